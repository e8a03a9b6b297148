//! Left sides of assignments, and reading of what has a place.
//!
//! An assignment has two phases (*Go spec, Assignment statements*): first the operands of index expressions and pointer
//! indirections are evaluated, and the right side; then the assignment happens, and only then can it panic. So `lvalue`
//! evaluates and [`resolve`](FunctionCx::resolve) checks.

use cranelift_codegen::ir::{Value, types};
use frontend::ir::{Expr, ExprKind};
use frontend::types::TypeId;

use super::bounds::Index;
use super::map::MapEntry;
use super::place::{Addr, Place, nth};
use super::value::GoValue;
use super::{FunctionCx, bug};
use crate::module::Symbol;

/// An evaluated left side that was not checked yet.
pub(super) enum Lvalue {
    /// Nothing to check.
    Place(Place),
    /// `*p`, of this type.
    Deref(Value, TypeId),
    /// `s[i]`.
    SliceElem {
        pointer: Value,
        len: Value,
        index: Index,
        elem: TypeId,
        proven: bool,
    },
    /// `a[i]`.
    ArrayElem {
        array: Box<Lvalue>,
        ty: TypeId,
        index: Index,
        proven: bool,
    },
    /// `x.f`.
    Field { x: Box<Lvalue>, ty: TypeId, field: u32 },
    /// `m[k]`: made when it is assigned.
    MapEntry(MapEntry),
}

/// Whether `e` denotes a variable or a part of one: something to be read without evaluating all of it.
pub(super) fn is_place(e: &Expr<'_>) -> bool {
    match e.kind {
        ExprKind::Local(_)
        | ExprKind::Global(_)
        | ExprKind::Deref(_)
        | ExprKind::FieldPtr { .. }
        | ExprKind::IndexSlice { .. } => true,
        ExprKind::Field { x, .. } | ExprKind::IndexArray { x, .. } => is_place(x),
        _ => false,
    }
}

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// Evaluates the operands of a place.
    pub(super) fn lvalue(&mut self, e: &Expr<'ir>) -> Lvalue {
        match e.kind {
            ExprKind::Local(local) => Lvalue::Place(self.local(local)),
            ExprKind::Global(global) => {
                let address = self.address_of(Symbol::Global(global));
                Lvalue::Place(Place::Memory(Addr::valid(address)))
            }
            ExprKind::Deref(x) => {
                let pointer = self.pointer_operand(x);
                Lvalue::Deref(pointer, e.ty)
            }
            ExprKind::FieldPtr { x, field } => {
                let pointer = self.pointer_operand(x);
                let ty = self.elem_type(x.ty);
                Lvalue::Field {
                    x: Box::new(Lvalue::Deref(pointer, ty)),
                    ty,
                    field,
                }
            }
            ExprKind::Field { x, field } => Lvalue::Field {
                x: Box::new(self.lvalue(x)),
                ty: x.ty,
                field,
            },
            ExprKind::IndexArray { x, index } => {
                let array = Box::new(self.lvalue(x));
                Lvalue::ArrayElem {
                    array,
                    ty: x.ty,
                    index: self.index(index),
                    proven: self.is_proven(x, index),
                }
            }
            ExprKind::IndexSlice { x, index } => {
                let slice = self.expr(x);
                let slice = self.parts(slice);
                Lvalue::SliceElem {
                    pointer: slice[0],
                    len: slice[1],
                    index: self.index(index),
                    elem: e.ty,
                    proven: self.is_proven(x, index),
                }
            }
            ExprKind::IndexMap { x, key, .. } => Lvalue::MapEntry(self.map_entry(x, key)),
            _ => bug!(self, "assignment to {:?}", e.kind),
        }
    }

    fn pointer_operand(&mut self, x: &Expr<'ir>) -> Value {
        let v = self.expr(x);
        self.single(v)
    }

    /// Checks, and gives the place.
    pub(super) fn resolve(&mut self, lvalue: Lvalue) -> Place {
        match lvalue {
            Lvalue::Place(place) => place,
            Lvalue::MapEntry(entry) => self.assign_entry(entry),
            Lvalue::Deref(pointer, ty) => {
                let size = self.types.size(ty);
                Place::Memory(self.deref(pointer, size))
            }
            Lvalue::SliceElem {
                pointer,
                len,
                index,
                elem,
                proven,
            } => {
                if !proven {
                    self.check_index(index, len);
                }
                let size = self.types.size(elem);
                Place::Memory(self.element(pointer, index.value, size))
            }
            Lvalue::ArrayElem {
                array,
                ty,
                index,
                proven,
            } => {
                let (_, len) = self.array_type(ty);
                let array = self.resolve(*array);
                if !proven {
                    let len = self.int(len as i64);
                    self.check_index(index, len);
                }
                self.element_place(array, ty, index)
            }
            Lvalue::Field { x, ty, field } => {
                let offset = self.types.field_offset(ty, field);
                if let Lvalue::Deref(pointer, _) = *x {
                    // Only the field is accessed: it may lie near enough for the access to be the nil check.
                    let end = offset + self.types.size(self.field_type(ty, field));
                    let base = self.deref(pointer, end);
                    return Place::Memory(self.offset(base, offset));
                }
                match self.resolve(*x) {
                    Place::Memory(addr) => Place::Memory(self.offset(addr, offset)),
                    Place::Vars { first, .. } => {
                        let (from, _) = self.field_scalars(ty, field);
                        let field = self.field_type(ty, field);
                        Place::Vars {
                            first: nth(first, from),
                            scalars: self.flattened(field),
                        }
                    }
                    Place::VarsElem {
                        first,
                        stride,
                        len,
                        index,
                        ..
                    } => {
                        let (from, _) = self.field_scalars(ty, field);
                        let field = self.field_type(ty, field);
                        Place::VarsElem {
                            first: nth(first, from),
                            stride,
                            len,
                            index,
                            scalars: self.flattened(field),
                        }
                    }
                }
            }
        }
    }

    fn flattened(&mut self, ty: TypeId) -> crate::abi::Scalars {
        match self.repr(ty).scalars {
            Some(scalars) => scalars,
            None => bug!(self, "a large part of a small value"),
        }
    }

    /// Element `index` (checked) of an array at `array`.
    fn element_place(&mut self, array: Place, ty: TypeId, index: Index) -> Place {
        let (elem, len) = self.array_type(ty);
        match array {
            Place::Memory(addr) => {
                let size = self.types.size(elem);
                Place::Memory(match index.constant {
                    Some(i) => self.offset(addr, i * size),
                    None => {
                        let addr = self.checked(addr);
                        let base = self.pointer(addr);
                        self.element(base, index.value, size)
                    }
                })
            }
            // The check has left one element.
            Place::Vars { .. } | Place::VarsElem { .. } if len <= 1 => array,
            Place::Vars { first, .. } => {
                let scalars = self.flattened(elem);
                match index.constant {
                    Some(i) => Place::Vars {
                        first: nth(first, i as usize * scalars.len()),
                        scalars,
                    },
                    None => Place::VarsElem {
                        first,
                        stride: scalars.len() as u32,
                        len: len as u32,
                        index: index.value,
                        scalars,
                    },
                }
            }
            Place::VarsElem { .. } => bug!(self, "an array in an array in registers"),
        }
    }

    /// Reads a place.
    pub(super) fn read_place(&mut self, e: &Expr<'ir>) -> GoValue {
        let place = self.place(e);
        self.read(place, e.ty)
    }

    /// Evaluates and checks a place.
    pub(super) fn place(&mut self, e: &Expr<'ir>) -> Place {
        let lvalue = self.lvalue(e);
        self.resolve(lvalue)
    }

    /// `&x`.
    pub(super) fn address(&mut self, x: &Expr<'ir>) -> GoValue {
        let place = self.place(x);
        match place {
            Place::Memory(addr) => {
                let addr = self.checked(addr);
                GoValue::word(self.pointer(addr))
            }
            Place::Vars { .. } | Place::VarsElem { .. } => bug!(self, "the address of a variable in registers"),
        }
    }

    /// One word of a place that holds several: the length of a slice, say, without loading the rest.
    pub(super) fn read_word(&mut self, e: &Expr<'ir>, word: usize) -> Value {
        if !is_place(e) {
            let v = self.expr(e);
            return self.parts(v)[word];
        }
        match self.place(e) {
            Place::Memory(addr) => self.load_scalar(addr, types::I64, 8 * word as u32),
            place @ (Place::Vars { .. } | Place::VarsElem { .. }) => {
                let v = self.read(place, e.ty);
                self.parts(v)[word]
            }
        }
    }
}
