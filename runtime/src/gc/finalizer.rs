//! Finalizers: functions that are called with an object when nothing else refers to it any more; and cleanups, which are called without it,
//! when it is gone.
//!
//! ```text
//! SetFinalizer      remembers the object's address, which is no root
//! cycle             what the object refers to is a root, the object itself is not
//!   after marking   an object that is not marked is marked after all, and queued with its function
//!                   cleanups of objects that are not marked even now are queued
//! runFinalizers     a goroutine of package runtime takes them from the queue and calls them
//! ```
//! So cleanups are called after an object's finalizer, unless that has made it reachable again; they neither keep it nor what it refers to. An object that another one with a finalizer refers to is kept until that one is gone, and cycles are never finalized,
//! as in gc. Since stacks are scanned conservatively, a stale word may delay a finalizer.

use super::mark::{Marker, for_each_pointer};
use crate::abi::{Eface, GoString, Kind, TypeDesc};
use crate::entry::{GoPanic, Native, call_go, native_entry};
use crate::heap::Heap;
use crate::heap::layout::PatternId;
use crate::heap::memory::Ref;
use crate::runtime::Runtime;
use crate::sched::{Slot, WaitReason, park};
use std::collections::VecDeque;

/// Natives of this module.
pub(crate) const NATIVES: &[Native] = &[
    ("runtime.setFinalizer", native_entry(set_finalizer)),
    ("runtime.runFinalizer", native_entry(run_finalizer)),
    ("runtime.addCleanup", native_entry(add_cleanup)),
    ("runtime.stopCleanup", native_entry(stop_cleanup)),
    ("runtime.isPointer", native_entry(is_pointer)),
];

/// For how many results there are arguments left.
const MAX_RESULTS: usize = 3;

/// An object and what is called with it.
#[derive(Clone, Copy, Debug)]
struct Finalizer {
    object: usize,
    /// Address of the descriptor of its pointer type, if the function takes an empty interface.
    interface_of: Option<usize>,
    /// The func value.
    function: usize,
    /// Size of its largest result, bytes.
    result_size: usize,
}

/// A function that is called when an object is gone.
#[derive(Clone, Copy, Debug)]
struct Cleanup {
    id: u64,
    object: usize,
    /// The func value.
    function: usize,
}

/// All finalizers and cleanups.
#[derive(Debug, Default)]
pub struct Finalizers {
    waiting: Vec<Finalizer>,
    queue: VecDeque<Finalizer>,
    /// In the order in which they were added.
    cleanups: Vec<Cleanup>,
    /// The func values of cleanups whose objects are gone.
    cleanup_queue: VecDeque<usize>,
    last_cleanup: u64,
    /// The goroutine that calls them, while it has nothing to do.
    idle: Option<Slot>,
}

impl Finalizers {
    /// Marks what must be kept although the program may not refer to it: functions, and what objects with finalizers refer to.
    pub fn mark_roots(&self, pointers: &[usize], marker: &mut Marker<'_>) {
        for f in self.waiting.iter().chain(&self.queue) {
            marker.mark(f.function);
        }
        for f in &self.queue {
            marker.mark(f.object);
        }
        for function in self.cleanups.iter().map(|c| c.function) {
            marker.mark(function);
        }
        for &function in &self.cleanup_queue {
            marker.mark(function);
        }
        for &pointer in pointers {
            marker.mark(pointer);
        }
    }

    /// The pointers in objects that have finalizers. They may be nil.
    pub fn pointers(&self, heap: &Heap) -> Vec<usize> {
        let mut found = Vec::new();
        for f in &self.waiting {
            if let Some((span, _)) = heap.object_at(f.object) {
                let span = heap.span(span);
                let pattern = heap.layouts().pattern_of(span.pattern);
                for_each_pointer(pattern, Ref(f.object), span.cell_size / 8, |word| found.push(word));
            }
        }
        found
    }

    /// After marking: queues the objects that nothing refers to, and keeps them; and the cleanups of those that go. Returns who shall be woken.
    pub fn queue_unreachable(&mut self, heap: &mut Heap) -> Option<Slot> {
        let mut view = heap.mark_view();
        let queue = &mut self.queue;
        self.waiting.retain(|f| {
            let unreachable = view.mark(f.object).is_some();
            if unreachable {
                queue.push_back(*f);
            }
            !unreachable
        });
        // What finalizers are still to get is marked by now, and what that refers to was a root.
        let cleanup_queue = &mut self.cleanup_queue;
        self.cleanups.retain(|cleanup| {
            let is_kept = heap.is_marked(cleanup.object);
            if !is_kept {
                cleanup_queue.push_back(cleanup.function);
            }
            is_kept
        });
        if queue.is_empty() && cleanup_queue.is_empty() {
            None
        } else {
            self.idle.take()
        }
    }
}

/// Sets or, with a nil function, removes the finalizer of an object. Returns what is wrong with the arguments, or nothing.
fn set_finalizer(rt: &mut Runtime, object: Eface, function: Eface) -> GoString {
    let bad = |text: &'static str| GoString::from_static(text);
    let Some(ty) = object.dynamic_type() else {
        return bad("first argument is nil");
    };
    if ty.kind != Kind::Pointer {
        return bad("first argument is not a pointer");
    }
    let address = object.data as usize;
    if address == 0 {
        return bad("nil pointer");
    }
    rt.give_back_runs();
    rt.gc.finalizers.waiting.retain(|f| f.object != address);
    let Some(function_ty) = function.dynamic_type() else {
        return GoString::EMPTY;
    };
    if function_ty.kind != Kind::Func || function_ty.num_in != 1 {
        return bad("second argument is not a function of one argument");
    }
    if function_ty.result_types().len() > MAX_RESULTS {
        return bad("goscape: a finalizer with more than 3 results is not supported yet");
    }
    let interface_of = match function_ty.param_types().next() {
        Some(parameter) if parameter.kind == Kind::Interface && parameter.methods.len == 0 => {
            Some(std::ptr::from_ref(ty) as usize)
        }
        Some(parameter) if std::ptr::eq(parameter, ty) => None,
        _ => return bad("cannot pass the object to the finalizer"),
    };
    match rt.heap.object_at(address) {
        // A variable of the package, or an object without size: there is nothing to wait for.
        None => GoString::EMPTY,
        Some((span, index)) if rt.heap.span(span).address(index) != address => {
            bad("pointer not at beginning of allocated block")
        }
        Some(_) => {
            rt.gc.finalizers.waiting.push(Finalizer {
                object: address,
                interface_of,
                function: function.data as usize,
                result_size: function_ty.result_types().map(|ty| ty.size).max().unwrap_or(0),
            });
            GoString::EMPTY
        }
    }
}

/// Has a function without parameters called when nothing refers any more to the object that `pointer` points into. Returns its number; 0 if
/// there is no object, or nothing to wait for.
fn add_cleanup(rt: &mut Runtime, pointer: Ref, function: Ref) -> u64 {
    rt.give_back_runs();
    let Some((span, index)) = rt.heap.object_at(pointer.0) else {
        return 0;
    };
    let object = rt.heap.span(span).address(index);
    let finalizers = &mut rt.gc.finalizers;
    finalizers.last_cleanup += 1;
    finalizers.cleanups.push(Cleanup {
        id: finalizers.last_cleanup,
        object,
        function: function.0,
    });
    finalizers.last_cleanup
}

fn is_pointer(_: &mut Runtime, x: Eface, pointer: Ref) -> bool {
    let is_pointer = |ty: &TypeDesc| matches!(ty.kind, Kind::Pointer | Kind::UnsafePointer);
    x.dynamic_type().is_some_and(is_pointer) && x.data as usize == pointer.0
}

/// Forgets a cleanup that is not queued yet.
fn stop_cleanup(rt: &mut Runtime, id: u64) {
    rt.gc.finalizers.cleanups.retain(|cleanup| cleanup.id != id);
}

/// Calls one finalizer or cleanup, after waiting for one.
fn run_finalizer(rt: &mut Runtime) -> Result<(), GoPanic> {
    let f = loop {
        if let Some(f) = rt.gc.finalizers.queue.pop_front() {
            break f;
        }
        if let Some(function) = rt.gc.finalizers.cleanup_queue.pop_front() {
            call_go(rt, Ref(function).load(), &[function as u64])?;
            return Ok(());
        }
        rt.gc.finalizers.idle = Some(rt.g.slot);
        park(rt, WaitReason::Idle);
    };
    let code = Ref(f.function).load();
    // What the function returns is dropped. Large results go where further arguments point to, which other functions ignore.
    let scratch = rt.allocate(PatternId::NOSCAN, f.result_size).0 as u64;
    let (function, object) = (f.function as u64, f.object as u64);
    match f.interface_of {
        Some(ty) => call_go(rt, code, &[function, ty as u64, object, scratch, scratch, scratch])?,
        None => call_go(rt, code, &[function, object, scratch, scratch, scratch, scratch])?,
    };
    Ok(())
}
