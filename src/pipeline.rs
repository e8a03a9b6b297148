//! The pipeline: the one place that knows the order of the phases.

use crate::allocs::{self, Sites};
use crate::args::{Emit, Explain, Job};
use crate::report;
use crate::sources;
use crate::timings::Timings;
use bumpalo::Bump;
use codegen::Accounting;
use escape::inline::Level;
use frontend::check;
use frontend::diag::Diagnostics;
use frontend::ir::Program;
use frontend::load::{self, InputFile, Loaded, UserFile};
use frontend::reference::LangVersion;
use frontend::source::SourceMap;
use frontend::syntax::{dump, lexer};
use runtime::Books;
use runtime::abi::Image;
use std::process::ExitCode;

/// gc's exit code for a program that does not compile.
const COMPILE_ERROR: u8 = 1;

/// Exit code for a place that there is not.
const USAGE_ERROR: u8 = 2;

/// A program ready to run.
struct Ready {
    image: Image,
    books: Option<Books>,
}

/// What a compilation is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Purpose<'a> {
    Run,
    Report,
    Explain(&'a Explain),
}

/// `goscape build`: compiles and reports.
pub fn build(job: &Job) -> ExitCode {
    let mut timings = Timings::start();
    let outcome = compile(job, Purpose::Report, &mut timings);
    if job.timings {
        timings.print();
    }
    match outcome {
        Ok(_) => ExitCode::SUCCESS,
        Err(code) => code,
    }
}

/// `goscape explain`: checks, and explains what was asked.
pub fn explain(job: &Job, asked: &Explain) -> ExitCode {
    // A file of a module belongs to a package, without which it does not compile.
    let package = asked.file.as_deref().and_then(sources::package_of);
    let whole = package.map(|dir| Job {
        files: vec![dir],
        ..job.clone()
    });
    match compile(
        whole.as_ref().unwrap_or(job),
        Purpose::Explain(asked),
        &mut Timings::start(),
    ) {
        Ok(_) => ExitCode::SUCCESS,
        Err(code) => code,
    }
}

/// `goscape run`: compiles, reports and runs; the exit code is the program's own.
pub fn run(job: &Job) -> ExitCode {
    let mut timings = Timings::start();
    let outcome = compile(job, Purpose::Run, &mut timings);
    if job.timings {
        timings.print();
    }
    match outcome {
        Ok(Some(Ready { image, books })) => {
            let mut args = vec![job.files[0].with_extension("").display().to_string()];
            args.extend(job.args.iter().map(|a| a.to_string_lossy().into_owned()));
            let books = books.or_else(|| job.report_to.clone().map(allocs::usage));
            ExitCode::from(runtime::start(image, args, books) as u8)
        }
        Ok(None) => ExitCode::SUCCESS,
        Err(code) => code,
    }
}

/// All phases up to code in memory. Without code generation (`build` that is not asked for code) there is no image.
fn compile(job: &Job, purpose: Purpose<'_>, timings: &mut Timings) -> Result<Option<Ready>, ExitCode> {
    let input = sources::read(&job.files).map_err(|message| {
        eprintln!("{message}");
        ExitCode::from(COMPILE_ERROR)
    })?;
    timings.lap("read");
    let diags = Diagnostics::new();
    emit_syntax(job, &input.files);

    let syntax_arena = Bump::new();
    let inputs: Vec<InputFile<'_>> = input
        .files
        .iter()
        .map(|f| InputFile {
            name: &f.name,
            path: &f.path,
            text: &f.text,
        })
        .collect();
    let loaded = load::load_or_sources(&syntax_arena, SourceMap::new(), &inputs, &input, &diags)
        .map_err(|loaded| fail(&loaded, &diags, job))?;
    timings.lap("parse");
    let named = loaded.packages.last().expect("a program has packages");
    if purpose == Purpose::Run && named.name != "main" {
        eprintln!("package {} is not a main package", named.title);
        return Err(ExitCode::from(COMPILE_ERROR));
    }

    let ir_arena = Bump::new();
    let options = check::Options {
        lang: job
            .gc
            .lang
            .unwrap_or_else(|| input.module.as_ref().map_or(LangVersion::DEFAULT, |m| m.lang)),
        require_main: purpose == Purpose::Run,
        incomplete: !job.gc.complete || matches!(purpose, Purpose::Explain(_)),
    };
    let program = check::check(&loaded, &ir_arena, &options, &diags).ok_or_else(|| fail(&loaded, &diags, job))?;
    debug_assert_eq!(
        frontend::ir::verify::verify(&program),
        Vec::<String>::new(),
        "the checker's IR is well formed"
    );
    timings.lap("check");
    if job.emit.contains(&Emit::Ir) {
        crate::out::print(&frontend::ir::dump::program(&program));
    }

    // The baseline shows programs as they are written.
    let level = match job.mode {
        escape::Mode::Go => job.gc.inline,
        escape::Mode::Heap => Level::Off,
    };
    let options = escape::Options {
        explain: job.gc.records_reasons(),
        small_frames: job.gc.small_frames,
        quiet: job.gc.explain == 0 && job.gc.json.is_none(),
    };
    let (program, mut remarks) = escape::inline(program, &ir_arena, level, &options);
    timings.lap("inline");
    debug_assert_eq!(
        frontend::ir::verify::verify(&program),
        Vec::<String>::new(),
        "the inliner's IR is well formed"
    );
    if job.emit.contains(&Emit::Inlined) {
        crate::out::print(&frontend::ir::dump::program(&program));
    }
    if let Purpose::Explain(asked) = purpose {
        return match crate::explain::explain(&program, options, job, asked) {
            Ok(()) => Ok(None),
            Err(message) => {
                eprintln!("{message}");
                Err(ExitCode::from(USAGE_ERROR))
            }
        };
    }
    if job.emit.contains(&Emit::Locations) {
        let named = program.packages.ids().next_back().expect("a program has packages");
        crate::out::print(&escape::dump::locations(&program, named, &options));
    }
    let mut analysis = escape::analyze(&program, job.mode, &options);
    timings.lap("escape");
    if job.gc.explain > 0 || job.gc.json.is_some() {
        remarks.append(&mut analysis.remarks);
    }
    if job.gc.explain > 0 {
        report::remarks(&program, &remarks, job.gc.all_packages, job.gc.explain > 1);
    }
    if let Some(directory) = &job.gc.json {
        crate::logopt::write(directory, &program, &remarks).map_err(|message| {
            eprintln!("{message}");
            ExitCode::from(COMPILE_ERROR)
        })?;
    }

    for (pos, message) in &analysis.too_large {
        diags.error(*pos, message);
    }
    if !diags.is_empty() {
        return Err(fail(&loaded, &diags, job));
    }

    let listing = job.gc.assembly || job.emit.contains(&Emit::Clif);
    if purpose == Purpose::Report && !listing {
        return Ok(None);
    }
    let books = (accounting(job) != Accounting::Off).then(|| books(job, &program, &analysis.placements));
    let program = escape::dead_literals::drop_dead_literals(program, &analysis, &ir_arena);
    let program = escape::order::order(program, &analysis.unordered, &ir_arena);
    timings.lap("order");
    let image = generate(job, &program, &analysis.placements)?;
    timings.lap("codegen");
    Ok(Some(Ready { image, books }))
}

/// What is booked of who allocates what.
fn accounting(job: &Job) -> Accounting {
    match job.allocs {
        Some(how) if how.json || how.absolute => Accounting::Addresses,
        Some(_) => Accounting::Sites,
        None if job.map => Accounting::Sites,
        None => Accounting::Off,
    }
}

/// What is needed to report who allocated what.
fn books(job: &Job, program: &Program<'_>, placements: &escape::Placements) -> Books {
    let (_, values) = escape::explain::values(program, escape::Options::default());
    Sites::of(program, &values, placements).books(job.allocs, job.map, job.report_to.clone())
}

fn generate(job: &Job, program: &Program<'_>, placements: &escape::Placements) -> Result<Image, ExitCode> {
    let keep_clif = job.emit.contains(&Emit::Clif);
    let options = codegen::Options {
        keep_clif,
        accounting: accounting(job),
        ..codegen::Options::default()
    };
    let compiled = codegen::compile(program, placements, options).map_err(|error| {
        eprintln!("goscape: no memory for machine code: {error}");
        ExitCode::from(COMPILE_ERROR)
    })?;
    if job.gc.assembly {
        let named = program.funcs[program.main].pkg;
        eprint!("# {}\n{}", program.packages[named].title, compiled.assembly(program));
    }
    if keep_clif {
        crate::out::print(&compiled.clif(program));
    }
    Ok(compiled.image)
}

/// `--emit=tokens` and `--emit=ast`, of the user's files, even when they have errors.
fn emit_syntax(job: &Job, files: &[UserFile]) {
    if !job.emit.iter().any(|what| matches!(what, Emit::Tokens | Emit::Ast)) {
        return;
    }
    let arena = Bump::new();
    let mut map = SourceMap::new();
    // Errors are reported by the compilation that follows.
    let own = Diagnostics::new();
    for file in files {
        let Some(index) = map.add(&file.name, &file.path, arena.alloc_str(&file.text)) else {
            return;
        };
        let (text, base) = (map.files()[index].text, map.files()[index].base);
        if job.emit.contains(&Emit::Tokens) {
            crate::out::print(&dump::tokens(&lexer::lex(text, base, &own), &map));
        }
        if job.emit.contains(&Emit::Ast)
            && let Some(tree) = frontend::syntax::parse::parse_file(&arena, text, base, &own)
        {
            crate::out::print(&dump::file(tree, &map));
        }
    }
}

fn fail(loaded: &Loaded<'_>, diags: &Diagnostics, job: &Job) -> ExitCode {
    report::errors(loaded, &diags.sorted(), job.gc.all_errors);
    ExitCode::from(COMPILE_ERROR)
}
