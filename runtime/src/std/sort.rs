//! Package sort: slices of the ordered basic types, sorted by the native library. Equal elements of these types are the same to the
//! program, so the algorithm is free. Everything that calls the program's functions is Go.

use super::EMPTY_STRING;
use crate::abi::{Eface, GoSlice, GoString, Iface, Kind};
use crate::entry::{Native, native_entry};
use crate::heap::memory::{Plain, Ref};
use crate::runtime::Runtime;

pub(crate) const NATIVES: &[Native] = &[
    (
        "sort.sortInts",
        native_entry(|_: &mut Runtime, x: Iface| sort(x, |a: &isize, b| a.cmp(b))),
    ),
    (
        "sort.sortFloat64s",
        native_entry(|_: &mut Runtime, x: Iface| sort(x, |a: &f64, b| order(*a, *b))),
    ),
    (
        "sort.sortStrings",
        native_entry(|_: &mut Runtime, x: Iface| sort(x, |a: &GoString, b| a.bytes().cmp(b.bytes()))),
    ),
    ("sort.elements", native_entry(elements)),
    ("sort.newTemp", native_entry(new_temp)),
];

/// Sorts the slice in an interface through a copy. Nothing is allocated on the Go heap meanwhile, so the copy may hold references.
fn sort<T: Plain>(x: Iface, order: impl Fn(&T, &T) -> std::cmp::Ordering) {
    let x: GoSlice = Ref(x.data as usize).load();
    let at = |i: usize| x.array().add(i * size_of::<T>());
    let mut copy: Vec<T> = (0..x.len).map(|i| at(i).load()).collect();
    copy.sort_unstable_by(order);
    for (i, value) in copy.into_iter().enumerate() {
        at(i).store(value);
    }
}

/// NaNs first.
fn order(a: f64, b: f64) -> std::cmp::Ordering {
    a.partial_cmp(&b).unwrap_or_else(|| b.is_nan().cmp(&a.is_nan()))
}

/// Memory, length and element size of the slice in an interface, and ""; or the name of its kind if it is no slice.
fn elements(rt: &mut Runtime, x: Eface) -> (Ref, usize, usize, GoString) {
    let Some(ty) = x.dynamic_type() else {
        return (Ref::NIL, 0, 0, GoString::from_static("zero"));
    };
    if ty.kind != Kind::Slice {
        let name = match ty.kind {
            Kind::Pointer => "ptr".to_string(),
            Kind::UnsafePointer => "unsafe.Pointer".to_string(),
            kind => format!("{kind:?}").to_lowercase(),
        };
        return (Ref::NIL, 0, 0, rt.new_string(name.as_bytes()));
    }
    let slice: GoSlice = Ref(x.data as usize).load();
    (slice.array(), slice.len, ty.elem_type().size, EMPTY_STRING)
}

/// What gc's `reflect.Swapper` exchanges the elements of the slice in an interface through, if it has no code of its own for them.
fn new_temp(rt: &mut Runtime, x: Eface) {
    let Some(slice) = x.dynamic_type() else { return };
    let elem = slice.elem_type();
    if !matches!(elem.size, 1 | 2 | 4 | 8) && elem.kind != Kind::String {
        rt.allocate_value(elem);
    }
}
