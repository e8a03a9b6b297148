//! Method tables: the code of a dynamic type's methods in the order of an interface's.
//!
//! Tables for conversions whose types are known are made here; the runtime makes those for assertions, from the type
//! descriptors, and starts with ours ([`abi::Image::itabs`]), so that each pair has one.

use std::mem::offset_of;

use frontend::ir::{MethodEntry, Program};
use frontend::types::{Method, TypeId};
use runtime::abi;

use crate::module::{ModuleCx, Symbol};
use crate::statics::StaticData;

/// The method set of `ty` as the checker listed it; empty for types that never become dynamic types.
pub(crate) fn method_table<'p, 'ir>(program: &'p Program<'ir>, ty: TypeId) -> &'p [MethodEntry<'ir>] {
    match program.method_tables.binary_search_by_key(&ty, |&(ty, _)| ty) {
        Ok(row) => program.method_tables[row].1,
        Err(_) => &[],
    }
}

/// The itab of `concrete` for `interface`.
pub(crate) fn itab(cx: &ModuleCx<'_, '_>, interface: TypeId, concrete: TypeId) -> StaticData {
    let methods = cx
        .program
        .types
        .interface_of(interface)
        .expect("an interface type")
        .methods;
    let table = method_table(cx.program, concrete);
    let mut data = StaticData {
        align: 8,
        ..StaticData::default()
    };
    data.put_address(offset_of!(abi::Itab, inter), Symbol::Type(interface), 0);
    data.put_address(offset_of!(abi::Itab, ty), Symbol::Type(concrete), 0);
    for (index, method) in methods.iter().enumerate() {
        let entry = table.iter().find(|entry| same_name(&entry.method, method));
        let entry = entry.unwrap_or_else(|| panic!("{concrete:?} lacks method {} of {interface:?}", method.name));
        data.put_address(offset_of!(abi::Itab, methods) + 8 * index, Symbol::Func(entry.func), 0);
    }
    data
}

/// Whether two methods have the same name: non-exported ones of different packages differ.
fn same_name(a: &Method<'_>, b: &Method<'_>) -> bool {
    a.name == b.name && a.pkg == b.pkg
}
