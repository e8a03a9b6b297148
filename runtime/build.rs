//! Lists the Go sources of the std packages under `std/`, so that the library can embed them, and computes math/rand's table.

#[path = "build/lagged_fibonacci.rs"]
mod lagged_fibonacci;

use std::fmt::Write;
use std::path::Path;

fn main() {
    let root = Path::new(&std::env::var("CARGO_MANIFEST_DIR").expect("set by cargo")).join("std");
    println!("cargo:rerun-if-changed={}", root.display());
    let mut packages = Vec::new();
    collect(&root, &root, &mut packages);
    packages.sort();
    let mut code = String::from(
        "/// Go sources of a std package that the runtime brings: file names and text, sorted. None if there is no such package.\n\
         pub fn std_sources(path: &str) -> Option<&'static [(&'static str, &'static str)]> {\n    match path {\n",
    );
    for (package, files) in packages {
        writeln!(code, "        {package:?} => Some(&[").expect("strings grow");
        for (name, path) in files {
            writeln!(code, "            ({name:?}, include_str!({path:?})),").expect("strings grow");
        }
        if package == "runtime" {
            let arch = match std::env::var("CARGO_CFG_TARGET_ARCH").as_deref() {
                Ok("x86_64") => "amd64",
                Ok("aarch64") => "arm64",
                other => panic!("unsupported architecture {other:?}"),
            };
            let text =
                format!("package runtime\n\n// GOARCH is the machine that programs run on.\nconst GOARCH = {arch:?}\n");
            writeln!(code, "            (\"zgoarch.go\", {text:?}),").expect("strings grow");
        }
        code.push_str("        ]),\n");
    }
    code.push_str("        _ => None,\n    }\n}\n");
    let out = Path::new(&std::env::var("OUT_DIR").expect("set by cargo")).join("std_sources.rs");
    std::fs::write(out, code).expect("OUT_DIR is writable");
    write_rand_table();
}

/// The state from which math/rand's generators are seeded.
fn write_rand_table() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=build/lagged_fibonacci.rs");
    let table = lagged_fibonacci::table();
    let code = format!("static TABLE: [u64; {}] = {table:?};\n", table.len());
    let out = Path::new(&std::env::var("OUT_DIR").expect("set by cargo")).join("rand_table.rs");
    std::fs::write(out, code).expect("OUT_DIR is writable");
}

/// A package: import path, then name and full path of each file.
type Package = (String, Vec<(String, String)>);

fn collect(root: &Path, dir: &Path, packages: &mut Vec<Package>) {
    let Ok(entries) = std::fs::read_dir(dir) else { return };
    println!("cargo:rerun-if-changed={}", dir.display());
    let mut files = Vec::new();
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            collect(root, &path, packages);
        } else if path.extension().is_some_and(|e| e == "go") {
            let name = path
                .file_name()
                .expect("a file has a name")
                .to_string_lossy()
                .into_owned();
            files.push((name, path.to_string_lossy().into_owned()));
        }
    }
    if !files.is_empty() {
        files.sort();
        let package = dir
            .strip_prefix(root)
            .expect("below the root")
            .to_string_lossy()
            .replace('\\', "/");
        packages.push((package, files));
    }
}
