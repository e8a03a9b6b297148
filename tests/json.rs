//! `-gcflags=-json=0,dir` against gc 1.19.8: the files have the same lines, but for the codes of gc's back end, which goscape leaves
//! out (`escape/src/logopt.rs` says which and why), and the compiler's own name in the header.
//!
//! Compared are our examples and test programs about escape and the collector.

mod support;

use std::path::Path;
use std::process::Command;
use support::{go_files, go119, root};

/// Fewest programs that must have been compared.
const MIN_COMPARED: usize = 34;

/// Most programs that may differ. It only shrinks. (A `:=` in an inlined body is quoted as `=`: `tests/gc/layouts.go`.)
const MOST_DIFFERENT: usize = 1;

/// Codes of gc's back end.
const BACK_END: [&str; 4] = ["nilcheck", "isInBounds", "isSliceInBounds", "copy"];

/// A file of gc's std: an explanation that leads through it tells of bodies that goscape's std does not have.
const STD: &str = "/usr/lib/go-1.19/src/";

/// The lines that a compiler logs about `file`; none if it rejects it. What it says at one place in no fixed order is sorted.
fn log(mut command: Command, folder: &Path, file: &Path) -> Option<Vec<String>> {
    let _ = std::fs::remove_dir_all(folder);
    let output = command
        .current_dir(file.parent()?)
        .env("GOTOOLCHAIN", "local")
        .arg(format!("-gcflags=-lang=go1.19 -json=0,{}", folder.display()))
        .arg(file.file_name()?)
        .output()
        .expect("the compiler starts");
    if !output.status.success() {
        return None;
    }
    let name = Path::new(file.file_name()?).with_extension("json");
    let text = std::fs::read_to_string(folder.join("main").join(name)).unwrap_or_default();
    let of_back_end = |line: &str| {
        BACK_END
            .iter()
            .any(|code| line.contains(&format!("\"code\":\"{code}\"")))
    };
    Some(
        text.lines()
            .filter(|line| !of_back_end(line))
            .map(without_version)
            .collect(),
    )
}

fn without_version(line: &str) -> String {
    match (line.find(",\"gc_version\""), line.find(",\"file\"")) {
        (Some(from), Some(to)) if line.starts_with("{\"version\":0,") && from < to => {
            format!("{}{}", &line[..from], &line[to..])
        }
        _ => line.to_string(),
    }
}

#[test]
fn logs_are_gcs() {
    let Some(go) = go119() else {
        assert!(std::env::var_os("CI").is_none(), "CI needs golang-1.19-go");
        println!("skipped: no Go 1.19 here");
        return;
    };
    let scratch = std::env::temp_dir().join(format!("goscape-json-{}", std::process::id()));
    std::fs::create_dir_all(&scratch).expect("a directory");
    let (mut compared, mut different) = (0, Vec::new());
    for folder in ["examples", "tests/gc", "tests/escape"] {
        for file in go_files(folder) {
            let name = file.strip_prefix(root()).expect("below root").display().to_string();
            let mut gc = Command::new(&go);
            gc.args(["build", "-o"]).arg(scratch.join("program"));
            let Some(mut theirs) = log(gc, &scratch.join("gc"), &file) else {
                continue;
            };
            let mut goscape = Command::new(env!("CARGO_BIN_EXE_goscape"));
            goscape.arg("build");
            let mut ours = log(goscape, &scratch.join("goscape"), &file).unwrap_or_default();
            compared += 1;
            let short = |line: &String| line.split(",\"relatedInformation\"").next().map(str::to_string);
            for (theirs, ours) in theirs.iter_mut().zip(&mut ours) {
                if theirs.contains(STD) && short(theirs) == short(ours) {
                    ours.clone_from(theirs);
                }
            }
            let first = (0..theirs.len().max(ours.len())).find(|&i| theirs.get(i) != ours.get(i));
            if let Some(i) = first {
                let (theirs, ours) = (theirs.get(i).map_or("", |l| l), ours.get(i).map_or("", |l| l));
                let same = theirs.bytes().zip(ours.bytes()).take_while(|(a, b)| a == b).count();
                let tail = |line: &str| line.get(same.saturating_sub(100)..).unwrap_or(line).to_string();
                different.push(format!(
                    "{name}:\n  gc:      {}\n  goscape: {}",
                    tail(theirs),
                    tail(ours)
                ));
            }
        }
    }
    let _ = std::fs::remove_dir_all(&scratch);
    println!(
        "json: compared {compared} files with gc 1.19, {} differ",
        different.len()
    );
    assert!(compared >= MIN_COMPARED, "only {compared} files were compared");
    assert!(different.len() <= MOST_DIFFERENT, "{}", different.join("\n"));
}
