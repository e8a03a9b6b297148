//! `defer`, and how functions that use it end.
//!
//! ```text
//! defer f(x)      object = {code of the later call, x};  record = {link: Context::defers, fp, object};  Context::defers = record
//! return y        the results' variables = y;  jump exit
//! exit:           while the last record is this frame's: take it off, call its func value;  return the results' variables
//! pad:            jump exit                        where every call of this function goes on when a panic has been recovered
//! ```
//! A record outside loops lies in the frame and is executed once at most, so the exit can test for the records of all statements, last first, and call what each
//! has deferred directly. With a `defer` in a loop, or many statements, it is a loop that compares frame pointers. So it is with a `defer` in the body of a range
//! over a function, which is a function of its own: that links a record with the frame pointer of the function around it, behind the records of the frames between.
//!
//! # Invariants
//! 1. Results live in memory: a recovered panic returns what they are at that time. So does everything that a deferred literal can change, being captured by reference.
//! 2. Every call that may panic is a `try_call` to the pad. A faulting load would not be one: nil checks are explicit.

use std::mem::{offset_of, size_of};

use cranelift_codegen::ir::{
    BlockArg, BlockCall, ExceptionTableData, ExceptionTableItem, InstBuilder, SigRef, StackSlot, Value,
    condcodes::IntCC,
};
use frontend::ir::{AllocId, Expr, LocalId};
use frontend::types::TypeId;
use runtime::abi::{Context, DeferRecord, FuncVal};

use super::FunctionCx;
use super::call::Target;
use super::place::Addr;
use super::suspend::Later;
use super::value::{GoValue, Parts};
use crate::abi::{FuncAbi, WORD};
use crate::module::Symbol;
use runtime::entry::RuntimeFn;

/// Most statements whose records the exit tests one by one; gc's limit for its open-coded defers.
const MAX_DIRECT: usize = 8;

/// A `defer` statement whose record is in the frame.
#[derive(Clone, Copy)]
pub(super) struct Deferred {
    record: StackSlot,
    later: Later,
}

/// What a function with `defer` needs to end.
#[derive(Default)]
pub(super) struct Defers {
    /// Where all returns and the landing pad lead.
    pub exit: Option<cranelift_codegen::ir::Block>,
    /// Where calls go on after a recovered panic.
    pad: Option<cranelift_codegen::ir::Block>,
    in_frame: Vec<Deferred>,
    /// Some record is on the heap.
    in_loop: bool,
}

const LINK: u32 = offset_of!(DeferRecord, link) as u32;
const FP: u32 = offset_of!(DeferRecord, fp) as u32;
const FUNC: u32 = offset_of!(DeferRecord, func) as u32;
const ON_HEAP: u32 = offset_of!(DeferRecord, on_heap) as u32;

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// Prepares the ways out of a function with `defer`.
    pub(super) fn enter_defers(&mut self) {
        self.flow.has_defer = true;
        self.defers.exit = Some(self.new_block());
        self.defers.pad = Some(self.new_cold_block());
    }

    /// A call that goes on at the landing pad if it panics and that is recovered here.
    pub(super) fn try_call(&mut self, target: Target, args: &[Value]) -> Vec<Value> {
        let signature: SigRef = match target {
            Target::Direct(func) => self.b.func.dfg.ext_funcs[func].signature,
            Target::Indirect(signature, _) => signature,
        };
        let next = self.new_block();
        let results = self.b.func.dfg.signatures[signature].returns.len();
        for i in 0..results {
            let ty = self.b.func.dfg.signatures[signature].returns[i].value_type;
            self.b.append_block_param(next, ty);
        }
        let pad = self.defers.pad.expect("a function with defer has a landing pad");
        let dfg = &mut self.b.func.dfg;
        let returns = (0..results as u32).map(BlockArg::TryCallRet);
        let next_call = BlockCall::new(next, returns, &mut dfg.value_lists);
        let pad_call = BlockCall::new(pad, [], &mut dfg.value_lists);
        let table = ExceptionTableData::new(signature, next_call, [ExceptionTableItem::Default(pad_call)]);
        let table = dfg.exception_tables.push(table);
        match target {
            Target::Direct(func) => self.b.ins().try_call(func, args, table),
            Target::Indirect(_, code) => self.b.ins().try_call_indirect(code, args, table),
        };
        self.start(next);
        self.b.block_params(next).to_vec()
    }

    /// `defer e`.
    pub(super) fn defer_stmt(&mut self, site: AllocId, e: &Expr<'ir>) {
        let (func, later) = self.suspend(site, e);
        let record = if self.on_stack(site) {
            let record = self.new_slot(size_of::<DeferRecord>() as u64, 8);
            self.defers.in_frame.push(Deferred { record, later });
            let record = Addr::slot(record);
            let zero = self.int(0);
            self.store_scalar(record, zero, ON_HEAP);
            record
        } else {
            self.defers.in_loop = true;
            Addr::valid(self.runtime(RuntimeFn::newdefer, &[])[0])
        };
        let (context, flags) = (self.context(), self.context_flags());
        let head = offset_of!(Context, defers) as i32;
        let link = self.b.ins().load(WORD, flags, context, head);
        let fp = self.b.ins().get_frame_pointer(WORD);
        self.store_scalar(record, link, LINK);
        self.store_scalar(record, fp, FP);
        self.store_scalar(record, func, FUNC);
        let record = self.pointer(record);
        self.b.ins().store(flags, record, context, head);
    }

    /// `defer e` in the body of a range over a function, for the function whose frame `frame` names.
    pub(super) fn defer_for(&mut self, frame: LocalId, site: AllocId, e: &Expr<'ir>) {
        let (func, _) = self.suspend(site, e);
        let place = self.local(frame);
        let frame = self.read(place, TypeId::UINTPTR);
        let frame = self.parts(frame)[0];
        self.runtime(RuntimeFn::deferfor, &[frame, func]);
    }

    /// Names this frame for the bodies of range loops: their records are on the heap.
    pub(super) fn defer_frame(&mut self, local: LocalId) {
        self.defers.in_loop = true;
        let fp = self.b.ins().get_frame_pointer(WORD);
        let (context, flags) = (self.context(), self.context_flags());
        let at = offset_of!(Context, tenant) as i32;
        let tenant = self.b.ins().load(WORD, flags, context, at);
        let frame = self.b.ins().iadd(fp, tenant);
        let place = self.local(local);
        self.write(place, GoValue::Scalars(Parts::new(&[frame])), TypeId::UINTPTR);
    }

    /// The ends of a function with `defer`: deferred calls and the return, and the landing pad.
    pub(super) fn emit_exit(&mut self) {
        let (Some(exit), Some(pad)) = (self.defers.exit, self.defers.pad) else {
            return;
        };
        self.at(self.func.end);
        self.start_unsealed(exit);
        if self.defers.in_loop || self.defers.in_frame.len() > MAX_DIRECT {
            self.call_all_deferred();
        } else {
            for deferred in std::mem::take(&mut self.defers.in_frame).into_iter().rev() {
                self.call_deferred(deferred);
            }
        }
        self.return_results();
        self.start_unsealed(pad);
        self.jump(exit);
    }

    /// Calls what `deferred` has deferred, if its record is the last.
    fn call_deferred(&mut self, deferred: Deferred) {
        let (context, flags) = (self.context(), self.context_flags());
        let head = offset_of!(Context, defers) as i32;
        let last = self.b.ins().load(WORD, flags, context, head);
        let record = Addr::slot(deferred.record);
        let pointer = self.pointer(record);
        let mine = self.b.ins().icmp(IntCC::Equal, last, pointer);
        self.if_then(mine, false, |fx| {
            let link = fx.load_scalar(record, WORD, LINK);
            fx.b.ins().store(flags, link, context, head);
            let func = fx.load_scalar(record, WORD, FUNC);
            let symbol = match deferred.later {
                Later::Func(id) => {
                    let abi = FuncAbi::of_func(fx.types, &fx.program.funcs[id]);
                    let target = fx.refs.func(fx.b.func, Symbol::Func(id), || abi.clif.clone());
                    fx.emit_call(Target::Direct(target), &[]);
                    return;
                }
                Later::Literal(id) => Symbol::Func(id),
                Later::Suspended(site) => Symbol::Suspended(site),
                Later::Value => return fx.call_func_value(func),
            };
            let abi = FuncAbi::new(fx.types, true, [], []);
            let target = fx.refs.func(fx.b.func, symbol, || abi.clif.clone());
            fx.emit_call(Target::Direct(target), &[func]);
        });
    }

    /// Calls a func value without parameters and results.
    fn call_func_value(&mut self, func: Value) {
        let abi = FuncAbi::new(self.types, true, [], []);
        let addr = self.deref(func, 8);
        let code = self.load_scalar(addr, WORD, offset_of!(FuncVal, code) as u32);
        let signature = self.b.import_signature(abi.clif.clone());
        self.emit_call(Target::Indirect(signature, code), &[func]);
    }

    /// Calls everything that this frame has deferred.
    fn call_all_deferred(&mut self) {
        let (test, owner, call, done) = (self.new_block(), self.new_block(), self.new_block(), self.new_block());
        let head = offset_of!(Context, defers) as i32;
        self.jump(test);
        self.start_unsealed(test);
        let (context, flags) = (self.context(), self.context_flags());
        let last = self.b.ins().load(WORD, flags, context, head);
        let some = self.b.ins().icmp_imm_s(IntCC::NotEqual, last, 0);
        self.branch(some, owner, done);
        self.start(owner);
        let record = Addr::valid(last);
        let deferring = self.load_scalar(record, WORD, FP);
        let fp = self.b.ins().get_frame_pointer(WORD);
        let mine = self.b.ins().icmp(IntCC::Equal, deferring, fp);
        self.branch(mine, call, done);
        self.start(call);
        let link = self.load_scalar(record, WORD, LINK);
        self.b.ins().store(flags, link, context, head);
        let func = self.load_scalar(record, WORD, FUNC);
        let on_heap = self.load_scalar(record, WORD, ON_HEAP);
        let reusable = self.b.ins().icmp_imm_s(IntCC::NotEqual, on_heap, 0);
        self.if_then(reusable, false, |fx| {
            fx.runtime(RuntimeFn::freedefer, &[last]);
        });
        self.call_func_value(func);
        self.jump(test);
        self.b.seal_block(test);
        self.start(done);
    }

    /// `recover()`.
    pub(super) fn recover(&mut self) -> GoValue {
        let value = self.runtime(RuntimeFn::gorecover, &[]);
        GoValue::Scalars(Parts::new(&value))
    }
}
