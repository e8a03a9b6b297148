//! Entries that copy, clear and compare memory.

use crate::abi::TypeDesc;
use crate::entry::GoPanic;
use crate::heap::memory::Ref;
use crate::runtime::Runtime;
use crate::typed;

pub fn memequal(_: &mut Runtime, p: Ref, q: Ref, n: usize) -> bool {
    p == q || p.bytes(n) == q.bytes(n)
}

pub fn memmove(_: &mut Runtime, to: Ref, from: Ref, n: usize) {
    to.copy_from(from, n);
}

pub fn memclr(_: &mut Runtime, p: Ref, n: usize) {
    p.zero(n);
}

pub fn typeequal(_: &mut Runtime, ty: &'static TypeDesc, p: Ref, q: Ref) -> Result<bool, GoPanic> {
    typed::equal(ty, p, q)
}
