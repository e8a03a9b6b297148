//! What `goscape explain` tells: for every value of a package where it lives, and the recorded flows that say why.
//!
//! ```go
//! func leaves() *int {
//!     b := 21
//!     return &b       // Value { what: b, fate: Heap { path: [~r0 = &b, by address-of and return], end: Result } }
//! }
//! ```
//! **Idea.** The solver is run with explanations on and watched: when a batch is solved, its locations know whether they escape,
//! which remark tells the flows, and what it was that outlives them. A value that stays has its own story: the flows of its address,
//! none of which reaches anything that outlives it.
//!
//! # Invariants
//! 1. Nothing is concluded here: each [`Step`] and each [`End`] is one that the solver used.
//! 2. Values come in the order of the source.
//!
//! # What it does not do
//! It has no words; the command renders them.

use crate::analyze;
use crate::callgraph;
use crate::flow::Batch;
use crate::location::{LocationId, Role, What};
use crate::remark::{Path, Place, Quote, RemarkKind, Step};
use crate::{Analysis, Options};
use frontend::id::IdVec;
use frontend::ir::{AllocId, AllocKind, FuncId, LocalKind, Program, StmtKind};
use frontend::source::Pos;
use frontend::types::{TypeId, TypeKind};

/// A variable, parameter or allocating expression, and what became of it.
#[derive(Clone, Debug)]
pub struct Value<'ir> {
    /// The function it stands in.
    pub func: FuncId,
    /// gc's position of it.
    pub pos: Pos,
    /// What it is.
    pub what: Quote<'ir>,
    /// Its allocation site; none for what cannot be anywhere but in the frame.
    pub site: Option<AllocId>,
    /// Whether it is a variable, and not what an expression allocates.
    pub variable: bool,
    /// Its type; none for the record of a go or defer statement.
    pub ty: Option<TypeId>,
    /// Size of the object, if that is the type's: the array behind a slice, a map or a function literal's record are not.
    pub bytes: Option<u64>,
    /// What became of it.
    pub fate: Fate<'ir>,
}

/// Where a value lives, and why.
#[derive(Clone, Debug)]
pub enum Fate<'ir> {
    /// On the heap.
    Heap {
        /// The flows of its address, up to what outlives it.
        path: Path<'ir>,
        /// What outlives it.
        end: End<'ir>,
    },
    /// On the stack.
    Stack {
        /// Where its address goes at once.
        flows: Vec<Step<'ir>>,
        /// Whether anything takes its address, if only to look at it or to pass it on. Of what an expression allocates something does.
        addr_taken: bool,
    },
    /// A parameter: the caller decides where what it points to lives, and must know where the callee lets it go.
    Param {
        /// Each way out.
        leaks: Vec<Leak<'ir>>,
    },
}

/// A way of a parameter's value, or of what it points to, out of its function.
#[derive(Clone, Debug)]
pub struct Leak<'ir> {
    /// Where to.
    pub to: Place<'ir>,
    /// Dereferences on the way: 0 is the pointer itself, 1 what it points to.
    pub derefs: u32,
    /// The flows.
    pub path: Path<'ir>,
}

/// What outlives a value whose address reaches it.
#[derive(Clone, Copy, Debug)]
pub enum End<'ir> {
    /// The heap: a package-level variable, a map, a channel, what a pointer points to, a callee that keeps its argument; or the value
    /// cannot be on the stack at all.
    Heap,
    /// Something of the function that is itself on the heap.
    Escaped(Place<'ir>),
    /// A result.
    Result(Place<'ir>),
    /// A variable declared outside of the loop that the value stands in.
    OuterLoop(Place<'ir>),
    /// A variable of the function around the function literal that the value stands in.
    OuterFunc(Place<'ir>),
}

/// All values of the user's packages, with the analysis that they come from.
pub fn values<'ir>(program: &Program<'ir>, options: Options) -> (Analysis<'ir>, Vec<Value<'ir>>) {
    let options = Options {
        explain: true,
        quiet: false,
        ..options
    };
    let mut found: Vec<Found<'ir>> = Vec::new();
    let analysis = analyze::run(program, options, &mut |batch, funcs| {
        let program = batch.program;
        if funcs.iter().any(|&func| program.packages[program.funcs[func].pkg].user) {
            let mut flows = address_flows(batch);
            found.extend(batch.locations.ids().filter_map(|id| find(batch, id, &mut flows[id])));
        }
    });
    let mut values: Vec<Value<'ir>> = found.into_iter().map(|value| value.tell(&analysis)).collect();
    values.sort_by_key(|value| value.pos);
    (analysis, values)
}

/// A value before its remarks can be looked up.
struct Found<'ir> {
    value: Value<'ir>,
    /// What outlives it, and the index of the remark that tells the flows.
    escapes: Option<(End<'ir>, usize)>,
}

impl<'ir> Found<'ir> {
    fn tell(self, analysis: &Analysis<'ir>) -> Value<'ir> {
        let fate = match (self.escapes, self.value.fate) {
            (Some((end, remark)), fate) => match &analysis.remarks[remark].kind {
                RemarkKind::WhyEscapes { path, .. } => Fate::Heap {
                    path: path.clone(),
                    end,
                },
                _ => fate,
            },
            (None, Fate::Param { .. }) => Fate::Param {
                leaks: leaks(analysis, self.value.func, self.value.pos),
            },
            (None, fate) => fate,
        };
        Value { fate, ..self.value }
    }
}

/// The leaks of the parameter declared at `pos`. The solver meets some of them more than once.
fn leaks<'ir>(analysis: &Analysis<'ir>, func: FuncId, pos: Pos) -> Vec<Leak<'ir>> {
    let mut leaks: Vec<Leak<'ir>> = Vec::new();
    for remark in analysis.remarks.iter().filter(|r| r.func == func && r.pos == pos) {
        let RemarkKind::WhyLeaks { to, derefs, path, .. } = &remark.kind else {
            continue;
        };
        // The last one told is the shortest way.
        leaks.retain(|leak| !same_place(&leak.to, to));
        leaks.push(Leak {
            to: *to,
            derefs: *derefs,
            path: path.clone(),
        });
    }
    leaks
}

fn same_place(a: &Place<'_>, b: &Place<'_>) -> bool {
    match (a, b) {
        (Place::Heap, Place::Heap) => true,
        (Place::Variable(Quote::Name(a)), Place::Variable(Quote::Name(b))) => a == b,
        _ => false,
    }
}

/// What became of a location; `flows` are those of its address.
fn find<'ir>(batch: &Batch<'_, '_, 'ir>, id: LocationId, flows: &mut Vec<Step<'ir>>) -> Option<Found<'ir>> {
    let l = &batch.locations[id];
    let func = l.func?;
    let program = batch.program;
    let (variable, ty, site) = match l.what {
        What::Heap | What::Blank | What::Temp => return None,
        What::Autotmp { ty, .. } => (true, Some(ty), None),
        What::Variable { local, .. } => {
            let declared = &program.funcs[func].locals[local];
            let named = !declared.name.is_empty() && !declared.name.starts_with(['~', '.', '_']);
            if !named || declared.kind == LocalKind::Temp {
                return None;
            }
            (true, Some(declared.ty), declared.site)
        }
        What::Alloc { site, .. } => (false, Some(program.sites[site].ty), Some(site)),
        What::Record { stmt } => {
            let site = if let StmtKind::Go { site, .. } | StmtKind::Defer { site, .. } = stmt.kind {
                Some(site)
            } else {
                None
            };
            (false, None, site)
        }
    };
    let param = l.role() == Some(Role::Param) && ty.is_some_and(|ty| may_point(program, ty));
    let fate = if param && !l.escapes {
        Fate::Param { leaks: Vec::new() }
    } else {
        Fate::Stack {
            flows: std::mem::take(flows),
            addr_taken: l.addr_taken || l.captured || !variable,
        }
    };
    let escapes = l
        .why
        .filter(|_| l.escapes)
        .map(|(root, remark)| (end(batch, root, id), remark));
    Some(Found {
        value: Value {
            func,
            pos: batch.pos(id),
            what: batch.quote(id),
            site,
            variable,
            ty,
            bytes: ty.filter(|_| is_whole(batch, l.what)).map(|ty| program.types.size(ty)),
            fate,
        },
        escapes,
    })
}

/// Whether the object is one value of its type.
fn is_whole(batch: &Batch<'_, '_, '_>, what: What<'_>) -> bool {
    match what {
        What::Variable { .. } | What::Autotmp { .. } => true,
        What::Alloc { site, .. } => {
            matches!(
                batch.program.sites[site].kind,
                AllocKind::New | AllocKind::PtrLit | AllocKind::ToInterface
            )
        }
        What::Heap | What::Blank | What::Temp | What::Record { .. } => false,
    }
}

/// Whether a value of the type can point to something.
fn may_point(program: &Program<'_>, ty: TypeId) -> bool {
    !matches!(program.types.kind(program.types.underlying(ty)), TypeKind::Basic(basic) if !basic.is_string())
}

/// Where the address of each location is stored at once.
fn address_flows<'ir>(batch: &Batch<'_, '_, 'ir>) -> IdVec<LocationId, Vec<Step<'ir>>> {
    let mut flows: IdVec<LocationId, Vec<Step<'ir>>> = batch.locations.ids().map(|_| Vec::new()).collect();
    for dst in batch.locations.ids() {
        for edge in batch.edges_into(dst) {
            if edge.derefs < 0 {
                flows[edge.src].push(batch.step(dst, edge.src, edge.derefs, edge.notes));
            }
        }
    }
    flows
}

/// What `root` is to `value`, which it outlives.
fn end<'ir>(batch: &Batch<'_, '_, 'ir>, root: LocationId, value: LocationId) -> End<'ir> {
    let r = &batch.locations[root];
    let place = batch.place(root);
    let around = match (r.func, batch.locations[value].func) {
        (Some(outer), Some(inner)) => callgraph::contains(batch.program, outer, inner),
        _ => false,
    };
    match (r.what, r.role()) {
        (What::Heap, _) => End::Heap,
        (_, Some(Role::Result(_))) => End::Result(place),
        _ if r.escapes => End::Escaped(place),
        _ if around => End::OuterFunc(place),
        _ => End::OuterLoop(place),
    }
}
