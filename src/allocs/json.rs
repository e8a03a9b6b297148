//! The report for tools: one JSON object.

use super::{RealPlace, Row};
use runtime::heap::HeapStats;
use serde_json::{Value, json};

/// The object as text.
pub fn render(rows: &[Row], stats: &HeapStats) -> String {
    let rows: Vec<Value> = rows.iter().map(object).collect();
    let report = json!({
        "sites": rows,
        "mallocs": stats.mallocs,
        "frees": stats.frees,
        "bytes": stats.total_bytes,
        "live_bytes": stats.live_bytes(),
    });
    format!("{report:#}")
}

fn object(row: &Row) -> Value {
    let place = match row.place() {
        RealPlace::Heap => "heap",
        RealPlace::Stack => "stack",
        RealPlace::Static => "static",
        RealPlace::ZeroSize => "zero-size",
        RealPlace::Buffer => "buffer",
        RealPlace::Mixed => "mixed",
    };
    let account = row.account.as_ref();
    json!({
        "at": row.text.at,
        "what": row.text.what,
        "type": row.text.ty,
        "gc": row.text.verdict,
        "place": place,
        "executions": row.executions,
        "mallocs": row.mallocs(),
        "bytes": account.map_or(0, |a| a.bytes),
        "live": account.map_or(0, |a| a.mallocs - a.frees),
        "live_bytes": account.map_or(0, |a| a.bytes - a.freed_bytes),
        "low": account.map(|a| a.low),
        "high": account.map(|a| a.high),
        "remark": row.remark(),
    })
}
