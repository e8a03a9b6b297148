//! Order of evaluation: operands that a call could change are read after the call, as in programs compiled by gc.
//!
//! The specification orders only calls, receives and the operators `&&` and `||`; when variables are read beside them is gc's choice
//! (`walk/order.go`): it takes calls and a few other operations out of an expression, in their order, into temporaries, and what
//! is left, reading variables, elements and fields, and what may panic, is evaluated last.
//! ```go
//! f(x, g())            // .t = g(); f(x, .t)       if g may change x
//! a[i], b = x, g()     // .t = g(); a[i], b = x, .t
//! return x, g()
//! ```
//! The IR means evaluation from left to right, so only statements where that makes a difference are rewritten: those with something
//! *pending* (read late, and perhaps changed) before a call. This comes last, as in gc: neither inlining nor the analysis sees it.

use crate::flow::{deep, is_leaf};
use crate::rebuild::{self, Rebuild};
use bumpalo::Bump;
use frontend::id::IdVec;
use frontend::ir::walk::{Part, expr_parts, stmt_parts};
use frontend::ir::{
    BinaryOp, Block, Call, Callee, CommCase, ConvertKind, Expr, ExprKind, Func, FuncId, Local, LocalId, LocalKind,
    Program, Stmt, StmtKind, StringConvert, UnaryOp,
};
use frontend::source::Pos;
use frontend::types::{TypeId, TypeKind, Types};

/// Whether temporaries make a difference in `func`.
pub(crate) fn is_needed(program: &Program<'_>, func: FuncId) -> bool {
    let Func { locals, body, .. } = &program.funcs[func];
    let types = &program.types;
    body.is_some_and(|body| Scan { locals, types }.block(body.stmts))
}

/// The program with temporaries in the functions in which they make a difference: [`Analysis::unordered`](crate::Analysis).
pub fn order<'ir>(mut program: Program<'ir>, unordered: &[FuncId], arena: &'ir Bump) -> Program<'ir> {
    for &id in unordered {
        let func = &program.funcs[id];
        let Some(body) = func.body else { continue };
        let (locals, types) = (&func.locals, &program.types);
        let mut ordering = Ordering {
            arena,
            types,
            locals: locals.clone(),
            out: Vec::new(),
            taking_out: false,
        };
        let body = rebuild::block(&mut ordering, body);
        let locals = ordering.locals;
        program.funcs[id] = Func {
            body: Some(body),
            locals,
            ..program.funcs[id].clone()
        };
    }
    program
}

/// Finds calls that have something pending before them.
struct Scan<'s, 'ir> {
    locals: &'s IdVec<LocalId, Local<'ir>>,
    types: &'s Types<'ir>,
}

/// What a scan of an expression found.
#[derive(Clone, Copy, Default)]
struct Found {
    /// It reads something late.
    pending: bool,
    /// A call has something pending before it.
    conflict: bool,
}

impl<'ir> Scan<'_, 'ir> {
    /// Whether a call in the statements has something pending before it.
    fn block(&self, stmts: &'ir [Stmt<'ir>]) -> bool {
        stmts.iter().any(|s| deep(|| self.stmt(s)))
    }

    fn stmt(&self, s: &'ir Stmt<'ir>) -> bool {
        let mut found = self.roots(s);
        stmt_parts(s, &mut |part| {
            if let Part::Stmt(inner) = part {
                found = found || deep(|| self.stmt(inner));
            }
        });
        found
    }

    /// The same for the statement's own expressions.
    fn roots(&self, s: &'ir Stmt<'ir>) -> bool {
        let mut all = Found::default();
        match &s.kind {
            StmtKind::Assign { lhs, rhs, .. } => {
                self.place(lhs, &mut all);
                self.expr(rhs, &mut all);
            }
            StmtKind::AssignOp { lhs, rhs, .. } => {
                self.expr(lhs, &mut all);
                self.expr(rhs, &mut all);
            }
            StmtKind::AssignParallel { lhs, rhs, .. } => {
                lhs.iter().flatten().for_each(|e| self.place(e, &mut all));
                rhs.iter().for_each(|e| self.expr(e, &mut all));
            }
            StmtKind::AssignTuple { lhs, rhs, .. } => {
                lhs.iter().flatten().for_each(|e| self.place(e, &mut all));
                self.expr(rhs, &mut all);
            }
            StmtKind::Range { x, .. } => self.expr(x, &mut all),
            _ => stmt_parts(s, &mut |part| {
                if let Part::Expr(e) = part {
                    self.expr(e, &mut all);
                }
            }),
        }
        all.conflict
    }

    /// Scans `e`, which stands after what `found` tells.
    fn expr(&self, e: &'ir Expr<'ir>, found: &mut Found) {
        let before = found.pending;
        match e.kind {
            ExprKind::Local(local) => found.pending |= self.is_changed_elsewhere(local),
            ExprKind::Global(_) => found.pending = true,
            ExprKind::Addr(x) => deep(|| self.place(x, found)),
            _ => {
                expr_parts(e, &mut |part| match part {
                    Part::Expr(x) if is_leaf(x) => self.expr(x, found),
                    Part::Expr(x) => deep(|| self.expr(x, found)),
                    Part::Stmt(s) => found.conflict |= deep(|| self.stmt(s)),
                });
                if matches!(
                    e.kind,
                    ExprKind::Call(_) | ExprKind::InlinedCall(_) | ExprKind::Receive { .. }
                ) {
                    found.conflict |= before;
                }
                if is_taken_out(self.types, e) {
                    found.pending = before;
                } else {
                    found.pending |= may_panic_or_read(e);
                }
            }
        }
    }

    /// Scans what a place is computed from.
    fn place(&self, e: &'ir Expr<'ir>, found: &mut Found) {
        match e.kind {
            ExprKind::Local(_) | ExprKind::Global(_) => {}
            ExprKind::Field { x, .. } => self.place(x, found),
            ExprKind::IndexArray { x, index } => {
                self.place(x, found);
                self.expr(index, found);
                found.pending |= !matches!(index.kind, ExprKind::Const { .. });
            }
            _ => self.expr(e, found),
        }
    }

    /// Whether a call may change the variable.
    fn is_changed_elsewhere(&self, local: LocalId) -> bool {
        let local = &self.locals[local];
        let shared = local.captured || matches!(local.kind, LocalKind::Captured(_));
        local.addr_taken || (shared && local.reassigned)
    }
}

/// Whether gc evaluates `e` when its turn comes, into a temporary.
fn is_taken_out(types: &Types<'_>, e: &Expr<'_>) -> bool {
    match e.kind {
        ExprKind::Call(_)
        | ExprKind::InlinedCall(_)
        | ExprKind::Receive { .. }
        | ExprKind::AndAnd { .. }
        | ExprKind::OrOr { .. }
        | ExprKind::Append { .. }
        | ExprKind::Copy { .. }
        | ExprKind::Len(_)
        | ExprKind::Cap(_)
        | ExprKind::MakeChan { .. }
        | ExprKind::MakeMap { .. }
        | ExprKind::MakeSlice { .. }
        | ExprKind::MapLit { .. }
        | ExprKind::MinMax { .. }
        | ExprKind::New { .. }
        | ExprKind::Complex { .. }
        | ExprKind::Real(_)
        | ExprKind::Imag(_)
        | ExprKind::Recover
        | ExprKind::Slice { .. }
        | ExprKind::ConvertString {
            kind: StringConvert::StringToBytes | StringConvert::StringToRunes,
            ..
        } => true,
        ExprKind::TypeAssert { comma_ok: false, .. } => !types.is_pointer_shaped(e.ty),
        // gc hands the address of the value to the conversion.
        ExprKind::ToInterface { x, .. } => is_boxed_by_address(types, x.ty) && !has_address(x),
        _ => false,
    }
}

/// Whether gc can hand out the address of `e` itself: a place in memory, but not a local variable, which gc copies.
fn has_address(e: &Expr<'_>) -> bool {
    match e.kind {
        ExprKind::Global(_) | ExprKind::Deref(_) | ExprKind::FieldPtr { .. } | ExprKind::IndexSlice { .. } => true,
        ExprKind::Field { x, .. } | ExprKind::IndexArray { x, .. } => {
            matches!(x.kind, ExprKind::Local(_)) || deep(|| has_address(x))
        }
        _ => false,
    }
}

/// Whether a value is copied before it is converted to an interface: not words, strings and slices, which are passed themselves.
fn is_boxed_by_address(types: &Types<'_>, ty: TypeId) -> bool {
    let pointers = types.has_pointers(ty);
    match types.under(ty) {
        TypeKind::Slice(_) => false,
        TypeKind::Basic(_) if types.is_string(ty) => false,
        _ => pointers || !matches!((types.size(ty), types.align(ty)), (2, 2) | (4, 4) | (8, 8)),
    }
}

/// Whether evaluating this node itself, not its operands, may panic or reads memory.
fn may_panic_or_read(e: &Expr<'_>) -> bool {
    match e.kind {
        ExprKind::Deref(_)
        | ExprKind::FieldPtr { .. }
        | ExprKind::IndexSlice { .. }
        | ExprKind::IndexString { .. }
        | ExprKind::IndexMap { .. }
        | ExprKind::TypeAssert { .. }
        | ExprKind::MethodValue { .. }
        | ExprKind::ConvertString { .. } => true,
        ExprKind::IndexArray { index, .. } => !matches!(index.kind, ExprKind::Const { .. }),
        ExprKind::Convert { kind, .. } => matches!(kind, ConvertKind::SliceToArray | ConvertKind::SliceToArrayPtr),
        ExprKind::Binary { op, y, .. } => {
            matches!(op, BinaryOp::Div | BinaryOp::Rem | BinaryOp::Shl | BinaryOp::Shr)
                && !matches!(y.kind, ExprKind::Const { .. })
        }
        _ => false,
    }
}

/// Rewrites one function's body.
struct Ordering<'s, 'ir> {
    arena: &'ir Bump,
    types: &'s Types<'ir>,
    locals: IdVec<LocalId, Local<'ir>>,
    /// What must be executed before the statement being rewritten.
    out: Vec<Stmt<'ir>>,
    /// Operands are being taken out; otherwise each expression is one that stands for itself.
    taking_out: bool,
}

impl<'ir> Rebuild<'ir> for Ordering<'_, 'ir> {
    fn arena(&self) -> &'ir Bump {
        self.arena
    }

    fn expr(&mut self, e: &'ir Expr<'ir>) -> Option<Expr<'ir>> {
        if self.taking_out {
            return Some(self.take_out(e));
        }
        let mut found = Found::default();
        self.scan().expr(e, &mut found);
        if !found.conflict {
            return None;
        }
        let (value, before) = self.before(|o| o.operands(e));
        let body = Block {
            stmts: self.arena.alloc_slice_copy(&before),
        };
        let value = self.arena.alloc(value);
        Some(Expr {
            kind: ExprKind::Seq { body, value },
            ..*e
        })
    }

    fn stmt(&mut self, s: &'ir Stmt<'ir>) -> Option<Stmt<'ir>> {
        let own = matches!(
            s.kind,
            StmtKind::Assign { .. }
                | StmtKind::AssignOp { .. }
                | StmtKind::AssignParallel { .. }
                | StmtKind::AssignTuple { .. }
                | StmtKind::Send { .. }
                | StmtKind::Return { .. }
                | StmtKind::Go { .. }
                | StmtKind::Defer { .. }
        );
        if !own {
            let saved = std::mem::replace(&mut self.taking_out, false);
            let new = self.nested(s);
            self.taking_out = saved;
            return new;
        }
        if !self.scan().roots(s) {
            return None;
        }
        let (kind, mut all) = self.before(|o| o.ordered(s));
        all.push(Stmt { kind, ..*s });
        let stmts = self.arena.alloc_slice_copy(&all);
        Some(Stmt {
            kind: StmtKind::Block(Block { stmts }),
            ..*s
        })
    }
}

impl<'ir> Ordering<'_, 'ir> {
    fn scan(&self) -> Scan<'_, 'ir> {
        Scan {
            locals: &self.locals,
            types: self.types,
        }
    }

    /// Runs `build` in the mode that takes out, and returns what must be executed before.
    fn before<T>(&mut self, build: impl FnOnce(&mut Self) -> T) -> (T, Vec<Stmt<'ir>>) {
        let saved = (
            std::mem::take(&mut self.out),
            std::mem::replace(&mut self.taking_out, true),
        );
        let result = build(self);
        let before = std::mem::replace(&mut self.out, saved.0);
        self.taking_out = saved.1;
        (result, before)
    }

    /// A statement with its parts ordered, each by itself. Places that are assigned to in a loop or a select stay as they are.
    fn nested(&mut self, s: &'ir Stmt<'ir>) -> Option<Stmt<'ir>> {
        let kind = match s.kind {
            StmtKind::Range {
                target,
                kind,
                ref x,
                key,
                value,
                define,
                per_iteration,
                ref body,
            } => StmtKind::Range {
                target,
                kind,
                x: self.expr(x).unwrap_or(*x),
                key,
                value,
                define,
                per_iteration,
                body: rebuild::block(self, *body),
            },
            StmtKind::Select { target, cases } => {
                let cases: Vec<CommCase<'ir>> = cases
                    .iter()
                    .map(|case| CommCase {
                        body: rebuild::block(self, case.body),
                        ..*case
                    })
                    .collect();
                StmtKind::Select {
                    target,
                    cases: self.arena.alloc_slice_copy(&cases),
                }
            }
            _ => return rebuild::stmt_children(self, s),
        };
        Some(Stmt { kind, ..*s })
    }

    /// A statement whose operands are taken out.
    fn ordered(&mut self, s: &'ir Stmt<'ir>) -> StmtKind<'ir> {
        match &s.kind {
            StmtKind::Assign { lhs, rhs, define } => {
                let place = self.operands(lhs);
                let named = matches!(lhs.kind, ExprKind::Local(_) | ExprKind::Global(_));
                let rhs = if named { self.operands(rhs) } else { self.take_out(rhs) };
                StmtKind::Assign {
                    lhs: place,
                    rhs,
                    define: *define,
                }
            }
            StmtKind::AssignOp {
                op,
                lhs,
                rhs,
                inc_dec,
                site,
            } => StmtKind::AssignOp {
                op: *op,
                lhs: self.operands(lhs),
                rhs: self.take_out(rhs),
                inc_dec: *inc_dec,
                site: *site,
            },
            StmtKind::AssignTuple { lhs, rhs, define } => {
                let places: Vec<Option<Expr<'ir>>> = lhs
                    .iter()
                    .map(|place| place.as_ref().map(|e| self.operands(e)))
                    .collect();
                let rhs = self.operands(rhs);
                let values = self.take_tuple(rhs);
                let kept = |(place, value): (Option<Expr<'ir>>, Expr<'ir>)| place.map(|p| (Some(p), value));
                let (lhs, rhs): (Vec<_>, Vec<_>) = places.into_iter().zip(values).filter_map(kept).unzip();
                StmtKind::AssignParallel {
                    lhs: self.arena.alloc_slice_copy(&lhs),
                    rhs: self.arena.alloc_slice_copy(&rhs),
                    define: *define,
                }
            }
            StmtKind::Return { results, spread: true } => StmtKind::Return {
                results: self.arena.alloc_slice_copy(&[self.operands(&results[0])]),
                spread: true,
            },
            StmtKind::Go { site, call } => StmtKind::Go {
                site: *site,
                call: self.operands(call),
            },
            StmtKind::Defer { site, call, frame } => StmtKind::Defer {
                frame: *frame,
                site: *site,
                call: self.operands(call),
            },
            _ => rebuild::stmt_children(self, s).unwrap_or(*s).kind,
        }
    }

    /// `e` itself, its operands taken out.
    fn operands(&mut self, e: &'ir Expr<'ir>) -> Expr<'ir> {
        match e.kind {
            ExprKind::Call(call) => Expr {
                kind: ExprKind::Call(self.call(call)),
                ..*e
            },
            ExprKind::Seq { .. } | ExprKind::AndAnd { .. } | ExprKind::OrOr { .. } => self.take_out(e),
            ExprKind::MapLit { site, entries } => {
                // gc enters one after the other; what is inside is ordered by itself.
                let (entries, before) = self.before(|o| {
                    o.taking_out = false;
                    let entries: Vec<_> = entries
                        .iter()
                        .map(|(k, v)| (o.expr(k).unwrap_or(*k), o.expr(v).unwrap_or(*v)))
                        .collect();
                    entries
                });
                self.out.extend(before);
                let entries = self.arena.alloc_slice_copy(&entries);
                Expr {
                    kind: ExprKind::MapLit { site, entries },
                    ..*e
                }
            }
            ExprKind::InlinedCall(_) => {
                let saved = std::mem::replace(&mut self.taking_out, false);
                let new = rebuild::expr_children(self, e);
                self.taking_out = saved;
                new.unwrap_or(*e)
            }
            _ => rebuild::expr_children(self, e).unwrap_or(*e),
        }
    }

    fn call(&mut self, call: &'ir Call<'ir>) -> &'ir Call<'ir> {
        if !call.spread_tuple {
            return rebuild::call(self, call).unwrap_or(call);
        }
        let (tuple, first) = call.args.split_last().expect("a spread call has an argument");
        let callee = match call.callee {
            Callee::Static(func) => Callee::Static(func),
            Callee::Value(f) => Callee::Value(self.arena.alloc(self.take_out(f))),
            Callee::Interface { recv, method } => Callee::Interface {
                recv: self.arena.alloc(self.take_out(recv)),
                method,
            },
        };
        let mut args: Vec<Expr<'ir>> = first.iter().map(|e| self.take_out(e)).collect();
        let tuple = self.operands(tuple);
        args.extend(self.take_tuple(tuple));
        self.arena.alloc(Call {
            callee,
            args: self.arena.alloc_slice_copy(&args),
            spread_tuple: false,
            ..*call
        })
    }

    /// Assigns the values of a tuple to temporaries.
    fn take_tuple(&mut self, tuple: Expr<'ir>) -> Vec<Expr<'ir>> {
        let TypeKind::Tuple(types) = self.types.kind(tuple.ty) else {
            return vec![tuple];
        };
        let temps: Vec<Expr<'ir>> = types.iter().map(|&ty| self.temp(ty, tuple.pos)).collect();
        let lhs: Vec<Option<Expr<'ir>>> = temps.iter().copied().map(Some).collect();
        let lhs = self.arena.alloc_slice_copy(&lhs);
        let kind = StmtKind::AssignTuple {
            lhs,
            rhs: tuple,
            define: true,
        };
        self.out.push(Stmt { kind, pos: tuple.pos });
        temps
    }

    /// What stands for `e` after it was evaluated as far as gc does before the statement.
    fn take_out(&mut self, e: &'ir Expr<'ir>) -> Expr<'ir> {
        match e.kind {
            ExprKind::Seq { body, value } => {
                let saved = std::mem::replace(&mut self.taking_out, false);
                let body = rebuild::block(self, body);
                self.taking_out = saved;
                self.out.extend_from_slice(body.stmts);
                self.take_out(value)
            }
            ExprKind::AndAnd { x, y } => self.short_circuit(e, x, y, true),
            ExprKind::OrOr { x, y } => self.short_circuit(e, x, y, false),
            ExprKind::ToInterface { site, x } => {
                let mut x = self.take_out(x);
                if is_boxed_by_address(self.types, x.ty) && !has_address(&x) {
                    x = self.save(x);
                }
                Expr {
                    kind: ExprKind::ToInterface {
                        site,
                        x: self.arena.alloc(x),
                    },
                    ..*e
                }
            }
            ExprKind::Binary { op, x, y }
                if matches!(self.types.under(x.ty), TypeKind::Struct(_) | TypeKind::Array { .. }) =>
            {
                let mut operand = |e: &'ir Expr<'ir>| {
                    let e = self.take_out(e);
                    let e = if matches!(e.kind, ExprKind::Local(_)) {
                        self.save(e)
                    } else {
                        e
                    };
                    &*self.arena.alloc(e)
                };
                let (x, y) = (operand(x), operand(y));
                Expr {
                    kind: ExprKind::Binary { op, x, y },
                    ..*e
                }
            }
            _ if is_taken_out(self.types, e) => {
                let value = self.operands(e);
                self.save(value)
            }
            _ => rebuild::expr_children(self, e).unwrap_or(*e),
        }
    }

    /// `x && y` (`and`) or `x || y`.
    fn short_circuit(&mut self, e: &Expr<'ir>, x: &'ir Expr<'ir>, y: &'ir Expr<'ir>, and: bool) -> Expr<'ir> {
        let x = self.take_out(x);
        let result = self.save(Expr { ty: e.ty, ..x });
        let (y, mut rest) = self.before(|o| o.take_out(y));
        let assign = StmtKind::Assign {
            lhs: result,
            rhs: y,
            define: false,
        };
        rest.push(Stmt {
            kind: assign,
            pos: e.pos,
        });
        let then = Block {
            stmts: self.arena.alloc_slice_copy(&rest),
        };
        let cond = match and {
            true => result,
            false => Expr {
                kind: ExprKind::Unary {
                    op: UnaryOp::Not,
                    x: self.arena.alloc(result),
                },
                ..result
            },
        };
        let els = Block { stmts: &[] };
        self.out.push(Stmt {
            kind: StmtKind::If { cond, then, els },
            pos: e.pos,
        });
        result
    }

    /// Assigns `value` to a temporary.
    fn save(&mut self, value: Expr<'ir>) -> Expr<'ir> {
        let lhs = self.temp(value.ty, value.pos);
        let kind = StmtKind::Assign {
            lhs,
            rhs: value,
            define: true,
        };
        self.out.push(Stmt { kind, pos: value.pos });
        lhs
    }

    /// A new variable, declared here.
    fn temp(&mut self, ty: TypeId, pos: Pos) -> Expr<'ir> {
        let local = self.locals.push(Local {
            name: ".t",
            ty,
            pos,
            kind: LocalKind::Temp,
            addr_taken: false,
            reassigned: false,
            captured: false,
            site: None,
        });
        self.out.push(Stmt {
            kind: StmtKind::Declare(local),
            pos,
        });
        Expr {
            kind: ExprKind::Local(local),
            ty,
            pos,
            implicit: true,
        }
    }
}
