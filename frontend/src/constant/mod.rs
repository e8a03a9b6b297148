//! Exact constants: the values of Go's constant expressions (*Go spec, Constants*), as go/constant computes them.
//!
//! Integers are exact; floating-point values are exact rationals while they are small and 512-bit floats beyond, so that
//! `1e100000000` costs nothing. Whether a value fits a type is asked separately: [`Value::representable`].
//!
//! What this module does not do: types of constant expressions, the choice of integer or float division, positions of
//! errors (`check`).

mod fit;
mod literal;
mod real;
mod strings;
mod text;

pub use strings::{quote, quote_rune, unquote, unquote_rune};

use crate::syntax::ast::{BinaryOp, LitKind, UnaryOp};
use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive, Zero};
use real::Real;
use std::cmp::Ordering;
use std::sync::Arc;

/// Largest untyped integer constant, in bits: gc says `constant … overflow` beyond.
pub const MAX_INT_BITS: u64 = 512;

/// No operation makes larger integers, in bits. Above what gc allows for any intermediate value, so that typed constants
/// can be reported as `overflows T`.
const LIMIT_INT_BITS: u64 = 1 << 14;

/// No `+` makes longer strings, in bytes: doubling one sixty times is a short program.
const LIMIT_STRING: usize = 1 << 28;

/// A constant's value.
#[derive(Clone, Debug, PartialEq)]
pub struct Value(Repr);

#[derive(Clone, Debug, PartialEq)]
enum Repr {
    Bool(bool),
    String(Arc<[u8]>),
    /// Integers that fit, always.
    Small(i64),
    /// Integers that do not.
    Int(Arc<BigInt>),
    Float(Real),
    Complex(Box<(Real, Real)>),
}

impl Value {
    /// A number that equal values share, for tables.
    pub fn hash_code(&self) -> u64 {
        use std::hash::{Hash, Hasher};
        let mut hasher = rustc_hash::FxHasher::default();
        match &self.0 {
            Repr::String(bytes) => bytes.hash(&mut hasher),
            Repr::Small(n) => n.hash(&mut hasher),
            // Few of these stand in one switch.
            Repr::Bool(_) | Repr::Int(_) | Repr::Float(_) | Repr::Complex(_) => {}
        }
        hasher.finish()
    }
}

/// Kind of a value. An integral value of an untyped float constant may be an `Int`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[allow(missing_docs)]
pub enum Kind {
    Bool,
    String,
    Int,
    Float,
    Complex,
}

/// Why an operation has no value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ConstError {
    /// `division by zero`.
    DivisionByZero,
    /// The result is larger than any constant may be: gc's `constant <op> overflow` (shift, multiplication, …).
    Overflow,
    /// A malformed or excessively large literal: gc's message.
    Literal(String),
    /// The operator is not defined on these operands (the checker should have said so).
    Undefined,
}

/// Why a value does not fit a type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unrepresentable {
    /// `… (truncated)`: a fraction where an integer is wanted, or an imaginary part. (gc goes by the operand's type: any
    /// constant of float type that does not fit an integer type is "truncated".)
    Truncated,
    /// `… overflows T`.
    Overflows,
    /// `cannot use … as T value`: a different kind altogether.
    Kind,
}

impl Value {
    /// A boolean.
    pub fn bool(b: bool) -> Value {
        Value(Repr::Bool(b))
    }
    /// An integer.
    pub fn int(i: impl Into<BigInt>) -> Value {
        let i = i.into();
        Value(i.to_i64().map_or_else(|| Repr::Int(Arc::new(i)), Repr::Small))
    }
    /// A finite float; infinities and NaN are no constants.
    pub fn float(f: f64) -> Option<Value> {
        Real::from_f64(f).map(|r| Value(Repr::Float(r)))
    }
    /// A string.
    pub fn string(s: impl Into<Vec<u8>>) -> Value {
        Value(Repr::String(s.into().into()))
    }
    /// The value of a basic literal, given its source text (which the lexer found well-formed).
    pub fn from_literal(kind: LitKind, text: &str) -> Result<Value, ConstError> {
        let malformed = || ConstError::Literal(format!("malformed constant: {text}"));
        match kind {
            LitKind::Int => literal::int(text),
            LitKind::Float => literal::float(text),
            LitKind::Imag => literal::imaginary(text),
            LitKind::Rune => unquote_rune(text).map(Value::int).ok_or_else(malformed),
            LitKind::String => unquote(text).map(Value::string).ok_or_else(malformed),
        }
    }
    /// What kind of value it is now.
    pub fn kind(&self) -> Kind {
        match self.0 {
            Repr::Bool(_) => Kind::Bool,
            Repr::String(_) => Kind::String,
            Repr::Small(_) | Repr::Int(_) => Kind::Int,
            Repr::Float(_) => Kind::Float,
            Repr::Complex(_) => Kind::Complex,
        }
    }

    /// `op x` for `+ - ! ^`. For `^x` of an unsigned type give its size in bits.
    pub fn unary(op: UnaryOp, x: &Value, unsigned_bits: Option<u32>) -> Result<Value, ConstError> {
        match (op, &x.0) {
            (UnaryOp::Not, Repr::Bool(b)) => Ok(Value::bool(!b)),
            (UnaryOp::Plus, Repr::Small(_) | Repr::Int(_) | Repr::Float(_) | Repr::Complex(_)) => Ok(x.clone()),
            (UnaryOp::Neg, Repr::Float(r)) => Ok(Value(Repr::Float(r.neg()))),
            (UnaryOp::Neg, Repr::Complex(c)) => Ok(Value(Repr::Complex(Box::new((c.0.neg(), c.1.neg()))))),
            (UnaryOp::Neg, _) => x.big().map(|i| Value::int(-i)).ok_or(ConstError::Undefined),
            (UnaryOp::BitNot, _) => {
                let not = -x.big().ok_or(ConstError::Undefined)? - 1;
                // Of an unsigned type only its own bits are turned round.
                Ok(Value::int(match unsigned_bits {
                    Some(bits) => not & ((BigInt::from(1) << bits) - 1),
                    None => not,
                }))
            }
            _ => Err(ConstError::Undefined),
        }
    }

    /// `x op y` for arithmetic, bitwise, boolean operators and string `+`; operands are converted to the larger kind.
    /// `integer`: the operands' type is an integer type, so `/` truncates.
    pub fn binary(op: BinaryOp, x: &Value, y: &Value, integer: bool) -> Result<Value, ConstError> {
        match (&x.0, &y.0) {
            (Repr::Bool(a), Repr::Bool(b)) => match op {
                BinaryOp::AndAnd => Ok(Value::bool(*a && *b)),
                BinaryOp::OrOr => Ok(Value::bool(*a || *b)),
                _ => Err(ConstError::Undefined),
            },
            (Repr::String(a), Repr::String(b)) if op == BinaryOp::Add => match a.len() + b.len() {
                0..=LIMIT_STRING => Ok(Value::string([&a[..], &b[..]].concat())),
                _ => Err(ConstError::Literal("constant string too long".to_string())),
            },
            (Repr::Small(a), Repr::Small(b)) => match small_op(op, *a, *b, integer) {
                Some(result) => Ok(Value(Repr::Small(result))),
                None => int_op(op, &BigInt::from(*a), &BigInt::from(*b), integer),
            },
            _ => match x.kind().max(y.kind()) {
                Kind::Int => int_op(op, &x.operand()?, &y.operand()?, integer),
                Kind::Float => real_op(op, &x.real_operand()?, &y.real_operand()?),
                Kind::Complex => complex_op(op, x, y),
                Kind::Bool | Kind::String => Err(ConstError::Undefined),
            },
        }
    }
    fn operand(&self) -> Result<BigInt, ConstError> {
        self.big().ok_or(ConstError::Undefined)
    }
    fn real_operand(&self) -> Result<Real, ConstError> {
        self.to_real().ok_or(ConstError::Undefined)
    }

    /// `x << count` or `x >> count`; `x` is an integer value.
    pub fn shift(op: BinaryOp, x: &Value, count: u64) -> Result<Value, ConstError> {
        let int = x.to_int().and_then(|v| v.big()).ok_or(ConstError::Undefined)?;
        match op {
            BinaryOp::Shr => Ok(Value::int(int >> count.min(LIMIT_INT_BITS * 2))),
            BinaryOp::Shl if int.is_zero() => Ok(Value::int(0)),
            BinaryOp::Shl if int.bits().saturating_add(count) > LIMIT_INT_BITS => Err(ConstError::Overflow),
            BinaryOp::Shl => Ok(Value::int(int << count)),
            _ => Err(ConstError::Undefined),
        }
    }

    /// `x op y` for a comparison.
    pub fn compare(op: BinaryOp, x: &Value, y: &Value) -> bool {
        let order = match (&x.0, &y.0) {
            (Repr::Bool(a), Repr::Bool(b)) => a.cmp(b),
            (Repr::String(a), Repr::String(b)) => a.cmp(b),
            (Repr::Small(a), Repr::Small(b)) => a.cmp(b),
            _ => match (x.big(), y.big(), x.to_real(), y.to_real(), x.to_parts(), y.to_parts()) {
                (Some(a), Some(b), ..) => a.cmp(&b),
                (_, _, Some(a), Some(b), ..) => a.compare(&b),
                // Complex numbers have no order: `Less` stands for unequal.
                (.., Some(a), Some(b)) if a.0.compare(&b.0).is_eq() && a.1.compare(&b.1).is_eq() => Ordering::Equal,
                _ => Ordering::Less,
            },
        };
        match op {
            BinaryOp::Eq => order.is_eq(),
            BinaryOp::Ne => order.is_ne(),
            BinaryOp::Lt => order.is_lt(),
            BinaryOp::Le => order.is_le(),
            BinaryOp::Gt => order.is_gt(),
            BinaryOp::Ge => order.is_ge(),
            _ => false,
        }
    }

    // ---- Between kinds ----

    fn big(&self) -> Option<BigInt> {
        match &self.0 {
            Repr::Small(i) => Some(BigInt::from(*i)),
            Repr::Int(i) => Some((**i).clone()),
            _ => None,
        }
    }
    fn to_real(&self) -> Option<Real> {
        match &self.0 {
            Repr::Small(_) | Repr::Int(_) => self.big().map(Real::from_int),
            Repr::Float(r) => Some(r.clone()),
            Repr::Complex(c) => c.1.is_zero().then(|| c.0.clone()),
            Repr::Bool(_) | Repr::String(_) => None,
        }
    }
    fn to_parts(&self) -> Option<(Real, Real)> {
        match &self.0 {
            Repr::Complex(c) => Some((**c).clone()),
            _ => Some((self.to_real()?, Real::from_int(0.into()))),
        }
    }
    /// The same value as an integer, if it is integral.
    pub fn to_int(&self) -> Option<Value> {
        match self.0 {
            Repr::Small(_) | Repr::Int(_) => Some(self.clone()),
            _ => self.to_real()?.to_int().map(Value::int),
        }
    }
    /// The same value as a float, if it is real.
    pub fn to_float(&self) -> Option<Value> {
        self.to_real().map(|r| Value(Repr::Float(r)))
    }
    /// The same value as a complex number.
    pub fn to_complex(&self) -> Option<Value> {
        self.to_parts().map(|c| Value(Repr::Complex(Box::new(c))))
    }
    /// The real part.
    pub fn real(&self) -> Option<Value> {
        match &self.0 {
            Repr::Complex(c) => Some(Value(Repr::Float(c.0.clone()))),
            Repr::Small(_) | Repr::Int(_) | Repr::Float(_) => Some(self.clone()),
            Repr::Bool(_) | Repr::String(_) => None,
        }
    }
    /// The imaginary part.
    pub fn imag(&self) -> Option<Value> {
        match &self.0 {
            Repr::Complex(c) => Some(Value(Repr::Float(c.1.clone()))),
            Repr::Small(_) | Repr::Int(_) | Repr::Float(_) => Some(Value::int(0)),
            Repr::Bool(_) | Repr::String(_) => None,
        }
    }
    /// `complex(re, im)` of two real values.
    pub fn complex(re: &Value, im: &Value) -> Option<Value> {
        Some(Value(Repr::Complex(Box::new((re.to_real()?, im.to_real()?)))))
    }

    // ---- As Rust values ----

    /// The boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match self.0 {
            Repr::Bool(b) => Some(b),
            _ => None,
        }
    }
    /// The bytes of a string.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match &self.0 {
            Repr::String(s) => Some(s),
            _ => None,
        }
    }
    /// The integer, if the value is integral and fits.
    pub fn as_i64(&self) -> Option<i64> {
        match self.to_int()?.0 {
            Repr::Small(i) => Some(i),
            _ => None,
        }
    }
    /// The integer, if the value is integral and fits.
    pub fn as_u64(&self) -> Option<u64> {
        self.to_int()?.big()?.to_u64()
    }
    /// The nearest f64 of a real value; infinite if too large.
    pub fn as_f64(&self) -> Option<f64> {
        Some(self.to_real()?.to_f64())
    }
    /// -1, 0 or 1 of a real number (0 only for zero); for a complex number 0 iff zero.
    pub fn sign(&self) -> i32 {
        match &self.0 {
            Repr::Small(i) => i.signum() as i32,
            Repr::Int(i) => i.signum().to_i32().unwrap_or(0),
            Repr::Float(r) => r.sign(),
            Repr::Complex(c) => i32::from(!c.0.is_zero() || !c.1.is_zero()),
            Repr::Bool(_) | Repr::String(_) => 1,
        }
    }
    /// Number of bits of an integer's absolute value.
    pub fn bit_len(&self) -> u64 {
        match &self.0 {
            Repr::Small(i) => u64::from(64 - i.unsigned_abs().leading_zeros()),
            Repr::Int(i) => i.bits(),
            _ => 0,
        }
    }
    /// Whether an untyped constant may not be that large: gc says `constant <op> overflow`.
    pub fn overflows_untyped(&self) -> bool {
        self.bit_len() > MAX_INT_BITS
    }
}

/// The usual case; `None` on overflow, division, or where [`int_op`] knows better.
fn small_op(op: BinaryOp, a: i64, b: i64, integer: bool) -> Option<i64> {
    match op {
        BinaryOp::Add => a.checked_add(b),
        BinaryOp::Sub => a.checked_sub(b),
        BinaryOp::Mul => a.checked_mul(b),
        BinaryOp::Div if integer => a.checked_div(b),
        BinaryOp::Rem => a.checked_rem(b),
        BinaryOp::And => Some(a & b),
        BinaryOp::Or => Some(a | b),
        BinaryOp::Xor => Some(a ^ b),
        BinaryOp::AndNot => Some(a & !b),
        _ => None,
    }
}

fn int_op(op: BinaryOp, a: &BigInt, b: &BigInt, integer: bool) -> Result<Value, ConstError> {
    if matches!(op, BinaryOp::Div | BinaryOp::Rem) && b.is_zero() {
        return Err(ConstError::DivisionByZero);
    }
    let result = match op {
        BinaryOp::Add => a + b,
        BinaryOp::Sub => a - b,
        BinaryOp::Mul => a * b,
        // BigInt's operators truncate, as Go's do.
        BinaryOp::Div if integer => a / b,
        BinaryOp::Div => return real_op(op, &Real::from_int(a.clone()), &Real::from_int(b.clone())),
        BinaryOp::Rem => a % b,
        BinaryOp::And => a & b,
        BinaryOp::Or => a | b,
        BinaryOp::Xor => a ^ b,
        BinaryOp::AndNot => a & (-b - 1),
        _ => return Err(ConstError::Undefined),
    };
    match result.bits() > LIMIT_INT_BITS {
        true => Err(ConstError::Overflow),
        false => Ok(Value::int(result)),
    }
}

fn real_op(op: BinaryOp, a: &Real, b: &Real) -> Result<Value, ConstError> {
    let result = match op {
        BinaryOp::Add => a.add(b),
        BinaryOp::Sub => a.sub(b),
        BinaryOp::Mul => a.mul(b),
        BinaryOp::Div if b.is_zero() => return Err(ConstError::DivisionByZero),
        BinaryOp::Div => a.div(b),
        _ => return Err(ConstError::Undefined),
    };
    result.map(|r| Value(Repr::Float(r))).ok_or(ConstError::Overflow)
}

fn complex_op(op: BinaryOp, x: &Value, y: &Value) -> Result<Value, ConstError> {
    let ((a, b), (c, d)) = (
        x.to_parts().ok_or(ConstError::Undefined)?,
        y.to_parts().ok_or(ConstError::Undefined)?,
    );
    let parts = || {
        Some(match op {
            BinaryOp::Add => (a.add(&c)?, b.add(&d)?),
            BinaryOp::Sub => (a.sub(&c)?, b.sub(&d)?),
            BinaryOp::Mul => (a.mul(&c)?.sub(&b.mul(&d)?)?, b.mul(&c)?.add(&a.mul(&d)?)?),
            _ => {
                let norm = c.mul(&c)?.add(&d.mul(&d)?)?;
                let re = a.mul(&c)?.add(&b.mul(&d)?)?.div(&norm)?;
                let im = b.mul(&c)?.sub(&a.mul(&d)?)?.div(&norm)?;
                (re, im)
            }
        })
    };
    match op {
        BinaryOp::Div if c.is_zero() && d.is_zero() => Err(ConstError::DivisionByZero),
        BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Div => parts()
            .map(|c| Value(Repr::Complex(Box::new(c))))
            .ok_or(ConstError::Overflow),
        _ => Err(ConstError::Undefined),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lit(text: &str) -> Value {
        let kind = match text {
            _ if text.ends_with('i') => LitKind::Imag,
            _ if text.starts_with('\'') => LitKind::Rune,
            _ if text.starts_with('"') => LitKind::String,
            _ if !text.starts_with("0x") && text.contains(['.', 'e']) || text.contains('p') => LitKind::Float,
            _ => LitKind::Int,
        };
        Value::from_literal(kind, text).unwrap()
    }
    fn op(x: &str, op: BinaryOp, y: &str) -> String {
        Value::binary(op, &lit(x), &lit(y), !x.contains('.')).unwrap().text()
    }

    #[test]
    fn literals() {
        for (text, value) in [
            ("0x2A", 42),
            ("0b101", 5),
            ("0o17", 15),
            ("017", 15),
            ("1_000", 1000),
            ("'a'", 97),
            ("0", 0),
        ] {
            assert_eq!(lit(text).as_i64(), Some(value), "{text}");
        }
        for (text, value) in [
            ("1.5", 1.5),
            (".5", 0.5),
            ("1.", 1.0),
            ("0x1p-2", 0.25),
            ("0x1.8p1", 3.0),
            ("1_0e1", 100.0),
            ("010.", 10.0),
        ] {
            assert_eq!(
                Value::from_literal(LitKind::Float, text).unwrap().as_f64(),
                Some(value),
                "{text}"
            );
        }
        assert_eq!(lit("0123i").imag().unwrap().as_i64(), Some(123));
        assert_eq!(lit("0x10i").imag().unwrap().as_i64(), Some(16));
        assert!(Value::from_literal(LitKind::Float, "1e99999999999999999999").is_err());
        assert_eq!(
            Value::from_literal(LitKind::Float, "1e-99999999999999999999")
                .unwrap()
                .sign(),
            0
        );
        assert!(Value::from_literal(LitKind::Int, "08").is_err());
        let long = "1".repeat(10_001);
        assert!(
            matches!(Value::from_literal(LitKind::Int, &long), Err(ConstError::Literal(m)) if m.contains("excessively long"))
        );
    }

    #[test]
    fn integers() {
        assert_eq!(op("7", BinaryOp::Div, "2"), "3");
        assert_eq!(op("7", BinaryOp::Rem, "4"), "3");
        assert_eq!(op("12", BinaryOp::AndNot, "10"), "4");
        assert_eq!(op("9223372036854775807", BinaryOp::Add, "1"), "9223372036854775808");
        assert_eq!(op("9223372036854775808", BinaryOp::Sub, "1"), "9223372036854775807");
        let neg = |v: &Value| Value::unary(UnaryOp::Neg, v, None).unwrap();
        let quotient = |a: &Value, b: &Value| Value::binary(BinaryOp::Div, a, b, true).unwrap().as_i64();
        assert_eq!(quotient(&neg(&lit("7")), &lit("2")), Some(-3));
        assert_eq!(
            Value::binary(BinaryOp::Div, &lit("1"), &lit("0"), true),
            Err(ConstError::DivisionByZero)
        );
        let not = |bits| Value::unary(UnaryOp::BitNot, &lit("1"), bits).unwrap().as_i64();
        assert_eq!((not(None), not(Some(8))), (Some(-2), Some(254)));
        let big = Value::shift(BinaryOp::Shl, &lit("1"), 600).unwrap();
        assert!(big.overflows_untyped());
        assert_eq!(Value::shift(BinaryOp::Shr, &big, 599).unwrap().as_i64(), Some(2));
        assert_eq!(
            Value::shift(BinaryOp::Shl, &lit("1"), u64::MAX),
            Err(ConstError::Overflow)
        );
        assert_eq!(
            Value::shift(BinaryOp::Shr, &neg(&lit("1")), u64::MAX).unwrap().as_i64(),
            Some(-1)
        );
        let mut square = big;
        while let Ok(next) = Value::binary(BinaryOp::Mul, &square, &square, true) {
            square = next;
        }
        assert!(square.bit_len() <= LIMIT_INT_BITS);
    }

    #[test]
    fn floats_and_complex_numbers() {
        assert_eq!(op("1.", BinaryOp::Div, "4"), "0.25");
        assert_eq!(
            Value::binary(BinaryOp::Div, &lit("1"), &lit("3"), false)
                .unwrap()
                .exact_text(),
            "1/3"
        );
        assert_eq!(op("1i", BinaryOp::Mul, "1i"), "(-1 + 0i)");
        assert_eq!(op("1.5", BinaryOp::Add, "2i"), "(1.5 + 2i)");
        assert_eq!(op("4i", BinaryOp::Div, "2i"), "(2 + 0i)");
        assert_eq!(lit("2.0").to_int().unwrap().as_i64(), Some(2));
        assert!(lit("2.5").to_int().is_none());
        assert!(Value::compare(BinaryOp::Eq, &lit("2.0"), &lit("2")));
        assert!(
            Value::compare(BinaryOp::Lt, &lit("2"), &lit("2.5"))
                && !Value::compare(BinaryOp::Ge, &lit("2"), &lit("2.5"))
        );
        assert!(Value::compare(BinaryOp::Ne, &lit("2i"), &lit("2")));
        let huge = lit("1e100000000");
        assert!(Value::compare(BinaryOp::Gt, &huge, &lit("1e1000")));
        assert!(Value::binary(BinaryOp::Mul, &huge, &huge, false).is_ok());
    }

    #[test]
    fn strings_and_booleans() {
        assert_eq!(op("\"a\"", BinaryOp::Add, "\"b\""), "\"ab\"");
        assert!(Value::compare(BinaryOp::Lt, &lit("\"a\""), &lit("\"b\"")));
        let yes = Value::bool(true);
        assert_eq!(
            Value::binary(BinaryOp::AndAnd, &yes, &Value::bool(false), false)
                .unwrap()
                .as_bool(),
            Some(false)
        );
        assert_eq!(Value::unary(UnaryOp::Not, &yes, None).unwrap().as_bool(), Some(false));
        assert_eq!(
            Value::binary(BinaryOp::Add, &yes, &yes, false),
            Err(ConstError::Undefined)
        );
    }
}
