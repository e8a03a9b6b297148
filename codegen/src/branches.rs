//! Branches whose outcome is known, between lowering and Cranelift, which knows how to share values but not what a branch has proved.
//!
//! ```go
//! used[c], up[r+c] = true, true      // c < len(used), r+c < len(up) are tested here
//! place(r+1, used, up)
//! used[c], up[r+c] = false, false    // and no more: the same numbers, compared on the only way here
//! ```
//! **Idea.** A walk down the dominator tree. Values get numbers, so that equal expressions are recognised; loads too, as long as nothing may have been
//! written since. A block with one way in knows the condition under which it is entered, and so do the blocks that it dominates. A branch on
//! a condition that is known becomes a jump; Cranelift drops what is then unreachable.
//!
//! # Invariants
//! 1. No instruction but a branch is changed, and the values that a block receives stay the same.
//! 2. Equal numbers mean equal values wherever both are defined.

use std::collections::hash_map::Entry;

use cranelift_codegen::dominator_tree::DominatorTree;
use cranelift_codegen::entity::SecondaryMap;
use cranelift_codegen::flowgraph::ControlFlowGraph;
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::I64;
use cranelift_codegen::ir::{Block, Function, Inst, InstructionData, Opcode, Type, Value};
use rustc_hash::FxHashMap;

/// Functions with fewer blocks have no branch after a branch.
const FEW_BLOCKS: usize = 4;

/// The number of a value; 0 for none yet.
type Number = u32;

/// What a value is computed from: operation, type of the operands or the result, and up to three operands (numbers or constants).
type Expression = (Operation, Type, [u64; 3]);

/// The relations are apart from the instructions: every comparison is written with them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Operation {
    Instruction(Opcode),
    Equal,
    /// Unsigned.
    Below,
    /// Signed.
    Less,
    /// The outcome of a condition.
    Outcome,
}

/// A condition: a number that is not zero, or that is.
#[derive(Clone, Copy)]
struct Condition {
    number: Number,
    nonzero: bool,
}

/// What is known at the current point of the walk.
#[derive(Default)]
struct Known {
    /// Which conditions hold.
    outcomes: FxHashMap<Number, bool>,
    /// By number, a constant below it (unsigned).
    above: FxHashMap<Number, u64>,
    /// What to restore on the way back.
    log: Vec<Change>,
}

enum Change {
    Outcome(Number),
    Above(Number, Option<u64>),
}

/// Turns branches that can go only one way into jumps.
pub fn simplify(func: &mut Function) {
    if func.dfg.num_blocks() < FEW_BLOCKS {
        return;
    }
    let cfg = ControlFlowGraph::with_function(func);
    let tree = DominatorTree::with_function(func, &cfg);
    let Some(entry) = func.layout.entry_block() else { return };
    let mut walk = Walk {
        func,
        cfg: &cfg,
        numbers: SecondaryMap::new(),
        expressions: FxHashMap::default(),
        orders: FxHashMap::default(),
        constants: FxHashMap::default(),
        next: 1,
        epochs: SecondaryMap::new(),
        known: Known::default(),
    };
    enum Step {
        Enter(Block),
        Leave(usize),
    }
    let mut steps = vec![Step::Enter(entry)];
    while let Some(step) = steps.pop() {
        match step {
            Step::Enter(block) => {
                steps.push(Step::Leave(walk.known.log.len()));
                walk.block(block);
                steps.extend(tree.children(block).map(Step::Enter));
            }
            Step::Leave(mark) => walk.known.restore(mark),
        }
    }
}

struct Walk<'a> {
    func: &'a mut Function,
    cfg: &'a ControlFlowGraph,
    numbers: SecondaryMap<Value, Number>,
    expressions: FxHashMap<Expression, Number>,
    /// The operands of comparisons `a < b` (unsigned), by number.
    orders: FxHashMap<Number, (Number, Number)>,
    constants: FxHashMap<Number, u64>,
    /// The next fresh number.
    next: Number,
    /// What numbers the state of memory at a block's end.
    epochs: SecondaryMap<Block, Number>,
    known: Known,
}

impl Walk<'_> {
    fn block(&mut self, block: Block) {
        let mut ways = self.cfg.pred_iter(block);
        let only = ways.next().filter(|_| ways.next().is_none());
        let mut epoch = match only {
            Some(way) => {
                self.learn_from(way.inst, block);
                self.epochs[way.block]
            }
            None => self.fresh(),
        };
        let mut cursor = self.func.layout.first_inst(block);
        while let Some(inst) = cursor {
            cursor = self.func.layout.next_inst(inst);
            self.number_results(inst, epoch);
            let opcode = self.func.dfg.insts[inst].opcode();
            if opcode.can_store() || opcode.is_call() || opcode.other_side_effects() {
                epoch = self.fresh();
            }
        }
        self.epochs[block] = epoch;
        if let Some(inst) = self.func.layout.last_inst(block) {
            self.decide(inst);
        }
    }

    /// What it means that the branch `inst` goes to `block`.
    fn learn_from(&mut self, inst: Inst, block: Block) {
        let InstructionData::Brif { arg, blocks, .. } = self.func.dfg.insts[inst] else {
            return;
        };
        let [yes, no] = blocks.map(|call| call.block(&self.func.dfg.value_lists));
        if yes == no {
            return;
        }
        let condition = self.condition(arg);
        let outcome = condition.nonzero == (block == yes);
        let order = self.orders.get(&condition.number).copied();
        self.known.learn(condition.number, outcome);
        if let (Some((a, b)), true) = (order, outcome)
            && let Some(&constant) = self.constants.get(&a)
        {
            self.known.learn_above(b, constant);
        }
    }

    /// Makes a jump of the branch `inst` if its outcome is known.
    fn decide(&mut self, inst: Inst) {
        let InstructionData::Brif { arg, blocks, .. } = self.func.dfg.insts[inst] else {
            return;
        };
        let condition = self.condition(arg);
        let order = self.orders.get(&condition.number).copied();
        let below_constant = order.is_some_and(|(a, b)| {
            let (constant, above) = (self.constants.get(&a), self.known.above.get(&b));
            constant.zip(above).is_some_and(|(constant, above)| constant <= above)
        });
        let outcome = match self.known.outcomes.get(&condition.number) {
            Some(&outcome) => outcome,
            None if below_constant => true,
            None => return,
        };
        let taken = blocks[usize::from(outcome != condition.nonzero)];
        self.func.dfg.insts[inst] = InstructionData::Jump {
            opcode: Opcode::Jump,
            destination: taken,
        };
    }

    fn fresh(&mut self) -> Number {
        self.next += 1;
        self.next
    }

    fn number(&mut self, value: Value) -> Number {
        let value = self.func.dfg.resolve_aliases(value);
        if self.numbers[value] == 0 {
            self.numbers[value] = self.fresh();
        }
        self.numbers[value]
    }

    fn condition(&mut self, value: Value) -> Condition {
        let value = self.func.dfg.resolve_aliases(value);
        if let Some(inst) = self.func.dfg.value_def(value).inst()
            && let InstructionData::IntCompare { args, cond, .. } = self.func.dfg.insts[inst]
        {
            return self.comparison(cond, args);
        }
        Condition {
            number: self.number(value),
            nonzero: true,
        }
    }

    /// A comparison, written with `==` and `<` only.
    fn comparison(&mut self, cond: IntCC, args: [Value; 2]) -> Condition {
        let ty = self.func.dfg.value_type(args[0]);
        let [a, b] = args.map(|arg| self.number(arg));
        let (relation, [a, b], nonzero) = match cond {
            IntCC::Equal | IntCC::NotEqual => (Operation::Equal, [a.min(b), a.max(b)], cond == IntCC::Equal),
            IntCC::UnsignedLessThan => (Operation::Below, [a, b], true),
            IntCC::UnsignedGreaterThanOrEqual => (Operation::Below, [a, b], false),
            IntCC::UnsignedGreaterThan => (Operation::Below, [b, a], true),
            IntCC::UnsignedLessThanOrEqual => (Operation::Below, [b, a], false),
            IntCC::SignedLessThan => (Operation::Less, [a, b], true),
            IntCC::SignedGreaterThanOrEqual => (Operation::Less, [a, b], false),
            IntCC::SignedGreaterThan => (Operation::Less, [b, a], true),
            IntCC::SignedLessThanOrEqual => (Operation::Less, [b, a], false),
        };
        let number = self.of_expression((relation, ty, [a.into(), b.into(), 0]));
        if relation == Operation::Below {
            self.orders.insert(number, (a, b));
        }
        Condition { number, nonzero }
    }

    fn of_expression(&mut self, expression: Expression) -> Number {
        if let Some(&number) = self.expressions.get(&expression) {
            return number;
        }
        let number = self.fresh();
        self.expressions.insert(expression, number);
        number
    }

    fn number_results(&mut self, inst: Inst, epoch: Number) {
        let &[result] = self.func.dfg.inst_results(inst) else {
            return;
        };
        let ty = self.func.dfg.value_type(result);
        let (operation, operands) = match self.func.dfg.insts[inst] {
            InstructionData::UnaryImm { opcode, imm } => (Operation::Instruction(opcode), [imm.bits() as u64, 0, 0]),
            InstructionData::Unary {
                opcode: opcode @ (Opcode::Uextend | Opcode::Sextend | Opcode::Ireduce | Opcode::Ineg | Opcode::Bnot),
                arg,
            } => (Operation::Instruction(opcode), [self.number(arg).into(), 0, 0]),
            InstructionData::Binary {
                opcode:
                    opcode @ (Opcode::Iadd
                    | Opcode::Isub
                    | Opcode::Imul
                    | Opcode::Ishl
                    | Opcode::Ushr
                    | Opcode::Sshr
                    | Opcode::Band
                    | Opcode::Bor
                    | Opcode::Bxor),
                args: [a, b],
            } => {
                let operands = [self.number(a).into(), self.number(b).into(), 0];
                (Operation::Instruction(opcode), operands)
            }
            InstructionData::IntCompare { args, cond, .. } => {
                let condition = self.comparison(cond, args);
                let operands = [condition.number.into(), condition.nonzero.into(), 0];
                (Operation::Outcome, operands)
            }
            InstructionData::StackAddr {
                opcode,
                stack_slot,
                offset,
            } => {
                let offset: i32 = offset.into();
                let operands = [stack_slot.as_u32().into(), offset as u64, 0];
                (Operation::Instruction(opcode), operands)
            }
            InstructionData::Load {
                opcode: opcode @ Opcode::Load,
                arg,
                offset,
                ..
            } => {
                let offset: i32 = offset.into();
                let operands = [self.number(arg).into(), offset as u64, epoch.into()];
                (Operation::Instruction(opcode), operands)
            }
            _ => return,
        };
        let number = self.of_expression((operation, ty, operands));
        if operation == Operation::Instruction(Opcode::Iconst) && ty == I64 {
            self.constants.insert(number, operands[0]);
        }
        self.numbers[result] = number;
    }
}

impl Known {
    fn learn(&mut self, number: Number, outcome: bool) {
        // Two contradictory outcomes mean that nothing gets here: either will do.
        if let Entry::Vacant(entry) = self.outcomes.entry(number) {
            entry.insert(outcome);
            self.log.push(Change::Outcome(number));
        }
    }

    fn learn_above(&mut self, number: Number, constant: u64) {
        let before = self.above.get(&number).copied();
        if before.is_none_or(|before| before < constant) {
            self.above.insert(number, constant);
            self.log.push(Change::Above(number, before));
        }
    }

    fn restore(&mut self, mark: usize) {
        for change in self.log.drain(mark..).rev() {
            match change {
                Change::Outcome(number) => {
                    self.outcomes.remove(&number);
                }
                Change::Above(number, Some(before)) => {
                    self.above.insert(number, before);
                }
                Change::Above(number, None) => {
                    self.above.remove(&number);
                }
            }
        }
    }
}
