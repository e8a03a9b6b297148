//! What the analysis decides is what happens at run time: for each allocation site of Go's escape tests that can be run, of the examples and of
//! `tests/counts`, gc's verdict is compared with the objects that were allocated there (`run --allocs=json`).
//!
//! | verdict | objects |
//! | --- | --- |
//! | does not escape | none, except for strings larger than their buffer in the frame, and arrays whose size is known only at run time |
//! | escapes, moved to heap | one for each execution, except for what needs none: constants and small integers in interfaces, functions that capture nothing, objects without size, strings of one byte or of one operand |
//!
//! The exceptions are not taken on trust: [`judge`] asks for the kind of the site.

mod support;

use serde_json::Value;
use std::path::{Path, PathBuf};
use support::{go_files, goscape, root};

/// Where Go 1.19's tests are installed.
const GO_TESTS: &str = "/usr/share/go-1.19/test";

/// Fewest sites that must have been judged.
const MIN_SITES: usize = 900;

/// The programs of the repository.
const FOLDERS: [&str; 4] = ["examples", "tests/counts", "tests/gc", "tests/escape"];

/// Kinds of sites that make strings, or slices of them.
const TEXT: [&str; 6] = [
    "StringToBytes",
    "BytesToString",
    "StringToRunes",
    "RunesToString",
    "RuneToString",
    "Concat",
];

/// Kinds of sites that have static data.
const STATIC: [&str; 2] = ["ToInterface", "FuncLit"];

#[test]
fn verdicts_are_kept() {
    let report = std::env::temp_dir().join(format!("goscape-places-{}.json", std::process::id()));
    let mut files: Vec<PathBuf> = FOLDERS.iter().flat_map(|folder| go_files(folder)).collect();
    match escape_tests() {
        Some(tests) => files.extend(tests),
        None => {
            assert!(std::env::var_os("CI").is_none(), "Go's tests must be installed in CI");
            println!("skipped: {GO_TESTS} is not installed (golang-1.19-src)");
        }
    }
    let (mut sites, mut programs, mut wrong) = (0, 0, Vec::new());
    for (file, inlining) in files.iter().flat_map(|file| [(file, true), (file, false)]) {
        let Some(rows) = rows(file, inlining, &report) else {
            continue;
        };
        programs += 1;
        for row in &rows {
            let Some(site) = Site::of(row) else { continue };
            sites += 1;
            if let Err(why) = judge(&site) {
                wrong.push(format!("{}: {} {}: {why}", file.display(), site.at, site.what));
            }
        }
    }
    println!("places: {sites} sites of {programs} runs judged");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(sites >= MIN_SITES, "only {sites} sites");
}

/// Go's tests whose subject is where objects are, and that are programs.
fn escape_tests() -> Option<Vec<PathBuf>> {
    let lists = ["escape.txt", "core.txt"].map(|name| root().join("tests/conformance").join(name));
    let names = lists.iter().filter_map(|list| std::fs::read_to_string(list).ok());
    let mut files: Vec<PathBuf> = names
        .flat_map(|text| text.lines().map(str::to_string).collect::<Vec<_>>())
        .filter_map(|line| Some(Path::new(GO_TESTS).join(line.split_whitespace().last()?)))
        .filter(|path| path.extension().is_some_and(|e| e == "go") && is_about_places(path))
        .collect();
    files.sort();
    files.dedup();
    (!files.is_empty()).then_some(files)
}

fn is_about_places(path: &Path) -> bool {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let subject = [
        "escape", "closure", "inline", "alloc", "append", "string", "map", "range", "defer",
    ];
    let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
    text.starts_with("// run\n") && text.len() < 20_000 && subject.iter().any(|word| name.contains(word))
}

/// The rows of the report about a program, if it runs to its end.
fn rows(file: &Path, inlining: bool, report: &Path) -> Option<Vec<Value>> {
    let text = std::fs::read_to_string(file).ok()?;
    if !text.contains("func main()") {
        return None;
    }
    let flags = if inlining {
        "-gcflags=-lang=go1.19"
    } else {
        "-gcflags=-l -lang=go1.19"
    };
    let output = goscape("run")
        .args(["--allocs=json", flags])
        .arg(format!("--report-to={}", report.display()))
        .arg(file.file_name()?)
        .current_dir(file.parent()?)
        .output()
        .expect("goscape starts");
    let text = std::fs::read_to_string(report).unwrap_or_default();
    let _ = std::fs::remove_file(report);
    if !output.status.success() {
        return None;
    }
    let json: Value = serde_json::from_str(&text).ok()?;
    json["sites"].as_array().cloned()
}

/// A row about an allocation site that the analysis has decided about.
struct Site {
    at: String,
    what: String,
    /// What allocates: the name of an `AllocKind`.
    kind: String,
    place: String,
    escapes: bool,
    executions: u64,
    mallocs: u64,
}

impl Site {
    fn of(row: &Value) -> Option<Site> {
        let text = |key: &str| row[key].as_str().unwrap_or_default().to_string();
        let escapes = match row["gc"].as_str()? {
            "escapes to heap" | "moved to heap" => true,
            "does not escape" => false,
            _ => return None,
        };
        Some(Site {
            at: text("at"),
            what: text("what"),
            kind: text("kind"),
            place: text("place"),
            escapes,
            executions: row["executions"].as_u64()?,
            mallocs: row["mallocs"].as_u64().unwrap_or(0),
        })
    }

    /// A conversion to string or from it, or a concatenation.
    fn is_text(&self) -> bool {
        TEXT.contains(&self.kind.as_str())
    }

    /// Whether some of its objects may be static data: values in interfaces, functions that capture nothing, initialisers.
    fn may_be_static(&self) -> bool {
        STATIC.contains(&self.kind.as_str())
    }
}

fn judge(site: &Site) -> Result<(), String> {
    let (n, executions) = (site.mallocs, site.executions);
    let found = || format!("{n} objects in {executions} executions, {}", site.place);
    match site.escapes {
        false if n == 0 => Ok(()),
        false if site.is_text() && n <= executions => Ok(()),
        false => Err(format!("does not escape, but {}", found())),
        true if n == executions => Ok(()),
        true if n == 0 && site.place == "zero-size" => Ok(()),
        // Small values in interfaces; concatenations of which all operands but one are empty, and strings of one byte.
        true if n < executions && (site.may_be_static() || site.is_text()) => Ok(()),
        true => Err(format!("escapes, but {}", found())),
    }
}
