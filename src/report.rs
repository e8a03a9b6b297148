//! What the user reads on standard error: diagnostics and remarks in gc's form or, on a terminal, with their source lines.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use escape::Remark;
use frontend::diag::Diagnostic;
use frontend::ir::Program;
use frontend::source::{Pos, SourceMap};
use std::io::{IsTerminal, Write};

/// Errors that are printed before `too many errors`, unless `-e` asks for all (gc's limit).
const MAX_ERRORS: usize = 10;

/// The header that the go command prints before a package's messages.
pub const PACKAGE_HEADER: &str = "# command-line-arguments";

/// Prints the errors of a failed compilation.
pub fn errors(sources: &SourceMap<'_>, diagnostics: &[Diagnostic], all: bool) {
    let shown = if all { diagnostics.len() } else { MAX_ERRORS };
    let terminal = std::io::stderr().is_terminal();
    let mut out = std::io::stderr().lock();
    // Failing to print errors leaves nobody to tell: the exit code still does.
    let _ = writeln!(out, "{PACKAGE_HEADER}");
    for diagnostic in diagnostics.iter().take(shown) {
        let _ = match terminal.then(|| with_source(sources, diagnostic)).flatten() {
            Some(text) => writeln!(out, "{text}"),
            None => writeln!(out, "{}: {}", place(sources, diagnostic.pos), diagnostic.message),
        };
    }
    if diagnostics.len() > shown {
        let last = &diagnostics[shown];
        let _ = writeln!(out, "{}: too many errors", place(sources, last.pos));
    }
}

/// `./x.go:3:2`.
pub fn place(sources: &SourceMap<'_>, pos: Pos) -> String {
    let at = sources.position(pos);
    // gc's positions have eight bits for the column.
    if at.column == 0 || at.column >= 255 {
        format!("{}:{}", at.file, at.line)
    } else {
        format!("{}:{}:{}", at.file, at.line, at.column)
    }
}

/// The error with its line and a caret.
fn with_source(sources: &SourceMap<'_>, diagnostic: &Diagnostic) -> Option<String> {
    let file = sources.file_of(diagnostic.pos)?;
    let start = (diagnostic.pos.0 - file.base.0) as usize;
    let rest = file.text.get(start..)?;
    let word = rest
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(rest.len());
    let end = start + word.max(rest.chars().next().map_or(0, char::len_utf8));
    let snippet = Snippet::source(file.text)
        .path(&file.name)
        .annotation(AnnotationKind::Primary.span(start..end));
    let title = diagnostic.message.as_str();
    let report = [Level::ERROR.primary_title(title).element(snippet)];
    let renderer = if std::env::var_os("NO_COLOR").is_some() {
        Renderer::plain()
    } else {
        Renderer::styled()
    };
    Some(renderer.render(&report))
}

/// Prints what escape analysis has to say about the user's package, as `-m` does.
pub fn remarks(program: &Program<'_>, remarks: &[Remark<'_>]) {
    // The user's package is the last, since it imports the others.
    let user = program.packages.ids().next_back();
    let mut out = String::new();
    for remark in remarks.iter().filter(|r| Some(r.pkg) == user) {
        for line in escape::render::lines(program, remark) {
            out.push_str(&format!("{}: {line}\n", place(program.sources, remark.pos)));
        }
    }
    if !out.is_empty() {
        eprint!("{PACKAGE_HEADER}\n{out}");
    }
}
