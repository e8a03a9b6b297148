//! Escape analysis: decides for every allocation site whether it lives on the stack or on the heap, and says why.
//!
//! **Input** a frozen [`frontend::ir::Program`]. **Output** [`Placements`] (what code generation reads) and [`Remark`]s (what
//! `-m` and `-m=2` print, as data; [`render`] makes gc's text of them).
//!
//! **Idea** (gc's, `cmd/compile/internal/escape`): every variable and allocating expression is a *location*; every
//! assignment is an edge between locations, weighted by dereferences minus address-of operations. If the address of a
//! location flows to something that outlives it, the location moves to the heap.
//!
//! ```go
//! func f() *int {
//!     x := 1          // a location
//!     p := &x         // p ← x, weight -1
//!     return p        // ~r0 ← p, weight 0: so the address of x reaches a result, which outlives x: moved to heap
//! }
//! ```
//!
//! Functions are analysed callees first, one strongly connected component at a time; what a finished
//! function does with its parameters is kept as [leaks], so a call is as cheap as an assignment.
//!
//! # Invariants
//! 1. A site placed on the [`Placement::Stack`] is never pointed to from the heap, nor by anything that outlives its
//!    frame or its iteration of the loop it stands in.
//! 2. Decisions, texts and their order equal gc 1.19.8's; `tests/goldens.rs` holds that.
//! 3. Nothing here prints, and nothing writes into the program.
//!
//! # What it does not do
//! It does not distinguish fields or elements, paths or contexts. Inlining is a phase before it: [`mod@inline`].
//!
//! [leaks]: leaks::Leaks

#![forbid(unsafe_code)]

mod analyze;
mod assign;
mod baseline;
mod bounds;
mod builtin;
mod call;
mod callgraph;
mod closure;
mod contents;
pub mod dead_literals;
mod defer;
mod devirtualize;
pub mod dump;
pub mod explain;
mod expr;
mod flow;
mod frames;
pub mod inline;
pub mod leaks;
mod limits;
mod live;
mod location;
pub mod logopt;
pub mod order;
pub mod placement;
mod reasons;
mod rebuild;
pub mod remark;
pub mod render;
mod self_assign;
mod solve;
mod static_init;
mod static_values;
mod stmt;
mod tags;
mod visit;

pub use analyze::analyze;
pub use inline::inline;
pub use leaks::Leaks;
pub use placement::{Placement, Placements};
pub use remark::{Remark, RemarkKind};

use frontend::ir::FuncId;
use frontend::source::Pos;

/// How placements are decided.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Mode {
    /// gc's decisions: the reference.
    #[default]
    Go,
    /// The teaching baseline: every variable whose address is taken or that is captured by reference, and every
    /// allocating expression, goes to the heap. Plain locals and parameters do not.
    Heap,
}

/// What to record, and the limits.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Options {
    /// Record why: `-m=2`. Costs memory for each flow.
    pub explain: bool,
    /// gc's `-smallframes`: 128 KiB for explicit and 16 KiB for implicit variables, instead of 10 MiB and 64 KiB.
    pub small_frames: bool,
    /// Nobody reads remarks: none are made.
    pub quiet: bool,
}

/// What the analysis found.
#[derive(Debug)]
pub struct Analysis<'ir> {
    /// Where every allocation site lives, and how literals capture.
    pub placements: Placements,
    /// What gc would print, in gc's order, for all packages: the driver selects by [`Remark::pkg`] or
    /// [`Remark::pos`].
    pub remarks: Vec<Remark<'ir>>,
    /// The functions whose frames are too large for gc, and what it says.
    pub too_large: Vec<(Pos, String)>,
    /// The functions in which [`order`] makes a difference.
    pub unordered: Vec<FuncId>,
    /// The functions in which literals are assigned to variables: where [`dead_literals`] looks.
    pub with_literals: Vec<FuncId>,
}
