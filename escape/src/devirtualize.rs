//! Interface calls whose receiver is a known conversion: `var i I = T{}; i.M()` calls `T.M`. gc rewrites such calls before
//! escape analysis, which then knows the callee's leaks; here the call stays as it is and only its flows change.

use crate::contents::{Contents, Item};
use crate::remark::{Quote, Remark, RemarkKind};
use crate::static_values::StaticValues;
use frontend::ir::{Call, Callee, Expr, ExprKind, FuncId, Program};
use frontend::types::{SelectionKind, TypeId, TypeKind};
use rustc_hash::FxHashMap;

/// The method that an interface call calls.
#[derive(Clone, Debug)]
pub struct Devirtualized {
    /// The method, receiver first; none if it is promoted from an embedded interface: then only the interface value is
    /// known, not what it holds.
    pub func: Option<FuncId>,
    /// The dynamic type of the interface value.
    pub concrete: TypeId,
    /// Dereferences minus address-of operations from the concrete value to the receiver.
    pub derefs: i32,
}

/// The calls that are devirtualised, by the address of their [`Call`].
#[derive(Default)]
pub struct Calls(FxHashMap<usize, Devirtualized>);

impl Calls {
    /// What `call` calls, if that was found out.
    pub fn get(&self, call: &Call<'_>) -> Option<&Devirtualized> {
        self.0.get(&key(call))
    }
}

/// Nodes are never copied while the analysis runs, so an address is an identity.
fn key(call: &Call<'_>) -> usize {
    std::ptr::from_ref(call).addr()
}

/// Finds all such calls, in the order of `funcs`.
pub fn calls<'ir>(
    program: &Program<'ir>,
    funcs: &[FuncId],
    contents: &Contents<'ir>,
    remarks: &mut Vec<Remark<'ir>>,
) -> Calls {
    let mut found = Calls::default();
    for &func in funcs {
        for item in contents.items(func) {
            if let &Item::CallMethod { e, call, reported } = item
                && let Some(target) = target(program, func, call, &contents.values)
            {
                remarks.push(Remark {
                    pos: reported,
                    pkg: program.funcs[func].pkg,
                    func,
                    kind: RemarkKind::Devirtualizing {
                        call: Quote::Callee(func, e),
                        to: target.concrete,
                        partially: target.func.is_none(),
                    },
                });
                found.0.insert(key(call), target);
            }
        }
    }
    found
}

fn target<'ir>(
    program: &Program<'ir>,
    func: FuncId,
    call: &Call<'ir>,
    values: &StaticValues<'ir>,
) -> Option<Devirtualized> {
    let Callee::Interface { recv, method } = call.callee else {
        return None;
    };
    let ExprKind::ToInterface { x, .. } = values.static_value(func, recv).kind else {
        return None;
    };
    let types = &program.types;
    let TypeKind::Interface(interface) = types.kind(types.underlying(recv.ty)) else {
        return None;
    };
    let method = interface.methods.get(method as usize)?;
    let from = method.pkg.unwrap_or(program.funcs[func].pkg);
    resolve(program, x, method.name, from)
}

fn resolve<'ir>(
    program: &Program<'ir>,
    x: &Expr<'ir>,
    name: &str,
    pkg: frontend::types::PkgId,
) -> Option<Devirtualized> {
    let types = &program.types;
    let frontend::types::Lookup::Found(selection) = types.lookup(x.ty, name, pkg) else {
        return None;
    };
    let (func, pointer_receiver) = match selection.kind {
        SelectionKind::Method {
            func, pointer_receiver, ..
        } => (Some(func), pointer_receiver),
        SelectionKind::InterfaceMethod { .. } => (None, false),
        SelectionKind::Field(_) => return None,
    };
    // Promoted methods go through embedded fields: each pointer on the way is a dereference.
    let mut derefs = 0;
    let mut ty = x.ty;
    for &field in &selection.path {
        if let TypeKind::Pointer(elem) = types.kind(types.underlying(ty)) {
            derefs += 1;
            ty = elem;
        }
        let TypeKind::Struct(fields) = types.kind(types.underlying(ty)) else {
            return None;
        };
        ty = fields.get(field as usize)?.ty;
    }
    let is_pointer = matches!(types.kind(types.underlying(ty)), TypeKind::Pointer(_));
    match (is_pointer, pointer_receiver) {
        (true, false) => derefs += 1,
        (false, true) => derefs -= 1,
        (true, true) | (false, false) => {}
    }
    Some(Devirtualized {
        func,
        concrete: x.ty,
        derefs,
    })
}
