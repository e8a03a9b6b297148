//! What the code of one function may refer to outside itself, and how those references are written down.
//!
//! Functions are compiled in parallel and in any order, so code never sees an address: it refers to [`Symbol`]s, which
//! [`image`](crate::image) resolves when all machine code is there. Each function has its own list of them
//! ([`References`]); since nothing is shared while compiling, the result does not depend on the number of threads.
//!
//! ```text
//! let newobject = fx.refs.runtime(&mut fx.b.func, RuntimeFn::newobject);   // FuncRef of the Tail shim `runtime.newobject`
//! let desc = fx.refs.address(&mut fx.b, Symbol::Type(ty));                 // lea desc(%rip)
//! let layout = fx.cx.layout_of(ty);                                        // cell size and LayoutId, both constants
//! ```

use std::sync::Mutex;

use crate::placeholder::{self, Placements};
use cranelift_codegen::ir::{self as clif, InstBuilder, SourceLoc};
use cranelift_codegen::isa::{CallConv, TargetIsa};
use cranelift_frontend::FunctionBuilder;
use frontend::ir::{FuncId, GlobalId, Program};
use frontend::source::Pos;
use frontend::types::TypeId;
use runtime::abi;
use rustc_hash::FxHashMap;

use crate::{RuntimeFn, Scalar};

/// Anything that has an address in the finished program.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Symbol {
    /// Code of a Go function, Tail convention. Literals ([`frontend::ir::FuncKind::Literal`]) take their `FuncVal` first, all others do
    /// not. For a function without body this is the shim of the native of that name.
    Func(FuncId),
    /// Code of a declared function as function values call it: takes and drops a `FuncVal` pointer, then `Func`'s parameters.
    ValueThunk(FuncId),
    /// A static [`abi::FuncVal`] of a function or of a literal without captures.
    FuncValue(FuncId),
    /// What calls a runtime entry: its Tail shim (see [`shims`](crate::shims)) or, for a leaf, the entry itself.
    Runtime(RuntimeFn),
    /// The `extern "C"` function of a runtime entry. For shims.
    Entry(RuntimeFn),
    /// The `extern "C"` function of a native, by the Go function without body. For shims.
    Native(FuncId),
    /// `runtime::entry::throw`. For shims.
    Throw,
    /// How Rust calls Go, [`abi::Image::enter`].
    Enter,
    /// Runs the initialisers and `main`, [`abi::Image::entry`].
    Start,
    /// An [`abi::TypeDesc`].
    Type(TypeId),
    /// An [`abi::Itab`]; the concrete type implements the interface.
    Itab {
        /// Interface type with at least one method.
        interface: TypeId,
        /// Dynamic type.
        concrete: TypeId,
    },
    /// A package-level variable.
    Global(GlobalId),
    /// Read-only bytes of a string constant (no terminator). Equal strings share memory.
    String(Box<[u8]>),
    /// Read-only memory with these contents, aligned to 16: tables, initial contents of literals without pointers.
    ReadOnly(Box<[u8]>),
    /// Memory that holds zero bytes only, at least [`ZERO_BYTES`] of them; where objects of no size live too.
    Zero,
}

impl Symbol {
    /// Whether it is a function that code generation makes.
    pub(crate) fn is_code(&self) -> bool {
        match self {
            Symbol::Runtime(entry) => entry.calling() != Calling::Leaf,
            Symbol::Func(_) | Symbol::ValueThunk(_) | Symbol::Enter | Symbol::Start => true,
            Symbol::Entry(_)
            | Symbol::Native(_)
            | Symbol::Throw
            | Symbol::FuncValue(_)
            | Symbol::Type(_)
            | Symbol::Itab { .. }
            | Symbol::Global(_)
            | Symbol::String(_)
            | Symbol::ReadOnly(_)
            | Symbol::Zero => false,
        }
    }

    /// Whether it lies outside what code generation makes: Rust code.
    pub(crate) fn is_external(&self) -> bool {
        match self {
            Symbol::Runtime(entry) => entry.calling() == Calling::Leaf,
            Symbol::Entry(_) | Symbol::Native(_) | Symbol::Throw => true,
            Symbol::Func(_)
            | Symbol::ValueThunk(_)
            | Symbol::Enter
            | Symbol::Start
            | Symbol::FuncValue(_)
            | Symbol::Type(_)
            | Symbol::Itab { .. }
            | Symbol::Global(_)
            | Symbol::String(_)
            | Symbol::ReadOnly(_)
            | Symbol::Zero => false,
        }
    }

    /// Where it comes among all symbols: source order for functions, then runtime shims, then data by content. Makes the layout of the image
    /// independent of the order in which threads find symbols.
    pub(crate) fn order(&self) -> (u8, u64, u64, &[u8]) {
        let id = |id: &dyn Indexed| id.number();
        match self {
            Symbol::Start => (0, 0, 0, &[]),
            Symbol::Enter => (1, 0, 0, &[]),
            Symbol::Func(func) => (2, id(func), 0, &[]),
            Symbol::ValueThunk(func) => (3, id(func), 0, &[]),
            Symbol::Runtime(entry) => (4, *entry as u64, 0, &[]),
            Symbol::Entry(entry) => (5, *entry as u64, 0, &[]),
            Symbol::Native(func) => (6, id(func), 0, &[]),
            Symbol::Throw => (7, 0, 0, &[]),
            Symbol::FuncValue(func) => (8, id(func), 0, &[]),
            Symbol::Type(ty) => (9, id(ty), 0, &[]),
            Symbol::Itab { interface, concrete } => (10, id(interface), id(concrete), &[]),
            Symbol::Zero => (11, 0, 0, &[]),
            Symbol::ReadOnly(bytes) => (12, 0, 0, bytes),
            Symbol::String(bytes) => (13, 0, 0, bytes),
            Symbol::Global(global) => (14, id(global), 0, &[]),
        }
    }

    /// Its name for people, as in `-S`.
    pub(crate) fn name(&self, program: &Program<'_>) -> String {
        let types = &program.types;
        let ty = |&t: &TypeId| types.text(&program.packages, t, TextStyle::Runtime);
        match self {
            Symbol::Func(func) => program.funcs[*func].name.into(),
            Symbol::ValueThunk(func) => format!("{}·value", program.funcs[*func].name),
            Symbol::FuncValue(func) => format!("{}·f", program.funcs[*func].name),
            Symbol::Runtime(entry) | Symbol::Entry(entry) => entry.symbol().into(),
            Symbol::Native(func) => format!("{}·native", program.funcs[*func].name),
            Symbol::Throw => "runtime.throw".into(),
            Symbol::Enter => "runtime.enter".into(),
            Symbol::Start => "runtime.main".into(),
            Symbol::Type(t) => format!("type.{}", ty(t)),
            Symbol::Itab { interface, concrete } => format!("go.itab.{},{}", ty(concrete), ty(interface)),
            Symbol::Global(global) => program.globals[*global].name.into(),
            Symbol::String(bytes) => format!("go.string.{:?}", String::from_utf8_lossy(bytes)),
            Symbol::ReadOnly(bytes) => format!("go.readonly[{}]", bytes.len()),
            Symbol::Zero => "runtime.zerobase".into(),
        }
    }
}

/// An id as a number to order by.
trait Indexed {
    fn number(&self) -> u64;
}

impl<I: Id> Indexed for I {
    fn number(&self) -> u64 {
        self.index() as u64
    }
}

/// How many bytes at [`Symbol::Zero`] are readable.
pub const ZERO_BYTES: usize = 1024;

/// A layout of heap objects as allocation code needs it.
#[derive(Clone, Copy, Debug)]
pub struct AllocLayout {
    /// Its name at run time.
    pub id: abi::LayoutId,
    /// Size of a cell, bytes; allocation bumps the run by this.
    pub cell: u32,
    /// Whether it has a run in the context: bump allocation inline. Otherwise call `newobject`.
    pub has_run: bool,
}

/// What all functions share while code is generated. Frozen, except for the table of layouts.
pub struct ModuleCx<'p, 'ir> {
    /// The program.
    pub program: &'p Program<'ir>,
    /// Stack or heap, by allocation site.
    pub placements: &'p Placements,
    /// The machine.
    pub isa: &'p dyn TargetIsa,
    layouts: Mutex<Layouts>,
}

#[derive(Default)]
struct Layouts {
    rows: Vec<placeholder::HeapLayout>,
    ids: FxHashMap<placeholder::HeapLayout, u32>,
}

impl<'p, 'ir> ModuleCx<'p, 'ir> {
    /// Prepares the shared tables: layouts of everything that the program's allocation sites may put on the heap get their
    /// numbers here, in order of the sites, so that they do not depend on the order of compilation.
    pub fn new(program: &'p Program<'ir>, placements: &'p Placements, isa: &'p dyn TargetIsa) -> Self {
        let cx = ModuleCx {
            program,
            placements,
            isa,
            layouts: Mutex::default(),
        };
        for site in program.sites.iter() {
            cx.layout_of(site.ty);
        }
        cx
    }

    /// The layout of one heap object of type `ty`; none for types of no size and for large objects.
    pub fn layout_of(&self, ty: TypeId) -> Option<AllocLayout> {
        let types = &self.program.types;
        let size = types.size(ty) as usize;
        placeholder::cell_size(size)?;
        self.layout_of_words(size, &types.ptr_mask(ty))
    }

    /// The layout of a heap object of `size` bytes that holds pointers in the words of `ptr_mask` (closures, records).
    pub fn layout_of_words(&self, size: usize, ptr_mask: &[u64]) -> Option<AllocLayout> {
        let cell = placeholder::cell_size(size)?;
        let used = ptr_mask.iter().rposition(|&word| word != 0).map_or(0, |last| last + 1);
        let layout = placeholder::HeapLayout {
            cell,
            ptr_mask: ptr_mask[..used].to_vec(),
        };
        let mut layouts = self.layouts.lock().expect("no panic while numbering layouts");
        let Layouts { rows, ids } = &mut *layouts;
        let id = *ids.entry(layout.clone()).or_insert_with(|| {
            rows.push(layout);
            rows.len() as u32 - 1
        });
        Some(AllocLayout {
            id: abi::LayoutId(id),
            cell: cell as u32,
            has_run: (id as usize) < abi::MAX_RUNS,
        })
    }

    /// All layouts by id, when code generation is over.
    pub(crate) fn into_layouts(self) -> Vec<placeholder::HeapLayout> {
        self.layouts
            .into_inner()
            .expect("no panic while numbering layouts")
            .rows
    }

    /// The signature of a runtime entry's shim: the entry's without the context, Tail convention.
    pub fn runtime_signature(&self, entry: RuntimeFn) -> clif::Signature {
        let mut signature = clif::Signature::new(CallConv::Tail);
        signature
            .params
            .extend(entry.params().iter().map(|&s| clif::AbiParam::new(scalar_type(s))));
        signature
            .returns
            .extend(entry.results().iter().map(|&s| clif::AbiParam::new(scalar_type(s))));
        signature
    }
}

/// The symbols that one function refers to, and the source positions of its instructions.
#[derive(Default)]
pub struct References {
    /// By the index in `UserExternalName { namespace: 0, index }`.
    pub(crate) symbols: Vec<Symbol>,
    known: FxHashMap<Symbol, u32>,
    func_refs: FxHashMap<u32, clif::FuncRef>,
    values: FxHashMap<u32, clif::GlobalValue>,
    /// By `SourceLoc`: position and innermost inlined call.
    pub(crate) locations: Vec<(Pos, Option<u32>)>,
    location_ids: FxHashMap<(Pos, Option<u32>), u32>,
    /// Inlined calls: callee, position of the call, enclosing inlined call.
    pub(crate) inlined: Vec<(FuncId, Pos, Option<u32>)>,
    current_inlined: Option<u32>,
}

impl References {
    fn symbol(&mut self, symbol: Symbol) -> u32 {
        if let Some(&index) = self.known.get(&symbol) {
            return index;
        }
        let index = self.symbols.len() as u32;
        self.symbols.push(symbol.clone());
        self.known.insert(symbol, index);
        index
    }

    /// The function at `symbol`, for direct calls. `signature` is asked for at the first use only.
    pub fn func(
        &mut self,
        func: &mut clif::Function,
        symbol: Symbol,
        signature: impl FnOnce() -> clif::Signature,
    ) -> clif::FuncRef {
        let index = self.symbol(symbol);
        *self.func_refs.entry(index).or_insert_with(|| {
            let signature = func.import_signature(signature());
            let name = func.declare_imported_user_function(clif::UserExternalName { namespace: 0, index });
            func.import_function(clif::ExtFuncData {
                name: clif::ExternalName::user(name),
                signature,
                colocated: true,
                patchable: false,
            })
        })
    }

    /// The shim of a runtime entry, for direct calls.
    pub fn runtime(&mut self, cx: &ModuleCx<'_, '_>, func: &mut clif::Function, entry: RuntimeFn) -> clif::FuncRef {
        self.func(func, Symbol::Runtime(entry), || cx.runtime_signature(entry))
    }

    /// The address of `symbol` (code or data).
    pub fn address(&mut self, b: &mut FunctionBuilder<'_>, symbol: Symbol) -> clif::Value {
        let index = self.symbol(symbol);
        let value = *self.values.entry(index).or_insert_with(|| {
            let name = b
                .func
                .declare_imported_user_function(clif::UserExternalName { namespace: 0, index });
            b.func.create_global_value(clif::GlobalValueData::Symbol {
                name: clif::ExternalName::user(name),
                offset: 0.into(),
                colocated: true,
                tls: false,
            })
        });
        b.ins().symbol_value(clif::types::I64, value)
    }

    /// What to give `FunctionBuilder::set_srcloc` for instructions that come from `pos`.
    pub fn location(&mut self, pos: Pos) -> SourceLoc {
        let key = (pos, self.current_inlined);
        let locations = &mut self.locations;
        SourceLoc::new(*self.location_ids.entry(key).or_insert_with(|| {
            locations.push(key);
            locations.len() as u32 - 1
        }))
    }

    /// From here on instructions belong to `callee`'s body, inlined at the call at `call`.
    pub fn enter_inlined(&mut self, callee: FuncId, call: Pos) {
        self.inlined.push((callee, call, self.current_inlined));
        self.current_inlined = Some(self.inlined.len() as u32 - 1);
    }

    /// Back to the caller of the innermost inlined call.
    pub fn leave_inlined(&mut self) {
        let current = self.current_inlined.expect("leave_inlined matches enter_inlined");
        self.current_inlined = self.inlined[current as usize].2;
    }
}

/// The machine type of an entry's parameter or result.
fn scalar_type(scalar: Scalar) -> clif::Type {
    match scalar {
        Scalar::I8 => clif::types::I8,
        Scalar::I16 => clif::types::I16,
        Scalar::I32 => clif::types::I32,
        Scalar::I64 | Scalar::Ptr => clif::types::I64,
        Scalar::F32 => clif::types::F32,
        Scalar::F64 => clif::types::F64,
    }
}
