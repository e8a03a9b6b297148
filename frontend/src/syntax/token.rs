//! Tokens: their kinds, and the parallel arrays in which the lexer leaves them.
//!
//! A kind is one byte, so the parser's input is a byte slice. Automatic semicolons are tokens of their own kinds, since
//! error messages name them ("unexpected newline"). Every token array ends in exactly one [`Kind::Eof`].

use super::ast::{BinaryOp, Directive};
use crate::source::Pos;

/// What kind of token; the spelling is found in the text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
#[allow(missing_docs)] // operators and keywords speak for themselves
pub enum Kind {
    /// End of the file: the last token, always there.
    Eof,
    /// An identifier.
    Name,
    Int,
    Float,
    Imag,
    Rune,
    String,
    /// A written `;`.
    Semicolon,
    /// The semicolon that a line break stands for.
    Newline,
    /// The semicolon that the end of the file stands for.
    EndSemicolon,
    LParen,
    LBrack,
    LBrace,
    RParen,
    RBrack,
    RBrace,
    Comma,
    Colon,
    Dot,
    DotDotDot,
    /// `=`.
    Assign,
    /// `:=`.
    Define,
    /// `<-`.
    Arrow,
    /// `++`.
    Inc,
    /// `--`.
    Dec,
    // Binary operators.
    Mul,
    Div,
    Rem,
    And,
    AndNot,
    Shl,
    Shr,
    Add,
    Sub,
    Or,
    Xor,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
    AndAnd,
    OrOr,
    // Operators that are only unary.
    Not,
    Tilde,
    // Assignment operators.
    MulAssign,
    DivAssign,
    RemAssign,
    AndAssign,
    AndNotAssign,
    ShlAssign,
    ShrAssign,
    AddAssign,
    SubAssign,
    OrAssign,
    XorAssign,
    // Keywords.
    Break,
    Case,
    Chan,
    Const,
    Continue,
    Default,
    Defer,
    Else,
    Fallthrough,
    For,
    Func,
    Go,
    Goto,
    If,
    Import,
    Interface,
    Map,
    Package,
    Range,
    Return,
    Select,
    Struct,
    Switch,
    Type,
    Var,
}

impl Kind {
    /// The token's spelling or, where spellings differ, what gc calls it when it expects one.
    pub fn text(self) -> &'static str {
        match self {
            Kind::Eof => "EOF",
            Kind::Name => "name",
            Kind::Int | Kind::Float | Kind::Imag | Kind::Rune | Kind::String => "literal",
            Kind::Semicolon | Kind::Newline | Kind::EndSemicolon => "semicolon or newline",
            Kind::LParen => "(",
            Kind::LBrack => "[",
            Kind::LBrace => "{",
            Kind::RParen => ")",
            Kind::RBrack => "]",
            Kind::RBrace => "}",
            Kind::Comma => "comma",
            Kind::Colon => ":",
            Kind::Dot => ".",
            Kind::DotDotDot => "...",
            Kind::Assign => "=",
            Kind::Define => ":=",
            Kind::Arrow => "<-",
            Kind::Inc => "++",
            Kind::Dec => "--",
            Kind::Not => "!",
            Kind::Tilde => "~",
            Kind::Mul => "*",
            Kind::Div => "/",
            Kind::Rem => "%",
            Kind::And => "&",
            Kind::AndNot => "&^",
            Kind::Shl => "<<",
            Kind::Shr => ">>",
            Kind::Add => "+",
            Kind::Sub => "-",
            Kind::Or => "|",
            Kind::Xor => "^",
            Kind::Eq => "==",
            Kind::Ne => "!=",
            Kind::Lt => "<",
            Kind::Le => "<=",
            Kind::Gt => ">",
            Kind::Ge => ">=",
            Kind::AndAnd => "&&",
            Kind::OrOr => "||",
            Kind::MulAssign => "*=",
            Kind::DivAssign => "/=",
            Kind::RemAssign => "%=",
            Kind::AndAssign => "&=",
            Kind::AndNotAssign => "&^=",
            Kind::ShlAssign => "<<=",
            Kind::ShrAssign => ">>=",
            Kind::AddAssign => "+=",
            Kind::SubAssign => "-=",
            Kind::OrAssign => "|=",
            Kind::XorAssign => "^=",
            Kind::Break => "break",
            Kind::Case => "case",
            Kind::Chan => "chan",
            Kind::Const => "const",
            Kind::Continue => "continue",
            Kind::Default => "default",
            Kind::Defer => "defer",
            Kind::Else => "else",
            Kind::Fallthrough => "fallthrough",
            Kind::For => "for",
            Kind::Func => "func",
            Kind::Go => "go",
            Kind::Goto => "goto",
            Kind::If => "if",
            Kind::Import => "import",
            Kind::Interface => "interface",
            Kind::Map => "map",
            Kind::Package => "package",
            Kind::Range => "range",
            Kind::Return => "return",
            Kind::Select => "select",
            Kind::Struct => "struct",
            Kind::Switch => "switch",
            Kind::Type => "type",
            Kind::Var => "var",
        }
    }

    /// The keyword that `name` is, if it is one.
    pub fn keyword(name: &[u8]) -> Option<Kind> {
        Some(match name {
            b"break" => Kind::Break,
            b"case" => Kind::Case,
            b"chan" => Kind::Chan,
            b"const" => Kind::Const,
            b"continue" => Kind::Continue,
            b"default" => Kind::Default,
            b"defer" => Kind::Defer,
            b"else" => Kind::Else,
            b"fallthrough" => Kind::Fallthrough,
            b"for" => Kind::For,
            b"func" => Kind::Func,
            b"go" => Kind::Go,
            b"goto" => Kind::Goto,
            b"if" => Kind::If,
            b"import" => Kind::Import,
            b"interface" => Kind::Interface,
            b"map" => Kind::Map,
            b"package" => Kind::Package,
            b"range" => Kind::Range,
            b"return" => Kind::Return,
            b"select" => Kind::Select,
            b"struct" => Kind::Struct,
            b"switch" => Kind::Switch,
            b"type" => Kind::Type,
            b"var" => Kind::Var,
            _ => return None,
        })
    }

    /// Whether a line break after this token stands for a semicolon.
    pub fn ends_statement(self) -> bool {
        ENDS_STATEMENT.contains(self)
    }

    /// Whether this is a literal.
    pub fn is_literal(self) -> bool {
        LITERALS.contains(self)
    }

    /// Whether this is a semicolon, written or automatic.
    pub fn is_semicolon(self) -> bool {
        SEMICOLONS.contains(self)
    }

    /// The binary operator and its precedence, from 1 (`||`) to 5 (`*`).
    pub fn binary_op(self) -> Option<(BinaryOp, u8)> {
        Some(match self {
            Kind::OrOr => (BinaryOp::OrOr, 1),
            Kind::AndAnd => (BinaryOp::AndAnd, 2),
            Kind::Eq => (BinaryOp::Eq, 3),
            Kind::Ne => (BinaryOp::Ne, 3),
            Kind::Lt => (BinaryOp::Lt, 3),
            Kind::Le => (BinaryOp::Le, 3),
            Kind::Gt => (BinaryOp::Gt, 3),
            Kind::Ge => (BinaryOp::Ge, 3),
            Kind::Add => (BinaryOp::Add, 4),
            Kind::Sub => (BinaryOp::Sub, 4),
            Kind::Or => (BinaryOp::Or, 4),
            Kind::Xor => (BinaryOp::Xor, 4),
            Kind::Mul => (BinaryOp::Mul, 5),
            Kind::Div => (BinaryOp::Div, 5),
            Kind::Rem => (BinaryOp::Rem, 5),
            Kind::And => (BinaryOp::And, 5),
            Kind::AndNot => (BinaryOp::AndNot, 5),
            Kind::Shl => (BinaryOp::Shl, 5),
            Kind::Shr => (BinaryOp::Shr, 5),
            _ => return None,
        })
    }

    /// The operator of an assignment operation, `+` for `+=`.
    pub fn assign_op(self) -> Option<BinaryOp> {
        Some(match self {
            Kind::MulAssign => BinaryOp::Mul,
            Kind::DivAssign => BinaryOp::Div,
            Kind::RemAssign => BinaryOp::Rem,
            Kind::AndAssign => BinaryOp::And,
            Kind::AndNotAssign => BinaryOp::AndNot,
            Kind::ShlAssign => BinaryOp::Shl,
            Kind::ShrAssign => BinaryOp::Shr,
            Kind::AddAssign => BinaryOp::Add,
            Kind::SubAssign => BinaryOp::Sub,
            Kind::OrAssign => BinaryOp::Or,
            Kind::XorAssign => BinaryOp::Xor,
            _ => return None,
        })
    }
}

/// A set of token kinds, as a bit mask.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct KindSet(u128);

impl KindSet {
    /// The set of `kinds`.
    pub const fn of(kinds: &[Kind]) -> KindSet {
        let (mut bits, mut i) = (0, 0);
        while i < kinds.len() {
            bits |= 1 << kinds[i] as u32;
            i += 1;
        }
        KindSet(bits)
    }
    /// The kinds from `first` to `last` in their order of declaration.
    pub const fn range(first: Kind, last: Kind) -> KindSet {
        KindSet((2 << last as u32) - (1 << first as u32))
    }
    /// The kinds of both sets.
    pub const fn and(self, other: KindSet) -> KindSet {
        KindSet(self.0 | other.0)
    }
    /// Whether `kind` is in the set.
    pub const fn contains(self, kind: Kind) -> bool {
        self.0 >> kind as u32 & 1 != 0
    }
}

const _: () = assert!((Kind::Var as u32) < u128::BITS, "`KindSet` has a bit for every kind");

/// All literals.
pub const LITERALS: KindSet = KindSet::of(&[Kind::Int, Kind::Float, Kind::Imag, Kind::Rune, Kind::String]);
/// What gc calls operators: all of them but `*`, `<-`, `++` and `--`.
pub const OPERATORS: KindSet = KindSet::range(Kind::Div, Kind::Tilde);
/// All semicolons.
pub const SEMICOLONS: KindSet = KindSet::of(&[Kind::Semicolon, Kind::Newline, Kind::EndSemicolon]);
/// Go spec, "Semicolons": the tokens after which a line break is one.
const ENDS_STATEMENT: KindSet = LITERALS.and(KindSet::of(&[
    Kind::Name,
    Kind::Break,
    Kind::Continue,
    Kind::Fallthrough,
    Kind::Return,
    Kind::Inc,
    Kind::Dec,
    Kind::RParen,
    Kind::RBrack,
    Kind::RBrace,
]));

/// A directive comment and where it stands among the tokens.
#[derive(Clone, Copy, Debug)]
pub struct DirectiveToken<'a> {
    /// The comment.
    pub directive: Directive<'a>,
    /// Index of the token that follows it.
    pub before: u32,
    /// Whether nothing but white space precedes it on its line.
    pub own_line: bool,
}

/// The tokens of a file, in parallel arrays.
pub struct Tokens<'a> {
    /// The kind of each token.
    pub kinds: Vec<Kind>,
    /// Where in the text each begins, in bytes.
    pub offsets: Vec<u32>,
    /// `//go:`, `//goscape:` and `//line` comments, in order.
    pub directives: Vec<DirectiveToken<'a>>,
    /// Where in the text each token ends.
    ends: Vec<u32>,
    /// Indices of malformed literals, ascending.
    malformed: Vec<u32>,
    text: &'a str,
    base: Pos,
}

impl<'a> Tokens<'a> {
    /// No tokens yet, of a text that begins at `base`.
    pub fn new(text: &'a str, base: Pos) -> Self {
        // Go code has a token every five bytes or so.
        let guess = text.len() / 5 + 16;
        Tokens {
            kinds: Vec::with_capacity(guess),
            offsets: Vec::with_capacity(guess),
            ends: Vec::with_capacity(guess),
            directives: Vec::new(),
            malformed: Vec::new(),
            text,
            base,
        }
    }

    /// Appends a token that spans the bytes `start..end`.
    pub fn push(&mut self, kind: Kind, start: usize, end: usize) {
        self.kinds.push(kind);
        self.offsets.push(start as u32);
        self.ends.push(end as u32);
    }

    /// Marks the last token as a malformed literal, about which the lexer has complained.
    pub fn mark_malformed(&mut self) {
        self.malformed.push(self.kinds.len() as u32 - 1);
    }

    /// Number of tokens, the final [`Kind::Eof`] included.
    pub fn len(&self) -> usize {
        self.kinds.len()
    }

    /// Whether there are no tokens at all: never so after lexing.
    pub fn is_empty(&self) -> bool {
        self.kinds.is_empty()
    }

    /// The spelling of token `index`; of an automatic semicolon, the line break or nothing.
    pub fn text(&self, index: usize) -> &'a str {
        &self.text[self.offsets[index] as usize..self.ends[index] as usize]
    }

    /// The position of token `index`.
    pub fn pos(&self, index: usize) -> Pos {
        self.base.offset(self.offsets[index])
    }

    /// Whether token `index` is a malformed literal.
    pub fn is_malformed(&self, index: usize) -> bool {
        !self.malformed.is_empty() && self.malformed.binary_search(&(index as u32)).is_ok()
    }

    /// The whole text.
    pub fn source(&self) -> &'a str {
        self.text
    }

    /// Position of the text's first byte.
    pub fn base(&self) -> Pos {
        self.base
    }
}
