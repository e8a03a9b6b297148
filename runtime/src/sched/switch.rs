//! Switching stacks.
//!
//! # Contract
//! A context that does not run is its stack pointer; on top of its stack lie the registers that a callee preserves, then the
//! address where it goes on. [`switch`] pushes these, exchanges stack pointers and pops. It ends in an indirect jump, not in
//! `ret`: the processor predicts returns by its own stack and would always be wrong (13 ns against 2.5 ns, measured).

use std::cell::Cell;
use std::ffi::c_void;

use crate::abi::Context;
use crate::runtime::Runtime;
use crate::sched::stack::Stack;

/// Stack pointer of a context that does not run.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default)]
pub struct SavedContext(usize);

impl SavedContext {
    /// The stack pointer. What lies above it, up to the end of the stack, is in use.
    pub fn stack_pointer(self) -> usize {
        self.0
    }
}

#[cfg(target_arch = "x86_64")]
std::arch::global_asm!(
    // goscape_switch(rdi save, rsi to, rdx unused)
    ".hidden goscape_switch, goscape_first_run",
    ".globl goscape_switch, goscape_first_run",
    ".p2align 4",
    "goscape_switch:",
    "push rbp",
    "push rbx",
    "push r12",
    "push r13",
    "push r14",
    "push r15",
    "mov [rdi], rsp",
    "mov rsp, rsi",
    "pop r15",
    "pop r14",
    "pop r13",
    "pop r12",
    "pop rbx",
    "pop rbp",
    "pop rcx",
    "jmp rcx",
    // A new context begins here: r12 is the function, r13 its argument, r15 the pinned register; rbp is 0, so that walks end.
    ".p2align 4",
    "goscape_first_run:",
    "mov rdi, r15",
    "mov rsi, r13",
    "call r12",
    "ud2",
);

#[cfg(target_arch = "aarch64")]
std::arch::global_asm!(
    // goscape_switch(x0 save, x1 to, x2 unused)
    ".hidden goscape_switch, goscape_first_run",
    ".globl goscape_switch, goscape_first_run",
    ".p2align 4",
    "goscape_switch:",
    "sub sp, sp, #160",
    "stp x19, x20, [sp]",
    "stp x21, x22, [sp, #16]",
    "stp x23, x24, [sp, #32]",
    "stp x25, x26, [sp, #48]",
    "stp x27, x28, [sp, #64]",
    "stp d8, d9, [sp, #80]",
    "stp d10, d11, [sp, #96]",
    "stp d12, d13, [sp, #112]",
    "stp d14, d15, [sp, #128]",
    "stp x29, x30, [sp, #144]",
    "mov x9, sp",
    "str x9, [x0]",
    "mov sp, x1",
    "ldp x19, x20, [sp]",
    "ldp x21, x22, [sp, #16]",
    "ldp x23, x24, [sp, #32]",
    "ldp x25, x26, [sp, #48]",
    "ldp x27, x28, [sp, #64]",
    "ldp d8, d9, [sp, #80]",
    "ldp d10, d11, [sp, #96]",
    "ldp d12, d13, [sp, #112]",
    "ldp d14, d15, [sp, #128]",
    "ldp x29, x9, [sp, #144]",
    "add sp, sp, #160",
    "br x9",
    // A new context begins here: x19 is the function, x20 its argument, x21 the pinned register; x29 is 0, so that walks end.
    ".p2align 4",
    "goscape_first_run:",
    "mov x0, x21",
    "mov x1, x20",
    "blr x19",
    "udf #0",
);

unsafe extern "C" {
    fn goscape_switch(save: *mut SavedContext, to: SavedContext, ctx: *mut Context);
    static goscape_first_run: c_void;
}

/// A saved context's words on its stack, the address where it goes on last: how many there are, and which ones
/// `goscape_first_run` takes for function, argument and pinned register.
#[cfg(target_arch = "x86_64")]
const SAVED_WORDS: (usize, [usize; 3]) = (7, [3, 2, 0]);
/// As above: x19, x20, x21, …, and the return address.
#[cfg(target_arch = "aarch64")]
const SAVED_WORDS: (usize, [usize; 3]) = (20, [0, 1, 2]);

/// The first function of a context: gets what the pinned register shall hold and an argument.
pub type FirstFunction = extern "C" fn(*mut Context, usize) -> !;

const COUNT: usize = SAVED_WORDS.0;

/// A context on a fresh stack that will call `function(ctx, argument)`, which must not return; and the words that are to lie there, from the stack
/// pointer up. The argument is one of them, so it may be a reference.
pub fn prepare(
    stack: &Stack,
    function: FirstFunction,
    ctx: *mut Context,
    argument: usize,
) -> (SavedContext, [usize; COUNT]) {
    let [function_at, argument_at, pinned_at] = SAVED_WORDS.1;
    let mut words = [0; COUNT];
    words[function_at] = function as usize;
    words[argument_at] = argument;
    words[pinned_at] = ctx as usize;
    words[COUNT - 1] = &raw const goscape_first_run as usize;
    // Below 16 spare bytes; after the words are popped the stack pointer is a multiple of 16, as a call needs it.
    let sp = ((stack.hi() - 16) & !15) - COUNT * 8;
    (SavedContext(sp), words)
}

/// Goes on with `to`; returns when somebody switches back to what has been saved in `save`. Others use the runtime behind `ctx` meanwhile, so
/// the caller holds no borrow of its parts; `ctx` is passed on only to say that.
///
/// # Safety
/// `to` is a context that was prepared or saved, whose stack lives, and that has not gone on since. `save` can be written.
pub unsafe fn switch(save: *mut SavedContext, to: SavedContext, ctx: *mut Context) {
    // SAFETY: the caller's promise.
    unsafe { goscape_switch(save, to, ctx) }
}

/// Lets the running goroutine wait and goes on with another one: `save` belongs to the one that has just become the others', `to`
/// to the one that has just become the running one.
pub fn change_goroutine(rt: &mut Runtime, save: *mut SavedContext, to: SavedContext) {
    // SAFETY: the scheduler holds each goroutine's context in a box of its own, which is not freed while it waits, and
    // takes each saved context once. Stacks live as long as the process.
    unsafe { switch(save, to, rt.context()) }
}

/// The runtime, for the first function of a context.
pub fn runtime_of_first<'a>(ctx: *mut Context) -> &'a mut Runtime {
    // SAFETY: `ctx` is what `prepare` was given: the runtime's context; nobody else runs.
    unsafe { Runtime::from_context(ctx) }
}

thread_local! {
    /// Where the thread goes on when the main goroutine is done.
    static HOST: Cell<SavedContext> = const { Cell::new(SavedContext(0)) };
}

/// Runs the main goroutine until [`leave_main`].
pub fn run_main(rt: &mut Runtime, main: SavedContext) {
    // SAFETY: `main` was prepared and has not run; the cell lives as long as the thread.
    HOST.with(|host| unsafe { switch(host.as_ptr(), main, rt.context()) })
}

/// Leaves the main goroutine for good.
pub fn leave_main(rt: &mut Runtime) -> ! {
    let mut last = SavedContext::default();
    let host = HOST.get();
    // SAFETY: `run_main` waits, having saved its context.
    unsafe { switch(&mut last, host, rt.context()) }
    unreachable!("nobody switches back")
}

#[cfg(test)]
mod tests {
    use super::*;

    struct PingPong {
        host: SavedContext,
        guest: SavedContext,
        steps: Vec<u32>,
    }

    extern "C" fn guest(_: *mut Context, state: usize) -> ! {
        let state = state as *mut PingPong;
        for step in 0.. {
            // SAFETY: the host waits while the guest runs, so nobody else uses the state.
            unsafe {
                (*state).steps.push(step);
                let host = (*state).host;
                switch(&raw mut (*state).guest, host, std::ptr::null_mut());
            }
        }
        unreachable!()
    }

    #[test]
    fn contexts_alternate() {
        let stack = Stack::alone(0, 1 << 20).unwrap();
        let mut state = PingPong {
            host: SavedContext::default(),
            guest: SavedContext::default(),
            steps: Vec::new(),
        };
        let state = &raw mut state;
        // SAFETY: the guest only runs inside `switch`.
        unsafe {
            let (saved, words) = prepare(&stack, guest, std::ptr::null_mut(), state as usize);
            crate::sched::stack::put(saved.stack_pointer(), &words);
            (*state).guest = saved;
            for _ in 0..3 {
                let guest = (*state).guest;
                switch(&raw mut (*state).host, guest, std::ptr::null_mut());
            }
            assert_eq!((*state).steps, [0, 1, 2]);
        }
    }
}
