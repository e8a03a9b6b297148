//! The teaching baseline, mode `heap`: what a compiler without escape analysis would do. Every variable whose address is
//! taken or that is captured by reference is on the heap, and so is everything that an expression allocates.

use crate::Analysis;
use crate::analyze::unplaced;
use crate::frames;
use crate::order;
use crate::placement::Placement;
use crate::remark::{Remark, RemarkKind};
use frontend::ir::{AllocKind, Program};

/// Places everything by the rules above. Remarks name the variables that moved.
pub fn analyze<'ir>(program: &Program<'ir>) -> Analysis<'ir> {
    let mut placements = unplaced(program);
    let mut remarks = Vec::new();
    for (id, func) in program.funcs.iter_enumerated() {
        for local in func.locals.iter() {
            let Some(site) = local.site else { continue };
            placements.sites[site] = if local.addr_taken {
                Placement::Heap
            } else {
                Placement::Stack
            };
        }
        let _ = id;
    }
    for (id, func) in program.funcs.iter_enumerated() {
        let frontend::ir::FuncKind::Literal { outer } = func.kind else {
            continue;
        };
        let _ = id;
        for capture in func.captures.iter().filter(|capture| !capture.by_value) {
            // The variable's own function may be further out.
            let (mut around, mut local) = (outer, capture.outer);
            while let frontend::ir::LocalKind::Captured(index) = program.funcs[around].locals[local].kind {
                let frontend::ir::FuncKind::Literal { outer } = program.funcs[around].kind else {
                    break;
                };
                local = program.funcs[around].captures[index as usize].outer;
                around = outer;
            }
            if let Some(site) = program.funcs[around].locals[local].site {
                placements.sites[site] = Placement::Heap;
            }
        }
    }
    for (id, site) in program.sites.iter_enumerated() {
        match site.kind {
            AllocKind::Variable => {
                if placements.sites[id] == Placement::Heap {
                    remarks.push(Remark {
                        pos: site.pos,
                        pkg: program.funcs[site.func].pkg,
                        func: site.func,
                        kind: RemarkKind::MovedToHeap { variable: site.name },
                    });
                }
            }
            // Values: their storage is whatever they are assigned to.
            AllocKind::StructLit | AllocKind::ArrayLit => placements.sites[id] = Placement::Stack,
            AllocKind::New
            | AllocKind::PtrLit
            | AllocKind::SliceLit
            | AllocKind::MapLit
            | AllocKind::MakeSlice
            | AllocKind::MakeMap
            | AllocKind::MakeChan
            | AllocKind::FuncLit
            | AllocKind::MethodValue
            | AllocKind::VariadicSlice
            | AllocKind::ToInterface
            | AllocKind::StringToBytes
            | AllocKind::BytesToString
            | AllocKind::StringToRunes
            | AllocKind::RunesToString
            | AllocKind::RuneToString
            | AllocKind::Concat
            | AllocKind::Append
            | AllocKind::Go
            | AllocKind::Defer => {}
        }
    }
    Analysis {
        too_large: frames::too_large(program, &placements),
        unordered: program
            .funcs
            .ids()
            .filter(|&func| order::is_needed(program, func))
            .collect(),
        // Closures are on the heap.
        with_literals: Vec::new(),
        placements,
        remarks,
    }
}
