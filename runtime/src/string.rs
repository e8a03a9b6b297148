//! Strings: concatenation, conversions, runes, order.
//!
//! A `buf` is a temporary in the caller's frame, used when the result is known not to escape and fits: then nothing is
//! allocated. Its size is gc's (`tmpStringBufSize`), since the number of allocations is visible.

use crate::abi::GoString;
use crate::entry::GoPanic;
use crate::heap::memory::Ref;
use crate::heap::size_class::round_up_size;
use crate::iface::static_word;
use crate::runtime::Runtime;

/// Bytes in a temporary for a string or `[]byte`, and runes in one for a `[]rune`.
const TMP_BUF: usize = 32;

/// What invalid UTF-8 decodes to, and what invalid runes encode to.
const RUNE_ERROR: i32 = 0xfffd;

/// Memory for `n` bytes: the temporary if there is one and it is large enough.
fn room(rt: &mut Runtime, buf: Ref, size: usize, n: usize) -> Ref {
    if !buf.is_nil() && n <= size {
        buf
    } else {
        rt.allocate_bytes(n)
    }
}

pub fn concatstrings(rt: &mut Runtime, buf: Ref, list: Ref, n: usize) -> Result<(Ref, usize), GoPanic> {
    // Word by word, as the caller has just stored them: one wide load would wait until both stores have left the core.
    let operand = |i: usize| {
        let at = list.add(i * size_of::<GoString>());
        GoString::new(at.load(), at.add(8).load())
    };
    let mut total = 0usize;
    let mut nonempty = 0;
    let mut only = GoString::EMPTY;
    for s in (0..n).map(operand).filter(|s| s.len != 0) {
        let Some(sum) = total.checked_add(s.len).filter(|&sum| sum <= isize::MAX as usize) else {
            rt.fatal("", "string concatenation too long");
        };
        total = sum;
        nonempty += 1;
        only = s;
    }
    // One operand that is not empty is the result itself, unless that would let a caller's temporary escape.
    if nonempty == 0 {
        return Ok((Ref::NIL, 0));
    }
    let is_on_stack = (rt.ctx.stack_lo..rt.ctx.stack_hi).contains(&(only.ptr as usize));
    if nonempty == 1 && (!buf.is_nil() || !is_on_stack) {
        return Ok((Ref(only.ptr as usize), only.len));
    }
    let at = room(rt, buf, TMP_BUF, total);
    let mut end = at;
    for s in (0..n).map(operand) {
        end.copy_from(Ref(s.ptr as usize), s.len);
        end = end.add(s.len);
    }
    Ok((at, total))
}

pub fn slicebytetostring(rt: &mut Runtime, buf: Ref, ptr: Ref, n: usize) -> (Ref, usize) {
    match n {
        0 => (Ref::NIL, 0),
        // Converting a byte to a string allocates nothing, as in gc.
        1 => (static_word(ptr.load()), 1),
        _ => {
            let at = room(rt, buf, TMP_BUF, n);
            at.copy_from(ptr, n);
            (at, n)
        }
    }
}

pub fn stringtoslicebyte(rt: &mut Runtime, buf: Ref, ptr: Ref, len: usize) -> (Ref, usize) {
    if !buf.is_nil() && len <= TMP_BUF {
        buf.zero(TMP_BUF);
        buf.copy_from(ptr, len);
        return (buf, TMP_BUF);
    }
    let cap = round_up_size(len);
    let at = rt.allocate_bytes(cap);
    at.copy_from(ptr, len);
    at.add(len).zero(cap - len);
    (at, cap)
}

pub fn stringtoslicerune(rt: &mut Runtime, buf: Ref, ptr: Ref, len: usize) -> (Ref, usize) {
    let n = countrunes(rt, ptr, len);
    let size = if !buf.is_nil() && n <= TMP_BUF {
        TMP_BUF * 4
    } else {
        round_up_size(n * 4)
    };
    let at = if !buf.is_nil() && n <= TMP_BUF {
        buf
    } else {
        rt.allocate_bytes(size)
    };
    let mut index = 0;
    for i in 0..n {
        let (rune, next) = decode(ptr.bytes(len), index);
        at.add(i * 4).store(rune);
        index = next;
    }
    at.add(n * 4).zero(size - n * 4);
    (at, n)
}

pub fn roundrunes(_: &mut Runtime, buf: Ref, ptr: Ref, n: usize) -> usize {
    if ptr == buf && !buf.is_nil() {
        TMP_BUF
    } else {
        round_up_size(n * 4) / 4
    }
}

pub fn slicerunetostring(rt: &mut Runtime, buf: Ref, ptr: Ref, n: usize) -> (Ref, usize) {
    let rune = |i: usize| ptr.add(i * 4).load::<i32>();
    let mut scratch = [0; 4];
    let size: usize = (0..n).map(|i| encode(rune(i) as i64, &mut scratch).len()).sum();
    if size == 0 {
        return (Ref::NIL, 0);
    }
    let at = room(rt, buf, TMP_BUF, size);
    let mut end = at;
    for i in 0..n {
        let bytes = encode(rune(i) as i64, &mut scratch);
        end.copy_from_bytes(bytes);
        end = end.add(bytes.len());
    }
    (at, size)
}

pub fn intstring(rt: &mut Runtime, buf: Ref, value: i64) -> (Ref, usize) {
    let mut scratch = [0; 4];
    let bytes = encode(value, &mut scratch);
    let at = room(rt, buf, 4, bytes.len());
    at.copy_from_bytes(bytes);
    (at, bytes.len())
}

pub fn decoderune(_: &mut Runtime, ptr: Ref, len: usize, index: usize) -> (i32, usize) {
    decode(ptr.bytes(len), index)
}

pub fn countrunes(_: &mut Runtime, ptr: Ref, len: usize) -> usize {
    let bytes = ptr.bytes(len);
    let mut index = 0;
    let mut count = 0;
    while index < len {
        index = if bytes[index] < 0x80 {
            index + 1
        } else {
            decode(bytes, index).1
        };
        count += 1;
    }
    count
}

pub fn cmpstring(_: &mut Runtime, p: Ref, p_len: usize, q: Ref, q_len: usize) -> isize {
    p.bytes(p_len).cmp(q.bytes(q_len)) as isize
}

/// The rune at `index`, which is in range, and the index after it; [`RUNE_ERROR`] and one byte if it is not UTF-8.
pub fn decode(bytes: &[u8], index: usize) -> (i32, usize) {
    let rest = &bytes[index..];
    let first = rest[0];
    let (len, low, bits) = match first {
        0..0x80 => return (first as i32, index + 1),
        0xc2..0xe0 => (2, 0x80, first & 0x1f),
        0xe0..0xf0 => (3, 0x800, first & 0x0f),
        0xf0..0xf5 => (4, 0x1_0000, first & 0x07),
        _ => return (RUNE_ERROR, index + 1),
    };
    if rest.len() < len || rest[1..len].iter().any(|byte| byte & 0xc0 != 0x80) {
        return (RUNE_ERROR, index + 1);
    }
    let rune = rest[1..len]
        .iter()
        .fold(bits as i32, |rune, byte| rune << 6 | (byte & 0x3f) as i32);
    // Overlong forms, surrogates and what lies beyond Unicode are errors of one byte.
    if rune < low || !is_valid(rune as i64) {
        (RUNE_ERROR, index + 1)
    } else {
        (rune, index + len)
    }
}

/// The UTF-8 form of a rune; of [`RUNE_ERROR`] if it is none.
pub fn encode(rune: i64, into: &mut [u8; 4]) -> &[u8] {
    let rune = if is_valid(rune) { rune } else { RUNE_ERROR as i64 };
    char::from_u32(rune as u32)
        .unwrap_or(char::REPLACEMENT_CHARACTER)
        .encode_utf8(into)
        .as_bytes()
}

fn is_valid(rune: i64) -> bool {
    (0..0xd800).contains(&rune) || (0xe000..0x11_0000).contains(&rune)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decoding_agrees_with_rust_on_valid_text_and_skips_one_byte_elsewhere() {
        let text = "aä€𐍈\u{fffd}";
        let mut index = 0;
        for c in text.chars() {
            assert_eq!(decode(text.as_bytes(), index), (c as i32, index + c.len_utf8()));
            index += c.len_utf8();
        }
        for bad in [
            &b"\xff"[..],
            b"\xc0\x80",
            b"\xc3",
            b"\xed\xa0\x80",
            b"\xf4\x90\x80\x80",
            b"\xe2\x82",
        ] {
            assert_eq!(decode(bad, 0), (RUNE_ERROR, 1), "{bad:?}");
        }
    }

    #[test]
    fn temporaries_are_used_when_they_suffice() {
        let mut rt = Runtime::for_test();
        let buf = [0u64; 16];
        let buf = Ref(buf.as_ptr() as usize);
        let text = "some text that is longer than thirty-two bytes";
        let at = Ref(text.as_ptr() as usize);
        assert_eq!(slicebytetostring(&mut rt, buf, at, 32), (buf, 32));
        assert_eq!(stringtoslicebyte(&mut rt, buf, at, 5), (buf, 32));
        let (array, cap) = stringtoslicebyte(&mut rt, buf, at, 33);
        assert_ne!(array, buf);
        assert_eq!(cap, 48);
        assert_eq!(array.bytes(33), &text.as_bytes()[..33]);
        let (runes, n) = stringtoslicerune(&mut rt, buf, at, 9);
        assert_eq!((runes, n, roundrunes(&mut rt, buf, runes, n)), (buf, 9, 32));
        assert!(rt.heap.stats().mallocs > 0);
    }
}
