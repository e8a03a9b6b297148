//! Package fmt: walks values by their type descriptors and calls Go only for Error, String, GoString and Format.
//!
//! **Input** the variadic slice of interface values; **output** bytes, written to standard output or made into a string.
//!
//! [`format`] puts one scalar under width, precision and flags; [`verbs`] decides what a value looks like under a verb;
//! [`directive`] reads format strings. The behaviour is that of Go's fmt, documented with that package.
//!
//! # What keeps operands alive
//! The operands' slice stands in the native's frame; a [`View`](view::View) is a local of these functions. Both are on the
//! goroutine's stack, which is scanned. The printed bytes are a Rust buffer, which holds no references.

mod directive;
mod format;
mod sorted;
mod verbs;
mod view;

use crate::abi::{Eface, GoSlice, GoString, Kind, TypeDesc};
use crate::entry::{GoPanic, call_go, native_entry};
use crate::runtime::Runtime;
use verbs::Printer;

/// Natives of package fmt.
pub(crate) const NATIVES: &[crate::entry::Native] = &[
    ("fmt.Printf", native_entry(printf)),
    ("fmt.Println", native_entry(println)),
    ("fmt.Print", native_entry(print)),
    ("fmt.Sprintf", native_entry(sprintf)),
    ("fmt.Sprintln", native_entry(sprintln)),
    ("fmt.Sprint", native_entry(sprint)),
    ("fmt.Appendf", native_entry(appendf)),
    ("fmt.Appendln", native_entry(appendln)),
    ("fmt.Append", native_entry(append)),
    ("fmt.errorf", native_entry(errorf)),
    ("fmt.wrapped", native_entry(wrapped)),
    ("fmt.pointee", native_entry(pointee)),
];

/// `n int, err error` of a write to standard output. An error of descriptor 1 is dropped: nobody looks for it.
type Written = Result<(isize, Eface), GoPanic>;

/// Writes to `os.Stdout` what `print` prints: to descriptor 1, unless the program has assigned another file to it. Only programs with
/// `os.File` have the functions that know.
fn write(rt: &mut Runtime, operands: GoSlice, print: impl FnOnce(&mut Printer<'_>) -> Result<(), GoPanic>) -> Written {
    let redirected = match *rt.redirected.get_or_init(|| rt.function("os.redirected")) {
        Some(code) => call_go(rt, code, &[])?[0] & 0xFF != 0,
        None => false,
    };
    let mut p = Printer::new(rt, operands);
    print(&mut p)?;
    if redirected {
        let text = p.into_string();
        let code = rt.function("os.writeStandard").expect("os.File keeps writeStandard");
        let [n, ty, data, _] = call_go(rt, code, &[text.ptr as u64, text.len as u64])?;
        // An `error`'s first word is a method table; it is only handed on.
        let err = Eface {
            ty: ty as *const TypeDesc,
            data: data as *mut u8,
        };
        return Ok((n as isize, err));
    }
    let bytes = p.into_noted_bytes();
    // A program whose reader has gone away ends by SIGPIPE, as Go programs do; other failures have nobody to go to.
    super::os::write_all(1, &bytes);
    Ok((bytes.len() as isize, Eface::NIL))
}

fn printf(rt: &mut Runtime, format: GoString, operands: GoSlice) -> Written {
    write(rt, operands, |p| p.directives(format))
}

fn println(rt: &mut Runtime, operands: GoSlice) -> Written {
    write(rt, operands, |p| p.operands_with_spaces_and_newline())
}

fn print(rt: &mut Runtime, operands: GoSlice) -> Written {
    write(rt, operands, |p| p.operands_with_spaces_between_non_strings())
}

fn sprintf(rt: &mut Runtime, format: GoString, operands: GoSlice) -> Result<GoString, GoPanic> {
    let mut p = Printer::new(rt, operands);
    p.directives(format)?;
    Ok(p.into_string())
}

fn sprintln(rt: &mut Runtime, operands: GoSlice) -> Result<GoString, GoPanic> {
    let mut p = Printer::new(rt, operands);
    p.operands_with_spaces_and_newline()?;
    Ok(p.into_string())
}

fn sprint(rt: &mut Runtime, operands: GoSlice) -> Result<GoString, GoPanic> {
    let mut p = Printer::new(rt, operands);
    p.operands_with_spaces_between_non_strings()?;
    Ok(p.into_string())
}

fn appendf(rt: &mut Runtime, to: GoSlice, format: GoString, operands: GoSlice) -> Result<GoSlice, GoPanic> {
    let mut p = Printer::new(rt, operands);
    p.directives(format)?;
    p.append_to(to)
}

fn appendln(rt: &mut Runtime, to: GoSlice, operands: GoSlice) -> Result<GoSlice, GoPanic> {
    let mut p = Printer::new(rt, operands);
    p.operands_with_spaces_and_newline()?;
    p.append_to(to)
}

fn append(rt: &mut Runtime, to: GoSlice, operands: GoSlice) -> Result<GoSlice, GoPanic> {
    let mut p = Printer::new(rt, operands);
    p.operands_with_spaces_between_non_strings()?;
    p.append_to(to)
}

fn errorf(rt: &mut Runtime, format: GoString, operands: GoSlice) -> Result<GoString, GoPanic> {
    let mut p = Printer::new(rt, operands);
    p.allow_wrap();
    p.directives(format)?;
    Ok(p.into_string())
}

/// The `n`-th distinct operand, in operand order, that a `%w` of `format` formats, and whether there is one.
fn wrapped(rt: &mut Runtime, n: isize, format: GoString, operands: GoSlice) -> Result<(Eface, bool), GoPanic> {
    let mut p = Printer::new(rt, operands);
    p.allow_wrap();
    p.directives(format)?;
    let index = usize::try_from(n).unwrap_or(usize::MAX);
    Ok(p.wrapped_error(index)
        .map_or((Eface::NIL, false), |operand| (operand, true)))
}

/// The kind of what a pointer points to, 0 for other operands, and the kind of that one's elements.
fn pointee(_: &mut Runtime, operand: Eface) -> (isize, isize) {
    let Some(pointer) = operand.dynamic_type().filter(|ty| ty.kind == Kind::Pointer) else {
        return (0, 0);
    };
    let target = pointer.elem_type();
    let element = match target.kind {
        Kind::Slice => target.elem_type().kind as isize,
        _ => 0,
    };
    (target.kind as isize, element)
}
