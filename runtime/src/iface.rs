//! Interfaces: boxing, method tables, type assertions.

use rustc_hash::FxHashMap;

use crate::abi::{Eface, GoSlice, GoString, Itab, TypeDesc};
use crate::entry::GoPanic;
use crate::heap::layout::PatternId;
use crate::heap::memory::Ref;
use crate::panic::RuntimeError;
use crate::runtime::Runtime;
use crate::typed;

/// Small integers, where bytes and values below 256 are boxed without allocation. gc's `staticuint64s`.
static STATIC_WORDS: [u64; 256] = {
    let mut words = [0; 256];
    let mut i = 0;
    while i < 256 {
        words[i] = i as u64;
        i += 1;
    }
    words
};

/// Zero values, where empty strings and nil slices are boxed without allocation. gc's `zeroVal`.
static ZERO_VALUE: [u64; 3] = [0; 3];

/// Address of a word in static memory that holds `value`; its first byte is `value` too.
pub fn static_word(value: u8) -> Ref {
    Ref(&raw const STATIC_WORDS[value as usize] as usize)
}

fn zero_value() -> Ref {
    Ref(&raw const ZERO_VALUE as usize)
}

/// Method tables made so far, by interface and dynamic type; None records that the type lacks a method.
pub type ItabTable = FxHashMap<(usize, usize), Option<&'static Itab>>;

impl Runtime {
    /// The method table of `ty` for interface type `inter`; none if `ty` does not implement it.
    pub fn itab(&mut self, inter: &'static TypeDesc, ty: &'static TypeDesc) -> Option<&'static Itab> {
        let key = (inter as *const TypeDesc as usize, ty as *const TypeDesc as usize);
        match self.itabs.get(&key) {
            Some(&known) => known,
            None => self.make_itab(key, inter, ty),
        }
    }

    #[cold]
    fn make_itab(
        &mut self,
        key: (usize, usize),
        inter: &'static TypeDesc,
        ty: &'static TypeDesc,
    ) -> Option<&'static Itab> {
        let made = lookup_methods(inter, ty)
            .ok()
            .map(|methods| Itab::make(inter, ty, &methods));
        self.itabs.insert(key, made);
        made
    }

    /// An interface value that holds a copy of the value at `from`.
    pub fn box_value(&mut self, ty: &'static TypeDesc, from: Ref) -> Eface {
        let data = if ty.is_pointer_shaped() {
            from.load()
        } else {
            conv_t(self, ty, from)
        };
        Eface::new(ty, data)
    }
}

/// Code of `inter`'s methods for receivers of type `ty`, or the name of the first that is missing. Both lists are sorted
/// alike, so one pass over them suffices.
fn lookup_methods(inter: &'static TypeDesc, ty: &'static TypeDesc) -> Result<Vec<usize>, &'static str> {
    let mut methods = ty.methods().iter();
    let find = |want: &'static crate::abi::MethodDesc| {
        methods
            .find(|m| {
                m.ty == want.ty
                    && typed::string_equal(m.name, want.name)
                    && typed::string_equal(m.pkg_path, want.pkg_path)
            })
            .map(|m| m.code as usize)
            .ok_or(want.name.as_str())
    };
    inter.methods().iter().map(find).collect()
}

pub fn efaceeq(_: &mut Runtime, ty: &'static TypeDesc, x: Ref, y: Ref) -> Result<bool, GoPanic> {
    typed::eface_equal(Eface::new(ty, x), Eface::new(ty, y))
}

pub fn ifaceeq(rt: &mut Runtime, tab: Option<&'static Itab>, x: Ref, y: Ref) -> Result<bool, GoPanic> {
    match tab {
        Some(tab) => efaceeq(rt, tab.dynamic_type(), x, y),
        None => Ok(true),
    }
}

pub fn conv_t(rt: &mut Runtime, ty: &'static TypeDesc, value: Ref) -> Ref {
    let at = rt.allocate_value(ty);
    at.copy_from(value, ty.size);
    at
}

fn conv_word(rt: &mut Runtime, value: u64, size: usize) -> Ref {
    if let Ok(small) = u8::try_from(value) {
        return static_word(small);
    }
    let at = rt.allocate(PatternId::NOSCAN, size);
    at.copy_from_bytes(&value.to_le_bytes()[..size]);
    at
}

pub fn conv_t16(rt: &mut Runtime, value: u64) -> Ref {
    conv_word(rt, value & 0xffff, 2)
}

pub fn conv_t32(rt: &mut Runtime, value: u64) -> Ref {
    conv_word(rt, value & 0xffff_ffff, 4)
}

pub fn conv_t64(rt: &mut Runtime, value: u64) -> Ref {
    conv_word(rt, value, 8)
}

pub fn conv_t_string(rt: &mut Runtime, ptr: Ref, len: usize) -> Ref {
    if len == 0 {
        return zero_value();
    }
    let pattern = rt.image.types.string_type().pattern;
    let at = rt.allocate(pattern, size_of::<GoString>());
    at.store(GoString::new(ptr, len));
    at
}

pub fn conv_t_slice(rt: &mut Runtime, ptr: Ref, len: usize, cap: usize) -> Ref {
    if ptr.is_nil() {
        return zero_value();
    }
    let pattern = rt.image.types.bytes_type().pattern;
    let at = rt.allocate(pattern, size_of::<GoSlice>());
    at.store(GoSlice::new(ptr, len, cap));
    at
}

pub fn assert_e2i(
    rt: &mut Runtime,
    inter: &'static TypeDesc,
    ty: Option<&'static TypeDesc>,
) -> Result<Option<&'static Itab>, GoPanic> {
    let Some(ty) = ty else {
        return Err(assertion_error(None, None, inter, ""));
    };
    match rt.itab(inter, ty) {
        Some(tab) => Ok(Some(tab)),
        None => {
            let missing = lookup_methods(inter, ty).err().unwrap_or_default();
            Err(assertion_error(None, Some(ty), inter, missing))
        }
    }
}

pub fn assert_e2i2(rt: &mut Runtime, inter: &'static TypeDesc, ty: Option<&'static TypeDesc>) -> Option<&'static Itab> {
    rt.itab(inter, ty?)
}

pub fn conv_i2i(rt: &mut Runtime, inter: &'static TypeDesc, tab: Option<&'static Itab>) -> Option<&'static Itab> {
    rt.itab(inter, tab?.dynamic_type())
}

pub fn panicdottype_e(
    _: &mut Runtime,
    have: Option<&'static TypeDesc>,
    want: &'static TypeDesc,
    inter: &'static TypeDesc,
) -> GoPanic {
    assertion_error(Some(inter), have, want, "")
}

pub fn panicdottype_i(
    rt: &mut Runtime,
    have: Option<&'static Itab>,
    want: &'static TypeDesc,
    inter: &'static TypeDesc,
) -> GoPanic {
    panicdottype_e(rt, have.map(|tab| tab.dynamic_type()), want, inter)
}

pub fn panicnildottype(_: &mut Runtime, want: &'static TypeDesc) -> GoPanic {
    assertion_error(None, None, want, "")
}

/// The types of a failed assertion: what a `runtime.TypeAssertionError` holds.
#[derive(Clone, Copy)]
pub struct Assertion {
    /// The type of the interface, if it is named in the text.
    pub inter: Option<&'static TypeDesc>,
    /// What is in it; none for nil.
    pub have: Option<&'static TypeDesc>,
    /// What was asserted.
    pub want: &'static TypeDesc,
}

impl std::fmt::Debug for Assertion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text(""))
    }
}

impl Assertion {
    /// What is wrong: perhaps that method `missing` is.
    pub fn text(self, missing: &str) -> String {
        let inter = self.inter.map_or("interface", |ty| ty.type_string());
        let wanted = self.want.type_string();
        let Some(have) = self.have else {
            return format!("interface conversion: {inter} is nil, not {wanted}");
        };
        let found = have.type_string();
        if !missing.is_empty() {
            return format!("interface conversion: {found} is not {wanted}: missing method {missing}");
        }
        let note = if found != wanted {
            ""
        } else if have.pkg_path.bytes() != self.want.pkg_path.bytes() {
            " (types from different packages)"
        } else {
            " (types from different scopes)"
        };
        format!("interface conversion: {inter} is {found}, not {wanted}{note}")
    }
}

/// The text of a `runtime.TypeAssertionError`.
pub fn assertion_text(rt: &mut Runtime, inter: usize, have: usize, want: usize, missing: GoString) -> GoString {
    let type_at = |address: usize| {
        let value = Eface {
            ty: address as *const TypeDesc,
            data: std::ptr::null_mut(),
        };
        value.dynamic_type()
    };
    let (inter, have) = (type_at(inter), type_at(have));
    let want = type_at(want).expect("every assertion names a type");
    let text = Assertion { inter, have, want }.text(&missing.to_text());
    rt.new_string(text.as_bytes())
}

fn assertion_error(
    inter: Option<&'static TypeDesc>,
    have: Option<&'static TypeDesc>,
    want: &'static TypeDesc,
    missing: &'static str,
) -> GoPanic {
    RuntimeError::assertion(Assertion { inter, have, want }, missing).into()
}
