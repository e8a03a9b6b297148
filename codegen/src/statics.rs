//! Data of the image before it has an address: bytes, and the places in them that will hold addresses.

use frontend::ir::{FuncId, FuncKind, GlobalId};
use frontend::types::TypeId;
use runtime::abi;

use crate::initial;
use crate::module::{ModuleCx, Symbol, ZERO_BYTES};

/// An address inside data, filled in when the image is laid out.
#[derive(Clone, Debug)]
pub(crate) struct DataReloc {
    /// Offset of the word.
    pub offset: usize,
    /// Whose address.
    pub target: Symbol,
    /// Plus this.
    pub addend: usize,
}

/// One object of static data.
#[derive(Clone, Debug, Default)]
pub(crate) struct StaticData {
    /// Contents; shorter than `size` if zeros follow.
    pub bytes: Vec<u8>,
    /// Size, bytes.
    pub size: usize,
    /// Alignment, bytes.
    pub align: usize,
    /// Whether the program may write to it.
    pub writable: bool,
    /// Addresses in it.
    pub relocs: Vec<DataReloc>,
    /// Holds this many values of a type with pointers, to which the program may assign: scanned by the collector.
    pub roots: Option<(TypeId, u64)>,
    /// A descriptor: the type whose heap pattern it names, numbered when the image is laid out.
    pub pattern_of: Option<TypeId>,
    /// A map type's descriptor: where the pattern of its groups is named.
    pub group_pattern_at: Option<usize>,
}

impl StaticData {
    /// Read-only memory with these contents.
    pub fn read_only(bytes: Vec<u8>, align: usize) -> StaticData {
        StaticData {
            size: bytes.len(),
            bytes,
            align,
            ..StaticData::default()
        }
    }

    /// Writes an integer of `N` bytes.
    pub fn put<const N: usize>(&mut self, offset: usize, value: [u8; N]) {
        self.put_bytes(offset, &value);
    }

    /// Writes bytes.
    pub fn put_bytes(&mut self, offset: usize, bytes: &[u8]) {
        self.grow(offset + bytes.len());
        self.bytes[offset..offset + bytes.len()].copy_from_slice(bytes);
    }

    /// Writes a word.
    pub fn put_word(&mut self, offset: usize, value: usize) {
        self.put(offset, value.to_ne_bytes());
    }

    /// Makes the word at `offset` the address of `target` plus `addend`.
    pub fn put_address(&mut self, offset: usize, target: Symbol, addend: usize) {
        self.grow(offset + 8);
        self.relocs.push(DataReloc { offset, target, addend });
    }

    /// Makes the two words at `offset` the string `text`, whose bytes are shared with equal strings.
    pub fn put_string(&mut self, offset: usize, text: &[u8]) {
        self.grow(offset + 16);
        if !text.is_empty() {
            self.put_address(offset, Symbol::String(text.into()), 0);
            self.put_word(offset + 8, text.len());
        }
    }

    /// Appends `len` zero bytes, aligned to 8, and returns their offset.
    pub fn append(&mut self, len: usize) -> usize {
        let at = self.bytes.len().next_multiple_of(8);
        self.grow(at + len);
        at
    }

    fn grow(&mut self, len: usize) {
        if self.bytes.len() < len {
            self.bytes.resize(len, 0);
        }
        self.size = self.size.max(self.bytes.len());
    }
}

/// The contents of a data symbol, and further data that came up on the way.
pub(crate) fn materialize(cx: &ModuleCx<'_, '_>, symbol: &Symbol) -> (StaticData, Vec<(Symbol, StaticData)>) {
    let data = match symbol {
        Symbol::Global(global) => return variable(cx, *global),
        Symbol::Type(ty) => crate::descriptors::descriptor(cx, *ty),
        Symbol::Itab { interface, concrete } => crate::itabs::itab(cx, *interface, *concrete),
        Symbol::FuncValue(func) => func_value(cx, *func),
        Symbol::String(bytes) => StaticData::read_only(bytes.to_vec(), 1),
        Symbol::StringValue(bytes) => {
            let mut data = StaticData::read_only(Vec::new(), 8);
            data.put_string(0, bytes);
            data
        }
        Symbol::ReadOnly(bytes) => StaticData::read_only(bytes.to_vec(), 16),
        Symbol::Zero => StaticData {
            size: ZERO_BYTES,
            align: 16,
            ..StaticData::default()
        },
        Symbol::Func(_)
        | Symbol::ValueThunk(_)
        | Symbol::MethodValue { .. }
        | Symbol::Suspended(_)
        | Symbol::Runtime(_)
        | Symbol::Entry(_)
        | Symbol::Native(_)
        | Symbol::Throw
        | Symbol::Start => unreachable!("{symbol:?} is code"),
        Symbol::Static { .. } => unreachable!("{symbol:?} comes with its variable"),
    };
    (data, Vec::new())
}

/// A static [`abi::FuncVal`]: func literals take their `FuncVal` themselves, declared functions through a thunk.
fn func_value(cx: &ModuleCx<'_, '_>, func: FuncId) -> StaticData {
    let code = match cx.program.funcs[func].kind {
        FuncKind::Literal { .. } => Symbol::Func(func),
        FuncKind::Declared | FuncKind::Wrapper | FuncKind::PackageInit => Symbol::ValueThunk(func),
    };
    let mut data = StaticData {
        align: 8,
        ..StaticData::default()
    };
    data.put_address(std::mem::offset_of!(abi::FuncVal, code), code, 0);
    data
}

/// A package-level variable: its static value, or zero until its package's initialiser runs.
fn variable(cx: &ModuleCx<'_, '_>, global: GlobalId) -> (StaticData, Vec<(Symbol, StaticData)>) {
    let (types, ty) = (&cx.program.types, cx.program.globals[global].ty);
    let layout = types.layout(ty);
    let data = StaticData {
        size: layout.size as usize,
        align: (layout.align as usize).max(8),
        writable: true,
        roots: types.has_pointers(ty).then_some((ty, 1)),
        ..StaticData::default()
    };
    match cx.static_value(global) {
        Some(value) => initial::build(cx, global, data, value),
        None => (data, Vec::new()),
    }
}

/// The words of `len` values of type `ty` that hold pointers: how many words the bitmap covers, and the bitmap.
pub(crate) fn root_mask(cx: &ModuleCx<'_, '_>, ty: TypeId, len: u64) -> (usize, Vec<u64>) {
    let types = &cx.program.types;
    let (mask, words, stride) = (
        types.ptr_mask(ty),
        types.ptr_bytes(ty) as usize / 8,
        types.size(ty) as usize / 8,
    );
    if len == 1 {
        return (words, mask);
    }
    let total = stride * len as usize;
    let mut all = vec![0u64; total.div_ceil(64)];
    for start in (0..total).step_by(stride) {
        for word in (0..words).filter(|word| mask[word / 64] >> (word % 64) & 1 != 0) {
            all[(start + word) / 64] |= 1 << ((start + word) % 64);
        }
    }
    (total, all)
}
