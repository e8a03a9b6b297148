//! The compiler flags inside `-gcflags`, spelled as gc spells them.

use escape::inline::Level;
use frontend::reference::LangVersion;
use std::path::PathBuf;

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
    /// `-json=0,dir`: write what `-m=2` says to files in this directory, for editors.
    pub json: Option<PathBuf>,
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
            json: None,
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

    /// Whether why has to be recorded, not only what.
    pub fn records_reasons(&self) -> bool {
        self.explain > 1 || self.json.is_some()
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
            "json" => self.json = Some(json_directory(argument.unwrap_or(""))?),
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

/// The directory in `0,/dir` or `0,file:///dir`; errors as gc's.
fn json_directory(value: &str) -> Result<PathBuf, String> {
    let (version, directory) = value
        .split_once(',')
        .and_then(|(version, directory)| Some((version.parse::<u32>().ok()?, directory)))
        .ok_or("compile: -json option should be '<version>,<destination>' where <version> is a number\n")?;
    if version != 0 {
        return Err("compile: -json version must be 0\n".into());
    }
    let path = directory.strip_prefix("file://").unwrap_or(directory);
    if !path.starts_with('/') {
        return Err(format!(
            "compile: optimizer logging destination {directory} was neither /-prefixed directory nor file://-prefixed file URI\n"
        ));
    }
    Ok(path.into())
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
        flags.add("-json=0,/tmp/log").unwrap();
        assert_eq!(flags.json, Some("/tmp/log".into()));
        assert!(flags.add("-json=1,/tmp/log").is_err() && flags.add("-json=0,log").is_err());
    }
}
