//! Package reflect: what its Go part cannot do through descriptors alone: memory by type, method tables, maps.

use crate::abi::{GoSlice, GoString, Kind, List, MapIter, TypeDesc};
use crate::entry::{GoPanic, Native, native_entry};
use crate::heap::layout::PatternId;
use crate::heap::memory::Ref;
use crate::map;
use crate::runtime::Runtime;
use crate::slice::makeslice;
use crate::typed;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

pub(crate) const NATIVES: &[Native] = &[
    ("reflect.allocate", native_entry(allocate)),
    ("reflect.implements", native_entry(implements)),
    ("reflect.itab", native_entry(itab)),
    ("reflect.pointerTo", native_entry(pointer_to)),
    ("reflect.equalValues", native_entry(equal_values)),
    (
        "reflect.mapLen",
        native_entry(|_: &mut Runtime, m: Ref| map::len(m) as isize),
    ),
    ("reflect.mapEntries", native_entry(map_entries)),
    ("reflect.mapAccess", native_entry(map_access)),
    ("reflect.mapAssign", native_entry(map_assign)),
    ("reflect.mapDelete", native_entry(map_delete)),
];

/// A `*rtype` of Go, which is never nil here.
type Type = Option<&'static TypeDesc>;

fn known(ty: Type) -> &'static TypeDesc {
    ty.expect("reflect passes on only types that it has")
}

fn allocate(rt: &mut Runtime, ty: Type, n: isize) -> Result<Ref, GoPanic> {
    match n {
        1 => Ok(rt.allocate_value(known(ty))),
        _ => makeslice(rt, known(ty), n, n),
    }
}

fn implements(rt: &mut Runtime, ty: Type, interface: Type) -> bool {
    let (ty, interface) = (known(ty), known(interface));
    if interface.is_empty_interface() {
        return true;
    }
    if ty.kind == Kind::Interface {
        let has = |wanted: &crate::abi::MethodDesc| {
            ty.methods().iter().any(|m| {
                m.name.bytes() == wanted.name.bytes()
                    && m.pkg_path.bytes() == wanted.pkg_path.bytes()
                    && std::ptr::eq(m.ty, wanted.ty)
            })
        };
        return interface.methods().iter().all(has);
    }
    rt.itab(interface, ty).is_some()
}

fn itab(rt: &mut Runtime, interface: Type, ty: Type) -> Ref {
    let table = rt.itab(known(interface), known(ty));
    Ref(table.map_or(0, |table| std::ptr::from_ref(table) as usize))
}

/// Pointer types that the program does not have, by element. They have no methods.
static MADE: Mutex<BTreeMap<usize, usize>> = Mutex::new(BTreeMap::new());

/// The descriptor of pointers to `ty`: the program's, or one made now.
fn pointer_to(rt: &mut Runtime, ty: Type) -> Ref {
    let element = known(ty);
    let address = std::ptr::from_ref(element) as usize;
    if let Some(&(_, pointer)) = rt.image.pointer_types.iter().find(|(elem, _)| *elem == address) {
        return Ref(pointer);
    }
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    let pointer = made
        .entry(address)
        .or_insert_with(|| std::ptr::from_ref(Box::leak(Box::new(pointer_type(rt, element)))) as usize);
    Ref(*pointer)
}

/// The heap's pattern of one pointer, from another pointer type.
fn one_pointer(rt: &Runtime) -> PatternId {
    // Whoever uses package reflect has *rtype in an interface.
    let &(_, pointer) = rt.image.pointer_types.first().expect("*reflect.rtype");
    PatternId(Ref(pointer).add(std::mem::offset_of!(TypeDesc, pattern)).load())
}

fn pointer_type(rt: &Runtime, element: &'static TypeDesc) -> TypeDesc {
    fn none<T>() -> List<T> {
        List {
            ptr: std::ptr::null(),
            len: 0,
        }
    }
    /// One word, a pointer.
    static MASK: u64 = 1;
    let text = [b"*", element.string.bytes()].concat().leak();
    TypeDesc {
        size: 8,
        hash: element.hash.wrapping_mul(31).wrapping_add(1),
        align: 8,
        kind: Kind::Pointer,
        flags: TypeDesc::POINTER_SHAPED | TypeDesc::COMPARABLE | TypeDesc::PLAIN_MEMORY,
        aux: 0,
        len: 0,
        ptr_mask: &MASK,
        ptr_words: 1,
        string: GoString {
            ptr: text.as_ptr(),
            len: text.len(),
        },
        name: super::EMPTY_STRING,
        pkg_path: super::EMPTY_STRING,
        elem: element,
        key: std::ptr::null(),
        fields: none(),
        methods: none(),
        params: none(),
        num_in: 0,
        pattern: one_pointer(rt),
        map: std::ptr::null(),
    }
}

fn equal_values(_: &mut Runtime, ty: Type, p: Ref, q: Ref) -> Result<bool, GoPanic> {
    typed::equal(known(ty), p, q)
}

/// Stores the addresses of a map's keys.
fn map_entries(rt: &mut Runtime, ty: Type, m: Ref, into: GoSlice) {
    let mut iter = MapIter::ended();
    iter.begin(rt, known(ty), m);
    let mut at = Ref(into.ptr as usize);
    for _ in 0..into.len {
        if iter.key == 0 {
            break;
        }
        at.store(iter.key);
        at = at.add(8);
        iter.advance();
    }
}

/// The address of a key's element, nil if there is none.
fn map_access(rt: &mut Runtime, ty: Type, m: Ref, key: Ref) -> Result<Ref, GoPanic> {
    map::mapaccess(rt, known(ty), m, key)
}

fn map_assign(rt: &mut Runtime, ty: Type, m: Ref, key: Ref) -> Result<Ref, GoPanic> {
    map::mapassign(rt, known(ty), m, key)
}

fn map_delete(rt: &mut Runtime, ty: Type, m: Ref, key: Ref) -> Result<(), GoPanic> {
    map::mapdelete(rt, known(ty), m, key)
}
