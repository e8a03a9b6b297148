//! Literals that nobody calls after inlining are dropped, and with them what they keep in memory.

#[allow(dead_code)] // each test uses its part
mod support;

use escape::dead_literals::drop_dead_literals;
use escape::inline::Level;
use escape::{Mode, Options};
use support::checked;

const PROGRAM: &str = "package p

func inlined(s []int) (t int) {
	add := func(x int) { t += x }
	for _, x := range s {
		add(x)
	}
	return t
}

func kept(s []int) (t int) {
	add := func(x int) { t += x }
	each(s, add)
	return t
}

func each(s []int, f func(int)) {
	for i := 0; i < len(s); i++ {
		defer f(s[i])
	}
}
";

/// Whether `t` of a function is captured before and after.
fn captured(function: &str, level: Level) -> (bool, bool) {
    checked("p.go", PROGRAM, |program, arena| {
        let options = Options::default();
        let (program, _) = escape::inline(program, arena, level, &options);
        let analysis = escape::analyze(&program, Mode::Go, &options);
        let id = program
            .funcs
            .iter_enumerated()
            .find(|(_, f)| f.short_name == function)
            .map(|(id, _)| id);
        let id = id.expect("the program has it");
        let captured =
            |program: &frontend::ir::Program<'_>| program.funcs[id].locals.iter().any(|l| l.name == "t" && l.captured);
        let before = captured(&program);
        let program = drop_dead_literals(program, &analysis, arena);
        assert_eq!(frontend::ir::verify::verify(&program), Vec::<String>::new());
        (before, captured(&program))
    })
    .expect("the program is right")
}

#[test]
fn a_literal_whose_calls_are_inlined_captures_nothing() {
    assert_eq!(captured("inlined", Level::Small), (true, false));
}

#[test]
fn a_literal_that_is_called_keeps_what_it_captures() {
    assert_eq!(captured("inlined", Level::Off), (true, true));
    assert_eq!(captured("kept", Level::Small), (true, true));
}
