//! Sizes, alignments, offsets and pointer maps of types on a 64-bit machine (gc's, `cmd/compile/internal/types/size.go`
//! and `reflectdata`).
//!
//! Strings are pointer and length; slices pointer, length and capacity; interfaces type word and data word, of which
//! only the second is followed by the collector (descriptors and itabs are not in the heap). Maps, channels and
//! functions are one pointer.

use super::{Basic, Field, TypeId, TypeKind, Types, deep};

/// Size of a pointer, bytes.
pub const GO_WORD: u64 = 8;

/// Types of this size or more are too large (gc's `MaxWidth` on 64-bit machines), bytes.
const MAX_SIZE: u64 = 1 << 50;

/// How deeply a size may depend on others before the type must be one that contains itself. The checker has reported it
/// then; this keeps a question asked meanwhile from going on for ever.
const MAX_DEPTH: u32 = 1_000_000;

/// Size and alignment of a type, bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Layout {
    /// Size, a multiple of `align`.
    pub size: u64,
    /// Alignment.
    pub align: u64,
}

/// Why a type has no size.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TooLarge {
    /// An array whose elements do not fit: gc says `type T larger than address space`.
    LargerThanAddressSpace(TypeId),
    /// Something that fits no memory: gc says `type T too large`.
    TooLarge(TypeId),
    /// A type parameter, an unresolved type, or one that contains itself.
    Unknown(TypeId),
}

/// What is remembered of a type.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    layout: Layout,
    /// Length of the prefix that holds all pointers, bytes.
    ptr_bytes: u64,
}

impl Layout {
    const fn words(n: u64) -> Layout {
        Layout {
            size: n * GO_WORD,
            align: GO_WORD,
        }
    }
    const fn scalar(size: u64) -> Layout {
        Layout { size, align: size }
    }
}

/// `offset` rounded up to a multiple of `align`.
fn round_up(offset: u64, align: u64) -> u64 {
    offset.next_multiple_of(align)
}

/// Places fields one after the other.
struct StructLayout {
    end: u64,
    align: u64,
    /// Whether the last field has no size.
    zero_at_end: bool,
}

impl StructLayout {
    fn new() -> Self {
        StructLayout {
            end: 0,
            align: 1,
            zero_at_end: false,
        }
    }
    /// The offset of the next field.
    fn place(&mut self, field: Layout) -> u64 {
        let offset = round_up(self.end, field.align);
        self.align = self.align.max(field.align);
        self.zero_at_end = field.size == 0;
        self.end = offset + field.size;
        offset
    }
    fn finish(self) -> Layout {
        // A pointer to a zero-size field at the end must not point to the next object.
        let padding = u64::from(self.zero_at_end && self.end > 0);
        Layout {
            size: round_up(self.end + padding, self.align),
            align: self.align,
        }
    }
}

impl<'ir> Types<'ir> {
    /// Size and alignment of a complete type that [`check_size`](Self::check_size) accepts.
    ///
    /// # Panics
    /// If it does not: the checker asks for every type of a program before it hands out IR.
    pub fn layout(&self, t: TypeId) -> Layout {
        self.check_size(t).expect("a type whose size the checker has accepted")
    }
    /// Whether the type is small enough (gc: less than 2^50 bytes on a 64-bit machine), and what its layout is.
    pub fn check_size(&self, t: TypeId) -> Result<Layout, TooLarge> {
        self.shape(t, 0).map(|shape| shape.layout)
    }
    fn shape(&self, t: TypeId, depth: u32) -> Result<Shape, TooLarge> {
        if let Some(&known) = self.row(t).shape.get() {
            return Ok(known);
        }
        if depth > MAX_DEPTH {
            return Err(TooLarge::Unknown(t));
        }
        let of = |part| deep(|| self.shape(part, depth + 1));
        let pointer_first = |n| Shape {
            layout: Layout::words(n),
            ptr_bytes: GO_WORD,
        };
        let shape = match self.kind(t) {
            TypeKind::Basic(basic) => Shape {
                layout: basic_layout(basic).ok_or(TooLarge::Unknown(t))?,
                ptr_bytes: match basic {
                    Basic::String | Basic::UnsafePointer => GO_WORD,
                    _ => 0,
                },
            },
            TypeKind::Named(_) => match self.underlying(t) {
                TypeId::INVALID => return Err(TooLarge::Unknown(t)),
                underlying => of(underlying)?,
            },
            TypeKind::Pointer(_) | TypeKind::Map { .. } | TypeKind::Chan { .. } | TypeKind::Func(_) => pointer_first(1),
            TypeKind::Slice(_) => pointer_first(3),
            TypeKind::Interface(_) => Shape {
                layout: Layout::words(2),
                ptr_bytes: 2 * GO_WORD,
            },
            TypeKind::Array { elem, len } => {
                let elem = of(elem)?;
                let Layout { size, align } = elem.layout;
                if size > 0 && len > (MAX_SIZE - 1) / size {
                    return Err(TooLarge::LargerThanAddressSpace(t));
                }
                let ptr_bytes = match (len, elem.ptr_bytes) {
                    (0, _) | (_, 0) => 0,
                    (_, last) => (len - 1) * size + last,
                };
                Shape {
                    layout: Layout {
                        size: size.saturating_mul(len),
                        align,
                    },
                    ptr_bytes,
                }
            }
            TypeKind::Struct(fields) => self.struct_shape(t, fields.iter().map(|f: &Field<'_>| f.ty), depth)?,
            TypeKind::Tuple(list) => self.struct_shape(t, list.iter().copied(), depth)?,
            TypeKind::TypeParam(_) => return Err(TooLarge::Unknown(t)),
        };
        let _set_by_another_thread = self.row(t).shape.set(shape);
        Ok(shape)
    }
    fn struct_shape(&self, t: TypeId, parts: impl Iterator<Item = TypeId>, depth: u32) -> Result<Shape, TooLarge> {
        let mut layout = StructLayout::new();
        let mut ptr_bytes = 0;
        for part in parts {
            let part = deep(|| self.shape(part, depth + 1))?;
            let offset = layout.place(part.layout);
            if part.ptr_bytes > 0 {
                ptr_bytes = offset + part.ptr_bytes;
            }
            if layout.end >= MAX_SIZE {
                return Err(TooLarge::TooLarge(t));
            }
        }
        Ok(Shape {
            layout: layout.finish(),
            ptr_bytes,
        })
    }

    /// Size in bytes.
    pub fn size(&self, t: TypeId) -> u64 {
        self.layout(t).size
    }
    /// Alignment in bytes.
    pub fn align(&self, t: TypeId) -> u64 {
        self.layout(t).align
    }
    /// Offset of field `field` of a struct type (or component of a tuple), bytes.
    pub fn field_offset(&self, t: TypeId, field: u32) -> u64 {
        self.field_offsets(t)[field as usize]
    }
    /// Offsets of all fields of a struct type (or components of a tuple), bytes.
    pub fn field_offsets(&self, t: TypeId) -> Vec<u64> {
        let mut layout = StructLayout::new();
        match self.under(t) {
            TypeKind::Struct(fields) => fields.iter().map(|f| layout.place(self.layout(f.ty))).collect(),
            TypeKind::Tuple(list) => list.iter().map(|&ty| layout.place(self.layout(ty))).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether values of this type hold pointers the collector follows.
    pub fn has_pointers(&self, t: TypeId) -> bool {
        self.ptr_bytes(t) > 0
    }
    /// The length of the prefix that holds all pointers, bytes.
    pub fn ptr_bytes(&self, t: TypeId) -> u64 {
        self.shape(t, 0).map_or(0, |shape| shape.ptr_bytes)
    }

    /// One bit per word from the start, set where the collector finds a pointer; bit `i % 64` of `mask[i / 64]`. Ends with
    /// the last pointer; repetitions are not folded, so ask only for types of moderate size
    /// ([`ptr_bytes`](Self::ptr_bytes)).
    pub fn ptr_mask(&self, t: TypeId) -> Vec<u64> {
        let words = (self.ptr_bytes(t) / GO_WORD) as usize;
        let mut mask = vec![0; words.div_ceil(64)];
        self.each_pointer(t, 0, &mut |offset| {
            let word = (offset / GO_WORD) as usize;
            mask[word / 64] |= 1 << (word % 64);
        });
        mask
    }
    fn each_pointer(&self, t: TypeId, base: u64, mark: &mut dyn FnMut(u64)) {
        if !self.has_pointers(t) {
            return;
        }
        match self.under(t) {
            TypeKind::Basic(_)
            | TypeKind::Pointer(_)
            | TypeKind::Map { .. }
            | TypeKind::Chan { .. }
            | TypeKind::Func(_)
            | TypeKind::Slice(_) => mark(base),
            TypeKind::Interface(_) => mark(base + GO_WORD),
            TypeKind::Array { elem, len } => {
                let size = self.size(elem);
                for i in 0..len {
                    deep(|| self.each_pointer(elem, base + i * size, mark));
                }
            }
            TypeKind::Struct(fields) => {
                for (field, offset) in fields.iter().zip(self.field_offsets(t)) {
                    deep(|| self.each_pointer(field.ty, base + offset, mark));
                }
            }
            TypeKind::Tuple(list) => {
                for (&part, offset) in list.iter().zip(self.field_offsets(t)) {
                    self.each_pointer(part, base + offset, mark);
                }
            }
            TypeKind::Named(_) | TypeKind::TypeParam(_) => {}
        }
    }

    /// Whether a value of this type is one pointer that an interface's data word holds directly (gc: `IsDirectIface`).
    pub fn is_pointer_shaped(&self, t: TypeId) -> bool {
        match self.under(t) {
            TypeKind::Basic(basic) => basic == Basic::UnsafePointer,
            TypeKind::Pointer(_) | TypeKind::Map { .. } | TypeKind::Chan { .. } | TypeKind::Func(_) => true,
            TypeKind::Array { elem, len } => len == 1 && deep(|| self.is_pointer_shaped(elem)),
            TypeKind::Struct(&[field]) => deep(|| self.is_pointer_shaped(field.ty)),
            TypeKind::Struct(_)
            | TypeKind::Slice(_)
            | TypeKind::Interface(_)
            | TypeKind::Tuple(_)
            | TypeKind::Named(_)
            | TypeKind::TypeParam(_) => false,
        }
    }
}

fn basic_layout(basic: Basic) -> Option<Layout> {
    Some(match basic {
        Basic::Bool | Basic::Int8 | Basic::Uint8 => Layout::scalar(1),
        Basic::Int16 | Basic::Uint16 => Layout::scalar(2),
        Basic::Int32 | Basic::Uint32 | Basic::Float32 => Layout::scalar(4),
        Basic::Int | Basic::Int64 | Basic::Uint | Basic::Uint64 | Basic::Uintptr | Basic::Float64 => Layout::scalar(8),
        Basic::Complex64 => Layout { size: 8, align: 4 },
        Basic::Complex128 => Layout { size: 16, align: 8 },
        Basic::String => Layout::words(2),
        Basic::UnsafePointer => Layout::words(1),
        Basic::UntypedBool
        | Basic::UntypedInt
        | Basic::UntypedRune
        | Basic::UntypedFloat
        | Basic::UntypedComplex
        | Basic::UntypedString
        | Basic::UntypedNil
        | Basic::Invalid => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::{field, named, sig};
    use super::*;
    use bumpalo::Bump;

    fn layout(size: u64, align: u64) -> Layout {
        Layout { size, align }
    }

    #[test]
    fn sizes_are_gcs() {
        let arena = Bump::new();
        let types = Types::new();
        let fields = |list: &[TypeId]| {
            let list: Vec<_> = list.iter().map(|&t| field("f", t)).collect();
            types.struct_type(arena.alloc_slice_copy(&list))
        };
        assert_eq!(types.layout(TypeId::COMPLEX64), layout(8, 4));
        let mixed = fields(&[TypeId::BOOL, TypeId::INT64, TypeId::INT16, TypeId::BOOL]);
        assert_eq!(types.layout(mixed), layout(24, 8));
        assert_eq!(types.field_offsets(mixed), [0, 8, 16, 18]);
        let empty = fields(&[]);
        assert_eq!(types.layout(empty), layout(0, 1));
        assert_eq!(types.layout(fields(&[TypeId::INT32, empty])), layout(8, 4));
        assert_eq!(types.layout(fields(&[empty, TypeId::INT32])), layout(4, 4));
        assert_eq!(types.layout(fields(&[empty])), layout(0, 1));
        assert_eq!(types.layout(types.array(mixed, 3)), layout(72, 8));
        assert_eq!(types.layout(types.array(empty, 1 << 60)), layout(0, 1));
        assert_eq!(types.layout(TypeId::STRING), layout(16, 8));
        assert_eq!(types.layout(TypeId::BYTES), layout(24, 8));
        assert_eq!(types.layout(TypeId::ERROR), layout(16, 8));
    }

    #[test]
    fn large_and_unknown_types() {
        let arena = Bump::new();
        let types = Types::new();
        let big = types.array(TypeId::BYTE, (1 << 50) - 1);
        assert!(types.check_size(big).is_ok());
        let huge = types.array(TypeId::BYTE, 1 << 50);
        assert_eq!(types.check_size(huge), Err(TooLarge::LargerThanAddressSpace(huge)));
        assert!(types.check_size(types.array(TypeId::INT, u64::MAX)).is_err());
        let two = types.struct_type(arena.alloc_slice_copy(&[field("a", big), field("b", big)]));
        assert_eq!(types.check_size(two), Err(TooLarge::TooLarge(two)));
        let t = named(&types, "T", None);
        assert_eq!(types.check_size(t), Err(TooLarge::Unknown(t)));
        types.set_underlying(t, TypeId::INT);
        assert_eq!(types.size(t), 8);
    }

    #[test]
    fn deeply_nested_types() {
        let types = Types::new();
        let t = (0..100_000).fold(types.pointer(TypeId::INT), |t, _| types.array(t, 1));
        assert_eq!(types.size(t), 8);
        assert!(types.is_pointer_shaped(t) && types.has_pointers(t) && types.is_comparable(t));
        assert_eq!(types.ptr_mask(t), [1]);
    }

    #[test]
    fn pointer_maps() {
        let arena = Bump::new();
        let types = Types::new();
        let parts = [
            TypeId::STRING,
            TypeId::INT,
            TypeId::ERROR,
            TypeId::UNSAFE_POINTER,
            TypeId::INT,
        ];
        let parts: Vec<_> = parts.iter().map(|&t| field("f", t)).collect();
        let t = types.struct_type(arena.alloc_slice_copy(&parts));
        assert_eq!(types.ptr_mask(t), [0b11_0001 | 0b1_0000]);
        assert_eq!((types.size(t), types.ptr_bytes(t)), (56, 48));
        assert_eq!(
            types.ptr_mask(types.array(TypeId::STRING, 40)),
            [0x5555_5555_5555_5555, 0x5555]
        );
        assert!(types.ptr_mask(TypeId::INT).is_empty());
        let func = types.func(sig(&arena, &[], &[]));
        let one = types.struct_type(arena.alloc_slice_copy(&[field("f", func)]));
        assert!(types.is_pointer_shaped(types.array(one, 1)) && !types.is_pointer_shaped(TypeId::BYTES));
        assert!(!types.is_pointer_shaped(types.array(one, 2)));
    }
}
