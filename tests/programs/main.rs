//! Programs of our own that real Go and goscape run alike: every `.go` file here and in `concurrent/` is one, written as Go users write them
//! and named after what it exercises. [`program`] says what stands at the head of a file.
//!
//! Beside each program lies its record `name.out` (exit code, standard output, standard error up to the trace), made by real Go; `name.in`, if
//! there is one, is its standard input.
//!
//! ```text
//! cargo test --test programs [filter]          goscape prints what the records say
//! BLESS=1 cargo test --test programs [filter]  real Go writes the records (`record`), and INDEX.md is written (`index`)
//! ```
//!
//! The programs of `tests/counts` print how often each kind of allocation allocates; they are recorded and run with inlining and, as `name -l` with
//! the record `name.l.out`, without.
//!
//! `failing.txt` lists the trials that fail, each with its reason: one that passes must be taken off it. Where Go is installed a sample of the
//! records is made again and compared; with `CI=true` all of them are, and a missing Go is a failure.

mod index;
mod program;
mod record;
#[path = "../support/mod.rs"]
mod support;

use libtest_mimic::{Arguments, Failed, Trial};
use program::{Outcome, Program};
use std::collections::BTreeMap;
use std::sync::Arc;

fn main() {
    let args = Arguments::from_args();
    let programs = match program::all() {
        Ok(programs) => Arc::new(programs),
        Err(why) => {
            eprintln!("{why}");
            std::process::exit(1);
        }
    };
    if std::env::var_os("BLESS").is_some() {
        let wanted = |p: &&Program| args.filter.as_ref().is_none_or(|f| p.name.contains(f.as_str()));
        let chosen: Vec<&Program> = programs.iter().filter(wanted).collect();
        let done = record::write(&chosen).and_then(|()| index::write(&programs));
        if let Err(why) = done {
            eprintln!("{why}");
            std::process::exit(1);
        }
    }
    let failing = match listed_failures() {
        Ok(failing) => Arc::new(failing),
        Err(why) => {
            eprintln!("{why}");
            std::process::exit(1);
        }
    };
    let mut trials = Vec::new();
    let mut names = Vec::new();
    for at in 0..programs.len() {
        // What fails anyway need not fail under stress too.
        let fails = failing.contains_key(&programs[at].name);
        let stressed = programs[at].stress.filter(|_| !fails).map(Some);
        for stress in std::iter::once(None).chain(stressed) {
            let suffix = if stress.is_some() { " (stress)" } else { "" };
            let name = format!("{}{suffix}", programs[at].name);
            names.push(name.clone());
            let (programs, failing) = (programs.clone(), failing.clone());
            let reason = failing.get(&name).cloned();
            trials.push(Trial::test(name, move || {
                judge(&programs[at], stress, reason.as_deref())
            }));
        }
    }
    let again = programs.clone();
    trials.push(Trial::test("records", move || {
        record::repeat(&again).map_err(Failed::from)
    }));
    let unknown: Vec<String> = failing.keys().filter(|n| !names.contains(n)).cloned().collect();
    trials.push(Trial::test("list of failures", move || {
        let message = || Failed::from(format!("failing.txt names no trial: {unknown:?}"));
        if unknown.is_empty() { Ok(()) } else { Err(message()) }
    }));
    trials.push(Trial::test("index", move || {
        index::check(&programs).map_err(Failed::from)
    }));
    libtest_mimic::run(&args, trials).exit();
}

/// The lines `trial: reason` of `failing.txt`.
fn listed_failures() -> Result<BTreeMap<String, String>, String> {
    let path = program::folder().join("failing.txt");
    let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let lines = text.lines().filter(|l| !l.is_empty() && !l.starts_with('#'));
    lines
        .map(|l| {
            let (name, reason) = l
                .split_once(": ")
                .ok_or_else(|| format!("failing.txt: no reason: {l}"))?;
            Ok((name.to_string(), reason.to_string()))
        })
        .collect()
}

/// Runs a program under goscape and compares; `reason` is why it is expected to fail, if it is.
fn judge(program: &Program, stress: Option<u32>, reason: Option<&str>) -> Result<(), Failed> {
    let found = compare(program, stress);
    match (found, reason) {
        (Err(_), Some(_)) | (Ok(()), None) => Ok(()),
        (Err(why), None) => Err(why.into()),
        (Ok(()), Some(reason)) => Err(format!("passes: take it off failing.txt ({reason})").into()),
    }
}

fn compare(program: &Program, stress: Option<u32>) -> Result<(), String> {
    let wanted = Outcome::read(&program.record())?;
    let mut command = support::goscape("run");
    if let Some(flags) = program.goscape_flags() {
        command.arg(flags);
    }
    command.arg(&program.path);
    if let Some(every) = stress {
        command
            .env("GOGC", format!("stress:{every}"))
            .env("GODEBUG", "clobberfree=1");
    }
    let label = if stress.is_some() { "stress" } else { "plain" };
    program.run(command, label)?.same_as(&wanted)
}
