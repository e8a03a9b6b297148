//! What the tests of the syntax share.
#![allow(dead_code)] // each of them uses a part

use bumpalo::Bump;
use frontend::diag::Diagnostics;
use frontend::reference::LangVersion;
use frontend::source::SourceMap;
use frontend::syntax::parse::parse_file_as;
use std::path::{Path, PathBuf};

/// Where Go 1.19, which the front end is compared with, is installed. Without it tests are skipped, but not on CI.
pub fn go_root() -> Option<PathBuf> {
    let root = std::env::var_os("GOSCAPE_GO119").map_or_else(|| PathBuf::from("/usr/share/go-1.19"), PathBuf::from);
    if root.join("test").is_dir() && root.join("src").is_dir() {
        return Some(root);
    }
    println!("skipped: no Go 1.19 sources at {}", root.display());
    assert!(
        std::env::var("CI").as_deref() != Ok("true"),
        "Go 1.19 sources are required on CI"
    );
    None
}

/// The Go files in `dir`, sorted.
pub fn go_files(dir: &Path, recursive: bool) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut entries: Vec<_> = std::fs::read_dir(dir).unwrap().map(|e| e.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            if recursive {
                files.extend(go_files(&path, true));
            }
        } else if path.extension().is_some_and(|e| e == "go") && std::fs::read_to_string(&path).is_ok() {
            files.push(path);
        }
    }
    files
}

/// Parses `text` as go1.19 and returns whether there is a tree, and the diagnostics as `name:line:column: message`.
pub fn parse_messages<'a>(arena: &'a Bump, name: &str, text: &str) -> (bool, Vec<String>) {
    let text: &'a str = arena.alloc_str(text);
    let mut sources = SourceMap::new();
    let index = sources.add(name, name, text).unwrap();
    let diags = Diagnostics::new();
    let parsed = parse_file_as(LangVersion(19), arena, text, sources.files()[index].base, &diags).is_some();
    let show = |d: frontend::diag::Diagnostic| {
        let p = sources.position(d.pos);
        format!("{}:{}:{}: {}", p.file, p.line, p.column, d.message)
    };
    (parsed, diags.sorted().into_iter().map(show).collect())
}
