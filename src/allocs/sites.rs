//! What there is to say about each place that may allocate, as owned text: the report is made when nothing else is left.

use super::notes::{APPEND, CHANNEL, CONCAT, ENTRIES, RECORD, STD};
use crate::explain::group;
use escape::explain::{Fate, Value};
use escape::remark::Quote;
use escape::{Placement, Placements, render};
use frontend::id::Id;
use frontend::ir::text::{self, TextCx};
use frontend::ir::walk::{self, Part};
use frontend::ir::{AllocId, AllocKind, BinaryOp, Callee, Expr, ExprKind, FuncId, Program, Stmt, StmtKind};
use frontend::source::Pos;
use frontend::types::{TextStyle, TypeId};
use std::collections::BTreeMap;

/// A place in the source, for a row.
#[derive(Clone)]
pub struct SiteText {
    /// Rows come in this order.
    pub pos: u32,
    /// `x.go:3:2`
    pub at: String,
    /// The variable or expression.
    pub what: String,
    /// What the objects are.
    pub ty: String,
    /// gc's words, or empty where gc says nothing.
    pub verdict: String,
    /// The function it stands in, or into which it was inlined.
    pub function: String,
    /// Whether it is a copy that inlining has made.
    pub is_copy: bool,
    /// Whether gc puts it on the stack.
    pub on_stack: bool,
    /// The kind of site; none for what std allocates.
    pub kind: Option<AllocKind>,
    /// Why it allocates and what would change that, where gc says nothing; or empty.
    pub note: &'static str,
}

impl SiteText {
    /// A place of which only the position is known.
    pub fn at(pos: u32, at: String) -> SiteText {
        SiteText {
            pos,
            at,
            what: String::new(),
            ty: String::new(),
            verdict: String::new(),
            function: String::new(),
            is_copy: false,
            on_stack: false,
            kind: None,
            note: "",
        }
    }

    /// Whether it makes strings, or slices out of strings, for which there is a small buffer in the frame.
    pub fn is_text(&self) -> bool {
        matches!(
            self.kind,
            Some(
                AllocKind::StringToBytes
                    | AllocKind::BytesToString
                    | AllocKind::StringToRunes
                    | AllocKind::RunesToString
                    | AllocKind::RuneToString
                    | AllocKind::Concat
            )
        )
    }
}

/// Type column of what a package of std allocates.
const INSIDE_STD: &str = "(inside std)";

/// The allocation sites of the user's packages, by number.
pub fn allocations(program: &Program<'_>, values: &[Value<'_>], placements: &Placements) -> BTreeMap<u32, SiteText> {
    let written = written(program);
    let mut sites = BTreeMap::new();
    for value in values.iter().filter(|value| is_object(value)) {
        let Some(site) = value.site else { continue };
        let mut text = site_text(program, placements, &written, site);
        // The statement tells more than the function literal that gc makes of it.
        if !matches!(text.kind, Some(AllocKind::Go | AllocKind::Defer)) {
            let origin = group::origin(program, site).and_then(|origin| written.get(&origin));
            text.what = origin.map_or_else(|| group::name(program, value), |(_, what)| what.clone());
        }
        text.verdict = verdict(text.on_stack, value.variable).into();
        sites.insert(site.index() as u32, text);
    }
    // Sites that gc's analysis has no location for: append, make(chan T), s += t.
    for (site, known) in program.sites.iter_enumerated() {
        if is_user(program, known.func) && known.kind != AllocKind::Variable {
            sites
                .entry(site.index() as u32)
                .or_insert_with(|| site_text(program, placements, &written, site));
        }
    }
    sites
}

/// Whether the value has a place in memory: variables that nobody takes the address of have none.
fn is_object(value: &Value<'_>) -> bool {
    match value.fate {
        Fate::Heap { .. } => true,
        Fate::Stack { addr_taken, .. } => addr_taken,
        Fate::Param { .. } => false,
    }
}

fn verdict(on_stack: bool, variable: bool) -> &'static str {
    match (on_stack, variable) {
        (false, true) => "moved to heap",
        (false, false) => "escapes to heap",
        (true, false) => "does not escape",
        (true, true) => "",
    }
}

fn site_text(
    program: &Program<'_>,
    placements: &Placements,
    written: &BTreeMap<AllocId, (Pos, String)>,
    site: AllocId,
) -> SiteText {
    let known = &program.sites[site];
    let origin = group::origin(program, site);
    let source = &program.sites[origin.unwrap_or(site)];
    let (pos, what) = match written.get(&origin.unwrap_or(site)).or(written.get(&site)) {
        Some((pos, what)) if !source.pos.is_known() => (*pos, what.clone()),
        Some((_, what)) => (source.pos, what.clone()),
        None => (source.pos, source.name.into()),
    };
    let ty = match known.kind {
        AllocKind::Go => "what the goroutine calls".into(),
        AllocKind::Defer => "what is called later".into(),
        AllocKind::MethodValue => "method value".into(),
        _ => type_text(program, source.func, known.ty),
    };
    SiteText {
        what,
        ty,
        function: program.funcs[known.func].name.into(),
        is_copy: origin.is_some(),
        on_stack: placements.of(site) == Placement::Stack,
        kind: Some(known.kind),
        note: match known.kind {
            AllocKind::Append => APPEND,
            AllocKind::MakeChan => CHANNEL,
            // Others have a verdict.
            AllocKind::Concat => CONCAT,
            _ => "",
        },
        ..SiteText::at(pos.0, place(program, pos))
    }
}

/// The places other than sites at which the user's functions may allocate, or call std, which may: by position.
pub fn calls(program: &Program<'_>) -> BTreeMap<u32, SiteText> {
    let mut calls = BTreeMap::new();
    in_user_code(program, &mut |func, part| {
        let cx = TextCx::of_func(program, func).as_in_source();
        let (pos, what, ty, note) = match part {
            Part::Expr(e) => match &e.kind {
                ExprKind::Call(call) => (e.pos, called(program, func, e, &call.callee), INSIDE_STD.into(), STD),
                ExprKind::IndexMap { x, .. } => (e.pos, text::expr(cx, e), groups(program, func, x.ty), ENTRIES),
                ExprKind::MakeMap { .. } => (e.pos, text::expr(cx, e), groups(program, func, e.ty), ""),
                // An entry is charged to its key.
                ExprKind::MapLit { entries, .. } => {
                    for (key, _) in *entries {
                        let text = SiteText {
                            what: group::short(text::expr(cx, e)),
                            ty: groups(program, func, e.ty),
                            ..SiteText::at(e.pos.0, place(program, e.pos))
                        };
                        calls.insert(key.pos.0, text);
                    }
                    return;
                }
                _ => (e.pos, String::new(), String::new(), ""),
            },
            Part::Stmt(s) => match &s.kind {
                StmtKind::Assign { lhs: map, .. } | StmtKind::AssignOp { lhs: map, .. } => match &map.kind {
                    ExprKind::IndexMap { x, .. } => (s.pos, text::expr(cx, map), groups(program, func, x.ty), ENTRIES),
                    _ => (s.pos, text::stmt(cx, s), String::new(), ""),
                },
                StmtKind::Defer { .. } => (s.pos, text::stmt(cx, s), "record of the defer".into(), RECORD),
                _ => (s.pos, text::stmt(cx, s), String::new(), ""),
            },
        };
        let row = calls
            .entry(pos.0)
            .or_insert_with(|| SiteText::at(pos.0, place(program, pos)));
        // The innermost part at a position is the one that allocates.
        if !what.is_empty() && (row.what.is_empty() || matches!(part, Part::Expr(_))) {
            (row.what, row.ty, row.note) = (group::short(what), ty, note);
        }
    });
    calls
}

/// What entries of a map lie in.
fn groups(program: &Program<'_>, func: FuncId, map: TypeId) -> String {
    format!("entries of {}", type_text(program, func, map))
}

fn called<'ir>(program: &Program<'ir>, func: FuncId, e: &'ir Expr<'ir>, callee: &Callee<'ir>) -> String {
    let cx = TextCx::of_func(program, func).as_in_source();
    match callee {
        Callee::Static(func) => format!("{}(…)", program.funcs[*func].name),
        Callee::Value(f) => format!("{}(…)", text::expr(cx, f)),
        Callee::Interface { .. } => format!("{}(…)", render::quote(program, Quote::Callee(func, e), None)),
    }
}

/// Where the expression or statement of each site stands, and its text.
fn written(program: &Program<'_>) -> BTreeMap<AllocId, (Pos, String)> {
    let mut written = BTreeMap::new();
    in_user_code(program, &mut |func, part| {
        let cx = TextCx::of_func(program, func).as_in_source();
        match part {
            Part::Expr(e) => {
                if let Some(site) = site_of(e) {
                    let boxed = matches!(e.kind, ExprKind::ToInterface { .. });
                    let text = group::short(text::expr(cx, e)) + if boxed { group::BOXED } else { "" };
                    written.insert(site, (e.pos, text));
                }
            }
            Part::Stmt(s) => {
                if let Some(site) = site_of_stmt(s) {
                    written.insert(site, (s.pos, group::short(text::stmt(cx, s))));
                }
            }
        }
    });
    written
}

/// The site of an expression that may allocate.
fn site_of(e: &Expr<'_>) -> Option<AllocId> {
    match e.kind {
        ExprKind::Append { site, .. }
        | ExprKind::Concat { site, .. }
        | ExprKind::ConvertString { site, .. }
        | ExprKind::FuncLit { site, .. }
        | ExprKind::MakeChan { site, .. }
        | ExprKind::MakeMap { site, .. }
        | ExprKind::MakeSlice { site, .. }
        | ExprKind::MapLit { site, .. }
        | ExprKind::MethodValue { site, .. }
        | ExprKind::New { site, .. }
        | ExprKind::PtrLit { site, .. }
        | ExprKind::SliceLit { site, .. }
        | ExprKind::ToInterface { site, .. }
        | ExprKind::VariadicSlice { site, .. } => Some(site),
        _ => None,
    }
}

fn site_of_stmt(s: &Stmt<'_>) -> Option<AllocId> {
    match s.kind {
        StmtKind::Go { site, .. } | StmtKind::Defer { site, .. } => Some(site),
        StmtKind::AssignOp {
            op: BinaryOp::Add,
            site,
            ..
        } => site,
        _ => None,
    }
}

fn in_user_code<'ir>(program: &Program<'ir>, each: &mut dyn FnMut(FuncId, Part<'ir>)) {
    for (id, func) in program.funcs.iter_enumerated().filter(|(id, _)| is_user(program, *id)) {
        if let Some(body) = func.body {
            walk::all(body, &mut |part| each(id, part));
        }
    }
}

/// A position as a row shows it.
pub fn place(program: &Program<'_>, pos: Pos) -> String {
    render::position(program, pos).trim_start_matches("./").to_string()
}

/// Whether a function is the user's.
fn is_user(program: &Program<'_>, func: FuncId) -> bool {
    program.packages[program.funcs[func].pkg].user
}

/// A type as the function's package writes it.
fn type_text(program: &Program<'_>, func: FuncId, ty: TypeId) -> String {
    let style = TextStyle::Gc(program.funcs[func].pkg);
    program.types.text(&program.packages, ty, style)
}
