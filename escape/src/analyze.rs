//! The entry point: all functions of a program, callees first.

use crate::contents::Contents;
use crate::flow::{Batch, Current, Status, Whole};
use crate::location::{LocationId, Role, What};
use crate::placement::{Placement, Placements};
use crate::{Analysis, Mode, Options, baseline, bounds, callgraph, devirtualize, frames, tags};
use frontend::id::{Id, IdVec};
use frontend::ir::{AllocKind, AllocSite, FuncId, LocalKind, Program};
use rustc_hash::FxHashSet;

/// Decides where every allocation site lives. Callees are analysed before callers.
pub fn analyze<'ir>(program: &Program<'ir>, mode: Mode, options: &Options) -> Analysis<'ir> {
    match mode {
        Mode::Go => go(program, *options),
        Mode::Heap => baseline::analyze(program),
    }
}

fn go<'ir>(program: &Program<'ir>, options: Options) -> Analysis<'ir> {
    run(program, options, &mut |_, _| {})
}

/// Analyses a program and shows each batch when it is solved, with its functions.
pub fn run<'ir>(program: &Program<'ir>, options: Options, solved: Observer<'_, 'ir>) -> Analysis<'ir> {
    let order = callgraph::declared_order(program);
    let contents = Contents::of(program);
    let mut remarks = Vec::new();
    let devirtualized = devirtualize::calls(program, &order, &contents, &mut remarks);
    let components = callgraph::bottom_up(program, &order, &contents, &devirtualized);
    let mut whole = Whole {
        program,
        options,
        status: IdVec::filled(Status::Unknown, program.funcs.len()),
        leaks: IdVec::filled(Box::default(), program.funcs.len()),
        contents,
        devirtualized,
        keep_alive: FxHashSet::default(),
        unordered: Vec::new(),
        placements: unplaced(program),
        remarks,
    };
    let mut batch = Batch::new(&mut whole, program.main);
    for component in components {
        batch.begin(component.funcs[0]);
        batch.analyze(&component.funcs, solved);
    }
    if options.quiet {
        whole.remarks.clear();
    } else {
        bounds::remarks(program, &order, &mut whole.remarks);
    }
    let too_large = if frames::may_be_large(program, whole.contents.largest_literal) {
        frames::too_large(program, &whole.placements)
    } else {
        Vec::new()
    };
    Analysis {
        too_large,
        unordered: whole.unordered,
        with_literals: std::mem::take(&mut whole.contents.with_literals),
        placements: whole.placements,
        remarks: whole.remarks,
    }
}

/// Is shown each batch when it is solved.
pub type Observer<'o, 'ir> = &'o mut dyn FnMut(&Batch<'_, '_, 'ir>, &[FuncId]);

/// Everything on the heap, captures as the checker sees them: what holds for code that no batch reaches.
pub fn unplaced(program: &Program<'_>) -> Placements {
    let place = |site: &AllocSite<'_>| match site.kind {
        // Values: their storage is whatever they are assigned to.
        AllocKind::StructLit | AllocKind::ArrayLit => Placement::Stack,
        AllocKind::Variable
        | AllocKind::New
        | AllocKind::PtrLit
        | AllocKind::SliceLit
        | AllocKind::MapLit
        | AllocKind::MakeSlice
        | AllocKind::MakeMap
        | AllocKind::MakeChan
        | AllocKind::FuncLit
        | AllocKind::MethodValue
        | AllocKind::VariadicSlice
        | AllocKind::ToInterface
        | AllocKind::StringToBytes
        | AllocKind::BytesToString
        | AllocKind::StringToRunes
        | AllocKind::RunesToString
        | AllocKind::RuneToString
        | AllocKind::Concat
        | AllocKind::Append
        | AllocKind::Go
        | AllocKind::Defer => Placement::Heap,
    };
    Placements {
        sites: program.sites.iter().map(place).collect(),
        by_value: program
            .funcs
            .iter()
            .map(|func| func.captures.iter().map(|capture| capture.by_value).collect())
            .collect(),
    }
}

impl<'ir> Batch<'_, '_, 'ir> {
    fn analyze(&mut self, funcs: &[FuncId], solved: Observer<'_, 'ir>) {
        for &func in funcs {
            self.init_func(func);
        }
        for &func in funcs {
            if !callgraph::is_hidden(self.program, func) {
                self.walk_func(func);
            }
        }
        self.walking = false;
        // All bodies were walked, so every assignment and address-of was seen.
        let closures = std::mem::take(&mut self.closures);
        for closure in &closures {
            self.flow_closure(closure);
        }
        self.closures = closures;
        for location in self.locations.ids().skip(2) {
            if let Some(why) = self.heap_reason(location) {
                let at = crate::reasons::Where {
                    quote: self.quote(location),
                    pos: self.pos(location),
                };
                let k = self.heap_hole();
                let k = self.addr_of(k, at, why);
                self.flow(k, location);
            }
        }
        self.walk_all();
        solved(self, funcs);
        self.finish(funcs);
    }

    /// Makes the locations of a function's variables: parameters, results, then the others in source order.
    fn init_func(&mut self, id: FuncId) {
        self.whole.status[id] = Status::InBatch;
        self.current = Current::at(id);
        let func = &self.program.funcs[id];
        let first = self.locals.len();
        self.locals.resize(first + func.locals.len(), self.blank);
        let mut names = 0;
        for &param in func.params {
            if !tags::is_unnamed(func.locals[param].name) {
                self.locals[first + param.index()] = self.new_variable(id, param, Role::Param);
                names += 1;
            }
            self.place_variable(id, param, Placement::Stack);
        }
        for (index, &result) in func.results.iter().enumerate() {
            self.locals[first + result.index()] = self.new_variable(id, result, Role::Result(index));
            names += 1;
        }
        for (local, variable) in func.locals.iter_enumerated() {
            match variable.kind {
                LocalKind::Param | LocalKind::Result => {}
                LocalKind::Var | LocalKind::Temp if variable.name == "_" => {
                    self.place_variable(id, local, Placement::Stack);
                }
                LocalKind::Var | LocalKind::Temp => {
                    self.locals[first + local.index()] = self.new_variable(id, local, Role::Auto);
                    // gc has the temporaries for the results of calls, not the checker's others.
                    names += u32::from(variable.kind == LocalKind::Var || variable.name.starts_with(".autotmp_"));
                }
                LocalKind::Captured(index) => {
                    let capture = func.captures[index as usize];
                    let outer = match func.kind {
                        frontend::ir::FuncKind::Literal { outer } => outer,
                        frontend::ir::FuncKind::Declared
                        | frontend::ir::FuncKind::Wrapper
                        | frontend::ir::FuncKind::PackageInit => unreachable!("only literals capture"),
                    };
                    // Outer functions come before the literals in them.
                    if self.whole.status[outer] == Status::InBatch {
                        self.locals[first + local.index()] = self.local(outer, capture.outer);
                    }
                }
            }
        }
        self.facts[id].first_local = first as u32;
        self.facts[id].names = names;
    }

    fn new_variable(&mut self, func: FuncId, local: frontend::ir::LocalId, role: Role) -> LocationId {
        self.push_location(What::Variable { local, role }, func, 1, false)
    }

    fn place_variable(&mut self, func: FuncId, local: frontend::ir::LocalId, placement: Placement) {
        if let Some(site) = self.program.funcs[func].locals[local].site {
            self.place_site(site, placement);
        }
    }
}
