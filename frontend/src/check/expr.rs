//! Expressions.

use super::operand::Value;
use super::{Checker, Operand};
use crate::ir;
use crate::source::Pos;
use crate::syntax::ast;
use crate::types::TypeId;

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// Checks a single-valued expression. `hint` is the type of an elided composite literal.
    pub fn expr(&mut self, e: &'a ast::Expr<'a>, hint: Option<TypeId>) -> Operand<'a, 'ir> {
        let _ = (e, hint);
        todo!("expr")
    }

    /// Checks an expression or a type.
    pub fn expr_or_type(&mut self, e: &'a ast::Expr<'a>) -> Operand<'a, 'ir> {
        let _ = e;
        todo!("expr")
    }

    /// Checks an expression that may have any number of values: its type may be a tuple.
    pub fn multi_expr(&mut self, e: &'a ast::Expr<'a>) -> Operand<'a, 'ir> {
        let _ = e;
        todo!("expr")
    }

    /// Checks an expression statement: reports one that is not a call or receive (`… is not used`).
    pub fn expr_stmt(&mut self, e: &'a ast::Expr<'a>) -> Option<ir::Expr<'ir>> {
        let _ = e;
        todo!("expr")
    }

    /// Checks expressions whose values do not matter, after an error elsewhere: variables in them count as used.
    pub fn use_exprs(&mut self, list: &'a [ast::Expr<'a>]) {
        let _ = list;
        todo!("expr")
    }

    /// The two-valued form of an operand of mode `MapIndex` or `CommaOk`: an expression of tuple type `(T, bool)`.
    pub fn comma_ok(&mut self, x: Operand<'a, 'ir>) -> Option<ir::Expr<'ir>> {
        let _ = x;
        todo!("expr")
    }

    /// Converts `x` implicitly to `to` (or to its default type) and returns its IR; reports why it cannot. `context` is
    /// types2's: "assignment", "argument", "return statement", ….
    pub fn assignment(&mut self, x: Operand<'a, 'ir>, to: Option<TypeId>, context: &str) -> Option<ir::Expr<'ir>> {
        let _ = (x, to, context);
        todo!("assign")
    }

    /// Like [`Self::assignment`] for a constant declaration: the value as one of type `to`.
    pub fn const_assignment(
        &mut self,
        x: Operand<'a, 'ir>,
        to: Option<TypeId>,
        context: &str,
    ) -> Option<(Value, TypeId)> {
        let _ = (x, to, context);
        todo!("assign")
    }

    /// A place on the left of an assignment: a variable, field, element, dereference or map element. `None` inside `Ok`
    /// is blank. The name on the left does not count as used.
    pub fn place(&mut self, e: &'a ast::Expr<'a>) -> Result<Option<ir::Expr<'ir>>, ()> {
        let _ = e;
        todo!("assign")
    }

    /// `lhs op= rhs`: the place and the right operand, converted to the place's type (for a shift, the count).
    pub fn assign_op(
        &mut self,
        op: ast::BinaryOp,
        lhs: &'a ast::Expr<'a>,
        rhs: &'a ast::Expr<'a>,
    ) -> Option<(ir::Expr<'ir>, ir::Expr<'ir>)> {
        let _ = (op, lhs, rhs);
        todo!("binary")
    }

    /// The condition of an expression switch's case: `tag == e`, where `tag` is an operand that reads the tag's local.
    pub fn case_condition(&mut self, tag: &Operand<'a, 'ir>, e: &'a ast::Expr<'a>) -> Option<CaseCondition<'ir>> {
        let _ = (tag, e);
        todo!("binary")
    }

    /// A boolean condition of the statement called `what`, e.g. "if".
    pub fn condition(&mut self, e: &'a ast::Expr<'a>, what: &str) -> Option<ir::Expr<'ir>> {
        let _ = (e, what);
        todo!("expr")
    }

    /// A constant expression: `None` if it is not constant, which is reported.
    pub fn const_expr(&mut self, e: &'a ast::Expr<'a>) -> Option<Operand<'a, 'ir>> {
        let _ = e;
        todo!("expr")
    }

    /// The implicit conversion of a typed IR expression to `to`, to which it is assignable: boxing, interface to interface,
    /// or a change of name. For values that have no source expression, such as the components of a tuple.
    pub fn convert_implicit(&mut self, expr: ir::Expr<'ir>, to: TypeId, pos: Pos) -> ir::Expr<'ir> {
        let _ = (expr, to, pos);
        todo!("assign")
    }
}

/// A case of an expression switch.
#[derive(Clone, Debug)]
pub struct CaseCondition<'ir> {
    /// The comparison with the tag.
    pub cond: ir::Expr<'ir>,
    /// For the report of duplicates: a constant case's value with its type after conversion, and its text.
    pub constant: Option<(Value, TypeId, String)>,
}
