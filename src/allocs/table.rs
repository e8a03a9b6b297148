//! The report as a table, for people.

use super::{RealPlace, Row};
use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use runtime::HEAP_REGION;
use runtime::accounts::Account;
use runtime::heap::HeapStats;

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

/// The table, with what is `inside` std if wanted, the totals, and what is to be said about rows where verdict and reality differ.
pub fn render(rows: &[Row], stats: &HeapStats, inside: bool) -> String {
    let mut table = Table::new();
    table
        .load_style(presets::NOTHING)
        .use_stderr()
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_header(COLUMNS);
    let mut remarks = Vec::new();
    for row in rows {
        let mark = match row.remark() {
            Some(remark) => {
                remarks.push(format!("! {}: {} {remark}", row.text.at, row.text.what));
                " !"
            }
            None => "",
        };
        table.add_row(cells(row, mark));
        for (at, account) in row.inside.iter().filter(|_| inside) {
            table.add_row(inside_cells(at, account));
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
    let mut text = format!("\n{}\n{total}\n", trimmed(&table));
    for remark in remarks {
        text.push_str(&remark);
        text.push('\n');
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

fn cells(row: &Row, mark: &str) -> [String; 9] {
    let account = row.account.as_ref();
    let count = row.mallocs().max(if row.mallocs() == 0 {
        row.executions.unwrap_or(0)
    } else {
        0
    });
    let number = |n: Option<u64>| n.map_or_else(|| "-".into(), |n| n.to_string());
    [
        row.text.at.clone(),
        row.text.what.clone(),
        row.text.ty.clone(),
        format!(
            "{}{mark}",
            if row.text.verdict.is_empty() {
                "-"
            } else {
                &row.text.verdict
            }
        ),
        place(row),
        count.to_string(),
        number(account.map(|a| a.bytes)),
        number(account.map(|a| a.bytes - a.freed_bytes)),
        account.map_or_else(|| "-".into(), |a| addresses(a.low, a.high)),
    ]
}

/// A part of the row above, by where inside std it was allocated.
fn inside_cells(at: &str, account: &Account) -> [String; 9] {
    let [none_a, none_b, none_c] = std::array::from_fn(|_| String::new());
    [
        format!("  {at}"),
        none_a,
        none_b,
        none_c,
        "heap".into(),
        account.mallocs.to_string(),
        account.bytes.to_string(),
        (account.bytes - account.freed_bytes).to_string(),
        addresses(account.low, account.high),
    ]
}

fn place(row: &Row) -> String {
    match row.place() {
        RealPlace::Heap => "heap".into(),
        RealPlace::Stack => "stack".into(),
        RealPlace::Static => "static".into(),
        RealPlace::ZeroSize => "no size".into(),
        RealPlace::Buffer => "buffer".into(),
        RealPlace::Mixed => format!("heap, {} of {}", row.mallocs(), row.executions.unwrap_or(0)),
    }
}

/// Where the objects lie, relative to the beginning of the heap.
fn addresses(low: usize, high: usize) -> String {
    let base = HEAP_REGION.start as usize;
    match (low.checked_sub(base), high.checked_sub(base)) {
        (Some(low), Some(high)) => format!("heap+{low:#x}..{high:#x}"),
        _ => format!("{low:#x}..{high:#x}"),
    }
}
