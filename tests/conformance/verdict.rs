//! How one test is judged.
//!
//! * run: exit code 0, and the output (both streams) is that of the `.out` file, or empty without one;
//! * compile: exit code 0;
//! * errorcheck: the exit code says whether there are errors, and the messages are those of the comments ([`errorcheck`](super::errorcheck)).
//!
//! Compilations get `-e -complete=false -lang=go1.19` (unless the recipe names a version): all errors, functions without body allowed,
//! the version the tree belongs to. What only a linker complains about is no error there.

use super::child::{self, Done};
use super::errorcheck::{self, File};
use super::packages::{self, Package};
use super::recipe::{self, Action, Recipe};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// Judges tests of one tree with one compiler.
pub struct Judge {
    goscape: PathBuf,
    tree: PathBuf,
    limit: Duration,
}

/// A test being judged.
struct Test<'j> {
    judge: &'j Judge,
    recipe: Recipe,
    /// The source file.
    path: PathBuf,
    /// A folder of its own.
    scratch: &'j Path,
}

impl Judge {
    /// `limit` is for each command, unless a recipe says otherwise.
    pub fn new(goscape: &Path, tree: &Path, limit: Duration) -> Judge {
        Judge {
            goscape: goscape.into(),
            tree: tree.into(),
            limit,
        }
    }

    /// Judges the test `name` (a path below the tree). The error says why it fails. `scratch` is made and removed.
    pub fn test(&self, name: &str, scratch: &Path) -> Result<(), String> {
        let path = self.tree.join(name);
        let recipe = recipe::read(&read(&path)?)?;
        std::fs::create_dir_all(scratch).map_err(|e| e.to_string())?;
        let test = Test {
            judge: self,
            recipe,
            path,
            scratch,
        };
        let verdict = test.perform(name);
        std::fs::remove_dir_all(scratch).map_err(|e| e.to_string())?;
        verdict
    }
}

/// A file's text; bytes that are not UTF-8 become U+FFFD.
fn read(path: &Path) -> Result<String, String> {
    let bytes = std::fs::read(path).map_err(|e| format!("{}: {e}", path.display()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

impl Test<'_> {
    fn perform(&self, name: &str) -> Result<(), String> {
        let module = self.scratch.join("mod");
        let packages = || {
            packages::lay_out(
                &self.path.with_extension("dir"),
                self.recipe.single_file_packages,
                &module,
            )
        };
        match self.recipe.action {
            Action::Run => self.expect_output(&self.run(Path::new(name), true)?),
            Action::RunOutput => {
                let generated = self.generate(name)?;
                self.expect_output(&self.run(&generated, false)?)
            }
            Action::Compile => succeeded(self.compile(&self.path, self.scratch)?).map(drop),
            Action::ErrorCheck => self.check(&self.path),
            Action::ErrorCheckOutput => self.check(&self.generate(name)?),
            Action::CompileDir => packages()?
                .iter()
                .try_for_each(|p| succeeded(self.compile_package(p, &module)?).map(drop)),
            Action::RunDir => self.run_last(&packages()?, &module),
            Action::ErrorCheckDir => self.check_packages(&packages()?, &module),
            Action::ErrorCheckAndRunDir => {
                let packages = packages()?;
                self.check_packages(&packages, &module)?;
                self.run_last(&packages, &module)
            }
        }
    }

    fn goscape(&self, subcommand: &str, folder: &Path) -> Command {
        let mut command = Command::new(&self.judge.goscape);
        command
            .arg(subcommand)
            .current_dir(folder)
            .env("GOOS", "linux")
            .env("GOARCH", "amd64");
        for other in ["GOGC", "GODEBUG", "GOSCAPE_SEED", "GOTRACEBACK"] {
            command.env_remove(other);
        }
        command
    }

    fn limit(&self) -> Duration {
        self.recipe.seconds.map_or(self.judge.limit, Duration::from_secs)
    }

    /// The output of running a file, with the recipe's flags and arguments if they are meant for it.
    fn run(&self, file: &Path, with_flags: bool) -> Result<Vec<u8>, String> {
        let mut command = self.goscape("run", &self.judge.tree);
        if with_flags {
            command.args(&self.recipe.flags);
        }
        command.arg(file);
        if with_flags {
            command.args(&self.recipe.args);
        }
        succeeded(child::run(command, self.limit())?)
    }

    /// Runs the test and writes its output down as a program.
    fn generate(&self, name: &str) -> Result<PathBuf, String> {
        let program = self.run(Path::new(name), true)?;
        let path = self.scratch.join("tmp__.go");
        std::fs::write(&path, program).map_err(|e| e.to_string())?;
        Ok(path)
    }

    /// Compiles a file or folder.
    fn compile(&self, what: &Path, folder: &Path) -> Result<Done, String> {
        let mut flags: Vec<&str> = vec!["-e", "-complete=false"];
        flags.extend(self.recipe.flags.iter().map(String::as_str));
        if !self
            .recipe
            .flags
            .iter()
            .any(|f| f.trim_start_matches('-').starts_with("lang"))
        {
            flags.push("-lang=go1.19");
        }
        let mut command = self.goscape("build", folder);
        command.arg(format!("-gcflags={}", flags.join(" "))).arg(what);
        Ok(without_link_errors(child::run(command, self.limit())?))
    }

    fn compile_package(&self, package: &Package, module: &Path) -> Result<Done, String> {
        self.compile(Path::new(&format!("./{}", package.folder)), module)
    }

    /// Compiles a file and judges its messages.
    fn check(&self, path: &Path) -> Result<(), String> {
        let done = self.compile(path, self.scratch)?;
        exit_is(&done, self.recipe.want_error)?;
        let short = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
        let text = read(path)?;
        let file = File {
            path: &path.display().to_string(),
            short,
            text: &text,
        };
        errorcheck::judge(&done.text(), self.recipe.want_auto, &[file])
    }

    /// Compiles each package and judges its messages; only the last may have errors (the one before it, when the last is run).
    fn check_packages(&self, packages: &[Package], module: &Path) -> Result<(), String> {
        let runs = self.recipe.action == Action::ErrorCheckAndRunDir;
        let faulty = packages.len() - 1 - usize::from(self.recipe.want_error && runs);
        for (at, package) in packages.iter().enumerate() {
            let done = self.compile_package(package, module)?;
            exit_is(&done, self.recipe.want_error && at == faulty)?;
            let files: Vec<File> = (package.files.iter())
                .map(|(short, text)| File {
                    path: short,
                    short,
                    text,
                })
                .collect();
            errorcheck::judge(&done.text(), self.recipe.want_auto, &files)?;
        }
        Ok(())
    }

    fn run_last(&self, packages: &[Package], module: &Path) -> Result<(), String> {
        let last = packages.last().ok_or("no packages")?;
        let mut command = self.goscape("run", module);
        command.arg(format!("./{}", last.folder));
        self.expect_output(&succeeded(child::run(command, self.limit())?)?)
    }

    /// Compares with the `.out` file; without one there must be no output.
    fn expect_output(&self, got: &[u8]) -> Result<(), String> {
        let reference = self.path.with_extension("out");
        let want = if reference.exists() {
            std::fs::read(&reference).map_err(|e| e.to_string())?
        } else {
            Vec::new()
        };
        if got == want {
            return Ok(());
        }
        if want.is_empty() {
            return Err(format!("unexpected output: {}", child::first_line(got)));
        }
        let lines = got.split(|b| *b == b'\n').zip(want.split(|b| *b == b'\n'));
        let (at, (got, want)) = lines
            .enumerate()
            .find(|(_, (got, want))| got != want)
            .unwrap_or_default();
        let show = |line| String::from_utf8_lossy(line).into_owned();
        Err(format!(
            "line {} of the output is {:?}, not {:?}",
            at + 1,
            show(got),
            show(want)
        ))
    }
}

/// The output of a command that must succeed.
fn succeeded(done: Done) -> Result<Vec<u8>, String> {
    match done.code {
        Some(0) => Ok(done.output),
        _ => Err(format!(
            "exit code {}: {}",
            done.code.unwrap_or(-1),
            child::first_line(&done.output)
        )),
    }
}

fn exit_is(done: &Done, want_error: bool) -> Result<(), String> {
    match (want_error, done.code == Some(0)) {
        (true, true) => Err("compiles, but must not".into()),
        (false, false) => Err(format!("does not compile: {}", child::first_line(&done.output))),
        _ => Ok(()),
    }
}

/// Forgives what only a linker complains about: a missing `main`, functions without body.
fn without_link_errors(done: Done) -> Done {
    let by_linker = |line: &&str| {
        line.contains("function main is undeclared in the main package")
            || (line.contains("relocation target ") && line.contains(" not defined"))
    };
    let text = done.text();
    if done.code == Some(0) || !text.lines().any(|l| by_linker(&l)) {
        return done;
    }
    let rest: Vec<&str> = text.lines().filter(|l| !by_linker(l)).collect();
    let harmless = |l: &&str| l.trim().is_empty() || l.starts_with(['#', '\t']);
    Done {
        code: if rest.iter().all(harmless) { Some(0) } else { done.code },
        output: rest.join("\n").into_bytes(),
    }
}
