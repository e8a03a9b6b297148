//! Package os: the environment and descriptors. Open files are kept in a table by descriptor number; the standard streams enter it, as
//! duplicates, when first used. Failures are returned as the system's numbers; one of them, EAGAIN, says that the caller is to
//! [wait](wait_for) and to try again.

use crate::abi::{GoSlice, GoString};
use crate::entry::{Native, native_entry};
use crate::heap::memory::Ref;
use crate::runtime::Runtime;
use crate::sched::poll::{self, Wanted};
use crate::sched::timer::nanotime;
use crate::signal;
use nix::fcntl::OFlag;
use std::collections::BTreeMap;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::fd::{AsFd, AsRawFd};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{DirBuilderExt, FileExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub(crate) const NATIVES: &[Native] = &[
    ("os.environment", native_entry(environment)),
    ("os.Getpid", native_entry(|_: &mut Runtime| std::process::id() as isize)),
    (
        "os.Getppid",
        native_entry(|_: &mut Runtime| std::os::unix::process::parent_id() as isize),
    ),
    ("os.Getuid", native_entry(getuid)),
    ("os.write", native_entry(write)),
    ("os.writeString", native_entry(write_string)),
    ("os.read", native_entry(read)),
    ("os.pread", native_entry(pread)),
    ("os.pwrite", native_entry(pwrite)),
    ("os.seek", native_entry(seek)),
    ("os.truncate", native_entry(truncate)),
    ("os.fsync", native_entry(fsync)),
    ("os.open", native_entry(open)),
    ("os.closeDescriptor", native_entry(close)),
    ("os.pipe", native_entry(pipe)),
    ("os.waitFor", native_entry(wait_for)),
    ("os.interrupt", native_entry(interrupt)),
    ("os.mayWait", native_entry(may_wait)),
    ("os.nanotime", native_entry(|_: &mut Runtime| nanotime())),
    ("os.fstat", native_entry(fstat)),
    ("os.stat", native_entry(stat)),
    ("os.mkdir", native_entry(mkdir)),
    ("os.chmod", native_entry(chmod)),
    ("os.remove", native_entry(remove)),
    ("os.removeAll", native_entry(remove_all)),
    ("os.rename", native_entry(rename)),
    ("os.symlink", native_entry(symlink)),
    ("os.readlink", native_entry(readlink)),
    ("os.chdir", native_entry(chdir)),
    ("os.getwd", native_entry(getwd)),
    ("os.entries", native_entry(entries)),
    ("syscall.errnoText", native_entry(errno_text)),
];

/// An open file.
#[derive(Clone)]
struct Open {
    file: Arc<File>,
    /// Reading and writing may have to wait: a pipe, a terminal.
    may_wait: bool,
}

impl Open {
    fn new(file: File) -> Open {
        let waits = |ty: fs::FileType| ty.is_fifo() || ty.is_socket() || ty.is_char_device();
        let may_wait = file.metadata().is_ok_and(|m| waits(m.file_type()));
        Open {
            file: Arc::new(file),
            may_wait,
        }
    }
}

/// Open files by descriptor.
static FILES: Mutex<BTreeMap<isize, Open>> = Mutex::new(BTreeMap::new());

fn files() -> MutexGuard<'static, BTreeMap<isize, Open>> {
    FILES.lock().unwrap_or_else(PoisonError::into_inner)
}

fn open_file(fd: isize) -> io::Result<Open> {
    let mut files = files();
    if let std::collections::btree_map::Entry::Vacant(free) = files.entry(fd) {
        free.insert(Open::new(standard_stream(fd)?));
    }
    Ok(files[&fd].clone())
}

/// Runs an operation on an open file.
fn with_file<T>(fd: isize, operation: impl FnOnce(&File) -> io::Result<T>) -> io::Result<T> {
    operation(&open_file(fd)?.file)
}

/// Keeps a file in the table; returns its descriptor.
fn keep(file: File) -> isize {
    let fd = file.as_raw_fd() as isize;
    files().insert(fd, Open::new(file));
    fd
}

/// A duplicate of a standard stream.
fn standard_stream(fd: isize) -> io::Result<File> {
    let duplicate = match fd {
        0 => io::stdin().as_fd().try_clone_to_owned(),
        1 => io::stdout().as_fd().try_clone_to_owned(),
        2 => io::stderr().as_fd().try_clone_to_owned(),
        _ => Err(io::Error::from_raw_os_error(libc::EBADF)),
    };
    duplicate.map(File::from)
}

fn errno(error: &io::Error) -> isize {
    error.raw_os_error().unwrap_or(libc::EINVAL) as isize
}

/// 0, or the number of the failure.
fn status(result: io::Result<()>) -> isize {
    result.err().map_or(0, |error| errno(&error))
}

/// A count with the failure's number.
fn counted(result: io::Result<usize>) -> (isize, isize) {
    match result {
        Ok(n) => (n as isize, 0),
        Err(error) => (0, errno(&error)),
    }
}

fn path(name: &GoString) -> &Path {
    Path::new(std::ffi::OsStr::from_bytes(name.bytes()))
}

fn environment(rt: &mut Runtime) -> GoString {
    let mut all = Vec::new();
    for (key, value) in std::env::vars_os() {
        all.extend_from_slice(key.as_bytes());
        all.push(b'=');
        all.extend_from_slice(value.as_bytes());
        all.push(0);
    }
    rt.new_string(&all)
}

fn getuid(_: &mut Runtime) -> isize {
    fs::metadata("/proc/self").map_or(-1, |m| m.uid() as isize)
}

/// Writes bytes, unbuffered as Go's files are; returns how many, and the failure's number.
pub(super) fn write_all(fd: isize, bytes: &[u8]) -> (isize, isize) {
    let file = match open_file(fd) {
        Ok(open) => open.file,
        Err(error) => return (0, errno(&error)),
    };
    let mut written = 0;
    while written < bytes.len() {
        match (&*file).write(&bytes[written..]) {
            Ok(n) => written += n,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => {
                if error.kind() == io::ErrorKind::BrokenPipe && (fd == 1 || fd == 2) {
                    signal::end_by_broken_pipe();
                }
                return (written as isize, errno(&error));
            }
        }
    }
    (written as isize, 0)
}

fn write(rt: &mut Runtime, fd: isize, p: GoSlice) -> (isize, isize) {
    rt.note_text(Ref(p.ptr as usize).bytes(p.len));
    write_all(fd, Ref(p.ptr as usize).bytes(p.len))
}

fn write_string(rt: &mut Runtime, fd: isize, s: GoString) -> (isize, isize) {
    rt.note_text(s.bytes());
    write_all(fd, s.bytes())
}

fn pwrite(_: &mut Runtime, fd: isize, p: GoSlice, offset: i64) -> (isize, isize) {
    let bytes = Ref(p.ptr as usize).bytes(p.len);
    counted(with_file(fd, |file| file.write_all_at(bytes, offset as u64)).map(|()| p.len))
}

/// Reads through a buffer of Rust's, since the bytes of Go memory must not be borrowed mutably while others can see them.
fn read_into(p: GoSlice, read: impl FnOnce(&mut [u8]) -> io::Result<usize>) -> (isize, isize) {
    let mut buffer = vec![0; p.len.min(1 << 16)];
    let result = read(&mut buffer);
    if let Ok(n) = result {
        Ref(p.ptr as usize).copy_from_bytes(&buffer[..n]);
    }
    counted(result)
}

fn read(rt: &mut Runtime, fd: isize, p: GoSlice) -> (isize, isize) {
    let open = match open_file(fd) {
        Ok(open) => open,
        Err(error) => return (0, errno(&error)),
    };
    if open.may_wait && poll::would_block(rt, &open.file, Wanted::Read) {
        return (0, libc::EAGAIN as isize);
    }
    read_into(p, |buffer| (&*open.file).read(buffer))
}

/// Parks until a file is ready to be read or written, until the deadline, or until somebody [interrupts](interrupt).
fn wait_for(rt: &mut Runtime, fd: isize, to_write: bool, deadline: i64) {
    let wanted = if to_write { Wanted::Write } else { Wanted::Read };
    if let Ok(open) = open_file(fd) {
        poll::wait_for_file(rt, open.file, wanted, deadline);
    }
}

/// Readies who waits for a file.
fn interrupt(rt: &mut Runtime, fd: isize) {
    let open = files().get(&fd).cloned();
    if let Some(open) = open {
        poll::interrupt(rt, &open.file);
    }
}

fn may_wait(_: &mut Runtime, fd: isize) -> bool {
    open_file(fd).is_ok_and(|open| open.may_wait)
}

/// The ends of a new pipe, first the one to read from. Both may be readers and writers of one program, so operations on them never block it.
fn pipe(_: &mut Runtime) -> (isize, isize, isize) {
    match nix::unistd::pipe2(OFlag::O_CLOEXEC | OFlag::O_NONBLOCK) {
        Ok((r, w)) => (keep(File::from(r)), keep(File::from(w)), 0),
        Err(error) => (-1, -1, error as isize),
    }
}

fn pread(_: &mut Runtime, fd: isize, p: GoSlice, offset: i64) -> (isize, isize) {
    read_into(p, |buffer| with_file(fd, |file| file.read_at(buffer, offset as u64)))
}

fn seek(_: &mut Runtime, fd: isize, offset: i64, whence: isize) -> (i64, isize) {
    let target = match whence {
        0 => match u64::try_from(offset) {
            Ok(offset) => SeekFrom::Start(offset),
            Err(_) => return (0, libc::EINVAL as isize),
        },
        1 => SeekFrom::Current(offset),
        2 => SeekFrom::End(offset),
        _ => return (0, libc::EINVAL as isize),
    };
    match with_file(fd, |mut file| file.seek(target)) {
        Ok(at) => (at as i64, 0),
        Err(error) => (0, errno(&error)),
    }
}

fn truncate(_: &mut Runtime, fd: isize, size: i64) -> isize {
    match u64::try_from(size) {
        Ok(size) => status(with_file(fd, |file| file.set_len(size))),
        Err(_) => libc::EINVAL as isize,
    }
}

fn fsync(_: &mut Runtime, fd: isize) -> isize {
    status(with_file(fd, |file| file.sync_all()))
}

/// Opens a file. `flags` are the system's; the table keeps what was opened.
fn open(_: &mut Runtime, name: GoString, flags: isize, permissions: u32) -> (isize, isize) {
    let flags = flags as i32;
    let access = flags & libc::O_ACCMODE;
    let opened = OpenOptions::new()
        .read(access != libc::O_WRONLY)
        .write(access != libc::O_RDONLY)
        .custom_flags(flags & !libc::O_ACCMODE)
        .mode(permissions)
        .open(path(&name));
    match opened {
        Ok(file) => (keep(file), 0),
        Err(error) => (-1, errno(&error)),
    }
}

/// Closes a file. The standard streams stay open for the runtime's own messages.
fn close(rt: &mut Runtime, fd: isize) -> isize {
    let closed = files().remove(&fd);
    match closed {
        Some(open) => poll::interrupt(rt, &open.file),
        None if fd <= 2 => {}
        None => return libc::EBADF as isize,
    }
    0
}

/// Size, mode, time of modification in nanoseconds since 1970, errno.
type Stat = (i64, u32, i64, isize);

fn described(metadata: io::Result<Metadata>) -> Stat {
    match metadata {
        Ok(m) => (
            m.size() as i64,
            m.mode(),
            m.mtime().wrapping_mul(1_000_000_000).wrapping_add(m.mtime_nsec()),
            0,
        ),
        Err(error) => (0, 0, 0, errno(&error)),
    }
}

fn fstat(_: &mut Runtime, fd: isize) -> Stat {
    described(with_file(fd, |file| file.metadata()))
}

fn stat(_: &mut Runtime, name: GoString, follow: bool) -> Stat {
    if follow {
        described(fs::metadata(path(&name)))
    } else {
        described(fs::symlink_metadata(path(&name)))
    }
}

fn mkdir(_: &mut Runtime, name: GoString, permissions: u32) -> isize {
    status(fs::DirBuilder::new().mode(permissions).create(path(&name)))
}

fn chmod(_: &mut Runtime, name: GoString, permissions: u32) -> isize {
    status(fs::set_permissions(
        path(&name),
        fs::Permissions::from_mode(permissions),
    ))
}

/// Removes a file or an empty directory.
fn remove(_: &mut Runtime, name: GoString) -> isize {
    let Err(as_file) = fs::remove_file(path(&name)) else {
        return 0;
    };
    match fs::remove_dir(path(&name)) {
        Ok(()) => 0,
        // What is no directory failed as a file.
        Err(error) if error.raw_os_error() == Some(libc::ENOTDIR) => errno(&as_file),
        Err(error) => errno(&error),
    }
}

fn remove_all(_: &mut Runtime, name: GoString) -> isize {
    let path = path(&name);
    let is_dir = fs::symlink_metadata(path).map(|m| m.is_dir());
    let result = match is_dir {
        Ok(true) => fs::remove_dir_all(path),
        Ok(false) => fs::remove_file(path),
        Err(error) => Err(error),
    };
    match result {
        Err(error) if error.kind() == io::ErrorKind::NotFound => 0,
        result => status(result),
    }
}

fn rename(_: &mut Runtime, from: GoString, to: GoString) -> isize {
    status(fs::rename(path(&from), path(&to)))
}

fn symlink(_: &mut Runtime, from: GoString, to: GoString) -> isize {
    status(std::os::unix::fs::symlink(path(&from), path(&to)))
}

/// A path as a string, with the failure's number.
fn named(rt: &mut Runtime, result: io::Result<std::path::PathBuf>) -> (GoString, isize) {
    match result {
        Ok(path) => (rt.new_string(path.as_os_str().as_bytes()), 0),
        Err(error) => (super::EMPTY_STRING, errno(&error)),
    }
}

fn readlink(rt: &mut Runtime, name: GoString) -> (GoString, isize) {
    let result = fs::read_link(path(&name));
    named(rt, result)
}

fn chdir(_: &mut Runtime, name: GoString) -> isize {
    status(std::env::set_current_dir(path(&name)))
}

fn getwd(rt: &mut Runtime) -> (GoString, isize) {
    let result = std::env::current_dir();
    named(rt, result)
}

/// The names in a directory, sorted, each ended by a NUL.
fn entries(rt: &mut Runtime, name: GoString) -> (GoString, isize) {
    let names = fs::read_dir(path(&name))
        .and_then(|dir| dir.map(|entry| Ok(entry?.file_name())).collect::<io::Result<Vec<_>>>());
    match names {
        Ok(mut names) => {
            names.sort();
            let mut all = Vec::new();
            for name in names {
                all.extend_from_slice(name.as_bytes());
                all.push(0);
            }
            (rt.new_string(&all), 0)
        }
        Err(error) => (super::EMPTY_STRING, errno(&error)),
    }
}

fn errno_text(rt: &mut Runtime, errno: isize) -> GoString {
    let full = io::Error::from_raw_os_error(errno as i32).to_string();
    let text_only = full.split(" (os error").next().unwrap_or(&full).to_lowercase();
    rt.new_string(text_only.as_bytes())
}
