//! Allocation: runs of small cells, large objects, and sweeping.

use super::arena::{Arena, Half, PageIndex, bitmap_start};
use super::layout::{LayoutTable, Pattern, PatternId};
use super::memory::Ref;
use super::page_heap::PageHeap;
use super::size_class::PAGE_SIZE;
use super::span::{HeapSpan, ObjIndex, SpanId, SpanUse, bit, pages_for};
use crate::abi::{LayoutId, Run};

/// Most bytes in a run: what is zeroed at once should still be in the first-level cache when it is used.
const MAX_RUN_BYTES: usize = 8192;

/// What freed cells are filled with under `GODEBUG=clobberfree=1`. gc's value.
const CLOBBER: u32 = 0xdead_beef;

/// Spans of one layout.
#[derive(Debug, Default)]
struct LayoutSpans {
    /// The span that runs are taken from.
    current: Option<SpanId>,
    /// Spans with free cells, highest address first, so that the lowest is popped.
    partial: Vec<SpanId>,
    /// Number of spans.
    spans: usize,
}

/// Counters since the start. See invariant 3 of [`super`].
#[derive(Clone, Copy, Default, Debug, PartialEq, Eq)]
pub struct HeapStats {
    /// Objects allocated.
    pub mallocs: u64,
    /// Objects freed.
    pub frees: u64,
    /// Bytes in allocated objects, cumulative.
    pub total_bytes: u64,
    /// Bytes in freed objects, cumulative.
    pub freed_bytes: u64,
}

impl HeapStats {
    /// Bytes in objects that have not been freed.
    pub fn live_bytes(&self) -> u64 {
        self.total_bytes - self.freed_bytes
    }
}

/// All objects of the program.
#[derive(Debug)]
pub struct Heap {
    arena: Arena,
    pages: PageHeap,
    /// Spans by [`SpanId`]; element 0 is unused.
    spans: Vec<HeapSpan>,
    free_ids: Vec<SpanId>,
    layouts: LayoutTable,
    by_layout: Vec<LayoutSpans>,
    /// Which bitmap is `alloc_bits`; the other one takes the marks of the next cycle.
    alloc_half: Half,
    stats: HeapStats,
    clobber: bool,
}

impl Heap {
    /// An empty heap.
    pub fn new(arena: Arena, layouts: LayoutTable) -> Heap {
        Heap {
            arena,
            pages: PageHeap::default(),
            spans: vec![HeapSpan::free()],
            free_ids: Vec::new(),
            layouts,
            by_layout: Vec::new(),
            alloc_half: Half::A,
            stats: HeapStats::default(),
            clobber: false,
        }
    }

    /// Fills freed cells with [`CLOBBER`], so that use after free shows.
    pub fn set_clobber(&mut self, clobber: bool) {
        self.clobber = clobber;
    }

    /// The layout for objects of `size` bytes; none if they are large or of size 0.
    pub fn layout(&mut self, pattern: PatternId, size: usize) -> Option<LayoutId> {
        self.layouts.layout(pattern, size)
    }

    /// All layouts.
    pub fn layouts(&self) -> &LayoutTable {
        &self.layouts
    }

    /// All layouts, to be added to.
    pub fn layouts_mut(&mut self) -> &mut LayoutTable {
        &mut self.layouts
    }

    /// The arena.
    pub fn arena(&self) -> &Arena {
        &self.arena
    }

    /// Counters.
    pub fn stats(&self) -> HeapStats {
        self.stats
    }

    /// Bytes that free pages still occupy.
    pub fn idle_bytes(&self) -> usize {
        self.pages.resident_pages() as usize * PAGE_SIZE
    }

    /// Bytes in spans.
    pub fn in_use_bytes(&self) -> usize {
        self.arena.used_bytes() - self.pages.free_pages() as usize * PAGE_SIZE
    }

    /// A span.
    pub fn span(&self, id: SpanId) -> &HeapSpan {
        &self.spans[id.index()]
    }

    /// The spans in use, in order of address.
    pub fn spans(&self) -> impl Iterator<Item = (SpanId, &HeapSpan)> {
        let mut pages = self.arena.pages();
        std::iter::from_fn(move || {
            let id = pages.find_map(|page| self.arena.span_of_page(PageIndex(page)))?;
            let span = self.span(id);
            pages.start = span.page.0 + span.pages;
            Some((id, span))
        })
    }

    /// The object that `addr` points to or into, if it is allocated. Cells of a run that bump allocation has not reached
    /// count as allocated until the run is given back.
    pub fn object_at(&self, addr: usize) -> Option<(SpanId, ObjIndex)> {
        let id = self.arena.span_of(addr)?;
        let span = self.span(id);
        let index = span.index_of(addr)?;
        span.is_allocated(index, self.alloc_bits(span)).then_some((id, index))
    }

    /// Takes the next run of free cells of a layout. None if the system has no more memory.
    pub fn take_run(&mut self, layout: LayoutId, max_cells: u32) -> Option<Run> {
        let slot = layout.0 as usize;
        if slot >= self.by_layout.len() {
            self.by_layout.resize_with(self.layouts.len(), LayoutSpans::default);
        }
        loop {
            let id = match self.by_layout[slot].current {
                Some(id) => id,
                None => {
                    let id = match self.by_layout[slot].partial.pop() {
                        Some(id) => id,
                        None => self.new_small_span(layout)?,
                    };
                    self.by_layout[slot].current = Some(id);
                    id
                }
            };
            let span = &self.spans[id.index()];
            let max_cells = max_cells.min((MAX_RUN_BYTES / span.cell_size).max(1) as u32);
            let Some(cells) = span.next_free_run(self.alloc_bits(span), max_cells) else {
                self.spans[id.index()].cursor = span.cells;
                self.by_layout[slot].current = None;
                continue;
            };
            let count = cells.end - cells.start;
            let run = Run {
                next: span.address(ObjIndex(cells.start)),
                end: span.address(ObjIndex(cells.end)),
            };
            if span.needs_zero {
                Ref(run.next).zero(run.end - run.next);
            }
            self.stats.mallocs += count as u64;
            self.stats.total_bytes += (run.end - run.next) as u64;
            let span = &mut self.spans[id.index()];
            span.cursor = cells.end;
            span.allocated += count;
            return Some(run);
        }
    }

    /// Takes back what bump allocation has left of a run: those cells are free again.
    pub fn give_back(&mut self, run: Run) {
        if run.next == run.end {
            return;
        }
        let id = self.arena.span_of(run.next).expect("a run lies in a span");
        let span = &mut self.spans[id.index()];
        let start = span.index_of(run.next).expect("a run lies in cells").0;
        let count = ((run.end - run.next) / span.cell_size) as u32;
        debug_assert_eq!(span.cursor, start + count, "the run is its span's latest");
        span.cursor = start;
        span.allocated -= count;
        // Its cells were handed out zeroed but may have been the span's first, fresh ones: they still are zero.
        self.stats.mallocs -= count as u64;
        self.stats.total_bytes -= (run.end - run.next) as u64;
    }

    /// Allocates an object that owns its span; zeroed if `zero`. None if the system has no more memory.
    pub fn allocate_large(&mut self, size: usize, pattern: PatternId, zero: bool) -> Option<Ref> {
        let count = u32::try_from(size.checked_next_multiple_of(PAGE_SIZE)? / PAGE_SIZE).ok()?;
        let pages = self.pages.allocate(&mut self.arena, count)?;
        let base = self.arena.address(pages.start);
        self.add_span(HeapSpan::large(base, pages.start, count, pattern));
        let bytes = count as usize * PAGE_SIZE;
        if !pages.zero {
            // The waste behind the object must be zero even if the object itself is about to be overwritten.
            let from = if zero { 0 } else { size };
            Ref(base + from).zero(bytes - from);
        }
        self.stats.mallocs += 1;
        self.stats.total_bytes += bytes as u64;
        Some(Ref(base))
    }

    fn new_small_span(&mut self, layout: LayoutId) -> Option<SpanId> {
        let known = self.by_layout[layout.0 as usize].spans;
        let count = pages_for(self.layouts.get(layout).class, known);
        let pages = self.pages.allocate(&mut self.arena, count)?;
        let base = self.arena.address(pages.start);
        let mut span = HeapSpan::small(base, pages.start, count, layout, &self.layouts);
        span.needs_zero = !pages.zero;
        self.by_layout[layout.0 as usize].spans += 1;
        Some(self.add_span(span))
    }

    fn add_span(&mut self, span: HeapSpan) -> SpanId {
        let id = self.free_ids.pop().unwrap_or_else(|| {
            self.spans.push(HeapSpan::free());
            SpanId::from_raw(self.spans.len() as u32 - 1).expect("element 0 is unused")
        });
        self.spans[id.index()] = span;
        self.arena.set_span(span.page, span.pages, Some(id));
        for half in [Half::A, Half::B] {
            self.arena.bits_mut(span.page, span.pages, span.cells, half).fill(0);
        }
        id
    }

    // What the collector needs. Runs have been given back before.

    /// The bitmap of the last cycle.
    #[inline]
    pub fn alloc_bits(&self, span: &HeapSpan) -> &[u64] {
        self.arena.bits(span.page, span.pages, span.cells, self.alloc_half)
    }

    /// The bitmap of the cycle that runs.
    #[inline]
    pub fn mark_bits(&self, span: &HeapSpan) -> &[u64] {
        self.arena
            .bits(span.page, span.pages, span.cells, self.alloc_half.other())
    }

    /// What marking needs: neither objects nor spans come or go meanwhile.
    pub fn mark_view(&mut self) -> MarkView<'_> {
        let base = self.arena.base();
        let (page_span, bits) = self.arena.tables();
        MarkView {
            base,
            page_span,
            spans: &self.spans,
            bits,
            alloc_half: self.alloc_half,
            layouts: &self.layouts,
        }
    }

    /// Whether the object that `addr` points into is marked.
    pub fn is_marked(&self, addr: usize) -> bool {
        self.object_at(addr)
            .is_some_and(|(span, index)| bit(self.mark_bits(self.span(span)), index.0))
    }

    /// Makes all objects white.
    pub fn clear_mark_bits(&mut self) {
        let spans: Vec<HeapSpan> = self.spans().map(|(_, span)| *span).collect();
        for span in spans {
            self.arena
                .bits_mut(span.page, span.pages, span.cells, self.alloc_half.other())
                .fill(0);
        }
    }

    /// Frees every object that is not marked. Spans without objects give their pages back; the free cells of the others
    /// are found, and zeroed, only when a run is taken: this is the lazy part of the sweep. Counting is cheap (a bit
    /// per cell), so it is done at once and `frees` is always exact.
    pub fn sweep(&mut self) {
        for layout in &mut self.by_layout {
            *layout = LayoutSpans::default();
        }
        let ids: Vec<SpanId> = self.spans().map(|(id, _)| id).collect();
        // From high to low addresses: `partial` is popped from its end.
        for &id in ids.iter().rev() {
            let span = *self.span(id);
            let marked: u32 = self.mark_bits(&span).iter().map(|word| word.count_ones()).sum();
            // Never negative, unless the program has made pointers to free cells out of numbers.
            let freed = span.allocated.saturating_sub(marked);
            self.stats.frees += freed as u64;
            self.stats.freed_bytes += freed as u64 * span.cell_size as u64;
            if self.clobber {
                self.clobber_dead(&span);
            }
            if marked == 0 {
                self.arena.set_span(span.page, span.pages, None);
                self.pages.free(span.page, span.pages);
                self.spans[id.index()] = HeapSpan::free();
                self.free_ids.push(id);
                continue;
            }
            let swept = &mut self.spans[id.index()];
            swept.cursor = 0;
            swept.allocated = marked;
            swept.needs_zero = true;
            if let SpanUse::Small(layout) = span.contents {
                let layout = &mut self.by_layout[layout.0 as usize];
                layout.spans += 1;
                if marked < span.cells {
                    layout.partial.push(id);
                }
            }
        }
        self.alloc_half = self.alloc_half.other();
    }

    /// Returns free pages beyond `keep` bytes to the system.
    pub fn trim(&mut self, keep: usize) {
        self.pages.trim(&self.arena, (keep / PAGE_SIZE) as u32);
    }

    fn clobber_dead(&self, span: &HeapSpan) {
        for index in (0..span.cells).filter(|&i| !super::span::bit(self.mark_bits(span), i)) {
            let cell = Ref(span.address(ObjIndex(index)));
            for offset in (0..span.cell_size).step_by(4) {
                cell.add(offset).store(CLOBBER);
            }
        }
    }
}

/// The heap while it is being marked. Its parts are slices, so that the marking loop keeps them in registers.
pub struct MarkView<'a> {
    base: usize,
    page_span: &'a [u32],
    spans: &'a [HeapSpan],
    bits: &'a mut [u64],
    alloc_half: Half,
    layouts: &'a LayoutTable,
}

impl MarkView<'_> {
    /// Marks the object that `addr` points into, if any. Returns its span and address if it was allocated and not marked before.
    /// For words that may or may not be pointers.
    pub fn mark_conservatively(&mut self, addr: usize) -> Option<(SpanId, Ref)> {
        let id = SpanId::from_raw(*self.page_span.get(addr.wrapping_sub(self.base) / PAGE_SIZE)?)?;
        let span = &self.spans[id.index()];
        let index = span.index_of(addr)?;
        let start = bitmap_start(span.page, span.pages, self.alloc_half);
        let alloc_bits = &self.bits[start..start + (span.cells as usize).div_ceil(64)];
        if span.is_allocated(index, alloc_bits) {
            self.mark(addr)
        } else {
            None
        }
    }

    /// Marks the object that the pointer `addr` points into; returns its span and address if it was not marked before. Pointers
    /// in live objects point to live objects, so whether the cell is allocated is not asked: that would cost another
    /// cache miss for each pointer.
    #[inline(always)]
    pub fn mark(&mut self, addr: usize) -> Option<(SpanId, Ref)> {
        let id = SpanId::from_raw(*self.page_span.get(addr.wrapping_sub(self.base) / PAGE_SIZE)?)?;
        let span = &self.spans[id.index()];
        let index = span.index_of(addr)?;
        let (word, mask) = (index.0 as usize / 64, 1 << (index.0 % 64));
        let marks = &mut self.bits[bitmap_start(span.page, span.pages, self.alloc_half.other()) + word];
        if *marks & mask != 0 {
            return None;
        }
        *marks |= mask;
        Some((id, Ref(span.address(index))))
    }

    /// A span.
    #[inline(always)]
    pub fn span(&self, id: SpanId) -> &HeapSpan {
        &self.spans[id.index()]
    }

    /// A pattern.
    #[inline]
    pub fn pattern(&self, pattern: PatternId) -> &Pattern {
        self.layouts.pattern_of(pattern)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heap() -> Heap {
        Heap::new(Arena::new(0, 256 << 20).unwrap(), LayoutTable::new())
    }

    /// Takes single cells.
    fn cells(heap: &mut Heap, size: usize, n: usize) -> Vec<usize> {
        let layout = heap.layout(PatternId::NOSCAN, size).unwrap();
        (0..n).map(|_| heap.take_run(layout, 1).unwrap().next).collect()
    }

    #[test]
    fn neighbours_are_adjacent() {
        let mut heap = heap();
        let at = cells(&mut heap, 8, 3);
        assert_eq!([at[1] - at[0], at[2] - at[1]], [8, 8]);
        assert_eq!(at[0], heap.arena().base() + 11 * 8192);
    }

    #[test]
    fn sweeping_turns_dead_cells_into_zeroed_runs() {
        let mut heap = heap();
        let at = cells(&mut heap, 64, 128);
        for &cell in &at {
            Ref(cell).store(u64::MAX);
        }
        heap.clear_mark_bits();
        for &survivor in &[at[3], at[4] + 63, at[10] + 8] {
            assert!(heap.mark_view().mark_conservatively(survivor).is_some());
            assert!(
                heap.mark_view().mark_conservatively(survivor).is_none(),
                "marked before"
            );
        }
        heap.sweep();
        assert_eq!(
            heap.stats(),
            HeapStats {
                mallocs: 128,
                frees: 125,
                total_bytes: 8192,
                freed_bytes: 125 * 64
            }
        );
        let layout = heap.layout(PatternId::NOSCAN, 64).unwrap();
        let runs: Vec<Run> = (0..3).map(|_| heap.take_run(layout, u32::MAX).unwrap()).collect();
        let bounds: Vec<_> = runs
            .iter()
            .map(|r| ((r.next - at[0]) / 64, (r.end - at[0]) / 64))
            .collect();
        assert_eq!(bounds, [(0, 3), (5, 10), (11, 128)]);
        for run in &runs {
            assert!((run.next..run.end).step_by(8).all(|addr| Ref(addr).load::<u64>() == 0));
        }
        assert_eq!(Ref(at[3]).load::<u64>(), u64::MAX);
    }

    #[test]
    fn unused_parts_of_runs_are_free_and_not_counted() {
        let mut heap = heap();
        let layout = heap.layout(PatternId::ALL_POINTERS, 16).unwrap();
        let mut run = heap.take_run(layout, u32::MAX).unwrap();
        run.next += 3 * 16;
        heap.give_back(run);
        assert_eq!(heap.stats().mallocs, 3);
        assert_eq!(heap.stats().live_bytes(), 48);
        heap.clear_mark_bits();
        assert!(
            heap.mark_view().mark_conservatively(run.next).is_none(),
            "a stray pointer above the bump pointer marks nothing"
        );
        assert!(heap.mark_view().mark_conservatively(run.next - 1).is_some());
        heap.sweep();
        assert_eq!((heap.stats().mallocs, heap.stats().frees), (3, 2));
    }

    #[test]
    fn empty_spans_return_their_pages() {
        let mut heap = heap();
        cells(&mut heap, 1024, 64);
        let large = heap.allocate_large(100_000, PatternId::NOSCAN, true).unwrap();
        assert_eq!(heap.in_use_bytes(), 8 * 8192 + 13 * 8192);
        heap.clear_mark_bits();
        assert!(heap.mark_view().mark_conservatively(large.0 + 99_999).is_some());
        heap.sweep();
        assert_eq!(heap.in_use_bytes(), 13 * 8192);
        heap.clear_mark_bits();
        heap.sweep();
        assert_eq!(heap.in_use_bytes(), 0);
        assert_eq!(heap.stats().live_bytes(), 0);
        heap.trim(0);
        assert_eq!(heap.idle_bytes(), 0);
    }

    #[test]
    fn clobbered_cells_show_but_are_handed_out_zeroed() {
        let mut heap = heap();
        heap.set_clobber(true);
        let at = cells(&mut heap, 16, 2);
        heap.clear_mark_bits();
        heap.mark_view().mark_conservatively(at[1]);
        heap.sweep();
        assert_eq!(Ref(at[0]).load::<u32>(), CLOBBER);
        assert_eq!(cells(&mut heap, 16, 1), [at[0]]);
        assert_eq!(Ref(at[0]).load::<u64>(), 0);
    }
}
