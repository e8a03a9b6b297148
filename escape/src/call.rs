//! The flows of calls, built-in functions included.

use crate::contents::Item;
use crate::flow::{Batch, Hole, Status};
use crate::leaks::{Leaks, TRACKED_RESULTS};
use crate::location::{LocationId, What};
use crate::reasons::Where;

use frontend::ir::{AllocId, Block, Call, Callee, ConvertKind, Expr, ExprKind, FuncId, FuncKind, MethodRef};
use frontend::source::Pos;
use frontend::types::{Basic, TypeId, TypeKind};

/// Whether `e` is what gc calls a call: its results may be dropped.
pub fn is_call(e: &Expr<'_>) -> bool {
    if let ExprKind::Seq { value: x, .. } = e.kind {
        return is_call(x);
    }
    matches!(
        e.kind,
        ExprKind::Call(_)
            | ExprKind::InlinedCall(_)
            | ExprKind::Copy { .. }
            | ExprKind::Recover
            | ExprKind::Delete { .. }
            | ExprKind::Clear(_)
            | ExprKind::Close(_)
            | ExprKind::Panic(_)
            | ExprKind::Print { .. }
    )
}

/// What is known about whom a call calls.
#[derive(Clone, Copy)]
struct Target {
    /// The function, if it is known.
    func: Option<FuncId>,
}

/// The operands that a `go` or `defer` statement evaluates and keeps; gc makes a closure of them.
#[derive(Default)]
pub struct Kept<'ir>(pub Vec<(LocationId, Where<'ir>)>);

/// An argument, or the temporary that stands for it.
#[derive(Clone, Copy)]
enum Argument<'ir> {
    Expr(&'ir Expr<'ir>),
    Temp(LocationId),
}

impl<'ir> Batch<'_, '_, 'ir> {
    /// Evaluates a call; its results flow into `ks`, or are dropped.
    pub fn call(&mut self, ks: Option<&[Hole]>, e: &'ir Expr<'ir>) {
        self.call_common(ks, e, &mut None);
    }

    pub(crate) fn call_common(&mut self, ks: Option<&[Hole]>, e: &'ir Expr<'ir>, kept: &mut Option<Kept<'ir>>) {
        let discard = self.discard_hole();
        if let ExprKind::Call(call) = e.kind {
            self.call_function(ks, e, call, kept);
        } else if let ExprKind::InlinedCall(call) = e.kind {
            let outermost = self.current.inlined_at;
            self.stmts_inside(call.init.stmts);
            self.current.inlined_at = outermost.or(Some(e.pos));
            self.stmts_inside(call.body.stmts);
            self.current.inlined_at = outermost;
            for (i, &result) in call.results.iter().enumerate() {
                let k = ks.and_then(|ks| ks.get(i).copied()).unwrap_or(discard);
                let location = self.current_local(result);
                self.flow_temp(k, location);
            }
        } else if let ExprKind::Seq {
            body: Block { stmts },
            value: call,
        } = e.kind
        {
            self.stmts_inside(stmts);
            self.call_common(ks, call, kept);
        } else {
            let k = ks.and_then(|ks| ks.first().copied()).unwrap_or(discard);
            self.builtin(k, e, kept);
        }
    }

    /// Evaluates an argument of `call`.
    pub(crate) fn argument(
        &mut self,
        callee: Option<FuncId>,
        k: Hole,
        arg: &'ir Expr<'ir>,
        call: &'ir Expr<'ir>,
        kept: &mut Option<Kept<'ir>>,
    ) {
        // Of a slice that the compiler gathers, the elements are kept one by one, so that the slice itself can be made
        // by the goroutine or the deferred call.
        if let ExprKind::SliceLit { .. } | ExprKind::VariadicSlice { elems: [_, ..], .. } = arg.kind {
            self.slice_argument(callee, k, arg, call, kept);
            return;
        }
        let arg = self.rewrite_argument(callee, arg, call.pos, kept);
        let at = self.at(call);
        let k = self.note(k, at, "call parameter");
        self.evaluate(k, arg);
    }

    fn slice_argument(
        &mut self,
        callee: Option<FuncId>,
        k: Hole,
        arg: &'ir Expr<'ir>,
        call: &'ir Expr<'ir>,
        kept: &mut Option<Kept<'ir>>,
    ) {
        let mut rewrite = |elem: &'ir Expr<'ir>| self.rewrite_argument(callee, elem, arg.pos, kept);
        let (site, elems): (AllocId, Vec<Argument<'ir>>) = if let ExprKind::SliceLit { site, elems, .. } = arg.kind {
            (site, elems.iter().map(|(_, elem)| rewrite(elem)).collect())
        } else if let ExprKind::VariadicSlice { site, elems } = arg.kind {
            (site, elems.iter().map(rewrite).collect())
        } else {
            unreachable!("only called for slices");
        };
        let at_call = self.at(call);
        let at = self.at(arg);
        let k = self.note(k, at_call, "call parameter");
        let k = self.spill(k, arg, site);
        for elem in elems {
            let k = self.note(k, at, "slice-literal-element");
            self.evaluate(k, elem);
        }
    }

    fn evaluate(&mut self, k: Hole, arg: Argument<'ir>) {
        match arg {
            Argument::Expr(e) => self.expr(k, e),
            Argument::Temp(temp) => self.flow_temp(k, temp),
        }
    }

    /// What becomes of an argument: `go` and `defer` keep its value, and `uintptr(unsafe.Pointer(p))` keeps `p` if the
    /// callee wants that.
    fn rewrite_argument(
        &mut self,
        callee: Option<FuncId>,
        arg: &'ir Expr<'ir>,
        pos: Pos,
        kept: &mut Option<Kept<'ir>>,
    ) -> Argument<'ir> {
        // Constants and functions need not be kept: the closure can evaluate them itself.
        if let ExprKind::Const { .. } | ExprKind::Nil { .. } | ExprKind::Func(_) = arg.kind {
            return Argument::Expr(arg);
        }
        if let Some(callee) = callee
            && self.uintptr_argument(callee, arg, pos, kept)
        {
            return Argument::Expr(arg);
        }
        match kept {
            Some(kept) => Argument::Temp(self.keep(arg, pos, kept)),
            None => Argument::Expr(arg),
        }
    }

    /// Evaluates `arg` into a temporary that the record of a `go` or `defer` statement holds.
    fn keep(&mut self, arg: &'ir Expr<'ir>, pos: Pos, kept: &mut Kept<'ir>) -> LocationId {
        let unique = !matches!(arg.kind, ExprKind::Local(_) | ExprKind::Global(_));
        let temp = self.copy_to_temp(arg, if unique { arg.pos } else { pos });
        self.locations[temp].captured = true;
        let quote = self.quote(temp);
        kept.0.push((temp, Where { quote, pos }));
        temp
    }

    /// `uintptr(unsafe.Pointer(p))` as an argument of a system call.
    fn uintptr_argument(
        &mut self,
        callee: FuncId,
        arg: &'ir Expr<'ir>,
        pos: Pos,
        kept: &mut Option<Kept<'ir>>,
    ) -> bool {
        let pragmas = self.program.funcs[callee].pragmas;
        let keep_alive = pragmas.uintptrkeepalive || self.whole.keep_alive.contains(&callee);
        if !keep_alive && !pragmas.uintptrescapes {
            return false;
        }
        let types = &self.program.types;
        let ExprKind::Convert {
            kind: ConvertKind::NoOp,
            x,
        } = arg.kind
        else {
            return false;
        };
        if types.underlying(arg.ty) != types.basic(Basic::Uintptr)
            || types.underlying(x.ty) != types.basic(Basic::UnsafePointer)
        {
            return false;
        }
        let temp = match kept {
            Some(kept) => self.keep(x, pos, kept),
            None => self.copy_to_temp(x, arg.pos),
        };
        if pragmas.uintptrescapes {
            let at = self.at(arg);
            let k = self.heap_hole();
            let k = self.note(k, at, "//go:uintptrescapes");
            self.flow(k, temp);
        }
        true
    }

    fn call_function(
        &mut self,
        ks: Option<&[Hole]>,
        e: &'ir Expr<'ir>,
        call: &'ir Call<'ir>,
        kept: &mut Option<Kept<'ir>>,
    ) {
        let discard = self.discard_hole();
        let spread = (call.spread_tuple).then(|| {
            let tuple = call.args.last().expect("f(g()) has the call of g as an argument");
            (tuple, self.call_to_temps(tuple))
        });

        let target = self.target(call);
        if let (Some(ks), Some(func)) = (ks, target.func)
            && self.in_batch(func)
        {
            for (&k, &result) in ks.iter().zip(self.program.funcs[func].results) {
                let location = self.local(func, result);
                self.flow_local(k, func, result, location);
            }
        }

        let mut first = 0;
        match call.callee {
            Callee::Static(_) => {}
            Callee::Value(f) => self.argument(None, discard, f, e, kept),
            Callee::Interface { recv, .. } => {
                let k = match self.whole.devirtualized.get(call).cloned() {
                    Some(target) => {
                        let k = self.tag_hole(ks, target.func, 0);
                        first = usize::from(target.func.is_some());
                        let at = self.at(e);
                        let k = if target.derefs == 0 { k } else { k.shift(target.derefs) };
                        self.dot_type(k, target.concrete, at, "dot")
                    }
                    None => self.heap_hole(),
                };
                self.argument(None, k, recv, e, kept);
            }
        }
        let mut args = call.args;
        if spread.is_some() {
            args = &args[..args.len() - 1];
        }
        for (i, arg) in args.iter().enumerate() {
            let k = self.tag_hole(ks, target.func, first + i);
            self.argument(target.func, k, arg, e, kept);
        }
        if let Some((_, temps)) = spread {
            for (i, temp) in temps.into_iter().enumerate() {
                let k = self.tag_hole(ks, target.func, first + args.len() + i);
                let ty = self.temp_type(temp);
                self.temp_argument(k, temp, ty, e, kept);
            }
        }
    }

    /// Whether `func` is a method expression `I.M` of an interface: whom it calls is not known.
    fn is_interface_method(&self, func: FuncId) -> bool {
        let f = &self.program.funcs[func];
        f.kind == FuncKind::Wrapper
            && (f.params.first()).is_some_and(|&recv| self.program.types.is_interface(f.locals[recv].ty))
    }

    fn target(&mut self, call: &'ir Call<'ir>) -> Target {
        let func = match call.callee {
            Callee::Static(func) => (!self.is_interface_method(func)).then_some(func),
            Callee::Interface { .. } => self.whole.devirtualized.get(call).and_then(|target| target.func),
            Callee::Value(f) => {
                if let ExprKind::FuncLit { func, .. } = f.kind {
                    // Called where it stands: what it returns does not outlive its surroundings.
                    self.called.insert(func);
                }
                let value = self.whole.contents.values.static_value(self.current.func, f);
                if let ExprKind::FuncLit { func, .. } | ExprKind::Func(func) = value.kind {
                    (!self.is_interface_method(func)).then_some(func)
                } else {
                    None
                }
            }
        };
        Target { func }
    }

    /// An argument that is a temporary: one of several results of a call.
    fn temp_argument(
        &mut self,
        k: Hole,
        temp: LocationId,
        ty: TypeId,
        call: &'ir Expr<'ir>,
        kept: &mut Option<Kept<'ir>>,
    ) {
        let mut temp = temp;
        if let Some(kept) = kept {
            // The temporary's value is copied once more.
            let copy = self.new_autotmp(ty, call.pos);
            let quote = self.quote(temp);
            let at = Where { quote, pos: call.pos };
            let k = self.note(Hole::to(copy), at, "assign");
            self.flow_temp(k, temp);
            self.locations[copy].captured = true;
            let quote = self.quote(copy);
            kept.0.push((copy, Where { quote, pos: call.pos }));
            temp = copy;
        }
        let at = self.at(call);
        let k = self.note(k, at, "call parameter");
        self.flow_temp(k, temp);
    }

    fn temp_type(&self, temp: LocationId) -> TypeId {
        let What::Autotmp { ty, .. } = self.locations[temp].what else {
            unreachable!("only called for temporaries of gc's");
        };
        ty
    }

    /// `t1, t2 := f()` with fresh temporaries: how gc passes several results on.
    pub fn call_to_temps(&mut self, call: &'ir Expr<'ir>) -> Vec<LocationId> {
        let TypeKind::Tuple(types) = self.program.types.kind(call.ty) else {
            let k = self.discard_hole();
            self.expr(k, call);
            return Vec::new();
        };
        let temps: Vec<LocationId> = types.iter().map(|&ty| self.new_autotmp(ty, call.pos)).collect();
        let ks: Vec<Hole> = temps.iter().map(|&temp| Hole::to(temp)).collect();
        self.call(Some(&ks), call);
        for &temp in &temps {
            self.locations[temp].reassigned = true;
        }
        temps
    }

    /// Whether calls of `func` are flows to its own variables, since it is being analysed.
    fn in_batch(&self, func: FuncId) -> bool {
        self.whole.status[func] == Status::InBatch
    }

    /// A mention of variable `local` of `func`, flowing into `k`.
    fn flow_local(&mut self, mut k: Hole, func: FuncId, local: frontend::ir::LocalId, location: LocationId) {
        let ty = self.program.funcs[func].locals[local].ty;
        if k.derefs >= 0 && !self.program.types.has_pointers(ty) {
            k.dst = self.blank;
        }
        if location != self.blank {
            self.flow(k, location);
        }
    }

    /// The hole for argument number `param` (receiver first) of a call of `callee`.
    fn tag_hole(&mut self, ks: Option<&[Hole]>, callee: Option<FuncId>, param: usize) -> Hole {
        // Nothing is known about a call through an interface or a variable.
        let Some(callee) = callee else { return self.heap_hole() };
        let method = self.wrapped(callee);
        if let Some(method) = method
            && param == 0
            && !self.in_batch(method)
            && !self.receiver_has_pointers(method)
        {
            // gc has noted nothing of such a receiver, and takes nothing noted for a leak.
            return self.heap_hole();
        }
        let callee = method.unwrap_or(callee);
        if self.in_batch(callee) {
            return match self.program.funcs[callee].params.get(param) {
                Some(&local) => Hole::to(self.local(callee, local)),
                None => self.heap_hole(),
            };
        }
        let leaks = match self.whole.leaks[callee].get(param) {
            Some(leaks) => *leaks,
            None => Leaks::to_heap(),
        };
        let mut tagged = [self.discard_hole(); TRACKED_RESULTS + 1];
        let mut count = 0;
        let mut tag = |k: Hole, derefs: u8| {
            tagged[count] = k.shift(derefs.into());
            count += 1;
        };
        if let Some(derefs) = leaks.heap() {
            tag(self.heap_hole(), derefs);
        }
        for (i, k) in ks.unwrap_or_default().iter().enumerate().take(TRACKED_RESULTS) {
            if let Some(derefs) = leaks.result(i) {
                tag(*k, derefs);
            }
        }
        self.tee_hole(&tagged[..count])
    }

    /// The method that the wrapper `func` calls. gc takes a call of the method expression `(*T).M` for one of `T.M`, of the pointer.
    fn wrapped(&self, func: FuncId) -> Option<FuncId> {
        if self.program.funcs[func].kind != FuncKind::Wrapper {
            return None;
        }
        self.whole.contents.items(func).iter().find_map(|item| match *item {
            Item::Call(method) => Some(method),
            Item::Mention(_) | Item::CallValue | Item::CallMethod { .. } => None,
            Item::Label(_) | Item::Goto(_) | Item::Tag(_) => None,
        })
    }

    fn receiver_has_pointers(&self, method: FuncId) -> bool {
        let f = &self.program.funcs[method];
        let receiver = f.params.first().map(|&receiver| f.locals[receiver].ty);
        receiver.is_some_and(|ty| self.program.types.has_pointers(ty))
    }

    /// `x.M`, not called: the receiver is kept in a closure record, and flows where the method lets it flow when the
    /// closure is called.
    pub fn method_value(&mut self, k: Hole, e: &'ir Expr<'ir>, site: AllocId, recv: &'ir Expr<'ir>, method: MethodRef) {
        let closure = self.spill(k, e, site);
        let param = match method {
            MethodRef::Static(func) => {
                // We do not know who calls it: its results go to the heap.
                let ks = vec![self.heap_hole(); self.program.funcs[func].results.len()];
                self.tag_hole(Some(&ks), Some(func), 0)
            }
            MethodRef::Interface(_) => self.heap_hole(),
        };
        let k = self.tee_hole(&[param, closure]);
        self.expr(k, recv);
    }
}
