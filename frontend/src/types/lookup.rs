//! Selectors: fields and methods of a type, promoted ones included (*Go spec, Selectors*).

use super::{Method, PkgId, TypeId, Types};
use crate::ir::FuncId;

/// What a selector `x.f` denotes.
#[derive(Clone, Debug)]
pub struct Selection<'ir> {
    /// Indices of the embedded fields to go through, outermost first, then for a field its own index.
    pub path: Vec<u32>,
    /// Whether a pointer is dereferenced on the way (at the receiver or inside).
    pub indirect: bool,
    /// What was found at the end.
    pub kind: SelectionKind<'ir>,
}

/// The end of a selector.
#[derive(Clone, Copy, Debug)]
pub enum SelectionKind<'ir> {
    /// A field of this type.
    Field(TypeId),
    /// A declared method.
    Method {
        /// The method.
        method: Method<'ir>,
        /// Whether its receiver is a pointer.
        pointer_receiver: bool,
        /// The function.
        func: FuncId,
        /// The defined type that declares it.
        on: TypeId,
    },
    /// Method `index` of the interface type `on`.
    InterfaceMethod {
        /// The method.
        method: Method<'ir>,
        /// Index in the interface's methods.
        index: u32,
        /// The interface type.
        on: TypeId,
    },
}

/// The result of looking up a selector.
#[derive(Clone, Debug)]
pub enum Lookup<'ir> {
    /// One field or method at the shallowest depth.
    Found(Selection<'ir>),
    /// Several at the shallowest depth.
    Ambiguous,
    /// None.
    NotFound,
}

/// A method of a type's method set with the way to it.
#[derive(Clone, Debug)]
pub struct MethodSetEntry<'ir> {
    /// Name, package, type without receiver.
    pub method: Method<'ir>,
    /// How to reach it.
    pub selection: Selection<'ir>,
}

/// Why a type does not implement an interface.
#[derive(Clone, Copy, Debug)]
pub struct MissingMethod<'ir> {
    /// The interface's method.
    pub method: Method<'ir>,
    /// What is wrong.
    pub why: MissingWhy<'ir>,
}

/// What is wrong with a method that an interface wants.
#[derive(Clone, Copy, Debug)]
pub enum MissingWhy<'ir> {
    /// There is none.
    Missing,
    /// It has another type.
    WrongType(Method<'ir>),
    /// It has a pointer receiver and the type is no pointer.
    PointerReceiver,
    /// There is one whose name differs only in case.
    WrongName(Method<'ir>),
    /// There is a field of that name.
    Field,
    /// The type is a pointer to an interface.
    PointerToInterface,
}

impl<'ir> Types<'ir> {
    /// What `x.name` denotes for an `x` of type `t`, written in package `from` (*Go spec, Selectors*). Whether a pointer
    /// method may be called on `x` — addressable, or [`Selection::indirect`] — is the caller's check. For a pointer to an
    /// interface nothing is found.
    pub fn lookup(&self, _t: TypeId, _name: &str, _from: PkgId) -> Lookup<'ir> {
        todo!()
    }
    /// The method set of `t` (*Go spec, Method sets*), promoted methods included, in the order of itabs.
    pub fn method_set(&self, _t: TypeId) -> Vec<MethodSetEntry<'ir>> {
        todo!()
    }
    /// The first method of `iface` that `t` lacks; `None` if it has them all. `assertion`: `t` is an interface
    /// that a type assertion narrows, so only methods with a wrong type count.
    pub fn missing_method(&self, _t: TypeId, _iface: TypeId, _assertion: bool) -> Option<MissingMethod<'ir>> {
        todo!()
    }
}
