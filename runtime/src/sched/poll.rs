//! Waiting for time and for standard input, without keeping other goroutines from running.
//!
//! Only standard input is waited for: regular files never block, and the program's output is written at once.

use std::io::stdin;
use std::os::fd::AsFd;

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};

use super::timer::nanotime;
use super::{WaitReason, park};
use crate::runtime::Runtime;

/// Longest wait at once, milliseconds.
const MAX_WAIT: i64 = 60_000;

/// Readies goroutines whose time has come or whose input is there.
pub fn ready_without_waiting(rt: &mut Runtime) {
    if !rt.sched.pollers.is_empty() {
        poll_input(rt, PollTimeout::ZERO);
    }
    ready_due(rt);
}

fn ready_due(rt: &mut Runtime) {
    if rt.sched.timers.next().is_none() {
        return;
    }
    let now = nanotime();
    while let Some(slot) = rt.sched.timers.pop_due(now) {
        if slot == rt.g.slot {
            // It waits in this very call.
            rt.sched.queue_running(slot);
        } else {
            rt.sched.ready_last(slot);
        }
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
        poll_input(rt, timeout);
    }
    ready_due(rt);
    true
}

fn poll_input(rt: &mut Runtime, timeout: PollTimeout) {
    let input = stdin();
    let mut fds = [PollFd::new(input.as_fd(), PollFlags::POLLIN)];
    // An error or a hang-up is for the reader to see; an interrupted wait is simply repeated.
    if !matches!(poll(&mut fds, timeout), Ok(1..)) {
        return;
    }
    for slot in std::mem::take(&mut rt.sched.pollers) {
        if slot == rt.g.slot {
            rt.sched.queue_running(slot);
        } else {
            rt.sched.ready_last(slot);
        }
    }
}

/// Parks the running goroutine until standard input has data or has ended. Returns at once if no other goroutine exists: then the
/// read itself may wait.
pub fn wait_for_input(rt: &mut Runtime) {
    if rt.sched.is_alone() {
        return;
    }
    let slot = rt.g.slot;
    rt.sched.pollers.push(slot);
    ready_without_waiting(rt);
    park(rt, WaitReason::IoWait);
}
