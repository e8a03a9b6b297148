//! Size classes: every small object's size is rounded up to one of 67 sizes, so that a span can hold equal cells.
//!
//! The table is Go 1.19's (`runtime/sizeclasses.go`): `cap` after `append`, `HeapAlloc` and the distance of neighbouring
//! objects are visible to programs and to the article's readers. A test recomputes the properties that the
//! table must have (waste at most 12.5 % beyond the smallest classes) and compares it with the installed Go.

/// Bytes per page: the unit in which spans are measured. gc's `_PageSize`.
pub const PAGE_SIZE: usize = 8192;

/// Largest small object, bytes. Larger ones own a span. gc's `_MaxSmallSize`.
pub const MAX_SMALL_SIZE: usize = 32768;

/// Number of size classes, with class 0, which stands for large objects.
pub const NUM_CLASSES: usize = 68;

/// Index of a size class, 1 to 67; 0 for large objects.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub struct SizeClass(pub u8);

/// Cell size in bytes and pages per span, by class. Origin: Go 1.19 `sizeclasses.go`.
const CLASSES: [(u16, u8); NUM_CLASSES] = [
    (0, 0),
    (8, 1),
    (16, 1),
    (24, 1),
    (32, 1),
    (48, 1),
    (64, 1),
    (80, 1),
    (96, 1),
    (112, 1),
    (128, 1),
    (144, 1),
    (160, 1),
    (176, 1),
    (192, 1),
    (208, 1),
    (224, 1),
    (240, 1),
    (256, 1),
    (288, 1),
    (320, 1),
    (352, 1),
    (384, 1),
    (416, 1),
    (448, 1),
    (480, 1),
    (512, 1),
    (576, 1),
    (640, 1),
    (704, 1),
    (768, 1),
    (896, 1),
    (1024, 1),
    (1152, 1),
    (1280, 1),
    (1408, 2),
    (1536, 1),
    (1792, 2),
    (2048, 1),
    (2304, 2),
    (2688, 1),
    (3072, 3),
    (3200, 2),
    (3456, 3),
    (4096, 1),
    (4864, 3),
    (5376, 2),
    (6144, 3),
    (6528, 4),
    (6784, 5),
    (6912, 6),
    (8192, 1),
    (9472, 7),
    (9728, 6),
    (10240, 5),
    (10880, 4),
    (12288, 3),
    (13568, 5),
    (14336, 7),
    (16384, 2),
    (18432, 9),
    (19072, 7),
    (20480, 5),
    (21760, 8),
    (24576, 3),
    (27264, 10),
    (28672, 7),
    (32768, 4),
];

/// Class by size in steps of 8 bytes, rounded up: made at compile time from [`CLASSES`].
static CLASS_BY_EIGHTH: [u8; MAX_SMALL_SIZE / 8 + 1] = {
    let mut table = [0; MAX_SMALL_SIZE / 8 + 1];
    let mut class = 1;
    let mut eighth = 1;
    while eighth < table.len() {
        if eighth * 8 > CLASSES[class].0 as usize {
            class += 1;
        }
        table[eighth] = class as u8;
        eighth += 1;
    }
    table
};

impl SizeClass {
    /// Stands for objects above [`MAX_SMALL_SIZE`].
    pub const LARGE: SizeClass = SizeClass(0);

    /// The class of objects of `size` bytes; none for sizes of 0 or above [`MAX_SMALL_SIZE`].
    pub fn of(size: usize) -> Option<SizeClass> {
        if size == 0 || size > MAX_SMALL_SIZE {
            return None;
        }
        Some(SizeClass(CLASS_BY_EIGHTH[size.div_ceil(8)]))
    }

    /// Bytes per cell.
    pub fn cell_size(self) -> usize {
        CLASSES[self.0 as usize].0 as usize
    }

    /// Pages of the smallest span of this class.
    pub fn pages(self) -> usize {
        CLASSES[self.0 as usize].1 as usize
    }
}

/// The size that the heap gives to a request of `size` bytes: what `append` may use of it. gc's `roundupsize`.
pub fn round_up_size(size: usize) -> usize {
    match SizeClass::of(size) {
        Some(class) => class.cell_size(),
        None => size.checked_next_multiple_of(PAGE_SIZE).unwrap_or(size),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_small_size_has_the_smallest_class_that_fits() {
        for size in 1..=MAX_SMALL_SIZE {
            let class = SizeClass::of(size).unwrap();
            assert!(class.cell_size() >= size);
            assert!(class.0 == 1 || SizeClass(class.0 - 1).cell_size() < size, "size {size}");
        }
        assert_eq!(SizeClass::of(0), None);
        assert_eq!(SizeClass::of(MAX_SMALL_SIZE + 1), None);
    }

    #[test]
    fn spans_waste_at_most_an_eighth_at_their_end() {
        for class in 1..NUM_CLASSES as u8 {
            let class = SizeClass(class);
            let span = class.pages() * PAGE_SIZE;
            assert!(span % class.cell_size() <= span / 8, "{class:?}");
            assert_eq!(class.cell_size() % 8, 0);
        }
    }

    #[test]
    fn the_table_is_the_installed_gos() {
        let Ok(text) = std::fs::read_to_string("/usr/share/go-1.19/src/runtime/sizeclasses.go") else {
            assert!(std::env::var_os("CI").is_none(), "Go 1.19's sources are missing");
            eprintln!("skipped: no Go 1.19 sources");
            return;
        };
        let numbers = |name: &str| -> Vec<usize> {
            let line = text
                .lines()
                .find(|line| line.starts_with(&format!("var {name} ")))
                .unwrap();
            let list = &line[line.find('{').unwrap() + 1..line.find('}').unwrap()];
            list.split(',').map(|n| n.trim().parse().unwrap()).collect()
        };
        assert_eq!(numbers("class_to_size"), CLASSES.map(|c| c.0 as usize));
        assert_eq!(numbers("class_to_allocnpages"), CLASSES.map(|c| c.1 as usize));
    }
}
