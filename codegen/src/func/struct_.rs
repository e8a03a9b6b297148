//! Structs: literals, and fields of values that are not places.

use frontend::ir::Expr;
use frontend::types::TypeId;

use super::place::Addr;
use super::value::GoValue;
use super::{FunctionCx, bug};

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// A struct literal. A large one is built in memory of its own.
    pub(super) fn struct_literal(&mut self, ty: TypeId, fields: &[(u32, Expr<'ir>)]) -> GoValue {
        let Some(scalars) = self.repr(ty).scalars else {
            let addr = self.temp(ty);
            self.struct_literal_into(ty, fields, addr, false);
            return GoValue::Memory { addr, stable: true };
        };
        let mut values = vec![None; scalars.len()];
        for (field, e) in fields {
            let v = self.expr(e);
            let v = self.parts(v);
            let (first, len) = self.field_scalars(ty, *field);
            for i in 0..len {
                values[first + i] = Some(v[i]);
            }
        }
        let mut parts = super::value::Parts::none();
        for (value, s) in values.into_iter().zip(scalars.iter()) {
            let value = match value {
                Some(value) => value,
                None => self.zero_scalar(s.ty),
            };
            parts.push(value);
        }
        GoValue::Scalars(parts)
    }

    /// Builds a struct literal in memory that nothing else refers to.
    pub(super) fn struct_literal_into(&mut self, ty: TypeId, fields: &[(u32, Expr<'ir>)], to: Addr, zeroed: bool) {
        let Some(all) = self.types.struct_fields(ty) else {
            bug!(self, "a struct literal of another type")
        };
        let mut zeroed = zeroed;
        if !zeroed && fields.len() < all.len() {
            let size = self.repr(ty).size;
            self.zero_memory(to, size);
            zeroed = true;
        }
        for (field, e) in fields {
            let at = self.offset(to, self.types.field_offset(ty, *field));
            self.literal_into(e, at, zeroed);
        }
    }

    /// Field `field` of a value that is not a place.
    pub(super) fn field_of_value(&mut self, v: GoValue, ty: TypeId, field: u32) -> GoValue {
        match v {
            GoValue::Scalars(parts) => {
                let (first, len) = self.field_scalars(ty, field);
                GoValue::Scalars(parts.sub(first, len))
            }
            GoValue::Memory { addr, stable } => {
                let at = self.offset(addr, self.types.field_offset(ty, field));
                match self.load(at, self.field_type(ty, field)) {
                    GoValue::Memory { addr, .. } => GoValue::Memory { addr, stable },
                    scalars => scalars,
                }
            }
        }
    }
}
