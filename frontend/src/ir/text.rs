//! Expressions and statements as gc 1.19 prints them in `-m` (`cmd/compile/internal/ir/fmt.go`).

use super::{Expr, FuncId, Local, LocalId, Program, Stmt};
use crate::id::IdVec;
use crate::types::PkgId;

/// Where an expression stands: whose names are bare, and whose locals it mentions.
#[derive(Clone, Copy)]
pub struct TextCx<'a, 'ir> {
    /// Types, packages, globals, functions.
    pub program: &'a Program<'ir>,
    /// The current package: its names are not qualified.
    pub pkg: PkgId,
    /// The locals of the function (which may be one that is just being made).
    pub locals: &'a IdVec<LocalId, Local<'ir>>,
}

impl<'a, 'ir> TextCx<'a, 'ir> {
    /// The context of a function of the program.
    pub fn of_func(program: &'a Program<'ir>, func: FuncId) -> Self {
        let f = &program.funcs[func];
        TextCx {
            program,
            pkg: f.pkg,
            locals: &f.locals,
        }
    }
}

/// An expression as gc prints it: `make([]int, 0, 8)`, `new(int)`, `&T{...}`, `func literal`, `... argument`.
pub fn expr(_cx: TextCx<'_, '_>, _e: &Expr<'_>) -> String {
    todo!()
}

/// A statement as `-m=2` quotes it: `x = &y`, `return &x`.
pub fn stmt(_cx: TextCx<'_, '_>, _s: &Stmt<'_>) -> String {
    todo!()
}
