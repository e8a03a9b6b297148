//! Ranging over functions: the loop becomes a call whose argument is the body.
//!
//! ```go
//! for k, v := range f { body }       // #state: is the body ready, running, left, or is the loop over
//!
//! f(func(k K, v V) bool {
//!     if #state != ready { panicrangestate(#state) }
//!     #state = running
//!     body                           // continue: #state = ready; return true
//!     #state = ready                 // break:    #state = left;  return false
//!     return true
//! })
//! if #state == running { panicrangestate(swallowed) }
//! #state = over
//! if #next == 1 { return }           // each branch that leaves the body for another place has a number
//! ```
//! A branch out of the body stores its number in `#next` and leaves the loop; behind the call it is taken for real. There it
//! may be a branch out of the body of a loop around this one, which does the same. What `return` yields is assigned to the
//! function's named results, or to variables declared before the outermost loop. `defer` in a body defers for the function around the
//! outermost loop, whose frame a variable `#defers` names.
//!
//! *Go spec, For statements with range clause*; `cmd/compile/internal/rangefunc` for the states.

use super::func::FxId;
use super::values::Target;
use super::{Checker, Operand};
use crate::id::Id;
use crate::ir::{
    AllocKind, BinaryOp, Block, Call, Callee, ConstValue, Expr, ExprKind, FuncId, FuncKind, LabelId, Local, LocalId,
    LocalKind, StmtKind,
};
use crate::source::Pos;
use crate::syntax::ast::{self, Ident};
use crate::types::{Signature, TypeId, TypeKind};
use rustc_hash::FxHashMap;

/// What `#state` holds; `Swallowed` is only an argument of `panicrangestate`.
#[derive(Clone, Copy)]
enum State {
    Ready = 0,
    Running = 1,
    Left = 2,
    Over = 3,
    Swallowed = 4,
}

/// A branch that leaves the body of a range loop for some other place than the loop's next iteration or end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exit<'a> {
    /// `break`, perhaps with a label.
    Break(Option<&'a str>),
    /// `continue`, perhaps with a label.
    Continue(Option<&'a str>),
    /// `goto`.
    Goto(&'a str),
    /// `return`; the results are assigned.
    Return,
}

/// What the function made of a loop's body knows of the loop.
#[derive(Debug)]
pub struct RangeBody<'ir> {
    /// The function that the loop stands in.
    outer: FxId,
    label: Option<&'ir str>,
    state: LocalId,
    next: LocalId,
    /// The branches out of the body, numbered from 1.
    exits: Vec<Exit<'ir>>,
    /// Variables for the results of `return`: those of the outermost loop, in a function with unnamed results.
    results: Vec<LocalId>,
    /// Names the frame of the function around the outermost loop, if a body defers: known of the outermost loop.
    defers: Option<LocalId>,
}

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// `for lhs := range x { body }`, where `x` is a function.
    pub(super) fn range_func(
        &mut self,
        s: &'a ast::Stmt<'a>,
        label: Option<Ident<'a>>,
        lhs: [Option<&'a ast::Expr<'a>>; 2],
        define: bool,
        x: Operand<'a, 'ir>,
        body: &'a ast::Block<'a>,
    ) {
        let yield_ty = match self.types.core(x.ty) {
            TypeKind::Func(sig) => sig.params.first().copied(),
            _ => None,
        };
        let (Some(yield_ty), Some(x)) = (yield_ty, self.assignment(x, None, "range clause")) else {
            return;
        };
        let Some(sig) = self.types.signature(yield_ty) else {
            return;
        };
        self.begin_block();
        let name = self.alloc_str(&format!("#state{}", self.range_depth() + 1));
        let state = self.new_local(name, TypeId::INT, s.pos, LocalKind::Temp);
        let next = self.new_local("#next", TypeId::INT, s.pos, LocalKind::Temp);
        let outer = self.env.fx;
        let literal = self.body_function(s, label, lhs, define, yield_ty, sig, body, (state, next));
        let loop_cx = self.fxs[literal.1].range_body.take().expect("set by body_function");
        for local in loop_cx.results.iter().copied().chain([state]) {
            self.emit(StmtKind::Declare(local), s.pos);
        }
        if !loop_cx.exits.is_empty() {
            self.emit(StmtKind::Declare(next), s.pos);
        }
        if let Some(frame) = loop_cx.defers {
            self.emit(StmtKind::Declare(frame), s.pos);
            self.emit(StmtKind::DeferFrame(frame), s.pos);
        }
        let callee = match x.kind {
            ExprKind::Func(func) => Callee::Static(func),
            _ => Callee::Value(self.alloc(x)),
        };
        let call = Call {
            callee,
            args: self.alloc_slice(&[literal.0]),
            spread_tuple: false,
            method_syntax: false,
            has_ddd: false,
        };
        let call = Expr {
            kind: ExprKind::Call(self.alloc(call)),
            ty: self.types.tuple(&[]),
            pos: s.pos,
            implicit: false,
        };
        self.emit(StmtKind::Expr(call), s.pos);
        let panic = self.branch_block(|c| c.state_panic(c.int(State::Swallowed as i128, s.pos), s.pos));
        self.emit_if(outer, state, BinaryOp::Eq, State::Running as i128, panic, s.pos);
        self.set(outer, state, State::Over as i128, s.pos);
        for (i, exit) in loop_cx.exits.iter().enumerate() {
            let block = self.branch_block(|c| match exit {
                Exit::Return => c.return_from_loops(&loop_cx.results, s.pos),
                _ => c.branch(*exit, s.pos),
            });
            self.emit_if(outer, next, BinaryOp::Eq, i as i128 + 1, block, s.pos);
        }
        let block = self.end_block();
        self.emit(StmtKind::Block(block), s.pos);
    }

    /// Checks the body as a func literal's. Returns the literal and its context.
    #[allow(clippy::too_many_arguments)]
    fn body_function(
        &mut self,
        s: &'a ast::Stmt<'a>,
        label: Option<Ident<'a>>,
        lhs: [Option<&'a ast::Expr<'a>>; 2],
        define: bool,
        yield_ty: TypeId,
        sig: Signature<'ir>,
        body: &'a ast::Block<'a>,
        (state, next): (LocalId, LocalId),
    ) -> (Expr<'ir>, FxId) {
        let kind = FuncKind::Literal { outer: self.fx().func };
        let ty = self.types.underlying(yield_ty);
        let func = self.new_func(self.env.pkg, "", kind, ty, self.env.scope);
        let row = &mut self.funcs[func];
        (row.pos, row.name_pos, row.end) = (s.pos, s.pos, body.rbrace);
        self.range_bodies.insert(func);
        let site = self.new_site(AllocKind::FuncLit, s.pos, ty);
        let outer = self.env.fx;
        let saved = self.env.clone();
        let fx = self.new_fx(func, Some(outer));
        self.fxs[fx].range_body = Some(RangeBody {
            outer,
            label: label.map(|l| l.name),
            state,
            next,
            exits: Vec::new(),
            results: Vec::new(),
            defers: None,
        });
        self.fxs[fx].goto_labels = self.labels_inside(outer, body);
        self.env.fx = fx;
        self.env.has_call_or_recv = false;
        self.open_scope();
        self.begin_block();
        let ready = self.branch_block(|c| {
            let state = c.variable(outer, state, s.pos);
            c.state_panic(state, s.pos);
        });
        self.emit_if(outer, state, BinaryOp::Ne, State::Ready as i128, ready, s.pos);
        self.set(outer, state, State::Running as i128, s.pos);
        let params = self.body_params(s, lhs, define, sig.params);
        let inner = self.open_scope();
        self.stmt_list(body.stmts);
        self.close_scope(inner);
        self.leave_body(State::Ready, true, body.rbrace);
        let result = self.new_local("~r0", sig.results[0], body.rbrace, LocalKind::Result);
        let block = self.end_block();
        let cx = self.fx_mut();
        cx.results.push(result);
        let vars = std::mem::take(&mut cx.vars);
        self.fxs[outer].vars.extend(vars);
        self.leave_function(func, &params, Some(block));
        self.env = saved;
        let literal = Expr {
            kind: ExprKind::FuncLit { site, func },
            ty: yield_ty,
            pos: s.pos,
            implicit: true,
        };
        (literal, fx)
    }

    /// Declares the parameters of a body and, if they are not the iteration variables, assigns them to the places on the left.
    fn body_params(
        &mut self,
        s: &'a ast::Stmt<'a>,
        lhs: [Option<&'a ast::Expr<'a>>; 2],
        define: bool,
        types: &[TypeId],
    ) -> Vec<LocalId> {
        let (mut params, mut places, mut values) = (Vec::new(), Vec::new(), Vec::new());
        let mut fresh = false;
        for (i, &ty) in types.iter().enumerate() {
            let e = lhs.get(i).copied().flatten();
            let name = match e.map(|e| (e.pos, &e.kind)) {
                Some((pos, &ast::ExprKind::Name(name))) if define && name != "_" => Some(Ident { pos, name }),
                _ => None,
            };
            let Some(name) = name else {
                let local = self.new_local("_", ty, e.map_or(s.pos, |e| e.pos), LocalKind::Param);
                params.push(local);
                match e {
                    Some(e) if define && !matches!(e.kind, ast::ExprKind::Name(_)) => {
                        self.error(e.start(), format!("cannot declare {}", super::expr_text::expr_text(e)));
                        fresh = true;
                    }
                    Some(e) if !define => {
                        let Ok(place) = self.place(e) else { continue };
                        let value = Operand::with_ir(super::Mode::Value, self.local_expr(local, e.pos), e);
                        let target = place.map_or(Target::Blank, |p| Target::Type(p.ty));
                        if let (Target::Type(to), Some(place)) = (target, place) {
                            self.mark_reassigned(&place);
                            self.fx_mut().locals[local].name = "#p";
                            values.extend(self.assignment(value, Some(to), "range clause"));
                            places.push(Some(place));
                        }
                    }
                    _ => {}
                }
                continue;
            };
            fresh = true;
            let (obj, local) = self.new_var(name, ty, LocalKind::Param);
            // It is reported when it is not used, unlike a parameter.
            self.fx_mut().vars.push(obj);
            self.declare(obj);
            params.push(local);
        }
        if define && !fresh && lhs.iter().any(Option::is_some) {
            self.error(s.pos, "no new variables on left side of :=");
        }
        if places.len() == values.len() && !places.is_empty() {
            self.assign_values(
                &places,
                super::values::Values::Each(values.into_iter().map(Some).collect()),
                false,
                s.pos,
            );
        }
        params
    }

    /// The labels that stand in a loop's body and that `goto` names: they belong to the body's function.
    fn labels_inside(&mut self, outer: FxId, body: &'a ast::Block<'a>) -> FxHashMap<&'ir str, LabelId> {
        let mut names = Vec::new();
        super::labels::labels_in(body.stmts, &mut names);
        names.retain(|name| self.fxs[outer].goto_labels.contains_key(name));
        let ids = names.into_iter().enumerate();
        ids.map(|(i, name)| (name, LabelId::from_index(i))).collect()
    }

    // ---- Branches ----

    /// The function that `return` returns from: of the body of a loop over a function, the one around it.
    pub(super) fn returning_fx(&self) -> FxId {
        let mut fx = self.env.fx;
        while let Some(body) = &self.fxs[fx].range_body {
            fx = body.outer;
        }
        fx
    }

    /// How many bodies of loops over functions are around the statement being checked.
    fn range_depth(&self) -> usize {
        let outer = |fx: &FxId| self.fxs[*fx].range_body.as_ref().map(|body| body.outer);
        std::iter::successors(Some(self.env.fx), outer).count() - 1
    }

    /// Whether the function being checked is the body of a loop.
    pub(super) fn in_range_body(&self) -> bool {
        self.fx().range_body.is_some()
    }

    /// Emits a branch. Nothing after an error that `labels` reported.
    pub(super) fn branch(&mut self, exit: Exit<'ir>, pos: Pos) {
        let here = match exit {
            Exit::Break(label) => self.branch_target(label, false).map(StmtKind::Break),
            Exit::Continue(label) => self.branch_target(label, true).map(StmtKind::Continue),
            Exit::Goto(label) => self.fx().goto_labels.get(label).map(|&l| StmtKind::Goto(l)),
            Exit::Return => None,
        };
        if let Some(branch) = here {
            return self.emit(branch, pos);
        }
        let Some(body) = &self.fx().range_body else { return };
        let own = |label: Option<&str>| label.is_none() || label == body.label;
        match exit {
            Exit::Continue(label) if own(label) => self.leave_body(State::Ready, true, pos),
            Exit::Break(label) if own(label) => self.leave_body(State::Left, false, pos),
            _ => self.leave_loop(exit, pos),
        }
    }

    /// Leaves the loop whose body is being checked for the place that `exit` names.
    fn leave_loop(&mut self, exit: Exit<'ir>, pos: Pos) {
        let Some(body) = &mut self.fx_mut().range_body else {
            return;
        };
        let (outer, next) = (body.outer, body.next);
        let number = match body.exits.iter().position(|e| *e == exit) {
            Some(at) => at,
            None => {
                body.exits.push(exit);
                body.exits.len() - 1
            }
        };
        self.set(outer, next, number as i128 + 1, pos);
        self.leave_body(State::Left, false, pos);
    }

    /// `#state = state; return more`.
    fn leave_body(&mut self, state: State, more: bool, pos: Pos) {
        let Some(body) = &self.fx().range_body else { return };
        let (outer, local) = (body.outer, body.state);
        self.set(outer, local, state as i128, pos);
        let ty = self
            .types
            .signature(self.funcs[self.fx().func].ty)
            .map_or(TypeId::BOOL, |s| s.results[0]);
        let more = Expr {
            kind: ExprKind::Const {
                value: ConstValue::Bool(more),
                text: None,
            },
            ty,
            pos,
            implicit: true,
        };
        let results = self.alloc_slice(&[more]);
        self.emit(StmtKind::Return { results, spread: false }, pos);
    }

    /// The body of the outermost of the loops around the statement being checked, and the function that this loop stands in.
    fn outermost_body(&self) -> (FxId, FxId) {
        let root = self.returning_fx();
        let mut body = self.env.fx;
        while let Some(cx) = self.fxs[body].range_body.as_ref().filter(|cx| cx.outer != root) {
            body = cx.outer;
        }
        (body, root)
    }

    /// `defer` in the body of a loop: the variable that names the frame of the function around the loops.
    pub(super) fn defer_frame(&mut self, pos: Pos) -> LocalId {
        let (body, root) = self.outermost_body();
        let known = self.fxs[body].range_body.as_ref().and_then(|cx| cx.defers);
        let frame = known.unwrap_or_else(|| {
            let saved = std::mem::replace(&mut self.env.fx, root);
            let frame = self.new_local("#defers", TypeId::UINTPTR, pos, LocalKind::Temp);
            self.env.fx = saved;
            frame
        });
        if let Some(cx) = &mut self.fxs[body].range_body {
            cx.defers = Some(frame);
        }
        self.local_in_function(root, frame, pos)
    }

    /// `return` in the body of a loop: the places that its results are assigned to, to be followed by [`Self::return_from_body`].
    pub(super) fn result_places(&mut self, pos: Pos) -> Vec<Option<Expr<'ir>>> {
        let (body, root) = self.outermost_body();
        let named = self.has_named_results(root);
        let mut locals = self.fxs[root].results.clone();
        if !named {
            let known = self.fxs[body].range_body.as_ref().map_or(0, |cx| cx.results.len());
            if known < locals.len() {
                let saved = std::mem::replace(&mut self.env.fx, root);
                let mut fresh = Vec::with_capacity(locals.len());
                for (i, &result) in locals.iter().enumerate() {
                    let Local { ty, pos, .. } = self.fxs[root].locals[result];
                    let name = self.alloc_str(&format!("#rv{}", i + 1));
                    fresh.push(self.new_local(name, ty, pos, LocalKind::Temp));
                }
                self.env.fx = saved;
                if let Some(cx) = &mut self.fxs[body].range_body {
                    cx.results = fresh;
                }
            }
            locals = self.fxs[body]
                .range_body
                .as_ref()
                .map_or(Vec::new(), |cx| cx.results.clone());
        }
        let places = locals.into_iter().map(|local| {
            let place = self.variable(root, local, pos);
            self.mark_reassigned(&place);
            Some(place)
        });
        places.collect()
    }

    /// Leaves the function from the body of a loop, the results being assigned.
    pub(super) fn return_from_body(&mut self, pos: Pos) {
        self.leave_loop(Exit::Return, pos);
    }

    /// `return` behind a loop whose body returned.
    fn return_from_loops(&mut self, results: &[LocalId], pos: Pos) {
        if self.in_range_body() {
            return self.return_from_body(pos);
        }
        let results: Vec<Expr<'ir>> = results.iter().map(|&r| self.local_expr(r, pos)).collect();
        let results = self.alloc_slice(&results);
        self.emit(StmtKind::Return { results, spread: false }, pos);
    }

    /// Whether the results of a function have names.
    pub(super) fn has_named_results(&self, fx: FxId) -> bool {
        let cx = &self.fxs[fx];
        cx.results
            .first()
            .is_some_and(|&r| !cx.locals[r].name.starts_with("~r"))
    }

    // ---- Building ----

    fn int(&self, value: i128, pos: Pos) -> Expr<'ir> {
        Expr {
            kind: ExprKind::Const {
                value: ConstValue::Int(value),
                text: None,
            },
            ty: TypeId::INT,
            pos,
            implicit: true,
        }
    }

    /// The variable `local` of the function `owner`, seen from the function being checked.
    fn variable(&mut self, owner: FxId, local: LocalId, pos: Pos) -> Expr<'ir> {
        let local = self.local_in_function(owner, local, pos);
        self.local_expr(local, pos)
    }

    fn set(&mut self, owner: FxId, local: LocalId, value: i128, pos: Pos) {
        let lhs = self.variable(owner, local, pos);
        self.mark_reassigned(&lhs);
        let rhs = self.int(value, pos);
        self.emit(
            StmtKind::Assign {
                lhs,
                rhs,
                define: false,
            },
            pos,
        );
    }

    fn emit_if(&mut self, owner: FxId, local: LocalId, op: BinaryOp, value: i128, then: Block<'ir>, pos: Pos) {
        let x = self.variable(owner, local, pos);
        let (x, y) = (self.alloc(x), self.alloc(self.int(value, pos)));
        let cond = Expr {
            kind: ExprKind::Binary { op, x, y },
            ty: TypeId::BOOL,
            pos,
            implicit: true,
        };
        let els = Block { stmts: &[] };
        self.emit(StmtKind::If { cond, then, els }, pos);
    }

    fn branch_block(&mut self, build: impl FnOnce(&mut Self)) -> Block<'ir> {
        self.begin_block();
        build(self);
        self.end_block()
    }

    /// Calls the native `runtime.panicrangestate`.
    fn state_panic(&mut self, state: Expr<'ir>, pos: Pos) {
        let func = self.state_panic_func();
        let call = Call {
            callee: Callee::Static(func),
            args: self.alloc_slice(&[state]),
            spread_tuple: false,
            method_syntax: false,
            has_ddd: false,
        };
        let call = Expr {
            kind: ExprKind::Call(self.alloc(call)),
            ty: self.types.tuple(&[]),
            pos,
            implicit: true,
        };
        self.emit(StmtKind::Expr(call), pos);
    }

    fn state_panic_func(&mut self) -> FuncId {
        if let Some(func) = self.range_state_panic {
            return func;
        }
        let ty = self.types.func(Signature {
            params: self.alloc_slice(&[TypeId::INT]),
            results: &[],
            variadic: false,
        });
        let func = self.new_func(self.env.pkg, "panicrangestate", FuncKind::Declared, ty, self.env.scope);
        self.funcs[func].name = "runtime.panicrangestate";
        self.funcs[func].pragmas.noreturn = true;
        // It is kept, also if a generic body is the first that needs it.
        let env = super::Env {
            fx: self.new_fx(func, None),
            generic: false,
            ..self.env.clone()
        };
        let saved = std::mem::replace(&mut self.env, env);
        let param = self.new_local("state", TypeId::INT, Pos::NONE, LocalKind::Param);
        self.leave_function(func, &[param], None);
        self.env = saved;
        self.range_state_panic = Some(func);
        func
    }
}
