//! Running the user's program in a process of its own, for commands that report on it.

use crate::args::Job;
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Arc, Mutex};

/// Standard input of the programs.
pub enum Input {
    /// The user's; what the first program could read is kept for those that follow.
    User,
    /// What that was.
    Known(Vec<u8>),
}

impl Input {
    /// The user's, for a first run.
    pub fn of_user() -> Input {
        Input::User
    }

    /// Lets `child` read it, and waits for its end.
    fn feed(&mut self, mut child: Child) -> std::io::Result<Output> {
        let mut to = child.stdin.take().expect("it is a pipe");
        match self {
            Input::User => {
                let seen = Arc::new(Mutex::new(Vec::new()));
                let keep = Arc::clone(&seen);
                // Never joined: it may wait for input that the program does not ask for.
                std::thread::spawn(move || {
                    let mut buffer = [0; 8192];
                    let mut from = std::io::stdin();
                    while let Ok(n @ 1..) = from.read(&mut buffer) {
                        if let Ok(mut seen) = keep.lock() {
                            seen.extend_from_slice(&buffer[..n]);
                        }
                        if to.write_all(&buffer[..n]).is_err() {
                            break;
                        }
                    }
                });
                let output = child.wait_with_output();
                let known = seen.lock().map(|seen| seen.clone()).unwrap_or_default();
                *self = Input::Known(known);
                output
            }
            Input::Known(text) => std::thread::scope(|scope| {
                // A program that does not read all of it is no error.
                scope.spawn(move || to.write_all(text));
                child.wait_with_output()
            }),
        }
    }
}

/// Runs the job's program to its end; returns its output and the report that it left: with `accounts` that of `--allocs=json`, else what the program
/// used. `Err` says why it could not be started.
pub fn run(job: &Job, mode: &str, accounts: bool, input: &mut Input) -> Result<(Output, Value), String> {
    let report = std::env::temp_dir().join(format!("goscape-{}-{mode}.json", std::process::id()));
    let goscape = std::env::current_exe().map_err(|e| e.to_string())?;
    let mut command = Command::new(goscape);
    command.arg("run").arg(format!("--mode={mode}"));
    if accounts {
        command.arg("--allocs=json");
    }
    command.arg(format!("--report-to={}", report.display()));
    command.args(job.gcflags.iter().map(|flags| format!("-gcflags={flags}")));
    let child = command
        .args(&job.files)
        .args(&job.args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|e| e.to_string())?;
    let output = input.feed(child).map_err(|e| e.to_string())?;
    // A program that does not compile leaves none.
    let text = std::fs::read_to_string(&report).unwrap_or_default();
    let _ = std::fs::remove_file(&report);
    Ok((output, serde_json::from_str(&text).unwrap_or_else(|_| json!({}))))
}
