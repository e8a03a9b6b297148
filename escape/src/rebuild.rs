//! Making a changed copy of a tree: a [`Rebuild`] says what becomes of the leaves and which nodes it replaces; everything
//! else is copied as it is.
//!
//! Children are rebuilt in the order of gc's node fields (`ir.EditChildren`), which is the order in which `-m` reports
//! inlined calls. What gc drops as dead ([`crate::live`]) is not copied.

use crate::live;
use bumpalo::Bump;
use frontend::ir::{
    AllocId, Block, Call, Callee, Case, Comm, CommCase, Expr, ExprKind, FuncId, InlinedCall, LabelId, LocalId, Stmt,
    StmtKind, TargetId, TypeCase,
};

/// What becomes of the parts of a tree.
pub trait Rebuild<'ir> {
    /// Where the new tree lives.
    fn arena(&self) -> &'ir Bump;
    /// The new expression; [`expr_children`] copies it with new children.
    fn expr(&mut self, e: &Expr<'ir>) -> Expr<'ir>;
    /// The new statement; [`stmt_children`] copies it with new children.
    fn stmt(&mut self, s: &Stmt<'ir>) -> Stmt<'ir>;
    /// The new variable.
    fn local(&mut self, local: LocalId) -> LocalId {
        local
    }
    /// The new allocation site.
    fn site(&mut self, site: AllocId) -> AllocId {
        site
    }
    /// The new branch target.
    fn target(&mut self, target: TargetId) -> TargetId {
        target
    }
    /// The new label.
    fn label(&mut self, label: LabelId) -> LabelId {
        label
    }
    /// The new function of a literal.
    fn literal(&mut self, func: FuncId) -> FuncId {
        func
    }
}

fn one<'ir, R: Rebuild<'ir> + ?Sized>(r: &mut R, e: &Expr<'ir>) -> Expr<'ir> {
    if crate::flow::is_leaf(e) {
        r.expr(e)
    } else {
        crate::flow::deep(|| r.expr(e))
    }
}

/// The new elements of a list, made where they will stay.
fn slice<'ir, R: Rebuild<'ir> + ?Sized, T, U>(r: &mut R, list: &[T], mut new: impl FnMut(&mut R, &T) -> U) -> &'ir [U] {
    if list.is_empty() {
        return &[];
    }
    r.arena().alloc_slice_fill_with(list.len(), |i| new(r, &list[i]))
}

fn alloc<'ir, R: Rebuild<'ir> + ?Sized>(r: &mut R, e: &Expr<'ir>) -> &'ir Expr<'ir> {
    let e = one(r, e);
    r.arena().alloc(e)
}

fn maybe<'ir, R: Rebuild<'ir> + ?Sized>(r: &mut R, e: Option<&Expr<'ir>>) -> Option<&'ir Expr<'ir>> {
    e.map(|e| alloc(r, e))
}

/// The new expressions.
pub fn exprs<'ir, R: Rebuild<'ir> + ?Sized>(r: &mut R, list: &[Expr<'ir>]) -> &'ir [Expr<'ir>] {
    slice(r, list, one)
}

fn places<'ir, R: Rebuild<'ir> + ?Sized>(r: &mut R, list: &[Option<Expr<'ir>>]) -> &'ir [Option<Expr<'ir>>] {
    slice(r, list, |r, e| e.as_ref().map(|e| one(r, e)))
}

fn indexed<'ir, R: Rebuild<'ir> + ?Sized, I: Copy>(r: &mut R, list: &[(I, Expr<'ir>)]) -> &'ir [(I, Expr<'ir>)] {
    slice(r, list, |r, (i, e)| (*i, one(r, e)))
}

fn locals<'ir, R: Rebuild<'ir> + ?Sized>(r: &mut R, list: &[LocalId]) -> &'ir [LocalId] {
    slice(r, list, |r, &local| r.local(local))
}

/// The new block.
pub fn block<'ir, R: Rebuild<'ir> + ?Sized>(r: &mut R, block: &Block<'ir>) -> Block<'ir> {
    Block {
        stmts: slice(r, live::stmts(block.stmts), |r, s| crate::flow::deep(|| r.stmt(s))),
    }
}

/// A call with its parts rebuilt.
pub fn call<'ir, R: Rebuild<'ir> + ?Sized>(r: &mut R, call: &Call<'ir>) -> Call<'ir> {
    let callee = match call.callee {
        Callee::Static(func) => Callee::Static(func),
        Callee::Value(f) => Callee::Value(alloc(r, f)),
        Callee::Interface { recv, method } => Callee::Interface {
            recv: alloc(r, recv),
            method,
        },
    };
    Call {
        callee,
        args: exprs(r, call.args),
        ..*call
    }
}

/// A copy of `e` with its children rebuilt.
pub fn expr_children<'ir, R: Rebuild<'ir> + ?Sized>(r: &mut R, e: &Expr<'ir>) -> Expr<'ir> {
    let kind = match e.kind {
        ExprKind::Const { .. }
        | ExprKind::Nil { .. }
        | ExprKind::Zero
        | ExprKind::Global(_)
        | ExprKind::Func(_)
        | ExprKind::Recover => e.kind,
        ExprKind::Local(local) => ExprKind::Local(r.local(local)),
        ExprKind::Unary { op, x } => ExprKind::Unary { op, x: alloc(r, x) },
        ExprKind::Binary { op, x, y } => ExprKind::Binary {
            op,
            x: alloc(r, x),
            y: alloc(r, y),
        },
        ExprKind::AndAnd { x, y } => ExprKind::AndAnd {
            x: alloc(r, x),
            y: alloc(r, y),
        },
        ExprKind::OrOr { x, y } => ExprKind::OrOr {
            x: alloc(r, x),
            y: alloc(r, y),
        },
        ExprKind::Concat { site, operands } => ExprKind::Concat {
            site: r.site(site),
            operands: exprs(r, operands),
        },
        ExprKind::Addr(x) => ExprKind::Addr(alloc(r, x)),
        ExprKind::PtrLit { site, lit } => ExprKind::PtrLit {
            site: r.site(site),
            lit: alloc(r, lit),
        },
        ExprKind::Deref(x) => ExprKind::Deref(alloc(r, x)),
        ExprKind::Field { x, field } => ExprKind::Field { x: alloc(r, x), field },
        ExprKind::FieldPtr { x, field } => ExprKind::FieldPtr { x: alloc(r, x), field },
        ExprKind::IndexArray { x, index } => ExprKind::IndexArray {
            x: alloc(r, x),
            index: alloc(r, index),
        },
        ExprKind::IndexSlice { x, index } => ExprKind::IndexSlice {
            x: alloc(r, x),
            index: alloc(r, index),
        },
        ExprKind::IndexString { x, index } => ExprKind::IndexString {
            x: alloc(r, x),
            index: alloc(r, index),
        },
        ExprKind::IndexMap { x, key, comma_ok } => ExprKind::IndexMap {
            x: alloc(r, x),
            key: alloc(r, key),
            comma_ok,
        },
        ExprKind::Slice { x, sliced, lo, hi, max } => ExprKind::Slice {
            x: alloc(r, x),
            sliced,
            lo: maybe(r, lo),
            hi: maybe(r, hi),
            max: maybe(r, max),
        },
        ExprKind::TypeAssert { x, comma_ok } => ExprKind::TypeAssert {
            x: alloc(r, x),
            comma_ok,
        },
        ExprKind::Receive { chan, comma_ok } => ExprKind::Receive {
            chan: alloc(r, chan),
            comma_ok,
        },
        ExprKind::Convert { kind, x } => ExprKind::Convert { kind, x: alloc(r, x) },
        ExprKind::ConvertString { site, kind, x } => ExprKind::ConvertString {
            site: r.site(site),
            kind,
            x: alloc(r, x),
        },
        ExprKind::ToInterface { site, x } => ExprKind::ToInterface {
            site: r.site(site),
            x: alloc(r, x),
        },
        ExprKind::Call(c) => {
            let c = call(r, c);
            ExprKind::Call(r.arena().alloc(c))
        }
        ExprKind::Seq { ref body, value } => ExprKind::Seq {
            body: block(r, body),
            value: alloc(r, value),
        },
        ExprKind::InlinedCall(inlined) => {
            let inlined = InlinedCall {
                target: r.target(inlined.target),
                init: block(r, &inlined.init),
                body: block(r, &inlined.body),
                results: locals(r, inlined.results),
                ..*inlined
            };
            ExprKind::InlinedCall(r.arena().alloc(inlined))
        }
        ExprKind::FuncLit { site, func } => ExprKind::FuncLit {
            site: r.site(site),
            func: r.literal(func),
        },
        ExprKind::MethodValue { site, recv, method } => ExprKind::MethodValue {
            site: r.site(site),
            recv: alloc(r, recv),
            method,
        },
        ExprKind::StructLit { site, fields } => ExprKind::StructLit {
            site: r.site(site),
            fields: indexed(r, fields),
        },
        ExprKind::ArrayLit { site, elems } => ExprKind::ArrayLit {
            site: r.site(site),
            elems: indexed(r, elems),
        },
        ExprKind::SliceLit { site, elems, len } => ExprKind::SliceLit {
            site: r.site(site),
            elems: indexed(r, elems),
            len,
        },
        ExprKind::MapLit { site, entries } => {
            let entries: Vec<(Expr<'ir>, Expr<'ir>)> = entries
                .iter()
                .map(|(key, value)| (r.expr(key), r.expr(value)))
                .collect();
            ExprKind::MapLit {
                site: r.site(site),
                entries: r.arena().alloc_slice_copy(&entries),
            }
        }
        ExprKind::VariadicSlice { site, elems } => ExprKind::VariadicSlice {
            site: r.site(site),
            elems: exprs(r, elems),
        },
        ExprKind::New { site, value } => ExprKind::New {
            site: r.site(site),
            value: maybe(r, value),
        },
        ExprKind::MakeSlice { site, len, cap } => ExprKind::MakeSlice {
            site: r.site(site),
            len: alloc(r, len),
            cap: maybe(r, cap),
        },
        ExprKind::MakeMap { site, hint } => ExprKind::MakeMap {
            site: r.site(site),
            hint: maybe(r, hint),
        },
        ExprKind::MakeChan { site, size } => ExprKind::MakeChan {
            site: r.site(site),
            size: maybe(r, size),
        },
        ExprKind::Append {
            site,
            slice,
            args,
            spread,
        } => ExprKind::Append {
            site: r.site(site),
            slice: alloc(r, slice),
            args: exprs(r, args),
            spread,
        },
        ExprKind::Copy { dst, src } => ExprKind::Copy {
            dst: alloc(r, dst),
            src: alloc(r, src),
        },
        ExprKind::Len(x) => ExprKind::Len(alloc(r, x)),
        ExprKind::Cap(x) => ExprKind::Cap(alloc(r, x)),
        ExprKind::Delete { map, key } => ExprKind::Delete {
            map: alloc(r, map),
            key: alloc(r, key),
        },
        ExprKind::Clear(x) => ExprKind::Clear(alloc(r, x)),
        ExprKind::Close(x) => ExprKind::Close(alloc(r, x)),
        ExprKind::MinMax { max, operands } => ExprKind::MinMax {
            max,
            operands: exprs(r, operands),
        },
        ExprKind::Complex { re, im } => ExprKind::Complex {
            re: alloc(r, re),
            im: alloc(r, im),
        },
        ExprKind::Real(x) => ExprKind::Real(alloc(r, x)),
        ExprKind::Imag(x) => ExprKind::Imag(alloc(r, x)),
        ExprKind::Panic(x) => ExprKind::Panic(alloc(r, x)),
        ExprKind::Print { newline, args } => ExprKind::Print {
            newline,
            args: exprs(r, args),
        },
        ExprKind::UnsafeAdd { ptr, len } => ExprKind::UnsafeAdd {
            ptr: alloc(r, ptr),
            len: alloc(r, len),
        },
        ExprKind::UnsafeSlice { ptr, len } => ExprKind::UnsafeSlice {
            ptr: alloc(r, ptr),
            len: alloc(r, len),
        },
        ExprKind::UnsafeSliceData(x) => ExprKind::UnsafeSliceData(alloc(r, x)),
        ExprKind::UnsafeString { ptr, len } => ExprKind::UnsafeString {
            ptr: alloc(r, ptr),
            len: alloc(r, len),
        },
        ExprKind::UnsafeStringData(x) => ExprKind::UnsafeStringData(alloc(r, x)),
    };
    Expr { kind, ..*e }
}

/// A copy of `s` with its children rebuilt.
pub fn stmt_children<'ir, R: Rebuild<'ir> + ?Sized>(r: &mut R, s: &Stmt<'ir>) -> Stmt<'ir> {
    let kind = match s.kind {
        StmtKind::Fallthrough => StmtKind::Fallthrough,
        StmtKind::Break(target) => StmtKind::Break(r.target(target)),
        StmtKind::Continue(target) => StmtKind::Continue(r.target(target)),
        StmtKind::Goto(label) => StmtKind::Goto(r.label(label)),
        StmtKind::Label { label, name } => StmtKind::Label {
            label: r.label(label),
            name,
        },
        StmtKind::Declare(local) => StmtKind::Declare(r.local(local)),
        StmtKind::Expr(ref e) => StmtKind::Expr(r.expr(e)),
        StmtKind::Assign {
            ref lhs,
            ref rhs,
            define,
        } => StmtKind::Assign {
            lhs: r.expr(lhs),
            rhs: r.expr(rhs),
            define,
        },
        StmtKind::AssignOp {
            op,
            ref lhs,
            ref rhs,
            inc_dec,
            site,
        } => StmtKind::AssignOp {
            op,
            lhs: r.expr(lhs),
            rhs: r.expr(rhs),
            inc_dec,
            site: site.map(|site| r.site(site)),
        },
        StmtKind::AssignParallel { lhs, rhs, define } => StmtKind::AssignParallel {
            lhs: places(r, lhs),
            rhs: exprs(r, rhs),
            define,
        },
        StmtKind::AssignTuple { lhs, ref rhs, define } => StmtKind::AssignTuple {
            lhs: places(r, lhs),
            rhs: r.expr(rhs),
            define,
        },
        StmtKind::Send { ref chan, ref value } => StmtKind::Send {
            chan: r.expr(chan),
            value: r.expr(value),
        },
        StmtKind::Block(ref b) => StmtKind::Block(block(r, b)),
        StmtKind::If {
            ref cond,
            ref then,
            ref els,
        } => {
            let branches = live::branches(cond);
            let empty = Block { stmts: &[] };
            StmtKind::If {
                cond: r.expr(live::condition(cond)),
                then: if branches.then { block(r, then) } else { empty },
                els: if branches.els { block(r, els) } else { empty },
            }
        }
        StmtKind::For {
            target,
            ref cond,
            post,
            ref body,
            per_iteration,
        } => StmtKind::For {
            target: r.target(target),
            cond: cond.as_ref().map(|e| r.expr(e)),
            post: post.map(|post| {
                let post = r.stmt(post);
                &*r.arena().alloc(post)
            }),
            body: block(r, body),
            per_iteration: locals(r, per_iteration),
        },
        StmtKind::Range {
            target,
            kind,
            ref x,
            ref key,
            ref value,
            define,
            per_iteration,
            ref body,
        } => StmtKind::Range {
            target: r.target(target),
            kind,
            x: r.expr(x),
            key: key.as_ref().map(|e| r.expr(e)),
            value: value.as_ref().map(|e| r.expr(e)),
            define,
            per_iteration,
            body: block(r, body),
        },
        StmtKind::Switch {
            target,
            tag,
            ref tag_expr,
            cases,
        } => {
            let kept: Vec<Case<'ir>> = live::cases(tag, tag_expr.as_ref(), cases)
                .into_iter()
                .map(|(case, conds)| Case {
                    conds: exprs(r, conds),
                    body: block(r, &case.body),
                    ..*case
                })
                .collect();
            StmtKind::Switch {
                target: r.target(target),
                tag: tag.map(|local| r.local(local)),
                tag_expr: tag_expr.as_ref().map(|e| r.expr(e)),
                cases: r.arena().alloc_slice_copy(&kept),
            }
        }
        StmtKind::TypeSwitch { target, ref x, cases } => {
            let x = r.expr(x);
            let cases: Vec<TypeCase<'ir>> = cases
                .iter()
                .map(|case| TypeCase {
                    bind: case.bind.map(|local| r.local(local)),
                    body: block(r, &case.body),
                    ..*case
                })
                .collect();
            StmtKind::TypeSwitch {
                target: r.target(target),
                x,
                cases: r.arena().alloc_slice_copy(&cases),
            }
        }
        StmtKind::Select { target, cases } => {
            let cases: Vec<CommCase<'ir>> = cases
                .iter()
                .map(|case| CommCase {
                    comm: case.comm.as_ref().map(|comm| communication(r, comm)),
                    body: block(r, &case.body),
                    ..*case
                })
                .collect();
            StmtKind::Select {
                target: r.target(target),
                cases: r.arena().alloc_slice_copy(&cases),
            }
        }
        StmtKind::Breakable { target, ref body } => StmtKind::Breakable {
            target: r.target(target),
            body: block(r, body),
        },
        StmtKind::Return { results, spread } => StmtKind::Return {
            results: exprs(r, results),
            spread,
        },
        StmtKind::Go { site, ref call } => StmtKind::Go {
            site: r.site(site),
            call: r.expr(call),
        },
        StmtKind::Defer { site, ref call, frame } => StmtKind::Defer {
            site: r.site(site),
            call: r.expr(call),
            frame: frame.map(|local| r.local(local)),
        },
        StmtKind::DeferFrame(local) => StmtKind::DeferFrame(r.local(local)),
    };
    Stmt { kind, ..*s }
}

fn communication<'ir, R: Rebuild<'ir> + ?Sized>(r: &mut R, comm: &Comm<'ir>) -> Comm<'ir> {
    match *comm {
        Comm::Send { chan, value } => Comm::Send {
            chan: alloc(r, chan),
            value: alloc(r, value),
        },
        Comm::Receive {
            chan,
            value,
            ok,
            define,
        } => Comm::Receive {
            value: maybe(r, value),
            ok: maybe(r, ok),
            chan: alloc(r, chan),
            define,
        },
    }
}
