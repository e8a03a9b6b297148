//! Errors of the grammar, in gc's words.

use crate::diag::Diagnostics;
use crate::source::Pos;
use crate::syntax::token::{Kind, Tokens};
use chumsky::{error::LabelError, input::Input, util::MaybeRef};

/// What a rule has to complain about.
#[derive(Clone, Debug)]
pub(super) enum SyntaxError {
    /// A complaint in words.
    Told { pos: Pos, message: String },
    /// What gc finds out only later, and does not say about a file with syntax errors.
    Afterwards { pos: Pos, message: String },
    /// A token where a rule has no use for it.
    Unexpected {
        /// Its index.
        token: usize,
    },
}

impl SyntaxError {
    pub fn told(pos: Pos, message: impl Into<String>) -> Self {
        SyntaxError::Told {
            pos,
            message: message.into(),
        }
    }
}

impl<'a, L> LabelError<'a, &'a [Kind], L> for SyntaxError {
    fn expected_found<E: IntoIterator<Item = L>>(
        _: E,
        _: Option<MaybeRef<'a, Kind>>,
        span: <&'a [Kind] as Input<'a>>::Span,
    ) -> Self {
        SyntaxError::Unexpected { token: span.start }
    }
}

impl<'a> chumsky::error::Error<'a, &'a [Kind]> for SyntaxError {}

/// `syntax error: unexpected x` and what `context` adds.
pub(super) fn unexpected(tokens: &Tokens<'_>, index: usize, context: &str) -> String {
    let found = match tokens.kinds[index] {
        Kind::Name => tokens.text(index).to_string(),
        Kind::Semicolon => "semicolon".to_string(),
        Kind::Newline => "newline".to_string(),
        Kind::EndSemicolon => "EOF".to_string(),
        kind if kind.is_literal() => format!("literal {}", tokens.text(index)),
        kind => kind.text().to_string(),
    };
    format!("syntax error: unexpected {found}{context}")
}

/// Reports `errors` as gc does: one syntax error for each line, and no other message
/// twice on a line.
pub(super) fn report(errors: impl Iterator<Item = SyntaxError>, tokens: &Tokens<'_>, diags: &Diagnostics) {
    let line = |pos: Pos| {
        let before = &tokens.source().as_bytes()[..(pos.0 - tokens.base().0) as usize];
        before.iter().rposition(|&b| b == b'\n')
    };
    let mut last_syntax = None;
    let mut last_other = None;
    let mut syntax_errors = 0;
    let mut afterwards = Vec::new();
    for error in errors {
        let (pos, message) = match error {
            SyntaxError::Told { pos, message } => (pos, message),
            SyntaxError::Unexpected { token } => (tokens.pos(token), unexpected(tokens, token, "")),
            SyntaxError::Afterwards { pos, message } => {
                afterwards.push((pos, message));
                continue;
            }
        };
        if message.starts_with("syntax error") {
            syntax_errors += 1;
            if last_syntax.replace(line(pos)) != Some(line(pos)) {
                diags.syntax_error(pos, message);
            }
        } else {
            let this = Some((line(pos), message.clone()));
            if last_other != this {
                diags.error(pos, message);
                last_other = this;
            }
        }
    }
    for (pos, message) in afterwards.into_iter().filter(|_| syntax_errors == 0) {
        diags.error(pos, message);
    }
}
