//! Programs of several packages: each folder of `tests/modules` is a module, and its `session.txt` a session in it.
//!
//! A line `$ goscape run ./cmd` is a command; below it stands what it prints, standard output first, and `exit N` if that is not 0.
//! The module's directory is written `$MODULE`, and offsets in traces are left out. `BLESS=1` rewrites the sessions.

mod support;

use regex::Regex;
use std::path::Path;
use support::{goscape, root};

#[test]
fn sessions_are_as_recorded() {
    let folders = std::fs::read_dir(root().join("tests/modules")).expect("there are modules");
    let mut folders: Vec<_> = folders
        .filter_map(|e| Some(e.ok()?.path()))
        .filter(|p| p.is_dir())
        .collect();
    folders.sort();
    assert!(folders.len() >= 2, "only {} modules", folders.len());
    for folder in folders {
        let file = folder.join("session.txt");
        let recorded = std::fs::read_to_string(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        let commands = recorded.lines().filter_map(|line| line.strip_prefix("$ goscape "));
        let now: Vec<String> = commands.map(|command| perform(&folder, command)).collect();
        let now = now.join("\n");
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(&file, &now).expect("the session can be written");
        } else {
            assert!(now == recorded, "{}: this is what happens now:\n{now}", file.display());
        }
    }
}

/// A command of a session with what it prints.
fn perform(folder: &Path, command: &str) -> String {
    let mut words = command.split_whitespace();
    let mut run = goscape(words.next().expect("a command"));
    run.args(words).current_dir(folder);
    let output = run.output().expect("goscape can be started");
    let mut text = format!("$ goscape {command}\n");
    text.push_str(&String::from_utf8_lossy(&output.stdout));
    text.push_str(&String::from_utf8_lossy(&output.stderr));
    match output.status.code() {
        Some(0) => {}
        Some(code) => text.push_str(&format!("exit {code}\n")),
        None => text.push_str("killed\n"),
    }
    let offsets = Regex::new(r" \+0x[0-9a-f]+|\(0x[0-9a-f, x]*\)").expect("a valid expression");
    let text = offsets.replace_all(&text, "");
    text.replace(&folder.display().to_string(), "$MODULE")
}
