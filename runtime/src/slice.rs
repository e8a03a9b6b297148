//! `make` and `append` of slices.

use crate::abi::{GoSlice, TypeDesc};
use crate::alloc::MAX_ALLOC;
use crate::entry::GoPanic;
use crate::heap::memory::Ref;
use crate::heap::size_class::round_up_size;
use crate::panic::RuntimeError;
use crate::runtime::Runtime;

/// Capacity up to which `append` doubles. gc's threshold since 1.18.
const DOUBLING_LIMIT: usize = 256;

pub fn makeslice(rt: &mut Runtime, ty: &'static TypeDesc, len: isize, cap: isize) -> Result<Ref, GoPanic> {
    let bytes = |n: isize| {
        usize::try_from(n)
            .ok()?
            .checked_mul(ty.size)
            .filter(|&bytes| bytes <= MAX_ALLOC)
    };
    match bytes(cap) {
        Some(size) if (0..=cap).contains(&len) => Ok(rt.allocate(ty.pattern, size)),
        // gc blames the length if it alone is out of range (`makeslice` in slice.go).
        _ if len < 0 || bytes(len).is_none() => Err(RuntimeError::error("makeslice: len out of range").into()),
        _ => Err(RuntimeError::error("makeslice: cap out of range").into()),
    }
}

/// `append(s, bytes...)`. A safepoint; `s` is reachable from the caller's frame.
pub fn append_bytes(rt: &mut Runtime, s: GoSlice, bytes: &[u8]) -> Result<GoSlice, GoPanic> {
    let (old, len) = (Ref(s.ptr as usize), s.len + bytes.len());
    let (at, cap) = if len <= s.cap {
        (old, s.cap)
    } else {
        let cap = round_up_size(next_capacity(s.cap, len));
        if cap > MAX_ALLOC {
            return Err(RuntimeError::error("growslice: cap out of range").into());
        }
        let at = rt.allocate_bytes(cap);
        at.copy_from(old, s.len);
        at.add(len).zero(cap - len);
        (at, cap)
    };
    at.add(s.len).copy_from_bytes(bytes);
    Ok(GoSlice::new(at, len, cap))
}

pub fn growslice(
    rt: &mut Runtime,
    ty: &'static TypeDesc,
    old: Ref,
    old_len: usize,
    old_cap: usize,
    new_len: usize,
) -> Result<(Ref, usize), GoPanic> {
    let out_of_range = || GoPanic::from(RuntimeError::error("growslice: cap out of range"));
    if new_len > isize::MAX as usize {
        return Err(out_of_range());
    }
    if ty.size == 0 {
        // A slice of empty elements must not be nil after append.
        return Ok((rt.allocate(ty.pattern, 0), new_len));
    }
    let size = next_capacity(old_cap, new_len)
        .checked_mul(ty.size)
        .filter(|&size| size <= MAX_ALLOC);
    let size = round_up_size(size.ok_or_else(out_of_range)?);
    let cap = size / ty.size;
    let array = if ty.is_noscan() {
        rt.allocate_bytes(size)
    } else {
        rt.allocate(ty.pattern, size)
    };
    array.copy_from(old, old_len * ty.size);
    if ty.is_noscan() {
        // Only large objects come without zeroes, but telling them apart is not worth a branch.
        array.add(old_len * ty.size).zero(size - old_len * ty.size);
    }
    Ok((array, cap))
}

/// How many elements `append` makes room for, before rounding up to a size class. Go 1.19's rule: twice as many up to a
/// threshold, then a smooth transition to 1.25 times as many.
fn next_capacity(old_cap: usize, new_len: usize) -> usize {
    let double = old_cap.saturating_mul(2);
    if new_len > double {
        return new_len;
    }
    if old_cap < DOUBLING_LIMIT {
        return double;
    }
    let mut cap = old_cap;
    while cap < new_len {
        cap = cap.saturating_add((cap + 3 * DOUBLING_LIMIT) / 4);
    }
    cap
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capacities_grow_as_in_go() {
        assert_eq!(next_capacity(0, 1), 1);
        assert_eq!(next_capacity(4, 5), 8);
        assert_eq!(next_capacity(4, 9), 9);
        assert_eq!(next_capacity(255, 256), 510);
        assert_eq!(next_capacity(256, 257), 512);
        assert_eq!(next_capacity(512, 513), 832);
        assert_eq!(next_capacity(848, 849), 1252);
    }
}
