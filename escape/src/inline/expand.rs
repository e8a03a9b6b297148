//! Replacing the calls of one function (gc: `InlineCalls`, `mkinlcall`).

use super::{Inliner, Verdict, copy, cost, std};
use crate::rebuild::{self, Rebuild};
use crate::remark::RemarkKind;
use bumpalo::Bump;
use frontend::ir::{Block, Call, Callee, Expr, ExprKind, FuncId, FuncKind, InlinedCall, Stmt, StmtKind};
use frontend::source::Pos;

/// The body of `func` with calls replaced.
pub(super) fn body<'ir>(inliner: &mut Inliner<'ir>, func: FuncId, body: Block<'ir>) -> Block<'ir> {
    let mut expander = Expander {
        inliner,
        func,
        body,
        is_big: None,
        active: Vec::new(),
        outermost: None,
    };
    rebuild::block(&mut expander, body)
}

struct Expander<'i, 'ir> {
    inliner: &'i mut Inliner<'ir>,
    func: FuncId,
    /// The body as it was written.
    body: Block<'ir>,
    /// Whether that has so many nodes that only very small bodies are copied into it, once that matters.
    is_big: Option<bool>,
    /// Callees whose copies we are in: a cycle of recursion ends where it comes back.
    active: Vec<FuncId>,
    /// The call of the outermost of them.
    outermost: Option<Pos>,
}

impl<'ir> Rebuild<'ir> for Expander<'_, 'ir> {
    fn arena(&self) -> &'ir Bump {
        self.inliner.arena
    }

    fn expr(&mut self, e: &'ir Expr<'ir>) -> Option<Expr<'ir>> {
        match e.kind {
            // A literal's body is a function of its own.
            ExprKind::FuncLit { .. } => None,
            ExprKind::Call(call) => {
                let new = rebuild::call(self, call);
                let inlined = self.call(new.unwrap_or(call), e);
                inlined.or(new.map(|call| Expr {
                    kind: ExprKind::Call(call),
                    ..*e
                }))
            }
            _ => rebuild::expr_children(self, e),
        }
    }

    fn stmt(&mut self, s: &'ir Stmt<'ir>) -> Option<Stmt<'ir>> {
        let kind = match s.kind {
            StmtKind::Go { site, ref call } => StmtKind::Go {
                site,
                call: self.deferred(call)?,
            },
            StmtKind::Defer { site, ref call, frame } => StmtKind::Defer {
                frame,
                site,
                call: self.deferred(call)?,
            },
            _ => {
                let new = rebuild::stmt_children(self, s);
                if let Some(new) = &new {
                    self.learn(new);
                }
                return new;
            }
        };
        Some(Stmt { kind, ..*s })
    }
}

impl<'ir> Expander<'_, 'ir> {
    /// A definition whose value may have become an inlined call.
    fn learn(&mut self, s: &Stmt<'ir>) {
        let (values, program) = (&mut self.inliner.contents.values, &self.inliner.program);
        match s.kind {
            StmtKind::Assign {
                ref lhs,
                rhs,
                define: true,
            } if matches!(rhs.kind, ExprKind::InlinedCall(_)) => {
                values.define(program, self.func, lhs, self.inliner.arena.alloc(rhs));
            }
            StmtKind::AssignParallel { lhs, rhs, define: true } => {
                for (lhs, rhs) in lhs.iter().zip(rhs) {
                    if let Some(lhs) = lhs {
                        values.define(program, self.func, lhs, rhs);
                    }
                }
            }
            _ => {}
        }
    }

    /// The call of a `go` or `defer` statement: it stays, calls in its operands may be replaced.
    fn deferred(&mut self, e: &'ir Expr<'ir>) -> Option<Expr<'ir>> {
        match e.kind {
            ExprKind::Seq { body, value } => {
                let body = rebuild::block(self, body);
                let value = match self.deferred(value) {
                    Some(value) => self.arena().alloc(value),
                    None => value,
                };
                Some(Expr {
                    kind: ExprKind::Seq { body, value },
                    ..*e
                })
            }
            _ => rebuild::expr_children(self, e),
        }
    }

    fn is_big(&mut self) -> bool {
        let (program, func, body) = (&self.inliner.program, self.func, self.body);
        *self
            .is_big
            .get_or_insert_with(|| cost::nodes(program, func, body) >= cost::BIG_NODES)
    }

    /// A copy of the callee's body for `call`, which `e` is after its parts were rebuilt; none if the call stays.
    fn call(&mut self, call: &'ir Call<'ir>, e: &Expr<'ir>) -> Option<Expr<'ir>> {
        let callee = self.inliner.callee(self.func, call)?;
        if std::is_intrinsic(&self.inliner.program, callee) {
            return None;
        }
        if let Callee::Value(_) = call.callee
            && let FuncKind::Literal { .. } = self.inliner.program.funcs[callee].kind
        {
            self.inliner.can_inline(callee);
        }
        let verdict = self.inliner.verdicts[callee];
        let cost = match verdict {
            Verdict::Unchecked | Verdict::No => return None,
            Verdict::Yes { cost, .. } | Verdict::Said { cost } => cost,
        };
        let pos = self.outermost.unwrap_or(e.pos);
        if cost > cost::BIG_MAX_COST && (cost > cost::MAX_BUDGET || self.is_big()) {
            if self.inliner.explain {
                let max = if self.is_big() {
                    cost::BIG_MAX_COST
                } else {
                    cost::MAX_BUDGET
                };
                let kind = RemarkKind::TooCostlyHere { callee, cost, max };
                self.inliner.remark(self.func, pos, kind);
            }
            return None;
        }
        if callee == self.func {
            return None;
        }
        if self.active.contains(&callee) {
            if self.inliner.explain {
                self.inliner
                    .remark(self.func, pos, RemarkKind::RepeatedCycle { callee });
            }
            return None;
        }
        self.inliner.remark(self.func, pos, RemarkKind::InliningCall { callee });
        let Verdict::Yes { delay_results, .. } = verdict else {
            for name in std::follow_ons(&self.inliner.program, callee) {
                self.inliner
                    .remark(self.func, pos, RemarkKind::InliningStd { callee, name });
            }
            return copy::kept(self.inliner, self.func, callee, call, e, pos);
        };
        let copied = copy::call(self.inliner, self.func, callee, call, e.pos, pos, delay_results);
        let outermost = self.outermost.replace(pos);
        self.active.push(callee);
        let body = rebuild::block(self, copied.body);
        self.active.pop();
        self.outermost = outermost;
        let inlined = InlinedCall { body, ..copied };
        Some(Expr {
            kind: ExprKind::InlinedCall(self.inliner.arena.alloc(inlined)),
            ..*e
        })
    }
}
