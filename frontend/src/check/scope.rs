//! Scopes: the universe, packages, files, functions and blocks; and what is known about each package.

use super::object::{ObjId, ObjectKind};
use super::{Checker, FxId};
use crate::define_id;
use crate::ir::FuncId;
use crate::source::Pos;
use crate::syntax::ast;
use crate::types::PkgId;
use rustc_hash::FxHashMap;

define_id! {
    /// A scope.
    ScopeId
    /// A package-level `var` line.
    VarSpecId
}

/// One scope with the names declared in it.
#[derive(Default, Debug)]
pub struct Scope<'a> {
    /// The scope around it; none for the universe.
    pub parent: Option<ScopeId>,
    names: FxHashMap<&'a str, ObjId>,
    /// In order of declaration, for reports.
    pub objects: Vec<ObjId>,
    /// In a file's scope: which import brought in an object by `import .`.
    dot_imports: FxHashMap<ObjId, ObjId>,
}

impl<'a> Scope<'a> {
    /// An empty scope inside `parent`.
    pub fn new(parent: Option<ScopeId>) -> Self {
        Scope {
            parent,
            ..Scope::default()
        }
    }
    /// The object called `name` in this very scope.
    pub fn get(&self, name: &str) -> Option<ObjId> {
        self.names.get(name).copied()
    }
    /// Enters an object. Returns the one that has the name already, which then stays. Blank names are never found.
    pub fn insert(&mut self, name: &'a str, obj: ObjId) -> Option<ObjId> {
        if name != "_" {
            if let Some(&other) = self.names.get(name) {
                return Some(other);
            }
            self.names.insert(name, obj);
        }
        self.objects.push(obj);
        None
    }
    /// Enters an object of another package by `import .`; see [`Self::insert`].
    pub fn insert_dot_import(&mut self, name: &'a str, obj: ObjId, import: ObjId) -> Option<ObjId> {
        let other = self.insert(name, obj);
        if other.is_none() {
            self.dot_imports.insert(obj, import);
        }
        other
    }
    /// The import that brought in `obj` by `import .`.
    pub fn dot_import(&self, obj: ObjId) -> Option<ObjId> {
        self.dot_imports.get(&obj).copied()
    }
}

/// A package while it is being checked.
#[derive(Debug)]
pub struct PackageCx<'a> {
    /// Its name.
    pub name: &'a str,
    /// The package's scope.
    pub scope: ScopeId,
    /// Its files with their scopes.
    pub files: Vec<(&'a ast::File<'a>, ScopeId)>,
    /// Package-level names in source order, functions and methods not included.
    pub objects: Vec<ObjId>,
    /// Functions and methods in source order, `init` functions included.
    pub funcs: Vec<FuncId>,
    /// `init` functions in source order.
    pub init_funcs: Vec<FuncId>,
    /// Variable specs in source order.
    pub var_specs: Vec<VarSpecId>,
    /// Names of imported packages, for the report of unused ones.
    pub imports: Vec<ObjId>,
    /// Methods of each type name, in source order, until its type takes them.
    pub methods: FxHashMap<ObjId, Vec<FuncId>>,
    /// The function that initialises the package.
    pub init: FuncId,
    /// Where variable initialisers are built.
    pub init_fx: FxId,
}

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// Makes a scope inside the innermost one and enters it. Returns what [`Self::close_scope`] needs.
    pub fn open_scope(&mut self) -> ScopeId {
        let outer = self.env.scope;
        self.env.scope = self.scopes.push(Scope::new(Some(outer)));
        outer
    }

    /// Leaves the innermost scope.
    pub fn close_scope(&mut self, outer: ScopeId) {
        self.env.scope = outer;
    }

    /// Declares `obj` in `scope` and reports a redeclaration.
    pub(super) fn declare_in(&mut self, scope: ScopeId, obj: ObjId) {
        let (name, pos) = (self.objects[obj].name, self.objects[obj].pos);
        if let Some(other) = self.scopes[scope].insert(name, obj) {
            // What nobody can name is not reported as unused too.
            self.objects[obj].used |= !matches!(self.objects[obj].kind, ObjectKind::PkgName(_));
            let other = self.other_declaration(self.objects[other].pos, name);
            self.diags.error(pos, format!("{name} redeclared in this block{other}"));
        }
    }

    /// Declares `obj` in the innermost scope and reports a redeclaration.
    pub fn declare(&mut self, obj: ObjId) {
        self.declare_in(self.env.scope, obj);
    }

    /// The line that tells where the other declaration of a name is; none for predeclared names.
    pub(super) fn other_declaration(&self, pos: Pos, name: &str) -> String {
        if pos.is_known() {
            format!("\n\t{}: other declaration of {name}", self.pos_text(pos))
        } else {
            String::new()
        }
    }

    /// A position inside a message: `./x.go:3:5`.
    pub fn pos_text(&self, pos: Pos) -> String {
        self.sources.text(pos)
    }

    /// Reports imports of `pkg` that are not used.
    pub(super) fn unused_imports(&mut self, pkg: PkgId) {
        for &import in &self.pkgs[pkg].imports {
            let object = &self.objects[import];
            let ObjectKind::PkgName(imported) = object.kind else {
                continue;
            };
            if object.used || object.name == "_" || self.used_imports.borrow().contains(&import) {
                continue;
            }
            let path = self.packages[imported].title;
            let last = path.rsplit('/').next().unwrap_or(path);
            let message = if object.name == "." || object.name == last {
                format!("imported and not used: {path:?}")
            } else {
                format!("imported and not used: {path:?} as {}", object.name)
            };
            self.diags.soft_error(object.pos, message);
        }
    }
}
