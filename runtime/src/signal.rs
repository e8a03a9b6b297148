//! Signals: memory faults in Go code become Go panics, overflowing stacks are reported, anything else is a bug of goscape.
//!
//! # Contract
//! Relied on: in generated code the pinned register holds the context and the frame pointer that of the current Go frame
//! (or of its caller, in a prologue); a load or store through nil faults below [`NIL_PAGE`].
//! Offered: such a fault goes on as if the faulting instruction were a call that panics: a frame is made with the address
//! after the fault's first byte as return address, so that traces name the right line, and `throw` runs on the goroutine's
//! own stack. The handler itself runs on a stack of its own.

use std::ffi::c_void;
use std::sync::atomic::{AtomicPtr, Ordering};

use crate::abi::Context;
use crate::panic::{EXIT_PANIC, Fault, RuntimeError, fault_line};
use crate::runtime::Runtime;
use crate::sched::report;
use crate::sched::stack::GUARD_SIZE;
use crate::trace::{self, Trace};
use crate::{spare, unwind};

/// Addresses below this are offsets from nil: codegen checks larger ones explicitly.
const NIL_PAGE: usize = 4096;

/// Size of the handler's stack, bytes: it formats traces.
const SIGNAL_STACK_SIZE: usize = 1 << 20;

static RUNTIME: AtomicPtr<Runtime> = AtomicPtr::new(std::ptr::null_mut());

#[cfg(target_arch = "x86_64")]
std::arch::global_asm!(
    // Entered as if called from the faulting instruction, with the stack pointer anywhere.
    ".hidden goscape_sigpanic",
    ".globl goscape_sigpanic",
    "goscape_sigpanic:",
    "push rbp",
    "mov rbp, rsp",
    "mov [r15], rbp",
    "and rsp, -16",
    "mov rdi, r15",
    "call {record}",
    "call {throw}",
    "ud2",
    record = sym record_fault,
    throw = sym throw_symbol,
);

#[cfg(target_arch = "aarch64")]
std::arch::global_asm!(
    // Entered as if called from the faulting instruction; the stack pointer is always a multiple of 16.
    ".hidden goscape_sigpanic",
    ".globl goscape_sigpanic",
    "goscape_sigpanic:",
    "stp x29, x30, [sp, #-16]!",
    "mov x29, sp",
    "str x29, [x21]",
    "mov x0, x21",
    "bl {record}",
    "bl {throw}",
    "udf #0",
    record = sym record_fault,
    throw = sym throw_symbol,
);

unsafe extern "C" {
    static goscape_sigpanic: c_void;
    #[link_name = "goscape_throw"]
    fn throw_symbol();
}

/// The fault that the handler has seen last; read at once by [`record_fault`].
static LAST_FAULT: std::sync::Mutex<Option<(i32, Fault)>> = std::sync::Mutex::new(None);

extern "C" fn record_fault(ctx: *mut Context) {
    // SAFETY: `goscape_sigpanic` passes the pinned register of the faulting Go code; no Rust code was running.
    let rt = unsafe { Runtime::from_context(ctx) };
    let Some((signal, fault)) = LAST_FAULT.lock().ok().and_then(|mut last| last.take()) else {
        return;
    };
    let error = match signal {
        libc::SIGFPE => RuntimeError::error("integer divide by zero"),
        _ => RuntimeError::nil_dereference(fault),
    };
    rt.throw(error.into());
}

/// Sets up the handlers and their stack. The runtime of `ctx` is used until the process ends.
pub fn install(ctx: *mut Context) {
    RUNTIME.store(ctx.cast(), Ordering::Relaxed);
    let memory: &'static mut [u8] = Box::leak(vec![0; SIGNAL_STACK_SIZE].into_boxed_slice());
    let alternate = libc::stack_t {
        ss_sp: memory.as_mut_ptr().cast(),
        ss_flags: 0,
        ss_size: SIGNAL_STACK_SIZE,
    };
    // SAFETY: the stack is leaked, so it stays; the handler has the signature that SA_SIGINFO asks for.
    unsafe {
        libc::sigaltstack(&alternate, std::ptr::null_mut());
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_sigaction = handle as *const () as usize;
        action.sa_flags = libc::SA_SIGINFO | libc::SA_ONSTACK;
        libc::sigemptyset(&mut action.sa_mask);
        for signal in [libc::SIGSEGV, libc::SIGBUS, libc::SIGFPE, libc::SIGILL] {
            libc::sigaction(signal, &action, std::ptr::null_mut());
        }
    }
}

/// How long goroutines may keep others from running, if they test the yield flag. gc's time slice.
const TIME_SLICE: std::time::Duration = std::time::Duration::from_millis(10);

/// Sets the yield flag once in a time slice, from a thread of its own, as long as the process runs.
pub fn start_ticking() {
    let tick = || {
        loop {
            std::thread::sleep(TIME_SLICE);
            // SAFETY: set by `install` and never freed; the flag is atomic, and nothing else is touched.
            unsafe { &(*RUNTIME.load(Ordering::Relaxed)).ctx.yield_flag }.store(1, Ordering::Relaxed);
        }
    };
    // Without that thread goroutines take turns only when they wait.
    let _ = std::thread::Builder::new().stack_size(64 << 10).spawn(tick);
}

/// Raises SIGTRAP.
pub fn trap() {
    // SAFETY: has no requirements.
    unsafe { libc::raise(libc::SIGTRAP) };
}

/// Ends the process as a program ends whose reader has gone away. Rust has the signal ignored, so that writing to other pipes only fails.
pub fn end_by_broken_pipe() {
    // SAFETY: the default runs no code of ours.
    unsafe {
        libc::signal(libc::SIGPIPE, libc::SIG_DFL);
        libc::raise(libc::SIGPIPE);
    }
}

/// Registers of the interrupted code.
struct Registers<'a>(&'a mut libc::ucontext_t);

#[cfg(target_arch = "x86_64")]
impl Registers<'_> {
    fn register(&mut self, which: i32) -> &mut i64 {
        &mut self.0.uc_mcontext.gregs[which as usize]
    }

    fn pc(&mut self) -> usize {
        *self.register(libc::REG_RIP) as usize
    }

    fn sp(&mut self) -> usize {
        *self.register(libc::REG_RSP) as usize
    }

    fn fp(&mut self) -> usize {
        *self.register(libc::REG_RBP) as usize
    }

    /// Goes on at `target` as if called by the interrupted instruction.
    fn inject_call(&mut self, return_address: usize, target: usize) {
        let sp = self.sp() - 8;
        // SAFETY: Go code uses nothing below its stack pointer; the guard lies far lower, or this fault would be its.
        unsafe { (sp as *mut usize).write(return_address) };
        *self.register(libc::REG_RSP) = sp as i64;
        *self.register(libc::REG_RIP) = target as i64;
    }
}

#[cfg(target_arch = "aarch64")]
impl Registers<'_> {
    fn pc(&mut self) -> usize {
        self.0.uc_mcontext.pc as usize
    }

    fn sp(&mut self) -> usize {
        self.0.uc_mcontext.sp as usize
    }

    fn fp(&mut self) -> usize {
        self.0.uc_mcontext.regs[29] as usize
    }

    /// Goes on at `target` as if called by the interrupted instruction.
    fn inject_call(&mut self, return_address: usize, target: usize) {
        self.0.uc_mcontext.regs[30] = return_address as u64;
        self.0.uc_mcontext.pc = target as u64;
    }
}

extern "C" fn handle(signal: i32, info: *mut libc::siginfo_t, context: *mut c_void) {
    // SAFETY: the kernel passes valid records to a handler installed with SA_SIGINFO.
    let (info, mut registers) = unsafe { (&*info, Registers(&mut *context.cast())) };
    // SAFETY: for these signals the record holds an address.
    let addr = unsafe { info.si_addr() } as usize;
    let pc = registers.pc();
    // SAFETY: set by `install` and never freed; the interrupted code holds `&mut` to it at most in frames that never resume
    // after a report; the only resumed case reads nothing but the image.
    let rt = unsafe { &*RUNTIME.load(Ordering::Relaxed) };
    let in_go = trace::function_at(rt.image, pc).is_some();
    let guard = rt.ctx.stack_lo - GUARD_SIZE..rt.ctx.stack_lo;
    if !in_go {
        // The interrupted code may hold the allocator's locks; none of the reports returns to it.
        spare::switch_over();
    }
    if signal == libc::SIGSEGV && guard.contains(&addr) {
        report_overflow(rt, &mut registers, in_go);
    }
    let name = match signal {
        libc::SIGSEGV => "SIGSEGV: segmentation violation",
        libc::SIGBUS => "SIGBUS: bus error",
        libc::SIGFPE => "SIGFPE: floating-point exception",
        _ => "SIGILL: illegal instruction",
    };
    let fault = Fault {
        signal: name,
        code: info.si_code,
        addr,
        pc,
    };
    let is_memory = matches!(signal, libc::SIGSEGV | libc::SIGBUS);
    let on_goroutine = (rt.ctx.stack_lo..rt.ctx.stack_hi).contains(&registers.sp());
    // Generated code traps only where it believes that it cannot get.
    if signal == libc::SIGILL || !(in_go || is_memory && on_goroutine) {
        report_bug(rt, &fault);
    }
    let is_nil = signal == libc::SIGSEGV && addr < NIL_PAGE;
    if is_memory && !(is_nil && in_go) {
        report_fault(rt, &fault, is_nil, trace_at(rt, &mut registers));
    }
    if let Ok(mut last) = LAST_FAULT.lock() {
        *last = Some((signal, fault));
    }
    registers.inject_call(pc + 1, &raw const goscape_sigpanic as usize);
}

/// The frames at the interrupted instruction.
fn trace_at(rt: &Runtime, registers: &mut Registers<'_>) -> Trace {
    let (pc, fp) = (registers.pc(), registers.fp());
    if trace::function_at(rt.image, pc).is_some() {
        return Trace::with_innermost(pc + 1, trace::capture_from(rt, fp));
    }
    // In a native or its callees, or where a bad func value has led to, the walk starts where Go has called it; not all entries have set the anchor.
    let is_go = |pc: usize| trace::function_at(rt.image, pc.wrapping_sub(1)).is_some();
    let (sp, hi) = (registers.sp().max(rt.ctx.stack_lo), rt.ctx.stack_hi);
    if let Some(pc) = unwind::return_below(sp, fp, hi, is_go) {
        let callers = trace::capture_from(rt, fp);
        return if trace::is_shown(rt.image, pc) {
            Trace::with_innermost(pc, callers)
        } else {
            callers
        };
    }
    let near = unwind::anchor_near(sp, hi, is_go);
    trace::capture_from(rt, near.unwrap_or(rt.ctx.anchor))
}

/// gc's report when a goroutine's stack is exhausted. Cannot be recovered.
fn report_overflow(rt: &Runtime, registers: &mut Registers<'_>, in_go: bool) -> ! {
    let trace = trace_at(rt, registers);
    let mut text = format!(
        "runtime: goroutine stack exceeds 1000000000-byte limit\n\
         runtime: sp={:#x} stack=[{:#x}, {:#x}]\nfatal error: stack overflow\n",
        registers.sp(),
        rt.ctx.stack_lo,
        rt.ctx.stack_hi,
    );
    if trace::is_wanted() {
        text += &format!("\n{}{}", report::running(rt, &trace), report::others(rt));
    }
    if in_go {
        // No lock is held in Go code, so reports can be made.
        write_error(&text);
        rt.end();
        end("");
    }
    end(&text)
}

/// gc's report of a fault that cannot be recovered: at an address that only `unsafe` makes, or in a native that such a pointer was passed to.
fn report_fault(rt: &Runtime, fault: &Fault, is_nil: bool, trace: Trace) -> ! {
    let what = if is_nil {
        let error = RuntimeError::nil_dereference(*fault);
        format!("panic: {}", error.message())
    } else {
        format!("unexpected fault address {:#x}\nfatal error: fault", fault.addr)
    };
    end(&format!(
        "{what}\n{}\n{}",
        fault_line(fault),
        report::running(rt, &trace)
    ))
}

/// A fault in the runtime itself.
fn report_bug(rt: &Runtime, fault: &Fault) -> ! {
    end(&format!(
        "goscape: bug: fault in the runtime, please report it\n{}\n{}",
        fault_line(fault),
        report::running(rt, &trace::capture(rt)),
    ))
}

/// Writes to standard error, whose locks may be held.
fn write_error(text: &str) {
    let mut rest = text.as_bytes();
    while !rest.is_empty() {
        // SAFETY: writes from a slice.
        match unsafe { libc::write(2, rest.as_ptr().cast(), rest.len()) } {
            written if written > 0 => rest = &rest[written as usize..],
            _ => break,
        }
    }
}

/// Ends the process at once: handlers of the interrupted code must not run.
fn end(text: &str) -> ! {
    write_error(text);
    // SAFETY: ends the process.
    unsafe { libc::_exit(EXIT_PANIC) }
}
