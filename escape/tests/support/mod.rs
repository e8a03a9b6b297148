//! What the tests of this crate share: compiling a file in memory up to its remarks.

use bumpalo::Bump;
use escape::inline::Level;
use escape::{Mode, Options, render};
use frontend::check;
use frontend::diag::{Diagnostic, Diagnostics};
use frontend::id::Id;
use frontend::ir::Program;
use frontend::load::{InputFile, load_or_sources};
use frontend::reference::LangVersion;
use frontend::source::SourceMap;
use frontend::types::PkgId;
use std::path::{Path, PathBuf};

/// Where Go 1.19's tests are installed.
pub const GO_TESTS: &str = "/usr/share/go-1.19/test";

/// Whether they are; without them CI fails.
pub fn has_go_tests() -> bool {
    let found = Path::new(GO_TESTS).exists();
    if !found {
        assert!(
            std::env::var_os("CI").is_none(),
            "{GO_TESTS} is missing: install golang-1.19-src"
        );
        println!("skipped: {GO_TESTS} is missing");
    }
    found
}

/// The repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The files of a std package, from the repository.
fn std_package(path: &str) -> Option<Vec<(&'static str, &'static str)>> {
    let folder = root().join("runtime/std").join(path);
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .ok()?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|e| e == "go"))
        .collect();
    files.sort();
    let leak = |text: String| -> &'static str { text.leak() };
    let read = |path: &PathBuf| {
        let name = path.file_name()?.to_str()?.to_string();
        Some((leak(name), leak(std::fs::read_to_string(path).ok()?)))
    };
    let files: Vec<_> = files.iter().filter_map(read).collect();
    (!files.is_empty()).then_some(files)
}

fn errors(sources: &SourceMap<'_>, diags: &Diagnostics) -> Vec<String> {
    let line = |d: &Diagnostic| {
        let at = sources.position(d.pos);
        format!("{}:{}:{}: {}", at.file, at.line, at.column, d.message)
    };
    diags.sorted().iter().map(line).collect()
}

/// The lines that `build -gcflags=-m` (or `-m=2`) prints, or the errors.
pub fn remarks(name: &str, text: &str, level: Level, explain: bool) -> Result<Vec<String>, Vec<String>> {
    checked(name, text, |program, arena| {
        let options = Options {
            explain,
            ..Options::default()
        };
        let (program, mut said) = escape::inline(program, arena, level, &options);
        said.extend(escape::analyze(&program, Mode::Go, &options).remarks);
        let user = PkgId::from_index(program.packages.len() - 1);
        let mut lines = Vec::new();
        for remark in said.iter().filter(|remark| remark.pkg == user) {
            let at = render::position(&program, remark.pos);
            lines.extend(
                render::lines(&program, remark)
                    .iter()
                    .map(|line| format!("{at}: {line}")),
            );
        }
        lines
    })
}

/// What `then` makes of the program in a file, or the errors.
pub fn checked<R>(
    name: &str,
    text: &str,
    then: impl for<'ir> FnOnce(Program<'ir>, &'ir Bump) -> R,
) -> Result<R, Vec<String>> {
    let (ast_arena, ir_arena) = (Bump::new(), Bump::new());
    let diags = Diagnostics::new();
    let input = InputFile { name, path: name, text };
    let loaded = match load_or_sources(&ast_arena, SourceMap::new(), &[input], &std_package, &diags) {
        Ok(loaded) => loaded,
        Err(loaded) => return Err(errors(&loaded.sources, &diags)),
    };
    let options = check::Options {
        lang: LangVersion(19),
        incomplete: true,
        ..check::Options::default()
    };
    match check::check(&loaded, &ir_arena, &options, &diags) {
        Some(program) => Ok(then(program, &ir_arena)),
        None => Err(errors(&loaded.sources, &diags)),
    }
}
