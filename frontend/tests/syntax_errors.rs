//! Syntax errors against gc: Go's own `errorcheck` files about syntax, and the exact positions that the tests of gc's
//! parser ask for.

mod common;

use bumpalo::Bump;
use common::{go_files, go_root, parse_messages};
use frontend::diag::Diagnostics;
use frontend::source::Pos;
use frontend::syntax::lexer::lex;
use regex::Regex;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The messages on each line, with their columns.
fn by_line(messages: &[String], name: &str) -> BTreeMap<usize, Vec<(usize, String)>> {
    let mut lines: BTreeMap<usize, Vec<(usize, String)>> = BTreeMap::new();
    for message in messages {
        let rest = message.strip_prefix(name).unwrap();
        let mut parts = rest.splitn(4, ':').skip(1);
        let line = parts.next().unwrap().parse().unwrap();
        let column = parts.next().unwrap().parse().unwrap();
        let message = parts.next().unwrap().trim_start().to_string();
        lines.entry(line).or_default().push((column, message));
    }
    lines
}

/// A pattern in Go's notation, where a brace that begins no repetition is a brace.
fn go_regex(text: &str) -> Regex {
    let brace = Regex::new(r"(\\.)|\{(\d)|\{").unwrap();
    let text = brace.replace_all(text, |c: &regex::Captures<'_>| match (c.get(1), c.get(2)) {
        (Some(escape), _) => escape.as_str().to_string(),
        (_, Some(digit)) => format!("{{{}", digit.as_str()),
        _ => r"\{".to_string(),
    });
    Regex::new(&text).unwrap_or_else(|e| panic!("{text}: {e}"))
}

/// The patterns of `// ERROR "re" "re"` and `// GC_ERROR` on each line.
fn expected(text: &str) -> BTreeMap<usize, Vec<Regex>> {
    let comment = Regex::new(r"// (?:GC_)?ERROR (.*)").unwrap();
    let pattern = Regex::new(r#""((?:[^"\\]|\\.)*)"|`([^`]*)`"#).unwrap();
    let mut lines = BTreeMap::new();
    for (i, line) in text.lines().enumerate() {
        let Some(found) = comment.captures(line) else { continue };
        let patterns = pattern.captures_iter(&found[1]).map(|p| {
            let text = match p.get(1) {
                Some(quoted) => quoted.as_str().replace(r#"\""#, r#"""#).replace(r"\\", r"\"),
                None => p[2].to_string(),
            };
            go_regex(&text)
        });
        lines.insert(i + 1, patterns.collect());
    }
    lines
}

/// What is wrong with the messages for an `errorcheck` file.
fn disagreements(path: &Path) -> Vec<String> {
    let name = path.file_name().unwrap().to_str().unwrap();
    let text = std::fs::read_to_string(path).unwrap();
    let arena = Bump::new();
    let (_, messages) = parse_messages(&arena, name, &text);
    let mut found = by_line(&messages, name);
    let mut wrong = Vec::new();
    for (line, patterns) in expected(&text) {
        let mut messages = found.remove(&line).unwrap_or_default();
        for pattern in patterns {
            let before = messages.len();
            messages.retain(|(_, m)| !pattern.is_match(m));
            if messages.len() == before {
                wrong.push(format!("{name}:{line}: no match for {pattern}"));
            }
        }
        wrong.extend(messages.iter().map(|(_, m)| format!("{name}:{line}: unmatched: {m}")));
    }
    for (line, messages) in found {
        wrong.extend(messages.iter().map(|(_, m)| format!("{name}:{line}: unexpected: {m}")));
    }
    wrong
}

/// Whether all that a file is about is said by the parser.
fn is_about_syntax(path: &Path, text: &str) -> bool {
    // These depend on language versions, on other phases, or on the command line.
    let first = text.lines().next().unwrap_or("");
    if first.trim() != "// errorcheck" {
        return false;
    }
    if path.parent().is_some_and(|dir| dir.ends_with("syntax")) {
        return true;
    }
    // The parser says a part: labels, the number of range variables and slice bounds are the checker's.
    let partly = ["issue14006.go", "issue50372.go", "slice3err.go"];
    if partly.iter().any(|name| path.ends_with(name)) {
        return false;
    }
    let arena = Bump::new();
    let name = "x.go";
    let (_, messages) = parse_messages(&arena, name, text);
    // After a syntax error gc says nothing about types.
    text.contains("ERROR") && !messages.is_empty()
}

#[test]
fn errorcheck_files() {
    let Some(root) = go_root() else { return };
    let mut judged = 0;
    let mut wrong = Vec::new();
    for path in go_files(&root.join("test"), true) {
        let text = std::fs::read_to_string(&path).unwrap();
        if !is_about_syntax(&path, &text) {
            continue;
        }
        judged += 1;
        wrong.extend(disagreements(&path));
    }
    println!("errorcheck files about syntax: {judged} judged");
    assert!(judged > 70, "only {judged}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// gc's parser tests: `/* ERROR re */` stands before the token that is complained about, `// ERROR re` on its line.
#[test]
fn positions() {
    let Some(root) = go_root() else { return };
    let dir = root.join("src/cmd/compile/internal/syntax/testdata");
    let comment = Regex::new(r"(?s)/\* ERROR (.*?)\*/|// ERROR ([^\n]*)|/\*.*?\*/|//[^\n]*|`[^`]*`").unwrap();
    let mut wrong = Vec::new();
    let files: Vec<PathBuf> = go_files(&dir, false);
    // Of statements that are out of place the checker complains.
    let files: Vec<_> = files.iter().filter(|f| !f.ends_with("fallthrough.go")).collect();
    for path in &files {
        let name = path.file_name().unwrap().to_str().unwrap();
        let text = std::fs::read_to_string(path).unwrap();
        let arena = Bump::new();
        let (_, messages) = parse_messages(&arena, name, &text);
        let mut found = by_line(&messages, name);
        let tokens = lex(&text, Pos(1), &Diagnostics::new());
        // Of several comments before a token the last one counts.
        let mut expected = BTreeMap::new();
        for c in comment.captures_iter(&text) {
            let line = |at: usize| text[..at].matches('\n').count() + 1;
            let end = c.get(0).unwrap().end();
            if let Some(pattern) = c.get(1) {
                let token = tokens.offsets.partition_point(|&at| (at as usize) < end);
                let at = tokens.offsets[token] as usize;
                let column = at - text[..at].rfind('\n').map_or(0, |newline| newline + 1) + 1;
                expected.insert((line(at), Some(column)), pattern);
            } else if let Some(pattern) = c.get(2) {
                expected.insert((line(end), None), pattern);
            }
        }
        // gc's parser tests see all errors, its users only one syntax error on each line.
        let mut matched = None;
        for ((line, column), pattern) in expected {
            let pattern = go_regex(pattern.as_str().trim());
            let messages = found.entry(line).or_default();
            let before = messages.len();
            messages.retain(|(at, m)| column.is_some_and(|column| column != *at) || !pattern.is_match(m));
            if messages.len() < before {
                matched = Some(line);
            } else if matched != Some(line) {
                wrong.push(format!("{name}:{line}: no match for {pattern}"));
            }
        }
        for (line, messages) in found {
            wrong.extend(messages.iter().map(|(_, m)| format!("{name}:{line}: unexpected: {m}")));
        }
    }
    println!("files of gc's parser tests: {} judged", files.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
