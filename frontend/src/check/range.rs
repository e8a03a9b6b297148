//! Range loops.

use super::expr_text::expr_text;
use super::{Checker, Operand};
use crate::ir::{Expr, LocalId, LocalKind, RangeKind, StmtKind};
use crate::reference::LangVersion;
use crate::source::Pos;
use crate::syntax::ast::{self, ChanDir, Ident};
use crate::types::{Basic, TypeId, TypeKind};

/// What a range clause yields.
struct Yields {
    /// None for functions, see [`super::range_func`].
    kind: Option<RangeKind>,
    key: Option<TypeId>,
    value: Option<TypeId>,
}

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// `for key, value := range x { body }`.
    pub(super) fn range_stmt(
        &mut self,
        s: &'a ast::Stmt<'a>,
        label: Option<Ident<'a>>,
        (lhs, extra): ([Option<&'a ast::Expr<'a>>; 2], Option<Pos>),
        define: bool,
        x: &'a ast::Expr<'a>,
        body: &'a ast::Block<'a>,
    ) {
        let keyword = self.range_keyword(x).unwrap_or(s.pos);
        let operand = self.expr(x, None);
        let before = self.diags.len();
        let yields = if operand.is_invalid() {
            None
        } else {
            self.yields(&operand, lhs)
        };
        if let Some(extra) = extra.filter(|_| self.diags.len() == before) {
            self.soft_error(extra, "range clause permits at most two iteration variables");
        }
        let types = match &yields {
            Some(y) => [y.key, y.value],
            None => [None, None],
        };
        if let Some(Yields { kind: None, .. }) = yields {
            return self.range_func(s, label, lhs, define, operand, body);
        }
        let x_ir = match &yields {
            // An untyped constant takes the type of its variable, `int` without one.
            Some(y) if y.kind == Some(RangeKind::Int) => self.assignment(operand, y.key, "range clause"),
            Some(_) => self.assignment(operand, None, "range clause"),
            None => None,
        };
        let outer = self.open_scope();
        // Conversions of what is yielded to the type of its place begin the body.
        self.begin_block();
        let mut temps = Vec::new();
        let places = if define {
            self.range_define(s, lhs, types, yields.is_none())
        } else {
            self.range_assign(lhs, types, &mut temps)
        };
        let (target, ()) = self.enclosed(label, true, |c, target| {
            let inner = c.open_scope();
            c.stmt_list(body.stmts);
            c.close_scope(inner);
            (target, ())
        });
        let body = self.end_block();
        self.close_scope(outer);
        let per_iteration = define && self.allows(LangVersion::LOOP_VARIABLES);
        let kind = yields.and_then(|y| y.kind);
        if let (Some(x), Some(kind), Ok([key, value])) = (x_ir, kind, places) {
            for temp in temps {
                self.emit(StmtKind::Declare(temp), s.pos);
            }
            if !per_iteration {
                for place in [key, value].into_iter().flatten() {
                    self.mark_reassigned(&place);
                }
            }
            self.emit(
                StmtKind::Range {
                    target,
                    kind,
                    x,
                    key: key.map(|e| self.alloc(e) as &Expr<'ir>),
                    value: value.map(|e| self.alloc(e) as &Expr<'ir>),
                    define,
                    per_iteration,
                    body,
                },
                keyword,
            );
        }
    }

    /// gc's position of the statement: its keyword `range`, which stands before `x`.
    fn range_keyword(&self, x: &ast::Expr<'a>) -> Option<Pos> {
        let file = self.sources.file_of(x.start())?;
        let before = file.text.get(..(x.start().0 - file.base.0) as usize)?.trim_end();
        let at = before.strip_suffix("range")?.len();
        Some(file.base.offset(at as u32))
    }

    /// What ranging over `x` yields; reports what cannot be ranged over.
    fn yields(&mut self, x: &Operand<'a, 'ir>, lhs: [Option<&'a ast::Expr<'a>>; 2]) -> Option<Yields> {
        let y = |kind, key, value| {
            Some(Yields {
                kind: Some(kind),
                key,
                value,
            })
        };
        let int = Some(TypeId::INT);
        match self.types.core(x.ty) {
            TypeKind::Basic(Basic::String | Basic::UntypedString) => y(RangeKind::String, int, Some(TypeId::RUNE)),
            TypeKind::Basic(_) if self.types.is_numeric(x.ty) => {
                let integer = self.types.is_integer(x.ty)
                    || (self.types.is_untyped(x.ty) && x.value().is_some_and(|v| v.to_int().is_some()));
                if !integer {
                    return self.cannot_range(x, "");
                }
                if !self.allows(LangVersion::LOOP_VARIABLES) {
                    let why = format!(
                        ": requires go1.22 or later (-lang was set to go1.{}; check go.mod)",
                        self.options.lang.0
                    );
                    return self.cannot_range(x, &why);
                }
                if let Some(value) = lhs[1] {
                    let text = self.operand_text(x);
                    self.soft_error(
                        value.start(),
                        format!("range over {text} permits only one iteration variable"),
                    );
                    return None;
                }
                let ty = if self.types.is_untyped(x.ty) {
                    self.range_int_type(lhs[0])
                } else {
                    x.ty
                };
                y(RangeKind::Int, Some(ty), None)
            }
            TypeKind::Array { elem, .. } => y(RangeKind::Array, int, Some(elem)),
            TypeKind::Pointer(array) => match self.types.under(array) {
                TypeKind::Array { elem, .. } => y(RangeKind::ArrayPtr, int, Some(elem)),
                _ => self.cannot_range(x, ""),
            },
            TypeKind::Slice(elem) => y(RangeKind::Slice, int, Some(elem)),
            TypeKind::Map { key, value } => y(RangeKind::Map, Some(key), Some(value)),
            TypeKind::Chan { dir, elem } => {
                if let Some(value) = lhs[1] {
                    let text = self.operand_text(x);
                    self.soft_error(
                        value.start(),
                        format!("range over {text} permits only one iteration variable"),
                    );
                }
                if dir == ChanDir::Send {
                    return self.cannot_range(x, " (receive from send-only channel)");
                }
                y(RangeKind::Chan, Some(elem), None)
            }
            TypeKind::Func(sig) => self.yields_of_func(x, sig, lhs),
            TypeKind::TypeParam(_) => {
                let why = format!(" ({} has no core type)", self.type_text(x.ty));
                self.cannot_range(x, &why)
            }
            _ => self.cannot_range(x, ""),
        }
    }

    /// The type of an untyped integer range: that of the variable it is assigned to, else `int`.
    fn range_int_type(&mut self, key: Option<&'a ast::Expr<'a>>) -> TypeId {
        let Some(ast::ExprKind::Name(name)) = key.map(|k| &k.kind) else {
            return TypeId::INT;
        };
        match self.lookup(name) {
            Some(obj)
                if self.types.is_integer(self.objects[obj].ty) && !self.types.is_untyped(self.objects[obj].ty) =>
            {
                self.objects[obj].ty
            }
            _ => TypeId::INT,
        }
    }

    fn yields_of_func(
        &mut self,
        x: &Operand<'a, 'ir>,
        sig: crate::types::Signature<'ir>,
        lhs: [Option<&'a ast::Expr<'a>>; 2],
    ) -> Option<Yields> {
        if !self.allows(LangVersion::RANGE_FUNC) {
            let why = format!(
                ": requires go1.23 or later (-lang was set to go1.{}; check go.mod)",
                self.options.lang.0
            );
            return self.cannot_range(x, &why);
        }
        let yield_func = match (sig.params, sig.results) {
            ([f], []) => self.types.signature(*f),
            ([] | [_, _, ..], []) => {
                return self.cannot_range(x, ": func must be func(yield func(...) bool): wrong argument count");
            }
            _ => return self.cannot_range(x, ": func must be func(yield func(...) bool): unexpected result(s)"),
        };
        let Some(yields) = yield_func else {
            return self.cannot_range(x, ": func must be func(yield func(...) bool): argument is not func");
        };
        if yields.params.len() > 2 {
            return self.cannot_range(
                x,
                ": func must be func(yield func(...) bool): yield func has too many parameters",
            );
        }
        if !matches!(yields.results, [r] if self.types.is_boolean(*r)) {
            return self.cannot_range(
                x,
                ": func must be func(yield func(...) bool): yield func does not return bool",
            );
        }
        let permitted = yields.params.len();
        if let Some(extra) = lhs.iter().flatten().nth(permitted) {
            let text = self.operand_text(x);
            let how = match permitted {
                0 => "permits no iteration variables",
                _ => "permits only one iteration variable",
            };
            self.soft_error(extra.start(), format!("range over {text} {how}"));
            return None;
        }
        Some(Yields {
            kind: None,
            key: yields.params.first().copied(),
            value: yields.params.get(1).copied(),
        })
    }

    fn cannot_range(&mut self, x: &Operand<'a, 'ir>, why: &str) -> Option<Yields> {
        let text = self.operand_text(x);
        self.soft_error(x.start(), format!("cannot range over {text}{why}"));
        None
    }

    /// Declares the iteration variables.
    fn range_define(
        &mut self,
        s: &'a ast::Stmt<'a>,
        lhs: [Option<&'a ast::Expr<'a>>; 2],
        types: [Option<TypeId>; 2],
        wrong: bool,
    ) -> Result<[Option<Expr<'ir>>; 2], ()> {
        let mut places = [None, None];
        let mut vars = Vec::new();
        let mut result = Ok(());
        for (i, e) in lhs.into_iter().enumerate() {
            let Some(e) = e else { continue };
            let ast::ExprKind::Name(name) = e.kind else {
                self.error(e.start(), format!("cannot declare {}", expr_text(e)));
                result = Err(());
                continue;
            };
            if name == "_" {
                continue;
            }
            let ty = types[i].unwrap_or(TypeId::INVALID);
            let (obj, local) = self.new_var(Ident { pos: e.pos, name }, ty, LocalKind::Var);
            if wrong {
                self.objects[obj].used = true;
            }
            vars.push(obj);
            places[i] = Some(self.local_expr(local, e.pos));
        }
        if vars.is_empty() {
            self.error(s.pos, "no new variables on left side of :=");
            return Err(());
        }
        for obj in vars {
            self.declare(obj);
        }
        result.map(|()| places)
    }

    /// The places that the iteration values are assigned to. One of another type gets its value from a temporary, at the
    /// beginning of the body that is being built.
    fn range_assign(
        &mut self,
        lhs: [Option<&'a ast::Expr<'a>>; 2],
        types: [Option<TypeId>; 2],
        temps: &mut Vec<LocalId>,
    ) -> Result<[Option<Expr<'ir>>; 2], ()> {
        let mut places = [None, None];
        let mut result = Ok(());
        for (i, e) in lhs.into_iter().enumerate() {
            let Some(e) = e else { continue };
            let Some(ty) = types[i] else {
                self.use_exprs(std::slice::from_ref(e));
                continue;
            };
            match self.place(e) {
                Err(()) => result = Err(()),
                Ok(None) => {}
                Ok(Some(place)) => {
                    self.mark_reassigned(&place);
                    if self.types.identical(place.ty, ty) {
                        places[i] = Some(place);
                        continue;
                    }
                    let temp = self.temp(ty, e.pos);
                    temps.push(temp);
                    let value = self.local_expr(temp, e.pos);
                    let x = Operand::with_ir(super::Mode::Value, value, e);
                    match self.assignment(x, Some(place.ty), "assignment") {
                        Some(rhs) => {
                            self.emit(
                                StmtKind::Assign {
                                    lhs: place,
                                    rhs,
                                    define: false,
                                },
                                e.pos,
                            );
                            places[i] = Some(value);
                        }
                        None => result = Err(()),
                    }
                }
            }
        }
        result.map(|()| places)
    }
}
