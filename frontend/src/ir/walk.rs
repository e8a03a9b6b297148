//! The parts of an expression or statement, in order of evaluation. For passes that look for something anywhere; passes
//! that mean something different by each form match on the forms themselves.

use super::{Block, Call, Callee, Comm, Expr, ExprKind, Stmt, StmtKind};

/// A direct part of a node.
#[derive(Clone, Copy, Debug)]
pub enum Part<'ir> {
    /// An operand.
    Expr(&'ir Expr<'ir>),
    /// A statement of a nested block.
    Stmt(&'ir Stmt<'ir>),
}

fn exprs<'ir>(list: impl IntoIterator<Item = &'ir Expr<'ir>>, each: &mut dyn FnMut(Part<'ir>)) {
    list.into_iter().for_each(|e| each(Part::Expr(e)));
}
fn stmts<'ir>(list: &'ir [Stmt<'ir>], each: &mut dyn FnMut(Part<'ir>)) {
    list.iter().for_each(|s| each(Part::Stmt(s)));
}

fn call_parts<'ir>(call: &'ir Call<'ir>, each: &mut dyn FnMut(Part<'ir>)) {
    match call.callee {
        Callee::Static(_) => {}
        Callee::Value(f) => each(Part::Expr(f)),
        Callee::Interface { recv, .. } => each(Part::Expr(recv)),
    }
    exprs(call.args, each);
}

/// Calls `each` with the direct parts of `e`. The bodies of func literals are functions of their own; the original call of an
/// inlined one is not a part.
pub fn expr_parts<'ir>(e: &'ir Expr<'ir>, each: &mut dyn FnMut(Part<'ir>)) {
    match &e.kind {
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
        | ExprKind::UnsafeStringData(x) => each(Part::Expr(x)),
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
        | ExprKind::UnsafeString { ptr: x, len: y } => exprs([*x, *y], each),
        ExprKind::Concat { operands, .. } | ExprKind::MinMax { operands, .. } => exprs(operands.iter(), each),
        ExprKind::VariadicSlice { elems, .. } => exprs(elems.iter(), each),
        ExprKind::Print { args, .. } => exprs(args.iter(), each),
        ExprKind::Slice { x, lo, hi, max, .. } => {
            each(Part::Expr(x));
            exprs([*lo, *hi, *max].into_iter().flatten(), each);
        }
        ExprKind::Call(call) => call_parts(call, each),
        ExprKind::Seq { body, value } => {
            stmts(body.stmts, each);
            each(Part::Expr(value));
        }
        ExprKind::InlinedCall(inlined) => {
            stmts(inlined.init.stmts, each);
            stmts(inlined.body.stmts, each);
        }
        ExprKind::StructLit { fields, .. } => exprs(fields.iter().map(|(_, e)| e), each),
        ExprKind::ArrayLit { elems, .. } | ExprKind::SliceLit { elems, .. } => {
            exprs(elems.iter().map(|(_, e)| e), each)
        }
        ExprKind::MapLit { entries, .. } => exprs(entries.iter().flat_map(|(key, value)| [key, value]), each),
        ExprKind::New { value, .. } => exprs(*value, each),
        ExprKind::MakeSlice { len, cap, .. } => exprs([Some(*len), *cap].into_iter().flatten(), each),
        ExprKind::MakeMap { hint: size, .. } | ExprKind::MakeChan { size, .. } => exprs(*size, each),
        ExprKind::Append { slice, args, .. } => exprs(std::iter::once(*slice).chain(args.iter()), each),
    }
}

/// Calls `each` with everything in a block, outer parts before inner ones.
pub fn all<'ir>(block: Block<'ir>, each: &mut dyn FnMut(Part<'ir>)) {
    fn within<'ir>(part: Part<'ir>, each: &mut dyn FnMut(Part<'ir>)) {
        each(part);
        match part {
            Part::Expr(e) => expr_parts(e, &mut |part| within(part, each)),
            Part::Stmt(s) => stmt_parts(s, &mut |part| within(part, each)),
        }
    }
    for s in block.stmts {
        within(Part::Stmt(s), each);
    }
}

/// Calls `each` with the direct parts of `s`.
pub fn stmt_parts<'ir>(s: &'ir Stmt<'ir>, each: &mut dyn FnMut(Part<'ir>)) {
    match &s.kind {
        StmtKind::Declare(_)
        | StmtKind::Break(_)
        | StmtKind::Continue(_)
        | StmtKind::Fallthrough
        | StmtKind::Goto(_)
        | StmtKind::Label { .. }
        | StmtKind::DeferFrame(_) => {}
        StmtKind::Expr(e) | StmtKind::Go { call: e, .. } | StmtKind::Defer { call: e, .. } => each(Part::Expr(e)),
        StmtKind::Assign { lhs, rhs, .. } | StmtKind::AssignOp { lhs, rhs, .. } => exprs([lhs, rhs], each),
        StmtKind::AssignParallel { lhs, rhs, .. } => exprs(lhs.iter().flatten().chain(rhs.iter()), each),
        StmtKind::AssignTuple { lhs, rhs, .. } => exprs(lhs.iter().flatten().chain([rhs]), each),
        StmtKind::Send { chan, value } => exprs([chan, value], each),
        StmtKind::Block(block) | StmtKind::Breakable { body: block, .. } => stmts(block.stmts, each),
        StmtKind::If { cond, then, els } => {
            each(Part::Expr(cond));
            stmts(then.stmts, each);
            stmts(els.stmts, each);
        }
        StmtKind::For { cond, post, body, .. } => {
            exprs(cond, each);
            stmts(body.stmts, each);
            post.iter().for_each(|s| each(Part::Stmt(s)));
        }
        StmtKind::Range {
            x, key, value, body, ..
        } => {
            exprs([Some(x), *key, *value].into_iter().flatten(), each);
            stmts(body.stmts, each);
        }
        StmtKind::Switch { tag_expr, cases, .. } => {
            exprs(tag_expr, each);
            for case in *cases {
                exprs(case.conds, each);
                stmts(case.body.stmts, each);
            }
        }
        StmtKind::TypeSwitch { x, cases, .. } => {
            each(Part::Expr(x));
            cases.iter().for_each(|case| stmts(case.body.stmts, each));
        }
        StmtKind::Select { cases, .. } => {
            for case in *cases {
                comm_parts(case.comm.as_ref(), each);
                stmts(case.body.stmts, each);
            }
        }
        StmtKind::Return { results, .. } => exprs(results.iter(), each),
    }
}

fn comm_parts<'ir>(comm: Option<&'ir Comm<'ir>>, each: &mut dyn FnMut(Part<'ir>)) {
    match comm {
        None => {}
        Some(Comm::Send { chan, value }) => exprs([*chan, *value], each),
        Some(Comm::Receive { chan, value, ok, .. }) => {
            exprs([Some(*chan), *value, *ok].into_iter().flatten(), each);
        }
    }
}

/// The allocation site of an expression, if its form has one, with the kind the site must have.
pub fn expr_site(e: &Expr<'_>) -> Option<(super::AllocId, super::AllocKind)> {
    use super::{AllocKind, StringConvert};
    Some(match e.kind {
        ExprKind::Concat { site, .. } => (site, AllocKind::Concat),
        ExprKind::PtrLit { site, .. } => (site, AllocKind::PtrLit),
        ExprKind::ConvertString { site, kind, .. } => {
            let kind = match kind {
                StringConvert::StringToBytes => AllocKind::StringToBytes,
                StringConvert::BytesToString => AllocKind::BytesToString,
                StringConvert::StringToRunes => AllocKind::StringToRunes,
                StringConvert::RunesToString => AllocKind::RunesToString,
                StringConvert::RuneToString => AllocKind::RuneToString,
            };
            (site, kind)
        }
        ExprKind::ToInterface { site, .. } => (site, AllocKind::ToInterface),
        ExprKind::FuncLit { site, .. } => (site, AllocKind::FuncLit),
        ExprKind::MethodValue { site, .. } => (site, AllocKind::MethodValue),
        ExprKind::StructLit { site, .. } => (site, AllocKind::StructLit),
        ExprKind::ArrayLit { site, .. } => (site, AllocKind::ArrayLit),
        ExprKind::SliceLit { site, .. } => (site, AllocKind::SliceLit),
        ExprKind::MapLit { site, .. } => (site, AllocKind::MapLit),
        ExprKind::VariadicSlice { site, .. } => (site, AllocKind::VariadicSlice),
        ExprKind::New { site, .. } => (site, AllocKind::New),
        ExprKind::MakeSlice { site, .. } => (site, AllocKind::MakeSlice),
        ExprKind::MakeMap { site, .. } => (site, AllocKind::MakeMap),
        ExprKind::MakeChan { site, .. } => (site, AllocKind::MakeChan),
        ExprKind::Append { site, .. } => (site, AllocKind::Append),
        _ => return None,
    })
}
