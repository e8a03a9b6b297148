//! The one table that says which Go goscape follows, and for what.

/// A version of the Go language, `go1.N`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct LangVersion(pub u32);

impl LangVersion {
    /// What the language is without `-lang` and without a go.mod.
    pub const DEFAULT: LangVersion = LangVersion(27);
    /// Conversion of a slice to an array pointer: go1.17.
    pub const SLICE_TO_ARRAY_POINTER: LangVersion = LangVersion(17);
    /// Conversion of a slice to an array: go1.20.
    pub const SLICE_TO_ARRAY: LangVersion = LangVersion(20);
    /// Interfaces that embed the same method twice: go1.14.
    pub const OVERLAPPING_INTERFACES: LangVersion = LangVersion(14);
    /// Type parameters: go1.18.
    pub const GENERICS: LangVersion = LangVersion(18);
    /// Interface types satisfy `comparable`: go1.20.
    pub const COMPARABLE_INTERFACES: LangVersion = LangVersion(20);
    /// `min`, `max`, `clear`: go1.21.
    pub const MIN_MAX_CLEAR: LangVersion = LangVersion(21);
    /// `panic(nil)` is a run-time error: go1.21.
    pub const PANIC_NIL_ERROR: LangVersion = LangVersion(21);
    /// Each iteration of a `for` loop has its own variables; range over integers: go1.22.
    pub const LOOP_VARIABLES: LangVersion = LangVersion(22);
    /// Range over functions: go1.23.
    pub const RANGE_FUNC: LangVersion = LangVersion(23);
    /// Type parameters of aliases: go1.24.
    pub const GENERIC_ALIASES: LangVersion = LangVersion(24);
    /// `new(expr)`: go1.26.
    pub const NEW_EXPR: LangVersion = LangVersion(26);
    /// Type parameters of methods: go1.27.
    pub const GENERIC_METHODS: LangVersion = LangVersion(27);

    /// Parses `go1.N` or `go1.N.P`.
    pub fn parse(text: &str) -> Option<Self> {
        let minor = text.strip_prefix("go1.")?.split('.').next()?;
        minor.parse().ok().map(LangVersion)
    }
}

/// The gc whose escape decisions, `-m` text, error wording, append growth and panic text goscape follows.
pub const GC_TEXT: &str = "go1.19.8";
/// The Go whose language, std APIs and fmt/strconv output goscape follows.
pub const GO_LANGUAGE: &str = "go1.27.3";
