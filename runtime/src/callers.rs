//! Natives of package runtime that look at stacks: `Stack`, `Callers`, and what stands at an address.

use crate::abi::{GoSlice, GoString};
use crate::entry::{Native, native_entry};
use crate::runtime::Runtime;
use crate::sched::report;
use crate::{trace, unwind};

/// Natives of this module.
pub(crate) const NATIVES: &[Native] = &[
    ("runtime.Stack", native_entry(stack)),
    ("runtime.Caller", native_entry(caller)),
    ("runtime.Callers", native_entry(callers)),
    ("runtime.frameAt", native_entry(frame_at)),
    ("runtime.entryOf", native_entry(entry_of)),
    ("runtime/debug.SetTraceback", native_entry(trace::set_traceback)),
];

fn stack(rt: &mut Runtime, buffer: GoSlice, all: bool) -> isize {
    let mut text = report::running(rt, &trace::capture(rt));
    if all {
        text += &report::others(rt);
    }
    let len = text.len().min(buffer.len);
    buffer.array().copy_from_bytes(&text.as_bytes()[..len]);
    len as isize
}

/// Where the `skip`th caller is; inlined calls count. The address lies in the call.
fn caller(rt: &mut Runtime, skip: isize) -> (usize, GoString, isize, bool) {
    let image = rt.image;
    let mut callers = unwind::frames(rt.ctx.anchor).flat_map(|frame| trace::source_frames_of_call(image, frame.pc));
    let Some((pc, frame)) = usize::try_from(skip).ok().and_then(|skip| callers.nth(skip)) else {
        return (0, GoString::EMPTY, 0, false);
    };
    (pc - 1, rt.new_string(frame.file.as_bytes()), frame.line as isize, true)
}

/// Return addresses from the `skip`th caller on; `Callers` itself, which has no frame, counts as the first. An address stands for
/// all functions that were inlined there.
fn callers(rt: &mut Runtime, skip: isize, pcs: GoSlice) -> isize {
    let mut skip = (skip - 1).max(0) as usize;
    let mut count = 0;
    for frame in unwind::frames(rt.ctx.anchor) {
        let functions = trace::source_frames_of_call(rt.image, frame.pc).count();
        if functions == 0 || skip >= functions {
            skip -= functions.min(skip);
            continue;
        }
        skip = 0;
        if count == pcs.len {
            break;
        }
        pcs.array().add(count * 8).store(frame.pc);
        count += 1;
    }
    count as isize
}

fn frame_at(rt: &mut Runtime, pc: usize, depth: isize) -> (GoString, GoString, isize, bool) {
    let image = rt.image;
    let function = trace::function_at(image, pc);
    let frames = function.map(|f| trace::source_frames(f, pc)).unwrap_or_default();
    let Some(frame) = usize::try_from(depth).ok().and_then(|depth| frames.get(depth)) else {
        return (GoString::EMPTY, GoString::EMPTY, 0, false);
    };
    // What function values call is a thunk before the function.
    let name = frame.function.trim_end_matches("·value");
    let name = rt.new_string(name.as_bytes());
    (name, rt.new_string(frame.file.as_bytes()), frame.line as isize, true)
}

fn entry_of(rt: &mut Runtime, pc: usize) -> usize {
    trace::function_at(rt.image, pc).map_or(0, |f| f.start)
}
