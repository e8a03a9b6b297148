//! Whether a program has finitely many instances (*Go spec, Instantiations*; gc: `types2/mono.go`).
//!
//! Each instantiation says what a type parameter stands for. Where that is made of another type parameter, the parameters are
//! joined by an edge; the edge grows if the argument is more than the parameter itself. A cycle with a growing edge has no end:
//!
//! ```go
//! func F[T any](n int, x T) { F(n-1, []T{x}) }    // T instantiated as []T
//! func G[T any]() { type U int; G[U]() }          // U is another type in each instance of G
//! ```

use super::Checker;
use crate::source::Pos;
use crate::types::TypeId;
use rustc_hash::{FxHashMap, FxHashSet};

/// An instantiation whose argument is made of type parameters.
#[derive(Clone, Copy, Debug)]
struct Edge {
    /// What occurs in the argument: a type parameter, or a type that is declared in a generic function.
    from: TypeId,
    /// What it is an argument for.
    to: TypeId,
    /// Whether the argument is more than `from`.
    grows: bool,
    pos: Pos,
    argument: TypeId,
}

/// The instantiations met so far.
#[derive(Default, Debug)]
pub struct Instantiations {
    edges: Vec<Edge>,
    seen: FxHashSet<(TypeId, TypeId)>,
    /// Receivers' names for type parameters, and which these are.
    same: FxHashMap<TypeId, TypeId>,
    /// Types that are declared in generic functions.
    local: FxHashSet<TypeId>,
    /// A generic type that needed larger arguments than any program that ends.
    pub(super) too_large: Option<Pos>,
}

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// `args` are given for `params` in code that may be generic itself.
    pub(super) fn note_instantiation(&mut self, positions: &[Pos], params: &[TypeId], args: &[TypeId]) {
        for ((&to, &argument), &pos) in params.iter().zip(args).zip(positions) {
            if !self.instantiations.seen.insert((to, argument)) {
                continue;
            }
            for from in self.open_parts(argument) {
                self.instantiations.edges.push(Edge {
                    from,
                    to,
                    grows: from != argument,
                    pos,
                    argument,
                });
            }
        }
    }

    /// `param` is how a method calls the type parameter `model` of its receiver's type.
    pub(super) fn note_receiver_param(&mut self, param: TypeId, model: TypeId) {
        self.instantiations.same.insert(param, model);
    }

    /// `named` is declared in the body of a generic function.
    pub(super) fn note_local_type(&mut self, named: TypeId, pos: Pos) {
        let Some(super::DeclNode::Func(func)) = self.env.decl else {
            return;
        };
        for &from in self.type_params(func) {
            self.instantiations.edges.push(Edge {
                from,
                to: named,
                grows: true,
                pos,
                argument: from,
            });
        }
        self.instantiations.local.insert(named);
    }

    /// The type parameters, and types declared in generic functions, that occur in `t`.
    fn open_parts(&self, t: TypeId) -> Vec<TypeId> {
        let mut parts = Vec::new();
        self.types.mentions(t, &mut |part| {
            if self.types.is_type_param(part) || self.instantiations.local.contains(&part) {
                parts.push(part);
            }
            false
        });
        parts
    }

    /// Reports a cycle of instantiations without end. Called when all generic bodies are checked, before there are instances of
    /// functions.
    pub(super) fn report_endless_instantiation(&mut self) {
        let canonical = |t: TypeId| self.instantiations.same.get(&t).copied().unwrap_or(t);
        let edges: Vec<Edge> = std::mem::take(&mut self.instantiations.edges)
            .into_iter()
            .map(|e| Edge {
                from: canonical(e.from),
                to: canonical(e.to),
                ..e
            })
            .collect();
        let mut leaving: FxHashMap<TypeId, Vec<usize>> = FxHashMap::default();
        for (i, edge) in edges.iter().enumerate() {
            leaving.entry(edge.from).or_default().push(i);
        }
        let endless = (0..edges.len())
            .filter(|&i| edges[i].grows)
            .find_map(|i| Some((i, path(&edges, &leaving, edges[i].to, edges[i].from)?)));
        if let Some((first, rest)) = endless {
            // Backwards, as gc tells it.
            let cycle = rest.into_iter().rev().chain([first]).map(|i| edges[i]);
            let mut message = "instantiation cycle:".to_string();
            for edge in cycle {
                let (at, name, argument) = (
                    self.pos_text(edge.pos),
                    self.type_text(edge.to),
                    self.type_text(edge.argument),
                );
                let how = if self.types.is_type_param(edge.to) {
                    "instantiated as"
                } else {
                    "implicitly parameterized by"
                };
                message.push_str(&format!("\n\t{at}: {name} {how} {argument}"));
            }
            let start = self
                .types
                .type_param(edges[first].from)
                .map_or(edges[first].pos, |p| p.pos);
            self.diags.error(start, message);
        } else if let Some(pos) = self.instantiations.too_large.filter(|_| self.diags.is_empty()) {
            self.diags.error(pos, "instantiation cycle");
        }
    }
}

/// The edges of a shortest way from one vertex to another.
fn path(edges: &[Edge], leaving: &FxHashMap<TypeId, Vec<usize>>, from: TypeId, to: TypeId) -> Option<Vec<usize>> {
    let mut came_by: FxHashMap<TypeId, usize> = FxHashMap::default();
    let mut queue = std::collections::VecDeque::from([from]);
    while let Some(at) = queue.pop_front() {
        if at == to {
            let mut way = Vec::new();
            let mut at = at;
            while at != from {
                let edge = came_by[&at];
                way.push(edge);
                at = edges[edge].from;
            }
            way.reverse();
            return Some(way);
        }
        for &edge in leaving.get(&at).map_or(&[][..], Vec::as_slice) {
            let next = edges[edge].to;
            if next != from && !came_by.contains_key(&next) {
                came_by.insert(next, edge);
                queue.push_back(next);
            }
        }
    }
    None
}
