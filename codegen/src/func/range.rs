//! `for … range` over arrays, slices, strings and integers; over maps see [`map`](super::map). (Functions were rewritten by the checker.)

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, Value};
use cranelift_frontend::Variable;
use frontend::ir::{Block, Expr, ExprKind, RangeKind, Stmt, StmtKind, TargetId};
use frontend::types::TypeId;
use rustc_hash::FxHashSet;

use super::bounds::Index;
use super::lvalue::is_place;
use super::place::Addr;
use super::value::{GoValue, Parts};
use super::{FunctionCx, bug, scan};
use crate::abi::WORD;

/// The parts of a range statement.
pub(super) struct Range<'ir> {
    target: TargetId,
    pub x: Expr<'ir>,
    pub key: Option<Expr<'ir>>,
    pub value: Option<Expr<'ir>>,
    /// Key and value are variables declared for each iteration.
    fresh: bool,
    body: Block<'ir>,
}

/// Where elements come from.
enum Elements {
    /// Memory at this address.
    At(Value),
    /// A small array's scalars.
    Parts(Parts),
    /// The index is all that is wanted, or there is no element.
    None,
}

impl<'ir> FunctionCx<'_, '_, 'ir> {
    pub(super) fn range_stmt(&mut self, s: Stmt<'ir>) {
        let StmtKind::Range {
            target,
            kind,
            x,
            key,
            value,
            define,
            per_iteration,
            body,
        } = s.kind
        else {
            bug!(self, "no range statement")
        };
        if define && !per_iteration {
            for e in key.iter().chain(value.iter()) {
                self.declare_iteration_variable(e);
            }
        }
        let range = Range {
            target,
            x,
            key: key.copied(),
            value: value.copied(),
            fresh: define && per_iteration,
            body,
        };
        match kind {
            RangeKind::Array | RangeKind::ArrayPtr => self.range_array(&range, kind == RangeKind::ArrayPtr),
            RangeKind::Slice => {
                let v = match self.bytes_in_place(&range.x) {
                    Some(bytes) => bytes,
                    None => {
                        let v = self.expr(&range.x);
                        self.parts(v)
                    }
                };
                let elem = self.elem_type(range.x.ty);
                self.range_elements(&range, v[1], Elements::At(v[0]), elem);
            }
            RangeKind::String => self.range_string(&range),
            RangeKind::Int => self.range_int(&range),
            RangeKind::Map => self.range_map(&range),
            RangeKind::Chan => self.range_chan(&range),
        }
    }

    fn declare_iteration_variable(&mut self, e: &Expr<'ir>) {
        match e.kind {
            ExprKind::Local(local) => self.declare(local),
            _ => bug!(self, "an iteration variable that is no variable"),
        }
    }

    /// Assigns to key or value at the beginning of an iteration.
    pub(super) fn set(&mut self, range: &Range<'ir>, to: Option<Expr<'ir>>, v: GoValue) {
        let Some(e) = to else { return };
        let place = match e.kind {
            ExprKind::Local(local) if range.fresh => self.declare_raw(local),
            _ => self.place(&e),
        };
        self.write(place, v, e.ty);
    }

    /// Assigns key and value. They are assigned as by `key, value = …`: operands of both come before either.
    pub(super) fn set_both(&mut self, range: &Range<'ir>, key: GoValue, value: GoValue) {
        if let (Some(key_to), Some(value_to), false) = (range.key, range.value, range.fresh) {
            let places = [self.lvalue(&key_to), self.lvalue(&value_to)];
            for (place, (v, e)) in places.into_iter().zip([(key, key_to), (value, value_to)]) {
                let place = self.resolve(place);
                self.write(place, v, e.ty);
            }
            return;
        }
        self.set(range, range.key, key);
        self.set(range, range.value, value);
    }

    /// An array is copied first if its elements are wanted and could change meanwhile. If they are not, it is not even evaluated, unless
    /// that has effects (*Go spec, For statements with range clause*).
    fn range_array(&mut self, range: &Range<'ir>, pointer: bool) {
        let x = &range.x;
        let ty = if pointer { self.elem_type(x.ty) } else { x.ty };
        let (elem, len) = self.array_type(ty);
        let len_value = self.int(len as i64);
        if range.value.is_none() {
            if !matches!(x.kind, ExprKind::Local(_) | ExprKind::Global(_)) && has_effects(x) {
                self.expr(x);
            }
            return self.range_elements(range, len_value, Elements::None, elem);
        }
        let v = self.expr(x);
        let elements = match v {
            GoValue::Scalars(parts) if pointer => {
                if len > 0 {
                    self.nil_check(parts[0]);
                }
                Elements::At(parts[0])
            }
            GoValue::Scalars(parts) => Elements::Parts(parts),
            GoValue::Memory { addr, stable } => {
                let addr = if stable || self.stays_unchanged(x, range.body) {
                    addr
                } else {
                    let repr = self.repr(ty);
                    let copy = Addr::slot(self.new_slot(repr.size, repr.align));
                    self.copy_memory(copy, addr, repr.size);
                    copy
                };
                Elements::At(self.pointer(addr))
            }
        };
        self.range_elements(range, len_value, elements, elem);
    }

    /// Whether the array variable `x` cannot change while `body` runs.
    fn stays_unchanged(&self, x: &Expr<'ir>, body: Block<'ir>) -> bool {
        let ExprKind::Local(local) = x.kind else { return false };
        let mut changed = FxHashSet::default();
        scan::assigned(body, &mut changed);
        !self.func.locals[local].addr_taken && !self.func.locals[local].captured && !changed.contains(&local)
    }

    /// The loop over indices from 0 to `len`.
    fn range_elements(&mut self, range: &Range<'ir>, len: Value, elements: Elements, elem: TypeId) {
        let size = self.types.size(elem);
        self.counting_loop(range, len, |fx, i| {
            if range.value.is_none() {
                return fx.set(range, range.key, GoValue::word(i));
            }
            let v = match elements {
                Elements::At(base) => {
                    let at = fx.element(base, i, size);
                    fx.load(at, elem)
                }
                Elements::Parts(parts) => {
                    let index = Index {
                        value: i,
                        unsigned: false,
                        constant: None,
                    };
                    fx.element_of_value(GoValue::Scalars(parts), elem, index)
                }
                Elements::None => bug!(fx, "no elements to range over"),
            };
            fx.set_both(range, GoValue::word(i), v);
        });
    }

    fn range_int(&mut self, range: &Range<'ir>) {
        let v = self.expr(&range.x);
        let n = self.single(v);
        self.counting_loop(range, n, |fx, i| fx.set(range, range.key, GoValue::word(i)));
    }

    /// A loop whose hidden counter runs from 0 to `n`, of `n`'s integer type. It ends, so it needs no yield test.
    fn counting_loop(&mut self, range: &Range<'ir>, n: Value, begin: impl FnOnce(&mut Self, Value)) {
        let ty = self.b.func.dfg.value_type(n);
        let unsigned = self.types.is_unsigned(range.x.ty);
        let below = if unsigned {
            IntCC::UnsignedLessThan
        } else {
            IntCC::SignedLessThan
        };
        let counter = self.b.declare_var(ty);
        let zero = self.b.ins().iconst(ty, 0);
        self.b.def_var(counter, zero);
        let (top, next, leave) = (self.new_block(), self.new_block(), self.new_block());
        let some = self.b.ins().icmp(below, zero, n);
        self.branch(some, top, leave);
        self.start_unsealed(top);
        let i = self.b.use_var(counter);
        begin(self, i);
        self.loop_body(range, next, leave);
        if !self.dead {
            let i = self.b.use_var(counter);
            let i = self.b.ins().iadd_imm_s(i, 1);
            self.b.def_var(counter, i);
            let more = self.b.ins().icmp(below, i, n);
            self.branch(more, top, leave);
        }
        self.b.seal_block(top);
        self.start(leave);
    }

    /// The body, up to the beginning of the block where `continue` goes.
    pub(super) fn loop_body(
        &mut self,
        range: &Range<'ir>,
        next: cranelift_codegen::ir::Block,
        leave: cranelift_codegen::ir::Block,
    ) {
        let facts = self.mark_facts();
        self.learn_range(range.key.as_ref(), &range.x, range.body);
        self.enter_target(range.target, leave, Some(next));
        self.block(range.body);
        self.forget_facts(facts);
        self.jump(next);
        self.start(next);
    }

    fn range_string(&mut self, range: &Range<'ir>) {
        let v = self.expr(&range.x);
        let s = self.parts(v);
        let at = self.b.declare_var(WORD);
        let after = self.b.declare_var(WORD);
        let zero = self.int(0);
        self.b.def_var(at, zero);
        let (top, next, leave) = (self.new_block(), self.new_block(), self.new_block());
        self.test_string(at, s, top, leave);
        self.start_unsealed(top);
        let i = self.b.use_var(at);
        let (rune, behind) = self.decode_rune(s, i);
        self.b.def_var(after, behind);
        self.set_both(range, GoValue::word(i), GoValue::word(rune));
        self.loop_body(range, next, leave);
        if !self.dead {
            let behind = self.b.use_var(after);
            self.b.def_var(at, behind);
            self.test_string(at, s, top, leave);
        }
        self.b.seal_block(top);
        self.start(leave);
    }

    /// Until the channel is closed and empty. A receive only lets others run if it has to wait.
    fn range_chan(&mut self, range: &Range<'ir>) {
        let v = self.expr(&range.x);
        let ch = self.single(v);
        let elem = self.elem_type(range.x.ty);
        let (top, next, body, leave) = (self.new_block(), self.new_block(), self.new_block(), self.new_block());
        self.jump(top);
        self.start_unsealed(top);
        let (v, ok) = self.receive_from(ch, elem);
        self.branch(ok, body, leave);
        self.start(body);
        self.set(range, range.key, v);
        self.loop_body(range, next, leave);
        if !self.dead {
            self.yield_test();
            self.jump(top);
        }
        self.b.seal_block(top);
        self.start(leave);
    }

    fn test_string(
        &mut self,
        at: Variable,
        s: Parts,
        top: cranelift_codegen::ir::Block,
        leave: cranelift_codegen::ir::Block,
    ) {
        let i = self.b.use_var(at);
        let more = self.b.ins().icmp(IntCC::SignedLessThan, i, s[1]);
        self.branch(more, top, leave);
    }
}

/// Whether evaluating `x` may do more than yield a value.
fn has_effects(x: &Expr<'_>) -> bool {
    let mut found = !is_place(x);
    scan::walk_expr(x, &mut |node| {
        if let scan::Node::Expr(e) = node {
            found |= matches!(
                e.kind,
                ExprKind::Call(_) | ExprKind::InlinedCall(_) | ExprKind::Receive { .. }
            );
        }
    });
    found
}
