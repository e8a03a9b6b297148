//! Run-time panics: checks that branch to cold blocks, and `panic` itself.
//!
//! A failed check names its source line and nothing finer, so checks of one line (and one inlining path) that call the same
//! runtime entry share a cold block.

use cranelift_codegen::ir::{Block, BlockArg, InstBuilder, SourceLoc, TrapCode, Value};
use frontend::ir::Expr;
use rustc_hash::FxHashMap;

use super::FunctionCx;
use runtime::entry::RuntimeFn;

/// After calls that do not return, and at the end of code that is not reached.
pub(super) const UNREACHABLE: TrapCode = TrapCode::unwrap_user(1);

/// A call of a runtime entry that panics.
struct ColdBlock {
    block: Block,
    entry: RuntimeFn,
    location: SourceLoc,
}

/// What tells cold blocks apart: the entry, the file and line, the inlining path.
type Key = (RuntimeFn, usize, u32, u32);

/// The cold blocks, emitted at the function's end.
#[derive(Default)]
pub(super) struct ColdBlocks {
    list: Vec<ColdBlock>,
    by_key: FxHashMap<Key, Block>,
}

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// Panics by `entry(args)` if `cond` holds.
    pub(super) fn panic_if(&mut self, cond: Value, entry: RuntimeFn, args: &[Value]) {
        if self.dead {
            return;
        }
        let cold = self.cold_block(entry, args);
        let args: Vec<BlockArg> = args.iter().map(|&v| v.into()).collect();
        let next = self.new_block();
        self.b.ins().brif(cond, cold, &args, next, &[]);
        self.start(next);
    }

    /// Panics by `entry(args)`.
    pub(super) fn panic_always(&mut self, entry: RuntimeFn, args: &[Value]) {
        self.runtime(entry, args);
        self.b.ins().trap(UNREACHABLE);
        self.terminated();
    }

    fn cold_block(&mut self, entry: RuntimeFn, args: &[Value]) -> Block {
        let at = self.program.sources.position(self.pos);
        let key = (entry, at.file.as_ptr() as usize, at.line, self.flow.inlined_path());
        if let Some(&block) = self.cold.by_key.get(&key) {
            return block;
        }
        let block = self.new_cold_block();
        for &arg in args {
            let ty = self.b.func.dfg.value_type(arg);
            self.b.append_block_param(block, ty);
        }
        let location = self.b.srcloc();
        self.cold.list.push(ColdBlock { block, entry, location });
        self.cold.by_key.insert(key, block);
        block
    }

    /// Emits the cold blocks that checks asked for.
    pub(super) fn emit_cold_blocks(&mut self) {
        self.fill_dead_block();
        for cold in std::mem::take(&mut self.cold.list) {
            self.b.set_srcloc(cold.location);
            self.start(cold.block);
            let args = self.b.block_params(cold.block).to_vec();
            self.panic_always(cold.entry, &args);
        }
    }

    /// `panic(x)`, where `x` is of an empty interface type.
    pub(super) fn panic_call(&mut self, x: &Expr<'ir>) {
        let v = self.expr(x);
        let v = self.parts(v);
        self.panic_always(RuntimeFn::gopanic, &[v[0], v[1]]);
    }
}
