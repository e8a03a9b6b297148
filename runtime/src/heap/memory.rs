//! Raw memory: mapping it, and reading and writing words of Go objects.
//!
//! # Contract
//! Relied on: an address in a [`Ref`] that is read or written comes from generated code or from the heap, so it is mapped
//! for as many bytes as the type that it was declared with has; nil is checked by the caller. Go memory is shared with
//! generated code only in the sense that it runs on the same thread: while Rust runs, Go does not.
//!
//! Offered: everything here is a safe function on addresses. Nothing above this module needs `unsafe` to touch an object.

use std::ffi::c_void;

/// The address of Go memory, or nil: a pointer, an interface's data word, the array of a slice.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ref(pub usize);

impl std::fmt::Debug for Ref {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:#x}", self.0)
    }
}

/// What [`Ref::load`] and [`Ref::store`] move: types for which every bit pattern is a value.
///
/// # Safety
/// Implement it only for such types, without padding.
pub unsafe trait Plain: Copy {}

macro_rules! plain {
    ($($ty:ty),*) => {
        $(
            // SAFETY: a primitive number or an address.
            unsafe impl Plain for $ty {}
        )*
    };
}
plain!(u8, i8, u16, i16, u32, i32, u64, i64, usize, isize, f32, f64, Ref);
// SAFETY: two words, each any bit pattern.
unsafe impl Plain for crate::abi::GoString {}
// SAFETY: three words, each any bit pattern.
unsafe impl Plain for crate::abi::GoSlice {}
// SAFETY: two words, each any bit pattern (they are raw pointers).
unsafe impl Plain for crate::abi::Eface {}
// SAFETY: two words, each any bit pattern (they are raw pointers).
unsafe impl Plain for crate::abi::Iface {}

impl Ref {
    /// `nil`.
    pub const NIL: Ref = Ref(0);

    /// Whether it is nil.
    pub fn is_nil(self) -> bool {
        self.0 == 0
    }

    /// The address `bytes` further on.
    #[allow(clippy::should_implement_trait)]
    pub fn add(self, bytes: usize) -> Ref {
        Ref(self.0.wrapping_add(bytes))
    }

    /// Reads a value.
    pub fn load<T: Plain>(self) -> T {
        // SAFETY: the module's contract; unaligned reads are allowed for byte-wise uses.
        unsafe { (self.0 as *const T).read_unaligned() }
    }

    /// Writes a value.
    pub fn store<T: Plain>(self, value: T) {
        // SAFETY: the module's contract.
        unsafe { (self.0 as *mut T).write_unaligned(value) }
    }

    /// Has the cache line there fetched, which takes no time by itself and is harmless whatever the address is.
    #[inline(always)]
    pub fn prefetch(self) {
        #[cfg(target_arch = "x86_64")]
        // SAFETY: a prefetch reads nothing that the program could notice; it never faults.
        unsafe {
            use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
            _mm_prefetch::<_MM_HINT_T0>(self.0 as *const i8);
        }
        #[cfg(target_arch = "aarch64")]
        // SAFETY: as above.
        unsafe {
            std::arch::asm!("prfm pldl1keep, [{}]", in(reg) self.0, options(nostack, preserves_flags, readonly));
        }
    }

    /// Copies `n` bytes from `from`; the areas may overlap.
    pub fn copy_from(self, from: Ref, n: usize) {
        if n != 0 {
            // SAFETY: the module's contract, for both areas.
            unsafe { std::ptr::copy(from.0 as *const u8, self.0 as *mut u8, n) }
        }
    }

    /// Copies bytes that are not in the heap.
    pub fn copy_from_bytes(self, bytes: &[u8]) {
        self.copy_from(Ref(bytes.as_ptr() as usize), bytes.len());
    }

    /// Zeroes `n` bytes.
    pub fn zero(self, n: usize) {
        self.fill(0, n);
    }

    /// Sets `n` bytes.
    pub fn fill(self, byte: u8, n: usize) {
        if n != 0 {
            // SAFETY: the module's contract.
            unsafe { std::ptr::write_bytes(self.0 as *mut u8, byte, n) }
        }
    }

    /// The bytes themselves. The borrow keeps a heap object alive as long as it stays in a local (stacks are scanned). Go
    /// may change them when it runs again, so copy before [`call_go`](crate::entry::call_go).
    pub fn bytes<'a>(self, n: usize) -> &'a [u8] {
        if n == 0 {
            return &[];
        }
        // SAFETY: the module's contract; see above for how long.
        unsafe { std::slice::from_raw_parts(self.0 as *const u8, n) }
    }

    /// The bytes, to be filled. For objects that Rust has just allocated.
    pub fn bytes_mut<'a>(self, n: usize) -> &'a mut [u8] {
        if n == 0 {
            return &mut [];
        }
        // SAFETY: the module's contract; the caller has just allocated the object, so nobody else looks at it.
        unsafe { std::slice::from_raw_parts_mut(self.0 as *mut u8, n) }
    }
}

/// Address space that is reserved but not usable until it is [committed](Reservation::commit).
#[derive(Debug)]
pub struct Reservation {
    base: usize,
    len: usize,
}

impl Reservation {
    /// Reserves `len` bytes, at `hint` if that is free.
    pub fn new(hint: usize, len: usize) -> std::io::Result<Reservation> {
        let base = map(hint, len, libc::PROT_NONE)?;
        Ok(Reservation { base, len })
    }

    /// First address.
    pub fn base(&self) -> usize {
        self.base
    }

    /// Bytes.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether it is empty. It never is.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Makes `[offset, offset + len)` readable, writable and zero.
    pub fn commit(&self, offset: usize, len: usize) -> std::io::Result<()> {
        assert!(offset + len <= self.len, "inside the reservation");
        // SAFETY: the range lies in our own mapping.
        let failed = unsafe { libc::mprotect(self.at(offset), len, libc::PROT_READ | libc::PROT_WRITE) };
        if failed != 0 {
            Err(std::io::Error::last_os_error())
        } else {
            Ok(())
        }
    }

    /// Makes `[offset, offset + len)`, which is committed, inaccessible for good: by a mark in the page table, which survives
    /// [`release`](Reservation::release), or where the system does not know that (before Linux 6.13) by changing its protection.
    pub fn guard(&self, offset: usize, len: usize) -> std::io::Result<()> {
        /// `MADV_GUARD_INSTALL`.
        const GUARD_INSTALL: i32 = 102;
        assert!(offset + len <= self.len, "inside the reservation");
        // SAFETY: the range lies in our own mapping and nobody has used it yet.
        let failed = unsafe {
            libc::madvise(self.at(offset), len, GUARD_INSTALL) != 0
                && libc::mprotect(self.at(offset), len, libc::PROT_NONE) != 0
        };
        if failed {
            Err(std::io::Error::last_os_error())
        } else {
            Ok(())
        }
    }

    /// Keeps the system from backing this with huge pages: stacks touch little.
    pub fn forbid_huge_pages(&self) {
        // SAFETY: advice about our own mapping.
        unsafe { libc::madvise(self.at(0), self.len, libc::MADV_NOHUGEPAGE) };
    }

    /// Returns the memory of a committed range to the system. It reads as zero afterwards.
    pub fn release(&self, offset: usize, len: usize) {
        assert!(offset + len <= self.len, "inside the reservation");
        // SAFETY: the range lies in our own private anonymous mapping; nothing in it is in use, says the caller.
        unsafe { libc::madvise(self.at(offset), len, libc::MADV_DONTNEED) };
    }

    fn at(&self, offset: usize) -> *mut c_void {
        (self.base + offset) as *mut c_void
    }
}

impl Drop for Reservation {
    fn drop(&mut self) {
        // SAFETY: our own mapping, as a whole.
        unsafe { libc::munmap(self.base as *mut c_void, self.len) };
    }
}

fn map(hint: usize, len: usize, protection: i32) -> std::io::Result<usize> {
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
    let fixed = if hint == 0 { 0 } else { libc::MAP_FIXED_NOREPLACE };
    for flags in [flags | fixed, flags] {
        // SAFETY: a new anonymous mapping that replaces none.
        let base = unsafe { libc::mmap(hint as *mut c_void, len, protection, flags, -1, 0) };
        if base != libc::MAP_FAILED {
            return Ok(base as usize);
        }
    }
    Err(std::io::Error::last_os_error())
}

/// An array in its own reserved memory: zero at first, costs nothing until touched. For tables beside the heap.
#[derive(Debug)]
pub struct SideTable<T: Plain> {
    memory: Reservation,
    len: usize,
    element: std::marker::PhantomData<T>,
}

impl<T: Plain> SideTable<T> {
    /// An array of `len` zeroes.
    pub fn new(len: usize) -> std::io::Result<SideTable<T>> {
        let bytes = (len * size_of::<T>()).next_multiple_of(4096).max(4096);
        let base = map(0, bytes, libc::PROT_READ | libc::PROT_WRITE)?;
        Ok(SideTable {
            memory: Reservation { base, len: bytes },
            len,
            element: std::marker::PhantomData,
        })
    }

    /// The elements.
    pub fn as_slice(&self) -> &[T] {
        // SAFETY: mapped for `len` elements as long as `self` lives; zero is a value of `T`.
        unsafe { std::slice::from_raw_parts(self.memory.base as *const T, self.len) }
    }

    /// The elements, to be changed.
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        // SAFETY: as above, and `self` is borrowed exclusively.
        unsafe { std::slice::from_raw_parts_mut(self.memory.base as *mut T, self.len) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reserved_memory_is_zero_after_commit_and_after_release() {
        let memory = Reservation::new(0, 1 << 20).unwrap();
        memory.commit(8192, 8192).unwrap();
        let at = Ref(memory.base() + 8192);
        assert_eq!(at.load::<u64>(), 0);
        at.store(7u64);
        assert_eq!(at.load::<u64>(), 7);
        memory.release(8192, 8192);
        assert_eq!(at.load::<u64>(), 0);
    }

    #[test]
    fn side_tables_cost_nothing_until_touched() {
        let mut table = SideTable::<u32>::new(1 << 28).unwrap();
        table.as_mut_slice()[(1 << 28) - 1] = 5;
        assert_eq!(table.as_slice()[(1 << 28) - 1], 5);
        assert_eq!(table.as_slice()[0], 0);
    }
}
