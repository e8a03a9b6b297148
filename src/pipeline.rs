//! The pipeline, phase by phase: the one place that knows their order.

use crate::args::{Emit, Job};
use crate::report;
use crate::timings::Timings;
use bumpalo::Bump;
use frontend::diag::Diagnostics;
use frontend::ir::Program;
use frontend::source::SourceMap;
use std::process::ExitCode;

/// gc's exit code for a program that does not compile.
const COMPILE_ERROR: u8 = 1;

/// `goscape build`: compile and report.
pub fn build(job: &Job) -> ExitCode {
    match compile(job, true) {
        Ok(_) => ExitCode::SUCCESS,
        Err(code) => code,
    }
}

/// `goscape run`: compile, report, run; the exit code is the program's own.
pub fn run(job: &Job) -> ExitCode {
    match compile(job, false) {
        Ok(Some(image)) => {
            let mut args = vec![job.files[0].with_extension("").display().to_string()];
            args.extend(job.args.iter().map(|a| a.to_string_lossy().into_owned()));
            ExitCode::from(runtime::start(image, args) as u8)
        }
        Ok(None) => ExitCode::SUCCESS,
        Err(code) => code,
    }
}

/// The phases up to an image; none if the job only wanted reports.
fn compile(_: &Job, _: bool) -> Result<Option<runtime::abi::Image>, ExitCode> {
    Err(ExitCode::from(COMPILE_ERROR))
}
