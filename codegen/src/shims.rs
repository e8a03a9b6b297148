//! Small functions that code generation makes up: ways into the runtime, and the program's start.
//!
//! Each is CLIF, so there is one version for all machines. Go code calls them with the Tail convention:
//! ```text
//! runtime.makeslice(ty, len, cap):            anchor = fp; r = makeslice(ctx, ty, len, cap); if panicking { throw }; return r
//! strings.IndexByte(s.ptr, s.len, c):         frame = {s, c, result}; anchor = fp; native(ctx, &frame); …; return frame.result
//! runtime.main():                             every package's initialiser; main.main
//! ```
//! The anchor is the shim's own frame pointer: beside it stand the Go caller's frame pointer and the return address in it, where
//! every stack walk begins.

use std::mem::offset_of;

use cranelift_codegen::ir::{
    self as clif, AbiParam, InstBuilder, MemFlagsData, StackSlotData, StackSlotKind, Value, types,
};
use cranelift_codegen::isa::CallConv;
use cranelift_frontend::{FunctionBuilder, FunctionBuilderContext};
use frontend::ir::FuncId;
use frontend::types::Basic;
use runtime::abi::Context;
use runtime::entry::{Calling, RuntimeFn};

use crate::abi::{FuncAbi, Pass, Passed};
use crate::module::{ModuleCx, References, Symbol, entry_signature, preserves_registers};

/// Trap after a call that does not return.
const UNREACHABLE: clif::TrapCode = clif::TrapCode::unwrap_user(1);

/// The Tail shim of a runtime entry.
pub(crate) fn runtime_shim(
    cx: &ModuleCx<'_, '_>,
    entry: RuntimeFn,
    out: &mut clif::Function,
    scratch: &mut FunctionBuilderContext,
) -> References {
    let mut shim = Shim::new(cx, cx.runtime_signature(entry), out, scratch);
    let context = shim.set_anchor();
    let args: Vec<Value> = std::iter::once(context).chain(shim.params.iter().copied()).collect();
    let results = shim.call_rust(Symbol::Entry(entry), entry_signature(cx.isa, entry), &args);
    match entry.calling() {
        Calling::Diverges => {
            shim.throw();
            shim.finish()
        }
        Calling::Shim | Calling::Leaf => {
            if entry.can_panic() {
                shim.throw_if_panicking(context);
            }
            if preserves_registers(entry) {
                if let [result] = results[..] {
                    let at = offset_of!(Context, allocated) as i32;
                    shim.b.ins().store(MemFlagsData::trusted(), result, context, at);
                }
                shim.b.ins().return_(&[]);
            } else {
                shim.b.ins().return_(&results);
            }
            shim.finish()
        }
    }
}

/// The shim of a native: a function with the Go declaration's signature that passes its arguments in a frame.
pub(crate) fn native_shim(
    cx: &ModuleCx<'_, '_>,
    func: FuncId,
    out: &mut clif::Function,
    scratch: &mut FunctionBuilderContext,
) -> References {
    let types = &cx.program.types;
    let abi = FuncAbi::of_func(types, &cx.program.funcs[func]);
    let mut shim = Shim::new(cx, abi.clif.clone(), out, scratch);
    if crate::image::native_address(cx, func).is_none() {
        shim.panic_with(&format!("goscape: {} is not implemented", cx.program.funcs[func].name));
        return shim.finish();
    }
    let mut size = 0;
    let mut place = |list: &[Passed]| -> Vec<i32> {
        let offsets = list.iter().map(|passed| {
            let layout = types.layout(passed.ty);
            let offset = u64::next_multiple_of(size, layout.align.max(1));
            size = offset + layout.size;
            offset as i32
        });
        let offsets = offsets.collect();
        size = size.next_multiple_of(8);
        offsets
    };
    let (params, results) = (place(&abi.params), place(&abi.results));
    // A slot that nothing is written to would keep alive what it held before.
    let frame = if size == 0 {
        shim.b.ins().iconst(types::I64, 0)
    } else {
        let frame = StackSlotData::new(StackSlotKind::ExplicitSlot, size as u32, 4);
        let slot = shim.b.create_sized_stack_slot(frame);
        shim.b.ins().stack_addr(types::I64, slot, 0)
    };
    let flags = MemFlagsData::trusted();
    for (passed, &offset) in abi.params.iter().zip(&params) {
        match passed.pass {
            Pass::Scalars { first, scalars } => {
                for (index, scalar) in scalars.iter().enumerate() {
                    let value = shim.params[first + index];
                    shim.b.ins().store(flags, value, frame, offset + scalar.offset as i32);
                }
            }
            Pass::Memory { index } => shim.copy(frame, offset, shim.params[index], 0, types.size(passed.ty)),
        }
    }
    let context = shim.set_anchor();
    let mut signature = clif::Signature::new(cx.isa.default_call_conv());
    signature.params.extend([AbiParam::new(types::I64); 2]);
    shim.call_rust(Symbol::Native(func), signature, &[context, frame]);
    shim.throw_if_panicking(context);
    let mut returned = Vec::new();
    for (passed, &offset) in abi.results.iter().zip(&results) {
        match passed.pass {
            Pass::Scalars { scalars, .. } => {
                for scalar in scalars.iter() {
                    returned.push(
                        shim.b
                            .ins()
                            .load(scalar.ty, flags, frame, offset + scalar.offset as i32),
                    );
                }
            }
            Pass::Memory { index } => {
                let to = shim.params[index];
                let size = types.size(passed.ty);
                let from = shim.b.ins().iadd_imm_s(frame, i64::from(offset));
                shim.copy(to, 0, from, 0, size);
            }
        }
    }
    shim.b.ins().return_(&returned);
    shim.finish()
}

/// The program: initialisers of all packages, then `main.main`.
pub(crate) fn start(
    cx: &ModuleCx<'_, '_>,
    out: &mut clif::Function,
    scratch: &mut FunctionBuilderContext,
) -> References {
    let mut shim = Shim::new(cx, clif::Signature::new(CallConv::Tail), out, scratch);
    for &func in cx.program.inits.iter().chain([&cx.program.main]) {
        let callee = shim
            .refs
            .func(shim.b.func, Symbol::Func(func), || clif::Signature::new(CallConv::Tail));
        shim.b.ins().call(callee, &[]);
    }
    shim.b.ins().return_(&[]);
    shim.finish()
}

/// A shim under construction.
struct Shim<'a, 'p, 'ir> {
    cx: &'a ModuleCx<'p, 'ir>,
    b: FunctionBuilder<'a>,
    refs: References,
    params: Vec<Value>,
}

impl<'a, 'p, 'ir> Shim<'a, 'p, 'ir> {
    fn new(
        cx: &'a ModuleCx<'p, 'ir>,
        signature: clif::Signature,
        out: &'a mut clif::Function,
        scratch: &'a mut FunctionBuilderContext,
    ) -> Self {
        out.signature = signature;
        let mut b = FunctionBuilder::new(out, scratch);
        let entry = b.create_block();
        b.append_block_params_for_function_params(entry);
        b.switch_to_block(entry);
        b.seal_block(entry);
        let params = b.block_params(entry).to_vec();
        Shim {
            cx,
            b,
            refs: References::default(),
            params,
        }
    }

    fn finish(self) -> References {
        self.b.finalize(self.cx.isa.frontend_config());
        self.refs
    }

    /// Makes this frame the place where stack walks begin. Returns the context.
    fn set_anchor(&mut self) -> Value {
        let context = self.b.ins().get_pinned_reg(types::I64);
        let fp = self.b.ins().get_frame_pointer(types::I64);
        self.b
            .ins()
            .store(MemFlagsData::trusted(), fp, context, offset_of!(Context, anchor) as i32);
        context
    }

    fn call_rust(&mut self, callee: Symbol, signature: clif::Signature, args: &[Value]) -> Vec<Value> {
        let callee = self.refs.func(self.b.func, callee, || signature);
        let call = self.b.ins().call(callee, args);
        self.b.inst_results(call).to_vec()
    }

    /// Ends the block: the runtime has recorded a panic.
    fn throw(&mut self) {
        let throw = self
            .refs
            .func(self.b.func, Symbol::Throw, || clif::Signature::new(CallConv::Tail));
        self.b.ins().call(throw, &[]);
        self.b.ins().trap(UNREACHABLE);
    }

    fn throw_if_panicking(&mut self, context: Value) {
        let (panicking, fine) = (self.b.create_block(), self.b.create_block());
        self.b.set_cold_block(panicking);
        let offset = offset_of!(Context, panicking) as i32;
        let flag = self.b.ins().load(types::I32, MemFlagsData::trusted(), context, offset);
        self.b.ins().brif(flag, panicking, &[], fine, &[]);
        self.b.switch_to_block(panicking);
        self.b.seal_block(panicking);
        self.throw();
        self.b.switch_to_block(fine);
        self.b.seal_block(fine);
    }

    /// Ends the function in a Go panic with a text.
    fn panic_with(&mut self, text: &str) {
        let bytes = self.refs.address(&mut self.b, Symbol::String(text.as_bytes().into()));
        let len = self.b.ins().iconst(types::I64, text.len() as i64);
        let ty = self
            .refs
            .address(&mut self.b, Symbol::Type(self.cx.program.types.basic(Basic::String)));
        let convert = self.refs.runtime(self.cx, self.b.func, RuntimeFn::convTstring);
        let call = self.b.ins().call(convert, &[bytes, len]);
        let boxed = self.b.inst_results(call)[0];
        let panic = self.refs.runtime(self.cx, self.b.func, RuntimeFn::gopanic);
        self.b.ins().call(panic, &[ty, boxed]);
        self.b.ins().trap(UNREACHABLE);
    }

    /// Copies `size` bytes between areas that do not overlap.
    fn copy(&mut self, to: Value, to_offset: i32, from: Value, from_offset: i32, size: u64) {
        let flags = MemFlagsData::trusted();
        let (words, rest) = (size / 8, size % 8);
        let mut at = 0;
        let steps =
            std::iter::repeat_n(types::I64, words as usize).chain(std::iter::repeat_n(types::I8, rest as usize));
        for ty in steps {
            let value = self.b.ins().load(ty, flags, from, from_offset + at);
            self.b.ins().store(flags, value, to, to_offset + at);
            at += ty.bytes() as i32;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroUsize;

    use super::*;
    use crate::Target;
    use crate::module::with_empty_program;
    use crate::parallel::{Content, make_reachable};

    fn shims(cx: &ModuleCx<'_, '_>, threads: usize) -> Vec<(Symbol, Vec<u8>)> {
        let entries = RuntimeFn::ALL.iter().map(|&entry| Symbol::Runtime(entry));
        let parts = make_reachable(cx, entries, NonZeroUsize::new(threads), false);
        let code = parts.into_iter().map(|part| match part.content {
            Content::Code(code) => (part.symbol, code.bytes),
            Content::Data(_) => panic!("a shim needs no data"),
        });
        code.collect()
    }

    #[test]
    fn every_entry_has_a_valid_shim_on_every_machine() {
        for target in [Target::X86_64, Target::Aarch64] {
            with_empty_program(target, |cx| {
                let entries = RuntimeFn::ALL.iter().filter(|entry| entry.calling() != Calling::Leaf);
                assert_eq!(shims(cx, 1).len(), entries.count());
            });
        }
    }

    #[test]
    fn code_does_not_depend_on_the_number_of_threads() {
        with_empty_program(Target::HOST, |cx| assert!(shims(cx, 1) == shims(cx, 4)));
    }
}
