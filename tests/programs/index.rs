//! INDEX.md: what each program covers, how often each section of the specification and each std package is covered, and that none is covered
//! so often that the others are left out.

use crate::program::{self, Program};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Sections of the Go specification by their headings.
const SECTIONS: &[&str] = &[
    "Comments",
    "Semicolons",
    "Identifiers",
    "Integer literals",
    "Floating-point literals",
    "Imaginary literals",
    "Rune literals",
    "String literals",
    "Constants",
    "Variables",
    "Boolean types",
    "Numeric types",
    "String types",
    "Array types",
    "Slice types",
    "Struct types",
    "Pointer types",
    "Function types",
    "Interface types",
    "General interfaces",
    "Map types",
    "Channel types",
    "Underlying types",
    "Type identity",
    "Assignability",
    "Representability",
    "Method sets",
    "Blocks",
    "Declarations and scope",
    "Label scopes",
    "Blank identifier",
    "Predeclared identifiers",
    "Constant declarations",
    "Iota",
    "Type declarations",
    "Variable declarations",
    "Short variable declarations",
    "Type parameter declarations",
    "Satisfying a type constraint",
    "Function declarations",
    "Method declarations",
    "Composite literals",
    "Function literals",
    "Selectors",
    "Method expressions",
    "Method values",
    "Index expressions",
    "Slice expressions",
    "Type assertions",
    "Calls",
    "Instantiations",
    "Type inference",
    "Passing arguments to ... parameters",
    "Arithmetic operators",
    "Integer overflow",
    "Floating-point operators",
    "String concatenation",
    "Comparison operators",
    "Logical operators",
    "Address operators",
    "Receive operator",
    "Conversions",
    "Conversions between numeric types",
    "Conversions to and from a string type",
    "Conversions from slice to array or array pointer",
    "Constant expressions",
    "Order of evaluation",
    "Terminating statements",
    "Labeled statements",
    "Send statements",
    "IncDec statements",
    "Assignment statements",
    "If statements",
    "Expression switches",
    "Type switches",
    "For statements with single condition",
    "For statements with for clause",
    "For statements with range clause",
    "Go statements",
    "Select statements",
    "Return statements",
    "Break statements",
    "Continue statements",
    "Goto statements",
    "Fallthrough statements",
    "Defer statements",
    "Appending to and copying slices",
    "Clear",
    "Close",
    "Manipulating complex numbers",
    "Deletion of map elements",
    "Length and capacity",
    "Making slices maps and channels",
    "Min and max",
    "Allocation",
    "Handling panics",
    "Bootstrapping",
    "Import declarations",
    "The zero value",
    "Package initialization",
    "Program execution",
    "Errors",
    "Run-time panics",
    "Package unsafe",
    "Size and alignment guarantees",
];

/// No section stands in more than one of so many programs.
const MOST_SHARE: usize = 8;

/// Brings INDEX.md up to date.
pub fn write(programs: &[Program]) -> Result<(), String> {
    let path = program::folder().join("INDEX.md");
    std::fs::write(&path, text(&indexed(programs))).map_err(|e| format!("{}: {e}", path.display()))
}

/// INDEX.md is up to date, names only sections that exist, all of them, and none too often.
pub fn check(programs: &[Program]) -> Result<(), String> {
    let programs = &indexed(programs);
    for program in programs {
        if program.about.is_empty() || program.sections.is_empty() {
            return Err(format!("{} does not say what it exercises", program.name));
        }
        if let Some(unknown) = program.sections.iter().find(|s| !SECTIONS.contains(&s.as_str())) {
            return Err(format!("{}: no section is called {unknown}", program.name));
        }
    }
    let counts = counts(programs, |p| &p.sections);
    let uncovered: Vec<&&str> = SECTIONS.iter().filter(|s| !counts.contains_key(**s)).collect();
    if !uncovered.is_empty() {
        return Err(format!("sections without a program: {uncovered:?}"));
    }
    let most = programs.len() / MOST_SHARE;
    if let Some((section, n)) = counts.iter().find(|(_, n)| **n > most) {
        return Err(format!("{n} programs for {section}: more than {most}"));
    }
    let path = program::folder().join("INDEX.md");
    match std::fs::read_to_string(&path) {
        Ok(found) if found == text(programs) => Ok(()),
        _ => Err("INDEX.md is out of date: BLESS=1 cargo test --test programs index".into()),
    }
}

/// Those that INDEX.md is about.
fn indexed(programs: &[Program]) -> Vec<&Program> {
    programs.iter().filter(|p| !p.is_count()).collect()
}

fn counts<'a>(programs: &[&'a Program], of: impl Fn(&'a Program) -> &'a Vec<String>) -> BTreeMap<&'a str, usize> {
    let mut counts = BTreeMap::new();
    for name in programs.iter().copied().flat_map(of) {
        *counts.entry(name.as_str()).or_default() += 1;
    }
    counts
}

fn text(programs: &[&Program]) -> String {
    let mut out = String::from(
        "# Programs\n\nWritten by `BLESS=1 cargo test --test programs` from the heads of the files; see `main.rs`.\n",
    );
    for (title, rows) in [
        ("Std packages", counts(programs, |p| &p.imports)),
        ("Sections of the specification", counts(programs, |p| &p.sections)),
    ] {
        let _ = write!(out, "\n## {title}\n\n| | programs |\n| --- | --- |\n");
        for (name, count) in rows {
            let _ = writeln!(out, "| {name} | {count} |");
        }
    }
    let _ = write!(out, "\n## All {} programs\n\n", programs.len());
    out.push_str("| program | exercises | sections | packages |\n| --- | --- | --- | --- |\n");
    for p in programs {
        let (sections, imports) = (p.sections.join(", "), p.imports.join(", "));
        let about = p.about.replace('|', "\\|");
        let _ = writeln!(out, "| {} | {about} | {sections} | {imports} |", p.name);
    }
    out
}
