//! The parser on Go's own sources: std packages and all runnable programs of its test suite must parse without a word.

mod common;

use bumpalo::Bump;
use common::{go_files, go_root, parse_messages};
use std::path::Path;

/// Files of which something is reported, with the first message.
fn complaints(files: &[std::path::PathBuf]) -> Vec<String> {
    let mut complaints = Vec::new();
    for path in files {
        let text = std::fs::read_to_string(path).unwrap();
        let arena = Bump::new();
        let (parsed, messages) = parse_messages(&arena, path.to_str().unwrap(), &text);
        if let Some(first) = messages.first() {
            complaints.push(first.clone());
        } else if !parsed {
            complaints.push(format!("{}: no tree", path.display()));
        }
    }
    complaints
}

fn judge(what: &str, files: &[std::path::PathBuf]) {
    assert!(!files.is_empty(), "no files of {what}");
    let complaints = complaints(files);
    println!("{what}: {} files judged, {} complaints", files.len(), complaints.len());
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn std_packages() {
    let Some(root) = go_root() else { return };
    let packages = [
        "fmt",
        "strconv",
        "strings",
        "sort",
        "bytes",
        "go/types",
        "go/parser",
        "encoding/json",
    ];
    let files: Vec<_> = packages
        .iter()
        .flat_map(|p| go_files(&root.join("src").join(p), false))
        .collect();
    judge("std packages", &files);
}

#[test]
fn run_tests() {
    let Some(root) = go_root() else { return };
    let is_run = |path: &Path| {
        let Ok(text) = std::fs::read_to_string(path) else {
            return false;
        };
        let first = text
            .lines()
            .find(|l| l.starts_with("//") && !l.starts_with("//go:build") && !l.starts_with("// +build"));
        first.is_some_and(|l| l.trim() == "// run" || l.starts_with("// run "))
    };
    let files: Vec<_> = go_files(&root.join("test"), true)
        .into_iter()
        .filter(|p| is_run(p))
        .collect();
    judge("run tests", &files);
}
