//! Interface types: methods, embedded interfaces and unions.

use super::Checker;
use super::expr_text::expr_text;
use super::typexpr::Later;
use crate::reference::LangVersion;
use crate::source::Pos;
use crate::syntax::ast::{self, BinaryOp, ExprKind, UnaryOp};
use crate::types::{InterfaceBuilder, Method, Term, TypeId, TypeKind, is_exported};
use rustc_hash::FxHashMap;

/// An element of an interface literal.
#[derive(Clone, Debug)]
pub enum Element<'ir> {
    /// An explicit method.
    Method(Method<'ir>, Pos),
    /// An embedded type.
    Embedded(TypeId, Pos),
    /// `~T` or `A | B`, with its text.
    Union(Vec<Term>, Pos, String),
}

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// `interface { … }`. Embeds types that are themselves being declared, it becomes complete when they are.
    pub(super) fn interface_type(&mut self, list: &'a [ast::Field<'a>]) -> TypeId {
        let mut elements = Vec::with_capacity(list.len());
        for field in list {
            let Some(name) = field.name else {
                if let Some(element) = self.embedded_element(field.ty) {
                    elements.push(element);
                }
                continue;
            };
            if name.name == "_" {
                self.error(name.pos, "methods must have a unique non-blank name");
                continue;
            }
            let sig = self.type_expr(field.ty);
            if sig != TypeId::INVALID {
                let method = Method {
                    name: name.name,
                    pkg: (!is_exported(name.name)).then_some(self.env.pkg),
                    sig,
                };
                elements.push(Element::Method(method, name.pos));
            }
        }
        self.interface_of_elements(elements)
    }

    /// The interface with these elements; pending if it embeds types that are incomplete.
    pub(super) fn interface_of_elements(&mut self, elements: Vec<Element<'ir>>) -> TypeId {
        let incomplete = elements.iter().any(|e| match e {
            Element::Embedded(t, _) => self.is_incomplete(*t),
            Element::Method(..) | Element::Union(..) => false,
        });
        if incomplete {
            let ty = self.types.pending_interface();
            let embedded = elements
                .iter()
                .filter_map(|e| match e {
                    Element::Embedded(t, _) => Some(*t),
                    Element::Method(..) | Element::Union(..) => None,
                })
                .collect();
            self.embedded.insert(ty, embedded);
            self.defer(Later::Interface(ty, elements));
            return ty;
        }
        let builder = self.interface_elements(&elements);
        builder.finish(&self.types, self.arena)
    }

    /// Completes a pending interface, now that what it embeds is complete.
    pub(super) fn complete_interface(&mut self, ty: TypeId, elements: &[Element<'ir>]) {
        if !self.types.is_pending(ty) {
            return;
        }
        // Embedded interfaces that are pending as well come first. One that embeds itself is reported elsewhere; here it
        // counts as empty.
        if let Some(position) = self.later.iter().position(|(_, check)| {
            matches!(check, Later::Interface(t, _) if elements.iter().any(|e| match e {
                Element::Embedded(embedded, _) => self.types.underlying(*embedded) == *t,
                Element::Method(..) | Element::Union(..) => false,
            }))
        }) && let Some((_, Later::Interface(t, inner))) = self.later.remove(position)
        {
            self.complete_interface(t, &inner);
        }
        let builder = self.interface_elements(elements);
        builder.finish_pending(&self.types, self.arena, ty);
    }

    fn interface_elements(&mut self, elements: &[Element<'ir>]) -> InterfaceBuilder<'ir> {
        let mut builder = InterfaceBuilder::new();
        let mut seen: FxHashMap<&str, Pos> = FxHashMap::default();
        // Explicit methods first, as in types2: then a clash is reported at the embedded one.
        for element in elements {
            if let Element::Method(method, pos) = element {
                seen.insert(method.name, *pos);
                if let Err(duplicate) = builder.method(&self.types, *method, *pos) {
                    self.duplicate_method(*pos, duplicate.name, duplicate.first);
                }
            }
        }
        for element in elements {
            match element {
                Element::Method(..) => {}
                Element::Embedded(t, pos) => {
                    if self.types.underlying(*t) == TypeId::INVALID {
                        continue;
                    }
                    if !self.types.is_interface(*t) && !self.allows(LangVersion::GENERICS) {
                        let text = self.type_text(*t);
                        self.version_error(
                            *pos,
                            LangVersion::GENERICS,
                            &format!("embedding non-interface type {text}"),
                        );
                        continue;
                    }
                    if let Err(duplicate) = builder.embed(&self.types, *t, *pos) {
                        self.duplicate_method(*pos, duplicate.name, duplicate.first);
                    }
                    if !self.allows(LangVersion::OVERLAPPING_INTERFACES) {
                        for method in self.types.interface_of(*t).map_or(&[][..], |i| i.methods) {
                            if let Some(&first) = seen.get(method.name) {
                                self.duplicate_method(*pos, method.name, first);
                            }
                            seen.insert(method.name, *pos);
                        }
                    }
                }
                Element::Union(terms, pos, text) => {
                    if self.allows(LangVersion::GENERICS) {
                        builder.union(&self.types, terms);
                    } else {
                        self.version_error(
                            *pos,
                            LangVersion::GENERICS,
                            &format!("embedding interface element {text}"),
                        );
                    }
                }
            }
        }
        builder
    }

    fn duplicate_method(&mut self, pos: Pos, name: &str, first: Pos) {
        let other = self.other_declaration(first, name);
        self.error(pos, format!("duplicate method {name}{other}"));
    }

    /// Whether what underlies `t` is not known yet.
    pub(super) fn is_incomplete(&self, t: TypeId) -> bool {
        let mut at = t;
        loop {
            match self.types.kind(at) {
                TypeKind::Named(id) => match self.types.named_by_id(id).underlying {
                    None => return true,
                    Some(next) if next == t => return false,
                    Some(next) => at = next,
                },
                _ => return self.types.is_pending(at),
            }
        }
    }

    // ---- Unions ----

    pub(super) fn embedded_element(&mut self, e: &'a ast::Expr<'a>) -> Option<Element<'ir>> {
        let mut operands = Vec::new();
        flatten_union(e, &mut operands);
        let mut terms = Vec::with_capacity(operands.len());
        for &operand in &operands {
            let (tilde, operand) = match operand.kind {
                ExprKind::Unary { op: UnaryOp::Tilde, x } => (true, x),
                _ => (false, operand),
            };
            let ty = self.type_expr(operand);
            terms.push(Term { tilde, ty });
        }
        if let [Term { tilde: false, ty }] = terms[..] {
            return Some(Element::Embedded(ty, e.start()));
        }
        if terms.iter().any(|t| t.ty == TypeId::INVALID) {
            return None;
        }
        self.defer(Later::Union(e, terms.clone()));
        Some(Element::Union(terms, e.start(), expr_text(e)))
    }

    /// Reports terms that may not stand in a union.
    pub(super) fn valid_union(&mut self, e: &'a ast::Expr<'a>, terms: &[Term]) {
        let mut operands = Vec::new();
        flatten_union(e, &mut operands);
        for (i, (operand, term)) in operands.iter().zip(terms).enumerate() {
            let pos = operand.start();
            let text = self.type_text(term.ty);
            if self.types.is_type_param(term.ty) {
                self.error(pos, "term cannot be a type parameter");
                continue;
            }
            if let Some(interface) = self.types.interface_of(term.ty) {
                if term.tilde {
                    self.error(pos, format!("invalid use of ~ ({text} is an interface)"));
                } else if !interface.methods.is_empty() {
                    self.error(pos, format!("cannot use {text} in union ({text} contains methods)"));
                } else if term.ty == TypeId::COMPARABLE {
                    self.error(pos, "cannot use comparable in union");
                } else if interface.comparable {
                    self.error(pos, format!("cannot use {text} in union ({text} embeds comparable)"));
                }
                continue;
            }
            let underlying = self.types.underlying(term.ty);
            if term.tilde && underlying != term.ty {
                let under = self.type_text(underlying);
                self.error(pos, format!("invalid use of ~ (underlying type of {text} is {under})"));
                continue;
            }
            let overlaps = |other: &&Term| {
                other.ty == term.ty
                    || (other.tilde && other.ty == underlying)
                    || (term.tilde && self.types.underlying(other.ty) == term.ty)
            };
            if let Some(other) = terms[..i].iter().find(overlaps) {
                let spell = |t: &Term| format!("{}{}", if t.tilde { "~" } else { "" }, self.type_text(t.ty));
                self.soft_error(pos, format!("overlapping terms {} and {}", spell(term), spell(other)));
            }
        }
    }
}

fn flatten_union<'a>(e: &'a ast::Expr<'a>, out: &mut Vec<&'a ast::Expr<'a>>) {
    match e.kind {
        ExprKind::Binary {
            op: BinaryOp::Or, x, y, ..
        } => {
            flatten_union(x, out);
            out.push(y);
        }
        _ => out.push(e),
    }
}
