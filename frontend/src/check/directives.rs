//! Directives above declarations: `//go:noinline` and friends, and what std declarations say about themselves.
//!
//! ```go
//! //goscape:leaks p=heap:1,~r0:0 q=      p's pointees leak to the heap, p itself to the result; q nowhere
//! //goscape:inline inlining call to fmt.Println; ... argument does not escape
//! func Native(p, q *int) *int
//! ```

use crate::ir::{DeclaredLeak, DeclaredSummary, Pragmas};
use crate::syntax::ast;
use bumpalo::Bump;

/// The functions that a type's `//goscape:needs` directives name.
pub(super) fn needed_by_type<'a>(spec: &ast::TypeDecl<'a>) -> impl Iterator<Item = &'a str> + use<'a> {
    let directives: &'a [ast::Directive<'a>] = spec.directives;
    directives
        .iter()
        .filter_map(|d| d.text.strip_prefix("goscape:needs "))
        .map(str::trim)
}

/// The pragmas of a function declaration and its declared summary.
pub(super) fn of_func<'ir>(arena: &'ir Bump, decl: &ast::FuncDecl<'_>) -> (Pragmas, Option<&'ir DeclaredSummary<'ir>>) {
    let mut pragmas = Pragmas::default();
    let mut leaks: Option<Vec<DeclaredLeak>> = None;
    let mut remarks: Vec<&'ir str> = Vec::new();
    for directive in decl.directives {
        let (name, args) = directive.text.split_once([' ', '\t']).unwrap_or((directive.text, ""));
        match name {
            "go:noinline" => pragmas.noinline = true,
            "go:noescape" => pragmas.noescape = true,
            "go:nosplit" => pragmas.nosplit = true,
            // gc: escaping arguments are kept alive as well.
            "go:uintptrescapes" => pragmas.uintptrescapes = true,
            "go:uintptrkeepalive" => pragmas.uintptrkeepalive = true,
            "go:nointerface" => pragmas.nointerface = true,
            "goscape:leaks" => leaks.get_or_insert_default().extend(parse_leaks(decl, args)),
            "goscape:inline" => {
                let texts = args.split(';').map(str::trim).filter(|t| !t.is_empty());
                remarks.extend(texts.map(|t| &*arena.alloc_str(t)));
                leaks.get_or_insert_default();
            }
            _ => {}
        }
    }
    let summary = leaks.map(|leaks| {
        &*arena.alloc(DeclaredSummary {
            leaks: arena.alloc_slice_copy(&leaks),
            inline_remarks: arena.alloc_slice_copy(&remarks),
        })
    });
    (pragmas, summary)
}

/// `p=heap:1,~r0:0 q=`. Names that the declaration does not have are skipped: a test of std's declarations finds them.
fn parse_leaks(decl: &ast::FuncDecl<'_>, args: &str) -> Vec<DeclaredLeak> {
    let params: Vec<&str> = decl
        .receiver
        .into_iter()
        .chain(decl.sig.params)
        .map(|f| f.name.map_or("_", |n| n.name))
        .collect();
    let results: Vec<String> = decl
        .sig
        .results
        .iter()
        .enumerate()
        .map(|(i, f)| f.name.map_or_else(|| format!("~r{i}"), |n| n.name.to_string()))
        .collect();
    let mut leaks = Vec::new();
    for word in args.split_whitespace() {
        let Some((param, flows)) = word.split_once('=') else {
            continue;
        };
        let Some(param) = params.iter().position(|p| *p == param) else {
            continue;
        };
        for flow in flows.split(',').filter(|f| !f.is_empty()) {
            let Some((to, derefs)) = flow.split_once(':') else {
                continue;
            };
            let result = match to {
                "heap" => None,
                _ => match results.iter().position(|r| r == to) {
                    Some(result) => Some(result as u32),
                    None => continue,
                },
            };
            leaks.push(DeclaredLeak {
                param: param as u32,
                result,
                derefs: derefs.parse().unwrap_or(0),
            });
        }
    }
    leaks
}
