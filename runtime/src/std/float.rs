//! Floats as text and back, for strconv, fmt and `print`: Go's forms over the digits that Rust's library computes (exact and
//! shortest, both correctly rounded).

/// Decimal digits of a finite number: `0.d₁d₂d₃… × 10^exponent`, without trailing zeros unless a precision asked for them.
struct Decimal {
    digits: Vec<u8>,
    exponent: i32,
}

impl Decimal {
    /// The fewest digits that read back as the same number of `bits` bits, and of these the nearest.
    fn shortest(magnitude: f64, bits: u32) -> Decimal {
        let text = if bits == 32 {
            format!("{:e}", magnitude as f32)
        } else {
            format!("{magnitude:e}")
        };
        let decimal = Decimal::parse(&text);
        if may_be_halfway(magnitude, decimal.digits.len()) {
            // Rust takes the greater of two that are equally near, Go the even one.
            let even = Decimal::significant(magnitude, decimal.digits.len());
            if even.reads_as(magnitude, bits) {
                return even;
            }
        }
        decimal
    }

    /// Whether reading it gives this number.
    fn reads_as(&self, magnitude: f64, bits: u32) -> bool {
        let text = format!("0.{}e{}", String::from_utf8_lossy(&self.digits), self.exponent);
        match bits {
            32 => text.parse() == Ok(magnitude as f32),
            _ => text.parse() == Ok(magnitude),
        }
    }

    /// `count` significant digits, correctly rounded (half to even on the exact binary value).
    fn significant(magnitude: f64, count: usize) -> Decimal {
        Decimal::parse(&format!("{magnitude:.*e}", count.max(1) - 1))
    }

    fn parse(text: &str) -> Decimal {
        let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
        let digits: Vec<u8> = mantissa.bytes().filter(u8::is_ascii_digit).collect();
        let exponent: i32 = exponent.parse().unwrap_or(0);
        if digits.iter().all(|&d| d == b'0') {
            return Decimal {
                digits: Vec::new(),
                exponent: 0,
            };
        }
        Decimal {
            digits,
            exponent: exponent + 1,
        }
    }

    fn trimmed(mut self) -> Decimal {
        while self.digits.last() == Some(&b'0') {
            self.digits.pop();
        }
        self
    }

    fn digit(&self, at: usize) -> u8 {
        self.digits.get(at).copied().unwrap_or(b'0')
    }
}

/// Whether a number may lie halfway between two decimals of `count` digits: then it has one digit more itself. A quick test that errs
/// on the safe side.
fn may_be_halfway(magnitude: f64, count: usize) -> bool {
    if count < 6 {
        return false;
    }
    let (mantissa, exponent) = parts(magnitude, 64);
    let exponent = exponent + mantissa.trailing_zeros() as i32;
    let bits = 64 - (mantissa.leading_zeros() + mantissa.trailing_zeros()) as i32;
    // Each factor ½ makes the decimal longer by a factor 5, of less than 7/3 bits; 18 digits are less than 60 bits.
    if exponent < 0 {
        3 * bits - 7 * exponent <= 3 * 60 + 7
    } else {
        exponent <= 40
    }
}

/// Go's `strconv.FormatFloat`: `form` is one of `eEfgGbxX`, `precision` −1 for the shortest form that reads back as `bits` bits.
pub fn format(value: f64, form: u8, precision: i64, bits: u32) -> Vec<u8> {
    let value = if bits == 32 { f64::from(value as f32) } else { value };
    if value.is_nan() {
        return b"NaN".to_vec();
    }
    if value.is_infinite() {
        return if value > 0.0 {
            b"+Inf".to_vec()
        } else {
            b"-Inf".to_vec()
        };
    }
    let mut out = Vec::with_capacity(24);
    if value.is_sign_negative() {
        out.push(b'-');
    }
    let magnitude = value.abs();
    let shortest = precision < 0;
    let precision = usize::try_from(precision).unwrap_or(0);
    match form {
        b'e' | b'E' => {
            let decimal = if shortest {
                Decimal::shortest(magnitude, bits).trimmed()
            } else {
                Decimal::significant(magnitude, precision + 1)
            };
            let precision = if shortest {
                decimal.digits.len().max(1) - 1
            } else {
                precision
            };
            exponent_form(&mut out, &decimal, precision, form);
        }
        b'f' | b'F' => {
            if shortest {
                let decimal = Decimal::shortest(magnitude, bits).trimmed();
                let precision = (decimal.digits.len() as i32 - decimal.exponent).max(0) as usize;
                fixed_form(&mut out, &decimal, precision);
            } else {
                out.extend_from_slice(format!("{magnitude:.precision$}").as_bytes());
            }
        }
        b'g' | b'G' => {
            let mut wanted = precision.max(1);
            let decimal = if shortest {
                Decimal::shortest(magnitude, bits).trimmed()
            } else {
                Decimal::significant(magnitude, wanted).trimmed()
            };
            let count = decimal.digits.len();
            if shortest {
                wanted = count.max(1);
            }
            // The exponent form begins at 10^precision or, for the shortest form, at 10^6 (Go's `eprec`).
            let mut threshold = wanted as i32;
            if threshold > count as i32 && count as i32 >= decimal.exponent {
                threshold = count as i32;
            }
            if shortest {
                threshold = 6;
            }
            let exponent = decimal.exponent - 1;
            if count > 0 && (exponent < -4 || exponent >= threshold) {
                let precision = count.min(wanted) - 1;
                exponent_form(&mut out, &decimal, precision, if form == b'g' { b'e' } else { b'E' });
            } else {
                let precision = (count as i32 - decimal.exponent).max(0) as usize;
                fixed_form(&mut out, &decimal, if count == 0 { 0 } else { precision });
            }
        }
        b'b' => binary_form(&mut out, magnitude, bits),
        b'x' | b'X' => hexadecimal_form(&mut out, magnitude, form, (!shortest).then_some(precision)),
        _ => {
            out.clear();
            out.extend_from_slice(&[b'%', form]);
        }
    }
    out
}

/// `d.dddde±dd`.
fn exponent_form(out: &mut Vec<u8>, decimal: &Decimal, precision: usize, form: u8) {
    out.push(decimal.digit(0));
    if precision > 0 {
        out.push(b'.');
        out.extend((1..=precision).map(|at| decimal.digit(at)));
    }
    let exponent = if decimal.digits.is_empty() {
        0
    } else {
        decimal.exponent - 1
    };
    out.push(form);
    exponent_digits(out, exponent);
}

fn exponent_digits(out: &mut Vec<u8>, exponent: i32) {
    let sign = if exponent < 0 { '-' } else { '+' };
    out.extend_from_slice(format!("{sign}{:02}", exponent.abs()).as_bytes());
}

/// `ddd.ddd`.
fn fixed_form(out: &mut Vec<u8>, decimal: &Decimal, precision: usize) {
    if decimal.exponent > 0 {
        out.extend((0..decimal.exponent as usize).map(|at| decimal.digit(at)));
    } else {
        out.push(b'0');
    }
    if precision > 0 {
        out.push(b'.');
        for at in 0..precision as i32 {
            let place = decimal.exponent + at;
            out.push(if place < 0 { b'0' } else { decimal.digit(place as usize) });
        }
    }
}

/// Mantissa and exponent of a finite non-negative number: `m × 2^e` with the implicit bit in place.
fn parts(magnitude: f64, bits: u32) -> (u64, i32) {
    if bits == 32 {
        let word = (magnitude as f32).to_bits();
        let (exponent, fraction) = ((word >> 23) as i32, u64::from(word & 0x7f_ffff));
        return if exponent == 0 {
            (fraction, 1 - 127 - 23)
        } else {
            (fraction | 1 << 23, exponent - 127 - 23)
        };
    }
    let word = magnitude.to_bits();
    let (exponent, fraction) = ((word >> 52) as i32, word & ((1 << 52) - 1));
    if exponent == 0 {
        (fraction, 1 - 1023 - 52)
    } else {
        (fraction | 1 << 52, exponent - 1023 - 52)
    }
}

/// `%b`: `mp±e`.
fn binary_form(out: &mut Vec<u8>, magnitude: f64, bits: u32) {
    let (mantissa, exponent) = parts(magnitude, bits);
    out.extend_from_slice(format!("{mantissa}p{exponent:+}").as_bytes());
}

/// `%x`: `0x1.yyyyp±dd`.
fn hexadecimal_form(out: &mut Vec<u8>, magnitude: f64, form: u8, precision: Option<usize>) {
    let (mut mantissa, mut exponent) = parts(magnitude, 64);
    exponent = if mantissa == 0 { 0 } else { exponent + 52 };
    // The leading 1 at bit 60, so that fifteen hexadecimal digits follow it.
    mantissa <<= 8;
    while mantissa != 0 && mantissa & (1 << 60) == 0 {
        mantissa <<= 1;
        exponent -= 1;
    }
    if let Some(digits) = precision.filter(|&p| p < 15) {
        let shift = (15 - digits) * 4;
        let extra = (mantissa << (60 - shift)) & ((1 << 60) - 1);
        mantissa >>= shift;
        if extra | (mantissa & 1) > 1 << 59 {
            mantissa += 1;
        }
        mantissa <<= shift;
        if mantissa & (1 << 61) != 0 {
            mantissa >>= 1;
            exponent += 1;
        }
    }
    let upper = form == b'X';
    out.extend_from_slice(if upper { b"0X" } else { b"0x" });
    out.push(b'0' + (mantissa >> 60 & 1) as u8);
    let mut fraction = format!("{:015x}", mantissa & ((1 << 60) - 1));
    match precision {
        None => fraction.truncate(fraction.trim_end_matches('0').len()),
        Some(p) if p <= 15 => fraction.truncate(p),
        Some(p) => fraction.extend(std::iter::repeat_n('0', p - 15)),
    }
    if !fraction.is_empty() {
        out.push(b'.');
        out.extend_from_slice(if upper { fraction.to_uppercase() } else { fraction }.as_bytes());
    }
    out.push(if upper { b'P' } else { b'p' });
    exponent_digits(out, exponent);
}

/// What [`parse`] found.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Parsed {
    /// A number.
    Value(f64),
    /// Not a number.
    Syntax,
    /// Too large: an infinity.
    Range(f64),
}

/// Go's `strconv.ParseFloat` for `bits` 32 or 64.
pub fn parse(text: &[u8], bits: u32) -> Parsed {
    let (negative, body) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    };
    let sign = if negative { -1.0 } else { 1.0 };
    let Some(lower) = without_underscores(body.to_ascii_lowercase()) else {
        return Parsed::Syntax;
    };
    match lower.as_slice() {
        b"inf" | b"infinity" => return Parsed::Value(sign * f64::INFINITY),
        b"nan" if body.len() == text.len() => return Parsed::Value(f64::NAN),
        _ => {}
    }
    if let Some(hex) = lower.strip_prefix(b"0x") {
        return parse_hexadecimal(hex, sign, bits);
    }
    let mut digits = 0;
    let mut state = 0; // 0 integer part, 1 fraction, 2 exponent sign, 3 exponent
    for &c in &lower {
        match (c, state) {
            (b'0'..=b'9', 0 | 1) => digits += 1,
            (b'0'..=b'9', 2 | 3) => state = 3,
            (b'.', 0) => state = 1,
            (b'e', 0 | 1) if digits > 0 => state = 2,
            (b'+' | b'-', 2) => state = 4,
            (b'0'..=b'9', 4) => state = 3,
            _ => return Parsed::Syntax,
        }
    }
    if digits == 0 || state == 2 || state == 4 {
        return Parsed::Syntax;
    }
    let Ok(text) = std::str::from_utf8(&lower) else {
        return Parsed::Syntax;
    };
    let value = match bits {
        32 => text.parse::<f32>().map(f64::from),
        _ => text.parse::<f64>(),
    };
    finish(value.unwrap_or(f64::INFINITY), sign)
}

/// A literal without its underscores, which must stand between digits or after the base prefix.
fn without_underscores(text: Vec<u8>) -> Option<Vec<u8>> {
    if !text.contains(&b'_') {
        return Some(text);
    }
    let hexadecimal = text.starts_with(b"0x");
    let is_digit = |c: &u8| c.is_ascii_digit() || hexadecimal && c.is_ascii_hexdigit();
    let separates = |at: usize| {
        let after = at > 0 && (is_digit(&text[at - 1]) || hexadecimal && at == 2);
        after && text.get(at + 1).is_some_and(is_digit)
    };
    let valid = (0..text.len()).all(|at| text[at] != b'_' || separates(at));
    valid.then(|| text.iter().copied().filter(|&c| c != b'_').collect())
}

fn finish(magnitude: f64, sign: f64) -> Parsed {
    if magnitude.is_infinite() {
        Parsed::Range(sign * magnitude)
    } else {
        Parsed::Value(sign * magnitude)
    }
}

fn parse_hexadecimal(body: &[u8], sign: f64, bits: u32) -> Parsed {
    let (mut mantissa, mut exponent, mut digits, mut sticky) = (0u64, 0i64, 0, false);
    let mut fraction = false;
    let mut rest = body;
    while let [c, tail @ ..] = rest {
        let Some(digit) = (*c as char).to_digit(16) else {
            if *c == b'.' && !fraction {
                fraction = true;
                rest = tail;
                continue;
            }
            break;
        };
        digits += 1;
        if mantissa >> 59 == 0 {
            mantissa = mantissa << 4 | u64::from(digit);
            exponent -= if fraction { 4 } else { 0 };
        } else {
            sticky |= digit != 0;
            exponent += if fraction { 0 } else { 4 };
        }
        rest = tail;
    }
    let [b'p', power @ ..] = rest else {
        return Parsed::Syntax;
    };
    let (negative, power) = match power {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, power),
    };
    if digits == 0 || power.is_empty() || !power.iter().all(u8::is_ascii_digit) {
        return Parsed::Syntax;
    }
    // Beyond this the result is 0 or infinite anyway.
    let power = power
        .iter()
        .fold(0, |n, c| (n * 10 + i64::from(c - b'0')).min(1_000_000_000));
    exponent = (exponent + if negative { -power } else { power }).clamp(-100_000, 100_000);
    let (precision, lowest) = if bits == 32 { (24, -149) } else { (53, -1074) };
    if mantissa == 0 {
        return Parsed::Value(sign * 0.0);
    }
    // Round to `precision` bits, fewer when the result is subnormal.
    let length = 64 - i64::from(mantissa.leading_zeros());
    let drop = (length - precision).max(lowest - exponent).max(0);
    if drop > 63 {
        return Parsed::Value(sign * 0.0);
    }
    let half = if drop == 0 { 0 } else { 1u64 << (drop - 1) };
    let lost = mantissa & ((1u64 << drop) - 1);
    let mut kept = mantissa >> drop;
    if drop > 0 && (lost > half || lost == half && (sticky || kept & 1 == 1)) {
        kept += 1;
    }
    exponent += drop;
    let mut value = kept as f64;
    while exponent > 0 {
        let step = exponent.min(1000);
        value *= 2f64.powi(step as i32);
        exponent -= step;
    }
    while exponent < 0 {
        let step = (-exponent).min(1000);
        value /= 2f64.powi(step as i32);
        exponent += step;
    }
    let limit = if bits == 32 { f64::from(f32::MAX) } else { f64::MAX };
    finish(if value > limit { f64::INFINITY } else { value }, sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(value: f64, form: u8, precision: i64) -> String {
        String::from_utf8(format(value, form, precision, 64)).unwrap()
    }

    #[test]
    fn forms_are_gos() {
        assert_eq!(text(1e6, b'g', -1), "1e+06");
        assert_eq!(text(100000.0, b'g', -1), "100000");
        assert_eq!(text(1234567.0, b'g', -1), "1.234567e+06");
        assert_eq!(text(0.0001, b'g', -1), "0.0001");
        assert_eq!(text(0.00001, b'g', -1), "1e-05");
        assert_eq!(text(0.0, b'g', -1), "0");
        assert_eq!(text(-0.0, b'g', -1), "-0");
        assert_eq!(text(2.5, b'f', 0), "2");
        assert_eq!(text(3.24159, b'f', 2), "3.24");
        assert_eq!(text(100.0, b'g', 3), "100");
        assert_eq!(text(1000.0, b'g', 3), "1e+03");
        assert_eq!(text(123456789.0, b'f', -1), "123456789");
        assert_eq!(text(0.5, b'e', 3), "5.000e-01");
        assert_eq!(text(1.0, b'x', -1), "0x1p+00");
        assert_eq!(text(1.5, b'b', -1), "6755399441055744p-52");
        assert_eq!(text(f64::from(0.1f32), b'g', -1), "0.10000000149011612");
        assert_eq!(
            String::from_utf8(format(f64::from(0.1f32), b'g', -1, 32)).unwrap(),
            "0.1"
        );
    }

    #[test]
    fn parsing_is_gos() {
        assert_eq!(parse(b"1.5e3", 64), Parsed::Value(1500.0));
        assert_eq!(parse(b".5", 64), Parsed::Value(0.5));
        assert_eq!(parse(b"0x1p-2", 64), Parsed::Value(0.25));
        assert_eq!(parse(b"1e400", 64), Parsed::Range(f64::INFINITY));
        assert_eq!(parse(b"-1e400", 64), Parsed::Range(f64::NEG_INFINITY));
        assert_eq!(parse(b"", 64), Parsed::Syntax);
        assert_eq!(parse(b"1e", 64), Parsed::Syntax);
        assert_eq!(parse(b"1x", 64), Parsed::Syntax);
        assert_eq!(parse(b"-inf", 64), Parsed::Value(f64::NEG_INFINITY));
    }
}
