//! Interfaces: conversion of values, type assertions.

use std::mem::offset_of;

use cranelift_codegen::ir::{InstBuilder, MemFlagsData, Value, condcodes::IntCC, types};
use frontend::ir::{AllocId, ConstValue, Expr, ExprKind};
use frontend::types::{Basic, TypeId, TypeKind};
use runtime::abi::{Elsewhere, Itab};

use super::place::Addr;
use super::value::{GoValue, Parts};
use super::{FunctionCx, bug};
use crate::abi::WORD;
use crate::module::Symbol;
use runtime::entry::RuntimeFn;

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// Whether interface type `ty` has methods, so that its values begin with an itab.
    pub(super) fn has_methods(&self, ty: TypeId) -> bool {
        match self.types.interface_of(ty) {
            Some(interface) => !interface.methods.is_empty(),
            None => bug!(self, "an interface operation on something that is no interface"),
        }
    }

    /// The first word of values of interface type `interface` with dynamic type `concrete`.
    fn type_word(&mut self, interface: TypeId, concrete: TypeId) -> Value {
        if self.has_methods(interface) {
            self.address_of(Symbol::Itab { interface, concrete })
        } else {
            self.type_desc(concrete)
        }
    }

    /// `x`, of a concrete type, as a value of interface type `interface`.
    pub(super) fn box_in_interface(&mut self, site: AllocId, x: &Expr<'ir>, interface: TypeId) -> GoValue {
        let data = self.data_word(site, x);
        let word = self.type_word(interface, x.ty);
        GoValue::Scalars(Parts::new(&[word, data]))
    }

    /// The data word: the value itself if it is a pointer, else a pointer to a copy. What needs no memory of its own gets none, as
    /// in gc: constants, single bytes, zero-size values.
    fn data_word(&mut self, site: AllocId, x: &Expr<'ir>) -> Value {
        let size = self.types.size(x.ty);
        if let ExprKind::Const { value, .. } = x.kind {
            self.count_elsewhere(site, Elsewhere::Static);
            return self.static_box(value, x.ty);
        }
        let value = self.expr(x);
        if self.types.is_pointer_shaped(x.ty) {
            // The word is the value: there is no box.
            return self.single(value);
        }
        if size == 0 {
            self.count_elsewhere(site, Elsewhere::ZeroSize);
            return self.address_of(Symbol::Zero);
        }
        if let (1, GoValue::Scalars(parts)) = (size, value) {
            self.count_elsewhere(site, Elsewhere::Static);
            let table = self.address_of(Symbol::ReadOnly(small_integers()));
            let index = self.b.ins().uextend(WORD, parts[0]);
            let offset = self.scaled(index, 8);
            return self.b.ins().iadd(table, offset);
        }
        if self.on_stack(site) {
            let align = self.repr(x.ty).align;
            let slot = self.new_slot(size, align);
            self.count_in_slot(site, slot);
            self.store(Addr::slot(slot), value, x.ty);
            return self.pointer(Addr::slot(slot));
        }
        let value = self.stabilize(value, x.ty);
        self.charge(site);
        self.heap_box(value, x.ty)
    }

    fn heap_box(&mut self, value: GoValue, ty: TypeId) -> Value {
        if let GoValue::Scalars(parts) = value {
            match self.types.under(ty) {
                TypeKind::Basic(Basic::String) => return self.runtime(RuntimeFn::convTstring, parts.as_slice())[0],
                TypeKind::Slice(_) => return self.runtime(RuntimeFn::convTslice, parts.as_slice())[0],
                _ => {}
            }
            if let (&[word], false) = (parts.as_slice(), self.types.has_pointers(ty)) {
                let entry = match self.types.size(ty) {
                    2 => Some(RuntimeFn::convT16),
                    4 => Some(RuntimeFn::convT32),
                    8 => Some(RuntimeFn::convT64),
                    _ => None,
                };
                if let Some(entry) = entry {
                    let bits = self.bits(word);
                    return self.runtime(entry, &[bits])[0];
                }
            }
        }
        let object = self.new_object(ty);
        self.store(Addr::valid(object), value, ty);
        object
    }

    /// The bits of a scalar, zero-extended to a word.
    fn bits(&mut self, scalar: Value) -> Value {
        let ty = self.b.func.dfg.value_type(scalar);
        let int = match ty {
            types::F32 => self.b.ins().bitcast(types::I32, MemFlagsData::new(), scalar),
            types::F64 => self.b.ins().bitcast(types::I64, MemFlagsData::new(), scalar),
            _ => scalar,
        };
        if ty.bytes() < 8 {
            self.b.ins().uextend(WORD, int)
        } else {
            int
        }
    }

    /// Static memory that holds a constant.
    fn static_box(&mut self, value: ConstValue<'ir>, ty: TypeId) -> Value {
        if let ConstValue::String(bytes) = value {
            return match bytes {
                [] => self.address_of(Symbol::Zero),
                _ => self.address_of(Symbol::StringValue(bytes.into())),
            };
        }
        if self.types.is_pointer_shaped(ty) {
            let v = self.constant(value, ty);
            return self.single(v);
        }
        match self.constant_bytes(value, ty) {
            Some(bytes) => self.address_of(Symbol::ReadOnly(bytes.into())),
            None => bug!(self, "a constant without bytes"),
        }
    }

    /// The dynamic type of interface value `v` of type `ty`: a descriptor, or null if it is nil.
    pub(super) fn dynamic_type(&mut self, v: Parts, ty: TypeId) -> Value {
        if !self.has_methods(ty) {
            return v[0];
        }
        let (some, done) = (self.new_block(), self.new_block());
        let result = self.b.append_block_param(done, WORD);
        self.b.ins().brif(v[0], some, &[], done, &[v[0].into()]);
        self.start(some);
        let desc = self
            .b
            .ins()
            .load(WORD, MemFlagsData::trusted(), v[0], offset_of!(Itab, ty) as i32);
        self.jump_with(done, &[desc]);
        self.start(done);
        result
    }

    /// `x`, of interface type `from`, as a value of interface type `to`, whose methods `from` has.
    pub(super) fn interface_to_interface(&mut self, v: GoValue, from: TypeId, to: TypeId) -> GoValue {
        let v = self.parts(v);
        let word = if !self.has_methods(to) {
            self.dynamic_type(v, from)
        } else if from == to {
            v[0]
        } else {
            let inter = self.type_desc(to);
            self.runtime(RuntimeFn::convI2I, &[inter, v[0]])[0]
        };
        GoValue::Scalars(Parts::new(&[word, v[1]]))
    }

    /// The value of concrete type `ty` behind a data word.
    pub(super) fn unbox(&mut self, data: Value, ty: TypeId) -> GoValue {
        if self.types.is_pointer_shaped(ty) {
            return GoValue::word(data);
        }
        // Boxes are never written to.
        match self.load(Addr::valid(data), ty) {
            GoValue::Memory { addr, .. } => GoValue::Memory { addr, stable: false },
            scalars => scalars,
        }
    }

    /// `x.(T)` that panics.
    pub(super) fn type_assert(&mut self, x: &Expr<'ir>, to: TypeId) -> GoValue {
        let v = self.expr(x);
        let v = self.parts(v);
        let dynamic = self.dynamic_type(v, x.ty);
        if self.types.is_interface(to) {
            let inter = self.type_desc(to);
            let word = if self.has_methods(to) {
                self.runtime(RuntimeFn::assertE2I, &[inter, dynamic])[0]
            } else {
                let nil = self.b.ins().icmp_imm_s(IntCC::Equal, dynamic, 0);
                self.panic_if(nil, RuntimeFn::panicnildottype, &[inter]);
                dynamic
            };
            return GoValue::Scalars(Parts::new(&[word, v[1]]));
        }
        let want = self.type_desc(to);
        let other = self.b.ins().icmp(IntCC::NotEqual, dynamic, want);
        let inter = self.type_desc(x.ty);
        self.panic_if(other, RuntimeFn::panicdottypeE, &[dynamic, want, inter]);
        self.unbox(v[1], to)
    }

    /// `v, ok := x.(T)`.
    pub(super) fn type_assert_ok(&mut self, x: &Expr<'ir>, tuple: TypeId) -> Vec<(GoValue, TypeId)> {
        let TypeKind::Tuple(&[to, bool_ty]) = self.types.kind(tuple) else {
            bug!(self, "a comma-ok form without two values")
        };
        let v = self.expr(x);
        let v = self.parts(v);
        let dynamic = self.dynamic_type(v, x.ty);
        let (value, ok) = self.try_assert(v, dynamic, to);
        vec![(value, to), (GoValue::word(ok), bool_ty)]
    }

    /// The value of `v.(to)`, zero if it does not hold, and whether it holds.
    fn try_assert(&mut self, v: Parts, dynamic: Value, to: TypeId) -> (GoValue, Value) {
        if self.types.is_interface(to) {
            let (word, ok) = self.interface_case(dynamic, to);
            let zero = self.int(0);
            let data = self.b.ins().select(ok, v[1], zero);
            return (GoValue::Scalars(Parts::new(&[word, data])), ok);
        }
        let want = self.type_desc(to);
        let ok = self.b.ins().icmp(IntCC::Equal, dynamic, want);
        let repr = self.repr(to);
        let (hit, miss, done) = (self.new_block(), self.new_block(), self.new_block());
        let value = match repr.scalars {
            Some(scalars) => {
                let mut result = Parts::none();
                for s in scalars.iter() {
                    let param = self.b.append_block_param(done, s.ty);
                    result.push(param);
                }
                self.branch(ok, hit, miss);
                self.start(hit);
                let value = self.unbox(v[1], to);
                let value = self.parts(value);
                self.jump_with(done, value.as_slice());
                self.start(miss);
                let zero = self.zero_parts(scalars);
                self.jump_with(done, zero.as_slice());
                GoValue::Scalars(result)
            }
            None => {
                let temp = self.temp(to);
                self.branch(ok, hit, miss);
                self.start(hit);
                let value = self.unbox(v[1], to);
                self.store(temp, value, to);
                self.jump(done);
                self.start(miss);
                self.zero_memory(temp, repr.size);
                self.jump(done);
                GoValue::Memory {
                    addr: temp,
                    stable: true,
                }
            }
        };
        self.start(done);
        (value, ok)
    }

    /// Whether dynamic type `dynamic` (maybe null) implements interface type `to`, and the first word of such a value (null if not).
    pub(super) fn interface_case(&mut self, dynamic: Value, to: TypeId) -> (Value, Value) {
        let word = if self.has_methods(to) {
            let inter = self.type_desc(to);
            self.runtime(RuntimeFn::assertE2I2, &[inter, dynamic])[0]
        } else {
            dynamic
        };
        let ok = self.b.ins().icmp_imm_s(IntCC::NotEqual, word, 0);
        (word, ok)
    }
}

/// The words 0 to 255: a byte's box is its row. gc calls it `staticuint64s`.
fn small_integers() -> Box<[u8]> {
    (0..256u64).flat_map(u64::to_le_bytes).collect()
}
