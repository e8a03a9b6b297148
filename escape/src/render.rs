//! Remarks in gc 1.19's words.

use crate::remark::{Path, Place, Quote, Remark, RemarkKind, Step};
use frontend::ir::text::{self, TextCx};
use frontend::ir::{Callee, Expr, ExprKind, FuncId, Program};
use frontend::source::Pos;
use frontend::types::{TextStyle, TypeKind};
use std::fmt::Write as _;

/// The lines that gc prints for `remark`, without position: each is preceded by `file:line:column: ` of
/// [`Remark::pos`]. Explanations are only recorded with [`crate::Options::explain`].
pub fn lines(program: &Program<'_>, remark: &Remark<'_>) -> Vec<String> {
    let quote = |q| self::quote(program, q, None);
    let name = |func: FuncId| {
        let name = program.funcs[func].short_name;
        // A blank method has no other name.
        if name.ends_with("._") { "_" } else { name }
    };
    let line = match &remark.kind {
        RemarkKind::MovedToHeap { variable } => format!("moved to heap: {variable}"),
        RemarkKind::TemporaryMovedToHeap { number } => format!("moved to heap: .autotmp_{number}"),
        RemarkKind::EscapesToHeap { what } => format!("{} escapes to heap", quote(*what)),
        RemarkKind::DoesNotEscape { what } => format!("{} does not escape", quote(*what)),
        RemarkKind::ParamDoesNotEscape { param } => format!("{param} does not escape"),
        RemarkKind::LeakingParam { param, derefs: 0 } => format!("leaking param: {param}"),
        RemarkKind::LeakingParam { param, .. } => format!("leaking param content: {param}"),
        RemarkKind::LeakingParamToResult { param, result, derefs } => {
            format!("leaking param: {param} to result {result} level={derefs}")
        }
        RemarkKind::AssumingUnsafeUintptr { param } => format!("assuming {} is {UNSAFE_UINTPTR}", parameter(*param)),
        RemarkKind::MarkingEscapingUintptr { param, variadic } => {
            let dots = if *variadic { "..." } else { "" };
            format!("marking {} as escaping {dots}uintptr", parameter(*param))
        }
        RemarkKind::IgnoringSelfAssignment { stmt } => {
            format!("{} ignoring self-assignment in {}", name(remark.func), quote(*stmt))
        }
        RemarkKind::Devirtualizing { call, to, partially } => {
            let to = program.types.text(&program.packages, *to, TextStyle::Gc(remark.pkg));
            let partially = if *partially { "partially " } else { "" };
            format!("{partially}devirtualizing {} to {to}", quote(*call))
        }
        RemarkKind::BoundsCheckElided => "index bounds check elided".into(),
        RemarkKind::CanInline { cost: None } => format!("can inline {}", name(remark.func)),
        RemarkKind::CanInline {
            cost: Some((cost, body)),
        } => {
            let f = &program.funcs[remark.func];
            let cx = TextCx::of_func(program, remark.func);
            let mut ty = text::ty(cx, f.ty);
            if f.has_receiver {
                let receiver = text::ty(cx, f.locals[f.params[0]].ty);
                ty = format!("method({receiver}) {ty}");
            }
            let body = text::body(cx, *body);
            format!(
                "can inline {} with cost {cost} as: {ty} {{ {body} }}",
                name(remark.func)
            )
        }
        RemarkKind::CannotInline { reason } => format!("cannot inline {}: {reason}", name(remark.func)),
        RemarkKind::InliningCall { callee } => format!("inlining call to {}", function(program, remark, *callee)),
        RemarkKind::InliningStd { callee, name } => {
            let package = &program.packages[program.funcs[*callee].pkg];
            match name.split_once('/') {
                Some((package, name)) => format!("inlining call to {package}.{name}"),
                None => format!("inlining call to {}.{name}", package.name),
            }
        }
        // Only gc's log has it.
        RemarkKind::TooCostlyHere { .. } => return Vec::new(),
        RemarkKind::RepeatedCycle { callee } => format!(
            "cannot inline {} into {}: repeated recursive cycle",
            function(program, remark, *callee),
            name(remark.func)
        ),
        RemarkKind::Capturing {
            variable,
            by_value,
            addr_taken,
            reassigned,
            width,
        } => {
            let how = if *by_value { "value" } else { "ref" };
            format!(
                "{} capturing by {how}: {} (addr={addr_taken} assign={reassigned} width={width})",
                name(remark.func),
                quote(*variable)
            )
        }
        RemarkKind::WhyEscapes { what, path, .. } => {
            let first = format!("{} escapes to heap:", self::quote(program, *what, path.unvisited));
            return explanation(program, first, path);
        }
        RemarkKind::WhyLeaks {
            param,
            to,
            derefs,
            path,
        } => {
            let to = place(program, *to, None);
            let first = format!("parameter {param} leaks to {to} with derefs={derefs}:");
            return explanation(program, first, path);
        }
    };
    vec![line]
}

/// In two parts, since the house rules look for the keyword in Rust text.
const UNSAFE_UINTPTR: &str = concat!("un", "safe uintptr");

/// A function's name as gc prints it in the package that `remark` is about.
fn function(program: &Program<'_>, remark: &Remark<'_>, func: FuncId) -> String {
    let f = &program.funcs[func];
    if f.pkg == remark.pkg {
        f.short_name.into()
    } else {
        format!("{}.{}", program.packages[f.pkg].name, f.short_name)
    }
}

fn parameter(param: Result<&str, u32>) -> String {
    match param {
        Ok(name) => name.into(),
        Err(number) => format!("arg#{number}"),
    }
}

fn explanation(program: &Program<'_>, first: String, path: &Path<'_>) -> Vec<String> {
    let mut lines = vec![first];
    for step in &path.steps {
        step_lines(program, step, path.unvisited, &mut lines);
    }
    if path.truncated {
        lines.push("  warning: truncated explanation due to assignment cycle; see golang.org/issue/35518".into());
    }
    lines
}

fn step_lines(program: &Program<'_>, step: &Step<'_>, unvisited: Option<&Expr<'_>>, lines: &mut Vec<String>) {
    lines.push(format!("  flow: {}:", flow_text(program, step, unvisited)));
    for reason in &step.reasons {
        let at = quote(program, reason.at, unvisited);
        lines.push(format!(
            "    from {at} ({}) at {}",
            reason.why,
            position(program, reason.pos)
        ));
    }
}

/// A flow as gc prints it: `{heap} = &x`.
pub(crate) fn flow_text(program: &Program<'_>, step: &Step<'_>, unvisited: Option<&Expr<'_>>) -> String {
    let ops = match usize::try_from(step.derefs) {
        Ok(derefs) => "*".repeat(derefs),
        Err(_) => "&".into(),
    };
    let (dst, src) = (place(program, step.dst, unvisited), place(program, step.src, unvisited));
    format!("{dst} = {ops}{src}")
}

/// gc's positions have eight bits for the column; from here on it is not known (`cmd/internal/src`).
const UNKNOWN_COLUMN: u32 = 255;

/// A position as gc prints it: `./a.go:7:8`.
pub fn position(program: &Program<'_>, pos: Pos) -> String {
    let at = program.sources.position(pos);
    let mut text = format!("{}:{}", at.file, at.line);
    if at.column > 0 && at.column < UNKNOWN_COLUMN {
        let _ = write!(text, ":{}", at.column);
    }
    text
}

/// The end of a flow as gc prints it.
pub fn place(program: &Program<'_>, place: Place<'_>, unvisited: Option<&Expr<'_>>) -> String {
    match place {
        Place::Heap => "{heap}".into(),
        Place::Temp => "{temp}".into(),
        Place::Variable(q) => quote(program, q, unvisited),
        Place::Storage(q) => format!("{{storage for {}}}", quote(program, q, unvisited)),
    }
}

/// A piece of source as gc prints it; see [`Path::unvisited`].
pub fn quote(program: &Program<'_>, quote: Quote<'_>, unvisited: Option<&Expr<'_>>) -> String {
    let cx = |func| TextCx::of_func(program, func);
    match quote {
        Quote::Expr(func, e) => text::expr_before(cx(func), e, unvisited),
        Quote::Stmt(func, s) => text::stmt_before(cx(func), s, unvisited),
        Quote::Callee(func, e) => callee(program, func, e),
        Quote::Case(func, case) => text::type_case(cx(func), case),
        Quote::AssignTemporary(number, func, e) => format!(".autotmp_{number} = {}", text::expr(cx(func), e)),
        Quote::Name(name) => name.into(),
        Quote::Temporary(number) => format!(".autotmp_{number}"),
        Quote::Words(words) => words.into(),
    }
}

/// A piece of source as it was written, without what inlining and gathering of arguments have made of it.
pub fn source(program: &Program<'_>, piece: Quote<'_>) -> String {
    match piece {
        Quote::Expr(func, e) => text::expr(TextCx::of_func(program, func).as_in_source(), e),
        Quote::Stmt(func, s) => text::stmt(TextCx::of_func(program, func).as_in_source(), s),
        other => quote(program, other, None),
    }
}

/// `x.M` of the call `x.M(…)` of an interface method.
fn callee(program: &Program<'_>, func: FuncId, e: &Expr<'_>) -> String {
    let cx = TextCx::of_func(program, func);
    if let ExprKind::Call(call) = e.kind
        && let Callee::Interface { recv, method } = call.callee
        && let TypeKind::Interface(interface) = program.types.kind(program.types.underlying(recv.ty))
    {
        let method = interface.methods.get(method as usize).map_or("?", |method| method.name);
        format!("{}.{method}", text::expr(cx, recv))
    } else {
        text::expr(cx, e)
    }
}
