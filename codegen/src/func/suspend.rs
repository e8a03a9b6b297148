//! Calls that `go` and `defer` keep for later.
//!
//! ```go
//! defer fmt.Println("x", y+1)     // kept: any(y+1); later, with k0 for it: fmt.Println([]any{"x", k0}...)
//! ```
//! The statement evaluates the operands and stores them in an object that is a func value without parameters ([`ObjectLayout::of_values`]). Its code is
//! [`Symbol::Suspended`]: the same call with a local variable for each kept operand.
//!
//! # Invariant
//! What is kept is what escape analysis thinks is kept (`escape::call`): constants and functions are not, and of a slice that
//! the compiler gathers the elements are, so that the slice itself belongs to the later call. A call without operands and results needs no object.

use cranelift_codegen::ir::{self as clif, Value};
use cranelift_frontend::FunctionBuilderContext;
use frontend::id::IdVec;
use frontend::ir::{
    AllocId, AllocKind, Block, Call, Callee, Expr, ExprKind, Func, FuncId, FuncKind, Local, LocalId, LocalKind,
    Program, Stmt, StmtKind,
};
use frontend::types::{TypeId, TypeKind};
use rustc_hash::{FxHashMap, FxHashSet};

use super::place::Addr;
use super::scan::{Node, walk_block};
use super::{FunctionCx, bug};
use crate::abi::{FuncAbi, ObjectLayout};
use crate::module::{ModuleCx, References, Symbol};

/// What a `defer` or `go` statement calls later.
#[derive(Clone, Copy)]
pub(super) enum Later {
    /// A function without parameters and results.
    Func(FuncId),
    /// A func literal, likewise.
    Literal(FuncId),
    /// Some func value, perhaps nil.
    Value,
    /// The call of this statement, with what it has kept.
    Suspended(AllocId),
}

/// An operand that is kept.
#[derive(Clone, Copy)]
enum Kept<'ir> {
    /// One value.
    Value(Expr<'ir>),
    /// As [`Kept::Value`]: an interface value, which must not be nil.
    Receiver(Expr<'ir>),
    /// The values of an expression of tuple type.
    Tuple(Expr<'ir>),
}

/// A call that a `go` or `defer` statement keeps.
pub struct Suspended<'ir> {
    /// The function that the statement is in.
    outer: FuncId,
    /// Statements that come before the operands.
    before: Vec<&'ir [Stmt<'ir>]>,
    /// The operands, in order.
    kept: Vec<Kept<'ir>>,
    /// The later call, as the body of a function whose locals are the kept operands.
    later: &'ir Func<'ir>,
    /// Where the operands are in the object.
    pub(crate) layout: ObjectLayout,
}

/// All calls of the program that are kept in objects, by the statement's site.
pub(crate) fn suspended_calls<'ir>(program: &Program<'ir>) -> FxHashMap<AllocId, Suspended<'ir>> {
    let mut calls = FxHashMap::default();
    let mut functions: FxHashSet<FuncId> = FxHashSet::default();
    for site in program.sites.iter() {
        if !matches!(site.kind, AllocKind::Go | AllocKind::Defer) || !functions.insert(site.func) {
            continue;
        }
        let Some(body) = program.funcs[site.func].body else {
            continue;
        };
        walk_block(body, &mut |node| {
            if let Node::Stmt(Stmt {
                kind: StmtKind::Go { site: id, call } | StmtKind::Defer { site: id, call, .. },
                ..
            }) = node
                && !is_plain(program, &call)
            {
                calls.insert(id, suspend(program, site.func, &call));
            }
        });
    }
    calls
}

/// Whether a call needs no object: a func value that takes and returns nothing is all there is to it.
fn is_plain(program: &Program<'_>, e: &Expr<'_>) -> bool {
    let no_results = matches!(program.types.kind(e.ty), TypeKind::Tuple(types) if types.is_empty());
    match e.kind {
        ExprKind::Call(call) => {
            no_results && call.args.is_empty() && matches!(call.callee, Callee::Static(_) | Callee::Value(_))
        }
        _ => false,
    }
}

fn suspend<'ir>(program: &Program<'ir>, outer: FuncId, call: &Expr<'ir>) -> Suspended<'ir> {
    let mut plan = Plan {
        program,
        before: Vec::new(),
        kept: Vec::new(),
        locals: IdVec::new(),
    };
    let later = plan.call(*call);
    let layout = ObjectLayout::of_values(&program.types, plan.locals.iter().map(|local| local.ty));
    let function = &program.funcs[outer];
    let stmt = Stmt {
        kind: StmtKind::Expr(later),
        pos: call.pos,
    };
    let later = Func {
        kind: FuncKind::Literal { outer },
        pos: call.pos,
        name_pos: call.pos,
        end: call.pos,
        params: &[],
        has_receiver: false,
        results: &[],
        locals: plan.locals,
        captures: &[],
        body: Some(Block {
            stmts: std::slice::from_ref(leak(stmt)),
        }),
        summary: None,
        targets: 0,
        labels: 0,
        ..function.clone()
    };
    Suspended {
        outer,
        before: plan.before,
        kept: plan.kept,
        later: leak(later),
        layout,
    }
}

/// Code generation has no arena for the program's lifetime. What it adds is small, and the program runs until the process ends.
fn leak<'a, T: 'a>(value: T) -> &'a T {
    Box::leak(Box::new(value))
}

/// Divides a call into what happens now and what happens later.
struct Plan<'p, 'ir> {
    program: &'p Program<'ir>,
    before: Vec<&'ir [Stmt<'ir>]>,
    kept: Vec<Kept<'ir>>,
    locals: IdVec<LocalId, Local<'ir>>,
}

impl<'ir> Plan<'_, 'ir> {
    fn call(&mut self, e: Expr<'ir>) -> Expr<'ir> {
        let kind = match e.kind {
            ExprKind::Seq { body, value: x } => {
                self.before.push(body.stmts);
                return self.call(*x);
            }
            ExprKind::Call(call) => ExprKind::Call(leak(self.function(call))),
            ExprKind::Panic(x) => ExprKind::Panic(self.operand(x)),
            ExprKind::Clear(x) => ExprKind::Clear(self.operand(x)),
            ExprKind::Close(x) => ExprKind::Close(self.operand(x)),
            ExprKind::Delete { map, key } => ExprKind::Delete {
                map: self.operand(map),
                key: self.operand(key),
            },
            ExprKind::Copy { dst, src } => ExprKind::Copy {
                dst: self.operand(dst),
                src: self.operand(src),
            },
            ExprKind::Print { newline, args } => ExprKind::Print {
                newline,
                args: self.operands(args),
            },
            kind => kind,
        };
        Expr { kind, ..e }
    }

    fn function(&mut self, call: &Call<'ir>) -> Call<'ir> {
        let callee = match call.callee {
            Callee::Static(func) => Callee::Static(func),
            Callee::Value(f) => Callee::Value(self.operand(f)),
            Callee::Interface { recv, method } => Callee::Interface {
                recv: leak(self.keep(*recv, Kept::Receiver(*recv))),
                method,
            },
        };
        let mut args = Vec::with_capacity(call.args.len());
        for (i, arg) in call.args.iter().enumerate() {
            if !call.spread_tuple || i + 1 < call.args.len() {
                args.push(self.argument(*arg));
            } else if let TypeKind::Tuple(types) = self.program.types.kind(arg.ty) {
                self.kept.push(Kept::Tuple(*arg));
                args.extend(types.iter().map(|&ty| self.local(ty, arg)));
            }
        }
        Call {
            callee,
            args: Box::leak(args.into_boxed_slice()),
            spread_tuple: false,
            ..*call
        }
    }

    /// An argument: of a slice that is made for the call, the elements are kept.
    fn argument(&mut self, arg: Expr<'ir>) -> Expr<'ir> {
        let kind = match arg.kind {
            ExprKind::VariadicSlice {
                site,
                elems: elems @ [_, ..],
            } => ExprKind::VariadicSlice {
                site,
                elems: self.operands(elems),
            },
            ExprKind::SliceLit { site, elems, len } => {
                let elems: Vec<_> = elems.iter().map(|&(i, elem)| (i, self.one(elem))).collect();
                ExprKind::SliceLit {
                    site,
                    elems: Box::leak(elems.into_boxed_slice()),
                    len,
                }
            }
            _ => return self.one(arg),
        };
        Expr { kind, ..arg }
    }

    fn operand(&mut self, e: &'ir Expr<'ir>) -> &'ir Expr<'ir> {
        leak(self.one(*e))
    }

    fn operands(&mut self, list: &'ir [Expr<'ir>]) -> &'ir [Expr<'ir>] {
        let list: Vec<_> = list.iter().map(|&e| self.one(e)).collect();
        Box::leak(list.into_boxed_slice())
    }

    fn one(&mut self, e: Expr<'ir>) -> Expr<'ir> {
        match e.kind {
            ExprKind::Const { .. } | ExprKind::Nil { .. } | ExprKind::Func(_) => e,
            _ => self.keep(e, Kept::Value(e)),
        }
    }

    fn keep(&mut self, e: Expr<'ir>, kept: Kept<'ir>) -> Expr<'ir> {
        self.kept.push(kept);
        self.local(e.ty, &e)
    }

    /// A variable for the next kept value.
    fn local(&mut self, ty: TypeId, e: &Expr<'ir>) -> Expr<'ir> {
        let local = self.locals.push(Local {
            name: ".k",
            ty,
            pos: e.pos,
            kind: LocalKind::Temp,
            addr_taken: false,
            reassigned: false,
            captured: false,
            site: None,
        });
        Expr {
            kind: ExprKind::Local(local),
            ty,
            pos: e.pos,
            implicit: true,
        }
    }
}

/// Code of [`Symbol::Suspended`]: the call that a `go` or `defer` statement has kept; takes the object behind the func value.
pub fn lower_suspended(
    cx: &ModuleCx<'_, '_>,
    site: AllocId,
    out: &mut clif::Function,
    scratch: &mut FunctionBuilderContext,
) -> References {
    let call = cx.suspended(site).expect("a statement that keeps operands");
    let body = call.later.body.expect("it has a body");
    let abi = FuncAbi::new(&cx.program.types, true, [], []);
    let mut fx = FunctionCx::new(cx, call.outer, call.later, abi, out, scratch);
    fx.at(call.later.pos);
    fx.enter_suspended(&call.layout);
    fx.block(body);
    if !fx.dead {
        fx.leave();
    }
    fx.finish()
}

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// Makes the kept operands accessible as the variables of the later call.
    fn enter_suspended(&mut self, layout: &ObjectLayout) {
        let object = Addr::valid(self.params[0]);
        for (id, &offset) in self.func.locals.ids().zip(&layout.offsets) {
            let ty = self.func.locals[id].ty;
            let at = self.offset(object, offset);
            let home = match self.repr(ty).scalars {
                Some(scalars) => {
                    let parts = self.load_parts(at, scalars);
                    self.in_vars(scalars, parts)
                }
                None => {
                    let pointer = self.pointer(at);
                    self.behind(pointer)
                }
            };
            self.locals.homes[id] = home;
        }
    }

    /// Evaluates what a call needs and keeps it. Returns the func value that makes the call.
    pub(super) fn suspend(&mut self, site: AllocId, e: &Expr<'ir>) -> (Value, Later) {
        let cx = self.cx;
        let Some(call) = cx.suspended(site) else {
            return self.plain(e);
        };
        for &stmts in &call.before {
            self.block(Block { stmts });
        }
        let mut values = Vec::new();
        for kept in &call.kept {
            match kept {
                Kept::Value(e) | Kept::Receiver(e) => {
                    let v = self.expr(e);
                    values.push((self.stabilize(v, e.ty), e.ty));
                }
                Kept::Tuple(e) => {
                    for (v, ty) in self.tuple(e) {
                        values.push((self.stabilize(v, ty), ty));
                    }
                }
            }
        }
        if let (Some(Kept::Receiver(_)), Some(&(receiver, _))) = (call.kept.first(), values.first()) {
            let table = self.parts(receiver)[0];
            self.nil_check(table);
        }
        let (object, pointer) = self.closure_object(site, &call.layout, Symbol::Suspended(site));
        for ((value, ty), &offset) in values.into_iter().zip(&call.layout.offsets) {
            let at = self.offset(object, offset);
            self.store(at, value, ty);
        }
        (pointer, Later::Suspended(site))
    }

    /// A call of a func value without operands and results.
    fn plain(&mut self, e: &Expr<'ir>) -> (Value, Later) {
        match e.kind {
            ExprKind::Call(call) => match call.callee {
                Callee::Static(func) => (self.address_of(Symbol::FuncValue(func)), Later::Func(func)),
                Callee::Value(f) => {
                    let value = self.expr(f);
                    let later = match f.kind {
                        ExprKind::FuncLit { func, .. } => Later::Literal(func),
                        _ => Later::Value,
                    };
                    (self.single(value), later)
                }
                Callee::Interface { .. } => bug!(self, "a method call has a receiver to keep"),
            },
            _ => bug!(self, "{:?} is no call", e.kind),
        }
    }
}
