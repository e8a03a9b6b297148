//! Code generation: from a frozen program and its placements to machine code and tables in memory, ready to run.
//!
//! **Input** `ir::Program`, `escape::Placements`. **Output** [`Compiled`]: the [`runtime::abi::Image`] and what `-S` and
//! `--emit=clif` print.
//!
//! **Idea.** Functions are lowered to CLIF and compiled on all cores ([`parallel`]), starting from `main`, the initialisers and what they refer
//! to; each refers to others by [`module::Symbol`]. When all are there, [`image`] lays code and data out, resolves the symbols and fills the tables.

#![deny(unsafe_code)]

pub mod abi;
pub mod module;

/// Placeholder until `runtime::entry::RuntimeFn` lands; the same methods.
#[allow(missing_docs)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct RuntimeFn(u32);

/// Placeholder, as [`RuntimeFn`].
#[allow(missing_docs)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scalar {
    I8,
    I16,
    I32,
    I64,
    F32,
    F64,
    Ptr,
}

#[allow(missing_docs)]
impl RuntimeFn {
    pub fn params(self) -> &'static [Scalar] {
        todo!()
    }
    pub fn results(self) -> &'static [Scalar] {
        todo!()
    }
}

/// Placeholder until `escape` lands its own.
#[allow(missing_docs)]
pub mod placeholder {
    /// What cells of one layout look like. Two objects share a layout if their cells have the same size and hold pointers in
    /// the same words.
    #[derive(Clone, PartialEq, Eq, Hash, Debug)]
    pub struct HeapLayout {
        /// Size of a cell, bytes: a size class ([`cell_size`]).
        pub cell: usize,
        /// Bit per word that holds a pointer; empty if none does ("noscan").
        pub ptr_mask: Vec<u64>,
    }

    /// Sizes of small heap cells, bytes: gc's `runtime/sizeclasses.go`, so that capacities after `append` agree.
    pub const SIZE_CLASSES: [usize; 67] = [
        8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384, 416, 448,
        480, 512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200, 3456,
        4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240, 10880, 12288, 13568, 14336, 16384, 18432,
        19072, 20480, 21760, 24576, 27264, 28672, 32768,
    ];

    /// Largest small object; bigger ones are whole pages.
    pub const MAX_SMALL_SIZE: usize = 32768;

    /// The cell that an object of `size` bytes gets; none for large objects and for those of no size.
    pub fn cell_size(size: usize) -> Option<usize> {
        if size == 0 || size > MAX_SMALL_SIZE {
            return None;
        }
        Some(SIZE_CLASSES[SIZE_CLASSES.partition_point(|&class| class < size)])
    }
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub enum Placement {
        Stack,
        Heap,
    }
    pub struct Placements(pub Vec<Placement>);
    impl Placements {
        pub fn of(&self, site: frontend::ir::AllocId) -> Placement {
            self.0[frontend::id::Id::index(site)]
        }
    }
}
