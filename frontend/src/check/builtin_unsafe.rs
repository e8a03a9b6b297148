//! The functions of package unsafe (*Go spec, Package unsafe*).

use super::builtin::BuiltinCall;
use super::object::Builtin;
use super::{Checker, Operand};
use crate::constant::Value;
use crate::ir::ExprKind;
use crate::syntax::ast;
use crate::types::{Lookup, SelectionKind, TypeId, TypeKind};

impl<'a, 'ir> Checker<'a, 'ir>
where
    'a: 'ir,
{
    /// All of them except `Offsetof`, which looks at its argument's form.
    pub(super) fn unsafe_builtin(
        &mut self,
        call: &BuiltinCall<'a>,
        x: Operand<'a, 'ir>,
        y: Option<Operand<'a, 'ir>>,
    ) -> Option<Operand<'a, 'ir>> {
        match (call.builtin, y) {
            (Builtin::UnsafeSizeof | Builtin::UnsafeAlignof, _) => {
                let context = format!("argument to {}", call.builtin.name());
                let x = self.assign_operand(x, None, &context);
                if x.is_invalid() {
                    return None;
                }
                if self.has_variable_size(x.ty) {
                    self.note_not_constant(call.e.pos);
                    return Some(self.builtin_value(call, ExprKind::Zero, TypeId::UINTPTR));
                }
                let layout = self.types.check_size(x.ty).ok()?;
                let value = match call.builtin {
                    Builtin::UnsafeSizeof => layout.size,
                    _ => layout.align,
                };
                let x = Operand::constant(Value::int(value), TypeId::UINTPTR, call.e);
                Some(if self.not_constant(call.e.pos) {
                    self.as_value(x)
                } else {
                    x
                })
            }
            (Builtin::UnsafeAdd, Some(y)) => {
                let ptr = self.assignment(x, Some(TypeId::UNSAFE_POINTER), "argument to unsafe.Add")?;
                let y = self.valid_index(y, "length", true)?;
                let len = self.value_ir(&y)?;
                let kind = ExprKind::UnsafeAdd {
                    ptr: self.alloc(ptr),
                    len: self.alloc(len),
                };
                Some(self.builtin_value(call, kind, TypeId::UNSAFE_POINTER))
            }
            (Builtin::UnsafeSlice, Some(y)) => {
                let TypeKind::Pointer(elem) = self.types.core(x.ty) else {
                    let message = format!("{} is not a pointer", self.operand_text(&x));
                    return self.invalid_argument(x.start(), message);
                };
                let y = self.valid_index(y, "length", false)?;
                let (ptr, len) = (self.value_ir(&x)?, self.value_ir(&y)?);
                let kind = ExprKind::UnsafeSlice {
                    ptr: self.alloc(ptr),
                    len: self.alloc(len),
                };
                let ty = self.types.slice(elem);
                Some(self.builtin_value(call, kind, ty))
            }
            (Builtin::UnsafeString, Some(y)) => {
                let byte_ptr = self.types.pointer(TypeId::BYTE);
                let ptr = self.assignment(x, Some(byte_ptr), "argument to unsafe.String")?;
                let y = self.valid_index(y, "length", false)?;
                let len = self.value_ir(&y)?;
                let kind = ExprKind::UnsafeString {
                    ptr: self.alloc(ptr),
                    len: self.alloc(len),
                };
                Some(self.builtin_value(call, kind, TypeId::STRING))
            }
            (Builtin::UnsafeSliceData, _) => {
                let TypeKind::Slice(elem) = self.types.core(x.ty) else {
                    let message = format!("{} is not a slice", self.operand_text(&x));
                    return self.invalid_argument(x.start(), message);
                };
                let slice = self.value_ir(&x)?;
                let kind = ExprKind::UnsafeSliceData(self.alloc(slice));
                let ty = self.types.pointer(elem);
                Some(self.builtin_value(call, kind, ty))
            }
            (Builtin::UnsafeStringData, _) => {
                let string = self.assignment(x, Some(TypeId::STRING), "argument to unsafe.StringData")?;
                let kind = ExprKind::UnsafeStringData(self.alloc(string));
                let ty = self.types.pointer(TypeId::BYTE);
                Some(self.builtin_value(call, kind, ty))
            }
            _ => None,
        }
    }

    /// `unsafe.Offsetof(x.f)`: relative to `x`, through embedded structs but not through pointers.
    pub(super) fn unsafe_offsetof(&mut self, call: &BuiltinCall<'a>) -> Option<Operand<'a, 'ir>> {
        let arg = &call.args[0];
        let ast::ExprKind::Selector { x, sel } = arg.unparen().kind else {
            self.use_expr(arg);
            let message = format!("{} is not a selector expression", super::expr_text::expr_text(arg));
            return self.invalid_argument(arg.start(), message);
        };
        let x = self.expr(x, None);
        if x.is_invalid() || x.ty == TypeId::INVALID {
            return None;
        }
        let base = match self.types.under(x.ty) {
            TypeKind::Pointer(elem) if self.types.struct_fields(elem).is_some() => elem,
            _ => x.ty,
        };
        let Lookup::Found(selection) = self.types.lookup(base, sel.name, self.env.pkg) else {
            let message = format!("{} has no single field {}", self.type_text(base), sel.name);
            return self.invalid_argument(x.start(), message);
        };
        if !matches!(selection.kind, SelectionKind::Field(_)) {
            let message = format!("{} is a method value", super::expr_text::expr_text(arg));
            return self.invalid_argument(arg.start(), message);
        }
        if selection.indirect {
            let message = format!(
                "field {} is embedded via a pointer in {}",
                sel.name,
                self.type_text(base)
            );
            return self.invalid_argument(x.start(), message);
        }
        if self.has_variable_size(base) {
            self.note_not_constant(call.e.pos);
            return Some(self.builtin_value(call, ExprKind::Zero, TypeId::UINTPTR));
        }
        self.types.check_size(base).ok()?;
        let mut offset = 0;
        let mut ty = base;
        for &field in &selection.path {
            offset += self.types.field_offset(ty, field);
            ty = self.types.struct_fields(ty)?.get(field as usize)?.ty;
        }
        let x = Operand::constant(Value::int(offset), TypeId::UINTPTR, call.e);
        Some(if self.not_constant(call.e.pos) {
            self.as_value(x)
        } else {
            x
        })
    }
}
