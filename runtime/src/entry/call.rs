//! Calls from Rust into Go code, and [`throw`], the loop that runs deferred functions of a panicking goroutine.
//!
//! # Contract
//! Go code uses Cranelift's Tail convention: integers in rdi rsi rdx rcx r8 r9 (aarch64: x2–x7), results in rax rcx rdx rsi
//! (x2–x5), no register preserved except the pinned one and the frame pointer. Every Go frame begins with the pair (caller's frame
//! pointer, return address) that the frame pointer points to.
//!
//! `go_call` is the only way from Rust to Go. Its frame saves the anchor at [`SAVED_ANCHOR`] below the frame
//! pointer, so that walks can go on beyond it. It catches: an unwinder that reaches it restores the frame pointer and jumps to
//! its pad, which makes it return 1.

use std::ffi::c_void;

use super::GoPanic;
use crate::abi::Context;
use crate::runtime::Runtime;

/// Where `go_call` saves the anchor, relative to its frame pointer.
#[cfg(target_arch = "x86_64")]
const SAVED_ANCHOR: isize = -56;
/// Where `go_call` saves the anchor, relative to its frame pointer.
#[cfg(target_arch = "aarch64")]
const SAVED_ANCHOR: isize = 168;

#[cfg(target_arch = "x86_64")]
std::arch::global_asm!(
    // go_call(rdi ctx, rsi code, rdx *[u64; 6], rcx *mut [u64; 4]) -> eax
    ".hidden goscape_go_call, goscape_go_call_return, goscape_go_call_pad, goscape_throw, goscape_throw_return",
    ".globl goscape_go_call, goscape_go_call_return, goscape_go_call_pad, goscape_throw, goscape_throw_return",
    ".p2align 4",
    "goscape_go_call:",
    "push rbp",
    "mov rbp, rsp",
    "push rbx",
    "push r12",
    "push r13",
    "push r14",
    "push r15",
    "push rcx",
    "push qword ptr [rdi]",
    "sub rsp, 8",
    "mov r15, rdi",
    "mov rax, rsi",
    "mov r10, rdx",
    "mov rdi, [r10]",
    "mov rsi, [r10 + 8]",
    "mov rdx, [r10 + 16]",
    "mov rcx, [r10 + 24]",
    "mov r8, [r10 + 32]",
    "mov r9, [r10 + 40]",
    "call rax",
    "goscape_go_call_return:",
    "mov r10, [rbp - 48]",
    "mov [r10], rax",
    "mov [r10 + 8], rcx",
    "mov [r10 + 16], rdx",
    "mov [r10 + 24], rsi",
    "xor eax, eax",
    "2:",
    "mov r11, [rbp - 56]",
    "mov [r15], r11",
    "lea rsp, [rbp - 40]",
    "pop r15",
    "pop r14",
    "pop r13",
    "pop r12",
    "pop rbx",
    "pop rbp",
    "ret",
    "goscape_go_call_pad:",
    "mov eax, 1",
    "jmp 2b",
    // throw(): Tail, no parameters, does not return.
    ".p2align 4",
    "goscape_throw:",
    "push rbp",
    "mov rbp, rsp",
    "2:",
    "mov [r15], rbp",
    "mov rdi, r15",
    "mov rsi, rbp",
    "call {next_deferred}",
    "mov rdi, rax",
    "call [rdi]",
    "goscape_throw_return:",
    "jmp 2b",
    next_deferred = sym next_deferred,
);

#[cfg(target_arch = "aarch64")]
std::arch::global_asm!(
    // go_call(x0 ctx, x1 code, x2 *[u64; 6], x3 *mut [u64; 4]) -> w0
    ".hidden goscape_go_call, goscape_go_call_return, goscape_go_call_pad, goscape_throw, goscape_throw_return",
    ".globl goscape_go_call, goscape_go_call_return, goscape_go_call_pad, goscape_throw, goscape_throw_return",
    ".p2align 4",
    "goscape_go_call:",
    "stp x29, x30, [sp, #-176]!",
    "mov x29, sp",
    "stp x19, x20, [sp, #16]",
    "stp x21, x22, [sp, #32]",
    "stp x23, x24, [sp, #48]",
    "stp x25, x26, [sp, #64]",
    "stp x27, x28, [sp, #80]",
    "stp d8, d9, [sp, #96]",
    "stp d10, d11, [sp, #112]",
    "stp d12, d13, [sp, #128]",
    "stp d14, d15, [sp, #144]",
    "str x3, [sp, #160]",
    "ldr x9, [x0]",
    "str x9, [sp, #168]",
    "mov x21, x0",
    "mov x9, x1",
    "mov x10, x2",
    "ldp x2, x3, [x10]",
    "ldp x4, x5, [x10, #16]",
    "ldp x6, x7, [x10, #32]",
    "blr x9",
    "goscape_go_call_return:",
    "ldr x10, [x29, #160]",
    "stp x2, x3, [x10]",
    "stp x4, x5, [x10, #16]",
    "mov w0, #0",
    "2:",
    "mov sp, x29",
    "ldr x9, [x29, #168]",
    "str x9, [x21]",
    "ldp d14, d15, [sp, #144]",
    "ldp d12, d13, [sp, #128]",
    "ldp d10, d11, [sp, #112]",
    "ldp d8, d9, [sp, #96]",
    "ldp x27, x28, [sp, #80]",
    "ldp x25, x26, [sp, #64]",
    "ldp x23, x24, [sp, #48]",
    "ldp x21, x22, [sp, #32]",
    "ldp x19, x20, [sp, #16]",
    "ldp x29, x30, [sp], #176",
    "ret",
    "goscape_go_call_pad:",
    "mov w0, #1",
    "b 2b",
    // throw(): Tail, no parameters, does not return.
    ".p2align 4",
    "goscape_throw:",
    "stp x29, x30, [sp, #-16]!",
    "mov x29, sp",
    "2:",
    "str x29, [x21]",
    "mov x0, x21",
    "mov x1, x29",
    "bl {next_deferred}",
    "mov x2, x0",
    "ldr x1, [x2]",
    "blr x1",
    "goscape_throw_return:",
    "b 2b",
    next_deferred = sym next_deferred,
);

unsafe extern "C" {
    fn goscape_go_call(ctx: *mut Context, code: usize, args: *const [u64; 6], results: *mut [u64; 4]) -> u32;
    static goscape_go_call_return: c_void;
    static goscape_go_call_pad: c_void;
    static goscape_throw: c_void;
    static goscape_throw_return: c_void;
}

/// Next step of a throw: the closure to call next. Does not return when the panic is fatal or has been recovered. `throw` is the frame of the
/// loop, which becomes the anchor: what the last deferred function has left there is gone.
extern "C" fn next_deferred(ctx: *mut Context, throw: usize) -> usize {
    // SAFETY: `throw` passes the pinned register.
    let rt = unsafe { Runtime::from_context(ctx) };
    crate::panic::next_deferred(rt, throw).0
}

/// Where functions return to that `throw` has called.
pub(crate) fn throw_return() -> usize {
    &raw const goscape_throw_return as usize
}

/// Address of `throw`, which shims call when [`Context::panicking`] is set: a Tail function without parameters that does
/// not return. It runs the deferred functions of the goroutine on top of the panicking frames.
pub fn throw_address() -> usize {
    &raw const goscape_throw as usize
}

/// Link name of [`throw_address`]: gc's name for the same loop.
pub fn throw_symbol() -> &'static str {
    "runtime.gopanic"
}

/// Return address of Go code that Rust has called.
pub(crate) fn go_call_return() -> usize {
    &raw const goscape_go_call_return as usize
}

/// Where an unwinder resumes `go_call`.
pub(crate) fn go_call_pad() -> usize {
    &raw const goscape_go_call_pad as usize
}

/// The anchor that a `go_call` with frame pointer `fp` has saved: where its caller came from Go, or 0.
pub(crate) fn saved_anchor(fp: usize) -> usize {
    // SAFETY: callers have found the return address of `go_call` beside `fp`, so `fp` is its frame, which holds the anchor.
    unsafe { ((fp as isize + SAVED_ANCHOR) as *const usize).read() }
}

/// Calls Go code with integer and pointer arguments: for a func value its `FuncVal` first, for a method of an
/// interface the data word. Results are the first four result words.
///
/// Anything may happen meanwhile: a collection, a panic (then the result is `Err(Unwinding)`, to be passed on with `?`), a switch
/// to another goroutine. Hold no borrow of the runtime's state.
pub fn call_go(rt: &mut Runtime, code: usize, args: &[u64]) -> Result<[u64; 4], GoPanic> {
    let mut words = [0; 6];
    words[..args.len()].copy_from_slice(args);
    let mut results = [0; 4];
    // SAFETY: `code` is Go code that takes these words (the caller took it from a FuncVal or method table of that type);
    // the goroutine's stack is the current one.
    let unwinding = unsafe { goscape_go_call(rt.context(), code, &words, &mut results) };
    if unwinding != 0 {
        Err(GoPanic::Unwinding)
    } else {
        Ok(results)
    }
}
