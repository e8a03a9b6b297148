//! `--timings`: how long each phase took, wall-clock.

use std::time::{Duration, Instant};

/// A stopwatch that names its laps.
pub struct Timings {
    last: Instant,
    laps: Vec<(&'static str, Duration)>,
}

impl Timings {
    /// Starts.
    pub fn start() -> Self {
        Timings {
            last: Instant::now(),
            laps: Vec::new(),
        }
    }

    /// Ends the phase `name` and begins the next.
    pub fn lap(&mut self, name: &'static str) {
        let now = Instant::now();
        self.laps.push((name, now - self.last));
        self.last = now;
    }

    /// Prints a line for each phase on standard error.
    pub fn print(&self) {
        let total: Duration = self.laps.iter().map(|(_, d)| *d).sum();
        for (name, duration) in self.laps.iter().copied().chain([("total", total)]) {
            eprintln!("{name:10} {:9.3} ms", duration.as_secs_f64() * 1e3);
        }
    }
}
