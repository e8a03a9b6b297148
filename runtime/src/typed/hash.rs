//! Hashes of values, for maps. Equal values have equal hashes; `+0` and `-0` are equal; each NaN is a key of its own, so its hash is drawn.

use super::value_in_interface;
use crate::abi::{GoString, Kind, TypeDesc};
use crate::entry::GoPanic;
use crate::heap::memory::Ref;
use crate::panic::RuntimeError;

/// Where a map's hashes start.
#[derive(Clone, Copy, Debug)]
pub struct Seed(pub u64);

/// Odd constants of wyhash (public domain): no structure in their bits.
const K0: u64 = 0xa076_1d64_78bd_642f;
const K1: u64 = 0xe703_7ed1_a0b4_28db;

/// Multiplies and folds: every bit of the operands reaches every bit of the result.
fn mix(a: u64, b: u64) -> u64 {
    let product = a as u128 * b as u128;
    product as u64 ^ (product >> 64) as u64
}

/// Hash of a word.
pub fn hash_word(word: u64, seed: Seed) -> u64 {
    mix(word ^ K0, seed.0 ^ K1)
}

/// Hash of bytes.
pub fn hash_bytes(bytes: &[u8], seed: Seed) -> u64 {
    let mut state = mix(seed.0 ^ K0, bytes.len() as u64 ^ K1);
    let (words, rest) = bytes.as_chunks::<8>();
    for word in words {
        state = mix(u64::from_le_bytes(*word) ^ K0, state ^ K1);
    }
    if !rest.is_empty() {
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        state = mix(u64::from_le_bytes(last) ^ K1, state ^ K0);
    }
    state
}

/// Hash of the value at `p`. Panics if an interface in it holds an unhashable value.
pub fn hash(ty: &TypeDesc, p: Ref, seed: Seed) -> Result<u64, GoPanic> {
    if ty.is_plain_memory() {
        return Ok(if ty.size == 8 {
            hash_word(p.load(), seed)
        } else {
            hash_bytes(p.bytes(ty.size), seed)
        });
    }
    Ok(match ty.kind {
        Kind::Float32 => hash_float(p.load::<f32>() as f64, p, seed),
        Kind::Float64 => hash_float(p.load(), p, seed),
        Kind::Complex64 => {
            let seed = Seed(hash_float(p.load::<f32>() as f64, p, seed));
            hash_float(p.add(4).load::<f32>() as f64, p, seed)
        }
        Kind::Complex128 => hash_float(p.add(8).load(), p, Seed(hash_float(p.load(), p, seed))),
        Kind::String => hash_bytes(p.load::<GoString>().bytes(), seed),
        Kind::Interface => {
            let word: Ref = p.load();
            if word.is_nil() {
                return Ok(seed.0);
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
            let seed = Seed(seed.0 ^ dynamic.hash as u64);
            hash(dynamic, value_in_interface(dynamic, p.add(8)), seed)?
        }
        Kind::Array => {
            let elem = ty.elem_type();
            (0..ty.len).try_fold(seed.0, |state, i| hash(elem, p.add(i * elem.size), Seed(state)))?
        }
        Kind::Struct => {
            let fields = ty.fields().iter().filter(|f| f.name.bytes() != b"_");
            fields
                .into_iter()
                .try_fold(seed.0, |state, f| hash(f.field_type(), p.add(f.offset), Seed(state)))?
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
        | Kind::UnsafePointer => hash_bytes(p.bytes(ty.size), seed),
    })
}

/// NaNs never compare equal, so many in one map must not collide: their hash depends on where they stand.
fn hash_float(value: f64, at: Ref, seed: Seed) -> u64 {
    if value == 0.0 {
        hash_word(0, seed)
    } else if value.is_nan() {
        hash_word(at.0 as u64, seed)
    } else {
        hash_word(value.to_bits(), seed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_and_lengths_count() {
        let seed = Seed(1);
        let texts: [&[u8]; 6] = [b"", b"\0", b"\0\0", b"abcdefgh", b"abcdefgh\0", b"abcdefgi"];
        let mut hashes: Vec<u64> = texts.iter().map(|t| hash_bytes(t, seed)).collect();
        hashes.sort_unstable();
        hashes.dedup();
        assert_eq!(hashes.len(), texts.len());
        assert_ne!(hash_bytes(b"abc", seed), hash_bytes(b"abc", Seed(2)));
    }
}
