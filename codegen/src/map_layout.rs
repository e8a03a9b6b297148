//! How the entries of a map type lie in memory: what codegen fills [`abi::MapDesc`] with, and what it lays into a frame.

use std::mem::{offset_of, size_of};

use frontend::types::{TypeId, TypeKind, Types};
use runtime::abi::{MAP_GROUP_SLOTS, MapDesc, MapHeader};

use crate::abi::ObjectLayout;

const SLOTS: u64 = MAP_GROUP_SLOTS as u64;

/// Groups of a map type.
pub(crate) struct MapLayout {
    /// As in [`MapDesc`].
    pub group_size: u64,
    /// As in [`MapDesc`].
    pub key_stride: u64,
    /// As in [`MapDesc`].
    pub elem_at: u64,
    /// As in [`MapDesc`].
    pub elem_stride: u64,
    /// As in [`MapDesc`].
    pub flags: u32,
    key: Part,
    elem: Part,
}

/// What a slot holds of a key or element.
struct Part {
    size: u64,
    align: u64,
    ptr_mask: Vec<u64>,
}

impl Part {
    fn of(types: &Types<'_>, ty: TypeId) -> (Part, bool) {
        let layout = types.layout(ty);
        let indirect = layout.size > MapDesc::MAX_INLINE;
        let part = if indirect {
            Part {
                size: 8,
                align: 8,
                ptr_mask: vec![1],
            }
        } else {
            Part {
                size: layout.size,
                align: layout.align.max(1),
                ptr_mask: types.ptr_mask(ty),
            }
        };
        (part, indirect)
    }
}

impl MapLayout {
    /// Of `map[key]elem`.
    pub fn new(types: &Types<'_>, key: TypeId, elem: TypeId) -> MapLayout {
        let ((key, indirect_key), (elem, indirect_elem)) = (Part::of(types, key), Part::of(types, elem));
        let flag = |on, bit| if on { bit } else { 0 };
        let flags = flag(indirect_key, MapDesc::INDIRECT_KEY) | flag(indirect_elem, MapDesc::INDIRECT_ELEM);
        let behind_key = key.size.next_multiple_of(elem.align);
        let slot = (behind_key + elem.size).next_multiple_of(key.align.max(elem.align));
        let (key_stride, elem_at, elem_stride) = if slot == key.size + elem.size {
            (slot, SLOTS + behind_key, slot)
        } else {
            (
                key.size,
                (SLOTS + SLOTS * key.size).next_multiple_of(elem.align),
                elem.size,
            )
        };
        let end = (elem_at + (SLOTS - 1) * elem_stride + elem.size).max(SLOTS + (SLOTS - 1) * key_stride + key.size);
        MapLayout {
            // At least a byte behind the last slot, so that the address of an element without size stays inside.
            group_size: (end + u64::from(elem.size == 0)).next_multiple_of(8),
            key_stride,
            elem_at,
            elem_stride,
            flags,
            key,
            elem,
        }
    }

    /// Of a map type.
    pub fn of(types: &Types<'_>, map: TypeId) -> Option<MapLayout> {
        match types.under(map) {
            TypeKind::Map { key, value } => Some(MapLayout::new(types, key, value)),
            _ => None,
        }
    }

    /// The pointers of a group: bitmap and number of its meaningful bits.
    pub fn pointers(&self) -> (Vec<u64>, usize) {
        let mut mask = vec![0u64; self.group_size.div_ceil(512) as usize];
        let mut words = 0;
        for slot in 0..SLOTS {
            let key_at = SLOTS + slot * self.key_stride;
            let elem_at = self.elem_at + slot * self.elem_stride;
            for (part, at) in [(&self.key, key_at), (&self.elem, elem_at)] {
                for word in (0..part.size as usize / 8).filter(|&word| is_set(&part.ptr_mask, word)) {
                    let at = at as usize / 8 + word;
                    mask[at / 64] |= 1 << (at % 64);
                    words = words.max(at + 1);
                }
            }
        }
        (mask, words)
    }
}

fn is_set(mask: &[u64], bit: usize) -> bool {
    mask.get(bit / 64).is_some_and(|bits| bits >> (bit % 64) & 1 != 0)
}

/// The header of any map.
pub(crate) fn header() -> ObjectLayout {
    ObjectLayout {
        size: size_of::<MapHeader>() as u64,
        offsets: Vec::new(),
        ptr_mask: vec![1 << (offset_of!(MapHeader, groups) / 8)],
    }
}
