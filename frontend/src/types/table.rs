//! The table of types: rows, their constructors, and what a row says about itself.

use super::layout::Shape;
use super::rows::Rows;
use super::{
    Basic, ChanDir, DeclaredMethod, Field, Interface, Method, Named, NamedId, Signature, Term, TypeId, TypeKind,
    TypeParamId,
};
use crate::id::Id;
use crate::source::Pos;
use bumpalo::Bump;
use rustc_hash::FxHashMap;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

/// All types of a compilation. Constructors take `&self`: the table only grows, and a row never changes, except that a
/// defined type gets its underlying type and methods, and a pending interface its methods, once.
///
/// `Types` is `Sync`. Slices that become part of a type are allocated by the caller in the IR arena, or, where a
/// constructor has to sort them, in the arena it is given.
pub struct Types<'ir> {
    rows: Rows<Row<'ir>>,
    interned: Mutex<FxHashMap<TypeKind<'ir>, TypeId>>,
    named: Rows<NamedRow<'ir>>,
    params: Rows<TypeParamRow<'ir>>,
    /// Ids of pending interfaces, in order.
    pub(super) pending: Rows<TypeId>,
    pub(super) canonical: Mutex<FxHashMap<TypeId, TypeId>>,
    spellings: [AtomicBool; Spelling::COUNT],
    /// Instances of generic types by generic type and arguments.
    pub(super) instances: Mutex<FxHashMap<Instance<'ir>, TypeId>>,
    /// Instances that have no underlying type yet, in the order in which they were made.
    pub(super) unexpanded: Mutex<VecDeque<TypeId>>,
    /// By func type: the names of parameters and results where it was first written, and whether that was in user code.
    names: Mutex<FxHashMap<TypeId, (&'ir [&'ir str], bool)>>,
}

/// A row of the table.
pub(super) struct Row<'ir> {
    pub(super) kind: RowKind<'ir>,
    /// Filled in when first asked for, once everything below is complete.
    pub(super) shape: OnceLock<Shape>,
}

/// What a row holds.
pub(super) enum RowKind<'ir> {
    Kind(TypeKind<'ir>),
    /// An interface whose embedded interfaces were not yet known when it was made.
    Pending(OnceLock<Interface<'ir>>),
}

struct NamedRow<'ir> {
    fixed: Named<'ir>,
    ty: TypeId,
    underlying: AtomicU32,
    methods: Mutex<&'ir [DeclaredMethod<'ir>]>,
    /// For an instance of a generic type: which, and with what arguments.
    instance: Option<Instance<'ir>>,
}

/// Which generic type a defined type is an instance of.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Instance<'ir> {
    /// The generic type's own row (a defined type whose underlying type mentions the type parameters).
    pub origin: TypeId,
    /// The type arguments.
    pub args: &'ir [TypeId],
}

/// A type parameter, as declared.
#[derive(Clone, Copy, Debug)]
pub struct TypeParam<'ir> {
    /// Name.
    pub name: &'ir str,
    /// Where it was declared.
    pub pos: Pos,
    /// Index in its type parameter list.
    pub index: u32,
    /// The constraint, an interface type (a union or a plain type was wrapped into one); `None` until resolved.
    pub constraint: Option<TypeId>,
}

struct TypeParamRow<'ir> {
    fixed: TypeParam<'ir>,
    constraint: AtomicU32,
}

/// Predeclared names of which two name the same type. gc remembers for each use which one was written; we only remember
/// whether user code wrote it anywhere, and print that one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Spelling {
    Byte,
    Uint8,
    Rune,
    Int32,
    Any,
    EmptyInterface,
}

impl Spelling {
    const COUNT: usize = 6;
}

/// "Not set" in the atomic cells.
const UNSET: u32 = u32::MAX;

impl TypeId {
    const fn fixed(index: u32) -> TypeId {
        TypeId(index)
    }
    /// The id of a basic type.
    pub const fn basic(basic: Basic) -> TypeId {
        TypeId(basic as u32)
    }
}

macro_rules! basic_ids {
    ($($name:ident = $basic:ident,)*) => {
        #[allow(missing_docs)]
        impl TypeId { $(pub const $name: TypeId = TypeId::basic(Basic::$basic);)* }
        /// Every basic type, in the order of [`Basic`].
        const BASICS: &[Basic] = &[$(Basic::$basic,)*];
    };
}

basic_ids! {
    BOOL = Bool,
    INT = Int,
    INT8 = Int8,
    INT16 = Int16,
    INT32 = Int32,
    INT64 = Int64,
    UINT = Uint,
    UINT8 = Uint8,
    UINT16 = Uint16,
    UINT32 = Uint32,
    UINT64 = Uint64,
    UINTPTR = Uintptr,
    FLOAT32 = Float32,
    FLOAT64 = Float64,
    COMPLEX64 = Complex64,
    COMPLEX128 = Complex128,
    STRING = String,
    UNSAFE_POINTER = UnsafePointer,
    UNTYPED_BOOL = UntypedBool,
    UNTYPED_INT = UntypedInt,
    UNTYPED_RUNE = UntypedRune,
    UNTYPED_FLOAT = UntypedFloat,
    UNTYPED_COMPLEX = UntypedComplex,
    UNTYPED_STRING = UntypedString,
    UNTYPED_NIL = UntypedNil,
    INVALID = Invalid,
}

impl TypeId {
    /// `byte`, the same type as `uint8`.
    pub const BYTE: TypeId = TypeId::UINT8;
    /// `rune`, the same type as `int32`.
    pub const RUNE: TypeId = TypeId::INT32;
    /// `interface{}`, also called `any`.
    pub const ANY: TypeId = TypeId::fixed(BASICS.len() as u32);
    /// The predeclared type `error`.
    pub const ERROR: TypeId = TypeId::fixed(BASICS.len() as u32 + 1);
    /// The predeclared constraint `comparable`.
    pub const COMPARABLE: TypeId = TypeId::fixed(BASICS.len() as u32 + 2);
    /// `()`: the results of a function without results.
    pub const NO_RESULTS: TypeId = TypeId::fixed(BASICS.len() as u32 + 3);
    /// `[]byte`.
    pub const BYTES: TypeId = TypeId::fixed(BASICS.len() as u32 + 4);
    /// `[]rune`.
    pub const RUNES: TypeId = TypeId::fixed(BASICS.len() as u32 + 5);
}

impl Interface<'_> {
    /// `interface{}`.
    pub const EMPTY: Interface<'static> = Interface {
        methods: &[],
        terms: None,
        comparable: false,
    };
    /// Whether this is a basic interface: one that may be the type of a variable, not only a constraint.
    pub fn is_basic(&self) -> bool {
        self.terms.is_none() && !self.comparable
    }
}

impl Default for Types<'_> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'ir> Types<'ir> {
    /// A table with the basic types and the universe's named types in their fixed places.
    pub fn new() -> Self {
        let types = Types {
            rows: Rows::new(),
            interned: Mutex::default(),
            named: Rows::new(),
            params: Rows::new(),
            pending: Rows::new(),
            canonical: Mutex::default(),
            spellings: [const { AtomicBool::new(false) }; Spelling::COUNT],
            instances: Mutex::default(),
            unexpanded: Mutex::default(),
            names: Mutex::default(),
        };
        for &basic in BASICS {
            let id = types.intern(TypeKind::Basic(basic));
            assert_eq!(id, TypeId::basic(basic));
        }
        let universe = |name| Named {
            name,
            pkg: None,
            pos: Pos::NONE,
            underlying: None,
            methods: &[],
            local: false,
        };
        assert_eq!(types.intern(TypeKind::Interface(Interface::EMPTY)), TypeId::ANY);
        assert_eq!(types.new_named(universe("error")), TypeId::ERROR);
        assert_eq!(types.new_named(universe("comparable")), TypeId::COMPARABLE);
        assert_eq!(types.tuple(&[]), TypeId::NO_RESULTS);
        assert_eq!(types.slice(TypeId::BYTE), TypeId::BYTES);
        assert_eq!(types.slice(TypeId::RUNE), TypeId::RUNES);
        let sig = types.func(Signature {
            params: &[],
            results: const { &[TypeId::STRING] },
            variadic: false,
        });
        // The one slice that is not in the arena; it lives as long as the table does, at the id that follows above.
        assert_eq!(sig, ERROR_METHOD_SIG);
        types.set_underlying(
            TypeId::ERROR,
            types.intern(TypeKind::Interface(Interface {
                methods: ERROR_METHODS,
                ..Interface::EMPTY
            })),
        );
        types.set_underlying(
            TypeId::COMPARABLE,
            types.intern(TypeKind::Interface(Interface {
                comparable: true,
                ..Interface::EMPTY
            })),
        );
        types
    }

    fn push(&self, kind: RowKind<'ir>) -> TypeId {
        TypeId::from_index(self.rows.push(Row {
            kind,
            shape: OnceLock::new(),
        }))
    }

    /// The one row of this kind.
    fn intern(&self, kind: TypeKind<'ir>) -> TypeId {
        let mut interned = self.interned.lock().expect("no panic while interning");
        *interned.entry(kind).or_insert_with(|| self.push(RowKind::Kind(kind)))
    }

    pub(super) fn row(&self, t: TypeId) -> &Row<'ir> {
        self.rows.get(t.index())
    }

    // ---- Constructors ----

    /// A basic type.
    pub fn basic(&self, basic: Basic) -> TypeId {
        TypeId::basic(basic)
    }
    /// `*elem`.
    pub fn pointer(&self, elem: TypeId) -> TypeId {
        self.intern(TypeKind::Pointer(elem))
    }
    /// `[]elem`.
    pub fn slice(&self, elem: TypeId) -> TypeId {
        self.intern(TypeKind::Slice(elem))
    }
    /// `[len]elem`.
    pub fn array(&self, elem: TypeId, len: u64) -> TypeId {
        self.intern(TypeKind::Array { elem, len })
    }
    /// `map[key]value`.
    pub fn map(&self, key: TypeId, value: TypeId) -> TypeId {
        self.intern(TypeKind::Map { key, value })
    }
    /// `chan elem` and its directions.
    pub fn chan(&self, dir: ChanDir, elem: TypeId) -> TypeId {
        self.intern(TypeKind::Chan { dir, elem })
    }
    /// A function type. The slices are in the IR arena.
    pub fn func(&self, sig: Signature<'ir>) -> TypeId {
        self.intern(TypeKind::Func(sig))
    }
    /// A struct type. Fields, names and tags are in the IR arena.
    pub fn struct_type(&self, fields: &'ir [Field<'ir>]) -> TypeId {
        self.intern(TypeKind::Struct(fields))
    }
    /// A tuple, as of results.
    pub fn tuple(&self, types: &'ir [TypeId]) -> TypeId {
        self.intern(TypeKind::Tuple(types))
    }
    /// The type of a call's value: the one result, or a tuple.
    pub fn results(&self, sig: Signature<'ir>) -> TypeId {
        match *sig.results {
            [one] => one,
            _ => self.tuple(sig.results),
        }
    }
    /// A complete interface: embedded ones are already merged in (see [`InterfaceBuilder`](super::InterfaceBuilder)).
    /// Sorts methods and terms and drops repetitions.
    pub fn interface(
        &self,
        arena: &'ir Bump,
        methods: &[Method<'ir>],
        terms: Option<&[Term]>,
        comparable: bool,
    ) -> TypeId {
        let interface = self.sorted_interface(arena, methods, terms, comparable);
        self.intern(TypeKind::Interface(interface))
    }
    /// An interface literal whose embedded types are not resolved yet: a row of its own, that must be given its methods
    /// by [`complete_interface`](Self::complete_interface) before types are compared. Until then it has no methods.
    pub fn pending_interface(&self) -> TypeId {
        let id = self.push(RowKind::Pending(OnceLock::new()));
        self.pending.push(id);
        id
    }
    /// Gives a pending interface its complete methods and terms. A second completion is ignored.
    pub fn complete_interface(
        &self,
        arena: &'ir Bump,
        t: TypeId,
        methods: &[Method<'ir>],
        terms: Option<&[Term]>,
        comparable: bool,
    ) {
        let interface = self.sorted_interface(arena, methods, terms, comparable);
        if let RowKind::Pending(cell) = &self.row(t).kind
            && cell.set(interface).is_ok()
        {
            // From now on this row is the one that such interfaces are interned as. The declaration that was waited for
            // may have interned the same one just before: `type I interface{ m() interface{ I } }`.
            let mut interned = self.interned.lock().expect("no panic while interning");
            if let Some(other) = interned.insert(TypeKind::Interface(interface), t) {
                for row in (0..self.named.len()).map(|i| self.named.get(i)) {
                    if type_cell(&row.underlying) == Some(other) {
                        row.underlying.store(t.0, Ordering::Release);
                    }
                }
            }
        }
    }
    /// Whether `t` is an interface literal that still waits for [`complete_interface`](Self::complete_interface).
    pub fn is_pending(&self, t: TypeId) -> bool {
        matches!(&self.row(t).kind, RowKind::Pending(cell) if cell.get().is_none())
    }
    /// A new defined type, different from every other. `underlying` and `methods` may follow later.
    pub fn new_named(&self, named: Named<'ir>) -> TypeId {
        self.push_named(named, None)
    }
    pub(super) fn push_named(&self, named: Named<'ir>, instance: Option<Instance<'ir>>) -> TypeId {
        // Only one thread makes defined types: the checker's.
        let ty = TypeId::from_index(self.rows.len());
        let id = NamedId::from_index(self.named.push(NamedRow {
            fixed: named,
            ty,
            underlying: AtomicU32::new(named.underlying.map_or(UNSET, |u| u.0)),
            methods: Mutex::new(named.methods),
            instance,
        }));
        let row = self.push(RowKind::Kind(TypeKind::Named(id)));
        assert_eq!(row, ty, "defined types are made by one thread");
        ty
    }

    /// Sets the underlying type of the defined type `t`. `underlying` may itself be a defined type or become known later.
    pub fn set_underlying(&self, t: TypeId, underlying: TypeId) {
        if let TypeKind::Named(id) = self.kind(t) {
            self.named_row(id).underlying.store(underlying.0, Ordering::Release);
        }
    }
    /// Sets the declared methods of the defined type `t`, in source order; may be called again to refine them.
    pub fn set_methods(&self, t: TypeId, methods: &'ir [DeclaredMethod<'ir>]) {
        if let TypeKind::Named(id) = self.kind(t) {
            *self.named_row(id).methods.lock().expect("no panic under this lock") = methods;
        }
    }
    /// A new type parameter, different from every other.
    pub fn new_type_param(&self, param: TypeParam<'ir>) -> TypeId {
        let id = TypeParamId::from_index(self.params.push(TypeParamRow {
            fixed: param,
            constraint: AtomicU32::new(param.constraint.map_or(UNSET, |c| c.0)),
        }));
        self.push(RowKind::Kind(TypeKind::TypeParam(id)))
    }
    /// Sets the constraint of the type parameter `t`.
    pub fn set_constraint(&self, t: TypeId, constraint: TypeId) {
        if let TypeKind::TypeParam(id) = self.kind(t) {
            self.params
                .get(id.index())
                .constraint
                .store(constraint.0, Ordering::Release);
        }
    }

    // ---- What a row is ----

    /// Number of rows; ids run from 0.
    pub fn len(&self) -> usize {
        self.rows.len()
    }
    /// Never: the basic types are always there.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Every id in order.
    pub fn ids(&self) -> impl Iterator<Item = TypeId> + use<> {
        (0..self.rows.len()).map(TypeId::from_index)
    }
    /// What `t` is.
    pub fn kind(&self, t: TypeId) -> TypeKind<'ir> {
        match &self.row(t).kind {
            RowKind::Kind(kind) => *kind,
            RowKind::Pending(cell) => TypeKind::Interface(cell.get().copied().unwrap_or(Interface::EMPTY)),
        }
    }
    fn named_row(&self, id: NamedId) -> &NamedRow<'ir> {
        self.named.get(id.index())
    }
    /// The declaration of a defined type, as it is known now.
    pub fn named(&self, t: TypeId) -> Option<Named<'ir>> {
        match self.kind(t) {
            TypeKind::Named(id) => Some(self.named_by_id(id)),
            _ => None,
        }
    }
    /// The declaration of a defined type, as it is known now.
    pub fn named_by_id(&self, id: NamedId) -> Named<'ir> {
        let row = self.named_row(id);
        Named {
            underlying: type_cell(&row.underlying),
            methods: *row.methods.lock().expect("no panic under this lock"),
            ..row.fixed
        }
    }
    /// The type that a defined type's row declares.
    pub fn named_type(&self, id: NamedId) -> TypeId {
        self.named_row(id).ty
    }
    /// Every defined type, in order of declaration.
    pub fn named_types(&self) -> impl Iterator<Item = TypeId> + use<'_, 'ir> {
        (0..self.named.len()).map(|i| self.named.get(i).ty)
    }
    /// Which generic type `t` is an instance of, if any.
    pub fn instance(&self, t: TypeId) -> Option<Instance<'ir>> {
        match self.kind(t) {
            TypeKind::Named(id) => self.named_row(id).instance,
            _ => None,
        }
    }
    /// The declaration of a type parameter.
    pub fn type_param(&self, t: TypeId) -> Option<TypeParam<'ir>> {
        let TypeKind::TypeParam(id) = self.kind(t) else {
            return None;
        };
        let row = self.params.get(id.index());
        Some(TypeParam {
            constraint: type_cell(&row.constraint),
            ..row.fixed
        })
    }
    /// The underlying type. `INVALID` while a defined type's is not known, or if it is defined as itself. A type
    /// parameter is its own.
    pub fn underlying(&self, t: TypeId) -> TypeId {
        let mut at = t;
        for _ in 0..=self.named.len() {
            match self.kind(at) {
                TypeKind::Named(id) => match type_cell(&self.named_row(id).underlying) {
                    Some(next) => at = next,
                    None => return TypeId::INVALID,
                },
                _ => return at,
            }
        }
        TypeId::INVALID
    }
    /// The kind of the underlying type.
    pub fn under(&self, t: TypeId) -> TypeKind<'ir> {
        self.kind(self.underlying(t))
    }
    /// The basic type that underlies `t`.
    pub fn under_basic(&self, t: TypeId) -> Option<Basic> {
        match self.under(t) {
            TypeKind::Basic(basic) => Some(basic),
            _ => None,
        }
    }
    /// The function type that underlies `t`.
    pub fn signature(&self, t: TypeId) -> Option<Signature<'ir>> {
        match self.under(t) {
            TypeKind::Func(sig) => Some(sig),
            _ => None,
        }
    }
    /// The fields of the struct type that underlies `t`.
    pub fn struct_fields(&self, t: TypeId) -> Option<&'ir [Field<'ir>]> {
        match self.under(t) {
            TypeKind::Struct(fields) => Some(fields),
            _ => None,
        }
    }
    /// The interface that underlies `t`.
    pub fn interface_of(&self, t: TypeId) -> Option<Interface<'ir>> {
        match self.under(t) {
            TypeKind::Interface(interface) => Some(interface),
            _ => None,
        }
    }
    /// What the underlying pointer type points to.
    pub fn pointer_elem(&self, t: TypeId) -> Option<TypeId> {
        match self.under(t) {
            TypeKind::Pointer(elem) => Some(elem),
            _ => None,
        }
    }
    /// The element type of the underlying pointer, array, slice, map or channel.
    pub fn elem(&self, t: TypeId) -> Option<TypeId> {
        match self.under(t) {
            TypeKind::Pointer(elem)
            | TypeKind::Slice(elem)
            | TypeKind::Array { elem, .. }
            | TypeKind::Chan { elem, .. }
            | TypeKind::Map { value: elem, .. } => Some(elem),
            _ => None,
        }
    }

    // ---- Spellings ----

    /// Records that user code wrote this name.
    pub fn saw_spelling(&self, spelling: Spelling) {
        self.spellings[spelling as usize].store(true, Ordering::Relaxed);
    }
    /// Records how the parameters and results of a func type are named where it is written; no names if they have none. gc
    /// remembers that for each place; we keep the first in user code or else in the libraries.
    pub fn saw_param_names(&self, func: TypeId, names: &'ir [&'ir str], user: bool) {
        let mut all = self.names.lock().unwrap_or_else(PoisonError::into_inner);
        let known = all.entry(func).or_insert((names, user));
        if user && !known.1 {
            *known = (names, user);
        }
    }
    pub(super) fn param_names(&self, func: TypeId) -> &'ir [&'ir str] {
        let all = self.names.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(&func).map_or(&[], |known| known.0)
    }
    pub(super) fn has_spelling(&self, spelling: Spelling) -> bool {
        self.spellings[spelling as usize].load(Ordering::Relaxed)
    }
}

/// `func() string`.
const ERROR_METHOD_SIG: TypeId = TypeId::fixed(BASICS.len() as u32 + 6);
/// The methods of `error`.
const ERROR_METHODS: &[Method<'static>] = &[Method {
    name: "Error",
    pkg: None,
    sig: ERROR_METHOD_SIG,
}];

fn type_cell(cell: &AtomicU32) -> Option<TypeId> {
    let index = cell.load(Ordering::Acquire);
    (index != UNSET).then_some(TypeId(index))
}

/// Code generators on several threads share the table.
const _: () = {
    const fn sync<T: Sync>() {}
    sync::<Types<'static>>();
};
