//! Statements.

use super::core::*;
use super::decls::{Spec, const_spec, declaration, type_spec, var_spec};
use super::exprs::{call_operand, expression, expression_list};
use super::header::{Header, header};
use crate::source::Pos;
use crate::syntax::ast::{Block, CaseClause, CommClause, Expr, ExprKind, Ident, Stmt, StmtKind};
use crate::syntax::token::{Kind, KindSet};
use chumsky::{Parser as _, primitive::custom};

/// Where a list of statements ends.
const END_OF_STATEMENTS: KindSet = KindSet::of(&[Kind::Eof, Kind::RBrace, Kind::Case, Kind::Default]);
const CLAUSE_OR_RBRACE: KindSet = KindSet::of(&[Kind::Case, Kind::Default, Kind::RBrace]);
const NAME_OR_RBRACE: KindSet = KindSet::of(&[Kind::Name, Kind::RBrace]);

/// `FunctionBody = Block .`
pub(super) fn func_body<'a>() -> impl Rule<'a, &'a Block<'a>> {
    custom(|input: &mut Input<'a, '_>| {
        input.state().functions += 1;
        let body = input.parse(block(None))?;
        input.state().functions -= 1;
        Ok(body)
    })
}

/// `Block = "{" StatementList "}" .` The brace may be missing `after` something.
pub(super) fn block<'a>(after: Option<&'static str>) -> impl Rule<'a, &'a Block<'a>> {
    custom(move |input: &mut Input<'a, '_>| {
        let pos = here(input);
        if !got(input, Kind::LBrace) {
            unexpected(input, &format!(", expecting {{ after {}", after.unwrap_or("func")));
            recover(input, NAME_OR_RBRACE);
            let rbrace = here(input);
            if got(input, Kind::RBrace) {
                let stmts = &[];
                return Ok(&*input.state().arena.alloc(Block { pos, stmts, rbrace }));
            }
        }
        let stmts = input.parse(statement_list())?;
        let rbrace = here(input);
        input.parse(want(Kind::RBrace))?;
        Ok(&*input.state().arena.alloc(Block { pos, stmts, rbrace }))
    })
}

/// `StatementList = { Statement ";" } .` The semicolon is optional before a closing brace.
fn statement_list<'a>() -> impl Rule<'a, &'a [Stmt<'a>]> {
    const RESUME: KindSet = SEMICOLON_OR_RBRACE.and(CLAUSE_OR_RBRACE);
    custom(|input: &mut Input<'a, '_>| {
        let mut stmts = Vec::new();
        while !END_OF_STATEMENTS.contains(peek(input)) {
            let stmt = nested(input, |input| input.parse(statement()))?;
            take_directives(input, DirectiveSite::Other);
            let Some(stmt) = stmt else { break };
            stmts.push(stmt);
            if !got(input, Kind::Semicolon) && peek(input) != Kind::RBrace {
                unexpected(input, " at end of statement");
                recover(input, RESUME);
                got(input, Kind::Semicolon);
            }
        }
        Ok(input.state().slice(stmts))
    })
}

/// `Statement`, of any kind. Nothing is taken if the next token begins none.
fn statement<'a>() -> impl Rule<'a, Option<Stmt<'a>>> {
    custom(|input: &mut Input<'a, '_>| {
        let kind = peek(input);
        if !matches!(kind, Kind::Var | Kind::Const | Kind::Type) {
            take_directives(input, DirectiveSite::Other);
        }
        let stmt = match kind {
            Kind::Name => return labeled_or_simple(input),
            Kind::Var => input.parse(decl_stmt(Kind::Var, var_spec))?,
            Kind::Const => input.parse(decl_stmt(Kind::Const, const_spec))?,
            Kind::Type => input.parse(decl_stmt(Kind::Type, type_spec))?,
            Kind::LBrace => input.parse(block_stmt())?,
            Kind::For => input.parse(for_stmt())?,
            Kind::Switch => input.parse(switch_stmt())?,
            Kind::Select => input.parse(select_stmt())?,
            Kind::If => input.parse(if_stmt())?,
            Kind::Return => input.parse(return_stmt())?,
            Kind::Break => input.parse(branch_stmt(Kind::Break, StmtKind::Break))?,
            Kind::Continue => input.parse(branch_stmt(Kind::Continue, StmtKind::Continue))?,
            Kind::Goto => input.parse(goto_stmt())?,
            Kind::Fallthrough => Stmt {
                pos: take(input),
                kind: StmtKind::Fallthrough,
            },
            Kind::Go => input.parse(go_stmt())?,
            Kind::Defer => input.parse(defer_stmt())?,
            Kind::Add | Kind::Sub | Kind::Mul | Kind::And | Kind::Xor | Kind::Not | Kind::Arrow => {
                input.parse(simple_stmt())?
            }
            Kind::Func | Kind::LParen | Kind::LBrack | Kind::Struct | Kind::Map | Kind::Chan | Kind::Interface => {
                input.parse(simple_stmt())?
            }
            kind if kind.is_literal() => input.parse(simple_stmt())?,
            kind if kind.is_semicolon() => Stmt {
                pos: here(input),
                kind: StmtKind::Empty,
            },
            _ => return Ok(None),
        };
        Ok(Some(stmt))
    })
}

// Simple statements.

/// What a simple statement may turn out to be, depending on where it stands.
pub(super) enum Simple<'a> {
    /// A statement.
    Stmt(Stmt<'a>),
    /// `range x`, `lhs = range x` or `lhs := range x`, only in a `for` header.
    Range {
        lhs: &'a [Expr<'a>],
        define: bool,
        x: Expr<'a>,
    },
    /// `name := x.(type)`, only in a `switch` header.
    Guard {
        name: Ident<'a>,
        /// The assertion, the only right-hand side.
        guard: &'a [Expr<'a>],
        /// The `:=`.
        define: Pos,
    },
}

impl<'a> Simple<'a> {
    /// The statement. A type switch guard where it may not stand is left to the checker, as an assignment.
    pub fn into_stmt(self, input: &mut Input<'a, '_>) -> Stmt<'a> {
        match self {
            Simple::Stmt(stmt) => stmt,
            Simple::Guard { name, guard, define } => {
                let lhs = input.state().slice(vec![name_expr(name)]);
                let kind = StmtKind::Assign {
                    lhs,
                    rhs: guard,
                    define: true,
                };
                Stmt { pos: define, kind }
            }
            Simple::Range { x, .. } => {
                let pos = x.pos;
                let kind = StmtKind::Expr(input.state().expr(x));
                Stmt { pos, kind }
            }
        }
    }
}

/// `SimpleStmt`, outside the headers of `for` and `switch`.
pub(super) fn simple_stmt<'a>() -> impl Rule<'a, Stmt<'a>> {
    custom(|input: &mut Input<'a, '_>| {
        let lhs = input.parse(expression_list())?;
        Ok(simple_after(input, lhs, None)?.into_stmt(input))
    })
}

/// `SimpleStmt = ExpressionStmt | SendStmt | IncDecStmt | Assignment | ShortVarDecl .` in the header of `keyword`, where
/// it may also be a `RangeClause` or a `TypeSwitchGuard`.
pub(super) fn simple_in_header<'a>(keyword: Option<Kind>) -> impl Rule<'a, Simple<'a>> {
    custom(move |input: &mut Input<'a, '_>| {
        if keyword == Some(Kind::For) && peek(input) == Kind::Range {
            return range_clause(input, &[], false);
        }
        let lhs = input.parse(expression_list())?;
        simple_after(input, lhs, keyword)
    })
}

fn range_clause<'a>(input: &mut Input<'a, '_>, lhs: &'a [Expr<'a>], define: bool) -> Result<Simple<'a>> {
    input.parse(tok(Kind::Range))?;
    let x = input.parse(expression())?;
    Ok(Simple::Range { lhs, define, x })
}

/// A simple statement whose first expressions have been taken.
fn simple_after<'a>(input: &mut Input<'a, '_>, lhs: &'a [Expr<'a>], keyword: Option<Kind>) -> Result<Simple<'a>> {
    let (first, pos) = (&lhs[0], here(input));
    let kind = match peek(input) {
        Kind::Assign | Kind::Define => return assignment(input, lhs, keyword),
        _ if lhs.len() > 1 => {
            unexpected(input, ", expecting := or = or comma");
            recover(input, SEMICOLON_OR_RBRACE);
            StmtKind::Expr(first)
        }
        kind @ (Kind::Inc | Kind::Dec) => {
            take(input);
            let inc = kind == Kind::Inc;
            return Ok(Simple::Stmt(Stmt {
                pos,
                kind: StmtKind::IncDec { x: first, inc },
            }));
        }
        Kind::Arrow => {
            take(input);
            let value = input.parse(expression())?;
            let value = input.state().expr(value);
            let kind = StmtKind::Send { chan: first, value };
            return Ok(Simple::Stmt(Stmt { pos, kind }));
        }
        kind => match kind.assign_op() {
            Some(op) => {
                take(input);
                let rhs = input.parse(expression())?;
                let rhs = input.state().expr(rhs);
                let kind = StmtKind::AssignOp { op, lhs: first, rhs };
                return Ok(Simple::Stmt(Stmt { pos, kind }));
            }
            None => StmtKind::Expr(first),
        },
    };
    Ok(Simple::Stmt(Stmt { pos: first.pos, kind }))
}

/// What follows the left-hand sides of `=` and `:=`.
fn assignment<'a>(input: &mut Input<'a, '_>, lhs: &'a [Expr<'a>], keyword: Option<Kind>) -> Result<Simple<'a>> {
    let define = peek(input) == Kind::Define;
    let pos = take(input);
    if keyword == Some(Kind::For) && peek(input) == Kind::Range {
        return range_clause(input, lhs, define);
    }
    let rhs = input.parse(expression_list())?;
    if define
        && keyword == Some(Kind::Switch)
        && let [
            Expr {
                kind: ExprKind::TypeAssert { ty: None, .. },
                ..
            },
        ] = rhs
        && let &[
            Expr {
                pos: at,
                kind: ExprKind::Name(name),
            },
        ] = lhs
    {
        let name = Ident { pos: at, name };
        return Ok(Simple::Guard {
            name,
            guard: rhs,
            define: pos,
        });
    }
    let kind = StmtKind::Assign { lhs, rhs, define };
    Ok(Simple::Stmt(Stmt { pos, kind }))
}

/// `LabeledStmt = Label ":" Statement .` or a simple statement that begins with a name.
fn labeled_or_simple<'a>(input: &mut Input<'a, '_>) -> Result<Option<Stmt<'a>>> {
    let lhs = input.parse(expression_list())?;
    let (
        Kind::Colon,
        &[
            Expr {
                pos,
                kind: ExprKind::Name(name),
            },
        ],
    ) = (peek(input), lhs)
    else {
        return Ok(Some(simple_after(input, lhs, None)?.into_stmt(input)));
    };
    let label = Ident { pos, name };
    let pos = take(input);
    let stmt = match peek(input) {
        // A semicolon may be omitted before a brace, so this is an empty statement.
        Kind::RBrace => Some(Stmt {
            pos: here(input),
            kind: StmtKind::Empty,
        }),
        _ => nested(input, |input| input.parse(statement()))?,
    };
    let Some(stmt) = stmt else {
        syntax_error_at(input, pos, "missing statement after label");
        return Ok(None);
    };
    let stmt = input.state().arena.alloc(stmt);
    let kind = StmtKind::Labeled { label, stmt };
    Ok(Some(Stmt { pos, kind }))
}

// Statements that begin with a keyword.

/// A declaration in a block.
fn decl_stmt<'a>(keyword: Kind, spec: Spec<'a>) -> impl Rule<'a, Stmt<'a>> {
    custom(move |input: &mut Input<'a, '_>| {
        let pos = input.parse(tok(keyword))?;
        let decls = declaration(input, spec)?;
        let kind = StmtKind::Decl(input.state().slice(decls));
        Ok(Stmt { pos, kind })
    })
}

fn block_stmt<'a>() -> impl Rule<'a, Stmt<'a>> {
    block(None).map(|block| Stmt {
        pos: block.pos,
        kind: StmtKind::Block(block),
    })
}

/// `ReturnStmt = "return" [ ExpressionList ] .`
fn return_stmt<'a>() -> impl Rule<'a, Stmt<'a>> {
    tok(Kind::Return)
        .then(unless(SEMICOLON_OR_RBRACE, expression_list()))
        .map(|(pos, results)| Stmt {
            pos,
            kind: StmtKind::Return(results.unwrap_or(&[])),
        })
}

/// `BreakStmt = "break" [ Label ] .` and `ContinueStmt = "continue" [ Label ] .`
fn branch_stmt<'a>(keyword: Kind, make: fn(Option<Ident<'a>>) -> StmtKind<'a>) -> impl Rule<'a, Stmt<'a>> {
    tok(keyword)
        .then(when(Kind::Name, name()))
        .map(move |(pos, label)| Stmt { pos, kind: make(label) })
}

/// `GotoStmt = "goto" Label .`
fn goto_stmt<'a>() -> impl Rule<'a, Stmt<'a>> {
    tok(Kind::Goto).then(name()).map(|(pos, label)| Stmt {
        pos,
        kind: StmtKind::Goto(label),
    })
}

/// `GoStmt = "go" Expression .`
fn go_stmt<'a>() -> impl Rule<'a, Stmt<'a>> {
    tok(Kind::Go).then(call_operand("go")).map(|(pos, call)| Stmt {
        pos,
        kind: StmtKind::Go(call),
    })
}

/// `DeferStmt = "defer" Expression .`
fn defer_stmt<'a>() -> impl Rule<'a, Stmt<'a>> {
    tok(Kind::Defer).then(call_operand("defer")).map(|(pos, call)| Stmt {
        pos,
        kind: StmtKind::Defer(call),
    })
}

/// `IfStmt = "if" [ SimpleStmt ";" ] Expression Block [ "else" ( IfStmt | Block ) ] .`
fn if_stmt<'a>() -> impl Rule<'a, Stmt<'a>> {
    custom(|input: &mut Input<'a, '_>| {
        let pos = here(input);
        let Header { init, cond, .. } = input.parse(header(Kind::If))?;
        let then = input.parse(block(Some("if clause")))?;
        let els = input.parse(when(Kind::Else, else_clause()))?.flatten();
        let cond = match cond {
            Some(cond) => cond,
            None => input.state().expr(Expr {
                pos,
                kind: ExprKind::Bad,
            }),
        };
        let kind = StmtKind::If { init, cond, then, els };
        Ok(Stmt { pos, kind })
    })
}

/// `"else" ( IfStmt | Block )`
fn else_clause<'a>() -> impl Rule<'a, Option<&'a Stmt<'a>>> {
    custom(|input: &mut Input<'a, '_>| {
        input.parse(tok(Kind::Else))?;
        let els = match peek(input) {
            Kind::If => nested(input, |input| input.parse(if_stmt()))?,
            Kind::LBrace => nested(input, |input| input.parse(block_stmt()))?,
            _ => {
                syntax_error(input, "else must be followed by if or statement block");
                recover(input, NAME_OR_RBRACE);
                return Ok(None);
            }
        };
        Ok(Some(&*input.state().arena.alloc(els)))
    })
}

/// `ForStmt = "for" [ Condition | ForClause | RangeClause ] Block .`
fn for_stmt<'a>() -> impl Rule<'a, Stmt<'a>> {
    custom(|input: &mut Input<'a, '_>| {
        let pos = here(input);
        let Header {
            init,
            cond,
            post,
            range,
            ..
        } = input.parse(header(Kind::For))?;
        let body = input.parse(block(Some("for clause")))?;
        let Some(range) = range else {
            let kind = StmtKind::For { init, cond, post, body };
            return Ok(Stmt { pos, kind });
        };
        let kind = StmtKind::Range {
            key: range.lhs.first(),
            value: range.lhs.get(1),
            extra: range.lhs.get(2).map(Expr::start),
            define: range.define,
            x: range.x,
            body,
        };
        Ok(Stmt { pos, kind })
    })
}

/// `SwitchStmt = ExprSwitchStmt | TypeSwitchStmt .`
fn switch_stmt<'a>() -> impl Rule<'a, Stmt<'a>> {
    custom(|input: &mut Input<'a, '_>| {
        let pos = here(input);
        let Header {
            init, cond: tag, bind, ..
        } = input.parse(header(Kind::Switch))?;
        let (clauses, rbrace) = clauses(input, "switch", case_clause())?;
        let kind = match tag.map(|tag| tag.kind) {
            Some(ExprKind::TypeAssert { x, ty: None }) => StmtKind::TypeSwitch {
                init,
                bind,
                x,
                clauses,
                rbrace,
            },
            _ => StmtKind::Switch {
                init,
                tag,
                clauses,
                rbrace,
            },
        };
        Ok(Stmt { pos, kind })
    })
}

/// `SelectStmt = "select" "{" { CommClause } "}" .`
fn select_stmt<'a>() -> impl Rule<'a, Stmt<'a>> {
    custom(|input: &mut Input<'a, '_>| {
        let pos = input.parse(tok(Kind::Select))?;
        let (clauses, rbrace) = clauses(input, "select", comm_clause())?;
        let kind = StmtKind::Select { clauses, rbrace };
        Ok(Stmt { pos, kind })
    })
}

/// `"{" { Clause } "}"`, with the position of the closing brace.
fn clauses<'a, C>(input: &mut Input<'a, '_>, keyword: &str, clause: impl Rule<'a, C>) -> Result<(&'a [C], Pos)> {
    if !got(input, Kind::LBrace) {
        syntax_error(input, &format!("missing {{ after {keyword} clause"));
        recover(input, CLAUSE_OR_RBRACE);
    }
    let mut clauses = Vec::new();
    while !matches!(peek(input), Kind::Eof | Kind::RBrace) {
        clauses.push(input.parse(&clause)?);
    }
    let rbrace = here(input);
    input.parse(want(Kind::RBrace))?;
    Ok((input.state().slice(clauses), rbrace))
}

/// What stands between `case` and the colon; none for `default`.
fn label<'a, O: 'a>(rule: impl Rule<'a, O>) -> impl Rule<'a, Option<O>> {
    const RESUME: KindSet = CLAUSE_OR_RBRACE.and(KindSet::of(&[Kind::Colon]));
    custom(move |input: &mut Input<'a, '_>| match peek(input) {
        Kind::Case => input.parse(tok(Kind::Case).ignore_then(&rule)).map(Some),
        Kind::Default => {
            take(input);
            Ok(None)
        }
        _ => {
            unexpected(input, ", expecting case or default or }");
            recover(input, RESUME);
            Ok(None)
        }
    })
}

/// `":" StatementList`, with the positions of the colon and of the end.
fn clause_body<'a>() -> impl Rule<'a, (Pos, &'a [Stmt<'a>], Pos)> {
    custom(|input: &mut Input<'a, '_>| {
        let colon = here(input);
        input.parse(want(Kind::Colon))?;
        let body = input.parse(statement_list())?;
        Ok((colon, body, here(input)))
    })
}

/// `ExprCaseClause = ( "case" ExpressionList | "default" ) ":" StatementList .` Types are expressions.
fn case_clause<'a>() -> impl Rule<'a, CaseClause<'a>> {
    custom(|input: &mut Input<'a, '_>| {
        let pos = here(input);
        let exprs = input.parse(label(expression_list()))?;
        let (colon, body, end) = input.parse(clause_body())?;
        Ok(CaseClause {
            pos,
            exprs,
            body,
            colon,
            end,
        })
    })
}

/// `CommClause = ( "case" ( SendStmt | RecvStmt ) | "default" ) ":" StatementList .` Which simple statements may stand
/// there, the checker says.
fn comm_clause<'a>() -> impl Rule<'a, CommClause<'a>> {
    custom(|input: &mut Input<'a, '_>| {
        let pos = here(input);
        let comm = input.parse(label(simple_stmt()))?;
        let comm = comm.map(|comm| &*input.state().arena.alloc(comm));
        let (colon, body, end) = input.parse(clause_body())?;
        Ok(CommClause {
            pos,
            comm,
            body,
            colon,
            end,
        })
    })
}
