//! Expressions and types as source text, as gc's messages and `-m` quote them.
//!
//! The form is that of `cmd/compile/internal/syntax.String`: one line, the bodies of func literals and the elements of
//! composite literals shortened to `…`, and no parentheses but those that were written.
//!
//! ```text
//! f( 1,x )   → f(1, x)          T{1, 2} → T{…}          func() { g() } → func() {…}
//! ```

use crate::syntax::ast::{BinaryOp, ChanDir, Expr, ExprKind, Field, FuncType, UnaryOp};

/// `e` as one line of text.
pub fn expr_text(e: &Expr<'_>) -> String {
    match e.kind {
        ExprKind::Name(name) => name.to_string(),
        ExprKind::Literal { text, .. } => text.to_string(),
        _ => {
            let mut printer = Printer { out: String::new() };
            printer.expr(e);
            printer.out
        }
    }
}

impl BinaryOp {
    /// The operator's token.
    pub fn text(self) -> &'static str {
        match self {
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

    /// Whether this is `<<` or `>>`.
    pub fn is_shift(self) -> bool {
        matches!(self, BinaryOp::Shl | BinaryOp::Shr)
    }

    /// Whether this is one of the six comparison operators.
    pub fn is_comparison(self) -> bool {
        matches!(
            self,
            BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge
        )
    }
}

impl UnaryOp {
    /// The operator's token.
    pub fn text(self) -> &'static str {
        match self {
            UnaryOp::Plus => "+",
            UnaryOp::Neg => "-",
            UnaryOp::Not => "!",
            UnaryOp::BitNot => "^",
            UnaryOp::Addr => "&",
            UnaryOp::Recv => "<-",
            UnaryOp::Tilde => "~",
        }
    }
}

struct Printer {
    out: String,
}

impl Printer {
    fn put(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn expr(&mut self, e: &Expr<'_>) {
        // A long chain of operators is a deep tree.
        stacker::maybe_grow(64 << 10, 1 << 20, || self.expr_form(e));
    }

    fn expr_form(&mut self, e: &Expr<'_>) {
        match &e.kind {
            ExprKind::Bad => self.put("<bad expr>"),
            ExprKind::Name(name) => self.put(name),
            ExprKind::Literal { text, .. } => self.put(text),
            ExprKind::CompositeLit { ty, elems, .. } => {
                if let Some(ty) = ty {
                    self.expr(ty);
                }
                self.put(if elems.is_empty() { "{}" } else { "{…}" });
            }
            ExprKind::FuncLit { sig, body } => {
                self.put("func");
                self.signature(sig);
                self.put(if body.stmts.is_empty() { " {}" } else { " {…}" });
            }
            ExprKind::Paren(x) => {
                self.put("(");
                self.expr(x);
                self.put(")");
            }
            ExprKind::Selector { x, sel } => {
                self.expr(x);
                self.put(".");
                self.put(sel.name);
            }
            ExprKind::Index { x, args } => {
                self.expr(x);
                self.put("[");
                self.exprs(args);
                self.put("]");
            }
            ExprKind::Slice { x, bounds, .. } => {
                self.expr(x);
                self.put("[");
                if let Some(lo) = bounds[0] {
                    self.expr(lo);
                }
                self.put(":");
                if let Some(hi) = bounds[1] {
                    self.expr(hi);
                }
                if let Some(max) = bounds[2] {
                    self.put(":");
                    self.expr(max);
                }
                self.put("]");
            }
            ExprKind::TypeAssert { x, ty } => {
                self.expr(x);
                self.put(".(");
                match ty {
                    Some(ty) => self.expr(ty),
                    None => self.put("type"),
                }
                self.put(")");
            }
            ExprKind::Call { fun, args, spread, .. } => {
                self.expr(fun);
                self.put("(");
                self.exprs(args);
                if *spread {
                    self.put("...");
                }
                self.put(")");
            }
            ExprKind::Star(x) => {
                self.put("*");
                self.expr(x);
            }
            ExprKind::Unary { op, x } => {
                self.put(op.text());
                self.expr(x);
            }
            ExprKind::Binary { op, x, y } => {
                self.expr(x);
                self.put(" ");
                self.put(op.text());
                self.put(" ");
                self.expr(y);
            }
            ExprKind::KeyValue { key, value } => {
                self.expr(key);
                self.put(": ");
                self.expr(value);
            }
            ExprKind::ArrayType { len, elem } => {
                self.put("[");
                match len {
                    Some(len) => self.expr(len),
                    None => self.put("..."),
                }
                self.put("]");
                self.expr(elem);
            }
            ExprKind::SliceType(elem) => {
                self.put("[]");
                self.expr(elem);
            }
            ExprKind::StructType(fields) => {
                self.put("struct{");
                self.fields(fields);
                self.put("}");
            }
            ExprKind::FuncType(sig) => {
                self.put("func");
                self.signature(sig);
            }
            ExprKind::InterfaceType(elems) => {
                self.put("interface{");
                self.interface_elems(elems);
                self.put("}");
            }
            ExprKind::MapType { key, value } => {
                self.put("map[");
                self.expr(key);
                self.put("]");
                self.expr(value);
            }
            ExprKind::ChanType { dir, elem } => {
                self.put(match dir {
                    ChanDir::Both => "chan ",
                    ChanDir::Send => "chan<- ",
                    ChanDir::Recv => "<-chan ",
                });
                let receives = matches!(elem.kind, ExprKind::ChanType { dir: ChanDir::Recv, .. });
                if *dir == ChanDir::Both && receives {
                    self.put("(");
                    self.expr(elem);
                    self.put(")");
                } else {
                    self.expr(elem);
                }
            }
            ExprKind::Variadic(elem) => {
                self.put("...");
                self.expr(elem);
            }
        }
    }

    fn exprs(&mut self, list: &[Expr<'_>]) {
        for (i, e) in list.iter().enumerate() {
            if i > 0 {
                self.put(", ");
            }
            self.expr(e);
        }
    }

    /// Struct fields; neighbours that were declared as `a, b T` share the type node and are printed so.
    fn fields(&mut self, fields: &[Field<'_>]) {
        for (i, field) in fields.iter().enumerate() {
            if let Some(name) = field.name {
                self.put(name.name);
                if next_shares_type(fields, i) {
                    self.put(", ");
                    continue;
                }
                self.put(" ");
            }
            self.expr(field.ty);
            if let Some(tag) = field.tag {
                self.put(&format!(" {:?}", String::from_utf8_lossy(tag)));
            }
            if i + 1 < fields.len() {
                self.put("; ");
            }
        }
    }

    fn interface_elems(&mut self, elems: &[Field<'_>]) {
        for (i, elem) in elems.iter().enumerate() {
            if i > 0 {
                self.put("; ");
            }
            match (elem.name, &elem.ty.kind) {
                (Some(name), ExprKind::FuncType(sig)) => {
                    self.put(name.name);
                    self.signature(sig);
                }
                _ => self.expr(elem.ty),
            }
        }
    }

    fn signature(&mut self, sig: &FuncType<'_>) {
        self.params(sig.params);
        match sig.results {
            [] => {}
            [result] if result.name.is_none() => {
                self.put(" ");
                self.expr(result.ty);
            }
            results => {
                self.put(" ");
                self.params(results);
            }
        }
    }

    fn params(&mut self, params: &[Field<'_>]) {
        self.put("(");
        for (i, param) in params.iter().enumerate() {
            if i > 0 {
                self.put(", ");
            }
            if let Some(name) = param.name {
                self.put(name.name);
                if next_shares_type(params, i) {
                    continue;
                }
                self.put(" ");
            }
            self.expr(param.ty.unparen());
        }
        self.put(")");
    }
}

fn next_shares_type(fields: &[Field<'_>], i: usize) -> bool {
    fields
        .get(i + 1)
        .is_some_and(|next| next.name.is_some() && std::ptr::eq(next.ty, fields[i].ty))
}
