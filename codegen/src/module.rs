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

use cranelift_codegen::ir::{self as clif, InstBuilder, SourceLoc};
use cranelift_codegen::isa::{CallConv, TargetIsa};
use cranelift_frontend::FunctionBuilder;
use escape::Placements;
use frontend::id::Id;
use frontend::ir::{AllocId, AllocKind, Expr, FuncId, GlobalId, MethodRef, Program};
use frontend::source::Pos;
use frontend::types::{TextStyle, TypeId, TypeKind};
use runtime::abi;
use runtime::entry::{Calling, MachineType, RuntimeFn};
use runtime::heap::layout::{LayoutTable, PatternId};
use rustc_hash::FxHashMap;

use crate::Accounting;
use crate::descriptors::pointer_mask;
use crate::func::intrinsic::Features;
use crate::func::{Suspended, suspended_calls};
use crate::initial::static_variables;
use crate::map_layout::{self, MapLayout};

/// Anything that has an address in the finished program.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Symbol {
    /// Code of a Go function, Tail convention. Literals ([`frontend::ir::FuncKind::Literal`]) take their `FuncVal` first, all others do
    /// not. For a function without body this is the shim of the native of that name.
    Func(FuncId),
    /// Code of a declared function as function values call it: takes and drops a `FuncVal` pointer, then `Func`'s parameters.
    ValueThunk(FuncId),
    /// Code of a method value: takes the closure object (code pointer, receiver), then the method's parameters.
    MethodValue {
        /// Type of the saved receiver.
        recv: TypeId,
        /// The method.
        method: MethodRef,
    },
    /// Code of the call that a `go` or `defer` statement keeps for later: takes the object with its operands.
    Suspended(AllocId),
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
    /// What the static value of a package-level variable points to: object `index` of its value, from 1.
    Static {
        /// The variable.
        global: GlobalId,
        /// Which object.
        index: u32,
    },
    /// Read-only bytes of a string constant (no terminator). Equal strings share memory.
    String(Box<[u8]>),
    /// A read-only [`abi::GoString`] with these bytes: what a string constant in an interface points to.
    StringValue(Box<[u8]>),
    /// Read-only memory with these contents, aligned to 16: tables, initial contents of literals without pointers.
    ReadOnly(Box<[u8]>),
    /// Memory that holds zero bytes only, at least [`ZERO_BYTES`] of them; where objects of no size live too.
    Zero,
}

/// How many bytes at [`Symbol::Zero`] are readable.
pub const ZERO_BYTES: usize = 1024;

impl Symbol {
    /// Whether it is a function that code generation makes.
    pub(crate) fn is_code(&self) -> bool {
        match self {
            Symbol::Runtime(entry) => entry.calling() != Calling::Leaf,
            Symbol::Func(_)
            | Symbol::ValueThunk(_)
            | Symbol::MethodValue { .. }
            | Symbol::Suspended(_)
            | Symbol::Start => true,
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
            | Symbol::MethodValue { .. }
            | Symbol::Suspended(_)
            | Symbol::Start
            | Symbol::FuncValue(_)
            | Symbol::Type(_)
            | Symbol::Itab { .. }
            | Symbol::Global(_)
            | Symbol::Static { .. }
            | Symbol::String(_)
            | Symbol::StringValue(_)
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
            Symbol::Func(func) => (3, id(func), 0, &[]),
            Symbol::ValueThunk(func) => (3, id(func), 1, &[]),
            Symbol::MethodValue { recv, method } => match method {
                MethodRef::Static(func) => (1, id(func), id(recv), &[]),
                MethodRef::Interface(index) => (2, id(recv), u64::from(*index), &[]),
            },
            Symbol::Suspended(site) => (3, u64::MAX, id(site), &[]),
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
            Symbol::StringValue(bytes) => (13, 1, 0, bytes),
            Symbol::Global(global) => (14, id(global), 0, &[]),
            Symbol::Static { global, index } => (14, id(global), u64::from(*index), &[]),
        }
    }

    /// Its name for people, as in `-S`.
    pub(crate) fn name(&self, program: &Program<'_>) -> String {
        let types = &program.types;
        let ty = |&t: &TypeId| types.text(&program.packages, t, TextStyle::Runtime);
        match self {
            Symbol::Func(func) => program.funcs[*func].name.into(),
            Symbol::ValueThunk(func) => format!("{}·value", program.funcs[*func].name),
            Symbol::MethodValue { recv, method } => match method {
                MethodRef::Static(func) => format!("{}-fm", program.funcs[*func].name),
                MethodRef::Interface(index) => {
                    let methods = types.interface_of(*recv).expect("an interface type").methods;
                    format!("{}.{}-fm", ty(recv), methods[*index as usize].name)
                }
            },
            Symbol::Suspended(site) => {
                let site = &program.sites[*site];
                let keyword = if site.kind == AllocKind::Go { "go" } else { "defer" };
                let line = program.sources.position(site.pos).line;
                format!("{}.{keyword}:{line}", program.funcs[site.func].name)
            }
            Symbol::FuncValue(func) => format!("{}·f", program.funcs[*func].name),
            Symbol::Runtime(entry) | Symbol::Entry(entry) => entry.symbol().into(),
            Symbol::Native(func) => format!("{}·native", program.funcs[*func].name),
            Symbol::Throw => runtime::entry::throw_symbol().into(),
            Symbol::Start => "runtime.main".into(),
            Symbol::Type(t) => format!("type.{}", ty(t)),
            Symbol::Itab { interface, concrete } => format!("go.itab.{},{}", ty(concrete), ty(interface)),
            Symbol::Global(global) => program.globals[*global].name.into(),
            Symbol::Static { global, index } => format!("{}..stmp_{index}", program.globals[*global].name),
            Symbol::String(bytes) => format!("go.string.{:?}", String::from_utf8_lossy(bytes)),
            Symbol::StringValue(bytes) => format!("go.stringvalue.{:?}", String::from_utf8_lossy(bytes)),
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
    /// Whether code says who pays for what it allocates.
    pub accounting: Accounting,
    /// The machine.
    pub isa: &'p dyn TargetIsa,
    /// What its instruction set has.
    pub(crate) features: Features,
    layouts: Mutex<LayoutTable>,
    static_values: FxHashMap<GlobalId, &'ir Expr<'ir>>,
    /// Calls that `go` and `defer` statements keep in objects, by the statement's site.
    suspended: FxHashMap<AllocId, Suspended<'ir>>,
}

impl<'p, 'ir> ModuleCx<'p, 'ir> {
    /// Prepares the shared tables: layouts of everything that the program's allocation sites may put on the heap get their
    /// numbers here, in order of the sites, so that they do not depend on the order of compilation.
    pub fn new(program: &'p Program<'ir>, placements: &'p Placements, isa: &'p dyn TargetIsa) -> Self {
        let mut cx = ModuleCx {
            program,
            placements,
            accounting: Accounting::Off,
            isa,
            features: Features::of(isa),
            layouts: Mutex::default(),
            static_values: FxHashMap::default(),
            suspended: suspended_calls(program),
        };
        cx.static_values = program
            .inits
            .iter()
            .flat_map(|&init| static_variables(&cx, init))
            .collect();
        for site in program.sites.iter() {
            if !matches!(program.types.kind(site.ty), TypeKind::Tuple(_) | TypeKind::TypeParam(_)) {
                cx.layout_of(site.ty);
            }
            if let TypeKind::Map { .. } = program.types.under(site.ty) {
                cx.layout_of_object(&map_layout::header());
            }
        }
        for site in program.sites.ids() {
            if let Some(suspended) = cx.suspended.get(&site) {
                cx.layout_of_object(&suspended.layout);
            }
        }
        for func in program.funcs.ids() {
            if !program.funcs[func].captures.is_empty() {
                let object = crate::abi::ObjectLayout::of_closure(program, placements, func);
                cx.layout_of_object(&object);
            }
        }
        cx
    }

    /// The call of the `go` or `defer` statement of this site.
    /// None if a func value says it all.
    pub(crate) fn suspended(&self, site: AllocId) -> Option<&Suspended<'ir>> {
        self.suspended.get(&site)
    }

    /// The value that a package-level variable has from the start: the package's initialiser has nothing to do for it.
    pub fn static_value(&self, global: GlobalId) -> Option<&'ir Expr<'ir>> {
        self.static_values.get(&global).copied()
    }

    /// The layout of one heap object of type `ty`; none for types of no size and for large objects.
    pub fn layout_of(&self, ty: TypeId) -> Option<AllocLayout> {
        self.layout_of_array(ty, 1)
    }

    /// The layout of an array of `len` elements, as behind a slice; none if it has no size or is a large object.
    pub fn layout_of_array(&self, elem: TypeId, len: u64) -> Option<AllocLayout> {
        let size = self.program.types.size(elem).checked_mul(len)?;
        let pattern = self.pattern_of(elem);
        self.layout(pattern, usize::try_from(size).ok()?)
    }

    /// The layout of a heap object without Go type: a closure, a record.
    pub fn layout_of_object(&self, object: &crate::abi::ObjectLayout) -> Option<AllocLayout> {
        let (size, words) = (object.size as usize, object.ptr_words() as usize);
        let pattern = self.layout_table(|table| table.pattern(size, &object.ptr_mask, words));
        self.layout(pattern, size)
    }

    /// The pointers of a type, as the heap names them.
    pub(crate) fn pattern_of(&self, ty: TypeId) -> PatternId {
        let pointers = pointer_mask(&self.program.types, ty);
        self.layout_table(|table| table.pattern(pointers.size, &pointers.mask, pointers.ptr_words))
    }

    /// The pointers of a map type's groups.
    pub(crate) fn group_pattern_of(&self, map: TypeId) -> PatternId {
        let layout = MapLayout::of(&self.program.types, map).expect("a map type");
        let (mask, words) = layout.pointers();
        self.layout_table(|table| table.pattern(layout.group_size as usize, &mask, words))
    }

    fn layout(&self, pattern: PatternId, size: usize) -> Option<AllocLayout> {
        self.layout_table(|table| {
            let id = table.layout(pattern, size)?;
            let cell = table.cell_size(id) as u32;
            Some(AllocLayout {
                id,
                cell,
                has_run: (id.0 as usize) < abi::MAX_RUNS,
            })
        })
    }

    fn layout_table<R>(&self, change: impl FnOnce(&mut LayoutTable) -> R) -> R {
        change(&mut self.layouts.lock().expect("no panic while numbering layouts"))
    }

    /// All layouts, when code generation is over.
    pub(crate) fn into_layouts(self) -> LayoutTable {
        self.layouts.into_inner().expect("no panic while numbering layouts")
    }

    /// How generated code calls a runtime entry. A shim has the Tail convention and the entry's parameters; a leaf is called as
    /// `extern "C"`, with the context (the pinned register) as first argument: see [`is_leaf`].
    pub fn runtime_signature(&self, entry: RuntimeFn) -> clif::Signature {
        match is_leaf(entry) {
            true => entry_signature(self.isa, entry),
            false if preserves_registers(entry) => {
                let mut signature = signature(CallConv::PreserveAll, &[], entry);
                signature.returns.clear();
                signature
            }
            false => signature(CallConv::Tail, &[], entry),
        }
    }
}

/// Whether an entry is called directly, with the context as first argument, and never panics.
pub fn is_leaf(entry: RuntimeFn) -> bool {
    entry.calling() == Calling::Leaf
}

/// Whether an entry's shim preserves all registers. So do the slow paths of allocation and of the yield test, which stand beside
/// fast paths in loops: the fast path keeps its values in registers. Such a shim has no results, it leaves the one it may have in
/// [`abi::Context::allocated`]. It never panics, since an exceptional edge wants a Tail callee.
pub fn preserves_registers(entry: RuntimeFn) -> bool {
    matches!(entry, RuntimeFn::newobject | RuntimeFn::mallocgc | RuntimeFn::goyield)
}

/// The signature of an entry's `extern "C"` function.
pub(crate) fn entry_signature(isa: &dyn TargetIsa, entry: RuntimeFn) -> clif::Signature {
    signature(isa.default_call_conv(), &[clif::types::I64], entry)
}

fn signature(convention: CallConv, first: &[clif::Type], entry: RuntimeFn) -> clif::Signature {
    let params = first
        .iter()
        .copied()
        .chain(entry.params().iter().map(|&ty| machine_type(ty)));
    let mut signature = clif::Signature::new(convention);
    signature.params.extend(params.map(clif::AbiParam::new));
    signature
        .returns
        .extend(entry.results().iter().map(|&ty| clif::AbiParam::new(machine_type(ty))));
    signature
}

fn machine_type(ty: MachineType) -> clif::Type {
    match ty {
        MachineType::I8 => clif::types::I8,
        MachineType::I32 => clif::types::I32,
        MachineType::I64 => clif::types::I64,
        MachineType::F64 => clif::types::F64,
    }
}

/// Where a local variable ended up, for `--emit=clif`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LocalPlace {
    /// In registers.
    Ssa,
    /// In the frame.
    Slot,
    /// In a heap object of its own.
    Heap,
    /// In the closure object, or where that points to.
    Captured,
}

/// A row of the table of locals that stands before a function's CLIF.
#[derive(Clone, Debug)]
pub struct LocalRow {
    /// Name.
    pub name: String,
    /// Type.
    pub ty: TypeId,
    /// Where it is.
    pub place: LocalPlace,
    /// Its allocation site.
    pub site: Option<AllocId>,
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
    /// The function's locals, for `--emit=clif`.
    pub locals: Vec<LocalRow>,
    /// What the stack slots hold, for address maps.
    pub(crate) slots: Vec<(clif::StackSlot, abi::SlotOwner)>,
    /// See [`abi::FuncInfo::elsewhere`].
    pub(crate) elsewhere: Vec<(u32, abi::Elsewhere)>,
}

impl References {
    /// Says what a stack slot holds.
    pub(crate) fn own_slot(&mut self, slot: clif::StackSlot, owner: abi::SlotOwner) {
        self.slots.push((slot, owner));
    }

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

    /// A runtime entry, for direct calls with [`ModuleCx::runtime_signature`].
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

/// Runs a test with a program without anything, for functions made by hand.
#[cfg(test)]
pub(crate) fn with_empty_program(target: crate::Target, test: impl FnOnce(&ModuleCx<'_, '_>)) {
    use frontend::id::IdVec;
    let sources = frontend::source::SourceMap::new();
    let program = Program {
        sources: &sources,
        types: frontend::types::Types::new(),
        packages: IdVec::new(),
        funcs: IdVec::new(),
        globals: IdVec::new(),
        sites: IdVec::new(),
        method_tables: Vec::new(),
        kept: Vec::new(),
        links: Default::default(),
        panic_nil_error: true,
        inits: Vec::new(),
        main: FuncId::from_index(0),
    };
    let placements = Placements::default();
    let isa = crate::isa::isa(target, true);
    test(&ModuleCx::new(&program, &placements, &*isa));
}
