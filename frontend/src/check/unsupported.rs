//! The one list of constructs that are checked and lowered but that the back end cannot run yet.

use super::Checker;
use crate::source::Pos;

/// A construct that may be rejected for now.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[allow(missing_docs)]
pub enum Construct {
    Go,
    Select,
    Channel,
    Map,
    Complex,
    Generics,
}

/// Deleting a line enables the construct.
const UNSUPPORTED: &[(Construct, &str)] = &[(Construct::Generics, "type parameter")];

/// Constructs that have no lowering yet, so that nothing after the checker can do anything with them.
const NOT_LOWERED: &[Construct] = &[Construct::Generics];

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// Called after a construct has been checked and lowered: notes it if it cannot be run yet.
    pub fn gate(&self, construct: Construct, pos: Pos) {
        if UNSUPPORTED.iter().any(|(c, _)| *c == construct) {
            self.gated.borrow_mut().push((pos, construct));
        }
    }

    /// Whether type parameters were noted.
    pub(super) fn has_generics(&self) -> bool {
        self.gated.borrow().iter().any(|&(_, c)| c == Construct::Generics)
    }

    /// Reports what was noted. Called when there is nothing else to report: the program is right, but not for us.
    pub(super) fn report_unsupported(&self) {
        for &(pos, construct) in self.gated.borrow().iter() {
            if self.options.all_constructs && !NOT_LOWERED.contains(&construct) {
                continue;
            }
            if let Some((_, name)) = UNSUPPORTED.iter().find(|(c, _)| *c == construct) {
                self.diags.error(pos, format!("goscape: {name} not supported yet"));
            }
        }
    }
}
