//! The vocabulary of `-m`, in plain words: `goscape explain --term "leaking param content"`.

/// A term, other spellings under which it is looked up, and what it means.
struct Term {
    names: &'static [&'static str],
    meaning: &'static str,
}

const TERMS: &[Term] = &[
    Term {
        names: &["moved to heap"],
        meaning: "A variable's address reaches something that outlives the variable's function or loop iteration. The variable itself \
                  is then allocated on the heap, each time its declaration runs.",
    },
    Term {
        names: &["escapes to heap"],
        meaning: "What an expression allocates (new, &T{}, make, a function literal, a conversion to an interface, a string that is \
                  built) reaches something that outlives it, so it is allocated on the heap. Of a value that is converted to an interface \
                  it is a copy that escapes, not the variable.",
    },
    Term {
        names: &["does not escape"],
        meaning: "What the expression allocates, or what the parameter points to, is reached by nothing that outlives the function: it can \
                  be on the stack. Of a parameter: callers may pass pointers to their own stack.",
    },
    Term {
        names: &["leaking param"],
        meaning: "The value of the parameter reaches the heap. Whatever callers pass must be on the heap already, or is moved there.",
    },
    Term {
        names: &["leaking param content"],
        meaning: "Not the parameter's own value but something that it points to reaches the heap. The pointer may lead to the stack, \
                  what lies behind the pointers inside may not.",
    },
    Term {
        names: &["leaking param to result", "to result"],
        meaning: "The parameter's value comes back as a result. What callers pass can be on their stack, if what they do with the result allows it. \
                  The level tells how many pointers lie between the parameter and what comes back.",
    },
    Term {
        names: &["level", "derefs"],
        meaning: "The number of dereferences on the way. level=0: the parameter's value itself comes out; level=1: what it points to; \
                  and so on. -1 stands for an address being taken.",
    },
    Term {
        names: &["flow"],
        meaning: "flow: x = &y says that the address of y is stored in x; x = y that y's value is; x = *y that what y points to is. An explanation is \
                  a chain of flows from a value to what outlives it.",
    },
    Term {
        names: &["{heap}", "heap"],
        meaning: "Everything that may live for ever: package variables, what pointers point to, maps, channels, and arguments \
                  that a function keeps. gc does not look at what happens to them afterwards.",
    },
    Term {
        names: &["{storage for x}", "storage", "storage for"],
        meaning: "The memory that an expression allocates, such as the array behind a slice literal or the box of a value in an interface.",
    },
    Term {
        names: &["{temp}", "temp", ".autotmp"],
        meaning: "A value that has no name in the source: gc keeps it in a temporary.",
    },
    Term {
        names: &["spill"],
        meaning: "An expression gets memory of its own, whose address is used from there on.",
    },
    Term {
        names: &["... argument"],
        meaning: "The slice that a call of a variadic function makes of its last arguments.",
    },
    Term {
        names: &["func literal"],
        meaning: "The record of a function literal: its code and what it captures. If it does not escape it is on the stack.",
    },
    Term {
        names: &["~r0", "~r1", "~rn"],
        meaning: "A result without a name; they are numbered from 0.",
    },
    Term {
        names: &["captured by a closure", "capturing by ref", "capturing by value"],
        meaning: "A function literal uses a variable of the function around it. If the variable is never assigned again and has at most \
                  128 bytes, the literal gets a copy (by value); else it gets the variable's address (by reference).",
    },
    Term {
        names: &["can inline"],
        meaning: "The function is small enough (cost at most 80) that calls of it are replaced by its body. Values that it makes can then stay on its \
                  caller's stack.",
    },
    Term {
        names: &["inlining call to"],
        meaning: "The call was replaced by the function's body, and escape analysis sees through it. -gcflags=-l turns this off.",
    },
    Term {
        names: &["cannot inline"],
        meaning: "Calls of the function stay calls: its cost is above 80, or it contains something that gc does not inline.",
    },
    Term {
        names: &["devirtualizing"],
        meaning: "The dynamic type of an interface value is known, so the method call is an ordinary call, whose parameters are known.",
    },
    Term {
        names: &["ignoring self-assignment"],
        meaning: "An assignment between parts of the same object, such as b.buf = b.buf[n:], lets nothing escape.",
    },
    Term {
        names: &["too large for stack"],
        meaning: "Variables above 10 MiB, and new, make, &T{} and literals above 64 KiB, are on the heap whatever becomes of them.",
    },
    Term {
        names: &["non-constant size"],
        meaning: "make with a size that is known only at run time is on the heap: the size of a stack frame is fixed when it is compiled.",
    },
    Term {
        names: &["boxed", "box"],
        meaning: "An interface value holds a pointer. A value that is no pointer is copied to memory of its own, its box, when it is \
                  converted to an interface: x, boxed is that copy of x. If the interface value escapes, the box is on the heap.",
    },
    Term {
        names: &["registers"],
        meaning: "The value is in registers of the machine, so it has no address. A variable that closures only read is copied into them.",
    },
    Term {
        names: &["static"],
        meaning: "Data that is there before the program starts: package variables, constants, boxes of constants and of integers below \
                  256, function literals that capture nothing.",
    },
    Term {
        names: &["buffer"],
        meaning: "A string or byte slice that does not escape and has at most 32 bytes is put into a buffer in the frame. A longer one is \
                  on the heap all the same.",
    },
    Term {
        names: &["operand"],
        meaning: "Nothing was copied: the result of the conversion or concatenation is the operand's own memory, because it is only read \
                  at once, or because it is equal to one operand.",
    },
    Term {
        names: &["zero-size"],
        meaning: "A value without size needs no memory, wherever it would have been.",
    },
    Term {
        names: &["inside std"],
        meaning: "What functions of the standard library allocate is charged to the line that calls them; run --allocs=std shows where \
                  inside it that is.",
    },
];

/// What a term means: its name and the text, wrapped. `Err` lists all terms.
pub fn explain(asked: &str) -> Result<String, String> {
    let key = normal(asked);
    let exact = TERMS
        .iter()
        .find(|term| term.names.iter().any(|name| normal(name) == key));
    let inside = || {
        TERMS
            .iter()
            .filter(|term| term.names.iter().any(|name| key.contains(&normal(name))))
            .max_by_key(|term| term.names[0].len())
    };
    match exact.or_else(inside) {
        Some(term) => Ok(format!(
            "{}\n    {}",
            term.names[0],
            wrap(term.meaning, 96).join("\n    ")
        )),
        None => {
            let names: Vec<&str> = TERMS.iter().map(|term| term.names[0]).collect();
            Err(format!(
                "goscape explain: no term {asked:?}; known are: {}",
                names.join(", ")
            ))
        }
    }
}

/// Spaces for dashes, lower case, without what varies: a line of `-m` can be pasted.
fn normal(term: &str) -> String {
    term.replace(['-', '_'], " ").to_lowercase().trim().to_string()
}

/// A text in lines of at most this many bytes, if its words are not longer.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last_mut().expect("never empty");
        if line.is_empty() {
            line.push_str(word);
        } else if line.len() + 1 + word.len() <= width {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.into());
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pasted_line_is_found_by_its_words() {
        assert!(explain("leaking-param").is_ok_and(|text| text.starts_with("leaking param\n")));
        assert!(explain("leaking param content: p").is_ok_and(|text| text.starts_with("leaking param content\n")));
        assert!(explain("leaking param: p to result ~r0 level=0").is_ok());
        assert!(explain("nonsense").is_err());
    }

    #[test]
    fn no_name_is_listed_twice() {
        let mut names: Vec<&str> = TERMS.iter().flat_map(|term| term.names).copied().collect();
        names.sort_unstable();
        let before = names.len();
        names.dedup();
        assert_eq!(names.len(), before);
    }
}
