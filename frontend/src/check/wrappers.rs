//! Method tables, and the functions that the compiler makes for methods.
//!
//! An itab's functions take the interface's data word: the value itself if it is shaped like a pointer, else a pointer to
//! the boxed value. Where the declared method wants something else, or is promoted from an embedded field, a wrapper
//! stands between:
//!
//! ```go
//! func (t T) M(x int) int       // in the itab of T: func (p *T) M(x int) int { return (*p).M(x) }
//! type S struct{ *T }           // S has M by promotion: func (s S) M(x int) int { return (*s.T).M(x) }
//! ```

use super::Checker;
use super::object::DeclNode;
use crate::ir::{
    Block, Call, Callee, Expr, ExprKind, Func, FuncId, FuncKind, LocalId, LocalKind, MethodEntry, StmtKind,
};
use crate::source::Pos;
use crate::types::{Lookup, Method, PkgId, Selection, SelectionKind, TextStyle, TypeId, TypeKind};

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// The methods of `t` as they stand in its itabs.
    pub(super) fn method_table(&mut self, t: TypeId) -> &'ir [MethodEntry<'ir>] {
        let receiver = if self.types.is_pointer_shaped(t) {
            t
        } else {
            self.types.pointer(t)
        };
        let entries: Vec<MethodEntry<'ir>> = self
            .types
            .method_set(t)
            .into_iter()
            .filter_map(|m| {
                let func = self.method_with_receiver(receiver, m.method)?;
                self.use_func(func);
                Some(MethodEntry { method: m.method, func })
            })
            .collect();
        self.alloc_slice(&entries)
    }

    /// The function that is `method` with a receiver of type `receiver`: declared or a wrapper.
    fn method_with_receiver(&mut self, receiver: TypeId, method: Method<'ir>) -> Option<FuncId> {
        let from = method.pkg.unwrap_or(self.env.pkg);
        let Lookup::Found(selection) = self.types.lookup(receiver, method.name, from) else {
            return None;
        };
        Some(match selection.kind {
            SelectionKind::Method {
                func, pointer_receiver, ..
            } if selection.path.is_empty() && pointer_receiver == self.types.pointer_elem(receiver).is_some() => func,
            _ => self.method_wrapper(receiver, &selection),
        })
    }

    /// A function that calls the selected method on its first parameter, of type `receiver`.
    pub fn method_wrapper(&mut self, receiver: TypeId, selection: &Selection<'ir>) -> FuncId {
        let method = match selection.kind {
            SelectionKind::Method { method, .. } | SelectionKind::InterfaceMethod { method, .. } => method,
            SelectionKind::Field(_) => unreachable!("a wrapper is for a method"),
        };
        if let SelectionKind::Method { func, .. } = selection.kind {
            self.add_dependency(DeclNode::Func(func));
        }
        if self.env.generic {
            // Nothing is made of a generic body: any function will do.
            return self.fx().func;
        }
        let key = (receiver, method.name, method.pkg);
        if let Some(&func) = self.wrappers.get(&key) {
            return func;
        }
        let pkg = self.wrapper_package(receiver);
        let text = self.types.text(&self.packages, receiver, TextStyle::Gc(pkg));
        let short = match self.types.kind(receiver) {
            TypeKind::Pointer(_) => format!("({text}).{}", method.name),
            _ => format!("{text}.{}", method.name),
        };
        let file = self.pkgs[pkg].scope;
        let func = self.new_func(pkg, &short, FuncKind::Wrapper, method.sig, file);
        self.wrappers.insert(key, func);

        let mut env = self.package_env(pkg, file);
        env.fx = self.new_fx(func, None);
        let saved = std::mem::replace(&mut self.env, env);
        self.wrapper_body(func, receiver, selection, method);
        self.env = saved;
        func
    }

    fn wrapper_package(&self, receiver: TypeId) -> PkgId {
        let base = match self.types.kind(receiver) {
            TypeKind::Pointer(elem) => elem,
            _ => receiver,
        };
        self.types
            .named(base)
            .and_then(|n| n.pkg)
            .unwrap_or_else(|| self.pkgs.ids().next_back().expect("the user's package is the last"))
    }

    fn wrapper_body(&mut self, func: FuncId, receiver: TypeId, selection: &Selection<'ir>, method: Method<'ir>) {
        let sig = self.types.signature(method.sig).expect("methods have signatures");
        let pos = Pos::NONE;
        let recv = self.new_local(".this", receiver, pos, LocalKind::Param);
        let mut params = vec![recv];
        let mut args = Vec::with_capacity(sig.params.len() + 1);
        let x = self.local_expr(recv, pos);
        let x = self.embedded_path(x, &selection.path);
        let callee = match selection.kind {
            SelectionKind::Method {
                func: target,
                pointer_receiver,
                ..
            } => {
                self.use_func(target);
                args.push(self.as_receiver(x, pointer_receiver));
                Callee::Static(target)
            }
            SelectionKind::InterfaceMethod { index, .. } => {
                let recv = match self.types.pointer_elem(x.ty) {
                    Some(_) => self.as_receiver(x, false),
                    None => x,
                };
                Callee::Interface {
                    recv: self.alloc(recv),
                    method: index,
                }
            }
            SelectionKind::Field(_) => unreachable!("a wrapper is for a method"),
        };
        for &ty in sig.params {
            let param = self.new_local(".p", ty, pos, LocalKind::Param);
            params.push(param);
            args.push(self.local_expr(param, pos));
        }
        let results: Vec<LocalId> = sig
            .results
            .iter()
            .enumerate()
            .map(|(i, &ty)| {
                let name = self.alloc_str(&format!("~r{i}"));
                self.new_local(name, ty, pos, LocalKind::Result)
            })
            .collect();
        let call = Expr {
            kind: ExprKind::Call(self.alloc(Call {
                callee,
                args: self.alloc_slice(&args),
                spread_tuple: false,
                method_syntax: true,
                has_ddd: sig.variadic,
            })),
            ty: self.types.results(sig),
            pos,
            implicit: true,
        };
        self.begin_block();
        if results.is_empty() {
            self.emit(StmtKind::Expr(call), pos);
        } else {
            let values = self.alloc_slice(&[call]);
            self.emit(
                StmtKind::Return {
                    results: values,
                    spread: results.len() > 1,
                },
                pos,
            );
        }
        let body: Block<'ir> = self.end_block();
        let (params, results) = (self.alloc_slice(&params), self.alloc_slice(&results));
        let locals = std::mem::take(&mut self.fx_mut().locals);
        let row: &mut Func<'ir> = &mut self.funcs[func];
        row.params = params;
        row.has_receiver = true;
        row.results = results;
        row.locals = locals;
        row.body = Some(body);
    }

    /// `x` followed by the embedded fields of a selection's path.
    fn embedded_path(&mut self, x: Expr<'ir>, path: &[u32]) -> Expr<'ir> {
        path.iter().fold(x, |x, &field| {
            let (base, through_pointer) = match self.types.pointer_elem(x.ty) {
                Some(elem) => (elem, true),
                None => (x.ty, false),
            };
            let ty = self.types.struct_fields(base).expect("paths go through structs")[field as usize].ty;
            let inner = self.alloc(x);
            Expr {
                kind: if through_pointer {
                    ExprKind::FieldPtr { x: inner, field }
                } else {
                    ExprKind::Field { x: inner, field }
                },
                ty,
                pos: x.pos,
                implicit: true,
            }
        })
    }

    /// `x`, a value or a pointer to it, as the receiver that a method wants.
    fn as_receiver(&mut self, x: Expr<'ir>, pointer: bool) -> Expr<'ir> {
        let (kind, ty) = match (self.types.pointer_elem(x.ty), pointer) {
            (Some(_), true) => return x,
            (None, false) => return x,
            (Some(elem), false) => (ExprKind::Deref(self.alloc(x)), elem),
            (None, true) => {
                self.mark_addr_taken(&x);
                (ExprKind::Addr(self.alloc(x)), self.types.pointer(x.ty))
            }
        };
        Expr {
            kind,
            ty,
            pos: x.pos,
            implicit: true,
        }
    }
}
