//! Running the user's program in a process of its own, for commands that report on it.

use crate::args::Job;
use serde_json::{Value, json};
use std::process::{Command, Output, Stdio};

/// Runs the job's program to its end; returns its output and the report that it left: with `accounts` that of `--allocs=json`, else what the program
/// used. `Err` says why it could not be started.
pub fn run(job: &Job, mode: &str, accounts: bool) -> Result<(Output, Value), String> {
    let report = std::env::temp_dir().join(format!("goscape-{}-{mode}.json", std::process::id()));
    let goscape = std::env::current_exe().map_err(|e| e.to_string())?;
    let mut command = Command::new(goscape);
    command.arg("run").arg(format!("--mode={mode}"));
    if accounts {
        command.arg("--allocs=json");
    }
    command.arg(format!("--report-to={}", report.display()));
    command.args(job.gcflags.iter().map(|flags| format!("-gcflags={flags}")));
    let output = command
        .args(&job.files)
        .args(&job.args)
        .stdin(Stdio::null())
        .output()
        .map_err(|e| e.to_string())?;
    // A program that does not compile leaves none.
    let text = std::fs::read_to_string(&report).unwrap_or_default();
    let _ = std::fs::remove_file(&report);
    Ok((output, serde_json::from_str(&text).unwrap_or_else(|_| json!({}))))
}
