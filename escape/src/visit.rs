//! Visiting a body in gc's order (`ir.Visit`: a node before its children, children in the order of gc's node fields),
//! leaving out what gc removes as dead ([`crate::live`]). The order decides in which order functions are analysed.

use crate::flow::{deep, is_leaf};
use crate::live;
use frontend::ir::walk::{self, Part};
use frontend::ir::{Block, Comm, Expr, ExprKind, Stmt, StmtKind};
use frontend::source::Pos;

/// An expression or a statement.
#[derive(Clone, Copy, Debug)]
pub enum Node<'ir> {
    /// An expression.
    Expr(&'ir Expr<'ir>),
    /// A statement.
    Stmt(&'ir Stmt<'ir>),
    /// What follows is the inlined body of the call at this position, ...
    Enter(Pos),
    /// ... up to here.
    Leave,
}

/// Knows the outermost inlined call around what is visited: gc reports everything in it there.
#[derive(Default)]
pub struct Inlined {
    depth: u32,
    outermost: Pos,
}

impl Inlined {
    /// To be told of every node.
    pub fn see(&mut self, node: Node<'_>) {
        match node {
            Node::Enter(pos) => {
                if self.depth == 0 {
                    self.outermost = pos;
                }
                self.depth += 1;
            }
            Node::Leave => self.depth -= 1,
            Node::Expr(_) | Node::Stmt(_) => {}
        }
    }

    /// Where gc reports what stands at `pos`.
    pub fn reported(&self, pos: Pos) -> Pos {
        if self.depth == 0 { pos } else { self.outermost }
    }
}

/// Calls `visit` for every node of `block`. Bodies of func literals are not entered.
pub fn block<'ir>(block: Block<'ir>, visit: &mut dyn FnMut(Node<'ir>)) {
    for s in live::stmts(block.stmts) {
        stmt(s, visit);
    }
}

/// Calls `visit` for `s` and everything in it.
pub fn stmt<'ir>(s: &'ir Stmt<'ir>, visit: &mut dyn FnMut(Node<'ir>)) {
    deep(|| {
        visit(Node::Stmt(s));
        stmt_children(s, visit);
    });
}

/// Calls `visit` for `e` and everything in it.
pub fn expr<'ir>(e: &'ir Expr<'ir>, visit: &mut dyn FnMut(Node<'ir>)) {
    visit(Node::Expr(e));
    if !is_leaf(e) {
        deep(|| expr_children(e, visit));
    }
}

fn exprs<'ir>(list: impl IntoIterator<Item = &'ir Expr<'ir>>, visit: &mut dyn FnMut(Node<'ir>)) {
    for e in list {
        expr(e, visit);
    }
}

fn stmt_children<'ir>(s: &'ir Stmt<'ir>, visit: &mut dyn FnMut(Node<'ir>)) {
    match &s.kind {
        StmtKind::Expr(e) => expr(e, visit),
        StmtKind::Declare(_)
        | StmtKind::DeferFrame(_)
        | StmtKind::Break(_)
        | StmtKind::Continue(_)
        | StmtKind::Fallthrough
        | StmtKind::Goto(_)
        | StmtKind::Label { .. } => {}
        StmtKind::Assign { lhs, rhs, .. } | StmtKind::AssignOp { lhs, rhs, .. } => {
            expr(lhs, visit);
            expr(rhs, visit);
        }
        StmtKind::AssignParallel { lhs, rhs, .. } => {
            exprs(lhs.iter().flatten(), visit);
            exprs(*rhs, visit);
        }
        StmtKind::AssignTuple { lhs, rhs, .. } => {
            exprs(lhs.iter().flatten(), visit);
            expr(rhs, visit);
        }
        StmtKind::Send { chan, value } => {
            expr(chan, visit);
            expr(value, visit);
        }
        StmtKind::Block(b) | StmtKind::Breakable { body: b, .. } => block(*b, visit),
        StmtKind::If { cond, then, els } => {
            expr(live::condition(cond), visit);
            let branches = live::branches(cond);
            if branches.then {
                block(*then, visit);
            }
            if branches.els {
                block(*els, visit);
            }
        }
        StmtKind::For { cond, post, body, .. } => {
            exprs(cond, visit);
            if let Some(post) = post {
                stmt(post, visit);
            }
            block(*body, visit);
        }
        StmtKind::Range {
            x, key, value, body, ..
        } => {
            expr(x, visit);
            exprs(*key, visit);
            exprs(*value, visit);
            block(*body, visit);
        }
        StmtKind::Switch {
            tag, tag_expr, cases, ..
        } => {
            for (case, conds) in live::cases(*tag, tag_expr.as_ref(), cases) {
                exprs(conds, visit);
                block(case.body, visit);
            }
        }
        StmtKind::TypeSwitch { x, cases, .. } => {
            expr(x, visit);
            for case in *cases {
                block(case.body, visit);
            }
        }
        StmtKind::Select { cases, .. } => {
            for case in *cases {
                match &case.comm {
                    Some(Comm::Send { chan, value }) => {
                        expr(chan, visit);
                        expr(value, visit);
                    }
                    Some(Comm::Receive { chan, value, ok, .. }) => {
                        exprs(*value, visit);
                        exprs(*ok, visit);
                        expr(chan, visit);
                    }
                    None => {}
                }
                block(case.body, visit);
            }
        }
        StmtKind::Return { results, .. } => exprs(*results, visit),
        StmtKind::Go { call, .. } | StmtKind::Defer { call, .. } => expr(call, visit),
    }
}

fn expr_children<'ir>(e: &'ir Expr<'ir>, visit: &mut dyn FnMut(Node<'ir>)) {
    if let ExprKind::InlinedCall(call) = e.kind {
        block(call.init, visit);
        visit(Node::Enter(e.pos));
        block(call.body, visit);
        visit(Node::Leave);
        return;
    }
    walk::expr_parts(e, &mut |part| match part {
        Part::Expr(e) => expr(e, visit),
        Part::Stmt(s) => stmt(s, visit),
    });
}
