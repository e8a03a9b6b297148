//! The order in which a package's variables are initialised, and the function that does it.
//!
//! Repeatedly the next variable that is earliest in declaration order and has no uninitialised dependencies is taken
//! (*Go spec, Package initialization*). Dependencies reach through functions: a variable depends on what the functions
//! that its initialiser mentions mention. A variable (or constant) that depends on itself is an error.

use super::Checker;
use super::object::{DeclNode, ObjId};
use super::scope::VarSpecId;
use crate::ir::{Block, Call, Callee, Expr, ExprKind, Stmt, StmtKind};
use crate::source::Pos;
use crate::types::{PkgId, TypeId};
use rustc_hash::{FxHashMap, FxHashSet};

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// Orders the variables of `pkg`, reports cycles, and builds the initialiser.
    pub(super) fn init_package(&mut self, pkg: PkgId) {
        let nodes: Vec<ObjId> = self.pkgs[pkg]
            .objects
            .iter()
            .copied()
            .filter(|&obj| self.dependencies.contains_key(&DeclNode::Object(obj)))
            .collect();
        let mut needs: FxHashMap<ObjId, Vec<ObjId>> = FxHashMap::default();
        for &obj in &nodes {
            let list = self.needed_values(obj);
            needs.insert(obj, list);
        }
        let cyclic = self.report_cycles(&nodes, &needs);
        if cyclic {
            return;
        }
        let mut done: FxHashSet<ObjId> = FxHashSet::default();
        let mut stmts: Vec<Stmt<'ir>> = Vec::new();
        let mut emitted: FxHashSet<(VarSpecId, usize)> = FxHashSet::default();
        for &obj in &nodes {
            self.initialize(obj, &needs, &mut done, &mut emitted, &mut stmts);
        }
        for func in self.pkgs[pkg].init_funcs.clone() {
            let call = self.alloc(Call {
                callee: Callee::Static(func),
                args: &[],
                spread_tuple: false,
                method_syntax: false,
                has_ddd: false,
            });
            let call = Expr {
                kind: ExprKind::Call(call),
                ty: TypeId::NO_RESULTS,
                pos: Pos::NONE,
                implicit: true,
            };
            stmts.push(Stmt {
                kind: StmtKind::Expr(call),
                pos: Pos::NONE,
            });
        }
        let fx = self.pkgs[pkg].init_fx;
        let init = self.pkgs[pkg].init;
        let sig = crate::types::Signature {
            params: &[],
            results: &[],
            variadic: false,
        };
        let ty = self.types.func(sig);
        let locals = std::mem::take(&mut self.fxs[fx].locals);
        let targets = self.fxs[fx].targets;
        let stmts = self.alloc_slice(&stmts);
        let row = &mut self.funcs[init];
        row.ty = ty;
        row.locals = locals;
        row.targets = targets;
        row.body = Some(Block { stmts });
    }

    /// Initialises what `obj` needs and then `obj`. Dependencies are taken in declaration order, which is what "earliest
    /// that is ready" comes to.
    fn initialize(
        &mut self,
        obj: ObjId,
        needs: &FxHashMap<ObjId, Vec<ObjId>>,
        done: &mut FxHashSet<ObjId>,
        emitted: &mut FxHashSet<(VarSpecId, usize)>,
        stmts: &mut Vec<Stmt<'ir>>,
    ) {
        if !done.insert(obj) {
            return;
        }
        stacker::maybe_grow(64 << 10, 1 << 20, || {
            for &need in needs.get(&obj).map_or(&[][..], |n| n) {
                self.initialize(need, needs, done, emitted, stmts);
            }
        });
        let Some(&(spec, index)) = self.var_places.get(&obj) else {
            return;
        };
        let values = self.var_specs[spec].inits.len();
        let value = if values == 1 { 0 } else { index as usize };
        if value < values && emitted.insert((spec, value)) {
            if let Some(block) = self.var_specs[spec].inits[value] {
                stmts.extend_from_slice(block.stmts);
            }
        }
    }

    /// The object under which the dependencies of `obj` are recorded: the first of those that share an initialiser.
    fn dependency_root(&self, obj: ObjId) -> ObjId {
        match self.var_places.get(&obj) {
            Some(&(spec, _)) => {
                let spec = &self.var_specs[spec];
                if spec.spec.values.len() == 1 {
                    spec.objects[0]
                } else {
                    obj
                }
            }
            None => obj,
        }
    }

    /// Constants and variables that `obj` depends on, directly or through functions, in declaration order.
    fn needed_values(&self, obj: ObjId) -> Vec<ObjId> {
        let mut needed: Vec<ObjId> = Vec::new();
        let mut seen: FxHashSet<DeclNode> = FxHashSet::default();
        let mut work = vec![DeclNode::Object(self.dependency_root(obj))];
        while let Some(node) = work.pop() {
            for &to in self.dependencies.get(&node).map_or(&[][..], |n| n) {
                if seen.insert(to) {
                    match to {
                        DeclNode::Object(value) => needed.push(value),
                        DeclNode::Func(_) => work.push(to),
                    }
                }
            }
        }
        needed.sort_by_key(|&o| self.objects[o].pos);
        needed
    }

    /// Reports each cycle among values once, at the first of them in the source.
    fn report_cycles(&mut self, nodes: &[ObjId], needs: &FxHashMap<ObjId, Vec<ObjId>>) -> bool {
        let mut reported: FxHashSet<ObjId> = FxHashSet::default();
        let mut found = false;
        for &obj in nodes {
            if reported.contains(&obj) || !self.reaches(obj, obj, needs) {
                continue;
            }
            found = true;
            let cycle = self.path_to(DeclNode::Object(obj));
            for node in &cycle {
                if let DeclNode::Object(o) = node {
                    reported.insert(*o);
                }
            }
            self.report_cycle(&cycle);
        }
        found
    }

    fn reaches(&self, from: ObjId, to: ObjId, needs: &FxHashMap<ObjId, Vec<ObjId>>) -> bool {
        let mut seen: FxHashSet<ObjId> = FxHashSet::default();
        let mut work = vec![from];
        while let Some(obj) = work.pop() {
            for &next in needs.get(&obj).map_or(&[][..], |n| n) {
                if next == to {
                    return true;
                }
                if seen.insert(next) {
                    work.push(next);
                }
            }
        }
        false
    }

    /// A shortest path from `start` through its dependencies back to it.
    fn path_to(&self, start: DeclNode) -> Vec<DeclNode> {
        let mut before: FxHashMap<DeclNode, DeclNode> = FxHashMap::default();
        let mut work = std::collections::VecDeque::from([start]);
        while let Some(node) = work.pop_front() {
            let root = match node {
                DeclNode::Object(obj) => DeclNode::Object(self.dependency_root(obj)),
                func => func,
            };
            for &next in self.dependencies.get(&root).map_or(&[][..], |n| n) {
                if next == start {
                    let mut path = vec![node];
                    let mut at = node;
                    while let Some(&previous) = before.get(&at) {
                        path.push(previous);
                        at = previous;
                    }
                    path.reverse();
                    return path;
                }
                if next != start && !before.contains_key(&next) {
                    before.insert(next, node);
                    work.push_back(next);
                }
            }
        }
        vec![start]
    }

    fn report_cycle(&mut self, cycle: &[DeclNode]) {
        let describe = |node: DeclNode| match node {
            DeclNode::Object(obj) => (self.objects[obj].pos, self.objects[obj].name),
            DeclNode::Func(func) => {
                let name = self.func_states[func].decl.map_or("", |d| d.name.name);
                (self.funcs[func].name_pos, name)
            }
        };
        let (pos, name) = describe(cycle[0]);
        let mut message = format!("initialization loop for {name}");
        for &node in cycle {
            let (pos, name) = describe(node);
            message += &format!("\n\t{}: {name} refers to", self.pos_text(pos));
        }
        message += &format!("\n\t{}: {name}", self.pos_text(pos));
        self.diags.error(pos, message);
    }
}
