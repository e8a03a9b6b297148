//! Collections on a goroutine's stack: Rust functions play the part of Go code, their frames are scanned conservatively.

use std::cell::Cell;

use super::{Trigger, collect};
use crate::abi::Context;
use crate::heap::layout::PatternId;
use crate::heap::memory::Ref;
use crate::runtime::Runtime;
use crate::sched::stack::Stack;
use crate::sched::switch::{prepare, runtime_of_first};
use crate::sched::{leave_main, run_main};

thread_local! {
    static BODY: Cell<Option<fn(&mut Runtime)>> = const { Cell::new(None) };
}

extern "C" fn goroutine(ctx: *mut Context, _: usize) -> ! {
    let rt = runtime_of_first(ctx);
    BODY.get().expect("set by `run`")(rt);
    leave_main(rt)
}

/// Runs `body` on a stack of its own that the collector knows.
fn run(body: fn(&mut Runtime)) -> Box<Runtime> {
    let mut rt = Runtime::for_test();
    let stack = Stack::alone(0, 16 << 20).unwrap();
    (rt.ctx.stack_lo, rt.ctx.stack_hi) = (stack.lo(), stack.hi());
    BODY.set(Some(body));
    let (main, words) = prepare(&stack, goroutine, rt.context(), 0);
    crate::sched::stack::put(main.stack_pointer(), &words);
    run_main(&mut rt, main);
    rt
}

fn cons(rt: &mut Runtime, left: Ref, right: Ref) -> Ref {
    let node = rt.allocate(PatternId::ALL_POINTERS, 16);
    node.store(left);
    node.add(8).store(right);
    node
}

#[inline(never)]
fn tree(rt: &mut Runtime, depth: u32) -> Ref {
    if depth == 0 {
        return cons(rt, Ref::NIL, Ref::NIL);
    }
    let left = tree(rt, depth - 1);
    let right = tree(rt, depth - 1);
    cons(rt, left, right)
}

fn count(tree: Ref) -> u64 {
    if tree.is_nil() {
        0
    } else {
        1 + count(tree.load()) + count(tree.add(8).load())
    }
}

#[test]
fn what_a_goroutine_holds_survives_and_the_rest_is_freed() {
    let rt = run(|rt| {
        let kept = tree(rt, 12);
        for _ in 0..200 {
            assert_eq!(count(tree(rt, 10)), 2047);
        }
        assert_eq!(count(kept), 8191);
        assert!(rt.gc.cycles > 0);
        collect(rt, Trigger::Forced);
        assert_eq!(count(kept), 8191);
        assert!(rt.heap_stats().live_bytes() < 1 << 20);
    });
    let stats = rt.heap_stats();
    assert_eq!(stats.mallocs, 8191 + 200 * 2047);
    assert_eq!(stats.total_bytes, stats.mallocs * 16);
}

#[test]
fn stress_and_clobber_leave_live_objects_alone() {
    let rt = run(|rt| {
        rt.gc = super::Collector::new(
            super::Pacer::from_text("stress"),
            super::Debug {
                trace: false,
                clobber_free: true,
                check_mark: true,
            },
        );
        rt.heap.set_clobber(true);
        let kept = tree(rt, 6);
        for _ in 0..3 {
            assert_eq!(count(tree(rt, 4)), 31);
        }
        assert_eq!(count(kept), 127);
    });
    assert_eq!(rt.gc.cycles, 127 + 3 * 31);
}

/// `cargo test --release -p runtime -- --ignored --nocapture binary_trees`: what allocation and collection cost alone.
#[test]
#[ignore = "a measurement"]
fn binary_trees() {
    let start = std::time::Instant::now();
    let rt = run(|rt| {
        let max = 17;
        let long_lived = tree(rt, max);
        for depth in (4..=max).step_by(4) {
            for _ in 0..1 << (max - depth + 4) {
                count(tree(rt, depth));
            }
        }
        assert_eq!(count(long_lived), (2 << max) - 1);
    });
    let mallocs = rt.heap_stats().mallocs;
    let nanos = start.elapsed().as_nanos() as f64 / mallocs as f64;
    eprintln!(
        "{mallocs} nodes, {nanos:.1} ns each, {} cycles, {:?} in them",
        rt.gc.cycles, rt.gc.paused
    );
}
