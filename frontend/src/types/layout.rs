//! Sizes, alignments and offsets of types on a 64-bit machine (gc's, `cmd/compile/internal/types/size.go`).

use super::{TypeId, Types};

/// Size of a pointer, bytes.
pub const GO_WORD: u64 = 8;

/// Size and alignment of a type, bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Layout {
    /// Size, a multiple of `align`.
    pub size: u64,
    /// Alignment.
    pub align: u64,
}

/// Larger than gc allows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TooLarge;

impl<'ir> Types<'ir> {
    /// Size and alignment of a complete type, without type parameters, that [`check_size`](Self::check_size) accepts.
    pub fn layout(&self, _t: TypeId) -> Layout {
        todo!()
    }
    /// Whether the type is small enough (gc: 2^50 bytes on a 64-bit machine). The checker reports
    /// `type T larger than address space`/`too large`.
    pub fn check_size(&self, _t: TypeId) -> Result<Layout, TooLarge> {
        todo!()
    }
    /// Size in bytes.
    pub fn size(&self, t: TypeId) -> u64 {
        self.layout(t).size
    }
    /// Alignment in bytes.
    pub fn align(&self, t: TypeId) -> u64 {
        self.layout(t).align
    }
    /// Offset of field `field` of a struct type, bytes.
    pub fn field_offset(&self, _t: TypeId, _field: u32) -> u64 {
        todo!()
    }
    /// Offsets of all fields of a struct type, bytes.
    pub fn field_offsets(&self, _t: TypeId) -> Vec<u64> {
        todo!()
    }
    /// Whether values of this type hold pointers the collector follows.
    pub fn has_pointers(&self, _t: TypeId) -> bool {
        todo!()
    }
    /// One bit per word from the start, set where the collector finds a pointer; bit `i` of `mask[i / 64]`. Ends with
    /// the last pointer; repeats are not encoded, so ask only for types of moderate size ([`ptr_bytes`](Self::ptr_bytes)).
    pub fn ptr_mask(&self, _t: TypeId) -> Vec<u64> {
        todo!()
    }
    /// The length of the prefix that holds all pointers, bytes.
    pub fn ptr_bytes(&self, _t: TypeId) -> u64 {
        todo!()
    }
    /// Whether a value of this type is one pointer that an interface's data word holds directly (gc: `IsDirectIface`).
    pub fn is_pointer_shaped(&self, _t: TypeId) -> bool {
        todo!()
    }
}
