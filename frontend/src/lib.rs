//! The front end: Go source text in, checked and typed IR out.
//!
//! ```text
//! bytes ── syntax::lexer ──► tokens ── syntax::parse ──► ast::File ── check ──► ir::Program
//! ```
//!
//! All errors about the user's program come from this crate ([`diag::Diagnostic`]); once [`check`] has
//! returned a program, the later phases cannot fail. The crate knows nothing of Cranelift or of the runtime.
#![forbid(unsafe_code)]

pub mod check;
pub mod constant;
pub mod diag;
pub mod id;
pub mod ir;
pub mod load;
pub mod reference;
pub mod source;
pub mod syntax;
pub mod types;
