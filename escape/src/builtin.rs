//! The flows of calls of built-in functions.

use crate::call::Kept;
use crate::flow::{Batch, Hole};
use crate::placement::Placement;
use crate::reasons::Where;
use frontend::ir::{Expr, ExprKind};
use frontend::types::{TypeId, TypeKind};

impl<'ir> Batch<'_, '_, 'ir> {
    /// Evaluates the call of a built-in function; its result flows into `k0`.
    pub fn builtin(&mut self, k0: Hole, e: &'ir Expr<'ir>, kept: &mut Option<Kept<'ir>>) {
        let discard = self.discard_hole();
        let heap = self.heap_hole();
        let at = self.at(e);
        match e.kind {
            // The old array may flow on, and its elements may be copied to a new one on the heap.
            ExprKind::Append {
                site,
                slice,
                args,
                spread,
            } => {
                self.place_site(site, Placement::Heap);
                let mut k = k0;
                if self.elem_has_pointers(slice.ty) {
                    let copied = self.deref(heap, at, "appendee slice");
                    k = self.tee_hole(&[k0, copied]);
                }
                self.argument(None, k, slice, e, kept);
                if spread {
                    for arg in args {
                        let k = self.copied(arg.ty, at, "appended slice...");
                        self.argument(None, k, arg, e, kept);
                    }
                } else {
                    for arg in args {
                        self.argument(None, heap, arg, e, kept);
                    }
                }
            }
            ExprKind::Copy { dst, src } => {
                self.argument(None, discard, dst, e, kept);
                let k = self.copied(src.ty, at, "copied slice");
                self.argument(None, k, src, e, kept);
            }
            ExprKind::Panic(x) => self.argument(None, heap, x, e, kept),
            ExprKind::Recover => {}
            ExprKind::Print { args, .. } => {
                for arg in args {
                    self.argument(None, discard, arg, e, kept);
                }
            }
            ExprKind::Complex { re: x, im: y } | ExprKind::Delete { map: x, key: y } => {
                self.argument(None, discard, x, e, kept);
                self.argument(None, discard, y, e, kept);
            }
            ExprKind::Len(x)
            | ExprKind::Cap(x)
            | ExprKind::Real(x)
            | ExprKind::Imag(x)
            | ExprKind::Close(x)
            | ExprKind::Clear(x) => self.argument(None, discard, x, e, kept),
            ExprKind::UnsafeAdd { ptr, len }
            | ExprKind::UnsafeSlice { ptr, len }
            | ExprKind::UnsafeString { ptr, len } => {
                self.argument(None, k0, ptr, e, kept);
                self.argument(None, discard, len, e, kept);
            }
            ExprKind::UnsafeSliceData(x) | ExprKind::UnsafeStringData(x) => self.argument(None, k0, x, e, kept),
            ExprKind::MinMax { operands, .. } => {
                for operand in operands {
                    self.argument(None, k0, operand, e, kept);
                }
            }

            ExprKind::Call(_)
            | ExprKind::InlinedCall(_)
            | ExprKind::Seq { .. }
            | ExprKind::Const { .. }
            | ExprKind::Nil { .. }
            | ExprKind::Zero
            | ExprKind::Local(_)
            | ExprKind::Global(_)
            | ExprKind::Func(_)
            | ExprKind::Unary { .. }
            | ExprKind::Binary { .. }
            | ExprKind::AndAnd { .. }
            | ExprKind::OrOr { .. }
            | ExprKind::Concat { .. }
            | ExprKind::Addr(_)
            | ExprKind::PtrLit { .. }
            | ExprKind::Deref(_)
            | ExprKind::Field { .. }
            | ExprKind::FieldPtr { .. }
            | ExprKind::IndexArray { .. }
            | ExprKind::IndexSlice { .. }
            | ExprKind::IndexString { .. }
            | ExprKind::IndexMap { .. }
            | ExprKind::Slice { .. }
            | ExprKind::TypeAssert { .. }
            | ExprKind::Receive { .. }
            | ExprKind::Convert { .. }
            | ExprKind::ConvertString { .. }
            | ExprKind::ToInterface { .. }
            | ExprKind::FuncLit { .. }
            | ExprKind::MethodValue { .. }
            | ExprKind::StructLit { .. }
            | ExprKind::ArrayLit { .. }
            | ExprKind::SliceLit { .. }
            | ExprKind::MapLit { .. }
            | ExprKind::VariadicSlice { .. }
            | ExprKind::New { .. }
            | ExprKind::MakeSlice { .. }
            | ExprKind::MakeMap { .. }
            | ExprKind::MakeChan { .. } => panic!("not a call: {:?}", e.kind),
        }
    }

    fn elem_has_pointers(&self, slice: TypeId) -> bool {
        let types = &self.program.types;
        if let TypeKind::Slice(elem) = types.kind(types.underlying(slice)) {
            types.has_pointers(elem)
        } else {
            false
        }
    }

    /// The hole for a slice whose elements are copied to somewhere on the heap.
    fn copied(&mut self, slice: TypeId, at: Where<'ir>, why: &'static str) -> Hole {
        if self.elem_has_pointers(slice) {
            let heap = self.heap_hole();
            self.deref(heap, at, why)
        } else {
            self.discard_hole()
        }
    }
}
