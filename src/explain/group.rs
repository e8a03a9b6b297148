//! Copies that inlining has made of a value, told together with it: they are the same place in the source.

use escape::explain::{Fate, Value};
use escape::remark::Quote;
use escape::render;
use frontend::ir::text::{self, TextCx};
use frontend::ir::{AllocId, AllocKind, Call, Callee, Expr, ExprKind, Program, Stmt, StmtKind, walk};
use frontend::source::Pos;
use std::collections::BTreeMap;

/// A value, and its copies in the functions that its function was inlined into.
pub struct Group<'v, 'ir> {
    /// What it is called where it is written.
    pub name: String,
    /// The one that is told: the value of the function itself, unless only a copy is on the heap.
    pub told: &'v Value<'ir>,
    /// The others, in the order of the source.
    pub others: Vec<&'v Value<'ir>>,
}

/// The site that a copy was made of, if that is the user's: what is inlined from std is told where it was called.
pub fn origin(program: &Program<'_>, site: AllocId) -> Option<AllocId> {
    let origin = program.sites[site].origin?;
    let user = program.packages[program.funcs[program.sites[origin].func].pkg].user;
    user.then_some(origin)
}

/// Where a value stands in the source; gc reports copies where the outermost inlined call is.
pub fn source_pos(program: &Program<'_>, value: &Value<'_>) -> Pos {
    let origin = value.site.and_then(|site| origin(program, site));
    let pos = origin.map_or(Pos::NONE, |origin| program.sites[origin].pos);
    if pos.is_known() { pos } else { value.pos }
}

/// What a value is called: its name or expression as in the source. The copy that a conversion to an interface makes of a value is not the value.
pub fn name(program: &Program<'_>, value: &Value<'_>) -> String {
    let text = match value.site.map(|site| &program.sites[site]) {
        // Copies have gc's names, with the package that they come from.
        Some(site) if value.variable => program.sites[site.origin.or(value.site).expect("it has one")]
            .name
            .into(),
        Some(site) if matches!(site.kind, AllocKind::Go | AllocKind::Defer) => match statement(program, value) {
            Some(s) => text::stmt(TextCx::of_func(program, value.func).as_in_source(), &s),
            None => render::source(program, value.what),
        },
        Some(site) if matches!(value.what, Quote::Expr(..)) && site.kind == AllocKind::ToInterface => {
            short(render::source(program, value.what)) + BOXED
        }
        _ => render::source(program, value.what),
    };
    short(text)
}

/// What is added to the name of a value of which a conversion makes a copy.
pub const BOXED: &str = ", boxed";

/// Longest text of an expression, characters.
const LONGEST: usize = 60;

/// The beginning of an expression's text, on one line.
pub fn short(text: String) -> String {
    let is_end = |(n, c): &(usize, char)| *n >= LONGEST + BOXED.len() || c.is_control();
    match text.chars().enumerate().find(is_end) {
        Some((n, _)) => text.chars().take(n).chain(['…']).collect(),
        None => text,
    }
}

/// The values by what they are copies of, in the order of the source.
pub fn groups<'v, 'ir>(program: &Program<'ir>, values: &'v [Value<'ir>]) -> Vec<Group<'v, 'ir>> {
    let mut by_origin: BTreeMap<AllocId, Vec<&Value<'ir>>> = BTreeMap::new();
    let mut groups = Vec::new();
    for value in values {
        match value.site {
            Some(site) => by_origin
                .entry(origin(program, site).unwrap_or(site))
                .or_default()
                .push(value),
            None => groups.push(Group {
                name: name(program, value),
                told: value,
                others: Vec::new(),
            }),
        }
    }
    groups.extend(by_origin.into_iter().map(|(origin, mut members)| {
        // The value of the function itself first.
        members.sort_by_key(|value| value.site != Some(origin));
        let name = name(program, members[0]);
        let on_heap = members.iter().position(|value| is_on_heap(value));
        let told = members.remove(on_heap.unwrap_or(0));
        Group {
            name,
            told,
            others: members,
        }
    }));
    groups.sort_by_key(|group| source_pos(program, group.told));
    groups
}

/// The `go` or `defer` statement whose record, or whose function literal, the value is.
pub fn statement<'ir>(program: &Program<'ir>, value: &Value<'_>) -> Option<Stmt<'ir>> {
    let (site, body) = (value.site?, program.funcs[value.func].body?);
    let mut found = None;
    walk::all(body, &mut |part| {
        if let walk::Part::Stmt(s) = part
            && let StmtKind::Go { site: own, call } | StmtKind::Defer { site: own, call, .. } = s.kind
            && (own == site || callee_site(&call) == Some(site))
        {
            found = Some(*s);
        }
    });
    found
}

/// The site of the function literal that a call calls.
fn callee_site(call: &Expr<'_>) -> Option<AllocId> {
    let ExprKind::Call(Call {
        callee: Callee::Value(f),
        ..
    }) = call.kind
    else {
        return None;
    };
    match f.kind {
        ExprKind::FuncLit { site, .. } => Some(site),
        _ => None,
    }
}

/// Whether the value is on the heap.
pub fn is_on_heap(value: &Value<'_>) -> bool {
    matches!(value.fate, Fate::Heap { .. })
}

impl<'v, 'ir> Group<'v, 'ir> {
    /// All values of it.
    pub fn members(&self) -> impl Iterator<Item = &'v Value<'ir>> {
        std::iter::once(self.told).chain(self.others.iter().copied())
    }

    /// The others whose place is not the told one's. Of parameters: the copies on the heap, since what becomes of the parameter
    /// itself is up to callers.
    pub fn different(&self) -> Vec<&'v Value<'ir>> {
        let heap = is_on_heap(self.told);
        let others = self.others.iter().copied();
        others.filter(|other| is_on_heap(other) != heap).collect()
    }
}
