//! The parser on Go's own sources: std packages and all runnable programs of its test suite must parse without a word.

mod common;

use bumpalo::Bump;
use common::{go_files, go_root, parse_messages};
use std::path::Path;

const PACKAGES: [&str; 8] = [
    "fmt",
    "strconv",
    "strings",
    "sort",
    "bytes",
    "go/types",
    "go/parser",
    "encoding/json",
];

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

/// `least` is how many files there were when this was written: fewer would prove less.
fn judge(what: &str, files: &[std::path::PathBuf], least: usize) {
    assert!(files.len() >= least, "only {} files of {what}", files.len());
    let complaints = complaints(files);
    println!("{what}: {} files judged, {} complaints", files.len(), complaints.len());
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn std_packages() {
    let Some(root) = go_root() else { return };
    let packages = PACKAGES.iter().flat_map(|p| go_files(&root.join("src").join(p), false));
    let files: Vec<_> = packages.collect();
    judge("std packages", &files, 205);
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
    judge("run tests", &files, 937);
}

/// Lexing and parsing time of the std packages above, for comparison with earlier measurements:
/// `cargo test -p frontend --config 'profile.dev.package.frontend.opt-level=3' --test syntax_corpus -- --ignored --nocapture`.
#[test]
#[ignore = "measures"]
fn speed() {
    let Some(root) = go_root() else { return };
    let packages = PACKAGES.iter().flat_map(|p| go_files(&root.join("src").join(p), false));
    let texts: Vec<_> = packages.map(|p| std::fs::read_to_string(p).unwrap()).collect();
    let lines: usize = texts.iter().map(|t| t.lines().count()).sum();
    let diags = frontend::diag::Diagnostics::new();
    let base = frontend::source::Pos(1);
    let best = |work: &mut dyn FnMut(&str)| {
        let rounds = (0..9).map(|_| {
            let start = std::time::Instant::now();
            texts.iter().for_each(|t| work(t));
            start.elapsed()
        });
        rounds.min().unwrap()
    };
    let lexing = best(&mut |text| assert!(!frontend::syntax::lexer::lex(text, base, &diags).is_empty()));
    let mut arena = Bump::new();
    let parsing = best(&mut |text| {
        arena.reset();
        let text = arena.alloc_str(text);
        assert!(frontend::syntax::parse::parse_file(&arena, text, base, &diags).is_some());
    });
    let rate = |t: std::time::Duration| lines as f64 / t.as_secs_f64() / 1e6;
    println!("{lines} lines: lexing {lexing:?}, {:.1} M lines/s", rate(lexing));
    println!(
        "{lines} lines: lexing and parsing {parsing:?}, {:.1} M lines/s",
        rate(parsing)
    );
}
