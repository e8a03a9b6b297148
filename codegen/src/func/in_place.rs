//! Conversions between strings and slices that copy nothing, because what they make is read at once and then gone.
//!
//! **Idea.** Where the result cannot be kept, and no statement of the user's runs while it is read, the bytes themselves serve:
//!
//! ```text
//! string(b) == s    m[string(b)]    m[T{string(b)}]    "<" + string(b)    switch string(b) { case "a": }
//! for range []byte(s)    len([]rune(s))
//! ```
//!
//! These are gc's cases (its `OBYTES2STRTMP` and `OSTR2BYTESTMP`), so that numbers of allocations are too: a key to delete or to assign to is
//! copied, and so are operands of a concatenation without constant.
//!
//! **Reference** gc's `cmd/compile/internal/walk/order.go`.

use cranelift_codegen::ir::Value;
use frontend::ir::{BinaryOp, Case, ConstValue, Expr, ExprKind, LocalId, Stmt, StmtKind, StringConvert};

use super::FunctionCx;
use super::value::Parts;
use runtime::abi::Elsewhere;
use runtime::entry::RuntimeFn;

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// `e` is a string that is read at once: neither it nor the elements of a literal that it is need copies of bytes.
    pub(super) fn read_in_place(&mut self, e: &Expr<'ir>) {
        match e.kind {
            ExprKind::ConvertString {
                site,
                kind: StringConvert::BytesToString,
                ..
            } => {
                self.in_place.insert(site);
            }
            ExprKind::StructLit { fields, .. } => fields.iter().for_each(|(_, e)| self.read_in_place(e)),
            ExprKind::ArrayLit { elems, .. } => elems.iter().for_each(|(_, e)| self.read_in_place(e)),
            _ => {}
        }
    }

    /// The operands of a concatenation are read in place if one is a constant that is not empty: then the result is never one of them.
    pub(super) fn concat_in_place(&mut self, operands: &[Expr<'ir>]) {
        let constant = |e: &Expr<'_>| matches!(e.kind, ExprKind::Const { value: ConstValue::String(text), .. } if !text.is_empty());
        if operands.iter().any(constant) {
            operands.iter().for_each(|e| self.read_in_place(e));
        }
    }

    /// The tag of a switch is read in place if all cases are constants. `s` assigns the tag, `next` is the switch.
    pub(super) fn tag_in_place(&mut self, s: &Stmt<'ir>, next: Option<&Stmt<'ir>>) {
        let StmtKind::Assign { lhs, rhs, define: true } = s.kind else {
            return;
        };
        let Some(StmtKind::Switch {
            tag: Some(tag), cases, ..
        }) = next.map(|next| next.kind)
        else {
            return;
        };
        let assigned = matches!(lhs.kind, ExprKind::Local(local) if local == tag);
        if assigned && cases.iter().all(|case| compares_constants(case, tag)) {
            self.read_in_place(&rhs);
        }
    }

    /// The bytes that `for range []byte(s)` runs over, and their number, if `x` is that conversion.
    pub(super) fn bytes_in_place(&mut self, x: &Expr<'ir>) -> Option<Parts> {
        let ExprKind::ConvertString {
            site,
            kind: StringConvert::StringToBytes,
            x,
        } = x.kind
        else {
            return None;
        };
        self.count_elsewhere(site, Elsewhere::Shared);
        let v = self.expr(x);
        Some(self.parts(v))
    }

    /// `len([]rune(s))`, if `x` is that conversion.
    pub(super) fn count_runes(&mut self, x: &Expr<'ir>) -> Option<Value> {
        let ExprKind::ConvertString {
            site,
            kind: StringConvert::StringToRunes,
            x,
        } = x.kind
        else {
            return None;
        };
        self.count_elsewhere(site, Elsewhere::Shared);
        let v = self.expr(x);
        let v = self.parts(v);
        Some(self.runtime(RuntimeFn::countrunes, &[v[0], v[1]])[0])
    }
}

fn compares_constants(case: &Case<'_>, tag: LocalId) -> bool {
    case.conds.iter().all(|cond| {
        let ExprKind::Binary { op: BinaryOp::Eq, x, y } = cond.kind else {
            return false;
        };
        let is_tag = |e: &Expr<'_>| matches!(e.kind, ExprKind::Local(local) if local == tag);
        let is_constant = |e: &Expr<'_>| matches!(e.kind, ExprKind::Const { .. });
        is_tag(x) && is_constant(y) || is_constant(x) && is_tag(y)
    })
}
