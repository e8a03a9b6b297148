//! The invariants of the IR as code.

use super::Program;

/// Every violation found, in order, as text with function and position. Empty for a well-formed program.
pub fn verify(_program: &Program<'_>) -> Vec<String> {
    todo!()
}
