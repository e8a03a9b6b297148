//! What allocates without a word of gc's: `append`, channels, maps that grow, `s += t`. Escape analysis decides nothing about it.

use crate::allocs::notes;
use escape::render;
use frontend::ir::text::{self, TextCx};
use frontend::ir::walk::{self, Part};
use frontend::ir::{ExprKind, Program, StmtKind};
use frontend::source::Pos;

/// An expression or statement that may allocate whatever the analysis says.
pub struct Silent {
    /// Where.
    pub pos: Pos,
    /// `append(s, x) at x.go:3:7: why`
    text: String,
}

impl Silent {
    /// One line about it.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// All of the user's functions, in the order of the source.
pub fn all(program: &Program<'_>) -> Vec<Silent> {
    let mut found = Vec::new();
    for (id, func) in program.funcs.iter_enumerated() {
        let Some(body) = func.body.filter(|_| program.packages[func.pkg].user) else {
            continue;
        };
        let cx = TextCx::of_func(program, id).as_in_source();
        walk::all(body, &mut |part| {
            let (pos, what, why) = match part {
                Part::Expr(e) => match e.kind {
                    ExprKind::Append { .. } => (e.pos, text::expr(cx, e), notes::APPEND),
                    ExprKind::MakeChan { .. } => (e.pos, text::expr(cx, e), notes::CHANNEL),
                    _ => return,
                },
                Part::Stmt(s) => match &s.kind {
                    StmtKind::AssignOp { site: Some(_), .. } => (s.pos, text::stmt(cx, s), notes::CONCAT),
                    StmtKind::Assign { lhs, .. } | StmtKind::AssignOp { lhs, .. } => match lhs.kind {
                        ExprKind::IndexMap { .. } => (s.pos, text::expr(cx, lhs), notes::ENTRIES),
                        _ => return,
                    },
                    _ => return,
                },
            };
            let at = render::position(program, pos);
            let at = at.trim_start_matches("./");
            let text = format!("may allocate: {} at {at}: {why}", super::group::short(what));
            found.push(Silent { pos, text });
        });
    }
    found.sort_by_key(|silent| silent.pos);
    found.dedup_by(|a, b| a.pos == b.pos);
    found
}
