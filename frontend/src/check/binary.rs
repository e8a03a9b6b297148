//! Binary operators: arithmetic, comparison, logic, string concatenation (*Go spec, Operators*).
//!
//! ```go
//! a + "," + b     // Concat#1[a, ",", b]: one node with one site
//! i == x          // the concrete side is boxed: Binary(Eq, i, ToInterface(x))
//! n == 1<<s       // the shift takes the type of n
//! ```

use super::expr::CaseCondition;
use super::expr_text::expr_text;
use super::infer_untyped::Untyped;
use super::{Checker, Mode, Operand};
use crate::constant::{ConstError, Kind, MAX_INT_BITS, Value};
use crate::ir::{AllocId, AllocKind, BinaryOp, ConvertKind, Expr, ExprKind};
use crate::source::Pos;
use crate::syntax::ast;
use crate::types::{Incomparable, TypeId, TypeKind};

/// What a binary operation stands in: decides how it is quoted.
#[derive(Clone, Copy)]
pub(super) enum Quoted<'a> {
    /// An expression of its own.
    Expr(&'a ast::Expr<'a>),
    /// `x op= y`.
    Assign,
}

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// `x op y`.
    pub(super) fn binary(
        &mut self,
        e: &'a ast::Expr<'a>,
        op: BinaryOp,
        x: &'a ast::Expr<'a>,
        y: &'a ast::Expr<'a>,
    ) -> Operand<'a, 'ir> {
        if op == BinaryOp::Add {
            return self.sum(e, x, y);
        }
        let x = self.expr(x, None);
        let y = self.expr(y, None);
        self.binary_operands(e, op, x, y, &mut None)
    }

    /// `a + b + c + …`: a loop over the chain, since generated programs concatenate thousands of strings.
    fn sum(&mut self, e: &'a ast::Expr<'a>, x: &'a ast::Expr<'a>, y: &'a ast::Expr<'a>) -> Operand<'a, 'ir> {
        let mut chain = vec![(e, y)];
        let mut first = x;
        while let ast::ExprKind::Binary {
            op: BinaryOp::Add,
            x,
            y,
        } = first.kind
        {
            chain.push((first, y));
            first = x;
        }
        let mut strings = None;
        let mut sum = self.expr(first, None);
        for (e, y) in chain.into_iter().rev() {
            let y = self.expr(y, None);
            sum = self.binary_operands(e, BinaryOp::Add, sum, y, &mut strings);
        }
        if let (Some(strings), Some(expr)) = (strings, &mut sum.expr)
            && let ExprKind::Concat { site, .. } = expr.kind
        {
            expr.kind = self.concat(site, &strings, e.pos);
        }
        sum
    }

    /// `x op y`. Strings that are concatenated are gathered in `strings`; the node for them is made when all are there.
    fn binary_operands(
        &mut self,
        e: &'a ast::Expr<'a>,
        op: BinaryOp,
        x: Operand<'a, 'ir>,
        y: Operand<'a, 'ir>,
        strings: &mut Option<Vec<Expr<'ir>>>,
    ) -> Operand<'a, 'ir> {
        if x.is_invalid() || y.is_invalid() {
            return Operand::invalid(e);
        }
        if op.is_shift() {
            return self.shift(x, y, op, e);
        }
        let Some((x, y)) = self.match_operands(x, y) else {
            return Operand::invalid(e);
        };
        if op.is_comparison() {
            return self.comparison(x, y, op, e, false);
        }
        match self.arithmetic_operands(op, &x, &y, Quoted::Expr(e)) {
            true => self.arithmetic(op, x, y, e, strings),
            false => Operand::invalid(e),
        }
    }

    /// Lets an untyped operand take the other's type, if they may be mixed at all.
    fn match_operands(
        &mut self,
        x: Operand<'a, 'ir>,
        y: Operand<'a, 'ir>,
    ) -> Option<(Operand<'a, 'ir>, Operand<'a, 'ir>)> {
        if !self.may_mix(&x, &y) {
            return Some((x, y));
        }
        let x = self.convert_untyped(x, y.ty);
        if x.is_invalid() {
            return None;
        }
        let y = self.convert_untyped(y, x.ty);
        (!y.is_invalid()).then_some((x, y))
    }

    fn may_mix(&self, x: &Operand<'a, 'ir>, y: &Operand<'a, 'ir>) -> bool {
        let types = &self.types;
        if types.is_interface(x.ty) || types.is_interface(y.ty) {
            return true;
        }
        types.is_boolean(x.ty) == types.is_boolean(y.ty)
            && types.is_string(x.ty) == types.is_string(y.ty)
            && (!x.is_nil() || self.has_nil(y))
            && (!y.is_nil() || self.has_nil(x))
    }

    fn has_nil(&self, x: &Operand<'a, 'ir>) -> bool {
        x.ty != TypeId::UNTYPED_NIL && self.types.has_nil(x.ty)
    }

    /// Checks the operands of an arithmetic or logical operator, which have been matched.
    fn arithmetic_operands(
        &mut self,
        op: BinaryOp,
        x: &Operand<'a, 'ir>,
        y: &Operand<'a, 'ir>,
        quoted: Quoted<'a>,
    ) -> bool {
        if !self.types.identical(x.ty, y.ty) {
            if x.ty != TypeId::INVALID && y.ty != TypeId::INVALID {
                let text = match quoted {
                    Quoted::Expr(e) => expr_text(e),
                    Quoted::Assign => format!("{} {}= {}", x.text(), op.text(), y.text()),
                };
                let (xt, yt) = (self.type_text(x.ty), self.type_text(y.ty));
                self.error(
                    x.start(),
                    format!("invalid operation: {text} (mismatched types {xt} and {yt})"),
                );
            }
            return false;
        }
        let defined = match op {
            BinaryOp::Add => self.types.is_addable(x.ty),
            BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Div => self.types.is_numeric(x.ty),
            BinaryOp::AndAnd | BinaryOp::OrOr => self.types.is_boolean(x.ty),
            _ => self.types.is_integer(x.ty),
        };
        if x.ty == TypeId::INVALID {
            return false;
        }
        if !defined {
            let message = format!(
                "invalid operation: operator {} not defined on {}",
                op.text(),
                self.operand_text(x)
            );
            self.error(x.start(), message);
            return false;
        }
        if matches!(op, BinaryOp::Div | BinaryOp::Rem)
            && let Some(divisor) = y.value()
            && (x.value().is_some() || self.types.is_integer(x.ty))
            && (divisor.sign() == 0 || self.types.is_complex(x.ty) && square_underflows(divisor))
        {
            self.error(y.start(), "invalid operation: division by zero");
            return false;
        }
        true
    }

    /// `x op y` of operands that fit.
    fn arithmetic(
        &mut self,
        op: BinaryOp,
        x: Operand<'a, 'ir>,
        y: Operand<'a, 'ir>,
        e: &'a ast::Expr<'a>,
        strings: &mut Option<Vec<Expr<'ir>>>,
    ) -> Operand<'a, 'ir> {
        if let (Some(a), Some(b)) = (x.value(), y.value()) {
            let value = Value::binary(op, a, b, self.types.is_integer(x.ty));
            return self.folded(value, x.ty, e);
        }
        let ty = x.ty;
        if self.untyped_kind(ty).is_some() {
            return match (self.untyped_tree(x), self.untyped_tree(y)) {
                (Some(x), Some(y)) => {
                    let (x, y) = (Box::new(x), Box::new(y));
                    Operand::untyped(Untyped::Binary { source: e, op, x, y }, ty, e)
                }
                _ => Operand::invalid(e),
            };
        }
        let (Some(x), Some(y)) = (self.value_ir(&x), self.value_ir(&y)) else {
            return Operand::invalid(e);
        };
        let kind = match op {
            BinaryOp::Add if self.types.is_string(ty) => self.gather(x, y, e.pos, strings),
            _ => self.binary_kind(op, x, y),
        };
        let expr = Expr {
            kind,
            ty,
            pos: e.pos,
            implicit: false,
        };
        Operand::with_ir(Mode::Value, expr, e)
    }

    /// The result of a constant operation: checked against its type and the limits of untyped constants.
    pub(super) fn folded(
        &mut self,
        value: Result<Value, ConstError>,
        ty: TypeId,
        e: &'a ast::Expr<'a>,
    ) -> Operand<'a, 'ir> {
        match value {
            Ok(value) if self.untyped_kind(ty).is_none() => self.representable(Operand::constant(value, ty, e), ty),
            Ok(value) => {
                if value.kind() == Kind::Int && value.bit_len() > MAX_INT_BITS {
                    let name = operation_name(e).unwrap_or_default();
                    self.error(e.pos, format!("constant {name} overflow"));
                    return Operand::invalid(e);
                }
                Operand::constant(value, ty, e)
            }
            Err(why) => {
                let message = match (why, operation_name(e)) {
                    (ConstError::DivisionByZero, _) => "invalid operation: division by zero".to_string(),
                    (ConstError::Overflow, Some(name)) if self.types.is_integer(ty) => {
                        format!("constant {name} overflow")
                    }
                    (ConstError::Literal(message), _) => message,
                    _ => "constant result is not representable".to_string(),
                };
                self.error(e.pos, message);
                Operand::invalid(e)
            }
        }
    }

    /// `x + y` of strings: adds `y` to `strings`, which hold `x` already if it is the chain's node so far.
    fn gather(&mut self, x: Expr<'ir>, y: Expr<'ir>, pos: Pos, strings: &mut Option<Vec<Expr<'ir>>>) -> ExprKind<'ir> {
        let gathered = strings.get_or_insert_default();
        let site = match x.kind {
            ExprKind::Concat { site, operands } => {
                // A chain in parentheses is complete; the one being gathered has no operands yet.
                gathered.extend_from_slice(operands);
                site
            }
            _ => {
                gathered.push(x);
                self.new_site(AllocKind::Concat, pos, x.ty)
            }
        };
        match y.kind {
            ExprKind::Concat { operands, .. } => gathered.extend_from_slice(operands),
            _ => gathered.push(y),
        }
        ExprKind::Concat { site, operands: &[] }
    }

    /// String concatenation: one flat node, as gc's `OADDSTR`.
    fn concat(&mut self, site: AllocId, strings: &[Expr<'ir>], pos: Pos) -> ExprKind<'ir> {
        self.sites[site].pos = pos;
        ExprKind::Concat {
            site,
            operands: self.alloc_slice(strings),
        }
    }

    /// `x op y` for a comparison. In a switch case `x` is the case, `y` the tag and `e` the case's expression.
    fn comparison(
        &mut self,
        x: Operand<'a, 'ir>,
        y: Operand<'a, 'ir>,
        op: BinaryOp,
        e: &'a ast::Expr<'a>,
        switch_case: bool,
    ) -> Operand<'a, 'ir> {
        if let Some((blame_y, cause)) = self.incomparable_operands(&x, &y, op) {
            let (xt, yt) = (x.text(), y.text());
            if switch_case {
                self.error(x.start(), format!("invalid case {xt} in switch on {yt} ({cause})"));
            } else {
                let at = if blame_y { y.start() } else { x.start() };
                self.error(at, format!("invalid operation: {xt} {} {yt} ({cause})", op.text()));
            }
            return Operand::invalid(e);
        }
        if let (Some(a), Some(b)) = (x.value(), y.value()) {
            let value = Value::bool(Value::compare(op, a, b));
            return Operand::constant(value, TypeId::UNTYPED_BOOL, e);
        }
        let pos = if switch_case { x.source.unparen().pos } else { e.pos };
        let (x, y) = match (x.is_nil(), y.is_nil()) {
            (true, false) => (Operand { ty: y.ty, ..x }, y),
            (false, true) => {
                let ty = x.ty;
                (x, Operand { ty, ..y })
            }
            _ => (self.default_operand(x), self.default_operand(y)),
        };
        let (Some(x), Some(y)) = (self.value_ir(&x), self.value_ir(&y)) else {
            return Operand::invalid(e);
        };
        let (x, y) = self.same_type(x, y);
        // The tag stands on the left, as gc evaluates it first.
        let (x, y) = if switch_case { (y, x) } else { (x, y) };
        let expr = Expr {
            kind: self.binary_kind(op, x, y),
            ty: TypeId::UNTYPED_BOOL,
            pos,
            implicit: false,
        };
        Operand::untyped(Untyped::Comparison(expr), TypeId::UNTYPED_BOOL, e)
    }

    /// Why two operands cannot be compared with `op`, and whether the second is to blame.
    fn incomparable_operands(
        &mut self,
        x: &Operand<'a, 'ir>,
        y: &Operand<'a, 'ir>,
        op: BinaryOp,
    ) -> Option<(bool, String)> {
        if self.operand_assignable(x, y.ty).is_err() && self.operand_assignable(y, x.ty).is_err() {
            let (xt, yt) = (self.type_text(x.ty), self.type_text(y.ty));
            return Some((true, format!("mismatched types {xt} and {yt}")));
        }
        let undefined = |blame_y: bool, ty: TypeId| {
            let kind = self.kind_text(ty);
            Some((blame_y, format!("operator {} not defined on {kind}", op.text())))
        };
        if matches!(op, BinaryOp::Eq | BinaryOp::Ne) {
            if x.is_nil() || y.is_nil() {
                let other = if x.is_nil() { y } else { x };
                return if self.has_nil(other) {
                    None
                } else {
                    undefined(true, y.ty)
                };
            }
            for (blame_y, ty) in [(false, x.ty), (true, y.ty)] {
                if let Some(why) = self.types.incomparable(ty) {
                    return Some((blame_y, self.incomparable_cause(why, ty)));
                }
            }
            return None;
        }
        [(false, x.ty), (true, y.ty)]
            .into_iter()
            .find(|&(_, ty)| ty != TypeId::INVALID && !self.types.is_ordered(ty))
            .and_then(|(blame_y, ty)| undefined(blame_y, ty))
    }

    fn incomparable_cause(&self, why: Incomparable<'ir>, ty: TypeId) -> String {
        match why {
            Incomparable::NilOnly(_) => format!("{} can only be compared to nil", self.kind_text(ty)),
            Incomparable::Field(_, field) => {
                format!("struct containing {} cannot be compared", self.type_text(field))
            }
            Incomparable::Element(_) => {
                format!("{} cannot be compared", self.type_text(self.types.underlying(ty)))
            }
            Incomparable::TypeParam | Incomparable::Interface | Incomparable::Nil => {
                "incomparable types in type set".to_string()
            }
        }
    }

    /// The kind of a type as messages about operators call it.
    fn kind_text(&self, ty: TypeId) -> String {
        match self.types.under(ty) {
            TypeKind::Array { .. } => "array".to_string(),
            TypeKind::Slice(_) => "slice".to_string(),
            TypeKind::Struct(_) => "struct".to_string(),
            TypeKind::Pointer(_) => "pointer".to_string(),
            TypeKind::Func(_) => "func".to_string(),
            TypeKind::Interface(_) => "interface".to_string(),
            TypeKind::Map { .. } => "map".to_string(),
            TypeKind::Chan { .. } => "chan".to_string(),
            TypeKind::TypeParam(_) => format!("type parameter {}", self.type_text(ty)),
            TypeKind::Basic(_) | TypeKind::Named(_) | TypeKind::Tuple(_) => self.type_text(ty),
        }
    }

    /// Converts one of two comparable operands to the other's type, if the types differ.
    fn same_type(&mut self, x: Expr<'ir>, y: Expr<'ir>) -> (Expr<'ir>, Expr<'ir>) {
        if self.types.identical(x.ty, y.ty) {
            return (x, y);
        }
        let x_converts = match (self.types.is_interface(x.ty), self.types.is_interface(y.ty)) {
            (false, true) => true,
            (true, false) => false,
            _ => self.types.assignable_to(x.ty, y.ty).is_ok(),
        };
        // gc compares an interface with a concrete value without a box: the site has no position.
        if x_converts {
            (self.convert_implicit(x, y.ty, Pos::NONE), y)
        } else {
            (x, self.convert_implicit(y, x.ty, Pos::NONE))
        }
    }

    /// The condition of an expression switch's case: `tag == e`, where `tag` is an operand that reads the tag's local.
    pub fn case_condition(&mut self, tag: &Operand<'a, 'ir>, e: &'a ast::Expr<'a>) -> Option<CaseCondition<'ir>> {
        let case = self.expr(e, None);
        if case.is_invalid() || tag.is_invalid() {
            return None;
        }
        let case = self.convert_untyped(case, tag.ty);
        if case.is_invalid() {
            return None;
        }
        let constant = case
            .value()
            .map(|value| (value.clone(), case.ty, self.operand_text(&case)));
        let result = self.comparison(case, tag.clone(), BinaryOp::Eq, e, true);
        if result.is_invalid() {
            return None;
        }
        let result = self.convert_untyped(result, TypeId::BOOL);
        let cond = self.value_ir(&result)?;
        Some(CaseCondition { cond, constant })
    }

    /// `lhs op= rhs`: the place and the right operand, converted to the place's type (for a shift, the count).
    pub fn assign_op(
        &mut self,
        op: ast::BinaryOp,
        lhs: &'a ast::Expr<'a>,
        rhs: &'a ast::Expr<'a>,
    ) -> Option<(Expr<'ir>, Expr<'ir>)> {
        let x = self.expr(lhs, None);
        let y = self.expr(rhs, None);
        if x.is_invalid() || y.is_invalid() {
            return None;
        }
        let place = self.assignable_place(&x);
        let y = if op.is_shift() {
            let y = self.shift_operands(&x, y)?;
            self.shift_count(y)?
        } else {
            let (x, y) = self.match_operands(x, y)?;
            if !self.arithmetic_operands(op, &x, &y, Quoted::Assign) {
                return None;
            }
            self.value_ir(&y)?
        };
        Some((place?, y))
    }

    /// An explicit or implicit node that only changes the type's name.
    pub(super) fn no_op_conversion(&self, x: Expr<'ir>, ty: TypeId, pos: Pos, implicit: bool) -> Expr<'ir> {
        Expr {
            kind: ExprKind::Convert {
                kind: ConvertKind::NoOp,
                x: self.alloc(x),
            },
            ty,
            pos,
            implicit,
        }
    }
}

/// Whether the square of a complex divisor, by which its quotients are computed, is zero.
fn square_underflows(divisor: &Value) -> bool {
    [divisor.real(), divisor.imag()].into_iter().flatten().all(|part| {
        let square = Value::binary(BinaryOp::Mul, &part, &part, false);
        square.is_ok_and(|square| square.sign() == 0)
    })
}

/// The name of an operation that may overflow, in `constant … overflow`.
fn operation_name(e: &ast::Expr<'_>) -> Option<&'static str> {
    match e.kind {
        ast::ExprKind::Unary {
            op: ast::UnaryOp::BitNot,
            ..
        } => Some("bitwise complement"),
        ast::ExprKind::Binary { op, .. } => match op {
            BinaryOp::Add => Some("addition"),
            BinaryOp::Sub => Some("subtraction"),
            BinaryOp::Xor => Some("bitwise XOR"),
            BinaryOp::Mul => Some("multiplication"),
            BinaryOp::Shl => Some("shift"),
            _ => Some(""),
        },
        _ => Some(""),
    }
}
