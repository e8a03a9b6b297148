//! The compiler flags inside `-gcflags`, spelled as gc spells them.

use escape::inline::Level;
use frontend::reference::LangVersion;

/// What `-gcflags` asked for.
#[derive(Clone, Debug)]
pub struct GcFlags {
    /// `-m` count: 1 prints verdicts, 2 prints the reasons too.
    pub explain: u32,
    /// `-l`: no inlining; `-l=4`: more of it.
    pub inline: Level,
    /// `-N`: no optimisation.
    pub no_optimise: bool,
    /// `-e`: all errors, not the first ten.
    pub all_errors: bool,
    /// `-S`: print machine code.
    pub assembly: bool,
    /// `-complete`: whether functions without body are errors. The go command passes it for packages without assembly.
    pub complete: bool,
    /// `-smallframes`: the smaller limits for stack objects.
    pub small_frames: bool,
    /// `-lang=go1.N`.
    pub lang: Option<LangVersion>,
    /// `all=…`: the flags are for all packages of the user's, and not only for the one that was named.
    pub all_packages: bool,
}

impl Default for GcFlags {
    fn default() -> Self {
        GcFlags {
            explain: 0,
            inline: Level::Small,
            no_optimise: false,
            all_errors: false,
            assembly: false,
            complete: true,
            small_frames: false,
            lang: None,
            all_packages: false,
        }
    }
}

/// gc's flags that mean nothing here but are accepted, as scripts pass them.
const IGNORED: [&str; 22] = [
    "+", "B", "C", "E", "K", "L", "W", "asan", "bench", "c", "d", "dwarf", "h", "live", "msan", "p", "r", "race",
    "shared", "std", "t", "v",
];

impl GcFlags {
    /// Adds the flags of one `-gcflags` value, which may begin with a package pattern (`all=-m`).
    pub fn add(&mut self, value: &str) -> Result<(), String> {
        let value = match value.split_once('=') {
            Some((pattern, flags)) if !pattern.starts_with('-') && !pattern.contains(' ') => {
                self.all_packages |= pattern == "all";
                flags
            }
            _ => value,
        };
        let mut words = value.split_whitespace();
        while let Some(word) = words.next() {
            let flag = word
                .strip_prefix("--")
                .or_else(|| word.strip_prefix('-'))
                .ok_or_else(|| format!("goscape: -gcflags: not a flag: {word}\n"))?;
            let (name, argument) = match flag.split_once('=') {
                Some((name, argument)) => (name, Some(argument)),
                None => (flag, None),
            };
            self.set(name, argument)?;
            if name == "d" && argument.is_none() {
                words.next();
            }
        }
        Ok(())
    }

    fn set(&mut self, name: &str, argument: Option<&str>) -> Result<(), String> {
        let count = |sofar: u32| match argument {
            None | Some("true") => Ok(sofar + 1),
            Some("false") => Ok(0),
            Some(n) => n
                .parse()
                .map_err(|_| format!("invalid value \"{n}\" for flag -{name}: parse error\n")),
        };
        let on = argument != Some("false") && argument != Some("0");
        match name {
            "m" => self.explain = count(self.explain)?,
            // gc swaps 0 and 1: `-l` switches inlining off.
            "l" => {
                self.inline = match count(u32::from(self.inline == Level::Off))? {
                    0 => Level::Small,
                    1 => Level::Off,
                    4 => Level::Aggressive,
                    _ => Level::Small,
                }
            }
            "N" => self.no_optimise = on,
            "e" => self.all_errors = on,
            "S" => self.assembly = on,
            "complete" => self.complete = on,
            "smallframes" => self.small_frames = on,
            "lang" => {
                let text = argument.unwrap_or("");
                let lang = LangVersion::parse(text)
                    .filter(|v| *v <= LangVersion::DEFAULT)
                    .ok_or_else(|| {
                        format!("invalid value \"{text}\" for -lang: should be something like \"go1.12\"\n")
                    })?;
                self.lang = Some(lang);
            }
            _ if IGNORED.contains(&name) => {}
            _ => return Err(format!("flag provided but not defined: -{name}\n")),
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn m_counts_and_l_toggles() {
        let mut flags = GcFlags::default();
        flags.add("all=-m -m -l -d=ssa/check/on -lang=go1.19").unwrap();
        assert_eq!(
            (flags.explain, flags.inline, flags.lang),
            (2, Level::Off, Some(LangVersion(19)))
        );
        flags.add("-m=1 -l=4 -complete=false").unwrap();
        assert_eq!(
            (flags.explain, flags.inline, flags.complete),
            (1, Level::Aggressive, false)
        );
        assert!(flags.add("-lang=go9").is_err());
    }
}
