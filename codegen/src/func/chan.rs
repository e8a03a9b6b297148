//! Channels: `make`, send, receive, `close`, `len`, `cap`, and `range`.

use cranelift_codegen::ir::{InstBuilder, MemFlagsData, Value, condcodes::IntCC};
use frontend::ir::Expr;
use frontend::types::TypeId;
use runtime::chan;
use runtime::entry::RuntimeFn;

use super::FunctionCx;
use super::place::Addr;
use super::value::{GoValue, Parts};
use crate::abi::WORD;

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// `make(chan T, size)`.
    pub(super) fn make_chan(&mut self, ty: TypeId, size: Option<&Expr<'ir>>) -> GoValue {
        let size = match size {
            Some(size) => self.make_size(size),
            None => self.int(0),
        };
        let elem = self.elem_type(ty);
        let elem = self.type_desc(elem);
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
        let addr = self.in_memory(v, value.ty);
        let from = self.pointer(addr);
        self.runtime(RuntimeFn::chansend, &[ch, from]);
        if let GoValue::Scalars(_) = v {
            self.drop_pointers(addr, value.ty);
        }
    }

    /// Clears a temporary: it must not keep alive what the program has dropped.
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
        let offset = if cap { chan::CAP } else { chan::COUNT };
        // Other goroutines change the count: the load stands where it stands.
        let n = self.b.ins().load(WORD, MemFlagsData::trusted(), ch, offset as i32);
        self.jump_with(done, &[n]);
        self.start(done);
        result
    }
}
