//! Statements: dispatch, assignments, `return`.

use frontend::ir::{AllocId, BinaryOp, Block, Expr, ExprKind, FuncKind, LocalId, Stmt, StmtKind};

use super::lvalue::Lvalue;
use super::place::Place;
use super::value::GoValue;
use super::{FunctionCx, bug, scan};
use crate::abi::Pass;

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// Lowers the statements of a block in order.
    pub(super) fn block(&mut self, block: Block<'ir>) {
        for (i, s) in block.stmts.iter().enumerate() {
            if self.dead && !scan::has_label(*s) {
                continue;
            }
            let mark = self.mark_temps();
            let before = self.at(s.pos);
            match s.kind {
                StmtKind::Declare(local) if is_defined_by(local, block.stmts.get(i + 1)) => {
                    self.declare_raw(local);
                }
                StmtKind::For {
                    target,
                    cond,
                    post,
                    body,
                    per_iteration,
                } => {
                    let init = i.checked_sub(1).map(|before| block.stmts[before]);
                    self.for_stmt(init, target, cond.as_ref(), post, body, per_iteration);
                }
                _ => {
                    self.tag_in_place(s, block.stmts.get(i + 1));
                    self.stmt(*s);
                }
            }
            self.at(before);
            self.release_temps(mark);
        }
    }

    fn stmt(&mut self, s: Stmt<'ir>) {
        match s.kind {
            StmtKind::Expr(e) => self.expr_stmt(&e),
            StmtKind::Declare(local) => self.declare(local),
            StmtKind::Assign { lhs, rhs, define } => self.assign(&lhs, &rhs, define),
            StmtKind::AssignOp {
                op,
                lhs,
                rhs,
                inc_dec: _,
                site,
            } => self.assign_op(op, &lhs, &rhs, site),
            StmtKind::AssignParallel { lhs, rhs, define: _ } => self.assign_parallel(lhs, rhs),
            StmtKind::AssignTuple { lhs, rhs, define: _ } => self.assign_tuple(lhs, &rhs),
            StmtKind::Send { chan, value } => self.send(&chan, &value),
            StmtKind::Block(block) => self.block(block),
            StmtKind::If { cond, then, els } => self.if_stmt(&cond, then, els),
            StmtKind::For {
                target,
                cond,
                post,
                body,
                per_iteration,
            } => {
                self.for_stmt(None, target, cond.as_ref(), post, body, per_iteration);
            }
            StmtKind::Range { .. } => self.range_stmt(s),
            StmtKind::Switch {
                target,
                tag,
                tag_expr: _,
                cases,
            } => self.switch_stmt(target, tag, cases),
            StmtKind::TypeSwitch { target, x, cases } => self.type_switch(target, &x, cases),
            StmtKind::Select { target, cases } => self.select_stmt(target, cases),
            StmtKind::Breakable { target, body } => self.breakable(target, body),
            StmtKind::Break(target) => self.break_to(target),
            StmtKind::Continue(target) => self.continue_to(target),
            StmtKind::Fallthrough => self.fallthrough(),
            StmtKind::Goto(label) => self.goto(label),
            StmtKind::Label { label, name: _ } => self.label(label),
            StmtKind::Return { results, spread } => self.return_stmt(results, spread),
            StmtKind::Go { site, call } => self.go_stmt(site, call),
            StmtKind::Defer {
                site,
                call,
                frame: None,
            } => self.defer_stmt(site, &call),
            StmtKind::Defer {
                site,
                call,
                frame: Some(frame),
            } => self.defer_for(frame, site, &call),
            StmtKind::DeferFrame(local) => self.defer_frame(local),
        }
    }

    pub(super) fn expr_stmt(&mut self, e: &Expr<'ir>) {
        match e.kind {
            ExprKind::Call(call) => {
                if self.func.kind == FuncKind::Wrapper && self.func.results.is_empty() && self.tail_call(e) {
                    return;
                }
                let before = self.at(e.pos);
                self.call(call, None);
                self.at(before);
            }
            ExprKind::InlinedCall(call) => {
                let before = self.at(e.pos);
                self.inlined_call(call);
                self.at(before);
            }
            ExprKind::Seq { body, value } => {
                self.block(body);
                self.expr_stmt(value);
            }
            _ => {
                self.expr(e);
            }
        }
    }

    /// `lhs = rhs`.
    fn assign(&mut self, lhs: &Expr<'ir>, rhs: &Expr<'ir>, define: bool) {
        if let (FuncKind::PackageInit, ExprKind::Global(global)) = (self.func.kind, lhs.kind) {
            // The value is in the image already. (An inlined function may assign another one, from elsewhere.)
            if self.cx.static_value(global).is_some_and(|value| value.pos == rhs.pos) {
                return;
            }
        }
        if let (true, ExprKind::Local(local)) = (define, lhs.kind) {
            self.learn_definition(local, rhs);
        }
        if let ExprKind::Append {
            site,
            slice,
            args,
            spread,
        } = rhs.kind
            && self.is_same_entry(lhs, slice)
        {
            return self.append_to_entry(site, lhs, args, spread);
        }
        let lvalue = self.lvalue(lhs);
        // What a declaration brings into being is not mentioned on the right; a variable elsewhere may be.
        let fresh = define && matches!(lhs.kind, ExprKind::Local(_));
        if self.repr(lhs.ty).scalars.is_none()
            && (fresh || matches!(rhs.kind, ExprKind::Zero))
            && let Lvalue::Place(Place::Memory(addr)) = lvalue
        {
            return self.expr_into(rhs, addr);
        }
        let value = self.expr(rhs);
        let place = self.resolve(lvalue);
        self.write(place, value, lhs.ty);
    }

    /// `lhs op= rhs`. As in gc, a call on the right happens before the left is read.
    fn assign_op(&mut self, op: BinaryOp, lhs: &Expr<'ir>, rhs: &Expr<'ir>, site: Option<AllocId>) {
        if let (BinaryOp::Div | BinaryOp::Rem, ExprKind::IndexMap { .. }) = (op, lhs.kind) {
            return self.divide_entry(op, lhs, rhs);
        }
        let lvalue = self.lvalue(lhs);
        let right = self.expr(rhs);
        let place = self.resolve(lvalue);
        let left = self.read(place, lhs.ty);
        let value = if op == BinaryOp::Add && self.types.is_string(lhs.ty) {
            let Some(site) = site else {
                bug!(self, "a concatenation without site")
            };
            let (left, right) = (self.parts(left), self.parts(right));
            self.concat_values(site, &[left, right])
        } else {
            self.operate(op, left, lhs.ty, right, rhs)
        };
        self.write(place, value, lhs.ty);
    }

    /// `a, b = c, d`.
    fn assign_parallel(&mut self, lhs: &'ir [Option<Expr<'ir>>], rhs: &'ir [Expr<'ir>]) {
        let places: Vec<Option<Lvalue>> = lhs.iter().map(|e| e.as_ref().map(|e| self.lvalue(e))).collect();
        let values: Vec<GoValue> = rhs
            .iter()
            .map(|e| {
                let v = self.expr(e);
                self.stabilize(v, e.ty)
            })
            .collect();
        for ((place, e), value) in places.into_iter().zip(lhs).zip(values) {
            if let (Some(place), Some(e)) = (place, e) {
                let place = self.resolve(place);
                self.write(place, value, e.ty);
            }
        }
    }

    /// `a, b = f()`.
    fn assign_tuple(&mut self, lhs: &'ir [Option<Expr<'ir>>], rhs: &Expr<'ir>) {
        let places: Vec<Option<Lvalue>> = lhs.iter().map(|e| e.as_ref().map(|e| self.lvalue(e))).collect();
        let values = self.tuple(rhs);
        for (place, (value, ty)) in places.into_iter().zip(values) {
            if let Some(place) = place {
                let place = self.resolve(place);
                self.write(place, value, ty);
            }
        }
    }

    /// Assigns to the results' variables what is to be returned, all of it after everything is evaluated.
    fn assign_results(&mut self, results: &'ir [Expr<'ir>], spread: bool) {
        let values = match results {
            [tuple] if spread => self.tuple(tuple),
            _ => {
                let mut values = Vec::with_capacity(results.len());
                for e in results {
                    let v = self.expr(e);
                    values.push((self.stabilize(v, e.ty), e.ty));
                }
                values
            }
        };
        for (&result, (value, ty)) in self.func.results.iter().zip(values) {
            let place = self.local(result);
            self.write(place, value, ty);
        }
    }

    fn return_stmt(&mut self, results: &'ir [Expr<'ir>], spread: bool) {
        let func = self.func;
        if self.flow.has_defer {
            self.assign_results(results, spread);
            return self.leave();
        }
        if results.is_empty() {
            return self.return_results();
        }
        if let [e] = results
            && self.tail_call(e)
        {
            return;
        }
        if spread {
            let values = self.tuple(&results[0]);
            return self.return_values(&values);
        }
        if let ([e], [result]) = (results, func.results) {
            // An unnamed result cannot be mentioned: it is built in place.
            let unnamed = func.locals[*result].name.starts_with('~');
            if let (true, Pass::Memory { index }, None) = (unnamed, self.abi.results[0].pass, self.repr(e.ty).scalars) {
                let addr = super::place::Addr::valid(self.params[index]);
                self.expr_into(e, addr);
                return self.return_values(&[(GoValue::Memory { addr, stable: true }, e.ty)]);
            }
        }
        let mut values = Vec::with_capacity(results.len());
        for e in results {
            let v = self.expr(e);
            let v = if results.len() > 1 { self.stabilize(v, e.ty) } else { v };
            values.push((v, e.ty));
        }
        self.return_values(&values);
    }
}

/// Whether `next` gives `local`, just declared, its first value.
fn is_defined_by(local: LocalId, next: Option<&Stmt<'_>>) -> bool {
    matches!(
        next,
        Some(Stmt {
            kind: StmtKind::Assign {
                lhs: Expr { kind: ExprKind::Local(defined), .. },
                define: true,
                ..
            },
            ..
        }) if *defined == local
    )
}
