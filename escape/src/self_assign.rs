//! Assignments that store nothing that was not there: `b.buf = b.buf[n:m]`, `x.a = x.b`. Without this rule they would make
//! `b` and `x` leak, since they store through a pointer.

use frontend::ir::{ConvertKind, Expr, ExprKind, Program, Sliced};
use frontend::types::{Basic, TypeId, TypeKind};

/// Whether `dst = src` can be ignored.
pub fn is_self_assign<'ir>(dst: &Expr<'ir>, src: &Expr<'ir>) -> bool {
    if is_slice_self_assign(dst, src) {
        return true;
    }
    // The prefix must be the same and safe to evaluate twice; the last selector or index may differ.
    if let (ExprKind::Field { x, .. }, ExprKind::Field { x: y, .. })
    | (ExprKind::FieldPtr { x, .. }, ExprKind::FieldPtr { x: y, .. }) = (dst.kind, src.kind)
    {
        return same_safe_expr(x, y);
    }
    if let (Some((x, i)), Some((y, j))) = (indexed(dst), indexed(src)) {
        return !may_affect_memory(i) && !may_affect_memory(j) && same_safe_expr(x, y);
    }
    false
}

/// `x[i]` of an array, slice or string: one operation for gc.
fn indexed<'ir>(e: &Expr<'ir>) -> Option<(&'ir Expr<'ir>, &'ir Expr<'ir>)> {
    if let ExprKind::IndexArray { x, index } | ExprKind::IndexSlice { x, index } | ExprKind::IndexString { x, index } =
        e.kind
    {
        Some((x, index))
    } else {
        None
    }
}

/// `b.buf = b.buf[n:m]`: a slice of what the same variable points to.
fn is_slice_self_assign<'ir>(dst: &Expr<'ir>, src: &Expr<'ir>) -> bool {
    let (ExprKind::Deref(dst) | ExprKind::FieldPtr { x: dst, .. }) = dst.kind else {
        return false;
    };
    let ExprKind::Slice { x, sliced, .. } = src.kind else {
        return false;
    };
    match sliced {
        Sliced::Slice | Sliced::String => {}
        // Slicing an array makes a pointer into the variable itself. A pointer to an array is stored elsewhere.
        Sliced::ArrayPtr => {
            if let ExprKind::Addr(_) = x.kind {
                return false;
            }
        }
    }
    let (ExprKind::Deref(src) | ExprKind::FieldPtr { x: src, .. }) = x.kind else {
        return false;
    };
    is_name(dst) && is_name(src) && same_name(dst, src)
}

fn is_name(e: &Expr<'_>) -> bool {
    matches!(e.kind, ExprKind::Local(_) | ExprKind::Global(_))
}

fn same_name<'ir>(a: &Expr<'ir>, b: &Expr<'ir>) -> bool {
    if let (ExprKind::Local(a), ExprKind::Local(b)) = (a.kind, b.kind) {
        a == b
    } else if let (ExprKind::Global(a), ExprKind::Global(b)) = (a.kind, b.kind) {
        a == b
    } else {
        false
    }
}

/// Whether `a` and `b` are the same expression, without side effects (gc: `ir.SameSafeExpr`).
fn same_safe_expr<'ir>(a: &Expr<'ir>, b: &Expr<'ir>) -> bool {
    let (a, b) = (without_conversion(a), without_conversion(b));
    if a.ty != b.ty {
        return false;
    }
    let same = |a, b| crate::flow::deep(|| same_safe_expr(a, b));
    if is_name(a) {
        return same_name(a, b);
    }
    if let (ExprKind::Field { x, field }, ExprKind::Field { x: y, field: other })
    | (ExprKind::FieldPtr { x, field }, ExprKind::FieldPtr { x: y, field: other }) = (a.kind, b.kind)
    {
        return field == other && same(x, y);
    }
    if let (ExprKind::Deref(x), ExprKind::Deref(y)) = (a.kind, b.kind) {
        return same(x, y);
    }
    if let (ExprKind::Unary { op, x }, ExprKind::Unary { op: other, x: y }) = (a.kind, b.kind) {
        return op == other && same(x, y);
    }
    if let (
        ExprKind::Convert {
            kind: ConvertKind::Numeric,
            x,
        },
        ExprKind::Convert {
            kind: ConvertKind::Numeric,
            x: y,
        },
    ) = (a.kind, b.kind)
    {
        return same(x, y);
    }
    if let (Some((x, i)), Some((y, j))) = (indexed(a), indexed(b)) {
        return same(x, y) && same(i, j);
    }
    if let (ExprKind::IndexMap { x, key, .. }, ExprKind::IndexMap { x: y, key: other, .. }) = (a.kind, b.kind) {
        return same(x, y) && same(key, other);
    }
    if let (ExprKind::Binary { op, x, y }, ExprKind::Binary { op: other, x: z, y: w }) = (a.kind, b.kind) {
        return op == other && same(x, z) && same(y, w);
    }
    if let (ExprKind::Const { value, .. }, ExprKind::Const { value: other, .. }) = (a.kind, b.kind) {
        return value == other;
    }
    matches!((a.kind, b.kind), (ExprKind::Nil { .. }, ExprKind::Nil { .. }))
}

fn without_conversion<'a, 'ir: 'a>(mut e: &'a Expr<'ir>) -> &'a Expr<'ir> {
    while let ExprKind::Convert {
        kind: ConvertKind::NoOp,
        x,
    } = e.kind
    {
        e = x;
    }
    e
}

/// Whether evaluating `e` may change memory: anything but names, constants and arithmetic.
fn may_affect_memory(e: &Expr<'_>) -> bool {
    crate::flow::deep(|| match e.kind {
        ExprKind::Local(_) | ExprKind::Global(_) | ExprKind::Const { .. } | ExprKind::Nil { .. } => false,
        ExprKind::Binary { op, x, y } => {
            use frontend::ir::BinaryOp::{
                Add, And, AndAnd, AndNot, Div, Eq, Ge, Gt, Le, Lt, Mul, Ne, Or, OrOr, Rem, Shl, Shr, Sub, Xor,
            };
            match op {
                Add | Sub | Or | Xor | Mul | Div | Rem | And | AndNot | Shl | Shr => {
                    may_affect_memory(x) || may_affect_memory(y)
                }
                // Not on gc's list.
                Eq | Ne | Lt | Le | Gt | Ge | AndAnd | OrOr => true,
            }
        }
        ExprKind::IndexArray { x, index } | ExprKind::IndexSlice { x, index } | ExprKind::IndexString { x, index } => {
            may_affect_memory(x) || may_affect_memory(index)
        }
        ExprKind::Convert { x, .. }
        | ExprKind::Len(x)
        | ExprKind::Cap(x)
        | ExprKind::Unary { x, .. }
        | ExprKind::Field { x, .. }
        | ExprKind::FieldPtr { x, .. }
        | ExprKind::Deref(x) => may_affect_memory(x),
        ExprKind::Zero
        | ExprKind::Func(_)
        | ExprKind::AndAnd { .. }
        | ExprKind::OrOr { .. }
        | ExprKind::Concat { .. }
        | ExprKind::Addr(_)
        | ExprKind::PtrLit { .. }
        | ExprKind::IndexMap { .. }
        | ExprKind::Slice { .. }
        | ExprKind::TypeAssert { .. }
        | ExprKind::Receive { .. }
        | ExprKind::ConvertString { .. }
        | ExprKind::ToInterface { .. }
        | ExprKind::Call(_)
        | ExprKind::InlinedCall(_)
        | ExprKind::Seq { .. }
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
        | ExprKind::MakeChan { .. }
        | ExprKind::Append { .. }
        | ExprKind::Copy { .. }
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
        | ExprKind::UnsafeStringData(_) => true,
    })
}

/// Whether `e` is the `Data` field, a `uintptr`, of a `reflect.SliceHeader` or `reflect.StringHeader`.
pub fn is_reflect_header_data(program: &Program<'_>, e: &Expr<'_>) -> bool {
    let types = &program.types;
    let (x, field, through_pointer) = if let ExprKind::Field { x, field } = e.kind {
        (x, field, false)
    } else if let ExprKind::FieldPtr { x, field } = e.kind {
        (x, field, true)
    } else {
        return false;
    };
    if e.ty != types.basic(Basic::Uintptr) {
        return false;
    }
    let header = if through_pointer {
        match types.kind(types.underlying(x.ty)) {
            TypeKind::Pointer(elem) => elem,
            TypeKind::Basic(_)
            | TypeKind::Named(_)
            | TypeKind::Array { .. }
            | TypeKind::Slice(_)
            | TypeKind::Struct(_)
            | TypeKind::Map { .. }
            | TypeKind::Chan { .. }
            | TypeKind::Func(_)
            | TypeKind::Interface(_)
            | TypeKind::Tuple(_)
            | TypeKind::TypeParam(_) => return false,
        }
    } else {
        x.ty
    };
    is_header(program, header) && field_name(program, header, field) == Some("Data")
}

fn is_header(program: &Program<'_>, ty: TypeId) -> bool {
    program.types.named(ty).is_some_and(|named| {
        named.pkg.is_some_and(|pkg| program.packages[pkg].path == "reflect")
            && (named.name == "SliceHeader" || named.name == "StringHeader")
    })
}

fn field_name<'ir>(program: &Program<'ir>, ty: TypeId, field: u32) -> Option<&'ir str> {
    let types = &program.types;
    if let TypeKind::Struct(fields) = types.kind(types.underlying(ty)) {
        fields.get(field as usize).map(|field| field.name)
    } else {
        None
    }
}
