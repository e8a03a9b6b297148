//! Calls of functions and methods, and the passing of arguments (*Go spec, Calls; Passing arguments to ... parameters*).
//!
//! ```go
//! v.M(x)            // Call{Static M, [Addr(v), x]}: the receiver comes first
//! i.M(x)            // Call{Interface{i, M}, [x]}
//! f(1, 2)           // with ...int: Call{Static f, [VariadicSlice#1[1, 2]]}
//! f(g())            // Call{…, spread_tuple}; if results are converted on the way, through temporaries: Seq
//! ```

use super::expr_text::expr_text;
use super::selector::Selected;
use super::{Checker, Mode, Operand};
use crate::ir::walk::{Part, expr_parts};
use crate::ir::{AllocKind, Block, Call, Callee, Expr, ExprKind, LocalKind, MethodRef, Stmt, StmtKind};
use crate::source::Pos;
use crate::syntax::ast;
use crate::types::{Signature, TypeId, TypeKind};

/// Whether an expression may stand as a statement.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Standing {
    /// A conversion.
    Conversion,
    /// Only its value counts.
    Expression,
    /// A call or receive operation.
    Statement,
}

/// Arguments that have been evaluated, not yet converted.
pub(super) struct Evaluated<'a, 'ir> {
    /// One for each value.
    pub(super) operands: Vec<Operand<'a, 'ir>>,
    /// `f(g())`: the call of `g`, whose results the operands are.
    pub(super) tuple: Option<Expr<'ir>>,
}

/// Arguments as the callee takes them.
pub(super) struct Passed<'ir> {
    args: Vec<Expr<'ir>>,
    spread_tuple: bool,
    /// What must be executed before: the results of `g` go to temporaries.
    before: Vec<Stmt<'ir>>,
}

/// What is called, with the receiver if there is one.
enum Called<'a, 'ir> {
    Value(Operand<'a, 'ir>),
    Method(Expr<'ir>, MethodRef),
}

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// `fun(args)`: a call, a conversion or a predeclared function.
    pub(super) fn call(
        &mut self,
        e: &'a ast::Expr<'a>,
        fun: &'a ast::Expr<'a>,
        args: &'a [ast::Expr<'a>],
        spread: bool,
    ) -> (Operand<'a, 'ir>, Standing) {
        let callee = fun.unparen();
        let selected = match callee.kind {
            ast::ExprKind::Selector { x, sel } => {
                self.env.base_pos = callee.pos;
                self.select(callee, x, sel)
            }
            _ => Selected::Operand(self.expr_or_type(fun)),
        };
        let (mut inferred, mut receiver) = (None, None);
        let (called, sig) = match selected {
            Selected::Method { recv, method, sig } => (Called::Method(recv, method), sig),
            Selected::Operand(mut x) => {
                if let Mode::Generic(func, given) = &x.mode {
                    let (func, given) = (*func, given.clone());
                    receiver = x.expr;
                    let mut evaluated = self.eval_args(args);
                    match self.infer_call(e, fun, (func, &given), &mut evaluated, spread) {
                        Some(instance) => x = instance,
                        None => return (Operand::invalid(e), Standing::Statement),
                    }
                    inferred = Some(evaluated);
                }
                let x = self.exclude(x, false);
                match x.mode {
                    Mode::Invalid => {
                        self.use_exprs(args);
                        return (Operand::invalid(e), Standing::Statement);
                    }
                    Mode::Type => {
                        let x = self.conversion_call(e, x.ty, args, spread);
                        let x = if self.names_type_argument(fun) {
                            self.as_value(x)
                        } else {
                            x
                        };
                        return (x, Standing::Conversion);
                    }
                    Mode::Builtin(builtin) => return self.builtin_call(e, builtin, args, spread),
                    _ => {}
                }
                let ty = x.ty;
                match (receiver, x.expr.map(|f| f.kind)) {
                    (Some(recv), Some(ExprKind::Func(f))) => (Called::Method(recv, MethodRef::Static(f)), ty),
                    _ => (Called::Value(x), ty),
                }
            }
        };
        let TypeKind::Func(sig) = self.types.core(sig) else {
            if let Called::Value(x) = &called
                && x.ty != TypeId::INVALID
            {
                let message = format!("invalid operation: cannot call non-function {}", self.operand_text(x));
                self.error(x.start(), message);
            }
            self.use_exprs(args);
            return (Operand::invalid(e), Standing::Statement);
        };
        let evaluated = match inferred {
            Some(evaluated) => evaluated,
            None => self.eval_args(args),
        };
        self.env.base_pos = e.pos;
        let passed = self.arguments(e, fun, sig, evaluated, spread, true);
        self.env.base_pos = e.pos;
        self.env.has_call_or_recv = true;
        let ty = self.types.results(sig);
        let mode = match sig.results {
            [] => Mode::NoValue,
            _ => Mode::Value,
        };
        let expr = match passed {
            Some(passed) => self.call_ir(e, called, passed, ty, spread),
            // Its value is still of a known type: only the IR is missing.
            None => None,
        };
        let expr = expr.unwrap_or(Expr {
            kind: ExprKind::Zero,
            ty,
            pos: e.pos,
            implicit: false,
        });
        (Operand::with_ir(mode, expr, e), Standing::Statement)
    }

    fn call_ir(
        &mut self,
        e: &'a ast::Expr<'a>,
        called: Called<'a, 'ir>,
        passed: Passed<'ir>,
        ty: TypeId,
        has_ddd: bool,
    ) -> Option<Expr<'ir>> {
        let Passed {
            args: passed_args,
            spread_tuple,
            mut before,
        } = passed;
        let mut args = Vec::with_capacity(passed_args.len() + 1);
        let mut method_syntax = true;
        // The arguments are evaluated before the call is reached: then the callee must be too.
        let early = !before.is_empty();
        let mut callee_first = Vec::new();
        let callee = match called {
            Called::Method(recv, method) => {
                let recv = self.callee_operand(recv, e, early, &mut callee_first);
                match method {
                    MethodRef::Static(func) => {
                        args.push(recv);
                        Callee::Static(func)
                    }
                    MethodRef::Interface(method) => Callee::Interface {
                        recv: self.alloc(recv),
                        method,
                    },
                }
            }
            Called::Value(x) => {
                method_syntax = false;
                let value = self.value_ir(&x)?;
                match value.kind {
                    ExprKind::Func(func) => Callee::Static(func),
                    _ => {
                        let value = self.callee_operand(value, e, early, &mut callee_first);
                        Callee::Value(self.alloc(value))
                    }
                }
            }
        };
        args.extend(passed_args);
        let call = Call {
            callee,
            args: self.alloc_slice(&args),
            spread_tuple,
            method_syntax,
            has_ddd,
        };
        let expr = Expr {
            kind: ExprKind::Call(self.alloc(call)),
            ty,
            pos: e.pos,
            implicit: false,
        };
        callee_first.append(&mut before);
        Some(self.after(callee_first, expr))
    }

    /// A receiver or callee of call `e`. Like gc, evaluates one that contains a call into a temporary; `early`: any.
    fn callee_operand(
        &mut self,
        x: Expr<'ir>,
        e: &'a ast::Expr<'a>,
        early: bool,
        before: &mut Vec<Stmt<'ir>>,
    ) -> Expr<'ir> {
        if !contains_call(self.alloc(x)) {
            return if early { self.evaluated_early(x, before) } else { x };
        }
        let lhs = self.declare_temp(x.ty, e.start(), before);
        self.name_temps(lhs.as_local());
        before.push(Stmt {
            kind: StmtKind::Assign {
                lhs,
                rhs: x,
                define: true,
            },
            pos: e.pos,
        });
        lhs
    }

    /// `before`, then `value`.
    pub(super) fn after(&mut self, before: Vec<Stmt<'ir>>, value: Expr<'ir>) -> Expr<'ir> {
        if before.is_empty() {
            return value;
        }
        Expr {
            kind: ExprKind::Seq {
                body: Block {
                    stmts: self.alloc_slice(&before),
                },
                value: self.alloc(value),
            },
            ..value
        }
    }

    /// Evaluates `x` into a temporary, unless it is one variable.
    fn evaluated_early(&mut self, x: Expr<'ir>, before: &mut Vec<Stmt<'ir>>) -> Expr<'ir> {
        match x.kind {
            ExprKind::Local(_) | ExprKind::Global(_) | ExprKind::FuncLit { .. } => return x,
            ExprKind::Addr(place) if matches!(place.kind, ExprKind::Local(_) | ExprKind::Global(_)) => return x,
            _ => {}
        }
        let lhs = self.declare_temp(x.ty, x.pos, before);
        before.push(Stmt {
            kind: StmtKind::Assign {
                lhs,
                rhs: x,
                define: true,
            },
            pos: x.pos,
        });
        lhs
    }

    fn declare_temp(&mut self, ty: TypeId, pos: Pos, before: &mut Vec<Stmt<'ir>>) -> Expr<'ir> {
        let local = self.new_local(".t", ty, pos, LocalKind::Temp);
        before.push(Stmt {
            kind: StmtKind::Declare(local),
            pos,
        });
        Expr {
            kind: ExprKind::Local(local),
            ty,
            pos,
            implicit: true,
        }
    }

    /// Implicit conversions of `x` stand where it stands; gc's names have no position of their own.
    pub(super) fn stand_at(&mut self, x: &Operand<'a, 'ir>) {
        let named = matches!(
            x.expr.map(|expr| expr.kind),
            Some(ExprKind::Local(_) | ExprKind::Global(_) | ExprKind::Func(_))
        );
        if !named {
            self.env.base_pos = x.source.unparen().pos;
        }
    }

    /// Evaluates arguments; a single call may give several (types2 `exprList`).
    pub(super) fn eval_args(&mut self, args: &'a [ast::Expr<'a>]) -> Evaluated<'a, 'ir> {
        if let [arg] = args {
            let x = self.multi_or_generic(arg);
            if let TypeKind::Tuple(types) = self.types.kind(x.ty)
                && !x.is_invalid()
            {
                let operands = types
                    .iter()
                    .map(|&ty| Operand {
                        mode: Mode::Value,
                        ty,
                        expr: None,
                        untyped: None,
                        source: arg,
                    })
                    .collect();
                return Evaluated {
                    operands,
                    tuple: x.expr,
                };
            }
            return Evaluated {
                operands: vec![x],
                tuple: None,
            };
        }
        Evaluated {
            operands: args.iter().map(|arg| self.expr_or_generic(arg)).collect(),
            tuple: None,
        }
    }

    /// Lets the results of `g` in `f(g())` go to temporaries, which become the operands.
    pub(super) fn spread_to_temps(&mut self, evaluated: &mut Evaluated<'a, 'ir>) -> Vec<Stmt<'ir>> {
        let mut before = Vec::new();
        let Some(tuple) = evaluated.tuple.take() else {
            return before;
        };
        let mut places = Vec::with_capacity(evaluated.operands.len());
        for x in &mut evaluated.operands {
            let place = self.declare_temp(x.ty, tuple.pos, &mut before);
            x.expr = Some(place);
            places.push(Some(place));
        }
        self.name_temps(places.iter().flatten().filter_map(Expr::as_local));
        before.push(Stmt {
            kind: StmtKind::AssignTuple {
                lhs: self.alloc_slice(&places),
                rhs: tuple,
                define: true,
            },
            pos: tuple.pos,
        });
        before
    }

    /// Checks the arguments of a call against the parameters and converts them (types2 `arguments`). `positions`: each
    /// argument moves the place of implicit conversions, as in gc's `typecheckaste`.
    pub(super) fn arguments(
        &mut self,
        call: &'a ast::Expr<'a>,
        fun: &'a ast::Expr<'a>,
        sig: Signature<'ir>,
        mut evaluated: Evaluated<'a, 'ir>,
        spread: bool,
        positions: bool,
    ) -> Option<Passed<'ir>> {
        let operands = &evaluated.operands;
        if operands.iter().any(Operand::is_invalid) {
            return None;
        }
        let given = operands.len();
        if spread && !sig.variadic {
            let message = format!("cannot use ... in call to non-variadic {}", expr_text(fun));
            self.error(call.start(), message);
            return None;
        }
        if spread && evaluated.tuple.is_some() {
            let message = format!("cannot use ... with {given}-valued {}", operands[0].text());
            self.error(call.start(), message);
            return None;
        }
        let gathers = sig.variadic && !spread;
        let wanted = wanted_arguments(sig, given, spread);
        if given != wanted {
            self.wrong_count(call, fun, sig, operands, wanted);
            return None;
        }
        if evaluated.tuple.is_some() {
            let same = operands
                .iter()
                .zip(sig.params)
                .all(|(x, &param)| self.types.identical(x.ty, param));
            if same && !gathers {
                return Some(Passed {
                    args: evaluated.tuple.into_iter().collect(),
                    spread_tuple: true,
                    before: Vec::new(),
                });
            }
        }
        let before = self.spread_to_temps(&mut evaluated);
        let context = format!("argument to {}", expr_text(fun));
        let mut args = Vec::with_capacity(sig.params.len());
        let mut gathered = Vec::new();
        let mut ok = true;
        for (i, x) in evaluated.operands.into_iter().enumerate() {
            let (param, gather) = self.parameter_of(sig, i, spread);
            if positions {
                self.stand_at(&x);
            }
            match self.assignment(x, Some(param), &context) {
                Some(arg) if gather => gathered.push(arg),
                Some(arg) => args.push(arg),
                None => ok = false,
            }
        }
        if !ok {
            return None;
        }
        if gathers {
            let ty = *sig.params.last()?;
            let kind = if gathered.is_empty() {
                ExprKind::Nil { converted: false }
            } else {
                ExprKind::VariadicSlice {
                    site: self.new_site(AllocKind::VariadicSlice, call.pos, ty),
                    elems: self.alloc_slice(&gathered),
                }
            };
            args.push(Expr {
                kind,
                ty,
                pos: call.pos,
                implicit: true,
            });
        }
        Some(Passed {
            args,
            spread_tuple: false,
            before,
        })
    }

    /// The type of the parameter that takes argument `i`, of which there are not too many, and whether that gathers arguments.
    pub(super) fn parameter_of(&self, sig: Signature<'ir>, i: usize, spread: bool) -> (TypeId, bool) {
        match sig.params.split_last() {
            Some((&last, fixed)) if sig.variadic && !spread && i >= fixed.len() => {
                (self.types.elem(last).unwrap_or(TypeId::INVALID), true)
            }
            _ => (sig.params[i], false),
        }
    }

    fn wrong_count(
        &mut self,
        call: &'a ast::Expr<'a>,
        fun: &'a ast::Expr<'a>,
        sig: Signature<'ir>,
        operands: &[Operand<'a, 'ir>],
        wanted: usize,
    ) {
        let (qualifier, at) = match operands.get(wanted) {
            Some(extra) => ("too many", extra.start()),
            None => ("not enough", operands.last().map_or(call.start(), Operand::start)),
        };
        let have: Vec<TypeId> = operands.iter().map(|x| x.ty).collect();
        let message = format!(
            "{qualifier} arguments in call to {}\n\thave {}\n\twant {}",
            expr_text(fun),
            self.types_summary(&have),
            self.params_summary(sig.params, sig.variadic)
        );
        self.error(at, message);
    }

    /// Parameter types for a message about their number: `(number, string, ...int)`.
    fn params_summary(&self, params: &[TypeId], variadic: bool) -> String {
        match params.split_last() {
            Some((&last, fixed)) if variadic => {
                let fixed = self.types_summary(fixed);
                let comma = if fixed == "()" { "" } else { ", " };
                let elem = self.types.elem(last).unwrap_or(TypeId::INVALID);
                format!("{}{comma}...{})", fixed.trim_end_matches(')'), self.type_text(elem))
            }
            _ => self.types_summary(params),
        }
    }

    /// A constant as a value that is not one.
    pub(super) fn as_value(&mut self, x: Operand<'a, 'ir>) -> Operand<'a, 'ir> {
        match (&x.mode, self.value_ir(&x)) {
            (Mode::Constant(_), Some(expr)) => Operand::with_ir(Mode::Value, expr, x.source),
            _ => x,
        }
    }

    /// `T(x)`.
    fn conversion_call(
        &mut self,
        e: &'a ast::Expr<'a>,
        ty: TypeId,
        args: &'a [ast::Expr<'a>],
        spread: bool,
    ) -> Operand<'a, 'ir> {
        match args {
            [] => {
                let message = format!("missing argument in conversion to {}", self.type_text(ty));
                self.error(e.start(), message);
                Operand::invalid(e)
            }
            [arg] => {
                let x = self.expr(arg, None);
                if x.is_invalid() {
                    return Operand::invalid(e);
                }
                if let TypeKind::Interface(interface) = self.types.under(ty)
                    && !interface.is_basic()
                {
                    let message = format!(
                        "cannot use interface {} in conversion (contains specific type constraints or is comparable)",
                        self.type_text(ty)
                    );
                    self.error(e.start(), message);
                    return Operand::invalid(e);
                }
                if spread {
                    let message = format!("invalid use of ... in type conversion to {}", self.type_text(ty));
                    self.error(arg.start(), message);
                    return Operand::invalid(e);
                }
                self.conversion(x, ty, e)
            }
            [.., last] => {
                self.use_exprs(args);
                let message = format!("too many arguments in conversion to {}", self.type_text(ty));
                self.error(last.start(), message);
                Operand::invalid(e)
            }
        }
    }
}

impl<'ir> Passed<'ir> {
    /// The arguments one by one, and what comes before. Only for calls that do not spread a tuple.
    pub(super) fn into_parts(self) -> (Vec<Expr<'ir>>, Vec<Stmt<'ir>>) {
        (self.args, self.before)
    }
}

/// How many arguments a call takes, given that many.
pub(super) fn wanted_arguments(sig: Signature<'_>, given: usize, spread: bool) -> usize {
    match sig.variadic && !spread {
        true => given.max(sig.params.len() - 1),
        false => sig.params.len(),
    }
}

/// Whether `e` contains a call, or a built-in function or operation that gc counts as one (`typecheck.callOrChan`).
fn contains_call<'ir>(e: &'ir Expr<'ir>) -> bool {
    let mut todo = vec![e];
    while let Some(e) = todo.pop() {
        match e.kind {
            ExprKind::Call(_)
            | ExprKind::Append { .. }
            | ExprKind::Cap(_)
            | ExprKind::Len(_)
            | ExprKind::Complex { .. }
            | ExprKind::Real(_)
            | ExprKind::Imag(_)
            | ExprKind::Copy { .. }
            | ExprKind::Recover
            | ExprKind::Receive { .. }
            | ExprKind::MinMax { .. }
            | ExprKind::UnsafeAdd { .. }
            | ExprKind::UnsafeSlice { .. } => return true,
            _ => expr_parts(e, &mut |part| {
                if let Part::Expr(x) = part {
                    todo.push(x);
                }
            }),
        }
    }
    false
}
