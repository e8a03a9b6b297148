//! Values of string and rune literals. (Numbers are evaluated by [`constant`](crate::constant).)

/// The bytes of a string literal's source text, quotes included (interpreted or raw). What is malformed is skipped: the
/// lexer has reported it.
pub fn unquote_string(text: &str) -> Vec<u8> {
    if let Some(raw) = text.strip_prefix('`') {
        // Go spec: carriage returns are no part of a raw string's value.
        return raw.trim_end_matches('`').bytes().filter(|&b| b != b'\r').collect();
    }
    let body = text.strip_prefix('"').unwrap_or(text);
    let mut value = Vec::with_capacity(body.len());
    let mut rest = body;
    while !rest.is_empty() && !rest.starts_with('"') {
        let plain = rest.find(['\\', '"']).unwrap_or(rest.len());
        value.extend_from_slice(&rest.as_bytes()[..plain]);
        rest = &rest[plain..];
        if rest.starts_with('\\') {
            let (escape, length) = unescape(rest);
            match escape {
                Some(Escape::Byte(byte)) => value.push(byte),
                Some(Escape::Char(c)) => value.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
                None => {}
            }
            rest = &rest[length..];
        }
    }
    value
}

/// The code point of a rune literal's source text, quotes included; none if it is malformed.
pub fn unquote_char(text: &str) -> Option<u32> {
    let body = text.strip_prefix('\'')?.strip_suffix('\'')?;
    if body.starts_with('\\') {
        let (escape, length) = unescape(body);
        if length != body.len() {
            return None;
        }
        return escape.map(|escape| match escape {
            Escape::Byte(byte) => byte.into(),
            Escape::Char(c) => c.into(),
        });
    }
    let mut chars = body.chars();
    let c = chars.next()?;
    chars.next().is_none().then_some(c.into())
}

/// What an escape sequence stands for: in a string, `\xff` is a byte and `\u00ff` two.
enum Escape {
    Byte(u8),
    Char(char),
}

/// The value of the escape sequence at the head of `text`, and its length.
fn unescape(text: &str) -> (Option<Escape>, usize) {
    let bytes = text.as_bytes();
    let simple = |byte| (Some(Escape::Byte(byte)), 2);
    let number = |from: usize, digits: usize, base: u32| {
        let to = from + digits;
        let value = text
            .get(from..to)
            .and_then(|digits| u32::from_str_radix(digits, base).ok());
        (value, if value.is_some() { to } else { 2 })
    };
    let byte =
        |(value, length): (Option<u32>, usize)| (value.and_then(|v| v.try_into().ok()).map(Escape::Byte), length);
    let char = |(value, length): (Option<u32>, usize)| (value.and_then(char::from_u32).map(Escape::Char), length);
    match bytes.get(1) {
        Some(b'a') => simple(0x07),
        Some(b'b') => simple(0x08),
        Some(b'f') => simple(0x0c),
        Some(b'n') => simple(b'\n'),
        Some(b'r') => simple(b'\r'),
        Some(b't') => simple(b'\t'),
        Some(b'v') => simple(0x0b),
        Some(&quote @ (b'\\' | b'\'' | b'"')) => simple(quote),
        Some(b'0'..=b'7') => byte(number(1, 3, 8)),
        Some(b'x') => byte(number(2, 2, 16)),
        Some(b'u') => char(number(2, 4, 16)),
        Some(b'U') => char(number(2, 8, 16)),
        _ => (None, 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings() {
        assert_eq!(
            unquote_string(r#""a\n\x41\101\u00e4\U0001F600\"ü""#),
            "a\nAAä😀\"ü".as_bytes()
        );
        assert_eq!(unquote_string(r#""\xff\377""#), [0xff, 0xff]);
        assert_eq!(unquote_string("`a\\n\r\nb`"), b"a\\n\nb");
        assert_eq!(unquote_string("``"), b"");
    }

    #[test]
    fn runes() {
        for (text, value) in [
            ("'a'", 97),
            (r"'\''", 39),
            (r"'\x00'", 0),
            (r"'\377'", 255),
            (r"'\u12e4'", 0x12e4),
            ("'本'", 0x672c),
        ] {
            assert_eq!(unquote_char(text), Some(value), "{text}");
        }
        for text in ["''", "'ab'", "'", r"'\ud800'", r"'\400'", r"'\x0'"] {
            assert_eq!(unquote_char(text), None, "{text}");
        }
    }
}
