//! How values pass the door: Rust types of entry parameters and results as machine words.
//!
//! # Contract
//! Words come from generated code, which has checked nothing but types: a [`Ref`] may be nil, a type descriptor is
//! one that code generation has made and that lives as long as the program.

use super::GoPanic;
use crate::abi::{Itab, MapIter, TypeDesc};
use crate::heap::memory::Ref;
use crate::runtime::Runtime;

/// A machine type in an entry's signature.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MachineType {
    /// A `bool`: 0 or 1.
    I8,
    /// A `rune`.
    I32,
    /// An integer or address.
    I64,
    /// A float.
    F64,
}

/// A type that fits a machine register.
pub trait Machine: Copy {
    /// Which.
    const TYPE: MachineType;
}

macro_rules! machine {
    ($($ty:ty => $machine:ident),*) => {
        $(impl Machine for $ty { const TYPE: MachineType = MachineType::$machine; })*
    };
}
machine!(u8 => I8, i32 => I32, u32 => I32, usize => I64, isize => I64, u64 => I64, i64 => I64, f64 => F64);

/// A parameter of an entry.
pub trait Arg: Sized {
    /// Its register form.
    type Abi: Machine;
    /// Takes it from there.
    fn from_abi(abi: Self::Abi) -> Self;
}

macro_rules! plain_arg {
    ($($ty:ty),*) => {
        $(impl Arg for $ty {
            type Abi = $ty;
            fn from_abi(abi: $ty) -> $ty { abi }
        })*
    };
}
plain_arg!(i32, u32, usize, isize, u64, i64, f64);

impl Arg for bool {
    type Abi = u8;
    fn from_abi(abi: u8) -> bool {
        abi & 1 != 0
    }
}

impl Arg for Ref {
    type Abi = usize;
    fn from_abi(abi: usize) -> Ref {
        Ref(abi)
    }
}

impl Arg for Option<&'static TypeDesc> {
    type Abi = usize;
    fn from_abi(abi: usize) -> Self {
        // SAFETY: the contract: null or a descriptor of the image, which is never freed or changed.
        unsafe { (abi as *const TypeDesc).as_ref() }
    }
}

impl Arg for &'static TypeDesc {
    type Abi = usize;
    fn from_abi(abi: usize) -> Self {
        Option::<&TypeDesc>::from_abi(abi).expect("generated code passes a type descriptor")
    }
}

impl Arg for &'static mut MapIter {
    type Abi = usize;
    fn from_abi(abi: usize) -> Self {
        // SAFETY: generated code passes a slot of its frame, which nothing else refers to while the entry runs; `'static` is only what
        // the table of entries can name.
        unsafe { &mut *(abi as *mut MapIter) }
    }
}

impl Arg for Option<&'static Itab> {
    type Abi = usize;
    fn from_abi(abi: usize) -> Self {
        // SAFETY: null, or an itab of the image or of the itab table; neither is ever freed.
        unsafe { (abi as *const Itab).as_ref() }
    }
}

/// Two result registers: rax and rdx, x0 and x1.
#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct Pair(pub u64, pub u64);

/// What an entry returns: at most two words.
pub trait Results: Sized {
    /// Register form.
    type Abi: Default;
    /// Machine types, in order.
    const TYPES: &'static [MachineType];
    /// Whether it can end in a panic instead.
    const PANICS: bool = false;
    /// Puts it there, or records the panic.
    fn into_abi(self, rt: &mut Runtime) -> Self::Abi;
}

impl Results for () {
    type Abi = ();
    const TYPES: &'static [MachineType] = &[];
    fn into_abi(self, _: &mut Runtime) {}
}

macro_rules! one_result {
    ($($ty:ty, $abi:ty, $convert:expr;)*) => {
        $(impl Results for $ty {
            type Abi = $abi;
            const TYPES: &'static [MachineType] = &[<$abi as Machine>::TYPE];
            fn into_abi(self, _: &mut Runtime) -> $abi {
                let convert: fn($ty) -> $abi = $convert;
                convert(self)
            }
        })*
    };
}
one_result! {
    bool, u8, u8::from;
    i32, i32, |v| v;
    usize, usize, |v| v;
    isize, isize, |v| v;
    Ref, usize, |v| v.0;
    Option<&'static Itab>, usize, |v| v.map_or(0, |tab| tab as *const Itab as usize);
}

impl Results for (Ref, usize) {
    type Abi = Pair;
    const TYPES: &'static [MachineType] = &[MachineType::I64, MachineType::I64];
    fn into_abi(self, _: &mut Runtime) -> Pair {
        Pair(self.0.0 as u64, self.1 as u64)
    }
}

/// The case of a select, and ok.
impl Results for (isize, bool) {
    type Abi = Pair;
    const TYPES: &'static [MachineType] = &[MachineType::I64, MachineType::I8];
    fn into_abi(self, _: &mut Runtime) -> Pair {
        Pair(self.0 as u64, u64::from(self.1))
    }
}

/// A rune and the index after it.
impl Results for (i32, usize) {
    type Abi = Pair;
    const TYPES: &'static [MachineType] = &[MachineType::I32, MachineType::I64];
    fn into_abi(self, _: &mut Runtime) -> Pair {
        Pair(self.0 as u32 as u64, self.1 as u64)
    }
}

impl<T: Results> Results for Result<T, GoPanic> {
    type Abi = T::Abi;
    const TYPES: &'static [MachineType] = T::TYPES;
    const PANICS: bool = true;
    fn into_abi(self, rt: &mut Runtime) -> T::Abi {
        match self {
            Ok(value) => value.into_abi(rt),
            Err(panic) => {
                rt.throw(panic);
                T::Abi::default()
            }
        }
    }
}

/// An entry that always panics.
impl Results for GoPanic {
    type Abi = ();
    const TYPES: &'static [MachineType] = &[];
    const PANICS: bool = true;
    fn into_abi(self, rt: &mut Runtime) {
        rt.throw(self);
    }
}
