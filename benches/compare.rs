//! `cargo bench`: CPU time of each program in `benches/programs` under goscape and under compiled Go, in one run.
//!
//! Machines are noisy, so the two take turns and the medians' ratio is what counts. Go is the one that
//! `GOSCAPE_GO127` names; without it only goscape is measured. `cargo bench -- fib trees` selects programs.

use nix::sys::resource::{UsageWho, getrusage};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Timed runs of each program.
const ROUNDS: usize = 7;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let wanted: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    let go = std::env::var_os("GOSCAPE_GO127");
    let mut programs: Vec<PathBuf> = std::fs::read_dir(root.join("benches/programs"))
        .expect("benches/programs exists")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|p| p.extension().is_some_and(|e| e == "go"))
        .collect();
    programs.sort();
    println!("{:10} {:>12} {:>12} {:>8}", "program", "goscape ms", "go ms", "ratio");
    for program in programs {
        let name = program
            .file_stem()
            .map(|s| s.to_string_lossy().into_owned())
            .unwrap_or_default();
        if !wanted.is_empty() && !wanted.contains(&name) {
            continue;
        }
        let binary = go.as_ref().map(|go| {
            let binary = std::env::temp_dir().join(format!("goscape-bench-{name}"));
            let built = Command::new(go)
                .args(["build", "-o"])
                .arg(&binary)
                .arg(&program)
                .status();
            assert!(built.is_ok_and(|s| s.success()), "go builds {name}");
            binary
        });
        let mut ours = Vec::new();
        let mut theirs = Vec::new();
        for _ in 0..ROUNDS {
            let mut goscape = Command::new(env!("CARGO_BIN_EXE_goscape"));
            ours.push(cpu_ms(goscape.arg("run").arg(&program)));
            if let Some(binary) = &binary {
                theirs.push(cpu_ms(Command::new(binary).env("GOMAXPROCS", "1")));
            }
        }
        let (ours, theirs) = (median(ours), (!theirs.is_empty()).then(|| median(theirs)));
        match theirs {
            Some(theirs) => println!("{name:10} {ours:12.1} {theirs:12.1} {:8.2}", ours / theirs),
            None => println!("{name:10} {ours:12.1} {:>12} {:>8}", "-", "-"),
        }
    }
}

/// User and system time of one run, in milliseconds.
fn cpu_ms(command: &mut Command) -> f64 {
    let spent = || {
        let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("getrusage works");
        let ms = |t: nix::sys::time::TimeVal| t.tv_sec() as f64 * 1e3 + t.tv_usec() as f64 / 1e3;
        ms(usage.user_time()) + ms(usage.system_time())
    };
    let before = spent();
    let status = command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .expect("the program starts");
    assert!(status.success(), "{command:?} failed");
    spent() - before
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
