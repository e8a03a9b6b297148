//! Allocation: from a type or layout to a zeroed object, collecting when it is time.
//!
//! The usual case never comes here: generated code bumps [`Context::runs`](crate::abi::Context::runs).

use crate::abi::{GoSlice, GoString, LayoutId, MAX_RUNS, Run, TypeDesc};
use crate::gc;
use crate::heap::layout::PatternId;
use crate::heap::memory::{Ref, Reservation};
use crate::heap::size_class::PAGE_SIZE;
use crate::runtime::Runtime;

/// What pointers to objects of size 0 point to. Not counted as an allocation, as in gc.
static ZERO_BASE: u64 = 0;

/// Largest object, bytes: beyond, `make` panics and arithmetic on addresses might overflow. gc's `maxAlloc`.
pub const MAX_ALLOC: usize = 1 << 48;

pub fn newobject(rt: &mut Runtime, ty: &'static TypeDesc) -> Ref {
    rt.allocate(ty.pattern, ty.size)
}

pub fn mallocgc(rt: &mut Runtime, layout: usize) -> Ref {
    rt.allocate_cell(LayoutId(layout as u32))
}

impl Runtime {
    /// Zeroed memory for `size` bytes with these pointers. A safepoint.
    pub fn allocate(&mut self, pattern: PatternId, size: usize) -> Ref {
        if size == 0 {
            return Ref(&raw const ZERO_BASE as usize);
        }
        match self.heap.layout(pattern, size) {
            Some(layout) => self.allocate_cell(layout),
            None => self.allocate_large(pattern, size, true),
        }
    }

    /// Zeroed memory for one value. A safepoint.
    pub fn allocate_value(&mut self, ty: &TypeDesc) -> Ref {
        self.allocate(ty.pattern, ty.size)
    }

    /// Memory for `size` bytes without pointers, which the caller overwrites: zero from the end of the object on, but not
    /// necessarily before. A safepoint.
    pub fn allocate_bytes(&mut self, size: usize) -> Ref {
        if size > crate::heap::size_class::MAX_SMALL_SIZE {
            return self.allocate_large(PatternId::NOSCAN, size, false);
        }
        self.allocate(PatternId::NOSCAN, size)
    }

    /// One zeroed cell.
    pub fn allocate_cell(&mut self, layout: LayoutId) -> Ref {
        let size = self.heap.layouts().cell_size(layout);
        if let Some(run) = self.ctx.runs.get_mut(layout.0 as usize)
            && run.next != run.end
        {
            let cell = Ref(run.next);
            run.next += size;
            if let Some(accounts) = &mut self.accounts {
                accounts.own([self.ctx.site, self.ctx.inside], cell);
            }
            return cell;
        }
        if self.gc.should_collect(&self.heap) {
            gc::collect(self, gc::Trigger::Heap);
        }
        // A run for each allocation if each must come here: for stress, and for layouts that have no run in the context.
        let has_run = (layout.0 as usize) < MAX_RUNS && !self.gc.is_stress();
        let Some(run) = self.heap.take_run(layout, if has_run { u32::MAX } else { 1 }) else {
            self.out_of_memory(size)
        };
        if has_run {
            let index = layout.0 as usize;
            if let Some(accounts) = &mut self.accounts {
                accounts.settle(index, self.ctx.runs[index].end, size);
                accounts.begin_run(index, run.next);
                accounts.own([self.ctx.site, self.ctx.inside], Ref(run.next));
            }
            self.ctx.runs[index] = Run {
                next: run.next + size,
                end: run.end,
            };
        } else {
            self.book(Ref(run.next), size);
        }
        Ref(run.next)
    }

    fn book(&mut self, object: Ref, size: usize) {
        if let Some(accounts) = &mut self.accounts {
            accounts.book([self.ctx.site, self.ctx.inside], object, size);
        }
    }

    fn allocate_large(&mut self, pattern: PatternId, size: usize, zero: bool) -> Ref {
        if self.gc.should_collect(&self.heap) {
            gc::collect(self, gc::Trigger::Heap);
        }
        match self.heap.allocate_large(size, pattern, zero) {
            Some(at) => {
                self.book(at, size.next_multiple_of(PAGE_SIZE));
                at
            }
            None => self.out_of_memory(size),
        }
    }

    /// A new string. A safepoint.
    pub fn new_string(&mut self, bytes: &[u8]) -> GoString {
        if bytes.is_empty() {
            return GoString::EMPTY;
        }
        let at = self.allocate_bytes(bytes.len());
        at.copy_from_bytes(bytes);
        GoString::new(at, bytes.len())
    }

    /// A new `[]byte`. A safepoint.
    pub fn new_bytes(&mut self, bytes: &[u8]) -> GoSlice {
        let at = self.allocate_bytes(bytes.len());
        at.copy_from_bytes(bytes);
        GoSlice::new(at, bytes.len(), bytes.len())
    }

    /// Gives all runs back: before a collection, and before counters are read.
    pub fn give_back_runs(&mut self) {
        let layouts = self.heap.layouts().len().min(MAX_RUNS);
        for (index, run) in self.ctx.runs[..layouts].iter_mut().enumerate() {
            if let Some(accounts) = &mut self.accounts {
                let size = self.heap.layouts().cell_size(LayoutId(index as u32));
                accounts.settle(index, run.next, size);
            }
            self.heap.give_back(*run);
            *run = Run { next: 0, end: 0 };
        }
    }

    /// gc says one thing where addresses are left but no memory, and another where there are no addresses.
    fn out_of_memory(&self, size: usize) -> ! {
        if Reservation::new(0, size).is_ok() {
            self.fatal("", "runtime: out of memory")
        }
        let in_use = self.heap.in_use_bytes();
        let before = format!("runtime: out of memory: cannot allocate {size}-byte block ({in_use} in use)");
        self.fatal(&before, "out of memory")
    }
}
