//! Statements.

use super::call::Standing;
use super::object::{Builtin, ObjectKind};
use super::range_func::Exit;
use super::{Checker, ObjId};
use crate::ir::{AllocKind, Block, LocalId, Stmt, StmtKind, TargetId};
use crate::reference::LangVersion;
use crate::source::Pos;
use crate::syntax::ast::{self, ChanDir, Decl, Ident};
use crate::types::{TypeId, TypeKind};

use super::func::Enclosing;

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// Checks statements in the innermost scope and appends them to the block being built.
    pub(super) fn stmt_list(&mut self, list: &'a [ast::Stmt<'a>]) {
        for s in list {
            self.stmt(s, None);
        }
    }

    /// Checks a block in a scope of its own.
    pub(super) fn scoped_block(&mut self, list: &'a [ast::Stmt<'a>]) -> Block<'ir> {
        let outer = self.open_scope();
        self.begin_block();
        self.stmt_list(list);
        let block = self.end_block();
        self.close_scope(outer);
        block
    }

    /// Checks a statement. `label` is the one directly before it.
    fn stmt(&mut self, s: &'a ast::Stmt<'a>, label: Option<Ident<'a>>) {
        stacker::maybe_grow(128 << 10, 1 << 20, || self.stmt_form(s, label));
    }

    fn stmt_form(&mut self, s: &'a ast::Stmt<'a>, label: Option<Ident<'a>>) {
        self.env.base_pos = s.pos;
        match &s.kind {
            ast::StmtKind::Bad | ast::StmtKind::Empty => {}
            ast::StmtKind::Expr(e) => self.expression_stmt(e),
            ast::StmtKind::Send { chan, value } => self.send_stmt(s.pos, chan, value),
            ast::StmtKind::IncDec { x, inc } => self.inc_dec(s.pos, x, *inc),
            ast::StmtKind::Assign { lhs, rhs, define: true } => self.short_var_decl(s.pos, lhs, rhs),
            ast::StmtKind::Assign { lhs, rhs, .. } => self.assign_stmt(s.pos, lhs, rhs),
            ast::StmtKind::AssignOp { op, lhs, rhs } => self.assign_op_stmt(s.pos, *op, lhs, rhs),
            ast::StmtKind::Decl(decls) => self.decl_stmt(decls),
            ast::StmtKind::Go(call) => self.suspended_call(s.pos, call, "go"),
            ast::StmtKind::Defer(call) => self.suspended_call(s.pos, call, "defer"),
            ast::StmtKind::Return(results) => self.return_stmt(s.pos, results),
            ast::StmtKind::Break(label) => {
                self.branch(Exit::Break(label.map(|l| l.name)), s.pos);
            }
            ast::StmtKind::Continue(label) => {
                self.branch(Exit::Continue(label.map(|l| l.name)), s.pos);
            }
            ast::StmtKind::Goto(label) => self.branch(Exit::Goto(label.name), s.pos),
            ast::StmtKind::Fallthrough => self.emit(StmtKind::Fallthrough, s.pos),
            ast::StmtKind::Block(block) => {
                let block = self.scoped_block(block.stmts);
                self.emit(StmtKind::Block(block), s.pos);
            }
            ast::StmtKind::If { init, cond, then, els } => {
                let els = *els;
                self.with_init(s.pos, *init, |c| {
                    let cond = c.condition(cond, "if");
                    let then = c.scoped_block(then.stmts);
                    c.begin_block();
                    if let Some(els) = els {
                        c.stmt(els, None);
                    }
                    let els = c.end_block();
                    // `else { … }` needs no block around its block.
                    let els = match els.stmts {
                        [
                            Stmt {
                                kind: StmtKind::Block(inner),
                                ..
                            },
                        ] => *inner,
                        _ => els,
                    };
                    if let Some(cond) = cond {
                        c.emit(StmtKind::If { cond, then, els }, s.pos);
                    }
                });
            }
            ast::StmtKind::Switch { init, tag, clauses, .. } => {
                self.with_init(s.pos, *init, |c| c.switch_stmt(s.pos, label, *tag, clauses))
            }
            ast::StmtKind::TypeSwitch {
                init, bind, x, clauses, ..
            } => self.with_init(s.pos, *init, |c| c.type_switch_stmt(s.pos, label, *bind, x, clauses)),
            ast::StmtKind::Select { clauses, .. } => self.select_stmt(s.pos, label, clauses),
            ast::StmtKind::For { init, cond, post, body } => self.for_stmt(s.pos, label, *init, *cond, *post, body),
            ast::StmtKind::Range {
                key,
                value,
                extra,
                define,
                x,
                body,
            } => self.range_stmt(s, label, ([*key, *value], *extra), *define, x, body),
            ast::StmtKind::Labeled { label, stmt } => {
                if let Some((&name, &id)) = self.fx().goto_labels.get_key_value(label.name) {
                    self.emit(StmtKind::Label { label: id, name }, s.pos);
                } else {
                    self.fx_mut().unseen.labels += 1;
                }
                self.stmt(stmt, Some(*label));
            }
        }
    }

    /// Checks what follows an init statement in a scope that holds both. What is built is one `Block` if there is one.
    fn with_init(&mut self, pos: Pos, init: Option<&'a ast::Stmt<'a>>, rest: impl FnOnce(&mut Self)) {
        let outer = self.open_scope();
        match init {
            None => rest(self),
            Some(init) => {
                self.begin_block();
                self.stmt(init, None);
                self.env.base_pos = pos;
                rest(self);
                let block = self.end_block();
                self.emit(StmtKind::Block(block), pos);
            }
        }
        self.close_scope(outer);
    }

    // ---- Branches ----

    /// What an unlabeled or labeled break or continue leaves. None after an error that `labels` reported.
    pub(super) fn branch_target(&self, label: Option<&str>, is_loop: bool) -> Option<TargetId> {
        let mut enclosing = self.fx().enclosing.iter().rev();
        enclosing
            .find(|e| match label {
                Some(label) => e.label == Some(label),
                None => e.is_loop || !is_loop,
            })
            .filter(|e| e.is_loop || !is_loop)
            .map(|e| e.target)
    }

    /// Builds the body of a statement that `break` (and, in a loop, `continue`) can leave.
    pub(super) fn enclosed<R>(
        &mut self,
        label: Option<Ident<'a>>,
        is_loop: bool,
        build: impl FnOnce(&mut Self, TargetId) -> R,
    ) -> R {
        let target = self.new_target();
        self.fx_mut().enclosing.push(Enclosing {
            label: label.map(|l| l.name),
            target,
            is_loop,
        });
        let result = build(self, target);
        self.fx_mut().enclosing.pop();
        result
    }

    // ---- Simple statements ----

    fn expression_stmt(&mut self, e: &'a ast::Expr<'a>) {
        // A call of `panic` ends a statement list, whatever its argument is.
        if let ast::ExprKind::Call { fun, .. } = e.unparen().kind
            && let ast::ExprKind::Name(name) = fun.unparen().kind
        {
            let object = self.lookup(name).map(|obj| &self.objects[obj].kind);
            if matches!(object, Some(ObjectKind::Builtin(Builtin::Panic))) {
                self.panics.insert(e.unparen().pos);
            }
        }
        if let Some(expr) = self.expr_stmt(e) {
            self.emit(StmtKind::Expr(expr), e.pos);
        }
    }

    fn send_stmt(&mut self, pos: Pos, chan: &'a ast::Expr<'a>, value: &'a ast::Expr<'a>) {
        if let Some((chan, value)) = self.send(chan, value) {
            self.emit(StmtKind::Send { chan, value }, pos);
        }
    }

    /// Checks `chan <- value`.
    pub(super) fn send(
        &mut self,
        chan: &'a ast::Expr<'a>,
        value: &'a ast::Expr<'a>,
    ) -> Option<(crate::ir::Expr<'ir>, crate::ir::Expr<'ir>)> {
        let ch = self.expr(chan, None);
        let val = self.expr(value, None);
        if ch.is_invalid() || val.is_invalid() {
            return None;
        }
        let start = chan.start();
        let TypeKind::Chan { dir, elem } = self.types.core(ch.ty) else {
            let text = self.operand_text(&ch);
            self.error(start, format!("invalid operation: cannot send to non-channel {text}"));
            return None;
        };
        if dir == ChanDir::Recv {
            let text = self.operand_text(&ch);
            self.error(
                start,
                format!("invalid operation: cannot send to receive-only channel {text}"),
            );
            return None;
        }
        let value = self.assignment(val, Some(elem), "send")?;
        Some((ch.expr?, value))
    }

    /// `go call` and `defer call`.
    fn suspended_call(&mut self, pos: Pos, e: &'a ast::Expr<'a>, keyword: &str) {
        if let ast::ExprKind::Paren(_) = e.kind {
            self.error(e.start(), format!("expression in {keyword} must not be parenthesized"));
        }
        let Some(call) = self.suspended(e, keyword) else {
            return;
        };
        let ty = call.ty;
        if keyword == "go" {
            let site = self.new_site(AllocKind::Go, pos, ty);
            self.emit(StmtKind::Go { site, call }, pos);
        } else {
            let frame = self.in_range_body().then(|| self.defer_frame(pos));
            let site = self.new_site(AllocKind::Defer, pos, ty);
            self.emit(StmtKind::Defer { site, call, frame }, pos);
        }
    }

    /// Checks that the operand of go or defer is a call whose results may be dropped.
    fn suspended(&mut self, e: &'a ast::Expr<'a>, keyword: &str) -> Option<crate::ir::Expr<'ir>> {
        let ast::ExprKind::Call { .. } = e.unparen().kind else {
            // The parser has reported an expression that is not a call.
            self.use_exprs(std::slice::from_ref(e));
            return None;
        };
        let (x, standing) = self.raw_expr(e, None);
        if x.is_invalid() {
            return None;
        }
        let what = match standing {
            Standing::Statement => return x.expr,
            Standing::Conversion => "requires function call, not conversion",
            Standing::Expression => "discards result of",
        };
        let text = self.operand_text(&x);
        self.error(e.start(), format!("{keyword} {what} {text}"));
        None
    }

    // ---- Declarations ----

    fn decl_stmt(&mut self, decls: &'a [Decl<'a>]) {
        let mut group = None;
        let mut values: Option<&'a ast::ConstDecl<'a>> = None;
        for decl in decls {
            match *decl {
                Decl::Const(spec) => {
                    if group != Some(spec.group) {
                        group = Some(spec.group);
                        values = None;
                    }
                    self.local_consts(spec, &mut values);
                }
                Decl::Type(spec) => self.local_type(spec),
                Decl::Var(spec) => self.local_var_decl(spec),
                Decl::Import(_) | Decl::Func(_) => {}
            }
        }
    }

    fn local_consts(&mut self, spec: &'a ast::ConstDecl<'a>, values: &mut Option<&'a ast::ConstDecl<'a>>) {
        let own = spec.ty.is_some() || !spec.values.is_empty();
        if own {
            *values = Some(spec);
        }
        let inherited = !own && values.is_some();
        let mut objects: Vec<ObjId> = Vec::with_capacity(spec.names.len());
        for (index, name) in spec.names.iter().enumerate() {
            let kind = ObjectKind::Resolving(super::Declaration::Const {
                values: *values,
                inherited,
                index: index as u32,
                iota: spec.iota,
                file: self.env.scope,
            });
            let obj = self.new_object(name.name, name.pos, Some(self.env.pkg), TypeId::INVALID, kind);
            self.const_decl(obj, *values, inherited, index as u32, spec.iota);
            objects.push(obj);
        }
        let list = values.map_or(&[][..], |v| v.values);
        self.arity(spec.pos, spec.names, list, true, inherited);
        for obj in objects {
            self.declare(obj);
        }
    }

    fn local_type(&mut self, spec: &'a ast::TypeDecl<'a>) {
        self.fx_mut().unseen.declares_type = true;
        let kind = ObjectKind::Resolving(super::Declaration::Type {
            spec,
            file: self.env.scope,
        });
        let obj = self.new_object(spec.name.name, spec.name.pos, Some(self.env.pkg), TypeId::INVALID, kind);
        self.declare(obj);
        self.path.push(obj);
        self.type_decl(obj, spec, true);
        self.path.pop();
        self.do_later();
    }

    // ---- for ----

    fn for_stmt(
        &mut self,
        pos: Pos,
        label: Option<Ident<'a>>,
        init: Option<&'a ast::Stmt<'a>>,
        cond: Option<&'a ast::Expr<'a>>,
        post: Option<&'a ast::Stmt<'a>>,
        body: &'a ast::Block<'a>,
    ) {
        self.with_init(pos, init, |c| {
            let cond_ir = cond.map(|e| c.condition(e, "for"));
            let per_iteration = match init {
                Some(ast::Stmt {
                    kind: ast::StmtKind::Assign { define: true, .. },
                    ..
                }) if c.allows(LangVersion::LOOP_VARIABLES) => c.scope_locals(),
                _ => Vec::new(),
            };
            let post = post.and_then(|post| c.one_stmt(post));
            // The post statement changes the next iteration's variable: this one is assigned only if the body does.
            for &local in &per_iteration {
                c.fx_mut().locals[local].reassigned = false;
            }
            let (target, body) = c.enclosed(label, true, |c, target| (target, c.scoped_block(body.stmts)));
            let per_iteration = c.alloc_slice(&per_iteration);
            if !matches!(cond_ir, Some(None)) {
                c.emit(
                    StmtKind::For {
                        target,
                        cond: cond_ir.flatten(),
                        post,
                        body,
                        per_iteration,
                    },
                    pos,
                );
            }
        });
    }

    /// The variables declared in the innermost scope.
    fn scope_locals(&self) -> Vec<LocalId> {
        self.scopes[self.env.scope]
            .objects
            .iter()
            .filter_map(|&obj| match self.objects[obj].kind {
                ObjectKind::Local(_, local) => Some(local),
                _ => None,
            })
            .collect()
    }

    /// Checks a simple statement; what it becomes is wrapped into a block unless it is one statement.
    fn one_stmt(&mut self, s: &'a ast::Stmt<'a>) -> Option<&'ir Stmt<'ir>> {
        self.begin_block();
        self.stmt(s, None);
        let block = self.end_block();
        match block.stmts {
            [] => None,
            [one] => Some(one),
            _ => Some(self.alloc(Stmt {
                kind: StmtKind::Block(block),
                pos: s.pos,
            })),
        }
    }
}
