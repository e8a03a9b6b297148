//! Spans: runs of pages that hold cells of one layout, or one large object.
//!
//! A span hands out its free cells from left to right, as runs. Two facts say which cells are allocated:
//! - `alloc_bits`: the mark bits of the last cycle, so the cells that survived it;
//! - `cursor`: every cell below it that was free has been handed out since.
//!
//! ```text
//! alloc_bits  1 1 0 0 1 0 0 0 0 1
//! cursor                ^              cells 2, 3 were one run, 5 begins the next
//! allocated   1 1 1 1 1 0 0 0 0 1
//! ```
//! This is gc's `freeindex` and `allocBits` (`mheap.go`). At the next cycle the survivors are marked in the other bitmap,
//! which then becomes `alloc_bits`, with the cursor back at 0.

use super::layout::{LayoutTable, PatternId};
use super::size_class::{PAGE_SIZE, SizeClass};
use crate::abi::LayoutId;
use crate::heap::arena::PageIndex;

/// A span's number. Not 0, which stands for "none" in the page table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct SpanId(std::num::NonZeroU32);

impl SpanId {
    /// From the page table's number.
    pub fn from_raw(raw: u32) -> Option<SpanId> {
        std::num::NonZeroU32::new(raw).map(SpanId)
    }

    /// The page table's number.
    pub fn raw(self) -> u32 {
        self.0.get()
    }

    /// Index into a list whose element 0 is unused.
    pub fn index(self) -> usize {
        self.0.get() as usize
    }
}

/// An object's number in its span.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct ObjIndex(pub u32);

/// What a span holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SpanUse {
    /// Nothing: the number is free.
    Free,
    /// Cells of a layout.
    Small(LayoutId),
    /// One object.
    Large,
}

/// A run of pages in use. One cache line: the marker looks at one for each pointer.
#[derive(Clone, Copy, Debug)]
#[repr(align(64))]
pub struct HeapSpan {
    /// First address.
    pub base: usize,
    /// First page.
    pub page: PageIndex,
    /// Number of pages.
    pub pages: u32,
    /// Number of cells.
    pub cells: u32,
    /// Bytes per cell.
    pub cell_size: usize,
    /// `2^32 / cell_size`, rounded up: turns the division by the cell size into a multiplication. 0 if there is one cell.
    magic: u32,
    /// Pointers of a cell.
    pub pattern: PatternId,
    /// What it holds.
    pub contents: SpanUse,
    /// First cell that has not been handed out or skipped.
    pub cursor: u32,
    /// Number of allocated cells, those of runs included.
    pub allocated: u32,
    /// Whether free cells may hold garbage; false for memory fresh from the system.
    pub needs_zero: bool,
}

impl HeapSpan {
    /// A span of cells.
    pub fn small(base: usize, page: PageIndex, pages: u32, layout: LayoutId, layouts: &LayoutTable) -> HeapSpan {
        let cell_size = layouts.cell_size(layout);
        let cells = (pages as usize * PAGE_SIZE / cell_size) as u32;
        HeapSpan {
            base,
            page,
            pages,
            cells,
            cell_size,
            magic: (u32::MAX / cell_size as u32) + 1,
            pattern: layouts.get(layout).pattern,
            contents: SpanUse::Small(layout),
            cursor: 0,
            allocated: 0,
            needs_zero: true,
        }
    }

    /// A span of one large object, which is allocated.
    pub fn large(base: usize, page: PageIndex, pages: u32, pattern: PatternId) -> HeapSpan {
        HeapSpan {
            base,
            page,
            pages,
            cells: 1,
            cell_size: pages as usize * PAGE_SIZE,
            magic: 0,
            pattern,
            contents: SpanUse::Large,
            cursor: 1,
            allocated: 1,
            needs_zero: true,
        }
    }

    /// A number without span.
    pub fn free() -> HeapSpan {
        HeapSpan {
            base: 0,
            page: PageIndex(0),
            pages: 0,
            cells: 0,
            cell_size: 0,
            magic: 0,
            pattern: PatternId::NOSCAN,
            contents: SpanUse::Free,
            cursor: 0,
            allocated: 0,
            needs_zero: true,
        }
    }

    /// The cell that `addr`, inside the span, points into. None in the waste at the end.
    #[inline]
    pub fn index_of(&self, addr: usize) -> Option<ObjIndex> {
        // Exact: a small span has less than 2^17 bytes, and gc verifies the same formula for all its classes.
        let index = (((addr - self.base) as u64 * self.magic as u64) >> 32) as u32;
        (index < self.cells).then_some(ObjIndex(index))
    }

    /// Address of a cell.
    #[inline]
    pub fn address(&self, index: ObjIndex) -> usize {
        self.base + index.0 as usize * self.cell_size
    }

    /// Whether a cell is allocated, given the span's bitmap of the last cycle.
    #[inline]
    pub fn is_allocated(&self, index: ObjIndex, alloc_bits: &[u64]) -> bool {
        index.0 < self.cursor || bit(alloc_bits, index.0)
    }

    /// The cells that are allocated and not marked, given both bitmaps.
    pub fn dead<'b>(&self, alloc_bits: &'b [u64], mark_bits: &'b [u64]) -> impl Iterator<Item = ObjIndex> + use<'b> {
        let (cursor, cells) = (self.cursor, self.cells);
        let words = alloc_bits.iter().zip(mark_bits).zip((0..).step_by(64));
        words.flat_map(move |((allocated, marked), first): (_, u32)| {
            let below = |limit: u32| match limit.saturating_sub(first) {
                n @ 0..64 => (1 << n) - 1,
                _ => u64::MAX,
            };
            let mut dead = (allocated | below(cursor)) & below(cells) & !marked;
            std::iter::from_fn(move || {
                let bit = (dead != 0).then(|| dead.trailing_zeros())?;
                dead &= dead - 1;
                Some(ObjIndex(first + bit))
            })
        })
    }

    /// The next free cells at or after the cursor, at most `max` of them.
    pub fn next_free_run(&self, alloc_bits: &[u64], max: u32) -> Option<std::ops::Range<u32>> {
        let start = next_bit(alloc_bits, self.cursor, self.cells, false);
        if start == self.cells {
            return None;
        }
        let limit = self.cells.min(start.saturating_add(max));
        Some(start..next_bit(alloc_bits, start, limit, true))
    }

    /// Bytes in its pages.
    pub fn bytes(&self) -> usize {
        self.pages as usize * PAGE_SIZE
    }
}

/// Pages for a span of small cells: gc's choice for the class, several times as many once a layout has many spans, since
/// large spans cost less per cell to manage and small ones waste less in small programs.
pub fn pages_for(class: SizeClass, spans_of_layout: usize) -> u32 {
    let pages = class.pages() as u32;
    if spans_of_layout < 8 || pages > 4 {
        pages
    } else {
        pages * (16 / pages)
    }
}

/// Whether bit `index` is set.
#[inline]
pub fn bit(bits: &[u64], index: u32) -> bool {
    bits[index as usize / 64] >> (index % 64) & 1 != 0
}

/// First index in `[from, end)` whose bit is `value`; `end` if there is none.
fn next_bit(bits: &[u64], from: u32, end: u32, value: bool) -> u32 {
    let mut index = from;
    while index < end {
        let word = bits[index as usize / 64];
        let word = if value { word } else { !word } >> (index % 64);
        if word != 0 {
            return end.min(index + word.trailing_zeros());
        }
        index = (index | 63) + 1;
    }
    end
}

const _: () = assert!(size_of::<HeapSpan>() == 64);

#[cfg(test)]
mod tests {
    use super::super::size_class::NUM_CLASSES;
    use super::*;

    fn span(size: usize, pages: u32) -> HeapSpan {
        let mut layouts = LayoutTable::new();
        let layout = layouts.layout(PatternId::NOSCAN, size).unwrap();
        HeapSpan::small(0x10000, PageIndex(0), pages, layout, &layouts)
    }

    #[test]
    fn every_address_finds_its_cell() {
        for class in 1..NUM_CLASSES as u8 {
            let class = SizeClass(class);
            for spans in [0, 100] {
                let s = span(class.cell_size(), pages_for(class, spans));
                for addr in s.base..s.base + s.bytes() {
                    let want = ((addr - s.base) / s.cell_size) as u32;
                    assert_eq!(s.index_of(addr), (want < s.cells).then_some(ObjIndex(want)));
                }
            }
        }
    }

    #[test]
    fn dead_cells_are_the_allocated_ones_that_are_not_marked() {
        let mut s = span(48, 1);
        let words = s.cells.div_ceil(64) as usize;
        let pattern = |seed: u64| {
            (1..=words as u64)
                .map(|i| seed.wrapping_mul(i).rotate_left(7))
                .collect()
        };
        let (allocated, marked): (Vec<u64>, Vec<u64>) =
            (pattern(0x9e37_79b9_7f4a_7c15), pattern(0x94d0_49bb_1331_11eb));
        for cursor in [0, 1, 63, 64, 65, 128, s.cells] {
            s.cursor = cursor;
            let cells = (0..s.cells).map(ObjIndex);
            let want: Vec<ObjIndex> = cells
                .filter(|&i| s.is_allocated(i, &allocated) && !bit(&marked, i.0))
                .collect();
            assert_eq!(s.dead(&allocated, &marked).collect::<Vec<_>>(), want);
        }
    }

    #[test]
    fn free_runs_are_found_from_left_to_right() {
        let mut s = span(8, 1);
        let mut bits = vec![0u64; 16];
        for i in [0, 1, 4, 70] {
            bits[i / 64] |= 1 << (i % 64);
        }
        let mut runs = Vec::new();
        while let Some(run) = s.next_free_run(&bits, u32::MAX) {
            s.cursor = run.end;
            runs.push(run);
        }
        assert_eq!(runs, [2..4, 5..70, 71..1024]);
        s.cursor = 0;
        assert_eq!(s.next_free_run(&bits, 1), Some(2..3));
        s.cursor = 6;
        assert_eq!(s.next_free_run(&bits, 10), Some(6..16));
    }

    #[test]
    fn cells_at_or_above_the_cursor_are_free_unless_they_survived() {
        let mut s = span(16, 1);
        let bits = [0b10_0000u64; 8];
        s.cursor = 3;
        let allocated: Vec<u32> = (0..8).filter(|&i| s.is_allocated(ObjIndex(i), &bits)).collect();
        assert_eq!(allocated, [0, 1, 2, 5]);
    }
}
