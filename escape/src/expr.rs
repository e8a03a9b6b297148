//! The flows of expressions.

use crate::flow::{Batch, Hole, deep, is_leaf};
use crate::placement::Placement;
use crate::self_assign;
use frontend::ir::{BinaryOp, ConvertKind, Expr, ExprKind};
use frontend::types::{Basic, TypeId, TypeKind};

impl<'ir> Batch<'_, '_, 'ir> {
    /// Evaluates `e` and lets its value flow into `k`.
    pub fn expr(&mut self, k: Hole, e: &'ir Expr<'ir>) {
        if is_leaf(e) {
            self.expr_at(k, e);
        } else {
            deep(|| self.expr_at(k, e));
        }
    }

    /// Evaluates `e` for its effects.
    pub fn discard(&mut self, e: &'ir Expr<'ir>) {
        let k = self.discard_hole();
        self.expr(k, e);
    }

    /// Evaluates each of `list` for its effects.
    pub fn discards(&mut self, list: impl IntoIterator<Item = &'ir Expr<'ir>>) {
        for e in list {
            self.discard(e);
        }
    }

    /// The type of the value that flows: the first of a comma-ok form.
    fn value_type(&self, e: &Expr<'ir>) -> Option<TypeId> {
        if let TypeKind::Tuple(types) = self.program.types.kind(e.ty) {
            types.first().copied()
        } else {
            Some(e.ty)
        }
    }

    fn is_basic(&self, ty: TypeId, basic: Basic) -> bool {
        self.program.types.underlying(ty) == self.program.types.basic(basic)
    }

    fn expr_at(&mut self, mut k: Hole, e: &'ir Expr<'ir>) {
        if k.dst != self.blank
            && k.derefs >= 0
            && !self.value_type(e).is_some_and(|ty| self.program.types.has_pointers(ty))
        {
            k.dst = self.blank;
        }
        let at = self.at(e);
        match e.kind {
            ExprKind::Const { .. }
            | ExprKind::Nil { .. }
            | ExprKind::Zero
            | ExprKind::Func(_)
            | ExprKind::Global(_) => {}
            ExprKind::Local(local) => {
                let location = self.current_local(local);
                self.flow(k, location);
            }

            ExprKind::Unary { x, .. } => self.discard(x),
            ExprKind::Binary { op, x, y } => self.binary(op, x, y),
            ExprKind::AndAnd { x, y } | ExprKind::OrOr { x, y } => {
                self.discard(x);
                self.discard(y);
            }
            // The arguments never escape: the runtime copies them.
            ExprKind::Concat { site, operands } => {
                self.spill(k, e, site);
                self.discards(operands);
            }
            ExprKind::Addr(x) => {
                let k = self.addr_of(k, at, "address-of");
                self.expr(k, x);
            }
            ExprKind::PtrLit { site, lit } => {
                let k = self.spill(k, e, site);
                self.expr(k, lit);
            }
            ExprKind::Deref(x) => {
                let k = self.deref(k, at, "indirection");
                self.expr(k, x);
            }

            ExprKind::Field { x, .. } => {
                let k = self.note(k, at, "dot");
                self.expr(k, x);
            }
            ExprKind::FieldPtr { x, .. } => {
                let k = self.deref(k, at, "dot of pointer");
                self.expr(k, x);
            }
            ExprKind::IndexArray { x, index } => {
                let k = self.note(k, at, "fixed-array-index-of");
                self.expr(k, x);
                self.discard(index);
            }
            // gc's word for it, too.
            ExprKind::IndexSlice { x, index } | ExprKind::IndexString { x, index } => {
                let k = self.deref(k, at, "dot of pointer");
                self.expr(k, x);
                self.discard(index);
            }
            // What is in a map is on the heap.
            ExprKind::IndexMap { x, key, .. } => {
                self.discard(x);
                self.discard(key);
            }
            ExprKind::Slice { x, lo, hi, max, .. } => {
                let k = self.note(k, at, "slice");
                self.expr(k, x);
                self.discards(lo);
                self.discards(hi);
                self.discards(max);
            }
            ExprKind::TypeAssert { x, .. } => {
                let ty = self.value_type(e).expect("an assertion has a value");
                let k = self.dot_type(k, ty, at, "dot");
                self.expr(k, x);
            }
            // What is in a channel is on the heap.
            ExprKind::Receive { chan, .. } => self.discard(chan),

            ExprKind::Convert { kind, x } => self.convert(k, e, kind, x),
            ExprKind::ConvertString { site, x, .. } => {
                self.spill(k, e, site);
                self.discard(x);
            }
            ExprKind::ToInterface { site, x } => {
                let k = if self.program.types.is_pointer_shaped(x.ty) {
                    // The value is the interface's data word: nothing to allocate.
                    self.place_site(site, Placement::Stack);
                    k
                } else if self.program.sites[site].pos.is_known() {
                    self.spill(k, e, site)
                } else {
                    // `i, ok = m[k]`: gc boxes after its analysis, on the heap. So what the value holds is there too.
                    self.place_site(site, Placement::Heap);
                    let heap = self.heap_hole();
                    self.tee_hole(&[k, heap])
                };
                let k = self.note(k, at, "interface-converted");
                self.expr(k, x);
            }

            ExprKind::Seq {
                body: frontend::ir::Block { stmts },
                value: x,
            } => {
                self.stmts_inside(stmts);
                self.expr(k, x);
            }
            ExprKind::Call(_)
            | ExprKind::InlinedCall(_)
            | ExprKind::Len(_)
            | ExprKind::Cap(_)
            | ExprKind::Complex { .. }
            | ExprKind::Real(_)
            | ExprKind::Imag(_)
            | ExprKind::Append { .. }
            | ExprKind::Copy { .. }
            | ExprKind::Recover
            | ExprKind::UnsafeAdd { .. }
            | ExprKind::UnsafeSlice { .. }
            | ExprKind::UnsafeSliceData(_)
            | ExprKind::UnsafeString { .. }
            | ExprKind::UnsafeStringData(_)
            | ExprKind::MinMax { .. }
            | ExprKind::Delete { .. }
            | ExprKind::Clear(_)
            | ExprKind::Close(_)
            | ExprKind::Panic(_)
            | ExprKind::Print { .. } => self.call(Some(&[k]), e),

            ExprKind::New { site, value } => {
                let k = self.spill(k, e, site);
                if let Some(value) = value {
                    self.expr(k, value);
                }
            }
            ExprKind::MakeSlice { site, len, cap } => {
                self.spill(k, e, site);
                self.discard(len);
                self.discards(cap);
            }
            // Channels are always on the heap, and gc does not say so.
            ExprKind::MakeChan { site, size } => {
                self.place_site(site, Placement::Heap);
                self.discards(size);
            }
            ExprKind::MakeMap { site, hint } => {
                self.spill(k, e, site);
                self.discards(hint);
            }
            ExprKind::MethodValue { site, recv, method } => self.method_value(k, e, site, recv, method),
            ExprKind::FuncLit { site, func } => self.func_lit(k, e, site, func),

            // A value: its storage is whatever it is assigned to.
            ExprKind::ArrayLit { site, elems } => {
                self.place_site(site, Placement::Stack);
                for (_, elem) in elems {
                    let k = self.note(k, at, "array literal element");
                    self.expr(k, elem);
                }
            }
            ExprKind::StructLit { site, fields } => {
                self.place_site(site, Placement::Stack);
                for (_, field) in fields {
                    let k = self.note(k, at, "struct literal element");
                    self.expr(k, field);
                }
            }
            ExprKind::SliceLit { site, elems, .. } => {
                let k = self.spill(k, e, site);
                for (_, elem) in elems {
                    let k = self.note(k, at, "slice-literal-element");
                    self.expr(k, elem);
                }
            }
            // Without arguments gc passes nil.
            ExprKind::VariadicSlice { site, elems: [] } => self.place_site(site, Placement::Stack),
            ExprKind::VariadicSlice { site, elems } => {
                let k = self.spill(k, e, site);
                for elem in elems {
                    let k = self.note(k, at, "slice-literal-element");
                    self.expr(k, elem);
                }
            }
            // Keys and values are always stored on the heap.
            ExprKind::MapLit { site, entries } => {
                self.spill(k, e, site);
                for (key, value) in entries {
                    let heap = self.heap_hole();
                    let k = self.note(heap, at, "map literal key");
                    self.expr(k, key);
                    let k = self.note(heap, at, "map literal value");
                    self.expr(k, value);
                }
            }
        }
    }

    fn binary(&mut self, op: BinaryOp, x: &'ir Expr<'ir>, y: &'ir Expr<'ir>) {
        match op {
            BinaryOp::Eq | BinaryOp::Ne => {
                self.compared(x);
                self.compared(y);
            }
            BinaryOp::OrOr
            | BinaryOp::AndAnd
            | BinaryOp::Lt
            | BinaryOp::Le
            | BinaryOp::Gt
            | BinaryOp::Ge
            | BinaryOp::Add
            | BinaryOp::Sub
            | BinaryOp::Or
            | BinaryOp::Xor
            | BinaryOp::Mul
            | BinaryOp::Div
            | BinaryOp::Rem
            | BinaryOp::And
            | BinaryOp::AndNot
            | BinaryOp::Shl
            | BinaryOp::Shr => {
                self.discard(x);
                self.discard(y);
            }
        }
    }

    /// An operand of `==`. gc compares a concrete value with an interface without boxing it, unless it is huge: the
    /// checker's conversion has no position then.
    fn compared(&mut self, e: &'ir Expr<'ir>) {
        if let ExprKind::ToInterface { site, x } = e.kind
            && !self.program.sites[site].pos.is_known()
            && self.program.types.size(x.ty) < 1 << 16
        {
            self.place_site(site, Placement::Stack);
            self.discard(x);
        } else {
            self.discard(e);
        }
    }

    fn convert(&mut self, k: Hole, e: &'ir Expr<'ir>, kind: ConvertKind, x: &'ir Expr<'ir>) {
        match kind {
            ConvertKind::NoOp | ConvertKind::Numeric => {
                if self.is_basic(e.ty, Basic::UnsafePointer) && self.is_basic(x.ty, Basic::Uintptr) {
                    self.unsafe_value(k, x);
                } else {
                    self.expr(k, x);
                }
            }
            ConvertKind::SliceToArrayPtr => self.expr(k, x),
            ConvertKind::SliceToArray => {
                let at = self.at(e);
                let k = self.deref(k, at, "slice-to-array");
                self.expr(k, x);
            }
            ConvertKind::InterfaceToInterface => {
                let at = self.at(e);
                let k = self.note(k, at, "interface-converted");
                self.expr(k, x);
            }
        }
    }

    /// Evaluates arithmetic on a `uintptr` that becomes a pointer: looks for the pointer it was made from.
    pub fn unsafe_value(&mut self, k: Hole, e: &'ir Expr<'ir>) {
        deep(|| self.unsafe_value_at(k, e));
    }

    fn unsafe_value_at(&mut self, k: Hole, e: &'ir Expr<'ir>) {
        if let ExprKind::Convert {
            kind: ConvertKind::NoOp | ConvertKind::Numeric,
            x,
        } = e.kind
        {
            if self.is_basic(x.ty, Basic::UnsafePointer) {
                self.expr(k, x);
            } else {
                self.discard(x);
            }
        } else if let ExprKind::FieldPtr { x, .. } = e.kind {
            if self_assign::is_reflect_header_data(self.program, e) {
                let at = self.at(e);
                let k = self.deref(k, at, "reflect.Header.Data");
                self.expr(k, x);
            } else {
                self.discard(x);
            }
        } else if let ExprKind::Unary { x, .. } = e.kind {
            self.unsafe_value(k, x);
        } else if let ExprKind::Binary { op, x, y } = e.kind {
            self.unsafe_value(k, x);
            // The count of a shift is no pointer and may have another type.
            if matches!(op, BinaryOp::Shl | BinaryOp::Shr) {
                self.discard(y);
            } else {
                self.unsafe_value(k, y);
            }
        } else {
            self.discard(e);
        }
    }
}
