//! Untyped values that are not constants: comparisons and shifts of untyped constants, and what is computed from them.
//!
//! ```go
//! var u uint8 = 1<<n + 2    // Binary(Add, Shift(Const 1, n), Const 2): typed uint8 as a whole when assigned
//! ```

use crate::constant::Value;
use crate::ir;
use crate::syntax::ast;
use crate::types::TypeId;

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
