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
//! read when its turn comes. `Assign*` first evaluates the operands of index expressions and pointer indirections on the
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
pub mod text;
pub mod verify;
pub mod walk;

#[cfg(test)]
mod sample;

use crate::define_id;
use crate::id::IdVec;
use crate::source::{Pos, SourceMap};
use crate::types::{Package, PkgId, TypeId, Types};

pub use crate::syntax::ast::BinaryOp;

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
    /// All packages; `main` is among them.
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
    /// Name; `_` if blank; compiler's names begin with `.` or `~`.
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
}

/// A value, or a place when its form is addressable.
#[derive(Clone, Copy, Debug)]
pub struct Expr<'ir> {
    /// Which form.
    pub kind: ExprKind<'ir>,
    /// Its type; a `Tuple` for multi-value calls and comma-ok forms.
    pub ty: TypeId,
    /// gc's position.
    pub pos: Pos,
    /// Inserted by the checker: not in the source text.
    pub implicit: bool,
}

impl Expr<'_> {
    /// The local that this expression mentions, if it is just that.
    pub fn as_local(&self) -> Option<LocalId> {
        match self.kind {
            ExprKind::Local(local) => Some(local),
            _ => None,
        }
    }
}

/// A constant's value, in range for its type.
#[derive(Clone, Copy, PartialEq, Debug)]
#[allow(missing_docs)]
pub enum ConstValue<'ir> {
    Bool(bool),
    /// Any integer kind; also `uintptr` and `unsafe.Pointer(nil)`-free words.
    Int(i128),
    /// Already rounded to the type (`float32` values are exact in f64).
    Float(f64),
    Complex(f64, f64),
    /// Bytes: Go strings need not be UTF-8.
    String(&'ir [u8]),
}

/// A call.
#[derive(Clone, Copy, Debug)]
pub struct Call<'ir> {
    /// What is called.
    pub callee: Callee<'ir>,
    /// Arguments in order. For a static method call the receiver comes first, already addressed or dereferenced. Exactly
    /// the callee's parameters, except `f(g())`: then one expression of tuple type, if `spread_tuple`.
    pub args: &'ir [Expr<'ir>],
    /// `f(g())` where `g` has several results: `args` is receiver (if any) plus the one tuple.
    pub spread_tuple: bool,
    /// Written as `x.M(…)`: for text.
    pub method_syntax: bool,
    /// The last argument was given with `...`.
    pub has_ddd: bool,
}

/// What a call calls.
#[derive(Clone, Copy, Debug)]
pub enum Callee<'ir> {
    /// A known function or method.
    Static(FuncId),
    /// A function value.
    Value(&'ir Expr<'ir>),
    /// A method of an interface value.
    Interface {
        /// The interface value.
        recv: &'ir Expr<'ir>,
        /// Index in the interface type's `methods`.
        method: u32,
    },
}

/// Unary operators on numbers and booleans.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum UnaryOp {
    Plus,
    Neg,
    Not,
    BitNot,
}

/// What a slice expression slices.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sliced {
    /// A slice.
    Slice,
    /// A string.
    String,
    /// A pointer to an array (slicing an addressable array takes its address implicitly).
    ArrayPtr,
}

/// Conversions that do not allocate and have no site.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ConvertKind {
    /// Between numeric types, with change of representation.
    Numeric,
    /// Same representation: named ↔ unnamed, pointer ↔ `unsafe.Pointer` ↔ `uintptr`, channel directions.
    NoOp,
    /// Interface to interface whose method set it has.
    InterfaceToInterface,
    /// `*[N]T(s)`: panics if `len(s) < N`.
    SliceToArrayPtr,
    /// `[N]T(s)`.
    SliceToArray,
}

/// Conversions between strings and slices, and of an integer to a string. They may allocate.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum StringConvert {
    StringToBytes,
    BytesToString,
    StringToRunes,
    RunesToString,
    RuneToString,
}

/// Forms of expressions.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub enum ExprKind<'ir> {
    // Values
    /// A constant; `text` is its source text where gc would quote that instead of the value.
    Const {
        value: ConstValue<'ir>,
        text: Option<&'ir str>,
    },
    /// The zero value of a pointer, func, slice, map, chan, interface or `unsafe.Pointer`, written `nil`.
    Nil,
    /// The zero value of any type, compiler-made.
    Zero,
    /// A variable of this function. Addressable.
    Local(LocalId),
    /// A package-level variable. Addressable.
    Global(GlobalId),
    /// A declared function, or method expression `T.M`, as a value: a static closure object.
    Func(FuncId),

    // Operators
    Unary {
        op: UnaryOp,
        x: &'ir Expr<'ir>,
    },
    /// Arithmetic, shifts and comparisons (of any comparable type; both operands have the same type, except shifts).
    /// Comparisons with nil have `Nil` of the other's type as operand. Not `&&`, `||`, and not string `+`.
    Binary {
        op: BinaryOp,
        x: &'ir Expr<'ir>,
        y: &'ir Expr<'ir>,
    },
    AndAnd {
        x: &'ir Expr<'ir>,
        y: &'ir Expr<'ir>,
    },
    OrOr {
        x: &'ir Expr<'ir>,
        y: &'ir Expr<'ir>,
    },
    /// String concatenation, flattened: `a + b + c`.
    Concat {
        site: AllocId,
        operands: &'ir [Expr<'ir>],
    },
    /// `&x` of an addressable operand.
    Addr(&'ir Expr<'ir>),
    /// `&T{…}`: `lit` is a composite literal.
    PtrLit {
        site: AllocId,
        lit: &'ir Expr<'ir>,
    },
    /// `*p`. Addressable.
    Deref(&'ir Expr<'ir>),

    // Selectors and indices
    /// `x.f` of a struct value; addressable if `x` is.
    Field {
        x: &'ir Expr<'ir>,
        field: u32,
    },
    /// `p.f` through a pointer to a struct. Addressable.
    FieldPtr {
        x: &'ir Expr<'ir>,
        field: u32,
    },
    /// `a[i]` of an array value; addressable if `a` is. (Through a pointer: of an implicit `Deref`.)
    IndexArray {
        x: &'ir Expr<'ir>,
        index: &'ir Expr<'ir>,
    },
    /// `s[i]`. Addressable.
    IndexSlice {
        x: &'ir Expr<'ir>,
        index: &'ir Expr<'ir>,
    },
    /// `s[i]` of a string.
    IndexString {
        x: &'ir Expr<'ir>,
        index: &'ir Expr<'ir>,
    },
    /// `m[k]`; `(value, bool)` if `comma_ok`. Assignable, not addressable.
    IndexMap {
        x: &'ir Expr<'ir>,
        key: &'ir Expr<'ir>,
        comma_ok: bool,
    },
    Slice {
        x: &'ir Expr<'ir>,
        sliced: Sliced,
        lo: Option<&'ir Expr<'ir>>,
        hi: Option<&'ir Expr<'ir>>,
        max: Option<&'ir Expr<'ir>>,
    },
    /// `x.(T)`: to the expression's type or, if `comma_ok`, to the first of the tuple.
    TypeAssert {
        x: &'ir Expr<'ir>,
        comma_ok: bool,
    },
    /// `<-ch`.
    Receive {
        chan: &'ir Expr<'ir>,
        comma_ok: bool,
    },

    // Conversions
    Convert {
        kind: ConvertKind,
        x: &'ir Expr<'ir>,
    },
    ConvertString {
        site: AllocId,
        kind: StringConvert,
        x: &'ir Expr<'ir>,
    },
    /// A concrete value to an interface type.
    ToInterface {
        site: AllocId,
        x: &'ir Expr<'ir>,
    },

    // Calls
    Call(&'ir Call<'ir>),
    /// Statements, then a value: `f(g())` where the results of `g` are converted or gathered on the way goes through
    /// temporaries. Its text is `value`'s.
    Seq {
        body: Block<'ir>,
        value: &'ir Expr<'ir>,
    },
    /// A call whose callee's body was copied in; yields `results` (a tuple unless there is one).
    InlinedCall(&'ir InlinedCall<'ir>),
    /// Statements, then a value: `f(g())` where results of `g` are converted to `f`'s parameter types on the way
    /// (gc: an expression's init list). The statements declare temporaries and assign to them; they do not branch.
    Init {
        stmts: &'ir [Stmt<'ir>],
        x: &'ir Expr<'ir>,
    },

    // Literals
    FuncLit {
        site: AllocId,
        func: FuncId,
    },
    /// `x.M` not called. `recv` is evaluated and saved; `func` is the method taking the receiver first, or `interface` names the method.
    MethodValue {
        site: AllocId,
        recv: &'ir Expr<'ir>,
        method: MethodRef,
    },
    /// A struct literal: fields in order of evaluation, absent ones zero. `site` matters only when gc would print it.
    StructLit {
        site: AllocId,
        fields: &'ir [(u32, Expr<'ir>)],
    },
    /// An array literal: index and element, absent ones zero.
    ArrayLit {
        site: AllocId,
        elems: &'ir [(u64, Expr<'ir>)],
    },
    /// A slice literal over an array of `len` elements.
    SliceLit {
        site: AllocId,
        elems: &'ir [(u64, Expr<'ir>)],
        len: u64,
    },
    MapLit {
        site: AllocId,
        entries: &'ir [(Expr<'ir>, Expr<'ir>)],
    },
    /// The `...` argument that the compiler gathers.
    VariadicSlice {
        site: AllocId,
        elems: &'ir [Expr<'ir>],
    },

    // Builtins
    /// `new(T)` or, with a value, `new(expr)`.
    New {
        site: AllocId,
        value: Option<&'ir Expr<'ir>>,
    },
    MakeSlice {
        site: AllocId,
        len: &'ir Expr<'ir>,
        cap: Option<&'ir Expr<'ir>>,
    },
    MakeMap {
        site: AllocId,
        hint: Option<&'ir Expr<'ir>>,
    },
    MakeChan {
        site: AllocId,
        size: Option<&'ir Expr<'ir>>,
    },
    Append {
        site: AllocId,
        slice: &'ir Expr<'ir>,
        args: &'ir [Expr<'ir>],
        spread: bool,
    },
    Copy {
        dst: &'ir Expr<'ir>,
        src: &'ir Expr<'ir>,
    },
    /// Of a string, slice, array, pointer to array (evaluated for effect), map or channel.
    Len(&'ir Expr<'ir>),
    Cap(&'ir Expr<'ir>),
    Delete {
        map: &'ir Expr<'ir>,
        key: &'ir Expr<'ir>,
    },
    Clear(&'ir Expr<'ir>),
    Close(&'ir Expr<'ir>),
    /// `min` or `max` of at least one operand.
    MinMax {
        max: bool,
        operands: &'ir [Expr<'ir>],
    },
    Complex {
        re: &'ir Expr<'ir>,
        im: &'ir Expr<'ir>,
    },
    Real(&'ir Expr<'ir>),
    Imag(&'ir Expr<'ir>),
    Panic(&'ir Expr<'ir>),
    Recover,
    Print {
        newline: bool,
        args: &'ir [Expr<'ir>],
    },
    UnsafeAdd {
        ptr: &'ir Expr<'ir>,
        len: &'ir Expr<'ir>,
    },
    UnsafeSlice {
        ptr: &'ir Expr<'ir>,
        len: &'ir Expr<'ir>,
    },
    UnsafeSliceData(&'ir Expr<'ir>),
    UnsafeString {
        ptr: &'ir Expr<'ir>,
        len: &'ir Expr<'ir>,
    },
    UnsafeStringData(&'ir Expr<'ir>),
}

/// The method of a method value.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum MethodRef {
    /// A declared method, receiver first.
    Static(FuncId),
    /// Method `index` of the receiver's interface type.
    Interface(u32),
}

/// A callee's body copied into the caller.
#[derive(Clone, Copy, Debug)]
pub struct InlinedCall<'ir> {
    /// Whose body it is.
    pub callee: FuncId,
    /// The original call, for text and for code generators that would rather call.
    pub call: &'ir Call<'ir>,
    /// Declares and assigns parameters, then the body; `return` has become assignment to `results` and a break out of `target`.
    pub body: Block<'ir>,
    /// What a return inside leaves.
    pub target: TargetId,
    /// Where the results are.
    pub results: &'ir [LocalId],
}

/// Statements in order.
#[derive(Clone, Copy, Debug)]
pub struct Block<'ir> {
    /// The statements.
    pub stmts: &'ir [Stmt<'ir>],
}

/// A statement.
#[derive(Clone, Copy, Debug)]
pub struct Stmt<'ir> {
    /// Which form.
    pub kind: StmtKind<'ir>,
    /// gc's position.
    pub pos: Pos,
}

/// One case of an expression switch.
#[derive(Clone, Copy, Debug)]
pub struct Case<'ir> {
    /// The keyword's position.
    pub pos: Pos,
    /// Conditions on [`StmtKind::Switch::tag`]'s local, in order, each a boolean expression. Empty for `default`.
    pub conds: &'ir [Expr<'ir>],
    /// Whether this is `default`.
    pub default: bool,
    /// The body; may end in `Fallthrough`.
    pub body: Block<'ir>,
}

/// One case of a type switch.
#[derive(Clone, Copy, Debug)]
pub struct TypeCase<'ir> {
    /// The keyword's position.
    pub pos: Pos,
    /// Types; `None` is `nil`. Empty for `default`.
    pub types: &'ir [Option<TypeId>],
    /// Whether this is `default`.
    pub default: bool,
    /// The clause's variable: of the one type listed, else of the operand's type.
    pub bind: Option<LocalId>,
    /// The body.
    pub body: Block<'ir>,
}

/// One case of a select.
#[derive(Clone, Copy, Debug)]
pub struct CommCase<'ir> {
    /// The keyword's position.
    pub pos: Pos,
    /// The communication; none for `default`.
    pub comm: Option<Comm<'ir>>,
    /// The body.
    pub body: Block<'ir>,
}

/// A select's communication.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub enum Comm<'ir> {
    Send {
        chan: &'ir Expr<'ir>,
        value: &'ir Expr<'ir>,
    },
    /// `value, ok = <-chan`: places are evaluated only if this case is chosen. With `define` they are fresh locals.
    Receive {
        chan: &'ir Expr<'ir>,
        value: Option<&'ir Expr<'ir>>,
        ok: Option<&'ir Expr<'ir>>,
        define: bool,
    },
}

/// What is ranged over. (Functions are rewritten into calls by the checker.)
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum RangeKind {
    Array,
    ArrayPtr,
    Slice,
    String,
    Map,
    Chan,
    Int,
}

/// Forms of statements.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub enum StmtKind<'ir> {
    Expr(Expr<'ir>),
    /// A variable comes into being, zero, at this point (again at each execution). gc's `ODCL`.
    Declare(LocalId),
    /// `lhs = rhs`; `define` if the local was declared here (`x := …`, `var x = …`), preceded by its `Declare`.
    Assign {
        lhs: Expr<'ir>,
        rhs: Expr<'ir>,
        define: bool,
    },
    /// `lhs op= rhs`, `lhs++` and `lhs--` (`inc_dec`; rhs is 1). String `+=` has a site.
    AssignOp {
        op: BinaryOp,
        lhs: Expr<'ir>,
        rhs: Expr<'ir>,
        inc_dec: bool,
        site: Option<AllocId>,
    },
    /// `a, b = c, d`. `None` on the left is blank.
    AssignParallel {
        lhs: &'ir [Option<Expr<'ir>>],
        rhs: &'ir [Expr<'ir>],
        define: bool,
    },
    /// `a, b = f()`, `v, ok = m[k]` and so on: `rhs` has tuple type. If a component's type differs from its place's,
    /// the checker has gone through temporaries.
    AssignTuple {
        lhs: &'ir [Option<Expr<'ir>>],
        rhs: Expr<'ir>,
        define: bool,
    },
    Send {
        chan: Expr<'ir>,
        value: Expr<'ir>,
    },
    Block(Block<'ir>),
    If {
        cond: Expr<'ir>,
        then: Block<'ir>,
        els: Block<'ir>,
    },
    /// `init` stands before the loop in an enclosing `Block`. `per_iteration` variables are copied for each iteration (go1.22).
    For {
        target: TargetId,
        cond: Option<Expr<'ir>>,
        post: Option<&'ir Stmt<'ir>>,
        body: Block<'ir>,
        per_iteration: &'ir [LocalId],
    },
    /// `key` and `value` are places or, with `define`, locals declared by this statement (per iteration since go1.22: `per_iteration`).
    Range {
        target: TargetId,
        kind: RangeKind,
        x: Expr<'ir>,
        key: Option<Expr<'ir>>,
        value: Option<Expr<'ir>>,
        define: bool,
        per_iteration: bool,
        body: Block<'ir>,
    },
    /// The tag was assigned to the local `tag` before the statement (absent: `switch true` in effect); `tag_expr` is its
    /// value if that is constant.
    Switch {
        target: TargetId,
        tag: Option<LocalId>,
        tag_expr: Option<Expr<'ir>>,
        cases: &'ir [Case<'ir>],
    },
    TypeSwitch {
        target: TargetId,
        x: Expr<'ir>,
        cases: &'ir [TypeCase<'ir>],
    },
    Select {
        target: TargetId,
        cases: &'ir [CommCase<'ir>],
    },
    /// A block that `break target` leaves: a labelled block or an inlined body.
    Breakable {
        target: TargetId,
        body: Block<'ir>,
    },
    Break(TargetId),
    Continue(TargetId),
    Fallthrough,
    Goto(LabelId),
    Label {
        label: LabelId,
        name: &'ir str,
    },
    /// Results converted to the result types; a single tuple call if `spread`. A bare return of named results has none.
    Return {
        results: &'ir [Expr<'ir>],
        spread: bool,
    },
    Go {
        site: AllocId,
        call: Expr<'ir>,
    },
    /// `in_loop`: the record cannot be on the stack.
    Defer {
        site: AllocId,
        call: Expr<'ir>,
    },
}

const _: () = assert!(!std::mem::needs_drop::<Expr<'static>>(), "the arena never runs Drop");
const _: () = assert!(!std::mem::needs_drop::<Stmt<'static>>(), "the arena never runs Drop");

/// `Program` is handed to several threads that generate code.
#[allow(dead_code)]
fn assert_sync(program: &Program<'_>) -> impl Sync {
    program as *const _ as usize
}
