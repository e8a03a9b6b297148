//! `cargo bench --bench compile`: what each phase of compilation costs for programs of 1,000, 10,000 and 100,000 lines, and the
//! share of escape analysis with inliner and order of evaluation.
//!
//! The programs are `benches/compile/unit.go` repeated with other names. Medians of several runs of `goscape run --timings`.

use std::path::Path;
use std::process::{Command, Stdio};

/// Runs of each program.
const ROUNDS: usize = 7;

/// The phases of crate `escape`.
const ESCAPE: [&str; 3] = ["inline", "escape", "order"];

fn main() {
    let unit = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/compile/unit.go");
    let unit = std::fs::read_to_string(unit).expect("benches/compile/unit.go can be read");
    for lines in [1_000, 10_000, 100_000] {
        let text = program(&unit, lines);
        let file = std::env::temp_dir().join(format!("goscape-compile-{lines}.go"));
        std::fs::write(&file, &text).expect("the temporary directory can be written");
        println!("{} lines", text.lines().count());
        report(&(0..ROUNDS).map(|_| phases(&file)).collect::<Vec<_>>());
    }
}

/// A program of about `lines` lines: one head, one `main`, many units.
fn program(unit: &str, lines: usize) -> String {
    let main = "func main() {\n\trun_0()\n}\n";
    let (head, body) = unit.split_once(main).expect("the unit has a main function");
    let count = lines.div_ceil(body.lines().count());
    let calls: String = (0..count).map(|i| format!("\trun_{i}()\n")).collect();
    let bodies: String = (0..count).map(|i| body.replace("_0", &format!("_{i}"))).collect();
    format!("{head}func main() {{\n{calls}}}\n{bodies}")
}

/// Name, wall-clock and CPU milliseconds of each phase of one run.
fn phases(file: &Path) -> Vec<(String, f64, f64)> {
    let output = Command::new(env!("CARGO_BIN_EXE_goscape"))
        .args(["run", "--timings"])
        .arg(file)
        .stdout(Stdio::null())
        .output()
        .expect("goscape starts");
    assert!(output.status.success(), "the generated program runs");
    let text = String::from_utf8_lossy(&output.stderr);
    let line = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [name, wall, "ms", cpu, "ms", "cpu"] = words[..] else {
            return None;
        };
        Some((name.to_string(), wall.parse().ok()?, cpu.parse().ok()?))
    };
    text.lines().filter_map(line).collect()
}

fn report(runs: &[Vec<(String, f64, f64)>]) {
    let (total, escape) = (|name: &str| name == "total", |name: &str| ESCAPE.contains(&name));
    for (name, ..) in &runs[0] {
        let (wall, cpu) = medians(runs, |phase| phase == name);
        println!("  {name:10} {wall:10.2} ms {cpu:10.2} ms cpu");
    }
    let ((wall, cpu), (all_wall, all_cpu)) = (medians(runs, escape), medians(runs, total));
    let (wall, cpu) = (100.0 * wall / all_wall, 100.0 * cpu / all_cpu);
    println!("  escape analysis: {wall:.1} % of wall-clock time, {cpu:.1} % of CPU time");
}

/// The medians of the sums of the phases that `is_wanted`.
fn medians(runs: &[Vec<(String, f64, f64)>], is_wanted: impl Fn(&str) -> bool) -> (f64, f64) {
    let wanted = |run: &Vec<(String, f64, f64)>| {
        let phases = run.iter().filter(|(name, ..)| is_wanted(name));
        phases.fold((0.0, 0.0), |sum, (_, wall, cpu)| (sum.0 + wall, sum.1 + cpu))
    };
    let (walls, cpus) = runs.iter().map(wanted).unzip();
    (median(walls), median(cpus))
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
