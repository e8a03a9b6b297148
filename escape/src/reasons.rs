//! Why a value flows: the operations on the way, recorded while the graph is built (only for `-m=2`).
//!
//! A hole carries a linked list of notes, the innermost operation first; an edge keeps the list of the hole it was made
//! from. Lists share their tails, so recording costs one note per operation.

use crate::flow::Batch;
use crate::location::{LocationId, What};
use crate::remark::{Path, Place, Quote, Reason, Step};
use frontend::define_id;
use frontend::id::IdVec;
use frontend::source::Pos;
use rustc_hash::FxHashSet;

define_id! {
    /// A note of the current batch.
    NoteId
}

/// One operation, and the rest of the list.
#[derive(Clone, Copy, Debug)]
pub struct Note<'ir> {
    /// The operations around this one.
    pub next: Option<NoteId>,
    /// The operation.
    pub reason: Reason<'ir>,
}

/// A place in the source that a note can quote.
#[derive(Clone, Copy, Debug)]
pub struct Where<'ir> {
    /// What to quote.
    pub quote: Quote<'ir>,
    /// gc's position of it.
    pub pos: Pos,
}

/// All notes of a batch.
pub type Notes<'ir> = IdVec<NoteId, Note<'ir>>;

impl<'ir> Batch<'_, '_, 'ir> {
    /// How a flow's end is named.
    pub fn place(&self, location: LocationId) -> Place<'ir> {
        match self.locations[location].what {
            What::Heap => Place::Heap,
            What::Blank | What::Temp => Place::Temp,
            What::Variable { .. } | What::Autotmp { .. } => Place::Variable(self.quote(location)),
            What::Alloc { .. } | What::Record { .. } => Place::Storage(self.quote(location)),
        }
    }

    /// How a location's variable or expression is quoted.
    pub fn quote(&self, location: LocationId) -> Quote<'ir> {
        let l = &self.locations[location];
        match l.what {
            What::Heap | What::Blank | What::Temp => Quote::Words("?"),
            What::Variable { local, .. } => {
                let func = l.func.expect("a variable belongs to a function");
                Quote::Name(self.program.funcs[func].locals[local].name)
            }
            What::Autotmp { number, .. } => Quote::Temporary(number),
            What::Alloc { expr, .. } => Quote::Expr(l.func.expect("an expression stands in a function"), expr),
            What::Record { .. } => Quote::Words("func literal"),
        }
    }

    /// gc's position of a location.
    pub fn pos(&self, location: LocationId) -> Pos {
        let l = &self.locations[location];
        match l.what {
            What::Heap | What::Blank | What::Temp => Pos::NONE,
            What::Autotmp { pos, .. } => pos,
            What::Variable { local, .. } => {
                self.program.funcs[l.func.expect("a variable belongs to a function")].locals[local].pos
            }
            What::Alloc { site, .. } => self.program.sites[site].pos,
            What::Record { stmt } => stmt.pos,
        }
    }

    /// The flows from `src` to the root of the current walk.
    pub fn path_to(&self, root: LocationId, mut src: LocationId) -> Path<'ir> {
        let mut seen = FxHashSet::default();
        let mut steps = Vec::new();
        loop {
            if !seen.insert(src) {
                return Path {
                    steps,
                    truncated: true,
                    unvisited: None,
                };
            }
            let l = &self.locations[src];
            let dst = l.dst.expect("only the root of a walk has no next location");
            let edge = self.edges[l.dst_edge.expect("it was reached through an edge")];
            debug_assert_eq!(edge.src, src);
            steps.push(self.step(dst, src, edge.derefs, edge.notes));
            if dst == root {
                return Path {
                    steps,
                    truncated: false,
                    unvisited: None,
                };
            }
            src = dst;
        }
    }

    /// One flow with its reasons.
    pub fn step(&self, dst: LocationId, src: LocationId, derefs: i32, notes: Option<NoteId>) -> Step<'ir> {
        let mut reasons = Vec::new();
        let mut next = notes;
        while let Some(note) = next {
            let note = &self.notes[note];
            reasons.push(note.reason);
            next = note.next;
        }
        Step {
            dst: self.place(dst),
            src: self.place(src),
            src_pos: self.pos(src),
            derefs,
            reasons,
        }
    }
}
