//! Single values as text under width, precision and flags (Go's `fmt/format.go` in behaviour).

use super::super::{float, quote};

/// The flags of one directive.
#[derive(Clone, Copy, Default, Debug)]
#[allow(missing_docs)]
pub struct Flags {
    pub width: Option<usize>,
    pub precision: Option<usize>,
    pub minus: bool,
    pub plus: bool,
    pub sharp: bool,
    pub space: bool,
    pub zero: bool,
    /// `%+v`: field names.
    pub plus_v: bool,
    /// `%#v`: Go syntax.
    pub sharp_v: bool,
}

/// Bytes with a current set of flags.
#[derive(Default)]
pub struct Formatter {
    /// What was printed so far.
    pub out: Vec<u8>,
    /// The current directive's flags.
    pub flags: Flags,
}

/// Digits of a number in a base.
#[derive(Clone, Copy)]
pub struct Base {
    /// 2, 8, 10 or 16.
    pub radix: u64,
    /// Whether digits above 9 are capitals.
    pub upper: bool,
}

impl Base {
    /// Base ten.
    pub const DECIMAL: Base = Base {
        radix: 10,
        upper: false,
    };
    /// Base sixteen, small letters.
    pub const HEX: Base = Base {
        radix: 16,
        upper: false,
    };
}

fn count_runes(bytes: &[u8]) -> usize {
    let mut rest = bytes;
    let mut n = 0;
    while !rest.is_empty() {
        rest = &rest[quote::decode(rest).1..];
        n += 1;
    }
    n
}

impl Formatter {
    /// Appends text as it is.
    pub fn text(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    /// Appends a character; an invalid one is U+FFFD.
    pub fn rune(&mut self, rune: u32) {
        let c = char::from_u32(rune).unwrap_or('\u{FFFD}');
        self.out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
    }

    /// Appends bytes, padded to the width in runes.
    pub fn pad(&mut self, bytes: &[u8]) {
        let missing = self.flags.width.map_or(0, |w| w.saturating_sub(count_runes(bytes)));
        if missing == 0 {
            return self.out.extend_from_slice(bytes);
        }
        if self.flags.minus {
            self.out.extend_from_slice(bytes);
            self.out.extend(std::iter::repeat_n(b' ', missing));
        } else {
            let fill = if self.flags.zero { b'0' } else { b' ' };
            self.out.extend(std::iter::repeat_n(fill, missing));
            self.out.extend_from_slice(bytes);
        }
    }

    /// `%t`.
    pub fn boolean(&mut self, value: bool) {
        self.pad(if value { b"true" } else { b"false" });
    }

    /// `%U`: `U+0078`, with `#` also `'x'`.
    pub fn unicode(&mut self, value: u64) {
        let digits = self.flags.precision.filter(|&p| p > 4).unwrap_or(4);
        let mut text = format!("U+{value:0digits$X}").into_bytes();
        if self.flags.sharp
            && value <= 0x10FFFF
            && let Some(c) = char::from_u32(value as u32).filter(|&c| quote::is_print(c as u32))
        {
            text.extend_from_slice(format!(" '{c}'").as_bytes());
        }
        let zero = std::mem::replace(&mut self.flags.zero, false);
        self.pad(&text);
        self.flags.zero = zero;
    }

    /// Integers in any base. `value` holds the bits; `signed` says how to read them.
    pub fn integer(&mut self, value: u64, signed: bool, verb: char, base: Base) {
        let negative = signed && (value as i64) < 0;
        let magnitude = if negative { value.wrapping_neg() } else { value };
        let mut precision = 0;
        if let Some(p) = self.flags.precision {
            precision = p;
            if p == 0 && value == 0 {
                // Nothing but padding.
                let zero = std::mem::replace(&mut self.flags.zero, false);
                self.out
                    .extend(std::iter::repeat_n(b' ', self.flags.width.unwrap_or(0)));
                self.flags.zero = zero;
                return;
            }
        } else if self.flags.zero
            && !self.flags.minus
            && let Some(width) = self.flags.width
        {
            precision = width;
            if negative || self.flags.plus || self.flags.space {
                precision = precision.saturating_sub(1);
            }
        }
        let digits = digits_of(magnitude, base);
        let mut text = Vec::with_capacity(digits.len().max(precision) + 3);
        if negative {
            text.push(b'-');
        } else if self.flags.plus {
            text.push(b'+');
        } else if self.flags.space {
            text.push(b' ');
        }
        // Under %O the 0 of # stands after 0o.
        if verb == 'O' {
            text.extend_from_slice(b"0o");
        }
        let padded_zero = precision > digits.len() || digits[0] == b'0';
        if self.flags.sharp {
            match base.radix {
                2 => text.extend_from_slice(b"0b"),
                8 if !padded_zero => text.push(b'0'),
                16 => text.extend_from_slice(if base.upper { b"0X" } else { b"0x" }),
                _ => {}
            }
        }
        text.extend(std::iter::repeat_n(b'0', precision.saturating_sub(digits.len())));
        text.extend_from_slice(&digits);
        let zero = std::mem::replace(&mut self.flags.zero, false);
        self.pad(&text);
        self.flags.zero = zero;
    }

    /// The first `precision` runes of a string.
    fn truncated<'s>(&self, bytes: &'s [u8]) -> &'s [u8] {
        let Some(limit) = self.flags.precision else {
            return bytes;
        };
        let mut end = 0;
        for _ in 0..limit {
            if end >= bytes.len() {
                break;
            }
            end += quote::decode(&bytes[end..]).1;
        }
        &bytes[..end]
    }

    /// `%s`.
    pub fn string(&mut self, bytes: &[u8]) {
        let bytes = self.truncated(bytes);
        self.pad(bytes);
    }

    /// `%q` of a string.
    pub fn quoted(&mut self, bytes: &[u8]) {
        let bytes = self.truncated(bytes);
        if self.flags.sharp && quote::can_backquote(bytes) {
            let raw = [b"`", bytes, b"`"].concat();
            return self.pad(&raw);
        }
        let quoted = quote::quote(bytes, self.charset());
        self.pad(&quoted);
    }

    fn charset(&self) -> quote::Charset {
        if self.flags.plus {
            quote::Charset::Ascii
        } else {
            quote::Charset::Printable
        }
    }

    /// `%c`.
    pub fn character(&mut self, value: u64) {
        let c = u32::try_from(value).ok().and_then(char::from_u32).unwrap_or('\u{FFFD}');
        let mut buffer = [0; 4];
        let text = c.encode_utf8(&mut buffer);
        self.pad(text.as_bytes());
    }

    /// `%q` of a rune.
    pub fn quoted_character(&mut self, value: u64) {
        let rune = u32::try_from(value).unwrap_or(0xFFFD);
        let quoted = quote::quote_rune(rune, self.charset());
        self.pad(&quoted);
    }

    /// `%x` of a string or bytes.
    pub fn hex_bytes(&mut self, bytes: &[u8], upper: bool) {
        let bytes = match self.flags.precision {
            Some(p) if p < bytes.len() => &bytes[..p],
            _ => bytes,
        };
        let prefix: &[u8] = if upper { b"0X" } else { b"0x" };
        let mut text = Vec::with_capacity(2 * bytes.len() + 2);
        for (at, byte) in bytes.iter().enumerate() {
            if self.flags.space && at > 0 {
                text.push(b' ');
            }
            if self.flags.sharp && (self.flags.space || at == 0) {
                text.extend_from_slice(prefix);
            }
            let two = if upper {
                format!("{byte:02X}")
            } else {
                format!("{byte:02x}")
            };
            text.extend_from_slice(two.as_bytes());
        }
        self.pad(&text);
    }

    /// Floats under any verb; `precision` is the verb's default.
    pub fn float(&mut self, value: f64, bits: u32, verb: u8, precision: i64) {
        let precision = self.flags.precision.map_or(precision, |p| p as i64);
        let mut number = float::format(value, verb, precision, bits);
        // A sign always stands first; it is dropped later if it was not asked for.
        if number[0] != b'-' && number[0] != b'+' {
            number.insert(0, b'+');
        }
        if self.flags.space && number[0] == b'+' && !self.flags.plus {
            number[0] = b' ';
        }
        if matches!(number[1], b'I' | b'N') {
            // No digits: not padded with zeros, and an infinity keeps its sign.
            if number[1] == b'N' && !self.flags.space && !self.flags.plus {
                number.remove(0);
            }
            let zero = std::mem::take(&mut self.flags.zero);
            self.pad(&number);
            self.flags.zero = zero;
            return;
        }
        if self.flags.sharp && verb != b'b' {
            number = with_decimal_point(number, verb, precision);
        }
        let signed = self.flags.plus || number[0] != b'+';
        if signed && self.flags.zero && !self.flags.minus && self.flags.width.is_some_and(|w| w > number.len()) {
            // The sign stands before the padding zeros.
            self.out.push(number[0]);
            let width = self.flags.width;
            self.flags.width = width.map(|w| w - 1);
            self.pad(&number[1..]);
            self.flags.width = width;
        } else if signed {
            self.pad(&number);
        } else {
            self.pad(&number[1..]);
        }
    }
}

/// `#`: a decimal point always, and for `%g` its trailing zeros.
fn with_decimal_point(number: Vec<u8>, verb: u8, precision: i64) -> Vec<u8> {
    let mut digits = match verb {
        b'v' | b'g' | b'G' | b'x' if precision < 0 => 6,
        b'v' | b'g' | b'G' | b'x' => precision,
        _ => 0,
    };
    let exponent_marks: &[u8] = if matches!(verb, b'x' | b'X') { b"pP" } else { b"eE" };
    let tail_at = number
        .iter()
        .position(|c| exponent_marks.contains(c))
        .unwrap_or(number.len());
    let (mut head, tail) = (number[..tail_at].to_vec(), &number[tail_at..]);
    let mut saw_dot = false;
    let mut saw_digit = false;
    // The x of 0x counts as a digit too.
    for &c in &head[1..] {
        match c {
            b'.' => saw_dot = true,
            _ => {
                saw_digit |= c != b'0';
                if saw_digit {
                    digits -= 1;
                }
            }
        }
    }
    if !saw_dot {
        // A lone zero counts as a digit.
        if head.len() == 2 && head[1] == b'0' {
            digits -= 1;
        }
        head.push(b'.');
    }
    head.extend(std::iter::repeat_n(b'0', usize::try_from(digits).unwrap_or(0)));
    head.extend_from_slice(tail);
    head
}

fn digits_of(mut value: u64, base: Base) -> Vec<u8> {
    let letters: &[u8; 16] = if base.upper {
        b"0123456789ABCDEF"
    } else {
        b"0123456789abcdef"
    };
    let mut digits = Vec::with_capacity(20);
    loop {
        digits.push(letters[(value % base.radix) as usize]);
        value /= base.radix;
        if value == 0 {
            break;
        }
    }
    digits.reverse();
    digits
}
