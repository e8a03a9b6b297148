//! Builtin functions that are not in a file of their own.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, Value};
use frontend::ir::{Expr, ExprKind};
use frontend::types::{Basic, TypeKind};

use super::value::{GoValue, Parts};
use super::{FunctionCx, bug};
use runtime::entry::RuntimeFn;

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// `len(x)`.
    pub(super) fn len(&mut self, x: &Expr<'ir>) -> Value {
        match self.types.under(x.ty) {
            TypeKind::Slice(_) if let Some(n) = self.count_runes(x) => n,
            TypeKind::Slice(_) | TypeKind::Basic(Basic::String) => self.read_word(x, 1),
            TypeKind::Array { .. } | TypeKind::Pointer(_) => self.array_len(x),
            TypeKind::Map { .. } => self.map_len(x),
            TypeKind::Chan { .. } => self.chan_len(x, false),
            kind => bug!(self, "len of {kind:?}"),
        }
    }

    /// `cap(x)`.
    pub(super) fn cap(&mut self, x: &Expr<'ir>) -> Value {
        match self.types.under(x.ty) {
            TypeKind::Slice(_) => self.read_word(x, 2),
            TypeKind::Array { .. } | TypeKind::Pointer(_) => self.array_len(x),
            TypeKind::Chan { .. } => self.chan_len(x, true),
            kind => bug!(self, "cap of {kind:?}"),
        }
    }

    /// The length of an array or of what an array pointer points to; `x` is evaluated for its effects.
    fn array_len(&mut self, x: &Expr<'ir>) -> Value {
        if !matches!(x.kind, ExprKind::Local(_) | ExprKind::Global(_)) {
            self.expr(x);
        }
        let array = match self.types.under(x.ty) {
            TypeKind::Pointer(array) => array,
            _ => x.ty,
        };
        let (_, len) = self.array_type(array);
        self.int(len as i64)
    }

    /// `clear(x)`.
    pub(super) fn clear(&mut self, x: &Expr<'ir>) -> GoValue {
        let elem = match self.types.under(x.ty) {
            TypeKind::Slice(elem) => elem,
            _ => return self.clear_map(x),
        };
        let v = self.expr(x);
        let v = self.parts(v);
        let bytes = self.scaled(v[1], self.types.size(elem));
        self.runtime(RuntimeFn::memclr, &[v[0], bytes]);
        GoValue::Scalars(Parts::none())
    }

    /// `min` and `max`.
    pub(super) fn min_max(&mut self, max: bool, operands: &[Expr<'ir>]) -> GoValue {
        let mut values = Vec::with_capacity(operands.len());
        for e in operands {
            let v = self.expr(e);
            values.push(self.parts(v));
        }
        let ty = operands[0].ty;
        let string = self.types.is_string(ty);
        let mut best = values[0];
        for &value in &values[1..] {
            best = if string {
                let order = self.runtime(RuntimeFn::cmpstring, &[value[0], value[1], best[0], best[1]])[0];
                let cc = if max {
                    IntCC::SignedGreaterThan
                } else {
                    IntCC::SignedLessThan
                };
                let better = self.b.ins().icmp_imm_s(cc, order, 0);
                let pointer = self.b.ins().select(better, value[0], best[0]);
                let len = self.b.ins().select(better, value[1], best[1]);
                Parts::new(&[pointer, len])
            } else {
                Parts::new(&[self.min_max_number(max, best[0], value[0], ty)])
            };
        }
        GoValue::Scalars(best)
    }

    /// `complex(re, im)`.
    pub(super) fn make_complex(&mut self, re: &Expr<'ir>, im: &Expr<'ir>) -> GoValue {
        let re = self.expr(re);
        let re = self.single(re);
        let im = self.expr(im);
        let im = self.single(im);
        GoValue::Scalars(Parts::new(&[re, im]))
    }

    /// `real(x)` and `imag(x)`.
    pub(super) fn complex_part(&mut self, x: &Expr<'ir>, part: usize) -> GoValue {
        let v = self.expr(x);
        GoValue::word(self.parts(v)[part])
    }

    /// `unsafe.Add(ptr, len)`.
    pub(super) fn unsafe_add(&mut self, ptr: &Expr<'ir>, len: &Expr<'ir>) -> GoValue {
        let pointer = self.expr(ptr);
        let pointer = self.single(pointer);
        let len = self.index(len);
        GoValue::word(self.b.ins().iadd(pointer, len.value))
    }

    /// `unsafe.Slice(ptr, len)`.
    pub(super) fn unsafe_slice(&mut self, ptr: &Expr<'ir>, len: &Expr<'ir>) -> GoValue {
        let pointer = self.expr(ptr);
        let pointer = self.single(pointer);
        let len = self.index(len);
        let size = self.types.size(self.elem_type(ptr.ty)).max(1);
        // gc: the length must not be negative nor the array wrap around; nil allows only length 0.
        let most = self.int((i64::MAX as u64 / size) as i64);
        let outside = self.b.ins().icmp(IntCC::UnsignedGreaterThan, len.value, most);
        self.panic_if(outside, RuntimeFn::panicunsafeslicelen, &[]);
        self.check_unsafe_nil(pointer, len.value, RuntimeFn::panicunsafeslicenilptr);
        // Nor may it reach beyond the end of the address space.
        let bytes = self.scaled(len.value, size);
        let room = self.b.ins().ineg(pointer);
        let beyond = self.b.ins().icmp(IntCC::UnsignedGreaterThan, bytes, room);
        self.panic_if(beyond, RuntimeFn::panicunsafeslicelen, &[]);
        GoValue::Scalars(Parts::new(&[pointer, len.value, len.value]))
    }

    /// `unsafe.String(ptr, len)`.
    pub(super) fn unsafe_string(&mut self, ptr: &Expr<'ir>, len: &Expr<'ir>) -> GoValue {
        let pointer = self.expr(ptr);
        let pointer = self.single(pointer);
        let len = self.index(len);
        let negative = self.b.ins().icmp_imm_s(IntCC::SignedLessThan, len.value, 0);
        self.panic_if(negative, RuntimeFn::panicunsafestringlen, &[]);
        self.check_unsafe_nil(pointer, len.value, RuntimeFn::panicunsafestringnilptr);
        GoValue::Scalars(Parts::new(&[pointer, len.value]))
    }

    fn check_unsafe_nil(&mut self, pointer: Value, len: Value, entry: RuntimeFn) {
        let nil = self.b.ins().icmp_imm_s(IntCC::Equal, pointer, 0);
        let some = self.b.ins().icmp_imm_s(IntCC::NotEqual, len, 0);
        let both = self.b.ins().band(nil, some);
        self.panic_if(both, entry, &[]);
    }
}
