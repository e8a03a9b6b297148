//! Package errors: what needs to look at types.

use crate::abi::{Eface, Iface, TypeDesc};
use crate::entry::{Native, native_entry};
use crate::runtime::Runtime;

pub(crate) const NATIVES: &[Native] = &[("errors.comparable_", native_entry(comparable))];

fn comparable(_: &mut Runtime, value: Eface) -> bool {
    value.dynamic().is_none_or(|ty| ty.flags & TypeDesc::COMPARABLE != 0)
}

/// An `error` as `any`.
#[allow(dead_code)]
fn as_any(error: Iface) -> Eface {
    error.dynamic().map_or(Eface::NIL, |ty| Eface { ty, data: error.data })
}
