//! What holds for every machine: each program that the tests run also compiles for aarch64, with Cranelift's verifier on; and what start-up
//! costs is bounded, in functions and not in time.

mod support;

use bumpalo::Bump;
use codegen::Target;
use frontend::check;
use frontend::diag::Diagnostics;
use frontend::ir::Program;
use frontend::load::{self, InputFile};
use frontend::source::SourceMap;
use std::path::Path;
use support::{go_files, root};

/// Most functions, shims included, that hello world with fmt.Println may need.
const HELLO_WORLD_FUNCTIONS: usize = 40;

/// Compiles a file up to its placements and hands both on.
fn with_program<T>(path: &Path, then: impl FnOnce(&Program<'_>, &escape::Placements) -> T) -> T {
    let text = std::fs::read_to_string(path).expect("a readable file");
    let name = path.display().to_string();
    let diags = Diagnostics::new();
    let (syntax, ir) = (Bump::new(), Bump::new());
    let input = [InputFile {
        name: &name,
        path: &name,
        text: &text,
    }];
    let std = |path: &str| runtime::std_sources(path).map(<[_]>::to_vec);
    let loaded = load::load(&syntax, SourceMap::new(), &input, &std, &diags);
    let loaded = loaded.unwrap_or_else(|| panic!("{name}: {:?}", diags.sorted()));
    let options = check::Options::default();
    let program = check::check(&loaded, &ir, &options, &diags);
    let program = program.unwrap_or_else(|| panic!("{name}: {:?}", diags.sorted()));
    let analysis = escape::analyze(&program, escape::Mode::Go, &escape::Options::default());
    then(&program, &analysis.placements)
}

#[test]
fn programs_compile_for_aarch64() {
    let mut count = 0;
    for folder in ["tests/run", "tests/gc", "tests/panic", "examples"] {
        for file in go_files(folder) {
            let functions = with_program(&file, |program, placements| {
                codegen::compile_for_check(program, placements, Target::Aarch64)
            });
            assert!(functions > 0, "{}", file.display());
            count += 1;
        }
    }
    println!("compiled {count} programs for aarch64");
    assert!(count >= 55, "only {count} programs");
}

#[test]
fn hello_world_needs_few_functions() {
    let file = root().join("benches/programs/hello.go");
    let (functions, _) = with_program(&file, |program, placements| {
        let compiled = codegen::compile(program, placements, codegen::Options::default()).expect("memory for code");
        compiled.size()
    });
    println!("hello world needs {functions} functions");
    assert!(
        functions <= HELLO_WORLD_FUNCTIONS,
        "hello world needs {functions} functions"
    );
}
