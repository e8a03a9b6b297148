//! Who allocated what: the books behind `run --allocs`.
//!
//! Code that accounts writes beside each object who owns it: generated code where it bumps a run, the runtime where it allocates, for which
//! generated code names who pays in [`Context::site`](crate::abi::Context::site). The cells of a run are booked together when the run is used up or given back
//! ([`Accounts::settle`]); objects that are in no run at once ([`Accounts::book`]). Owners are remembered, so that the sweep can book what it frees.
//!
//! # Invariant
//! When all runs have been given back, the sums over all accounts equal [`HeapStats`](crate::heap::HeapStats).

use crate::abi::{Executions, MAX_RUNS, Site};
use crate::heap::Heap;
use crate::heap::memory::{Ref, SideTable};
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

impl Account {
    /// Another object.
    fn add(&mut self, object: usize, size: usize) {
        self.mallocs += 1;
        self.bytes += size as u64;
        self.low = self.low.min(object);
        self.high = self.high.max(object + size);
    }
}

/// Objects begin at multiples of this, bytes.
const GRANULE: usize = 8;

/// The books.
#[derive(Debug)]
pub struct Accounts {
    accounts: Vec<Account>,
    by_site: FxHashMap<[u64; 2], u32>,
    /// Address of the heap.
    base: usize,
    /// Who paid for each object, by the granule that it begins in.
    owners: SideTable<u32>,
    /// Where the run of each layout begins that is not settled, as far as one was taken.
    runs: [usize; MAX_RUNS],
    executions: Box<[Executions]>,
}

/// The number of the account of an allocation site in the user's own code: these come first, after what no line pays for.
pub const fn site_account(number: u32) -> u32 {
    number + 1
}

/// Not inside std.
const NOWHERE: u64 = Site::Runtime.to_word();

impl Accounts {
    /// Empty books for a program with this number of allocation sites, whose heap is `len` bytes of address space from `base`.
    /// Fails where address space is short.
    pub fn new(sites: usize, base: usize, len: usize) -> std::io::Result<Accounts> {
        let mut books = Accounts {
            accounts: Vec::with_capacity(sites + 1),
            by_site: FxHashMap::default(),
            base,
            owners: SideTable::new(len / GRANULE)?,
            runs: [0; MAX_RUNS],
            executions: vec![Executions::NONE; sites].into(),
        };
        books.open(Site::Runtime.to_word(), NOWHERE);
        for number in 0..sites {
            // Found by their number.
            books.push(Site::Allocation(number as u32).to_word(), NOWHERE);
        }
        Ok(books)
    }

    /// As [`Context::owners`](crate::abi::Context::owners).
    pub(crate) fn owners_bias(&self) -> usize {
        (self.owners.as_slice().as_ptr() as usize).wrapping_sub(self.base / 2)
    }

    /// Where generated code counts executions.
    pub(crate) fn executions_mut(&mut self) -> *mut Executions {
        self.executions.as_mut_ptr()
    }

    /// All accounts, with the cells of runs that are in use, up to `next` of each layout.
    pub(crate) fn with_runs(&self, mut next: impl FnMut(usize) -> (usize, usize)) -> Vec<Account> {
        let mut accounts = self.accounts.clone();
        for (layout, &start) in self.runs.iter().enumerate().filter(|&(_, &start)| start != 0) {
            let (end, size) = next(layout);
            for object in (start..end).step_by(size) {
                accounts[self.owner(object) as usize].add(object, size);
            }
        }
        accounts
    }

    /// What each allocation site did.
    pub fn executions(&self) -> &[Executions] {
        &self.executions
    }

    /// The account of who pays, and where inside std.
    #[inline]
    fn account(&mut self, words: [u64; 2]) -> u32 {
        if let [site, NOWHERE] = words
            && let Some(number) = site.checked_sub(Site::Allocation(0).to_word())
            && number < self.executions.len() as u64
        {
            return site_account(number as u32);
        }
        match self.by_site.get(&words) {
            Some(&index) => index,
            None => self.open(words[0], words[1]),
        }
    }

    #[inline(never)]
    fn open(&mut self, site: u64, inside: u64) -> u32 {
        let index = self.push(site, inside);
        self.by_site.insert([site, inside], index);
        index
    }

    fn push(&mut self, site: u64, inside: u64) -> u32 {
        self.accounts.push(Account {
            site: Site::from_word(site),
            inside: Site::from_word(inside),
            mallocs: 0,
            bytes: 0,
            frees: 0,
            freed_bytes: 0,
            low: usize::MAX,
            high: 0,
        });
        self.accounts.len() as u32 - 1
    }

    /// Writes down who owns an object: `sites` are the words of who pays, and of where that is inside std.
    #[inline]
    pub(crate) fn own(&mut self, sites: [u64; 2], object: Ref) {
        let (number, place) = (self.account(sites), self.place(object.0));
        self.owners.as_mut_slice()[place] = number;
    }

    /// Books a new object of `size` bytes, its cell's, that is in no run.
    pub(crate) fn book(&mut self, sites: [u64; 2], object: Ref, size: usize) {
        self.own(sites, object);
        self.book_owned(object.0, size);
    }

    fn book_owned(&mut self, object: usize, size: usize) {
        let owner = self.owner(object);
        self.accounts[owner as usize].add(object, size);
    }

    fn owner(&self, object: usize) -> u32 {
        self.owners.as_slice()[self.place(object)]
    }

    /// Books the cells of a layout's run up to `end`, all owned.
    pub(crate) fn settle(&mut self, layout: usize, end: usize, size: usize) {
        let start = std::mem::take(&mut self.runs[layout]);
        if start != 0 {
            (start..end)
                .step_by(size)
                .for_each(|object| self.book_owned(object, size));
        }
    }

    /// A layout has a new run, which begins here.
    pub(crate) fn begin_run(&mut self, layout: usize, start: usize) {
        self.runs[layout] = start;
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
                let owner = self.owner(span.address(index));
                let account = &mut self.accounts[owner as usize];
                account.frees += 1;
                account.freed_bytes += size;
            }
        }
    }

    /// The account of the object that `addr` points to or into.
    pub fn of_object(&self, heap: &Heap, addr: usize) -> Option<&Account> {
        let (span, index) = heap.object_at(addr)?;
        let owner = *self.owners.as_slice().get(self.place(heap.span(span).address(index)))?;
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
        let accounts = rt.accounts();
        assert_eq!(accounts.iter().map(|a| a.mallocs).sum::<u64>(), stats.mallocs);
        assert_eq!(accounts.iter().map(|a| a.bytes).sum::<u64>(), stats.total_bytes);
        assert_eq!(accounts.iter().map(|a| a.mallocs).collect::<Vec<_>>(), [0, 4, 2]);
    }
}
