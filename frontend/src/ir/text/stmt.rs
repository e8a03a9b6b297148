//! Statements, and the parts of statements that `-m=2` quotes: bodies, clauses of a type switch, communications.

use super::{TextCx, Writer, binary_op};
use crate::ir::{BinaryOp, Block, Comm, Expr, Stmt, StmtKind, TypeCase};
use crate::types::deep;

/// A statement as `-m=2` quotes it: `x = &y`, `return &x`.
pub fn stmt(cx: TextCx<'_, '_>, s: &Stmt<'_>) -> String {
    stmt_before(cx, s, None)
}

/// Like [`stmt`] when gc has not come to `unvisited` yet.
pub fn stmt_before(cx: TextCx<'_, '_>, s: &Stmt<'_>, unvisited: Option<&Expr<'_>>) -> String {
    let mut w = Writer::new(cx, unvisited);
    w.stmt(s);
    w.out
}

impl Writer<'_, '_> {
    fn places(&mut self, places: &[Option<Expr<'_>>]) {
        for (i, place) in places.iter().enumerate() {
            if i > 0 {
                self.push(", ");
            }
            match place {
                Some(place) => self.expr(place, 0),
                None => self.push("_"),
            }
        }
    }

    fn stmt(&mut self, s: &Stmt<'_>) {
        // The position of `:=` is the operator's; a variable declaration stands at its first name.
        let assign = |define, first: Option<&Expr<'_>>| {
            if define && first.is_some_and(|lhs| lhs.pos < s.pos) {
                " := "
            } else {
                " = "
            }
        };
        match &s.kind {
            StmtKind::Expr(e) => self.expr(e, 0),
            StmtKind::Declare(local) => {
                let ty = self.cx.locals[*local].ty;
                self.push("var ");
                self.local(*local);
                self.push(" ");
                self.ty(ty);
            }
            StmtKind::Assign { lhs, rhs, define } => {
                self.expr(lhs, 0);
                self.push(assign(*define, Some(lhs)));
                self.expr(rhs, 0);
            }
            StmtKind::AssignOp {
                op, lhs, rhs, inc_dec, ..
            } => {
                self.expr(lhs, 0);
                if *inc_dec {
                    return self.push(if *op == BinaryOp::Add { "++" } else { "--" });
                }
                self.push(&format!(" {}= ", binary_op(*op)));
                self.expr(rhs, 0);
            }
            StmtKind::AssignParallel { lhs, rhs, define } => {
                self.places(lhs);
                self.push(assign(*define, lhs.iter().flatten().next()));
                self.list(rhs.iter());
            }
            StmtKind::AssignTuple { lhs, rhs, define } => {
                self.places(lhs);
                self.push(assign(*define, lhs.iter().flatten().next()));
                self.expr(rhs, 0);
            }
            StmtKind::Send { chan, value } => {
                self.expr(chan, 3);
                self.push(" <- ");
                self.expr(value, 4);
            }
            StmtKind::Block(block) | StmtKind::Breakable { body: block, .. } => self.block(*block),
            StmtKind::If { cond, then, els } => {
                self.push("if ");
                self.expr(cond, 0);
                self.push(" { ");
                self.block(*then);
                self.push(" }");
                if !els.stmts.is_empty() {
                    self.push(" else { ");
                    self.block(*els);
                    self.push(" }");
                }
            }
            StmtKind::For { .. } | StmtKind::Range { .. } => self.push("for loop"),
            StmtKind::Switch { .. } | StmtKind::TypeSwitch { .. } => self.push("switch statement"),
            StmtKind::Select { .. } => self.push("select statement"),
            StmtKind::Break(_) => self.push("break"),
            StmtKind::Continue(_) => self.push("continue"),
            StmtKind::Fallthrough => self.push("fallthrough"),
            StmtKind::Goto(_) => self.push("goto"),
            StmtKind::Label { name, .. } => {
                self.push(name);
                self.push(": ");
            }
            StmtKind::Return { results, .. } => {
                self.push("return ");
                self.list(results.iter());
            }
            StmtKind::Go { call, .. } => {
                self.push("go ");
                self.expr(call, 0);
            }
            StmtKind::DeferFrame(_) => {}
            StmtKind::Defer { call, .. } => {
                self.push("defer ");
                self.expr(call, 0);
            }
        }
    }

    fn block(&mut self, block: Block<'_>) {
        for (i, s) in block.stmts.iter().enumerate() {
            if i > 0 {
                self.push("; ");
            }
            deep(|| self.stmt(s));
        }
    }
}

/// A body as `-m=2` quotes it, as it was written.
pub fn body(cx: TextCx<'_, '_>, body: Block<'_>) -> String {
    let mut w = Writer::new(cx.as_written(), None);
    w.block(body);
    w.out
}

/// A clause of a type switch as `-m=2` quotes it, with its body.
pub fn type_case(cx: TextCx<'_, '_>, case: &TypeCase<'_>) -> String {
    let mut w = Writer::new(cx, None);
    for (i, t) in case.types.iter().enumerate() {
        w.push(if i == 0 { "case " } else { ", " });
        match t {
            Some(t) => w.ty(*t),
            None => w.push("nil"),
        }
    }
    if case.types.is_empty() {
        w.push("default");
    }
    w.push(": ");
    w.block(case.body);
    w.out
}

/// A select's communication as gc prints it: `ch <- v`, `x := <-ch`, `<-ch`.
pub fn comm(cx: TextCx<'_, '_>, comm: &Comm<'_>) -> String {
    let mut w = Writer::new(cx, None);
    match comm {
        Comm::Send { chan, value } => {
            w.expr(chan, 3);
            w.push(" <- ");
            w.expr(value, 4);
        }
        Comm::Receive {
            chan,
            value,
            ok,
            define,
        } => {
            if value.is_some() || ok.is_some() {
                w.places(&[value.copied()]);
                if ok.is_some() {
                    w.push(", ");
                    w.places(&[ok.copied()]);
                }
                w.push(if *define { " := " } else { " = " });
            }
            w.push("<-");
            w.expr(chan, 8);
        }
    }
    w.out
}
