//! What generated code and the runtime agree on: layouts of values, type descriptors, the context, calling conventions.
//!
//! # Contract
//! **Go functions** use Cranelift's `Tail` convention with flattened scalar parameters and results. The pinned register
//! (r15, x21) holds `*mut Context` at all times in Go code.
//!
//! **Function values** are pointers to a [`FuncVal`]; `code` is called with the `FuncVal` pointer as first argument, then
//! the Go arguments. A declared function used as a value has a static `FuncVal` whose code drops that argument.
//!
//! **Interface methods** are called with the data word as first argument.
//!
//! **Runtime entries** ([`crate::entry`]) are `extern "C"` (System V / AAPCS64) functions that take the context first and are called
//! only through their Tail shims (made by codegen, symbol `runtime.<name>`). The shim stores its frame pointer into
//! [`Context::anchor`] before the call, so that every stack walk starts at a Go frame; after a call that can panic it tests
//! [`Context::panicking`] and, if set, calls `gopanic` in Go's stead. No Rust frame is live when a panic is thrown.
//!
//! **Natives** (bodies of std functions without Go body) are found by link name in [`crate::entry::native`]. They take the
//! context and a frame pointer: arguments laid out like the fields of a struct (receiver first), then, at the next multiple of 8, the
//! results likewise. The shim of a native has the Go function's own signature and builds that frame.
//!
//! **Panics out of the runtime.** An entry or native that panics records the panic, sets [`Context::panicking`] and returns
//! normally. Its shim then calls `throw` ([`crate::entry::throw_address`]) (a Tail function without parameters, which never returns), so
//! that no Rust frame is live. `throw` starts its walk at the anchor that the shim has set.

use std::ffi::c_void;
use std::sync::atomic::AtomicU32;

use crate::heap::layout::{LayoutTable, PatternId};

/// A word that the collector treats as a possible reference.
pub type Word = u64;

/// A Go string: bytes, not necessarily UTF-8.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct GoString {
    /// First byte; may be null or dangling if `len` is 0.
    pub ptr: *const u8,
    /// Length in bytes.
    pub len: usize,
}

/// A Go slice header.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct GoSlice {
    /// First element; null for nil.
    pub ptr: *mut u8,
    /// Length in elements.
    pub len: usize,
    /// Capacity in elements.
    pub cap: usize,
}

/// An empty interface value (`any`): gc's `eface`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Eface {
    /// Dynamic type; null for nil.
    pub ty: *const TypeDesc,
    /// The value itself if its type is pointer-shaped, else a pointer to it.
    pub data: *mut u8,
}

/// A non-empty interface value: gc's `iface`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Iface {
    /// Method table; null for nil.
    pub tab: *const Itab,
    /// As in [`Eface`].
    pub data: *mut u8,
}

/// What a func value points to. Captures follow: by-value ones as values, by-reference ones as pointers.
#[repr(C)]
pub struct FuncVal {
    /// Machine code, see the module's contract.
    pub code: *const c_void,
}

/// A deferred call that has not run: in the deferring function's frame or, for a `defer` in a loop, on the heap. The goroutine's records form
/// a list, last deferred first, which begins at [`Context::defers`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DeferRecord {
    /// The record before this one; 0 at the end.
    pub link: usize,
    /// Frame pointer of the deferring function.
    pub fp: usize,
    /// The [`FuncVal`] to call, without arguments; 0 for a nil func value.
    pub func: usize,
    /// 1 if the record is a heap object, to be used again.
    pub on_heap: usize,
}

/// Method table of a dynamic type for an interface type. Code addresses follow in the interface's method order.
#[repr(C)]
pub struct Itab {
    /// The interface type.
    pub inter: *const TypeDesc,
    /// The dynamic type.
    pub ty: *const TypeDesc,
    /// `inter`'s number of methods.
    pub methods: [*const c_void; 0],
}

/// A list inside the image.
#[repr(C)]
pub struct List<T> {
    /// First element.
    pub ptr: *const T,
    /// Number of elements.
    pub len: usize,
}

/// What kind of type a [`TypeDesc`] describes. Numbered like `reflect.Kind`.
#[repr(u8)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Kind {
    Invalid,
    Bool,
    Int,
    Int8,
    Int16,
    Int32,
    Int64,
    Uint,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
    Uintptr,
    Float32,
    Float64,
    Complex64,
    Complex128,
    Array,
    Chan,
    Func,
    Interface,
    Map,
    Pointer,
    Slice,
    String,
    Struct,
    UnsafePointer,
}

/// A type at run time. Unique per type: equal addresses ⇔ identical types.
#[repr(C)]
pub struct TypeDesc {
    /// Size of a value, bytes.
    pub size: usize,
    /// Hash, equal for identical types, stable from run to run.
    pub hash: u32,
    /// Alignment, bytes.
    pub align: u8,
    /// Kind.
    pub kind: Kind,
    /// [`TypeDesc::POINTER_SHAPED`] and so on.
    pub flags: u8,
    /// Channel direction (0 both, 1 send, 2 receive) or, for a func, 1 if variadic.
    pub aux: u8,
    /// For an array, its length; for a struct, interface or func 0.
    pub len: usize,
    /// Which words of a value hold pointers: bit `i` of the bitmap is the word at `8 * i`. `ptr_words` bits are meaningful; words
    /// beyond hold no pointers. For an array longer than [`TypeDesc::MASK_MAX_WORDS`] words the mask is its element's, repeated.
    pub ptr_mask: *const u64,
    /// Number of words up to and including the last pointer; 0 if there is none ("noscan").
    pub ptr_words: usize,
    /// As `%T` and panics print it: `main.T`, `[]int`, `map[string]int`.
    pub string: GoString,
    /// Name without package for defined and basic types; empty otherwise.
    pub name: GoString,
    /// Import path for defined types; empty otherwise.
    pub pkg_path: GoString,
    /// Element of array, chan, map (value), pointer, slice. Else null.
    pub elem: *const TypeDesc,
    /// Key of a map. Else null.
    pub key: *const TypeDesc,
    /// Fields of a struct.
    pub fields: List<FieldDesc>,
    /// For an interface its methods; otherwise the type's method set. Sorted as in itabs.
    pub methods: List<MethodDesc>,
    /// Parameters, then results, of a func type.
    pub params: List<*const TypeDesc>,
    /// How many of `params` are parameters.
    pub num_in: usize,
    /// The pointers of a value, as the heap knows them: [`LayoutTable::pattern`] of size and mask.
    pub pattern: PatternId,
    /// How a map's entries lie in memory. Null for other kinds.
    pub map: *const MapDesc,
}

// SAFETY: descriptors are written by code generation before the program starts and never afterwards.
unsafe impl Sync for TypeDesc {}
// SAFETY: as above; nothing in them belongs to a thread.
unsafe impl Send for TypeDesc {}

impl TypeDesc {
    /// Values are one pointer word and stand in an interface's data word directly (pointers, maps, channels, funcs,
    /// `unsafe.Pointer`, and structs and arrays of exactly one such).
    pub const POINTER_SHAPED: u8 = 1;
    /// `==` is defined (it may still panic inside interfaces).
    pub const COMPARABLE: u8 = 2;
    /// A defined type (or a basic one).
    pub const NAMED: u8 = 4;
    /// Equality is equality of memory: no padding, floats, strings or interfaces.
    pub const PLAIN_MEMORY: u8 = 8;
    /// `ptr_mask` describes one element of this array and repeats.
    pub const MASK_REPEATS: u8 = 16;
    /// Longest array, in words, whose mask is written out.
    pub const MASK_MAX_WORDS: usize = 1024;
}

/// A struct's field.
#[repr(C)]
pub struct FieldDesc {
    /// Name.
    pub name: GoString,
    /// Type.
    pub ty: *const TypeDesc,
    /// Offset, bytes.
    pub offset: usize,
    /// Tag.
    pub tag: GoString,
    /// Whether it is embedded.
    pub embedded: bool,
    /// Whether it is exported.
    pub exported: bool,
}

/// A method of a type or an interface.
#[repr(C)]
pub struct MethodDesc {
    /// Name.
    pub name: GoString,
    /// Import path of a non-exported name; empty for exported ones.
    pub pkg_path: GoString,
    /// Func type without receiver.
    pub ty: *const TypeDesc,
    /// Code that takes an interface's data word as receiver (contract above). Null in interfaces.
    pub code: *const c_void,
}

/// Entries per group of a map, and bytes of the control word that begins a group.
pub const MAP_GROUP_SLOTS: usize = 8;

/// How the entries of a map type lie in groups of [`MAP_GROUP_SLOTS`]: a word of control bytes, then keys and elements, either side by side
/// or, where that would waste memory on alignment, all keys before all elements.
#[repr(C)]
pub struct MapDesc {
    /// Bytes per group.
    pub group_size: usize,
    /// Distance between keys, the first of which is at offset 8.
    pub key_stride: usize,
    /// Offset of the first element.
    pub elem_at: usize,
    /// Distance between elements.
    pub elem_stride: usize,
    /// The pointers of a group.
    pub pattern: PatternId,
    /// [`MapDesc::INDIRECT_KEY`] and so on.
    pub flags: u32,
}

impl MapDesc {
    /// Slots hold pointers to keys.
    pub const INDIRECT_KEY: u32 = 1;
    /// Slots hold pointers to elements.
    pub const INDIRECT_ELEM: u32 = 2;
    /// Keys and elements larger than this, in bytes, are objects of their own. gc's `maxKeySize` and `maxElemSize`.
    pub const MAX_INLINE: u64 = 128;
}

/// What a map points to. All zero for an empty map. Six words, as gc's `hmap`, so that both take as much memory.
#[repr(C)]
pub struct MapHeader {
    /// Number of entries: `len(m)`.
    pub count: usize,
    /// The groups, an array; null before the first insertion.
    pub groups: usize,
    /// Number of groups minus 1; it is a power of two.
    pub mask: usize,
    /// How many empty slots may be filled before the groups are too full. Not used while there is one group.
    pub growth_left: usize,
    /// Where the keys' hashes start.
    pub seed: u64,
    /// How often `clear` was called, in units of [`Self::CLEAR`], and [`Self::ITERATED`].
    pub history: usize,
}

impl MapHeader {
    /// There was an iteration.
    pub const ITERATED: usize = 1;
    /// A `clear`.
    pub const CLEAR: usize = 2;
}

/// The state of a range over a map, in the frame of the function that does it.
#[repr(C)]
pub struct MapIter {
    /// Address of the current key; null at the end.
    pub key: usize,
    /// Address of the current element.
    pub elem: usize,
    /// The map's type.
    pub ty: *const TypeDesc,
    /// The map.
    pub map: usize,
    /// Its groups when the iteration began.
    pub groups: usize,
    /// Their number minus 1.
    pub mask: usize,
    /// The slot where the iteration began.
    pub start: usize,
    /// Slots that were passed since.
    pub passed: usize,
    /// [`MapHeader::history`] when the iteration began.
    pub clears: usize,
}

/// A layout of heap cells: one size class and one pointer pattern. Interned in a [`LayoutTable`]; dense.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LayoutId(pub u32);

/// The free cells that bump allocation of one layout takes next: `[next, end)`, zeroed.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Run {
    /// Next free cell.
    pub next: usize,
    /// End of the run: `next + size > end` means the slow path.
    pub end: usize,
}

/// Number of layouts that have a run in the context; further ones always take the slow path.
pub const MAX_RUNS: usize = 4096;

/// A place in the source that pays for allocations.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Site {
    /// No place in the user's code: the runtime, before and beside the program.
    Runtime,
    /// An allocation site, by its number in the program.
    Allocation(u32),
    /// Anything else that allocates, by its position.
    Position(u32),
}

impl Site {
    /// As [`Context::site`] holds it.
    pub const fn to_word(self) -> u64 {
        match self {
            Site::Runtime => 0,
            Site::Allocation(number) => 1 << 32 | number as u64,
            Site::Position(pos) => 2 << 32 | pos as u64,
        }
    }

    /// From [`Context::site`].
    pub const fn from_word(word: u64) -> Site {
        match word >> 32 {
            0 => Site::Runtime,
            1 => Site::Allocation(word as u32),
            _ => Site::Position(word as u32),
        }
    }
}

/// See [`Context::tenant`]; addresses are smaller.
pub const TENANT_SHIFT: u32 = 48;

/// What the pinned register points to.
#[repr(C)]
pub struct Context {
    /// Frame pointer of the shim through which Go code last entered the runtime: `[anchor]` is the Go caller's frame
    /// pointer, `[anchor + 8]` the return address in Go code.
    pub anchor: usize,
    /// Set by a native or entry that wants to panic; tested by shims.
    pub panicking: u32,
    /// Set by a timer or `GODEBUG=yield`: back edges of uncounted loops test it.
    pub yield_flag: AtomicU32,
    /// Lowest usable address of the current goroutine's stack.
    pub stack_lo: usize,
    /// One past its highest.
    pub stack_hi: usize,
    /// Tells goroutines apart that share a stack: a number times 1 << [`TENANT_SHIFT`], to be added to the address of a frame.
    pub tenant: usize,
    /// Result of an entry whose shim preserves all registers (`newobject`, `mallocgc`): set by the shim, read at once by its caller.
    pub allocated: usize,
    /// The current goroutine's last [`DeferRecord`], or 0.
    pub defers: usize,
    /// Heap records that are free, linked.
    pub free_defers: usize,
    /// The rest of the runtime's state.
    pub runtime: *mut c_void,
    /// Who pays for what is allocated next: a [`Site`]. Written only by code that accounts.
    pub site: u64,
    /// Where inside std that is, a [`Site`]; 0 in the user's own code.
    pub inside: u64,
    /// What each allocation site did. Used only by code that accounts.
    pub executions: *mut Executions,
    /// Where the owner of the object at address `a` is written, less `a` / 2: 4 bytes for each 8 of the heap, with the number of
    /// the [account](crate::accounts::site_account). Used only by code that accounts.
    pub owners: usize,
    /// Bump runs by [`LayoutId`].
    pub runs: [Run; MAX_RUNS],
}

/// Where a machine-code address lies in the source. Sorted by `start`.
#[derive(Clone, Debug)]
pub struct LineEntry {
    /// First address, relative to the function's.
    pub start: u32,
    /// Index into [`FuncInfo::files`].
    pub file: u32,
    /// Line, from 1.
    pub line: u32,
    /// Index into [`FuncInfo::inlined`] of the innermost inlined call, or `u32::MAX`.
    pub inlined: u32,
}

/// What a part of a frame holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SlotOwner {
    /// A variable, with the number of its allocation site.
    Variable(String, Option<u32>),
    /// What an allocation site, by its number in the program, puts on the stack.
    Allocation(u32),
}

/// Where an allocation site leaves what it makes when that needs no memory of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Elsewhere {
    /// In registers: it has no address.
    Registers,
    /// In the frame of the caller, which passed it there.
    Caller,
    /// In static data.
    Static,
    /// Nowhere: it has no size.
    ZeroSize,
    /// Where it was: the bytes of an operand are only read.
    Shared,
}

/// What an allocation site did.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Executions {
    /// How often it was executed, whether it allocated or not.
    pub count: u64,
    /// Lowest address of what it made on the stack. Only of code that notes addresses.
    pub low: usize,
    /// Highest address.
    pub high: usize,
}

impl Executions {
    /// Of a site that was never executed.
    pub const NONE: Executions = Executions {
        count: 0,
        low: usize::MAX,
        high: 0,
    };
}

/// A part of a function's frame.
#[derive(Clone, Debug)]
pub struct FrameSlot {
    /// Bytes from its first byte up to the frame pointer.
    pub below_fp: u32,
    /// Bytes from the stack pointer up to its first byte: where the assembly finds it.
    pub above_sp: u32,
    /// Bytes.
    pub size: u32,
    /// What it holds.
    pub owner: SlotOwner,
}

/// One compiled function, for traces.
#[derive(Clone, Debug)]
pub struct FuncInfo {
    /// Link name, `main.foo`.
    pub name: String,
    /// Machine code, absolute.
    pub start: usize,
    /// One past its end.
    pub end: usize,
    /// Files that its lines lie in, absolute paths.
    pub files: Vec<String>,
    /// Lines.
    pub lines: Vec<LineEntry>,
    /// Names of inlined functions with the call's file and line and the enclosing inlined call (or `u32::MAX`).
    pub inlined: Vec<(String, u32, u32, u32)>,
    /// Compiler-made: not shown in traces.
    pub wrapper: bool,
    /// What its frame holds, for address maps.
    pub slots: Vec<FrameSlot>,
    /// Allocation sites, by number, that need no memory of their own. Only of code that accounts.
    pub elsewhere: Vec<(u32, Elsewhere)>,
    /// Whether it has parameters or a receiver: traces then show `f(...)`, else `f()`.
    pub has_params: bool,
}

/// A package-level variable, or other data of the program.
#[derive(Clone, Debug)]
pub struct StaticData {
    /// First address.
    pub start: usize,
    /// One past its end.
    pub end: usize,
    /// What it is.
    pub name: String,
}

/// A program in memory, ready to run. Made by codegen, run by [`crate::start`].
pub struct Image {
    /// Runs all package initialisers, then `main.main`. Tail convention, no parameters.
    pub entry: *const c_void,
    /// Every compiled function, sorted by `start`.
    pub funcs: Vec<FuncInfo>,
    /// Landing pads: return address → pad and the distance from frame pointer to stack pointer there. Sorted by address.
    pub call_sites: Vec<CallSite>,
    /// Package-level variables and other static data that may hold pointers: address, length in words and pointer bitmap.
    pub roots: Vec<RootRange>,
    /// What static data is, for address maps; sorted by address. Only with code that accounts.
    pub data: Vec<StaticData>,
    /// All itabs made at compile time.
    pub itabs: Vec<*const Itab>,
    /// The pointer types that have no name: addresses of the descriptors of element and pointer type.
    pub pointer_types: Vec<(usize, usize)>,
    /// `panic(nil)` is a run-time error.
    pub panic_nil_error: bool,
    /// Descriptors by role that natives need and cannot make themselves.
    pub types: WellKnownTypes,
    /// The cell layouts that generated code and descriptors name.
    pub layouts: LayoutTable,
}

/// A call that can be resumed at a landing pad after a panic.
#[derive(Clone, Copy, Debug)]
pub struct CallSite {
    /// Return address.
    pub return_address: usize,
    /// Landing pad.
    pub pad: usize,
    /// Frame pointer minus stack pointer at the pad.
    pub frame_offset: u32,
}

/// Static memory with pointers.
pub struct RootRange {
    /// First word.
    pub start: usize,
    /// Length, words.
    pub words: usize,
    /// Bit per word.
    pub mask: Vec<u64>,
}

/// Type descriptors that natives box values with.
#[derive(Clone, Copy)]
#[allow(missing_docs)]
pub struct WellKnownTypes {
    pub int: *const TypeDesc,
    pub string: *const TypeDesc,
    pub bool_: *const TypeDesc,
    pub any: *const TypeDesc,
    pub error: *const TypeDesc,
    pub uint8: *const TypeDesc,
    pub bytes: *const TypeDesc,
}

// SAFETY: an image is written before the program starts and never afterwards; nothing in it belongs to a thread.
unsafe impl Sync for Image {}
// SAFETY: as above.
unsafe impl Send for Image {}
