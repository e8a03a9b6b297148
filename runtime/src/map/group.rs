//! A group's control word: one byte per slot says whether the slot is empty, deleted or full, and for a full one seven bits of its
//! key's hash. All eight are looked at together.
//!
//! | byte | slot |
//! | --- | --- |
//! | 0 | empty, and so since the groups were made: a probe ends here |
//! | 1 | deleted: a probe goes on |
//! | 0x80 + tag | full |
//!
//! Zeroed memory is a group of empty slots.

use crate::heap::memory::Ref;

const LOW_BITS: u64 = 0x0101_0101_0101_0101;
const HIGH_BITS: u64 = 0x8080_8080_8080_8080;

/// Control byte of an empty slot.
pub const EMPTY: u8 = 0;
/// Control byte of a deleted slot.
pub const DELETED: u8 = 1;

/// Control byte of a full slot: the seven highest bits of its key's hash. (The lowest choose the group.)
#[inline(always)]
pub fn tag(hash: u64) -> u8 {
    0x80 | (hash >> 57) as u8
}

/// A control word.
#[derive(Clone, Copy)]
pub struct Control(u64);

/// Some of a group's slots: bit 7 of their bytes is set.
#[derive(Clone, Copy)]
pub struct Slots(u64);

impl Control {
    /// Of the group at `group`.
    #[inline(always)]
    pub fn of(group: Ref) -> Control {
        Control(u64::from_le(group.load()))
    }

    /// The slots with this tag, and sometimes full slots with another: their keys have to be compared anyway.
    #[inline(always)]
    pub fn tagged(self, tag: u8) -> Slots {
        let differences = self.0 ^ (LOW_BITS * u64::from(tag));
        Slots(differences.wrapping_sub(LOW_BITS) & !differences & HIGH_BITS)
    }

    /// The empty slots.
    #[inline(always)]
    pub fn empty(self) -> Slots {
        Slots(!self.0 & (!self.0 << 7) & HIGH_BITS)
    }

    /// Slots that are not full.
    #[inline(always)]
    pub fn free(self) -> Slots {
        Slots(!self.0 & HIGH_BITS)
    }

    /// Full slots.
    #[inline(always)]
    pub fn full(self) -> Slots {
        Slots(self.0 & HIGH_BITS)
    }
}

/// Marks a slot.
#[inline(always)]
pub fn set_control(group: Ref, slot: usize, byte: u8) {
    group.add(slot).store(byte);
}

/// A slot's control byte.
#[inline(always)]
pub fn control(group: Ref, slot: usize) -> u8 {
    group.add(slot).load()
}

impl Slots {
    /// The first one.
    #[inline(always)]
    pub fn first(self) -> Option<usize> {
        (self.0 != 0).then(|| self.0.trailing_zeros() as usize / 8)
    }

    /// Whether there is one.
    #[inline(always)]
    pub fn any(self) -> bool {
        self.0 != 0
    }

    /// Those from `slot` on.
    #[inline(always)]
    pub fn from(self, slot: usize) -> Slots {
        Slots(self.0 & (u64::MAX << (8 * slot)))
    }
}

impl Iterator for Slots {
    type Item = usize;

    #[inline(always)]
    fn next(&mut self) -> Option<usize> {
        let first = self.first()?;
        self.0 &= self.0 - 1;
        Some(first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(bytes: [u8; 8]) -> Control {
        Control(u64::from_le_bytes(bytes))
    }

    #[test]
    fn every_control_byte_is_told_apart() {
        let some = [EMPTY, DELETED, 0x80, 0x81, 0xff];
        for a in some {
            for b in some {
                let bytes = [a, b, a, a, b, b, a, b];
                let control = word(bytes);
                let slots = |wanted: &dyn Fn(u8) -> bool| (0..8).filter(|&i| wanted(bytes[i])).collect::<Vec<_>>();
                assert!(control.empty().eq(slots(&|byte| byte == EMPTY)));
                assert!(control.free().eq(slots(&|byte| byte < 0x80)));
                assert!(control.full().eq(slots(&|byte| byte >= 0x80)));
                for tag in [0x80, 0x81, 0xff] {
                    let found: Vec<usize> = control.tagged(tag).collect();
                    let right = slots(&|byte| byte == tag);
                    assert!(right.iter().all(|slot| found.contains(slot)));
                    assert!(found.iter().all(|&slot| bytes[slot] >= 0x80));
                }
            }
        }
    }

    #[test]
    fn slots_from_one_on() {
        assert!(word([0x80; 8]).full().from(5).eq([5, 6, 7]));
        assert_eq!(word([0; 8]).full().first(), None);
    }
}
