//! Values: what an expression yields.

use cranelift_codegen::entity::packed_option::ReservedValue;
use cranelift_codegen::ir::{InstBuilder, Value, condcodes::IntCC, types};
use frontend::types::{TypeId, TypeKind};

use super::place::Addr;
use super::{FunctionCx, bug};
use crate::abi::{MAX_SCALARS, Scalars};

/// The scalars of a value, in memory order.
#[derive(Clone, Copy, Debug)]
pub(super) struct Parts {
    len: u8,
    items: [Value; MAX_SCALARS],
}

impl Parts {
    /// No scalars: a zero-size value.
    pub fn none() -> Parts {
        Parts::new(&[])
    }

    /// These scalars.
    pub fn new(values: &[Value]) -> Parts {
        let mut parts = Parts {
            len: values.len() as u8,
            items: [Value::reserved_value(); MAX_SCALARS],
        };
        parts.items[..values.len()].copy_from_slice(values);
        parts
    }

    /// In order.
    pub fn as_slice(&self) -> &[Value] {
        &self.items[..usize::from(self.len)]
    }

    /// One more at the end.
    pub fn push(&mut self, value: Value) {
        self.items[usize::from(self.len)] = value;
        self.len += 1;
    }

    /// `len` of them from `first`.
    pub fn sub(&self, first: usize, len: usize) -> Parts {
        Parts::new(&self.as_slice()[first..first + len])
    }
}

impl std::ops::Index<usize> for Parts {
    type Output = Value;
    fn index(&self, i: usize) -> &Value {
        &self.as_slice()[i]
    }
}

/// What an expression yields.
#[derive(Clone, Copy, Debug)]
pub(super) enum GoValue {
    /// A value of at most [`MAX_SCALARS`] basic parts.
    Scalars(Parts),
    /// A larger value, in memory.
    Memory {
        /// Where.
        addr: Addr,
        /// Whether nothing that runs later can change it: memory of its own, not a variable's.
        stable: bool,
    },
}

impl GoValue {
    /// A value of one scalar.
    pub fn word(value: Value) -> GoValue {
        GoValue::Scalars(Parts::new(&[value]))
    }
}

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// The scalars of `v`.
    pub(super) fn parts(&self, v: GoValue) -> Parts {
        match v {
            GoValue::Scalars(parts) => parts,
            GoValue::Memory { .. } => bug!(self, "a value in memory where scalars were expected"),
        }
    }

    /// The only scalar of `v`.
    pub(super) fn single(&self, v: GoValue) -> Value {
        let parts = self.parts(v);
        match parts.as_slice() {
            &[value] => value,
            _ => bug!(
                self,
                "a value of {} scalars where one was expected",
                parts.as_slice().len()
            ),
        }
    }

    /// The value `v` of type `ty`, in a form that later code cannot change.
    pub(super) fn stabilize(&mut self, v: GoValue, ty: TypeId) -> GoValue {
        match v {
            GoValue::Scalars(_) | GoValue::Memory { stable: true, .. } => v,
            GoValue::Memory { addr, stable: false } => {
                let copy = self.temp(ty);
                let repr = self.repr(ty);
                self.copy_memory(copy, addr, repr.size);
                GoValue::Memory {
                    addr: copy,
                    stable: true,
                }
            }
        }
    }

    /// The address of memory that holds `v`, to be read at once.
    pub(super) fn in_memory(&mut self, v: GoValue, ty: TypeId) -> Addr {
        match v {
            GoValue::Memory { addr, .. } => addr,
            GoValue::Scalars(_) => {
                let temp = self.temp(ty);
                self.store(temp, v, ty);
                temp
            }
        }
    }

    /// The zero value of a scalar type.
    pub(super) fn zero_scalar(&mut self, ty: cranelift_codegen::ir::Type) -> Value {
        match ty {
            types::F32 => self.b.ins().f32const(0.0),
            types::F64 => self.b.ins().f64const(0.0),
            int => self.b.ins().iconst(int, 0),
        }
    }

    /// The zero scalars of a representation.
    pub(super) fn zero_parts(&mut self, scalars: Scalars) -> Parts {
        let mut parts = Parts::none();
        for s in scalars.iter() {
            let zero = self.zero_scalar(s.ty);
            parts.push(zero);
        }
        parts
    }

    /// The zero value of type `ty`.
    pub(super) fn zero_value(&mut self, ty: TypeId) -> GoValue {
        let repr = self.repr(ty);
        match repr.scalars {
            Some(scalars) => GoValue::Scalars(self.zero_parts(scalars)),
            None => {
                let addr = self.temp(ty);
                self.zero_memory(addr, repr.size);
                GoValue::Memory { addr, stable: true }
            }
        }
    }

    /// Index of field `field`'s first scalar in a flattened value of struct type `ty`, and how many it has.
    pub(super) fn field_scalars(&mut self, ty: TypeId, field: u32) -> (usize, usize) {
        let Some(fields) = self.types.struct_fields(ty) else {
            bug!(self, "a field of something that is no struct")
        };
        let mut first = 0;
        for f in &fields[..field as usize] {
            first += self.flattened_len(f.ty);
        }
        (first, self.flattened_len(fields[field as usize].ty))
    }

    /// Number of scalars of a type that is part of a flattened one.
    pub(super) fn flattened_len(&mut self, ty: TypeId) -> usize {
        self.repr(ty).scalars.map_or(0, |s| s.len())
    }

    /// Type of field `field` of struct type `ty`.
    pub(super) fn field_type(&self, ty: TypeId, field: u32) -> TypeId {
        match self.types.struct_fields(ty) {
            Some(fields) => fields[field as usize].ty,
            None => bug!(self, "a field of something that is no struct"),
        }
    }

    /// Element type and length of array type `ty`.
    pub(super) fn array_type(&self, ty: TypeId) -> (TypeId, u64) {
        match self.types.under(ty) {
            TypeKind::Array { elem, len } => (elem, len),
            _ => bug!(self, "an element of something that is no array"),
        }
    }

    /// Element type of a pointer, slice, array, map or channel type.
    pub(super) fn elem_type(&self, ty: TypeId) -> TypeId {
        match self.types.elem(ty) {
            Some(elem) => elem,
            None => bug!(self, "a type without elements"),
        }
    }

    /// One of `parts`' groups of `stride` scalars, by an index that is in range: a chain of selects.
    pub(super) fn select_group(&mut self, parts: Parts, stride: usize, index: Value) -> Parts {
        let groups = parts.as_slice().len().checked_div(stride).unwrap_or(0);
        let mut out = parts.sub(0, if groups == 0 { 0 } else { stride });
        for group in 1..groups {
            let here = self.b.ins().icmp_imm_s(IntCC::Equal, index, group as i64);
            for k in 0..stride {
                out.items[k] = self.b.ins().select(here, parts[group * stride + k], out[k]);
            }
        }
        out
    }
}
