//! panic entries.

use crate::abi::TypeDesc;
use crate::entry::GoPanic;
use crate::heap::memory::Ref;
use crate::runtime::Runtime;

pub fn index(_rt: &mut Runtime, _x: i64, _y: i64) -> GoPanic {
    todo!()
}
pub fn index_u(_rt: &mut Runtime, _x: u64, _y: i64) -> GoPanic {
    todo!()
}
pub fn slice_alen(_rt: &mut Runtime, _x: i64, _y: i64) -> GoPanic {
    todo!()
}
pub fn slice_alen_u(_rt: &mut Runtime, _x: u64, _y: i64) -> GoPanic {
    todo!()
}
pub fn slice_acap(_rt: &mut Runtime, _x: i64, _y: i64) -> GoPanic {
    todo!()
}
pub fn slice_acap_u(_rt: &mut Runtime, _x: u64, _y: i64) -> GoPanic {
    todo!()
}
pub fn slice_b(_rt: &mut Runtime, _x: i64, _y: i64) -> GoPanic {
    todo!()
}
pub fn slice_b_u(_rt: &mut Runtime, _x: u64, _y: i64) -> GoPanic {
    todo!()
}
pub fn slice3_alen(_rt: &mut Runtime, _x: i64, _y: i64) -> GoPanic {
    todo!()
}
pub fn slice3_alen_u(_rt: &mut Runtime, _x: u64, _y: i64) -> GoPanic {
    todo!()
}
pub fn slice3_acap(_rt: &mut Runtime, _x: i64, _y: i64) -> GoPanic {
    todo!()
}
pub fn slice3_acap_u(_rt: &mut Runtime, _x: u64, _y: i64) -> GoPanic {
    todo!()
}
pub fn slice3_b(_rt: &mut Runtime, _x: i64, _y: i64) -> GoPanic {
    todo!()
}
pub fn slice3_b_u(_rt: &mut Runtime, _x: u64, _y: i64) -> GoPanic {
    todo!()
}
pub fn slice3_c(_rt: &mut Runtime, _x: i64, _y: i64) -> GoPanic {
    todo!()
}
pub fn slice3_c_u(_rt: &mut Runtime, _x: u64, _y: i64) -> GoPanic {
    todo!()
}
pub fn slice_convert(_rt: &mut Runtime, _x: i64, _y: i64) -> GoPanic {
    todo!()
}
pub fn divide(_rt: &mut Runtime) -> GoPanic {
    todo!()
}
pub fn shift(_rt: &mut Runtime) -> GoPanic {
    todo!()
}
pub fn nil_dereference(_rt: &mut Runtime) -> GoPanic {
    todo!()
}
pub fn unsafe_slice_len(_rt: &mut Runtime) -> GoPanic {
    todo!()
}
pub fn unsafe_slice_nil(_rt: &mut Runtime) -> GoPanic {
    todo!()
}
pub fn unsafe_string_len(_rt: &mut Runtime) -> GoPanic {
    todo!()
}
pub fn unsafe_string_nil(_rt: &mut Runtime) -> GoPanic {
    todo!()
}
pub fn wrap(_rt: &mut Runtime, _name: Ref, _len: usize) -> GoPanic {
    todo!()
}
pub fn gopanic(_rt: &mut Runtime, _ty: Option<&'static TypeDesc>, _data: Ref) -> GoPanic {
    todo!()
}
pub fn goexit(_rt: &mut Runtime) -> GoPanic {
    todo!()
}

/// A run-time error.
#[derive(Debug)]
pub struct RuntimeError {}

/// Next step of a throw.
pub fn next_deferred(_rt: &mut Runtime) -> Ref {
    todo!()
}
