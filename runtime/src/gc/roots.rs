//! Where references live outside the heap: the running goroutine's stack and registers, and globals.
//!
//! # Contract
//! Relied on: inside a runtime entry every reference of Go code is in its frames (Tail functions preserve no registers) or in
//! registers that Rust functions have saved on the same stack; [`Context::stack_hi`] bounds it. Root ranges of the image are
//! mapped and stay so.
//! Offered: safe scans that read whole words and hand them on. Which of them are references is the marker's business.
//!
//! # References in Rust structures
//! A [`Ref`](crate::heap::memory::Ref) may live in a Rust local, since natives run on the goroutine's stack. It must not live in
//! a `Vec`, `Box` or static, unless it is listed in [`Collector::pinned`](super::Collector) or covered by
//! [`PanicState::roots`](crate::panic::PanicState::roots).

use crate::abi::{Context, RootRange};

/// Number of registers that a callee preserves and that may hold references.
#[cfg(target_arch = "x86_64")]
const SAVED_REGISTERS: usize = 6;
/// Number of registers that a callee preserves and that may hold references.
#[cfg(target_arch = "aarch64")]
const SAVED_REGISTERS: usize = 12;

/// The preserved registers as they were at a point of the running goroutine, which also says where its stack ended: frames
/// below that point are the collector's own, whose uninitialised parts hold stale words that would keep garbage alive.
pub struct StackTop {
    registers: [usize; SAVED_REGISTERS],
}

impl StackTop {
    /// This point. To be kept in a local of the function that calls the collector.
    #[inline(always)]
    pub fn here() -> StackTop {
        StackTop {
            registers: saved_registers(),
        }
    }
}

/// Hands on every aligned word of the running goroutine's stack, from `top` up, and of the preserved registers.
pub fn scan_registers_and_stack(ctx: &Context, top: &StackTop, mut f: impl FnMut(usize)) {
    // Registers first: what they hold may be saved nowhere else.
    for &word in &top.registers {
        f(word);
    }
    let start = &raw const *top as usize;
    // Unit tests run on a stack that is not a goroutine's; they pass their roots themselves.
    if !(ctx.stack_lo..ctx.stack_hi).contains(&start) {
        return;
    }
    for at in (start & !7..ctx.stack_hi).step_by(8) {
        // SAFETY: between a local of a live frame and the top of the running stack: mapped, aligned.
        f(unsafe { (at as *const usize).read_volatile() });
    }
}

/// Hands on every word of a parked goroutine's stack that is in use: its registers lie there too.
pub fn scan_parked(stack: std::ops::Range<usize>, mut f: impl FnMut(usize)) {
    for at in stack.step_by(8) {
        // SAFETY: between the saved stack pointer and the top of a goroutine's stack: mapped, aligned, and nobody runs there.
        f(unsafe { (at as *const usize).read_volatile() });
    }
}

/// Hands on the pointer words of static memory.
pub fn scan_globals(range: &RootRange, mut f: impl FnMut(usize)) {
    for (chunk, &bits) in range.mask.iter().enumerate() {
        let mut bits = bits;
        while bits != 0 {
            let word = chunk * 64 + bits.trailing_zeros() as usize;
            bits &= bits - 1;
            if word < range.words {
                // SAFETY: inside a root range of the image, which is mapped and aligned.
                f(unsafe { (range.start as *const usize).add(word).read() });
            }
        }
    }
}

/// The current stack pointer.
pub fn stack_pointer() -> usize {
    let sp: usize;
    // SAFETY: reads a register.
    #[cfg(target_arch = "x86_64")]
    unsafe {
        std::arch::asm!("mov {}, rsp", out(reg) sp, options(nomem, nostack, preserves_flags));
    }
    // SAFETY: reads a register.
    #[cfg(target_arch = "aarch64")]
    unsafe {
        std::arch::asm!("mov {}, sp", out(reg) sp, options(nomem, nostack, preserves_flags));
    }
    sp
}

#[cfg(target_arch = "x86_64")]
#[inline(always)]
fn saved_registers() -> [usize; SAVED_REGISTERS] {
    let mut words = [0; SAVED_REGISTERS];
    // SAFETY: stores registers into the array.
    unsafe {
        std::arch::asm!(
            "mov [{0}], rbx",
            "mov [{0} + 8], rbp",
            "mov [{0} + 16], r12",
            "mov [{0} + 24], r13",
            "mov [{0} + 32], r14",
            "mov [{0} + 40], r15",
            in(reg) words.as_mut_ptr(),
            options(nostack, preserves_flags),
        );
    }
    words
}

#[cfg(target_arch = "aarch64")]
#[inline(always)]
fn saved_registers() -> [usize; SAVED_REGISTERS] {
    let mut words = [0; SAVED_REGISTERS];
    // SAFETY: stores registers into the array.
    unsafe {
        std::arch::asm!(
            "stp x19, x20, [{0}]",
            "stp x21, x22, [{0}, #16]",
            "stp x23, x24, [{0}, #32]",
            "stp x25, x26, [{0}, #48]",
            "stp x27, x28, [{0}, #64]",
            "stp x29, x30, [{0}, #80]",
            in(reg) words.as_mut_ptr(),
            options(nostack, preserves_flags),
        );
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn globals_are_scanned_by_their_mask() {
        let words: Vec<usize> = (0..70).collect();
        let mask = vec![0b101, 1 << 5 | 1 << 60];
        let range = RootRange {
            start: words.as_ptr() as usize,
            words: 70,
            mask,
        };
        let mut seen = Vec::new();
        scan_globals(&range, |word| seen.push(word));
        assert_eq!(seen, [0, 2, 69]);
    }
}
