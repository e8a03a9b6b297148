//! One program: what its head says, how it is run, and what came out of it.
//!
//! The comment before `package` says first what the program exercises. Lines of the form `key: value` follow:
//!
//! | key | value |
//! | --- | --- |
//! | `spec` | sections of the Go specification, separated by commas |
//! | `args` | arguments, separated by spaces |
//! | `go` | `1.19` where that version is the reference (panic text, capacities after append, println of floats); otherwise it is 1.27 |
//! | `stress` | under the collector's stress mode collect at every Nth allocation only; `off`: not at all |
//!
//! A file of `tests/counts` is two programs: one is compiled with inlining, the other, whose name ends in ` -l`, without. Both are compared with
//! 1.19 and left out under stress, where what is pooled is gone.

use crate::support;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How long a program may run: far beyond what the slowest needs, so that only a hang is ended.
const TIME_LIMIT: Duration = Duration::from_secs(180);

/// The Go that a program is compared with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reference {
    /// gc 1.19.8, with its language.
    Go119,
    /// Go 1.27.
    Go127,
}

impl Reference {
    /// The language version, as in go.mod.
    pub fn language(self) -> &'static str {
        match self {
            Reference::Go119 => "1.19",
            Reference::Go127 => "1.27",
        }
    }

    /// The compiler flag that selects the same language in goscape, whose default is the newest.
    fn lang(self) -> Option<&'static str> {
        match self {
            Reference::Go119 => Some("-lang=go1.19"),
            Reference::Go127 => None,
        }
    }
}

/// A program and its head.
pub struct Program {
    /// Path below the folder of programs, without `.go`; for those of `tests/counts` below `tests`.
    pub name: String,
    /// The file.
    pub path: PathBuf,
    /// What it exercises: the first comment.
    pub about: String,
    /// Sections of the specification.
    pub sections: Vec<String>,
    /// Packages that it imports.
    pub imports: Vec<String>,
    /// Arguments of its command line.
    pub args: Vec<String>,
    /// Which Go it is compared with.
    pub go: Reference,
    /// Collect at every Nth allocation in the stress run; none to leave it out.
    pub stress: Option<u32>,
    /// Whether calls are inlined.
    pub inlining: Inlining,
}

/// Whether the compiler inlines.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Inlining {
    /// As usual.
    On,
    /// `-gcflags=-l`
    Off,
}

impl Inlining {
    /// The compiler flag, gc's and goscape's.
    pub fn flag(self) -> Option<&'static str> {
        match self {
            Inlining::On => None,
            Inlining::Off => Some("-l"),
        }
    }
}

/// Where the programs are.
pub fn folder() -> PathBuf {
    support::root().join("tests/programs")
}

/// Programs that print how often they allocate, below the root.
const COUNTS: &str = "tests/counts";

/// All programs, in the order of their names; those of `tests/counts` last.
pub fn all() -> Result<Vec<Program>, String> {
    let mut files = support::go_files("tests/programs");
    files.extend(support::go_files("tests/programs/concurrent"));
    let mut programs: Vec<Program> = files
        .iter()
        .map(|path| Program::read(path, &folder()))
        .collect::<Result<_, _>>()?;
    let counts = support::go_files(COUNTS);
    for (path, inlining) in counts.iter().flat_map(|p| [(p, Inlining::On), (p, Inlining::Off)]) {
        let mut program = Program::read(path, &support::root().join("tests"))?;
        if program.go != Reference::Go119 {
            return Err(format!(
                "{}: numbers of allocations are those of go: 1.19",
                program.name
            ));
        }
        program.name.extend(inlining.flag().map(|flag| format!(" {flag}")));
        program.inlining = inlining;
        program.stress = None;
        programs.push(program);
    }
    Ok(programs)
}

impl Program {
    /// Reads a file that lies below `folder`.
    fn read(path: &Path, folder: &Path) -> Result<Program, String> {
        let text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
        let name = path.strip_prefix(folder).expect("below the folder").with_extension("");
        let mut program = Program {
            name: name.display().to_string(),
            path: path.into(),
            about: String::new(),
            sections: Vec::new(),
            imports: imports(&text),
            args: Vec::new(),
            go: Reference::Go127,
            stress: Some(1),
            inlining: Inlining::On,
        };
        for line in text.lines().map_while(|l| l.strip_prefix("//")) {
            program
                .head_line(line.trim())
                .map_err(|why| format!("{}: {why}", program.name))?;
        }
        Ok(program)
    }

    fn head_line(&mut self, line: &str) -> Result<(), String> {
        let list = |text: &str, by: char| text.split(by).map(|s| s.trim().to_string()).collect();
        match line.split_once(": ") {
            Some(("spec", sections)) => self.sections = list(sections, ','),
            Some(("args", args)) => self.args = list(args, ' '),
            Some(("go", "1.19")) => self.go = Reference::Go119,
            Some(("stress", "off")) => self.stress = None,
            Some(("stress", n)) => self.stress = Some(n.parse().map_err(|_| format!("stress: {n}"))?),
            Some(("go", version)) => return Err(format!("no such reference: go {version}")),
            _ if line.is_empty() => {}
            _ if self.about.is_empty() => self.about = line.to_string(),
            _ => self.about = format!("{} {line}", self.about),
        }
        Ok(())
    }

    /// The file that says what real Go made of it.
    pub fn record(&self) -> PathBuf {
        match self.inlining {
            Inlining::On => self.path.with_extension("out"),
            Inlining::Off => self.path.with_extension("l.out"),
        }
    }

    /// Whether it is one of those that print how often they allocate.
    pub fn is_count(&self) -> bool {
        self.path.starts_with(support::root().join(COUNTS))
    }

    /// The flag for goscape's compiler, if it needs any.
    pub fn goscape_flags(&self) -> Option<String> {
        let flags: Vec<&str> = self.inlining.flag().into_iter().chain(self.go.lang()).collect();
        (!flags.is_empty()).then(|| format!("-gcflags={}", flags.join(" ")))
    }

    /// Runs `command`, which already names the program, with the program's arguments and input. `label` tells runs of one program apart.
    pub fn run(&self, mut command: Command, label: &str) -> Result<Outcome, String> {
        let scratch = std::env::temp_dir().join(format!("goscape-programs-{}", std::process::id()));
        std::fs::create_dir_all(&scratch).map_err(|e| format!("{}: {e}", scratch.display()))?;
        let base = format!("{}.{label}", self.name.replace(['/', ' '], "."));
        let (out, err) = (
            scratch.join(format!("{base}.stdout")),
            scratch.join(format!("{base}.stderr")),
        );
        let create = |path: &Path| File::create(path).map_err(|e| format!("{}: {e}", path.display()));
        let input = File::open(self.path.with_extension("in")).map_or_else(|_| Stdio::null(), Stdio::from);
        command.args(&self.args).stdin(input);
        command.stdout(create(&out)?).stderr(create(&err)?);
        let mut child = command.spawn().map_err(|e| format!("{command:?}: {e}"))?;
        let start = Instant::now();
        let status = loop {
            match child.try_wait().map_err(|e| e.to_string())? {
                Some(status) => break status,
                None if start.elapsed() > TIME_LIMIT => {
                    let _ = child.kill();
                    let _ = child.wait();
                    return Err(format!("still runs after {TIME_LIMIT:?}"));
                }
                None => std::thread::sleep(Duration::from_millis(2)),
            }
        };
        let text = |path: &Path| {
            let bytes = std::fs::read(path).unwrap_or_default();
            let _ = std::fs::remove_file(path);
            String::from_utf8_lossy(&bytes).into_owned()
        };
        let (stdout, stderr) = (text(&out), text(&err));
        let exit = status.code().ok_or_else(|| format!("{status}\n{stderr}"))?;
        Ok(Outcome {
            exit,
            stdout,
            stderr: before_trace(&stderr),
        })
    }
}

/// The packages of the import declarations.
fn imports(text: &str) -> Vec<String> {
    let mut within = false;
    let mut found = Vec::new();
    for line in text.lines() {
        let line = line.trim();
        match line.strip_prefix("import ") {
            Some("(") => within = true,
            Some(one) => found.extend(one.split('"').nth(1).map(str::to_string)),
            None if within && line == ")" => within = false,
            None if within => found.extend(line.split('"').nth(1).map(str::to_string)),
            None => {}
        }
    }
    found
}

/// Standard error up to the first goroutine's trace, without the address of the faulting code.
fn before_trace(stderr: &str) -> String {
    let lines = stderr.lines().take_while(|l| !l.starts_with("goroutine "));
    let lines: Vec<&str> = lines
        .map(|l| match l.split_once(" pc=0x") {
            Some((signal, _)) if l.starts_with("[signal ") => signal,
            _ => l,
        })
        .collect();
    lines.join("\n").trim_end().to_string()
}

/// What a program did.
#[derive(PartialEq, Eq, Debug)]
pub struct Outcome {
    exit: i32,
    stdout: String,
    /// Up to the trace.
    stderr: String,
}

/// Separates the parts of a record.
const ERROR_MARK: &str = "-- stderr --\n";
/// Stands where standard output does not end its last line.
const NO_NEWLINE: &str = "\n-- no newline --\n";

impl Outcome {
    /// Reads a record.
    pub fn read(path: &Path) -> Result<Outcome, String> {
        let text = std::fs::read_to_string(path)
            .map_err(|e| format!("{}: {e}; BLESS=1 makes records with real Go", path.display()))?;
        let broken = || format!("{}: not a record", path.display());
        let (exit, rest) = text
            .strip_prefix("exit ")
            .and_then(|t| t.split_once('\n'))
            .ok_or_else(broken)?;
        let (stdout, stderr) = rest.split_once(ERROR_MARK).unwrap_or((rest, ""));
        let stdout = stdout.strip_suffix(NO_NEWLINE).unwrap_or(stdout);
        Ok(Outcome {
            exit: exit.parse().map_err(|_| broken())?,
            stdout: stdout.to_string(),
            stderr: stderr.trim_end().to_string(),
        })
    }

    /// The text of its record.
    pub fn to_record(&self) -> String {
        let mut text = format!("exit {}\n{}", self.exit, self.stdout);
        if !text.ends_with('\n') {
            text.push_str(NO_NEWLINE);
        }
        if !self.stderr.is_empty() {
            text.push_str(&format!("{ERROR_MARK}{}\n", self.stderr));
        }
        text
    }

    /// Says where this, what was found, differs from what is wanted.
    pub fn same_as(&self, wanted: &Outcome) -> Result<(), String> {
        let parts = [
            ("stdout", &self.stdout, &wanted.stdout),
            ("stderr", &self.stderr, &wanted.stderr),
        ];
        for (part, found, wanted) in parts {
            let end = std::iter::once("(end)");
            let pairs = found.lines().chain(end.clone()).zip(wanted.lines().chain(end));
            let first = pairs.enumerate().find(|(_, (f, w))| f != w);
            if let Some((at, (f, w))) = first {
                let line = at + 1;
                return Err(format!(
                    "{part}, line {line}:\n  found  {f}\n  wanted {w}\n{}",
                    self.stderr
                ));
            }
            if found != wanted {
                return Err(format!("{part}: the last line's end differs"));
            }
        }
        if self.exit != wanted.exit {
            return Err(format!(
                "exit code {}, wanted {}\n{}",
                self.exit, wanted.exit, self.stderr
            ));
        }
        Ok(())
    }
}
