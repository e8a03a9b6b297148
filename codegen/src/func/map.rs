//! Maps: index expressions, assignment to entries, `make`, literals, `delete`, `clear`, `len`, range.
//!
//! Keys that are one plain word of 4 or 8 bytes, or a string, go to the runtime in registers; others by address. What
//! the runtime returns is the address of an element, which is used at once.

use std::mem::{offset_of, size_of};

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, Value, types};
use frontend::id::Id;
use frontend::ir::{AllocId, BinaryOp, Expr, ExprKind};
use frontend::types::{Basic, TypeId, TypeKind};
use runtime::abi::{MAP_GROUP_SLOTS, MapHeader, MapIter, SlotOwner};

use super::const_::const_int;
use super::lvalue::Lvalue;
use super::place::{Addr, Place};
use super::range::Range;
use super::value::{GoValue, Parts};
use super::{FunctionCx, bug};
use crate::descriptors::is_plain_memory;
use crate::map_layout::{self, MapLayout};
use crate::module::{Symbol, ZERO_BYTES};
use runtime::entry::RuntimeFn;

/// A map and a key, evaluated.
#[derive(Clone, Copy)]
pub(super) struct MapEntry {
    ty: TypeId,
    map: Value,
    key: Key,
}

/// How the runtime takes a key.
#[derive(Clone, Copy)]
enum Key {
    Word32(Value),
    Word64(Value),
    String(Value, Value),
    Memory(Addr),
}

/// What is done with an entry, as entries of the runtime by the form of key.
struct Operation {
    word32: RuntimeFn,
    word64: RuntimeFn,
    string: RuntimeFn,
    memory: RuntimeFn,
}

const ACCESS: Operation = Operation {
    word32: RuntimeFn::mapaccess_fast32,
    word64: RuntimeFn::mapaccess_fast64,
    string: RuntimeFn::mapaccess_faststr,
    memory: RuntimeFn::mapaccess,
};

const ASSIGN: Operation = Operation {
    word32: RuntimeFn::mapassign_fast32,
    word64: RuntimeFn::mapassign_fast64,
    string: RuntimeFn::mapassign_faststr,
    memory: RuntimeFn::mapassign,
};

const DELETE: Operation = Operation {
    word32: RuntimeFn::mapdelete_fast32,
    word64: RuntimeFn::mapdelete_fast64,
    string: RuntimeFn::mapdelete_faststr,
    memory: RuntimeFn::mapdelete,
};

impl<'ir> FunctionCx<'_, '_, 'ir> {
    fn map_types(&self, map: TypeId) -> (TypeId, TypeId) {
        match self.types.under(map) {
            TypeKind::Map { key, value } => (key, value),
            kind => bug!(self, "a map operation on {kind:?}"),
        }
    }

    /// Evaluates map and key, for use after other operands have been evaluated.
    pub(super) fn map_entry(&mut self, x: &Expr<'ir>, key: &Expr<'ir>) -> MapEntry {
        let map = self.expr(x);
        let map = self.single(map);
        let v = self.expr(key);
        let v = self.stabilize(v, key.ty);
        self.entry_of(x.ty, map, v)
    }

    /// Evaluates map and key, for use at once.
    fn map_entry_now(&mut self, x: &Expr<'ir>, key: &Expr<'ir>) -> MapEntry {
        let map = self.expr(x);
        let map = self.single(map);
        let v = self.expr(key);
        self.entry_of(x.ty, map, v)
    }

    fn entry_of(&mut self, ty: TypeId, map: Value, key: GoValue) -> MapEntry {
        let (key_ty, _) = self.map_types(ty);
        let key = match (key, self.types.under(key_ty)) {
            (GoValue::Scalars(parts), TypeKind::Basic(Basic::String)) => Key::String(parts[0], parts[1]),
            (GoValue::Scalars(parts), _) if is_plain_memory(self.types, key_ty) => match *parts.as_slice() {
                [word] if self.b.func.dfg.value_type(word) == types::I64 => Key::Word64(word),
                [word] if self.b.func.dfg.value_type(word) == types::I32 => Key::Word32(word),
                _ => Key::Memory(self.in_memory(key, key_ty)),
            },
            _ => Key::Memory(self.in_memory(key, key_ty)),
        };
        MapEntry { ty, map, key }
    }

    fn on_entry(&mut self, entry: MapEntry, operation: &Operation) -> Vec<Value> {
        let desc = self.type_desc(entry.ty);
        match entry.key {
            Key::Word32(key) => self.runtime(operation.word32, &[desc, entry.map, key]),
            Key::Word64(key) => self.runtime(operation.word64, &[desc, entry.map, key]),
            Key::String(pointer, len) => self.runtime(operation.string, &[desc, entry.map, pointer, len]),
            Key::Memory(addr) => {
                let key = self.pointer(addr);
                self.runtime(operation.memory, &[desc, entry.map, key])
            }
        }
    }

    /// `m[k]` and whether it is there.
    fn read_entry(&mut self, entry: MapEntry) -> (GoValue, Value) {
        let (_, elem) = self.map_types(entry.ty);
        let address = self.on_entry(entry, &ACCESS)[0];
        let found = self.b.ins().icmp_imm_s(IntCC::NotEqual, address, 0);
        if self.types.size(elem) <= ZERO_BYTES as u64 {
            let zero = self.address_of(Symbol::Zero);
            let address = self.b.ins().select(found, address, zero);
            return (self.load(Addr::valid(address), elem), found);
        }
        let GoValue::Memory { addr, .. } = self.zero_value(elem) else {
            bug!(self, "a large element in registers")
        };
        let size = self.types.size(elem);
        self.if_then(found, false, |fx| fx.copy_memory(addr, Addr::valid(address), size));
        (GoValue::Memory { addr, stable: true }, found)
    }

    /// `m[k]`.
    pub(super) fn index_map(&mut self, x: &Expr<'ir>, key: &Expr<'ir>) -> GoValue {
        self.read_in_place(key);
        let entry = self.map_entry_now(x, key);
        self.read_entry(entry).0
    }

    /// `m[k]` as a pair; `tuple` is its type.
    pub(super) fn index_map_ok(&mut self, x: &Expr<'ir>, key: &Expr<'ir>, tuple: TypeId) -> Vec<(GoValue, TypeId)> {
        let TypeKind::Tuple(&[elem, bool_ty]) = self.types.kind(tuple) else {
            bug!(self, "a comma-ok form without two values")
        };
        self.read_in_place(key);
        let entry = self.map_entry_now(x, key);
        let (value, found) = self.read_entry(entry);
        vec![(value, elem), (GoValue::word(found), bool_ty)]
    }

    /// The place of `m[k]`, which is made if it is not there. Panics if the map is nil.
    pub(super) fn assign_entry(&mut self, entry: MapEntry) -> Place {
        let address = self.on_entry(entry, &ASSIGN)[0];
        Place::Memory(Addr::valid(address))
    }

    /// Whether both are `m[k]` of the same map and key, which are variables that only this function's statements change, or constants.
    pub(super) fn is_same_entry(&mut self, a: &Expr<'ir>, b: &Expr<'ir>) -> bool {
        let (ExprKind::IndexMap { x, key, .. }, ExprKind::IndexMap { x: y, key: other, .. }) = (a.kind, b.kind) else {
            return false;
        };
        let mut same = |a: &Expr<'ir>, b: &Expr<'ir>| match (a.kind, b.kind) {
            (ExprKind::Local(a), ExprKind::Local(b)) => a == b && self.is_in_registers(a),
            (ExprKind::Const { value: a, .. }, ExprKind::Const { value: b, .. }) => a == b,
            _ => false,
        };
        same(x, y) && same(key, other)
    }

    /// `m[k] op= y` for operators that may panic: then no entry is made, so it is read and assigned in two steps.
    pub(super) fn divide_entry(&mut self, op: BinaryOp, lhs: &Expr<'ir>, rhs: &Expr<'ir>) {
        let Lvalue::MapEntry(entry) = self.lvalue(lhs) else {
            bug!(self, "no map index expression")
        };
        let right = self.expr(rhs);
        let (left, _) = self.read_entry(entry);
        let value = self.operate(op, left, lhs.ty, right, rhs);
        let place = self.assign_entry(entry);
        self.write(place, value, lhs.ty);
    }

    /// `delete(m, k)`.
    pub(super) fn delete(&mut self, map: &Expr<'ir>, key: &Expr<'ir>) -> GoValue {
        let entry = self.map_entry_now(map, key);
        self.on_entry(entry, &DELETE);
        GoValue::Scalars(Parts::none())
    }

    /// `clear(m)`.
    pub(super) fn clear_map(&mut self, x: &Expr<'ir>) -> GoValue {
        let map = self.expr(x);
        let map = self.single(map);
        let desc = self.type_desc(x.ty);
        self.runtime(RuntimeFn::mapclear, &[desc, map]);
        GoValue::Scalars(Parts::none())
    }

    /// `len(m)`.
    pub(super) fn map_len(&mut self, x: &Expr<'ir>) -> Value {
        let map = self.expr(x);
        let map = self.single(map);
        let (some, done) = (self.new_block(), self.new_block());
        let result = self.b.append_block_param(done, types::I64);
        let zero = self.int(0);
        self.b.ins().brif(map, some, &[], done, &[zero.into()]);
        self.start(some);
        let count = self.load_scalar(Addr::valid(map), types::I64, offset_of!(MapHeader, count) as u32);
        self.jump_with(done, &[count]);
        self.start(done);
        result
    }

    /// `make(map[K]E, hint)`.
    pub(super) fn make_map(&mut self, site: AllocId, ty: TypeId, hint: Option<&Expr<'ir>>) -> GoValue {
        let known = match hint {
            None => Some(0),
            Some(hint) => const_int(hint),
        };
        let hint = match (hint, known) {
            (Some(hint), None) => Some(self.index(hint).value),
            (_, Some(n)) if n > MAP_GROUP_SLOTS as i128 => Some(self.int(i64::try_from(n).unwrap_or(i64::MAX))),
            (_, Some(_)) | (None, None) => None,
        };
        GoValue::word(self.new_map(site, ty, hint, known.is_none()))
    }

    /// An empty map. With a hint the runtime decides whether it gets groups; `small` if the hint may be so small that one will do.
    fn new_map(&mut self, site: AllocId, ty: TypeId, hint: Option<Value>, small: bool) -> Value {
        let header = map_layout::header();
        let map = if self.on_stack(site) {
            let addr = self.stack_object(site, header.size, 8);
            if hint.is_none() || small {
                // The first group is in the frame too.
                let Some(layout) = MapLayout::of(self.types, ty) else {
                    bug!(self, "no map type")
                };
                let slot = self.new_slot(layout.group_size, 8);
                self.refs.own_slot(slot, SlotOwner::Allocation(site.index() as u32));
                let group = Addr::slot(slot);
                self.zero_memory(group, layout.group_size);
                let group = self.pointer(group);
                self.store_scalar(addr, group, offset_of!(MapHeader, groups) as u32);
            }
            self.pointer(addr)
        } else {
            self.charge(site);
            self.new_untyped_object(&header)
        };
        if let Some(hint) = hint {
            let desc = self.type_desc(ty);
            self.runtime(RuntimeFn::makemap, &[desc, hint, map]);
        }
        map
    }

    /// `map[K]E{…}`.
    pub(super) fn map_literal(&mut self, site: AllocId, ty: TypeId, entries: &[(Expr<'ir>, Expr<'ir>)]) -> GoValue {
        let hint = (entries.len() > MAP_GROUP_SLOTS).then(|| self.int(entries.len() as i64));
        let map = self.new_map(site, ty, hint, false);
        let (key_ty, elem_ty) = self.map_types(ty);
        for (key, value) in entries {
            let mark = self.mark_temps();
            let before = self.at(key.pos);
            let k = self.expr(key);
            let k = self.stabilize(k, key_ty);
            let v = self.expr(value);
            let entry = self.entry_of(ty, map, k);
            let place = self.assign_entry(entry);
            self.write(place, v, elem_ty);
            self.at(before);
            self.release_temps(mark);
        }
        GoValue::word(map)
    }

    /// `for k, v := range m`. It ends, whatever the body does, so it needs no yield test.
    pub(super) fn range_map(&mut self, range: &Range<'ir>) {
        let (key_ty, elem_ty) = self.map_types(range.x.ty);
        let map = self.expr(&range.x);
        let map = self.single(map);
        let iter = Addr::slot(self.new_slot(size_of::<MapIter>() as u64, 8));
        let desc = self.type_desc(range.x.ty);
        let pointer = self.pointer(iter);
        self.runtime(RuntimeFn::mapiterinit, &[desc, map, pointer]);
        let (top, enter, next, leave) = (self.new_block(), self.new_block(), self.new_block(), self.new_block());
        self.jump(top);
        self.start_unsealed(top);
        let key = self.load_scalar(iter, types::I64, offset_of!(MapIter, key) as u32);
        self.branch(key, enter, leave);
        self.start(enter);
        let elem = range.value.map(|place| {
            let address = self.load_scalar(iter, types::I64, offset_of!(MapIter, elem) as u32);
            let v = self.load(Addr::valid(address), elem_ty);
            // Assigning the key may run anything.
            match range.key {
                Some(Expr {
                    kind: ExprKind::Local(_),
                    ..
                })
                | None => v,
                Some(_) => self.stabilize(v, place.ty),
            }
        });
        if range.key.is_some() {
            let key = self.load(Addr::valid(key), key_ty);
            self.set(range, range.key, key);
        }
        if let Some(elem) = elem {
            self.set(range, range.value, elem);
        }
        self.loop_body(range, next, leave);
        if !self.dead {
            let pointer = self.pointer(iter);
            self.runtime(RuntimeFn::mapiternext, &[pointer]);
            self.jump(top);
        }
        self.b.seal_block(top);
        self.start(leave);
    }
}
