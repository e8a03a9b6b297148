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
mod branches;
mod descriptors;
mod disasm;
mod epilogue;
mod func;
mod image;
mod initial;
mod isa;
mod itabs;
#[allow(unsafe_code)]
mod jit;
mod linetable;
mod map_layout;
pub mod module;
mod parallel;
mod shims;
mod statics;

pub use isa::Target;

use std::num::NonZeroUsize;

use escape::Placements;
use frontend::ir::Program;
use runtime::abi::Image;

use module::{ModuleCx, Symbol};
use parallel::Code;

/// How to generate code.
#[derive(Clone, Copy, Default, Debug)]
pub struct Options {
    /// Number of threads; all cores if absent.
    pub threads: Option<NonZeroUsize>,
    /// Keep CLIF text, for [`Compiled::clif`].
    pub keep_clif: bool,
    /// Run Cranelift's verifier on every function.
    pub verify: bool,
    /// Whether code says who allocates: `run --allocs`.
    pub accounting: Accounting,
}

/// What code says of allocations.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Accounting {
    /// Nothing.
    #[default]
    Off,
    /// Before each allocation, who pays for it; and how often each site was executed.
    Sites,
    /// Also at which addresses in frames things were.
    Addresses,
}

/// A program in memory, and its code for listings.
pub struct Compiled {
    /// What [`runtime::start`] runs.
    pub image: Image,
    functions: Vec<(Symbol, Code, usize)>,
}

/// Generates code for everything that is reachable from the initialisers and `main`. Fails only if the system has no memory.
pub fn compile(program: &Program<'_>, placements: &Placements, options: Options) -> std::io::Result<Compiled> {
    let isa = isa::isa(Target::HOST, options.verify);
    let mut cx = ModuleCx::new(program, placements, &*isa);
    cx.accounting = options.accounting;
    let types = image::well_known(&cx).map(Symbol::Type);
    let kept = program.kept.iter().map(|&func| Symbol::Func(func));
    let roots = std::iter::once(Symbol::Start).chain(types).chain(kept);
    let parts = parallel::make_reachable(&cx, roots, options.threads, options.keep_clif);
    let image::Linked { image, functions } = image::link(cx, parts)?;
    Ok(Compiled { image, functions })
}

/// Generates code for every function with a body, reachable or not, for another machine, with Cranelift's verifier, and throws it away: a test that
/// nothing depends on the machine. Returns the number of functions.
pub fn compile_for_check(program: &Program<'_>, placements: &Placements, target: Target) -> usize {
    let isa = isa::isa(target, true);
    let cx = ModuleCx::new(program, placements, &*isa);
    let functions = program
        .funcs
        .ids()
        .filter(|&func| program.funcs[func].body.is_some())
        .map(Symbol::Func);
    parallel::make_reachable(&cx, functions.chain([Symbol::Start]), None, false).len()
}

impl Compiled {
    /// The machine code of the user's functions, as `-S` prints it.
    pub fn assembly(&self, program: &Program<'_>) -> String {
        disasm::assembly(program, &self.functions)
    }

    /// The CLIF of the user's functions, as `--emit=clif` prints it; compiled with [`Options::keep_clif`].
    pub fn clif(&self, program: &Program<'_>) -> String {
        disasm::clif(program, &self.functions)
    }

    /// Number of functions compiled, shims included, and bytes of machine code.
    pub fn size(&self) -> (usize, usize) {
        (
            self.functions.len(),
            self.functions.iter().map(|(_, code, _)| code.bytes.len()).sum(),
        )
    }
}
