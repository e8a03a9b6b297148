//! What the analysis has to say, as data. [`crate::render`] turns it into gc's words.

use frontend::ir::{Block, Expr, FuncId, Stmt, TypeCase};
use frontend::source::Pos;
use frontend::types::{PkgId, TypeId};

/// One thing gc would print: one line for `-m`, several for an explanation (`-m=2`).
#[derive(Clone, Debug)]
pub struct Remark<'ir> {
    /// Where; the position of every line of it.
    pub pos: Pos,
    /// The package it is about. `go build -gcflags=-m` prints only the named packages'.
    pub pkg: PkgId,
    /// The function it is about.
    pub func: FuncId,
    /// What.
    pub kind: RemarkKind<'ir>,
}

/// A piece of source that a remark quotes.
#[derive(Clone, Copy, Debug)]
pub enum Quote<'ir> {
    /// An expression of the function.
    Expr(FuncId, &'ir Expr<'ir>),
    /// A statement of the function.
    Stmt(FuncId, &'ir Stmt<'ir>),
    /// The callee of a call expression of the function.
    Callee(FuncId, &'ir Expr<'ir>),
    /// A clause of a type switch.
    Case(FuncId, &'ir TypeCase<'ir>),
    /// The assignment of an expression of the function to one of gc's temporaries.
    AssignTemporary(u32, FuncId, &'ir Expr<'ir>),
    /// A name.
    Name(&'ir str),
    /// One of gc's temporaries, `.autotmp_N`.
    Temporary(u32),
    /// Fixed words, such as `func literal`.
    Words(&'static str),
}

/// The kinds of remarks.
#[derive(Clone, Debug)]
pub enum RemarkKind<'ir> {
    /// `moved to heap: x`
    MovedToHeap {
        /// The variable.
        variable: &'ir str,
    },
    /// `moved to heap: .autotmp_N`, of a temporary of gc's that is too large for the stack
    TemporaryMovedToHeap {
        /// Its number.
        number: u32,
    },
    /// `x escapes to heap`
    EscapesToHeap {
        /// The allocating expression.
        what: Quote<'ir>,
    },
    /// `x does not escape`
    DoesNotEscape {
        /// The allocating expression.
        what: Quote<'ir>,
    },
    /// `p does not escape`, of a parameter.
    ParamDoesNotEscape {
        /// The parameter.
        param: &'ir str,
    },
    /// `leaking param: p`, or, when only what it points to leaks, `leaking param content: p`
    LeakingParam {
        /// The parameter.
        param: &'ir str,
        /// Dereferences on the way to the heap.
        derefs: u8,
    },
    /// `leaking param: p to result ~r0 level=0`
    LeakingParamToResult {
        /// The parameter.
        param: &'ir str,
        /// The result.
        result: &'ir str,
        /// Dereferences on the way.
        derefs: u8,
    },
    /// `assuming p is unsafe uintptr`
    AssumingUnsafeUintptr {
        /// The parameter's name, or its number (from 1) if it has none.
        param: Result<&'ir str, u32>,
    },
    /// `marking p as escaping uintptr`
    MarkingEscapingUintptr {
        /// The parameter's name, or its number (from 1) if it has none.
        param: Result<&'ir str, u32>,
        /// Whether it is `...uintptr`.
        variadic: bool,
    },
    /// `f ignoring self-assignment in x.a = x.b`
    IgnoringSelfAssignment {
        /// The statement.
        stmt: Quote<'ir>,
    },
    /// `devirtualizing s.M to T`, or, if `M` is promoted from an interface, `partially devirtualizing`
    Devirtualizing {
        /// The call's callee.
        call: Quote<'ir>,
        /// The concrete type.
        to: TypeId,
        /// Whether the call still goes through an interface.
        partially: bool,
    },
    /// `index bounds check elided`
    BoundsCheckElided,
    /// `can inline f`; with `-m=2` also the cost and the body.
    CanInline {
        /// Its cost, and the body as written.
        cost: Option<(i32, Block<'ir>)>,
    },
    /// `-m=2`: `cannot inline f: reason`
    CannotInline {
        /// Why.
        reason: String,
    },
    /// `inlining call to f`
    InliningCall {
        /// Whose body was copied.
        callee: FuncId,
    },
    /// `inlining call to f`, inside a std function's body.
    InliningStd {
        /// The std function that the user called.
        callee: FuncId,
        /// What was inlined in it; without package if in the same.
        name: &'static str,
    },
    /// `-json`: `cost 30 of f exceeds max large caller cost 20`
    TooCostlyHere {
        /// Whose body was not copied.
        callee: FuncId,
        /// Its cost.
        cost: i32,
        /// What it may be in this caller.
        max: i32,
    },
    /// `-m=2`: `cannot inline f into g: repeated recursive cycle`
    RepeatedCycle {
        /// Whose body was not copied once more.
        callee: FuncId,
    },
    /// `-m=2`: `f capturing by ref: x (addr=true assign=false width=8)`
    Capturing {
        /// The variable.
        variable: Quote<'ir>,
        /// Whether by value.
        by_value: bool,
        /// Whether its address is taken.
        addr_taken: bool,
        /// Whether it is reassigned.
        reassigned: bool,
        /// Its size in bytes.
        width: u64,
    },
    /// `-m=2`: `x escapes to heap:` with the flows that lead there.
    WhyEscapes {
        /// The variable or expression.
        what: Quote<'ir>,
        /// The flows, from it to the heap.
        path: Path<'ir>,
        /// Whether it was seen without a walk: its address is assigned to what had escaped already.
        at_once: bool,
    },
    /// `-m=2`: `parameter p leaks to ~r0 with derefs=0:` with the flows that lead there.
    WhyLeaks {
        /// The parameter.
        param: &'ir str,
        /// Where to.
        to: Place<'ir>,
        /// Dereferences on the way.
        derefs: u32,
        /// The flows, from it to there.
        path: Path<'ir>,
    },
}

impl RemarkKind<'_> {
    /// Whether only `-m=2` prints it.
    pub fn is_reason(&self) -> bool {
        matches!(
            self,
            RemarkKind::CannotInline { .. }
                | RemarkKind::TooCostlyHere { .. }
                | RemarkKind::RepeatedCycle { .. }
                | RemarkKind::Capturing { .. }
                | RemarkKind::WhyEscapes { .. }
                | RemarkKind::WhyLeaks { .. }
        )
    }
}

/// A chain of flows.
#[derive(Clone, Debug)]
pub struct Path<'ir> {
    /// The flows, nearest to the source first.
    pub steps: Vec<Step<'ir>>,
    /// Whether the chain ran into a cycle (go.dev/issue/35518) and stops short.
    pub truncated: bool,
    /// For a flow that is explained as soon as it is seen: the expression whose inside had not been walked yet. gc quotes
    /// variadic calls in it as they were written, and all others with their arguments gathered.
    pub unvisited: Option<&'ir Expr<'ir>>,
}

/// One flow: `flow: dst = **src:`
#[derive(Clone, Debug)]
pub struct Step<'ir> {
    /// Where the value goes.
    pub dst: Place<'ir>,
    /// Where it comes from.
    pub src: Place<'ir>,
    /// gc's position of that.
    pub src_pos: Pos,
    /// Dereferences; -1 is `&`.
    pub derefs: i32,
    /// The operations on the way, innermost first.
    pub reasons: Vec<Reason<'ir>>,
}

/// One operation on the way of a flow: `from x.f (dot) at ./a.go:7:8`
#[derive(Clone, Copy, Debug)]
pub struct Reason<'ir> {
    /// The operation.
    pub at: Quote<'ir>,
    /// Its position.
    pub pos: Pos,
    /// gc's word for it.
    pub why: &'static str,
}

/// The end of a flow.
#[derive(Clone, Copy, Debug)]
pub enum Place<'ir> {
    /// `{heap}`
    Heap,
    /// `{temp}`
    Temp,
    /// A variable.
    Variable(Quote<'ir>),
    /// `{storage for new(int)}`
    Storage(Quote<'ir>),
}
