//! Code that can never run and that gc drops before any analysis (`cmd/compile/internal/deadcode`): branches of constant
//! conditions, and what stands behind one that always returns or panics. Nothing is said about it and nothing flows in it.

use frontend::ir::{BinaryOp, Block, Case, ConstValue, Expr, ExprKind, LocalId, Stmt, StmtKind};

/// The statements of a list up to the point where control never gets further.
pub fn stmts<'ir>(list: &'ir [Stmt<'ir>]) -> &'ir [Stmt<'ir>] {
    // A label may be the target of a goto, so nothing before the last one is cut.
    let is_label = |s: &Stmt<'_>| matches!(s.kind, StmtKind::Label { .. });
    for (i, s) in list.iter().enumerate() {
        if always_leaves(s) && !list[i..].iter().any(is_label) {
            return &list[..=i];
        }
    }
    list
}

/// Whether `s` is an `if` with constant condition whose only live branch ends in a return or a panic.
fn always_leaves(s: &Stmt<'_>) -> bool {
    let StmtKind::If { cond, then, els } = &s.kind else {
        return false;
    };
    match constant_bool(condition(cond)) {
        Some(true) => leaves(then),
        Some(false) => leaves(els),
        None => false,
    }
}

fn leaves(block: &Block<'_>) -> bool {
    block.stmts.last().is_some_and(|s| {
        matches!(
            &s.kind,
            StmtKind::Return { .. }
                | StmtKind::Expr(Expr {
                    kind: ExprKind::Panic(_),
                    ..
                })
        )
    })
}

/// Which branches of an `if` may run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Branches {
    /// The first.
    pub then: bool,
    /// The `else`.
    pub els: bool,
}

/// Which branches of `if cond` may run.
pub fn branches(cond: &Expr<'_>) -> Branches {
    match constant_bool(condition(cond)) {
        Some(value) => Branches {
            then: value,
            els: !value,
        },
        None => Branches { then: true, els: true },
    }
}

/// What is left of a condition without operands of `&&` and `||` that a constant decides.
pub fn condition<'a, 'ir>(cond: &'a Expr<'ir>) -> &'a Expr<'ir>
where
    'ir: 'a,
{
    let (ExprKind::AndAnd { x, y } | ExprKind::OrOr { x, y }) = cond.kind else {
        return cond;
    };
    let and = matches!(cond.kind, ExprKind::AndAnd { .. });
    crate::flow::deep(|| {
        let x = condition(x);
        match constant_bool(x) {
            Some(value) if value == and => condition(y),
            Some(_) => x,
            None => cond,
        }
    })
}

fn constant_bool(e: &Expr<'_>) -> Option<bool> {
    if let Some(ConstValue::Bool(value)) = constant(e) {
        Some(value)
    } else {
        None
    }
}

/// The cases of an expression switch that may be chosen, each with its conditions. `tag` is the temporary that they
/// compare, if there is one, and `value` its value if that is constant.
pub fn cases<'ir>(
    tag: Option<LocalId>,
    value: Option<&Expr<'ir>>,
    cases: &'ir [Case<'ir>],
) -> Vec<(&'ir Case<'ir>, &'ir [Expr<'ir>])> {
    let value = match (tag, value) {
        (None, _) => Some(ConstValue::Bool(true)),
        (Some(_), Some(value)) => constant(value),
        (Some(_), None) => None,
    };
    let decided = value.and_then(|value| decided(tag, value, cases));
    decided.unwrap_or_else(|| cases.iter().map(|case| (case, case.conds)).collect())
}

/// The one case that constants decide for (or none of them), if they do.
fn decided<'ir>(
    tag: Option<LocalId>,
    value: ConstValue<'ir>,
    cases: &'ir [Case<'ir>],
) -> Option<Vec<(&'ir Case<'ir>, &'ir [Expr<'ir>])>> {
    let falls_through = |case: &Case<'_>| {
        let mut stmts = case.body.stmts.iter();
        stmts.any(|s| matches!(s.kind, StmtKind::Fallthrough))
    };
    let mut default = None;
    for case in cases {
        if case.conds.is_empty() {
            default = Some(case);
        }
        for (i, cond) in case.conds.iter().enumerate() {
            if case_value(tag, cond)? == value {
                return (!falls_through(case)).then(|| vec![(case, &case.conds[i..=i])]);
            }
        }
    }
    match default {
        Some(case) if falls_through(case) => None,
        Some(case) => Some(vec![(case, case.conds)]),
        None => Some(Vec::new()),
    }
}

/// The constant that a case compares with the tag: `tag == value`, or a plain boolean without tag.
fn case_value<'ir>(tag: Option<LocalId>, cond: &Expr<'ir>) -> Option<ConstValue<'ir>> {
    match cond.kind {
        ExprKind::Binary { op: BinaryOp::Eq, x, y } if tag.is_some() && x.as_local() == tag => constant(y),
        _ => constant(cond),
    }
}

fn constant<'ir>(e: &Expr<'ir>) -> Option<ConstValue<'ir>> {
    if let ExprKind::Const { value, .. } = e.kind {
        Some(value)
    } else {
        None
    }
}
