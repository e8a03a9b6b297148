//! Values of variables that are assigned exactly once (gc: `ir.StaticValue`): lets a call of `f := func() {…}` find its
//! literal, and a call through `var i I = T{}` its method.

use crate::visit::{self, Node};
use frontend::ir::{ConvertKind, Expr, ExprKind, FuncId, LocalId, LocalKind, Program, Stmt, StmtKind};
use frontend::types::TypeKind;
use rustc_hash::FxHashMap;

/// The defining expression of each such variable, with the function both stand in.
#[derive(Default)]
pub struct StaticValues<'ir> {
    definitions: FxHashMap<(FuncId, LocalId), &'ir Expr<'ir>>,
}

impl<'ir> StaticValues<'ir> {
    /// Adds the variables of `func`.
    pub fn add(&mut self, program: &Program<'ir>, func: FuncId) {
        if let Some(body) = program.funcs[func].body {
            visit::block(body, &mut |node| {
                if let Node::Stmt(s) = node {
                    self.statement(program, func, s);
                }
            });
        }
    }

    /// Adds the variables that `s` itself defines: those of function and interface type; no other type is ever asked for.
    pub fn statement(&mut self, program: &Program<'ir>, func: FuncId, s: &'ir Stmt<'ir>) {
        if let StmtKind::Assign { lhs, rhs, define: true } = &s.kind {
            self.define(program, func, lhs, rhs);
        } else if let StmtKind::AssignParallel { lhs, rhs, define: true } = &s.kind {
            for (lhs, rhs) in lhs.iter().zip(*rhs) {
                if let Some(lhs) = lhs {
                    self.define(program, func, lhs, rhs);
                }
            }
        }
    }

    /// Notes that `lhs` is defined as `rhs`, if it is a variable that matters and is not assigned again.
    pub fn define(&mut self, program: &Program<'ir>, func: FuncId, lhs: &Expr<'ir>, rhs: &'ir Expr<'ir>) {
        let ExprKind::Local(local) = lhs.kind else { return };
        let l = &program.funcs[func].locals[local];
        let underlying = program.types.kind(program.types.underlying(l.ty));
        let wanted = matches!(underlying, TypeKind::Func(_) | TypeKind::Interface(_));
        if wanted && matches!(l.kind, LocalKind::Var | LocalKind::Temp) && !l.reassigned && !l.addr_taken {
            self.definitions.insert((func, local), rhs);
        }
    }

    /// The expression whose value `e` always has, as far as that is known: through conversions, inlined calls and
    /// variables that are assigned once.
    pub fn static_value(&self, func: FuncId, mut e: &'ir Expr<'ir>) -> &'ir Expr<'ir> {
        // A definition cannot mention its own variable, so this ends; the bound is for invalid IR.
        for _ in 0..10_000 {
            if let ExprKind::Convert {
                kind: ConvertKind::NoOp,
                x,
            } = e.kind
            {
                e = x;
            } else if let ExprKind::InlinedCall(call) = e.kind
                && let &[result] = call.results
                && let Some(&value) = self.definitions.get(&(func, result))
            {
                e = value;
            } else if let ExprKind::Local(local) = e.kind
                && let Some(&value) = self.definitions.get(&(func, local))
            {
                e = value;
            } else {
                break;
            }
        }
        e
    }
}
