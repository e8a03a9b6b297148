//! Bytes to tokens.

use super::token::Tokens;
use crate::diag::Diagnostics;
use crate::source::Pos;

/// Splits `text`, which begins at `base`, into tokens and reports malformed ones.
pub fn lex<'a>(_text: &'a str, _base: Pos, _diags: &Diagnostics) -> Tokens<'a> {
    todo!()
}
