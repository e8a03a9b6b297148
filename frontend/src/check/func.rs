//! Function bodies under construction: locals, captures, allocation sites, statement lists.
//!
//! Each function, literal and package initialiser has a [`FuncCx`]. A literal is checked where it stands, in a context of
//! its own whose `outer` is the enclosing one, so that it can capture; only literals in the initialisers of package-level
//! variables wait until all those variables have types, since they may use them.
//!
//! ```go
//! func f() func() int {
//!     n := 0
//!     return func() int {                // func1 captures n of f
//!         return func() int { return n }()   // func1.1 captures func1's view of n
//!     }
//! }
//! ```

use super::object::{ObjId, ObjectKind};
use super::{Checker, Env, Mode, Operand, ScopeId};
use crate::define_id;
use crate::id::{Id, IdVec};
use crate::ir::{
    AllocId, AllocKind, AllocSite, Block, Capture, Expr, ExprKind, Func, FuncId, FuncKind, LabelId, Local, LocalId,
    LocalKind, Stmt, StmtKind, TargetId, Unseen,
};
use crate::source::Pos;
use crate::syntax::ast;
use crate::syntax::parse::parse_body;
use crate::types::{PkgId, TypeId};
use rustc_hash::FxHashMap;

define_id! {
    /// A function body or package initialiser under construction.
    FxId
}

/// Where a function comes from, and how far it has been checked.
#[derive(Debug)]
pub struct FuncState<'a, 'ir> {
    /// Its declaration, if it has one.
    pub decl: Option<&'a ast::FuncDecl<'a>>,
    /// Its object, if it is not a method.
    pub object: Option<ObjId>,
    /// The scope of the file that declares it.
    pub file: ScopeId,
    /// Whether its type is known.
    pub resolved: bool,
    /// The receiver's type, once it is known.
    pub receiver: Option<TypeId>,
    /// The body cannot be checked: the declaration was wrong.
    pub skip_body: bool,
    /// Its body was checked, or will be.
    pub queued: bool,
    /// Its type parameters, for a method first those of the receiver; none if it is not generic. Known once its type is.
    pub type_params: &'ir [TypeId],
    /// How many of them are the receiver's.
    pub receiver_params: usize,
    /// For an instance: the type arguments.
    pub arguments: &'ir [TypeId],
}

/// A statement that `break` or `continue` can leave.
#[derive(Debug)]
pub struct Enclosing<'ir> {
    /// Its label.
    pub label: Option<&'ir str>,
    /// What it is called in the IR.
    pub target: TargetId,
    /// Whether it is a loop.
    pub is_loop: bool,
}

/// One function body, or one package's initialiser, under construction.
#[derive(Debug)]
pub struct FuncCx<'ir> {
    /// Its row in the table of functions.
    pub func: FuncId,
    /// For a literal: the function it stands in.
    pub outer: Option<FxId>,
    /// Its variables.
    pub locals: IdVec<LocalId, Local<'ir>>,
    /// For a literal: outer variables in the order of first use.
    pub captures: Vec<Capture>,
    /// Result variables, for `return`.
    pub results: Vec<LocalId>,
    /// The objects of named results.
    pub result_objects: Vec<Option<ObjId>>,
    /// Variables declared in the body, for the report of unused ones.
    pub vars: Vec<ObjId>,
    /// Blocks that have been begun and not ended, innermost last.
    pub blocks: Vec<Vec<Stmt<'ir>>>,
    /// Enclosing loops, switches and selects, innermost last.
    pub enclosing: Vec<Enclosing<'ir>>,
    /// Labels that a `goto` names.
    pub goto_labels: FxHashMap<&'ir str, LabelId>,
    /// For the body of a loop over a function: the loop.
    pub range_body: Option<super::range_func::RangeBody<'ir>>,
    /// Break and continue targets made so far.
    pub targets: u32,
    /// What has no node.
    pub unseen: Unseen,
    /// Variables that gc would have declared so far: numbers its temporaries, see [`Checker::name_temps`].
    pub names: u32,
}

/// A literal at package level, whose body waits until package-level names have types.
pub struct WaitingLiteral<'a> {
    func: FuncId,
    sig: &'a ast::FuncType<'a>,
    body: &'a ast::Block<'a>,
    env: Env,
}

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    // ---- Variables and sites ----

    /// A new allocation site in the function being checked.
    pub fn new_site(&mut self, kind: AllocKind, pos: Pos, ty: TypeId) -> AllocId {
        if self.env.generic {
            return self.discarded_site(pos);
        }
        if kind == AllocKind::ToInterface {
            self.boxed.push(ty);
        }
        let func = self.fx().func;
        self.sites.push(AllocSite {
            kind,
            pos,
            ty,
            func,
            name: "",
            origin: None,
        })
    }

    /// What is thrown away shares a site.
    fn discarded_site(&mut self, pos: Pos) -> AllocId {
        if let Some(site) = self.discarded_site {
            return site;
        }
        let site = self.sites.push(AllocSite {
            kind: AllocKind::Variable,
            pos,
            ty: TypeId::INT,
            func: self.fx().func,
            name: "",
            origin: None,
        });
        self.discarded_site = Some(site);
        site
    }

    /// A new temporary of the function being checked. The caller emits its `Declare`.
    pub fn temp(&mut self, ty: TypeId, pos: Pos) -> LocalId {
        self.new_local(".t", ty, pos, LocalKind::Temp)
    }

    /// Gives temporaries that gc has too, those for the results of a call, the names that it prints.
    pub fn name_temps(&mut self, temps: impl IntoIterator<Item = LocalId>) {
        for local in temps {
            let name = self.arena.alloc_str(&format!(".autotmp_{}", self.fx().names));
            let fx = self.fx_mut();
            fx.names += 1;
            fx.locals[local].name = name;
        }
    }

    /// A new variable of the function being checked, with its site.
    pub fn new_local(&mut self, name: &'ir str, ty: TypeId, pos: Pos, kind: LocalKind) -> LocalId {
        let func = self.fx().func;
        let site = match self.env.generic {
            true => self.discarded_site(pos),
            false => self.sites.push(AllocSite {
                kind: AllocKind::Variable,
                pos,
                ty,
                func,
                name,
                origin: None,
            }),
        };
        self.fx_mut().names += match kind {
            LocalKind::Result => 1,
            LocalKind::Param | LocalKind::Var => u32::from(!matches!(name, "" | "_")),
            LocalKind::Temp | LocalKind::Captured(_) => 0,
        };
        self.fx_mut().locals.push(Local {
            name,
            ty,
            pos,
            kind,
            addr_taken: false,
            reassigned: false,
            captured: false,
            site: Some(site),
        })
    }

    /// A new variable with its object, which is not yet in scope.
    pub(super) fn new_var(&mut self, name: ast::Ident<'a>, ty: TypeId, kind: LocalKind) -> (ObjId, LocalId) {
        let local = self.new_local(name.name, ty, name.pos, kind);
        let obj = self.new_object(
            name.name,
            name.pos,
            Some(self.env.pkg),
            ty,
            ObjectKind::Local(self.env.fx, local),
        );
        if ty == TypeId::INVALID || name.name == "_" {
            self.objects[obj].used = true;
        }
        if kind == LocalKind::Var {
            self.fx_mut().vars.push(obj);
        }
        (obj, local)
    }

    /// Says that gc declares a variable somewhere else than where its name stands.
    pub(super) fn move_local(&mut self, local: LocalId, pos: Pos) {
        let variable = &mut self.fx_mut().locals[local];
        variable.pos = pos;
        if let Some(site) = variable.site {
            self.sites[site].pos = pos;
        }
    }

    /// A local variable of the function being checked as an expression.
    pub fn local_expr(&self, local: LocalId, pos: Pos) -> Expr<'ir> {
        Expr {
            kind: ExprKind::Local(local),
            ty: self.fx().locals[local].ty,
            pos,
            implicit: false,
        }
    }

    /// The local through which the function being checked reaches `local` of the function `owner`: itself, or a capture.
    pub fn local_in_function(&mut self, owner: FxId, local: LocalId, pos: Pos) -> LocalId {
        self.capture(self.env.fx, owner, local, pos)
    }

    fn capture(&mut self, fx: FxId, owner: FxId, local: LocalId, pos: Pos) -> LocalId {
        if fx == owner {
            return local;
        }
        let outer_fx = self.fxs[fx]
            .outer
            .expect("a variable in scope belongs to an enclosing function");
        let outer = self.capture(outer_fx, owner, local, pos);
        if let Some(capture) = self.fxs[fx].captures.iter().find(|c| c.outer == outer) {
            return capture.inner;
        }
        let variable = &mut self.fxs[outer_fx].locals[outer];
        variable.captured = true;
        let view = Local {
            kind: LocalKind::Captured(self.fxs[fx].captures.len() as u32),
            addr_taken: false,
            reassigned: false,
            captured: false,
            site: None,
            ..self.fxs[outer_fx].locals[outer]
        };
        let inner = self.fxs[fx].locals.push(view);
        self.fxs[fx].captures.push(Capture {
            outer,
            inner,
            by_value: false,
            pos,
        });
        inner
    }

    /// Records that the address of `place` is taken: of the variable whose part it is, if there is one.
    pub fn mark_addr_taken(&mut self, place: &Expr<'ir>) {
        if let Some(local) = root_local(place) {
            self.fx_mut().locals[local].addr_taken = true;
        }
    }

    /// Records that `place` is assigned to after its declaration.
    pub fn mark_reassigned(&mut self, place: &Expr<'ir>) {
        if let Some(local) = root_local(place) {
            self.fx_mut().locals[local].reassigned = true;
        }
    }

    // ---- Statements ----

    /// Appends a statement to the block being built.
    pub fn emit(&mut self, kind: StmtKind<'ir>, pos: Pos) {
        self.fx_mut()
            .blocks
            .last_mut()
            .expect("a block has begun")
            .push(Stmt { kind, pos });
    }

    /// Begins a block: statements go there until [`Self::end_block`].
    pub fn begin_block(&mut self) {
        self.fx_mut().blocks.push(Vec::new());
    }

    /// Ends the block begun last.
    pub fn end_block(&mut self) -> Block<'ir> {
        let stmts = self.fx_mut().blocks.pop().expect("a block has begun");
        Block {
            stmts: self.alloc_slice(&stmts),
        }
    }

    /// A new break or continue target.
    pub(super) fn new_target(&mut self) -> TargetId {
        let fx = self.fx_mut();
        fx.targets += 1;
        TargetId::from_index(fx.targets as usize - 1)
    }

    // ---- Functions ----

    /// A row for a function of package `pkg`. Names are `short` and, qualified, the link name.
    pub(super) fn new_func(&mut self, pkg: PkgId, short: &str, kind: FuncKind, ty: TypeId, file: ScopeId) -> FuncId {
        let name = self.alloc_str(&format!("{}.{short}", self.packages[pkg].path));
        let short_name = self.alloc_str(short);
        self.func_states.push(FuncState {
            decl: None,
            object: None,
            file,
            resolved: true,
            receiver: None,
            skip_body: false,
            queued: true,
            type_params: &[],
            receiver_params: 0,
            arguments: &[],
        });
        self.funcs.push(Func {
            name,
            short_name,
            pkg,
            kind,
            pos: Pos::NONE,
            name_pos: Pos::NONE,
            end: Pos::NONE,
            ty,
            params: &[],
            has_receiver: false,
            results: &[],
            locals: IdVec::new(),
            captures: &[],
            body: None,
            pragmas: Default::default(),
            summary: None,
            targets: 0,
            labels: 0,
            unseen: Default::default(),
        })
    }

    /// A context for building the body of `func`.
    pub(super) fn new_fx(&mut self, func: FuncId, outer: Option<FxId>) -> FxId {
        self.fxs.push(FuncCx {
            func,
            outer,
            locals: IdVec::new(),
            captures: Vec::new(),
            results: Vec::new(),
            result_objects: Vec::new(),
            vars: Vec::new(),
            blocks: Vec::new(),
            enclosing: Vec::new(),
            goto_labels: FxHashMap::default(),
            range_body: None,
            targets: 0,
            unseen: Unseen::default(),
            names: 0,
        })
    }

    /// Checks a func literal: a value of mode `Value` that is an `ExprKind::FuncLit`.
    pub fn func_lit(
        &mut self,
        e: &'a ast::Expr<'a>,
        sig: &'a ast::FuncType<'a>,
        body: &'a ast::Block<'a>,
    ) -> Operand<'a, 'ir> {
        let ty = self.func_type(sig);
        let outer = self.fx().func;
        let file = self.env.scope;
        // The name follows when all literals are known, see `closures`.
        let func = self.new_func(self.env.pkg, "", FuncKind::Literal { outer }, ty, file);
        self.funcs[func].pos = e.pos;
        self.funcs[func].name_pos = e.pos;
        self.funcs[func].end = body.rbrace;
        let site = self.new_site(AllocKind::FuncLit, e.pos, ty);
        if self.env.fx == self.pkgs[self.env.pkg].init_fx {
            self.waiting.push_back(WaitingLiteral {
                func,
                sig,
                body,
                env: self.env.clone(),
            });
        } else {
            self.function_body(func, None, sig, body);
        }
        Operand::with_ir(
            Mode::Value,
            Expr {
                kind: ExprKind::FuncLit { site, func },
                ty,
                pos: e.pos,
                implicit: false,
            },
            e,
        )
    }

    /// Checks the body of a literal that had to wait.
    pub(super) fn waiting_literal(&mut self, literal: WaitingLiteral<'a>) {
        let saved = std::mem::replace(&mut self.env, literal.env);
        self.function_body(literal.func, None, literal.sig, literal.body);
        self.env = saved;
    }

    /// Checks the body of a declared function.
    pub(super) fn declared_function(&mut self, func: FuncId) {
        self.resolve_func(func);
        let state = &self.func_states[func];
        let Some(decl) = state.decl.filter(|_| !state.skip_body) else {
            return;
        };
        let pkg = self.funcs[func].pkg;
        let mut env = self.package_env(pkg, state.file);
        env.decl = Some(super::DeclNode::Func(func));
        env.generic = !state.type_params.is_empty();
        env.instance = !state.arguments.is_empty();
        // Std is right as it is; and what is wrong as it is declared has no instances.
        if env.generic && !self.packages[pkg].user || env.instance && !self.diags.is_empty() {
            return;
        }
        let saved = std::mem::replace(&mut self.env, env);
        if self.env.instance {
            self.check_instance(func, |c| c.declared_body(func, decl));
        } else {
            self.declared_body(func, decl);
        }
        self.env = saved;
    }

    fn declared_body(&mut self, func: FuncId, decl: &'a ast::FuncDecl<'a>) {
        let receiver = decl.receiver.zip(self.func_states[func].receiver);
        match decl.body {
            Some(body) if decl.unread => {
                let body = self.read_body(body);
                self.function_body(func, receiver, decl.sig, body);
            }
            Some(body) => self.function_body(func, receiver, decl.sig, body),
            None => self.native_function(func, receiver, decl.sig),
        }
    }

    /// Reads a std function's body, of which only the braces are known.
    fn read_body(&self, body: &'a ast::Block<'a>) -> &'a ast::Block<'a> {
        let file = self.sources.file_of(body.pos).expect("a declaration stands in a file");
        parse_body(self.syntax, file.text, file.base, body).expect("std has no syntax errors")
    }

    /// Checks a body in a scope inside the current one and stores it with its function.
    fn function_body(
        &mut self,
        func: FuncId,
        receiver: Option<(&'a ast::Field<'a>, TypeId)>,
        sig: &'a ast::FuncType<'a>,
        body: &'a ast::Block<'a>,
    ) {
        let (outer_env, params) = self.enter_function(func, receiver, sig);
        self.branches(body);
        self.begin_block();
        self.stmt_list(body.stmts);
        if !sig.results.is_empty() && !self.is_terminating_list(body.stmts) {
            self.error(body.rbrace, "missing return");
        }
        let block = self.end_block();
        for var in std::mem::take(&mut self.fx_mut().vars) {
            let object = &self.objects[var];
            if !object.used {
                self.soft_error(object.pos, format!("{} declared but not used", object.name));
            }
        }
        self.leave_function(func, &params, Some(block));
        self.env = outer_env;
    }

    /// A function without body: its parameters are known all the same.
    fn native_function(
        &mut self,
        func: FuncId,
        receiver: Option<(&'a ast::Field<'a>, TypeId)>,
        sig: &'a ast::FuncType<'a>,
    ) {
        let (outer_env, params) = self.enter_function(func, receiver, sig);
        self.leave_function(func, &params, None);
        self.env = outer_env;
    }

    /// Opens a function's scope with its parameters and results. Returns the environment to restore.
    fn enter_function(
        &mut self,
        func: FuncId,
        receiver: Option<(&'a ast::Field<'a>, TypeId)>,
        sig: &'a ast::FuncType<'a>,
    ) -> (Env, Vec<LocalId>) {
        let saved = self.env.clone();
        let outer = matches!(self.funcs[func].kind, FuncKind::Literal { .. }).then_some(self.env.fx);
        self.env.fx = self.new_fx(func, outer);
        self.env.has_call_or_recv = false;
        self.open_scope();
        let types = self.types.signature(self.funcs[func].ty);
        let mut params = Vec::new();
        if let Some((field, ty)) = receiver {
            params.push(self.parameter(field, ty));
        }
        for (i, field) in sig.params.iter().enumerate() {
            let ty = types.map_or(TypeId::INVALID, |s| s.params[i]);
            params.push(self.parameter(field, ty));
        }
        for (i, field) in sig.results.iter().enumerate() {
            let ty = types.map_or(TypeId::INVALID, |s| s.results[i]);
            let name = match field.name {
                Some(name) if name.name != "_" => name.name,
                Some(_) => self.alloc_str(&format!("~b{i}")),
                None => self.alloc_str(&format!("~r{i}")),
            };
            let local = self.new_local(name, ty, field.pos, LocalKind::Result);
            let obj = field
                .name
                .filter(|n| n.name != "_")
                .map(|n| self.declare_param(n, ty, local));
            self.fx_mut().results.push(local);
            self.fx_mut().result_objects.push(obj);
        }
        (saved, params)
    }

    fn parameter(&mut self, field: &'a ast::Field<'a>, ty: TypeId) -> LocalId {
        let name = field.name.map_or("_", |n| n.name);
        let local = self.new_local(name, ty, field.pos, LocalKind::Param);
        if let Some(name) = field.name.filter(|n| n.name != "_") {
            self.declare_param(name, ty, local);
        }
        local
    }

    fn declare_param(&mut self, name: ast::Ident<'a>, ty: TypeId, local: LocalId) -> ObjId {
        let kind = ObjectKind::Local(self.env.fx, local);
        let obj = self.new_object(name.name, name.pos, Some(self.env.pkg), ty, kind);
        // A repeated name was reported with the signature.
        let scope = self.env.scope;
        self.scopes[scope].insert(name.name, obj);
        obj
    }

    pub(super) fn leave_function(&mut self, func: FuncId, params: &[LocalId], body: Option<Block<'ir>>) {
        if self.env.generic {
            return self.discard(func);
        }
        let fx = self.env.fx;
        let cx = &mut self.fxs[fx];
        let locals = std::mem::take(&mut cx.locals);
        let captures = std::mem::take(&mut cx.captures);
        let results = std::mem::take(&mut cx.results);
        let (targets, labels, unseen) = (cx.targets, cx.goto_labels.len() as u32, cx.unseen);
        let (params, captures, results) = (
            self.alloc_slice(params),
            self.alloc_slice(&captures),
            self.alloc_slice(&results),
        );
        let has_receiver = self.func_states[func].receiver.is_some();
        let row = &mut self.funcs[func];
        row.params = params;
        row.has_receiver = has_receiver;
        row.results = results;
        row.locals = locals;
        row.captures = captures;
        row.body = body;
        row.targets = targets;
        row.unseen = unseen;
        row.labels = labels;
    }
}

/// The local variable of which `place` is a part (not reached through a pointer).
pub fn root_local(place: &Expr<'_>) -> Option<LocalId> {
    let mut e = place;
    loop {
        e = match e.kind {
            ExprKind::Local(local) => return Some(local),
            ExprKind::Field { x, .. } | ExprKind::IndexArray { x, .. } => x,
            _ => return None,
        }
    }
}
