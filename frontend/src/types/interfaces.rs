//! Interfaces: gathering their elements, identity, canonical forms; and substitution.

use super::{
    DeclaredMethod, Field, Interface, Method, PkgId, Signature, Term, TypeId, TypeKind, Types, deep, type_sets,
};
use crate::source::Pos;
use bumpalo::Bump;
use rustc_hash::{FxHashMap, FxHashSet};
use std::cmp::Ordering;

/// Gathers the elements of an interface literal: methods, embedded interfaces, unions.
///
/// ```text
/// let mut b = InterfaceBuilder::new();
/// b.method(&types, m, pos)?;           // explicit methods
/// b.embed(&types, t, pos)?;            // an embedded interface (complete) or a single non-interface type
/// b.union(&types, &terms);             // ~int | string
/// let t = b.finish(&types, arena);     // or b.finish_pending(&types, arena, pending_id)
/// ```
#[derive(Default)]
pub struct InterfaceBuilder<'ir> {
    methods: Vec<(Method<'ir>, Pos)>,
    /// How many of `methods` are explicit, not embedded.
    explicit: FxHashSet<(&'ir str, Option<PkgId>)>,
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
    pub fn method(&mut self, types: &Types<'ir>, method: Method<'ir>, pos: Pos) -> Result<(), DuplicateMethod<'ir>> {
        let fresh = self.explicit.insert((method.name, method.pkg));
        let added = self.add(types, method, pos);
        if fresh { added } else { Err(self.duplicate(method)) }
    }
    /// Embeds an interface type, which is complete, or a single other type. The same method may come from two embedded
    /// interfaces if the types are identical.
    pub fn embed(&mut self, types: &Types<'ir>, t: TypeId, pos: Pos) -> Result<(), DuplicateMethod<'ir>> {
        if t == TypeId::INVALID {
            return Ok(());
        }
        let TypeKind::Interface(interface) = types.under(t) else {
            self.union(types, &[Term { tilde: false, ty: t }]);
            return Ok(());
        };
        if let Some(terms) = interface.terms {
            self.restrict(types, terms);
        }
        self.comparable |= interface.comparable;
        let mut result = Ok(());
        for &method in interface.methods {
            let added = self.add(types, method, pos);
            result = result.and(added);
        }
        result
    }
    fn add(&mut self, types: &Types<'ir>, method: Method<'ir>, pos: Pos) -> Result<(), DuplicateMethod<'ir>> {
        match self
            .methods
            .iter()
            .find(|(m, _)| (m.name, m.pkg) == (method.name, method.pkg))
        {
            None => self.methods.push((method, pos)),
            Some((m, _)) if types.identical(m.sig, method.sig) => {}
            Some(_) => return Err(self.duplicate(method)),
        }
        Ok(())
    }
    fn duplicate(&self, method: Method<'ir>) -> DuplicateMethod<'ir> {
        let first = self
            .methods
            .iter()
            .find(|(m, _)| (m.name, m.pkg) == (method.name, method.pkg));
        DuplicateMethod {
            name: method.name,
            first: first.map_or(Pos::NONE, |&(_, pos)| pos),
        }
    }
    /// Intersects the type set with the union of `terms`. A term may be an interface without methods.
    pub fn union(&mut self, types: &Types<'ir>, terms: &[Term]) {
        let mut all = Vec::new();
        for &term in terms {
            match types.under(term.ty) {
                TypeKind::Interface(interface) => match interface.terms {
                    Some(terms) => all.extend_from_slice(terms),
                    None => return, // one member is all types: so is the union
                },
                _ => all.push(term),
            }
        }
        self.restrict(types, &all);
    }
    fn restrict(&mut self, types: &Types<'ir>, terms: &[Term]) {
        self.terms = Some(match &self.terms {
            None => type_sets::normalize(types, terms),
            Some(old) => type_sets::intersect(types, old, terms),
        });
    }
    /// The interned interface.
    pub fn finish(self, types: &Types<'ir>, arena: &'ir Bump) -> TypeId {
        let methods: Vec<_> = self.methods.iter().map(|&(m, _)| m).collect();
        types.interface(arena, &methods, self.terms.as_deref(), self.comparable)
    }
    /// Completes the pending interface `t`.
    pub fn finish_pending(self, types: &Types<'ir>, arena: &'ir Bump, t: TypeId) {
        let methods: Vec<_> = self.methods.iter().map(|&(m, _)| m).collect();
        types.complete_interface(arena, t, &methods, self.terms.as_deref(), self.comparable);
    }
}

/// The order of methods in interfaces and itabs: exported names first.
pub(super) fn method_order(a: &Method<'_>, b: &Method<'_>) -> Ordering {
    (a.pkg.is_some(), a.name, a.pkg).cmp(&(b.pkg.is_some(), b.name, b.pkg))
}

impl<'ir> Types<'ir> {
    pub(super) fn sorted_interface(
        &self,
        arena: &'ir Bump,
        methods: &[Method<'ir>],
        terms: Option<&[Term]>,
        comparable: bool,
    ) -> Interface<'ir> {
        let mut methods = methods.to_vec();
        methods.sort_by(method_order);
        methods.dedup_by_key(|m| (m.name, m.pkg));
        let terms = terms.map(|terms| {
            let mut terms = type_sets::normalize(self, terms);
            terms.sort_by_key(|t| (t.ty, t.tilde));
            &*arena.alloc_slice_copy(&terms)
        });
        Interface {
            methods: arena.alloc_slice_copy(&methods),
            terms,
            comparable,
        }
    }

    /// Whether two types are identical (*Go spec, Type identity*). Equal ids are; unequal ids can only be when pending
    /// interfaces are involved.
    pub fn identical(&self, a: TypeId, b: TypeId) -> bool {
        a == b || self.pending.len() > 0 && self.structurally_identical(a, b, false, &mut FxHashSet::default())
    }

    /// [`identical`](Self::identical), but struct tags do not count.
    pub fn identical_ignoring_tags(&self, a: TypeId, b: TypeId) -> bool {
        a == b || self.structurally_identical(a, b, true, &mut FxHashSet::default())
    }

    /// `assumed` holds pairs of interfaces whose comparison is under way: they are identical unless a difference is
    /// found elsewhere, since a type that refers to itself is what its unfolding is.
    fn structurally_identical(
        &self,
        a: TypeId,
        b: TypeId,
        ignore_tags: bool,
        assumed: &mut FxHashSet<(TypeId, TypeId)>,
    ) -> bool {
        if a == b {
            return true;
        }
        let mut same = |a, b| deep(|| self.structurally_identical(a, b, ignore_tags, assumed));
        match (self.kind(a), self.kind(b)) {
            (TypeKind::Pointer(a), TypeKind::Pointer(b)) | (TypeKind::Slice(a), TypeKind::Slice(b)) => same(a, b),
            (TypeKind::Array { elem: a, len: m }, TypeKind::Array { elem: b, len: n }) => m == n && same(a, b),
            (TypeKind::Map { key: k, value: v }, TypeKind::Map { key: l, value: w }) => same(k, l) && same(v, w),
            (TypeKind::Chan { dir: d, elem: a }, TypeKind::Chan { dir: e, elem: b }) => d == e && same(a, b),
            (TypeKind::Struct(a), TypeKind::Struct(b)) => {
                a.len() == b.len()
                    && a.iter().zip(b).all(|(a, b)| {
                        (a.name, a.pkg, a.embedded) == (b.name, b.pkg, b.embedded)
                            && (ignore_tags || a.tag == b.tag)
                            && same(a.ty, b.ty)
                    })
            }
            (TypeKind::Func(a), TypeKind::Func(b)) => {
                a.variadic == b.variadic
                    && (a.params.len(), a.results.len()) == (b.params.len(), b.results.len())
                    && a.params.iter().zip(b.params).all(|(&a, &b)| same(a, b))
                    && a.results.iter().zip(b.results).all(|(&a, &b)| same(a, b))
            }
            (TypeKind::Tuple(a), TypeKind::Tuple(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(&a, &b)| same(a, b))
            }
            (TypeKind::Interface(x), TypeKind::Interface(y)) => {
                if (x.methods.len(), x.terms, x.comparable) != (y.methods.len(), y.terms, y.comparable) {
                    return false;
                }
                if !assumed.insert((a, b)) {
                    return true;
                }
                // The methods' own types are compared strictly: a conversion ignores the tags of the struct only.
                x.methods.iter().zip(y.methods).all(|(x, y)| {
                    (x.name, x.pkg) == (y.name, y.pkg)
                        && deep(|| self.structurally_identical(x.sig, y.sig, ignore_tags, assumed))
                })
            }
            _ => false,
        }
    }

    /// The representative of all types identical to `t`: what the IR stores. Call it when all pending interfaces are
    /// complete.
    pub fn canonical(&self, arena: &'ir Bump, t: TypeId) -> TypeId {
        if self.pending.len() == 0 {
            return t;
        }
        let mut memo = std::mem::take(&mut *self.canonical.lock().expect("no panic under this lock"));
        let mut canonicalizer = Canonicalizer {
            types: self,
            arena,
            memo: &mut memo,
            in_progress: Vec::new(),
            representatives: Vec::new(),
        };
        canonicalizer.representatives = (0..self.pending.len())
            .map(|i| *self.pending.get(i))
            .filter(|p| canonicalizer.memo.get(p) == Some(p))
            .collect();
        let result = canonicalizer.canonical(t);
        *self.canonical.lock().expect("no panic under this lock") = memo;
        result
    }

    /// Whether `t` is its own representative, as far as [`canonical`](Self::canonical) has been asked.
    pub fn is_canonical(&self, t: TypeId) -> bool {
        self.pending.len() == 0 || {
            let known = self.canonical.lock().expect("no panic under this lock");
            known.get(&t).is_none_or(|&representative| representative == t)
        }
    }

    /// Replaces the underlying types and method signatures of all defined types by their canonical forms. Call once,
    /// after declarations are resolved.
    pub fn canonicalize_named(&self, arena: &'ir Bump) {
        if self.pending.len() == 0 {
            return;
        }
        let named: Vec<_> = self.named_types().collect();
        for t in named {
            let Some(declared) = self.named(t) else { continue };
            if let Some(underlying) = declared.underlying {
                self.set_underlying(t, self.canonical(arena, underlying));
            }
            let canonical_method = |m: &DeclaredMethod<'ir>| DeclaredMethod {
                method: Method {
                    sig: self.canonical(arena, m.method.sig),
                    ..m.method
                },
                ..*m
            };
            let methods: Vec<_> = declared.methods.iter().map(canonical_method).collect();
            self.set_methods(t, arena.alloc_slice_copy(&methods));
        }
    }

    /// Rebuilds `t` with `replace` applied to every type parameter and every defined type in it (outermost first; `None`
    /// keeps it). For instantiation.
    pub fn substitute(&self, arena: &'ir Bump, t: TypeId, replace: &mut dyn FnMut(TypeId) -> Option<TypeId>) -> TypeId {
        match self.kind(t) {
            TypeKind::Named(_) | TypeKind::TypeParam(_) => replace(t).unwrap_or(t),
            _ => self.rebuild(arena, t, &mut |part| deep(|| self.substitute(arena, part, replace))),
        }
    }

    /// `t` with each immediate component replaced; the same id if nothing changes.
    fn rebuild(&self, arena: &'ir Bump, t: TypeId, part: &mut dyn FnMut(TypeId) -> TypeId) -> TypeId {
        match self.kind(t) {
            TypeKind::Basic(_) | TypeKind::Named(_) | TypeKind::TypeParam(_) => t,
            TypeKind::Pointer(elem) => self.pointer(part(elem)),
            TypeKind::Slice(elem) => self.slice(part(elem)),
            TypeKind::Array { elem, len } => self.array(part(elem), len),
            TypeKind::Map { key, value } => {
                let key = part(key);
                self.map(key, part(value))
            }
            TypeKind::Chan { dir, elem } => self.chan(dir, part(elem)),
            TypeKind::Tuple(list) => match map_list(arena, list, part) {
                Some(list) => self.tuple(list),
                None => t,
            },
            TypeKind::Func(sig) => {
                let params = map_list(arena, sig.params, part);
                let results = map_list(arena, sig.results, part);
                if params.is_none() && results.is_none() {
                    return t;
                }
                self.func(Signature {
                    params: params.unwrap_or(sig.params),
                    results: results.unwrap_or(sig.results),
                    variadic: sig.variadic,
                })
            }
            TypeKind::Struct(fields) => {
                let new: Vec<_> = fields.iter().map(|f| Field { ty: part(f.ty), ..*f }).collect();
                if new == fields {
                    t
                } else {
                    self.struct_type(arena.alloc_slice_copy(&new))
                }
            }
            TypeKind::Interface(interface) => {
                let methods: Vec<_> = interface
                    .methods
                    .iter()
                    .map(|m| Method { sig: part(m.sig), ..*m })
                    .collect();
                let terms = interface
                    .terms
                    .map(|terms| terms.iter().map(|x| Term { ty: part(x.ty), ..*x }).collect::<Vec<_>>());
                if methods == interface.methods && terms.as_deref() == interface.terms {
                    return t;
                }
                self.interface(arena, &methods, terms.as_deref(), interface.comparable)
            }
        }
    }

    /// Whether a type parameter occurs in `t` (also as an argument of an instance).
    pub fn mentions_type_params(&self, t: TypeId) -> bool {
        self.mentions(t, &mut |part| self.is_type_param(part))
    }

    /// Whether a type parameter or defined type that is `wanted` occurs in `t`. It is asked until it says yes.
    pub fn mentions(&self, t: TypeId, wanted: &mut dyn FnMut(TypeId) -> bool) -> bool {
        if matches!(self.kind(t), TypeKind::TypeParam(_) | TypeKind::Named(_)) && wanted(t) {
            return true;
        }
        let mut any = |list: &[TypeId]| list.iter().any(|&t| deep(|| self.mentions(t, wanted)));
        match self.kind(t) {
            TypeKind::Basic(_) | TypeKind::TypeParam(_) => false,
            TypeKind::Named(_) => self.instance(t).is_some_and(|instance| any(instance.args)),
            TypeKind::Pointer(elem) | TypeKind::Slice(elem) => any(&[elem]),
            TypeKind::Array { elem, .. } | TypeKind::Chan { elem, .. } => any(&[elem]),
            TypeKind::Map { key, value } => any(&[key, value]),
            TypeKind::Struct(fields) => fields.iter().any(|f| any(&[f.ty])),
            TypeKind::Func(sig) => any(sig.params) || any(sig.results),
            TypeKind::Tuple(list) => any(list),
            // A pending interface may mention itself: by its methods only through a defined type.
            TypeKind::Interface(interface) => {
                interface.methods.iter().any(|m| any(&[m.sig]))
                    || interface.terms.is_some_and(|terms| terms.iter().any(|x| any(&[x.ty])))
            }
        }
    }
}

fn map_list<'ir>(
    arena: &'ir Bump,
    list: &'ir [TypeId],
    part: &mut dyn FnMut(TypeId) -> TypeId,
) -> Option<&'ir [TypeId]> {
    let new: Vec<_> = list.iter().map(|&t| part(t)).collect();
    (new != list).then(|| &*arena.alloc_slice_copy(&new))
}

/// Finds representatives. A pending interface that refers to itself stays, as the representative of its class; every
/// other type is rebuilt from canonical parts and interned.
struct Canonicalizer<'a, 'ir> {
    types: &'a Types<'ir>,
    arena: &'ir Bump,
    memo: &'a mut FxHashMap<TypeId, TypeId>,
    /// Pending interfaces whose parts are being made canonical, and whether they were met again meanwhile.
    in_progress: Vec<(TypeId, bool)>,
    /// Pending interfaces that refer to themselves.
    representatives: Vec<TypeId>,
}

impl Canonicalizer<'_, '_> {
    fn canonical(&mut self, t: TypeId) -> TypeId {
        if let Some(&known) = self.memo.get(&t) {
            return known;
        }
        if let Some(entry) = self.in_progress.iter_mut().find(|(p, _)| *p == t) {
            entry.1 = true;
            return t;
        }
        let types = self.types;
        let interface = matches!(types.kind(t), TypeKind::Interface(_));
        if interface {
            let class = self
                .representatives
                .iter()
                .chain(self.in_progress.iter().map(|(p, _)| p));
            let class = class.copied().find(|&p| types.identical(p, t));
            if let Some(representative) = class {
                // Reaching an unfolding of an interface under way is reaching the interface.
                if let Some(entry) = self.in_progress.iter_mut().find(|(p, _)| *p == representative) {
                    entry.1 = true;
                }
                self.memo.insert(t, representative);
                return representative;
            }
            self.in_progress.push((t, false));
        }
        let arena = self.arena;
        let rebuilt = types.rebuild(arena, t, &mut |part| deep(|| self.canonical(part)));
        let rebuilt = if interface {
            let (_, refers_to_itself) = self.in_progress.pop().expect("pushed above");
            if refers_to_itself {
                self.representatives.push(t);
                t
            } else {
                self.interned(rebuilt)
            }
        } else {
            rebuilt
        };
        self.memo.insert(t, rebuilt);
        self.memo.insert(rebuilt, rebuilt);
        rebuilt
    }

    /// The interned row of an interface that may be a pending one whose parts were canonical already.
    fn interned(&self, t: TypeId) -> TypeId {
        match self.types.kind(t) {
            TypeKind::Interface(i) => self.types.interface(self.arena, i.methods, i.terms, i.comparable),
            _ => t,
        }
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

#[cfg(test)]
mod tests {
    use super::super::tests::{named, sig};
    use super::*;

    #[test]
    fn methods_are_sorted_and_interned() {
        let arena = Bump::new();
        let types = Types::new();
        let f = types.func(sig(&arena, &[], &[TypeId::INT]));
        let m = |name| Method {
            name,
            pkg: None,
            sig: f,
        };
        let hidden = Method {
            name: "a",
            pkg: Some(PkgId(0)),
            sig: f,
        };
        let a = types.interface(&arena, &[hidden, m("Z"), m("B")], None, false);
        let b = types.interface(&arena, &[m("B"), hidden, m("Z"), m("B")], None, false);
        assert_eq!(a, b);
        let names: Vec<_> = types.interface_of(a).unwrap().methods.iter().map(|m| m.name).collect();
        assert_eq!(names, ["B", "Z", "a"]);
        assert_eq!(types.interface(&arena, &[], None, false), TypeId::ANY);
    }

    #[test]
    fn embedding_merges_equal_methods_and_reports_others() {
        let arena = Bump::new();
        let types = Types::new();
        let f = types.func(sig(&arena, &[], &[TypeId::STRING]));
        let g = types.func(sig(&arena, &[], &[TypeId::INT]));
        let mut b = InterfaceBuilder::new();
        let error = |sig| Method {
            name: "Error",
            pkg: None,
            sig,
        };
        assert!(b.method(&types, error(f), Pos(1)).is_ok());
        assert!(b.embed(&types, TypeId::ERROR, Pos(2)).is_ok());
        assert_eq!(b.finish(&types, &arena), types.underlying(TypeId::ERROR));
        let mut b = InterfaceBuilder::new();
        assert!(b.method(&types, error(g), Pos(1)).is_ok());
        assert_eq!(b.embed(&types, TypeId::ERROR, Pos(2)).unwrap_err().first, Pos(1));
        assert!(b.method(&types, error(g), Pos(3)).is_err());
    }

    /// `type T interface { m() interface{ T } }`, the literal written twice.
    #[test]
    fn interfaces_that_contain_themselves() {
        let arena = Bump::new();
        let types = Types::new();
        let t = named(&types, "T", None);
        let (p, q) = (types.pending_interface(), types.pending_interface());
        let method = |of| Method {
            name: "M",
            pkg: None,
            sig: types.func(sig(&arena, &[], &[of])),
        };
        types.set_underlying(t, types.interface(&arena, &[method(p)], None, false));
        for pending in [p, q] {
            let mut b = InterfaceBuilder::new();
            b.embed(&types, t, Pos(1)).unwrap();
            b.finish_pending(&types, &arena, pending);
        }
        assert!(types.identical(p, q) && types.identical(types.slice(p), types.slice(q)));
        assert!(!types.identical(p, TypeId::ANY) && !types.identical(p, types.pending_interface()));
        let (cp, cq) = (types.canonical(&arena, p), types.canonical(&arena, q));
        assert_eq!(cp, cq);
        assert_eq!(
            types.canonical(&arena, types.slice(p)),
            types.canonical(&arena, types.slice(q))
        );
        types.canonicalize_named(&arena);
        assert_eq!(types.underlying(t), cp);
        assert_eq!(types.canonical(&arena, TypeId::INT), TypeId::INT);
    }

    #[test]
    fn a_pending_interface_without_cycle_becomes_the_interned_one() {
        let arena = Bump::new();
        let types = Types::new();
        let p = types.pending_interface();
        let list = types.slice(p);
        let mut b = InterfaceBuilder::new();
        b.embed(&types, TypeId::ERROR, Pos(1)).unwrap();
        b.finish_pending(&types, &arena, p);
        assert_eq!(types.canonical(&arena, p), types.underlying(TypeId::ERROR));
        assert_eq!(
            types.canonical(&arena, list),
            types.slice(types.underlying(TypeId::ERROR))
        );
    }

    #[test]
    fn substitution() {
        let arena = Bump::new();
        let types = Types::new();
        let param = types.new_type_param(super::super::TypeParam {
            name: "T",
            pos: Pos::NONE,
            index: 0,
            constraint: Some(TypeId::ANY),
        });
        let generic = types.map(
            TypeId::STRING,
            types.func(sig(&arena, &[param], &[types.pointer(param)])),
        );
        assert!(types.mentions_type_params(generic));
        let int = types.substitute(&arena, generic, &mut |t| (t == param).then_some(TypeId::INT));
        let expected = types.func(sig(&arena, &[TypeId::INT], &[types.pointer(TypeId::INT)]));
        assert_eq!(int, types.map(TypeId::STRING, expected));
        assert!(!types.mentions_type_params(int));
    }
}
