//! Types as text: in error messages as types2 writes them, in `-m` as gc's back half does (`types/fmt.go`), at run time
//! as `%T` and panics do, and as unique names.

use super::{Basic, ChanDir, Field, Interface, Package, PkgId, Spelling, Term, TypeId, TypeKind, Types, deep};
use super::{MissingMethod, MissingWhy, Unassignable, is_exported};
use crate::id::{Id, IdVec};
use std::fmt::Write;

/// In whose words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TextStyle {
    /// Error messages (types2): `interface{}`, `struct{X int}`; names of other packages qualified by the package's
    /// name, those of the given package not.
    Error(PkgId),
    /// gc's `-m` text: `interface {}`, `struct { X int }`, qualified in the same way.
    Gc(PkgId),
    /// Run time, `%T` and panics: every name qualified by its package's name, `main.T`.
    Runtime,
    /// A unique name: every name qualified by its package's path, local types numbered.
    Link,
}

/// The packages of a compilation.
pub type Packages<'ir> = IdVec<PkgId, Package<'ir>>;

impl<'ir> Types<'ir> {
    /// `t` as text.
    pub fn text(&self, packages: &Packages<'ir>, t: TypeId, style: TextStyle) -> String {
        let mut w = Writer::new(self, packages, style);
        w.ty(t);
        w.out
    }
    /// A list without parentheses: `int, string`.
    pub fn list_text(&self, packages: &Packages<'ir>, list: &[TypeId], style: TextStyle) -> String {
        let mut w = Writer::new(self, packages, style);
        w.list(list, false);
        w.out
    }
    /// The signature of a func type without `func`: `(int, ...string) error`.
    fn signature_text(&self, packages: &Packages<'ir>, func: TypeId, style: TextStyle) -> String {
        let mut w = Writer::new(self, packages, style);
        w.signature(func);
        w.out
    }

    /// gc's words for a method that `v` lacks to implement `iface`, in parentheses: `(missing M method)`,
    /// `(M method has pointer receiver)`, `(wrong type for M method)` with `have` and `want` lines.
    pub fn missing_text(
        &self,
        packages: &Packages<'ir>,
        v: TypeId,
        missing: MissingMethod<'ir>,
        from: PkgId,
    ) -> String {
        let style = TextStyle::Error(from);
        let wanted = missing.method;
        let func = |m: super::Method<'ir>| format!("{}{}", m.name, self.signature_text(packages, m.sig, style));
        let name = wanted.name;
        match missing.why {
            MissingWhy::Missing | MissingWhy::Field => format!("(missing {name} method)"),
            MissingWhy::PointerReceiver => format!("({name} method has pointer receiver)"),
            MissingWhy::WrongType(have) => {
                format!(
                    "(wrong type for {name} method)\n\t\thave {}\n\t\twant {}",
                    func(have),
                    func(wanted)
                )
            }
            MissingWhy::WrongName(have) => {
                format!(
                    "(missing {name} method)\n\t\thave {}\n\t\twant {}",
                    func(have),
                    func(wanted)
                )
            }
            MissingWhy::PointerToInterface => {
                format!(
                    "(type {} is pointer to interface, not interface)",
                    self.text(packages, v, style)
                )
            }
        }
    }

    /// gc's words for why `v` is not assignable to (or does not implement) `t`, if it has any.
    pub fn unassignable_text(
        &self,
        packages: &Packages<'ir>,
        v: TypeId,
        t: TypeId,
        why: Unassignable<'ir>,
        from: PkgId,
    ) -> Option<String> {
        let text = |t| self.text(packages, t, TextStyle::Error(from));
        let not = || format!("{} does not implement {}", text(v), text(t));
        Some(match why {
            Unassignable::Different => return None,
            Unassignable::NeedsAssertion => "need type assertion".into(),
            Unassignable::Missing(missing) => format!("{} {}", not(), self.missing_text(packages, v, missing, from)),
            Unassignable::NotComparable => format!("{} does not implement comparable", text(v)),
            Unassignable::EmptyTypeSet => format!("cannot implement {} (empty type set)", text(t)),
            Unassignable::PointerToInterface => {
                format!("{} (type {} is pointer to interface, not interface)", not(), text(t))
            }
            Unassignable::NotAnInterface => format!("{} ({} is not an interface)", not(), text(t)),
            Unassignable::NotInTypeSet(_) if self.is_interface(v) || self.is_type_param(v) => not(),
            Unassignable::NotInTypeSet(Some(almost)) => {
                format!(
                    "{} (possibly missing ~ for {} in constraint {})",
                    not(),
                    text(almost),
                    text(t)
                )
            }
            Unassignable::NotInTypeSet(None) => {
                let mut w = Writer::new(self, packages, TextStyle::Error(from));
                w.terms(self.interface_of(t).and_then(|i| i.terms).unwrap_or(&[]), " | ");
                format!("{} ({} missing in {})", not(), text(v), w.out)
            }
        })
    }
}

/// Words for the basic types.
impl Basic {
    /// The name, as in `untyped int` or `unsafe.Pointer`.
    pub const fn name(self) -> &'static str {
        match self {
            Basic::Bool => "bool",
            Basic::Int => "int",
            Basic::Int8 => "int8",
            Basic::Int16 => "int16",
            Basic::Int32 => "int32",
            Basic::Int64 => "int64",
            Basic::Uint => "uint",
            Basic::Uint8 => "uint8",
            Basic::Uint16 => "uint16",
            Basic::Uint32 => "uint32",
            Basic::Uint64 => "uint64",
            Basic::Uintptr => "uintptr",
            Basic::Float32 => "float32",
            Basic::Float64 => "float64",
            Basic::Complex64 => "complex64",
            Basic::Complex128 => "complex128",
            Basic::String => "string",
            Basic::UnsafePointer => "unsafe.Pointer",
            Basic::UntypedBool => "untyped bool",
            Basic::UntypedInt => "untyped int",
            Basic::UntypedRune => "untyped rune",
            Basic::UntypedFloat => "untyped float",
            Basic::UntypedComplex => "untyped complex",
            Basic::UntypedString => "untyped string",
            Basic::UntypedNil => "untyped nil",
            Basic::Invalid => "invalid type",
        }
    }
}

struct Writer<'a, 'ir> {
    types: &'a Types<'ir>,
    packages: &'a Packages<'ir>,
    style: TextStyle,
    out: String,
    /// Interfaces being written: one that refers to itself is written as `@`.
    open: Vec<TypeId>,
}

impl<'a, 'ir> Writer<'a, 'ir> {
    fn new(types: &'a Types<'ir>, packages: &'a Packages<'ir>, style: TextStyle) -> Self {
        Writer {
            types,
            packages,
            style,
            out: String::new(),
            open: Vec::new(),
        }
    }
    fn push(&mut self, text: &str) {
        self.out.push_str(text);
    }
    /// Whether this is the style of error messages, which is tighter than gc's other one.
    fn tight(&self) -> bool {
        matches!(self.style, TextStyle::Error(_))
    }
    fn for_user(&self) -> bool {
        matches!(self.style, TextStyle::Error(_) | TextStyle::Gc(_))
    }

    fn ty(&mut self, t: TypeId) {
        deep(|| self.write(t));
    }
    fn write(&mut self, t: TypeId) {
        match self.types.kind(t) {
            TypeKind::Basic(basic) => self.basic(basic),
            TypeKind::Named(_) => self.named(t),
            TypeKind::Pointer(elem) => {
                self.push("*");
                self.ty(elem);
            }
            TypeKind::Array { elem, len } => {
                self.push(&format!("[{len}]"));
                self.ty(elem);
            }
            TypeKind::Slice(elem) => {
                self.push("[]");
                self.ty(elem);
            }
            TypeKind::Struct(fields) => self.struct_type(fields),
            TypeKind::Map { key, value } => {
                self.push("map[");
                self.ty(key);
                self.push("]");
                self.ty(value);
            }
            TypeKind::Chan { dir, elem } => self.chan(dir, elem),
            TypeKind::Func(_) => {
                self.push("func");
                self.signature(t);
            }
            TypeKind::Interface(interface) => {
                if self.open.contains(&t) {
                    return self.push("@");
                }
                self.open.push(t);
                self.interface(interface);
                self.open.pop();
            }
            TypeKind::Tuple(list) => {
                self.push("(");
                self.list(list, false);
                self.push(")");
            }
            TypeKind::TypeParam(_) => {
                let param = self.types.type_param(t).expect("a type parameter");
                self.push(param.name);
                if self.style == TextStyle::Link {
                    self.push(&format!("·{}", t.index()));
                }
            }
        }
    }

    fn basic(&mut self, basic: Basic) {
        // Where the user may have written either name of the type, print the one that occurs in the program; of both
        // `byte`, which is the more frequent, and `int32`; of none `byte` and `rune`, as of literals and in ranges over strings.
        let saw = |s| self.types.has_spelling(s);
        let alias = match basic {
            Basic::Uint8 if self.for_user() && (saw(Spelling::Byte) || !saw(Spelling::Uint8)) => Some("byte"),
            Basic::Int32 if self.for_user() && !saw(Spelling::Int32) => Some("rune"),
            _ => None,
        };
        self.push(alias.unwrap_or(basic.name()));
    }

    fn qualifier(&mut self, pkg: Option<PkgId>) {
        let Some(pkg) = pkg else { return };
        let prefix = match (self.style, self.packages.get(pkg)) {
            (TextStyle::Error(here) | TextStyle::Gc(here), _) if here == pkg => return,
            (_, None) => return,
            (TextStyle::Link, Some(package)) => package.path,
            // types2: a name that several packages have does not say which.
            (TextStyle::Error(_), Some(package)) if self.is_ambiguous(package) => {
                self.push(&format!("{:?}.", package.title));
                return;
            }
            (_, Some(package)) => package.name,
        };
        self.push(prefix);
        self.push(".");
    }

    /// Whether another package has the same name.
    fn is_ambiguous(&self, package: &Package<'_>) -> bool {
        self.packages.iter().filter(|p| p.name == package.name).count() > 1
    }

    fn named(&mut self, t: TypeId) {
        let TypeKind::Named(id) = self.types.kind(t) else {
            return;
        };
        let named = self.types.named_by_id(id);
        self.qualifier(named.pkg);
        // An instance's name already holds its arguments, if the checker has put them there.
        self.push(named.name);
        if let Some(instance) = self.types.instance(t).filter(|_| !named.name.ends_with(']')) {
            self.push("[");
            let separator = if self.tight() { ", " } else { "," };
            for (i, &arg) in instance.args.iter().enumerate() {
                if i > 0 {
                    self.push(separator);
                }
                self.ty(arg);
            }
            self.push("]");
        }
        if named.local && self.style == TextStyle::Link {
            self.push(&format!("·{}", id.index()));
        }
    }

    fn struct_type(&mut self, fields: &[Field<'ir>]) {
        self.push(if self.tight() { "struct{" } else { "struct {" });
        for (i, field) in fields.iter().enumerate() {
            self.separator(i);
            if !field.embedded || self.style == TextStyle::Link {
                // gc qualifies non-exported names of other packages.
                if matches!(self.style, TextStyle::Gc(_) | TextStyle::Link) {
                    self.qualifier(field.pkg);
                }
                self.push(field.name);
                self.push(if field.embedded { " = " } else { " " });
            }
            self.ty(field.ty);
            if !field.tag.is_empty() {
                self.push(" ");
                let quoted = crate::constant::quote(field.tag);
                self.push(&quoted);
            }
        }
        self.close(fields.is_empty());
    }
    fn separator(&mut self, i: usize) {
        match (i, self.tight()) {
            (0, true) => {}
            (0, false) => self.push(" "),
            _ => self.push("; "),
        }
    }
    fn close(&mut self, empty: bool) {
        self.push(if self.tight() || empty { "}" } else { " }" });
    }

    fn chan(&mut self, dir: ChanDir, elem: TypeId) {
        self.push(match dir {
            ChanDir::Both => "chan ",
            ChanDir::Send => "chan<- ",
            ChanDir::Recv => "<-chan ",
        });
        let receives = matches!(self.types.kind(elem), TypeKind::Chan { dir: ChanDir::Recv, .. });
        if dir == ChanDir::Both && receives {
            self.push("(");
            self.ty(elem);
            self.push(")");
        } else {
            self.ty(elem);
        }
    }

    fn list(&mut self, list: &[TypeId], variadic: bool) {
        self.named_list(list, &[], variadic);
    }

    /// Types after their names, if they have any.
    fn named_list(&mut self, list: &[TypeId], names: &[&str], variadic: bool) {
        for (i, &t) in list.iter().enumerate() {
            if i > 0 {
                self.push(", ");
            }
            if let Some(name) = names.get(i).filter(|name| !name.is_empty()) {
                self.push(name);
                self.push(" ");
            }
            match self.types.kind(t) {
                TypeKind::Slice(elem) if variadic && i + 1 == list.len() => {
                    self.push("...");
                    self.ty(elem);
                }
                _ => self.ty(t),
            }
        }
    }

    /// Parameters and results of a func type. Errors name them.
    fn signature(&mut self, func: TypeId) {
        let TypeKind::Func(sig) = self.types.kind(func) else {
            return;
        };
        let names = match self.style {
            TextStyle::Error(_) => self.types.param_names(func),
            _ => &[],
        };
        let (params, results) = names.split_at(sig.params.len().min(names.len()));
        self.push("(");
        self.named_list(sig.params, params, sig.variadic);
        self.push(")");
        match *sig.results {
            [] => {}
            [one] if results.first().is_none_or(|name| name.is_empty()) => {
                self.push(" ");
                self.ty(one);
            }
            _ => {
                self.push(" (");
                self.named_list(sig.results, results, false);
                self.push(")");
            }
        }
    }

    fn interface(&mut self, interface: Interface<'ir>) {
        let (any, braces) = (Spelling::Any, Spelling::EmptyInterface);
        if interface == Interface::EMPTY {
            let saw = |s| self.types.has_spelling(s);
            return match self.style {
                TextStyle::Error(_) if saw(any) && !saw(braces) => self.push("any"),
                TextStyle::Gc(_) if saw(any) && !saw(braces) => self.push("any"),
                TextStyle::Error(_) => self.push("interface{}"),
                TextStyle::Gc(_) | TextStyle::Runtime | TextStyle::Link => self.push("interface {}"),
            };
        }
        // The implicit interface around a union is not written.
        if let ([], Some(terms), false) = (interface.methods, interface.terms, interface.comparable)
            && self.tight()
        {
            return self.terms(terms, "|");
        }
        self.push(if self.tight() { "interface{" } else { "interface {" });
        let mut i = 0;
        for method in interface.methods {
            self.separator(i);
            i += 1;
            if !self.tight() && !is_exported(method.name) {
                let here = std::mem::replace(&mut self.style, TextStyle::Runtime);
                self.style = if here == TextStyle::Link {
                    here
                } else {
                    TextStyle::Runtime
                };
                self.qualifier(method.pkg);
                self.style = here;
            }
            self.push(method.name);
            self.signature(method.sig);
        }
        if interface.comparable {
            self.separator(i);
            i += 1;
            self.push("comparable");
        }
        if let Some(terms) = interface.terms {
            self.separator(i);
            self.terms(terms, "|");
        }
        self.close(false);
    }
    fn terms(&mut self, terms: &[Term], separator: &str) {
        for (i, term) in terms.iter().enumerate() {
            if i > 0 {
                self.push(separator);
            }
            if term.tilde {
                let _infallible = self.out.write_char('~');
            }
            match self.types.kind(term.ty) {
                // Constraints list the integer types, and call them so.
                TypeKind::Basic(basic) => self.push(basic.name()),
                _ => self.ty(term.ty),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{embedded, field, named, sig};
    use super::super::{Lookup, Method};
    use super::*;
    use crate::types::Signature;
    use bumpalo::Bump;

    fn packages() -> Packages<'static> {
        let main = Package {
            path: "main",
            title: "main",
            name: "main",
            user: true,
        };
        let list = Package {
            path: "container/list",
            title: "container/list",
            name: "list",
            user: false,
        };
        [main, list].into_iter().collect()
    }
    const MAIN: PkgId = PkgId(0);

    #[test]
    fn the_four_styles() {
        let arena = Bump::new();
        let types = Types::new();
        let packages = packages();
        let all = |t| {
            let styles = [
                TextStyle::Error(MAIN),
                TextStyle::Gc(MAIN),
                TextStyle::Runtime,
                TextStyle::Link,
            ];
            styles.map(|style| types.text(&packages, t, style))
        };
        let t = named(&types, "T", Some(TypeId::INT));
        let element = types.new_named(super::super::Named {
            name: "Element",
            pkg: Some(PkgId(1)),
            local: false,
            ..types.named(t).unwrap()
        });
        assert_eq!(all(t), ["T", "T", "main.T", "main.T"]);
        let star = types.pointer(element);
        assert_eq!(
            all(star),
            [
                "*list.Element",
                "*list.Element",
                "*list.Element",
                "*container/list.Element"
            ]
        );
        assert_eq!(
            all(TypeId::ANY),
            ["interface{}", "interface {}", "interface {}", "interface {}"]
        );
        assert_eq!(all(TypeId::BYTES), ["[]byte", "[]byte", "[]uint8", "[]uint8"]);
        let tagged = Field {
            tag: b"json:\"x\"",
            ..field("X", TypeId::INT)
        };
        let s = types.struct_type(arena.alloc_slice_copy(&[tagged, embedded("T", t)]));
        assert_eq!(all(s)[0], r#"struct{X int "json:\"x\""; T}"#);
        assert_eq!(all(s)[1], r#"struct { X int "json:\"x\""; T }"#);
        assert_eq!(all(s)[2], r#"struct { X int "json:\"x\""; main.T }"#);
        assert_eq!(all(s)[3], r#"struct { X int "json:\"x\""; T = main.T }"#);
        assert_eq!(
            all(types.struct_type(&[])),
            ["struct{}", "struct {}", "struct {}", "struct {}"]
        );
        assert_eq!(all(types.underlying(TypeId::ERROR))[1], "interface { Error() string }");
        assert_eq!(all(TypeId::ERROR), ["error"; 4]);
    }

    #[test]
    fn functions_channels_and_unions() {
        let arena = Bump::new();
        let types = Types::new();
        let packages = packages();
        let text = |t| types.text(&packages, t, TextStyle::Error(MAIN));
        let variadic = Signature {
            variadic: true,
            ..sig(
                &arena,
                &[TypeId::INT, types.slice(TypeId::STRING)],
                &[TypeId::INT, TypeId::ERROR],
            )
        };
        assert_eq!(text(types.func(variadic)), "func(int, ...string) (int, error)");
        assert_eq!(text(types.func(sig(&arena, &[], &[TypeId::BOOL]))), "func() bool");
        let receive = types.chan(ChanDir::Recv, TypeId::INT);
        assert_eq!(text(types.chan(ChanDir::Both, receive)), "chan (<-chan int)");
        assert_eq!(text(types.chan(ChanDir::Send, receive)), "chan<- <-chan int");
        let terms = [
            Term {
                tilde: true,
                ty: TypeId::INT,
            },
            Term {
                tilde: false,
                ty: TypeId::STRING,
            },
        ];
        assert_eq!(text(types.interface(&arena, &[], Some(&terms), false)), "~int|string");
        types.saw_spelling(Spelling::Any);
        assert_eq!(text(types.map(TypeId::STRING, TypeId::ANY)), "map[string]any");
    }

    #[test]
    fn reasons() {
        let arena = Bump::new();
        let types = Types::new();
        let packages = packages();
        let t = named(&types, "T", Some(TypeId::INT));
        let why = types.assignable_to(t, TypeId::ERROR).unwrap_err();
        let text = types.unassignable_text(&packages, t, TypeId::ERROR, why, MAIN).unwrap();
        assert_eq!(text, "T does not implement error (missing Error method)");
        let m = |results: &[TypeId]| Method {
            name: "Error",
            pkg: None,
            sig: types.func(sig(&arena, &[], results)),
        };
        let iface = types.interface(&arena, &[m(&[TypeId::INT])], None, false);
        let why = types.assignable_to(iface, TypeId::ERROR).unwrap_err();
        let text = types
            .unassignable_text(&packages, iface, TypeId::ERROR, why, MAIN)
            .unwrap();
        assert!(text.ends_with("(wrong type for Error method)\n\t\thave Error() int\n\t\twant Error() string"));
        assert!(matches!(types.lookup(iface, "Error", MAIN), Lookup::Found(_)));
    }
}
