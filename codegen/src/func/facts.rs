//! Where facts about indices come from: declarations and the heads of loops. See [`bounds`](super::bounds).

use frontend::ir::{BinaryOp, Block, Expr, ExprKind, LocalId, Stmt, StmtKind};
use frontend::types::{Basic, TypeKind};
use rustc_hash::FxHashSet;

use super::bounds::{Fact, Length, SMALL};
use super::const_::const_int;
use super::{FunctionCx, scan};

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// Whether the variable is never assigned after its declaration.
    fn is_fixed(&mut self, local: LocalId) -> bool {
        !self.func.locals[local].reassigned && self.is_in_registers(local)
    }

    /// Notes what the declaration `local = rhs` says about lengths.
    pub(super) fn learn_definition(&mut self, local: LocalId, rhs: &Expr<'ir>) {
        match rhs.kind {
            ExprKind::Len(&Expr {
                kind: ExprKind::Local(seq),
                ..
            }) if self.is_fixed(local) && self.is_fixed(seq) => {
                self.facts.lengths.insert(seq, (Length::Variable(local), 0));
                self.facts.length_variables.insert(local);
                self.facts.near_length_variables.insert(local);
            }
            ExprKind::MakeSlice { len, .. } if self.is_fixed(local) => {
                if let Some(len) = self.made_length(len) {
                    self.facts.lengths.insert(local, len);
                }
            }
            ExprKind::SliceLit { len, .. } if self.is_fixed(local) => {
                self.facts.lengths.insert(local, (Length::Constant(len), 0));
            }
            _ => {}
        }
    }

    /// The length of `make([]T, e)`: a constant, or a fixed variable plus or minus a small constant. That `make` succeeds says
    /// something about the variable.
    fn made_length(&mut self, e: &Expr<'ir>) -> Option<(Length, i64)> {
        if let Some(c) = const_int(e) {
            return u64::try_from(c)
                .ok()
                .filter(|&c| i128::from(c) < SMALL)
                .map(|c| (Length::Constant(c), 0));
        }
        let (n, extra) = match e.kind {
            ExprKind::Local(n) => (n, 0),
            ExprKind::Binary {
                op: op @ (BinaryOp::Add | BinaryOp::Sub),
                x: &Expr {
                    kind: ExprKind::Local(n),
                    ..
                },
                y,
            } => match const_int(y) {
                Some(c @ 0..SMALL) if op == BinaryOp::Add => (n, c as i64),
                Some(c @ 0..SMALL) => (n, -(c as i64)),
                _ => return None,
            },
            _ => return None,
        };
        if self.types.under_basic(e.ty) != Some(Basic::Int) || !self.is_fixed(n) {
            return None;
        }
        self.facts.near_length_variables.insert(n);
        if extra <= 0 {
            self.facts.length_variables.insert(n);
        }
        Some((Length::Variable(n), extra))
    }

    /// `e` as a length, minus a constant: `len(s) - 2`, `n`, `10`.
    fn as_length(&self, e: &Expr<'ir>) -> Option<(Length, u64)> {
        if let Some(c) = const_int(e) {
            return u64::try_from(c).ok().map(|c| (Length::Constant(c), 0));
        }
        match e.kind {
            ExprKind::Len(&Expr {
                kind: ExprKind::Local(seq),
                ..
            }) => Some((Length::Of(seq), 0)),
            ExprKind::Local(n) => Some((Length::Variable(n), 0)),
            ExprKind::Binary {
                op: BinaryOp::Sub,
                x,
                y,
            } => match (self.as_length(x), const_int(y)) {
                (Some((len, minus)), Some(c @ 0..SMALL)) if !matches!(len, Length::Constant(_)) => {
                    Some((len, minus + c as u64))
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether `length` stays what it is while statements run that assign `changed`.
    fn is_stable(&mut self, length: Length, changed: &FxHashSet<LocalId>) -> bool {
        match length {
            Length::Of(local) | Length::Variable(local) => !changed.contains(&local) && self.is_in_registers(local),
            Length::Constant(_) => true,
        }
    }

    /// Learns that `index` runs through the indices of `bound` in `body`.
    fn learn_index(&mut self, index: LocalId, bound: Length, slack: i64, changed: &FxHashSet<LocalId>) {
        if changed.contains(&index) || !self.is_in_registers(index) || !self.is_real(bound) {
            return;
        }
        self.facts.indices.push(index);
        if self.is_stable(bound, changed) {
            self.facts.facts.push(Fact { index, bound, slack });
        }
    }

    /// What a range loop says: `key` is a valid index of `x`, or below `x` if that is an integer.
    pub(super) fn learn_range(&mut self, key: Option<&Expr<'ir>>, x: &Expr<'ir>, body: Block<'ir>) {
        let Some(&Expr {
            kind: ExprKind::Local(index),
            ..
        }) = key
        else {
            return;
        };
        let mut changed = FxHashSet::default();
        scan::assigned(body, &mut changed);
        let bound = match self.types.under(x.ty) {
            TypeKind::Array { len, .. } => Some(Length::Constant(len)),
            TypeKind::Pointer(array) => self
                .types
                .elem(array)
                .map(|_| Length::Constant(self.array_type(array).1)),
            TypeKind::Slice(_) | TypeKind::Basic(Basic::String) => match x.kind {
                ExprKind::Local(seq) => Some(Length::Of(seq)),
                _ => None,
            },
            _ => self.as_length(x).map(|(length, _)| length),
        };
        if let Some(bound) = bound {
            self.learn_index(index, bound, 0, &changed);
        }
    }

    /// What a `for` loop says about its variable: it starts at `init` (the statement before), steps by `post` and stays below a length by
    /// `cond`; or it steps down to zero.
    pub(super) fn learn_for(
        &mut self,
        init: Option<Stmt<'ir>>,
        cond: Option<&Expr<'ir>>,
        post: Option<&Stmt<'ir>>,
        body: Block<'ir>,
    ) {
        let (Some(init), Some(cond), Some(post)) = (init, cond, post) else {
            return;
        };
        let StmtKind::Assign {
            lhs: Expr {
                kind: ExprKind::Local(index),
                ..
            },
            rhs: first,
            ..
        } = init.kind
        else {
            return;
        };
        let Some(step) = step_of(index, post) else { return };
        if self.types.under_basic(self.func.locals[index].ty) != Some(Basic::Int) {
            return;
        }
        let mut changed = FxHashSet::default();
        scan::assigned(body, &mut changed);
        if step > 0
            && matches!(const_int(&first), Some(1..))
            && !changed.contains(&index)
            && self.is_in_registers(index)
        {
            self.facts.positive.push(index);
        }
        let mut conjuncts = Vec::new();
        split_conjunction(cond, &mut conjuncts);
        for condition in conjuncts {
            let ExprKind::Binary { op, x, y } = condition.kind else {
                continue;
            };
            if step > 0 && self.is_modest(&first) {
                let (index_side, bound_side, strict) = match op {
                    BinaryOp::Lt => (x, y, true),
                    BinaryOp::Le => (x, y, false),
                    BinaryOp::Gt => (y, x, true),
                    BinaryOp::Ge => (y, x, false),
                    _ => continue,
                };
                let Some(plus) = offset_from(index, index_side) else {
                    continue;
                };
                let Some((bound, minus)) = self.as_length(bound_side) else {
                    continue;
                };
                let slack = (plus + minus) as i64;
                match (bound, strict) {
                    (Length::Constant(c), false) => {
                        self.learn_index(index, Length::Constant(c + 1), plus as i64, &changed);
                    }
                    (_, true) => self.learn_index(index, bound, slack, &changed),
                    // `i <= len(s) - 1` is `i < len(s)`.
                    (_, false) => self.learn_index(index, bound, slack - 1, &changed),
                }
            } else if step < 0 && op == BinaryOp::Ge && offset_from(index, x) == Some(0) && const_int(y) == Some(0) {
                // Down from `len(s) - 1`: the condition says it is not negative.
                if let Some((bound, minus)) = self.as_length(&first) {
                    self.learn_index(index, bound, minus as i64 - 1, &changed);
                }
            }
        }
    }

    /// Whether a `for` loop is a counted one: its variable steps towards a bound that stays. Such a loop ends, so it needs no yield test.
    pub(super) fn is_counted(&mut self, cond: Option<&Expr<'ir>>, post: Option<&Stmt<'ir>>, body: Block<'ir>) -> bool {
        let (Some(cond), Some(post)) = (cond, post) else {
            return false;
        };
        let mut changed = FxHashSet::default();
        scan::assigned(body, &mut changed);
        let mut conjuncts = Vec::new();
        split_conjunction(cond, &mut conjuncts);
        conjuncts.into_iter().any(|condition| {
            let ExprKind::Binary {
                op: BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge,
                x,
                y,
            } = condition.kind
            else {
                return false;
            };
            [(x, y), (y, x)].into_iter().any(|(index_side, bound_side)| {
                let ExprKind::Local(index) = index_side.kind else {
                    return false;
                };
                (step_of(index, post).is_some() || self.steps_by_variable(index, post, &changed))
                    && !changed.contains(&index)
                    && self.is_in_registers(index)
                    && self
                        .as_length(bound_side)
                        .is_some_and(|(bound, _)| self.is_stable(bound, &changed))
            })
        })
    }
}

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// Whether `post` is `index += step` with a positive variable that stays: the multiples of a sieve.
    fn steps_by_variable(&self, index: LocalId, post: &Stmt<'ir>, changed: &FxHashSet<LocalId>) -> bool {
        match post.kind {
            StmtKind::AssignOp {
                op: BinaryOp::Add,
                lhs: Expr {
                    kind: ExprKind::Local(local),
                    ..
                },
                rhs: Expr {
                    kind: ExprKind::Local(step),
                    ..
                },
                ..
            } => local == index && self.facts.positive.contains(&step) && !changed.contains(&step),
            _ => false,
        }
    }
}

/// By how much `post` changes `index`: `i++`, `i--`, `i += 2`.
fn step_of(index: LocalId, post: &Stmt<'_>) -> Option<i64> {
    let StmtKind::AssignOp {
        op,
        lhs: Expr {
            kind: ExprKind::Local(local),
            ..
        },
        rhs,
        ..
    } = &post.kind
    else {
        return None;
    };
    let step = i64::try_from(const_int(rhs).filter(|c| (1..SMALL).contains(c))?).ok()?;
    match op {
        BinaryOp::Add if *local == index => Some(step),
        BinaryOp::Sub if *local == index => Some(-step),
        _ => None,
    }
}

/// The constant `c` for which `e` is `index + c`.
fn offset_from(index: LocalId, e: &Expr<'_>) -> Option<u64> {
    match e.kind {
        ExprKind::Local(local) if local == index => Some(0),
        ExprKind::Binary {
            op: BinaryOp::Add,
            x,
            y,
        } => match (x.kind, const_int(y)) {
            (ExprKind::Local(local), Some(c @ 0..SMALL)) if local == index => Some(c as u64),
            _ => None,
        },
        _ => None,
    }
}

fn split_conjunction<'ir>(e: &Expr<'ir>, out: &mut Vec<Expr<'ir>>) {
    match e.kind {
        ExprKind::AndAnd { x, y } => {
            split_conjunction(x, out);
            split_conjunction(y, out);
        }
        _ => out.push(*e),
    }
}
