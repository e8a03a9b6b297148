//! Declarations: constants, variables, types and functions are resolved when they are first needed.
//!
//! An object is unresolved, being resolved, or done (types2 paints them white, grey and black). One that is met while it
//! is being resolved closes a cycle. `type T struct { next *T }` is such a cycle, and fine: the name `T` stands for its type
//! as soon as its declaration is entered. Which cycles are not, [`Checker::valid_cycle`] says.

use super::directives;
use super::object::{DeclNode, Declaration, ObjectKind};
use super::scope::VarSpecId;
use super::typexpr::Later;
use super::{Checker, Env, Mode, ObjId, ScopeId};
use crate::ir::{Block, Expr, ExprKind, FuncId, Global, GlobalId, StmtKind};
use crate::reference::LangVersion;
use crate::source::Pos;
use crate::syntax::ast;
use crate::types::{Basic, DeclaredMethod, Method, Named, PkgId, TextStyle, TypeId, TypeKind, is_exported};

/// A package-level `var` line.
#[derive(Debug)]
pub struct VarSpec<'a, 'ir> {
    /// The line.
    pub spec: &'a ast::VarDecl<'a>,
    /// Its variables.
    pub objects: Vec<ObjId>,
    /// Its package.
    pub pkg: PkgId,
    /// The file's scope.
    pub file: ScopeId,
    /// The declared type, once it is resolved.
    pub ty: Option<TypeId>,
    /// For each value the statements that assign it, once it is checked.
    pub inits: Vec<Option<Block<'ir>>>,
}

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// Makes sure that `obj`'s type (and value) are known; reports cycles.
    pub fn resolve(&mut self, obj: ObjId) {
        match self.objects[obj].kind {
            ObjectKind::Unresolved(declaration) => self.resolve_declaration(obj, declaration),
            ObjectKind::Resolving(declaration) => self.close_cycle(obj, declaration),
            _ => {}
        }
    }

    fn resolve_declaration(&mut self, obj: ObjId, declaration: Declaration<'a>) {
        self.objects[obj].kind = ObjectKind::Resolving(declaration);
        self.path.push(obj);
        match declaration {
            Declaration::Const {
                values,
                inherited,
                index,
                iota,
                file,
            } => {
                let saved = self.enter_declaration(obj, file);
                self.env.decl = Some(DeclNode::Object(obj));
                self.const_decl(obj, values, inherited, index, iota);
                self.env = saved;
            }
            Declaration::Type { spec, file } => {
                let saved = self.enter_declaration(obj, file);
                self.type_decl(obj, spec, false);
                self.env = saved;
            }
            Declaration::Var { spec, index } => {
                let saved = self.enter_declaration(obj, self.var_specs[spec].file);
                self.var_decl(spec, index);
                self.env = saved;
            }
            Declaration::Func(func) => {
                let ty = self.resolve_func(func);
                self.finish(obj, ObjectKind::Func(func), ty);
            }
        }
        self.path.pop();
        if matches!(self.objects[obj].kind, ObjectKind::Resolving(_)) {
            self.invalidate(obj);
        }
        self.do_later();
    }

    /// The environment of a package-level declaration in the file `file`. Returns the one to restore.
    fn enter_declaration(&mut self, obj: ObjId, file: ScopeId) -> Env {
        let pkg = self.objects[obj].pkg.expect("predeclared objects are resolved");
        let env = self.package_env(pkg, file);
        std::mem::replace(&mut self.env, env)
    }

    /// The environment outside functions.
    pub(super) fn package_env(&self, pkg: PkgId, file: ScopeId) -> Env {
        Env {
            pkg,
            scope: file,
            fx: self.pkgs[pkg].init_fx,
            iota: None,
            const_pos: None,
            decl: None,
            has_call_or_recv: false,
            base_pos: Pos::NONE,
            generic: false,
            instance: false,
        }
    }

    /// Enters the result of a declaration, unless a cycle has already made the object invalid.
    fn finish(&mut self, obj: ObjId, kind: ObjectKind<'a>, ty: TypeId) {
        let object = &mut self.objects[obj];
        if !matches!(object.kind, ObjectKind::Invalid) {
            object.kind = kind;
            object.ty = ty;
        }
    }

    fn invalidate(&mut self, obj: ObjId) {
        let object = &mut self.objects[obj];
        object.kind = ObjectKind::Invalid;
        object.ty = TypeId::INVALID;
        object.used = true;
    }

    // ---- Cycles ----

    /// `obj` is needed while it is being resolved.
    fn close_cycle(&mut self, obj: ObjId, declaration: Declaration<'a>) {
        let valid = self.valid_cycle(obj);
        match declaration {
            // Whose type is declared has left this state already. A cycle of values alone is reported by `initorder`.
            Declaration::Const { .. } | Declaration::Var { .. } => self.invalidate(obj),
            Declaration::Type { .. } if !valid => self.invalidate(obj),
            Declaration::Type { .. } | Declaration::Func(_) => {}
        }
    }

    /// Whether the cycle that begins with `obj` is allowed; reports it if not.
    fn valid_cycle(&mut self, obj: ObjId) -> bool {
        let Some(start) = self.path.iter().position(|&o| o == obj) else {
            return true;
        };
        let cycle = self.path[start..].to_vec();
        let (mut values, mut definitions) = (0, 0);
        for &o in &cycle {
            match self.objects[o].kind {
                ObjectKind::Resolving(Declaration::Type { spec, .. }) => definitions += usize::from(!spec.alias),
                ObjectKind::Resolving(Declaration::Func(_)) => {}
                _ => values += 1,
            }
        }
        // Values that depend on each other: `initorder` tells. Types need a definition among them, else aliases expand
        // for ever.
        if values == cycle.len() || (values == 0 && definitions > 0) {
            return true;
        }
        self.cycle_error(&cycle);
        false
    }

    /// Reports a cycle, starting with the object that is first in the source.
    pub(super) fn cycle_error(&mut self, cycle: &[ObjId]) {
        let first = (0..cycle.len())
            .min_by_key(|&i| self.objects[cycle[i]].pos)
            .expect("a cycle has objects");
        let object = &self.objects[cycle[first]];
        let (pos, is_type) = (object.pos, object.kind.is_type_name());
        let mut message = if is_type {
            format!("invalid recursive type {}", object.name)
        } else {
            format!("illegal cycle in declaration of {}", object.name)
        };
        for i in 0..cycle.len() {
            let o = &self.objects[cycle[(first + i) % cycle.len()]];
            message += &format!("\n\t{}: {} refers to", self.pos_text(o.pos), o.name);
        }
        message += &format!("\n\t{}: {}", self.pos_text(pos), self.objects[cycle[first]].name);
        self.diags.error(pos, message);
    }

    // ---- Constants ----

    /// Resolves the constant `obj`: the `index`-th value of the spec `values`.
    pub(super) fn const_decl(
        &mut self,
        obj: ObjId,
        values: Option<&'a ast::ConstDecl<'a>>,
        inherited: bool,
        index: u32,
        iota: u32,
    ) {
        let saved = (self.env.iota, self.env.const_pos);
        self.env.iota = Some(iota);
        if let Some((value, ty)) = self.const_value(obj, values, inherited, index) {
            self.finish(obj, ObjectKind::Const(value), ty);
        } else {
            self.invalidate(obj);
        }
        (self.env.iota, self.env.const_pos) = saved;
    }

    fn const_value(
        &mut self,
        obj: ObjId,
        spec: Option<&'a ast::ConstDecl<'a>>,
        inherited: bool,
        index: u32,
    ) -> Option<(super::operand::Value, TypeId)> {
        let spec = spec?;
        self.env.const_pos = None;
        let mut ty = None;
        if let Some(e) = spec.ty {
            let t = self.type_expr(e);
            if !self.types.is_const_type(t) {
                if self.types.underlying(t) != TypeId::INVALID {
                    self.error(e.start(), format!("invalid constant type {}", self.type_text(t)));
                }
                return None;
            }
            ty = Some(t);
        }
        let init = spec.values.get(index as usize)?;
        // Errors in a value that is repeated implicitly are blamed on the name that repeats it.
        self.env.const_pos = inherited.then_some(self.objects[obj].pos);
        let x = self.expr(init, None);
        if x.is_invalid() || x.ty == TypeId::INVALID {
            return None;
        }
        if !matches!(x.mode, Mode::Constant(_)) {
            self.error(x.start(), format!("{} is not constant", self.operand_text(&x)));
            return None;
        }
        let to = ty.unwrap_or(x.ty);
        self.const_assignment(x, Some(to), "constant declaration")
    }

    /// Reports that names and values of a declaration are not equally many.
    pub(super) fn arity(
        &mut self,
        pos: Pos,
        names: &[ast::Ident<'a>],
        values: &'a [ast::Expr<'a>],
        constant: bool,
        inherited: bool,
    ) {
        if let Some(extra) = values.get(names.len()) {
            if inherited {
                let at = self.pos_text(extra.pos);
                self.diags.error(pos, format!("extra init expr at {at}"));
            } else {
                let text = super::expr_text::expr_text(extra);
                self.diags.error(extra.start(), format!("extra init expr {text}"));
            }
        } else if names.len() > values.len() && (constant || values.len() != 1) {
            // A single value may be a call with several results.
            let name = names[values.len()];
            self.diags
                .error(name.pos, format!("missing init expr for {}", name.name));
        }
    }

    // ---- Types ----

    /// Resolves the type `obj`, which is declared by `spec`.
    pub(super) fn type_decl(&mut self, obj: ObjId, spec: &'a ast::TypeDecl<'a>, local: bool) {
        self.type_depth += 1;
        if let Some(param) = spec.type_params.first() {
            if self.allows(LangVersion::GENERICS) {
                self.generic_type_decl(obj, spec, local);
            } else {
                if local {
                    self.version_error(param.pos, LangVersion::GENERICS, "type parameter");
                }
                self.invalidate(obj);
            }
        } else if spec.alias {
            let ty = self.type_expr(spec.ty);
            self.finish(obj, ObjectKind::TypeName, ty);
        } else {
            let named = self.new_defined_type(obj, spec, local);
            self.defer(Later::ValidType(named));
            if !local {
                self.defer(Later::Methods(obj));
            }
            let underlying = self.defining_type(spec);
            self.types.set_underlying(named, underlying);
            self.finish(obj, ObjectKind::TypeName, named);
            self.keep_needed(obj, spec);
        }
        self.type_depth -= 1;
    }

    fn new_defined_type(&mut self, obj: ObjId, spec: &'a ast::TypeDecl<'a>, local: bool) -> TypeId {
        // A type that is declared in an instance of a function is one of its own.
        let name = match self.func_states[self.fx().func].arguments {
            args if local && !args.is_empty() => {
                let args = self.types.list_text(&self.packages, args, TextStyle::Link);
                self.alloc_str(&format!("{}[{args}]", spec.name.name))
            }
            _ => spec.name.name,
        };
        let named = self.types.new_named(Named {
            name,
            pkg: self.objects[obj].pkg,
            pos: spec.name.pos,
            underlying: None,
            methods: &[],
            local,
        });
        self.objects[obj].ty = named;
        self.type_names.insert(named, obj);
        if local && self.env.generic {
            self.note_local_type(named, spec.name.pos);
        }
        named
    }

    /// The type on the right-hand side of a type definition.
    fn defining_type(&mut self, spec: &'a ast::TypeDecl<'a>) -> TypeId {
        let ty = self.type_expr(spec.ty);
        if self.types.is_type_param(ty) {
            let message = "cannot use a type parameter as RHS in type declaration";
            self.error(spec.ty.start(), message);
            return TypeId::INVALID;
        }
        ty
    }

    /// Resolves a type with type parameters.
    fn generic_type_decl(&mut self, obj: ObjId, spec: &'a ast::TypeDecl<'a>, local: bool) {
        if spec.alias && !self.allows(LangVersion::GENERIC_ALIASES) {
            self.error(spec.name.pos, "generic type cannot be alias");
            return self.invalidate(obj);
        }
        let outer = self.open_scope();
        let params = self.declare_type_params(spec.type_params);
        let origin = self.new_defined_type(obj, spec, local);
        self.declare_generic_type(origin, params);
        self.resolve_constraints(spec.type_params, params);
        if spec.alias {
            let aliased = self.defining_type(spec);
            self.generic_aliases.insert(origin, aliased);
            // Nothing is ever of the type that stands for an alias.
            self.types.set_underlying(origin, TypeId::INVALID);
        } else {
            self.defer(Later::ValidType(origin));
            if local {
                self.methods_known(origin);
            } else {
                self.defer(Later::Methods(obj));
            }
            let underlying = self.defining_type(spec);
            self.types.set_underlying(origin, underlying);
            self.expand_waiting(origin);
        }
        self.close_scope(outer);
        self.finish(obj, ObjectKind::TypeName, origin);
        self.keep_needed(obj, spec);
    }

    /// `//goscape:needs f` above a std type: a program with that type has the function `f` too, for natives to call.
    fn keep_needed(&mut self, obj: ObjId, spec: &'a ast::TypeDecl<'a>) {
        let Some(pkg) = self.objects[obj].pkg.filter(|&pkg| !self.packages[pkg].user) else {
            return;
        };
        for name in directives::needed_by_type(spec) {
            self.keep(pkg, name);
        }
    }

    fn keep(&mut self, pkg: PkgId, name: &str) {
        let Some(declared) = self.lookup_in_package(pkg, name) else {
            return;
        };
        self.resolve(declared);
        if let ObjectKind::Func(func) = self.objects[declared].kind
            && !self.kept.contains(&func)
        {
            self.kept.push(func);
            self.reach(func);
        }
    }

    /// The runtime itself will call this function of package runtime.
    pub(super) fn keep_runtime_function(&mut self, name: &str) {
        if let Some(runtime) = self.packages.ids().find(|&pkg| self.packages[pkg].path == "runtime") {
            self.keep(runtime, name);
        }
    }

    /// Reports a type that contains itself: its values would be infinitely large.
    pub(super) fn valid_type(&mut self, t: TypeId, nest: &mut Vec<TypeId>) -> bool {
        stacker::maybe_grow(64 << 10, 1 << 20, || match self.types.kind(t) {
            TypeKind::Array { elem, .. } => self.valid_type(elem, nest),
            TypeKind::Struct(fields) => fields.iter().all(|f| self.valid_type(f.ty, nest)),
            TypeKind::Interface(_) => match self.embedded.get(&t).cloned() {
                Some(list) => list.into_iter().all(|e| self.valid_type(e, nest)),
                None => true,
            },
            TypeKind::Named(id) => {
                let underlying = self.types.named_by_id(id).underlying;
                let Some(underlying) = underlying.filter(|&u| u != TypeId::INVALID) else {
                    return underlying.is_none();
                };
                if self.valid_types.contains(&t) {
                    return true;
                }
                if let Some(start) = nest.iter().position(|&n| n == t) {
                    self.types.set_underlying(t, TypeId::INVALID);
                    let cycle: Vec<ObjId> = nest[start..].iter().map(|n| self.type_names[n]).collect();
                    self.cycle_error(&cycle);
                    return false;
                }
                nest.push(t);
                let valid = self.valid_type(underlying, nest);
                nest.pop();
                if valid {
                    self.valid_types.insert(t);
                }
                valid
            }
            _ => true,
        })
    }

    /// Gives the type named `obj` its declared methods.
    pub(super) fn collect_methods(&mut self, obj: ObjId) {
        let pkg = self.objects[obj].pkg.expect("methods belong to declared types");
        let ty = self.objects[obj].ty;
        let Some(funcs) = self.pkgs[pkg].methods.remove(&obj) else {
            return self.methods_known(ty);
        };
        let mut methods: Vec<DeclaredMethod<'ir>> = Vec::new();
        for func in funcs {
            let decl = self.func_states[func].decl.expect("methods are declared");
            let (name, pos) = (decl.name.name, decl.name.pos);
            if let Some(other) = methods.iter().find(|m| m.method.name == name) {
                let other = self.other_declaration(other.pos, name);
                let base = self.objects[obj].name;
                self.diags
                    .error(pos, format!("{base}.{name} redeclared in this block{other}"));
                continue;
            }
            let receiver = decl.receiver.expect("methods have receivers").ty;
            methods.push(DeclaredMethod {
                method: Method {
                    name,
                    pkg: (!is_exported(name)).then_some(pkg),
                    sig: TypeId::INVALID,
                },
                pointer_receiver: matches!(receiver.unparen().kind, ast::ExprKind::Star(_)),
                generic: !decl.type_params.is_empty(),
                func,
                pos,
            });
        }
        // Signatures may need this very type with its methods' names.
        self.types.set_methods(ty, self.alloc_slice(&methods));
        for m in &mut methods {
            m.method.sig = self.resolve_func(m.func);
        }
        self.types.set_methods(ty, self.alloc_slice(&methods));
        self.methods_known(ty);
        self.field_uniqueness(ty, &methods);
    }

    /// Reports fields that are called as a method.
    fn field_uniqueness(&mut self, ty: TypeId, methods: &[DeclaredMethod<'ir>]) {
        let Some(fields) = self.types.struct_fields(ty) else {
            return;
        };
        let under = self.types.underlying(ty);
        for (i, field) in fields.iter().enumerate().filter(|(_, f)| f.name != "_") {
            if let Some(m) = methods.iter().find(|m| m.method.name == field.name) {
                let pos = self.field_pos.get(&(under, i as u32)).copied().unwrap_or_default();
                let other = self.other_declaration(pos, field.name);
                self.diags.error(
                    m.pos,
                    format!("field and method with the same name {}{other}", field.name),
                );
            }
        }
    }

    // ---- Variables ----

    fn var_decl(&mut self, id: VarSpecId, index: u32) {
        let spec = self.var_specs[id].spec;
        let objects = self.var_specs[id].objects.clone();
        let tuple = spec.values.len() == 1 && objects.len() > 1;
        let node = if tuple { objects[0] } else { objects[index as usize] };
        self.env.decl = Some(DeclNode::Object(node));
        let declared = match (spec.ty, self.var_specs[id].ty) {
            (Some(e), None) => {
                let ty = self.var_type(e);
                self.var_specs[id].ty = Some(ty);
                Some(ty)
            }
            (_, ty) => ty,
        };
        let group = if tuple {
            &objects[..]
        } else {
            &objects[index as usize..][..1]
        };
        if let Some(ty) = declared {
            for &obj in group {
                self.declare_global(obj, ty);
            }
        }
        let value = if tuple {
            Some(0)
        } else {
            (spec.values.len() > index as usize).then_some(index as usize)
        };
        let Some(value) = value else {
            if declared.is_none() {
                self.invalidate(objects[index as usize]);
            }
            return;
        };
        self.begin_block();
        if tuple {
            self.init_globals_from_tuple(&objects, declared, spec, &spec.values[0]);
        } else {
            let x = self.expr_or_generic(&spec.values[value]);
            match self.assignment(x, declared, "variable declaration") {
                Some(rhs) => {
                    let lhs = self.global_place(group[0], rhs.ty);
                    self.emit(
                        StmtKind::Assign {
                            lhs,
                            rhs,
                            define: false,
                        },
                        spec.pos,
                    );
                }
                None if declared.is_none() => self.invalidate(group[0]),
                None => {}
            }
        }
        let block = self.end_block();
        self.var_specs[id].inits[value] = Some(block);
    }

    fn init_globals_from_tuple(
        &mut self,
        objects: &[ObjId],
        declared: Option<TypeId>,
        spec: &'a ast::VarDecl<'a>,
        value: &'a ast::Expr<'a>,
    ) {
        let types = vec![declared; objects.len()];
        let Some(values) = self.tuple_values(std::slice::from_ref(value), &types) else {
            if declared.is_none() {
                objects.iter().for_each(|&o| self.invalidate(o));
            }
            return;
        };
        let lhs: Vec<Option<Expr<'ir>>> = objects
            .iter()
            .zip(values.types())
            .map(|(&obj, ty)| ty.map(|ty| self.global_place(obj, ty)))
            .collect();
        for (&obj, place) in objects.iter().zip(&lhs) {
            if place.is_none() && declared.is_none() {
                self.invalidate(obj);
            }
        }
        self.assign_values(&lhs, values, false, spec.pos);
    }

    /// Enters a package-level variable's type.
    fn declare_global(&mut self, obj: ObjId, ty: TypeId) -> GlobalId {
        if let ObjectKind::Global(global) = self.objects[obj].kind {
            return global;
        }
        let object = &self.objects[obj];
        let pkg = object.pkg.expect("variables belong to packages");
        let (name, pos) = (object.name, object.pos);
        let link = self.alloc_str(&format!("{}.{name}", self.packages[pkg].path));
        let global = self.globals.push(Global {
            name: link,
            short_name: name,
            pkg,
            ty,
            pos,
        });
        self.finish(obj, ObjectKind::Global(global), ty);
        self.defer(Later::GlobalSize(obj, ty));
        global
    }

    fn global_place(&mut self, obj: ObjId, ty: TypeId) -> Expr<'ir> {
        let global = self.declare_global(obj, ty);
        Expr {
            kind: ExprKind::Global(global),
            ty: self.globals[global].ty,
            pos: self.objects[obj].pos,
            implicit: false,
        }
    }

    // ---- Functions ----

    /// The type of a declared function, without receiver.
    pub(super) fn resolve_func(&mut self, func: FuncId) -> TypeId {
        let state = &mut self.func_states[func];
        let Some(decl) = state.decl.filter(|_| !state.resolved) else {
            return self.funcs[func].ty;
        };
        state.resolved = true;
        let pkg = self.funcs[func].pkg;
        let env = self.package_env(pkg, self.func_states[func].file);
        let saved = std::mem::replace(&mut self.env, env);
        if decl.type_params.is_empty() || self.allows(LangVersion::GENERICS) {
            let generic_receiver = self.generic_signature(func, decl);
            if let Some(receiver) = decl.receiver {
                let ty = generic_receiver.unwrap_or_else(|| self.receiver_type(receiver));
                self.func_states[func].receiver = Some(ty);
                self.func_states[func].skip_body |= ty == TypeId::INVALID;
            }
            self.funcs[func].ty = self.signature_of(decl.receiver, decl.sig);
        } else {
            self.func_states[func].skip_body = true;
        }
        self.env = saved;
        self.do_later();
        self.funcs[func].ty
    }

    fn receiver_type(&mut self, receiver: &'a ast::Field<'a>) -> TypeId {
        let ty = self.type_expr(receiver.ty);
        self.defer(Later::Receiver(receiver.pos, ty));
        ty
    }

    /// Reports a receiver's type that may not have methods.
    pub(super) fn valid_receiver(&mut self, pos: Pos, receiver: TypeId) {
        let base = match self.types.kind(receiver) {
            TypeKind::Pointer(elem) => elem,
            _ => receiver,
        };
        if base == TypeId::INVALID {
            return;
        }
        let text = self.type_text(base);
        match self.types.kind(base) {
            TypeKind::Named(id) if self.types.named_by_id(id).pkg == Some(self.env.pkg) => {
                let cause = match self.types.under(base) {
                    TypeKind::Basic(Basic::UnsafePointer) => "unsafe.Pointer",
                    TypeKind::Pointer(_) | TypeKind::Interface(_) => "pointer or interface type",
                    _ => return,
                };
                self.error(pos, format!("invalid receiver type {text} ({cause})"));
            }
            TypeKind::Named(_) | TypeKind::Basic(_) => {
                self.error(pos, format!("cannot define new methods on non-local type {text}"));
            }
            _ => {
                let text = self.type_text(receiver);
                self.error(pos, format!("invalid receiver type {text}"));
            }
        }
    }
}
