//! The report as a table, for people.

use super::{RealPlace, Row};
use crate::args::Allocs;
use comfy_table::{Cell, CellAlignment, Color, ContentArrangement, Table, presets};
use runtime::HEAP_REGION;
use runtime::accounts::Account;
use runtime::heap::HeapStats;
use std::fmt::Write as _;

const COLUMNS: [&str; 9] = [
    "SITE",
    "WHAT",
    "TYPE",
    "-m",
    "PLACE",
    "COUNT",
    "BYTES",
    "LIVE",
    "ADDRESSES",
];

/// The columns that hold numbers.
const NUMBERS: [usize; 3] = [5, 6, 7];

/// The table, the totals, and what is to be said about rows where verdict and reality differ. Colours and the width of the terminal only if it goes
/// to one.
pub fn render(rows: &[Row], stats: &HeapStats, how: Allocs, to_file: bool) -> String {
    let mut table = Table::new();
    table
        .load_style(presets::NOTHING)
        .use_stderr()
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_header(COLUMNS);
    if to_file {
        table.force_no_tty();
    }
    let colours = !to_file && std::env::var_os("NO_COLOR").is_none();
    for row in rows {
        table.add_row(cells(row, how.absolute, colours));
        for (at, account) in row.inside.iter().filter(|_| how.inside) {
            table.add_row(inside_cells(at, account, how.absolute));
        }
    }
    for column in NUMBERS {
        if let Some(column) = table.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    let objects = stats.mallocs - stats.frees;
    let total = format!(
        "total: {}, {}; live at exit: {}, {}",
        counted(stats.mallocs, "allocation"),
        counted(stats.total_bytes, "byte"),
        counted(objects, "object"),
        counted(stats.live_bytes(), "byte"),
    );
    let table = if rows.is_empty() {
        String::new()
    } else {
        trimmed(&table) + "\n"
    };
    format!("\n{table}{total}\n{}", remarks(rows))
}

/// Each remark and note once, with the rows that it is about.
fn remarks(rows: &[Row]) -> String {
    let mut remarks: Vec<(char, &str, Vec<String>)> = Vec::new();
    let said = |row: &Row| {
        row.remark()
            .map(|text| ('!', text))
            .or(row.note().map(|text| ('-', text)))
    };
    for row in rows {
        let Some((mark, remark)) = said(row) else { continue };
        let about = format!("{} {}", row.text.at, row.text.what);
        match remarks.iter_mut().find(|(_, known, _)| *known == remark) {
            Some((.., rows)) => rows.push(about),
            None => remarks.push((mark, remark, vec![about])),
        }
    }
    // Where verdict and reality differ first.
    remarks.sort_by_key(|(mark, ..)| *mark);
    let mut text = String::new();
    for (mark, remark, rows) in remarks {
        let _ = writeln!(text, "{mark} {remark}: {}", rows.join("; "));
    }
    text
}

fn counted(n: u64, what: &str) -> String {
    if n == 1 {
        format!("1 {what}")
    } else {
        format!("{n} {what}s")
    }
}

/// Without spaces at the ends of lines.
fn trimmed(table: &Table) -> String {
    let lines: Vec<String> = table.lines().map(|line| line.trim_end().to_string()).collect();
    lines.join("\n")
}

fn cells(row: &Row, absolute: bool, colours: bool) -> Vec<Cell> {
    let coloured = |text: String, colour| {
        let cell = Cell::new(text);
        if colours { cell.fg(colour) } else { cell }
    };
    let account = row.account.as_ref();
    let count = match row.mallocs() {
        0 => row.executions.unwrap_or(0),
        mallocs => mallocs,
    };
    let number = |n: Option<u64>| n.map_or_else(|| "-".into(), |n| n.to_string());
    let differs = row.remark().is_some();
    let verdict = match (row.text.verdict.as_str(), differs) {
        ("", false) => "-".into(),
        (verdict, false) => verdict.into(),
        (verdict, true) => format!("{verdict} !"),
    };
    let (place, colour) = place(row);
    vec![
        Cell::new(&row.text.at),
        Cell::new(what(row)),
        Cell::new(&row.text.ty),
        if differs {
            coloured(verdict, Color::Red)
        } else {
            Cell::new(verdict)
        },
        coloured(place, colour),
        Cell::new(count),
        Cell::new(number(account.map(|a| a.bytes))),
        Cell::new(number(account.map(|a| a.bytes - a.freed_bytes))),
        Cell::new(addresses(row, absolute)),
    ]
}

/// A part of the row above, by where inside std it was allocated.
fn inside_cells(at: &str, account: &Account, absolute: bool) -> Vec<Cell> {
    let cells = [
        format!("  {at}"),
        String::new(),
        String::new(),
        String::new(),
        RealPlace::Heap.word().into(),
        account.mallocs.to_string(),
        account.bytes.to_string(),
        (account.bytes - account.freed_bytes).to_string(),
        on_heap(account, absolute),
    ];
    cells.map(Cell::new).into()
}

fn what(row: &Row) -> String {
    let copies = if row.text.is_copy { row.copied_to.len() } else { 0 };
    match (copies, row.copied_to.first()) {
        (1, Some(function)) => format!("{}, inlined in {function}", row.text.what),
        (2.., _) => format!("{}, inlined in {copies} functions", row.text.what),
        _ => row.text.what.clone(),
    }
}

fn place(row: &Row) -> (String, Color) {
    let (mallocs, executions) = (row.mallocs(), row.executions.unwrap_or(0));
    let places = row.places();
    let heap = places.contains(&RealPlace::Heap);
    let text = if heap && mallocs < executions {
        format!("{}, {mallocs} of {executions}", RealPlace::Heap.word())
    } else {
        let words: Vec<&str> = places.iter().map(|place| place.word()).collect();
        words.join(", ")
    };
    (text, if heap { Color::Yellow } else { Color::Green })
}

/// Most parts of frames that are shown.
const MAX_FRAMES: usize = 2;

/// Where the objects lie: relative to the beginning of the heap and to the stack pointer of the function, or absolutely.
fn addresses(row: &Row, absolute: bool) -> String {
    let mut parts: Vec<String> = row.account.iter().map(|account| on_heap(account, absolute)).collect();
    if absolute {
        parts.extend(row.on_stack.map(|(low, high)| match low {
            _ if low == high => format!("{low:#x}"),
            _ => format!("{low:#x}..{high:#x}"),
        }));
    } else if row
        .places()
        .iter()
        .any(|place| matches!(place, RealPlace::Stack | RealPlace::Buffer))
    {
        let frames = row.frames.iter().take(MAX_FRAMES);
        parts.extend(frames.map(|frame| format!("{}+{:#x}", frame.function, frame.offset)));
        if row.frames.len() > MAX_FRAMES {
            parts.push("…".into());
        }
    }
    if parts.is_empty() { "-".into() } else { parts.join(", ") }
}

fn on_heap(account: &Account, absolute: bool) -> String {
    let base = HEAP_REGION.start as usize;
    match (account.low.checked_sub(base), account.high.checked_sub(base)) {
        (Some(low), Some(high)) if !absolute => format!("heap+{low:#x}..{high:#x}"),
        _ => format!("{:#x}..{:#x}", account.low, account.high),
    }
}
