//! One test file: its actions and its blocks of expected output.

use crate::addresses;
use libtest_mimic::Failed;
use std::path::{Path, PathBuf};

/// What to do with a file.
#[derive(Clone, Debug)]
pub enum Action {
    /// Run it and compare output and exit code.
    Run {
        flags: Vec<String>,
        args: Vec<String>,
        exit: i32,
    },
    /// Compile it and compare messages line by line.
    ErrorCheck { flags: String },
    /// Compare an intermediate result.
    Emit { what: String },
}

impl Action {
    /// For the trial's name.
    pub fn name(&self) -> &str {
        match self {
            Action::Run { exit: 0, .. } => "run",
            Action::Run { .. } => "runpanic",
            Action::ErrorCheck { .. } => "errorcheck",
            Action::Emit { what } => what,
        }
    }
}

/// A test file.
#[derive(Clone)]
pub struct Case {
    path: PathBuf,
    /// The whole text.
    pub text: String,
    /// What its head says.
    pub actions: Vec<Action>,
    /// Collect at every Nth allocation in the stress run; none to leave it out.
    pub stress: Option<u32>,
}

impl Case {
    /// Reads a file and its head.
    pub fn read(path: &Path) -> Result<Case, String> {
        let text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
        let mut case = Case {
            path: path.into(),
            text,
            actions: Vec::new(),
            stress: Some(1),
        };
        let head: Vec<String> = case
            .text
            .lines()
            .map_while(|l| l.strip_prefix("// ").map(str::to_string))
            .collect();
        for line in head {
            let (verb, rest) = line.split_once(' ').unwrap_or((&line, ""));
            match verb {
                "run" | "runpanic" => {
                    let words: Vec<String> = rest.split_whitespace().map(str::to_string).collect();
                    let (flags, args) = words.into_iter().partition(|w| w.starts_with('-'));
                    case.actions.push(Action::Run {
                        flags,
                        args,
                        exit: if verb == "run" { 0 } else { 2 },
                    });
                }
                "errorcheck" => case.actions.push(Action::ErrorCheck {
                    flags: rest.to_string(),
                }),
                "stress" => case.stress = rest.parse().ok(),
                _ => match verb.strip_prefix("emit=") {
                    Some(what) => case.actions.push(Action::Emit { what: what.to_string() }),
                    None => break,
                },
            }
        }
        if case.actions.is_empty() {
            return Err("the first line must name an action: run, runpanic, errorcheck or emit=…".into());
        }
        Ok(case)
    }

    /// The file's name in its folder.
    pub fn file_name(&self) -> &str {
        self.path.file_name().and_then(|n| n.to_str()).expect("UTF-8 file name")
    }

    /// The folder it lies in.
    pub fn folder(&self) -> PathBuf {
        self.path.parent().expect("a file lies in a folder").to_path_buf()
    }

    /// The trailing block `// <name>:`, without comment marks; empty if absent.
    fn block(&self, name: &str) -> String {
        let mut lines = self.text.lines().skip_while(|l| *l != format!("// {name}:")).skip(1);
        let mut block = String::new();
        for line in lines.by_ref().map_while(|l| l.strip_prefix("//")) {
            block.push_str(line.strip_prefix(' ').unwrap_or(line));
            block.push('\n');
        }
        block
    }

    /// Compares results with their blocks or, with `BLESS=1`, writes them down. Under stress an address may come again
    /// sooner, so heap addresses count as equal and nothing is written down.
    pub fn compare(&self, results: &[(&str, String)], stressed: bool) -> Result<(), Failed> {
        let clean = |text: &str| {
            let lines = text
                .lines()
                .map(|l| {
                    format!(
                        "{}
",
                        l.trim_end()
                    )
                })
                .collect::<String>();
            if stressed {
                addresses::without_heap_order(&lines)
            } else {
                lines
            }
        };
        let differing: Vec<_> = results
            .iter()
            .filter(|(name, got)| clean(&self.block(name)) != clean(got))
            .collect();
        if differing.is_empty() {
            return Ok(());
        }
        if !stressed && std::env::var_os("BLESS").is_some() {
            return self.bless(results);
        }
        let show =
            |(name, got): &&(&str, String)| format!("{name} expected:\n{}\n{name} got:\n{got}", self.block(name));
        Err(differing.iter().map(show).collect::<Vec<_>>().join("\n").into())
    }

    fn bless(&self, results: &[(&str, String)]) -> Result<(), Failed> {
        let first_block = results
            .iter()
            .filter_map(|(name, _)| self.text.find(&format!("\n// {name}:\n")))
            .min();
        let mut text = self.text[..first_block.unwrap_or(self.text.len())]
            .trim_end()
            .to_string();
        text.push('\n');
        for (name, got) in results.iter().filter(|(_, got)| !got.is_empty()) {
            text.push_str(&format!("\n// {name}:\n"));
            for line in got.lines() {
                text.push_str(format!("// {line}").trim_end());
                text.push('\n');
            }
        }
        std::fs::write(&self.path, text).map_err(|e| Failed::from(e.to_string()))
    }
}
