//! Texts of small hand-made expressions, compared with what gc prints.

use super::super::sample::Builder;
use super::super::{AllocKind, ConstValue};
use super::*;
use crate::ir::{Stmt, StmtKind};
use bumpalo::Bump;

/// The text of an expression that `make` builds.
fn text(make: impl for<'ir> FnOnce(&mut Builder<'ir>) -> Expr<'ir>) -> String {
    let arena = Bump::new();
    let mut b = Builder::new(&arena);
    let e = make(&mut b);
    expr(b.main_cx(), &e)
}

#[test]
fn operators_and_precedence() {
    let nested = text(|b| {
        let (x, y) = (b.var("x", TypeId::INT), b.var("y", TypeId::INT));
        let add = |x, y| ExprKind::Binary {
            op: BinaryOp::Add,
            x,
            y,
        };
        let sum = b.expr(add(b.keep(x), b.keep(y)), TypeId::INT);
        let product = ExprKind::Binary {
            op: BinaryOp::Mul,
            x: b.keep(sum),
            y: b.keep(x),
        };
        let product = b.expr(product, TypeId::INT);
        b.expr(add(b.keep(product), b.keep(sum)), TypeId::INT)
    });
    assert_eq!(nested, "(x + y) * x + (x + y)");
    let negated = text(|b| {
        let neg = |x| ExprKind::Unary { op: UnaryOp::Neg, x };
        let x = b.var("x", TypeId::INT);
        let inner = b.expr(neg(b.keep(x)), TypeId::INT);
        b.expr(neg(b.keep(inner)), TypeId::INT)
    });
    assert_eq!(negated, "- (-x)");
}

#[test]
fn calls_and_arguments() {
    let println = text(|b| {
        let any = b.types().slice(TypeId::ANY);
        let println = b.func("Println", 1, &[any], &[], true);
        let x = b.var("x", TypeId::INT);
        let args = b.any_args(&[x]);
        b.call(println, &[args], false)
    });
    assert_eq!(println, "fmt.Println(... argument...)");
    let method = text(|b| {
        let t = b.named("T", TypeId::INT);
        let pointer = b.types().pointer(t);
        let m = b.func("(*T).M", 0, &[pointer], &[], false);
        let x = b.var("x", t);
        let addr = b.implicit(ExprKind::Addr(b.keep(x)), pointer);
        b.call(m, &[addr], true)
    });
    assert_eq!(method, "(*T).M(x)");
    let value = text(|b| {
        let m = b.func("(*Buffer).Write", 1, &[], &[], false);
        let ty = b.program.funcs[m].ty;
        b.expr(ExprKind::Func(m), ty)
    });
    assert_eq!(value, "(*fmt.Buffer).Write");
}

#[test]
fn calls_as_written() {
    let arena = Bump::new();
    let mut b = Builder::new(&arena);
    let any = b.types().slice(TypeId::ANY);
    let t = b.named("T", TypeId::INT);
    let m = b.func("T.M", 0, &[t, any], &[], true);
    let x = b.var("x", t);
    let args = b.any_args(&[x, x]);
    let call = b.call(m, &[x, args], true);
    assert_eq!(expr(b.main_cx().as_written(), &call), "T.M(x, x, x)");
    assert_eq!(expr(b.main_cx(), &call), "T.M(x, ... argument...)");
}

#[test]
fn literals_and_allocations() {
    let slice = text(|b| {
        let ints = b.types().slice(TypeId::INT);
        let site = b.site(AllocKind::SliceLit, ints);
        let elems = b.arena.alloc_slice_copy(&[(0, b.int(1, TypeId::INT))]);
        b.expr(ExprKind::SliceLit { site, elems, len: 1 }, ints)
    });
    assert_eq!(slice, "[]int{...}");
    let pointer = text(|b| {
        let t = b.named("T", b.types().struct_type(&[]));
        let site = b.site(AllocKind::StructLit, t);
        let lit = b.expr(ExprKind::StructLit { site, fields: &[] }, t);
        let site = b.site(AllocKind::PtrLit, t);
        b.expr(ExprKind::PtrLit { site, lit: b.keep(lit) }, b.types().pointer(t))
    });
    assert_eq!(pointer, "&T{}");
    assert_eq!(text(|b| b.new_object(TypeId::STRING)), "new(string)");
    let make = text(|b| {
        let bytes = TypeId::BYTES;
        let site = b.site(AllocKind::MakeSlice, bytes);
        let (len, cap) = (b.keep(b.int(0, TypeId::INT)), Some(b.keep(b.int(8, TypeId::INT))));
        b.expr(ExprKind::MakeSlice { site, len, cap }, bytes)
    });
    assert_eq!(make, "make([]byte, 0, 8)");
}

#[test]
fn conversions() {
    let bytes = text(|b| {
        let value = ConstValue::String(b"x");
        let s = b.expr(ExprKind::Const { value, text: None }, TypeId::STRING);
        let site = b.site(AllocKind::StringToBytes, TypeId::BYTES);
        let kind = StringConvert::StringToBytes;
        let x = b.keep(s);
        b.expr(ExprKind::ConvertString { site, kind, x }, TypeId::BYTES)
    });
    assert_eq!(bytes, "([]byte)(\"x\")");
    let numeric = text(|b| {
        let x = b.var("x", TypeId::INT);
        let kind = ConvertKind::Numeric;
        b.expr(ExprKind::Convert { kind, x: b.keep(x) }, TypeId::FLOAT64)
    });
    assert_eq!(numeric, "float64(x)");
}

#[test]
fn statements() {
    let arena = Bump::new();
    let mut b = Builder::new(&arena);
    let y = b.var("y", TypeId::INT);
    let pointer = b.types().pointer(TypeId::INT);
    let x = b.var("x", pointer);
    let addr = b.expr(ExprKind::Addr(b.keep(y)), pointer);
    let text_at = |kind, pos| stmt(b.main_cx(), &Stmt { kind, pos });
    let text = |kind| text_at(kind, crate::source::Pos::NONE);
    let assign = |define| StmtKind::Assign {
        lhs: x,
        rhs: addr,
        define,
    };
    assert_eq!(text(assign(false)), "x = &y");
    let operator = crate::source::Pos(9);
    assert_eq!(text_at(assign(true), operator), "x := &y");
    assert_eq!(text(assign(true)), "x = &y", "var x = &y");
    let results = b.list(&[addr]);
    assert_eq!(text(StmtKind::Return { results, spread: false }), "return &y");
}
