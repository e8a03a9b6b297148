//! Type inference (*Go spec, Type inference*): the type arguments that a use of a generic function leaves out.
//!
//! Types of arguments are unified with those of parameters, core types and methods of constraints with what is known of the type
//! arguments; then what only untyped constants speak of takes their default type.
//!
//! ```go
//! func Sum[S ~[]E, E int | float64](list S, start E) E
//! Sum(prices, 0)                   // S is what prices is; S ~ []E makes E float64; the 0 is not asked
//! var f func([]int, int) int = Sum // from the type that is wanted
//! ```

use super::call::{Evaluated, wanted_arguments};
use super::{Checker, Mode, Operand};
use crate::ir::FuncId;
use crate::reference::LangVersion;
use crate::source::Pos;
use crate::syntax::ast;
use crate::types::{Term, TypeId, TypeKind, TypeParam, Unifier, UnifyMode};

/// A generic function as it is used in one place: type parameters of its own, so that a function may call itself.
struct Use<'ir> {
    params: Vec<TypeId>,
    ty: TypeId,
    given: Vec<Option<TypeId>>,
    declared: &'ir [TypeId],
}

/// Why arguments cannot be inferred, and where.
struct Failure {
    pos: Pos,
    message: String,
}

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// The instance that the call `e` of the generic function `func` calls. Arguments that are generic functions become
    /// instances, too. `None` after an error.
    pub(super) fn infer_call(
        &mut self,
        e: &'a ast::Expr<'a>,
        fun: &'a ast::Expr<'a>,
        (func, given): (FuncId, &[TypeId]),
        evaluated: &mut Evaluated<'a, 'ir>,
        spread: bool,
    ) -> Option<Operand<'a, 'ir>> {
        let sig = self.types.signature(self.funcs[func].ty)?;
        let given_args = evaluated.operands.len();
        let spreads = !spread || sig.variadic && evaluated.tuple.is_none();
        if !spreads || given_args != wanted_arguments(sig, given_args, spread) {
            // The check of the arguments says what is wrong with their number.
            let wrong = Evaluated {
                operands: std::mem::take(&mut evaluated.operands),
                tuple: None,
            };
            self.arguments(e, fun, sig, wrong, spread, true);
            return None;
        }
        if evaluated.operands.iter().any(Operand::is_invalid) {
            return None;
        }
        if !self.allows(LangVersion::GENERICS) {
            self.version_error(e.pos, LangVersion::GENERICS, "implicit function instantiation");
            return None;
        }
        let callee = self.fresh_use(func, given);
        let sig = self.types.signature(callee.ty)?;
        // Arguments that are generic functions bring type parameters of their own.
        let mut uses = vec![callee];
        let mut types = Vec::with_capacity(evaluated.operands.len());
        for x in &evaluated.operands {
            types.push(match &x.mode {
                Mode::Generic(func, given) => {
                    let used = self.fresh_use(*func, given);
                    let ty = used.ty;
                    uses.push(used);
                    ty
                }
                _ => x.ty,
            });
        }
        let pairs: Vec<(TypeId, TypeId, &Operand<'a, 'ir>)> = evaluated
            .operands
            .iter()
            .enumerate()
            .map(|(i, x)| (self.parameter_of(sig, i, spread).0, types[i], x))
            .collect();
        let arguments = match self.infer(e.pos, &uses, &pairs) {
            Ok(arguments) => arguments,
            Err(Failure { pos, message }) => {
                self.error(pos, message);
                return None;
            }
        };
        let mut arguments = arguments.into_iter();
        let callee = arguments.next()?;
        let instance = self.function_instance(func, &callee, type_arg_list(fun), e.pos, fun);
        for x in &mut evaluated.operands {
            if let Mode::Generic(func, _) = x.mode {
                let instance = self.function_instance(
                    func,
                    &arguments.next()?,
                    type_arg_list(x.source),
                    x.source.pos,
                    x.source,
                );
                *x = self.method_value(instance, x.expr);
            }
        }
        (!instance.is_invalid()).then_some(instance)
    }

    /// A generic function where a value of type `target` is wanted, or nothing is known: the instance, or an error.
    pub(super) fn infer_value(
        &mut self,
        x: Operand<'a, 'ir>,
        func: FuncId,
        given: &[TypeId],
        target: Option<TypeId>,
    ) -> Operand<'a, 'ir> {
        let e = x.source;
        let used = self.fresh_use(func, given);
        let ty = used.ty;
        let target = target.filter(|&t| matches!(self.types.core(t), TypeKind::Func(_)));
        let uses = [used];
        let inferred = match target {
            Some(target) => self.infer(e.pos, &uses, &[(target, ty, &x)]),
            None => self.infer(e.pos, &uses, &[]),
        };
        match inferred {
            Ok(arguments) => {
                let instance = self.function_instance(func, &arguments[0], type_arg_list(e), e.pos, e);
                self.method_value(instance, x.expr)
            }
            Err(_) if target.is_none() && given.is_empty() => {
                self.error(
                    e.start(),
                    format!("cannot use generic function {} without instantiation", x.text()),
                );
                Operand::invalid(e)
            }
            Err(Failure { pos, message }) => {
                self.error(pos, message);
                Operand::invalid(e)
            }
        }
    }

    /// The type parameters of `func` for one use, with the arguments that are given. In a generic body, where they may occur
    /// in the types of operands, they get new names.
    fn fresh_use(&mut self, func: FuncId, given: &[TypeId]) -> Use<'ir> {
        let declared = self.type_params(func);
        let mut params = declared.to_vec();
        let mut ty = self.funcs[func].ty;
        for (i, &param) in declared.iter().enumerate() {
            if let Some(p) = self.types.type_param(param) {
                params[i] = self.types.new_type_param(TypeParam { constraint: None, ..p });
            }
        }
        for (&param, &model) in params.iter().zip(declared) {
            if let Some(constraint) = self.types.type_param(model).and_then(|p| p.constraint) {
                let constraint = self.replace_params(constraint, declared, &params);
                self.types.set_constraint(param, constraint);
            }
        }
        ty = self.replace_params(ty, declared, &params);
        let given = (0..params.len()).map(|i| given.get(i).copied()).collect();
        Use {
            params,
            ty,
            given,
            declared,
        }
    }

    /// The arguments of each use, given pairs of parameter type, argument type and argument.
    fn infer(
        &self,
        pos: Pos,
        uses: &[Use<'ir>],
        pairs: &[(TypeId, TypeId, &Operand<'a, 'ir>)],
    ) -> Result<Vec<Vec<TypeId>>, Failure> {
        let params: Vec<TypeId> = uses.iter().flat_map(|u| u.params.iter().copied()).collect();
        let given: Vec<Option<TypeId>> = uses.iter().flat_map(|u| u.given.iter().copied()).collect();
        let mut unifier = Unifier::new(&self.types, &params, &given);
        for &(param, ty, x) in pairs {
            let bound = self.mentions(param, &params) || self.mentions(ty, &params);
            if !bound || x.is_nil() || self.untyped_kind(ty).is_some() {
                continue;
            }
            // What is given counts as such: passing it is an assignment, not an identity.
            let known = self.with_known(param, &params, &given);
            if (self.mentions(known, &params) || self.mentions(ty, &params))
                && !unifier.unify(known, ty, UnifyMode::Inexact)
            {
                return Err(self.mismatch("type", known, ty, x, &params, &unifier));
            }
        }
        self.unify_constraints(pos, &params, &mut unifier)?;
        self.infer_untyped(&params, pairs, &mut unifier)?;
        self.unify_constraints(pos, &params, &mut unifier)?;
        let mut arguments = unifier.arguments();
        // Arguments may be made of parameters: P is *T, and T is int.
        for _ in 0..params.len() {
            let known = arguments.clone();
            for argument in arguments.iter_mut().flatten() {
                *argument = self.with_known(*argument, &params, &known);
            }
        }
        for (&param, argument) in params.iter().zip(&arguments) {
            if argument.is_none_or(|t| self.mentions(t, &params)) {
                return Err(self.cannot_infer(pos, param));
            }
        }
        let mut arguments = arguments.into_iter().flatten();
        Ok(uses
            .iter()
            .map(|u| arguments.by_ref().take(u.declared.len()).collect())
            .collect())
    }

    /// `t` with the parameters replaced whose arguments are known.
    fn with_known(&self, t: TypeId, params: &[TypeId], known: &[Option<TypeId>]) -> TypeId {
        let args: Vec<TypeId> = params.iter().zip(known).map(|(&p, k)| k.unwrap_or(p)).collect();
        self.types.replace_params(self.arena, t, params, &args)
    }

    /// Whether one of these type parameters occurs in `t`.
    fn mentions(&self, t: TypeId, params: &[TypeId]) -> bool {
        self.types.mentions(t, &mut |part| params.contains(&part))
    }

    /// Unifies what is known with the core types and methods of constraints, until nothing more is found.
    fn unify_constraints(&self, pos: Pos, params: &[TypeId], unifier: &mut Unifier<'_, 'ir>) -> Result<(), Failure> {
        loop {
            let before = unifier.arguments();
            for (i, &param) in params.iter().enumerate() {
                let Some(constraint) = self.types.type_param(param).and_then(|p| p.constraint) else {
                    continue;
                };
                let Some(interface) = self.types.interface_of(constraint) else {
                    continue;
                };
                let term = interface.terms.and_then(|terms| self.core_term(constraint, terms));
                match (unifier.at(i), term) {
                    (Some(known), Some((core, tilde, _))) if !unifier.unify(known, core, UnifyMode::Inexact) => {
                        let tilde = if tilde { "~" } else { "" };
                        let (name, core) = (self.type_text(param), self.type_text(core));
                        let message = format!("{name} (type {}) does not match {tilde}{core}", self.type_text(known));
                        return Err(Failure { pos, message });
                    }
                    (None, Some((core, false, true))) => unifier.set(i, core),
                    _ => {}
                }
                if let Some(known) = unifier.at(i) {
                    for m in interface.methods {
                        if let Some(found) = self.types.method_named(known, m.name, m.pkg) {
                            // If they differ, the argument does not satisfy the constraint: that is reported later.
                            unifier.unify(found.sig, m.sig, UnifyMode::Exact);
                        }
                    }
                }
            }
            if unifier.arguments() == before {
                return Ok(());
            }
        }
    }

    /// The core type of a constraint with these terms, whether a term has a tilde, and whether there is but one.
    fn core_term(&self, constraint: TypeId, terms: &[Term]) -> Option<(TypeId, bool, bool)> {
        match terms {
            [only] => Some((only.ty, only.tilde, true)),
            _ => Some((self.types.core_type(constraint)?, true, false)),
        }
    }

    /// Gives parameters of which only untyped constants speak the default type of the largest kind.
    fn infer_untyped(
        &self,
        params: &[TypeId],
        pairs: &[(TypeId, TypeId, &Operand<'a, 'ir>)],
        unifier: &mut Unifier<'_, 'ir>,
    ) -> Result<(), Failure> {
        // Before go1.21 the first constant decided.
        let largest_kind = self.allows(LangVersion::MIN_MAX_CLEAR);
        for (i, &wanted) in params.iter().enumerate() {
            if unifier.at(i).is_some() {
                continue;
            }
            let mut largest: Option<TypeId> = None;
            for &(param, ty, x) in pairs {
                if param != wanted || x.is_nil() || self.untyped_kind(ty).is_none() {
                    continue;
                }
                largest = Some(match largest {
                    None => ty,
                    Some(old) if old == ty => ty,
                    Some(old) if largest_kind && self.types.is_numeric(old) && self.types.is_numeric(ty) => old.max(ty),
                    Some(old) => {
                        unifier.set(i, self.types.default_type(old));
                        let ty = self.types.default_type(ty);
                        return Err(self.mismatch("default type", param, ty, x, params, unifier));
                    }
                });
            }
            if let Some(kind) = largest {
                unifier.set(i, self.types.default_type(kind));
            }
        }
        Ok(())
    }

    fn mismatch(
        &self,
        kind: &str,
        param: TypeId,
        ty: TypeId,
        x: &Operand<'a, 'ir>,
        params: &[TypeId],
        unifier: &Unifier<'_, 'ir>,
    ) -> Failure {
        let known = unifier.arguments();
        let (text, param_text) = (self.type_text(ty), self.type_text(param));
        let start = format!("{kind} {text} of {} does not match", x.text());
        let inferred = self.with_known(param, params, &known);
        let message = if known.iter().all(Option::is_none) {
            let names: Vec<String> = params.iter().map(|&p| self.type_text(p)).collect();
            let names = match &names[..] {
                [] => String::new(),
                [one] => one.clone(),
                [a, b] => format!("{a} and {b}"),
                [first @ .., last] => format!("{}, and {last}", first.join(", ")),
            };
            format!("{start} {param_text} (cannot infer {names})")
        } else if inferred != param {
            format!("{start} inferred type {} for {param_text}", self.type_text(inferred))
        } else {
            format!("{start} {param_text}")
        };
        Failure {
            pos: x.start(),
            message,
        }
    }

    fn cannot_infer(&self, pos: Pos, param: TypeId) -> Failure {
        let at = self.types.type_param(param).map_or(Pos::NONE, |p| p.pos);
        let message = format!("cannot infer {} ({})", self.type_text(param), self.pos_text(at));
        Failure { pos, message }
    }
}

/// The type arguments that stand in brackets.
fn type_arg_list<'a>(e: &'a ast::Expr<'a>) -> &'a [ast::Expr<'a>] {
    match e.unparen().kind {
        ast::ExprKind::Index { args, .. } => args,
        _ => &[],
    }
}
