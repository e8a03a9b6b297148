//! `-S` and `--emit=clif`: generated code as text.
//!
//! `-S` looks like gc's: a header for each function in source order, then one line per instruction with its source line; calls and
//! addresses show the symbol they refer to. An allocation is one line that calls the runtime, so
//! `goscape build -gcflags=-S x.go 2>&1 | grep newobject` shows where the heap is asked for memory:
//! ```text
//! main.f STEXT size=82 align=0x10
//!     0x0000 00000 (x.go:3)    PUSH    rbp
//!     0x0029 00041 (x.go:4)    CALL    runtime.newobject(SB)
//! ```

use std::fmt::Write as _;

use capstone::prelude::*;
use frontend::ir::{Func, Program};
use frontend::source::Pos;

use crate::isa::Target;
use crate::module::{LocalPlace, Symbol};
use crate::parallel::{Code, RelocTarget};

/// The functions of the package that was named in source order; compiler-made ones come last.
pub(crate) fn in_source_order<'c>(
    program: &Program<'_>,
    functions: &'c [(Symbol, Code, usize)],
) -> Vec<(&'c Symbol, &'c Code, usize)> {
    let named = program.funcs[program.main].pkg;
    let position = |symbol: &Symbol| {
        let func = function(program, symbol)?;
        (func.pkg == named).then_some((!func.pos.is_known(), func.pos))
    };
    let mut shown: Vec<_> = functions
        .iter()
        .filter(|(symbol, ..)| position(symbol).is_some())
        .collect();
    shown.sort_by_key(|(symbol, ..)| position(symbol));
    shown
        .into_iter()
        .map(|(symbol, code, address)| (symbol, code, *address))
        .collect()
}

/// The function with a body that a symbol is the code of.
fn function<'p, 'ir>(program: &'p Program<'ir>, symbol: &Symbol) -> Option<&'p Func<'ir>> {
    match symbol {
        Symbol::Func(func) => Some(&program.funcs[*func]).filter(|func| func.body.is_some()),
        Symbol::ValueThunk(_)
        | Symbol::MethodValue { .. }
        | Symbol::Suspended(_)
        | Symbol::Runtime(_)
        | Symbol::Entry(_)
        | Symbol::Native(_)
        | Symbol::Throw
        | Symbol::Start
        | Symbol::FuncValue(_)
        | Symbol::Type(_)
        | Symbol::Itab { .. }
        | Symbol::Global(_)
        | Symbol::Static { .. }
        | Symbol::String(_)
        | Symbol::StringValue(_)
        | Symbol::ReadOnly(_)
        | Symbol::Zero => None,
    }
}

/// The text of `-S`.
pub(crate) fn assembly(program: &Program<'_>, functions: &[(Symbol, Code, usize)]) -> String {
    let disassembler = disassembler();
    let mut out = String::new();
    for (symbol, code, _) in in_source_order(program, functions) {
        let _ = writeln!(
            out,
            "{} STEXT size={} align=0x10",
            symbol.name(program),
            code.bytes.len()
        );
        function_text(program, &disassembler, symbol, code, &mut out);
    }
    out
}

fn disassembler() -> Capstone {
    let built = match Target::HOST {
        Target::X86_64 => Capstone::new().x86().mode(arch::x86::ArchMode::Mode64).build(),
        Target::Aarch64 => Capstone::new().arm64().mode(arch::arm64::ArchMode::Arm).build(),
    };
    built.expect("capstone has this machine")
}

fn function_text(program: &Program<'_>, disassembler: &Capstone, symbol: &Symbol, code: &Code, out: &mut String) {
    let first = function(program, symbol).map_or(Pos::NONE, |func| func.pos);
    let mut pos = first;
    let mut lines = code.lines.iter().peekable();
    let mut offset = 0;
    while (offset as usize) < code.bytes.len() {
        while let Some(&(_, location)) = lines.next_if(|&&(start, _)| start <= offset) {
            // Code without location belongs to what stands before it.
            pos = location.map_or(pos, |location| code.locations[location as usize].0);
        }
        let at = line_text(program, pos);
        let rest = &code.bytes[offset as usize..];
        let instructions = disassembler.disasm_count(rest, u64::from(offset), 1);
        let instruction = instructions.ok().and_then(|list| {
            let instruction = list.iter().next()?;
            Some((
                instruction.len(),
                instruction.mnemonic()?.to_string(),
                instruction.op_str().unwrap_or("").to_string(),
            ))
        });
        // Constants and jump tables stand behind the code.
        let (len, mnemonic, operands) = instruction.unwrap_or_else(|| (1, ".byte".into(), format!("{:#04x}", rest[0])));
        let range = offset..offset + len as u32;
        let operands = match code.relocs.iter().find(|reloc| range.contains(&reloc.offset)) {
            Some(reloc) => symbolic(&operands, &target_name(program, code, reloc.target)),
            None => operands,
        };
        let _ = writeln!(
            out,
            "\t0x{offset:04x} {offset:05} ({at})\t{}\t{operands}",
            mnemonic.to_uppercase()
        );
        offset += len as u32;
    }
}

/// `int.go:14`.
fn line_text(program: &Program<'_>, pos: Pos) -> String {
    let position = program.sources.position(pos);
    let name = position.file.rsplit('/').next().unwrap_or(position.file);
    format!("{name}:{}", position.line)
}

fn target_name(program: &Program<'_>, code: &Code, target: RelocTarget) -> String {
    match target {
        RelocTarget::Symbol(index) => code.symbols[index as usize].name(program),
        RelocTarget::LibCall(call) => format!("{call}"),
        RelocTarget::Own(offset) => format!("{offset:#x}"),
    }
}

/// Operands in which the address is replaced by its symbol: `rdi, [rip]` → `rdi, name(SB)`.
fn symbolic(operands: &str, name: &str) -> String {
    match operands.rsplit_once(", ") {
        Some((before, _)) => format!("{before}, {name}(SB)"),
        None => format!("{name}(SB)"),
    }
}

/// The text of `--emit=clif`: for each function its locals, the symbols it names, its CLIF.
pub(crate) fn clif(program: &Program<'_>, functions: &[(Symbol, Code, usize)]) -> String {
    let mut out = String::new();
    for (symbol, code, _) in in_source_order(program, functions) {
        let _ = writeln!(out, "; {}", symbol.name(program));
        for row in &code.locals {
            let ty = program
                .types
                .text(&program.packages, row.ty, frontend::types::TextStyle::Runtime);
            let place = match row.place {
                LocalPlace::Ssa => "ssa",
                LocalPlace::Slot => "slot",
                LocalPlace::Heap => "heap",
                LocalPlace::Captured => "captured",
            };
            let site = row.site.map_or(String::new(), |site| format!("  {site:?}"));
            let _ = writeln!(out, ";   {:<16} {ty:<24} {place}{site}", row.name);
        }
        for (index, symbol) in code.symbols.iter().enumerate() {
            let _ = writeln!(out, ";   u0:{index} = {}", symbol.name(program));
        }
        out.push_str(code.clif.as_deref().unwrap_or(""));
        out.push('\n');
    }
    out
}
