//! Locations: the vertices of the flow graph, and its edges.

use crate::leaks::Leaks;
use crate::reasons::NoteId;
use frontend::define_id;
use frontend::ir::{AllocId, Expr, FuncId, LocalId, Stmt};
use frontend::source::Pos;
use frontend::types::TypeId;

define_id! {
    /// A location of the current batch.
    LocationId
    /// A flow of the current batch.
    EdgeId
}

/// What a variable is to its function.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// Receiver or parameter.
    Param,
    /// Result number `index`.
    Result(usize),
    /// Declared in the body.
    Auto,
}

/// What a location stands for.
#[derive(Clone, Copy, Debug)]
pub enum What<'ir> {
    /// Everything on the heap, package-level variables included.
    Heap,
    /// Where discarded values go: nothing is recorded for it.
    Blank,
    /// A join of flows, without storage of its own.
    Temp,
    /// A variable.
    Variable {
        /// Which.
        local: LocalId,
        /// What it is.
        role: Role,
    },
    /// A temporary that gc makes and that has no counterpart in the IR.
    Autotmp {
        /// The number in its name, `.autotmp_N`.
        number: u32,
        /// Its type.
        ty: TypeId,
        /// Its position.
        pos: Pos,
    },
    /// An allocating expression.
    Alloc {
        /// The expression.
        expr: &'ir Expr<'ir>,
        /// Its site.
        site: AllocId,
    },
    /// What a `go` or `defer` statement keeps of its call. gc wraps the call in a closure; it prints nothing about it.
    Record {
        /// The statement.
        stmt: &'ir Stmt<'ir>,
    },
}

/// A vertex of the flow graph: something that holds a value.
#[derive(Debug)]
pub struct Location<'ir> {
    /// What it stands for.
    pub what: What<'ir>,
    /// The function it belongs to; none for the heap and the blank location.
    pub func: Option<FuncId>,
    /// The first and the last of the flows into it: a list through [`Edge::next`].
    pub edges: Option<(EdgeId, EdgeId)>,
    /// Depth of loops at its declaration, from 1.
    pub loop_depth: u32,

    /// During one walk: fewest dereferences on a path to the walk's root; -1 means that its address flows there.
    pub derefs: i32,
    /// The walk that `derefs`, `dst` and `dst_edge` belong to.
    pub walk: u32,
    /// The next location on the path to the root, and which of its edges leads here.
    pub dst: Option<LocationId>,
    /// See `dst`.
    pub dst_edge: Option<EdgeId>,
    /// Whether it waits to be walked from.
    pub queued: bool,

    /// Whether its address escapes: it must be allocated on the heap.
    pub escapes: bool,
    /// If it escapes and reasons are recorded: what outlives it, and the index of the remark that tells the flows.
    pub why: Option<(LocationId, usize)>,
    /// Whether its address does not outlive the statement: its storage could be reused at once.
    pub transient: bool,
    /// For a parameter: where it leaks.
    pub leaks: Leaks,

    /// Whether a closure captures it.
    pub captured: bool,
    /// Whether it is assigned again after its declaration (and after straight-line code before its first capture).
    pub reassigned: bool,
    /// Whether its address is taken.
    pub addr_taken: bool,
}

impl<'ir> Location<'ir> {
    /// A location with no flows yet.
    pub fn new(what: What<'ir>, func: Option<FuncId>, loop_depth: u32, transient: bool) -> Self {
        Location {
            what,
            func,
            edges: None,
            loop_depth,
            derefs: 0,
            walk: 0,
            dst: None,
            dst_edge: None,
            queued: false,
            escapes: false,
            why: None,
            transient,
            leaks: Leaks::default(),
            captured: false,
            reassigned: false,
            addr_taken: false,
        }
    }

    /// Its role, if it is a variable.
    pub fn role(&self) -> Option<Role> {
        match self.what {
            What::Variable { role, .. } => Some(role),
            What::Heap | What::Blank | What::Temp | What::Autotmp { .. } | What::Alloc { .. } | What::Record { .. } => {
                None
            }
        }
    }
}

/// A flow into a location.
#[derive(Clone, Copy, Debug)]
pub struct Edge {
    /// Where the value comes from.
    pub src: LocationId,
    /// Dereferences minus address-of operations: `= &x` is -1, `= x` 0, `= *x` 1.
    pub derefs: i32,
    /// Why, when reasons are recorded.
    pub notes: Option<NoteId>,
    /// The next flow into the same location.
    pub next: Option<EdgeId>,
}
