//! Standard output of goscape's own. A reader that has gone away ends the process without a word, as it does others.

use std::io::{ErrorKind, Write, stdout};

/// Exit code of a process that a shell sees killed by SIGPIPE.
const BROKEN_PIPE: i32 = 128 + 13;

/// Prints a text.
pub fn print(text: &str) {
    let mut out = stdout().lock();
    let outcome = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    if let Err(error) = outcome {
        if error.kind() == ErrorKind::BrokenPipe {
            std::process::exit(BROKEN_PIPE);
        }
        eprintln!("goscape: standard output: {error}");
        std::process::exit(1);
    }
}
