//! Making a changed copy of a tree: a [`Rebuild`] says what becomes of the leaves and which nodes it replaces; what lies above
//! a change is copied, everything else is shared with the old tree.
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
    /// The new expression, if it is another; [`expr_children`] copies it with new children.
    fn expr(&mut self, e: &'ir Expr<'ir>) -> Option<Expr<'ir>>;
    /// The new statement, if it is another; [`stmt_children`] copies it with new children.
    fn stmt(&mut self, s: &'ir Stmt<'ir>) -> Option<Stmt<'ir>>;
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

/// The block, its statements rebuilt.
pub fn block<'ir, R: Rebuild<'ir> + ?Sized>(r: &mut R, block: Block<'ir>) -> Block<'ir> {
    Parts::of(r).block(&block)
}

/// The expressions, each rebuilt.
pub fn exprs<'ir, R: Rebuild<'ir> + ?Sized>(r: &mut R, list: &'ir [Expr<'ir>]) -> &'ir [Expr<'ir>] {
    Parts::of(r).exprs(list)
}

/// The call, if one of its parts is another.
pub fn call<'ir, R: Rebuild<'ir> + ?Sized>(r: &mut R, call: &'ir Call<'ir>) -> Option<&'ir Call<'ir>> {
    let mut r = Parts::of(r);
    let new = r.call(call);
    r.changed.then_some(new)
}

/// Rebuilds parts of a node one after the other. A part that stays the same is not copied.
struct Parts<'r, R: ?Sized> {
    r: &'r mut R,
    /// Whether a part is another than before.
    changed: bool,
}

impl<'r, 'ir, R: Rebuild<'ir> + ?Sized> Parts<'r, R> {
    fn of(r: &'r mut R) -> Self {
        Parts { r, changed: false }
    }

    /// Notes whether `new` is another than `old`.
    fn id<T: Copy + PartialEq>(&mut self, old: T, new: T) -> T {
        self.changed |= old != new;
        new
    }

    fn local(&mut self, local: LocalId) -> LocalId {
        let new = self.r.local(local);
        self.id(local, new)
    }

    fn site(&mut self, site: AllocId) -> AllocId {
        let new = self.r.site(site);
        self.id(site, new)
    }

    fn target(&mut self, target: TargetId) -> TargetId {
        let new = self.r.target(target);
        self.id(target, new)
    }

    fn label(&mut self, label: LabelId) -> LabelId {
        let new = self.r.label(label);
        self.id(label, new)
    }

    fn literal(&mut self, func: FuncId) -> FuncId {
        let new = self.r.literal(func);
        self.id(func, new)
    }

    fn expr(&mut self, e: &'ir Expr<'ir>) -> Expr<'ir> {
        let new = one(self.r, e);
        self.changed |= new.is_some();
        new.unwrap_or(*e)
    }

    fn stmt(&mut self, s: &'ir Stmt<'ir>) -> &'ir Stmt<'ir> {
        match self.r.stmt(s) {
            Some(new) => {
                self.changed = true;
                self.r.arena().alloc(new)
            }
            None => s,
        }
    }

    fn alloc(&mut self, e: &'ir Expr<'ir>) -> &'ir Expr<'ir> {
        match one(self.r, e) {
            Some(new) => {
                self.changed = true;
                self.r.arena().alloc(new)
            }
            None => e,
        }
    }

    fn maybe(&mut self, e: Option<&'ir Expr<'ir>>) -> Option<&'ir Expr<'ir>> {
        e.map(|e| self.alloc(e))
    }

    /// The list with what `new` makes of its elements, copied at the first one that is another.
    fn list<T: Copy>(&mut self, list: &'ir [T], mut new: impl FnMut(&mut R, &'ir T) -> Option<T>) -> &'ir [T] {
        for (i, old) in list.iter().enumerate() {
            let Some(first) = new(self.r, old) else { continue };
            self.changed = true;
            let copy = self.r.arena().alloc_slice_copy(list);
            copy[i] = first;
            for (slot, old) in copy.iter_mut().zip(list).skip(i + 1) {
                if let Some(new) = new(self.r, old) {
                    *slot = new;
                }
            }
            return copy;
        }
        list
    }

    fn exprs(&mut self, list: &'ir [Expr<'ir>]) -> &'ir [Expr<'ir>] {
        self.list(list, one)
    }

    fn places(&mut self, list: &'ir [Option<Expr<'ir>>]) -> &'ir [Option<Expr<'ir>>] {
        self.list(list, |r, e| e.as_ref().and_then(|e| one(r, e)).map(Some))
    }

    fn indexed<I: Copy>(&mut self, list: &'ir [(I, Expr<'ir>)]) -> &'ir [(I, Expr<'ir>)] {
        self.list(list, |r, (i, e)| one(r, e).map(|e| (*i, e)))
    }

    fn locals(&mut self, list: &'ir [LocalId]) -> &'ir [LocalId] {
        self.list(list, |r, &local| {
            let new = r.local(local);
            (new != local).then_some(new)
        })
    }

    fn block(&mut self, block: &Block<'ir>) -> Block<'ir> {
        let live = live::stmts(block.stmts);
        self.changed |= live.len() != block.stmts.len();
        Block {
            stmts: self.list(live, |r, s| crate::flow::deep(|| r.stmt(s))),
        }
    }

    fn call(&mut self, call: &'ir Call<'ir>) -> &'ir Call<'ir> {
        let mut parts = Parts::of(self.r);
        let callee = match call.callee {
            Callee::Static(func) => Callee::Static(func),
            Callee::Value(f) => Callee::Value(parts.alloc(f)),
            Callee::Interface { recv, method } => Callee::Interface {
                recv: parts.alloc(recv),
                method,
            },
        };
        let args = parts.exprs(call.args);
        if !parts.changed {
            return call;
        }
        self.changed = true;
        self.r.arena().alloc(Call { callee, args, ..*call })
    }

    fn communication(&mut self, comm: Comm<'ir>) -> Comm<'ir> {
        match comm {
            Comm::Send { chan, value } => Comm::Send {
                chan: self.alloc(chan),
                value: self.alloc(value),
            },
            Comm::Receive {
                chan,
                value,
                ok,
                define,
            } => Comm::Receive {
                value: self.maybe(value),
                ok: self.maybe(ok),
                chan: self.alloc(chan),
                define,
            },
        }
    }
}

fn one<'ir, R: Rebuild<'ir> + ?Sized>(r: &mut R, e: &'ir Expr<'ir>) -> Option<Expr<'ir>> {
    if crate::flow::is_leaf(e) {
        r.expr(e)
    } else {
        crate::flow::deep(|| r.expr(e))
    }
}

/// A copy of `e` with its children rebuilt, if one of them is another.
pub fn expr_children<'ir, R: Rebuild<'ir> + ?Sized>(r: &mut R, e: &'ir Expr<'ir>) -> Option<Expr<'ir>> {
    let mut r = Parts::of(r);
    let kind = match e.kind {
        ExprKind::Const { .. }
        | ExprKind::Nil { .. }
        | ExprKind::Zero
        | ExprKind::Global(_)
        | ExprKind::Func(_)
        | ExprKind::Recover => e.kind,
        ExprKind::Local(local) => ExprKind::Local(r.local(local)),
        ExprKind::Unary { op, x } => ExprKind::Unary { op, x: r.alloc(x) },
        ExprKind::Binary { op, x, y } => ExprKind::Binary {
            op,
            x: r.alloc(x),
            y: r.alloc(y),
        },
        ExprKind::AndAnd { x, y } => ExprKind::AndAnd {
            x: r.alloc(x),
            y: r.alloc(y),
        },
        ExprKind::OrOr { x, y } => ExprKind::OrOr {
            x: r.alloc(x),
            y: r.alloc(y),
        },
        ExprKind::Concat { site, operands } => ExprKind::Concat {
            site: r.site(site),
            operands: r.exprs(operands),
        },
        ExprKind::Addr(x) => ExprKind::Addr(r.alloc(x)),
        ExprKind::PtrLit { site, lit } => ExprKind::PtrLit {
            site: r.site(site),
            lit: r.alloc(lit),
        },
        ExprKind::Deref(x) => ExprKind::Deref(r.alloc(x)),
        ExprKind::Field { x, field } => ExprKind::Field { x: r.alloc(x), field },
        ExprKind::FieldPtr { x, field } => ExprKind::FieldPtr { x: r.alloc(x), field },
        ExprKind::IndexArray { x, index } => ExprKind::IndexArray {
            x: r.alloc(x),
            index: r.alloc(index),
        },
        ExprKind::IndexSlice { x, index } => ExprKind::IndexSlice {
            x: r.alloc(x),
            index: r.alloc(index),
        },
        ExprKind::IndexString { x, index } => ExprKind::IndexString {
            x: r.alloc(x),
            index: r.alloc(index),
        },
        ExprKind::IndexMap { x, key, comma_ok } => ExprKind::IndexMap {
            x: r.alloc(x),
            key: r.alloc(key),
            comma_ok,
        },
        ExprKind::Slice { x, sliced, lo, hi, max } => ExprKind::Slice {
            x: r.alloc(x),
            sliced,
            lo: r.maybe(lo),
            hi: r.maybe(hi),
            max: r.maybe(max),
        },
        ExprKind::TypeAssert { x, comma_ok } => ExprKind::TypeAssert {
            x: r.alloc(x),
            comma_ok,
        },
        ExprKind::Receive { chan, comma_ok } => ExprKind::Receive {
            chan: r.alloc(chan),
            comma_ok,
        },
        ExprKind::Convert { kind, x } => ExprKind::Convert { kind, x: r.alloc(x) },
        ExprKind::ConvertString { site, kind, x } => ExprKind::ConvertString {
            site: r.site(site),
            kind,
            x: r.alloc(x),
        },
        ExprKind::ToInterface { site, x } => ExprKind::ToInterface {
            site: r.site(site),
            x: r.alloc(x),
        },
        ExprKind::Call(call) => ExprKind::Call(r.call(call)),
        ExprKind::Seq { ref body, value } => ExprKind::Seq {
            body: r.block(body),
            value: r.alloc(value),
        },
        ExprKind::InlinedCall(call) => {
            let inlined = InlinedCall {
                target: r.target(call.target),
                init: r.block(&call.init),
                body: r.block(&call.body),
                results: r.locals(call.results),
                ..*call
            };
            ExprKind::InlinedCall(match r.changed {
                true => r.r.arena().alloc(inlined),
                false => call,
            })
        }
        ExprKind::FuncLit { site, func } => ExprKind::FuncLit {
            site: r.site(site),
            func: r.literal(func),
        },
        ExprKind::MethodValue { site, recv, method } => ExprKind::MethodValue {
            site: r.site(site),
            recv: r.alloc(recv),
            method,
        },
        ExprKind::StructLit { site, fields } => ExprKind::StructLit {
            site: r.site(site),
            fields: r.indexed(fields),
        },
        ExprKind::ArrayLit { site, elems } => ExprKind::ArrayLit {
            site: r.site(site),
            elems: r.indexed(elems),
        },
        ExprKind::SliceLit { site, elems, len } => ExprKind::SliceLit {
            site: r.site(site),
            elems: r.indexed(elems),
            len,
        },
        ExprKind::MapLit { site, entries } => ExprKind::MapLit {
            entries: r.list(entries, |r, (key, value)| {
                let mut parts = Parts::of(r);
                let entry = (parts.expr(key), parts.expr(value));
                parts.changed.then_some(entry)
            }),
            site: r.site(site),
        },
        ExprKind::VariadicSlice { site, elems } => ExprKind::VariadicSlice {
            site: r.site(site),
            elems: r.exprs(elems),
        },
        ExprKind::New { site, value } => ExprKind::New {
            site: r.site(site),
            value: r.maybe(value),
        },
        ExprKind::MakeSlice { site, len, cap } => ExprKind::MakeSlice {
            site: r.site(site),
            len: r.alloc(len),
            cap: r.maybe(cap),
        },
        ExprKind::MakeMap { site, hint } => ExprKind::MakeMap {
            site: r.site(site),
            hint: r.maybe(hint),
        },
        ExprKind::MakeChan { site, size } => ExprKind::MakeChan {
            site: r.site(site),
            size: r.maybe(size),
        },
        ExprKind::Append {
            site,
            slice,
            args,
            spread,
        } => ExprKind::Append {
            site: r.site(site),
            slice: r.alloc(slice),
            args: r.exprs(args),
            spread,
        },
        ExprKind::Copy { dst, src } => ExprKind::Copy {
            dst: r.alloc(dst),
            src: r.alloc(src),
        },
        ExprKind::Len(x) => ExprKind::Len(r.alloc(x)),
        ExprKind::Cap(x) => ExprKind::Cap(r.alloc(x)),
        ExprKind::Delete { map, key } => ExprKind::Delete {
            map: r.alloc(map),
            key: r.alloc(key),
        },
        ExprKind::Clear(x) => ExprKind::Clear(r.alloc(x)),
        ExprKind::Close(x) => ExprKind::Close(r.alloc(x)),
        ExprKind::MinMax { max, operands } => ExprKind::MinMax {
            max,
            operands: r.exprs(operands),
        },
        ExprKind::Complex { re, im } => ExprKind::Complex {
            re: r.alloc(re),
            im: r.alloc(im),
        },
        ExprKind::Real(x) => ExprKind::Real(r.alloc(x)),
        ExprKind::Imag(x) => ExprKind::Imag(r.alloc(x)),
        ExprKind::Panic(x) => ExprKind::Panic(r.alloc(x)),
        ExprKind::Print { newline, args } => ExprKind::Print {
            newline,
            args: r.exprs(args),
        },
        ExprKind::UnsafeAdd { ptr, len } => ExprKind::UnsafeAdd {
            ptr: r.alloc(ptr),
            len: r.alloc(len),
        },
        ExprKind::UnsafeSlice { ptr, len } => ExprKind::UnsafeSlice {
            ptr: r.alloc(ptr),
            len: r.alloc(len),
        },
        ExprKind::UnsafeSliceData(x) => ExprKind::UnsafeSliceData(r.alloc(x)),
        ExprKind::UnsafeString { ptr, len } => ExprKind::UnsafeString {
            ptr: r.alloc(ptr),
            len: r.alloc(len),
        },
        ExprKind::UnsafeStringData(x) => ExprKind::UnsafeStringData(r.alloc(x)),
    };
    r.changed.then_some(Expr { kind, ..*e })
}

/// A copy of `s` with its children rebuilt, if one of them is another.
pub fn stmt_children<'ir, R: Rebuild<'ir> + ?Sized>(r: &mut R, s: &'ir Stmt<'ir>) -> Option<Stmt<'ir>> {
    let mut r = Parts::of(r);
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
            lhs: r.places(lhs),
            rhs: r.exprs(rhs),
            define,
        },
        StmtKind::AssignTuple { lhs, ref rhs, define } => StmtKind::AssignTuple {
            lhs: r.places(lhs),
            rhs: r.expr(rhs),
            define,
        },
        StmtKind::Send { ref chan, ref value } => StmtKind::Send {
            chan: r.expr(chan),
            value: r.expr(value),
        },
        StmtKind::Block(ref b) => StmtKind::Block(r.block(b)),
        StmtKind::If {
            ref cond,
            ref then,
            ref els,
        } => {
            let branches = live::branches(cond);
            let empty = Block { stmts: &[] };
            let live = live::condition(cond);
            r.changed |= !std::ptr::eq(live, cond) || !branches.then || !branches.els;
            StmtKind::If {
                cond: r.expr(live),
                then: if branches.then { r.block(then) } else { empty },
                els: if branches.els { r.block(els) } else { empty },
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
            post: post.map(|post| r.stmt(post)),
            body: r.block(body),
            per_iteration: r.locals(per_iteration),
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
            key: key.map(|e| r.alloc(e)),
            value: value.map(|e| r.alloc(e)),
            define,
            per_iteration,
            body: r.block(body),
        },
        StmtKind::Switch {
            target,
            tag,
            ref tag_expr,
            cases,
        } => {
            let kept: Vec<Case<'ir>> = live::cases(tag, tag_expr.as_ref(), cases)
                .into_iter()
                .map(|(case, conds)| {
                    r.changed |= conds.len() != case.conds.len();
                    Case {
                        conds: r.exprs(conds),
                        body: r.block(&case.body),
                        ..*case
                    }
                })
                .collect();
            r.changed |= kept.len() != cases.len();
            StmtKind::Switch {
                target: r.target(target),
                tag: tag.map(|local| r.local(local)),
                tag_expr: tag_expr.as_ref().map(|e| r.expr(e)),
                cases: match r.changed {
                    true => r.r.arena().alloc_slice_copy(&kept),
                    false => cases,
                },
            }
        }
        StmtKind::TypeSwitch { target, ref x, cases } => StmtKind::TypeSwitch {
            x: r.expr(x),
            cases: r.list(cases, |r, case| {
                let mut parts = Parts::of(r);
                let case = TypeCase {
                    bind: case.bind.map(|local| parts.local(local)),
                    body: parts.block(&case.body),
                    ..*case
                };
                parts.changed.then_some(case)
            }),
            target: r.target(target),
        },
        StmtKind::Select { target, cases } => StmtKind::Select {
            cases: r.list(cases, |r, case| {
                let mut parts = Parts::of(r);
                let case = CommCase {
                    comm: case.comm.map(|comm| parts.communication(comm)),
                    body: parts.block(&case.body),
                    ..*case
                };
                parts.changed.then_some(case)
            }),
            target: r.target(target),
        },
        StmtKind::Breakable { target, ref body } => StmtKind::Breakable {
            target: r.target(target),
            body: r.block(body),
        },
        StmtKind::Return { results, spread } => StmtKind::Return {
            results: r.exprs(results),
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
    r.changed.then_some(Stmt { kind, ..*s })
}
