//! Rune and string literals.

use super::{
    Lexer,
    chars::{code_point, quoted},
    number::base_name,
};
use crate::syntax::token::Kind;

impl Lexer<'_> {
    fn literal(&mut self, kind: Kind, start: usize, well_formed: bool) -> bool {
        self.tokens.push(kind, start, self.at);
        if !well_formed {
            self.tokens.mark_malformed();
        }
        true
    }

    /// The rest of a rune literal; the quote at `start` is taken.
    pub(super) fn rune(&mut self, start: usize) -> bool {
        let mut ok = true;
        let mut length = 0;
        loop {
            match self.peek() {
                Some(b'\'') => {
                    if ok && length == 0 {
                        self.error(self.at, "empty rune literal or unescaped '");
                        ok = false;
                    } else if ok && length > 1 {
                        self.error(start, "more than one character in rune literal");
                        ok = false;
                    }
                    self.at += 1;
                    break;
                }
                Some(b'\\') => ok &= self.escape(b'\''),
                Some(b'\n') => {
                    if ok {
                        self.error(self.at, "newline in rune literal");
                    }
                    ok = false;
                    break;
                }
                None => {
                    if ok {
                        self.error(start, "rune literal not terminated");
                    }
                    ok = false;
                    break;
                }
                Some(_) => self.at += self.peek_char().map_or(1, char::len_utf8),
            }
            length += 1;
        }
        self.literal(Kind::Rune, start, ok)
    }

    /// The rest of a string in double quotes; the quote at `start` is taken.
    pub(super) fn interpreted_string(&mut self, start: usize) -> bool {
        let mut ok = true;
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    break;
                }
                Some(b'\\') => ok &= self.escape(b'"'),
                Some(b'\n') => {
                    self.error(self.at, "newline in string");
                    ok = false;
                    break;
                }
                None => {
                    self.error(start, "string not terminated");
                    ok = false;
                    break;
                }
                Some(_) => self.at += 1,
            }
        }
        self.literal(Kind::String, start, ok)
    }

    /// The rest of a string in back quotes; the quote at `start` is taken.
    pub(super) fn raw_string(&mut self, start: usize) -> bool {
        let closed = self.bytes[self.at..].iter().position(|&b| b == b'`');
        match closed {
            Some(length) => self.at += length + 1,
            None => {
                self.at = self.bytes.len();
                self.error(start, "string not terminated");
            }
        }
        self.literal(Kind::String, start, closed.is_some())
    }

    /// An escape sequence in a literal delimited by `quote`. Returns whether it is well-formed; at the end of the file
    /// it is, since the literal's missing end will be reported.
    fn escape(&mut self, quote: u8) -> bool {
        self.at += 1;
        let (length, base, max) = match self.peek() {
            None => return true,
            Some(b'a' | b'b' | b'f' | b'n' | b'r' | b't' | b'v' | b'\\') => {
                self.at += 1;
                return true;
            }
            Some(b) if b == quote => {
                self.at += 1;
                return true;
            }
            Some(b'0'..=b'7') => (3, 8, 255),
            Some(b'x') => (2, 16, 255),
            Some(b'u') => (4, 16, u32::from(char::MAX)),
            Some(b'U') => (8, 16, u32::from(char::MAX)),
            Some(_) => {
                self.error(self.at, "unknown escape");
                return false;
            }
        };
        if base == 16 {
            self.at += 1;
        }
        let mut value: u32 = 0;
        for _ in 0..length {
            let Some(c) = self.peek_char() else { return true };
            let Some(digit) = c.to_digit(base) else {
                let message = format!("invalid character {} in {} escape", quoted(c), base_name(base as u8));
                self.error(self.at, message);
                return false;
            };
            value = value.wrapping_mul(base).wrapping_add(digit);
            self.at += 1;
        }
        if base == 8 && value > max {
            self.error(self.at, format!("octal escape value {value} > 255"));
            return false;
        }
        if value > max || char::from_u32(value).is_none() {
            let shown = char::from_u32(value).map_or_else(|| format!("U+{value:04X}"), code_point);
            self.error(self.at, format!("escape is invalid Unicode code point {shown}"));
            return false;
        }
        true
    }
}
