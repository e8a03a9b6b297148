//! Waiting for time and for descriptors, without keeping other goroutines from running.
//!
//! What may have to wait (standard input, pipes, terminals) is asked for in package os's natives, which report EAGAIN; then the goroutine
//! parks here until the system says that the descriptor is ready. Regular files never block.

use std::fs::File;
use std::os::fd::AsFd;
use std::sync::Arc;

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};

use super::timer::nanotime;
use super::{Slot, WaitReason, park};
use crate::runtime::Runtime;

/// Longest wait at once, milliseconds.
const MAX_WAIT: i64 = 60_000;

/// What a goroutine wants to do with a descriptor.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Wanted {
    Read,
    Write,
}

impl Wanted {
    fn flags(self) -> PollFlags {
        match self {
            Wanted::Read => PollFlags::POLLIN,
            Wanted::Write => PollFlags::POLLOUT,
        }
    }
}

/// A goroutine that waits for a descriptor. The file stays open, so its number names nothing else meanwhile.
#[derive(Debug)]
pub(crate) struct Poller {
    slot: Slot,
    file: Arc<File>,
    wanted: Wanted,
}

/// Readies goroutines whose time has come or whose descriptors are ready.
pub fn ready_without_waiting(rt: &mut Runtime) {
    if !rt.sched.pollers.is_empty() {
        poll_descriptors(rt, PollTimeout::ZERO);
    }
    ready_due(rt);
}

fn ready_due(rt: &mut Runtime) {
    if rt.sched.timers.next().is_none() {
        return;
    }
    let now = nanotime();
    while let Some(slot) = rt.sched.timers.pop_due(now) {
        rt.sched.pollers.retain(|poller| poller.slot != slot);
        ready(rt, slot);
    }
}

/// Waits until somebody can run. Says no if nothing would ever happen.
pub fn wait(rt: &mut Runtime) -> bool {
    let deadline = rt.sched.timers.next();
    if deadline.is_none() && rt.sched.pollers.is_empty() {
        return false;
    }
    let left = deadline.map_or(i64::MAX, |when| (when - nanotime()).max(0));
    if rt.sched.pollers.is_empty() {
        std::thread::sleep(std::time::Duration::from_nanos(left as u64));
    } else if left != 0 {
        // Rounded up: waking early would only mean to wait again.
        let milliseconds = left.saturating_add(999_999) / 1_000_000;
        let timeout = PollTimeout::try_from(milliseconds.min(MAX_WAIT)).unwrap_or(PollTimeout::NONE);
        poll_descriptors(rt, timeout);
    }
    ready_due(rt);
    true
}

fn poll_descriptors(rt: &mut Runtime, timeout: PollTimeout) {
    let pollers = std::mem::take(&mut rt.sched.pollers);
    let mut fds: Vec<PollFd<'_>> = pollers
        .iter()
        .map(|poller| PollFd::new(poller.file.as_fd(), poller.wanted.flags()))
        .collect();
    // An interrupted wait is simply repeated. An error or a hang-up is for the reader to see.
    let some = matches!(poll(&mut fds, timeout), Ok(1..));
    let is_ready: Vec<bool> = fds.iter().map(|fd| some && fd.any() != Some(false)).collect();
    drop(fds);
    for (poller, is_ready) in pollers.into_iter().zip(is_ready) {
        if is_ready {
            wake(rt, poller.slot);
        } else {
            rt.sched.pollers.push(poller);
        }
    }
}

/// Readies a goroutine that waited for a descriptor, perhaps until a deadline.
fn wake(rt: &mut Runtime, slot: Slot) {
    rt.sched.timers.cancel(slot);
    ready(rt, slot);
}

fn ready(rt: &mut Runtime, slot: Slot) {
    if slot == rt.g.slot {
        // It waits in this very call.
        rt.sched.queue_running(slot);
    } else {
        rt.sched.ready_last(slot);
    }
}

/// Whether the operation would have to wait. Never, if no other goroutine exists: then the operation itself may wait.
pub(crate) fn would_block(rt: &Runtime, file: &File, wanted: Wanted) -> bool {
    !rt.sched.is_alone() && {
        let mut fds = [PollFd::new(file.as_fd(), wanted.flags())];
        matches!(poll(&mut fds, PollTimeout::ZERO), Ok(0))
    }
}

/// Parks the running goroutine until `file` is ready, the clock shows `deadline` (if that is not 0), or somebody [interrupts](interrupt) it.
pub(crate) fn wait_for_file(rt: &mut Runtime, file: Arc<File>, wanted: Wanted, deadline: i64) {
    let slot = rt.g.slot;
    rt.sched.pollers.push(Poller { slot, file, wanted });
    if deadline == 0 {
        park(rt, WaitReason::IoWait);
    } else {
        super::timer::sleep_until(rt, deadline, WaitReason::IoWait);
    }
}

/// Readies the goroutines that wait for `file`: it is closed, or its deadlines have changed.
pub(crate) fn interrupt(rt: &mut Runtime, file: &Arc<File>) {
    let waiting = rt
        .sched
        .pollers
        .extract_if(.., |poller| Arc::ptr_eq(&poller.file, file));
    let slots: Vec<Slot> = waiting.map(|poller| poller.slot).collect();
    for slot in slots {
        wake(rt, slot);
    }
}
