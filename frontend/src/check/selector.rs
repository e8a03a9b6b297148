//! Selectors: qualified identifiers, fields, methods, method values and method expressions (*Go spec, Selectors*).
//!
//! ```go
//! p.x        // FieldPtr{p, x}; through an embedded field E: Field{FieldPtr{p, E}, x}, the inner one implicit
//! v.M()      // M has a pointer receiver: Call{Static M, [Addr(v)]}, the Addr implicit
//! f := v.M   // MethodValue#1{recv: Addr(v), M}
//! g := T.M   // Func(T.M)
//! ```

use super::expr_text::expr_text;
use super::{Checker, Mode, ObjectKind, Operand};
use crate::ir::{AllocKind, Expr, ExprKind, MethodRef};
use crate::source::Pos;
use crate::syntax::ast;
use crate::types::{Lookup, Selection, SelectionKind, Signature, TypeId, TypeKind, is_exported};

/// What a selector expression turned out to be.
pub(super) enum Selected<'a, 'ir> {
    /// A field, a qualified identifier or a method expression; or an error.
    Operand(Operand<'a, 'ir>),
    /// A method of a value, called or not.
    Method {
        /// The receiver, already addressed or dereferenced.
        recv: Expr<'ir>,
        /// Which method.
        method: MethodRef,
        /// Its type, without receiver.
        sig: TypeId,
    },
}

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// `x.sel` that is not called.
    pub(super) fn selector(
        &mut self,
        e: &'a ast::Expr<'a>,
        x: &'a ast::Expr<'a>,
        sel: ast::Ident<'a>,
    ) -> Operand<'a, 'ir> {
        match self.select(e, x, sel) {
            Selected::Operand(operand) => operand,
            Selected::Method { recv, method, sig } => {
                let site = self.new_site(AllocKind::MethodValue, e.pos, recv.ty);
                let recv = self.alloc(recv);
                let expr = Expr {
                    kind: ExprKind::MethodValue { site, recv, method },
                    ty: sig,
                    pos: e.pos,
                    implicit: false,
                };
                Operand::with_ir(Mode::Value, expr, e)
            }
        }
    }

    /// Finds out what `x.sel` is.
    pub(super) fn select(
        &mut self,
        e: &'a ast::Expr<'a>,
        x: &'a ast::Expr<'a>,
        sel: ast::Ident<'a>,
    ) -> Selected<'a, 'ir> {
        let failed = Selected::Operand(Operand::invalid(e));
        if let ast::ExprKind::Name(name) = x.kind
            && let Some(obj) = self.lookup(name)
            && matches!(self.objects[obj].kind, ObjectKind::PkgName(_))
        {
            return Selected::Operand(self.qualified(e, obj, x.pos, sel));
        }
        let x = self.expr_or_type(x);
        match x.mode {
            Mode::Invalid => return failed,
            Mode::Builtin(_) => {
                let message = format!("cannot select on {}", self.operand_text(&x));
                self.error(e.pos, message);
                return failed;
            }
            _ => {}
        }
        // A type that is being declared has no fields or methods yet; one that was wrong is not complained about again.
        let declaring = self.types.named(x.ty).is_some_and(|named| named.underlying.is_none());
        if x.is_nil() {
            self.no_such_selector(&x, sel);
            return failed;
        }
        if self.types.underlying(x.ty) == TypeId::INVALID && !declaring {
            return failed;
        }
        let selection = match self.lookup_selector(x.ty, sel.name) {
            Lookup::Found(selection) => selection,
            Lookup::Ambiguous => {
                let message = format!("ambiguous selector {}.{}", x.text(), sel.name);
                self.error(sel.pos, message);
                return failed;
            }
            Lookup::NotFound => {
                self.no_such_selector(&x, sel);
                return failed;
            }
        };
        if let SelectionKind::Method {
            pointer_receiver: true, ..
        } = selection.kind
            && !selection.indirect
            && x.mode != Mode::Variable
        {
            let message = format!("cannot call pointer method {} on {}", sel.name, self.type_text(x.ty));
            self.error(sel.pos, message);
            return failed;
        }
        if x.mode == Mode::Type {
            return Selected::Operand(self.method_expr(e, &x, sel, &selection));
        }
        // A constant or nil of a defined type may have methods.
        let x = self.default_operand(x);
        let (mode, ty) = (x.mode.clone(), x.ty);
        let Some(mut value) = self.value_ir(&x) else {
            return failed;
        };
        debug_assert_eq!(value.ty, ty);
        let (embedded, field) = match selection.kind {
            SelectionKind::Field(_) => selection
                .path
                .split_last()
                .map_or((&[][..], None), |(last, rest)| (rest, Some(*last))),
            _ => (&selection.path[..], None),
        };
        for &index in embedded {
            value = self.field_of(value, index, e.pos, true);
        }
        match selection.kind {
            SelectionKind::Field(_) => {
                let Some(field) = field else { return failed };
                let expr = self.field_of(value, field, e.pos, false);
                let mode = if mode == Mode::Variable || selection.indirect {
                    Mode::Variable
                } else {
                    Mode::Value
                };
                Selected::Operand(Operand::with_ir(mode, expr, e))
            }
            SelectionKind::Method {
                pointer_receiver,
                func,
                generic: true,
                on,
                ..
            } => {
                let recv = self.adjust_receiver(value, pointer_receiver, e.pos);
                let given = self.types.instance(on).map_or(&[][..], |instance| instance.args);
                Selected::Operand(self.generic_function(func, given, Some(recv), &[], e))
            }
            SelectionKind::Method {
                method,
                pointer_receiver,
                func,
                ..
            } => {
                let recv = self.adjust_receiver(value, pointer_receiver, e.pos);
                self.use_func(func);
                Selected::Method {
                    recv,
                    method: MethodRef::Static(func),
                    sig: method.sig,
                }
            }
            SelectionKind::InterfaceMethod { method, index, .. } => Selected::Method {
                recv: value,
                method: MethodRef::Interface(index),
                sig: method.sig,
            },
        }
    }

    /// A selector's field or method. A defined pointer type has fields, but no methods.
    fn lookup_selector(&self, ty: TypeId, name: &str) -> Lookup<'ir> {
        if name == "_" {
            return Lookup::NotFound;
        }
        let found = self.types.lookup(ty, name, self.env.pkg);
        let defined_pointer =
            matches!(self.types.kind(ty), TypeKind::Named(_)) && self.types.pointer_elem(ty).is_some();
        match found {
            Lookup::Found(Selection {
                kind: SelectionKind::Method { .. } | SelectionKind::InterfaceMethod { .. },
                ..
            }) if defined_pointer => Lookup::NotFound,
            found => found,
        }
    }

    /// The receiver that a declared method takes, given the value on which it is selected.
    pub(super) fn adjust_receiver(&mut self, value: Expr<'ir>, pointer_receiver: bool, pos: Pos) -> Expr<'ir> {
        match (self.types.pointer_elem(value.ty), pointer_receiver) {
            (None, true) => {
                self.mark_addr_taken(&value);
                Expr {
                    kind: ExprKind::Addr(self.alloc(value)),
                    ty: self.types.pointer(value.ty),
                    pos,
                    implicit: true,
                }
            }
            (Some(elem), false) => Expr {
                kind: ExprKind::Deref(self.alloc(value)),
                ty: elem,
                pos,
                implicit: true,
            },
            _ => value,
        }
    }

    /// One step of a selector: field `index` of a struct or of what a pointer points to.
    pub(super) fn field_of(&mut self, x: Expr<'ir>, index: u32, pos: Pos, implicit: bool) -> Expr<'ir> {
        let pointer = self.types.pointer_elem(x.ty);
        let fields = self.types.struct_fields(pointer.unwrap_or(x.ty)).unwrap_or_default();
        let ty = fields.get(index as usize).map_or(TypeId::INVALID, |field| field.ty);
        let x = self.alloc(x);
        let kind = match pointer {
            Some(_) => ExprKind::FieldPtr { x, field: index },
            None => ExprKind::Field { x, field: index },
        };
        Expr {
            kind,
            ty,
            pos,
            implicit,
        }
    }

    /// `pkg.Name`.
    fn qualified(
        &mut self,
        e: &'a ast::Expr<'a>,
        pkg_name: super::ObjId,
        pos: Pos,
        sel: ast::Ident<'a>,
    ) -> Operand<'a, 'ir> {
        let ObjectKind::PkgName(pkg) = self.use_object(pkg_name, pos).kind else {
            return Operand::invalid(e);
        };
        let Some(member) = self.lookup_in_package(pkg, sel.name) else {
            let message = format!("undefined: {}.{}", self.packages[pkg].name, sel.name);
            self.error(sel.pos, message);
            return Operand::invalid(e);
        };
        if !is_exported(sel.name) {
            let message = format!("{} not exported by package {}", sel.name, self.packages[pkg].name);
            self.error(sel.pos, message);
            return Operand::invalid(e);
        }
        self.object_operand(member, sel.pos, e)
    }

    /// `T.M` and `(*T).M`: the method as a function whose first parameter is the receiver.
    fn method_expr(
        &mut self,
        e: &'a ast::Expr<'a>,
        x: &Operand<'a, 'ir>,
        sel: ast::Ident<'a>,
        selection: &Selection<'ir>,
    ) -> Operand<'a, 'ir> {
        let method = match selection.kind {
            SelectionKind::Method { generic: true, .. } => {
                let message = "goscape: method expression of a method with type parameters not supported yet";
                self.error(sel.pos, message);
                return Operand::invalid(e);
            }
            SelectionKind::Method { method, .. } | SelectionKind::InterfaceMethod { method, .. } => method,
            SelectionKind::Field(_) => {
                let (text, ty) = (x.text(), self.type_text(x.ty));
                let message = format!("{text}.{} undefined (type {ty} has no method {})", sel.name, sel.name);
                self.error(sel.pos, message);
                return Operand::invalid(e);
            }
        };
        let Some(sig) = self.types.signature(method.sig) else {
            return Operand::invalid(e);
        };
        let params: Vec<TypeId> = std::iter::once(x.ty).chain(sig.params.iter().copied()).collect();
        let ty = self.types.func(Signature {
            params: self.alloc_slice(&params),
            ..sig
        });
        let func = match selection.kind {
            // The declared method itself takes this receiver.
            SelectionKind::Method {
                func, pointer_receiver, ..
            } if selection.path.is_empty() && pointer_receiver == self.types.pointer_elem(x.ty).is_some() => func,
            _ => self.method_wrapper(x.ty, selection),
        };
        self.use_func(func);
        let expr = Expr {
            kind: ExprKind::Func(func),
            ty,
            pos: e.pos,
            implicit: false,
        };
        Operand::with_ir(Mode::Value, expr, e)
    }

    /// `x.sel undefined`, with the reason as far as it can be told.
    fn no_such_selector(&mut self, x: &Operand<'a, 'ir>, sel: ast::Ident<'a>) {
        let ty = self.type_text(x.ty);
        let why = if self.is_interface_pointer(x.ty) {
            format!("type {ty} is pointer to interface, not interface")
        } else {
            let mut why = format!("type {ty} has no field or method {}", sel.name);
            if let Some(other) = change_case(sel.name)
                && let Lookup::Found(_) = self.lookup_selector(x.ty, &other)
            {
                why.push_str(&format!(", but does have {other}"));
            }
            why
        };
        let message = format!("{}.{} undefined ({why})", expr_text(x.source), sel.name);
        self.error(sel.pos, message);
    }
}

/// The name with its first letter's case changed.
fn change_case(name: &str) -> Option<String> {
    let first = name.chars().next().filter(char::is_ascii)?;
    let changed = if first.is_ascii_uppercase() {
        first.to_ascii_lowercase()
    } else {
        first.to_ascii_uppercase()
    };
    (changed != first).then(|| format!("{changed}{}", &name[1..]))
}
