//! Declarations: constants, variables, types and functions are resolved when they are first needed.

use super::{Checker, ObjId};

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// Makes sure that `obj`'s type (and value) are known; reports cycles.
    pub fn resolve(&mut self, obj: ObjId) {
        let _ = obj;
        todo!("decl")
    }
}
