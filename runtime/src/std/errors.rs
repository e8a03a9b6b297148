//! Packages errors and context: what needs to look at types.

use crate::abi::{Eface, Iface, Kind};
use crate::entry::{GoPanic, Native, native_entry};
use crate::heap::memory::Ref;
use crate::runtime::Runtime;

pub(crate) const NATIVES: &[Native] = &[
    ("errors.comparable_", native_entry(comparable)),
    ("context.comparable_", native_entry(comparable)),
    ("errors.targetProblem", native_entry(target_problem)),
    ("errors.assignTo", native_entry(assign_to)),
];

fn comparable(_: &mut Runtime, value: Eface) -> bool {
    value.dynamic_type().is_none_or(|ty| ty.is_comparable())
}

/// What is wrong with the target of `errors.As`: 0 nothing, 1 nil, 2 no non-nil pointer, 3 its element is neither an interface nor an error.
fn target_problem(rt: &mut Runtime, target: Eface) -> isize {
    let Some(ty) = target.dynamic_type() else { return 1 };
    if ty.kind != Kind::Pointer || target.data.is_null() {
        return 2;
    }
    let element = ty.elem_type();
    let error = rt.image.types.error_type();
    if element.kind == Kind::Interface || rt.itab(error, element).is_some() {
        0
    } else {
        3
    }
}

/// Stores an error in `*target` if its dynamic type is the element type or implements it.
fn assign_to(rt: &mut Runtime, error: Iface, target: Eface) -> Result<bool, GoPanic> {
    let (Some(ty), Some(pointer)) = (error.to_eface().dynamic_type(), target.dynamic_type()) else {
        return Ok(false);
    };
    let (element, place) = (pointer.elem_type(), Ref(target.data as usize));
    if element.kind != Kind::Interface {
        if !std::ptr::eq(ty, element) {
            return Ok(false);
        }
        if ty.is_pointer_shaped() {
            place.store(error.data as usize);
        } else {
            place.copy_from(Ref(error.data as usize), ty.size);
        }
        return Ok(true);
    }
    if element.is_empty_interface() {
        place.store(error.to_eface());
        return Ok(true);
    }
    let Some(tab) = rt.itab(element, ty) else {
        return Ok(false);
    };
    place.store(Iface { tab, data: error.data });
    Ok(true)
}
