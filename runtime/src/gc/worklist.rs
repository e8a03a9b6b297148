//! The worklist: grey objects, last in first out, in ordinary memory. Marking never recurses, so a long list of Go objects
//! cannot overflow the stack.

use crate::heap::memory::Ref;
use crate::heap::span::SpanId;

/// Grey objects.
#[derive(Debug, Default)]
pub struct Worklist(Vec<(SpanId, Ref)>);

impl Worklist {
    /// Adds an object that has just been marked.
    #[inline]
    pub fn push(&mut self, span: SpanId, object: Ref) {
        self.0.push((span, object));
    }

    /// Takes one.
    #[inline]
    pub fn pop(&mut self) -> Option<(SpanId, Ref)> {
        self.0.pop()
    }
}
