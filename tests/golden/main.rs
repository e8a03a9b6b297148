//! The project's own tests: every `.go` file under `tests/{check,escape,inline,run,gc,panic,sched}` and `examples` is one, and so are the
//! commands that README.md and docs show ([`readme`]).
//!
//! The comment lines at the head of a file say what is done with it, in Go's own test syntax:
//!
//! | line | meaning |
//! | --- | --- |
//! | `// run [-gcflags…] [args]` | exit 0; stdout and stderr equal the trailing `// Output:` and `// Stderr:` blocks |
//! | `// runpanic [flags]` | the same with exit code 2; the trace is compared without addresses |
//! | `// errorcheck [flags]` | `build` with these gc flags: each `// ERROR "re"…` line has exactly these messages |
//! | `// emit=ir` | stdout of `build --emit=ir` equals the `// Emit:` block |
//! | `// stress N` | under the collector's stress mode collect at every Nth allocation only; `// stress off` not at all |
//!
//! Every `run` file is run again under `GOGC=stress`, with a switch of goroutines at every chance. `BLESS=1` rewrites the blocks. Addresses are compared by region
//! and order, see [`addresses`].

mod addresses;
mod case;
mod errorcheck;
mod readme;
#[path = "../support/mod.rs"]
mod support;

use case::{Action, Case};
use libtest_mimic::{Arguments, Failed, Trial};
use std::path::PathBuf;
use std::process::{Command, Output};
use support::{go_files, goscape, root};

/// Folders that hold tests, below the repository's root.
const FOLDERS: [&str; 8] = [
    "tests/check",
    "tests/escape",
    "tests/inline",
    "tests/run",
    "tests/gc",
    "tests/sched",
    "tests/panic",
    "examples",
];

fn main() {
    let args = Arguments::from_args();
    let mut trials = vec![Trial::test("readme", readme::commands_print_what_is_shown)];
    for folder in FOLDERS {
        for path in go_files(folder) {
            let name = path
                .strip_prefix(root())
                .expect("below root")
                .with_extension("")
                .display()
                .to_string();
            let name = name.trim_start_matches("tests/").to_string();
            trials.extend(trials_of(name, path));
        }
    }
    libtest_mimic::run(&args, trials).exit();
}

/// The trials of one file: one per action, and one under stress for each that runs.
fn trials_of(name: String, path: PathBuf) -> Vec<Trial> {
    let case = match Case::read(&path) {
        Ok(case) => case,
        Err(why) => return vec![Trial::test(name, move || Err(Failed::from(why)))],
    };
    let mut trials = Vec::new();
    for action in case.actions.clone() {
        let label = format!("{name} ({})", action.name());
        let runs = matches!(action, Action::Run { .. });
        let (again, stressed) = (case.clone(), action.clone());
        let this = case.clone();
        trials.push(Trial::test(label, move || perform(&this, &action, None)));
        if runs && let Some(every) = again.stress {
            let label = format!("{name} (stress)");
            trials.push(Trial::test(label, move || perform(&again, &stressed, Some(every))));
        }
    }
    trials
}

fn perform(case: &Case, action: &Action, stress: Option<u32>) -> Result<(), Failed> {
    match action {
        Action::Run { flags, args, exit } => {
            let mut command = goscape("run");
            command
                .args(flags)
                .arg(case.file_name())
                .args(args)
                .current_dir(case.folder());
            if let Some(every) = stress {
                command
                    .env("GOGC", format!("stress:{every}"))
                    .env("GODEBUG", "clobberfree=1,yield=1");
            }
            let output = output_of(command)?;
            expect_exit(&output, *exit)?;
            let (stdout, stderr) = addresses::symbolic(&output.stdout, &output.stderr);
            // A trace holds code offsets, which no test depends on.
            let stderr = if *exit == 0 {
                stderr
            } else {
                addresses::without_code_offsets(&stderr, &case.folder())
            };
            case.compare(&[("Output", stdout), ("Stderr", stderr)], stress.is_some())
        }
        Action::Emit { what } => {
            let mut command = goscape("build");
            command
                .arg(format!("--emit={what}"))
                .arg(case.file_name())
                .current_dir(case.folder());
            let output = output_of(command)?;
            expect_exit(&output, 0)?;
            case.compare(&[("Emit", String::from_utf8_lossy(&output.stdout).into_owned())], false)
        }
        Action::ErrorCheck { flags } => {
            let mut command = goscape("build");
            let flags = if flags.is_empty() {
                "-e".to_string()
            } else {
                format!("-e {flags}")
            };
            command
                .arg(format!("-gcflags={flags} -complete=false"))
                .arg(case.file_name())
                .current_dir(case.folder());
            let output = output_of(command)?;
            let reports_only = flags.contains("-m");
            expect_exit(&output, if reports_only { 0 } else { 1 })?;
            errorcheck::judge(&case.text, case.file_name(), &String::from_utf8_lossy(&output.stderr))
                .map_err(Failed::from)
        }
    }
}

fn output_of(mut command: Command) -> Result<Output, Failed> {
    command
        .output()
        .map_err(|e| Failed::from(format!("cannot start goscape: {e}")))
}

fn expect_exit(output: &Output, wanted: i32) -> Result<(), Failed> {
    if output.status.code() == Some(wanted) {
        return Ok(());
    }
    let stderr = String::from_utf8_lossy(&output.stderr);
    Err(format!("{} instead of exit code {wanted}\n{stderr}", output.status).into())
}
