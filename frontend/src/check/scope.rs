//! Scopes: the universe, packages, files, functions and blocks.

use super::object::ObjId;
use crate::define_id;
use rustc_hash::FxHashMap;

define_id! {
    /// A scope.
    ScopeId
}

/// One scope with the names declared in it.
#[derive(Default, Debug)]
pub struct Scope<'a> {
    /// The scope around it; none for the universe.
    pub parent: Option<ScopeId>,
    names: FxHashMap<&'a str, ObjId>,
    /// In order of declaration, for reports.
    pub objects: Vec<ObjId>,
}

impl<'a> Scope<'a> {
    /// An empty scope inside `parent`.
    pub fn new(parent: Option<ScopeId>) -> Self {
        Scope {
            parent,
            ..Scope::default()
        }
    }
    /// The object called `name` in this very scope.
    pub fn get(&self, name: &str) -> Option<ObjId> {
        self.names.get(name).copied()
    }
    /// Enters an object. Returns the one that has the name already, which then stays. Blank names are never found.
    pub fn insert(&mut self, name: &'a str, obj: ObjId) -> Option<ObjId> {
        if name != "_" {
            if let Some(&other) = self.names.get(name) {
                return Some(other);
            }
            self.names.insert(name, obj);
        }
        self.objects.push(obj);
        None
    }
}
