//! Why something allocates that gc says nothing about, and what would change that.

/// `append`.
pub const APPEND: &str =
    "append makes a larger array when the old one is full: make the slice with the capacity that it will need";
/// `make(chan T)`.
pub const CHANNEL: &str = "channels are always on the heap";
/// `s += t`.
pub const CONCAT: &str = "each += makes a new string: use strings.Builder";
/// A map that gets a new key.
pub const ENTRIES: &str =
    "a map that grows makes room for its entries on the heap: make it with the size that it will have";
/// `defer` in a loop.
pub const RECORD: &str = "a defer in a loop needs a record on the heap each time: make the body of the loop a function";
/// A call of a std function.
pub const STD: &str = "std allocates for these lines; --allocs=std shows where";
