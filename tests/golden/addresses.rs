//! Addresses in output, made comparable: by region and order, not by value.
//!
//! Each distinct address becomes `heap1`, `heap2`, … or `stack1`, …, numbered upwards by address within its region; addresses of
//! globals and code become `static`. So a test sees where a value lives and which of two lies higher, and nothing else.

use regex::Regex;
use std::collections::BTreeSet;
use std::path::Path;

/// Where goscape's heap lies (`runtime::heap`), as Go's addresses look.
const HEAP: std::ops::Range<u64> = runtime::HEAP_REGION;
/// Where goroutine stacks lie.
const STACKS: std::ops::Range<u64> = runtime::STACK_REGION;

/// Both streams with their addresses replaced; numbering is common to both.
pub fn symbolic(stdout: &[u8], stderr: &[u8]) -> (String, String) {
    let (stdout, stderr) = (String::from_utf8_lossy(stdout), String::from_utf8_lossy(stderr));
    let address = Regex::new(r"\b0x[0-9a-f]{6,16}\b").expect("a valid pattern");
    let mut seen = BTreeSet::new();
    for text in [&stdout, &stderr] {
        seen.extend(
            address
                .find_iter(text)
                .filter_map(|m| u64::from_str_radix(&m.as_str()[2..], 16).ok()),
        );
    }
    let name = |found: &regex::Captures<'_>| {
        let value = u64::from_str_radix(&found[0][2..], 16).unwrap_or(0);
        let rank = |region: &std::ops::Range<u64>| seen.range(region.start..=value).count();
        match value {
            v if HEAP.contains(&v) => format!("heap{}", rank(&HEAP)),
            v if STACKS.contains(&v) => format!("stack{}", rank(&STACKS)),
            _ => "static".to_string(),
        }
    };
    (
        address.replace_all(&stdout, name).into_owned(),
        address.replace_all(&stderr, name).into_owned(),
    )
}

/// A trace without code offsets, argument words and the path of the test's folder.
pub fn without_code_offsets(stderr: &str, folder: &Path) -> String {
    let offset = Regex::new(r" \+0x[0-9a-f]+").expect("a valid pattern");
    let arguments = Regex::new(r"(?m)^([\w./*()]+)\([^\n]+\)$").expect("a valid pattern");
    let local = stderr.replace(&format!("{}/", folder.display()), "");
    arguments
        .replace_all(&offset.replace_all(&local, ""), "$1(...)")
        .into_owned()
}

/// Heap addresses without their order.
pub fn without_heap_order(text: &str) -> String {
    Regex::new(r"\bheap\d+")
        .expect("a valid pattern")
        .replace_all(text, "heap")
        .into_owned()
}
