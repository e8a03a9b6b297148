//! The arena: one contiguous reservation for all Go objects, and the tables beside it that are indexed by page.
//!
//! It starts where Go's heap starts, so addresses look familiar and repeat from run to run, and "is it a heap pointer"
//! is a subtraction and a compare. For each page there is the number of its span, and room for two bitmaps with a bit
//! for each possible cell: mark bits of the cycle that runs and of the one before (see [`super::span`]).

use super::memory::{Reservation, SideTable};
use super::size_class::PAGE_SIZE;
use super::span::SpanId;

/// Where the heap wants to be: Go's first arena hint on 64-bit systems.
pub(crate) const ARENA_BASE: usize = 0xc0_0000_0000;

/// How much address space to reserve at best, bytes. Less is tried if the system refuses (`ulimit -v`).
pub(crate) const ARENA_SIZE: usize = 256 << 30;

/// The smallest useful reservation, bytes.
const ARENA_MIN_SIZE: usize = 64 << 20;

/// How much to make accessible at a time, bytes: few system calls, and no transparent huge page is cut in two.
const COMMIT_STEP: usize = 4 << 20;

/// First page that is handed out. The main stack ends where the arena begins, and a saved stack pointer must not look like a
/// pointer to the first object; Go's first objects lie about here too.
const FIRST_PAGE: u32 = 11;

/// Words of one bitmap per page: a bit for every 8 bytes.
const BITMAP_WORDS: usize = PAGE_SIZE / 8 / 64;

/// A page of the arena, from 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct PageIndex(pub u32);

/// Which of the two bitmaps.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Half {
    /// The first.
    A,
    /// The second.
    B,
}

impl Half {
    /// The other one.
    pub fn other(self) -> Half {
        match self {
            Half::A => Half::B,
            Half::B => Half::A,
        }
    }
}

/// The reservation and its tables.
#[derive(Debug)]
pub struct Arena {
    memory: Reservation,
    /// Pages in use or free for reuse: `[FIRST_PAGE, pages)`.
    pages: u32,
    /// Bytes made accessible.
    committed: usize,
    page_span: SideTable<u32>,
    bits: SideTable<u64>,
}

impl Arena {
    /// Reserves address space at `base`, or anywhere.
    pub fn new(base: usize, size: usize) -> std::io::Result<Arena> {
        let pages = size / PAGE_SIZE;
        Ok(Arena {
            memory: Reservation::new(base, size)?,
            pages: FIRST_PAGE,
            committed: 0,
            page_span: SideTable::new(pages)?,
            bits: SideTable::new(pages * 2 * BITMAP_WORDS)?,
        })
    }

    /// The process's arena: as large as the system allows.
    pub fn reserve() -> std::io::Result<Arena> {
        let mut size = ARENA_SIZE;
        loop {
            match Arena::new(ARENA_BASE, size) {
                Err(_) if size > ARENA_MIN_SIZE => size /= 2,
                result => return result,
            }
        }
    }

    /// First address.
    pub fn base(&self) -> usize {
        self.memory.base()
    }

    /// Bytes of address space.
    pub fn len(&self) -> usize {
        self.memory.len()
    }

    /// Whether it has none. It always has some.
    pub fn is_empty(&self) -> bool {
        self.memory.is_empty()
    }

    /// The pages that have ever been used.
    pub fn pages(&self) -> std::ops::Range<u32> {
        FIRST_PAGE..self.pages
    }

    /// Bytes that were ever handed out as pages.
    pub fn used_bytes(&self) -> usize {
        (self.pages - FIRST_PAGE) as usize * PAGE_SIZE
    }

    /// Address of a page.
    pub fn address(&self, page: PageIndex) -> usize {
        self.base() + page.0 as usize * PAGE_SIZE
    }

    /// Extends the used part by `pages` zeroed pages. None if the system has no more memory.
    pub fn grow(&mut self, pages: u32) -> Option<PageIndex> {
        let start = self.pages;
        let end = (start as usize + pages as usize) * PAGE_SIZE;
        if end > self.memory.len() {
            return None;
        }
        if end > self.committed {
            let target = end.next_multiple_of(COMMIT_STEP).min(self.memory.len());
            self.memory.commit(self.committed, target - self.committed).ok()?;
            self.committed = target;
        }
        self.pages += pages;
        Some(PageIndex(start))
    }

    /// Returns pages to the system; they read as zero afterwards.
    pub fn release(&self, page: PageIndex, pages: u32) {
        self.memory
            .release(page.0 as usize * PAGE_SIZE, pages as usize * PAGE_SIZE);
    }

    /// The span that a page belongs to.
    pub fn span_of_page(&self, page: PageIndex) -> Option<SpanId> {
        SpanId::from_raw(self.page_span.as_slice()[page.0 as usize])
    }

    /// The span that `addr` points into.
    #[inline]
    pub fn span_of(&self, addr: usize) -> Option<SpanId> {
        let page = addr.wrapping_sub(self.base()) / PAGE_SIZE;
        SpanId::from_raw(*self.page_span.as_slice()[..self.pages as usize].get(page)?)
    }

    /// Gives pages to a span, or takes them away.
    pub fn set_span(&mut self, page: PageIndex, pages: u32, span: Option<SpanId>) {
        let range = page.0 as usize..(page.0 + pages) as usize;
        self.page_span.as_mut_slice()[range].fill(span.map_or(0, SpanId::raw));
    }

    /// The page table and all bitmaps, for marking: neither moves.
    pub fn tables(&mut self) -> (&[u32], &mut [u64]) {
        (
            &self.page_span.as_slice()[..self.pages as usize],
            self.bits.as_mut_slice(),
        )
    }

    /// One bitmap of a span that starts at `page` and has `cells` cells.
    #[inline]
    pub fn bits(&self, page: PageIndex, pages: u32, cells: u32, half: Half) -> &[u64] {
        let start = bitmap_start(page, pages, half);
        &self.bits.as_slice()[start..start + (cells as usize).div_ceil(64)]
    }

    /// The same, to be changed.
    #[inline]
    pub fn bits_mut(&mut self, page: PageIndex, pages: u32, cells: u32, half: Half) -> &mut [u64] {
        let start = bitmap_start(page, pages, half);
        &mut self.bits.as_mut_slice()[start..start + (cells as usize).div_ceil(64)]
    }
}

/// First word of a span's bitmap: its pages' bitmaps of one half are contiguous, so that its cells have consecutive bits.
#[inline]
pub fn bitmap_start(page: PageIndex, pages: u32, half: Half) -> usize {
    let start = page.0 as usize * 2 * BITMAP_WORDS;
    match half {
        Half::A => start,
        Half::B => start + pages as usize * BITMAP_WORDS,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_know_their_span() {
        let mut arena = Arena::new(0, 64 << 20).unwrap();
        let first = arena.grow(3).unwrap();
        let second = arena.grow(1).unwrap();
        let (a, b) = (SpanId::from_raw(1), SpanId::from_raw(2));
        arena.set_span(first, 3, a);
        arena.set_span(second, 1, b);
        let start = arena.address(first);
        assert_eq!(arena.span_of(start), a);
        assert_eq!(arena.span_of(start + 3 * PAGE_SIZE - 1), a);
        assert_eq!(arena.span_of(start + 3 * PAGE_SIZE), b);
        assert_eq!(arena.span_of(start + 4 * PAGE_SIZE), None);
        assert_eq!(arena.span_of(start - 1), None);
        assert_eq!(arena.span_of(arena.base()), None);
        assert_eq!(arena.span_of(arena.base() - 1), None);
    }

    #[test]
    fn bitmaps_do_not_overlap() {
        let mut arena = Arena::new(0, 64 << 20).unwrap();
        let page = arena.grow(2).unwrap();
        let next = arena.grow(1).unwrap();
        let cells = 2 * PAGE_SIZE as u32 / 8;
        arena.bits_mut(page, 2, cells, Half::A).fill(u64::MAX);
        assert!(arena.bits(page, 2, cells, Half::B).iter().all(|&word| word == 0));
        arena.bits_mut(page, 2, cells, Half::B).fill(u64::MAX);
        assert!(arena.bits(next, 1, cells / 2, Half::A).iter().all(|&word| word == 0));
    }
}
