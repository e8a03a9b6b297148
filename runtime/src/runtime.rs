//! The runtime's state: one value, which the context points to.

use crate::abi::{Context, GoString, Image, MAX_RUNS, Run, Site};
use crate::accounts::{Account, Accounts};
use crate::addresses::Notes;
use crate::gc::Collector;
use crate::heap::arena::Arena;
use crate::heap::span::{HeapSpan, ObjIndex};
use crate::heap::{Heap, HeapStats};
use crate::iface::ItabTable;
use crate::process::{AtEnd, OnDemand};
use crate::random::Random;
use crate::sched::stack::Stack;
use crate::sched::{self, Goroutine, Scheduler};
use rustc_hash::FxHashMap;
use std::cell::{Cell, OnceCell};

/// Everything the runtime knows. Its first field is the context, so the pinned register points to both.
///
/// Entries and natives get it as `&mut`. No borrow of its parts may live across [`call_go`](crate::entry::call_go): Go code
/// enters the runtime again.
#[repr(C)]
pub struct Runtime {
    /// What generated code sees.
    pub(crate) ctx: Context,
    /// The program.
    pub image: &'static Image,
    /// Objects.
    pub heap: Heap,
    /// Collector.
    pub(crate) gc: Collector,
    /// The running goroutine.
    pub(crate) g: Box<Goroutine>,
    /// The others.
    pub(crate) sched: Scheduler,
    /// What is left to chance.
    pub(crate) random: Random,
    /// Method tables.
    pub(crate) itabs: ItabTable,
    /// Values of run-time errors whose text is constant, by its address.
    pub(crate) error_texts: FxHashMap<usize, Box<GoString>>,
    /// The program's arguments, its name first.
    pub args: Vec<String>,
    /// Who allocated what, if somebody wants to know.
    pub accounts: Option<Box<Accounts>>,
    /// What the addresses are that the program prints, if somebody wants to know.
    pub notes: Option<Notes>,
    /// Shows the map of memory, if somebody wants to see it.
    pub(crate) map: Option<OnDemand>,
    /// Machine code of `os.redirected`, looked up when fmt first prints.
    pub(crate) redirected: OnceCell<Option<usize>>,
    /// To be done when the program ends.
    pub(crate) at_end: Cell<Option<AtEnd>>,
}

impl Runtime {
    /// A runtime for a program. Fails if the system gives no address space for the heap.
    pub(crate) fn new(image: Image, args: Vec<String>) -> std::io::Result<Box<Runtime>> {
        Runtime::with_parts(image, args, Arena::reserve()?, Stack::main()?, Collector::from_env())
    }

    fn with_parts(
        mut image: Image,
        args: Vec<String>,
        arena: Arena,
        stack: Stack,
        gc: Collector,
    ) -> std::io::Result<Box<Runtime>> {
        let mut heap = Heap::new(arena, std::mem::take(&mut image.layouts));
        heap.set_clobber(gc.debug().clobber_free);
        // The program runs until the process ends, and traces are wanted even while it does.
        let image: &'static Image = Box::leak(Box::new(image));
        let mut itabs = ItabTable::default();
        for tab in image.itabs() {
            let key = (tab.inter as usize, tab.ty as usize);
            itabs.insert(key, Some(tab));
        }
        let (random, shuffled) = Random::from_env();
        let sched = Scheduler::new(shuffled);
        let ctx = Context {
            anchor: 0,
            panicking: 0,
            yield_flag: u32::from(sched.forces_yields()).into(),
            allocated: 0,
            defers: 0,
            free_defers: 0,
            stack_lo: stack.lo(),
            stack_hi: stack.hi(),
            tenant: 0,
            runtime: std::ptr::null_mut(),
            site: Site::Runtime.to_word(),
            inside: Site::Runtime.to_word(),
            executions: std::ptr::null_mut(),
            owners: 0,
            runs: [Run { next: 0, end: 0 }; MAX_RUNS],
        };
        let mut rt = Box::new(Runtime {
            ctx,
            image,
            heap,
            gc,
            g: sched::main_goroutine(stack),
            sched,
            random,
            itabs,
            error_texts: FxHashMap::default(),
            args,
            accounts: None,
            notes: None,
            map: None,
            redirected: OnceCell::new(),
            at_end: Cell::new(None),
        });
        rt.ctx.runtime = (&raw mut *rt).cast();
        Ok(rt)
    }

    /// Begins to book who allocates what, for a program with this number of allocation sites. Before the first allocation.
    pub(crate) fn keep_accounts(&mut self, sites: usize) {
        let arena = self.heap.arena();
        let Ok(accounts) = Accounts::new(sites, arena.base(), arena.len()) else {
            self.fatal("", "no memory for the books");
        };
        let mut accounts = Box::new(accounts);
        self.ctx.executions = accounts.executions_mut();
        self.ctx.owners = accounts.owners_bias();
        self.accounts = Some(accounts);
    }

    /// What the pinned register holds.
    pub(crate) fn context(&mut self) -> *mut Context {
        (&raw mut *self).cast()
    }

    /// Exact counters: what has been handed out as runs but not allocated is subtracted.
    pub fn heap_stats(&self) -> HeapStats {
        let mut stats = self.heap.stats();
        let layouts = self.heap.layouts();
        for (index, run) in self.ctx.runs.iter().enumerate().take(layouts.len()) {
            let unused = run.end - run.next;
            if unused != 0 {
                stats.total_bytes -= unused as u64;
                stats.mallocs -= (unused / layouts.cell_size(crate::abi::LayoutId(index as u32))) as u64;
            }
        }
        stats
    }

    /// Who has allocated what so far; nothing if no books are kept.
    pub fn accounts(&self) -> Vec<Account> {
        let layouts = self.heap.layouts();
        let run = |index: usize| {
            let size = layouts.cell_size(crate::abi::LayoutId(index as u32));
            (self.ctx.runs[index].next, size)
        };
        self.accounts
            .as_ref()
            .map_or_else(Vec::new, |books| books.with_runs(run))
    }

    /// Cells of a span that hold objects: those of a run that is in use count as the run is used up.
    pub fn cells_in_use(&self, span: &HeapSpan) -> u32 {
        let end = span.address(ObjIndex(span.cells));
        let runs = self.ctx.runs.iter();
        let unused = runs.filter(|run| run.next != run.end && (span.base..end).contains(&run.next));
        let unused: usize = unused.map(|run| (run.end - run.next) / span.cell_size).sum();
        span.allocated - unused as u32
    }

    /// Completed collections.
    pub fn collections(&self) -> u32 {
        self.gc.cycles
    }

    /// Machine code of the function with this link name, if the program has it.
    pub(crate) fn function(&self, name: &str) -> Option<usize> {
        self.image.funcs.iter().find(|f| f.name == name).map(|f| f.start)
    }

    /// A runtime without program, with a small heap anywhere.
    #[cfg(test)]
    pub(crate) fn for_test() -> Box<Runtime> {
        let arena = Arena::new(0, 64 << 20).expect("64 MB of address space");
        let stack = Stack::alone(0, 1 << 20).expect("1 MB of address space");
        let gc = Collector::new(crate::gc::Pacer::new(), crate::gc::Debug::default());
        Runtime::with_parts(Image::empty(), Vec::new(), arena, stack, gc).expect("a runtime")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::heap::layout::PatternId;

    #[test]
    fn counters_are_exact_while_runs_are_in_use() {
        let mut rt = Runtime::for_test();
        for _ in 0..3 {
            rt.allocate(PatternId::NOSCAN, 8);
        }
        rt.allocate(PatternId::ALL_POINTERS, 100);
        rt.allocate(PatternId::NOSCAN, 100_000);
        rt.allocate(PatternId::NOSCAN, 0);
        let stats = rt.heap_stats();
        assert_eq!(stats.mallocs, 5);
        assert_eq!(stats.total_bytes, 3 * 8 + 112 + 13 * 8192);
        rt.give_back_runs();
        assert_eq!(rt.heap.stats(), stats);
    }
}
