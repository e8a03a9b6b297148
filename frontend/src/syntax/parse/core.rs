//! What the grammar's rules are made of: the parser's state, and a few combinators that chumsky does not have.
//!
//! Rules look at the next token before they try anything, so no alternative ever fails and nothing backtracks. What is
//! missing in the source is reported with [`InputRef::emit`] where it is missed and parsing goes on, as in gc.

use super::errors::SyntaxError;
use crate::reference::LangVersion;
use crate::source::Pos;
use crate::syntax::ast::{Directive, Expr, ExprKind, Ident};
use crate::syntax::token::{Kind, KindSet, LITERALS, SEMICOLONS, Tokens};
use bumpalo::Bump;
use chumsky::{
    extra,
    input::{Checkpoint, Cursor, InputRef},
    inspector::Inspector,
    prelude::*,
};

/// How deep expressions, types and statements may nest, counted in nodes from the root to the deepest leaf; a chain of
/// binary operators or calls counts one for each link. Every later phase walks the tree recursively, on a thread with at
/// least 64 MB of stack: that leaves 6.5 KB for each level. (go/parser's limit, for trees that are only printed, is
/// 100,000.)
pub const MAX_NESTING: u32 = 10_000;

/// The parser itself moves to a new stack segment when less than this is left…
const RED_ZONE: usize = 256 << 10;
/// … of this size, so it needs no more than an ordinary stack. Every so many levels it looks; one takes about 5 KB
/// without optimization.
const STACK_SEGMENT: usize = 2 << 20;
const LEVELS_BETWEEN_CHECKS: u32 = 8;

pub(super) type Extra<'a> = extra::Full<SyntaxError, State<'a>, Braces>;
pub(super) type Input<'a, 'p> = InputRef<'a, 'p, &'a [Kind], Extra<'a>>;
pub(super) type Result<T> = std::result::Result<T, SyntaxError>;

/// A rule of the grammar that yields an `O`.
pub(super) trait Rule<'a, O>: Parser<'a, &'a [Kind], O, Extra<'a>> + Clone + 'a {}
impl<'a, O, T: Parser<'a, &'a [Kind], O, Extra<'a>> + Clone + 'a> Rule<'a, O> for T {}

/// What an opening brace after a name begins. In `if x == T {` it is the block; Go spec, "Composite literals".
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Braces {
    #[default]
    Literal,
    Block,
}

/// What parsing one file carries along.
pub(super) struct State<'a> {
    pub lang: LangVersion,
    /// The lexer has left out what stands between the braces of functions.
    pub outline: bool,
    pub arena: &'a Bump,
    pub tokens: Tokens<'a>,
    /// Positions at which the lexer complained, ascending.
    pub lexical_errors: Vec<Pos>,
    /// Errors reported by the grammar so far.
    pub errors: usize,
    /// Function bodies around the current token. Inside one, recovery also stops at statement keywords.
    pub functions: u32,
    /// Rules that count as nesting around the current token.
    depth: u32,
    /// Height of the tallest subtree finished so far within the innermost of those rules.
    height: u32,
    /// The first directive that no declaration has taken yet.
    pub next_directive: usize,
    /// Where parsing ended early, for want of a package clause.
    pub given_up: Option<Pos>,
    /// Number of `const` declarations so far.
    pub groups: u32,
}

impl<'a> State<'a> {
    pub fn new(lang: LangVersion, arena: &'a Bump, tokens: Tokens<'a>, mut lexical_errors: Vec<Pos>) -> Self {
        lexical_errors.sort();
        State {
            lang,
            outline: false,
            arena,
            tokens,
            lexical_errors,
            errors: 0,
            functions: 0,
            depth: 0,
            height: 0,
            next_directive: 0,
            given_up: None,
            groups: 0,
        }
    }
    #[inline]
    pub fn expr(&self, expr: Expr<'a>) -> &'a Expr<'a> {
        self.arena.alloc(expr)
    }
    pub fn slice<T>(&self, mut list: Vec<T>) -> &'a [T] {
        match list.len() {
            0 => &[],
            1 => std::slice::from_ref(self.arena.alloc(list.remove(0))),
            _ => self.arena.alloc_slice_fill_iter(list),
        }
    }
}

impl<'a> Inspector<'a, &'a [Kind]> for State<'a> {
    type Checkpoint = ();
    fn on_token(&mut self, _: &Kind) {}
    fn on_save<'p>(&self, _: &Cursor<'a, 'p, &'a [Kind]>) {}
    fn on_rewind<'p>(&mut self, _: &Checkpoint<'a, 'p, &'a [Kind], ()>) {}
}

// Looking at the input.

/// The next token. At the end of the file it stays [`Kind::Eof`].
#[inline]
pub(super) fn peek(input: &mut Input<'_, '_>) -> Kind {
    input.peek().unwrap_or(Kind::Eof)
}

/// Index of the next token.
#[inline]
pub(super) fn index(input: &mut Input<'_, '_>) -> usize {
    let index = *input.cursor().inner();
    index.min(input.state().tokens.len() - 1)
}

/// Position of the next token.
#[inline]
pub(super) fn here(input: &mut Input<'_, '_>) -> Pos {
    let index = index(input);
    input.state().tokens.pos(index)
}

/// Takes the next token, if there is one, and returns its position.
#[inline]
pub(super) fn take(input: &mut Input<'_, '_>) -> Pos {
    let pos = here(input);
    if peek(input) != Kind::Eof {
        input.skip();
    }
    pos
}

/// The next token's spelling.
pub(super) fn spelling<'a>(input: &mut Input<'a, '_>) -> &'a str {
    let index = index(input);
    input.state().tokens.text(index)
}

/// Takes the next token if it is `kind`; [`Kind::Semicolon`] stands for automatic ones too.
#[inline]
pub(super) fn got(input: &mut Input<'_, '_>, kind: Kind) -> bool {
    let found = is(peek(input), kind);
    if found {
        input.skip();
    }
    found
}

#[inline]
pub(super) fn is(found: Kind, kind: Kind) -> bool {
    found == kind || kind == Kind::Semicolon && found.is_semicolon()
}

/// Whether the composite literal ambiguity is on, and `T {` begins a block.
pub(super) fn braces_are_blocks(input: &Input<'_, '_>) -> bool {
    *input.ctx() == Braces::Block
}

// Errors and recovery.

/// At the end of the file only the first error is worth reporting.
fn worth_reporting(input: &mut Input<'_, '_>) -> bool {
    peek(input) != Kind::Eof || input.state().errors == 0 && input.state().lexical_errors.is_empty()
}

/// Reports an error that gc does not call a syntax error: the file is checked nevertheless.
pub(super) fn error_at(input: &mut Input<'_, '_>, pos: Pos, message: impl Into<String>) {
    input.state().errors += 1;
    input.emit(SyntaxError::told(pos, message));
}

/// Reports what gc finds out only when it checks the file, so not if there are syntax errors in it.
pub(super) fn error_afterwards(input: &mut Input<'_, '_>, pos: Pos, message: impl Into<String>) {
    let message = message.into();
    input.emit(SyntaxError::Afterwards { pos, message });
}

/// Reports `syntax error: message` at `pos`.
pub(super) fn syntax_error_at(input: &mut Input<'_, '_>, pos: Pos, message: &str) {
    if worth_reporting(input) {
        error_at(input, pos, format!("syntax error: {message}"));
    }
}

/// Reports `syntax error: message` at the next token.
pub(super) fn syntax_error(input: &mut Input<'_, '_>, message: &str) {
    let pos = here(input);
    syntax_error_at(input, pos, message);
}

/// Reports that the next token is unexpected; `context` follows its name, e.g. `, expecting type`.
pub(super) fn unexpected(input: &mut Input<'_, '_>, context: &str) {
    if worth_reporting(input) {
        let (pos, index) = (here(input), index(input));
        let message = super::errors::unexpected(&input.state().tokens, index, context);
        error_at(input, pos, message);
    }
}

/// Statement keywords: good places to resume, inside functions.
const STATEMENT_KEYWORDS: KindSet = KindSet::of(&[
    Kind::Break,
    Kind::Const,
    Kind::Continue,
    Kind::Defer,
    Kind::Fallthrough,
    Kind::For,
    Kind::Go,
    Kind::Goto,
    Kind::If,
    Kind::Return,
    Kind::Select,
    Kind::Switch,
    Kind::Type,
    Kind::Var,
]);

/// Skips to a token of `follow`, or to one that begins a statement.
pub(super) fn recover(input: &mut Input<'_, '_>, follow: KindSet) {
    let stop = match input.state().functions {
        0 => follow,
        _ => follow.and(STATEMENT_KEYWORDS),
    };
    loop {
        match peek(input) {
            Kind::Eof => return,
            kind if stop.contains(kind) => return,
            _ => input.skip(),
        }
    }
}

/// A place holder for an expression that is missing at the next token.
pub(super) fn bad<'a>(input: &mut Input<'a, '_>) -> Expr<'a> {
    Expr {
        pos: here(input),
        kind: ExprKind::Bad,
    }
}

// Combinators.

/// The token `kind`, by its position. Only where the next token is known to be it.
pub(super) fn tok<'a>(kind: Kind) -> impl Rule<'a, Pos> {
    custom(move |input: &mut Input<'a, '_>| {
        if peek(input) != kind {
            return Err(SyntaxError::Unexpected { token: index(input) });
        }
        Ok(take(input))
    })
}

/// The token `kind`. Another one is reported and dropped.
pub(super) fn want<'a>(kind: Kind) -> impl Rule<'a, ()> {
    custom(move |input: &mut Input<'a, '_>| {
        if !got(input, kind) {
            unexpected(input, &format!(", expecting {}", kind.text()));
            take(input);
        }
        Ok(())
    })
}

/// `rule` if the next token is `kind`. (`rule.or_not()` would try, fail, and forget why.)
pub(super) fn when<'a, O: 'a>(kind: Kind, rule: impl Rule<'a, O>) -> impl Rule<'a, Option<O>> {
    custom(move |input: &mut Input<'a, '_>| match peek(input) {
        found if found == kind => input.parse(&rule).map(Some),
        _ => Ok(None),
    })
}

/// `rule` unless the next token is one of `stop`.
pub(super) fn unless<'a, O: 'a>(stop: KindSet, rule: impl Rule<'a, O>) -> impl Rule<'a, Option<O>> {
    custom(move |input: &mut Input<'a, '_>| match peek(input) {
        found if stop.contains(found) => Ok(None),
        _ => input.parse(&rule).map(Some),
    })
}

/// `rule`, where braces after names mean `braces`.
pub(super) fn within<'a, O>(braces: Braces, rule: impl Rule<'a, O>) -> impl Rule<'a, O> {
    rule.with_ctx(braces)
}

/// A list's place in the grammar.
#[derive(Clone, Copy)]
pub(super) struct List {
    /// What gc calls it.
    pub context: &'static str,
    /// Comma or semicolon; optional before `close`.
    pub separator: Kind,
    /// The bracket that ends it.
    pub close: Kind,
}

/// `{ element separator } [ element ] close`, with the position of `close`. After an element for which `last` holds no
/// other is taken.
pub(super) fn list<'a, O: 'a>(
    list: List,
    element: impl Rule<'a, O>,
    last: fn(&O) -> bool,
) -> impl Rule<'a, (Vec<O>, Pos)> {
    custom(move |input: &mut Input<'a, '_>| list_after(input, list, Vec::new(), &element, last))
}

/// The rest of a list of which `elements` have been read, but not what follows the last one of them.
pub(super) fn list_after<'a, O: 'a>(
    input: &mut Input<'a, '_>,
    list: List,
    mut elements: Vec<O>,
    element: &impl Rule<'a, O>,
    last: fn(&O) -> bool,
) -> Result<(Vec<O>, Pos)> {
    const CLOSING: KindSet = KindSet::of(&[Kind::RParen, Kind::RBrack, Kind::RBrace]);
    loop {
        if let Some(read) = elements.last() {
            let done = last(read);
            if !got(input, list.separator) && peek(input) != list.close {
                let (separator, close) = (list.separator.text(), list.close.text());
                let context = format!(" in {}; possibly missing {separator} or {close}", list.context);
                unexpected(input, &context);
                recover(input, CLOSING);
                if peek(input) != list.close {
                    return Ok((elements, here(input)));
                }
            }
            if done {
                break;
            }
        }
        if peek(input) == list.close || peek(input) == Kind::Eof {
            break;
        }
        elements.push(input.parse(element)?);
    }
    let pos = here(input);
    input.parse(want(list.close))?;
    Ok((elements, pos))
}

/// For the lists that do not end early.
pub(super) fn never<O>(_: &O) -> bool {
    false
}

// Nesting.

/// Runs `rule` one level deeper in the tree.
pub(super) fn nested<'a, 'p, O>(
    input: &mut Input<'a, 'p>,
    rule: impl FnOnce(&mut Input<'a, 'p>) -> Result<O>,
) -> Result<O> {
    let state = input.state();
    if state.depth == MAX_NESTING {
        return Err(too_deep(input));
    }
    state.depth += 1;
    let beside = std::mem::take(&mut state.height);
    // Asking how much stack is left costs more than a level does.
    let result = match state.depth % LEVELS_BETWEEN_CHECKS {
        0 => stacker::maybe_grow(RED_ZONE, STACK_SEGMENT, || rule(input))?,
        _ => rule(input)?,
    };
    grow(input)?;
    let state = input.state();
    state.depth -= 1;
    state.height = beside.max(state.height);
    Ok(result)
}

/// Another node goes on top of what the innermost [`nested`] rule has built, as in `x + y + z` or `f(1)(2)`.
#[inline]
pub(super) fn grow(input: &mut Input<'_, '_>) -> Result<()> {
    input.state().height += 1;
    if input.state().height > MAX_NESTING {
        return Err(too_deep(input));
    }
    Ok(())
}

/// Ends parsing: a tree this high must not reach the later phases.
fn too_deep(input: &mut Input<'_, '_>) -> SyntaxError {
    let pos = here(input);
    SyntaxError::told(pos, "syntax error: exceeded max nesting depth")
}

// Common productions.

/// `identifier`, or `_` where one is missing.
pub(super) fn name<'a>() -> impl Rule<'a, Ident<'a>> {
    custom(|input: &mut Input<'a, '_>| {
        if peek(input) == Kind::Name {
            let name = spelling(input);
            return Ok(Ident { pos: take(input), name });
        }
        unexpected(input, ", expecting name");
        Ok(Ident {
            pos: take(input),
            name: "_",
        })
    })
}

/// `IdentifierList = identifier { "," identifier } .`, after its first name.
pub(super) fn name_list<'a>(input: &mut Input<'a, '_>, first: Ident<'a>) -> Result<Vec<Ident<'a>>> {
    let mut names = vec![first];
    while got(input, Kind::Comma) {
        names.push(input.parse(name())?);
    }
    Ok(names)
}

/// `=`. For `:=` too, which is reported.
pub(super) fn got_assign(input: &mut Input<'_, '_>) -> bool {
    if peek(input) == Kind::Define {
        unexpected(input, ", expecting =");
        take(input);
        return true;
    }
    got(input, Kind::Assign)
}

/// The next token as a name expression.
pub(super) fn name_expr<'a>(ident: Ident<'a>) -> Expr<'a> {
    Expr {
        pos: ident.pos,
        kind: ExprKind::Name(ident.name),
    }
}

pub(super) const SEMICOLON_OR_RPAREN: KindSet = SEMICOLONS.and(KindSet::of(&[Kind::RParen]));
pub(super) const SEMICOLON_OR_RBRACE: KindSet = SEMICOLONS.and(KindSet::of(&[Kind::RBrace]));
/// What follows a complete embedded field, so that the name before it is its type.
pub(super) const AFTER_EMBEDDED: KindSet = LITERALS.and(SEMICOLON_OR_RBRACE).and(KindSet::of(&[Kind::Dot]));

// Directives.

/// The declarations that directives may precede.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum DirectiveSite {
    Package,
    Func,
    Type,
    Var,
    /// A declaration or statement that has no use for any.
    Other,
}

/// Takes the directives before the next token. Those that mean something to gc, but not at `site`, are misplaced.
pub(super) fn take_directives<'a>(input: &mut Input<'a, '_>, site: DirectiveSite) -> &'a [Directive<'a>] {
    let index = index(input);
    let state = input.state();
    let pending = &state.tokens.directives[state.next_directive..];
    let count = pending.iter().take_while(|d| d.before as usize <= index).count();
    if count == 0 {
        return &[];
    }
    let pending: Vec<_> = pending[..count].to_vec();
    state.next_directive += count;
    for d in pending.iter().filter(|d| d.directive.text.starts_with("go:")) {
        let message = match directive_site(d.directive.text) {
            _ if !d.own_line => "misplaced compiler directive",
            None => continue,
            Some(allowed) if allowed == site => continue,
            Some(DirectiveSite::Var) => "misplaced go:embed directive",
            Some(_) => "misplaced compiler directive",
        };
        misplaced(input, d.directive, message);
    }
    let own: Vec<_> = pending.iter().filter(|d| d.own_line).map(|d| d.directive).collect();
    match site {
        DirectiveSite::Func | DirectiveSite::Type => input.state().slice(own),
        _ => &[],
    }
}

/// Directives apply to defined types only.
pub(super) fn misplaced_on_alias<'a>(input: &mut Input<'a, '_>, directives: &[Directive<'a>]) {
    for &d in directives {
        if directive_site(d.text) == Some(DirectiveSite::Type) {
            misplaced(input, d, "misplaced compiler directive");
        }
    }
}

/// Not counted among the errors: what follows may be worth reporting all the same.
fn misplaced<'a>(input: &mut Input<'a, '_>, directive: Directive<'a>, message: &str) {
    let text = directive.pos.offset("//".len() as u32);
    input.emit(SyntaxError::told(text, message));
}

/// Where a directive belongs, if gc cares.
fn directive_site(text: &str) -> Option<DirectiveSite> {
    match text.split([' ', '\t']).next().unwrap_or(text) {
        "go:build" => Some(DirectiveSite::Package),
        "go:embed" => Some(DirectiveSite::Var),
        "go:notinheap" => Some(DirectiveSite::Type),
        "go:noescape"
        | "go:norace"
        | "go:nosplit"
        | "go:noinline"
        | "go:nocheckptr"
        | "go:systemstack"
        | "go:nowritebarrier"
        | "go:nowritebarrierrec"
        | "go:yeswritebarrierrec"
        | "go:cgo_unsafe_args"
        | "go:uintptrkeepalive"
        | "go:uintptrescapes"
        | "go:registerparams" => Some(DirectiveSite::Func),
        _ => None,
    }
}
