//! What a function does with one of its parameters: the summary that its callers use.

use frontend::ir::DeclaredLeak;

/// Number of results a summary distinguishes; a flow to a later one counts as a flow to the heap. gc's `numEscResults`,
/// kept so that texts agree.
pub const TRACKED_RESULTS: usize = 7;

/// Flows out of one parameter: for the heap and for each tracked result, the least number of dereferences on a path
/// there, if there is one. `return *p` is 1 for the first result.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Leaks {
    heap: Option<u8>,
    results: [Option<u8>; TRACKED_RESULTS],
}

impl Leaks {
    /// Everything reaches the heap: what is assumed of unknown functions.
    pub fn to_heap() -> Self {
        let mut leaks = Leaks::default();
        leaks.add_heap(0);
        leaks
    }

    /// The flows of parameter `param` that its declaration states.
    pub fn declared(leaks: &[DeclaredLeak], param: usize) -> Self {
        let mut summary = Leaks::default();
        for leak in leaks.iter().filter(|leak| leak.param as usize == param) {
            match leak.result {
                Some(result) => summary.add_result(result as usize, leak.derefs.into()),
                None => summary.add_heap(leak.derefs.into()),
            }
        }
        summary
    }

    /// Whether nothing flows out.
    pub fn is_empty(&self) -> bool {
        *self == Leaks::default()
    }

    /// Fewest dereferences of a flow to the heap.
    pub fn heap(&self) -> Option<u8> {
        self.heap
    }

    /// Fewest dereferences of a flow to result `index`.
    pub fn result(&self, index: usize) -> Option<u8> {
        self.results.get(index).copied().flatten()
    }

    /// Adds a flow to the heap.
    pub fn add_heap(&mut self, derefs: u32) {
        lower(&mut self.heap, derefs);
    }

    /// Adds a flow to result `index`.
    pub fn add_result(&mut self, index: usize, derefs: u32) {
        match self.results.get_mut(index) {
            Some(slot) => lower(slot, derefs),
            None => self.add_heap(derefs),
        }
    }

    /// Adds all flows of `other`.
    pub fn add_all(&mut self, other: &Leaks) {
        if let Some(derefs) = other.heap {
            self.add_heap(derefs.into());
        }
        for (index, derefs) in other.results.iter().enumerate() {
            if let Some(derefs) = *derefs {
                self.add_result(index, derefs.into());
            }
        }
    }

    /// Drops flows to results that a flow to the heap covers: one with no more dereferences.
    pub fn optimize(&mut self) {
        if let Some(heap) = self.heap {
            for slot in &mut self.results {
                if slot.is_some_and(|derefs| derefs >= heap) {
                    *slot = None;
                }
            }
        }
    }
}

fn lower(slot: &mut Option<u8>, derefs: u32) {
    // 254 is gc's ceiling (it stores one more than this in a byte).
    let derefs = derefs.min(254) as u8;
    if slot.is_none_or(|old| derefs < old) {
        *slot = Some(derefs);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_least_dereference_count_is_kept() {
        let mut leaks = Leaks::default();
        leaks.add_result(1, 3);
        leaks.add_result(1, 5);
        assert_eq!((leaks.result(0), leaks.result(1), leaks.heap()), (None, Some(3), None));
        leaks.add_heap(3);
        leaks.optimize();
        assert_eq!((leaks.result(1), leaks.heap()), (None, Some(3)));
    }

    #[test]
    fn a_result_beyond_the_tracked_ones_is_the_heap() {
        let mut leaks = Leaks::default();
        leaks.add_result(TRACKED_RESULTS, 1);
        assert_eq!(leaks.heap(), Some(1));
    }

    #[test]
    fn a_shorter_flow_to_a_result_survives_a_longer_one_to_the_heap() {
        let mut leaks = Leaks::default();
        leaks.add_heap(1);
        leaks.add_result(0, 0);
        leaks.optimize();
        assert_eq!((leaks.heap(), leaks.result(0)), (Some(1), Some(0)));
    }
}
