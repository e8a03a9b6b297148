//! `select`.
//!
//! Generated code lays the cases out in its frame: a word, then one waiter per case with channel, element and direction:
//! ```text
//! chosen · { …, element, channel, receives, … } · { … }
//! ```
//! If cases are ready, one of them is chosen at random. Otherwise the goroutine waits at all channels at once; who wakes it writes the waiter that
//! was chosen into the first word, by which the other ones are known to be stale.
//!
//! # Reference
//! *Go spec, Select statements*.

use crate::chan::{Chan, WAITER_CHAN, WAITER_ELEM, WAITER_RECEIVES, WAITER_SIZE, Waiter};
use crate::entry::GoPanic;
use crate::heap::memory::Ref;
use crate::panic::RuntimeError;
use crate::runtime::Runtime;
use crate::sched::{WaitReason, park};

/// Offset of the first case.
pub const FIRST_CASE: usize = 8;

/// A case in the frame of its select.
#[derive(Clone, Copy)]
struct Case(Ref);

impl Case {
    /// None for a nil channel, which is never ready.
    fn chan(self) -> Option<Chan> {
        let chan: Ref = self.0.add(WAITER_CHAN).load();
        (!chan.is_nil()).then_some(Chan(chan))
    }

    fn elem(self) -> Ref {
        self.0.add(WAITER_ELEM).load()
    }

    fn receives(self) -> bool {
        self.0.add(WAITER_RECEIVES).load::<usize>() != 0
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
    (0..n).map(move |i| Case(select.add(FIRST_CASE + i * WAITER_SIZE)))
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
    select.store(Ref::NIL);
    for case in cases(select, n) {
        if let Some(chan) = case.chan() {
            Waiter(case.0).set_select(select.0);
            queue(case, chan).enqueue(rt, Waiter(case.0));
        }
    }
    park(rt, WaitReason::Select);
    let chosen: Ref = select.load();
    for case in cases(select, n) {
        if let Some(chan) = case.chan() {
            queue(case, chan).unlink(Waiter(case.0));
        }
    }
    let index = (chosen.0 - select.0 - FIRST_CASE) / WAITER_SIZE;
    let (case, ok) = (Case(chosen), Waiter(chosen).succeeded());
    if !ok {
        if !case.receives() {
            return Err(RuntimeError::plain("send on closed channel").into());
        }
        if let Some(chan) = case.chan() {
            chan.clear(case.elem());
        }
    }
    Ok((index as isize, ok))
}
