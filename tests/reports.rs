//! Reports in all circumstances: however a program ends, on a terminal and piped, for modules, with wrong questions.

mod support;

use serde_json::Value;
use std::fs::File;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use support::root;

/// A directory of this test, with files.
fn directory(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let dir = std::env::temp_dir().join(format!("goscape-reports-{}-{name}", std::process::id()));
    for (file, text) in files {
        let path = dir.join(file);
        std::fs::create_dir_all(path.parent().expect("below the directory")).expect("writable");
        std::fs::write(path, text).expect("writable");
    }
    dir
}

/// Runs goscape in a fresh directory with these files.
fn goscape(name: &str, files: &[(&str, &str)], args: &[&str]) -> (Option<i32>, String, String) {
    let dir = directory(name, files);
    let output = command(&dir, args).stdin(Stdio::null()).output().expect("goscape runs");
    let _ = std::fs::remove_dir_all(dir);
    texts(&output)
}

fn command(dir: &std::path::Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_goscape"));
    command.current_dir(dir).args(args);
    command
}

fn texts(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

/// A program with one statement at the end of main, after one variable went to the heap.
fn ending(statement: &str, imports: &str) -> String {
    format!("package main\n\n{imports}\n\nvar sink *int\n\nfunc main() {{\n\tx := 1\n\tsink = &x\n\t{statement}\n}}\n")
}

#[test]
fn the_table_comes_however_a_program_ends() {
    let endings = [
        ("returns", "println(*sink)", "", 0),
        ("exits", "os.Exit(7)", "import \"os\"", 7),
        ("panics", "panic(\"no\")", "", 2),
        ("faults", "sink = nil; *sink = 1", "", 2),
        ("deadlocks", "<-make(chan int)", "", 2),
        (
            "overflows",
            "var f func(int) int; f = func(n int) int { return f(n+1) + 1 }; f(0)",
            "",
            2,
        ),
        ("leaves goroutines", "go func() { select {} }()", "", 0),
        ("goexits", "runtime.Goexit()", "import \"runtime\"", 2),
    ];
    for (name, statement, imports, code) in endings {
        let program = ending(statement, imports);
        let (status, _, stderr) = goscape(name, &[("x.go", &program)], &["run", "--allocs", "x.go"]);
        assert_eq!(status, Some(code), "{name}: {stderr}");
        let row = stderr.lines().find(|line| line.starts_with(" x.go:8:2 "));
        assert!(row.is_some_and(|row| row.contains("moved to heap")), "{name}: {stderr}");
        assert!(stderr.contains("\ntotal: "), "{name}: {stderr}");
    }
}

const FRAME: &str = "package main

func main() {
	x, y := 1, 2
	println(&x != &y)
	p := new([4]int)
	println(len(p), cap(make([]int, 3)))
}
";

#[test]
fn addresses_in_frames_are_those_of_the_assembly_and_of_the_run() {
    let (_, _, table) = goscape("offsets", &[("x.go", FRAME)], &["run", "--allocs", "x.go"]);
    let offset = |at: &str| -> String {
        let row = table.lines().find(|line| line.starts_with(at)).expect("a row");
        row.split_whitespace().last().expect("an address").into()
    };
    let (x, array) = (offset(" x.go:4:2 "), offset(" x.go:6:10 "));
    assert!(
        x.starts_with("main.main+0x") && array.starts_with("main.main+0x"),
        "{table}"
    );
    let (_, _, absolute) = goscape("absolute", &[("x.go", FRAME)], &["run", "--allocs=absolute", "x.go"]);
    let address = |at: &str| -> u64 {
        let row = absolute.lines().find(|line| line.starts_with(at)).expect("a row");
        let hex = row.split_whitespace().last().and_then(|word| word.strip_prefix("0x"));
        u64::from_str_radix(hex.expect("an address"), 16).expect("a number")
    };
    let number = |text: &str| {
        let hex = text.rsplit_once("0x").expect("a number").1;
        u64::from_str_radix(hex, 16).expect("a number")
    };
    let distance = number(&array) as i64 - number(&x) as i64;
    assert_eq!(address(" x.go:6:10 ") as i64 - address(" x.go:4:2 ") as i64, distance);
}

#[test]
fn tools_get_the_same_facts() {
    let (_, _, json) = goscape("json", &[("x.go", FRAME)], &["run", "--allocs=json", "x.go"]);
    let start = json.find("\n{").map_or(0, |at| at + 1);
    let report: Value = serde_json::from_str(&json[start..]).expect("an object");
    let sites = report["sites"].as_array().expect("rows");
    let x = sites.iter().find(|site| site["what"] == "x").expect("x");
    assert_eq!(
        (&x["place"], &x["at"]),
        (&Value::from("stack"), &Value::from("x.go:4:2"))
    );
    assert_eq!(x["frames"][0]["function"], "main.main");
    assert_eq!(x["frames"][0]["size"], 8);
    assert!(x["stack_low"].as_u64().is_some());
    assert_eq!(report["mallocs"], 0);
}

const MAPPED: &str = "package main

import (
	\"fmt\"
	\"goscape\"
)

var global int

func main() {
	local, moved := 1, new(int)
	fmt.Printf(\"%p\\n\", moved)
	println(&local, &global)
	goscape.Map()
	fmt.Println(\"end\")
}
";

#[test]
fn printed_addresses_have_names() {
    let files = [("x.go", MAPPED)];
    let (status, stdout, stderr) = goscape("map", &files, &["run", "--map", "x.go"]);
    assert_eq!(status, Some(0), "{stderr}");
    assert!(stdout.ends_with("end\n"));
    for name in [
        "= heap: new(int) of main.main (x.go:11:24), cell of 8 bytes",
        "= stack: local, main.main+0x",
        "= static: main.global\n",
    ] {
        // Once where the program asks, once at the end.
        assert_eq!(stderr.matches(name).count(), 2, "{name}: {stderr}");
    }
    let (_, _, silent) = goscape("nomap", &files, &["run", "x.go"]);
    assert!(!silent.contains("memory:"), "{silent}");
}

/// What a command writes to a terminal.
fn on_terminal(args: &[&str], no_colour: bool) -> String {
    let pty = nix::pty::openpty(None, None).expect("a terminal");
    let mut command = command(root(), args);
    let clone = || Stdio::from(pty.slave.try_clone().expect("open"));
    command.stdin(Stdio::null()).stdout(clone()).stderr(clone());
    command.env_remove("NO_COLOR");
    if no_colour {
        command.env("NO_COLOR", "1");
    }
    let mut child = command.spawn().expect("goscape runs");
    drop(command);
    drop(pty.slave);
    let mut text = Vec::new();
    // A terminal whose other side is closed is an error to read from.
    let _ = File::from(pty.master).read_to_end(&mut text);
    child.wait().expect("it ends");
    String::from_utf8_lossy(&text).into_owned()
}

#[test]
fn colours_are_for_terminals() {
    let explain: &[&str] = &["explain", "examples/stack_and_heap.go"];
    let table: &[&str] = &["run", "--allocs", "examples/stack_and_heap.go"];
    for args in [explain, table] {
        assert!(on_terminal(args, false).contains("\x1b["), "{args:?}");
        assert!(!on_terminal(args, true).contains("\x1b["), "{args:?}");
        let piped = command(root(), args).output().expect("goscape runs");
        assert!(![piped.stdout, piped.stderr].concat().contains(&0x1b), "{args:?}");
    }
}

#[test]
fn a_reader_that_goes_away_is_no_bug() {
    for args in [
        &["explain", "examples/boxing.go"][..],
        &["help"],
        &["build", "--emit=ast", "examples/boxing.go"],
    ] {
        let mut child = command(root(), args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("goscape runs");
        drop(child.stdout.take());
        let (_, _, stderr) = texts(&child.wait_with_output().expect("it ends"));
        assert_eq!(stderr, "", "{args:?}");
    }
}

const READER: &str = "package main

import (
	\"bufio\"
	\"fmt\"
	\"os\"
)

func main() {
	lines := bufio.NewScanner(os.Stdin)
	n := 0
	for lines.Scan() {
		n += len(lines.Text())
	}
	fmt.Println(n, os.Args[1:])
	os.Exit(n)
}
";

#[test]
fn compared_programs_read_their_input_and_arguments() {
    let dir = directory("input", &[("x.go", READER)]);
    let mut child = command(&dir, &["compare", "--rounds=2", "x.go", "a", "-b"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("goscape runs");
    let mut stdin = child.stdin.take().expect("piped");
    stdin.write_all(b"one\ntwo\n").expect("read");
    drop(stdin);
    let (status, stdout, stderr) = texts(&child.wait_with_output().expect("it ends"));
    let _ = std::fs::remove_dir_all(dir);
    assert_eq!(status, Some(0), "{stdout}{stderr}");
    assert!(
        stdout.contains("note: the program ended with exit status 6 in each mode"),
        "{stdout}"
    );
    assert!(!stdout.contains("differ"), "{stdout}");
}

#[test]
fn compared_programs_may_panic_and_must_compile() {
    let program = ending("panic(sink)", "");
    let (status, stdout, stderr) = goscape("panic", &[("x.go", &program)], &["compare", "--rounds=1", "x.go"]);
    assert_eq!(status, Some(0), "{stdout}{stderr}");
    assert!(
        stdout.contains("note: the program ended with exit status 2 in each mode"),
        "{stdout}"
    );
    let (status, stdout, stderr) = goscape(
        "wrong",
        &[("x.go", "package main\n\nfunc main() { x }\n")],
        &["compare", "x.go"],
    );
    assert_eq!((status, stdout.as_str()), (Some(1), ""));
    assert!(stderr.contains("./x.go:3:15: undefined: x"), "{stderr}");
}

const MODULE: [(&str, &str); 4] = [
    ("go.mod", "module example.com/m\n\ngo 1.22\n"),
    (
        "main.go",
        "package main\n\nimport \"example.com/m/lib\"\n\nvar keep *lib.T\n\nfunc main() {\n\tkeep = lib.New()\n\tprintln(lib.New().N)\n}\n",
    ),
    (
        "lib/lib.go",
        "package lib\n\ntype T struct{ N int }\n\nfunc New() *T { return &T{zero()} }\n",
    ),
    ("lib/zero.go", "package lib\n\nfunc zero() int { return 0 }\n"),
];

#[test]
fn a_file_of_a_module_is_explained_with_its_package() {
    let (status, stdout, stderr) = goscape("module", &MODULE, &["explain", "lib/lib.go"]);
    assert_eq!(status, Some(0), "{stderr}");
    assert!(
        stdout.starts_with("heap: &T{...} (T, 8 bytes) [&T{...} escapes to heap]\n --> lib/lib.go:5:24\n"),
        "{stdout}"
    );
    // What is inlined elsewhere is the same value, under the name that it has where it is written.
    let (_, stdout, _) = goscape("copies", &MODULE, &["run", "--allocs", "."]);
    assert_eq!(stdout, "");
    let (_, _, table) = goscape("table", &MODULE, &["run", "--allocs", "."]);
    let rows: Vec<&str> = table.lines().filter(|line| line.contains("lib/lib.go:5:24")).collect();
    assert_eq!(rows.len(), 2, "{table}");
    assert!(
        rows.iter().all(|row| row.contains("&T{...}, inlined in main.main")),
        "{table}"
    );
    // A package's explanation is about its own files.
    let (_, stdout, _) = goscape("own", &MODULE, &["explain", "."]);
    assert!(!stdout.contains("lib.go"), "{stdout}");
}

#[test]
fn wrong_questions_have_clear_answers() {
    let files = [
        ("x.go", FRAME),
        ("bad.go", "package main\n\nfunc main() { y }\n"),
        (
            "silent.go",
            "package main\n\nfunc main() { var s []int\n\ts = append(s, 1)\n\tprintln(len(s)) }\n",
        ),
    ];
    let ask = |args: &[&str]| {
        let (status, stdout, stderr) = goscape("wrong-questions", &files, args);
        (status, stdout + &stderr)
    };
    let cases: [(&[&str], i32, &str); 12] = [
        (
            &["explain", "x.go:99"],
            2,
            "goscape explain: x.go has 8 lines, no line 99\n",
        ),
        (
            &["explain", "x.go:0"],
            2,
            "goscape explain: x.go has 8 lines, no line 0\n",
        ),
        (
            &["explain", "x.go:6:1"],
            2,
            "no value begins at column 1 of line 6; those of the line are at 2 (p), 10 (new([4]int))\n",
        ),
        (&["explain", "x.go:8"], 0, "Nothing on line 8 has a place in memory"),
        (&["explain", "x.go:six"], 2, "goscape explain: not a line: six\n"),
        (
            &["explain", "x.go:4", "x.go:6"],
            2,
            "goscape explain: one place at a time, not also x.go:6\n",
        ),
        (
            &["explain", "silent.go:4"],
            0,
            "may allocate: append(s, 1) at silent.go:4:12: append makes",
        ),
        (&["explain", "bad.go"], 1, "./bad.go:3:15: undefined: y\n"),
        (&["explain", "none.go"], 1, "none.go"),
        (
            &["explain", "--term", "nonsense"],
            2,
            "goscape explain: no term \"nonsense\"; known are: moved to heap, ",
        ),
        (
            &["run", "--allocs=all", "x.go"],
            2,
            "[possible values: table, std, absolute, json]",
        ),
        (
            &["run", "--alocs", "x.go"],
            2,
            "tip: a similar argument exists: '--allocs'\n\nUsage: goscape run [flags] file.go… [args]\n",
        ),
    ];
    for (args, code, text) in cases {
        let (status, said) = ask(args);
        assert_eq!(status, Some(code), "{args:?}: {said}");
        assert!(said.contains(text), "{args:?}: {said}");
    }
}

#[test]
fn every_command_has_examples() {
    for name in ["run", "build", "explain", "compare"] {
        for args in [["help", name], [name, "--help"], [name, "-h"]] {
            let output = command(root(), &args).output().expect("goscape runs");
            let (status, stdout, _) = texts(&output);
            assert_eq!(status, Some(0), "{args:?}");
            assert!(
                stdout.contains(&format!("Examples:\n  goscape {name} ")),
                "{args:?}: {stdout}"
            );
        }
    }
}
