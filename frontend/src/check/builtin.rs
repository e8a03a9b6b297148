//! Predeclared functions (*Go spec, Built-in functions*). Those of package unsafe that are constants are in `builtin_unsafe`.

use super::call::{Evaluated, Standing};
use super::object::Builtin;
use super::{Checker, Mode, Operand};
use crate::constant::Value;
use crate::ir::{AllocKind, Expr, ExprKind, Stmt};
use crate::reference::LangVersion;
use crate::source::Pos;
use crate::syntax::ast::{self, BinaryOp};
use crate::types::{Basic, ChanDir, Signature, TypeId, TypeKind};

impl Builtin {
    /// Its name, as messages call it.
    pub fn name(self) -> &'static str {
        match self {
            Builtin::Append => "append",
            Builtin::Cap => "cap",
            Builtin::Clear => "clear",
            Builtin::Close => "close",
            Builtin::Complex => "complex",
            Builtin::Copy => "copy",
            Builtin::Delete => "delete",
            Builtin::Imag => "imag",
            Builtin::Len => "len",
            Builtin::Make => "make",
            Builtin::Max => "max",
            Builtin::Min => "min",
            Builtin::New => "new",
            Builtin::Panic => "panic",
            Builtin::Print => "print",
            Builtin::Println => "println",
            Builtin::Real => "real",
            Builtin::Recover => "recover",
            Builtin::UnsafeAdd => "unsafe.Add",
            Builtin::UnsafeAlignof => "unsafe.Alignof",
            Builtin::UnsafeOffsetof => "unsafe.Offsetof",
            Builtin::UnsafeSizeof => "unsafe.Sizeof",
            Builtin::UnsafeSlice => "unsafe.Slice",
            Builtin::UnsafeSliceData => "unsafe.SliceData",
            Builtin::UnsafeString => "unsafe.String",
            Builtin::UnsafeStringData => "unsafe.StringData",
        }
    }

    /// The least number of arguments, and whether there may be more.
    fn arity(self) -> (usize, bool) {
        match self {
            Builtin::Print | Builtin::Println => (0, true),
            Builtin::Recover => (0, false),
            Builtin::Append | Builtin::Make | Builtin::Max | Builtin::Min => (1, true),
            Builtin::Complex
            | Builtin::Copy
            | Builtin::Delete
            | Builtin::UnsafeAdd
            | Builtin::UnsafeSlice
            | Builtin::UnsafeString => (2, false),
            _ => (1, false),
        }
    }

    /// Whether a call may stand as a statement.
    fn standing(self) -> Standing {
        match self {
            Builtin::Clear
            | Builtin::Close
            | Builtin::Copy
            | Builtin::Delete
            | Builtin::Panic
            | Builtin::Print
            | Builtin::Println
            | Builtin::Recover => Standing::Statement,
            _ => Standing::Expression,
        }
    }

    /// The language version that has it.
    fn version(self) -> Option<LangVersion> {
        match self {
            Builtin::UnsafeAdd | Builtin::UnsafeSlice => Some(LangVersion(17)),
            Builtin::UnsafeSliceData | Builtin::UnsafeString | Builtin::UnsafeStringData => Some(LangVersion(20)),
            Builtin::Clear | Builtin::Max | Builtin::Min => Some(LangVersion::MIN_MAX_CLEAR),
            _ => None,
        }
    }
}

/// A call of a predeclared function while it is checked.
pub(super) struct BuiltinCall<'a> {
    pub(super) e: &'a ast::Expr<'a>,
    pub(super) fun: &'a ast::Expr<'a>,
    pub(super) args: &'a [ast::Expr<'a>],
    pub(super) spread: bool,
    pub(super) builtin: Builtin,
}

impl<'a> BuiltinCall<'a> {
    fn name(&self) -> &'static str {
        self.builtin.name()
    }
}

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// `fun(args)` where `fun` is predeclared.
    pub(super) fn builtin_call(
        &mut self,
        e: &'a ast::Expr<'a>,
        builtin: Builtin,
        args: &'a [ast::Expr<'a>],
        spread: bool,
    ) -> (Operand<'a, 'ir>, Standing) {
        let ast::ExprKind::Call { fun, .. } = e.kind else {
            return (Operand::invalid(e), Standing::Statement);
        };
        let call = BuiltinCall {
            e,
            fun,
            args,
            spread,
            builtin,
        };
        let x = self.builtin(&call).unwrap_or_else(|| Operand::invalid(e));
        if !matches!(x.mode, Mode::Invalid | Mode::Constant(_)) {
            self.env.has_call_or_recv = true;
        }
        (x, builtin.standing())
    }

    fn builtin(&mut self, call: &BuiltinCall<'a>) -> Option<Operand<'a, 'ir>> {
        let e = call.e;
        if call.spread && call.builtin != Builtin::Append {
            let name = call.name().trim_start_matches("unsafe.");
            let message = format!("invalid operation: invalid use of ... with built-in {name}");
            self.error(e.start(), message);
            self.use_exprs(call.args);
            return None;
        }
        if let Some(version) = call.builtin.version()
            && !self.allows(version)
        {
            self.version_error(call.fun.start(), version, call.name());
            return None;
        }
        // These look at their arguments' form.
        match call.builtin {
            Builtin::Make | Builtin::New | Builtin::UnsafeOffsetof => {
                self.builtin_arity(call, call.args.len())?;
                return match call.builtin {
                    Builtin::Make => self.make(call),
                    Builtin::New => self.new_builtin(call),
                    _ => self.unsafe_offsetof(call),
                };
            }
            _ => {}
        }
        // `len(a)` of an array is constant if evaluating `a` has no effect.
        let outer = std::mem::replace(&mut self.env.has_call_or_recv, false);
        let mut evaluated = self.eval_args(call.args);
        let effects = self.env.has_call_or_recv;
        self.env.has_call_or_recv |= outer;
        if evaluated.operands.first().is_some_and(Operand::is_invalid) {
            return None;
        }
        self.builtin_arity(call, evaluated.operands.len())?;
        if call.builtin == Builtin::Append {
            return self.append(call, evaluated);
        }
        let before = self.spread_to_temps(&mut evaluated);
        let x = self.builtin_of_values(call, evaluated.operands, effects)?;
        Some(self.after_operand(before, x))
    }

    fn after_operand(&mut self, before: Vec<Stmt<'ir>>, x: Operand<'a, 'ir>) -> Operand<'a, 'ir> {
        match x.expr {
            Some(expr) => Operand {
                expr: Some(self.after(before, expr)),
                ..x
            },
            None => x,
        }
    }

    fn builtin_arity(&mut self, call: &BuiltinCall<'a>, given: usize) -> Option<()> {
        let (wanted, more) = call.builtin.arity();
        let qualifier = match given {
            _ if given < wanted => "not enough",
            _ if given > wanted && !more => "too many",
            _ => return Some(()),
        };
        let text = super::expr_text::expr_text(call.e);
        let message = format!("invalid operation: {qualifier} arguments for {text} (expected {wanted}, found {given})");
        self.error(call.e.start(), message);
        None
    }

    /// Predeclared functions whose arguments are ordinary values.
    fn builtin_of_values(
        &mut self,
        call: &BuiltinCall<'a>,
        operands: Vec<Operand<'a, 'ir>>,
        effects: bool,
    ) -> Option<Operand<'a, 'ir>> {
        match call.builtin {
            Builtin::Max | Builtin::Min => return self.min_max(call, operands),
            Builtin::Print | Builtin::Println => return self.print(call, operands),
            _ => {}
        }
        let mut operands = operands.into_iter();
        let Some(x) = operands.next() else {
            self.keep_runtime_function("errorValue");
            return Some(self.builtin_value(call, ExprKind::Recover, TypeId::ANY));
        };
        let y = operands.next();
        if y.as_ref().is_some_and(Operand::is_invalid) || x.ty == TypeId::INVALID {
            return None;
        }
        match (call.builtin, y) {
            (Builtin::Cap | Builtin::Len, _) => self.len_cap(call, x, effects),
            (Builtin::Clear, _) => self.clear(call, x),
            (Builtin::Close, _) => self.close(call, x),
            (Builtin::Imag | Builtin::Real, _) => self.real_imag(call, x),
            (Builtin::Panic, _) => {
                let x = self.assignment(x, Some(TypeId::ANY), "argument to panic")?;
                let kind = ExprKind::Panic(self.alloc(x));
                Some(self.builtin_void(call, kind))
            }
            (Builtin::Complex, Some(y)) => self.complex(call, x, y),
            (Builtin::Copy, Some(y)) => self.copy(call, x, y),
            (Builtin::Delete, Some(y)) => self.delete(call, x, y),
            (_, y) => self.unsafe_builtin(call, x, y),
        }
    }

    fn builtin_expr(&self, call: &BuiltinCall<'a>, kind: ExprKind<'ir>, ty: TypeId) -> Expr<'ir> {
        Expr {
            kind,
            ty,
            pos: call.e.pos,
            implicit: false,
        }
    }

    /// The result of a predeclared function.
    pub(super) fn builtin_value(&self, call: &BuiltinCall<'a>, kind: ExprKind<'ir>, ty: TypeId) -> Operand<'a, 'ir> {
        Operand::with_ir(Mode::Value, self.builtin_expr(call, kind, ty), call.e)
    }

    fn builtin_void(&self, call: &BuiltinCall<'a>, kind: ExprKind<'ir>) -> Operand<'a, 'ir> {
        let expr = self.builtin_expr(call, kind, TypeId::NO_RESULTS);
        Operand::with_ir(Mode::NoValue, expr, call.e)
    }

    /// Reports a wrong argument: `invalid argument: …`.
    pub(super) fn invalid_argument<T>(&mut self, pos: Pos, message: String) -> Option<T> {
        self.error(pos, format!("invalid argument: {message}"));
        None
    }

    /// `append(s, x...)`.
    fn append(&mut self, call: &BuiltinCall<'a>, mut evaluated: Evaluated<'a, 'ir>) -> Option<Operand<'a, 'ir>> {
        let s = evaluated.operands[0].clone();
        let TypeKind::Slice(elem) = self.types.core(s.ty) else {
            if s.ty != TypeId::INVALID {
                let cause = match s.is_nil() {
                    true => "have untyped nil".to_string(),
                    false => format!("have {}", self.operand_text(&s)),
                };
                self.error(s.start(), format!("first argument to append must be a slice; {cause}"));
            }
            return None;
        };
        let ty = s.ty;
        let before = self.spread_to_temps(&mut evaluated);
        let bytes = call.spread
            && evaluated.operands.len() == 2
            && self.types.assignable_to(ty, TypeId::BYTES).is_ok()
            && self
                .types
                .core_string(evaluated.operands[1].ty)
                .is_some_and(|t| self.types.is_string(t));
        let (slice, args) = if bytes {
            // append([]byte, string...)
            let string = evaluated.operands.pop()?;
            let string = self.default_operand(string);
            (self.value_ir(&s)?, vec![self.value_ir(&string)?])
        } else {
            // As a call of func(S, ...T) S.
            let slice_of_elem = self.types.slice(elem);
            let sig = Signature {
                params: self.alloc_slice(&[ty, slice_of_elem]),
                results: &[],
                variadic: true,
            };
            let passed = self.arguments(call.e, call.fun, sig, evaluated, call.spread, false);
            let Some(passed) = passed else {
                // Its type is known all the same.
                return Some(self.builtin_value(call, ExprKind::Zero, ty));
            };
            let (args, _) = passed.into_parts();
            let rest = match args[1].kind {
                ExprKind::VariadicSlice { elems, .. } => elems.to_vec(),
                _ if call.spread => vec![args[1]],
                _ => Vec::new(),
            };
            (args[0], rest)
        };
        let kind = ExprKind::Append {
            site: self.new_site(AllocKind::Append, call.e.pos, ty),
            slice: self.alloc(slice),
            args: self.alloc_slice(&args),
            spread: call.spread,
        };
        let x = self.builtin_value(call, kind, ty);
        Some(self.after_operand(before, x))
    }

    fn len_cap(&mut self, call: &BuiltinCall<'a>, x: Operand<'a, 'ir>, effects: bool) -> Option<Operand<'a, 'ir>> {
        let is_len = call.builtin == Builtin::Len;
        if self.types.is_type_param(x.ty) {
            return self.len_of_type_param(call, x);
        }
        let kind = self.array_or_under(x.ty);
        let effects = effects || self.not_constant(call.e.pos);
        let constant = match kind {
            TypeKind::Basic(_) if is_len && self.types.is_string(x.ty) => x
                .value()
                .and_then(|value| value.as_bytes())
                .map(|bytes| bytes.len() as u64),
            TypeKind::Array { len, .. } => (!effects).then_some(len),
            TypeKind::Slice(_) | TypeKind::Chan { .. } => None,
            TypeKind::Map { .. } if is_len => None,
            _ => {
                let message = format!("{} for {}", self.operand_text(&x), call.name());
                return self.invalid_argument(x.start(), message);
            }
        };
        if let Some(length) = constant {
            return Some(Operand::constant(Value::int(length), TypeId::INT, call.e));
        }
        let x = self.default_operand(x);
        let x = self.value_ir(&x)?;
        let x = self.alloc(x);
        let kind = if is_len { ExprKind::Len(x) } else { ExprKind::Cap(x) };
        Some(self.builtin_value(call, kind, TypeId::INT))
    }

    /// What underlies a type, or the array that a pointer type points to.
    fn array_or_under(&self, t: TypeId) -> TypeKind<'ir> {
        match self.types.under(t) {
            TypeKind::Pointer(elem) => match self.types.under(elem) {
                array @ TypeKind::Array { .. } => array,
                _ => self.types.under(t),
            },
            kind => kind,
        }
    }

    /// `len(x)` or `cap(x)` of a type parameter's type: defined if it is for all types of its type set. For errors only.
    fn len_of_type_param(&mut self, call: &BuiltinCall<'a>, x: Operand<'a, 'ir>) -> Option<Operand<'a, 'ir>> {
        let is_len = call.builtin == Builtin::Len;
        let defined = self.types.all_types(x.ty, |t| match self.array_or_under(t) {
            TypeKind::Basic(basic) => is_len && basic.is_string(),
            TypeKind::Map { .. } => is_len,
            TypeKind::Array { .. } | TypeKind::Slice(_) | TypeKind::Chan { .. } => true,
            _ => false,
        });
        if !defined {
            let message = format!("{} for {}", self.operand_text(&x), call.name());
            return self.invalid_argument(x.start(), message);
        }
        self.note_not_constant(call.e.pos);
        Some(self.builtin_value(call, ExprKind::Zero, TypeId::INT))
    }

    fn clear(&mut self, call: &BuiltinCall<'a>, x: Operand<'a, 'ir>) -> Option<Operand<'a, 'ir>> {
        if !self.types.all_types(x.ty, |t| {
            matches!(self.types.under(t), TypeKind::Map { .. } | TypeKind::Slice(_))
        }) {
            let message = format!(
                "clear {}: argument must be (or constrained by) map or slice",
                self.operand_text(&x)
            );
            return self.invalid_argument(x.start(), message);
        }
        let x = self.value_ir(&x)?;
        let kind = ExprKind::Clear(self.alloc(x));
        Some(self.builtin_void(call, kind))
    }

    fn close(&mut self, call: &BuiltinCall<'a>, x: Operand<'a, 'ir>) -> Option<Operand<'a, 'ir>> {
        let is_chan = |t, receive: bool| match self.types.under(t) {
            TypeKind::Chan { dir, .. } => receive || dir != ChanDir::Recv,
            _ => false,
        };
        let what = if self.types.all_types(x.ty, |t| is_chan(t, false)) {
            ""
        } else if self.types.all_types(x.ty, |t| is_chan(t, true)) {
            "receive-only"
        } else {
            "non-"
        };
        if !what.is_empty() {
            let what = what.replace("receive-only", "receive-only ");
            let message = format!(
                "invalid operation: cannot close {what}channel {}",
                self.operand_text(&x)
            );
            self.error(x.start(), message);
            return None;
        }
        let x = self.value_ir(&x)?;
        let kind = ExprKind::Close(self.alloc(x));
        Some(self.builtin_void(call, kind))
    }

    fn complex(
        &mut self,
        call: &BuiltinCall<'a>,
        mut x: Operand<'a, 'ir>,
        mut y: Operand<'a, 'ir>,
    ) -> Option<Operand<'a, 'ir>> {
        match (self.untyped_kind(x.ty).is_some(), self.untyped_kind(y.ty).is_some()) {
            (false, false) => {}
            (true, false) => x = self.convert_untyped(x, y.ty),
            (false, true) => y = self.convert_untyped(y, x.ty),
            (true, true) if x.value().is_some() && y.value().is_some() => {
                x = self.real_constant(x);
                y = self.real_constant(y);
            }
            (true, true) => {
                x = self.convert_untyped(x, TypeId::FLOAT64);
                y = self.convert_untyped(y, TypeId::FLOAT64);
            }
        }
        if x.is_invalid() || y.is_invalid() {
            return None;
        }
        if !self.types.identical(x.ty, y.ty) {
            let text = super::expr_text::expr_text(call.e);
            let (xt, yt) = (self.type_text(x.ty), self.type_text(y.ty));
            self.error(
                x.start(),
                format!("invalid operation: {text} (mismatched types {xt} and {yt})"),
            );
            return None;
        }
        let ty = match self.types.under_basic(x.ty) {
            Some(Basic::Float32) => TypeId::COMPLEX64,
            Some(Basic::Float64) => TypeId::COMPLEX128,
            Some(Basic::UntypedFloat) => TypeId::UNTYPED_COMPLEX,
            _ => {
                let message = format!("arguments have type {}, expected floating-point", self.type_text(x.ty));
                return self.invalid_argument(x.start(), message);
            }
        };
        if let (Some(re), Some(im)) = (x.value(), y.value()) {
            return Some(Operand::constant(Value::complex(re, im)?, ty, call.e));
        }
        let (re, im) = (self.value_ir(&x)?, self.value_ir(&y)?);
        let kind = ExprKind::Complex {
            re: self.alloc(re),
            im: self.alloc(im),
        };
        Some(self.builtin_value(call, kind, ty))
    }

    /// An untyped numeric constant without imaginary part counts as a float.
    fn real_constant(&self, x: Operand<'a, 'ir>) -> Operand<'a, 'ir> {
        let real = self.types.is_numeric(x.ty)
            && x.value()
                .is_some_and(|value| value.imag().is_none_or(|im| im.sign() == 0));
        if real {
            Operand {
                ty: TypeId::UNTYPED_FLOAT,
                ..x
            }
        } else {
            x
        }
    }

    fn real_imag(&mut self, call: &BuiltinCall<'a>, mut x: Operand<'a, 'ir>) -> Option<Operand<'a, 'ir>> {
        if self.untyped_kind(x.ty).is_some() {
            if x.value().is_some() {
                if self.types.is_numeric(x.ty) {
                    x.ty = TypeId::UNTYPED_COMPLEX;
                }
            } else {
                x = self.convert_untyped(x, TypeId::COMPLEX128);
                if x.is_invalid() {
                    return None;
                }
            }
        }
        let ty = match self.types.under_basic(x.ty) {
            Some(Basic::Complex64) => TypeId::FLOAT32,
            Some(Basic::Complex128) => TypeId::FLOAT64,
            Some(Basic::UntypedComplex) => TypeId::UNTYPED_FLOAT,
            _ => {
                let message = format!("argument has type {}, expected complex type", self.type_text(x.ty));
                return self.invalid_argument(x.start(), message);
            }
        };
        let is_real = call.builtin == Builtin::Real;
        if let Some(value) = x.value() {
            let part = if is_real { value.real() } else { value.imag() };
            return Some(Operand::constant(part?, ty, call.e));
        }
        let x = self.value_ir(&x)?;
        let x = self.alloc(x);
        let kind = if is_real { ExprKind::Real(x) } else { ExprKind::Imag(x) };
        Some(self.builtin_value(call, kind, ty))
    }

    fn copy(&mut self, call: &BuiltinCall<'a>, x: Operand<'a, 'ir>, y: Operand<'a, 'ir>) -> Option<Operand<'a, 'ir>> {
        let dst = match self.types.core(x.ty) {
            TypeKind::Slice(elem) => Some(elem),
            _ => None,
        };
        let src = match self.types.core(y.ty) {
            TypeKind::Slice(elem) => Some(elem),
            _ if self.types.core_string(y.ty).is_some_and(|t| self.types.is_string(t)) => Some(TypeId::BYTE),
            _ => None,
        };
        let (Some(dst), Some(src)) = (dst, src) else {
            let (xt, yt) = (self.operand_text(&x), self.operand_text(&y));
            let message = format!("copy expects slice arguments; found {xt} and {yt}");
            return self.invalid_argument(x.start(), message);
        };
        if !self.types.identical(dst, src) {
            let (xt, yt) = (self.operand_text(&x), self.operand_text(&y));
            let (dst, src) = (self.type_text(dst), self.type_text(src));
            let message = format!("arguments to copy {xt} and {yt} have different element types {dst} and {src}");
            return self.invalid_argument(x.start(), message);
        }
        let y = self.default_operand(y);
        let (x, y) = (self.value_ir(&x)?, self.value_ir(&y)?);
        let kind = ExprKind::Copy {
            dst: self.alloc(x),
            src: self.alloc(y),
        };
        Some(self.builtin_value(call, kind, TypeId::INT))
    }

    fn delete(&mut self, call: &BuiltinCall<'a>, x: Operand<'a, 'ir>, y: Operand<'a, 'ir>) -> Option<Operand<'a, 'ir>> {
        let Some(key) = self.common_key(x.ty) else {
            let message = format!("{} is not a map", self.operand_text(&x));
            return self.invalid_argument(x.start(), message);
        };
        let y = self.assignment(y, Some(key), "argument to delete")?;
        let x = self.value_ir(&x)?;
        let kind = ExprKind::Delete {
            map: self.alloc(x),
            key: self.alloc(y),
        };
        Some(self.builtin_void(call, kind))
    }

    /// The key type of a map, or of all maps of a type set.
    fn common_key(&self, t: TypeId) -> Option<TypeId> {
        let mut common = None;
        let maps = self.types.all_types(t, |t| match self.types.under(t) {
            TypeKind::Map { key, .. } => *common.get_or_insert(key) == key,
            _ => false,
        });
        common.filter(|_| maps)
    }

    /// `make(T, sizes…)`.
    fn make(&mut self, call: &BuiltinCall<'a>) -> Option<Operand<'a, 'ir>> {
        let arg = &call.args[0];
        let ty = self.var_type(arg);
        if ty == TypeId::INVALID || self.types.underlying(ty) == TypeId::INVALID {
            return None;
        }
        let kind = self.types.core(ty);
        let least = match kind {
            TypeKind::Slice(_) => 2,
            TypeKind::Map { .. } | TypeKind::Chan { .. } => 1,
            _ => {
                let text = super::expr_text::expr_text(arg);
                let message = format!("cannot make {text}; type must be slice, map, or channel");
                return self.invalid_argument(arg.start(), message);
            }
        };
        let given = call.args.len();
        if given < least || least + 1 < given {
            let text = super::expr_text::expr_text(call.e);
            let message = format!(
                "invalid operation: {text} expects {least} or {} arguments; found {given}",
                least + 1
            );
            self.error(call.e.start(), message);
            return None;
        }
        let mut sizes = Vec::new();
        let mut ok = true;
        for arg in &call.args[1..] {
            match self.index(arg, None) {
                Some(size) => sizes.push(size),
                None => ok = false,
            }
        }
        if let [len, cap] = &sizes[..]
            && let (Some(len), Some(cap)) = (len.value, cap.value)
            && len > cap
        {
            return self.invalid_argument(call.args[1].start(), "length and capacity swapped".to_string());
        }
        if !ok {
            return Some(self.builtin_value(call, ExprKind::Zero, ty));
        }
        let mut sizes = sizes.into_iter().map(|size| self.alloc(size.expr) as &Expr<'ir>);
        let (first, second) = (sizes.next(), sizes.next());
        drop(sizes);
        let kind = match (kind, first) {
            (TypeKind::Slice(_), Some(len)) => ExprKind::MakeSlice {
                site: self.new_site(AllocKind::MakeSlice, call.e.pos, ty),
                len,
                cap: second,
            },
            (TypeKind::Map { .. }, hint) => ExprKind::MakeMap {
                site: self.new_site(AllocKind::MakeMap, call.e.pos, ty),
                hint,
            },
            (_, size) => ExprKind::MakeChan {
                site: self.new_site(AllocKind::MakeChan, call.e.pos, ty),
                size,
            },
        };
        Some(self.builtin_value(call, kind, ty))
    }

    /// `new(T)`, and since go1.26 `new(value)`.
    fn new_builtin(&mut self, call: &BuiltinCall<'a>) -> Option<Operand<'a, 'ir>> {
        let arg = &call.args[0];
        let mut value = None;
        let ty = if self.allows(LangVersion::NEW_EXPR) {
            let x = self.expr_or_type(arg);
            match x.mode {
                Mode::Invalid => return None,
                Mode::Type => self.var_type(arg),
                _ => {
                    let x = self.exclude(x, true);
                    let x = self.assignment(x, None, "argument to new")?;
                    value = Some(self.alloc(x) as &Expr<'ir>);
                    x.ty
                }
            }
        } else {
            self.var_type(arg)
        };
        if ty == TypeId::INVALID {
            return None;
        }
        let kind = ExprKind::New {
            site: self.new_site(AllocKind::New, call.e.pos, ty),
            value,
        };
        let pointer = self.types.pointer(ty);
        Some(self.builtin_value(call, kind, pointer))
    }

    /// `min` and `max`: all operands take one type; constant if all are.
    fn min_max(&mut self, call: &BuiltinCall<'a>, operands: Vec<Operand<'a, 'ir>>) -> Option<Operand<'a, 'ir>> {
        let max = call.builtin == Builtin::Max;
        let mut ty = TypeId::INVALID;
        let mut best: Option<Value> = None;
        let mut constant = true;
        for (i, operand) in operands.iter().enumerate() {
            if operand.is_invalid() || operand.ty == TypeId::INVALID {
                return None;
            }
            if operand.is_nil() || !self.types.is_ordered(operand.ty) {
                let message = format!("{} cannot be ordered", self.operand_text(operand));
                return self.invalid_argument(operand.start(), message);
            }
            if i == 0 {
                ty = operand.ty;
            } else {
                // The type so far, in an operand of its own, meets the next.
                let so_far = Operand {
                    ty,
                    ..operands[0].clone()
                };
                let matched = match (self.untyped_kind(ty), self.untyped_kind(operand.ty)) {
                    (Some(_), _) => self.implicit_type(&so_far, operand.ty),
                    (None, Some(_)) => self.implicit_type(operand, ty).map(|_| (ty, None)),
                    (None, None) => Ok((ty, None)),
                };
                let same = match &matched {
                    Ok((matched, _)) => {
                        let untyped = self.untyped_kind(operand.ty).is_some();
                        untyped || self.types.identical(*matched, operand.ty)
                    }
                    Err(_) => false,
                };
                match matched {
                    Ok((matched, _)) if same => ty = matched,
                    _ => {
                        let (previous, this) = (self.type_text(ty), self.type_text(operand.ty));
                        let message = format!(
                            "mismatched types {previous} (previous argument) and {this} (type of {})",
                            operand.text()
                        );
                        return self.invalid_argument(operand.start(), message);
                    }
                }
            }
            match operand.value() {
                Some(value) if constant => {
                    let op = if max { BinaryOp::Gt } else { BinaryOp::Lt };
                    best = match best.take() {
                        Some(best) if !Value::compare(op, value, &best) => Some(best),
                        _ => Some(value.clone()),
                    };
                }
                Some(_) => {}
                None => constant = false,
            }
        }
        if constant {
            return Some(Operand::constant(best?, ty, call.e));
        }
        if self.untyped_kind(ty).is_some() {
            ty = self.types.default_type(ty);
        }
        let mut list = Vec::with_capacity(operands.len());
        for operand in operands {
            let operand = self.convert_untyped(operand, ty);
            list.push(self.value_ir(&operand)?);
        }
        let kind = ExprKind::MinMax {
            max,
            operands: self.alloc_slice(&list),
        };
        Some(self.builtin_value(call, kind, ty))
    }

    fn print(&mut self, call: &BuiltinCall<'a>, operands: Vec<Operand<'a, 'ir>>) -> Option<Operand<'a, 'ir>> {
        let context = format!("argument to {}", call.name());
        let mut args = Vec::with_capacity(operands.len());
        for operand in operands {
            let arg = self.assignment(operand, None, &context)?;
            if matches!(self.types.under(arg.ty), TypeKind::Struct(_) | TypeKind::Array { .. }) {
                let ty = self.type_text(arg.ty);
                let message = format!("illegal types for operand: print\n\t{ty}");
                self.late_errors.push((call.e.pos, message));
            }
            args.push(arg);
        }
        let kind = ExprKind::Print {
            newline: call.builtin == Builtin::Println,
            args: self.alloc_slice(&args),
        };
        Some(self.builtin_void(call, kind))
    }
}
