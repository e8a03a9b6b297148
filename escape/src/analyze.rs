//! The entry point: all functions of a program, callees first.

use crate::{Analysis, Mode, Options};
use frontend::ir::Program;

/// Decides where every allocation site lives. Callees are analysed before callers.
pub fn analyze<'ir>(program: &Program<'ir>, mode: Mode, options: &Options) -> Analysis<'ir> {
    let _ = (program, mode, options);
    todo!()
}
