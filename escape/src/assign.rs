//! The flows of assignments.

use crate::flow::{Batch, Hole};
use crate::location::{Role, What};
use crate::placement::Placement;
use crate::reasons::Where;
use crate::remark::{Quote, RemarkKind};
use crate::self_assign;
use frontend::ir::{COMMA_OK_TEMP, Expr, ExprKind, Stmt, StmtKind};

impl<'ir> Batch<'_, '_, 'ir> {
    /// The hole that assigns to the place `e`; `None` is blank.
    pub fn addr(&mut self, e: Option<&'ir Expr<'ir>>) -> Hole {
        let Some(e) = e else { return self.discard_hole() };
        match e.kind {
            ExprKind::Local(local) => Hole::to(self.current_local(local)),
            ExprKind::Global(_) => self.heap_hole(),
            // Fields and elements are not told apart from the whole.
            ExprKind::Field { x, .. } => self.addr(Some(x)),
            ExprKind::IndexArray { x, index } => {
                self.discard(index);
                self.addr(Some(x))
            }
            // We do not know what the pointer points to, so it might be on the heap.
            ExprKind::Deref(_) | ExprKind::FieldPtr { .. } => {
                self.discard(e);
                self.heap_hole()
            }
            ExprKind::IndexSlice { x, index } => {
                self.discard(index);
                self.discard(x);
                self.heap_hole()
            }
            // Keys of maps are stored on the heap, as values are.
            ExprKind::IndexMap { x, key, .. } => {
                self.discard(x);
                let at = self.at(e);
                let k = self.heap_hole();
                let k = self.note(k, at, "key of map put");
                self.expr(k, key);
                self.heap_hole()
            }
            ExprKind::Const { .. }
            | ExprKind::Nil { .. }
            | ExprKind::Zero
            | ExprKind::Func(_)
            | ExprKind::Unary { .. }
            | ExprKind::Binary { .. }
            | ExprKind::AndAnd { .. }
            | ExprKind::OrOr { .. }
            | ExprKind::Concat { .. }
            | ExprKind::Addr(_)
            | ExprKind::PtrLit { .. }
            | ExprKind::IndexString { .. }
            | ExprKind::Slice { .. }
            | ExprKind::TypeAssert { .. }
            | ExprKind::Receive { .. }
            | ExprKind::Convert { .. }
            | ExprKind::ConvertString { .. }
            | ExprKind::ToInterface { .. }
            | ExprKind::Call(_)
            | ExprKind::InlinedCall(_)
            | ExprKind::Seq { .. }
            | ExprKind::FuncLit { .. }
            | ExprKind::MethodValue { .. }
            | ExprKind::StructLit { .. }
            | ExprKind::ArrayLit { .. }
            | ExprKind::SliceLit { .. }
            | ExprKind::MapLit { .. }
            | ExprKind::VariadicSlice { .. }
            | ExprKind::New { .. }
            | ExprKind::MakeSlice { .. }
            | ExprKind::MakeMap { .. }
            | ExprKind::MakeChan { .. }
            | ExprKind::Append { .. }
            | ExprKind::Copy { .. }
            | ExprKind::Len(_)
            | ExprKind::Cap(_)
            | ExprKind::Delete { .. }
            | ExprKind::Clear(_)
            | ExprKind::Close(_)
            | ExprKind::MinMax { .. }
            | ExprKind::Complex { .. }
            | ExprKind::Real(_)
            | ExprKind::Imag(_)
            | ExprKind::Panic(_)
            | ExprKind::Recover
            | ExprKind::Print { .. }
            | ExprKind::UnsafeAdd { .. }
            | ExprKind::UnsafeSlice { .. }
            | ExprKind::UnsafeSliceData(_)
            | ExprKind::UnsafeString { .. }
            | ExprKind::UnsafeStringData(_) => panic!("assignment to something that is no place: {:?}", e.kind),
        }
    }

    /// `Assign`, `AssignOp`, `AssignParallel` and `AssignTuple`.
    pub fn assign_stmt(&mut self, s: &'ir Stmt<'ir>) {
        match &s.kind {
            StmtKind::Assign { lhs, rhs, .. } if self.is_package_init() && matches!(lhs.kind, ExprKind::Global(_)) => {
                self.static_init(lhs, rhs, s);
            }
            StmtKind::Assign { lhs, rhs, define } => {
                if self.is_switch_tag(lhs) {
                    // gc has no such temporary: the tag's value goes nowhere.
                    self.discard(rhs);
                    return;
                }
                self.hoist_temp(lhs);
                self.assign_one(lhs, rhs, "assign", s, *define);
            }
            StmtKind::AssignOp { lhs, rhs, site, .. } => {
                if let Some(site) = *site {
                    // `s += t` makes its string on the heap; gc says nothing about it.
                    self.place_site(site, Placement::Heap);
                }
                self.assign_one(lhs, rhs, "assign", s, false);
            }
            StmtKind::AssignParallel { lhs, rhs, define } => {
                let places: Vec<_> = lhs.iter().map(Option::as_ref).collect();
                if let Some((value, at)) = self.current.converted.take() {
                    // gc converts behind the analysis's back: the value flows straight into the place, and its box is on the heap.
                    self.assign_list(&places, &[value], comma_ok(value), at, *define);
                    for e in *rhs {
                        if let ExprKind::ToInterface { site, .. } = e.kind {
                            self.place_site(site, Placement::Heap);
                        }
                    }
                    return;
                }
                let values: Vec<_> = rhs.iter().collect();
                self.assign_list(&places, &values, "assign-pair", s, *define);
            }
            StmtKind::AssignTuple { lhs, rhs, define } => {
                let places: Vec<_> = lhs.iter().map(Option::as_ref).collect();
                self.assign_tuple(&places, rhs, s, *define);
            }
            StmtKind::Expr(_)
            | StmtKind::Declare(_)
            | StmtKind::DeferFrame(_)
            | StmtKind::Send { .. }
            | StmtKind::Block(_)
            | StmtKind::If { .. }
            | StmtKind::For { .. }
            | StmtKind::Range { .. }
            | StmtKind::Switch { .. }
            | StmtKind::TypeSwitch { .. }
            | StmtKind::Select { .. }
            | StmtKind::Breakable { .. }
            | StmtKind::Break(_)
            | StmtKind::Continue(_)
            | StmtKind::Fallthrough
            | StmtKind::Goto(_)
            | StmtKind::Label { .. }
            | StmtKind::Return { .. }
            | StmtKind::Go { .. }
            | StmtKind::Defer { .. } => unreachable!("only called for assignments"),
        }
    }

    fn assign_tuple(
        &mut self,
        places: &[Option<&'ir Expr<'ir>>],
        rhs: &'ir Expr<'ir>,
        s: &'ir Stmt<'ir>,
        define: bool,
    ) {
        let why = comma_ok(rhs);
        if why.is_empty() {
            // A call: its results flow straight into the places.
            let ks: Vec<Hole> = places.iter().map(|&place| self.addr(place)).collect();
            self.call(Some(&ks), rhs);
            self.reassigned(&ks, places, define);
            return;
        }
        let temps = &self.program.funcs[self.current.func].locals;
        if let Some(first) = places[0].and_then(Expr::as_local)
            && temps[first].name == COMMA_OK_TEMP
        {
            self.current.converted = Some((rhs, s));
            return;
        }
        self.assign_list(places, &[rhs], why, s, define);
    }

    /// `places = values`. There may be fewer values than places: `v, ok = m[k]`.
    fn assign_list(
        &mut self,
        places: &[Option<&'ir Expr<'ir>>],
        values: &[&'ir Expr<'ir>],
        why: &'static str,
        s: &'ir Stmt<'ir>,
        define: bool,
    ) {
        let ks: Vec<Hole> = places.iter().map(|&place| self.addr(place)).collect();
        for ((&k, &place), &value) in ks.iter().zip(places).zip(values) {
            self.assign_value(k, place, value, why, s);
        }
        self.reassigned(&ks, places, define);
    }

    /// `place = value`.
    fn assign_one(
        &mut self,
        place: &'ir Expr<'ir>,
        value: &'ir Expr<'ir>,
        why: &'static str,
        s: &'ir Stmt<'ir>,
        define: bool,
    ) {
        let k = self.addr(Some(place));
        self.assign_value(k, Some(place), value, why, s);
        self.reassigned(&[k], &[Some(place)], define);
    }

    /// Lets `value` flow into `k`, the hole of `place`.
    fn assign_value(
        &mut self,
        mut k: Hole,
        place: Option<&'ir Expr<'ir>>,
        value: &'ir Expr<'ir>,
        why: &'static str,
        s: &'ir Stmt<'ir>,
    ) {
        let at = self.at_stmt(s);
        if let Some(place) = place {
            if matches!(place.kind, ExprKind::FieldPtr { .. })
                && self_assign::is_reflect_header_data(self.program, place)
            {
                // A uintptr that is stored in the Data field of reflect's headers is a pointer in disguise.
                let k = self.heap_hole();
                let k = self.note(k, at, why);
                return self.unsafe_value(k, value);
            }
            if self_assign::is_self_assign(place, value) {
                let stmt = Quote::Stmt(self.current.func, s);
                let pos = self.reported(s.pos);
                self.remark(self.current.func, pos, RemarkKind::IgnoringSelfAssignment { stmt });
                k = self.discard_hole();
            }
        }
        let k = self.note(k, at, why);
        self.expr(k, value);
    }

    /// Marks the variables behind `ks` as reassigned, except those that this statement declares.
    pub fn reassigned(&mut self, ks: &[Hole], places: &[Option<&'ir Expr<'ir>>], define: bool) {
        for (k, place) in ks.iter().zip(places) {
            if let Some(Expr {
                kind: ExprKind::Local(local),
                ..
            }) = place
                && ((define && self.current.fresh.contains(local))
                    || self.current.copied.iter().any(|list| list.contains(local)))
            {
                continue;
            }
            self.locations[k.dst].reassigned = true;
        }
    }

    /// gc does not declare the temporary for a receiver or callee, so it counts as declared outside all loops.
    fn hoist_temp(&mut self, place: &Expr<'ir>) {
        if let ExprKind::Local(local) = place.kind
            && self.program.funcs[self.current.func].locals[local]
                .name
                .starts_with(".autotmp_")
        {
            let location = self.current_local(local);
            self.locations[location].loop_depth = 1;
        }
    }

    /// Whether `place` is the temporary that keeps a switch's tag.
    fn is_switch_tag(&self, place: &Expr<'ir>) -> bool {
        if let ExprKind::Local(local) = place.kind {
            self.current.tags.contains(&local)
        } else {
            false
        }
    }

    /// Makes a temporary of gc's and assigns `value` to it.
    pub fn copy_to_temp(&mut self, value: &'ir Expr<'ir>, pos: frontend::source::Pos) -> crate::location::LocationId {
        let temp = self.new_autotmp(value.ty, pos);
        let What::Autotmp { number, .. } = self.locations[temp].what else {
            unreachable!("just made");
        };
        let at = Where {
            quote: Quote::AssignTemporary(number, self.current.func, value),
            pos,
        };
        let k = self.note(Hole::to(temp), at, "assign");
        self.expr(k, value);
        temp
    }

    /// Lets a temporary flow into `k`, as if it were mentioned there.
    pub fn flow_temp(&mut self, mut k: Hole, temp: crate::location::LocationId) {
        let ty = match self.locations[temp].what {
            What::Autotmp { ty, .. } => Some(ty),
            What::Variable { local, role } => {
                debug_assert_eq!(role, Role::Auto);
                let func = self.locations[temp].func.expect("a variable belongs to a function");
                Some(self.program.funcs[func].locals[local].ty)
            }
            What::Heap | What::Blank | What::Temp | What::Alloc { .. } | What::Record { .. } => None,
        };
        if k.derefs >= 0 && ty.is_some_and(|ty| !self.program.types.has_pointers(ty)) {
            k.dst = self.blank;
        }
        self.flow(k, temp);
    }
}

/// gc's word for the assignment of a comma-ok form; empty for calls.
fn comma_ok(rhs: &Expr<'_>) -> &'static str {
    if let ExprKind::IndexMap { .. } = rhs.kind {
        "assign-pair-mapr"
    } else if let ExprKind::TypeAssert { .. } = rhs.kind {
        "assign-pair-dot-type"
    } else if let ExprKind::Receive { .. } = rhs.kind {
        "assign-pair-receive"
    } else {
        ""
    }
}
