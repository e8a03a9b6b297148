//! Constants as text, in go/constant's words: `String` (short) and `ExactString`.

use super::real::Real;
use super::strings::quote;
use super::{Repr, Value};

/// Longest quoted string in error messages, in characters.
const MAX_STRING: usize = 72;

impl Value {
    /// As go/constant's `Value.String`: strings quoted and shortened, floats with six digits. For error messages.
    pub fn text(&self) -> String {
        match &self.0 {
            Repr::String(s) => {
                let quoted = quote(s);
                if quoted.chars().count() <= MAX_STRING {
                    return quoted;
                }
                quoted.chars().take(MAX_STRING - 3).chain("...".chars()).collect()
            }
            Repr::Float(r) => real_text(r),
            Repr::Complex(c) => format!("({} + {}i)", real_text(&c.0), real_text(&c.1)),
            Repr::Bool(_) | Repr::Small(_) | Repr::Int(_) => self.exact_text(),
        }
    }
    /// All of an integer or quoted string; floats as go/constant's `ExactString`.
    pub fn exact_text(&self) -> String {
        match &self.0 {
            Repr::Bool(b) => b.to_string(),
            Repr::String(s) => quote(s),
            Repr::Small(i) => i.to_string(),
            Repr::Int(i) => i.to_string(),
            Repr::Float(r) => r.exact_text(),
            Repr::Complex(c) => format!("({} + {}i)", c.0.exact_text(), c.1.exact_text()),
        }
    }
    /// As gc prints constants in `-m` text (`types.FmtConst`): complex numbers without needless parts.
    pub fn gc_text(&self) -> String {
        let Repr::Complex(c) = &self.0 else {
            return self.text();
        };
        let (re, im) = (real_text(&c.0), real_text(&c.1));
        match (c.0.sign(), c.1.sign()) {
            (0, 0) => "0".into(),
            (0, _) => format!("{im}i"),
            (_, 0) => re,
            (_, ..0) => format!("({re}{im}i)"),
            _ => format!("({re}+{im}i)"),
        }
    }
}

fn real_text(r: &Real) -> String {
    let f = r.to_f64();
    if f.is_finite() && (f == 0.0) == r.is_zero() {
        return six_digits(f);
    }
    // Beyond f64: an approximation by logarithms is enough for six digits.
    let (mantissa, exponent) = r.mantissa_exponent();
    let decimal = exponent as f64 * std::f64::consts::LOG10_2;
    let mut power = decimal.trunc() as i64;
    let mut mantissa = mantissa * 10f64.powf(decimal - power as f64);
    if mantissa.abs() < 1.0 - 0.5e-6 {
        mantissa *= 10.0;
        power -= 1;
    } else if mantissa.abs() >= 10.0 {
        mantissa /= 10.0;
        power += 1;
    }
    format!("{}e{power:+}", six_digits(mantissa))
}

/// C's `%.6g`.
fn six_digits(f: f64) -> String {
    if f == 0.0 {
        return "0".into();
    }
    let scientific = format!("{f:.5e}");
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let trim = |s: &str| match s.contains('.') {
        true => s.trim_end_matches('0').trim_end_matches('.').to_string(),
        false => s.to_string(),
    };
    if (-4..6).contains(&exponent) {
        return trim(&format!("{f:.*}", (5 - exponent) as usize));
    }
    format!(
        "{}e{}{:02}",
        trim(mantissa),
        if exponent < 0 { '-' } else { '+' },
        exponent.abs()
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::ast::LitKind;

    #[test]
    fn numbers() {
        let float = |text| Value::from_literal(LitKind::Float, text).unwrap().text();
        for (text, expected) in [
            ("1.0", "1"),
            ("0.1", "0.1"),
            ("3.14159265", "3.14159"),
            ("1e6", "1e+06"),
            ("123456.", "123456"),
            ("1234567.", "1.23457e+06"),
            ("0.00001", "1e-05"),
            ("0.0001", "0.0001"),
            ("1e400", "1e+400"),
            ("1e-400", "1e-400"),
            ("1e100000000", "1e+100000000"),
            ("0.0", "0"),
        ] {
            assert_eq!(float(text), expected, "{text}");
        }
        let imaginary = |text| Value::from_literal(LitKind::Imag, text).unwrap();
        assert_eq!(imaginary("2i").text(), "(0 + 2i)");
        assert_eq!(imaginary("2i").gc_text(), "2i");
    }

    #[test]
    fn strings_are_shortened() {
        let text = Value::string("x".repeat(100)).text();
        assert_eq!(text.len(), MAX_STRING);
        assert!(text.ends_with("xxx..."));
        assert_eq!(Value::string("a\nb").text(), r#""a\nb""#);
    }
}
