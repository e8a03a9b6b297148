//! `go` statements.

use frontend::ir::{AllocId, Expr};
use runtime::entry::RuntimeFn;

use super::FunctionCx;

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// `go call`: a closure of the call ([`suspend`](super::suspend)) for a new goroutine.
    pub(super) fn go_stmt(&mut self, site: AllocId, call: Expr<'ir>) {
        let function = self.suspend(site, &call).0;
        self.runtime(RuntimeFn::newproc, &[function]);
    }
}
