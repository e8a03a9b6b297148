//! Number literals.

use super::{Lexer, chars::quoted};
use crate::syntax::token::Kind;

/// What a run of digits and separators held.
#[derive(Default)]
struct Digits {
    digit: bool,
    separator: bool,
}

/// The base that a literal's prefix says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Prefix {
    /// `1`, or `.1`.
    None,
    /// `01`: octal, unless it turns out to be a decimal floating-point or imaginary literal.
    Zero,
    Hex,
    Octal,
    Binary,
}

impl Prefix {
    fn base(self) -> u8 {
        match self {
            Prefix::None => 10,
            Prefix::Zero | Prefix::Octal => 8,
            Prefix::Hex => 16,
            Prefix::Binary => 2,
        }
    }
    fn base_name(self) -> &'static str {
        base_name(self.base())
    }
}

/// The base's name in messages.
pub(super) fn base_name(base: u8) -> &'static str {
    match base {
        2 => "binary",
        8 => "octal",
        10 => "decimal",
        _ => "hexadecimal",
    }
}

impl Lexer<'_> {
    /// A number whose first byte, at `start`, is a digit or a point. Only the first thing wrong with it is reported.
    pub(super) fn number(&mut self, start: usize) -> bool {
        self.at = start;
        let mut wrong: Option<(usize, String)> = None;
        let mut complain = |at: usize, message: String| {
            wrong.get_or_insert((at, message));
        };
        let mut kind = Kind::Int;
        let mut digits = Digits::default();
        let mut invalid = None;

        let prefix = self.prefix();
        digits.digit = prefix == Prefix::Zero;
        self.digits(prefix.base(), &mut digits, &mut invalid);
        if self.peek() == Some(b'.') {
            if matches!(prefix, Prefix::Octal | Prefix::Binary) {
                let message = format!("invalid radix point in {} literal", prefix.base_name());
                complain(self.at, message);
            }
            self.at += 1;
            kind = Kind::Float;
            self.digits(prefix.base(), &mut digits, &mut invalid);
        }
        if !digits.digit {
            complain(self.at, format!("{} literal has no digits", prefix.base_name()));
        }

        match self.peek() {
            Some(e @ (b'e' | b'E' | b'p' | b'P')) => {
                let decimal = matches!(e, b'e' | b'E');
                if decimal && !matches!(prefix, Prefix::None | Prefix::Zero) {
                    let message = format!("{} exponent requires decimal mantissa", quoted(e as char));
                    complain(self.at, message);
                } else if !decimal && prefix != Prefix::Hex {
                    let message = format!("{} exponent requires hexadecimal mantissa", quoted(e as char));
                    complain(self.at, message);
                }
                self.at += 1;
                kind = Kind::Float;
                if !self.eat(b'+') {
                    self.eat(b'-');
                }
                digits.digit = false;
                self.digits(10, &mut digits, &mut None);
                if !digits.digit {
                    complain(self.at, "exponent has no digits".to_string());
                }
            }
            _ if prefix == Prefix::Hex && kind == Kind::Float => {
                complain(self.at, "hexadecimal mantissa requires a 'p' exponent".to_string());
            }
            _ => {}
        }
        if self.eat(b'i') {
            kind = Kind::Imag;
        }

        if let (Kind::Int, Some(at)) = (kind, invalid) {
            let digit = quoted(self.bytes[at] as char);
            complain(at, format!("invalid digit {digit} in {} literal", prefix.base_name()));
        }
        if digits.separator
            && let Some(at) = misplaced_separator(&self.bytes[start..self.at])
        {
            complain(start + at, "'_' must separate successive digits".to_string());
        }

        self.tokens.push(kind, start, self.at);
        if let Some((at, message)) = wrong {
            self.error(at, message);
            self.tokens.mark_malformed();
        }
        true
    }

    fn prefix(&mut self) -> Prefix {
        if !self.eat(b'0') {
            return Prefix::None;
        }
        let prefix = match self.peek() {
            Some(b'x' | b'X') => Prefix::Hex,
            Some(b'o' | b'O') => Prefix::Octal,
            Some(b'b' | b'B') => Prefix::Binary,
            _ => return Prefix::Zero,
        };
        self.at += 1;
        prefix
    }

    /// Digits and separators. In bases up to ten all decimal digits are taken, and the first too large for the base is
    /// remembered in `invalid`.
    fn digits(&mut self, base: u8, digits: &mut Digits, invalid: &mut Option<usize>) {
        loop {
            match self.peek() {
                Some(b'_') => digits.separator = true,
                Some(b @ b'0'..=b'9') => {
                    digits.digit = true;
                    if b - b'0' >= base {
                        invalid.get_or_insert(self.at);
                    }
                }
                Some(b'a'..=b'f' | b'A'..=b'F') if base == 16 => digits.digit = true,
                _ => return,
            }
            self.at += 1;
        }
    }
}

/// Index of the first `_` that does not stand between two digits. A base prefix counts as a digit.
fn misplaced_separator(text: &[u8]) -> Option<usize> {
    let hex = matches!(text, [b'0', b'x' | b'X', ..]);
    let prefixed = matches!(text, [b'0', b'x' | b'X' | b'o' | b'O' | b'b' | b'B', ..]);
    let is_digit = |i: usize| match text.get(i) {
        Some(_) if prefixed && i == 1 => true,
        Some(b'0'..=b'9') => true,
        Some(b'a'..=b'f' | b'A'..=b'F') => hex,
        _ => false,
    };
    let mut previous_digit = false;
    for (i, &b) in text.iter().enumerate() {
        if b == b'_' && !previous_digit {
            return Some(i);
        }
        // After a separator only a digit may come: the culprit is the separator before it.
        if b != b'_' && !is_digit(i) && i > 0 && text[i - 1] == b'_' {
            return Some(i - 1);
        }
        previous_digit = is_digit(i);
    }
    (text.last() == Some(&b'_')).then(|| text.len() - 1)
}
