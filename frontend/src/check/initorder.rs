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
use std::collections::BTreeSet;

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
        let mut stmts: Vec<Stmt<'ir>> = Vec::new();
        let mut emitted: FxHashSet<(VarSpecId, usize)> = FxHashSet::default();
        for obj in self.order(&nodes, &needs) {
            self.initialize(obj, &mut emitted, &mut stmts);
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

    /// Sorts values so that each comes after what it needs; in a cycle, which is reported, that cannot be. Always takes
    /// the value with the fewest unmet needs, and among those the first in the source (types2 `initorder.go`: then the
    /// same cycles are reported, too).
    fn order(&mut self, nodes: &[ObjId], needs: &FxHashMap<ObjId, Vec<ObjId>>) -> Vec<ObjId> {
        let place: FxHashMap<ObjId, usize> = nodes.iter().enumerate().map(|(i, &o)| (o, i)).collect();
        let mut unmet: Vec<usize> = Vec::with_capacity(nodes.len());
        let mut needed_by: Vec<Vec<usize>> = vec![Vec::new(); nodes.len()];
        for (i, obj) in nodes.iter().enumerate() {
            let mut count = 0;
            for place in needs[obj].iter().filter_map(|o| place.get(o)) {
                needed_by[*place].push(i);
                count += 1;
            }
            unmet.push(count);
        }
        let mut queue: BTreeSet<(usize, usize)> = unmet.iter().enumerate().map(|(i, &n)| (n, i)).collect();
        let mut order = Vec::with_capacity(nodes.len());
        while let Some((count, i)) = queue.pop_first() {
            if count > 0
                && let Some(cycle) = self.cycle_through(DeclNode::Object(nodes[i]))
            {
                self.report_cycle(&cycle);
            }
            for &user in &needed_by[i] {
                if queue.remove(&(unmet[user], user)) {
                    unmet[user] -= 1;
                    queue.insert((unmet[user], user));
                }
            }
            order.push(nodes[i]);
        }
        order
    }

    /// Emits the initialiser of `obj`, unless it was emitted with another variable that shares it.
    fn initialize(&mut self, obj: ObjId, emitted: &mut FxHashSet<(VarSpecId, usize)>, stmts: &mut Vec<Stmt<'ir>>) {
        let Some(&(spec, index)) = self.var_places.get(&obj) else {
            return;
        };
        let values = self.var_specs[spec].inits.len();
        let value = if values == 1 { 0 } else { index as usize };
        if value < values
            && emitted.insert((spec, value))
            && let Some(block) = self.var_specs[spec].inits[value]
        {
            stmts.extend_from_slice(block.stmts);
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

    /// A shortest path from `start` through its dependencies back to it, if it is in a cycle.
    fn cycle_through(&self, start: DeclNode) -> Option<Vec<DeclNode>> {
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
                    return Some(path);
                }
                if next != start && !before.contains_key(&next) {
                    before.insert(next, node);
                    work.push_back(next);
                }
            }
        }
        None
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
