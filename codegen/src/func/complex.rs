//! Arithmetic on complex numbers.

use cranelift_codegen::ir::condcodes::FloatCC;
use cranelift_codegen::ir::{InstBuilder, Value, types};
use frontend::ir::BinaryOp;

use super::value::Parts;
use super::{FunctionCx, bug};

impl FunctionCx<'_, '_, '_> {
    /// `a op b` of complex numbers.
    pub(super) fn complex(&mut self, op: BinaryOp, a: Parts, b: Parts) -> Parts {
        let part = self.b.func.dfg.value_type(a[0]);
        match op {
            BinaryOp::Add | BinaryOp::Sub => {
                let re = self.float_op(op, a[0], b[0]);
                let im = self.float_op(op, a[1], b[1]);
                Parts::new(&[re, im])
            }
            // Products and quotients of complex64 are computed in float64, as in gc.
            BinaryOp::Mul | BinaryOp::Div => {
                let (a, b) = (self.promote(a), self.promote(b));
                let out = match op {
                    BinaryOp::Mul => self.complex_product(a, b),
                    _ => self.complex_quotient(a, b),
                };
                if part == types::F64 {
                    return out;
                }
                let re = self.b.ins().fdemote(part, out[0]);
                let im = self.b.ins().fdemote(part, out[1]);
                Parts::new(&[re, im])
            }
            _ => bug!(self, "{op:?} of complex numbers"),
        }
    }

    fn promote(&mut self, c: Parts) -> Parts {
        if self.b.func.dfg.value_type(c[0]) == types::F64 {
            return c;
        }
        let re = self.b.ins().fpromote(types::F64, c[0]);
        let im = self.b.ins().fpromote(types::F64, c[1]);
        Parts::new(&[re, im])
    }

    fn complex_product(&mut self, a: Parts, b: Parts) -> Parts {
        let ac = self.b.ins().fmul(a[0], b[0]);
        let bd = self.b.ins().fmul(a[1], b[1]);
        let ad = self.b.ins().fmul(a[0], b[1]);
        let bc = self.b.ins().fmul(a[1], b[0]);
        let re = self.b.ins().fsub(ac, bd);
        let im = self.b.ins().fadd(ad, bc);
        Parts::new(&[re, im])
    }

    /// Smith's algorithm (*Algorithm 116: Complex division*, CACM 5(8), 1962), as gc's `complex128div`: divides by the larger part of the divisor
    /// first. A NaN is corrected afterwards to what C99, annex G, says about infinities and zeros.
    fn complex_quotient(&mut self, n: Parts, m: Parts) -> Parts {
        let (re_size, im_size) = (self.b.ins().fabs(m[0]), self.b.ins().fabs(m[1]));
        let by_re = self.b.ins().fcmp(FloatCC::GreaterThanOrEqual, re_size, im_size);
        let large = self.b.ins().select(by_re, m[0], m[1]);
        let small = self.b.ins().select(by_re, m[1], m[0]);
        let first = self.b.ins().select(by_re, n[0], n[1]);
        let second = self.b.ins().select(by_re, n[1], n[0]);
        let ratio = self.b.ins().fdiv(small, large);
        let product = self.b.ins().fmul(ratio, small);
        let denominator = self.b.ins().fadd(large, product);
        let scaled = self.b.ins().fmul(second, ratio);
        let re = self.b.ins().fadd(first, scaled);
        let re = self.b.ins().fdiv(re, denominator);
        let scaled = self.b.ins().fmul(first, ratio);
        let (one, other) = (self.b.ins().fsub(second, scaled), self.b.ins().fsub(scaled, second));
        let im = self.b.ins().select(by_re, one, other);
        let im = self.b.ins().fdiv(im, denominator);

        let (correct, done) = (self.new_cold_block(), self.new_block());
        let out = [types::F64; 2].map(|ty| self.b.append_block_param(done, ty));
        let re_nan = self.b.ins().fcmp(FloatCC::Unordered, re, re);
        let im_nan = self.b.ins().fcmp(FloatCC::Unordered, im, im);
        let nan = self.b.ins().band(re_nan, im_nan);
        self.b.ins().brif(nan, correct, &[], done, &[re.into(), im.into()]);
        self.start(correct);
        let corrected = self.corrected_quotient(n, m, Parts::new(&[re, im]));
        self.jump_with(done, corrected.as_slice());
        self.start(done);
        Parts::new(&out)
    }

    /// The quotient where both parts of the straight computation are NaN.
    fn corrected_quotient(&mut self, n: Parts, m: Parts, plain: Parts) -> Parts {
        let infinity = self.b.ins().f64const(f64::INFINITY);
        let zero = self.b.ins().f64const(0.0);

        // n / 0: infinite with the signs of n and of m's real part, unless n is NaN altogether.
        let re_zero = self.b.ins().fcmp(FloatCC::Equal, m[0], zero);
        let im_zero = self.b.ins().fcmp(FloatCC::Equal, m[1], zero);
        let m_zero = self.b.ins().band(re_zero, im_zero);
        let re_number = self.b.ins().fcmp(FloatCC::Ordered, n[0], n[0]);
        let im_number = self.b.ins().fcmp(FloatCC::Ordered, n[1], n[1]);
        let n_number = self.b.ins().bor(re_number, im_number);
        let by_zero = self.b.ins().band(m_zero, n_number);
        let signed = self.b.ins().fcopysign(infinity, m[0]);
        let by_zero_value = [self.b.ins().fmul(signed, n[0]), self.b.ins().fmul(signed, n[1])];

        let (n_infinite, n_finite) = self.magnitude(n);
        let (m_infinite, m_finite) = self.magnitude(m);
        let infinite = self.b.ins().band(n_infinite, m_finite);
        let n_ones = self.infinities_to_ones(n);
        let infinite_value = self.scaled_quotient(infinity, n_ones, m);
        let vanishing = self.b.ins().band(m_infinite, n_finite);
        let m_ones = self.infinities_to_ones(m);
        let vanishing_value = self.scaled_quotient(zero, n, m_ones);

        let mut out = Parts::none();
        for i in 0..2 {
            let value = self.b.ins().select(vanishing, vanishing_value[i], plain[i]);
            let value = self.b.ins().select(infinite, infinite_value[i], value);
            let value = self.b.ins().select(by_zero, by_zero_value[i], value);
            out.push(value);
        }
        out
    }

    /// Whether a part of `c` is infinite, and whether both are finite.
    fn magnitude(&mut self, c: Parts) -> (Value, Value) {
        let infinity = self.b.ins().f64const(f64::INFINITY);
        let (re, im) = (self.b.ins().fabs(c[0]), self.b.ins().fabs(c[1]));
        let re_infinite = self.b.ins().fcmp(FloatCC::Equal, re, infinity);
        let im_infinite = self.b.ins().fcmp(FloatCC::Equal, im, infinity);
        let re_finite = self.b.ins().fcmp(FloatCC::LessThan, re, infinity);
        let im_finite = self.b.ins().fcmp(FloatCC::LessThan, im, infinity);
        (
            self.b.ins().bor(re_infinite, im_infinite),
            self.b.ins().band(re_finite, im_finite),
        )
    }

    /// Infinite parts become ±1, finite ones ±0.
    fn infinities_to_ones(&mut self, c: Parts) -> Parts {
        let infinity = self.b.ins().f64const(f64::INFINITY);
        let one = self.b.ins().f64const(1.0);
        let zero = self.b.ins().f64const(0.0);
        let mut out = Parts::none();
        for i in 0..2 {
            let size = self.b.ins().fabs(c[i]);
            let infinite = self.b.ins().fcmp(FloatCC::Equal, size, infinity);
            let size = self.b.ins().select(infinite, one, zero);
            let part = self.b.ins().fcopysign(size, c[i]);
            out.push(part);
        }
        out
    }

    /// `scale * n * conjugate(m)`.
    fn scaled_quotient(&mut self, scale: Value, n: Parts, m: Parts) -> Parts {
        let (ac, bd) = (self.b.ins().fmul(n[0], m[0]), self.b.ins().fmul(n[1], m[1]));
        let (bc, ad) = (self.b.ins().fmul(n[1], m[0]), self.b.ins().fmul(n[0], m[1]));
        let re = self.b.ins().fadd(ac, bd);
        let im = self.b.ins().fsub(bc, ad);
        Parts::new(&[self.b.ins().fmul(scale, re), self.b.ins().fmul(scale, im)])
    }
}
