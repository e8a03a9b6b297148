//! Remarks in gc 1.19's words.

use crate::remark::{Remark, RemarkKind};
use frontend::ir::Program;

/// The lines that gc prints for `remark` at level `level` (1 is `-m`, 2 is `-m=2`), without position: each is preceded
/// by `file:line:column: ` of [`Remark::pos`].
pub fn lines(program: &Program<'_>, remark: &Remark<'_>, level: u32) -> Vec<String> {
    let _ = (program, level, RemarkKind::BoundsCheckElided, remark);
    todo!()
}
