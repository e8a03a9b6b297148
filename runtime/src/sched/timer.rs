//! Goroutines that sleep: a heap of deadlines.
//!
//! A deadline names a goroutine by its slot and the number of its sleep: one that was woken early leaves its entry behind, which is
//! dropped when its time comes. Package time's timers are Go objects; a goroutine of that package sleeps until the earliest one.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::LazyLock;
use std::time::Instant;

use super::{Slot, WaitReason, park, start_ticking};
use crate::entry::{Native, native_entry};
use crate::runtime::Runtime;

/// Deadlines and who sleeps until then.
#[derive(Debug, Default)]
pub struct Timers {
    heap: BinaryHeap<Reverse<Deadline>>,
    sleeps: u64,
    /// Package time's goroutine for timers.
    waiter: Option<Slot>,
    /// The number of each goroutine's current sleep, by slot; 0 if it does not sleep.
    current: Vec<u64>,
}

/// Earliest first, then in the order of going to sleep.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Deadline {
    when: i64,
    sleep: u64,
    slot: Slot,
}

impl Timers {
    fn add(&mut self, slot: Slot, when: i64) {
        self.sleeps += 1;
        let index = slot.0 as usize;
        if self.current.len() <= index {
            self.current.resize(index + 1, 0);
        }
        self.current[index] = self.sleeps;
        self.heap.push(Reverse(Deadline {
            when,
            sleep: self.sleeps,
            slot,
        }));
    }

    /// Forgets the deadline of a goroutine; says whether it slept.
    pub fn cancel(&mut self, slot: Slot) -> bool {
        self.current
            .get_mut(slot.0 as usize)
            .is_some_and(|current| std::mem::take(current) != 0)
    }

    /// The earliest deadline.
    pub fn next(&mut self) -> Option<i64> {
        loop {
            let Reverse(first) = *self.heap.peek()?;
            if self.current[first.slot.0 as usize] == first.sleep {
                return Some(first.when);
            }
            self.heap.pop();
        }
    }

    /// Somebody whose time has come.
    pub fn pop_due(&mut self, now: i64) -> Option<Slot> {
        if self.next()? > now {
            return None;
        }
        let Reverse(due) = self.heap.pop()?;
        self.cancel(due.slot);
        Some(due.slot)
    }
}

static START: LazyLock<Instant> = LazyLock::new(Instant::now);

/// Nanoseconds of the monotonic clock, since the first call; from 1.
pub fn nanotime() -> i64 {
    START.elapsed().as_nanos() as i64 + 1
}

/// Natives of this module: package time's goroutine for timers.
pub(crate) const NATIVES: &[Native] = &[
    ("time.becomeSystem", native_entry(become_system)),
    ("runtime.becomeSystem", native_entry(become_system)),
    ("time.waitTimers", native_entry(wait_timers)),
    ("time.setWake", native_entry(set_wake)),
];

fn become_system(rt: &mut Runtime) {
    rt.g.system = true;
    rt.sched.live -= 1;
}

fn wait_timers(rt: &mut Runtime, when: i64) {
    rt.sched.timers.waiter = Some(rt.g.slot);
    if when > 0 {
        sleep_until(rt, when, WaitReason::Idle);
        return;
    }
    park(rt, WaitReason::Idle);
}

/// The goroutine for timers may also be running or about to: then it looks at the timers itself.
fn set_wake(rt: &mut Runtime, when: i64) {
    let Some(slot) = rt.sched.timers.waiter else { return };
    if rt.sched.is_idle(slot) {
        rt.sched.timers.cancel(slot);
        if when > 0 {
            rt.sched.timers.add(slot, when);
        }
    }
}

/// Parks the running goroutine until the clock shows `when`, or somebody readies it.
pub fn sleep_until(rt: &mut Runtime, when: i64, why: WaitReason) {
    let slot = rt.g.slot;
    rt.sched.timers.add(slot, when);
    start_ticking(rt);
    park(rt, why);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deadlines_come_in_order_and_cancelled_ones_do_not() {
        let mut timers = Timers::default();
        timers.add(Slot(1), 30);
        timers.add(Slot(2), 10);
        timers.add(Slot(3), 10);
        timers.add(Slot(4), 20);
        assert!(timers.cancel(Slot(4)));
        assert!(!timers.cancel(Slot(4)));
        assert_eq!(timers.next(), Some(10));
        assert_eq!(timers.pop_due(15), Some(Slot(2)));
        assert_eq!(timers.pop_due(15), Some(Slot(3)));
        assert_eq!(timers.pop_due(15), None);
        assert_eq!(timers.next(), Some(30));
        assert_eq!(timers.pop_due(30), Some(Slot(1)));
        assert_eq!(timers.next(), None);
    }
}
