//! Expression switches and type switches.

use std::collections::BTreeMap;
use std::hash::Hash;

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{Block as CodeBlock, InstBuilder, Value, types};
use cranelift_frontend::Switch;
use frontend::ir::{BinaryOp, Case, ConstValue, Expr, ExprKind, LocalId, TargetId, TypeCase};
use frontend::types::TypeId;
use rustc_hash::FxHashSet;

use super::FunctionCx;
use super::const_::const_int;
use super::value::{GoValue, Parts};

/// From how many constants on a switch becomes a table or binary search (gc: 8 for tables).
const TABLE_MIN: usize = 6;

impl<'ir> FunctionCx<'_, '_, 'ir> {
    /// `switch tag { case …: … }`.
    pub(super) fn switch_stmt(&mut self, target: TargetId, tag: Option<LocalId>, cases: &'ir [Case<'ir>]) {
        let leave = self.new_block();
        let bodies: Vec<CodeBlock> = cases.iter().map(|_| self.new_block()).collect();
        let default = cases.iter().position(|case| case.default).map_or(leave, |i| bodies[i]);
        let integers = tag.and_then(|tag| Some((tag, integer_cases(tag, cases)?)));
        let strings = tag.and_then(|tag| Some((tag, string_cases(tag, cases)?)));
        match (integers, strings) {
            (Some((tag, values)), _) => self.dispatch(tag, &values, &bodies, default),
            (_, Some((tag, texts))) => self.dispatch_string(tag, texts, &bodies, default),
            (None, None) => {
                for (case, &body) in cases.iter().zip(&bodies) {
                    for cond in case.conds {
                        let next = self.new_block();
                        self.cond(cond, body, next);
                        self.start(next);
                    }
                }
                self.jump(default);
            }
        }
        self.enter_target(target, leave, None);
        // A body may be entered from the one before, too: they are sealed when all are there.
        for (i, (case, &body)) in cases.iter().zip(&bodies).enumerate() {
            self.start_unsealed(body);
            self.flow.fallthrough.push(bodies.get(i + 1).copied());
            self.block(case.body);
            self.flow.fallthrough.pop();
            self.jump(leave);
            self.b.seal_block(body);
        }
        self.start(leave);
    }

    /// Branches by the value of integer variable `tag`: by tables where values are dense, else by binary search.
    fn dispatch(&mut self, tag: LocalId, values: &[(usize, i128)], bodies: &[CodeBlock], default: CodeBlock) {
        let place = self.local(tag);
        let v = self.read(place, self.func.locals[tag].ty);
        let v = self.single(v);
        let bits = self.b.func.dfg.value_type(v).bits();
        let mut switch = Switch::new();
        for &(case, value) in values {
            switch.set_entry(value as u128 & (u128::MAX >> (128 - bits)), bodies[case]);
        }
        switch.emit(&mut self.b, v, default);
        self.terminated();
    }

    /// Branches by the value of string variable `tag`: by its length first, then by comparison with the constants of that length.
    fn dispatch_string(&mut self, tag: LocalId, texts: Vec<(usize, &[u8])>, bodies: &[CodeBlock], default: CodeBlock) {
        let place = self.local(tag);
        let v = self.read(place, self.func.locals[tag].ty);
        let v = self.parts(v);
        let mut by_length = BTreeMap::<usize, Vec<(usize, &[u8])>>::new();
        for (case, text) in texts {
            by_length.entry(text.len()).or_default().push((case, text));
        }
        let mut switch = Switch::new();
        let mut tests = Vec::new();
        for (length, texts) in by_length {
            let test = self.new_block();
            switch.set_entry(length as u128, test);
            tests.push((test, texts));
        }
        switch.emit(&mut self.b, v[1], default);
        self.terminated();
        for (test, texts) in tests {
            self.start(test);
            for (case, text) in texts {
                let next = self.new_block();
                let same = self.equals_bytes(v[0], text);
                self.branch(same, bodies[case], next);
                self.start(next);
            }
            self.jump(default);
        }
    }

    /// `switch x.(type) { case T: … }`.
    pub(super) fn type_switch(&mut self, target: TargetId, x: &Expr<'ir>, cases: &'ir [TypeCase<'ir>]) {
        let v = self.expr(x);
        let v = self.parts(v);
        let dynamic = self.dynamic_type(v, x.ty);
        let leave = self.new_block();
        self.enter_target(target, leave, None);
        let bodies: Vec<CodeBlock> = cases.iter().map(|_| self.new_block()).collect();
        let mut default = leave;
        for (case, &body) in cases.iter().zip(&bodies) {
            if case.default {
                default = body;
            }
            // With one interface type, the new first word comes along.
            let single_interface = single_type(case).filter(|&ty| self.types.is_interface(ty));
            if single_interface.is_some() && case.bind.is_some() {
                self.b.append_block_param(body, types::I64);
            }
            for ty in case.types {
                let next = self.new_block();
                match ty {
                    None => {
                        let nil = self.b.ins().icmp_imm_s(IntCC::Equal, dynamic, 0);
                        self.branch(nil, body, next);
                    }
                    Some(ty) => self.type_case(case, dynamic, *ty, body, next),
                }
                self.start(next);
            }
        }
        self.jump(default);
        for (case, &body) in cases.iter().zip(&bodies) {
            self.start(body);
            if let Some(bind) = case.bind {
                self.bind(case, bind, v, x.ty, body);
            }
            self.block(case.body);
            self.jump(leave);
        }
        self.start(leave);
    }

    fn type_case(&mut self, case: &TypeCase<'ir>, dynamic: Value, ty: TypeId, body: CodeBlock, next: CodeBlock) {
        if self.types.is_interface(ty) {
            let (word, ok) = self.interface_case(dynamic, ty);
            if case.bind.is_some() && single_type(case).is_some() {
                self.b.ins().brif(ok, body, &[word.into()], next, &[]);
                self.terminated();
            } else {
                self.branch(ok, body, next);
            }
        } else {
            let want = self.type_desc(ty);
            let same = self.b.ins().icmp(IntCC::Equal, dynamic, want);
            self.branch(same, body, next);
        }
    }

    /// Gives the clause's variable its value.
    fn bind(&mut self, case: &TypeCase<'ir>, bind: LocalId, v: Parts, from: TypeId, body: CodeBlock) {
        let value = match single_type(case) {
            Some(ty) if self.types.is_interface(ty) => {
                let word = self.b.block_params(body)[0];
                GoValue::Scalars(Parts::new(&[word, v[1]]))
            }
            Some(ty) => self.unbox(v[1], ty),
            None => GoValue::Scalars(v),
        };
        let ty = self.func.locals[bind].ty;
        debug_assert!(single_type(case).is_some() || ty == from);
        let place = self.declare_raw(bind);
        self.write(place, value, ty);
    }
}

/// The one type that a clause lists, if it does.
fn single_type(case: &TypeCase<'_>) -> Option<TypeId> {
    match case.types {
        &[Some(ty)] => Some(ty),
        _ => None,
    }
}

/// Case and value of every condition, if all compare `tag` with different integer constants and there are enough of them.
fn integer_cases(tag: LocalId, cases: &[Case<'_>]) -> Option<Vec<(usize, i128)>> {
    constant_cases(tag, cases, const_int)
}

/// The same for string constants.
fn string_cases<'ir>(tag: LocalId, cases: &[Case<'ir>]) -> Option<Vec<(usize, &'ir [u8])>> {
    constant_cases(tag, cases, |e| match e.kind {
        ExprKind::Const {
            value: ConstValue::String(bytes),
            ..
        } => Some(bytes),
        _ => None,
    })
}

fn constant_cases<'ir, T: Copy + Eq + Hash>(
    tag: LocalId,
    cases: &[Case<'ir>],
    constant: impl Fn(&Expr<'ir>) -> Option<T>,
) -> Option<Vec<(usize, T)>> {
    let mut values = Vec::new();
    let mut seen = FxHashSet::default();
    for (i, case) in cases.iter().enumerate() {
        for cond in case.conds {
            let ExprKind::Binary { op: BinaryOp::Eq, x, y } = cond.kind else {
                return None;
            };
            let value = match (x.kind, y.kind) {
                (ExprKind::Local(local), _) if local == tag => constant(y)?,
                (_, ExprKind::Local(local)) if local == tag => constant(x)?,
                _ => return None,
            };
            if !seen.insert(value) {
                return None;
            }
            values.push((i, value));
        }
    }
    (values.len() >= TABLE_MIN).then_some(values)
}
