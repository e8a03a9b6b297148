//! Type expressions.
//!
//! A type is complete only when everything it names is declared, so some checks wait: [`Later`] holds them until the
//! outermost type expression or declaration has been resolved.
//!
//! ```go
//! type T map[[2]T]int            // whether [2]T may be a key is known only when T is
//! type I interface { m() interface{ I } }   // the inner interface has I's methods: pending until I is done
//! ```

use super::expr_text::expr_text;
use super::object::{Declaration, Object, ObjectKind};
use super::{Checker, Mode, ObjId};
use crate::reference::LangVersion;
use crate::source::Pos;
use crate::syntax::ast::{self, ExprKind};
use crate::types::{
    Basic, Field, Interface, Layout, PkgId, Signature, Spelling, TooLarge, TypeId, TypeKind, is_exported,
};

/// Channel elements must be smaller, in bytes (gc: `types/size.go`, since their size is kept in 16 bits).
const MAX_CHAN_ELEM: u64 = 1 << 16;

/// Package-level variables may be this large, in bytes (gc's `cutoff` in `cmd/link/internal/ld/data.go`).
const MAX_SYMBOL: u64 = 2_000_000_000;

/// A check that waits for types to be complete.
#[derive(Debug)]
pub enum Later<'a, 'ir> {
    /// Does this defined type contain itself?
    ValidType(TypeId),
    /// Give this type its methods.
    Methods(ObjId),
    /// May this type have methods?
    Receiver(Pos, TypeId),
    /// May this type be a map's key?
    MapKey(Pos, TypeId),
    /// May this type be embedded in a struct?
    Embedded(Pos, TypeId),
    /// May a variable have this type?
    VarType(Pos, TypeId),
    /// Does an array or a struct fit into memory?
    Size(Pos, TypeId),
    /// Can a package-level variable be linked?
    GlobalSize(ObjId, TypeId),
    /// Does a channel's element fit into a buffer?
    ChanElem(Pos, TypeId),
    /// Complete a pending interface.
    Interface(TypeId, Vec<super::interface::Element<'ir>>),
    /// Constrain a type parameter by this type, which may or may not be an interface.
    Constraint(TypeId, TypeId, Pos),
    /// Do type arguments satisfy the constraints of type parameters?
    Verify {
        /// Where each is given or inferred.
        positions: Vec<Pos>,
        /// The parameters.
        params: &'ir [TypeId],
        /// The arguments.
        args: &'ir [TypeId],
    },
    /// Are the terms of this union valid?
    Union(&'a ast::Expr<'a>, Vec<crate::types::Term>),
}

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// The type that `e` denotes; `Invalid` after reporting that it denotes none.
    pub fn type_expr(&mut self, e: &'a ast::Expr<'a>) -> TypeId {
        self.type_depth += 1;
        let ty = stacker::maybe_grow(64 << 10, 1 << 20, || self.type_form(e));
        self.type_depth -= 1;
        self.do_later();
        ty
    }

    /// The type that `e` denotes, for a variable: constraint interfaces are reported.
    pub fn var_type(&mut self, e: &'a ast::Expr<'a>) -> TypeId {
        self.type_depth += 1;
        let ty = self.type_expr(e);
        if matches!(self.types.kind(ty), TypeKind::Named(_) | TypeKind::Interface(_)) {
            self.defer(Later::VarType(e.start(), ty));
        }
        self.type_depth -= 1;
        self.do_later();
        ty
    }

    /// The type of a signature without receiver.
    pub fn func_type(&mut self, sig: &'a ast::FuncType<'a>) -> TypeId {
        self.signature_of(None, sig)
    }

    /// Puts off a check until the types being resolved are complete.
    pub(super) fn defer(&mut self, check: Later<'a, 'ir>) {
        self.later.push_back((self.env.pkg, check));
    }

    fn type_form(&mut self, e: &'a ast::Expr<'a>) -> TypeId {
        match e.kind {
            ExprKind::Bad => TypeId::INVALID,
            ExprKind::Name(name) => self.type_name(e, name),
            ExprKind::Selector { x, sel } => match self.qualified_type(x, sel.name) {
                Some(obj) => self.named_type(e, sel.name, obj),
                None => self.type_operand(e),
            },
            ExprKind::Index { x, args } => self.instance(e, x, args),
            ExprKind::Paren(inner) => self.type_expr(inner),
            ExprKind::ArrayType { len, elem } => {
                let len = match len {
                    Some(len) => self.array_length(len),
                    None => {
                        self.error(e.start(), "invalid use of [...] array (outside a composite literal)");
                        None
                    }
                };
                let elem = self.var_type(elem);
                match len {
                    Some(len) => {
                        let ty = self.types.array(elem, len);
                        self.defer(Later::Size(e.start(), ty));
                        ty
                    }
                    None => TypeId::INVALID,
                }
            }
            ExprKind::SliceType(elem) => {
                let elem = self.var_type(elem);
                self.types.slice(elem)
            }
            ExprKind::Variadic(elem) => {
                self.error(e.start(), "invalid use of '...'");
                self.use_exprs(std::slice::from_ref(elem));
                TypeId::INVALID
            }
            ExprKind::StructType(fields) => {
                let ty = self.struct_type(fields);
                self.defer(Later::Size(e.start(), ty));
                ty
            }
            ExprKind::Star(elem) => match self.var_type(elem) {
                TypeId::INVALID => TypeId::INVALID,
                elem => self.types.pointer(elem),
            },
            ExprKind::FuncType(sig) => self.func_type(sig),
            ExprKind::InterfaceType(elements) => self.interface_type(elements),
            ExprKind::MapType { key, value } => {
                let pos = key.start();
                let (key, value) = (self.var_type(key), self.var_type(value));
                self.defer(Later::MapKey(pos, key));
                self.types.map(key, value)
            }
            ExprKind::ChanType { dir, elem } => {
                let elem = self.var_type(elem);
                self.defer(Later::ChanElem(e.start(), elem));
                self.types.chan(dir, elem)
            }
            _ => {
                self.error(e.start(), format!("{} is not a type", expr_text(e)));
                self.use_exprs(std::slice::from_ref(e));
                TypeId::INVALID
            }
        }
    }

    fn type_name(&mut self, e: &'a ast::Expr<'a>, name: &'a str) -> TypeId {
        let Some(obj) = self.lookup(name) else {
            let message = match name {
                "_" => "cannot use _ as value or type".to_string(),
                _ => format!("undefined: {name}"),
            };
            self.error(e.pos, message);
            return TypeId::INVALID;
        };
        self.named_type(e, name, obj)
    }

    /// The exported type `name` of the package that `x` names, if it is one.
    pub(super) fn qualified_type(&mut self, x: &'a ast::Expr<'a>, name: &str) -> Option<ObjId> {
        let ExprKind::Name(package) = x.kind else { return None };
        let import = self.lookup(package)?;
        let ObjectKind::PkgName(pkg) = self.objects[import].kind else {
            return None;
        };
        let obj = self.lookup_in_package(pkg, name)?;
        if !is_exported(name) || !self.objects[obj].kind.is_type_name() {
            return None;
        }
        self.objects[import].used = true;
        Some(obj)
    }

    /// The type that the object `obj`, written `e`, denotes.
    fn named_type(&mut self, e: &'a ast::Expr<'a>, name: &'a str, obj: ObjId) -> TypeId {
        if matches!(
            self.objects[obj].kind,
            ObjectKind::Unresolved(_) | ObjectKind::Resolving(Declaration::Type { .. })
        ) {
            self.resolve(obj);
        }
        let object = &self.objects[obj];
        let ty = object.ty;
        if object.kind.is_type_name() && self.is_generic_type(ty) {
            let text = self.generic_type_text(ty);
            self.error(e.pos, format!("cannot use generic type {text} without instantiation"));
            return TypeId::INVALID;
        }
        match object.kind {
            ObjectKind::TypeName => {
                if !object.pos.is_known() {
                    return self.predeclared_type(e.pos, name, ty);
                }
                ty
            }
            ObjectKind::Resolving(Declaration::Type { spec, .. }) if spec.alias => {
                self.error(
                    e.pos,
                    format!("invalid use of type alias {name} in recursive type (see issue #50729)"),
                );
                TypeId::INVALID
            }
            ObjectKind::Resolving(Declaration::Type { .. }) => ty,
            // A function whose own signature names it.
            ObjectKind::Resolving(Declaration::Func(_)) => {
                self.error(e.pos, format!("{name} (value of type func()) is not a type"));
                TypeId::INVALID
            }
            ObjectKind::Invalid => TypeId::INVALID,
            _ => self.type_operand(e),
        }
    }

    fn predeclared_type(&mut self, pos: Pos, name: &str, ty: TypeId) -> TypeId {
        if matches!(name, "any" | "comparable") && !self.allows(LangVersion::GENERICS) {
            self.version_error(pos, LangVersion::GENERICS, &format!("predeclared {name}"));
            return TypeId::INVALID;
        }
        if self.packages[self.env.pkg].user {
            let spelling = match name {
                "byte" => Spelling::Byte,
                "uint8" => Spelling::Uint8,
                "rune" => Spelling::Rune,
                "int32" => Spelling::Int32,
                "any" => Spelling::Any,
                _ => return ty,
            };
            self.types.saw_spelling(spelling);
        }
        ty
    }

    /// A type that is found by checking an expression: qualified, or not a type after all.
    fn type_operand(&mut self, e: &'a ast::Expr<'a>) -> TypeId {
        let x = self.expr_or_type(e);
        match x.mode {
            Mode::Type => x.ty,
            Mode::Invalid => TypeId::INVALID,
            Mode::NoValue => {
                self.error(x.start(), format!("{} used as type", self.operand_text(&x)));
                TypeId::INVALID
            }
            _ => {
                self.error(x.start(), format!("{} is not a type", self.operand_text(&x)));
                TypeId::INVALID
            }
        }
    }

    /// `generic[args]`.
    fn instance(&mut self, e: &'a ast::Expr<'a>, generic: &'a ast::Expr<'a>, args: &'a [ast::Expr<'a>]) -> TypeId {
        if !self.allows(LangVersion::GENERICS) {
            self.version_error(e.pos, LangVersion::GENERICS, "type instantiation");
        }
        let Some(origin) = self.generic_type_named(generic) else {
            let ty = self.type_expr(generic);
            if ty != TypeId::INVALID {
                let text = self.type_text(ty);
                self.error(generic.start(), format!("{text} is not a generic type"));
            }
            return TypeId::INVALID;
        };
        let arguments: Vec<TypeId> = args.iter().map(|arg| self.var_type(arg)).collect();
        if arguments.contains(&TypeId::INVALID) {
            return TypeId::INVALID;
        }
        let params = self.params_of_type(origin);
        if arguments.len() != params.len() {
            let message = format!("got {} arguments but {} type parameters", arguments.len(), params.len());
            self.error(generic.start(), message);
            return TypeId::INVALID;
        }
        self.verify_later(e.pos, args, params, &arguments, 0);
        self.instantiate_type(origin, &arguments)
    }

    fn array_length(&mut self, e: &'a ast::Expr<'a>) -> Option<u64> {
        // A name that is no constant may be meant as a type parameter; the message speaks of lengths.
        if let ExprKind::Name(name) = e.kind {
            let Some(obj) = self.lookup(name) else {
                self.error(e.pos, format!("undeclared name {name} for array length"));
                return None;
            };
            let kind = &self.objects[obj].kind;
            if !kind.is_const() {
                if !matches!(kind, ObjectKind::Invalid) {
                    self.error(e.pos, format!("invalid array length {name}"));
                }
                return None;
            }
        }
        let x = self.expr(e, None);
        let Mode::Constant(value) = &x.mode else {
            if !x.is_invalid() {
                self.error(
                    x.start(),
                    format!("array length {} must be constant", self.operand_text(&x)),
                );
            }
            return None;
        };
        if (self.types.is_untyped(x.ty) || self.types.is_integer(x.ty))
            && let Some(value) = value.to_int()
            && let Ok(value) = value.representable(Basic::Int)
        {
            let len = value.as_i64().and_then(|n| u64::try_from(n).ok());
            if len.is_none() {
                self.error(x.start(), format!("invalid array length {}", self.operand_text(&x)));
            }
            return len;
        }
        self.error(
            x.start(),
            format!("array length {} must be integer", self.operand_text(&x)),
        );
        None
    }

    fn struct_type(&mut self, list: &'a [ast::Field<'a>]) -> TypeId {
        let mut fields: Vec<Field<'ir>> = Vec::with_capacity(list.len());
        let mut positions: Vec<Pos> = Vec::with_capacity(list.len());
        let mut names = rustc_hash::FxHashMap::default();
        let mut previous: Option<(&ast::Expr<'a>, TypeId)> = None;
        for f in list {
            // Fields that are declared together share the type's node.
            let ty = match previous {
                Some((e, ty)) if std::ptr::eq(e, f.ty) => ty,
                _ => self.var_type(f.ty),
            };
            previous = Some((f.ty, ty));
            let (name, pos, embedded) = match f.name {
                Some(name) => (name.name, name.pos, false),
                None => {
                    let pos = f.ty.start();
                    let Some(name) = embedded_name(f.ty) else {
                        self.error(pos, format!("invalid embedded field type {}", expr_text(f.ty)));
                        continue;
                    };
                    self.defer(Later::Embedded(pos, ty));
                    (name, pos, true)
                }
            };
            if name != "_" {
                if let Some(&other) = names.get(name) {
                    let other = self.other_declaration(other, name);
                    self.error(pos, format!("{name} redeclared{other}"));
                    continue;
                }
                names.insert(name, pos);
            }
            positions.push(pos);
            fields.push(Field {
                name,
                pkg: (!is_exported(name)).then_some(self.env.pkg),
                ty,
                embedded,
                tag: f.tag.unwrap_or_default(),
            });
        }
        let ty = self.types.struct_type(self.alloc_slice(&fields));
        for (i, pos) in positions.into_iter().enumerate() {
            self.field_pos.entry((ty, i as u32)).or_insert(pos);
        }
        ty
    }

    /// The type of a function with this receiver, parameters and results; the receiver is not part of it.
    pub(super) fn signature_of(&mut self, receiver: Option<&'a ast::Field<'a>>, sig: &'a ast::FuncType<'a>) -> TypeId {
        self.type_depth += 1;
        let mut names = rustc_hash::FxHashMap::default();
        for field in receiver.into_iter().chain(sig.params).chain(sig.results) {
            let Some(name) = field.name.filter(|n| n.name != "_") else {
                continue;
            };
            if let Some(&other) = names.get(name.name) {
                let other = self.other_declaration(other, name.name);
                self.diags
                    .error(name.pos, format!("{} redeclared in this block{other}", name.name));
            } else {
                names.insert(name.name, name.pos);
            }
        }
        let (params, variadic) = self.param_types(sig.params, true);
        let (results, _) = self.param_types(sig.results, false);
        let ty = self.types.func(Signature {
            params: self.alloc_slice(&params),
            results: self.alloc_slice(&results),
            variadic,
        });
        let fields = || sig.params.iter().chain(sig.results);
        let param_names: Vec<&'ir str> = if fields().any(|field| field.name.is_some()) {
            fields().map(|field| field.name.map_or("", |n| n.name)).collect()
        } else {
            Vec::new()
        };
        let param_names = self.alloc_slice(&param_names);
        self.types
            .saw_param_names(ty, param_names, self.packages[self.env.pkg].user);
        self.type_depth -= 1;
        self.do_later();
        ty
    }

    fn param_types(&mut self, list: &'a [ast::Field<'a>], variadic_ok: bool) -> (Vec<TypeId>, bool) {
        let mut types = Vec::with_capacity(list.len());
        let mut variadic = false;
        let mut previous: Option<(&ast::Expr<'a>, TypeId)> = None;
        for (i, field) in list.iter().enumerate() {
            let mut e = field.ty;
            let ty = match previous {
                Some((p, ty)) if std::ptr::eq(p, e) => ty,
                _ => {
                    if let ExprKind::Variadic(elem) = e.kind {
                        if variadic_ok && i + 1 == list.len() {
                            variadic = true;
                        } else {
                            self.soft_error(e.start(), "can only use ... with final parameter in list");
                        }
                        e = elem;
                    }
                    self.var_type(e)
                }
            };
            previous = Some((field.ty, ty));
            types.push(ty);
        }
        if variadic && let Some(last) = types.last_mut() {
            *last = self.types.slice(*last);
        }
        (types, variadic)
    }

    // ---- What had to wait ----

    /// Runs the checks that were put off, if no type is being resolved.
    pub(super) fn do_later(&mut self) {
        if self.type_depth > 0 {
            return;
        }
        while let Some((pkg, check)) = self.later.pop_front() {
            let env = self.package_env(pkg, self.pkgs[pkg].scope);
            let saved = std::mem::replace(&mut self.env, env);
            match check {
                Later::ValidType(t) => {
                    self.valid_type(t, &mut Vec::new());
                }
                Later::Methods(obj) => self.collect_methods(obj),
                Later::Receiver(pos, t) => self.valid_receiver(pos, t),
                Later::MapKey(pos, t) => self.valid_map_key(pos, t),
                Later::Embedded(pos, t) => self.valid_embedded(pos, t),
                Later::VarType(pos, t) => self.valid_var_type(pos, t),
                Later::Size(pos, t) => self.valid_size(pos, t),
                Later::GlobalSize(obj, t) => self.valid_global_size(obj, t),
                Later::ChanElem(pos, t) => self.valid_chan_elem(pos, t),
                Later::Interface(t, elements) => self.complete_interface(t, &elements),
                Later::Union(e, terms) => self.valid_union(e, &terms),
                Later::Constraint(param, ty, pos) => {
                    self.set_constraint(param, super::interface::Element::Embedded(ty, pos));
                }
                Later::Verify {
                    positions,
                    params,
                    args,
                } => self.verify(&positions, params, args),
            }
            self.env = saved;
        }
    }

    fn valid_map_key(&mut self, pos: Pos, key: TypeId) {
        if key != TypeId::INVALID && self.types.underlying(key) != TypeId::INVALID && !self.types.is_comparable(key) {
            let text = self.type_text(key);
            self.error(pos, format!("invalid map key type {text}"));
        }
    }

    /// An array or a struct that is itself, not by one of its parts, too large.
    fn valid_size(&mut self, pos: Pos, ty: TypeId) {
        let what = match self.types.check_size(ty) {
            Err(TooLarge::LargerThanAddressSpace(t)) if t == ty => "larger than address space",
            Err(TooLarge::TooLarge(t)) if t == ty => "too large",
            _ => return,
        };
        let text = self.type_text(ty);
        self.error(pos, format!("type {text} {what}"));
    }

    /// What gc's linker says of package-level variables.
    fn valid_global_size(&mut self, obj: ObjId, ty: TypeId) {
        let Ok(Layout { size, .. }) = self.types.check_size(ty) else {
            return;
        };
        if size > MAX_SYMBOL {
            let Object { name, pos, pkg, .. } = self.objects[obj];
            let pkg = pkg.map_or("", |pkg| self.packages[pkg].path);
            self.error(
                pos,
                format!("{pkg}.{name}: symbol too large ({size} bytes > {MAX_SYMBOL} bytes)"),
            );
        }
    }

    fn valid_chan_elem(&mut self, pos: Pos, elem: TypeId) {
        if self
            .types
            .check_size(elem)
            .is_ok_and(|layout| layout.size >= MAX_CHAN_ELEM)
        {
            self.error(pos, "channel element type too large (>64kB)");
        }
    }

    fn valid_embedded(&mut self, pos: Pos, ty: TypeId) {
        let (base, pointer) = match self.types.kind(ty) {
            TypeKind::Pointer(elem) => (elem, true),
            _ => (ty, false),
        };
        match self.types.under(base) {
            TypeKind::Basic(Basic::UnsafePointer) => {
                self.error(pos, "embedded field type cannot be unsafe.Pointer");
            }
            TypeKind::TypeParam(_) => {
                self.error(pos, "embedded field type cannot be a (pointer to a) type parameter");
            }
            TypeKind::Pointer(_) => self.error(pos, "embedded field type cannot be a pointer"),
            TypeKind::Interface(_) if pointer => {
                self.error(pos, "embedded field type cannot be a pointer to an interface");
            }
            _ => {}
        }
    }

    fn valid_var_type(&mut self, pos: Pos, ty: TypeId) {
        let Some(Interface { terms, comparable, .. }) = self.types.interface_of(ty) else {
            return;
        };
        let text = self.type_text(ty);
        if comparable {
            self.soft_error(
                pos,
                format!("cannot use type {text} outside a type constraint: interface is (or embeds) comparable"),
            );
        } else if terms.is_some() {
            self.soft_error(
                pos,
                format!("cannot use type {text} outside a type constraint: interface contains type constraints"),
            );
        }
    }
}

/// The name of an embedded field: that of its type, which may be behind one `*`.
fn embedded_name<'a>(e: &'a ast::Expr<'a>) -> Option<&'a str> {
    match e.kind {
        ExprKind::Name(name) => Some(name),
        ExprKind::Star(base) if !matches!(base.kind, ExprKind::Star(_)) => embedded_name(base),
        ExprKind::Selector { sel, .. } => Some(sel.name),
        ExprKind::Index { x, .. } => embedded_name(x),
        _ => None,
    }
}

/// A check with the package it is made for.
pub type Deferred<'a, 'ir> = (PkgId, Later<'a, 'ir>);
