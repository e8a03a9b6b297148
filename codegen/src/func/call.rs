//! Calls: of functions, func values, interface methods, and of the runtime.

use std::mem::offset_of;

use cranelift_codegen::ir::{FuncRef, InstBuilder, SigRef, Value};
use frontend::ir::{Call, Callee, Expr, ExprKind, FuncKind};
use frontend::types::TypeId;
use runtime::abi::{Context, FuncVal, Itab};

use super::panic::UNREACHABLE;
use super::place::Addr;
use super::value::{GoValue, Parts};
use super::{FunctionCx, bug};
use crate::abi::{FuncAbi, Pass, WORD};
use crate::module::{Symbol, is_leaf, preserves_registers};
use runtime::entry::RuntimeFn;

/// What machine code calls.
#[derive(Clone, Copy)]
pub(super) enum Target {
    /// A function at a known address.
    Direct(FuncRef),
    /// A function of this signature at the address in a register.
    Indirect(SigRef, Value),
}

/// What is called and how, before the arguments are evaluated.
enum Prepared {
    Direct(FuncRef),
    /// A func value: its code is loaded at the call, which is where nil is noticed.
    FuncValue(Value),
    /// An interface method: likewise.
    Method {
        tab: Value,
        method: u32,
    },
}

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// Emits a call. All calls of this function go through here.
    pub(super) fn emit_call(&mut self, target: Target, args: &[Value]) -> Vec<Value> {
        if self.flow.has_defer && !self.dead {
            return self.try_call(target, args);
        }
        let inst = match target {
            Target::Direct(func) => self.b.ins().call(func, args),
            Target::Indirect(signature, code) => self.b.ins().call_indirect(signature, code, args),
        };
        self.b.inst_results(inst).to_vec()
    }

    /// Calls the runtime.
    pub(super) fn runtime(&mut self, entry: RuntimeFn, args: &[Value]) -> Vec<Value> {
        let func = self.refs.runtime(self.cx, self.b.func, entry);
        if preserves_registers(entry) {
            self.charge_runtime();
            // It does not panic, so it needs no landing pad.
            self.b.ins().call(func, args);
            let at = offset_of!(Context, allocated) as i32;
            let (context, flags) = (self.context(), self.context_flags());
            let results = entry.results().iter();
            return results.map(|_| self.b.ins().load(WORD, flags, context, at)).collect();
        }
        if !is_leaf(entry) {
            self.charge_runtime();
            return self.emit_call(Target::Direct(func), args);
        }
        let mut all = vec![self.context()];
        all.extend_from_slice(args);
        let inst = self.b.ins().call(func, &all);
        self.b.inst_results(inst).to_vec()
    }

    /// A call and its results with their types. A single large result is put at `into`, if given.
    pub(super) fn call(&mut self, call: &Call<'ir>, into: Option<Addr>) -> Vec<(GoValue, TypeId)> {
        if let Some(results) = self.intrinsic(call) {
            return results;
        }
        let mut args = Vec::new();
        let (prepared, abi) = self.prepare(call, &mut args);
        self.arguments(call, &abi, &mut args);
        let results = self.result_memory(&abi, into, &mut args);
        let target = self.target(prepared, &abi);
        self.charge_call(call);
        let values = self.emit_call(target, &args);
        if let Callee::Static(id) = call.callee
            && self.program.funcs[id].pragmas.noreturn
        {
            self.b.ins().trap(UNREACHABLE);
            self.terminated();
        }
        abi.results
            .iter()
            .zip(results)
            .map(|(result, memory)| {
                let value = match (result.pass, memory) {
                    (Pass::Scalars { first, scalars }, _) => {
                        GoValue::Scalars(Parts::new(&values[first..first + scalars.len()]))
                    }
                    (Pass::Memory { .. }, Some(addr)) => match self.repr(result.ty).scalars {
                        Some(scalars) => GoValue::Scalars(self.load_parts(addr, scalars)),
                        None => GoValue::Memory { addr, stable: true },
                    },
                    (Pass::Memory { .. }, None) => bug!(self, "a result without memory"),
                };
                (value, result.ty)
            })
            .collect()
    }

    /// Evaluates what is called. Pushes the leading CLIF arguments: func value or interface data word.
    fn prepare(&mut self, call: &Call<'ir>, args: &mut Vec<Value>) -> (Prepared, FuncAbi) {
        match call.callee {
            Callee::Static(id) => {
                let abi = FuncAbi::of_func(self.types, &self.program.funcs[id]);
                let func = self.refs.func(self.b.func, Symbol::Func(id), || abi.clif.clone());
                (Prepared::Direct(func), abi)
            }
            Callee::Value(e) => {
                let abi = FuncAbi::of_value(self.types, e.ty);
                let value = self.expr(e);
                let value = self.single(value);
                args.push(value);
                // The code of a literal that is called where it stands is known.
                if let ExprKind::FuncLit { func: id, .. } = e.kind {
                    let func = self.refs.func(self.b.func, Symbol::Func(id), || abi.clif.clone());
                    return (Prepared::Direct(func), abi);
                }
                (Prepared::FuncValue(value), abi)
            }
            Callee::Interface { recv, method } => {
                let Some(interface) = self.types.interface_of(recv.ty) else {
                    bug!(self, "a method call through something that is no interface")
                };
                let abi = FuncAbi::of_interface_method(self.types, interface.methods[method as usize].sig);
                let value = self.expr(recv);
                let value = self.parts(value);
                args.push(value[1]);
                (Prepared::Method { tab: value[0], method }, abi)
            }
        }
    }

    /// The code to call. A nil func value or interface faults here, after the arguments were evaluated, as in gc.
    fn target(&mut self, prepared: Prepared, abi: &FuncAbi) -> Target {
        let (object, offset) = match prepared {
            Prepared::Direct(func) => return Target::Direct(func),
            Prepared::FuncValue(value) => (value, offset_of!(FuncVal, code)),
            Prepared::Method { tab, method } => (tab, offset_of!(Itab, methods) + 8 * method as usize),
        };
        let addr = self.deref(object, offset as u64 + 8);
        let code = self.load_scalar(addr, WORD, offset as u32);
        let signature = self.b.import_signature(abi.clif.clone());
        Target::Indirect(signature, code)
    }

    /// Evaluates the arguments in order and appends their CLIF form.
    fn arguments(&mut self, call: &Call<'ir>, abi: &FuncAbi, args: &mut Vec<Value>) {
        // The receiver of an interface method is not among the arguments.
        let skip = usize::from(matches!(call.callee, Callee::Interface { .. }));
        let mut params = abi.params[skip..].iter();
        for (i, arg) in call.args.iter().enumerate() {
            if call.spread_tuple && i == call.args.len() - 1 {
                for (value, ty) in self.tuple(arg) {
                    let pass = params.next().expect("as many values as parameters").pass;
                    self.argument(value, ty, pass, args);
                }
                continue;
            }
            let pass = params.next().expect("as many arguments as parameters").pass;
            match pass {
                Pass::Memory { .. } if !matches!(arg.kind, ExprKind::Call(_)) => {
                    let copy = self.temp(arg.ty);
                    self.expr_into(arg, copy);
                    args.push(self.pointer(copy));
                }
                Pass::Memory { .. } | Pass::Scalars { .. } => {
                    let value = self.expr(arg);
                    self.argument(value, arg.ty, pass, args);
                }
            }
        }
    }

    fn argument(&mut self, value: GoValue, ty: TypeId, pass: Pass, args: &mut Vec<Value>) {
        match pass {
            Pass::Scalars { .. } => args.extend_from_slice(self.parts(value).as_slice()),
            Pass::Memory { .. } => {
                // The callee may change its parameter: it gets memory of its own.
                let value = self.stabilize(value, ty);
                let addr = self.in_memory(value, ty);
                args.push(self.pointer(addr));
            }
        }
    }

    /// Appends out-pointers for results that come back in memory.
    fn result_memory(&mut self, abi: &FuncAbi, into: Option<Addr>, args: &mut Vec<Value>) -> Vec<Option<Addr>> {
        abi.results
            .iter()
            .map(|result| match result.pass {
                Pass::Scalars { .. } => None,
                Pass::Memory { .. } => {
                    let addr = match into {
                        Some(addr) if abi.results.len() == 1 => self.checked(addr),
                        _ => self.temp(result.ty),
                    };
                    args.push(self.pointer(addr));
                    Some(addr)
                }
            })
            .collect()
    }

    /// The values of an expression of tuple type.
    pub(super) fn tuple(&mut self, e: &Expr<'ir>) -> Vec<(GoValue, TypeId)> {
        let before = self.at(e.pos);
        let values = match e.kind {
            ExprKind::Call(call) => self.call(call, None),
            ExprKind::InlinedCall(call) => self.inlined_call(call),
            ExprKind::Seq { body, value } => {
                self.block(body);
                self.tuple(value)
            }
            ExprKind::TypeAssert { x, comma_ok: true } => self.type_assert_ok(x, e.ty),
            ExprKind::IndexMap { x, key, comma_ok: true } => self.index_map_ok(x, key, e.ty),
            ExprKind::Receive { chan, .. } => {
                let (v, ok) = self.receive(chan);
                let elem = self.elem_type(chan.ty);
                let flag = match self.types.kind(e.ty) {
                    frontend::types::TypeKind::Tuple(parts) => parts[1],
                    _ => bug!(self, "a receive with ok yields two values"),
                };
                vec![(v, elem), (GoValue::word(ok), flag)]
            }
            _ => bug!(self, "no tuple: {:?}", e.kind),
        };
        self.at(before);
        values
    }

    /// A wrapper's last call, as a tail call, so that `recover` and traces see only its callee. Says whether it was done:
    /// not if something in this frame must outlive the call.
    pub(super) fn tail_call(&mut self, e: &Expr<'ir>) -> bool {
        let ExprKind::Call(call) = e.kind else { return false };
        let large = |fx: &mut Self, e: &Expr<'ir>| fx.repr(e.ty).scalars.is_none();
        if self.func.kind != FuncKind::Wrapper
            || call.spread_tuple
            || self.flow.has_defer
            || call.args.iter().any(|arg| large(self, arg))
        {
            return false;
        }
        let mut args = Vec::new();
        let (prepared, abi) = self.prepare(call, &mut args);
        self.arguments(call, &abi, &mut args);
        for result in &self.abi.results {
            if let Pass::Memory { index } = result.pass {
                args.push(self.params[index]);
            }
        }
        match self.target(prepared, &abi) {
            Target::Direct(func) => self.b.ins().return_call(func, &args),
            Target::Indirect(signature, code) => self.b.ins().return_call_indirect(signature, code, &args),
        };
        self.terminated();
        true
    }
}
