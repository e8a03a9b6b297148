//! Package math/rand: seeding, and the generator behind the top-level functions.

use crate::abi::GoSlice;
use crate::entry::{Native, native_entry};
use crate::heap::memory::Ref;
use crate::runtime::Runtime;

include!(concat!(env!("OUT_DIR"), "/rand_table.rs"));

pub(crate) const NATIVES: &[Native] = &[
    ("math/rand.seedState", native_entry(seed_state)),
    ("math/rand.runtimeUint64", native_entry(runtime_uint64)),
    ("math/rand/v2.runtimeUint64", native_entry(runtime_uint64)),
];

/// Fills a state of 607 words: the table, each word disturbed by three numbers of Lehmer's generator.
fn seed_state(_: &mut Runtime, state: GoSlice, seed: i64) {
    const MODULUS: i64 = 0x7FFF_FFFF;
    let mut x = match seed.rem_euclid(MODULUS) {
        0 => 89_482_311, // zero would stay zero
        x => x as u64,
    };
    let mut next = || {
        x = 48271 * x % MODULUS as u64;
        x
    };
    for _ in 0..20 {
        next();
    }
    for (index, cooked) in TABLE.iter().enumerate().take(state.len) {
        let word = next() << 40 ^ next() << 20 ^ next();
        Ref(state.ptr as usize).add(8 * index).store(word ^ cooked);
    }
}

fn runtime_uint64(rt: &mut Runtime) -> u64 {
    rt.random.next()
}
