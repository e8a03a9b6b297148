//! Types as text, as gc and fmt print them.

use super::{Package, PkgId, TypeId, Types};
use crate::id::IdVec;

/// In whose words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TextStyle {
    /// Error messages (types2): `interface{}`, `struct{X int}`; names of other packages qualified by the package's
    /// name, those of the given package not.
    Error(PkgId),
    /// gc's `-m` text: `interface {}`, `struct { X int }`, qualified in the same way.
    Gc(PkgId),
    /// Run time, `%T` and panics: every name qualified by its package's name, `main.T`.
    Runtime,
    /// A unique name: every name qualified by its package's path, local types numbered.
    Link,
}

impl<'ir> Types<'ir> {
    /// `t` as text.
    pub fn text(&self, _packages: &IdVec<PkgId, Package<'ir>>, _t: TypeId, _style: TextStyle) -> String {
        todo!()
    }
    /// A tuple or parameter list without parentheses: `int, string`.
    pub fn list_text(&self, _packages: &IdVec<PkgId, Package<'ir>>, _list: &[TypeId], _style: TextStyle) -> String {
        todo!()
    }
}
