//! Iteration that survives everything the program does to the map meanwhile.
//!
//! An iteration walks over the groups that the map had when it began, from a random slot once around. As long as the map keeps these
//! groups, each slot tells what is there now. When the map has grown, the old groups still say which entries there were; whether
//! they still exist, and with what element, the map itself is asked by key.
//!
//! So each entry comes at most once (slots are passed once), a deleted one never, and one that exists throughout exactly once. Keys
//! that do not equal themselves cannot be looked up, but neither can they be deleted, except by `clear`.

use super::group::control;
use super::key::{ByAddress, Key};
use super::table::{self, Map, Slot};
use crate::abi::{MAP_GROUP_SLOTS, MapIter, TypeDesc};
use crate::heap::memory::Ref;
use crate::runtime::Runtime;

impl MapIter {
    /// An iteration that has ended.
    pub fn ended() -> MapIter {
        MapIter {
            key: 0,
            elem: 0,
            ty: std::ptr::null(),
            map: 0,
            groups: 0,
            mask: 0,
            start: 0,
            passed: 0,
            clears: 0,
        }
    }

    /// Begins an iteration, at the first entry if there is one.
    pub fn begin(&mut self, rt: &mut Runtime, ty: &'static TypeDesc, map: Ref) {
        *self = MapIter::ended();
        if map.is_nil() || Map(map).count() == 0 {
            return;
        }
        let header = Map(map);
        header.note_iteration(rt, ty);
        let slots = (header.mask() + 1) * MAP_GROUP_SLOTS;
        self.ty = ty;
        self.map = map.0;
        self.groups = header.groups().0;
        self.mask = header.mask();
        self.clears = header.history();
        self.start = rt.random.below(slots);
        self.advance();
    }

    /// Goes on to the next entry.
    pub fn advance(&mut self) {
        let slots = (self.mask + 1) * MAP_GROUP_SLOTS;
        let ty = self.map_type();
        let desc = ty.map_desc();
        let map = Map(Ref(self.map));
        let unchanged = map.groups().0 == self.groups;
        while self.passed < slots {
            let at = (self.start + self.passed) & (slots - 1);
            let group = Ref(self.groups).add(at / MAP_GROUP_SLOTS * desc.group_size);
            let within = at % MAP_GROUP_SLOTS;
            let Some(index) = table::full(group).from(within).first() else {
                self.passed += MAP_GROUP_SLOTS - within;
                continue;
            };
            self.passed += index - within + 1;
            if self.passed > slots {
                break;
            }
            let slot = Slot { group, index };
            debug_assert!(control(group, index) >= 0x80);
            if unchanged {
                self.key = slot.key::<ByAddress>(desc).0;
                self.elem = slot.elem(desc).0;
                return;
            }
            let key = ByAddress {
                ty: ty.key_type(),
                key: slot.key::<ByAddress>(desc),
            };
            let hash = key.hash(map.hash_seed());
            let current = match table::find(map, desc, key, hash) {
                Some(current) => current,
                None if !key.equals(key.key) && self.clears == map.history() => slot,
                None => continue,
            };
            self.key = current.key::<ByAddress>(desc).0;
            self.elem = current.elem(desc).0;
            return;
        }
        self.key = 0;
        self.elem = 0;
    }
}
