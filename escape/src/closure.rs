//! Func literals: how their variables are captured, decided when every assignment has been seen.

use crate::contents::{Contents, Item};
use crate::flow::{Batch, Current, Hole};
use crate::location::LocationId;
use crate::order;
use crate::reasons::Where;
use crate::remark::{Quote, RemarkKind};
use frontend::ir::{CAPTURE_BY_VALUE_MAX, Expr, FuncId};

/// A closure with the hole of its record.
pub struct PendingClosure<'ir> {
    /// Fills the record.
    pub k: Hole,
    /// What it captures.
    pub captures: Captured<'ir>,
}

/// What a closure captures.
pub enum Captured<'ir> {
    /// The captures of a func literal.
    Literal(FuncId),
    /// The operands that a `go` or `defer` statement keeps.
    Operands(Vec<(LocationId, Where<'ir>)>),
}

impl<'ir> Batch<'_, '_, 'ir> {
    /// A func literal: makes its record, marks what it captures, and walks its body.
    pub fn func_lit(&mut self, k: Hole, e: &'ir Expr<'ir>, site: frontend::ir::AllocId, func: FuncId) {
        let k = self.spill(k, e, site);
        self.closures.push(PendingClosure {
            k,
            captures: Captured::Literal(func),
        });
        if !crate::callgraph::is_hidden(self.program, func) {
            // At package level: analysed as a function of its own.
            return;
        }
        for capture in self.program.funcs[func].captures {
            let location = self.local(func, capture.inner);
            let depth = self.current.loop_depth;
            let l = &mut self.locations[location];
            if !l.captured {
                l.captured = true;
                // Assignments in straight-line code before the first capture do not matter: the closure is made later.
                if l.loop_depth == depth {
                    l.reassigned = false;
                }
            }
        }
        self.walk_func(func);
    }

    /// Walks the body of `func`, and comes back to where we are.
    pub fn walk_func(&mut self, func: FuncId) {
        let Some(body) = self.program.funcs[func].body else {
            return;
        };
        let outer = std::mem::replace(&mut self.current, survey(func, &self.whole.contents));
        self.block(body);
        self.current = outer;
        // Here, where the body has just been read.
        if order::is_needed(self.program, func) {
            self.whole.unordered.push(func);
        }
    }

    /// Decides how the closure's variables are captured, and lets them flow into its record.
    pub fn flow_closure(&mut self, closure: &PendingClosure<'ir>) {
        match &closure.captures {
            Captured::Literal(func) => {
                for (index, capture) in self.program.funcs[*func].captures.iter().enumerate() {
                    let location = self.local(*func, capture.inner);
                    let ty = self.program.funcs[*func].locals[capture.inner].ty;
                    let name = Quote::Name(self.program.funcs[*func].locals[capture.inner].name);
                    let at = Where {
                        quote: name,
                        pos: capture.pos,
                    };
                    let by_value = self.capture(closure.k, location, ty, at);
                    self.whole.placements.by_value[*func][index] = by_value;
                }
            }
            Captured::Operands(operands) => {
                for &(location, at) in operands {
                    let crate::location::What::Autotmp { ty, .. } = self.locations[location].what else {
                        continue;
                    };
                    self.capture(closure.k, location, ty, at);
                }
            }
        }
    }

    fn capture(&mut self, k: Hole, location: LocationId, ty: frontend::types::TypeId, at: Where<'ir>) -> bool {
        let width = self.program.types.size(ty);
        let l = &self.locations[location];
        let (addr_taken, reassigned) = (l.addr_taken, l.reassigned);
        let by_value = !addr_taken && !reassigned && width <= CAPTURE_BY_VALUE_MAX;
        if self.whole.options.explain {
            let func = l.func.expect("a captured variable belongs to a function");
            let variable = self.quote(location);
            let pos = self.pos(location);
            self.remark(
                func,
                pos,
                RemarkKind::Capturing {
                    variable,
                    by_value,
                    addr_taken,
                    reassigned,
                    width,
                },
            );
        }
        let k = if by_value { k } else { self.addr_of(k, at, "reference") };
        let k = self.note(k, at, "captured by a closure");
        self.flow(k, location);
        by_value
    }
}

/// What must be known about a body before it is walked: which labels head a loop (a `goto` stands behind them), and which
/// temporaries hold the tags of switches.
fn survey<'ir>(func: FuncId, contents: &Contents<'ir>) -> Current<'ir> {
    let mut current = Current::at(func);
    for item in contents.items(func) {
        match *item {
            Item::Label(label) => {
                current.labels.insert(label, false);
            }
            Item::Goto(label) => {
                if let Some(looping) = current.labels.get_mut(&label) {
                    *looping = true;
                }
            }
            Item::Tag(tag) => {
                current.tags.insert(tag);
            }
            Item::Mention(_) | Item::Call(_) | Item::CallValue | Item::CallMethod { .. } => {}
        }
    }
    current
}
