//! Assignments and variable declarations in bodies, and the values of `return`.
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
use super::object::ObjectKind;
use super::{Checker, Mode, ObjId, Operand};
use crate::ir::{AllocKind, BinaryOp, ConstValue, ConvertKind, Expr, ExprKind, LocalKind, StmtKind};
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
                let x = self.multi_expr(e);
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
            _ => list.iter().map(|e| self.expr(e, None)).collect(),
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

    fn count_mismatch(
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
        if is_comma_ok(&rhs) {
            self.unplaced_conversions(&values);
        } else {
            self.name_temps(temps.iter().flatten().filter_map(Expr::as_local));
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

    // ---- Statements ----

    /// `lhs = rhs`.
    pub(super) fn assign_stmt(&mut self, pos: Pos, lhs: &'a [ast::Expr<'a>], rhs: &'a [ast::Expr<'a>]) {
        let right = self.right_side(rhs, lhs.len(), None);
        if let Rhs::Bad = right {
            self.use_exprs(lhs);
            return;
        }
        let invalid = |i: usize| match &right {
            Rhs::Each(list) => list[i].is_invalid(),
            Rhs::Tuple(..) | Rhs::Bad => false,
        };
        let mut places = Vec::with_capacity(lhs.len());
        let mut targets = Vec::with_capacity(lhs.len());
        for (i, e) in lhs.iter().enumerate() {
            if invalid(i) {
                self.use_exprs(std::slice::from_ref(e));
                places.push(None);
                targets.push(Target::Bad);
                continue;
            }
            let (place, target) = match self.place(e) {
                Ok(Some(place)) => {
                    self.mark_reassigned(&place);
                    (Some(place), Target::Type(place.ty))
                }
                Ok(None) => (None, Target::Blank),
                Err(()) => (None, Target::Bad),
            };
            places.push(place);
            targets.push(target);
        }
        let values = self.convert_values(right, &targets, "assignment");
        match values {
            Some(values) if values.is_complete() => self.assign_values(&places, values, false, pos),
            _ => self.use_names(lhs),
        }
    }

    /// Counts plain names on the left as used, after an error.
    fn use_names(&mut self, lhs: &'a [ast::Expr<'a>]) {
        for e in lhs {
            if let ast::ExprKind::Name(name) = e.unparen().kind {
                self.use_variable(name);
            }
        }
    }

    /// Counts the variable `name`, if it is one, as used.
    fn use_variable(&mut self, name: &str) {
        if let Some(obj) = self.lookup(name) {
            if self.objects[obj].kind.is_var() {
                self.objects[obj].used = true;
            }
        }
    }

    /// `lhs := rhs`.
    pub(super) fn short_var_decl(&mut self, pos: Pos, lhs: &'a [ast::Expr<'a>], rhs: &'a [ast::Expr<'a>]) {
        enum Left<'a> {
            New(ast::Ident<'a>),
            Old(ObjId, Pos),
            Blank,
            Bad,
        }
        let mut left = Vec::with_capacity(lhs.len());
        let mut seen: Vec<&str> = Vec::new();
        let (mut fresh, mut wrong) = (false, false);
        for e in lhs {
            let ast::ExprKind::Name(name) = e.kind else {
                self.use_exprs(std::slice::from_ref(e));
                self.error(e.start(), format!("non-name {} on left side of :=", expr_text(e)));
                wrong = true;
                left.push(Left::Bad);
                continue;
            };
            if name != "_" {
                if seen.contains(&name) {
                    self.error(e.pos, format!("{name} repeated on left side of :="));
                    wrong = true;
                    left.push(Left::Bad);
                    continue;
                }
                seen.push(name);
            }
            let scope = self.env.scope;
            match self.scopes[scope].get(name) {
                Some(old) if matches!(self.objects[old].kind, ObjectKind::Local(..)) => {
                    left.push(Left::Old(old, e.pos));
                }
                Some(_) => {
                    self.error(e.pos, format!("cannot assign to {name}"));
                    wrong = true;
                    left.push(Left::Bad);
                }
                None if name == "_" => left.push(Left::Blank),
                None => {
                    fresh = true;
                    left.push(Left::New(ast::Ident { pos: e.pos, name }));
                }
            }
        }
        let right = self.right_side(rhs, lhs.len(), None);
        let targets: Vec<Target> = left
            .iter()
            .map(|l| match l {
                Left::New(_) | Left::Blank | Left::Bad => Target::Infer,
                Left::Old(obj, _) if self.objects[*obj].ty == TypeId::INVALID => Target::Bad,
                Left::Old(obj, _) => Target::Type(self.objects[*obj].ty),
            })
            .collect();
        let values = self.convert_values(right, &targets, "assignment");
        if !fresh && !wrong {
            self.soft_error(pos, "no new variables on left side of :=");
        }
        let types = match &values {
            Some(values) => values.types(),
            None => vec![None; lhs.len()],
        };
        let comma_ok = matches!(&values, Some(Values::Tuple(e, _)) if is_comma_ok(e));
        let all = types.iter().all(Option::is_some);
        let mut places = Vec::with_capacity(lhs.len());
        for (l, ty) in left.iter().zip(types) {
            // Where one value is wrong, none of the variables is reported as unused; but see types2 about comma-ok forms.
            let complete = all || (comma_ok && ty.is_some());
            let place = match *l {
                Left::New(name) => {
                    let (obj, local) = self.new_var(name, ty.unwrap_or(TypeId::INVALID), LocalKind::Var);
                    self.declare(obj);
                    self.emit(StmtKind::Declare(local), name.pos);
                    self.objects[obj].used |= !complete;
                    Some(self.local_expr(local, name.pos))
                }
                Left::Old(obj, at) => {
                    self.objects[obj].used |= !complete;
                    match self.objects[obj].kind {
                        ObjectKind::Local(fx, local) => {
                            let local = self.local_in_function(fx, local, at);
                            let place = self.local_expr(local, at);
                            self.mark_reassigned(&place);
                            Some(place)
                        }
                        _ => None,
                    }
                }
                Left::Blank | Left::Bad => None,
            };
            places.push(place);
        }
        if let Some(values) = values.filter(|_| !wrong) {
            self.assign_values(&places, values, true, pos);
        }
    }

    /// `var names T = values` in a body.
    pub(super) fn local_var_decl(&mut self, spec: &'a ast::VarDecl<'a>) {
        let declared = spec.ty.map(|e| self.var_type(e));
        let tuple = spec.values.len() == 1 && spec.names.len() > 1;
        let target = declared.map_or(Target::Infer, Target::Type);
        if spec.ty.is_none() || !spec.values.is_empty() {
            self.arity(spec.pos, spec.names, spec.values, false, false);
        }
        if tuple {
            let right = self.right_side(spec.values, spec.names.len(), None);
            let values = self.convert_values(right, &vec![target; spec.names.len()], "assignment");
            let types = match &values {
                Some(values) => values.types(),
                None => vec![None; spec.names.len()],
            };
            let complete = types.iter().all(Option::is_some);
            let mut places = Vec::with_capacity(types.len());
            for (&name, ty) in spec.names.iter().zip(types) {
                let ty = declared.or(ty).unwrap_or(TypeId::INVALID);
                let place = self.declare_var(name, ty, complete);
                places.push((name.name != "_").then_some(place));
            }
            if let Some(values) = values {
                self.assign_values(&places, values, true, spec.pos);
            }
            return;
        }
        // Values are checked before any of the names is in scope.
        let mut values = Vec::with_capacity(spec.names.len());
        for e in spec.values {
            let x = self.expr(e, None);
            values.push(if values.len() < spec.names.len() {
                if x.is_invalid() || declared == Some(TypeId::INVALID) {
                    None
                } else {
                    self.assignment(x, declared, "variable declaration")
                }
            } else {
                None
            });
        }
        let places: Vec<Expr<'ir>> = spec
            .names
            .iter()
            .enumerate()
            .map(|(i, &name)| {
                let value = values.get(i).copied();
                let ty = declared.or(value.flatten().map(|v| v.ty)).unwrap_or(TypeId::INVALID);
                self.declare_var(name, ty, !matches!(value, Some(None)))
            })
            .collect();
        // One after the other: no value can mention one of the names.
        for (lhs, rhs) in places.into_iter().zip(values) {
            if let Some(rhs) = rhs {
                self.emit(StmtKind::Assign { lhs, rhs, define: true }, spec.pos);
            }
        }
    }

    /// Declares a local variable and emits its `Declare`. `right`: its value, if it has one, is right.
    fn declare_var(&mut self, name: ast::Ident<'a>, ty: TypeId, right: bool) -> Expr<'ir> {
        let (obj, local) = self.new_var(name, ty, LocalKind::Var);
        self.objects[obj].used |= !right;
        self.declare(obj);
        self.emit(StmtKind::Declare(local), name.pos);
        self.local_expr(local, name.pos)
    }

    /// `x++` and `x--`.
    pub(super) fn inc_dec(&mut self, pos: Pos, e: &'a ast::Expr<'a>, inc: bool) {
        let Ok(place) = self.place(e) else { return };
        let Some(lhs) = place else {
            self.error(e.pos, "cannot use _ as value or type");
            return;
        };
        // Unlike an assignment, this reads the variable.
        if let ast::ExprKind::Name(name) = e.unparen().kind {
            self.use_variable(name);
        }
        if !self.types.is_numeric(lhs.ty) {
            let (text, op) = (expr_text(e), if inc { "++" } else { "--" });
            let ty = self.type_text(lhs.ty);
            self.error(
                e.start(),
                format!("invalid operation: {text}{op} (non-numeric type {ty})"),
            );
            return;
        }
        self.mark_reassigned(&lhs);
        let value = if self.types.is_integer(lhs.ty) {
            ConstValue::Int(1)
        } else if self.types.is_float(lhs.ty) {
            ConstValue::Float(1.0)
        } else {
            ConstValue::Complex(1.0, 0.0)
        };
        let rhs = Expr {
            kind: ExprKind::Const { value, text: None },
            ty: lhs.ty,
            pos,
            implicit: true,
        };
        self.emit(
            StmtKind::AssignOp {
                op: if inc { BinaryOp::Add } else { BinaryOp::Sub },
                lhs,
                rhs,
                inc_dec: true,
                site: None,
            },
            pos,
        );
    }

    /// `lhs op= rhs`.
    pub(super) fn assign_op_stmt(&mut self, pos: Pos, op: BinaryOp, lhs: &'a ast::Expr<'a>, rhs: &'a ast::Expr<'a>) {
        let Some((lhs, rhs)) = self.assign_op(op, lhs, rhs) else {
            return;
        };
        self.mark_reassigned(&lhs);
        let site = self
            .types
            .is_string(lhs.ty)
            .then(|| self.new_site(AllocKind::Concat, pos, lhs.ty));
        self.emit(
            StmtKind::AssignOp {
                op,
                lhs,
                rhs,
                inc_dec: false,
                site,
            },
            pos,
        );
    }

    /// `return results`.
    pub(super) fn return_stmt(&mut self, pos: Pos, list: &'a [ast::Expr<'a>]) {
        let fx = self.fx();
        let types: Vec<TypeId> = fx.results.iter().map(|&r| fx.locals[r].ty).collect();
        let named = fx
            .results
            .first()
            .is_some_and(|&r| !fx.locals[r].name.starts_with("~r"));
        if list.is_empty() && (types.is_empty() || named) {
            for result in self.fx().result_objects.clone().into_iter().flatten() {
                self.result_in_scope(pos, result);
            }
            self.emit(
                StmtKind::Return {
                    results: &[],
                    spread: false,
                },
                pos,
            );
            return;
        }
        let right = if list.is_empty() {
            self.count_mismatch(list, types.len(), &[], Some((pos, &types)));
            Rhs::Bad
        } else {
            self.right_side(list, types.len(), Some((pos, &types)))
        };
        let targets: Vec<Target> = types
            .iter()
            .map(|&t| match t {
                TypeId::INVALID => Target::Bad,
                t => Target::Type(t),
            })
            .collect();
        let Some(values) = self.convert_values(right, &targets, "return statement") else {
            return;
        };
        if !values.is_complete() {
            return;
        }
        let (results, spread) = match values {
            Values::Each(list) => (list.into_iter().flatten().collect(), false),
            Values::Tuple(call, parts) if parts.iter().all(|p| matches!(p, Part::Direct(_))) => (vec![call], true),
            Values::Tuple(call, parts) => (self.return_converted(call, &parts, pos), false),
        };
        let results = self.alloc_slice(&results);
        self.emit(StmtKind::Return { results, spread }, pos);
    }

    /// Assigns the components of a returned call to temporaries and returns the converted values.
    fn return_converted(&mut self, call: Expr<'ir>, parts: &[Part<'ir>], pos: Pos) -> Vec<Expr<'ir>> {
        let mut temps = Vec::with_capacity(parts.len());
        let mut values = Vec::with_capacity(parts.len());
        for part in parts {
            let (temp, value) = match *part {
                Part::Converted(temp, value) => (temp, value),
                Part::Direct(ty) => {
                    let temp = self.temp(ty, pos);
                    let temp = self.local_expr(temp, pos);
                    (temp, temp)
                }
                Part::Bad => continue,
            };
            if let ExprKind::Local(local) = temp.kind {
                self.emit(StmtKind::Declare(local), pos);
            }
            temps.push(Some(temp));
            values.push(value);
        }
        self.name_temps(temps.iter().flatten().filter_map(Expr::as_local));
        let lhs = self.alloc_slice(&temps);
        self.emit(
            StmtKind::AssignTuple {
                lhs,
                rhs: call,
                define: true,
            },
            pos,
        );
        values
    }

    /// Reports a named result that a bare return cannot mean, since another declaration hides it.
    fn result_in_scope(&mut self, pos: Pos, result: ObjId) {
        let name = self.objects[result].name;
        let Some(other) = self.lookup(name).filter(|&o| o != result) else {
            return;
        };
        let at = self.pos_text(self.objects[other].pos);
        let ty = self.type_text(self.objects[result].ty);
        self.error(
            pos,
            format!("result parameter {name} not in scope at return\n\t{at}: inner declaration of var {name} {ty}"),
        );
    }
}

/// Whether `e` is `m[k]`, `x.(T)` or `<-c` with two values.
fn is_comma_ok(e: &Expr<'_>) -> bool {
    matches!(
        e.kind,
        ExprKind::IndexMap { .. } | ExprKind::TypeAssert { .. } | ExprKind::Receive { .. }
    )
}
