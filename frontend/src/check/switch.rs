//! Switches, type switches and selects.

use super::object::{ObjId, ObjectKind};
use super::{Checker, Mode, Operand};
use crate::constant::{Kind, Value};
use crate::ir::{Case, Comm, CommCase, Expr, ExprKind, LocalId, LocalKind, StmtKind, TypeCase};
use crate::source::Pos;
use crate::syntax::ast::{self, CaseClause, CommClause, Ident};
use crate::types::TypeId;
use rustc_hash::FxHashMap;

/// The constants of a switch's cases so far, by [`Value::hash_code`].
type SeenCases = FxHashMap<u64, Vec<(Value, TypeId, Pos)>>;

/// What a missing tag stands for.
static TRUE: ast::Expr<'static> = ast::Expr {
    pos: Pos::NONE,
    kind: ast::ExprKind::Name("true"),
};

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// `switch tag { clauses }`. The tag is evaluated once, into a temporary that the conditions read.
    pub(super) fn switch_stmt(
        &mut self,
        pos: Pos,
        label: Option<Ident<'a>>,
        tag: Option<&'a ast::Expr<'a>>,
        clauses: &'a [CaseClause<'a>],
    ) {
        let mut tag_local = None;
        let mut tag_expr = None;
        let x = match tag {
            Some(e) => self.switch_tag(e).map(|(x, local, value)| {
                tag_local = Some(local);
                tag_expr = value;
                x
            }),
            None => None,
        };
        self.multiple_defaults(clauses.iter().map(|c| (c.exprs.is_none(), c.pos)));
        let mut seen = SeenCases::default();
        let mut complete = tag.is_none() || x.is_some();
        let (target, cases) = self.enclosed(label, false, |c, target| {
            let mut cases = Vec::with_capacity(clauses.len());
            for clause in clauses {
                let mut conds = Vec::new();
                for e in clause.exprs.unwrap_or_default() {
                    let cond = match (tag, &x) {
                        (Some(_), None) => {
                            c.expr(e, None);
                            None
                        }
                        (Some(_), Some(x)) => c.case_value(x, e, &mut seen),
                        (None, _) => c.boolean_case(e),
                    };
                    complete &= cond.is_some();
                    conds.extend(cond);
                }
                let body = c.scoped_block(clause.body);
                cases.push(Case {
                    pos: clause.pos,
                    conds: c.alloc_slice(&conds),
                    default: clause.exprs.is_none(),
                    body,
                });
            }
            (target, c.alloc_slice(&cases))
        });
        if complete {
            self.emit(
                StmtKind::Switch {
                    target,
                    tag: tag_local,
                    tag_expr,
                    cases,
                },
                pos,
            );
        }
    }

    /// Checks a switch's tag and assigns it to a temporary. Returns an operand that reads that, and the
    /// tag if it is constant.
    fn switch_tag(&mut self, e: &'a ast::Expr<'a>) -> Option<(Operand<'a, 'ir>, LocalId, Option<Expr<'ir>>)> {
        let x = self.expr(e, None);
        if x.is_invalid() {
            return None;
        }
        let mode = x.mode.clone();
        let text = self.operand_text(&x);
        let value = self.assignment(x, None, "switch expression")?;
        if !self.types.is_comparable(value.ty) && !self.types.has_nil(value.ty) {
            let ty = self.type_text(value.ty);
            self.error(e.start(), format!("cannot switch on {text} ({ty} is not comparable)"));
            return None;
        }
        let local = self.temp(value.ty, e.pos);
        let lhs = self.local_expr(local, e.pos);
        self.emit(StmtKind::Declare(local), e.pos);
        self.emit(
            StmtKind::Assign {
                lhs,
                rhs: value,
                define: true,
            },
            e.pos,
        );
        let mode = match mode {
            Mode::Constant(_) | Mode::NilValue => Mode::Value,
            mode => mode,
        };
        let constant = matches!(value.kind, ExprKind::Const { .. }).then_some(value);
        Some((Operand::with_ir(mode, lhs, e), local, constant))
    }

    fn case_value(&mut self, tag: &Operand<'a, 'ir>, e: &'a ast::Expr<'a>, seen: &mut SeenCases) -> Option<Expr<'ir>> {
        let condition = self.case_condition(tag, e)?;
        if let Some((value, ty, text)) = condition.constant {
            self.duplicate_case(e, value, ty, &text, seen);
        }
        Some(condition.cond)
    }

    /// Reports a constant that an earlier case of the switch has. gc compares numbers and strings only.
    fn duplicate_case(&mut self, e: &'a ast::Expr<'a>, value: Value, ty: TypeId, text: &str, seen: &mut SeenCases) {
        if !matches!(value.kind(), Kind::Int | Kind::Float | Kind::String) {
            return;
        }
        let alike = seen.entry(value.hash_code()).or_default();
        let earlier = alike
            .iter()
            .find(|(v, t, _)| *v == value && self.types.identical(*t, ty));
        if let Some(&(_, _, pos)) = earlier.filter(|_| !self.env.instance) {
            let at = self.pos_text(pos);
            self.error(
                e.start(),
                format!("duplicate case {text} in expression switch\n\t{at}: previous case"),
            );
        } else {
            alike.push((value, ty, e.pos));
        }
    }

    /// A case of a switch without tag: compared with `true`, which leaves the condition itself.
    fn boolean_case(&mut self, e: &'a ast::Expr<'a>) -> Option<Expr<'ir>> {
        let v = self.expr(e, None);
        if v.is_invalid() {
            return None;
        }
        let untyped = self.types.is_untyped(v.ty);
        let fits = self.types.is_boolean(v.ty) && (untyped || self.types.identical(v.ty, TypeId::BOOL));
        if fits {
            return self.assignment(v, Some(TypeId::BOOL), "switch case");
        }
        // An interface may be compared with true; anything else is reported.
        let tag = Operand::constant(Value::bool(true), TypeId::BOOL, &TRUE);
        self.case_condition(&tag, e).map(|c| c.cond)
    }

    fn multiple_defaults(&mut self, clauses: impl Iterator<Item = (bool, Pos)>) {
        let mut first = None;
        for (_, pos) in clauses.filter(|c| c.0) {
            match first {
                None => first = Some(pos),
                Some(first) => {
                    let at = self.pos_text(first);
                    self.error(pos, format!("multiple defaults (first at {at})"));
                }
            }
        }
    }

    /// `switch bind := x.(type) { clauses }`.
    pub(super) fn type_switch_stmt(
        &mut self,
        pos: Pos,
        label: Option<Ident<'a>>,
        bind: Option<Ident<'a>>,
        e: &'a ast::Expr<'a>,
        clauses: &'a [CaseClause<'a>],
    ) {
        let bind = match bind {
            Some(bind) if bind.name == "_" => {
                self.soft_error(bind.pos, "no new variable on left side of :=");
                None
            }
            bind => bind,
        };
        let x = self.expr(e, None);
        if x.is_invalid() {
            return;
        }
        let is_interface = self.types.is_interface(x.ty);
        if !is_interface {
            let text = self.operand_text(&x);
            let message = match self.types.is_type_param(x.ty) {
                true => format!("cannot use type switch on type parameter value {text}"),
                false => format!("{text} is not an interface"),
            };
            self.error(x.start(), message);
        }
        self.multiple_defaults(clauses.iter().map(|c| (c.exprs.is_none(), c.pos)));
        let mut seen: Vec<(Option<TypeId>, Pos)> = Vec::new();
        let mut vars: Vec<ObjId> = Vec::new();
        let mut complete = is_interface;
        let (target, cases) = self.enclosed(label, false, |c, target| {
            let mut cases = Vec::with_capacity(clauses.len());
            for clause in clauses {
                let exprs = clause.exprs.unwrap_or_default();
                let (types, only) = c.case_types(is_interface.then_some(&x), exprs, &mut seen);
                complete &= types.len() == exprs.len();
                let outer = c.open_scope();
                let local = bind.map(|bind| {
                    // The listed type, if there is exactly one and it is not nil; else that of the operand.
                    let ty = if exprs.len() == 1 { only.unwrap_or(x.ty) } else { x.ty };
                    let (obj, local) = c.new_var(bind, ty, LocalKind::Var);
                    c.move_local(local, clause.colon);
                    // All clauses' variables count as one, below.
                    c.fx_mut().vars.pop();
                    c.declare(obj);
                    vars.push(obj);
                    local
                });
                c.begin_block();
                c.stmt_list(clause.body);
                let body = c.end_block();
                c.close_scope(outer);
                cases.push(TypeCase {
                    pos: clause.pos,
                    types: c.alloc_slice(&types),
                    default: clause.exprs.is_none(),
                    bind: local,
                    body,
                });
            }
            (target, c.alloc_slice(&cases))
        });
        if let Some(bind) = bind
            && !vars.iter().any(|&v| self.objects[v].used)
        {
            self.soft_error(bind.pos, format!("{} declared but not used", bind.name));
        }
        if let (true, Some(x)) = (complete, x.expr) {
            self.emit(StmtKind::TypeSwitch { target, x, cases }, pos);
        }
    }

    /// The types that a clause lists, `None` for `nil`, and the last of them. Wrong ones are left out.
    fn case_types(
        &mut self,
        x: Option<&Operand<'a, 'ir>>,
        list: &'a [ast::Expr<'a>],
        seen: &mut Vec<(Option<TypeId>, Pos)>,
    ) -> (Vec<Option<TypeId>>, Option<TypeId>) {
        let mut types = Vec::with_capacity(list.len());
        let mut last = None;
        for e in list {
            let ty = if self.is_nil_name(e) {
                None
            } else {
                match self.var_type(e) {
                    TypeId::INVALID => {
                        last = Some(TypeId::INVALID);
                        continue;
                    }
                    ty => Some(ty),
                }
            };
            last = ty;
            let same = |t: Option<TypeId>| match (t, ty) {
                (None, None) => true,
                (Some(a), Some(b)) => self.types.identical(a, b),
                _ => false,
            };
            // Two types of a generic declaration may be one in an instance: the first case takes it.
            let earlier = seen.iter().find(|(t, _)| same(*t)).filter(|_| !self.env.instance);
            if let Some(&(_, first)) = earlier {
                let text = ty.map_or("nil".to_string(), |t| self.type_text(t));
                let at = self.pos_text(first);
                self.error(
                    e.start(),
                    format!("duplicate case {text} in type switch\n\t{at}: previous case"),
                );
                continue;
            }
            seen.push((ty, e.start()));
            if let (Some(x), Some(ty)) = (x, ty) {
                self.check_assertion(e, x, ty, true);
            }
            types.push(ty);
        }
        (types, last)
    }

    fn is_nil_name(&self, e: &ast::Expr<'a>) -> bool {
        match e.unparen().kind {
            ast::ExprKind::Name(name) => self
                .lookup(name)
                .is_some_and(|obj| matches!(self.objects[obj].kind, ObjectKind::Nil)),
            _ => false,
        }
    }

    // ---- select ----

    /// `select { clauses }`.
    pub(super) fn select_stmt(&mut self, pos: Pos, label: Option<Ident<'a>>, clauses: &'a [CommClause<'a>]) {
        self.multiple_defaults(clauses.iter().map(|c| (c.comm.is_none(), c.pos)));
        let mut complete = true;
        let (target, cases) = self.enclosed(label, false, |c, target| {
            let mut cases = Vec::with_capacity(clauses.len());
            for clause in clauses {
                let outer = c.open_scope();
                // Statements that a receive needs after it (conversions of what was received) begin the body.
                c.begin_block();
                let comm = match clause.comm {
                    None => None,
                    Some(comm) => match c.communication(comm) {
                        Ok(comm) => Some(comm),
                        Err(()) => {
                            complete = false;
                            None
                        }
                    },
                };
                c.stmt_list(clause.body);
                let body = c.end_block();
                c.close_scope(outer);
                cases.push(CommCase {
                    pos: clause.pos,
                    comm,
                    body,
                });
            }
            (target, c.alloc_slice(&cases))
        });
        if complete {
            self.emit(StmtKind::Select { target, cases }, pos);
        }
    }

    fn communication(&mut self, s: &'a ast::Stmt<'a>) -> Result<Comm<'ir>, ()> {
        self.env.base_pos = s.pos;
        let (lhs, rhs, define): (&'a [ast::Expr<'a>], _, _) = match &s.kind {
            ast::StmtKind::Send { chan, value } => {
                let (chan, value) = self.send(chan, value).ok_or(())?;
                return Ok(Comm::Send {
                    chan: self.alloc(chan),
                    value: self.alloc(value),
                });
            }
            ast::StmtKind::Expr(e) => (&[], *e, false),
            ast::StmtKind::Assign {
                lhs,
                rhs: [rhs],
                define,
            } => (lhs, rhs, *define),
            _ => return self.not_communication(s),
        };
        if !matches!(
            rhs.unparen().kind,
            ast::ExprKind::Unary {
                op: ast::UnaryOp::Recv,
                ..
            }
        ) || lhs.len() > 2
        {
            return self.not_communication(s);
        }
        // Check it as the statement it is, and take that apart: the receive is done by the select.
        self.begin_block();
        match &s.kind {
            ast::StmtKind::Expr(e) => {
                let e = self.expr_stmt(e);
                if let Some(e) = e {
                    self.emit(StmtKind::Expr(e), s.pos);
                }
            }
            _ if define => self.short_var_decl(s.pos, lhs, std::slice::from_ref(rhs)),
            _ => self.assign_stmt(s.pos, lhs, std::slice::from_ref(rhs)),
        }
        let block = self.end_block();
        self.split_receive(block, s.pos)
    }

    fn not_communication(&mut self, s: &'a ast::Stmt<'a>) -> Result<Comm<'ir>, ()> {
        let start = match &s.kind {
            ast::StmtKind::Assign { lhs: [first, ..], .. } => first.start(),
            ast::StmtKind::Expr(e) => e.pos,
            _ => s.pos,
        };
        self.error(start, "select case must be send or receive (possibly with assignment)");
        Err(())
    }

    /// Turns `Declare…; x, ok = <-ch; conversions…` into a communication; declarations and what follows the receive go
    /// to the block being built, the case's body. Receives of plain values into places keep their place.
    fn split_receive(&mut self, block: crate::ir::Block<'ir>, pos: Pos) -> Result<Comm<'ir>, ()> {
        let mut comm = Err(());
        for stmt in block.stmts {
            let (chan, value, ok, define) = match stmt.kind {
                StmtKind::Expr(e) => match receive(&e) {
                    Some((chan, None)) => (chan, None, None, false),
                    _ => {
                        self.emit(stmt.kind, stmt.pos);
                        continue;
                    }
                },
                StmtKind::Assign { lhs, rhs, define } => match receive(&rhs) {
                    Some((chan, None)) => (chan, Some(lhs), None, define),
                    // The received value is converted on the way to its place.
                    Some((chan, Some(received))) => {
                        let temp = self.temp(received.ty, pos);
                        let value = self.local_expr(temp, pos);
                        let rhs = replace_receive(self, &rhs, value);
                        self.emit(StmtKind::Assign { lhs, rhs, define }, stmt.pos);
                        (chan, Some(value), None, true)
                    }
                    None => {
                        self.emit(stmt.kind, stmt.pos);
                        continue;
                    }
                },
                StmtKind::AssignTuple { lhs, rhs, define } => match receive(&rhs) {
                    Some((chan, _)) => (chan, lhs[0], lhs[1], define),
                    None => {
                        self.emit(stmt.kind, stmt.pos);
                        continue;
                    }
                },
                // With `define` the communication declares its locals itself.
                StmtKind::Declare(_) if comm.is_err() => continue,
                _ => {
                    self.emit(stmt.kind, stmt.pos);
                    continue;
                }
            };
            comm = Ok(Comm::Receive {
                chan,
                value: value.map(|v| self.alloc(v)),
                ok: ok.map(|v| self.alloc(v)),
                define,
            });
        }
        comm
    }
}

/// The channel of a receive; for a receive inside implicit conversions also the receive itself.
fn receive<'ir>(e: &Expr<'ir>) -> Option<(&'ir Expr<'ir>, Option<Expr<'ir>>)> {
    match e.kind {
        ExprKind::Receive { chan, .. } => Some((chan, None)),
        ExprKind::Convert { x, .. } | ExprKind::ToInterface { x, .. } => {
            let (chan, inner) = receive(x)?;
            Some((chan, Some(inner.unwrap_or(*x))))
        }
        _ => None,
    }
}

/// `e` with the receive in it replaced by `value`.
fn replace_receive<'ir>(c: &Checker<'_, 'ir>, e: &Expr<'ir>, value: Expr<'ir>) -> Expr<'ir> {
    let kind = match e.kind {
        ExprKind::Convert { kind, x } => ExprKind::Convert {
            kind,
            x: c.arena.alloc(replace_receive(c, x, value)),
        },
        ExprKind::ToInterface { site, x } => ExprKind::ToInterface {
            site,
            x: c.arena.alloc(replace_receive(c, x, value)),
        },
        _ => return value,
    };
    Expr { kind, ..*e }
}
