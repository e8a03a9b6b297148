//! Returning without waiting for the frame pointer.
//!
//! Cranelift ends an x86-64 function with `add rsp, N; mov rsp, rbp; pop rbp; ret`. The `mov` changes nothing, since frames have a
//! fixed size, but it makes the stack pointer depend on `rbp`, which the last callee has just loaded from memory: a chain of one
//! load per return, measured as a third of the time of `fib`. Here it becomes a `nop`.
//!
//! **Idea.** Return instructions get a mark in their source location. Cranelift reports the range of code of each location, and no range
//! spans two blocks; so where a marked range ends, a return instruction ends, and the bytes before it are known to be an epilogue.

use cranelift_codegen::ir::{Function, Opcode, SourceLoc};

/// Marks the location of a return instruction.
const RETURN: u32 = 1 << 31;

/// Stands for "no location" beside the mark.
const NOWHERE: u32 = RETURN - 1;

/// `mov rsp, rbp; pop rbp; ret`.
const EPILOGUE: [u8; 5] = [0x48, 0x89, 0xec, 0x5d, 0xc3];

/// A `nop` of three bytes.
const NOP: [u8; 3] = [0x0f, 0x1f, 0x00];

/// Marks all returns of a function that is about to be compiled.
pub(crate) fn mark_returns(func: &mut Function) {
    let mut block = func.layout.entry_block();
    while let Some(current) = block {
        if let Some(last) = func.layout.last_inst(current)
            && func.dfg.insts[last].opcode() == Opcode::Return
        {
            let location = func.srcloc(last);
            let bits = if location.is_default() {
                NOWHERE
            } else {
                location.bits()
            };
            func.set_srcloc(last, SourceLoc::new(bits | RETURN));
        }
        block = func.layout.next_block(current);
    }
}

/// A location without its mark, and whether it had one.
pub(crate) fn unmark(location: SourceLoc) -> (Option<u32>, bool) {
    if location.is_default() {
        return (None, false);
    }
    let bits = location.bits() & !RETURN;
    ((bits != NOWHERE).then_some(bits), location.bits() & RETURN != 0)
}

/// Frees the return that ends at `end` from the frame pointer.
pub(crate) fn free_return(code: &mut [u8], end: usize) {
    if cfg!(target_arch = "x86_64")
        && let Some(epilogue) = end
            .checked_sub(EPILOGUE.len())
            .and_then(|start| code.get_mut(start..end))
        && *epilogue == EPILOGUE
    {
        epilogue[..NOP.len()].copy_from_slice(&NOP);
    }
}
