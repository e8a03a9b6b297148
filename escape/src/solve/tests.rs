//! The solver on graphs made by hand.

use super::*;
use crate::analyze::unplaced;
use crate::flow::{Hole, Status, Whole};
use crate::location::What;
use crate::{Options, contents::Contents, devirtualize};
use frontend::id::{Id, IdVec};
use frontend::ir::{Func, FuncId, FuncKind, LocalId, Pragmas, Program};
use frontend::source::{Pos, SourceMap};
use frontend::types::{Basic, Package, PkgId, Types};
use rustc_hash::FxHashSet;
use std::time::{Duration, Instant};

fn func(kind: FuncKind) -> Func<'static> {
    Func {
        name: "main.f",
        short_name: "f",
        pkg: PkgId::from_index(0),
        kind,
        pos: Pos::NONE,
        name_pos: Pos::NONE,
        end: Pos::NONE,
        ty: Types::new().basic(Basic::Int),
        params: &[],
        has_receiver: false,
        results: &[],
        locals: IdVec::new(),
        captures: &[],
        body: None,
        pragmas: Pragmas::default(),
        summary: None,
        targets: 0,
        labels: 0,
        unseen: Default::default(),
    }
}

/// A program of a function and a literal in it.
fn program(sources: &'static SourceMap<'static>) -> Program<'static> {
    let mut packages = IdVec::new();
    packages.push(Package {
        path: "main",
        title: "main",
        name: "main",
        user: true,
    });
    let mut funcs = IdVec::new();
    let outer = funcs.push(func(FuncKind::Declared));
    funcs.push(func(FuncKind::Literal { outer }));
    Program {
        sources,
        types: Types::new(),
        packages,
        funcs,
        globals: IdVec::new(),
        sites: IdVec::new(),
        method_tables: Vec::new(),
        kept: Vec::new(),
        links: Default::default(),
        panic_nil_error: true,
        inits: Vec::new(),
        main: outer,
    }
}

fn with_batch(test: impl FnOnce(&mut Batch<'_, '_, 'static>)) {
    static SOURCES: std::sync::OnceLock<SourceMap<'static>> = std::sync::OnceLock::new();
    let program = program(SOURCES.get_or_init(SourceMap::new));
    let mut whole = Whole {
        program: &program,
        options: Options::default(),
        status: IdVec::filled(Status::InBatch, 2),
        leaks: IdVec::filled(Box::default(), 2),
        contents: Contents::default(),
        devirtualized: devirtualize::Calls::default(),
        keep_alive: FxHashSet::default(),
        unordered: Vec::new(),
        placements: unplaced(&program),
        remarks: Vec::new(),
    };
    test(&mut Batch::new(&mut whole, FuncId::from_index(0)));
}

impl Batch<'_, '_, 'static> {
    fn add(&mut self, func: usize, loop_depth: u32, role: Role) -> LocationId {
        let local = LocalId::from_index(self.locations.len());
        let what = What::Variable { local, role };
        self.push_location(what, FuncId::from_index(func), loop_depth, false)
    }

    /// `dst = *…src` with `derefs` stars, or `&src`.
    fn assign(&mut self, dst: LocationId, src: LocationId, derefs: i32) {
        let k = Hole::to(dst).shift(derefs);
        self.flow(k, src);
    }

    fn escapes(&self, location: LocationId) -> bool {
        self.locations[location].escapes
    }
}

#[test]
fn an_address_that_reaches_a_result_escapes() {
    with_batch(|b| {
        let (x, p, r) = (
            b.add(0, 1, Role::Auto),
            b.add(0, 1, Role::Auto),
            b.add(0, 1, Role::Result(0)),
        );
        b.assign(p, x, -1);
        b.assign(r, p, 0);
        b.walk_all();
        assert!(b.escapes(x) && !b.escapes(p) && !b.escapes(r));
    });
}

#[test]
fn a_dereference_cancels_an_address() {
    with_batch(|b| {
        // r = *p; p = &x: the value of x is returned, not its address.
        let (x, p, r) = (
            b.add(0, 1, Role::Auto),
            b.add(0, 1, Role::Auto),
            b.add(0, 1, Role::Result(0)),
        );
        b.assign(p, x, -1);
        b.assign(r, p, 1);
        b.walk_all();
        assert!(!b.escapes(x) && !b.escapes(p));
    });
}

#[test]
fn the_address_of_a_holder_is_not_the_address_of_what_it_holds() {
    with_batch(|b| {
        // heap = &l; l = x: l escapes, x does not. heap = &l; l = &x: both do.
        let (l, x, y) = (
            b.add(0, 1, Role::Auto),
            b.add(0, 1, Role::Auto),
            b.add(0, 1, Role::Auto),
        );
        let heap = b.heap;
        b.assign(l, x, 0);
        b.assign(l, y, -1);
        b.assign(heap, l, -1);
        b.walk_all();
        assert!(b.escapes(l) && !b.escapes(x) && b.escapes(y));
    });
}

#[test]
fn what_is_declared_outside_a_loop_outlives_what_is_inside() {
    with_batch(|b| {
        let (outside, inside) = (b.add(0, 1, Role::Auto), b.add(0, 2, Role::Auto));
        b.assign(outside, inside, -1);
        b.walk_all();
        assert!(b.escapes(inside));
    });
    with_batch(|b| {
        let (outside, inside) = (b.add(0, 1, Role::Auto), b.add(0, 2, Role::Auto));
        b.assign(inside, outside, -1);
        b.walk_all();
        assert!(!b.escapes(outside));
    });
}

#[test]
fn a_variable_outlives_those_of_literals_inside_its_function() {
    with_batch(|b| {
        let (outer, inner) = (b.add(0, 1, Role::Auto), b.add(1, 1, Role::Auto));
        b.assign(outer, inner, -1);
        b.walk_all();
        assert!(b.escapes(inner));
    });
}

#[test]
fn results_of_a_literal_called_in_place_do_not_outlive_its_surroundings() {
    for called in [false, true] {
        with_batch(|b| {
            let (u, r) = (b.add(0, 1, Role::Auto), b.add(1, 1, Role::Result(0)));
            b.assign(r, u, -1);
            if called {
                b.called.insert(FuncId::from_index(1));
            }
            b.walk_all();
            assert_eq!(b.escapes(u), !called);
        });
    }
}

#[test]
fn parameters_leak_with_the_fewest_dereferences() {
    with_batch(|b| {
        let (p, q, r) = (
            b.add(0, 1, Role::Param),
            b.add(0, 1, Role::Auto),
            b.add(0, 1, Role::Result(0)),
        );
        b.assign(q, p, 2);
        b.assign(r, q, 1);
        b.assign(r, p, 2);
        let heap = b.heap;
        b.assign(heap, p, 3);
        b.walk_all();
        let leaks = b.locations[p].leaks;
        assert_eq!((leaks.result(0), leaks.heap()), (Some(2), Some(3)));
    });
}

#[test]
fn a_leak_to_a_result_that_escapes_is_a_leak_to_the_heap() {
    with_batch(|b| {
        let (p, r) = (b.add(0, 1, Role::Param), b.add(0, 1, Role::Result(0)));
        b.assign(r, p, 0);
        let heap = b.heap;
        b.assign(heap, r, -1);
        b.walk_all();
        assert_eq!(b.locations[p].leaks.heap(), Some(0));
    });
}

#[test]
fn cycles_end() {
    with_batch(|b| {
        let (x, y, r) = (
            b.add(0, 1, Role::Auto),
            b.add(0, 1, Role::Auto),
            b.add(0, 1, Role::Result(0)),
        );
        b.assign(x, y, -1);
        b.assign(y, x, -1);
        b.assign(r, x, 0);
        b.walk_all();
        assert!(b.escapes(y) && b.escapes(x));
    });
}

#[test]
fn long_chains_are_linear() {
    let time = |n: usize| {
        let start = Instant::now();
        with_batch(|b| {
            let mut last = b.add(0, 1, Role::Auto);
            for _ in 0..n {
                let next = b.add(0, 1, Role::Auto);
                b.assign(next, last, -1);
                last = next;
            }
            let r = b.add(0, 1, Role::Result(0));
            b.assign(r, last, 0);
            b.walk_all();
        });
        start.elapsed()
    };
    time(1_000);
    let (short, long) = (time(10_000), time(100_000));
    assert!(
        long < short * 40 + Duration::from_millis(200),
        "{short:?} for 10,000, {long:?} for 100,000"
    );
}
