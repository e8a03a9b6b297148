//! What a value looks like under a verb, by kind; methods first (Go's `fmt/print.go` in behaviour).

use super::format::{Base, Formatter};
use super::sorted::Entries;
use super::view::View;
use crate::abi::{Eface, GoSlice, GoString, Kind};
use crate::entry::GoPanic;
use crate::iface::static_word;
use crate::runtime::Runtime;
use crate::slice::append_bytes;

/// Prints the operands of one call.
pub(super) struct Printer<'r> {
    rt: &'r mut Runtime,
    operands: GoSlice,
    pub(super) fmt: Formatter,
    /// Inside `%!v(…)`: methods are not called.
    erroring: bool,
    /// Printing the value of a panic that a method raised.
    panicking: bool,
    /// `Errorf`: `%w` is a verb.
    wrap: bool,
    /// Operands that `%w` has formatted.
    wrapped: Vec<usize>,
    /// The operand being printed.
    current: usize,
}

impl<'r> Printer<'r> {
    /// A printer of `operands`, a Go `[]any`.
    pub(super) fn new(rt: &'r mut Runtime, operands: GoSlice) -> Self {
        Printer {
            rt,
            operands,
            fmt: Formatter::default(),
            erroring: false,
            panicking: false,
            wrap: false,
            wrapped: Vec::new(),
            current: 0,
        }
    }

    /// Allows `%w`.
    pub(super) fn allow_wrap(&mut self) {
        self.wrap = true;
    }

    /// What was printed, for standard output.
    pub(super) fn into_noted_bytes(self) -> Vec<u8> {
        self.rt.note_text(&self.fmt.out);
        self.fmt.out
    }

    /// What was printed, as a Go string on the heap; a single byte is not copied there, as in gc.
    pub(super) fn into_string(self) -> GoString {
        match *self.fmt.out {
            [byte] => GoString::new(static_word(byte), 1),
            ref text => self.rt.new_string(text),
        }
    }

    /// What was printed, appended to a `[]byte`.
    pub(super) fn append_to(self, to: GoSlice) -> Result<GoSlice, GoPanic> {
        append_bytes(self.rt, to, &self.fmt.out)
    }

    /// Number of operands.
    pub(super) fn count(&self) -> usize {
        self.operands.len
    }

    fn view(&self, index: usize) -> Option<View> {
        View::of_operand(&self.operands, index)
    }

    /// The `n`-th operand that `%w` formatted, in operand order without repetitions.
    pub(super) fn wrapped_error(mut self, n: usize) -> Option<Eface> {
        self.wrapped.sort_unstable();
        self.wrapped.dedup();
        let index = *self.wrapped.get(n)?;
        Some(self.view(index)?.to_eface())
    }

    /// The operand as an integer, for `*`.
    pub(super) fn integer_operand(&self, index: usize) -> Option<isize> {
        let (value, signed) = self.view(index)?.integer()?;
        let value = value as isize;
        (signed || value >= 0).then_some(value)
    }

    /// `Println`.
    pub(super) fn operands_with_spaces_and_newline(&mut self) -> Result<(), GoPanic> {
        for index in 0..self.count() {
            if index > 0 {
                self.fmt.text(" ");
            }
            self.operand(index, 'v')?;
        }
        self.fmt.text("\n");
        Ok(())
    }

    /// `Print`.
    pub(super) fn operands_with_spaces_between_non_strings(&mut self) -> Result<(), GoPanic> {
        let mut previous_string = false;
        for index in 0..self.count() {
            let is_string = self.view(index).is_some_and(|v| v.kind() == Kind::String);
            if index > 0 && !is_string && !previous_string {
                self.fmt.text(" ");
            }
            self.operand(index, 'v')?;
            previous_string = is_string;
        }
        Ok(())
    }

    /// `%!(EXTRA type=value, …)`.
    pub(super) fn extra_operands(&mut self, from: usize) -> Result<(), GoPanic> {
        self.fmt.text("%!(EXTRA ");
        for index in from..self.count() {
            if index > from {
                self.fmt.text(", ");
            }
            match self.view(index) {
                None => self.fmt.text("<nil>"),
                Some(view) => {
                    self.type_name(&view);
                    self.fmt.text("=");
                    self.operand(index, 'v')?;
                }
            }
        }
        self.fmt.text(")");
        Ok(())
    }

    fn type_name(&mut self, view: &View) {
        self.fmt.out.extend_from_slice(view.ty.string.bytes());
    }

    /// Prints operand `index` under `verb`.
    pub(super) fn operand(&mut self, index: usize, verb: char) -> Result<(), GoPanic> {
        self.current = index;
        self.argument(self.view(index), verb)
    }

    /// Prints a value as an operand: type and address verbs first, then methods, then by kind.
    fn argument(&mut self, view: Option<View>, verb: char) -> Result<(), GoPanic> {
        let Some(view) = view else {
            match verb {
                'T' | 'v' => self.fmt.pad(b"<nil>"),
                _ => {
                    self.fmt.text("%!");
                    self.fmt.rune(verb as u32);
                    self.fmt.text("(<nil>)");
                }
            }
            return Ok(());
        };
        match verb {
            'T' => {
                self.fmt.string(view.ty.string.bytes());
                Ok(())
            }
            'p' => self.pointer(&view, 'p'),
            _ => {
                // A reflect.Value prints as what it holds.
                match view.of_reflected() {
                    None => {}
                    Some(Some(held)) => {
                        if held.exported {
                            let in_interface = held.in_interface(self.rt);
                            if self.by_method(&in_interface, verb)? {
                                return Ok(());
                            }
                        }
                        return self.value(&held, verb, 0);
                    }
                    Some(None) => {
                        self.fmt.text("<invalid reflect.Value>");
                        return Ok(());
                    }
                }
                if view.is_bytes() {
                    return self.sequence(&view, verb, 0);
                }
                if self.by_method(&view, verb)? {
                    return Ok(());
                }
                self.value(&view, verb, 0)
            }
        }
    }

    fn bad_verb(&mut self, view: &View, verb: char) -> Result<(), GoPanic> {
        self.erroring = true;
        self.fmt.text("%!");
        self.fmt.rune(verb as u32);
        self.fmt.text("(");
        self.type_name(view);
        self.fmt.text("=");
        let result = self.value(view, 'v', 0);
        self.fmt.text(")");
        self.erroring = false;
        result
    }

    /// Prints through Format, GoString, Error or String if the value has the one that the verb asks for.
    fn by_method(&mut self, view: &View, verb: char) -> Result<bool, GoPanic> {
        if self.erroring || view.ty.methods.len == 0 {
            if verb == 'w' && !self.erroring {
                self.bad_verb(view, verb)?;
                return Ok(true);
            }
            return Ok(false);
        }
        let mut verb = verb;
        if verb == 'w' {
            if !self.wrap || view.method("Error", "func() string").is_none() {
                self.bad_verb(view, verb)?;
                return Ok(true);
            }
            self.wrapped.push(self.current);
            verb = 'v';
        }
        if view.method("Format", "func(fmt.State, int32)").is_some() {
            let flags = self.fmt.flags;
            let formatted = view.call_format(self.rt, verb, &flags);
            return self.finish_method(view, verb, "Format", formatted, |p, bytes| {
                p.fmt.out.extend_from_slice(bytes);
                Ok(())
            });
        }
        let (name, text) = if self.fmt.flags.sharp_v {
            match view.method("GoString", "func() string") {
                Some(code) => ("GoString", view.call_string(self.rt, code)),
                None => return Ok(false),
            }
        } else if matches!(verb, 'v' | 's' | 'x' | 'X' | 'q') {
            if let Some(code) = view.method("Error", "func() string") {
                ("Error", view.call_string(self.rt, code))
            } else if let Some(code) = view.method("String", "func() string") {
                ("String", view.call_string(self.rt, code))
            } else {
                return Ok(false);
            }
        } else {
            return Ok(false);
        };
        self.finish_method(view, verb, name, text, |p, bytes| {
            if p.fmt.flags.sharp_v {
                p.fmt.string(bytes);
                Ok(())
            } else {
                p.string(view, bytes, verb)
            }
        })
    }

    /// After a method: prints what it returned, or its panic.
    fn finish_method(
        &mut self,
        view: &View,
        verb: char,
        name: &str,
        outcome: Result<GoString, GoPanic>,
        print: impl FnOnce(&mut Self, &[u8]) -> Result<(), GoPanic>,
    ) -> Result<bool, GoPanic> {
        let panic = match outcome {
            Ok(text) => {
                print(self, text.bytes())?;
                return Ok(true);
            }
            Err(panic) => panic,
        };
        // A panic is recovered and printed; Goexit goes on.
        let panic = match panic {
            GoPanic::Unwinding => self.rt.recover_unwinding(),
            direct => direct,
        };
        if matches!(panic, GoPanic::Goexit | GoPanic::Unwinding) {
            return Err(panic);
        }
        if view.kind() == Kind::Pointer && view.pointer() == Some(0) {
            self.fmt.text("<nil>");
            return Ok(true);
        }
        if self.panicking {
            // A panic while a panic's value is printed cannot be printed.
            return Err(panic);
        }
        let flags = std::mem::take(&mut self.fmt.flags);
        self.fmt.text("%!");
        self.fmt.rune(verb as u32);
        self.fmt.text("(PANIC=");
        self.fmt.text(name);
        self.fmt.text(" method: ");
        self.panicking = true;
        let result = match &panic {
            GoPanic::Value(value) => self.argument(View::of_eface(*value), 'v'),
            GoPanic::Runtime(error) => {
                self.fmt.text(&error.message());
                Ok(())
            }
            GoPanic::Goexit | GoPanic::Unwinding => Ok(()),
        };
        self.panicking = false;
        self.fmt.text(")");
        self.fmt.flags = flags;
        result.map(|()| true)
    }

    fn integer(&mut self, view: &View, value: u64, signed: bool, verb: char) -> Result<(), GoPanic> {
        let base = |radix, upper| Base { radix, upper };
        match verb {
            'v' if self.fmt.flags.sharp_v && !signed => self.hexadecimal(value, true),
            'v' | 'd' => self.fmt.integer(value, signed, verb, Base::DECIMAL),
            'b' => self.fmt.integer(value, signed, verb, base(2, false)),
            'o' | 'O' => self.fmt.integer(value, signed, verb, base(8, false)),
            'x' => self.fmt.integer(value, signed, verb, Base::HEX),
            'X' => self.fmt.integer(value, signed, verb, base(16, true)),
            'c' => self.fmt.character(value),
            'q' => self.fmt.quoted_character(value),
            'U' => self.fmt.unicode(value),
            _ => return self.bad_verb(view, verb),
        }
        Ok(())
    }

    /// `0x…`, or without the prefix.
    fn hexadecimal(&mut self, value: u64, prefix: bool) {
        let sharp = std::mem::replace(&mut self.fmt.flags.sharp, prefix);
        self.fmt.integer(value, false, 'v', Base::HEX);
        self.fmt.flags.sharp = sharp;
    }

    fn float(&mut self, view: &View, value: f64, bits: u32, verb: char) -> Result<(), GoPanic> {
        match verb {
            'v' => self.fmt.float(value, bits, b'g', -1),
            'b' | 'g' | 'G' | 'x' | 'X' => self.fmt.float(value, bits, verb as u8, -1),
            'f' | 'e' | 'E' => self.fmt.float(value, bits, verb as u8, 6),
            'F' => self.fmt.float(value, bits, b'f', 6),
            _ => return self.bad_verb(view, verb),
        }
        Ok(())
    }

    fn complex(&mut self, view: &View, (re, im): (f64, f64), bits: u32, verb: char) -> Result<(), GoPanic> {
        if !matches!(verb, 'v' | 'b' | 'g' | 'G' | 'x' | 'X' | 'f' | 'F' | 'e' | 'E') {
            return self.bad_verb(view, verb);
        }
        let plus = self.fmt.flags.plus;
        self.fmt.text("(");
        self.float(view, re, bits, verb)?;
        self.fmt.flags.plus = true; // the imaginary part always has a sign
        self.float(view, im, bits, verb)?;
        self.fmt.text("i)");
        self.fmt.flags.plus = plus;
        Ok(())
    }

    fn string(&mut self, view: &View, bytes: &[u8], verb: char) -> Result<(), GoPanic> {
        match verb {
            'v' if self.fmt.flags.sharp_v => self.fmt.quoted(bytes),
            'v' | 's' => self.fmt.string(bytes),
            'x' => self.fmt.hex_bytes(bytes, false),
            'X' => self.fmt.hex_bytes(bytes, true),
            'q' => self.fmt.quoted(bytes),
            _ => return self.bad_verb(view, verb),
        }
        Ok(())
    }

    /// Addresses: of what pointers, slices, maps, channels and functions refer to.
    fn pointer(&mut self, view: &View, verb: char) -> Result<(), GoPanic> {
        let Some(address) = view.pointer() else {
            return self.bad_verb(view, verb);
        };
        let address = address as u64;
        match verb {
            'v' if self.fmt.flags.sharp_v => {
                self.fmt.text("(");
                self.type_name(view);
                self.fmt.text(")(");
                if address == 0 {
                    self.fmt.text("nil");
                } else {
                    self.hexadecimal(address, true);
                }
                self.fmt.text(")");
            }
            'v' if address == 0 => self.fmt.pad(b"<nil>"),
            'v' | 'p' => self.hexadecimal(address, !self.fmt.flags.sharp),
            'b' | 'o' | 'd' | 'x' | 'X' => return self.integer(view, address, false, verb),
            _ => return self.bad_verb(view, verb),
        }
        Ok(())
    }

    /// Prints a value by its kind. `depth` counts the composite values around it.
    fn value(&mut self, view: &View, verb: char, depth: u32) -> Result<(), GoPanic> {
        if depth > 0 && view.exported {
            let held = view.in_interface(self.rt);
            if self.by_method(&held, verb)? {
                return Ok(());
            }
        }
        match view.kind() {
            Kind::Invalid => {
                self.fmt.text("<invalid reflect.Value>");
                Ok(())
            }
            Kind::Bool => match verb {
                't' | 'v' => {
                    self.fmt.boolean(view.boolean());
                    Ok(())
                }
                _ => self.bad_verb(view, verb),
            },
            Kind::Int
            | Kind::Int8
            | Kind::Int16
            | Kind::Int32
            | Kind::Int64
            | Kind::Uint
            | Kind::Uint8
            | Kind::Uint16
            | Kind::Uint32
            | Kind::Uint64
            | Kind::Uintptr => {
                let (value, signed) = view.integer().unwrap_or_default();
                self.integer(view, value, signed, verb)
            }
            Kind::Float32 => self.float(view, view.float(), 32, verb),
            Kind::Float64 => self.float(view, view.float(), 64, verb),
            Kind::Complex64 => self.complex(view, view.complex(), 32, verb),
            Kind::Complex128 => self.complex(view, view.complex(), 64, verb),
            Kind::String => {
                let text = view.string();
                self.string(view, text.bytes(), verb)
            }
            Kind::Map => self.map(view, verb, depth),
            Kind::Struct => self.structure(view, verb, depth),
            Kind::Interface => match view.dynamic() {
                Some(inner) => self.value(&inner, verb, depth + 1),
                None => {
                    if self.fmt.flags.sharp_v {
                        self.type_name(view);
                        self.fmt.text("(nil)");
                    } else {
                        self.fmt.text("<nil>");
                    }
                    Ok(())
                }
            },
            Kind::Array | Kind::Slice => self.sequence(view, verb, depth),
            Kind::Pointer => {
                // A pointer to a composite value at the top level prints as & and the value.
                if depth == 0
                    && view.pointer() != Some(0)
                    && let Some(target) = view.target()
                    && matches!(target.kind(), Kind::Array | Kind::Slice | Kind::Struct | Kind::Map)
                {
                    self.fmt.text("&");
                    return self.value(&target, verb, depth + 1);
                }
                self.pointer(view, verb)
            }
            Kind::Chan | Kind::Func | Kind::UnsafePointer => self.pointer(view, verb),
        }
    }

    fn structure(&mut self, view: &View, verb: char, depth: u32) -> Result<(), GoPanic> {
        let sharp_v = self.fmt.flags.sharp_v;
        if sharp_v {
            self.type_name(view);
        }
        self.fmt.text("{");
        for index in 0..view.ty.fields.len {
            if index > 0 {
                self.fmt.text(if sharp_v { ", " } else { " " });
            }
            let (name, field) = view.field(index);
            if self.fmt.flags.plus_v || sharp_v {
                // The Index of the StructField that gc asks for the name.
                self.rt.allocate_bytes(size_of::<usize>());
                self.fmt.out.extend_from_slice(name.bytes());
                self.fmt.text(":");
            }
            self.component(&field, verb, depth)?;
        }
        self.fmt.text("}");
        Ok(())
    }

    /// A component of a composite value: what stands in an interface prints as itself.
    fn component(&mut self, view: &View, verb: char, depth: u32) -> Result<(), GoPanic> {
        match view.dynamic() {
            Some(inner) if view.kind() == Kind::Interface => self.value(&inner, verb, depth + 1),
            _ => self.value(view, verb, depth + 1),
        }
    }

    fn map(&mut self, view: &View, verb: char, depth: u32) -> Result<(), GoPanic> {
        let sharp_v = self.fmt.flags.sharp_v;
        if sharp_v {
            self.type_name(view);
            if view.pointer() == Some(0) {
                self.fmt.text("(nil)");
                return Ok(());
            }
            self.fmt.text("{");
        } else {
            self.fmt.text("map[");
        }
        let entries = Entries::of(self.rt, view);
        entries.each(|index, key, value| {
            if index > 0 {
                self.fmt.text(if sharp_v { ", " } else { " " });
            }
            self.value(&key, verb, depth + 1)?;
            self.fmt.text(":");
            self.value(&value, verb, depth + 1)
        })?;
        self.fmt.text(if sharp_v { "}" } else { "]" });
        Ok(())
    }

    fn sequence(&mut self, view: &View, verb: char, depth: u32) -> Result<(), GoPanic> {
        let of_bytes = view.element_kind() == Kind::Uint8;
        let sharp_v = self.fmt.flags.sharp_v;
        if of_bytes && matches!(verb, 's' | 'q' | 'x' | 'X') {
            if view.kind() == Kind::Array {
                // gc takes a slice of an array that it can address, and copies another.
                let size = if view.addressable {
                    size_of::<GoSlice>()
                } else {
                    view.length()
                };
                self.rt.allocate_bytes(size);
            }
            let bytes = view.byte_elements();
            return self.string(view, &bytes, verb);
        }
        if depth == 0 && !sharp_v && matches!(verb, 'v' | 'd') && view.is_bytes() {
            self.fmt.text("[");
            for (index, byte) in view.byte_elements().into_iter().enumerate() {
                if index > 0 {
                    self.fmt.text(" ");
                }
                self.fmt.integer(u64::from(byte), false, verb, Base::DECIMAL);
            }
            self.fmt.text("]");
            return Ok(());
        }
        if sharp_v {
            if depth == 0 && verb == 'v' && view.is_bytes() {
                self.fmt.text("[]byte");
            } else {
                self.type_name(view);
            }
            if view.kind() == Kind::Slice && view.pointer() == Some(0) {
                self.fmt.text("(nil)");
                return Ok(());
            }
        }
        self.fmt.text(if sharp_v { "{" } else { "[" });
        for index in 0..view.length() {
            if index > 0 {
                self.fmt.text(if sharp_v { ", " } else { " " });
            }
            self.value(&view.element(index), verb, depth + 1)?;
        }
        self.fmt.text(if sharp_v { "}" } else { "]" });
        Ok(())
    }
}
