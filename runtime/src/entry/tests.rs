//! The whole door with hand-made machine code in place of Go: panics, traces, faults, overflow, calls back into Go. Each case
//! runs in a process of its own, since it ends it.

use crate::abi::{Context, FuncInfo, Image, LineEntry};
use crate::entry::{GoPanic, Native, RuntimeFn, call_go, native_entry};
use crate::runtime::Runtime;

std::arch::global_asm!(
    // Shim of panicIndex, as code generation makes it.
    "gotest_shim:",
    "push rbp",
    "mov rbp, rsp",
    "mov [r15], rbp",
    "mov rdx, rsi",
    "mov rsi, rdi",
    "mov rdi, r15",
    "call {panic_index}",
    "call goscape_throw",
    // Shim of a native without parameters that may panic.
    "gotest_native_shim:",
    "push rbp",
    "mov rbp, rsp",
    "mov [r15], rbp",
    "mov rdi, r15",
    "sub rsp, 64",
    "mov rsi, rsp",
    "call {native}",
    "cmp dword ptr [r15 + {panicking}], 0",
    "jne 2f",
    "leave",
    "ret",
    "2:",
    "call goscape_throw",
    "gotest_index:",
    "push rbp",
    "mov rbp, rsp",
    "mov edi, 5",
    "mov esi, 3",
    "call gotest_shim",
    "gotest_fault:",
    "push rbp",
    "mov rbp, rsp",
    "xor eax, eax",
    "mov rax, [rax + 8]",
    "gotest_recurse:",
    "push rbp",
    "mov rbp, rsp",
    "call gotest_recurse",
    "gotest_callback:",
    "push rbp",
    "mov rbp, rsp",
    "call gotest_native_shim",
    "pop rbp",
    "ret",
    "gotest_end:",
    ".globl gotest_index, gotest_fault, gotest_recurse, gotest_callback, gotest_end",
    panic_index = sym panic_index,
    native = sym native,
    panicking = const std::mem::offset_of!(Context, panicking),
);

unsafe extern "C" {
    fn gotest_index();
    fn gotest_fault();
    fn gotest_recurse();
    fn gotest_callback();
    fn gotest_end();
}

extern "C" fn panic_index(ctx: *mut Context, x: i64, y: i64) {
    // SAFETY: the entry is what its row in the table says.
    let entry: extern "C" fn(*mut Context, i64, i64) = unsafe { std::mem::transmute(RuntimeFn::panicIndex.address()) };
    entry(ctx, x, y);
}

/// Calls Go code that panics, catches that, then calls it again and passes the panic on.
fn catch_once(rt: &mut Runtime) -> Result<(), GoPanic> {
    let anchor = rt.ctx.anchor;
    assert!(matches!(
        call_go(rt, gotest_index as *const () as usize, &[]),
        Err(GoPanic::Unwinding)
    ));
    let GoPanic::Runtime(error) = rt.recover_unwinding() else {
        panic!("a run-time error")
    };
    assert_eq!(error.message(), "runtime error: index out of range [5] with length 3");
    assert_eq!((rt.ctx.anchor, rt.ctx.panicking), (anchor, 0));
    call_go(rt, gotest_index as *const () as usize, &[])?;
    Ok(())
}

const CATCH: Native = ("test.catch", native_entry(catch_once));

extern "C" fn native(ctx: *mut Context, frame: *mut u8) {
    (CATCH.1)(ctx, frame);
}

fn image(entry: usize) -> Image {
    let functions = [
        ("main.index", gotest_index as *const () as usize),
        ("main.fault", gotest_fault as *const () as usize),
        ("main.recurse", gotest_recurse as *const () as usize),
        ("main.callback", gotest_callback as *const () as usize),
    ];
    let ends = functions[1..]
        .iter()
        .map(|f| f.1)
        .chain([gotest_end as *const () as usize]);
    let info = |((name, start), end): ((&str, usize), usize)| FuncInfo {
        name: name.into(),
        start,
        end,
        files: vec!["/tmp/x.go".into()],
        lines: vec![LineEntry {
            start: 0,
            file: 0,
            line: 7,
            inlined: u32::MAX,
        }],
        inlined: vec![],
        wrapper: false,
        slots: Vec::new(),
        elsewhere: Vec::new(),
        has_params: false,
    };
    let funcs = functions.into_iter().zip(ends).map(info).collect();
    Image {
        entry: entry as *const _,
        funcs,
        ..Image::empty()
    }
}

/// Runs itself with only the test `name`, in which `start` runs `entry`; returns exit code and standard error.
fn run(name: &str, entry: unsafe extern "C" fn()) -> (Option<i32>, String) {
    if std::env::var("GOSCAPE_CASE").is_ok_and(|case| case == name) {
        let code = crate::start(image(entry as *const () as usize), vec![], None);
        std::process::exit(code);
    }
    let test = format!("entry::tests::{name}");
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "--nocapture", "--test-threads=1", &test])
        .env("GOSCAPE_CASE", name)
        .output()
        .unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn a_panic_prints_gos_text_and_trace() {
    let (code, text) = run("a_panic_prints_gos_text_and_trace", gotest_index);
    assert_eq!(
        text,
        "panic: runtime error: index out of range [5] with length 3\n\ngoroutine 1 [running]:\n\
         main.index()\n\t/tmp/x.go:7 +0x13\n"
    );
    assert_eq!(code, Some(2));
}

#[test]
fn a_nil_dereference_panics() {
    let (code, text) = run("a_nil_dereference_panics", gotest_fault);
    let expected = "panic: runtime error: invalid memory address or nil pointer dereference\n\
                    [signal SIGSEGV: segmentation violation code=0x1 addr=0x8 pc=0x";
    assert!(text.starts_with(expected), "{text}");
    assert!(
        text.ends_with("]\n\ngoroutine 1 [running]:\nmain.fault()\n\t/tmp/x.go:7 +0x7\n"),
        "{text}"
    );
    assert_eq!(code, Some(2));
}

#[test]
fn a_full_stack_is_reported() {
    let (code, text) = run("a_full_stack_is_reported", gotest_recurse);
    let mut lines = text.lines();
    assert_eq!(
        lines.next(),
        Some("runtime: goroutine stack exceeds 1000000000-byte limit")
    );
    let range = lines.next().unwrap();
    assert!(
        range.starts_with("runtime: sp=0x") && range.ends_with("stack=[0xbfc0010000, 0xc000000000]"),
        "{range}"
    );
    assert_eq!(lines.next(), Some("fatal error: stack overflow"));
    assert!(
        text.ends_with("main.recurse()\n\t/tmp/x.go:7 +0x9\n...additional frames elided...\n"),
        "{text}"
    );
    assert_eq!(code, Some(2));
}

#[test]
fn natives_catch_panics_or_pass_them_on() {
    let (code, text) = run("natives_catch_panics_or_pass_them_on", gotest_callback);
    assert_eq!(
        text,
        "panic: runtime error: index out of range [5] with length 3\n\ngoroutine 1 [running]:\n\
         main.index()\n\t/tmp/x.go:7 +0x13\nmain.callback()\n\t/tmp/x.go:7 +0x9\n"
    );
    assert_eq!(code, Some(2));
}
