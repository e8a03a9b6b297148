//! Package hash/maphash: the hash of a value of any type.

use crate::abi::Eface;
use crate::entry::{GoPanic, Native, native_entry};
use crate::heap::memory::Ref;
use crate::runtime::Runtime;
use crate::typed::hash::{Seed, hash, hash_word};
use crate::typed::value_in_interface;

pub(crate) const NATIVES: &[Native] = &[("hash/maphash.hash", native_entry(hash_value))];

fn hash_value(_: &mut Runtime, value: Eface, start: u64, nan: u64) -> Result<u64, GoPanic> {
    match value.dynamic_type() {
        None => Ok(hash_word(0, start)),
        Some(ty) => {
            let place = Ref(std::ptr::from_ref(&value.data) as usize);
            hash(ty, value_in_interface(ty, place), Seed { start, nan })
        }
    }
}
