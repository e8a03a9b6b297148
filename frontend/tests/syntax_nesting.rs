//! Deep nesting: 100,000 levels of anything give a tree or a diagnostic, in linear time and without overflowing a
//! thread's ordinary stack; what is within the limit parses and can be dumped.

mod common;

use bumpalo::Bump;
use common::parse_messages;
use frontend::diag::Diagnostics;
use frontend::source::SourceMap;
use frontend::syntax::{
    dump,
    parse::{MAX_NESTING, parse_file},
};

/// Shapes that nest: what comes before, what is repeated on the way down, what is in the middle, what is repeated on the
/// way up, and what comes after.
const SHAPES: &[(&str, [&str; 5])] = &[
    ("parentheses", ["var x = ", "(", "1", ")", ""]),
    ("unary operators", ["var x = ", "- ", "1", "", ""]),
    ("receives", ["var x = ", "<-", "c", "", ""]),
    ("addresses", ["var x = ", "& ", "c", "", ""]),
    ("binary operators", ["var x = ", "1 + ", "1", "", ""]),
    ("right operands", ["var x = ", "1 + (", "1", ")", ""]),
    ("mixed operators", ["var x = ", "1 + 2 * 3 == 4 && ", "true", "", ""]),
    ("calls of calls", ["var x = f", "()", "", "", ""]),
    ("arguments", ["var x = ", "f(", "1", ")", ""]),
    ("selectors", ["var x = f", ".x", "", "", ""]),
    ("indices", ["var x = ", "a[", "1", "]", ""]),
    ("indices of indices", ["var x = a", "[1]", "", "", ""]),
    ("slices", ["var x = ", "a[:", "1", "]", ""]),
    ("type assertions", ["var x = a", ".(T)", "", "", ""]),
    ("composite literals", ["var x = ", "T{", "1", "}", ""]),
    ("elided literals", ["var x = T", "{", "1", "}", ""]),
    ("keyed literals", ["var x = T", "{1: ", "{}", "}", ""]),
    ("func literals", ["var x = ", "func() { x = ", "1", "}", ""]),
    ("conversions of func types", ["var x = ", "(func(", "", "))", "(x)"]),
    ("pointers", ["var x ", "*", "T", "", ""]),
    ("parenthesized types", ["var x ", "(", "T", ")", ""]),
    ("slices of types", ["var x ", "[]", "T", "", ""]),
    ("arrays", ["var x ", "[1]", "T", "", ""]),
    ("array lengths", ["var x ", "[len([", "1", "]T{})]T", ""]),
    ("maps", ["var x ", "map[K]", "T", "", ""]),
    ("map keys", ["var x ", "map[", "T", "]T", ""]),
    ("channels", ["var x ", "chan ", "T", "", ""]),
    ("receive channels", ["var x ", "<-chan ", "T", "", ""]),
    ("channels in expressions", ["var x = ", "<-chan ", "T", "", "(y)"]),
    (
        "send channels in expressions",
        ["var x = <-", "chan<- ", "chan T", "", "(y)"],
    ),
    ("structs", ["var x ", "struct{ a ", "T", "}", ""]),
    ("interfaces", ["var x ", "interface{ m(", "T", ")}", ""]),
    ("unions", ["type x interface { A", "| A", "", "", "}"]),
    ("func types", ["var x ", "func(", "T", ")", ""]),
    ("func types with names", ["var x ", "func(a ", "T", ")", ""]),
    ("func types that look like names", ["var x ", "func(T[", "T", "])", ""]),
    ("func results", ["var x ", "func() ", "T", "", ""]),
    ("type arguments", ["var x ", "T[", "T", "]", ""]),
    ("type parameters", ["type x[P ", "interface{ *", "T", "}", "] int"]),
    ("constraints", ["type x[P ", "*", "T", "", ",] int"]),
    ("constraints or lengths", ["type x[P ", "*(", "T", ")", "] int"]),
    ("blocks", ["func f() { ", "{", "", "}", "}"]),
    ("labels", ["func f() { ", "L: ", "", "", "}"]),
    ("if in if", ["func f() { ", "if x {", "", "}", "}"]),
    ("else if", ["func f() { ", "if x {} else ", "{}", "", "}"]),
    ("else", ["func f() { ", "if x {} else {", "", "}", "}"]),
    ("for", ["func f() { ", "for {", "", "}", "}"]),
    ("range", ["func f() { ", "for range x {", "", "}", "}"]),
    ("switch", ["func f() { ", "switch { default: ", "", "}", "}"]),
    (
        "type switch",
        ["func f() { ", "switch x.(type) { default: ", "", "}", "}"],
    ),
    ("select", ["func f() { ", "select { default: ", "", "}", "}"]),
    ("go", ["func f() { ", "go func() {", "", "}()", "}"]),
    (
        "func literals in headers",
        ["func f() { ", "if func() bool {", "", "}() {}", "}"],
    ),
    (
        "types in blocks",
        ["func f() { ", "type T struct { x [len(func() {", "", "}())]int };", "}"],
    ),
];

fn program([before, down, middle, up, after]: [&str; 5], levels: usize) -> String {
    let (down, up) = (down.repeat(levels), up.repeat(levels));
    format!("package p\n{before}{down}{middle}{up}{after}\n")
}

#[test]
fn too_deep_is_said() {
    for (name, shape) in SHAPES {
        let arena = Bump::new();
        let (parsed, messages) = parse_messages(&arena, "deep.go", &program(*shape, 100_000));
        assert!(!parsed, "{name}: parsed");
        let last = messages.last().expect(name);
        assert!(
            last.ends_with(": syntax error: exceeded max nesting depth"),
            "{name}: {last}"
        );
    }
}

#[test]
fn unclosed_is_said() {
    for (name, [before, down, ..]) in SHAPES {
        let arena = Bump::new();
        let (_, messages) = parse_messages(
            &arena,
            "deep.go",
            &format!("package p\n{before}{}", down.repeat(100_000)),
        );
        assert!(!messages.is_empty(), "{name}: no message");
    }
}

#[test]
fn the_limit_is_where_it_is_said_to_be() {
    let arena = Bump::new();
    let parses = |levels| parse_messages(&arena, "deep.go", &program(["var x = ", "(", "1", ")", ""], levels)).0;
    assert!(parses(MAX_NESTING as usize - 10));
    assert!(!parses(MAX_NESTING as usize + 10));
}

#[test]
fn within_the_limit_parses() {
    // The shape with most nodes for each repetition makes about nine.
    let levels = MAX_NESTING as usize / 10;
    for (name, shape) in SHAPES {
        let arena = Bump::new();
        let text = arena.alloc_str(&program(*shape, levels));
        let mut sources = SourceMap::new();
        sources.add("deep.go", "deep.go", text).unwrap();
        let diags = Diagnostics::new();
        let file = parse_file(&arena, text, sources.files()[0].base, &diags);
        assert!(diags.is_empty(), "{name}: {:?}", diags.sorted());
        let dump = dump::file(file.unwrap(), &sources);
        // Parentheses in types leave no node.
        assert!(
            dump.lines().count() > levels || *name == "parenthesized types",
            "{name}"
        );
    }
}
