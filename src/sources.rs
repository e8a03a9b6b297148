//! The user's files: which ones, and what they are called in messages; and where imported packages are.

use crate::constraints;
use crate::module::Module;
use frontend::load::{FILES, Missing, Resolver, Root, UserFile};
use std::path::{Component, Path, PathBuf};

/// The package that was named on the command line, with the module that it belongs to.
pub struct Input {
    /// Its files.
    pub files: Vec<UserFile>,
    /// Its module, if there is one.
    pub module: Option<Module>,
    /// The import path of its directory.
    import_path: Option<String>,
    /// Whether its directory was named.
    directory: bool,
    /// Where file names in messages begin.
    current: PathBuf,
}

/// Reads the files named on the command line, or those of the one directory or package named. `Err` is a message as the go command's.
pub fn read(paths: &[PathBuf]) -> Result<Input, String> {
    let current = std::env::current_dir().map_err(|e| format!("goscape: {e}"))?;
    let named = match paths {
        [dir] if dir.is_dir() => Some(absolute(dir)),
        [word] if word.extension().is_none_or(|e| e != "go") => Some(package_directory(word, &current)?),
        _ => None,
    };
    let dir = match &named {
        Some(dir) => dir.clone(),
        None => one_directory(paths)?,
    };
    let module = Module::around(&dir)?;
    let import_path = module.as_ref().and_then(|module| module.import_path(&dir));
    let title = import_path.as_deref().filter(|_| named.is_some()).unwrap_or(FILES);
    let files = match &named {
        Some(dir) => read_directory(dir, &current).map_err(|none| none.of_named(title, dir))?,
        None => paths
            .iter()
            .map(|path| read_file(path, &current))
            .collect::<Result<_, _>>()
            .map_err(|e| e.with_header(title))?,
    };
    Ok(Input {
        files,
        module,
        import_path,
        directory: named.is_some(),
        current,
    })
}

/// The directory of the package that a file belongs to, if it lies in a module.
pub fn package_of(file: &Path) -> Option<PathBuf> {
    let dir = one_directory(std::slice::from_ref(&file.to_path_buf())).ok()?;
    Module::around(&dir).ok()??;
    Some(dir)
}

/// The directory of a package that was named by its import path.
fn package_directory(word: &Path, current: &Path) -> Result<PathBuf, String> {
    let text = word.to_string_lossy();
    if text.starts_with(['.', '/']) {
        return Err(format!("stat {}: directory not found", absolute(word).display()));
    }
    let dir = Module::around(current)?.and_then(|module| module.directory(&text));
    dir.ok_or_else(|| format!("package {text} is not in GOROOT ($GOROOT/src/{text})"))
}

/// The directory that all files are in.
fn one_directory(files: &[PathBuf]) -> Result<PathBuf, String> {
    let folder = |file: &PathBuf| file.parent().map(Path::to_path_buf).unwrap_or_default();
    let shown = |dir: &Path| {
        if dir.as_os_str().is_empty() {
            ".".into()
        } else {
            dir.display().to_string()
        }
    };
    let first = folder(&files[0]);
    match files.iter().map(folder).find(|dir| absolute(dir) != absolute(&first)) {
        Some(other) => Err(format!(
            "named files must all be in one directory; have {} and {}",
            shown(&first),
            shown(&other)
        )),
        None => Ok(absolute(&first)),
    }
}

/// A path from the root, without `.` and `..`.
fn absolute(path: &Path) -> PathBuf {
    // Of the empty path there is no absolute form, but it means the current directory.
    let path = if path.as_os_str().is_empty() {
        Path::new(".")
    } else {
        path
    };
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    let mut clean = PathBuf::new();
    for component in whole.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                clean.pop();
            }
            component => clean.push(component),
        }
    }
    clean
}

impl Resolver for Input {
    fn std(&self, path: &str) -> Option<Vec<(&'static str, &'static str)>> {
        std_package(path)
    }

    fn root(&self) -> Root<'_> {
        Root {
            import_path: self.import_path.as_deref(),
            directory: self.directory,
        }
    }

    fn user(&self, path: &str) -> Result<Vec<UserFile>, Missing> {
        let dir = self.module.as_ref().and_then(|module| module.directory(path));
        let dir = dir.ok_or(Missing::Foreign)?;
        read_directory(&dir, &self.current).map_err(|none| match none {
            NoFiles::None => Missing::Foreign,
            NoFiles::Excluded => {
                Missing::Excluded(format!("build constraints exclude all Go files in {}", dir.display()))
            }
            NoFiles::Tests => Missing::Excluded(format!("no non-test Go files in {}", dir.display())),
            NoFiles::Unreadable(e) => Missing::Unreadable(e.with_header(path)),
        })
    }
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
        .filter(|path| !is_test(path))
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

/// Why a directory has no files to compile.
enum NoFiles {
    None,
    /// Tests only.
    Tests,
    /// Files that are for other machines only.
    Excluded,
    Unreadable(Unreadable),
}

impl NoFiles {
    /// The message if this is the directory that was named.
    fn of_named(self, title: &str, dir: &Path) -> String {
        let dir = dir.display();
        match self {
            NoFiles::None => format!("no Go files in {dir}"),
            NoFiles::Tests => format!("go build {title}: no non-test Go files in {dir}"),
            NoFiles::Excluded => format!("package {title}: build constraints exclude all Go files in {dir}"),
            NoFiles::Unreadable(e) => e.with_header(title),
        }
    }
}

/// Why a file cannot be read.
enum Unreadable {
    /// The go command says so.
    File(String),
    /// The compiler says so.
    Text(String),
}

impl Unreadable {
    /// The message, about a file of the package `title`.
    fn with_header(self, title: &str) -> String {
        match self {
            Unreadable::File(message) => message,
            Unreadable::Text(message) => format!("# {title}\n{message}"),
        }
    }
}

/// The Go files in a directory, tests included, in order.
fn go_files(dir: &Path) -> std::io::Result<Vec<PathBuf>> {
    let is_source = |path: &PathBuf| {
        let name = path.file_name().map(|n| n.to_string_lossy()).unwrap_or_default();
        name.ends_with(".go") && !name.starts_with(['_', '.']) && path.is_file()
    };
    let entries = std::fs::read_dir(dir)?;
    let mut files: Vec<PathBuf> = entries.filter_map(|e| Some(e.ok()?.path())).filter(is_source).collect();
    files.sort();
    Ok(files)
}

fn is_test(path: &Path) -> bool {
    path.to_string_lossy().ends_with("_test.go")
}

/// Reads the files of a package's directory that are compiled.
fn read_directory(dir: &Path, current: &Path) -> Result<Vec<UserFile>, NoFiles> {
    let unreadable = |e| NoFiles::Unreadable(Unreadable::File(format!("goscape: {}: {e}", dir.display())));
    let (tests, sources): (Vec<_>, Vec<_>) = go_files(dir).map_err(unreadable)?.into_iter().partition(|f| is_test(f));
    if sources.is_empty() {
        return Err(if tests.is_empty() {
            NoFiles::None
        } else {
            NoFiles::Tests
        });
    }
    let mut files = Vec::with_capacity(sources.len());
    for path in sources {
        let name = path.file_name().map(|n| n.to_string_lossy()).unwrap_or_default();
        let admitted = |text: &[u8]| constraints::admit(&name, &String::from_utf8_lossy(text));
        files.extend(read_if(&path, current, admitted).map_err(NoFiles::Unreadable)?);
    }
    if files.is_empty() {
        return Err(NoFiles::Excluded);
    }
    Ok(files)
}

/// Reads a file that was named: build constraints do not matter.
fn read_file(path: &Path, current: &Path) -> Result<UserFile, Unreadable> {
    Ok(read_if(path, current, |_| true)?.expect("every text is wanted"))
}

/// Reads a file if its text is wanted.
fn read_if(path: &Path, current: &Path, wanted: impl Fn(&[u8]) -> bool) -> Result<Option<UserFile>, Unreadable> {
    let bytes = std::fs::read(path).map_err(|e| {
        Unreadable::File(match e.kind() {
            std::io::ErrorKind::NotFound => {
                format!("no required module provides package {}; no such file", path.display())
            }
            _ => format!("goscape: {}: {e}", path.display()),
        })
    })?;
    if !wanted(&bytes) {
        return Ok(None);
    }
    let absolute = absolute(path);
    let name = display_name(&absolute, current);
    let text = String::from_utf8(bytes)
        .map_err(|e| Unreadable::Text(invalid_utf8(&name, e.as_bytes(), e.utf8_error().valid_up_to())))?;
    Ok(Some(UserFile {
        name,
        path: absolute.display().to_string(),
        text,
    }))
}

/// gc's complaint about a byte that is not UTF-8.
fn invalid_utf8(name: &str, bytes: &[u8], at: usize) -> String {
    let line_start = bytes[..at].iter().rposition(|&b| b == b'\n').map_or(0, |n| n + 1);
    let line = bytes[..at].iter().filter(|&&b| b == b'\n').count() + 1;
    let column = at - line_start + 1;
    format!("{name}:{line}:{column}: invalid UTF-8 encoding")
}

/// The go command's way to name a file: relative to the current directory if that is shorter.
fn display_name(absolute: &Path, current: &Path) -> String {
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
