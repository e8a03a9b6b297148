//! Exact constants: the values of Go's constant expressions (*Go spec, Constants*), as go/constant computes them.
//!
//! Integers are unlimited up to [`MAX_INT_BITS`]; floating-point values are exact rationals while they are small and
//! 512-bit floats beyond, so that `1e100000000` costs nothing. Whether a value fits a type is asked separately:
//! [`Value::representable`].

use crate::ir::ConstValue;
use crate::syntax::ast::{BinaryOp, LitKind, UnaryOp};
use crate::types::Basic;
use bumpalo::Bump;

/// Largest integer constant, in bits (gc: `constant … overflow` beyond 512).
pub const MAX_INT_BITS: u64 = 512;

/// A constant's value.
#[derive(Clone, Debug, PartialEq)]
pub struct Value(Repr);

#[derive(Clone, Debug, PartialEq)]
enum Repr {
    Bool(bool),
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
    /// `… (truncated)`: a fraction where an integer is wanted, or an imaginary part.
    Truncated,
    /// `… overflows T`.
    Overflows,
    /// `cannot use … as T value`: a different kind altogether.
    Kind,
}

impl Value {
    /// A boolean.
    pub fn bool(_b: bool) -> Value {
        todo!()
    }
    /// An integer.
    pub fn int(_i: impl Into<num_bigint::BigInt>) -> Value {
        todo!()
    }
    /// A finite float.
    pub fn float(_f: f64) -> Value {
        todo!()
    }
    /// A string.
    pub fn string(_s: impl Into<Vec<u8>>) -> Value {
        todo!()
    }
    /// The value of a basic literal, given its source text (which the lexer found well-formed).
    pub fn from_literal(_kind: LitKind, _text: &str) -> Result<Value, ConstError> {
        todo!()
    }
    /// What kind of value it is now.
    pub fn kind(&self) -> Kind {
        todo!()
    }
    /// `op x` for `+ - ! ^`. For `^x` of an unsigned type give its size in bits.
    pub fn unary(_op: UnaryOp, _x: &Value, _unsigned_bits: Option<u32>) -> Result<Value, ConstError> {
        todo!()
    }
    /// `x op y` for arithmetic, bitwise, boolean operators and string `+`; operands are converted to the larger kind.
    /// `integer`: the operands' type is an integer type, so `/` truncates.
    pub fn binary(_op: BinaryOp, _x: &Value, _y: &Value, _integer: bool) -> Result<Value, ConstError> {
        todo!()
    }
    /// `x << count` or `x >> count`; `x` is an integer value.
    pub fn shift(_op: BinaryOp, _x: &Value, _count: u64) -> Result<Value, ConstError> {
        todo!()
    }
    /// `x op y` for a comparison.
    pub fn compare(_op: BinaryOp, _x: &Value, _y: &Value) -> bool {
        todo!()
    }
    /// The same value as an integer, if it is integral.
    pub fn to_int(&self) -> Option<Value> {
        todo!()
    }
    /// The same value as a float, if it is real.
    pub fn to_float(&self) -> Option<Value> {
        todo!()
    }
    /// The same value as a complex number.
    pub fn to_complex(&self) -> Option<Value> {
        todo!()
    }
    /// The real part.
    pub fn real(&self) -> Option<Value> {
        todo!()
    }
    /// The imaginary part.
    pub fn imag(&self) -> Option<Value> {
        todo!()
    }
    /// `complex(re, im)`.
    pub fn complex(_re: &Value, _im: &Value) -> Option<Value> {
        todo!()
    }
    /// The boolean.
    pub fn as_bool(&self) -> Option<bool> {
        todo!()
    }
    /// The bytes of a string.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        todo!()
    }
    /// The integer, if the value is integral and fits.
    pub fn as_i64(&self) -> Option<i64> {
        todo!()
    }
    /// The integer, if the value is integral and fits.
    pub fn as_u64(&self) -> Option<u64> {
        todo!()
    }
    /// The nearest f64 of a real value; infinite if too large.
    pub fn as_f64(&self) -> Option<f64> {
        todo!()
    }
    /// -1, 0 or 1 of a real number (0 only for zero); for a complex number 0 iff zero.
    pub fn sign(&self) -> i32 {
        todo!()
    }
    /// Number of bits of an integer's absolute value.
    pub fn bit_len(&self) -> u64 {
        todo!()
    }
    /// The value as one of type `basic`, rounded if that is a float or complex type (*Go spec, Representability*).
    /// For untyped kinds: the value in that kind's form.
    pub fn representable(&self, _basic: Basic) -> Result<Value, Unrepresentable> {
        todo!()
    }
    /// The value of a conversion `string(x)` of an integer constant: the UTF-8 form of the code point, U+FFFD if invalid.
    pub fn to_rune_string(&self) -> Option<Value> {
        todo!()
    }
    /// The IR's form of a value that is [`representable`](Self::representable) as `basic`, a typed basic kind.
    pub fn to_ir<'ir>(&self, _arena: &'ir Bump, _basic: Basic) -> ConstValue<'ir> {
        todo!()
    }
    /// As go/constant's `Value.String`: strings quoted and shortened, floats in a short form. For error messages.
    pub fn text(&self) -> String {
        todo!()
    }
    /// All of an integer or quoted string; floats as go/constant's `ExactString`.
    pub fn exact_text(&self) -> String {
        todo!()
    }
}

/// The value of a rune or string literal's text, quotes included; `None` if malformed.
pub fn unquote(_text: &str) -> Option<Vec<u8>> {
    todo!()
}
