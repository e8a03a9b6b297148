//! How Go values and calls look to the machine: flattening into scalars, signatures, layouts of closure objects.
//!
//! A value of at most [`MAX_SCALARS`] basic parts is its parts, in memory order: a string is two scalars, a slice three,
//! `struct { p *T; n int }` two. Every other value lives in memory and is handed on by address.
//!
//! # Calls
//! All Go functions use the `Tail` convention. Parameters in order: the func value's pointer (func literals only), the
//! receiver, the Go parameters, and last the out-pointers of results that do not come back in registers. A parameter
//! that is in memory is passed as a pointer to a copy that the callee may change. Results are scalars as long as they fit
//! into [`MAX_RESULT_SCALARS`] registers of each class (aarch64 has fewest); the others go through out-pointers, to
//! memory that nothing else refers to.
//!
//! ```go
//! func (t *T) f(s string, big [9]int) (int, [9]int)   // (t, s.ptr, s.len, &copy of big, &result 1) -> i64
//! ```

use cranelift_codegen::ir::{AbiParam, Signature, Type, types};
use cranelift_codegen::isa::CallConv;
use escape::Placements;
use frontend::ir::{Func, FuncId, FuncKind, Program};
use frontend::types::{Basic, TypeId, TypeKind, Types};

/// Largest number of scalars that a value is split into.
pub const MAX_SCALARS: usize = 4;

/// Result registers of each class that every target has in the `Tail` convention (x86-64 has 8, aarch64 6).
const MAX_RESULT_SCALARS: usize = 6;

/// The type of pointers and words.
pub const WORD: Type = types::I64;

/// One scalar of a flattened value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Scalar {
    /// Register type.
    pub ty: Type,
    /// Offset in the value's memory form, bytes.
    pub offset: u32,
}

/// The scalars of a flattened value, in memory order.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Scalars {
    len: u8,
    items: [Scalar; MAX_SCALARS],
}

impl Scalars {
    const NONE: Scalars = Scalars {
        len: 0,
        items: [Scalar {
            ty: types::INVALID,
            offset: 0,
        }; MAX_SCALARS],
    };

    fn push(&mut self, ty: Type, offset: u32) -> Option<()> {
        *self.items.get_mut(usize::from(self.len))? = Scalar { ty, offset };
        self.len += 1;
        Some(())
    }

    /// Appends the scalars of a component that lies at `offset`.
    fn append(&mut self, other: &Scalars, offset: u64) -> Option<()> {
        let offset = u32::try_from(offset).ok()?;
        other.iter().try_for_each(|s| self.push(s.ty, offset + s.offset))
    }

    /// In order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Scalar> + use<> {
        self.items.into_iter().take(usize::from(self.len))
    }

    /// How many.
    pub fn len(&self) -> usize {
        usize::from(self.len)
    }

    /// Whether there are none: a zero-size value.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }
}

/// How values of a type are represented.
#[derive(Clone, Copy, Debug)]
pub struct Repr {
    /// Size, bytes.
    pub size: u64,
    /// Alignment, bytes.
    pub align: u64,
    /// The scalars it is split into; none if it lives in memory.
    pub scalars: Option<Scalars>,
}

impl Repr {
    /// Of a type other than a tuple.
    pub fn of(types: &Types<'_>, ty: TypeId) -> Repr {
        let layout = types.layout(ty);
        Repr {
            size: layout.size,
            align: layout.align.max(1),
            scalars: scalars(types, ty),
        }
    }

    /// Of one machine word.
    pub fn word() -> Repr {
        let mut scalars = Scalars::NONE;
        scalars.push(WORD, 0);
        Repr {
            size: 8,
            align: 8,
            scalars: Some(scalars),
        }
    }
}

/// The register type of a basic type that is one scalar.
pub fn basic_type(basic: Basic) -> Option<Type> {
    Some(match basic {
        Basic::Bool | Basic::Int8 | Basic::Uint8 => types::I8,
        Basic::Int16 | Basic::Uint16 => types::I16,
        Basic::Int32 | Basic::Uint32 => types::I32,
        Basic::Int | Basic::Int64 | Basic::Uint | Basic::Uint64 | Basic::Uintptr | Basic::UnsafePointer => types::I64,
        Basic::Float32 => types::F32,
        Basic::Float64 => types::F64,
        Basic::Complex64 | Basic::Complex128 | Basic::String => return None,
        Basic::UntypedBool
        | Basic::UntypedInt
        | Basic::UntypedRune
        | Basic::UntypedFloat
        | Basic::UntypedComplex
        | Basic::UntypedString
        | Basic::UntypedNil
        | Basic::Invalid => unreachable!("{basic:?} survived check"),
    })
}

fn words(n: u32) -> Scalars {
    let mut out = Scalars::NONE;
    (0..n).for_each(|i| out.push(WORD, 8 * i).expect("few words"));
    out
}

fn scalars(types: &Types<'_>, ty: TypeId) -> Option<Scalars> {
    let mut out = Scalars::NONE;
    match types.under(ty) {
        TypeKind::Basic(Basic::String) => out = words(2),
        TypeKind::Basic(basic @ (Basic::Complex64 | Basic::Complex128)) => {
            let part = if basic == Basic::Complex64 {
                types::F32
            } else {
                types::F64
            };
            out.push(part, 0)?;
            out.push(part, part.bytes())?;
        }
        TypeKind::Basic(basic) => out.push(basic_type(basic)?, 0)?,
        TypeKind::Pointer(_) | TypeKind::Map { .. } | TypeKind::Chan { .. } | TypeKind::Func(_) => out = words(1),
        TypeKind::Slice(_) => out = words(3),
        TypeKind::Interface(_) => out = words(2),
        TypeKind::Array { elem, len } => {
            let part = scalars(types, elem)?;
            if len > 1 && has_array(types, elem) {
                return None;
            }
            // Arrays of zero-size elements may be of any length.
            if !part.is_empty() {
                let size = types.size(elem);
                (0..len).try_for_each(|i| out.append(&part, i.checked_mul(size)?))?;
            }
        }
        TypeKind::Struct(fields) => {
            for (i, field) in fields.iter().enumerate() {
                let part = scalars(types, field.ty)?;
                // A struct that has scalars has no array inside.
                if matches!(types.under(field.ty), TypeKind::Array { .. }) && has_array(types, field.ty) {
                    return None;
                }
                out.append(&part, types.field_offset(ty, i as u32))?;
            }
        }
        TypeKind::Named(_) | TypeKind::Tuple(_) | TypeKind::TypeParam(_) => {
            unreachable!("no variable has type {:?}", types.kind(ty))
        }
    }
    Some(out)
}

/// Whether there is an array of several elements inside. Only an array that is the whole value is flattened, so that a
/// variable index chooses among equal parts of the value.
fn has_array(types: &Types<'_>, ty: TypeId) -> bool {
    match types.under(ty) {
        TypeKind::Array { elem, len } => len > 1 || has_array(types, elem),
        TypeKind::Struct(fields) => fields.iter().any(|field| has_array(types, field.ty)),
        TypeKind::Basic(_)
        | TypeKind::Pointer(_)
        | TypeKind::Slice(_)
        | TypeKind::Map { .. }
        | TypeKind::Chan { .. }
        | TypeKind::Func(_)
        | TypeKind::Interface(_)
        | TypeKind::Named(_)
        | TypeKind::Tuple(_)
        | TypeKind::TypeParam(_) => false,
    }
}

/// Where a parameter or result is.
#[derive(Clone, Copy, Debug)]
pub enum Pass {
    /// In consecutive CLIF parameters or results from index `first`.
    Scalars {
        /// Index of the first one.
        first: usize,
        /// Their types and offsets.
        scalars: Scalars,
    },
    /// In memory; CLIF parameter `index` is its address (for a result: where to put it).
    Memory {
        /// Index of the CLIF parameter.
        index: usize,
    },
}

/// A parameter or result.
#[derive(Clone, Copy, Debug)]
pub struct Passed {
    /// Its type.
    pub ty: TypeId,
    /// Where it is.
    pub pass: Pass,
}

/// The signature of a Go function in Go's and in CLIF's terms.
#[derive(Clone, Debug)]
pub struct FuncAbi {
    /// Whether CLIF parameter 0 is the func value's pointer.
    pub closure: bool,
    /// Receiver (if any) and parameters.
    pub params: Vec<Passed>,
    /// Results.
    pub results: Vec<Passed>,
    /// What Cranelift sees.
    pub clif: Signature,
}

impl FuncAbi {
    /// Of a function with these parameter types (receiver first) and result types.
    pub fn new(
        types: &Types<'_>,
        closure: bool,
        params: impl IntoIterator<Item = TypeId>,
        results: impl IntoIterator<Item = TypeId>,
    ) -> FuncAbi {
        let mut clif = Signature::new(CallConv::Tail);
        if closure {
            clif.params.push(AbiParam::new(WORD));
        }
        let params = params
            .into_iter()
            .map(|ty| {
                let first = clif.params.len();
                let pass = match Repr::of(types, ty).scalars {
                    Some(scalars) => {
                        clif.params.extend(scalars.iter().map(|s| AbiParam::new(s.ty)));
                        Pass::Scalars { first, scalars }
                    }
                    None => {
                        clif.params.push(AbiParam::new(WORD));
                        Pass::Memory { index: first }
                    }
                };
                Passed { ty, pass }
            })
            .collect();
        let (mut ints, mut floats) = (0, 0);
        let results = results
            .into_iter()
            .map(|ty| {
                let fits = |scalars: &Scalars| {
                    let more = scalars.iter().filter(|s| s.ty.is_float()).count();
                    ints + scalars.len() - more <= MAX_RESULT_SCALARS && floats + more <= MAX_RESULT_SCALARS
                };
                let pass = match Repr::of(types, ty).scalars.filter(fits) {
                    Some(scalars) => {
                        let more = scalars.iter().filter(|s| s.ty.is_float()).count();
                        ints += scalars.len() - more;
                        floats += more;
                        let first = clif.returns.len();
                        clif.returns.extend(scalars.iter().map(|s| AbiParam::new(s.ty)));
                        Pass::Scalars { first, scalars }
                    }
                    None => {
                        clif.params.push(AbiParam::new(WORD));
                        Pass::Memory {
                            index: clif.params.len() - 1,
                        }
                    }
                };
                Passed { ty, pass }
            })
            .collect();
        FuncAbi {
            closure,
            params,
            results,
            clif,
        }
    }

    /// Of a function of the program, as its direct callers see it.
    pub fn of_func(types: &Types<'_>, func: &Func<'_>) -> FuncAbi {
        let closure = matches!(func.kind, FuncKind::Literal { .. });
        let ty = |&local| func.locals[local].ty;
        FuncAbi::new(types, closure, func.params.iter().map(ty), func.results.iter().map(ty))
    }

    /// Of a call through a func value of type `ty`: the func value's pointer comes first.
    pub fn of_value(types: &Types<'_>, ty: TypeId) -> FuncAbi {
        let sig = types.signature(ty).expect("a func type");
        FuncAbi::new(types, true, sig.params.iter().copied(), sig.results.iter().copied())
    }

    /// Of a method as it stands in an itab: the data word comes first. `ty` is the method's type without receiver.
    pub fn of_interface_method(types: &Types<'_>, ty: TypeId) -> FuncAbi {
        let sig = types.signature(ty).expect("a func type");
        let params = std::iter::once(TypeId::UNSAFE_POINTER).chain(sig.params.iter().copied());
        FuncAbi::new(types, false, params, sig.results.iter().copied())
    }
}

/// The layout of an object that has no Go type: a closure.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ObjectLayout {
    /// Size, bytes; a multiple of 8.
    pub size: u64,
    /// Offset of each captured variable, bytes. The code pointer is at 0.
    pub offsets: Vec<u64>,
    /// Bit `i` is set if the word at `8 * i` is a pointer.
    pub ptr_mask: Vec<u64>,
}

impl ObjectLayout {
    /// A code pointer followed by values of these types.
    fn closure(types: &Types<'_>, captured: impl Iterator<Item = TypeId>) -> ObjectLayout {
        let (mut size, mut offsets, mut ptr_mask) = (8u64, Vec::new(), Vec::new());
        for ty in captured {
            let layout = types.layout(ty);
            let offset = size.next_multiple_of(layout.align.max(1));
            for (word, bits) in types.ptr_mask(ty).into_iter().enumerate() {
                for bit in (0..64).filter(|bit| bits >> bit & 1 != 0) {
                    let at = (offset / 8) as usize + word * 64 + bit;
                    if ptr_mask.len() <= at / 64 {
                        ptr_mask.resize(at / 64 + 1, 0u64);
                    }
                    ptr_mask[at / 64] |= 1 << (at % 64);
                }
            }
            offsets.push(offset);
            size = offset + layout.size;
        }
        ObjectLayout {
            size: size.next_multiple_of(8),
            offsets,
            ptr_mask,
        }
    }

    /// Number of words up to and including the last pointer.
    pub fn ptr_words(&self) -> u64 {
        match self.ptr_mask.iter().rposition(|&bits| bits != 0) {
            Some(i) => i as u64 * 64 + 64 - u64::from(self.ptr_mask[i].leading_zeros()),
            None => 0,
        }
    }

    /// The closure object of func literal `literal`: captured variables by value, or pointers to them.
    pub fn of_closure(program: &Program<'_>, placements: &Placements, literal: FuncId) -> ObjectLayout {
        let func = &program.funcs[literal];
        let captured =
            func.captures
                .iter()
                .enumerate()
                .map(|(i, capture)| match placements.captures_by_value(literal, i) {
                    true => func.locals[capture.inner].ty,
                    false => TypeId::UNSAFE_POINTER,
                });
        ObjectLayout::closure(&program.types, captured)
    }

    /// A closure object with values of these types.
    pub fn of_values(types: &Types<'_>, values: impl IntoIterator<Item = TypeId>) -> ObjectLayout {
        ObjectLayout::closure(types, values.into_iter())
    }

    /// The object behind a method value with a receiver of type `recv`.
    pub fn of_method_value(types: &Types<'_>, recv: TypeId) -> ObjectLayout {
        ObjectLayout::closure(types, std::iter::once(recv))
    }
}
