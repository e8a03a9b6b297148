//! The one list of constructs that are checked and lowered but that the back end cannot run yet.

use super::Checker;
use crate::source::Pos;

/// A construct that may be rejected for now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Construct {
    Go,
    Defer,
    Recover,
    Select,
    Channel,
    Map,
    Complex,
    RangeFunc,
    Generics,
}

/// Deleting a line enables the construct.
const UNSUPPORTED: &[(Construct, &str)] = &[
    (Construct::Go, "go statement"),
    (Construct::Defer, "defer statement"),
    (Construct::Recover, "recover"),
    (Construct::Select, "select statement"),
    (Construct::Channel, "channel operation"),
    (Construct::Map, "map"),
    (Construct::Complex, "complex number"),
    (Construct::RangeFunc, "range over func"),
    (Construct::Generics, "generics: type parameters and instantiation"),
];

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// Called after a construct has been checked and lowered: reports it if it cannot be run yet.
    pub fn gate(&self, construct: Construct, pos: Pos) {
        if let Some((_, name)) = UNSUPPORTED.iter().find(|(c, _)| *c == construct) {
            self.diags.error(pos, format!("goscape: {name} not supported yet"));
        }
    }
}
