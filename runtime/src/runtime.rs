//! The runtime's state: one value, which the context points to.

use crate::abi::{Context, Image};
use crate::entry::GoPanic;

/// Everything the runtime knows. Its first field is the context, so the pinned register points to both.
#[repr(C)]
pub struct Runtime {
    ctx: Context,
    image: Option<&'static Image>,
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

    /// What the pinned register holds.
    pub(crate) fn context(&mut self) -> *mut Context {
        (&raw mut *self).cast()
    }

    /// Records a panic; the shim that called the runtime will throw it.
    pub(crate) fn throw(&mut self, _panic: GoPanic) {
        self.ctx.panicking = 1;
    }

    /// A runtime without image.
    #[cfg(test)]
    pub(crate) fn for_test() -> Box<Runtime> {
        // SAFETY: all zero is a valid context (integers and null pointers) and `None`.
        unsafe { Box::<Runtime>::new_zeroed().assume_init() }
    }
}
