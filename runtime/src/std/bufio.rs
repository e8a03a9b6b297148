//! Package bufio: searching in buffers.

use crate::abi::GoSlice;
use crate::entry::{Native, native_entry};
use crate::heap::memory::Ref;
use crate::runtime::Runtime;

pub(crate) const NATIVES: &[Native] = &[("bufio.indexByte", native_entry(index_byte))];

fn index_byte(_: &mut Runtime, b: GoSlice, c: u8) -> isize {
    memchr::memchr(c, Ref(b.ptr as usize).bytes(b.len)).map_or(-1, |at| at as isize)
}
