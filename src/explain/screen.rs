//! An explanation as text: at most [`MAX_LINES`] lines a value, with source lines and carets.

use super::group::{Group, origin, short, source_pos, statement};
use super::{verdicts, words};
use annotate_snippets::{Annotation, AnnotationKind, Level, Renderer, Snippet};
use escape::explain::{End, Fate, Leak, Value};
use escape::remark::{Path, Place, Reason, Step};
use escape::render;
use frontend::ir::Program;
use frontend::source::{Pos, SourceFile};
use frontend::types::TextStyle;
use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::ops::Range;

/// Lines that an explanation may have. Longer chains lose steps in the middle.
const MAX_LINES: usize = 12;

/// One value's explanation, without final newline; `ran` says what became of it when the program ran.
pub fn render(program: &Program<'_>, group: &Group<'_, '_>, ran: Option<String>) -> String {
    let (marks, mut notes) = story(program, group.told);
    notes.extend(elsewhere(program, group).map(Note::But));
    notes.extend(ran.map(Note::Ran));
    notes.sort_by_key(|note| matches!(note, Note::Help(_)));
    let mut screen = Screen {
        program,
        value: group.told,
        name: &group.name,
        marks,
        notes,
        width: width(),
        brief: false,
        joined: false,
    };
    loop {
        let text = screen.draw(&Renderer::plain());
        let wide = |width| text.lines().any(|line| line.chars().count() > width);
        let too_long = text.lines().count() > MAX_LINES;
        if !screen.brief && screen.width.is_some_and(wide) {
            screen.brief = true;
        } else if too_long && !screen.joined && screen.joins_well() {
            screen.joined = true;
        } else if too_long && screen.marks.len() > 1 {
            // How it ends stays.
            screen.marks.remove((screen.marks.len() - 1) / 2);
        } else if too_long && screen.notes.len() > 1 {
            screen.notes.pop();
        } else {
            return screen.draw(&renderer());
        }
    }
}

/// The width of the terminal, if that is where the text goes.
fn width() -> Option<usize> {
    let terminal = std::io::stdout().is_terminal();
    comfy_table::Table::new().width().filter(|_| terminal).map(usize::from)
}

/// What becomes of copies of the value that are not where it is.
fn elsewhere(program: &Program<'_>, group: &Group<'_, '_>) -> Option<String> {
    let different = group.different();
    if different.is_empty() {
        return None;
    }
    let mut places: Vec<String> = different.iter().map(|value| context(program, value)).collect();
    places.sort();
    places.dedup();
    let rest = places.len().saturating_sub(MAX_PLACES);
    places.truncate(MAX_PLACES);
    let more = if rest > 0 {
        format!(" and {rest} more")
    } else {
        String::new()
    };
    Some(format!("it stays on the stack {}{more}", places.join(", ")))
}

/// Most functions that are named.
const MAX_PLACES: usize = 3;

/// Where a value is that is one of several copies.
fn context(program: &Program<'_>, value: &Value<'_>) -> String {
    let function = program.funcs[value.func].short_name;
    if is_copy(program, value) {
        format!("where it is inlined in {function}")
    } else {
        format!("in {function} itself")
    }
}

fn is_copy(program: &Program<'_>, value: &Value<'_>) -> bool {
    value.site.is_some_and(|site| origin(program, site).is_some())
}

/// A place in the source and what happens there, with gc's word.
struct Mark {
    pos: Pos,
    happens: Vec<(String, &'static str)>,
}

fn story(program: &Program<'_>, value: &Value<'_>) -> (Vec<Mark>, Vec<Note>) {
    match &value.fate {
        Fate::Heap { path, end } => heap(program, value, path, end),
        Fate::Stack { flows, addr_taken } => stack(program, value, flows, *addr_taken),
        Fate::Param { leaks } => param(program, value, leaks),
    }
}

/// A sentence below the source: what follows from the steps, where it is otherwise, how often it ran, what would change it.
enum Note {
    So(String),
    But(String),
    Ran(String),
    Help(String),
}

fn heap(program: &Program<'_>, value: &Value<'_>, path: &Path<'_>, end: &End<'_>) -> (Vec<Mark>, Vec<Note>) {
    let marks = marks(program, path.steps.iter().flat_map(|step| &step.reasons));
    let last = path.steps.last();
    let mut notes = Vec::new();
    let reason = last.and_then(|step| step.reasons.last());
    let because = words::because(program, value, end, reason, statement(program, value));
    if let Some(step) = last {
        notes.push(Note::So(format!("{because} [{}]", flow(program, step))));
    }
    let help = words::remedy(program, value, end, reason, statement(program, value));
    notes.extend(help.map(|help| Note::Help(help.into())));
    (marks, notes)
}

fn stack(program: &Program<'_>, value: &Value<'_>, flows: &[Step<'_>], addr_taken: bool) -> (Vec<Mark>, Vec<Note>) {
    let marks = marks(program, flows.iter().flat_map(|step| &step.reasons));
    let so = match flows {
        [] if addr_taken => "nothing that outlives it keeps its address".into(),
        [] if value.variable => "its address is never taken: it may even be in registers".into(),
        [] => "nothing keeps it".into(),
        [step] => format!("its address goes no further than this [{}]", flow(program, step)),
        _ => "its address goes to these places, and none of them outlives it".into(),
    };
    (marks, vec![Note::So(so)])
}

fn param(program: &Program<'_>, value: &Value<'_>, leaks: &[Leak<'_>]) -> (Vec<Mark>, Vec<Note>) {
    let function = program.funcs[value.func].short_name;
    let steps = leaks.iter().flat_map(|leak| &leak.path.steps);
    let marks = marks(program, steps.flat_map(|step| &step.reasons));
    let mut notes: Vec<Note> = leaks
        .iter()
        .map(|leak| {
            let what = match leak.derefs {
                0 => "what is passed".into(),
                1 => "what it points to".into(),
                n => format!("what is {n} pointers away from it"),
            };
            let to = match leak.to {
                Place::Heap => "may live for ever: callers must put what they pass on the heap".into(),
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
fn marks<'a, 'ir: 'a>(program: &Program<'_>, reasons: impl Iterator<Item = &'a Reason<'ir>>) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    for reason in reasons {
        let happens = (words::at(program, reason), reason.why);
        match marks.iter_mut().find(|mark| mark.pos == reason.pos) {
            Some(mark) if mark.happens.contains(&happens) => {}
            Some(mark) => mark.happens.push(happens),
            None => marks.push(Mark {
                pos: reason.pos,
                happens: vec![happens],
            }),
        }
    }
    marks
}

impl Mark {
    fn text(&self, brief: bool) -> String {
        let happens = self.happens.iter().map(|(plain, why)| match plain.as_str() {
            "" => format!("[{why}]"),
            plain if brief => plain.into(),
            plain => format!("{plain} [{why}]"),
        });
        happens.collect::<Vec<_>>().join(", ")
    }
}

/// What is to be drawn.
struct Screen<'s, 'p, 'ir> {
    program: &'s Program<'p>,
    value: &'s Value<'ir>,
    name: &'s str,
    marks: Vec<Mark>,
    notes: Vec<Note>,
    /// Characters in a line, if that is known.
    width: Option<usize>,
    /// Without gc's words.
    brief: bool,
    /// What happens on the same line is said in one.
    joined: bool,
}

/// Most characters that are joined in one line.
const MAX_JOINED: usize = 100;

/// Columns that stand before a note.
const NOTE_INDENT: usize = 16;

impl Screen<'_, '_, '_> {
    fn draw(&self, renderer: &Renderer) -> String {
        let (program, value) = (self.program, self.value);
        let level = match value.fate {
            Fate::Heap { .. } => Level::WARNING.with_name("heap"),
            Fate::Stack { .. } => Level::NOTE.with_name("stack"),
            Fate::Param { .. } => Level::INFO.with_name("parameter"),
        };
        let mut group = level
            .primary_title(self.wrapped(&title(program, value, self.name)))
            .elements(Vec::<Snippet<'_, Annotation<'_>>>::new());
        let at = source_pos(program, value);
        let mut files: Vec<&SourceFile<'_>> = Vec::new();
        for pos in std::iter::once(at).chain(self.marks.iter().map(|mark| mark.pos)) {
            if let Some(file) = program.sources.file_of(pos)
                && !files.iter().any(|known| known.base == file.base)
            {
                files.push(file);
            }
        }
        for file in files {
            let mut annotations: Vec<Annotation<'_>> = Vec::new();
            // The primary annotation is the place that the arrow names.
            if let Some(span) = word(program, file, at) {
                let here = self.marks.iter().position(|mark| mark.pos == at);
                let label = here.and_then(|index| self.label(index));
                annotations.push(AnnotationKind::Primary.span(span).label(label));
            }
            for (index, mark) in self.marks.iter().enumerate().filter(|(_, mark)| mark.pos != at) {
                let Some(span) = word(program, file, mark.pos) else {
                    continue;
                };
                annotations.push(AnnotationKind::Context.span(span).label(self.label(index)));
            }
            let snippet = Snippet::source(file.text).path(&file.name).annotations(annotations);
            group = group.element(snippet);
        }
        for note in &self.notes {
            group = group.element(match note {
                Note::So(text) => Level::NOTE.with_name("so").message(self.wrapped(text)),
                Note::But(text) => Level::NOTE.with_name("but").message(self.wrapped(text)),
                Note::Ran(text) => Level::NOTE.with_name("ran").message(self.wrapped(text)),
                Note::Help(text) => Level::HELP.message(self.wrapped(text)),
            });
        }
        renderer
            .clone()
            .term_width(self.width.unwrap_or(UNBOUNDED))
            .render(&[group])
    }

    /// Whether what happens on the same line can be said in one that is not too wide.
    fn joins_well(&self) -> bool {
        let lines = |mark: &Mark| self.program.sources.position(mark.pos).line;
        let mut words: BTreeMap<u32, usize> = BTreeMap::new();
        for mark in &self.marks {
            *words.entry(lines(mark)).or_default() += mark.text(self.brief).chars().count();
        }
        words.len() < self.marks.len() && words.values().all(|&n| n <= MAX_JOINED)
    }

    /// What stands beside a mark: what happens there or, if lines are joined, at all marks of the line, beside the last one.
    fn label(&self, index: usize) -> Option<String> {
        let numbered = |index: usize| format!("{}. {}", index + 1, self.marks[index].text(self.brief));
        if let [only] = &self.marks[..] {
            return Some(only.text(self.brief));
        }
        if !self.joined {
            return Some(numbered(index));
        }
        let line = |mark: &Mark| self.program.sources.position(mark.pos).line;
        let here = line(&self.marks[index]);
        let on_line = (0..self.marks.len()).filter(|&other| line(&self.marks[other]) == here);
        let last = on_line.clone().max_by_key(|&other| self.marks[other].pos);
        (last == Some(index)).then(|| on_line.map(numbered).collect::<Vec<_>>().join(", "))
    }

    /// Broken into lines that fit beside what the renderer puts before them.
    fn wrapped(&self, text: &str) -> String {
        match self.width {
            Some(width) => super::terms::wrap(text, width.saturating_sub(NOTE_INDENT).max(NOTE_INDENT)).join("\n"),
            None => text.into(),
        }
    }
}

/// Columns of what is no terminal.
const UNBOUNDED: usize = 10_000;

fn title(program: &Program<'_>, value: &Value<'_>, name: &str) -> String {
    let mut name = name.to_string();
    if is_copy(program, value) {
        name = format!("{name}, {}", context(program, value));
    }
    let ty = value.ty.map_or_else(String::new, |ty| {
        let pkg = program.funcs[value.func].pkg;
        let text = program.types.text(&program.packages, ty, TextStyle::Gc(pkg));
        match value.bytes {
            Some(size) => format!(" ({text}, {})", bytes(size)),
            None => format!(" ({text})"),
        }
    });
    let gc_name = short(render::quote(program, value.what, None));
    let verdicts = verdicts(program, value, &gc_name);
    if verdicts.is_empty() {
        format!("{name}{ty}")
    } else {
        format!("{name}{ty} [{}]", verdicts.join("; "))
    }
}

fn bytes(size: u64) -> String {
    if size == 1 {
        "1 byte".into()
    } else {
        format!("{size} bytes")
    }
}

/// The word, or the one character, at `pos` of a file.
fn word(program: &Program<'_>, file: &SourceFile<'_>, pos: Pos) -> Option<Range<usize>> {
    let own = program.sources.file_of(pos)?;
    let start = pos.0.checked_sub(file.base.0).filter(|_| own.base == file.base)? as usize;
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
