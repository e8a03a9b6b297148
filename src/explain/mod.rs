//! `goscape explain`: where values live and why, step by step, each step with its source line.
//!
//! Everything said comes from [`escape::explain`], which watches the solver; this module chooses the values that were asked for and
//! [`screen`] or [`json`] show them. [`words`] has a plain phrase for each of gc's words, [`terms`] the glossary of `--term`.

mod json;
mod screen;
pub mod terms;
mod words;

use crate::args::{Explain, Job};
use crate::child;
use escape::explain::{Fate, Value};
use escape::render;
use frontend::ir::Program;
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// Explains the values of the user's packages that `asked` names: those at a place, or all that are on the heap.
pub fn explain(program: &Program<'_>, options: escape::Options, job: &Job, asked: &Explain) {
    let (_, values) = escape::explain::values(program, options);
    let chosen: Vec<&Value<'_>> = values.iter().filter(|value| is_asked(program, value, asked)).collect();
    if asked.json {
        println!("{}", json::render(program, &chosen));
        return;
    }
    if chosen.is_empty() {
        println!("{}", nothing(asked));
        return;
    }
    let counts = asked.run.then(|| counts(job));
    let ran = |value: &Value<'_>| Some(at_run_time(program, value, counts.as_ref()?));
    let texts: Vec<String> = chosen
        .iter()
        .map(|value| screen::render(program, value, ran(value)))
        .collect();
    println!("{}", texts.join("\n\n"));
}

/// What became of each site when the program ran: executions, objects and bytes on the heap, by place and expression.
type Counts = BTreeMap<(String, String), (u64, u64, u64)>;

fn counts(job: &Job) -> Counts {
    // A program that cannot be run has made nothing.
    let report = child::run(job, "go", true).map_or(Json::Null, |(_, report)| report);
    let rows = report["sites"].as_array().into_iter().flatten();
    let text = |row: &Json, name: &str| row[name].as_str().unwrap_or_default().to_string();
    let number = |row: &Json, name: &str| row[name].as_u64().unwrap_or_default();
    rows.map(|row| {
        let counts = (number(row, "executions"), number(row, "mallocs"), number(row, "bytes"));
        ((text(row, "at"), text(row, "what")), counts)
    })
    .collect()
}

/// One sentence about a value of a program that was run.
fn at_run_time(program: &Program<'_>, value: &Value<'_>, counts: &Counts) -> String {
    let at = render::position(program, value.pos)
        .trim_start_matches("./")
        .to_string();
    match counts.get(&(at, render::quote(program, value.what, None))) {
        None => "when the program ran, it was never made in memory".into(),
        Some((executions, 0, _)) => format!("when the program ran: made {}, nothing allocated", times(*executions)),
        Some((executions, objects, bytes)) => {
            let made = times(*executions);
            format!("when the program ran: made {made}, {objects} on the heap, {bytes} bytes")
        }
    }
}

fn times(n: u64) -> String {
    if n == 1 { "once".into() } else { format!("{n} times") }
}

fn is_asked(program: &Program<'_>, value: &Value<'_>, asked: &Explain) -> bool {
    let at = program.sources.position(value.pos);
    match (asked.line, asked.column) {
        (Some(line), Some(column)) => at.line == line && at.column == column,
        (Some(line), None) => at.line == line,
        (None, _) => matches!(value.fate, Fate::Heap { .. }),
    }
}

fn nothing(asked: &Explain) -> String {
    match asked.line {
        Some(line) => format!(
            "Nothing on line {line} has a place in memory: no variable is declared there and nothing is allocated."
        ),
        None => "Nothing is on the heap: no value outlives the function that makes it.".into(),
    }
}

/// gc's own words for what became of a value, as `-m` prints them; parameters may have several.
fn verdicts(program: &Program<'_>, value: &Value<'_>) -> Vec<String> {
    let name = render::quote(program, value.what, None);
    match &value.fate {
        Fate::Heap { .. } if value.variable => vec![format!("moved to heap: {name}")],
        Fate::Heap { .. } => vec![format!("{name} escapes to heap")],
        // gc says nothing of variables that stay.
        Fate::Stack { .. } if value.variable => Vec::new(),
        Fate::Stack { .. } => vec![format!("{name} does not escape")],
        Fate::Param { leaks } if leaks.is_empty() => vec![format!("{name} does not escape")],
        Fate::Param { leaks } => leaks
            .iter()
            .map(|leak| match (&leak.to, leak.derefs) {
                (escape::remark::Place::Heap, 0) => format!("leaking param: {name}"),
                (escape::remark::Place::Heap, _) => format!("leaking param content: {name}"),
                (to, level) => {
                    let to = render::place(program, *to, None);
                    format!("leaking param: {name} to result {to} level={level}")
                }
            })
            .collect(),
    }
}
