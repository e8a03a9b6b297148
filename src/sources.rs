//! The user's files: which ones, and what they are called in messages.

use std::path::{Path, PathBuf};

/// A file of the user's package.
pub struct SourceFile {
    /// Name in messages: `./int.go`, `examples/int.go`, or the absolute path where that is shorter.
    pub name: String,
    /// Absolute path.
    pub path: String,
    /// Contents.
    pub text: String,
}

/// Reads the files named on the command line, or those of the one directory named. `Err` is a message as the go command's.
pub fn read(paths: &[PathBuf]) -> Result<Vec<SourceFile>, String> {
    let paths = match paths {
        [dir] if dir.is_dir() => go_files(dir)?,
        _ => paths.to_vec(),
    };
    let current = std::env::current_dir().map_err(|e| format!("goscape: {e}"))?;
    paths.iter().map(|path| read_file(path, &current)).collect()
}

/// The sources of a std package: the embedded ones. In builds with debug assertions `GOSCAPE_STD` may name a directory that is read
/// instead, so that work on `runtime/std` needs no build.
pub fn std_package(path: &str) -> Option<Vec<(&'static str, &'static str)>> {
    let embedded = runtime::std_sources(path).map(<[_]>::to_vec);
    match std::env::var_os("GOSCAPE_STD").filter(|_| cfg!(debug_assertions)) {
        Some(root) => std_directory(&Path::new(&root).join(path), embedded.unwrap_or_default()),
        None => embedded,
    }
}

/// Reads a std package from a directory. Generated files, which only the embedded package has, are kept. The texts live as long as the
/// process.
fn std_directory(dir: &Path, embedded: Vec<(&'static str, &'static str)>) -> Option<Vec<(&'static str, &'static str)>> {
    let mut files: Vec<(&'static str, &'static str)> = go_files(dir)
        .ok()?
        .into_iter()
        .filter_map(|path| {
            let name = path.file_name()?.to_string_lossy().into_owned();
            let text = std::fs::read_to_string(&path).ok()?;
            Some((&*name.leak(), &*text.leak()))
        })
        .collect();
    files.extend(embedded.into_iter().filter(|(name, _)| name.starts_with('z')));
    files.sort();
    Some(files)
}

/// The Go files of a package's directory, tests excluded, in order.
fn go_files(dir: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = std::fs::read_dir(dir).map_err(|e| format!("goscape: {}: {e}", dir.display()))?;
    let is_source = |path: &PathBuf| {
        let name = path.file_name().map(|n| n.to_string_lossy()).unwrap_or_default();
        name.ends_with(".go") && !name.ends_with("_test.go") && !name.starts_with(['_', '.'])
    };
    let mut files: Vec<PathBuf> = entries.filter_map(|e| Some(e.ok()?.path())).filter(is_source).collect();
    files.sort();
    if files.is_empty() {
        return Err(format!("no Go files in {}", dir.display()));
    }
    Ok(files)
}

fn read_file(path: &Path, current: &Path) -> Result<SourceFile, String> {
    let bytes = std::fs::read(path).map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => format!("no required module provides package {}; no such file", path.display()),
        _ => format!("goscape: {}: {e}", path.display()),
    })?;
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    let name = display_name(&absolute, current);
    let text = String::from_utf8(bytes).map_err(|e| invalid_utf8(&name, e.as_bytes(), e.utf8_error().valid_up_to()))?;
    Ok(SourceFile {
        name,
        path: absolute.display().to_string(),
        text,
    })
}

/// gc's complaint about a byte that is not UTF-8.
fn invalid_utf8(name: &str, bytes: &[u8], at: usize) -> String {
    let line_start = bytes[..at].iter().rposition(|&b| b == b'\n').map_or(0, |n| n + 1);
    let line = bytes[..at].iter().filter(|&&b| b == b'\n').count() + 1;
    let column = at - line_start + 1;
    format!(
        "{}\n{name}:{line}:{column}: invalid UTF-8 encoding",
        crate::report::PACKAGE_HEADER
    )
}

/// The go command's way to name a file: relative to the current directory if that is shorter.
fn display_name(absolute: &Path, current: &Path) -> String {
    let absolute: PathBuf = absolute
        .components()
        .filter(|c| *c != std::path::Component::CurDir)
        .collect();
    let whole = absolute.display().to_string();
    let common = absolute
        .components()
        .zip(current.components())
        .take_while(|(a, b)| a == b)
        .count();
    let up = current.components().count() - common;
    let mut relative: PathBuf = std::iter::repeat_n("..", up).collect();
    relative.extend(absolute.components().skip(common));
    let relative = relative.display().to_string();
    if relative.len() >= whole.len() {
        whole
    } else if relative.contains('/') {
        relative
    } else {
        format!("./{relative}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_named_as_the_go_command_names_them() {
        let name = |path: &str| display_name(Path::new(path), Path::new("/home/gopher/src"));
        assert_eq!(name("/home/gopher/src/x.go"), "./x.go");
        assert_eq!(name("/home/gopher/src/examples/x.go"), "examples/x.go");
        assert_eq!(name("/home/gopher/x.go"), "../x.go");
        assert_eq!(name("/tmp/x.go"), "/tmp/x.go");
    }
}
