//! The only door between generated code and the runtime: one table declares every entry once.
//!
//! [`RuntimeFn`] is what code generation sees of it: symbol, address and machine types. The functions behind the table
//! are safe Rust in the modules that own the matter (strings in [`crate::string`], and so on).
//!
//! # Contract
//! Generated code calls an entry as `extern "C"` with the pinned register as first argument, then the parameters
//! of the table; results come in at most two registers. How it may call depends on [`RuntimeFn::calling`]. A
//! shim stores its frame pointer into [`Context::anchor`](crate::abi::Context::anchor) before the call; after one that
//! [can panic](RuntimeFn::can_panic) it tests [`Context::panicking`](crate::abi::Context::panicking) and, if set, calls `throw` ([`throw_address`]).
//! ```text
//! Tail shim of makeslice:   anchor = fp;  r = makeslice(ctx, ty, len, cap);  if ctx.panicking { throw() }  return r
//! ```

mod call;
mod machine;
mod native;
mod table;
#[cfg(all(test, target_arch = "x86_64"))]
mod tests;

pub use call::{call_go, throw_address, throw_symbol};
pub(crate) use call::{go_call_pad, go_call_return, saved_anchor, throw_return};
pub use machine::{Arg, Machine, MachineType, Results};
pub use native::{FrameValue, Native, NativeEntry, NativeFn, NativeResults, native, native_entry};
pub use table::RuntimeFn;

use crate::abi::{Context, Eface};
use crate::panic::RuntimeError;
use crate::runtime::Runtime;

/// How generated code reaches an entry.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Calling {
    /// Never collects, panics, blocks or calls Go: may be called directly as `extern "C"`, without shim or anchor.
    Leaf,
    /// Through a Tail shim that sets the anchor. May collect, so it is a safepoint.
    Shim,
    /// Through a Tail shim; never returns normally: after the call the shim calls `throw` at once.
    Diverges,
}

/// Why a native or entry returns without its result.
#[derive(Debug)]
pub enum GoPanic {
    /// `panic(v)`.
    Value(Eface),
    /// A run-time error such as an index out of range.
    Runtime(RuntimeError),
    /// A Go function that a native called is being unwound: [`call_go`] has caught it, and the native passes it on with `?`.
    Unwinding,
    /// `runtime.Goexit`.
    Goexit,
}

/// `panic` with a plain text, as `panic(plainError(text))` in gc's runtime.
impl From<RuntimeError> for GoPanic {
    fn from(error: RuntimeError) -> GoPanic {
        GoPanic::Runtime(error)
    }
}

impl Runtime {
    /// The runtime behind the pinned register.
    ///
    /// # Safety
    /// `ctx` comes from the pinned register of running Go code, and no other borrow of the runtime is in use.
    pub(crate) unsafe fn from_context<'a>(ctx: *mut Context) -> &'a mut Runtime {
        // SAFETY: the context is the first field of the runtime that `start` has made; the caller's promise covers the rest.
        unsafe { &mut *ctx.cast::<Runtime>() }
    }
}
