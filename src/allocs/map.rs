//! `run --map`: where stacks and heap lie, and what the addresses are that the program has printed.

use super::Sites;
use runtime::abi::{Site, SlotOwner};
use runtime::addresses::Place;
use runtime::heap::layout::PatternId;
use runtime::{HEAP_REGION, Runtime, STACK_REGION};
use std::fmt::Write as _;

impl Sites {
    /// The map as text.
    pub(super) fn map(&self, rt: &Runtime) -> String {
        let mut out = String::new();
        if let Some(notes) = &rt.notes {
            let notes_of_program = notes.notes();
            if !notes_of_program.is_empty() {
                out.push_str("\naddresses that were printed:\n");
            }
            for note in notes_of_program {
                let _ = writeln!(out, "  {:#x} = {}", note.address, self.place(&note.place, note.address));
            }
            if notes.more {
                out.push_str("  … and more\n");
            }
        }
        let stack = STACK_REGION;
        let _ = writeln!(
            out,
            "\nmemory:\n  {:#x}..{:#x} stack of the main goroutine",
            stack.start, stack.end
        );
        for (_, span) in rt.heap.spans() {
            let end = span.base + span.pages as usize * 8192;
            let kind = if span.pattern == PatternId::NOSCAN {
                "no pointers"
            } else {
                "with pointers"
            };
            let _ = writeln!(
                out,
                "  {:#x}..{end:#x} heap, {} of {} cells of {} bytes in use, {kind}",
                span.base,
                rt.cells_in_use(span),
                span.cells,
                span.cell_size
            );
        }
        let _ = writeln!(out, "  {:#x}..{:#x} heap, reserved", HEAP_REGION.start, HEAP_REGION.end);
        out
    }

    fn place(&self, place: &Place, address: usize) -> String {
        match place {
            Place::Heap {
                site,
                object,
                cell,
                pointers,
            } => {
                let kind = if *pointers { "with pointers" } else { "no pointers" };
                format!(
                    "heap: {}, cell of {cell} bytes, {kind}",
                    plus(&self.site(*site), address - object)
                )
            }
            Place::Static { name, offset } => format!("static: {}", plus(name, *offset)),
            Place::Code { function } => format!("code: {function}"),
            Place::Stack {
                function,
                owner,
                offset,
                above_sp,
            } => {
                let what = match owner {
                    Some(SlotOwner::Variable(name, _)) => plus(name, *offset),
                    Some(SlotOwner::Allocation(site)) => plus(&self.site(Site::Allocation(*site)), *offset),
                    None => "a temporary".into(),
                };
                match above_sp {
                    Some(offset) => format!("stack: {what}, {function}+{offset:#x}"),
                    None => format!("stack: {what} of {function}"),
                }
            }
        }
    }

    fn site(&self, site: Site) -> String {
        let text = match site {
            Site::Runtime => None,
            Site::Allocation(number) => self.allocations.get(&number),
            Site::Position(pos) => self.calls.get(&pos),
        };
        text.map_or_else(
            || "of the runtime".into(),
            |text| match text.function.as_str() {
                "" => format!("{} ({})", text.what, text.at),
                function => format!("{} of {function} ({})", text.what, text.at),
            },
        )
    }
}

fn plus(what: &str, offset: usize) -> String {
    if offset == 0 {
        what.into()
    } else {
        format!("{what} + {offset}")
    }
}
