//! Bounds checks, and what makes them unnecessary.
//!
//! A [`Fact`] says that a variable is a valid index while a loop's body runs. It is found in the source, not in
//! the SSA form, and only for variables that live in registers and are not assigned in the body: so it holds in the whole body.
//!
//! ```go
//! for i := 0; i < len(s)-1; i++ { t += s[i] + s[i+1] }   // 0 <= i, i+1 < len(s): no checks
//! ```
//!
//! Lengths are known by name too: after `s := make([]T, n)`, with neither reassigned, `i < n` is as good as `i < len(s)`.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, Value};
use frontend::ir::{BinaryOp, Block, ConvertKind, Expr, ExprKind, LocalId, Stmt, StmtKind};
use frontend::types::{Basic, TypeKind};
use rustc_hash::{FxHashMap, FxHashSet};

use super::const_::const_int;
use super::{FunctionCx, scan};
use runtime::entry::RuntimeFn;

/// Constants beyond are not reasoned about, so that no sum overflows.
const SMALL: i128 = 1 << 31;

/// An evaluated index, a word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Index {
    /// Its value, extended as its type says.
    pub value: Value,
    /// Its type is unsigned: panics print it so.
    pub unsigned: bool,
    /// Its value, if it is a constant.
    pub constant: Option<u64>,
}

/// A length.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Length {
    /// Of this slice or string variable.
    Of(LocalId),
    /// The value of this `int` variable.
    Variable(LocalId),
    /// A number.
    Constant(u64),
}

/// `0 <= index` and `index + slack < bound`; `slack` may be -1.
#[derive(Clone, Copy, Debug)]
struct Fact {
    index: LocalId,
    bound: Length,
    slack: i64,
}

/// What is known at the current point.
#[derive(Default)]
pub(super) struct Facts {
    facts: Vec<Fact>,
    /// Variables that are not negative and not above any length.
    indices: Vec<LocalId>,
    /// Variables that step up from 1 or more.
    positive: Vec<LocalId>,
    /// Lengths of slices that are never reassigned: a length plus a small number.
    lengths: FxHashMap<LocalId, (Length, i64)>,
    /// Variables that are never reassigned and hold the length of something.
    length_variables: FxHashSet<LocalId>,
    /// The same, plus or minus a small number: far from overflow, but perhaps negative.
    near_length_variables: FxHashSet<LocalId>,
}

/// A mark in the facts, to forget what was learned since.
#[derive(Clone, Copy)]
pub(super) struct FactMark(usize, usize, usize);

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// Evaluates an index.
    pub(super) fn index(&mut self, e: &Expr<'ir>) -> Index {
        let v = self.expr(e);
        let value = self.single(v);
        Index {
            value: self.widen(value, e.ty),
            unsigned: self.types.is_unsigned(e.ty),
            constant: const_int(e).and_then(|c| u64::try_from(c).ok()),
        }
    }

    /// Panics unless `index < len`.
    pub(super) fn check_index(&mut self, index: Index, len: Value) {
        let outside = self.b.ins().icmp(IntCC::UnsignedGreaterThanOrEqual, index.value, len);
        let entry = if index.unsigned {
            RuntimeFn::panicIndexU
        } else {
            RuntimeFn::panicIndex
        };
        self.panic_if(outside, entry, &[index.value, len]);
    }

    // Facts.

    pub(super) fn mark_facts(&self) -> FactMark {
        let facts = &self.facts;
        FactMark(facts.facts.len(), facts.indices.len(), facts.positive.len())
    }

    pub(super) fn forget_facts(&mut self, mark: FactMark) {
        self.facts.facts.truncate(mark.0);
        self.facts.indices.truncate(mark.1);
        self.facts.positive.truncate(mark.2);
    }

    /// Whether `x[index]` is known to be in range, where `x` is a slice, string or array.
    pub(super) fn is_proven(&self, x: &Expr<'ir>, index: &Expr<'ir>) -> bool {
        if let TypeKind::Array { len, .. } = self.types.under(x.ty) {
            return self.is_below(index, Length::Constant(len), 0);
        }
        match x.kind {
            ExprKind::Local(seq) => {
                let known = self.facts.lengths.get(&seq);
                self.is_below(index, Length::Of(seq), 0)
                    || known.is_some_and(|&(len, extra)| self.is_below(index, len, extra))
            }
            _ => false,
        }
    }

    /// Whether `0 <= index < len + extra` is known.
    fn is_below(&self, index: &Expr<'ir>, len: Length, extra: i64) -> bool {
        if let (Some(most), Length::Constant(len)) = (self.largest(index), len)
            && most < len
        {
            return true;
        }
        let (local, plus) = match index.kind {
            ExprKind::Local(local) => (local, 0),
            ExprKind::Binary {
                op: BinaryOp::Add,
                x: &Expr {
                    kind: ExprKind::Local(local),
                    ..
                },
                y,
            } => match const_int(y) {
                Some(c @ 0..SMALL) => (local, c as i64),
                _ => return false,
            },
            _ => return false,
        };
        self.facts.facts.iter().any(|fact| {
            fact.index == local
                && match (fact.bound, len) {
                    (Length::Constant(bound), Length::Constant(len)) => {
                        bound as i64 + plus <= len as i64 + extra + fact.slack
                    }
                    (bound, len) => bound == len && plus <= fact.slack + extra,
                }
        })
    }

    /// The largest value that `e` can have, if it cannot be negative and this is known from its form.
    fn largest(&self, e: &Expr<'ir>) -> Option<u64> {
        let of_type = match self.types.under_basic(e.ty) {
            Some(Basic::Uint8) => Some(u64::from(u8::MAX)),
            Some(Basic::Uint16) => Some(u64::from(u16::MAX)),
            _ => None,
        };
        let of_form = match e.kind {
            ExprKind::Const { .. } => const_int(e).and_then(|c| u64::try_from(c).ok()),
            ExprKind::Binary {
                op: BinaryOp::And,
                x,
                y,
            } => {
                let constant = |e| const_int(e).and_then(|c| u64::try_from(c).ok());
                constant(y).or_else(|| constant(x))
            }
            ExprKind::Binary {
                op: BinaryOp::Rem,
                x,
                y,
            } => match (const_int(y), self.largest(x).is_some()) {
                (Some(c @ 1..), known) if known || self.types.is_unsigned(e.ty) => u64::try_from(c - 1).ok(),
                _ => None,
            },
            ExprKind::Binary {
                op: BinaryOp::Shr,
                x,
                y,
            } => match (self.largest(x), const_int(y)) {
                (Some(most), Some(count @ 0..64)) => Some(most >> count),
                _ => None,
            },
            // A widening keeps the value; a narrowing one is bounded by its type above.
            ExprKind::Convert {
                kind: ConvertKind::Numeric,
                x,
            } if self.types.is_integer(x.ty) => self
                .largest(x)
                .filter(|_| self.types.size(x.ty) < self.types.size(e.ty)),
            _ => None,
        };
        match (of_type, of_form) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        }
    }

    /// Whether `e` is known not to be negative, and so far from the largest integer that adding small constants does not overflow.
    fn is_modest(&self, e: &Expr<'ir>) -> bool {
        match e.kind {
            ExprKind::Local(local) => {
                self.facts.indices.contains(&local) || self.facts.length_variables.contains(&local)
            }
            ExprKind::Len(_) | ExprKind::Cap(_) => true,
            ExprKind::Binary {
                op: BinaryOp::Add,
                x,
                y,
            } => matches!(x.kind, ExprKind::Local(_)) && self.is_modest(x) && matches!(const_int(y), Some(0..SMALL)),
            _ => self.largest(e).is_some_and(|most| i128::from(most) < SMALL),
        }
    }

    /// Whether `length` is about one: no larger than memory, and so far from the smallest integer too.
    fn is_real(&self, length: Length) -> bool {
        match length {
            Length::Of(_) => true,
            Length::Variable(local) => self.facts.near_length_variables.contains(&local),
            Length::Constant(c) => i128::from(c) < SMALL,
        }
    }

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
