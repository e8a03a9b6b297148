//! Type descriptors: what the runtime knows of a type ([`abi::TypeDesc`]).
//!
//! ```go
//! type point struct{ x, y int }      // size 16, kind struct, no pointers, fields x @0 and y @8, methods if it may stand in an interface
//! ```
//! A descriptor is one object: the fixed part, then its pointer bitmap and its lists of fields, methods and parameters, all
//! reached by addresses into itself. Descriptors of component types are objects of their own, so each type has one.

use std::mem::{offset_of, size_of};

use frontend::types::{Basic, ChanDir, Interface, Layout, TextStyle, TypeId, TypeKind, Types};
use runtime::abi::{self, FieldDesc, MapDesc, MethodDesc, TypeDesc};

use crate::itabs::method_table;
use crate::map_layout::MapLayout;
use crate::module::{ModuleCx, Symbol};
use crate::statics::StaticData;

/// The descriptor of `ty`, without its heap pattern, whose number is known only when the image is laid out.
pub(crate) fn descriptor(cx: &ModuleCx<'_, '_>, ty: TypeId) -> StaticData {
    let mut d = Descriptor {
        cx,
        ty,
        data: StaticData {
            align: 8,
            ..StaticData::default()
        },
    };
    d.data.append(size_of::<TypeDesc>());
    d.shape();
    d.names();
    d.components();
    d.methods();
    d.data.pattern_of = Some(ty);
    d.data
}

/// The bitmap of `ty`'s pointers as its descriptor has it: words it covers, and whether it repeats.
pub(crate) struct PointerMask {
    /// The bitmap.
    pub mask: Vec<u64>,
    /// How many of its bits are meaningful: up to the last pointer.
    pub ptr_words: usize,
    /// Size of what it describes, bytes: the type, or the element that repeats.
    pub size: usize,
    /// Whether it describes one element of an array.
    pub repeats: bool,
}

/// The pointers of `ty`. Long arrays are described by their elements, so that a descriptor is never larger than its program's text.
pub(crate) fn pointer_mask(types: &Types<'_>, ty: TypeId) -> PointerMask {
    let mut of = ty;
    while let TypeKind::Array { elem, .. } = types.under(of) {
        if types.size(of) <= 8 * TypeDesc::MASK_MAX_WORDS as u64 {
            break;
        }
        of = elem;
    }
    let size = types.size(of) as usize;
    let repeats = of != ty;
    if !types.has_pointers(ty) {
        return PointerMask {
            mask: Vec::new(),
            ptr_words: 0,
            size,
            repeats,
        };
    }
    PointerMask {
        mask: types.ptr_mask(of),
        ptr_words: types.ptr_bytes(of) as usize / 8,
        size,
        repeats,
    }
}

struct Descriptor<'c, 'p, 'ir> {
    cx: &'c ModuleCx<'p, 'ir>,
    ty: TypeId,
    data: StaticData,
}

impl<'ir> Descriptor<'_, '_, 'ir> {
    fn types(&self) -> &Types<'ir> {
        &self.cx.program.types
    }

    /// An address inside this descriptor.
    fn own_address(&mut self, offset: usize, target: usize) {
        self.data.put_address(offset, Symbol::Type(self.ty), target);
    }

    fn type_address(&mut self, offset: usize, ty: TypeId) {
        self.data.put_address(offset, Symbol::Type(ty), 0);
    }

    /// Reserves a list of `len` rows of `row` bytes, and makes the list at `offset` describe it.
    fn list(&mut self, offset: usize, len: usize, row: usize) -> usize {
        let at = self.data.append(len * row);
        if len > 0 {
            self.own_address(offset + offset_of!(abi::List<u8>, ptr), at);
            self.data.put_word(offset + offset_of!(abi::List<u8>, len), len);
        }
        at
    }

    /// Size, alignment, kind, flags and pointers.
    fn shape(&mut self) {
        let (ty, types) = (self.ty, self.types());
        let Layout { size, align } = types.layout(ty);
        let text = types.text(&self.cx.program.packages, ty, TextStyle::Link);
        let pointers = pointer_mask(types, ty);
        let mut flags = 0;
        let mut flag = |on: bool, bit: u8| flags |= if on { bit } else { 0 };
        flag(types.is_pointer_shaped(ty), TypeDesc::POINTER_SHAPED);
        flag(types.is_comparable(ty), TypeDesc::COMPARABLE);
        flag(types.has_name(ty), TypeDesc::NAMED);
        flag(is_plain_memory(types, ty), TypeDesc::PLAIN_MEMORY);
        flag(pointers.repeats, TypeDesc::MASK_REPEATS);
        let kind = kind(types, ty);
        let aux = match types.under(ty) {
            TypeKind::Chan { dir: ChanDir::Both, .. } => 0,
            TypeKind::Chan { dir: ChanDir::Send, .. } => 1,
            TypeKind::Chan { dir: ChanDir::Recv, .. } => 2,
            TypeKind::Func(sig) => u8::from(sig.variadic),
            TypeKind::Basic(_)
            | TypeKind::Named(_)
            | TypeKind::Pointer(_)
            | TypeKind::Array { .. }
            | TypeKind::Slice(_)
            | TypeKind::Struct(_)
            | TypeKind::Map { .. }
            | TypeKind::Interface(_)
            | TypeKind::Tuple(_)
            | TypeKind::TypeParam(_) => 0,
        };
        let d = &mut self.data;
        d.put_word(offset_of!(TypeDesc, size), size as usize);
        d.put(offset_of!(TypeDesc, hash), fnv(text.as_bytes()).to_ne_bytes());
        d.put(offset_of!(TypeDesc, align), [align as u8]);
        d.put(offset_of!(TypeDesc, kind), [kind as u8]);
        d.put(offset_of!(TypeDesc, flags), [flags]);
        d.put(offset_of!(TypeDesc, aux), [aux]);
        d.put_word(offset_of!(TypeDesc, ptr_words), pointers.ptr_words);
        let at = d.append(8 * pointers.mask.len());
        for (index, &word) in pointers.mask.iter().enumerate() {
            d.put(at + 8 * index, word.to_ne_bytes());
        }
        if !pointers.mask.is_empty() {
            self.own_address(offset_of!(TypeDesc, ptr_mask), at);
        }
    }

    fn names(&mut self) {
        let (program, types) = (self.cx.program, self.types());
        let text = types.text(&program.packages, self.ty, TextStyle::Runtime);
        let (mut name, mut path) = (String::new(), "");
        match types.kind(self.ty) {
            TypeKind::Basic(_) => name = text.clone(),
            TypeKind::Named(_) => {
                let named = types.named(self.ty).expect("a defined type");
                // With the type arguments of an instance.
                let arguments = text.find('[').filter(|_| types.instance(self.ty).is_some());
                name = format!("{}{}", named.name, arguments.map_or("", |at| &text[at..]));
                path = named.pkg.map_or("", |pkg| program.packages[pkg].path);
            }
            TypeKind::Pointer(_)
            | TypeKind::Array { .. }
            | TypeKind::Slice(_)
            | TypeKind::Struct(_)
            | TypeKind::Map { .. }
            | TypeKind::Chan { .. }
            | TypeKind::Func(_)
            | TypeKind::Interface(_)
            | TypeKind::Tuple(_)
            | TypeKind::TypeParam(_) => {}
        }
        self.data.put_string(offset_of!(TypeDesc, string), text.as_bytes());
        self.data.put_string(offset_of!(TypeDesc, name), name.as_bytes());
        self.data.put_string(offset_of!(TypeDesc, pkg_path), path.as_bytes());
    }

    /// Elements, fields and parameters.
    fn components(&mut self) {
        match self.types().under(self.ty) {
            TypeKind::Basic(_) | TypeKind::Interface(_) => {}
            TypeKind::Pointer(elem) | TypeKind::Slice(elem) | TypeKind::Chan { elem, .. } => {
                self.type_address(offset_of!(TypeDesc, elem), elem);
            }
            TypeKind::Array { elem, len } => {
                self.type_address(offset_of!(TypeDesc, elem), elem);
                self.data.put_word(offset_of!(TypeDesc, len), len as usize);
            }
            TypeKind::Map { key, value } => {
                self.type_address(offset_of!(TypeDesc, key), key);
                self.type_address(offset_of!(TypeDesc, elem), value);
                self.map(MapLayout::new(self.types(), key, value));
            }
            TypeKind::Struct(fields) => {
                let offsets = self.types().field_offsets(self.ty);
                let at = self.list(offset_of!(TypeDesc, fields), fields.len(), size_of::<FieldDesc>());
                for (index, field) in fields.iter().enumerate() {
                    let row = at + index * size_of::<FieldDesc>();
                    self.data
                        .put_string(row + offset_of!(FieldDesc, name), field.name.as_bytes());
                    self.type_address(row + offset_of!(FieldDesc, ty), field.ty);
                    self.data
                        .put_word(row + offset_of!(FieldDesc, offset), offsets[index] as usize);
                    self.data.put_string(row + offset_of!(FieldDesc, tag), field.tag);
                    self.data
                        .put(row + offset_of!(FieldDesc, embedded), [u8::from(field.embedded)]);
                    self.data
                        .put(row + offset_of!(FieldDesc, exported), [u8::from(field.pkg.is_none())]);
                }
            }
            TypeKind::Func(sig) => {
                let len = sig.params.len() + sig.results.len();
                let at = self.list(offset_of!(TypeDesc, params), len, 8);
                for (index, &ty) in sig.params.iter().chain(sig.results).enumerate() {
                    self.type_address(at + 8 * index, ty);
                }
                self.data.put_word(offset_of!(TypeDesc, num_in), sig.params.len());
            }
            kind @ (TypeKind::Named(_) | TypeKind::Tuple(_) | TypeKind::TypeParam(_)) => {
                unreachable!("no value has type {kind:?}")
            }
        }
    }

    fn map(&mut self, layout: MapLayout) {
        let at = self.data.append(size_of::<MapDesc>());
        self.own_address(offset_of!(TypeDesc, map), at);
        let d = &mut self.data;
        d.put_word(at + offset_of!(MapDesc, group_size), layout.group_size as usize);
        d.put_word(at + offset_of!(MapDesc, key_stride), layout.key_stride as usize);
        d.put_word(at + offset_of!(MapDesc, elem_at), layout.elem_at as usize);
        d.put_word(at + offset_of!(MapDesc, elem_stride), layout.elem_stride as usize);
        d.put(at + offset_of!(MapDesc, flags), layout.flags.to_ne_bytes());
        d.group_pattern_at = Some(at + offset_of!(MapDesc, pattern));
    }

    fn methods(&mut self) {
        let program = self.cx.program;
        if let Some(Interface { methods, .. }) = program.types.interface_of(self.ty) {
            self.method_list(methods.iter().map(|&method| (method, None)));
        } else {
            let table = method_table(program, self.ty);
            self.method_list(table.iter().map(|entry| (entry.method, Some(entry.func))));
        }
    }

    fn method_list(
        &mut self,
        methods: impl ExactSizeIterator<Item = (frontend::types::Method<'ir>, Option<frontend::ir::FuncId>)>,
    ) {
        let at = self.list(offset_of!(TypeDesc, methods), methods.len(), size_of::<MethodDesc>());
        for (index, (method, func)) in methods.enumerate() {
            let row = at + index * size_of::<MethodDesc>();
            let path = method.pkg.map_or("", |pkg| self.cx.program.packages[pkg].path);
            self.data
                .put_string(row + offset_of!(MethodDesc, name), method.name.as_bytes());
            self.data
                .put_string(row + offset_of!(MethodDesc, pkg_path), path.as_bytes());
            self.type_address(row + offset_of!(MethodDesc, ty), method.sig);
            if let Some(func) = func {
                self.data
                    .put_address(row + offset_of!(MethodDesc, code), Symbol::Func(func), 0);
            }
        }
    }
}

/// The kind of a type as `reflect` numbers it.
fn kind(types: &Types<'_>, ty: TypeId) -> abi::Kind {
    match types.under(ty) {
        TypeKind::Basic(basic) => match basic {
            Basic::Bool => abi::Kind::Bool,
            Basic::Int => abi::Kind::Int,
            Basic::Int8 => abi::Kind::Int8,
            Basic::Int16 => abi::Kind::Int16,
            Basic::Int32 => abi::Kind::Int32,
            Basic::Int64 => abi::Kind::Int64,
            Basic::Uint => abi::Kind::Uint,
            Basic::Uint8 => abi::Kind::Uint8,
            Basic::Uint16 => abi::Kind::Uint16,
            Basic::Uint32 => abi::Kind::Uint32,
            Basic::Uint64 => abi::Kind::Uint64,
            Basic::Uintptr => abi::Kind::Uintptr,
            Basic::Float32 => abi::Kind::Float32,
            Basic::Float64 => abi::Kind::Float64,
            Basic::Complex64 => abi::Kind::Complex64,
            Basic::Complex128 => abi::Kind::Complex128,
            Basic::String => abi::Kind::String,
            Basic::UnsafePointer => abi::Kind::UnsafePointer,
            Basic::UntypedBool
            | Basic::UntypedInt
            | Basic::UntypedRune
            | Basic::UntypedFloat
            | Basic::UntypedComplex
            | Basic::UntypedString
            | Basic::UntypedNil
            | Basic::Invalid => unreachable!("{basic:?} survived check"),
        },
        TypeKind::Pointer(_) => abi::Kind::Pointer,
        TypeKind::Array { .. } => abi::Kind::Array,
        TypeKind::Slice(_) => abi::Kind::Slice,
        TypeKind::Struct(_) => abi::Kind::Struct,
        TypeKind::Map { .. } => abi::Kind::Map,
        TypeKind::Chan { .. } => abi::Kind::Chan,
        TypeKind::Func(_) => abi::Kind::Func,
        TypeKind::Interface(_) => abi::Kind::Interface,
        kind @ (TypeKind::Named(_) | TypeKind::Tuple(_) | TypeKind::TypeParam(_)) => {
            unreachable!("no value has type {kind:?}")
        }
    }
}

/// Whether two values are equal exactly if their memory is: no padding, blank fields, floats, strings or interfaces.
pub(crate) fn is_plain_memory(types: &Types<'_>, ty: TypeId) -> bool {
    match types.under(ty) {
        TypeKind::Basic(basic) => match basic {
            Basic::Float32 | Basic::Float64 | Basic::Complex64 | Basic::Complex128 | Basic::String => false,
            Basic::Bool
            | Basic::Int
            | Basic::Int8
            | Basic::Int16
            | Basic::Int32
            | Basic::Int64
            | Basic::Uint
            | Basic::Uint8
            | Basic::Uint16
            | Basic::Uint32
            | Basic::Uint64
            | Basic::Uintptr
            | Basic::UnsafePointer => true,
            Basic::UntypedBool
            | Basic::UntypedInt
            | Basic::UntypedRune
            | Basic::UntypedFloat
            | Basic::UntypedComplex
            | Basic::UntypedString
            | Basic::UntypedNil
            | Basic::Invalid => false,
        },
        TypeKind::Pointer(_) | TypeKind::Chan { .. } => true,
        TypeKind::Array { elem, .. } => is_plain_memory(types, elem),
        TypeKind::Struct(fields) => {
            let offsets = types.field_offsets(ty);
            let mut end = 0;
            for (field, &offset) in fields.iter().zip(&offsets) {
                if offset != end || field.name == "_" || !is_plain_memory(types, field.ty) {
                    return false;
                }
                end = offset + types.size(field.ty);
            }
            end == types.size(ty)
        }
        TypeKind::Slice(_) | TypeKind::Map { .. } | TypeKind::Func(_) | TypeKind::Interface(_) => false,
        TypeKind::Named(_) | TypeKind::Tuple(_) | TypeKind::TypeParam(_) => false,
    }
}

/// FNV-1a, 32 bits: stable from run to run.
fn fnv(bytes: &[u8]) -> u32 {
    bytes
        .iter()
        .fold(0x811c_9dc5, |hash, &b| (hash ^ u32::from(b)).wrapping_mul(0x0100_0193))
}
