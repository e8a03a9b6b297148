//! Linking: code and data get their addresses, references are filled in, tables are made.
//!
//! ```text
//! [ functions, 16-byte aligned | veneers ][ descriptors, itabs, strings ][ package-level variables ]
//!   executable                             read-only                      writable
//! ```
//! All three parts are one mapping, so code reaches data by relative addresses. Rust code is in reach as a rule; a call that cannot
//! reach it goes through a veneer: an absolute jump behind the functions.

use std::ffi::c_void;
use std::io;

use cranelift_codegen::binemit::Reloc;
use frontend::ir::FuncId;
use frontend::types::{Basic, TypeId, TypeKind};
use runtime::abi::{self, CallSite, Image, Itab, RootRange, TypeDesc, WellKnownTypes};
use rustc_hash::FxHashMap;

use crate::Accounting;
use crate::isa::Target;
use crate::jit::{self, CodeMemory, PAGE};
use crate::linetable;
use crate::module::{ModuleCx, Symbol};
use crate::parallel::{Code, Content, Part, RelocTarget};
use crate::statics;

/// Size of a veneer, bytes.
const VENEER: usize = 16;

/// The types that [`WellKnownTypes`] names, in its order.
pub(crate) fn well_known(cx: &ModuleCx<'_, '_>) -> [TypeId; 7] {
    let types = &cx.program.types;
    let basic = |basic| types.basic(basic);
    [
        basic(Basic::Int),
        basic(Basic::String),
        basic(Basic::Bool),
        TypeId::ANY,
        TypeId::ERROR,
        basic(Basic::Uint8),
        TypeId::BYTES,
    ]
}

/// A linked program, and what is left of its parts for listings.
pub(crate) struct Linked {
    pub image: Image,
    /// Functions with their addresses, in order.
    pub functions: Vec<(Symbol, Code, usize)>,
}

/// Makes a program of the parts, which are sorted.
pub(crate) fn link(cx: ModuleCx<'_, '_>, parts: Vec<Part>) -> io::Result<Linked> {
    let linker = Linker::load(&cx, &parts)?;
    let mut image = linker.tables(&parts);
    let functions = parts.into_iter().filter_map(|part| match part.content {
        Content::Code(code) => {
            let address = linker.address(&part.symbol);
            Some((part.symbol, code, address))
        }
        Content::Data(_) => None,
    });
    let functions = functions.collect();
    image.layouts = cx.into_layouts();
    Ok(Linked { image, functions })
}

/// Where everything goes, as offsets in the mapping.
struct Plan {
    offsets: FxHashMap<Symbol, usize>,
    /// Veneer of each Rust function that code refers to.
    veneers: Vec<(Symbol, usize)>,
    /// Where constants begin.
    constants: usize,
    /// Where variables begin.
    variables: usize,
    size: usize,
}

impl Plan {
    fn new(parts: &[Part]) -> Plan {
        let mut plan = Plan {
            offsets: FxHashMap::default(),
            veneers: Vec::new(),
            constants: 0,
            variables: 0,
            size: 0,
        };
        let mut external: Vec<&Symbol> = Vec::new();
        for part in parts {
            if let Content::Code(code) = &part.content {
                plan.place(&part.symbol, code.bytes.len(), 16);
                external.extend(code.symbols.iter().filter(|symbol| symbol.is_external()));
            }
        }
        external.sort_unstable_by(|a, b| a.order().cmp(&b.order()));
        external.dedup();
        plan.size = plan.size.next_multiple_of(16);
        for symbol in external {
            plan.veneers.push((symbol.clone(), plan.size));
            plan.size += VENEER;
        }
        plan.constants = plan.size.next_multiple_of(PAGE);
        plan.size = plan.constants;
        plan.place_data(parts, false);
        plan.variables = plan.size.next_multiple_of(PAGE);
        plan.size = plan.variables;
        plan.place_data(parts, true);
        plan
    }

    fn place_data(&mut self, parts: &[Part], writable: bool) {
        for part in parts {
            if let Content::Data(data) = &part.content
                && data.writable == writable
            {
                self.place(&part.symbol, data.size, data.align);
            }
        }
    }

    fn place(&mut self, symbol: &Symbol, size: usize, align: usize) {
        let offset = self.size.next_multiple_of(align.max(1));
        self.offsets.insert(symbol.clone(), offset);
        self.size = offset + size;
    }
}

/// Parts at their addresses.
pub(crate) struct Linker<'a, 'p, 'ir> {
    cx: &'a ModuleCx<'p, 'ir>,
    base: usize,
    plan: Plan,
}

impl<'a, 'p, 'ir> Linker<'a, 'p, 'ir> {
    /// Puts the parts into memory and fills in their references.
    pub fn load(cx: &'a ModuleCx<'p, 'ir>, parts: &[Part]) -> io::Result<Self> {
        let plan = Plan::new(parts);
        let mut memory = CodeMemory::map(plan.size)?;
        let linker = Linker {
            cx,
            base: memory.base(),
            plan,
        };
        let bytes = memory.bytes();
        linker.write_veneers(bytes);
        for part in parts {
            linker.write_part(bytes, part);
        }
        memory.seal(linker.plan.constants, linker.plan.variables - linker.plan.constants)?;
        Ok(linker)
    }

    /// The address of a symbol.
    pub fn address(&self, symbol: &Symbol) -> usize {
        match symbol {
            Symbol::Runtime(entry) if symbol.is_external() => entry.address(),
            Symbol::Entry(entry) => entry.address(),
            Symbol::Native(func) => native_address(self.cx, *func).expect("shims ask first"),
            Symbol::Throw => runtime::entry::throw_address(),
            Symbol::Func(_)
            | Symbol::ValueThunk(_)
            | Symbol::MethodValue { .. }
            | Symbol::Suspended(_)
            | Symbol::Runtime(_)
            | Symbol::Start
            | Symbol::FuncValue(_)
            | Symbol::Type(_)
            | Symbol::Itab { .. }
            | Symbol::Global(_)
            | Symbol::Static { .. }
            | Symbol::String(_)
            | Symbol::StringValue(_)
            | Symbol::ReadOnly(_)
            | Symbol::Zero => match self.plan.offsets.get(symbol) {
                Some(offset) => self.base + offset,
                None => panic!("bug: {} was referred to but not made", symbol.name(self.cx.program)),
            },
        }
    }

    fn write_veneers(&self, bytes: &mut [u8]) {
        for (symbol, offset) in &self.plan.veneers {
            let target = self.address(symbol).to_le_bytes();
            let (jump, at): (&[u8], usize) = match Target::HOST {
                // jmp *0(%rip)
                Target::X86_64 => (&[0xff, 0x25, 0, 0, 0, 0], 6),
                // ldr x16, #8; br x16
                Target::Aarch64 => (&[0x50, 0, 0, 0x58, 0, 0x02, 0x1f, 0xd6], 8),
            };
            bytes[*offset..offset + jump.len()].copy_from_slice(jump);
            bytes[offset + at..offset + at + 8].copy_from_slice(&target);
        }
    }

    fn write_part(&self, bytes: &mut [u8], part: &Part) {
        let start = self.plan.offsets[&part.symbol];
        match &part.content {
            Content::Code(code) => {
                bytes[start..start + code.bytes.len()].copy_from_slice(&code.bytes);
                for reloc in &code.relocs {
                    let at = start + reloc.offset as usize;
                    let target = match reloc.target {
                        RelocTarget::Symbol(index) => self.address(&code.symbols[index as usize]),
                        RelocTarget::LibCall(call) => jit::libcall_address(call),
                        RelocTarget::Own(offset) => self.base + start + offset as usize,
                    };
                    let address = target.wrapping_add_signed(reloc.addend as isize);
                    let patched = patch(&mut bytes[at..], reloc.kind, address, self.base + at);
                    if patched.is_none() {
                        let RelocTarget::Symbol(index) = reloc.target else {
                            panic!("{:?} is out of reach", reloc.kind)
                        };
                        let symbol = &code.symbols[index as usize];
                        let row = self
                            .plan
                            .veneers
                            .binary_search_by(|(s, _)| s.order().cmp(&symbol.order()));
                        let veneer = self.base + self.plan.veneers[row.expect("only Rust code is far away")].1;
                        let address = veneer.wrapping_add_signed(reloc.addend as isize);
                        patch(&mut bytes[at..], reloc.kind, address, self.base + at).expect("veneers are near");
                    }
                }
            }
            Content::Data(data) => {
                bytes[start..start + data.bytes.len()].copy_from_slice(&data.bytes);
                for reloc in &data.relocs {
                    let address = self.address(&reloc.target) + reloc.addend;
                    bytes[start + reloc.offset..][..8].copy_from_slice(&address.to_ne_bytes());
                }
                if let Some(ty) = data.pattern_of {
                    let at = start + std::mem::offset_of!(TypeDesc, pattern);
                    bytes[at..at + 4].copy_from_slice(&self.cx.pattern_of(ty).0.to_ne_bytes());
                    if let Some(at) = data.group_pattern_at {
                        let pattern = self.cx.group_pattern_of(ty).0;
                        bytes[start + at..start + at + 4].copy_from_slice(&pattern.to_ne_bytes());
                    }
                }
            }
        }
    }

    /// What data is, for address maps, if it is the program's own.
    fn data_name(&self, symbol: &Symbol) -> Option<String> {
        let program = self.cx.program;
        match symbol {
            Symbol::Global(global) => Some(program.globals[*global].name.to_string()),
            Symbol::Static { global, .. } => Some(format!("what {} begins with", program.globals[*global].name)),
            Symbol::String(_) | Symbol::StringValue(_) => Some("a constant string".into()),
            Symbol::ReadOnly(_) => Some("a constant".into()),
            Symbol::Zero => Some("what has no size".into()),
            Symbol::FuncValue(func) => Some(format!("the func value {}", program.funcs[*func].name)),
            Symbol::Func(_)
            | Symbol::ValueThunk(_)
            | Symbol::MethodValue { .. }
            | Symbol::Suspended(_)
            | Symbol::Runtime(_)
            | Symbol::Entry(_)
            | Symbol::Native(_)
            | Symbol::Throw
            | Symbol::Start
            | Symbol::Type(_)
            | Symbol::Itab { .. } => None,
        }
    }

    /// Everything of the image but its layouts.
    fn tables(&self, parts: &[Part]) -> Image {
        let (mut funcs, mut call_sites, mut roots, mut itabs) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let (mut pointer_types, mut static_data) = (Vec::new(), Vec::new());
        for part in parts {
            let start = self.address(&part.symbol);
            match (&part.content, &part.symbol) {
                (Content::Code(code), symbol) => {
                    funcs.push(linetable::func_info(self.cx, symbol, code, start));
                    call_sites.extend(
                        code.call_sites
                            .iter()
                            .map(|&(return_address, pad, frame_offset)| CallSite {
                                return_address: start + return_address as usize,
                                pad: start + pad as usize,
                                frame_offset,
                            }),
                    );
                }
                (Content::Data(data), symbol) => {
                    if let (Some(name), false) = (self.data_name(symbol), self.cx.accounting == Accounting::Off) {
                        let end = start + data.size.max(data.bytes.len());
                        static_data.push(abi::StaticData { start, end, name });
                    }
                    if let Symbol::Itab { .. } = symbol {
                        itabs.push(start as *const Itab);
                    }
                    if let Symbol::Type(ty) = symbol
                        && let TypeKind::Pointer(elem) = self.cx.program.types.kind(*ty)
                    {
                        pointer_types.push((self.address(&Symbol::Type(elem)), start));
                    }
                    if let Some((ty, len)) = data.roots {
                        let (words, mask) = statics::root_mask(self.cx, ty, len);
                        roots.push(RootRange { start, words, mask });
                    }
                }
            }
        }
        static_data.sort_unstable_by_key(|data| data.start);
        funcs.sort_unstable_by_key(|func| func.start);
        call_sites.sort_unstable_by_key(|site| site.return_address);
        let [int, string, bool_, any, error, uint8, bytes] =
            well_known(self.cx).map(|ty| self.address(&Symbol::Type(ty)) as *const TypeDesc);
        Image {
            entry: self.address(&Symbol::Start) as *const c_void,
            funcs,
            call_sites,
            roots,
            data: static_data,
            itabs,
            pointer_types,
            panic_nil_error: self.cx.program.panic_nil_error,
            types: WellKnownTypes {
                int,
                string,
                bool_,
                any,
                error,
                uint8,
                bytes,
            },
            layouts: Default::default(),
        }
    }
}

/// The native behind a function without body.
pub(crate) fn native_address(cx: &ModuleCx<'_, '_>, func: FuncId) -> Option<usize> {
    runtime::entry::native(cx.program.funcs[func].name)
}

/// Writes `target` into the instruction at `at`, or returns none if it is out of reach.
fn patch(bytes: &mut [u8], kind: Reloc, target: usize, at: usize) -> Option<()> {
    let distance = (target as i64).wrapping_sub(at as i64);
    let instruction = |bytes: &mut [u8], bits: u32| {
        let old = u32::from_le_bytes(bytes[..4].try_into().expect("4 bytes"));
        bytes[..4].copy_from_slice(&(old | bits).to_le_bytes());
    };
    match kind {
        Reloc::Abs8 => bytes[..8].copy_from_slice(&target.to_le_bytes()),
        Reloc::X86PCRel4 | Reloc::X86CallPCRel4 => {
            bytes[..4].copy_from_slice(&i32::try_from(distance).ok()?.to_le_bytes());
        }
        // bl: 26 bits of words.
        Reloc::Arm64Call => {
            let words = distance >> 2;
            if !(-(1 << 25)..1 << 25).contains(&words) {
                return None;
            }
            instruction(bytes, words as u32 & 0x03ff_ffff);
        }
        // adrp: 21 bits of pages, low two apart.
        Reloc::Aarch64AdrPrelPgHi21 => {
            let pages = (target as i64 >> 12) - (at as i64 >> 12);
            if !(-(1 << 20)..1 << 20).contains(&pages) {
                return None;
            }
            instruction(bytes, (pages as u32 & 3) << 29 | (pages as u32 >> 2 & 0x7_ffff) << 5);
        }
        // add: the low 12 bits.
        Reloc::Aarch64AddAbsLo12Nc => instruction(bytes, (target as u32 & 0xfff) << 10),
        other => unreachable!("Cranelift makes no {other:?} with our settings"),
    }
    Some(())
}
