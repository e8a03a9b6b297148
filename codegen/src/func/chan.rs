//! Channels: `make`, send, receive, `close`, `len`, `cap`, and `range`.
//!
//! Values in registers go into the ring of a channel and out of it in line, if nobody waits there; everything else is the runtime's:
//! ```text
//! ch <- v      if ch != nil && ch.count < ch.room && ch.receivers == nil { ch.ring[ch.send_index] = v; … } else { chansend(ch, &v) }
//! v = <-ch     if ch != nil && ch.count > 0 && ch.senders == nil { v = ch.ring[ch.recv_index]; … } else { chanrecv(ch, &v) }
//! ```

use cranelift_codegen::ir::{Block, InstBuilder, MemFlagsData, Value, condcodes::IntCC, types};
use frontend::ir::{AllocId, Expr};
use frontend::types::TypeId;
use runtime::chan;
use runtime::entry::RuntimeFn;

use super::FunctionCx;
use super::place::Addr;
use super::value::{GoValue, Parts};
use crate::abi::WORD;

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// `make(chan T, size)`.
    pub(super) fn make_chan(&mut self, site: AllocId, ty: TypeId, size: Option<&Expr<'ir>>) -> GoValue {
        let size = match size {
            Some(size) => self.make_size(size),
            None => self.int(0),
        };
        let elem = self.elem_type(ty);
        let elem = self.type_desc(elem);
        self.charge(site);
        GoValue::word(self.runtime(RuntimeFn::makechan, &[elem, size])[0])
    }

    /// The size of a `make`, as an int: an unsigned one that is too large becomes negative, which is out of range as well.
    fn make_size(&mut self, size: &Expr<'ir>) -> Value {
        self.index(size).value
    }

    /// `ch <- value`.
    pub(super) fn send(&mut self, ch: &Expr<'ir>, value: &Expr<'ir>) {
        let ch = self.expr(ch);
        let ch = self.single(ch);
        let v = self.expr(value);
        let v = self.stabilize(v, value.ty);
        let GoValue::Scalars(parts) = v else {
            let addr = self.in_memory(v, value.ty);
            self.call_send(ch, addr);
            return;
        };
        let (slow, done) = (self.new_cold_block(), self.new_block());
        self.test_ring(ch, chan::RECEIVERS, slow, |fx| {
            let count = fx.chan_word(ch, chan::COUNT);
            let room = fx.chan_word(ch, chan::ROOM);
            fx.b.ins().icmp(IntCC::UnsignedLessThan, count, room)
        });
        let place = self.advance(ch, chan::SEND_INDEX, 1, value.ty);
        self.store(place, GoValue::Scalars(parts), value.ty);
        self.jump(done);
        self.start(slow);
        let addr = self.in_memory(v, value.ty);
        self.call_send(ch, addr);
        self.drop_pointers(addr, value.ty);
        self.jump(done);
        self.start(done);
    }

    fn call_send(&mut self, ch: Value, from: Addr) {
        let from = self.pointer(from);
        self.runtime(RuntimeFn::chansend, &[ch, from]);
    }

    fn chan_word(&mut self, ch: Value, offset: usize) -> Value {
        // Other goroutines change what a channel holds: the load stands where it stands.
        self.b.ins().load(WORD, MemFlagsData::trusted(), ch, offset as i32)
    }

    fn set_chan_word(&mut self, ch: Value, offset: usize, value: Value) {
        self.b.ins().store(MemFlagsData::trusted(), value, ch, offset as i32);
    }

    /// Goes on where the ring can be used, or to `slow`: if the channel is nil, if it is not `ready`, or if somebody waits in the queue.
    fn test_ring(&mut self, ch: Value, queue: usize, slow: Block, ready: impl FnOnce(&mut Self) -> Value) {
        let (some, quiet, fast) = (self.new_block(), self.new_block(), self.new_block());
        self.branch(ch, some, slow);
        self.start(some);
        let ready = ready(self);
        self.branch(ready, quiet, slow);
        self.start(quiet);
        let waiting = self.chan_word(ch, queue);
        self.branch(waiting, slow, fast);
        self.start(fast);
    }

    /// The place in the ring that an index (in the channel's header) names. The index goes on to the next one, and the count changes by `change`.
    fn advance(&mut self, ch: Value, index_at: usize, change: i64, elem: TypeId) -> Addr {
        let count = self.chan_word(ch, chan::COUNT);
        let count = self.b.ins().iadd_imm_s(count, change);
        self.set_chan_word(ch, chan::COUNT, count);
        let size = self.types.size(elem);
        let ring = self.chan_word(ch, chan::RING);
        if size == 0 {
            return Addr::valid(ring);
        }
        let index = self.chan_word(ch, index_at);
        let place = self.element(ring, index, size);
        let cap = self.chan_word(ch, chan::CAP);
        let next = self.b.ins().iadd_imm_s(index, 1);
        // A hidden buffer is larger than its capacity.
        let is_end = self.b.ins().icmp(IntCC::UnsignedGreaterThanOrEqual, next, cap);
        let zero = self.int(0);
        let next = self.b.ins().select(is_end, zero, next);
        self.set_chan_word(ch, index_at, next);
        place
    }

    /// Clears a temporary or a place in a ring: it must not keep alive what the program has dropped.
    fn drop_pointers(&mut self, temp: Addr, ty: TypeId) {
        if self.types.has_pointers(ty) {
            let size = self.repr(ty).size;
            self.zero_memory(temp, size);
        }
    }

    /// Evaluates a value to be sent and returns the address of memory that holds it, until the end of the statement.
    pub(super) fn element_to_send(&mut self, value: &Expr<'ir>) -> Value {
        let v = self.expr(value);
        let v = self.stabilize(v, value.ty);
        let addr = self.in_memory(v, value.ty);
        self.pointer(addr)
    }

    /// `<-ch`, for a channel of elements of type `elem`, whose value nobody may want.
    pub(super) fn receive(&mut self, ch: &Expr<'ir>) -> (GoValue, Value) {
        let elem = self.elem_type(ch.ty);
        let ch = self.expr(ch);
        let ch = self.single(ch);
        self.receive_from(ch, elem)
    }

    /// Receives a value of type `elem`, and whether it was sent.
    pub(super) fn receive_from(&mut self, ch: Value, elem: TypeId) -> (GoValue, Value) {
        let Some(scalars) = self.repr(elem).scalars else {
            return self.call_receive(ch, elem);
        };
        let (slow, done) = (self.new_cold_block(), self.new_block());
        let mut results = Parts::none();
        for s in scalars.iter() {
            results.push(self.b.append_block_param(done, s.ty));
        }
        let received = self.b.append_block_param(done, types::I8);
        self.test_ring(ch, chan::SENDERS, slow, |fx| fx.chan_word(ch, chan::COUNT));
        let place = self.advance(ch, chan::RECV_INDEX, -1, elem);
        let parts = self.load_parts(place, scalars);
        self.drop_pointers(place, elem);
        let ok = self.bool(true);
        self.jump_with_parts(done, parts, ok);
        self.start(slow);
        let (v, ok) = self.call_receive(ch, elem);
        let parts = self.parts(v);
        self.jump_with_parts(done, parts, ok);
        self.start(done);
        (GoValue::Scalars(results), received)
    }

    fn jump_with_parts(&mut self, to: Block, parts: Parts, ok: Value) {
        let args: Vec<Value> = parts.as_slice().iter().copied().chain([ok]).collect();
        self.jump_with(to, &args);
    }

    fn call_receive(&mut self, ch: Value, elem: TypeId) -> (GoValue, Value) {
        let into = self.temp(elem);
        let pointer = self.pointer(into);
        let ok = self.runtime(RuntimeFn::chanrecv, &[ch, pointer])[0];
        (self.received(into, elem), ok)
    }

    /// A value that was received into a temporary.
    pub(super) fn received(&mut self, into: Addr, elem: TypeId) -> GoValue {
        match self.load(into, elem) {
            GoValue::Memory { addr, .. } => GoValue::Memory { addr, stable: true },
            scalars @ GoValue::Scalars(_) => {
                self.drop_pointers(into, elem);
                scalars
            }
        }
    }

    /// `close(ch)`.
    pub(super) fn close(&mut self, ch: &Expr<'ir>) -> GoValue {
        let ch = self.expr(ch);
        let ch = self.single(ch);
        self.runtime(RuntimeFn::closechan, &[ch]);
        GoValue::Scalars(Parts::none())
    }

    /// `len(ch)` and `cap(ch)`: 0 for nil.
    pub(super) fn chan_len(&mut self, ch: &Expr<'ir>, cap: bool) -> Value {
        let ch = self.expr(ch);
        let ch = self.single(ch);
        let done = self.new_block();
        let result = self.b.append_block_param(done, WORD);
        let some = self.new_block();
        let zero = self.int(0);
        let nil = self.b.ins().icmp_imm_s(IntCC::Equal, ch, 0);
        self.b.ins().brif(nil, done, &[zero.into()], some, &[]);
        self.start(some);
        let size = self.chan_word(ch, chan::CAP);
        let n = if cap {
            size
        } else {
            // What is in a hidden buffer does not count.
            let count = self.chan_word(ch, chan::COUNT);
            self.b.ins().umin(count, size)
        };
        self.jump_with(done, &[n]);
        self.start(done);
        result
    }
}
