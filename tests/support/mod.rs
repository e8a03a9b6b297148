//! What the test programs of this folder share: where the repository is, its Go files, the installed Go toolchains, the goscape command.

#![allow(dead_code, reason = "no test uses all of it")]

use std::path::{Path, PathBuf};
use std::process::Command;

/// The repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The Go files right in `folder`, a path below the root, sorted.
pub fn go_files(folder: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root().join(folder)).into_iter().flatten();
    let mut files: Vec<PathBuf> = entries.filter_map(|e| Some(e.ok()?.path())).collect();
    files.retain(|p| p.extension().is_some_and(|e| e == "go"));
    files.sort();
    files
}

/// Real Go 1.19: where `GOSCAPE_GC119` says, or where Debian puts it.
pub fn go119() -> Option<PathBuf> {
    installed("GOSCAPE_GC119", "/usr/lib/go-1.19/bin/go")
}

/// Real Go 1.27: where `GOSCAPE_GO127` says, or in `/opt/go127`.
pub fn go127() -> Option<PathBuf> {
    installed("GOSCAPE_GO127", "/opt/go127/bin/go")
}

fn installed(variable: &str, usual: &str) -> Option<PathBuf> {
    let go = std::env::var_os(variable).map_or_else(|| PathBuf::from(usual), PathBuf::from);
    go.exists().then_some(go)
}

/// `goscape subcommand`, without the settings of whoever runs the tests.
pub fn goscape(subcommand: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_goscape"));
    command
        .arg(subcommand)
        .env_remove("GOGC")
        .env_remove("GODEBUG")
        .env_remove("GOSCAPE_SEED");
    command
}
