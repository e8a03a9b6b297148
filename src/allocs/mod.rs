//! `goscape run --allocs`: the verdict, the real place, the count and the addresses of every allocation, after the program's own output.
//!
//! Before the program runs, [`Sites`] is made from the analysis: what there is to say about each site, as owned text, since the report
//! may be made when nothing else is left ([`runtime::Books`]). At the end the runtime's accounts are joined with it into [`Row`]s, which
//! [`table`] or [`json`] show.
//!
//! # Invariant
//! The rows add up to the heap's counters, and so to `runtime.MemStats`: what no line of the user's caused stands in a row of its own.

mod json;
mod map;
mod places;
mod table;

use crate::args::Allocs;
use escape::explain::{Fate, Value};
use escape::{Placement, Placements, render};
use frontend::id::Id;
use frontend::ir::text::{self, TextCx};
use frontend::ir::walk::Part;
use frontend::ir::{AllocKind, Callee, ExprKind, FuncId, Program};
use frontend::source::Pos;
use frontend::types::{TextStyle, TypeId};
use places::Places;
use runtime::Books;
use runtime::abi::Site;
use runtime::accounts::Account;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What there is to say about the places that may pay for allocations.
pub struct Sites {
    /// By allocation site.
    allocations: BTreeMap<u32, SiteText>,
    /// Calls, by position: what is called.
    calls: BTreeMap<u32, SiteText>,
    places: Places,
    /// Number of allocation sites of the program.
    count: usize,
}

/// A place in the source, for a row.
#[derive(Clone)]
struct SiteText {
    pos: u32,
    /// `x.go:3:2`
    at: String,
    what: String,
    ty: String,
    /// gc's words, or empty where gc says nothing.
    verdict: String,
    on_stack: bool,
    zero_size: bool,
    kind: Option<AllocKind>,
}

/// One line of the report: a site, and what became of it.
struct Row {
    text: SiteText,
    /// Executions; none if only allocations are counted.
    executions: Option<u64>,
    account: Option<Account>,
    /// What of that std allocates, and where inside it.
    inside: Vec<(String, Account)>,
}

/// Where the objects of a site really were.
#[derive(Clone, Copy, PartialEq, Eq)]
enum RealPlace {
    Heap,
    Stack,
    Static,
    ZeroSize,
    Buffer,
    Mixed,
}

impl Row {
    fn mallocs(&self) -> u64 {
        self.account.map_or(0, |a| a.mallocs)
    }

    fn place(&self) -> RealPlace {
        let mallocs = self.mallocs();
        match self.executions {
            Some(executions) if mallocs == 0 && executions > 0 => {
                if self.text.zero_size || !self.text.on_stack && self.has_no_static_data() {
                    RealPlace::ZeroSize
                } else if !self.text.on_stack {
                    RealPlace::Static
                } else if self.is_text() {
                    RealPlace::Buffer
                } else {
                    RealPlace::Stack
                }
            }
            Some(executions) if mallocs < executions => RealPlace::Mixed,
            _ => RealPlace::Heap,
        }
    }

    /// Whether it allocates whenever it is executed, unless the object turns out to have no size.
    fn has_no_static_data(&self) -> bool {
        matches!(self.text.kind, Some(AllocKind::MakeSlice | AllocKind::SliceLit))
    }

    /// Whether it makes strings or slices out of strings, for which calls have a small buffer in the frame.
    fn is_text(&self) -> bool {
        matches!(
            self.text.kind,
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

    /// Why verdict and reality differ, if they do.
    fn remark(&self) -> Option<&'static str> {
        let said_heap = self.text.verdict.contains("to heap");
        match (said_heap, self.place()) {
            (true, RealPlace::Static) if self.text.kind == Some(AllocKind::ToInterface) => {
                Some("escapes, but constants and small integers are boxed in static memory")
            }
            (true, RealPlace::Static | RealPlace::Mixed) if self.is_text() => {
                Some("escapes, but nothing is copied where the result is empty, one byte or one of the operands")
            }
            (true, RealPlace::Static) => Some("escapes, but it is static data"),
            (true, RealPlace::ZeroSize) => Some("escapes, but it has no size: nothing is allocated"),
            (true, RealPlace::Mixed) if self.text.kind == Some(AllocKind::ToInterface) => {
                Some("escapes, but small integers and empty strings are boxed in static memory")
            }
            (false, RealPlace::Heap | RealPlace::Mixed) if self.is_text() && self.text.on_stack => {
                Some("does not escape, but is larger than the buffer of 32 bytes in the frame")
            }
            (false, RealPlace::Heap | RealPlace::Mixed) if self.text.on_stack => {
                Some("does not escape, but its size is known only at run time")
            }
            _ => None,
        }
    }
}

impl Sites {
    /// What can be said of the user's packages.
    pub fn of(program: &Program<'_>, values: &[Value<'_>], placements: &Placements) -> Sites {
        let mut allocations = BTreeMap::new();
        for value in values {
            let Some(site) = value.site.filter(|_| is_object(value)) else {
                continue;
            };
            let ty = value.ty.map(|ty| type_text(program, program.sites[site].func, ty));
            let text = SiteText {
                pos: value.pos.0,
                at: place(program, value.pos),
                what: render::quote(program, value.what, None),
                ty: ty.unwrap_or_default(),
                verdict: verdict(value, placements),
                on_stack: placements.of(site) == Placement::Stack,
                zero_size: value.bytes == Some(0),
                kind: Some(program.sites[site].kind),
            };
            allocations.insert(site.index() as u32, text);
        }
        // Sites that gc's analysis has no location for: append.
        for (site, known) in program.sites.iter_enumerated() {
            let text = || SiteText {
                pos: known.pos.0,
                at: place(program, known.pos),
                what: if known.kind == AllocKind::Append {
                    "append".into()
                } else {
                    known.name.into()
                },
                ty: type_text(program, known.func, known.ty),
                verdict: String::new(),
                on_stack: placements.of(site) == Placement::Stack,
                zero_size: false,
                kind: Some(known.kind),
            };
            if is_user(program, known.func) && known.kind != AllocKind::Variable {
                allocations.entry(site.index() as u32).or_insert_with(text);
            }
        }
        Sites {
            allocations,
            calls: calls(program),
            places: Places::of(program.sources, program.sites.iter().map(|site| site.pos.0).collect()),
            count: program.sites.len(),
        }
    }

    /// What the runtime needs to keep the books, and to report them at the end.
    pub fn books(self, how: Option<Allocs>, map: bool, to: Option<PathBuf>) -> Books {
        Books {
            sites: Some(self.count),
            notes: map,
            report: Box::new(move |rt| {
                let Some(accounts) = &rt.accounts else { return };
                let rows = self.rows(accounts.accounts(), accounts.executions());
                let mut report = match how {
                    Some(Allocs::Table) => table::render(&rows, &rt.heap_stats(), false),
                    Some(Allocs::Inside) => table::render(&rows, &rt.heap_stats(), true),
                    Some(Allocs::Json) => json::render(&rows, rt),
                    None => String::new(),
                };
                if map {
                    report.push_str(&self.map(rt));
                }
                show(&report, to.as_deref());
            }),
        }
    }

    /// Where inside std an account is.
    fn inside(&self, account: &Account) -> Option<String> {
        match account.inside {
            Site::Runtime => None,
            Site::Allocation(number) => Some(self.places.of_site(number)),
            Site::Position(pos) => Some(self.places.at(pos)),
        }
    }

    /// One row for each place that allocated or was executed; copies of a site that inlining made are one.
    fn rows(&self, accounts: &[Account], executions: &[u64]) -> Vec<Row> {
        let mut rows: BTreeMap<(u32, String), Row> = BTreeMap::new();
        let mut add = |text: SiteText, executions: Option<u64>, account: Option<&Account>| {
            let row = rows.entry((text.pos, text.what.clone())).or_insert(Row {
                text,
                executions: None,
                account: None,
                inside: Vec::new(),
            });
            if let Some(n) = executions {
                *row.executions.get_or_insert(0) += n;
            }
            if let Some(account) = account {
                row.account = Some(row.account.map_or(*account, |before| sum(before, account)));
                row.inside.extend(self.inside(account).map(|at| (at, *account)));
            }
        };
        for (number, &n) in executions.iter().enumerate().filter(|&(_, &n)| n > 0) {
            if let Some(text) = self.allocations.get(&(number as u32)) {
                add(text.clone(), Some(n), None);
            }
        }
        for account in accounts.iter().filter(|account| account.mallocs > 0) {
            match account.site {
                Site::Runtime => add(SiteText::none("(start-up)"), None, Some(account)),
                Site::Allocation(number) => match self.allocations.get(&number) {
                    Some(text) => add(text.clone(), None, Some(account)),
                    None => add(SiteText::none(&self.places.of_site(number)), None, Some(account)),
                },
                Site::Position(pos) => match self.calls.get(&pos) {
                    Some(text) => add(text.clone(), None, Some(account)),
                    None => add(SiteText::none(&self.places.at(pos)), None, Some(account)),
                },
            }
        }
        rows.into_values().collect()
    }
}

/// A report of what the program used, without sites, for `compare`.
pub fn usage(to: PathBuf) -> Books {
    Books {
        sites: None,
        notes: false,
        report: Box::new(move |rt| show(&json::render(&[], rt), Some(&to))),
    }
}

/// A report goes to standard error, or to a file.
fn show(report: &str, to: Option<&Path>) {
    match to {
        None => eprint!("{report}"),
        Some(path) => {
            if let Err(error) = std::fs::write(path, report) {
                eprintln!("goscape: {}: {error}", path.display());
            }
        }
    }
}

impl SiteText {
    /// A row for what no line of the user's caused.
    fn none(at: &str) -> SiteText {
        SiteText {
            pos: u32::MAX,
            at: at.into(),
            what: String::new(),
            ty: String::new(),
            verdict: String::new(),
            on_stack: false,
            zero_size: false,
            kind: None,
        }
    }
}

/// Whether the value has a place in memory: variables that nobody takes the address of are in registers.
fn is_object(value: &Value<'_>) -> bool {
    match value.fate {
        Fate::Heap { .. } => true,
        Fate::Stack { addr_taken, .. } => addr_taken,
        Fate::Param { .. } => false,
    }
}

fn sum(a: Account, b: &Account) -> Account {
    Account {
        site: a.site,
        inside: a.inside,
        mallocs: a.mallocs + b.mallocs,
        bytes: a.bytes + b.bytes,
        frees: a.frees + b.frees,
        freed_bytes: a.freed_bytes + b.freed_bytes,
        low: a.low.min(b.low),
        high: a.high.max(b.high),
    }
}

fn place(program: &Program<'_>, pos: Pos) -> String {
    render::position(program, pos).trim_start_matches("./").to_string()
}

fn verdict(value: &Value<'_>, placements: &Placements) -> String {
    let heap = value.site.is_some_and(|site| placements.of(site) == Placement::Heap);
    match (heap, value.variable) {
        (true, true) => "moved to heap",
        (true, false) => "escapes to heap",
        (false, false) => "does not escape",
        (false, true) => "",
    }
    .into()
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

/// What the user's functions call, by position: rows for what std allocates on their behalf.
fn calls(program: &Program<'_>) -> BTreeMap<u32, SiteText> {
    let mut calls = BTreeMap::new();
    for (id, func) in program.funcs.iter_enumerated().filter(|(id, _)| is_user(program, *id)) {
        let Some(body) = func.body else { continue };
        frontend::ir::walk::all(body, &mut |part| {
            let (pos, what) = match part {
                Part::Expr(e) => match &e.kind {
                    ExprKind::Call(call) => (e.pos, called(program, &call.callee)),
                    // What a map allocates when it grows.
                    ExprKind::IndexMap { .. } => (e.pos, text::expr(TextCx::of_func(program, id), e)),
                    _ => (e.pos, String::new()),
                },
                Part::Stmt(s) => (s.pos, String::new()),
            };
            let row = calls.entry(pos.0).or_insert_with(|| SiteText {
                pos: pos.0,
                ..SiteText::none(&place(program, pos))
            });
            if !what.is_empty() {
                row.what = what;
            }
        });
    }
    calls
}

fn called(program: &Program<'_>, callee: &Callee<'_>) -> String {
    match callee {
        Callee::Static(func) => format!("{}(…)", program.funcs[*func].name),
        Callee::Value(_) => "call of a func value".into(),
        Callee::Interface { .. } => "call of an interface method".into(),
    }
}
