//! `goscape explain` against gc: for every `moved to heap` and `escapes to heap` that gc 1.19.8 prints for Go's own escape tests, the
//! steps of the explanation are the `from …` lines of gc's `-m=2`, in place, order and operation.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where Go 1.19's tests are installed.
const GO_TESTS: &str = "/usr/share/go-1.19/test";

/// Messages that were compared when this was last changed: fewer means that something went missing.
const LEAST_COMPARED: usize = 630;

/// Line, column and gc's word of one operation.
type Operation = (u64, u64, String);

/// `./x.go:3:2` and gc's message there.
type Message = (u64, u64, String);

#[test]
fn steps_are_those_of_gc() {
    if !Path::new(GO_TESTS).is_dir() {
        assert!(std::env::var_os("CI").is_none(), "Go's tests must be installed in CI");
        eprintln!("skipped: {GO_TESTS} is not installed (golang-1.19-src)");
        return;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/go1.19.8");
    let mut goldens: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("goldens")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "m2"))
        .collect();
    goldens.sort();
    let (mut compared, mut different) = (0, Vec::new());
    for golden in &goldens {
        let name = golden.file_stem().expect("x.go.m2").to_string_lossy().into_owned();
        let text = std::fs::read_to_string(golden).expect("readable");
        let source = Path::new(GO_TESTS).join(&name);
        let explained = explain(&source);
        for (message, theirs) in explained_messages(&text) {
            compared += 1;
            let ours = explained.iter().find(|(at, _)| *at == message).map(|(_, steps)| steps);
            if ours != Some(&theirs) {
                different.push(format!(
                    "{name}: {message:?}\n  gc:      {theirs:?}\n  goscape: {ours:?}"
                ));
            }
        }
    }
    println!("explain: {compared} messages compared, {} differ", different.len());
    assert!(compared >= LEAST_COMPARED, "only {compared} messages were compared");
    assert!(different.is_empty(), "{}", different.join("\n"));
}

/// Lines that an explanation may have.
const MAX_LINES: usize = 12;

#[test]
fn explanations_are_short() {
    if !Path::new(GO_TESTS).is_dir() {
        assert!(std::env::var_os("CI").is_none(), "Go's tests must be installed in CI");
        eprintln!("skipped: {GO_TESTS} is not installed (golang-1.19-src)");
        return;
    }
    let entries = std::fs::read_dir(GO_TESTS).expect("Go's tests");
    let files = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let (mut seen, mut long) = (0, Vec::new());
    for file in files.filter(|path| path.to_string_lossy().ends_with(".go")) {
        let name = file.file_name().expect("a file").to_string_lossy().into_owned();
        if !["escape", "closure", "nul1", "mergemul"]
            .iter()
            .any(|start| name.starts_with(start))
        {
            continue;
        }
        for flags in ["-lang=go1.19", "-l -lang=go1.19"] {
            let output = Command::new(env!("CARGO_BIN_EXE_goscape"))
                .args(["explain", &format!("-gcflags={flags}")])
                .arg(&file)
                .output()
                .expect("goscape runs");
            let text = String::from_utf8_lossy(&output.stdout).into_owned();
            for explanation in text.split("\n\n") {
                seen += 1;
                if explanation.lines().count() > MAX_LINES {
                    long.push(format!("{name}:\n{explanation}"));
                }
            }
        }
    }
    println!("explain: {seen} explanations counted");
    assert!(seen > 500, "only {seen} explanations");
    assert!(long.is_empty(), "{}", long.join("\n\n"));
}

/// What goscape explains of a file: message and steps of each value on the heap.
fn explain(source: &Path) -> Vec<(Message, Vec<Operation>)> {
    let output = Command::new(env!("CARGO_BIN_EXE_goscape"))
        .args(["explain", "--json", "-gcflags=-l -lang=go1.19"])
        .arg(source)
        .output()
        .expect("goscape runs");
    let Ok(Value::Array(values)) = serde_json::from_slice(&output.stdout) else {
        return Vec::new();
    };
    values.iter().map(|value| (message(value), operations(value))).collect()
}

fn message(value: &Value) -> Message {
    let at = &value["at"];
    let text = value["gc"][0].as_str().unwrap_or_default().to_string();
    (number(&at["line"]), number(&at["column"]), text)
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap_or_default()
}

fn operations(value: &Value) -> Vec<Operation> {
    let steps = value["steps"].as_array().into_iter().flatten();
    steps
        .flat_map(|step| step["operations"].as_array().into_iter().flatten())
        .map(|operation| {
            let at = &operation["at"];
            let word = operation["gc"].as_str().unwrap_or_default().to_string();
            (number(&at["line"]), number(&at["column"]), word)
        })
        .collect()
}

/// The messages of `-m=2` that say that something is on the heap, with the operations of the explanation before each.
fn explained_messages(text: &str) -> Vec<(Message, Vec<Operation>)> {
    let mut explanations: Vec<(u64, u64, String, Vec<Operation>)> = Vec::new();
    let mut messages = Vec::new();
    for line in text.lines() {
        let Some((line_number, column, rest)) = place(line) else {
            continue;
        };
        if let Some(name) = rest.strip_suffix(" escapes to heap:") {
            explanations.push((line_number, column, name.to_string(), Vec::new()));
        } else if let Some(from) = rest.strip_prefix("    from ") {
            if let (Some(operation), Some(last)) = (operation(from), explanations.last_mut()) {
                last.3.push(operation);
            }
        } else if rest.starts_with("parameter ") {
            // Its steps belong to nothing that is compared.
            explanations.push((0, 0, String::new(), Vec::new()));
        } else {
            let name = rest
                .strip_prefix("moved to heap: ")
                .or(rest.strip_suffix(" escapes to heap"));
            let Some(name) = name else { continue };
            let told = explanations
                .iter()
                .find(|(l, c, n, _)| (*l, *c, n.as_str()) == (line_number, column, name));
            if let Some((.., operations)) = told {
                messages.push(((line_number, column, rest.to_string()), operations.clone()));
            }
        }
    }
    messages
}

/// `./x.go:3:2: rest`
fn place(line: &str) -> Option<(u64, u64, &str)> {
    let (_, rest) = line.split_once(".go:")?;
    let (line, rest) = rest.split_once(':')?;
    let (column, rest) = rest.split_once(':')?;
    Some((line.parse().ok()?, column.parse().ok()?, rest.strip_prefix(' ')?))
}

/// `x.f (dot) at ./a.go:7:8`
fn operation(from: &str) -> Option<Operation> {
    let (before, at) = from.rsplit_once(" at ")?;
    let word = before.strip_suffix(')')?.rsplit_once(" (")?.1.to_string();
    let (_, numbers) = at.split_once(".go:")?;
    let (line, column) = numbers.split_once(':')?;
    Some((line.parse().ok()?, column.parse().ok()?, word))
}
