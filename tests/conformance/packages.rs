//! Tests of several packages: the files of `NAME.dir`, laid out as a module.

use regex::Regex;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

static CLAUSE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?m)^package (\w+)").expect("a valid expression"));
static RELATIVE_IMPORT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"(?m)^((?:import\b)?[\s(]*(?:[\w.]+\s+)?)"\./([^"]+)""#).expect("a valid expression")
});

/// One package of a test.
pub struct Package {
    /// The name in its package clause.
    pub name: String,
    /// Its files: name and text.
    pub files: Vec<(String, String)>,
    /// Its folder in the module.
    pub folder: String,
}

/// The packages of a folder, in the order of their first files. Every package is written below `module`.
pub fn lay_out(dir: &Path, single_file_packages: bool, module: &Path) -> Result<Vec<Package>, String> {
    let packages = read(dir, single_file_packages).map_err(|e| format!("{}: {e}", dir.display()))?;
    write(&packages, module).map_err(|e| format!("{}: {e}", module.display()))?;
    Ok(packages)
}

fn read(dir: &Path, single_file_packages: bool) -> std::io::Result<Vec<Package>> {
    let entries = std::fs::read_dir(dir)?.collect::<Result<Vec<_>, _>>()?;
    let mut paths: Vec<PathBuf> = entries.iter().map(|e| e.path()).collect();
    paths.retain(|p| p.extension().is_some_and(|e| e == "go"));
    paths.sort();
    let mut packages: Vec<Package> = Vec::new();
    for path in paths {
        let text = String::from_utf8_lossy(&std::fs::read(&path)?).into_owned();
        let clause = CLAUSE.captures(&text).map(|c| c[1].to_string());
        let name = clause.ok_or_else(|| std::io::Error::other("a file has no package clause"))?;
        let file = path
            .file_name()
            .map(|n| n.to_string_lossy().into_owned())
            .unwrap_or_default();
        match packages.iter_mut().find(|p| p.name == name && !single_file_packages) {
            Some(package) => package.files.push((file, text)),
            None => packages.push(Package {
                name,
                folder: file.trim_end_matches(".go").to_string(),
                files: vec![(file, text)],
            }),
        }
    }
    if let Some(last) = packages.last_mut().filter(|p| p.name == "main") {
        last.folder = "main__".to_string();
    }
    Ok(packages)
}

fn write(packages: &[Package], module: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(module)?;
    std::fs::write(module.join("go.mod"), "module test\n\ngo 1.19\n")?;
    for package in packages {
        let folder = module.join(&package.folder);
        std::fs::create_dir_all(&folder)?;
        for (name, text) in &package.files {
            // The go command would leave files named like tests out.
            let name = match name.strip_suffix("_test.go") {
                Some(stem) => format!("{stem}_test_.go"),
                None => name.clone(),
            };
            let text = RELATIVE_IMPORT.replace_all(text, "$1\"test/$2\"");
            std::fs::write(folder.join(name), text.as_bytes())?;
        }
    }
    Ok(())
}
