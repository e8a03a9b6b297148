//! Reading a value through its type descriptor, as `reflect` does for Go's fmt.

use super::format::Flags;
use crate::abi::{Eface, GoSlice, GoString, Iface, Kind, TypeDesc};
use crate::entry::{GoPanic, call_go};
use crate::heap::memory::Ref;
use crate::runtime::Runtime;

/// A value in Go memory with its type.
#[derive(Clone, Copy)]
pub(super) struct View {
    /// Its type.
    pub(super) ty: &'static TypeDesc,
    /// Where the value lies; for a pointer-shaped value in an interface, the data word itself.
    place: Place,
    /// Not reached through an unexported field: its methods may be called.
    pub(super) exported: bool,
    /// Part of something that the program can change, not a copy (reflect's `CanAddr`).
    pub(super) addressable: bool,
}

#[derive(Clone, Copy)]
enum Place {
    At(Ref),
    Word(usize),
}

impl View {
    /// What an interface value holds; none for nil.
    pub(super) fn of_eface(value: Eface) -> Option<View> {
        let ty = value.dynamic_type()?;
        let data = value.data as usize;
        let place = if ty.is_pointer_shaped() {
            Place::Word(data)
        } else {
            Place::At(Ref(data))
        };
        Some(View {
            ty,
            place,
            exported: true,
            addressable: false,
        })
    }

    /// The copy of type `ty` that a map's iteration made.
    pub(super) fn of_copy(ty: &'static TypeDesc, data: usize, exported: bool) -> View {
        let held = View::of_eface(Eface {
            ty,
            data: data as *mut u8,
        });
        View {
            exported,
            ..held.expect("it has a type")
        }
    }

    /// The value in an interface (reflect's `Interface`). As there, an object of its own holds a value that the program can change.
    pub(super) fn in_interface(&self, rt: &mut Runtime) -> View {
        if !self.addressable || self.ty.is_pointer_shaped() || self.kind() == Kind::Interface {
            return *self;
        }
        let copy = rt.allocate_value(self.ty);
        copy.copy_from(self.at(), self.ty.size);
        View {
            place: Place::At(copy),
            addressable: false,
            ..*self
        }
    }

    /// What a `reflect.Value` holds, if this is one (none inside for the zero Value): its words are type, address or value, and flags.
    pub(super) fn of_reflected(&self) -> Option<Option<View>> {
        /// `reflect.indirect`, `reflect.addressable` and `reflect.readOnly`.
        const INDIRECT: usize = 1;
        const ADDRESSABLE: usize = 2;
        const READ_ONLY: usize = 4;
        if self.kind() != Kind::Struct
            || self.ty.string.bytes() != b"reflect.Value"
            || self.ty.pkg_path.bytes() != b"reflect"
        {
            return None;
        }
        let at = self.at();
        let (data, flags): (usize, usize) = (at.add(8).load(), at.add(16).load());
        let held = View::of_eface(Eface {
            ty: at.load::<usize>() as *const TypeDesc,
            data: data as *mut u8,
        });
        Some(held.map(|held| View {
            place: if flags & INDIRECT != 0 {
                Place::At(Ref(data))
            } else {
                held.place
            },
            exported: flags & READ_ONLY == 0,
            addressable: flags & ADDRESSABLE != 0,
            ..held
        }))
    }

    /// Element `index` of a `[]any`.
    pub(super) fn of_operand(operands: &GoSlice, index: usize) -> Option<View> {
        View::of_eface(Ref(operands.ptr as usize).add(index * size_of::<Eface>()).load())
    }

    /// The value as an interface's data word.
    fn data_word(&self) -> usize {
        match self.place {
            Place::Word(word) => word,
            Place::At(at) if self.ty.is_pointer_shaped() => at.load(),
            Place::At(at) => at.0,
        }
    }

    /// The value in an interface whose static type is not looked at.
    pub(super) fn to_eface(self) -> Eface {
        Eface {
            ty: self.ty,
            data: self.data_word() as *mut u8,
        }
    }

    fn word(&self) -> usize {
        match self.place {
            Place::Word(word) => word,
            Place::At(at) => at.load(),
        }
    }

    fn at(&self) -> Ref {
        match self.place {
            Place::At(at) => at,
            // Only pointer-shaped values have no place, and nobody asks for theirs.
            Place::Word(_) => Ref::NIL,
        }
    }

    /// The kind of its type.
    pub(super) fn kind(&self) -> Kind {
        self.ty.kind
    }

    /// An integer's bits, sign-extended, and whether it is signed.
    pub(super) fn integer(&self) -> Option<(u64, bool)> {
        let at = self.at();
        Some(match self.kind() {
            Kind::Int | Kind::Int64 => (at.load::<i64>() as u64, true),
            Kind::Int8 => (at.load::<i8>() as u64, true),
            Kind::Int16 => (at.load::<i16>() as u64, true),
            Kind::Int32 => (at.load::<i32>() as u64, true),
            Kind::Uint | Kind::Uint64 | Kind::Uintptr => (at.load::<u64>(), false),
            Kind::Uint8 => (u64::from(at.load::<u8>()), false),
            Kind::Uint16 => (u64::from(at.load::<u16>()), false),
            Kind::Uint32 => (u64::from(at.load::<u32>()), false),
            _ => return None,
        })
    }

    /// A bool.
    pub(super) fn boolean(&self) -> bool {
        self.at().load::<u8>() != 0
    }

    /// A float of either size.
    pub(super) fn float(&self) -> f64 {
        if self.kind() == Kind::Float32 {
            f64::from(self.at().load::<f32>())
        } else {
            self.at().load()
        }
    }

    /// A complex number of either size.
    pub(super) fn complex(&self) -> (f64, f64) {
        let at = self.at();
        if self.kind() == Kind::Complex64 {
            (f64::from(at.load::<f32>()), f64::from(at.add(4).load::<f32>()))
        } else {
            (at.load(), at.add(8).load())
        }
    }

    /// A string.
    pub(super) fn string(&self) -> GoString {
        self.at().load()
    }

    /// What a pointer, slice, map, channel or function refers to; none for other kinds.
    pub(super) fn pointer(&self) -> Option<usize> {
        match self.kind() {
            Kind::Chan | Kind::Map | Kind::Pointer | Kind::Slice | Kind::UnsafePointer => Some(self.word()),
            Kind::Func => Some(self.code_of_func()),
            _ => None,
        }
    }

    /// A func prints as the address of its code.
    fn code_of_func(&self) -> usize {
        let value = Ref(self.word());
        if value.is_nil() { 0 } else { value.load() }
    }

    /// What a non-nil pointer points to.
    pub(super) fn target(&self) -> Option<View> {
        Some(View {
            ty: self.ty.elem_type(),
            place: Place::At(Ref(self.word())),
            exported: self.exported,
            addressable: true,
        })
    }

    /// What an interface holds; none if it is nil or this is no interface.
    pub(super) fn dynamic(&self) -> Option<View> {
        if self.kind() != Kind::Interface {
            return None;
        }
        let value = if self.ty.is_empty_interface() {
            self.at().load()
        } else {
            self.at().load::<Iface>().to_eface()
        };
        View::of_eface(value).map(|view| View {
            exported: self.exported,
            ..view
        })
    }

    /// Name and value of field `index` of a struct.
    pub(super) fn field(&self, index: usize) -> (GoString, View) {
        let field = &self.ty.fields()[index];
        let ty = field.field_type();
        let place = match self.place {
            // A pointer-shaped struct has one field of pointer shape; others are of size zero.
            Place::Word(word) => Place::Word(word),
            Place::At(at) => Place::At(at.add(field.offset)),
        };
        (
            field.name,
            View {
                ty,
                place,
                exported: self.exported && field.exported,
                addressable: self.addressable,
            },
        )
    }

    /// Number of elements of an array or slice.
    pub(super) fn length(&self) -> usize {
        if self.kind() == Kind::Array {
            self.ty.len
        } else {
            self.at().load::<GoSlice>().len
        }
    }

    /// Element `index` of an array or slice.
    pub(super) fn element(&self, index: usize) -> View {
        let ty = self.ty.elem_type();
        let place = match (self.place, self.kind()) {
            (Place::Word(word), _) => Place::Word(word),
            (Place::At(at), Kind::Array) => Place::At(at.add(index * ty.size)),
            (Place::At(at), _) => Place::At(Ref(at.load::<GoSlice>().ptr as usize).add(index * ty.size)),
        };
        View {
            ty,
            place,
            exported: self.exported,
            addressable: self.addressable || self.kind() == Kind::Slice,
        }
    }

    /// Kind of the elements of an array or slice.
    pub(super) fn element_kind(&self) -> Kind {
        self.ty.elem_type().kind
    }

    /// Whether this is a `[]byte`, of no other type.
    pub(super) fn is_bytes(&self) -> bool {
        self.kind() == Kind::Slice && self.ty.string.bytes() == b"[]uint8"
    }

    /// A copy of the elements of an array or slice of bytes.
    pub(super) fn byte_elements(&self) -> Vec<u8> {
        (0..self.length())
            .map(|index| self.element(index).at().load())
            .collect()
    }

    /// Code of the exported method `name` if its type is written `signature`.
    pub(super) fn method(&self, name: &str, signature: &str) -> Option<usize> {
        if self.kind() == Kind::Interface {
            return None;
        }
        let found = self
            .ty
            .methods()
            .iter()
            .find(|m| m.name.bytes() == name.as_bytes() && m.func_type().string.bytes() == signature.as_bytes());
        found.map(|m| m.code as usize)
    }

    /// Calls a method without parameters that returns a string.
    pub(super) fn call_string(&self, rt: &mut Runtime, code: usize) -> Result<GoString, GoPanic> {
        let [ptr, len, ..] = call_go(rt, code, &[self.data_word() as u64])?;
        Ok(GoString {
            ptr: ptr as *const u8,
            len: len as usize,
        })
    }

    /// Lets the value format itself: its text under `verb`.
    pub(super) fn call_format(&self, rt: &mut Runtime, verb: char, flags: &Flags) -> Result<GoString, GoPanic> {
        // A program with a Format method uses `fmt.State`, whose declaration keeps this function in the program.
        let code = rt.function("fmt.callFormat").expect("fmt.State keeps callFormat");
        let number = |n: Option<usize>| n.map_or(-1i64, |n| n as i64) as u64;
        let set = [
            flags.minus,
            flags.plus || flags.plus_v,
            flags.sharp || flags.sharp_v,
            flags.space,
            flags.zero,
        ];
        let bits = set
            .iter()
            .enumerate()
            .fold(0, |bits, (at, &set)| bits | u64::from(set) << at);
        let value = self.to_eface();
        let words = [
            value.ty as u64,
            value.data as u64,
            verb as u64,
            number(flags.width),
            number(flags.precision),
            bits,
        ];
        let [ptr, len, ..] = call_go(rt, code, &words)?;
        Ok(GoString {
            ptr: ptr as *const u8,
            len: len as usize,
        })
    }
}
