//! Syntax: bytes to tokens ([`lexer`]), tokens to the tree ([`parse`]).

pub mod ast;
pub mod lexer;
pub mod parse;
pub mod token;
