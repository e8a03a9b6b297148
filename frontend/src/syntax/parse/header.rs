//! What stands between `if`, `for` or `switch` and the opening brace.

use super::core::*;
use super::stmts::{Simple, simple_in_header};
use crate::check::expr_text::expr_text;
use crate::source::Pos;
use crate::syntax::ast::{Expr, ExprKind, Ident, Stmt, StmtKind};
use crate::syntax::token::{Kind, KindSet};
use chumsky::primitive::custom;

/// The parts of a header, as far as they are given.
#[derive(Default)]
pub(super) struct Header<'a> {
    pub init: Option<&'a Stmt<'a>>,
    /// The condition of `if` and `for`, the tag of `switch`.
    pub cond: Option<&'a Expr<'a>>,
    /// The name that the tag, a type switch guard, declares.
    pub bind: Option<Ident<'a>>,
    pub post: Option<&'a Stmt<'a>>,
    pub range: Option<RangeClause<'a>>,
}

/// `lhs := range x`.
pub(super) struct RangeClause<'a> {
    pub lhs: &'a [Expr<'a>],
    pub define: bool,
    pub x: &'a Expr<'a>,
}

/// `keyword [ SimpleStmt ";" ] [ Expression ]` or, for loops, `keyword [ SimpleStmt ] ";" [ Expression ] ";" [ SimpleStmt ]`
/// and range clauses.
pub(super) fn header<'a>(keyword: Kind) -> impl Rule<'a, Header<'a>> {
    custom(move |input: &mut Input<'a, '_>| {
        input.parse(tok(keyword))?;
        if peek(input) != Kind::LBrace {
            return input.parse(within(Braces::Block, clauses(keyword)));
        }
        if keyword == Kind::If {
            syntax_error(input, "missing condition in if statement");
        }
        Ok(Header::default())
    })
}

fn clauses<'a>(keyword: Kind) -> impl Rule<'a, Header<'a>> {
    custom(move |input: &mut Input<'a, '_>| {
        let mut header = Header::default();
        let mut first = None;
        if !peek(input).is_semicolon() {
            if got(input, Kind::Var) {
                let keyword = keyword.text();
                syntax_error(input, &format!("var declaration not allowed in {keyword} initializer"));
            }
            match input.parse(simple_in_header(Some(keyword)))? {
                Simple::Range { lhs, define, x } => {
                    let x = input.state().expr(x);
                    header.range = Some(RangeClause { lhs, define, x });
                    return Ok(header);
                }
                simple => first = Some(simple),
            }
        }
        if peek(input) == Kind::LBrace {
            condition(input, &mut header, first);
            return Ok(header);
        }
        header.init = first.map(|simple| {
            let stmt = simple.into_stmt(input);
            &*input.state().arena.alloc(stmt)
        });
        let semicolon = semicolon_or_brace(input)?;
        let second = match keyword {
            Kind::For => for_clause(input, &mut header)?,
            _ if peek(input) == Kind::LBrace => None,
            _ => Some(input.parse(simple_in_header(Some(keyword)))?),
        };
        if let (Kind::If, None, Some((pos, kind))) = (keyword, &second, semicolon) {
            match kind {
                Kind::Semicolon => syntax_error_at(input, pos, "missing condition in if statement"),
                Kind::Newline => syntax_error_at(input, pos, "unexpected newline, expecting { after if clause"),
                _ => syntax_error_at(input, pos, "unexpected EOF, expecting { after if clause"),
            }
        }
        condition(input, &mut header, second);
        Ok(header)
    })
}

/// The semicolon after the first statement, with its position and kind. If it is missing, what is expected is rather the
/// brace.
fn semicolon_or_brace(input: &mut Input<'_, '_>) -> Result<Option<(Pos, Kind)>> {
    let kind = peek(input);
    if kind.is_semicolon() {
        return Ok(Some((take(input), kind)));
    }
    input.parse(want(Kind::LBrace))?;
    if peek(input) != Kind::LBrace {
        recover(input, KindSet::of(&[Kind::LBrace, Kind::RBrace]));
    }
    Ok(None)
}

/// `[ Condition ] ";" [ PostStmt ]`. Returns the condition.
fn for_clause<'a>(input: &mut Input<'a, '_>, header: &mut Header<'a>) -> Result<Option<Simple<'a>>> {
    let mut cond = None;
    if !peek(input).is_semicolon() {
        if peek(input) == Kind::LBrace {
            unexpected(input, ", expecting for loop condition");
            return Ok(None);
        }
        cond = Some(input.parse(simple_in_header(None))?);
    }
    input.parse(want(Kind::Semicolon))?;
    if peek(input) != Kind::LBrace {
        let post = input.parse(simple_in_header(None))?.into_stmt(input);
        if let StmtKind::Assign { define: true, .. } = post.kind {
            syntax_error_at(input, post.pos, "cannot declare in post statement of for loop");
        }
        header.post = Some(&*input.state().arena.alloc(post));
    }
    Ok(cond)
}

/// Makes `simple` the condition, which has to be an expression or a type switch guard.
fn condition<'a>(input: &mut Input<'a, '_>, header: &mut Header<'a>, simple: Option<Simple<'a>>) {
    match simple {
        None => {}
        Some(Simple::Guard { name, guard, .. }) => {
            header.bind = Some(name);
            header.cond = guard.first();
        }
        Some(Simple::Stmt(Stmt {
            kind: StmtKind::Expr(x),
            ..
        })) => header.cond = Some(x),
        Some(other) => {
            let stmt = other.into_stmt(input);
            let text = statement_text(&stmt);
            syntax_error_at(input, stmt.pos, &format!("cannot use {text} as value"));
            let (pos, kind) = (stmt.pos, ExprKind::Bad);
            header.cond = Some(input.state().expr(Expr { pos, kind }));
        }
    }
}

/// A simple statement as source text. A plain assignment, often meant to be a comparison, shows what is assigned to what.
fn statement_text(stmt: &Stmt<'_>) -> String {
    let list = |exprs: &[Expr<'_>]| exprs.iter().map(expr_text).collect::<Vec<_>>().join(", ");
    match stmt.kind {
        StmtKind::Assign { lhs, rhs, define: true } => format!("{} := {}", list(lhs), list(rhs)),
        StmtKind::Assign { lhs, rhs, .. } => format!("assignment ({}) = ({})", list(lhs), list(rhs)),
        StmtKind::AssignOp { op, lhs, rhs } => format!("{} {}= {}", expr_text(lhs), op.text(), expr_text(rhs)),
        StmtKind::IncDec { x, inc } => format!("{}{}", expr_text(x), if inc { "++" } else { "--" }),
        StmtKind::Send { chan, value } => format!("{} <- {}", expr_text(chan), expr_text(value)),
        _ => "statement".to_string(),
    }
}
