//! Type checking and elaboration: `syntax::ast` in, [`ir::Program`](crate::ir::Program) out.
//!
//! One walk resolves names, types expressions, evaluates constants and builds the IR, in which everything implicit has
//! become explicit. Behaviour and wording are those of gc 1.19's `types2`.
//!
//! ```go
//! var f float32 = 1 << 3   // the constant is evaluated and converted: Const(8.0) of type float32
//! p.x = 1                  // FieldPtr{p, x}; through an embedded field, FieldPtr of a Field
//! fmt.Println(f)           // Call{Println, [VariadicSlice[ToInterface(f)]]}
//! ```
//!
//! # Order
//! 1. [`collect`] enters every package-level name of every package into its package's scope, unresolved.
//! 2. [`decl`] resolves an object when it is first needed (types2 `objDecl`), which makes the order of declarations
//!    irrelevant. Of std packages nothing else is resolved: what `main` does not reach is never looked at.
//! 3. [`func`] checks function bodies: user functions always, std functions when a checked body uses them ([`reach`]).
//! 4. [`initorder`] sorts package-level variables by their dependencies, [`wrappers`] makes method tables and the
//!    functions that go with them.
//!
//! # Who builds what
//! Statements, declarations and types are checked in files named after them; expressions in `expr`, `call`, `builtin`,
//! `convert`, `index`, `selector`, `binary`, `shift`, `literal` and `assign`, which turn an `ast::Expr` into an
//! [`operand::Operand`] and that into an `ir::Expr`.
//!
//! # Invariants
//! 1. One mistake, one error: a value or type `Invalid` keeps everything that depends on it quiet.
//! 2. IR is complete only if no error was reported; otherwise it is dropped.
//! 3. Reading an object resolves it first: [`Checker::resolve`] is called by [`Checker::use_object`].
//!
//! # Reference
//! *Go spec*; `cmd/compile/internal/types2` (decl.go, stmt.go, resolver.go, initorder.go, labels.go, return.go).

pub mod decl;
pub mod expr;
pub mod expr_text;
pub mod func;
pub mod infer_untyped;
pub mod object;
pub mod operand;
pub mod scope;
pub mod typexpr;
pub mod unsupported;

use crate::diag::Diagnostics;
use crate::id::IdVec;
use crate::ir;
use crate::reference::LangVersion;
use crate::source::{Pos, SourceMap};
use crate::types::{Package, PkgId, Types};
use bumpalo::Bump;

pub use func::{FuncCx, FxId};
pub use object::{Builtin, ObjId, Object, ObjectKind};
pub use operand::{Mode, Operand};
pub use scope::ScopeId;

/// What the command line says about checking.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The language version, `-lang`.
    pub lang: LangVersion,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            lang: LangVersion::DEFAULT,
        }
    }
}

/// Where the checker is: saved and replaced when it turns to another declaration (types2 `environment`).
#[derive(Clone)]
pub struct Env {
    /// The package being checked.
    pub pkg: PkgId,
    /// The innermost scope.
    pub scope: ScopeId,
    /// The function whose body or package whose initialiser is being built.
    pub fx: FxId,
    /// The value of `iota` in a constant declaration.
    pub iota: Option<u32>,
    /// Where to report errors in a constant expression that is repeated implicitly: the name being declared.
    pub const_pos: Option<Pos>,
    /// The package-level object whose declaration this is: its uses are its dependencies.
    pub decl: Option<ObjId>,
    /// Whether a call or receive was seen: then `len(x)` is not constant.
    pub has_call_or_recv: bool,
    /// The last non-constant expression that was visited (gc: `base.Pos`): where an implicit conversion stands.
    pub base_pos: Pos,
}

/// Everything the checker knows. Split over this folder's files by the part of the language they check.
pub struct Checker<'a, 'ir> {
    /// Where IR lives.
    pub arena: &'ir Bump,
    /// All types.
    pub types: Types<'ir>,
    /// All files.
    pub sources: &'a SourceMap<'a>,
    /// Where errors go.
    pub diags: &'a Diagnostics,
    /// Settings.
    pub options: &'a Options,
    /// Everything that has a name.
    pub objects: IdVec<ObjId, Object<'a, 'ir>>,
    /// All scopes.
    pub scopes: IdVec<ScopeId, scope::Scope<'a>>,
    /// All packages.
    pub packages: IdVec<PkgId, Package<'ir>>,
    /// The rows of [`ir::Program::funcs`].
    pub funcs: IdVec<ir::FuncId, ir::Func<'ir>>,
    /// The rows of [`ir::Program::globals`].
    pub globals: IdVec<ir::GlobalId, ir::Global<'ir>>,
    /// The rows of [`ir::Program::sites`].
    pub sites: IdVec<ir::AllocId, ir::AllocSite<'ir>>,
    /// Function contexts; one for each package's initialiser comes first.
    pub fxs: IdVec<FxId, FuncCx<'ir>>,
    /// Where the checker is.
    pub env: Env,
}

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// Reports an error, unless it is a consequence of one already reported.
    pub fn error(&self, pos: Pos, message: impl Into<String>) {
        let message = message.into();
        // As types2 does: a message that quotes an invalid operand or type follows from an earlier one.
        if !self.diags.is_empty() && (message.contains("invalid operand") || message.contains("invalid type")) {
            return;
        }
        // In a constant expression that is repeated implicitly, the name being declared is to blame.
        self.diags.error(self.env.const_pos.unwrap_or(pos), message);
    }

    /// Reports an error that is dropped when there are others at its place.
    pub fn soft_error(&self, pos: Pos, message: impl Into<String>) {
        self.diags.soft_error(pos, message);
    }

    /// Whether the language version allows a construct.
    pub fn allows(&self, version: LangVersion) -> bool {
        self.options.lang >= version
    }

    /// Puts a value into the IR arena.
    pub fn alloc<T>(&self, value: T) -> &'ir T {
        const { assert!(!std::mem::needs_drop::<T>(), "the arena never runs Drop") };
        self.arena.alloc(value)
    }

    /// Puts a list into the IR arena.
    pub fn alloc_slice<T: Copy>(&self, values: &[T]) -> &'ir [T] {
        self.arena.alloc_slice_copy(values)
    }

    /// Puts text into the IR arena.
    pub fn alloc_str(&self, text: &str) -> &'ir str {
        self.arena.alloc_str(text)
    }

    /// The function context of the function being checked.
    pub fn fx(&self) -> &FuncCx<'ir> {
        &self.fxs[self.env.fx]
    }

    /// The function context of the function being checked, for change.
    pub fn fx_mut(&mut self) -> &mut FuncCx<'ir> {
        let fx = self.env.fx;
        &mut self.fxs[fx]
    }
}
