//! Places: what can be assigned to, and memory access.
//!
//! # Nil checks
//! A pointer that may be nil is dereferenced by an access that faults: the first page is never mapped, and the signal
//! handler makes a Go panic of the fault. So an [`Addr`] that [may fault](Addr::may_fault) has an offset below
//! [`FAULTING_OFFSETS`]; beyond, or where a handler in this very function must see the panic (a fault is no call site), the
//! check is explicit.

use cranelift_codegen::ir::{InstBuilder, MemFlagsData, StackSlot, StackSlotData, StackSlotKind, Type, Value, types};
use cranelift_frontend::Variable;
use frontend::types::TypeId;

use super::FunctionCx;
use super::value::{GoValue, Parts};
use crate::abi::{Scalars, WORD};
use runtime::entry::RuntimeFn;

/// Offsets from a nil pointer that are sure to fault, bytes: the size of the smallest page.
const FAULTING_OFFSETS: u64 = 4096;

/// Largest block that is copied or cleared by inline loads and stores, bytes; gc's limit before it calls `memmove`.
const INLINE_COPY_MAX: u64 = 128;

/// Where memory lies.
#[derive(Clone, Copy, Debug)]
enum Base {
    Pointer(Value),
    Slot(StackSlot),
}

/// An address.
#[derive(Clone, Copy, Debug)]
pub(super) struct Addr {
    base: Base,
    offset: i32,
    /// The base may be nil: the first access is the nil check.
    may_fault: bool,
}

impl Addr {
    /// Memory in this frame.
    pub fn slot(slot: StackSlot) -> Addr {
        Addr {
            base: Base::Slot(slot),
            offset: 0,
            may_fault: false,
        }
    }

    /// Memory at a pointer that is not nil.
    pub fn valid(pointer: Value) -> Addr {
        Addr {
            base: Base::Pointer(pointer),
            offset: 0,
            may_fault: false,
        }
    }
}

/// Something that can be read or assigned.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place {
    /// Consecutive SSA variables.
    Vars {
        /// The first one.
        first: Variable,
        /// Their types.
        scalars: Scalars,
    },
    /// Part of one of several equal groups of SSA variables, by an index that is in range: an element of a small array.
    VarsElem {
        /// The first variable of the first group.
        first: Variable,
        /// Variables per group.
        stride: u32,
        /// Groups.
        len: u32,
        /// Which group.
        index: Value,
        /// The part of the group.
        scalars: Scalars,
    },
    /// Memory.
    Memory(Addr),
}

/// Stack slots for intermediate values, reused from statement to statement.
#[derive(Default)]
pub(super) struct Temps {
    live: Vec<(u32, StackSlot)>,
    free: Vec<(u32, StackSlot)>,
}

/// The variable `n` after `first`: a local's scalars are declared one after the other.
pub(super) fn nth(first: Variable, n: usize) -> Variable {
    Variable::from_u32(first.as_u32() + n as u32)
}

impl FunctionCx<'_, '_, '_> {
    // Stack slots.

    /// A stack slot of its own.
    pub(super) fn new_slot(&mut self, size: u64, align: u64) -> StackSlot {
        let Ok(size) = u32::try_from(size.max(1)) else {
            super::bug!(self, "a stack object of {size} bytes")
        };
        let shift = align.max(8).trailing_zeros() as u8;
        let data = StackSlotData::new(StackSlotKind::ExplicitSlot, size.next_multiple_of(8), shift);
        self.b.create_sized_stack_slot(data)
    }

    /// Memory for an intermediate value of type `ty`, until the end of the statement.
    pub(super) fn temp(&mut self, ty: TypeId) -> Addr {
        let repr = self.repr(ty);
        self.temp_bytes(repr.size)
    }

    /// Memory for an intermediate value of `size` bytes, until the end of the statement.
    pub(super) fn temp_bytes(&mut self, size: u64) -> Addr {
        let class = size.max(8).next_power_of_two().min(u64::from(u32::MAX)) as u32;
        let slot = match self.temps.free.iter().position(|&(c, _)| c == class) {
            Some(i) => self.temps.free.swap_remove(i).1,
            None => {
                let size = if class > 256 { size } else { u64::from(class) };
                self.new_slot(size, 8)
            }
        };
        // Slots above 256 bytes are not rounded up, so they fit only their own kind of request: they are not reused.
        let class = if class > 256 { 0 } else { class };
        self.temps.live.push((class, slot));
        Addr::slot(slot)
    }

    /// A mark for [`release_temps`](Self::release_temps).
    pub(super) fn mark_temps(&self) -> usize {
        self.temps.live.len()
    }

    /// The intermediate values made since `mark` are dead.
    pub(super) fn release_temps(&mut self, mark: usize) {
        for (class, slot) in self.temps.live.drain(mark..) {
            if class != 0 {
                self.temps.free.push((class, slot));
            }
        }
    }

    // Addresses.

    /// `size` bytes at a pointer that may be nil; the first access to them is the check.
    pub(super) fn deref(&mut self, pointer: Value, size: u64) -> Addr {
        let addr = Addr {
            may_fault: true,
            ..Addr::valid(pointer)
        };
        if self.flow.has_defer || size > FAULTING_OFFSETS {
            return self.checked(addr);
        }
        addr
    }

    /// The same address after its nil check: for memory routines, and where there may be no access at all.
    pub(super) fn checked(&mut self, addr: Addr) -> Addr {
        if let (Base::Pointer(pointer), true) = (addr.base, addr.may_fault) {
            self.nil_check(pointer);
        }
        Addr {
            may_fault: false,
            ..addr
        }
    }

    /// Panics if `pointer` is nil.
    pub(super) fn nil_check(&mut self, pointer: Value) {
        if self.flow.has_defer {
            let nil = self
                .b
                .ins()
                .icmp_imm_s(cranelift_codegen::ir::condcodes::IntCC::Equal, pointer, 0);
            self.panic_if(nil, RuntimeFn::panicmem, &[]);
        } else {
            self.b.ins().load(types::I8, MemFlagsData::new(), pointer, 0);
        }
    }

    /// The address `bytes` further on, inside the same object.
    pub(super) fn offset(&mut self, addr: Addr, bytes: u64) -> Addr {
        let total = i64::from(addr.offset) + bytes as i64;
        match i32::try_from(total) {
            Ok(offset) => Addr { offset, ..addr },
            Err(_) => {
                let addr = self.checked(addr);
                let pointer = self.pointer(addr);
                let pointer = self.b.ins().iadd_imm_s(pointer, bytes as i64);
                Addr::valid(pointer)
            }
        }
    }

    /// The address as a pointer. (Does not check: `&p.f` of a nil `p` is checked by its caller.)
    pub(super) fn pointer(&mut self, addr: Addr) -> Value {
        match addr.base {
            Base::Slot(slot) => self.b.ins().stack_addr(WORD, slot, addr.offset),
            Base::Pointer(pointer) if addr.offset == 0 => pointer,
            Base::Pointer(pointer) => self.b.ins().iadd_imm_s(pointer, i64::from(addr.offset)),
        }
    }

    /// The element `index` (in range) of elements of `size` bytes that begin at `base`.
    pub(super) fn element(&mut self, base: Value, index: Value, size: u64) -> Addr {
        let offset = self.scaled(index, size);
        let pointer = self.b.ins().iadd(base, offset);
        Addr::valid(pointer)
    }

    /// `index * size`.
    pub(super) fn scaled(&mut self, index: Value, size: u64) -> Value {
        if size == 1 {
            index
        } else if size.is_power_of_two() {
            self.b.ins().ishl_imm_u(index, i64::from(size.trailing_zeros()))
        } else {
            self.b.ins().imul_imm_s(index, size as i64)
        }
    }

    /// Whether two addresses are known to be equal.
    pub(super) fn is_same(&self, a: Addr, b: Addr) -> bool {
        a.offset == b.offset
            && match (a.base, b.base) {
                (Base::Slot(a), Base::Slot(b)) => a == b,
                (Base::Pointer(a), Base::Pointer(b)) => {
                    self.b.func.dfg.resolve_aliases(a) == self.b.func.dfg.resolve_aliases(b)
                }
                (Base::Slot(_), Base::Pointer(_)) | (Base::Pointer(_), Base::Slot(_)) => false,
            }
    }

    // Scalars in memory.

    fn flags(may_fault: bool) -> MemFlagsData {
        if may_fault {
            MemFlagsData::new().with_aligned()
        } else {
            MemFlagsData::trusted()
        }
    }

    /// Loads one scalar at `addr + offset`.
    pub(super) fn load_scalar(&mut self, addr: Addr, ty: Type, offset: u32) -> Value {
        let offset = addr.offset + offset as i32;
        match addr.base {
            Base::Slot(slot) => self.b.ins().stack_load(WORD, ty, slot, offset),
            Base::Pointer(pointer) => self.b.ins().load(ty, Self::flags(addr.may_fault), pointer, offset),
        }
    }

    /// Stores one scalar at `addr + offset`.
    pub(super) fn store_scalar(&mut self, addr: Addr, value: Value, offset: u32) {
        let offset = addr.offset + offset as i32;
        match addr.base {
            Base::Slot(slot) => self.b.ins().stack_store(WORD, value, slot, offset),
            Base::Pointer(pointer) => self.b.ins().store(Self::flags(addr.may_fault), value, pointer, offset),
        };
    }

    /// Loads scalars. The first access is the nil check, if there has to be one.
    pub(super) fn load_parts(&mut self, mut addr: Addr, scalars: Scalars) -> Parts {
        if scalars.is_empty() {
            self.checked(addr);
        }
        let mut parts = Parts::none();
        for s in scalars.iter() {
            let value = self.load_scalar(addr, s.ty, s.offset);
            parts.push(value);
            addr.may_fault = false;
        }
        parts
    }

    /// Stores scalars. The first access is the nil check, if there has to be one.
    pub(super) fn store_parts(&mut self, mut addr: Addr, parts: Parts, scalars: Scalars) {
        if scalars.is_empty() {
            self.checked(addr);
        }
        for (&value, s) in parts.as_slice().iter().zip(scalars.iter()) {
            self.store_scalar(addr, value, s.offset);
            addr.may_fault = false;
        }
    }

    // Values in memory.

    /// The value of type `ty` at `addr`. A larger one is not copied.
    pub(super) fn load(&mut self, addr: Addr, ty: TypeId) -> GoValue {
        match self.repr(ty).scalars {
            Some(scalars) => GoValue::Scalars(self.load_parts(addr, scalars)),
            None => GoValue::Memory {
                addr: self.checked(addr),
                stable: false,
            },
        }
    }

    /// Stores `v`, of type `ty`, at `addr`. The two may be the same memory.
    pub(super) fn store(&mut self, addr: Addr, v: GoValue, ty: TypeId) {
        let repr = self.repr(ty);
        match (v, repr.scalars) {
            (GoValue::Scalars(parts), Some(scalars)) => self.store_parts(addr, parts, scalars),
            (GoValue::Memory { addr: from, .. }, _) => self.copy_memory(addr, from, repr.size),
            (GoValue::Scalars(_), None) => super::bug!(self, "scalars of a value that lives in memory"),
        }
    }

    /// Pieces in which `size` bytes are moved: vectors of 16 bytes, then words, then what is left.
    fn pieces(size: u64) -> impl Iterator<Item = (Type, u32)> {
        let mut at = 0;
        std::iter::from_fn(move || {
            let ty = match size - at {
                0 => return None,
                16.. => types::I8X16,
                8.. => types::I64,
                4.. => types::I32,
                2.. => types::I16,
                1.. => types::I8,
            };
            let offset = at as u32;
            at += u64::from(ty.bytes());
            Some((ty, offset))
        })
    }

    /// Flags for a piece: pieces need not be aligned.
    fn move_piece(&mut self, addr: Addr, ty: Type, offset: u32, value: Option<Value>) -> Option<Value> {
        let flags = MemFlagsData::new().with_notrap();
        let offset = addr.offset + offset as i32;
        let (pointer, offset) = match addr.base {
            Base::Slot(slot) => (self.b.ins().stack_addr(WORD, slot, offset), 0),
            Base::Pointer(pointer) => (pointer, offset),
        };
        match value {
            Some(value) => {
                self.b.ins().store(flags, value, pointer, offset);
                None
            }
            None => Some(self.b.ins().load(ty, flags, pointer, offset)),
        }
    }

    /// Copies `size` bytes. The areas may overlap (through slices converted to array pointers).
    pub(super) fn copy_memory(&mut self, to: Addr, from: Addr, size: u64) {
        let from = self.checked(from);
        let to = self.checked(to);
        if size <= INLINE_COPY_MAX {
            // All loads come before the first store.
            let pieces: Vec<_> = Self::pieces(size).collect();
            let values: Vec<_> = pieces
                .iter()
                .map(|&(ty, offset)| self.move_piece(from, ty, offset, None))
                .collect();
            for ((ty, offset), value) in pieces.into_iter().zip(values) {
                self.move_piece(to, ty, offset, value);
            }
        } else {
            let (to, from) = (self.pointer(to), self.pointer(from));
            let size = self.int(size as i64);
            self.runtime(RuntimeFn::memmove, &[to, from, size]);
        }
    }

    /// Clears `size` bytes.
    pub(super) fn zero_memory(&mut self, addr: Addr, size: u64) {
        let addr = self.checked(addr);
        if size <= INLINE_COPY_MAX {
            for (ty, offset) in Self::pieces(size) {
                let zero = if ty == types::I8X16 {
                    let zeros = self.b.func.dfg.constants.insert([0; 16].to_vec().into());
                    self.b.ins().vconst(types::I8X16, zeros)
                } else {
                    self.zero_scalar(ty)
                };
                self.move_piece(addr, ty, offset, Some(zero));
            }
        } else {
            let pointer = self.pointer(addr);
            let size = self.int(size as i64);
            self.runtime(RuntimeFn::memclr, &[pointer, size]);
        }
    }

    // Places.

    /// Reads a place of type `ty`.
    pub(super) fn read(&mut self, place: Place, ty: TypeId) -> GoValue {
        match place {
            Place::Vars { first, scalars } => {
                let mut parts = Parts::none();
                for i in 0..scalars.len() {
                    let value = self.b.use_var(nth(first, i));
                    parts.push(value);
                }
                GoValue::Scalars(parts)
            }
            Place::VarsElem {
                first,
                stride,
                len,
                index,
                scalars,
            } => {
                let mut parts = Parts::none();
                for k in 0..scalars.len() {
                    let mut column = Parts::none();
                    for group in 0..len {
                        let value = self.b.use_var(nth(first, (group * stride) as usize + k));
                        column.push(value);
                    }
                    let value = self.select_group(column, 1, index)[0];
                    parts.push(value);
                }
                GoValue::Scalars(parts)
            }
            Place::Memory(addr) => self.load(addr, ty),
        }
    }

    /// Assigns to a place of type `ty`.
    pub(super) fn write(&mut self, place: Place, v: GoValue, ty: TypeId) {
        match place {
            Place::Vars { first, scalars } => {
                let parts = self.parts(v);
                for i in 0..scalars.len() {
                    self.b.def_var(nth(first, i), parts[i]);
                }
            }
            Place::VarsElem {
                first,
                stride,
                len,
                index,
                scalars,
            } => {
                let parts = self.parts(v);
                for group in 0..len {
                    let here = self.b.ins().icmp_imm_s(
                        cranelift_codegen::ir::condcodes::IntCC::Equal,
                        index,
                        i64::from(group),
                    );
                    for k in 0..scalars.len() {
                        let var = nth(first, (group * stride) as usize + k);
                        let old = self.b.use_var(var);
                        let new = self.b.ins().select(here, parts[k], old);
                        self.b.def_var(var, new);
                    }
                }
            }
            Place::Memory(addr) => self.store(addr, v, ty),
        }
    }
}
