//! Sharing stacks: many goroutines that wait need no stack each.
//!
//! The first [`OWN_STACKS`] goroutines have stacks of their own. Further ones share these: what a waiting goroutine has on its stack, usually less than a
//! kilobyte, is put away when another one is to run there, and put back, to the same addresses, before it goes on.
//! ```text
//! switch_to(g), g is away:   save the running goroutine; on to the courier's stack
//! courier:                   put away who is at home on g's stack; put back g; on to g
//! ```
//! Each stack that is touched costs a page of memory, a page of page table and a quarter of another one, and the time to clear them. So a hundred thousand waiting
//! goroutines take a tenth of the memory and a quarter of the time that they would take with stacks of their own.
//!
//! # Invariants
//! 1. At most one goroutine is at home on a stack: its frames are there. The running one is.
//! 2. Nobody reaches into the frames of a waiting goroutine but through [`Goroutine::memory`]; Go pointers into stacks stay within one goroutine.
//!    (Who waits at a channel has its waiter elsewhere.)
//! 3. The courier runs no Go code and touches nothing but goroutines and stacks.

use super::goroutine::Goroutine;
use super::stack::{self, Slab, Stack};
use super::switch::{SavedContext, change_goroutine, prepare, runtime_of_first};
use super::{Slot, WARM_BYTES, WARM_STACKS};
use crate::abi::Context;
use crate::heap::memory::Ref;
use crate::runtime::Runtime;

/// Goroutines with stacks of their own.
const OWN_STACKS: usize = 1024;

/// Size of the courier's stack, bytes: it calls no Go code.
const COURIER_SIZE: usize = 256 << 10;

/// A stack, by its number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct StackId(u32);

/// A stack and who uses it.
#[derive(Debug)]
struct Shared {
    stack: Stack,
    /// Goroutines that run there when they run.
    tenants: u32,
    /// Numbers given to tenants so far.
    numbers: u16,
    /// Who is at home.
    resident: Option<Slot>,
}

/// All stacks but main's.
#[derive(Debug, Default)]
pub(super) struct Stacks {
    /// Where they come from; reserved when the second goroutine begins.
    slab: Option<Slab>,
    all: Vec<Shared>,
    /// Stacks without tenants that have memory; the last one was left last.
    warm: Vec<StackId>,
    /// Stacks without tenants that have none.
    cold: Vec<StackId>,
    /// Which one gets the next tenant when all have some.
    next: usize,
    courier: SavedContext,
}

/// A goroutine's place on a stack.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lease {
    pub stack: Stack,
    pub id: StackId,
    /// Tells the tenants of a stack apart.
    pub number: u16,
}

impl Stacks {
    /// A place for a new goroutine.
    pub fn lease(&mut self) -> std::io::Result<Lease> {
        let id = match self.warm.pop().or_else(|| self.cold.pop()) {
            Some(id) => id,
            None if self.all.len() < OWN_STACKS => match self.cut() {
                Err(error) if self.all.is_empty() => return Err(error),
                Err(_) => self.occupied(),
                Ok(id) => id,
            },
            None => self.occupied(),
        };
        let shared = &mut self.all[id.0 as usize];
        shared.tenants += 1;
        shared.numbers = shared.numbers.wrapping_add(1);
        Ok(Lease {
            stack: shared.stack,
            id,
            number: shared.numbers,
        })
    }

    /// One that others have leased too, each in turn.
    fn occupied(&mut self) -> StackId {
        self.next = (self.next + 1) % self.all.len();
        StackId(self.next as u32)
    }

    fn cut(&mut self) -> std::io::Result<StackId> {
        let slab = match &mut self.slab {
            Some(slab) => slab,
            none => none.insert(Slab::reserve()?),
        };
        let stack = slab.cut()?;
        self.all.push(Shared {
            stack,
            tenants: 0,
            numbers: 0,
            resident: None,
        });
        Ok(StackId(self.all.len() as u32 - 1))
    }

    /// The goroutine that is at home there has ended. The stack may still be in use until the next switch.
    pub fn leave(&mut self, id: StackId) {
        let shared = &mut self.all[id.0 as usize];
        shared.resident = None;
        shared.tenants -= 1;
        if shared.tenants > 0 {
            return;
        }
        if self.warm.len() >= WARM_STACKS {
            let coldest = self.warm.swap_remove(0);
            self.release(coldest, 0);
            self.cold.push(coldest);
        }
        self.warm.push(id);
    }

    /// Returns most of the memory of unused stacks to the system.
    pub fn trim(&self) {
        for &id in &self.warm {
            self.release(id, WARM_BYTES);
        }
    }

    fn release(&self, id: StackId, keep: usize) {
        if let Some(slab) = &self.slab {
            slab.release(&self.all[id.0 as usize].stack, keep);
        }
    }

    /// Lets a goroutine begin with these words on top of its stack: there, or away if somebody else is at home.
    pub fn begin(&mut self, g: &mut Goroutine, words: &[usize]) {
        let Some(lease) = g.lease else { return };
        let resident = &mut self.all[lease.id.0 as usize].resident;
        if resident.is_none() {
            *resident = Some(g.slot);
            stack::put(g.saved.stack_pointer(), words);
        } else {
            g.away = Some(words.into());
        }
    }
}

/// Goes on with the running goroutine, which is away; `save` belongs to the one before.
pub(super) fn change_through_courier(rt: &mut Runtime, save: *mut SavedContext) {
    if rt.sched.stacks.courier.stack_pointer() == 0 {
        let Ok(stack) = Stack::alone(0, COURIER_SIZE) else {
            rt.fatal("", "no memory for a stack");
        };
        let context = rt.context();
        let (saved, words) = prepare(&stack, courier, context, 0);
        stack::put(saved.stack_pointer(), &words);
        rt.sched.stacks.courier = saved;
    }
    let to = rt.sched.stacks.courier;
    change_goroutine(rt, save, to);
}

/// What runs on the courier's stack.
extern "C" fn courier(ctx: *mut Context, _: usize) -> ! {
    loop {
        let rt = runtime_of_first(ctx);
        bring_home(rt);
        let (save, to) = (&raw mut rt.sched.stacks.courier, rt.g.saved);
        change_goroutine(rt, save, to);
    }
}

/// Puts back what the running goroutine had on its stack.
fn bring_home(rt: &mut Runtime) {
    let (Some(lease), Some(words)) = (rt.g.lease, rt.g.away.take()) else {
        return;
    };
    let sched = &mut rt.sched;
    let shared = &mut sched.stacks.all[lease.id.0 as usize];
    let resident = shared.resident.replace(rt.g.slot);
    if let Some(other) = resident.and_then(|slot| sched.table[slot.0 as usize].as_mut()) {
        other.away = Some(stack::take(other.stack_in_use()));
    }
    stack::put(rt.g.saved.stack_pointer(), &words);
}

impl Goroutine {
    /// Where a word of a waiting goroutine's frames is at the moment. Other addresses stay what they are.
    pub fn memory(&self, address: Ref) -> Ref {
        match &self.away {
            Some(words) if self.stack_in_use().contains(&address.0) => {
                Ref(words.as_ptr().expose_provenance()).add(address.0 - self.saved.stack_pointer())
            }
            Some(_) | None => address,
        }
    }
}
