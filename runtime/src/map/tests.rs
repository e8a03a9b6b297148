//! Tables against the standard library's, without generated code.

use super::*;
use crate::abi::{Kind, MAP_GROUP_SLOTS, MapDesc, MapHeader};
use crate::heap::layout::PatternId;
use std::collections::BTreeMap;

/// The descriptor of `map[K]E` for plain types of these sizes, for ever.
fn map_type(key_size: usize, elem_size: usize, kind: Kind) -> Type {
    let plain = |size, kind, flags| TypeDesc {
        size,
        kind,
        flags,
        ..crate::typed::no_type()
    };
    let leak = |ty: TypeDesc| &*Box::leak(Box::new(ty));
    let key_flags = if matches!(kind, Kind::Float64) {
        0
    } else {
        TypeDesc::PLAIN_MEMORY
    };
    let desc = MapDesc {
        group_size: MAP_GROUP_SLOTS * (1 + key_size + elem_size),
        key_stride: key_size,
        elem_at: MAP_GROUP_SLOTS * (1 + key_size),
        elem_stride: elem_size,
        pattern: PatternId::NOSCAN,
        flags: 0,
    };
    leak(TypeDesc {
        key: leak(plain(key_size, kind, key_flags | TypeDesc::COMPARABLE)),
        elem: leak(plain(elem_size, Kind::Uint64, TypeDesc::PLAIN_MEMORY)),
        map: &*Box::leak(Box::new(desc)),
        ..plain(8, Kind::Map, 0)
    })
}

fn new_map(rt: &mut Runtime) -> Ref {
    rt.allocate(PatternId::NOSCAN, size_of::<MapHeader>())
}

fn entries(rt: &mut Runtime, ty: Type, m: Ref) -> Vec<(u64, u64)> {
    let mut iter = MapIter::ended();
    iter.begin(rt, ty, m);
    let mut found = Vec::new();
    while iter.key != 0 {
        found.push((Ref(iter.key).load(), Ref(iter.elem).load()));
        iter.advance();
    }
    found.sort_unstable();
    found
}

/// A small generator, so that tests repeat.
fn step(state: &mut u64) -> u64 {
    *state = state
        .wrapping_mul(6364136223846793005)
        .wrapping_add(1442695040888963407);
    *state >> 33
}

#[test]
fn behaves_as_a_map_under_all_operations() {
    let mut rt = Runtime::for_test();
    let ty = map_type(8, 8, Kind::Uint64);
    for range in [4, 9, 100, 3000] {
        let m = new_map(&mut rt);
        let mut model = BTreeMap::new();
        let mut state = range;
        for round in 0..20_000 {
            let key = step(&mut state) % range;
            match step(&mut state) % 8 {
                0..4 => {
                    let at = mapassign_fast64(&mut rt, ty, m, key).unwrap();
                    assert_eq!(at.load::<u64>(), model.insert(key, round).unwrap_or(0));
                    at.store::<u64>(round);
                }
                4..7 => {
                    mapdelete_fast64(&mut rt, ty, m, key);
                    model.remove(&key);
                }
                _ => {
                    let at = mapaccess_fast64(&mut rt, ty, m, key);
                    assert_eq!((!at.is_nil()).then(|| at.load()), model.get(&key).copied());
                }
            }
            assert_eq!(len(m), model.len());
        }
        assert_eq!(entries(&mut rt, ty, m), model.into_iter().collect::<Vec<_>>());
        mapclear(&mut rt, ty, m);
        assert!(entries(&mut rt, ty, m).is_empty());
        assert!(mapaccess_fast64(&mut rt, ty, m, 1).is_nil());
    }
}

#[test]
fn registers_and_memory_agree_on_hashes() {
    let mut rt = Runtime::for_test();
    let (ty, m) = (map_type(4, 8, Kind::Uint32), new_map(&mut rt));
    for key in 0..1000u32 {
        mapassign_fast32(&mut rt, ty, m, key).unwrap().store(u64::from(key) * 3);
    }
    for key in 0..1000u32 {
        let at = mapaccess(&mut rt, ty, m, Ref(&raw const key as usize)).unwrap();
        assert_eq!(at.load::<u64>(), u64::from(key) * 3);
    }
}

#[test]
fn iteration_survives_growth_deletion_and_clear() {
    let mut rt = Runtime::for_test();
    let ty = map_type(8, 8, Kind::Uint64);
    for (count, grow_after) in [(5, 2), (8, 0), (100, 50), (100, 0), (1000, 999)] {
        let m = new_map(&mut rt);
        for key in 0..count {
            mapassign_fast64(&mut rt, ty, m, key).unwrap().store(key);
        }
        let mut iter = MapIter::ended();
        iter.begin(&mut rt, ty, m);
        let mut seen = vec![0; count as usize];
        let mut passed = 0;
        let mut deleted = None;
        while iter.key != 0 {
            let key: u64 = Ref(iter.key).load();
            if key < count {
                seen[key as usize] += 1;
                assert_ne!(deleted, Some(key), "deleted entries do not come");
                let elem: u64 = Ref(iter.elem).load();
                assert_eq!(elem, if passed > grow_after { key + 1 } else { key });
            }
            if passed == grow_after {
                for key in 0..10 * count {
                    mapassign_fast64(&mut rt, ty, m, key).unwrap().store(key + 1);
                }
                deleted = (0..count).find(|&key| seen[key as usize] == 0);
                if let Some(key) = deleted {
                    mapdelete_fast64(&mut rt, ty, m, key);
                }
            }
            passed += 1;
            iter.advance();
        }
        for (key, times) in seen.into_iter().enumerate() {
            assert_eq!(times, u32::from(deleted != Some(key as u64)), "{key} of {count}");
        }
        iter.begin(&mut rt, ty, m);
        mapclear(&mut rt, ty, m);
        iter.advance();
        assert_eq!(iter.key, 0);
    }
}

#[test]
fn each_nan_is_a_key() {
    let mut rt = Runtime::for_test();
    let (ty, m) = (map_type(8, 8, Kind::Float64), new_map(&mut rt));
    let nan = f64::NAN;
    let key = Ref(&raw const nan as usize);
    for n in 0..5000u64 {
        mapassign(&mut rt, ty, m, key).unwrap().store(n);
    }
    assert_eq!(len(m), 5000);
    assert!(mapaccess(&mut rt, ty, m, key).unwrap().is_nil());
    let values: Vec<u64> = entries(&mut rt, ty, m).into_iter().map(|(_, value)| value).collect();
    let mut sorted = values;
    sorted.sort_unstable();
    assert!(sorted.into_iter().eq(0..5000));
}

#[test]
fn hints_reserve_once() {
    let mut rt = Runtime::for_test();
    let ty = map_type(8, 8, Kind::Uint64);
    for hint in [9, 14, 15, 1000] {
        let m = new_map(&mut rt);
        makemap(&mut rt, ty, hint, m);
        let before = rt.heap_stats().mallocs;
        for key in 0..hint as u64 {
            mapassign_fast64(&mut rt, ty, m, key).unwrap();
        }
        assert_eq!(rt.heap_stats().mallocs, before, "{hint}");
    }
    let m = new_map(&mut rt);
    makemap(&mut rt, ty, -1, m);
    makemap(&mut rt, ty, isize::MAX, m);
    assert_eq!(Map(m).groups(), Ref::NIL);
    assert_eq!(size_of::<MapHeader>(), 48);
}
