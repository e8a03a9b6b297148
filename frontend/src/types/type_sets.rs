//! Type sets as lists of terms (*Go spec, General interfaces*). `None` elsewhere stands for the set of all types; here a
//! list is a union of terms, and the empty list the empty set.

use super::{Term, TypeId, TypeKind, Types};

/// Drops terms that another one includes.
pub(super) fn normalize(types: &Types<'_>, terms: &[Term]) -> Vec<Term> {
    let mut result: Vec<Term> = Vec::with_capacity(terms.len());
    for &term in terms {
        if term.ty == TypeId::INVALID || result.iter().any(|&old| includes_term(types, old, term)) {
            continue;
        }
        result.retain(|&old| !includes_term(types, term, old));
        result.push(term);
    }
    result
}

/// Whether every type of `small` is one of `large`.
fn includes_term(types: &Types<'_>, large: Term, small: Term) -> bool {
    match large.tilde {
        true => types.identical(types.underlying(large.ty), types.underlying(small.ty)),
        false => !small.tilde && types.identical(large.ty, small.ty),
    }
}

/// Whether the type `t` is in the set of `term`.
pub(super) fn includes(types: &Types<'_>, term: Term, t: TypeId) -> bool {
    includes_term(types, term, Term { tilde: false, ty: t })
}

/// The types in both unions.
pub(super) fn intersect(types: &Types<'_>, a: &[Term], b: &[Term]) -> Vec<Term> {
    let mut result = Vec::new();
    for &x in a {
        for &y in b {
            // Two terms are disjoint, or one includes the other.
            if includes_term(types, x, y) {
                result.push(y);
            } else if includes_term(types, y, x) {
                result.push(x);
            }
        }
    }
    normalize(types, &result)
}

/// Whether every type of the union `a` is in `b`.
pub(super) fn subset(types: &Types<'_>, a: &[Term], b: &[Term]) -> bool {
    a.iter().all(|&x| b.iter().any(|&y| includes_term(types, y, x)))
}

impl<'ir> Types<'ir> {
    /// The types of a type parameter's type set, as terms; `None` if it is not restricted. Another type is its own only
    /// member, an interface's are its terms.
    pub fn type_set(&self, t: TypeId) -> Option<Vec<Term>> {
        let terms = match self.under(t) {
            TypeKind::TypeParam(_) => {
                let constraint = self.type_param(t).and_then(|p| p.constraint)?;
                self.interface_of(constraint).and_then(|i| i.terms)
            }
            TypeKind::Interface(interface) => interface.terms,
            _ => return Some(vec![Term { tilde: false, ty: t }]),
        };
        terms.map(<[Term]>::to_vec)
    }

    /// Whether `test` holds for every type of a type parameter's type set, of which there must be some; for another type,
    /// whether it holds for that.
    pub fn all_types(&self, t: TypeId, mut test: impl FnMut(TypeId) -> bool) -> bool {
        if !self.is_type_param(t) {
            return test(t);
        }
        self.type_set(t)
            .is_some_and(|terms| !terms.is_empty() && terms.iter().all(|term| test(term.ty)))
    }

    /// The core type (*Go spec, Core types*): the underlying type, or for a type parameter or constraint the single underlying
    /// type of its type set. Channels of different directions have the restricted one as core type.
    pub fn core_type(&self, t: TypeId) -> Option<TypeId> {
        self.single_underlying(t, false)
    }

    /// [`core_type`](Self::core_type), but a mixture of `string` and `[]byte` counts as `string`.
    pub fn core_string(&self, t: TypeId) -> Option<TypeId> {
        self.single_underlying(t, true)
    }

    /// What the core type is; for a type without one what underlies it. The way in which operations look at their operands.
    pub fn core(&self, t: TypeId) -> TypeKind<'ir> {
        self.kind(self.core_type(t).unwrap_or_else(|| self.underlying(t)))
    }

    fn single_underlying(&self, t: TypeId, bytes_as_string: bool) -> Option<TypeId> {
        let under = self.underlying(t);
        let restricted = match self.kind(under) {
            TypeKind::TypeParam(_) => true,
            TypeKind::Interface(interface) => interface.terms.is_some(),
            _ => false,
        };
        if !restricted {
            return Some(under);
        }
        let mut core: Option<TypeId> = None;
        let mut string = false;
        for term in self.type_set(t)? {
            let mut next = self.underlying(term.ty);
            if bytes_as_string && self.is_string(next) {
                (next, string) = (TypeId::BYTES, true);
            }
            core = Some(match core {
                None => next,
                Some(old) if self.identical(old, next) => old,
                Some(old) => self.restricted_channel(old, next)?,
            });
        }
        if string && core == Some(TypeId::BYTES) {
            Some(TypeId::STRING)
        } else {
            core
        }
    }

    fn restricted_channel(&self, a: TypeId, b: TypeId) -> Option<TypeId> {
        use super::ChanDir::Both;
        match (self.kind(a), self.kind(b)) {
            (TypeKind::Chan { dir: d, elem: x }, TypeKind::Chan { dir: e, elem: y }) if self.identical(x, y) => {
                match (d, e) {
                    (Both, _) => Some(b),
                    (_, Both) => Some(a),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::named;
    use super::*;

    #[test]
    fn unions_and_intersections() {
        let types = Types::new();
        let mine = named(&types, "MyInt", Some(TypeId::INT));
        let term = |tilde, ty| Term { tilde, ty };
        let ints = [term(true, TypeId::INT), term(false, TypeId::STRING)];
        assert_eq!(normalize(&types, &[term(false, mine), ints[0], ints[1], ints[1]]), ints);
        assert_eq!(
            intersect(&types, &ints, &[term(false, mine), term(false, TypeId::BOOL)]),
            [term(false, mine)]
        );
        assert!(includes(&types, ints[0], mine) && !includes(&types, term(false, TypeId::INT), mine));
        assert!(subset(&types, &[term(false, mine)], &ints) && !subset(&types, &ints, &[term(false, mine)]));
    }
}
