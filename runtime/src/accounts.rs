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

/// The books.
#[derive(Debug)]
pub struct Accounts {
    accounts: Vec<Account>,
    by_site: FxHashMap<[u64; 2], u32>,
    /// The accounts of allocation sites in the user's code, by site; [`NO_ACCOUNT`] of those that have not allocated.
    by_number: Box<[u32]>,
    /// Address of the heap.
    base: usize,
    /// Who paid for each object, by the granule that it begins in.
    owners: Vec<u32>,
    executions: Box<[Executions]>,
}

const NO_ACCOUNT: u32 = u32::MAX;

/// Not inside std.
const NOWHERE: u64 = Site::Runtime.to_word();

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

    #[inline]
    fn account(&mut self, words: [u64; 2]) -> u32 {
        if let [site, NOWHERE] = words
            && let Some(number) = site.checked_sub(Site::Allocation(0).to_word())
            && let Some(&index) = self.by_number.get(number as usize)
            && index != NO_ACCOUNT
        {
            return index;
        }
        self.account_of(words)
    }

    #[inline(never)]
    fn account_of(&mut self, words: [u64; 2]) -> u32 {
        let next = self.accounts.len() as u32;
        let index = *self.by_site.entry(words).or_insert(next);
        let site = Site::from_word(words[0]);
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
        if let (Site::Allocation(number), NOWHERE) = (site, words[1])
            && let Some(slot) = self.by_number.get_mut(number as usize)
        {
            *slot = index;
        }
        index
    }

    /// Books a new object of `size` bytes, its cell's. `sites` are the words of who pays, and of where that is inside std.
    #[inline]
    pub(crate) fn book(&mut self, sites: [u64; 2], object: Ref, size: usize) {
        let number = self.account(sites);
        let account = &mut self.accounts[number as usize];
        account.mallocs += 1;
        account.bytes += size as u64;
        account.low = account.low.min(object.0);
        account.high = account.high.max(object.0 + size);
        let place = self.place(object.0);
        if place >= self.owners.len() {
            self.owners.resize(place + PAGE_SIZE / GRANULE, 0);
        }
        self.owners[place] = number;
    }

    /// Where the account of the object at this address stands.
    fn place(&self, object: usize) -> usize {
        (object - self.base) / GRANULE
    }

    /// Books what the sweep is about to free. All runs were given back, marking is done.
    pub(crate) fn book_sweep(&mut self, heap: &Heap) {
        for (_, span) in heap.spans() {
            let size = span.cell_size as u64;
            for index in span.dead(heap.alloc_bits(span), heap.mark_bits(span)) {
                let owner = self.owners[self.place(span.address(index))];
                let account = &mut self.accounts[owner as usize];
                account.frees += 1;
                account.freed_bytes += size;
            }
        }
    }

    /// The account of the object that `addr` points to or into.
    pub fn of_object(&self, heap: &Heap, addr: usize) -> Option<&Account> {
        let (span, index) = heap.object_at(addr)?;
        let owner = *self.owners.get(self.place(heap.span(span).address(index)))?;
        self.accounts.get(owner as usize)
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
