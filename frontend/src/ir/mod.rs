//! The IR: one typed tree that serves the inliner, escape analysis and code generation.
//!
//! It stays close to the source, since `-m` quotes expressions, but everything implicit is explicit: names are
//! resolved, constants folded, conversions, dereferences and address-of inserted (flagged [`Expr::implicit`], so that
//! [`text`] can print what the user wrote), promoted fields spelled out, variadic arguments gathered.
//!
//! ```go
//! fmt.Printf("a = %d\n", a)      // Call{Static fmt.Printf, [Const, VariadicSlice#1[ToInterface#2(Local a)]]}
//! ```
//!
//! # Order of evaluation
//! Operands are evaluated left to right as they stand; code generation never reorders. A variable that is an operand is
//! read when its turn comes; where gc reads it later, `escape::order` has made that explicit before code generation. `Assign*` first evaluates the operands of index expressions and pointer indirections on the
//! left and then the right, then assigns from left to right (*Go spec, Assignment statements*).
//!
//! # Invariants ([`verify`])
//! 1. Every expression has a type without untyped kinds or type parameters; equal type ids ⇔ identical types.
//! 2. Operand types fit the node exactly: no conversion happens without a `Convert*` node.
//! 3. Every allocating node has an [`AllocId`] of its own, whose [`AllocSite`] names its kind and type.
//! 4. A local belongs to one function; a func literal reaches outer variables only through its captures.
//! 5. A branch names a target that encloses it.
//!
//! # What it is not
//! Not SSA: Cranelift's builder makes that. Not mutable: inlining makes a new program that shares unchanged bodies.

pub mod dump;
mod expr;
mod stmt;
pub mod text;
pub mod verify;
pub mod walk;

#[cfg(test)]
mod sample;

use crate::define_id;
use crate::id::IdVec;
use crate::source::{Pos, SourceMap};
use crate::types::{Package, PkgId, TypeId, Types};
use rustc_hash::FxHashMap;

pub use crate::syntax::ast::BinaryOp;
pub use expr::{
    Call, Callee, ConstValue, ConvertKind, Expr, ExprKind, InlinedCall, MethodRef, Sliced, StringConvert, UnaryOp,
};
pub use stmt::{Block, Case, Comm, CommCase, RangeKind, Stmt, StmtKind, TypeCase};

define_id! {
    /// A function, method, func literal, wrapper or package initialiser.
    FuncId
    /// A local variable, parameter or result of one function.
    LocalId
    /// A package-level variable.
    GlobalId
    /// An expression or declaration that may allocate.
    AllocId
    /// Something a `break` or `continue` can name: unique within a function.
    TargetId
    /// A label that `goto` can name: unique within a function.
    LabelId
}

/// A whole program after checking: frozen.
pub struct Program<'ir> {
    /// All source text, for positions.
    pub sources: &'ir SourceMap<'ir>,
    /// All types.
    pub types: Types<'ir>,
    /// All packages, imported ones before those that import them; the one that was named is the last.
    pub packages: IdVec<PkgId, Package<'ir>>,
    /// All functions that are declared or needed. Bodies of unreachable std functions may be absent.
    pub funcs: IdVec<FuncId, Func<'ir>>,
    /// All package-level variables.
    pub globals: IdVec<GlobalId, Global<'ir>>,
    /// Everything that may allocate.
    pub sites: IdVec<AllocId, AllocSite<'ir>>,
    /// For each type that may become the dynamic type of an interface value, sorted by type id: its methods by the
    /// order of [`crate::types::Interface::methods`].
    pub method_tables: Vec<(TypeId, &'ir [MethodEntry<'ir>])>,
    /// Functions that natives call by name (`//goscape:needs`): reachable though nothing in the IR refers to them.
    pub kept: Vec<FuncId>,
    /// Functions without bodies that are other functions, by `//go:linkname`. Their types are identical.
    pub links: FxHashMap<FuncId, FuncId>,
    /// `panic(nil)` panics with a `*runtime.PanicNilError`, so that `recover` never returns nil for it: since go1.21.
    pub panic_nil_error: bool,
    /// Package initialisers, dependencies first: each assigns its package's variables in dependency order and then calls
    /// its `init` functions.
    pub inits: Vec<FuncId>,
    /// `main.main`.
    pub main: FuncId,
}

/// A method as it stands in an itab: its receiver is the interface's data word.
#[derive(Clone, Copy, Debug)]
pub struct MethodEntry<'ir> {
    /// Name, package and type without receiver.
    pub method: crate::types::Method<'ir>,
    /// Takes the data word first: the pointer itself for pointer-shaped types, else a pointer to the value (then `func`
    /// is the `(*T).M` wrapper). See [`Types::is_pointer_shaped`].
    pub func: FuncId,
}

/// What a function is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FuncKind {
    /// Declared in source.
    Declared,
    /// A func literal inside `outer`.
    Literal {
        /// The function whose body it stands in.
        outer: FuncId,
    },
    /// Made by the compiler: a promoted method, a value-receiver method called through a pointer, a method value's
    /// or method expression's function. Invisible in traces; its last call is a tail call.
    Wrapper,
    /// A package's initialiser.
    PackageInit,
}

/// `//go:` directives that change how a function is treated.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[allow(missing_docs)]
pub struct Pragmas {
    pub noinline: bool,
    pub noescape: bool,
    pub nosplit: bool,
    pub uintptrescapes: bool,
    pub uintptrkeepalive: bool,
    pub nointerface: bool,
    /// No directive: a native that always panics.
    pub noreturn: bool,
}

/// A function.
#[derive(Clone, Debug)]
pub struct Func<'ir> {
    /// Link name, as in traces: `main.foo`, `main.(*T).M`, `main.foo.func1`, `main.init`.
    pub name: &'ir str,
    /// Name in `-m` text: `foo`, `(*T).M`, `foo.func1`.
    pub short_name: &'ir str,
    /// Declaring package.
    pub pkg: PkgId,
    /// What it is.
    pub kind: FuncKind,
    /// gc's position: the `func` keyword (declarations and literals).
    pub pos: Pos,
    /// Position of the name, where `can inline f` is reported.
    pub name_pos: Pos,
    /// The closing brace.
    pub end: Pos,
    /// Function type without receiver.
    pub ty: TypeId,
    /// Receiver (if any), then parameters, in order. Blank and unnamed ones have a local too.
    pub params: &'ir [LocalId],
    /// Whether `params[0]` is a receiver.
    pub has_receiver: bool,
    /// Results in order; unnamed ones are called `~r0`, `~r1`, ….
    pub results: &'ir [LocalId],
    /// All variables.
    pub locals: IdVec<LocalId, Local<'ir>>,
    /// For a literal: the outer variables it uses, in the order of first use.
    pub captures: &'ir [Capture],
    /// The body. None for a native: then the runtime has a function of this name.
    pub body: Option<Block<'ir>>,
    /// Directives.
    pub pragmas: Pragmas,
    /// What calls of a std function do to the caller's `-m` text, and how its parameters leak, when declared beside it.
    pub summary: Option<&'ir DeclaredSummary<'ir>>,
    /// Number of break/continue targets and of labels.
    pub targets: u32,
    /// Number of goto labels.
    pub labels: u32,
    /// What gc's inliner sees in the body and the tree has no node for.
    pub unseen: Unseen,
}

/// Parts of a body that make no code and have no node, but count for gc's inliner.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Unseen {
    /// Labels that no `goto` names.
    pub labels: u32,
    /// Whether a type is declared in the body.
    pub declares_type: bool,
}

/// What a std function's declaration says gc knows about it (`//goscape:` directives in `runtime/std`).
#[derive(Clone, Debug)]
pub struct DeclaredSummary<'ir> {
    /// `//goscape:leaks p=heap:1,~r0:0 q=` — per parameter in order, receiver first: minimal derefs to the heap
    /// and to each result. A parameter that is absent leaks nowhere.
    pub leaks: &'ir [DeclaredLeak],
    /// `//goscape:inline` — the remarks that an inlined call leaves at the caller, one per entry, gc's text.
    pub inline_remarks: &'ir [&'ir str],
}

/// One flow out of a parameter of a native.
#[derive(Clone, Copy, Debug)]
pub struct DeclaredLeak {
    /// Index in [`Func::params`].
    pub param: u32,
    /// Index in [`Func::results`], or none for the heap.
    pub result: Option<u32>,
    /// Dereferences on the way.
    pub derefs: u8,
}

/// Where a local came from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LocalKind {
    /// Receiver or parameter.
    Param,
    /// Result.
    Result,
    /// Declared in the body.
    Var,
    /// Made by the compiler (a temporary).
    Temp,
    /// A func literal's view of an outer variable: `captures[n]`.
    Captured(u32),
}

/// A local variable.
#[derive(Clone, Copy, Debug)]
pub struct Local<'ir> {
    /// Name; `_` if blank; compiler's names begin with `.`, `~` or `#`.
    pub name: &'ir str,
    /// Type.
    pub ty: TypeId,
    /// Where it was declared.
    pub pos: Pos,
    /// Where it came from.
    pub kind: LocalKind,
    /// Whether its address is taken (`&x`, slicing an array, a method call with pointer receiver), here or in a literal.
    pub addr_taken: bool,
    /// Whether it is assigned after its declaration, here or in a literal (gc: `Assigned`, formerly `reassigned`).
    pub reassigned: bool,
    /// Whether a literal captures it.
    pub captured: bool,
    /// Its allocation site, kind [`AllocKind::Variable`]; none for `Captured`.
    pub site: Option<AllocId>,
}

/// Name of the temporaries that hold the values of a comma-ok form until they are converted.
pub const COMMA_OK_TEMP: &str = ".ok";

/// How a literal's variable is bound to the enclosing function's.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Capture {
    /// The variable in the enclosing function: its own, or one that it captured itself.
    pub outer: LocalId,
    /// The literal's view of it, of kind [`LocalKind::Captured`].
    pub inner: LocalId,
    /// By value: never reassigned, address never taken, at most 128 bytes (gc `closure.go`). By reference otherwise.
    pub by_value: bool,
    /// Position of the first use in the literal.
    pub pos: Pos,
}

/// Largest variable that a closure captures by value, in bytes (gc: `escape.go`, `flowClosure`).
pub const CAPTURE_BY_VALUE_MAX: u64 = 128;

/// A package-level variable.
#[derive(Clone, Debug)]
pub struct Global<'ir> {
    /// Link name, `main.x`; blank ones are `main._`.
    pub name: &'ir str,
    /// Name in text.
    pub short_name: &'ir str,
    /// Declaring package.
    pub pkg: PkgId,
    /// Type.
    pub ty: TypeId,
    /// Where it was declared.
    pub pos: Pos,
}

/// What may allocate.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum AllocKind {
    Variable,
    New,
    PtrLit,
    SliceLit,
    ArrayLit,
    StructLit,
    MapLit,
    MakeSlice,
    MakeMap,
    MakeChan,
    FuncLit,
    MethodValue,
    VariadicSlice,
    /// Conversion of a concrete value to an interface: the box.
    ToInterface,
    StringToBytes,
    BytesToString,
    StringToRunes,
    RunesToString,
    RuneToString,
    Concat,
    Append,
    Go,
    Defer,
}

/// An expression or declaration that may allocate.
#[derive(Clone, Copy, Debug)]
pub struct AllocSite<'ir> {
    /// What it is.
    pub kind: AllocKind,
    /// gc's position. Unknown if gc would have no such site (the box in `iface == concrete`): no remark mentions it.
    pub pos: Pos,
    /// Type of the object: the variable's, `T` of `new(T)`, the array behind a slice is `[]T`, the boxed value's.
    pub ty: TypeId,
    /// The function it stands in; none at package level before `init` is built.
    pub func: FuncId,
    /// The variable's name, or empty.
    pub name: &'ir str,
    /// If it is a copy that inlining has made: the site that was written.
    pub origin: Option<AllocId>,
}

const _: () = assert!(!std::mem::needs_drop::<Expr<'static>>(), "the arena never runs Drop");
const _: () = assert!(!std::mem::needs_drop::<Stmt<'static>>(), "the arena never runs Drop");

/// `Program` is handed to several threads that generate code.
#[allow(dead_code)]
fn assert_sync(program: &Program<'_>) -> impl Sync {
    program as *const _ as usize
}
