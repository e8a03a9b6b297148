//! Instances of generic types (*Go spec, Instantiations*), one row for each generic type and list of arguments.
//!
//! An instance is made when it is named, also while its generic type is still being declared (`type List[T any] struct {
//! next *List[T] }`). So it is expanded, that is gets its underlying type and methods, later: the checker takes it from
//! [`Types::next_unexpanded`].

use super::{Instance, Named, TypeId, TypeKind, Types, deep};
use bumpalo::Bump;

/// Type arguments may be nested this deeply, and be written with this many names. More occur only where a generic
/// declaration needs instances of itself with ever larger arguments.
const MAX_NESTING: usize = 60;
const MAX_PARTS: usize = 4000;

impl<'ir> Types<'ir> {
    /// The instance of the generic type `origin` with these arguments.
    pub fn instantiate(&self, arena: &'ir Bump, origin: TypeId, args: &[TypeId]) -> TypeId {
        let mut instances = self.instances.lock().expect("no panic under this lock");
        if let Some(&known) = instances.get(&Instance { origin, args }) {
            return known;
        }
        let generic = self.named(origin).expect("a generic type is a defined type");
        let args: &'ir [TypeId] = arena.alloc_slice_copy(args);
        let instance = Instance { origin, args };
        let ty = self.push_named(
            Named {
                underlying: None,
                methods: &[],
                ..generic
            },
            Some(instance),
        );
        instances.insert(instance, ty);
        self.unexpanded.lock().expect("no panic under this lock").push_back(ty);
        ty
    }

    /// The instance that was made first among those not expanded yet. The caller expands it.
    pub fn next_unexpanded(&self) -> Option<TypeId> {
        self.unexpanded.lock().expect("no panic under this lock").pop_front()
    }

    /// `t` with type parameters replaced by type arguments.
    pub fn replace_params(&self, arena: &'ir Bump, t: TypeId, params: &[TypeId], args: &[TypeId]) -> TypeId {
        self.substitute(arena, t, &mut |t| match self.kind(t) {
            TypeKind::TypeParam(_) => params.iter().position(|&p| p == t).and_then(|i| args.get(i).copied()),
            _ => {
                let Instance { origin, args: old } = self.instance(t)?;
                let new: Vec<TypeId> = old
                    .iter()
                    .map(|&arg| deep(|| self.replace_params(arena, arg, params, args)))
                    .collect();
                (new != old).then(|| self.instantiate(arena, origin, &new))
            }
        })
    }

    /// Whether type arguments are larger than those of any program that ends.
    pub fn args_too_large(&self, args: &[TypeId]) -> bool {
        let mut parts = 0;
        args.iter().any(|&arg| self.exceeds(arg, 0, &mut parts))
    }

    fn exceeds(&self, t: TypeId, depth: usize, parts: &mut usize) -> bool {
        *parts += 1;
        if depth > MAX_NESTING || *parts > MAX_PARTS {
            return true;
        }
        let mut inside = |t: TypeId| self.exceeds(t, depth + 1, parts);
        match self.kind(t) {
            TypeKind::Basic(_) | TypeKind::TypeParam(_) | TypeKind::Interface(_) => false,
            TypeKind::Named(_) => self.instance(t).is_some_and(|i| i.args.iter().any(|&t| inside(t))),
            TypeKind::Pointer(elem)
            | TypeKind::Slice(elem)
            | TypeKind::Array { elem, .. }
            | TypeKind::Chan { elem, .. } => inside(elem),
            TypeKind::Map { key, value } => inside(key) || inside(value),
            TypeKind::Struct(fields) => fields.iter().any(|f| inside(f.ty)),
            TypeKind::Func(sig) => sig.params.iter().chain(sig.results).any(|&t| inside(t)),
            TypeKind::Tuple(list) => list.iter().any(|&t| inside(t)),
        }
    }
}
