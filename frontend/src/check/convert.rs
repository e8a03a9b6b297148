//! Conversions `T(x)` (*Go spec, Conversions*): each kind to its own IR node.

use super::operand::Value;
use super::{Checker, Mode, Operand};
use crate::ir::{AllocKind, ConvertKind, Expr, ExprKind, StringConvert};
use crate::reference::LangVersion;
use crate::source::Pos;
use crate::syntax::ast;
use crate::types::{Basic, TypeId, TypeKind};

/// Conversions of slices to array pointers: go1.17.
const SLICE_TO_ARRAY_PTR: LangVersion = LangVersion(17);

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// The conversion of `x` to `to`, written as `e`.
    pub(super) fn conversion(&mut self, x: Operand<'a, 'ir>, to: TypeId, e: &'a ast::Expr<'a>) -> Operand<'a, 'ir> {
        if x.is_invalid() || to == TypeId::INVALID || x.ty == TypeId::INVALID {
            return Operand::invalid(e);
        }
        if let Some(value) = x.value()
            && self.types.is_const_type(to)
        {
            let converted = match self.representation(value, to) {
                Ok(value) => Some(value),
                Err(_) if self.types.is_integer(x.ty) && self.types.is_string(to) => value.to_rune_string(),
                Err(_) => None,
            };
            return match (converted, value.to_int()) {
                (Some(value), _) => Operand::constant(value, to, e),
                // types2 has made an integer of it before it finds it too large.
                (None, Some(integer)) if self.types.is_integer(to) => {
                    let x = Operand::constant(integer, x.ty, x.source);
                    self.cannot_convert(&x, to, None, e)
                }
                (None, _) => self.cannot_convert(&x, to, None, e),
            };
        }
        if self.types.is_type_param(to)
            && let Some(value) = x.value()
        {
            return self.constant_to_type_param(&x, &value.clone(), to, e);
        }
        let assignable = self.operand_assignable(&x, to);
        if let Err(why) = assignable
            && (x.is_nil() || !self.types.convertible_to(x.ty, to, self.lang()))
        {
            let array_ptr = matches!(self.types.under(to), TypeKind::Pointer(_));
            let cause = if array_ptr && !x.is_nil() && self.types.convertible_to(x.ty, to, SLICE_TO_ARRAY_PTR) {
                Some(format!(
                    "conversion of slices to array pointers requires go1.17 or later (-lang was set to go1.{}; check go.mod)",
                    self.options.lang.0
                ))
            } else {
                self.unassignable_reason(why, x.ty, to)
            };
            return self.cannot_convert(&x, to, cause, e);
        }
        // The conversion gives an untyped value its type; interfaces and types that constants cannot have take the default.
        let own_type =
            x.is_nil() || !self.types.is_interface(to) && (x.value().is_none() || self.types.is_const_type(to));
        let nil = x.is_nil();
        let value = match (own_type, x.untyped.clone()) {
            (true, Some(tree)) => self.finish_untyped(*tree, to),
            (true, None) => {
                let x = self.convert_untyped(x, to);
                self.value_ir(&x)
            }
            (false, _) => {
                let x = self.default_operand(x);
                self.value_ir(&x)
            }
        };
        let Some(value) = value else {
            return Operand::invalid(e);
        };
        let pos = e.unparen().pos;
        let expr = match value.kind {
            ExprKind::Nil { .. } if nil => Expr {
                kind: ExprKind::Nil { converted: true },
                ty: to,
                ..value
            },
            _ => self.conversion_ir(value, to, pos),
        };
        Operand::with_ir(Mode::Value, expr, e)
    }

    /// The conversion of a constant to a type parameter: a value, if each type of the type set can be had. For errors only.
    fn constant_to_type_param(
        &mut self,
        x: &Operand<'a, 'ir>,
        value: &Value,
        to: TypeId,
        e: &'a ast::Expr<'a>,
    ) -> Operand<'a, 'ir> {
        let from = self.types.default_type(x.ty);
        for term in self.types.type_set(to).unwrap_or_default() {
            let fits = if self.types.is_const_type(term.ty) {
                self.representation(value, term.ty).is_ok()
                    || self.types.is_integer(x.ty) && self.types.is_string(term.ty)
            } else {
                self.types.convertible_to(from, term.ty, self.lang())
            };
            if !fits {
                let (text, term, param) = (self.operand_text(x), self.type_text(term.ty), self.type_text(to));
                let cause = format!("cannot convert {text} to type {term} (in {param})");
                return self.cannot_convert(x, to, Some(cause), e);
            }
        }
        if self.types.type_set(to).is_none() {
            return self.cannot_convert(x, to, None, e);
        }
        let expr = Expr {
            kind: ExprKind::Zero,
            ty: to,
            pos: e.pos,
            implicit: false,
        };
        Operand::with_ir(Mode::Value, expr, e)
    }

    /// The language version that holds for the package being checked.
    pub(super) fn lang(&self) -> LangVersion {
        match self.allows(LangVersion::DEFAULT) {
            true => LangVersion::DEFAULT,
            false => self.options.lang,
        }
    }

    fn cannot_convert(
        &mut self,
        x: &Operand<'a, 'ir>,
        to: TypeId,
        cause: Option<String>,
        e: &'a ast::Expr<'a>,
    ) -> Operand<'a, 'ir> {
        let (x_text, to) = (self.operand_text(x), self.type_text(to));
        let message = match cause {
            Some(cause) => format!("cannot convert {x_text} to type {to}:\n\t{cause}"),
            None => format!("cannot convert {x_text} to type {to}"),
        };
        self.error(x.start(), message);
        Operand::invalid(e)
    }

    /// The node that converts a typed value to `to`, to which it is convertible.
    fn conversion_ir(&mut self, x: Expr<'ir>, to: TypeId, pos: Pos) -> Expr<'ir> {
        let from = x.ty;
        let types = &self.types;
        let string = match (types.is_string(from), types.is_string(to)) {
            (true, false) if types.is_bytes(to) => Some((StringConvert::StringToBytes, AllocKind::StringToBytes)),
            (true, false) if types.is_runes(to) => Some((StringConvert::StringToRunes, AllocKind::StringToRunes)),
            (false, true) if types.is_bytes(from) => Some((StringConvert::BytesToString, AllocKind::BytesToString)),
            (false, true) if types.is_runes(from) => Some((StringConvert::RunesToString, AllocKind::RunesToString)),
            (false, true) if types.is_integer(from) => Some((StringConvert::RuneToString, AllocKind::RuneToString)),
            _ => None,
        };
        if let Some((kind, site_kind)) = string {
            let site = self.new_site(site_kind, pos, to);
            let x = self.alloc(x);
            return Expr {
                kind: ExprKind::ConvertString { site, kind, x },
                ty: to,
                pos,
                implicit: false,
            };
        }
        if types.is_interface(to) {
            if types.identical(from, to) {
                return self.no_op_conversion(x, to, pos, false);
            }
            return self.convert_assignable(x, to, pos, false);
        }
        let kind = match (types.under(from), types.under(to)) {
            (TypeKind::Slice(_), TypeKind::Pointer(_)) => ConvertKind::SliceToArrayPtr,
            (TypeKind::Slice(_), TypeKind::Array { .. }) => ConvertKind::SliceToArray,
            (TypeKind::Basic(a), TypeKind::Basic(b)) if a != b && !is_pointer_like(a, b) => ConvertKind::Numeric,
            _ => ConvertKind::NoOp,
        };
        Expr {
            kind: ExprKind::Convert { kind, x: self.alloc(x) },
            ty: to,
            pos,
            implicit: false,
        }
    }
}

/// Whether a conversion between two basic types is one between `unsafe.Pointer` and `uintptr`.
fn is_pointer_like(a: Basic, b: Basic) -> bool {
    a == Basic::UnsafePointer || b == Basic::UnsafePointer
}
