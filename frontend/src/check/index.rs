//! Index and slice expressions (*Go spec, Index expressions; Slice expressions*), and constant indices in general.
//!
//! ```go
//! a[i]      // IndexArray; through a pointer p[i]: IndexArray of an implicit Deref
//! a[1:n]    // of an array: Slice{ArrayPtr} of an implicit Addr
//! ```

use super::{Checker, Mode, Operand};
use crate::ir::{Expr, ExprKind, FuncId, Sliced};
use crate::reference::LangVersion;
use crate::source::Pos;
use crate::syntax::ast;
use crate::types::{Basic, TypeId, TypeKind};

/// A checked index: its IR and, if it is constant, its value.
pub(super) struct Index<'ir> {
    pub(super) expr: Expr<'ir>,
    pub(super) value: Option<u64>,
}

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// `x[index]`.
    pub(super) fn index_expr(
        &mut self,
        e: &'a ast::Expr<'a>,
        x: &'a ast::Expr<'a>,
        args: &'a [ast::Expr<'a>],
    ) -> Operand<'a, 'ir> {
        if self.generic_type_named(x).is_some() {
            return match self.type_expr(e) {
                TypeId::INVALID => Operand::invalid(e),
                ty => Operand::type_operand(ty, e),
            };
        }
        let x = self.expr_or_type(x);
        match x.mode {
            Mode::Generic(func, ref given) => return self.instantiation(e, (func, given), x.expr, args),
            Mode::Invalid => {
                self.use_exprs(args);
                return Operand::invalid(e);
            }
            Mode::Type => {
                // An instantiation: `type_expr` says what is wrong with it.
                let ty = self.var_type(e);
                return if ty == TypeId::INVALID {
                    Operand::invalid(e)
                } else {
                    Operand::type_operand(ty, e)
                };
            }
            Mode::Builtin(_) | Mode::NoValue => {
                let x = self.exclude(x, true);
                return Operand { source: e, ..x };
            }
            _ => {}
        }
        let kind = self.types.core(x.ty);
        if let TypeKind::TypeParam(_) = kind {
            return self.index_of_type_param(e, x, args);
        }
        if let TypeKind::Map { key, value } = kind {
            let Some(map) = x.expr else { return Operand::invalid(e) };
            let Some(index) = self.single_index(args) else {
                return Operand::invalid(e);
            };
            let index = self.expr(index, None);
            let Some(index) = self.assignment(index, Some(key), "map index") else {
                return Operand::invalid(e);
            };
            let expr = Expr {
                kind: ExprKind::IndexMap {
                    x: self.alloc(map),
                    key: self.alloc(index),
                    comma_ok: false,
                },
                ty: value,
                pos: e.pos,
                implicit: false,
            };
            return Operand::with_ir(Mode::MapIndex, expr, e);
        }
        let array_of_pointer = match kind {
            TypeKind::Pointer(elem) => match self.types.under(elem) {
                TypeKind::Array { elem: of, len } => Some((elem, of, len)),
                _ => None,
            },
            _ => None,
        };
        let (ty, mode, length) = match (kind, array_of_pointer) {
            (TypeKind::Basic(Basic::String | Basic::UntypedString), _) => {
                let length = x
                    .value()
                    .and_then(|value| value.as_bytes())
                    .map(|bytes| bytes.len() as u64);
                (TypeId::BYTE, Mode::Value, length)
            }
            (TypeKind::Array { elem, len }, _) => {
                let mode = if x.mode == Mode::Variable {
                    Mode::Variable
                } else {
                    Mode::Value
                };
                (elem, mode, Some(len))
            }
            (_, Some((_, elem, len))) => (elem, Mode::Variable, Some(len)),
            (TypeKind::Slice(elem), _) => (elem, Mode::Variable, None),
            _ => {
                if x.ty != TypeId::INVALID {
                    let message = format!("invalid operation: cannot index {}", self.operand_text(&x));
                    self.error(e.pos, message);
                }
                return Operand::invalid(e);
            }
        };
        let Some(index) = self.single_index(args) else {
            return Operand::invalid(e);
        };
        let index = self.index(index, length);
        let x = self.default_operand(x);
        let (Some(index), Some(value)) = (index, self.value_ir(&x)) else {
            return Operand::invalid(e);
        };
        let index = self.alloc(index.expr);
        let kind = match (kind, array_of_pointer) {
            (TypeKind::Array { .. }, _) => ExprKind::IndexArray {
                x: self.alloc(value),
                index,
            },
            (_, Some((array, ..))) => {
                let array = self.implicit_deref(value, array, self.env.base_pos);
                ExprKind::IndexArray {
                    x: self.alloc(array),
                    index,
                }
            }
            (TypeKind::Slice(_), _) => ExprKind::IndexSlice {
                x: self.alloc(value),
                index,
            },
            _ => ExprKind::IndexString {
                x: self.alloc(value),
                index,
            },
        };
        let expr = Expr {
            kind,
            ty,
            pos: e.pos,
            implicit: false,
        };
        Operand::with_ir(mode, expr, e)
    }

    /// `x[i]` where the types of `x`'s type set have no common underlying type: all must have the same element type. For errors only.
    fn index_of_type_param(
        &mut self,
        e: &'a ast::Expr<'a>,
        x: Operand<'a, 'ir>,
        args: &'a [ast::Expr<'a>],
    ) -> Operand<'a, 'ir> {
        let terms = self.types.type_set(x.ty).unwrap_or_default();
        let mut elem = None;
        let mut mode = Mode::Variable;
        let mut length: Option<u64> = None;
        let mut same = !terms.is_empty();
        for term in &terms {
            let under = self.types.under(term.ty);
            let of = match under {
                TypeKind::Basic(Basic::String) => {
                    mode = Mode::Value;
                    Some(TypeId::BYTE)
                }
                TypeKind::Array { elem, len } => {
                    length = Some(length.map_or(len, |old| old.min(len)));
                    mode = if x.mode == Mode::Variable { mode } else { Mode::Value };
                    Some(elem)
                }
                TypeKind::Slice(elem) => Some(elem),
                TypeKind::Pointer(array) => match self.types.under(array) {
                    TypeKind::Array { elem, len } => {
                        length = Some(length.map_or(len, |old| old.min(len)));
                        Some(elem)
                    }
                    _ => None,
                },
                _ => None,
            };
            same &= of.is_some_and(|of| elem.is_none_or(|old| self.types.identical(old, of)));
            elem = of;
        }
        let Some(elem) = elem.filter(|_| same) else {
            let message = format!("invalid operation: cannot index {}", self.operand_text(&x));
            self.error(e.pos, message);
            return Operand::invalid(e);
        };
        let Some(index) = self.single_index(args) else {
            return Operand::invalid(e);
        };
        self.index(index, length);
        let expr = Expr {
            kind: ExprKind::Zero,
            ty: elem,
            pos: e.pos,
            implicit: false,
        };
        Operand::with_ir(mode, expr, e)
    }

    /// `f[args]` for a generic function.
    fn instantiation(
        &mut self,
        e: &'a ast::Expr<'a>,
        (func, given): (FuncId, &[TypeId]),
        recv: Option<Expr<'ir>>,
        args: &'a [ast::Expr<'a>],
    ) -> Operand<'a, 'ir> {
        if !self.allows(LangVersion::GENERICS) {
            self.version_error(e.pos, LangVersion::GENERICS, "function instantiation");
            return Operand::invalid(e);
        }
        let arguments: Vec<TypeId> = args.iter().map(|arg| self.var_type(arg)).collect();
        if arguments.contains(&TypeId::INVALID) {
            return Operand::invalid(e);
        }
        let wanted = self.type_params(func).len() - given.len();
        if let Some(extra) = args.get(wanted) {
            let message = format!("got {} type arguments but want {wanted}", args.len());
            self.error(extra.start(), message);
            return Operand::invalid(e);
        }
        self.generic_function(func, &[given, &arguments].concat(), recv, args, e)
    }

    fn implicit_deref(&self, pointer: Expr<'ir>, ty: TypeId, pos: Pos) -> Expr<'ir> {
        Expr {
            kind: ExprKind::Deref(self.alloc(pointer)),
            ty,
            pos,
            implicit: true,
        }
    }

    /// The one index of an index expression.
    fn single_index(&mut self, args: &'a [ast::Expr<'a>]) -> Option<&'a ast::Expr<'a>> {
        if let Some(second) = args.get(1) {
            self.error(second.start(), "invalid operation: more than one index");
        }
        args.first()
    }

    /// `x[lo:hi:max]`.
    pub(super) fn slice_expr(
        &mut self,
        e: &'a ast::Expr<'a>,
        x: &'a ast::Expr<'a>,
        bounds: &'a [Option<&'a ast::Expr<'a>>; 3],
        full: bool,
    ) -> Operand<'a, 'ir> {
        let x = self.expr(x, None);
        if x.is_invalid() {
            for bound in bounds.iter().flatten() {
                self.use_expr(bound);
            }
            return Operand::invalid(e);
        }
        let mut length = None;
        let kind = match self.types.core_string(x.ty) {
            Some(core) => self.types.kind(core),
            None => self.types.under(x.ty),
        };
        let mut ty = x.ty;
        let sliced = match kind {
            TypeKind::Basic(Basic::String | Basic::UntypedString) => {
                if full {
                    let at = bounds[2].map_or(e.start(), |max| max.start());
                    self.error(at, "invalid operation: 3-index slice of string");
                    return Operand::invalid(e);
                }
                length = x
                    .value()
                    .and_then(|value| value.as_bytes())
                    .map(|bytes| bytes.len() as u64);
                ty = self.types.default_type(x.ty);
                Sliced::String
            }
            TypeKind::Array { elem, len } => {
                if x.mode != Mode::Variable {
                    let message = format!(
                        "invalid operation: {} (slice of unaddressable value)",
                        self.operand_text(&x)
                    );
                    self.error(x.start(), message);
                    return Operand::invalid(e);
                }
                length = Some(len);
                ty = self.types.slice(elem);
                Sliced::ArrayPtr
            }
            TypeKind::Pointer(array) => match self.types.under(array) {
                TypeKind::Array { elem, len } => {
                    length = Some(len);
                    ty = self.types.slice(elem);
                    Sliced::ArrayPtr
                }
                _ => return self.cannot_slice(e, &x),
            },
            TypeKind::Slice(_) => Sliced::Slice,
            _ => return self.cannot_slice(e, &x),
        };
        if full && (bounds[1].is_none() || bounds[2].is_none()) {
            return Operand::invalid(e); // a syntax error, reported
        }
        let mut ok = true;
        let mut checked = [None; 3];
        let mut values = [Some(0), length, length];
        for (i, bound) in bounds.iter().enumerate() {
            let Some(bound) = bound else { continue };
            match self.index(bound, length.map(|len| len + 1)) {
                Some(index) => {
                    values[i] = index.value;
                    checked[i] = Some(self.alloc(index.expr) as &Expr<'ir>);
                }
                None => {
                    values[i] = None;
                    ok = false;
                }
            }
        }
        self.ordered_bounds(&values, bounds);
        let x = self.default_operand(x);
        let Some(mut value) = self.value_ir(&x).filter(|_| ok) else {
            return Operand::invalid(e);
        };
        if let TypeKind::Array { .. } = kind {
            self.mark_addr_taken(&value);
            value = Expr {
                kind: ExprKind::Addr(self.alloc(value)),
                ty: self.types.pointer(value.ty),
                pos: self.env.base_pos,
                implicit: true,
            };
        }
        let [lo, hi, max] = checked;
        let expr = Expr {
            kind: ExprKind::Slice {
                x: self.alloc(value),
                sliced,
                lo,
                hi,
                max,
            },
            ty,
            pos: e.pos,
            implicit: false,
        };
        Operand::with_ir(Mode::Value, expr, e)
    }

    fn cannot_slice(&mut self, e: &'a ast::Expr<'a>, x: &Operand<'a, 'ir>) -> Operand<'a, 'ir> {
        if x.ty != TypeId::INVALID {
            let message = if x.is_nil() || self.types.is_type_param(x.ty) {
                format!(
                    "invalid operation: cannot slice {}: {} has no core type",
                    self.operand_text(x),
                    self.type_text(x.ty)
                )
            } else {
                format!("invalid operation: cannot slice {}", self.operand_text(x))
            };
            self.error(x.start(), message);
        }
        Operand::invalid(e)
    }

    /// Reports the first pair of constant bounds in the wrong order.
    fn ordered_bounds(&mut self, values: &[Option<u64>; 3], bounds: &[Option<&'a ast::Expr<'a>>; 3]) {
        for i in 0..2 {
            let Some(x) = values[i].filter(|&x| x > 0) else {
                continue;
            };
            for j in i + 1..3 {
                if let Some(y) = values[j].filter(|&y| y < x)
                    && let Some(bound) = bounds[j]
                {
                    self.error(bound.start(), format!("invalid slice indices: {y} < {x}"));
                    return;
                }
            }
        }
    }

    /// An index: any integer, or a constant that is one; less than `max` if that is given.
    pub(super) fn index(&mut self, e: &'a ast::Expr<'a>, max: Option<u64>) -> Option<Index<'ir>> {
        let x = self.expr(e, None);
        let x = self.valid_index(x, "index", false)?;
        let value = match x.value() {
            Some(value) => {
                let index = value.as_u64()?;
                if let Some(max) = max.filter(|&max| index >= max) {
                    let message = format!("invalid argument: index {} out of bounds [0:{max}]", value.text());
                    self.error(x.start(), message);
                    return None;
                }
                Some(index)
            }
            None => None,
        };
        let expr = self.value_ir(&x)?;
        Some(Index { expr, value })
    }

    /// Checks a value that is used as an index, length or capacity (`what`).
    pub(super) fn valid_index(
        &mut self,
        x: Operand<'a, 'ir>,
        what: &str,
        may_be_negative: bool,
    ) -> Option<Operand<'a, 'ir>> {
        if x.is_invalid() {
            return None;
        }
        let x = self.convert_untyped(x, TypeId::INT);
        if x.is_invalid() || x.ty == TypeId::INVALID {
            return None;
        }
        if !self.types.is_integer(x.ty) {
            let message = format!("invalid argument: {what} {} must be integer", self.operand_text(&x));
            self.error(x.start(), message);
            return None;
        }
        if let Some(value) = x.value() {
            let complaint = if !may_be_negative && value.sign() < 0 {
                "must not be negative"
            } else if value.representable(Basic::Int).is_err() {
                "overflows int"
            } else {
                return Some(x);
            };
            let message = format!("invalid argument: {what} {} {complaint}", self.operand_text(&x));
            self.error(x.start(), message);
            return None;
        }
        Some(x)
    }
}
