//! Strings: concatenation, conversions, indexing, and decoding for `range`.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, MemFlagsData, Value, types};
use frontend::id::Id;
use frontend::ir::{AllocId, ConstValue, Expr, ExprKind, StringConvert};

use super::FunctionCx;
use super::place::Addr;
use super::value::{GoValue, Parts};
use crate::abi::WORD;
use runtime::abi::{Elsewhere, SlotOwner};
use runtime::entry::RuntimeFn;

/// Size of the temporary that short strings and byte slices may use if they do not escape, bytes (gc: `tmpStringBufSize`).
const TEMPORARY: u64 = 32;

/// The same for rune slices: 32 runes.
const RUNES_TEMPORARY: u64 = 4 * TEMPORARY;

/// Largest implicit variable in a frame, bytes (gc: `MaxImplicitStackVarSize`).
const IMPLICIT_MAX: u64 = 64 << 10;

/// Runes below are one byte (`utf8.RuneSelf`).
const RUNE_SELF: i64 = 0x80;

/// The length of a constant string.
fn constant_len(x: &Expr<'_>) -> Option<u64> {
    match x.kind {
        ExprKind::Const {
            value: ConstValue::String(text),
            ..
        } => Some(text.len() as u64),
        _ => None,
    }
}

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// A temporary in the frame for a result that does not escape, or null.
    fn string_buffer(&mut self, site: AllocId, size: u64) -> Value {
        self.charge(site);
        if self.on_stack(site) {
            let slot = self.new_slot(size, 8);
            self.refs.own_slot(slot, SlotOwner::Allocation(site.index() as u32));
            self.note_slot(site, slot);
            self.pointer(Addr::slot(slot))
        } else {
            self.int(0)
        }
    }

    /// `a + b + …`.
    pub(super) fn concat(&mut self, site: AllocId, operands: &[Expr<'ir>]) -> GoValue {
        self.concat_in_place(operands);
        let values: Vec<Parts> = operands
            .iter()
            .map(|e| {
                let v = self.expr(e);
                self.parts(v)
            })
            .collect();
        self.concat_values(site, &values)
    }

    /// Concatenation of values.
    pub(super) fn concat_values(&mut self, site: AllocId, values: &[Parts]) -> GoValue {
        let list = self.temp_bytes(16 * values.len() as u64);
        for (i, value) in values.iter().enumerate() {
            self.store_scalar(list, value[0], 16 * i as u32);
            self.store_scalar(list, value[1], 16 * i as u32 + 8);
        }
        let buffer = self.string_buffer(site, TEMPORARY);
        let list = self.pointer(list);
        let n = self.int(values.len() as i64);
        let result = self.runtime(RuntimeFn::concatstrings, &[buffer, list, n]);
        GoValue::Scalars(Parts::new(&result))
    }

    /// Conversions between strings and byte or rune slices, and of integers to strings.
    pub(super) fn convert_string(&mut self, site: AllocId, kind: StringConvert, x: &Expr<'ir>) -> GoValue {
        let v = self.expr(x);
        let v = self.parts(v);
        if self.in_place.contains(&site) {
            self.count_elsewhere(site, Elsewhere::Shared);
            return GoValue::Scalars(v.sub(0, 2));
        }
        let result = match kind {
            StringConvert::StringToBytes if let Some(len) = constant_len(x) => {
                let pointer = self.copied_constant(site, v[0], len);
                vec![pointer, v[1], v[1]]
            }
            StringConvert::StringToBytes => {
                let buffer = self.string_buffer(site, TEMPORARY);
                let result = self.runtime(RuntimeFn::stringtoslicebyte, &[buffer, v[0], v[1]]);
                vec![result[0], v[1], result[1]]
            }
            StringConvert::BytesToString => {
                let buffer = self.string_buffer(site, TEMPORARY);
                self.runtime(RuntimeFn::slicebytetostring, &[buffer, v[0], v[1]])
            }
            StringConvert::StringToRunes => {
                let buffer = self.string_buffer(site, RUNES_TEMPORARY);
                let result = self.runtime(RuntimeFn::stringtoslicerune, &[buffer, v[0], v[1]]);
                let cap = self.runtime(RuntimeFn::roundrunes, &[buffer, result[0], result[1]]);
                vec![result[0], result[1], cap[0]]
            }
            StringConvert::RunesToString => {
                let buffer = self.string_buffer(site, TEMPORARY);
                self.runtime(RuntimeFn::slicerunetostring, &[buffer, v[0], v[1]])
            }
            StringConvert::RuneToString => {
                let buffer = self.string_buffer(site, TEMPORARY);
                let rune = self.widen(v[0], x.ty);
                self.runtime(RuntimeFn::intstring, &[buffer, rune])
            }
        };
        GoValue::Scalars(Parts::new(&result))
    }

    /// The bytes of a constant, in the frame if they do not escape and an implicit variable may be so large.
    fn copied_constant(&mut self, site: AllocId, bytes: Value, len: u64) -> Value {
        if len == 0 || !self.on_stack(site) || len > IMPLICIT_MAX {
            self.charge(site);
            let (nil, len) = (self.int(0), self.int(len as i64));
            return self.runtime(RuntimeFn::stringtoslicebyte, &[nil, bytes, len])[0];
        }
        let slot = self.new_slot(len, 8);
        self.count_in_slot(site, slot);
        let pointer = self.pointer(Addr::slot(slot));
        let len = self.int(len as i64);
        self.runtime(RuntimeFn::memmove, &[pointer, bytes, len]);
        pointer
    }

    /// `s[i]`.
    pub(super) fn index_string(&mut self, x: &Expr<'ir>, index: &Expr<'ir>) -> GoValue {
        let v = self.expr(x);
        let v = self.parts(v);
        let i = self.index(index);
        if !self.is_proven(x, index) {
            self.check_index(i, v[1]);
        }
        let addr = self.element(v[0], i.value, 1);
        GoValue::word(self.load_scalar(addr, types::I8, 0))
    }

    /// The rune at byte `at` (in range) of `s`, and the index after it.
    pub(super) fn decode_rune(&mut self, s: Parts, at: Value) -> (Value, Value) {
        let pointer = self.b.ins().iadd(s[0], at);
        let byte = self.b.ins().load(types::I8, MemFlagsData::trusted(), pointer, 0);
        let single = self.b.ins().uextend(types::I32, byte);
        let after = self.b.ins().iadd_imm_s(at, 1);
        let (multi, done) = (self.new_block(), self.new_block());
        let rune = self.b.append_block_param(done, types::I32);
        let next = self.b.append_block_param(done, WORD);
        let ascii = self.b.ins().icmp_imm_u(IntCC::UnsignedLessThan, single, RUNE_SELF);
        self.b
            .ins()
            .brif(ascii, done, &[single.into(), after.into()], multi, &[]);
        self.start(multi);
        let decoded = self.runtime(RuntimeFn::decoderune, &[s[0], s[1], at]);
        self.jump_with(done, &decoded);
        self.start(done);
        (rune, next)
    }
}
