//! Selectors: fields and methods of a type, promoted ones included (*Go spec, Selectors*).

use super::interfaces::{method_order, same_name};
use super::{DeclaredMethod, Interface, Method, PkgId, TypeId, TypeKind, Types, deep};
use crate::ir::FuncId;
use rustc_hash::{FxHashMap, FxHashSet};

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
        /// Whether it has type parameters of its own.
        generic: bool,
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

/// A type at one depth of the search, with the way to it.
struct Embedded {
    ty: TypeId,
    path: Vec<u32>,
    indirect: bool,
    /// The same type occurs more than once at this depth: whatever it holds is ambiguous.
    multiple: bool,
}

impl<'ir> Types<'ir> {
    /// What `x.name` denotes for an `x` of type `t`, written in package `from` (*Go spec, Selectors*). Whether a pointer
    /// method may be called on `x` — addressable, or [`Selection::indirect`] — is the caller's check. For a pointer to an
    /// interface nothing is found.
    pub fn lookup(&self, t: TypeId, name: &str, from: PkgId) -> Lookup<'ir> {
        self.lookup_named(t, &|n, pkg| same_name(n, pkg, name, from))
    }

    /// As [`lookup`](Self::lookup), but upper and lower case count as equal: to find what the user may have meant.
    pub fn lookup_fold_case(&self, t: TypeId, name: &str, from: PkgId) -> Lookup<'ir> {
        self.lookup_named(t, &|n, pkg| {
            pkg.is_none_or(|p| p == from) && n.len() == name.len() && n.to_lowercase() == name.to_lowercase()
        })
    }

    fn lookup_named(&self, t: TypeId, is_wanted: &dyn Fn(&str, Option<PkgId>) -> bool) -> Lookup<'ir> {
        // A defined pointer type has no methods, but the fields of what it points to.
        if matches!(self.kind(t), TypeKind::Named(_)) && self.pointer_elem(t).is_some() {
            return match self.search(self.underlying(t), is_wanted) {
                Lookup::Found(s) if !matches!(s.kind, SelectionKind::Field(_)) => Lookup::NotFound,
                found => found,
            };
        }
        self.search(t, is_wanted)
    }

    /// Breadth first, depth by depth: the shallowest wins, two at one depth are ambiguous.
    fn search(&self, t: TypeId, is_wanted: &dyn Fn(&str, Option<PkgId>) -> bool) -> Lookup<'ir> {
        let (base, is_pointer) = match self.kind(t) {
            TypeKind::Pointer(base) => (base, true),
            _ => (t, false),
        };
        if is_pointer && (self.is_interface(base) || self.is_type_param(base)) {
            return Lookup::NotFound;
        }
        let mut current = vec![Embedded {
            ty: base,
            path: Vec::new(),
            indirect: is_pointer,
            multiple: false,
        }];
        let mut seen = FxHashSet::default();
        while !current.is_empty() {
            let mut next = Vec::new();
            let mut found: Option<(Selection<'ir>, bool)> = None;
            let mut collide = false;
            for at in current {
                if matches!(self.kind(at.ty), TypeKind::Named(_)) && !seen.insert(at.ty) {
                    continue;
                }
                let searching = found.is_none();
                if let Some(kind) = self.member(at.ty, is_wanted) {
                    collide |= !searching || at.multiple;
                    let mut path = at.path;
                    if let Member::Field(index, _) = kind {
                        path.push(index);
                    }
                    let selection = Selection {
                        path,
                        indirect: at.indirect,
                        kind: kind.selection_kind(at.ty),
                    };
                    found = Some((selection, collide));
                } else if searching {
                    self.push_embedded(&at, &mut next);
                }
            }
            match found {
                Some((_, true)) => return Lookup::Ambiguous,
                Some((selection, false)) => return Lookup::Found(selection),
                None => current = merge_equal(next),
            }
        }
        Lookup::NotFound
    }

    /// What the type itself declares under a wanted name.
    fn member(&self, t: TypeId, is_wanted: &dyn Fn(&str, Option<PkgId>) -> bool) -> Option<Member<'ir>> {
        if let Some(named) = self.named(t)
            && let Some(m) = named.methods.iter().find(|m| is_wanted(m.method.name, m.method.pkg))
        {
            return Some(Member::Declared(*m));
        }
        let in_interface = |interface: Interface<'ir>| {
            let index = interface.methods.iter().position(|m| is_wanted(m.name, m.pkg))?;
            Some(Member::Interface(index as u32, interface.methods[index]))
        };
        match self.under(t) {
            TypeKind::Struct(fields) => {
                let index = fields.iter().position(|f| f.name != "_" && is_wanted(f.name, f.pkg))?;
                Some(Member::Field(index as u32, fields[index].ty))
            }
            TypeKind::Interface(interface) => in_interface(interface),
            TypeKind::TypeParam(_) => {
                let constraint = self.type_param(t).and_then(|p| p.constraint)?;
                in_interface(self.interface_of(constraint)?)
            }
            _ => None,
        }
    }

    fn push_embedded(&self, at: &Embedded, next: &mut Vec<Embedded>) {
        for (i, field) in self.struct_fields(at.ty).unwrap_or(&[]).iter().enumerate() {
            if !field.embedded {
                continue;
            }
            let (ty, is_pointer) = match self.kind(field.ty) {
                TypeKind::Pointer(base) => (base, true),
                _ => (field.ty, false),
            };
            let mut path = at.path.clone();
            path.push(i as u32);
            next.push(Embedded {
                ty,
                path,
                indirect: at.indirect || is_pointer,
                multiple: at.multiple,
            });
        }
    }

    /// The method set of `t` (*Go spec, Method sets*), promoted methods included, in the order of itabs.
    pub fn method_set(&self, t: TypeId) -> Vec<MethodSetEntry<'ir>> {
        let mut names = FxHashSet::default();
        let mut candidates = Vec::new();
        self.collect_methods(t, &mut FxHashSet::default(), &mut |m| {
            if names.insert((m.name, m.pkg)) {
                candidates.push(m);
            }
        });
        let mut set: Vec<_> = candidates
            .into_iter()
            .filter_map(|m| {
                let Lookup::Found(selection) = self.lookup_named(t, &|n, pkg| (n, pkg) == (m.name, m.pkg)) else {
                    return None;
                };
                // The shallowest of the name may be a field, or a method with a pointer receiver.
                let method = selection.method().filter(|_| selection.is_in_method_set())?;
                Some(MethodSetEntry { method, selection })
            })
            .collect();
        set.sort_by(|a, b| method_order(&a.method, &b.method));
        set
    }

    /// Every method declared by `t` or anything embedded in it.
    fn collect_methods(&self, t: TypeId, seen: &mut FxHashSet<TypeId>, each: &mut dyn FnMut(Method<'ir>)) {
        let base = match self.kind(t) {
            TypeKind::Pointer(base) => base,
            _ => t,
        };
        if !seen.insert(base) {
            return;
        }
        for m in self.named(base).map_or(&[][..], |named| named.methods) {
            each(m.method);
        }
        match self.under(base) {
            TypeKind::Interface(interface) => interface.methods.iter().copied().for_each(each),
            TypeKind::Struct(fields) => {
                for field in fields.iter().filter(|f| f.embedded) {
                    deep(|| self.collect_methods(field.ty, seen, each));
                }
            }
            _ => {}
        }
    }

    /// The method of this very name in the method set of `t` or of a pointer to it.
    pub fn method_named(&self, t: TypeId, name: &str, pkg: Option<PkgId>) -> Option<Method<'ir>> {
        match self.lookup_named(t, &|n, p| (n, p) == (name, pkg)) {
            Lookup::Found(selection) => selection.method(),
            Lookup::Ambiguous | Lookup::NotFound => None,
        }
    }

    /// The first method of `iface` that `t` lacks; `None` if it has them all. `assertion`: `t` is an interface
    /// that a type assertion narrows, so only methods with a wrong type count.
    pub fn missing_method(&self, t: TypeId, iface: TypeId, assertion: bool) -> Option<MissingMethod<'ir>> {
        let wanted = self.interface_of(iface)?;
        wanted.methods.iter().find_map(|&method| {
            let why = self.why_missing(t, method, assertion)?;
            Some(MissingMethod { method, why })
        })
    }

    fn why_missing(&self, t: TypeId, method: Method<'ir>, assertion: bool) -> Option<MissingWhy<'ir>> {
        let exact = |n: &str, pkg| (n, pkg) == (method.name, method.pkg);
        if let TypeKind::Interface(interface) = self.under(t) {
            return match interface.methods.iter().find(|m| exact(m.name, m.pkg)) {
                None => (!assertion).then_some(MissingWhy::Missing),
                Some(m) if self.identical(m.sig, method.sig) => None,
                Some(m) => Some(MissingWhy::WrongType(*m)),
            };
        }
        match self.lookup_named(t, &exact) {
            Lookup::Found(Selection {
                kind: SelectionKind::Method { generic: true, .. },
                ..
            }) => Some(MissingWhy::Missing),
            Lookup::Found(selection) => match selection.method() {
                Some(m) if !self.identical(m.sig, method.sig) => Some(MissingWhy::WrongType(m)),
                Some(_) if selection.is_in_method_set() => None,
                Some(_) => Some(MissingWhy::PointerReceiver),
                None => Some(MissingWhy::Field),
            },
            Lookup::Ambiguous => Some(MissingWhy::Missing),
            Lookup::NotFound if self.is_interface_pointer(t) => Some(MissingWhy::PointerToInterface),
            Lookup::NotFound => {
                let folded = method.name.to_lowercase();
                let similar = self.lookup_named(t, &|n, _| n.to_lowercase() == folded);
                match similar {
                    Lookup::Found(selection) => {
                        Some(selection.method().map_or(MissingWhy::Missing, MissingWhy::WrongName))
                    }
                    Lookup::Ambiguous | Lookup::NotFound => Some(MissingWhy::Missing),
                }
            }
        }
    }
}

/// What one type declares under a name.
enum Member<'ir> {
    Field(u32, TypeId),
    Declared(DeclaredMethod<'ir>),
    Interface(u32, Method<'ir>),
}

impl<'ir> Member<'ir> {
    fn selection_kind(self, on: TypeId) -> SelectionKind<'ir> {
        match self {
            Member::Field(_, ty) => SelectionKind::Field(ty),
            Member::Declared(m) => SelectionKind::Method {
                method: m.method,
                pointer_receiver: m.pointer_receiver,
                generic: m.generic,
                func: m.func,
                on,
            },
            Member::Interface(index, method) => SelectionKind::InterfaceMethod { method, index, on },
        }
    }
}

impl<'ir> Selection<'ir> {
    /// The method, if it is one.
    pub fn method(&self) -> Option<Method<'ir>> {
        match self.kind {
            SelectionKind::Method { method, .. } | SelectionKind::InterfaceMethod { method, .. } => Some(method),
            SelectionKind::Field(_) => None,
        }
    }
    /// Whether the method belongs to the method set of the type that was looked into: one with a pointer receiver does only
    /// if a pointer is gone through. (Otherwise it can be called on addressable operands.) One with type parameters never does.
    pub fn is_in_method_set(&self) -> bool {
        match self.kind {
            SelectionKind::Method {
                pointer_receiver,
                generic,
                ..
            } => !generic && (!pointer_receiver || self.indirect),
            SelectionKind::InterfaceMethod { .. } => true,
            SelectionKind::Field(_) => false,
        }
    }
}

/// Keeps each type once; one that occurs more often is marked, since all it holds is ambiguous.
fn merge_equal(list: Vec<Embedded>) -> Vec<Embedded> {
    let mut merged: Vec<Embedded> = Vec::with_capacity(list.len());
    let mut place = FxHashMap::default();
    for at in list {
        match place.get(&at.ty) {
            Some(&i) => {
                let first: &mut Embedded = &mut merged[i];
                first.multiple = true;
            }
            None => {
                place.insert(at.ty, merged.len());
                merged.push(at);
            }
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::super::tests::{embedded, field, named, sig};
    use super::super::{Field, is_exported};
    use super::*;
    use crate::id::Id;
    use crate::source::Pos;
    use bumpalo::Bump;

    const HERE: PkgId = PkgId(0);

    fn declare<'ir>(arena: &'ir Bump, types: &Types<'ir>, t: TypeId, methods: &[(&'static str, bool)]) {
        let func = types.func(sig(arena, &[], &[]));
        let declared = methods.iter().map(|&(name, pointer_receiver)| DeclaredMethod {
            method: Method {
                name,
                pkg: (!is_exported(name)).then_some(HERE),
                sig: func,
            },
            pointer_receiver,
            generic: false,
            func: crate::ir::FuncId::from_index(0),
            pos: Pos::NONE,
        });
        types.set_methods(t, arena.alloc_slice_fill_iter(declared.collect::<Vec<_>>()));
    }
    fn names(types: &Types<'_>, t: TypeId) -> Vec<String> {
        types.method_set(t).iter().map(|m| m.method.name.to_string()).collect()
    }

    #[test]
    fn method_sets_of_values_and_pointers() {
        let arena = Bump::new();
        let types = Types::new();
        let t = named(&types, "T", Some(TypeId::INT));
        declare(&arena, &types, t, &[("V", false), ("P", true), ("hidden", false)]);
        assert_eq!(names(&types, t), ["V", "hidden"]);
        assert_eq!(names(&types, types.pointer(t)), ["P", "V", "hidden"]);
        let by_value = types.struct_type(arena.alloc_slice_copy(&[embedded("T", t)]));
        let by_pointer = types.struct_type(arena.alloc_slice_copy(&[embedded("T", types.pointer(t))]));
        assert_eq!(names(&types, by_value), ["V", "hidden"]);
        assert_eq!(names(&types, types.pointer(by_value)), ["P", "V", "hidden"]);
        assert_eq!(names(&types, by_pointer), ["P", "V", "hidden"]);
        let pointer_type = named(&types, "PT", Some(types.pointer(t)));
        assert!(names(&types, pointer_type).is_empty());
        assert!(names(&types, types.pointer(types.pointer(t))).is_empty());
    }

    #[test]
    fn promotion_depth_and_ambiguity() {
        let arena = Bump::new();
        let types = Types::new();
        let fields = |list: &[Field<'static>]| types.struct_type(arena.alloc_slice_copy(list));
        let a = named(
            &types,
            "A",
            Some(fields(&[field("x", TypeId::INT), field("y", TypeId::INT)])),
        );
        let b = named(
            &types,
            "B",
            Some(fields(&[field("x", TypeId::STRING), embedded("A", types.pointer(a))])),
        );
        let c = named(&types, "C", Some(fields(&[embedded("A", a), embedded("B", b)])));
        let Lookup::Found(y) = types.lookup(c, "y", HERE) else {
            panic!()
        };
        assert_eq!((y.path, y.indirect), (vec![0, 1], false));
        assert!(matches!(types.lookup(c, "x", HERE), Lookup::Ambiguous));
        let Lookup::Found(y) = types.lookup(types.pointer(b), "y", HERE) else {
            panic!()
        };
        assert_eq!((y.path, y.indirect), (vec![1, 1], true));
        assert!(matches!(types.lookup(c, "z", HERE), Lookup::NotFound));
        // The same type twice at one depth.
        let d = named(&types, "D", Some(fields(&[embedded("B", b)])));
        let e = named(&types, "E", Some(fields(&[embedded("B", b)])));
        let f = named(&types, "F", Some(fields(&[embedded("D", d), embedded("E", e)])));
        assert!(matches!(types.lookup(f, "x", HERE), Lookup::Ambiguous));
    }

    #[test]
    fn recursive_embedding_ends() {
        let arena = Bump::new();
        let types = Types::new();
        let t = named(&types, "T", None);
        let fields = [embedded("T", types.pointer(t))];
        types.set_underlying(t, types.struct_type(arena.alloc_slice_copy(&fields)));
        assert!(matches!(types.lookup(t, "x", HERE), Lookup::NotFound));
        assert!(names(&types, t).is_empty());
    }

    #[test]
    fn missing_methods() {
        let arena = Bump::new();
        let types = Types::new();
        let t = named(&types, "T", Some(TypeId::INT));
        declare(&arena, &types, t, &[("P", true), ("V", false), ("error", false)]);
        let iface = |name, results: &[TypeId]| {
            let sig = types.func(sig(&arena, &[], results));
            types.interface(&arena, &[Method { name, pkg: None, sig }], None, false)
        };
        let why = |t, i| types.missing_method(t, i, false).map(|m| m.why);
        assert!(why(t, iface("V", &[])).is_none());
        assert!(matches!(why(t, iface("P", &[])), Some(MissingWhy::PointerReceiver)));
        assert!(why(types.pointer(t), iface("P", &[])).is_none());
        assert!(matches!(
            why(t, iface("V", &[TypeId::INT])),
            Some(MissingWhy::WrongType(_))
        ));
        assert!(matches!(why(t, TypeId::ERROR), Some(MissingWhy::WrongName(_))));
        assert!(matches!(why(t, iface("Q", &[])), Some(MissingWhy::Missing)));
        let p = types.pointer(TypeId::ERROR);
        assert!(matches!(why(p, TypeId::ERROR), Some(MissingWhy::PointerToInterface)));
        assert!(types.missing_method(TypeId::ANY, TypeId::ERROR, true).is_none());
    }
}
