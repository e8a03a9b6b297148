//! `goscape run --allocs`: the verdict, the real place, the count and the addresses of every allocation, after the program's own output.
//!
//! Before the program runs, [`Sites`] is made from the analysis: what there is to say about each site, as owned text, since the report
//! may be made when nothing else is left ([`runtime::Books`]). At the end the runtime's accounts are joined with it into [`Row`]s, which
//! [`table`] or [`json`] show. Copies of a site that inlining has made are one row, except that different verdicts have rows of their own.
//!
//! # Invariant
//! The rows add up to the heap's counters, and so to `runtime.MemStats`: what no line of the user's caused stands in a row of its own.

mod json;
mod map;
pub mod notes;
mod places;
mod sites;
mod table;

use crate::args::Allocs;
use escape::Placements;
use escape::explain::Value;
use frontend::ir::{AllocKind, Program};
use places::Places;
use runtime::abi::{Elsewhere, Executions, FuncInfo, Site, SlotOwner};
use runtime::accounts::Account;
use runtime::{Books, Runtime};
use sites::SiteText;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// What there is to say about the places that may pay for allocations.
pub struct Sites {
    /// By allocation site.
    allocations: BTreeMap<u32, SiteText>,
    /// Other places, by position: what is called.
    calls: BTreeMap<u32, SiteText>,
    places: Places,
    /// Number of allocation sites of the program.
    count: usize,
}

/// One line of the report: a site, and what became of it.
struct Row {
    text: SiteText,
    /// Executions; none if only allocations are counted.
    executions: Option<u64>,
    /// Executions that did not allocate, by where they left what they made.
    elsewhere: BTreeMap<RealPlace, u64>,
    /// Where in frames it lies.
    frames: BTreeSet<Frame>,
    /// Addresses there, if they were noted: the lowest, and the highest.
    on_stack: Option<(usize, usize)>,
    account: Option<Account>,
    /// What of that std allocates, and where inside it.
    inside: Vec<(String, Account)>,
    /// The functions that have copies of the site, if nothing else is in this row.
    copied_to: BTreeSet<String>,
}

/// A part of a frame.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Frame {
    function: String,
    /// Bytes above the function's stack pointer.
    offset: u32,
    /// Bytes.
    size: u32,
}

/// Where the objects of a site really were.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum RealPlace {
    Heap,
    Stack,
    Buffer,
    Static,
    Operand,
    Registers,
    ZeroSize,
}

impl RealPlace {
    /// The word for it.
    fn word(self) -> &'static str {
        match self {
            RealPlace::Heap => "heap",
            RealPlace::Stack => "stack",
            RealPlace::Buffer => "buffer",
            RealPlace::Static => "static",
            RealPlace::Operand => "operand",
            RealPlace::Registers => "registers",
            RealPlace::ZeroSize => "zero-size",
        }
    }
}

impl Row {
    fn new(text: SiteText) -> Row {
        Row {
            text,
            executions: None,
            elsewhere: BTreeMap::new(),
            frames: BTreeSet::new(),
            on_stack: None,
            account: None,
            inside: Vec::new(),
            copied_to: BTreeSet::new(),
        }
    }

    fn mallocs(&self) -> u64 {
        self.account.map_or(0, |a| a.mallocs)
    }

    /// The places, the heap first.
    fn places(&self) -> Vec<RealPlace> {
        let heap = (self.mallocs() > 0).then_some(RealPlace::Heap);
        heap.into_iter().chain(self.elsewhere.keys().copied()).collect()
    }

    /// Why it has allocated, if gc has said nothing about it.
    fn note(&self) -> Option<&'static str> {
        let silent = self.text.verdict.is_empty() && self.mallocs() > 0;
        Some(self.text.note).filter(|note| silent && !note.is_empty())
    }

    /// Why verdict and reality differ, if they do.
    fn remark(&self) -> Option<&'static str> {
        let heap = self.mallocs() > 0;
        let is = |place| self.elsewhere.contains_key(&place);
        let (boxed, text) = (self.text.kind == Some(AllocKind::ToInterface), self.text.is_text());
        if self.text.verdict.contains("to heap") {
            return match self.text.kind {
                _ if is(RealPlace::Static) && boxed && heap => {
                    Some("escapes, but small integers and empty strings are boxed in static memory")
                }
                _ if is(RealPlace::Static) && boxed => {
                    Some("escapes, but constants and small integers are boxed in static memory")
                }
                Some(AllocKind::FuncLit) if is(RealPlace::Static) => {
                    Some("escapes, but captures nothing: its record is static data")
                }
                _ if is(RealPlace::Static) => Some("escapes, but it is static data"),
                _ if is(RealPlace::Operand) && text => {
                    Some("escapes, but nothing is copied where the result is empty, one byte or one of the operands")
                }
                _ if is(RealPlace::ZeroSize) => Some("escapes, but it has no size: nothing is allocated"),
                _ => None,
            };
        }
        match self.text.kind {
            _ if !heap || !self.text.on_stack => None,
            Some(AllocKind::StringToBytes) if !is(RealPlace::Buffer) && self.frames.is_empty() => {
                Some("does not escape, but is too large for the frame")
            }
            _ if text => Some("does not escape, but is larger than the buffer of 32 bytes in the frame"),
            _ => Some("does not escape, but its size is known only at run time"),
        }
    }
}

impl Sites {
    /// What can be said of the user's packages.
    pub fn of(program: &Program<'_>, values: &[Value<'_>], placements: &Placements) -> Sites {
        Sites {
            allocations: sites::allocations(program, values, placements),
            calls: sites::calls(program),
            places: Places::of(program.sources, program.sites.iter().map(|site| site.pos.0).collect()),
            count: program.sites.len(),
        }
    }

    /// What the runtime needs to keep the books, and to report them at the end.
    pub fn books(self, how: Option<Allocs>, map: bool, to: Option<PathBuf>) -> Books {
        let sites = Rc::new(self);
        let for_map = Rc::clone(&sites);
        Books {
            sites: Some(sites.count),
            notes: map,
            map: map.then(|| Box::new(move |rt: &Runtime| show(&for_map.map(rt), None)) as _),
            report: Box::new(move |rt| {
                let mut report = match how {
                    Some(how) if how.json => json::render(&sites.rows(rt), rt),
                    Some(how) => table::render(&sites.rows(rt), &rt.heap_stats(), how, to.is_some()),
                    None => String::new(),
                };
                if map {
                    report.push_str(&sites.map(rt));
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

    /// One row for each place that allocated or was executed.
    fn rows(&self, rt: &Runtime) -> Vec<Row> {
        let Some(books) = &rt.accounts else {
            return Vec::new();
        };
        let accounts = rt.accounts();
        let homes = Homes::of(&rt.image.funcs);
        let mut mallocs: BTreeMap<Site, u64> = BTreeMap::new();
        for account in &accounts {
            *mallocs.entry(account.site).or_default() += account.mallocs;
        }
        let mut rows = Rows::default();
        for (number, executions) in books.executions().iter().enumerate() {
            let number = number as u32;
            if executions.count > 0
                && let Some(text) = self.allocations.get(&number)
            {
                let mallocs = mallocs.get(&Site::Allocation(number)).copied().unwrap_or_default();
                rows.of(text.clone()).execute(number, executions, mallocs, &homes);
            }
        }
        for account in accounts.iter().filter(|account| account.mallocs > 0) {
            let known = match account.site {
                Site::Runtime => Some(SiteText {
                    what: "packages of std".into(),
                    ..SiteText::at(u32::MAX, "(start-up)".into())
                }),
                Site::Allocation(number) => self.allocations.get(&number).cloned(),
                Site::Position(pos) => self.calls.get(&pos).cloned(),
            };
            let text = known.unwrap_or_else(|| match account.site {
                Site::Allocation(number) => SiteText::at(u32::MAX, self.places.of_site(number)),
                Site::Position(pos) => SiteText::at(pos, self.places.at(pos)),
                Site::Runtime => unreachable!("it has a text"),
            });
            let row = rows.of(text);
            row.account = Some(row.account.map_or(*account, |before| sum(before, account)));
            row.inside.extend(self.inside(account).map(|at| (at, *account)));
        }
        rows.rows.into_values().collect()
    }
}

/// Rows that are being made, by place, text and verdict.
#[derive(Default)]
struct Rows {
    rows: BTreeMap<(u32, String, String, String), Row>,
}

impl Rows {
    fn of(&mut self, text: SiteText) -> &mut Row {
        let key = (text.pos, text.what.clone(), text.ty.clone(), text.verdict.clone());
        let (copy, function) = (text.is_copy, text.function.clone());
        let row = self.rows.entry(key).or_insert_with(|| Row::new(text));
        row.text.is_copy &= copy;
        if copy {
            row.copied_to.insert(function);
        }
        row
    }
}

impl Row {
    /// Adds what the site `number` did.
    fn execute(&mut self, number: u32, executions: &Executions, mallocs: u64, homes: &Homes) {
        *self.executions.get_or_insert(0) += executions.count;
        if executions.low <= executions.high {
            let (low, high) = self.on_stack.unwrap_or((usize::MAX, 0));
            self.on_stack = Some((low.min(executions.low), high.max(executions.high)));
        }
        let frames = homes.frames.get(&number);
        self.frames.extend(frames.into_iter().flatten().cloned());
        // What a site in a frame allocates beside, such as entries of a map, takes nothing away from that.
        let rest = match frames {
            Some(_) if !self.text.is_text() => executions.count,
            _ => executions.count.saturating_sub(mallocs),
        };
        let place = match (homes.elsewhere.get(&number), frames) {
            (Some(Elsewhere::Registers), _) => RealPlace::Registers,
            (Some(Elsewhere::Caller), _) => RealPlace::Stack,
            (Some(Elsewhere::Static), _) => RealPlace::Static,
            (Some(Elsewhere::ZeroSize), _) => RealPlace::ZeroSize,
            (Some(Elsewhere::Shared), _) => RealPlace::Operand,
            (None, Some(_)) if self.text.is_text() => RealPlace::Buffer,
            (None, Some(_)) => RealPlace::Stack,
            // The runtime found that it need not allocate.
            (None, None) => match self.text.kind {
                Some(AllocKind::ToInterface) => RealPlace::Static,
                Some(AllocKind::Append) => return,
                _ if self.text.is_text() => RealPlace::Operand,
                _ => RealPlace::ZeroSize,
            },
        };
        if rest > 0 {
            *self.elsewhere.entry(place).or_default() += rest;
        }
    }
}

/// Where the code generator has put what sites make, by their numbers.
#[derive(Default)]
struct Homes {
    frames: BTreeMap<u32, Vec<Frame>>,
    elsewhere: BTreeMap<u32, Elsewhere>,
}

impl Homes {
    fn of(funcs: &[FuncInfo]) -> Homes {
        let mut homes = Homes::default();
        for func in funcs {
            for slot in &func.slots {
                let (SlotOwner::Variable(_, Some(site)) | SlotOwner::Allocation(site)) = slot.owner else {
                    continue;
                };
                homes.frames.entry(site).or_default().push(Frame {
                    function: func.name.clone(),
                    offset: slot.above_sp,
                    size: slot.size,
                });
            }
            homes.elsewhere.extend(func.elsewhere.iter().copied());
        }
        homes
    }
}

/// A report of what the program used from now on, without sites, for `compare`.
pub fn usage(to: PathBuf) -> Books {
    let before = json::cpu_time();
    Books {
        sites: None,
        notes: false,
        map: None,
        report: Box::new(move |rt| show(&json::usage(rt, before), Some(&to))),
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
