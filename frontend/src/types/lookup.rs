//! Selectors: fields and methods of a type, promoted ones included (*Go spec, Selectors*).

use super::{Method, TypeId};
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
