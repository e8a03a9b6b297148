//! Building the flow graph: holes, and the flows that fill them.
//!
//! A [`Hole`] is the context in which an expression is evaluated: evaluating `p` in `x = **p` means filling the hole
//! `{dst: x, derefs: 2}`. Walking an expression passes holes inwards; at a variable the hole becomes an edge.
//!
//! Every part of an expression must be visited, with the [discarding](Batch::discard_hole) hole if its value goes nowhere,
//! since it may contain calls, allocations and closures.

use crate::closure::PendingClosure;
use crate::contents::Contents;
use crate::leaks::Leaks;
use crate::location::{Edge, EdgeId, Location, LocationId, Role, What};
use crate::placement::{Placement, Placements};
use crate::reasons::{Note, NoteId, Notes, Where};
use crate::remark::{Path, Quote, Reason, Remark, RemarkKind};
use crate::{Options, callgraph, devirtualize};
use frontend::id::IdVec;
use frontend::ir::{AllocId, Expr, FuncId, LabelId, LocalId, Program, Stmt};
use frontend::source::Pos;
use rustc_hash::{FxHashMap, FxHashSet};

/// How far the analysis of a function has come.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Status {
    /// Not in a batch yet.
    Unknown,
    /// In the current batch: calls of it are flows to its own variables.
    InBatch,
    /// Its leaks are known.
    Tagged,
}

/// What is known beyond one batch.
pub struct Whole<'p, 'ir> {
    /// The program.
    pub program: &'p Program<'ir>,
    /// The caller's wishes.
    pub options: Options,
    /// How far each function has come.
    pub status: IdVec<FuncId, Status>,
    /// Per function, per parameter.
    pub leaks: IdVec<FuncId, Box<[Leaks]>>,
    /// What bodies contain.
    pub contents: Contents<'ir>,
    /// Interface calls whose callee is known.
    pub devirtualized: devirtualize::Calls,
    /// Functions that take `uintptr(unsafe.Pointer(p))` arguments as keeping `p` alive: those without a body.
    pub keep_alive: FxHashSet<FuncId>,
    /// The result so far.
    pub unordered: Vec<FuncId>,
    /// The result so far.
    pub placements: Placements,
    /// The result so far.
    pub remarks: Vec<Remark<'ir>>,
}

/// A context of evaluation.
#[derive(Clone, Copy, Debug)]
pub struct Hole {
    /// Where the value goes.
    pub dst: LocationId,
    /// Dereferences minus address-of operations on the way, at least -1: `&x` is not addressable.
    pub derefs: i32,
    /// The operations on the way.
    pub notes: Option<NoteId>,
    /// Whether the expression's address is taken, even if it is then stored nowhere.
    pub addr_taken: bool,
}

impl Hole {
    /// The hole that assigns to `dst`.
    pub fn to(dst: LocationId) -> Self {
        Hole {
            dst,
            derefs: 0,
            notes: None,
            addr_taken: false,
        }
    }

    /// Evaluating `*x` (or `&x`, -1) in this hole is evaluating `x` in that one.
    pub fn shift(self, delta: i32) -> Self {
        let derefs = self.derefs + delta;
        assert!(derefs >= -1, "the address of an address");
        Hole {
            derefs,
            addr_taken: delta < 0,
            ..self
        }
    }
}

/// Whether a label heads a loop: a `goto` behind it jumps back.
pub type LoopingLabels = FxHashMap<LabelId, bool>;

/// The function whose body is being walked.
pub struct Current<'ir> {
    /// Which.
    pub func: FuncId,
    /// Depth of loops: 1 outside, one more in each loop and behind each looping label.
    pub loop_depth: u32,
    /// Its labels.
    pub labels: LoopingLabels,
    /// Temporaries that hold the tags of switches.
    pub tags: FxHashSet<LocalId>,
    /// Variables declared by the statements just before this one: the ones that a `:=` may define.
    pub fresh: Vec<LocalId>,
    /// Loop variables that are copied for each iteration, while the loop's post statement is walked: it assigns the copy.
    pub copied: Vec<&'ir [LocalId]>,
    /// A comma-ok form and its statement, when the values are converted before the next statement assigns them.
    pub converted: Option<(&'ir Expr<'ir>, &'ir Stmt<'ir>)>,
    /// In an inlined body: the outermost inlined call, where gc reports everything in it.
    pub inlined_at: Option<Pos>,
}

impl Current<'_> {
    /// At the beginning of `func`.
    pub fn at(func: FuncId) -> Self {
        Current {
            func,
            loop_depth: 1,
            labels: LoopingLabels::default(),
            tags: FxHashSet::default(),
            fresh: Vec::new(),
            copied: Vec::new(),
            converted: None,
            inlined_at: None,
        }
    }
}

/// What the analysis notes of a function.
#[derive(Clone, Copy, Default)]
pub struct Facts {
    /// Where its variables begin in [`Batch::locals`].
    pub first_local: u32,
    /// Number of names gc has declared in it so far: numbers its temporaries.
    pub names: u32,
    /// The depth of the deepest loop that something is declared in.
    pub deepest: u32,
    /// Whether there are literals in it.
    pub has_literals: bool,
}

/// The analysis of one set of mutually recursive functions after the other, with the same memory.
pub struct Batch<'w, 'p, 'ir> {
    /// The program.
    pub program: &'p Program<'ir>,
    /// What lasts beyond the batch.
    pub whole: &'w mut Whole<'p, 'ir>,
    /// The graph: all locations in gc's order, the heap and the blank one first.
    pub locations: IdVec<LocationId, Location<'ir>>,
    /// The flows between them.
    pub edges: IdVec<EdgeId, Edge>,
    /// The heap.
    pub heap: LocationId,
    /// Where discarded values go.
    pub blank: LocationId,
    /// Locations of the variables of the batch's functions. Captured ones have their canonical variable's.
    pub locals: Vec<LocationId>,
    /// What is known of each function whose batch has begun.
    pub facts: IdVec<FuncId, Facts>,
    /// Closures whose captures are decided when all bodies were walked.
    pub closures: Vec<PendingClosure<'ir>>,
    /// Literals that are called where they stand.
    pub called: FxHashSet<FuncId>,
    /// Notes of holes and edges.
    pub notes: Notes<'ir>,
    /// Where we are.
    pub current: Current<'ir>,
    /// Whether bodies are still being walked.
    pub walking: bool,
}

impl<'w, 'p, 'ir> Batch<'w, 'p, 'ir> {
    /// An empty graph.
    pub fn new(whole: &'w mut Whole<'p, 'ir>, func: FuncId) -> Self {
        let mut facts = IdVec::filled(Facts::default(), whole.program.funcs.len());
        for func in whole.program.funcs.ids() {
            if let Some(around) = callgraph::outer(whole.program, func) {
                facts[around].has_literals = true;
            }
        }
        let mut locations = IdVec::new();
        let mut heap = Location::new(What::Heap, None, 0, false);
        heap.escapes = true;
        let heap = locations.push(heap);
        let blank = locations.push(Location::new(What::Blank, None, 0, false));
        Batch {
            program: whole.program,
            whole,
            locations,
            edges: IdVec::new(),
            heap,
            blank,
            locals: Vec::new(),
            facts,
            closures: Vec::new(),
            called: FxHashSet::default(),
            notes: IdVec::new(),
            current: Current::at(func),
            walking: true,
        }
    }

    /// Forgets the graph, for the batch that begins with `func`.
    pub fn begin(&mut self, func: FuncId) {
        self.locations.truncate(2);
        for location in [self.heap, self.blank] {
            self.locations[location].edges = None;
            self.locations[location].walk = 0;
        }
        self.edges.truncate(0);
        self.locals.clear();
        self.closures.clear();
        self.called.clear();
        self.notes.truncate(0);
        self.current = Current::at(func);
        self.walking = true;
    }

    /// The hole for values that go to the heap.
    pub fn heap_hole(&self) -> Hole {
        Hole::to(self.heap)
    }

    /// The hole for values that go nowhere.
    pub fn discard_hole(&self) -> Hole {
        Hole::to(self.blank)
    }

    /// The location of a variable of `func`.
    pub fn local(&self, func: FuncId, local: LocalId) -> LocationId {
        use frontend::id::Id;
        self.locals[self.facts[func].first_local as usize + local.index()]
    }

    /// The location of a variable of the current function.
    pub fn current_local(&self, local: LocalId) -> LocationId {
        self.local(self.current.func, local)
    }

    /// A new location in the current function.
    pub fn new_location(&mut self, what: What<'ir>, transient: bool) -> LocationId {
        self.push_location(what, self.current.func, self.current.loop_depth, transient)
    }

    /// A new location of `func`.
    pub fn push_location(&mut self, what: What<'ir>, func: FuncId, loop_depth: u32, transient: bool) -> LocationId {
        let facts = &mut self.facts[func];
        facts.deepest = facts.deepest.max(loop_depth);
        self.locations
            .push(Location::new(what, Some(func), loop_depth, transient))
    }

    /// The variable of the current function is declared here.
    pub fn declared_here(&mut self, location: LocationId) {
        let depth = self.current.loop_depth;
        let facts = &mut self.facts[self.current.func];
        facts.deepest = facts.deepest.max(depth);
        self.locations[location].loop_depth = depth;
    }

    /// The flows into `dst`, in the order in which they were found.
    pub fn edges_into(&self, dst: LocationId) -> impl Iterator<Item = Edge> {
        let first = self.locations[dst].edges.map(|(first, _)| self.edges[first]);
        std::iter::successors(first, |edge| edge.next.map(|next| self.edges[next]))
    }

    /// A new temporary of gc's, of type `ty` at `pos`, declared here.
    pub fn new_autotmp(&mut self, ty: frontend::types::TypeId, pos: Pos) -> LocationId {
        let counter = &mut self.facts[self.current.func].names;
        let number = *counter;
        *counter += 1;
        self.new_location(What::Autotmp { number, ty, pos }, false)
    }

    /// Where an expression of the current function stands.
    pub fn at(&self, e: &'ir Expr<'ir>) -> Where<'ir> {
        Where {
            quote: Quote::Expr(self.current.func, e),
            pos: self.reported(e.pos),
        }
    }

    /// Where a statement of the current function stands.
    pub fn at_stmt(&self, s: &'ir Stmt<'ir>) -> Where<'ir> {
        Where {
            quote: Quote::Stmt(self.current.func, s),
            pos: self.reported(s.pos),
        }
    }

    /// Where gc reports what stands at `pos`.
    pub fn reported(&self, pos: Pos) -> Pos {
        self.current.inlined_at.unwrap_or(pos)
    }

    /// `k` with one more operation.
    pub fn note(&mut self, k: Hole, at: Where<'ir>, why: &'static str) -> Hole {
        if !self.whole.options.explain {
            return k;
        }
        let reason = Reason {
            at: at.quote,
            pos: at.pos,
            why,
        };
        let note = self.notes.push(Note { next: k.notes, reason });
        Hole { notes: Some(note), ..k }
    }

    /// The hole for `x` in `*x`.
    pub fn deref(&mut self, k: Hole, at: Where<'ir>, why: &'static str) -> Hole {
        self.note(k.shift(1), at, why)
    }

    /// The hole for `x` in `&x`.
    pub fn addr_of(&mut self, k: Hole, at: Where<'ir>, why: &'static str) -> Hole {
        self.note(k.shift(-1), at, why)
    }

    /// The hole for the interface value in an assertion to type `ty`: a value that is not pointer-shaped lies behind the
    /// interface's data word.
    pub fn dot_type(&mut self, k: Hole, ty: frontend::types::TypeId, at: Where<'ir>, why: &'static str) -> Hole {
        let types = &self.program.types;
        let boxed = !types.is_interface(ty) && !types.is_pointer_shaped(ty);
        self.note(if boxed { k.shift(1) } else { k }, at, why)
    }

    /// Lets the value of `src` flow into `k`.
    pub fn flow(&mut self, k: Hole, src: LocationId) {
        if k.addr_taken {
            self.locations[src].addr_taken = true;
        }
        let dst = k.dst;
        if dst == self.blank || (dst == src && k.derefs >= 0) {
            return;
        }
        if self.locations[dst].escapes && k.derefs < 0 {
            // dst = &src: no walk is needed to see that src escapes.
            if self.whole.options.explain {
                let steps = vec![self.step(dst, src, k.derefs, k.notes)];
                self.locations[src].why.get_or_insert((dst, self.whole.remarks.len()));
                self.remark_at(
                    src,
                    RemarkKind::WhyEscapes {
                        what: self.quote(src),
                        path: Path {
                            steps,
                            truncated: false,
                            unvisited: self.unvisited(src),
                        },
                        at_once: true,
                    },
                );
            }
            self.locations[src].escapes = true;
            return;
        }
        let edge = self.edges.push(Edge {
            src,
            derefs: k.derefs,
            notes: k.notes,
            next: None,
        });
        let ends = &mut self.locations[dst].edges;
        match ends {
            Some((_, last)) => self.edges[std::mem::replace(last, edge)].next = Some(edge),
            None => *ends = Some((edge, edge)),
        }
    }

    /// The expression at `src`, if its inside has not been walked yet.
    fn unvisited(&self, src: LocationId) -> Option<&'ir Expr<'ir>> {
        match self.locations[src].what {
            What::Alloc { expr, .. } if self.walking => Some(expr),
            What::Heap
            | What::Blank
            | What::Temp
            | What::Variable { .. }
            | What::Autotmp { .. }
            | What::Alloc { .. }
            | What::Record { .. } => None,
        }
    }

    /// A hole that flows into each of `ks`.
    pub fn tee_hole(&mut self, ks: &[Hole]) -> Hole {
        match ks {
            [] => self.discard_hole(),
            [k] => *k,
            ks => {
                // l1 = _, l2 = **_ become l1 = tmp, l2 = **tmp. An address-of could not be split so.
                let tmp = self.new_location(What::Temp, true);
                for &k in ks {
                    assert!(k.derefs >= 0, "teeHole: negative derefs");
                    self.flow(k, tmp);
                }
                Hole::to(tmp)
            }
        }
    }

    /// A hole that flows into `k`, but later: what fills it must outlive the statement.
    pub fn later(&mut self, k: Hole) -> Hole {
        let tmp = self.new_location(What::Temp, false);
        self.flow(k, tmp);
        Hole::to(tmp)
    }

    /// Makes the storage of allocating expression `e`, lets its address flow into `k`, and returns the hole that fills it.
    pub fn spill(&mut self, k: Hole, e: &'ir Expr<'ir>, site: AllocId) -> Hole {
        let storage = self.new_location(What::Alloc { expr: e, site }, true);
        let pos = self.program.sites[site].pos;
        let at = Where { pos, ..self.at(e) };
        let k = self.addr_of(k, at, "spill");
        self.flow(k, storage);
        Hole::to(storage)
    }

    /// Decides a site that is no location.
    pub fn place_site(&mut self, site: AllocId, placement: Placement) {
        self.whole.placements.sites[site] = placement;
    }

    /// Records a remark about a location, at its position.
    pub fn remark_at(&mut self, location: LocationId, kind: RemarkKind<'ir>) {
        if self.whole.options.quiet {
            return;
        }
        let func = self.locations[location].func.unwrap_or(self.current.func);
        let pos = self.pos(location);
        self.remark(func, pos, kind);
    }

    /// Records a remark.
    pub fn remark(&mut self, func: FuncId, pos: Pos, kind: RemarkKind<'ir>) {
        if self.whole.options.quiet {
            return;
        }
        let pkg = self.program.funcs[func].pkg;
        self.whole.remarks.push(Remark { pos, pkg, func, kind });
    }

    /// Whether `location` is a result.
    pub fn is_result(&self, location: LocationId) -> Option<usize> {
        match self.locations[location].role() {
            Some(Role::Result(index)) => Some(index),
            Some(Role::Param | Role::Auto) | None => None,
        }
    }
}

/// Runs `f` with enough stack: source may nest deeply.
pub fn deep<R>(f: impl FnOnce() -> R) -> R {
    stacker::maybe_grow(128 * 1024, 1024 * 1024, f)
}

/// Whether `e` has no parts: the most frequent forms that need no stack to go further down.
pub fn is_leaf(e: &Expr<'_>) -> bool {
    use frontend::ir::ExprKind;
    matches!(
        e.kind,
        ExprKind::Local(_)
            | ExprKind::Const { .. }
            | ExprKind::Global(_)
            | ExprKind::Func(_)
            | ExprKind::Nil { .. }
            | ExprKind::Zero
    )
}
