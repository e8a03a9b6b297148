//! Allocation: objects on the heap, by bump allocation inline, and in the frame.

use std::mem::{offset_of, size_of};

use cranelift_codegen::ir::{AliasRegionData, InstBuilder, MemFlagsData, Value, condcodes::IntCC};
use escape::Placement;
use frontend::ir::{AllocId, Expr, ExprKind};
use frontend::types::TypeId;
use runtime::abi::{Context, Run};

use super::FunctionCx;
use super::place::{Addr, Place};
use super::value::GoValue;
use crate::Accounting;
use crate::abi::{ObjectLayout, WORD};
use crate::module::{AllocLayout, Symbol};
use runtime::entry::RuntimeFn;

/// The context's memory is no Go program's: nothing else aliases it.
const CONTEXT_REGION: u32 = 1;

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// Whether the object of `site` is in this frame.
    pub(super) fn on_stack(&self, site: AllocId) -> bool {
        self.cx.placements.of(site) == Placement::Stack
    }

    /// Flags for the context's fields.
    pub(super) fn context_flags(&mut self) -> MemFlagsData {
        let region = self.b.func.dfg.alias_regions.insert(AliasRegionData {
            user_id: CONTEXT_REGION,
            description: "context".into(),
        });
        MemFlagsData::trusted().with_alias_region(Some(region))
    }

    /// A zeroed heap object of type `ty`. Its pointer is not nil.
    pub(super) fn new_object(&mut self, ty: TypeId) -> Value {
        if self.types.size(ty) == 0 {
            return self.address_of(Symbol::Zero);
        }
        match self.cx.layout_of(ty) {
            Some(layout) if self.bumps(layout) => self.bump(layout, |fx| {
                let desc = fx.type_desc(ty);
                fx.runtime(RuntimeFn::newobject, &[desc])[0]
            }),
            _ => {
                let desc = self.type_desc(ty);
                self.runtime(RuntimeFn::newobject, &[desc])[0]
            }
        }
    }

    /// A zeroed heap object without Go type.
    pub(super) fn new_untyped_object(&mut self, object: &ObjectLayout) -> Value {
        match self.cx.layout_of_object(object) {
            Some(layout) => self.new_cell(layout),
            None => super::bug!(self, "a closure of {} bytes", object.size),
        }
    }

    /// A zeroed array of `len` elements on the heap, not of zero size.
    pub(super) fn new_array(&mut self, elem: TypeId, len: u64) -> Value {
        match self.cx.layout_of_array(elem, len) {
            Some(layout) => self.new_cell(layout),
            None => {
                let desc = self.type_desc(elem);
                let len = self.int(len as i64);
                self.runtime(RuntimeFn::makeslice, &[desc, len, len])[0]
            }
        }
    }

    /// A zeroed cell.
    fn new_cell(&mut self, layout: AllocLayout) -> Value {
        let slow = |fx: &mut Self| {
            let id = fx.int(i64::from(layout.id.0));
            fx.runtime(RuntimeFn::mallocgc, &[id])[0]
        };
        if self.bumps(layout) {
            self.bump(layout, slow)
        } else {
            slow(self)
        }
    }

    /// Whether cells of the layout are taken inline. With accounts only those that a site in the user's code owns: the runtime knows
    /// the owners of others.
    fn bumps(&self, layout: AllocLayout) -> bool {
        layout.has_run && (self.cx.accounting == Accounting::Off || self.owner().is_some())
    }

    /// Takes the next cell of the layout's run; `slow` allocates when the run is used up.
    fn bump(&mut self, layout: AllocLayout, slow: impl FnOnce(&mut Self) -> Value) -> Value {
        let flags = self.context_flags();
        let run = (offset_of!(Context, runs) + layout.id.0 as usize * size_of::<Run>()) as i32;
        let next_at = run + offset_of!(Run, next) as i32;
        let end_at = run + offset_of!(Run, end) as i32;
        let context = self.context();
        let cell = self.b.ins().load(WORD, flags, context, next_at);
        let end = self.b.ins().load(WORD, flags, context, end_at);
        let next = self.b.ins().iadd_imm_s(cell, i64::from(layout.cell));
        let used_up = self.b.ins().icmp(IntCC::UnsignedGreaterThan, next, end);
        let (slow_block, fast_block, done) = (self.new_cold_block(), self.new_block(), self.new_block());
        let object = self.b.append_block_param(done, WORD);
        self.branch(used_up, slow_block, fast_block);
        self.start(fast_block);
        self.b.ins().store(flags, next, context, next_at);
        if let Some(site) = self.owner() {
            self.own_cell(cell, site);
        }
        self.jump_with(done, &[cell]);
        self.start(slow_block);
        let fresh = slow(self);
        self.jump_with(done, &[fresh]);
        self.start(done);
        object
    }

    /// Memory in the frame for the object of an allocation site, which is executed: zeroed each time.
    pub(super) fn stack_object(&mut self, site: AllocId, size: u64, align: u64) -> Addr {
        let slot = self.new_slot(size, align);
        self.count_in_slot(site, slot);
        let addr = Addr::slot(slot);
        self.zero_memory(addr, size);
        addr
    }

    /// Memory for one value of type `ty` as `site`'s placement wants it, zeroed, and its pointer.
    fn object_at(&mut self, site: AllocId, ty: TypeId) -> (Addr, Value) {
        if self.on_stack(site) {
            let repr = self.repr(ty);
            let addr = self.stack_object(site, repr.size, repr.align);
            (addr, self.pointer(addr))
        } else {
            self.charge(site);
            let pointer = self.new_object(ty);
            (Addr::valid(pointer), pointer)
        }
    }

    /// `new(T)` and `new(expr)`.
    pub(super) fn new_call(&mut self, site: AllocId, ty: TypeId, value: Option<&Expr<'ir>>) -> GoValue {
        let elem = self.elem_type(ty);
        // The operand comes first: it may panic, and its temporaries should not be live across the allocation.
        let value = value.map(|e| {
            let v = self.expr(e);
            self.stabilize(v, elem)
        });
        let (addr, pointer) = self.object_at(site, elem);
        if let Some(v) = value {
            self.store(addr, v, elem);
        }
        GoValue::word(pointer)
    }

    /// `&T{…}`.
    pub(super) fn pointer_literal(&mut self, site: AllocId, lit: &Expr<'ir>) -> GoValue {
        let (addr, pointer) = self.object_at(site, lit.ty);
        self.literal_into(lit, addr, true);
        GoValue::word(pointer)
    }

    /// Builds a composite literal (or any other value) in memory that nothing else refers to. `zeroed` says that it is clear.
    pub(super) fn literal_into(&mut self, e: &Expr<'ir>, to: Addr, zeroed: bool) {
        match e.kind {
            ExprKind::StructLit { fields, .. } => {
                let before = self.at(e.pos);
                self.struct_literal_into(e.ty, fields, to, zeroed);
                self.at(before);
            }
            ExprKind::ArrayLit { elems, .. } => {
                let before = self.at(e.pos);
                let (elem, len) = self.array_type(e.ty);
                self.elements_into(elem, len, elems, to, zeroed);
                self.at(before);
            }
            ExprKind::Zero if zeroed => {}
            _ => self.expr_into(e, to),
        }
    }

    /// Evaluates `e` into memory that `e` itself cannot refer to.
    pub(super) fn expr_into(&mut self, e: &Expr<'ir>, to: Addr) {
        match e.kind {
            ExprKind::StructLit { .. } | ExprKind::ArrayLit { .. } => self.literal_into(e, to, false),
            ExprKind::Zero => {
                let size = self.repr(e.ty).size;
                self.zero_memory(to, size);
            }
            ExprKind::Call(call) if self.repr(e.ty).scalars.is_none() => {
                let before = self.at(e.pos);
                let results = self.call(call, Some(to));
                let (v, _) = results[0];
                let in_place = matches!(v, GoValue::Memory { addr, .. } if self.is_same(addr, to));
                if !in_place {
                    self.store(to, v, e.ty);
                }
                self.at(before);
            }
            _ => {
                let v = self.expr(e);
                self.write(Place::Memory(to), v, e.ty);
            }
        }
    }
}
