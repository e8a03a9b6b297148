//! Type unification (*Go spec, Type unification*): finds the type arguments that make two types alike.
//!
//! ```go
//! func Map[E, F any](s []E, f func(E) F) []F
//! Map(names, strings.ToUpper)     // []E ≡ []string, func(E) F ≡ func(string) string: E and F are string
//! ```
//!
//! Inexact unification follows the rules of assignability: a defined type and a type literal may have the same underlying
//! type, the directions of channels are ignored, and an interface may lack methods that the other type has.

use super::{ChanDir, Instance, Interface, TypeId, TypeKind, Types, deep};

/// How alike the types must be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UnifyMode {
    /// Identical.
    Exact,
    /// As for an assignment.
    Inexact,
}

/// The bound type parameters with what is known of their arguments.
pub struct Unifier<'t, 'ir> {
    types: &'t Types<'ir>,
    params: Vec<TypeId>,
    /// For each parameter its class: parameters that must be the same type share one.
    class: Vec<usize>,
    /// For each class the type, once something is known.
    inferred: Vec<Option<TypeId>>,
}

/// Deeper pairs of types are taken to differ: some recursive constraints would go on for ever.
const MAX_DEPTH: u32 = 100;

impl<'t, 'ir> Unifier<'t, 'ir> {
    /// For these type parameters, of which some arguments may be given.
    pub fn new(types: &'t Types<'ir>, params: &[TypeId], given: &[Option<TypeId>]) -> Self {
        Unifier {
            types,
            params: params.to_vec(),
            class: (0..params.len()).collect(),
            inferred: (0..params.len()).map(|i| given.get(i).copied().flatten()).collect(),
        }
    }

    /// What is known of the argument for parameter `index`.
    pub fn at(&self, index: usize) -> Option<TypeId> {
        self.inferred[self.class[index]]
    }

    /// What is known of all arguments.
    pub fn arguments(&self) -> Vec<Option<TypeId>> {
        (0..self.params.len()).map(|i| self.at(i)).collect()
    }

    /// Settles the argument for parameter `index`.
    pub fn set(&mut self, index: usize, ty: TypeId) {
        let class = self.class[index];
        self.inferred[class] = Some(ty);
    }

    fn index(&self, t: TypeId) -> Option<usize> {
        self.params.iter().position(|&p| p == t)
    }

    /// Makes `x` and `y` alike; whether that is possible.
    pub fn unify(&mut self, x: TypeId, y: TypeId, mode: UnifyMode) -> bool {
        self.nested(x, y, mode, 0)
    }

    fn nested(&mut self, x: TypeId, y: TypeId, mode: UnifyMode, depth: u32) -> bool {
        if depth > MAX_DEPTH {
            return false;
        }
        deep(|| self.pair(x, y, mode, depth))
    }

    fn pair(&mut self, x: TypeId, y: TypeId, mode: UnifyMode, depth: u32) -> bool {
        if x == y || x == TypeId::INVALID || y == TypeId::INVALID {
            return true;
        }
        match (self.index(x), self.index(y)) {
            (Some(i), Some(j)) => self.join(i, j, mode, depth),
            (Some(i), None) => self.bind(i, y, mode, depth),
            (None, Some(j)) => self.bind(j, x, mode, depth),
            (None, None) => self.structure(x, y, mode, depth),
        }
    }

    /// Two bound parameters must have the same argument.
    fn join(&mut self, i: usize, j: usize, mode: UnifyMode, depth: u32) -> bool {
        let (a, b) = (self.class[i], self.class[j]);
        if a == b {
            return true;
        }
        if let (Some(x), Some(y)) = (self.inferred[a], self.inferred[b])
            && !self.nested(x, y, mode, depth + 1)
        {
            return false;
        }
        self.inferred[a] = self.inferred[a].or(self.inferred[b]);
        self.class.iter_mut().filter(|c| **c == b).for_each(|c| *c = a);
        true
    }

    fn bind(&mut self, param: usize, ty: TypeId, mode: UnifyMode, depth: u32) -> bool {
        let class = self.class[param];
        let Some(old) = self.inferred[class] else {
            self.inferred[class] = Some(ty);
            return true;
        };
        if !self.nested(old, ty, mode, depth + 1) {
            return false;
        }
        if mode == UnifyMode::Inexact && self.is_better(ty, old) {
            self.inferred[class] = Some(ty);
        }
        true
    }

    /// Whether, of two types that unify inexactly, `new` says more than `old`: a defined type, a channel without
    /// direction, an interface with more methods.
    fn is_better(&self, new: TypeId, old: TypeId) -> bool {
        let types = self.types;
        if let (TypeKind::Interface(a), TypeKind::Interface(b)) = (types.under(new), types.under(old)) {
            return a.methods.len() < b.methods.len() || a.methods.len() == b.methods.len() && self.is_defined(new);
        }
        if types.is_interface(new) != types.is_interface(old) {
            return types.is_interface(new);
        }
        if self.is_defined(new) {
            return !self.is_defined(old);
        }
        let both = |t| matches!(types.kind(t), TypeKind::Chan { dir: ChanDir::Both, .. });
        !self.is_defined(old) && matches!(types.kind(old), TypeKind::Chan { .. }) && both(new) && !both(old)
    }

    fn is_defined(&self, t: TypeId) -> bool {
        matches!(self.types.kind(t), TypeKind::Named(_))
    }

    /// Two types neither of which is a bound parameter.
    fn structure(&mut self, x: TypeId, y: TypeId, mode: UnifyMode, depth: u32) -> bool {
        let types = self.types;
        let (mut x, mut y) = (x, y);
        if mode == UnifyMode::Inexact {
            if let Some(result) = self.interfaces(x, y, depth) {
                return result;
            }
            // A type literal and a defined type, or a type parameter with a core type: by what underlies.
            let literal = |t| !matches!(types.kind(t), TypeKind::Named(_) | TypeKind::TypeParam(_));
            for (named, other) in [(x, y), (y, x)] {
                if !literal(named) && literal(other) {
                    let Some(core) = types.core_type(named) else {
                        return false;
                    };
                    (x, y) = (core, other);
                    break;
                }
            }
        }
        let mut same = |a, b| self.nested(a, b, UnifyMode::Exact, depth + 1);
        match (types.kind(x), types.kind(y)) {
            (TypeKind::Named(_), TypeKind::Named(_)) => match (types.instance(x), types.instance(y)) {
                (
                    Some(Instance { origin: a, args }),
                    Some(Instance {
                        origin: b,
                        args: others,
                    }),
                ) => a == b && args.iter().zip(others).all(|(&a, &b)| same(a, b)),
                _ => x == y,
            },
            (TypeKind::Pointer(a), TypeKind::Pointer(b)) | (TypeKind::Slice(a), TypeKind::Slice(b)) => same(a, b),
            (TypeKind::Array { elem: a, len: n }, TypeKind::Array { elem: b, len: m }) => n == m && same(a, b),
            (TypeKind::Map { key, value }, TypeKind::Map { key: k, value: v }) => same(key, k) && same(value, v),
            (TypeKind::Chan { dir: d, elem: a }, TypeKind::Chan { dir: e, elem: b }) => {
                (mode == UnifyMode::Inexact || d == e) && same(a, b)
            }
            (TypeKind::Func(a), TypeKind::Func(b)) => {
                a.variadic == b.variadic
                    && (a.params.len(), a.results.len()) == (b.params.len(), b.results.len())
                    && a.params.iter().zip(b.params).all(|(&a, &b)| same(a, b))
                    && a.results.iter().zip(b.results).all(|(&a, &b)| same(a, b))
            }
            (TypeKind::Struct(a), TypeKind::Struct(b)) => {
                a.len() == b.len()
                    && a.iter().zip(b).all(|(f, g)| {
                        (f.name, f.pkg, f.embedded, f.tag) == (g.name, g.pkg, g.embedded, g.tag) && same(f.ty, g.ty)
                    })
            }
            (TypeKind::Interface(a), TypeKind::Interface(b)) => {
                a.methods.len() == b.methods.len()
                    && a.comparable == b.comparable
                    && a.terms.is_some() == b.terms.is_some()
                    && a.methods
                        .iter()
                        .zip(b.methods)
                        .all(|(m, n)| (m.name, m.pkg) == (n.name, n.pkg) && same(m.sig, n.sig))
            }
            _ => types.identical(x, y),
        }
    }

    /// An interface with methods and a type that has them (*inexact unification of interfaces*, since go1.21). `None` if
    /// neither is such an interface.
    fn interfaces(&mut self, x: TypeId, y: TypeId, depth: u32) -> Option<bool> {
        let types = self.types;
        if let (Some(a), Some(b)) = (types.instance(x), types.instance(y))
            && a.origin == b.origin
        {
            return None;
        }
        let methods = |t| match types.under(t) {
            TypeKind::Interface(Interface {
                methods, terms: None, ..
            }) => Some(methods),
            _ => None,
        };
        let (fewer, other) = match (methods(x), methods(y)) {
            (Some(a), Some(b)) if a.len() <= b.len() => (a, y),
            (Some(_), Some(b)) => (b, x),
            (Some(a), None) => (a, y),
            (None, Some(b)) => (b, x),
            (None, None) => return None,
        };
        if fewer.is_empty() {
            // Every type implements it; two empty interfaces are alike.
            return Some(true);
        }
        Some(fewer.iter().all(|m| {
            types
                .method_named(other, m.name, m.pkg)
                .is_some_and(|found| self.nested(m.sig, found.sig, UnifyMode::Exact, depth + 1))
        }))
    }
}
