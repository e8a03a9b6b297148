//! The predeclared names, and package unsafe.

use super::object::{Builtin, ObjectKind};
use super::scope::Scope;
use super::{Checker, ScopeId};
use crate::constant::Value;
use crate::reference::LangVersion;
use crate::source::Pos;
use crate::types::{PkgId, TypeId};

const TYPES: &[(&str, TypeId)] = &[
    ("bool", TypeId::BOOL),
    ("int", TypeId::INT),
    ("int8", TypeId::INT8),
    ("int16", TypeId::INT16),
    ("int32", TypeId::INT32),
    ("int64", TypeId::INT64),
    ("uint", TypeId::UINT),
    ("uint8", TypeId::UINT8),
    ("uint16", TypeId::UINT16),
    ("uint32", TypeId::UINT32),
    ("uint64", TypeId::UINT64),
    ("uintptr", TypeId::UINTPTR),
    ("float32", TypeId::FLOAT32),
    ("float64", TypeId::FLOAT64),
    ("complex64", TypeId::COMPLEX64),
    ("complex128", TypeId::COMPLEX128),
    ("string", TypeId::STRING),
    ("byte", TypeId::BYTE),
    ("rune", TypeId::RUNE),
    ("any", TypeId::ANY),
    ("error", TypeId::ERROR),
    ("comparable", TypeId::COMPARABLE),
];

/// Predeclared functions, with the language version that brought them.
const BUILTINS: &[(&str, Builtin, u32)] = &[
    ("append", Builtin::Append, 0),
    ("cap", Builtin::Cap, 0),
    ("clear", Builtin::Clear, 21),
    ("close", Builtin::Close, 0),
    ("complex", Builtin::Complex, 0),
    ("copy", Builtin::Copy, 0),
    ("delete", Builtin::Delete, 0),
    ("imag", Builtin::Imag, 0),
    ("len", Builtin::Len, 0),
    ("make", Builtin::Make, 0),
    ("max", Builtin::Max, 21),
    ("min", Builtin::Min, 21),
    ("new", Builtin::New, 0),
    ("panic", Builtin::Panic, 0),
    ("print", Builtin::Print, 0),
    ("println", Builtin::Println, 0),
    ("real", Builtin::Real, 0),
    ("recover", Builtin::Recover, 0),
];

/// The functions of package unsafe.
const UNSAFE: &[(&str, Builtin, u32)] = &[
    ("Add", Builtin::UnsafeAdd, 0),
    ("Alignof", Builtin::UnsafeAlignof, 0),
    ("Offsetof", Builtin::UnsafeOffsetof, 0),
    ("Sizeof", Builtin::UnsafeSizeof, 0),
    ("Slice", Builtin::UnsafeSlice, 0),
    ("SliceData", Builtin::UnsafeSliceData, 20),
    ("String", Builtin::UnsafeString, 20),
    ("StringData", Builtin::UnsafeStringData, 20),
];

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// Declares the predeclared names in a scope. Names newer than the language version are left out: gc of that version
    /// does not know them.
    pub(super) fn universe(&mut self, lang: LangVersion) -> ScopeId {
        let scope = self.scopes.push(Scope::new(None));
        for &(name, ty) in TYPES {
            self.predeclare(scope, None, name, ty, ObjectKind::TypeName);
        }
        for (name, value) in [("true", true), ("false", false)] {
            self.predeclare(
                scope,
                None,
                name,
                TypeId::UNTYPED_BOOL,
                ObjectKind::Const(Value::bool(value)),
            );
        }
        self.predeclare(scope, None, "iota", TypeId::UNTYPED_INT, ObjectKind::Iota);
        self.predeclare(scope, None, "nil", TypeId::UNTYPED_NIL, ObjectKind::Nil);
        for &(name, builtin, since) in BUILTINS {
            if lang.0 >= since {
                self.predeclare(scope, None, name, TypeId::INVALID, ObjectKind::Builtin(builtin));
            }
        }
        scope
    }

    /// Fills the scope of package unsafe.
    pub(super) fn declare_unsafe(&mut self, pkg: PkgId, scope: ScopeId) {
        self.predeclare(
            scope,
            Some(pkg),
            "Pointer",
            TypeId::UNSAFE_POINTER,
            ObjectKind::TypeName,
        );
        for &(name, builtin, _) in UNSAFE {
            self.predeclare(scope, Some(pkg), name, TypeId::INVALID, ObjectKind::Builtin(builtin));
        }
    }

    /// Whether package unsafe has `name` in the language version that holds here.
    pub(super) fn unsafe_has(&self, name: &str) -> bool {
        UNSAFE
            .iter()
            .all(|&(n, _, since)| n != name || self.allows(LangVersion(since)))
    }

    fn predeclare(&mut self, scope: ScopeId, pkg: Option<PkgId>, name: &'static str, ty: TypeId, kind: ObjectKind<'a>) {
        let obj = self.new_object(name, Pos::NONE, pkg, ty, kind);
        self.scopes[scope].insert(name, obj);
    }
}
