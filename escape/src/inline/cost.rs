//! What a body costs to copy: gc counts the nodes of its tree, and so does this, on ours (gc: `hairyVisitor`).
//!
//! ```go
//! func add(x, y int) int { return x + y }     // return, +, x, y: 4
//! ```
//!
//! # Where the trees differ
//! gc declares the variables of `x := 1` in the assignment (a declaration and a name: 2), and gives `var x int` an assignment
//! of its own besides; a method call has its receiver's type as a node; arguments are not gathered into a slice yet;
//! a switch's tag has no temporary; labels count even if no `goto` names them. Conversions that make no code are free.

use crate::live;
use frontend::ir::{
    BinaryOp, Block, Call, Callee, Comm, ConvertKind, Expr, ExprKind, Func, FuncId, LocalId, LocalKind, Program, Stmt,
    StmtKind,
};
use frontend::types::{TypeId, Types};

/// Largest cost of a body that is inlined (gc `inlineMaxBudget`).
pub const MAX_BUDGET: i32 = 80;
/// Extra cost of a call that is not inlined (gc `inlineExtraCallCost`); `-l=4` takes 1.
pub const EXTRA_CALL: i32 = 57;
/// Extra cost of a panic (gc `inlineExtraPanicCost`).
const EXTRA_PANIC: i32 = 1;
/// Cost of a func literal beside its body.
const LITERAL: i32 = 15;
/// Functions with this many nodes are big (gc `inlineBigFunctionNodes`) ...
pub const BIG_NODES: u32 = 5000;
/// ... and only bodies that cost at most this are inlined into them (gc `inlineBigFunctionMaxCost`).
pub const BIG_MAX_COST: i32 = 20;

/// What calling a function costs, beside the call's own nodes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Target {
    /// An instruction: nothing.
    Intrinsic,
    /// Its body will be copied in: the body's cost.
    Inlinable(i32),
    /// A real call.
    Call,
}

/// Says whom a call calls.
pub type Resolve<'r, 'ir> = &'r mut dyn FnMut(FuncId, &Call<'ir>) -> Target;

/// The cost of a body, or why it is not copied at any cost. `early` stops where it is clear that the body costs too much.
pub fn of_func<'ir>(
    program: &Program<'ir>,
    func: FuncId,
    body: Block<'ir>,
    extra_call: i32,
    early: bool,
    resolve: Resolve<'_, 'ir>,
) -> Result<i32, String> {
    let mut count = Count::new(program, func, extra_call, resolve);
    count.early = early;
    count.body(body);
    match count.refused {
        Some(reason) => Err(reason),
        None => Ok(count.cost),
    }
}

/// The number of gc's nodes in a body, without those in func literals.
pub fn nodes<'ir>(program: &Program<'ir>, func: FuncId, body: Block<'ir>) -> u32 {
    let mut resolve = |_: FuncId, _: &Call<'ir>| Target::Call;
    let mut count = Count::new(program, func, EXTRA_CALL, &mut resolve);
    count.enter_literals = false;
    count.body(body);
    count.nodes + 1
}

struct Count<'r, 'p, 'ir> {
    program: &'p Program<'ir>,
    /// What is being counted: the function or a literal in it.
    id: FuncId,
    func: &'p Func<'ir>,
    extra_call: i32,
    resolve: Resolve<'r, 'ir>,
    enter_literals: bool,
    early: bool,
    cost: i32,
    nodes: u32,
    refused: Option<String>,
}

impl<'r, 'p, 'ir> Count<'r, 'p, 'ir> {
    fn new(program: &'p Program<'ir>, func: FuncId, extra_call: i32, resolve: Resolve<'r, 'ir>) -> Self {
        Count {
            program,
            id: func,
            func: &program.funcs[func],
            extra_call,
            resolve,
            enter_literals: true,
            early: false,
            cost: 0,
            nodes: 0,
            refused: None,
        }
    }

    fn types(&self) -> &'p Types<'ir> {
        &self.program.types
    }

    fn refuse(&mut self, reason: &str) {
        if self.refused.is_none() {
            self.refused = Some(reason.into());
        }
    }

    fn is_decided(&self) -> bool {
        self.refused.is_some() || (self.early && self.cost > MAX_BUDGET)
    }

    /// Some nodes, each of cost 1.
    fn add(&mut self, nodes: u32) {
        self.nodes += nodes;
        self.cost += nodes as i32;
    }

    /// A node that makes no code.
    fn free(&mut self) {
        self.nodes += 1;
    }

    fn body(&mut self, body: Block<'ir>) {
        self.add(self.func.unseen.labels);
        if self.func.unseen.declares_type {
            self.refuse("unhandled op DCLTYPE");
        }
        self.block(body);
    }

    fn block(&mut self, block: Block<'ir>) {
        let stmts = live::stmts(block.stmts);
        for (i, s) in stmts.iter().enumerate() {
            if self.is_decided() {
                return;
            }
            crate::flow::deep(|| match s.kind {
                StmtKind::Declare(local) => self.declaration(local, &stmts[i + 1..]),
                _ => self.stmt(s),
            });
        }
    }

    /// A declaration; `rest` is what follows it, with the assignment that defines the variable, if there is one.
    fn declaration(&mut self, local: LocalId, rest: &[Stmt<'ir>]) {
        let mut defined = None;
        for s in rest {
            match &s.kind {
                StmtKind::Declare(_) => continue,
                StmtKind::Assign { lhs, define: true, .. } if lhs.as_local() != Some(local) => continue,
                StmtKind::Assign { define: true, .. } => defined = Some(false),
                StmtKind::AssignParallel { lhs, define: true, .. } => {
                    defined = mentions(lhs, local).then_some(false);
                }
                StmtKind::AssignTuple { lhs, define: true, .. } => defined = mentions(lhs, local).then_some(true),
                _ => {}
            }
            break;
        }
        match (self.func.locals[local].kind, defined) {
            // Of gc's temporaries only those for several results are declared.
            (LocalKind::Temp, Some(true)) => self.add(2),
            (LocalKind::Temp, _) => {}
            (_, Some(_)) => self.add(2),
            (_, None) => self.add(4),
        }
    }

    fn stmt(&mut self, s: &Stmt<'ir>) {
        match &s.kind {
            StmtKind::Declare(local) => self.declaration(*local, &[]),
            StmtKind::Fallthrough => {}
            StmtKind::Break(_) | StmtKind::Continue(_) | StmtKind::Goto(_) | StmtKind::Label { .. } => self.add(1),
            StmtKind::Expr(e) => {
                if !crate::call::is_call(e) && !matches!(e.kind, ExprKind::Receive { .. }) {
                    // `_ = x`.
                    self.add(2);
                }
                self.expr(e);
            }
            StmtKind::Assign { lhs, rhs, .. } => {
                if !self.is_own_temp(lhs) {
                    self.add(1);
                    self.expr(lhs);
                }
                self.expr(rhs);
            }
            StmtKind::AssignOp { lhs, rhs, .. } => {
                self.add(1);
                self.expr(lhs);
                self.expr(rhs);
            }
            StmtKind::AssignParallel { lhs, rhs, .. } => {
                self.add(1);
                self.places(lhs);
                self.exprs(*rhs);
            }
            StmtKind::AssignTuple { lhs, rhs, .. } => {
                self.add(1);
                self.places(lhs);
                self.expr(rhs);
            }
            StmtKind::Send { chan, value } => {
                self.add(1);
                self.expr(chan);
                self.expr(value);
            }
            StmtKind::Block(block) | StmtKind::Breakable { body: block, .. } => self.block(*block),
            StmtKind::If { cond, then, els } => {
                let branches = live::branches(cond);
                if branches.then && branches.els {
                    self.add(1);
                    self.expr(live::condition(cond));
                }
                if branches.then {
                    self.block(*then);
                }
                if branches.els {
                    self.block(*els);
                }
            }
            StmtKind::For { cond, post, body, .. } => {
                self.add(1);
                self.exprs(cond);
                if let Some(post) = post {
                    self.stmt(post);
                }
                self.block(*body);
            }
            StmtKind::Range {
                x,
                key,
                value,
                define,
                body,
                ..
            } => {
                self.add(1);
                for place in [key, value].into_iter().flatten() {
                    if *define
                        && place
                            .as_local()
                            .is_some_and(|local| self.func.locals[local].name != "_")
                    {
                        self.add(2);
                    }
                }
                self.expr(x);
                if key.is_none() && value.is_some() {
                    self.add(1);
                }
                self.exprs(*key);
                self.exprs(*value);
                self.block(*body);
            }
            StmtKind::Switch {
                tag, tag_expr, cases, ..
            } => {
                self.add(1);
                for (case, conds) in live::cases(*tag, tag_expr.as_ref(), cases) {
                    self.add(1);
                    for cond in conds {
                        self.expr(compared_with_tag(cond, *tag));
                    }
                    self.block(case.body);
                }
            }
            StmtKind::TypeSwitch { x, cases, .. } => {
                self.add(2);
                if cases.iter().any(|case| case.bind.is_some()) {
                    self.add(1);
                }
                self.expr(x);
                for case in *cases {
                    self.add(1 + u32::from(case.bind.is_some()) + case.types.len() as u32);
                    self.block(case.body);
                }
            }
            StmtKind::Select { cases, .. } => {
                self.add(1);
                for case in *cases {
                    self.add(1);
                    self.communication(case.comm.as_ref());
                    self.block(case.body);
                }
            }
            StmtKind::Return { results, .. } => {
                self.add(1);
                if let [
                    e @ Expr {
                        kind: ExprKind::Call(_),
                        ..
                    },
                ] = *results
                    && let frontend::types::TypeKind::Tuple(list) = self.types().kind(e.ty)
                {
                    // gc evaluates several results into temporaries first.
                    self.add(1 + 4 * list.len() as u32);
                }
                self.exprs(*results);
            }
            StmtKind::Go { .. } => self.refuse("unhandled op GO"),
            StmtKind::Defer { .. } | StmtKind::DeferFrame(_) => self.refuse("unhandled op DEFER"),
        }
    }

    fn communication(&mut self, comm: Option<&Comm<'ir>>) {
        match comm {
            None => {}
            Some(Comm::Send { chan, value }) => {
                self.add(1);
                self.expr(chan);
                self.expr(value);
            }
            Some(Comm::Receive {
                chan,
                value,
                ok,
                define,
            }) => {
                self.add(1);
                for place in [value, ok] {
                    match place {
                        Some(place) => {
                            self.expr(place);
                            if *define {
                                self.add(2);
                            }
                        }
                        None => self.add(1),
                    }
                }
                self.add(1);
                self.expr(chan);
            }
        }
    }

    /// A temporary of the checker's that gc does not have.
    fn is_own_temp(&self, e: &Expr<'ir>) -> bool {
        e.as_local().is_some_and(|local| {
            let local = &self.func.locals[local];
            local.kind == LocalKind::Temp && !local.name.starts_with(".autotmp_")
        })
    }

    fn places(&mut self, list: &[Option<Expr<'ir>>]) {
        for place in list {
            match place {
                Some(place) => self.expr(place),
                None => self.add(1),
            }
        }
    }

    fn exprs<'e>(&mut self, list: impl IntoIterator<Item = &'e Expr<'ir>>)
    where
        'ir: 'e,
    {
        for e in list {
            self.expr(e);
        }
    }

    fn expr(&mut self, e: &Expr<'ir>) {
        if self.is_decided() {
            return;
        }
        if crate::flow::is_leaf(e) {
            self.expr_at(e);
        } else {
            crate::flow::deep(|| self.expr_at(e));
        }
    }

    fn expr_at(&mut self, e: &Expr<'ir>) {
        match e.kind {
            // No arguments for `...`.
            ExprKind::Nil { .. } if e.implicit => {}
            ExprKind::Local(_) if self.is_own_temp(e) => {}
            ExprKind::Const { .. }
            | ExprKind::Nil { .. }
            | ExprKind::Zero
            | ExprKind::Local(_)
            | ExprKind::Global(_)
            | ExprKind::Func(_) => self.add(1),
            ExprKind::Unary { x, .. }
            | ExprKind::Addr(x)
            | ExprKind::PtrLit { lit: x, .. }
            | ExprKind::Field { x, .. }
            | ExprKind::FieldPtr { x, .. }
            | ExprKind::TypeAssert { x, .. }
            | ExprKind::Receive { chan: x, .. }
            | ExprKind::ConvertString { x, .. }
            | ExprKind::ToInterface { x, .. }
            | ExprKind::Len(x)
            | ExprKind::Cap(x)
            | ExprKind::Clear(x)
            | ExprKind::Close(x)
            | ExprKind::Real(x)
            | ExprKind::Imag(x)
            | ExprKind::UnsafeSliceData(x)
            | ExprKind::UnsafeStringData(x) => {
                self.add(1);
                self.expr(x);
            }
            ExprKind::Deref(x) => {
                self.add(1);
                if matches!(without_conversions(x).kind, ExprKind::Addr(_)) {
                    // `*(*X)(unsafe.Pointer(&x))` is cheap.
                    self.cost -= 1;
                }
                self.expr(x);
            }
            ExprKind::Binary { op, x, y } => {
                self.add(1);
                let equality = matches!(op, BinaryOp::Eq | BinaryOp::Ne);
                for operand in [x, y] {
                    self.expr(if equality { self.unboxed(operand) } else { operand });
                }
            }
            ExprKind::AndAnd { x, y }
            | ExprKind::OrOr { x, y }
            | ExprKind::IndexArray { x, index: y }
            | ExprKind::IndexSlice { x, index: y }
            | ExprKind::IndexString { x, index: y }
            | ExprKind::IndexMap { x, key: y, .. }
            | ExprKind::Copy { dst: x, src: y }
            | ExprKind::Delete { map: x, key: y }
            | ExprKind::Complex { re: x, im: y }
            | ExprKind::UnsafeAdd { ptr: x, len: y }
            | ExprKind::UnsafeSlice { ptr: x, len: y }
            | ExprKind::UnsafeString { ptr: x, len: y } => {
                self.add(1);
                self.expr(x);
                self.expr(y);
            }
            ExprKind::Concat { operands, .. } | ExprKind::MinMax { operands, .. } => {
                self.add(1);
                self.exprs(operands);
            }
            ExprKind::Slice { x, lo, hi, max, .. } => {
                self.add(1);
                self.expr(x);
                self.exprs(lo);
                self.exprs(hi);
                self.exprs(max);
            }
            ExprKind::Convert { kind, x } => {
                if self.is_free(kind, x.ty, e) {
                    self.free();
                } else {
                    self.add(1);
                }
                self.expr(x);
            }
            ExprKind::Call(call) => self.call(call),
            ExprKind::Seq { body, value } => {
                self.block(body);
                self.expr(value);
            }
            ExprKind::InlinedCall(inlined) => {
                self.add(1);
                self.block(inlined.init);
                self.block(inlined.body);
            }
            ExprKind::FuncLit { func, .. } => {
                self.add(1);
                self.cost += LITERAL;
                if self.enter_literals
                    && let Some(body) = self.program.funcs[func].body
                {
                    let outer = (self.id, self.func);
                    (self.id, self.func) = (func, &self.program.funcs[func]);
                    self.body(body);
                    (self.id, self.func) = outer;
                }
            }
            ExprKind::MethodValue { recv, .. } => {
                self.add(1);
                self.cost += 1;
                self.expr(recv);
            }
            ExprKind::StructLit { fields, .. } => {
                self.add(1);
                for (_, field) in fields {
                    self.add(1);
                    self.expr(field);
                }
            }
            ExprKind::ArrayLit { elems, .. } => {
                self.add(1);
                self.elements(elems);
            }
            ExprKind::SliceLit { elems, .. } => {
                self.add(1);
                self.cost += 1;
                self.elements(elems);
            }
            ExprKind::MapLit { entries, .. } => {
                self.add(1);
                for (key, value) in entries {
                    self.add(1);
                    self.expr(key);
                    self.expr(value);
                }
            }
            // Not made yet when gc counts.
            ExprKind::VariadicSlice { elems, .. } => self.exprs(elems),
            ExprKind::New { value, .. } => {
                self.add(2);
                self.exprs(value);
            }
            ExprKind::MakeSlice { len, cap, .. } => {
                self.add(1);
                self.expr(len);
                self.exprs(cap);
            }
            ExprKind::MakeMap { hint: size, .. } | ExprKind::MakeChan { size, .. } => {
                self.add(1);
                match size {
                    Some(size) => self.expr(size),
                    None => self.add(1),
                }
            }
            ExprKind::Append { slice, args, .. } => {
                self.add(1);
                self.expr(slice);
                self.exprs(args);
            }
            ExprKind::Panic(x) => {
                self.add(1);
                self.cost += EXTRA_PANIC;
                if x.implicit && matches!(x.kind, ExprKind::ToInterface { .. } | ExprKind::Convert { .. }) {
                    self.cost -= 1;
                }
                self.expr(x);
            }
            ExprKind::Recover => self.refuse("call to recover"),
            ExprKind::Print { args, .. } => {
                self.add(1);
                self.exprs(args);
            }
        }
    }

    /// Elements of an array or slice literal: gc has a node and a literal more for each one that has a key. Which have one
    /// is not known; keys that only say what holds anyway are rare.
    fn elements(&mut self, elems: &[(u64, Expr<'ir>)]) {
        let mut next = 0;
        for (index, elem) in elems {
            if *index != next {
                self.add(2);
            }
            next = index + 1;
            self.expr(elem);
        }
    }

    /// The operand of a comparison that gc does not box.
    fn unboxed<'e>(&self, e: &'e Expr<'ir>) -> &'e Expr<'ir> {
        match e.kind {
            ExprKind::ToInterface { site, x } if !self.program.sites[site].pos.is_known() => x,
            _ => e,
        }
    }

    /// Whether gc's conversion is an `OCONVNOP`.
    fn is_free(&self, kind: ConvertKind, from: TypeId, to: &Expr<'ir>) -> bool {
        let types = self.types();
        match kind {
            ConvertKind::NoOp => {
                to.implicit
                    || !types.is_numeric(to.ty)
                    || types.is_integer(to.ty)
                    || types.underlying(from) == TypeId::UNSAFE_POINTER
            }
            ConvertKind::Numeric => {
                types.is_integer(from)
                    && types.is_integer(to.ty)
                    && types.size(from) == types.size(to.ty)
                    && types.is_unsigned(from) == types.is_unsigned(to.ty)
            }
            ConvertKind::InterfaceToInterface | ConvertKind::SliceToArrayPtr | ConvertKind::SliceToArray => false,
        }
    }

    fn call(&mut self, call: &Call<'ir>) {
        self.add(1);
        match call.callee {
            Callee::Static(_) => self.add(1),
            Callee::Value(f) => self.expr(f),
            Callee::Interface { recv, .. } => {
                self.add(1);
                self.expr(recv);
            }
        }
        match call.callee {
            Callee::Interface { .. } => self.cost += self.extra_call,
            Callee::Static(_) | Callee::Value(_) => match (self.resolve)(self.id, call) {
                Target::Intrinsic => {}
                Target::Inlinable(cost) => self.cost += cost,
                Target::Call => self.cost += self.extra_call,
            },
        }
        if call.spread_tuple
            && let Some(last) = call.args.last()
            && let frontend::types::TypeKind::Tuple(list) = self.types().kind(last.ty)
        {
            self.add(1 + 4 * list.len() as u32);
        }
        self.exprs(call.args);
    }
}

fn mentions(places: &[Option<Expr<'_>>], local: LocalId) -> bool {
    places.iter().flatten().any(|place| place.as_local() == Some(local))
}

fn without_conversions<'e, 'ir>(mut e: &'e Expr<'ir>) -> &'e Expr<'ir> {
    while let ExprKind::Convert {
        kind: ConvertKind::NoOp,
        x,
    } = e.kind
    {
        e = x;
    }
    e
}

/// What a case lists: the value that the tag is compared with.
fn compared_with_tag<'e, 'ir>(cond: &'e Expr<'ir>, tag: Option<LocalId>) -> &'e Expr<'ir> {
    if tag.is_some()
        && let ExprKind::Binary {
            op: BinaryOp::Eq, x, y, ..
        } = cond.kind
    {
        let is_tag = |e: &Expr<'ir>| match e.kind {
            ExprKind::ToInterface { x, .. } => x.as_local() == tag,
            _ => e.as_local() == tag,
        };
        let value = if is_tag(x) { y } else { x };
        return match value.kind {
            ExprKind::ToInterface { x, .. } if value.implicit => x,
            _ => value,
        };
    }
    cond
}
