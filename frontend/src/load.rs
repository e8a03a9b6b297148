//! Loading: the user's files and every package they import, parsed into one source map.
//!
//! Std packages come from a callback (the `runtime` crate embeds their texts; this crate knows nothing of it) and are
//! loaded when something imports them. An import that cannot be found is reported as the go command does, before
//! anything is checked.

use crate::diag::Diagnostics;
use crate::source::SourceMap;
use crate::syntax::ast::{self, Decl};
use crate::syntax::parse::parse_file;
use bumpalo::Bump;
use rustc_hash::FxHashSet;

/// Finds the files of a std package by import path: names and texts.
pub type Loader<'l> = &'l dyn Fn(&str) -> Option<Vec<(&'static str, &'static str)>>;

/// A file of the user's package.
#[derive(Clone, Copy, Debug)]
pub struct InputFile<'s> {
    /// Name for display, e.g. `./int.go`.
    pub name: &'s str,
    /// Absolute path.
    pub path: &'s str,
    /// Text.
    pub text: &'s str,
}

/// A parsed package.
#[derive(Debug)]
pub struct LoadedPackage<'a> {
    /// Import path; the user's package is called by its name.
    pub path: &'a str,
    /// Name in the package clauses.
    pub name: &'a str,
    /// Whether it is the user's.
    pub user: bool,
    /// Its files.
    pub files: Vec<&'a ast::File<'a>>,
}

/// All source of a program.
pub struct Loaded<'a> {
    /// All texts.
    pub sources: SourceMap<'a>,
    /// All packages, imported ones before those that import them. The user's is the last.
    pub packages: Vec<LoadedPackage<'a>>,
}

struct Loading<'a, 'l> {
    arena: &'a Bump,
    loader: Loader<'l>,
    diags: &'l Diagnostics,
    loaded: Loaded<'a>,
    seen: FxHashSet<&'a str>,
}

/// Parses the user's files and what they import. `None` if there were syntax errors, unknown imports or too much text;
/// the diagnostics say so.
pub fn load<'a>(
    arena: &'a Bump,
    sources: SourceMap<'a>,
    files: &[InputFile<'_>],
    loader: Loader<'_>,
    diags: &Diagnostics,
) -> Option<Loaded<'a>> {
    load_or_sources(arena, sources, files, loader, diags).ok()
}

/// Like [`load`], but gives back the source map when it fails, so that the diagnostics can be shown.
pub fn load_or_sources<'a>(
    arena: &'a Bump,
    sources: SourceMap<'a>,
    files: &[InputFile<'_>],
    loader: Loader<'_>,
    diags: &Diagnostics,
) -> Result<Loaded<'a>, SourceMap<'a>> {
    let mut loading = Loading {
        arena,
        loader,
        diags,
        loaded: Loaded {
            sources,
            packages: Vec::new(),
        },
        seen: FxHashSet::default(),
    };
    let mut parsed = Vec::with_capacity(files.len());
    for file in files {
        parsed.extend(loading.parse(file.name, file.path, arena.alloc_str(file.text)));
    }
    let failed = diags.any(|d| d.syntax) || parsed.len() != files.len();
    if failed {
        // gc's parser looks at the branches of every function that it could parse.
        for decl in parsed.iter().flat_map(|file| file.decls) {
            if let Decl::Func(ast::FuncDecl { body: Some(body), .. }) = decl
                && !diags.any(|d| d.syntax && (body.pos..=body.rbrace).contains(&d.pos))
            {
                crate::check::branches(&loading.loaded.sources, diags, body);
            }
        }
    }
    let Some(first) = parsed.first().filter(|_| !failed) else {
        return Err(loading.loaded.sources);
    };
    let name = first.package.name;
    if name == "_" {
        diags.error(first.package.pos, "invalid package name _");
    }
    for file in &parsed {
        if file.package.name != name {
            let message = format!("package {}; expected {name}", file.package.name);
            diags.error(file.package.pos, message);
        }
    }
    let before = diags.len();
    // Every program has it: `recover` may return its errors.
    loading.package("runtime");
    for file in &parsed {
        loading.imports(file);
    }
    if diags.len() > before {
        return Err(loading.loaded.sources);
    }
    loading.loaded.packages.push(LoadedPackage {
        path: name,
        name,
        user: true,
        files: parsed,
    });
    Ok(loading.loaded)
}

impl<'a> Loading<'a, '_> {
    fn parse(&mut self, name: &str, path: &str, text: &'a str) -> Option<&'a ast::File<'a>> {
        let Some(index) = self.loaded.sources.add(name, path, text) else {
            self.diags.error(crate::source::Pos::NONE, "program text exceeds 4 GiB");
            return None;
        };
        let base = self.loaded.sources.files()[index].base;
        parse_file(self.arena, text, base, self.diags)
    }

    /// Loads what a file imports, if that is not loaded yet.
    fn imports(&mut self, file: &'a ast::File<'a>) {
        for decl in file.decls {
            let Decl::Import(import) = decl else { continue };
            if self.seen.contains(import.path) {
                continue;
            }
            // What the lexer complained about has no value.
            let line = |pos| self.loaded.sources.position(pos).line;
            let (start, at) = (import.path_pos, line(import.path_pos));
            if import.path.is_empty() && self.diags.any(|d| d.pos >= start && line(d.pos) == at) {
                self.seen.insert(import.path);
                continue;
            }
            if let Some(problem) = invalid_path(import.path) {
                self.diags
                    .error(import.path_pos, format!("invalid import path ({problem})"));
                continue;
            }
            if !self.package(import.path) {
                let message = import_error(import.path);
                self.diags.error(import.path_pos, message);
            }
        }
    }

    fn package(&mut self, path: &'a str) -> bool {
        if path == "unsafe" {
            self.seen.insert(path);
            self.loaded.packages.push(LoadedPackage {
                path,
                name: path,
                user: false,
                files: Vec::new(),
            });
            return true;
        }
        let Some(texts) = (self.loader)(path) else {
            return false;
        };
        // An import cycle among std packages would be our mistake; it ends here all the same.
        self.seen.insert(path);
        let mut files = Vec::with_capacity(texts.len());
        for (name, text) in texts {
            let name = format!("$GOROOT/src/{path}/{name}");
            files.extend(self.parse(&name, &name, text));
        }
        for file in &files {
            self.imports(file);
        }
        self.loaded.packages.push(LoadedPackage {
            path,
            name: files.first().map_or(path, |f| f.package.name),
            user: false,
            files,
        });
        true
    }
}

/// What is wrong with an import path, in types2's words.
fn invalid_path(path: &str) -> Option<String> {
    if path.is_empty() {
        return Some("empty string".into());
    }
    let illegal = |c: char| c.is_control() || c.is_whitespace() || "!\"#$%&'()*,:;<=>?[\\]^{|}`\u{FFFD}".contains(c);
    let c = path.chars().find(|&c| illegal(c))?;
    let shown = if c.is_control() {
        String::new()
    } else {
        format!(" '{c}'")
    };
    Some(format!("invalid character U+{:04X}{shown}", c as u32))
}

/// Why a package cannot be imported, in the go command's words.
fn import_error(path: &str) -> String {
    if path.starts_with('/') {
        "import path cannot be absolute path".to_string()
    } else if path.starts_with("./") || path.starts_with("../") {
        format!("{path:?} is relative, but relative import paths are not supported in module mode")
    } else if path.split('/').next().is_some_and(|first| first.contains('.')) {
        format!(
            "no required module provides package {path}: go.mod file not found in current directory or any parent \
             directory; see 'go help modules'"
        )
    } else {
        format!("package {path} is not in GOROOT")
    }
}
