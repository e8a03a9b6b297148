//! The order of analysis: strongly connected components of the static call graph, callees first, as gc's
//! `ir.VisitFuncsBottomUp` finds them (Tarjan's algorithm). Mentioning a function counts as calling it.
//!
//! A func literal is never the root of a component, so it is analysed together with the function around it. Literals at
//! package level are functions of their own.

use crate::contents::{Contents, Item};
use crate::devirtualize::Calls;
use frontend::id::{Id, IdVec};
use frontend::ir::{FuncId, FuncKind, Program};
use frontend::types::PkgId;

/// Whether `func` is a literal inside another function (gc: hidden closure).
pub fn is_hidden(program: &Program<'_>, func: FuncId) -> bool {
    outer(program, func).is_some()
}

/// The function around a literal; none for literals at package level.
pub fn outer(program: &Program<'_>, func: FuncId) -> Option<FuncId> {
    match program.funcs[func].kind {
        FuncKind::Literal { outer }
            if program.funcs[outer].kind != FuncKind::PackageInit || !program.funcs[func].captures.is_empty() =>
        {
            // The initialiser has variables only where a body was inlined into it.
            Some(outer)
        }
        FuncKind::Literal { .. } | FuncKind::Declared | FuncKind::Wrapper | FuncKind::PackageInit => None,
    }
}

/// Whether `inner` is a literal inside `func`, at any depth.
pub fn contains(program: &Program<'_>, func: FuncId, inner: FuncId) -> bool {
    let mut at = inner;
    while let Some(around) = outer(program, at) {
        if around == func {
            return true;
        }
        at = around;
    }
    false
}

/// All functions in gc's order of declaration: packages in order of initialisation; within one the source order, then
/// wrappers, then the initialiser.
pub fn declared_order(program: &Program<'_>) -> Vec<FuncId> {
    let mut rank: IdVec<PkgId, usize> = IdVec::filled(0, program.packages.len());
    for (at, &init) in program.inits.iter().enumerate().rev() {
        rank[program.funcs[init].pkg] = at + 1;
    }
    let mut funcs: Vec<FuncId> = program.funcs.ids().collect();
    funcs.sort_by_cached_key(|&id| {
        let func = &program.funcs[id];
        let class = match func.kind {
            FuncKind::Declared | FuncKind::Literal { .. } => 0,
            FuncKind::Wrapper => 1,
            FuncKind::PackageInit => 2,
        };
        (rank[func.pkg], func.pkg.index(), class, func.pos, id)
    });
    funcs
}

/// Functions that call each other, directly or not.
pub struct Component {
    /// In the order in which the search met them; literals follow the functions they stand in.
    pub funcs: Vec<FuncId>,
    /// Whether a call leads back to where it came from.
    pub recursive: bool,
}

/// The components, callees first. `order` lists all functions; it decides between independent ones.
pub fn bottom_up<'ir>(
    program: &Program<'ir>,
    order: &[FuncId],
    contents: &Contents<'ir>,
    devirtualized: &Calls,
) -> Vec<Component> {
    let mut visitor = Visitor {
        program,
        contents,
        devirtualized,
        ids: IdVec::filled(0, program.funcs.len()),
        next: 0,
        stack: Vec::new(),
        components: Vec::new(),
    };
    for &func in order {
        if !is_hidden(program, func) {
            visitor.visit(func);
        }
    }
    visitor.components
}

/// Numbers of functions that are in a finished component.
const FINISHED: u32 = u32::MAX;

struct Visitor<'a, 'ir> {
    program: &'a Program<'ir>,
    contents: &'a Contents<'ir>,
    devirtualized: &'a Calls,
    /// 0: not visited.
    ids: IdVec<FuncId, u32>,
    next: u32,
    stack: Vec<FuncId>,
    components: Vec<Component>,
}

/// A function whose callees are being visited. Explicit, since call chains may be longer than the stack is deep.
struct Frame<'a, 'ir> {
    func: FuncId,
    rest: std::slice::Iter<'a, Item<'ir>>,
    /// Each function is two nodes, `id` and `id + 1`; the search starts at the second. A path that leads back to `id` shows
    /// that the function is recursive.
    id: u32,
    min: u32,
}

impl<'a, 'ir> Visitor<'a, 'ir> {
    fn enter(&mut self, func: FuncId) -> Frame<'a, 'ir> {
        let id = self.next + 1;
        self.next += 2;
        self.ids[func] = id;
        self.stack.push(func);
        Frame {
            func,
            rest: self.contents.items(func).iter(),
            id,
            min: id + 1,
        }
    }

    fn visit(&mut self, root: FuncId) {
        if self.ids[root] != 0 {
            return;
        }
        let mut frames = vec![self.enter(root)];
        while let Some(frame) = frames.last_mut() {
            let devirtualized = self.devirtualized;
            if let Some(callee) = frame.rest.by_ref().find_map(|item| mentioned(item, devirtualized)) {
                match self.ids[callee] {
                    0 => {
                        let callee = self.enter(callee);
                        frames.push(callee);
                    }
                    id => frame.min = frame.min.min(id),
                }
                continue;
            }
            let min = frame.min;
            if (min == frame.id || min == frame.id + 1) && !is_hidden(self.program, frame.func) {
                let (func, recursive) = (frame.func, min == frame.id);
                let at = self.stack.iter().rposition(|&f| f == func);
                let component = self
                    .stack
                    .split_off(at.expect("a function is on the stack while it is visited"));
                for &f in &component {
                    self.ids[f] = FINISHED;
                }
                self.components.push(Component {
                    funcs: component,
                    recursive,
                });
            }
            frames.pop();
            if let Some(caller) = frames.last_mut() {
                caller.min = caller.min.min(min);
            }
        }
    }
}

/// The function that an item mentions, if it is known.
fn mentioned(item: &Item<'_>, devirtualized: &Calls) -> Option<FuncId> {
    match *item {
        Item::Mention(func) | Item::Call(func) => Some(func),
        Item::CallMethod { call, .. } => devirtualized.get(call).and_then(|target| target.func),
        Item::CallValue | Item::Label(_) | Item::Goto(_) | Item::Tag(_) => None,
    }
}
