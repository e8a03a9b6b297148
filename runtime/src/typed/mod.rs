//! Values by their type descriptor: the only place above the heap that follows descriptors and touches typed memory.
//!
//! # Contract
//! Relied on: descriptors are complete and live as long as the program; a [`Ref`] that comes with a descriptor points to a
//! value of that type.
//! Offered: safe views of descriptors ([`TypeDesc::elem_type`] and so on), and equality and hashing of values. Maps,
//! channels, interfaces and fmt touch memory only through these and [`Ref`].

mod compare;
pub(crate) mod hash;

pub use compare::{eface_equal, equal, string_equal};
pub use hash::{Seed, hash, hash_bytes, hash_word};

use crate::abi::{
    Eface, FieldDesc, FuncVal, GoSlice, GoString, Iface, Image, Itab, Kind, List, MapDesc, MapIter, MethodDesc,
    TypeDesc, WellKnownTypes,
};
use crate::heap::memory::Ref;

impl GoString {
    /// The empty string.
    pub const EMPTY: GoString = GoString {
        ptr: std::ptr::null(),
        len: 0,
    };

    /// A string whose bytes live in `at`.
    pub fn new(at: Ref, len: usize) -> GoString {
        GoString {
            ptr: at.0 as *const u8,
            len,
        }
    }

    /// A string in static memory.
    pub fn from_static(text: &'static str) -> GoString {
        GoString {
            ptr: text.as_ptr(),
            len: text.len(),
        }
    }

    /// Its bytes. See [`Ref::bytes`] for how long they live.
    pub fn bytes<'a>(self) -> &'a [u8] {
        Ref(self.ptr as usize).bytes(self.len)
    }

    /// Its text, wrong bytes replaced.
    pub fn to_text<'a>(self) -> std::borrow::Cow<'a, str> {
        String::from_utf8_lossy(self.bytes())
    }

    /// Its text, if it is UTF-8: names and type strings are.
    pub fn as_str<'a>(self) -> &'a str {
        std::str::from_utf8(self.bytes()).unwrap_or("?")
    }
}

impl GoSlice {
    /// The nil slice.
    pub const NIL: GoSlice = GoSlice {
        ptr: std::ptr::null_mut(),
        len: 0,
        cap: 0,
    };

    /// A slice of `len` elements at `at`.
    pub fn new(at: Ref, len: usize, cap: usize) -> GoSlice {
        GoSlice {
            ptr: at.0 as *mut u8,
            len,
            cap,
        }
    }

    /// Address of the first element.
    pub fn array(self) -> Ref {
        Ref(self.ptr as usize)
    }

    /// The bytes of a `[]byte`.
    pub fn bytes<'a>(self) -> &'a [u8] {
        self.array().bytes(self.len)
    }
}

impl Eface {
    /// The nil interface.
    pub const NIL: Eface = Eface {
        ty: std::ptr::null(),
        data: std::ptr::null_mut(),
    };

    /// A value of type `ty`; `data` is the data word.
    pub fn new(ty: &'static TypeDesc, data: Ref) -> Eface {
        Eface {
            ty,
            data: data.0 as *mut u8,
        }
    }

    /// Dynamic type; none for nil.
    pub fn dynamic_type(self) -> Option<&'static TypeDesc> {
        // SAFETY: the contract: null or a descriptor, which lives as long as the program.
        unsafe { self.ty.as_ref() }
    }

    /// The data word.
    pub fn data_word(self) -> Ref {
        Ref(self.data as usize)
    }
}

impl Iface {
    /// Method table; none for nil.
    pub fn itab(self) -> Option<&'static Itab> {
        // SAFETY: the contract: null or a method table, which lives as long as the program.
        unsafe { self.tab.as_ref() }
    }

    /// The data word.
    pub fn data_word(self) -> Ref {
        Ref(self.data as usize)
    }

    /// The same value as an empty interface.
    pub fn to_eface(self) -> Eface {
        Eface {
            ty: self.itab().map_or(std::ptr::null(), |tab| tab.ty),
            data: self.data,
        }
    }
}

impl Itab {
    /// The dynamic type.
    pub fn dynamic_type(&self) -> &'static TypeDesc {
        // SAFETY: the contract: method tables name descriptors.
        unsafe { &*self.ty }
    }

    /// The interface type.
    pub fn interface_type(&self) -> &'static TypeDesc {
        // SAFETY: the contract: method tables name descriptors.
        unsafe { &*self.inter }
    }

    /// Code of the interface's method `index`.
    pub fn method(&self, index: usize) -> usize {
        assert!(index < self.interface_type().methods().len());
        // SAFETY: as many code addresses follow as the interface has methods.
        unsafe { self.methods.as_ptr().add(index).read() as usize }
    }

    /// A new method table that lives for ever.
    pub fn make(inter: &'static TypeDesc, ty: &'static TypeDesc, methods: &[usize]) -> &'static Itab {
        let header = [inter as *const TypeDesc as usize, ty as *const TypeDesc as usize];
        let words: Box<[usize]> = header.iter().chain(methods).copied().collect();
        // SAFETY: an `Itab` is two words followed by the methods; the box is leaked.
        unsafe { &*Box::leak(words).as_ptr().cast::<Itab>() }
    }
}

impl FuncVal {
    /// Its code.
    pub fn entry(&self) -> usize {
        self.code as usize
    }
}

impl<T> List<T> {
    /// The elements.
    pub fn as_slice(&self) -> &'static [T] {
        if self.len == 0 {
            return &[];
        }
        // SAFETY: lists lie in the image, complete and unchanging.
        unsafe { std::slice::from_raw_parts(self.ptr, self.len) }
    }
}

impl TypeDesc {
    /// Its text, as `%T` prints it.
    pub fn type_string(&self) -> &'static str {
        self.string.as_str()
    }

    /// Element of an array, channel, map, pointer or slice.
    pub fn elem_type(&self) -> &'static TypeDesc {
        // SAFETY: the contract; types of the other kinds have none, and asking is a bug that the null check catches.
        unsafe { self.elem.as_ref() }.expect("the type has an element")
    }

    /// Key of a map.
    pub fn key_type(&self) -> &'static TypeDesc {
        // SAFETY: as for `elem_type`.
        unsafe { self.key.as_ref() }.expect("the type has a key")
    }

    /// How a map's entries lie in memory.
    pub fn map_desc(&self) -> &'static MapDesc {
        // SAFETY: as for `elem_type`.
        unsafe { self.map.as_ref() }.expect("the type is a map")
    }

    /// Fields of a struct.
    pub fn fields(&self) -> &'static [FieldDesc] {
        self.fields.as_slice()
    }

    /// Methods of an interface, or the method set.
    pub fn methods(&self) -> &'static [MethodDesc] {
        self.methods.as_slice()
    }

    /// Parameter types of a func type.
    pub fn param_types(&self) -> impl ExactSizeIterator<Item = &'static TypeDesc> {
        let params = &self.params.as_slice()[..self.num_in];
        // SAFETY: the contract: the list holds descriptors.
        params.iter().map(|&ty| unsafe { &*ty })
    }

    /// Result types of a func type.
    pub fn result_types(&self) -> impl ExactSizeIterator<Item = &'static TypeDesc> {
        let results = &self.params.as_slice()[self.num_in..];
        // SAFETY: the contract: the list holds descriptors.
        results.iter().map(|&ty| unsafe { &*ty })
    }

    /// Whether a value of this type is an interface's data word itself.
    pub fn is_pointer_shaped(&self) -> bool {
        self.flags & TypeDesc::POINTER_SHAPED != 0
    }

    /// Whether `==` is defined.
    pub fn is_comparable(&self) -> bool {
        self.flags & TypeDesc::COMPARABLE != 0
    }

    /// Whether it is a defined or basic type.
    pub fn is_named(&self) -> bool {
        self.flags & TypeDesc::NAMED != 0
    }

    /// Whether equality is equality of memory.
    pub fn is_plain_memory(&self) -> bool {
        self.flags & TypeDesc::PLAIN_MEMORY != 0
    }

    /// Whether values hold no pointers.
    pub fn is_noscan(&self) -> bool {
        self.ptr_words == 0
    }

    /// Whether it is an interface without methods.
    pub fn is_empty_interface(&self) -> bool {
        self.kind == Kind::Interface && self.methods.len == 0
    }

    /// The method called `name` that takes no parameters and returns one string: `Error`, `String`, `GoString`.
    pub fn string_method(&self, name: &str) -> Option<usize> {
        let is_string = |m: &MethodDesc| {
            let ty = m.func_type();
            ty.num_in == 0
                && ty.params.len == 1
                && ty.result_types().all(|r| r.kind == Kind::String && r.pkg_path.len == 0)
        };
        let method = self.methods().iter().find(|m| m.name.bytes() == name.as_bytes())?;
        (method.is_exported() && is_string(method)).then_some(method.code as usize)
    }
}

impl MapIter {
    /// Type of the map that is iterated over.
    pub fn map_type(&self) -> &'static TypeDesc {
        // SAFETY: the contract: an iteration over a map names its type.
        unsafe { self.ty.as_ref() }.expect("an iteration that has not ended")
    }
}

impl MethodDesc {
    /// Its func type, without receiver.
    pub fn func_type(&self) -> &'static TypeDesc {
        // SAFETY: the contract: methods have types.
        unsafe { &*self.ty }
    }

    /// Whether its name is exported.
    pub fn is_exported(&self) -> bool {
        self.pkg_path.len == 0
    }
}

impl FieldDesc {
    /// Its type.
    pub fn field_type(&self) -> &'static TypeDesc {
        // SAFETY: the contract: fields have types.
        unsafe { &*self.ty }
    }
}

/// A descriptor that describes nothing, to be completed by tests.
#[cfg(test)]
pub(crate) fn no_type() -> TypeDesc {
    fn none<T>() -> List<T> {
        List {
            ptr: std::ptr::null(),
            len: 0,
        }
    }
    TypeDesc {
        size: 0,
        hash: 0,
        align: 8,
        kind: Kind::Invalid,
        flags: 0,
        aux: 0,
        len: 0,
        ptr_mask: std::ptr::null(),
        ptr_words: 0,
        string: GoString::EMPTY,
        name: GoString::EMPTY,
        pkg_path: GoString::EMPTY,
        elem: std::ptr::null(),
        key: std::ptr::null(),
        fields: none(),
        methods: none(),
        params: none(),
        num_in: 0,
        pattern: crate::heap::layout::PatternId::NOSCAN,
        map: std::ptr::null(),
    }
}

/// The value that an interface data word stands for: its address, given the dynamic type. `slot` is where the data word lies.
pub fn value_in_interface(ty: &TypeDesc, slot: Ref) -> Ref {
    if ty.is_pointer_shaped() { slot } else { slot.load() }
}

impl Image {
    /// Method tables made at compile time.
    pub fn itabs(&self) -> impl Iterator<Item = &'static Itab> {
        // SAFETY: the contract: they are complete and live as long as the program.
        self.itabs.iter().map(|&tab| unsafe { &*tab })
    }

    /// A program without anything.
    #[cfg(test)]
    pub(crate) fn empty() -> Image {
        let none = std::ptr::null();
        Image {
            entry: std::ptr::null(),
            funcs: Vec::new(),
            call_sites: Vec::new(),
            roots: Vec::new(),
            data: Vec::new(),
            itabs: Vec::new(),
            pointer_types: Vec::new(),
            panic_nil_error: false,
            types: WellKnownTypes {
                int: none,
                string: none,
                bool_: none,
                any: none,
                error: none,
                uint8: none,
                bytes: none,
            },
            layouts: crate::heap::layout::LayoutTable::new(),
        }
    }
}

impl WellKnownTypes {
    /// `string`.
    pub fn string_type(&self) -> &'static TypeDesc {
        // SAFETY: the contract: code generation fills in all well-known types.
        unsafe { self.string.as_ref() }.expect("string has a descriptor")
    }

    /// `[]byte`.
    pub fn bytes_type(&self) -> &'static TypeDesc {
        // SAFETY: the contract: code generation fills in all well-known types.
        unsafe { self.bytes.as_ref() }.expect("[]byte has a descriptor")
    }

    /// `int`.
    pub fn int_type(&self) -> &'static TypeDesc {
        // SAFETY: the contract: code generation fills in all well-known types.
        unsafe { self.int.as_ref() }.expect("int has a descriptor")
    }

    /// `error`.
    pub fn error_type(&self) -> &'static TypeDesc {
        // SAFETY: the contract: code generation fills in all well-known types.
        unsafe { self.error.as_ref() }.expect("error has a descriptor")
    }
}
