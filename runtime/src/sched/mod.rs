//! Goroutines and their stacks. So far there is one, the main goroutine; `switch` and `stack` are laid out for many.

pub mod stack;
pub mod switch;

pub use switch::{leave_main, run_main, with_runtime};

use crate::runtime::Runtime;

/// A back edge has found the yield flag set: other goroutines would run now.
pub fn goyield(rt: &mut Runtime) {
    rt.ctx.yield_flag = 0;
}
