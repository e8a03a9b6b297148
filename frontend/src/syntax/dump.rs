//! Tokens and trees as readable text, for `--emit=tokens` and `--emit=ast`.

use super::{ast, token::Tokens};
use crate::source::SourceMap;

/// One line per token: position, kind, spelling.
pub fn tokens(_tokens: &Tokens<'_>, _sources: &SourceMap<'_>) -> String {
    todo!()
}

/// The tree, one node per line, indented.
pub fn file(_file: &ast::File<'_>, _sources: &SourceMap<'_>) -> String {
    todo!()
}
