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
use frontend::ir::{BinaryOp, ConvertKind, Expr, ExprKind, LocalId};
use frontend::types::{Basic, TypeKind};
use rustc_hash::{FxHashMap, FxHashSet};

use super::FunctionCx;
use super::const_::const_int;
use runtime::entry::RuntimeFn;

/// Constants beyond are not reasoned about, so that no sum overflows.
pub(super) const SMALL: i128 = 1 << 31;

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
pub(super) enum Length {
    /// Of this slice or string variable.
    Of(LocalId),
    /// The value of this `int` variable.
    Variable(LocalId),
    /// A number.
    Constant(u64),
}

/// `0 <= index` and `index + slack < bound`; `slack` may be -1.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fact {
    pub index: LocalId,
    pub bound: Length,
    pub slack: i64,
}

/// What is known at the current point.
#[derive(Default)]
pub(super) struct Facts {
    pub(super) facts: Vec<Fact>,
    /// Variables that are not negative and not above any length.
    pub(super) indices: Vec<LocalId>,
    /// Variables that step up from 1 or more.
    pub(super) positive: Vec<LocalId>,
    /// Lengths of slices that are never reassigned: a length plus a small number.
    pub(super) lengths: FxHashMap<LocalId, (Length, i64)>,
    /// Variables that are never reassigned and hold the length of something.
    pub(super) length_variables: FxHashSet<LocalId>,
    /// The same, plus or minus a small number: far from overflow, but perhaps negative.
    pub(super) near_length_variables: FxHashSet<LocalId>,
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
    pub(super) fn is_modest(&self, e: &Expr<'ir>) -> bool {
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
    pub(super) fn is_real(&self, length: Length) -> bool {
        match length {
            Length::Of(_) => true,
            Length::Variable(local) => self.facts.near_length_variables.contains(&local),
            Length::Constant(c) => i128::from(c) < SMALL,
        }
    }
}
