//! What types are made of: parameters and type parameters, struct fields, interface elements.

use super::core::*;
use super::exprs::string_literal;
use super::types::{qualified_name, signature, slice_type, type_, type_if_any, type_list};
use crate::source::Pos;
use crate::syntax::ast::{BinaryOp, Expr, ExprKind, Field, Ident, UnaryOp};
use crate::syntax::literal::unquote_string;
use crate::syntax::token::{Kind, KindSet, OPERATORS};
use chumsky::primitive::custom;

/// Which kind of parameter list to read.
pub(super) struct Params<'a> {
    /// The bracket that ends it.
    close: Kind,
    /// Whether these are type parameters, which must have names and whose types are constraints.
    type_params: bool,
    /// What of the first parameter has been taken already.
    first: Option<(Ident<'a>, Option<Expr<'a>>)>,
}

impl<'a> Params<'a> {
    /// Parameters or results, after `(`.
    pub const ORDINARY: Self = Params {
        close: Kind::RParen,
        type_params: false,
        first: None,
    };
    /// Type parameters, after `[`.
    pub const TYPE_PARAMS: Self = Params {
        close: Kind::RBrack,
        type_params: true,
        first: None,
    };
    /// Type parameters or type arguments, after the `[` of what might be a generic interface method.
    const TYPE_PARAMS_OR_ARGS: Self = Params {
        close: Kind::RBrack,
        type_params: false,
        first: None,
    };
    /// Type parameters whose first name, and perhaps constraint, has been taken for an expression.
    pub fn type_params_after(name: Ident<'a>, constraint: Option<Expr<'a>>) -> Self {
        Params {
            first: Some((name, constraint)),
            ..Self::TYPE_PARAMS
        }
    }
}

/// An entry of a parameter list before it is known whether a lone name is a parameter's or a type's.
struct Param<'a> {
    pos: Pos,
    name: Option<Ident<'a>>,
    ty: Option<&'a Expr<'a>>,
}

/// `ParameterList [ "," ] ")"`, or the same up to `]`; the opening bracket has been taken.
///
/// An entry is read once, and only then it is decided what its name is: trying both ways would take exponential time in
/// `func(T[func(T[…`.
pub(super) fn param_list<'a>(input: &mut Input<'a, '_>, kind: Params<'a>) -> Result<&'a [Field<'a>]> {
    let Params {
        close,
        type_params,
        first,
    } = kind;
    let params = List {
        context: "parameter list",
        separator: Kind::Comma,
        close,
    };
    let read = match first {
        None => Vec::new(),
        Some((name, None)) => vec![param_decl(input, Some(name), close)?],
        Some((name, Some(constraint))) => vec![Some(Param {
            pos: name.pos,
            name: Some(name),
            ty: Some(input.state().expr(constraint)),
        })],
    };
    let param = custom(move |input: &mut Input<'a, '_>| param_decl(input, None, close));
    let (entries, end) = list_after(input, params, read, &param, never)?;
    let mut entries: Vec<Param> = entries.into_iter().flatten().collect();
    distribute_types(input, &mut entries, type_params, end);
    let fields = entries
        .iter()
        .map(|p| Field {
            pos: p.pos,
            name: p.name,
            ty: p.ty.unwrap_or(&Expr {
                pos: Pos::NONE,
                kind: ExprKind::Bad,
            }),
            tag: None,
        })
        .collect();
    Ok(input.state().slice(fields))
}

/// Gives every entry a type, and a name where some have one: in `a, b T` both are names, in `A, B` both are types.
fn distribute_types<'a>(input: &mut Input<'a, '_>, entries: &mut [Param<'a>], type_params: bool, end: Pos) {
    let named = entries.iter().filter(|p| p.name.is_some() && p.ty.is_some()).count();
    let typed = entries.iter().filter(|p| p.ty.is_some()).count();
    if named == 0 && !type_params {
        for p in entries {
            if let Some(name) = p.name.take() {
                p.ty = Some(input.state().expr(name_expr(name)));
            }
        }
        return;
    }
    if named == entries.len() {
        return;
    }
    // Some have names, so all must: a type stands for the names before it.
    let mut leftmost = None;
    let mut ty = None;
    for p in entries.iter_mut().rev() {
        match (p.name, p.ty) {
            (Some(_), Some(own)) => ty = Some(own),
            (None, Some(own)) => {
                ty = Some(own);
                let pos = own.start();
                leftmost = Some(pos);
                p.name = Some(Ident { pos, name: "_" });
            }
            (name, None) => {
                p.ty = ty.or_else(|| {
                    let pos = name.map_or(p.pos, |name| name.pos);
                    leftmost = Some(pos);
                    let kind = ExprKind::Bad;
                    Some(input.state().expr(Expr { pos, kind }))
                });
            }
        }
    }
    let Some(pos) = leftmost else { return };
    if !type_params {
        syntax_error_at(input, pos, "mixed named and unnamed parameters");
    } else if named == typed {
        syntax_error_at(input, end, "missing type constraint");
    } else {
        syntax_error_at(input, pos, "type parameters must be named");
    }
}

/// `ParameterDecl = [ identifier ] [ "..." ] Type .`, also a constraint, or a lone identifier. `first` is its name if
/// that has been taken.
fn param_decl<'a>(input: &mut Input<'a, '_>, first: Option<Ident<'a>>, close: Kind) -> Result<Option<Param<'a>>> {
    // Only lists in brackets hold constraints.
    let constraints = close == Kind::RBrack;
    let at_term = |input: &mut Input<'_, '_>, kind| constraints && peek(input) == kind;
    let pos = first.map_or_else(|| here(input), |name| name.pos);
    let param = |input: &mut Input<'a, '_>, name, ty: Option<Expr<'a>>| {
        let ty = ty.map(|ty| input.state().expr(ty));
        Ok(Some(Param { pos, name, ty }))
    };

    let mut name_taken = first;
    if name_taken.is_none() && peek(input) == Kind::Name {
        name_taken = Some(input.parse(name())?);
    }
    let Some(name) = name_taken else {
        if at_term(input, Kind::Tilde) {
            let ty = input.parse(union_term())?;
            let ty = union(input, ty)?;
            return param(input, None, Some(ty));
        }
        return match variadic_or_type(input, constraints)? {
            Some(ty) => param(input, None, Some(ty)),
            None => {
                unexpected(input, &format!(", expecting {}", close.text()));
                recover(input, KindSet::of(&[Kind::Comma, close]));
                Ok(None)
            }
        };
    };
    match peek(input) {
        Kind::LBrack => {
            let (name, mut ty) = match array_or_type_args(input, name)? {
                ArrayOrInstance::Array(ty) => (Some(name), ty),
                ArrayOrInstance::Instance(ty) => (None, ty),
            };
            if constraints {
                ty = union(input, ty)?;
            }
            param(input, name, Some(ty))
        }
        Kind::Dot => {
            let mut ty = qualified_name(input, Some(name))?;
            if constraints {
                ty = union(input, ty)?;
            }
            param(input, None, Some(ty))
        }
        Kind::Or if constraints => {
            let ty = union(input, name_expr(name))?;
            param(input, None, Some(ty))
        }
        Kind::Tilde if constraints => {
            let ty = input.parse(union_term())?;
            let ty = union(input, ty)?;
            param(input, Some(name), Some(ty))
        }
        _ => {
            let ty = variadic_or_type(input, constraints)?;
            param(input, Some(name), ty)
        }
    }
}

/// `[ "..." ] Type`, or a union of types as a constraint.
fn variadic_or_type<'a>(input: &mut Input<'a, '_>, constraints: bool) -> Result<Option<Expr<'a>>> {
    if peek(input) == Kind::DotDotDot {
        let pos = take(input);
        let elem = match input.parse(type_if_any())? {
            Some(elem) => elem,
            None => {
                let missing = bad(input);
                syntax_error(input, "... is missing type");
                missing
            }
        };
        let kind = ExprKind::Variadic(input.state().expr(elem));
        return Ok(Some(Expr { pos, kind }));
    }
    match input.parse(type_if_any())? {
        Some(ty) if constraints => union(input, ty).map(Some),
        other => Ok(other),
    }
}

/// What `name[…]` turned out to be.
enum ArrayOrInstance<'a> {
    /// A name and its array or slice type.
    Array(Expr<'a>),
    /// An instantiated type.
    Instance(Expr<'a>),
}

/// After a name and before `[`: `x [n]E` and `x []E` declare `x`, while `T[A]` and `T[A, B]` are types.
fn array_or_type_args<'a>(input: &mut Input<'a, '_>, name: Ident<'a>) -> Result<ArrayOrInstance<'a>> {
    nested(input, |input| {
        let pos = input.parse(tok(Kind::LBrack))?;
        if got(input, Kind::RBrack) {
            return slice_type(input, pos).map(ArrayOrInstance::Array);
        }
        let (args, comma) = type_list(input)?;
        input.parse(want(Kind::RBrack))?;
        if !comma && let Some(elem) = input.parse(type_if_any())? {
            let elem = input.state().expr(elem);
            let len = args.first();
            let kind = ExprKind::ArrayType { len, elem };
            return Ok(ArrayOrInstance::Array(Expr { pos, kind }));
        }
        let x = input.state().expr(name_expr(name));
        let kind = ExprKind::Index { x, args };
        Ok(ArrayOrInstance::Instance(Expr { pos, kind }))
    })
}

/// `FieldDecl = ( IdentifierList Type | EmbeddedField ) [ Tag ] .`
pub(super) fn field_decl<'a>() -> impl Rule<'a, Vec<Field<'a>>> {
    custom(|input: &mut Input<'a, '_>| {
        let pos = here(input);
        match peek(input) {
            Kind::Name => named_or_embedded_field(input, pos),
            Kind::Mul => {
                take(input);
                let parenthesized = peek(input) == Kind::LParen;
                if parenthesized {
                    syntax_error(input, "cannot parenthesize embedded type");
                    take(input);
                }
                let base = qualified_name(input, None)?;
                if parenthesized {
                    got(input, Kind::RParen);
                }
                let ty = pointer_to(input, pos, base);
                embedded_field(input, pos, ty)
            }
            Kind::LParen => {
                syntax_error(input, "cannot parenthesize embedded type");
                take(input);
                let star = here(input);
                let ty = if got(input, Kind::Mul) {
                    let base = qualified_name(input, None)?;
                    pointer_to(input, star, base)
                } else {
                    qualified_name(input, None)?
                };
                got(input, Kind::RParen);
                embedded_field(input, pos, ty)
            }
            _ => {
                unexpected(input, ", expecting field name or embedded type");
                recover(input, SEMICOLON_OR_RBRACE);
                Ok(Vec::new())
            }
        }
    })
}

fn named_or_embedded_field<'a>(input: &mut Input<'a, '_>, pos: Pos) -> Result<Vec<Field<'a>>> {
    let first = input.parse(name())?;
    if AFTER_EMBEDDED.contains(peek(input)) {
        let ty = qualified_name(input, Some(first))?;
        return embedded_field(input, pos, ty);
    }
    let names = name_list(input, first)?;
    let ty = if names.len() == 1 && peek(input) == Kind::LBrack {
        match array_or_type_args(input, first)? {
            ArrayOrInstance::Array(ty) => ty,
            ArrayOrInstance::Instance(ty) => return embedded_field(input, pos, ty),
        }
    } else {
        input.parse(type_())?
    };
    let tag = input.parse(tag())?;
    let ty = input.state().expr(ty);
    let field = |name: Ident<'a>| Field {
        pos: name.pos,
        name: Some(name),
        ty,
        tag,
    };
    Ok(names.into_iter().map(field).collect())
}

fn embedded_field<'a>(input: &mut Input<'a, '_>, pos: Pos, ty: Expr<'a>) -> Result<Vec<Field<'a>>> {
    let tag = input.parse(tag())?;
    let ty = input.state().expr(ty);
    let name = None;
    Ok(vec![Field { pos, name, ty, tag }])
}

fn pointer_to<'a>(input: &mut Input<'a, '_>, pos: Pos, base: Expr<'a>) -> Expr<'a> {
    let kind = ExprKind::Star(input.state().expr(base));
    Expr { pos, kind }
}

/// `Tag = string_lit .`
fn tag<'a>() -> impl Rule<'a, Option<&'a [u8]>> {
    custom(|input: &mut Input<'a, '_>| {
        let literal = input.parse(string_literal(|input, pos| {
            error_afterwards(input, pos, "struct field tag must be a string");
        }))?;
        Ok(literal.map(|l| &*input.state().arena.alloc_slice_copy(&unquote_string(l.text))))
    })
}

/// `InterfaceElem = MethodName Signature | TypeElem .`
pub(super) fn interface_element<'a>() -> impl Rule<'a, Field<'a>> {
    custom(|input: &mut Input<'a, '_>| {
        let pos = here(input);
        let (name, ty) = if peek(input) == Kind::Name {
            method_or_type(input)?
        } else {
            (None, input.parse(union_term())?)
        };
        let ty = match name {
            Some(_) => ty,
            None => union(input, ty)?,
        };
        let ty = input.state().expr(ty);
        let tag = None;
        Ok(Field { pos, name, ty, tag })
    })
}

/// A method specification, or the first term of a type element that begins with a name.
fn method_or_type<'a>(input: &mut Input<'a, '_>) -> Result<(Option<Ident<'a>>, Expr<'a>)> {
    let first = input.parse(name())?;
    match peek(input) {
        Kind::LParen => method(input, first),
        Kind::LBrack => nested(input, |input| generic_method_or_instance(input, first)),
        _ => Ok((None, qualified_name(input, Some(first))?)),
    }
}

fn method<'a>(input: &mut Input<'a, '_>, name: Ident<'a>) -> Result<(Option<Ident<'a>>, Expr<'a>)> {
    let (_, sig) = input.parse(signature(Some("interface method")))?;
    let kind = ExprKind::FuncType(sig);
    Ok((Some(name), Expr { pos: sig.pos, kind }))
}

/// `m[T C](x T)`, which Go does not have, or the instantiated type `T[A, B]`.
fn generic_method_or_instance<'a>(input: &mut Input<'a, '_>, name: Ident<'a>) -> Result<(Option<Ident<'a>>, Expr<'a>)> {
    let pos = input.parse(tok(Kind::LBrack))?;
    if peek(input) == Kind::RBrack {
        let close = take(input);
        if peek(input) == Kind::LParen {
            error_at(input, close, "empty type parameter list");
            return method(input, name);
        }
        error_at(input, close, "empty type argument list");
        return Ok((None, name_expr(name)));
    }
    // Type arguments look like parameters without names.
    let list = param_list(input, Params::TYPE_PARAMS_OR_ARGS)?;
    match list.first() {
        None if peek(input) == Kind::LParen => method(input, name),
        None => Ok((None, name_expr(name))),
        Some(Field { name: Some(_), .. }) => {
            let method = method(input, name)?;
            error_at(input, pos, "interface method must have no type parameters");
            Ok(method)
        }
        Some(_) => {
            let args = list.iter().map(|arg| *arg.ty).collect();
            let state = input.state();
            let (args, x) = (state.slice(args), state.expr(name_expr(name)));
            let kind = ExprKind::Index { x, args };
            Ok((None, Expr { pos, kind }))
        }
    }
}

/// `TypeElem = TypeTerm { "|" TypeTerm } .`, after its first term.
fn union<'a>(input: &mut Input<'a, '_>, first: Expr<'a>) -> Result<Expr<'a>> {
    let mut union = first;
    while peek(input) == Kind::Or {
        let pos = take(input);
        let term = input.parse(union_term())?;
        grow(input)?;
        let state = input.state();
        let (op, x, y) = (BinaryOp::Or, state.expr(union), state.expr(term));
        let kind = ExprKind::Binary { op, x, y };
        union = Expr { pos, kind };
    }
    Ok(union)
}

/// `TypeTerm = [ "~" ] Type .`
fn union_term<'a>() -> impl Rule<'a, Expr<'a>> {
    const AFTER_TERM: KindSet = OPERATORS
        .and(SEMICOLON_OR_RBRACE)
        .and(KindSet::of(&[Kind::RParen, Kind::RBrack]));
    custom(|input: &mut Input<'a, '_>| {
        if peek(input) == Kind::Tilde {
            let pos = take(input);
            let ty = input.parse(type_())?;
            let (op, x) = (UnaryOp::Tilde, input.state().expr(ty));
            let kind = ExprKind::Unary { op, x };
            return Ok(Expr { pos, kind });
        }
        if let Some(ty) = input.parse(type_if_any())? {
            return Ok(ty);
        }
        let missing = bad(input);
        unexpected(input, ", expecting ~ term or type");
        recover(input, AFTER_TERM);
        Ok(missing)
    })
}
