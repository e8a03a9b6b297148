//! `--timings`: how long each phase took, wall-clock and in CPU time of all threads.

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::{TimeVal, TimeValLike};
use std::time::{Duration, Instant};

/// A stopwatch that names its laps.
pub struct Timings {
    last: (Instant, Duration),
    laps: Vec<Lap>,
}

#[derive(Clone, Copy)]
struct Lap {
    name: &'static str,
    wall: Duration,
    cpu: Duration,
}

/// Time that the process has spent on processors.
fn cpu() -> Duration {
    let time = |t: TimeVal| Duration::from_micros(t.num_microseconds().unsigned_abs());
    getrusage(UsageWho::RUSAGE_SELF)
        .map(|usage| time(usage.user_time()) + time(usage.system_time()))
        .unwrap_or_default()
}

impl Timings {
    /// Starts.
    pub fn start() -> Self {
        Timings {
            last: (Instant::now(), cpu()),
            laps: Vec::new(),
        }
    }

    /// Ends the phase `name` and begins the next.
    pub fn lap(&mut self, name: &'static str) {
        let now = (Instant::now(), cpu());
        self.laps.push(Lap {
            name,
            wall: now.0 - self.last.0,
            cpu: now.1.saturating_sub(self.last.1),
        });
        self.last = now;
    }

    /// Prints a line for each phase on standard error.
    pub fn print(&self) {
        let total = Lap {
            name: "total",
            wall: self.laps.iter().map(|lap| lap.wall).sum(),
            cpu: self.laps.iter().map(|lap| lap.cpu).sum(),
        };
        for Lap { name, wall, cpu } in self.laps.iter().copied().chain([total]) {
            let ms = |time: Duration| time.as_secs_f64() * 1e3;
            eprintln!("{name:10} {:9.3} ms {:9.3} ms cpu", ms(wall), ms(cpu));
        }
    }
}
