//! Expressions: the dispatch over their forms, names, unary operators, type assertions, and what contexts demand.

use super::call::Standing;
use super::infer_untyped::Untyped;
use super::operand::Value;
use super::{Checker, Mode, ObjId, ObjectKind, Operand};
use crate::constant::Value as Constant;
use crate::ir::{AllocKind, ConstValue, Expr, ExprKind, UnaryOp};
use crate::source::Pos;
use crate::syntax::ast;
use crate::types::{Basic, ChanDir, TypeId, TypeKind};

/// A case of an expression switch.
#[derive(Clone, Debug)]
pub struct CaseCondition<'ir> {
    /// The comparison with the tag.
    pub cond: Expr<'ir>,
    /// For the report of duplicates: a constant case's value with its type after conversion, and its text.
    pub constant: Option<(Value, TypeId, String)>,
}

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// Checks a single-valued expression. `hint` is the type of an elided composite literal.
    pub fn expr(&mut self, e: &'a ast::Expr<'a>, hint: Option<TypeId>) -> Operand<'a, 'ir> {
        let x = self.raw_expr(e, hint).0;
        let x = self.exclude(x, true);
        self.single_value(x)
    }

    /// Checks a single-valued expression whose context may tell the type arguments of a generic function.
    pub(super) fn expr_or_generic(&mut self, e: &'a ast::Expr<'a>) -> Operand<'a, 'ir> {
        let x = self.multi_or_generic(e);
        self.single_value(x)
    }

    /// Checks an expression that may have any number of values, or may be a generic function.
    pub(super) fn multi_or_generic(&mut self, e: &'a ast::Expr<'a>) -> Operand<'a, 'ir> {
        let x = self.raw_expr(e, None).0;
        match x.mode {
            Mode::Generic(..) => x,
            _ => self.exclude(x, true),
        }
    }

    /// Checks an expression or a type.
    pub fn expr_or_type(&mut self, e: &'a ast::Expr<'a>) -> Operand<'a, 'ir> {
        let x = self.raw_expr(e, None).0;
        let x = self.exclude(x, false);
        self.single_value(x)
    }

    /// Checks an expression that may have any number of values: its type may be a tuple.
    pub fn multi_expr(&mut self, e: &'a ast::Expr<'a>) -> Operand<'a, 'ir> {
        let x = self.raw_expr(e, None).0;
        self.exclude(x, true)
    }

    /// Checks an expression statement: reports one that is not a call or receive (`… is not used`).
    pub fn expr_stmt(&mut self, e: &'a ast::Expr<'a>) -> Option<Expr<'ir>> {
        let (x, standing) = self.raw_expr(e, None);
        let what = match x.mode {
            Mode::Invalid => return None,
            Mode::Builtin(_) => "must be called",
            Mode::Type => "is not an expression",
            _ if standing == Standing::Statement => return x.expr,
            _ => "is not used",
        };
        let message = format!("{} {what}", self.operand_text(&x));
        self.error(x.start(), message);
        None
    }

    /// Checks expressions whose values do not matter, after an error elsewhere: variables in them count as used.
    pub fn use_exprs(&mut self, list: &'a [ast::Expr<'a>]) {
        for e in list {
            self.use_expr(e);
        }
    }

    /// Checks an expression whose value does not matter.
    pub fn use_expr(&mut self, e: &'a ast::Expr<'a>) {
        match &e.kind {
            ast::ExprKind::Name("_") => {}
            ast::ExprKind::KeyValue { value, .. } => self.use_expr(value),
            _ => {
                self.raw_expr(e, None);
            }
        }
    }

    /// A boolean condition of the statement called `what`, e.g. "if".
    pub fn condition(&mut self, e: &'a ast::Expr<'a>, what: &str) -> Option<Expr<'ir>> {
        let x = self.expr(e, None);
        if x.is_invalid() {
            return None;
        }
        if !self.types.is_boolean(x.ty) {
            if x.ty != TypeId::INVALID {
                self.error(e.start(), format!("non-boolean condition in {what} statement"));
            }
            return None;
        }
        let x = self.default_operand(x);
        self.value_ir(&x)
    }

    /// A constant expression: `None` if it is not constant, which is reported.
    pub fn const_expr(&mut self, e: &'a ast::Expr<'a>) -> Option<Operand<'a, 'ir>> {
        let x = self.expr(e, None);
        if x.is_invalid() {
            return None;
        }
        if x.value().is_none() {
            let message = format!("{} is not constant", self.operand_text(&x));
            self.error(x.start(), message);
            return None;
        }
        Some(x)
    }

    /// The two-valued form of an operand of mode `MapIndex` or `CommaOk`: an expression of tuple type `(T, bool)`.
    pub fn comma_ok(&mut self, x: Operand<'a, 'ir>) -> Option<Expr<'ir>> {
        let expr = x.expr?;
        let kind = match expr.kind {
            ExprKind::IndexMap { x, key, .. } => ExprKind::IndexMap { x, key, comma_ok: true },
            ExprKind::TypeAssert { x, .. } => ExprKind::TypeAssert { x, comma_ok: true },
            ExprKind::Receive { chan, .. } => ExprKind::Receive { chan, comma_ok: true },
            _ => return None,
        };
        let types = self.alloc_slice(&[expr.ty, TypeId::BOOL]);
        let ty = self.types.tuple(types);
        Some(Expr { kind, ty, ..expr })
    }

    /// Reports an operand that has no value, and a type unless types are allowed too.
    pub(super) fn exclude(&mut self, x: Operand<'a, 'ir>, want_value: bool) -> Operand<'a, 'ir> {
        let what = match x.mode {
            Mode::NoValue if want_value => "used as value",
            Mode::NoValue => "used as value or type",
            Mode::Builtin(_) if want_value => "must be called",
            Mode::Type if want_value => "is not an expression",
            Mode::Generic(func, ref given) if want_value => {
                return self.infer_value(x.clone(), func, &given.clone(), None);
            }
            _ => return x,
        };
        let message = format!("{} {what}", self.operand_text(&x));
        self.error(x.start(), message);
        x.into_invalid()
    }

    /// Reports an operand that is several values.
    pub(super) fn single_value(&mut self, x: Operand<'a, 'ir>) -> Operand<'a, 'ir> {
        if x.mode == Mode::Value && matches!(self.types.kind(x.ty), TypeKind::Tuple(_)) {
            let message = format!("multiple-value {} in single-value context", self.operand_text(&x));
            self.error(x.start(), message);
            return x.into_invalid();
        }
        x
    }

    /// Checks any expression or type. The last visited non-constant expression is where implicit conversions stand.
    pub(super) fn raw_expr(&mut self, e: &'a ast::Expr<'a>, hint: Option<TypeId>) -> (Operand<'a, 'ir>, Standing) {
        let saved = self.env.base_pos;
        if !matches!(e.kind, ast::ExprKind::Paren(_)) {
            self.env.base_pos = e.pos;
        }
        let result = stacker::maybe_grow(64 << 10, 1 << 20, || self.expr_form(e, hint));
        if matches!(result.0.mode, Mode::Constant(_) | Mode::Type | Mode::Builtin(_)) {
            self.env.base_pos = saved;
        }
        result
    }

    fn expr_form(&mut self, e: &'a ast::Expr<'a>, hint: Option<TypeId>) -> (Operand<'a, 'ir>, Standing) {
        let x = match &e.kind {
            ast::ExprKind::Bad => Operand::invalid(e),
            ast::ExprKind::Name(name) => self.name(e, name),
            ast::ExprKind::Literal { kind, text } => self.literal(e, *kind, text),
            ast::ExprKind::CompositeLit { ty, elems, rbrace } => self.composite_lit(e, *ty, elems, *rbrace, hint),
            ast::ExprKind::FuncLit { sig, body } => self.func_lit(e, sig, body),
            ast::ExprKind::Paren(inner) => {
                let (x, standing) = self.raw_expr(inner, None);
                return (Operand { source: e, ..x }, standing);
            }
            ast::ExprKind::Selector { x, sel } => self.selector(e, x, *sel),
            ast::ExprKind::Index { x, args } => self.index_expr(e, x, args),
            ast::ExprKind::Slice { x, bounds, full } => self.slice_expr(e, x, bounds, *full),
            ast::ExprKind::TypeAssert { x, ty: Some(ty) } => self.type_assertion(e, x, ty),
            ast::ExprKind::TypeAssert { x, ty: None } => {
                self.use_expr(x);
                self.error(e.start(), "invalid AST: use of .(type) outside type switch");
                Operand::invalid(e)
            }
            ast::ExprKind::Call { fun, args, spread, .. } => return self.call(e, fun, args, *spread),
            ast::ExprKind::Star(x) => self.star(e, x),
            ast::ExprKind::Unary { op, x } => {
                let operand = self.unary(e, *op, x);
                let standing = match op {
                    ast::UnaryOp::Recv => Standing::Statement,
                    _ => Standing::Expression,
                };
                return (operand, standing);
            }
            ast::ExprKind::Binary { op, x, y } => self.binary(e, *op, x, y),
            ast::ExprKind::KeyValue { .. } => {
                self.error(e.start(), "invalid AST: no key:value expected");
                Operand::invalid(e)
            }
            ast::ExprKind::Variadic(_) => {
                self.error(e.start(), "invalid use of '...'");
                Operand::invalid(e)
            }
            ast::ExprKind::ArrayType { .. }
            | ast::ExprKind::SliceType(_)
            | ast::ExprKind::StructType(_)
            | ast::ExprKind::FuncType(_)
            | ast::ExprKind::InterfaceType(_)
            | ast::ExprKind::MapType { .. }
            | ast::ExprKind::ChanType { .. } => match self.type_expr(e) {
                TypeId::INVALID => Operand::invalid(e),
                ty => Operand::type_operand(ty, e),
            },
        };
        (x, Standing::Expression)
    }

    /// A name.
    fn name(&mut self, e: &'a ast::Expr<'a>, name: &'a str) -> Operand<'a, 'ir> {
        match self.lookup(name) {
            Some(obj) => self.object_operand(obj, e.pos, e),
            None if name == "_" => {
                self.error(e.pos, "cannot use _ as value or type");
                Operand::invalid(e)
            }
            None => {
                self.error(e.pos, format!("undefined: {name}"));
                Operand::invalid(e)
            }
        }
    }

    /// What a name or qualified identifier denotes.
    pub(super) fn object_operand(&mut self, obj: ObjId, pos: Pos, e: &'a ast::Expr<'a>) -> Operand<'a, 'ir> {
        if self.objects[obj].kind.is_type_name() {
            // Cycles and versions are the type checker's; a type of another package has neither.
            let ty = if let ast::ExprKind::Name(_) = e.kind {
                self.type_expr(e)
            } else {
                self.use_object(obj, pos).ty
            };
            return match ty {
                TypeId::INVALID => Operand::invalid(e),
                ty => Operand::type_operand(ty, e),
            };
        }
        let was_used = self.objects[obj].used;
        let object = self.use_object(obj, pos);
        let ty = object.ty;
        let (kind, mode) = match object.kind {
            ObjectKind::PkgName(_) => {
                // Only selecting from a package uses it.
                self.objects[obj].used = was_used;
                self.error(pos, format!("use of package {} not in selector", object.name));
                return Operand::invalid(e);
            }
            ObjectKind::Const(value) if ty != TypeId::INVALID => return Operand::constant(value, ty, e),
            ObjectKind::Iota => {
                return match self.env.iota {
                    Some(iota) => Operand::constant(Constant::int(iota), TypeId::UNTYPED_INT, e),
                    None => {
                        self.error(pos, "cannot use iota outside constant declaration");
                        Operand::invalid(e)
                    }
                };
            }
            ObjectKind::Builtin(builtin) => return Operand::builtin(builtin, e),
            ObjectKind::Nil => return Operand::nil(e),
            ObjectKind::Local(fx, local) if ty != TypeId::INVALID => {
                let local = self.local_in_function(fx, local, pos);
                (ExprKind::Local(local), Mode::Variable)
            }
            ObjectKind::Global(global) if ty != TypeId::INVALID => (ExprKind::Global(global), Mode::Variable),
            ObjectKind::Func(func) if !self.type_params(func).is_empty() => {
                return self.generic_function(func, &[], None, &[], e);
            }
            ObjectKind::Func(func) if ty != TypeId::INVALID => {
                self.use_func(func);
                (ExprKind::Func(func), Mode::Value)
            }
            _ => return Operand::invalid(e),
        };
        let expr = Expr {
            kind,
            ty,
            pos: e.pos,
            implicit: false,
        };
        Operand::with_ir(mode, expr, e)
    }

    /// `*x`: an indirection or a pointer type.
    fn star(&mut self, e: &'a ast::Expr<'a>, x: &'a ast::Expr<'a>) -> Operand<'a, 'ir> {
        let x = self.expr_or_type(x);
        match x.mode {
            Mode::Invalid => return Operand::invalid(e),
            Mode::Type => {
                let ty = self.types.pointer(x.ty);
                return Operand::type_operand(ty, e);
            }
            _ => {}
        }
        let x = self.exclude(x, true);
        if x.is_invalid() {
            return Operand::invalid(e);
        }
        let (TypeKind::Pointer(elem), Some(pointer)) = (self.types.core(x.ty), x.expr) else {
            if x.ty != TypeId::INVALID {
                let message = format!("invalid operation: cannot indirect {}", self.operand_text(&x));
                self.error(x.start(), message);
            }
            return Operand::invalid(e);
        };
        let expr = Expr {
            kind: ExprKind::Deref(self.alloc(pointer)),
            ty: elem,
            pos: e.pos,
            implicit: false,
        };
        Operand::with_ir(Mode::Variable, expr, e)
    }

    /// `op x`.
    fn unary(&mut self, e: &'a ast::Expr<'a>, op: ast::UnaryOp, x: &'a ast::Expr<'a>) -> Operand<'a, 'ir> {
        let literal = matches!(x.unparen().kind, ast::ExprKind::CompositeLit { .. });
        let x = self.expr(x, None);
        if x.is_invalid() || x.ty == TypeId::INVALID {
            return Operand::invalid(e);
        }
        let ir_op = match op {
            ast::UnaryOp::Addr => return self.address_of(e, x, literal),
            ast::UnaryOp::Recv => return self.receive(e, x),
            ast::UnaryOp::Tilde => {
                self.error(e.start(), "cannot use ~ outside of interface or type constraint");
                return Operand::invalid(e);
            }
            ast::UnaryOp::Plus => UnaryOp::Plus,
            ast::UnaryOp::Neg => UnaryOp::Neg,
            ast::UnaryOp::Not => UnaryOp::Not,
            ast::UnaryOp::BitNot => UnaryOp::BitNot,
        };
        let defined = match op {
            ast::UnaryOp::Not => self.types.is_boolean(x.ty),
            ast::UnaryOp::BitNot => self.types.is_integer(x.ty),
            _ => self.types.is_numeric(x.ty),
        };
        if !defined {
            let message = format!(
                "invalid operation: operator {} not defined on {}",
                op.text(),
                self.operand_text(&x)
            );
            self.error(x.start(), message);
            return Operand::invalid(e);
        }
        if let Some(value) = x.value() {
            let bits = match self.types.is_unsigned(x.ty) {
                true => Some(self.types.size(x.ty) as u32 * 8),
                false => None,
            };
            let value = Constant::unary(op, value, bits);
            return self.folded(value, x.ty, e);
        }
        let ty = x.ty;
        if self.untyped_kind(ty).is_some() {
            return match self.untyped_tree(x) {
                Some(x) => {
                    let tree = Untyped::Unary {
                        source: e,
                        op: ir_op,
                        x: Box::new(x),
                    };
                    Operand::untyped(tree, ty, e)
                }
                None => Operand::invalid(e),
            };
        }
        let Some(x) = self.value_ir(&x) else {
            return Operand::invalid(e);
        };
        let expr = Expr {
            kind: ExprKind::Unary {
                op: ir_op,
                x: self.alloc(x),
            },
            ty,
            pos: e.pos,
            implicit: false,
        };
        Operand::with_ir(Mode::Value, expr, e)
    }

    /// `&x` of a variable or composite literal.
    fn address_of(&mut self, e: &'a ast::Expr<'a>, x: Operand<'a, 'ir>, literal: bool) -> Operand<'a, 'ir> {
        if !literal && x.mode != Mode::Variable {
            let message = format!("invalid operation: cannot take address of {}", self.operand_text(&x));
            self.error(x.start(), message);
            return Operand::invalid(e);
        }
        let Some(place) = self.value_ir(&x) else {
            return Operand::invalid(e);
        };
        let kind = if literal {
            ExprKind::PtrLit {
                site: self.new_site(AllocKind::PtrLit, e.pos, place.ty),
                lit: self.alloc(place),
            }
        } else {
            self.mark_addr_taken(&place);
            ExprKind::Addr(self.alloc(place))
        };
        let expr = Expr {
            kind,
            ty: self.types.pointer(place.ty),
            pos: e.pos,
            implicit: false,
        };
        Operand::with_ir(Mode::Value, expr, e)
    }

    /// `<-x`.
    fn receive(&mut self, e: &'a ast::Expr<'a>, x: Operand<'a, 'ir>) -> Operand<'a, 'ir> {
        let elem = match self.types.core(x.ty) {
            TypeKind::Chan { dir: ChanDir::Send, .. } => Err("send-only channel"),
            TypeKind::Chan { elem, .. } => Ok(elem),
            _ => Err("non-channel"),
        };
        match (elem, x.expr) {
            (Ok(elem), Some(chan)) => {
                self.env.has_call_or_recv = true;
                let expr = Expr {
                    kind: ExprKind::Receive {
                        chan: self.alloc(chan),
                        comma_ok: false,
                    },
                    ty: elem,
                    pos: e.pos,
                    implicit: false,
                };
                Operand::with_ir(Mode::CommaOk, expr, e)
            }
            (Err(what), _) => {
                let message = format!(
                    "invalid operation: cannot receive from {what} {}",
                    self.operand_text(&x)
                );
                self.error(x.start(), message);
                Operand::invalid(e)
            }
            _ => Operand::invalid(e),
        }
    }

    /// `x.(T)`.
    fn type_assertion(
        &mut self,
        e: &'a ast::Expr<'a>,
        x: &'a ast::Expr<'a>,
        ty: &'a ast::Expr<'a>,
    ) -> Operand<'a, 'ir> {
        let x = self.expr(x, None);
        if x.is_invalid() || x.ty == TypeId::INVALID {
            return Operand::invalid(e);
        }
        let (TypeKind::Interface(_), Some(value)) = (self.types.under(x.ty), x.expr) else {
            let text = self.operand_text(&x);
            let message = match self.types.is_type_param(x.ty) {
                true => format!("invalid operation: cannot use type assertion on type parameter value {text}"),
                false => format!("invalid operation: {text} is not an interface"),
            };
            self.error(x.start(), message);
            return Operand::invalid(e);
        };
        let to = self.var_type(ty);
        if to == TypeId::INVALID {
            return Operand::invalid(e);
        }
        self.check_assertion(e, &x, to, false);
        let expr = Expr {
            kind: ExprKind::TypeAssert {
                x: self.alloc(value),
                comma_ok: false,
            },
            ty: to,
            pos: e.pos,
            implicit: false,
        };
        Operand::with_ir(Mode::CommaOk, expr, e)
    }

    /// Reports a type that a value of the interface `x` can never have. `e` is the assertion, or the type in a type switch's
    /// case.
    pub fn check_assertion(&mut self, e: &'a ast::Expr<'a>, x: &Operand<'a, 'ir>, to: TypeId, switch_case: bool) {
        // A type argument may be such a type: then the assertion fails at run time.
        if self.types.is_interface(to) || self.types.is_type_param(to) || self.env.instance {
            return;
        }
        let Some(missing) = self.types.missing_method(to, x.ty, true) else {
            return;
        };
        let cause = self.missing_method_reason(&missing, to, x.ty);
        let (text, to) = (super::expr_text::expr_text(e), self.type_text(to));
        let message = if switch_case {
            let x = self.operand_text(x);
            format!("impossible type switch case: {text}\n\t{x} cannot have dynamic type {to} {cause}")
        } else {
            let x = self.type_text(x.ty);
            format!("impossible type assertion: {text}\n\t{to} does not implement {x} {cause}")
        };
        self.error(e.start(), message);
    }

    /// The IR of the constant `value` of a predeclared type, made by the compiler.
    pub fn const_ir(&self, value: ConstValue<'ir>, basic: Basic, pos: Pos) -> Expr<'ir> {
        Expr {
            kind: ExprKind::Const { value, text: None },
            ty: TypeId::basic(basic),
            pos,
            implicit: true,
        }
    }
}
