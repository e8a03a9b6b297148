//! An explanation as text: at most [`MAX_LINES`] lines a value, with source lines and carets.

use super::{verdicts, words};
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};
use escape::explain::{End, Fate, Leak, Value};
use escape::remark::{Path, Reason, Step};
use escape::render;
use frontend::ir::Program;
use frontend::source::{Pos, SourceFile};
use frontend::types::TextStyle;
use std::io::IsTerminal;
use std::ops::Range;

/// Lines that an explanation may have. Longer chains lose steps in the middle.
const MAX_LINES: usize = 12;

/// One value's explanation, without final newline; `ran` says what became of it when the program ran.
pub fn render(program: &Program<'_>, value: &Value<'_>, ran: Option<String>) -> String {
    let (mut marks, mut notes) = story(program, value);
    if let Some(ran) = ran {
        notes.insert(notes.len().min(1), Note::So(ran));
    }
    loop {
        let text = draw(program, value, &marks, &notes);
        // Two marks stay: where it begins and how it ends.
        if text.lines().count() <= MAX_LINES || marks.len() <= 2 {
            return text;
        }
        let middle = marks.len() / 2;
        marks.remove(middle);
    }
}

/// A place in the source and what happens there.
struct Mark {
    pos: Pos,
    text: String,
}

fn story(program: &Program<'_>, value: &Value<'_>) -> (Vec<Mark>, Vec<Note>) {
    match &value.fate {
        Fate::Heap { path, end } => heap(program, value, path, end),
        Fate::Stack { flows, addr_taken } => stack(program, flows, *addr_taken),
        Fate::Param { leaks } => param(program, value, leaks),
    }
}

/// A sentence below the source: what follows from the steps, or what would change it.
enum Note {
    So(String),
    Help(String),
}

fn heap(program: &Program<'_>, value: &Value<'_>, path: &Path<'_>, end: &End<'_>) -> (Vec<Mark>, Vec<Note>) {
    let function = program.funcs[value.func].short_name;
    let name = match end {
        End::Heap => String::new(),
        End::Escaped(place) | End::Result(place) | End::OuterLoop(place) | End::OuterFunc(place) => {
            render::place(program, *place, None)
        }
    };
    let marks = marks(path.steps.iter().flat_map(|step| &step.reasons));
    let last = path.steps.last();
    let mut notes = Vec::new();
    let last_word = last
        .and_then(|step| step.reasons.last())
        .map_or("", |reason| reason.why);
    let because = words::because(end, last_word, &name, function);
    if let Some(step) = last {
        notes.push(Note::So(format!("{because} [{}]", flow(program, step))));
    }
    let help = words::remedy(end, last_word, value.bytes.is_some());
    notes.extend(help.map(|help| Note::Help(help.into())));
    (marks, notes)
}

fn stack(program: &Program<'_>, flows: &[Step<'_>], addr_taken: bool) -> (Vec<Mark>, Vec<Note>) {
    let marks = marks(flows.iter().flat_map(|step| &step.reasons));
    let so = match flows {
        [] if addr_taken => "nothing that outlives it keeps its address".into(),
        [] => "its address is never taken".into(),
        [step] => format!("its address goes no further than this [{}]", flow(program, step)),
        _ => "its address goes to these places, and none of them outlives it".into(),
    };
    (marks, vec![Note::So(so)])
}

fn param(program: &Program<'_>, value: &Value<'_>, leaks: &[Leak<'_>]) -> (Vec<Mark>, Vec<Note>) {
    let function = program.funcs[value.func].short_name;
    let marks = marks(
        leaks
            .iter()
            .flat_map(|leak| &leak.path.steps)
            .flat_map(|step| &step.reasons),
    );
    let mut notes: Vec<Note> = leaks
        .iter()
        .map(|leak| {
            let what = match leak.derefs {
                0 => "what is passed".into(),
                1 => "what it points to".into(),
                n => format!("what is {n} pointers away from it"),
            };
            let to = match leak.to {
                escape::remark::Place::Heap => "may live for ever: callers must put what they pass on the heap".into(),
                place => format!(
                    "goes to {}: what becomes of that decides where callers put it",
                    render::place(program, place, None)
                ),
            };
            Note::So(format!("{what} {to}"))
        })
        .collect();
    if leaks.is_empty() {
        notes.push(Note::So(format!(
            "{function} keeps nothing of it: callers can pass pointers to their stack"
        )));
    }
    (marks, notes)
}

/// `~r0 = &b`, as gc writes flows.
fn flow(program: &Program<'_>, step: &Step<'_>) -> String {
    let ops = match usize::try_from(step.derefs) {
        Ok(derefs) => "*".repeat(derefs),
        Err(_) => "&".into(),
    };
    let (dst, src) = (
        render::place(program, step.dst, None),
        render::place(program, step.src, None),
    );
    format!("flow: {dst} = {ops}{src}")
}

/// One mark for each place, in the order of the way; what happens at the same place is said together.
fn marks<'a, 'ir: 'a>(reasons: impl Iterator<Item = &'a Reason<'ir>>) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    for reason in reasons {
        let text = match words::operation(reason.why) {
            "" => format!("[{}]", reason.why),
            plain => format!("{plain} [{}]", reason.why),
        };
        match marks.iter_mut().find(|mark| mark.pos == reason.pos) {
            Some(mark) if mark.text.contains(&text) => {}
            Some(mark) => {
                mark.text.push_str(", ");
                mark.text.push_str(&text);
            }
            None => marks.push(Mark { pos: reason.pos, text }),
        }
    }
    marks
}

fn draw(program: &Program<'_>, value: &Value<'_>, marks: &[Mark], notes: &[Note]) -> String {
    let mut group = title(program, value);
    let file = program.sources.file_of(value.pos);
    if let Some(file) = file {
        let label = |index: usize| match marks {
            [only] => only.text.clone(),
            _ => format!("{}. {}", index + 1, marks[index].text),
        };
        let mut annotations: Vec<Annotation<'_>> = Vec::new();
        // The primary annotation is the place that the arrow names.
        if let Some(span) = word(file, value.pos) {
            let here = marks.iter().position(|mark| mark.pos == value.pos);
            annotations.push(AnnotationKind::Primary.span(span).label(here.map(label)));
        }
        for (index, mark) in marks.iter().enumerate().filter(|(_, mark)| mark.pos != value.pos) {
            let Some(span) = word(file, mark.pos) else { continue };
            annotations.push(AnnotationKind::Context.span(span).label(label(index)));
        }
        let snippet = Snippet::source(file.text).path(&file.name).annotations(annotations);
        group = group.element(snippet);
    }
    for note in notes {
        group = group.element(match note {
            Note::So(text) => Level::NOTE.with_name("so").message(text.clone()),
            Note::Help(text) => Level::HELP.message(text.clone()),
        });
    }
    renderer().render(&[group])
}

fn title<'a>(program: &Program<'_>, value: &Value<'_>) -> Group<'a> {
    let name = render::quote(program, value.what, None);
    let ty = value.ty.map_or_else(String::new, |ty| {
        let pkg = program.funcs[value.func].pkg;
        let text = program.types.text(&program.packages, ty, TextStyle::Gc(pkg));
        match value.bytes {
            Some(size) => format!(" ({text}, {})", bytes(size)),
            None => format!(" ({text})"),
        }
    });
    let verdicts = verdicts(program, value);
    let said = if verdicts.is_empty() {
        String::new()
    } else {
        format!(" [{}]", verdicts.join("; "))
    };
    let level = match value.fate {
        Fate::Heap { .. } => Level::WARNING.with_name("heap"),
        Fate::Stack { .. } => Level::NOTE.with_name("stack"),
        Fate::Param { .. } => Level::INFO.with_name("parameter"),
    };
    level
        .primary_title(format!("{name}{ty}{said}"))
        .elements(Vec::<Snippet<'_, Annotation<'_>>>::new())
}

fn bytes(size: u64) -> String {
    if size == 1 {
        "1 byte".into()
    } else {
        format!("{size} bytes")
    }
}

/// The word, or the one character, at `pos` of a file.
fn word(file: &SourceFile<'_>, pos: Pos) -> Option<Range<usize>> {
    let start = pos.0.checked_sub(file.base.0)? as usize;
    let rest = file.text.get(start..)?;
    let length = rest
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|&end| end > 0)
        .or_else(|| rest.chars().next().map(char::len_utf8))?;
    Some(start..start + length)
}

/// Colours on a terminal, unless `NO_COLOR` forbids them.
fn renderer() -> Renderer {
    if std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none() {
        Renderer::styled()
    } else {
        Renderer::plain()
    }
}
