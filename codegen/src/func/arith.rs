//! Arithmetic on integers and floats (*Go spec, Arithmetic operators*).

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, Value};
use frontend::ir::{BinaryOp, Expr, UnaryOp};
use frontend::types::{Basic, TypeId};

use super::const_::const_int;
use super::value::{GoValue, Parts};
use super::{FunctionCx, bug};
use runtime::entry::RuntimeFn;

/// The right operand of an operator, with what is known of it.
#[derive(Clone, Copy)]
struct Right {
    value: Value,
    ty: TypeId,
    constant: Option<i128>,
}

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// A unary operator.
    pub(super) fn unary(&mut self, op: UnaryOp, x: &Expr<'ir>) -> GoValue {
        let v = self.expr(x);
        let parts = self.parts(v);
        let mut out = Parts::none();
        for &part in parts.as_slice() {
            let float = self.b.func.dfg.value_type(part).is_float();
            let value = match op {
                UnaryOp::Plus => part,
                UnaryOp::Neg if float => self.b.ins().fneg(part),
                UnaryOp::Neg => self.b.ins().ineg(part),
                UnaryOp::Not => self.b.ins().bxor_imm_u(part, 1),
                UnaryOp::BitNot => self.b.ins().bnot(part),
            };
            out.push(value);
        }
        GoValue::Scalars(out)
    }

    /// An arithmetic operator or shift.
    pub(super) fn binary(&mut self, op: BinaryOp, x: &Expr<'ir>, y: &Expr<'ir>) -> GoValue {
        let a = self.expr(x);
        let b = self.expr(y);
        self.operate(op, a, x.ty, b, y)
    }

    /// `a op b`, where `b` is the value of `y`.
    pub(super) fn operate(&mut self, op: BinaryOp, a: GoValue, ty: TypeId, b: GoValue, y: &Expr<'ir>) -> GoValue {
        let (a, b) = (self.parts(a), self.parts(b));
        let Some(basic) = self.types.under_basic(ty) else {
            bug!(self, "{op:?} of a type that is not basic")
        };
        match basic {
            Basic::Complex64 | Basic::Complex128 => GoValue::Scalars(self.complex(op, a, b)),
            Basic::Float32 | Basic::Float64 => GoValue::word(self.float_op(op, a[0], b[0])),
            _ => {
                let right = Right {
                    value: b[0],
                    ty: y.ty,
                    constant: const_int(y),
                };
                let signed = !self.types.is_unsigned(ty);
                GoValue::word(self.int_op(op, a[0], right, signed))
            }
        }
    }

    /// An operator on floats.
    pub(super) fn float_op(&mut self, op: BinaryOp, a: Value, b: Value) -> Value {
        let ins = self.b.ins();
        match op {
            BinaryOp::Add => ins.fadd(a, b),
            BinaryOp::Sub => ins.fsub(a, b),
            BinaryOp::Mul => ins.fmul(a, b),
            BinaryOp::Div => ins.fdiv(a, b),
            _ => bug!(self, "{op:?} of floats"),
        }
    }

    fn int_op(&mut self, op: BinaryOp, a: Value, right: Right, signed: bool) -> Value {
        let b = right.value;
        match op {
            BinaryOp::Add => self.b.ins().iadd(a, b),
            BinaryOp::Sub => self.b.ins().isub(a, b),
            BinaryOp::Mul => self.b.ins().imul(a, b),
            BinaryOp::And => self.b.ins().band(a, b),
            BinaryOp::Or => self.b.ins().bor(a, b),
            BinaryOp::Xor => self.b.ins().bxor(a, b),
            BinaryOp::AndNot => self.b.ins().band_not(a, b),
            BinaryOp::Div | BinaryOp::Rem => self.divide(op == BinaryOp::Div, a, right, signed),
            BinaryOp::Shl | BinaryOp::Shr => self.shift(op == BinaryOp::Shl, a, right, signed),
            BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => {
                bug!(self, "a comparison is no arithmetic")
            }
            BinaryOp::OrOr | BinaryOp::AndAnd => bug!(self, "{op:?} is no binary operator of the IR"),
        }
    }

    fn divide(&mut self, quotient: bool, a: Value, right: Right, signed: bool) -> Value {
        let b = right.value;
        if right.constant.is_none() {
            let zero = self.b.ins().icmp_imm_s(IntCC::Equal, b, 0);
            self.panic_if(zero, RuntimeFn::panicdivide, &[]);
        }
        if !signed {
            return if quotient {
                self.b.ins().udiv(a, b)
            } else {
                self.b.ins().urem(a, b)
            };
        }
        match right.constant {
            Some(-1) if quotient => self.b.ins().ineg(a),
            Some(-1) => {
                let ty = self.b.func.dfg.value_type(a);
                self.b.ins().iconst(ty, 0)
            }
            Some(_) if quotient => self.b.ins().sdiv(a, b),
            Some(_) => self.b.ins().srem(a, b),
            // Cranelift's `srem` gives 0 for a divisor of -1, as Go wants.
            None if !quotient => self.b.ins().srem(a, b),
            None => {
                // min / -1 overflows to min in Go and traps in the machine: divide by 1 instead and negate.
                let ty = self.b.func.dfg.value_type(b);
                let minus_one = self.b.ins().icmp_imm_s(IntCC::Equal, b, -1);
                let one = self.b.ins().iconst(ty, 1);
                let divisor = self.b.ins().select(minus_one, one, b);
                let q = self.b.ins().sdiv(a, divisor);
                let negated = self.b.ins().ineg(a);
                self.b.ins().select(minus_one, negated, q)
            }
        }
    }

    /// Shifts: counts from the operand's width on give 0 or copies of the sign, negative ones panic.
    fn shift(&mut self, left: bool, a: Value, right: Right, signed: bool) -> Value {
        let ty = self.b.func.dfg.value_type(a);
        let width = i64::from(ty.bits());
        if let Some(count) = right.constant {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            return match (left, signed) {
                (true, _) | (_, false) if count >= width => self.b.ins().iconst(ty, 0),
                (true, _) => self.b.ins().ishl_imm_u(a, count),
                (false, true) => self.b.ins().sshr_imm_u(a, count.min(width - 1)),
                (false, false) => self.b.ins().ushr_imm_u(a, count),
            };
        }
        let count = right.value;
        if !self.types.is_unsigned(right.ty) {
            let negative = self.b.ins().icmp_imm_s(IntCC::SignedLessThan, count, 0);
            self.panic_if(negative, RuntimeFn::panicshift, &[]);
        }
        let count_ty = self.b.func.dfg.value_type(count);
        // Widths are at most 64: the narrowest count can hold them.
        let in_range = self.b.ins().icmp_imm_u(IntCC::UnsignedLessThan, count, width);
        if !left && signed {
            let most = self.b.ins().iconst(count_ty, width - 1);
            let count = self.b.ins().select(in_range, count, most);
            return self.b.ins().sshr(a, count);
        }
        let shifted = if left {
            self.b.ins().ishl(a, count)
        } else {
            self.b.ins().ushr(a, count)
        };
        let zero = self.b.ins().iconst(ty, 0);
        self.b.ins().select(in_range, shifted, zero)
    }

    /// `min` or `max` of two numbers. Floats: NaN if one is, and -0 is below 0 (Cranelift's rules are Go's).
    pub(super) fn min_max_number(&mut self, max: bool, a: Value, b: Value, ty: TypeId) -> Value {
        let float = self.b.func.dfg.value_type(a).is_float();
        let unsigned = self.types.is_unsigned(ty);
        let ins = self.b.ins();
        match (float, unsigned, max) {
            (true, _, false) => ins.fmin(a, b),
            (true, _, true) => ins.fmax(a, b),
            (false, true, false) => ins.umin(a, b),
            (false, true, true) => ins.umax(a, b),
            (false, false, false) => ins.smin(a, b),
            (false, false, true) => ins.smax(a, b),
        }
    }
}
