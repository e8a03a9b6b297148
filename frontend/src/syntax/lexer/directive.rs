//! Comments, of which only directives are kept: `//go:…`, `//goscape:…`, `//line …`.

use super::Lexer;
use crate::syntax::ast::Directive;
use crate::syntax::token::{DirectiveToken, Kind};

/// Bytes between a comment's beginning and the text of a directive in it.
const OPENING: usize = "//".len();
/// gc's largest line and column number in a `//line` directive.
const MAX_LINE: u64 = 1 << 30;

impl<'a> Lexer<'a> {
    /// The rest of a `//` comment that begins at `start`. The line break stays: it may be a semicolon.
    pub(super) fn line_comment(&mut self, start: usize) -> bool {
        let rest = &self.bytes[self.at..];
        self.at += rest.iter().position(|&b| b == b'\n').unwrap_or(rest.len());
        let comment = &self.text[start..self.at];
        let text = comment.strip_suffix('\r').unwrap_or(comment);
        let text = text.get(OPENING..).unwrap_or("");
        if text.starts_with("go:") || text.starts_with("goscape:") {
            self.directive(start, text);
        } else if text.starts_with("line ") && (start == 0 || self.bytes[start - 1] == b'\n') {
            self.directive(start, text);
            self.line_directive(start, text);
        }
        true
    }

    /// The rest of a `/* */` comment that begins at `start`. Where a line break would be a semicolon, a comment that
    /// contains one is.
    pub(super) fn general_comment(&mut self, start: usize, semicolon: bool) -> bool {
        match self.text[self.at..].find("*/") {
            Some(length) => {
                let text = &self.text[self.at..self.at + length];
                self.at += length + "*/".len();
                if text.starts_with("line ") {
                    self.directive(start, text);
                    self.line_directive(start, text);
                }
            }
            None => {
                self.at = self.bytes.len();
                self.error(start, "comment not terminated");
            }
        }
        if semicolon && self.bytes[start..self.at].contains(&b'\n') {
            self.tokens.push(Kind::Newline, start, start);
        }
        true
    }

    fn directive(&mut self, start: usize, text: &'a str) {
        let own_line = self.gap == 0 || self.bytes[self.gap - 1..start].contains(&b'\n');
        self.tokens.directives.push(DirectiveToken {
            directive: Directive {
                pos: self.tokens.base().offset(start as u32),
                text,
            },
            before: self.tokens.len() as u32,
            own_line,
        });
    }

    /// Reports numbers that are none.
    fn line_directive(&mut self, start: usize, text: &str) {
        if let Err((at, message)) = LineDirective::parse(text) {
            self.error(start + OPENING + at, message);
        }
    }
}

/// What a `line file:line` or `line file:line:column` directive says about what follows it.
pub(crate) struct LineDirective<'a> {
    /// The file; empty for the same one as before.
    pub file: &'a str,
    /// The line.
    pub line: u32,
    /// The column, if given.
    pub column: Option<u32>,
}

impl<'a> LineDirective<'a> {
    /// Reads a directive's text, from its `line ` on. None if it has no number; an error, with its place in the text, if
    /// the number is not one.
    pub(crate) fn parse(text: &'a str) -> Result<Option<Self>, (usize, String)> {
        // The colon before `end`, and the number between.
        let number = |end: usize| {
            let colon = text[..end].rfind(':')?;
            let digits = &text[colon + 1..end];
            let plain = digits.bytes().all(|b| b.is_ascii_digit());
            Some((colon, digits.parse::<u64>().ok().filter(|_| plain)))
        };
        let in_range = |n: Option<u64>, at: usize, end: usize, what: &str| match n {
            Some(n @ 1..=MAX_LINE) => Ok(n as u32),
            _ => Err((at, format!("invalid {what} number: {}", &text[at..end]))),
        };
        let Some((last_colon, last)) = number(text.len()) else {
            return Ok(None);
        };
        let mut colon = last_colon;
        let mut line = (last, last_colon + 1, text.len());
        let mut column = None;
        if last.is_some()
            && let Some((first_colon, Some(first))) = number(last_colon)
        {
            column = Some(in_range(last, last_colon + 1, text.len(), "column")?);
            line = (Some(first), first_colon + 1, last_colon);
            colon = first_colon;
        }
        let line = in_range(line.0, line.1, line.2, "line")?;
        let file = text.get("line ".len()..colon).unwrap_or("");
        Ok(Some(LineDirective { file, line, column }))
    }
}
