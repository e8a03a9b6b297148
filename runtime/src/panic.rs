//! Panics: what they carry, how they travel, and what a fatal one prints.
//!
//! ```text
//! panicIndex(5, 3)      records the panic, sets Context::panicking, returns to its shim
//! shim                  calls throw (assembly in entry::call), no Rust frame is live
//! throw                 loop { next_deferred(); call it }       deferred functions run on top of the panicking frames
//! next_deferred         the next deferred function; or, if one has recovered, resumes its function's frame at a landing pad; or resumes the
//!                       native that has called Go and may catch; or, when nothing is left, prints and exits
//! ```
//! `recover` works if the function that calls it was called by the loop of the last panic. A panic in a deferred function has a loop of its own, higher on the
//! stack; the one before goes on if that is recovered above it, and is over if it is recovered below. So is `runtime.Goexit`, which
//! `recover` never ends: if a panic interrupts it and is recovered below, it goes on.
//!
//! # Invariants
//! 1. `panics` holds the panics of the goroutine that are not recovered, innermost last. Their values are roots.
//! 2. A trace is captured before the panicking frames are abandoned.
//! 3. The frames of the loops (`PanicRecord::throw`) do not increase from panic to panic.

use std::borrow::Cow;

use crate::abi::{Eface, GoString, Kind, TypeDesc};
use crate::entry::{GoPanic, call_go};
use crate::heap::memory::Ref;
use crate::iface::Assertion;
use crate::print::{complex_text, float_text, write};
use crate::runtime::Runtime;
use crate::sched::{self, report};
use crate::trace::{self, Trace};
use crate::typed::value_in_interface;
use crate::unwind;

/// Exit code of a program that panics or fails in the runtime.
pub const EXIT_PANIC: i32 = 2;

/// Which of gc's error types a run-time error is.
#[derive(Clone, Copy, Debug)]
pub enum ErrorKind {
    /// `runtime.errorString`: printed with `runtime error: ` before it.
    Error,
    /// `runtime.boundsError`: likewise.
    Bounds(Bounds),
    /// `*runtime.TypeAssertionError`.
    TypeAssertion(Assertion),
    /// `runtime.plainError`.
    Plain,
    /// `*runtime.PanicNilError`.
    PanicNil,
}

/// Where a memory fault happened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fault {
    /// `SIGSEGV: segmentation violation`.
    pub signal: &'static str,
    /// `si_code`.
    pub code: i32,
    /// Faulting address.
    pub addr: usize,
    /// Faulting instruction.
    pub pc: usize,
}

/// A run-time error.
#[derive(Clone, Debug)]
pub struct RuntimeError {
    /// Its type.
    pub kind: ErrorKind,
    text: Cow<'static, str>,
    /// For nil dereferences: the fault.
    pub fault: Option<Fault>,
}

impl RuntimeError {
    /// gc's `errorString`.
    pub fn error(text: impl Into<Cow<'static, str>>) -> RuntimeError {
        RuntimeError {
            kind: ErrorKind::Error,
            text: text.into(),
            fault: None,
        }
    }

    /// gc's `plainError`.
    pub fn plain(text: impl Into<Cow<'static, str>>) -> RuntimeError {
        RuntimeError {
            kind: ErrorKind::Plain,
            text: text.into(),
            fault: None,
        }
    }

    /// gc's `TypeAssertionError`; `missing` is the method that is missing, or "".
    pub fn assertion(assertion: Assertion, missing: &'static str) -> RuntimeError {
        RuntimeError {
            kind: ErrorKind::TypeAssertion(assertion),
            text: missing.into(),
            fault: None,
        }
    }

    /// A nil dereference.
    pub fn nil_dereference(fault: Fault) -> RuntimeError {
        RuntimeError {
            kind: ErrorKind::Error,
            text: "invalid memory address or nil pointer dereference".into(),
            fault: Some(fault),
        }
    }

    /// What its `Error` method returns.
    pub fn message(&self) -> String {
        match self.kind {
            ErrorKind::Error | ErrorKind::PanicNil => format!("runtime error: {}", self.text),
            ErrorKind::Bounds(bounds) => format!("runtime error: {}", bounds.text()),
            ErrorKind::TypeAssertion(assertion) => assertion.text(&self.text),
            ErrorKind::Plain => self.text.to_string(),
        }
    }
}

/// A panic under way, or `runtime.Goexit`.
#[derive(Debug)]
pub struct PanicRecord {
    value: GoPanic,
    /// A deferred function has called `recover`; it has not returned yet.
    recovered: bool,
    /// Frame of the `throw` that runs the deferred functions.
    throw: usize,
    /// How far up from there it is known that no native has called Go.
    walked: usize,
    /// Frame of the function whose deferred function runs.
    deferring: usize,
    /// Captured before frames are abandoned.
    trace: Option<Trace>,
}

/// Panics of the running goroutine: a switch to another one exchanges them.
#[derive(Debug, Default)]
pub struct PanicState {
    /// Recorded by an entry or native; its shim is about to call `throw`.
    pending: Option<GoPanic>,
    panics: Vec<PanicRecord>,
    /// The last memory fault; gc reports it with whatever panic ends the program.
    fault: Option<Fault>,
}

impl PanicState {
    /// Words that may be references, for the collector.
    pub fn roots(&self) -> impl Iterator<Item = usize> {
        let values = self
            .pending
            .iter()
            .chain(self.panics.iter().map(|record| &record.value));
        values.filter_map(|value| {
            if let GoPanic::Value(v) = value {
                Some(v.data as usize)
            } else {
                None
            }
        })
    }

    /// Drops the panics that began in frames below `frame`, which are abandoned. Says whether a Goexit was among them.
    fn abandon(&mut self, frame: usize) -> bool {
        let mut goexit = false;
        while let Some(record) = self.panics.pop_if(|record| record.throw < frame) {
            goexit |= matches!(record.value, GoPanic::Goexit);
        }
        goexit
    }

    /// What the `throw` with this frame has thrown.
    pub(crate) fn thrown_by(&self, throw: usize) -> Option<&GoPanic> {
        let record = self.panics.iter().rfind(|record| record.throw == throw)?;
        Some(&record.value)
    }

    /// A panic was recovered. With the last one goes what the report of a fault would say.
    fn recovered(&mut self) {
        if self.panics.is_empty() {
            self.fault = None;
        }
    }

    fn push(&mut self, value: GoPanic, throw: usize) {
        if let GoPanic::Runtime(RuntimeError { fault: Some(fault), .. }) = &value {
            self.fault = Some(*fault);
        }
        self.panics.push(PanicRecord {
            value,
            recovered: false,
            throw,
            walked: throw,
            deferring: 0,
            trace: None,
        });
    }
}

impl Runtime {
    /// Records a panic; the shim that called the runtime will throw it.
    pub(crate) fn throw(&mut self, panic: GoPanic) {
        self.ctx.panicking = 1;
        self.g.panics.pending = Some(panic);
    }

    /// Ends the panic that [`call_go`] reported as `Err(Unwinding)`, as `recover` does; returns its value. A Goexit that it has interrupted
    /// goes on: then that is the value.
    pub fn recover_unwinding(&mut self) -> GoPanic {
        let last = self.g.panics.panics.pop();
        if self.g.panics.abandon(self.ctx.anchor) {
            return GoPanic::Goexit;
        }
        self.g.panics.recovered();
        last.map_or(GoPanic::Unwinding, |record| record.value)
    }
}

/// Next step of the loop in the frame `throw`: the deferred closure to call. Does not return when the panic is caught or fatal.
pub fn next_deferred(rt: &mut Runtime, throw: usize) -> Ref {
    rt.ctx.panicking = 0;
    match rt.g.panics.pending.take() {
        // A deferred function has returned.
        None => {}
        // A native passes on a panic that it could have caught.
        Some(GoPanic::Unwinding) => {
            if let Some(last) = rt.g.panics.panics.last_mut() {
                (last.throw, last.walked) = (throw, throw);
            }
        }
        Some(value) => rt.g.panics.push(value, throw),
    }
    if let Some(last) = rt.g.panics.panics.pop_if(|last| last.recovered) {
        if !rt.g.panics.abandon(last.deferring) {
            rt.g.panics.recovered();
            let deferring = last.deferring;
            // Nothing that owns memory may be left when the frame is resumed.
            drop(last);
            unwind::resume_frame(rt, throw, deferring);
        }
        rt.g.panics.push(GoPanic::Goexit, throw);
    }
    loop {
        let limit = rt.deferring_frame().unwrap_or(usize::MAX);
        let Some(last) = rt.g.panics.panics.last_mut() else {
            rt.fatal("", "goscape: bug: nothing panics");
        };
        if let Some(call) = unwind::find_go_call(&mut last.walked, limit) {
            if last.trace.is_none() {
                let trace = trace::capture_from(rt, throw);
                rt.g.panics.panics.last_mut().expect("as above").trace = Some(trace);
            }
            unwind::resume_go_call(rt, call);
        }
        let Some(deferred) = rt.pop_deferred() else { break };
        let last = rt.g.panics.panics.last_mut().expect("as above");
        last.deferring = deferred.fp;
        if !deferred.func.is_nil() {
            return deferred.func;
        }
        // A nil func value was deferred: calling it is a panic of its own.
        let fault = nil_fault(unwind::return_address(throw));
        rt.g.panics.push(RuntimeError::nil_dereference(fault).into(), throw);
    }
    match rt.g.panics.panics.last() {
        Some(PanicRecord {
            value: GoPanic::Goexit, ..
        }) => sched::exit_goroutine(rt),
        _ => fatal_panic(rt),
    }
}

/// `recover()`: the value of the panic whose deferred function calls it, or nil.
pub fn gorecover(rt: &mut Runtime) -> Result<(Ref, usize), GoPanic> {
    const NIL: (Ref, usize) = (Ref(0), 0);
    let Some(last) = rt.g.panics.panics.last() else {
        return Ok(NIL);
    };
    let is_over = last.recovered || matches!(last.value, GoPanic::Goexit | GoPanic::Unwinding);
    if is_over || !unwind::is_called_by_throw(rt.image, rt.ctx.anchor, last.throw) {
        return Ok(NIL);
    }
    if let GoPanic::Runtime(error) = &last.value {
        let error = error.clone();
        let value = go_value(rt, &error)?;
        rt.g.panics.panics.last_mut().expect("it is still there").value = GoPanic::Value(value);
    }
    match rt.g.panics.panics.last_mut() {
        Some(PanicRecord {
            value: GoPanic::Value(value),
            recovered,
            ..
        }) => {
            *recovered = true;
            Ok((Ref(value.ty as usize), value.data as usize))
        }
        _ => Ok(NIL),
    }
}

/// A run-time error as Go programs see it.
fn go_value(rt: &mut Runtime, error: &RuntimeError) -> Result<Eface, GoPanic> {
    let Some(make) = rt.function("runtime.errorValue") else {
        rt.fatal("", "goscape: bug: recover without runtime.errorValue");
    };
    let (text, place) = match error.text {
        Cow::Borrowed(text) => {
            let text = GoString::from_static(text);
            let place = rt.error_texts.entry(text.ptr.addr()).or_insert_with(|| Box::new(text));
            (text, std::ptr::from_ref::<GoString>(place).addr() as u64)
        }
        Cow::Owned(ref text) => (rt.new_string(text.as_bytes()), 0),
    };
    // Numbered as in runtime/std/runtime/error.go; that of a bounds error says which one it is.
    let (kind, [x, y, z]) = match error.kind {
        ErrorKind::Error => (0, [place, 0, 0]),
        ErrorKind::TypeAssertion(Assertion { inter, have, want }) => {
            let word = |ty: Option<&TypeDesc>| ty.map_or(0, |ty| std::ptr::from_ref(ty).addr() as u64);
            (1, [word(inter), word(have), word(Some(want))])
        }
        ErrorKind::Plain => (2, [place, 0, 0]),
        ErrorKind::PanicNil => (3, [0; 3]),
        ErrorKind::Bounds(bounds) => (
            4 + u64::from(bounds.code),
            [bounds.x as u64, bounds.y as u64, u64::from(bounds.signed)],
        ),
    };
    let args = [kind, text.ptr as u64, text.len as u64, x, y, z];
    let [ty, data, ..] = call_go(rt, make, &args)?;
    Ok(Eface {
        ty: ty as *const TypeDesc,
        data: data as *mut u8,
    })
}

/// Prints the panics and the trace, and exits.
fn fatal_panic(rt: &mut Runtime) -> ! {
    // Error and String methods run first, all of them, so that what they print or panic comes before (gc: preprintpanics). Innermost first, as there.
    let mut texts = Vec::new();
    for index in (0..rt.g.panics.panics.len()).rev() {
        let text = match rt.g.panics.panics[index].value {
            GoPanic::Value(value) => panic_text(rt, value),
            GoPanic::Runtime(ref error) => error.message().into_bytes(),
            GoPanic::Unwinding | GoPanic::Goexit => Vec::new(),
        };
        texts.push(text);
    }
    let mut report = Vec::new();
    let mut indent: &[u8] = b"";
    for (record, text) in rt.g.panics.panics.iter().zip(texts.iter().rev()) {
        report.extend_from_slice(indent);
        if matches!(record.value, GoPanic::Goexit) {
            indent = b"";
            continue;
        }
        indent = b"\t";
        report.extend_from_slice(b"panic: ");
        report.extend_from_slice(text);
        if record.recovered {
            report.extend_from_slice(b" [recovered]");
        }
        report.push(b'\n');
    }
    let last = rt.g.panics.panics.last().expect("something panics");
    if let Some(fault) = &rt.g.panics.fault {
        report.extend_from_slice(fault_line(fault).as_bytes());
    }
    if trace::is_wanted() {
        let captured;
        let trace = match &last.trace {
            Some(trace) => trace,
            None => {
                captured = trace::capture_from(rt, last.throw);
                &captured
            }
        };
        report.extend_from_slice(format!("\n{}", report::running(rt, trace)).as_bytes());
    }
    write(&report);
    rt.exit(EXIT_PANIC)
}

/// gc's line after a panic that a signal caused.
pub fn fault_line(fault: &Fault) -> String {
    format!(
        "[signal {} code={:#x} addr={:#x} pc={:#x}]\n",
        fault.signal, fault.code, fault.addr, fault.pc
    )
}

/// What stands after `panic: `: the Error or String method's result, or the value as gc's `printpanicval` shows it.
fn panic_text(rt: &mut Runtime, value: Eface) -> Vec<u8> {
    let Some(ty) = value.dynamic_type() else {
        return b"nil".into();
    };
    let Some(method) = ty.string_method("Error").or_else(|| ty.string_method("String")) else {
        return value_text(ty, value);
    };
    match call_go(rt, method, &[value.data as u64]) {
        Ok([ptr, len, ..]) => Ref(ptr as usize).bytes(len as usize).to_vec(),
        Err(_) => {
            let nested = rt.recover_unwinding();
            rt.fatal("", &nested_text(&nested))
        }
    }
}

/// gc's words when an Error method panics while a panic is printed.
fn nested_text(nested: &GoPanic) -> String {
    let text = "panic while printing panic value";
    match nested {
        GoPanic::Value(value) => match value.dynamic_type() {
            Some(ty) if ty.kind == Kind::String && ty.pkg_path.len == 0 => {
                format!("{text}: {}", value.data_word().load::<crate::abi::GoString>().to_text())
            }
            Some(ty) => format!("{text}: type {}", ty.type_string()),
            None => text.into(),
        },
        GoPanic::Runtime(error) => {
            let ty = match error.kind {
                ErrorKind::Error => "runtime.errorString",
                ErrorKind::Bounds(_) => "runtime.boundsError",
                ErrorKind::TypeAssertion(_) => "*runtime.TypeAssertionError",
                ErrorKind::Plain => "runtime.plainError",
                ErrorKind::PanicNil => "*runtime.PanicNilError",
            };
            format!("{text}: type {ty}")
        }
        GoPanic::Unwinding | GoPanic::Goexit => text.into(),
    }
}

/// A value without Error and String methods: basic types by value (with their name, if defined), others by address.
fn value_text(ty: &TypeDesc, value: Eface) -> Vec<u8> {
    let slot = [value.data as usize];
    let at = value_in_interface(ty, Ref(slot.as_ptr() as usize));
    let defined = ty.pkg_path.len != 0;
    let text = match ty.kind {
        Kind::Bool => (at.load::<u8>() != 0).to_string(),
        Kind::Int | Kind::Int64 => at.load::<i64>().to_string(),
        Kind::Int8 => at.load::<i8>().to_string(),
        Kind::Int16 => at.load::<i16>().to_string(),
        Kind::Int32 => at.load::<i32>().to_string(),
        Kind::Uint | Kind::Uint64 | Kind::Uintptr => at.load::<u64>().to_string(),
        Kind::Uint8 => at.load::<u8>().to_string(),
        Kind::Uint16 => at.load::<u16>().to_string(),
        Kind::Uint32 => at.load::<u32>().to_string(),
        Kind::Float32 => float_text(at.load::<f32>() as f64),
        Kind::Float64 => float_text(at.load()),
        Kind::Complex64 | Kind::Complex128 => {
            let (re, im) = if ty.kind == Kind::Complex64 {
                (at.load::<f32>() as f64, at.add(4).load::<f32>() as f64)
            } else {
                (at.load(), at.add(8).load())
            };
            // Complex numbers have parentheses of their own.
            let name = if defined { ty.type_string() } else { "" };
            return format!("{name}{}", complex_text(re, im)).into_bytes();
        }
        Kind::String => {
            let text = at.load::<crate::abi::GoString>();
            if !defined {
                return text.bytes().to_vec();
            }
            return [ty.type_string().as_bytes(), b"(\"", text.bytes(), b"\")"].concat();
        }
        Kind::Invalid
        | Kind::Array
        | Kind::Chan
        | Kind::Func
        | Kind::Interface
        | Kind::Map
        | Kind::Pointer
        | Kind::Slice
        | Kind::Struct
        | Kind::UnsafePointer => return format!("({}) {:#x}", ty.type_string(), value.data as usize).into_bytes(),
    };
    if defined {
        format!("{}({text})", ty.type_string()).into_bytes()
    } else {
        text.into_bytes()
    }
}

/// The runtime cannot go on: prints gc's `fatal error: …` and exits. Cannot be recovered.
pub fn fatal(before: &str, text: &str) -> ! {
    print_fatal(before, text);
    crate::process::exit(EXIT_PANIC)
}

fn print_fatal(before: &str, text: &str) {
    let newline = if before.is_empty() { "" } else { "\n" };
    write(format!("{before}{newline}fatal error: {text}\n").as_bytes());
}

impl Runtime {
    /// As [`fatal`], with the traces of all goroutines.
    pub fn fatal(&self, before: &str, text: &str) -> ! {
        let trace = if trace::is_wanted() {
            let traces = report::running(self, &trace::capture(self)) + &report::others(self);
            format!("\n\n{}", traces.trim_end())
        } else {
            String::new()
        };
        self.fatal_as_is(before, &format!("{text}{trace}"))
    }

    /// As [`fatal`] at the end of a program, whose reports are made.
    pub fn fatal_as_is(&self, before: &str, text: &str) -> ! {
        print_fatal(before, text);
        self.exit(EXIT_PANIC)
    }
}

// Entries.

/// A failed bounds check: what a `runtime.boundsError` holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bounds {
    /// The index or bound; its bits if it is unsigned.
    x: i64,
    /// What it was compared with.
    y: i64,
    signed: bool,
    /// Index of its texts.
    code: u8,
}

impl Bounds {
    fn text(self) -> String {
        let Some(&(text, negative)) = BOUNDS_TEXTS.get(self.code as usize) else {
            return String::new();
        };
        // A negative operand is wrong whatever it is compared with.
        let (text, x) = match self.signed {
            true if self.x < 0 => (negative, self.x.to_string()),
            true => (text, self.x.to_string()),
            false => (text, (self.x as u64).to_string()),
        };
        text.replace("%x", &x).replace("%y", &self.y.to_string())
    }
}

fn bounds(code: u8, x: i64, signed: bool, y: i64) -> GoPanic {
    RuntimeError {
        kind: ErrorKind::Bounds(Bounds { x, y, signed, code }),
        text: Cow::Borrowed(""),
        fault: None,
    }
    .into()
}

/// The text of a `runtime.boundsError`.
pub fn bounds_text(rt: &mut Runtime, x: i64, y: i64, signed: bool, code: u8) -> GoString {
    let text = Bounds { x, y, signed, code }.text();
    rt.new_string(text.as_bytes())
}

macro_rules! bounds_errors {
    ($($code:literal $signed:ident $unsigned:ident $text:literal $negative:literal;)*) => {
        /// By code: the text, and the text for a negative operand.
        const BOUNDS_TEXTS: &[(&str, &str)] = &[$(($text, $negative)),*, (TO_POINTER, TO_POINTER), (TO_ARRAY, TO_ARRAY)];
        $(
            pub fn $signed(_: &mut Runtime, x: i64, y: i64) -> GoPanic {
                bounds($code, x, true, y)
            }
            pub fn $unsigned(_: &mut Runtime, x: u64, y: i64) -> GoPanic {
                bounds($code, x as i64, false, y)
            }
        )*
    };
}
bounds_errors! {
    0 index index_u "index out of range [%x] with length %y" "index out of range [%x]";
    1 slice_alen slice_alen_u "slice bounds out of range [:%x] with length %y" "slice bounds out of range [:%x]";
    2 slice_acap slice_acap_u "slice bounds out of range [:%x] with capacity %y" "slice bounds out of range [:%x]";
    3 slice_b slice_b_u "slice bounds out of range [%x:%y]" "slice bounds out of range [%x:]";
    4 slice3_alen slice3_alen_u "slice bounds out of range [::%x] with length %y" "slice bounds out of range [::%x]";
    5 slice3_acap slice3_acap_u "slice bounds out of range [::%x] with capacity %y" "slice bounds out of range [::%x]";
    6 slice3_b slice3_b_u "slice bounds out of range [:%x:%y]" "slice bounds out of range [:%x:]";
    7 slice3_c slice3_c_u "slice bounds out of range [%x:%y:]" "slice bounds out of range [%x::]";
}

/// gc 1.19's text. Conversions to arrays came later, and with them the other.
const TO_POINTER: &str = "cannot convert slice with length %y to pointer to array with length %x";
const TO_ARRAY: &str = "cannot convert slice with length %y to array or pointer to array with length %x";

pub fn slice_convert(_: &mut Runtime, x: i64, y: i64) -> GoPanic {
    bounds(8, x, true, y)
}

pub fn slice_convert_array(_: &mut Runtime, x: i64, y: i64) -> GoPanic {
    bounds(9, x, true, y)
}

macro_rules! errors {
    ($($name:ident $text:literal;)*) => {
        $(pub fn $name(_: &mut Runtime) -> GoPanic {
            RuntimeError::error($text).into()
        })*
    };
}
errors! {
    divide "integer divide by zero";
    shift "negative shift amount";
    unsafe_slice_len "unsafe.Slice: len out of range";
    unsafe_slice_nil "unsafe.Slice: ptr is nil and len is not zero";
    unsafe_string_len "unsafe.String: len out of range";
    unsafe_string_nil "unsafe.String: ptr is nil and len is not zero";
}

pub fn nil_dereference(rt: &mut Runtime) -> GoPanic {
    let fault = nil_fault(unwind::return_address(rt.ctx.anchor));
    RuntimeError::nil_dereference(fault).into()
}

/// What gc would report: it never checks explicitly, a load at address 0 faults.
fn nil_fault(pc: usize) -> Fault {
    Fault {
        signal: "SIGSEGV: segmentation violation",
        code: 1,
        addr: 0,
        pc,
    }
}

pub fn wrap(_: &mut Runtime, name: Ref, len: usize) -> GoPanic {
    // The link name is "main.(*T).M".
    let name = String::from_utf8_lossy(name.bytes(len)).into_owned();
    let parts = name
        .split_once(".(*")
        .and_then(|(pkg, rest)| Some((pkg, rest.split_once(").")?)));
    let Some((pkg, (ty, method))) = parts else {
        return RuntimeError::plain(format!("value method {name} called using nil pointer")).into();
    };
    RuntimeError::plain(format!(
        "value method {pkg}.{ty}.{method} called using nil *{ty} pointer"
    ))
    .into()
}

pub fn gopanic(rt: &mut Runtime, ty: Option<&'static TypeDesc>, data: Ref) -> GoPanic {
    if ty.is_none() && rt.image.panic_nil_error && !is_debug_on("panicnil=1") {
        return RuntimeError {
            kind: ErrorKind::PanicNil,
            text: "panic called with nil argument".into(),
            fault: None,
        }
        .into();
    }
    GoPanic::Value(ty.map_or(Eface::NIL, |ty| Eface::new(ty, data)))
}

/// Whether `GODEBUG` has this setting.
fn is_debug_on(setting: &str) -> bool {
    std::env::var("GODEBUG").is_ok_and(|settings| settings.split(',').any(|s| s == setting))
}

pub fn goexit(_: &mut Runtime) -> GoPanic {
    GoPanic::Goexit
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(panic: GoPanic) -> String {
        match panic {
            GoPanic::Runtime(error) => error.message(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn bounds_errors_read_as_in_go() {
        let rt = &mut Runtime::for_test();
        assert_eq!(
            text(index(rt, 5, 3)),
            "runtime error: index out of range [5] with length 3"
        );
        assert_eq!(text(index(rt, -1, 3)), "runtime error: index out of range [-1]");
        assert_eq!(
            text(index_u(rt, u64::MAX, 3)),
            "runtime error: index out of range [18446744073709551615] with length 3"
        );
        assert_eq!(
            text(slice_b(rt, 3, 2)),
            "runtime error: slice bounds out of range [3:2]"
        );
        assert_eq!(
            text(slice3_c(rt, -3, 2)),
            "runtime error: slice bounds out of range [-3::]"
        );
    }

    #[test]
    fn wrappers_name_the_value_method() {
        let name = "main.(*T).M";
        let panic = wrap(&mut Runtime::for_test(), Ref(name.as_ptr() as usize), name.len());
        assert_eq!(text(panic), "value method main.T.M called using nil *T pointer");
    }
}
