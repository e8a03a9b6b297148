//! The report for tools: one JSON object.

use super::{Frame, Row};
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::{TimeVal, TimeValLike};
use runtime::Runtime;
use serde_json::{Value, json};

/// The object as text.
pub fn render(rows: &[Row], rt: &Runtime) -> String {
    let mut report = totals(rt);
    report["sites"] = rows.iter().map(object).collect();
    format!("{report:#}\n")
}

/// What the program used, as text; without the CPU time of `before`.
pub fn usage(rt: &Runtime, before: TimeVal) -> String {
    let mut report = totals(rt);
    let cpu = cpu_time() - before;
    report["cpu_us"] = (cpu.tv_sec() * 1_000_000 + cpu.tv_usec()).into();
    // The whole process's: what compiled the program is part of it.
    report["peak_kib"] = getrusage(UsageWho::RUSAGE_SELF)
        .map_or(0, |usage| usage.max_rss())
        .into();
    format!("{report:#}\n")
}

/// CPU time that the process has used.
pub fn cpu_time() -> TimeVal {
    let usage = getrusage(UsageWho::RUSAGE_SELF);
    usage.map_or(TimeVal::zero(), |usage| usage.user_time() + usage.system_time())
}

fn totals(rt: &Runtime) -> Value {
    let stats = rt.heap_stats();
    json!({
        "mallocs": stats.mallocs,
        "frees": stats.frees,
        "bytes": stats.total_bytes,
        "live_bytes": stats.live_bytes(),
        "cycles": rt.collections(),
    })
}

fn object(row: &Row) -> Value {
    let places: Vec<&str> = row.places().iter().map(|place| place.word()).collect();
    let frames = row.frames.iter();
    let account = row.account.as_ref();
    let inside = row
        .inside
        .iter()
        .map(|(at, account)| json!({ "at": at, "mallocs": account.mallocs, "bytes": account.bytes }));
    json!({
        "at": row.text.at,
        "what": row.text.what,
        "type": row.text.ty,
        "kind": row.text.kind.map(|kind| format!("{kind:?}")),
        "gc": row.text.verdict,
        "place": places.join(", "),
        "executions": row.executions,
        "mallocs": row.mallocs(),
        "bytes": account.map_or(0, |a| a.bytes),
        "live": account.map_or(0, |a| a.mallocs - a.frees),
        "live_bytes": account.map_or(0, |a| a.bytes - a.freed_bytes),
        "low": account.map(|a| a.low),
        "high": account.map(|a| a.high),
        "frames": frames.map(frame).collect::<Vec<_>>(),
        "stack_low": row.on_stack.map(|(low, _)| low),
        "stack_high": row.on_stack.map(|(_, high)| high),
        "inlined_in": row.copied_to,
        "inside": inside.collect::<Vec<_>>(),
        "remark": row.remark(),
        "note": row.note(),
    })
}

fn frame(frame: &Frame) -> Value {
    json!({ "function": frame.function, "offset": frame.offset, "size": frame.size })
}
