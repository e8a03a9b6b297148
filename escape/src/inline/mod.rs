//! The inliner: copies small bodies to where they are called, before escape analysis sees the program.
//!
//! **Input** a frozen program. **Output** a new one in the same arena, in which some [`ExprKind::Call`] are
//! [`ExprKind::InlinedCall`], and what `-m` says about it. Unchanged bodies are shared.
//!
//! **Idea** (gc's, `cmd/compile/internal/inline`): functions are visited callees first. Each is first judged ([`cost`]): may its
//! body be copied? Then the calls in it are replaced ([`expand`]) by copies of their callees' bodies *as they were
//! written*, in which calls are replaced in turn.
//!
//! ```go
//! func add(x, y int) int { return x + y }      // can inline add
//! func main() { println(add(1, 2)) }           // inlining call to add
//! //  x, y := 1, 2; { ~R0 := x + y }; println(~R0)
//! ```
//!
//! # Invariants
//! 1. A copy has variables, allocation sites, branch targets and labels of its own. Their sites stand where the outermost
//!    inlined call stands, as gc reports them; statements and expressions keep their positions, for traces.
//! 2. Arguments are evaluated in [`InlinedCall::init`], which is still the caller's code.
//! 3. A func literal in a copied body becomes a literal of the caller, with a name and a body of its own.
//! 4. Std functions are judged by [`std`]'s table of what gc says about its own, not by our bodies; generic ones that it does not
//!    have, as the user's.
//!
//! # What it does not do
//! It does not look at constant arguments or at how often a call runs. Wrappers keep their calls, as they end in tail calls;
//! [`wrappers`] says what gc says about its own.
//!
//! [`ExprKind::Call`]: frontend::ir::ExprKind::Call
//! [`ExprKind::InlinedCall`]: frontend::ir::ExprKind::InlinedCall
//! [`InlinedCall::init`]: frontend::ir::InlinedCall::init

mod copy;
mod cost;
mod expand;
mod std;
mod wrappers;

use crate::Options;
use crate::callgraph;
use crate::contents::{Contents, Item};
use crate::devirtualize::Calls;
use crate::remark::{Remark, RemarkKind};
use bumpalo::Bump;
use cost::Target;
use frontend::id::{Id, IdVec};
use frontend::ir::{Block, Call, Callee, ExprKind, FuncId, FuncKind, Program, StmtKind};
use frontend::source::Pos;
use rustc_hash::FxHashMap;

/// Which calls are inlined.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Level {
    /// None: `-l`.
    Off,
    /// Small bodies: gc's default.
    #[default]
    Small,
    /// Bodies with calls, too: `-l=4`.
    Aggressive,
}

/// Whether a function's body is copied to its calls.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Verdict {
    Unchecked,
    No,
    Yes {
        cost: i32,
        /// Results come into being at the only `return` (gc `CanDelayResults`).
        delay_results: bool,
    },
    /// gc copies the body; here the call stays, since our body is another.
    Said {
        cost: i32,
    },
}

/// Copies bodies, and says what gc says about it. With [`Options::explain`] (`-m=2`) it also says why not.
pub fn inline<'ir>(
    program: Program<'ir>,
    arena: &'ir Bump,
    level: Level,
    options: &Options,
) -> (Program<'ir>, Vec<Remark<'ir>>) {
    if level == Level::Off {
        return (program, Vec::new());
    }
    let order = callgraph::declared_order(&program);
    let contents = Contents::of(&program);
    let components = callgraph::bottom_up(&program, &order, &contents, &Calls::default());
    let mut inliner = Inliner::new(program, contents, arena, level, options);
    for component in components {
        inliner.component(&component);
    }
    if !inliner.quiet {
        wrappers::remarks(&mut inliner);
    }
    (inliner.program, inliner.remarks)
}

struct Inliner<'ir> {
    program: Program<'ir>,
    arena: &'ir Bump,
    extra_call: i32,
    explain: bool,
    quiet: bool,
    /// Bodies as they were written, and how many variables they mention.
    written: IdVec<FuncId, (Option<Block<'ir>>, usize)>,
    verdicts: IdVec<FuncId, Verdict>,
    /// What the bodies as they were written contain; values of copies are added.
    contents: Contents<'ir>,
    /// Func literals made so far, by the function that they stand in: numbers the names of copies.
    literals: FxHashMap<FuncId, u32>,
    remarks: Vec<Remark<'ir>>,
}

impl<'ir> Inliner<'ir> {
    fn new(program: Program<'ir>, contents: Contents<'ir>, arena: &'ir Bump, level: Level, options: &Options) -> Self {
        let mut literals = FxHashMap::default();
        for (_, func) in program.funcs.iter_enumerated() {
            if let FuncKind::Literal { outer } = func.kind {
                *literals.entry(outer).or_default() += 1;
            }
        }
        Inliner {
            arena,
            extra_call: if level == Level::Aggressive {
                1
            } else {
                cost::EXTRA_CALL
            },
            explain: options.explain,
            quiet: options.quiet,
            written: program.funcs.iter().map(|f| (f.body, f.locals.len())).collect(),
            verdicts: IdVec::filled(Verdict::Unchecked, program.funcs.len()),
            contents,
            literals,
            remarks: Vec::new(),
            program,
        }
    }

    fn component(&mut self, component: &callgraph::Component) {
        let is_literal = |func: &&FuncId| matches!(self.program.funcs[**func].kind, FuncKind::Literal { .. });
        let declared = component.funcs.iter().filter(|func| !is_literal(func)).count();
        for &func in &component.funcs {
            if !component.recursive || declared > 1 {
                self.can_inline(func);
            } else {
                self.verdicts[func] = Verdict::No;
                self.cannot(func, "recursive".into());
            }
            self.inline_calls(func);
        }
    }

    fn remark(&mut self, func: FuncId, pos: Pos, kind: RemarkKind<'ir>) {
        if self.quiet {
            return;
        }
        let pkg = self.program.funcs[func].pkg;
        self.remarks.push(Remark { pos, pkg, func, kind });
    }

    fn cannot(&mut self, func: FuncId, reason: String) {
        if self.explain && !matches!(self.program.funcs[func].kind, FuncKind::Wrapper | FuncKind::PackageInit) {
            let pos = self.program.funcs[func].pos;
            self.remark(func, pos, RemarkKind::CannotInline { reason });
        }
    }

    /// Judges `func`, once.
    fn can_inline(&mut self, func: FuncId) {
        if self.verdicts[func] != Verdict::Unchecked {
            return;
        }
        // While it is being judged it is not inlinable.
        self.verdicts[func] = Verdict::No;
        let f = &self.program.funcs[func];
        let pragmas = f.pragmas;
        if matches!(f.kind, FuncKind::Wrapper | FuncKind::PackageInit) {
            return;
        }
        if !self.program.packages[f.pkg].user && !matches!(f.kind, FuncKind::Literal { .. }) {
            self.verdicts[func] = self.std_verdict(func);
            if self.verdicts[func] != Verdict::No || !std::is_instance(&self.program, func) {
                return;
            }
        }
        let refusal = if pragmas.noinline {
            Some("marked go:noinline")
        } else if pragmas.uintptrkeepalive {
            Some("marked as having a keep-alive uintptr argument")
        } else if pragmas.uintptrescapes {
            Some("marked as having an escaping uintptr argument")
        } else if f.body.is_none() {
            Some("no function body")
        } else {
            None
        };
        if let Some(reason) = refusal {
            return self.cannot(func, reason.into());
        }
        match self.cost(func) {
            Err(reason) => self.cannot(func, reason),
            Ok(cost) if cost > cost::MAX_BUDGET => {
                let budget = cost::MAX_BUDGET;
                self.cannot(
                    func,
                    format!("function too complex: cost {cost} exceeds budget {budget}"),
                );
            }
            Ok(cost) => {
                self.verdicts[func] = Verdict::Yes {
                    cost,
                    delay_results: self.can_delay_results(func),
                };
                let pos = self.program.funcs[func].pos;
                let body = self.written[func].0.filter(|_| self.explain);
                let cost = body.map(|body| (cost, body));
                self.remark(func, pos, RemarkKind::CanInline { cost });
            }
        }
    }

    /// The cost of `func`'s body as written.
    fn cost(&mut self, func: FuncId) -> Result<i32, String> {
        let body = self.written[func].0.expect("only called for functions with bodies");
        loop {
            let mut literals = Vec::new();
            let result = {
                let this = &*self;
                let mut resolve = |around, call: &Call<'ir>| this.target(around, call, &mut literals);
                cost::of_func(&this.program, func, body, this.extra_call, !this.explain, &mut resolve)
            };
            // Func literals that are called have to be judged first.
            match literals.first() {
                Some(&literal) => self.can_inline(literal),
                None => return result,
            }
        }
    }

    /// What calling `call`'s callee costs. A literal that has not been judged is added to `unchecked`.
    fn target(&self, func: FuncId, call: &Call<'ir>, unchecked: &mut Vec<FuncId>) -> Target {
        let Some(callee) = self.callee(func, call) else {
            return Target::Call;
        };
        if std::is_intrinsic(&self.program, callee) {
            return Target::Intrinsic;
        }
        match self.verdicts[callee] {
            Verdict::Yes { .. } | Verdict::Said { .. } if std::is_cheap(&self.program, callee) => Target::Intrinsic,
            Verdict::Yes { cost, .. } | Verdict::Said { cost } => Target::Inlinable(cost),
            Verdict::Unchecked if matches!(self.program.funcs[callee].kind, FuncKind::Literal { .. }) => {
                unchecked.push(callee);
                Target::Call
            }
            Verdict::Unchecked | Verdict::No => Target::Call,
        }
    }

    /// The function that a call in `func` calls, if that is known.
    fn callee(&self, func: FuncId, call: &Call<'ir>) -> Option<FuncId> {
        match call.callee {
            Callee::Static(callee) => Some(callee),
            Callee::Interface { .. } => None,
            Callee::Value(f) => match self.contents.values.static_value(func, f).kind {
                ExprKind::Func(callee) => Some(callee),
                ExprKind::FuncLit { func: literal, .. } => {
                    // A literal's variables are those of the function around it.
                    let around =
                        matches!(self.program.funcs[literal].kind, FuncKind::Literal { outer } if outer == func);
                    around.then_some(literal)
                }
                _ => None,
            },
        }
    }

    fn std_verdict(&self, func: FuncId) -> Verdict {
        match std::entry(&self.program, func) {
            None => Verdict::No,
            Some(entry) if entry.copied && self.written[func].0.is_some() => Verdict::Yes {
                cost: entry.cost,
                delay_results: self.can_delay_results(func),
            },
            Some(entry) => Verdict::Said { cost: entry.cost },
        }
    }

    /// Whether there is exactly one `return`, with results that have no names.
    fn can_delay_results(&self, func: FuncId) -> bool {
        let f = &self.program.funcs[func];
        let named = |&result: &frontend::ir::LocalId| {
            let name = f.locals[result].name;
            !name.starts_with('~') && name != "_"
        };
        if f.results.iter().any(named) {
            return false;
        }
        let mut returns = 0;
        if let Some(body) = self.written[func].0 {
            crate::visit::block(body, &mut |node| {
                if let crate::visit::Node::Stmt(s) = node
                    && let StmtKind::Return { results, .. } = s.kind
                {
                    returns += if results.is_empty() { 2 } else { 1 };
                }
            });
        }
        returns == 1
    }

    /// Replaces calls in `func`.
    fn inline_calls(&mut self, func: FuncId) {
        let Some(body) = self.written[func].0 else { return };
        if self.program.funcs[func].kind == FuncKind::Wrapper || !self.has_candidates(func) {
            return;
        }
        let body = expand::body(self, func, body);
        self.program.funcs[func].body = Some(body);
    }

    /// Whether a body has calls that may be replaced.
    fn has_candidates(&self, func: FuncId) -> bool {
        self.contents.items(func).iter().any(|item| match *item {
            Item::Call(callee) => matches!(self.verdicts[callee], Verdict::Yes { .. } | Verdict::Said { .. }),
            Item::CallValue => true,
            Item::Mention(_) | Item::CallMethod { .. } | Item::Label(_) | Item::Goto(_) | Item::Tag(_) => false,
        })
    }

    /// Adds a function to the program.
    fn push_func(&mut self, func: frontend::ir::Func<'ir>) -> FuncId {
        self.written.push((func.body, func.locals.len()));
        self.verdicts.push(Verdict::Unchecked);
        let id = FuncId::from_index(self.program.funcs.len());
        self.program.funcs.push(func);
        id
    }
}
