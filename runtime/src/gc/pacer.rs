//! When to collect: at a heap size in proportion to what survived the last cycle (GOGC), or at every Nth allocation.

/// Smallest heap, bytes, at which a cycle begins with GOGC=100. gc's `defaultHeapMinimum`.
const HEAP_MINIMUM: u64 = 4 << 20;

/// What starts a cycle.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Mode {
    /// GOGC=n: growth in per cent.
    Percent(u32),
    /// GOGC=off.
    Off,
    /// GOGC=stress:N: every Nth allocation.
    Stress(u64),
}

/// Decides when the next cycle begins.
#[derive(Clone, Copy, Debug)]
pub struct Pacer {
    mode: Mode,
    goal: u64,
    /// Allocations seen, for stress.
    allocations: u64,
    /// Bytes that survived the last cycle.
    live: u64,
}

impl Pacer {
    /// The default: GOGC=100.
    pub fn new() -> Pacer {
        Pacer::with_mode(Mode::Percent(100))
    }

    /// As the environment variable GOGC says.
    pub fn from_env() -> Pacer {
        std::env::var("GOGC").map_or_else(|_| Pacer::new(), |text| Pacer::from_text(&text))
    }

    /// As GOGC's text says: a number, `off`, `stress` or `stress:N`. Anything else is ignored, as in gc.
    pub fn from_text(text: &str) -> Pacer {
        let mode = match text.split_once(':').unwrap_or((text, "1")) {
            ("off", _) => Mode::Off,
            ("stress", n) => Mode::Stress(n.parse().unwrap_or(1).max(1)),
            (percent, _) => match percent.parse::<i64>() {
                Ok(n) if n < 0 => Mode::Off,
                Ok(n) => Mode::Percent(u32::try_from(n).unwrap_or(u32::MAX)),
                Err(_) => Mode::Percent(100),
            },
        };
        Pacer::with_mode(mode)
    }

    fn with_mode(mode: Mode) -> Pacer {
        let mut pacer = Pacer {
            mode,
            goal: 0,
            allocations: 0,
            live: 0,
        };
        pacer.set_goal(0);
        pacer
    }

    /// Changes GOGC as `debug.SetGCPercent` does; returns the value before (negative for off). Stress stays.
    pub fn set_percent(&mut self, percent: i64) -> i64 {
        let before = match self.mode {
            Mode::Percent(n) => n as i64,
            Mode::Off => -1,
            Mode::Stress(_) => return 100,
        };
        self.mode = if percent < 0 {
            Mode::Off
        } else {
            Mode::Percent(u32::try_from(percent).unwrap_or(u32::MAX))
        };
        self.set_goal(self.live);
        before
    }

    /// Sets the goal after a cycle that `live` bytes have survived.
    pub fn set_goal(&mut self, live: u64) {
        self.live = live;
        self.goal = match self.mode {
            Mode::Percent(n) => {
                let minimum = HEAP_MINIMUM / 100 * n as u64;
                live.saturating_add((live as u128 * n as u128 / 100).min(u64::MAX as u128) as u64)
                    .max(minimum)
            }
            Mode::Off | Mode::Stress(_) => u64::MAX,
        };
    }

    /// Heap size at which the next cycle begins.
    pub fn goal(&self) -> u64 {
        self.goal
    }

    /// Whether a cycle should begin, given the bytes in objects that are not freed.
    pub fn should_collect(&mut self, bytes: u64) -> bool {
        if let Mode::Stress(n) = self.mode {
            self.allocations += 1;
            return self.allocations.is_multiple_of(n);
        }
        bytes >= self.goal
    }

    /// Whether cycles depend on the number of allocations.
    pub fn is_stress(&self) -> bool {
        matches!(self.mode, Mode::Stress(_))
    }
}

impl Default for Pacer {
    fn default() -> Self {
        Pacer::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_goal_follows_gogc() {
        let mut pacer = Pacer::from_text("50");
        assert_eq!(pacer.goal(), (4 << 20) / 100 * 50);
        pacer.set_goal(100 << 20);
        assert_eq!(pacer.goal(), 150 << 20);
        assert!(!pacer.should_collect((150 << 20) - 1));
        assert!(pacer.should_collect(150 << 20));
        assert_eq!(pacer.set_percent(-1), 50);
        assert!(!pacer.should_collect(1 << 60));
        assert_eq!(pacer.set_percent(100), -1);
        assert_eq!(pacer.goal(), 200 << 20);
    }

    #[test]
    fn stress_counts_allocations() {
        let mut pacer = Pacer::from_text("stress:3");
        let cycles: Vec<bool> = (0..6).map(|_| pacer.should_collect(0)).collect();
        assert_eq!(cycles, [false, false, true, false, false, true]);
        assert!(Pacer::from_text("stress").should_collect(0));
        assert!(!Pacer::from_text("off").should_collect(u64::MAX - 1));
        assert_eq!(Pacer::from_text("nonsense").goal(), Pacer::new().goal());
    }
}
