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

use crate::abi::Image;
use crate::entry::{go_call_pad, go_call_return, saved_anchor, throw_return};
use crate::heap::memory::Ref;
use crate::runtime::Runtime;
use crate::sched::Goroutine;

/// A return address in Go code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Frame {
    /// Return address; the call lies before it.
    pub pc: usize,
    /// Frame pointer of the function that `pc` lies in.
    pub fp: usize,
}

/// The frames above an anchor, innermost first, `go_call`s included.
pub struct Frames<'a> {
    /// Frame whose return address comes next; 0 at the end.
    fp: usize,
    /// The waiting goroutine whose frames they are.
    owner: Option<&'a Goroutine>,
}

/// Walks the running goroutine's frames from an anchor.
pub fn frames(anchor: usize) -> Frames<'static> {
    Frames {
        fp: anchor,
        owner: None,
    }
}

/// Walks a waiting goroutine's frames.
pub fn frames_of(g: &Goroutine) -> Frames<'_> {
    Frames {
        fp: g.anchor(),
        owner: Some(g),
    }
}

impl Frames<'_> {
    /// Where a word of the frames is at the moment.
    fn memory(&self, at: usize) -> usize {
        self.owner.map_or(at, |g| g.memory(Ref(at)).0)
    }
}

impl Iterator for Frames<'_> {
    type Item = Frame;

    fn next(&mut self) -> Option<Frame> {
        if self.fp == 0 {
            return None;
        }
        let frame = Frame {
            pc: return_address(self.memory(self.fp)),
            fp: caller_frame(self.memory(self.fp)),
        };
        self.fp = if frame.pc == go_call_return() {
            saved_anchor(self.memory(frame.fp))
        } else if frame.fp > self.fp {
            frame.fp
        } else {
            0
        };
        Some(frame)
    }
}

/// Rust frames between a fault and Go are smaller than this, bytes.
const REACH: usize = 64 << 10;

/// Where a walk can begin after a fault in Rust code that was called without setting the anchor: the lowest pair of words at or above
/// `sp`, in a stack that ends at `hi`, that looks like a frame of Go code: a frame pointer further up and a return address in Go.
pub fn anchor_near(sp: usize, hi: usize, is_go: impl Fn(usize) -> bool) -> Option<usize> {
    let end = hi.min(sp.saturating_add(REACH)).saturating_sub(16);
    (sp.next_multiple_of(8)..end).step_by(8).find(|&at| {
        let fp = caller_frame(at);
        at < fp && fp < hi - 16 && fp.is_multiple_of(8) && is_go(return_address(at)) && {
            let next = return_address(fp);
            is_go(next) || next == go_call_return()
        }
    })
}

/// Where Rust code returns to that Go has called and that has left the frame pointer `fp` of Go as it was, as far as can be told: the first
/// return address into Go between `sp` and `fp`, in a stack that ends at `hi`.
pub fn return_below(sp: usize, fp: usize, hi: usize, is_go: impl Fn(usize) -> bool) -> Option<usize> {
    let is_frame = sp < fp && fp < hi.saturating_sub(16) && fp - sp < REACH && fp.is_multiple_of(8);
    if !is_frame || !(is_go(return_address(fp)) || return_address(fp) == go_call_return()) {
        return None;
    }
    // The caller's frame pointer is what a frame begins with; here, whatever lies there.
    (sp.next_multiple_of(8)..fp)
        .step_by(8)
        .map(caller_frame)
        .find(|&word| is_go(word))
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

/// Looks for a `go_call` of a native in the frames from `walked` up to the frame `limit`; the outermost one of a goroutine does not count. `walked`
/// becomes the frame where the next search of the same kind goes on.
pub fn find_go_call(walked: &mut usize, limit: usize) -> Option<GoCall> {
    let mut frames = frames(*walked);
    while frames.fp != 0 && frames.fp < limit {
        let frame = frames.next()?;
        if frame.pc == go_call_return() {
            return (saved_anchor(frame.fp) != 0).then_some(GoCall { fp: frame.fp });
        }
        *walked = frames.fp;
    }
    None
}

/// Whether the Go function above the shim `anchor` was called by `throw`, whose frame is `throw`. Functions that the compiler has made up
/// do not count: what `defer recover()` has made is not called by the function that defers, but is `recover` itself.
pub fn is_called_by_throw(image: &Image, anchor: usize, throw: usize) -> bool {
    let is_made_up =
        |frame: &Frame| crate::trace::function_at(image, frame.pc).is_some_and(|function| function.wrapper);
    let mut callers = frames(anchor).skip_while(is_made_up).skip(1).skip_while(is_made_up);
    callers
        .next()
        .is_some_and(|frame| frame.pc == throw_return() && frame.fp == throw)
}

/// Abandons the frames above a `go_call`, which returns "unwinding" to its native. Values with destructors in the caller
/// are leaked, so it must hold none.
pub fn resume_go_call(rt: &mut Runtime, call: GoCall) -> ! {
    // SAFETY: `call` is a live `go_call` frame of this stack; its pad needs only the frame pointer and the context.
    unsafe { jump(rt.context() as usize, call.fp, call.fp - PAD_ROOM, go_call_pad()) }
}

/// Abandons the frames above the frame `fp`, which goes on at the landing pad of the call that is active in it. `anchor` is where the walk to it begins.
/// Values with destructors in the caller are leaked, so it must hold none.
pub fn resume_frame(rt: &mut Runtime, anchor: usize, fp: usize) -> ! {
    let active = frames(anchor).find(|frame| frame.fp == fp);
    let site = active.and_then(|frame| {
        let sites = &rt.image.call_sites;
        let index = sites.binary_search_by_key(&frame.pc, |site| site.return_address);
        index.ok().map(|index| sites[index])
    });
    let Some(site) = site else {
        rt.fatal("", "goscape: bug: a function that defers has no landing pad");
    };
    // SAFETY: the frame is live and inside a call of this site; the table says where its stack pointer is at the pad, which expects nothing
    // else but the pinned register.
    unsafe { jump(rt.context() as usize, fp, fp - site.frame_offset as usize, site.pad) }
}

/// Room below a `go_call`'s frame pointer that holds what it has saved, bytes. (Its pad computes the stack pointer anew.)
const PAD_ROOM: usize = 256;

/// Sets the pinned register, the frame pointer and the stack pointer and jumps.
#[cfg(target_arch = "x86_64")]
unsafe fn jump(ctx: usize, fp: usize, sp: usize, pad: usize) -> ! {
    // SAFETY: the caller's promise; all other state is the pad's to restore.
    unsafe {
        std::arch::asm!(
            "mov r15, {ctx}",
            "mov rbp, {fp}",
            "mov rsp, {sp}",
            "jmp {pad}",
            ctx = in(reg) ctx,
            fp = in(reg) fp,
            sp = in(reg) sp,
            pad = in(reg) pad,
            options(noreturn),
        )
    }
}

/// Sets the pinned register, the frame pointer and the stack pointer and jumps.
#[cfg(target_arch = "aarch64")]
unsafe fn jump(ctx: usize, fp: usize, sp: usize, pad: usize) -> ! {
    // SAFETY: the caller's promise; all other state is the pad's to restore.
    unsafe {
        std::arch::asm!(
            "mov x21, {ctx}",
            "mov x29, {fp}",
            "mov sp, {sp}",
            "br {pad}",
            ctx = in(reg) ctx,
            fp = in(reg) fp,
            sp = in(reg) sp,
            pad = in(reg) pad,
            options(noreturn),
        )
    }
}
