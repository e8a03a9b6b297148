//! The syntax tree, as written: no names are resolved and no types are known.
//!
//! Nodes live in a bump arena and own nothing. Each has one position, gc's (`cmd/compile/internal/syntax`):
//!
//! | node | position |
//! | --- | --- |
//! | binary expression, assignment, `op=`, `++`, send | the operator |
//! | call, index, slice | the `(` or `[` |
//! | selector, type assertion | the `.` |
//! | composite literal | the `{` |
//! | key-value, labeled statement | the `:` |
//! | function declaration | its name or, for a method, the receiver's `(` (after `func`) |
//! | function type | the `(` (after `func` or the name) |
//! | `<-chan T` in an expression | the `chan`; in a type the `<-` |
//! | expression statement | its expression's |
//! | everything else | where it begins |
//!
//! [`Expr::start`] finds where an expression begins. Parentheses are kept in expressions and dropped in types.
//!
//! Identifiers are slices of the source. `_` is an ordinary identifier here.

use crate::source::Pos;

/// A source file.
#[derive(Debug)]
pub struct File<'a> {
    /// Position of the `package` keyword.
    pub pos: Pos,
    /// The package name.
    pub package: Ident<'a>,
    /// Top-level declarations in order, imports first.
    pub decls: &'a [Decl<'a>],
    /// Pragmas and other directives (`//go:…`, `//line`) that stand on their own lines, in order.
    pub directives: &'a [Directive<'a>],
    /// End of the file.
    pub end: Pos,
}

/// A `//go:name args` comment.
#[derive(Clone, Copy, Debug)]
pub struct Directive<'a> {
    /// Where the comment begins.
    pub pos: Pos,
    /// Text after `//`, e.g. `go:noinline`.
    pub text: &'a str,
}

/// A name where it is declared or used.
#[derive(Clone, Copy, Debug)]
pub struct Ident<'a> {
    /// Where it stands.
    pub pos: Pos,
    /// Its spelling.
    pub name: &'a str,
}

/// A declaration, at top level or in a block.
#[derive(Clone, Copy, Debug)]
pub enum Decl<'a> {
    /// `import name "path"`.
    Import(&'a ImportDecl<'a>),
    /// One `ConstSpec`. An omitted type and value list repeat those of the group's last spec that has them.
    Const(&'a ConstDecl<'a>),
    /// One `TypeSpec`.
    Type(&'a TypeDecl<'a>),
    /// One `VarSpec`.
    Var(&'a VarDecl<'a>),
    /// A function or method.
    Func(&'a FuncDecl<'a>),
}

/// `import [. | _ | name] "path"`.
#[derive(Debug)]
pub struct ImportDecl<'a> {
    /// The spec's beginning.
    pub pos: Pos,
    /// `.`, `_` or a name, if given.
    pub name: Option<Ident<'a>>,
    /// Position of the path literal.
    pub path_pos: Pos,
    /// The path, unquoted.
    pub path: &'a str,
}

/// One line of a `const` declaration.
#[derive(Debug)]
pub struct ConstDecl<'a> {
    /// The spec's beginning.
    pub pos: Pos,
    /// What is declared.
    pub names: &'a [Ident<'a>],
    /// The type, if given on this line.
    pub ty: Option<&'a Expr<'a>>,
    /// The values, if given on this line.
    pub values: &'a [Expr<'a>],
    /// Index of this spec in its group: the value of `iota`.
    pub iota: u32,
    /// Which group, unique in the file: an implicit repetition looks back within its group.
    pub group: u32,
}

/// `type Name[TypeParams] [=] Type`.
#[derive(Debug)]
pub struct TypeDecl<'a> {
    /// The spec's beginning.
    pub pos: Pos,
    /// What is declared.
    pub name: Ident<'a>,
    /// Type parameters; empty if there are none.
    pub type_params: &'a [Field<'a>],
    /// Whether this is an alias (`=`).
    pub alias: bool,
    /// The right-hand side.
    pub ty: &'a Expr<'a>,
    /// `//go:` directives directly above.
    pub directives: &'a [Directive<'a>],
}

/// One line of a `var` declaration.
#[derive(Debug)]
pub struct VarDecl<'a> {
    /// The spec's beginning.
    pub pos: Pos,
    /// What is declared.
    pub names: &'a [Ident<'a>],
    /// The type, if given.
    pub ty: Option<&'a Expr<'a>>,
    /// The values, if given.
    pub values: &'a [Expr<'a>],
}

/// A function or method declaration.
#[derive(Debug)]
pub struct FuncDecl<'a> {
    /// The name, or the `(` of the receiver.
    pub pos: Pos,
    /// The receiver, exactly one for a method. (More or none are syntax errors already reported.)
    pub receiver: Option<&'a Field<'a>>,
    /// The name.
    pub name: Ident<'a>,
    /// Type parameters; empty if there are none.
    pub type_params: &'a [Field<'a>],
    /// Parameters and results.
    pub sig: &'a FuncType<'a>,
    /// The body; none for an external function.
    pub body: Option<&'a Block<'a>>,
    /// Whether only the braces of the body were read: [`parse_body`](crate::syntax::parse::parse_body) reads the rest.
    pub unread: bool,
    /// `//go:` directives directly above.
    pub directives: &'a [Directive<'a>],
}

/// A parameter, result, receiver, type parameter, struct field or interface element. A list `a, b T` becomes one
/// `Field` per name that shares the type node.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// The name's position or, without a name, the type's.
    pub pos: Pos,
    /// The name; none for anonymous parameters, embedded fields and embedded interface elements.
    pub name: Option<Ident<'a>>,
    /// The type. A variadic parameter's is [`ExprKind::Variadic`]; an interface method's is [`ExprKind::FuncType`].
    pub ty: &'a Expr<'a>,
    /// A struct field's tag, unquoted.
    pub tag: Option<&'a [u8]>,
}

/// `func(params) results`.
#[derive(Debug)]
pub struct FuncType<'a> {
    /// The parameter list's parenthesis (or the bracket of type parameters), after `func` or a name.
    pub pos: Pos,
    /// Parameters.
    pub params: &'a [Field<'a>],
    /// Results.
    pub results: &'a [Field<'a>],
}

/// An expression or a type: which it is, only the checker knows.
#[derive(Clone, Copy, Debug)]
pub struct Expr<'a> {
    /// gc's position, see the module's head.
    pub pos: Pos,
    /// Which form.
    pub kind: ExprKind<'a>,
}

/// Kind of a basic literal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LitKind {
    /// `42`, `0x2a`, `0b1`, `0o7`, `1_000`.
    Int,
    /// `1.5`, `0x1p-2`.
    Float,
    /// `2i`.
    Imag,
    /// `'a'`.
    Rune,
    /// `"a"` or a raw string.
    String,
}

/// Unary operators, in the specification's order. `*x` is [`ExprKind::Star`], `<-x` is `Recv`, `&x` is `Addr`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum UnaryOp {
    Plus,
    Neg,
    Not,
    BitNot,
    Addr,
    Recv,
    Tilde,
}

/// Binary operators.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum BinaryOp {
    OrOr,
    AndAnd,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
    Add,
    Sub,
    Or,
    Xor,
    Mul,
    Div,
    Rem,
    And,
    AndNot,
    Shl,
    Shr,
}

/// Forms of expressions and types.
#[derive(Clone, Copy, Debug)]
pub enum ExprKind<'a> {
    /// Stands where a syntax error was reported.
    Bad,
    /// `x`.
    Name(&'a str),
    /// A basic literal with its source text.
    Literal {
        /// Which kind.
        kind: LitKind,
        /// Source text, quotes included.
        text: &'a str,
    },
    /// `Type{elements}`; the type is absent where it is elided. Position: the opening brace.
    CompositeLit {
        /// The type. `[...]T` is `Array { len: None }`.
        ty: Option<&'a Expr<'a>>,
        /// The elements.
        elems: &'a [Element<'a>],
        /// The closing brace.
        rbrace: Pos,
    },
    /// `func(…) … { … }`.
    FuncLit {
        /// Signature.
        sig: &'a FuncType<'a>,
        /// Body.
        body: &'a Block<'a>,
    },
    /// `(x)`.
    Paren(&'a Expr<'a>),
    /// `x.sel`, also a qualified identifier.
    Selector {
        /// Left of the dot.
        x: &'a Expr<'a>,
        /// Right of the dot.
        sel: Ident<'a>,
    },
    /// `x[i]`, or an instantiation `x[T1, T2]`.
    Index {
        /// What is indexed.
        x: &'a Expr<'a>,
        /// One index, or type arguments. Never empty.
        args: &'a [Expr<'a>],
    },
    /// `x[lo:hi:max]`.
    Slice {
        /// What is sliced.
        x: &'a Expr<'a>,
        /// Low, high, max.
        bounds: [Option<&'a Expr<'a>>; 3],
        /// Whether the three-index form was used.
        full: bool,
    },
    /// `x.(T)`; `x.(type)` when `ty` is absent.
    TypeAssert {
        /// The operand.
        x: &'a Expr<'a>,
        /// The type.
        ty: Option<&'a Expr<'a>>,
    },
    /// `f(args...)`, also a conversion or a builtin.
    Call {
        /// The callee.
        fun: &'a Expr<'a>,
        /// Arguments; types may stand among them (`make`, `new`).
        args: &'a [Expr<'a>],
        /// Whether the last argument is followed by `...`.
        spread: bool,
        /// The closing parenthesis.
        rparen: Pos,
    },
    /// `*x`: dereference or pointer type.
    Star(&'a Expr<'a>),
    /// A unary operation.
    Unary {
        /// Operator.
        op: UnaryOp,
        /// Operand.
        x: &'a Expr<'a>,
    },
    /// A binary operation.
    Binary {
        /// Operator.
        op: BinaryOp,
        /// Left operand.
        x: &'a Expr<'a>,
        /// Right operand.
        y: &'a Expr<'a>,
    },
    /// `key: value` where it may not stand (reported by the checker) or in an index list.
    KeyValue {
        /// Left of the colon.
        key: &'a Expr<'a>,
        /// Right of the colon.
        value: &'a Expr<'a>,
    },
    /// `[len]T`; `[...]T` when `len` is absent.
    ArrayType {
        /// The length.
        len: Option<&'a Expr<'a>>,
        /// The element type.
        elem: &'a Expr<'a>,
    },
    /// `[]T`.
    SliceType(&'a Expr<'a>),
    /// `struct { … }`.
    StructType(&'a [Field<'a>]),
    /// `func(…) …`.
    FuncType(&'a FuncType<'a>),
    /// `interface { … }`: methods (named) and embedded elements (unnamed; unions are `Binary Or`, `~T` is `Tilde`).
    InterfaceType(&'a [Field<'a>]),
    /// `map[K]V`.
    MapType {
        /// Key type.
        key: &'a Expr<'a>,
        /// Value type.
        value: &'a Expr<'a>,
    },
    /// `chan T`, `<-chan T`, `chan<- T`.
    ChanType {
        /// Direction.
        dir: ChanDir,
        /// Element type.
        elem: &'a Expr<'a>,
    },
    /// `...T` as the type of a last parameter.
    Variadic(&'a Expr<'a>),
}

/// Direction of a channel type.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ChanDir {
    /// `chan T`.
    Both,
    /// `chan<- T`.
    Send,
    /// `<-chan T`.
    Recv,
}

/// An element of a composite literal.
#[derive(Clone, Copy, Debug)]
pub struct Element<'a> {
    /// The key, if given.
    pub key: Option<&'a Expr<'a>>,
    /// The value; an elided literal type leaves a `CompositeLit` without type.
    pub value: &'a Expr<'a>,
}

/// `{ statements }`.
#[derive(Clone, Copy, Debug)]
pub struct Block<'a> {
    /// The opening brace.
    pub pos: Pos,
    /// The statements.
    pub stmts: &'a [Stmt<'a>],
    /// The closing brace.
    pub rbrace: Pos,
}

/// A statement.
#[derive(Clone, Copy, Debug)]
pub struct Stmt<'a> {
    /// gc's position, see the module's head.
    pub pos: Pos,
    /// Which form.
    pub kind: StmtKind<'a>,
}

/// Forms of statements.
#[derive(Clone, Copy, Debug)]
pub enum StmtKind<'a> {
    /// Stands where a syntax error was reported.
    Bad,
    /// `;`.
    Empty,
    /// An expression statement.
    Expr(&'a Expr<'a>),
    /// `ch <- value`.
    Send {
        /// The channel.
        chan: &'a Expr<'a>,
        /// What is sent.
        value: &'a Expr<'a>,
    },
    /// `x++` and `x--`.
    IncDec {
        /// The operand.
        x: &'a Expr<'a>,
        /// Whether it is `++`.
        inc: bool,
    },
    /// `lhs = rhs` or, with `define`, `lhs := rhs`.
    Assign {
        /// Left-hand sides.
        lhs: &'a [Expr<'a>],
        /// Right-hand sides.
        rhs: &'a [Expr<'a>],
        /// Whether it is `:=`.
        define: bool,
    },
    /// `x op= y`.
    AssignOp {
        /// The operator without `=`.
        op: BinaryOp,
        /// Left-hand side.
        lhs: &'a Expr<'a>,
        /// Right-hand side.
        rhs: &'a Expr<'a>,
    },
    /// `const`, `type`, `var` in a block, all specs of the declaration.
    Decl(&'a [Decl<'a>]),
    /// `go call`.
    Go(&'a Expr<'a>),
    /// `defer call`.
    Defer(&'a Expr<'a>),
    /// `return results`.
    Return(&'a [Expr<'a>]),
    /// `break [label]`.
    Break(Option<Ident<'a>>),
    /// `continue [label]`.
    Continue(Option<Ident<'a>>),
    /// `goto label`.
    Goto(Ident<'a>),
    /// `fallthrough`.
    Fallthrough,
    /// `{ … }`.
    Block(&'a Block<'a>),
    /// `if init; cond { then } else els`.
    If {
        /// Simple statement before the condition.
        init: Option<&'a Stmt<'a>>,
        /// The condition.
        cond: &'a Expr<'a>,
        /// The block.
        then: &'a Block<'a>,
        /// `Block` or `If`.
        els: Option<&'a Stmt<'a>>,
    },
    /// `switch init; tag { clauses }`.
    Switch {
        /// Simple statement before the tag.
        init: Option<&'a Stmt<'a>>,
        /// The tag.
        tag: Option<&'a Expr<'a>>,
        /// The clauses.
        clauses: &'a [CaseClause<'a>],
        /// The closing brace.
        rbrace: Pos,
    },
    /// `switch init; bind := x.(type) { clauses }`.
    TypeSwitch {
        /// Simple statement before the guard.
        init: Option<&'a Stmt<'a>>,
        /// The symbol bound in each clause.
        bind: Option<Ident<'a>>,
        /// The operand `x`.
        x: &'a Expr<'a>,
        /// The clauses.
        clauses: &'a [CaseClause<'a>],
        /// The closing brace.
        rbrace: Pos,
    },
    /// `select { clauses }`.
    Select {
        /// The clauses.
        clauses: &'a [CommClause<'a>],
        /// The closing brace.
        rbrace: Pos,
    },
    /// `for init; cond; post { body }`.
    For {
        /// Simple statement.
        init: Option<&'a Stmt<'a>>,
        /// Condition; absent is true.
        cond: Option<&'a Expr<'a>>,
        /// Simple statement.
        post: Option<&'a Stmt<'a>>,
        /// The body.
        body: &'a Block<'a>,
    },
    /// `for key, value := range x { body }`.
    Range {
        /// First iteration variable or place.
        key: Option<&'a Expr<'a>>,
        /// Second.
        value: Option<&'a Expr<'a>>,
        /// Where a third begins, which is one too many.
        extra: Option<Pos>,
        /// Whether it is `:=`.
        define: bool,
        /// The range expression.
        x: &'a Expr<'a>,
        /// The body.
        body: &'a Block<'a>,
    },
    /// `label: stmt`.
    Labeled {
        /// The label.
        label: Ident<'a>,
        /// What is labeled.
        stmt: &'a Stmt<'a>,
    },
}

/// `case exprs:` or `default:` of a switch.
#[derive(Clone, Copy, Debug)]
pub struct CaseClause<'a> {
    /// The keyword.
    pub pos: Pos,
    /// Expressions or types; none for `default`.
    pub exprs: Option<&'a [Expr<'a>]>,
    /// The body.
    pub body: &'a [Stmt<'a>],
    /// The colon.
    pub colon: Pos,
    /// Where the clause ends: the next `case`, `default` or the closing brace.
    pub end: Pos,
}

/// `case comm:` or `default:` of a select.
#[derive(Clone, Copy, Debug)]
pub struct CommClause<'a> {
    /// The keyword.
    pub pos: Pos,
    /// `Send`, `Expr` (a receive) or `Assign`; none for `default`.
    pub comm: Option<&'a Stmt<'a>>,
    /// The body.
    pub body: &'a [Stmt<'a>],
    /// The colon.
    pub colon: Pos,
    /// Where the clause ends.
    pub end: Pos,
}

impl<'a> Expr<'a> {
    /// Where the expression begins in the source: gc's `syntax.StartPos`, at which gc reports most type errors. Like
    /// gc 1.19's it takes slice expressions (`a[1:2]`) and key-value pairs to begin at their own position.
    pub fn start(&self) -> Pos {
        let mut e = self;
        loop {
            e = match e.kind {
                ExprKind::Selector { x, .. }
                | ExprKind::Index { x, .. }
                | ExprKind::TypeAssert { x, .. }
                | ExprKind::Binary { x, .. } => x,
                ExprKind::Call { fun, .. } => fun,
                ExprKind::CompositeLit { ty: Some(ty), .. } => ty,
                _ => return e.pos,
            }
        }
    }

    /// The expression without the parentheses around it.
    pub fn unparen(&self) -> &Expr<'a> {
        let mut e = self;
        while let ExprKind::Paren(inner) = e.kind {
            e = inner;
        }
        e
    }
}

const _: () = assert!(!std::mem::needs_drop::<Expr<'static>>(), "the arena never runs Drop");
const _: () = assert!(!std::mem::needs_drop::<Stmt<'static>>(), "the arena never runs Drop");
