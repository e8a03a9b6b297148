//! What the user reads on standard error: diagnostics and remarks in gc's form or, on a terminal, with their source lines.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use escape::{Remark, RemarkKind};
use frontend::diag::Diagnostic;
use frontend::ir::Program;
use frontend::load::{Loaded, LoadedPackage, Problem};
use frontend::source::{Pos, SourceMap};
use std::collections::BTreeSet;
use std::io::{IsTerminal, Write};

/// Errors that are printed before `too many errors`, unless `-e` asks for all (gc's limit).
const MAX_ERRORS: usize = 10;

/// Prints why a program could not be compiled: what the go command complains about, or each package's errors. What imports a package with
/// errors is not compiled, so its own errors are not known.
pub fn errors(loaded: &Loaded<'_>, diagnostics: &[Diagnostic], all: bool) {
    if loaded.problems.is_empty() {
        let mut failed: BTreeSet<&str> = BTreeSet::new();
        for package in &loaded.packages {
            let own = |d: &&Diagnostic| std::ptr::eq(package, package_of(loaded, d.pos));
            let own: Vec<&Diagnostic> = diagnostics.iter().filter(own).collect();
            let waits = package.imports.iter().any(|path| failed.contains(path));
            if waits || !own.is_empty() {
                failed.insert(package.title);
            }
            if !waits && !own.is_empty() {
                errors_of_package(&loaded.sources, package.title, &own, all);
            }
        }
        return;
    }
    let mut seen: Vec<&Problem> = Vec::new();
    for problem in &loaded.problems {
        if !seen.contains(&problem) {
            seen.push(problem);
            eprintln!("{}", problem_text(&loaded.sources, problem));
        }
    }
}

/// The package that a position is in; what has none concerns the one that was named.
fn package_of<'l, 'a>(loaded: &'l Loaded<'a>, pos: Pos) -> &'l LoadedPackage<'a> {
    let file = loaded.sources.index_of(pos);
    let package = file.and_then(|file| loaded.packages.iter().find(|p| p.sources.contains(&file)));
    package.unwrap_or_else(|| loaded.packages.last().expect("a program has packages"))
}

/// The go command's complaint about an import.
fn problem_text(sources: &SourceMap<'_>, problem: &Problem) -> String {
    let Problem {
        importers,
        pos,
        message,
    } = problem;
    let at = place(sources, *pos);
    let at = at.strip_prefix("./").unwrap_or(&at);
    let chain = importers.join("\n\timports ");
    match (importers.is_empty(), pos.is_known()) {
        (true, true) => format!("{at}: {message}"),
        (true, false) => message.clone(),
        (false, true) => format!("package {chain}\n\t{at}: {message}"),
        (false, false) => format!("package {chain}: {message}"),
    }
}

fn errors_of_package(sources: &SourceMap<'_>, title: &str, diagnostics: &[&Diagnostic], all: bool) {
    // gc does not repeat a message on a line.
    let repeats = |a: &&Diagnostic, b: &&Diagnostic| {
        let (p, q) = (sources.position(a.pos), sources.position(b.pos));
        a.message == b.message && (p.file, p.line) == (q.file, q.line)
    };
    let diagnostics: Vec<&Diagnostic> = diagnostics.chunk_by(repeats).map(|group| group[0]).collect();
    let shown = if all { diagnostics.len() } else { MAX_ERRORS };
    let terminal = std::io::stderr().is_terminal();
    let mut out = std::io::stderr().lock();
    // Failing to print errors leaves nobody to tell: the exit code still does.
    let _ = writeln!(out, "# {title}");
    for diagnostic in diagnostics.iter().take(shown) {
        let _ = match terminal.then(|| with_source(sources, diagnostic)).flatten() {
            Some(text) => writeln!(out, "{text}"),
            None => writeln!(out, "{}: {}", place(sources, diagnostic.pos), diagnostic.message),
        };
    }
    if diagnostics.len() > shown {
        let last = diagnostics[shown];
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

/// Prints what escape analysis has to say about the package that was named, as `-m` does; with `all` (`-gcflags=all=-m`), about each of
/// the user's packages. With `reasons`, as `-m=2`.
pub fn remarks(program: &Program<'_>, remarks: &[Remark<'_>], all: bool, reasons: bool) {
    let named = program.packages.ids().next_back();
    for (id, package) in program.packages.iter_enumerated() {
        if Some(id) != named && !(all && package.user) {
            continue;
        }
        let mut out = String::new();
        for remark in remarks.iter().filter(|r| r.pkg == id) {
            let short;
            let remark = match remark.kind {
                _ if reasons => remark,
                RemarkKind::CanInline { .. } => {
                    let kind = RemarkKind::CanInline { cost: None };
                    short = Remark { kind, ..remark.clone() };
                    &short
                }
                ref kind if kind.is_reason() => continue,
                _ => remark,
            };
            for line in escape::render::lines(program, remark) {
                out.push_str(&format!("{}: {line}\n", place(program.sources, remark.pos)));
            }
        }
        if !out.is_empty() {
            eprint!("# {}\n{out}", package.title);
        }
    }
}
