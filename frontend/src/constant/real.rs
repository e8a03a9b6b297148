//! Real numbers: exact rationals while numerator and denominator are of moderate size, 512-bit floats beyond (go/constant's
//! `ratVal` and `floatVal`). No operation takes time or memory that grows with an exponent.

use num_bigint::{BigInt, BigUint, Sign};
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{One, Signed, ToPrimitive, Zero};
use std::cmp::Ordering;

/// Numerators and denominators of fewer bits stay rationals (go/constant's `maxExp`).
const MAX_RATIONAL_BITS: u64 = 4 << 10;
/// Mantissa of larger numbers, in bits (go/constant's `prec`).
const PRECISION: u64 = 512;
/// Exponents beyond are infinite or zero (`math/big`'s limit).
const MAX_EXPONENT: i64 = 1 << 31;

/// A real number.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Real {
    Rational(BigRational),
    Float(BigFloat),
}

/// `mantissa · 2^exponent`, the mantissa of at most [`PRECISION`] bits and odd.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct BigFloat {
    mantissa: BigInt,
    exponent: i64,
}

impl BigFloat {
    /// Rounds to the nearest, ties to even. `None` if too large.
    fn new(mantissa: BigInt, exponent: i64) -> Option<BigFloat> {
        Self::rounded(mantissa, exponent, PRECISION)
    }
    fn rounded(mantissa: BigInt, exponent: i64, precision: u64) -> Option<BigFloat> {
        if mantissa.is_zero() {
            return Some(BigFloat { mantissa, exponent: 0 });
        }
        let (sign, mut magnitude) = mantissa.into_parts();
        let excess = magnitude.bits().saturating_sub(precision);
        magnitude = shift_right_rounding(magnitude, excess, false);
        let zeros = magnitude.trailing_zeros().unwrap_or(0);
        magnitude >>= zeros;
        let exponent = exponent.saturating_add_unsigned(excess + zeros);
        let top = exponent.saturating_add_unsigned(magnitude.bits());
        if top > MAX_EXPONENT {
            return None;
        }
        if top < -MAX_EXPONENT {
            return Some(BigFloat {
                mantissa: BigInt::zero(),
                exponent: 0,
            });
        }
        Some(BigFloat {
            mantissa: BigInt::from_biguint(sign, magnitude),
            exponent,
        })
    }
    fn mul(&self, other: &BigFloat, precision: u64) -> Option<BigFloat> {
        Self::rounded(
            &self.mantissa * &other.mantissa,
            self.exponent + other.exponent,
            precision,
        )
    }
    fn div(&self, other: &BigFloat, precision: u64) -> Option<BigFloat> {
        // Enough bits for the quotient and one more, which with a sticky bit below decides the rounding.
        let shift = (precision + 2 + other.mantissa.bits()).saturating_sub(self.mantissa.bits());
        let (quotient, rest) = (&self.mantissa << shift).div_rem(&other.mantissa);
        let sticky = if rest.is_zero() { 0 } else { 1 };
        let sign = if self.mantissa.is_negative() != other.mantissa.is_negative() {
            -1
        } else {
            1
        };
        let mantissa = (quotient << 1u32) + BigInt::from(sticky * sign);
        Self::rounded(mantissa, self.exponent - other.exponent - 1 - shift as i64, precision)
    }
    fn add(&self, other: &BigFloat) -> Option<BigFloat> {
        if self.mantissa.is_zero() || other.mantissa.is_zero() {
            return Some(if self.mantissa.is_zero() {
                other.clone()
            } else {
                self.clone()
            });
        }
        let (high, low) = if self.exponent >= other.exponent {
            (self, other)
        } else {
            (other, self)
        };
        let distance = (high.exponent - low.exponent) as u64;
        if distance > 4 * PRECISION {
            // The smaller cannot change the larger, unless the lower exponent belongs to the larger number.
            let larger = if high.top() >= low.top() { high } else { low };
            return Some(larger.clone());
        }
        Self::new((&high.mantissa << distance) + &low.mantissa, low.exponent)
    }
    /// Exponent of the bit above the highest.
    fn top(&self) -> i64 {
        self.exponent + self.mantissa.bits() as i64
    }
    /// `base^power`, rounded at each step.
    fn pow(base: u32, mut power: u64, precision: u64) -> Option<BigFloat> {
        let mut square = BigFloat::rounded(base.into(), 0, precision)?;
        let mut result = BigFloat::rounded(BigInt::one(), 0, precision)?;
        while power > 0 {
            if power & 1 == 1 {
                result = result.mul(&square, precision)?;
            }
            power >>= 1;
            if power > 0 {
                square = square.mul(&square, precision)?;
            }
        }
        Some(result)
    }
}

/// `value >> shift`, rounded to nearest, ties to even; `sticky`: bits below were set already.
fn shift_right_rounding(value: BigUint, shift: u64, sticky: bool) -> BigUint {
    if shift == 0 {
        return value;
    }
    let half = value.bit(shift - 1);
    let below = sticky || value.trailing_zeros().is_some_and(|zeros| zeros < shift - 1);
    let mut result = value >> shift;
    if half && (below || result.bit(0)) {
        result += 1u32;
    }
    result
}

impl Real {
    /// An integer.
    pub(super) fn from_int(value: BigInt) -> Real {
        Real::from_ratio(BigRational::from_integer(value))
    }
    /// A rational, as a float if it is large.
    pub(super) fn from_ratio(value: BigRational) -> Real {
        if value.numer().bits() < MAX_RATIONAL_BITS && value.denom().bits() < MAX_RATIONAL_BITS {
            return Real::Rational(value);
        }
        let part = |p: &BigInt| BigFloat::new(p.clone(), 0).expect("exponents are moderate");
        let quotient = part(value.numer()).div(&part(value.denom()), PRECISION);
        Real::Float(quotient.expect("exponents are moderate"))
    }
    /// A finite f64.
    pub(super) fn from_f64(value: f64) -> Option<Real> {
        BigRational::from_float(value).map(Real::from_ratio)
    }
    /// `digits · base^power · 2^binary`. `None` if too large.
    pub(super) fn scaled(digits: BigInt, base: u32, power: i64, binary: i64) -> Option<Real> {
        if digits.is_zero() {
            return Some(Real::from_int(digits));
        }
        // Far beyond any exponent: do not even begin (10^(2^31) has more than 2^31 bits).
        let limit = MAX_EXPONENT + digits.bits() as i64;
        if power < -limit || binary < -limit {
            return Some(Real::from_int(BigInt::zero()));
        }
        if power > limit || binary > limit {
            return None;
        }
        let moderate = MAX_RATIONAL_BITS as i64;
        if power.abs() < moderate && binary.abs() < moderate && digits.bits() < MAX_RATIONAL_BITS * 2 {
            let mut value = BigRational::from_integer(digits);
            let factor = BigInt::from(base).pow(power.unsigned_abs() as u32);
            let two = BigInt::one() << binary.unsigned_abs();
            value = if power < 0 { value / factor } else { value * factor };
            value = if binary < 0 { value / two } else { value * two };
            return Some(Real::from_ratio(value));
        }
        let precision = PRECISION + 64;
        let value = BigFloat::rounded(digits, binary, precision)?;
        let value = match BigFloat::pow(base, power.unsigned_abs(), precision) {
            Some(factor) if power < 0 => value.div(&factor, precision)?,
            Some(factor) => value.mul(&factor, precision)?,
            None if power < 0 => return Some(Real::from_int(BigInt::zero())),
            None => return None,
        };
        Some(Real::Float(BigFloat::new(value.mantissa, value.exponent)?).normalized())
    }
    /// A float of moderate size as a rational.
    fn normalized(self) -> Real {
        match &self {
            Real::Float(f)
                if f.top().unsigned_abs() < MAX_RATIONAL_BITS && f.exponent.unsigned_abs() < MAX_RATIONAL_BITS =>
            {
                let two = BigInt::one() << f.exponent.unsigned_abs();
                Real::Rational(match f.exponent < 0 {
                    true => BigRational::new(f.mantissa.clone(), two),
                    false => BigRational::from_integer(&f.mantissa * two),
                })
            }
            _ => self,
        }
    }

    fn to_float(&self) -> BigFloat {
        match self {
            Real::Float(f) => f.clone(),
            Real::Rational(r) => {
                let part = |p: &BigInt| BigFloat::new(p.clone(), 0).expect("exponents are moderate");
                part(r.numer())
                    .div(&part(r.denom()), PRECISION)
                    .expect("exponents are moderate")
            }
        }
    }
    /// The sum. `None` if too large, as for all operations.
    pub(super) fn add(&self, other: &Real) -> Option<Real> {
        match (self, other) {
            (Real::Rational(a), Real::Rational(b)) => Some(Real::from_ratio(a + b)),
            _ => self.to_float().add(&other.to_float()).map(Real::Float),
        }
    }
    pub(super) fn sub(&self, other: &Real) -> Option<Real> {
        self.add(&other.neg())
    }
    pub(super) fn mul(&self, other: &Real) -> Option<Real> {
        match (self, other) {
            (Real::Rational(a), Real::Rational(b)) => Some(Real::from_ratio(a * b)),
            _ => self.to_float().mul(&other.to_float(), PRECISION).map(Real::Float),
        }
    }
    /// The quotient; the divisor is not zero.
    pub(super) fn div(&self, other: &Real) -> Option<Real> {
        match (self, other) {
            (Real::Rational(a), Real::Rational(b)) => Some(Real::from_ratio(a / b)),
            _ => self.to_float().div(&other.to_float(), PRECISION).map(Real::Float),
        }
    }
    pub(super) fn neg(&self) -> Real {
        match self {
            Real::Rational(r) => Real::Rational(-r),
            Real::Float(f) => Real::Float(BigFloat {
                mantissa: -&f.mantissa,
                exponent: f.exponent,
            }),
        }
    }
    pub(super) fn sign(&self) -> i32 {
        let part = match self {
            Real::Rational(r) => r.numer(),
            Real::Float(f) => &f.mantissa,
        };
        match part.sign() {
            Sign::Minus => -1,
            Sign::NoSign => 0,
            Sign::Plus => 1,
        }
    }
    pub(super) fn is_zero(&self) -> bool {
        self.sign() == 0
    }
    pub(super) fn compare(&self, other: &Real) -> Ordering {
        if let (Real::Rational(a), Real::Rational(b)) = (self, other) {
            return a.cmp(b);
        }
        let by_sign = self.sign().cmp(&other.sign());
        let (a, b) = (self.to_float(), other.to_float());
        let larger = a.top().cmp(&b.top());
        by_sign
            .then(if self.sign() < 0 { larger.reverse() } else { larger })
            .then_with(|| {
                // Equal tops: the difference of exponents is at most the precision.
                let low = a.exponent.min(b.exponent);
                (&a.mantissa << (a.exponent - low)).cmp(&(&b.mantissa << (b.exponent - low)))
            })
    }
    /// The integer it is, if it is one of moderate size.
    pub(super) fn to_int(&self) -> Option<BigInt> {
        match self {
            Real::Rational(r) => r.is_integer().then(|| r.numer().clone()),
            Real::Float(f) => {
                let moderate = f.exponent >= 0 && f.top() < MAX_RATIONAL_BITS as i64;
                moderate.then(|| &f.mantissa << f.exponent)
            }
        }
    }

    /// The nearest number with `bits` bits of mantissa whose last bit is at least 2^`min_exponent`; infinite from
    /// 2^`limit`. f64 is (53, -1074, 1024), f32 is (24, -149, 128).
    fn nearest(&self, bits: u64, min_exponent: i64, limit: i64) -> f64 {
        let (numerator, denominator, scale) = match self {
            Real::Rational(r) => (r.numer().magnitude().clone(), r.denom().magnitude().clone(), 0),
            Real::Float(f) => (f.mantissa.magnitude().clone(), BigUint::one(), f.exponent),
        };
        let sign = f64::from(self.sign());
        if numerator.is_zero() {
            return 0.0;
        }
        // The quotient with two bits more than wanted, and whether anything is left below.
        let shift = bits as i64 + 2 + denominator.bits() as i64 - numerator.bits() as i64;
        let (numerator, denominator) = match shift >= 0 {
            true => (numerator << shift, denominator),
            false => (numerator, denominator << -shift),
        };
        let (quotient, rest) = numerator.div_rem(&denominator);
        let exponent = scale - shift;
        let top = exponent + quotient.bits() as i64;
        if top > limit {
            return sign * f64::INFINITY;
        }
        if top < min_exponent {
            return 0.0;
        }
        let last = (top - bits as i64).max(min_exponent);
        let mantissa = shift_right_rounding(quotient, (last - exponent) as u64, !rest.is_zero());
        let value = mantissa.to_f64().expect("few bits") * power_of_two(last);
        if value >= power_of_two(limit - 1) * 2.0 {
            sign * f64::INFINITY
        } else {
            sign * value
        }
    }
    /// The nearest f64; infinite if too large.
    pub(super) fn to_f64(&self) -> f64 {
        self.nearest(53, -1074, 1024)
    }
    /// The nearest f32, as f64; infinite if too large.
    pub(super) fn to_f32(&self) -> f64 {
        self.nearest(24, -149, 128)
    }

    /// Mantissa in [0.5, 1) and binary exponent, for numbers beyond f64.
    pub(super) fn mantissa_exponent(&self) -> (f64, i64) {
        let f = self.to_float();
        let bits = f.mantissa.bits();
        let mantissa = Real::from_ratio(BigRational::new(f.mantissa.clone(), BigInt::one() << bits));
        (mantissa.to_f64(), f.top())
    }
    /// go/constant's `ExactString`: `1/3`, an integer, or a hexadecimal float.
    pub(super) fn exact_text(&self) -> String {
        match self {
            Real::Rational(r) if r.is_integer() => r.numer().to_string(),
            Real::Rational(r) => r.to_string(),
            Real::Float(f) => format!("{:#x}p{:+}", f.mantissa, f.exponent),
        }
    }
}

/// 2^`exponent`, which is in f64's range or below it.
fn power_of_two(exponent: i64) -> f64 {
    match exponent {
        1024.. => f64::INFINITY,
        -1022..1024 => f64::from_bits(((exponent + 1023) as u64) << 52),
        -1074..-1022 => f64::from_bits(1 << (exponent + 1074)),
        _ => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(digits: i64, power: i64) -> Real {
        Real::scaled(digits.into(), 10, power, 0).unwrap()
    }

    #[test]
    fn rounding_to_f64_and_f32() {
        for (digits, power) in [
            (1, -1),
            (3, -1),
            (17976931348623157, 292),
            (5, -324),
            (22250738585072014, -324),
            (123456789, 3),
        ] {
            let expected: f64 = format!("{digits}e{power}").parse().unwrap();
            assert_eq!(decimal(digits, power).to_f64(), expected, "{digits}e{power}");
        }
        for (digits, power) in [(1, -1), (34028235, 31), (14, -46), (1, -45), (7, -46), (16777217, 0)] {
            let expected: f32 = format!("{digits}e{power}").parse().unwrap();
            assert_eq!(decimal(digits, power).to_f32(), f64::from(expected), "{digits}e{power}");
        }
        assert_eq!(decimal(1, 400).to_f64(), f64::INFINITY);
        assert_eq!(decimal(-1, 39).to_f32(), f64::NEG_INFINITY);
        assert_eq!(decimal(1, -400).to_f64(), 0.0);
        // Rounds up to infinity: the largest f32 plus half a step.
        assert_eq!(decimal(340282356779733662, 21).to_f32(), f64::INFINITY);
        assert_eq!(
            decimal(340282356779733662, 21).sub(&decimal(1, 26)).unwrap().to_f32(),
            f64::from(f32::MAX)
        );
    }

    #[test]
    fn huge_exponents_cost_nothing() {
        let big = decimal(1, 100_000_000);
        assert!(matches!(big, Real::Float(_)));
        assert_eq!(big.div(&big).unwrap().compare(&decimal(1, 0)), Ordering::Equal);
        assert_eq!(decimal(1, 100_000_001).compare(&big), Ordering::Greater);
        assert_eq!(big.neg().compare(&big), Ordering::Less);
        assert_eq!(big.add(&decimal(1, 0)).unwrap().compare(&big), Ordering::Equal);
        assert_eq!(big.to_f64(), f64::INFINITY);
        assert!(Real::scaled(1.into(), 10, 1_000_000_000, 0).is_none());
        assert!(Real::scaled(1.into(), 10, i64::MAX, 0).is_none());
        assert!(Real::scaled(1.into(), 10, -1_000_000_000, 0).unwrap().is_zero());
        assert!(big.to_int().is_none());
        let small = decimal(1, -100_000_000);
        assert_eq!(small.sign(), 1);
        assert_eq!(small.to_f64(), 0.0);
    }

    #[test]
    fn exact_arithmetic() {
        let third = decimal(1, 0).div(&decimal(3, 0)).unwrap();
        let sum = third.add(&third).unwrap().add(&third).unwrap();
        assert_eq!(sum.to_int(), Some(BigInt::one()));
        assert_eq!(third.exact_text(), "1/3");
        assert!(third.to_int().is_none());
    }
}
