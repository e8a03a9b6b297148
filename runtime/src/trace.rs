//! Goroutine traces: `main.f(...)`, tab, `/path/file.go:12 +0x1d`.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::abi::{FuncInfo, GoString, Image};
use crate::entry::{GoPanic, throw_return};
use crate::runtime::Runtime;
use crate::sched::Goroutine;
use crate::unwind;

/// Most frames that a trace shows. gc's `_TracebackMaxFrames` in 1.19.
const MAX_FRAMES: usize = 100;

/// Where gc 1.19.8 runs the deferred functions of a panic.
const PANIC_AT: &str = "$GOROOT/src/runtime/panic.go:884 +0x212";
/// Where it runs those of a Goexit.
const GOEXIT_AT: &str = "$GOROOT/src/runtime/panic.go:626 +0x5d";

/// The frames of a goroutine, innermost first.
#[derive(Clone, Debug, Default)]
pub struct Trace {
    frames: Vec<TraceFrame>,
    elided: bool,
}

/// A frame of a trace.
#[derive(Clone, Copy, Debug)]
enum TraceFrame {
    /// Return address in a Go function.
    Go(usize),
    /// A panic whose deferred functions run: the words of its value, if it has one.
    Panic(Option<(usize, usize)>),
    /// A Goexit whose deferred functions run.
    Goexit,
}

/// A function that a machine address lies in: one that was inlined, or the compiled one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SourceFrame<'a> {
    /// Link name.
    pub function: &'a str,
    /// File, absolute.
    pub file: &'a str,
    /// Line.
    pub line: u32,
    /// Whether it was inlined.
    pub inlined: bool,
}

/// The program has asked for traces, whatever the environment says.
static ASKED_FOR: AtomicBool = AtomicBool::new(false);

fn is_none(level: &str) -> bool {
    matches!(level, "none" | "0")
}

/// Whether `GOTRACEBACK` or the program wants traces.
pub fn is_wanted() -> bool {
    ASKED_FOR.load(Ordering::Relaxed) || !std::env::var("GOTRACEBACK").is_ok_and(|level| is_none(&level))
}

/// `debug.SetTraceback`.
pub(crate) fn set_traceback(_: &mut Runtime, level: GoString) {
    ASKED_FOR.store(!is_none(&level.to_text()), Ordering::Relaxed);
}

/// The frames above the current anchor.
pub fn capture(rt: &Runtime) -> Trace {
    capture_from(rt, rt.ctx.anchor)
}

/// The frames above an anchor.
pub fn capture_from(rt: &Runtime, anchor: usize) -> Trace {
    capture_frames(rt, unwind::frames(anchor))
}

/// The frames of a waiting goroutine.
pub fn capture_waiting(rt: &Runtime, g: &Goroutine) -> Trace {
    capture_frames(rt, unwind::frames_of(g))
}

fn capture_frames(rt: &Runtime, frames: unwind::Frames<'_>) -> Trace {
    let mut all = frames.filter_map(|frame| {
        if frame.pc == throw_return() {
            return Some(match rt.g.panics.thrown_by(frame.fp) {
                Some(GoPanic::Goexit) => TraceFrame::Goexit,
                Some(GoPanic::Value(value)) => TraceFrame::Panic(Some((value.ty as usize, value.data as usize))),
                Some(GoPanic::Runtime(_) | GoPanic::Unwinding) | None => TraceFrame::Panic(None),
            });
        }
        is_shown(rt.image, frame.pc).then_some(TraceFrame::Go(frame.pc))
    });
    let frames = all.by_ref().take(MAX_FRAMES).collect();
    Trace {
        frames,
        elided: all.next().is_some(),
    }
}

pub(crate) fn is_shown(image: &Image, pc: usize) -> bool {
    function_at(image, pc.wrapping_sub(1)).is_some_and(|f| !f.wrapper)
}

/// The function whose machine code holds `pc`.
pub fn function_at(image: &Image, pc: usize) -> Option<&FuncInfo> {
    let index = image.funcs.partition_point(|f| f.start <= pc).checked_sub(1)?;
    let function = &image.funcs[index];
    (pc < function.end).then_some(function)
}

/// The source functions at `pc`, innermost first.
pub fn source_frames(function: &FuncInfo, pc: usize) -> Vec<SourceFrame<'_>> {
    let offset = (pc - function.start) as u32;
    let entry = function
        .lines
        .partition_point(|entry| entry.start <= offset)
        .checked_sub(1);
    let Some(entry) = entry.map(|index| &function.lines[index]) else {
        return vec![SourceFrame {
            function: &function.name,
            file: "?",
            line: 0,
            inlined: false,
        }];
    };
    let file = |index: u32| function.files.get(index as usize).map_or("?", |file| file.as_str());
    let (mut at, mut line, mut inlined) = (file(entry.file), entry.line, entry.inlined);
    let mut frames = Vec::new();
    while let Some((name, call_file, call_line, outer)) = function.inlined.get(inlined as usize) {
        frames.push(SourceFrame {
            function: name,
            file: at,
            line,
            inlined: true,
        });
        (at, line, inlined) = (file(*call_file), *call_line, *outer);
    }
    frames.push(SourceFrame {
        function: &function.name,
        file: at,
        line,
        inlined: false,
    });
    frames
}

/// The source functions at the call that returns to `pc`, innermost first; none if it is not shown.
pub fn source_frames_of_call(image: &Image, pc: usize) -> impl Iterator<Item = (usize, SourceFrame<'_>)> {
    let function = function_at(image, pc.wrapping_sub(1)).filter(|f| !f.wrapper);
    function
        .into_iter()
        .flat_map(move |f| source_frames(f, pc - 1))
        .map(move |frame| (pc, frame))
}

impl Trace {
    /// A trace that begins with a return address of its own, before the frames above an anchor.
    pub fn with_innermost(pc: usize, rest: Trace) -> Trace {
        let frames = std::iter::once(TraceFrame::Go(pc)).chain(rest.frames).collect();
        Trace {
            frames,
            elided: rest.elided,
        }
    }

    /// gc's text.
    pub fn render(&self, image: &Image) -> String {
        let mut text = String::new();
        for &frame in &self.frames {
            let pc = match frame {
                TraceFrame::Go(pc) => pc,
                TraceFrame::Panic(value) => {
                    let value = value.map_or("...".into(), |(ty, data)| format!("{{{ty:#x}, {data:#x}}}"));
                    text += &format!("panic({value})\n\t{PANIC_AT}\n");
                    continue;
                }
                TraceFrame::Goexit => {
                    text += &format!("runtime.Goexit()\n\t{GOEXIT_AT}\n");
                    continue;
                }
            };
            let Some(function) = function_at(image, pc - 1) else {
                continue;
            };
            for frame in source_frames(function, pc - 1) {
                // gc prints argument words; here they are not kept anywhere, so they are elided as for inlined calls.
                let args = if function.has_params || frame.inlined {
                    "..."
                } else {
                    ""
                };
                text += &format!("{}({args})\n\t{}:{}", frame.function, frame.file, frame.line);
                if frame.inlined {
                    text.push('\n');
                } else {
                    text += &format!(" +{:#x}\n", pc - function.start);
                }
            }
        }
        if self.elided {
            text += "...additional frames elided...\n";
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::LineEntry;

    #[test]
    fn inlined_calls_are_shown_from_inside_out() {
        let function = FuncInfo {
            name: "main.main".into(),
            start: 0x1000,
            end: 0x1100,
            files: vec!["/a.go".into(), "/b.go".into()],
            lines: vec![
                LineEntry {
                    start: 0,
                    file: 0,
                    line: 3,
                    inlined: u32::MAX,
                },
                LineEntry {
                    start: 8,
                    file: 1,
                    line: 7,
                    inlined: 1,
                },
                LineEntry {
                    start: 16,
                    file: 0,
                    line: 4,
                    inlined: u32::MAX,
                },
            ],
            inlined: vec![("main.outer".into(), 0, 5, u32::MAX), ("main.inner".into(), 1, 6, 0)],
            wrapper: false,
            slots: Vec::new(),
            elsewhere: Vec::new(),
            has_params: false,
        };
        let frames = source_frames(&function, 0x1008);
        let short: Vec<_> = frames.iter().map(|f| (f.function, f.file, f.line)).collect();
        assert_eq!(
            short,
            [
                ("main.inner", "/b.go", 7),
                ("main.outer", "/b.go", 6),
                ("main.main", "/a.go", 5)
            ]
        );
        assert_eq!(source_frames(&function, 0x1010)[0].line, 4);
    }
}
