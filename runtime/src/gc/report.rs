//! The line of `GODEBUG=gctrace=1`, in gc's shape (`runtime/extern.go` explains the fields).

use std::time::Duration;

/// What a cycle did.
pub struct Cycle {
    /// Which one, from 1.
    pub number: u32,
    /// Time since the program's start.
    pub at: Duration,
    /// Time spent in all cycles.
    pub paused: Duration,
    /// Roots; marking; sweep. All with the world stopped.
    pub phases: [Duration; 3],
    /// Heap at start and end of marking, and live.
    pub bytes: [u64; 3],
    /// Heap size at which the next cycle begins.
    pub goal: u64,
    /// Scanned stack.
    pub stack_bytes: u64,
    /// Scanned globals.
    pub global_bytes: u64,
    /// By `runtime.GC()`.
    pub forced: bool,
}

impl Cycle {
    /// gc's line.
    pub fn line(&self) -> String {
        let percent = (self.paused.as_nanos() * 100)
            .checked_div(self.at.as_nanos())
            .unwrap_or(0);
        let [roots, mark, sweep] = self.phases.map(milliseconds);
        let [start, end, live] = self.bytes.map(megabytes);
        let goal = if self.goal == u64::MAX { 0 } else { megabytes(self.goal) };
        let forced = if self.forced { " (forced)" } else { "" };
        format!(
            "gc {} @{:.3}s {percent}%: {roots}+{mark}+{sweep} ms clock, {roots}+0/{mark}/0+{sweep} ms cpu, \
             {start}->{end}->{live} MB, {goal} MB goal, {} MB stacks, {} MB globals, 1 P{forced}\n",
            self.number,
            self.at.as_secs_f64(),
            megabytes(self.stack_bytes),
            megabytes(self.global_bytes),
        )
    }
}

fn megabytes(bytes: u64) -> u64 {
    bytes >> 20
}

/// Milliseconds with two significant digits below 10, as gc prints them.
fn milliseconds(time: Duration) -> String {
    let ms = time.as_secs_f64() * 1e3;
    match ms {
        10.0.. => format!("{ms:.0}"),
        1.0..10.0 => format!("{ms:.1}"),
        0.1..1.0 => format!("{ms:.2}"),
        _ if ms < 0.001 => "0".into(),
        _ => format!("{ms:.3}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_has_gcs_shape() {
        let ms = Duration::from_micros;
        let cycle = Cycle {
            number: 3,
            at: ms(6000),
            paused: ms(600),
            phases: [ms(17), ms(1500), ms(250)],
            bytes: [4 << 20, 4 << 20, 3 << 20],
            goal: 6 << 20,
            stack_bytes: 0,
            global_bytes: 0,
            forced: true,
        };
        assert_eq!(
            cycle.line(),
            "gc 3 @0.006s 10%: 0.017+1.5+0.25 ms clock, 0.017+0/1.5/0+0.25 ms cpu, \
             4->4->3 MB, 6 MB goal, 0 MB stacks, 0 MB globals, 1 P (forced)\n"
        );
    }
}
