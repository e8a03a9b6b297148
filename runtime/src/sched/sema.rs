//! Semaphores of package sync: a count in Go memory, and a line of goroutines that wait for it.
//!
//! The line is found by the count's address. Whoever waits has that address in its frame, so the object stays where it is.

use rustc_hash::FxHashMap;
use std::collections::VecDeque;

use super::{Slot, WaitReason, park};
use crate::abi::GoString;
use crate::entry::{Native, native_entry};
use crate::heap::memory::Ref;
use crate::runtime::Runtime;

/// Natives of this module.
pub(crate) const NATIVES: &[Native] = &[
    ("sync.semacquire", native_entry(semacquire)),
    ("sync.semrelease", native_entry(semrelease)),
    ("sync.condWait", native_entry(cond_wait)),
    ("sync.fatal", native_entry(fatal)),
    ("runtime.throw", native_entry(fatal)),
    ("sync.collections", native_entry(collections)),
];

/// Who waits at which semaphore.
#[derive(Debug, Default)]
pub struct Semaphores {
    lines: FxHashMap<usize, VecDeque<Slot>>,
}

fn wait(rt: &mut Runtime, count: Ref, first: bool, why: WaitReason) -> bool {
    let free: u32 = count.load();
    if free > 0 {
        count.store(free - 1);
        return false;
    }
    let slot = rt.g.slot;
    let line = rt.sched.semaphores.lines.entry(count.0).or_default();
    if first {
        line.push_front(slot);
    } else {
        line.push_back(slot);
    }
    rt.g.handed_over = false;
    park(rt, why);
    rt.g.handed_over
}

fn semacquire(rt: &mut Runtime, count: Ref, first: bool) -> bool {
    wait(rt, count, first, WaitReason::Semacquire)
}

fn cond_wait(rt: &mut Runtime, count: Ref) {
    wait(rt, count, false, WaitReason::CondWait);
}

fn semrelease(rt: &mut Runtime, count: Ref, hand_over: bool) {
    let Some(line) = rt.sched.semaphores.lines.get_mut(&count.0) else {
        return count.store(count.load::<u32>() + 1);
    };
    let slot = line.pop_front();
    if line.is_empty() {
        rt.sched.semaphores.lines.remove(&count.0);
    }
    if let Some(slot) = slot {
        rt.sched.hand_over(slot, hand_over);
        rt.sched.ready(slot, &mut rt.random);
    }
}

fn fatal(rt: &mut Runtime, text: GoString) {
    rt.fatal("", &text.to_text());
}

fn collections(rt: &mut Runtime) -> u32 {
    rt.gc.cycles
}
