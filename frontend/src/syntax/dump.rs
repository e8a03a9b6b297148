//! Tokens and trees as readable text, for `--emit=tokens` and `--emit=ast`.
//!
//! ```text
//! 3:6 func add                       one node on each line: position, kind, spelling;
//!   3:10 param a                     children below it, indented, after their role where that is not plain
//!     3:12 name int
//! ```

use super::ast::{
    Block, CaseClause, ChanDir, Decl, Directive, Expr, ExprKind, Field, File, FuncType, Ident, LitKind, Stmt, StmtKind,
};
use super::token::{Kind, Tokens};
use crate::source::{Pos, SourceMap};
use std::fmt::Write;

/// One line for each token: position, kind, spelling. Automatic semicolons say what they stand for.
pub fn tokens(tokens: &Tokens<'_>, sources: &SourceMap<'_>) -> String {
    let mut out = String::new();
    for (i, &kind) in tokens.kinds.iter().enumerate() {
        let at = sources.position(tokens.pos(i));
        let what = match kind {
            Kind::Eof => "eof",
            Kind::Name => "name",
            Kind::Int => "int",
            Kind::Float => "float",
            Kind::Imag => "imag",
            Kind::Rune => "rune",
            Kind::String => "string",
            Kind::Semicolon => ";",
            Kind::Newline => "; (newline)",
            Kind::EndSemicolon => "; (end of file)",
            Kind::Comma => ",",
            kind => kind.text(),
        };
        _ = write!(out, "{}:{} {what}", at.line, at.column);
        if kind == Kind::Name || kind.is_literal() {
            let malformed = if tokens.is_malformed(i) { " (malformed)" } else { "" };
            _ = write!(out, " {}{malformed}", tokens.text(i).replace('\n', "\\n"));
        }
        out.push('\n');
    }
    out
}

/// The tree, one node on each line.
pub fn file(file: &File<'_>, sources: &SourceMap<'_>) -> String {
    let mut dump = Dump {
        out: String::new(),
        depth: 0,
        sources,
    };
    dump.node(file.pos, "", &format!("package {}", file.package.name), |dump| {
        dump.directives(file.directives);
        dump.decls(file.decls);
    });
    dump.out
}

/// Beyond this depth lines are not indented further: a chain of 10,000 operators is 10,000 levels.
const MAX_INDENT: usize = 100;
/// See [`super::parse::MAX_NESTING`]: the tree may be higher than the stack allows.
const RED_ZONE: usize = 128 << 10;
const STACK_SEGMENT: usize = 2 << 20;

struct Dump<'m> {
    out: String,
    depth: usize,
    sources: &'m SourceMap<'m>,
}

impl Dump<'_> {
    fn line(&mut self, pos: Pos, role: &str, text: &str) {
        let at = self.sources.position(pos);
        let indent = 2 * self.depth.min(MAX_INDENT);
        let colon = if role.is_empty() { "" } else { ": " };
        _ = writeln!(self.out, "{:indent$}{}:{} {role}{colon}{text}", "", at.line, at.column);
    }

    fn node(&mut self, pos: Pos, role: &str, text: &str, children: impl FnOnce(&mut Self)) {
        self.line(pos, role, text);
        self.depth += 1;
        stacker::maybe_grow(RED_ZONE, STACK_SEGMENT, || children(self));
        self.depth -= 1;
    }

    fn directives(&mut self, directives: &[Directive<'_>]) {
        for d in directives {
            self.line(d.pos, "", &format!("directive {}", d.text));
        }
    }

    fn names(&mut self, names: &[Ident<'_>]) {
        for name in names {
            self.line(name.pos, "", &format!("name {}", name.name));
        }
    }

    fn decls(&mut self, decls: &[Decl<'_>]) {
        for decl in decls {
            match decl {
                Decl::Import(d) => {
                    let name = d.name.map_or(String::new(), |name| format!("{} ", name.name));
                    self.line(d.pos, "", &format!("import {name}{:?}", d.path));
                }
                Decl::Const(d) => {
                    self.node(
                        d.pos,
                        "",
                        &format!("const (group {}, iota {})", d.group, d.iota),
                        |dump| {
                            dump.names(d.names);
                            dump.exprs("type", d.ty);
                            dump.exprs("value", d.values);
                        },
                    );
                }
                Decl::Var(d) => self.node(d.pos, "", "var", |dump| {
                    dump.names(d.names);
                    dump.exprs("type", d.ty);
                    dump.exprs("value", d.values);
                }),
                Decl::Type(d) => {
                    let alias = if d.alias { " =" } else { "" };
                    self.node(d.pos, "", &format!("type {}{alias}", d.name.name), |dump| {
                        dump.directives(d.directives);
                        dump.fields("type param", d.type_params);
                        dump.expr("", d.ty);
                    });
                }
                Decl::Func(d) => self.node(d.pos, "", &format!("func {}", d.name.name), |dump| {
                    dump.directives(d.directives);
                    dump.fields("receiver", d.receiver);
                    dump.fields("type param", d.type_params);
                    dump.signature(d.sig);
                    if let Some(body) = d.body {
                        dump.block("body", body);
                    }
                }),
            }
        }
    }

    fn fields<'a>(&mut self, what: &str, fields: impl IntoIterator<Item = &'a Field<'a>>) {
        for field in fields {
            let name = field.name.map_or(String::new(), |name| format!(" {}", name.name));
            let tag = field
                .tag
                .map_or(String::new(), |tag| format!(" {:?}", String::from_utf8_lossy(tag)));
            self.node(field.pos, "", &format!("{what}{name}{tag}"), |dump| {
                dump.expr("", field.ty)
            });
        }
    }

    fn signature(&mut self, sig: &FuncType<'_>) {
        self.fields("param", sig.params);
        self.fields("result", sig.results);
    }

    fn exprs<'a>(&mut self, role: &str, exprs: impl IntoIterator<Item = &'a Expr<'a>>) {
        for e in exprs {
            self.expr(role, e);
        }
    }

    fn expr(&mut self, role: &str, e: &Expr<'_>) {
        let text = match e.kind {
            ExprKind::Bad => "bad".to_string(),
            ExprKind::Name(name) => format!("name {name}"),
            ExprKind::Literal { kind, text } => format!("{} {}", literal_kind(kind), text.replace('\n', "\\n")),
            ExprKind::CompositeLit { .. } => "composite literal".to_string(),
            ExprKind::FuncLit { .. } => "func literal".to_string(),
            ExprKind::Paren(_) => "paren".to_string(),
            ExprKind::Selector { sel, .. } => format!("selector {}", sel.name),
            ExprKind::Index { .. } => "index".to_string(),
            ExprKind::Slice { full: false, .. } => "slice".to_string(),
            ExprKind::Slice { full: true, .. } => "full slice".to_string(),
            ExprKind::TypeAssert { ty: Some(_), .. } => "type assertion".to_string(),
            ExprKind::TypeAssert { ty: None, .. } => "type switch guard".to_string(),
            ExprKind::Call { spread: false, .. } => "call".to_string(),
            ExprKind::Call { spread: true, .. } => "call ...".to_string(),
            ExprKind::Star(_) => "star".to_string(),
            ExprKind::Unary { op, .. } => format!("unary {}", op.text()),
            ExprKind::Binary { op, .. } => format!("binary {}", op.text()),
            ExprKind::KeyValue { .. } => "key-value".to_string(),
            ExprKind::ArrayType { .. } => "array type".to_string(),
            ExprKind::SliceType(_) => "slice type".to_string(),
            ExprKind::StructType(_) => "struct type".to_string(),
            ExprKind::FuncType(_) => "func type".to_string(),
            ExprKind::InterfaceType(_) => "interface type".to_string(),
            ExprKind::MapType { .. } => "map type".to_string(),
            ExprKind::ChanType { dir, .. } => format!("{} type", channel(dir)),
            ExprKind::Variadic(_) => "variadic".to_string(),
        };
        self.node(e.pos, role, &text, |dump| dump.operands(e));
    }

    fn operands(&mut self, e: &Expr<'_>) {
        match e.kind {
            ExprKind::Bad | ExprKind::Name(_) | ExprKind::Literal { .. } => {}
            ExprKind::CompositeLit { ty, elems, .. } => {
                self.exprs("type", ty);
                for elem in elems {
                    self.exprs("key", elem.key);
                    self.expr("value", elem.value);
                }
            }
            ExprKind::FuncLit { sig, body } => {
                self.signature(sig);
                self.block("body", body);
            }
            ExprKind::Paren(x)
            | ExprKind::Selector { x, .. }
            | ExprKind::Star(x)
            | ExprKind::Unary { x, .. }
            | ExprKind::SliceType(x)
            | ExprKind::ChanType { elem: x, .. }
            | ExprKind::Variadic(x) => self.expr("", x),
            ExprKind::Index { x, args } => {
                self.expr("", x);
                self.exprs("index", args);
            }
            ExprKind::Slice { x, bounds, .. } => {
                self.expr("", x);
                for (role, bound) in ["low", "high", "max"].into_iter().zip(bounds) {
                    self.exprs(role, bound);
                }
            }
            ExprKind::TypeAssert { x, ty } => {
                self.expr("", x);
                self.exprs("type", ty);
            }
            ExprKind::Call { fun, args, .. } => {
                self.expr("", fun);
                self.exprs("arg", args);
            }
            ExprKind::Binary { x, y, .. } => {
                self.expr("", x);
                self.expr("", y);
            }
            ExprKind::KeyValue { key, value } | ExprKind::MapType { key, value } => {
                self.expr("key", key);
                self.expr("value", value);
            }
            ExprKind::ArrayType { len, elem } => {
                self.exprs("len", len);
                self.expr("", elem);
            }
            ExprKind::StructType(fields) => self.fields("field", fields),
            ExprKind::FuncType(sig) => self.signature(sig),
            ExprKind::InterfaceType(elements) => self.fields("element", elements),
        }
    }

    fn block(&mut self, role: &str, block: &Block<'_>) {
        self.node(block.pos, role, "block", |dump| dump.stmts(block.stmts));
    }

    fn stmts(&mut self, stmts: &[Stmt<'_>]) {
        for s in stmts {
            self.stmt("", s);
        }
    }

    fn stmt(&mut self, role: &str, s: &Stmt<'_>) {
        let label = |keyword: &str, label: Option<Ident<'_>>| match label {
            Some(label) => format!("{keyword} {}", label.name),
            None => keyword.to_string(),
        };
        let text = match s.kind {
            StmtKind::Bad => "bad".to_string(),
            StmtKind::Empty => "empty".to_string(),
            StmtKind::Expr(_) => "expression".to_string(),
            StmtKind::Send { .. } => "send".to_string(),
            StmtKind::IncDec { inc, .. } => if inc { "++" } else { "--" }.to_string(),
            StmtKind::Assign { define, .. } => if define { ":=" } else { "=" }.to_string(),
            StmtKind::AssignOp { op, .. } => format!("{}=", op.text()),
            StmtKind::Decl(_) => "declaration".to_string(),
            StmtKind::Go(_) => "go".to_string(),
            StmtKind::Defer(_) => "defer".to_string(),
            StmtKind::Return(_) => "return".to_string(),
            StmtKind::Break(target) => label("break", target),
            StmtKind::Continue(target) => label("continue", target),
            StmtKind::Goto(target) => label("goto", Some(target)),
            StmtKind::Fallthrough => "fallthrough".to_string(),
            StmtKind::Block(_) => "block".to_string(),
            StmtKind::If { .. } => "if".to_string(),
            StmtKind::Switch { .. } => "switch".to_string(),
            StmtKind::TypeSwitch { bind, .. } => label("type switch", bind),
            StmtKind::Select { .. } => "select".to_string(),
            StmtKind::For { .. } => "for".to_string(),
            StmtKind::Range { define: true, .. } => "range :=".to_string(),
            StmtKind::Range { define: false, .. } => "range".to_string(),
            StmtKind::Labeled { label, .. } => format!("label {}", label.name),
        };
        self.node(s.pos, role, &text, |dump| dump.parts(s));
    }

    fn parts(&mut self, s: &Stmt<'_>) {
        match s.kind {
            StmtKind::Bad
            | StmtKind::Empty
            | StmtKind::Break(_)
            | StmtKind::Continue(_)
            | StmtKind::Goto(_)
            | StmtKind::Fallthrough => {}
            StmtKind::Expr(x) | StmtKind::IncDec { x, .. } | StmtKind::Go(x) | StmtKind::Defer(x) => self.expr("", x),
            StmtKind::Send { chan, value } => {
                self.expr("", chan);
                self.expr("", value);
            }
            StmtKind::Assign { lhs, rhs, .. } => {
                self.exprs("lhs", lhs);
                self.exprs("rhs", rhs);
            }
            StmtKind::AssignOp { lhs, rhs, .. } => {
                self.expr("lhs", lhs);
                self.expr("rhs", rhs);
            }
            StmtKind::Decl(decls) => self.decls(decls),
            StmtKind::Return(results) => self.exprs("", results),
            StmtKind::Block(block) => self.stmts(block.stmts),
            StmtKind::If { init, cond, then, els } => {
                self.opt("init", init);
                self.expr("cond", cond);
                self.block("then", then);
                self.opt("else", els);
            }
            StmtKind::Switch { init, tag, clauses, .. } => {
                self.opt("init", init);
                self.exprs("tag", tag);
                self.clauses(clauses);
            }
            StmtKind::TypeSwitch { init, x, clauses, .. } => {
                self.opt("init", init);
                self.expr("", x);
                self.clauses(clauses);
            }
            StmtKind::Select { clauses, .. } => {
                for clause in clauses {
                    let text = if clause.comm.is_some() { "case" } else { "default" };
                    self.node(clause.pos, "", text, |dump| {
                        dump.opt("comm", clause.comm);
                        dump.stmts(clause.body);
                    });
                }
            }
            StmtKind::For { init, cond, post, body } => {
                self.opt("init", init);
                self.exprs("cond", cond);
                self.opt("post", post);
                self.block("body", body);
            }
            StmtKind::Range {
                key, value, x, body, ..
            } => {
                self.exprs("key", key);
                self.exprs("value", value);
                self.expr("", x);
                self.block("body", body);
            }
            StmtKind::Labeled { stmt, .. } => self.stmt("", stmt),
        }
    }

    fn opt(&mut self, role: &str, stmt: Option<&Stmt<'_>>) {
        if let Some(stmt) = stmt {
            self.stmt(role, stmt);
        }
    }

    fn clauses(&mut self, clauses: &[CaseClause<'_>]) {
        for clause in clauses {
            let text = if clause.exprs.is_some() { "case" } else { "default" };
            self.node(clause.pos, "", text, |dump| {
                dump.exprs("", clause.exprs.unwrap_or(&[]));
                dump.stmts(clause.body);
            });
        }
    }
}

fn literal_kind(kind: LitKind) -> &'static str {
    match kind {
        LitKind::Int => "int",
        LitKind::Float => "float",
        LitKind::Imag => "imag",
        LitKind::Rune => "rune",
        LitKind::String => "string",
    }
}

fn channel(dir: ChanDir) -> &'static str {
    match dir {
        ChanDir::Both => "chan",
        ChanDir::Send => "chan<-",
        ChanDir::Recv => "<-chan",
    }
}
