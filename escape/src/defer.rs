//! The flows of `go` and `defer` statements.
//!
//! gc turns `defer f(x, y)` into `x1, y1 := x, y; defer func() { f(x1, y1) }()`: the operands are kept in the record of a
//! closure. So does this analysis, with locations for the copies and the record.

use crate::call::Kept;
use crate::closure::{Captured, PendingClosure};
use crate::flow::{Batch, Hole};
use crate::location::What;
use crate::placement::Placement;
use crate::reasons::Where;
use crate::remark::Quote;
use frontend::ir::{AllocId, Block, Callee, Expr, ExprKind, Stmt};
use frontend::types::{TypeId, TypeKind};

impl<'ir> Batch<'_, '_, 'ir> {
    /// `go f(x)`: everything the call needs goes to the heap.
    pub fn go_stmt(&mut self, s: &'ir Stmt<'ir>, site: AllocId, call: &'ir Expr<'ir>) {
        self.place_site(site, Placement::Heap);
        let k = self.heap_hole();
        self.go_defer(k, s, call);
    }

    /// `defer f(x)`: outside loops the operands only have to last until the function returns.
    pub fn defer_stmt(&mut self, s: &'ir Stmt<'ir>, site: AllocId, call: &'ir Expr<'ir>, in_range_body: bool) {
        let top_level = self.current.loop_depth == 1 && !in_range_body;
        self.place_site(site, if top_level { Placement::Stack } else { Placement::Heap });
        let k = if top_level {
            let k = self.discard_hole();
            self.later(k)
        } else {
            self.heap_hole()
        };
        self.go_defer(k, s, call);
    }

    fn go_defer(&mut self, k: Hole, s: &'ir Stmt<'ir>, e: &'ir Expr<'ir>) {
        if let ExprKind::Seq {
            body: Block { stmts },
            value: call,
        } = e.kind
        {
            self.stmts_inside(stmts);
            return self.go_defer(k, s, call);
        }
        if let ExprKind::Call(call) = e.kind
            && call.args.is_empty()
            && self.has_no_results(e.ty)
        {
            match call.callee {
                Callee::Static(_) => return,
                Callee::Value(f) => {
                    self.expr(k, f);
                    return;
                }
                Callee::Interface { .. } => {}
            }
        }
        let mut kept = Some(Kept::default());
        self.call_common(None, e, &mut kept);
        let record = self.new_location(What::Record { stmt: s }, true);
        let at = Where {
            quote: Quote::Words("func literal"),
            pos: s.pos,
        };
        let k = self.addr_of(k, at, "spill");
        self.flow(k, record);
        self.closures.push(PendingClosure {
            k: Hole::to(record),
            captures: Captured::Operands(kept.unwrap_or_default().0),
        });
    }

    fn has_no_results(&self, ty: TypeId) -> bool {
        if let TypeKind::Tuple(types) = self.program.types.kind(ty) {
            types.is_empty()
        } else {
            false
        }
    }
}
