//! Solving: which locations' addresses reach something that outlives them.
//!
//! From each location a walk against the flows finds, for every location that reaches it, the fewest dereferences on the
//! way. A location whose address (-1) reaches a root that outlives it escapes.
//!
//! A walk is Bellman-Ford, since address-of edges are negative. There are no negative cycles: a count below 0 is raised to
//! 0 when a walk passes through a location (`root = &l; l = x` must not let `x`'s address reach the root).
//!
//! There is one walk per location, and one more for each time a location escapes or ceases to be transient, so their number
//! is linear. A walk visits what flows into its root. The orders are gc's, since `-m=2` prints while it walks.

use crate::callgraph;
use crate::flow::Batch;
use crate::location::{LocationId, Role};
use crate::remark::RemarkKind;

impl Batch<'_, '_, '_> {
    /// Walks from every location until nothing changes.
    pub fn walk_all(&mut self) {
        let mut todo = Vec::with_capacity(self.locations.len());
        // gc's order: all others, then the heap; the last one in is the first one out.
        for location in self.locations.ids().skip(2) {
            self.enqueue(&mut todo, location);
        }
        self.enqueue(&mut todo, self.heap);
        let mut walk = 0;
        let mut stack = Vec::new();
        while let Some(root) = todo.pop() {
            self.locations[root].queued = false;
            if !self.matters(root) {
                continue;
            }
            walk += 1;
            self.walk_one(root, walk, &mut todo, &mut stack);
        }
    }

    /// Whether a walk from `root` can find anything: whether there is something that it outlives. Most variables outlive
    /// nothing, and their walks would make long functions quadratic. With explanations every walk is made, since gc repeats
    /// itself when it walks again.
    fn matters(&self, root: LocationId) -> bool {
        let r = &self.locations[root];
        if r.edges.is_none() {
            // A parameter that escapes leaks, even if nothing is assigned to it: it reaches itself.
            return r.escapes && r.role() == Some(Role::Param);
        }
        if self.whole.options.explain || r.escapes || matches!(r.role(), Some(Role::Result(_))) {
            return true;
        }
        let Some(func) = r.func else { return true };
        let facts = self.facts[func];
        facts.has_literals || r.loop_depth < facts.deepest
    }

    fn enqueue(&mut self, todo: &mut Vec<LocationId>, location: LocationId) {
        let l = &mut self.locations[location];
        if !l.queued {
            l.queued = true;
            todo.push(location);
        }
    }

    fn walk_one(&mut self, root: LocationId, walk: u32, todo: &mut Vec<LocationId>, stack: &mut Vec<LocationId>) {
        let r = &mut self.locations[root];
        r.walk = walk;
        r.derefs = 0;
        r.dst = None;
        stack.push(root);
        while let Some(at) = stack.pop() {
            let address_of = self.locations[at].derefs < 0;
            let derefs = self.locations[at].derefs.max(0);
            if address_of && !self.locations[root].transient && self.locations[at].transient {
                // Something that lasts points to it.
                self.locations[at].transient = false;
                self.enqueue(todo, at);
            }
            if self.outlives(root, at) {
                if self.locations[at].role() == Some(Role::Param) {
                    self.param_leaks(root, at, derefs);
                }
                if address_of && !self.locations[at].escapes {
                    if self.whole.options.explain {
                        let kind = RemarkKind::WhyEscapes {
                            what: self.quote(at),
                            path: self.path_to(root, at),
                            at_once: false,
                        };
                        self.locations[at].why.get_or_insert((root, self.whole.remarks.len()));
                        self.remark_at(at, kind);
                    }
                    self.locations[at].escapes = true;
                    self.enqueue(todo, at);
                    continue;
                }
            }
            let mut next = self.locations[at].edges.map(|(first, _)| first);
            while let Some(id) = next {
                let edge = self.edges[id];
                next = edge.next;
                let source = &mut self.locations[edge.src];
                if source.escapes {
                    continue;
                }
                let d = derefs + edge.derefs;
                if source.walk != walk || source.derefs > d {
                    source.walk = walk;
                    source.derefs = d;
                    source.dst = Some(at);
                    source.dst_edge = Some(id);
                    stack.push(edge.src);
                }
            }
        }
    }

    /// The value of parameter `param` reaches `root`, which outlives it.
    fn param_leaks(&mut self, root: LocationId, param: LocationId, derefs: i32) {
        let derefs = u32::try_from(derefs).expect("raised to 0");
        if self.whole.options.explain && !self.locations[param].escapes {
            let func = self.locations[param].func.expect("a parameter belongs to a function");
            let crate::location::What::Variable { local, .. } = self.locations[param].what else {
                unreachable!("only variables have roles");
            };
            let kind = RemarkKind::WhyLeaks {
                param: self.program.funcs[func].locals[local].name,
                to: self.place(root),
                derefs,
                path: self.path_to(root, param),
            };
            self.remark_at(param, kind);
        }
        let r = &self.locations[root];
        let to_own_result = !r.escapes && r.func == self.locations[param].func;
        match self.is_result(root) {
            Some(index) if to_own_result => self.locations[param].leaks.add_result(index, derefs),
            Some(_) | None => self.locations[param].leaks.add_heap(derefs),
        }
    }

    /// Whether a value stored in `l` may survive `other`, if both are on the stack.
    pub fn outlives(&self, l: LocationId, other: LocationId) -> bool {
        let l = &self.locations[l];
        let other = &self.locations[other];
        if l.escapes {
            return true;
        }
        let (Some(l_func), Some(other_func)) = (l.func, other.func) else {
            // The heap was dealt with; nothing flows through the blank location.
            return false;
        };
        if let Some(Role::Result(_)) = l.role() {
            // We do not know what callers do with results. But a closure that is called where it stands returns to its
            // surroundings: `*(func() *int { return &u }()) = 42`.
            let called_inside = callgraph::contains(self.program, other_func, l_func) && self.called.contains(&l_func);
            return !called_inside;
        }
        // Declared outside the loop that `other` is declared in, or in a function around it.
        (l_func == other_func && l.loop_depth < other.loop_depth)
            || callgraph::contains(self.program, l_func, other_func)
    }
}

#[cfg(test)]
mod tests;
