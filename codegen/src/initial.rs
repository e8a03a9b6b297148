//! Initial values of package-level variables that are known before the program runs.
//!
//! As in gc (`cmd/compile/internal/staticinit`), `var x = <static value>` costs no code and no allocation:
//! ```go
//! var primes = []int{2, 3, 5}            // the array and the slice header are data
//! var errEOF = &myError{"EOF"}           // so are the struct and the pointer to it
//! var now = time.Now()                   // not static: the package's initialiser runs it
//! ```
//! Doing it before everything else is allowed since a static value reads no variable and has no effect.
//!
//! Objects behind pointers and slices are data of their own ([`Symbol::Static`]): writable, and roots if they may come to
//! hold pointers to the heap. What an interface value points to is never written, so that is read-only.

use frontend::ir::{ConstValue, ConvertKind, Expr, ExprKind, FuncId, GlobalId, StmtKind};
use frontend::types::{Basic, TypeId};

use crate::module::{ModuleCx, Symbol};
use crate::statics::StaticData;

/// The static initial values of an initialiser's variables.
pub(crate) fn static_variables<'ir>(cx: &ModuleCx<'_, 'ir>, init: FuncId) -> Vec<(GlobalId, &'ir Expr<'ir>)> {
    let Some(body) = cx.program.funcs[init].body else {
        return Vec::new();
    };
    let assignments = body.stmts.iter().filter_map(|stmt| {
        let StmtKind::Assign { lhs, rhs, .. } = &stmt.kind else {
            return None;
        };
        let ExprKind::Global(global) = lhs.kind else {
            return None;
        };
        Some((global, rhs))
    });
    assignments
        .filter(|&(global, rhs)| {
            Evaluator {
                cx,
                global,
                objects: None,
            }
            .value(0, 0, rhs)
            .is_some()
        })
        .collect()
}

/// A variable with its static value, and the objects that the value points to.
pub(crate) fn build(
    cx: &ModuleCx<'_, '_>,
    global: GlobalId,
    variable: StaticData,
    value: &Expr<'_>,
) -> (StaticData, Vec<(Symbol, StaticData)>) {
    let mut evaluator = Evaluator {
        cx,
        global,
        objects: Some(vec![variable]),
    };
    evaluator.value(0, 0, value).expect("was found to be static");
    let mut objects = evaluator.objects.expect("asked for").into_iter();
    let variable = objects.next().expect("the variable itself");
    let symbol = |index: usize| Symbol::Static {
        global,
        index: index as u32 + 1,
    };
    (
        variable,
        objects
            .enumerate()
            .map(|(index, object)| (symbol(index), object))
            .collect(),
    )
}

/// Walks a value. Without objects it only finds out whether the value is static.
struct Evaluator<'c, 'p, 'ir> {
    cx: &'c ModuleCx<'p, 'ir>,
    global: GlobalId,
    /// The variable, then what is behind pointers, in the order of the walk.
    objects: Option<Vec<StaticData>>,
}

impl Evaluator<'_, '_, '_> {
    /// Puts the value of `e` at `offset` of object `object`. None if it is not static.
    fn value(&mut self, object: usize, offset: usize, e: &Expr<'_>) -> Option<()> {
        let types = &self.cx.program.types;
        match &e.kind {
            ExprKind::Const { value, .. } => self.constant(object, offset, e.ty, value),
            ExprKind::Nil { .. } | ExprKind::Zero => {}
            ExprKind::Func(func) => self.address(object, offset, Symbol::FuncValue(*func), 0),
            ExprKind::FuncLit { func, .. } if self.cx.program.funcs[*func].captures.is_empty() => {
                self.address(object, offset, Symbol::FuncValue(*func), 0);
            }
            ExprKind::StructLit { fields, .. } => {
                for (field, value) in *fields {
                    self.value(object, offset + types.field_offset(e.ty, *field) as usize, value)?;
                }
            }
            ExprKind::ArrayLit { elems, .. } => self.elements(object, offset, e.ty, elems)?,
            ExprKind::SliceLit { elems, len, .. } => {
                let elem = types.elem(e.ty)?;
                let array = self.object(elem, *len, true)?;
                self.pointer(object, offset, array);
                self.word(object, offset + 8, *len as usize);
                self.word(object, offset + 16, *len as usize);
                self.elements(array, 0, e.ty, elems)?;
            }
            ExprKind::PtrLit { lit, .. } => {
                let target = self.object(lit.ty, 1, true)?;
                self.pointer(object, offset, target);
                self.value(target, 0, lit)?;
            }
            ExprKind::Addr(place) => {
                let (global, addend) = self.place(place)?;
                self.address(object, offset, Symbol::Global(global), addend);
            }
            ExprKind::ToInterface { x, .. } => {
                let table = match types.interface_of(e.ty)?.methods {
                    [] => Symbol::Type(x.ty),
                    _ => Symbol::Itab {
                        interface: e.ty,
                        concrete: x.ty,
                    },
                };
                self.address(object, offset, table, 0);
                if types.is_pointer_shaped(x.ty) {
                    self.value(object, offset + 8, x)?;
                } else if types.size(x.ty) == 0 {
                    self.address(object, offset + 8, Symbol::Zero, 0);
                } else {
                    let boxed = self.object(x.ty, 1, false)?;
                    self.pointer(object, offset + 8, boxed);
                    self.value(boxed, 0, x)?;
                }
            }
            ExprKind::Convert {
                kind: ConvertKind::NoOp,
                x,
            } => self.value(object, offset, x)?,
            // Reads variables, calls, allocates at run time or may panic.
            ExprKind::Local(_)
            | ExprKind::Global(_)
            | ExprKind::Unary { .. }
            | ExprKind::Binary { .. }
            | ExprKind::AndAnd { .. }
            | ExprKind::OrOr { .. }
            | ExprKind::Concat { .. }
            | ExprKind::Deref(_)
            | ExprKind::Field { .. }
            | ExprKind::FieldPtr { .. }
            | ExprKind::IndexArray { .. }
            | ExprKind::IndexSlice { .. }
            | ExprKind::IndexString { .. }
            | ExprKind::IndexMap { .. }
            | ExprKind::Slice { .. }
            | ExprKind::TypeAssert { .. }
            | ExprKind::Receive { .. }
            | ExprKind::Convert { .. }
            | ExprKind::ConvertString { .. }
            | ExprKind::Call(_)
            | ExprKind::Seq { .. }
            | ExprKind::InlinedCall(_)
            | ExprKind::FuncLit { .. }
            | ExprKind::MethodValue { .. }
            | ExprKind::MapLit { .. }
            | ExprKind::VariadicSlice { .. }
            | ExprKind::New { .. }
            | ExprKind::MakeSlice { .. }
            | ExprKind::MakeMap { .. }
            | ExprKind::MakeChan { .. }
            | ExprKind::Append { .. }
            | ExprKind::Copy { .. }
            | ExprKind::Len(_)
            | ExprKind::Cap(_)
            | ExprKind::Delete { .. }
            | ExprKind::Clear(_)
            | ExprKind::Close(_)
            | ExprKind::MinMax { .. }
            | ExprKind::Complex { .. }
            | ExprKind::Real(_)
            | ExprKind::Imag(_)
            | ExprKind::Panic(_)
            | ExprKind::Recover
            | ExprKind::Print { .. }
            | ExprKind::UnsafeAdd { .. }
            | ExprKind::UnsafeSlice { .. }
            | ExprKind::UnsafeSliceData(_)
            | ExprKind::UnsafeString { .. }
            | ExprKind::UnsafeStringData(_) => return None,
        }
        Some(())
    }

    fn elements(&mut self, object: usize, offset: usize, list: TypeId, elems: &[(u64, Expr<'_>)]) -> Option<()> {
        let types = &self.cx.program.types;
        let size = types.size(types.elem(list)?) as usize;
        elems
            .iter()
            .try_for_each(|(index, value)| self.value(object, offset + *index as usize * size, value))
    }

    /// A variable or a component of one, at a constant offset.
    fn place(&self, e: &Expr<'_>) -> Option<(GlobalId, usize)> {
        let types = &self.cx.program.types;
        match &e.kind {
            ExprKind::Global(global) => Some((*global, 0)),
            ExprKind::Field { x, field } => {
                let (global, offset) = self.place(x)?;
                Some((global, offset + types.field_offset(x.ty, *field) as usize))
            }
            // The checker has compared constant indices with the length.
            ExprKind::IndexArray {
                x,
                index:
                    Expr {
                        kind:
                            ExprKind::Const {
                                value: ConstValue::Int(index),
                                ..
                            },
                        ..
                    },
            } => {
                let (global, offset) = self.place(x)?;
                Some((
                    global,
                    offset + *index as usize * types.size(types.elem(x.ty)?) as usize,
                ))
            }
            // `&s[i]`, `&p.f`, `&*p`: reads a variable.
            ExprKind::Addr(_)
            | ExprKind::AndAnd { .. }
            | ExprKind::Append { .. }
            | ExprKind::ArrayLit { .. }
            | ExprKind::Binary { .. }
            | ExprKind::Call(_)
            | ExprKind::Cap(_)
            | ExprKind::Clear(_)
            | ExprKind::Close(_)
            | ExprKind::Complex { .. }
            | ExprKind::Concat { .. }
            | ExprKind::Const { .. }
            | ExprKind::Convert { .. }
            | ExprKind::ConvertString { .. }
            | ExprKind::Copy { .. }
            | ExprKind::Delete { .. }
            | ExprKind::Deref(_)
            | ExprKind::FieldPtr { .. }
            | ExprKind::Func(_)
            | ExprKind::FuncLit { .. }
            | ExprKind::Imag(_)
            | ExprKind::IndexArray { .. }
            | ExprKind::IndexMap { .. }
            | ExprKind::IndexSlice { .. }
            | ExprKind::IndexString { .. }
            | ExprKind::InlinedCall(_)
            | ExprKind::Len(_)
            | ExprKind::Local(_)
            | ExprKind::MakeChan { .. }
            | ExprKind::MakeMap { .. }
            | ExprKind::MakeSlice { .. }
            | ExprKind::MapLit { .. }
            | ExprKind::MethodValue { .. }
            | ExprKind::MinMax { .. }
            | ExprKind::New { .. }
            | ExprKind::Nil { .. }
            | ExprKind::OrOr { .. }
            | ExprKind::Panic(_)
            | ExprKind::Print { .. }
            | ExprKind::PtrLit { .. }
            | ExprKind::Real(_)
            | ExprKind::Receive { .. }
            | ExprKind::Recover
            | ExprKind::Seq { .. }
            | ExprKind::Slice { .. }
            | ExprKind::SliceLit { .. }
            | ExprKind::StructLit { .. }
            | ExprKind::ToInterface { .. }
            | ExprKind::TypeAssert { .. }
            | ExprKind::Unary { .. }
            | ExprKind::UnsafeAdd { .. }
            | ExprKind::UnsafeSlice { .. }
            | ExprKind::UnsafeSliceData(_)
            | ExprKind::UnsafeString { .. }
            | ExprKind::UnsafeStringData(_)
            | ExprKind::VariadicSlice { .. }
            | ExprKind::Zero => None,
        }
    }

    fn constant(&mut self, object: usize, offset: usize, ty: TypeId, value: &ConstValue<'_>) {
        let types = &self.cx.program.types;
        let size = types.size(ty) as usize;
        let Some(data) = self.objects.as_mut().map(|objects| &mut objects[object]) else {
            return;
        };
        match *value {
            ConstValue::Bool(value) => data.put(offset, [u8::from(value)]),
            ConstValue::Int(value) => data.put_bytes(offset, &value.to_le_bytes()[..size]),
            ConstValue::Float(value) if types.under_basic(ty) == Some(Basic::Float32) => {
                data.put(offset, (value as f32).to_le_bytes());
            }
            ConstValue::Float(value) => data.put(offset, value.to_le_bytes()),
            ConstValue::Complex(re, im) if types.under_basic(ty) == Some(Basic::Complex64) => {
                data.put(offset, (re as f32).to_le_bytes());
                data.put(offset + 4, (im as f32).to_le_bytes());
            }
            ConstValue::Complex(re, im) => {
                data.put(offset, re.to_le_bytes());
                data.put(offset + 8, im.to_le_bytes());
            }
            ConstValue::String(text) => data.put_string(offset, text),
        }
    }

    /// A new object of `len` values, zero so far. None if it is too large to be data.
    fn object(&mut self, elem: TypeId, len: u64, writable: bool) -> Option<usize> {
        let types = &self.cx.program.types;
        let size = types.size(elem).checked_mul(len)?;
        let Some(objects) = &mut self.objects else {
            return Some(0);
        };
        let mut object = StaticData {
            size: usize::try_from(size).ok()?,
            align: (types.align(elem) as usize).max(8),
            writable,
            ..StaticData::default()
        };
        if writable && types.has_pointers(elem) {
            object.roots = Some((elem, len));
        }
        objects.push(object);
        Some(objects.len() - 1)
    }

    fn pointer(&mut self, object: usize, offset: usize, target: usize) {
        let global = self.global;
        // An empty array has no object worth naming, but a slice of it is not nil: it has its own symbol all the same.
        self.address(
            object,
            offset,
            Symbol::Static {
                global,
                index: target as u32,
            },
            0,
        );
    }

    fn address(&mut self, object: usize, offset: usize, target: Symbol, addend: usize) {
        if let Some(objects) = &mut self.objects {
            objects[object].put_address(offset, target, addend);
        }
    }

    fn word(&mut self, object: usize, offset: usize, value: usize) {
        if let Some(objects) = &mut self.objects {
            objects[object].put_word(offset, value);
        }
    }
}
