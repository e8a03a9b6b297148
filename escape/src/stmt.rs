//! The flows of statements.

use crate::flow::{Batch, Hole, deep};
use crate::live;
use crate::location::{LocationId, What};
use frontend::ir::{Block, Comm, CommCase, Expr, ExprKind, LocalId, LocalKind, RangeKind, Stmt, StmtKind, TypeCase};

impl<'ir> Batch<'_, '_, 'ir> {
    /// A block: loops that labels open in it end with it.
    pub fn block(&mut self, block: Block<'ir>) {
        let depth = self.current.loop_depth;
        self.stmts(block.stmts);
        self.current.loop_depth = depth;
    }

    /// A list of statements.
    pub fn stmts(&mut self, list: &'ir [Stmt<'ir>]) {
        for s in live::stmts(list) {
            deep(|| self.stmt(s));
            if !self.only_prepares(s) {
                self.current.fresh.clear();
            }
        }
    }

    /// Whether `s` belongs to the statement behind it: it declares variables, or evaluates something into temporaries.
    fn only_prepares(&self, s: &Stmt<'ir>) -> bool {
        let is_temp = |e: &Expr<'ir>| {
            let kind = e
                .as_local()
                .map(|local| self.program.funcs[self.current.func].locals[local].kind);
            kind == Some(LocalKind::Temp)
        };
        if let StmtKind::AssignTuple { lhs, .. } = &s.kind {
            lhs.iter().flatten().all(is_temp)
        } else if let StmtKind::Assign { lhs, .. } = &s.kind {
            is_temp(lhs)
        } else {
            matches!(s.kind, StmtKind::Declare(_))
        }
    }

    /// Statements inside an expression: the statement around it goes on behind them.
    pub fn stmts_inside(&mut self, list: &'ir [Stmt<'ir>]) {
        let fresh = std::mem::take(&mut self.current.fresh);
        self.stmts(list);
        self.current.fresh = fresh;
    }

    /// `x` comes into being at this loop depth.
    fn declare(&mut self, local: LocalId) -> LocationId {
        let location = self.current_local(local);
        if location != self.blank {
            self.declared_here(location);
        }
        self.current.fresh.push(local);
        location
    }

    fn declare_place(&mut self, place: Option<&'ir Expr<'ir>>) {
        if let Some(Expr {
            kind: ExprKind::Local(local),
            ..
        }) = place
        {
            self.declare(*local);
        }
    }

    fn stmt(&mut self, s: &'ir Stmt<'ir>) {
        match &s.kind {
            StmtKind::Declare(local) => {
                self.declare(*local);
            }
            StmtKind::Break(_) | StmtKind::Continue(_) | StmtKind::Goto(_) | StmtKind::Fallthrough => {}
            // A nested block does not end the loops that its labels open: gc has flattened it.
            StmtKind::Block(b) | StmtKind::Breakable { body: b, .. } => self.stmts(b.stmts),
            StmtKind::Label { label, .. } => {
                if self.current.labels.get(label).copied().unwrap_or(false) {
                    self.current.loop_depth += 1;
                }
            }
            StmtKind::If { cond, then, els } => {
                self.discard(live::condition(cond));
                let branches = live::branches(cond);
                if branches.then {
                    self.block(*then);
                }
                if branches.els {
                    self.block(*els);
                }
            }
            StmtKind::For {
                cond,
                post,
                body,
                per_iteration,
                ..
            } => self.for_stmt(cond.as_ref(), *post, *body, per_iteration),
            StmtKind::Range {
                kind,
                x,
                key,
                value,
                define,
                per_iteration,
                body,
                ..
            } => {
                // x is evaluated outside the loop.
                let ranged = self.new_location(What::Temp, false);
                if *define && !per_iteration {
                    self.declare_place(*key);
                    self.declare_place(*value);
                }
                self.expr(Hole::to(ranged), x);
                self.current.loop_depth += 1;
                if *define && *per_iteration {
                    self.declare_place(*key);
                    self.declare_place(*value);
                }
                self.range(s, *kind, ranged, *key, *value);
                self.block(*body);
                self.current.loop_depth -= 1;
            }
            StmtKind::Switch {
                tag, tag_expr, cases, ..
            } => {
                // The tag is discarded here as in gc; its assignment to a temporary before is no flow either.
                for (case, conds) in live::cases(*tag, tag_expr.as_ref(), cases) {
                    self.discards(conds);
                    self.block(case.body);
                }
            }
            StmtKind::TypeSwitch { x, cases, .. } => self.type_switch(x, cases),
            StmtKind::Select { cases, .. } => {
                for case in *cases {
                    self.comm_case(s, case);
                    self.block(case.body);
                }
            }
            StmtKind::Send { chan, value } => self.send(s, chan, value),
            StmtKind::Expr(e) => self.expr_stmt(e),
            StmtKind::Assign { .. }
            | StmtKind::AssignOp { .. }
            | StmtKind::AssignParallel { .. }
            | StmtKind::AssignTuple { .. } => self.assign_stmt(s),
            StmtKind::Return { results, spread } => self.return_stmt(s, results, *spread),
            StmtKind::Go { site, call } => self.go_stmt(s, *site, call),
            StmtKind::Defer { site, call, frame } => self.defer_stmt(s, *site, call, frame.is_some()),
            StmtKind::DeferFrame(_) => {}
        }
    }

    fn for_stmt(
        &mut self,
        cond: Option<&'ir Expr<'ir>>,
        post: Option<&'ir Stmt<'ir>>,
        body: Block<'ir>,
        per_iteration: &'ir [LocalId],
    ) {
        self.current.loop_depth += 1;
        for &local in per_iteration {
            // A copy of its own in each iteration: declared inside the loop.
            self.declare(local);
        }
        self.current.fresh.clear();
        if let Some(cond) = cond {
            self.discard(cond);
        }
        if let Some(post) = post {
            // It assigns the next iteration's copy, which no closure of this iteration sees.
            self.current.copied.push(per_iteration);
            deep(|| self.stmt(post));
            self.current.copied.pop();
        }
        self.block(body);
        self.current.loop_depth -= 1;
    }

    fn range(
        &mut self,
        s: &'ir Stmt<'ir>,
        kind: RangeKind,
        ranged: LocationId,
        key: Option<&'ir Expr<'ir>>,
        value: Option<&'ir Expr<'ir>>,
    ) {
        let key = self.addr(key);
        let value = self.addr(value);
        let at = self.at_stmt(s);
        let k = match kind {
            RangeKind::Array => self.note(value, at, "range"),
            RangeKind::ArrayPtr
            | RangeKind::Slice
            | RangeKind::String
            | RangeKind::Map
            | RangeKind::Chan
            | RangeKind::Int => self.deref(value, at, "range-deref"),
        };
        self.flow(k, ranged);
        // Variables that the statement declares are assigned on every iteration too.
        self.locations[key.dst].reassigned = true;
        self.locations[value.dst].reassigned = true;
    }

    fn type_switch(&mut self, x: &'ir Expr<'ir>, cases: &'ir [TypeCase<'ir>]) {
        let mut ks = Vec::new();
        for case in cases {
            let Some(local) = case.bind else { continue };
            let location = self.declare(local);
            let ty = self.program.funcs[self.current.func].locals[local].ty;
            if location != self.blank && self.program.types.has_pointers(ty) {
                let at = crate::reasons::Where {
                    quote: crate::remark::Quote::Case(self.current.func, case),
                    pos: case.pos,
                };
                ks.push(self.dot_type(Hole::to(location), ty, at, "switch case"));
            }
        }
        self.current.fresh.clear();
        let k = self.tee_hole(&ks);
        self.expr(k, x);
        for case in cases {
            self.block(case.body);
        }
    }

    fn comm_case(&mut self, s: &'ir Stmt<'ir>, case: &'ir CommCase<'ir>) {
        match &case.comm {
            None => {}
            Some(Comm::Send { chan, value }) => self.send(s, chan, value),
            Some(Comm::Receive {
                chan,
                value,
                ok,
                define,
            }) => {
                if *define {
                    self.declare_place(*value);
                    self.declare_place(*ok);
                }
                let ks = [self.addr(*value), self.addr(*ok)];
                // The value that is received lies behind the channel: nothing flows from the channel's variable.
                self.discard(chan);
                self.reassigned(&ks, &[*value, *ok], *define);
                self.current.fresh.clear();
            }
        }
    }

    fn send(&mut self, s: &'ir Stmt<'ir>, chan: &'ir Expr<'ir>, value: &'ir Expr<'ir>) {
        self.discard(chan);
        let at = self.at_stmt(s);
        let k = self.heap_hole();
        let k = self.note(k, at, "send");
        self.expr(k, value);
    }

    /// An expression as a statement: its results are dropped.
    fn expr_stmt(&mut self, e: &'ir Expr<'ir>) {
        if crate::call::is_call(e) {
            self.call(None, e);
        } else {
            self.discard(e);
        }
    }

    fn return_stmt(&mut self, s: &'ir Stmt<'ir>, results: &'ir [Expr<'ir>], spread: bool) {
        let ks: Vec<Hole> = self.program.funcs[self.current.func]
            .results
            .iter()
            .map(|&result| Hole::to(self.current_local(result)))
            .collect();
        let at = self.at_stmt(s);
        if spread && let [call] = results {
            let temps = self.call_to_temps(call);
            for (&k, temp) in ks.iter().zip(temps) {
                let k = self.note(k, at, "return");
                self.flow_temp(k, temp);
            }
        } else {
            for (&k, result) in ks.iter().zip(results) {
                let k = self.note(k, at, "return");
                self.expr(k, result);
            }
        }
        for k in ks {
            self.locations[k.dst].reassigned = true;
        }
    }
}
