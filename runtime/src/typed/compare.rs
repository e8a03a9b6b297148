//! `==` of values in memory.

use crate::abi::{Eface, GoString, Iface, Kind, TypeDesc};
use crate::entry::GoPanic;
use crate::heap::memory::Ref;
use crate::panic::RuntimeError;

/// `*p == *q` for values of type `ty`. Panics if an interface in them holds an uncomparable value.
pub fn equal(ty: &TypeDesc, p: Ref, q: Ref) -> Result<bool, GoPanic> {
    if ty.is_plain_memory() {
        return Ok(p.bytes(ty.size) == q.bytes(ty.size));
    }
    Ok(match ty.kind {
        Kind::Float32 => p.load::<f32>() == q.load::<f32>(),
        Kind::Float64 => p.load::<f64>() == q.load::<f64>(),
        Kind::Complex64 => p.load::<f32>() == q.load::<f32>() && p.add(4).load::<f32>() == q.add(4).load::<f32>(),
        Kind::Complex128 => p.load::<f64>() == q.load::<f64>() && p.add(8).load::<f64>() == q.add(8).load::<f64>(),
        Kind::String => string_equal(p.load(), q.load()),
        Kind::Interface if ty.is_empty_interface() => eface_equal(p.load(), q.load())?,
        Kind::Interface => {
            let (x, y): (Iface, Iface) = (p.load(), q.load());
            x.tab == y.tab && eface_equal(x.to_eface(), y.to_eface())?
        }
        Kind::Array => {
            let elem = ty.elem_type();
            for offset in (0..ty.len).map(|i| i * elem.size) {
                if !equal(elem, p.add(offset), q.add(offset))? {
                    return Ok(false);
                }
            }
            true
        }
        Kind::Struct => {
            // Blank fields are not compared (Go spec, Comparison operators).
            for field in ty.fields().iter().filter(|f| f.name.bytes() != b"_") {
                if !equal(field.field_type(), p.add(field.offset), q.add(field.offset))? {
                    return Ok(false);
                }
            }
            true
        }
        Kind::Func | Kind::Map | Kind::Slice => return Err(uncomparable(ty)),
        Kind::Invalid
        | Kind::Bool
        | Kind::Int
        | Kind::Int8
        | Kind::Int16
        | Kind::Int32
        | Kind::Int64
        | Kind::Uint
        | Kind::Uint8
        | Kind::Uint16
        | Kind::Uint32
        | Kind::Uint64
        | Kind::Uintptr
        | Kind::Chan
        | Kind::Pointer
        | Kind::UnsafePointer => p.bytes(ty.size) == q.bytes(ty.size),
    })
}

/// `x == y` for strings.
pub fn string_equal(x: GoString, y: GoString) -> bool {
    x.len == y.len && (x.ptr == y.ptr || x.bytes() == y.bytes())
}

/// `x == y` for interface values.
pub fn eface_equal(x: Eface, y: Eface) -> Result<bool, GoPanic> {
    if x.ty != y.ty {
        return Ok(false);
    }
    let Some(ty) = x.dynamic_type() else { return Ok(true) };
    if !ty.is_comparable() {
        return Err(uncomparable(ty));
    }
    if ty.is_pointer_shaped() || x.data == y.data && ty.is_plain_memory() {
        return Ok(x.data == y.data);
    }
    equal(ty, x.data_word(), y.data_word())
}

fn uncomparable(ty: &TypeDesc) -> GoPanic {
    RuntimeError::error(format!("comparing uncomparable type {}", ty.type_string())).into()
}
