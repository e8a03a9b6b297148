//! Package strconv: floats and quoting. Integers are converted in Go.

use super::float;
use super::quote::{self, Charset};
use super::unicode::is_graphic;
use crate::abi::{GoSlice, GoString};
use crate::entry::{GoPanic, Native, native_entry};
use crate::runtime::Runtime;
use crate::slice::append_bytes;

pub(crate) const NATIVES: &[Native] = &[
    ("strconv.AppendFloat", native_entry(append_float)),
    ("strconv.parseFloat", native_entry(parse_float)),
    (
        "strconv.AppendQuote",
        native_entry(|rt: &mut Runtime, to: GoSlice, s: GoString| quoted(rt, to, s, Charset::Printable)),
    ),
    (
        "strconv.AppendQuoteToASCII",
        native_entry(|rt: &mut Runtime, to: GoSlice, s: GoString| quoted(rt, to, s, Charset::Ascii)),
    ),
    (
        "strconv.QuoteRune",
        native_entry(|rt: &mut Runtime, r: i32| quoted_rune(rt, r, Charset::Printable)),
    ),
    (
        "strconv.QuoteRuneToASCII",
        native_entry(|rt: &mut Runtime, r: i32| quoted_rune(rt, r, Charset::Ascii)),
    ),
    (
        "strconv.AppendQuoteToGraphic",
        native_entry(|rt: &mut Runtime, to: GoSlice, s: GoString| quoted(rt, to, s, Charset::Graphic)),
    ),
    (
        "strconv.QuoteRuneToGraphic",
        native_entry(|rt: &mut Runtime, r: i32| quoted_rune(rt, r, Charset::Graphic)),
    ),
    (
        "strconv.IsGraphic",
        native_entry(|_: &mut Runtime, r: i32| is_graphic(r as u32)),
    ),
    ("strconv.unquote", native_entry(unquote)),
    ("strconv.isPlainLiteral", native_entry(is_plain_literal)),
    (
        "strconv.IsPrint",
        native_entry(|_: &mut Runtime, r: i32| quote::is_print(r as u32)),
    ),
];

fn append_float(
    rt: &mut Runtime,
    to: GoSlice,
    f: f64,
    form: u8,
    precision: isize,
    bits: isize,
) -> Result<GoSlice, GoPanic> {
    let formatted = float::format(f, form, precision as i64, if bits == 32 { 32 } else { 64 });
    append_bytes(rt, to, &formatted)
}

/// The value and 0, 1 for a syntax error or 2 for a range error.
fn parse_float(_: &mut Runtime, s: GoString, bits: isize) -> (f64, isize) {
    match float::parse(s.bytes(), if bits == 32 { 32 } else { 64 }) {
        float::Parsed::Value(value) => (value, 0),
        float::Parsed::Syntax => (0.0, 1),
        float::Parsed::Range(value) => (value, 2),
    }
}

fn quoted(rt: &mut Runtime, to: GoSlice, s: GoString, charset: Charset) -> Result<GoSlice, GoPanic> {
    append_bytes(rt, to, &quote::quote(s.bytes(), charset))
}

fn quoted_rune(rt: &mut Runtime, rune: i32, charset: Charset) -> GoString {
    let literal = quote::quote_rune(rune as u32, charset);
    rt.new_string(&literal)
}

/// Appends the value of a literal, and says whether it is one.
fn unquote(rt: &mut Runtime, to: GoSlice, s: GoString) -> Result<(GoSlice, bool), GoPanic> {
    match quote::unquote(s.bytes()) {
        Some(value) => Ok((append_bytes(rt, to, &value)?, true)),
        None => Ok((to, false)),
    }
}

/// Whether `s` is a literal whose value is what stands between the quotes.
fn is_plain_literal(_: &mut Runtime, s: GoString) -> bool {
    let literal = s.bytes();
    quote::unquote(literal).is_some_and(|value| value == literal[1..literal.len() - 1])
}
