//! A program whose reader goes away ends as a Go program does: killed by SIGPIPE, without a word.

use std::io::{BufRead, BufReader, Read};
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};

const SIGPIPE: i32 = 13;

#[test]
fn a_broken_pipe_ends_the_program() {
    let program = std::env::temp_dir().join(format!("goscape-pipe-{}.go", std::process::id()));
    let text = "package main\n\nimport \"fmt\"\n\nfunc main() {\n\tfor {\n\t\tfmt.Println(\"y\")\n\t}\n}\n";
    std::fs::write(&program, text).expect("writable");
    let mut child = Command::new(env!("CARGO_BIN_EXE_goscape"))
        .arg("run")
        .arg(&program)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("goscape runs");
    let mut line = String::new();
    let mut stdout = BufReader::new(child.stdout.take().expect("piped"));
    stdout.read_line(&mut line).expect("a line");
    drop(stdout);
    let status = child.wait().expect("it ends");
    let mut stderr = String::new();
    child
        .stderr
        .take()
        .expect("piped")
        .read_to_string(&mut stderr)
        .expect("text");
    let _ = std::fs::remove_file(&program);
    assert_eq!(
        (line.as_str(), status.signal(), stderr.as_str()),
        ("y\n", Some(SIGPIPE), "")
    );
}
