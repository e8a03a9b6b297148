//! Weak pointers: they lead to an object as long as something else keeps it.
//!
//! ```text
//! weak.Make       the handle of an address: an object of one word that holds it, but not as a pointer
//! after marking   the handles of objects that are not marked hold 0 from now on
//! ```
//! An address has one handle at a time, so weak pointers are equal if their handles are. A weak pointer is cleared before finalizers keep the
//! object once more.

use crate::entry::{Native, native_entry};
use crate::heap::Heap;
use crate::heap::layout::PatternId;
use crate::heap::memory::Ref;
use crate::heap::span::bit;
use crate::runtime::Runtime;
use rustc_hash::FxHashMap;

/// Natives of this module.
pub(crate) const NATIVES: &[Native] = &[("weak.handleOf", native_entry(handle_of))];

/// The handles of addresses. Neither are roots.
#[derive(Debug, Default)]
pub struct WeakPointers {
    handles: FxHashMap<usize, usize>,
}

impl WeakPointers {
    /// After marking: clears what leads to objects that nothing refers to, and forgets handles that nothing refers to.
    pub fn clear_unreachable(&mut self, heap: &Heap) {
        let is_garbage = |address: usize| {
            heap.object_at(address).is_some_and(|(span, index)| {
                let span = heap.span(span);
                !bit(heap.mark_bits(span), index.0)
            })
        };
        self.handles.retain(|&address, &mut handle| {
            if is_garbage(handle) {
                return false;
            }
            let cleared = is_garbage(address);
            if cleared {
                Ref(handle).store(0usize);
            }
            !cleared
        });
    }
}

fn handle_of(rt: &mut Runtime, pointer: Ref) -> Ref {
    if let Some(&handle) = rt.gc.weak.handles.get(&pointer.0) {
        return Ref(handle);
    }
    let handle = rt.allocate(PatternId::NOSCAN, size_of::<usize>());
    handle.store(pointer.0);
    rt.gc.weak.handles.insert(pointer.0, handle.0);
    handle
}
