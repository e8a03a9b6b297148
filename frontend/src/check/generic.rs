//! Generic declarations and their instances (*Go spec, Type parameter declarations; Instantiations*).
//!
//! A generic type is checked once; its instances come of it by substitution. The body of a generic function is checked twice:
//!
//! * as it is declared, with its type parameters as types of their own ([`Env::generic`](super::Env)). That is where errors are found. What it
//!   makes is thrown away: [`Checker::discard`].
//! * once for each instance ([`Env::instance`](super::Env)), in a scope in which the names of the type parameters denote the type arguments. That
//!   makes the IR, which therefore knows nothing of type parameters (full monomorphisation).
//!
//! ```go
//! func Keys[K comparable, V any](m map[K]V) []K { … }
//! Keys(ages)      // the instance Keys[string,int], a function of its own; its scope: K = string, V = int
//! ```
//!
//! The second check differs from the first where a type argument lets an expression be constant: `T(1)` is a value of an unknown
//! type, not a constant ([`Checker::names_type_argument`]); calls that are not constant in the declaration are remembered
//! ([`Checker::not_constant`]). Cases that happen to be alike in an instance are no mistake: the first one wins.
//!
//! Methods of a generic type are generic functions whose type parameters are those that the receiver names. Those of an instance are
//! instances of them.

use super::expr_text::expr_text;
use super::interface::Element;
use super::object::{DeclNode, Declaration, ObjId, ObjectKind};
use super::scope::Scope;
use super::typexpr::Later;
use super::{Checker, Mode, Operand, ScopeId};
use crate::ir::{AllocKind, Expr, ExprKind, FuncId, FuncKind, MethodRef};
use crate::reference::LangVersion;
use crate::source::Pos;
use crate::syntax::ast;
use crate::types::{DeclaredMethod, Instance, Method, TextStyle, TypeId, TypeKind, TypeParam};

/// A generic type or alias.
#[derive(Clone, Debug)]
pub struct GenericType<'ir> {
    /// Its type parameters.
    params: &'ir [TypeId],
    /// Whether its methods are known; only then those of its instances can be.
    has_methods: bool,
    /// Its instances, except those that wait for it.
    instances: Vec<TypeId>,
    /// Instances that were named before its underlying type was known.
    waiting: Vec<TypeId>,
}

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    // ---- Type parameters ----

    /// Declares type parameters in the innermost scope, not yet with their constraints: these may name them.
    pub(super) fn declare_type_params(&mut self, list: &'a [ast::Field<'a>]) -> &'ir [TypeId] {
        let names = list.iter().filter_map(|field| field.name);
        let names: Vec<ast::Ident<'a>> = names.collect();
        self.declare_type_param_names(&names)
    }

    fn declare_type_param_names(&mut self, names: &[ast::Ident<'a>]) -> &'ir [TypeId] {
        let mut params = Vec::with_capacity(names.len());
        for (index, name) in names.iter().enumerate() {
            let ty = self.types.new_type_param(TypeParam {
                name: name.name,
                pos: name.pos,
                index: index as u32,
                constraint: None,
            });
            let obj = self.new_object(name.name, name.pos, Some(self.env.pkg), ty, ObjectKind::TypeName);
            self.declare(obj);
            params.push(ty);
        }
        self.alloc_slice(&params)
    }

    /// Resolves the constraints of type parameters that were declared.
    pub(super) fn resolve_constraints(&mut self, list: &'a [ast::Field<'a>], params: &[TypeId]) {
        self.type_depth += 1;
        let mut previous: Option<(&ast::Expr<'a>, Element<'ir>)> = None;
        for (field, &param) in list.iter().zip(params) {
            // Parameters that are declared together share the constraint's node.
            let element = match previous.take() {
                Some((e, element)) if std::ptr::eq(e, field.ty) => Some(element),
                _ => self.embedded_element(field.ty),
            };
            let element = element.unwrap_or(Element::Embedded(TypeId::ANY, field.pos));
            previous = Some((field.ty, element.clone()));
            match element {
                // `type T[P T[P]] interface{ … }`: whether T is an interface is not known yet.
                Element::Embedded(ty, pos) if self.is_incomplete(ty) => self.defer(Later::Constraint(param, ty, pos)),
                element => self.set_constraint(param, element),
            }
        }
        self.type_depth -= 1;
        self.do_later();
    }

    /// Gives a type parameter its constraint: an interface, or what would be an interface's only element.
    pub(super) fn set_constraint(&mut self, param: TypeId, element: Element<'ir>) {
        let constraint = match element {
            Element::Embedded(ty, pos) if self.types.is_type_param(ty) => {
                self.error(pos, "cannot use a type parameter as constraint");
                TypeId::ANY
            }
            Element::Embedded(TypeId::INVALID, _) => TypeId::ANY,
            Element::Embedded(ty, _) if self.types.is_interface(ty) => ty,
            element => self.interface_of_elements(vec![element]),
        };
        self.types.set_constraint(param, constraint);
    }

    /// The type parameters of a function or of a method's receiver; none if it is not generic.
    pub(super) fn type_params(&self, func: FuncId) -> &'ir [TypeId] {
        self.func_states[func].type_params
    }

    /// Opens the scope of a generic function and declares its type parameters in it. Returns the receiver's type, if the
    /// receiver is what makes it generic.
    pub(super) fn generic_signature(&mut self, func: FuncId, decl: &'a ast::FuncDecl<'a>) -> Option<TypeId> {
        let receiver = decl.receiver.and_then(|field| Some((field, receiver_args(field.ty)?)));
        if decl.type_params.is_empty() && receiver.is_none() {
            return None;
        }
        self.open_scope();
        self.func_states[func].file = self.env.scope;
        let (of_receiver, ty) = match receiver {
            Some((_, (base, args))) => self.generic_receiver(base, args),
            None => (&[][..], TypeId::INVALID),
        };
        let own = self.declare_type_params(decl.type_params);
        let params = [of_receiver, own].concat();
        self.func_states[func].type_params = self.alloc_slice(&params);
        self.func_states[func].receiver_params = of_receiver.len();
        self.resolve_constraints(decl.type_params, own);
        let (field, _) = receiver?;
        let ty = match field.ty.unparen().kind {
            ast::ExprKind::Star(_) if ty != TypeId::INVALID => self.types.pointer(ty),
            _ => ty,
        };
        self.defer(Later::Receiver(field.pos, ty));
        Some(ty)
    }

    /// `List[E]` in a receiver: the generic type's parameters under the names that the method gives them.
    fn generic_receiver(&mut self, base: &'a ast::Expr<'a>, args: &'a [ast::Expr<'a>]) -> (&'ir [TypeId], TypeId) {
        let failed = (&[][..], TypeId::INVALID);
        if !self.allows(LangVersion::GENERICS) {
            self.version_error(base.start(), LangVersion::GENERICS, "type instantiation");
            return failed;
        }
        let mut names = Vec::with_capacity(args.len());
        for arg in args {
            let ast::ExprKind::Name(name) = arg.kind else {
                let text = expr_text(arg);
                self.error(
                    arg.start(),
                    format!("receiver type parameter {text} must be an identifier"),
                );
                return failed;
            };
            names.push(ast::Ident { name, pos: arg.pos });
        }
        let Some(origin) = self.generic_type_named(base) else {
            let ty = self.type_expr(base);
            if ty != TypeId::INVALID {
                let text = self.type_text(ty);
                self.error(base.start(), format!("{text} is not a generic type"));
            }
            return failed;
        };
        let declared = self.generic_types[&origin].params;
        let params = self.declare_type_param_names(&names);
        if params.len() != declared.len() {
            let message = format!("got {} arguments but {} type parameters", params.len(), declared.len());
            self.error(base.start(), message);
            return failed;
        }
        for (&param, &model) in params.iter().zip(declared) {
            self.note_receiver_param(param, model);
            if let Some(constraint) = self.types.type_param(model).and_then(|p| p.constraint) {
                let constraint = self.replace_params(constraint, declared, params);
                self.types.set_constraint(param, constraint);
            }
        }
        (params, self.instantiate_type(origin, params))
    }

    // ---- Generic types ----

    /// Enters `origin` (for an alias the type that stands for it) as a generic type with these parameters.
    pub(super) fn declare_generic_type(&mut self, origin: TypeId, params: &'ir [TypeId]) {
        let generic = GenericType {
            params,
            has_methods: false,
            instances: Vec::new(),
            waiting: Vec::new(),
        };
        self.generic_types.insert(origin, generic);
    }

    /// Whether `ty` is a generic type without type arguments.
    pub(super) fn is_generic_type(&self, ty: TypeId) -> bool {
        self.generic_types.contains_key(&ty)
    }

    /// The type parameters of a generic type.
    pub(super) fn params_of_type(&self, origin: TypeId) -> &'ir [TypeId] {
        self.generic_types[&origin].params
    }

    /// The generic type that an expression names.
    pub(super) fn generic_type_named(&mut self, e: &'a ast::Expr<'a>) -> Option<TypeId> {
        let obj = match e.unparen().kind {
            ast::ExprKind::Name(name) => self.lookup(name)?,
            ast::ExprKind::Selector { x, sel } => self.qualified_type(x, sel.name)?,
            _ => return None,
        };
        if let ObjectKind::Unresolved(Declaration::Type { .. }) = self.objects[obj].kind {
            self.resolve(obj);
        }
        let object = &self.objects[obj];
        let ty = object.ty;
        (object.kind.is_type_name() && self.is_generic_type(ty)).then_some(ty)
    }

    /// The underlying type of the generic type `origin` is known now: so are those of its instances.
    pub(super) fn expand_waiting(&mut self, origin: TypeId) {
        let Some(generic) = self.generic_types.get_mut(&origin) else {
            return;
        };
        for instance in std::mem::take(&mut generic.waiting) {
            self.expand(instance);
        }
        self.expand_instances();
    }

    /// The instance of `origin` with these arguments, expanded as far as it can be.
    pub(super) fn instantiate_type(&mut self, origin: TypeId, args: &[TypeId]) -> TypeId {
        if let Some(aliased) = self.generic_aliases.get(&origin).copied() {
            let params = self.generic_types[&origin].params;
            return self.replace_params(aliased, params, args);
        }
        let ty = self.types.instantiate(self.arena, origin, args);
        self.expand_instances();
        ty
    }

    /// `t` with type parameters replaced by type arguments.
    pub(super) fn replace_params(&mut self, t: TypeId, params: &[TypeId], args: &[TypeId]) -> TypeId {
        let ty = self.types.replace_params(self.arena, t, params, args);
        self.expand_instances();
        ty
    }

    /// Gives the instances that were made their underlying types and methods.
    pub(super) fn expand_instances(&mut self) {
        while let Some(instance) = self.types.next_unexpanded() {
            self.expand(instance);
        }
    }

    fn expand(&mut self, t: TypeId) {
        let Some(Instance { origin, args }) = self.types.instance(t) else {
            return;
        };
        if let Some(&obj) = self.type_names.get(&origin) {
            self.type_names.insert(t, obj);
        }
        let named = self.types.named(origin).expect("a generic type is a defined type");
        if self.types.args_too_large(args) {
            self.types.set_underlying(t, TypeId::INVALID);
            self.instantiations.too_large.get_or_insert(named.pos);
            return;
        }
        let generic = self.generic_types.get_mut(&origin).expect("it was declared");
        let Some(underlying) = named.underlying else {
            generic.waiting.push(t);
            return;
        };
        generic.instances.push(t);
        let (params, has_methods) = (generic.params, generic.has_methods);
        let underlying = self.types.replace_params(self.arena, underlying, params, args);
        self.types.set_underlying(t, underlying);
        if has_methods {
            self.give_methods(t, origin, args);
        }
    }

    /// The methods of the generic type `origin` are known now: so are those of its instances.
    pub(super) fn methods_known(&mut self, origin: TypeId) {
        let Some(generic) = self.generic_types.get_mut(&origin) else {
            return;
        };
        generic.has_methods = true;
        for instance in generic.instances.clone() {
            if let Some(Instance { args, .. }) = self.types.instance(instance) {
                self.give_methods(instance, origin, args);
            }
        }
        self.expand_instances();
    }

    fn give_methods(&mut self, t: TypeId, origin: TypeId, args: &'ir [TypeId]) {
        let declared = self.types.named(origin).map_or(&[][..], |named| named.methods);
        let open = args.iter().any(|&arg| self.types.mentions_type_params(arg));
        let mut methods: Vec<DeclaredMethod<'ir>> = Vec::with_capacity(declared.len());
        for &m in declared {
            let state = &self.func_states[m.func];
            let Some(params) = state
                .type_params
                .get(..args.len())
                .filter(|p| p.len() == state.receiver_params)
            else {
                continue; // wrong, and reported
            };
            let sig = self.types.replace_params(self.arena, m.method.sig, params, args);
            // Nobody calls the methods of an instance that still has type parameters; a method with its own is instantiated when
            // it is used.
            let func = if open || m.generic {
                m.func
            } else {
                self.instance_row(m.func, args)
            };
            methods.push(DeclaredMethod {
                method: Method { sig, ..m.method },
                func,
                ..m
            });
        }
        let methods = self.alloc_slice(&methods);
        self.types.set_methods(t, methods);
    }

    // ---- Instances of functions ----

    /// The operand that the generic function `func` is, with the type arguments given so far; a value if these are all.
    /// `recv`: for a method its receiver.
    pub(super) fn generic_function(
        &mut self,
        func: FuncId,
        args: &[TypeId],
        recv: Option<Expr<'ir>>,
        arg_list: &'a [ast::Expr<'a>],
        e: &'a ast::Expr<'a>,
    ) -> Operand<'a, 'ir> {
        if args.len() < self.type_params(func).len() {
            return Operand {
                mode: Mode::Generic(func, args.to_vec()),
                ty: self.funcs[func].ty,
                expr: recv,
                untyped: None,
                source: e,
            };
        }
        let instance = self.function_instance(func, args, arg_list, e.pos, e);
        self.method_value(instance, recv)
    }

    /// The instance of a generic method with its receiver; of a function, as it is.
    pub(super) fn method_value(&mut self, instance: Operand<'a, 'ir>, recv: Option<Expr<'ir>>) -> Operand<'a, 'ir> {
        let (
            Some(recv),
            Some(Expr {
                kind: ExprKind::Func(func),
                ty,
                pos,
                ..
            }),
        ) = (recv, instance.expr)
        else {
            return instance;
        };
        let kind = ExprKind::MethodValue {
            site: self.new_site(AllocKind::MethodValue, pos, recv.ty),
            recv: self.alloc(recv),
            method: MethodRef::Static(func),
        };
        let expr = Expr {
            kind,
            ty,
            pos,
            implicit: false,
        };
        Operand::with_ir(Mode::Value, expr, instance.source)
    }

    /// An instance of the generic function `func` as a value; its constraints are verified. Errors about arguments that are not
    /// written stand at `pos`.
    pub(super) fn function_instance(
        &mut self,
        func: FuncId,
        args: &[TypeId],
        arg_list: &'a [ast::Expr<'a>],
        pos: Pos,
        e: &'a ast::Expr<'a>,
    ) -> Operand<'a, 'ir> {
        let params = self.type_params(func);
        self.verify_later(pos, arg_list, params, args, self.func_states[func].receiver_params);
        let open = self.env.generic && args.iter().any(|&arg| self.types.mentions_type_params(arg));
        let (instance, ty) = if open {
            (func, self.replace_params(self.funcs[func].ty, params, args))
        } else {
            let instance = self.instance_row(func, args);
            (instance, self.funcs[instance].ty)
        };
        self.use_func(instance);
        let expr = Expr {
            kind: ExprKind::Func(instance),
            ty,
            pos: e.pos,
            implicit: false,
        };
        Operand::with_ir(Mode::Value, expr, e)
    }

    /// Checks, when types are complete, that type arguments satisfy their constraints. Errors stand at the argument in
    /// `list`, if it is there; `list` has no place for the receiver's.
    pub(super) fn verify_later(
        &mut self,
        pos: Pos,
        list: &'a [ast::Expr<'a>],
        params: &'ir [TypeId],
        args: &[TypeId],
        of_receiver: usize,
    ) {
        let args = self.alloc_slice(args);
        let positions: Vec<Pos> = (0..args.len())
            .map(|i| {
                i.checked_sub(of_receiver)
                    .and_then(|i| list.get(i))
                    .map_or(pos, ast::Expr::start)
            })
            .collect();
        self.note_instantiation(&positions, params, args);
        self.defer(Later::Verify {
            positions,
            params,
            args,
        });
        self.do_later();
    }

    /// Reports the first type argument that does not satisfy its constraint.
    pub(super) fn verify(&mut self, positions: &[Pos], params: &[TypeId], args: &[TypeId]) {
        for ((&param, &arg), &pos) in params.iter().zip(args).zip(positions) {
            let Some(constraint) = self.types.type_param(param).and_then(|p| p.constraint) else {
                continue;
            };
            let constraint = self.replace_params(constraint, params, args);
            if let Err(why) = self.types.satisfies(arg, constraint, self.lang()) {
                let pkg = self.env.pkg;
                let text = self.types.unassignable_text(&self.packages, arg, constraint, why, pkg);
                self.soft_error(pos, text.unwrap_or_default());
                return;
            }
        }
    }

    /// The row of the instance of `generic` with these arguments. Its body is checked when it is reached.
    fn instance_row(&mut self, generic: FuncId, args: &[TypeId]) -> FuncId {
        let args = self.alloc_slice(args);
        if let Some(&known) = self.func_instances.get(&(generic, args)) {
            return known;
        }
        self.resolve_func(generic);
        let params = self.type_params(generic);
        let ty = self.replace_params(self.funcs[generic].ty, params, args);
        let state = &self.func_states[generic];
        let (decl, skip_body, receiver, declared_in) = (state.decl, state.skip_body, state.receiver, state.file);
        let receiver = receiver.map(|ty| self.replace_params(ty, params, args));
        let file = self.scope_with_arguments(declared_in, args);
        let pkg = self.funcs[generic].pkg;
        let (of_receiver, own) = args.split_at(self.func_states[generic].receiver_params);
        let text = |args| self.types.list_text(&self.packages, args, TextStyle::Gc(pkg));
        let short = instance_name(self.funcs[generic].short_name, &text(of_receiver), &text(own));
        // Traces do not tell the arguments of instances.
        let dots = |args: &[TypeId]| if args.is_empty() { "" } else { "..." };
        let link = instance_name(self.funcs[generic].name, dots(of_receiver), dots(own));
        let link = self.alloc_str(&link);
        let func = self.new_func(pkg, &short, FuncKind::Declared, ty, file);
        self.func_instances.insert((generic, args), func);
        let state = &mut self.func_states[func];
        state.decl = decl;
        state.skip_body = skip_body;
        state.receiver = receiver;
        state.arguments = args;
        state.queued = false;
        let model = &self.funcs[generic];
        let (pos, name_pos, end, pragmas, summary) =
            (model.pos, model.name_pos, model.end, model.pragmas, model.summary);
        let row = &mut self.funcs[func];
        (row.pos, row.name_pos, row.end) = (pos, name_pos, end);
        (row.pragmas, row.summary) = (pragmas, summary);
        row.name = link;
        self.dependencies.insert(DeclNode::Func(func), Vec::new());
        func
    }

    /// A scope beside that of a generic declaration, in which the names of its type parameters denote `args`.
    fn scope_with_arguments(&mut self, declared_in: ScopeId, args: &[TypeId]) -> ScopeId {
        let outer = self.scopes[declared_in].parent;
        let scope = self.scopes.push(Scope::new(outer));
        for (param, &arg) in self.scopes[declared_in].objects.clone().into_iter().zip(args) {
            let (name, pos, pkg) = (
                self.objects[param].name,
                self.objects[param].pos,
                self.objects[param].pkg,
            );
            let obj = self.new_object(name, pos, pkg, arg, ObjectKind::TypeName);
            self.type_arguments.insert(obj);
            self.scopes[scope].insert(name, obj);
        }
        scope
    }

    /// Whether `e` is the name of a type parameter in the body of an instance: constants converted to it are no constants.
    pub(super) fn names_type_argument(&self, e: &ast::Expr<'a>) -> bool {
        let ast::ExprKind::Name(name) = e.unparen().kind else {
            return false;
        };
        self.env.instance
            && self
                .lookup(name)
                .is_some_and(|obj: ObjId| self.type_arguments.contains(&obj))
    }

    /// Remembers that the call at `pos`, of `len` or the like, is not constant, since it depends on a type parameter.
    pub(super) fn note_not_constant(&mut self, pos: Pos) {
        self.variable_sizes.insert(pos);
    }

    /// Whether the call at `pos` in an instance was found not to be constant in the declaration.
    pub(super) fn not_constant(&self, pos: Pos) -> bool {
        self.env.instance && self.variable_sizes.contains(&pos)
    }

    /// Whether the size of a type depends on type parameters.
    pub(super) fn has_variable_size(&self, t: TypeId) -> bool {
        self.env.generic
            && match self.types.under(t) {
                TypeKind::TypeParam(_) => true,
                TypeKind::Array { elem, .. } => self.has_variable_size(elem),
                TypeKind::Struct(fields) => fields.iter().any(|f| self.has_variable_size(f.ty)),
                _ => false,
            }
    }

    // ---- The two checks of a body ----

    /// Checks the body of an instance. The declaration was found right, so an error now is a shortcoming of this program: it says so.
    pub(super) fn check_instance(&mut self, func: FuncId, body: impl FnOnce(&mut Self)) {
        let before = self.diags.len();
        body(self);
        if let Some(error) = self.diags.take_since(before).into_iter().next() {
            let name = self.funcs[func].short_name;
            let message = format!("goscape: cannot instantiate {name}: {}", error.message);
            self.diags.error(error.pos, message);
        }
    }

    /// Throws away what the check of a generic body made of the function `func`.
    pub(super) fn discard(&mut self, func: FuncId) {
        self.discarded.push(func);
    }

    /// Functions that were checked only for errors become rows that nobody needs.
    pub(super) fn forget_discarded(&mut self) {
        for func in std::mem::take(&mut self.discarded) {
            self.funcs[func].ty = TypeId::INVALID;
        }
        for func in self.funcs.ids() {
            if !self.func_states[func].type_params.is_empty() {
                self.funcs[func].ty = TypeId::INVALID;
            }
        }
    }

    /// A generic type in the words of messages: with its type parameters, `Pair[K comparable, V any]`.
    pub(super) fn generic_type_text(&self, origin: TypeId) -> String {
        let constraint = |param: TypeId| self.types.type_param(param).and_then(|p| p.constraint);
        let params = self.generic_types[&origin].params;
        let mut text = format!("{}[", self.type_text(origin));
        for (i, &param) in params.iter().enumerate() {
            let bound = constraint(param);
            text.push_str(&self.type_text(param));
            // Parameters with the same constraint share it.
            let next = params.get(i + 1).map(|&next| constraint(next));
            if next != Some(bound) {
                text.push_str(&format!(" {}", self.constraint_text(bound.unwrap_or(TypeId::ANY))));
            }
            text.push_str(if next.is_some() { ", " } else { "]" });
        }
        text
    }

    /// What messages say about an operand's type: type parameters with their constraints.
    pub(super) fn constrained_text(&self, t: TypeId) -> String {
        let text = self.type_text(t);
        match self.types.type_param(t).and_then(|p| p.constraint) {
            Some(constraint) => format!("{text} constrained by {}", self.constraint_text(constraint)),
            None => text,
        }
    }

    /// A constraint; the empty one is `any`, however the program spells the interface.
    fn constraint_text(&self, constraint: TypeId) -> String {
        match constraint {
            TypeId::ANY => "any".to_string(),
            _ => self.type_text(constraint),
        }
    }
}

/// `List[T]` in a receiver's type: the generic type and what stands in brackets.
fn receiver_args<'a>(receiver: &'a ast::Expr<'a>) -> Option<(&'a ast::Expr<'a>, &'a [ast::Expr<'a>])> {
    let mut base = receiver.unparen();
    while let ast::ExprKind::Star(inner) = base.kind {
        base = inner.unparen();
    }
    match base.kind {
        ast::ExprKind::Index { x, args } => Some((x, args)),
        _ => None,
    }
}

/// The name of an instance: `F[int]`; of methods `(*List[int]).Push`, `List[int].Map[string]`.
fn instance_name(generic: &str, of_receiver: &str, own: &str) -> String {
    let mut name = generic.to_string();
    if !of_receiver.is_empty() {
        // `main.(*List).Push`, `main.List.Len` and, without package, `(*List).Push`, `List.Len`.
        let dot = name.rfind('.').unwrap_or(name.len());
        let at = if name[..dot].ends_with(')') { dot - 1 } else { dot };
        name.insert_str(at, &format!("[{of_receiver}]"));
    }
    if !own.is_empty() {
        name.push_str(&format!("[{own}]"));
    }
    name
}
