//! Goroutine stacks: reserved address space, used from the top, with a guard at the bottom.
//!
//! # Contract
//! Relied on: nothing.
//! Offered: a stack's memory is mapped as long as the process lives; touching its guard faults, and the signal handler
//! reports the overflow ([`crate::signal`]).
//!
//! The main goroutine's stack lies directly below the heap's usual base, so stack addresses look like Go's, repeat from run
//! to run and are easily told from heap addresses. The others are cut from one [`Slab`], also at a fixed base, mapped once: it costs nothing
//! until touched. A stack that has been used is kept warm for the next goroutine, or [released](Slab::release); many goroutines
//! [share](super::share) them.
//!
//! # Guards
//! Since Linux 6.13 a guard is a mark in the page table (`MADV_GUARD_INSTALL`), and the slab stays one mapping. Before, each guard splits it.
//!
//! # Page tables
//! A page of page table spans 2 MiB. The slab begins half-way through one, so that the top of a stack and the guard of the next
//! one share it.

use crate::heap::memory::Reservation;

/// One past the main stack: the heap's base.
pub(crate) const MAIN_TOP: usize = 0xc0_0000_0000;

/// Size of the main stack, bytes. gc's limit is 1,000,000,000.
pub(crate) const MAIN_SIZE: usize = 1 << 30;

/// Bytes at the bottom that are never accessible. Functions with larger frames probe each page (codegen's inline probes, rustc's own).
pub(crate) const GUARD_SIZE: usize = 64 << 10;

/// Size of a goroutine's stack, bytes.
const SIZE: usize = 256 << 20;

/// Where the slab begins if that is free: above the heap, half-way through a page of page table.
const SLAB_BASE: usize = 0x1000_0000_0000 + (1 << 20);

/// Size of the slab, bytes, if the system gives that much address space: more stacks than are ever cut.
const SLAB_SIZE: usize = 1 << 40;

/// Smallest slab worth having, bytes.
const MIN_SLAB_SIZE: usize = 16 * SIZE;

/// A stack: a range of addresses that belongs to it as long as the process lives.
#[derive(Clone, Copy, Debug)]
pub struct Stack {
    lo: usize,
    hi: usize,
}

impl Stack {
    /// The main goroutine's.
    pub fn main() -> std::io::Result<Stack> {
        Stack::alone(MAIN_TOP - MAIN_SIZE, MAIN_SIZE)
    }

    /// A stack of `size` bytes in a mapping of its own, at `hint` if that is free.
    pub fn alone(hint: usize, size: usize) -> std::io::Result<Stack> {
        let memory = Reservation::new(hint, size)?;
        memory.commit(GUARD_SIZE, size - GUARD_SIZE)?;
        memory.forbid_huge_pages();
        let base = memory.base();
        std::mem::forget(memory);
        Ok(Stack {
            lo: base + GUARD_SIZE,
            hi: base + size,
        })
    }

    /// Lowest usable address.
    pub fn lo(&self) -> usize {
        self.lo
    }

    /// One past the highest.
    pub fn hi(&self) -> usize {
        self.hi
    }
}

/// Writes words to the stack of a context that does not run, from its stack pointer up.
pub fn put(stack_pointer: usize, words: &[usize]) {
    // SAFETY: near the top of a stack that is mapped and that nobody runs on; the words are not on it.
    unsafe { (stack_pointer as *mut usize).copy_from_nonoverlapping(words.as_ptr(), words.len()) }
}

/// A copy of the part of a stack that is in use, by a context that does not run.
pub fn take(in_use: std::ops::Range<usize>) -> Vec<usize> {
    // SAFETY: between the saved stack pointer and the top of a stack: mapped, aligned, and nobody runs there.
    unsafe { std::slice::from_raw_parts(in_use.start as *const usize, in_use.len() / 8) }.to_vec()
}

/// Where goroutine stacks are cut from.
#[derive(Debug)]
pub struct Slab {
    memory: Reservation,
    used: usize,
}

impl Slab {
    /// Reserves the slab; a smaller one where address space is limited.
    pub fn reserve() -> std::io::Result<Slab> {
        let mut size = SLAB_SIZE;
        loop {
            match Reservation::new(SLAB_BASE, size).and_then(|memory| {
                memory.commit(0, size)?;
                Ok(memory)
            }) {
                Ok(memory) => {
                    memory.forbid_huge_pages();
                    return Ok(Slab { memory, used: 0 });
                }
                Err(error) if size / 2 < MIN_SLAB_SIZE => return Err(error),
                Err(_) => size /= 2,
            }
        }
    }

    /// The next stack, if there is room.
    pub fn cut(&mut self) -> std::io::Result<Stack> {
        let offset = self.used * SIZE;
        if offset + SIZE > self.memory.len() {
            return Err(std::io::ErrorKind::OutOfMemory.into());
        }
        self.memory.guard(offset, GUARD_SIZE)?;
        // Stacks begin at different distances from a page's end: their first frames should not compete for the same lines of the cache.
        let color = self.used % 8 * 128;
        self.used += 1;
        let base = self.memory.base() + offset;
        Ok(Stack {
            lo: base + GUARD_SIZE,
            hi: base + SIZE - color,
        })
    }

    /// Returns the memory of a stack that nobody uses to the system, except for its highest `keep` bytes.
    pub fn release(&self, stack: &Stack, keep: usize) {
        let end = (stack.hi.next_multiple_of(4096)) - keep;
        self.memory.release(stack.lo - self.memory.base(), end - stack.lo);
    }
}
