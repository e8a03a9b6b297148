//! string entries.

use crate::entry::GoPanic;
use crate::heap::memory::Ref;
use crate::runtime::Runtime;

pub fn concatstrings(_rt: &mut Runtime, _buf: Ref, _list: Ref, _n: usize) -> Result<(Ref, usize), GoPanic> {
    todo!()
}
pub fn slicebytetostring(_rt: &mut Runtime, _buf: Ref, _ptr: Ref, _n: usize) -> (Ref, usize) {
    todo!()
}
pub fn stringtoslicebyte(_rt: &mut Runtime, _buf: Ref, _ptr: Ref, _len: usize) -> (Ref, usize) {
    todo!()
}
pub fn stringtoslicerune(_rt: &mut Runtime, _buf: Ref, _ptr: Ref, _len: usize) -> (Ref, usize) {
    todo!()
}
pub fn roundrunes(_rt: &mut Runtime, _buf: Ref, _ptr: Ref, _n: usize) -> usize {
    todo!()
}
pub fn slicerunetostring(_rt: &mut Runtime, _buf: Ref, _ptr: Ref, _n: usize) -> (Ref, usize) {
    todo!()
}
pub fn intstring(_rt: &mut Runtime, _buf: Ref, _value: i64) -> (Ref, usize) {
    todo!()
}
pub fn decoderune(_rt: &mut Runtime, _ptr: Ref, _len: usize, _index: usize) -> (i32, usize) {
    todo!()
}
pub fn countrunes(_rt: &mut Runtime, _ptr: Ref, _len: usize) -> usize {
    todo!()
}
pub fn cmpstring(_rt: &mut Runtime, _p: Ref, _p_len: usize, _q: Ref, _q_len: usize) -> isize {
    todo!()
}
