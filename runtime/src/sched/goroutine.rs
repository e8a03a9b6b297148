//! A goroutine: everything that is its own and not the program's.
//!
//! The running goroutine is [`Runtime::g`](crate::Runtime::g); the others are in the [`Scheduler`](super::Scheduler)'s table. What generated
//! code must reach fast lies in the [`Context`](crate::abi::Context) while the goroutine runs, and is saved here when it does
//! not: [`Goroutine::leave`] and [`Goroutine::enter`] are the only places that know which fields.

use super::share::Lease;
use super::stack::Stack;
use super::switch::SavedContext;
use crate::abi::{Context, TENANT_SHIFT};
use crate::gc::roots::scan_parked;
use crate::panic::PanicState;

/// Why a goroutine waits, in gc's words for traces.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum WaitReason {
    ChanReceive,
    ChanReceiveNil,
    ChanSend,
    ChanSendNil,
    Select,
    SelectNoCases,
    Sleep,
    Semacquire,
    CondWait,
    IoWait,
    Coroutine,
    /// A goroutine of the runtime's own has nothing to do.
    Idle,
}

impl WaitReason {
    /// gc's text (`waitReasonStrings` in runtime2.go).
    pub fn text(self) -> &'static str {
        match self {
            WaitReason::ChanReceive => "chan receive",
            WaitReason::ChanReceiveNil => "chan receive (nil chan)",
            WaitReason::ChanSend => "chan send",
            WaitReason::ChanSendNil => "chan send (nil chan)",
            WaitReason::Select => "select",
            WaitReason::SelectNoCases => "select (no cases)",
            WaitReason::Sleep => "sleep",
            WaitReason::Semacquire => "semacquire",
            WaitReason::CondWait => "sync.Cond.Wait",
            WaitReason::IoWait => "IO wait",
            WaitReason::Coroutine => "coroutine",
            WaitReason::Idle => "idle",
        }
    }
}

/// What a goroutine does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    /// It runs, or waits for its turn.
    Runnable,
    /// It is parked until somebody [readies](super::Scheduler::ready) it.
    Waiting(WaitReason),
}

/// A goroutine's place in the scheduler's table; it is used again when the goroutine has ended.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Slot(pub u32);

/// A goroutine.
#[derive(Debug)]
pub struct Goroutine {
    /// Number in traces; never used again. The main goroutine is 1.
    pub id: u64,
    /// Place in the table.
    pub slot: Slot,
    /// What it does.
    pub status: Status,
    /// Return address of the `go` statement that made it; 0 for the main goroutine.
    pub created_by: usize,
    /// Made by the runtime or a std package for itself: not counted and not shown.
    pub system: bool,
    /// Whoever has readied it has handed over what it waited for.
    pub handed_over: bool,
    /// Panics under way.
    pub panics: PanicState,
    /// [`Context::defers`], while it does not run.
    pub defers: usize,
    /// Where it runs; main has a stack of its own.
    pub(super) stack: Stack,
    pub(super) lease: Option<Lease>,
    /// What it has on its stack, from the saved stack pointer up, while somebody else is at home there.
    pub(super) away: Option<Vec<usize>>,
    /// Where it goes on, while it does not run.
    pub(super) saved: SavedContext,
    /// [`Context::anchor`], while it does not run: where the walk of its frames begins.
    pub(super) anchor: usize,
    /// [`Context::site`], while it does not run.
    pub(super) site: u64,
}

impl Goroutine {
    /// A goroutine that has not begun.
    pub(super) fn new(slot: Slot, id: u64, stack: Stack, lease: Option<Lease>) -> Goroutine {
        Goroutine {
            id,
            slot,
            status: Status::Runnable,
            created_by: 0,
            system: false,
            handed_over: false,
            panics: PanicState::default(),
            defers: 0,
            stack,
            lease,
            away: None,
            saved: SavedContext::default(),
            anchor: 0,
            site: 0,
        }
    }

    /// Saves what the context holds for this goroutine, before another one runs.
    pub(super) fn leave(&mut self, ctx: &Context) {
        self.anchor = ctx.anchor;
        self.site = ctx.site;
        self.defers = ctx.defers;
    }

    /// Puts it back, before this goroutine runs.
    pub(super) fn enter(&self, ctx: &mut Context) {
        ctx.anchor = self.anchor;
        ctx.site = self.site;
        ctx.defers = self.defers;
        ctx.panicking = 0;
        (ctx.stack_lo, ctx.stack_hi) = (self.stack.lo(), self.stack.hi());
        ctx.tenant = self.tenant();
    }

    /// Where the walk of a parked goroutine's frames begins.
    pub fn anchor(&self) -> usize {
        self.anchor
    }

    /// As [`Context::tenant`].
    fn tenant(&self) -> usize {
        self.lease.map_or(0, |lease| usize::from(lease.number) << TENANT_SHIFT)
    }

    /// Whether a frame, named by its address and [`Context::tenant`], is its.
    pub(super) fn has_frame(&self, frame: usize) -> bool {
        frame
            .checked_sub(self.tenant())
            .is_some_and(|fp| (self.stack.lo()..self.stack.hi()).contains(&fp))
    }

    /// Hands on every word of a parked goroutine's stack that is in use: its registers lie there too.
    pub(crate) fn scan_stack(&self, mut f: impl FnMut(usize)) {
        match &self.away {
            Some(words) => words.iter().copied().for_each(f),
            None => scan_parked(self.stack_in_use(), &mut f),
        }
    }

    /// The part of a parked goroutine's stack that is in use.
    pub fn stack_in_use(&self) -> std::ops::Range<usize> {
        self.saved.stack_pointer()..self.stack.hi()
    }
}
