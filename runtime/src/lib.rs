//! The run-time system: heap, collector, stacks, panics, printing, and the native part of the std packages.
//!
//! Generated code comes in only through [`entry`]; the compiler and the runtime agree on memory layouts in [`abi`]. The
//! crate knows nothing of the compiler.
//!
//! Reading order: [`abi`] (the contract), [`entry`] (the door), [`runtime`] (the state), [`heap`] and `gc` (memory), `panic`,
//! `unwind` and `trace` (failure), `sched` and `signal` (stacks), then one file per language mechanism: `slice`, `string`, `map`, `iface`, `print`.

pub mod abi;
pub mod accounts;
pub mod addresses;
mod alloc;
mod callers;
pub mod chan;
mod defer;
pub mod entry;
mod gc;
pub mod heap;
mod iface;
mod map;
mod memory;
mod panic;
mod print;
mod process;
mod random;
pub mod runtime;
mod sched;
pub mod select;
mod signal;
mod slice;
mod spare;
mod std;
mod string;
mod trace;
pub mod typed;
mod unwind;

pub use iface::static_word;
pub use process::{AtEnd, Books, start, std_sources};
pub use runtime::Runtime;

/// Addresses of heap objects, unless the usual base was taken: for tests and reports.
pub const HEAP_REGION: ::std::ops::Range<u64> =
    heap::arena::ARENA_BASE as u64..(heap::arena::ARENA_BASE + heap::arena::ARENA_SIZE) as u64;

/// Addresses of the main goroutine's stack, unless the usual place was taken.
pub const STACK_REGION: ::std::ops::Range<u64> =
    (sched::stack::MAIN_TOP - sched::stack::MAIN_SIZE) as u64..sched::stack::MAIN_TOP as u64;
