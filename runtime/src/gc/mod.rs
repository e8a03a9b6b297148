//! The collector: stop-the-world mark-sweep, non-moving.
//!
//! ```text
//! allocation slow path ── Pacer says it is time ──► collect
//!     give back runs · clear marks · mark roots · drain the worklist · sweep · set the next goal
//! ```
//! An object is white (not marked), grey (marked, on the worklist) or black (marked, its pointers marked too). Stacks and
//! registers are scanned conservatively ([`roots`]): any word that points to or into an allocated cell keeps it. Globals and
//! heap objects are scanned precisely, by their pattern.
//!
//! # Invariants
//! 1. Collections happen only inside runtime entries, where every reference is on the goroutine's stack, in a saved register,
//!    in a global, in the heap, or registered in [`roots`].
//! 2. After `drain` no black object points to a white one ([`verify`] checks it under `GODEBUG=gccheckmark=1`).
//! 3. A free cell is never marked, even if a stray word points to it.
//!
//! # Debug modes
//! `GOGC=stress` collects at every allocation, `GOGC=stress:N` at every Nth; `GODEBUG=clobberfree=1` overwrites freed
//! cells; `gccheckmark=1` verifies each cycle; `gctrace=1` prints a line per cycle.
//!
//! # Reference
//! Jones, Hosking, Moss: *The Garbage Collection Handbook*, chapter 2; Go's `mgc.go` and `mgcpacer.go`.

pub(crate) mod finalizer;
mod mark;
mod pacer;
mod report;
pub(crate) mod roots;
#[cfg(test)]
mod tests;
mod verify;
pub(crate) mod weak;
mod worklist;

pub use pacer::Pacer;

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use self::roots::StackTop;
use crate::heap::Heap;
use crate::runtime::Runtime;
use mark::Marker;

/// Why a cycle begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Trigger {
    /// The heap has reached its goal, or stress.
    Heap,
    /// `runtime.GC()`.
    Forced,
}

/// Debugging switches, from GODEBUG.
#[derive(Clone, Copy, Default, Debug)]
pub struct Debug {
    /// `gctrace=1`.
    pub trace: bool,
    /// `clobberfree=1`.
    pub clobber_free: bool,
    /// `gccheckmark=1`.
    pub check_mark: bool,
}

/// How many cycles are remembered one by one, as in `runtime.MemStats`.
const PAUSES: usize = 256;

/// A cycle that is over.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pause {
    /// How long it took, nanoseconds.
    pub ns: u64,
    /// When it ended, nanoseconds since 1970.
    pub end: u64,
}

/// Collector state between cycles.
#[derive(Debug)]
pub struct Collector {
    pacer: Pacer,
    debug: Debug,
    started: Instant,
    /// Completed cycles.
    pub cycles: u32,
    /// Of them, by `runtime.GC()`.
    pub forced: u32,
    /// Time spent collecting.
    pub paused: Duration,
    /// The last cycles, the nth one at n - 1 modulo [`PAUSES`].
    pub(crate) pauses: Vec<Pause>,
    /// Bytes in spans before the cycles so far; earlier ones count less and less.
    peak: usize,
    /// References that Rust structures hold: see [`roots`].
    pub(crate) pinned: Vec<usize>,
    /// Functions to be called with objects that are garbage.
    pub(crate) finalizers: finalizer::Finalizers,
    /// Pointers that keep nothing.
    pub(crate) weak: weak::WeakPointers,
}

impl Collector {
    /// A collector.
    pub fn new(pacer: Pacer, debug: Debug) -> Collector {
        Collector {
            pacer,
            debug,
            started: Instant::now(),
            cycles: 0,
            forced: 0,
            paused: Duration::ZERO,
            pauses: Vec::new(),
            peak: 0,
            pinned: Vec::new(),
            finalizers: finalizer::Finalizers::default(),
            weak: weak::WeakPointers::default(),
        }
    }

    /// A collector set up by the environment variables GOGC and GODEBUG.
    pub fn from_env() -> Collector {
        let switches = std::env::var("GODEBUG").unwrap_or_default();
        let is_on = |name: &str| switches.split(',').any(|s| s.strip_prefix(name) == Some("=1"));
        let debug = Debug {
            trace: is_on("gctrace"),
            clobber_free: is_on("clobberfree"),
            check_mark: is_on("gccheckmark"),
        };
        Collector::new(Pacer::from_env(), debug)
    }

    /// Debugging switches.
    pub fn debug(&self) -> Debug {
        self.debug
    }

    /// The pacer.
    pub fn pacer_mut(&mut self) -> &mut Pacer {
        &mut self.pacer
    }

    /// Size of the heap, bytes, at which the next cycle begins.
    pub fn goal(&self) -> u64 {
        self.pacer.goal()
    }

    /// Whether a cycle should begin before the next allocation.
    pub fn should_collect(&mut self, heap: &Heap) -> bool {
        self.pacer.should_collect(heap.stats().live_bytes())
    }

    /// Whether every allocation must ask [`Collector::should_collect`].
    pub fn is_stress(&self) -> bool {
        self.pacer.is_stress()
    }
}

/// One cycle. Before: all objects white. After: what cannot be reached is free.
#[inline(never)]
pub fn collect(rt: &mut Runtime, trigger: Trigger) {
    let top = StackTop::here();
    cycle(rt, trigger, &top);
}

/// The cycle itself, in a frame below `top`.
#[inline(never)]
fn cycle(rt: &mut Runtime, trigger: Trigger, top: &StackTop) {
    let start = Instant::now();
    rt.give_back_runs();
    let before = rt.heap.stats().live_bytes();
    let occupied = rt.heap.in_use_bytes();
    rt.heap.clear_mark_bits();

    // Free records are garbage now.
    rt.ctx.free_defers = 0;
    let finalized = rt.gc.finalizers.pointers(&rt.heap);
    let mut marker = Marker::new(&mut rt.heap);
    rt.gc.finalizers.mark_roots(&finalized, &mut marker);
    roots::scan_registers_and_stack(&rt.ctx, top, |word| marker.mark_conservatively(word));
    for g in rt.sched.parked() {
        g.scan_stack(|word| marker.mark_conservatively(word));
    }
    let goroutines = rt.sched.parked().chain([&*rt.g]);
    let own = goroutines.flat_map(|g| g.panics.roots().chain([g.defers]));
    let defers = [rt.ctx.defers];
    for word in own.chain(defers).chain(rt.gc.pinned.iter().copied()) {
        marker.mark(word);
    }
    for range in &rt.image.roots {
        roots::scan_globals(range, |word| marker.mark(word));
    }
    let rooted = Instant::now();
    marker.drain();
    rt.gc.weak.clear_unreachable(&rt.heap);
    if let Some(slot) = rt.gc.finalizers.queue_unreachable(&mut rt.heap) {
        rt.sched.ready_last(slot);
    }
    let marked = Instant::now();

    if rt.gc.debug.check_mark {
        verify::verify(&rt.heap);
    }
    if let Some(accounts) = &mut rt.accounts {
        accounts.book_sweep(&rt.heap);
    }
    rt.heap.sweep();
    rt.sched.trim_stacks();
    let live = rt.heap.stats().live_bytes();
    rt.gc.pacer.set_goal(live);
    // Enough for the heap to grow to its goal without asking the system again, and a tenth more, as in gc's scavenger.
    // So is what the heap has lately occupied: a program that has needed it will need it again. A forced cycle knows better.
    rt.gc.peak = match trigger {
        Trigger::Heap => occupied.max(rt.gc.peak - rt.gc.peak / 8),
        Trigger::Forced => 0,
    };
    let wanted = usize::try_from(rt.gc.goal()).unwrap_or(usize::MAX).max(rt.gc.peak);
    let keep = wanted.saturating_add(wanted / 10);
    rt.heap.trim(keep.saturating_sub(rt.heap.in_use_bytes()));

    let end = Instant::now();
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let pause = Pause {
        ns: (end - start).as_nanos() as u64,
        end: since_1970.as_nanos() as u64,
    };
    match rt.gc.pauses.get_mut(rt.gc.cycles as usize % PAUSES) {
        Some(oldest) => *oldest = pause,
        None => rt.gc.pauses.push(pause),
    }
    rt.gc.cycles += 1;
    rt.gc.forced += (trigger == Trigger::Forced) as u32;
    rt.gc.paused += end - start;
    if rt.gc.debug.trace {
        let cycle = report::Cycle {
            number: rt.gc.cycles,
            at: end - rt.gc.started,
            paused: rt.gc.paused,
            phases: [rooted - start, marked - rooted, end - marked],
            bytes: [before, before, live],
            goal: rt.gc.goal(),
            stack_bytes: (rt.ctx.stack_hi - roots::stack_pointer().clamp(rt.ctx.stack_lo, rt.ctx.stack_hi)) as u64,
            global_bytes: rt.image.roots.iter().map(|range| range.words as u64 * 8).sum(),
            forced: trigger == Trigger::Forced,
        };
        crate::print::write(cycle.line().as_bytes());
    }
}
