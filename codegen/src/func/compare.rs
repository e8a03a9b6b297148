//! Comparisons: `==` of every comparable type, order of numbers and strings.

use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::{InstBuilder, MemFlagsData, Type, Value, types};
use frontend::ir::{BinaryOp, ConstValue, Expr, ExprKind, UnaryOp};
use frontend::types::{Basic, TypeId, TypeKind};

use super::value::{GoValue, Parts};
use super::{FunctionCx, bug, scan};
use crate::module::Symbol;
use runtime::entry::RuntimeFn;

/// Longest constant that a string is compared with by inline loads, bytes.
const INLINE_COMPARE_MAX: usize = 16;

/// How deep in a condition known parts are looked for: it is looked at again for each of its parts.
const KNOWN_DEPTH: u32 = 4;

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// `x op y` for a comparison operator: 0 or 1.
    pub(super) fn comparison(&mut self, op: BinaryOp, x: &Expr<'ir>, y: &Expr<'ir>) -> Value {
        let negate = op == BinaryOp::Ne;
        if let TypeKind::Basic(Basic::String) = self.types.under(x.ty) {
            self.read_in_place(x);
            self.read_in_place(y);
        }
        if matches!(op, BinaryOp::Eq | BinaryOp::Ne) {
            for (operand, other) in [(x, y), (y, x)] {
                if let ExprKind::Nil { .. } = other.kind {
                    let v = self.expr(operand);
                    let word = self.parts(v)[0];
                    let cc = if negate { IntCC::NotEqual } else { IntCC::Equal };
                    return self.b.ins().icmp_imm_s(cc, word, 0);
                }
            }
            for (operand, other) in [(x, y), (y, x)] {
                if let ExprKind::Const {
                    value: ConstValue::String(bytes),
                    ..
                } = other.kind
                    && bytes.len() <= INLINE_COMPARE_MAX
                {
                    let v = self.expr(operand);
                    let v = self.parts(v);
                    let equal = self.equals_constant(v, bytes);
                    return self.negate_if(negate, equal);
                }
            }
        }
        let a = self.expr(x);
        let a = if scan::is_constant(y) {
            a
        } else {
            self.stabilize(a, x.ty)
        };
        let b = self.expr(y);
        self.compare(op, a, b, x.ty)
    }

    /// What is left of a condition when its parts are dropped that are known. Generic code asks whether a value equals itself, which only a float
    /// may not.
    pub(super) fn undecided<'e>(&self, e: &'e Expr<'ir>) -> Result<&'e Expr<'ir>, bool>
    where
        'ir: 'e,
    {
        self.undecided_within(e, KNOWN_DEPTH)
    }

    fn undecided_within<'e>(&self, e: &'e Expr<'ir>, depth: u32) -> Result<&'e Expr<'ir>, bool>
    where
        'ir: 'e,
    {
        if depth == 0 {
            return Ok(e);
        }
        match e.kind {
            ExprKind::Const {
                value: ConstValue::Bool(value),
                ..
            } => Err(value),
            ExprKind::Unary { op: UnaryOp::Not, x } => match self.undecided_within(x, depth - 1) {
                Ok(_) => Ok(e),
                Err(value) => Err(!value),
            },
            ExprKind::Binary {
                op: op @ (BinaryOp::Eq | BinaryOp::Ne),
                x,
                y,
            } if self.equals_itself(x, y) => Err(op == BinaryOp::Eq),
            // `x && y` is `y` if x is true, `x || y` if it is false.
            ExprKind::AndAnd { x, y } | ExprKind::OrOr { x, y } => {
                let neutral = matches!(e.kind, ExprKind::AndAnd { .. });
                match (self.undecided_within(x, depth - 1), self.undecided_within(y, depth - 1)) {
                    (Err(value), rest) if value == neutral => rest,
                    (Err(value), _) => Err(value),
                    (Ok(rest), Err(value)) if value == neutral => Ok(rest),
                    _ => Ok(e),
                }
            }
            _ => Ok(e),
        }
    }

    /// Whether x and y are one variable, of a type whose values equal themselves.
    fn equals_itself(&self, x: &Expr<'ir>, y: &Expr<'ir>) -> bool {
        let same = matches!((x.kind, y.kind), (ExprKind::Local(a), ExprKind::Local(b)) if a == b);
        same && self.types.under_basic(x.ty).is_some_and(|basic| {
            !matches!(
                basic,
                Basic::Float32 | Basic::Float64 | Basic::Complex64 | Basic::Complex128
            )
        })
    }

    fn negate_if(&mut self, negate: bool, value: Value) -> Value {
        if negate {
            self.b.ins().bxor_imm_u(value, 1)
        } else {
            value
        }
    }

    /// `a op b` of values of type `ty`.
    fn compare(&mut self, op: BinaryOp, a: GoValue, b: GoValue, ty: TypeId) -> Value {
        if let (TypeKind::Basic(basic), GoValue::Scalars(a), GoValue::Scalars(b)) = (self.types.under(ty), a, b) {
            match basic {
                Basic::Float32 | Basic::Float64 => return self.b.ins().fcmp(float_cc(op), a[0], b[0]),
                Basic::String if !matches!(op, BinaryOp::Eq | BinaryOp::Ne) => {
                    let order = self.runtime(RuntimeFn::cmpstring, &[a[0], a[1], b[0], b[1]])[0];
                    return self.b.ins().icmp_imm_s(int_cc(op, true), order, 0);
                }
                Basic::String | Basic::Complex64 | Basic::Complex128 => {}
                _ => return self.b.ins().icmp(int_cc(op, !self.types.is_unsigned(ty)), a[0], b[0]),
            }
        }
        let equal = self.equal(a, b, ty);
        match op {
            BinaryOp::Eq => equal,
            BinaryOp::Ne => self.negate_if(true, equal),
            _ => bug!(self, "{op:?} of values without order"),
        }
    }

    /// `a == b`: 0 or 1.
    pub(super) fn equal(&mut self, a: GoValue, b: GoValue, ty: TypeId) -> Value {
        match (a, b) {
            (GoValue::Scalars(a), GoValue::Scalars(b)) => self.equal_parts(a, b, ty),
            _ => {
                let (p, q) = (self.in_memory(a, ty), self.in_memory(b, ty));
                let (p, q) = (self.pointer(p), self.pointer(q));
                if self.is_plain_memory(ty) {
                    let size = self.int(self.types.size(ty) as i64);
                    self.runtime(RuntimeFn::memequal, &[p, q, size])[0]
                } else {
                    let desc = self.type_desc(ty);
                    self.runtime(RuntimeFn::typeequal, &[desc, p, q])[0]
                }
            }
        }
    }

    fn equal_parts(&mut self, a: Parts, b: Parts, ty: TypeId) -> Value {
        match self.types.under(ty) {
            TypeKind::Basic(Basic::String) => self.equal_strings(a, b),
            TypeKind::Basic(Basic::Float32 | Basic::Float64) => self.b.ins().fcmp(FloatCC::Equal, a[0], b[0]),
            TypeKind::Basic(Basic::Complex64 | Basic::Complex128) => {
                let re = self.b.ins().fcmp(FloatCC::Equal, a[0], b[0]);
                let im = self.b.ins().fcmp(FloatCC::Equal, a[1], b[1]);
                self.b.ins().band(re, im)
            }
            TypeKind::Basic(_)
            | TypeKind::Pointer(_)
            | TypeKind::Chan { .. }
            // Only comparisons with nil get here.
            | TypeKind::Map { .. }
            | TypeKind::Func(_)
            | TypeKind::Slice(_) => self.b.ins().icmp(IntCC::Equal, a[0], b[0]),
            TypeKind::Interface(_) => self.equal_interfaces(a, b, ty),
            TypeKind::Struct(fields) => {
                let mut all = self.bool(true);
                let mut first = 0;
                for field in fields {
                    let len = self.flattened_len(field.ty);
                    if field.name != "_" {
                        let (x, y) = (a.sub(first, len), b.sub(first, len));
                        all = self.and_equal(all, x, y, field.ty);
                    }
                    first += len;
                }
                all
            }
            TypeKind::Array { elem, len } => {
                let mut all = self.bool(true);
                let stride = self.flattened_len(elem);
                let len = if stride == 0 { 0 } else { len as usize };
                for i in 0..len {
                    let (x, y) = (a.sub(i * stride, stride), b.sub(i * stride, stride));
                    all = self.and_equal(all, x, y, elem);
                }
                all
            }
            TypeKind::Named(_) | TypeKind::Tuple(_) | TypeKind::TypeParam(_) => {
                bug!(self, "comparison of {:?}", self.types.kind(ty))
            }
        }
    }

    /// `all && x == y`. What may call is skipped if `all` is already false: it may also panic.
    fn and_equal(&mut self, all: Value, x: Parts, y: Parts, ty: TypeId) -> Value {
        if self.is_plain_memory(ty) || self.types.under_basic(ty).is_some_and(|b| b != Basic::String) {
            let equal = self.equal_parts(x, y, ty);
            return self.b.ins().band(all, equal);
        }
        self.and_then(all, |fx| fx.equal_parts(x, y, ty))
    }

    /// `cond && f()`, where `f` runs only if `cond` holds.
    fn and_then(&mut self, cond: Value, f: impl FnOnce(&mut Self) -> Value) -> Value {
        let (more, done) = (self.new_block(), self.new_block());
        let result = self.b.append_block_param(done, types::I8);
        let no = self.bool(false);
        self.b.ins().brif(cond, more, &[], done, &[no.into()]);
        self.start(more);
        let value = f(self);
        self.jump_with(done, &[value]);
        self.start(done);
        result
    }

    fn equal_strings(&mut self, a: Parts, b: Parts) -> Value {
        let same_len = self.b.ins().icmp(IntCC::Equal, a[1], b[1]);
        self.and_then(same_len, |fx| fx.runtime(RuntimeFn::memequal, &[a[0], b[0], a[1]])[0])
    }

    fn equal_interfaces(&mut self, a: Parts, b: Parts, ty: TypeId) -> Value {
        let entry = if self.has_methods(ty) {
            RuntimeFn::ifaceeq
        } else {
            RuntimeFn::efaceeq
        };
        let same_type = self.b.ins().icmp(IntCC::Equal, a[0], b[0]);
        self.and_then(same_type, |fx| {
            // Two nils are equal.
            let (some, done) = (fx.new_block(), fx.new_block());
            let result = fx.b.append_block_param(done, types::I8);
            let yes = fx.bool(true);
            fx.b.ins().brif(a[0], some, &[], done, &[yes.into()]);
            fx.start(some);
            let equal = fx.runtime(entry, &[a[0], a[1], b[1]])[0];
            fx.jump_with(done, &[equal]);
            fx.start(done);
            result
        })
    }

    /// `s == bytes`.
    fn equals_constant(&mut self, s: Parts, bytes: &[u8]) -> Value {
        let same_len = self.b.ins().icmp_imm_s(IntCC::Equal, s[1], bytes.len() as i64);
        if bytes.is_empty() {
            return same_len;
        }
        self.and_then(same_len, |fx| fx.equals_bytes(s[0], bytes))
    }

    /// Whether the bytes at `pointer` are these: for a short constant by loads that together cover it.
    pub(super) fn equals_bytes(&mut self, pointer: Value, bytes: &[u8]) -> Value {
        if bytes.len() > INLINE_COMPARE_MAX {
            let text = self.address_of(Symbol::ReadOnly(bytes.into()));
            let len = self.int(bytes.len() as i64);
            return self.runtime(RuntimeFn::memequal, &[pointer, text, len])[0];
        }
        let mut all = None;
        for (ty, at) in covering_loads(bytes.len()) {
            let flags = MemFlagsData::new().with_notrap();
            let have = self.b.ins().load(ty, flags, pointer, at as i32);
            let mut want = [0; 8];
            want[..ty.bytes() as usize].copy_from_slice(&bytes[at..at + ty.bytes() as usize]);
            let equal = self.b.ins().icmp_imm_u(IntCC::Equal, have, i64::from_le_bytes(want));
            all = Some(match all {
                Some(all) => self.b.ins().band(all, equal),
                None => equal,
            });
        }
        match all {
            Some(all) => all,
            None => self.bool(true),
        }
    }

    /// Whether `==` compares memory bit by bit: no floats, strings, interfaces, padding or blank fields.
    fn is_plain_memory(&self, ty: TypeId) -> bool {
        match self.types.under(ty) {
            TypeKind::Basic(basic) => !matches!(
                basic,
                Basic::Float32 | Basic::Float64 | Basic::Complex64 | Basic::Complex128 | Basic::String
            ),
            TypeKind::Pointer(_) | TypeKind::Chan { .. } => true,
            TypeKind::Array { elem, .. } => self.is_plain_memory(elem),
            TypeKind::Struct(fields) => {
                let sizes: u64 = fields.iter().map(|field| self.types.size(field.ty)).sum();
                sizes == self.types.size(ty)
                    && fields
                        .iter()
                        .all(|field| field.name != "_" && self.is_plain_memory(field.ty))
            }
            TypeKind::Interface(_)
            | TypeKind::Slice(_)
            | TypeKind::Map { .. }
            | TypeKind::Func(_)
            | TypeKind::Named(_)
            | TypeKind::Tuple(_)
            | TypeKind::TypeParam(_) => false,
        }
    }
}

/// Loads that cover `len` bytes (up to 16), the last two perhaps overlapping.
fn covering_loads(len: usize) -> Vec<(Type, usize)> {
    let ty = match len {
        0 => return Vec::new(),
        8.. => types::I64,
        4.. => types::I32,
        2.. => types::I16,
        _ => types::I8,
    };
    let size = ty.bytes() as usize;
    match len == size {
        true => vec![(ty, 0)],
        false => vec![(ty, 0), (ty, len - size)],
    }
}

fn int_cc(op: BinaryOp, signed: bool) -> IntCC {
    match (op, signed) {
        (BinaryOp::Eq, _) => IntCC::Equal,
        (BinaryOp::Ne, _) => IntCC::NotEqual,
        (BinaryOp::Lt, true) => IntCC::SignedLessThan,
        (BinaryOp::Le, true) => IntCC::SignedLessThanOrEqual,
        (BinaryOp::Gt, true) => IntCC::SignedGreaterThan,
        (BinaryOp::Ge, true) => IntCC::SignedGreaterThanOrEqual,
        (BinaryOp::Lt, false) => IntCC::UnsignedLessThan,
        (BinaryOp::Le, false) => IntCC::UnsignedLessThanOrEqual,
        (BinaryOp::Gt, false) => IntCC::UnsignedGreaterThan,
        (BinaryOp::Ge, false) => IntCC::UnsignedGreaterThanOrEqual,
        _ => unreachable!("{op:?} is no comparison"),
    }
}

fn float_cc(op: BinaryOp) -> FloatCC {
    match op {
        BinaryOp::Eq => FloatCC::Equal,
        BinaryOp::Ne => FloatCC::NotEqual,
        BinaryOp::Lt => FloatCC::LessThan,
        BinaryOp::Le => FloatCC::LessThanOrEqual,
        BinaryOp::Gt => FloatCC::GreaterThan,
        BinaryOp::Ge => FloatCC::GreaterThanOrEqual,
        _ => unreachable!("{op:?} is no comparison"),
    }
}
