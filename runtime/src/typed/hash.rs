//! Hashes of values, for maps. Equal values have equal hashes; `+0` and `-0` are equal; each NaN is a key of its own, so its hash is drawn.

use super::value_in_interface;
use crate::abi::{GoString, Kind, TypeDesc};
use crate::entry::GoPanic;
use crate::heap::memory::Ref;
use crate::panic::RuntimeError;

/// Where a map's hashes start.
#[derive(Clone, Copy, Debug)]
pub struct Seed {
    /// The map's own number.
    pub start: u64,
    /// Tells NaNs apart: a different number for each key that is hashed to be inserted.
    pub nan: u64,
}

impl Seed {
    fn then(self, start: u64) -> Seed {
        Seed { start, ..self }
    }
}

/// Odd constants of wyhash (public domain): no structure in their bits.
const K0: u64 = 0xa076_1d64_78bd_642f;
const K1: u64 = 0xe703_7ed1_a0b4_28db;
const K2: u64 = 0x8ebc_6af0_9c88_c6e3;

/// Multiplies and folds: every bit of the operands reaches every bit of the result.
fn mix(a: u64, b: u64) -> u64 {
    let product = a as u128 * b as u128;
    product as u64 ^ (product >> 64) as u64
}

/// Hash of a word. Also of plain values of 4 bytes, extended.
#[inline(always)]
pub fn hash_word(word: u64, start: u64) -> u64 {
    mix(word ^ K0, start ^ K1)
}

/// Hash of bytes. Two overlapping reads cover up to 16 of them.
#[inline]
pub fn hash_bytes(bytes: &[u8], start: u64) -> u64 {
    let len = bytes.len();
    let (first, last) = match len {
        0 => (0, 0),
        1..4 => {
            let (a, b, c) = (bytes[0], bytes[len / 2], bytes[len - 1]);
            (u64::from(a) << 16 | u64::from(b) << 8 | u64::from(c), 0)
        }
        4..8 => (word::<4>(bytes, 0), word::<4>(bytes, len - 4)),
        8..=16 => (word::<8>(bytes, 0), word::<8>(bytes, len - 8)),
        _ => return hash_long(bytes, start),
    };
    mix(mix(first ^ K0, start ^ K1) ^ last ^ K2, len as u64 ^ K1)
}

fn hash_long(bytes: &[u8], start: u64) -> u64 {
    let mut state = start;
    let mut at = 0;
    while at + 16 < bytes.len() {
        state = mix(word::<8>(bytes, at) ^ K0, word::<8>(bytes, at + 8) ^ state ^ K1);
        at += 16;
    }
    let end = bytes.len();
    let (first, last) = (word::<8>(bytes, end - 16), word::<8>(bytes, end - 8));
    mix(mix(first ^ K0, state ^ K1) ^ last ^ K2, end as u64 ^ K1)
}

/// `N` bytes from `at` on, at most 8, as a number.
#[inline(always)]
fn word<const N: usize>(bytes: &[u8], at: usize) -> u64 {
    let mut word = [0; 8];
    word[..N].copy_from_slice(&bytes[at..at + N]);
    u64::from_le_bytes(word)
}

/// Hash of the value at `p`. Panics if an interface in it holds an unhashable value.
pub fn hash(ty: &TypeDesc, p: Ref, seed: Seed) -> Result<u64, GoPanic> {
    if ty.is_plain_memory() {
        return Ok(match ty.size {
            8 => hash_word(p.load(), seed.start),
            4 => hash_word(u64::from(p.load::<u32>()), seed.start),
            size => hash_bytes(p.bytes(size), seed.start),
        });
    }
    Ok(match ty.kind {
        Kind::Float32 => hash_float(p.load::<f32>() as f64, seed),
        Kind::Float64 => hash_float(p.load(), seed),
        Kind::Complex64 => {
            let re = hash_float(p.load::<f32>() as f64, seed);
            hash_float(p.add(4).load::<f32>() as f64, seed.then(re))
        }
        Kind::Complex128 => hash_float(p.add(8).load(), seed.then(hash_float(p.load(), seed))),
        Kind::String => hash_bytes(p.load::<GoString>().bytes(), seed.start),
        Kind::Interface => {
            let word: Ref = p.load();
            if word.is_nil() {
                return Ok(hash_word(0, seed.start));
            }
            let dynamic = if ty.is_empty_interface() {
                p.load::<crate::abi::Eface>().dynamic_type()
            } else {
                p.load::<crate::abi::Iface>().to_eface().dynamic_type()
            };
            let dynamic = dynamic.expect("not nil");
            if !dynamic.is_comparable() {
                return Err(RuntimeError::error(format!("hash of unhashable type {}", dynamic.type_string())).into());
            }
            let seed = seed.then(seed.start ^ u64::from(dynamic.hash));
            hash(dynamic, value_in_interface(dynamic, p.add(8)), seed)?
        }
        Kind::Array => {
            let elem = ty.elem_type();
            (0..ty.len).try_fold(seed.start, |state, i| {
                hash(elem, p.add(i * elem.size), seed.then(state))
            })?
        }
        Kind::Struct => {
            let fields = ty.fields().iter().filter(|f| f.name.bytes() != b"_");
            fields.into_iter().try_fold(seed.start, |state, f| {
                hash(f.field_type(), p.add(f.offset), seed.then(state))
            })?
        }
        Kind::Func | Kind::Map | Kind::Slice => {
            return Err(RuntimeError::error(format!("hash of unhashable type {}", ty.type_string())).into());
        }
        Kind::Invalid
        | Kind::Bool
        | Kind::Int
        | Kind::Int8
        | Kind::Int16
        | Kind::Int32
        | Kind::Int64
        | Kind::Uint
        | Kind::Uint8
        | Kind::Uint16
        | Kind::Uint32
        | Kind::Uint64
        | Kind::Uintptr
        | Kind::Chan
        | Kind::Pointer
        | Kind::UnsafePointer => hash_bytes(p.bytes(ty.size), seed.start),
    })
}

/// NaNs never compare equal, so many in one map must not collide.
fn hash_float(value: f64, seed: Seed) -> u64 {
    if value == 0.0 {
        hash_word(0, seed.start)
    } else if value.is_nan() {
        hash_word(seed.nan, !seed.start)
    } else {
        hash_word(value.to_bits(), seed.start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_and_lengths_count() {
        let text: Vec<u8> = (0..100u8).map(|b| b % 7).collect();
        let mut hashes: Vec<u64> = (0..=text.len()).map(|n| hash_bytes(&text[..n], 1)).collect();
        for at in 0..text.len() {
            for n in [1, 3, 5, 8, 13, 16, 17, 40] {
                let mut changed = text[..n].to_vec();
                if let Some(byte) = changed.get_mut(at) {
                    *byte = 200;
                    hashes.push(hash_bytes(&changed, 1));
                }
            }
        }
        hashes.push(hash_bytes(&text, 2));
        let len = hashes.len();
        hashes.sort_unstable();
        hashes.dedup();
        assert_eq!(hashes.len(), len);
    }
}
