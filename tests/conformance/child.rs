//! Running a command with a time limit: its output, both streams merged in the order of writing, and how it ended.

use std::io::{PipeReader, Read};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// A program that writes more than this (bytes) is stopped: no test does.
const MAX_OUTPUT: usize = 64 << 20;

/// How a command ended.
pub struct Done {
    /// Exit code; none when a signal ended it.
    pub code: Option<i32>,
    /// stdout and stderr.
    pub output: Vec<u8>,
}

impl Done {
    /// The output as text; bytes that are not UTF-8 become U+FFFD.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.output).into_owned()
    }
}

/// Runs `command` to its end. The error says why there is none: the time limit, too much output, a signal.
pub fn run(mut command: Command, limit: Duration) -> Result<Done, String> {
    let (reader, writer) = std::io::pipe().map_err(|e| e.to_string())?;
    let both = writer.try_clone().map_err(|e| e.to_string())?;
    command
        .stdin(Stdio::null())
        .stdout(writer)
        .stderr(both)
        .process_group(0);
    let mut child = command.spawn().map_err(|e| format!("cannot start: {e}"))?;
    // Our copies of the pipe's writing end must go, or the reader never sees the end.
    drop(command);
    let (send, receive) = mpsc::channel();
    std::thread::spawn(move || {
        // Nobody listens any more after the time limit.
        let _ = send.send(read_all(reader));
    });
    let deadline = Instant::now() + limit;
    let output = receive.recv_timeout(limit);
    let status = match output {
        Ok(_) => wait_until(&mut child, deadline),
        Err(_) => None,
    };
    if status.is_none() {
        // A child that has just ended is no error.
        let _ = child.kill();
        let _ = child.wait();
    }
    let Some(status) = status else {
        return Err(format!("timeout after {} s", limit.as_secs()));
    };
    let output = output.expect("there is a status").ok_or("too much output")?;
    if let Some(signal) = status.signal() {
        return Err(format!("killed by signal {signal}: {}", first_line(&output)));
    }
    Ok(Done {
        code: status.code(),
        output,
    })
}

fn read_all(mut reader: PipeReader) -> Option<Vec<u8>> {
    let (mut all, mut block) = (Vec::new(), [0; 1 << 16]);
    loop {
        match reader.read(&mut block) {
            Ok(0) | Err(_) => return Some(all),
            Ok(n) if all.len() + n <= MAX_OUTPUT => all.extend_from_slice(&block[..n]),
            Ok(_) => return None,
        }
    }
}

/// The status once the child has ended; its output already has.
fn wait_until(child: &mut std::process::Child, deadline: Instant) -> Option<ExitStatus> {
    loop {
        if let Ok(Some(status)) = child.try_wait() {
            return Some(status);
        }
        if Instant::now() > deadline {
            return None;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// The line of an output that tells most about a failure.
pub fn first_line(output: &[u8]) -> String {
    let text = String::from_utf8_lossy(output);
    let telling = |l: &&str| !l.trim().is_empty() && !l.starts_with('#');
    text.lines().find(telling).unwrap_or("no output").trim().to_string()
}
