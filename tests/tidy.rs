//! House rules, held by a test: file sizes, module docs, where `unsafe` may stand, who may depend on whom.

use std::fs;
use std::path::{Path, PathBuf};

/// Longest source file, in lines.
const MAX_LINES: usize = 800;

/// The only files that may contain `unsafe` (a path ending in `/` names a folder).
const UNSAFE_ALLOWED: [&str; 13] = [
    "codegen/src/jit.rs",
    "runtime/src/abi.rs",
    "runtime/src/entry.rs",
    "runtime/src/entry/",
    "runtime/src/signal.rs",
    "runtime/src/spare.rs",
    "runtime/src/unwind.rs",
    "runtime/src/heap/memory.rs",
    "runtime/src/gc/roots.rs",
    "runtime/src/sched/switch.rs",
    "runtime/src/sched/stack.rs",
    "runtime/src/typed.rs",
    "runtime/src/typed/",
];

/// Which workspace crates a crate may name in its manifest.
const DEPENDENCIES: [(&str, &[&str]); 4] = [
    ("frontend", &[]),
    ("escape", &["frontend"]),
    ("runtime", &[]),
    ("codegen", &["frontend", "escape", "runtime"]),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for top in ["frontend", "escape", "codegen", "runtime", "src", "tests", "benches"] {
        collect(&root().join(top), &mut found);
    }
    found.sort();
    let name = |p: &PathBuf| p.strip_prefix(root()).expect("below root").display().to_string();
    found
        .iter()
        .map(|p| (name(p), fs::read_to_string(p).expect("readable source")))
        .collect()
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok) {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

fn fail_if_any(rule: &str, offenders: Vec<String>) {
    assert!(offenders.is_empty(), "{rule}:\n  {}", offenders.join("\n  "));
}

#[test]
fn files_are_short() {
    let long = |(name, text): (String, String)| {
        let lines = text.lines().count();
        (lines > MAX_LINES).then(|| format!("{name}: {lines} lines"))
    };
    fail_if_any(
        "files over 800 lines",
        rust_files().into_iter().filter_map(long).collect(),
    );
}

#[test]
fn every_file_says_what_it_is() {
    let silent = |(name, text): (String, String)| (!text.starts_with("//!")).then_some(name);
    fail_if_any(
        "files without a //! head",
        rust_files().into_iter().filter_map(silent).collect(),
    );
}

#[test]
fn unsafe_is_fenced() {
    let mut offenders = Vec::new();
    for (name, text) in rust_files() {
        let allowed = UNSAFE_ALLOWED
            .iter()
            .any(|a| name == *a || (a.ends_with('/') && name.starts_with(a)));
        if allowed || name == "tests/tidy.rs" {
            continue;
        }
        for (at, line) in text.lines().enumerate() {
            // The word is Go's too: it stands in comments and in quoted names of Go things.
            let code = line.split("//").next().unwrap_or("");
            let code: String = code.split('"').step_by(2).collect::<Vec<_>>().join(" ");
            let word = |w: &str| code.split(|c: char| !c.is_alphanumeric() && c != '_').any(|t| t == w);
            if word("unsafe") && !code.contains("forbid(") {
                offenders.push(format!("{name}:{}: {}", at + 1, line.trim()));
            }
        }
    }
    fail_if_any("unsafe outside its modules", offenders);
}

#[test]
fn crates_depend_as_designed() {
    for (krate, may) in DEPENDENCIES {
        let manifest = fs::read_to_string(root().join(krate).join("Cargo.toml")).expect("a manifest");
        let dependencies = manifest
            .split("[dependencies]")
            .nth(1)
            .unwrap_or("")
            .split("\n[")
            .next()
            .unwrap_or("");
        let uses = DEPENDENCIES
            .iter()
            .map(|(k, _)| *k)
            .filter(|k| dependencies.lines().any(|l| l.starts_with(&format!("{k}."))));
        let wrong: Vec<_> = uses
            .filter(|k| !may.contains(k))
            .map(|k| format!("{krate} depends on {k}"))
            .collect();
        fail_if_any("crate dependencies", wrong);
    }
}

#[test]
fn no_paths_of_a_workplace() {
    // Spelled apart, so that this file passes its own test.
    let private = [
        concat!("/wo", "rk/"),
        concat!("sha", "red/design"),
        concat!("farm", "-bench"),
        concat!("farm", "-studio"),
    ];
    let offends = |(name, text): (String, String)| {
        private
            .iter()
            .find(|p| text.contains(**p))
            .map(|p| format!("{name}: {p}"))
    };
    fail_if_any(
        "paths that exist on one machine only",
        rust_files().into_iter().filter_map(offends).collect(),
    );
}
