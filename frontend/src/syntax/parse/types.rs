//! Types.

use super::core::*;
use super::exprs::expression;
use super::fields::{Params, field_decl, interface_element, param_list};
use crate::source::Pos;
use crate::syntax::ast::{ChanDir, Expr, ExprKind, Field, FuncType, Ident};
use crate::syntax::token::{Kind, KindSet, SEMICOLONS};
use chumsky::{Parser as _, primitive::custom};

/// What may follow a type: where parsing resumes when one is missing.
const AFTER_TYPE: KindSet = SEMICOLONS.and(KindSet::of(&[
    Kind::Comma,
    Kind::Colon,
    Kind::RParen,
    Kind::RBrack,
    Kind::RBrace,
]));

/// `Type`, which has to be there.
pub(super) fn type_<'a>() -> impl Rule<'a, Expr<'a>> {
    custom(|input: &mut Input<'a, '_>| {
        if let Some(ty) = input.parse(type_if_any())? {
            return Ok(ty);
        }
        let missing = bad(input);
        unexpected(input, ", expecting type");
        recover(input, AFTER_TYPE);
        Ok(missing)
    })
}

/// `Type = TypeName [ TypeArgs ] | TypeLit | "(" Type ")" .` Nothing is taken if the next token begins no type.
pub(super) fn type_if_any<'a>() -> impl Rule<'a, Option<Expr<'a>>> {
    custom(|input: &mut Input<'a, '_>| match peek(input) {
        Kind::Name => {
            let first = input.parse(name())?;
            qualified_name(input, Some(first)).map(Some)
        }
        Kind::Mul => nested(input, |input| input.parse(pointer_type())).map(Some),
        Kind::LParen => nested(input, |input| input.parse(paren_type())).map(Some),
        Kind::LBrack => nested(input, |input| input.parse(array_or_slice_type())).map(Some),
        Kind::Chan => nested(input, |input| input.parse(chan_type())).map(Some),
        Kind::Arrow => nested(input, |input| input.parse(receive_chan_type())).map(Some),
        Kind::Map => nested(input, |input| input.parse(map_type())).map(Some),
        Kind::Func => nested(input, |input| input.parse(func_type())).map(Some),
        Kind::Struct => nested(input, |input| input.parse(struct_type())).map(Some),
        Kind::Interface => nested(input, |input| input.parse(interface_type())).map(Some),
        _ => Ok(None),
    })
}

/// `PointerType = "*" BaseType .`
fn pointer_type<'a>() -> impl Rule<'a, Expr<'a>> {
    tok(Kind::Mul).then(type_()).map_with(|(pos, base), e| Expr {
        pos,
        kind: ExprKind::Star(e.state().expr(base)),
    })
}

/// `"(" Type ")"`: the parentheses are dropped.
fn paren_type<'a>() -> impl Rule<'a, Expr<'a>> {
    tok(Kind::LParen).ignore_then(type_()).then_ignore(want(Kind::RParen))
}

/// `MapType = "map" "[" KeyType "]" ElementType .`
fn map_type<'a>() -> impl Rule<'a, Expr<'a>> {
    tok(Kind::Map)
        .then_ignore(want(Kind::LBrack))
        .then(type_())
        .then_ignore(want(Kind::RBrack))
        .then(type_())
        .map_with(|((pos, key), value), e| {
            let (key, value) = (e.state().expr(key), e.state().expr(value));
            Expr {
                pos,
                kind: ExprKind::MapType { key, value },
            }
        })
}

/// `ChannelType = ( "chan" | "chan" "<-" ) ElementType .`
fn chan_type<'a>() -> impl Rule<'a, Expr<'a>> {
    tok(Kind::Chan)
        .then(when(Kind::Arrow, tok(Kind::Arrow)))
        .then(chan_element())
        .map_with(|((pos, arrow), elem), e| {
            let dir = if arrow.is_some() { ChanDir::Send } else { ChanDir::Both };
            let elem = e.state().expr(elem);
            Expr {
                pos,
                kind: ExprKind::ChanType { dir, elem },
            }
        })
}

/// `ChannelType = "<-" "chan" ElementType .`
fn receive_chan_type<'a>() -> impl Rule<'a, Expr<'a>> {
    tok(Kind::Arrow)
        .then_ignore(want(Kind::Chan))
        .then(chan_element())
        .map_with(|(pos, elem), e| {
            let (dir, elem) = (ChanDir::Recv, e.state().expr(elem));
            Expr {
                pos,
                kind: ExprKind::ChanType { dir, elem },
            }
        })
}

fn chan_element<'a>() -> impl Rule<'a, Expr<'a>> {
    custom(|input: &mut Input<'a, '_>| {
        if let Some(elem) = input.parse(type_if_any())? {
            return Ok(elem);
        }
        syntax_error(input, "missing channel element type");
        Ok(bad(input))
    })
}

/// `"[" "]" ElementType` or `"[" ArrayLength "]" ElementType`.
fn array_or_slice_type<'a>() -> impl Rule<'a, Expr<'a>> {
    custom(|input: &mut Input<'a, '_>| {
        let pos = input.parse(tok(Kind::LBrack))?;
        if got(input, Kind::RBrack) {
            return slice_type(input, pos);
        }
        array_type(input, pos, None)
    })
}

/// The element type of a slice type whose brackets, at `pos`, are taken.
pub(super) fn slice_type<'a>(input: &mut Input<'a, '_>, pos: Pos) -> Result<Expr<'a>> {
    let elem = input.parse(type_())?;
    let kind = ExprKind::SliceType(input.state().expr(elem));
    Ok(Expr { pos, kind })
}

/// The rest of an array type whose bracket, at `pos`, is taken, and perhaps its length.
pub(super) fn array_type<'a>(input: &mut Input<'a, '_>, pos: Pos, len: Option<Expr<'a>>) -> Result<Expr<'a>> {
    let len = match len {
        Some(len) => Some(len),
        None if got(input, Kind::DotDotDot) => None,
        None => Some(input.parse(within(Braces::Literal, expression()))?),
    };
    if peek(input) == Kind::Comma {
        // A list of type parameters may end in a comma, a length may not.
        syntax_error(input, "unexpected comma; expecting ]");
        take(input);
    }
    input.parse(want(Kind::RBrack))?;
    let elem = input.parse(type_())?;
    let state = input.state();
    let len = len.map(|len| state.expr(len));
    let elem = state.expr(elem);
    Ok(Expr {
        pos,
        kind: ExprKind::ArrayType { len, elem },
    })
}

/// `FunctionType = "func" Signature .`
fn func_type<'a>() -> impl Rule<'a, Expr<'a>> {
    tok(Kind::Func)
        .ignore_then(signature(Some("function type")))
        .map(|(_, sig)| Expr {
            pos: sig.pos,
            kind: ExprKind::FuncType(sig),
        })
}

/// `Signature = [ TypeParams ] Parameters [ Result ] .` A `generic_error` says who may not have type parameters.
pub(super) fn signature<'a>(generic_error: Option<&'static str>) -> impl Rule<'a, (&'a [Field<'a>], &'a FuncType<'a>)> {
    custom(move |input: &mut Input<'a, '_>| {
        let pos = here(input);
        let mut type_params: &[Field<'_>] = &[];
        if got(input, Kind::LBrack) {
            if let Some(who) = generic_error {
                syntax_error_at(input, pos, &format!("{who} must have no type parameters"));
            }
            if peek(input) == Kind::RBrack {
                syntax_error(input, "empty type parameter list");
                take(input);
            } else {
                type_params = param_list(input, Params::TYPE_PARAMS)?;
            }
        }
        input.parse(want(Kind::LParen))?;
        let params = param_list(input, Params::ORDINARY)?;
        let results = input.parse(results())?;
        let sig = input.state().arena.alloc(FuncType { pos, params, results });
        Ok((type_params, &*sig))
    })
}

/// `Result = Parameters | Type .`
fn results<'a>() -> impl Rule<'a, &'a [Field<'a>]> {
    custom(|input: &mut Input<'a, '_>| {
        if got(input, Kind::LParen) {
            return param_list(input, Params::ORDINARY);
        }
        let pos = here(input);
        let Some(ty) = input.parse(type_if_any())? else {
            return Ok(&[]);
        };
        let state = input.state();
        let result = Field {
            pos,
            name: None,
            ty: state.expr(ty),
            tag: None,
        };
        Ok(state.slice(vec![result]))
    })
}

/// `StructType = "struct" "{" { FieldDecl ";" } "}" .`
fn struct_type<'a>() -> impl Rule<'a, Expr<'a>> {
    const FIELDS: List = List {
        context: "struct type",
        separator: Kind::Semicolon,
        close: Kind::RBrace,
    };
    tok(Kind::Struct)
        .then_ignore(want(Kind::LBrace))
        .then(list(FIELDS, field_decl(), never))
        .map_with(|(pos, (fields, _)), e| Expr {
            pos,
            kind: ExprKind::StructType(e.state().slice(fields.concat())),
        })
}

/// `InterfaceType = "interface" "{" { ( MethodElem | TypeElem ) ";" } "}" .`
fn interface_type<'a>() -> impl Rule<'a, Expr<'a>> {
    const ELEMENTS: List = List {
        context: "interface type",
        separator: Kind::Semicolon,
        close: Kind::RBrace,
    };
    tok(Kind::Interface)
        .then_ignore(want(Kind::LBrace))
        .then(list(ELEMENTS, interface_element(), never))
        .map_with(|(pos, (elements, _)), e| Expr {
            pos,
            kind: ExprKind::InterfaceType(e.state().slice(elements)),
        })
}

/// `TypeName [ TypeArgs ]`, whose first name may have been taken.
pub(super) fn qualified_name<'a>(input: &mut Input<'a, '_>, first: Option<Ident<'a>>) -> Result<Expr<'a>> {
    const AFTER_NAME: KindSet = SEMICOLON_OR_RBRACE.and(KindSet::of(&[Kind::Dot]));
    let first = match first {
        Some(first) => first,
        None if peek(input) == Kind::Name => input.parse(name())?,
        None => {
            let pos = here(input);
            unexpected(input, ", expecting name");
            recover(input, AFTER_NAME);
            Ident { pos, name: "_" }
        }
    };
    let mut x = name_expr(first);
    if peek(input) == Kind::Dot {
        let pos = take(input);
        let sel = input.parse(name())?;
        let x_ref = input.state().expr(x);
        x = Expr {
            pos,
            kind: ExprKind::Selector { x: x_ref, sel },
        };
    }
    if peek(input) == Kind::LBrack {
        return nested(input, |input| type_instance(input, x));
    }
    Ok(x)
}

/// `TypeArgs = "[" TypeList [ "," ] "]" .` after the generic type `x`.
fn type_instance<'a>(input: &mut Input<'a, '_>, x: Expr<'a>) -> Result<Expr<'a>> {
    let pos = input.parse(tok(Kind::LBrack))?;
    let args = if peek(input) == Kind::RBrack {
        unexpected(input, ", expecting type");
        let missing = bad(input);
        input.state().slice(vec![missing])
    } else {
        type_list(input)?.0
    };
    input.parse(want(Kind::RBrack))?;
    let x = input.state().expr(x);
    Ok(Expr {
        pos,
        kind: ExprKind::Index { x, args },
    })
}

/// An expression, which may be an index or an array length, or a list of types; with whether there was a comma.
pub(super) fn type_list<'a>(input: &mut Input<'a, '_>) -> Result<(&'a [Expr<'a>], bool)> {
    let first = input.parse(within(Braces::Literal, expression()))?;
    let mut args = vec![first];
    let mut comma = false;
    while got(input, Kind::Comma) {
        comma = true;
        match input.parse(within(Braces::Literal, type_if_any()))? {
            Some(ty) => args.push(ty),
            None => break,
        }
    }
    Ok((input.state().slice(args), comma))
}
