//! What bodies contain that is asked for more than once: one visit collects it, and the call graph, the inliner, devirtualisation and
//! the analysis read it from lists.
//!
//! Lists are in the order of [`visit`]. They describe bodies as they were at the visit: the inliner and the analysis make one each.

use crate::static_values::StaticValues;
use crate::visit::{self, Inlined, Node};
use crate::{dead_literals, frames};
use frontend::id::Id;
use frontend::ir::{Call, Callee, Expr, ExprKind, FuncId, LabelId, LocalId, MethodRef, Program, StmtKind};
use frontend::source::Pos;

/// Something in a body.
#[derive(Clone, Copy, Debug)]
pub enum Item<'ir> {
    /// A function is mentioned but not called: as a value, a literal or a method value.
    Mention(FuncId),
    /// A call of a function.
    Call(FuncId),
    /// A call of a function value.
    CallValue,
    /// A call of a method of an interface.
    CallMethod {
        /// The expression.
        e: &'ir Expr<'ir>,
        /// Its call.
        call: &'ir Call<'ir>,
        /// Where gc reports it.
        reported: Pos,
    },
    /// A label.
    Label(LabelId),
    /// A jump to a label.
    Goto(LabelId),
    /// The temporary that holds the tag of a switch.
    Tag(LocalId),
}

/// The items of all bodies, and the values of their variables.
#[derive(Default)]
pub struct Contents<'ir> {
    /// Of all functions, one after the other.
    items: Vec<Item<'ir>>,
    /// Where each function's items end; they begin where those of the function before end.
    ends: Vec<u32>,
    /// Variables that are assigned once.
    pub values: StaticValues<'ir>,
    /// Functions in which literals are assigned to variables.
    pub with_literals: Vec<FuncId>,
    /// Size of the largest array behind a slice literal, bytes.
    pub largest_literal: u64,
}

impl<'ir> Contents<'ir> {
    /// Of all functions of `program`.
    pub fn of(program: &Program<'ir>) -> Self {
        let mut contents = Contents {
            ends: Vec::with_capacity(program.funcs.len()),
            ..Contents::default()
        };
        for (id, func) in program.funcs.iter_enumerated() {
            if let Some(body) = func.body {
                let mut inlined = Inlined::default();
                visit::block(body, &mut |node| {
                    inlined.see(node);
                    match node {
                        Node::Expr(e) => {
                            contents.items.extend(expr_item(e, &inlined));
                            if let ExprKind::SliceLit { len, .. } = e.kind {
                                let size = frames::element_size(&program.types, e.ty).saturating_mul(len);
                                contents.largest_literal = contents.largest_literal.max(size);
                            }
                        }
                        Node::Stmt(s) => {
                            contents.items.extend(stmt_item(&s.kind));
                            contents.values.statement(program, id, s);
                            if dead_literals::assigns_literal(s) && contents.with_literals.last() != Some(&id) {
                                contents.with_literals.push(id);
                            }
                        }
                        Node::Enter(_) | Node::Leave => {}
                    }
                });
            }
            let end = u32::try_from(contents.items.len()).expect("fewer than 2^32 items");
            contents.ends.push(end);
        }
        contents
    }

    /// The items of `func`, which was there at the visit.
    pub fn items(&self, func: FuncId) -> &[Item<'ir>] {
        let index = func.index();
        let start = if index == 0 { 0 } else { self.ends[index - 1] };
        &self.items[start as usize..self.ends[index] as usize]
    }
}

fn expr_item<'ir>(e: &'ir Expr<'ir>, inlined: &Inlined) -> Option<Item<'ir>> {
    match e.kind {
        ExprKind::Func(func)
        | ExprKind::FuncLit { func, .. }
        | ExprKind::MethodValue {
            method: MethodRef::Static(func),
            ..
        } => Some(Item::Mention(func)),
        ExprKind::Call(call) => Some(match call.callee {
            Callee::Static(func) => Item::Call(func),
            Callee::Value(_) => Item::CallValue,
            Callee::Interface { .. } => {
                let reported = inlined.reported(e.pos);
                Item::CallMethod { e, call, reported }
            }
        }),
        _ => None,
    }
}

fn stmt_item<'ir>(kind: &StmtKind<'ir>) -> Option<Item<'ir>> {
    match *kind {
        StmtKind::Label { label, .. } => Some(Item::Label(label)),
        StmtKind::Goto(label) => Some(Item::Goto(label)),
        StmtKind::Switch { tag: Some(tag), .. } => Some(Item::Tag(tag)),
        _ => None,
    }
}
