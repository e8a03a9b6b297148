//! `select`.
//!
//! Generated code lays the cases out in its frame:
//! ```text
//! { element, channel, receives, waiter } · { … }
//! ```
//! If cases are ready, one of them is chosen at random. Otherwise the goroutine waits at all channels at once, with one waiter for each case and one more:
//! who wakes it writes the waiter that was chosen into the first word of that, by which the other ones are known to be stale.
//!
//! # Reference
//! *Go spec, Select statements*.

use crate::chan::{Chan, Waiter};
use crate::entry::GoPanic;
use crate::heap::memory::Ref;
use crate::panic::RuntimeError;
use crate::runtime::Runtime;
use crate::sched::{WaitReason, park};

/// Offset of a case's element.
pub const CASE_ELEM: usize = 0;
/// Offset of its channel.
pub const CASE_CHAN: usize = 8;
/// Offset of a flag, set in receiving cases.
pub const CASE_RECEIVES: usize = 16;
/// Offset of its waiter, which is set when the goroutine waits.
const CASE_WAITER: usize = 24;
/// Size of a case, bytes.
pub const CASE_SIZE: usize = 32;

/// A case in the frame of its select.
#[derive(Clone, Copy)]
struct Case(Ref);

impl Case {
    /// None for a nil channel, which is never ready.
    fn chan(self) -> Option<Chan> {
        let chan: Ref = self.0.add(CASE_CHAN).load();
        (!chan.is_nil()).then_some(Chan(chan))
    }

    fn elem(self) -> Ref {
        self.0.add(CASE_ELEM).load()
    }

    fn receives(self) -> bool {
        self.0.add(CASE_RECEIVES).load::<usize>() != 0
    }

    fn waiter(self) -> Waiter {
        Waiter(self.0.add(CASE_WAITER).load())
    }

    fn is_ready(self) -> bool {
        self.chan().is_some_and(|chan| {
            if self.receives() {
                chan.can_receive()
            } else {
                chan.can_send()
            }
        })
    }
}

/// The cases at `select`, in source order.
fn cases(select: Ref, n: usize) -> impl Iterator<Item = Case> + Clone {
    (0..n).map(move |i| Case(select.add(i * CASE_SIZE)))
}

/// Does one of `n` cases: its index, and for a receive whether the value was sent. If none is ready, waits if
/// `blocks`; otherwise the index is -1.
pub(crate) fn selectgo(rt: &mut Runtime, select: Ref, n: usize, blocks: bool) -> Result<(isize, bool), GoPanic> {
    let ready = cases(select, n).filter(|case| case.is_ready()).count();
    if ready > 0 {
        let which = if ready == 1 { 0 } else { rt.random.below(ready) };
        let mut ready = cases(select, n).enumerate().filter(|(_, case)| case.is_ready());
        if let Some((index, case)) = ready.nth(which)
            && let Some(chan) = case.chan()
        {
            let ok = if case.receives() {
                chan.try_receive(rt, case.elem()).unwrap_or(false)
            } else {
                chan.try_send(rt, case.elem())?
            };
            return Ok((index as isize, ok));
        }
    }
    if !blocks {
        return Ok((-1, false));
    }
    wait(rt, select, n)
}

fn queue(case: Case, chan: Chan) -> crate::chan::Queue {
    if case.receives() {
        chan.receivers()
    } else {
        chan.senders()
    }
}

fn wait(rt: &mut Runtime, select: Ref, n: usize) -> Result<(isize, bool), GoPanic> {
    let chosen = rt.sched.waiters.take();
    chosen.0.store(Ref::NIL);
    for case in cases(select, n) {
        if let Some(chan) = case.chan() {
            let waiter = rt.sched.waiters.take();
            case.0.add(CASE_WAITER).store(waiter.0);
            waiter.set_elem(case.elem());
            waiter.set_select(chosen.0.0);
            queue(case, chan).enqueue(rt, waiter);
        }
    }
    park(rt, WaitReason::Select);
    let woken = Waiter(chosen.0.load());
    rt.sched.waiters.give_back(chosen);
    let mut result = Ok((-1, false));
    for (index, case) in cases(select, n).enumerate() {
        let Some(chan) = case.chan() else { continue };
        let waiter = case.waiter();
        queue(case, chan).unlink(waiter);
        if waiter == woken {
            let ok = waiter.succeeded();
            if !ok && !case.receives() {
                result = Err(RuntimeError::plain("send on closed channel").into());
            } else {
                if !ok {
                    chan.clear(case.elem());
                }
                result = Ok((index as isize, ok));
            }
        }
        rt.sched.waiters.give_back(waiter);
    }
    result
}
