//! The flow graph as text, for `--emit=locations`.
//!
//! ```text
//! func keep                       // a.go:3
//!   p     param depth=1 leaks heap=0
//!   {heap} <- p
//! ```

use crate::Options;
use crate::analyze;
use crate::flow::Batch;
use crate::leaks::{Leaks, TRACKED_RESULTS};
use crate::location::{LocationId, Role, What};
use crate::render;
use frontend::ir::{FuncId, Program};
use frontend::types::PkgId;
use std::fmt::Write as _;

/// All locations of package `pkg` with the flows into them, batch by batch, as the solver leaves them.
pub fn locations(program: &Program<'_>, pkg: PkgId, options: &Options) -> String {
    let mut out = String::new();
    analyze::run(program, *options, &mut |batch, funcs| {
        if funcs.iter().any(|&func| batch.program.funcs[func].pkg == pkg) {
            batch_text(batch, funcs, &mut out);
        }
    });
    out
}

fn batch_text(batch: &Batch<'_, '_, '_>, funcs: &[FuncId], out: &mut String) {
    let program = batch.program;
    let names: Vec<&str> = funcs.iter().map(|&func| program.funcs[func].short_name).collect();
    let _ = writeln!(
        out,
        "func {}  // {}",
        names.join(", "),
        render::position(program, program.funcs[funcs[0]].pos)
    );
    for id in batch.locations.ids() {
        location_text(batch, id, out);
    }
    out.push('\n');
}

fn location_text(batch: &Batch<'_, '_, '_>, id: LocationId, out: &mut String) {
    let l = &batch.locations[id];
    let kind = match (l.what, l.role()) {
        (What::Heap, _) => "heap",
        (What::Blank, _) => return,
        (What::Temp | What::Autotmp { .. }, _) => "temporary",
        (What::Variable { .. }, Some(Role::Param)) => "param",
        (What::Variable { .. }, Some(Role::Result(_))) => "result",
        (What::Variable { .. }, Some(Role::Auto) | None) => "variable",
        (What::Alloc { .. } | What::Record { .. }, _) => "storage",
    };
    let _ = write!(out, "  {:<24} {kind}", name(batch, id));
    if let What::Heap = l.what {
    } else {
        let _ = write!(out, " depth={}", l.loop_depth);
    }
    let flags = [
        ("escapes", l.escapes && !matches!(l.what, What::Heap)),
        ("transient", l.transient),
        ("captured", l.captured),
        ("reassigned", l.reassigned),
        ("addrtaken", l.addr_taken),
    ];
    for (flag, set) in flags {
        if set {
            let _ = write!(out, " {flag}");
        }
    }
    if l.role() == Some(Role::Param) {
        leaks_text(&l.leaks, out);
    }
    out.push('\n');
    for edge in batch.edges_into(id) {
        let ops = match usize::try_from(edge.derefs) {
            Ok(derefs) => "*".repeat(derefs),
            Err(_) => "&".into(),
        };
        let _ = writeln!(out, "    <- {ops}{}", name(batch, edge.src));
    }
}

fn leaks_text(leaks: &Leaks, out: &mut String) {
    if let Some(derefs) = leaks.heap() {
        let _ = write!(out, " heap={derefs}");
    }
    for i in 0..TRACKED_RESULTS {
        if let Some(derefs) = leaks.result(i) {
            let _ = write!(out, " result{i}={derefs}");
        }
    }
}

fn name(batch: &Batch<'_, '_, '_>, id: LocationId) -> String {
    render::place(batch.program, batch.place(id), None)
}
