//! Memory that becomes machine code: the one place of code generation where memory is unsafe.
//!
//! # Contract
//! [`CodeMemory`] is one mapping, filled through a safe byte slice while it is writable. [`CodeMemory::seal`] ends that: its code
//! becomes executable, its constants read-only, and the mapping stays for the life of the process, since the runtime holds
//! pointers into it. Running the code is the runtime's business.
//!
//! The mapping lies within reach of relative calls to this executable if there is room, below it, so that the heap that
//! `brk` grows stays free. If there is none it lies anywhere: the linker then goes through veneers.

use std::io;

/// Granularity of protection. The largest page size of the supported machines would be 64 KiB (some aarch64 kernels).
pub const PAGE: usize = if cfg!(target_arch = "aarch64") { 65536 } else { 4096 };

/// How far a relative call reaches, with a margin for the executable's own size.
const REACH: usize = if cfg!(target_arch = "aarch64") {
    100 << 20
} else {
    1 << 30
};

/// A mapping for code, constants and variables, in that order.
pub struct CodeMemory {
    base: *mut u8,
    len: usize,
}

impl CodeMemory {
    /// Maps `len` zeroed bytes, writable.
    pub fn map(len: usize) -> io::Result<CodeMemory> {
        let len = len.max(1).next_multiple_of(PAGE);
        let executable = (CodeMemory::map as *const () as usize) & !(PAGE - 1);
        // Steps of 1/16 of the reach: a neighbour in the way (the loader, another mapping) is rarely larger.
        for step in 1..16 {
            let below = step * (REACH / 16);
            let Some(hint) = executable.checked_sub(below.max(16 << 20) + len) else {
                break;
            };
            if let Ok(memory) = Self::map_at(hint & !(PAGE - 1), libc::MAP_FIXED_NOREPLACE, len) {
                return Ok(memory);
            }
        }
        Self::map_at(0, 0, len)
    }

    fn map_at(hint: usize, flags: libc::c_int, len: usize) -> io::Result<CodeMemory> {
        let flags = flags | libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
        // SAFETY: a new anonymous mapping; `MAP_FIXED_NOREPLACE` never replaces one that is in use.
        let base = unsafe { libc::mmap(hint as *mut _, len, libc::PROT_READ | libc::PROT_WRITE, flags, -1, 0) };
        if base == libc::MAP_FAILED {
            return Err(io::Error::last_os_error());
        }
        // Kernels older than the flag take it as a hint.
        if hint != 0 && base as usize != hint {
            // SAFETY: unmaps what was mapped just now; nothing refers to it.
            unsafe { libc::munmap(base, len) };
            return Err(io::Error::from(io::ErrorKind::AddrInUse));
        }
        Ok(CodeMemory { base: base.cast(), len })
    }

    /// Address of the first byte.
    pub fn base(&self) -> usize {
        self.base as usize
    }

    /// The whole mapping.
    pub fn bytes(&mut self) -> &mut [u8] {
        // SAFETY: `base..base + len` is mapped writable until `seal` consumes `self`, and nothing else refers to it before.
        unsafe { std::slice::from_raw_parts_mut(self.base, self.len) }
    }

    /// Makes the first `code` bytes executable and the next `constants` bytes read-only, both multiples of [`PAGE`]. The mapping is never
    /// freed.
    pub fn seal(self, code: usize, constants: usize) -> io::Result<()> {
        assert!(code.is_multiple_of(PAGE) && constants.is_multiple_of(PAGE) && code + constants <= self.len);
        self.protect(0, code, libc::PROT_READ | libc::PROT_EXEC)?;
        self.protect(code, constants, libc::PROT_READ)?;
        #[cfg(target_arch = "aarch64")]
        {
            unsafe extern "C" {
                fn __clear_cache(start: *mut u8, end: *mut u8);
            }
            // SAFETY: the range is the mapped code.
            unsafe { __clear_cache(self.base, self.base.add(code)) };
        }
        Ok(())
    }

    fn protect(&self, offset: usize, len: usize, protection: libc::c_int) -> io::Result<()> {
        if len == 0 {
            return Ok(());
        }
        // SAFETY: `seal` has checked that the range lies inside the mapping, which is ours.
        match unsafe { libc::mprotect(self.base.add(offset).cast(), len, protection) } {
            0 => Ok(()),
            _ => Err(io::Error::last_os_error()),
        }
    }
}

/// Addresses of what Cranelift's legalization calls: libm and libc.
pub fn libcall_address(call: cranelift_codegen::ir::LibCall) -> usize {
    use cranelift_codegen::ir::LibCall;
    unsafe extern "C" {
        fn floor(x: f64) -> f64;
        fn floorf(x: f32) -> f32;
        fn ceil(x: f64) -> f64;
        fn ceilf(x: f32) -> f32;
        fn trunc(x: f64) -> f64;
        fn truncf(x: f32) -> f32;
        fn nearbyint(x: f64) -> f64;
        fn nearbyintf(x: f32) -> f32;
        fn fma(x: f64, y: f64, z: f64) -> f64;
        fn fmaf(x: f32, y: f32, z: f32) -> f32;
    }
    let address: *const () = match call {
        LibCall::FloorF64 => floor as *const (),
        LibCall::FloorF32 => floorf as *const (),
        LibCall::CeilF64 => ceil as *const (),
        LibCall::CeilF32 => ceilf as *const (),
        LibCall::TruncF64 => trunc as *const (),
        LibCall::TruncF32 => truncf as *const (),
        LibCall::NearestF64 => nearbyint as *const (),
        LibCall::NearestF32 => nearbyintf as *const (),
        LibCall::FmaF64 => fma as *const (),
        LibCall::FmaF32 => fmaf as *const (),
        LibCall::Memcpy => libc::memcpy as *const (),
        LibCall::Memmove => libc::memmove as *const (),
        LibCall::Memset => libc::memset as *const (),
        LibCall::Memcmp => libc::memcmp as *const (),
        LibCall::Probestack | LibCall::ElfTlsGetAddr | LibCall::ElfTlsGetOffset | LibCall::X86Pshufb => {
            unreachable!("no code of ours needs {call}")
        }
    };
    address as usize
}

#[cfg(test)]
mod tests {
    use cranelift_codegen::ir::condcodes::IntCC;
    use cranelift_codegen::ir::{AbiParam, InstBuilder, Signature, types};
    use cranelift_codegen::isa::CallConv;
    use cranelift_frontend::FunctionBuilder;
    use frontend::id::Id;
    use frontend::ir::FuncId;
    use frontend::source::Pos;

    use super::*;
    use crate::image::Linker;
    use crate::isa::Target;
    use crate::linetable;
    use crate::module::{ModuleCx, References, Symbol, with_empty_program};
    use crate::parallel::{Compiler, Content, Part};

    #[test]
    fn sealed_code_runs() {
        let mut memory = CodeMemory::map(3 * PAGE).unwrap();
        let code: &[u8] = match cfg!(target_arch = "aarch64") {
            true => &[0x40, 0x05, 0x80, 0x52, 0xc0, 0x03, 0x5f, 0xd6], // mov w0, #42; ret
            false => &[0xb8, 42, 0, 0, 0, 0xc3],                       // mov eax, 42; ret
        };
        memory.bytes()[..code.len()].copy_from_slice(code);
        let base = memory.base();
        assert!(base.abs_diff(CodeMemory::map as *const () as usize) < i32::MAX as usize);
        memory.seal(PAGE, PAGE).unwrap();
        // SAFETY: the bytes above are a function of this type on the machine of this test, now executable.
        let f: extern "C" fn() -> i32 = unsafe { std::mem::transmute(base) };
        assert_eq!(f(), 42);
    }

    /// `func fib(n int) int`, Tail convention, calling itself by symbol 0.
    fn fib(cx: &ModuleCx<'_, '_>, compiler: &mut Compiler) -> Part {
        let symbol = Symbol::Start;
        compiler.context.clear();
        let mut signature = Signature::new(CallConv::Tail);
        signature.params.push(AbiParam::new(types::I64));
        signature.returns.push(AbiParam::new(types::I64));
        compiler.context.func.signature = signature.clone();
        let mut refs = References::default();
        let mut b = FunctionBuilder::new(&mut compiler.context.func, &mut compiler.scratch);
        let (entry, small, large) = (b.create_block(), b.create_block(), b.create_block());
        b.append_block_params_for_function_params(entry);
        b.switch_to_block(entry);
        b.set_srcloc(refs.location(Pos(1)));
        let n = b.block_params(entry)[0];
        let is_small = b.ins().icmp_imm_s(IntCC::SignedLessThan, n, 2);
        b.ins().brif(is_small, small, &[], large, &[]);
        b.switch_to_block(small);
        b.ins().return_(&[n]);
        b.switch_to_block(large);
        b.set_srcloc(refs.location(Pos(2)));
        let callee = refs.func(b.func, symbol.clone(), || signature.clone());
        let sum = [1, 2].map(|less| {
            let arg = b.ins().iadd_imm_s(n, -less);
            let call = b.ins().call(callee, &[arg]);
            b.inst_results(call)[0]
        });
        let sum = b.ins().iadd(sum[0], sum[1]);
        b.ins().return_(&[sum]);
        b.seal_all_blocks();
        b.finalize(cx.isa.frontend_config());
        Part {
            symbol,
            content: Content::Code(compiler.assemble(cx, refs)),
        }
    }

    /// `extern "C"` function that calls the Tail function `fib`.
    fn entry_stub(cx: &ModuleCx<'_, '_>, compiler: &mut Compiler) -> Part {
        compiler.context.clear();
        let mut signature = Signature::new(cx.isa.default_call_conv());
        signature.params.push(AbiParam::new(types::I64));
        signature.returns.push(AbiParam::new(types::I64));
        let mut tail = signature.clone();
        tail.call_conv = CallConv::Tail;
        compiler.context.func.signature = signature;
        let mut refs = References::default();
        let mut b = FunctionBuilder::new(&mut compiler.context.func, &mut compiler.scratch);
        let entry = b.create_block();
        b.append_block_params_for_function_params(entry);
        b.switch_to_block(entry);
        b.seal_block(entry);
        let n = b.block_params(entry)[0];
        let callee = refs.func(b.func, Symbol::Start, || tail);
        let call = b.ins().call(callee, &[n]);
        let result = b.inst_results(call)[0];
        b.ins().return_(&[result]);
        b.finalize(cx.isa.frontend_config());
        let symbol = Symbol::ValueThunk(FuncId::from_index(0));
        Part {
            symbol,
            content: Content::Code(compiler.assemble(cx, refs)),
        }
    }

    #[test]
    fn linked_code_calls_itself() {
        with_empty_program(Target::HOST, |cx| {
            let mut compiler = Compiler::new(true);
            let parts = [fib(cx, &mut compiler), entry_stub(cx, &mut compiler)];
            let linker = Linker::load(cx, &parts).unwrap();
            // SAFETY: the stub is an `extern "C"` function of this type.
            let f: extern "C" fn(i64) -> i64 = unsafe { std::mem::transmute(linker.address(&parts[1].symbol)) };
            assert_eq!(f(20), 6765);
            let Content::Code(code) = &parts[0].content else {
                unreachable!()
            };
            let info = linetable::func_info(cx, &parts[0].symbol, code, 0);
            assert!(info.lines.is_sorted_by_key(|line| line.start));
            // `mov rsp, rbp; pop rbp; ret`: see `epilogue`.
            let slow_return = [0x48, 0x89, 0xec, 0x5d, 0xc3];
            assert!(!code.bytes.windows(5).any(|window| window == slow_return));
        });
    }
}
