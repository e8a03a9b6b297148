//! Code generation: from a frozen program and its placements to machine code and tables in memory, ready to run.
//!
//! **Input** `ir::Program`, `escape::Placements`. **Output** [`Compiled`]: the [`runtime::abi::Image`] and what `-S` and
//! `--emit=clif` print.
//!
//! **Idea.** Functions are lowered to CLIF and compiled on all cores ([`parallel`]), starting from `main` and the initialisers; each
//! refers to others by [`module::Symbol`], and what is referred to is made next. When nothing is missing, [`image`] lays out code and data,
//! resolves the symbols and fills the tables.
//!
//! ```text
//! Start ─► main.main ─► runtime.newobject, type.main.T ─► (*T).String ─► …     work list: parallel
//! code of each: bytes, relocations, source positions, landing pads             Code
//! [ code | veneers ][ descriptors, itabs, strings ][ variables ]               image, in one mapping (jit)
//! ```
//!
//! # Invariants
//! 1. The same program gives the same code, whatever the number of threads.
//! 2. Only [`jit`] touches memory unsafely; nothing here runs the code.
//!
//! # What it does not do
//! It takes no decision about placement (`escape`), reports no errors (`frontend`), and has no optimiser of its own.

#![deny(unsafe_code)]

pub mod abi;
mod descriptors;
mod image;
mod isa;
mod itabs;
#[allow(unsafe_code)]
mod jit;
mod linetable;
pub mod module;
mod parallel;
mod shims;
mod statics;

pub use isa::Target;
