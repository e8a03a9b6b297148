//! Objects: what a name can denote, and names' first uses.

use super::operand::Value;
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
pub struct Object<'a, 'ir> {
    /// The name.
    pub name: &'a str,
    /// Where the name was declared; unknown for predeclared objects.
    pub pos: Pos,
    /// Declaring package; none for predeclared objects.
    pub pkg: Option<PkgId>,
    /// The object's type: of a value, of a variable, or the type named. `Invalid` after an error.
    pub ty: TypeId,
    /// What it is.
    pub kind: ObjectKind<'a, 'ir>,
    /// Whether it was used (variables, imports, labels).
    pub used: bool,
}

/// Which kind of thing a name denotes.
#[derive(Clone, Debug)]
pub enum ObjectKind<'a, 'ir> {
    /// A package-level name that has not been needed yet.
    Unresolved(Declaration<'a>),
    /// A package-level name whose declaration is being resolved.
    Resolving(Declaration<'a>),
    /// An imported package.
    PkgName(PkgId),
    /// A constant.
    Const(Value),
    /// A type, declared or alias.
    TypeName,
    /// A generic type or function: rejected for now where it is used.
    Generic,
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
    /// Its declaration was wrong: silent.
    Invalid(std::marker::PhantomData<&'ir ()>),
}

/// Where a package-level object is declared.
#[derive(Clone, Copy, Debug)]
pub enum Declaration<'a> {
    /// The `index`-th name of a constant spec; `inherited` is the spec whose type and values it takes.
    Const {
        /// The spec with the name.
        spec: &'a ast::ConstDecl<'a>,
        /// The spec with type and values: itself, or an earlier one of the group.
        inherited: &'a ast::ConstDecl<'a>,
        /// Which name.
        index: u32,
        /// The file's scope.
        file: ScopeId,
    },
    /// A type.
    Type(&'a ast::TypeDecl<'a>, ScopeId),
    /// The `index`-th name of a variable spec.
    Var {
        /// The spec.
        spec: &'a ast::VarDecl<'a>,
        /// Which name.
        index: u32,
        /// The file's scope.
        file: ScopeId,
    },
    /// A function.
    Func(&'a ast::FuncDecl<'a>, ScopeId),
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

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// The object that `name` denotes here, from the innermost scope outwards. Marks nothing.
    pub fn lookup(&self, name: &str) -> Option<ObjId> {
        let mut scope = Some(self.env.scope);
        while let Some(id) = scope {
            if let Some(obj) = self.scopes[id].get(name) {
                return Some(obj);
            }
            scope = self.scopes[id].parent;
        }
        None
    }

    /// Resolves `obj` if need be, marks it used and records the dependency of the declaration being checked on it.
    /// Returns it as it then is. Functions are marked reachable by [`Checker::use_func`], when they enter the IR.
    pub fn use_object(&mut self, obj: ObjId, pos: Pos) -> Object<'a, 'ir> {
        let _ = pos;
        self.resolve(obj);
        self.objects[obj].used = true;
        self.objects[obj].clone()
    }

    /// Records that the code being checked uses `func` (calls it or takes its value): its body must exist, and the
    /// declaration being checked depends on it. Called wherever a `FuncId` enters the IR.
    pub fn use_func(&mut self, func: FuncId) {
        let _ = func;
        todo!("reach")
    }
}
