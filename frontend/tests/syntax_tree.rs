//! Trees: what is parsed as what, and where its position is.

mod common;

use bumpalo::Bump;
use frontend::diag::Diagnostics;
use frontend::source::SourceMap;
use frontend::syntax::{dump, lexer, parse::parse_file};

/// The dump of a program's declarations, without the line for the package.
fn tree(program: &str) -> String {
    let arena = Bump::new();
    let text = arena.alloc_str(&format!("package p\n{program}"));
    let mut sources = SourceMap::new();
    sources.add("p.go", "p.go", text).unwrap();
    let diags = Diagnostics::new();
    let file = parse_file(&arena, text, sources.files()[0].base, &diags).unwrap();
    assert!(diags.is_empty(), "{program}: {:?}", diags.sorted());
    let dump = dump::file(file, &sources);
    let lines = dump.lines().skip(1).map(|line| &line[2..]);
    lines.collect::<Vec<_>>().join("\n")
}

fn check(program: &str, expected: &str) {
    let expected: Vec<_> = expected
        .trim_matches('\n')
        .lines()
        .map(|l| l.strip_prefix("        ").unwrap_or(l))
        .collect();
    let found = tree(program);
    assert_eq!(found, expected.join("\n").trim_end(), "\n{program}\n{found}");
}

#[test]
fn operators_calls_and_literals_have_gcs_positions() {
    check(
        "var x = a.b(c[1], d[2:3]) + T{e: 4}.(int)",
        "
        2:5 var
          2:5 name x
          2:27 value: binary +
            2:12 call
              2:10 selector b
                2:9 name a
              2:14 arg: index
                2:13 name c
                2:15 index: int 1
              2:20 arg: slice
                2:19 name d
                2:21 low: int 2
                2:23 high: int 3
            2:36 type assertion
              2:30 composite literal
                2:29 type: name T
                2:31 key: name e
                2:34 value: int 4
              2:38 type: name int
        ",
    );
}

#[test]
fn statements_have_gcs_positions() {
    check(
        "func (r R) m() { a, b := 1, 2; a += b; c <- a; a++; L: f(); go f() }",
        "
        2:6 func m
          2:7 receiver r
            2:9 name R
          2:16 body: block
            2:23 :=
              2:18 lhs: name a
              2:21 lhs: name b
              2:26 rhs: int 1
              2:29 rhs: int 2
            2:34 +=
              2:32 lhs: name a
              2:37 rhs: name b
            2:42 send
              2:40 name c
              2:45 name a
            2:49 ++
              2:48 name a
            2:54 label L
              2:57 expression
                2:57 call
                  2:56 name f
            2:61 go
              2:65 call
                2:64 name f
        ",
    );
}

#[test]
fn an_arrow_belongs_to_the_channel_type_or_receives() {
    check(
        "var x = <-chan int(y)\nvar z = (<-chan int)(y)",
        "
        2:5 var
          2:5 name x
          2:9 value: unary <-
            2:19 call
              2:11 chan type
                2:16 name int
              2:20 arg: name y
        3:5 var
          3:5 name z
          3:21 value: call
            3:9 paren
              3:12 <-chan type
                3:17 name int
            3:22 arg: name y
        ",
    );
}

#[test]
fn brackets_after_a_type_name_hold_a_length_or_type_parameters() {
    check(
        "type A [N * 2]int\ntype B[P *C,] int\ntype D[P *C | Q] int\ntype E[P interface{}, Q ~int | R] struct{ B[P] }",
        "
        2:6 type A
          2:8 array type
            2:11 len: binary *
              2:9 name N
              2:13 int 2
            2:15 name int
        3:6 type B
          3:8 type param P
            3:10 star
              3:11 name C
          3:15 name int
        4:6 type D
          4:7 array type
            4:13 len: binary |
              4:10 binary *
                4:8 name P
                4:11 name C
              4:15 name Q
            4:18 name int
        5:6 type E
          5:8 type param P
            5:10 interface type
          5:23 type param Q
            5:30 binary |
              5:25 unary ~
                5:26 name int
              5:32 name R
          5:35 struct type
            5:43 field
              5:44 index
                5:43 name B
                5:45 index: name P
        ",
    );
}

#[test]
fn methods_may_have_type_parameters() {
    check(
        "func (r R) m[P any](x P)",
        "
        2:6 func m
          2:7 receiver r
            2:9 name R
          2:14 type param P
            2:16 name any
          2:21 param x
            2:23 name P
        ",
    );
}

#[test]
fn a_brace_after_a_name_in_a_header_is_the_block() {
    check(
        "func f() { if x == T {}; if x == (T{}) {}; for range []T{} {}; switch f(T{}) {} }",
        "
        2:6 func f
          2:10 body: block
            2:12 if
              2:17 cond: binary ==
                2:15 name x
                2:20 name T
              2:22 then: block
            2:26 if
              2:31 cond: binary ==
                2:29 name x
                2:34 paren
                  2:36 composite literal
                    2:35 type: name T
              2:40 then: block
            2:44 range
              2:57 composite literal
                2:54 type: slice type
                  2:56 name T
              2:60 body: block
            2:64 switch
              2:72 tag: call
                2:71 name f
                2:74 arg: composite literal
                  2:73 type: name T
        ",
    );
}

#[test]
fn specs_of_a_group_count_and_directives_stand_with_declarations() {
    check(
        "const (\n\ta = iota\n\tb\n)\nconst c = 1\n\n//go:noinline\n//goscape:x y\nfunc f(a, b int, ...)\n"
            .replace(", ...)", ")")
            .as_str(),
        "
        8:1 directive go:noinline
        9:1 directive goscape:x y
        3:2 const (group 1, iota 0)
          3:2 name a
          3:6 value: name iota
        4:2 const (group 1, iota 1)
          4:2 name b
        6:7 const (group 2, iota 0)
          6:7 name c
          6:11 value: int 1
        10:6 func f
          8:1 directive go:noinline
          9:1 directive goscape:x y
          10:8 param a
            10:13 name int
          10:11 param b
            10:13 name int
        ",
    );
}

#[test]
fn type_switches_and_selects() {
    check(
        "func f() { switch x := y.(type) { case int, nil: }; select { case a := <-c: ; default: } }",
        "
        2:6 func f
          2:10 body: block
            2:12 type switch x
              2:24 name y
              2:35 case
                2:40 name int
                2:45 name nil
            2:53 select
              2:62 case
                2:69 comm: :=
                  2:67 lhs: name a
                  2:72 rhs: unary <-
                    2:74 name c
                2:77 empty
              2:79 default
        ",
    );
}

#[test]
fn semicolons_come_where_go_puts_them() {
    let text = "x++ // c\nreturn /* a\nb */ y\n`r\n` +\n1.5e3";
    let mut sources = SourceMap::new();
    sources.add("p.go", "p.go", text).unwrap();
    let diags = Diagnostics::new();
    let tokens = lexer::lex(text, sources.files()[0].base, &diags);
    let expected = "1:1 name x\n1:2 ++\n1:9 ; (newline)\n2:1 return\n2:8 ; (newline)\n3:6 name y\n3:7 ; (newline)\n\
                    4:1 string `r\\n`\n5:3 +\n6:1 float 1.5e3\n6:6 ; (end of file)\n6:6 eof\n";
    assert_eq!(dump::tokens(&tokens, &sources), expected);
    assert!(diags.is_empty());
}
