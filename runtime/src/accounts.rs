//! Who allocated what: the books behind `run --allocs`.
//!
//! Generated code that accounts writes [`Context::site`](crate::abi::Context::site) before it allocates, and leaves bump allocation to the
//! runtime, so every allocation passes [`Accounts::book`]. Each object's account is remembered, so that the sweep can book what it frees.
//!
//! # Invariant
//! The sums over all accounts equal [`HeapStats`](crate::heap::HeapStats).

use crate::abi::{Executions, Site};
use crate::heap::Heap;
use crate::heap::memory::Ref;
use crate::heap::size_class::PAGE_SIZE;
use rustc_hash::FxHashMap;

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

/// Objects begin at multiples of this, bytes.
const GRANULE: usize = 8;

/// The accounts of the objects that begin in one page of the heap, by granule.
type PageOwners = Box<[u32; PAGE_SIZE / GRANULE]>;

/// The books.
#[derive(Debug)]
pub struct Accounts {
    accounts: Vec<Account>,
    by_site: FxHashMap<[u64; 2], u32>,
    /// The accounts of allocation sites in the user's code, by site; [`NO_ACCOUNT`] of those that have not allocated.
    by_number: Box<[u32]>,
    /// Address of the heap.
    base: usize,
    /// Who paid for each object, by page of the heap.
    owners: Vec<Option<PageOwners>>,
    executions: Box<[Executions]>,
}

const NO_ACCOUNT: u32 = u32::MAX;

impl Accounts {
    /// Empty books for a program with this number of allocation sites, whose heap begins at `base`.
    pub fn new(sites: usize, base: usize) -> Accounts {
        let mut books = Accounts {
            accounts: Vec::new(),
            by_site: FxHashMap::default(),
            by_number: vec![NO_ACCOUNT; sites].into(),
            base,
            owners: Vec::new(),
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
        let site = Site::from_word(words[0]);
        let number = match site {
            Site::Allocation(number) if words[1] == Site::Runtime.to_word() => Some(number as usize),
            _ => None,
        };
        let known = number.and_then(|number| self.by_number.get(number));
        if let Some(&index) = known.filter(|&&index| index != NO_ACCOUNT) {
            return index;
        }
        let next = self.accounts.len() as u32;
        let index = *self.by_site.entry(words).or_insert(next);
        if index == next {
            self.accounts.push(Account {
                site,
                inside: Site::from_word(words[1]),
                mallocs: 0,
                bytes: 0,
                frees: 0,
                freed_bytes: 0,
                low: usize::MAX,
                high: 0,
            });
        }
        if let Some(slot) = number.and_then(|number| self.by_number.get_mut(number)) {
            *slot = index;
        }
        index
    }

    /// Books a new object of `size` bytes, its cell's. `sites` are the words of who pays, and of where that is inside std.
    pub(crate) fn book(&mut self, sites: [u64; 2], object: Ref, size: usize) {
        let number = self.account(sites);
        let account = &mut self.accounts[number as usize];
        account.mallocs += 1;
        account.bytes += size as u64;
        account.low = account.low.min(object.0);
        account.high = account.high.max(object.0 + size);
        let (page, granule) = self.place(object.0);
        if self.owners.len() <= page {
            self.owners.resize_with(page + 1, || None);
        }
        let owners = self.owners[page].get_or_insert_with(|| Box::new([0; PAGE_SIZE / GRANULE]));
        owners[granule] = number;
    }

    /// Where the account of the object at this address stands: the page and the index in it.
    fn place(&self, object: usize) -> (usize, usize) {
        let offset = object - self.base;
        (offset / PAGE_SIZE, offset % PAGE_SIZE / GRANULE)
    }

    fn owner(&self, object: usize) -> Option<u32> {
        let (page, granule) = self.place(object);
        Some(self.owners.get(page)?.as_ref()?[granule])
    }

    /// Books what the sweep is about to free. All runs were given back, marking is done.
    pub(crate) fn book_sweep(&mut self, heap: &Heap) {
        for (_, span) in heap.spans() {
            let (allocated, marked) = (heap.alloc_bits(span), heap.mark_bits(span));
            for index in (0..span.cells).map(crate::heap::span::ObjIndex) {
                if span.is_allocated(index, allocated) && !crate::heap::span::bit(marked, index.0) {
                    let number = self.owner(span.address(index)).expect("booked when it was allocated");
                    let account = &mut self.accounts[number as usize];
                    account.frees += 1;
                    account.freed_bytes += span.cell_size as u64;
                }
            }
        }
    }

    /// The account of the object that `addr` points to or into.
    pub fn of_object(&self, heap: &Heap, addr: usize) -> Option<&Account> {
        let (span, index) = heap.object_at(addr)?;
        let number = self.owner(heap.span(span).address(index))?;
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
