//! Go strings seen from Rust.

use crate::abi::GoString;
use crate::heap::memory::Ref;
use crate::runtime::Runtime;

/// The bytes of a string.
pub(crate) fn bytes(text: &GoString) -> &[u8] {
    Ref(text.ptr as usize).bytes(text.len)
}

/// A new string on the heap; the empty one needs no memory.
pub(crate) fn new(rt: &mut Runtime, bytes: &[u8]) -> GoString {
    if bytes.is_empty() {
        return EMPTY;
    }
    let object = crate::alloc::noscan(rt, bytes.len());
    object.copy_from_bytes(bytes);
    GoString { ptr: object.0 as *const u8, len: bytes.len() }
}

/// `""`.
pub(crate) const EMPTY: GoString = GoString { ptr: std::ptr::null(), len: 0 };
