//! Untyped operands get their types here (*Go spec, Constants; Operators*).
//!
//! An untyped value that is not a constant — a comparison, a shift of an untyped constant, what is computed from them —
//! is a small tree over the source until its context says its type; then the IR is built in one go.
//!
//! ```go
//! var u uint8 = 1<<n + 2    // Binary(Add, Shift(Const 1, n), Const 2): typed uint8 as a whole when assigned
//! var f float64 = 1 << n    // invalid operation: 1 << n (shift of type float64)
//! ```

use super::operand::Value;
use super::{Checker, Mode, Operand};
use crate::constant::Unrepresentable;
use crate::ir::{self, BinaryOp, Expr, ExprKind};
use crate::syntax::ast;
use crate::types::{Basic, TypeId, TypeKind};

/// A value whose type is not known yet.
#[derive(Clone, Debug)]
pub enum Untyped<'a, 'ir> {
    /// An untyped constant operand.
    Const(Value, TypeId, &'a ast::Expr<'a>),
    /// A comparison: its operands are typed, only the boolean type of the result is open.
    Comparison(ir::Expr<'ir>),
    /// `x << y`: takes the type that `x` would have in its place, which must be an integer type.
    Shift {
        /// The whole expression.
        source: &'a ast::Expr<'a>,
        /// The operator.
        op: ir::BinaryOp,
        /// The left operand.
        x: Box<Untyped<'a, 'ir>>,
        /// The count.
        y: ir::Expr<'ir>,
    },
    /// `op x`.
    Unary {
        /// The whole expression.
        source: &'a ast::Expr<'a>,
        /// The operator.
        op: ir::UnaryOp,
        /// The operand.
        x: Box<Untyped<'a, 'ir>>,
    },
    /// `x op y`, not a comparison and not a shift.
    Binary {
        /// The whole expression.
        source: &'a ast::Expr<'a>,
        /// The operator.
        op: ir::BinaryOp,
        /// The left operand.
        x: Box<Untyped<'a, 'ir>>,
        /// The right operand.
        y: Box<Untyped<'a, 'ir>>,
    },
}

/// Why an untyped value cannot have a type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Unfit {
    /// `… truncated to T`.
    Truncated,
    /// `… overflows T`.
    Overflows,
    /// `cannot use … as T value`.
    Kind,
}

impl From<Unrepresentable> for Unfit {
    fn from(why: Unrepresentable) -> Self {
        match why {
            Unrepresentable::Truncated => Unfit::Truncated,
            Unrepresentable::Overflows => Unfit::Overflows,
            Unrepresentable::Kind => Unfit::Kind,
        }
    }
}

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// The IR of a constant of a typed basic (or defined basic) type that represents it.
    pub(super) fn constant_ir(&mut self, value: &Value, ty: TypeId, source: &'a ast::Expr<'a>) -> Expr<'ir> {
        let source = source.unparen();
        let text = match source.kind {
            ast::ExprKind::Literal { text, .. } | ast::ExprKind::Name(text) => text,
            _ => self.alloc_str(&super::expr_text::expr_text(source)),
        };
        let basic = self.types.under_basic(ty).unwrap_or(Basic::Invalid);
        let kind = match basic {
            // Only after an error.
            Basic::Invalid => ExprKind::Zero,
            _ => ExprKind::Const {
                value: value.to_ir(self.arena, basic),
                text: Some(text),
            },
        };
        Expr {
            kind,
            ty,
            pos: source.pos,
            implicit: false,
        }
    }

    /// The IR of an operand whose type is final.
    pub(super) fn value_ir(&mut self, x: &Operand<'a, 'ir>) -> Option<Expr<'ir>> {
        match &x.mode {
            Mode::Constant(value) => Some(self.constant_ir(&value.clone(), x.ty, x.source)),
            Mode::NilValue => Some(Expr {
                kind: ExprKind::Nil { converted: false },
                ty: x.ty,
                pos: x.source.unparen().pos,
                implicit: false,
            }),
            Mode::Invalid => None,
            _ => x.expr,
        }
    }

    /// An untyped operand as a tree, to be combined with another.
    pub(super) fn untyped_tree(&self, x: Operand<'a, 'ir>) -> Option<Untyped<'a, 'ir>> {
        match x.mode {
            Mode::Constant(value) => Some(Untyped::Const(value, x.ty, x.source)),
            _ => x.untyped.map(|tree| *tree),
        }
    }

    /// The constant `x` as one of the basic type that underlies `ty`.
    pub(super) fn representation(&self, value: &Value, ty: TypeId) -> Result<Value, Unfit> {
        match self.types.under_basic(ty) {
            Some(Basic::Invalid) | None => Ok(value.clone()),
            Some(basic) => Ok(value.representable(basic)?),
        }
    }

    /// Why the constant `x` cannot be of type `ty`, in gc's distinction: only numbers overflow or are truncated.
    fn unfit(&self, x_ty: TypeId, ty: TypeId) -> Unfit {
        if !(self.types.is_numeric(x_ty) && self.types.is_numeric(ty)) {
            Unfit::Kind
        } else if !self.types.is_integer(x_ty) && self.types.is_integer(ty) {
            Unfit::Truncated
        } else {
            Unfit::Overflows
        }
    }

    /// Checks that the constant operand `x` fits `ty` and rounds it; reports if not (types2 `representable`).
    pub(super) fn representable(&mut self, x: Operand<'a, 'ir>, ty: TypeId) -> Operand<'a, 'ir> {
        let Some(value) = x.value() else { return x };
        match self.representation(value, ty) {
            Ok(value) => Operand {
                mode: Mode::Constant(value),
                ..x
            },
            Err(_) => {
                self.invalid_conversion(self.unfit(x.ty, ty), &x, ty);
                x.into_invalid()
            }
        }
    }

    fn invalid_conversion(&mut self, why: Unfit, x: &Operand<'a, 'ir>, target: TypeId) {
        let (x_text, target) = (self.operand_text(x), self.type_text(target));
        let message = match why {
            Unfit::Truncated => format!("{x_text} truncated to {target}"),
            Unfit::Overflows => format!("{x_text} overflows {target}"),
            Unfit::Kind => format!("cannot convert {x_text} to {target}"),
        };
        self.error(x.start(), message);
    }

    /// The type that the untyped operand `x` takes where `target` is wanted, and for a constant its value there. A typed
    /// operand keeps its type (types2 `implicitTypeAndValue`).
    pub(super) fn implicit_type(
        &mut self,
        x: &Operand<'a, 'ir>,
        target: TypeId,
    ) -> Result<(TypeId, Option<Value>), Unfit> {
        let Some(kind) = self.untyped_kind(x.ty) else {
            return Ok((x.ty, None));
        };
        if target == TypeId::INVALID {
            return Ok((x.ty, None));
        }
        if let Some(target_kind) = self.untyped_kind(target) {
            if self.types.is_numeric(x.ty) && self.types.is_numeric(target) {
                return Ok((if kind < target_kind { target } else { x.ty }, None));
            }
            return if kind == target_kind {
                Ok((x.ty, None))
            } else {
                Err(Unfit::Kind)
            };
        }
        if x.is_nil() {
            return if self.types.has_nil(target) {
                Ok((target, None))
            } else {
                Err(Unfit::Kind)
            };
        }
        match self.types.under(target) {
            TypeKind::Basic(_) => {
                if let Some(value) = x.value() {
                    return match self.representation(value, target) {
                        Ok(value) => Ok((target, Some(value))),
                        Err(_) => Err(self.unfit(x.ty, target)),
                    };
                }
                let fits = match kind {
                    Basic::UntypedBool => self.types.is_boolean(target),
                    Basic::UntypedString => self.types.is_string(target),
                    _ => self.types.is_numeric(target),
                };
                if fits { Ok((target, None)) } else { Err(Unfit::Kind) }
            }
            TypeKind::Interface(interface) => {
                // A value in an interface has a concrete type: the default one.
                if interface.methods.is_empty() && interface.is_basic() {
                    Ok((self.types.default_type(x.ty), None))
                } else {
                    Err(Unfit::Kind)
                }
            }
            TypeKind::TypeParam(_) => {
                // Every type that it may stand for must take the value.
                let terms = self.types.type_set(target).unwrap_or_default();
                if terms.is_empty() {
                    return Err(Unfit::Kind);
                }
                for term in terms {
                    self.implicit_type(x, term.ty)?;
                }
                Ok((target, None))
            }
            _ => Err(Unfit::Kind),
        }
    }

    /// Gives the untyped operand `x` the type that it has in the company of `target`; reports if it cannot have it
    /// (types2 `convertUntyped`).
    pub(super) fn convert_untyped(&mut self, x: Operand<'a, 'ir>, target: TypeId) -> Operand<'a, 'ir> {
        match self.implicit_type(&x, target) {
            Ok((ty, value)) => self.set_implicit_type(x, ty, value),
            Err(why) => {
                let shown = match self.types.underlying(target) {
                    TypeId::INVALID => target,
                    underlying => underlying,
                };
                self.invalid_conversion(why, &x, shown);
                x.into_invalid()
            }
        }
    }

    /// Applies what [`Self::implicit_type`] found.
    pub(super) fn set_implicit_type(
        &mut self,
        mut x: Operand<'a, 'ir>,
        ty: TypeId,
        value: Option<Value>,
    ) -> Operand<'a, 'ir> {
        if let Some(value) = value {
            x.mode = Mode::Constant(value);
        }
        if ty == x.ty {
            return x;
        }
        if self.untyped_kind(ty).is_none() {
            if let Some(value) = x.value() {
                // An interface or blank wants the default type, which need not hold the value.
                match self.representation(value, ty) {
                    Ok(value) => x.mode = Mode::Constant(value),
                    Err(_) => {
                        self.invalid_conversion(self.unfit(x.ty, ty), &x, ty);
                        return x.into_invalid();
                    }
                }
            }
            if let Some(tree) = x.untyped.take() {
                match self.finish_untyped(*tree, ty) {
                    Some(expr) => x.expr = Some(expr),
                    None => return x.into_invalid(),
                }
            }
        }
        x.ty = ty;
        x
    }

    /// Gives `x`, if it is untyped, its default type. Untyped nil stays.
    pub(super) fn default_operand(&mut self, x: Operand<'a, 'ir>) -> Operand<'a, 'ir> {
        if x.is_nil() || self.untyped_kind(x.ty).is_none() {
            return x;
        }
        let ty = self.types.default_type(x.ty);
        self.convert_untyped(x, ty)
    }

    /// The IR of an untyped value now that its type is known to be `ty`.
    pub(super) fn finish_untyped(&mut self, tree: Untyped<'a, 'ir>, ty: TypeId) -> Option<Expr<'ir>> {
        stacker::maybe_grow(64 << 10, 1 << 20, || self.finish_untyped_form(tree, ty))
    }

    fn finish_untyped_form(&mut self, tree: Untyped<'a, 'ir>, ty: TypeId) -> Option<Expr<'ir>> {
        let (kind, source) = match tree {
            Untyped::Const(value, old, source) => {
                let x = self.convert_untyped(Operand::constant(value, old, source), ty);
                return self.value_ir(&x);
            }
            Untyped::Comparison(expr) => return Some(Expr { ty, ..expr }),
            Untyped::Shift { source, op, x, y } => {
                if !self.types.is_integer(ty) {
                    let text = super::expr_text::expr_text(source);
                    let message = format!("invalid operation: {text} (shift of type {})", self.type_text(ty));
                    self.error(source.start(), message);
                    return None;
                }
                let x = self.finish_untyped(*x, ty)?;
                let (x, y) = (self.alloc(x), self.alloc(y));
                (ExprKind::Binary { op, x, y }, source)
            }
            Untyped::Unary { source, op, x } => {
                let x = self.finish_untyped(*x, ty)?;
                let x = self.alloc(x);
                (ExprKind::Unary { op, x }, source)
            }
            Untyped::Binary { source, op, x, y } => {
                let x = self.finish_untyped(*x, ty)?;
                let y = self.finish_untyped(*y, ty)?;
                (self.binary_kind(op, x, y), source)
            }
        };
        Some(Expr {
            kind,
            ty,
            pos: source.pos,
            implicit: false,
        })
    }

    /// The IR form of `x op y` for any operator but string `+`.
    pub(super) fn binary_kind(&self, op: BinaryOp, x: Expr<'ir>, y: Expr<'ir>) -> ExprKind<'ir> {
        let (x, y) = (self.alloc(x), self.alloc(y));
        match op {
            BinaryOp::AndAnd => ExprKind::AndAnd { x, y },
            BinaryOp::OrOr => ExprKind::OrOr { x, y },
            _ => ExprKind::Binary { op, x, y },
        }
    }
}
