//! Statements of the IR.

use super::{AllocId, BinaryOp, Expr, LabelId, LocalId, TargetId};
use crate::source::Pos;
use crate::types::TypeId;

/// Statements in order.
#[derive(Clone, Copy, Debug)]
pub struct Block<'ir> {
    /// The statements.
    pub stmts: &'ir [Stmt<'ir>],
}

/// A statement.
#[derive(Clone, Copy, Debug)]
pub struct Stmt<'ir> {
    /// Which form.
    pub kind: StmtKind<'ir>,
    /// gc's position.
    pub pos: Pos,
}

/// One case of an expression switch.
#[derive(Clone, Copy, Debug)]
pub struct Case<'ir> {
    /// The keyword's position.
    pub pos: Pos,
    /// Conditions on [`StmtKind::Switch::tag`]'s local, in order, each a boolean expression. Empty for `default`.
    pub conds: &'ir [Expr<'ir>],
    /// Whether this is `default`.
    pub default: bool,
    /// The body; may end in `Fallthrough`.
    pub body: Block<'ir>,
}

/// One case of a type switch.
#[derive(Clone, Copy, Debug)]
pub struct TypeCase<'ir> {
    /// The keyword's position.
    pub pos: Pos,
    /// Types; `None` is `nil`. Empty for `default`.
    pub types: &'ir [Option<TypeId>],
    /// Whether this is `default`.
    pub default: bool,
    /// The clause's variable: of the one type listed, else of the operand's type.
    pub bind: Option<LocalId>,
    /// The body.
    pub body: Block<'ir>,
}

/// One case of a select.
#[derive(Clone, Copy, Debug)]
pub struct CommCase<'ir> {
    /// The keyword's position.
    pub pos: Pos,
    /// The communication; none for `default`.
    pub comm: Option<Comm<'ir>>,
    /// The body.
    pub body: Block<'ir>,
}

/// A select's communication.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub enum Comm<'ir> {
    Send {
        chan: &'ir Expr<'ir>,
        value: &'ir Expr<'ir>,
    },
    /// `value, ok = <-chan`: places are evaluated only if this case is chosen. With `define` they are fresh locals.
    Receive {
        chan: &'ir Expr<'ir>,
        value: Option<&'ir Expr<'ir>>,
        ok: Option<&'ir Expr<'ir>>,
        define: bool,
    },
}

/// What is ranged over. (Functions are rewritten into calls by the checker.)
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum RangeKind {
    Array,
    ArrayPtr,
    Slice,
    String,
    Map,
    Chan,
    Int,
}

/// Forms of statements.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub enum StmtKind<'ir> {
    Expr(Expr<'ir>),
    /// A variable comes into being, zero, at this point (again at each execution). gc's `ODCL`.
    Declare(LocalId),
    /// `lhs = rhs`; `define` if the local was declared here (`x := …`, `var x = …`), preceded by its `Declare`.
    Assign {
        lhs: Expr<'ir>,
        rhs: Expr<'ir>,
        define: bool,
    },
    /// `lhs op= rhs`, `lhs++` and `lhs--` (`inc_dec`; rhs is 1). String `+=` has a site.
    AssignOp {
        op: BinaryOp,
        lhs: Expr<'ir>,
        rhs: Expr<'ir>,
        inc_dec: bool,
        site: Option<AllocId>,
    },
    /// `a, b = c, d`. `None` on the left is blank.
    AssignParallel {
        lhs: &'ir [Option<Expr<'ir>>],
        rhs: &'ir [Expr<'ir>],
        define: bool,
    },
    /// `a, b = f()`, `v, ok = m[k]` and so on: `rhs` has tuple type. If a component's type differs from its place's,
    /// the checker has gone through temporaries.
    AssignTuple {
        lhs: &'ir [Option<Expr<'ir>>],
        rhs: Expr<'ir>,
        define: bool,
    },
    Send {
        chan: Expr<'ir>,
        value: Expr<'ir>,
    },
    Block(Block<'ir>),
    If {
        cond: Expr<'ir>,
        then: Block<'ir>,
        els: Block<'ir>,
    },
    /// `init` stands before the loop in an enclosing `Block`. `per_iteration` variables are copied for each iteration (go1.22).
    For {
        target: TargetId,
        cond: Option<Expr<'ir>>,
        post: Option<&'ir Stmt<'ir>>,
        body: Block<'ir>,
        per_iteration: &'ir [LocalId],
    },
    /// `key` and `value` are places or, with `define`, locals declared by this statement (per iteration since go1.22: `per_iteration`).
    Range {
        target: TargetId,
        kind: RangeKind,
        x: Expr<'ir>,
        key: Option<&'ir Expr<'ir>>,
        value: Option<&'ir Expr<'ir>>,
        define: bool,
        per_iteration: bool,
        body: Block<'ir>,
    },
    /// The tag was assigned to the local `tag` before the statement (absent: `switch true` in effect); `tag_expr` is its
    /// value if that is constant.
    Switch {
        target: TargetId,
        tag: Option<LocalId>,
        tag_expr: Option<Expr<'ir>>,
        cases: &'ir [Case<'ir>],
    },
    TypeSwitch {
        target: TargetId,
        x: Expr<'ir>,
        cases: &'ir [TypeCase<'ir>],
    },
    Select {
        target: TargetId,
        cases: &'ir [CommCase<'ir>],
    },
    /// A block that `break target` leaves: a labelled block or an inlined body.
    Breakable {
        target: TargetId,
        body: Block<'ir>,
    },
    Break(TargetId),
    Continue(TargetId),
    Fallthrough,
    Goto(LabelId),
    Label {
        label: LabelId,
        name: &'ir str,
    },
    /// Results converted to the result types; a single tuple call if `spread`. A bare return of named results has none.
    Return {
        results: &'ir [Expr<'ir>],
        spread: bool,
    },
    Go {
        site: AllocId,
        call: Expr<'ir>,
    },
    /// In the body of a range over a function, the local `frame` says for which function the call is deferred.
    Defer {
        site: AllocId,
        call: Expr<'ir>,
        frame: Option<LocalId>,
    },
    /// The local becomes this function's `frame`: bodies of range loops defer calls for it.
    DeferFrame(LocalId),
}
