//! Heap verification after marking: the tri-colour invariant and the span's bookkeeping. For `GODEBUG=gccheckmark=1` and
//! tests; slow and plain on purpose.

use super::mark::for_each_pointer;
use crate::heap::Heap;
use crate::heap::memory::Ref;
use crate::heap::span::{ObjIndex, bit};

/// Checks that no marked object points to an unmarked one, that no free cell is marked, and that spans count right.
///
/// # Panics
/// If a check fails: the collector is broken.
pub fn verify(heap: &Heap) {
    for (_, span) in heap.spans() {
        let (alloc, marks) = (heap.alloc_bits(span), heap.mark_bits(span));
        let mut allocated = 0;
        for index in (0..span.cells).map(ObjIndex) {
            let is_allocated = span.is_allocated(index, alloc);
            allocated += is_allocated as u32;
            if !bit(marks, index.0) {
                continue;
            }
            let at = Ref(span.address(index));
            assert!(is_allocated, "gc: marked a free cell at {at:?}");
            for_each_pointer(
                heap.layouts().pattern_of(span.pattern),
                at,
                span.cell_size / 8,
                |word| {
                    if let Some((id, target)) = heap.object_at(word) {
                        let marks = heap.mark_bits(heap.span(id));
                        assert!(
                            bit(marks, target.0),
                            "gc: {at:?} is marked but points to unmarked {word:#x}"
                        );
                    }
                },
            );
        }
        assert_eq!(
            allocated, span.allocated,
            "gc: allocated cells of the span at {:#x}",
            span.base
        );
    }
}
