//! Invariant 2: operand types fit the node exactly.

use super::Verifier;
use crate::ir::{BinaryOp, UnaryOp};
use crate::ir::{
    Call, Callee, ConstValue, ConvertKind, Expr, ExprKind, MethodRef, RangeKind, Sliced, Stmt, StmtKind, StringConvert,
};
use crate::source::Pos;
use crate::types::{Basic, TypeId, TypeKind};

impl<'ir> Verifier<'_, 'ir> {
    /// `got` must be `want`.
    fn same(&mut self, got: TypeId, want: TypeId, pos: Pos, what: &str) {
        if got != want {
            let (got, want) = (self.type_text(got), self.type_text(want));
            self.report(pos, format!("{what}: type is {got}, should be {want}"));
        }
    }
    /// The underlying type of `t` must be of a certain kind.
    fn is(&mut self, good: bool, t: TypeId, pos: Pos, what: &str) {
        if !good {
            let text = self.type_text(t);
            self.report(pos, format!("{what}: unfit type {text}"));
        }
    }
    fn integer(&mut self, e: &Expr<'ir>, what: &str) {
        let good = self.program.types.is_integer(e.ty);
        self.is(good, e.ty, e.pos, what);
    }
    fn boolean(&mut self, e: &Expr<'ir>, what: &str) {
        let good = self.program.types.is_boolean(e.ty);
        self.is(good, e.ty, e.pos, what);
    }
    /// `t` must be `value`, or with `comma_ok` the tuple `(value, bool)`.
    fn comma_ok(&mut self, t: TypeId, value: TypeId, comma_ok: bool, pos: Pos, what: &str) {
        let types = &self.program.types;
        match types.kind(t) {
            TypeKind::Tuple(&[first, second]) if comma_ok => {
                self.same(first, value, pos, what);
                let good = self.program.types.is_boolean(second);
                self.is(good, second, pos, what);
            }
            _ if comma_ok => self.is(false, t, pos, what),
            _ => self.same(t, value, pos, what),
        }
    }

    pub(super) fn fit_expr(&mut self, e: &'ir Expr<'ir>) {
        let program = self.program;
        let types = &program.types;
        let func = &program.funcs[self.func];
        let pos = e.pos;
        match &e.kind {
            ExprKind::Const { value, .. } => self.constant(*value, e.ty, pos),
            ExprKind::Nil { .. } => self.is(types.has_nil(e.ty), e.ty, pos, "nil"),
            ExprKind::Zero | ExprKind::Recover => {}
            ExprKind::Local(local) => match func.locals.get(*local) {
                Some(l) => self.same(e.ty, l.ty, pos, l.name),
                None => self.report(pos, format!("{local:?} is not of this function")),
            },
            ExprKind::Global(global) => match program.globals.get(*global) {
                Some(g) => self.same(e.ty, g.ty, pos, g.name),
                None => self.report(pos, format!("{global:?} does not exist")),
            },
            ExprKind::Func(f) => {
                if program.funcs.get(*f).is_none() {
                    self.report(pos, format!("{f:?} does not exist"));
                }
                self.is(types.signature(e.ty).is_some(), e.ty, pos, "function value");
            }
            ExprKind::Unary { op, x } => {
                self.same(x.ty, e.ty, pos, "operand");
                let good = match op {
                    UnaryOp::Not => types.is_boolean(e.ty),
                    UnaryOp::BitNot => types.is_integer(e.ty),
                    UnaryOp::Plus | UnaryOp::Neg => types.is_numeric(e.ty),
                };
                self.is(good, e.ty, pos, "unary operation");
            }
            ExprKind::Binary { op, x, y } => self.binary(*op, x, y, e),
            ExprKind::AndAnd { x, y } | ExprKind::OrOr { x, y } => {
                self.same(x.ty, e.ty, pos, "left operand");
                self.same(y.ty, e.ty, pos, "right operand");
                self.boolean(e, "logical operation");
            }
            ExprKind::Concat { operands, .. } => {
                self.is(types.is_string(e.ty), e.ty, pos, "concatenation");
                operands
                    .iter()
                    .for_each(|x| self.same(x.ty, e.ty, x.pos, "operand of concatenation"));
            }
            ExprKind::Addr(x) | ExprKind::PtrLit { lit: x, .. } => match types.pointer_elem(e.ty) {
                Some(elem) => self.same(x.ty, elem, pos, "operand of &"),
                None => self.is(false, e.ty, pos, "address"),
            },
            ExprKind::Deref(x) => match types.pointer_elem(x.ty) {
                Some(elem) => self.same(e.ty, elem, pos, "indirection"),
                None => self.is(false, x.ty, pos, "operand of *"),
            },
            ExprKind::Field { x, field } => self.field(e, x.ty, *field),
            ExprKind::FieldPtr { x, field } => match types.pointer_elem(x.ty) {
                Some(elem) => self.field(e, elem, *field),
                None => self.is(false, x.ty, pos, "operand of a field through a pointer"),
            },
            ExprKind::IndexArray { x, index } => {
                self.integer(index, "index");
                match types.under(x.ty) {
                    TypeKind::Array { elem, .. } => self.same(e.ty, elem, pos, "element"),
                    _ => self.is(false, x.ty, pos, "indexed array"),
                }
            }
            ExprKind::IndexSlice { x, index } => {
                self.integer(index, "index");
                match types.under(x.ty) {
                    TypeKind::Slice(elem) => self.same(e.ty, elem, pos, "element"),
                    _ => self.is(false, x.ty, pos, "indexed slice"),
                }
            }
            ExprKind::IndexString { x, index } => {
                self.integer(index, "index");
                self.is(types.is_string(x.ty), x.ty, pos, "indexed string");
                self.same(e.ty, TypeId::BYTE, pos, "byte of a string");
            }
            ExprKind::IndexMap { x, key, comma_ok } => match types.under(x.ty) {
                TypeKind::Map { key: k, value } => {
                    self.same(key.ty, k, pos, "key");
                    self.comma_ok(e.ty, value, *comma_ok, pos, "map element");
                }
                _ => self.is(false, x.ty, pos, "indexed map"),
            },
            ExprKind::Slice { x, sliced, lo, hi, max } => {
                [lo, hi, max]
                    .into_iter()
                    .flatten()
                    .for_each(|bound| self.integer(bound, "bound"));
                let good = match (sliced, types.under(x.ty), types.under(e.ty)) {
                    (Sliced::Slice, TypeKind::Slice(a), TypeKind::Slice(b)) => a == b,
                    (Sliced::String, _, _) => types.is_string(x.ty) && types.is_string(e.ty),
                    (Sliced::ArrayPtr, TypeKind::Pointer(array), TypeKind::Slice(b)) => {
                        matches!(types.under(array), TypeKind::Array { elem, .. } if elem == b)
                    }
                    _ => false,
                };
                self.is(good, x.ty, pos, "slice operand");
            }
            ExprKind::TypeAssert { x, comma_ok } => {
                self.is(types.is_interface(x.ty), x.ty, pos, "operand of a type assertion");
                let tuple = matches!(types.kind(e.ty), TypeKind::Tuple([_, _]));
                self.is(tuple == *comma_ok, e.ty, pos, "type assertion");
            }
            ExprKind::Receive { chan, comma_ok } => match types.under(chan.ty) {
                TypeKind::Chan { elem, .. } => self.comma_ok(e.ty, elem, *comma_ok, pos, "received value"),
                _ => self.is(false, chan.ty, pos, "channel"),
            },
            ExprKind::Convert { kind, x } => self.conversion(*kind, x, e),
            ExprKind::ConvertString { kind, x, .. } => {
                let (from, to) = (x.ty, e.ty);
                let good = match kind {
                    StringConvert::StringToBytes => types.is_string(from) && types.is_bytes(to),
                    StringConvert::BytesToString => types.is_bytes(from) && types.is_string(to),
                    StringConvert::StringToRunes => types.is_string(from) && types.is_runes(to),
                    StringConvert::RunesToString => types.is_runes(from) && types.is_string(to),
                    StringConvert::RuneToString => types.is_integer(from) && types.is_string(to),
                };
                self.is(good, from, pos, "string conversion");
            }
            ExprKind::ToInterface { x, .. } => {
                self.is(types.is_interface(e.ty), e.ty, pos, "conversion to interface");
                self.is(
                    !types.is_interface(x.ty),
                    x.ty,
                    pos,
                    "operand of a conversion to interface",
                );
                let missing = types.missing_method(x.ty, e.ty, false);
                self.is(missing.is_none(), x.ty, pos, "value lacks a method of the interface");
            }
            ExprKind::Call(call) => self.call(call, e.ty, pos),
            ExprKind::Seq { value: x, .. } => self.same(x.ty, e.ty, pos, "value"),
            ExprKind::InlinedCall(inlined) => {
                let results: Vec<_> = inlined
                    .results
                    .iter()
                    .filter_map(|&l| func.locals.get(l))
                    .map(|l| l.ty)
                    .collect();
                self.results(&results, e.ty, pos);
            }
            ExprKind::FuncLit { func, .. } => match program.funcs.get(*func) {
                Some(f) => self.is(
                    types.underlying(f.ty) == types.underlying(e.ty),
                    e.ty,
                    pos,
                    "func literal",
                ),
                None => self.report(pos, format!("{func:?} does not exist")),
            },
            ExprKind::MethodValue { recv, method, .. } => {
                self.is(types.signature(e.ty).is_some(), e.ty, pos, "method value");
                let good = match *method {
                    MethodRef::Static(f) => program.funcs.get(f).is_some_and(|f| {
                        f.params
                            .first()
                            .and_then(|&p| f.locals.get(p))
                            .is_none_or(|p| p.ty == recv.ty)
                    }),
                    MethodRef::Interface(n) => types
                        .interface_of(recv.ty)
                        .is_some_and(|i| (n as usize) < i.methods.len()),
                };
                self.is(good, recv.ty, pos, "receiver of a method value");
            }
            ExprKind::StructLit { fields, .. } => match types.struct_fields(e.ty) {
                Some(declared) => {
                    for (n, value) in *fields {
                        match declared.get(*n as usize) {
                            Some(field) => self.same(value.ty, field.ty, value.pos, field.name),
                            None => self.report(value.pos, format!("the struct has no field {n}")),
                        }
                    }
                }
                None => self.is(false, e.ty, pos, "struct literal"),
            },
            ExprKind::ArrayLit { elems, .. } => match types.under(e.ty) {
                TypeKind::Array { elem, len } => self.elements(elems, elem, len),
                _ => self.is(false, e.ty, pos, "array literal"),
            },
            ExprKind::SliceLit { elems, len, .. } => match types.under(e.ty) {
                TypeKind::Slice(elem) => self.elements(elems, elem, *len),
                _ => self.is(false, e.ty, pos, "slice literal"),
            },
            ExprKind::MapLit { entries, .. } => match types.under(e.ty) {
                TypeKind::Map { key, value } => {
                    for (k, v) in *entries {
                        self.same(k.ty, key, k.pos, "key");
                        self.same(v.ty, value, v.pos, "element");
                    }
                }
                _ => self.is(false, e.ty, pos, "map literal"),
            },
            ExprKind::VariadicSlice { elems, .. } => match types.under(e.ty) {
                TypeKind::Slice(elem) => elems
                    .iter()
                    .for_each(|x| self.same(x.ty, elem, x.pos, "variadic argument")),
                _ => self.is(false, e.ty, pos, "variadic arguments"),
            },
            ExprKind::New { value, .. } => match (types.pointer_elem(e.ty), value) {
                (Some(elem), Some(value)) => self.same(value.ty, elem, pos, "operand of new"),
                (Some(_), None) => {}
                (None, _) => self.is(false, e.ty, pos, "new"),
            },
            ExprKind::MakeSlice { len, cap, .. } => {
                self.is(matches!(types.under(e.ty), TypeKind::Slice(_)), e.ty, pos, "make");
                self.integer(len, "length");
                cap.iter().for_each(|cap| self.integer(cap, "capacity"));
            }
            ExprKind::MakeMap { hint, .. } => {
                self.is(matches!(types.under(e.ty), TypeKind::Map { .. }), e.ty, pos, "make");
                hint.iter().for_each(|hint| self.integer(hint, "size"));
            }
            ExprKind::MakeChan { size, .. } => {
                self.is(matches!(types.under(e.ty), TypeKind::Chan { .. }), e.ty, pos, "make");
                size.iter().for_each(|size| self.integer(size, "size"));
            }
            ExprKind::Append {
                slice, args, spread, ..
            } => {
                self.same(slice.ty, e.ty, pos, "appended slice");
                match types.under(e.ty) {
                    TypeKind::Slice(elem) if !spread => {
                        args.iter().for_each(|x| self.same(x.ty, elem, x.pos, "appended value"));
                    }
                    TypeKind::Slice(_) => {
                        self.check(args.len() == 1, pos, || "append(s, t...) has one argument".into())
                    }
                    _ => self.is(false, e.ty, pos, "append"),
                }
            }
            ExprKind::Len(x) | ExprKind::Cap(x) => {
                let good = match types.under(x.ty) {
                    TypeKind::Basic(b) => b.is_string(),
                    TypeKind::Pointer(elem) => matches!(types.under(elem), TypeKind::Array { .. }),
                    TypeKind::Slice(_) | TypeKind::Array { .. } | TypeKind::Map { .. } | TypeKind::Chan { .. } => true,
                    _ => false,
                };
                self.is(good, x.ty, pos, "operand of len or cap");
                self.same(e.ty, TypeId::INT, pos, "len or cap");
            }
            ExprKind::Delete { map, key } => match types.under(map.ty) {
                TypeKind::Map { key: k, .. } => self.same(key.ty, k, pos, "key"),
                _ => self.is(false, map.ty, pos, "map"),
            },
            ExprKind::MinMax { operands, .. } => {
                self.is(types.is_ordered(e.ty), e.ty, pos, "min or max");
                operands
                    .iter()
                    .for_each(|x| self.same(x.ty, e.ty, x.pos, "operand of min or max"));
            }
            ExprKind::Panic(x) => self.is(types.is_interface(x.ty), x.ty, pos, "operand of panic"),
            ExprKind::Close(x) => self.is(matches!(types.under(x.ty), TypeKind::Chan { .. }), x.ty, pos, "channel"),
            ExprKind::Copy { .. }
            | ExprKind::Clear(_)
            | ExprKind::Complex { .. }
            | ExprKind::Real(_)
            | ExprKind::Imag(_)
            | ExprKind::Print { .. }
            | ExprKind::UnsafeAdd { .. }
            | ExprKind::UnsafeSlice { .. }
            | ExprKind::UnsafeSliceData(_)
            | ExprKind::UnsafeString { .. }
            | ExprKind::UnsafeStringData(_) => {}
        }
    }

    fn constant(&mut self, value: ConstValue<'_>, t: TypeId, pos: Pos) {
        let Some(basic) = self.program.types.under_basic(t) else {
            return self.is(false, t, pos, "constant");
        };
        let pointer = basic == Basic::UnsafePointer;
        let good = match value {
            ConstValue::Bool(_) => basic.is_boolean(),
            ConstValue::Int(_) => basic.is_integer() || pointer,
            ConstValue::Float(_) => basic.is_float(),
            ConstValue::Complex(..) => basic.is_complex(),
            ConstValue::String(_) => basic.is_string(),
        };
        self.is(good, t, pos, "constant");
        let constant = crate::constant::Value::from_ir(value);
        let fits = pointer || !good || constant.is_none_or(|v| v.representable(basic).is_ok());
        self.check(fits, pos, || {
            format!("constant {value:?} is not in the range of its type")
        });
    }

    fn binary(&mut self, op: BinaryOp, x: &Expr<'ir>, y: &Expr<'ir>, e: &Expr<'ir>) {
        let types = &self.program.types;
        match op {
            BinaryOp::Shl | BinaryOp::Shr => {
                self.same(x.ty, e.ty, e.pos, "shifted operand");
                self.integer(x, "shifted operand");
                self.integer(y, "shift count");
            }
            BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => {
                self.same(y.ty, x.ty, e.pos, "right operand of a comparison");
                self.boolean(e, "comparison");
            }
            BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Div => {
                self.is(types.is_numeric(e.ty), e.ty, e.pos, "arithmetic");
                self.same(x.ty, e.ty, e.pos, "left operand");
                self.same(y.ty, e.ty, e.pos, "right operand");
            }
            BinaryOp::Rem | BinaryOp::Or | BinaryOp::Xor | BinaryOp::And | BinaryOp::AndNot => {
                self.is(types.is_integer(e.ty), e.ty, e.pos, "integer operation");
                self.same(x.ty, e.ty, e.pos, "left operand");
                self.same(y.ty, e.ty, e.pos, "right operand");
            }
            BinaryOp::AndAnd | BinaryOp::OrOr => self.report(e.pos, "&& and || have nodes of their own"),
        }
    }

    fn field(&mut self, e: &Expr<'ir>, of: TypeId, field: u32) {
        match self.program.types.struct_fields(of) {
            Some(fields) => match fields.get(field as usize) {
                Some(f) => self.same(e.ty, f.ty, e.pos, f.name),
                None => self.report(e.pos, format!("the struct has no field {field}")),
            },
            None => self.is(false, of, e.pos, "operand of a field"),
        }
    }

    fn elements(&mut self, elems: &[(u64, Expr<'ir>)], elem: TypeId, len: u64) {
        for (index, value) in elems {
            self.same(value.ty, elem, value.pos, "element");
            self.check(*index < len, value.pos, || format!("element {index} of {len}"));
        }
    }

    fn conversion(&mut self, kind: ConvertKind, x: &Expr<'ir>, e: &Expr<'ir>) {
        let types = &self.program.types;
        let (from, to) = (x.ty, e.ty);
        let good = match kind {
            ConvertKind::Numeric => types.is_numeric(from) && types.is_numeric(to),
            ConvertKind::NoOp => {
                // Between different representations there is always another kind.
                types.check_size(from).ok() == types.check_size(to).ok()
            }
            ConvertKind::InterfaceToInterface => types.is_interface(from) && types.is_interface(to),
            ConvertKind::SliceToArrayPtr => {
                matches!(types.under(from), TypeKind::Slice(_)) && types.pointer_elem(to).is_some()
            }
            ConvertKind::SliceToArray => {
                matches!(
                    (types.under(from), types.under(to)),
                    (TypeKind::Slice(_), TypeKind::Array { .. })
                )
            }
        };
        self.is(good, from, e.pos, "conversion");
    }

    fn call(&mut self, call: &Call<'ir>, ty: TypeId, pos: Pos) {
        let program = self.program;
        let types = &program.types;
        let sig = |t| types.signature(t);
        let (mut params, results) = match call.callee {
            Callee::Static(f) => {
                let Some(f) = program.funcs.get(f) else {
                    return self.report(pos, format!("{f:?} does not exist"));
                };
                let Some(sig) = sig(f.ty) else {
                    return self.is(false, f.ty, pos, f.name);
                };
                let receiver = f
                    .params
                    .first()
                    .filter(|_| f.has_receiver)
                    .and_then(|&p| f.locals.get(p));
                (
                    receiver
                        .map(|r| r.ty)
                        .into_iter()
                        .chain(sig.params.iter().copied())
                        .collect::<Vec<_>>(),
                    sig.results,
                )
            }
            Callee::Value(f) => {
                let Some(sig) = sig(f.ty) else {
                    return self.is(false, f.ty, pos, "callee");
                };
                (sig.params.to_vec(), sig.results)
            }
            Callee::Interface { recv, method } => {
                let interface = types.interface_of(recv.ty);
                let Some(sig) = interface
                    .and_then(|i| i.methods.get(method as usize))
                    .and_then(|m| sig(m.sig))
                else {
                    return self.is(false, recv.ty, pos, "receiver");
                };
                (sig.params.to_vec(), sig.results)
            }
        };
        let mut args: Vec<TypeId> = call.args.iter().map(|a| a.ty).collect();
        if let (true, Some(TypeKind::Tuple(parts))) = (call.spread_tuple, args.last().map(|&t| types.kind(t))) {
            args.pop();
            args.extend(parts);
        }
        if params.len() != args.len() {
            let (want, got) = (params.len(), args.len());
            return self.report(
                pos,
                format!("call with {got} arguments of a function of {want} parameters"),
            );
        }
        for (n, (arg, param)) in args.into_iter().zip(params.drain(..)).enumerate() {
            self.same(arg, param, pos, &format!("argument {n}"));
        }
        self.results(results, ty, pos);
    }

    /// `ty` must be the type of a call with these results.
    fn results(&mut self, results: &[TypeId], ty: TypeId, pos: Pos) {
        match (results, self.program.types.kind(ty)) {
            (&[one], _) => self.same(ty, one, pos, "result"),
            (_, TypeKind::Tuple(parts)) if parts == results => {}
            _ => self.is(false, ty, pos, "results"),
        }
    }

    pub(super) fn fit_stmt(&mut self, s: &'ir Stmt<'ir>) {
        let types = &self.program.types;
        let func = &self.program.funcs[self.func];
        let pos = s.pos;
        match &s.kind {
            StmtKind::Assign { lhs, rhs, .. } => self.same(rhs.ty, lhs.ty, pos, "assigned value"),
            StmtKind::AssignOp { op, lhs, rhs, .. } => {
                if !matches!(op, BinaryOp::Shl | BinaryOp::Shr) {
                    self.same(rhs.ty, lhs.ty, pos, "right operand");
                }
            }
            StmtKind::AssignParallel { lhs, rhs, .. } => {
                self.check(lhs.len() == rhs.len(), pos, || "as many places as values".into());
                for (place, value) in lhs.iter().zip(*rhs) {
                    if let Some(place) = place {
                        self.same(value.ty, place.ty, pos, "assigned value");
                    }
                }
            }
            StmtKind::AssignTuple { lhs, rhs, .. } => match types.kind(rhs.ty) {
                TypeKind::Tuple(parts) if parts.len() == lhs.len() => {
                    for (place, &value) in lhs.iter().zip(parts) {
                        if let Some(place) = place {
                            self.same(value, place.ty, pos, "assigned value");
                        }
                    }
                }
                _ => self.is(false, rhs.ty, pos, "right side of a tuple assignment"),
            },
            StmtKind::Send { chan, value } => match types.under(chan.ty) {
                TypeKind::Chan { elem, .. } => self.same(value.ty, elem, pos, "sent value"),
                _ => self.is(false, chan.ty, pos, "channel"),
            },
            StmtKind::If { cond, .. } => self.boolean(cond, "condition"),
            StmtKind::For { cond, .. } => cond.iter().for_each(|cond| self.boolean(cond, "condition")),
            StmtKind::Switch { cases, .. } => {
                cases
                    .iter()
                    .flat_map(|case| case.conds)
                    .for_each(|cond| self.boolean(cond, "case"));
            }
            StmtKind::TypeSwitch { x, .. } => self.is(types.is_interface(x.ty), x.ty, pos, "operand of a type switch"),
            StmtKind::Return { results, spread } => {
                if results.is_empty() {
                    return;
                }
                let want: Vec<_> = func
                    .results
                    .iter()
                    .filter_map(|&l| func.locals.get(l))
                    .map(|l| l.ty)
                    .collect();
                if let (true, [tuple]) = (*spread, *results) {
                    return self.results(&want, tuple.ty, pos);
                }
                self.check(results.len() == want.len(), pos, || {
                    "as many results as declared".into()
                });
                for (value, want) in results.iter().zip(want) {
                    self.same(value.ty, want, pos, "result");
                }
            }
            StmtKind::Range {
                kind, x, key, value, ..
            } => self.range(*kind, x, [*key, *value], pos),
            StmtKind::Declare(local) | StmtKind::DeferFrame(local) => {
                self.check(func.locals.get(*local).is_some(), pos, || {
                    format!("{local:?} is not of this function")
                });
            }
            StmtKind::Expr(_)
            | StmtKind::Block(_)
            | StmtKind::Select { .. }
            | StmtKind::Breakable { .. }
            | StmtKind::Break(_)
            | StmtKind::Continue(_)
            | StmtKind::Fallthrough
            | StmtKind::Goto(_)
            | StmtKind::Label { .. }
            | StmtKind::Go { .. }
            | StmtKind::Defer { .. } => {}
        }
    }

    fn range(&mut self, kind: RangeKind, x: &Expr<'ir>, places: [Option<&Expr<'ir>>; 2], pos: Pos) {
        let types = &self.program.types;
        let through_pointer = |t| types.pointer_elem(t).map_or(TypeId::INVALID, |t| types.underlying(t));
        let (key, value) = match (kind, types.under(x.ty)) {
            (RangeKind::Array, TypeKind::Array { elem, .. }) | (RangeKind::Slice, TypeKind::Slice(elem)) => {
                (TypeId::INT, Some(elem))
            }
            (RangeKind::ArrayPtr, _) => match types.kind(through_pointer(x.ty)) {
                TypeKind::Array { elem, .. } => (TypeId::INT, Some(elem)),
                _ => return self.is(false, x.ty, pos, "range over an array pointer"),
            },
            (RangeKind::String, TypeKind::Basic(b)) if b.is_string() => (TypeId::INT, Some(TypeId::RUNE)),
            (RangeKind::Map, TypeKind::Map { key, value }) => (key, Some(value)),
            (RangeKind::Chan, TypeKind::Chan { elem, .. }) => (elem, None),
            (RangeKind::Int, TypeKind::Basic(b)) if b.is_integer() => (x.ty, None),
            _ => return self.is(false, x.ty, pos, "range expression"),
        };
        let wanted = [Some(key), value];
        for (place, want) in places.into_iter().zip(wanted) {
            match (place, want) {
                (Some(place), Some(want)) => self.same(place.ty, want, pos, "range variable"),
                (Some(_), None) => self.report(pos, "range has no second value"),
                (None, _) => {}
            }
        }
    }
}
