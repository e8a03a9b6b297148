//! Package-level variables that need no code: gc lays their values out in the program's data before its escape analysis, and
//! says nothing about them. What is left of a literal with parts that need code are assignments of those parts.

use crate::flow::{Batch, Hole};
use frontend::ir::{ConvertKind, Expr, ExprKind, FuncKind, Stmt, StringConvert};
use frontend::types::TypeId;

impl<'ir> Batch<'_, '_, 'ir> {
    /// Whether the package's initialiser is being walked.
    pub fn is_package_init(&self) -> bool {
        self.program.funcs[self.current.func].kind == FuncKind::PackageInit
    }

    /// `variable = value` in a package's initialiser.
    pub fn static_init(&mut self, variable: &'ir Expr<'ir>, value: &'ir Expr<'ir>, s: &'ir Stmt<'ir>) {
        let k = self.addr(Some(variable));
        let at = self.at_stmt(s);
        let k = self.note(k, at, "assign");
        crate::flow::deep(|| self.static_value(k, value));
    }

    fn static_value(&mut self, k: Hole, e: &'ir Expr<'ir>) {
        match e.kind {
            ExprKind::Const { .. }
            | ExprKind::Nil { .. }
            | ExprKind::Zero
            | ExprKind::Global(_)
            | ExprKind::Func(_)
            | ExprKind::FuncLit { .. } => {}
            ExprKind::Addr(x) if is_static_place(x) => {}
            // The object lies in the data; what it holds may need code.
            ExprKind::PtrLit { lit: x, .. } | ExprKind::ToInterface { x, .. } => self.static_value(k, x),
            ExprKind::Convert {
                kind: ConvertKind::NoOp,
                x,
            } if e.ty != TypeId::UNSAFE_POINTER => self.static_value(k, x),
            ExprKind::ConvertString {
                kind: StringConvert::StringToBytes | StringConvert::StringToRunes,
                x: Expr {
                    kind: ExprKind::Const { .. },
                    ..
                },
                ..
            } => {}
            ExprKind::StructLit { fields, .. } => {
                fields.iter().for_each(|(_, x)| self.static_value(k, x));
            }
            ExprKind::ArrayLit { elems, .. } | ExprKind::SliceLit { elems, .. } => {
                elems.iter().for_each(|(_, x)| self.static_value(k, x));
            }
            ExprKind::Local(_)
            | ExprKind::Unary { .. }
            | ExprKind::Binary { .. }
            | ExprKind::AndAnd { .. }
            | ExprKind::OrOr { .. }
            | ExprKind::Concat { .. }
            | ExprKind::Addr(_)
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
            | ExprKind::Call(_)
            | ExprKind::Seq { .. }
            | ExprKind::InlinedCall(_)
            | ExprKind::MethodValue { .. }
            | ExprKind::MapLit { .. }
            | ExprKind::VariadicSlice { .. }
            | ExprKind::New { .. }
            | ExprKind::MakeSlice { .. }
            | ExprKind::MakeMap { .. }
            | ExprKind::MakeChan { .. }
            | ExprKind::Append { .. }
            | ExprKind::Copy { .. }
            | ExprKind::Len(_)
            | ExprKind::Cap(_)
            | ExprKind::Delete { .. }
            | ExprKind::Clear(_)
            | ExprKind::Close(_)
            | ExprKind::MinMax { .. }
            | ExprKind::Complex { .. }
            | ExprKind::Real(_)
            | ExprKind::Imag(_)
            | ExprKind::Panic(_)
            | ExprKind::Recover
            | ExprKind::Print { .. }
            | ExprKind::UnsafeAdd { .. }
            | ExprKind::UnsafeSlice { .. }
            | ExprKind::UnsafeSliceData(_)
            | ExprKind::UnsafeString { .. }
            | ExprKind::UnsafeStringData(_) => self.expr(k, e),
        }
    }
}

/// Whether `e` is a part of a package-level variable at a fixed offset.
fn is_static_place(e: &Expr<'_>) -> bool {
    if let ExprKind::Field { x, .. } = e.kind {
        return is_static_place(x);
    }
    if let ExprKind::IndexArray { x, index } = e.kind {
        return matches!(index.kind, ExprKind::Const { .. }) && is_static_place(x);
    }
    matches!(e.kind, ExprKind::Global(_))
}
