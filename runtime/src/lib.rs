//! The run-time system: heap, collector, stacks, panics, printing, and the native part of the std packages.
//!
//! Generated code comes in only through [`entry`]; the compiler and the runtime agree on memory layouts in [`abi`]. The
//! crate knows nothing of the compiler.

pub mod abi;
mod alloc;
pub mod entry;
pub mod heap;
mod iface;
mod memory;
mod panic;
mod print;
mod process;
mod runtime;
mod sched;
mod slice;
mod std;
mod string;

pub use process::{start, std_sources};
pub use runtime::Runtime;
