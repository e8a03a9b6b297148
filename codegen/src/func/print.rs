//! `print` and `println`.

use cranelift_codegen::ir::{InstBuilder, Value, types};
use frontend::ir::Expr;
use frontend::types::{Basic, TypeKind};

use super::value::{GoValue, Parts};
use super::{FunctionCx, bug};
use crate::Accounting;
use runtime::entry::RuntimeFn;

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// `print(args)` and `println(args)`: all operands are evaluated before the first is printed.
    pub(super) fn print(&mut self, newline: bool, args: &[Expr<'ir>]) -> GoValue {
        let mut values = Vec::with_capacity(args.len());
        for e in args {
            let v = self.expr(e);
            values.push(self.parts(v));
        }
        for (i, (e, &v)) in args.iter().zip(&values).enumerate() {
            if newline && i > 0 {
                self.runtime(RuntimeFn::printsp, &[]);
            }
            self.print_value(e, v);
        }
        if newline {
            self.runtime(RuntimeFn::printnl, &[]);
        }
        GoValue::Scalars(Parts::none())
    }

    /// For `run --map`, which joins accounts with what is printed.
    fn note_address(&mut self, pointer: Value) {
        if self.cx.accounting != Accounting::Off {
            self.runtime(RuntimeFn::noteaddress, &[pointer]);
        }
    }

    fn print_value(&mut self, e: &Expr<'ir>, v: Parts) {
        let double = |fx: &mut Self, value| match fx.b.func.dfg.value_type(value) {
            types::F32 => fx.b.ins().fpromote(types::F64, value),
            _ => value,
        };
        match self.types.under(e.ty) {
            TypeKind::Basic(basic) => match basic {
                Basic::Bool => self.runtime(RuntimeFn::printbool, &[v[0]]),
                Basic::Int | Basic::Int8 | Basic::Int16 | Basic::Int32 | Basic::Int64 => {
                    let value = self.widen(v[0], e.ty);
                    self.runtime(RuntimeFn::printint, &[value])
                }
                Basic::Uint | Basic::Uint8 | Basic::Uint16 | Basic::Uint32 | Basic::Uint64 | Basic::Uintptr => {
                    let value = self.widen(v[0], e.ty);
                    self.runtime(RuntimeFn::printuint, &[value])
                }
                Basic::Float32 | Basic::Float64 => {
                    let value = double(self, v[0]);
                    self.runtime(RuntimeFn::printfloat, &[value])
                }
                Basic::Complex64 | Basic::Complex128 => {
                    let (re, im) = (double(self, v[0]), double(self, v[1]));
                    self.runtime(RuntimeFn::printcomplex, &[re, im])
                }
                Basic::String => self.runtime(RuntimeFn::printstring, v.as_slice()),
                Basic::UnsafePointer => {
                    self.note_address(v[0]);
                    self.runtime(RuntimeFn::printpointer, v.as_slice())
                }
                _ => bug!(self, "print of {basic:?}"),
            },
            TypeKind::Pointer(_) | TypeKind::Chan { .. } | TypeKind::Map { .. } | TypeKind::Func(_) => {
                self.note_address(v[0]);
                self.runtime(RuntimeFn::printpointer, v.as_slice())
            }
            TypeKind::Slice(_) => self.runtime(RuntimeFn::printslice, v.as_slice()),
            TypeKind::Interface(_) if self.has_methods(e.ty) => self.runtime(RuntimeFn::printiface, v.as_slice()),
            TypeKind::Interface(_) => self.runtime(RuntimeFn::printeface, v.as_slice()),
            kind => bug!(self, "print of {kind:?}"),
        };
    }
}
