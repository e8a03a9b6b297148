//! Coroutines of package iter: pairs of goroutines that hand over to each other directly, past the queue (gc: `coroswitch`).
//!
//! The pair shares a word in Go memory, which says who of the two waits. Each [`resume`] exchanges the running goroutine with that one.

use super::{Slot, Status, WaitReason, create, switch_to};
use crate::entry::{Native, native_entry};
use crate::heap::memory::Ref;
use crate::runtime::Runtime;

/// Natives of this module.
pub(crate) const NATIVES: &[Native] = &[
    ("iter.begin", native_entry(begin)),
    ("iter.resume", native_entry(resume)),
    ("iter.end", native_entry(end)),
];

/// In the shared word when the coroutine has ended.
const NOBODY: u32 = u32::MAX;

fn begin(rt: &mut Runtime, function: Ref) -> u32 {
    let slot = create(rt, function, Status::Waiting(WaitReason::Coroutine));
    slot.0
}

fn resume(rt: &mut Runtime, waits: Ref) {
    let other = waiting(rt, waits);
    waits.store(rt.g.slot.0);
    rt.g.status = Status::Waiting(WaitReason::Coroutine);
    switch_to(rt, other);
}

fn end(rt: &mut Runtime, waits: Ref) {
    let other = waiting(rt, waits);
    waits.store(NOBODY);
    // It is the next to run, and the caller is about to end.
    rt.sched.ready(other, &mut rt.random);
}

/// Who waits. A program that lets many goroutines pull from one iterator may find nobody.
fn waiting(rt: &mut Runtime, waits: Ref) -> Slot {
    let slot = Slot(waits.load());
    let g = rt.sched.table.get(slot.0 as usize).and_then(Option::as_ref);
    if g.is_none_or(|g| g.status != Status::Waiting(WaitReason::Coroutine)) {
        rt.fatal("", "coroswitch on exited coro");
    }
    slot
}
