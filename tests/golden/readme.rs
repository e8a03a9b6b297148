//! Every command that README.md and docs/*.md show is run, and what they show of its output is what it prints.
//!
//! In a ```console block, a line `$ goscape …` (or `$ cargo run -q --release -- …`, which is the same) is a command and the lines below it are its
//! output, standard output first; `…` alone stands for any lines. Addresses are compared by region and order.

use crate::addresses;
use libtest_mimic::Failed;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A command with the output shown for it.
struct Shown {
    at: String,
    words: Vec<String>,
    output: Vec<String>,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn pages() -> Vec<PathBuf> {
    let mut pages = vec![root().join("README.md")];
    for entry in std::fs::read_dir(root().join("docs"))
        .into_iter()
        .flatten()
        .filter_map(Result::ok)
    {
        if entry.path().extension().is_some_and(|e| e == "md") {
            pages.push(entry.path());
        }
    }
    pages.sort();
    pages
}

/// Splits at blanks, except inside double quotes.
fn split(command: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for c in command.chars() {
        match c {
            '"' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            _ => words.last_mut().expect("never empty").push(c),
        }
    }
    words.retain(|w| !w.is_empty());
    words
}

fn shown_in(page: &Path) -> Vec<Shown> {
    let text = std::fs::read_to_string(page).expect("a readable page");
    let mut shown: Vec<Shown> = Vec::new();
    let mut inside = false;
    for (number, line) in text.lines().enumerate() {
        if line.starts_with("```") {
            inside = line == "```console";
            continue;
        }
        if !inside {
            continue;
        }
        match line.strip_prefix("$ ") {
            Some(command) => {
                let at = format!("{}:{}", page.display(), number + 1);
                shown.push(Shown {
                    at,
                    words: split(command),
                    output: Vec::new(),
                });
            }
            None => shown
                .last_mut()
                .expect("a command before its output")
                .output
                .push(line.trim_end().to_string()),
        }
    }
    shown
}

/// Whether `got` is `wanted`, in which `…` stands for any lines.
fn agrees(wanted: &[String], got: &[String]) -> bool {
    match wanted.split_first() {
        None => got.is_empty(),
        Some((first, rest)) if first == "…" => (0..=got.len()).any(|skip| agrees(rest, &got[skip..])),
        Some((first, rest)) => got.first() == Some(first) && agrees(rest, &got[1..]),
    }
}

/// Runs every command of every page.
pub fn commands_print_what_is_shown() -> Result<(), Failed> {
    let mut wrong = Vec::new();
    let mut count = 0;
    for shown in pages().iter().flat_map(|p| shown_in(p)) {
        let words: Vec<&str> = shown.words.iter().map(String::as_str).collect();
        let arguments = match words.as_slice() {
            ["goscape", arguments @ ..] => arguments,
            ["cargo", "run", "-q", "--release", "--", arguments @ ..] => arguments,
            // This is one of its tests.
            ["cargo", "test" | "bench", ..] => continue,
            _ => panic!("{}: not a command that this test knows: {words:?}", shown.at),
        };
        let run = Command::new(env!("CARGO_BIN_EXE_goscape"))
            .args(arguments)
            .current_dir(root())
            .output();
        let output = run.expect("goscape starts");
        let (stdout, stderr) = addresses::symbolic(&output.stdout, &output.stderr);
        let got: Vec<String> = stdout
            .lines()
            .chain(stderr.lines())
            .map(|l| l.trim_end().to_string())
            .collect();
        let (wanted, _) = addresses::symbolic(shown.output.join("\n").as_bytes(), b"");
        let wanted: Vec<String> = wanted.lines().map(str::to_string).collect();
        if !agrees(&wanted, &got) {
            wrong.push(format!("{}: {}\n{}", shown.at, shown.words.join(" "), got.join("\n")));
        }
        count += 1;
    }
    println!("ran {count} commands of README and docs");
    if count == 0 {
        return Err("the README shows no commands".into());
    }
    if wrong.is_empty() {
        return Ok(());
    }
    Err(format!("these commands print something else:\n{}", wrong.join("\n\n")).into())
}
