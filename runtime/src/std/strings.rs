//! Package strings: searching and case mapping.

use super::quote;
use crate::abi::GoString;
use crate::entry::{Native, native_entry};
use crate::runtime::Runtime;

pub(crate) const NATIVES: &[Native] = &[
    ("strings.Index", native_entry(index)),
    ("strings.LastIndex", native_entry(last_index)),
    ("strings.IndexByte", native_entry(index_byte)),
    ("strings.Count", native_entry(count)),
    ("strings.ToUpper", native_entry(to_upper)),
    ("strings.ToLower", native_entry(to_lower)),
];

fn position(found: Option<usize>) -> isize {
    found.map_or(-1, |at| at as isize)
}

fn index(_: &mut Runtime, s: GoString, substr: GoString) -> isize {
    position(find(s.bytes(), substr.bytes()))
}

/// Where `part` begins in `s`. To prepare a search takes longer than to try every place of a short string where the first byte is right.
fn find(s: &[u8], part: &[u8]) -> Option<usize> {
    const SHORT: usize = 64;
    let last = s.len().checked_sub(part.len())?;
    let Some(&first) = part.first() else { return Some(0) };
    if s.len() > SHORT {
        return memchr::memmem::find(s, part);
    }
    (0..=last).find(|&at| s[at] == first && &s[at..at + part.len()] == part)
}

fn last_index(_: &mut Runtime, s: GoString, substr: GoString) -> isize {
    position(memchr::memmem::rfind(s.bytes(), substr.bytes()))
}

fn index_byte(_: &mut Runtime, s: GoString, c: u8) -> isize {
    position(memchr::memchr(c, s.bytes()))
}

fn count(_: &mut Runtime, s: GoString, substr: GoString) -> isize {
    let (s, substr) = (s.bytes(), substr.bytes());
    if substr.is_empty() {
        return runes(s).count() as isize + 1;
    }
    memchr::memmem::find_iter(s, substr).count() as isize
}

/// The runes of a string, invalid bytes as U+FFFD.
fn runes(mut rest: &[u8]) -> impl Iterator<Item = u32> + '_ {
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (rune, width) = quote::decode(rest);
        rest = &rest[width..];
        Some(rune)
    })
}

fn to_upper(rt: &mut Runtime, s: GoString) -> GoString {
    mapped(rt, s, super::unicode::upper)
}

fn to_lower(rt: &mut Runtime, s: GoString) -> GoString {
    mapped(rt, s, super::unicode::lower)
}

/// `s` with each rune mapped, invalid bytes to U+FFFD; `s` itself if nothing changes.
fn mapped(rt: &mut Runtime, s: GoString, map: fn(u32) -> u32) -> GoString {
    let bytes = s.bytes();
    if std::str::from_utf8(bytes).is_ok_and(|text| text.chars().all(|c| map(c as u32) == c as u32)) {
        return s;
    }
    if bytes.is_ascii() {
        let out: Vec<u8> = bytes.iter().map(|&b| map(b.into()) as u8).collect();
        return rt.new_string(&out);
    }
    let mut out = Vec::with_capacity(bytes.len());
    for rune in runes(bytes) {
        let c = char::from_u32(map(rune)).unwrap_or('\u{FFFD}');
        out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
    }
    rt.new_string(&out)
}
