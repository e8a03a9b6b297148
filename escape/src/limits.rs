//! What must be on the heap whatever flows where: things that are too large for a stack frame.

use crate::Options;
use crate::flow::Batch;
use crate::location::{LocationId, Role, What};
use frontend::ir::{CAPTURE_BY_VALUE_MAX, ConstValue, Expr, ExprKind, FuncId};
use frontend::types::{GO_WORD, TypeId, TypeKind};

/// Sizes beyond which a variable is not on the stack, bytes (gc: `ir/cfg.go`).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Of declared variables: `MaxStackVarSize`.
    pub explicit: u64,
    /// Of `new`, `&T{}`, `make` and closures: `MaxImplicitStackVarSize`.
    pub implicit: u64,
}

impl Limits {
    /// The limits that the options choose.
    pub fn of(options: Options) -> Self {
        if options.small_frames {
            Limits {
                explicit: 128 << 10,
                implicit: 16 << 10,
            }
        } else {
            Limits {
                explicit: 10 << 20,
                implicit: 64 << 10,
            }
        }
    }
}

const TOO_LARGE: &str = "too large for stack";
const NON_CONSTANT: &str = "non-constant size";

impl<'ir> Batch<'_, '_, 'ir> {
    /// Why `location` must be on the heap, if it must.
    pub fn heap_reason(&self, location: LocationId) -> Option<&'static str> {
        let limits = Limits::of(self.whole.options);
        let l = &self.locations[location];
        match l.what {
            What::Heap | What::Blank | What::Temp | What::Record { .. } => None,
            What::Variable { local, role } => match role {
                // Passed in registers or on the caller's stack whatever their size.
                Role::Param | Role::Result(_) => None,
                Role::Auto => {
                    let func = l.func.expect("a variable belongs to a function");
                    self.too_large(self.program.funcs[func].locals[local].ty, limits.explicit)
                }
            },
            What::Autotmp { ty, .. } => self.too_large(ty, limits.explicit),
            What::Alloc { expr, .. } => self.expr_heap_reason(expr, limits),
        }
    }

    fn too_large(&self, ty: TypeId, limit: u64) -> Option<&'static str> {
        (self.program.types.size(ty) > limit).then_some(TOO_LARGE)
    }

    fn expr_heap_reason(&self, e: &Expr<'ir>, limits: Limits) -> Option<&'static str> {
        let types = &self.program.types;
        if let ExprKind::New { .. } | ExprKind::PtrLit { .. } = e.kind {
            let TypeKind::Pointer(elem) = types.kind(types.underlying(e.ty)) else {
                return None;
            };
            return self.too_large(elem, limits.implicit);
        }
        if let ExprKind::FuncLit { func, .. } = e.kind {
            return (self.closure_size(func) > limits.implicit).then_some(TOO_LARGE);
        }
        if let ExprKind::MethodValue { recv, .. } = e.kind {
            return (GO_WORD + types.size(recv.ty) > limits.implicit).then_some(TOO_LARGE);
        }
        if let ExprKind::MakeSlice { len, cap, .. } = e.kind {
            let TypeKind::Slice(elem) = types.kind(types.underlying(e.ty)) else {
                return None;
            };
            let Some(count) = small_int(cap.unwrap_or(len)) else {
                return Some(NON_CONSTANT);
            };
            let size = types.size(elem);
            return (size != 0 && count > limits.implicit / size).then_some(TOO_LARGE);
        }
        None
    }

    /// Size of a literal's closure record: the code pointer and the captures.
    fn closure_size(&self, func: FuncId) -> u64 {
        let literal = &self.program.funcs[func];
        let mut size = GO_WORD;
        for (index, capture) in literal.captures.iter().enumerate() {
            let ty = literal.locals[capture.inner].ty;
            if self.whole.placements.captures_by_value(func, index) {
                debug_assert!(self.program.types.size(ty) <= CAPTURE_BY_VALUE_MAX);
                let layout = self.program.types.layout(ty);
                size = size.next_multiple_of(layout.align.max(1)) + layout.size;
            } else {
                size = size.next_multiple_of(GO_WORD) + GO_WORD;
            }
        }
        size
    }
}

/// The value of an integer constant that fits in 32 bits (gc: `IsSmallIntConst`).
fn small_int(e: &Expr<'_>) -> Option<u64> {
    if let ExprKind::Const {
        value: ConstValue::Int(value),
        ..
    } = e.kind
    {
        i32::try_from(value).ok()?.try_into().ok()
    } else {
        None
    }
}
