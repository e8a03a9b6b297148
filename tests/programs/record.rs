//! The recorder: builds programs with real Go, runs them, and writes or compares their records.
//!
//! All programs of one language version are built by one `go build` in a scratch module, so that the compiler and the linker run but once per
//! program and Go's build cache is used. The sources must be what gofmt makes of them, and `go vet` must have nothing to say.

use crate::program::{Inlining, Outcome, Program, Reference};
use crate::support;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Without `CI`, every how-manieth program is recorded again.
const SAMPLE: usize = 20;

/// Records `programs`.
pub fn write(programs: &[&Program]) -> Result<(), String> {
    for (program, outcome) in outcomes(programs)? {
        let path = program.record();
        std::fs::write(&path, outcome.to_record()).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    Ok(())
}

/// Records a sample again, all programs in CI, and compares with what is checked in.
pub fn repeat(programs: &[Program]) -> Result<(), String> {
    let ci = std::env::var_os("CI").is_some();
    if support::go119().is_none() || support::go127().is_none() {
        println!("skipped: Go 1.19 and Go 1.27 are needed to make records");
        return if ci { Err("CI needs both".into()) } else { Ok(()) };
    }
    let sample: Vec<&Program> = programs.iter().step_by(if ci { 1 } else { SAMPLE }).collect();
    let mut differences = Vec::new();
    for (program, outcome) in outcomes(&sample)? {
        if let Err(why) = Outcome::read(&program.record()).and_then(|wanted| outcome.same_as(&wanted)) {
            differences.push(format!("{}: {why}", program.name));
        }
    }
    if differences.is_empty() {
        return Ok(());
    }
    Err(format!("real Go does something else now:\n{}", differences.join("\n")))
}

/// What real Go makes of each program.
fn outcomes<'a>(programs: &[&'a Program]) -> Result<Vec<(&'a Program, Outcome)>, String> {
    let mut found = Vec::new();
    for (reference, inlining, go) in [
        (Reference::Go119, Inlining::On, support::go119()),
        (Reference::Go119, Inlining::Off, support::go119()),
        (Reference::Go127, Inlining::On, support::go127()),
    ] {
        let chosen = programs.iter().copied();
        let chosen: Vec<&Program> = chosen.filter(|p| (p.go, p.inlining) == (reference, inlining)).collect();
        if chosen.is_empty() {
            continue;
        }
        let go = go.ok_or_else(|| format!("Go {} is not installed", reference.language()))?;
        let scratch = Scratch::new(reference)?;
        let binaries = scratch.build(&go, &chosen, reference, inlining)?;
        for program in chosen {
            let mut command = Command::new(binaries.join(binary_name(program)));
            command
                .env_remove("GOGC")
                .env_remove("GODEBUG")
                .env("GOTRACEBACK", "single");
            found.push((program, program.run(command, "go")?));
        }
    }
    Ok(found)
}

fn binary_name(program: &Program) -> String {
    program.name.replace(['/', ' '], "-")
}

/// A module of one main package per program, removed when done.
struct Scratch(PathBuf);

impl Scratch {
    fn new(reference: Reference) -> Result<Scratch, String> {
        let name = format!("goscape-record-{}-{}", std::process::id(), reference.language());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(path.join("bin")).map_err(|e| format!("{}: {e}", path.display()))?;
        Ok(Scratch(path))
    }

    /// Formats, vets and builds; returns the folder of binaries.
    fn build(
        &self,
        go: &Path,
        programs: &[&Program],
        reference: Reference,
        inlining: Inlining,
    ) -> Result<PathBuf, String> {
        let put =
            |path: PathBuf, text: &str| std::fs::write(&path, text).map_err(|e| format!("{}: {e}", path.display()));
        put(
            self.0.join("go.mod"),
            &format!("module programs\n\ngo {}\n", reference.language()),
        )?;
        for program in programs {
            let folder = self.0.join(binary_name(program));
            std::fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
            let text = std::fs::read_to_string(&program.path).map_err(|e| e.to_string())?;
            put(folder.join("main.go"), &text)?;
        }
        let binaries = self.0.join("bin/");
        // The Python package of Go 1.27 has no gofmt; 1.19's formats alike.
        let gofmts = [Some(go.to_path_buf()), support::go119()].into_iter().flatten();
        if let Some(gofmt) = gofmts.map(|g| g.with_file_name("gofmt")).find(|f| f.exists()) {
            let unformatted = self.command(&gofmt, &["-l", "."])?;
            if !unformatted.is_empty() {
                return Err(format!("gofmt would change\n{unformatted}"));
            }
        }
        self.command(
            go,
            &[
                "vet",
                "-unsafeptr=false",
                "-unusedresult=false",
                "-printf=false",
                "./...",
            ],
        )?;
        let out = binaries.display().to_string();
        let flags = format!("-gcflags={}", inlining.flag().unwrap_or_default());
        self.command(go, &["build", &flags, "-ldflags=-s -w", "-o", &out, "./..."])?;
        Ok(binaries)
    }

    /// Runs a tool in the module; its output, or what it complained about.
    fn command(&self, tool: &Path, args: &[&str]) -> Result<String, String> {
        let mut command = Command::new(tool);
        command.args(args).current_dir(&self.0).env("GOTOOLCHAIN", "local");
        command.env("GOFLAGS", "-mod=mod").env_remove("GOROOT");
        let output = command.output().map_err(|e| format!("{}: {e}", tool.display()))?;
        if !output.status.success() {
            let text = String::from_utf8_lossy(&output.stderr);
            return Err(format!("{command:?}:\n{text}"));
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
