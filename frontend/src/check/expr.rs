//! Expressions.

use super::{Checker, Operand};
use crate::ir;
use crate::syntax::ast;
use crate::types::TypeId;

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// Checks a single-valued expression. `hint` is the type of an elided composite literal.
    pub fn expr(&mut self, e: &'a ast::Expr<'a>, hint: Option<TypeId>) -> Operand<'ir> {
        let _ = (e, hint);
        todo!("expr")
    }

    /// Checks an expression or a type.
    pub fn expr_or_type(&mut self, e: &'a ast::Expr<'a>) -> Operand<'ir> {
        let _ = e;
        todo!("expr")
    }

    /// Checks an expression that may have any number of values: its type may be a tuple.
    pub fn multi_expr(&mut self, e: &'a ast::Expr<'a>) -> Operand<'ir> {
        let _ = e;
        todo!("expr")
    }

    /// Converts `x` implicitly to `to` (or to its default type) and returns its IR; reports why it cannot. `context` is
    /// types2's: "assignment", "argument", "return statement", ….
    pub fn assignment(&mut self, x: Operand<'ir>, to: Option<TypeId>, context: &str) -> Option<ir::Expr<'ir>> {
        let _ = (x, to, context);
        todo!("assign")
    }

    /// A place on the left of an assignment: a variable, field, element, dereference or map element. `None` inside `Ok`
    /// is blank. The name on the left does not count as used.
    pub fn place(&mut self, e: &'a ast::Expr<'a>) -> Result<Option<ir::Expr<'ir>>, ()> {
        let _ = e;
        todo!("assign")
    }

    /// A boolean condition of the statement called `what`, e.g. "if".
    pub fn condition(&mut self, e: &'a ast::Expr<'a>, what: &str) -> Option<ir::Expr<'ir>> {
        let _ = (e, what);
        todo!("expr")
    }

    /// A constant expression: `None` if it is not constant, which is reported.
    pub fn const_expr(&mut self, e: &'a ast::Expr<'a>) -> Option<Operand<'ir>> {
        let _ = e;
        todo!("expr")
    }
}
