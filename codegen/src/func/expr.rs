//! Expressions: every form of the IR goes to the file of its mechanism.

use cranelift_codegen::ir::types;
use frontend::ir::{BinaryOp, Expr, ExprKind};

use super::lvalue::is_place;
use super::value::{GoValue, Parts};
use super::{FunctionCx, bug};

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// Evaluates `e`, which yields one value (or none, for builtins that are statements).
    pub(super) fn expr(&mut self, e: &Expr<'ir>) -> GoValue {
        let before = self.at(e.pos);
        let v = self.expr_kind(e);
        self.at(before);
        v
    }

    fn expr_kind(&mut self, e: &Expr<'ir>) -> GoValue {
        match e.kind {
            ExprKind::Const { value, .. } => self.constant(value, e.ty),
            ExprKind::Nil { .. } | ExprKind::Zero => self.zero_value(e.ty),
            ExprKind::Local(_) | ExprKind::Global(_) | ExprKind::Deref(_) | ExprKind::FieldPtr { .. } => {
                self.read_place(e)
            }
            ExprKind::IndexSlice { .. } => self.read_place(e),
            ExprKind::Field { .. } | ExprKind::IndexArray { .. } if is_place(e) => self.read_place(e),
            ExprKind::Field { x, field } => {
                let v = self.expr(x);
                self.field_of_value(v, x.ty, field)
            }
            ExprKind::IndexArray { x, index } => {
                let v = self.expr(x);
                let v = self.stabilize(v, x.ty);
                let i = self.index(index);
                let (elem, len) = self.array_type(x.ty);
                if !self.is_proven(x, index) {
                    let len = self.int(len as i64);
                    self.check_index(i, len);
                }
                self.element_of_value(v, elem, i)
            }
            ExprKind::Func(id) => self.func_value(id),
            ExprKind::Unary { op, x } => self.unary(op, x),
            ExprKind::Binary { op, x, y } => match op {
                BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => {
                    GoValue::word(self.comparison(op, x, y))
                }
                BinaryOp::Add
                | BinaryOp::Sub
                | BinaryOp::Or
                | BinaryOp::Xor
                | BinaryOp::Mul
                | BinaryOp::Div
                | BinaryOp::Rem
                | BinaryOp::And
                | BinaryOp::AndNot
                | BinaryOp::Shl
                | BinaryOp::Shr => self.binary(op, x, y),
                BinaryOp::OrOr | BinaryOp::AndAnd => bug!(self, "{op:?} is no binary operator of the IR"),
            },
            ExprKind::AndAnd { .. } | ExprKind::OrOr { .. } => self.boolean(e),
            ExprKind::Concat { site, operands } => self.concat(site, operands),
            ExprKind::Addr(x) => self.address(x),
            ExprKind::PtrLit { site, lit } => self.pointer_literal(site, lit),
            ExprKind::IndexString { x, index } => self.index_string(x, index),
            ExprKind::IndexMap {
                x,
                key,
                comma_ok: false,
            } => self.index_map(x, key),
            ExprKind::IndexMap { comma_ok: true, .. } => bug!(self, "a tuple where one value was expected"),
            ExprKind::Slice { x, sliced, lo, hi, max } => self.slice_expr(x, sliced, lo, hi, max),
            ExprKind::TypeAssert { x, comma_ok: false } => self.type_assert(x, e.ty),
            ExprKind::TypeAssert { comma_ok: true, .. } => bug!(self, "a tuple where one value was expected"),
            ExprKind::Receive { chan, .. } => self.receive(chan).0,
            ExprKind::Convert { kind, x } => self.convert(kind, x, e.ty),
            ExprKind::ConvertString { site, kind, x } => self.convert_string(site, kind, x),
            ExprKind::ToInterface { site, x } => self.box_in_interface(site, x, e.ty),
            ExprKind::Call(call) => {
                let results = self.call(call, None);
                match results.as_slice() {
                    [] => GoValue::Scalars(Parts::none()),
                    &[(v, _)] => v,
                    _ => bug!(self, "a tuple where one value was expected"),
                }
            }
            ExprKind::InlinedCall(call) => {
                let results = self.inlined_call(call);
                match results.as_slice() {
                    [] => GoValue::Scalars(Parts::none()),
                    &[(v, _)] => v,
                    _ => bug!(self, "a tuple where one value was expected"),
                }
            }
            ExprKind::Seq { body, value } => {
                self.block(body);
                self.expr(value)
            }
            ExprKind::FuncLit { site, func } => self.func_literal(site, func),
            ExprKind::MethodValue { site, recv, method } => self.method_value(site, recv, method),
            ExprKind::StructLit { fields, .. } => self.struct_literal(e.ty, fields),
            ExprKind::ArrayLit { elems, .. } => self.array_literal(e.ty, elems),
            ExprKind::SliceLit { site, elems, len } => self.slice_literal(site, e.ty, elems, len),
            ExprKind::VariadicSlice { site, elems } => self.variadic_slice(site, e.ty, elems),
            ExprKind::MapLit { site, entries } => self.map_literal(site, e.ty, entries),
            ExprKind::MakeMap { site, hint } => self.make_map(site, e.ty, hint),
            ExprKind::Delete { map, key } => self.delete(map, key),
            ExprKind::New { site, value } => self.new_call(site, e.ty, value),
            ExprKind::MakeSlice { site, len, cap } => self.make_slice(site, e.ty, len, cap),
            ExprKind::MakeChan { site, size } => self.make_chan(site, e.ty, size),
            ExprKind::Close(ch) => self.close(ch),
            ExprKind::Append {
                site,
                slice,
                args,
                spread,
            } => self.append(site, slice, args, spread),
            ExprKind::Copy { dst, src } => self.copy_call(dst, src),
            ExprKind::Len(x) => GoValue::word(self.len(x)),
            ExprKind::Cap(x) => GoValue::word(self.cap(x)),
            ExprKind::Clear(x) => self.clear(x),
            ExprKind::MinMax { max, operands } => self.min_max(max, operands),
            ExprKind::Complex { re, im } => self.make_complex(re, im),
            ExprKind::Real(x) => self.complex_part(x, 0),
            ExprKind::Imag(x) => self.complex_part(x, 1),
            ExprKind::Panic(x) => {
                self.panic_call(x);
                GoValue::Scalars(Parts::none())
            }
            ExprKind::Recover => self.recover(),
            ExprKind::Print { newline, args } => self.print(newline, args),
            ExprKind::UnsafeAdd { ptr, len } => self.unsafe_add(ptr, len),
            ExprKind::UnsafeSlice { ptr, len } => self.unsafe_slice(ptr, len),
            ExprKind::UnsafeSliceData(x) | ExprKind::UnsafeStringData(x) => GoValue::word(self.read_word(x, 0)),
            ExprKind::UnsafeString { ptr, len } => self.unsafe_string(ptr, len),
        }
    }

    /// `&&` and `||` as a value.
    fn boolean(&mut self, e: &Expr<'ir>) -> GoValue {
        let e = match self.undecided(e) {
            Ok(e) => e,
            Err(value) => return GoValue::word(self.bool(value)),
        };
        if !matches!(e.kind, ExprKind::AndAnd { .. } | ExprKind::OrOr { .. }) {
            return self.expr(e);
        }
        let (yes, no, done) = (self.new_block(), self.new_block(), self.new_block());
        let result = self.b.append_block_param(done, types::I8);
        self.cond(e, yes, no);
        self.start(yes);
        let value = self.bool(true);
        self.jump_with(done, &[value]);
        self.start(no);
        let value = self.bool(false);
        self.jump_with(done, &[value]);
        self.start(done);
        GoValue::word(result)
    }
}
