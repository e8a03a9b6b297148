//! Which values fit which types, and the IR's form of them (*Go spec, Representability*).

use super::real::Real;
use super::{Repr, Unrepresentable, Value};
use crate::ir::ConstValue;
use crate::types::Basic;
use bumpalo::Bump;
use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive};

impl Value {
    /// The value as one of type `basic`, rounded if that is a float or complex type. For untyped kinds: the value in that
    /// kind's form.
    pub fn representable(&self, basic: Basic) -> Result<Value, Unrepresentable> {
        if basic == Basic::Invalid {
            return Ok(self.clone());
        }
        match &self.0 {
            Repr::Bool(_) if basic.is_boolean() => Ok(self.clone()),
            Repr::String(_) if basic.is_string() => Ok(self.clone()),
            Repr::Bool(_) | Repr::String(_) => Err(Unrepresentable::Kind),
            _ if basic.is_integer() => self.as_integer(basic),
            _ if basic.is_float() => {
                let real = self.to_real().ok_or(Unrepresentable::Truncated)?;
                Ok(Value(Repr::Float(rounded(real, basic)?)))
            }
            _ if basic.is_complex() => {
                let (re, im) = self.to_parts().ok_or(Unrepresentable::Kind)?;
                Ok(Value(Repr::Complex(Box::new((
                    rounded(re, basic)?,
                    rounded(im, basic)?,
                )))))
            }
            _ => Err(Unrepresentable::Kind),
        }
    }

    fn as_integer(&self, basic: Basic) -> Result<Value, Unrepresentable> {
        let value = self.to_int().ok_or(Unrepresentable::Truncated)?;
        // A float is "truncated" by gc even if it is integral but too large.
        let too_large = match self.0 {
            Repr::Small(_) | Repr::Int(_) => Unrepresentable::Overflows,
            _ => Unrepresentable::Truncated,
        };
        let fits = match basic.bits() {
            None => true, // untyped
            Some(bits) if basic.is_unsigned() => value.sign() >= 0 && value.bit_len() <= u64::from(bits),
            Some(bits) => {
                // The least value has one bit more than the others, but then it is a power of two.
                let int = value.big().unwrap_or_default();
                let magnitude = if int.is_negative() { -int - 1 } else { int };
                magnitude.bits() < u64::from(bits)
            }
        };
        if fits { Ok(value) } else { Err(too_large) }
    }

    /// The value of a conversion `string(x)` of an integer constant: the UTF-8 form of the code point, U+FFFD if invalid.
    pub fn to_rune_string(&self) -> Option<Value> {
        let int = self.to_int()?.big()?;
        let c = int
            .to_u32()
            .and_then(char::from_u32)
            .unwrap_or(char::REPLACEMENT_CHARACTER);
        Some(Value::string(c.to_string()))
    }

    /// The IR's form of a value that is [`representable`](Self::representable) as `basic`, a typed basic kind.
    pub fn to_ir<'ir>(&self, arena: &'ir Bump, basic: Basic) -> ConstValue<'ir> {
        let value = self.representable(basic).unwrap_or_else(|_| self.clone());
        match &value.0 {
            Repr::Bool(b) => ConstValue::Bool(*b),
            Repr::String(s) => ConstValue::String(arena.alloc_slice_copy(s)),
            Repr::Small(i) => ConstValue::Int(i128::from(*i)),
            Repr::Int(i) => ConstValue::Int(i.to_i128().unwrap_or_default()),
            Repr::Float(r) => ConstValue::Float(r.to_f64()),
            Repr::Complex(c) => ConstValue::Complex(c.0.to_f64(), c.1.to_f64()),
        }
    }

    /// The constant that the IR's form stands for.
    pub fn from_ir(value: ConstValue<'_>) -> Option<Value> {
        let real = |f| Real::from_f64(f);
        Some(match value {
            ConstValue::Bool(b) => Value::bool(b),
            ConstValue::Int(i) => Value::int(BigInt::from(i)),
            ConstValue::Float(f) => Value(Repr::Float(real(f)?)),
            ConstValue::Complex(re, im) => Value(Repr::Complex(Box::new((real(re)?, real(im)?)))),
            ConstValue::String(s) => Value::string(s),
        })
    }
}

/// Rounded to the precision of a float type, or of a complex type's parts.
fn rounded(real: Real, basic: Basic) -> Result<Real, Unrepresentable> {
    let nearest = match basic {
        Basic::Float32 | Basic::Complex64 => real.to_f32(),
        Basic::Float64 | Basic::Complex128 => real.to_f64(),
        _ => return Ok(real),
    };
    Real::from_f64(nearest).ok_or(Unrepresentable::Overflows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::ast::LitKind;

    fn float(text: &str) -> Value {
        Value::from_literal(LitKind::Float, text).unwrap()
    }
    fn fits(v: &Value, basic: Basic) -> bool {
        v.representable(basic).is_ok()
    }

    #[test]
    fn integer_ranges() {
        let int = |i: i128| Value::int(i);
        assert!(fits(&int(127), Basic::Int8) && !fits(&int(128), Basic::Int8));
        assert!(fits(&int(-128), Basic::Int8) && !fits(&int(-129), Basic::Int8));
        assert!(fits(&int(255), Basic::Uint8) && !fits(&int(-1), Basic::Uint8) && !fits(&int(256), Basic::Uint8));
        assert!(fits(&int(i128::from(u64::MAX)), Basic::Uint64) && !fits(&int(1 << 64), Basic::Uint));
        assert!(fits(&int(i128::from(i64::MIN)), Basic::Int) && !fits(&int(1 << 63), Basic::Int64));
        assert_eq!(int(300).representable(Basic::Uint8), Err(Unrepresentable::Overflows));
        assert_eq!(float("1.5").representable(Basic::Int), Err(Unrepresentable::Truncated));
        assert_eq!(float("2.0").representable(Basic::Int).unwrap(), Value::int(2));
        assert_eq!(
            float("1e100").representable(Basic::Int),
            Err(Unrepresentable::Truncated)
        );
        assert_eq!(Value::bool(true).representable(Basic::Int), Err(Unrepresentable::Kind));
    }

    #[test]
    fn rounding_to_float_types() {
        let tenth = float("0.1");
        let arena = Bump::new();
        assert_eq!(
            tenth.to_ir(&arena, Basic::Float32),
            ConstValue::Float(f64::from(0.1f32))
        );
        assert_eq!(tenth.to_ir(&arena, Basic::Float64), ConstValue::Float(0.1));
        assert_eq!(
            float("1e39").representable(Basic::Float32),
            Err(Unrepresentable::Overflows)
        );
        assert!(fits(&float("1e39"), Basic::Float64) && !fits(&float("1e400"), Basic::Float64));
        assert!(fits(&float("1e400"), Basic::UntypedFloat));
        assert_eq!(float("1e-400").to_ir(&arena, Basic::Float64), ConstValue::Float(0.0));
        assert_eq!(
            Value::int(1).to_ir(&arena, Basic::Complex64),
            ConstValue::Complex(1.0, 0.0)
        );
        assert_eq!(
            Value::string("x").to_ir(&arena, Basic::String),
            ConstValue::String(b"x")
        );
        assert_eq!(
            Value::int(u64::MAX).to_ir(&arena, Basic::Uint64),
            ConstValue::Int(u64::MAX.into())
        );
    }

    #[test]
    fn runes_to_strings() {
        let bytes = |i: i64| Value::int(i).to_rune_string().unwrap().as_bytes().unwrap().to_vec();
        assert_eq!(bytes(0xe9), "\u{e9}".as_bytes());
        assert_eq!(bytes(-1), "\u{fffd}".as_bytes());
        assert_eq!(bytes(0xd800), "\u{fffd}".as_bytes());
    }
}
