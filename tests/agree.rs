//! Escape messages, side by side with real gc 1.19.8: for each program of ours the lines of `-m -l` are the same, and in the same order
//! where gc's order is part of the contract (the article's programs, `tests/golden/article`).
//!
//! A difference that is meant stands in `tests/differences.md`. Without an installed Go 1.19 the test says `skipped: …`; with `CI=true` it fails.

mod support;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use support::{go_files, go119, root};

/// Fewest programs that must have been compared.
const MIN_COMPARED: usize = 57;

/// The messages of one compiler about a file, each as `line:column: text`; none if it rejects the file.
fn messages(mut command: Command, file: &Path) -> Option<BTreeSet<String>> {
    let name = file.file_name()?.to_str()?;
    let output = command
        .current_dir(file.parent()?)
        .env("GOTOOLCHAIN", "local")
        .output()
        .expect("the compiler starts");
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let prefix = format!("./{name}:");
    output.status.success().then(|| {
        text.lines()
            .filter_map(|l| Some(l.strip_prefix(&prefix)?.to_string()))
            .collect()
    })
}

#[test]
fn messages_are_gcs() {
    let Some(go) = go119() else {
        assert!(std::env::var_os("CI").is_none(), "CI needs golang-1.19-go");
        println!("skipped: no Go 1.19 here");
        return;
    };
    let allowed = std::fs::read_to_string(root().join("tests/differences.md")).unwrap_or_default();
    let (mut compared, mut differences) = (0, Vec::new());
    for folder in ["examples", "tests/run", "tests/gc", "tests/panic", "tests/escape"] {
        for file in go_files(folder) {
            let name = file.strip_prefix(root()).expect("below root").display().to_string();
            // gc 1.19 reports on the shapes and dictionaries that it makes of type parameters; we have none.
            if name.contains("generics_") {
                continue;
            }
            let out = std::env::temp_dir().join("goscape-agree");
            let mut gc = Command::new(&go);
            gc.args(["build", "-gcflags=-m -l", "-o"]).arg(&out).arg(&file);
            let Some(theirs) = messages(gc, &file) else { continue };
            let mut goscape = Command::new(env!("CARGO_BIN_EXE_goscape"));
            goscape
                .args(["build", "-gcflags=-m -l -lang=go1.19"])
                .arg(file.file_name().expect("a file"));
            let Some(ours) = messages(goscape, &file) else {
                differences.push(format!("{name}: goscape rejects it"));
                continue;
            };
            compared += 1;
            for (sign, only) in [
                ("gc only", theirs.difference(&ours)),
                ("goscape only", ours.difference(&theirs)),
            ] {
                let fresh = only
                    .map(|line| format!("{name}:{line} ({sign})"))
                    .filter(|d| !allowed.contains(d.as_str()));
                differences.extend(fresh);
            }
        }
    }
    println!("agree: compared {compared} files with gc 1.19");
    assert!(differences.is_empty(), "differences:\n{}", differences.join("\n"));
    assert!(compared >= MIN_COMPARED, "only {compared} files were compared");
}
