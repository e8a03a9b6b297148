//! Shifts (*Go spec, Operators: shifts*): the count is any integer, the result has the left operand's type, and an untyped
//! constant on the left of a non-constant shift takes the type it would have without the shift.

use super::infer_untyped::Untyped;
use super::{Checker, Mode, Operand};
use crate::constant::Value;
use crate::ir::{BinaryOp, Expr};
use crate::reference::LangVersion;
use crate::syntax::ast;
use crate::types::{Basic, TypeId};

/// Largest count of a constant shift: the smallest float64 can still be written so (types2 `shiftBound`).
const MAX_CONSTANT_COUNT: u64 = 1023 - 1 + 52;

/// Signed shift counts: go1.13.
const SIGNED_COUNTS: LangVersion = LangVersion(13);

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// `x << y` or `x >> y`.
    pub(super) fn shift(
        &mut self,
        x: Operand<'a, 'ir>,
        y: Operand<'a, 'ir>,
        op: BinaryOp,
        e: &'a ast::Expr<'a>,
    ) -> Operand<'a, 'ir> {
        let Some(y) = self.shift_operands(&x, y) else {
            return Operand::invalid(e);
        };
        let untyped = self.untyped_kind(x.ty);
        if let Some(value) = x.value() {
            // Like 2.0: an untyped constant with an integer's value.
            let integer = value.to_int();
            let ty = match self.types.is_integer(x.ty) {
                true => x.ty,
                false => TypeId::UNTYPED_INT,
            };
            if let Some(count) = y.value() {
                let Some(count) = count.as_u64().filter(|&n| n <= MAX_CONSTANT_COUNT) else {
                    let message = format!("invalid operation: invalid shift count {}", self.operand_text(&y));
                    self.error(y.start(), message);
                    return Operand::invalid(e);
                };
                let value = Value::shift(op, &integer.expect("checked by shift_operands"), count);
                return self.folded(value, ty, e);
            }
        }
        let Some(count) = self.shift_count(y) else {
            return Operand::invalid(e);
        };
        let ty = x.ty;
        if untyped.is_some() {
            // For a constant the type is decided by the context: see `infer_untyped`.
            let Some(x) = self.untyped_tree(x) else {
                return Operand::invalid(e);
            };
            let tree = Untyped::Shift {
                source: e,
                op,
                x: Box::new(x),
                y: count,
            };
            return Operand::untyped(tree, ty, e);
        }
        let Some(x) = self.value_ir(&x) else {
            return Operand::invalid(e);
        };
        let expr = Expr {
            kind: self.binary_kind(op, x, count),
            ty,
            pos: e.pos,
            implicit: false,
        };
        Operand::with_ir(Mode::Value, expr, e)
    }

    /// Checks the operands of a shift; returns the count, which is untyped still if it is an untyped constant.
    pub(super) fn shift_operands(&mut self, x: &Operand<'a, 'ir>, y: Operand<'a, 'ir>) -> Option<Operand<'a, 'ir>> {
        let shiftable = self.types.is_integer(x.ty)
            || self.untyped_kind(x.ty).is_some() && x.value().is_some_and(|value| value.to_int().is_some());
        if x.ty == TypeId::INVALID || y.ty == TypeId::INVALID {
            return None;
        }
        if !shiftable {
            let message = format!(
                "invalid operation: shifted operand {} must be integer",
                self.operand_text(x)
            );
            self.error(x.start(), message);
            return None;
        }
        if let Some(count) = y.value() {
            if count.to_int().is_some_and(|count| count.sign() < 0) {
                let message = format!("invalid operation: negative shift count {}", self.operand_text(&y));
                self.error(y.start(), message);
                return None;
            }
            if self.untyped_kind(y.ty).is_none() {
                if !self.types.is_integer(y.ty) {
                    return self.not_a_count(&y);
                }
                return Some(y);
            }
            let y = self.representable(y, TypeId::UINT);
            return (!y.is_invalid()).then_some(y);
        }
        if self.types.is_integer(y.ty) && self.untyped_kind(y.ty).is_none() {
            let unsigned = self.types.is_unsigned(y.ty);
            if !unsigned && !self.allows(SIGNED_COUNTS) {
                let message = format!(
                    "invalid operation: signed shift count {} requires go1.13 or later",
                    self.operand_text(&y)
                );
                self.error(y.start(), message);
                return None;
            }
            return Some(y);
        }
        match self.untyped_kind(y.ty) {
            Some(kind) if kind != Basic::UntypedNil => {
                let y = self.convert_untyped(y, TypeId::UINT);
                (!y.is_invalid()).then_some(y)
            }
            _ => self.not_a_count(&y),
        }
    }

    /// The IR of a checked count.
    pub(super) fn shift_count(&mut self, y: Operand<'a, 'ir>) -> Option<Expr<'ir>> {
        let y = match self.untyped_kind(y.ty) {
            Some(_) => Operand { ty: TypeId::UINT, ..y },
            None => y,
        };
        self.value_ir(&y)
    }

    fn not_a_count(&mut self, y: &Operand<'a, 'ir>) -> Option<Operand<'a, 'ir>> {
        let message = format!(
            "invalid operation: shift count {} must be integer",
            self.operand_text(y)
        );
        self.error(y.start(), message);
        None
    }
}
