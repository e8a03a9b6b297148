//! What gc 1.19.8 says about its own std: which functions are inlinable, at what cost, and which calls are inlined with them.
//!
//! Our std has other bodies, many of them native. So gc's verdicts are recorded, one function a line in `std.txt`:
//!
//! ```text
//! strings.(*Builder).Len 4                        cost
//! strings.(*Builder).Grow 8 (*Builder).copyCheck    cost, calls inlined in it, in gc's order
//! errors.New 4 =                                 `=`: our body is inlined too, since what it allocates is the caller's matter
//! ```
//!
//! `tests/std_table.rs` compares names and costs of the table with the installed gc (of the packages used most).

use frontend::ir::{FuncId, Program};
use std::sync::LazyLock;

/// One line of the table.
pub struct Entry {
    /// gc's cost.
    pub cost: i32,
    /// Whether our body is copied.
    pub copied: bool,
    /// Calls that are inlined in the body, without package if they are in the same.
    follow_ons: Vec<&'static str>,
}

/// Lines, sorted by name. They are read when they are asked for: most programs ask for few.
static TABLE: LazyLock<Vec<&'static str>> = LazyLock::new(|| include_str!("std.txt").lines().collect());

/// Calls that gc makes instructions of, on amd64: never inlined, and free (gc: `ssagen.InitTables`).
const INTRINSICS: &[(&str, &[&str])] = &[
    ("math", &["Sqrt", "FMA", "RoundToEven", "Floor", "Ceil", "Trunc"]),
    (
        "math/bits",
        &[
            "TrailingZeros64",
            "TrailingZeros32",
            "TrailingZeros16",
            "TrailingZeros8",
            "ReverseBytes64",
            "ReverseBytes32",
            "Len64",
            "Len32",
            "Len16",
            "Len8",
            "Len",
            "RotateLeft8",
            "RotateLeft16",
            "RotateLeft32",
            "RotateLeft64",
            "RotateLeft",
            "OnesCount64",
            "OnesCount32",
            "OnesCount16",
            "OnesCount",
            "Mul64",
            "Mul",
            "Add64",
            "Add",
            "Sub64",
            "Sub",
            "Div64",
            "Div",
        ],
    ),
    (
        "sync/atomic",
        &[
            "LoadInt32",
            "LoadInt64",
            "LoadPointer",
            "LoadUint32",
            "LoadUint64",
            "LoadUintptr",
            "StoreInt32",
            "StoreInt64",
            "StoreUint32",
            "StoreUint64",
            "StoreUintptr",
            "SwapInt32",
            "SwapInt64",
            "SwapUint32",
            "SwapUint64",
            "SwapUintptr",
            "CompareAndSwapInt32",
            "CompareAndSwapInt64",
            "CompareAndSwapUint32",
            "CompareAndSwapUint64",
            "CompareAndSwapUintptr",
            "AddInt32",
            "AddInt64",
            "AddUint32",
            "AddUint64",
            "AddUintptr",
        ],
    ),
    ("runtime", &["KeepAlive"]),
];

/// Whether gc makes an instruction of calls of `func`.
pub fn is_intrinsic(program: &Program<'_>, func: FuncId) -> bool {
    let f = &program.funcs[func];
    let path = program.packages[f.pkg].path;
    INTRINSICS
        .iter()
        .any(|(package, names)| *package == path && names.contains(&f.short_name))
}

/// Whether gc counts a call of `func` as one node, since the machine does it in one instruction after inlining.
pub fn is_cheap(program: &Program<'_>, func: FuncId) -> bool {
    let f = &program.funcs[func];
    program.packages[f.pkg].path == "encoding/binary"
        && f.short_name.split_once('.').is_some_and(|(order, method)| {
            matches!(order, "littleEndian" | "bigEndian")
                && matches!(
                    method,
                    "Uint64" | "Uint32" | "Uint16" | "PutUint64" | "PutUint32" | "PutUint16"
                )
        })
}

/// Whether `func` is an instance of a generic function that tells nothing of what gc makes of it.
pub fn is_instance(program: &Program<'_>, func: FuncId) -> bool {
    let f = &program.funcs[func];
    f.summary.is_none() && f.name.contains("[...]")
}

/// What the table says about `func`.
pub fn entry(program: &Program<'_>, func: FuncId) -> Option<Entry> {
    let name = program.funcs[func].name.as_bytes();
    let order = |line: &&str| {
        let (start, rest) = line.as_bytes().split_at(name.len().min(line.len()));
        // The name in the line ends where a space follows; names have none.
        start.cmp(name).then_with(|| rest.first().copied().cmp(&Some(b' ')))
    };
    let at = TABLE.binary_search_by(order).ok()?;
    read(TABLE[at])
}

/// The calls that gc reports as inlined together with one of `func`.
pub fn follow_ons(program: &Program<'_>, func: FuncId) -> Vec<&'static str> {
    entry(program, func).map_or(Vec::new(), |entry| entry.follow_ons)
}

/// A line of the table, without its name.
fn read(line: &'static str) -> Option<Entry> {
    let mut words = line.split(' ').skip(1);
    let cost = words.next()?.parse().ok()?;
    let rest: Vec<&'static str> = words.collect();
    Some(Entry {
        cost,
        copied: rest.contains(&"="),
        follow_ons: rest.into_iter().filter(|word| *word != "=").collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::TABLE;

    #[test]
    fn the_table_can_be_searched() {
        let names: Vec<&str> = TABLE.iter().filter_map(|line| line.split(' ').next()).collect();
        assert!(names.is_sorted_by(|a, b| a < b));
    }
}
