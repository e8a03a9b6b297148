//! iface entries.

use crate::abi::{Itab, TypeDesc};
use crate::entry::GoPanic;
use crate::heap::memory::Ref;
use crate::runtime::Runtime;

pub fn efaceeq(_rt: &mut Runtime, _ty: &'static TypeDesc, _x: Ref, _y: Ref) -> Result<bool, GoPanic> {
    todo!()
}
pub fn ifaceeq(_rt: &mut Runtime, _tab: Option<&'static Itab>, _x: Ref, _y: Ref) -> Result<bool, GoPanic> {
    todo!()
}
pub fn conv_t(_rt: &mut Runtime, _ty: &'static TypeDesc, _value: Ref) -> Ref {
    todo!()
}
pub fn conv_t16(_rt: &mut Runtime, _value: u64) -> Ref {
    todo!()
}
pub fn conv_t32(_rt: &mut Runtime, _value: u64) -> Ref {
    todo!()
}
pub fn conv_t64(_rt: &mut Runtime, _value: u64) -> Ref {
    todo!()
}
pub fn conv_t_string(_rt: &mut Runtime, _ptr: Ref, _len: usize) -> Ref {
    todo!()
}
pub fn conv_t_slice(_rt: &mut Runtime, _ptr: Ref, _len: usize, _cap: usize) -> Ref {
    todo!()
}
pub fn assert_e2i(
    _rt: &mut Runtime,
    _inter: &'static TypeDesc,
    _ty: Option<&'static TypeDesc>,
) -> Result<Option<&'static Itab>, GoPanic> {
    todo!()
}
pub fn assert_e2i2(
    _rt: &mut Runtime,
    _inter: &'static TypeDesc,
    _ty: Option<&'static TypeDesc>,
) -> Option<&'static Itab> {
    todo!()
}
pub fn conv_i2i(_rt: &mut Runtime, _inter: &'static TypeDesc, _tab: Option<&'static Itab>) -> Option<&'static Itab> {
    todo!()
}
pub fn panicdottype_e(
    _rt: &mut Runtime,
    _have: Option<&'static TypeDesc>,
    _want: &'static TypeDesc,
    _inter: &'static TypeDesc,
) -> GoPanic {
    todo!()
}
pub fn panicdottype_i(
    _rt: &mut Runtime,
    _have: Option<&'static Itab>,
    _want: &'static TypeDesc,
    _inter: &'static TypeDesc,
) -> GoPanic {
    todo!()
}
pub fn panicnildottype(_rt: &mut Runtime, _want: &'static TypeDesc) -> GoPanic {
    todo!()
}
