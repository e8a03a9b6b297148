//! The worklist: grey objects, last in first out, in ordinary memory. Marking never recurses, so a long list of Go objects
//! cannot overflow the stack.

use crate::heap::span::{ObjIndex, SpanId};

/// Grey objects.
#[derive(Debug, Default)]
pub struct Worklist(Vec<(SpanId, ObjIndex)>);

impl Worklist {
    /// Adds an object that has just been marked.
    #[inline]
    pub fn push(&mut self, span: SpanId, index: ObjIndex) {
        self.0.push((span, index));
    }

    /// Takes one.
    #[inline]
    pub fn pop(&mut self) -> Option<(SpanId, ObjIndex)> {
        self.0.pop()
    }
}
