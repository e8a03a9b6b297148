//! The user's module: the directory with the `go.mod` and the packages below it.
//!
//! Only what concerns programs without other modules is read: the module's path and the language version. Whatever `require` says,
//! the packages of other modules are not found.

use frontend::reference::LangVersion;
use std::path::{Component, Path, PathBuf};

/// The language of a module that does not say.
const UNSAID: LangVersion = LangVersion(16);

/// A module.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Module {
    /// The directory of its `go.mod`, absolute.
    root: PathBuf,
    /// Its path: the beginning of its packages' import paths.
    path: String,
    /// Its language.
    pub lang: LangVersion,
}

impl Module {
    /// The module that a directory (absolute, without `..`) belongs to. `Err` says what is wrong with its `go.mod`.
    pub fn around(dir: &Path) -> Result<Option<Module>, String> {
        let Some(root) = dir.ancestors().find(|dir| dir.join("go.mod").is_file()) else {
            return Ok(None);
        };
        let file = root.join("go.mod");
        let text = std::fs::read_to_string(&file).map_err(|e| format!("go: {}: {e}", file.display()))?;
        let (path, lang) = parse(&text)?;
        Ok(Some(Module {
            root: root.to_path_buf(),
            path,
            lang,
        }))
    }

    /// The import path of one of the module's directories.
    pub fn import_path(&self, dir: &Path) -> Option<String> {
        let below = dir.strip_prefix(&self.root).ok()?;
        let mut path = self.path.clone();
        for element in below.components() {
            path.push('/');
            path.push_str(element.as_os_str().to_str()?);
        }
        Some(path)
    }

    /// The directory of a package, if the path is one of this module's and there is such a directory.
    pub fn directory(&self, import_path: &str) -> Option<PathBuf> {
        let below = match import_path.strip_prefix(&self.path)? {
            "" => return Some(self.root.clone()),
            below => below.strip_prefix('/')?,
        };
        if !Path::new(below).components().all(|c| matches!(c, Component::Normal(_))) {
            return None;
        }
        let mut dir = self.root.clone();
        for element in below.split('/') {
            dir.push(element);
            // Another module begins here.
            if dir.join("go.mod").is_file() {
                return None;
            }
        }
        dir.is_dir().then_some(dir)
    }
}

/// Path and language of a `go.mod`.
fn parse(text: &str) -> Result<(String, LangVersion), String> {
    let (mut path, mut lang) = (None, UNSAID);
    for (number, line) in text.lines().enumerate() {
        let line = line.split_once("//").map_or(line, |(before, _)| before);
        match line.split_whitespace().collect::<Vec<_>>()[..] {
            ["module", word] if word != "(" => path = Some(word.trim_matches(['"', '`']).to_string()),
            ["go", version] => {
                let wrong = || {
                    let number = number + 1;
                    format!(
                        "go: errors parsing go.mod:\ngo.mod:{number}: invalid go version '{version}': must match format 1.23"
                    )
                };
                // `1.21rc2` is go1.21.
                let digits = |c: char| c.is_ascii_digit() || c == '.';
                let release = version.split(|c| !digits(c)).next().unwrap_or_default();
                lang = LangVersion::parse(&format!("go{release}")).ok_or_else(wrong)?;
                if lang > LangVersion::DEFAULT {
                    let running = frontend::reference::GO_LANGUAGE.trim_start_matches("go");
                    return Err(format!("go: go.mod requires go >= {version} (running go {running})"));
                }
            }
            _ => {}
        }
    }
    let missing = "go: error reading go.mod: missing module declaration. To specify the module path:\n\tgo mod edit -module=example.com/mod";
    path.filter(|path| !path.is_empty())
        .map(|path| (path, lang))
        .ok_or_else(|| missing.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn go_mod_says_path_and_language() {
        let parsed = parse("// Deprecated: no.\nmodule \"example.com/m\" // mine\n\ngo 1.21rc2\n\nrequire x v1.0.0\n");
        assert_eq!(parsed, Ok(("example.com/m".to_string(), LangVersion(21))));
        assert_eq!(parse("module m"), Ok(("m".to_string(), UNSAID)));
        assert!(parse("go 1.19").is_err());
        assert!(parse("module m\ngo nineteen").is_err());
        assert!(parse("module m\ngo 1.99").is_err());
    }

    #[test]
    fn import_paths_are_directories() {
        let module = Module {
            root: PathBuf::from("/home/gopher/m"),
            path: "test".into(),
            lang: UNSAID,
        };
        assert_eq!(module.import_path(Path::new("/home/gopher/m")), Some("test".into()));
        assert_eq!(
            module.import_path(Path::new("/home/gopher/m/a/b")),
            Some("test/a/b".into())
        );
        assert_eq!(module.import_path(Path::new("/home/gopher")), None);
        assert_eq!(module.directory("test"), Some(module.root.clone()));
        assert_eq!(module.directory("tester"), None);
        assert_eq!(module.directory("test/../x"), None);
    }
}
