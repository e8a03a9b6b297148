//! Tokens to the syntax tree.
//!
//! **Input** the lexer's token kinds as a slice, **output** an [`ast::File`] in the arena.
//!
//! The grammar is written with chumsky's combinators, one function for each production, in the style that was measured
//! fastest: a production looks at the next token before it tries anything, recursion goes through `custom`, and binary
//! expressions are climbed by precedence. For `if x == (T{}) { f() }`:
//!
//! ```text
//! statement ─ If ─► if_statement: header within(Braces::Block) ─► expression ─ climb ─► `==`
//!                                                                    paren within(Braces::Literal) ─► T{}
//!                                 block ─► statement …
//! ```
//!
//! 1. No rule backtracks, so an emitted error is never lost and no input takes exponential time.
//! 2. Rules fail (`Err`) only when parsing ends: without a package clause, or beyond [`MAX_NESTING`].
//! 3. Errors and recovery follow gc's parser, so that wording, position and number of messages agree with it.
//!
//! Names, labels, constant values and types are the checker's.
//! Reference: Go spec; `cmd/compile/internal/syntax/parser.go` for what is an error where.

mod core;
mod decls;
mod errors;
mod exprs;
mod fields;
mod header;
mod stmts;
mod types;

use super::{ast, lexer};
use crate::diag::Diagnostics;
use crate::reference::LangVersion;
use crate::source::Pos;
use bumpalo::Bump;
use chumsky::Parser;

pub use core::MAX_NESTING;

/// Parses a file whose text begins at `base`.
///
/// `None` when not even the package clause could be read, or when the file nests too deeply. A file with other syntax
/// errors returns what could be parsed; the diagnostics say so.
pub fn parse_file<'a>(arena: &'a Bump, text: &'a str, base: Pos, diags: &Diagnostics) -> Option<&'a ast::File<'a>> {
    parse_file_as(LangVersion::DEFAULT, arena, text, base, diags)
}

/// Like [`parse_file`], for an older version of the language: before go1.27 methods have no type parameters. (What else
/// came with a version has a form that older parsers accept, so that the checker can say which version it needs.)
pub fn parse_file_as<'a>(
    lang: LangVersion,
    arena: &'a Bump,
    text: &'a str,
    base: Pos,
    diags: &Diagnostics,
) -> Option<&'a ast::File<'a>> {
    let (tokens, lexical) = lexer::scan(text, base);
    let kinds: &'a [_] = arena.alloc_slice_copy(&tokens.kinds);
    let mut state = core::State::new(lang, arena, tokens, lexical.iter().map(|e| e.pos).collect());
    let result = decls::source_file().parse_with_state(kinds, &mut state);
    let (file, errors) = result.into_output_errors();
    let read = |error: &lexer::LexicalError| state.given_up.is_none_or(|end| error.pos < end);
    let lexical = lexical.into_iter().filter(read);
    let lexical = lexical.map(|error| errors::SyntaxError::told(error.pos, error.message));
    errors::report(lexical.chain(errors), &state.tokens, diags);
    file.flatten()
}

/// Parses the declarations of a std file, without function bodies: most of them are never needed. The file must be free of
/// syntax errors.
pub fn parse_outline<'a>(arena: &'a Bump, text: &'a str, base: Pos) -> Option<&'a ast::File<'a>> {
    let tokens = lexer::scan_outline(text, base);
    let kinds: &'a [_] = arena.alloc_slice_copy(&tokens.kinds);
    let mut state = core::State::new(LangVersion::DEFAULT, arena, tokens, Vec::new());
    state.outline = true;
    decls::source_file().parse_with_state(kinds, &mut state).into_output()?
}

/// Reads a body of which [`parse_outline`] has only seen the braces. `text` is the file's, from `base` on.
pub fn parse_body<'a>(arena: &'a Bump, text: &'a str, base: Pos, body: &ast::Block<'_>) -> Option<&'a ast::Block<'a>> {
    let range = (body.pos.0 - base.0) as usize..=(body.rbrace.0 - base.0) as usize;
    let (tokens, _) = lexer::scan(&text[range], body.pos);
    let kinds: &'a [_] = arena.alloc_slice_copy(&tokens.kinds);
    let mut state = core::State::new(LangVersion::DEFAULT, arena, tokens, Vec::new());
    let body = stmts::func_body().then_ignore(chumsky::primitive::any().repeated());
    body.parse_with_state(kinds, &mut state).into_output()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ast::Decl;

    #[test]
    fn bodies_are_left_out_and_read_later() {
        let text = "package p\n\nfunc native(s struct{ n int }) interface{}\n\nvar sizes = [...]int{1, 2}\n\n\
                    func f(s struct{ n int }) string {\n\tif s.n > 0 {\n\t\treturn \"}\" // }\n\t}\n\treturn `}` + string('}') /* } */\n}\n\n\
                    var g = func() int { return 1 }\n";
        let arena = Bump::new();
        let file = parse_outline(&arena, text, Pos(1)).expect("a file");
        let [Decl::Func(native), Decl::Var(_), Decl::Func(f), Decl::Var(_)] = file.decls else {
            panic!("other declarations: {:?}", file.decls);
        };
        assert!(native.body.is_none());
        let braces = f.body.expect("a body");
        assert!(f.unread && braces.stmts.is_empty());
        let body = parse_body(&arena, text, Pos(1), braces).expect("readable");
        assert_eq!(
            (body.pos, body.rbrace, body.stmts.len()),
            (braces.pos, braces.rbrace, 2)
        );
    }
}
