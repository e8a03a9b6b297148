//! The same explanation for tools: one JSON array, an object for each value.

use super::group::Group;
use super::{verdicts, words};
use escape::explain::{End, Fate, Value};
use escape::remark::{Path, Step};
use escape::render;
use frontend::ir::Program;
use frontend::source::Pos;
use frontend::types::TextStyle;
use serde_json::{Value as Json, json};

/// The array as text.
pub fn render(program: &Program<'_>, groups: &[&Group<'_, '_>]) -> String {
    let members = groups
        .iter()
        .flat_map(|group| group.members().map(|value| (value, &group.name)));
    let values: Vec<Json> = members.map(|(value, name)| object(program, value, name)).collect();
    format!("{:#}", Json::Array(values))
}

fn object(program: &Program<'_>, value: &Value<'_>, name: &str) -> Json {
    let pkg = program.funcs[value.func].pkg;
    let mut object = json!({
        "at": at(program, value.pos),
        "declared_at": at(program, super::group::source_pos(program, value)),
        "what": name,
        "function": program.funcs[value.func].short_name,
        "type": value.ty.map(|ty| program.types.text(&program.packages, ty, TextStyle::Gc(pkg))),
        "bytes": value.bytes,
        "gc": verdicts(program, value, &render::quote(program, value.what, None)),
    });
    let more = match &value.fate {
        Fate::Heap { path, end } => {
            let (kind, name) = end_parts(program, end);
            json!({
                "place": "heap",
                "steps": steps(program, path),
                "outlived_by": { "kind": kind, "name": name },
            })
        }
        Fate::Stack { flows, addr_taken } => json!({
            "place": "stack",
            "address_taken": addr_taken,
            "steps": flows.iter().map(|flow| step(program, flow)).collect::<Vec<_>>(),
        }),
        Fate::Param { leaks } => json!({
            "place": "parameter",
            "leaks": leaks.iter().map(|leak| json!({
                "to": render::place(program, leak.to, None),
                "derefs": leak.derefs,
                "steps": steps(program, &leak.path),
            })).collect::<Vec<_>>(),
        }),
    };
    if let (Json::Object(object), Json::Object(more)) = (&mut object, more) {
        object.extend(more);
    }
    object
}

fn end_parts(program: &Program<'_>, end: &End<'_>) -> (&'static str, Option<String>) {
    let name = |place| Some(render::place(program, place, None));
    match end {
        End::Heap => ("heap", None),
        End::Escaped(place) => ("escaped", name(*place)),
        End::Result(place) => ("result", name(*place)),
        End::OuterLoop(place) => ("outer loop", name(*place)),
        End::OuterFunc(place) => ("outer function", name(*place)),
    }
}

fn at(program: &Program<'_>, pos: Pos) -> Json {
    let at = program.sources.position(pos);
    json!({ "file": at.file.to_string(), "line": at.line, "column": at.column })
}

fn steps(program: &Program<'_>, path: &Path<'_>) -> Vec<Json> {
    path.steps.iter().map(|flow| step(program, flow)).collect()
}

fn step(program: &Program<'_>, step: &Step<'_>) -> Json {
    let operations: Vec<Json> = step
        .reasons
        .iter()
        .map(|reason| {
            json!({
                "at": at(program, reason.pos),
                "source": render::quote(program, reason.at, None),
                "gc": reason.why,
                "words": words::at(program, reason),
            })
        })
        .collect();
    json!({
        "to": render::place(program, step.dst, None),
        "from": render::place(program, step.src, None),
        "derefs": step.derefs,
        "operations": operations,
    })
}
