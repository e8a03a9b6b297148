//! memory entries.

use crate::abi::TypeDesc;
use crate::entry::GoPanic;
use crate::heap::memory::Ref;
use crate::runtime::Runtime;

pub fn memequal(_rt: &mut Runtime, _p: Ref, _q: Ref, _n: usize) -> bool {
    todo!()
}
pub fn memmove(_rt: &mut Runtime, _to: Ref, _from: Ref, _n: usize) {
    todo!()
}
pub fn memclr(_rt: &mut Runtime, _p: Ref, _n: usize) {
    todo!()
}
pub fn typeequal(_rt: &mut Runtime, _ty: &'static TypeDesc, _p: Ref, _q: Ref) -> Result<bool, GoPanic> {
    todo!()
}
