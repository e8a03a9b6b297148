//! Package os: arguments, environment, standard streams.

use super::EMPTY_STRING;
use crate::abi::{GoSlice, GoString};
use crate::entry::{Native, native_entry};
use crate::heap::memory::Ref;
use crate::runtime::Runtime;
use std::io::{self, Read, Write};

pub(crate) const NATIVES: &[Native] = &[
    ("os.LookupEnv", native_entry(lookup_env)),
    ("os.write", native_entry(write)),
    ("os.read", native_entry(read)),
    ("os.errnoText", native_entry(errno_text)),
];

fn lookup_env(rt: &mut Runtime, key: GoString) -> (GoString, bool) {
    let key = String::from_utf8_lossy(key.bytes()).into_owned();
    // Rust panics on names that no variable can have.
    if key.is_empty() || key.contains(['=', '\0']) {
        return (EMPTY_STRING, false);
    }
    match std::env::var_os(&key) {
        Some(value) => (rt.new_string(value.as_encoded_bytes()), true),
        None => (EMPTY_STRING, false),
    }
}

/// Writes all bytes to descriptor 1 or 2, unbuffered as Go's files are.
pub(super) fn write_all(fd: isize, bytes: &[u8]) -> io::Result<()> {
    fn through(mut stream: impl Write, bytes: &[u8]) -> io::Result<()> {
        stream.write_all(bytes)?;
        stream.flush()
    }
    match fd {
        1 => through(io::stdout().lock(), bytes),
        2 => through(io::stderr().lock(), bytes),
        _ => Err(io::Error::from_raw_os_error(BAD_DESCRIPTOR)),
    }
}

/// `EBADF`.
const BAD_DESCRIPTOR: i32 = 9;

fn errno(error: &io::Error) -> isize {
    error.raw_os_error().unwrap_or(5) as isize
}

fn write(_: &mut Runtime, fd: isize, p: GoSlice) -> (isize, isize) {
    match write_all(fd, Ref(p.ptr as usize).bytes(p.len)) {
        Ok(()) => (p.len as isize, 0),
        Err(error) => (0, errno(&error)),
    }
}

fn read(_: &mut Runtime, fd: isize, p: GoSlice) -> (isize, isize) {
    if fd != 0 {
        return (0, BAD_DESCRIPTOR as isize);
    }
    // Through a buffer of Rust's, since the bytes of Go memory must not be borrowed mutably while others can see them.
    let mut buffer = vec![0; p.len.min(1 << 16)];
    match io::stdin().lock().read(&mut buffer) {
        Ok(n) => {
            Ref(p.ptr as usize).copy_from_bytes(&buffer[..n]);
            (n as isize, 0)
        }
        Err(error) => (0, errno(&error)),
    }
}

fn errno_text(rt: &mut Runtime, errno: isize) -> GoString {
    let full = io::Error::from_raw_os_error(errno as i32).to_string();
    let text_only = full.split(" (os error").next().unwrap_or(&full).to_lowercase();
    rt.new_string(text_only.as_bytes())
}
