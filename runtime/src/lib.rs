//! The run-time system: heap, collector, stacks, panics, printing, and the native part of the std packages.
//!
//! Generated code comes in only through [`entry`]; the compiler and the runtime agree on memory layouts in [`abi`]. The
//! crate knows nothing of the compiler.

pub mod abi;
pub mod entry;
