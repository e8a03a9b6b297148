//! The scheduler: goroutines take turns on one thread of the system.
//!
//! ```text
//! go f()        newproc: a stack, a context that will call f; ready
//! <-c           park(reason): waits; the next goroutine runs               somebody else: ready(slot)
//! back edge     goyield: the timer's flag is set; to the end of the queue
//! f returns     exit_goroutine: the stack is kept for the next one
//! ```
//! A goroutine runs until it parks, yields or ends; then the one at the head of the [`RunQueue`](Scheduler) runs, entered by a direct switch
//! from the parking goroutine's stack. If none can run, the parking goroutine's stack waits for timers and descriptors; if there
//! are none either, the program is [deadlocked](report).
//!
//! # Order
//! As in gc with one processor: what was readied last runs next, before the queue. So that a pair of goroutines that wake each
//! other does not keep the others out, a switch after the timer has struck, and every 64th, sends it to the queue's end. Everything is repeatable
//! but the timer; `GODEBUG=yield=N` yields at every Nth test of the flag instead, and an explicit `GOSCAPE_SEED` shuffles what is readied.
//!
//! # The discipline of parking
//! The switch happens inside the entry or native, on the goroutine's own stack: Rust frames stay on it and go on later. So a
//! function that may park holds, at [`park`], no borrow of the runtime's parts and no value with a destructor (a
//! goroutine may be abandoned when main returns): the same rule as for [`call_go`](crate::entry::call_go). What it refers to may have changed.
//! References in its frames are found by the collector, which scans the stacks of all goroutines.
//!
//! # What it does not do
//! No preemption between the tests of the yield flag; so allocation and two-word stores are never split, and
//! maps and the like are never seen half-changed: Go's `concurrent map writes` cannot happen.

pub mod coroutine;
pub mod goroutine;
pub mod poll;
pub mod report;
pub mod sema;
mod share;
pub mod stack;
pub mod switch;
pub mod timer;

pub use goroutine::{Goroutine, Slot, Status, WaitReason};
pub use switch::{leave_main, run_main};

use std::collections::VecDeque;

use self::share::Stacks;
use self::stack::Stack;
use self::switch::{change_goroutine, prepare, runtime_of_first};
use crate::abi::Context;
use crate::chan::Waiters;
use crate::entry::call_go;
use crate::heap::memory::Ref;
use crate::random::Random;
use crate::runtime::Runtime;
use crate::{signal, unwind};

/// Stacks of ended goroutines that keep their memory for new ones.
const WARM_STACKS: usize = 64;

/// How many bytes of a warm stack survive a collection.
const WARM_BYTES: usize = 16 << 10;

/// Every so many turns the goroutine that was readied last goes to the end of the queue, and timers and descriptors are looked at.
const FAIR_TURNS: u32 = 64;

/// All goroutines but the running one.
#[derive(Debug)]
#[expect(
    clippy::vec_box,
    reason = "goroutines keep their address while they move between these lists and the table"
)]
pub struct Scheduler {
    /// By slot; none for the running goroutine and for those that have ended.
    table: Vec<Option<Box<Goroutine>>>,
    /// Ended goroutines, to be used again.
    ended: Vec<Box<Goroutine>>,
    stacks: Stacks,
    /// Who can run, in order.
    queue: VecDeque<Slot>,
    /// Who runs before the queue: readied last.
    next: Option<Slot>,
    /// Turns taken.
    turns: u32,
    last_id: u64,
    /// Goroutines that count: alive, not the runtime's own.
    live: usize,
    /// Main has called Goexit.
    main_gone: bool,
    /// Goroutines that sleep.
    pub(crate) timers: timer::Timers,
    /// Goroutines that wait for descriptors.
    pub(crate) pollers: Vec<poll::Poller>,
    /// What goroutines wait with at channels.
    pub(crate) waiters: Waiters,
    /// Goroutines that wait for semaphores.
    pub(crate) semaphores: sema::Semaphores,
    /// The thread that sets the yield flag runs.
    ticking: bool,
    /// `GODEBUG=yield=N`: yield at every Nth test; 0 if not given.
    yield_every: u32,
    tests: u32,
    /// An explicit seed was given: shuffle.
    shuffled: bool,
}

/// Number of the first goroutine after main: gc's runtime has made some for itself by then.
const FIRST_ID: u64 = 5;

impl Scheduler {
    /// A scheduler without goroutines besides the running one.
    pub fn new(shuffled: bool) -> Scheduler {
        let switches = std::env::var("GODEBUG").unwrap_or_default();
        let yield_every = switches
            .split(',')
            .find_map(|s| s.strip_prefix("yield=")?.parse().ok())
            .unwrap_or(0);
        Scheduler {
            table: vec![None],
            ended: Vec::new(),
            stacks: Stacks::default(),
            queue: VecDeque::new(),
            next: None,
            turns: 0,
            last_id: FIRST_ID - 1,
            live: 1,
            main_gone: false,
            timers: timer::Timers::default(),
            pollers: Vec::new(),
            waiters: Waiters::default(),
            semaphores: sema::Semaphores::default(),
            ticking: false,
            yield_every,
            tests: 0,
            shuffled,
        }
    }

    /// Goroutines that exist, as `runtime.NumGoroutine` counts them.
    pub fn count(&self) -> usize {
        self.live
    }

    /// Whether yields are forced: then the flag is always set.
    pub fn forces_yields(&self) -> bool {
        self.yield_every != 0
    }

    /// Every goroutine but the running one.
    pub fn parked(&self) -> impl Iterator<Item = &Goroutine> {
        self.table.iter().filter_map(Option::as_deref)
    }

    /// The goroutine other than the running one that a frame belongs to, named by its address and [`Context::tenant`].
    pub(crate) fn owner_of(&mut self, frame: usize) -> Option<&mut Goroutine> {
        let mut all = self.table.iter_mut().filter_map(Option::as_deref_mut);
        all.find(|g| g.has_frame(frame))
    }

    /// Where memory that a waiting goroutine has named is at the moment: it may be in its frames.
    pub(crate) fn memory_of(&self, slot: Slot, address: Ref) -> Ref {
        let g = self.table.get(slot.0 as usize).and_then(Option::as_ref);
        g.map_or(address, |g| g.memory(address))
    }

    /// Returns most of the memory of unused stacks to the system: at a collection.
    pub fn trim_stacks(&self) {
        self.stacks.trim();
    }

    /// Makes a parked goroutine runnable: next, before those that wait for their turn.
    pub fn ready(&mut self, slot: Slot, random: &mut Random) {
        let g = self.table[slot.0 as usize].as_mut();
        g.expect("only a parked goroutine is readied").status = Status::Runnable;
        self.enqueue(slot, random);
    }

    /// Whether the goroutine is parked for having nothing to do.
    fn is_idle(&self, slot: Slot) -> bool {
        let g = self.table[slot.0 as usize].as_ref();
        g.is_some_and(|g| g.status == Status::Waiting(WaitReason::Idle))
    }

    /// Tells a parked goroutine whether it gets what it waits for from the one that will ready it.
    pub(crate) fn hand_over(&mut self, slot: Slot, handed_over: bool) {
        if let Some(g) = &mut self.table[slot.0 as usize] {
            g.handed_over = handed_over;
        }
    }

    fn enqueue(&mut self, slot: Slot, random: &mut Random) {
        if self.shuffled {
            match random.below(4) {
                0 => self.queue.push_back(slot),
                1 => self.queue.push_front(slot),
                2 => self.queue.insert(random.below(self.queue.len() + 1), slot),
                _ => self.run_next(slot),
            }
        } else {
            self.run_next(slot);
        }
    }

    fn run_next(&mut self, slot: Slot) {
        if let Some(before) = self.next.replace(slot) {
            self.queue.push_back(before);
        }
    }

    /// Makes a parked goroutine runnable, after all others.
    pub fn ready_last(&mut self, slot: Slot) {
        let g = self.table[slot.0 as usize].as_mut();
        g.expect("only a parked goroutine is readied").status = Status::Runnable;
        self.queue.push_back(slot);
    }

    /// Makes the running goroutine runnable, which is parking and waits on its own stack.
    fn queue_running(&mut self, slot: Slot) {
        self.queue.push_back(slot);
    }

    /// Whether no other goroutine exists.
    fn is_alone(&self) -> bool {
        self.table.iter().all(Option::is_none)
    }

    /// Whether another goroutine could run now.
    fn has_runnable(&self) -> bool {
        self.next.is_some() || !self.queue.is_empty()
    }

    /// A goroutine that has not begun, with a stack.
    fn create(&mut self) -> std::io::Result<Box<Goroutine>> {
        self.last_id += 1;
        let lease = self.stacks.lease()?;
        if let Some(mut g) = self.ended.pop() {
            (g.stack, g.lease) = (lease.stack, Some(lease));
            g.id = self.last_id;
            g.status = Status::Runnable;
            g.system = false;
            g.anchor = 0;
            g.defers = 0;
            return Ok(g);
        }
        let slot = Slot(self.table.len() as u32);
        self.table.push(None);
        Ok(Box::new(Goroutine::new(slot, self.last_id, lease.stack, Some(lease))))
    }

    /// Keeps an ended goroutine for a new one. Its stack may still be in use until the next switch.
    fn bury(&mut self, mut g: Box<Goroutine>) {
        g.panics = Default::default();
        if let Some(lease) = g.lease {
            self.stacks.leave(lease.id);
        }
        self.ended.push(g);
    }
}

/// The main goroutine, on its stack.
pub fn main_goroutine(stack: Stack) -> Box<Goroutine> {
    Box::new(Goroutine::new(Slot(0), 1, stack, None))
}

/// The context in which the main goroutine begins.
pub fn prepare_main(rt: &mut Runtime, function: switch::FirstFunction) -> switch::SavedContext {
    let context = rt.context();
    let (saved, words) = prepare(&rt.g.stack, function, context, 0);
    stack::put(saved.stack_pointer(), &words);
    saved
}

/// `go f()`: `function` is the func value. A safepoint.
pub fn newproc(rt: &mut Runtime, function: Ref) {
    let slot = create(rt, function, Status::Runnable);
    rt.sched.enqueue(slot, &mut rt.random);
    start_ticking(rt);
}

/// A goroutine that will call `function`, in the table. The caller sees to it that it runs.
fn create(rt: &mut Runtime, function: Ref, status: Status) -> Slot {
    if function.is_nil() {
        rt.fatal("", "go of nil func value");
    }
    let context = rt.context();
    let created_by = unwind::return_address(rt.ctx.anchor);
    let mut g = match rt.sched.create() {
        Ok(g) => g,
        Err(error) => rt.fatal(
            &format!("runtime: no memory for a goroutine's stack: {error}"),
            "out of memory",
        ),
    };
    g.status = status;
    g.created_by = created_by;
    // The `go` statement pays for what no other line pays for.
    g.site = rt.ctx.site;
    let (saved, words) = prepare(&g.stack, first_function, context, function.0);
    g.saved = saved;
    rt.sched.stacks.begin(&mut g, &words);
    let slot = g.slot;
    rt.sched.table[slot.0 as usize] = Some(g);
    rt.sched.live += 1;
    slot
}

/// What a new goroutine runs first.
extern "C" fn first_function(ctx: *mut Context, function: usize) -> ! {
    let rt = runtime_of_first(ctx);
    let code = Ref(function).load();
    match call_go(rt, code, &[function as u64]) {
        Ok(_) => exit_goroutine(rt),
        Err(panic) => unreachable!("the outermost call does not catch: {panic:?}"),
    }
}

/// Ends the running goroutine, whose deferred functions have run.
pub fn exit_goroutine(rt: &mut Runtime) -> ! {
    if !rt.g.system {
        rt.sched.live -= 1;
    }
    rt.sched.main_gone |= rt.g.id == 1;
    let next = pick(rt);
    let next = rt.sched.table[next.0 as usize]
        .take()
        .expect("a runnable goroutine waits");
    let mut ended = std::mem::replace(&mut rt.g, next);
    rt.g.status = Status::Runnable;
    rt.g.enter(&mut rt.ctx);
    let (save, to) = (&raw mut ended.saved, rt.g.saved);
    rt.sched.bury(ended);
    change(rt, save, to);
    unreachable!("an ended goroutine does not go on")
}

/// Waits until somebody readies this goroutine. See the module's discipline of parking.
pub fn park(rt: &mut Runtime, why: WaitReason) {
    rt.g.status = Status::Waiting(why);
    let waiting = rt.g.slot;
    // Others ready it through the table, even while nothing else runs and this stack waits for timers.
    let next = pick(rt);
    if next == waiting {
        rt.g.status = Status::Runnable;
        return;
    }
    switch_to(rt, next);
}

/// Lets the goroutine in `slot` run.
fn switch_to(rt: &mut Runtime, slot: Slot) {
    let next = rt.sched.table[slot.0 as usize]
        .take()
        .expect("a runnable goroutine waits");
    let mut before = std::mem::replace(&mut rt.g, next);
    before.leave(&rt.ctx);
    rt.g.status = Status::Runnable;
    rt.g.enter(&mut rt.ctx);
    let (save, to) = (&raw mut before.saved, rt.g.saved);
    let slot = before.slot;
    rt.sched.table[slot.0 as usize] = Some(before);
    change(rt, save, to);
}

/// On to the running goroutine, from the one that `save` belongs to.
fn change(rt: &mut Runtime, save: *mut switch::SavedContext, to: switch::SavedContext) {
    if rt.g.away.is_some() {
        share::change_through_courier(rt, save);
    } else {
        change_goroutine(rt, save, to);
    }
}

/// Who runs next; waits for timers and descriptors if nobody can. The running goroutine may be picked, if it was readied.
fn pick(rt: &mut Runtime) -> Slot {
    rt.sched.turns = rt.sched.turns.wrapping_add(1);
    if rt.ctx.yield_flag.load(std::sync::atomic::Ordering::Relaxed) != 0 || rt.sched.turns.is_multiple_of(FAIR_TURNS) {
        clear_flag(rt);
        poll::ready_without_waiting(rt);
        if let Some(next) = rt.sched.next.take() {
            rt.sched.queue.push_back(next);
        }
    }
    loop {
        let sched = &mut rt.sched;
        if let Some(slot) = sched.next.take().or_else(|| sched.queue.pop_front()) {
            return slot;
        }
        if !poll::wait(rt) {
            report::deadlock(rt);
        }
    }
}

/// Lets all other goroutines that can run have a turn.
pub fn yield_now(rt: &mut Runtime) {
    poll::ready_without_waiting(rt);
    if !rt.sched.has_runnable() {
        return;
    }
    rt.sched.queue.push_back(rt.g.slot);
    let next = pick(rt);
    if next != rt.g.slot {
        switch_to(rt, next);
    }
}

/// A back edge has found the yield flag set.
pub fn goyield(rt: &mut Runtime) {
    if rt.sched.forces_yields() {
        rt.sched.tests += 1;
        if !rt.sched.tests.is_multiple_of(rt.sched.yield_every) {
            return;
        }
    }
    clear_flag(rt);
    yield_now(rt);
}

fn clear_flag(rt: &mut Runtime) {
    let forced = u32::from(rt.sched.forces_yields());
    rt.ctx.yield_flag.store(forced, std::sync::atomic::Ordering::Relaxed);
}

/// From the first moment on when a goroutine could keep others from running.
pub(crate) fn start_ticking(rt: &mut Runtime) {
    if !rt.sched.ticking {
        rt.sched.ticking = true;
        if !rt.sched.forces_yields() {
            signal::start_ticking();
        }
    }
}
