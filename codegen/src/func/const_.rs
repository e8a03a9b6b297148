//! Constants.

use cranelift_codegen::ir::{InstBuilder, types};
use frontend::ir::{ConstValue, Expr, ExprKind};
use frontend::types::{Basic, TypeId};

use super::value::{GoValue, Parts};
use super::{FunctionCx, bug};
use crate::abi::{WORD, basic_type};
use crate::module::Symbol;

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// A constant of type `ty`.
    pub(super) fn constant(&mut self, value: ConstValue<'ir>, ty: TypeId) -> GoValue {
        match value {
            ConstValue::Bool(value) => GoValue::word(self.bool(value)),
            ConstValue::Int(value) => {
                let Some(ty) = self.types.under_basic(ty).and_then(basic_type).filter(|ty| ty.is_int()) else {
                    bug!(self, "an integer constant of another type")
                };
                let bits = value as i64 & (u64::MAX >> (64 - ty.bits())) as i64;
                GoValue::word(self.b.ins().iconst(ty, bits))
            }
            ConstValue::Float(value) => {
                let basic = self.types.under_basic(ty);
                GoValue::word(self.float(value, basic == Some(Basic::Float32)))
            }
            ConstValue::Complex(re, im) => {
                let single = self.types.under_basic(ty) == Some(Basic::Complex64);
                let parts = [self.float(re, single), self.float(im, single)];
                GoValue::Scalars(Parts::new(&parts))
            }
            ConstValue::String(bytes) => {
                let parts = self.string_constant(bytes);
                GoValue::Scalars(parts)
            }
        }
    }

    /// A string constant.
    pub(super) fn string_constant(&mut self, bytes: &[u8]) -> Parts {
        let pointer = match bytes {
            [] => self.int(0),
            _ => self.address_of(Symbol::String(bytes.into())),
        };
        let len = self.int(bytes.len() as i64);
        Parts::new(&[pointer, len])
    }

    fn float(&mut self, value: f64, single: bool) -> cranelift_codegen::ir::Value {
        if single {
            self.b.ins().f32const(value as f32)
        } else {
            self.b.ins().f64const(value)
        }
    }

    /// The memory form of a constant without pointers.
    pub(super) fn constant_bytes(&self, value: ConstValue<'_>, ty: TypeId) -> Option<Vec<u8>> {
        let size = self.types.size(ty) as usize;
        match value {
            ConstValue::Bool(value) => Some(vec![u8::from(value)]),
            ConstValue::Int(value) => Some(value.to_le_bytes()[..size].to_vec()),
            ConstValue::Float(value) if size == 4 => Some((value as f32).to_le_bytes().to_vec()),
            ConstValue::Float(value) => Some(value.to_le_bytes().to_vec()),
            ConstValue::Complex(re, im) if size == 8 => {
                Some([(re as f32).to_le_bytes(), (im as f32).to_le_bytes()].concat())
            }
            ConstValue::Complex(re, im) => Some([re.to_le_bytes(), im.to_le_bytes()].concat()),
            ConstValue::String(_) => None,
        }
    }

    /// A value of a basic type widened to a word, as its signedness says.
    pub(super) fn widen(&mut self, value: cranelift_codegen::ir::Value, ty: TypeId) -> cranelift_codegen::ir::Value {
        match self.b.func.dfg.value_type(value) {
            types::I64 => value,
            _ if self.types.is_unsigned(ty) => self.b.ins().uextend(WORD, value),
            _ => self.b.ins().sextend(WORD, value),
        }
    }
}

/// The value of an integer constant expression.
pub(super) fn const_int(e: &Expr<'_>) -> Option<i128> {
    match e.kind {
        ExprKind::Const {
            value: ConstValue::Int(value),
            ..
        } => Some(value),
        _ => None,
    }
}
