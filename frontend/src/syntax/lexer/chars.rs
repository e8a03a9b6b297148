//! Go's letters and digits, and characters as gc's messages quote them.

/// `unicode.IsLetter`: general category L. `unicode-ident` knows `XID_Start`, which differs from L by these characters.
pub(super) fn is_letter(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    unicode_ident::is_xid_start(c) && !in_ranges(&START_NOT_LETTER, c) || in_ranges(&LETTER_NOT_START, c)
}

/// `unicode.IsDigit`: general category Nd.
pub(super) fn is_digit(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_digit();
    }
    c.is_numeric()
        && unicode_ident::is_xid_continue(c)
        && !c.is_alphabetic()
        && !in_ranges(&CONTINUE_NOT_DIGIT, c)
        && !is_letter(c)
}

fn in_ranges(ranges: &[(char, char)], c: char) -> bool {
    ranges.iter().any(|&(lo, hi)| (lo..=hi).contains(&c))
}

/// `XID_Start` but not L: letter numbers (Nl) and `Other_ID_Start`.
const START_NOT_LETTER: [(char, char); 15] = [
    ('\u{16ee}', '\u{16f0}'),
    ('\u{1885}', '\u{1886}'),
    ('\u{2118}', '\u{2118}'),
    ('\u{212e}', '\u{212e}'),
    ('\u{2160}', '\u{2182}'),
    ('\u{2185}', '\u{2188}'),
    ('\u{3007}', '\u{3007}'),
    ('\u{3021}', '\u{3029}'),
    ('\u{3038}', '\u{303a}'),
    ('\u{a6e6}', '\u{a6ef}'),
    ('\u{10140}', '\u{10174}'),
    ('\u{10341}', '\u{10341}'),
    ('\u{1034a}', '\u{1034a}'),
    ('\u{103d1}', '\u{103d5}'),
    ('\u{12400}', '\u{1246e}'),
];

/// L but not `XID_Start`: letters whose compatibility decomposition is no identifier, and one that is punctuation.
const LETTER_NOT_START: [(char, char); 14] = [
    ('\u{2e2f}', '\u{2e2f}'),
    ('\u{37a}', '\u{37a}'),
    ('\u{e33}', '\u{e33}'),
    ('\u{eb3}', '\u{eb3}'),
    ('\u{fc5e}', '\u{fc63}'),
    ('\u{fdfa}', '\u{fdfb}'),
    ('\u{fe70}', '\u{fe70}'),
    ('\u{fe72}', '\u{fe72}'),
    ('\u{fe74}', '\u{fe74}'),
    ('\u{fe76}', '\u{fe76}'),
    ('\u{fe78}', '\u{fe78}'),
    ('\u{fe7a}', '\u{fe7a}'),
    ('\u{fe7c}', '\u{fe7e}'),
    ('\u{ff9e}', '\u{ff9f}'),
];

/// Numbers that may continue an identifier elsewhere but are not category Nd.
const CONTINUE_NOT_DIGIT: [(char, char); 2] = [('\u{1369}', '\u{1371}'), ('\u{19da}', '\u{19da}')];

/// Whether Go would print `c` rather than escape it. Rust's `Debug` draws the same line but for combining marks, which
/// it escapes when they stand alone.
fn is_printable(c: char) -> bool {
    c == '\'' || c == '"' || c == '\\' || !c.escape_debug().to_string().starts_with('\\')
}

/// Go's `%#U`: `U+0040 '@'`.
pub(super) fn code_point(c: char) -> String {
    if is_printable(c) {
        format!("U+{:04X} '{c}'", c as u32)
    } else {
        format!("U+{:04X}", c as u32)
    }
}

/// Go's `%q` of a character.
pub(super) fn quoted(c: char) -> String {
    match c {
        '\'' => r"'\''".to_string(),
        '\\' => r"'\\'".to_string(),
        '\x07' => r"'\a'".to_string(),
        '\x08' => r"'\b'".to_string(),
        '\x0b' => r"'\v'".to_string(),
        '\x0c' => r"'\f'".to_string(),
        '\n' => r"'\n'".to_string(),
        '\r' => r"'\r'".to_string(),
        '\t' => r"'\t'".to_string(),
        _ if is_printable(c) => format!("'{c}'"),
        '\0'..'\u{80}' => format!("'\\x{:02x}'", c as u32),
        '\u{80}'..'\u{10000}' => format!("'\\u{:04x}'", c as u32),
        _ => format!("'\\U{:08x}'", c as u32),
    }
}
