//! Operands: what the checker knows about an expression while it is being checked.
//!
//! The IR has no untyped values, but the type of an untyped expression is known only when it is used. An untyped
//! constant therefore has no IR yet ([`Checker::constant_ir`] makes it), and an untyped value that is not constant — a
//! comparison, or a shift such as `1 << n` — is kept as a small tree ([`Untyped`]) until it gets its type.

use super::infer_untyped::Untyped;
use super::object::Builtin;
use super::{Checker, expr_text::expr_text};
use crate::ir;
use crate::source::Pos;
use crate::syntax::ast;
use crate::types::{Basic, TextStyle, TypeId, TypeKind};

pub use crate::constant::Value;

/// What kind of thing an operand is.
#[derive(Clone, PartialEq, Debug)]
pub enum Mode {
    /// Wrong, and reported.
    Invalid,
    /// A call without results.
    NoValue,
    /// A predeclared function that is not called yet.
    Builtin(Builtin),
    /// A type.
    Type,
    /// A generic function with the type arguments that are given, too few of them.
    Generic(crate::ir::FuncId, Vec<TypeId>),
    /// A constant.
    Constant(Value),
    /// An addressable variable.
    Variable,
    /// `m[k]`: assignable, not addressable.
    MapIndex,
    /// Any other value.
    Value,
    /// `nil`.
    NilValue,
    /// A value that may be read with `, ok`.
    CommaOk,
}

/// An expression's mode, type and IR.
#[derive(Clone, Debug)]
pub struct Operand<'a, 'ir> {
    /// What it is.
    pub mode: Mode,
    /// Its type, perhaps untyped; a tuple for a call with several results.
    pub ty: TypeId,
    /// Its IR. None for constants, `nil` and untyped values until they are converted, for types and for `Invalid`.
    pub expr: Option<ir::Expr<'ir>>,
    /// An untyped value that is not a constant.
    pub untyped: Option<Box<Untyped<'a, 'ir>>>,
    /// The expression in the source: for positions and messages.
    pub source: &'a ast::Expr<'a>,
}

impl<'a, 'ir> Operand<'a, 'ir> {
    fn bare(mode: Mode, ty: TypeId, source: &'a ast::Expr<'a>) -> Self {
        Operand {
            mode,
            ty,
            expr: None,
            untyped: None,
            source,
        }
    }
    /// What stands for an erroneous expression.
    pub fn invalid(source: &'a ast::Expr<'a>) -> Self {
        Operand::bare(Mode::Invalid, TypeId::INVALID, source)
    }
    /// A constant.
    pub fn constant(value: Value, ty: TypeId, source: &'a ast::Expr<'a>) -> Self {
        Operand::bare(Mode::Constant(value), ty, source)
    }
    /// A type.
    pub fn type_operand(ty: TypeId, source: &'a ast::Expr<'a>) -> Self {
        Operand::bare(Mode::Type, ty, source)
    }
    /// A predeclared function.
    pub fn builtin(builtin: Builtin, source: &'a ast::Expr<'a>) -> Self {
        Operand::bare(Mode::Builtin(builtin), TypeId::INVALID, source)
    }
    /// `nil`.
    pub fn nil(source: &'a ast::Expr<'a>) -> Self {
        Operand::bare(Mode::NilValue, TypeId::UNTYPED_NIL, source)
    }
    /// A value, place or call with its IR.
    pub fn with_ir(mode: Mode, expr: ir::Expr<'ir>, source: &'a ast::Expr<'a>) -> Self {
        Operand {
            expr: Some(expr),
            ..Operand::bare(mode, expr.ty, source)
        }
    }
    /// A value that is not a constant and has no type yet.
    pub fn untyped(tree: Untyped<'a, 'ir>, ty: TypeId, source: &'a ast::Expr<'a>) -> Self {
        Operand {
            untyped: Some(Box::new(tree)),
            ..Operand::bare(Mode::Value, ty, source)
        }
    }
    /// Whether this stands for an erroneous expression.
    pub fn is_invalid(&self) -> bool {
        self.mode == Mode::Invalid
    }
    /// Whether this is `nil`.
    pub fn is_nil(&self) -> bool {
        self.mode == Mode::NilValue
    }
    /// The constant's value.
    pub fn value(&self) -> Option<&Value> {
        match &self.mode {
            Mode::Constant(value) => Some(value),
            _ => None,
        }
    }
    /// Where messages about it point: where the expression begins.
    pub fn start(&self) -> Pos {
        self.source.start()
    }
    /// Its source text.
    pub fn text(&self) -> String {
        expr_text(self.source)
    }
    /// The operand, invalid now.
    pub fn into_invalid(self) -> Self {
        Operand::invalid(self.source)
    }
}

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// A type in the words of error messages.
    pub fn type_text(&self, ty: TypeId) -> String {
        self.types.text(&self.packages, ty, TextStyle::Error(self.env.pkg))
    }

    /// An operand in the words of error messages: `x (variable of type int)`.
    pub fn operand_text(&self, x: &Operand<'a, 'ir>) -> String {
        let mode = match &x.mode {
            Mode::Invalid => "invalid operand",
            Mode::NoValue => "no value",
            Mode::Builtin(_) => "built-in",
            Mode::Type => "type",
            Mode::Constant(_) => "constant",
            Mode::Variable => "variable",
            Mode::MapIndex => "map index expression",
            Mode::Value | Mode::Generic(..) => "value",
            Mode::CommaOk => "comma, ok expression",
            Mode::NilValue if x.ty == TypeId::UNTYPED_NIL => return "nil".to_string(),
            Mode::NilValue => return format!("nil (of type {})", self.type_text(x.ty)),
        };
        let text = x.text();
        let mut out = format!("{text} (");
        let has_type = !matches!(x.mode, Mode::Invalid | Mode::NoValue | Mode::Builtin(_) | Mode::Type);
        let untyped = has_type && self.types.is_untyped(x.ty);
        if untyped {
            out.push_str(&self.type_text(x.ty));
            out.push(' ');
        }
        out.push_str(mode);
        if let Mode::Constant(value) = &x.mode {
            let value = value.text();
            if value != text {
                out.push(' ');
                out.push_str(&value);
            }
        }
        if has_type && !untyped {
            match x.ty {
                TypeId::INVALID => out.push_str(" with invalid type"),
                // gc remembers which of the two names was used; an index expression says byte.
                TypeId::BYTE if matches!(x.expr.map(|e| e.kind), Some(ir::ExprKind::IndexString { .. })) => {
                    out.push_str(" of type byte");
                }
                TypeId::BYTE | TypeId::RUNE if let Some(name) = converts_to(x.source) => {
                    out.push_str(&format!(" of type {name}"));
                }
                _ => out.push_str(&format!(" of type {}", self.constrained_text(x.ty))),
            }
        }
        out.push(')');
        out
    }

    /// The basic kind of an untyped type.
    pub(super) fn untyped_kind(&self, ty: TypeId) -> Option<Basic> {
        match self.types.kind(ty) {
            TypeKind::Basic(basic) if self.types.is_untyped(ty) => Some(basic),
            _ => None,
        }
    }
}

/// Which of the predeclared names of two a conversion such as `rune(0)` uses.
fn converts_to<'a>(e: &'a ast::Expr<'a>) -> Option<&'a str> {
    let ast::ExprKind::Call { fun, .. } = e.unparen().kind else {
        return None;
    };
    match fun.unparen().kind {
        ast::ExprKind::Name(name @ ("byte" | "uint8" | "rune" | "int32")) => Some(name),
        _ => None,
    }
}
