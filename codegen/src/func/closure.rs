//! Func literals, functions and methods as values.

use std::mem::offset_of;

use cranelift_codegen::ir::{self as clif, InstBuilder, Value, condcodes::IntCC};
use cranelift_frontend::{FunctionBuilder, FunctionBuilderContext};
use frontend::ir::{AllocId, Expr, FuncId, MethodRef};
use frontend::types::TypeId;
use runtime::abi::{Elsewhere, Itab};

use super::FunctionCx;
use super::place::Addr;
use super::value::GoValue;
use crate::abi::{FuncAbi, ObjectLayout, Pass, Repr, WORD};
use crate::module::{ModuleCx, References, Symbol};
use runtime::entry::RuntimeFn;

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// A declared function as a value.
    pub(super) fn func_value(&mut self, id: FuncId) -> GoValue {
        let value = self.address_of(Symbol::FuncValue(id));
        GoValue::word(value)
    }

    /// A func literal: the static object if it captures nothing, else a new one.
    pub(super) fn func_literal(&mut self, site: AllocId, id: FuncId) -> GoValue {
        let literal = &self.program.funcs[id];
        if literal.captures.is_empty() {
            self.count_elsewhere(site, Elsewhere::Static);
            return self.func_value(id);
        }
        let layout = ObjectLayout::of_closure(self.program, self.cx.placements, id);
        let (object, pointer) = self.closure_object(site, &layout, Symbol::Func(id));
        for (i, capture) in literal.captures.iter().enumerate() {
            let at = self.offset(object, layout.offsets[i]);
            if self.cx.placements.captures_by_value(id, i) {
                let ty = literal.locals[capture.inner].ty;
                let place = self.local(capture.outer);
                let value = self.read(place, ty);
                self.store(at, value, ty);
            } else {
                let address = self.local_address(capture.outer);
                self.store_scalar(at, address, 0);
            }
        }
        GoValue::word(pointer)
    }

    /// An object for a closure, with its code pointer.
    pub(super) fn closure_object(&mut self, site: AllocId, layout: &ObjectLayout, code: Symbol) -> (Addr, Value) {
        let (object, pointer) = if self.on_stack(site) {
            let slot = self.new_slot(layout.size, 8);
            self.count_in_slot(site, slot);
            (Addr::slot(slot), self.pointer(Addr::slot(slot)))
        } else {
            self.charge(site);
            let pointer = self.new_untyped_object(layout);
            (Addr::valid(pointer), pointer)
        };
        let code = self.address_of(code);
        self.store_scalar(object, code, 0);
        (object, pointer)
    }

    /// `x.M` as a value: an object with the receiver.
    pub(super) fn method_value(&mut self, site: AllocId, recv: &Expr<'ir>, method: MethodRef) -> GoValue {
        let value = self.expr(recv);
        if let (MethodRef::Interface(_), GoValue::Scalars(parts)) = (method, value) {
            let nil = self.b.ins().icmp_imm_s(IntCC::Equal, parts[0], 0);
            self.panic_if(nil, RuntimeFn::panicmem, &[]);
        }
        let layout = ObjectLayout::of_method_value(self.types, recv.ty);
        let value = self.stabilize(value, recv.ty);
        let code = Symbol::MethodValue { recv: recv.ty, method };
        let (object, pointer) = self.closure_object(site, &layout, code);
        let at = self.offset(object, layout.offsets[0]);
        self.store(at, value, recv.ty);
        GoValue::word(pointer)
    }
}

/// A function under construction that only rearranges arguments and calls on.
struct Thunk<'a> {
    b: FunctionBuilder<'a>,
    refs: References,
    params: Vec<Value>,
}

impl<'a> Thunk<'a> {
    fn new(abi: &FuncAbi, out: &'a mut clif::Function, scratch: &'a mut FunctionBuilderContext) -> Self {
        out.signature = abi.clif.clone();
        let mut b = FunctionBuilder::new(out, scratch);
        let entry = b.create_block();
        b.append_block_params_for_function_params(entry);
        b.switch_to_block(entry);
        b.seal_block(entry);
        let params = b.block_params(entry).to_vec();
        Thunk {
            b,
            refs: References::default(),
            params,
        }
    }

    fn finish(self, cx: &ModuleCx<'_, '_>) -> References {
        self.b.finalize(cx.isa.frontend_config());
        self.refs
    }
}

/// Code of [`Symbol::ValueThunk`]: drops the func value and calls the function.
pub fn lower_value_thunk(
    cx: &ModuleCx<'_, '_>,
    id: FuncId,
    out: &mut clif::Function,
    scratch: &mut FunctionBuilderContext,
) -> References {
    let types = &cx.program.types;
    let func = &cx.program.funcs[id];
    let callee = FuncAbi::of_func(types, func);
    let ty = |passed: &crate::abi::Passed| passed.ty;
    let abi = FuncAbi::new(types, true, callee.params.iter().map(ty), callee.results.iter().map(ty));
    let mut thunk = Thunk::new(&abi, out, scratch);
    let target = thunk.refs.func(thunk.b.func, Symbol::Func(id), || callee.clif.clone());
    thunk.b.ins().return_call(target, &thunk.params[1..]);
    thunk.finish(cx)
}

/// Code of a function that is another one, `target`: goes on there.
pub fn lower_link(
    cx: &ModuleCx<'_, '_>,
    target: FuncId,
    out: &mut clif::Function,
    scratch: &mut FunctionBuilderContext,
) -> References {
    let abi = FuncAbi::of_func(&cx.program.types, &cx.program.funcs[target]);
    let mut thunk = Thunk::new(&abi, out, scratch);
    let target = thunk.refs.func(thunk.b.func, Symbol::Func(target), || abi.clif.clone());
    thunk.b.ins().return_call(target, &thunk.params);
    thunk.finish(cx)
}

/// Code of [`Symbol::MethodValue`]: takes the receiver from the object behind the func value and calls the method.
pub fn lower_method_value(
    cx: &ModuleCx<'_, '_>,
    recv: TypeId,
    method: MethodRef,
    out: &mut clif::Function,
    scratch: &mut FunctionBuilderContext,
) -> References {
    let types = &cx.program.types;
    let callee = match method {
        MethodRef::Static(id) => FuncAbi::of_func(types, &cx.program.funcs[id]),
        MethodRef::Interface(index) => {
            let interface = types.interface_of(recv).expect("an interface");
            FuncAbi::of_interface_method(types, interface.methods[index as usize].sig)
        }
    };
    let ty = |passed: &crate::abi::Passed| passed.ty;
    let abi = FuncAbi::new(
        types,
        true,
        callee.params[1..].iter().map(ty),
        callee.results.iter().map(ty),
    );
    let mut thunk = Thunk::new(&abi, out, scratch);
    let flags = clif::MemFlagsData::trusted();
    let at = ObjectLayout::of_method_value(types, recv).offsets[0] as i32;
    let object = thunk.params[0];
    let mut args = Vec::new();
    match method {
        MethodRef::Static(id) => {
            let target = thunk.refs.func(thunk.b.func, Symbol::Func(id), || callee.clif.clone());
            match callee.params[0].pass {
                Pass::Scalars { scalars, .. } => {
                    for s in scalars.iter() {
                        args.push(thunk.b.ins().load(s.ty, flags, object, at + s.offset as i32));
                    }
                    args.extend_from_slice(&thunk.params[1..]);
                    thunk.b.ins().return_call(target, &args);
                }
                Pass::Memory { .. } => {
                    // The method may change its receiver, the object must stay: a copy in this frame.
                    let size = Repr::of(types, recv).size;
                    let data = clif::StackSlotData::new(clif::StackSlotKind::ExplicitSlot, size as u32, 3);
                    let slot = thunk.b.create_sized_stack_slot(data);
                    let to = thunk.b.ins().stack_addr(WORD, slot, 0);
                    let from = thunk.b.ins().iadd_imm_s(object, i64::from(at));
                    let size = thunk.b.ins().iconst(WORD, size as i64);
                    // A leaf: it takes the context first.
                    let copy = thunk.refs.runtime(cx, thunk.b.func, RuntimeFn::memmove);
                    let context = thunk.b.ins().get_pinned_reg(WORD);
                    thunk.b.ins().call(copy, &[context, to, from, size]);
                    args.push(to);
                    args.extend_from_slice(&thunk.params[1..]);
                    let call = thunk.b.ins().call(target, &args);
                    let results = thunk.b.inst_results(call).to_vec();
                    thunk.b.ins().return_(&results);
                }
            }
        }
        MethodRef::Interface(index) => {
            let tab = thunk.b.ins().load(WORD, flags, object, at);
            let data = thunk.b.ins().load(WORD, flags, object, at + 8);
            let code = offset_of!(Itab, methods) as i32 + 8 * index as i32;
            let code = thunk.b.ins().load(WORD, flags, tab, code);
            args.push(data);
            args.extend_from_slice(&thunk.params[1..]);
            let signature = thunk.b.import_signature(callee.clif.clone());
            thunk.b.ins().return_call_indirect(signature, code, &args);
        }
    }
    thunk.finish(cx)
}
