//! Build constraints: whether a file counts for the machine that goscape compiles for.
//!
//! A constraint is an expression over tags in a `//go:build` line above the package clause, or a name like `x_linux.go`. Tags that hold are the
//! system, the machine, `unix`, `gc` and `go1.1` up to the language that goscape follows (*cmd/go, Build constraints*). The older
//! `// +build` lines are comments here, as they are for modules since go1.18.

use frontend::reference::LangVersion;

const OS: &str = "linux";
const ARCH: &str = if cfg!(target_arch = "aarch64") {
    "arm64"
} else {
    "amd64"
};

/// Systems that names of files may end in.
const KNOWN_OS: [&str; 18] = [
    "aix",
    "android",
    "darwin",
    "dragonfly",
    "freebsd",
    "hurd",
    "illumos",
    "ios",
    "js",
    "linux",
    "nacl",
    "netbsd",
    "openbsd",
    "plan9",
    "solaris",
    "wasip1",
    "windows",
    "zos",
];

/// Machines that names of files may end in.
const KNOWN_ARCH: [&str; 26] = [
    "386",
    "amd64",
    "amd64p32",
    "arm",
    "armbe",
    "arm64",
    "arm64be",
    "loong64",
    "mips",
    "mipsle",
    "mips64",
    "mips64le",
    "mips64p32",
    "mips64p32le",
    "ppc",
    "ppc64",
    "ppc64le",
    "riscv",
    "riscv64",
    "s390",
    "s390x",
    "sparc",
    "sparc64",
    "wasm",
    "amd64be",
    "loong32",
];

/// Whether a file of a package's directory is compiled.
pub fn admit(name: &str, text: &str) -> bool {
    name_fits(name) && build_line(text).is_none_or(|line| holds(line).unwrap_or(false))
}

/// `x_linux.go`, `x_amd64.go`, `x_linux_amd64.go`: what follows the first underline counts.
fn name_fits(name: &str) -> bool {
    let stem = name.split_once('.').map_or(name, |(stem, _)| stem);
    let words: Vec<&str> = stem.split('_').skip(1).collect();
    match words[..] {
        [.., os, arch] if KNOWN_OS.contains(&os) && KNOWN_ARCH.contains(&arch) => os == OS && arch == ARCH,
        [.., last] if KNOWN_OS.contains(&last) => last == OS,
        [.., last] if KNOWN_ARCH.contains(&last) => last == ARCH,
        _ => true,
    }
}

/// The expression of the first `//go:build` line among the comments that a file begins with.
fn build_line(text: &str) -> Option<&str> {
    let mut in_comment = false;
    for line in text.lines().map(str::trim) {
        let mut rest = line;
        if !in_comment && let Some(expression) = line.strip_prefix("//go:build") {
            if expression.starts_with([' ', '\t']) {
                return Some(expression.trim());
            }
            continue;
        }
        // What stands outside of `/* … */` and `//` ends the search.
        loop {
            if in_comment {
                let Some((_, after)) = rest.split_once("*/") else { break };
                (rest, in_comment) = (after.trim_start(), false);
            } else if let Some(after) = rest.strip_prefix("/*") {
                (rest, in_comment) = (after, true);
            } else if rest.is_empty() || rest.starts_with("//") {
                break;
            } else {
                return None;
            }
        }
    }
    None
}

/// Whether a tag is set.
fn is_set(tag: &str) -> bool {
    match tag.strip_prefix("go1.") {
        Some(minor) => minor
            .parse()
            .is_ok_and(|n: u32| (1..=LangVersion::DEFAULT.0).contains(&n)),
        None => [OS, ARCH, "unix", "gc"].contains(&tag),
    }
}

/// The value of a constraint; `None` if it is not one.
fn holds(expression: &str) -> Option<bool> {
    let mut rest = expression;
    let value = or(&mut rest, 0)?;
    rest.trim().is_empty().then_some(value)
}

/// Deepest nesting of parentheses and negations that is followed.
const MAX_DEPTH: u32 = 1000;

fn or(rest: &mut &str, depth: u32) -> Option<bool> {
    let mut value = and(rest, depth)?;
    while eat(rest, "||") {
        value |= and(rest, depth)?;
    }
    Some(value)
}

fn and(rest: &mut &str, depth: u32) -> Option<bool> {
    let mut value = not(rest, depth)?;
    while eat(rest, "&&") {
        value &= not(rest, depth)?;
    }
    Some(value)
}

fn not(rest: &mut &str, depth: u32) -> Option<bool> {
    if depth > MAX_DEPTH {
        return None;
    }
    if eat(rest, "!") {
        return not(rest, depth + 1).map(|value| !value);
    }
    if eat(rest, "(") {
        let value = or(rest, depth + 1)?;
        return eat(rest, ")").then_some(value);
    }
    let is_tag = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
    let length = rest.find(|c| !is_tag(c)).unwrap_or(rest.len());
    let (tag, after) = rest.split_at(length);
    *rest = after;
    (!tag.is_empty()).then(|| is_set(tag))
}

fn eat(rest: &mut &str, token: &str) -> bool {
    *rest = rest.trim_start();
    match rest.strip_prefix(token) {
        Some(after) => {
            *rest = after.trim_start();
            true
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_end_in_systems_and_machines() {
        let other = if ARCH == "amd64" { "arm64" } else { "amd64" };
        assert!(name_fits("x.go") && name_fits("linux.go") && name_fits("x_linux.go") && name_fits("windows_x.go"));
        assert!(name_fits(&format!("x_linux_{ARCH}.go")) && name_fits(&format!("x_{ARCH}.go")));
        assert!(!name_fits("x_windows.go") && !name_fits(&format!("x_{other}.go")));
        assert!(!name_fits(&format!("x_windows_{ARCH}.go")) && !name_fits(&format!("x_linux_{other}.go")));
    }

    #[test]
    fn constraints_are_expressions() {
        assert_eq!(holds("linux && !windows"), Some(true));
        assert_eq!(holds("(windows || unix) && go1.18"), Some(true));
        assert_eq!(holds("go1.99 || ignore"), Some(false));
        assert_eq!(holds("!!gc"), Some(true));
        assert_eq!(holds("linux &&"), None);
        assert_eq!(holds("(linux"), None);
        assert_eq!(holds(&"!".repeat(100_000)), None);
    }

    #[test]
    fn the_line_stands_above_the_package_clause() {
        assert!(!admit("x.go", "// A comment.\n\n//go:build ignore\n\npackage x\n"));
        assert!(!admit(
            "x.go",
            "/* one\ntwo */ // three\n//go:build ignore\npackage x\n"
        ));
        assert!(admit("x.go", "package x\n\n//go:build ignore\n"));
        assert!(admit("x.go", "/*\n//go:build ignore\n*/\npackage x\n"));
        assert!(admit("x.go", "//go:builder ignore\npackage x\n"));
    }
}
