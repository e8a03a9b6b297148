//! Who allocated what: the books behind `run --allocs`.
//!
//! Generated code that accounts writes [`Context::site`](crate::abi::Context::site) before it allocates, and no run is ever filled, so every
//! allocation passes [`Accounts::book`]. Each cell remembers its account, so that the sweep can book what it frees.
//!
//! # Invariant
//! The sums over all accounts equal [`HeapStats`](crate::heap::HeapStats).

use crate::abi::{Executions, Site};
use crate::heap::Heap;
use crate::heap::memory::Ref;
use std::collections::BTreeMap;

/// What one site has allocated.
#[derive(Clone, Copy, Debug)]
pub struct Account {
    /// Who pays.
    pub site: Site,
    /// Where inside std it allocates on that account; [`Site::Runtime`] if in the user's own code, or in a native.
    pub inside: Site,
    /// Objects allocated.
    pub mallocs: u64,
    /// Bytes in them, as cells.
    pub bytes: u64,
    /// Objects freed.
    pub frees: u64,
    /// Bytes in those.
    pub freed_bytes: u64,
    /// Lowest address of an object.
    pub low: usize,
    /// One past the highest address of one.
    pub high: usize,
}

/// The books.
#[derive(Debug)]
pub struct Accounts {
    accounts: Vec<Account>,
    by_site: BTreeMap<[u64; 2], u32>,
    /// The account used last, and its sites' words: most allocations come in rows.
    last: ([u64; 2], u32),
    /// The account of each cell, by span number.
    cells: Vec<Vec<u32>>,
    executions: Box<[Executions]>,
}

impl Accounts {
    /// Empty books for a program with this number of allocation sites.
    pub fn new(sites: usize) -> Accounts {
        let mut books = Accounts {
            accounts: Vec::new(),
            by_site: BTreeMap::new(),
            last: ([0; 2], 0),
            cells: Vec::new(),
            executions: vec![Executions::NONE; sites].into(),
        };
        books.account([Site::Runtime.to_word(); 2]);
        books
    }

    /// Where generated code counts executions.
    pub(crate) fn executions_mut(&mut self) -> *mut Executions {
        self.executions.as_mut_ptr()
    }

    /// All accounts.
    pub fn accounts(&self) -> &[Account] {
        &self.accounts
    }

    /// What each allocation site did.
    pub fn executions(&self) -> &[Executions] {
        &self.executions
    }

    fn account(&mut self, words: [u64; 2]) -> u32 {
        if self.last.0 == words && !self.accounts.is_empty() {
            return self.last.1;
        }
        let index = *self.by_site.entry(words).or_insert_with(|| {
            self.accounts.push(Account {
                site: Site::from_word(words[0]),
                inside: Site::from_word(words[1]),
                mallocs: 0,
                bytes: 0,
                frees: 0,
                freed_bytes: 0,
                low: usize::MAX,
                high: 0,
            });
            self.accounts.len() as u32 - 1
        });
        self.last = (words, index);
        index
    }

    /// Books a new object at `object`. `sites` are the words of who pays, and of where that is inside std.
    pub(crate) fn book(&mut self, heap: &Heap, sites: [u64; 2], object: Ref) {
        let (span, index) = heap.object_at(object.0).expect("just allocated");
        let (cells, size) = (heap.span(span).cells as usize, heap.span(span).cell_size);
        let number = self.account(sites);
        let account = &mut self.accounts[number as usize];
        account.mallocs += 1;
        account.bytes += size as u64;
        account.low = account.low.min(object.0);
        account.high = account.high.max(object.0 + size);
        if self.cells.len() <= span.index() {
            self.cells.resize_with(span.index() + 1, Vec::new);
        }
        let of_span = &mut self.cells[span.index()];
        if of_span.len() < cells {
            of_span.resize(cells, 0);
        }
        of_span[index.0 as usize] = number;
    }

    /// Books what the sweep is about to free. All runs were given back, marking is done.
    pub(crate) fn book_sweep(&mut self, heap: &Heap) {
        for (id, span) in heap.spans() {
            let (allocated, marked) = (heap.alloc_bits(span), heap.mark_bits(span));
            for index in (0..span.cells).map(crate::heap::span::ObjIndex) {
                if span.is_allocated(index, allocated) && !crate::heap::span::bit(marked, index.0) {
                    let account = &mut self.accounts[self.cells[id.index()][index.0 as usize] as usize];
                    account.frees += 1;
                    account.freed_bytes += span.cell_size as u64;
                }
            }
        }
    }

    /// The account of the object that `addr` points to or into.
    pub fn of_object(&self, heap: &Heap, addr: usize) -> Option<&Account> {
        let (span, index) = heap.object_at(addr)?;
        let number = *self.cells.get(span.index())?.get(index.0 as usize)?;
        self.accounts.get(number as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::heap::layout::PatternId;
    use crate::runtime::Runtime;

    #[test]
    fn sums_are_the_heaps() {
        let mut rt = Runtime::for_test();
        rt.keep_accounts(1);
        for site in [Site::Allocation(0), Site::Position(7), Site::Allocation(0)] {
            rt.ctx.site = site.to_word();
            rt.allocate(PatternId::NOSCAN, 24);
            rt.allocate(PatternId::ALL_POINTERS, 100_000);
        }
        let stats = rt.heap_stats();
        let accounts = rt.accounts.as_ref().expect("kept").accounts();
        assert_eq!(accounts.iter().map(|a| a.mallocs).sum::<u64>(), stats.mallocs);
        assert_eq!(accounts.iter().map(|a| a.bytes).sum::<u64>(), stats.total_bytes);
        assert_eq!(accounts.iter().map(|a| a.mallocs).collect::<Vec<_>>(), [0, 4, 2]);
    }
}
