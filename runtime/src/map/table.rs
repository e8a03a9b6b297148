//! The table: finding, inserting, deleting, growing.
//!
//! # Invariants
//! 1. A probe visits groups in an order that depends on the hash alone, and ends at the first with an empty slot. With several groups
//!    there always is one: at most 7 of 8 slots are not empty.
//! 2. A single group may be full; it is searched as a whole.
//! 3. Key and element of a slot that is not full are zero.
//! 4. Groups are never rearranged in place: growing makes new ones, and the old ones stay as they were, for iterations.

use super::group::{self, Control, DELETED, EMPTY, Slots, control, set_control, tag};
use super::key::Key;
use crate::abi::{MAP_GROUP_SLOTS, MapDesc, MapHeader, TypeDesc};
use crate::alloc::MAX_ALLOC;
use crate::heap::layout::PatternId;
use crate::heap::memory::Ref;
use crate::runtime::Runtime;
use crate::typed::Seed;
use std::mem::offset_of;

/// A map that is not nil.
#[derive(Clone, Copy)]
pub struct Map(pub Ref);

macro_rules! fields {
    ($($get:ident $set:ident: $ty:ty;)*) => {
        $(
            #[inline(always)]
            pub fn $get(self) -> $ty {
                self.0.add(offset_of!(MapHeader, $get)).load()
            }
            #[inline(always)]
            pub fn $set(self, value: $ty) {
                self.0.add(offset_of!(MapHeader, $get)).store(value);
            }
        )*
    };
}

impl Map {
    fields! {
        count set_count: usize;
        groups set_groups: Ref;
        mask set_mask: usize;
        growth_left set_growth_left: usize;
        seed set_seed: u64;
        history set_history: usize;
    }

    /// The first iteration over a map without pointers makes two objects, as in gc, where they keep its overflow buckets alive.
    pub fn note_iteration(self, rt: &mut Runtime, ty: &TypeDesc) {
        let has_pointers = ty.map_desc().pattern != PatternId::NOSCAN;
        if !has_pointers && self.history() & MapHeader::ITERATED == 0 {
            self.set_history(self.history() | MapHeader::ITERATED);
            for words in [3, 3] {
                rt.allocate_bytes(words * size_of::<usize>());
            }
        }
    }

    /// Notes that all entries are gone.
    pub fn note_clear(self) {
        self.set_history(self.history().wrapping_add(MapHeader::CLEAR));
    }

    /// Where hashes of keys start now.
    #[inline(always)]
    pub fn hash_seed(self) -> Seed {
        Seed {
            start: self.seed(),
            nan: self.count() as u64,
        }
    }
}

/// A place for an entry.
#[derive(Clone, Copy)]
pub struct Slot {
    /// Its group.
    pub group: Ref,
    /// Which of the group's slots.
    pub index: usize,
}

impl Slot {
    /// What the slot itself holds of the key: the key, or a pointer to it.
    #[inline(always)]
    fn raw_key(self, desc: &MapDesc) -> Ref {
        self.group.add(MAP_GROUP_SLOTS + self.index * desc.key_stride)
    }

    #[inline(always)]
    fn raw_elem(self, desc: &MapDesc) -> Ref {
        self.group.add(desc.elem_at + self.index * desc.elem_stride)
    }

    /// The key of a full slot.
    #[inline(always)]
    pub fn key<K: Key>(self, desc: &MapDesc) -> Ref {
        let at = self.raw_key(desc);
        if K::MAY_BE_INDIRECT && desc.flags & MapDesc::INDIRECT_KEY != 0 {
            at.load()
        } else {
            at
        }
    }

    /// The element of a full slot.
    #[inline(always)]
    pub fn elem(self, desc: &MapDesc) -> Ref {
        let at = self.raw_elem(desc);
        if desc.flags & MapDesc::INDIRECT_ELEM != 0 {
            at.load()
        } else {
            at
        }
    }
}

/// The groups that a hash visits: triangular steps reach all of them.
struct Probe {
    group: usize,
    step: usize,
}

impl Probe {
    #[inline(always)]
    fn new(hash: u64, mask: usize) -> Probe {
        Probe {
            group: hash as usize & mask,
            step: 0,
        }
    }

    #[inline(always)]
    fn advance(&mut self, mask: usize) {
        self.step += 1;
        self.group = (self.group + self.step) & mask;
    }
}

/// Most slots of `groups` groups that may be not empty, if there are several groups.
fn most_used(groups: usize) -> usize {
    groups * (MAP_GROUP_SLOTS - 1)
}

/// Looks for a key.
#[inline(always)]
pub fn find<K: Key>(map: Map, desc: &MapDesc, key: K, hash: u64) -> Option<Slot> {
    let groups = map.groups();
    if groups.is_nil() {
        return None;
    }
    let mask = map.mask();
    let mut probe = Probe::new(hash, mask);
    loop {
        let group = groups.add(probe.group * desc.group_size);
        let control = Control::of(group);
        for index in control.tagged(tag(hash)) {
            let slot = Slot { group, index };
            if key.equals(slot.key::<K>(desc)) {
                return Some(slot);
            }
        }
        if mask == 0 || control.empty().any() {
            return None;
        }
        probe.advance(mask);
    }
}

/// The element of `key`, which is inserted with a zero one if it was not there. A safepoint.
#[inline(always)]
pub fn insert<K: Key>(rt: &mut Runtime, ty: &'static TypeDesc, map: Map, key: K, hash: u64) -> Ref {
    let desc = ty.map_desc();
    let mask = map.mask();
    let groups = map.groups();
    if groups.is_nil() {
        return insert_grown(rt, ty, map, key);
    }
    let mut probe = Probe::new(hash, mask);
    let mut free: Option<Slot> = None;
    loop {
        let group = groups.add(probe.group * desc.group_size);
        let control = Control::of(group);
        for index in control.tagged(tag(hash)) {
            let slot = Slot { group, index };
            let place = slot.key::<K>(desc);
            if key.equals(place) {
                if K::REPLACED {
                    key.store(place);
                }
                return slot.elem(desc);
            }
        }
        if free.is_none() {
            free = control.free().first().map(|index| Slot { group, index });
        }
        if mask == 0 || control.empty().any() {
            break;
        }
        probe.advance(mask);
    }
    match free {
        Some(slot) if take_slot(map, mask, slot) => fill(rt, ty, map, slot, key, hash),
        _ => insert_grown(rt, ty, map, key),
    }
}

/// Whether a slot that is not full may be filled; counts it if so.
#[inline(always)]
fn take_slot(map: Map, mask: usize, slot: Slot) -> bool {
    if mask == 0 || control(slot.group, slot.index) == DELETED {
        return true;
    }
    let left = map.growth_left();
    if left == 0 {
        return false;
    }
    map.set_growth_left(left - 1);
    true
}

/// Makes an entry with zero element in a slot that was taken.
#[inline(always)]
fn fill<K: Key>(rt: &mut Runtime, ty: &'static TypeDesc, map: Map, slot: Slot, key: K, hash: u64) -> Ref {
    let desc = ty.map_desc();
    if desc.flags != 0 {
        if desc.flags & MapDesc::INDIRECT_KEY != 0 {
            let object = rt.allocate_value(ty.key_type());
            slot.raw_key(desc).store(object);
        }
        if desc.flags & MapDesc::INDIRECT_ELEM != 0 {
            let object = rt.allocate_value(ty.elem_type());
            slot.raw_elem(desc).store(object);
        }
    }
    key.store(slot.key::<K>(desc));
    set_control(slot.group, slot.index, tag(hash));
    map.set_count(map.count() + 1);
    slot.elem(desc)
}

/// [`insert`] of a key that is not there, when there is no room.
#[inline(never)]
fn insert_grown<K: Key>(rt: &mut Runtime, ty: &'static TypeDesc, map: Map, key: K) -> Ref {
    let desc = ty.map_desc();
    let groups = map.mask() + 1;
    if map.groups().is_nil() {
        let groups = rt.allocate(desc.pattern, desc.group_size);
        map.set_groups(groups);
    } else if map.mask() != 0 && map.count() * 32 <= groups * MAP_GROUP_SLOTS * 25 {
        // Deleted slots are what fills it.
        rebuild(rt, ty, map, key, groups);
    } else {
        if map.mask() == 0 {
            // Within one group every hash does.
            map.set_seed(rt.random.next());
        }
        rebuild(rt, ty, map, key, 2 * groups);
    }
    let hash = key.hash(map.hash_seed());
    let slot = empty_slot(map.groups(), map.mask(), desc, hash);
    let taken = take_slot(map, map.mask(), slot);
    debug_assert!(taken, "there is room after growing");
    fill(rt, ty, map, slot, key, hash)
}

/// The first empty slot that a hash finds. There is one.
#[inline(always)]
fn empty_slot(groups: Ref, mask: usize, desc: &MapDesc, hash: u64) -> Slot {
    let mut probe = Probe::new(hash, mask);
    loop {
        let group = groups.add(probe.group * desc.group_size);
        if let Some(index) = Control::of(group).empty().first() {
            return Slot { group, index };
        }
        probe.advance(mask);
    }
}

/// Moves all entries into `count` new groups. `like` is any key of the map's type.
fn rebuild<K: Key>(rt: &mut Runtime, ty: &'static TypeDesc, map: Map, like: K, count: usize) {
    let desc = ty.map_desc();
    let (old, old_groups) = (map.groups(), map.mask() + 1);
    let new = rt.allocate(desc.pattern, groups_bytes(desc, count));
    let mask = count - 1;
    let mut seed = map.hash_seed();
    let (key_size, elem_size) = raw_sizes(ty, desc);
    for group in (0..old_groups).map(|i| old.add(i * desc.group_size)) {
        for index in Control::of(group).full() {
            let from = Slot { group, index };
            seed.nan += 1;
            let hash = like.at(from.key::<K>(desc)).hash(seed);
            let to = empty_slot(new, mask, desc, hash);
            set_control(to.group, to.index, tag(hash));
            copy(to.raw_key(desc), from.raw_key(desc), key_size);
            copy(to.raw_elem(desc), from.raw_elem(desc), elem_size);
        }
    }
    map.set_groups(new);
    map.set_mask(mask);
    map.set_growth_left(most_used(count) - map.count());
}

/// Bytes that a slot holds of a key and of an element.
#[inline(always)]
fn raw_sizes(ty: &TypeDesc, desc: &MapDesc) -> (usize, usize) {
    let size = |indirect, ty: &TypeDesc| match desc.flags & indirect {
        0 => ty.size,
        _ => size_of::<Ref>(),
    };
    (
        size(MapDesc::INDIRECT_KEY, ty.key_type()),
        size(MapDesc::INDIRECT_ELEM, ty.elem_type()),
    )
}

/// Copies what a slot holds; the usual sizes without a call.
#[inline(always)]
fn copy(to: Ref, from: Ref, size: usize) {
    match size {
        0 => {}
        8 => to.store(from.load::<u64>()),
        16 => {
            to.store(from.load::<u64>());
            to.add(8).store(from.add(8).load::<u64>());
        }
        _ => to.copy_from(from, size),
    }
}

/// Clears what a slot holds; the usual sizes without a call.
#[inline(always)]
fn zero(at: Ref, size: usize) {
    match size {
        0 => {}
        8 => at.store(0u64),
        16 => {
            at.store(0u64);
            at.add(8).store(0u64);
        }
        _ => at.zero(size),
    }
}

fn groups_bytes(desc: &MapDesc, count: usize) -> usize {
    count.saturating_mul(desc.group_size)
}

/// Deletes a key's entry, if there is one.
#[inline(always)]
pub fn delete<K: Key>(ty: &'static TypeDesc, map: Map, key: K, hash: u64) {
    let desc = ty.map_desc();
    let Some(slot) = find(map, desc, key, hash) else { return };
    let (key_size, elem_size) = raw_sizes(ty, desc);
    zero(slot.raw_key(desc), key_size);
    zero(slot.raw_elem(desc), elem_size);
    map.set_count(map.count() - 1);
    if map.mask() == 0 {
        set_control(slot.group, slot.index, EMPTY);
    } else if Control::of(slot.group).empty().any() {
        // No probe has ever passed this group.
        set_control(slot.group, slot.index, EMPTY);
        map.set_growth_left(map.growth_left() + 1);
    } else {
        set_control(slot.group, slot.index, DELETED);
    }
}

/// Deletes all entries.
pub fn clear(ty: &'static TypeDesc, map: Map) {
    map.note_clear();
    if map.groups().is_nil() {
        return;
    }
    let groups = map.mask() + 1;
    map.groups().zero(groups_bytes(ty.map_desc(), groups));
    map.set_count(0);
    map.set_growth_left(most_used(groups));
}

/// Makes room for `hint` entries in a map that has none. What cannot be had is not reserved, as in gc.
pub fn reserve(rt: &mut Runtime, ty: &'static TypeDesc, map: Map, hint: usize) {
    if hint <= MAP_GROUP_SLOTS || hint > MAX_ALLOC {
        return;
    }
    let desc = ty.map_desc();
    let groups = hint.div_ceil(MAP_GROUP_SLOTS - 1).next_power_of_two();
    if groups_bytes(desc, groups) > MAX_ALLOC {
        return;
    }
    let memory = rt.allocate(desc.pattern, groups_bytes(desc, groups));
    map.set_groups(memory);
    map.set_mask(groups - 1);
    map.set_growth_left(most_used(groups));
    map.set_seed(rt.random.next());
}

/// The full slots of a group.
pub fn full(group: Ref) -> Slots {
    group::Control::of(group).full()
}
