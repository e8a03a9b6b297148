//! Conversions without allocation site (*Go spec, Conversions*).

use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::{InstBuilder, Type, Value, types};
use frontend::ir::{ConvertKind, Expr};
use frontend::types::{Basic, TypeId};

use super::place::Addr;
use super::value::{GoValue, Parts};
use super::{FunctionCx, bug};
use crate::abi::basic_type;
use runtime::entry::RuntimeFn;

/// 2^63, the first float that is no `int64`.
const TWO_63: f64 = 9223372036854775808.0;

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// A conversion of `x` to type `to`.
    pub(super) fn convert(&mut self, kind: ConvertKind, x: &Expr<'ir>, to: TypeId) -> GoValue {
        match kind {
            // Method tables belong to one interface type, also where another one has the same methods.
            ConvertKind::NoOp if self.types.is_interface(to) && self.types.is_interface(x.ty) => {
                let v = self.expr(x);
                self.interface_to_interface(v, x.ty, to)
            }
            ConvertKind::NoOp => self.expr(x),
            ConvertKind::Numeric => {
                let v = self.expr(x);
                let v = self.parts(v);
                GoValue::Scalars(self.numeric(v, x.ty, to))
            }
            ConvertKind::InterfaceToInterface => {
                let v = self.expr(x);
                self.interface_to_interface(v, x.ty, to)
            }
            ConvertKind::SliceToArrayPtr => {
                let (_, len) = self.array_type(self.elem_type(to));
                GoValue::word(self.array_pointer(x, len, RuntimeFn::panicSliceConvert))
            }
            ConvertKind::SliceToArray => {
                let (_, len) = self.array_type(to);
                let pointer = self.array_pointer(x, len, RuntimeFn::panicSliceConvertArray);
                if self.types.size(to) == 0 {
                    return self.zero_value(to);
                }
                self.load(Addr::valid(pointer), to)
            }
        }
    }

    /// The array behind slice `x`, which must have `len` elements at least, or `panic` is called.
    fn array_pointer(&mut self, x: &Expr<'ir>, len: u64, panic: RuntimeFn) -> Value {
        let v = self.expr(x);
        let v = self.parts(v);
        let wanted = self.int(len as i64);
        let short = self.b.ins().icmp(IntCC::UnsignedLessThan, v[1], wanted);
        self.panic_if(short, panic, &[wanted, v[1]]);
        v[0]
    }

    /// A number of type `from` as one of type `to`.
    pub(super) fn numeric(&mut self, v: Parts, from: TypeId, to: TypeId) -> Parts {
        let (Some(source), Some(target)) = (self.types.under_basic(from), self.types.under_basic(to)) else {
            bug!(self, "a numeric conversion of a type that is not basic")
        };
        if let Basic::Complex64 | Basic::Complex128 = target {
            let part = if target == Basic::Complex64 {
                types::F32
            } else {
                types::F64
            };
            let mut out = Parts::none();
            for &float in v.as_slice() {
                let float = self.float_to_float(float, part);
                out.push(float);
            }
            return out;
        }
        let Some(ty) = basic_type(target) else {
            bug!(self, "a numeric conversion to {target:?}")
        };
        let value = v[0];
        let have = self.b.func.dfg.value_type(value);
        let source_unsigned = is_unsigned(source);
        let out = match (have.is_float(), ty.is_float()) {
            (false, false) => self.int_to_int(value, ty, source_unsigned),
            (true, true) => self.float_to_float(value, ty),
            (false, true) => self.int_to_float(value, ty, source_unsigned),
            (true, false) => self.float_to_int(value, ty, target),
        };
        Parts::new(&[out])
    }

    fn int_to_int(&mut self, value: Value, to: Type, unsigned: bool) -> Value {
        let from = self.b.func.dfg.value_type(value);
        match from.bits().cmp(&to.bits()) {
            std::cmp::Ordering::Equal => value,
            std::cmp::Ordering::Greater => self.b.ins().ireduce(to, value),
            std::cmp::Ordering::Less if unsigned => self.b.ins().uextend(to, value),
            std::cmp::Ordering::Less => self.b.ins().sextend(to, value),
        }
    }

    fn float_to_float(&mut self, value: Value, to: Type) -> Value {
        match (self.b.func.dfg.value_type(value), to) {
            (types::F32, types::F64) => self.b.ins().fpromote(to, value),
            (types::F64, types::F32) => self.b.ins().fdemote(to, value),
            _ => value,
        }
    }

    fn int_to_float(&mut self, value: Value, to: Type, unsigned: bool) -> Value {
        // Cranelift converts from 32 bits on.
        let value = if self.b.func.dfg.value_type(value).bits() < 32 {
            self.int_to_int(value, types::I32, unsigned)
        } else {
            value
        };
        if unsigned {
            self.b.ins().fcvt_from_uint(to, value)
        } else {
            self.b.ins().fcvt_from_sint(to, value)
        }
    }

    /// Truncation. Go leaves it open what becomes of floats out of range; we follow gc on amd64: the "indefinite" integer
    /// of `CVTTSD2SQ`, and narrower types by way of `int32` or `int64`.
    fn float_to_int(&mut self, value: Value, to: Type, target: Basic) -> Value {
        match target {
            Basic::Int8 | Basic::Int16 | Basic::Int32 | Basic::Uint8 | Basic::Uint16 => {
                let int = self.truncate(value, types::I32);
                self.int_to_int(int, to, false)
            }
            Basic::Uint32 => {
                let int = self.truncate(value, types::I64);
                self.int_to_int(int, to, false)
            }
            Basic::Uint | Basic::Uint64 | Basic::Uintptr => self.truncate_unsigned(value),
            _ => self.truncate(value, types::I64),
        }
    }

    /// A signed integer, the smallest one for floats out of range.
    fn truncate(&mut self, value: Value, to: Type) -> Value {
        let saturated = self.b.ins().fcvt_to_sint_sat(to, value);
        // Saturation already gives the smallest integer for what is too small; NaN and what is too large remain.
        let bound = self.float_like(value, if to == types::I64 { TWO_63 } else { 2147483648.0 });
        let fits = self.b.ins().fcmp(FloatCC::LessThan, value, bound);
        let smallest = self.b.ins().iconst(
            to,
            if to == types::I64 {
                i64::MIN
            } else {
                i64::from(i32::MIN as u32)
            },
        );
        self.b.ins().select(fits, saturated, smallest)
    }

    /// Below 2^63 as a signed integer; above, 2^63 is subtracted before and added after, as gc does.
    fn truncate_unsigned(&mut self, value: Value) -> Value {
        let bound = self.float_like(value, TWO_63);
        let small = self.b.ins().fcmp(FloatCC::LessThan, value, bound);
        let reduced = self.b.ins().fsub(value, bound);
        let operand = self.b.ins().select(small, value, reduced);
        let int = self.truncate(operand, types::I64);
        let high = self.int(i64::MIN);
        let flipped = self.b.ins().bxor(int, high);
        self.b.ins().select(small, int, flipped)
    }

    fn float_like(&mut self, value: Value, constant: f64) -> Value {
        match self.b.func.dfg.value_type(value) {
            types::F32 => self.b.ins().f32const(constant as f32),
            _ => self.b.ins().f64const(constant),
        }
    }
}

fn is_unsigned(basic: Basic) -> bool {
    matches!(
        basic,
        Basic::Uint | Basic::Uint8 | Basic::Uint16 | Basic::Uint32 | Basic::Uint64 | Basic::Uintptr
    )
}
