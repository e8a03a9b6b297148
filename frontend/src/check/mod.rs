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

pub mod assign;
pub mod assign_stmt;
pub mod binary;
pub mod builtin;
pub mod builtin_unsafe;
pub mod call;
mod closures;
pub mod collect;
pub mod convert;
pub mod decl;
mod directives;
pub mod expr;
pub mod expr_text;
pub mod func;
mod generic;
pub mod index;
pub mod infer;
mod infer_untyped;
mod initorder;
pub mod interface;
mod labels;
mod linkname;
pub mod literal;
pub mod monomorph;
pub mod object;
mod operand;
mod range;
mod range_func;
mod reach;
mod returns;
pub mod scope;
pub mod selector;
pub mod shift;
mod stmt;
mod switch;
pub mod typexpr;
pub mod universe;
mod values;
mod wrappers;

use crate::diag::Diagnostics;
use crate::id::{Id, IdVec};
use crate::ir;
use crate::load::Loaded;
use crate::reference::LangVersion;
use crate::source::{Pos, SourceMap};
use crate::types::{Package, PkgId, TypeId, Types};
use bumpalo::Bump;
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::RefCell;

pub use func::{FuncCx, FxId};
pub use labels::branches;
pub use object::{Builtin, DeclNode, Declaration, ObjId, Object, ObjectKind};
pub use operand::{Mode, Operand};
pub use scope::ScopeId;

/// What the command line says about checking.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The language version, `-lang`. It holds for the user's package; std is always checked as the newest.
    pub lang: LangVersion,
    /// Whether `func main` must exist (gc's linker says so; its compiler does not).
    pub require_main: bool,
    /// Whether the user's functions may lack bodies (gc without `-complete`).
    pub incomplete: bool,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            lang: LangVersion::DEFAULT,
            require_main: false,
            incomplete: false,
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
    /// The package-level declaration being checked: what it uses are its dependencies.
    pub decl: Option<DeclNode>,
    /// Whether a call or receive was seen: then `len(x)` is not constant.
    pub has_call_or_recv: bool,
    /// The last non-constant expression that was visited (gc: `base.Pos`): where an implicit conversion stands.
    pub base_pos: Pos,
    /// The body of a generic function is being checked as it is declared: for errors only.
    pub generic: bool,
    /// The body of an instance is being checked.
    pub instance: bool,
}

/// Everything the checker knows. Split over this folder's files by the part of the language they check.
pub struct Checker<'a, 'ir> {
    /// Where IR lives.
    pub arena: &'ir Bump,
    /// All types.
    pub types: Types<'ir>,
    /// All files.
    pub sources: &'a SourceMap<'a>,
    /// Where the trees are, for bodies that are read late.
    pub syntax: &'a Bump,
    /// Where errors go.
    pub diags: &'a Diagnostics,
    /// Settings.
    pub options: &'a Options,
    /// Everything that has a name.
    pub objects: IdVec<ObjId, Object<'a>>,
    /// All scopes.
    pub scopes: IdVec<ScopeId, scope::Scope<'a>>,
    /// All packages.
    pub packages: IdVec<PkgId, Package<'ir>>,
    /// What the checker knows about each.
    pub(crate) pkgs: IdVec<PkgId, scope::PackageCx<'a>>,
    /// Package-level `var` lines.
    pub(crate) var_specs: IdVec<scope::VarSpecId, decl::VarSpec<'a, 'ir>>,
    /// The rows of [`ir::Program::funcs`].
    pub funcs: IdVec<ir::FuncId, ir::Func<'ir>>,
    /// Where each function comes from and how far it is checked.
    pub(crate) func_states: IdVec<ir::FuncId, func::FuncState<'a, 'ir>>,
    /// The rows of [`ir::Program::globals`].
    pub globals: IdVec<ir::GlobalId, ir::Global<'ir>>,
    /// The rows of [`ir::Program::sites`].
    pub sites: IdVec<ir::AllocId, ir::AllocSite<'ir>>,
    /// Function contexts; one for each package's initialiser comes first.
    pub fxs: IdVec<FxId, FuncCx<'ir>>,
    /// Where the checker is.
    pub env: Env,
    /// Imports by `import .` that were used.
    pub(crate) used_imports: RefCell<FxHashSet<ObjId>>,
    /// The declared names of defined types, for reports.
    pub(crate) type_names: FxHashMap<TypeId, ObjId>,
    /// Objects that are being resolved, outermost first.
    pub(crate) path: Vec<ObjId>,
    /// What each package-level declaration depends on. Every variable, constant and function has an entry.
    pub(crate) dependencies: FxHashMap<DeclNode, Vec<DeclNode>>,
    /// What must wait until the types being declared are complete.
    pub(crate) later: std::collections::VecDeque<typexpr::Deferred<'a, 'ir>>,
    /// How many type expressions are being resolved inside each other.
    pub(crate) type_depth: u32,
    /// Defined types that are known not to contain themselves.
    pub(crate) valid_types: FxHashSet<TypeId>,
    /// Elements embedded in interfaces that were incomplete when they were written.
    pub(crate) embedded: FxHashMap<TypeId, Vec<TypeId>>,
    /// The line and place of each package-level variable.
    pub(crate) var_places: FxHashMap<ObjId, (scope::VarSpecId, u32)>,
    /// Where the fields of struct types were first written.
    pub(crate) field_pos: FxHashMap<(TypeId, u32), Pos>,
    /// Calls of the predeclared `panic` that are statements, by position: they end statement lists.
    pub(crate) panics: FxHashSet<Pos>,
    /// Functions made for methods: receiver type, method name and its package.
    pub(crate) wrappers: FxHashMap<(TypeId, &'ir str, Option<PkgId>), ir::FuncId>,
    /// Literals at package level whose bodies wait.
    pub(crate) waiting: std::collections::VecDeque<func::WaitingLiteral<'a>>,
    /// Functions whose bodies are to be checked.
    pub(crate) bodies: std::collections::VecDeque<ir::FuncId>,
    /// Types whose values were converted to interfaces.
    pub(crate) boxed: Vec<TypeId>,
    /// Functions made of the bodies of loops over functions.
    pub(crate) range_bodies: FxHashSet<ir::FuncId>,
    /// The native that panics when such a body is called at the wrong time.
    pub(crate) range_state_panic: Option<ir::FuncId>,
    /// Functions that `//goscape:needs` keeps in the program.
    pub(crate) kept: Vec<ir::FuncId>,
    /// What gc says only of programs without other errors.
    late_errors: Vec<(Pos, String)>,
    /// `//go:linkname` directives that give a function a body.
    linknames: Vec<linkname::Linkname<'a>>,
    /// Functions whose bodies other packages have.
    pub(crate) links: FxHashMap<ir::FuncId, ir::FuncId>,
    /// Generic types and aliases; an alias has a defined type that stands for it.
    pub(crate) generic_types: FxHashMap<TypeId, generic::GenericType<'ir>>,
    /// What the types that stand for generic aliases are aliases of.
    pub(crate) generic_aliases: FxHashMap<TypeId, TypeId>,
    /// Instances of generic functions by function and type arguments.
    pub(crate) func_instances: FxHashMap<(ir::FuncId, &'ir [TypeId]), ir::FuncId>,
    /// What type parameters are instantiated with.
    pub(crate) instantiations: monomorph::Instantiations,
    /// Instances whose bodies are to be checked.
    pub(crate) instances: std::collections::VecDeque<ir::FuncId>,
    /// Names of type parameters that denote type arguments, in the bodies of instances.
    pub(crate) type_arguments: FxHashSet<ObjId>,
    /// Calls of `len` and its like that are not constant, since the size of their argument depends on a type parameter.
    pub(crate) variable_sizes: FxHashSet<Pos>,
    /// Functions that were made while a generic body was checked for errors.
    pub(crate) discarded: Vec<ir::FuncId>,
    /// The one allocation site of all that is thrown away.
    pub(crate) discarded_site: Option<ir::AllocId>,
}

/// Checks a program and translates it into IR. `None` if there were errors; the diagnostics say so.
pub fn check<'a, 'ir>(
    loaded: &'a Loaded<'a>,
    arena: &'ir Bump,
    options: &'a Options,
    diags: &'a Diagnostics,
) -> Option<ir::Program<'ir>>
where
    'a: 'ir,
{
    let mut checker = Checker::new(loaded, arena, options, diags);
    let (user_universe, std_universe) = (checker.universe(options.lang), checker.universe(LangVersion::DEFAULT));
    checker.collect(loaded, user_universe, std_universe);
    // The package that was named; the others are its imports.
    let user = checker.pkgs.ids().next_back().expect("the user's package was loaded");
    let users: Vec<PkgId> = checker.pkgs.ids().filter(|&pkg| checker.packages[pkg].user).collect();
    users.iter().for_each(|&pkg| checker.resolve_package(pkg));
    users.iter().for_each(|&pkg| checker.read_linknames(pkg));
    for pkg in checker.pkgs.ids() {
        let reached = if checker.packages[pkg].user {
            checker.pkgs[pkg].funcs.clone()
        } else {
            checker.pkgs[pkg].init_funcs.clone()
        };
        reached.into_iter().for_each(|func| checker.reach(func));
    }
    let method_tables = checker.check_reachable();
    users.iter().for_each(|&pkg| checker.unused_imports(pkg));
    for pkg in checker.pkgs.ids() {
        checker.init_package(pkg);
    }
    if diags.is_empty() {
        users.iter().for_each(|&pkg| checker.missing_bodies(pkg));
        checker.follow_linknames();
        checker.report_late_errors();
    }
    let main = checker.main_function(user);
    // Literals that the lexer complained about do not keep the rest from being checked, but they are errors.
    if !diags.is_empty() {
        return None;
    }
    checker.name_literals();
    checker.decide_captures();
    checker.forget_discarded();
    Some(ir::Program {
        sources: &loaded.sources,
        inits: checker.pkgs.iter().map(|p| p.init).collect(),
        types: checker.types,
        packages: checker.packages,
        funcs: checker.funcs,
        globals: checker.globals,
        sites: checker.sites,
        method_tables,
        kept: checker.kept,
        links: checker.links,
        panic_nil_error: options.lang >= LangVersion::PANIC_NIL_ERROR,
        main,
    })
}

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    fn new(loaded: &'a Loaded<'a>, arena: &'ir Bump, options: &'a Options, diags: &'a Diagnostics) -> Self {
        Checker {
            arena,
            types: Types::new(),
            syntax: loaded.arena,
            sources: &loaded.sources,
            diags,
            options,
            objects: IdVec::new(),
            scopes: IdVec::new(),
            packages: IdVec::new(),
            pkgs: IdVec::new(),
            var_specs: IdVec::new(),
            funcs: IdVec::new(),
            func_states: IdVec::new(),
            globals: IdVec::new(),
            sites: IdVec::new(),
            fxs: IdVec::new(),
            env: Env {
                pkg: PkgId::from_index(0),
                scope: ScopeId::from_index(0),
                fx: FxId::from_index(0),
                iota: None,
                const_pos: None,
                decl: None,
                has_call_or_recv: false,
                base_pos: Pos::NONE,
                generic: false,
                instance: false,
            },
            used_imports: RefCell::default(),
            type_names: FxHashMap::default(),
            path: Vec::new(),
            dependencies: FxHashMap::default(),
            later: Default::default(),
            type_depth: 0,
            valid_types: FxHashSet::default(),
            embedded: FxHashMap::default(),
            var_places: FxHashMap::default(),
            field_pos: FxHashMap::default(),
            panics: FxHashSet::default(),
            wrappers: FxHashMap::default(),
            waiting: Default::default(),
            bodies: Default::default(),
            boxed: Vec::new(),
            range_bodies: FxHashSet::default(),
            range_state_panic: None,
            kept: Vec::new(),
            late_errors: Vec::new(),
            linknames: Vec::new(),
            links: FxHashMap::default(),
            generic_types: FxHashMap::default(),
            generic_aliases: FxHashMap::default(),
            func_instances: FxHashMap::default(),
            instantiations: Default::default(),
            instances: Default::default(),
            type_arguments: FxHashSet::default(),
            variable_sizes: FxHashSet::default(),
            discarded: Vec::new(),
            discarded_site: None,
        }
    }

    fn report_late_errors(&mut self) {
        for (pos, message) in std::mem::take(&mut self.late_errors) {
            self.error(pos, message);
        }
    }

    /// Reports user functions without bodies, unless a `//go:linkname` says where theirs is.
    fn missing_bodies(&self, pkg: PkgId) {
        for &func in &self.pkgs[pkg].funcs {
            let decl = self.func_states[func].decl.filter(|d| d.body.is_some());
            if let Some(decl) = decl.filter(|_| self.funcs[func].pragmas.noescape) {
                let message = "can only use //go:noescape with external func implementations";
                self.diags.error(decl.pos, message);
            }
        }
        if self.options.incomplete {
            return;
        }
        for &func in &self.pkgs[pkg].funcs {
            let Some(decl) = self.func_states[func].decl.filter(|d| d.body.is_none()) else {
                continue;
            };
            if !self.is_linked(func) {
                self.diags.error(decl.pos, "missing function body");
            }
        }
    }

    /// `main.main`. A library has none: then an empty one stands in, so that it can be analysed all the same.
    fn main_function(&mut self, user: PkgId) -> ir::FuncId {
        let declared = self.lookup_in_package(user, "main");
        // Nobody may have referred to it yet.
        declared.into_iter().for_each(|obj| self.resolve(obj));
        if let Some(ObjectKind::Func(main)) = declared.map(|obj| &self.objects[obj].kind) {
            return *main;
        }
        if self.options.require_main && self.diags.is_empty() {
            self.diags.error(
                Pos::NONE,
                "runtime.main_main·f: function main is undeclared in the main package",
            );
        }
        let sig = crate::types::Signature {
            params: &[],
            results: &[],
            variadic: false,
        };
        let ty = self.types.func(sig);
        let scope = self.pkgs[user].scope;
        let main = self.new_func(user, "main", ir::FuncKind::Wrapper, ty, scope);
        self.funcs[main].body = Some(ir::Block { stmts: &[] });
        main
    }

    /// Reports an error, unless it is a consequence of one already reported.
    pub fn error(&self, pos: Pos, message: impl Into<String>) {
        let message = message.into();
        // As types2 does: a message that quotes an invalid operand or type follows from an earlier one.
        if !self.diags.is_empty() && (message.contains("invalid operand") || message.contains("invalid type")) {
            return;
        }
        // In a constant expression that is repeated implicitly, the name being declared is to blame.
        let pos = self.env.const_pos.unwrap_or(pos);
        // As gc does: what is said again on the same line is said once.
        let line = |pos| self.sources.position(pos).line;
        if self
            .diags
            .last()
            .is_some_and(|last| last.message == message && line(last.pos) == line(pos))
        {
            return;
        }
        self.diags.error(pos, message);
    }

    /// Reports an error that is dropped when there are others at its place.
    pub fn soft_error(&self, pos: Pos, message: impl Into<String>) {
        self.diags.soft_error(pos, message);
    }

    /// Whether the language version allows a construct. Std is always allowed everything.
    pub fn allows(&self, version: LangVersion) -> bool {
        self.options.lang >= version || !self.packages[self.env.pkg].user
    }

    /// Reports that `what` needs a newer language version.
    pub fn version_error(&self, pos: Pos, version: LangVersion, what: &str) {
        self.error(
            pos,
            format!(
                "{what} requires go1.{} or later (-lang was set to go1.{}; check go.mod)",
                version.0, self.options.lang.0
            ),
        );
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
