//! Frames that are too large: gc compiles no function with [`MAX_FRAME`] bytes or more of variables, or of arguments and results
//! that are in memory.
//!
//! ```go
//! func f(x *[1 << 31]byte) byte {       // stack frame too large (>1GB): 2048 MB locals + 0 MB args
//!     for _, b := range *x { return b } // the array is copied
//! ```
//! Counted are the variables and objects placed on the stack, the copy of an array that is ranged over, results that wait
//! to be an argument, and what the calls pass. Small temporaries are left out, so that a frame just below the limit may pass here and not in gc;
//! for the same reason nothing is counted in a program in which nothing is larger than [`SMALL`].

use crate::Placements;
use crate::flow::deep;
use crate::placement::Placement;
use frontend::ir::walk::{Part, expr_parts, stmt_parts};
use frontend::ir::{AllocId, Expr, ExprKind, Func, LocalId, Program, RangeKind, StmtKind};
use frontend::source::Pos;
use frontend::types::{TypeId, TypeKind, Types};

/// gc's `maxStackSize`, bytes.
const MAX_FRAME: u64 = 1 << 30;

/// What is too small to make a frame too large, bytes: it would take thousands of them.
const SMALL: u64 = 1 << 16;

/// Whether `program` has anything that may make a frame too large; `literal` is the size of its largest slice literal.
pub fn may_be_large(program: &Program<'_>, literal: u64) -> bool {
    let types = &program.types;
    let is_large = |ty| types.check_size(ty).is_ok_and(|layout| layout.size > SMALL);
    literal > SMALL || types.ids().any(is_large)
}

/// Where and what gc reports of the functions whose frames are too large.
pub fn too_large(program: &Program<'_>, placements: &Placements) -> Vec<(Pos, String)> {
    let reports = program.funcs.iter().filter_map(|func| {
        func.body?;
        let frame = Frame::of(func, &program.types, placements);
        let whole = frame.locals.saturating_add(frame.callee);
        if whole < MAX_FRAME && frame.args < MAX_FRAME {
            return None;
        }
        let (locals, args) = (frame.locals >> 20, frame.args >> 20);
        let mut text = format!("stack frame too large (>1GB): {locals} MB locals + {args} MB args");
        if locals.max(args) < MAX_FRAME >> 20 {
            text += &format!(" + {} MB callee", frame.callee >> 20);
        }
        Some((func.pos, text))
    });
    reports.collect()
}

/// Sizes of the parts of a frame, bytes.
struct Frame<'a, 'ir> {
    types: &'a Types<'ir>,
    placements: &'a Placements,
    locals: u64,
    args: u64,
    /// The most that a call passes in memory.
    callee: u64,
}

impl<'a, 'ir> Frame<'a, 'ir> {
    fn of(func: &Func<'ir>, types: &'a Types<'ir>, placements: &'a Placements) -> Self {
        let mut frame = Frame {
            types,
            placements,
            locals: 0,
            args: 0,
            callee: 0,
        };
        let signature: Vec<LocalId> = func.params.iter().chain(func.results).copied().collect();
        for (id, local) in func.locals.iter_enumerated() {
            if signature.contains(&id) {
                if in_memory(types, local.ty) {
                    frame.args = frame.args.saturating_add(types.size(local.ty));
                }
            } else if let Some(site) = local.site {
                frame.place(site, types.size(local.ty));
            }
        }
        for s in func.body.iter().flat_map(|body| body.stmts) {
            frame.part(Part::Stmt(s));
        }
        frame
    }

    fn add(&mut self, size: u64) {
        self.locals = self.locals.saturating_add(size);
    }

    fn place(&mut self, site: AllocId, size: u64) {
        if self.placements.of(site) == Placement::Stack {
            self.add(size);
        }
    }

    fn part(&mut self, part: Part<'_>) {
        match part {
            Part::Stmt(s) => {
                if let StmtKind::Range {
                    kind: RangeKind::Array,
                    ref x,
                    value: Some(_),
                    ..
                } = s.kind
                {
                    self.add(self.types.size(x.ty));
                }
                if let StmtKind::Expr(Expr {
                    kind: ExprKind::SliceLit { elems, .. },
                    ..
                }) = s.kind
                {
                    // `_ = []T{…}`: nobody reads the array, so gc has none.
                    return elems.iter().for_each(|(_, e)| self.part(Part::Expr(e)));
                }
                deep(|| stmt_parts(s, &mut |part| self.part(part)));
            }
            Part::Expr(e) => {
                match e.kind {
                    ExprKind::SliceLit { site, len, .. } => {
                        self.place(site, element_size(self.types, e.ty).saturating_mul(len));
                    }
                    ExprKind::VariadicSlice { site, elems } => {
                        self.place(site, element_size(self.types, e.ty).saturating_mul(elems.len() as u64));
                    }
                    ExprKind::Call(call) => {
                        call.args.iter().for_each(|arg| self.argument(arg));
                        let passed = call.args.iter().chain([e]).map(|e| self.passed(e.ty));
                        self.callee = self.callee.max(passed.fold(0, u64::saturating_add));
                    }
                    _ => {}
                }
                deep(|| expr_parts(e, &mut |part| self.part(part)));
            }
        }
    }

    fn argument(&mut self, arg: &Expr<'_>) {
        if let ExprKind::Call(_) = arg.kind {
            self.add(self.passed(arg.ty));
        }
    }

    /// Size of a value that is passed in memory, bytes; 0 in registers.
    fn passed(&self, ty: TypeId) -> u64 {
        if in_memory(self.types, ty) {
            self.types.size(ty)
        } else {
            0
        }
    }
}

/// Size of the elements of a slice type, bytes.
pub fn element_size(types: &Types<'_>, slice: TypeId) -> u64 {
    match types.under(slice) {
        TypeKind::Slice(elem) => types.size(elem),
        _ => 0,
    }
}

/// Whether gc passes a value of the type in memory whatever registers are free: it contains an array of several elements.
fn in_memory(types: &Types<'_>, t: TypeId) -> bool {
    match types.under(t) {
        TypeKind::Array { len, elem } => len > 1 || in_memory(types, elem),
        TypeKind::Struct(fields) => fields.iter().any(|field| in_memory(types, field.ty)),
        _ => false,
    }
}
