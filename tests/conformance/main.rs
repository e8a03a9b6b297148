//! Go's own tests, judged with goscape as the compiler: the files of `$GOSCAPE_GO119/test` that the manifests beside this file name.
//!
//! `passing.txt` lists the tests that pass. A listed test that fails breaks the build; a pass that is not listed is reported, and added
//! with `BLESS=1`. How one file is judged is told in [`verdict`], what its first lines mean in [`recipe`]. Arguments select tests whose
//! names contain one of them (then nothing is counted or blessed); `-v` shows why tests that are not listed fail.
//! `CONFORMANCE_JOBS` and `CONFORMANCE_TIMEOUT` (seconds a command) replace the number of cores and 60.
//!
//! Without Go's tree the test says `skipped: …`; with `CI=true` it fails.

mod child;
mod errorcheck;
mod packages;
mod recipe;
mod verdict;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// What the manifests are about: the language, errors, goroutines, escape analysis, inlining, programs of several packages, type parameters.
const MANIFESTS: [&str; 8] = [
    "core",
    "typeerrors",
    "goroutine",
    "escape",
    "inline",
    "rundir",
    "generic",
    "typeerrors_generic",
];

/// Fewest tests that must have been judged.
const MIN_JUDGED: usize = 1846;

/// How many of the slowest tests are shown.
const SLOWEST: usize = 20;

/// A test and what came of it.
struct Judged {
    manifest: &'static str,
    name: String,
    failure: Option<String>,
    took: Duration,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conformance")
}

/// The names in one of the lists; `#` begins a comment.
fn list(name: &str) -> BTreeSet<String> {
    let path = folder().join(format!("{name}.txt"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let lines = text.lines().map(str::trim);
    lines
        .filter(|l| !l.is_empty() && !l.starts_with('#'))
        .map(str::to_string)
        .collect()
}

/// The value of a numeric environment variable.
fn setting(name: &str, default: usize) -> usize {
    std::env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(default)
}

fn main() -> ExitCode {
    let root = std::env::var_os("GOSCAPE_GO119").map_or_else(|| PathBuf::from("/usr/share/go-1.19"), PathBuf::from);
    let tree = root.join("test");
    if !tree.is_dir() {
        println!(
            "skipped: no Go tests in {} (GOSCAPE_GO119 names another root)",
            tree.display()
        );
        return ExitCode::from(u8::from(std::env::var("CI").as_deref() == Ok("true")));
    }
    let (options, filters): (Vec<String>, Vec<String>) = std::env::args().skip(1).partition(|a| a.starts_with('-'));
    let mut tests: Vec<(&'static str, String)> = Vec::new();
    for manifest in MANIFESTS {
        let wanted = |name: &String| filters.is_empty() || filters.iter().any(|f| name.contains(f.as_str()));
        tests.extend(list(manifest).into_iter().filter(wanted).map(|name| (manifest, name)));
    }
    let listed = list("passing");
    let judged = judge_all(&tree, &tests);
    report(&judged, &listed, !filters.is_empty(), options.iter().any(|o| o == "-v"))
}

/// Judges every test, on all cores; in the order of `tests`.
fn judge_all(tree: &Path, tests: &[(&'static str, String)]) -> Vec<Judged> {
    let jobs = setting(
        "CONFORMANCE_JOBS",
        std::thread::available_parallelism().map_or(1, usize::from),
    );
    let limit = Duration::from_secs(setting("CONFORMANCE_TIMEOUT", 60) as u64);
    let scratch = std::env::temp_dir().join(format!("goscape-conformance-{}", std::process::id()));
    let judge = verdict::Judge::new(Path::new(env!("CARGO_BIN_EXE_goscape")), tree, limit);
    let (next, results) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..jobs {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some((manifest, name)) = tests.get(at) else { break };
                    let start = Instant::now();
                    let failure = judge.test(name, &scratch.join(at.to_string())).err();
                    let one = Judged {
                        manifest,
                        name: name.clone(),
                        failure,
                        took: start.elapsed(),
                    };
                    results.lock().expect("no judge panics").push((at, one));
                }
            });
        }
    });
    // The folder may already be gone: each test removes its own.
    let _ = std::fs::remove_dir(&scratch);
    let mut results = results.into_inner().expect("no judge panics");
    results.sort_by_key(|(at, _)| *at);
    results.into_iter().map(|(_, one)| one).collect()
}

/// Prints figures and differences from the list; fails when there is a listed test that fails.
fn report(judged: &[Judged], listed: &BTreeSet<String>, filtered: bool, verbose: bool) -> ExitCode {
    for manifest in MANIFESTS {
        let of = judged.iter().filter(|j| j.manifest == manifest);
        let (count, pass) = of.fold((0, 0), |(c, p), j| (c + 1, p + usize::from(j.failure.is_none())));
        println!("conformance: {manifest}: {count} judged, {pass} pass");
    }
    let mut slow: Vec<&Judged> = judged.iter().collect();
    slow.sort_by_key(|j| std::cmp::Reverse(j.took));
    println!("slowest:");
    for j in slow.iter().take(SLOWEST) {
        println!("  {:6.2} s  {}", j.took.as_secs_f64(), j.name);
    }
    let (mut broken, mut fresh) = (0, Vec::new());
    let short = |why: &str| {
        why.chars()
            .take(if verbose { usize::MAX } else { 300 })
            .collect::<String>()
    };
    for j in judged {
        match (&j.failure, listed.contains(&j.name)) {
            (Some(why), true) => {
                broken += 1;
                println!("FAIL {}: {}", j.name, short(why));
            }
            (Some(why), false) if verbose || filtered => println!("fails {}: {}", j.name, short(why)),
            (None, false) => fresh.push(j.name.clone()),
            _ => {}
        }
    }
    let stale: Vec<&String> = listed
        .iter()
        .filter(|l| !filtered && !judged.iter().any(|j| j.name == **l))
        .collect();
    for name in &stale {
        println!("FAIL {name}: passing.txt names it, but no manifest does");
    }
    println!("conformance: {} files judged", judged.len());
    if !filtered && judged.len() < MIN_JUDGED {
        println!("FAIL: fewer than {MIN_JUDGED} files were judged");
        broken += 1;
    }
    if !fresh.is_empty() && std::env::var_os("BLESS").is_some() {
        let all: BTreeSet<&String> = listed.iter().chain(&fresh).collect();
        let mut text = "# The tests that pass; kept by `BLESS=1 cargo test --test conformance`.\n".to_string();
        for name in all {
            text.push_str(name);
            text.push('\n');
        }
        std::fs::write(folder().join("passing.txt"), text).expect("passing.txt can be written");
        println!("added {} to passing.txt", fresh.len());
    } else {
        for name in &fresh {
            println!("passes, but is not listed: {name}");
        }
    }
    ExitCode::from(u8::from(broken > 0 || !stale.is_empty()))
}
