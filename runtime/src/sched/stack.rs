//! Goroutine stacks: reserved address space, used from the top, with a guard at the bottom.
//!
//! # Contract
//! Relied on: nothing.
//! Offered: a stack's memory is mapped as long as the [`Stack`] lives; touching its guard faults, and the signal handler
//! reports the overflow ([`crate::signal`]).
//!
//! The main goroutine's stack lies directly below the heap's usual base, so stack addresses look like Go's, repeat from run
//! to run and are easily told from heap addresses.

use crate::heap::memory::Reservation;

/// One past the main stack: the heap's base.
pub(crate) const MAIN_TOP: usize = 0xc0_0000_0000;

/// Size of the main stack, bytes. gc's limit is 1,000,000,000.
pub(crate) const MAIN_SIZE: usize = 1 << 30;

/// Bytes at the bottom that are never accessible. Functions with larger frames probe each page (codegen's inline probes, rustc's own).
const GUARD_SIZE: usize = 64 << 10;

/// A stack.
#[derive(Debug)]
pub struct Stack {
    memory: Reservation,
}

impl Stack {
    /// The main goroutine's.
    pub fn main() -> std::io::Result<Stack> {
        Stack::new(MAIN_TOP - MAIN_SIZE, MAIN_SIZE)
    }

    /// A stack of `size` bytes, at `hint` if that is free.
    pub fn new(hint: usize, size: usize) -> std::io::Result<Stack> {
        let memory = Reservation::new(hint, size)?;
        memory.commit(GUARD_SIZE, size - GUARD_SIZE)?;
        memory.forbid_huge_pages();
        Ok(Stack { memory })
    }

    /// Lowest usable address.
    pub fn lo(&self) -> usize {
        self.memory.base() + GUARD_SIZE
    }

    /// One past the highest.
    pub fn hi(&self) -> usize {
        self.memory.base() + self.memory.len()
    }

    /// The addresses where a fault means overflow.
    pub fn guard(&self) -> std::ops::Range<usize> {
        self.memory.base()..self.lo()
    }
}
