//! Loading: the packages of the user's program and every std package they import, parsed into one source map.
//!
//! This crate opens no file: a [`Resolver`] says where packages come from. Std packages are embedded texts (the `runtime` crate has
//! them); user packages are directories of the user's module. Both are loaded when something imports them.
//!
//! What is wrong with an import is a [`Problem`]: the go command reports it, in its own form, before anything is compiled. Syntax errors
//! are gc's, and end up in the diagnostics.
//!
//! # Invariants
//! 1. [`Loaded::packages`] has imported packages before those that import them; the package that was named is the last.
//! 2. User packages stand in the order in which they are initialised (*Go spec, Program initialization*): always the first by import path
//!    of those whose imports are initialised.

use crate::diag::Diagnostics;
use crate::source::{Pos, SourceMap};
use crate::syntax::ast::{self, Decl};
use crate::syntax::parse::{parse_file, parse_outline};
use bumpalo::Bump;
use rustc_hash::{FxHashMap, FxHashSet};
use std::ops::Range;

/// What the go command calls a package that was given as a list of files.
pub const FILES: &str = "command-line-arguments";

/// Where packages come from. A function from import paths to the files of std packages is one, without user packages.
pub trait Resolver {
    /// The files of a std package: names and texts.
    fn std(&self, path: &str) -> Option<Vec<(&'static str, &'static str)>>;
    /// What is known about the package that was named.
    fn root(&self) -> Root<'_> {
        Root::default()
    }
    /// The files of a package of the user's module.
    fn user(&self, _path: &str) -> Result<Vec<UserFile>, Missing> {
        Err(Missing::Foreign)
    }
}

impl<F: Fn(&str) -> Option<Vec<(&'static str, &'static str)>>> Resolver for F {
    fn std(&self, path: &str) -> Option<Vec<(&'static str, &'static str)>> {
        self(path)
    }
}

/// What is known about the package that was named, besides its files.
#[derive(Clone, Copy, Default, Debug)]
pub struct Root<'r> {
    /// The import path of its directory, if that belongs to a module.
    pub import_path: Option<&'r str>,
    /// Whether the directory was named, and not files in it.
    pub directory: bool,
}

impl<'r> Root<'r> {
    /// What the go command calls it.
    pub fn title(self) -> &'r str {
        self.import_path.filter(|_| self.directory).unwrap_or(FILES)
    }
}

/// A file of a package of the user's module.
#[derive(Clone, Debug)]
pub struct UserFile {
    /// Name for display, e.g. `./int.go`.
    pub name: String,
    /// Absolute path.
    pub path: String,
    /// Text.
    pub text: String,
}

/// Why a user package cannot be had.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Missing {
    /// The path belongs to no directory with Go files of the module.
    Foreign,
    /// There are files, but none counts; why, in the go command's words.
    Excluded(String),
    /// It could not be read; the whole message.
    Unreadable(String),
}

/// A file of the package that was named.
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
    /// The path in the names of its functions: the import path, but `main` for the program's package, and for a package without import
    /// path its name.
    pub path: &'a str,
    /// What the go command calls it: its import path or [`FILES`].
    pub title: &'a str,
    /// Name in the package clauses.
    pub name: &'a str,
    /// Whether it is the user's.
    pub user: bool,
    /// Its files, those that could be parsed.
    pub files: Vec<&'a ast::File<'a>>,
    /// Where its files are in the source map.
    pub sources: Range<usize>,
    /// What it imports.
    pub imports: Vec<&'a str>,
}

/// What the go command complains about before it compiles anything.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// Who imports whom, from the package that was named; empty if the message does not say.
    pub importers: Vec<String>,
    /// The import, if the message says where it is.
    pub pos: Pos,
    /// What is wrong.
    pub message: String,
}

/// All source of a program.
pub struct Loaded<'a> {
    /// Where its trees are.
    pub arena: &'a Bump,
    /// All texts.
    pub sources: SourceMap<'a>,
    /// All packages, imported ones before those that import them. The one that was named is the last.
    pub packages: Vec<LoadedPackage<'a>>,
    /// What keeps the program from being compiled, apart from the diagnostics.
    pub problems: Vec<Problem>,
}

struct Loading<'a, 'l> {
    arena: &'a Bump,
    resolver: &'l dyn Resolver,
    diags: &'l Diagnostics,
    loaded: Loaded<'a>,
    seen: FxHashSet<&'a str>,
    /// The user packages whose imports are being loaded, by title, outermost first.
    path: Vec<&'a str>,
    /// Whether a file could not be parsed or an import has no meaning: then nothing is checked.
    failed: bool,
}

/// Who imports something.
#[derive(Clone, Copy)]
enum Importer<'a> {
    Std,
    /// A user package in the directory with this import path, if there is one.
    User(Option<&'a str>),
}

/// Parses the user's files and what they import. `None` if there were syntax errors, unknown imports or too much text;
/// the diagnostics and problems say so.
pub fn load<'a>(
    arena: &'a Bump,
    sources: SourceMap<'a>,
    files: &[InputFile<'_>],
    resolver: &dyn Resolver,
    diags: &Diagnostics,
) -> Option<Loaded<'a>> {
    load_or_sources(arena, sources, files, resolver, diags).ok()
}

/// Like [`load`], but gives back what could be loaded when it fails, so that diagnostics and problems can be shown.
pub fn load_or_sources<'a>(
    arena: &'a Bump,
    sources: SourceMap<'a>,
    files: &[InputFile<'_>],
    resolver: &dyn Resolver,
    diags: &Diagnostics,
) -> Result<Loaded<'a>, Loaded<'a>> {
    let mut loading = Loading {
        arena,
        resolver,
        diags,
        loaded: Loaded {
            arena,
            sources,
            packages: Vec::new(),
            problems: Vec::new(),
        },
        seen: FxHashSet::default(),
        path: Vec::new(),
        failed: false,
    };
    loading.root(files);
    let (mut loaded, failed) = (loading.loaded, loading.failed);
    if failed || !loaded.problems.is_empty() {
        return Err(loaded);
    }
    loaded.packages = in_order_of_initialization(loaded.packages);
    Ok(loaded)
}

impl<'a> Loading<'a, '_> {
    /// Loads the package that was named.
    fn root(&mut self, files: &[InputFile<'_>]) {
        let root = self.resolver.root();
        let title = &*self.arena.alloc_str(root.title());
        let import_path = root.import_path.map(|path| &*self.arena.alloc_str(path));
        let Some(mut package) = self.parse_user(title, files) else {
            return;
        };
        let (name, first) = (package.name, package.files[0]);
        package.path = if name == "main" {
            name
        } else {
            import_path.filter(|_| root.directory).unwrap_or(name)
        };
        if name == "_" {
            self.diags.error(first.package.pos, "invalid package name _");
        }
        if root.directory {
            self.one_name(&package, Pos::NONE);
        } else {
            for file in package.files.iter().filter(|file| file.package.name != name) {
                let message = format!("package {}; expected {name}", file.package.name);
                self.diags.error(file.package.pos, message);
            }
        }
        // Every program has it: `recover` may return its errors.
        self.std_package("runtime");
        self.path.push(title);
        for file in &package.files {
            self.imports(Importer::User(import_path), file);
        }
        self.loaded.packages.push(package);
    }

    /// Parses the files of a user package. `None` if there are errors, which were reported; the package is then entered for their sake.
    fn parse_user(&mut self, title: &'a str, files: &[InputFile<'_>]) -> Option<LoadedPackage<'a>> {
        let (before, first) = (self.diags.len(), self.loaded.sources.files().len());
        let parsed: Vec<_> = files
            .iter()
            .filter_map(|file| self.parse(file.name, file.path, self.arena.alloc_str(file.text)))
            .collect();
        let failed = self.diags.any_since(before, |d| d.syntax) || parsed.len() != files.len();
        if failed {
            // gc's parser looks at the branches of every function that it could parse.
            for decl in parsed.iter().flat_map(|file| file.decls) {
                if let Decl::Func(ast::FuncDecl { body: Some(body), .. }) = decl
                    && !self
                        .diags
                        .any(|d| d.syntax && (body.pos..=body.rbrace).contains(&d.pos))
                {
                    crate::check::branches(&self.loaded.sources, self.diags, body);
                }
            }
        }
        let imports = parsed.iter().flat_map(|file| file.decls).filter_map(|decl| match decl {
            Decl::Import(import) => Some(import.path),
            _ => None,
        });
        let package = LoadedPackage {
            path: title,
            title,
            name: parsed.first().map_or(title, |file| file.package.name),
            user: true,
            imports: imports.collect(),
            sources: first..self.loaded.sources.files().len(),
            files: parsed,
        };
        if failed || package.files.is_empty() {
            self.failed = true;
            self.loaded.packages.push(package);
            return None;
        }
        Some(package)
    }

    fn parse(&mut self, name: &str, path: &str, text: &'a str) -> Option<&'a ast::File<'a>> {
        let Some(index) = self.loaded.sources.add(name, path, text) else {
            self.diags.error(Pos::NONE, "program text exceeds 4 GiB");
            return None;
        };
        let base = self.loaded.sources.files()[index].base;
        parse_file(self.arena, text, base, self.diags)
    }

    /// The files of a directory must agree on the package's name.
    fn one_name(&mut self, package: &LoadedPackage<'a>, pos: Pos) {
        let first = package.files[0];
        let Some(other) = package.files.iter().find(|f| f.package.name != first.package.name) else {
            return;
        };
        let file = |file: &ast::File<'_>| {
            let path = self.loaded.sources.file_of(file.pos).map_or("", |f| &f.path);
            path.rsplit_once('/').unwrap_or(("", path))
        };
        let ((folder, a), (_, b)) = (file(first), file(other));
        let message = format!(
            "found packages {} ({a}) and {} ({b}) in {folder}",
            first.package.name, other.package.name
        );
        self.problem(pos, message);
    }

    /// Reports something about an import, where that stands.
    fn problem(&mut self, pos: Pos, message: impl Into<String>) {
        self.loaded.problems.push(Problem {
            importers: Vec::new(),
            pos,
            message: message.into(),
        });
    }

    /// Reports something about an import after the chain of packages that leads to it.
    fn chain(&mut self, last: Option<&str>, pos: Pos, message: impl Into<String>) {
        let importers = self.path.iter().copied().chain(last).map(str::to_string).collect();
        self.loaded.problems.push(Problem {
            importers,
            pos,
            message: message.into(),
        });
    }

    /// A file of std: its function bodies are read when they are needed.
    fn outline(&mut self, name: &str, text: &'a str) -> Option<&'a ast::File<'a>> {
        let index = self.loaded.sources.add(name, name, text)?;
        parse_outline(self.arena, text, self.loaded.sources.files()[index].base)
    }

    /// Loads what a file imports, if that is not loaded yet.
    fn imports(&mut self, importer: Importer<'a>, file: &'a ast::File<'a>) {
        for decl in file.decls {
            let Decl::Import(import) = decl else { continue };
            // What the lexer complained about has no value.
            let line = |pos| self.loaded.sources.position(pos).line;
            let (start, at) = (import.path_pos, line(import.path_pos));
            if import.path.is_empty() && self.diags.any(|d| d.pos >= start && line(d.pos) == at) {
                continue;
            }
            if let Some(problem) = invalid_path(import.path) {
                self.diags
                    .error(import.path_pos, format!("invalid import path ({problem})"));
                self.failed = true;
                continue;
            }
            if import.path.starts_with('/') {
                // The compiler's words; the go command says "is not a package path" before the compiler is called.
                self.diags.error(import.path_pos, "import path cannot be absolute path");
                self.failed = true;
                continue;
            }
            let found = match importer {
                Importer::Std => self.std_package(import.path),
                Importer::User(dir) => self.imported_by_user(dir, import),
            };
            if !found {
                let message = import_error(import.path, self.resolver.root().import_path.is_some());
                self.problem(place(import), message);
            }
        }
    }

    /// Loads what a user package imports. `false` if there is no such package.
    fn imported_by_user(&mut self, dir: Option<&str>, import: &'a ast::ImportDecl<'a>) -> bool {
        let (path, pos) = (import.path, place(import));
        if !may_import(dir, path) {
            self.chain(None, pos, format!("use of internal package {path} not allowed"));
            return true;
        }
        if self.path.contains(&path) {
            self.chain(Some(path), Pos::NONE, "import cycle not allowed");
            return true;
        }
        if self.std_package(path) {
            return true;
        }
        if self.seen.contains(path) {
            self.refuse_program(path, pos);
            return true;
        }
        match self.resolver.user(path) {
            Ok(files) => {
                self.user_package(path, pos, &files);
                self.refuse_program(path, pos);
            }
            Err(Missing::Foreign) => return false,
            Err(Missing::Excluded(why)) => self.chain(Some(path), Pos::NONE, why),
            Err(Missing::Unreadable(message)) => self.problem(Pos::NONE, message),
        }
        true
    }

    fn user_package(&mut self, path: &'a str, pos: Pos, files: &[UserFile]) {
        self.seen.insert(path);
        let inputs = files.iter().map(|f| InputFile {
            name: &f.name,
            path: &f.path,
            text: &f.text,
        });
        let Some(package) = self.parse_user(path, &inputs.collect::<Vec<_>>()) else {
            return;
        };
        self.one_name(&package, pos);
        self.path.push(path);
        for file in &package.files {
            self.imports(Importer::User(Some(path)), file);
        }
        self.path.pop();
        self.loaded.packages.push(package);
    }

    /// Reports that a user package named main is imported.
    fn refuse_program(&mut self, path: &str, pos: Pos) {
        let mut packages = self.loaded.packages.iter();
        if packages.any(|p| p.title == path && p.user && p.name == "main") {
            self.problem(pos, format!("import {path:?} is a program, not an importable package"));
        }
    }

    /// Loads a std package. `false` if there is no such package.
    fn std_package(&mut self, path: &'a str) -> bool {
        if let Some(known) = self.loaded.packages.iter().find(|p| p.title == path) {
            return !known.user;
        }
        let texts = match path {
            "unsafe" => Vec::new(),
            // Std packages import each other only in one direction; this ends a mistake of ours.
            _ if self.seen.contains(path) => return self.resolver.std(path).is_some(),
            _ => match self.resolver.std(path) {
                Some(texts) => texts,
                None => return false,
            },
        };
        self.seen.insert(path);
        let first = self.loaded.sources.files().len();
        let mut files = Vec::with_capacity(texts.len());
        for (name, text) in texts {
            let name = format!("$GOROOT/src/{path}/{name}");
            files.extend(self.outline(&name, text));
        }
        let sources = first..self.loaded.sources.files().len();
        for file in &files {
            self.imports(Importer::Std, file);
        }
        self.loaded.packages.push(LoadedPackage {
            path,
            title: path,
            name: files.first().map_or(path, |f| f.package.name),
            user: false,
            files,
            sources,
            imports: Vec::new(),
        });
        true
    }
}

/// Puts user packages into the order of initialisation; std packages, which come first, stay as they are, and so does the last package.
fn in_order_of_initialization(packages: Vec<LoadedPackage<'_>>) -> Vec<LoadedPackage<'_>> {
    let (mut ordered, mut user): (Vec<_>, Vec<_>) = packages.into_iter().partition(|p| !p.user);
    let root = user.pop();
    user.sort_by_key(|p| p.title);
    let place: FxHashMap<&str, usize> = user.iter().enumerate().map(|(i, p)| (p.title, i)).collect();
    // For each package who waits for it, and for how many it waits itself.
    let mut waiting: Vec<Vec<usize>> = vec![Vec::new(); user.len()];
    let mut missing: Vec<usize> = vec![0; user.len()];
    for (importer, package) in user.iter().enumerate() {
        let imports: FxHashSet<usize> = package
            .imports
            .iter()
            .filter_map(|path| place.get(path).copied())
            .collect();
        missing[importer] = imports.len();
        let mut imports: Vec<usize> = imports.into_iter().collect();
        imports.sort_unstable();
        imports
            .into_iter()
            .for_each(|imported| waiting[imported].push(importer));
    }
    let mut ready: std::collections::BTreeSet<usize> = (0..user.len()).filter(|&i| missing[i] == 0).collect();
    let mut user: Vec<Option<LoadedPackage<'_>>> = user.into_iter().map(Some).collect();
    while let Some(next) = ready.pop_first() {
        ordered.extend(user[next].take());
        for &importer in &waiting[next] {
            missing[importer] -= 1;
            if missing[importer] == 0 {
                ready.insert(importer);
            }
        }
    }
    ordered.extend(root);
    ordered
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

/// Whether a user package in the directory `dir` may import `path`: what lies below a directory `internal` is for the packages in and
/// below the directory around that.
fn may_import(dir: Option<&str>, path: &str) -> bool {
    let elements: Vec<&str> = path.split('/').collect();
    let Some(internal) = elements.iter().rposition(|&e| e == "internal") else {
        return true;
    };
    let around = &elements[..internal];
    !around.is_empty() && dir.is_some_and(|dir| dir.split('/').collect::<Vec<_>>().starts_with(around))
}

/// Where the go command says that an import is.
fn place(import: &ast::ImportDecl<'_>) -> Pos {
    import.name.map_or(import.path_pos, |name| name.pos)
}

/// Why a package cannot be imported, in the go command's words.
fn import_error(path: &str, in_module: bool) -> String {
    if in_module && path.starts_with('.') {
        format!("local import {path:?} in non-local package")
    } else if path.starts_with("./") || path.starts_with("../") {
        format!("{path:?} is relative, but relative import paths are not supported in module mode")
    } else if path.split('/').next().is_some_and(|first| first.contains('.')) {
        let why = if in_module {
            format!("; to add it:\n\tgo get {path}")
        } else {
            ": go.mod file not found in current directory or any parent directory; see 'go help modules'".to_string()
        };
        format!("no required module provides package {path}{why}")
    } else {
        format!("package {path} is not in GOROOT ($GOROOT/src/{path})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn internal_packages_are_for_their_neighbours() {
        assert!(may_import(Some("test/a"), "test/a/internal/x"));
        assert!(may_import(Some("test/a/b"), "test/a/internal"));
        assert!(may_import(None, "internalx/y"));
        assert!(!may_import(Some("test/ab"), "test/a/internal/x"));
        assert!(!may_import(Some("test"), "internal/abi"));
        assert!(!may_import(None, "test/internal"));
    }

    fn package(path: &'static str, imports: &[&'static str]) -> LoadedPackage<'static> {
        LoadedPackage {
            path,
            title: path,
            name: path,
            user: true,
            files: Vec::new(),
            sources: 0..0,
            imports: imports.to_vec(),
        }
    }

    #[test]
    fn the_first_by_path_of_those_that_are_ready_is_initialised() {
        let packages = vec![
            package("z", &[]),
            package("c", &["z"]),
            package("b", &[]),
            package("a", &["c", "c"]),
            package("root", &["c", "b", "a"]),
        ];
        let order: Vec<&str> = in_order_of_initialization(packages).iter().map(|p| p.title).collect();
        assert_eq!(order, ["b", "z", "c", "a", "root"]);
    }
}
