//! `//go:linkname local importpath.name`: function `local`, declared without body, is another package's.
//!
//! ```go
//! //go:linkname indexByte example.com/text.indexByte
//! func indexByte(s []byte, b byte) int
//! ```
//! The declaration stays without body: nothing is known of it but its type, as in gc. [`ir::Program::links`] says whose body it gets.
//! The other package must be part of the program, but need not be imported here.
//!
//! # What it does not do
//! A function with a body is not given to a package that declares it without; variables and methods are not linked.

use super::Checker;
use super::object::ObjectKind;
use crate::ir::FuncId;
use crate::reference::LangVersion;
use crate::source::Pos;
use crate::syntax::ast::{Decl, File};
use crate::types::PkgId;
use rustc_hash::FxHashSet;

/// A directive that gives a function a body.
pub(super) struct Linkname<'a> {
    local: FuncId,
    pos: Pos,
    target: &'a str,
}

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// Reads the directives of a package, whose objects are resolved, and has what they name checked.
    pub(super) fn read_linknames(&mut self, pkg: PkgId) {
        let mut seen = FxHashSet::default();
        let files: Vec<&'a File<'a>> = self.pkgs[pkg].files.iter().map(|&(file, _)| file).collect();
        for file in files {
            for directive in file.directives {
                let Some(words) = directive.text.strip_prefix("go:linkname ") else {
                    continue;
                };
                // Behind the slashes.
                let pos = directive.pos.offset(2);
                let words: Vec<&'a str> = words.split_whitespace().collect();
                let (&[local] | &[local, _]) = &words[..] else {
                    self.error(pos, "usage: //go:linkname localname [linkname]");
                    continue;
                };
                if !imports_unsafe(file) {
                    let message = "//go:linkname only allowed in Go files that import \"unsafe\"";
                    self.error(pos, message);
                    continue;
                }
                let kind = self.lookup_in_package(pkg, local).map(|obj| &self.objects[obj].kind);
                let func = match kind {
                    Some(ObjectKind::Func(func)) => Some(*func),
                    Some(ObjectKind::Global(_)) => None,
                    _ => {
                        if self.options.lang >= LangVersion(18) {
                            let message = "//go:linkname must refer to declared function or variable";
                            self.error(pos, message);
                        }
                        continue;
                    }
                };
                if !seen.insert(local) {
                    self.error(pos, format!("duplicate //go:linkname for {local}"));
                    continue;
                }
                if let (Some(func), Some(&target)) = (func, words.get(1))
                    && let Some(decl) = self.func_states[func].decl.filter(|decl| decl.body.is_none())
                {
                    let pos = decl.pos;
                    if let Some(target) = self.link_target(target) {
                        self.reach(target);
                    }
                    self.linknames.push(Linkname {
                        local: func,
                        pos,
                        target,
                    });
                }
            }
        }
    }

    /// Links the functions. What is not there is an error where the program is linked.
    pub(super) fn follow_linknames(&mut self) {
        for Linkname { local, pos, target } in std::mem::take(&mut self.linknames) {
            match self.link_target(target) {
                Some(func) if self.types.identical(self.funcs[local].ty, self.funcs[func].ty) => {
                    self.links.insert(local, func);
                }
                Some(func) => {
                    let (is, wanted) = (
                        self.type_text(self.funcs[func].ty),
                        self.type_text(self.funcs[local].ty),
                    );
                    self.diags
                        .error(pos, format!("//go:linkname: {target} is a {is}, not a {wanted}"));
                }
                None if self.options.require_main => {
                    self.diags.error(pos, format!("relocation target {target} not defined"));
                }
                None => {}
            }
        }
    }

    /// The function that `path.name` denotes, in whichever package of the program.
    fn link_target(&mut self, target: &str) -> Option<FuncId> {
        let dot = target.rfind('/').unwrap_or(0);
        let dot = dot + target[dot..].find('.')?;
        let (path, name) = (&target[..dot], &target[dot + 1..]);
        let pkg = self.pkgs.ids().find(|&pkg| self.packages[pkg].path == path)?;
        let obj = self.lookup_in_package(pkg, name)?;
        self.resolve(obj);
        match self.objects[obj].kind {
            ObjectKind::Func(func) => Some(func),
            _ => None,
        }
    }

    /// Whether another package has the body of `func`, or a directive says so.
    pub(super) fn is_linked(&self, func: FuncId) -> bool {
        self.linknames.iter().any(|link| link.local == func)
    }
}

fn imports_unsafe(file: &File<'_>) -> bool {
    file.decls
        .iter()
        .any(|decl| matches!(decl, Decl::Import(import) if import.path == "unsafe"))
}
