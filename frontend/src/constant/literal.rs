//! Number literals: from source text to values.

use super::real::Real;
use super::{ConstError, Repr, Value};
use num_bigint::BigInt;
use num_traits::Num;

/// Longest literal in characters: gc's limit, so that its value takes no time to compute.
const MAX_LENGTH: usize = 10_000;

fn malformed(text: &str) -> ConstError {
    ConstError::Literal(format!("malformed constant: {text}"))
}

fn check_length(text: &str) -> Result<(), ConstError> {
    match text.len() > MAX_LENGTH {
        true => Err(ConstError::Literal(format!(
            "excessively long constant: {}... ({} chars)",
            &text[..10],
            text.len()
        ))),
        false => Ok(()),
    }
}

/// The radix a literal's prefix says, and the rest. A leading 0 means octal where `octal` does.
fn radix(digits: &str, octal: bool) -> (u32, &str) {
    let lower = digits.as_bytes().get(1).map(u8::to_ascii_lowercase);
    match (digits.as_bytes().first(), lower) {
        (Some(b'0'), Some(b'x')) => (16, &digits[2..]),
        (Some(b'0'), Some(b'b')) => (2, &digits[2..]),
        (Some(b'0'), Some(b'o')) => (8, &digits[2..]),
        (Some(b'0'), Some(_)) if octal => (8, &digits[1..]),
        _ => (10, digits),
    }
}

fn parse_int(digits: &str, radix: u32) -> Option<BigInt> {
    let plain = !digits.is_empty() && digits.chars().all(|c| c.is_digit(radix));
    plain.then(|| BigInt::from_str_radix(digits, radix).ok())?
}

/// `42`, `0x2a`, `0b1`, `0o7`, `07`, `1_000`.
pub(super) fn int(text: &str) -> Result<Value, ConstError> {
    check_length(text)?;
    let clean = text.replace('_', "");
    let (radix, digits) = radix(&clean, true);
    parse_int(digits, radix).map(Value::int).ok_or_else(|| malformed(text))
}

/// `1.5`, `1e9`, `.5`, `0x1p-2`.
pub(super) fn float(text: &str) -> Result<Value, ConstError> {
    real(text).map(|r| Value(Repr::Float(r)))
}

fn real(text: &str) -> Result<Real, ConstError> {
    check_length(text)?;
    let clean = text.replace('_', "");
    let (radix, rest) = radix(&clean, false);
    let marker = if radix == 16 { ['p', 'P'] } else { ['e', 'E'] };
    let (digits, exponent) = rest.split_once(marker).unwrap_or((rest, "0"));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mantissa = parse_int(&format!("{whole}{fraction}"), radix).ok_or_else(|| malformed(text))?;
    let unsigned = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    if unsigned.is_empty() || !unsigned.bytes().all(|b| b.is_ascii_digit()) {
        return Err(malformed(text));
    }
    // An exponent that does not fit is as good as the largest: the number is infinite or zero.
    let huge = if exponent.starts_with('-') {
        i64::MIN / 4
    } else {
        i64::MAX / 4
    };
    let exponent = exponent
        .parse::<i64>()
        .ok()
        .filter(|e| e.unsigned_abs() < huge.unsigned_abs())
        .unwrap_or(huge);
    let places = fraction.len() as i64;
    let value = match radix {
        10 => Real::scaled(mantissa, 10, exponent - places, 0),
        16 => Real::scaled(mantissa, 2, 0, exponent - 4 * places),
        _ => return Err(malformed(text)),
    };
    value.ok_or_else(|| ConstError::Literal(format!("excessively large constant: {text}")))
}

/// `2i`, `1.5i`, `0x1p2i`; `0123i` is decimal for compatibility.
pub(super) fn imaginary(text: &str) -> Result<Value, ConstError> {
    check_length(text)?;
    let number = text.strip_suffix('i').ok_or_else(|| malformed(text))?;
    let prefix = number.as_bytes().get(1).map(u8::to_ascii_lowercase);
    let binary = number.starts_with('0') && matches!(prefix, Some(b'b' | b'o'));
    let hex_int = number.starts_with('0') && prefix == Some(b'x') && !number.contains(['p', 'P', '.']);
    let im = match binary || hex_int {
        true => int(number)?.to_real().ok_or_else(|| malformed(text))?,
        false => real(number)?,
    };
    Ok(Value(Repr::Complex(Box::new((Real::from_int(0.into()), im)))))
}
