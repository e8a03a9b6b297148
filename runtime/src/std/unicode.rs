//! Package unicode: categories and scripts of runes from a library, case from Rust's own library. Both know Unicode 17, as Go 1.27 does.
//!
//! Go maps case rune by rune (*simple* mappings); Rust's mappings are the *full* ones, which may give several characters. Where they
//! do, the simple mapping is given here.

use super::EMPTY_STRING;
use crate::abi::GoString;
use crate::entry::{Native, native_entry};
use crate::runtime::Runtime;
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};
use unicode_script::{Script, UnicodeScript};

/// A native that says whether a rune's category is among those.
macro_rules! is {
    ($categories:expr) => {
        native_entry(|_: &mut Runtime, r: i32| $categories.has(r as u32))
    };
}

pub(crate) const NATIVES: &[Native] = &[
    ("unicode.isLetter", is!(LETTER)),
    ("unicode.isUpper", is!(Categories::of(&["Lu"]))),
    ("unicode.isLower", is!(Categories::of(&["Ll"]))),
    ("unicode.isDigit", is!(Categories::of(&["Nd"]))),
    ("unicode.IsTitle", is!(Categories::of(&["Lt"]))),
    ("unicode.IsNumber", is!(NUMBER)),
    ("unicode.IsMark", is!(MARK)),
    ("unicode.IsPunct", is!(PUNCTUATION)),
    ("unicode.IsSymbol", is!(SYMBOL)),
    (
        "unicode.IsGraphic",
        native_entry(|_: &mut Runtime, r: i32| is_graphic(r as u32)),
    ),
    (
        "unicode.IsPrint",
        native_entry(|_: &mut Runtime, r: i32| is_print(r as u32)),
    ),
    (
        "unicode.upper",
        native_entry(|_: &mut Runtime, r: i32| upper(r as u32) as i32),
    ),
    (
        "unicode.lower",
        native_entry(|_: &mut Runtime, r: i32| lower(r as u32) as i32),
    ),
    (
        "unicode.title",
        native_entry(|_: &mut Runtime, r: i32| title(r as u32) as i32),
    ),
    (
        "unicode.SimpleFold",
        native_entry(|_: &mut Runtime, r: i32| simple_fold(r as u32) as i32),
    ),
    ("unicode.ranges", native_entry(ranges)),
];

/// Names of the general categories, in the order of their bits.
const NAMES: [&str; 30] = [
    "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm",
    "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn",
];

/// A set of general categories: bit `i` is the one with name `NAMES[i]`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Categories(u32);

const LETTER: Categories = Categories::of(&["Lu", "Ll", "Lt", "Lm", "Lo"]);
const MARK: Categories = Categories::of(&["Mn", "Mc", "Me"]);
const NUMBER: Categories = Categories::of(&["Nd", "Nl", "No"]);
const PUNCTUATION: Categories = Categories::of(&["Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po"]);
const SYMBOL: Categories = Categories::of(&["Sm", "Sc", "Sk", "So"]);
const PRINTED: Categories = Categories(LETTER.0 | MARK.0 | NUMBER.0 | PUNCTUATION.0 | SYMBOL.0);

impl Categories {
    const fn of(names: &[&str]) -> Categories {
        let (mut bits, mut i) = (0, 0);
        while i < names.len() {
            let mut bit = 0;
            while NAMES[bit].as_bytes()[0] != names[i].as_bytes()[0]
                || NAMES[bit].as_bytes()[1] != names[i].as_bytes()[1]
            {
                bit += 1;
            }
            bits |= 1 << bit;
            i += 1;
        }
        Categories(bits)
    }

    /// The set with the name of a category, or of a group: `Nd`, `N`, `LC` (letters with case).
    fn named(name: &str) -> Option<Categories> {
        if name == "LC" {
            return Some(Categories::of(&["Lu", "Ll", "Lt"]));
        }
        let of_group = |n: &str| {
            if name.len() == 1 {
                n.starts_with(name)
            } else {
                n == name
            }
        };
        let bits = (0..NAMES.len())
            .filter(|&i| of_group(NAMES[i]))
            .fold(0, |bits, i| bits | 1 << i);
        // Go's group C has the unassigned code points too, which have a table of their own as well.
        (bits != 0).then_some(Categories(bits))
    }

    fn has(self, rune: u32) -> bool {
        rune <= 0x10FFFF && self.0 >> category(rune) & 1 != 0
    }
}

/// The bit of a code point's category.
fn category(rune: u32) -> u32 {
    let Some(c) = char::from_u32(rune) else { return 27 };
    match c.general_category() {
        GeneralCategory::UppercaseLetter => 0,
        GeneralCategory::LowercaseLetter => 1,
        GeneralCategory::TitlecaseLetter => 2,
        GeneralCategory::ModifierLetter => 3,
        GeneralCategory::OtherLetter => 4,
        GeneralCategory::NonspacingMark => 5,
        GeneralCategory::SpacingMark => 6,
        GeneralCategory::EnclosingMark => 7,
        GeneralCategory::DecimalNumber => 8,
        GeneralCategory::LetterNumber => 9,
        GeneralCategory::OtherNumber => 10,
        GeneralCategory::ConnectorPunctuation => 11,
        GeneralCategory::DashPunctuation => 12,
        GeneralCategory::OpenPunctuation => 13,
        GeneralCategory::ClosePunctuation => 14,
        GeneralCategory::InitialPunctuation => 15,
        GeneralCategory::FinalPunctuation => 16,
        GeneralCategory::OtherPunctuation => 17,
        GeneralCategory::MathSymbol => 18,
        GeneralCategory::CurrencySymbol => 19,
        GeneralCategory::ModifierSymbol => 20,
        GeneralCategory::OtherSymbol => 21,
        GeneralCategory::SpaceSeparator => 22,
        GeneralCategory::LineSeparator => 23,
        GeneralCategory::ParagraphSeparator => 24,
        GeneralCategory::Control => 25,
        GeneralCategory::Format => 26,
        GeneralCategory::Surrogate => 27,
        GeneralCategory::PrivateUse => 28,
        GeneralCategory::Unassigned => 29,
    }
}

/// Whether Go's `unicode.IsPrint` holds.
pub(super) fn is_print(rune: u32) -> bool {
    match rune {
        0..0x80 => (0x20..0x7F).contains(&rune),
        _ => PRINTED.has(rune),
    }
}

/// Whether Go's `unicode.IsGraphic` holds: also spaces.
pub(super) fn is_graphic(rune: u32) -> bool {
    is_print(rune) || Categories::of(&["Zs"]).has(rune)
}

/// The ranges of the category, property or script with this name: first and last code point, three bytes each.
fn ranges(rt: &mut Runtime, name: GoString) -> GoString {
    let name = name.as_str();
    let ranges = if let Some(categories) = Categories::named(name) {
        ranges_of(|r| categories.has(r))
    } else if let Some(script) = Script::from_full_name(name) {
        ranges_of(|r| char::from_u32(r).is_some_and(|c| c.script() == script))
    } else {
        match name {
            "ASCII_Hex_Digit" => vec![(0x30, 0x39), (0x41, 0x46), (0x61, 0x66)],
            "Hex_Digit" => vec![
                (0x30, 0x39),
                (0x41, 0x46),
                (0x61, 0x66),
                (0xFF10, 0xFF19),
                (0xFF21, 0xFF26),
                (0xFF41, 0xFF46),
            ],
            "Pattern_White_Space" => vec![(9, 13), (0x20, 0x20), (0x85, 0x85), (0x200E, 0x200F), (0x2028, 0x2029)],
            "Regional_Indicator" => vec![(0x1F1E6, 0x1F1FF)],
            "White_Space" => ranges_of(|r| char::from_u32(r).is_some_and(char::is_whitespace)),
            _ => return EMPTY_STRING,
        }
    };
    let bytes = |n: u32| n.to_le_bytes().into_iter().take(3);
    let text: Vec<u8> = ranges
        .into_iter()
        .flat_map(|(lo, hi)| bytes(lo).chain(bytes(hi)))
        .collect();
    rt.new_string(&text)
}

/// The code points with a property, as ranges.
fn ranges_of(has: impl Fn(u32) -> bool) -> Vec<(u32, u32)> {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for rune in (0..=0x10FFFF).filter(|&r| has(r)) {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == rune => *last = rune,
            _ => ranges.push((rune, rune)),
        }
    }
    ranges
}

/// Upper case.
pub(super) fn upper(rune: u32) -> u32 {
    match rune {
        // Greek letters with iota subscript: the full mapping spells the iota out.
        0x1F80..=0x1FAF => rune | 8,
        0x1FB3 | 0x1FC3 | 0x1FF3 => rune + 9,
        _ => single(rune, char::to_uppercase),
    }
}

/// Lower case.
pub(super) fn lower(rune: u32) -> u32 {
    match rune {
        0x130 => 0x69,
        _ => single(rune, char::to_lowercase),
    }
}

/// Title case: upper case, but for letters that are digraphs, and for Georgian, which has none.
fn title(rune: u32) -> u32 {
    match rune {
        0x1C4..=0x1C6 => 0x1C5,
        0x1C7..=0x1C9 => 0x1C8,
        0x1CA..=0x1CC => 0x1CB,
        0x1F1..=0x1F3 => 0x1F2,
        0x10D0..=0x10FF => rune,
        _ => upper(rune),
    }
}

fn single<I: Iterator<Item = char>>(rune: u32, map: fn(char) -> I) -> u32 {
    let Some(c) = char::from_u32(rune) else { return rune };
    let mut mapped = map(c);
    match (mapped.next(), mapped.next()) {
        (Some(one), None) => one as u32,
        _ => rune,
    }
}

/// Letters that no other one of their class maps to: variants such as the long s.
const VARIANTS: [u32; 31] = [
    0xB5, 0x17F, 0x345, 0x3C2, 0x3D0, 0x3D1, 0x3D5, 0x3D6, 0x3F0, 0x3F1, 0x3F4, 0x3F5, 0x1C80, 0x1C81, 0x1C82, 0x1C83,
    0x1C84, 0x1C85, 0x1C86, 0x1C87, 0x1C88, 0x1E9B, 0x1E9E, 0x1FBE, 0x2126, 0x212A, 0x212B, 0x1FD3, 0x1FE3, 0xFB05,
    0xFB06,
];

/// What is the same for all letters that are equal under simple case folding.
fn fold_key(rune: u32) -> u32 {
    match rune {
        // The dotted and the dotless i are letters of their own.
        0x130 | 0x131 => rune,
        0x1FD3 => 0x390,
        0x1FE3 => 0x3B0,
        0xFB05 => 0xFB06,
        _ => lower(upper(rune)),
    }
}

/// The next letter of `rune`'s class: the least greater one, else the least.
fn simple_fold(rune: u32) -> u32 {
    if rune > 0x10FFFF {
        return rune;
    }
    let key = fold_key(rune);
    let up = upper(key);
    let class = [rune, key, up, title(key), lower(rune)].into_iter().chain(VARIANTS);
    let class = class.filter(|&r| fold_key(r) == key);
    let greater = class.clone().filter(|&r| r > rune).min();
    greater.or(class.min()).unwrap_or(rune)
}
