//! A map's entries in the order in which fmt prints them (gc's `internal/fmtsort`), copied: methods that print them may change the map.

use std::cmp::Ordering;

use super::view::View;
use crate::abi::{Eface, GoSlice, Iface, Kind, MapIter, TypeDesc};
use crate::entry::GoPanic;
use crate::heap::memory::Ref;
use crate::map;
use crate::runtime::Runtime;
use crate::typed::value_in_interface;

/// Copies of a map's keys and elements, each an object of its own as in gc. Two Go arrays hold their addresses, or the values
/// themselves if they are pointer-shaped: the first word of an element as large as a `reflect.Value`.
pub(super) struct Entries {
    keys: Ref,
    elems: Ref,
    ty: &'static TypeDesc,
    exported: bool,
    /// Indices into the arrays.
    order: Vec<usize>,
}

/// Distance of elements: a pointer and two words without. Slice headers are laid out so, too.
const VALUE: usize = size_of::<GoSlice>();

/// Copies the value at `from`, and puts the copy into the element at `to`.
fn copy(rt: &mut Runtime, ty: &'static TypeDesc, from: usize, to: Ref) {
    if ty.is_pointer_shaped() {
        to.store(Ref(from).load::<usize>());
        return;
    }
    let copy = rt.allocate_value(ty);
    copy.copy_from(Ref(from), ty.size);
    to.store(copy.0);
}

/// Where the value that an element holds lies.
fn place(ty: &TypeDesc, element: Ref) -> Ref {
    if ty.is_pointer_shaped() {
        element
    } else {
        Ref(element.load())
    }
}

impl Entries {
    /// Of the map `view`.
    pub(super) fn of(rt: &mut Runtime, view: &View) -> Entries {
        let (ty, m) = (view.ty, Ref(view.pointer().unwrap_or(0)));
        let (key, elem) = (ty.key_type(), ty.elem_type());
        let len = map::len(m);
        let pattern = rt.image.types.bytes_type().pattern;
        let keys = rt.allocate(pattern, VALUE * len);
        let elems = rt.allocate(pattern, VALUE * len);
        // gc's SortedMap.
        rt.allocate(pattern, 2 * VALUE);
        let mut iter = MapIter::ended();
        iter.begin(rt, ty, m);
        for at in 0..len {
            copy(rt, key, iter.key, keys.add(at * VALUE));
            copy(rt, elem, iter.elem, elems.add(at * VALUE));
            iter.advance();
        }
        let mut order: Vec<usize> = (0..len).collect();
        let at = |index: usize| place(key, keys.add(index * VALUE));
        order.sort_by(|&a, &b| compare(key, at(a), at(b)));
        Entries {
            keys,
            elems,
            ty,
            exported: view.exported,
            order,
        }
    }

    /// Hands on keys and elements in order.
    pub(super) fn each(&self, mut f: impl FnMut(usize, View, View) -> Result<(), GoPanic>) -> Result<(), GoPanic> {
        let (key, elem) = (self.ty.key_type(), self.ty.elem_type());
        for (n, &at) in self.order.iter().enumerate() {
            let view = |ty, array: Ref| View::of_copy(ty, array.add(at * VALUE).load(), self.exported);
            f(n, view(key, self.keys), view(elem, self.elems))?;
        }
        Ok(())
    }
}

/// Order of two keys of type `ty`.
fn compare(ty: &'static TypeDesc, p: Ref, q: Ref) -> Ordering {
    match ty.kind {
        Kind::Int | Kind::Int64 => p.load::<i64>().cmp(&q.load()),
        Kind::Int8 => p.load::<i8>().cmp(&q.load()),
        Kind::Int16 => p.load::<i16>().cmp(&q.load()),
        Kind::Int32 => p.load::<i32>().cmp(&q.load()),
        Kind::Bool | Kind::Uint8 => p.load::<u8>().cmp(&q.load()),
        Kind::Uint16 => p.load::<u16>().cmp(&q.load()),
        Kind::Uint32 => p.load::<u32>().cmp(&q.load()),
        Kind::Uint
        | Kind::Uint64
        | Kind::Uintptr
        | Kind::Pointer
        | Kind::Chan
        | Kind::UnsafePointer
        | Kind::Map
        | Kind::Func
        | Kind::Slice
        | Kind::Invalid => p.load::<u64>().cmp(&q.load()),
        Kind::Float32 => compare_floats(p.load::<f32>().into(), q.load::<f32>().into()),
        Kind::Float64 => compare_floats(p.load(), q.load()),
        Kind::Complex64 => compare_floats(p.load::<f32>().into(), q.load::<f32>().into())
            .then_with(|| compare_floats(p.add(4).load::<f32>().into(), q.add(4).load::<f32>().into())),
        Kind::Complex128 => {
            compare_floats(p.load(), q.load()).then_with(|| compare_floats(p.add(8).load(), q.add(8).load()))
        }
        Kind::String => {
            let (x, y): (crate::abi::GoString, crate::abi::GoString) = (p.load(), q.load());
            x.bytes().cmp(y.bytes())
        }
        Kind::Array => {
            let elem = ty.elem_type();
            let offsets = (0..ty.len).map(|i| i * elem.size);
            first_difference(offsets.map(|at| compare(elem, p.add(at), q.add(at))))
        }
        Kind::Struct => {
            let fields = ty.fields().iter();
            first_difference(fields.map(|f| compare(f.field_type(), p.add(f.offset), q.add(f.offset))))
        }
        Kind::Interface => compare_interfaces(ty, p, q),
    }
}

fn first_difference(mut parts: impl Iterator<Item = Ordering>) -> Ordering {
    parts.find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
}

/// NaNs come first.
fn compare_floats(x: f64, y: f64) -> Ordering {
    x.partial_cmp(&y).unwrap_or_else(|| y.is_nan().cmp(&x.is_nan()))
}

/// nil first, then by type, then by value.
fn compare_interfaces(ty: &TypeDesc, p: Ref, q: Ref) -> Ordering {
    let dynamic = |at: Ref| match ty.is_empty_interface() {
        true => at.load::<Eface>().dynamic_type(),
        false => at.load::<Iface>().to_eface().dynamic_type(),
    };
    match (dynamic(p), dynamic(q)) {
        (Some(x), Some(y)) if std::ptr::eq(x, y) => {
            compare(x, value_in_interface(x, p.add(8)), value_in_interface(x, q.add(8)))
        }
        // gc compares addresses of types, which say nothing.
        (Some(x), Some(y)) => (x.kind as u8, x.type_string()).cmp(&(y.kind as u8, y.type_string())),
        (x, y) => x.is_some().cmp(&y.is_some()),
    }
}
