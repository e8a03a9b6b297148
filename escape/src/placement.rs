//! The result of the analysis: where each allocation site lives.

use frontend::id::IdVec;
use frontend::ir::{AllocId, FuncId};

/// Where an object lives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Placement {
    /// In the frame of the function (for a variable perhaps in registers). No pointer to it is stored in the heap, and
    /// none outlives its frame or its iteration of the loop.
    Stack,
    /// Allocated by the runtime.
    Heap,
}

/// Where every allocation site lives, and how each func literal's captures are made.
#[derive(Clone, Debug, Default)]
pub struct Placements {
    pub(crate) sites: IdVec<AllocId, Placement>,
    /// Per function, per capture.
    pub(crate) by_value: IdVec<FuncId, Box<[bool]>>,
}

impl Placements {
    /// Where the object of `site` lives. A site that the analysis never reached (dead code) is on the heap.
    pub fn of(&self, site: AllocId) -> Placement {
        self.sites[site]
    }

    /// Whether `captures[index]` of `literal` copies the variable's value. This, and not
    /// [`frontend::ir::Capture::by_value`], is what code generation must follow: as in gc, a variable that is only
    /// reassigned before the first capture is captured by value too, and its placement relies on that.
    pub fn captures_by_value(&self, literal: FuncId, index: usize) -> bool {
        self.by_value[literal][index]
    }

    /// Every site's placement, in order.
    pub fn iter(&self) -> impl Iterator<Item = (AllocId, Placement)> + '_ {
        self.sites.iter_enumerated().map(|(id, &p)| (id, p))
    }
}
