//! Assignability: the implicit conversions of a value to the type of its place (*Go spec, Assignability*).
//!
//! ```go
//! var e error = &T{}       // ToInterface(PtrLit), error
//! var d Duration = 5       // Const(5), Duration
//! var r <-chan int = ch    // Convert(NoOp, ch)
//! ```

use super::infer_untyped::Unfit;
use super::operand::Value;
use super::{Checker, Mode, ObjectKind, Operand};
use crate::ir::{AllocKind, ConvertKind, Expr, ExprKind};
use crate::source::Pos;
use crate::syntax::ast;
use crate::types::{Method, MissingMethod, MissingWhy, TypeId, TypeKind, Unassignable};

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// Converts `x` implicitly to `to` (or to its default type) and returns its IR; reports why it cannot. `context` is
    /// types2's: "assignment", "argument to f", "return statement", ….
    pub fn assignment(&mut self, x: Operand<'a, 'ir>, to: Option<TypeId>, context: &str) -> Option<Expr<'ir>> {
        let x = self.assign_operand(x, to, context);
        if x.is_invalid() {
            return None;
        }
        let expr = self.value_ir(&x)?;
        Some(match to {
            Some(to) => self.convert_implicit(expr, to, self.env.base_pos),
            None => expr,
        })
    }

    /// Like [`Self::assignment`] for a constant declaration: the value as one of type `to`.
    pub fn const_assignment(
        &mut self,
        x: Operand<'a, 'ir>,
        to: Option<TypeId>,
        context: &str,
    ) -> Option<(Value, TypeId)> {
        if x.is_invalid() || x.ty == TypeId::INVALID || to == Some(TypeId::INVALID) {
            return None;
        }
        if x.value().is_none() {
            let message = format!("{} is not constant", self.operand_text(&x));
            self.error(x.start(), message);
            return None;
        }
        let to = to.unwrap_or(x.ty);
        let x = if self.untyped_kind(to).is_some() {
            x
        } else {
            self.assign_operand(x, Some(to), context)
        };
        match x.mode {
            Mode::Constant(value) => Some((value, to)),
            _ => None,
        }
    }

    /// Checks that `x` can be assigned to a variable of type `to` and gives it a type if it was untyped, but does not
    /// convert it yet (types2 `assignment`).
    pub(super) fn assign_operand(
        &mut self,
        x: Operand<'a, 'ir>,
        to: Option<TypeId>,
        context: &str,
    ) -> Operand<'a, 'ir> {
        let mut x = self.single_value(x);
        if let Mode::Generic(func, given) = &x.mode {
            let (func, given) = (*func, given.clone());
            x = self.infer_value(x, func, &given, to);
        }
        match x.mode {
            Mode::Invalid => return x,
            Mode::NoValue | Mode::Builtin(_) | Mode::Type => {
                let to = to.map_or("_".to_string(), |to| self.type_text(to));
                let message = format!("cannot assign {} to {to} in {context}", self.operand_text(&x));
                self.error(x.start(), message);
                return x.into_invalid();
            }
            _ => {}
        }
        if self.untyped_kind(x.ty).is_some() {
            let target = match to {
                None if x.is_nil() => {
                    self.error(x.start(), format!("use of untyped nil in {context}"));
                    return x.into_invalid();
                }
                Some(to) if x.is_nil() || !self.types.is_interface(to) => to,
                _ => self.types.default_type(x.ty),
            };
            match self.implicit_type(&x, target) {
                Ok((ty, value)) => x = self.set_implicit_type(x, ty, value),
                Err(why) => {
                    let (x_text, target) = (self.operand_text(&x), self.type_text(target));
                    let why = match why {
                        Unfit::Truncated => " (truncated)",
                        Unfit::Overflows => " (overflows)",
                        Unfit::Kind => "",
                    };
                    self.error(
                        x.start(),
                        format!("cannot use {x_text} as {target} value in {context}{why}"),
                    );
                    return x.into_invalid();
                }
            }
            if x.is_invalid() {
                return x;
            }
        }
        let Some(to) = to else { return x };
        if let Err(why) = self.operand_assignable(&x, to) {
            let (x_text, to_text) = (self.operand_text(&x), self.type_text(to));
            let message = match self.unassignable_reason(why, x.ty, to) {
                Some(reason) => format!("cannot use {x_text} as type {to_text} in {context}:\n\t{reason}"),
                None => format!("cannot use {x_text} as type {to_text} in {context}"),
            };
            self.error(x.start(), message);
            return x.into_invalid();
        }
        x
    }

    /// Whether the operand is assignable to a variable of type `to`.
    pub(super) fn operand_assignable(&mut self, x: &Operand<'a, 'ir>, to: TypeId) -> Result<(), Unassignable<'ir>> {
        let unknown = |t: TypeId| self.types.underlying(t) == TypeId::INVALID;
        if x.is_invalid() || unknown(to) || unknown(x.ty) || self.types.identical(x.ty, to) {
            return Ok(());
        }
        if self.untyped_kind(x.ty).is_some() {
            return match self.implicit_type(x, to) {
                Ok(_) => Ok(()),
                Err(_) => Err(Unassignable::Different),
            };
        }
        self.types.assignable_to(x.ty, to)
    }

    /// What follows the colon in a message about a value that is not assignable (or convertible).
    pub(super) fn unassignable_reason(&self, why: Unassignable<'ir>, from: TypeId, to: TypeId) -> Option<String> {
        let (from_text, to_text) = (self.type_text(from), self.type_text(to));
        match why {
            Unassignable::Different => None,
            Unassignable::NeedsAssertion => Some("need type assertion".to_string()),
            Unassignable::PointerToInterface => Some(format!(
                "{from_text} does not implement {to_text} (type {to_text} is pointer to interface, not interface)"
            )),
            Unassignable::NotAnInterface => Some(format!(
                "{from_text} does not implement {to_text} ({to_text} is not an interface)"
            )),
            Unassignable::NotComparable => Some(format!("{from_text} does not implement comparable")),
            Unassignable::EmptyTypeSet => Some(format!("cannot implement {to_text} (empty type set)")),
            Unassignable::NotInTypeSet(Some(term)) => Some(format!(
                "{from_text} does not implement {to_text} (possibly missing ~ for {} in constraint {to_text})",
                self.type_text(term)
            )),
            Unassignable::NotInTypeSet(None) => {
                let terms = self
                    .types
                    .interface_of(to)
                    .and_then(|interface| interface.terms)
                    .unwrap_or_default();
                let terms: Vec<String> = terms
                    .iter()
                    .map(|term| format!("{}{}", if term.tilde { "~" } else { "" }, self.type_text(term.ty)))
                    .collect();
                Some(format!(
                    "{from_text} does not implement {to_text} ({from_text} missing in {})",
                    terms.join(" | ")
                ))
            }
            Unassignable::Missing(missing) => Some(format!(
                "{from_text} does not implement {to_text} {}",
                self.missing_method_reason(&missing, from, to)
            )),
        }
    }

    /// Why `from` lacks a method of the interface `to`, in parentheses (types2 `missingMethodReason`).
    pub(super) fn missing_method_reason(&self, missing: &MissingMethod<'ir>, from: TypeId, to: TypeId) -> String {
        let name = missing.method.name;
        let have_want = |have: Method<'ir>| {
            let (have, want) = (self.method_text(have), self.method_text(missing.method));
            format!("\n\t\thave {have}\n\t\twant {want}")
        };
        match missing.why {
            MissingWhy::WrongName(have) => format!("(missing {name} method){}", have_want(have)),
            MissingWhy::PointerReceiver => format!("({name} method has pointer receiver)"),
            MissingWhy::WrongType(have) => format!("(wrong type for {name} method){}", have_want(have)),
            MissingWhy::Missing | MissingWhy::Field | MissingWhy::PointerToInterface => {
                match [from, to].into_iter().find(|&t| self.is_interface_pointer(t)) {
                    Some(pointer) => format!(
                        "(type {} is pointer to interface, not interface)",
                        self.type_text(pointer)
                    ),
                    None => format!("(missing {name} method)"),
                }
            }
        }
    }

    fn method_text(&self, method: Method<'ir>) -> String {
        let sig = self.type_text(method.sig);
        format!("{}{}", method.name, sig.strip_prefix("func").unwrap_or(&sig))
    }

    /// Whether `t` is a pointer to an interface type.
    pub(super) fn is_interface_pointer(&self, t: TypeId) -> bool {
        matches!(self.types.under(t), TypeKind::Pointer(elem) if self.types.is_interface(elem))
    }

    /// The implicit conversion of a typed IR expression to `to`, to which it is assignable: boxing, interface to interface,
    /// or a change of name.
    pub fn convert_implicit(&mut self, expr: Expr<'ir>, to: TypeId, pos: Pos) -> Expr<'ir> {
        if expr.ty == to || to == TypeId::INVALID || self.types.identical(expr.ty, to) {
            return expr;
        }
        self.convert_assignable(expr, to, pos, true)
    }

    /// The node that converts `expr` to the different type `to`, to which it is assignable.
    pub(super) fn convert_assignable(&mut self, expr: Expr<'ir>, to: TypeId, pos: Pos, implicit: bool) -> Expr<'ir> {
        let x = self.alloc(expr);
        let kind = match (self.types.is_interface(expr.ty), self.types.is_interface(to)) {
            (false, true) => ExprKind::ToInterface {
                site: self.new_site(AllocKind::ToInterface, pos, expr.ty),
                x,
            },
            // An itab belongs to one interface type, so that equal values have equal words (gc: issue 18595).
            (true, true) if !self.is_empty_interface(expr.ty) || !self.is_empty_interface(to) => ExprKind::Convert {
                kind: ConvertKind::InterfaceToInterface,
                x,
            },
            _ => ExprKind::Convert {
                kind: ConvertKind::NoOp,
                x,
            },
        };
        Expr {
            kind,
            ty: to,
            pos,
            implicit,
        }
    }

    fn is_empty_interface(&self, t: TypeId) -> bool {
        self.types
            .interface_of(t)
            .is_some_and(|interface| interface.methods.is_empty())
    }

    /// A place on the left of an assignment: a variable, field, element, dereference or map element. `None` inside `Ok`
    /// is blank. The name on the left does not count as used. An `Err` was reported.
    #[allow(clippy::result_unit_err)]
    pub fn place(&mut self, e: &'a ast::Expr<'a>) -> Result<Option<Expr<'ir>>, ()> {
        let name = match e.unparen().kind {
            ast::ExprKind::Name("_") => return Ok(None),
            ast::ExprKind::Name(name) => self.lookup(name),
            _ => None,
        };
        // Assigning to a variable does not use it; but what used it before stays.
        let used = name
            .filter(|&obj| matches!(self.objects[obj].kind, ObjectKind::Local(..)))
            .map(|obj| (obj, self.objects[obj].used));
        let z = self.expr(e, None);
        if let Some((obj, used)) = used {
            self.objects[obj].used = used;
        }
        self.assignable_place(&z).map(Some).ok_or(())
    }

    /// The place that the operand on the left of an assignment denotes; reports one that cannot be assigned to.
    pub(super) fn assignable_place(&mut self, z: &Operand<'a, 'ir>) -> Option<Expr<'ir>> {
        match z.mode {
            Mode::Invalid => None,
            _ if z.ty == TypeId::INVALID => None,
            Mode::Variable | Mode::MapIndex => z.expr,
            _ => {
                let in_map = matches!(z.source.kind, ast::ExprKind::Selector { .. })
                    && matches!(z.expr.map(|expr| expr.kind), Some(ExprKind::Field { x, .. })
                        if matches!(x.kind, ExprKind::IndexMap { .. }));
                let message = match in_map {
                    true => format!("cannot assign to struct field {} in map", z.text()),
                    false => format!("cannot assign to {}", self.operand_text(z)),
                };
                self.error(z.start(), message);
                None
            }
        }
    }
}
