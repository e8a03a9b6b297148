//! Native parts of the std packages: one file a package.

mod bits;
mod bufio;
mod errors;
mod float;
mod fmt;
mod maphash;
mod math;
mod os;
mod quote;
mod rand;
mod reflect;
mod sort;
mod strconv;
mod strings;
mod time;
mod unicode;

use crate::abi::GoString;
use crate::entry::Native;

/// The natives of all packages.
pub(crate) static NATIVES: &[&[Native]] = &[
    bufio::NATIVES,
    bits::NATIVES,
    errors::NATIVES,
    fmt::NATIVES,
    maphash::NATIVES,
    math::NATIVES,
    os::NATIVES,
    rand::NATIVES,
    reflect::NATIVES,
    sort::NATIVES,
    strconv::NATIVES,
    strings::NATIVES,
    time::NATIVES,
    unicode::NATIVES,
];

/// `""`.
const EMPTY_STRING: GoString = GoString {
    ptr: std::ptr::null(),
    len: 0,
};
