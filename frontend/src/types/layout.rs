//! Sizes, alignments and offsets of types on a 64-bit machine (gc's, `cmd/compile/internal/types/size.go`).

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
