//! What the addresses are that a program prints: the notes behind `run --map`.
//!
//! **Idea.** What a frame holds is known only while the function runs, so an address is looked up when it is printed: `print` and `println`
//! note their pointers, and what goes to standard output or error is searched for hexadecimal numbers. At the end the notes are shown.
//!
//! # What it does not do
//! It finds no variables in registers: they have no address.

use crate::abi::{Site, SlotOwner};
use crate::heap::memory::Ref;
use crate::runtime::Runtime;
use crate::trace;
use crate::unwind;

/// An address that the program has printed, and what it was at that time.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Note {
    /// The address.
    pub address: usize,
    /// What lies there.
    pub place: Place,
}

/// What an address belongs to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Place {
    /// An object on the heap.
    Heap {
        /// Who paid for it.
        site: Site,
        /// Where it begins.
        object: usize,
        /// Size of its cell, bytes.
        cell: usize,
        /// Whether it may hold pointers.
        pointers: bool,
    },
    /// Static data.
    Static {
        /// What it is.
        name: String,
        /// Bytes from its beginning to the address.
        offset: usize,
    },
    /// Machine code of a function.
    Code {
        /// The function's link name.
        function: String,
    },
    /// Something in the frame of a function.
    Stack {
        /// The function's link name.
        function: String,
        /// What holds the address; none for temporaries.
        owner: Option<SlotOwner>,
        /// Bytes from the beginning of the variable or object to the address.
        offset: usize,
        /// Bytes from the frame's stack pointer up to the address; none if nothing is known of that part of the frame.
        above_sp: Option<usize>,
    },
}

/// Most notes that are kept: a screenful is read, not a flood.
const MAX_NOTES: usize = 1000;

/// All notes, in the order of printing, each address and place once.
#[derive(Default, Debug)]
pub struct Notes {
    notes: Vec<Note>,
    /// Whether some were not kept.
    pub more: bool,
}

impl Notes {
    /// The notes.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    fn add(&mut self, note: Note) {
        if self.notes.contains(&note) {
        } else if self.notes.len() < MAX_NOTES {
            self.notes.push(note);
        } else {
            self.more = true;
        }
    }
}

/// `print(p)`: notes a pointer that is about to be printed.
pub fn noteaddress(rt: &mut Runtime, address: Ref) {
    rt.note_address(address.0);
}

impl Runtime {
    /// Notes what `address` is, if notes are taken and it is something of the program's: an object, in a frame of the current goroutine, static data, code.
    pub(crate) fn note_address(&mut self, address: usize) {
        if self.notes.is_none() {
            return;
        }
        let place = self.heap_place(address).or_else(|| self.stack_place(address));
        let place = place.or_else(|| self.static_place(address));
        if let (Some(place), Some(notes)) = (place, &mut self.notes) {
            notes.add(Note { address, place });
        }
    }

    /// Notes the addresses in a text that is written to standard output or error.
    pub(crate) fn note_text(&mut self, text: &[u8]) {
        if self.notes.is_none() {
            return;
        }
        let mut rest = text;
        while let Some(at) = memchr::memmem::find(rest, b"0x") {
            rest = &rest[at + 2..];
            let digits = rest.iter().take_while(|b| b.is_ascii_hexdigit()).count();
            let number = std::str::from_utf8(&rest[..digits]).ok();
            if let Some(address) = number.and_then(|n| usize::from_str_radix(n, 16).ok()) {
                self.note_address(address);
            }
            rest = &rest[digits..];
        }
    }

    fn heap_place(&self, address: usize) -> Option<Place> {
        let (span, index) = self.heap.object_at(address)?;
        let accounts = self.accounts.as_ref()?;
        let span = self.heap.span(span);
        Some(Place::Heap {
            site: accounts.of_object(&self.heap, address)?.site,
            object: span.address(index),
            cell: span.cell_size,
            pointers: span.pattern != crate::heap::layout::PatternId::NOSCAN,
        })
    }

    fn static_place(&self, address: usize) -> Option<Place> {
        let data = &self.image.data;
        let after = data.partition_point(|data| data.start <= address);
        if let Some(found) = after.checked_sub(1).map(|i| &data[i]).filter(|data| address < data.end) {
            return Some(Place::Static {
                name: found.name.clone(),
                offset: address - found.start,
            });
        }
        let function = trace::function_at(self.image, address)?;
        Some(Place::Code {
            function: function.name.clone(),
        })
    }

    fn stack_place(&self, address: usize) -> Option<Place> {
        if !(self.ctx.stack_lo..self.ctx.stack_hi).contains(&address) {
            return None;
        }
        // Frames lie above each other, the innermost one lowest: the first whose frame pointer is higher holds the address.
        let frame = unwind::frames(self.ctx.anchor).find(|frame| frame.fp > address)?;
        let function = trace::function_at(self.image, frame.pc.wrapping_sub(1))?;
        let below_fp = frame.fp - address;
        let slot = function
            .slots
            .iter()
            .find(|slot| (slot.below_fp - slot.size + 1..=slot.below_fp).contains(&(below_fp as u32)));
        Some(Place::Stack {
            function: function.name.clone(),
            owner: slot.map(|slot| slot.owner.clone()),
            offset: slot.map_or(0, |slot| slot.below_fp as usize - below_fp),
            above_sp: slot.map(|slot| (slot.above_sp + slot.below_fp) as usize - below_fp),
        })
    }
}
