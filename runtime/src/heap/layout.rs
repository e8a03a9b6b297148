//! Cell layouts: which words of a cell hold pointers.
//!
//! A span holds cells of one layout, so objects need no headers: the collector finds an object's pointers through its
//! span. A *pattern* is a pointer bitmap that repeats over the cell; a *layout* is a pattern in a size class. `new(T)` and
//! the arrays behind `[]T` share T's pattern, since an array's elements repeat it:
//! ```go
//! type pair struct{ n int; p *int }    // pattern: period 2 words, mask 0b10
//! new(pair)                            // layout (pattern, 16-byte cells)
//! make([]pair, 3)                      // layout (pattern, 48-byte cells)
//! ```
//! Patterns are reduced: without pointers they are [`PatternId::NOSCAN`], all pointers [`PatternId::ALL_POINTERS`], and a
//! bitmap that is itself periodic gets its smallest period. So there are few layouts and cells get reused across types.
//!
//! # Invariants
//! 1. A word of a cell beyond the object's size is zero, so a pattern may say "pointer" there.
//! 2. Layouts are interned: equal pattern and class ⇔ equal [`LayoutId`].

use super::size_class::{NUM_CLASSES, SizeClass};
use crate::abi::LayoutId;

/// An interned [`Pattern`].
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct PatternId(pub u32);

impl PatternId {
    /// No pointers.
    pub const NOSCAN: PatternId = PatternId(0);
    /// Every word is a pointer.
    pub const ALL_POINTERS: PatternId = PatternId(1);
}

/// A pointer bitmap that repeats every `period` words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pattern {
    /// Words after which it repeats; 0 for no pointers.
    pub period: u32,
    /// Bit `i` of the bitmap: word `i` modulo `period` is a pointer.
    pub mask: Box<[u64]>,
}

impl Pattern {
    /// Whether word `index` of an object holds a pointer.
    pub fn is_pointer(&self, index: usize) -> bool {
        if self.period == 0 {
            return false;
        }
        let bit = index % self.period as usize;
        self.mask[bit / 64] >> (bit % 64) & 1 != 0
    }

    /// The reduced pattern of a value of `words` words with `ptr_words` bits of `mask`.
    fn reduce(words: usize, mask: &[u64], ptr_words: usize) -> Pattern {
        let bit = |i: usize| i < ptr_words && mask[i / 64] >> (i % 64) & 1 != 0;
        if !(0..ptr_words).any(bit) {
            return Pattern {
                period: 0,
                mask: Box::new([]),
            };
        }
        // Quadratic only in theory: a wrong period fails within few words.
        let period = (1..=words)
            .find(|&period| words.is_multiple_of(period) && (period..words).all(|i| bit(i) == bit(i - period)))
            .unwrap_or(words);
        let mut reduced = vec![0; period.div_ceil(64)];
        for i in (0..period).filter(|&i| bit(i)) {
            reduced[i / 64] |= 1 << (i % 64);
        }
        Pattern {
            period: period as u32,
            mask: reduced.into(),
        }
    }
}

/// One layout.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Layout {
    /// Size class of its cells.
    pub class: SizeClass,
    /// Their pointers.
    pub pattern: PatternId,
}

/// All patterns and layouts. Code generation begins it, the runtime goes on with it.
#[derive(Clone, Debug)]
pub struct LayoutTable {
    patterns: Vec<Pattern>,
    layouts: Vec<Layout>,
    /// Layout by pattern and size class; `u32::MAX` where there is none yet.
    by_class: Vec<[u32; NUM_CLASSES]>,
}

impl Default for LayoutTable {
    fn default() -> Self {
        Self::new()
    }
}

impl LayoutTable {
    /// A table of the two patterns that always exist.
    pub fn new() -> LayoutTable {
        let mut table = LayoutTable {
            patterns: Vec::new(),
            layouts: Vec::new(),
            by_class: Vec::new(),
        };
        table.intern(Pattern {
            period: 0,
            mask: Box::new([]),
        });
        table.intern(Pattern {
            period: 1,
            mask: Box::new([1]),
        });
        table
    }

    /// The pattern of a type: `size` in bytes, bitmap as in [`crate::abi::TypeDesc`]. For an array whose mask repeats, pass its
    /// element's size.
    pub fn pattern(&mut self, size: usize, mask: &[u64], ptr_words: usize) -> PatternId {
        self.intern(Pattern::reduce(size / 8, mask, ptr_words))
    }

    /// The layout for objects of `size` bytes. None for a size of 0, and above
    /// [`MAX_SMALL_SIZE`](super::size_class::MAX_SMALL_SIZE), where each object owns its span.
    pub fn layout(&mut self, pattern: PatternId, size: usize) -> Option<LayoutId> {
        let class = SizeClass::of(size)?;
        let known = self.by_class[pattern.0 as usize][class.0 as usize];
        if known != u32::MAX {
            return Some(LayoutId(known));
        }
        let id = LayoutId(self.layouts.len() as u32);
        self.layouts.push(Layout { class, pattern });
        self.by_class[pattern.0 as usize][class.0 as usize] = id.0;
        Some(id)
    }

    /// Bytes per cell: by how much bump allocation advances.
    pub fn cell_size(&self, layout: LayoutId) -> usize {
        self.get(layout).class.cell_size()
    }

    /// A layout.
    pub fn get(&self, layout: LayoutId) -> Layout {
        self.layouts[layout.0 as usize]
    }

    /// A pattern.
    pub fn pattern_of(&self, pattern: PatternId) -> &Pattern {
        &self.patterns[pattern.0 as usize]
    }

    /// Number of layouts.
    pub fn len(&self) -> usize {
        self.layouts.len()
    }

    /// Whether there is no layout yet.
    pub fn is_empty(&self) -> bool {
        self.layouts.is_empty()
    }

    fn intern(&mut self, pattern: Pattern) -> PatternId {
        // Linear: programs have tens of patterns, and types are interned once.
        let index = self.patterns.iter().position(|p| *p == pattern).unwrap_or_else(|| {
            self.patterns.push(pattern);
            self.by_class.push([u32::MAX; NUM_CLASSES]);
            self.patterns.len() - 1
        });
        PatternId(index as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_reduced() {
        let mut t = LayoutTable::new();
        assert_eq!(t.pattern(24, &[0], 0), PatternId::NOSCAN);
        assert_eq!(t.pattern(24, &[0b111], 3), PatternId::ALL_POINTERS);
        let string = t.pattern(16, &[0b01], 1);
        assert_eq!(t.pattern(48, &[0b010101], 5), string);
        assert_ne!(t.pattern(16, &[0b10], 2), string);
        let p = t.pattern_of(string).clone();
        assert!(p.is_pointer(0) && !p.is_pointer(1) && p.is_pointer(2));
    }

    #[test]
    fn layouts_are_interned() {
        let mut t = LayoutTable::new();
        let a = t.layout(PatternId::ALL_POINTERS, 40).unwrap();
        assert_eq!(t.layout(PatternId::ALL_POINTERS, 48), Some(a));
        assert_ne!(t.layout(PatternId::NOSCAN, 48), Some(a));
        assert_eq!(t.cell_size(a), 48);
        assert_eq!(t.layout(PatternId::NOSCAN, 0), None);
        assert_eq!(t.layout(PatternId::NOSCAN, 40000), None);
    }
}
