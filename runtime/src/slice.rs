//! Slices.

use crate::abi::TypeDesc;
use crate::entry::GoPanic;
use crate::heap::memory::Ref;
use crate::runtime::Runtime;

pub fn makeslice(_rt: &mut Runtime, _ty: &'static TypeDesc, _len: isize, _cap: isize) -> Result<Ref, GoPanic> {
    todo!()
}
pub fn growslice(
    _rt: &mut Runtime,
    _ty: &'static TypeDesc,
    _old: Ref,
    _old_len: usize,
    _old_cap: usize,
    _new_len: usize,
) -> Result<(Ref, usize), GoPanic> {
    todo!()
}
