//! The `goscape` command: `run`, `build`, `explain`, `compare`, `version`.

#![forbid(unsafe_code)]

mod allocs;
mod args;
mod child;
mod compare;
mod constraints;
mod explain;
mod gcflags;
mod logopt;
mod module;
mod out;
mod pipeline;
mod report;
mod sources;
mod timings;

use args::Action;
use std::process::ExitCode;

/// Stack of the thread that does everything, bytes: the compiler recurses as deeply as the source nests, which the parser
/// limits. Reserved, not committed.
const STACK: usize = 512 << 20;

fn main() -> ExitCode {
    let worker = std::thread::Builder::new().stack_size(STACK).spawn(command);
    match worker.map(|thread| thread.join()) {
        Ok(Ok(code)) => code,
        // The thread has said why.
        Ok(Err(_)) => ExitCode::from(BUG),
        Err(error) => {
            eprintln!("goscape: cannot start a thread: {error}");
            ExitCode::from(BUG)
        }
    }
}

/// Exit code when goscape itself has failed.
const BUG: u8 = 101;

fn command() -> ExitCode {
    match args::parse(std::env::args_os()) {
        Ok(Action::Run(job)) => pipeline::run(&job),
        Ok(Action::Build(job)) => pipeline::build(&job),
        Ok(Action::Explain(job, asked)) => pipeline::explain(&job, &asked),
        Ok(Action::Compare(job, asked)) => compare::compare(&job, &asked),
        Ok(Action::Term(term)) => match explain::terms::explain(&term) {
            Ok(text) => {
                out::print(&format!("{text}\n"));
                ExitCode::SUCCESS
            }
            Err(message) => {
                eprintln!("{message}");
                ExitCode::from(2)
            }
        },
        Ok(Action::Version) => {
            out::print(&format!(
                "goscape version {} {}/{} (language and library of {}; escape analysis, -m and errors of {})\n",
                env!("CARGO_PKG_VERSION"),
                std::env::consts::OS,
                if cfg!(target_arch = "x86_64") { "amd64" } else { "arm64" },
                frontend::reference::GO_LANGUAGE,
                frontend::reference::GC_TEXT,
            ));
            ExitCode::SUCCESS
        }
        Err((message, code)) => {
            if code == 0 {
                out::print(&message);
            } else {
                eprint!("{message}");
            }
            ExitCode::from(code)
        }
    }
}
