//! IR as text, for `--emit=ir`.

use super::{FuncId, Program};

/// The whole program: types, globals, allocation sites, functions with their locals and bodies.
pub fn program(_program: &Program<'_>) -> String {
    todo!()
}

/// One function.
pub fn func(_program: &Program<'_>, _func: FuncId) -> String {
    todo!()
}
