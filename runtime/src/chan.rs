//! Channels.
//!
//! A channel is a Go object: a header, and a ring of elements (in the same object if they hold no pointers, as in gc).
//! A goroutine that must wait leaves a [`Waiter`] (gc's sudog) in one of the channel's two queues; the other side copies the value directly
//! to or from the waiter's memory, and readies it. While nobody waits, generated code uses the ring by itself.
//!
//! # Invariants
//! 1. While goroutines wait to receive, the ring is empty; while some wait to send, it is full.
//! 2. A waiter's goroutine does not go on while the waiter is linked, except to unlink it. Waiters lie in memory of the scheduler's: the
//!    stack of a parked goroutine may be [put away](crate::sched::share). What they refer to is also in the goroutine's frames.
//!
//! # Reference
//! *Go spec, Channel types, Send statements, Receive operator*; Go's `chan.go` for texts.

use crate::abi::TypeDesc;
use crate::alloc::MAX_ALLOC;
use crate::entry::{GoPanic, Native, native_entry};
use crate::heap::layout::PatternId;
use crate::heap::memory::Ref;
use crate::panic::RuntimeError;
use crate::runtime::Runtime;
use crate::sched::{Slot, WaitReason, park};

/// Natives of this module.
pub(crate) const NATIVES: &[Native] = &[("time.hideBuffer", native_entry(hide_buffer))];

/// Size of the header, bytes; gc's is as large.
const HEADER: usize = 96;

/// Offset of the number of elements in the ring. Generated code reads it for `len`.
pub const COUNT: usize = 0;
/// Offset of the size of the ring, in elements. Generated code reads it for `cap`.
pub const CAP: usize = 8;
/// Offset of the ring's address. Generated code uses this and what follows to send and receive while nobody waits.
pub const RING: usize = 16;
/// Offset of the index where the next value sent goes.
pub const SEND_INDEX: usize = 32;
/// Offset of the index where the next value received is.
pub const RECV_INDEX: usize = 40;
/// Offset of the first goroutine that waits to receive, or 0.
pub const RECEIVERS: usize = 56;
/// Offset of the first goroutine that waits to send, or 0.
pub const SENDERS: usize = 72;
/// Offset of how many elements the ring takes: none once the channel is closed. That is the capacity, or 1 where a buffer is hidden.
pub const ROOM: usize = 88;

/// A channel that is not nil.
#[derive(Clone, Copy)]
pub(crate) struct Chan(pub Ref);

macro_rules! words {
    ($($(#[$doc:meta])* $get:ident $set:ident $offset:expr;)*) => {
        $(
            $(#[$doc])*
            pub(crate) fn $get(self) -> usize { self.0.add($offset).load() }
            #[allow(dead_code)]
            pub(crate) fn $set(self, value: usize) { self.0.add($offset).store(value) }
        )*
    };
}

impl Chan {
    words! {
        count set_count COUNT;
        cap set_cap CAP;
        ring set_ring RING;
        elem_size set_elem_size 24;
        /// Where the next value sent goes in the ring.
        send_index set_send_index SEND_INDEX;
        /// Where the next value received is.
        recv_index set_recv_index RECV_INDEX;
        /// How many elements the ring takes.
        room set_room ROOM;
        closed set_closed 48;
    }

    fn is_closed(self) -> bool {
        self.closed() != 0
    }

    /// Goroutines that wait to receive.
    pub(crate) fn receivers(self) -> Queue {
        Queue(self.0.add(RECEIVERS))
    }

    /// Goroutines that wait to send.
    pub(crate) fn senders(self) -> Queue {
        Queue(self.0.add(SENDERS))
    }

    fn element(self, index: usize) -> Ref {
        Ref(self.ring()).add(index * self.elem_size())
    }

    fn after(self, index: usize) -> usize {
        if index + 1 >= self.cap() { 0 } else { index + 1 }
    }

    fn put(self, from: Ref) {
        let index = self.send_index();
        copy(self.element(index), from, self.elem_size());
        self.set_send_index(self.after(index));
        self.set_count(self.count() + 1);
    }

    /// Whether a send would not wait.
    pub(crate) fn can_send(self) -> bool {
        self.is_closed() || self.count() < self.room() || !self.receivers().is_empty()
    }

    /// Whether a receive would not wait.
    pub(crate) fn can_receive(self) -> bool {
        self.is_closed() || self.count() > 0 || !self.senders().is_empty()
    }

    /// Sends unless that would wait; says whether it did.
    pub(crate) fn try_send(self, rt: &mut Runtime, from: Ref) -> Result<bool, GoPanic> {
        if self.is_closed() {
            return Err(send_on_closed());
        }
        if let Some(receiver) = self.receivers().dequeue() {
            copy(receiver.elem(rt), from, self.elem_size());
            receiver.wake(rt, true);
        } else if self.count() < self.room() {
            self.put(from);
        } else {
            return Ok(false);
        }
        Ok(true)
    }

    /// Receives unless that would wait. `Some(false)`: a zero value, since the channel is closed and empty. `into` may be
    /// nil.
    pub(crate) fn try_receive(self, rt: &mut Runtime, into: Ref) -> Option<bool> {
        if self.count() > 0 {
            let index = self.recv_index();
            let (from, size) = (self.element(index), self.elem_size());
            copy(into, from, size);
            from.zero(size);
            self.set_recv_index(self.after(index));
            self.set_count(self.count() - 1);
            if let Some(sender) = self.senders().dequeue() {
                self.put(sender.elem(rt));
                sender.wake(rt, true);
            }
            return Some(true);
        }
        if let Some(sender) = self.senders().dequeue() {
            copy(into, sender.elem(rt), self.elem_size());
            sender.wake(rt, true);
            return Some(true);
        }
        if self.is_closed() {
            self.clear(into);
            return Some(false);
        }
        None
    }

    /// Zeroes an element at `into`, which may be nil.
    pub(crate) fn clear(self, into: Ref) {
        if !into.is_nil() {
            into.zero(self.elem_size());
        }
    }
}

/// Copies an element; `to` may be nil.
fn copy(to: Ref, from: Ref, size: usize) {
    if size == 8 && !to.is_nil() {
        to.store(from.load::<u64>());
    } else if !to.is_nil() {
        to.copy_from(from, size);
    }
}

/// A goroutine that waits at a channel.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Waiter(pub Ref);

/// Words of a waiter: next, previous, goroutine, element, select, linked.
const WAITER_WORDS: usize = 6;

const WAITER_ELEM: usize = 24;

impl Waiter {
    words! {
        next set_next 0;
        previous set_previous 8;
        goroutine set_goroutine 16;
        /// For a case of a select: the address of the word that holds its first waiter to be woken.
        select set_select 32;
        linked set_linked 40;
    }

    /// Where the value is sent from or received into.
    fn elem(self, rt: &Runtime) -> Ref {
        let elem = self.0.add(WAITER_ELEM).load();
        rt.sched.memory_of(Slot(self.goroutine() as u32), elem)
    }

    pub(crate) fn set_elem(self, elem: Ref) {
        self.0.add(WAITER_ELEM).store(elem);
    }

    /// Whether the value was passed on; if not, the channel was closed.
    pub(crate) fn succeeded(self) -> bool {
        self.linked() == SUCCEEDED
    }

    /// Lets the goroutine go on.
    fn wake(self, rt: &mut Runtime, success: bool) {
        self.set_linked(if success { SUCCEEDED } else { 0 });
        rt.sched.ready(Slot(self.goroutine() as u32), &mut rt.random);
    }

    /// A case of another select's goroutine has been chosen already.
    fn is_stale(self) -> bool {
        let select = self.select();
        select != 0 && Ref(select).load::<usize>() != 0
    }
}

/// [`Waiter`]'s last word while it is in a queue.
const LINKED: usize = 1;
/// The same after its value was passed on.
const SUCCEEDED: usize = 2;

/// A queue of waiters, first come first served: the addresses of the first and the last.
#[derive(Clone, Copy)]
pub(crate) struct Queue(Ref);

impl Queue {
    words! {
        first set_first 0;
        last set_last 8;
    }

    /// Appends the running goroutine.
    pub(crate) fn enqueue(self, rt: &Runtime, waiter: Waiter) {
        let last = self.last();
        waiter.set_goroutine(rt.g.slot.0 as usize);
        waiter.set_next(0);
        waiter.set_previous(last);
        waiter.set_linked(LINKED);
        if last == 0 {
            self.set_first(waiter.0.0);
        } else {
            Waiter(Ref(last)).set_next(waiter.0.0);
        }
        self.set_last(waiter.0.0);
    }

    /// Takes a waiter out, if it is in.
    pub(crate) fn unlink(self, waiter: Waiter) {
        if waiter.linked() != LINKED {
            return;
        }
        let (next, previous) = (waiter.next(), waiter.previous());
        match previous {
            0 => self.set_first(next),
            previous => Waiter(Ref(previous)).set_next(next),
        }
        match next {
            0 => self.set_last(previous),
            next => Waiter(Ref(next)).set_previous(previous),
        }
        waiter.set_linked(0);
    }

    /// The first waiter that still waits.
    fn peek(self) -> Option<Waiter> {
        loop {
            let first = self.first();
            if first == 0 {
                return None;
            }
            let first = Waiter(Ref(first));
            if !first.is_stale() {
                return Some(first);
            }
            self.unlink(first);
        }
    }

    fn is_empty(self) -> bool {
        self.peek().is_none()
    }

    /// Takes the first waiter that still waits; if it is a case of a select, that case is chosen.
    fn dequeue(self) -> Option<Waiter> {
        let first = self.peek()?;
        self.unlink(first);
        let select = first.select();
        if select != 0 {
            Ref(select).store(first.0);
        }
        Some(first)
    }
}

fn send_on_closed() -> GoPanic {
    RuntimeError::plain("send on closed channel").into()
}

/// Waits for what never comes: only a deadlock or the end of the program ends it.
fn park_forever(rt: &mut Runtime, why: WaitReason) -> ! {
    loop {
        park(rt, why);
    }
}

/// Waits in a queue until somebody sends, receives or closes. Says whether a value was passed on.
fn wait(rt: &mut Runtime, queue: Queue, elem: Ref, why: WaitReason) -> bool {
    let waiter = rt.sched.waiters.take();
    waiter.set_elem(elem);
    queue.enqueue(rt, waiter);
    park(rt, why);
    let succeeded = waiter.succeeded();
    rt.sched.waiters.give_back(waiter);
    succeeded
}

/// Waiters that nobody uses.
#[derive(Debug, Default)]
pub(crate) struct Waiters {
    free: Vec<Waiter>,
}

impl Waiters {
    /// One for no select.
    pub(crate) fn take(&mut self) -> Waiter {
        let waiter = self.free.pop().unwrap_or_else(|| {
            let words: &'static mut [usize; WAITER_WORDS] = Box::leak(Box::default());
            Waiter(Ref((&raw mut *words).expose_provenance()))
        });
        waiter.set_select(0);
        waiter
    }

    /// It is linked no more.
    pub(crate) fn give_back(&mut self, waiter: Waiter) {
        self.free.push(waiter);
    }
}

// Entries.

pub(crate) fn makechan(rt: &mut Runtime, elem: &'static TypeDesc, size: isize) -> Result<Ref, GoPanic> {
    let bytes = usize::try_from(size)
        .ok()
        .and_then(|size| size.checked_mul(elem.size))
        .filter(|&bytes| bytes <= MAX_ALLOC - HEADER);
    let Some(bytes) = bytes else {
        return Err(RuntimeError::plain("makechan: size out of range").into());
    };
    let chan = if bytes == 0 || elem.is_noscan() {
        let chan = Chan(rt.allocate(PatternId::NOSCAN, HEADER + bytes));
        chan.set_ring(chan.0.0 + if bytes == 0 { 0 } else { HEADER });
        chan
    } else {
        // Its other words are numbers too small for addresses, and addresses of stacks.
        let chan = Chan(rt.allocate(PatternId::ALL_POINTERS, HEADER));
        let ring = rt.allocate(elem.pattern, bytes);
        chan.set_ring(ring.0);
        chan
    };
    chan.set_cap(size as usize);
    chan.set_room(size as usize);
    chan.set_elem_size(elem.size);
    Ok(chan.0)
}

pub(crate) fn chansend(rt: &mut Runtime, chan: Ref, from: Ref) -> Result<(), GoPanic> {
    if chan.is_nil() {
        park_forever(rt, WaitReason::ChanSendNil);
    }
    let chan = Chan(chan);
    if chan.try_send(rt, from)? || wait(rt, chan.senders(), from, WaitReason::ChanSend) {
        Ok(())
    } else {
        Err(send_on_closed())
    }
}

pub(crate) fn chanrecv(rt: &mut Runtime, chan: Ref, into: Ref) -> bool {
    if chan.is_nil() {
        park_forever(rt, WaitReason::ChanReceiveNil);
    }
    let chan = Chan(chan);
    if let Some(ok) = chan.try_receive(rt, into) {
        return ok;
    }
    let ok = wait(rt, chan.receivers(), into, WaitReason::ChanReceive);
    if !ok {
        chan.clear(into);
    }
    ok
}

pub(crate) fn closechan(rt: &mut Runtime, chan: Ref) -> Result<(), GoPanic> {
    if chan.is_nil() {
        return Err(RuntimeError::plain("close of nil channel").into());
    }
    let chan = Chan(chan);
    if chan.is_closed() {
        return Err(RuntimeError::plain("close of closed channel").into());
    }
    chan.set_closed(1);
    chan.set_room(0);
    for queue in [chan.receivers(), chan.senders()] {
        while let Some(waiter) = queue.dequeue() {
            waiter.wake(rt, false);
        }
    }
    Ok(())
}

/// Makes a channel with a ring of one element look unbuffered: `len` and `cap` are 0. Timers have such channels.
fn hide_buffer(_: &mut Runtime, chan: Ref) {
    Chan(chan).set_cap(0);
}

/// `select {}`.
pub(crate) fn block(rt: &mut Runtime) {
    park_forever(rt, WaitReason::SelectNoCases)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waiter(words: &mut [usize; WAITER_WORDS]) -> Waiter {
        Waiter(Ref((&raw mut *words).expose_provenance()))
    }

    #[test]
    fn queues_are_fair_and_forget_chosen_selects() {
        let rt = Runtime::for_test();
        let mut ends = [0usize; 2];
        let queue = Queue(Ref((&raw mut ends).expose_provenance()));
        let mut chosen = 0usize;
        let mut memory = [[0usize; WAITER_WORDS]; 4];
        let [a, b, c, d] = memory.each_mut().map(waiter);
        for w in [b, c] {
            w.set_select((&raw mut chosen).expose_provenance());
        }
        for w in [a, b, c, d] {
            queue.enqueue(&rt, w);
        }
        assert!(queue.dequeue() == Some(a));
        // The select is woken by its first case; its other one does not count any more.
        assert!(queue.dequeue() == Some(b));
        assert_eq!(Ref((&raw mut chosen).expose_provenance()).load::<usize>(), b.0.0);
        assert!(queue.dequeue() == Some(d));
        assert!(queue.is_empty());
        queue.unlink(c);
        assert!(queue.is_empty());
    }
}
