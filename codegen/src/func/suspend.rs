//! Calls that `go` and `defer` make later: their operands are evaluated now and kept in a closure object.
//!
//! ```go
//! go f(x+1, s...)      // object{code, x+1, s}; code: f(object.0, object.1)
//! ```
//! The object's code is a function of its own ([`Symbol::Suspended`]): it lowers the call again, with the kept operands read from the
//! object. What is kept equals what the escape analysis says (`escape/src/call.rs`, `rewrite_argument`): constants and functions are
//! not, and of a slice that the compiler gathers the elements are, so that the slice itself is made when the call is.
//! A call of a func value without arguments and results needs no object.

use cranelift_codegen::ir::{self as clif, InstBuilder, Value};
use cranelift_frontend::FunctionBuilderContext;
use frontend::ir::{AllocId, Block, Callee, Expr, ExprKind, FuncId, Program, Stmt, StmtKind};
use frontend::types::{TypeId, TypeKind, Types};
use rustc_hash::FxHashMap;

use super::place::Addr;
use super::value::GoValue;
use super::{FunctionCx, bug, scan};
use crate::abi::{FuncAbi, ObjectLayout};
use crate::module::{ModuleCx, References, Symbol};

/// The call of a `go` or `defer` statement.
pub struct Suspended<'ir> {
    /// The function that the statement stands in.
    func: FuncId,
    /// The call, without statements that come before it.
    call: Expr<'ir>,
    /// The operands that are evaluated by the statement.
    kept: Vec<&'ir Expr<'ir>>,
    /// The object: the values of `kept` in order, those of a tuple one by one.
    pub(crate) layout: ObjectLayout,
}

/// The suspended calls of a program, by the site of their statement.
pub fn suspended_calls<'ir>(program: &Program<'ir>) -> FxHashMap<AllocId, Suspended<'ir>> {
    let mut found = FxHashMap::default();
    let suspends = |site: &frontend::ir::AllocSite<'_>| {
        matches!(site.kind, frontend::ir::AllocKind::Go | frontend::ir::AllocKind::Defer)
    };
    if !program.sites.iter().any(suspends) {
        return found;
    }
    for func in program.funcs.ids() {
        let Some(body) = program.funcs[func].body else { continue };
        scan::walk_block(body, &mut |node| {
            if let scan::Node::Stmt(Stmt {
                kind: StmtKind::Go { site, call } | StmtKind::Defer { site, call },
                ..
            }) = node
            {
                let (_, call) = split(call);
                let kept = kept_operands(call);
                let types = kept.iter().flat_map(|e| components(&program.types, e.ty));
                let layout = ObjectLayout::of_values(&program.types, types);
                found.insert(
                    site,
                    Suspended {
                        func,
                        call,
                        kept,
                        layout,
                    },
                );
            }
        });
    }
    found
}

/// The statements before a call, and the call.
fn split<'ir>(e: Expr<'ir>) -> (Vec<Block<'ir>>, Expr<'ir>) {
    let (mut before, mut call) = (Vec::new(), e);
    loop {
        call = match call.kind {
            ExprKind::Seq { body, value } => {
                before.push(body);
                *value
            }
            ExprKind::Init { stmts, x } => {
                before.push(Block { stmts });
                *x
            }
            // What was inlined is called after all: its operands have to be kept.
            ExprKind::InlinedCall(inlined) => Expr {
                kind: ExprKind::Call(inlined.call),
                ..call
            },
            _ => return (before, call),
        };
    }
}

/// The types of the values that an expression yields.
fn components<'ir>(types: &Types<'ir>, ty: TypeId) -> Vec<TypeId> {
    match types.kind(ty) {
        TypeKind::Tuple(parts) => parts.to_vec(),
        _ => vec![ty],
    }
}

fn kept_operands<'ir>(e: Expr<'ir>) -> Vec<&'ir Expr<'ir>> {
    let mut operands: Vec<&'ir Expr<'ir>> = Vec::new();
    match e.kind {
        ExprKind::Call(call) => {
            match call.callee {
                Callee::Static(_) => {}
                Callee::Value(f) => operands.push(f),
                Callee::Interface { recv, .. } => operands.push(recv),
            }
            operands.extend(call.args);
        }
        ExprKind::Panic(x)
        | ExprKind::Close(x)
        | ExprKind::Clear(x)
        | ExprKind::Len(x)
        | ExprKind::Cap(x)
        | ExprKind::Real(x)
        | ExprKind::Imag(x) => operands.push(x),
        ExprKind::Copy { dst: x, src: y } | ExprKind::Delete { map: x, key: y } => operands.extend([x, y]),
        ExprKind::Print { args, .. } => operands.extend(args),
        // `recover()` has no operands; other builtins are not statements.
        _ => {}
    }
    let mut kept = Vec::new();
    for operand in operands {
        match operand.kind {
            ExprKind::VariadicSlice { elems, .. } => kept.extend(elems),
            ExprKind::SliceLit { elems, .. } => kept.extend(elems.iter().map(|(_, e)| e)),
            _ => kept.push(operand),
        }
    }
    kept.retain(|e| !matches!(e.kind, ExprKind::Const { .. } | ExprKind::Nil | ExprKind::Func(_)));
    kept
}

/// Operands that are read from the object: the object's address, and each operand's first offset by its address in the IR.
#[derive(Default)]
pub(super) struct KeptOperands<'ir> {
    object: Option<Value>,
    offsets: FxHashMap<*const Expr<'ir>, Vec<u64>>,
}

/// Code of [`Symbol::Suspended`]: makes the call.
pub fn lower_suspended(
    cx: &ModuleCx<'_, '_>,
    site: AllocId,
    out: &mut clif::Function,
    scratch: &mut FunctionBuilderContext,
) -> References {
    let suspended = cx.suspended(site);
    let abi = FuncAbi::new(&cx.program.types, true, [], []);
    let mut fx = FunctionCx::new(cx, suspended.func, abi, out, scratch);
    fx.kept.object = Some(fx.params[0]);
    let mut offsets = suspended.layout.offsets.iter().copied();
    for &e in &suspended.kept {
        let count = components(&cx.program.types, e.ty).len();
        fx.kept.offsets.insert(e, offsets.by_ref().take(count).collect());
    }
    fx.at(suspended.call.pos);
    fx.expr_stmt(&suspended.call);
    if !fx.dead {
        fx.b.ins().return_(&[]);
        fx.terminated();
    }
    fx.finish()
}

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// Evaluates the operands of the call of a `go` or `defer` statement. Returns a func value without parameters and results that makes
    /// the call; its object is where the statement's site is placed.
    pub(super) fn suspend(&mut self, site: AllocId, call: Expr<'ir>) -> Value {
        let (before, call) = split(call);
        for block in before {
            self.block(block);
        }
        if let ExprKind::Call(callee) = call.kind
            && callee.args.is_empty()
            && matches!(self.types.kind(call.ty), TypeKind::Tuple([]))
        {
            match callee.callee {
                Callee::Static(func) => {
                    let v = self.func_value(func);
                    return self.single(v);
                }
                Callee::Value(f) => {
                    let v = self.expr(f);
                    return self.single(v);
                }
                Callee::Interface { .. } => {}
            }
        }
        let suspended = self.cx.suspended(site);
        let mut values = Vec::new();
        for &e in &suspended.kept {
            if let TypeKind::Tuple(_) = self.types.kind(e.ty) {
                values.extend(self.tuple(e));
            } else {
                let v = self.expr(e);
                values.push((self.stabilize(v, e.ty), e.ty));
            }
        }
        // A nil interface panics when the statement is executed, not when the call is made.
        if let ExprKind::Call(call) = call.kind
            && let Callee::Interface { recv, .. } = call.callee
        {
            let recv = match values.first() {
                Some(&(v, _)) if std::ptr::eq(recv, suspended.kept[0]) => v,
                _ => self.expr(recv),
            };
            let tab = self.parts(recv)[0];
            self.nil_check(tab);
        }
        let (object, pointer) = self.closure_object(site, &suspended.layout, Symbol::Suspended(site));
        for ((value, ty), &offset) in values.into_iter().zip(&suspended.layout.offsets) {
            let at = self.offset(object, offset);
            self.store(at, value, ty);
        }
        pointer
    }

    /// The value of an operand that was evaluated before, if `e` is one.
    pub(super) fn kept_value(&mut self, e: &Expr<'ir>) -> Option<GoValue> {
        let object = self.kept.object?;
        let offset = match self.kept.offsets.get(&std::ptr::from_ref(e))?.as_slice() {
            &[offset] => offset,
            _ => bug!(self, "a tuple where one value was expected"),
        };
        let at = self.offset(Addr::valid(object), offset);
        Some(self.load(at, e.ty))
    }

    /// The values of a tuple that was evaluated before, if `e` is one.
    pub(super) fn kept_tuple(&mut self, e: &Expr<'ir>) -> Option<Vec<(GoValue, TypeId)>> {
        let object = self.kept.object?;
        let offsets = self.kept.offsets.get(&std::ptr::from_ref(e))?.clone();
        let types = components(self.types, e.ty);
        let values = types.into_iter().zip(offsets).map(|(ty, offset)| {
            let at = self.offset(Addr::valid(object), offset);
            (self.load(at, ty), ty)
        });
        Some(values.collect())
    }
}
