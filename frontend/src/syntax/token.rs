//! Tokens: their kinds, and the arrays in which the lexer leaves them.

use crate::source::Pos;

/// What kind of token; spelling is found in the text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Kind {
    /// End of the file: the last token, always there.
    Eof,
}

/// The tokens of a file, in parallel arrays.
pub struct Tokens<'a> {
    /// The kind of each token.
    pub kinds: Vec<Kind>,
    /// Where in the text each begins, in bytes.
    pub offsets: Vec<u32>,
    text: &'a str,
    base: Pos,
}

impl<'a> Tokens<'a> {
    /// The spelling of token `index`.
    pub fn text(&self, _index: usize) -> &'a str {
        self.text
    }
    /// The position of token `index`.
    pub fn pos(&self, index: usize) -> Pos {
        self.base.offset(self.offsets[index])
    }
}
