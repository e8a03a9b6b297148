//! One copy of a body: fresh variables, sites, targets and labels, `return` as an assignment and a branch (gc: `oldInline`,
//! `inlsubst`).

use super::Inliner;
use crate::rebuild::{self, Rebuild};
use bumpalo::Bump;
use frontend::constant::Value;
use frontend::id::Id;
use frontend::ir::text;
use frontend::ir::{
    AllocId, Block, Call, Callee, Capture, Expr, ExprKind, FuncId, FuncKind, InlinedCall, LabelId, Local, LocalId,
    LocalKind, Stmt, StmtKind, TargetId,
};
use frontend::source::Pos;

/// `call` of `callee` in `caller`, at `call_pos`, with the callee's body. Everything new is reported at `pos`.
pub(super) fn call<'ir>(
    inliner: &mut Inliner<'ir>,
    caller: FuncId,
    callee: FuncId,
    call: &'ir Call<'ir>,
    call_pos: Pos,
    pos: Pos,
    delay_results: bool,
) -> InlinedCall<'ir> {
    let locals = variables(inliner, caller, callee, pos);
    let f = &inliner.program.funcs[callee];
    let (params, results, body) = (f.params, f.results, inliner.written[callee].0);
    let results: Vec<LocalId> = results.iter().map(|result| locals[result.index()]).collect();
    let results = &*inliner.arena.alloc_slice_copy(&results);
    let init = arguments(inliner, caller, call, call_pos, params, &locals, results, delay_results);
    let (targets, labels) = {
        let (targets, labels) = (
            inliner.program.funcs[callee].targets,
            inliner.program.funcs[callee].labels,
        );
        let f = &mut inliner.program.funcs[caller];
        let first = (f.targets, f.labels);
        f.targets += targets + 1;
        f.labels += labels;
        first
    };
    let target = TargetId::from_index(targets as usize);
    let imported = inliner.program.funcs[callee].pkg != inliner.program.funcs[caller].pkg;
    let mut copier = Copier {
        imported,
        inliner,
        func: caller,
        caller,
        locals,
        first_target: targets + 1,
        first_label: labels,
        inlined: Some(Inlined {
            pos,
            target,
            results,
            delay_results,
        }),
    };
    let body = body.expect("only functions with bodies are inlined");
    let body = rebuild::block(&mut copier, body);
    InlinedCall {
        callee,
        call,
        init,
        body,
        target,
        results,
    }
}

/// A call that gc would have inlined and that stays: its result, if it is one, goes through a variable, as gc's does.
pub(super) fn kept<'ir>(
    inliner: &mut Inliner<'ir>,
    caller: FuncId,
    callee: FuncId,
    call: &'ir Call<'ir>,
    e: &Expr<'ir>,
    pos: Pos,
) -> Option<Expr<'ir>> {
    let &[result] = inliner.program.funcs[callee].results else {
        return None;
    };
    let local = result_variable(inliner, caller, callee, 0, result, pos);
    let declare = Stmt {
        kind: StmtKind::Declare(local),
        pos: e.pos,
    };
    let assign = Stmt {
        kind: StmtKind::Assign {
            lhs: place(inliner, caller, local, e.pos),
            rhs: Expr {
                kind: ExprKind::Call(call),
                ..*e
            },
            define: true,
        },
        pos: e.pos,
    };
    let f = &mut inliner.program.funcs[caller];
    let target = TargetId::from_index(f.targets as usize);
    f.targets += 1;
    let inlined = InlinedCall {
        callee,
        call,
        init: Block {
            stmts: inliner.arena.alloc_slice_copy(&[declare, assign]),
        },
        body: Block { stmts: &[] },
        target,
        results: inliner.arena.alloc_slice_copy(&[local]),
    };
    Some(Expr {
        kind: ExprKind::InlinedCall(inliner.arena.alloc(inlined)),
        ..*e
    })
}

/// The caller's variables that stand for the callee's, by the callee's ids.
fn variables<'ir>(inliner: &mut Inliner<'ir>, caller: FuncId, callee: FuncId, pos: Pos) -> Vec<LocalId> {
    let (_, count) = inliner.written[callee];
    let mut locals = vec![LocalId::from_index(0); count];
    for (index, copy) in locals.iter_mut().enumerate() {
        let mut local = inliner.program.funcs[callee].locals[LocalId::from_index(index)];
        local.name = qualified(inliner, caller, callee, local.name);
        *copy = match local.kind {
            LocalKind::Param | LocalKind::Var | LocalKind::Temp => variable(inliner, caller, local, pos),
            LocalKind::Captured(n) => inliner.program.funcs[callee].captures[n as usize].outer,
            LocalKind::Result => continue,
        };
    }
    let results = inliner.program.funcs[callee].results;
    for (index, &result) in results.iter().enumerate() {
        locals[result.index()] = result_variable(inliner, caller, callee, index, result, pos);
    }
    locals
}

fn result_variable(
    inliner: &mut Inliner<'_>,
    caller: FuncId,
    callee: FuncId,
    index: usize,
    result: LocalId,
    pos: Pos,
) -> LocalId {
    let mut local = inliner.program.funcs[callee].locals[result];
    if local.name.starts_with('~') || local.name == "_" {
        local.name = inliner.arena.alloc_str(&format!("~R{index}"));
        return variable(inliner, caller, local, pos);
    }
    local.name = qualified(inliner, caller, callee, local.name);
    variable(inliner, caller, local, pos)
}

/// A variable's name as gc prints it where it was inlined: with the package it comes from, if that is another.
fn qualified<'ir>(inliner: &Inliner<'ir>, caller: FuncId, callee: FuncId, name: &'ir str) -> &'ir str {
    let (from, to) = (inliner.program.funcs[callee].pkg, inliner.program.funcs[caller].pkg);
    if from == to || is_blank(name) {
        return name;
    }
    inliner
        .arena
        .alloc_str(&format!("{}.{name}", inliner.program.packages[from].name))
}

fn variable<'ir>(inliner: &mut Inliner<'ir>, caller: FuncId, like: Local<'ir>, pos: Pos) -> LocalId {
    let site = like.site.map(|site| fresh_site(inliner, site, caller, Some(pos)));
    let kind = match like.kind {
        LocalKind::Temp => LocalKind::Temp,
        LocalKind::Param | LocalKind::Result | LocalKind::Var | LocalKind::Captured(_) => LocalKind::Var,
    };
    inliner.program.funcs[caller].locals.push(Local {
        pos,
        kind,
        site,
        ..like
    })
}

/// A site like `site` in `func`; at `pos`, if gc has such a site.
fn fresh_site(inliner: &mut Inliner<'_>, site: AllocId, func: FuncId, pos: Option<Pos>) -> AllocId {
    let written = site;
    let mut site = inliner.program.sites[written];
    site.origin = site.origin.or(Some(written));
    site.func = func;
    if let Some(pos) = pos
        && site.pos.is_known()
    {
        site.pos = pos;
    }
    inliner.program.sites.push(site)
}

fn is_blank(name: &str) -> bool {
    crate::tags::is_unnamed(name)
}

fn place<'ir>(inliner: &Inliner<'ir>, func: FuncId, local: LocalId, pos: Pos) -> Expr<'ir> {
    Expr {
        kind: ExprKind::Local(local),
        ty: inliner.program.funcs[func].locals[local].ty,
        pos,
        implicit: false,
    }
}

/// Declares parameters, assigns arguments to them, and declares results unless they come into being later.
#[allow(clippy::too_many_arguments)]
fn arguments<'ir>(
    inliner: &mut Inliner<'ir>,
    caller: FuncId,
    call: &'ir Call<'ir>,
    pos: Pos,
    params: &[LocalId],
    locals: &[LocalId],
    results: &[LocalId],
    delay_results: bool,
) -> Block<'ir> {
    let mut stmts = Vec::new();
    if let Callee::Value(f) = call.callee
        && has_effects(f)
    {
        stmts.push(Stmt {
            kind: StmtKind::Expr(*f),
            pos,
        });
    }
    let mut places = Vec::new();
    for &param in params {
        let local = locals[param.index()];
        if is_blank(inliner.program.funcs[caller].locals[local].name) {
            places.push(None);
            continue;
        }
        stmts.push(Stmt {
            kind: StmtKind::Declare(local),
            pos,
        });
        // Before the statement: gc prints `:=`.
        places.push(Some(place(inliner, caller, local, Pos::NONE)));
    }
    let mut single = call.args.len();
    if call.spread_tuple {
        single -= 1;
    }
    let (first, rest) = places.split_at(single);
    if !first.is_empty() {
        let rhs = &call.args[..single];
        for (place, value) in first.iter().zip(rhs) {
            if let Some(place) = place {
                inliner.contents.values.define(&inliner.program, caller, place, value);
            }
        }
        stmts.push(Stmt {
            kind: StmtKind::AssignParallel {
                lhs: inliner.arena.alloc_slice_copy(first),
                rhs,
                define: true,
            },
            pos,
        });
    }
    if call.spread_tuple {
        stmts.push(Stmt {
            kind: StmtKind::AssignTuple {
                lhs: inliner.arena.alloc_slice_copy(rest),
                rhs: call.args[single],
                define: true,
            },
            pos,
        });
    }
    if !delay_results {
        let declare = |&local: &LocalId| Stmt {
            kind: StmtKind::Declare(local),
            pos,
        };
        stmts.extend(results.iter().map(declare));
    }
    Block {
        stmts: inliner.arena.alloc_slice_copy(&stmts),
    }
}

/// Whether evaluating a callee whose function is known does anything: it has an inlined call in it.
fn has_effects(f: &Expr<'_>) -> bool {
    match f.kind {
        ExprKind::Convert { x, .. } => has_effects(x),
        ExprKind::InlinedCall(_) | ExprKind::Seq { .. } => true,
        _ => false,
    }
}

/// What is special in the inlined body itself, as opposed to the func literals in it.
struct Inlined<'ir> {
    pos: Pos,
    target: TargetId,
    results: &'ir [LocalId],
    delay_results: bool,
}

struct Copier<'i, 'ir> {
    inliner: &'i mut Inliner<'ir>,
    /// The function that the copy belongs to.
    func: FuncId,
    /// The function into which the body is copied, of which copied literals are named as parts.
    caller: FuncId,
    /// New variables by old ones; empty in a literal, which keeps its own.
    locals: Vec<LocalId>,
    first_target: u32,
    first_label: u32,
    inlined: Option<Inlined<'ir>>,
    /// Whether the body is of another package.
    imported: bool,
}

impl<'ir> Rebuild<'ir> for Copier<'_, 'ir> {
    fn arena(&self) -> &'ir Bump {
        self.inliner.arena
    }

    fn expr(&mut self, e: &'ir Expr<'ir>) -> Option<Expr<'ir>> {
        let copy = rebuild::expr_children(self, e);
        if self.imported && !self.inliner.quiet {
            Some(self.as_imported(copy.unwrap_or(*e)))
        } else {
            copy
        }
    }

    fn stmt(&mut self, s: &'ir Stmt<'ir>) -> Option<Stmt<'ir>> {
        let Some(inlined) = &self.inlined else {
            return rebuild::stmt_children(self, s);
        };
        if let StmtKind::Return { results, spread } = s.kind {
            let (target, delay, places) = (inlined.target, inlined.delay_results, inlined.results);
            return Some(self.return_stmt(s.pos, results, spread, target, delay, places));
        }
        let mut copy = rebuild::stmt_children(self, s).unwrap_or(*s);
        // gc does not know the definitions of an inlined body's variables.
        if let StmtKind::Assign { define, .. }
        | StmtKind::AssignParallel { define, .. }
        | StmtKind::AssignTuple { define, .. } = &mut copy.kind
        {
            *define = false;
        }
        Some(copy)
    }

    fn local(&mut self, local: LocalId) -> LocalId {
        self.locals.get(local.index()).copied().unwrap_or(local)
    }

    fn site(&mut self, site: AllocId) -> AllocId {
        let pos = self.inlined.as_ref().map(|inlined| inlined.pos);
        fresh_site(self.inliner, site, self.func, pos)
    }

    fn target(&mut self, target: TargetId) -> TargetId {
        TargetId::from_index(target.index() + self.first_target as usize)
    }

    fn label(&mut self, label: LabelId) -> LabelId {
        LabelId::from_index(label.index() + self.first_label as usize)
    }

    fn literal(&mut self, func: FuncId) -> FuncId {
        let mut copy = self.inliner.program.funcs[func].clone();
        let (body, count) = self.inliner.written[func];
        copy.kind = FuncKind::Literal { outer: self.func };
        copy.locals = copy.locals.iter().copied().take(count).collect();
        copy.body = body;
        let captures: Vec<Capture> = copy
            .captures
            .iter()
            .map(|capture| Capture {
                outer: self.local(capture.outer),
                ..*capture
            })
            .collect();
        copy.captures = self.inliner.arena.alloc_slice_copy(&captures);
        let id = self.inliner.push_func(copy);
        for index in 0..count {
            let local = LocalId::from_index(index);
            if let Some(site) = self.inliner.program.funcs[id].locals[local].site {
                let site = fresh_site(self.inliner, site, id, None);
                self.inliner.program.funcs[id].locals[local].site = Some(site);
            }
        }
        if let Some(body) = body {
            let mut copier = Copier {
                imported: self.imported,
                inliner: &mut *self.inliner,
                func: id,
                caller: self.caller,
                locals: Vec::new(),
                first_target: 0,
                first_label: 0,
                inlined: None,
            };
            let body = rebuild::block(&mut copier, body);
            self.inliner.program.funcs[id].body = Some(body);
            self.inliner.written[id].0 = Some(body);
            self.inliner.contents.values.add(&self.inliner.program, id);
        }
        self.name(id);
        id
    }
}

impl<'ir> Copier<'_, 'ir> {
    /// `e` as gc reads it from another package's export data: conversions are spelled out, and constants are values with types.
    fn as_imported(&self, e: Expr<'ir>) -> Expr<'ir> {
        match e.kind {
            ExprKind::Const { value, .. } => {
                let cx = text::TextCx::of_func(&self.inliner.program, self.func);
                let value_text = Value::from_ir(value).map_or_else(|| "NaN".into(), |value| value.gc_text());
                let text = format!("{}({value_text})", text::ty(cx, e.ty));
                let text = Some(&*self.inliner.arena.alloc_str(&text));
                let kind = ExprKind::Const { value, text };
                Expr { kind, ..e }
            }
            ExprKind::ToInterface { .. } | ExprKind::Convert { .. } => Expr { implicit: false, ..e },
            _ => e,
        }
    }

    fn return_stmt(
        &mut self,
        pos: Pos,
        values: &'ir [Expr<'ir>],
        spread: bool,
        target: TargetId,
        delay_results: bool,
        results: &'ir [LocalId],
    ) -> Stmt<'ir> {
        let leave = Stmt {
            kind: StmtKind::Break(target),
            pos,
        };
        if values.is_empty() || results.is_empty() {
            return leave;
        }
        let mut stmts = Vec::new();
        if delay_results {
            stmts.extend(results.iter().map(|&local| Stmt {
                kind: StmtKind::Declare(local),
                pos,
            }));
        }
        let places: Vec<Option<Expr<'ir>>> = results
            .iter()
            .map(|&local| Some(place(self.inliner, self.func, local, pos)))
            .collect();
        let lhs = &*self.inliner.arena.alloc_slice_copy(&places);
        let values = rebuild::exprs(self, values);
        let kind = if spread {
            StmtKind::AssignTuple {
                lhs,
                rhs: values[0],
                define: delay_results,
            }
        } else {
            if delay_results {
                for (place, value) in places.iter().flatten().zip(values) {
                    self.inliner
                        .contents
                        .values
                        .define(&self.inliner.program, self.func, place, value);
                }
            }
            StmtKind::AssignParallel {
                lhs,
                rhs: values,
                define: delay_results,
            }
        };
        stmts.push(Stmt { kind, pos });
        stmts.push(leave);
        let stmts = &*self.inliner.arena.alloc_slice_copy(&stmts);
        Stmt {
            kind: StmtKind::Block(Block { stmts }),
            pos,
        }
    }

    /// Names a copied literal as one more of the function it now stands in.
    fn name(&mut self, literal: FuncId) {
        let outer = self.caller;
        let count = self.inliner.literals.entry(outer).or_default();
        *count += 1;
        let f = &self.inliner.program.funcs[outer];
        let short = match f.kind {
            FuncKind::Literal { .. } => format!("{}.{count}", f.short_name),
            FuncKind::PackageInit => format!("init.func{count}"),
            FuncKind::Declared | FuncKind::Wrapper => format!("{}.func{count}", f.short_name),
        };
        let pkg = f.pkg;
        let link = format!("{}.{short}", self.inliner.program.packages[pkg].path);
        let (short, link) = (
            self.inliner.arena.alloc_str(&short),
            self.inliner.arena.alloc_str(&link),
        );
        let f = &mut self.inliner.program.funcs[literal];
        f.pkg = pkg;
        f.short_name = short;
        f.name = link;
    }
}
