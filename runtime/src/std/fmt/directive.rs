//! Format strings: reading `%[2]*.[1]*f` and applying it to the operands.

use super::super::quote;
use super::format::Flags;
use super::verbs::Printer;
use crate::abi::GoString;
use crate::entry::GoPanic;

/// Widths and precisions beyond this are refused, as in Go's fmt.
const MAX_NUMBER: usize = 1_000_000;

/// A read position in a format string, with the rules for operand indices.
struct Reader<'f> {
    format: &'f [u8],
    at: usize,
    /// The next operand.
    operand: usize,
    /// An explicit index stood before: `[n]`.
    reordered: bool,
    /// All explicit indices were good.
    good_index: bool,
    /// The last thing read was an explicit index.
    after_index: bool,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.format.get(self.at).copied()
    }

    /// A decimal number, if there is one. Too large ones end the directive.
    fn number(&mut self) -> Option<usize> {
        let start = self.at;
        let mut value = 0;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            if value > MAX_NUMBER {
                self.at = self.format.len();
                return None;
            }
            value = value * 10 + usize::from(digit - b'0');
            self.at += 1;
        }
        (self.at > start).then_some(value)
    }

    /// `[n]`: selects the next operand.
    fn index(&mut self, count: usize) {
        self.after_index = false;
        if self.peek() != Some(b'[') {
            return;
        }
        self.reordered = true;
        let rest = &self.format[self.at..];
        let Some(close) = rest.iter().position(|&c| c == b']') else {
            self.good_index = false;
            self.at += 1;
            return;
        };
        let digits = &rest[1..close];
        self.at += close + 1;
        let value = std::str::from_utf8(digits)
            .ok()
            .filter(|d| d.bytes().all(|b| b.is_ascii_digit()));
        match value.and_then(|d| d.parse::<usize>().ok()) {
            Some(n) if (1..=count).contains(&n) => {
                self.operand = n - 1;
                self.after_index = true;
            }
            _ => self.good_index = false,
        }
    }
}

impl Printer<'_> {
    /// `Printf`: the format string applied to the operands.
    pub(super) fn directives(&mut self, format: GoString) -> Result<(), GoPanic> {
        let count = self.count();
        let bytes = format.bytes();
        let mut r = Reader {
            format: bytes,
            at: 0,
            operand: 0,
            reordered: false,
            good_index: true,
            after_index: false,
        };
        let mut ever_reordered = false;
        while r.at < bytes.len() {
            let literal = memchr::memchr(b'%', &bytes[r.at..]).map_or(bytes.len(), |n| r.at + n);
            self.fmt.out.extend_from_slice(&bytes[r.at..literal]);
            r.at = literal;
            if r.at >= bytes.len() {
                break;
            }
            r.at += 1;
            self.fmt.flags = Flags::default();
            r.reordered = false;
            r.good_index = true;
            r.after_index = false;
            self.directive(&mut r, count)?;
            ever_reordered |= r.reordered;
        }
        if !ever_reordered && r.operand < count {
            self.fmt.flags = Flags::default();
            self.extra_operands(r.operand)?;
        }
        Ok(())
    }

    /// One directive, after its `%`.
    fn directive(&mut self, r: &mut Reader<'_>, count: usize) -> Result<(), GoPanic> {
        while let Some(c) = r.peek() {
            match c {
                b'#' => self.fmt.flags.sharp = true,
                b'0' => self.fmt.flags.zero = true,
                b'+' => self.fmt.flags.plus = true,
                b'-' => self.fmt.flags.minus = true,
                b' ' => self.fmt.flags.space = true,
                _ => break,
            }
            r.at += 1;
        }
        r.index(count);
        if r.peek() == Some(b'*') {
            r.at += 1;
            match self.number_operand(r) {
                Some(width) => {
                    if width < 0 {
                        self.fmt.flags.minus = true;
                    }
                    self.fmt.flags.width = Some(width.unsigned_abs());
                }
                None => self.fmt.text("%!(BADWIDTH)"),
            }
            r.after_index = false;
        } else {
            self.fmt.flags.width = r.number();
            if r.after_index && self.fmt.flags.width.is_some() {
                r.good_index = false; // "%[3]2d"
            }
        }
        if r.peek() == Some(b'.') {
            r.at += 1;
            if r.after_index {
                r.good_index = false; // "%[3].2d"
            }
            r.index(count);
            if r.peek() == Some(b'*') {
                r.at += 1;
                let precision = self.number_operand(r);
                self.fmt.flags.precision = precision.and_then(|p| usize::try_from(p).ok());
                if self.fmt.flags.precision.is_none() {
                    self.fmt.text("%!(BADPREC)");
                }
                r.after_index = false;
            } else {
                self.fmt.flags.precision = Some(r.number().unwrap_or(0));
            }
        }
        if !r.after_index {
            r.index(count);
        }
        if r.at >= r.format.len() {
            self.fmt.text("%!(NOVERB)");
            return Ok(());
        }
        let (rune, width) = quote::decode(&r.format[r.at..]);
        r.at += width;
        let verb = char::from_u32(rune).unwrap_or('\u{FFFD}');
        if verb == '%' {
            self.fmt.text("%");
        } else if !r.good_index {
            self.bad_directive(verb, "(BADINDEX)");
        } else if r.operand >= count {
            self.bad_directive(verb, "(MISSING)");
        } else {
            if verb == 'v' || verb == 'w' {
                self.fmt.flags.sharp_v = std::mem::take(&mut self.fmt.flags.sharp);
                self.fmt.flags.plus_v = std::mem::take(&mut self.fmt.flags.plus);
            }
            let index = r.operand;
            r.operand += 1;
            self.operand(index, verb)?;
        }
        Ok(())
    }

    fn bad_directive(&mut self, verb: char, why: &str) {
        self.fmt.text("%!");
        self.fmt.rune(verb as u32);
        self.fmt.text(why);
    }

    /// The operand that a `*` takes: an integer within bounds.
    fn number_operand(&mut self, r: &mut Reader<'_>) -> Option<isize> {
        let value = self.integer_operand(r.operand);
        if r.operand < self.count() {
            r.operand += 1;
        }
        value.filter(|n| n.unsigned_abs() <= MAX_NUMBER)
    }
}
