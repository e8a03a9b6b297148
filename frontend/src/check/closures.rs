//! Func literals after checking: how they capture, and what they are called.
//!
//! Whether a variable is captured by value depends on all of its uses, also those after the literal and in other
//! literals; so it is decided when all bodies are known. gc: `closure.go` for names, `escape.go` (`flowClosure`) for
//! captures.

use super::Checker;
use crate::id::Id;
use crate::ir::{CAPTURE_BY_VALUE_MAX, FuncId, FuncKind};

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// Decides for every capture whether it is by value.
    pub(super) fn decide_captures(&mut self) {
        let literals: Vec<(FuncId, FuncId)> = self
            .funcs
            .iter_enumerated()
            .filter_map(|(id, f)| match f.kind {
                FuncKind::Literal { outer } => Some((id, outer)),
                _ => None,
            })
            .collect();
        // Rows of inner literals come after those of the functions they stand in. What happens to a variable inside
        // happens to the variable; then every view of it is told.
        for &(func, outer) in literals.iter().rev() {
            for capture in self.funcs[func].captures {
                let inner = self.funcs[func].locals[capture.inner];
                let variable = &mut self.funcs[outer].locals[capture.outer];
                variable.addr_taken |= inner.addr_taken;
                variable.reassigned |= inner.reassigned;
            }
        }
        for &(func, outer) in &literals {
            let mut captures = self.funcs[func].captures.to_vec();
            for capture in &mut captures {
                let variable = self.funcs[outer].locals[capture.outer];
                let size = self.types.size(variable.ty);
                capture.by_value = !variable.addr_taken && !variable.reassigned && size <= CAPTURE_BY_VALUE_MAX;
                let view = &mut self.funcs[func].locals[capture.inner];
                view.addr_taken = variable.addr_taken;
                view.reassigned = variable.reassigned;
            }
            self.funcs[func].captures = self.alloc_slice(&captures);
        }
    }

    /// Names literals as gc does: `outer.func1`, inside another literal `outer.func1.1`, at package level `glob..func1`;
    /// counted in source order. Bodies of loops over functions are `outer-range1`.
    pub(super) fn name_literals(&mut self) {
        let mut literals: Vec<(FuncId, FuncId)> = self
            .funcs
            .iter_enumerated()
            .filter_map(|(id, f)| match f.kind {
                FuncKind::Literal { outer } => Some((id, outer)),
                _ => None,
            })
            .collect();
        literals.sort_by_key(|&(id, _)| (self.funcs[id].pos, id));
        let (mut counts, mut range_counts) = (vec![0u32; self.funcs.len()], vec![0u32; self.funcs.len()]);
        for (func, outer) in literals {
            let pkg = self.funcs[outer].pkg;
            if self.range_bodies.contains(&func) {
                range_counts[outer.index()] += 1;
                self.name_literal(func, outer, &format!("-range{}", range_counts[outer.index()]));
                continue;
            }
            let (suffix, counter) = match self.funcs[outer].kind {
                FuncKind::Literal { .. } => (".", outer),
                // Functions called `_` share the package's counter, since their names are not unique.
                _ if self.funcs[outer].short_name == "_" => (".func", self.pkgs[pkg].init),
                _ => (".func", outer),
            };
            counts[counter.index()] += 1;
            self.name_literal(func, outer, &format!("{suffix}{}", counts[counter.index()]));
        }
    }

    /// Names a literal after the function it stands in. Both names of that are taken over: those of instances differ.
    fn name_literal(&mut self, func: FuncId, outer: FuncId, suffix: &str) {
        let (short, link) = match self.funcs[outer].kind {
            FuncKind::PackageInit if suffix.starts_with(".func") => {
                let path = self.packages[self.funcs[outer].pkg].path;
                (format!("glob.{suffix}"), format!("{path}.glob.{suffix}"))
            }
            _ => {
                let row = &self.funcs[outer];
                (format!("{}{suffix}", row.short_name), format!("{}{suffix}", row.name))
            }
        };
        self.funcs[func].short_name = self.alloc_str(&short);
        self.funcs[func].name = self.alloc_str(&link);
    }
}
