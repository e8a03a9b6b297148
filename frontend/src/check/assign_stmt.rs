//! Assignments, variable declarations in bodies, and `return`.

use super::expr_text::expr_text;
use super::object::ObjectKind;
use super::{Checker, ObjId};
use crate::ir::{AllocKind, BinaryOp, ConstValue, Expr, ExprKind, LocalKind, StmtKind};
use crate::source::Pos;
use crate::syntax::ast;
use crate::types::TypeId;

use super::values::{Part, Rhs, Target, Values, is_comma_ok};

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
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
        if let Some(obj) = self.lookup(name)
            && self.objects[obj].kind.is_var()
        {
            self.objects[obj].used = true;
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
        // Where constants are converted.
        self.env.base_pos = spec.pos;
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
        let operands: Vec<_> = spec.values.iter().map(|e| self.expr_or_generic(e)).collect();
        let mut values = Vec::with_capacity(spec.names.len());
        for x in operands {
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
        let root = self.returning_fx();
        let fx = &self.fxs[root];
        let types: Vec<TypeId> = fx.results.iter().map(|&r| fx.locals[r].ty).collect();
        let named = self.has_named_results(root);
        if list.is_empty() && (types.is_empty() || named) {
            for result in self.fxs[root].result_objects.clone().into_iter().flatten() {
                self.result_in_scope(pos, result);
            }
            if self.in_range_body() {
                return self.return_from_body(pos);
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
        if self.in_range_body() {
            let places = self.result_places(pos);
            self.assign_values(&places, values, false, pos);
            return self.return_from_body(pos);
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
