//! Predicates over types: comparable, ordered, assignable, convertible and so on.

use super::lookup::MissingMethod;
use super::{TypeId, Types};
use crate::reference::LangVersion;

/// Why a type is not comparable.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Incomparable<'ir> {
    /// The type itself is a slice, map or function: comparable to nil only.
    NilOnly(&'static str),
    /// A struct with such a field.
    Field(&'ir str, TypeId),
    /// An array of such elements.
    Element(TypeId),
    /// A type parameter whose type set holds such a type.
    TypeParam,
}

/// Why a value is not assignable.
#[derive(Clone, Copy, Debug)]
pub enum Unassignable<'ir> {
    /// Nothing more to say.
    Different,
    /// The type lacks a method of the interface.
    Missing(MissingMethod<'ir>),
    /// The other way round it would be: a type assertion is missing.
    NeedsAssertion,
    /// The interface is a constraint and the type is not in its type set.
    NotInTypeSet,
}

impl<'ir> Types<'ir> {
    /// Whether `==` is defined on all values of the type (interfaces included).
    pub fn is_comparable(&self, t: TypeId) -> bool {
        self.incomparable(t).is_none()
    }
    /// Why `==` is not defined, outermost component first.
    pub fn incomparable(&self, _t: TypeId) -> Option<Incomparable<'ir>> {
        todo!()
    }
    /// Whether the type is comparable without the possibility of a panic (no interfaces inside).
    pub fn is_strictly_comparable(&self, _t: TypeId) -> bool {
        todo!()
    }
    /// Whether `<` is defined.
    pub fn is_ordered(&self, _t: TypeId) -> bool {
        todo!()
    }
    /// Boolean, typed or not.
    pub fn is_boolean(&self, _t: TypeId) -> bool {
        todo!()
    }
    /// Integer, typed or not (untyped rune included).
    pub fn is_integer(&self, _t: TypeId) -> bool {
        todo!()
    }
    /// Unsigned integer, `uintptr` included.
    pub fn is_unsigned(&self, _t: TypeId) -> bool {
        todo!()
    }
    /// Floating-point, typed or not.
    pub fn is_float(&self, _t: TypeId) -> bool {
        todo!()
    }
    /// Complex, typed or not.
    pub fn is_complex(&self, _t: TypeId) -> bool {
        todo!()
    }
    /// Integer, float or complex.
    pub fn is_numeric(&self, _t: TypeId) -> bool {
        todo!()
    }
    /// String, typed or not.
    pub fn is_string(&self, _t: TypeId) -> bool {
        todo!()
    }
    /// One of the untyped kinds (nil included).
    pub fn is_untyped(&self, _t: TypeId) -> bool {
        todo!()
    }
    /// A type that constants may have: boolean, numeric or string.
    pub fn is_const_type(&self, _t: TypeId) -> bool {
        todo!()
    }
    /// An interface type (not a type parameter).
    pub fn is_interface(&self, _t: TypeId) -> bool {
        todo!()
    }
    /// A type parameter.
    pub fn is_type_param(&self, _t: TypeId) -> bool {
        todo!()
    }
    /// The type of an expression that was already complained about.
    pub fn is_invalid(&self, t: TypeId) -> bool {
        t == TypeId::INVALID
    }
    /// Predeclared, defined, or a type parameter (*Go spec, Types*: a named type).
    pub fn has_name(&self, _t: TypeId) -> bool {
        todo!()
    }
    /// `nil` is a value of the type.
    pub fn has_nil(&self, _t: TypeId) -> bool {
        todo!()
    }
    /// `[]byte` in effect: a slice whose elements are bytes underneath.
    pub fn is_bytes(&self, _t: TypeId) -> bool {
        todo!()
    }
    /// `[]rune` in effect.
    pub fn is_runes(&self, _t: TypeId) -> bool {
        todo!()
    }
    /// The type an untyped constant takes where none is asked for; other types are their own. Untyped nil stays.
    pub fn default_type(&self, _t: TypeId) -> TypeId {
        todo!()
    }
    /// Whether a value of type `v` may be assigned to a variable of type `t` (*Go spec, Assignability*). Untyped `v`: whether
    /// the kinds go together; that a constant fits, `constant` says.
    pub fn assignable_to(&self, _v: TypeId, _t: TypeId) -> Result<(), Unassignable<'ir>> {
        todo!()
    }
    /// Whether a non-constant value of type `v` may be converted to `t` (*Go spec, Conversions*).
    pub fn convertible_to(&self, _v: TypeId, _t: TypeId, _lang: LangVersion) -> bool {
        todo!()
    }
    /// Whether `v` implements the interface `iface`, which may be a constraint.
    pub fn implements(&self, _v: TypeId, _iface: TypeId) -> Result<(), Unassignable<'ir>> {
        todo!()
    }
    /// The core type (*Go spec, Core types*): the underlying type, or for a type parameter the single underlying type of
    /// its type set.
    pub fn core_type(&self, _t: TypeId) -> Option<TypeId> {
        todo!()
    }
    /// [`core_type`](Self::core_type), but a mixture of `string` and `[]byte` counts as `string`.
    pub fn core_string(&self, _t: TypeId) -> Option<TypeId> {
        todo!()
    }
    /// The types of a type parameter's type set, as terms; `None` if it is not restricted. Another type is its own.
    pub fn type_set(&self, _t: TypeId) -> Option<Vec<super::Term>> {
        todo!()
    }
}
