//! Marking: from words to objects, from objects to the words in them.

use super::worklist::Worklist;
use crate::heap::layout::{Pattern, PatternId};
use crate::heap::memory::Ref;
use crate::heap::span::SpanId;
use crate::heap::{Heap, MarkView};

/// How many objects are on their way to the cache at a time.
const PREFETCHED: usize = 8;

/// The marking half of a cycle.
pub struct Marker<'a> {
    heap: MarkView<'a>,
    worklist: Worklist,
}

impl<'a> Marker<'a> {
    /// Begins with an empty worklist.
    pub fn new(heap: &'a mut Heap) -> Marker<'a> {
        Marker {
            heap: heap.mark_view(),
            worklist: Worklist::default(),
        }
    }

    /// Makes the object that `word` points to or into grey. Any other word is ignored.
    pub fn mark_conservatively(&mut self, word: usize) {
        if let Some((span, object)) = self.heap.mark_conservatively(word) {
            self.worklist.push(span, object);
        }
    }

    /// Makes the object that a pointer points to or into grey.
    pub fn mark(&mut self, pointer: usize) {
        mark_pointer(&mut self.heap, &mut self.worklist, pointer);
    }

    /// Makes all grey objects black. An object is looked at some steps after it was taken from the worklist, so that it is in
    /// the cache by then (Cher, Hosking & Vitek 2004, *Software prefetching for mark-sweep garbage collection*).
    pub fn drain(self) {
        // Locals, whose addresses go nowhere: the loop keeps them in registers.
        let (mut heap, mut worklist) = (self.heap, self.worklist);
        let mut coming: [Option<(SpanId, Ref)>; PREFETCHED] = [None; PREFETCHED];
        let (mut turn, mut waiting) = (0, 0);
        loop {
            let fresh = worklist.pop();
            if let Some((_, object)) = fresh {
                object.prefetch();
                waiting += 1;
            } else if waiting == 0 {
                break;
            }
            turn = (turn + 1) % PREFETCHED;
            let Some((span, object)) = std::mem::replace(&mut coming[turn], fresh) else {
                continue;
            };
            waiting -= 1;
            let span = heap.span(span);
            let (words, pattern) = (span.cell_size / 8, span.pattern);
            match pattern {
                PatternId::ALL_POINTERS => {
                    for i in 0..words {
                        mark_pointer(&mut heap, &mut worklist, object.add(i * 8).load());
                    }
                }
                PatternId::NOSCAN => {}
                pattern => scan(&mut heap, &mut worklist, object, words, pattern),
            }
        }
    }
}

/// Makes an object grey, or black at once if it has no pointers.
#[inline(always)]
fn mark_pointer(heap: &mut MarkView<'_>, worklist: &mut Worklist, pointer: usize) {
    if let Some((span, object)) = heap.mark(pointer)
        && heap.span(span).pattern != PatternId::NOSCAN
    {
        worklist.push(span, object);
    }
}

/// Marks what the pointer words of an object point to.
#[inline(always)]
fn scan(heap: &mut MarkView<'_>, worklist: &mut Worklist, object: Ref, words: usize, pattern: PatternId) {
    // Marking changes the heap's tables, so the pattern's bits are read by position, not borrowed.
    let period = heap.pattern(pattern).period as usize;
    for start in (0..words).step_by(period) {
        for chunk in 0..period.div_ceil(64) {
            let mut bits = heap.pattern(pattern).mask[chunk];
            while bits != 0 {
                let i = start + chunk * 64 + bits.trailing_zeros() as usize;
                if i >= words {
                    return;
                }
                mark_pointer(heap, worklist, object.add(i * 8).load());
                bits &= bits - 1;
            }
        }
    }
}

/// Calls `f` with each pointer word of an object.
pub fn for_each_pointer(pattern: &Pattern, base: Ref, words: usize, mut f: impl FnMut(usize)) {
    for i in (0..words).filter(|&i| pattern.is_pointer(i)) {
        f(base.add(i * 8).load());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::heap::arena::Arena;
    use crate::heap::layout::LayoutTable;

    fn heap() -> Heap {
        Heap::new(Arena::new(0, 64 << 20).unwrap(), LayoutTable::new())
    }

    fn object(heap: &mut Heap, pattern: PatternId, size: usize) -> usize {
        let layout = heap.layout(pattern, size).unwrap();
        heap.take_run(layout, 1).unwrap().next
    }

    fn collect(heap: &mut Heap, roots: &[usize]) -> u64 {
        heap.clear_mark_bits();
        let mut marker = Marker::new(heap);
        roots.iter().for_each(|&root| marker.mark_conservatively(root));
        marker.drain();
        super::super::verify::verify(heap);
        heap.sweep();
        heap.stats().mallocs - heap.stats().frees
    }

    #[test]
    fn a_list_survives_from_its_head_and_cycles_do_not_trap_the_marker() {
        let mut heap = heap();
        let nodes: Vec<usize> = (0..100_000)
            .map(|_| object(&mut heap, PatternId::ALL_POINTERS, 16))
            .collect();
        for pair in nodes.windows(2) {
            Ref(pair[0]).store(pair[1]);
        }
        Ref(nodes[99_999]).store(nodes[0]);
        assert_eq!(collect(&mut heap, &[nodes[0] + 9]), 100_000);
        Ref(nodes[49_999]).store(0usize);
        assert_eq!(collect(&mut heap, &[nodes[0]]), 50_000);
        assert_eq!(collect(&mut heap, &[]), 0);
    }

    #[test]
    fn only_pointer_words_are_followed() {
        let mut heap = heap();
        let pattern = heap.layouts_mut().pattern(24, &[0b010], 2);
        let holder = object(&mut heap, pattern, 24 * 3);
        let targets: Vec<usize> = (0..9).map(|_| object(&mut heap, PatternId::NOSCAN, 8)).collect();
        for (i, target) in targets.iter().enumerate() {
            Ref(holder + i * 8).store(*target);
        }
        // Words 1, 4 and 7 are pointers.
        assert_eq!(collect(&mut heap, &[holder]), 4);
        assert!([1, 4, 7].iter().all(|&i| heap.object_at(targets[i]).is_some()));
        assert!(heap.object_at(targets[0]).is_none());
    }

    #[test]
    fn large_objects_are_scanned_to_their_end() {
        let mut heap = heap();
        let large = heap.allocate_large(80_000, PatternId::ALL_POINTERS, true).unwrap();
        let target = object(&mut heap, PatternId::NOSCAN, 8);
        large.add(79_992).store(target);
        assert_eq!(collect(&mut heap, &[large.0 + 12_345]), 2);
    }

    #[test]
    fn words_that_are_no_pointers_mark_nothing() {
        let mut heap = heap();
        let one = object(&mut heap, PatternId::NOSCAN, 48);
        let words = [
            0,
            1,
            one - 1,
            one + 48,
            one + 8192,
            usize::MAX,
            heap.arena().base() + (1 << 40),
        ];
        assert_eq!(collect(&mut heap, &words), 0);
    }
}
