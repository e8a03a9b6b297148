//! Visiting a body in gc's order (`ir.Visit`: a node before its children, children in the order of gc's node fields),
//! leaving out what gc removes as dead ([`crate::live`]). The order decides in which order functions are analysed.

use crate::flow::deep;
use crate::live;
use frontend::ir::{Block, Callee, Comm, Expr, ExprKind, Stmt, StmtKind};

/// An expression or a statement.
#[derive(Clone, Copy, Debug)]
pub enum Node<'ir> {
    /// An expression.
    Expr(&'ir Expr<'ir>),
    /// A statement.
    Stmt(&'ir Stmt<'ir>),
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
    deep(|| {
        visit(Node::Expr(e));
        expr_children(e, visit);
    });
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
            exprs(key, visit);
            exprs(value, visit);
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
    match e.kind {
        ExprKind::Const { .. }
        | ExprKind::Nil
        | ExprKind::Zero
        | ExprKind::Local(_)
        | ExprKind::Global(_)
        | ExprKind::Func(_)
        | ExprKind::FuncLit { .. }
        | ExprKind::Recover => {}
        ExprKind::Unary { x, .. }
        | ExprKind::Addr(x)
        | ExprKind::PtrLit { lit: x, .. }
        | ExprKind::Deref(x)
        | ExprKind::Field { x, .. }
        | ExprKind::FieldPtr { x, .. }
        | ExprKind::TypeAssert { x, .. }
        | ExprKind::Receive { chan: x, .. }
        | ExprKind::Convert { x, .. }
        | ExprKind::ConvertString { x, .. }
        | ExprKind::ToInterface { x, .. }
        | ExprKind::MethodValue { recv: x, .. }
        | ExprKind::Len(x)
        | ExprKind::Cap(x)
        | ExprKind::Clear(x)
        | ExprKind::Close(x)
        | ExprKind::Real(x)
        | ExprKind::Imag(x)
        | ExprKind::Panic(x)
        | ExprKind::UnsafeSliceData(x)
        | ExprKind::UnsafeStringData(x) => expr(x, visit),
        ExprKind::Binary { x, y, .. }
        | ExprKind::AndAnd { x, y }
        | ExprKind::OrOr { x, y }
        | ExprKind::IndexArray { x, index: y }
        | ExprKind::IndexSlice { x, index: y }
        | ExprKind::IndexString { x, index: y }
        | ExprKind::IndexMap { x, key: y, .. }
        | ExprKind::Copy { dst: x, src: y }
        | ExprKind::Delete { map: x, key: y }
        | ExprKind::Complex { re: x, im: y }
        | ExprKind::UnsafeAdd { ptr: x, len: y }
        | ExprKind::UnsafeSlice { ptr: x, len: y }
        | ExprKind::UnsafeString { ptr: x, len: y } => {
            expr(x, visit);
            expr(y, visit);
        }
        ExprKind::Slice { x, lo, hi, max, .. } => {
            expr(x, visit);
            exprs(lo, visit);
            exprs(hi, visit);
            exprs(max, visit);
        }
        ExprKind::Call(call) => {
            match call.callee {
                Callee::Static(_) => {}
                Callee::Value(f) => expr(f, visit),
                Callee::Interface { recv, .. } => expr(recv, visit),
            }
            exprs(call.args, visit);
        }
        ExprKind::InlinedCall(call) => block(call.body, visit),
        ExprKind::Seq { body, value } => {
            block(body, visit);
            expr(value, visit);
        }
        ExprKind::Init { stmts, x } => {
            block(Block { stmts }, visit);
            expr(x, visit);
        }
        ExprKind::StructLit { fields, .. } => exprs(fields.iter().map(|(_, e)| e), visit),
        ExprKind::ArrayLit { elems, .. } | ExprKind::SliceLit { elems, .. } => {
            exprs(elems.iter().map(|(_, e)| e), visit);
        }
        ExprKind::MapLit { entries, .. } => {
            for (key, value) in entries {
                expr(key, visit);
                expr(value, visit);
            }
        }
        ExprKind::Concat { operands: list, .. }
        | ExprKind::VariadicSlice { elems: list, .. }
        | ExprKind::MinMax { operands: list, .. }
        | ExprKind::Print { args: list, .. } => exprs(list, visit),
        ExprKind::New { value: x, .. } | ExprKind::MakeMap { hint: x, .. } | ExprKind::MakeChan { size: x, .. } => {
            exprs(x, visit)
        }
        ExprKind::MakeSlice { len, cap, .. } => {
            expr(len, visit);
            exprs(cap, visit);
        }
        ExprKind::Append { slice, args, .. } => {
            expr(slice, visit);
            exprs(args, visit);
        }
    }
}
