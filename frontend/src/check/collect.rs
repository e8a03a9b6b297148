//! Collecting package-level names: every name of every file is entered into its package's scope, unresolved.

use super::directives;
use super::object::{DeclNode, Declaration, ObjId, ObjectKind};
use super::scope::{PackageCx, Scope, VarSpecId};
use super::{Checker, ScopeId, decl::VarSpec};
use crate::id::Id;
use crate::ir::{FuncId, FuncKind};
use crate::load::Loaded;
use crate::reference::LangVersion;
use crate::source::Pos;
use crate::syntax::ast::{self, Decl, ExprKind};
use crate::types::{PkgId, TypeId, is_exported};
use rustc_hash::FxHashMap;

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// Collects the names of all packages, imported ones first.
    pub(super) fn collect(&mut self, loaded: &'a Loaded<'a>, user_universe: ScopeId, std_universe: ScopeId) {
        for package in &loaded.packages {
            let universe = if package.user { user_universe } else { std_universe };
            let scope = self.scopes.push(Scope::new(Some(universe)));
            let pkg = self.packages.push(crate::types::Package {
                path: package.path,
                title: package.title,
                name: package.name,
                user: package.user,
            });
            let init = self.new_func(pkg, "init", FuncKind::PackageInit, TypeId::INVALID, scope);
            let init_fx = self.new_fx(init, None);
            self.pkgs.push(PackageCx {
                name: package.name,
                scope,
                files: Vec::new(),
                objects: Vec::new(),
                funcs: Vec::new(),
                init_funcs: Vec::new(),
                var_specs: Vec::new(),
                imports: Vec::new(),
                methods: FxHashMap::default(),
                init,
                init_fx,
            });
            self.env = self.package_env(pkg, scope);
            if package.path == "unsafe" {
                self.declare_unsafe(pkg, scope);
            }
            for file in &package.files {
                self.collect_file(pkg, file);
            }
            self.file_scope_clashes(pkg);
            self.associate_methods(pkg);
        }
    }

    fn collect_file(&mut self, pkg: PkgId, file: &'a ast::File<'a>) {
        let scope = self.scopes.push(Scope::new(Some(self.pkgs[pkg].scope)));
        self.pkgs[pkg].files.push((file, scope));
        let mut group = None;
        // The last constant spec of the group that has a type or values.
        let mut values: Option<&'a ast::ConstDecl<'a>> = None;
        for decl in file.decls {
            match *decl {
                Decl::Import(import) => self.collect_import(pkg, scope, import),
                Decl::Const(spec) => {
                    if group != Some(spec.group) {
                        group = Some(spec.group);
                        values = None;
                    }
                    self.collect_consts(pkg, scope, spec, &mut values);
                }
                Decl::Type(spec) => {
                    if let Some(param) = spec.type_params.first()
                        && !self.allows(LangVersion::GENERICS)
                    {
                        self.version_error(param.pos, LangVersion::GENERICS, "type parameter");
                    }
                    self.declare_package_object(pkg, spec.name, Declaration::Type { spec, file: scope });
                }
                Decl::Var(spec) => self.collect_vars(pkg, scope, spec),
                Decl::Func(decl) => self.collect_func(pkg, scope, decl),
            }
        }
    }

    fn collect_import(&mut self, pkg: PkgId, scope: ScopeId, import: &'a ast::ImportDecl<'a>) {
        // A path that cannot be imported was reported when the packages were loaded.
        let Some(imported) = self.packages.iter().position(|p| p.title == import.path) else {
            return;
        };
        let imported = PkgId::from_index(imported);
        let name = import.name.map_or(self.pkgs[imported].name, |n| n.name);
        if name == "init" {
            self.error(import.pos, "cannot import package as init - init must be a func");
            return;
        }
        let obj = self.new_object(
            name,
            import.pos,
            Some(pkg),
            TypeId::INVALID,
            ObjectKind::PkgName(imported),
        );
        self.pkgs[pkg].imports.push(obj);
        if name != "." {
            if name != "_" {
                self.declare_in(scope, obj);
            }
            return;
        }
        for exported in self.scopes[self.pkgs[imported].scope].objects.clone() {
            let name = self.objects[exported].name;
            if !is_exported(name) {
                continue;
            }
            if let Some(other) = self.scopes[scope].insert_dot_import(name, exported, obj) {
                let other = self.other_declaration(self.objects[other].pos, name);
                let pos = import.name.map_or(import.pos, |n| n.pos);
                self.error(pos, format!("{name} redeclared in this block{other}"));
            }
        }
    }

    fn collect_consts(
        &mut self,
        pkg: PkgId,
        file: ScopeId,
        spec: &'a ast::ConstDecl<'a>,
        values: &mut Option<&'a ast::ConstDecl<'a>>,
    ) {
        let own = spec.ty.is_some() || !spec.values.is_empty();
        if own {
            *values = Some(spec);
        }
        let inherited = !own && values.is_some();
        for (index, &name) in spec.names.iter().enumerate() {
            self.declare_package_object(
                pkg,
                name,
                Declaration::Const {
                    values: *values,
                    inherited,
                    index: index as u32,
                    iota: spec.iota,
                    file,
                },
            );
        }
        let list = values.map_or(&[][..], |v| v.values);
        self.arity(spec.pos, spec.names, list, true, inherited);
    }

    fn collect_vars(&mut self, pkg: PkgId, file: ScopeId, spec: &'a ast::VarDecl<'a>) {
        let id: VarSpecId = self.var_specs.next_id();
        let mut objects = Vec::with_capacity(spec.names.len());
        for (index, &name) in spec.names.iter().enumerate() {
            let declaration = Declaration::Var {
                spec: id,
                index: index as u32,
            };
            let obj = self.declare_package_object(pkg, name, declaration);
            self.var_places.insert(obj, (id, index as u32));
            objects.push(obj);
        }
        self.var_specs.push(VarSpec {
            spec,
            objects,
            pkg,
            file,
            ty: None,
            inits: vec![None; spec.values.len()],
        });
        self.pkgs[pkg].var_specs.push(id);
        if spec.ty.is_none() || !spec.values.is_empty() {
            self.arity(spec.pos, spec.names, spec.values, false, false);
        }
    }

    /// Enters a constant, variable or type.
    fn declare_package_object(&mut self, pkg: PkgId, name: ast::Ident<'a>, declaration: Declaration<'a>) -> ObjId {
        let obj = self.new_object(
            name.name,
            name.pos,
            Some(pkg),
            TypeId::INVALID,
            ObjectKind::Unresolved(declaration),
        );
        if name.name == "init" || (name.name == "main" && self.packages[pkg].name == "main") {
            self.error(name.pos, format!("cannot declare {} - must be func", name.name));
            return obj;
        }
        self.declare_in(self.pkgs[pkg].scope, obj);
        self.pkgs[pkg].objects.push(obj);
        if !matches!(declaration, Declaration::Type { .. }) {
            self.dependencies.insert(DeclNode::Object(obj), Vec::new());
        }
        obj
    }

    fn collect_func(&mut self, pkg: PkgId, file: ScopeId, decl: &'a ast::FuncDecl<'a>) {
        let name = decl.name.name;
        let is_main = name == "main" && self.packages[pkg].name == "main";
        let mut type_params_reported = false;
        let short = match decl.receiver {
            Some(receiver) => method_name(receiver.ty, name),
            None if name == "init" => format!("init.{}", self.pkgs[pkg].init_funcs.len()),
            None => name.to_string(),
        };
        let func = self.new_func(pkg, &short, FuncKind::Declared, TypeId::INVALID, file);
        let state = &mut self.func_states[func];
        state.decl = Some(decl);
        state.resolved = false;
        state.queued = false;
        let (pragmas, summary) = directives::of_func(self.arena, decl);
        let row = &mut self.funcs[func];
        row.pos = decl.pos;
        row.name_pos = decl.name.pos;
        row.end = decl.body.map_or(decl.pos, |b| b.rbrace);
        row.pragmas = pragmas;
        row.summary = summary;
        self.pkgs[pkg].funcs.push(func);
        self.dependencies.insert(DeclNode::Func(func), Vec::new());
        if decl.receiver.is_none() {
            if name == "init" || is_main {
                if let Some(param) = decl.type_params.first() {
                    self.soft_error(param.pos, format!("func {name} must have no type parameters"));
                    type_params_reported = true;
                }
                if !decl.sig.params.is_empty() || !decl.sig.results.is_empty() {
                    self.soft_error(
                        decl.pos,
                        format!("func {name} must have no arguments and no return values"),
                    );
                }
            }
            if name == "init" {
                if decl.body.is_none() {
                    self.soft_error(decl.name.pos, "missing function body");
                }
                self.pkgs[pkg].init_funcs.push(func);
            } else {
                let kind = ObjectKind::Unresolved(Declaration::Func(func));
                let obj = self.new_object(name, decl.name.pos, Some(pkg), TypeId::INVALID, kind);
                self.func_states[func].object = Some(obj);
                self.declare_in(self.pkgs[pkg].scope, obj);
            }
        }
        if let Some(param) = decl.type_params.first()
            && !type_params_reported
            && !self.allows(LangVersion::GENERICS)
        {
            self.version_error(param.pos, LangVersion::GENERICS, "type parameter");
        }
    }

    /// Reports package-level names that a file uses for an import.
    fn file_scope_clashes(&mut self, pkg: PkgId) {
        for (_, scope) in self.pkgs[pkg].files.clone() {
            for obj in self.scopes[scope].objects.clone() {
                let name = self.objects[obj].name;
                let Some(other) = self.scopes[self.pkgs[pkg].scope].get(name) else {
                    continue;
                };
                let how = match self.objects[obj].kind {
                    ObjectKind::PkgName(imported) => {
                        let package = &self.packages[imported];
                        let path = package.title;
                        format!("import of package {} ({path:?})", package.name)
                    }
                    _ => {
                        let package = self.objects[obj].pkg.map(|p| self.packages[p]);
                        let (path, name) = package.map_or(("", ""), |p| (p.title, p.name));
                        format!("dot-import of package {name} ({path:?})")
                    }
                };
                let note = self.other_declaration(self.objects[obj].pos, name);
                self.error(
                    self.objects[other].pos,
                    format!("{name} already declared through {how}{note}"),
                );
            }
        }
    }

    /// Finds for each method the type name that its receiver names.
    fn associate_methods(&mut self, pkg: PkgId) {
        for func in self.pkgs[pkg].funcs.clone() {
            let Some(decl) = self.func_states[func].decl else {
                continue;
            };
            let Some(receiver) = decl.receiver.filter(|_| decl.name.name != "_") else {
                continue;
            };
            if let Some(base) = self.receiver_base(pkg, receiver.ty) {
                self.pkgs[pkg].methods.entry(base).or_default().push(func);
            }
        }
    }

    /// The defined type of this package that a receiver's type names, through aliases and at most one pointer.
    fn receiver_base(&self, pkg: PkgId, ty: &'a ast::Expr<'a>) -> Option<ObjId> {
        let mut ty = ty;
        let mut pointer = false;
        // A chain of aliases that is longer than the package has names goes round in circles.
        for _ in 0..=self.pkgs[pkg].objects.len() {
            ty = ty.unparen();
            if let ExprKind::Star(base) = ty.kind {
                if pointer {
                    return None;
                }
                pointer = true;
                ty = base.unparen();
            }
            if let ExprKind::Index { x, .. } = ty.kind {
                ty = x;
            }
            let ExprKind::Name(name) = ty.kind else {
                return None;
            };
            let obj = self.scopes[self.pkgs[pkg].scope].get(name)?;
            let ObjectKind::Unresolved(Declaration::Type { spec, .. }) = self.objects[obj].kind else {
                return None;
            };
            if !spec.alias {
                return Some(obj);
            }
            ty = spec.ty;
        }
        None
    }

    /// Resolves everything that the package declares: types first, since most other things need them.
    pub(super) fn resolve_package(&mut self, pkg: PkgId) {
        let objects = self.pkgs[pkg].objects.clone();
        let is_type = |c: &Self, obj: ObjId, alias: bool| match c.objects[obj].kind {
            ObjectKind::Unresolved(Declaration::Type { spec, .. }) => spec.alias == alias,
            _ => false,
        };
        for alias in [false, true] {
            for &obj in &objects {
                if is_type(self, obj, alias) {
                    self.resolve(obj);
                }
            }
        }
        // Constants, variables and functions in source order.
        let mut rest: Vec<(Pos, Result<ObjId, FuncId>)> = objects
            .iter()
            .map(|&obj| (self.objects[obj].pos, Ok(obj)))
            .chain(self.pkgs[pkg].funcs.iter().map(|&f| (self.funcs[f].name_pos, Err(f))))
            .collect();
        rest.sort_by_key(|r| r.0);
        for (_, item) in rest {
            match item {
                Ok(obj) => {
                    if matches!(self.objects[obj].kind, ObjectKind::Unresolved(_)) {
                        self.resolve(obj);
                    }
                }
                Err(func) => match self.func_states[func].object {
                    Some(obj) => self.resolve(obj),
                    None => {
                        self.resolve_func(func);
                    }
                },
            }
        }
    }
}

/// A method's name in `-m` text and traces: `T.M` or `(*T).M`.
fn method_name(receiver: &ast::Expr<'_>, name: &str) -> String {
    let mut ty = receiver.unparen();
    let mut pointer = false;
    while let ExprKind::Star(base) = ty.kind {
        pointer = true;
        ty = base.unparen();
    }
    if let ExprKind::Index { x, .. } = ty.kind {
        ty = x;
    }
    let base = match ty.kind {
        ExprKind::Name(base) => base,
        _ => "?",
    };
    if pointer {
        format!("(*{base}).{name}")
    } else {
        format!("{base}.{name}")
    }
}
