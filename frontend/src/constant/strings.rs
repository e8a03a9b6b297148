//! String and rune literals: from source text to bytes, and back.

/// The bytes of a string literal (interpreted or raw), or the UTF-8 form of a rune literal; quotes included in `text`.
/// `None` if it is malformed.
pub fn unquote(text: &str) -> Option<Vec<u8>> {
    let quote = text.bytes().next()?;
    let inner = text.get(1..text.len().checked_sub(1)?)?;
    if text.len() < 2 || text.as_bytes()[text.len() - 1] != quote {
        return None;
    }
    match quote {
        // Carriage returns are dropped from raw strings.
        b'`' => Some(inner.bytes().filter(|&b| b != b'\r').collect()),
        b'"' => {
            let mut bytes = Vec::with_capacity(inner.len());
            let mut rest = inner;
            while let Some((unit, after)) = next_unit(rest, b'"') {
                unit.push_to(&mut bytes);
                rest = after;
            }
            rest.is_empty().then_some(bytes)
        }
        b'\'' => {
            let mut bytes = Vec::new();
            Unit::CodePoint(unquote_rune(text)?).push_to(&mut bytes);
            Some(bytes)
        }
        _ => None,
    }
}

/// The value of a rune literal. An escape may denote a surrogate half only by `\x` or octal digits, below 256.
pub fn unquote_rune(text: &str) -> Option<u32> {
    let inner = text.strip_prefix('\'')?.strip_suffix('\'')?;
    let (unit, rest) = next_unit(inner, b'\'')?;
    rest.is_empty().then_some(match unit {
        Unit::CodePoint(c) => c,
        Unit::Byte(b) => u32::from(b),
    })
}

/// One character of a literal.
enum Unit {
    CodePoint(u32),
    /// Written `\xNN` or `\NNN`: one byte, whatever its value.
    Byte(u8),
}

impl Unit {
    fn push_to(self, bytes: &mut Vec<u8>) {
        match self {
            Unit::Byte(b) => bytes.push(b),
            Unit::CodePoint(c) => {
                let c = char::from_u32(c).unwrap_or(char::REPLACEMENT_CHARACTER);
                bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
            }
        }
    }
}

fn next_unit(text: &str, quote: u8) -> Option<(Unit, &str)> {
    let mut chars = text.chars();
    let c = chars.next()?;
    if c != '\\' {
        return (c != '\n' && u32::from(c) != u32::from(quote)).then_some((Unit::CodePoint(c.into()), chars.as_str()));
    }
    let escape = chars.next()?;
    let rest = chars.as_str();
    let simple = |b: u8| Some((Unit::CodePoint(b.into()), rest));
    let digits = |from: &'_ str, n: usize, radix| -> Option<u32> {
        let digits = from.get(..n)?;
        digits
            .chars()
            .all(|c| c.is_digit(radix))
            .then(|| u32::from_str_radix(digits, radix).ok())?
    };
    match escape {
        'a' => simple(7),
        'b' => simple(8),
        'f' => simple(12),
        'n' => simple(b'\n'),
        'r' => simple(b'\r'),
        't' => simple(b'\t'),
        'v' => simple(11),
        '\\' => simple(b'\\'),
        '\'' | '"' if escape as u32 == u32::from(quote) => simple(quote),
        'x' => Some((Unit::Byte(digits(rest, 2, 16)? as u8), &rest[2..])),
        '0'..='7' => {
            let all = &text[1..];
            let byte = u8::try_from(digits(all, 3, 8)?).ok()?;
            Some((Unit::Byte(byte), &all[3..]))
        }
        'u' | 'U' => {
            let n = if escape == 'u' { 4 } else { 8 };
            let c = char::from_u32(digits(rest, n, 16)?)?;
            Some((Unit::CodePoint(c.into()), &rest[n..]))
        }
        _ => None,
    }
}

/// A Go string literal for these bytes, as `strconv.Quote` writes it.
pub fn quote(bytes: &[u8]) -> String {
    quote_with(bytes, '"')
}

/// A rune literal for this code point, as `strconv.QuoteRune` writes it.
pub fn quote_rune(code_point: u32) -> String {
    let c = char::from_u32(code_point).unwrap_or(char::REPLACEMENT_CHARACTER);
    quote_with(c.encode_utf8(&mut [0; 4]).as_bytes(), '\'')
}

fn quote_with(bytes: &[u8], quote: char) -> String {
    let mut out = String::with_capacity(bytes.len() + 2);
    out.push(quote);
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '\x07' => out.push_str("\\a"),
                '\x08' => out.push_str("\\b"),
                '\x0c' => out.push_str("\\f"),
                '\n' => out.push_str("\\n"),
                '\r' => out.push_str("\\r"),
                '\t' => out.push_str("\\t"),
                '\x0b' => out.push_str("\\v"),
                '\\' => out.push_str("\\\\"),
                _ if c == quote => {
                    out.push('\\');
                    out.push(c);
                }
                _ if is_print(c) => out.push(c),
                '\0'..='\x1f' | '\x7f' => out.push_str(&format!("\\x{:02x}", c as u32)),
                '\u{10000}'.. => out.push_str(&format!("\\U{:08x}", c as u32)),
                _ => out.push_str(&format!("\\u{:04x}", c as u32)),
            }
        }
        for b in chunk.invalid() {
            out.push_str(&format!("\\x{b:02x}"));
        }
    }
    out.push(quote);
    out
}

/// Go's `unicode.IsPrint`, with Rust's tables: letters, marks, numbers, punctuation, symbols and the ASCII space.
fn is_print(c: char) -> bool {
    c == ' '
        || !c.is_whitespace() && !c.is_control() && (c.is_ascii() || c.escape_debug().len() == 1 || c.is_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_to_bytes() {
        assert_eq!(
            unquote(r#""a\n\x80\377\u00e9\U0001F600\"'""#).unwrap(),
            b"a\n\x80\xff\xc3\xa9\xf0\x9f\x98\x80\"'"
        );
        assert_eq!(unquote("`a\\n\r\"`").unwrap(), b"a\\n\"");
        assert_eq!(unquote_rune(r"'\''"), Some(39));
        assert_eq!(unquote_rune("'é'"), Some(0xe9));
        assert_eq!(unquote_rune(r"'\xff'"), Some(255));
        for bad in [
            "\"",
            "\"\\q\"",
            "\"\\xz0\"",
            "\"\\400\"",
            "\"\\ud800\"",
            "''",
            "'ab'",
            "\"\\'\"",
            "",
            "\"é",
            "'\\U00110000'",
        ] {
            assert_eq!(unquote(bad), None, "{bad}");
        }
    }

    #[test]
    fn bytes_to_literals() {
        assert_eq!(
            quote(b"a\"\\\n\x01\xff\x7f\xc3\xa9\xe2\x80\xa8"),
            r#""a\"\\\n\x01\xff\x7fé\u2028""#
        );
        assert_eq!(quote_rune(0x27), r"'\''");
        assert_eq!(quote_rune(0x10ffff), r"'\U0010ffff'");
    }
}
