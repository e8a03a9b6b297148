//! Package strconv: floats and quoting. Integers are converted in Go.

use super::EMPTY_STRING;
use super::float;
use super::quote::{self, Charset};
use super::unicode::is_graphic;
use crate::abi::GoString;
use crate::entry::{Native, native_entry};
use crate::runtime::Runtime;

pub(crate) const NATIVES: &[Native] = &[
    ("strconv.FormatFloat", native_entry(format_float)),
    ("strconv.parseFloat", native_entry(parse_float)),
    (
        "strconv.Quote",
        native_entry(|rt: &mut Runtime, s: GoString| quoted(rt, s, Charset::Printable)),
    ),
    (
        "strconv.QuoteToASCII",
        native_entry(|rt: &mut Runtime, s: GoString| quoted(rt, s, Charset::Ascii)),
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
        "strconv.QuoteToGraphic",
        native_entry(|rt: &mut Runtime, s: GoString| quoted(rt, s, Charset::Graphic)),
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
    (
        "strconv.IsPrint",
        native_entry(|_: &mut Runtime, r: i32| quote::is_print(r as u32)),
    ),
];

fn format_float(rt: &mut Runtime, f: f64, form: u8, precision: isize, bits: isize) -> GoString {
    let formatted = float::format(f, form, precision as i64, if bits == 32 { 32 } else { 64 });
    rt.new_string(&formatted)
}

/// The value and 0, 1 for a syntax error or 2 for a range error.
fn parse_float(_: &mut Runtime, s: GoString, bits: isize) -> (f64, isize) {
    match float::parse(s.bytes(), if bits == 32 { 32 } else { 64 }) {
        float::Parsed::Value(value) => (value, 0),
        float::Parsed::Syntax => (0.0, 1),
        float::Parsed::Range(value) => (value, 2),
    }
}

fn quoted(rt: &mut Runtime, s: GoString, charset: Charset) -> GoString {
    let literal = quote::quote(s.bytes(), charset);
    rt.new_string(&literal)
}

fn quoted_rune(rt: &mut Runtime, rune: i32, charset: Charset) -> GoString {
    let literal = quote::quote_rune(rune as u32, charset);
    rt.new_string(&literal)
}

fn unquote(rt: &mut Runtime, s: GoString) -> (GoString, bool) {
    match quote::unquote(s.bytes()) {
        Some(value) => (rt.new_string(&value), true),
        None => (EMPTY_STRING, false),
    }
}
