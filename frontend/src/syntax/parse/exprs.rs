//! Expressions.

use super::core::*;
use super::stmts::func_body;
use super::types::{signature, type_, type_list};
use crate::source::Pos;
use crate::syntax::ast::{ChanDir, Element, Expr, ExprKind, LitKind, UnaryOp};
use crate::syntax::token::{Kind, KindSet};
use chumsky::{Parser as _, primitive::custom};

/// `Expression = UnaryExpr | Expression binary_op Expression .`
pub(super) fn expression<'a>() -> impl Rule<'a, Expr<'a>> {
    binary(0)
}

/// An expression of operators that bind tighter than `precedence`.
fn binary<'a>(precedence: u8) -> impl Rule<'a, Expr<'a>> {
    custom(move |input: &mut Input<'a, '_>| {
        nested(input, |input| {
            let x = input.parse(unary())?;
            climb(input, x, precedence)
        })
    })
}

/// The operators and right operands that follow the left operand `x`.
fn climb<'a>(input: &mut Input<'a, '_>, mut x: Expr<'a>, precedence: u8) -> Result<Expr<'a>> {
    while let Some((op, tighter)) = peek(input).binary_op().filter(|&(_, p)| p > precedence) {
        let pos = take(input);
        let y = input.parse(binary(tighter))?;
        grow(input)?;
        let state = input.state();
        let (left, right) = (state.expr(x), state.expr(y));
        x = Expr {
            pos,
            kind: ExprKind::Binary { op, x: left, y: right },
        };
    }
    Ok(x)
}

/// An expression that begins with the name `x`, which has been taken.
pub(super) fn expression_after<'a>(input: &mut Input<'a, '_>, x: Expr<'a>) -> Result<Expr<'a>> {
    nested(input, |input| {
        let x = suffixes(input, x)?;
        climb(input, x, 0)
    })
}

/// `ExpressionList = Expression { "," Expression } .`
pub(super) fn expression_list<'a>() -> impl Rule<'a, &'a [Expr<'a>]> {
    custom(|input: &mut Input<'a, '_>| {
        let first = input.parse(expression())?;
        if peek(input) != Kind::Comma {
            return Ok(std::slice::from_ref(input.state().expr(first)));
        }
        let mut list = vec![first];
        while got(input, Kind::Comma) {
            list.push(input.parse(expression())?);
        }
        Ok(input.state().slice(list))
    })
}

/// `UnaryExpr = PrimaryExpr | unary_op UnaryExpr .`
fn unary<'a>() -> impl Rule<'a, Expr<'a>> {
    custom(|input: &mut Input<'a, '_>| {
        let op = match peek(input) {
            Kind::Mul => None,
            Kind::Add => Some(UnaryOp::Plus),
            Kind::Sub => Some(UnaryOp::Neg),
            Kind::Not => Some(UnaryOp::Not),
            Kind::Xor => Some(UnaryOp::BitNot),
            Kind::Tilde => Some(UnaryOp::Tilde),
            Kind::And => Some(UnaryOp::Addr),
            Kind::Arrow => return nested(input, |input| input.parse(receive())),
            _ => return input.parse(primary()),
        };
        let pos = take(input);
        let x = nested(input, |input| input.parse(unary()))?;
        let x = input.state().expr(x);
        let kind = match op {
            None => ExprKind::Star(x),
            // `&(T{})` is `&T{}`.
            Some(UnaryOp::Addr) => ExprKind::Unary {
                op: UnaryOp::Addr,
                x: x.unparen(),
            },
            Some(op) => ExprKind::Unary { op, x },
        };
        Ok(Expr { pos, kind })
    })
}

/// `<-x`, or `<-chan T`: which one, the operand tells, so that `<-chan int(ch)` is a receive.
fn receive<'a>() -> impl Rule<'a, Expr<'a>> {
    custom(|input: &mut Input<'a, '_>| {
        let pos = input.parse(tok(Kind::Arrow))?;
        let x = input.parse(unary())?;
        if let ExprKind::ChanType { .. } = x.kind {
            return receive_only(input, x);
        }
        let (op, x) = (UnaryOp::Recv, input.state().expr(x));
        Ok(Expr {
            pos,
            kind: ExprKind::Unary { op, x },
        })
    })
}

/// The channel type `ty` with an arrow before it: `<-(chan T)` is `(<-chan T)`, and `<-(chan<- T)` is `<-chan (<-T)`.
fn receive_only<'a>(input: &mut Input<'a, '_>, ty: Expr<'a>) -> Result<Expr<'a>> {
    // The channel types through which the arrow moves, outermost first, and the innermost element type.
    let mut passed = Vec::new();
    let mut inner = ty;
    while let ExprKind::ChanType { dir, elem } = inner.kind {
        passed.push(inner.pos);
        inner = *elem;
        match dir {
            ChanDir::Send => {
                if !matches!(elem.kind, ExprKind::ChanType { .. }) {
                    let text = crate::check::expr_text::expr_text(elem);
                    syntax_error(input, &format!("unexpected {text}, expecting chan"));
                }
            }
            ChanDir::Recv => {
                syntax_error(input, "unexpected <-, expecting chan");
                break;
            }
            ChanDir::Both => break,
        }
    }
    let receive = |elem, pos| {
        let (dir, elem) = (ChanDir::Recv, input.state().expr(elem));
        let kind = ExprKind::ChanType { dir, elem };
        Expr { pos, kind }
    };
    Ok(passed.into_iter().rev().fold(inner, receive))
}

/// `PrimaryExpr`, what an operand and its selectors, indices, arguments and so on make.
pub(super) fn primary<'a>() -> impl Rule<'a, Expr<'a>> {
    custom(|input: &mut Input<'a, '_>| {
        let x = input.parse(operand())?;
        suffixes(input, x)
    })
}

/// `Operand = Literal | OperandName [ TypeArgs ] | "(" Expression ")" .` Also a type.
fn operand<'a>() -> impl Rule<'a, Expr<'a>> {
    custom(|input: &mut Input<'a, '_>| match peek(input) {
        Kind::Name => input.parse(name()).map(name_expr),
        Kind::LParen => input.parse(paren()),
        Kind::Func => input.parse(func_lit_or_type()),
        Kind::LBrack | Kind::Chan | Kind::Map | Kind::Struct | Kind::Interface => input.parse(type_()),
        kind if kind.is_literal() => Ok(basic_lit(input)),
        _ => {
            let missing = bad(input);
            unexpected(input, ", expecting expression");
            recover(input, KindSet::of(&[Kind::RParen, Kind::RBrack, Kind::RBrace]));
            Ok(missing)
        }
    })
}

/// A literal; a malformed one, about which the lexer has complained, is [`ExprKind::Bad`].
fn basic_lit<'a>(input: &mut Input<'a, '_>) -> Expr<'a> {
    let kind = match peek(input) {
        Kind::Int => LitKind::Int,
        Kind::Float => LitKind::Float,
        Kind::Imag => LitKind::Imag,
        Kind::Rune => LitKind::Rune,
        _ => LitKind::String,
    };
    let (index, text) = (index(input), spelling(input));
    let malformed = input.state().tokens.is_malformed(index);
    let pos = take(input);
    let kind = match malformed {
        true => ExprKind::Bad,
        false => ExprKind::Literal { kind, text },
    };
    Expr { pos, kind }
}

/// A literal that has to be a string.
pub(super) struct StringLiteral<'a> {
    pub pos: Pos,
    /// Source text, quotes included.
    pub text: &'a str,
}

/// A literal if there is one. Unless it is a string it goes to `complain`; then, or if it is malformed, it is taken for
/// the empty string.
pub(super) fn string_literal<'a>(complain: fn(&mut Input<'a, '_>, Pos)) -> impl Rule<'a, Option<StringLiteral<'a>>> {
    custom(move |input: &mut Input<'a, '_>| {
        let kind = peek(input);
        if !kind.is_literal() {
            return Ok(None);
        }
        let literal = basic_lit(input);
        let text = match literal.kind {
            ExprKind::Literal {
                kind: LitKind::String,
                text,
            } => text,
            ExprKind::Bad => "\"\"",
            _ => {
                complain(input, literal.pos);
                "\"\""
            }
        };
        Ok(Some(StringLiteral { pos: literal.pos, text }))
    })
}

/// `"(" Expression ")"`
fn paren<'a>() -> impl Rule<'a, Expr<'a>> {
    tok(Kind::LParen)
        .then(within(Braces::Literal, expression()))
        .then_ignore(want(Kind::RParen))
        .map_with(|(pos, x), e| Expr {
            pos,
            kind: ExprKind::Paren(e.state().expr(x)),
        })
}

/// `FunctionLit = "func" Signature FunctionBody .` Without a body it is a type.
fn func_lit_or_type<'a>() -> impl Rule<'a, Expr<'a>> {
    tok(Kind::Func)
        .then(signature(Some("function type")))
        .then(when(Kind::LBrace, within(Braces::Literal, func_body())))
        .map(|((pos, (_, sig)), body)| match body {
            Some(body) => Expr {
                pos,
                kind: ExprKind::FuncLit { sig, body },
            },
            None => Expr {
                pos: sig.pos,
                kind: ExprKind::FuncType(sig),
            },
        })
}

/// The selectors, indices, slices, type assertions, arguments and literal values that follow `x`.
fn suffixes<'a>(input: &mut Input<'a, '_>, mut x: Expr<'a>) -> Result<Expr<'a>> {
    loop {
        let rule = match peek(input) {
            Kind::Dot => selector_or_assertion,
            Kind::LBrack => index_or_slice,
            Kind::LParen => call,
            Kind::LBrace if may_be_literal_type(input, &x) => composite_lit,
            _ => return Ok(x),
        };
        x = rule(input, x)?;
        grow(input)?;
    }
}

/// `x "." identifier`, `x "." "(" Type ")"` or `x "." "(" "type" ")"`.
fn selector_or_assertion<'a>(input: &mut Input<'a, '_>, x: Expr<'a>) -> Result<Expr<'a>> {
    let pos = input.parse(tok(Kind::Dot))?;
    let kind = match peek(input) {
        Kind::Name => ExprKind::Selector {
            x: input.state().expr(x),
            sel: input.parse(name())?,
        },
        Kind::LParen => {
            take(input);
            let ty = match got(input, Kind::Type) {
                true => None,
                false => Some(input.parse(type_())?),
            };
            input.parse(want(Kind::RParen))?;
            let state = input.state();
            ExprKind::TypeAssert {
                x: state.expr(x),
                ty: ty.map(|ty| state.expr(ty)),
            }
        }
        _ => {
            unexpected(input, ", expecting name or (");
            recover(input, SEMICOLON_OR_RPAREN);
            return Ok(x);
        }
    };
    Ok(Expr { pos, kind })
}

/// `x "[" Expression "]"`, `x "[" TypeList "]"` or a slice expression.
fn index_or_slice<'a>(input: &mut Input<'a, '_>, x: Expr<'a>) -> Result<Expr<'a>> {
    let pos = input.parse(tok(Kind::LBrack))?;
    if peek(input) == Kind::RBrack {
        unexpected(input, ", expecting operand");
        take(input);
        return Ok(x);
    }
    let mut low = None;
    if peek(input) != Kind::Colon {
        let (args, comma) = type_list(input)?;
        if comma || peek(input) == Kind::RBrack {
            input.parse(want(Kind::RBrack))?;
            let x = input.state().expr(x);
            let kind = ExprKind::Index { x, args };
            return Ok(Expr { pos, kind });
        }
        low = args.first();
    }
    if !got(input, Kind::Colon) {
        unexpected(input, ", expecting comma, : or ]");
        recover(input, KindSet::of(&[Kind::Comma, Kind::Colon, Kind::RBrack]));
    }
    let bounds = input.parse(within(Braces::Literal, high_and_max()))?;
    input.parse(want(Kind::RBrack))?;
    let state = input.state();
    let ([high, max], full) = bounds;
    let kind = ExprKind::Slice {
        x: state.expr(x),
        bounds: [low, high.map(|e| state.expr(e)), max.map(|e| state.expr(e))],
        full,
    };
    Ok(Expr { pos, kind })
}

/// `[ Expression ]` or `Expression ":" Expression`, after the first colon of a slice expression; with whether there was
/// a second colon.
fn high_and_max<'a>() -> impl Rule<'a, ([Option<Expr<'a>>; 2], bool)> {
    const END: KindSet = KindSet::of(&[Kind::Colon, Kind::RBrack]);
    custom(|input: &mut Input<'a, '_>| {
        let mut high = input.parse(unless(END, expression()))?;
        if peek(input) != Kind::Colon {
            return Ok(([high, None], false));
        }
        if high.is_none() {
            let missing = bad(input);
            error_at(input, missing.pos, "middle index required in 3-index slice");
            high = Some(missing);
        }
        take(input);
        let mut max = input.parse(unless(KindSet::of(&[Kind::RBrack]), expression()))?;
        if max.is_none() {
            let missing = bad(input);
            error_at(input, missing.pos, "final index required in 3-index slice");
            max = Some(missing);
        }
        Ok(([high, max], true))
    })
}

/// `x "(" [ ExpressionList [ "..." ] [ "," ] ] ")"`: a call or a conversion.
fn call<'a>(input: &mut Input<'a, '_>, fun: Expr<'a>) -> Result<Expr<'a>> {
    const ARGUMENTS: List = List {
        context: "argument list",
        separator: Kind::Comma,
        close: Kind::RParen,
    };
    let argument = expression().then(when(Kind::DotDotDot, tok(Kind::DotDotDot)));
    let arguments = list(ARGUMENTS, argument, |(_, dots)| dots.is_some());
    let pos = input.parse(tok(Kind::LParen))?;
    let (args, rparen) = input.parse(within(Braces::Literal, arguments))?;
    let spread = args.last().is_some_and(|(_, dots)| dots.is_some());
    let args = args.into_iter().map(|(arg, _)| arg).collect();
    let state = input.state();
    let (fun, args) = (state.expr(fun), state.slice(args));
    Ok(Expr {
        pos,
        kind: ExprKind::Call {
            fun,
            args,
            spread,
            rparen,
        },
    })
}

/// Whether a brace after `x` begins the elements of a literal.
fn may_be_literal_type(input: &Input<'_, '_>, x: &Expr<'_>) -> bool {
    match x.unparen().kind {
        ExprKind::ArrayType { .. } | ExprKind::SliceType(_) | ExprKind::StructType(_) | ExprKind::MapType { .. } => {
            true
        }
        ExprKind::Name(_) | ExprKind::Selector { .. } => !braces_are_blocks(input),
        ExprKind::Index { .. } => !braces_are_blocks(input) && !is_value(x.unparen()),
        _ => false,
    }
}

/// Whether `x` cannot be a type, by its looks.
fn is_value(x: &Expr<'_>) -> bool {
    let mut x = x;
    loop {
        match x.kind {
            ExprKind::Literal { .. }
            | ExprKind::CompositeLit { .. }
            | ExprKind::FuncLit { .. }
            | ExprKind::Slice { .. }
            | ExprKind::TypeAssert { .. }
            | ExprKind::Call { .. }
            | ExprKind::Unary { .. }
            | ExprKind::Binary { .. } => return true,
            ExprKind::Paren(inner) => x = inner,
            ExprKind::Index { x: base, args } => {
                // The index of an index of an index: short in practice, but it must not recurse.
                if let [arg] = args
                    && !matches!(arg.kind, ExprKind::Index { .. } | ExprKind::Paren(_))
                    && is_value(arg)
                {
                    return true;
                }
                x = base;
            }
            _ => return false,
        }
    }
}

/// `CompositeLit = LiteralType LiteralValue .` after its type.
fn composite_lit<'a>(input: &mut Input<'a, '_>, ty: Expr<'a>) -> Result<Expr<'a>> {
    if let ExprKind::Paren(_) = ty.kind {
        syntax_error(input, "cannot parenthesize type in composite literal");
    }
    let literal = input.parse(literal_value())?;
    let ExprKind::CompositeLit { elems, rbrace, .. } = literal.kind else {
        return Ok(literal);
    };
    let ty = Some(input.state().expr(ty));
    Ok(Expr {
        pos: literal.pos,
        kind: ExprKind::CompositeLit { ty, elems, rbrace },
    })
}

/// `LiteralValue = "{" [ ElementList [ "," ] ] "}" .`
fn literal_value<'a>() -> impl Rule<'a, Expr<'a>> {
    const ELEMENTS: List = List {
        context: "composite literal",
        separator: Kind::Comma,
        close: Kind::RBrace,
    };
    tok(Kind::LBrace)
        .then(within(Braces::Literal, list(ELEMENTS, keyed_element(), never)))
        .map_with(|(pos, (elems, rbrace)), e| Expr {
            pos,
            kind: ExprKind::CompositeLit {
                ty: None,
                elems: e.state().slice(elems),
                rbrace,
            },
        })
}

/// `KeyedElement = [ Key ":" ] Element .`
fn keyed_element<'a>() -> impl Rule<'a, Element<'a>> {
    let value = when(Kind::Colon, tok(Kind::Colon).ignore_then(element()));
    element().then(value).map_with(|(first, second), e| match second {
        Some(value) => Element {
            key: Some(e.state().expr(first)),
            value: e.state().expr(value),
        },
        None => Element {
            key: None,
            value: e.state().expr(first),
        },
    })
}

/// `Element = Expression | LiteralValue .`
fn element<'a>() -> impl Rule<'a, Expr<'a>> {
    custom(|input: &mut Input<'a, '_>| match peek(input) {
        Kind::LBrace => nested(input, |input| input.parse(literal_value())),
        _ => input.parse(expression()),
    })
}

/// The operand of `go` or `defer`, which has to be a call without parentheses around it.
pub(super) fn call_operand<'a>(keyword: &'static str) -> impl Rule<'a, &'a Expr<'a>> {
    custom(move |input: &mut Input<'a, '_>| {
        let x = input.parse(primary())?;
        let x: &Expr = input.state().expr(x);
        if let ExprKind::Paren(_) = x.kind {
            error_at(
                input,
                x.pos,
                format!("expression in {keyword} must not be parenthesized"),
            );
        }
        let call = x.unparen();
        if let ExprKind::Call { .. } = call.kind {
            return Ok(call);
        }
        error_at(
            input,
            call.pos,
            format!("expression in {keyword} must be function call"),
        );
        // Probably the parentheses were forgotten.
        Ok(input.state().expr(Expr {
            pos: call.pos,
            kind: ExprKind::Call {
                fun: call,
                args: &[],
                spread: false,
                rparen: call.pos,
            },
        }))
    })
}

/// Where `x` may be an array length or, as gc puts it, a type element: types other than names, and what holds them.
pub(super) fn is_type_element(x: &Expr<'_>) -> bool {
    match x.kind {
        ExprKind::ArrayType { .. }
        | ExprKind::SliceType(_)
        | ExprKind::StructType(_)
        | ExprKind::FuncType(_)
        | ExprKind::InterfaceType(_)
        | ExprKind::MapType { .. }
        | ExprKind::ChanType { .. }
        | ExprKind::Unary { op: UnaryOp::Tilde, .. } => true,
        ExprKind::Unary { x, .. } | ExprKind::Star(x) | ExprKind::Paren(x) => {
            stacker::maybe_grow(64 << 10, 1 << 20, || is_type_element(x))
        }
        ExprKind::Binary { x, y, .. } => {
            stacker::maybe_grow(64 << 10, 1 << 20, || is_type_element(x) || is_type_element(y))
        }
        _ => false,
    }
}
