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

    /// Reports numbers that are none in `line file:line` and `line file:line:column`.
    fn line_directive(&mut self, start: usize, text: &str) {
        let number = |end: usize| {
            let colon = text[..end].rfind(':')?;
            let number: Option<u64> = text[colon + 1..end].parse().ok();
            Some((colon, number.filter(|_| !text[colon + 1..end].starts_with('+'))))
        };
        let in_range = |n: Option<u64>| n.is_some_and(|n| (1..=MAX_LINE).contains(&n));
        let Some((last_colon, last)) = number(text.len()) else {
            return;
        };
        let (mut line_at, mut line_end, mut line) = (last_colon + 1, text.len(), last);
        if last.is_some()
            && let Some((colon, Some(first))) = number(last_colon)
        {
            if !in_range(last) {
                let message = format!("invalid column number: {}", &text[line_at..]);
                return self.error(start + OPENING + line_at, message);
            }
            (line_at, line_end, line) = (colon + 1, last_colon, Some(first));
        }
        if !in_range(line) {
            let message = format!("invalid line number: {}", &text[line_at..line_end]);
            self.error(start + OPENING + line_at, message);
        }
    }
}
