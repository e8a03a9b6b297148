//! Accounting of allocations, for `run --allocs`: code that says, before each allocation, which place in the source pays for it.
//!
//! **Idea.** [`Context::site`] names who pays: an allocation site of the program, or the position of anything else that allocates (a call
//! into a std package, a map that grows). Only the user's functions write it, so what std allocates is charged to the line that called it; std's
//! functions say where they are in [`Context::inside`]. A user's function that std calls back leaves the field as it found it. Where the user's code takes a cell
//! of a run it writes down the owner; in std's code and everywhere else the runtime does.
//!
//! ```text
//! executions[site].count += 1 ; ctx.site = site ; bump { owners[cell] = site } or call runtime.newobject
//! ```
//!
//! Nothing of this is emitted otherwise.

use std::mem::{offset_of, size_of};

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, MemFlagsData, StackSlot, Value, types};
use frontend::id::Id;
use frontend::ir::{AllocId, Call, Callee, FuncKind};
use runtime::abi::{Context, Elsewhere, Executions, Site, SlotOwner};
use runtime::accounts::site_account;

use super::FunctionCx;
use super::place::Addr;
use crate::Accounting;
use crate::abi::WORD;

/// Who writes down what in the function being lowered.
#[derive(Default)]
pub(super) struct Account {
    books: Books,
    /// The site that was just named, for the next call of the runtime.
    named: Option<AllocId>,
}

/// How a function accounts.
#[derive(Clone, Copy, Default)]
enum Books {
    /// Not at all.
    #[default]
    None,
    /// As the user's code: it pays. With [`Context::site`] at entry.
    Pays(Value),
    /// As std's code: it only says where inside std it is.
    Inside,
}

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// Begins accounting if this function does.
    pub(super) fn enter_account(&mut self) {
        if self.cx.accounting == Accounting::Off || self.func.kind == FuncKind::Wrapper {
            return;
        }
        let user = self.program.packages[self.func.pkg].user;
        self.account.books = if user {
            let (context, flags) = (self.context(), self.context_flags());
            let at = offset_of!(Context, site) as i32;
            Books::Pays(self.b.ins().load(WORD, flags, context, at))
        } else {
            Books::Inside
        };
    }

    /// Before the function returns: who paid before pays again.
    pub(super) fn leave_account(&mut self) {
        if let Books::Pays(site) = self.account.books {
            self.store_context(site, offset_of!(Context, site));
        }
    }

    /// `site` is executed, and what it makes is in `slot`.
    pub(super) fn count_in_slot(&mut self, site: AllocId, slot: StackSlot) {
        self.refs.own_slot(slot, SlotOwner::Allocation(site.index() as u32));
        self.count_execution(site);
        self.note_slot(site, slot);
    }

    /// `site` is executed, and what it makes needs no memory of its own.
    pub(super) fn count_elsewhere(&mut self, site: AllocId, at: Elsewhere) {
        if let Books::Pays(_) = self.account.books {
            self.refs.elsewhere.push((site.index() as u32, at));
            self.count_execution(site);
        }
    }

    /// What `site` makes is in `slot`: notes the address.
    pub(super) fn note_slot(&mut self, site: AllocId, slot: StackSlot) {
        if self.cx.accounting != Accounting::Addresses {
            return;
        }
        let Some((executions, at)) = self.executions(site) else {
            return;
        };
        let address = self.pointer(Addr::slot(slot));
        let flags = MemFlagsData::trusted();
        for (field, beyond) in [
            (offset_of!(Executions, low), IntCC::UnsignedLessThan),
            (offset_of!(Executions, high), IntCC::UnsignedGreaterThan),
        ] {
            let at = at + field as i32;
            let known = self.b.ins().load(WORD, flags, executions, at);
            let beyond = self.b.ins().icmp(beyond, address, known);
            let known = self.b.ins().select(beyond, address, known);
            self.b.ins().store(flags, known, executions, at);
        }
    }

    /// Counts that `site` is executed. Only the user's are shown.
    pub(super) fn count_execution(&mut self, site: AllocId) {
        let Some((executions, at)) = self.executions(site) else {
            return;
        };
        let at = at + offset_of!(Executions, count) as i32;
        let count = self.b.ins().load(WORD, MemFlagsData::trusted(), executions, at);
        let count = self.b.ins().iadd_imm_s(count, 1);
        self.b.ins().store(MemFlagsData::trusted(), count, executions, at);
    }

    /// The runtime's table of [`Executions`] and the offset of the site's, if it is the user's.
    fn executions(&mut self, site: AllocId) -> Option<(Value, i32)> {
        let Books::Pays(_) = self.account.books else {
            return None;
        };
        let (context, flags) = (self.context(), self.context_flags());
        let at = offset_of!(Context, executions) as i32;
        let executions = self.b.ins().load(WORD, flags, context, at);
        Some((executions, (size_of::<Executions>() * site.index()) as i32))
    }

    /// `site` is executed: counts that, and charges to it what the runtime allocates next. The call of the runtime follows at once.
    pub(super) fn charge(&mut self, site: AllocId) {
        self.count_execution(site);
        self.store_site(Site::Allocation(site.index() as u32));
        self.account.named = Some(site);
    }

    /// The site in the user's own code that was just named: what is allocated for it need not call the runtime.
    pub(super) fn owner(&self) -> Option<AllocId> {
        match self.account.books {
            Books::Pays(_) => self.account.named,
            Books::None | Books::Inside => None,
        }
    }

    /// Writes down that `site` owns the object at `cell`.
    pub(super) fn own_cell(&mut self, cell: Value, site: AllocId) {
        let (context, flags) = (self.context(), self.context_flags());
        let owners = self
            .b
            .ins()
            .load(WORD, flags, context, offset_of!(Context, owners) as i32);
        let half = self.b.ins().ushr_imm_u(cell, 1);
        let at = self.b.ins().iadd(owners, half);
        let owner = site_account(site.index() as u32);
        let owner = self.b.ins().iconst(types::I32, i64::from(owner));
        self.b.ins().store(MemFlagsData::trusted(), owner, at, 0);
    }

    /// A call of the runtime that may allocate: charged to the current position, unless a site was just named.
    pub(super) fn charge_runtime(&mut self) {
        if self.account.named.take().is_none() {
            self.store_site(Site::Position(self.pos.0));
        }
    }

    /// A call of a function: what it allocates on behalf of std is charged to the current position.
    pub(super) fn charge_call(&mut self, call: &Call<'ir>) {
        let accounts_itself = match call.callee {
            Callee::Static(func) => self.program.funcs[func].pkg == self.func.pkg,
            Callee::Value(_) | Callee::Interface { .. } => false,
        };
        if !accounts_itself {
            self.store_site(Site::Position(self.pos.0));
        }
    }

    fn store_site(&mut self, site: Site) {
        let word = site.to_word() as i64;
        match self.account.books {
            Books::None => {}
            Books::Pays(_) => {
                let (site, nowhere) = (self.int(word), self.int(0));
                self.store_context(site, offset_of!(Context, site));
                self.store_context(nowhere, offset_of!(Context, inside));
            }
            Books::Inside => {
                let site = self.int(word);
                self.store_context(site, offset_of!(Context, inside));
            }
        }
    }

    fn store_context(&mut self, value: Value, offset: usize) {
        let (context, flags) = (self.context(), self.context_flags());
        self.b.ins().store(flags, value, context, offset as i32);
    }
}
