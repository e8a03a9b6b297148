//! Expressions of the IR.

use super::{AllocId, BinaryOp, Block, FuncId, GlobalId, LocalId, TargetId};
use crate::source::Pos;
use crate::types::TypeId;

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
    /// The zero value of a pointer, func, slice, map, chan, interface or `unsafe.Pointer`, written `nil`,
    /// or `T(nil)` if `converted`: gc quotes it so.
    Nil {
        converted: bool,
    },
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
    /// Evaluates the arguments into the parameters: still the caller's code.
    pub init: Block<'ir>,
    /// The callee's body; `return` has become assignment to `results` and a break out of `target`.
    pub body: Block<'ir>,
    /// What a return inside leaves.
    pub target: TargetId,
    /// Where the results are.
    pub results: &'ir [LocalId],
}
