//! Walks over a body that look for something before code is emitted.
//!
//! A func literal's body is another function: walks stop at it. An inlined call's body belongs to this one.

use escape::Placements;
use frontend::ir::{Block, Callee, Comm, Expr, ExprKind, FuncId, LocalId, Program, Stmt, StmtKind};
use rustc_hash::FxHashSet;

/// What a walk meets.
#[derive(Clone, Copy)]
pub(super) enum Node<'ir> {
    Stmt(Stmt<'ir>),
    Expr(Expr<'ir>),
}

/// What lowering must know about a body in advance.
#[derive(Default)]
pub(super) struct Survey {
    /// Variables that a literal captures by reference: they need an address.
    pub by_reference: FxHashSet<LocalId>,
    /// There is a `defer` statement.
    pub has_defer: bool,
}

/// Looks through the whole body of a function.
pub(super) fn survey(program: &Program<'_>, placements: &Placements, body: Block<'_>) -> Survey {
    let mut survey = Survey::default();
    walk_block(body, &mut |node| match node {
        Node::Expr(e) => {
            if let ExprKind::FuncLit { func, .. } = e.kind {
                by_reference(program, placements, func, &mut survey.by_reference);
            }
        }
        Node::Stmt(s) => {
            let defers = matches!(s.kind, StmtKind::Defer { frame: None, .. } | StmtKind::DeferFrame(_));
            survey.has_defer |= defers;
        }
    });
    survey
}

fn by_reference(program: &Program<'_>, placements: &Placements, literal: FuncId, out: &mut FxHashSet<LocalId>) {
    for (i, capture) in program.funcs[literal].captures.iter().enumerate() {
        if !placements.captures_by_value(literal, i) {
            out.insert(capture.outer);
        }
    }
}

/// The variables of this function that some statement of `block` declares or assigns. Assignments through pointers and by
/// literals are not seen: ask only about variables that live in registers.
pub(super) fn assigned(block: Block<'_>, out: &mut FxHashSet<LocalId>) {
    walk_block(block, &mut |node| {
        if let Node::Stmt(s) = node {
            assigned_by(s, out);
        }
    });
}

/// The variables that `s` itself, not its parts, declares or assigns.
pub(super) fn assigned_by(s: Stmt<'_>, out: &mut FxHashSet<LocalId>) {
    let mut lhs = |e: &Expr<'_>| {
        if let Some(local) = root(e) {
            out.insert(local);
        }
    };
    match s.kind {
        StmtKind::Declare(local) | StmtKind::DeferFrame(local) => {
            out.insert(local);
        }
        StmtKind::Assign { lhs: e, .. } | StmtKind::AssignOp { lhs: e, .. } => lhs(&e),
        StmtKind::AssignParallel { lhs: places, .. } | StmtKind::AssignTuple { lhs: places, .. } => {
            places.iter().flatten().for_each(lhs);
        }
        StmtKind::Range { key, value, .. } => key.iter().chain(value.iter()).for_each(|e| lhs(e)),
        StmtKind::TypeSwitch { cases, .. } => out.extend(cases.iter().filter_map(|case| case.bind)),
        StmtKind::Select { cases, .. } => {
            for case in cases {
                if let Some(Comm::Receive { value, ok, .. }) = case.comm {
                    value.into_iter().chain(ok).for_each(&mut lhs);
                }
            }
        }
        StmtKind::Expr(_)
        | StmtKind::Send { .. }
        | StmtKind::Block(_)
        | StmtKind::If { .. }
        | StmtKind::For { .. }
        | StmtKind::Switch { .. }
        | StmtKind::Breakable { .. }
        | StmtKind::Break(_)
        | StmtKind::Continue(_)
        | StmtKind::Fallthrough
        | StmtKind::Goto(_)
        | StmtKind::Label { .. }
        | StmtKind::Return { .. }
        | StmtKind::Go { .. }
        | StmtKind::Defer { .. } => {}
    }
}

/// The variable that an assignment to `e` changes, if it is not memory behind a pointer.
pub(super) fn root(e: &Expr<'_>) -> Option<LocalId> {
    match e.kind {
        ExprKind::Local(local) => Some(local),
        ExprKind::Field { x, .. } | ExprKind::IndexArray { x, .. } => root(x),
        _ => None,
    }
}

/// Whether `block` contains a label that `goto` may name: then its code may be reached although its beginning is not.
pub(super) fn has_label(s: Stmt<'_>) -> bool {
    let mut found = false;
    walk_stmt(s, &mut |node| {
        found |= matches!(
            node,
            Node::Stmt(Stmt {
                kind: StmtKind::Label { .. },
                ..
            })
        );
    });
    found
}

/// Whether evaluating `e` has no effect, cannot trap and does not depend on when it happens.
pub(super) fn is_constant(e: &Expr<'_>) -> bool {
    matches!(
        e.kind,
        ExprKind::Const { .. } | ExprKind::Nil { .. } | ExprKind::Zero | ExprKind::Func(_)
    )
}

/// Whether lowering `e` twice costs little: it has no inlined body.
pub(super) fn is_small(e: &Expr<'_>) -> bool {
    let mut size = 0;
    walk_expr(e, &mut |node| match node {
        Node::Stmt(_) => size += 100,
        Node::Expr(_) => size += 1,
    });
    size <= 40
}

/// Visits every statement and expression of `block`, outer ones first.
pub(super) fn walk_block<'ir>(block: Block<'ir>, f: &mut dyn FnMut(Node<'ir>)) {
    for s in block.stmts {
        walk_stmt(*s, f);
    }
}

fn exprs<'ir>(list: &'ir [Expr<'ir>], f: &mut dyn FnMut(Node<'ir>)) {
    for e in list {
        walk_expr(e, f);
    }
}

/// Visits `s` and everything in it.
pub(super) fn walk_stmt<'ir>(s: Stmt<'ir>, f: &mut dyn FnMut(Node<'ir>)) {
    f(Node::Stmt(s));
    match s.kind {
        StmtKind::Expr(e) => walk_expr(&e, f),
        StmtKind::Declare(_)
        | StmtKind::DeferFrame(_)
        | StmtKind::Break(_)
        | StmtKind::Continue(_)
        | StmtKind::Fallthrough
        | StmtKind::Goto(_)
        | StmtKind::Label { .. } => {}
        StmtKind::Assign { lhs, rhs, .. } | StmtKind::AssignOp { lhs, rhs, .. } => {
            walk_expr(&lhs, f);
            walk_expr(&rhs, f);
        }
        StmtKind::AssignParallel { lhs, rhs, .. } => {
            lhs.iter().flatten().for_each(|e| walk_expr(e, f));
            exprs(rhs, f);
        }
        StmtKind::AssignTuple { lhs, rhs, .. } => {
            lhs.iter().flatten().for_each(|e| walk_expr(e, f));
            walk_expr(&rhs, f);
        }
        StmtKind::Send { chan, value } => {
            walk_expr(&chan, f);
            walk_expr(&value, f);
        }
        StmtKind::Block(block) | StmtKind::Breakable { body: block, .. } => walk_block(block, f),
        StmtKind::If { cond, then, els } => {
            walk_expr(&cond, f);
            walk_block(then, f);
            walk_block(els, f);
        }
        StmtKind::For { cond, post, body, .. } => {
            cond.iter().for_each(|e| walk_expr(e, f));
            walk_block(body, f);
            post.iter().for_each(|s| walk_stmt(**s, f));
        }
        StmtKind::Range {
            x, key, value, body, ..
        } => {
            walk_expr(&x, f);
            key.iter().chain(value.iter()).for_each(|e| walk_expr(e, f));
            walk_block(body, f);
        }
        StmtKind::Switch { cases, .. } => {
            for case in cases {
                exprs(case.conds, f);
                walk_block(case.body, f);
            }
        }
        StmtKind::TypeSwitch { x, cases, .. } => {
            walk_expr(&x, f);
            cases.iter().for_each(|case| walk_block(case.body, f));
        }
        StmtKind::Select { cases, .. } => {
            for case in cases {
                match case.comm {
                    None => {}
                    Some(Comm::Send { chan, value }) => {
                        walk_expr(chan, f);
                        walk_expr(value, f);
                    }
                    Some(Comm::Receive { chan, value, ok, .. }) => {
                        walk_expr(chan, f);
                        value.into_iter().chain(ok).for_each(|e| walk_expr(e, f));
                    }
                }
                walk_block(case.body, f);
            }
        }
        StmtKind::Return { results, .. } => exprs(results, f),
        StmtKind::Go { call, .. } | StmtKind::Defer { call, .. } => walk_expr(&call, f),
    }
}

/// Visits `e` and everything in it.
pub(super) fn walk_expr<'ir>(e: &Expr<'ir>, f: &mut dyn FnMut(Node<'ir>)) {
    f(Node::Expr(*e));
    match e.kind {
        ExprKind::Const { .. }
        | ExprKind::Nil { .. }
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
        | ExprKind::UnsafeStringData(x) => walk_expr(x, f),
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
            walk_expr(x, f);
            walk_expr(y, f);
        }
        ExprKind::Concat { operands, .. } | ExprKind::MinMax { operands, .. } => exprs(operands, f),
        ExprKind::VariadicSlice { elems, .. } => exprs(elems, f),
        ExprKind::Print { args, .. } => exprs(args, f),
        ExprKind::Slice { x, lo, hi, max, .. } => {
            walk_expr(x, f);
            [lo, hi, max].into_iter().flatten().for_each(|e| walk_expr(e, f));
        }
        ExprKind::Call(call) => {
            match call.callee {
                Callee::Static(_) => {}
                Callee::Value(e) | Callee::Interface { recv: e, .. } => walk_expr(e, f),
            }
            exprs(call.args, f);
        }
        ExprKind::InlinedCall(call) => {
            walk_block(call.init, f);
            walk_block(call.body, f);
        }
        ExprKind::Seq { body, value } => {
            walk_block(body, f);
            walk_expr(value, f);
        }
        ExprKind::StructLit { fields, .. } => fields.iter().for_each(|(_, e)| walk_expr(e, f)),
        ExprKind::ArrayLit { elems, .. } | ExprKind::SliceLit { elems, .. } => {
            elems.iter().for_each(|(_, e)| walk_expr(e, f));
        }
        ExprKind::MapLit { entries, .. } => {
            for (key, value) in entries {
                walk_expr(key, f);
                walk_expr(value, f);
            }
        }
        ExprKind::New { value, .. } => value.iter().for_each(|e| walk_expr(e, f)),
        ExprKind::MakeSlice { len, cap, .. } => {
            walk_expr(len, f);
            cap.iter().for_each(|e| walk_expr(e, f));
        }
        ExprKind::MakeMap { hint: size, .. } | ExprKind::MakeChan { size, .. } => {
            size.iter().for_each(|e| walk_expr(e, f));
        }
        ExprKind::Append { slice, args, .. } => {
            walk_expr(slice, f);
            exprs(args, f);
        }
    }
}
