//! The page heap: which pages of the arena are free, and how spans get theirs.
//!
//! Best fit, lowest address first: repeatable, and it leaves long runs whole. Neighbouring free runs are merged. Pages stay
//! with the process for reuse until the collector trims them ([`PageHeap::trim`]).

use std::collections::{BTreeMap, BTreeSet};

use super::arena::{Arena, PageIndex};

/// A run of free pages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct FreeRun {
    pages: u32,
    /// Known to be zero: never used, or returned to the system.
    zero: bool,
}

/// Free pages by address and by length.
#[derive(Debug, Default)]
pub struct PageHeap {
    by_address: BTreeMap<u32, FreeRun>,
    by_length: BTreeSet<(u32, u32)>,
    /// Free pages that still occupy memory.
    resident: u32,
}

/// Pages for a span.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pages {
    /// First page.
    pub start: PageIndex,
    /// Whether they are known to be zero.
    pub zero: bool,
}

impl PageHeap {
    /// Takes `pages` contiguous pages. None if there is no more memory.
    pub fn allocate(&mut self, arena: &mut Arena, pages: u32) -> Option<Pages> {
        let Some(&(length, start)) = self.by_length.range((pages, 0)..).next() else {
            return arena.grow(pages).map(|start| Pages { start, zero: true });
        };
        let run = self.remove(start);
        if length > pages {
            self.insert(
                start + pages,
                FreeRun {
                    pages: length - pages,
                    zero: run.zero,
                },
            );
        }
        Some(Pages {
            start: PageIndex(start),
            zero: run.zero,
        })
    }

    /// Gives pages back.
    pub fn free(&mut self, page: PageIndex, pages: u32) {
        self.insert_merged(page.0, FreeRun { pages, zero: false });
    }

    /// Returns memory to the system, highest addresses first, until at most `keep` free pages occupy some.
    pub fn trim(&mut self, arena: &Arena, keep: u32) {
        while self.resident > keep {
            let Some((&start, _)) = self.by_address.iter().rev().find(|(_, run)| !run.zero) else {
                return;
            };
            let run = self.remove(start);
            arena.release(PageIndex(start), run.pages);
            self.insert_merged(
                start,
                FreeRun {
                    pages: run.pages,
                    zero: true,
                },
            );
        }
    }

    /// Number of free pages that still occupy memory.
    pub fn resident_pages(&self) -> u32 {
        self.resident
    }

    /// Number of free pages.
    pub fn free_pages(&self) -> u32 {
        self.by_address.values().map(|run| run.pages).sum()
    }

    /// Inserts a run, joined with neighbours of its kind.
    fn insert_merged(&mut self, mut start: u32, mut run: FreeRun) {
        if let Some((&before, &left)) = self.by_address.range(..start).next_back()
            && before + left.pages == start
            && left.zero == run.zero
        {
            self.remove(before);
            start = before;
            run.pages += left.pages;
        }
        if let Some(&right) = self.by_address.get(&(start + run.pages))
            && right.zero == run.zero
        {
            self.remove(start + run.pages);
            run.pages += right.pages;
        }
        self.insert(start, run);
    }

    fn insert(&mut self, start: u32, run: FreeRun) {
        self.by_address.insert(start, run);
        self.by_length.insert((run.pages, start));
        if !run.zero {
            self.resident += run.pages;
        }
    }

    fn remove(&mut self, start: u32) -> FreeRun {
        let run = self.by_address.remove(&start).expect("a free run starts here");
        self.by_length.remove(&(run.pages, start));
        if !run.zero {
            self.resident -= run.pages;
        }
        run
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn freed_neighbours_merge_and_are_reused_best_fit() {
        let mut arena = Arena::new(0, 64 << 20).unwrap();
        let mut heap = PageHeap::default();
        let starts: Vec<u32> = (0..6).map(|_| heap.allocate(&mut arena, 2).unwrap().start.0).collect();
        let first = starts[0];
        assert_eq!(starts, [0, 2, 4, 6, 8, 10].map(|page| first + page));
        heap.free(PageIndex(first + 2), 2);
        heap.free(PageIndex(first + 6), 2);
        heap.free(PageIndex(first + 4), 2);
        heap.free(PageIndex(first + 10), 2);
        assert_eq!(heap.free_pages(), 8);
        // The run of two at 10 fits best; then the one at 2.
        assert_eq!(
            heap.allocate(&mut arena, 2),
            Some(Pages {
                start: PageIndex(first + 10),
                zero: false
            })
        );
        assert_eq!(
            heap.allocate(&mut arena, 5),
            Some(Pages {
                start: PageIndex(first + 2),
                zero: false
            })
        );
        assert_eq!(
            heap.allocate(&mut arena, 2),
            Some(Pages {
                start: PageIndex(first + 12),
                zero: true
            })
        );
        assert_eq!(heap.free_pages(), 1);
    }

    #[test]
    fn trimmed_pages_are_zero_again() {
        let mut arena = Arena::new(0, 64 << 20).unwrap();
        let mut heap = PageHeap::default();
        let pages = heap.allocate(&mut arena, 4).unwrap();
        super::super::memory::Ref(arena.address(pages.start)).store(1u64);
        heap.free(pages.start, 4);
        heap.trim(&arena, 0);
        assert_eq!(heap.resident_pages(), 0);
        let again = heap.allocate(&mut arena, 4).unwrap();
        assert_eq!(
            again,
            Pages {
                start: pages.start,
                zero: true
            }
        );
        assert_eq!(super::super::memory::Ref(arena.address(again.start)).load::<u64>(), 0);
    }
}
