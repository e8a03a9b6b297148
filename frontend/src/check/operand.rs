//! Operands: what the checker knows about an expression while it is being checked.

use crate::ir;
use crate::source::Pos;
use crate::types::TypeId;

use super::object::Builtin;

/// Stands for `constant::Value` until that lands.
pub type Value = i128;

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
pub struct Operand<'ir> {
    /// What it is.
    pub mode: Mode,
    /// Its type, perhaps untyped.
    pub ty: TypeId,
    /// Its IR; none for constants until they are converted, for types and for `Invalid`.
    pub expr: Option<ir::Expr<'ir>>,
    /// gc's position.
    pub pos: Pos,
    /// Source text for messages.
    pub text: String,
}
