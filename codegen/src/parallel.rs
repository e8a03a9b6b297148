//! Making everything a program refers to, on all cores.
//!
//! **Idea.** A work list of symbols: it begins with the program's start; making a function shows which symbols it refers to, and
//! those are made next. So only what is reachable is compiled. Each worker has its own Cranelift context; finished parts are sorted by
//! [`Symbol::order`], so that the number of workers and their luck do not show in the result.

use std::collections::VecDeque;
use std::num::NonZeroUsize;
use std::sync::{Condvar, Mutex, MutexGuard};

use cranelift_codegen::binemit::Reloc;
use cranelift_codegen::control::ControlPlane;
use cranelift_codegen::ir::{self as clif, ExternalName, LibCall, SourceLoc, UserFuncName};
use cranelift_codegen::{Context, FinalizedMachReloc, FinalizedRelocTarget};
use cranelift_frontend::FunctionBuilderContext;
use frontend::ir::FuncId;
use frontend::source::Pos;
use rustc_hash::FxHashSet;

use crate::module::{LocalRow, ModuleCx, References, Symbol};
use crate::shims;
use crate::statics::{self, StaticData};
use crate::{branches, epilogue};

/// Machine code of one function, not yet at its address.
pub(crate) struct Code {
    /// Machine code.
    pub bytes: Vec<u8>,
    /// Addresses to fill in.
    pub relocs: Vec<CodeReloc>,
    /// What the relocations name, by index.
    pub symbols: Vec<Symbol>,
    /// Offset at which code of a location begins, sorted, and the index of the location or none.
    pub lines: Vec<(u32, Option<u32>)>,
    /// Position and innermost inlined call.
    pub locations: Vec<(Pos, Option<u32>)>,
    /// Inlined calls: callee, position of the call, enclosing inlined call.
    pub inlined: Vec<(FuncId, Pos, Option<u32>)>,
    /// Return address, landing pad (offsets), distance from frame pointer to stack pointer.
    pub call_sites: Vec<(u32, u32, u32)>,
    /// Where its locals are.
    pub locals: Vec<LocalRow>,
    /// What its frame holds.
    pub slots: Vec<runtime::abi::FrameSlot>,
    /// See [`runtime::abi::FuncInfo::elsewhere`].
    pub elsewhere: Vec<(u32, runtime::abi::Elsewhere)>,
    /// CLIF text, if asked for.
    pub clif: Option<String>,
}

/// A place in machine code that holds an address.
pub(crate) struct CodeReloc {
    pub offset: u32,
    pub kind: Reloc,
    pub target: RelocTarget,
    pub addend: i64,
}

/// Whose address.
#[derive(Clone, Copy)]
pub(crate) enum RelocTarget {
    /// An index into [`Code::symbols`].
    Symbol(u32),
    LibCall(LibCall),
    /// An offset in the same function.
    Own(u32),
}

/// Something made.
pub(crate) enum Content {
    Code(Code),
    Data(StaticData),
}

impl Content {
    fn symbols(&self, mut see: impl FnMut(&Symbol)) {
        match self {
            Content::Code(code) => code.symbols.iter().for_each(see),
            Content::Data(data) => data.relocs.iter().for_each(|reloc| see(&reloc.target)),
        }
    }
}

/// A symbol and what it names.
pub(crate) struct Part {
    pub symbol: Symbol,
    pub content: Content,
}

/// Stack of a worker, bytes: lowering recurses as deeply as the source nests (the parser's limit). Reserved, not committed.
const WORKER_STACK: usize = 512 << 20;

/// Number of functions from which on a second worker pays for its thread.
const FUNCTIONS_PER_WORKER: usize = 8;

/// Makes `roots` and everything they refer to, in [`Symbol::order`].
pub(crate) fn make_reachable(
    cx: &ModuleCx<'_, '_>,
    roots: impl IntoIterator<Item = Symbol>,
    threads: Option<NonZeroUsize>,
    keep_clif: bool,
) -> Vec<Part> {
    let worklist = Worklist::default();
    worklist.add(roots.into_iter().collect());
    let threads = threads
        .or_else(|| std::thread::available_parallelism().ok())
        .map_or(1, NonZeroUsize::get);
    std::thread::scope(|scope| {
        // Further workers start when there is work for them: most programs of one file need one.
        let mut started = 1;
        let mut start_more = |waiting: usize| {
            while started < threads && waiting > FUNCTIONS_PER_WORKER * started {
                std::thread::Builder::new()
                    .stack_size(WORKER_STACK)
                    .spawn_scoped(scope, || work(cx, &worklist, keep_clif, &mut |_| ()))
                    .expect("the system lets us have a thread");
                started += 1;
            }
        };
        work(cx, &worklist, keep_clif, &mut start_more);
    });
    let mut parts = worklist.state().parts.split_off(0);
    parts.sort_unstable_by(|a, b| a.symbol.order().cmp(&b.symbol.order()));
    parts
}

/// Symbols to make, shared by the workers.
#[derive(Default)]
struct Worklist {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    functions: VecDeque<Symbol>,
    data: Vec<Symbol>,
    seen: FxHashSet<Symbol>,
    /// Workers that may still add symbols.
    busy: usize,
    /// Workers that wait for symbols: waking nobody costs a system call.
    waiting: usize,
    /// A worker panicked: the others must not wait for it.
    failed: bool,
    parts: Vec<Part>,
}

impl Worklist {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    fn add(&self, symbols: Vec<Symbol>) {
        self.state().add(symbols);
    }

    /// The next symbol to make; none when everything is made.
    fn next(&self) -> Option<(Symbol, usize)> {
        let mut state = self.state();
        loop {
            if state.failed {
                return None;
            }
            if let Some(symbol) = state.data.pop().or_else(|| state.functions.pop_front()) {
                state.busy += 1;
                return Some((symbol, state.functions.len()));
            }
            if state.busy == 0 {
                return None;
            }
            state.waiting += 1;
            state = self
                .changed
                .wait(state)
                .unwrap_or_else(|poisoned| poisoned.into_inner());
            state.waiting -= 1;
        }
    }

    /// Takes what came of one symbol.
    fn finish(&self, parts: Vec<Part>) {
        let mut symbols = Vec::new();
        for part in &parts {
            part.content.symbols(|symbol| symbols.push(symbol.clone()));
        }
        let mut state = self.state();
        state.seen.extend(parts.iter().map(|part| part.symbol.clone()));
        state.add(symbols);
        state.parts.extend(parts);
        state.busy -= 1;
        // Those who wait look whether there is work now, or none any more.
        if state.waiting > 0 {
            drop(state);
            self.changed.notify_all();
        }
    }
}

impl State {
    fn add(&mut self, symbols: Vec<Symbol>) {
        for symbol in symbols {
            if !symbol.is_external() && !self.seen.contains(&symbol) {
                self.seen.insert(symbol.clone());
                if symbol.is_code() {
                    self.functions.push_back(symbol)
                } else {
                    self.data.push(symbol)
                }
            }
        }
    }
}

/// Tells the other workers when this one dies of a panic, and which function it was about.
struct FailureGuard<'a, 'p, 'ir> {
    worklist: &'a Worklist,
    cx: &'a ModuleCx<'p, 'ir>,
    current: Option<Symbol>,
}

impl Drop for FailureGuard<'_, '_, '_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            if let Some(symbol) = &self.current {
                eprintln!("while compiling {}", symbol.name(self.cx.program));
                if let Symbol::Func(func) = symbol {
                    eprintln!("{}", frontend::ir::dump::func(self.cx.program, *func));
                }
            }
            self.worklist.state().failed = true;
            self.worklist.changed.notify_all();
        }
    }
}

fn work(cx: &ModuleCx<'_, '_>, worklist: &Worklist, keep_clif: bool, waiting: &mut dyn FnMut(usize)) {
    let mut compiler = Compiler::new(keep_clif);
    let mut guard = FailureGuard {
        worklist,
        cx,
        current: None,
    };
    while let Some((symbol, functions)) = worklist.next() {
        waiting(functions);
        guard.current = Some(symbol.clone());
        let mut parts = Vec::new();
        if symbol.is_code() {
            let content = Content::Code(compiler.compile(cx, &symbol));
            parts.push(Part { symbol, content });
        } else {
            let (data, more) = statics::materialize(cx, &symbol);
            let more = more.into_iter().map(|(symbol, data)| Part {
                symbol,
                content: Content::Data(data),
            });
            parts.extend(more);
            parts.push(Part {
                symbol,
                content: Content::Data(data),
            });
        }
        worklist.finish(parts);
    }
}

/// What one worker keeps from function to function.
pub(crate) struct Compiler {
    pub context: Context,
    pub scratch: FunctionBuilderContext,
    control: ControlPlane,
    keep_clif: bool,
}

impl Compiler {
    pub fn new(keep_clif: bool) -> Compiler {
        Compiler {
            context: Context::new(),
            scratch: FunctionBuilderContext::new(),
            control: ControlPlane::default(),
            keep_clif,
        }
    }

    /// Builds and compiles the function that `symbol` names.
    fn compile(&mut self, cx: &ModuleCx<'_, '_>, symbol: &Symbol) -> Code {
        self.context.clear();
        // Locations are stored relative to the first one used, and one less than that would mean "none".
        self.context.func.params.ensure_base_srcloc(SourceLoc::new(0));
        let (out, scratch) = (&mut self.context.func, &mut self.scratch);
        let references = match symbol {
            Symbol::Func(func) if cx.program.funcs[*func].body.is_some() => crate::func::lower(cx, *func, out, scratch),
            Symbol::Func(func) => match cx.program.links.get(func) {
                Some(&target) => crate::func::lower_link(cx, target, out, scratch),
                None => shims::native_shim(cx, *func, out, scratch),
            },
            Symbol::ValueThunk(func) => crate::func::lower_value_thunk(cx, *func, out, scratch),
            Symbol::MethodValue { recv, method } => crate::func::lower_method_value(cx, *recv, *method, out, scratch),
            Symbol::Suspended(site) => crate::func::lower_suspended(cx, *site, out, scratch),
            Symbol::Runtime(entry) => shims::runtime_shim(cx, *entry, out, scratch),
            Symbol::Start => shims::start(cx, out, scratch),
            Symbol::Entry(_)
            | Symbol::Native(_)
            | Symbol::Throw
            | Symbol::FuncValue(_)
            | Symbol::Type(_)
            | Symbol::Itab { .. }
            | Symbol::Global(_)
            | Symbol::Static { .. }
            | Symbol::String(_)
            | Symbol::StringValue(_)
            | Symbol::ReadOnly(_)
            | Symbol::Zero => unreachable!("{symbol:?} is no function"),
        };
        self.assemble(cx, references)
    }

    /// Compiles the CLIF function in the context.
    pub fn assemble(&mut self, cx: &ModuleCx<'_, '_>, references: References) -> Code {
        self.context.func.name = UserFuncName::user(1, 0);
        let clif = self.keep_clif.then(|| self.context.func.display().to_string());
        branches::simplify(&mut self.context.func);
        epilogue::mark_returns(&mut self.context.func);
        if let Err(error) = self.context.compile(cx.isa, &mut self.control) {
            let text = cranelift_codegen::print_errors::pretty_error(error.func, error.inner);
            panic!("Cranelift refuses a function: {text}");
        }
        let compiled = self.context.compiled_code().expect("just compiled");
        let buffer = &compiled.buffer;
        let relocs = buffer
            .relocs()
            .iter()
            .map(|reloc| code_reloc(&self.context.func, reloc))
            .collect();
        let mut bytes = buffer.data().to_vec();
        let mut lines = Vec::new();
        let mut end = 0;
        for line in buffer.get_srclocs_sorted() {
            if line.start > end {
                lines.push((end, None));
            }
            let (location, is_return) = epilogue::unmark(line.loc);
            if is_return {
                epilogue::free_return(&mut bytes, line.end as usize);
            }
            lines.push((line.start, location));
            end = line.end;
        }
        lines.push((end, None));
        let call_sites = buffer.call_sites().filter_map(|site| {
            let pad = site.exception_handlers.iter().find_map(|handler| match *handler {
                cranelift_codegen::FinalizedMachExceptionHandler::Default(pad) => Some(pad),
                cranelift_codegen::FinalizedMachExceptionHandler::Tag(_, pad) => Some(pad),
                cranelift_codegen::FinalizedMachExceptionHandler::Context(_) => None,
            })?;
            Some((site.ret_addr, pad, site.frame_offset.expect("frames have a fixed size")))
        });
        let layout = buffer.frame_layout().expect("known after compilation");
        let slots = references
            .slots
            .into_iter()
            .map(|(slot, owner)| runtime::abi::FrameSlot {
                below_fp: layout.frame_to_fp_offset - layout.stackslots[slot].offset,
                above_sp: layout.stackslots[slot].offset,
                size: self.context.func.sized_stack_slots[slot].size,
                owner,
            });
        let slots = slots.collect();
        Code {
            bytes,
            relocs,
            lines,
            call_sites: call_sites.collect(),
            symbols: references.symbols,
            locations: references.locations,
            inlined: references.inlined,
            locals: references.locals,
            slots,
            elsewhere: references.elsewhere,
            clif,
        }
    }
}

fn code_reloc(func: &clif::Function, reloc: &FinalizedMachReloc) -> CodeReloc {
    let target = match &reloc.target {
        FinalizedRelocTarget::ExternalName(ExternalName::User(name)) => {
            RelocTarget::Symbol(func.params.user_named_funcs()[*name].index)
        }
        FinalizedRelocTarget::ExternalName(ExternalName::LibCall(call)) => RelocTarget::LibCall(*call),
        FinalizedRelocTarget::Func(offset) => RelocTarget::Own(*offset),
        FinalizedRelocTarget::ExternalName(name @ (ExternalName::TestCase(_) | ExternalName::KnownSymbol(_))) => {
            unreachable!("we never make {name:?}")
        }
    };
    CodeReloc {
        offset: reloc.offset,
        kind: reloc.kind,
        target,
        addend: reloc.addend,
    }
}
