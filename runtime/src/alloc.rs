//! Allocation entries.

use crate::abi::TypeDesc;
use crate::heap::memory::Ref;
use crate::runtime::Runtime;

pub fn newobject(_rt: &mut Runtime, _ty: &'static TypeDesc) -> Ref {
    todo!()
}
pub fn mallocgc(_rt: &mut Runtime, _layout: usize) -> Ref {
    todo!()
}
