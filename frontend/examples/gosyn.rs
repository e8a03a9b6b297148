//! scratch
use bumpalo::Bump;
use frontend::diag::Diagnostics;
use frontend::source::*;
use frontend::syntax::ast::*;
use std::fmt::Write;
use std::io::BufRead;
struct P<'m> {
    w: String,
    depth: usize,
    m: &'m SourceMap<'m>,
}
impl P<'_> {
    fn pos(&self, p: Pos) -> String {
        let q = self.m.position(p);
        format!("{}:{}", q.line, q.column)
    }
    fn ind(&mut self) {
        for _ in 0..self.depth {
            self.w.push(' ')
        }
    }
    fn line(&mut self, p: Pos, s: &str) {
        self.ind();
        let q = self.pos(p);
        writeln!(self.w, "{q} {s}").unwrap();
    }
    fn head(&mut self, s: &str) {
        self.ind();
        writeln!(self.w, "{s}").unwrap();
    }
    fn sub(&mut self, s: &str, e: Option<&Expr>) {
        if let Some(e) = e {
            self.head(s);
            self.depth += 1;
            self.expr(e);
            self.depth -= 1;
        }
    }
    fn subs(&mut self, s: &str, l: &[Expr]) {
        for e in l {
            self.sub(s, Some(e))
        }
    }
    fn decls(&mut self, l: &[Decl]) {
        for d in l {
            match d {
                Decl::Import(d) => {
                    let n = d.name.map_or("", |n| n.name);
                    self.line(d.pos, &format!("import {n}"));
                    self.depth += 1;
                    self.line(d.path_pos, "path");
                    self.depth -= 1;
                }
                Decl::Const(d) => {
                    self.line(d.pos, "const");
                    self.depth += 1;
                    self.names(d.names);
                    self.sub("type", d.ty);
                    self.subs("values", d.values);
                    self.depth -= 1;
                }
                Decl::Var(d) => {
                    self.line(d.pos, "var");
                    self.depth += 1;
                    self.names(d.names);
                    self.sub("type", d.ty);
                    self.subs("values", d.values);
                    self.depth -= 1;
                }
                Decl::Type(d) => {
                    self.line(d.pos, &format!("type {} alias={}", d.name.name, d.alias));
                    self.depth += 1;
                    self.line(d.name.pos, "name");
                    self.fields("tparams", d.type_params);
                    self.expr(d.ty);
                    self.depth -= 1;
                }
                Decl::Func(d) => {
                    self.line(d.pos, &format!("func {}", d.name.name));
                    self.depth += 1;
                    self.line(d.name.pos, "name");
                    if let Some(r) = d.receiver {
                        self.fields("recv", &[*r])
                    }
                    self.fields("tparams", d.type_params);
                    self.sig(d.sig);
                    if let Some(b) = d.body {
                        self.block(b)
                    }
                    self.depth -= 1;
                }
            }
        }
    }
    fn names(&mut self, l: &[Ident]) {
        for n in l {
            self.line(n.pos, &format!("name {}", n.name))
        }
    }
    fn fields(&mut self, what: &str, l: &[Field]) {
        for f in l {
            let n = f
                .name
                .map_or(String::new(), |n| format!(" {}@{}", n.name, self.pos(n.pos)));
            let t = if f.tag.is_some() { " tag" } else { "" };
            self.line(f.pos, &format!("{what}{n}{t}"));
            self.depth += 1;
            self.expr(f.ty);
            self.depth -= 1;
        }
    }
    fn sig(&mut self, t: &FuncType) {
        self.line(t.pos, "sig");
        self.depth += 1;
        self.fields("param", t.params);
        self.fields("result", t.results);
        self.depth -= 1;
    }
    fn block(&mut self, b: &Block) {
        self.line(b.pos, "block");
        self.depth += 1;
        for s in b.stmts {
            self.stmt(s)
        }
        self.line(b.rbrace, "}");
        self.depth -= 1;
    }
    fn expr(&mut self, e: &Expr) {
        let p = e.pos;
        macro_rules! n {
            ($s:expr, $b:block) => {{
                self.line(p, $s);
                self.depth += 1;
                $b;
                self.depth -= 1;
            }};
        }
        match e.kind {
            ExprKind::Bad => self.line(p, "bad"),
            ExprKind::Name(n) => self.line(p, n),
            ExprKind::Literal { kind, text } => {
                self.line(p, &format!("lit {} {}", kind as u8, text.replace('\n', "~")))
            }
            ExprKind::CompositeLit { ty, elems, rbrace } => {
                let r = self.pos(rbrace);
                n!(&format!("complit {r}"), {
                    self.sub("type", ty);
                    for e in elems {
                        self.sub("key", e.key);
                        self.sub("value", Some(e.value));
                    }
                })
            }
            ExprKind::FuncLit { sig, body } => n!("funclit", {
                self.sig(sig);
                self.block(body)
            }),
            ExprKind::Paren(x) => n!("paren", { self.expr(x) }),
            ExprKind::Selector { x, sel } => {
                let q = self.pos(sel.pos);
                n!(&format!("sel {}@{q}", sel.name), { self.expr(x) })
            }
            ExprKind::Index { x, args } => n!("index", {
                self.expr(x);
                self.subs("arg", args)
            }),
            ExprKind::Slice { x, bounds, full } => n!(&format!("slice {full}"), {
                self.expr(x);
                for (i, b) in bounds.iter().enumerate() {
                    self.sub(&format!("bound{i}"), *b)
                }
            }),
            ExprKind::TypeAssert { x, ty } => n!("assert", {
                self.expr(x);
                self.sub("type", ty)
            }),
            ExprKind::Call { fun, args, spread, .. } => n!(&format!("call {spread}"), {
                self.expr(fun);
                self.subs("arg", args)
            }),
            ExprKind::Star(x) => n!("unary *", { self.expr(x) }),
            ExprKind::Unary { op, x } => n!(&format!("unary {}", op.text()), { self.expr(x) }),
            ExprKind::Binary { op, x, y } => n!(&format!("binary {}", op.text()), {
                self.expr(x);
                self.expr(y)
            }),
            ExprKind::KeyValue { .. } => unreachable!(),
            ExprKind::ArrayType { len, elem } => n!("array", {
                self.sub("len", len);
                self.expr(elem)
            }),
            ExprKind::SliceType(x) => n!("slicetype", { self.expr(x) }),
            ExprKind::StructType(f) => n!("struct", { self.fields("field", f) }),
            ExprKind::FuncType(s) => n!("functype", { self.sig(s) }),
            ExprKind::InterfaceType(f) => n!("interface", { self.fields("elem", f) }),
            ExprKind::MapType { key, value } => n!("map", {
                self.expr(key);
                self.expr(value)
            }),
            ExprKind::ChanType { dir, elem } => n!(&format!("chan {}", dir as u8), { self.expr(elem) }),
            ExprKind::Variadic(x) => n!("dots", { self.expr(x) }),
        }
    }
    fn opt(&mut self, s: &str, st: Option<&Stmt>) {
        if let Some(st) = st {
            self.head(s);
            self.depth += 1;
            self.stmt(st);
            self.depth -= 1;
        }
    }
    fn stmt(&mut self, s: &Stmt) {
        let p = s.pos;
        macro_rules! n {
            ($s:expr, $b:block) => {{
                self.line(p, $s);
                self.depth += 1;
                $b;
                self.depth -= 1;
            }};
        }
        let lab = |me: &Self, l: Option<Ident>| l.map_or(String::new(), |l| format!("{}@{}", l.name, me.pos(l.pos)));
        match s.kind {
            StmtKind::Bad => self.line(p, "badstmt"),
            StmtKind::Empty => self.line(p, "empty"),
            StmtKind::Expr(x) => n!("exprstmt", { self.expr(x) }),
            StmtKind::Send { chan, value } => n!("send", {
                self.expr(chan);
                self.expr(value)
            }),
            StmtKind::IncDec { x, inc } => n!(&format!("incdec {inc}"), { self.expr(x) }),
            StmtKind::Assign { lhs, rhs, define } => n!(&format!("assign {define}"), {
                self.subs("lhs", lhs);
                self.subs("rhs", rhs)
            }),
            StmtKind::AssignOp { op, lhs, rhs } => n!(&format!("assignop {}", op.text()), {
                self.expr(lhs);
                self.expr(rhs)
            }),
            StmtKind::Decl(d) => n!("declstmt", { self.decls(d) }),
            StmtKind::Go(x) => n!("go", { self.expr(x) }),
            StmtKind::Defer(x) => n!("defer", { self.expr(x) }),
            StmtKind::Return(l) => n!("return", { self.subs("result", l) }),
            StmtKind::Break(l) => self.line(p, &format!("break {}", lab(self, l))),
            StmtKind::Continue(l) => self.line(p, &format!("continue {}", lab(self, l))),
            StmtKind::Goto(l) => self.line(p, &format!("goto {}", lab(self, Some(l)))),
            StmtKind::Fallthrough => self.line(p, "fallthrough "),
            StmtKind::Block(b) => n!("blockstmt", { self.block(b) }),
            StmtKind::If { init, cond, then, els } => n!("if", {
                self.opt("init", init);
                self.expr(cond);
                self.block(then);
                self.opt("else", els)
            }),
            StmtKind::Switch {
                init,
                tag,
                clauses,
                rbrace,
            } => n!("switch", {
                self.opt("init", init);
                self.sub("tag", tag);
                self.clauses(clauses, rbrace)
            }),
            StmtKind::TypeSwitch {
                init,
                bind,
                x,
                clauses,
                rbrace,
            } => n!(&format!("typeswitch {}", lab(self, bind)), {
                self.opt("init", init);
                self.expr(x);
                self.clauses(clauses, rbrace)
            }),
            StmtKind::Select { clauses, rbrace } => n!("select", {
                for c in clauses {
                    let q = self.pos(c.colon);
                    self.line(c.pos, &format!("case {q}"));
                    self.depth += 1;
                    self.opt("comm", c.comm);
                    for s in c.body {
                        self.stmt(s)
                    }
                    self.depth -= 1;
                }
                self.line(rbrace, "}")
            }),
            StmtKind::For { init, cond, post, body } => n!("for", {
                self.opt("init", init);
                self.sub("cond", cond);
                self.opt("post", post);
                self.block(body)
            }),
            StmtKind::Range {
                key,
                value,
                define,
                x,
                body,
            } => n!(&format!("range {define}"), {
                self.sub("lhs", key);
                self.sub("lhs", value);
                self.expr(x);
                self.block(body)
            }),
            StmtKind::Labeled { label, stmt } => {
                let l = lab(self, Some(label));
                n!(&format!("label {l}"), { self.stmt(stmt) })
            }
        }
    }
    fn clauses(&mut self, l: &[CaseClause], r: Pos) {
        for c in l {
            let q = self.pos(c.colon);
            self.line(c.pos, &format!("case {q}"));
            self.depth += 1;
            self.subs("expr", c.exprs.unwrap_or(&[]));
            for s in c.body {
                self.stmt(s)
            }
            self.depth -= 1;
        }
        self.line(r, "}")
    }
}
fn main() {
    let dump = std::env::args().nth(1).as_deref() == Some("ast");
    for name in std::io::stdin().lock().lines() {
        let name = name.unwrap();
        let Ok(text) = std::fs::read_to_string(&name) else {
            continue;
        };
        let arena = Bump::new();
        let mut m = SourceMap::new();
        let i = m.add(&name, &name, &text).unwrap();
        let diags = Diagnostics::new();
        let f = frontend::syntax::parse::parse_file_as(
            frontend::reference::LangVersion(19),
            &arena,
            m.files()[i].text,
            m.files()[i].base,
            &diags,
        );
        println!("== {name}");
        for d in diags.sorted() {
            if d.message.starts_with("misplaced ")
                || d.message.contains("range clause permits at most")
                || d.message.contains("struct field tag must be")
            {
                continue;
            }
            let p = m.position(d.pos);
            println!("{}:{}: {}", p.line, p.column, d.message)
        }
        if dump
            && diags.is_empty()
            && let Some(f) = f
        {
            let mut p = P {
                w: String::new(),
                depth: 0,
                m: &m,
            };
            p.line(f.pos, &format!("file {}", f.package.name));
            p.depth += 1;
            p.decls(f.decls);
            p.line(f.end, "eof");
            print!("{}", p.w);
        }
    }
}
