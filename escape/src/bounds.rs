//! `index bounds check elided`: the one thing that gc's `-m` says about bounds checks, where an index of an array or a
//! constant string cannot be out of range whatever its value.

use crate::remark::{Remark, RemarkKind};
use crate::visit::{self, Node};
use frontend::ir::{BinaryOp, ConstValue, Expr, ExprKind, FuncId, Program};
use frontend::types::TypeKind;

/// Adds the remarks of all functions, in the order of `funcs`.
pub fn remarks<'ir>(program: &Program<'ir>, funcs: &[FuncId], remarks: &mut Vec<Remark<'ir>>) {
    for &func in funcs {
        let Some(body) = program.funcs[func].body else { continue };
        let mut inlined = visit::Inlined::default();
        visit::block(body, &mut |node| {
            inlined.see(node);
            let Node::Expr(e) = node else { return };
            if is_elided(program, e) {
                remarks.push(Remark {
                    pos: inlined.reported(e.pos),
                    pkg: program.funcs[func].pkg,
                    func,
                    kind: RemarkKind::BoundsCheckElided,
                });
            }
        });
    }
}

fn is_elided(program: &Program<'_>, e: &Expr<'_>) -> bool {
    let (index, len) = if let ExprKind::IndexArray { x, index } = e.kind
        && let TypeKind::Array { len, .. } = program.types.kind(program.types.underlying(x.ty))
    {
        (index, len)
    } else if let ExprKind::IndexString { x, index } = e.kind
        && let ExprKind::Const {
            value: ConstValue::String(text),
            ..
        } = x.kind
    {
        (index, text.len() as u64)
    } else {
        return false;
    };
    small_int(index).is_none() && !matches!(index.kind, ExprKind::Const { .. }) && is_bounded(program, index, len)
}

fn small_int(e: &Expr<'_>) -> Option<i32> {
    if let ExprKind::Const {
        value: ConstValue::Int(value),
        ..
    } = e.kind
    {
        i32::try_from(value).ok()
    } else {
        None
    }
}

/// Whether `0 <= e < max` whatever its operands (gc: `walk.bounded`).
fn is_bounded(program: &Program<'_>, e: &Expr<'_>, max: u64) -> bool {
    let types = &program.types;
    if !types.is_integer(e.ty) {
        return false;
    }
    let unsigned = types.is_unsigned(e.ty);
    let width = 8 * types.size(e.ty) as u32;
    let mut bits = width;
    let max = i128::from(max);
    if let ExprKind::Binary { op, x, y } = e.kind {
        match op {
            BinaryOp::And => {
                if let Some(mask) = small_int(x).or_else(|| small_int(y))
                    && (0..max).contains(&i128::from(mask))
                {
                    return true;
                }
            }
            BinaryOp::AndNot => {
                let mask = match (small_int(x), small_int(y)) {
                    (Some(x), _) => Some(i64::from(x)),
                    (None, Some(y)) if unsigned && width < 64 => Some(!i64::from(y) & ((1 << width) - 1)),
                    (None, Some(y)) => Some(!i64::from(y)),
                    (None, None) => None,
                };
                if let Some(mask) = mask
                    && (0..max).contains(&i128::from(mask))
                {
                    return true;
                }
            }
            BinaryOp::Rem => {
                if let Some(divisor) = small_int(y)
                    && unsigned
                    && (0..=max).contains(&i128::from(divisor))
                {
                    return true;
                }
            }
            BinaryOp::Div => {
                if let Some(divisor) = small_int(y)
                    && unsigned
                    && divisor >= 2
                {
                    bits = bits.saturating_sub(divisor.ilog2());
                }
            }
            BinaryOp::Shr => {
                if let Some(count) = small_int(y)
                    && unsigned
                    && count >= 0
                {
                    let count = count.unsigned_abs();
                    if count > bits {
                        return true;
                    }
                    bits -= count;
                }
            }
            BinaryOp::OrOr
            | BinaryOp::AndAnd
            | BinaryOp::Eq
            | BinaryOp::Ne
            | BinaryOp::Lt
            | BinaryOp::Le
            | BinaryOp::Gt
            | BinaryOp::Ge
            | BinaryOp::Add
            | BinaryOp::Sub
            | BinaryOp::Or
            | BinaryOp::Xor
            | BinaryOp::Mul
            | BinaryOp::Shl => {}
        }
    }
    unsigned && bits <= 62 && (1i128 << bits) <= max
}
