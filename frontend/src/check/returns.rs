//! Terminating statements (*Go spec, Terminating statements*): a function with results must end in one.

use super::Checker;
use crate::syntax::ast::{ExprKind, Stmt, StmtKind};

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// Whether a statement list, which has been checked, ends in a terminating statement.
    pub(super) fn is_terminating_list(&self, list: &[Stmt<'a>]) -> bool {
        list.iter()
            .rev()
            .find(|s| !matches!(s.kind, StmtKind::Empty))
            .is_some_and(|s| self.is_terminating(s, None))
    }

    fn is_terminating(&self, s: &Stmt<'a>, label: Option<&str>) -> bool {
        stacker::maybe_grow(64 << 10, 1 << 20, || match &s.kind {
            StmtKind::Return(_) | StmtKind::Goto(_) | StmtKind::Fallthrough => true,
            StmtKind::Labeled { label, stmt } => self.is_terminating(stmt, Some(label.name)),
            StmtKind::Expr(e) => match e.unparen().kind {
                ExprKind::Call { .. } => self.panics.contains(&e.unparen().pos),
                _ => false,
            },
            StmtKind::Block(block) => self.is_terminating_list(block.stmts),
            StmtKind::If {
                then, els: Some(els), ..
            } => self.is_terminating_list(then.stmts) && self.is_terminating(els, None),
            StmtKind::Switch { clauses, .. } | StmtKind::TypeSwitch { clauses, .. } => {
                clauses.iter().any(|c| c.exprs.is_none())
                    && clauses
                        .iter()
                        .all(|c| self.is_terminating_list(c.body) && !has_break_list(c.body, label, true))
            }
            StmtKind::Select { clauses, .. } => clauses
                .iter()
                .all(|c| self.is_terminating_list(c.body) && !has_break_list(c.body, label, true)),
            StmtKind::For { cond: None, body, .. } => !has_break_list(body.stmts, label, true),
            StmtKind::Bad
            | StmtKind::Empty
            | StmtKind::Send { .. }
            | StmtKind::IncDec { .. }
            | StmtKind::Assign { .. }
            | StmtKind::AssignOp { .. }
            | StmtKind::Decl(_)
            | StmtKind::Go(_)
            | StmtKind::Defer(_)
            | StmtKind::Break(_)
            | StmtKind::Continue(_)
            | StmtKind::If { els: None, .. }
            | StmtKind::For { cond: Some(_), .. }
            | StmtKind::Range { .. } => false,
        })
    }
}

/// Whether the list has a `break` of the statement labeled `label` or, if `implicit`, of the innermost one.
fn has_break_list(list: &[Stmt<'_>], label: Option<&str>, implicit: bool) -> bool {
    list.iter().any(|s| has_break(s, label, implicit))
}

fn has_break(s: &Stmt<'_>, label: Option<&str>, implicit: bool) -> bool {
    if label.is_none() && !implicit {
        return false;
    }
    stacker::maybe_grow(64 << 10, 1 << 20, || match &s.kind {
        StmtKind::Break(None) => implicit,
        StmtKind::Break(Some(to)) => Some(to.name) == label,
        StmtKind::Labeled { stmt, .. } => has_break(stmt, label, implicit),
        StmtKind::Block(block) => has_break_list(block.stmts, label, implicit),
        StmtKind::If { then, els, .. } => {
            has_break_list(then.stmts, label, implicit) || els.is_some_and(|e| has_break(e, label, implicit))
        }
        StmtKind::Switch { clauses, .. } | StmtKind::TypeSwitch { clauses, .. } => {
            clauses.iter().any(|c| has_break_list(c.body, label, false))
        }
        StmtKind::Select { clauses, .. } => clauses.iter().any(|c| has_break_list(c.body, label, false)),
        StmtKind::For { body, .. } | StmtKind::Range { body, .. } => has_break_list(body.stmts, label, false),
        StmtKind::Bad
        | StmtKind::Empty
        | StmtKind::Expr(_)
        | StmtKind::Send { .. }
        | StmtKind::IncDec { .. }
        | StmtKind::Assign { .. }
        | StmtKind::AssignOp { .. }
        | StmtKind::Decl(_)
        | StmtKind::Go(_)
        | StmtKind::Defer(_)
        | StmtKind::Return(_)
        | StmtKind::Continue(_)
        | StmtKind::Goto(_)
        | StmtKind::Fallthrough => false,
    })
}
