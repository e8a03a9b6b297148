//! Slices: slicing, `make`, literals, `append`.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, Value};
use frontend::ir::{AllocId, Expr, ExprKind, Sliced};
use frontend::types::{TypeId, TypeKind};

use super::bounds::Index;
use super::const_::const_int;
use super::place::Addr;
use super::value::{GoValue, Parts};
use super::{FunctionCx, scan};
use crate::abi::WORD;
use crate::module::Symbol;
use runtime::abi::Elsewhere;
use runtime::entry::RuntimeFn;

/// What is sliced.
struct Operand {
    pointer: Value,
    len: Value,
    cap: Value,
    /// Element size, bytes.
    size: u64,
}

/// What `append` adds, evaluated.
enum Appended {
    Values(Vec<GoValue>),
    /// The elements of a slice or string.
    Slice(Parts),
    /// So many zeroes.
    Zeroes(Value),
}

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// `x[lo:hi:max]`.
    pub(super) fn slice_expr(
        &mut self,
        x: &Expr<'ir>,
        sliced: Sliced,
        lo: Option<&Expr<'ir>>,
        hi: Option<&Expr<'ir>>,
        max: Option<&Expr<'ir>>,
    ) -> GoValue {
        let operand = self.slice_operand(x, sliced);
        let [lo, hi, max] = [lo, hi, max].map(|e| e.map(|e| self.index(e)));
        let of_slice = sliced == Sliced::Slice;
        // Largest bound first, so that each is compared with one that is known to be in range (gc: issue 28797).
        let cap = match max {
            Some(max) => {
                let entries = match of_slice {
                    true => [RuntimeFn::panicSlice3Acap, RuntimeFn::panicSlice3AcapU],
                    false => [RuntimeFn::panicSlice3Alen, RuntimeFn::panicSlice3AlenU],
                };
                self.check_bound(max, operand.cap, entries);
                max.value
            }
            None => operand.cap,
        };
        let len = match hi {
            Some(hi) => {
                let entries = match (max.is_some(), of_slice) {
                    (true, _) => [RuntimeFn::panicSlice3B, RuntimeFn::panicSlice3BU],
                    (false, true) => [RuntimeFn::panicSliceAcap, RuntimeFn::panicSliceAcapU],
                    (false, false) => [RuntimeFn::panicSliceAlen, RuntimeFn::panicSliceAlenU],
                };
                self.check_bound(hi, cap, entries);
                hi.value
            }
            None => operand.len,
        };
        let Some(lo) = lo.filter(|lo| lo.constant != Some(0)) else {
            return self.sliced(sliced, operand.pointer, len, cap);
        };
        let entries = match max {
            Some(_) => [RuntimeFn::panicSlice3C, RuntimeFn::panicSlice3CU],
            None => [RuntimeFn::panicSliceB, RuntimeFn::panicSliceBU],
        };
        self.check_bound(lo, len, entries);
        let new_len = self.b.ins().isub(len, lo.value);
        let new_cap = if sliced == Sliced::String {
            new_len
        } else {
            self.b.ins().isub(cap, lo.value)
        };
        // At capacity 0 the pointer stays: one past the end is another object.
        let delta = self.scaled(lo.value, operand.size);
        let negated = self.b.ins().ineg(new_cap);
        let mask = self.b.ins().sshr_imm_u(negated, 63);
        let delta = self.b.ins().band(delta, mask);
        let pointer = self.b.ins().iadd(operand.pointer, delta);
        self.sliced(sliced, pointer, new_len, new_cap)
    }

    fn sliced(&mut self, sliced: Sliced, pointer: Value, len: Value, cap: Value) -> GoValue {
        GoValue::Scalars(match sliced {
            Sliced::String => Parts::new(&[pointer, len]),
            Sliced::Slice | Sliced::ArrayPtr => Parts::new(&[pointer, len, cap]),
        })
    }

    fn slice_operand(&mut self, x: &Expr<'ir>, sliced: Sliced) -> Operand {
        let v = self.expr(x);
        let v = self.parts(v);
        match sliced {
            Sliced::Slice => Operand {
                pointer: v[0],
                len: v[1],
                cap: v[2],
                size: self.types.size(self.elem_type(x.ty)),
            },
            Sliced::String => Operand {
                pointer: v[0],
                len: v[1],
                cap: v[1],
                size: 1,
            },
            Sliced::ArrayPtr => {
                let (elem, len) = self.array_type(self.elem_type(x.ty));
                // The address of a variable is not nil.
                if !matches!(
                    x.kind,
                    ExprKind::Addr(_) | ExprKind::PtrLit { .. } | ExprKind::New { .. }
                ) {
                    self.nil_check(v[0]);
                }
                let len = self.int(len as i64);
                Operand {
                    pointer: v[0],
                    len,
                    cap: len,
                    size: self.types.size(elem),
                }
            }
        }
    }

    /// Panics by one of `entries` (for signed and unsigned indices) unless `index <= bound`.
    fn check_bound(&mut self, index: Index, bound: Value, entries: [RuntimeFn; 2]) {
        let outside = self.b.ins().icmp(IntCC::UnsignedGreaterThan, index.value, bound);
        self.panic_if(outside, entries[usize::from(index.unsigned)], &[index.value, bound]);
    }

    /// `make([]T, len, cap)`.
    pub(super) fn make_slice(
        &mut self,
        site: AllocId,
        ty: TypeId,
        len: &Expr<'ir>,
        cap: Option<&Expr<'ir>>,
    ) -> GoValue {
        let elem = self.elem_type(ty);
        let constant = const_int(cap.unwrap_or(len)).and_then(|c| u64::try_from(c).ok());
        let size = self.types.size(elem);
        let len = self.index(len);
        let cap = cap.map_or(len, |cap| self.index(cap));
        if let (true, Some(n)) = (self.on_stack(site), constant) {
            // `len` need not be constant: gc's text for `make([]T, n, 10)` with n out of range.
            if len.constant.is_none() {
                let outside = self.b.ins().icmp(IntCC::UnsignedGreaterThan, len.value, cap.value);
                self.if_then(outside, true, |fx| {
                    fx.call_makeslice(elem, len.value, cap.value);
                });
            }
            let align = self.repr(elem).align;
            let array = self.stack_object(site, n * size, align);
            let pointer = self.pointer(array);
            return GoValue::Scalars(Parts::new(&[pointer, len.value, cap.value]));
        }
        self.charge(site);
        let pointer = self.call_makeslice(elem, len.value, cap.value);
        GoValue::Scalars(Parts::new(&[pointer, len.value, cap.value]))
    }

    fn call_makeslice(&mut self, elem: TypeId, len: Value, cap: Value) -> Value {
        let desc = self.type_desc(elem);
        self.runtime(RuntimeFn::makeslice, &[desc, len, cap])[0]
    }

    /// Zeroed memory for an array of `len` elements where `site`'s placement wants it, and its pointer.
    fn backing_array(&mut self, site: AllocId, elem: TypeId, len: u64) -> (Addr, Value) {
        let size = self.types.size(elem) * len;
        if size == 0 {
            self.count_elsewhere(site, Elsewhere::ZeroSize);
            let pointer = self.address_of(Symbol::Zero);
            return (Addr::valid(pointer), pointer);
        }
        if self.on_stack(site) {
            let align = self.repr(elem).align;
            let array = self.stack_object(site, size, align);
            return (array, self.pointer(array));
        }
        self.charge(site);
        let pointer = self.new_array(elem, len);
        (Addr::valid(pointer), pointer)
    }

    /// `[]T{…}`.
    pub(super) fn slice_literal(&mut self, site: AllocId, ty: TypeId, elems: &[(u64, Expr<'ir>)], len: u64) -> GoValue {
        let elem = self.elem_type(ty);
        let (array, pointer) = self.backing_array(site, elem, len);
        self.elements_into(elem, len, elems, array, true);
        let len = self.int(len as i64);
        GoValue::Scalars(Parts::new(&[pointer, len, len]))
    }

    /// The `...` argument: nil if there is none.
    pub(super) fn variadic_slice(&mut self, site: AllocId, ty: TypeId, elems: &[Expr<'ir>]) -> GoValue {
        if elems.is_empty() {
            return self.zero_value(ty);
        }
        let elem = self.elem_type(ty);
        let size = self.types.size(elem);
        let (array, pointer) = self.backing_array(site, elem, elems.len() as u64);
        for (i, e) in elems.iter().enumerate() {
            let at = self.offset(array, i as u64 * size);
            self.literal_into(e, at, true);
        }
        let len = self.int(elems.len() as i64);
        GoValue::Scalars(Parts::new(&[pointer, len, len]))
    }

    /// `append(s, x, y)` and `append(s, t...)`.
    pub(super) fn append(&mut self, site: AllocId, slice: &Expr<'ir>, args: &[Expr<'ir>], spread: bool) -> GoValue {
        let elem = self.elem_type(slice.ty);
        let s = self.expr(slice);
        let s = self.parts(s);
        let added = self.appended(elem, args, spread);
        GoValue::Scalars(self.append_to(site, s, elem, added))
    }

    /// `m[k] = append(m[k], …)`: one look into the map, as in gc.
    pub(super) fn append_to_entry(&mut self, site: AllocId, lhs: &Expr<'ir>, args: &[Expr<'ir>], spread: bool) {
        let entry = self.lvalue(lhs);
        let elem = self.elem_type(lhs.ty);
        let added = self.appended(elem, args, spread);
        let place = self.resolve(entry);
        let s = self.read(place, lhs.ty);
        let grown = self.append_to(site, self.parts(s), elem, added);
        self.write(place, GoValue::Scalars(grown), lhs.ty);
    }

    /// Evaluates what is appended.
    fn appended(&mut self, elem: TypeId, args: &[Expr<'ir>], spread: bool) -> Appended {
        if spread {
            // `append(s, make([]T, n)...)` needs no second array, as in gc.
            if let ExprKind::MakeSlice { len, cap: None, .. } = args[0].kind {
                let n = self.index(len).value;
                let negative = self.b.ins().icmp_imm_s(IntCC::SignedLessThan, n, 0);
                self.if_then(negative, true, |fx| {
                    fx.call_makeslice(elem, n, n);
                });
                return Appended::Zeroes(n);
            }
            let t = self.expr(&args[0]);
            return Appended::Slice(self.parts(t));
        }
        let mut values = Vec::with_capacity(args.len());
        for (i, e) in args.iter().enumerate() {
            let v = self.expr(e);
            let last = args[i + 1..].iter().all(scan::is_constant);
            // Growing runs no Go code, so the last value may stay where it is.
            values.push(if last { v } else { self.stabilize(v, elem) });
        }
        Appended::Values(values)
    }

    fn append_to(&mut self, site: AllocId, s: Parts, elem: TypeId, added: Appended) -> Parts {
        let size = self.types.size(elem);
        match added {
            Appended::Values(values) if values.is_empty() => s,
            Appended::Values(values) => {
                let n = self.int(values.len() as i64);
                let grown = self.grow(site, s, elem, n);
                let first = self.element(grown[0], s[1], size);
                for (i, v) in values.into_iter().enumerate() {
                    let at = self.offset(first, i as u64 * size);
                    self.store(at, v, elem);
                }
                grown
            }
            Appended::Zeroes(n) => {
                let grown = self.grow(site, s, elem, n);
                if size != 0 {
                    let to = self.element(grown[0], s[1], size);
                    let to = self.pointer(to);
                    let bytes = self.scaled(n, size);
                    self.runtime(RuntimeFn::memclr, &[to, bytes]);
                }
                grown
            }
            Appended::Slice(t) => {
                let grown = self.grow(site, s, elem, t[1]);
                if size != 0 {
                    let some = self.b.ins().icmp_imm_s(IntCC::NotEqual, t[1], 0);
                    self.if_then(some, false, |fx| {
                        let to = fx.element(grown[0], s[1], size);
                        let to = fx.pointer(to);
                        let bytes = fx.scaled(t[1], size);
                        fx.runtime(RuntimeFn::memmove, &[to, t[0], bytes]);
                    });
                }
                grown
            }
        }
    }

    /// `s` with room for `n` more elements, which its length includes.
    fn grow(&mut self, site: AllocId, s: Parts, elem: TypeId, n: Value) -> Parts {
        let new_len = self.b.ins().iadd(s[1], n);
        let full = self.b.ins().icmp(IntCC::UnsignedGreaterThan, new_len, s[2]);
        let (growing, done) = (self.new_cold_block(), self.new_block());
        let pointer = self.b.append_block_param(done, WORD);
        let cap = self.b.append_block_param(done, WORD);
        self.b.ins().brif(full, growing, &[], done, &[s[0].into(), s[2].into()]);
        self.start(growing);
        let desc = self.type_desc(elem);
        self.charge(site);
        let grown = self.runtime(RuntimeFn::growslice, &[desc, s[0], s[1], s[2], new_len]);
        self.jump_with(done, &grown);
        self.start(done);
        Parts::new(&[pointer, new_len, cap])
    }

    /// `copy(dst, src)`.
    pub(super) fn copy_call(&mut self, dst: &Expr<'ir>, src: &Expr<'ir>) -> GoValue {
        let d = self.expr(dst);
        let d = self.parts(d);
        let s = self.expr(src);
        let s = self.parts(s);
        let size = match self.types.under(dst.ty) {
            TypeKind::Slice(elem) => self.types.size(elem),
            _ => super::bug!(self, "copy to something that is no slice"),
        };
        let n = self.b.ins().smin(d[1], s[1]);
        if size != 0 {
            let bytes = self.scaled(n, size);
            self.runtime(RuntimeFn::memmove, &[d[0], s[0], bytes]);
        }
        GoValue::word(n)
    }
}
