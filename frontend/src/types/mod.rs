//! Types: one table, rows named by [`TypeId`].
//!
//! Type literals are hash-consed, defined types are rows of their own, so **identical types have equal ids**
//! (*Go spec, Type identity*): comparing ids is the identity test everywhere, in the checker and after it. To make that
//! hold for interfaces, an interface row is interned by its complete, sorted method set and type-set terms.
//!
//! # Interfaces while declarations are being resolved
//! `type T interface { m() interface{ T } }` needs an interface literal before its embedded type is known. So:
//! * An interface literal whose embedded types are all resolved (no embedded defined type without underlying type, none
//!   [pending](Types::is_pending)) is made at once: [`InterfaceBuilder::finish`]. This is nearly always so, since the checker resolves an
//!   embedded name before it goes on.
//! * Otherwise (a cycle) take [`Types::pending_interface`], go on, and when all declarations are resolved complete it:
//!   [`InterfaceBuilder::finish_pending`].
//! * Two ids may then be unequal and yet identical. Until [`Types::canonicalize_named`] has run, compare by [`Types::identical`] (it is one
//!   integer comparison in the usual case); store [`Types::canonical`] in the IR. Without pending interfaces both are trivial.
//!
//! What this module does not do: names and scopes (`check`), constants (`constant`), machine registers (`codegen`).

mod instances;
mod interfaces;
mod layout;
mod lookup;
mod predicates;
mod rows;
mod table;
mod text;
mod type_sets;
mod unify;

pub use crate::syntax::ast::ChanDir;
pub use interfaces::{DuplicateMethod, InterfaceBuilder, is_exported, same_name};
pub use layout::{GO_WORD, Layout, TooLarge};
pub use lookup::{Lookup, MethodSetEntry, MissingMethod, MissingWhy, Selection, SelectionKind};
pub use predicates::{Incomparable, Unassignable};
pub use table::{Instance, Spelling, TypeParam, Types};
pub use text::{Packages, TextStyle};
pub use unify::{Unifier, UnifyMode};

use crate::define_id;
use crate::source::Pos;

define_id! {
    /// A type. Equal ids ⇔ identical types, once checking is done.
    TypeId
    /// A defined (named) type; each instance of a generic type is one.
    NamedId
    /// A type parameter (exists only while checking: instantiation is by full monomorphisation).
    TypeParamId
    /// A package.
    PkgId
}

/// Basic types, and the untyped kinds that exist only while checking.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[allow(missing_docs)]
pub enum Basic {
    Bool,
    Int,
    Int8,
    Int16,
    Int32,
    Int64,
    Uint,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
    Uintptr,
    Float32,
    Float64,
    Complex64,
    Complex128,
    String,
    UnsafePointer,
    UntypedBool,
    UntypedInt,
    UntypedRune,
    UntypedFloat,
    UntypedComplex,
    UntypedString,
    UntypedNil,
    /// The type of an erroneous expression: compatible with everything, so that one mistake gives one error.
    Invalid,
}

/// What a type is. Slices live in the IR arena.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum TypeKind<'ir> {
    /// A predeclared basic type. `byte` and `rune` are `Uint8` and `Int32`.
    Basic(Basic),
    /// A defined type.
    Named(NamedId),
    /// `*T`.
    Pointer(TypeId),
    /// `[len]T`.
    Array {
        /// Element type.
        elem: TypeId,
        /// Number of elements.
        len: u64,
    },
    /// `[]T`.
    Slice(TypeId),
    /// A struct with its fields in order.
    Struct(&'ir [Field<'ir>]),
    /// `map[K]V`.
    Map {
        /// Key type.
        key: TypeId,
        /// Value type.
        value: TypeId,
    },
    /// A channel.
    Chan {
        /// Direction.
        dir: ChanDir,
        /// Element type.
        elem: TypeId,
    },
    /// A function type. Parameter and result names are not part of it.
    Func(Signature<'ir>),
    /// An interface.
    Interface(Interface<'ir>),
    /// The results of a call with other than one result, or of a comma-ok form. Never the type of a variable.
    Tuple(&'ir [TypeId]),
    /// A type parameter. Not in the IR.
    TypeParam(TypeParamId),
}

/// A field of a struct type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Field<'ir> {
    /// Name; for an embedded field the type's name; `_` for blank.
    pub name: &'ir str,
    /// The package of a non-exported name; none for exported names.
    pub pkg: Option<PkgId>,
    /// Type.
    pub ty: TypeId,
    /// Whether the field is embedded.
    pub embedded: bool,
    /// Tag, empty if there is none.
    pub tag: &'ir [u8],
}

/// Parameters and results.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Signature<'ir> {
    /// Parameter types; the last one is a slice if `variadic`. Receivers are not included.
    pub params: &'ir [TypeId],
    /// Result types.
    pub results: &'ir [TypeId],
    /// Whether the last parameter is `...T`.
    pub variadic: bool,
}

/// A method of an interface, or of a method set.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Method<'ir> {
    /// Name.
    pub name: &'ir str,
    /// The package of a non-exported name.
    pub pkg: Option<PkgId>,
    /// Its type, a `Func` without receiver.
    pub sig: TypeId,
}

/// An interface: its complete method set (embedded interfaces included), sorted as gc sorts itabs — exported names
/// first by name, then by name and package path — and its type set.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Interface<'ir> {
    /// All methods, sorted.
    pub methods: &'ir [Method<'ir>],
    /// Type terms; none means all types. Interfaces with terms are constraints only.
    pub terms: Option<&'ir [Term]>,
    /// Whether `comparable` is embedded.
    pub comparable: bool,
}

/// `T` or `~T` in a type set.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Term {
    /// Whether it is `~T`.
    pub tilde: bool,
    /// `T`.
    pub ty: TypeId,
}

/// A defined type.
#[derive(Clone, Copy, Debug)]
pub struct Named<'ir> {
    /// Name without package; instances print their type arguments, as `List[int]`.
    pub name: &'ir str,
    /// Declaring package; none for `error` and `comparable`.
    pub pkg: Option<PkgId>,
    /// Where it was declared.
    pub pos: Pos,
    /// Underlying type; `None` until the declaration is resolved.
    pub underlying: Option<TypeId>,
    /// Declared methods, in source order.
    pub methods: &'ir [DeclaredMethod<'ir>],
    /// Declared inside a function: gc prints it without qualifier changes but two may share a name.
    pub local: bool,
}

/// A method declared on a defined type.
#[derive(Clone, Copy, Debug)]
pub struct DeclaredMethod<'ir> {
    /// Name, package and signature (without receiver).
    pub method: Method<'ir>,
    /// Whether the receiver is `*T`.
    pub pointer_receiver: bool,
    /// Whether it has type parameters of its own: then it is in no method set, and `func` is not an instance.
    pub generic: bool,
    /// The function, with the receiver as first parameter.
    pub func: crate::ir::FuncId,
    /// Where the name stands.
    pub pos: Pos,
}

/// A package's names.
#[derive(Clone, Copy, Debug)]
pub struct Package<'ir> {
    /// The path in link names: `main`, `container/list`, `test/a`.
    pub path: &'ir str,
    /// What the go command calls it: the import path, or `command-line-arguments` for a list of files.
    pub title: &'ir str,
    /// Name from the package clause.
    pub name: &'ir str,
    /// Whether it is the user's, and not std's: what this program says about user code, it says about these packages.
    pub user: bool,
}

/// Runs a recursive step on a stack that grows: types nest as deeply as the user's program says.
pub(crate) fn deep<R>(step: impl FnOnce() -> R) -> R {
    stacker::maybe_grow(64 * 1024, 1024 * 1024, step)
}

#[cfg(test)]
pub(crate) mod tests {
    //! Short ways to make types in tests.
    use super::*;
    use bumpalo::Bump;

    pub(crate) fn sig<'ir>(arena: &'ir Bump, params: &[TypeId], results: &[TypeId]) -> Signature<'ir> {
        Signature {
            params: arena.alloc_slice_copy(params),
            results: arena.alloc_slice_copy(results),
            variadic: false,
        }
    }
    pub(crate) fn field(name: &str, ty: TypeId) -> Field<'_> {
        Field {
            name,
            pkg: None,
            ty,
            embedded: false,
            tag: &[],
        }
    }
    pub(crate) fn embedded(name: &str, ty: TypeId) -> Field<'_> {
        Field {
            embedded: true,
            ..field(name, ty)
        }
    }
    /// A defined type of package 0.
    pub(crate) fn named<'ir>(types: &Types<'ir>, name: &'ir str, underlying: Option<TypeId>) -> TypeId {
        types.new_named(Named {
            name,
            pkg: Some(PkgId(0)),
            pos: Pos::NONE,
            underlying,
            methods: &[],
            local: false,
        })
    }
}
