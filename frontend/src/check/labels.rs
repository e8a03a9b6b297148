//! Labels and branches: where `break`, `continue`, `goto` and `fallthrough` may stand and what they may name.
//!
//! This is a walk of its own over a body's syntax (gc's parser does it, `syntax/branches.go`), since a forward `goto` can
//! be judged only when its label has been seen. Bodies of func literals are bodies of their own.

use super::Checker;
use crate::diag::Diagnostics;
use crate::id::Id;
use crate::ir::LabelId;
use crate::source::{Pos, SourceMap};
use crate::syntax::ast::{self, Decl, Ident, Stmt, StmtKind};
use rustc_hash::FxHashMap;

/// A declared label.
struct Label {
    block: BlockId,
    pos: Pos,
    kind: Labeled,
    used: bool,
    /// Whether a `goto` names it.
    goto: bool,
}

/// What a label labels.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Labeled {
    Loop,
    Breakable,
    Other,
}

/// Index in [`Branches::blocks`].
type BlockId = usize;

struct BlockRow<'a> {
    parent: Option<BlockId>,
    start: Pos,
    /// The label of the statement whose body this is.
    label: Option<&'a str>,
}

/// What unlabeled branches refer to.
#[derive(Clone, Copy)]
struct Context {
    in_loop: bool,
    breakable: bool,
    switch: Option<Clause>,
}

/// Where in a switch a statement list stands.
#[derive(Clone, Copy)]
struct Clause {
    type_switch: bool,
    /// Whether the list is a clause's own, not a block inside it.
    direct: bool,
    last: bool,
}

struct Branches<'c, 'a> {
    sources: &'c SourceMap<'a>,
    diags: &'c Diagnostics,
    labels: FxHashMap<&'a str, Label>,
    /// In order of declaration.
    names: Vec<&'a str>,
    blocks: Vec<BlockRow<'a>>,
}

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// Checks the branches of the body being entered and numbers the labels that `goto` names.
    pub(super) fn branches(&mut self, body: &'a ast::Block<'a>) {
        let gotos = branches(self.sources, self.diags, body);
        let gotos: FxHashMap<&'ir str, LabelId> = gotos
            .into_iter()
            .enumerate()
            .map(|(i, name)| (name, LabelId::from_index(i)))
            .collect();
        self.fx_mut().goto_labels = gotos;
    }
}

/// Checks the branches of a function's body. Returns the labels that `goto` names, in order.
pub fn branches<'a>(sources: &SourceMap<'a>, diags: &Diagnostics, body: &'a ast::Block<'a>) -> Vec<&'a str> {
    let mut branches = Branches {
        sources,
        diags,
        labels: FxHashMap::default(),
        names: Vec::new(),
        blocks: Vec::new(),
    };
    let context = Context {
        in_loop: false,
        breakable: false,
        switch: None,
    };
    let forward = branches.block(None, context, None, body.pos, body.stmts);
    for goto in forward {
        let message = match branches.labels.get_mut(goto.name) {
            Some(label) => {
                label.used = true;
                let start = sources.text(branches.blocks[label.block].start);
                format!("goto {} jumps into block starting at {start}", goto.name)
            }
            None => format!("label {} not defined", goto.name),
        };
        branches.error(goto.pos, message);
    }
    for name in &branches.names {
        let label = &branches.labels[name];
        if !label.used {
            branches.error(label.pos, format!("label {name} defined and not used"));
        }
    }
    let Branches { labels, names, .. } = branches;
    names.into_iter().filter(|name| labels[name].goto).collect()
}

/// Appends the labels declared in statements, not those in func literals.
pub(super) fn labels_in<'a>(stmts: &'a [Stmt<'a>], names: &mut Vec<&'a str>) {
    for stmt in stmts {
        let mut stmt = stmt;
        while let StmtKind::Labeled { label, stmt: inner } = &stmt.kind {
            names.push(label.name);
            stmt = inner;
        }
        match &stmt.kind {
            StmtKind::Block(block) => labels_in(block.stmts, names),
            StmtKind::If { then, els, .. } => {
                labels_in(then.stmts, names);
                if let Some(els) = els {
                    labels_in(std::slice::from_ref(*els), names);
                }
            }
            StmtKind::For { body, .. } | StmtKind::Range { body, .. } => labels_in(body.stmts, names),
            StmtKind::Switch { clauses, .. } | StmtKind::TypeSwitch { clauses, .. } => {
                clauses.iter().for_each(|clause| labels_in(clause.body, names));
            }
            StmtKind::Select { clauses, .. } => clauses.iter().for_each(|clause| labels_in(clause.body, names)),
            _ => {}
        }
    }
}

impl<'a> Branches<'_, 'a> {
    fn error(&self, pos: Pos, message: String) {
        self.diags.error(pos, message);
    }

    /// Checks a statement list. Returns forward gotos whose labels were not found in it.
    fn block(
        &mut self,
        parent: Option<BlockId>,
        context: Context,
        label: Option<&'a str>,
        start: Pos,
        stmts: &'a [Stmt<'a>],
    ) -> Vec<Ident<'a>> {
        stacker::maybe_grow(64 << 10, 1 << 20, || {
            self.blocks.push(BlockRow { parent, start, label });
            let mut list = List {
                block: self.blocks.len() - 1,
                context,
                label: None,
                forward: Vec::new(),
                over_declaration: 0,
                declared: None,
            };
            // A fallthrough counts as the last statement even before empty ones.
            let end = stmts
                .iter()
                .rposition(|s| !matches!(s.kind, StmtKind::Empty))
                .map_or(0, |i| i + 1);
            for (i, stmt) in stmts[..end].iter().enumerate() {
                list.label = None;
                self.stmt(&mut list, stmt, i + 1 == end);
            }
            list.forward
        })
    }

    fn stmt(&mut self, list: &mut List<'a>, stmt: &'a Stmt<'a>, last: bool) {
        let inner = Context {
            switch: list.context.switch.map(|c| Clause { direct: false, ..c }),
            ..list.context
        };
        let looping = Context {
            in_loop: true,
            breakable: true,
            switch: None,
        };
        let breakable = Context {
            breakable: true,
            switch: None,
            ..list.context
        };
        match &stmt.kind {
            StmtKind::Decl(decls) => {
                if let Some(Decl::Var(var)) = decls.iter().find(|d| matches!(d, Decl::Var(_))) {
                    list.declare(var.pos, var.names.first().map_or("_", |n| n.name).to_string());
                }
            }
            StmtKind::Labeled { label, stmt } => {
                if label.name != "_" {
                    self.declare(list, *label, stmt);
                    list.label = Some(label.name);
                }
                self.stmt(list, stmt, last);
            }
            StmtKind::Break(None) => {
                if !list.context.breakable {
                    self.error(stmt.pos, "break is not in a loop, switch, or select".into());
                }
            }
            StmtKind::Continue(None) => {
                if !list.context.in_loop {
                    self.error(stmt.pos, "continue is not in a loop".into());
                }
            }
            StmtKind::Fallthrough => {
                let message = match list.context.switch {
                    Some(c) if c.type_switch => "cannot fallthrough in type switch",
                    Some(c) if !c.direct || !last => "fallthrough statement out of place",
                    Some(c) if c.last => "cannot fallthrough final case in switch",
                    Some(_) => return,
                    None => "fallthrough statement out of place",
                };
                self.error(stmt.pos, message.into());
            }
            StmtKind::Break(Some(label)) => match self.enclosing(list.block, label.name) {
                None => self.error(label.pos, format!("break label not defined: {}", label.name)),
                Some(Labeled::Other) => self.error(label.pos, format!("invalid break label {}", label.name)),
                Some(Labeled::Loop | Labeled::Breakable) => {}
            },
            StmtKind::Continue(Some(label)) => match self.enclosing(list.block, label.name) {
                None => self.error(label.pos, format!("continue label not defined: {}", label.name)),
                Some(Labeled::Loop) => {}
                Some(Labeled::Breakable | Labeled::Other) => {
                    self.error(label.pos, format!("invalid continue label {}", label.name));
                }
            },
            StmtKind::Goto(label) => {
                if !self.backward(list.block, label.name) {
                    list.forward.push(*label);
                }
            }
            StmtKind::Assign { lhs, define: true, .. } => {
                let names: Vec<String> = lhs.iter().map(super::expr_text::expr_text).collect();
                list.declare(stmt.pos, names.join(", "));
            }
            StmtKind::Block(block) => self.inner(list, inner, block.pos, block.stmts),
            StmtKind::If { then, els, .. } => {
                self.inner(list, inner, then.pos, then.stmts);
                if let Some(els) = els {
                    self.inner(list, inner, els.pos, std::slice::from_ref(*els));
                }
            }
            StmtKind::For { body, .. } | StmtKind::Range { body, .. } => {
                self.inner(list, looping, body.pos, body.stmts);
            }
            StmtKind::Switch { clauses, .. } | StmtKind::TypeSwitch { clauses, .. } => {
                for (i, clause) in clauses.iter().enumerate() {
                    let context = Context {
                        switch: Some(Clause {
                            type_switch: matches!(stmt.kind, StmtKind::TypeSwitch { .. }),
                            direct: true,
                            last: i + 1 == clauses.len(),
                        }),
                        ..breakable
                    };
                    self.inner(list, context, clause.pos, clause.body);
                }
            }
            StmtKind::Select { clauses, .. } => {
                for clause in *clauses {
                    self.inner(list, breakable, clause.pos, clause.body);
                }
            }
            StmtKind::Bad
            | StmtKind::Empty
            | StmtKind::Expr(_)
            | StmtKind::Send { .. }
            | StmtKind::IncDec { .. }
            | StmtKind::Assign { define: false, .. }
            | StmtKind::AssignOp { .. }
            | StmtKind::Go(_)
            | StmtKind::Defer(_)
            | StmtKind::Return(_) => {}
        }
    }

    fn inner(&mut self, list: &mut List<'a>, context: Context, start: Pos, stmts: &'a [Stmt<'a>]) {
        let forward = self.block(Some(list.block), context, list.label, start, stmts);
        list.forward.extend(forward);
    }

    fn declare(&mut self, list: &mut List<'a>, label: Ident<'a>, stmt: &Stmt<'a>) {
        if let Some(other) = self.labels.get(label.name) {
            let at = self.sources.text(other.pos);
            self.error(label.pos, format!("label {} already defined at {at}", label.name));
        } else {
            let kind = match stmt.kind {
                StmtKind::For { .. } | StmtKind::Range { .. } => Labeled::Loop,
                StmtKind::Switch { .. } | StmtKind::TypeSwitch { .. } | StmtKind::Select { .. } => Labeled::Breakable,
                _ => Labeled::Other,
            };
            self.names.push(label.name);
            self.labels.insert(
                label.name,
                Label {
                    block: list.block,
                    pos: label.pos,
                    kind,
                    used: false,
                    goto: false,
                },
            );
        }
        // Forward gotos that were waiting for it. Those that stood before the last declaration jump over it.
        let over = list.over_declaration;
        let mut kept = 0;
        for (i, goto) in std::mem::take(&mut list.forward).into_iter().enumerate() {
            if goto.name != label.name {
                if i < over {
                    kept += 1;
                }
                list.forward.push(goto);
                continue;
            }
            if let Some(label) = self.labels.get_mut(label.name) {
                label.used = true;
                label.goto = true;
            }
            if let Some((pos, name)) = list.declared.as_ref().filter(|_| i < over) {
                let at = self.sources.text(*pos);
                self.error(
                    goto.pos,
                    format!("goto {} jumps over declaration of {name} at {at}", goto.name),
                );
            }
        }
        list.over_declaration = kept;
    }

    /// Whether `name` is a label in the block or around it, declared already.
    fn backward(&mut self, block: BlockId, name: &str) -> bool {
        let Some(label) = self.labels.get_mut(name) else {
            return false;
        };
        label.used = true;
        let mut at = Some(block);
        while let Some(block) = at {
            if label.block == block {
                label.goto = true;
                return true;
            }
            at = self.blocks[block].parent;
        }
        false
    }

    /// What the label `name` labels, `Other` if that does not enclose the block.
    fn enclosing(&mut self, block: BlockId, name: &str) -> Option<Labeled> {
        let label = self.labels.get_mut(name)?;
        label.used = true;
        let mut at = Some(block);
        while let Some(block) = at {
            if self.blocks[block].label == Some(name) {
                return Some(label.kind);
            }
            at = self.blocks[block].parent;
        }
        Some(Labeled::Other)
    }
}

/// A statement list being checked.
struct List<'a> {
    block: BlockId,
    context: Context,
    /// The label of the current statement.
    label: Option<&'a str>,
    /// Gotos whose labels have not been seen.
    forward: Vec<Ident<'a>>,
    /// How many of them stood before the last variable declaration.
    over_declaration: usize,
    declared: Option<(Pos, String)>,
}

impl List<'_> {
    fn declare(&mut self, pos: Pos, name: String) {
        self.declared = Some((pos, name));
        self.over_declaration = self.forward.len();
    }
}
