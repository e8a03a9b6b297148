//! `goscape explain`: where values live and why, step by step, each step with its source line.
//!
//! Everything said comes from [`escape::explain`], which watches the solver; this module chooses the values that were asked for and
//! [`screen`] or [`json`] show them. [`group`] puts the copies that inlining made to the value itself, [`words`] has a plain phrase for each of
//! gc's words, [`terms`] the glossary of `--term`.

pub mod group;
mod json;
mod screen;
mod silent;
pub mod terms;
mod words;

use crate::args::{Explain, Job};
use crate::child::{self, Input};
use crate::out;
use escape::explain::{Fate, Value};
use escape::render;
use frontend::ir::Program;
use frontend::source::{Pos, SourceFile};
use group::Group;
use serde_json::Value as Json;
use std::collections::BTreeMap;
use std::path::Path;

/// Explains the values of the user's packages that `asked` names: those at a place, or all that are on the heap. `Err` is a message: there is no
/// such place.
pub fn explain(program: &Program<'_>, options: escape::Options, job: &Job, asked: &Explain) -> Result<(), String> {
    let (_, values) = escape::explain::values(program, options);
    let groups = group::groups(program, &values);
    let here = Here::of(program, asked)?;
    let chosen: Vec<&Group<'_, '_>> = groups.iter().filter(|group| here.is_asked(program, group)).collect();
    if asked.json {
        out::print(&format!("{}\n", json::render(program, &chosen)));
        return Ok(());
    }
    let silent: Vec<String> = here.silent(program);
    if chosen.is_empty() && silent.is_empty() {
        return here.nothing(program, &groups);
    }
    let counts = asked.run.then(|| counts(job)).transpose()?;
    let ran = |group: &Group<'_, '_>| Some(at_run_time(program, group, counts.as_ref()?));
    let values = chosen.iter().map(|group| screen::render(program, group, ran(group)));
    let texts: Vec<String> = values.chain(silent).collect();
    out::print(&format!("{}\n", texts.join("\n\n")));
    Ok(())
}

/// The place that is asked for.
struct Here<'a> {
    asked: &'a Explain,
    /// Positions of the first byte of each file that is asked for, and of its end.
    files: Vec<(Pos, Pos)>,
}

impl<'a> Here<'a> {
    fn of(program: &Program<'_>, asked: &'a Explain) -> Result<Self, String> {
        let path = asked.file.as_deref().and_then(|file| std::path::absolute(file).ok());
        let named = program.packages.ids().next_back().expect("a program has packages");
        let of_package = program.funcs.iter().filter(|func| func.pkg == named);
        let dirs: Vec<Option<&Path>> = of_package
            .filter_map(|func| Some(Path::new(&program.sources.file_of(func.pos)?.path).parent()))
            .collect();
        let is_asked = |file: &&SourceFile<'_>| match &path {
            Some(path) => Path::new(&file.path) == path,
            None => dirs.contains(&Path::new(&file.path).parent()),
        };
        let files: Vec<&SourceFile<'_>> = program.sources.files().iter().filter(is_asked).collect();
        if let ([file], Some(line)) = (&files[..], asked.line) {
            let lines = file.text.lines().count();
            if line == 0 || line as usize > lines {
                let name = file.name.trim_start_matches("./");
                return Err(format!("goscape explain: {name} has {lines} lines, no line {line}"));
            }
        }
        let range = |file: &SourceFile<'_>| (file.base, Pos(file.base.0 + file.text.len() as u32));
        Ok(Here {
            asked,
            files: files.into_iter().map(range).collect(),
        })
    }

    fn is_in_file(&self, pos: Pos) -> bool {
        self.files.iter().any(|&(start, end)| (start..=end).contains(&pos))
    }

    /// Whether the value is asked for: where it is written, or where gc reports a copy of it.
    fn is_asked(&self, program: &Program<'_>, group: &Group<'_, '_>) -> bool {
        let source = group::source_pos(program, group.told);
        match self.asked.line {
            None => self.is_in_file(source) && group.members().any(group::is_on_heap),
            Some(line) => {
                let reported = group.members().map(|value| value.pos);
                std::iter::once(source).chain(reported).any(|pos| {
                    let at = program.sources.position(pos);
                    let column = self.asked.column.is_none_or(|column| column == at.column);
                    self.is_in_file(pos) && at.line == line && column
                })
            }
        }
    }

    /// What allocates on the line without a word of gc's.
    fn silent(&self, program: &Program<'_>) -> Vec<String> {
        let Some(line) = self.asked.line else {
            return Vec::new();
        };
        let all = silent::all(program);
        let here = all.iter().filter(|silent| {
            let at = program.sources.position(silent.pos);
            let column = self.asked.column.is_none_or(|column| column == at.column);
            self.is_in_file(silent.pos) && at.line == line && column
        });
        here.map(|silent| silent.text().to_string()).collect()
    }

    /// Says that there is nothing, and where there is something.
    fn nothing(&self, program: &Program<'_>, groups: &[Group<'_, '_>]) -> Result<(), String> {
        let Some(line) = self.asked.line else {
            out::print("Nothing is on the heap: no value outlives the function that makes it.\n");
            return Ok(());
        };
        let on_line = groups.iter().filter_map(|group| {
            let pos = group::source_pos(program, group.told);
            let at = program.sources.position(pos);
            (self.is_in_file(pos) && at.line == line).then(|| format!("{} ({})", at.column, group.name))
        });
        let on_line: Vec<String> = on_line.collect();
        match self.asked.column {
            Some(column) if !on_line.is_empty() => Err(format!(
                "goscape explain: no value begins at column {column} of line {line}; those of the line are at {}",
                on_line.join(", ")
            )),
            _ => {
                out::print(&format!(
                    "Nothing on line {line} has a place in memory: no variable is declared there and nothing is allocated.\n"
                ));
                Ok(())
            }
        }
    }
}

/// What became of each site when the program ran: executions, objects and bytes on the heap, by place and expression.
type Counts = BTreeMap<(String, String), (u64, u64, u64)>;

fn counts(job: &Job) -> Result<Counts, String> {
    let (output, report) = child::run(job, "go", true, &mut Input::of_user())?;
    let Some(rows) = report["sites"].as_array() else {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    };
    let text = |row: &Json, name: &str| row[name].as_str().unwrap_or_default().to_string();
    let number = |row: &Json, name: &str| row[name].as_u64().unwrap_or_default();
    let mut counts = Counts::new();
    for row in rows {
        let of_site = counts.entry((text(row, "at"), text(row, "what"))).or_default();
        of_site.0 += number(row, "executions");
        of_site.1 += number(row, "mallocs");
        of_site.2 += number(row, "bytes");
    }
    Ok(counts)
}

/// One sentence about a value of a program that was run.
fn at_run_time(program: &Program<'_>, group: &Group<'_, '_>, counts: &Counts) -> String {
    let at = render::position(program, group::source_pos(program, group.told));
    let key = (at.trim_start_matches("./").to_string(), group.name.clone());
    match counts.get(&key) {
        None => "it was never made in memory".into(),
        Some((executions, 0, _)) => format!("made {}, nothing allocated", times(*executions)),
        Some((executions, objects, bytes)) => {
            let made = times(*executions);
            format!("made {made}, {objects} on the heap, {bytes} bytes")
        }
    }
}

fn times(n: u64) -> String {
    if n == 1 { "once".into() } else { format!("{n} times") }
}

/// gc's own words for what became of a value, as `-m` prints them; parameters may have several. `name` is the value's in gc's words.
fn verdicts(program: &Program<'_>, value: &Value<'_>, name: &str) -> Vec<String> {
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
