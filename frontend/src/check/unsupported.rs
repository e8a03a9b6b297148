//! What is parsed but cannot be checked yet: type parameters. The one place that says so.

use super::Checker;
use crate::source::Pos;

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// Called where type parameters are declared.
    pub fn note_type_parameters(&self, pos: Pos) {
        self.type_parameters.borrow_mut().push(pos);
    }

    /// Whether some were noted.
    pub(super) fn has_type_parameters(&self) -> bool {
        !self.type_parameters.borrow().is_empty()
    }

    /// Reports those that were noted. Called when there is nothing else to report: the program is right, but not for us.
    pub(super) fn report_unsupported(&self) {
        for &pos in self.type_parameters.borrow().iter() {
            self.diags.error(pos, "goscape: type parameter not supported yet");
        }
    }
}
