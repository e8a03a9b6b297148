//! Interfaces: embedding, completion, identity.

use super::{Interface, Method, PkgId, Term, TypeId, TypeKind, Types};
use crate::source::Pos;
use bumpalo::Bump;

/// Gathers the elements of an interface literal: methods, embedded interfaces, unions.
///
/// ```text
/// let mut b = InterfaceBuilder::new();
/// b.method(m, pos)?;                   // explicit methods
/// b.embed(&types, t, pos)?;            // an embedded interface (complete) or a single non-interface type
/// b.union(&types, &terms);             // ~int | string
/// let t = b.finish(&types, arena);     // or b.finish_pending(&types, arena, pending_id)
/// ```
#[derive(Default)]
pub struct InterfaceBuilder<'ir> {
    methods: Vec<(Method<'ir>, Pos)>,
    terms: Option<Vec<Term>>,
    comparable: bool,
}

/// A method that two elements of an interface declare with different types, or that is declared twice.
#[derive(Clone, Copy, Debug)]
pub struct DuplicateMethod<'ir> {
    /// The name.
    pub name: &'ir str,
    /// Where the first one stands.
    pub first: Pos,
}

impl<'ir> InterfaceBuilder<'ir> {
    /// No elements yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// Adds an explicit method. A second explicit one of the same name is an error.
    pub fn method(&mut self, _method: Method<'ir>, _pos: Pos) -> Result<(), DuplicateMethod<'ir>> {
        todo!()
    }
    /// Embeds an interface type, which is complete, or a single other type. The same method may come from two embedded interfaces
    /// if the types are identical.
    pub fn embed(&mut self, _types: &Types<'ir>, _t: TypeId, _pos: Pos) -> Result<(), DuplicateMethod<'ir>> {
        todo!()
    }
    /// Intersects the type set with the union of `terms`.
    pub fn union(&mut self, _types: &Types<'ir>, _terms: &[Term]) {
        todo!()
    }
    /// The interned interface.
    pub fn finish(self, _types: &Types<'ir>, _arena: &'ir Bump) -> TypeId {
        todo!()
    }
    /// Completes the pending interface `t`.
    pub fn finish_pending(self, _types: &Types<'ir>, _arena: &'ir Bump, _t: TypeId) {
        todo!()
    }
}

impl<'ir> Types<'ir> {
    pub(super) fn sorted_interface(
        &self,
        _arena: &'ir Bump,
        _methods: &[Method<'ir>],
        _terms: Option<&[Term]>,
        _comparable: bool,
    ) -> Interface<'ir> {
        todo!()
    }

    /// Whether two types are identical (*Go spec, Type identity*). Equal ids are; unequal ids can only be when pending
    /// interfaces are involved.
    pub fn identical(&self, _a: TypeId, _b: TypeId) -> bool {
        todo!()
    }

    /// The representative of all types identical to `t`: what the IR stores. Call it when all pending interfaces are
    /// complete.
    pub fn canonical(&self, _arena: &'ir Bump, _t: TypeId) -> TypeId {
        todo!()
    }

    /// Replaces the underlying types and method signatures of all defined types by their canonical forms. Call once,
    /// after declarations are resolved.
    pub fn canonicalize_named(&self, _arena: &'ir Bump) {
        todo!()
    }

    /// Rebuilds `t` with `replace` applied to every type parameter and every defined type in it (outermost first; `None`
    /// keeps it). For instantiation.
    pub fn substitute(
        &self,
        _arena: &'ir Bump,
        _t: TypeId,
        _replace: &mut dyn FnMut(TypeId) -> Option<TypeId>,
    ) -> TypeId {
        todo!()
    }

    /// Whether a type parameter occurs in `t`.
    pub fn mentions_type_params(&self, _t: TypeId) -> bool {
        todo!()
    }
}

/// Whether a field or method called `name` of package `pkg` is the one that `wanted`, written in package `from`, names.
pub fn same_name(name: &str, pkg: Option<PkgId>, wanted: &str, from: PkgId) -> bool {
    name == wanted && pkg.is_none_or(|p| p == from)
}

/// Whether a name is exported: begins with an upper-case letter.
pub fn is_exported(name: &str) -> bool {
    name.chars().next().is_some_and(char::is_uppercase)
}

#[allow(dead_code)]
fn _kind(_: TypeKind<'_>) {}
