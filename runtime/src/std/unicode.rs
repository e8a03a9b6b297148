//! Package unicode: classes and case of runes.

use super::quote;
use crate::entry::{Native, native_entry};
use crate::runtime::Runtime;

pub(crate) const NATIVES: &[Native] = &[
    (
        "unicode.IsLetter",
        native_entry(|_: &mut Runtime, r: i32| is(r, is_letter)),
    ),
    (
        "unicode.IsDigit",
        native_entry(|_: &mut Runtime, r: i32| is(r, is_digit)),
    ),
    (
        "unicode.IsNumber",
        native_entry(|_: &mut Runtime, r: i32| is(r, char::is_numeric)),
    ),
    (
        "unicode.IsUpper",
        native_entry(|_: &mut Runtime, r: i32| is(r, |c| c.is_uppercase() && lower(c as u32) != c as u32)),
    ),
    (
        "unicode.IsLower",
        native_entry(|_: &mut Runtime, r: i32| is(r, char::is_lowercase)),
    ),
    (
        "unicode.IsTitle",
        native_entry(|_: &mut Runtime, r: i32| is(r, is_title)),
    ),
    (
        "unicode.IsPunct",
        native_entry(|_: &mut Runtime, r: i32| is(r, is_punct)),
    ),
    (
        "unicode.IsSymbol",
        native_entry(|_: &mut Runtime, r: i32| is(r, is_symbol)),
    ),
    (
        "unicode.IsControl",
        native_entry(|_: &mut Runtime, r: i32| is(r, char::is_control)),
    ),
    (
        "unicode.IsGraphic",
        native_entry(|_: &mut Runtime, r: i32| is(r, is_graphic)),
    ),
    (
        "unicode.IsPrint",
        native_entry(|_: &mut Runtime, r: i32| is(r, |c| quote::is_print(c as u32))),
    ),
    ("unicode.IsMark", native_entry(|_: &mut Runtime, r: i32| is(r, is_mark))),
    (
        "unicode.ToUpper",
        native_entry(|_: &mut Runtime, r: i32| upper(r as u32) as i32),
    ),
    (
        "unicode.ToLower",
        native_entry(|_: &mut Runtime, r: i32| lower(r as u32) as i32),
    ),
    (
        "unicode.ToTitle",
        native_entry(|_: &mut Runtime, r: i32| upper(r as u32) as i32),
    ),
];

fn is(rune: i32, class: impl Fn(char) -> bool) -> bool {
    u32::try_from(rune).ok().and_then(char::from_u32).is_some_and(class)
}

/// `char::is_alphabetic` also takes in letter numbers and combining vowel signs, which are no letters in Go.
fn is_letter(c: char) -> bool {
    c.is_alphabetic() && !c.is_numeric() && !is_mark(c)
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
        || !c.is_ascii() && c.is_numeric() && DIGIT_ZEROS.iter().any(|&z| (z..z + 10).contains(&(c as u32)))
}

/// The zeros of the decimal digit ranges of the Basic Multilingual Plane (Unicode category Nd).
const DIGIT_ZEROS: [u32; 37] = [
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6, 0x0E50,
    0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50,
    0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0,
];

fn is_title(c: char) -> bool {
    matches!(c as u32, 0x1C5 | 0x1C8 | 0x1CB | 0x1F2 | 0x1F88..=0x1F8F | 0x1F98..=0x1F9F | 0x1FA8..=0x1FAF | 0x1FBC | 0x1FCC | 0x1FFC)
}

/// Combining marks: printable, neither letters nor numbers, and never the base of a grapheme.
fn is_mark(c: char) -> bool {
    let alone: String = c.escape_debug().collect();
    let after: String = format!("a{c}").escape_debug().collect();
    !c.is_ascii() && alone.chars().count() > 1 && after.chars().count() == 2
}

fn is_symbol(c: char) -> bool {
    if c.is_ascii() {
        return matches!(c, '$' | '+' | '<' | '=' | '>' | '^' | '`' | '|' | '~');
    }
    match c as u32 {
        0xA2..=0xA6 | 0xA8 | 0xA9 | 0xAC | 0xAE..=0xB1 | 0xB4 | 0xB8 | 0xD7 | 0xF7 => true,
        0x20A0..=0x20CF | 0x2100..=0x214F if !c.is_alphanumeric() => true,
        0x2190..=0x2307 | 0x230C..=0x2328 | 0x232B..=0x2767 | 0x2794..=0x27C4 | 0x27C7..=0x27E5 | 0x27F0..=0x2982 => {
            !c.is_numeric()
        }
        0x2999..=0x29D7 | 0x29DC..=0x29FB | 0x29FE..=0x2BFF | 0x1F000..=0x1FAFF => true,
        _ => false,
    }
}

fn is_punct(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_punctuation() && !is_symbol(c);
    }
    match c as u32 {
        0xA1 | 0xA7 | 0xAB | 0xB6 | 0xB7 | 0xBB | 0xBF => true,
        0x2010..=0x2027 | 0x2030..=0x205E => !matches!(c as u32, 0x2044 | 0x2052),
        0x3001..=0x3003 | 0x3008..=0x3011 | 0x3014..=0x301F | 0x3030 | 0xFF01..=0xFF0F => true,
        0x2308..=0x230B | 0x2329 | 0x232A | 0x2768..=0x2775 | 0x27E6..=0x27EF | 0x2983..=0x2998 => true,
        _ => false,
    }
}

fn is_graphic(c: char) -> bool {
    quote::is_print(c as u32) || matches!(c as u32, 0xA0 | 0x1680 | 0x2000..=0x200A | 0x202F | 0x205F | 0x3000)
}

/// Upper case where it is one rune.
pub(super) fn upper(rune: u32) -> u32 {
    single(rune, char::to_uppercase)
}

/// Lower case where it is one rune.
pub(super) fn lower(rune: u32) -> u32 {
    single(rune, char::to_lowercase)
}

fn single<I: Iterator<Item = char>>(rune: u32, map: fn(char) -> I) -> u32 {
    let Some(c) = char::from_u32(rune) else { return rune };
    let mut mapped = map(c);
    match (mapped.next(), mapped.next()) {
        (Some(one), None) => one as u32,
        _ => rune,
    }
}
