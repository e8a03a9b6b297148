//! IR as text, for `--emit=ir`, for bug reports, and for tests. Go-like, but with everything explicit:
//!
//! ```text
//! func main.main()
//!   x int #0, p *int #1
//! {
//!   var x
//!   x := 42
//!   p := new#2(int)
//!   *p = x + 1
//!   fmt.Println(slice#4(interface {}){~to_interface#3(x)})
//! }
//! ```
//!
//! `#n` is an allocation site, `~` marks what the checker inserted, `@n` a branch target; where a form does not say its
//! type, it follows after a colon.

use super::{
    Block, Call, Callee, Capture, Comm, ConstValue, ConvertKind, Expr, ExprKind, Func, FuncId, FuncKind, GlobalId,
    Local, LocalId, LocalKind, MethodRef, Program, Stmt, StmtKind, StringConvert, text,
};
use crate::constant::Value;
use crate::id::Id;
use crate::source::Pos;
use crate::types::{TextStyle, TypeId, deep};

/// The whole program: defined types, globals, functions with their locals and bodies, allocation sites.
pub fn program(program: &Program<'_>) -> String {
    let mut d = Dump::new(program);
    for t in program.types.named_types() {
        d.named(t);
    }
    for global in program.globals.ids() {
        let g = &program.globals[global];
        let line = format!("var {} {}", g.name, d.ty(g.ty));
        d.line(&line);
    }
    for id in program.funcs.ids() {
        d.line("");
        d.func(id);
    }
    d.line("");
    for (id, site) in program.sites.iter_enumerated() {
        let func = program.funcs.get(site.func).map_or("-", |f| f.name);
        let name = if site.name.is_empty() {
            String::new()
        } else {
            format!(" {}", site.name)
        };
        let (at, ty) = (d.position(site.pos), d.ty(site.ty));
        d.line(&format!("#{} {:?}{name} {ty} in {func} at {at}", id.index(), site.kind));
    }
    d.out
}

/// One function.
pub fn func(program: &Program<'_>, func: FuncId) -> String {
    let mut d = Dump::new(program);
    d.func(func);
    d.out
}

struct Dump<'a, 'ir> {
    program: &'a Program<'ir>,
    out: String,
    depth: usize,
    func: FuncId,
}

impl<'a, 'ir> Dump<'a, 'ir> {
    fn new(program: &'a Program<'ir>) -> Self {
        Dump {
            program,
            out: String::new(),
            depth: 0,
            func: program.main,
        }
    }
    fn line(&mut self, line: &str) {
        if !line.is_empty() {
            self.out.extend(std::iter::repeat_n("  ", self.depth));
            self.out.push_str(line);
        }
        self.out.push('\n');
    }
    fn ty(&self, t: TypeId) -> String {
        self.program.types.text(&self.program.packages, t, TextStyle::Runtime)
    }
    fn position(&self, pos: Pos) -> String {
        let at = self.program.sources.position(pos);
        match pos.is_known() {
            true => format!("{}:{}:{}", at.file, at.line, at.column),
            false => "-".into(),
        }
    }

    fn named(&mut self, t: TypeId) {
        let types = &self.program.types;
        let Some(named) = types.named(t).filter(|n| n.pkg.is_some()) else {
            return;
        };
        let text = format!(
            "type {} {}",
            self.ty(t),
            named.underlying.map_or("?".into(), |u| self.ty(u))
        );
        self.line(&text);
    }

    fn func(&mut self, id: FuncId) {
        let f = &self.program.funcs[id];
        self.func = id;
        let kind = match f.kind {
            FuncKind::Declared => String::new(),
            FuncKind::Literal { outer } => {
                format!(
                    " // literal in {}",
                    self.program.funcs.get(outer).map_or("?", |f| f.name)
                )
            }
            FuncKind::Wrapper => " // wrapper".into(),
            FuncKind::PackageInit => " // package initialiser".into(),
        };
        let list = |list: &[LocalId]| {
            list.iter()
                .map(|&l| self.declaration(f, l))
                .collect::<Vec<_>>()
                .join(", ")
        };
        let results = if f.results.is_empty() {
            String::new()
        } else {
            format!(" ({})", list(f.results))
        };
        let at = self.position(f.pos);
        let head = format!("func {}({}){results} at {at}{kind}", f.name, list(f.params));
        self.line(&head);
        self.depth += 1;
        for (id, local) in f.locals.iter_enumerated() {
            let line = self.local(f, id, local);
            self.line(&line);
        }
        for capture in f.captures {
            let line = self.capture(f, capture);
            self.line(&line);
        }
        self.depth -= 1;
        match f.body {
            Some(body) => {
                self.line("{");
                self.block(body);
                self.line("}");
            }
            None => self.line("native"),
        }
    }
    fn declaration(&self, f: &Func<'ir>, id: LocalId) -> String {
        match f.locals.get(id) {
            Some(l) => format!("{} {}", self.local_name(id), self.ty(l.ty)),
            None => format!("{id:?}"),
        }
    }
    fn local(&self, f: &Func<'ir>, id: LocalId, l: &Local<'ir>) -> String {
        let kind = match l.kind {
            LocalKind::Param => " param",
            LocalKind::Result => " result",
            LocalKind::Var => "",
            LocalKind::Temp => " temp",
            LocalKind::Captured(_) => " captured",
        };
        let mut line = format!("{}{kind}", self.declaration(f, id));
        for (set, name) in [
            (l.addr_taken, " addr_taken"),
            (l.reassigned, " reassigned"),
            (l.captured, " captured_by_literal"),
        ] {
            if set {
                line.push_str(name);
            }
        }
        if let Some(site) = l.site {
            line.push_str(&format!(" #{}", site.index()));
        }
        line
    }
    fn capture(&self, f: &Func<'ir>, capture: &Capture) -> String {
        let outer = match f.kind {
            FuncKind::Literal { outer } => self.program.funcs.get(outer).and_then(|f| f.locals.get(capture.outer)),
            FuncKind::Declared | FuncKind::Wrapper | FuncKind::PackageInit => None,
        };
        let how = if capture.by_value { "value" } else { "reference" };
        let outer = outer.map_or("?", |l| l.name);
        format!("capture {} by {how} from {outer}", self.local_name(capture.inner))
    }
    /// A name that tells apart two locals of the same name: the id is added to all but the first.
    fn local_name(&self, id: LocalId) -> String {
        let locals = &self.program.funcs[self.func].locals;
        let Some(local) = locals.get(id) else {
            return format!("{id:?}");
        };
        let first = locals.iter().position(|l| l.name == local.name);
        match first == Some(id.index()) && local.name != "_" {
            true => local.name.into(),
            false => format!("{}.{}", local.name, id.index()),
        }
    }

    // ---- Statements ----

    fn block(&mut self, block: Block<'ir>) {
        self.depth += 1;
        for s in block.stmts {
            deep(|| self.stmt(s));
        }
        self.depth -= 1;
    }
    /// `head {`, the block, `}`.
    fn braced(&mut self, head: &str, block: Block<'ir>) {
        self.line(&format!("{head} {{"));
        self.block(block);
        self.line("}");
    }
    fn places(&self, places: &[Option<Expr<'ir>>]) -> String {
        let text = |place: &Option<Expr<'ir>>| place.as_ref().map_or("_".into(), |e| self.expr(e));
        places.iter().map(text).collect::<Vec<_>>().join(", ")
    }
    fn stmt(&mut self, s: &Stmt<'ir>) {
        let assign = |define: bool| if define { ":=" } else { "=" };
        let line = match &s.kind {
            StmtKind::Expr(e) => self.expr(e),
            StmtKind::Declare(local) => format!("var {}", self.local_name(*local)),
            StmtKind::Assign { lhs, rhs, define } => {
                format!("{} {} {}", self.expr(lhs), assign(*define), self.expr(rhs))
            }
            StmtKind::AssignOp { op, lhs, rhs, site, .. } => {
                let site = site.map_or(String::new(), |site| format!("#{}", site.index()));
                format!("{} {}={site} {}", self.expr(lhs), text::binary_op(*op), self.expr(rhs))
            }
            StmtKind::AssignParallel { lhs, rhs, define } => {
                format!("{} {} {}", self.places(lhs), assign(*define), self.list(rhs))
            }
            StmtKind::AssignTuple { lhs, rhs, define } => {
                format!("{} {} {}", self.places(lhs), assign(*define), self.expr(rhs))
            }
            StmtKind::Send { chan, value } => format!("{} <- {}", self.expr(chan), self.expr(value)),
            StmtKind::Block(block) => return self.braced("block", *block),
            StmtKind::If { cond, then, els } => {
                let head = format!("if {}", self.expr(cond));
                self.braced(&head, *then);
                if !els.stmts.is_empty() {
                    self.braced("else", *els);
                }
                return;
            }
            StmtKind::For {
                target,
                cond,
                post,
                body,
                per_iteration,
            } => {
                let cond = cond
                    .as_ref()
                    .map_or(String::new(), |cond| format!(" {}", self.expr(cond)));
                let per: Vec<_> = per_iteration.iter().map(|&l| self.local_name(l)).collect();
                let per = if per.is_empty() {
                    String::new()
                } else {
                    format!(" per_iteration({})", per.join(", "))
                };
                self.braced(&format!("for@{}{cond}{per}", target.index()), *body);
                if let Some(post) = post {
                    self.line("post");
                    let stmts = std::slice::from_ref(*post);
                    self.depth += 1;
                    stmts.iter().for_each(|s| self.stmt(s));
                    self.depth -= 1;
                }
                return;
            }
            StmtKind::Range {
                target,
                kind,
                x,
                key,
                value,
                define,
                per_iteration,
                body,
            } => {
                let places = match (key, value) {
                    (None, None) => String::new(),
                    _ => format!("{} {} ", self.places(&[key.copied(), value.copied()]), assign(*define)),
                };
                let per = if *per_iteration { " per_iteration" } else { "" };
                let head = format!("for@{} {places}range {kind:?} {}{per}", target.index(), self.expr(x));
                return self.braced(&head, *body);
            }
            StmtKind::Switch { target, tag, cases, .. } => {
                let tag = tag.map_or(String::new(), |tag| format!(" {}", self.local_name(tag)));
                self.line(&format!("switch@{}{tag} {{", target.index()));
                for case in *cases {
                    let head = if case.default {
                        "default".into()
                    } else {
                        format!("case {}", self.list(case.conds))
                    };
                    self.braced(&head, case.body);
                }
                "}".into()
            }
            StmtKind::TypeSwitch { target, x, cases } => {
                let head = format!("switch@{} {}.(type) {{", target.index(), self.expr(x));
                self.line(&head);
                for case in *cases {
                    let types = case.types.iter().map(|t| t.map_or("nil".into(), |t| self.ty(t)));
                    let types = types.collect::<Vec<_>>().join(", ");
                    let bind = case
                        .bind
                        .map_or(String::new(), |l| format!(" bind {}", self.local_name(l)));
                    let head = if case.default {
                        "default".into()
                    } else {
                        format!("case {types}")
                    };
                    self.braced(&format!("{head}{bind}"), case.body);
                }
                "}".into()
            }
            StmtKind::Select { target, cases } => {
                self.line(&format!("select@{} {{", target.index()));
                for case in *cases {
                    let head = match &case.comm {
                        None => "default".into(),
                        Some(comm) => format!("case {}", self.comm(comm)),
                    };
                    self.braced(&head, case.body);
                }
                "}".into()
            }
            StmtKind::Breakable { target, body } => return self.braced(&format!("block@{}", target.index()), *body),
            StmtKind::Break(target) => format!("break @{}", target.index()),
            StmtKind::Continue(target) => format!("continue @{}", target.index()),
            StmtKind::Fallthrough => "fallthrough".into(),
            StmtKind::Goto(label) => format!("goto L{}", label.index()),
            StmtKind::Label { label, name } => format!("L{}: // {name}", label.index()),
            StmtKind::Return { results, spread } => {
                let spread = if *spread { " // spread" } else { "" };
                format!("return {}{spread}", self.list(results)).trim_end().into()
            }
            StmtKind::Go { site, call } => format!("go#{} {}", site.index(), self.expr(call)),
            StmtKind::Defer { site, call, frame } => {
                let frame = frame.map_or(String::new(), |local| format!(" for {}", self.local_name(local)));
                format!("defer#{}{frame} {}", site.index(), self.expr(call))
            }
            StmtKind::DeferFrame(local) => format!("deferframe {}", self.local_name(*local)),
        };
        self.line(&line);
    }
    fn comm(&self, comm: &Comm<'ir>) -> String {
        match comm {
            Comm::Send { chan, value } => format!("{} <- {}", self.expr(chan), self.expr(value)),
            Comm::Receive {
                chan,
                value,
                ok,
                define,
            } => {
                let places = self.places(&[value.copied(), ok.copied()]);
                format!("{places} {} <-{}", if *define { ":=" } else { "=" }, self.expr(chan))
            }
        }
    }

    // ---- Expressions ----

    fn list(&self, list: &[Expr<'ir>]) -> String {
        list.iter().map(|e| self.expr(e)).collect::<Vec<_>>().join(", ")
    }
    fn some(&self, list: &[Option<&Expr<'ir>>]) -> String {
        list.iter().flatten().map(|e| format!(", {}", self.expr(e))).collect()
    }
    fn statements(&self, stmts: &[Stmt<'ir>]) -> String {
        let mut inner = Dump::new(self.program);
        inner.func = self.func;
        inner.depth = self.depth + 1;
        stmts.iter().for_each(|s| inner.stmt(s));
        inner.out
    }
    fn expr(&self, e: &Expr<'ir>) -> String {
        let text = deep(|| self.form(e));
        if e.implicit { format!("~{text}") } else { text }
    }
    fn operand(&self, e: &Expr<'ir>) -> String {
        let text = self.expr(e);
        match e.kind {
            ExprKind::Binary { .. } | ExprKind::AndAnd { .. } | ExprKind::OrOr { .. } => format!("({text})"),
            _ => text,
        }
    }
    fn form(&self, e: &Expr<'ir>) -> String {
        let ty = || self.ty(e.ty);
        let types = &self.program.types;
        let elems = |elems: &[(u64, Expr<'ir>)]| -> String {
            elems
                .iter()
                .map(|(i, x)| format!("{i}: {}", self.expr(x)))
                .collect::<Vec<_>>()
                .join(", ")
        };
        let binary = |op: &str, x, y| format!("{} {op} {}", self.operand(x), self.operand(y));
        match &e.kind {
            ExprKind::Const { value, .. } => self.constant(*value, e.ty),
            ExprKind::Nil { .. } => format!("nil:{}", ty()),
            ExprKind::Zero => format!("zero:{}", ty()),
            ExprKind::Local(local) => self.local_name(*local),
            ExprKind::Global(global) => self.global(*global).into(),
            ExprKind::Func(func) => self.func_name(*func).into(),
            ExprKind::Unary { op, x } => format!("{}{}", text::unary_op(*op), self.operand(x)),
            ExprKind::Binary { op, x, y } => binary(text::binary_op(*op), x, y),
            ExprKind::AndAnd { x, y } => binary("&&", x, y),
            ExprKind::OrOr { x, y } => binary("||", x, y),
            ExprKind::Concat { site, operands } => format!("concat#{}({})", site.index(), self.list(operands)),
            ExprKind::Addr(x) => format!("&{}", self.operand(x)),
            ExprKind::PtrLit { site, lit } => format!("&#{} {}", site.index(), self.expr(lit)),
            ExprKind::Deref(x) => format!("*{}", self.operand(x)),
            ExprKind::Field { x, field } => format!("{}.{}", self.operand(x), self.field(x.ty, *field)),
            ExprKind::FieldPtr { x, field } => {
                let base = types.pointer_elem(x.ty).unwrap_or(x.ty);
                format!("{}->{}", self.operand(x), self.field(base, *field))
            }
            ExprKind::IndexArray { x, index }
            | ExprKind::IndexSlice { x, index }
            | ExprKind::IndexString { x, index } => {
                format!("{}[{}]", self.operand(x), self.expr(index))
            }
            ExprKind::IndexMap { x, key, comma_ok } => {
                format!("{}[{}]{}", self.operand(x), self.expr(key), ok(*comma_ok))
            }
            ExprKind::Slice { x, lo, hi, max, .. } => {
                let bound = |e: Option<&Expr<'ir>>| e.map_or(String::new(), |e| self.expr(e));
                let max = max.map_or(String::new(), |max| format!(":{}", self.expr(max)));
                format!("{}[{}:{}{max}]", self.operand(x), bound(*lo), bound(*hi))
            }
            ExprKind::TypeAssert { x, comma_ok } => format!("{}.({}){}", self.operand(x), ty(), ok(*comma_ok)),
            ExprKind::Receive { chan, comma_ok } => format!("<-{}{}", self.operand(chan), ok(*comma_ok)),
            ExprKind::Convert { kind, x } => {
                let kind = match kind {
                    ConvertKind::Numeric => "numeric",
                    ConvertKind::NoOp => "noop",
                    ConvertKind::InterfaceToInterface => "interface",
                    ConvertKind::SliceToArrayPtr => "array_ptr",
                    ConvertKind::SliceToArray => "array",
                };
                format!("{kind}({}):{}", self.expr(x), ty())
            }
            ExprKind::ConvertString { site, kind, x } => {
                let kind = match kind {
                    StringConvert::StringToBytes => "bytes",
                    StringConvert::BytesToString | StringConvert::RunesToString | StringConvert::RuneToString => {
                        "string"
                    }
                    StringConvert::StringToRunes => "runes",
                };
                format!("{kind}#{}({}):{}", site.index(), self.expr(x), ty())
            }
            ExprKind::ToInterface { site, x } => format!("to_interface#{}({}):{}", site.index(), self.expr(x), ty()),
            ExprKind::Call(call) => self.call(call),
            ExprKind::Seq { body, value } => {
                format!(
                    "seq {{\n{}{}; {} }}",
                    self.statements(body.stmts),
                    self.indent(),
                    self.expr(value)
                )
            }
            ExprKind::InlinedCall(inlined) => {
                let init = self.statements(inlined.init.stmts);
                let body = self.statements(inlined.body.stmts);
                let results: Vec<_> = inlined.results.iter().map(|&l| self.local_name(l)).collect();
                let (name, target) = (self.func_name(inlined.callee), inlined.target.index());
                format!(
                    "inlined@{target} {name} {{\n{init}--\n{body}{}}} ({})",
                    self.indent(),
                    results.join(", ")
                )
            }
            ExprKind::FuncLit { site, func } => format!("func#{} {}", site.index(), self.func_name(*func)),
            ExprKind::MethodValue { site, recv, method } => {
                let method = match *method {
                    MethodRef::Static(func) => self.func_name(func),
                    MethodRef::Interface(n) => self.method(recv.ty, n),
                };
                format!("method_value#{}({}, {method})", site.index(), self.expr(recv))
            }
            ExprKind::StructLit { site, fields } => {
                let field = |(n, x): &(u32, Expr<'ir>)| format!("{}: {}", self.field(e.ty, *n), self.expr(x));
                let fields: Vec<_> = fields.iter().map(field).collect();
                format!("{}#{}{{{}}}", ty(), site.index(), fields.join(", "))
            }
            ExprKind::ArrayLit { site, elems: list } => format!("{}#{}{{{}}}", ty(), site.index(), elems(list)),
            ExprKind::SliceLit { site, elems: list, len } => {
                format!("{}#{}{{{}}} len {len}", ty(), site.index(), elems(list))
            }
            ExprKind::MapLit { site, entries } => {
                let entry = |(k, v): &(Expr<'ir>, Expr<'ir>)| format!("{}: {}", self.expr(k), self.expr(v));
                let entries: Vec<_> = entries.iter().map(entry).collect();
                format!("{}#{}{{{}}}", ty(), site.index(), entries.join(", "))
            }
            ExprKind::VariadicSlice { site, elems } => format!("{}#{}{{{}}}", ty(), site.index(), self.list(elems)),
            ExprKind::New { site, value } => {
                let of = self.ty(types.pointer_elem(e.ty).unwrap_or(e.ty));
                format!("new#{}({of}{})", site.index(), self.some(&[*value]))
            }
            ExprKind::MakeSlice { site, len, cap } => {
                format!("make#{}({}{})", site.index(), ty(), self.some(&[Some(*len), *cap]))
            }
            ExprKind::MakeMap { site, hint: size } | ExprKind::MakeChan { site, size } => {
                format!("make#{}({}{})", site.index(), ty(), self.some(&[*size]))
            }
            ExprKind::Append {
                site,
                slice,
                args,
                spread,
            } => {
                let args: String = args.iter().map(|x| format!(", {}", self.expr(x))).collect();
                let ddd = if *spread { "..." } else { "" };
                format!("append#{}({}{args}{ddd})", site.index(), self.expr(slice))
            }
            ExprKind::Copy { dst, src } => format!("copy({}, {})", self.expr(dst), self.expr(src)),
            ExprKind::Len(x) => format!("len({})", self.expr(x)),
            ExprKind::Cap(x) => format!("cap({})", self.expr(x)),
            ExprKind::Delete { map, key } => format!("delete({}, {})", self.expr(map), self.expr(key)),
            ExprKind::Clear(x) => format!("clear({})", self.expr(x)),
            ExprKind::Close(x) => format!("close({})", self.expr(x)),
            ExprKind::MinMax { max, operands } => {
                format!("{}({})", if *max { "max" } else { "min" }, self.list(operands))
            }
            ExprKind::Complex { re, im } => format!("complex({}, {})", self.expr(re), self.expr(im)),
            ExprKind::Real(x) => format!("real({})", self.expr(x)),
            ExprKind::Imag(x) => format!("imag({})", self.expr(x)),
            ExprKind::Panic(x) => format!("panic({})", self.expr(x)),
            ExprKind::Recover => "recover()".into(),
            ExprKind::Print { newline, args } => {
                format!("{}({})", if *newline { "println" } else { "print" }, self.list(args))
            }
            ExprKind::UnsafeAdd { ptr, len } => format!("unsafe.Add({}, {})", self.expr(ptr), self.expr(len)),
            ExprKind::UnsafeSlice { ptr, len } => format!("unsafe.Slice({}, {})", self.expr(ptr), self.expr(len)),
            ExprKind::UnsafeSliceData(x) => format!("unsafe.SliceData({})", self.expr(x)),
            ExprKind::UnsafeString { ptr, len } => format!("unsafe.String({}, {})", self.expr(ptr), self.expr(len)),
            ExprKind::UnsafeStringData(x) => format!("unsafe.StringData({})", self.expr(x)),
        }
    }

    fn indent(&self) -> String {
        "  ".repeat(self.depth)
    }
    fn global(&self, global: GlobalId) -> &'a str {
        self.program.globals.get(global).map_or("?", |g| g.name)
    }
    fn func_name(&self, func: FuncId) -> &'a str {
        self.program.funcs.get(func).map_or("?", |f| f.name)
    }
    fn field(&self, t: TypeId, field: u32) -> &'ir str {
        let fields = self.program.types.struct_fields(t).unwrap_or(&[]);
        fields.get(field as usize).map_or("?", |f| f.name)
    }
    fn method(&self, t: TypeId, method: u32) -> &'ir str {
        let interface = self.program.types.interface_of(t);
        interface
            .and_then(|i| i.methods.get(method as usize))
            .map_or("?", |m| m.name)
    }
    fn constant(&self, value: ConstValue<'_>, t: TypeId) -> String {
        let text = match (value, Value::from_ir(value)) {
            (ConstValue::Float(f), _) => format!("{f:?}"),
            (_, Some(value)) => value.exact_text(),
            (_, None) => format!("{value:?}"),
        };
        match t {
            TypeId::INT | TypeId::STRING | TypeId::BOOL | TypeId::FLOAT64 => text,
            _ => format!("{text}:{}", self.ty(t)),
        }
    }
    fn call(&self, call: &Call<'ir>) -> String {
        let callee = match call.callee {
            Callee::Static(func) => self.func_name(func).to_string(),
            Callee::Value(f) => format!("({})", self.expr(f)),
            Callee::Interface { recv, method } => {
                format!("{}.{}", self.operand(recv), self.method(recv.ty, method))
            }
        };
        let spread = if call.spread_tuple { "*" } else { "" };
        format!("{callee}({spread}{})", self.list(call.args))
    }
}

/// What follows a form in its comma-ok version.
fn ok(comma_ok: bool) -> &'static str {
    if comma_ok { " ok" } else { "" }
}

#[cfg(test)]
mod tests {
    use super::super::sample::sample;

    #[test]
    fn the_sample() {
        let arena = bumpalo::Bump::new();
        let expected = "\
func main.main() at -
  x int #0
  p *int #1
{
  var x
  x := 42
  var p
  p := new#2(int)
  *p = x + 1
  for@0 x < 10 {
    x += 1
    break @0
  }
  Println(~[]interface {}#4{~to_interface#3(x):interface {}})
}
";
        let program = sample(&arena);
        assert_eq!(super::func(&program, program.main), expected);
        let whole = super::program(&program);
        assert!(whole.contains("#2 New int in main.main at -"), "{whole}");
    }
}
