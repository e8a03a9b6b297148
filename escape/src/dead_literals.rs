//! Func literals that nobody calls any more (gc: `deadlocals`): a call of a literal that was inlined leaves the variable to which the literal was assigned,
//! and with it the closure, which keeps the variables that it captures by reference in memory.
//! ```go
//! for v := range slices.Values(s) { t += v }
//! // yield := func(v int) bool { t += v; return true }     inlined where it is called: nothing reads yield
//! // for _, v := range s { t += v }                        t can be in a register
//! ```
//! Such assignments are dropped, and what no literal captures now is not captured, unless it is on the heap: numbers of allocations are gc's. This comes after the analysis: gc's words are about
//! the program with the literals.

use crate::Analysis;
use crate::flow::deep;
use crate::placement::{Placement, Placements};
use crate::rebuild::{self, Rebuild};
use bumpalo::Bump;
use frontend::id::IdVec;
use frontend::ir::walk::{Part, expr_parts, stmt_parts};
use frontend::ir::{AllocId, Block, Expr, ExprKind, Func, FuncId, InlinedCall, LocalId, Program, Stmt, StmtKind};
use std::collections::BTreeSet;

/// The program without the assignments of literals that nobody reads.
pub fn drop_dead_literals<'ir>(mut program: Program<'ir>, analysis: &Analysis<'ir>, arena: &'ir Bump) -> Program<'ir> {
    for &id in &analysis.with_literals {
        if let Some(func) = without_dead(&program, &analysis.placements, id, arena) {
            program.funcs[id] = func;
        }
    }
    program
}

/// Whether a statement assigns a literal to a variable.
pub(crate) fn assigns_literal(s: &Stmt<'_>) -> bool {
    match s.kind {
        StmtKind::Assign { ref rhs, .. } => literal(rhs).is_some(),
        StmtKind::AssignParallel { rhs, .. } => rhs.iter().any(|e| literal(e).is_some()),
        _ => false,
    }
}

fn without_dead<'ir>(
    program: &Program<'ir>,
    placements: &Placements,
    id: FuncId,
    arena: &'ir Bump,
) -> Option<Func<'ir>> {
    let func = &program.funcs[id];
    let body = func.body?;
    let mut uses = Uses::new(placements, func.locals.len());
    uses.block(body);
    let dead = |l: LocalId| uses.literals[l] && !uses.read[l] && !func.locals[l].addr_taken && !func.locals[l].captured;
    if !func.locals.ids().any(dead) {
        return None;
    }
    let body = rebuild::block(&mut Drop { arena, dead: &dead }, body);
    let mut rest = Uses::new(placements, func.locals.len());
    rest.block(body);
    let captured: BTreeSet<LocalId> = rest
        .made
        .iter()
        .flat_map(|&literal| program.funcs[literal].captures.iter().map(|c| c.outer))
        .collect();
    let mut locals = func.locals.clone();
    for id in func.locals.ids() {
        // What gc allocates is allocated.
        let on_heap = locals[id]
            .site
            .is_some_and(|site| placements.of(site) == Placement::Heap);
        locals[id].captured &= captured.contains(&id) || on_heap;
    }
    Some(Func {
        body: Some(body),
        locals,
        ..func.clone()
    })
}

/// What a body does with its variables.
struct Uses<'p> {
    placements: &'p Placements,
    /// Whether a literal is assigned to it.
    literals: IdVec<LocalId, bool>,
    /// Whether it occurs otherwise.
    read: IdVec<LocalId, bool>,
    /// Literals of which closures are made.
    made: Vec<FuncId>,
}

impl<'p> Uses<'p> {
    /// None yet, of that many variables.
    fn new(placements: &'p Placements, locals: usize) -> Self {
        Uses {
            placements,
            literals: IdVec::filled(false, locals),
            read: IdVec::filled(false, locals),
            made: Vec::new(),
        }
    }

    fn block(&mut self, block: Block<'_>) {
        block.stmts.iter().for_each(|s| self.stmt(s));
    }

    fn stmt(&mut self, s: &Stmt<'_>) {
        match &s.kind {
            StmtKind::Assign { lhs, rhs, .. } => self.assigned(Some(lhs), rhs),
            StmtKind::AssignParallel { lhs, rhs, .. } => {
                lhs.iter()
                    .zip(*rhs)
                    .for_each(|(lhs, rhs)| self.assigned(lhs.as_ref(), rhs));
            }
            StmtKind::Expr(Expr {
                kind: ExprKind::InlinedCall(call),
                ..
            }) => self.inlined(call),
            _ => stmt_parts(s, &mut |part| self.part(part)),
        }
    }

    fn assigned(&mut self, lhs: Option<&Expr<'_>>, rhs: &Expr<'_>) {
        if let (Some(local), Some((literal, site))) = (lhs.and_then(Expr::as_local), literal(rhs)) {
            self.literals[local] = true;
            self.made.push(literal);
            // What gc allocates is allocated.
            self.read[local] |= self.placements.of(site) == Placement::Heap;
            return;
        }
        lhs.into_iter().for_each(|e| self.expr(e));
        self.expr(rhs);
    }

    fn part(&mut self, part: Part<'_>) {
        deep(|| match part {
            Part::Expr(e) => self.expr(e),
            Part::Stmt(s) => self.stmt(s),
        });
    }

    fn expr(&mut self, e: &Expr<'_>) {
        match e.kind {
            ExprKind::Local(local) => self.read[local] = true,
            ExprKind::FuncLit { func, .. } => self.made.push(func),
            ExprKind::InlinedCall(call) => {
                call.results.iter().for_each(|&local| self.read[local] = true);
                self.inlined(call);
            }
            _ => expr_parts(e, &mut |part| self.part(part)),
        }
    }

    /// An inlined call whose results nobody wants.
    fn inlined(&mut self, call: &InlinedCall<'_>) {
        self.block(call.init);
        self.block(call.body);
    }
}

/// The literal that an expression is, with the site of its closure, perhaps converted to a defined type.
fn literal(e: &Expr<'_>) -> Option<(FuncId, AllocId)> {
    match e.kind {
        ExprKind::FuncLit { func, site } => Some((func, site)),
        ExprKind::Convert { x, .. } => literal(x),
        _ => None,
    }
}

/// Drops assignments to dead variables.
struct Drop<'d, 'ir> {
    arena: &'ir Bump,
    dead: &'d dyn Fn(LocalId) -> bool,
}

impl<'ir> Rebuild<'ir> for Drop<'_, 'ir> {
    fn arena(&self) -> &'ir Bump {
        self.arena
    }
    fn expr(&mut self, e: &'ir Expr<'ir>) -> Option<Expr<'ir>> {
        deep(|| rebuild::expr_children(self, e))
    }
    fn stmt(&mut self, s: &'ir Stmt<'ir>) -> Option<Stmt<'ir>> {
        let is_dead = |lhs: Option<&Expr<'_>>, rhs: &Expr<'_>| {
            literal(rhs).is_some() && lhs.and_then(Expr::as_local).is_some_and(|l| (self.dead)(l))
        };
        let kind = match s.kind {
            StmtKind::Assign { lhs, rhs, .. } if is_dead(Some(&lhs), &rhs) => StmtKind::Block(Block { stmts: &[] }),
            StmtKind::AssignParallel { lhs, rhs, define }
                if lhs.iter().zip(rhs).any(|(l, r)| is_dead(l.as_ref(), r)) =>
            {
                let rest: Vec<_> = lhs.iter().zip(rhs).filter(|(l, r)| !is_dead(l.as_ref(), r)).collect();
                let lhs = self.arena.alloc_slice_fill_iter(rest.iter().map(|&(l, _)| *l));
                let rhs = self.arena.alloc_slice_fill_iter(rest.iter().map(|&(_, r)| *r));
                let rhs = rebuild::exprs(self, rhs);
                StmtKind::AssignParallel { lhs, rhs, define }
            }
            _ => return deep(|| rebuild::stmt_children(self, s)),
        };
        Some(Stmt { kind, pos: s.pos })
    }
}
