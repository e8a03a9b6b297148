//! Variables: where each local lives, and the function's entry and exit.
//!
//! | home | when |
//! | --- | --- |
//! | SSA variables, one per scalar | the default |
//! | stack slot | its address is taken, a literal captures it by reference, or it is too large to be scalars |
//! | heap object, `newobject` at its declaration | the analysis says so |
//! | behind a pointer | captured by reference; large parameters (the caller's copy) and results (the caller's memory) |

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, StackSlot};
use cranelift_frontend::Variable;
use escape::Placement;
use frontend::id::{Id, IdVec};
use frontend::ir::{Block, Expr, ExprKind, Func, FuncKind, Local, LocalId, LocalKind, Stmt, StmtKind};
use frontend::types::TypeId;
use rustc_hash::FxHashSet;

use super::place::{Addr, Place};
use super::value::{GoValue, Parts};
use super::{FunctionCx, bug, scan};
use crate::abi::{ObjectLayout, Pass, Scalars, WORD};
use crate::module::{LocalPlace, LocalRow, Symbol};
use runtime::abi::{Elsewhere, SlotOwner};
use runtime::entry::RuntimeFn;

/// Where a variable lives.
#[derive(Clone, Copy, Debug)]
pub(super) enum Home {
    /// Not declared yet.
    None,
    /// SSA variables from this one on.
    Vars(Variable),
    /// A stack slot.
    Slot(StackSlot),
    /// This SSA variable holds its address.
    Behind(Variable),
}

/// The homes of all variables.
pub(super) struct Locals {
    pub(super) homes: IdVec<LocalId, Home>,
    /// Captured by reference by some literal.
    by_reference: FxHashSet<LocalId>,
}

impl Locals {
    pub fn new(func: &Func<'_>) -> Locals {
        Locals {
            homes: IdVec::filled(Home::None, func.locals.len()),
            by_reference: FxHashSet::default(),
        }
    }
}

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// Prepares captures, parameters and results.
    pub(super) fn enter_function(&mut self) {
        if let Some(body) = self.func.body {
            let survey = scan::survey(self.program, self.cx.placements, body);
            self.locals.by_reference = survey.by_reference;
            if survey.has_defer {
                self.enter_defers();
                // A recovered panic returns them as they are: they live in memory.
                self.locals.by_reference.extend(self.func.results);
            }
        }
        let pos = self.func.pos;
        self.at(pos);
        self.enter_account();
        self.enter_captures();
        for (i, &param) in self.func.params.iter().enumerate() {
            self.enter_param(param, self.abi.params[i].pass);
        }
        for (i, &result) in self.func.results.iter().enumerate() {
            self.enter_result(result, self.abi.results[i].pass);
        }
        if self.func.kind == FuncKind::Wrapper {
            self.check_wrapped_receiver();
        }
    }

    /// A wrapper through which a pointer's method set gets a value method names the method if the pointer is nil (gc: `panicwrap`).
    fn check_wrapped_receiver(&mut self) {
        let Some(Block {
            stmts:
                &[
                    Stmt {
                        kind:
                            StmtKind::Expr(Expr {
                                kind: ExprKind::Call(call),
                                ..
                            })
                            | StmtKind::Return {
                                results:
                                    &[
                                        Expr {
                                            kind: ExprKind::Call(call),
                                            ..
                                        },
                                    ],
                                ..
                            },
                        ..
                    },
                ],
        }) = self.func.body
        else {
            return;
        };
        if let (&[receiver, ..], Some(ExprKind::Deref(x))) = (self.func.params, call.args.first().map(|arg| arg.kind))
            && x.as_local() == Some(receiver)
        {
            let place = self.local(receiver);
            let pointer = self.read(place, self.func.locals[receiver].ty);
            let pointer = self.single(pointer);
            let nil = self.b.ins().icmp_imm_s(IntCC::Equal, pointer, 0);
            let name = self.func.name.as_bytes();
            let len = self.int(name.len() as i64);
            let name = self.address_of(Symbol::String(name.into()));
            self.panic_if(nil, RuntimeFn::panicwrap, &[name, len]);
        }
    }

    /// Makes the captured variables of a literal accessible.
    fn enter_captures(&mut self) {
        if self.func.captures.is_empty() {
            return;
        }
        let literal = self.id;
        let layout = ObjectLayout::of_closure(self.program, self.cx.placements, literal);
        let object = Addr::valid(self.params[0]);
        for (i, capture) in self.func.captures.iter().enumerate() {
            let ty = self.func.locals[capture.inner].ty;
            let at = self.offset(object, layout.offsets[i]);
            let home = if !self.cx.placements.captures_by_value(literal, i) {
                let pointer = self.load_scalar(at, WORD, 0);
                self.behind(pointer)
            } else if let Some(scalars) = self.repr(ty).scalars {
                let parts = self.load_parts(at, scalars);
                self.in_vars(scalars, parts)
            } else {
                let pointer = self.pointer(at);
                self.behind(pointer)
            };
            self.locals.homes[capture.inner] = home;
        }
    }

    pub(super) fn behind(&mut self, pointer: cranelift_codegen::ir::Value) -> Home {
        let var = self.b.declare_var(WORD);
        self.b.def_var(var, pointer);
        Home::Behind(var)
    }

    pub(super) fn in_vars(&mut self, scalars: Scalars, parts: Parts) -> Home {
        let first = self.declare_vars(scalars);
        for (i, &value) in parts.as_slice().iter().enumerate() {
            self.b.def_var(super::place::nth(first, i), value);
        }
        Home::Vars(first)
    }

    /// Declares one variable per scalar and returns the first; one at least.
    fn declare_vars(&mut self, scalars: Scalars) -> Variable {
        let mut first = None;
        for s in scalars.iter() {
            let var = self.b.declare_var(s.ty);
            first.get_or_insert(var);
        }
        first.unwrap_or_else(|| self.b.declare_var(WORD))
    }

    fn enter_param(&mut self, param: LocalId, pass: Pass) {
        let local = self.func.locals[param];
        let incoming = match pass {
            Pass::Scalars { first, scalars } => {
                GoValue::Scalars(Parts::new(&self.params[first..first + scalars.len()]))
            }
            // The callee owns the copy.
            Pass::Memory { index } => {
                let pointer = self.params[index];
                if !self.on_heap(&local) {
                    self.locals.homes[param] = self.behind(pointer);
                    if let Some(site) = local.site.filter(|_| local.addr_taken || local.captured) {
                        self.count_elsewhere(site, Elsewhere::Caller);
                    }
                    return;
                }
                GoValue::Memory {
                    addr: Addr::valid(pointer),
                    stable: true,
                }
            }
        };
        let place = self.declare_raw(param);
        self.write(place, incoming, local.ty);
    }

    fn enter_result(&mut self, result: LocalId, pass: Pass) {
        let local = self.func.locals[result];
        match pass {
            Pass::Memory { index } if !self.on_heap(&local) => {
                let pointer = self.params[index];
                self.locals.homes[result] = self.behind(pointer);
                let unnamed = local.name.starts_with('~') && !self.flow.has_defer;
                if !unnamed {
                    let size = self.repr(local.ty).size;
                    self.zero_memory(Addr::valid(pointer), size);
                }
            }
            Pass::Memory { .. } | Pass::Scalars { .. } => self.declare(result),
        }
    }

    fn on_heap(&self, local: &Local<'_>) -> bool {
        local
            .site
            .is_some_and(|site| self.cx.placements.of(site) == Placement::Heap)
    }

    /// Whether the variable lives in SSA variables, which only this function's statements can change.
    pub(super) fn is_in_registers(&mut self, id: LocalId) -> bool {
        let local = self.func.locals[id];
        !local.addr_taken
            && !self.locals.by_reference.contains(&id)
            && !self.on_heap(&local)
            && self.repr(local.ty).scalars.is_some()
            && !matches!(self.locals.homes[id], Home::Slot(_) | Home::Behind(_))
    }

    /// Gives the variable its home for this execution of its declaration, without clearing it (heap objects are clear).
    pub(super) fn declare_raw(&mut self, id: LocalId) -> Place {
        let local = self.func.locals[id];
        if let Some(site) = local.site.filter(|_| self.on_heap(&local)) {
            self.charge(site);
            let pointer = self.new_object(local.ty);
            match self.locals.homes[id] {
                Home::Behind(var) => self.b.def_var(var, pointer),
                Home::None | Home::Vars(_) | Home::Slot(_) => self.locals.homes[id] = self.behind(pointer),
            }
            return self.local(id);
        }
        if let Home::None = self.locals.homes[id] {
            self.locals.homes[id] = self.home_in_frame(id, &local);
        }
        // Others are no objects, for gc as for us.
        if let Some(site) = local.site.filter(|_| local.addr_taken || local.captured) {
            let empty = self.repr(local.ty).size == 0;
            match self.locals.homes[id] {
                _ if empty => self.count_elsewhere(site, Elsewhere::ZeroSize),
                Home::Slot(slot) => {
                    self.count_execution(site);
                    self.note_slot(site, slot);
                }
                Home::Behind(_) => self.count_elsewhere(site, Elsewhere::Caller),
                Home::Vars(_) | Home::None => self.count_elsewhere(site, Elsewhere::Registers),
            }
        }
        self.local(id)
    }

    fn home_in_frame(&mut self, id: LocalId, local: &Local<'_>) -> Home {
        if matches!(local.kind, LocalKind::Captured(_)) {
            bug!(self, "captured variable {} has no home", local.name);
        }
        let repr = self.repr(local.ty);
        match repr.scalars {
            Some(scalars) if !local.addr_taken && !self.locals.by_reference.contains(&id) => {
                Home::Vars(self.declare_vars(scalars))
            }
            _ => {
                let slot = self.new_slot(repr.size, repr.align);
                self.refs.own_slot(
                    slot,
                    SlotOwner::Variable(local.name.into(), local.site.map(|site| site.index() as u32)),
                );
                Home::Slot(slot)
            }
        }
    }

    /// The variable comes into being, zero.
    pub(super) fn declare(&mut self, id: LocalId) {
        let ty = self.func.locals[id].ty;
        let heap = self.on_heap(&self.func.locals[id]);
        match self.declare_raw(id) {
            Place::Vars { first, scalars } => {
                let zero = self.zero_parts(scalars);
                self.write(Place::Vars { first, scalars }, GoValue::Scalars(zero), ty);
            }
            Place::Memory(addr) if !heap => {
                let size = self.repr(ty).size;
                self.zero_memory(addr, size);
            }
            Place::Memory(_) => {}
            Place::VarsElem { .. } => bug!(self, "a variable is no element"),
        }
    }

    /// The variable as a place.
    pub(super) fn local(&mut self, id: LocalId) -> Place {
        let local = self.func.locals[id];
        match self.locals.homes[id] {
            Home::Vars(first) => match self.repr(local.ty).scalars {
                Some(scalars) => Place::Vars { first, scalars },
                None => bug!(self, "variable {} does not fit into registers", local.name),
            },
            Home::Slot(slot) => Place::Memory(Addr::slot(slot)),
            Home::Behind(var) => {
                let pointer = self.b.use_var(var);
                Place::Memory(Addr::valid(pointer))
            }
            // Compiler-made variables may lack a declaration.
            Home::None => self.declare_raw(id),
        }
    }

    /// The address of a variable that has one.
    pub(super) fn local_address(&mut self, id: LocalId) -> cranelift_codegen::ir::Value {
        match self.local(id) {
            Place::Memory(addr) => self.pointer(addr),
            Place::Vars { .. } | Place::VarsElem { .. } => {
                bug!(self, "the address of {} was not foreseen", self.func.locals[id].name)
            }
        }
    }

    /// Whether the variable is a heap object of its own for each execution of its declaration.
    pub(super) fn is_boxed(&self, id: LocalId) -> bool {
        self.on_heap(&self.func.locals[id])
    }

    /// Go 1.22: the next iteration gets a copy of the loop variable. Only a heap object can outlive its iteration.
    pub(super) fn copy_for_next_iteration(&mut self, id: LocalId) {
        if self.is_boxed(id) {
            let ty = self.func.locals[id].ty;
            let place = self.local(id);
            let value = self.read(place, ty);
            let fresh = self.declare_raw(id);
            self.write(fresh, value, ty);
        }
    }

    /// Where every local is, for `--emit=clif`.
    pub(super) fn table_of_locals(&self) -> Vec<LocalRow> {
        let row = |(id, local): (LocalId, &Local<'ir>)| LocalRow {
            name: local.name.into(),
            ty: local.ty,
            place: match (local.kind, self.locals.homes[id]) {
                (LocalKind::Captured(_), _) => LocalPlace::Captured,
                (_, Home::Behind(_)) if self.on_heap(local) => LocalPlace::Heap,
                (_, Home::Vars(_) | Home::None) => LocalPlace::Ssa,
                (_, Home::Slot(_) | Home::Behind(_)) => LocalPlace::Slot,
            },
            site: local.site,
        };
        self.func.locals.iter_enumerated().map(row).collect()
    }

    /// Returns the current values of the result variables.
    pub(super) fn return_results(&mut self) {
        let values: Vec<(GoValue, TypeId)> = self
            .func
            .results
            .iter()
            .map(|&result| {
                let ty = self.func.locals[result].ty;
                let place = self.local(result);
                (self.read(place, ty), ty)
            })
            .collect();
        self.return_values(&values);
    }

    /// Returns these values.
    pub(super) fn return_values(&mut self, values: &[(GoValue, TypeId)]) {
        let mut scalars = Vec::new();
        for (i, &(value, ty)) in values.iter().enumerate() {
            match self.abi.results[i].pass {
                Pass::Scalars { .. } => scalars.extend_from_slice(self.parts(value).as_slice()),
                Pass::Memory { index } => {
                    let out = Addr::valid(self.params[index]);
                    let in_place = matches!(value, GoValue::Memory { addr, .. } if self.is_same(addr, out));
                    if !in_place {
                        self.store(out, value, ty);
                    }
                }
            }
        }
        self.leave_account();
        self.b.ins().return_(&scalars);
        self.terminated();
    }
}
