//! Maps: a hash table with open addressing over groups of eight slots, in Go memory.
//!
//! ```text
//! m ──► header { count, groups, mask, growth_left, seed, history }
//!                         └──► [ control word | 8 keys and elements ][ control word | … ] …
//! ```
//! A header of zeroes is an empty map, so `make` with a small hint runs no code here, and header and first group of a map that does not
//! escape lie in its function's frame. Up to eight entries take one group, without any waste; then the number of groups doubles when 7/8 of
//! the slots are used. Keys and elements above 128 bytes are objects of their own, as in gc: so the numbers of allocations agree.
//!
//! Words and strings as keys have entries of their own, which compiled code reaches without a shim where nothing can panic or allocate.
//!
//! # Invariants
//! 1. The collector sees groups precisely: the map type's [`MapDesc::pattern`](crate::abi::MapDesc::pattern) is their layout. Nothing of a
//!    map is in Rust's memory.
//! 2. A key is hashed, and so found hashable, before anything changes; a nil map panics only at the assignment.
//! 3. An element's address stays good until Go code runs again: growing leaves the old groups as they were.
//!
//! # What it does not do
//! It does not shrink, and it notices no concurrent use: map operations are not interrupted.
//!
//! # Reference
//! Go specification (*For statements with range clause*, *Index expressions*); the control words are those of Google's Swiss tables.

mod group;
mod iter;
mod key;
mod table;
#[cfg(test)]
mod tests;

use crate::abi::{GoString, MapIter, TypeDesc};
use crate::entry::GoPanic;
use crate::heap::memory::Ref;
use crate::panic::RuntimeError;
use crate::runtime::Runtime;
use crate::typed::{self, Seed};
use key::{ByAddress, Key, Word32, Word64};
use table::Map;

type Type = &'static TypeDesc;

fn assignment_to_nil() -> GoPanic {
    RuntimeError::plain("assignment to entry in nil map").into()
}

/// The map at `m`, if it is not nil.
#[inline(always)]
fn not_nil(m: Ref) -> Option<Map> {
    (!m.is_nil()).then_some(Map(m))
}

/// The hash of a key of any type. `m` may be nil.
fn hash_key(ty: Type, m: Ref, key: Ref) -> Result<u64, GoPanic> {
    let seed = not_nil(m).map_or(Seed { start: 0, nan: 0 }, Map::hash_seed);
    typed::hash(ty.key_type(), key, seed)
}

fn by_address(ty: Type, key: Ref) -> ByAddress {
    ByAddress { ty: ty.key_type(), key }
}

// Entries: see `crate::entry` for what they do.

pub fn makemap(rt: &mut Runtime, ty: Type, hint: isize, header: Ref) {
    table::reserve(rt, ty, Map(header), usize::try_from(hint).unwrap_or(0));
}

pub fn mapaccess(_: &mut Runtime, ty: Type, m: Ref, key: Ref) -> Result<Ref, GoPanic> {
    let hash = hash_key(ty, m, key)?;
    Ok(access(ty, m, by_address(ty, key), hash))
}

#[inline(always)]
fn access<K: Key>(ty: Type, m: Ref, key: K, hash: u64) -> Ref {
    let desc = ty.map_desc();
    let slot = not_nil(m).and_then(|map| table::find(map, desc, key, hash));
    slot.map_or(Ref::NIL, |slot| slot.elem(desc))
}

/// [`access`] by a key that can always be hashed.
#[inline(always)]
fn access_fast<K: Key>(ty: Type, m: Ref, key: K) -> Ref {
    let desc = ty.map_desc();
    let Some(map) = not_nil(m) else { return Ref::NIL };
    table::find(map, desc, key, key.hash(map.hash_seed())).map_or(Ref::NIL, |slot| slot.elem(desc))
}

pub fn mapaccess_fast32(_: &mut Runtime, ty: Type, m: Ref, key: u32) -> Ref {
    access_fast(ty, m, Word32(key))
}

pub fn mapaccess_fast64(_: &mut Runtime, ty: Type, m: Ref, key: u64) -> Ref {
    access_fast(ty, m, Word64(key))
}

pub fn mapaccess_faststr(_: &mut Runtime, ty: Type, m: Ref, key: Ref, len: usize) -> Ref {
    access_fast(ty, m, GoString::new(key, len))
}

pub fn mapassign(rt: &mut Runtime, ty: Type, m: Ref, key: Ref) -> Result<Ref, GoPanic> {
    let map = not_nil(m).ok_or_else(assignment_to_nil)?;
    let hash = hash_key(ty, m, key)?;
    Ok(table::insert(rt, ty, map, by_address(ty, key), hash))
}

#[inline(always)]
fn assign_fast<K: Key>(rt: &mut Runtime, ty: Type, m: Ref, key: K) -> Result<Ref, GoPanic> {
    let map = not_nil(m).ok_or_else(assignment_to_nil)?;
    Ok(table::insert(rt, ty, map, key, key.hash(map.hash_seed())))
}

pub fn mapassign_fast32(rt: &mut Runtime, ty: Type, m: Ref, key: u32) -> Result<Ref, GoPanic> {
    assign_fast(rt, ty, m, Word32(key))
}

pub fn mapassign_fast64(rt: &mut Runtime, ty: Type, m: Ref, key: u64) -> Result<Ref, GoPanic> {
    assign_fast(rt, ty, m, Word64(key))
}

pub fn mapassign_faststr(rt: &mut Runtime, ty: Type, m: Ref, key: Ref, len: usize) -> Result<Ref, GoPanic> {
    assign_fast(rt, ty, m, GoString::new(key, len))
}

pub fn mapdelete(_: &mut Runtime, ty: Type, m: Ref, key: Ref) -> Result<(), GoPanic> {
    let hash = hash_key(ty, m, key)?;
    if let Some(map) = not_nil(m) {
        table::delete(ty, map, by_address(ty, key), hash);
    }
    Ok(())
}

#[inline(always)]
fn delete_fast<K: Key>(ty: Type, m: Ref, key: K) {
    if let Some(map) = not_nil(m) {
        table::delete(ty, map, key, key.hash(map.hash_seed()));
    }
}

pub fn mapdelete_fast32(_: &mut Runtime, ty: Type, m: Ref, key: u32) {
    delete_fast(ty, m, Word32(key));
}

pub fn mapdelete_fast64(_: &mut Runtime, ty: Type, m: Ref, key: u64) {
    delete_fast(ty, m, Word64(key));
}

pub fn mapdelete_faststr(_: &mut Runtime, ty: Type, m: Ref, key: Ref, len: usize) {
    delete_fast(ty, m, GoString::new(key, len));
}

pub fn mapclear(_: &mut Runtime, ty: Type, m: Ref) {
    if let Some(map) = not_nil(m) {
        table::clear(ty, map);
    }
}

pub fn mapiterinit(rt: &mut Runtime, ty: Type, m: Ref, iter: &'static mut MapIter) {
    iter.begin(rt, ty, m);
}

pub fn mapiternext(_: &mut Runtime, iter: &'static mut MapIter) {
    iter.advance();
}

/// `len(m)`.
pub fn len(m: Ref) -> usize {
    not_nil(m).map_or(0, Map::count)
}
