//! `std.txt`, the table of what gc 1.19.8 does with its own std functions, against the installed gc: for the packages below names
//! and costs are checked in both directions (no exported function missing, none too many). The calls inlined in each are not.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

/// The go command of Go 1.19, as Debian installs it.
const GO: &str = "/usr/lib/go-1.19/bin/go";

/// Packages that are compared: those that programs use most, and small enough to compile in a moment.
const PACKAGES: &[&str] = &[
    "bufio",
    "bytes",
    "container/heap",
    "container/list",
    "container/ring",
    "encoding/hex",
    "errors",
    "fmt",
    "io",
    "math/bits",
    "math/rand",
    "path",
    "sort",
    "strconv",
    "strings",
    "unicode/utf8",
];

/// Fewest functions that must have been compared.
const MIN_COMPARED: usize = 200;

fn table() -> BTreeMap<String, (i32, BTreeSet<String>)> {
    let entry = |line: &str| {
        let mut words = line.split(' ');
        let (name, cost) = (words.next()?, words.next()?.parse().ok()?);
        let calls = words.filter(|word| *word != "=").map(str::to_string).collect();
        Some((name.to_string(), (cost, calls)))
    };
    include_str!("../src/inline/std.txt")
        .lines()
        .filter_map(entry)
        .collect()
}

/// The package of a function in the table: `bytes.(*Buffer).Len` is of `bytes`, `math/rand.New` of `math/rand`.
fn package_of(name: &str) -> &str {
    let base = name.rfind('/').map_or(0, |at| at + 1);
    name[base..].find('.').map_or(name, |dot| &name[..base + dot])
}

/// Exported functions, and methods that are exported, of whatever type.
fn is_exported(function: &str) -> bool {
    let last = function.rsplit('.').next().unwrap_or(function);
    last.starts_with(char::is_uppercase)
}

/// What gc says about a package: the costs of functions it can inline.
fn costs(package: &str) -> BTreeMap<String, i32> {
    let scratch = std::env::temp_dir().join(format!("goscape-std-{}", std::process::id()));
    let output = Command::new(GO)
        .args(["build", "-gcflags=-m=2", "-o"])
        .arg(&scratch)
        .arg(package)
        .env("GOTOOLCHAIN", "local")
        .env("GOFLAGS", "")
        .output()
        .expect("the go command starts");
    let _ = std::fs::remove_file(&scratch);
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let entry = |line: &str| {
        let (_, rest) = line.split_once(": can inline ")?;
        let (name, rest) = rest.split_once(" with cost ")?;
        let cost = rest.split(' ').next()?.parse().ok()?;
        Some((format!("{package}.{name}"), cost))
    };
    text.lines().filter_map(entry).collect()
}

#[test]
fn the_table_is_what_gc_says() {
    if !Path::new(GO).exists() {
        assert!(std::env::var_os("CI").is_none(), "CI needs golang-1.19-go");
        println!("skipped: no Go 1.19 here");
        return;
    }
    let table = table();
    let (mut compared, mut wrong) = (0, Vec::new());
    for package in PACKAGES {
        let theirs = costs(package);
        let ours = table.iter().filter(|(name, _)| package_of(name) == *package);
        for (name, (cost, _)) in ours {
            compared += 1;
            if theirs.get(name) != Some(cost) {
                wrong.push(format!("{name}: {cost}, but gc says {:?}", theirs.get(name)));
            }
        }
        for (name, cost) in &theirs {
            let is_literal = name.contains(".func");
            if is_exported(name) && !is_literal && !table.contains_key(name) {
                wrong.push(format!("{name}: not in the table, but gc says {cost}"));
            }
        }
    }
    println!("std.txt: {compared} functions compared, {} wrong", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(compared >= MIN_COMPARED, "only {compared} functions were compared");
}
