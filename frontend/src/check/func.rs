//! Function bodies under construction: locals, captures, allocation sites, statement lists.

use super::object::ObjId;
use super::{Checker, Operand};
use crate::define_id;
use crate::id::IdVec;
use crate::ir::{
    AllocId, AllocKind, AllocSite, Block, Capture, Expr, ExprKind, FuncId, Local, LocalId, LocalKind, Stmt, StmtKind,
};
use crate::source::Pos;
use crate::syntax::ast;
use crate::types::TypeId;

define_id! {
    /// A function body or package initialiser under construction.
    FxId
}

/// One function body, or one package's initialiser, under construction.
#[derive(Debug)]
pub struct FuncCx<'ir> {
    /// Its row in the table of functions.
    pub func: FuncId,
    /// For a literal: the function it stands in.
    pub outer: Option<FxId>,
    /// Its variables.
    pub locals: IdVec<LocalId, Local<'ir>>,
    /// For a literal: outer variables in the order of first use.
    pub captures: Vec<Capture>,
    /// Result types, for `return`.
    pub results: Vec<LocalId>,
    /// Blocks that have been begun and not ended, innermost last.
    pub blocks: Vec<Vec<Stmt<'ir>>>,
    /// Break and continue targets made so far.
    pub targets: u32,
    /// Labels made so far.
    pub labels: u32,
    /// Literals made so far, for their names.
    pub literals: u32,
}

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// A new allocation site in the function being checked.
    pub fn new_site(&mut self, kind: AllocKind, pos: Pos, ty: TypeId) -> AllocId {
        let func = self.fx().func;
        self.sites.push(AllocSite {
            kind,
            pos,
            ty,
            func,
            name: "",
        })
    }

    /// A new temporary of the function being checked. The caller emits its `Declare`.
    pub fn temp(&mut self, ty: TypeId, pos: Pos) -> LocalId {
        self.new_local(".t", ty, pos, LocalKind::Temp)
    }

    /// A new variable of the function being checked, with its site.
    pub fn new_local(&mut self, name: &'ir str, ty: TypeId, pos: Pos, kind: LocalKind) -> LocalId {
        let site = self.new_site(AllocKind::Variable, pos, ty);
        self.sites.iter_mut().last().expect("just pushed").name = name;
        self.fx_mut().locals.push(Local {
            name,
            ty,
            pos,
            kind,
            addr_taken: false,
            reassigned: false,
            captured: false,
            site: Some(site),
        })
    }

    /// The local through which the function being checked reaches `local` of the function `owner`: itself, or a capture.
    pub fn local_in_function(&mut self, owner: FxId, local: LocalId, pos: Pos) -> LocalId {
        let _ = (owner, local, pos);
        todo!("captures")
    }

    /// Appends a statement to the block being built.
    pub fn emit(&mut self, kind: StmtKind<'ir>, pos: Pos) {
        self.fx_mut()
            .blocks
            .last_mut()
            .expect("a block has begun")
            .push(Stmt { kind, pos });
    }

    /// Begins a block: statements go there until [`Self::end_block`].
    pub fn begin_block(&mut self) {
        self.fx_mut().blocks.push(Vec::new());
    }

    /// Ends the block begun last.
    pub fn end_block(&mut self) -> Block<'ir> {
        let stmts = self.fx_mut().blocks.pop().expect("a block has begun");
        Block {
            stmts: self.alloc_slice(&stmts),
        }
    }

    /// Records that the address of `place` is taken: of the variable whose part it is, if there is one.
    pub fn mark_addr_taken(&mut self, place: &Expr<'ir>) {
        if let Some(local) = root_local(place) {
            self.fx_mut().locals[local].addr_taken = true;
        }
    }

    /// Records that `place` is assigned to after its declaration.
    pub fn mark_reassigned(&mut self, place: &Expr<'ir>) {
        if let Some(local) = root_local(place) {
            self.fx_mut().locals[local].reassigned = true;
        }
    }

    /// Checks a func literal: a value of mode `Value` that is an `ExprKind::FuncLit`.
    pub fn func_lit(
        &mut self,
        e: &'a ast::Expr<'a>,
        sig: &'a ast::FuncType<'a>,
        body: &'a ast::Block<'a>,
    ) -> Operand<'a, 'ir> {
        let _ = (e, sig, body);
        todo!("func_lit")
    }

    /// Declares `obj`'s name in the innermost scope and reports a redeclaration.
    pub fn declare(&mut self, obj: ObjId) {
        let _ = obj;
        todo!("declare")
    }
}

/// The local variable of which `place` is a part (not reached through a pointer).
pub fn root_local(place: &Expr<'_>) -> Option<LocalId> {
    let mut e = place;
    loop {
        e = match e.kind {
            ExprKind::Local(local) => return Some(local),
            ExprKind::Field { x, .. } | ExprKind::IndexArray { x, .. } => x,
            _ => return None,
        }
    }
}
