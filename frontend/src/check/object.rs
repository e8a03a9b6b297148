//! Objects: what a name can denote, and the records of their uses.

use super::operand::Value;
use super::scope::VarSpecId;
use super::{Checker, FxId, ScopeId};
use crate::define_id;
use crate::ir::{FuncId, GlobalId, LocalId};
use crate::source::Pos;
use crate::syntax::ast;
use crate::types::{PkgId, TypeId};

define_id! {
    /// A named thing.
    ObjId
}

/// A declared name.
#[derive(Clone, Debug)]
pub struct Object<'a> {
    /// The name.
    pub name: &'a str,
    /// Where the name was declared; unknown for predeclared objects.
    pub pos: Pos,
    /// Declaring package; none for predeclared objects.
    pub pkg: Option<PkgId>,
    /// The object's type: of a value, of a variable, or the type named. `Invalid` after an error.
    pub ty: TypeId,
    /// What it is.
    pub kind: ObjectKind<'a>,
    /// Whether it was used (variables and imports).
    pub used: bool,
}

/// Which kind of thing a name denotes.
#[derive(Clone, Debug)]
pub enum ObjectKind<'a> {
    /// A package-level name that has not been needed yet.
    Unresolved(Declaration<'a>),
    /// A package-level or local name whose declaration is being resolved. A type's `ty` may be known already.
    Resolving(Declaration<'a>),
    /// An imported package.
    PkgName(PkgId),
    /// A constant.
    Const(Value),
    /// `iota`: its value is [`super::Env::iota`].
    Iota,
    /// A type, declared or alias.
    TypeName,
    /// A local variable, parameter or result of the function `fx`.
    Local(FxId, LocalId),
    /// A package-level variable.
    Global(GlobalId),
    /// A function.
    Func(FuncId),
    /// A predeclared function, or one of package unsafe.
    Builtin(Builtin),
    /// `nil`.
    Nil,
    /// Its declaration was wrong, which was reported: silent.
    Invalid,
}

/// Where a package-level object is declared.
#[derive(Clone, Copy, Debug)]
pub enum Declaration<'a> {
    /// The `index`-th name of a constant spec.
    Const {
        /// The spec with type and values: the name's own, or an earlier one of the group. None if there is none.
        values: Option<&'a ast::ConstDecl<'a>>,
        /// Whether `values` belongs to an earlier spec.
        inherited: bool,
        /// Which name.
        index: u32,
        /// The value of `iota`.
        iota: u32,
        /// The file's scope.
        file: ScopeId,
    },
    /// A type.
    Type {
        /// The spec.
        spec: &'a ast::TypeDecl<'a>,
        /// The file's scope.
        file: ScopeId,
    },
    /// The `index`-th name of a variable spec.
    Var {
        /// The spec.
        spec: VarSpecId,
        /// Which name.
        index: u32,
    },
    /// A function: its row says the rest.
    Func(FuncId),
}

/// Predeclared functions and those of package unsafe.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Builtin {
    Append,
    Cap,
    Clear,
    Close,
    Complex,
    Copy,
    Delete,
    Imag,
    Len,
    Make,
    Max,
    Min,
    New,
    Panic,
    Print,
    Println,
    Real,
    Recover,
    UnsafeAdd,
    UnsafeAlignof,
    UnsafeOffsetof,
    UnsafeSizeof,
    UnsafeSlice,
    UnsafeSliceData,
    UnsafeString,
    UnsafeStringData,
}

/// A package-level declaration as a node of the dependency graph by which initialisation is ordered.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum DeclNode {
    /// A constant or variable.
    Object(ObjId),
    /// A function or method.
    Func(FuncId),
}

impl ObjectKind<'_> {
    /// Whether this is a variable, or will be when it is resolved.
    pub fn is_var(&self) -> bool {
        matches!(
            self,
            ObjectKind::Local(..)
                | ObjectKind::Global(_)
                | ObjectKind::Unresolved(Declaration::Var { .. })
                | ObjectKind::Resolving(Declaration::Var { .. })
        )
    }
    /// Whether this is a constant, or will be when it is resolved.
    pub fn is_const(&self) -> bool {
        matches!(
            self,
            ObjectKind::Const(_)
                | ObjectKind::Iota
                | ObjectKind::Unresolved(Declaration::Const { .. })
                | ObjectKind::Resolving(Declaration::Const { .. })
        )
    }
    /// Whether this is a type name, or will be when it is resolved.
    pub fn is_type_name(&self) -> bool {
        matches!(
            self,
            ObjectKind::TypeName
                | ObjectKind::Unresolved(Declaration::Type { .. })
                | ObjectKind::Resolving(Declaration::Type { .. })
        )
    }
}

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// The object that `name` denotes here, from the innermost scope outwards. Marks no variable used.
    pub fn lookup(&self, name: &str) -> Option<ObjId> {
        let mut scope = Some(self.env.scope);
        while let Some(id) = scope {
            if let Some(obj) = self.scopes[id].get(name) {
                if let Some(import) = self.scopes[id].dot_import(obj) {
                    self.used_imports.borrow_mut().insert(import);
                }
                return Some(obj);
            }
            scope = self.scopes[id].parent;
        }
        None
    }

    /// The exported or own object `name` of package `pkg`.
    pub fn lookup_in_package(&self, pkg: PkgId, name: &str) -> Option<ObjId> {
        if self.packages[pkg].path == "unsafe" && !self.unsafe_has(name) {
            return None;
        }
        self.scopes[self.pkgs[pkg].scope].get(name)
    }

    /// Resolves `obj` if need be, marks it used and records the dependency of the declaration being checked on it.
    /// Returns it as it then is. Functions are marked reachable by [`Checker::use_func`], when they enter the IR.
    pub fn use_object(&mut self, obj: ObjId, _pos: Pos) -> Object<'a> {
        let kind = &self.objects[obj].kind;
        if kind.is_var() || kind.is_const() {
            self.add_dependency(DeclNode::Object(obj));
        }
        // A type being declared already stands for itself.
        if !(self.objects[obj].kind.is_type_name() && self.objects[obj].ty != TypeId::INVALID) {
            self.resolve(obj);
        }
        self.objects[obj].used = true;
        let mut object = self.objects[obj].clone();
        object.kind = match object.kind {
            ObjectKind::Resolving(Declaration::Type { spec, .. }) if !spec.alias => ObjectKind::TypeName,
            ObjectKind::Resolving(Declaration::Func(func)) => ObjectKind::Func(func),
            ObjectKind::Resolving(_) => ObjectKind::Invalid,
            kind => kind,
        };
        object
    }

    /// Records that the declaration being checked needs `node`.
    pub(super) fn add_dependency(&mut self, node: DeclNode) {
        let Some(from) = self.env.decl else { return };
        let (package_level, pkg) = match node {
            DeclNode::Object(obj) => (
                !matches!(self.objects[obj].kind, ObjectKind::Local(..) | ObjectKind::Iota)
                    && self.dependencies.contains_key(&node),
                self.objects[obj].pkg,
            ),
            DeclNode::Func(func) => (true, Some(self.funcs[func].pkg)),
        };
        if package_level && pkg == Some(self.env.pkg) {
            let list = self.dependencies.entry(from).or_default();
            if !list.contains(&node) {
                list.push(node);
            }
        }
    }

    /// Appends an object to the table.
    pub(super) fn new_object(
        &mut self,
        name: &'a str,
        pos: Pos,
        pkg: Option<PkgId>,
        ty: TypeId,
        kind: ObjectKind<'a>,
    ) -> ObjId {
        self.objects.push(Object {
            name,
            pos,
            pkg,
            ty,
            kind,
            used: false,
        })
    }
}
