//! Control flow: conditions, `if`, `for`, labels and branches, inlined calls.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{Block as CodeBlock, InstBuilder, types};
use frontend::id::Id;
use frontend::ir::{Block, Expr, ExprKind, Func, InlinedCall, LabelId, LocalId, Stmt, TargetId, UnaryOp};
use frontend::types::TypeId;
use runtime::abi::Context;

use super::value::GoValue;
use super::{FunctionCx, bug, scan};
use runtime::entry::RuntimeFn;

/// Where `break` and `continue` go.
#[derive(Clone, Copy)]
struct Target {
    leave: CodeBlock,
    next: Option<CodeBlock>,
}

/// A label of `goto`.
#[derive(Clone, Copy)]
struct Label {
    block: CodeBlock,
    /// Its code was begun: a branch to it goes back.
    placed: bool,
}

/// The branch targets of a function.
pub(super) struct Flow {
    targets: Vec<Option<Target>>,
    labels: Vec<Option<Label>>,
    /// Where `fallthrough` goes, innermost switch last.
    pub(super) fallthrough: Vec<Option<CodeBlock>>,
    /// The function has deferred calls: every call needs a landing pad, every nil check must be explicit.
    pub(super) has_defer: bool,
    /// Inlined calls entered and not left, by number.
    inlined: Vec<u32>,
    inlined_count: u32,
}

impl Flow {
    pub fn new(func: &Func<'_>) -> Flow {
        Flow {
            targets: vec![None; func.targets as usize],
            labels: vec![None; func.labels as usize],
            fallthrough: Vec::new(),
            has_defer: false,
            inlined: Vec::new(),
            inlined_count: 0,
        }
    }

    /// A number for the innermost inlined call that is being lowered.
    pub fn inlined_path(&self) -> u32 {
        self.inlined.last().map_or(0, |n| n + 1)
    }
}

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// Branches to `then` if `e` holds, else to `els`.
    pub(super) fn cond(&mut self, e: &Expr<'ir>, then: CodeBlock, els: CodeBlock) {
        let e = match self.undecided(e) {
            Ok(e) => e,
            Err(value) => return self.jump(if value { then } else { els }),
        };
        match e.kind {
            ExprKind::Unary { op: UnaryOp::Not, x } => self.cond(x, els, then),
            ExprKind::AndAnd { x, y } => {
                let more = self.new_block();
                self.cond(x, more, els);
                self.start(more);
                self.cond(y, then, els);
            }
            ExprKind::OrOr { x, y } => {
                let more = self.new_block();
                self.cond(x, then, more);
                self.start(more);
                self.cond(y, then, els);
            }
            _ => {
                let v = self.expr(e);
                let v = self.single(v);
                self.branch(v, then, els);
            }
        }
    }

    pub(super) fn if_stmt(&mut self, cond: &Expr<'ir>, then: Block<'ir>, els: Block<'ir>) {
        let (then_block, after) = (self.new_block(), self.new_block());
        let els_block = if els.stmts.is_empty() { after } else { self.new_block() };
        self.cond(cond, then_block, els_block);
        self.start(then_block);
        self.block(then);
        self.jump(after);
        if !els.stmts.is_empty() {
            self.start(els_block);
            self.block(els);
            self.jump(after);
        }
        self.start(after);
    }

    /// A `for` loop, rotated: the test stands at the end and, for the first iteration, before.
    pub(super) fn for_stmt(
        &mut self,
        init: Option<Stmt<'ir>>,
        target: TargetId,
        cond: Option<&Expr<'ir>>,
        post: Option<&'ir Stmt<'ir>>,
        body: Block<'ir>,
        per_iteration: &'ir [LocalId],
    ) {
        let (top, next, leave) = (self.new_block(), self.new_block(), self.new_block());
        let counted = self.is_counted(cond, post, body);
        // A large condition is not worth a second copy: its only one stands before the body.
        let test = cond.filter(|cond| !scan::is_small(cond)).map(|_| self.new_block());
        match (test, cond) {
            (Some(test), _) => {
                self.jump(test);
                self.start_unsealed(test);
                let cond = cond.expect("a test tests something");
                self.cond(cond, top, leave);
                self.start(top);
            }
            (None, Some(cond)) => {
                self.cond(cond, top, leave);
                self.start_unsealed(top);
            }
            (None, None) => {
                self.jump(top);
                self.start_unsealed(top);
            }
        }
        let facts = self.mark_facts();
        self.learn_for(init, cond, post, body);
        self.enter_target(target, leave, Some(next));
        self.block(body);
        self.forget_facts(facts);
        self.jump(next);
        self.start(next);
        if !self.dead {
            for &local in per_iteration {
                self.copy_for_next_iteration(local);
            }
            if let Some(post) = post {
                self.block(Block {
                    stmts: std::slice::from_ref(post),
                });
            }
            if !counted {
                self.yield_test();
            }
        }
        match (test, cond) {
            (Some(test), _) => self.jump(test),
            (None, Some(cond)) => {
                let before = self.at(cond.pos);
                self.cond(cond, top, leave);
                self.at(before);
            }
            (None, None) => self.jump(top),
        }
        self.b.seal_block(test.unwrap_or(top));
        self.start(leave);
    }

    /// At the back edge of a loop that may run for ever: lets other goroutines run if a timer says so.
    pub(super) fn yield_test(&mut self) {
        let context = self.context();
        let flags = self.context_flags();
        let at = std::mem::offset_of!(Context, yield_flag) as i32;
        let flag = self.b.ins().load(types::I32, flags, context, at);
        let set = self.b.ins().icmp_imm_s(IntCC::NotEqual, flag, 0);
        self.if_then(set, true, |fx| {
            fx.runtime(RuntimeFn::goyield, &[]);
        });
    }

    // Branches.

    pub(super) fn enter_target(&mut self, target: TargetId, leave: CodeBlock, next: Option<CodeBlock>) {
        self.flow.targets[target.index()] = Some(Target { leave, next });
    }

    fn target_of(&self, target: TargetId) -> Target {
        match self.flow.targets[target.index()] {
            Some(target) => target,
            None => bug!(self, "a branch to {target:?}, which does not enclose it"),
        }
    }

    pub(super) fn break_to(&mut self, target: TargetId) {
        let target = self.target_of(target);
        self.jump(target.leave);
    }

    pub(super) fn continue_to(&mut self, target: TargetId) {
        match self.target_of(target).next {
            Some(next) => self.jump(next),
            None => bug!(self, "continue of something that is no loop"),
        }
    }

    pub(super) fn fallthrough(&mut self) {
        match self.flow.fallthrough.last() {
            Some(&Some(next)) => self.jump(next),
            _ => bug!(self, "fallthrough without next case"),
        }
    }

    pub(super) fn breakable(&mut self, target: TargetId, body: Block<'ir>) {
        let leave = self.new_block();
        self.enter_target(target, leave, None);
        self.block(body);
        self.jump(leave);
        self.start(leave);
    }

    fn label_of(&mut self, label: LabelId) -> Label {
        if let Some(label) = self.flow.labels[label.index()] {
            return label;
        }
        let fresh = Label {
            block: self.new_block(),
            placed: false,
        };
        self.flow.labels[label.index()] = Some(fresh);
        fresh
    }

    pub(super) fn goto(&mut self, label: LabelId) {
        let label = self.label_of(label);
        if label.placed {
            self.yield_test();
        }
        self.jump(label.block);
    }

    /// A label: more branches to it may follow, so it is sealed with the function.
    pub(super) fn label(&mut self, id: LabelId) {
        let label = self.label_of(id);
        self.flow.labels[id.index()] = Some(Label { placed: true, ..label });
        self.jump(label.block);
        self.start_unsealed(label.block);
    }

    /// A call whose body was copied in, and its results.
    pub(super) fn inlined_call(&mut self, call: &InlinedCall<'ir>) -> Vec<(GoValue, TypeId)> {
        self.block(call.init);
        self.refs.enter_inlined(call.callee, self.pos);
        self.flow.inlined.push(self.flow.inlined_count);
        self.flow.inlined_count += 1;
        let before = self.pos;
        self.breakable(call.target, call.body);
        self.flow.inlined.pop();
        self.refs.leave_inlined();
        self.at(before);
        call.results
            .iter()
            .map(|&result| {
                let ty = self.func.locals[result].ty;
                let place = self.local(result);
                (self.read(place, ty), ty)
            })
            .collect()
    }
}
