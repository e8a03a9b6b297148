//! dev
use bumpalo::Bump;
use frontend::{check, diag::Diagnostics, load, reference::LangVersion, source::SourceMap};
fn leak(s: String) -> &'static str {
    Box::leak(s.into_boxed_str())
}
fn main() {
    let mut lang = LangVersion::DEFAULT;
    let mut files = vec![];
    let mut dump = false;
    let mut quiet = false;
    let mut all = false;
    let mut inc = false;
    for a in std::env::args().skip(1) {
        if let Some(l) = a.strip_prefix("-lang=") {
            lang = LangVersion::parse(l).unwrap();
        } else if a == "-dump" {
            dump = true
        } else if a == "-q" {
            quiet = true
        } else if a == "-all" {
            all = true
        } else if a == "-inc" {
            inc = true
        } else {
            files.push(a)
        }
    }
    let std_dir = concat!(env!("CARGO_MANIFEST_DIR"), "/../runtime/std");
    let loader = |path: &str| -> Option<Vec<(&'static str, &'static str)>> {
        let dir = format!("{std_dir}/{path}");
        let mut v = vec![];
        for e in std::fs::read_dir(&dir).ok()? {
            let p = e.ok()?.path();
            if p.extension().is_some_and(|e| e == "go") {
                v.push((
                    leak(p.file_name().unwrap().to_string_lossy().into_owned()),
                    leak(std::fs::read_to_string(&p).ok()?),
                ));
            }
        }
        v.sort();
        if v.is_empty() { None } else { Some(v) }
    };
    let ast = Bump::new();
    let irb = Bump::new();
    let diags = Diagnostics::new();
    let texts: Vec<(String, String)> = files
        .iter()
        .map(|f| (f.clone(), std::fs::read_to_string(f).unwrap()))
        .collect();
    let inputs: Vec<load::InputFile> = texts
        .iter()
        .map(|(n, t)| load::InputFile {
            name: n,
            path: n,
            text: t,
        })
        .collect();
    let options = check::Options {
        lang,
        all_constructs: all,
        require_main: false,
        incomplete: inc,
    };
    let show = |sources: &SourceMap| {
        for d in diags.sorted() {
            let p = sources.position(d.pos);
            println!("{}:{}:{}: {}", p.file, p.line, p.column, d.message);
        }
    };
    match load::load_or_sources(&ast, SourceMap::new(), &inputs, &loader, &diags) {
        Err(s) => {
            show(&s);
            std::process::exit(1)
        }
        Ok(loaded) => match check::check(&loaded, &irb, &options, &diags) {
            None => {
                show(&loaded.sources);
                std::process::exit(1)
            }
            Some(p) => {
                show(&loaded.sources);
                let v = if std::env::var_os("VERIFY").is_some() {
                    frontend::ir::verify::verify(&p)
                } else {
                    vec![]
                };
                for m in v {
                    println!("VERIFY {m}");
                }
                if dump {
                    println!("{}", frontend::ir::dump::program(&p));
                }
                if !quiet {
                    println!(
                        "ok: {} funcs, {} with body, {} sites",
                        p.funcs.len(),
                        p.funcs.iter().filter(|f| f.body.is_some()).count(),
                        p.sites.len()
                    );
                }
            }
        },
    }
}
