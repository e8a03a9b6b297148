//! Diagnostics about the user's program: collected here, rendered by the `goscape` command.

use crate::source::Pos;
use std::cell::RefCell;

/// One complaint about the user's program, in gc's words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// Where.
    pub pos: Pos,
    /// gc's text, without position. Continuation lines begin with a tab.
    pub message: String,
    /// Whether this is a syntax error: then the file is not checked further.
    pub syntax: bool,
    /// A "soft" error (unused variable, unused import) is dropped when others exist at the same place.
    pub soft: bool,
}

/// The diagnostics of a compilation, in the order in which they were found. Shared by reference: reporting is
/// the one side effect of parsing and checking.
#[derive(Default)]
pub struct Diagnostics {
    list: RefCell<Vec<Diagnostic>>,
}

impl Diagnostics {
    /// No diagnostics yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// Reports an error.
    pub fn error(&self, pos: Pos, message: impl Into<String>) {
        self.list.borrow_mut().push(Diagnostic {
            pos,
            message: message.into(),
            syntax: false,
            soft: false,
        });
    }
    /// Reports an error that does not keep the rest from being checked.
    pub fn soft_error(&self, pos: Pos, message: impl Into<String>) {
        self.list.borrow_mut().push(Diagnostic {
            pos,
            message: message.into(),
            syntax: false,
            soft: true,
        });
    }
    /// Reports a syntax error; `message` begins with gc's `syntax error: ` prefix where gc has one.
    pub fn syntax_error(&self, pos: Pos, message: impl Into<String>) {
        self.list.borrow_mut().push(Diagnostic {
            pos,
            message: message.into(),
            syntax: true,
            soft: false,
        });
    }
    /// The diagnostic that was reported last.
    pub fn last(&self) -> Option<Diagnostic> {
        self.list.borrow().last().cloned()
    }
    /// Takes back everything after the first `from`.
    pub fn take_since(&self, from: usize) -> Vec<Diagnostic> {
        self.list.borrow_mut().split_off(from)
    }
    /// How many there are: compare before and after to see whether a step failed.
    pub fn len(&self) -> usize {
        self.list.borrow().len()
    }
    /// Whether some diagnostic fulfils a condition.
    pub fn any(&self, condition: impl Fn(&Diagnostic) -> bool) -> bool {
        self.list.borrow().iter().any(condition)
    }
    /// Whether some diagnostic after the first `from` fulfils a condition.
    pub fn any_since(&self, from: usize, condition: impl Fn(&Diagnostic) -> bool) -> bool {
        self.list.borrow().iter().skip(from).any(condition)
    }
    /// Whether nothing was reported.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Everything, sorted by position as gc prints it, with repeated messages on a line dropped.
    pub fn sorted(&self) -> Vec<Diagnostic> {
        let mut list = self.list.borrow().clone();
        list.sort_by_key(|d| d.pos);
        list.dedup_by(|b, a| a.pos == b.pos && a.message == b.message);
        list
    }
}
