//! Plain words for gc's: one phrase for each operation that a flow goes through, and what would change a verdict.

use escape::explain::{End, Value};
use escape::remark::{Place, Quote, Reason};
use escape::render;
use frontend::ir::text::{self, TextCx};
use frontend::ir::{AllocKind, Call, Callee, Expr, ExprKind, FuncId, FuncKind, Program, Stmt, StmtKind};

/// What the operation that gc calls `why` does with the value.
pub fn operation(why: &str) -> &'static str {
    match why {
        "address-of" => "its address is taken",
        "spill" => "it gets memory of its own",
        "interface-converted" => "put into an interface",
        "assign" | "assign-pair" | "assign-pair-mapr" | "assign-pair-dot-type" | "assign-pair-receive" => "assigned",
        "call parameter" => "passed to the function",
        "return" => "returned",
        "send" => "sent on a channel",
        "slice-literal-element" => "put into the slice of arguments or elements",
        "array literal element" | "struct literal element" => "put into a composite literal",
        "map literal key" | "key of map put" => "made a key of a map",
        "map literal value" => "put into a map",
        "appendee slice" => "its elements are copied when append grows the slice",
        "appended slice..." | "copied slice" => "its elements are copied",
        "captured by a closure" => "captured by the function literal",
        "reference" => "by reference",
        "range" | "range-deref" => "ranged over",
        "dot" => "a field of it, or what the interface holds",
        "dot of pointer" => "a field of what it points to",
        "indirection" => "what it points to",
        "fixed-array-index-of" => "an element of it",
        "slice" => "sliced",
        "slice-to-array" => "what the slice points to",
        "switch case" => "taken out of the interface by the type switch",
        "reflect.Header.Data" => "stored as the data of a slice or string header",
        "too large for stack" => "it is too large for a stack frame",
        "non-constant size" => "its size is not a constant",
        "star-dot-equals" => "stored through a pointer",
        // gc's word is all there is to say.
        _ => "",
    }
}

/// What a recorded operation does with the value: as [`operation`], and to whom it passes it.
pub fn at(program: &Program<'_>, reason: &Reason<'_>) -> String {
    match (reason.why, callee(program, reason.at)) {
        ("call parameter", Some(callee)) => format!("passed to {callee}"),
        (why, _) => operation(why).into(),
    }
}

/// The call in a quoted piece of source.
fn call<'ir>(piece: Quote<'ir>) -> Option<(FuncId, &'ir Expr<'ir>, &'ir Call<'ir>)> {
    match piece {
        Quote::Expr(func, e) | Quote::Callee(func, e) => match e.kind {
            ExprKind::Call(call) => Some((func, e, call)),
            _ => None,
        },
        _ => None,
    }
}

/// The builtin function that is called there.
fn builtin(piece: Quote<'_>) -> Option<&'static str> {
    match piece {
        Quote::Expr(_, e) => match e.kind {
            ExprKind::Append { .. } => Some("append"),
            ExprKind::Panic(_) => Some("panic"),
            ExprKind::Copy { .. } => Some("copy"),
            _ => None,
        },
        _ => None,
    }
}

/// Who is called there.
fn callee(program: &Program<'_>, piece: Quote<'_>) -> Option<String> {
    if let Some(name) = builtin(piece) {
        return Some(name.into());
    }
    let (func, e, call) = call(piece)?;
    let cx = TextCx::of_func(program, func).as_in_source();
    Some(match call.callee {
        Callee::Static(callee) => text::func_name(program, program.funcs[func].pkg, callee),
        Callee::Value(f) => text::expr(cx, f),
        Callee::Interface { .. } => render::quote(program, Quote::Callee(func, e), None),
    })
}

/// Why reaching `end` means that the value cannot stay. `last` is the last operation of the way, `kept_by` the `go` or `defer` statement that keeps it.
pub fn because(
    program: &Program<'_>,
    value: &Value<'_>,
    end: &End<'_>,
    last: Option<&Reason<'_>>,
    kept_by: Option<Stmt<'_>>,
) -> String {
    let name = |place: &Place<'_>| match place {
        // The memory that an expression makes is called as the expression.
        Place::Storage(Quote::Expr(func, e)) if matches!(e.kind, ExprKind::ToInterface { .. }) => {
            format!(
                "the copy of {} in the interface",
                render::source(program, Quote::Expr(*func, e))
            )
        }
        Place::Storage(what) => render::source(program, *what),
        place => render::place(program, *place, None),
    };
    let function = program.funcs[value.func].short_name;
    match end {
        End::Heap => for_ever(program, last, kept_by),
        End::Escaped(Place::Storage(Quote::Expr(_, e))) if matches!(e.kind, ExprKind::FuncLit { .. }) => {
            "the function literal is itself on the heap".into()
        }
        End::Escaped(place) => format!("{} is itself on the heap", name(place)),
        End::Result(place) => match name(place) {
            unnamed if unnamed.starts_with('~') => format!("the result outlives the call of {function}"),
            named => format!("the result {named} outlives the call of {function}"),
        },
        End::OuterLoop(place) => format!(
            "{} is declared outside of the loop: it outlives the iteration that makes the value",
            name(place)
        ),
        End::OuterFunc(place) => format!(
            "{} belongs to the function around: it outlives the call of the function literal",
            name(place)
        ),
    }
}

/// Why what has come to the heap may live for ever.
fn for_ever(program: &Program<'_>, last: Option<&Reason<'_>>, kept_by: Option<Stmt<'_>>) -> String {
    match kept_by.map(|s| s.kind) {
        Some(StmtKind::Go { .. }) => return "a goroutine may outlive the function that starts it".into(),
        Some(StmtKind::Defer { .. }) => {
            return "a defer in a loop may be executed any number of times: what it calls is kept on the heap".into();
        }
        _ => {}
    }
    let Some(last) = last else {
        return "what it is stored in may live for ever".into();
    };
    match last.why {
        "too large for stack" => "gc puts nothing so large into a frame".into(),
        "non-constant size" => "the size of a frame is fixed when the function is compiled".into(),
        "call parameter" if builtin(last.at) == Some("append") => {
            "gc does not follow what is appended to a slice: it may live for ever".into()
        }
        "call parameter" if builtin(last.at) == Some("panic") => "whoever recovers may keep it for ever".into(),
        "call parameter" => match (call(last.at).map(|(.., call)| call.callee), callee(program, last.at)) {
            (Some(Callee::Static(func)), Some(callee)) => {
                let f = &program.funcs[func];
                let at = render::position(program, f.name_pos);
                // Of std's functions we only know what gc says.
                let see = match program.packages[f.pkg].user {
                    true => format!(" (explain {} says why)", line_of(&at)),
                    false => String::new(),
                };
                format!("{callee} lets its argument escape{see}: it may live for ever")
            }
            (_, Some(callee)) => {
                format!("what {callee} does is known only at run time: it might keep its argument for ever")
            }
            _ => "the function may keep its argument for ever".into(),
        },
        "send" => "whoever receives it may keep it for ever".into(),
        _ => match stored_in(last.at) {
            Some(ExprKind::Global(id)) => format!(
                "the package variable {} lives as long as the program",
                program.globals[*id].name
            ),
            Some(ExprKind::IndexMap { .. }) => "what is in a map may live for ever".into(),
            Some(ExprKind::Deref(_) | ExprKind::FieldPtr { .. } | ExprKind::IndexSlice { .. }) => {
                "gc does not follow what is stored through a pointer: it may live for ever".into()
            }
            _ => "what it is stored in may live for ever".into(),
        },
    }
}

/// `x.go:3` of `./x.go:3:2`.
fn line_of(at: &str) -> &str {
    let at = at.trim_start_matches("./");
    at.rsplit_once(':').map_or(at, |(line, _)| line)
}

/// The place that a quoted assignment assigns to, if it is one.
fn stored_in<'ir>(piece: Quote<'ir>) -> Option<&'ir ExprKind<'ir>> {
    let Quote::Stmt(_, s) = piece else { return None };
    let StmtKind::Assign { lhs, .. } = &s.kind else {
        return None;
    };
    let mut place = &lhs.kind;
    while let ExprKind::Field { x, .. } | ExprKind::IndexArray { x, .. } = place {
        place = &x.kind;
    }
    Some(place)
}

/// What would keep the value on the stack, by the last operation of its way; none if there is nothing general to say.
pub fn remedy(
    program: &Program<'_>,
    value: &Value<'_>,
    end: &End<'_>,
    last: Option<&Reason<'_>>,
    kept_by: Option<Stmt<'_>>,
) -> Option<&'static str> {
    // Others, such as the array behind a slice, cannot simply be copied.
    let plain = value.bytes.is_some();
    let boxed = value
        .site
        .is_some_and(|site| program.sites[site].kind == AllocKind::ToInterface);
    let text = value.site.is_some_and(|site| {
        matches!(
            program.sites[site].kind,
            AllocKind::Concat | AllocKind::BytesToString | AllocKind::RunesToString | AllocKind::RuneToString
        )
    });
    if program.funcs[value.func].kind == FuncKind::PackageInit {
        // It happens once.
        return None;
    }
    if let Some(StmtKind::Defer { .. }) = kept_by.map(|s| s.kind) {
        return Some("make the body of the loop a function: its defer runs once, and is kept in its frame");
    }
    let last = last?;
    match (last.why, end) {
        ("too large for stack", _) => {
            Some("variables up to 10 MiB and new, make and literals up to 64 KiB can be on the stack")
        }
        ("non-constant size", _) => Some("make with a constant size of at most 64 KiB can be on the stack"),
        (_, End::Result(_)) if plain => {
            Some("return the value instead of its address, or let the caller pass the memory")
        }
        (_, End::Result(_)) if text => Some("append to a []byte or strings.Builder of the caller's"),
        (_, End::OuterLoop(_)) if text => Some("append to a []byte or strings.Builder: it makes fewer strings"),
        (_, End::Result(_)) => Some("let the caller make it and pass it in"),
        ("call parameter", End::Heap) if builtin(last.at) == Some("append") => {
            plain.then_some("append values instead of pointers to them")
        }
        ("call parameter", End::Heap) if boxed => {
            Some("a function that takes the value's own type, not an interface, needs no copy on the heap")
        }
        ("call parameter", End::Heap) => Some("pass a copy of what the function needs, or call one that keeps nothing"),
        ("captured by a closure" | "reference", _) => {
            Some("a variable that is never assigned again is captured by value; or pass it as an argument")
        }
        ("send", _) => Some("send the value instead of a pointer to it"),
        (_, End::OuterLoop(_)) => Some("declare it outside of the loop too, if the iterations may share it"),
        ("map literal key" | "map literal value" | "key of map put", _) => {
            Some("a map's entries live on the heap: store the value instead of a pointer to it")
        }
        ("assign" | "assign-pair", End::Heap) if plain && !boxed => {
            Some("store a copy of the value, or return it instead")
        }
        _ => None,
    }
}
