//! `run --allocs`. On programs of Go's own test suite the rows add up to the heap's counters, and counting changes neither what a program does nor
//! what it allocates. On the article's programs and the examples the tables are those in `tests/golden/allocs`, which were checked by hand;
//! `BLESS=1` rewrites them.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Where Go 1.19's tests are installed.
const GO_TESTS: &str = "/usr/share/go-1.19/test";

/// Programs that are judged.
const SAMPLE: usize = 100;

#[test]
fn rows_add_up() {
    let tests = Path::new(GO_TESTS);
    if !tests.is_dir() {
        assert!(std::env::var_os("CI").is_none(), "Go's tests must be installed in CI");
        eprintln!("skipped: {GO_TESTS} is not installed (golang-1.19-src)");
        return;
    }
    let programs = sample(tests);
    assert_eq!(programs.len(), SAMPLE);
    let report = std::env::temp_dir().join(format!("goscape-allocs-{}.json", std::process::id()));
    let mut wrong = Vec::new();
    for program in &programs {
        let (counted, books) = run(tests, program, true, &report);
        let (plain, usage) = run(tests, program, false, &report);
        let sum = |name: &str| -> u64 {
            let rows = books["sites"].as_array().into_iter().flatten();
            rows.filter_map(|row| row[name].as_u64()).sum()
        };
        let facts = [
            ("sum of mallocs", sum("mallocs"), books["mallocs"].as_u64()),
            ("sum of bytes", sum("bytes"), books["bytes"].as_u64()),
            ("sum of live bytes", sum("live_bytes"), books["live_bytes"].as_u64()),
            (
                "mallocs without counting",
                usage["mallocs"].as_u64().unwrap_or(0),
                books["mallocs"].as_u64(),
            ),
        ];
        for (what, left, right) in facts {
            if Some(left) != right {
                wrong.push(format!("{}: {what}: {left} and {right:?}", program.display()));
            }
        }
        if (counted.status.code(), &counted.stdout) != (plain.status.code(), &plain.stdout) {
            wrong.push(format!("{}: behaves differently when counted", program.display()));
        }
    }
    println!("allocs: {} programs judged", programs.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn tables_are_as_checked() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut programs: Vec<PathBuf> = ["tests/golden/article", "examples", "tests/allocs"]
        .iter()
        .flat_map(|folder| std::fs::read_dir(root.join(folder)).into_iter().flatten())
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "go"))
        .collect();
    programs.sort();
    let mut wrong = Vec::new();
    for program in &programs {
        let report = std::env::temp_dir().join(format!("goscape-table-{}.txt", std::process::id()));
        let output = Command::new(env!("CARGO_BIN_EXE_goscape"))
            .current_dir(root)
            .args(["run", "--allocs"])
            // The examples are about single functions.
            .args((!program.starts_with(root.join("tests/allocs"))).then_some("-gcflags=-l"))
            .arg(format!("--report-to={}", report.display()))
            .arg(program.strip_prefix(root).expect("below the root"))
            .output();
        output.expect("goscape runs");
        let got = std::fs::read_to_string(&report).unwrap_or_default();
        let _ = std::fs::remove_file(&report);
        let name = program.file_stem().expect("a file").to_string_lossy().into_owned();
        let golden = root.join("tests/golden/allocs").join(name + ".txt");
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(&golden, &got).expect("writable");
        } else if std::fs::read_to_string(&golden).unwrap_or_default() != got {
            wrong.push(format!("{}:{got}", golden.display()));
        }
    }
    assert!(programs.len() >= 22, "only {} programs", programs.len());
    assert!(wrong.is_empty(), "other tables than\n{}", wrong.join("\n"));
}

/// Tests that are run and pass, spread over the list of those. Without those that have goroutines: when timers fire is up to the clock.
fn sample(tests: &Path) -> Vec<PathBuf> {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conformance/passing.txt");
    let list = std::fs::read_to_string(list).expect("the list of passing tests");
    let is_run = |name: &&str| {
        let text = std::fs::read_to_string(tests.join(name)).unwrap_or_default();
        text.starts_with("// run\n")
            && !text.contains("go func")
            && !text.contains("ReadMemStats")
            && text.len() < 20_000
    };
    let runs: Vec<&str> = list
        .lines()
        .filter_map(|line| line.split_whitespace().last())
        .filter(|name| name.ends_with(".go"))
        .filter(is_run)
        .collect();
    let step = (runs.len() / SAMPLE).max(1);
    runs.iter().step_by(step).take(SAMPLE).map(PathBuf::from).collect()
}

fn run(tests: &Path, program: &Path, count: bool, report: &Path) -> (Output, Value) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_goscape"));
    command.current_dir(tests).args(["run", "-lang=go1.19"]);
    if count {
        command.arg("--allocs=json");
    }
    command.arg(format!("--report-to={}", report.display())).arg(program);
    let output = command.output().expect("goscape runs");
    let text = std::fs::read_to_string(report).unwrap_or_default();
    let _ = std::fs::remove_file(report);
    (output, serde_json::from_str(&text).unwrap_or(Value::Null))
}
