//! `goscape compare`: the same program with everything that may escape on the heap, and with escape analysis.
//!
//! Each mode runs in processes of its own: once with accounts ([`crate::allocs`]), whose rows are compared site by site, and a few times
//! without, for time and memory. The outputs must agree, addresses apart: escape analysis is invisible to a program.

use crate::args::{Compare, Job};
use crate::child::{self, Input};
use crate::out;
use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::os::unix::process::ExitStatusExt;
use std::process::{ExitCode, ExitStatus, Output};

/// The modes, the teaching baseline first.
const MODES: [&str; 2] = ["heap", "go"];

/// Exit code when the modes do not agree: that is a bug of goscape.
const DISAGREE: u8 = 3;

/// What a mode did.
struct Run {
    output: Output,
    /// By site and expression: place, objects, bytes.
    sites: BTreeMap<(String, String), (String, u64, u64)>,
    mallocs: u64,
    bytes: u64,
    cycles: u64,
    /// Best CPU time, µs.
    cpu: u64,
    /// Least peak of resident memory, KiB.
    peak: u64,
}

/// Runs the program in each mode and prints what differs.
pub fn compare(job: &Job, asked: &Compare) -> ExitCode {
    let mut input = Input::of_user();
    let runs: Result<Vec<Run>, String> = MODES.iter().map(|mode| run(job, asked, mode, &mut input)).collect();
    let runs = match runs {
        Ok(runs) => runs,
        Err(message) => {
            eprintln!("goscape compare: {message}");
            return ExitCode::from(1);
        }
    };
    if !runs[0].output.status.success() && runs[0].sites.is_empty() {
        // It did not compile, or ended before anything could be said.
        eprint!("{}", String::from_utf8_lossy(&runs[0].output.stderr));
        return ExitCode::from(1);
    }
    let mut text = table(&runs, asked.rounds);
    let agreement = runs.iter().map(|run| agreement(&run.output, &runs[0].output)).max();
    if let Some(how) = ended(runs[0].output.status).filter(|_| agreement != Some(Agreement::None)) {
        text.push_str(&format!("note: the program {how}\n"));
    }
    let code = match agreement {
        None | Some(Agreement::Same) => ExitCode::SUCCESS,
        Some(Agreement::Numbers) => {
            text.push_str(
                "note: numbers in the outputs differ, as they do if the program prints counts of allocations or times\n",
            );
            ExitCode::SUCCESS
        }
        Some(Agreement::None) => {
            text.push_str("bug: the outputs of the modes differ; please report this program\n");
            ExitCode::from(DISAGREE)
        }
    };
    out::print(&text);
    code
}

/// How a program ended that did not succeed.
fn ended(status: ExitStatus) -> Option<String> {
    match (status.code(), status.signal()) {
        (Some(0), _) => None,
        (Some(code), _) => Some(format!("ended with exit status {code} in each mode")),
        (None, signal) => Some(format!(
            "was killed by signal {} in each mode",
            signal.unwrap_or_default()
        )),
    }
}

fn run(job: &Job, asked: &Compare, mode: &str, input: &mut Input) -> Result<Run, String> {
    let progress = std::io::stderr().is_terminal();
    let (output, accounts) = child::run(job, mode, true, input)?;
    let mut run = Run {
        output,
        sites: sites(&accounts),
        mallocs: 0,
        bytes: 0,
        cycles: 0,
        cpu: u64::MAX,
        peak: u64::MAX,
    };
    for round in 0..asked.rounds {
        if progress {
            eprint!("\r{mode}: round {} of {} ", round + 1, asked.rounds);
        }
        let (_, usage) = child::run(job, mode, false, input)?;
        let number = |name: &str| usage[name].as_u64().unwrap_or_default();
        (run.mallocs, run.bytes, run.cycles) = (number("mallocs"), number("bytes"), number("cycles"));
        run.cpu = run.cpu.min(number("cpu_us"));
        run.peak = run.peak.min(number("peak_kib"));
    }
    if progress {
        eprint!("\r{:40}\r", "");
    }
    Ok(run)
}

fn sites(report: &Value) -> BTreeMap<(String, String), (String, u64, u64)> {
    let text = |row: &Value, name: &str| row[name].as_str().unwrap_or_default().to_string();
    let number = |row: &Value, name: &str| row[name].as_u64().unwrap_or_default();
    let rows = report["sites"].as_array().into_iter().flatten();
    let mut sites: BTreeMap<(String, String), (String, u64, u64)> = BTreeMap::new();
    for row in rows {
        let site = sites.entry((text(row, "at"), text(row, "what"))).or_default();
        let place = text(row, "place");
        // The same place in the source with another verdict: a copy that inlining has made.
        if !site.0.contains(&place) {
            site.0 = if site.0.is_empty() {
                place
            } else {
                format!("{}, {place}", site.0)
            };
        }
        site.1 += number(row, "mallocs");
        site.2 += number(row, "bytes");
    }
    sites
}

fn table(runs: &[Run], rounds: u32) -> String {
    let mut table = Table::new();
    table
        .load_style(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_header(["", ""].into_iter().chain(MODES));
    let keys: std::collections::BTreeSet<_> = runs.iter().flat_map(|run| run.sites.keys()).collect();
    let mut keys: Vec<_> = keys.into_iter().collect();
    keys.sort_by_key(|(at, what)| (position(at), what.clone()));
    for key in keys {
        let cells: Vec<String> = runs.iter().map(|run| site(run.sites.get(key))).collect();
        if cells.iter().any(|cell| *cell != cells[0]) {
            table.add_row([key.0.clone(), key.1.clone()].into_iter().chain(cells));
        }
    }
    let mut total = |name: &str, value: &dyn Fn(&Run) -> String| {
        table.add_row(
            [name.to_string(), String::new()]
                .into_iter()
                .chain(runs.iter().map(value)),
        );
    };
    total("allocations", &|run| run.mallocs.to_string());
    total("bytes", &|run| run.bytes.to_string());
    total("collections", &|run| run.cycles.to_string());
    total(&format!("CPU time, best of {rounds}"), &|run| {
        format!("{:.1} ms", run.cpu as f64 / 1000.0)
    });
    total("peak memory", &|run| format!("{:.1} MB", run.peak as f64 / 1024.0));
    for column in 2..2 + MODES.len() {
        if let Some(column) = table.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    let lines: Vec<String> = table.lines().map(|line| line.trim_end().to_string()).collect();
    lines.join("\n") + "\n"
}

/// File, line and column, to sort by.
fn position(at: &str) -> (String, u64, u64) {
    let mut parts = at.rsplitn(3, ':');
    let column = parts.next().and_then(|n| n.parse().ok()).unwrap_or(u64::MAX);
    let line = parts.next().and_then(|n| n.parse().ok()).unwrap_or(u64::MAX);
    (parts.next().unwrap_or_default().to_string(), line, column)
}

fn site(found: Option<&(String, u64, u64)>) -> String {
    match found {
        None => "-".into(),
        Some((place, 0, _)) => place.clone(),
        Some((place, objects, bytes)) => format!("{place} {objects}, {bytes} B"),
    }
}

/// Whether two runs did the same, as far as a program can see.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Agreement {
    /// Addresses of stack and heap apart.
    Same,
    /// Numbers apart.
    Numbers,
    None,
}

fn agreement(a: &Output, b: &Output) -> Agreement {
    let texts = |output: &Output| {
        let (stdout, stderr) = (without_addresses(&output.stdout), without_addresses(&output.stderr));
        [stdout, without_traces(&stderr)]
    };
    let (a_texts, b_texts) = (texts(a), texts(b));
    let numberless = |texts: &[String; 2]| texts.each_ref().map(|text| without_numbers(text));
    if a.status.code() != b.status.code() {
        Agreement::None
    } else if a_texts == b_texts {
        Agreement::Same
    } else if numberless(&a_texts) == numberless(&b_texts) {
        Agreement::Numbers
    } else {
        Agreement::None
    }
}

/// Traces tell inlined calls from others.
fn without_traces(text: &str) -> String {
    let is_trace = |line: &&str| line.starts_with("goroutine ") && line.ends_with("]:") || line.starts_with("[signal ");
    let lines: Vec<&str> = text.lines().take_while(|line| !is_trace(line)).collect();
    lines.join("\n")
}

fn without_numbers(text: &str) -> String {
    let words = text.split(|c: char| c.is_ascii_digit() || c == '.');
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join("0")
}

/// Hexadecimal numbers in the regions of stack and heap become one word.
fn without_addresses(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(text);
    let mut out = String::with_capacity(text.len());
    let mut rest = &*text;
    while let Some(at) = rest.find("0x") {
        let digits = &rest[at + 2..];
        let length = digits.find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(digits.len());
        let number = u64::from_str_radix(&digits[..length], 16).unwrap_or_default();
        out.push_str(&rest[..at]);
        if runtime::HEAP_REGION.contains(&number) || runtime::STACK_REGION.contains(&number) {
            out.push_str("(address)");
        } else {
            out.push_str(&rest[at..at + 2 + length]);
        }
        rest = &digits[length..];
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_do_not_count() {
        assert_eq!(without_addresses(b"a 0xc000012000 b 0x1f"), "a (address) b 0x1f");
        assert_eq!(without_addresses(b"0xbffffffd30"), "(address)");
    }

    #[test]
    fn traces_do_not_count() {
        let text = "panic: x\n\ngoroutine 1 [running]:\nmain.f(...)\n";
        assert_eq!(without_traces(text), "panic: x\n");
    }

    #[test]
    fn sites_are_sorted_as_numbers() {
        assert!(position("x.go:9:2") < position("x.go:10:1"));
    }
}
