//! Intrinsics: std functions that are compiled to instructions where they are called.
//!
//! ```go
//! r := math.Sqrt(x)                 // sqrtsd
//! hi, lo := bits.Mul64(x, y)        // mul
//! n := bits.LeadingZeros16(u)       // lzcnt
//! ```
//! The functions exist as well, as Go bodies or natives: for function values, and for machines that lack the instruction. Both give the
//! same results. One instruction must not fault or panic: what can (`bits.Div64` by 0) is Go code around a call.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, MemFlagsData, Type, Value, types};
use cranelift_codegen::isa::TargetIsa;
use frontend::ir::{Call, Callee, Func};
use frontend::types::TypeId;

use super::FunctionCx;
use super::value::GoValue;
use crate::abi::FuncAbi;

/// Instruction-set extensions that some lowerings need.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Features {
    /// Rounding to an integer (SSE4.1).
    rounding: bool,
    /// Fused multiply-add.
    fma: bool,
}

impl Features {
    /// What the machine has. On aarch64 all of it is in the base.
    pub fn of(isa: &dyn TargetIsa) -> Features {
        let flags = isa.isa_flags();
        let has = |name: &str| flags.iter().any(|f| f.name == name && f.as_bool() == Some(true));
        let x86 = isa.name() == "x64";
        Features {
            rounding: !x86 || has("has_sse41"),
            fma: !x86 || has("has_fma"),
        }
    }
}

/// What a call becomes. Widths in bits are those of the operand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Intrinsic {
    Sqrt,
    Floor,
    Ceil,
    Trunc,
    RoundToEven,
    Abs,
    Copysign,
    Fma,
    /// The same bits as another type.
    Bits(Type),
    LeadingZeros,
    TrailingZeros,
    Len,
    OnesCount,
    RotateLeft,
    Reverse,
    ReverseBytes,
    Add,
    Sub,
    Mul,
}

/// The intrinsic of a function of package math.
fn of_math(name: &str) -> Option<Intrinsic> {
    Some(match name {
        "Sqrt" => Intrinsic::Sqrt,
        "Floor" => Intrinsic::Floor,
        "Ceil" => Intrinsic::Ceil,
        "Trunc" => Intrinsic::Trunc,
        "RoundToEven" => Intrinsic::RoundToEven,
        "Abs" => Intrinsic::Abs,
        "Copysign" => Intrinsic::Copysign,
        "FMA" => Intrinsic::Fma,
        "Float64bits" => Intrinsic::Bits(types::I64),
        "Float64frombits" => Intrinsic::Bits(types::F64),
        "Float32bits" => Intrinsic::Bits(types::I32),
        "Float32frombits" => Intrinsic::Bits(types::F32),
        _ => return None,
    })
}

/// The intrinsic of a function of package math/bits, whose operands say their width.
fn of_bits(name: &str) -> Option<Intrinsic> {
    let operation = name.trim_end_matches(|c: char| c.is_ascii_digit());
    Some(match operation {
        "LeadingZeros" => Intrinsic::LeadingZeros,
        "TrailingZeros" => Intrinsic::TrailingZeros,
        "Len" => Intrinsic::Len,
        "OnesCount" => Intrinsic::OnesCount,
        "RotateLeft" => Intrinsic::RotateLeft,
        "Reverse" => Intrinsic::Reverse,
        "ReverseBytes" => Intrinsic::ReverseBytes,
        "Add" => Intrinsic::Add,
        "Sub" => Intrinsic::Sub,
        "Mul" => Intrinsic::Mul,
        _ => return None,
    })
}

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// The instructions for a call, and its results; none if it is an ordinary call.
    pub(super) fn intrinsic(&mut self, call: &Call<'ir>) -> Option<Vec<(GoValue, TypeId)>> {
        let Callee::Static(callee) = call.callee else {
            return None;
        };
        let func = &self.program.funcs[callee];
        let which = self.intrinsic_of(func).filter(|_| !call.spread_tuple)?;
        let mut args = Vec::with_capacity(call.args.len());
        for arg in call.args {
            let value = self.expr(arg);
            args.push(self.single(value));
        }
        let values = self.emit_intrinsic(which, &args);
        let results = FuncAbi::of_func(self.types, func).results;
        let typed = values.into_iter().zip(&results);
        Some(typed.map(|(v, result)| (GoValue::word(v), result.ty)).collect())
    }

    fn intrinsic_of(&self, func: &Func<'ir>) -> Option<Intrinsic> {
        // The user's package is initialised last, and may have any name.
        let user = self.program.inits.last().map(|&init| self.program.funcs[init].pkg);
        if func.has_receiver || user == Some(func.pkg) {
            return None;
        }
        let (which, features) = match self.program.packages[func.pkg].path {
            "math" => (of_math(func.short_name)?, self.cx.features),
            "math/bits" => (of_bits(func.short_name)?, self.cx.features),
            _ => return None,
        };
        let available = match which {
            Intrinsic::Floor | Intrinsic::Ceil | Intrinsic::Trunc | Intrinsic::RoundToEven => features.rounding,
            Intrinsic::Fma => features.fma,
            _ => true,
        };
        available.then_some(which)
    }

    fn emit_intrinsic(&mut self, which: Intrinsic, args: &[Value]) -> Vec<Value> {
        let x = args[0];
        let ty = self.b.func.dfg.value_type(x);
        let value = match which {
            Intrinsic::Sqrt => self.b.ins().sqrt(x),
            Intrinsic::Floor => self.b.ins().floor(x),
            Intrinsic::Ceil => self.b.ins().ceil(x),
            Intrinsic::Trunc => self.b.ins().trunc(x),
            Intrinsic::RoundToEven => self.b.ins().nearest(x),
            Intrinsic::Abs => self.b.ins().fabs(x),
            Intrinsic::Copysign => self.b.ins().fcopysign(x, args[1]),
            Intrinsic::Fma => self.b.ins().fma(x, args[1], args[2]),
            Intrinsic::Bits(to) => self.b.ins().bitcast(to, MemFlagsData::new(), x),
            Intrinsic::LeadingZeros => {
                let n = self.b.ins().clz(x);
                self.count(n)
            }
            Intrinsic::TrailingZeros => {
                let n = self.b.ins().ctz(x);
                self.count(n)
            }
            Intrinsic::Len => {
                let zeros = self.b.ins().clz(x);
                let zeros = self.count(zeros);
                let width = self.int(i64::from(ty.bits()));
                self.b.ins().isub(width, zeros)
            }
            Intrinsic::OnesCount => {
                let n = self.b.ins().popcnt(x);
                self.count(n)
            }
            Intrinsic::RotateLeft => self.b.ins().rotl(x, args[1]),
            Intrinsic::Reverse => self.b.ins().bitrev(x),
            Intrinsic::ReverseBytes => self.b.ins().bswap(x),
            Intrinsic::Add => return self.add_with_carry(args),
            Intrinsic::Sub => return self.subtract_with_borrow(args),
            Intrinsic::Mul => {
                let high = self.b.ins().umulhi(x, args[1]);
                return vec![high, self.b.ins().imul(x, args[1])];
            }
        };
        vec![value]
    }

    /// A count of bits as an `int`.
    fn count(&mut self, n: Value) -> Value {
        if self.b.func.dfg.value_type(n) == types::I64 {
            return n;
        }
        self.b.ins().uextend(types::I64, n)
    }

    fn add_with_carry(&mut self, args: &[Value]) -> Vec<Value> {
        let partial = self.b.ins().iadd(args[0], args[1]);
        let first = self.b.ins().icmp(IntCC::UnsignedLessThan, partial, args[0]);
        let sum = self.b.ins().iadd(partial, args[2]);
        let second = self.b.ins().icmp(IntCC::UnsignedLessThan, sum, partial);
        self.with_carry(sum, first, second)
    }

    fn subtract_with_borrow(&mut self, args: &[Value]) -> Vec<Value> {
        let first = self.b.ins().icmp(IntCC::UnsignedLessThan, args[0], args[1]);
        let partial = self.b.ins().isub(args[0], args[1]);
        let second = self.b.ins().icmp(IntCC::UnsignedLessThan, partial, args[2]);
        let difference = self.b.ins().isub(partial, args[2]);
        self.with_carry(difference, first, second)
    }

    fn with_carry(&mut self, result: Value, first: Value, second: Value) -> Vec<Value> {
        let either = self.b.ins().bor(first, second);
        let ty = self.b.func.dfg.value_type(result);
        vec![result, self.b.ins().uextend(ty, either)]
    }
}
