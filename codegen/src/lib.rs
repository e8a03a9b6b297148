//! Code generation: from a frozen program and its placements to machine code and tables in memory, ready to run.
//!
//! **Input** `ir::Program`, `escape::Placements`. **Output** [`Compiled`]: the [`runtime::abi::Image`] and what `-S` and
//! `--emit=clif` print.
//!
//! **Idea.** Functions are lowered to CLIF and compiled on all cores ([`parallel`]), starting from `main`, the initialisers and what they refer
//! to; each refers to others by [`module::Symbol`]. When all are there, [`image`] lays code and data out, resolves the symbols and fills the tables.

#![deny(unsafe_code)]

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
