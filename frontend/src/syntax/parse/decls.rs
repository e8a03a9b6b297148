//! Source files and declarations.

use super::core::*;
use super::exprs::{expression_after, expression_list, is_type_element, string_literal};
use super::fields::{Params, param_list};
use super::stmts::func_body;
use super::types::{array_type, signature, slice_type, type_, type_if_any};
use crate::reference::LangVersion;
use crate::source::Pos;
use crate::syntax::ast::{
    BinaryOp, ConstDecl, Decl, Directive, Expr, ExprKind, Field, File, FuncDecl, Ident, ImportDecl, TypeDecl, VarDecl,
};
use crate::syntax::literal::unquote_string;
use crate::syntax::token::{Kind, KindSet};
use chumsky::primitive::custom;

/// Keywords at which a top-level declaration may begin.
const DECLARATION_KEYWORDS: KindSet = KindSet::of(&[Kind::Const, Kind::Type, Kind::Var, Kind::Func]);

/// `SourceFile = PackageClause ";" { ImportDecl ";" } { TopLevelDecl ";" } .` None if there is something wrong with the
/// package clause: probably this is no Go file.
pub(super) fn source_file<'a>() -> impl Rule<'a, Option<&'a File<'a>>> {
    custom(|input: &mut Input<'a, '_>| {
        let file = input.parse(package_clause())?;
        let file = match file {
            Some((pos, package)) => Some(declarations(input, pos, package)?),
            None => {
                input.state().given_up = Some(scanned(input));
                None
            }
        };
        // chumsky wants to see the end of the input.
        while input.next().is_some() {}
        Ok(file)
    })
}

/// `PackageClause = "package" PackageName .`
fn package_clause<'a>() -> impl Rule<'a, Option<(Pos, Ident<'a>)>> {
    custom(|input: &mut Input<'a, '_>| {
        let pos = here(input);
        if !got(input, Kind::Package) {
            syntax_error(input, "package statement must be first");
            return Ok(None);
        }
        take_directives(input, DirectiveSite::Package);
        let package = input.parse(name())?;
        input.parse(want(Kind::Semicolon))?;
        let scanned = scanned(input);
        let state = input.state();
        let malformed = state.lexical_errors.first().is_some_and(|&first| first < scanned);
        Ok((state.errors == 0 && !malformed).then_some((pos, package)))
    })
}

/// What gc has read when it stands at the next token: it scans no further than it parses.
fn scanned(input: &mut Input<'_, '_>) -> Pos {
    let (next, index) = (here(input), index(input));
    let tokens = &input.state().tokens;
    // Errors are reported in a token or, where its end was not as expected, just behind it.
    let length = tokens.text(index).len() as u32 + tokens.is_malformed(index) as u32;
    next.offset(length.max(1))
}

/// Everything after the package clause.
fn declarations<'a>(input: &mut Input<'a, '_>, pos: Pos, package: Ident<'a>) -> Result<&'a File<'a>> {
    let mut decls = Vec::new();
    while got(input, Kind::Import) {
        decls.extend(declaration(input, import_spec)?);
        input.parse(want(Kind::Semicolon))?;
    }
    while peek(input) != Kind::Eof {
        let keyword = peek(input);
        if !DECLARATION_KEYWORDS.contains(keyword) {
            if let (Kind::LBrace, Some(Decl::Func(FuncDecl { body: None, .. }))) = (keyword, decls.last()) {
                syntax_error(input, "unexpected semicolon or newline before {");
            } else {
                syntax_error(input, "non-declaration statement outside function body");
            }
            recover(input, DECLARATION_KEYWORDS);
            continue;
        }
        take(input);
        match keyword {
            Kind::Const => decls.extend(declaration(input, const_spec)?),
            Kind::Type => decls.extend(declaration(input, type_spec)?),
            Kind::Var => decls.extend(declaration(input, var_spec)?),
            _ => decls.extend(func_decl(input)?),
        }
        // Before the semicolon, since what precedes the next token is for the next declaration.
        take_directives(input, DirectiveSite::Other);
        if peek(input) != Kind::Eof && !got(input, Kind::Semicolon) {
            unexpected(input, " after top level declaration");
            recover(input, DECLARATION_KEYWORDS);
        }
    }
    take_directives(input, DirectiveSite::Other);
    let end = here(input);
    let state = input.state();
    let own_line = state.tokens.directives.iter().filter(|d| d.own_line);
    let directives = state.slice(own_line.map(|d| d.directive).collect());
    let decls = state.slice(decls);
    Ok(state.arena.alloc(File {
        pos,
        package,
        decls,
        directives,
        end,
    }))
}

/// A spec's place in its declaration.
#[derive(Clone, Copy)]
pub(super) struct Group {
    /// Which declaration of the file, among those of constants.
    number: u32,
    /// Which spec of the declaration.
    index: u32,
}

/// The rule for one line of a declaration.
pub(super) type Spec<'a> = fn(&mut Input<'a, '_>, Group) -> Result<Option<Decl<'a>>>;

/// `Spec | "(" { Spec ";" } ")"`, after the keyword.
pub(super) fn declaration<'a>(input: &mut Input<'a, '_>, spec: Spec<'a>) -> Result<Vec<Decl<'a>>> {
    const SPECS: List = List {
        context: "grouped declaration",
        separator: Kind::Semicolon,
        close: Kind::RParen,
    };
    input.state().groups += 1;
    let number = input.state().groups;
    if peek(input) != Kind::LParen {
        return Ok(spec(input, Group { number, index: 0 })?.into_iter().collect());
    }
    take_directives(input, DirectiveSite::Other);
    take(input);
    let index = std::cell::Cell::new(0);
    let spec = custom(move |input: &mut Input<'a, '_>| {
        let group = Group {
            number,
            index: index.replace(index.get() + 1),
        };
        spec(input, group)
    });
    let (specs, _) = input.parse(list(SPECS, spec, never))?;
    Ok(specs.into_iter().flatten().collect())
}

/// `ImportSpec = [ "." | PackageName ] ImportPath .`
fn import_spec<'a>(input: &mut Input<'a, '_>, _: Group) -> Result<Option<Decl<'a>>> {
    let pos = here(input);
    take_directives(input, DirectiveSite::Other);
    let name = match peek(input) {
        Kind::Name => Some(input.parse(name())?),
        Kind::Dot => Some(Ident {
            pos: take(input),
            name: ".",
        }),
        _ => None,
    };
    let path = string_literal(|input, _| syntax_error(input, "import path must be a string"));
    let Some(literal) = input.parse(path)? else {
        syntax_error(input, "missing import path");
        recover(input, SEMICOLON_OR_RPAREN);
        return Ok(None);
    };
    let arena = input.state().arena;
    let path = match String::from_utf8(unquote_string(literal.text)) {
        Ok(path) => arena.alloc_str(&path),
        Err(_) => "\u{fffd}",
    };
    Ok(Some(Decl::Import(arena.alloc(ImportDecl {
        pos,
        name,
        path_pos: literal.pos,
        path,
    }))))
}

/// `ConstSpec = IdentifierList [ [ Type ] "=" ExpressionList ] .`
pub(super) fn const_spec<'a>(input: &mut Input<'a, '_>, group: Group) -> Result<Option<Decl<'a>>> {
    let pos = here(input);
    take_directives(input, DirectiveSite::Other);
    let first = input.parse(name())?;
    let names = name_list(input, first)?;
    let mut ty = None;
    let mut values: &[Expr<'_>] = &[];
    if !matches!(peek(input), Kind::Eof | Kind::RParen) && !peek(input).is_semicolon() {
        ty = input.parse(type_if_any())?;
        if got_assign(input) {
            values = input.parse(expression_list())?;
        }
    }
    let state = input.state();
    Ok(Some(Decl::Const(state.arena.alloc(ConstDecl {
        pos,
        names: state.slice(names),
        ty: ty.map(|ty| state.expr(ty)),
        values,
        iota: group.index,
        group: group.number,
    }))))
}

/// `VarSpec = IdentifierList ( Type [ "=" ExpressionList ] | "=" ExpressionList ) .`
pub(super) fn var_spec<'a>(input: &mut Input<'a, '_>, _: Group) -> Result<Option<Decl<'a>>> {
    let pos = here(input);
    take_directives(input, DirectiveSite::Var);
    let first = input.parse(name())?;
    let names = name_list(input, first)?;
    let mut ty = None;
    let mut assigned = got_assign(input);
    if !assigned {
        ty = Some(input.parse(type_())?);
        assigned = got_assign(input);
    }
    let values = match assigned {
        true => input.parse(expression_list())?,
        false => &[],
    };
    let state = input.state();
    Ok(Some(Decl::Var(state.arena.alloc(VarDecl {
        pos,
        names: state.slice(names),
        ty: ty.map(|ty| state.expr(ty)),
        values,
    }))))
}

/// `TypeSpec = identifier [ TypeParams ] [ "=" ] Type .`
pub(super) fn type_spec<'a>(input: &mut Input<'a, '_>, _: Group) -> Result<Option<Decl<'a>>> {
    let pos = here(input);
    let directives = take_directives(input, DirectiveSite::Type);
    let name = input.parse(name())?;
    let parts = match peek(input) {
        Kind::LBrack => nested(input, array_or_type_params)?,
        _ => aliased_or_defined(input, &[])?,
    };
    let ty = match parts.ty {
        Some(ty) => ty,
        None => {
            let missing = bad(input);
            unexpected(input, " in type declaration");
            recover(input, SEMICOLON_OR_RPAREN);
            missing
        }
    };
    if parts.alias {
        misplaced_on_alias(input, directives);
    }
    let state = input.state();
    Ok(Some(Decl::Type(state.arena.alloc(TypeDecl {
        pos,
        name,
        type_params: parts.type_params,
        alias: parts.alias,
        ty: state.expr(ty),
        directives,
    }))))
}

/// What follows the name in a type declaration.
struct TypeParts<'a> {
    type_params: &'a [Field<'a>],
    alias: bool,
    ty: Option<Expr<'a>>,
}

/// `[ "=" ] Type`
fn aliased_or_defined<'a>(input: &mut Input<'a, '_>, type_params: &'a [Field<'a>]) -> Result<TypeParts<'a>> {
    let alias = got_assign(input);
    let ty = input.parse(type_if_any())?;
    Ok(TypeParts { type_params, alias, ty })
}

/// `[P C] T` or `[n]E` after the name of a type declaration. What stands in the brackets is read as an expression, of
/// which a name may then be split off: in `[P *C]` it may be a product or a type parameter with its constraint.
fn array_or_type_params<'a>(input: &mut Input<'a, '_>) -> Result<TypeParts<'a>> {
    let pos = input.parse(tok(Kind::LBrack))?;
    let array = |ty| TypeParts {
        type_params: &[],
        alias: false,
        ty: Some(ty),
    };
    match peek(input) {
        Kind::RBrack => {
            take(input);
            slice_type(input, pos).map(array)
        }
        Kind::Name => {
            let first = input.parse(name())?;
            let mut x = name_expr(first);
            // `[P []E]`: an index is never constant, so the bracket begins a constraint.
            if peek(input) != Kind::LBrack {
                x = input.parse(within(
                    Braces::Literal,
                    custom(move |input: &mut Input<'a, '_>| expression_after(input, x)),
                ))?;
            }
            // A comma makes it a list of type parameters even where it could be an expression; a lone name followed by a
            // bracket is a length.
            let comma = peek(input) == Kind::Comma;
            match split_type_param(input, x, comma) {
                Some((name, constraint)) if constraint.is_some() || peek(input) != Kind::RBrack => {
                    let params = param_list(input, Params::type_params_after(name, constraint))?;
                    aliased_or_defined(input, params)
                }
                _ => array_type(input, pos, Some(x)).map(array),
            }
        }
        _ => array_type(input, pos, None).map(array),
    }
}

/// `x` as a name and a constraint: `P *C` was read as `P * C`, `P (C)` as a call, `P *C | D` as a union of both. Unless
/// `force`, the constraint has to be recognizable as a type. A name by itself has no constraint.
fn split_type_param<'a>(input: &mut Input<'a, '_>, x: Expr<'a>, force: bool) -> Option<(Ident<'a>, Option<Expr<'a>>)> {
    // The operators of a union, outermost first, with their right operands.
    let mut terms = Vec::new();
    let mut x = x;
    let mut force = force;
    while let ExprKind::Binary {
        op: op @ BinaryOp::Or,
        x: left,
        y,
    } = x.kind
    {
        force |= is_type_element(y);
        terms.push((x.pos, op, y));
        x = *left;
    }
    let (name, constraint) = match x.kind {
        ExprKind::Name(name) if terms.is_empty() => return Some((Ident { pos: x.pos, name }, None)),
        ExprKind::Binary {
            op: BinaryOp::Mul,
            x: &Expr {
                pos,
                kind: ExprKind::Name(name),
            },
            y,
        } if force || is_type_element(y) => {
            let star = Expr {
                pos: x.pos,
                kind: ExprKind::Star(y),
            };
            (Ident { pos, name }, star)
        }
        ExprKind::Call {
            fun: &Expr {
                pos,
                kind: ExprKind::Name(name),
            },
            args: [arg],
            spread: false,
            ..
        } if force || is_type_element(arg) => (Ident { pos, name }, *arg),
        _ => return None,
    };
    let union = |left, (pos, op, y)| {
        let x = input.state().expr(left);
        let kind = ExprKind::Binary { op, x, y };
        Expr { pos, kind }
    };
    Some((name, Some(terms.into_iter().rev().fold(constraint, union))))
}

/// `FunctionDecl = "func" FunctionName [ TypeParams ] Signature [ FunctionBody ] .` and
/// `MethodDecl = "func" Receiver MethodName Signature [ FunctionBody ] .`, after the keyword.
fn func_decl<'a>(input: &mut Input<'a, '_>) -> Result<Option<Decl<'a>>> {
    const BODY_OR_SEMICOLON: KindSet = crate::syntax::token::SEMICOLONS.and(KindSet::of(&[Kind::LBrace]));
    let pos = here(input);
    let directives: &[Directive<'_>] = take_directives(input, DirectiveSite::Func);
    let mut receiver = None;
    if got(input, Kind::LParen) {
        let receivers = param_list(input, Params::ORDINARY)?;
        receiver = receivers.first();
        let after = here(input);
        match receivers.len() {
            0 => error_at(input, after, "method has no receiver"),
            1 => {}
            _ => error_at(input, after, "method has multiple receivers"),
        }
    }
    if peek(input) != Kind::Name {
        unexpected(input, ", expecting name or (");
        recover(input, BODY_OR_SEMICOLON);
        return Ok(None);
    }
    let name = input.parse(name())?;
    let generic = receiver.is_none() || input.state().lang >= LangVersion::GENERIC_METHODS;
    let (type_params, sig) = input.parse(signature(if generic { None } else { Some("method") }))?;
    let body = input.parse(when(Kind::LBrace, func_body()))?;
    let unread = input.state().outline;
    Ok(Some(Decl::Func(input.state().arena.alloc(FuncDecl {
        pos,
        receiver,
        name,
        type_params,
        sig,
        body,
        unread,
        directives,
    }))))
}
