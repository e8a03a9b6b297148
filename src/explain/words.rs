//! Plain words for gc's: one phrase for each operation that a flow goes through, and what would change a verdict.

use escape::explain::End;

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

/// Why reaching `end` means that the value cannot stay; `name` is the end's.
pub fn because(end: &End<'_>, last: &str, name: &str, function: &str) -> String {
    match end {
        End::Heap if last == "too large for stack" || last == "non-constant size" => {
            "the size of a frame is fixed when the function is compiled".into()
        }
        End::Heap => "what is stored there may live for ever".into(),
        End::Escaped(_) => format!("{name} is itself on the heap"),
        End::Result(_) => format!("{name} is a result: it outlives the call of {function}"),
        End::OuterLoop(_) => {
            format!("{name} is declared outside of the loop: it outlives the iteration that makes the value")
        }
        End::OuterFunc(_) => {
            format!("{name} belongs to the function around: it outlives the call of the function literal")
        }
    }
}

/// What would keep the value on the stack, by the last operation of its way; none if there is nothing general to say. `plain` values can be
/// copied: variables and what new and &T{} make, but not arrays behind slices, maps and function literals.
pub fn remedy(end: &End<'_>, last: &str, plain: bool) -> Option<&'static str> {
    match (last, end) {
        ("too large for stack", _) => {
            Some("variables up to 10 MiB and new, make and literals up to 64 KiB can be on the stack")
        }
        ("non-constant size", _) => Some("make with a constant size of at most 64 KiB can be on the stack"),
        (_, End::Result(_)) if plain => {
            Some("return the value instead of its address, or let the caller pass the memory")
        }
        (_, End::Result(_)) => Some("let the caller make it and pass it in"),
        ("call parameter", End::Heap) => Some(
            "the function keeps its argument, or calls what might: pass a copy of what it needs, or do without the call",
        ),
        ("captured by a closure" | "reference", _) => {
            Some("a variable that is never assigned again is captured by value; or pass it as an argument")
        }
        ("send", _) => Some("send the value instead of a pointer to it"),
        (_, End::OuterLoop(_)) => Some("declare it outside of the loop too, if the iterations may share it"),
        ("map literal key" | "map literal value" | "key of map put", _) => {
            Some("a map's entries live on the heap: store the value instead of a pointer to it")
        }
        ("assign" | "assign-pair", End::Heap) if plain => Some(
            "gc takes package variables and everything behind a pointer to live for ever: store a copy, or return it instead",
        ),
        _ => None,
    }
}
