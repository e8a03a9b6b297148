//! The values of assignments, declarations and `return`: counted, converted to the types of their places, assigned.
//!
//! The right side is one value for each place, or a single expression with several values: a call, or a comma-ok form.
//! Components of the latter that must be converted go through temporaries:
//!
//! ```go
//! var x any; var err error
//! x, err = f()      // Declare t1; AssignTuple{t1, err = f()}; Assign{x = ToInterface(t1)}
//! ```

use super::expr_text::expr_text;
use super::infer_untyped::Untyped;
use super::{Checker, Mode, Operand};
use crate::ir::{COMMA_OK_TEMP, ConvertKind, Expr, ExprKind, StmtKind};
use crate::source::Pos;
use crate::syntax::ast;
use crate::types::{Basic, TypeId, TypeKind};

/// Where a value goes.
#[derive(Clone, Copy, Debug)]
pub enum Target {
    /// To a new variable that takes the value's type.
    Infer,
    /// To the blank identifier.
    Blank,
    /// To a place of this type.
    Type(TypeId),
    /// To something wrong, which was reported.
    Bad,
}

/// The right side of an assignment, checked but not converted.
pub enum Rhs<'a, 'ir> {
    /// One operand for each place.
    Each(Vec<Operand<'a, 'ir>>),
    /// A call with as many results as there are places, or a comma-ok form, with the types of its components.
    Tuple(Expr<'ir>, Vec<TypeId>, &'a ast::Expr<'a>),
    /// The numbers differ, or something is wrong: reported.
    Bad,
}

/// The right side of an assignment, converted.
pub enum Values<'ir> {
    /// One value for each place; none where it is wrong.
    Each(Vec<Option<Expr<'ir>>>),
    /// The components of a tuple.
    Tuple(Expr<'ir>, Vec<Part<'ir>>),
}

/// A component of a tuple.
#[derive(Clone, Copy, Debug)]
pub enum Part<'ir> {
    /// Assigned as it is, of this type.
    Direct(TypeId),
    /// Assigned to a temporary first, and then converted.
    Converted(Expr<'ir>, Expr<'ir>),
    /// Wrong.
    Bad,
}

impl<'ir> Values<'ir> {
    /// The type that each place gets.
    pub fn types(&self) -> Vec<Option<TypeId>> {
        match self {
            Values::Each(list) => list.iter().map(|e| e.map(|e| e.ty)).collect(),
            Values::Tuple(_, parts) => parts
                .iter()
                .map(|p| match p {
                    Part::Direct(ty) => Some(*ty),
                    Part::Converted(_, value) => Some(value.ty),
                    Part::Bad => None,
                })
                .collect(),
        }
    }
    /// Whether all values are right.
    pub fn is_complete(&self) -> bool {
        self.types().iter().all(Option::is_some)
    }
}

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    // ---- Right sides ----

    /// Checks the right side of an assignment to `count` places. `on_return`: it is a return statement that begins there.
    pub(super) fn right_side(
        &mut self,
        list: &'a [ast::Expr<'a>],
        count: usize,
        on_return: Option<(Pos, &[TypeId])>,
    ) -> Rhs<'a, 'ir> {
        let operands: Vec<Operand<'a, 'ir>> = match list {
            [e] => {
                let x = self.multi_or_generic(e);
                if x.is_invalid() {
                    return Rhs::Bad;
                }
                if let (TypeKind::Tuple(types), Some(expr)) = (self.types.kind(x.ty), x.expr) {
                    if types.len() == count {
                        return Rhs::Tuple(expr, types.to_vec(), e);
                    }
                    let have: Vec<TypeId> = types.to_vec();
                    self.count_mismatch(list, count, &have, on_return);
                    return Rhs::Bad;
                }
                if count == 2 && on_return.is_none() && matches!(x.mode, Mode::MapIndex | Mode::CommaOk) {
                    return match self.comma_ok(x) {
                        Some(expr) => match self.types.kind(expr.ty) {
                            TypeKind::Tuple(types) => Rhs::Tuple(expr, vec![types[0], TypeId::UNTYPED_BOOL], e),
                            _ => Rhs::Bad,
                        },
                        None => Rhs::Bad,
                    };
                }
                vec![x]
            }
            _ => list.iter().map(|e| self.expr_or_generic(e)).collect(),
        };
        if operands.len() != count {
            if !operands.iter().any(Operand::is_invalid) {
                let have: Vec<TypeId> = operands.iter().map(|x| x.ty).collect();
                self.count_mismatch(list, count, &have, on_return);
            }
            return Rhs::Bad;
        }
        Rhs::Each(operands)
    }

    pub(super) fn count_mismatch(
        &mut self,
        list: &'a [ast::Expr<'a>],
        count: usize,
        have: &[TypeId],
        on_return: Option<(Pos, &[TypeId])>,
    ) {
        if let Some((pos, want)) = on_return {
            // A single call is the expression of all its values.
            let source = |i: usize| list.get(i).or(list.last()).map_or(pos, ast::Expr::start);
            let (at, qualifier) = if have.len() > count {
                (source(count), "too many")
            } else if have.is_empty() {
                (pos, "not enough")
            } else {
                (source(have.len() - 1), "not enough")
            };
            let (have, want) = (self.types_summary(have), self.types_summary(want));
            self.error(at, format!("{qualifier} return values\n\thave {have}\n\twant {want}"));
            return;
        }
        let measure = |n: usize, unit: &str| format!("{n} {unit}{}", if n == 1 { "" } else { "s" });
        let (vars, values) = (measure(count, "variable"), measure(have.len(), "value"));
        let message = match list[0].unparen().kind {
            ast::ExprKind::Call { fun, .. } if list.len() == 1 => {
                format!("assignment mismatch: {vars} but {} returns {values}", expr_text(fun))
            }
            _ => format!("assignment mismatch: {vars} but {values}"),
        };
        self.error(list[0].start(), message);
    }

    /// Types in the words of a message about too many or too few values.
    pub(super) fn types_summary(&self, list: &[TypeId]) -> String {
        let texts: Vec<String> = list
            .iter()
            .map(|&t| {
                if t == TypeId::INVALID {
                    "<T>".to_string()
                } else if self.types.is_untyped(t) {
                    if self.types.is_numeric(t) {
                        "number".to_string()
                    } else {
                        self.type_text(t).replace("untyped ", "")
                    }
                } else {
                    self.type_text(t)
                }
            })
            .collect();
        format!("({})", texts.join(", "))
    }

    /// Converts the values of a right side to their places' types.
    pub(super) fn convert_values(
        &mut self,
        rhs: Rhs<'a, 'ir>,
        targets: &[Target],
        context: &str,
    ) -> Option<Values<'ir>> {
        match rhs {
            Rhs::Bad => None,
            Rhs::Each(operands) => {
                let values = operands
                    .into_iter()
                    .zip(targets)
                    .map(|(x, &target)| {
                        if context == "return statement" {
                            self.stand_at(&x);
                        }
                        match target {
                            Target::Infer => self.assignment(x, None, context),
                            Target::Blank => self.assignment(x, None, "assignment to _ identifier"),
                            Target::Type(ty) => self.assignment(x, Some(ty), context),
                            Target::Bad => None,
                        }
                    })
                    .collect();
                Some(Values::Each(values))
            }
            Rhs::Tuple(expr, types, source) => {
                let parts = types
                    .into_iter()
                    .zip(targets)
                    .map(|(ty, &target)| self.convert_part(ty, target, context, source))
                    .collect();
                Some(Values::Tuple(expr, parts))
            }
        }
    }

    fn convert_part(&mut self, ty: TypeId, target: Target, context: &str, source: &'a ast::Expr<'a>) -> Part<'ir> {
        // The second value of a comma-ok form is an untyped boolean; the IR makes it a `bool`.
        let untyped = ty == TypeId::UNTYPED_BOOL;
        let typed = if untyped { TypeId::BOOL } else { ty };
        let to = match target {
            Target::Infer | Target::Blank => return Part::Direct(typed),
            Target::Bad => return Part::Bad,
            Target::Type(to) if self.types.identical(typed, to) => return Part::Direct(to),
            Target::Type(to) => to,
        };
        let pos = source.pos;
        let temp = self.temp(typed, pos);
        let temp = self.local_expr(temp, pos);
        let value = if untyped && self.types.under_basic(to) == Some(Basic::Bool) {
            Some(Expr {
                kind: ExprKind::Convert {
                    kind: ConvertKind::NoOp,
                    x: self.alloc(temp),
                },
                ty: to,
                pos,
                implicit: true,
            })
        } else {
            let x = if untyped && !self.types.is_interface(to) {
                Operand::untyped(Untyped::Comparison(temp), TypeId::UNTYPED_BOOL, source)
            } else {
                Operand::with_ir(Mode::Value, temp, source)
            };
            self.assignment(x, Some(to), context)
        };
        match value {
            Some(value) => Part::Converted(temp, value),
            None => Part::Bad,
        }
    }

    /// The values of a single expression with `types.len()` results, each of the given type or its own.
    pub(super) fn tuple_values(&mut self, list: &'a [ast::Expr<'a>], types: &[Option<TypeId>]) -> Option<Values<'ir>> {
        let rhs = self.right_side(list, types.len(), None);
        let targets: Vec<Target> = types.iter().map(|t| t.map_or(Target::Infer, Target::Type)).collect();
        self.convert_values(rhs, &targets, "assignment")
    }

    // ---- Emitting ----

    /// Emits the assignment of values to places; `None` is blank. Does nothing if something was wrong.
    pub(super) fn assign_values(&mut self, lhs: &[Option<Expr<'ir>>], values: Values<'ir>, define: bool, pos: Pos) {
        if !values.is_complete() {
            return;
        }
        match values {
            Values::Each(list) => {
                let rhs: Vec<Expr<'ir>> = list.into_iter().flatten().collect();
                match (lhs, &rhs[..]) {
                    (&[Some(lhs)], &[rhs]) => self.emit(StmtKind::Assign { lhs, rhs, define }, pos),
                    (&[None], &[rhs]) => self.emit(StmtKind::Expr(rhs), pos),
                    _ => {
                        let (lhs, rhs) = (self.alloc_slice(lhs), self.alloc_slice(&rhs));
                        self.emit(StmtKind::AssignParallel { lhs, rhs, define }, pos);
                    }
                }
            }
            Values::Tuple(rhs, parts) => self.assign_tuple(lhs, rhs, &parts, define, pos),
        }
    }

    fn assign_tuple(&mut self, lhs: &[Option<Expr<'ir>>], rhs: Expr<'ir>, parts: &[Part<'ir>], define: bool, pos: Pos) {
        if parts.iter().all(|p| matches!(p, Part::Direct(_))) {
            let lhs = self.alloc_slice(lhs);
            self.emit(StmtKind::AssignTuple { lhs, rhs, define }, pos);
            return;
        }
        // Operands of the places are evaluated before the call, so they go through temporaries too.
        let places: Vec<Option<Expr<'ir>>> = lhs.iter().map(|p| p.map(|p| self.stable_place(p))).collect();
        let mut temps = Vec::with_capacity(parts.len());
        let mut values = Vec::with_capacity(parts.len());
        for (part, place) in parts.iter().zip(&places) {
            let (temp, value) = match (*part, place) {
                (Part::Converted(temp, value), _) => (Some(temp), Some(value)),
                (Part::Direct(ty), _) => {
                    let temp = self.temp(ty, pos);
                    let temp = self.local_expr(temp, pos);
                    (Some(temp), Some(temp))
                }
                (Part::Bad, _) => (None, None),
            };
            if let Some(Expr {
                kind: ExprKind::Local(local),
                ..
            }) = temp
            {
                self.emit(StmtKind::Declare(local), pos);
            }
            temps.push(temp);
            values.push(value);
        }
        let locals = temps.iter().flatten().filter_map(Expr::as_local);
        if is_comma_ok(&rhs) {
            locals.for_each(|local| self.fx_mut().locals[local].name = COMMA_OK_TEMP);
            self.unplaced_conversions(&values);
        } else {
            self.name_temps(locals);
        }
        let temps = self.alloc_slice(&temps);
        self.emit(
            StmtKind::AssignTuple {
                lhs: temps,
                rhs,
                define: true,
            },
            pos,
        );
        let values: Option<Vec<Expr<'ir>>> = values.into_iter().collect();
        if let Some(values) = values {
            let (lhs, rhs) = (self.alloc_slice(&places), self.alloc_slice(&values));
            self.emit(StmtKind::AssignParallel { lhs, rhs, define }, pos);
        }
    }

    /// gc converts the values of comma-ok forms behind the back of its analyses: the sites have no position.
    fn unplaced_conversions(&mut self, values: &[Option<Expr<'ir>>]) {
        for value in values.iter().flatten() {
            if let ExprKind::ToInterface { site, .. } = value.kind {
                self.sites[site].pos = Pos::NONE;
            }
        }
    }

    /// A place whose operands are evaluated now, into temporaries.
    fn stable_place(&mut self, place: Expr<'ir>) -> Expr<'ir> {
        let kind = match place.kind {
            ExprKind::Field { x, field } => ExprKind::Field {
                x: self.stable_inner(x),
                field,
            },
            ExprKind::IndexArray { x, index } => ExprKind::IndexArray {
                x: self.stable_inner(x),
                index: self.stable_operand(index),
            },
            ExprKind::FieldPtr { x, field } => ExprKind::FieldPtr {
                x: self.stable_operand(x),
                field,
            },
            ExprKind::Deref(x) => ExprKind::Deref(self.stable_operand(x)),
            ExprKind::IndexSlice { x, index } => ExprKind::IndexSlice {
                x: self.stable_operand(x),
                index: self.stable_operand(index),
            },
            ExprKind::IndexMap { x, key, comma_ok } => ExprKind::IndexMap {
                x: self.stable_operand(x),
                key: self.stable_operand(key),
                comma_ok,
            },
            kind => kind,
        };
        Expr { kind, ..place }
    }

    fn stable_inner(&mut self, place: &'ir Expr<'ir>) -> &'ir Expr<'ir> {
        let place = self.stable_place(*place);
        self.alloc(place)
    }

    fn stable_operand(&mut self, operand: &'ir Expr<'ir>) -> &'ir Expr<'ir> {
        if let ExprKind::Const { .. } | ExprKind::Global(_) = operand.kind {
            return operand;
        }
        let temp = self.temp(operand.ty, operand.pos);
        self.emit(StmtKind::Declare(temp), operand.pos);
        let lhs = self.local_expr(temp, operand.pos);
        self.emit(
            StmtKind::Assign {
                lhs,
                rhs: *operand,
                define: true,
            },
            operand.pos,
        );
        self.alloc(lhs)
    }
}

/// Whether `e` is `m[k]`, `x.(T)` or `<-c` with two values.
pub(super) fn is_comma_ok(e: &Expr<'_>) -> bool {
    matches!(
        e.kind,
        ExprKind::IndexMap { .. } | ExprKind::TypeAssert { .. } | ExprKind::Receive { .. }
    )
}
