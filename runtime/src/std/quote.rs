//! Quoting and unquoting of strings and runes as Go literals (Go's strconv).

use super::unicode::is_graphic;
pub(super) use super::unicode::is_print;

/// How much of a string stands as it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Charset {
    /// Printable characters.
    Printable,
    /// Printable ASCII.
    Ascii,
    /// Printable characters and all spaces.
    Graphic,
}

/// Decodes one rune: its value and width; an invalid byte is `(U+FFFD, 1)`.
pub fn decode(bytes: &[u8]) -> (u32, usize) {
    const ERROR: (u32, usize) = (0xFFFD, 1);
    let Some(&first) = bytes.first() else {
        return (0xFFFD, 0);
    };
    let width = match first {
        0..=0x7F => return (u32::from(first), 1),
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return ERROR,
    };
    match bytes.get(..width).map(std::str::from_utf8) {
        Some(Ok(text)) => text.chars().next().map_or(ERROR, |c| (c as u32, width)),
        _ => ERROR,
    }
}

fn escape_rune(out: &mut Vec<u8>, rune: u32, quote: u8, charset: Charset) {
    if rune == u32::from(quote) || rune == u32::from(b'\\') {
        out.extend_from_slice(&[b'\\', rune as u8]);
        return;
    }
    let stands = match charset {
        Charset::Ascii => rune < 0x80 && is_print(rune),
        Charset::Printable => is_print(rune),
        Charset::Graphic => is_graphic(rune),
    };
    if stands && let Some(c) = char::from_u32(rune) {
        out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        return;
    }
    let text = match rune {
        7 => "\\a".to_string(),
        8 => "\\b".to_string(),
        12 => "\\f".to_string(),
        10 => "\\n".to_string(),
        13 => "\\r".to_string(),
        9 => "\\t".to_string(),
        11 => "\\v".to_string(),
        _ if rune < u32::from(b' ') || rune == 0x7F => format!("\\x{rune:02x}"),
        _ if rune > 0x10FFFF || (0xD800..0xE000).contains(&rune) => "\\ufffd".to_string(),
        _ if rune < 0x10000 => format!("\\u{rune:04x}"),
        _ => format!("\\U{rune:08x}"),
    };
    out.extend_from_slice(text.as_bytes());
}

/// A Go string literal.
pub fn quote(bytes: &[u8], charset: Charset) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() + 2);
    out.push(b'"');
    let mut rest = bytes;
    while !rest.is_empty() {
        let (rune, width) = decode(rest);
        if width == 1 && rune == 0xFFFD {
            out.extend_from_slice(format!("\\x{:02x}", rest[0]).as_bytes());
        } else {
            escape_rune(&mut out, rune, b'"', charset);
        }
        rest = &rest[width..];
    }
    out.push(b'"');
    out
}

/// A Go rune literal; an invalid rune is `'\ufffd'` or, as a character, `'�'`.
pub fn quote_rune(rune: u32, charset: Charset) -> Vec<u8> {
    let rune = if char::from_u32(rune).is_some() { rune } else { 0xFFFD };
    let mut out = vec![b'\''];
    escape_rune(&mut out, rune, b'\'', charset);
    out.push(b'\'');
    out
}

/// Whether a string can stand unchanged in a raw literal.
pub fn can_backquote(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    while !rest.is_empty() {
        let (rune, width) = decode(rest);
        let bad = match rune {
            0xFFFD => width == 1,
            0xFEFF | 0x60 | 0x7F => true,
            r => r < 0x20 && r != 9,
        };
        if bad {
            return false;
        }
        rest = &rest[width..];
    }
    true
}

/// The value of a Go string, raw string or rune literal.
pub fn unquote(literal: &[u8]) -> Option<Vec<u8>> {
    let [quote, inner @ .., last] = literal else {
        return None;
    };
    if quote != last {
        return None;
    }
    match quote {
        b'`' => (!inner.contains(&b'`')).then(|| inner.iter().copied().filter(|&b| b != b'\r').collect()),
        b'"' | b'\'' => {
            let mut out = Vec::with_capacity(inner.len());
            let mut rest = inner;
            let mut runes = 0;
            while !rest.is_empty() {
                rest = unquote_char(rest, *quote, &mut out)?;
                runes += 1;
            }
            // Go takes the empty rune literal, too.
            (*quote == b'"' || runes <= 1).then_some(out)
        }
        _ => None,
    }
}

/// Appends the first character or escape of `text` and returns the rest.
fn unquote_char<'t>(text: &'t [u8], quote: u8, out: &mut Vec<u8>) -> Option<&'t [u8]> {
    let number = |digits: &[u8], radix| u32::from_str_radix(std::str::from_utf8(digits).ok()?, radix).ok();
    match text {
        [b'\n', ..] => None,
        [c, ..] if *c == quote => None,
        [b'\\', escape, rest @ ..] => {
            let simple = match escape {
                b'a' => 7,
                b'b' => 8,
                b'f' => 12,
                b'n' => 10,
                b'r' => 13,
                b't' => 9,
                b'v' => 11,
                b'\\' => b'\\',
                b'\'' | b'"' if *escape == quote => quote,
                b'x' => {
                    out.push(number(rest.get(..2)?, 16)? as u8);
                    return Some(&rest[2..]);
                }
                b'u' | b'U' => {
                    let width = if *escape == b'u' { 4 } else { 8 };
                    let c = char::from_u32(number(rest.get(..width)?, 16)?)?;
                    out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
                    return Some(&rest[width..]);
                }
                b'0'..=b'7' => {
                    let value = number(text.get(1..4)?, 8)?;
                    out.push(u8::try_from(value).ok()?);
                    return Some(&text[4..]);
                }
                _ => return None,
            };
            out.push(simple);
            Some(rest)
        }
        [b'\\'] | [] => None,
        _ => {
            let (rune, width) = decode(text);
            let c = char::from_u32(rune)?;
            out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
            Some(&text[width..])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes() {
        let q = |b: &[u8]| String::from_utf8(quote(b, Charset::Printable)).unwrap();
        assert_eq!(q(b"a\"b\n\x00\xff"), r#""a\"b\n\x00\xff""#);
        assert_eq!(q("héllo\u{301}".as_bytes()), "\"héllo\u{301}\"");
        assert_eq!(quote("é".as_bytes(), Charset::Ascii), br#""\u00e9""#);
        assert_eq!(quote_rune('x' as u32, Charset::Printable), b"'x'");
        assert_eq!(unquote(br#""a\tb\u00e9\x41\101""#), Some("a\tbéAA".as_bytes().to_vec()));
        assert_eq!(unquote(br#""a"b""#), None);
        assert!(is_print(0x301) && !is_print(0x200B) && !is_print(0xA0));
    }
}
