//! What traces say of goroutines: `goroutine 5 [chan receive]:`, its frames, `created by main.main`; and the report of a deadlock.

use super::{Goroutine, Status};
use crate::abi::Image;
use crate::runtime::Runtime;
use crate::trace::{self, Trace};

/// The trace of the running goroutine, with its head line.
pub fn running(rt: &Runtime, trace: &Trace) -> String {
    goroutine(rt.image, &rt.g, "running", trace)
}

/// The traces of all other goroutines, by number, each after an empty line.
pub fn others(rt: &Runtime) -> String {
    let mut list: Vec<&Goroutine> = rt.sched.parked().filter(|g| !g.system).collect();
    list.sort_by_key(|g| g.id);
    list.iter().map(|g| format!("\n{}", parked(rt, g))).collect()
}

fn parked(rt: &Runtime, g: &Goroutine) -> String {
    let status = match g.status {
        Status::Runnable => "runnable",
        Status::Waiting(why) => why.text(),
    };
    goroutine(rt.image, g, status, &trace::capture_waiting(rt, g))
}

fn goroutine(image: &Image, g: &Goroutine, status: &str, trace: &Trace) -> String {
    let mut text = format!("goroutine {} [{status}]:\n{}", g.id, trace.render(image));
    if let Some(function) = trace::function_at(image, g.created_by.wrapping_sub(1)) {
        let frames = trace::source_frames(function, g.created_by - 1);
        let offset = g.created_by - function.start;
        if let (Some(at), Some(by)) = (frames.first(), frames.last()) {
            text += &format!("created by {}\n\t{}:{} +{offset:#x}\n", by.function, at.file, at.line);
        }
    }
    text
}

/// Nobody can run, and nothing will change that. The running goroutine is the one that has parked or ended last.
pub fn deadlock(rt: &mut Runtime) -> ! {
    let waits = matches!(rt.g.status, Status::Waiting(_)) && !rt.g.system;
    let what = if rt.sched.main_gone && !waits && rt.sched.parked().all(|g| g.system) {
        "no goroutines (main called runtime.Goexit) - deadlock!"
    } else {
        "all goroutines are asleep - deadlock!"
    };
    if !trace::is_wanted() {
        rt.fatal_as_is("", what);
    }
    let mut list: Vec<(u64, String)> = rt
        .sched
        .parked()
        .filter(|g| !g.system)
        .map(|g| (g.id, parked(rt, g)))
        .collect();
    if let Status::Waiting(why) = rt.g.status
        && !rt.g.system
    {
        let trace = trace::capture(rt);
        list.push((rt.g.id, goroutine(rt.image, &rt.g, why.text(), &trace)));
    }
    list.sort();
    let traces: Vec<String> = list.into_iter().map(|(_, text)| format!("\n{text}")).collect();
    rt.fatal_as_is("", format!("{what}\n{}", traces.concat()).trim_end_matches('\n'))
}
