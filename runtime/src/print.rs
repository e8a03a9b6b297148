//! `print` and `println`: gc's texts on standard error, each operand written at once.

use std::io::{ErrorKind, Write};

use crate::heap::memory::Ref;
use crate::runtime::Runtime;

/// Writes to standard error. Failure is ignored, as in gc: there is nowhere to report it. But without a reader the program ends.
pub fn write(bytes: &[u8]) {
    if std::io::stderr()
        .write_all(bytes)
        .is_err_and(|error| error.kind() == ErrorKind::BrokenPipe)
    {
        crate::signal::end_by_broken_pipe();
    }
}

pub fn bool(_: &mut Runtime, value: bool) {
    write(if value { b"true" } else { b"false" });
}

pub fn int(_: &mut Runtime, value: i64) {
    write(value.to_string().as_bytes());
}

pub fn uint(_: &mut Runtime, value: u64) {
    write(value.to_string().as_bytes());
}

pub fn float(_: &mut Runtime, value: f64) {
    write(float_text(value).as_bytes());
}

pub fn complex(_: &mut Runtime, re: f64, im: f64) {
    write(complex_text(re, im).as_bytes());
}

pub fn string(_: &mut Runtime, ptr: Ref, len: usize) {
    write(ptr.bytes(len));
}

pub fn pointer(_: &mut Runtime, value: u64) {
    write(format!("{value:#x}").as_bytes());
}

pub fn hex(_: &mut Runtime, value: u64) {
    write(format!("{value:#x}").as_bytes());
}

pub fn slice(_: &mut Runtime, ptr: Ref, len: usize, cap: usize) {
    write(format!("[{len}/{cap}]{:#x}", ptr.0).as_bytes());
}

pub fn interface(_: &mut Runtime, ty: u64, data: u64) {
    write(format!("({ty:#x},{data:#x})").as_bytes());
}

pub fn space(_: &mut Runtime) {
    write(b" ");
}

pub fn newline(_: &mut Runtime) {
    write(b"\n");
}

/// Digits that gc prints of a float.
const DIGITS: usize = 7;

/// A float as gc's runtime prints it: `+1.500000e+000`. The arithmetic is repeated multiplication and division by ten, not
/// correctly rounded; programs see the difference in the last digit, so it is the same here.
pub fn float_text(value: f64) -> String {
    if value.is_nan() {
        return "NaN".into();
    }
    if value.is_infinite() {
        return if value > 0.0 { "+Inf".into() } else { "-Inf".into() };
    }
    let sign = if value.is_sign_negative() { '-' } else { '+' };
    let (mut v, mut exponent) = (value.abs(), 0i32);
    if v != 0.0 {
        while v >= 10.0 {
            (v, exponent) = (v / 10.0, exponent + 1);
        }
        while v < 1.0 {
            (v, exponent) = (v * 10.0, exponent - 1);
        }
        v += (0..DIGITS).fold(5.0, |half, _| half / 10.0);
        if v >= 10.0 {
            (v, exponent) = (v / 10.0, exponent + 1);
        }
    }
    let mut text = String::from(sign);
    for i in 0..DIGITS {
        let digit = v as u8;
        text.push((b'0' + digit) as char);
        if i == 0 {
            text.push('.');
        }
        v = (v - digit as f64) * 10.0;
    }
    let exponent_sign = if exponent < 0 { '-' } else { '+' };
    text + &format!("e{exponent_sign}{:03}", exponent.abs())
}

/// A complex number: `(+1.000000e+000+2.000000e+000i)`.
pub fn complex_text(re: f64, im: f64) -> String {
    format!("({}{}i)", float_text(re), float_text(im))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_look_as_in_gc() {
        for (value, text) in [
            (1.5, "+1.500000e+000"),
            (0.0, "+0.000000e+000"),
            (-0.0, "-0.000000e+000"),
            (-123456789.0, "-1.234568e+008"),
            (1e-7, "+1.000000e-007"),
            (9.9999999, "+1.000000e+001"),
            (f64::MAX, "+1.797693e+308"),
            (f64::INFINITY, "+Inf"),
            (f64::NAN, "NaN"),
        ] {
            assert_eq!(float_text(value), text);
        }
        assert_eq!(complex_text(1.0, -2.0), "(+1.000000e+000-2.000000e+000i)");
    }
}
