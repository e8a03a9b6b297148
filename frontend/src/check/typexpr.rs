//! Type expressions.

use super::Checker;
use crate::syntax::ast;
use crate::types::TypeId;

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// The type that `e` denotes; `Invalid` after reporting that it denotes none.
    pub fn type_expr(&mut self, e: &'a ast::Expr<'a>) -> TypeId {
        let _ = e;
        todo!("typexpr")
    }

    /// The type that `e` denotes, for a variable: constraint interfaces are reported.
    pub fn var_type(&mut self, e: &'a ast::Expr<'a>) -> TypeId {
        self.type_expr(e)
    }

    /// The type of a signature without receiver.
    pub fn func_type(&mut self, sig: &'a ast::FuncType<'a>) -> TypeId {
        let _ = sig;
        todo!("typexpr")
    }
}
