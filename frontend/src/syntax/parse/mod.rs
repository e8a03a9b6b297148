//! Tokens to the syntax tree.

use super::ast;
use crate::diag::Diagnostics;
use crate::source::Pos;
use bumpalo::Bump;

/// Parses a file whose text begins at `base`.
///
/// `None` when not even the package clause could be read, or when the file nests too deeply. A file with other syntax
/// errors returns what could be parsed; the diagnostics say so.
pub fn parse_file<'a>(_arena: &'a Bump, _text: &'a str, _base: Pos, _diags: &Diagnostics) -> Option<&'a ast::File<'a>> {
    todo!()
}
