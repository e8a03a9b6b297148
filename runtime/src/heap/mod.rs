//! The heap: where objects live, how they are allocated and how their cells become free again.
//!
//! ```text
//! generated code   bumps Context::runs[layout]                  no call, no counter
//!   slow path      Heap::take_run: the next run of free cells in a span of that layout, zeroed
//!   collector      marks cells (crate::gc), Heap::sweep frees what is not marked
//! page_heap        free pages of the arena, given to spans and taken back
//! memory           the only file here that touches memory
//! ```
//!
//! # Terms
//! *Cell*: room for one object of a size class. *Layout*: size class and pointer pattern. *Span*: pages with cells of one
//! layout. *Run*: consecutive free cells that bump allocation takes.
//!
//! # Invariants
//! 1. Free cells are zero when they are handed out; the rest of a cell beyond its object stays zero.
//! 2. A cell is allocated or free, never both: see [`span`].
//! 3. `mallocs`, `frees` and bytes are exact whenever all runs have been given back ([`Heap::give_back`]), and off by the
//!    unused part of the runs otherwise: allocation itself counts nothing.
//! 4. Placement depends only on the sequence of allocations and collections: addresses repeat from run to run.
//!
//! # What it does not do
//! It does not know roots or when to collect ([`crate::gc`]), and has no tiny allocator: objects count singly.

mod alloc;
pub mod arena;
pub mod layout;
pub mod memory;
pub mod page_heap;
pub mod size_class;
pub mod span;

pub use alloc::{Heap, HeapStats, MarkView};
