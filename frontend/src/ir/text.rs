//! Expressions and statements as gc 1.19 prints them in `-m` (`cmd/compile/internal/ir/fmt.go`): short Go syntax, in
//! which what the compiler inserted is invisible and literals are abridged.
//!
//! ```go
//! fmt.Println(x)    // fmt.Println(... argument...): the arguments are the gathered slice
//! &T{a: 1}          // &T{...}
//! []byte("x")       // ([]byte)("x"): a type without a name stands in parentheses
//! s.f               // s.Embedded.f, when f is promoted: the path is spelled out
//! ```

mod stmt;

use super::{
    BinaryOp, Call, Callee, ConstValue, ConvertKind, Expr, ExprKind, Func, FuncId, GlobalId, Local, LocalId, MethodRef,
    Program, StringConvert, UnaryOp,
};
use crate::constant::Value;
use crate::id::IdVec;
use crate::types::{PkgId, TextStyle, TypeId, TypeKind, deep};

pub use stmt::{body, comm, stmt, stmt_before, type_case};

/// Where an expression stands: whose names are bare, and whose locals it mentions.
#[derive(Clone, Copy)]
pub struct TextCx<'a, 'ir> {
    /// Types, packages, globals, functions.
    pub program: &'a Program<'ir>,
    /// The current package: its names are not qualified.
    pub pkg: PkgId,
    /// The locals of the function (which may be one that is just being made).
    pub locals: &'a IdVec<LocalId, Local<'ir>>,
    /// How calls are printed.
    pub calls: CallForm,
}

/// gc's escape analysis rewrites each call when it comes to it, so what is printed depends on when.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CallForm {
    /// As in most lines: `fmt.Println(... argument...)`.
    Rewritten,
    /// As in what `-m=2` says about operands of a call before it has come to them (flows straight to the heap):
    /// `fmt.Println(1, 2)`. See [`expr_before`].
    AsWritten,
    /// As in the source, inlined or not. gc never prints them so.
    Source,
}

impl<'a, 'ir> TextCx<'a, 'ir> {
    /// The context of a function of the program.
    pub fn of_func(program: &'a Program<'ir>, func: FuncId) -> Self {
        let f = &program.funcs[func];
        TextCx {
            program,
            pkg: f.pkg,
            locals: &f.locals,
            calls: CallForm::Rewritten,
        }
    }
    /// The same, but text is the source's.
    pub fn as_in_source(self) -> Self {
        TextCx {
            calls: CallForm::Source,
            ..self
        }
    }
    /// The same, but calls print as they were written.
    pub fn as_written(self) -> Self {
        TextCx {
            calls: CallForm::AsWritten,
            ..self
        }
    }
}

/// An expression as gc prints it: `make([]int, 0, 8)`, `new(int)`, `&T{...}`, `func literal`, `... argument`.
pub fn expr(cx: TextCx<'_, '_>, e: &Expr<'_>) -> String {
    expr_before(cx, e, None)
}

/// Like [`expr`] when gc has not come to `unvisited` yet: calls in that still have their arguments as they were written.
pub fn expr_before(cx: TextCx<'_, '_>, e: &Expr<'_>, unvisited: Option<&Expr<'_>>) -> String {
    let mut w = Writer::new(cx, unvisited);
    w.expr(e, 0);
    w.out
}

/// A type as gc prints it in `-m`.
pub fn ty(cx: TextCx<'_, '_>, t: TypeId) -> String {
    cx.program.types.text(&cx.program.packages, t, TextStyle::Gc(cx.pkg))
}

/// The ways to write a type that `text` names, by the two names that some basic types have. Where many stand in it they are all
/// written as in `text`.
fn spellings(text: &str) -> Vec<String> {
    const NAMES: [(&str, &str); 4] = [
        ("uint8", "byte"),
        ("byte", "uint8"),
        ("int32", "rune"),
        ("rune", "int32"),
    ];
    let is_part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '.');
    let mut all = vec![String::new()];
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let name = NAMES.iter().find(|(name, _)| {
            let before = text[..text.len() - rest.len()].chars().next_back();
            rest.strip_prefix(name)
                .is_some_and(|after| !is_part(before) && !is_part(after.chars().next()))
        });
        let (piece, other) = match name {
            Some((name, other)) if all.len() < 16 => (*name, Some(other)),
            _ => (&rest[..next.len_utf8()], None),
        };
        let others: Vec<String> = other
            .into_iter()
            .flat_map(|other| all.iter().map(move |start| format!("{start}{other}")))
            .collect();
        all.iter_mut().for_each(|start| start.push_str(piece));
        all.extend(others);
        rest = &rest[piece.len()..];
    }
    all
}

/// A function's name as gc prints it in package `pkg`: `f`, `(*T).M`, `strings.Index`, `(*bytes.Buffer).Write`.
pub fn func_name(program: &Program<'_>, pkg: PkgId, func: FuncId) -> String {
    let f = &program.funcs[func];
    if f.pkg == pkg {
        return f.short_name.into();
    }
    let package = program.packages[f.pkg].name;
    match f.short_name.strip_prefix("(*") {
        Some(rest) => format!("(*{package}.{rest}"),
        None => format!("{package}.{}", f.short_name),
    }
}

/// An operator's spelling.
pub fn binary_op(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::OrOr => "||",
        BinaryOp::AndAnd => "&&",
        BinaryOp::Eq => "==",
        BinaryOp::Ne => "!=",
        BinaryOp::Lt => "<",
        BinaryOp::Le => "<=",
        BinaryOp::Gt => ">",
        BinaryOp::Ge => ">=",
        BinaryOp::Add => "+",
        BinaryOp::Sub => "-",
        BinaryOp::Or => "|",
        BinaryOp::Xor => "^",
        BinaryOp::Mul => "*",
        BinaryOp::Div => "/",
        BinaryOp::Rem => "%",
        BinaryOp::And => "&",
        BinaryOp::AndNot => "&^",
        BinaryOp::Shl => "<<",
        BinaryOp::Shr => ">>",
    }
}

/// An operator's spelling.
pub fn unary_op(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Plus => "+",
        UnaryOp::Neg => "-",
        UnaryOp::Not => "!",
        UnaryOp::BitNot => "^",
    }
}

/// What is printed in place of a node the compiler inserted: its operand.
fn visible<'e, 'ir>(mut e: &'e Expr<'ir>) -> &'e Expr<'ir> {
    loop {
        e = match e.kind {
            ExprKind::Addr(x) | ExprKind::Deref(x) if e.implicit => x,
            ExprKind::Convert { x, .. } | ExprKind::ConvertString { x, .. } | ExprKind::ToInterface { x, .. }
                if e.implicit =>
            {
                x
            }
            ExprKind::Seq { value, .. } => value,
            _ => return e,
        };
    }
}

/// gc's `OpPrec`: how strongly a form binds. What it does not list (function literals, `&T{…}`, string concatenation,
/// `complex`, …) has 0, hence parentheses as an operand.
fn precedence(e: &Expr<'_>) -> u32 {
    match &e.kind {
        ExprKind::Unary { .. } | ExprKind::Addr(_) | ExprKind::Deref(_) | ExprKind::Receive { .. } => 7,
        ExprKind::Binary { op, .. } => match op {
            BinaryOp::Mul
            | BinaryOp::Div
            | BinaryOp::Rem
            | BinaryOp::Shl
            | BinaryOp::Shr
            | BinaryOp::And
            | BinaryOp::AndNot => 6,
            BinaryOp::Add | BinaryOp::Sub | BinaryOp::Or | BinaryOp::Xor => 5,
            BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => 4,
            BinaryOp::AndAnd => 2,
            BinaryOp::OrOr => 1,
        },
        ExprKind::AndAnd { .. } => 2,
        ExprKind::OrOr { .. } => 1,
        ExprKind::Concat { .. }
        | ExprKind::FuncLit { .. }
        | ExprKind::PtrLit { .. }
        | ExprKind::InlinedCall(_)
        | ExprKind::MakeMap { .. }
        | ExprKind::MakeChan { .. }
        | ExprKind::Complex { .. }
        | ExprKind::Real(_)
        | ExprKind::Imag(_)
        | ExprKind::Recover => 0,
        ExprKind::Const { .. }
        | ExprKind::Nil { .. }
        | ExprKind::Zero
        | ExprKind::Local(_)
        | ExprKind::Global(_)
        | ExprKind::Func(_)
        | ExprKind::Field { .. }
        | ExprKind::FieldPtr { .. }
        | ExprKind::IndexArray { .. }
        | ExprKind::IndexSlice { .. }
        | ExprKind::IndexString { .. }
        | ExprKind::IndexMap { .. }
        | ExprKind::Slice { .. }
        | ExprKind::TypeAssert { .. }
        | ExprKind::Convert { .. }
        | ExprKind::ConvertString { .. }
        | ExprKind::ToInterface { .. }
        | ExprKind::Call(_)
        | ExprKind::Seq { .. }
        | ExprKind::MethodValue { .. }
        | ExprKind::StructLit { .. }
        | ExprKind::ArrayLit { .. }
        | ExprKind::SliceLit { .. }
        | ExprKind::MapLit { .. }
        | ExprKind::VariadicSlice { .. }
        | ExprKind::New { .. }
        | ExprKind::MakeSlice { .. }
        | ExprKind::Append { .. }
        | ExprKind::Copy { .. }
        | ExprKind::Len(_)
        | ExprKind::Cap(_)
        | ExprKind::Delete { .. }
        | ExprKind::Clear(_)
        | ExprKind::Close(_)
        | ExprKind::MinMax { .. }
        | ExprKind::Panic(_)
        | ExprKind::Print { .. }
        | ExprKind::UnsafeAdd { .. }
        | ExprKind::UnsafeSlice { .. }
        | ExprKind::UnsafeSliceData(_)
        | ExprKind::UnsafeString { .. }
        | ExprKind::UnsafeStringData(_) => 8,
    }
}

struct Writer<'a, 'ir> {
    cx: TextCx<'a, 'ir>,
    out: String,
    /// The address of the expression in which calls are as written.
    unvisited: Option<usize>,
    /// Whether we are inside that.
    as_written: bool,
}

/// An expression's identity: nodes are never copied while text is made.
fn address(e: &Expr<'_>) -> usize {
    std::ptr::from_ref(e).addr()
}

impl<'a, 'ir> Writer<'a, 'ir> {
    fn new(cx: TextCx<'a, 'ir>, unvisited: Option<&Expr<'_>>) -> Self {
        Writer {
            cx,
            out: String::new(),
            unvisited: unvisited.map(address),
            as_written: cx.calls != CallForm::Rewritten,
        }
    }
    fn push(&mut self, text: &str) {
        self.out.push_str(text);
    }
    fn ty(&mut self, t: TypeId) {
        let text = ty(self.cx, t);
        self.push(&text);
    }

    /// `outer`: how strongly the place binds; a form that binds less is put in parentheses.
    fn expr(&mut self, e: &Expr<'_>, outer: u32) {
        if self.unvisited == Some(address(e)) {
            self.unvisited = None;
            let outside = std::mem::replace(&mut self.as_written, true);
            self.expr(e, outer);
            self.as_written = outside;
            return;
        }
        let e = visible(e);
        deep(|| {
            let own = match e.kind {
                ExprKind::InlinedCall(_) if self.cx.calls == CallForm::Source => 8,
                _ => precedence(e),
            };
            if outer > own {
                self.push("(");
                self.form(e, own);
                self.push(")");
            } else {
                self.form(e, own);
            }
        });
    }

    fn form(&mut self, e: &Expr<'_>, own: u32) {
        let types = &self.cx.program.types;
        match &e.kind {
            ExprKind::Const { text: Some(text), .. } => self.push(text),
            ExprKind::Const { value, text: None } => match Value::from_ir(*value) {
                Some(value) => self.push(&value.gc_text()),
                None => self.push("NaN"),
            },
            ExprKind::Nil { converted: true } => self.converted(e.ty, None, |printer| printer.push("nil")),
            ExprKind::Nil { converted: false } => self.push("nil"),
            ExprKind::Zero => self.push("<nil>"),
            ExprKind::Local(local) => self.local(*local),
            ExprKind::Global(global) => self.global(*global),
            ExprKind::Func(func) => self.func(*func),
            ExprKind::Unary { op, x } => {
                self.push(unary_op(*op));
                if matches!(visible(x).kind, ExprKind::Unary { op: inner, .. } if inner == *op) {
                    self.push(" ");
                }
                self.expr(x, own + 1);
            }
            ExprKind::Binary { op, x, y } => self.binary(binary_op(*op), x, y, own),
            ExprKind::AndAnd { x, y } => self.binary("&&", x, y, own),
            ExprKind::OrOr { x, y } => self.binary("||", x, y, own),
            ExprKind::Concat { operands, .. } => {
                for (i, x) in operands.iter().enumerate() {
                    if i > 0 {
                        self.push(" + ");
                    }
                    self.expr(x, 0);
                }
            }
            ExprKind::Addr(x) => {
                self.push("&");
                if matches!(visible(x).kind, ExprKind::Addr(_)) {
                    self.push(" ");
                }
                self.expr(x, own + 1);
            }
            ExprKind::PtrLit { lit, .. } => {
                self.push("&");
                self.expr(lit, 0);
            }
            ExprKind::Deref(x) => {
                self.push("*");
                self.expr(x, own + 1);
            }
            ExprKind::Receive { chan, .. } => {
                self.push("<-");
                if matches!(visible(chan).kind, ExprKind::Receive { .. }) {
                    self.push(" ");
                }
                self.expr(chan, own + 1);
            }
            ExprKind::Field { x, field } => self.field(x, x.ty, *field),
            ExprKind::FieldPtr { x, field } => {
                let base = types.pointer_elem(x.ty).unwrap_or(x.ty);
                self.field(x, base, *field);
            }
            ExprKind::IndexArray { x, index }
            | ExprKind::IndexSlice { x, index }
            | ExprKind::IndexString { x, index } => {
                self.index(x, index);
            }
            ExprKind::IndexMap { x, key, .. } => self.index(x, key),
            ExprKind::Slice { x, lo, hi, max, .. } => {
                self.expr(x, own);
                self.push("[");
                self.optional(*lo);
                self.push(":");
                self.optional(*hi);
                if max.is_some() {
                    self.push(":");
                    self.optional(*max);
                }
                self.push("]");
            }
            ExprKind::TypeAssert { x, comma_ok } => {
                self.expr(x, own);
                self.push(".(");
                let to = match types.kind(e.ty) {
                    TypeKind::Tuple(parts) if *comma_ok && !parts.is_empty() => parts[0],
                    _ => e.ty,
                };
                let text = self.written(e, to);
                self.push(&text);
                self.push(")");
            }
            ExprKind::Convert { x, kind } => match kind {
                ConvertKind::Numeric
                | ConvertKind::NoOp
                | ConvertKind::InterfaceToInterface
                | ConvertKind::SliceToArrayPtr
                | ConvertKind::SliceToArray => {
                    let text = self.written(e, e.ty);
                    self.conversion(e.ty, Some(&text), x);
                }
            },
            // gc makes a slice literal of a constant string.
            ExprKind::ConvertString {
                kind: StringConvert::StringToRunes,
                x:
                    Expr {
                        kind:
                            ExprKind::Const {
                                value: ConstValue::String(text),
                                ..
                            },
                        ..
                    },
                ..
            } => {
                let spelled = (e.ty == TypeId::RUNES).then_some("[]rune");
                let text_of_type = spelled.map_or_else(|| ty(self.cx, e.ty), str::to_string);
                self.push(&text_of_type);
                self.push(if text.is_empty() { "{}" } else { "{...}" });
            }
            ExprKind::ConvertString { x, kind, .. } => {
                let runes = *kind == StringConvert::StringToRunes && e.ty == TypeId::RUNES;
                if let Some(plain) = self.plain_slice(*kind, x) {
                    // gc first makes a slice of bytes or runes of nil or of a slice of other elements.
                    let to = ty(self.cx, e.ty);
                    self.push(&format!("{to}(({plain})("));
                    self.expr(x, 0);
                    return self.push("))");
                }
                let spelled = if runes { "[]rune".into() } else { self.written(e, e.ty) };
                self.conversion(e.ty, Some(&spelled), x);
            }
            ExprKind::ToInterface { x, .. } => self.conversion(e.ty, None, x),
            ExprKind::Call(call) => self.call(call),
            // Both are transparent.
            ExprKind::Seq { value: x, .. } => self.expr(x, 0),
            ExprKind::InlinedCall(inlined) if self.cx.calls == CallForm::Source => self.call(inlined.call),
            ExprKind::InlinedCall(inlined) => match *inlined.results {
                [one] => self.local(one),
                ref list => {
                    self.push("(.");
                    for (i, &result) in list.iter().enumerate() {
                        if i > 0 {
                            self.push("; ");
                        }
                        self.local(result);
                    }
                    self.push(")");
                }
            },
            ExprKind::FuncLit { .. } => self.push("func literal"),
            ExprKind::MethodValue { recv, method, .. } => {
                self.expr(recv, own);
                let name = match *method {
                    MethodRef::Static(func) => method_name(&self.cx.program.funcs[func]),
                    MethodRef::Interface(index) => self.interface_method(recv.ty, index),
                };
                self.push(".");
                self.push(name);
            }
            ExprKind::StructLit { fields, .. } => self.composite(e, fields.is_empty()),
            ExprKind::ArrayLit { elems, .. } | ExprKind::SliceLit { elems, .. } => self.composite(e, elems.is_empty()),
            ExprKind::MapLit { entries, .. } => self.composite(e, entries.is_empty()),
            // Without arguments gc passes a nil slice.
            ExprKind::VariadicSlice { elems: [], .. } => self.push("nil"),
            ExprKind::VariadicSlice { .. } => self.push("... argument"),
            ExprKind::New { value, .. } => {
                self.push("new(");
                match value {
                    Some(value) => self.expr(value, 0),
                    None => {
                        let text = self.written(e, types.pointer_elem(e.ty).unwrap_or(e.ty));
                        self.push(&text);
                    }
                }
                self.push(")");
            }
            ExprKind::MakeSlice { len, cap, .. } => self.make(e, Some(*len), *cap),
            ExprKind::MakeMap { hint: size, .. } | ExprKind::MakeChan { size, .. } => self.make(e, *size, None),
            ExprKind::Append {
                slice, args, spread, ..
            } => {
                let all = std::iter::once(*slice).chain(args.iter());
                self.builtin("append", all, *spread);
            }
            ExprKind::Copy { dst, src } => self.builtin("copy", [*dst, *src], false),
            ExprKind::Len(x) => self.builtin("len", [*x], false),
            ExprKind::Cap(x) => self.builtin("cap", [*x], false),
            ExprKind::Delete { map, key } => self.builtin("delete", [*map, *key], false),
            ExprKind::Clear(x) => self.builtin("clear", [*x], false),
            ExprKind::Close(x) => self.builtin("close", [*x], false),
            ExprKind::MinMax { max, operands } => {
                self.builtin(if *max { "max" } else { "min" }, operands.iter(), false);
            }
            ExprKind::Complex { re, im } => self.builtin("complex", [*re, *im], false),
            ExprKind::Real(x) => self.builtin("real", [*x], false),
            ExprKind::Imag(x) => self.builtin("imag", [*x], false),
            ExprKind::Panic(x) => self.builtin("panic", [*x], false),
            // gc has rewritten it when it speaks of it.
            ExprKind::Recover => self.push("<node RECOVERFP>"),
            ExprKind::Print { newline, args } => {
                self.builtin(if *newline { "println" } else { "print" }, args.iter(), false);
            }
            ExprKind::UnsafeAdd { ptr, len } => self.builtin("unsafe.Add", [*ptr, *len], false),
            ExprKind::UnsafeSlice { ptr, len } => self.builtin("unsafe.Slice", [*ptr, *len], false),
            ExprKind::UnsafeSliceData(x) => self.builtin("unsafe.SliceData", [*x], false),
            ExprKind::UnsafeString { ptr, len } => self.builtin("unsafe.String", [*ptr, *len], false),
            ExprKind::UnsafeStringData(x) => self.builtin("unsafe.StringData", [*x], false),
        }
    }

    fn local(&mut self, local: LocalId) {
        let name = self.cx.locals[local].name;
        self.push(match name {
            // What a temporary holds is written, but not known here.
            _ if name.starts_with('.') && self.cx.calls == CallForm::Source => "…",
            // gc numbers blank results inside and prints them as blank.
            _ if name.starts_with("~b") => "_",
            name => name,
        });
    }
    fn global(&mut self, global: GlobalId) {
        let g = &self.cx.program.globals[global];
        if g.pkg != self.cx.pkg {
            self.push(self.cx.program.packages[g.pkg].name);
            self.push(".");
        }
        self.push(g.short_name);
    }
    fn func(&mut self, func: FuncId) {
        let name = func_name(self.cx.program, self.cx.pkg, func);
        self.push(&name);
    }
    fn binary(&mut self, op: &str, x: &Expr<'_>, y: &Expr<'_>, own: u32) {
        self.expr(x, own);
        self.push(" ");
        self.push(op);
        self.push(" ");
        self.expr(y, own + 1);
    }
    fn field(&mut self, x: &Expr<'_>, of: TypeId, field: u32) {
        self.expr(x, 8);
        let fields = self.cx.program.types.struct_fields(of).unwrap_or(&[]);
        self.push(".");
        self.push(fields.get(field as usize).map_or("?", |f| f.name));
    }
    fn index(&mut self, x: &Expr<'_>, index: &Expr<'_>) {
        self.expr(x, 8);
        self.push("[");
        self.expr(index, 0);
        self.push("]");
    }
    fn optional(&mut self, e: Option<&Expr<'_>>) {
        if let Some(e) = e {
            self.expr(e, 0);
        }
    }
    fn plain_slice(&self, kind: StringConvert, x: &Expr<'_>) -> Option<&'static str> {
        let (plain, text) = match kind {
            StringConvert::BytesToString => (TypeId::BYTES, "[]byte"),
            StringConvert::RunesToString => (TypeId::RUNES, "[]rune"),
            StringConvert::StringToBytes | StringConvert::StringToRunes | StringConvert::RuneToString => return None,
        };
        let types = &self.cx.program.types;
        let other = types.underlying(x.ty) != plain || matches!(x.kind, ExprKind::Nil { converted: false });
        other.then_some(text)
    }

    fn conversion(&mut self, to: TypeId, spelled: Option<&str>, x: &Expr<'_>) {
        self.converted(to, spelled, |printer| printer.expr(x, 0));
    }

    fn converted(&mut self, to: TypeId, spelled: Option<&str>, x: impl FnOnce(&mut Self)) {
        let text = spelled.map_or_else(|| ty(self.cx, to), str::to_string);
        let named = self.cx.program.types.has_name(to) || text == "any";
        self.push(&if named { text } else { format!("({text})") });
        self.push("(");
        x(self);
        self.push(")");
    }
    fn composite(&mut self, e: &Expr<'_>, empty: bool) {
        let text = self.written(e, e.ty);
        self.push(&text);
        self.push(if empty { "{}" } else { "{...}" });
    }
    /// Type `t` as it is written at `e`: `byte` and `uint8` are one type, and so are `rune` and `int32`; gc prints what was written.
    fn written(&self, e: &Expr<'_>, t: TypeId) -> String {
        let text = ty(self.cx, t);
        let Some(file) = self.cx.program.sources.file_of(e.pos).filter(|_| !e.implicit) else {
            return text;
        };
        let (before, after) = file
            .text
            .split_at_checked((e.pos.0 - file.base.0) as usize)
            .unwrap_or_default();
        // It stands before a brace or parenthesis, or in parentheses.
        let stands = |ty: &String| {
            let is_before = before.trim_end_matches(')').ends_with(ty.as_str());
            is_before || after.trim_start_matches(['.', '(']).starts_with(ty.as_str())
        };
        spellings(&text).into_iter().find(stands).unwrap_or(text)
    }
    fn make(&mut self, e: &Expr<'_>, len: Option<&Expr<'_>>, cap: Option<&Expr<'_>>) {
        self.push("make(");
        let text = self.written(e, e.ty);
        self.push(&text);
        for size in [len, cap].into_iter().flatten() {
            self.push(", ");
            self.expr(size, 0);
        }
        self.push(")");
    }
    fn builtin<'e, 'x: 'e>(&mut self, name: &str, args: impl IntoIterator<Item = &'e Expr<'x>>, ddd: bool) {
        self.push(name);
        self.push("(");
        self.list(args);
        self.push(if ddd { "...)" } else { ")" });
    }
    fn list<'e, 'x: 'e>(&mut self, list: impl IntoIterator<Item = &'e Expr<'x>>) {
        for (i, e) in list.into_iter().enumerate() {
            if i > 0 {
                self.push(", ");
            }
            self.expr(e, 0);
        }
    }

    fn interface_method(&self, iface: TypeId, index: u32) -> &'ir str {
        let interface = self.cx.program.types.interface_of(iface);
        interface
            .and_then(|i| i.methods.get(index as usize))
            .map_or("?", |m| m.name)
    }

    fn call(&mut self, call: &Call<'_>) {
        let types = &self.cx.program.types;
        let mut args = call.args;
        let ty = match call.callee {
            Callee::Static(func) => {
                let f = &self.cx.program.funcs[func];
                match args {
                    [recv, rest @ ..] if f.has_receiver && self.cx.calls == CallForm::Source => {
                        // The address that a method with pointer receiver needs is not in the source.
                        let recv = match recv.kind {
                            ExprKind::Addr(x) if recv.implicit => x,
                            _ => recv,
                        };
                        self.expr(recv, 8);
                        self.push(".");
                        self.push(method_name(f));
                        args = rest;
                    }
                    // gc makes `(*T).M(x)` of `x.M()` as soon as it has checked it.
                    _ => self.func(func),
                }
                f.ty
            }
            Callee::Value(f) => {
                self.expr(f, 8);
                f.ty
            }
            Callee::Interface { recv, method } => {
                self.expr(recv, 8);
                self.push(".");
                self.push(self.interface_method(recv.ty, method));
                let interface = types.interface_of(recv.ty);
                interface
                    .and_then(|i| i.methods.get(method as usize))
                    .map_or(TypeId::INVALID, |m| m.sig)
            }
        };
        self.push("(");
        if self.as_written && !call.has_ddd {
            let gathered = args.last().and_then(|last| match last.kind {
                ExprKind::VariadicSlice { elems, .. } => Some(elems),
                ExprKind::Nil { .. } if last.implicit => Some(&[][..]),
                _ => None,
            });
            let given = args.len() - usize::from(gathered.is_some());
            self.list(args[..given].iter().chain(gathered.unwrap_or_default()));
            return self.push(")");
        }
        self.list(args);
        // By the time gc prints most calls, the variadic arguments have been gathered into one slice.
        let variadic = types.signature(ty).is_some_and(|sig| sig.variadic) && !call.spread_tuple;
        self.push(if variadic || call.has_ddd { "...)" } else { ")" });
    }
}

/// The method's own name: the last part of `(*T).M`, without the `-fm` of a wrapper.
fn method_name<'ir>(f: &Func<'ir>) -> &'ir str {
    let name = f.short_name.rsplit('.').next().unwrap_or(f.short_name);
    name.strip_suffix("-fm").unwrap_or(name)
}

#[cfg(test)]
mod tests;
