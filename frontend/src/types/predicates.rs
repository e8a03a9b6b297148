//! Predicates over types: comparable, ordered, assignable, convertible and so on (*Go spec, Properties of types and
//! values*).

use super::lookup::MissingMethod;
use super::{Basic, ChanDir, TypeId, TypeKind, Types, deep, type_sets};
use crate::reference::LangVersion;
use rustc_hash::FxHashSet;

/// Why a type is not comparable.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Incomparable<'ir> {
    /// The type itself is a `slice`, `map` or `func`: comparable to nil only.
    NilOnly(&'static str),
    /// A struct with such a field.
    Field(&'ir str, TypeId),
    /// An array of such elements.
    Element(TypeId),
    /// A type parameter whose type set holds such a type, or is not restricted to comparable ones.
    TypeParam,
    /// An interface, where the test is for strict comparability.
    Interface,
    /// Untyped nil.
    Nil,
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
    /// The constraint wants comparable types.
    NotComparable,
    /// The type is not in the constraint's type set; the term that would be if it had a `~`.
    NotInTypeSet(Option<TypeId>),
    /// The constraint's type set is empty.
    EmptyTypeSet,
    /// What should be an interface is a pointer to one.
    PointerToInterface,
    /// What should be an interface is none.
    NotAnInterface,
}

/// Classes of basic types.
impl Basic {
    /// `bool` or untyped bool.
    pub const fn is_boolean(self) -> bool {
        matches!(self, Basic::Bool | Basic::UntypedBool)
    }
    /// Integers of any size, `uintptr`, untyped integers and runes.
    pub const fn is_integer(self) -> bool {
        matches!(
            self,
            Basic::Int
                | Basic::Int8
                | Basic::Int16
                | Basic::Int32
                | Basic::Int64
                | Basic::UntypedInt
                | Basic::UntypedRune
        ) || self.is_unsigned()
    }
    /// Unsigned integers of any size, `uintptr`.
    pub const fn is_unsigned(self) -> bool {
        matches!(
            self,
            Basic::Uint | Basic::Uint8 | Basic::Uint16 | Basic::Uint32 | Basic::Uint64 | Basic::Uintptr
        )
    }
    /// `float32`, `float64`, untyped float.
    pub const fn is_float(self) -> bool {
        matches!(self, Basic::Float32 | Basic::Float64 | Basic::UntypedFloat)
    }
    /// `complex64`, `complex128`, untyped complex.
    pub const fn is_complex(self) -> bool {
        matches!(self, Basic::Complex64 | Basic::Complex128 | Basic::UntypedComplex)
    }
    /// Integers, floats, complex numbers.
    pub const fn is_numeric(self) -> bool {
        self.is_integer() || self.is_float() || self.is_complex()
    }
    /// `string` or untyped string.
    pub const fn is_string(self) -> bool {
        matches!(self, Basic::String | Basic::UntypedString)
    }
    /// One of the untyped kinds.
    pub const fn is_untyped(self) -> bool {
        matches!(
            self,
            Basic::UntypedBool
                | Basic::UntypedInt
                | Basic::UntypedRune
                | Basic::UntypedFloat
                | Basic::UntypedComplex
                | Basic::UntypedString
                | Basic::UntypedNil
        )
    }
    /// Size in bits of a sized numeric type.
    pub const fn bits(self) -> Option<u32> {
        Some(match self {
            Basic::Int8 | Basic::Uint8 => 8,
            Basic::Int16 | Basic::Uint16 => 16,
            Basic::Int32 | Basic::Uint32 | Basic::Float32 => 32,
            Basic::Int | Basic::Int64 | Basic::Uint | Basic::Uint64 | Basic::Uintptr => 64,
            Basic::Float64 | Basic::Complex64 => 64,
            Basic::Complex128 => 128,
            _ => return None,
        })
    }
}

impl<'ir> Types<'ir> {
    /// Whether the underlying type is a basic one of a class; for a type parameter, whether all types of its type set are.
    fn is_basic(&self, t: TypeId, test: impl Fn(Basic) -> bool) -> bool {
        match self.under(t) {
            TypeKind::Basic(basic) => test(basic),
            TypeKind::TypeParam(_) => self.all_types(t, |t| self.under_basic(t).is_some_and(&test)),
            _ => false,
        }
    }
    /// Boolean, typed or not.
    pub fn is_boolean(&self, t: TypeId) -> bool {
        self.is_basic(t, Basic::is_boolean)
    }
    /// Integer, typed or not (untyped rune included).
    pub fn is_integer(&self, t: TypeId) -> bool {
        self.is_basic(t, Basic::is_integer)
    }
    /// Unsigned integer, `uintptr` included.
    pub fn is_unsigned(&self, t: TypeId) -> bool {
        self.is_basic(t, Basic::is_unsigned)
    }
    /// Floating-point, typed or not.
    pub fn is_float(&self, t: TypeId) -> bool {
        self.is_basic(t, Basic::is_float)
    }
    /// Complex, typed or not.
    pub fn is_complex(&self, t: TypeId) -> bool {
        self.is_basic(t, Basic::is_complex)
    }
    /// Integer, float or complex.
    pub fn is_numeric(&self, t: TypeId) -> bool {
        self.is_basic(t, Basic::is_numeric)
    }
    /// String, typed or not.
    pub fn is_string(&self, t: TypeId) -> bool {
        self.is_basic(t, Basic::is_string)
    }
    /// One of the untyped kinds (nil included).
    pub fn is_untyped(&self, t: TypeId) -> bool {
        matches!(self.kind(t), TypeKind::Basic(basic) if basic.is_untyped())
    }
    /// A type that constants may have: boolean, numeric or string; no type parameter.
    pub fn is_const_type(&self, t: TypeId) -> bool {
        self.under_basic(t)
            .is_some_and(|b| b.is_boolean() || b.is_numeric() || b.is_string())
    }
    /// Whether `+` is defined: numbers and strings; for a type parameter, on all types of its type set.
    pub fn is_addable(&self, t: TypeId) -> bool {
        self.is_basic(t, |b| b.is_numeric() || b.is_string())
    }
    /// Whether `<` is defined: integers, floats, strings; for a type parameter, on all types of its type set.
    pub fn is_ordered(&self, t: TypeId) -> bool {
        self.is_basic(t, |b| b.is_integer() || b.is_float() || b.is_string())
    }
    /// An interface type (not a type parameter).
    pub fn is_interface(&self, t: TypeId) -> bool {
        matches!(self.under(t), TypeKind::Interface(_))
    }
    /// A pointer to an interface type.
    pub fn is_interface_pointer(&self, t: TypeId) -> bool {
        self.pointer_elem(t).is_some_and(|elem| self.is_interface(elem))
    }
    /// A type parameter.
    pub fn is_type_param(&self, t: TypeId) -> bool {
        matches!(self.kind(t), TypeKind::TypeParam(_))
    }
    /// The type of an expression that was already complained about.
    pub fn is_invalid(&self, t: TypeId) -> bool {
        t == TypeId::INVALID
    }
    /// Predeclared, defined, or a type parameter (*Go spec, Types*: a named type).
    pub fn has_name(&self, t: TypeId) -> bool {
        matches!(
            self.kind(t),
            TypeKind::Basic(_) | TypeKind::Named(_) | TypeKind::TypeParam(_)
        )
    }
    /// `nil` is a value of the type.
    pub fn has_nil(&self, t: TypeId) -> bool {
        self.all_types(t, |t| match self.under(t) {
            TypeKind::Basic(basic) => matches!(basic, Basic::UnsafePointer | Basic::UntypedNil | Basic::Invalid),
            TypeKind::Pointer(_)
            | TypeKind::Slice(_)
            | TypeKind::Map { .. }
            | TypeKind::Chan { .. }
            | TypeKind::Func(_)
            | TypeKind::Interface(_) => true,
            TypeKind::Named(_)
            | TypeKind::Array { .. }
            | TypeKind::Struct(_)
            | TypeKind::Tuple(_)
            | TypeKind::TypeParam(_) => false,
        })
    }
    /// `[]byte` in effect: a slice whose elements are bytes underneath.
    pub fn is_bytes(&self, t: TypeId) -> bool {
        matches!(self.under(t), TypeKind::Slice(elem) if self.under_basic(elem) == Some(Basic::Uint8))
    }
    /// `[]rune` in effect.
    pub fn is_runes(&self, t: TypeId) -> bool {
        matches!(self.under(t), TypeKind::Slice(elem) if self.under_basic(elem) == Some(Basic::Int32))
    }

    /// The type an untyped constant takes where none is asked for; other types are their own. Untyped nil stays.
    pub fn default_type(&self, t: TypeId) -> TypeId {
        match t {
            TypeId::UNTYPED_BOOL => TypeId::BOOL,
            TypeId::UNTYPED_INT => TypeId::INT,
            TypeId::UNTYPED_RUNE => TypeId::RUNE,
            TypeId::UNTYPED_FLOAT => TypeId::FLOAT64,
            TypeId::UNTYPED_COMPLEX => TypeId::COMPLEX128,
            TypeId::UNTYPED_STRING => TypeId::STRING,
            _ => t,
        }
    }

    /// Whether `==` is defined on all values of the type (interfaces included).
    pub fn is_comparable(&self, t: TypeId) -> bool {
        self.incomparable(t).is_none()
    }
    /// Why `==` is not defined, outermost component first.
    pub fn incomparable(&self, t: TypeId) -> Option<Incomparable<'ir>> {
        self.find_incomparable(t, true, &mut FxHashSet::default())
    }
    /// Whether the type is comparable without the possibility of a panic (no interfaces inside).
    pub fn is_strictly_comparable(&self, t: TypeId) -> bool {
        self.find_incomparable(t, false, &mut FxHashSet::default()).is_none()
    }
    /// `dynamic`: interfaces that are not constraints count as comparable.
    fn find_incomparable(&self, t: TypeId, dynamic: bool, seen: &mut FxHashSet<TypeId>) -> Option<Incomparable<'ir>> {
        if !seen.insert(t) {
            return None;
        }
        let mut inside = |t| deep(|| self.find_incomparable(t, dynamic, seen)).is_some();
        match self.under(t) {
            // Invalid types count as comparable, so that one mistake gives one error.
            TypeKind::Basic(basic) => (basic == Basic::UntypedNil).then_some(Incomparable::Nil),
            TypeKind::Pointer(_) | TypeKind::Chan { .. } => None,
            TypeKind::Slice(_) => Some(Incomparable::NilOnly("slice")),
            TypeKind::Map { .. } => Some(Incomparable::NilOnly("map")),
            TypeKind::Func(_) => Some(Incomparable::NilOnly("func")),
            TypeKind::Array { elem, .. } => inside(elem).then_some(Incomparable::Element(elem)),
            TypeKind::Struct(fields) => {
                let field = fields.iter().find(|f| inside(f.ty))?;
                Some(Incomparable::Field(field.name, field.ty))
            }
            TypeKind::Interface(interface) => {
                let fine = dynamic && interface.is_basic() || self.type_set_comparable(interface, seen);
                (!fine).then_some(Incomparable::Interface)
            }
            TypeKind::TypeParam(_) => {
                let constraint = self.type_param(t).and_then(|p| p.constraint)?;
                let interface = self.interface_of(constraint)?;
                (!self.type_set_comparable(interface, seen)).then_some(Incomparable::TypeParam)
            }
            TypeKind::Tuple(_) | TypeKind::Named(_) => None,
        }
    }
    fn type_set_comparable(&self, interface: super::Interface<'ir>, seen: &mut FxHashSet<TypeId>) -> bool {
        interface.comparable
            || interface.terms.is_some_and(|terms| {
                terms
                    .iter()
                    .all(|x| deep(|| self.find_incomparable(x.ty, false, seen)).is_none())
            })
    }

    /// Whether a value of type `v` may be assigned to a variable of type `t` (*Go spec, Assignability*). Untyped `v`:
    /// whether the kinds go together; that a constant fits, `constant` says.
    pub fn assignable_to(&self, v: TypeId, t: TypeId) -> Result<(), Unassignable<'ir>> {
        if v == TypeId::INVALID || t == TypeId::INVALID || self.identical(v, t) {
            return Ok(());
        }
        if self.is_untyped(v) {
            return if self.untyped_goes_with(v, t) {
                Ok(())
            } else {
                Err(Unassignable::Different)
            };
        }
        let (under_v, under_t) = (self.underlying(v), self.underlying(t));
        let (param_v, param_t) = (self.is_type_param(v), self.is_type_param(t));
        let some_unnamed = !self.has_name(v) || !self.has_name(t);
        if self.identical(under_v, under_t) && some_unnamed && !param_v && !param_t {
            return Ok(());
        }
        if self.is_interface(t) || self.is_interface_pointer(t) {
            return self.implements(v, t);
        }
        if self.is_interface(v) && self.implements(t, v).is_ok() {
            return Err(Unassignable::NeedsAssertion);
        }
        if let (
            TypeKind::Chan {
                dir: ChanDir::Both,
                elem: a,
            },
            TypeKind::Chan { elem: b, .. },
        ) = (self.kind(under_v), self.kind(under_t))
            && self.identical(a, b)
        {
            return if some_unnamed {
                Ok(())
            } else {
                Err(Unassignable::Different)
            };
        }
        let all = |list: Option<Vec<super::Term>>, test: &dyn Fn(TypeId) -> Result<(), Unassignable<'ir>>| {
            let terms = list.filter(|terms| !terms.is_empty()).ok_or(Unassignable::Different)?;
            terms.iter().try_for_each(|term| test(term.ty))
        };
        if param_t && !self.has_name(v) {
            return all(self.type_set(t), &|t| self.assignable_to(v, t));
        }
        if param_v && !self.has_name(t) {
            return all(self.type_set(v), &|v| self.assignable_to(v, t));
        }
        Err(Unassignable::Different)
    }

    /// Whether a value of the untyped kind `v` can become one of type `t`, as far as kinds decide.
    fn untyped_goes_with(&self, v: TypeId, t: TypeId) -> bool {
        self.all_types(t, |t| {
            if v == TypeId::UNTYPED_NIL {
                return self.has_nil(t);
            }
            match self.under(t) {
                TypeKind::Basic(to) => {
                    let from = self.under_basic(v).unwrap_or(Basic::Invalid);
                    to == Basic::Invalid
                        || from.is_boolean() && to.is_boolean()
                        || from.is_string() && to.is_string()
                        || from.is_numeric() && to.is_numeric()
                }
                // Any untyped value has a default type that implements the empty interface only.
                TypeKind::Interface(interface) => interface.methods.is_empty() && interface.terms.is_none(),
                _ => false,
            }
        })
    }

    /// Whether a non-constant value of type `v` may be converted to `t` (*Go spec, Conversions*).
    pub fn convertible_to(&self, v: TypeId, t: TypeId, lang: LangVersion) -> bool {
        if self.assignable_to(v, t).is_ok() {
            return true;
        }
        let (param_v, param_t) = (self.is_type_param(v), self.is_type_param(t));
        if param_v || param_t {
            return self.all_types(v, |v| self.all_types(t, |t| self.convertible_to(v, t, lang)));
        }
        let (under_v, under_t) = (self.underlying(v), self.underlying(t));
        if self.identical_ignoring_tags(under_v, under_t) {
            return true;
        }
        if let (TypeKind::Pointer(a), TypeKind::Pointer(b)) = (self.kind(v), self.kind(t))
            && !self.is_type_param(a)
            && !self.is_type_param(b)
            && self.identical_ignoring_tags(self.underlying(a), self.underlying(b))
        {
            return true;
        }
        let real = |t| self.is_integer(t) || self.is_float(t);
        let text = |t| self.is_bytes(t) || self.is_runes(t);
        let address = |t| self.pointer_elem(t).is_some() || self.under_basic(t) == Some(Basic::Uintptr);
        let unsafe_pointer = |t| self.under_basic(t) == Some(Basic::UnsafePointer);
        if real(v) && real(t)
            || self.is_complex(v) && self.is_complex(t)
            || self.is_string(t) && (self.is_integer(v) || text(v))
            || self.is_string(v) && text(t)
            || unsafe_pointer(t) && address(v)
            || unsafe_pointer(v) && address(t)
        {
            return true;
        }
        let TypeKind::Slice(elem) = self.kind(under_v) else {
            return false;
        };
        let array_of = |t| matches!(self.under(t), TypeKind::Array { elem: e, .. } if self.identical(e, elem));
        match self.kind(under_t) {
            TypeKind::Pointer(base) => array_of(base) && lang >= LangVersion::SLICE_TO_ARRAY_POINTER,
            TypeKind::Array { .. } => array_of(under_t) && lang >= LangVersion::SLICE_TO_ARRAY,
            _ => false,
        }
    }

    /// Whether `v` implements the interface `iface`, which may be a constraint (*Go spec, Implementing an interface*).
    pub fn implements(&self, v: TypeId, iface: TypeId) -> Result<(), Unassignable<'ir>> {
        self.implements_if(v, iface, |v| self.is_strictly_comparable(v))
    }

    /// Whether the type argument `v` satisfies the constraint `iface` (*Go spec, Satisfying a type constraint*): as
    /// [`implements`](Self::implements), but since go1.20 types whose comparison may panic count as comparable, too.
    pub fn satisfies(&self, v: TypeId, iface: TypeId, lang: LangVersion) -> Result<(), Unassignable<'ir>> {
        let loose = lang >= LangVersion::COMPARABLE_INTERFACES;
        self.implements_if(v, iface, |v| {
            if loose {
                self.is_comparable(v)
            } else {
                self.is_strictly_comparable(v)
            }
        })
    }

    fn implements_if(
        &self,
        v: TypeId,
        iface: TypeId,
        comparable: impl Fn(TypeId) -> bool,
    ) -> Result<(), Unassignable<'ir>> {
        let invalid = |t| self.underlying(t) == TypeId::INVALID;
        if invalid(v) || invalid(iface) || self.pointer_elem(v).is_some_and(invalid) {
            return Ok(());
        }
        let TypeKind::Interface(wanted) = self.under(iface) else {
            return Err(match self.is_interface_pointer(iface) {
                true => Unassignable::PointerToInterface,
                false => Unassignable::NotAnInterface,
            });
        };
        if wanted.methods.is_empty() && wanted.is_basic() {
            return Ok(());
        }
        let is_set = self.is_interface(v) || self.is_type_param(v);
        let set = if is_set { self.type_set(v) } else { None };
        if set.as_ref().is_some_and(Vec::is_empty) {
            return Ok(());
        }
        if wanted.terms.is_some_and(<[_]>::is_empty) {
            return Err(Unassignable::EmptyTypeSet);
        }
        if let Some(missing) = self.missing_method(v, iface, false) {
            return Err(Unassignable::Missing(missing));
        }
        if wanted.comparable && !comparable(v) {
            return Err(Unassignable::NotComparable);
        }
        let Some(terms) = wanted.terms else { return Ok(()) };
        if is_set {
            let fits = set.is_some_and(|set| type_sets::subset(self, &set, terms));
            return if fits {
                Ok(())
            } else {
                Err(Unassignable::NotInTypeSet(None))
            };
        }
        if terms.iter().any(|&term| type_sets::includes(self, term, v)) {
            return Ok(());
        }
        let under = self.underlying(v);
        let almost = terms.iter().find(|term| !term.tilde && self.identical(term.ty, under));
        Err(Unassignable::NotInTypeSet(almost.map(|term| term.ty)))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{field, named, sig};
    use super::*;
    use bumpalo::Bump;

    #[test]
    fn comparable_types() {
        let arena = Bump::new();
        let types = Types::new();
        let bytes = types.slice(TypeId::BYTE);
        let bad = types.struct_type(arena.alloc_slice_copy(&[field("a", TypeId::INT), field("b", bytes)]));
        assert_eq!(types.incomparable(bytes), Some(Incomparable::NilOnly("slice")));
        assert_eq!(types.incomparable(bad), Some(Incomparable::Field("b", bytes)));
        assert_eq!(
            types.incomparable(types.array(bad, 2)),
            Some(Incomparable::Element(bad))
        );
        assert!(types.is_comparable(TypeId::ANY) && !types.is_strictly_comparable(TypeId::ANY));
        assert!(types.is_comparable(types.pointer(bad)) && types.is_strictly_comparable(TypeId::STRING));
        assert!(types.is_ordered(TypeId::STRING) && !types.is_ordered(TypeId::BOOL));
    }

    #[test]
    fn assignability() {
        let arena = Bump::new();
        let types = Types::new();
        let ok = |v, t| types.assignable_to(v, t).is_ok();
        let ints = types.slice(TypeId::INT);
        let mine = named(&types, "Ints", Some(ints));
        let other = named(&types, "Other", Some(ints));
        assert!(
            ok(mine, ints) && ok(ints, mine) && !ok(mine, other) && types.convertible_to(mine, other, LangVersion(19))
        );
        let both = types.chan(ChanDir::Both, TypeId::INT);
        let send = types.chan(ChanDir::Send, TypeId::INT);
        assert!(ok(both, send) && !ok(send, both));
        assert!(ok(TypeId::UNTYPED_NIL, ints) && !ok(TypeId::UNTYPED_NIL, TypeId::INT));
        assert!(ok(TypeId::UNTYPED_INT, TypeId::FLOAT32) && !ok(TypeId::UNTYPED_INT, TypeId::STRING));
        assert!(ok(TypeId::INT, TypeId::ANY));
        assert!(matches!(
            types.assignable_to(TypeId::INT, TypeId::ERROR),
            Err(Unassignable::Missing(_))
        ));
        assert!(matches!(
            types.assignable_to(TypeId::ANY, TypeId::INT),
            Err(Unassignable::NeedsAssertion)
        ));
        let func = types.func(sig(&arena, &[], &[]));
        assert!(types.has_nil(func) && !types.has_nil(TypeId::STRING) && types.has_nil(TypeId::UNSAFE_POINTER));
    }

    #[test]
    fn conversions() {
        let types = Types::new();
        let can = |v, t| types.convertible_to(v, t, LangVersion(19));
        assert!(
            can(TypeId::INT, TypeId::FLOAT32) && can(TypeId::INT, TypeId::STRING) && can(TypeId::STRING, TypeId::BYTES)
        );
        assert!(
            can(types.pointer(TypeId::INT), TypeId::UNSAFE_POINTER) && can(TypeId::UNSAFE_POINTER, TypeId::UINTPTR)
        );
        assert!(!can(TypeId::BOOL, TypeId::INT) && !can(TypeId::STRING, TypeId::INT));
        let array = types.array(TypeId::BYTE, 4);
        assert!(can(TypeId::BYTES, types.pointer(array)) && !can(TypeId::BYTES, array));
        assert!(types.convertible_to(TypeId::BYTES, array, LangVersion(20)));
    }
}
