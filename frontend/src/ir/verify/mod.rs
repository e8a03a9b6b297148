//! The invariants of the IR as code: run between phases in debug builds, so that the phase that broke one is known.
//!
//! What is checked, by the numbers of [`crate::ir`]'s list: (1) types are complete, typed and canonical; (2) operands fit
//! their node ([`fit`]); (3) every allocating node has a site of its own, of its kind; (4) locals and captures exist
//! and agree; (5) branches name what encloses them.

mod fit;

use super::walk::{self, Part};
use super::{
    AllocId, AllocKind, Block, Expr, ExprKind, Func, FuncId, FuncKind, Local, LocalId, LocalKind, Program, Stmt,
    StmtKind, TargetId,
};
use crate::id::Id;
use crate::source::Pos;
use crate::types::{Basic, TypeId, TypeKind, deep};
use rustc_hash::FxHashSet;

/// Violations after which no more are listed: one mistake is often repeated in every function.
const MAX_VIOLATIONS: usize = 100;

/// Every violation found, in order, as text with function and position. Empty for a well-formed program.
pub fn verify(program: &Program<'_>) -> Vec<String> {
    let mut v = Verifier {
        program,
        violations: Vec::new(),
        good_types: FxHashSet::default(),
        used_sites: vec![false; program.sites.len()],
        func: program.main,
        targets: Vec::new(),
        labels: FxHashSet::default(),
        literals: FxHashSet::default(),
    };
    v.tables();
    for (id, func) in program.funcs.iter_enumerated() {
        // A std function that nothing reaches was never looked at: not even its type is known.
        if func.body.is_some() || func.ty != TypeId::INVALID {
            v.func(id);
        }
    }
    v.violations
}

struct Verifier<'a, 'ir> {
    program: &'a Program<'ir>,
    violations: Vec<String>,
    /// Types that were found fit for the IR.
    good_types: FxHashSet<TypeId>,
    used_sites: Vec<bool>,
    /// The function being looked at.
    func: FuncId,
    /// What encloses the current statement, and whether `continue` may name it.
    targets: Vec<(TargetId, bool)>,
    /// Labels of the function.
    labels: FxHashSet<super::LabelId>,
    /// Func literals met so far: each has one expression.
    literals: FxHashSet<FuncId>,
}

impl<'a, 'ir> Verifier<'a, 'ir> {
    fn report(&mut self, pos: Pos, what: impl AsRef<str>) {
        if self.violations.len() < MAX_VIOLATIONS {
            let at = self.program.sources.position(pos);
            let func = self.program.funcs.get(self.func).map_or("?", |f| f.name);
            let what = what.as_ref();
            self.violations
                .push(format!("{}:{}:{}: {func}: {what}", at.file, at.line, at.column));
        }
    }
    fn check(&mut self, good: bool, pos: Pos, what: impl FnOnce() -> String) {
        if !good {
            self.report(pos, what());
        }
    }
    fn type_text(&self, t: TypeId) -> String {
        let text = self
            .program
            .types
            .text(&self.program.packages, t, crate::types::TextStyle::Link);
        format!("{text} ({t:?})")
    }

    /// What belongs to no function.
    fn tables(&mut self) {
        let program = self.program;
        self.check(program.funcs.get(program.main).is_some(), Pos::NONE, || {
            "main is no function".into()
        });
        for global in program.globals.iter() {
            // One of a std package that nothing needs has no type; a use of it is reported.
            if global.ty != TypeId::INVALID {
                self.ty(global.ty, global.pos);
            }
        }
        for &init in &program.inits {
            self.check(program.funcs.get(init).is_some(), Pos::NONE, || {
                format!("initialiser {init:?} is no function")
            });
        }
        let sorted = program.method_tables.windows(2).all(|w| w[0].0 < w[1].0);
        self.check(sorted, Pos::NONE, || "method tables are not sorted by type".into());
        for (t, methods) in &program.method_tables {
            for entry in *methods {
                let known = program.funcs.get(entry.func).is_some();
                let name = entry.method.name;
                self.check(known, Pos::NONE, || format!("method {name} of {t:?} is no function"));
            }
        }
    }

    /// Whether a type may stand in the IR: complete, without untyped kinds and type parameters.
    fn ty(&mut self, t: TypeId, pos: Pos) {
        if !self.good_types.contains(&t) && self.type_is_good(t, pos) {
            self.good_types.insert(t);
        }
    }
    fn type_is_good(&mut self, t: TypeId, pos: Pos) -> bool {
        let program = self.program;
        let types = &program.types;
        let fault = match types.kind(t) {
            TypeKind::Basic(Basic::Invalid) => Some("invalid type"),
            TypeKind::Basic(basic) if basic.is_untyped() => Some("untyped type"),
            TypeKind::TypeParam(_) => Some("type parameter"),
            TypeKind::Named(_) if types.underlying(t) == TypeId::INVALID => Some("unresolved defined type"),
            TypeKind::Interface(_) if types.is_pending(t) => Some("incomplete interface"),
            _ => None,
        };
        if let Some(fault) = fault {
            let text = self.type_text(t);
            self.report(pos, format!("{fault} {text}"));
            return false;
        }
        if !types.is_canonical(t) {
            let text = self.type_text(t);
            self.report(pos, format!("type is not the canonical one of its class: {text}"));
            return false;
        }
        let inside: &[TypeId] = match types.kind(t) {
            TypeKind::Pointer(e)
            | TypeKind::Slice(e)
            | TypeKind::Array { elem: e, .. }
            | TypeKind::Chan { elem: e, .. } => &[e],
            TypeKind::Map { key, value } => &[key, value],
            TypeKind::Tuple(list) => list,
            TypeKind::Struct(fields) => return fields.iter().all(|f| deep(|| self.type_is_good(f.ty, pos))),
            TypeKind::Func(sig) => {
                let mut parts = sig.params.iter().chain(sig.results);
                return parts.all(|&t| deep(|| self.type_is_good(t, pos)));
            }
            TypeKind::Basic(_) | TypeKind::Named(_) | TypeKind::Interface(_) | TypeKind::TypeParam(_) => &[],
        };
        inside.iter().all(|&t| deep(|| self.type_is_good(t, pos)))
    }

    // ---- Functions and locals ----

    fn func(&mut self, id: FuncId) {
        let f = &self.program.funcs[id];
        self.func = id;
        self.targets.clear();
        self.labels.clear();
        if f.body.is_none() && f.ty == TypeId::INVALID {
            // A std function that nothing needs: not even its type was looked at. A call of it is reported.
            return;
        }
        self.ty(f.ty, f.pos);
        self.signature(f);
        for (local, l) in f.locals.iter_enumerated() {
            self.local(f, local, l);
        }
        let own = |list: &[LocalId]| list.iter().all(|&l| f.locals.get(l).is_some());
        self.check(own(f.params) && own(f.results), f.pos, || {
            "a parameter or result is no local".into()
        });
        for (n, capture) in f.captures.iter().enumerate() {
            let kind = f.locals.get(capture.inner).map(|l| l.kind);
            let good = kind == Some(LocalKind::Captured(n as u32));
            self.check(good, capture.pos, || {
                format!("capture {n}: {:?} is not its local", capture.inner)
            });
        }
        if let Some(body) = f.body {
            self.find_labels(body.stmts);
            self.block(body);
        }
    }

    fn signature(&mut self, f: &Func<'ir>) {
        let types = &self.program.types;
        let Some(sig) = types.signature(f.ty) else {
            return self.report(f.pos, "the function's type is no function type");
        };
        let receiver = usize::from(f.has_receiver);
        let types_of =
            |list: &[LocalId]| -> Vec<TypeId> { list.iter().filter_map(|&l| f.locals.get(l)).map(|l| l.ty).collect() };
        let params = types_of(f.params);
        let fits = params.len() >= receiver && params[receiver..] == *sig.params && types_of(f.results) == sig.results;
        // A native's parameters may have no locals.
        let bare = f.body.is_none() && f.locals.is_empty();
        self.check(fits || bare, f.pos, || {
            "parameters or results differ from the function's type".into()
        });
    }

    fn local(&mut self, f: &'a Func<'ir>, id: LocalId, l: &Local<'ir>) {
        self.ty(l.ty, l.pos);
        match (l.kind, l.site) {
            (LocalKind::Captured(n), site) => {
                let good = f.captures.get(n as usize).is_some_and(|c| c.inner == id) && site.is_none();
                self.check(good, l.pos, || {
                    format!("{}: no such capture, or one with a site", l.name)
                });
            }
            (LocalKind::Param, _) => {
                self.check(f.params.contains(&id), l.pos, || {
                    format!("{} is not among the parameters", l.name)
                });
            }
            (LocalKind::Result, _) => {
                self.check(f.results.contains(&id), l.pos, || {
                    format!("{} is not among the results", l.name)
                });
            }
            (LocalKind::Var | LocalKind::Temp, _) => {}
        }
        match l.site {
            Some(site) => self.site(site, AllocKind::Variable, l.pos),
            // Nothing points to a temporary, and a native's parameters are nobody's business.
            None => {
                let may = matches!(l.kind, LocalKind::Captured(_) | LocalKind::Temp) || f.body.is_none();
                self.check(may, l.pos, || format!("variable {} has no site", l.name));
            }
        }
    }

    fn site(&mut self, id: AllocId, kind: AllocKind, pos: Pos) {
        let Some(site) = self.program.sites.get(id) else {
            return self.report(pos, format!("{id:?} does not exist"));
        };
        self.check(site.kind == kind, pos, || {
            format!("{id:?} is a {:?}, the node a {kind:?}", site.kind)
        });
        let twice = std::mem::replace(&mut self.used_sites[id.index()], true);
        self.check(!twice, pos, || format!("{id:?} ({kind:?}) belongs to two nodes"));
    }

    // ---- Bodies ----

    fn find_labels(&mut self, stmts: &'ir [Stmt<'ir>]) {
        for s in stmts {
            if let StmtKind::Label { label, .. } = s.kind {
                let fresh = self.labels.insert(label);
                self.check(fresh, s.pos, || format!("{label:?} is set twice"));
            }
            walk::stmt_parts(s, &mut |part| match part {
                Part::Stmt(s) => deep(|| self.find_labels(std::slice::from_ref(s))),
                Part::Expr(e) => deep(|| self.find_labels_in_expr(e)),
            });
        }
    }
    fn find_labels_in_expr(&mut self, e: &'ir Expr<'ir>) {
        walk::expr_parts(e, &mut |part| match part {
            Part::Stmt(s) => deep(|| self.find_labels(std::slice::from_ref(s))),
            Part::Expr(e) => deep(|| self.find_labels_in_expr(e)),
        });
    }

    fn block(&mut self, block: Block<'ir>) {
        block.stmts.iter().for_each(|s| deep(|| self.stmt(s)));
    }

    fn stmt(&mut self, s: &'ir Stmt<'ir>) {
        self.fit_stmt(s);
        let target = match s.kind {
            StmtKind::For { target, .. } | StmtKind::Range { target, .. } => Some((target, true)),
            StmtKind::Switch { target, .. }
            | StmtKind::TypeSwitch { target, .. }
            | StmtKind::Select { target, .. }
            | StmtKind::Breakable { target, .. } => Some((target, false)),
            _ => None,
        };
        match s.kind {
            StmtKind::Break(target) => {
                let encloses = self.targets.iter().any(|&(t, _)| t == target);
                self.check(encloses, s.pos, || {
                    format!("break of {target:?}, which does not enclose it")
                });
            }
            StmtKind::Continue(target) => {
                let encloses = self.targets.contains(&(target, true));
                self.check(encloses, s.pos, || {
                    format!("continue of {target:?}, which is no enclosing loop")
                });
            }
            StmtKind::Goto(label) => {
                let known = self.labels.contains(&label);
                self.check(known, s.pos, || format!("goto {label:?}, which is nowhere"));
            }
            StmtKind::AssignOp { site: Some(site), .. } => self.site(site, AllocKind::Concat, s.pos),
            StmtKind::Go { site, .. } => self.site(site, AllocKind::Go, s.pos),
            StmtKind::Defer { site, .. } => self.site(site, AllocKind::Defer, s.pos),
            _ => {}
        }
        self.within(target, s.pos, |v| walk::stmt_parts(s, &mut |part| v.part(part)));
    }

    fn expr(&mut self, e: &'ir Expr<'ir>) {
        self.ty(e.ty, e.pos);
        self.fit_expr(e);
        if let Some((site, kind)) = walk::expr_site(e) {
            self.site(site, kind, e.pos);
        }
        let target = match e.kind {
            ExprKind::InlinedCall(inlined) => Some((inlined.target, false)),
            ExprKind::FuncLit { func, .. } => {
                self.literal(func, e.pos);
                None
            }
            _ => None,
        };
        self.within(target, e.pos, |v| walk::expr_parts(e, &mut |part| v.part(part)));
    }

    fn part(&mut self, part: Part<'ir>) {
        deep(|| match part {
            Part::Stmt(s) => self.stmt(s),
            Part::Expr(e) => self.expr(e),
        });
    }

    /// Runs `step` with one more target around it.
    fn within(&mut self, target: Option<(TargetId, bool)>, pos: Pos, step: impl FnOnce(&mut Self)) {
        if let Some((target, _)) = target {
            let known = target.index() < self.program.funcs[self.func].targets as usize;
            self.check(known, pos, || {
                format!("{target:?} is not counted in the function's targets")
            });
            let nested = self.targets.iter().any(|&(t, _)| t == target);
            self.check(!nested, pos, || format!("{target:?} is nested in itself"));
        }
        self.targets.extend(target);
        step(self);
        if target.is_some() {
            self.targets.pop();
        }
    }

    /// A func literal standing in the current function.
    fn literal(&mut self, func: FuncId, pos: Pos) {
        let program = self.program;
        let Some(literal) = program.funcs.get(func) else {
            return self.report(pos, format!("{func:?} does not exist"));
        };
        let outer = FuncKind::Literal { outer: self.func };
        self.check(literal.kind == outer, pos, || {
            format!("{} is not a literal of this function", literal.name)
        });
        let fresh = self.literals.insert(func);
        self.check(fresh, pos, || format!("{} has two expressions", literal.name));
        for capture in literal.captures {
            let there = program.funcs[self.func].locals.get(capture.outer).map(|l| l.ty);
            let here = literal.locals.get(capture.inner).map(|l| l.ty);
            let agree = there.is_some() && there == here;
            self.check(agree, capture.pos, || {
                format!("{}: capture of {:?} does not agree", literal.name, capture.outer)
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{Builder, sample};
    use super::*;

    #[test]
    fn the_sample_is_well_formed() {
        let arena = bumpalo::Bump::new();
        assert_eq!(verify(&sample(&arena)), Vec::<String>::new());
    }

    /// Adds one wrong statement to a program and returns what is said about it.
    fn complaint(wrong: impl for<'ir> FnOnce(&mut Builder<'ir>) -> StmtKind<'ir>) -> String {
        let arena = bumpalo::Bump::new();
        let mut b = Builder::new(&arena);
        let kind = wrong(&mut b);
        b.stmt(kind);
        verify(&b.finish()).join("\n")
    }

    #[test]
    fn violations_are_found() {
        assert!(complaint(|_| StmtKind::Break(TargetId::from_index(0))).contains("does not enclose"));
        assert!(complaint(|_| StmtKind::Goto(super::super::LabelId::from_index(0))).contains("nowhere"));
        let mixed = complaint(|b| {
            let x = b.local("x", TypeId::INT);
            StmtKind::Assign {
                lhs: b.use_local(x),
                rhs: b.int(1, TypeId::INT8),
                define: false,
            }
        });
        assert!(mixed.contains("int8"), "{mixed}");
        let untyped = complaint(|b| StmtKind::Expr(b.int(1, TypeId::UNTYPED_INT)));
        assert!(untyped.contains("untyped type"), "{untyped}");
        let twice = complaint(|b| {
            let new = b.new_object(TypeId::INT);
            b.stmt(StmtKind::Expr(new));
            StmtKind::Expr(new)
        });
        assert!(twice.contains("belongs to two nodes"), "{twice}");
    }
}
