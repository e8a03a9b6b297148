//! The process: start, arguments, exit.

use crate::abi::Image;
use crate::entry::Native;

/// Natives of packages `runtime` and `os` that concern the process.
pub(crate) static NATIVES: &[Native] = &[];

/// Runs a program; returns its exit code.
pub fn start(_image: Image, _args: Vec<String>) -> i32 {
    todo!()
}

/// Go sources of a std package that the runtime brings: file names and text. None if there is no such package.
pub fn std_sources(_path: &str) -> Option<&'static [(&'static str, &'static str)]> {
    None
}
