//! Walking Go frames, and resuming one of them.
//!
//! # Contract
//! Relied on: Go code keeps frame pointers (each frame begins with the caller's frame pointer and the return address); the
//! anchor is the frame pointer of a shim; `go_call` frames separate Go from the Rust frames below them and hold the anchor that leads on.
//! So a walk never sees a Rust frame:
//! ```text
//! anchor → shim of growslice → main.f → main.g → go_call ┊ Rust native ┊ saved anchor → shim of the native → main.main → go_call, anchor 0
//! ```
//! Offered: safe functions on anchors. A frame pointer that does not grow ends the walk, so that a corrupt stack cannot
//! loop.

use crate::entry::{go_call_pad, go_call_return, saved_anchor};
use crate::runtime::Runtime;

/// A return address in Go code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Frame {
    /// Return address; the call lies before it.
    pub pc: usize,
    /// Frame pointer of the function that `pc` lies in.
    pub fp: usize,
}

/// The frames above an anchor, innermost first, `go_call`s included.
pub struct Frames {
    /// Frame whose return address comes next; 0 at the end.
    fp: usize,
}

/// Walks from an anchor.
pub fn frames(anchor: usize) -> Frames {
    Frames { fp: anchor }
}

impl Iterator for Frames {
    type Item = Frame;

    fn next(&mut self) -> Option<Frame> {
        if self.fp == 0 {
            return None;
        }
        let frame = Frame {
            pc: return_address(self.fp),
            fp: caller_frame(self.fp),
        };
        self.fp = if frame.pc == go_call_return() {
            saved_anchor(frame.fp)
        } else if frame.fp > self.fp {
            frame.fp
        } else {
            0
        };
        Some(frame)
    }
}

/// Return address of the frame `fp`.
pub fn return_address(fp: usize) -> usize {
    if fp == 0 {
        return 0;
    }
    // SAFETY: the contract: `fp` is the frame pointer of a live frame.
    unsafe { (fp as *const usize).add(1).read() }
}

fn caller_frame(fp: usize) -> usize {
    // SAFETY: the contract: `fp` is the frame pointer of a live frame.
    unsafe { (fp as *const usize).read() }
}

/// A native's call of Go.
#[derive(Clone, Copy, Debug)]
pub struct GoCall {
    fp: usize,
}

/// The innermost `go_call` that was made by a native; the outermost of a goroutine does not count.
pub fn innermost_go_call(anchor: usize) -> Option<GoCall> {
    let call = frames(anchor).find(|frame| frame.pc == go_call_return())?;
    (saved_anchor(call.fp) != 0).then_some(GoCall { fp: call.fp })
}

/// Abandons the frames above a `go_call`, which returns "unwinding" to its native. Values with destructors in the caller
/// are leaked, so it must hold none.
pub fn resume_go_call(rt: &mut Runtime, call: GoCall) -> ! {
    // SAFETY: `call` is a live `go_call` frame of this stack; its pad needs only the frame pointer and the context.
    unsafe { jump(rt.context() as usize, call.fp, go_call_pad()) }
}

/// Sets the pinned register and the frame pointer and jumps.
#[cfg(target_arch = "x86_64")]
unsafe fn jump(ctx: usize, fp: usize, pad: usize) -> ! {
    // SAFETY: the caller's promise; all other state is the pad's to restore. The stack pointer stays below the frame.
    unsafe {
        std::arch::asm!(
            "mov r15, {ctx}",
            "mov rbp, {fp}",
            "jmp {pad}",
            ctx = in(reg) ctx,
            fp = in(reg) fp,
            pad = in(reg) pad,
            options(noreturn),
        )
    }
}

/// Sets the pinned register and the frame pointer and jumps.
#[cfg(target_arch = "aarch64")]
unsafe fn jump(ctx: usize, fp: usize, pad: usize) -> ! {
    // SAFETY: the caller's promise; all other state is the pad's to restore. The stack pointer stays below the frame.
    unsafe {
        std::arch::asm!(
            "mov x21, {ctx}",
            "mov x29, {fp}",
            "br {pad}",
            ctx = in(reg) ctx,
            fp = in(reg) fp,
            pad = in(reg) pad,
            options(noreturn),
        )
    }
}
