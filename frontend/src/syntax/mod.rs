//! Syntax: bytes to tokens ([`lexer`]), tokens to the tree ([`parse`]).
//!
//! ```text
//! text ── lexer::lex ──► token::Tokens ── parse::parse_file ──► ast::File
//! ```
//!
//! Errors are gc 1.19's in wording and position; a message that gc begins with `syntax error: ` does so here too.

pub mod ast;
pub mod dump;
pub mod lexer;
pub mod literal;
pub mod parse;
pub mod token;
