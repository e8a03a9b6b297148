//! The process: start, the main goroutine, exit; natives of packages `runtime`, `os` and `testing` that concern them.

use crate::abi::{Context, GoSlice, GoString, Image};
use crate::entry::{GoPanic, Native, call_go, native_entry};
use crate::gc;
use crate::heap::memory::Ref;
use crate::panic::fatal;
use crate::runtime::Runtime;
use crate::sched::switch::runtime_of_first;
use crate::{sched, signal};

include!(concat!(env!("OUT_DIR"), "/std_sources.rs"));

/// Natives of this module.
pub(crate) const NATIVES: &[Native] = &[
    ("goscape.Map", native_entry(map)),
    ("runtime.GC", native_entry(force_gc)),
    ("runtime.readStats", native_entry(read_stats)),
    ("runtime.readPauses", native_entry(read_pauses)),
    ("runtime.goroot", native_entry(goroot)),
    ("runtime/debug.setGCPercent", native_entry(set_gc_percent)),
    ("testing.mallocs", native_entry(mallocs)),
    ("runtime.Goexit", native_entry(goexit)),
    ("runtime.Breakpoint", native_entry(breakpoint)),
    ("runtime.boundsText", native_entry(crate::panic::bounds_text)),
    ("runtime.assertionText", native_entry(crate::iface::assertion_text)),
    ("runtime.Gosched", native_entry(gosched)),
    ("runtime.panicrangestate", native_entry(panic_range_state)),
    ("runtime.NumGoroutine", native_entry(num_goroutine)),
    ("os.Exit", native_entry(os_exit)),
    ("os.args", native_entry(os_args)),
];

/// Runs a program on the main goroutine; returns its exit code. A program that panics or calls `os.Exit` ends the process
/// instead. Call it once per process. With `books`, who allocates what is booked, and reported at the end.
pub fn start(image: Image, args: Vec<String>, books: Option<Books>) -> i32 {
    let rt = match Runtime::new(image, args) {
        Ok(rt) => rt,
        Err(error) => fatal(&format!("runtime: cannot reserve memory: {error}"), "out of memory"),
    };
    // Never freed: signal handlers may look at it until the very end.
    let rt: &'static mut Runtime = Box::leak(rt);
    if let Some(books) = books {
        if let Some(sites) = books.sites {
            rt.keep_accounts(sites);
        }
        rt.notes = books.notes.then(Default::default);
        rt.map = books.map;
        rt.at_end.set(Some(books.report));
    }
    signal::install(rt.context());
    let main = sched::prepare_main(rt, main_goroutine);
    sched::run_main(rt, main);
    rt.end();
    0
}

/// What the main goroutine runs: package initialisers, `main.main`.
extern "C" fn main_goroutine(ctx: *mut Context, _: usize) -> ! {
    let rt = runtime_of_first(ctx);
    let entry = rt.image.entry as usize;
    match call_go(rt, entry, &[]) {
        Ok(_) => sched::leave_main(rt),
        Err(panic) => unreachable!("the outermost call does not catch: {panic:?}"),
    }
}

/// The wish to have a report at the end.
pub struct Books {
    /// Number of the program's allocation sites, if it is to be booked who allocates; else the report is about the whole.
    pub sites: Option<usize>,
    /// Whether to note what the addresses are that the program prints. Needs `sites`.
    pub notes: bool,
    /// What `goscape.Map` does.
    pub map: Option<OnDemand>,
    /// What is done at the end.
    pub report: AtEnd,
}

/// Something to do when the program asks for it.
pub type OnDemand = Box<dyn Fn(&Runtime)>;

/// Something to do when the program ends, however it ends.
pub type AtEnd = Box<dyn FnOnce(&Runtime)>;

/// Ends the process.
pub fn exit(code: i32) -> ! {
    std::process::exit(code)
}

impl Runtime {
    /// Does what is to be done when the program ends.
    pub(crate) fn end(&self) {
        if let Some(at_end) = self.at_end.take() {
            at_end(self);
        }
    }

    /// Ends the program, and the process.
    pub(crate) fn exit(&self, code: i32) -> ! {
        self.end();
        exit(code)
    }
}

// Natives.

fn force_gc(rt: &mut Runtime) {
    gc::collect(rt, gc::Trigger::Forced);
}

/// Fills an array of counters, in the order that `runtime.ReadMemStats` expects.
fn read_stats(rt: &mut Runtime, into: Ref) {
    let stats = rt.heap_stats();
    let counters = [
        stats.mallocs,
        stats.frees,
        stats.total_bytes,
        stats.live_bytes(),
        rt.heap.arena().used_bytes() as u64,
        rt.heap.in_use_bytes() as u64,
        rt.heap.idle_bytes() as u64,
        rt.gc.goal(),
        rt.gc.cycles as u64,
        rt.gc.forced as u64,
        rt.gc.paused.as_nanos() as u64,
        (rt.ctx.stack_hi - rt.ctx.stack_lo) as u64,
    ];
    for (i, counter) in counters.into_iter().enumerate() {
        into.add(i * 8).store(counter);
    }
}

/// `goscape.Map`: shows the map of memory, if it is wanted.
fn map(rt: &mut Runtime) {
    if let Some(map) = rt.map.take() {
        map(rt);
        rt.map = Some(map);
    }
}

fn read_pauses(rt: &mut Runtime, ns: Ref, end: Ref) {
    for (at, pause) in rt.gc.pauses.iter().enumerate() {
        ns.add(at * 8).store(pause.ns);
        end.add(at * 8).store(pause.end);
    }
}

fn goroot(rt: &mut Runtime) -> GoString {
    let path = std::env::var("GOROOT").unwrap_or_default();
    rt.new_string(path.as_bytes())
}

fn mallocs(rt: &mut Runtime) -> u64 {
    rt.heap_stats().mallocs
}

fn set_gc_percent(rt: &mut Runtime, percent: isize) -> isize {
    rt.gc.pacer_mut().set_percent(percent as i64) as isize
}

/// A trap that nobody handles ends the process, unless a debugger watches.
fn breakpoint(_: &mut Runtime) {
    crate::signal::trap();
}

fn goexit(_: &mut Runtime) -> Result<(), GoPanic> {
    Err(GoPanic::Goexit)
}

/// A loop's body was called, or the loop ended, in a state (`check::range_func`) in which it must not.
fn panic_range_state(_: &mut Runtime, state: isize) -> Result<(), GoPanic> {
    let text = match state {
        1 => "range function continued iteration after loop body panic",
        2 => "range function continued iteration after function for loop body returned false",
        3 => "range function continued iteration after whole loop exit",
        _ => "range function recovered a loop body panic and did not resume panicking",
    };
    Err(GoPanic::Runtime(crate::panic::RuntimeError::error(text)))
}

fn gosched(rt: &mut Runtime) {
    sched::yield_now(rt);
}

fn num_goroutine(rt: &mut Runtime) -> isize {
    rt.sched.count() as isize
}

fn os_exit(rt: &mut Runtime, code: isize) {
    rt.exit(code as i32);
}

/// The command line. Its strings are not in the heap, so they need no root.
fn os_args(rt: &mut Runtime) -> GoSlice {
    let strings: Vec<GoString> = rt
        .args
        .iter()
        .map(|arg| GoString::from_static(Box::leak(arg.clone().into_boxed_str())))
        .collect();
    let strings: &'static [GoString] = Box::leak(strings.into());
    GoSlice::new(Ref(strings.as_ptr() as usize), strings.len(), strings.len())
}
