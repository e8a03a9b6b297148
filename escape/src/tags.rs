//! The end of a batch: leak summaries of its functions, placements of its locations, and what `-m` says about both.

use crate::flow::{Batch, Status};
use crate::leaks::Leaks;
use crate::location::{LocationId, What};
use crate::placement::Placement;
use crate::remark::RemarkKind;
use frontend::ir::{Func, FuncId, FuncKind, LocalId};
use frontend::types::{Basic, TypeKind};

impl<'ir> Batch<'_, '_, 'ir> {
    /// Writes down what was found out about `funcs`.
    pub fn finish(&mut self, funcs: &[FuncId]) {
        for &id in funcs {
            self.whole.status[id] = Status::Tagged;
            let func = &self.program.funcs[id];
            if func.body.is_none() {
                self.whole.keep_alive.insert(id);
            }
            let mut leaks: Vec<Leaks> = Vec::with_capacity(func.params.len());
            for (index, &param) in func.params.iter().enumerate() {
                leaks.push(self.param_tag(id, func, index, param));
            }
            self.whole.leaks[id] = leaks.into();
        }
        for location in self.locations.ids().skip(2) {
            self.finish_location(location);
        }
    }

    fn finish_location(&mut self, location: LocationId) {
        let l = &self.locations[location];
        let escapes = l.escapes;
        let func = l.func;
        let placement = if escapes { Placement::Heap } else { Placement::Stack };
        match l.what {
            What::Heap | What::Blank | What::Temp | What::Record { .. } => {}
            What::Autotmp { number, .. } => {
                if escapes {
                    self.remark_at(location, RemarkKind::TemporaryMovedToHeap { number });
                }
            }
            What::Variable { local, .. } => {
                let func = &self.program.funcs[func.expect("a variable belongs to a function")];
                let variable = &func.locals[local];
                if let Some(site) = variable.site {
                    self.place_site(site, placement);
                }
                if escapes && func.kind != FuncKind::Wrapper {
                    let variable = variable.name;
                    self.remark_at(location, RemarkKind::MovedToHeap { variable });
                }
            }
            What::Alloc { site, .. } => {
                self.place_site(site, placement);
                if self.whole.options.quiet {
                    return;
                }
                let what = self.quote(location);
                let kind = if escapes {
                    RemarkKind::EscapesToHeap { what }
                } else {
                    RemarkKind::DoesNotEscape { what }
                };
                self.remark_at(location, kind);
            }
        }
    }

    /// The leaks of one parameter.
    fn param_tag(&mut self, id: FuncId, func: &Func<'ir>, index: usize, param: LocalId) -> Leaks {
        let types = &self.program.types;
        let variable = &func.locals[param];
        let name = (!is_unnamed(variable.name)).then_some(variable.name);
        let numbered = name.ok_or(index as u32 + 1);
        let diagnose = func.kind != FuncKind::Wrapper;
        let is_uintptr = types.underlying(variable.ty) == types.basic(Basic::Uintptr);
        let say = |batch: &mut Self, kind| {
            if diagnose {
                batch.remark(id, variable.pos, kind);
            }
        };

        if func.body.is_none() {
            if is_uintptr {
                // System calls take pointers so.
                say(self, RemarkKind::AssumingUnsafeUintptr { param: numbered });
                return Leaks::default();
            }
            if !types.has_pointers(variable.ty) {
                return Leaks::default();
            }
            if let Some(summary) = func.summary {
                return Leaks::declared(summary.leaks, index);
            }
            // Functions written elsewhere are unsafe, unless they say otherwise.
            let leaks = if func.pragmas.noescape {
                Leaks::default()
            } else {
                Leaks::to_heap()
            };
            if let Some(param) = name {
                let kind = if func.pragmas.noescape {
                    RemarkKind::ParamDoesNotEscape { param }
                } else {
                    RemarkKind::LeakingParam { param, derefs: 0 }
                };
                say(self, kind);
            }
            return leaks;
        }

        if func.pragmas.uintptrescapes {
            let last = index + 1 == func.params.len();
            let variadic = last && self.is_variadic_uintptr(func, variable.ty);
            if is_uintptr || variadic {
                say(
                    self,
                    RemarkKind::MarkingEscapingUintptr {
                        param: numbered,
                        variadic,
                    },
                );
                return Leaks::to_heap();
            }
        }
        if !types.has_pointers(variable.ty) {
            return Leaks::default();
        }
        // A parameter without a name is not used.
        let Some(name) = name else {
            return declared(func, index);
        };
        let location = self.local(id, param);
        let mut leaks = self.locations[location].leaks;
        leaks.optimize();
        if !self.locations[location].escapes {
            if leaks.is_empty() {
                say(self, RemarkKind::ParamDoesNotEscape { param: name });
            }
            if let Some(derefs) = leaks.heap() {
                say(self, RemarkKind::LeakingParam { param: name, derefs });
            }
            for (i, &result) in func.results.iter().enumerate() {
                if let Some(derefs) = leaks.result(i) {
                    let result = func.locals[result].name;
                    say(
                        self,
                        RemarkKind::LeakingParamToResult {
                            param: name,
                            result,
                            derefs,
                        },
                    );
                }
            }
        }
        leaks.add_all(&declared(func, index));
        leaks
    }

    fn is_variadic_uintptr(&self, func: &Func<'ir>, ty: frontend::types::TypeId) -> bool {
        let types = &self.program.types;
        if let (TypeKind::Func(signature), TypeKind::Slice(elem)) =
            (types.kind(types.underlying(func.ty)), types.kind(types.underlying(ty)))
        {
            signature.variadic && types.underlying(elem) == types.basic(Basic::Uintptr)
        } else {
            false
        }
    }
}

/// What a std function's declaration says about gc's version of it. Both hold: ours may leak less, or more.
fn declared(func: &Func<'_>, index: usize) -> Leaks {
    match func.summary {
        Some(summary) => Leaks::declared(summary.leaks, index),
        None => Leaks::default(),
    }
}

/// Whether a parameter has no name in the source.
pub fn is_unnamed(name: &str) -> bool {
    name.is_empty() || name == "_" || name.starts_with(['~', '.'])
}
