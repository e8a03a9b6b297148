//! `select`: the cases are laid out in the frame as [`runtime::select`] wants them; the runtime chooses.

use cranelift_codegen::ir::{Block, InstBuilder, Value, condcodes::IntCC};
use frontend::ir::{Comm, CommCase, Expr, ExprKind, TargetId};
use frontend::types::TypeId;
use runtime::entry::RuntimeFn;
use runtime::select::{CASE_CHAN, CASE_ELEM, CASE_RECEIVES, CASE_SIZE};

use super::FunctionCx;
use super::place::{Addr, Place};
use super::value::GoValue;

/// Where a receiving case puts what it receives.
#[derive(Clone, Copy)]
struct Received<'ir> {
    into: Option<Addr>,
    elem: TypeId,
    value: Option<&'ir Expr<'ir>>,
    ok: Option<&'ir Expr<'ir>>,
    define: bool,
}

impl<'ir> FunctionCx<'_, '_, 'ir> {
    pub(super) fn select_stmt(&mut self, target: TargetId, cases: &'ir [CommCase<'ir>]) {
        let leave = self.new_block();
        self.enter_target(target, leave, None);
        let comms: Vec<(&'ir CommCase<'ir>, Comm<'ir>)> =
            cases.iter().filter_map(|case| Some((case, case.comm?))).collect();
        let default = cases.iter().find(|case| case.comm.is_none());
        match (comms.as_slice(), default) {
            ([], None) => {
                self.runtime(RuntimeFn::block, &[]);
            }
            ([], Some(case)) => self.block(case.body),
            (&[(case, comm)], None) => self.only_case(case, comm),
            (comms, default) => self.choose(comms, default, leave),
        }
        self.jump(leave);
        self.start(leave);
    }

    /// Without choice it is the operation itself.
    fn only_case(&mut self, case: &'ir CommCase<'ir>, comm: Comm<'ir>) {
        let before = self.at(case.pos);
        match comm {
            Comm::Send { chan, value } => self.send(chan, value),
            Comm::Receive {
                chan,
                value,
                ok,
                define,
            } => {
                let (v, sent) = self.receive(chan);
                self.assign_received(value, define, v);
                self.assign_received(ok, define, GoValue::word(sent));
            }
        }
        self.at(before);
        self.block(case.body);
    }

    fn choose(&mut self, comms: &[(&'ir CommCase<'ir>, Comm<'ir>)], default: Option<&'ir CommCase<'ir>>, leave: Block) {
        // Operands first, all of them: they may contain selects.
        let mut operands = Vec::new();
        let mut received = Vec::new();
        for &(case, comm) in comms {
            let before = self.at(case.pos);
            let (chan, elem, destination) = match comm {
                Comm::Send { chan, value } => {
                    let chan = self.expr(chan);
                    (self.single(chan), self.element_to_send(value), None)
                }
                Comm::Receive {
                    chan,
                    value,
                    ok,
                    define,
                } => {
                    let elem = self.elem_type(chan.ty);
                    let chan = self.expr(chan);
                    let into = value.map(|_| self.temp(elem));
                    let pointer = match into {
                        Some(into) => self.pointer(into),
                        None => self.int(0),
                    };
                    let destination = Received {
                        into,
                        elem,
                        value,
                        ok,
                        define,
                    };
                    (self.single(chan), pointer, Some(destination))
                }
            };
            self.at(before);
            operands.push((chan, elem, destination.is_some()));
            received.push(destination);
        }
        let (index, sent) = self.call_select(&operands, default.is_none());
        for (i, (&(case, _), destination)) in comms.iter().zip(received).enumerate() {
            // The last one needs no test if there is no default.
            let last = i + 1 == comms.len() && default.is_none();
            let next = self.new_block();
            if !last {
                let body = self.new_block();
                let chosen = self.b.ins().icmp_imm_s(IntCC::Equal, index, i as i64);
                self.branch(chosen, body, next);
                self.start(body);
            }
            let before = self.at(case.pos);
            if let Some(destination) = destination {
                self.finish_receive(destination, sent);
            }
            self.at(before);
            self.block(case.body);
            if last {
                return;
            }
            self.jump(leave);
            self.start(next);
        }
        if let Some(default) = default {
            self.block(default.body);
        }
    }

    /// Lays out the cases and lets the runtime choose: the index and ok.
    fn call_select(&mut self, operands: &[(Value, Value, bool)], blocks: bool) -> (Value, Value) {
        let size = operands.len() * CASE_SIZE;
        let select = self.temp_bytes(size as u64);
        for (i, &(chan, elem, receives)) in operands.iter().enumerate() {
            let case = (i * CASE_SIZE) as u32;
            let receives = self.int(i64::from(receives));
            self.store_scalar(select, chan, case + CASE_CHAN as u32);
            self.store_scalar(select, elem, case + CASE_ELEM as u32);
            self.store_scalar(select, receives, case + CASE_RECEIVES as u32);
        }
        let select = self.pointer(select);
        let n = self.int(operands.len() as i64);
        let blocks = self.bool(blocks);
        let results = self.runtime(RuntimeFn::selectgo, &[select, n, blocks]);
        (results[0], results[1])
    }

    fn finish_receive(&mut self, received: Received<'ir>, sent: Value) {
        if let Some(into) = received.into {
            let v = self.received(into, received.elem);
            self.assign_received(received.value, received.define, v);
        }
        self.assign_received(received.ok, received.define, GoValue::word(sent));
    }

    /// Assigns to a place of the chosen case, which is evaluated only now.
    fn assign_received(&mut self, to: Option<&'ir Expr<'ir>>, define: bool, v: GoValue) {
        let Some(e) = to else { return };
        let place: Place = match e.kind {
            ExprKind::Local(local) if define => self.declare_raw(local),
            _ => {
                let place = self.lvalue(e);
                self.resolve(place)
            }
        };
        self.write(place, v, e.ty);
    }
}
