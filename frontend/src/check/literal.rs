//! Basic and composite literals (*Go spec, Composite literals*).
//!
//! ```go
//! T{x: 1}              // StructLit: absent fields are zero
//! []*T{{1}, {2}}       // SliceLit[PtrLit(StructLit), …]: elided types come from the element type
//! [...]int{5: 1}       // ArrayLit of [6]int
//! ```

use super::{Checker, Operand};
use crate::constant::{Kind, Value};
use crate::ir::{AllocKind, Expr, ExprKind};
use crate::source::Pos;
use crate::syntax::ast::{self, LitKind};
use crate::types::{Field, TypeId, TypeKind, is_exported, same_name};
use rustc_hash::{FxHashMap, FxHashSet};

/// Longest numeric literal, in bytes (types2: `excessively long constant`).
const MAX_LITERAL: usize = 10_000;

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// A basic literal.
    pub(super) fn literal(&mut self, e: &'a ast::Expr<'a>, kind: LitKind, text: &'a str) -> Operand<'a, 'ir> {
        let ty = match kind {
            LitKind::Int => TypeId::UNTYPED_INT,
            LitKind::Float => TypeId::UNTYPED_FLOAT,
            LitKind::Imag => TypeId::UNTYPED_COMPLEX,
            LitKind::Rune => TypeId::UNTYPED_RUNE,
            LitKind::String => TypeId::UNTYPED_STRING,
        };
        if matches!(kind, LitKind::Int | LitKind::Float | LitKind::Imag) {
            self.literal_version(e.pos, kind, text);
            if text.len() > MAX_LITERAL {
                let message = format!("excessively long constant: {}... ({} chars)", &text[..10], text.len());
                self.error(e.pos, message);
                return Operand::invalid(e);
            }
        }
        match Value::from_literal(kind, text) {
            Ok(value) => Operand::constant(value, ty, e),
            Err(_) => {
                self.error(e.pos, format!("malformed constant: {text}"));
                Operand::invalid(e)
            }
        }
    }

    /// Reports forms of numbers that came with go1.13.
    fn literal_version(&mut self, pos: Pos, kind: LitKind, text: &str) {
        const NUMBER_LITERALS: crate::reference::LangVersion = crate::reference::LangVersion(13);
        if self.allows(NUMBER_LITERALS) {
            return;
        }
        let bytes = text.as_bytes();
        let what = if text.contains('_') {
            "underscores in numeric literals"
        } else if bytes.len() >= 2 && bytes[0] == b'0' {
            match (bytes[1] | 0x20, kind) {
                (b'b', _) => "binary literals",
                (b'o', _) => "0o/0O-style octal literals",
                (b'x', kind) if kind != LitKind::Int => "hexadecimal floating-point literals",
                _ => return,
            }
        } else {
            return;
        };
        self.version_error(pos, NUMBER_LITERALS, what);
    }

    /// `T{…}`, or `{…}` with the type `hint` of the literal around it.
    pub(super) fn composite_lit(
        &mut self,
        e: &'a ast::Expr<'a>,
        ty: Option<&'a ast::Expr<'a>>,
        elems: &'a [ast::Element<'a>],
        rbrace: Pos,
        hint: Option<TypeId>,
    ) -> Operand<'a, 'ir> {
        let mut open_array = None;
        let written = ty;
        let (ty, base) = match (ty, hint) {
            (Some(t), _) => match t.kind {
                ast::ExprKind::ArrayType { len: None, elem } => {
                    let elem = self.var_type(elem);
                    open_array = Some(elem);
                    (TypeId::INVALID, TypeId::INVALID)
                }
                _ => {
                    let ty = self.type_expr(t);
                    (ty, ty)
                }
            },
            // `{…}` for an element of type *T means &T{…}.
            (None, Some(hint)) => match self.types.core(hint) {
                TypeKind::Pointer(elem) => (hint, elem),
                _ => (hint, hint),
            },
            (None, None) => {
                self.error(e.start(), "missing type in composite literal");
                self.use_elements(elems);
                return Operand::invalid(e);
            }
        };
        let lit = if let Some(elem) = open_array {
            self.indexed_elements(elems, elem, None).map(|(list, len)| {
                let ty = self.types.array(elem, len);
                self.array_lit(e.pos, ty, &list)
            })
        } else {
            match self.types.core(base) {
                TypeKind::Struct(fields) => {
                    // Messages quote the underlying type of an elided one.
                    let elided = written.is_none() && ty == base;
                    let shown = if elided { self.types.underlying(base) } else { base };
                    self.struct_lit(e, base, shown, fields, elems, rbrace)
                }
                TypeKind::Array { elem, len } => self
                    .indexed_elements(elems, elem, Some(len))
                    .map(|(list, _)| self.array_lit(e.pos, base, &list)),
                TypeKind::Slice(elem) => self.indexed_elements(elems, elem, None).map(|(list, len)| Expr {
                    kind: ExprKind::SliceLit {
                        site: self.new_site(AllocKind::SliceLit, e.pos, base),
                        elems: self.alloc_slice(&list),
                        len,
                    },
                    ty: base,
                    pos: e.pos,
                    implicit: false,
                }),
                TypeKind::Map { key, value } => self.map_lit(e.pos, base, key, value, elems),
                _ => {
                    self.use_elements(elems);
                    if self.types.underlying(base) != TypeId::INVALID {
                        let message = format!("invalid composite literal type {}", self.type_text(ty));
                        self.error(e.start(), message);
                    }
                    None
                }
            }
        };
        let Some(mut lit) = lit else {
            return self.failed_literal(e, if open_array.is_some() { TypeId::INVALID } else { ty });
        };
        if ty != base && open_array.is_none() {
            lit = Expr {
                kind: ExprKind::PtrLit {
                    site: self.new_site(AllocKind::PtrLit, lit.pos, base),
                    lit: self.alloc(lit),
                },
                ty,
                ..lit
            };
        }
        Operand::with_ir(super::Mode::Value, lit, e)
    }

    /// A literal whose elements are wrong, which was reported: still a value of its type, so that its uses are checked.
    fn failed_literal(&mut self, e: &'a ast::Expr<'a>, ty: TypeId) -> Operand<'a, 'ir> {
        if ty == TypeId::INVALID || self.types.underlying(ty) == TypeId::INVALID {
            return Operand::invalid(e);
        }
        let zero = Expr {
            kind: ExprKind::Zero,
            ty,
            pos: e.pos,
            implicit: false,
        };
        Operand::with_ir(super::Mode::Value, zero, e)
    }

    fn use_elements(&mut self, elems: &'a [ast::Element<'a>]) {
        for elem in elems {
            // A key may be a field's name: it says nothing.
            self.use_expr(elem.value);
        }
    }

    fn array_lit(&mut self, pos: Pos, ty: TypeId, list: &[(u64, Expr<'ir>)]) -> Expr<'ir> {
        Expr {
            kind: ExprKind::ArrayLit {
                site: self.new_site(AllocKind::ArrayLit, pos, ty),
                elems: self.alloc_slice(list),
            },
            ty,
            pos,
            implicit: false,
        }
    }

    fn struct_lit(
        &mut self,
        e: &'a ast::Expr<'a>,
        base: TypeId,
        shown: TypeId,
        fields: &'ir [Field<'ir>],
        elems: &'a [ast::Element<'a>],
        rbrace: Pos,
    ) -> Option<Expr<'ir>> {
        let mut values = Vec::with_capacity(elems.len());
        let mut ok = true;
        if elems.first().is_some_and(|elem| elem.key.is_some()) {
            let mut seen = FxHashSet::default();
            for elem in elems {
                match self.keyed_field(elem, shown, fields, &mut seen) {
                    Some(value) => values.push(value),
                    None => ok = false,
                }
            }
        } else {
            for (i, elem) in elems.iter().enumerate() {
                if elem.key.is_some() {
                    self.error(
                        self.element_pos(elem),
                        "mixture of field:value and value elements in struct literal",
                    );
                    ok = false;
                    continue;
                }
                let x = self.expr(elem.value, None);
                let Some(field) = fields.get(i) else {
                    let message = format!("too many values in {}{{…}}", self.type_text(shown));
                    self.error(x.start(), message);
                    return None;
                };
                if !is_exported(field.name) && field.pkg.is_some_and(|pkg| pkg != self.env.pkg) {
                    let message = format!(
                        "implicit assignment to unexported field {} in {} literal",
                        field.name,
                        self.type_text(base)
                    );
                    self.error(x.start(), message);
                    ok = false;
                    continue;
                }
                match self.element(x, field.ty, elem, "struct literal") {
                    Some(value) => values.push((i as u32, value)),
                    None => ok = false,
                }
            }
            if !elems.is_empty() && elems.len() < fields.len() {
                let message = format!("too few values in {}{{…}}", self.type_text(shown));
                self.error(rbrace, message);
                ok = false;
            }
        }
        ok.then(|| Expr {
            kind: ExprKind::StructLit {
                site: self.new_site(AllocKind::StructLit, e.pos, base),
                fields: self.alloc_slice(&values),
            },
            ty: base,
            pos: e.pos,
            implicit: false,
        })
    }

    /// `field: value`.
    fn keyed_field(
        &mut self,
        elem: &'a ast::Element<'a>,
        shown: TypeId,
        fields: &'ir [Field<'ir>],
        seen: &mut FxHashSet<usize>,
    ) -> Option<(u32, Expr<'ir>)> {
        let Some(key) = elem.key else {
            self.error(
                elem.value.start(),
                "mixture of field:value and value elements in struct literal",
            );
            return None;
        };
        let x = self.expr(elem.value, None);
        let ast::ExprKind::Name(name) = key.kind else {
            let message = format!(
                "invalid field name {} in struct literal",
                super::expr_text::expr_text(key)
            );
            self.error(self.element_pos(elem), message);
            return None;
        };
        let pkg = self.env.pkg;
        let index = fields
            .iter()
            .position(|f| name != "_" && same_name(f.name, f.pkg, name, pkg));
        let Some(index) = index else {
            let message = format!(
                "unknown field '{name}' in struct literal of type {}",
                self.type_text(shown)
            );
            self.error(key.start(), message);
            return None;
        };
        let value = self.element(x, fields[index].ty, elem, "struct literal");
        if !seen.insert(index) {
            self.error(
                self.element_pos(elem),
                format!("duplicate field name {name} in struct literal"),
            );
            return None;
        }
        value.map(|value| (index as u32, value))
    }

    /// Assigns an element's value to its place of type `to`. gc places an implicit conversion at the element: at the colon of
    /// `key: value`.
    fn element(
        &mut self,
        x: Operand<'a, 'ir>,
        to: TypeId,
        elem: &'a ast::Element<'a>,
        context: &str,
    ) -> Option<Expr<'ir>> {
        let visited = self.env.base_pos;
        if x.ty != to && self.types.is_interface(to) {
            self.env.base_pos = match elem.key {
                Some(_) => self.element_pos(elem),
                None => elem.value.unparen().pos,
            };
        }
        let value = self.assignment(x, Some(to), context);
        self.env.base_pos = visited;
        value
    }

    /// gc's position of an element: the colon of `key: value`, which the tree does not have: it is found in the text.
    fn element_pos(&self, elem: &'a ast::Element<'a>) -> Pos {
        let start = elem.value.start();
        if elem.key.is_some()
            && let Some(file) = self.sources.file_of(start)
        {
            let before = &file.text[..(start.0 - file.base.0) as usize];
            if let Some(colon) = before.rfind(':') {
                return file.base.offset(colon as u32);
            }
        }
        start
    }

    fn map_lit(
        &mut self,
        pos: Pos,
        ty: TypeId,
        key_ty: TypeId,
        value_ty: TypeId,
        elems: &'a [ast::Element<'a>],
    ) -> Option<Expr<'ir>> {
        let mut entries = Vec::with_capacity(elems.len());
        let mut ok = true;
        let mut seen: FxHashMap<String, Vec<TypeId>> = FxHashMap::default();
        let key_is_interface = self.types.is_interface(key_ty);
        for elem in elems {
            let Some(key) = elem.key else {
                self.error(elem.value.start(), "missing key in map literal");
                ok = false;
                continue;
            };
            let key = self.expr(key, Some(key_ty));
            let key = self.assign_operand(key, Some(key_ty), "map literal");
            if key.is_invalid() {
                ok = false;
                continue;
            }
            if let Some(value) = key.value() {
                let types = seen.entry(constant_key(value)).or_default();
                if types.iter().any(|&t| !key_is_interface || t == key.ty) {
                    let message = format!("duplicate key {} in map literal", value.text());
                    self.error(key.start(), message);
                    ok = false;
                    continue;
                }
                types.push(key.ty);
            }
            let Some(key) = self.value_ir(&key) else { continue };
            let key = match key.ty == key_ty {
                true => key,
                false => self.convert_implicit(key, key_ty, self.element_pos(elem)),
            };
            let value = self.expr(elem.value, Some(value_ty));
            match self.element(value, value_ty, elem, "map literal") {
                Some(value) => entries.push((key, value)),
                None => ok = false,
            }
        }
        ok.then(|| Expr {
            kind: ExprKind::MapLit {
                site: self.new_site(AllocKind::MapLit, pos, ty),
                entries: self.alloc_slice(&entries),
            },
            ty,
            pos,
            implicit: false,
        })
    }

    /// The elements of an array or slice literal with their indices, and the length they imply.
    fn indexed_elements(
        &mut self,
        elems: &'a [ast::Element<'a>],
        ty: TypeId,
        length: Option<u64>,
    ) -> Option<(Vec<(u64, Expr<'ir>)>, u64)> {
        let mut list = Vec::with_capacity(elems.len());
        let mut ok = ty != TypeId::INVALID;
        // Only keys can repeat an index: without any, nothing needs to be remembered.
        let keyed = elems.iter().any(|elem| elem.key.is_some());
        let mut seen = FxHashSet::default();
        let (mut next, mut max) = (0u64, 0u64);
        for elem in elems {
            let mut valid = false;
            let start = self.element_pos(elem);
            if let Some(key) = elem.key {
                match self.index(key, length) {
                    Some(index) => match index.value {
                        Some(value) => {
                            next = value;
                            valid = true;
                        }
                        None => {
                            let text = super::expr_text::expr_text(key);
                            self.error(start, format!("index {text} must be integer constant"));
                        }
                    },
                    None => ok = false,
                }
            } else if let Some(length) = length.filter(|&length| next >= length) {
                self.error(start, format!("index {next} is out of bounds (>= {length})"));
            } else {
                valid = true;
            }
            if valid && keyed && !seen.insert(next) {
                self.error(start, format!("duplicate index {next} in array or slice literal"));
                valid = false;
            }
            let x = self.expr(elem.value, Some(ty));
            match self.element(x, ty, elem, "array or slice literal") {
                Some(value) if valid => list.push((next, value)),
                _ => ok = false,
            }
            next = next.saturating_add(1);
            max = max.max(next);
        }
        ok.then_some((list, max))
    }
}

/// A constant key such that constants of different kinds but equal value have the same.
fn constant_key(value: &Value) -> String {
    let value = match value.kind() {
        Kind::Bool | Kind::String => value.clone(),
        Kind::Int | Kind::Float | Kind::Complex => value
            .to_int()
            .or_else(|| value.to_float())
            .unwrap_or_else(|| value.clone()),
    };
    match value.as_bytes() {
        // The text of a long string is shortened.
        Some(bytes) => format!("s{}", bytes.escape_ascii()),
        None => value.exact_text(),
    }
}
