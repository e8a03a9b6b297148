//! print entries.

use crate::heap::memory::Ref;
use crate::runtime::Runtime;

pub fn bool(_rt: &mut Runtime, _value: bool) {
    todo!()
}
pub fn int(_rt: &mut Runtime, _value: i64) {
    todo!()
}
pub fn uint(_rt: &mut Runtime, _value: u64) {
    todo!()
}
pub fn float(_rt: &mut Runtime, _value: f64) {
    todo!()
}
pub fn complex(_rt: &mut Runtime, _re: f64, _im: f64) {
    todo!()
}
pub fn string(_rt: &mut Runtime, _ptr: Ref, _len: usize) {
    todo!()
}
pub fn pointer(_rt: &mut Runtime, _value: u64) {
    todo!()
}
pub fn hex(_rt: &mut Runtime, _value: u64) {
    todo!()
}
pub fn slice(_rt: &mut Runtime, _ptr: Ref, _len: usize, _cap: usize) {
    todo!()
}
pub fn interface(_rt: &mut Runtime, _tab: u64, _data: u64) {
    todo!()
}
pub fn space(_rt: &mut Runtime) {
    todo!()
}
pub fn newline(_rt: &mut Runtime) {
    todo!()
}
