//! An append-only table that is read without locks: rows never move and never change places, so the type table can be
//! extended through a shared reference while the checker holds rows of it, and be read by several code generators later.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// Number of rows in the first chunk; each further chunk doubles.
const FIRST: usize = 256;
/// Enough chunks for 2^32 rows.
const CHUNKS: usize = 25;

/// Rows in order of appending.
pub(super) struct Rows<T> {
    chunks: [OnceLock<Box<[OnceLock<T>]>>; CHUNKS],
    len: AtomicU32,
}

/// Chunk and place in it of row `index`.
fn place(index: usize) -> (usize, usize) {
    let chunk = (index / FIRST + 1).ilog2() as usize;
    (chunk, index - FIRST * ((1 << chunk) - 1))
}

impl<T> Rows<T> {
    /// No rows.
    pub(super) fn new() -> Self {
        Rows {
            chunks: [const { OnceLock::new() }; CHUNKS],
            len: AtomicU32::new(0),
        }
    }

    /// Number of rows.
    pub(super) fn len(&self) -> usize {
        self.len.load(Ordering::Acquire) as usize
    }

    /// Appends `row` and returns its index.
    pub(super) fn push(&self, row: T) -> usize {
        // The place is reserved first, so two threads that push at once get different rows.
        let index = self.len.fetch_add(1, Ordering::AcqRel) as usize;
        let (chunk, at) = place(index);
        let rows = self.chunks[chunk].get_or_init(|| (0..FIRST << chunk).map(|_| OnceLock::new()).collect());
        assert!(rows[at].set(row).is_ok(), "row {index} was pushed twice");
        index
    }

    /// Row `index`, which was pushed before.
    pub(super) fn get(&self, index: usize) -> &T {
        let (chunk, at) = place(index);
        self.chunks[chunk]
            .get()
            .and_then(|rows| rows[at].get())
            .expect("a row that was pushed")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_keep_their_places() {
        let rows = Rows::new();
        for i in 0..5000 {
            assert_eq!(rows.push(i * 3), i);
        }
        assert_eq!(rows.len(), 5000);
        assert!((0..5000).all(|i| *rows.get(i) == i * 3));
    }
}
