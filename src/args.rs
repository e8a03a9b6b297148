//! The command line: the go command's conventions (long flags with one dash) in front of clap.

use crate::gcflags::GcFlags;
use clap::error::ContextKind;
use clap::{Arg, ArgAction, Command};
use std::ffi::OsString;
use std::path::PathBuf;

/// What the user asked for.
#[derive(Debug)]
pub enum Action {
    /// Compile and run.
    Run(Job),
    /// Compile and report.
    Build(Job),
    /// Say where values live and why.
    Explain(Job, Explain),
    /// Run in each mode, and say what differs.
    Compare(Job, Compare),
    /// Say what a word of `-m` means.
    Term(String),
    /// Print the version.
    Version,
}

/// What `goscape explain` is asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Explain {
    /// Values of this file only; without it those of the package.
    pub file: Option<PathBuf>,
    /// Values on this line only; without it all that are on the heap.
    pub line: Option<u32>,
    /// Values at this column of the line only.
    pub column: Option<u32>,
    /// As JSON.
    pub json: bool,
    /// Run the program too, and say how often each value was made.
    pub run: bool,
}

/// One compilation.
#[derive(Clone, Debug)]
pub struct Job {
    /// `.go` files, or one directory.
    pub files: Vec<PathBuf>,
    /// Arguments of the program.
    pub args: Vec<OsString>,
    /// Compiler flags, `-gcflags` accumulated.
    pub gc: GcFlags,
    /// Intermediate results to print on stdout.
    pub emit: Vec<Emit>,
    /// Whether to show how long each phase took.
    pub timings: bool,
    /// What may live on the stack.
    pub mode: escape::Mode,
    /// How to report who allocated what, if at all.
    pub allocs: Option<Allocs>,
    /// Whether to show where stacks and heap lie, and what printed addresses are.
    pub map: bool,
    /// Where reports go instead of standard error.
    pub report_to: Option<PathBuf>,
    /// The values of `-gcflags`, as they were given.
    pub gcflags: Vec<String>,
}

/// What `goscape compare` is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Compare {
    /// Runs per mode for time and memory.
    pub rounds: u32,
}

/// How `run --allocs` reports: as a table, if not as JSON.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Allocs {
    /// A JSON object, with absolute addresses.
    pub json: bool,
    /// With what std allocates for a line by where inside std.
    pub inside: bool,
    /// With absolute addresses, not offsets.
    pub absolute: bool,
}

/// An intermediate result that `--emit` prints.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Emit {
    /// The lexer's tokens.
    Tokens,
    /// The syntax tree.
    Ast,
    /// The checked program.
    Ir,
    /// The program with small bodies copied to their calls.
    Inlined,
    /// Escape analysis's locations and edges.
    Locations,
    /// Cranelift's input.
    Clif,
}

/// Flags of the go command that take a value, which may itself begin with a dash.
const VALUE_FLAGS: [&str; 7] = ["gcflags", "o", "emit", "mode", "lang", "term", "rounds"];

/// Turns go's spelling into clap's: `-gcflags "-m -l"` → `--gcflags=-m -l`. Everything after the first word that is not a flag is
/// left alone: those are files and the program's own arguments.
fn normalise(args: impl Iterator<Item = OsString>) -> Vec<OsString> {
    let mut args = args.peekable();
    let mut out: Vec<OsString> = args.by_ref().take(2).collect();
    if out.get(1).is_some_and(|command| command == "help") {
        out.extend(args);
        return out;
    }
    while let Some(arg) = args.next() {
        let Some(text) = arg.to_str() else {
            out.push(arg);
            break;
        };
        let Some(flag) = text
            .strip_prefix("--")
            .or_else(|| text.strip_prefix('-'))
            .filter(|f| !f.is_empty())
        else {
            out.push(arg);
            break;
        };
        let mut long = OsString::from(if flag == "h" { "-h" } else { "--" });
        if flag != "h" {
            long.push(flag);
        }
        if VALUE_FLAGS.contains(&flag)
            && let Some(value) = args.next()
        {
            long.push("=");
            long.push(value);
        }
        out.push(long);
    }
    // clap must not take the program's flags for ours.
    let first_file = out.iter().skip(2).position(|a| !a.to_string_lossy().starts_with('-'));
    if let Some(at) = first_file {
        out.insert(at + 2, "--".into());
    }
    out.extend(args);
    out
}

/// A command that compiles: its name, what it does, what it is given, and examples.
fn job_command(name: &'static str, about: &'static str, given: &'static str, examples: &'static str) -> Command {
    Command::new(name)
        .about(about)
        .override_usage(format!("goscape {name} [flags] {given}"))
        .after_help(examples)
        .arg(
            Arg::new("gcflags")
                .long("gcflags")
                .value_name("flags")
                .action(ArgAction::Append)
                .help("Flags for the compiler: -m, -m=2, -l, -N, -e, -S, -lang=go1.N, -d=…; repeated ones accumulate"),
        )
        .arg(
            Arg::new("lang")
                .long("lang")
                .value_name("go1.N")
                .help("Language version, as -gcflags=-lang="),
        )
        .arg(
            Arg::new("files")
                .value_name("what")
                .action(ArgAction::Append)
                .value_parser(clap::value_parser!(OsString))
                .trailing_var_arg(true)
                .required(true)
                .help("Go files of one package, its directory, or its import path in the module"),
        )
}

/// Flags that show the compiler at work.
fn with_phases(command: Command) -> Command {
    command
        .arg(
            Arg::new("emit")
                .long("emit")
                .value_name("what")
                .action(ArgAction::Append)
                .value_parser(["tokens", "ast", "ir", "inlined", "locations", "clif"])
                .help("Print an intermediate result on stdout"),
        )
        .arg(
            Arg::new("mode")
                .long("mode")
                .value_name("mode")
                .value_parser(["go", "heap"])
                .default_value("go")
                .help("What escape analysis may keep on the stack: as gc does, or nothing whose address is taken"),
        )
        .arg(
            Arg::new("timings")
                .long("timings")
                .action(ArgAction::SetTrue)
                .help("Show how long each phase took"),
        )
}

const EXAMPLES: &str = "Examples:
  goscape run examples/new_stays.go
  goscape run --allocs examples/boxing.go
  goscape explain examples/stack_and_heap.go:17
  goscape compare examples/boxing.go
  goscape help run";

const RUN_EXAMPLES: &str = "Examples:
  goscape run examples/new_stays.go
  goscape run ./cmd/app arguments of the program
  goscape run -gcflags=\"-m -l\" examples/slices.go
  goscape run --allocs examples/boxing.go
  goscape run --allocs=std,absolute examples/boxing.go
  goscape run --map examples/stack_and_heap.go
  goscape run --mode=heap examples/boxing.go

--allocs shows on standard error, after the program's own output, where each value was, how often it was made and where it lay.
Its words: std also shows where inside the std packages, absolute shows addresses instead of offsets, json is for tools.";

const BUILD_EXAMPLES: &str = "Examples:
  goscape build -gcflags=\"-m -l\" examples/boxing.go
  goscape build -gcflags=-S examples/new_stays.go
  goscape build -gcflags=-json=0,/tmp/log examples/boxing.go";

const EXPLAIN_EXAMPLES: &str = "Examples:
  goscape explain examples/stack_and_heap.go
  goscape explain examples/boxing.go:19
  goscape explain examples/boxing.go:19:13
  goscape explain --run examples/boxing.go
  goscape explain --term \"leaking param content\"

Without a line it explains every value that is on the heap; with one every value there, also those that stay on the stack.";

const COMPARE_EXAMPLES: &str = "Examples:
  goscape compare examples/boxing.go
  goscape compare --rounds 20 examples/slices.go
  goscape compare ./cmd/app arguments of the program < input";

fn command() -> Command {
    let run = job_command(
        "run",
        "Compile and run a Go program; exits with the program's own code",
        "file.go… [args]",
        RUN_EXAMPLES,
    )
    .arg(
        Arg::new("allocs")
            .long("allocs")
            .value_name("how")
            .value_parser(["table", "std", "absolute", "json"])
            .num_args(0..=1)
            .value_delimiter(',')
            .require_equals(true)
            .default_missing_value("table")
            .help("Afterwards, show who allocated what: place, count, addresses"),
    )
    .arg(
        Arg::new("map")
            .long("map")
            .action(ArgAction::SetTrue)
            .help("Afterwards, show where stacks and heap lie, and what printed addresses are"),
    )
    .arg(
        Arg::new("report-to")
            .long("report-to")
            .value_name("file")
            .require_equals(true)
            .value_parser(clap::value_parser!(OsString))
            .help("Write the report of --allocs there; without --allocs, what the program used"),
    );
    let build = job_command(
        "build",
        "Compile Go files and report, without running them",
        "file.go…",
        BUILD_EXAMPLES,
    )
    .arg(
        Arg::new("o")
            .short('o')
            .long("o")
            .value_name("path")
            .help("Accepted; nothing is written yet"),
    );
    let explain = job_command(
        "explain",
        "Say where values live and why, step by step",
        "file.go[:line[:column]]",
        EXPLAIN_EXAMPLES,
    )
    .mut_arg("files", |files| files.required(false).required_unless_present("term"))
    .arg(
        Arg::new("term")
            .long("term")
            .value_name("word")
            .help("Explain a word of -m instead"),
    )
    .arg(
        Arg::new("run")
            .long("run")
            .action(ArgAction::SetTrue)
            .help("Run the program too, without showing its output, and say how often each value was made"),
    )
    .arg(
        Arg::new("json")
            .long("json")
            .action(ArgAction::SetTrue)
            .help("For tools: one JSON array"),
    );
    let compare = job_command(
        "compare",
        "Run with everything that may escape on the heap, and with escape analysis; say what differs",
        "file.go… [args]",
        COMPARE_EXAMPLES,
    )
    .arg(
        Arg::new("rounds")
            .long("rounds")
            .value_name("n")
            .value_parser(clap::value_parser!(u32).range(1..))
            .default_value("5")
            .help("Runs per mode for time and memory"),
    );
    Command::new("goscape")
        .about("Runs Go programs and shows where every value lives: stack or heap, and why")
        .after_help(EXAMPLES)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(with_phases(run))
        .subcommand(with_phases(build))
        .subcommand(explain)
        .subcommand(compare)
        .subcommand(Command::new("version").about("Print the version and the Go versions that goscape follows"))
}

/// Parses the command line. `Err` is a message with the exit code to leave with: usage errors are 2, as the go command's.
pub fn parse(args: impl Iterator<Item = OsString>) -> Result<Action, (String, u8)> {
    let matches = command().try_get_matches_from(normalise(args)).map_err(|mut e| {
        // A flag behind `--` is no value of ours: it belongs to the program.
        e.remove(ContextKind::Suggested);
        let code = if e.use_stderr() { 2 } else { 0 };
        (e.render().to_string().replace("\n\n\n", "\n\n"), code)
    })?;
    match matches.subcommand() {
        Some(("run", m)) => Ok(Action::Run(job(m, true)?)),
        Some(("build", m)) => Ok(Action::Build(job(m, false)?)),
        Some(("explain", m)) => explain(m),
        Some(("compare", m)) => {
            let rounds = *m.get_one("rounds").expect("has a default");
            Ok(Action::Compare(job(m, true)?, Compare { rounds }))
        }
        _ => Ok(Action::Version),
    }
}

fn explain(m: &clap::ArgMatches) -> Result<Action, (String, u8)> {
    if let Some(term) = m.get_one::<String>("term") {
        return Ok(Action::Term(term.clone()));
    }
    let mut job = job(m, true)?;
    let mut asked = Explain {
        file: None,
        line: None,
        column: None,
        json: m.get_flag("json"),
        run: m.get_flag("run"),
    };
    // `x.go:12:3` does not end in .go, so it was taken for a directory.
    if let [file] = &mut job.files[..]
        && let Some((name, place)) = file.to_string_lossy().split_once(".go:")
    {
        let mut numbers = place.splitn(2, ':').map(str::parse);
        let (Some(Ok(line)), column) = (numbers.next(), numbers.next().transpose()) else {
            return Err((format!("goscape explain: not a line: {place}\n"), 2));
        };
        asked.line = Some(line);
        asked.column = column.map_err(|_| (format!("goscape explain: not a column: {place}\n"), 2))?;
        *file = PathBuf::from(format!("{name}.go"));
    }
    let more = job.args.first().cloned().or(job.files.get(1).map(|file| file.into()));
    if let Some(word) = more {
        return Err((
            format!("goscape explain: one place at a time, not also {}\n", word.display()),
            2,
        ));
    }
    if let [file] = &job.files[..] {
        asked.file = file.extension().is_some_and(|e| e == "go").then(|| file.clone());
    }
    Ok(Action::Explain(job, asked))
}

fn job(m: &clap::ArgMatches, program_args: bool) -> Result<Job, (String, u8)> {
    let mut gc = GcFlags::default();
    let mut gcflags: Vec<String> = m.get_many("gcflags").into_iter().flatten().cloned().collect();
    for flags in &gcflags {
        gc.add(flags).map_err(|e| (e, 2))?;
    }
    if let Some(lang) = m.get_one::<String>("lang") {
        let flag = format!("-lang={lang}");
        gc.add(&flag).map_err(|e| (e, 2))?;
        gcflags.push(flag);
    }
    let emit = m.try_get_many::<String>("emit").ok().flatten().into_iter().flatten();
    let emit = emit
        .map(|what| match what.as_str() {
            "tokens" => Emit::Tokens,
            "ast" => Emit::Ast,
            "ir" => Emit::Ir,
            "inlined" => Emit::Inlined,
            "locations" => Emit::Locations,
            _ => Emit::Clif,
        })
        .collect();
    let mut words = m
        .get_many::<OsString>("files")
        .into_iter()
        .flatten()
        .cloned()
        .peekable();
    let is_go_file = |w: &OsString| w.to_string_lossy().ends_with(".go");
    let mut files = Vec::new();
    while let Some(word) = words.next_if(is_go_file) {
        files.push(PathBuf::from(word));
    }
    if files.is_empty()
        && let Some(dir) = words.next()
    {
        files.push(PathBuf::from(dir));
    }
    let args: Vec<OsString> = words.collect();
    if !program_args && !args.is_empty() {
        return Err((
            format!(
                "goscape build: named files must all be .go files: {}\n",
                args[0].display()
            ),
            1,
        ));
    }
    let mode = m.try_get_one::<String>("mode").ok().flatten();
    let mode = match mode.map(String::as_str) {
        Some("heap") => escape::Mode::Heap,
        _ => escape::Mode::Go,
    };
    let allocs = m.try_get_many::<String>("allocs").ok().flatten();
    let allocs = allocs.map(|words| {
        let words: Vec<&str> = words.map(String::as_str).collect();
        Allocs {
            json: words.contains(&"json"),
            inside: words.contains(&"std"),
            absolute: words.contains(&"absolute"),
        }
    });
    Ok(Job {
        files,
        args,
        gc,
        emit,
        timings: m
            .try_get_one::<bool>("timings")
            .ok()
            .flatten()
            .copied()
            .unwrap_or_default(),
        mode,
        allocs,
        map: m.try_get_one::<bool>("map").ok().flatten().copied().unwrap_or_default(),
        report_to: m.try_get_one::<OsString>("report-to").ok().flatten().map(PathBuf::from),
        gcflags,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn job_of(words: &[&str]) -> Job {
        match parse(words.iter().map(OsString::from)) {
            Ok(Action::Run(job) | Action::Build(job)) => job,
            other => panic!("not a job: {other:?}"),
        }
    }

    #[test]
    fn gcflags_in_both_spellings_accumulate() {
        let job = job_of(&["goscape", "build", "-gcflags", "-m -l", "-gcflags=-m", "x.go"]);
        assert_eq!(job.gc.explain, 2);
        assert_eq!(job.gc.inline, escape::inline::Level::Off);
        assert_eq!(job.files, [PathBuf::from("x.go")]);
    }

    #[test]
    fn words_after_the_files_belong_to_the_program() {
        let job = job_of(&["goscape", "run", "a.go", "b.go", "-gcflags", "x.go"]);
        assert_eq!(job.files.len(), 2);
        assert_eq!(job.args, ["-gcflags", "x.go"]);
    }

    #[test]
    fn unknown_flags_are_refused() {
        assert!(parse(["goscape", "run", "-nosuch", "a.go"].iter().map(OsString::from)).is_err());
        assert!(
            parse(
                ["goscape", "run", "-gcflags=-nosuch", "a.go"]
                    .iter()
                    .map(OsString::from)
            )
            .is_err()
        );
    }
}
