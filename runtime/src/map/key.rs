//! Keys as a table sees them: words and strings in registers, all others by address. All agree with [`typed::hash`] and
//! [`typed::equal`].

use crate::abi::{GoString, TypeDesc};
use crate::heap::memory::Ref;
use crate::typed::{self, Seed};

/// A key to look for.
pub trait Key: Copy {
    /// Its hash. It was hashed before, or its type has no unhashable values.
    fn hash(self, seed: Seed) -> u64;
    /// Whether the key at `place` equals it.
    fn equals(self, place: Ref) -> bool;
    /// The key of the same type at `place`.
    fn at(self, place: Ref) -> Self;
    /// Puts it there.
    fn store(self, place: Ref);
    /// Whether slots may hold a pointer to such a key instead of the key.
    const MAY_BE_INDIRECT: bool;
    /// Whether equal keys can differ (`+0` and `-0`; strings that share no memory), so that assigning to an entry replaces its key.
    const REPLACED: bool;
}

/// A plain value of 4 bytes.
#[derive(Clone, Copy)]
pub struct Word32(pub u32);

impl Key for Word32 {
    #[inline(always)]
    fn hash(self, seed: Seed) -> u64 {
        typed::hash_word(u64::from(self.0), seed.start)
    }
    #[inline(always)]
    fn equals(self, place: Ref) -> bool {
        place.load::<u32>() == self.0
    }
    #[inline(always)]
    fn at(self, place: Ref) -> Word32 {
        Word32(place.load())
    }
    #[inline(always)]
    fn store(self, place: Ref) {
        place.store(self.0);
    }
    const MAY_BE_INDIRECT: bool = false;
    const REPLACED: bool = false;
}

/// A plain value of 8 bytes.
#[derive(Clone, Copy)]
pub struct Word64(pub u64);

impl Key for Word64 {
    #[inline(always)]
    fn hash(self, seed: Seed) -> u64 {
        typed::hash_word(self.0, seed.start)
    }
    #[inline(always)]
    fn equals(self, place: Ref) -> bool {
        place.load::<u64>() == self.0
    }
    #[inline(always)]
    fn at(self, place: Ref) -> Word64 {
        Word64(place.load())
    }
    #[inline(always)]
    fn store(self, place: Ref) {
        place.store(self.0);
    }
    const MAY_BE_INDIRECT: bool = false;
    const REPLACED: bool = false;
}

impl Key for GoString {
    #[inline(always)]
    fn hash(self, seed: Seed) -> u64 {
        typed::hash_bytes(self.bytes(), seed.start)
    }
    #[inline(always)]
    fn equals(self, place: Ref) -> bool {
        typed::string_equal(place.load(), self)
    }
    #[inline(always)]
    fn at(self, place: Ref) -> GoString {
        place.load()
    }
    #[inline(always)]
    fn store(self, place: Ref) {
        place.store(self);
    }
    const MAY_BE_INDIRECT: bool = false;
    // The old bytes may be part of something large that is otherwise garbage: gc replaces them too.
    const REPLACED: bool = true;
}

/// Any key, in memory.
#[derive(Clone, Copy)]
pub struct ByAddress {
    /// Its type.
    pub ty: &'static TypeDesc,
    /// Where it is.
    pub key: Ref,
}

impl Key for ByAddress {
    fn hash(self, seed: Seed) -> u64 {
        typed::hash(self.ty, self.key, seed).expect("the key was hashed before")
    }
    fn equals(self, place: Ref) -> bool {
        // Equal hashes of comparable values; a comparison that would panic cannot come up after hashing.
        typed::equal(self.ty, self.key, place).unwrap_or(false)
    }
    fn at(self, place: Ref) -> ByAddress {
        ByAddress { key: place, ..self }
    }
    fn store(self, place: Ref) {
        place.copy_from(self.key, self.ty.size);
    }
    const MAY_BE_INDIRECT: bool = true;
    const REPLACED: bool = true;
}
