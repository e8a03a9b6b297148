//! Lowering: one `ir::Func` becomes one CLIF function.
//!
//! **Input** a function of the program and the placements. **Output** a [`clif::Function`] and its [`References`].
//!
//! **Idea.** A walk over the tree that emits code as it goes; Cranelift's builder makes SSA form. Two types carry it:
//! a [`GoValue`](value::GoValue) is what an expression yields (a few scalars, or the address of a larger value), a
//! [`Place`](place::Place) is what can be assigned to. One file per mechanism of the language.
//!
//! ```go
//! func sum(s []int) (t int) { for _, v := range s { t += v }; return }
//! ```
//! `s` is three SSA variables, `t` one; the loop reads `s.ptr + 8*i` without a bounds check ([`bounds`]).
//!
//! # Invariants
//! 1. Operands are evaluated in the order in which they stand in the IR; nothing that can trap, call or be observed is reordered.
//! 2. An address that may be nil is used only by accesses that fault below the first page, or after an explicit check
//!    ([`place::Addr`]); addresses handed to the runtime are never nil without a check.
//! 3. A value of kind [`GoValue::Memory`](value::GoValue) is used before anything else runs, or made stable first.
//! 4. No pointer past the end of its object is ever formed.
//!
//! # What it does not do
//! It takes no placement decision, inlines nothing and reports nothing: what it cannot lower is a bug in an earlier phase.

mod account;
mod alloc;
mod arith;
mod array;
mod bounds;
mod builtin;
mod call;
mod chan;
mod closure;
mod compare;
mod complex;
mod const_;
mod control;
mod convert;
mod defer;
mod expr;
mod facts;
mod go;
mod iface;
mod in_place;
pub(crate) mod intrinsic;
mod local;
mod lvalue;
mod map;
mod panic;
mod place;
mod print;
mod range;
mod scan;
mod select;
mod slice;
mod stmt;
mod string;
mod struct_;
mod suspend;
mod switch;
mod value;

pub use closure::{lower_link, lower_method_value, lower_value_thunk};
pub use suspend::lower_suspended;
pub(crate) use suspend::{Suspended, suspended_calls};

use cranelift_codegen::ir::{self as clif, Block, InstBuilder, Value};
use cranelift_frontend::{FunctionBuilder, FunctionBuilderContext};
use frontend::ir::{AllocId, Func, FuncId, Program};
use frontend::source::Pos;
use frontend::types::{TypeId, Types};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::abi::{FuncAbi, Repr};
use crate::module::{ModuleCx, References, Symbol};

/// What an earlier phase must not have let through: prints where and what, and panics. The driver turns that into an
/// abort that shows the IR of the function.
macro_rules! bug {
    ($fx:expr, $($text:tt)*) => {
        $fx.bug(format_args!($($text)*))
    };
}
use bug;

/// Lowers function `id`, which has a body, into `out`. `scratch` is only memory for reuse.
pub fn lower(
    cx: &ModuleCx<'_, '_>,
    id: FuncId,
    out: &mut clif::Function,
    scratch: &mut FunctionBuilderContext,
) -> References {
    let func = &cx.program.funcs[id];
    let abi = FuncAbi::of_func(&cx.program.types, func);
    let body = func.body.expect("a function without body is a native");
    let mut fx = FunctionCx::new(cx, id, func, abi, out, scratch);
    fx.enter_function();
    fx.block(body);
    if !fx.dead {
        fx.at(func.end);
        fx.leave();
    }
    fx.finish()
}

/// The state of lowering one function.
struct FunctionCx<'a, 'p, 'ir> {
    cx: &'a ModuleCx<'p, 'ir>,
    program: &'p Program<'ir>,
    types: &'p Types<'ir>,
    id: FuncId,
    func: &'p Func<'ir>,
    b: FunctionBuilder<'a>,
    refs: References,
    abi: FuncAbi,
    /// CLIF parameters of the entry block.
    params: Vec<Value>,
    locals: local::Locals,
    temps: place::Temps,
    flow: control::Flow,
    cold: panic::ColdBlocks,
    account: account::Account,
    /// Conversions whose result is read at once, so that it needs no copy.
    in_place: FxHashSet<AllocId>,
    defers: defer::Defers,
    facts: bounds::Facts,
    reprs: FxHashMap<TypeId, Repr>,
    /// Position of what is being lowered.
    pos: Pos,
    /// Nothing reaches the current point: a terminator was just emitted.
    dead: bool,
}

impl<'a, 'p, 'ir> FunctionCx<'a, 'p, 'ir> {
    fn new(
        cx: &'a ModuleCx<'p, 'ir>,
        id: FuncId,
        func: &'p Func<'ir>,
        abi: FuncAbi,
        out: &'a mut clif::Function,
        scratch: &'a mut FunctionBuilderContext,
    ) -> Self {
        out.signature = abi.clif.clone();
        let mut b = FunctionBuilder::new(out, scratch);
        let entry = b.create_block();
        b.append_block_params_for_function_params(entry);
        b.switch_to_block(entry);
        b.seal_block(entry);
        let params = b.block_params(entry).to_vec();
        FunctionCx {
            cx,
            program: cx.program,
            types: &cx.program.types,
            id,
            func,
            b,
            refs: References::default(),
            abi,
            params,
            locals: local::Locals::new(func),
            temps: place::Temps::default(),
            flow: control::Flow::new(func),
            cold: panic::ColdBlocks::default(),
            account: account::Account::default(),
            in_place: FxHashSet::default(),
            defers: defer::Defers::default(),
            facts: bounds::Facts::default(),
            reprs: FxHashMap::default(),
            pos: func.pos,
            dead: false,
        }
    }

    /// Returns the results' variables, after the deferred calls.
    fn leave(&mut self) {
        match self.defers.exit {
            Some(exit) => self.jump(exit),
            None => self.return_results(),
        }
    }

    /// Emits the ways out and the cold blocks and hands the function over.
    fn finish(mut self) -> References {
        self.fill_dead_block();
        self.emit_exit();
        self.emit_cold_blocks();
        self.refs.locals = self.table_of_locals();
        self.b.seal_all_blocks();
        self.b.finalize(self.cx.isa.frontend_config());
        self.refs
    }

    /// Reports a violated invariant.
    #[cold]
    fn bug(&self, text: std::fmt::Arguments<'_>) -> ! {
        let at = self.program.sources.position(self.pos);
        panic!(
            "bug: {}:{}:{}: {text} (in {})",
            at.file, at.line, at.column, self.func.name
        )
    }

    /// How values of type `ty` are represented.
    fn repr(&mut self, ty: TypeId) -> Repr {
        let types = self.types;
        *self.reprs.entry(ty).or_insert_with(|| Repr::of(types, ty))
    }

    /// Code from here on belongs to `pos`. Returns the position before, to be restored with the same function.
    fn at(&mut self, pos: Pos) -> Pos {
        let before = self.pos;
        if pos.is_known() {
            self.pos = pos;
            let location = self.refs.location(pos);
            self.b.set_srcloc(location);
        }
        before
    }

    /// The address of a symbol.
    fn address_of(&mut self, symbol: Symbol) -> Value {
        self.refs.address(&mut self.b, symbol)
    }

    /// The address of a type descriptor.
    fn type_desc(&mut self, ty: TypeId) -> Value {
        self.address_of(Symbol::Type(ty))
    }

    /// An `int` constant.
    fn int(&mut self, value: i64) -> Value {
        self.b.ins().iconst(clif::types::I64, value)
    }

    /// A boolean constant.
    fn bool(&mut self, value: bool) -> Value {
        self.b.ins().iconst(clif::types::I8, i64::from(value))
    }

    /// The context, in the pinned register.
    fn context(&mut self) -> Value {
        self.b.ins().get_pinned_reg(clif::types::I64)
    }

    // Blocks.

    /// A block for which code will be emitted later.
    fn new_block(&mut self) -> Block {
        self.b.create_block()
    }

    /// A block that is rarely reached.
    fn new_cold_block(&mut self) -> Block {
        let block = self.b.create_block();
        self.b.set_cold_block(block);
        block
    }

    /// Continues in `block`, to which all branches are known.
    fn start(&mut self, block: Block) {
        self.b.switch_to_block(block);
        self.b.seal_block(block);
        self.dead = self.b.is_unreachable();
    }

    /// Continues in `block`, to which more branches may come; the caller seals it.
    fn start_unsealed(&mut self, block: Block) {
        self.b.switch_to_block(block);
        self.dead = false;
    }

    /// Branches to `block`, unless nothing gets here.
    fn jump(&mut self, block: Block) {
        self.jump_with(block, &[]);
    }

    /// [`jump`](Self::jump) with values for the block's parameters.
    fn jump_with(&mut self, block: Block, args: &[Value]) {
        if self.dead {
            return self.fill_dead_block();
        }
        let args: Vec<clif::BlockArg> = args.iter().map(|&v| v.into()).collect();
        self.b.ins().jump(block, &args);
        self.terminated();
    }

    /// Branches on `cond`.
    fn branch(&mut self, cond: Value, then: Block, els: Block) {
        if self.dead {
            return self.fill_dead_block();
        }
        self.b.ins().brif(cond, then, &[], els, &[]);
        self.terminated();
    }

    /// A terminator was emitted: what follows is unreachable until a block is started.
    fn terminated(&mut self) {
        self.dead = true;
        let unreachable = self.b.create_block();
        self.b.switch_to_block(unreachable);
        self.b.seal_block(unreachable);
    }

    /// Code may have been emitted after a terminator (the rest of an expression that panics): Cranelift wants it to end.
    fn fill_dead_block(&mut self) {
        let block = self.b.current_block().expect("a current block");
        if self.b.func.layout.is_block_inserted(block) {
            self.b.ins().trap(panic::UNREACHABLE);
            self.terminated();
        }
    }

    /// Runs `f` in a block that is entered only if `cond` holds.
    fn if_then(&mut self, cond: Value, cold: bool, f: impl FnOnce(&mut Self)) {
        let then = if cold { self.new_cold_block() } else { self.new_block() };
        let after = self.new_block();
        self.branch(cond, then, after);
        self.start(then);
        f(self);
        self.jump(after);
        self.start(after);
    }
}
