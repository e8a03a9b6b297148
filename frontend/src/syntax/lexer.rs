//! Bytes to tokens, with Go's automatic semicolons.
//!
//! A hand-written scanner, one `match` on the first byte of each token. It never fails: what it cannot read it reports
//! and skips, and a malformed literal becomes a token marked as such. Comments are dropped except directives.
//!
//! Errors here are, as in gc, not "syntax errors": a file that has only these is still checked, with malformed literals
//! as [`ExprKind::Bad`](super::ast::ExprKind::Bad). Reference: Go spec, "Lexical elements";
//! `cmd/compile/internal/syntax/scanner.go` for wording and positions.

mod chars;
mod directive;
mod number;
mod quoted;

use super::token::{Kind, Tokens};
use crate::diag::Diagnostics;
use crate::source::Pos;
use chars::code_point;

pub(crate) use directive::LineDirective;

/// Splits `text`, which begins at `base`, into tokens and reports malformed ones.
pub fn lex<'a>(text: &'a str, base: Pos, diags: &Diagnostics) -> Tokens<'a> {
    let (tokens, errors) = scan(text, base);
    for error in errors {
        diags.error(error.pos, error.message);
    }
    tokens
}

/// A complaint about the text of a token or comment.
pub(crate) struct LexicalError {
    pub pos: Pos,
    pub message: String,
}

/// Splits `text` into tokens; the complaints come in order of discovery.
pub(crate) fn scan(text: &str, base: Pos) -> (Tokens<'_>, Vec<LexicalError>) {
    let mut lexer = Lexer::new(text, base);
    lexer.stray_characters();
    lexer.run(None);
    (lexer.tokens, lexer.errors)
}

/// Like [`scan`], but leaves out what stands between the braces of declared functions. For texts without errors.
pub(crate) fn scan_outline(text: &str, base: Pos) -> Tokens<'_> {
    let mut lexer = Lexer::new(text, base);
    lexer.run(Some(Outline::default()));
    lexer.tokens
}

/// Allowed, and ignored, as the first character of a file.
const BYTE_ORDER_MARK: char = '\u{feff}';

struct Lexer<'a> {
    text: &'a str,
    bytes: &'a [u8],
    /// The next byte.
    at: usize,
    /// Where the last token or comment ended: directives must be alone on their line.
    gap: usize,
    tokens: Tokens<'a>,
    errors: Vec<LexicalError>,
}

/// Where the lexer is among the declarations of a file whose function bodies it leaves out.
#[derive(Default)]
struct Outline {
    /// Open brackets.
    depth: u32,
    /// Whether a function is being declared.
    func: bool,
}

impl Outline {
    /// Whether the last of `kinds` opens a function's body.
    fn opens_body(&mut self, kinds: &[Kind]) -> bool {
        let [.., before, last] = *kinds else { return false };
        match last {
            Kind::Func if self.depth == 0 => self.func = matches!(before, Kind::Newline | Kind::Semicolon),
            Kind::LBrace if self.func && self.depth == 0 && !matches!(before, Kind::Struct | Kind::Interface) => {
                self.func = false;
                return true;
            }
            // A function without body.
            Kind::Newline | Kind::Semicolon if self.depth == 0 => self.func = false,
            Kind::LParen | Kind::LBrack | Kind::LBrace => self.depth += 1,
            Kind::RParen | Kind::RBrack | Kind::RBrace => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        false
    }
}

impl<'a> Lexer<'a> {
    fn new(text: &'a str, base: Pos) -> Self {
        Lexer {
            text,
            bytes: text.as_bytes(),
            at: 0,
            gap: 0,
            tokens: Tokens::new(text, base),
            errors: Vec::new(),
        }
    }

    /// Goes from behind a body's brace to behind the one that closes it, without tokens but the last.
    fn skip_body(&mut self) {
        let mut open = 1;
        while let Some(byte) = self.peek() {
            let start = self.at;
            self.at += 1;
            match byte {
                b'{' => open += 1,
                b'}' if open == 1 => return self.tokens.push(Kind::RBrace, start, self.at),
                b'}' => open -= 1,
                b'/' if self.eat(b'/') => self.skip_past("\n"),
                b'/' if self.eat(b'*') => self.skip_past("*/"),
                b'`' => self.skip_past("`"),
                b'"' | b'\'' => self.skip_quoted(byte),
                _ => {}
            }
        }
    }

    fn skip_past(&mut self, end: &str) {
        let found = self.text[self.at..].find(end);
        self.at = found.map_or(self.bytes.len(), |at| self.at + at + end.len());
    }

    fn skip_quoted(&mut self, quote: u8) {
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'\\' => self.at += 1,
                _ if byte == quote => return,
                _ => {}
            }
        }
    }

    /// Reports what may not occur anywhere in a file, not even in comments. Scanning skips it.
    fn stray_characters(&mut self) {
        if self.bytes.contains(&0) {
            for (at, _) in self.text.match_indices('\0') {
                self.error(at, "invalid NUL character");
            }
        }
        for (at, _) in self.text.match_indices(BYTE_ORDER_MARK).filter(|&(at, _)| at > 0) {
            self.error(at, "invalid BOM in the middle of the file");
        }
    }

    fn run(&mut self, mut outline: Option<Outline>) {
        let mut semicolon = false;
        loop {
            let before = self.tokens.len();
            if !self.token(semicolon) {
                return;
            }
            // Comments and stray characters are no tokens: the line's last token still decides.
            if self.tokens.len() > before {
                if let Some(outline) = &mut outline
                    && outline.opens_body(&self.tokens.kinds)
                {
                    self.skip_body();
                }
                semicolon = self.tokens.kinds.last().is_some_and(|last| last.ends_statement());
            }
        }
    }

    /// Scans one token, comment or stray character. `semicolon` says that a line break here ends the statement.
    /// Returns false after the end of the file.
    fn token(&mut self, semicolon: bool) -> bool {
        self.gap = self.at;
        while let Some(b' ' | b'\t' | b'\r' | b'\n' | 0) = self.peek() {
            if semicolon && self.bytes[self.at] == b'\n' {
                break;
            }
            self.at += 1;
        }
        let start = self.at;
        let Some(byte) = self.peek() else {
            if semicolon {
                self.tokens.push(Kind::EndSemicolon, start, start);
                return true;
            }
            self.tokens.push(Kind::Eof, start, start);
            return false;
        };
        self.at += 1;
        let kind = match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => self.name(start),
            b'0'..=b'9' => return self.number(start),
            b'\n' => Kind::Newline,
            b'"' => return self.interpreted_string(start),
            b'`' => return self.raw_string(start),
            b'\'' => return self.rune(start),
            b'(' => Kind::LParen,
            b'[' => Kind::LBrack,
            b'{' => Kind::LBrace,
            b')' => Kind::RParen,
            b']' => Kind::RBrack,
            b'}' => Kind::RBrace,
            b',' => Kind::Comma,
            b';' => Kind::Semicolon,
            b':' => self.either(b'=', Kind::Define, Kind::Colon),
            b'.' => match (self.peek(), self.peek_second()) {
                (Some(b'0'..=b'9'), _) => return self.number(start),
                (Some(b'.'), Some(b'.')) => {
                    self.at += 2;
                    Kind::DotDotDot
                }
                _ => Kind::Dot,
            },
            b'+' if self.eat(b'+') => Kind::Inc,
            b'+' => self.either(b'=', Kind::AddAssign, Kind::Add),
            b'-' if self.eat(b'-') => Kind::Dec,
            b'-' => self.either(b'=', Kind::SubAssign, Kind::Sub),
            b'*' => self.either(b'=', Kind::MulAssign, Kind::Mul),
            b'/' if self.eat(b'/') => return self.line_comment(start),
            b'/' if self.eat(b'*') => return self.general_comment(start, semicolon),
            b'/' => self.either(b'=', Kind::DivAssign, Kind::Div),
            b'%' => self.either(b'=', Kind::RemAssign, Kind::Rem),
            b'&' if self.eat(b'&') => Kind::AndAnd,
            b'&' if self.eat(b'^') => self.either(b'=', Kind::AndNotAssign, Kind::AndNot),
            b'&' => self.either(b'=', Kind::AndAssign, Kind::And),
            b'|' if self.eat(b'|') => Kind::OrOr,
            b'|' => self.either(b'=', Kind::OrAssign, Kind::Or),
            b'^' => self.either(b'=', Kind::XorAssign, Kind::Xor),
            b'<' if self.eat(b'=') => Kind::Le,
            b'<' if self.eat(b'<') => self.either(b'=', Kind::ShlAssign, Kind::Shl),
            b'<' => self.either(b'-', Kind::Arrow, Kind::Lt),
            b'>' if self.eat(b'=') => Kind::Ge,
            b'>' if self.eat(b'>') => self.either(b'=', Kind::ShrAssign, Kind::Shr),
            b'>' => Kind::Gt,
            b'=' => self.either(b'=', Kind::Eq, Kind::Assign),
            b'!' => self.either(b'=', Kind::Ne, Kind::Not),
            b'~' => Kind::Tilde,
            0x80.. => {
                self.at = start;
                if self.text[start..].starts_with(BYTE_ORDER_MARK) {
                    self.at += BYTE_ORDER_MARK.len_utf8();
                    return true;
                }
                self.letters(true);
                self.name(start)
            }
            _ => {
                self.error(start, format!("invalid character {}", code_point(byte as char)));
                return true;
            }
        };
        self.tokens.push(kind, start, self.at);
        true
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn peek_second(&self) -> Option<u8> {
        self.bytes.get(self.at + 1).copied()
    }

    /// The character at the next byte.
    fn peek_char(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    /// Takes the next byte if it is `byte`.
    fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += found as usize;
        found
    }

    /// `long` if `byte` follows, else `short`.
    fn either(&mut self, byte: u8, long: Kind, short: Kind) -> Kind {
        if self.eat(byte) { long } else { short }
    }

    fn error(&mut self, at: usize, message: impl Into<String>) {
        let pos = self.tokens.base().offset(at as u32);
        self.errors.push(LexicalError {
            pos,
            message: message.into(),
        });
    }

    /// The rest of an identifier or keyword.
    fn name(&mut self, start: usize) -> Kind {
        while let Some(b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_') = self.peek() {
            self.at += 1;
        }
        if let Some(0 | 0x80..) = self.peek() {
            self.letters(false);
        }
        Kind::keyword(&self.bytes[start..self.at]).unwrap_or(Kind::Name)
    }

    /// Characters of an identifier beyond ASCII, and what follows them. As in gc every such character is taken to be
    /// part of one: a quotation mark from a word processor spoils the name beside it.
    fn letters(&mut self, mut first: bool) {
        while let Some(c) = self.peek_char() {
            if !(c.is_ascii_alphanumeric() || c == '_' || chars::is_letter(c)) {
                if chars::is_digit(c) {
                    if first {
                        let message = format!("identifier cannot begin with digit {}", code_point(c));
                        self.error(self.at, message);
                    }
                } else if c.is_ascii() && c != '\0' {
                    break;
                } else if c != '\0' && c != BYTE_ORDER_MARK {
                    self.error(self.at, format!("invalid character {} in identifier", code_point(c)));
                }
            }
            first = false;
            self.at += c.len_utf8();
        }
    }
}
