//! What is reachable: of std, only bodies that the program can come to are checked.
//!
//! A function is reached when it enters the IR of a checked body, when it is a method of a type whose values are
//! converted to interfaces (then anyone may call it), or when it is an `init` function. The user's functions are all
//! reached, since their errors are.

use super::Checker;
use super::object::DeclNode;
use crate::ir::{FuncId, MethodEntry};
use crate::types::{TypeId, TypeKind};
use rustc_hash::FxHashSet;

/// Method tables by type.
pub(super) type MethodTables<'ir> = Vec<(TypeId, &'ir [MethodEntry<'ir>])>;

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// Records that the code being checked uses `func` (calls it or takes its value): its body must exist, and the
    /// declaration being checked depends on it. Called wherever a `FuncId` enters the IR.
    pub fn use_func(&mut self, func: FuncId) {
        self.add_dependency(DeclNode::Func(func));
        // Only its instances call what a generic function calls.
        if !self.env.generic {
            self.reach(func);
        }
    }

    /// Has the body of `func` checked.
    pub(super) fn reach(&mut self, func: FuncId) {
        let state = &mut self.func_states[func];
        if !state.queued && state.decl.is_some() {
            state.queued = true;
            // What is wrong is wrong as it is declared: instances come last.
            match state.arguments.is_empty() {
                true => self.bodies.push_back(func),
                false => self.instances.push_back(func),
            }
        }
    }

    /// Checks bodies until nothing new is reached. Returns the method tables, sorted by type.
    pub(super) fn check_reachable(&mut self) -> MethodTables<'ir> {
        let mut tables: MethodTables<'ir> = Vec::new();
        let mut seen: FxHashSet<TypeId> = FxHashSet::default();
        // Whether that was seen to.
        let mut finite = false;
        loop {
            if let Some(literal) = self.waiting.pop_front() {
                self.waiting_literal(literal);
            } else if let Some(func) = self.bodies.pop_front() {
                self.declared_function(func);
            } else if let Some(t) = self.boxed.pop() {
                self.reach_dynamic_type(t, &mut seen, &mut tables);
            } else if let Some(func) = self.instances.pop_front() {
                if !std::mem::replace(&mut finite, true) {
                    self.report_endless_instantiation();
                }
                self.declared_function(func);
            } else {
                break;
            }
        }
        if !finite {
            self.report_endless_instantiation();
        }
        tables.sort_by_key(|t| t.0);
        tables
    }

    /// `t` may be the dynamic type of an interface value; so may what it is made of, since printing takes values apart.
    fn reach_dynamic_type(&mut self, t: TypeId, seen: &mut FxHashSet<TypeId>, tables: &mut MethodTables<'ir>) {
        if t == TypeId::INVALID || !seen.insert(t) {
            return;
        }
        match self.types.under(t) {
            TypeKind::Pointer(elem)
            | TypeKind::Slice(elem)
            | TypeKind::Array { elem, .. }
            | TypeKind::Chan { elem, .. } => self.boxed.push(elem),
            TypeKind::Map { key, value } => self.boxed.extend([key, value]),
            TypeKind::Struct(fields) => self.boxed.extend(fields.iter().map(|f| f.ty)),
            TypeKind::Interface(_) => return,
            _ => {}
        }
        let table = self.method_table(t);
        if !table.is_empty() {
            tables.push((t, table));
        }
    }
}
