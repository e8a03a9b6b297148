//! Arrays: literals, and elements of values that are not places.

use frontend::ir::{Expr, ExprKind};
use frontend::types::TypeId;

use super::FunctionCx;
use super::bounds::Index;
use super::place::Addr;
use super::value::{GoValue, Parts};
use crate::module::Symbol;

/// From how many constant elements on a literal is copied from a table.
const TABLE_MIN: usize = 5;

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// An array literal.
    pub(super) fn array_literal(&mut self, ty: TypeId, elems: &[(u64, Expr<'ir>)]) -> GoValue {
        let (elem, len) = self.array_type(ty);
        let Some(scalars) = self.repr(ty).scalars else {
            let addr = self.temp(ty);
            self.elements_into(elem, len, elems, addr, false);
            return GoValue::Memory { addr, stable: true };
        };
        let stride = self.flattened_len(elem);
        let mut values = vec![None; scalars.len()];
        for (i, e) in elems {
            let v = self.expr(e);
            let v = self.parts(v);
            for k in 0..stride {
                values[*i as usize * stride + k] = Some(v[k]);
            }
        }
        let mut parts = Parts::none();
        for (value, s) in values.into_iter().zip(scalars.iter()) {
            let value = match value {
                Some(value) => value,
                None => self.zero_scalar(s.ty),
            };
            parts.push(value);
        }
        GoValue::Scalars(parts)
    }

    /// Builds `len` elements in memory that nothing else refers to.
    pub(super) fn elements_into(&mut self, elem: TypeId, len: u64, elems: &[(u64, Expr<'ir>)], to: Addr, zeroed: bool) {
        let size = self.types.size(elem);
        if let Some(table) = self.constant_table(elem, len, elems) {
            let from = self.address_of(Symbol::ReadOnly(table));
            self.copy_memory(to, Addr::valid(from), len * size);
            return;
        }
        let mut zeroed = zeroed;
        if !zeroed && (elems.len() as u64) < len {
            self.zero_memory(to, len * size);
            zeroed = true;
        }
        for (i, e) in elems {
            let at = self.offset(to, i * size);
            self.literal_into(e, at, zeroed);
        }
    }

    /// The memory form of a literal all of whose elements are constants without pointers, if it is worth a table.
    fn constant_table(&self, elem: TypeId, len: u64, elems: &[(u64, Expr<'ir>)]) -> Option<Box<[u8]>> {
        if elems.len() < TABLE_MIN || elems.len() as u64 * 4 < len {
            return None;
        }
        let size = self.types.size(elem) as usize;
        let mut table = vec![0; len as usize * size];
        for (i, e) in elems {
            let ExprKind::Const { value, .. } = e.kind else {
                return None;
            };
            let bytes = self.constant_bytes(value, elem)?;
            table[*i as usize * size..][..size].copy_from_slice(&bytes);
        }
        Some(table.into())
    }

    /// Element `index` (checked) of an array value that is not a place.
    pub(super) fn element_of_value(&mut self, v: GoValue, elem: TypeId, index: Index) -> GoValue {
        let size = self.types.size(elem);
        match v {
            GoValue::Scalars(parts) => {
                let stride = self.flattened_len(elem);
                if stride == 0 {
                    return self.zero_value(elem);
                }
                GoValue::Scalars(match index.constant {
                    Some(i) => parts.sub(i as usize * stride, stride),
                    None => self.select_group(parts, stride, index.value),
                })
            }
            GoValue::Memory { addr, stable } => {
                let at = match index.constant {
                    Some(i) => self.offset(addr, i * size),
                    None => {
                        let base = self.pointer(addr);
                        self.element(base, index.value, size)
                    }
                };
                match self.load(at, elem) {
                    GoValue::Memory { addr, .. } => GoValue::Memory { addr, stable },
                    scalars => scalars,
                }
            }
        }
    }
}
