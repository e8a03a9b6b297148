//! Deferred calls that have not run: the running goroutine's list of [`DeferRecord`]s.
//!
//! ```text
//! Context::defers → record of main.f (on the heap: in a loop) → record of main.f (in its frame) → record of main.main → 0
//! ```
//! A `defer` statement links a record; leaving the function takes those of its frame off again, one by one, and calls them. So does a panic, on top of
//! the panicking frames: see [`crate::panic`]. A record is taken off before its function is called.
//!
//! # Invariants
//! 1. Frame pointers never decrease along the list: frames are left in the reverse order of their making.
//! 2. Heap records are reachable from [`Context::defers`](crate::abi::Context::defers), from one another, or from a record in a frame, which is scanned.
//!
//! The list belongs to the goroutine: a switch to another one exchanges `Context::defers`.

use std::mem::{offset_of, size_of};

use crate::abi::{DeferRecord, TENANT_SHIFT};
use crate::heap::layout::PatternId;
use crate::heap::memory::Ref;
use crate::runtime::Runtime;

/// The records' fields.
#[derive(Clone, Copy)]
struct Record(Ref);

impl Record {
    fn link(self) -> Ref {
        self.0.add(offset_of!(DeferRecord, link))
    }

    fn func(self) -> Ref {
        self.0.add(offset_of!(DeferRecord, func))
    }
}

/// A deferred call.
#[derive(Clone, Copy, Debug)]
pub struct Deferred {
    /// Frame pointer of the function that has deferred it.
    pub fp: usize,
    /// The func value; nil if that is what was deferred.
    pub func: Ref,
}

impl Runtime {
    /// Frame pointer of the function that has deferred last.
    pub fn deferring_frame(&self) -> Option<usize> {
        match self.ctx.defers {
            0 => None,
            record => Some(Ref(record).add(offset_of!(DeferRecord, fp)).load()),
        }
    }

    /// Takes the last deferred call off the list.
    pub fn pop_deferred(&mut self) -> Option<Deferred> {
        let fp = self.deferring_frame()?;
        let record = Record(Ref(self.ctx.defers));
        let func = Ref(record.func().load());
        self.ctx.defers = record.link().load();
        if record.0.add(offset_of!(DeferRecord, on_heap)).load::<usize>() != 0 {
            freedefer(self, record.0);
        }
        Some(Deferred { fp, func })
    }
}

pub fn newdefer(rt: &mut Runtime) -> Ref {
    if rt.ctx.free_defers != 0 {
        let record = Ref(rt.ctx.free_defers);
        rt.ctx.free_defers = Record(record).link().load();
        return record;
    }
    // The frame pointer and the flag point to nothing on the heap.
    let record = rt.allocate(PatternId::ALL_POINTERS, size_of::<DeferRecord>());
    record.add(offset_of!(DeferRecord, on_heap)).store(1usize);
    record
}

/// `defer` in the body of a range over a function: defers `func` for the function whose frame is `frame`, named by its frame pointer plus
/// [`tenant`](crate::abi::Context::tenant). Frames in between may have records: the new one goes behind them. The body may run in another
/// goroutine than the function, which then waits.
pub fn deferfor(rt: &mut Runtime, frame: usize, func: Ref) {
    let new = Record(newdefer(rt));
    let fp = frame & ((1 << TENANT_SHIFT) - 1);
    new.func().store(func);
    new.0.add(offset_of!(DeferRecord, fp)).store(fp);
    if frame - fp == rt.ctx.tenant && (rt.ctx.stack_lo..rt.ctx.stack_hi).contains(&fp) {
        rt.ctx.defers = insert(rt.ctx.defers, new, fp, |record| record);
    } else if let Some(owner) = rt.sched.owner_of(frame) {
        owner.defers = insert(owner.defers, new, fp, |record| owner.memory(record));
    } else {
        rt.fatal("", "goscape: bug: a range loop's frame is in no stack");
    }
}

/// Inserts a record behind those of frames below `fp`, and returns the list. `memory` tells where records are.
fn insert(list: usize, new: Record, fp: usize, memory: impl Fn(Ref) -> Ref) -> usize {
    let mut before = None;
    let mut next = Ref(list);
    while !next.is_nil() && memory(next).add(offset_of!(DeferRecord, fp)).load::<usize>() < fp {
        let record = Record(memory(next));
        before = Some(record);
        next = record.link().load();
    }
    new.link().store(next);
    match before {
        Some(record) => {
            record.link().store(new.0);
            list
        }
        None => new.0.0,
    }
}

pub fn freedefer(rt: &mut Runtime, record: Ref) {
    Record(record).func().store(0usize);
    Record(record).link().store(rt.ctx.free_defers);
    rt.ctx.free_defers = record.0;
}
