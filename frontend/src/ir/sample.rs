//! A small hand-made program for the tests of [`text`](super::text), [`dump`](super::dump) and
//! [`verify`](super::verify).

use super::*;
use crate::id::Id;
use crate::types::{Named, Signature};
use bumpalo::Bump;

/// Builds `package main; func main() { … }`, statement by statement.
pub(super) struct Builder<'ir> {
    pub(super) arena: &'ir Bump,
    pub(super) program: Program<'ir>,
    stmts: Vec<Stmt<'ir>>,
}

/// A function without body in package `pkg`.
fn declared<'ir>(name: &'ir str, short_name: &'ir str, pkg: PkgId, ty: TypeId) -> Func<'ir> {
    Func {
        name,
        short_name,
        pkg,
        kind: FuncKind::Declared,
        pos: Pos::NONE,
        name_pos: Pos::NONE,
        end: Pos::NONE,
        ty,
        params: &[],
        has_receiver: false,
        results: &[],
        locals: IdVec::new(),
        captures: &[],
        body: None,
        pragmas: Pragmas::default(),
        summary: None,
        targets: 0,
        labels: 0,
        unseen: Default::default(),
    }
}

impl<'ir> Builder<'ir> {
    pub(super) fn new(arena: &'ir Bump) -> Self {
        let types = Types::new();
        let nullary = Signature {
            params: &[],
            results: &[],
            variadic: false,
        };
        let package = |path, name, user| Package {
            path,
            title: path,
            name,
            user,
        };
        let packages = [package("main", "main", true), package("fmt", "fmt", false)]
            .into_iter()
            .collect();
        let funcs = [declared("main.main", "main", PkgId::from_index(0), types.func(nullary))]
            .into_iter()
            .collect();
        let sources = arena.alloc(SourceMap::new());
        Builder {
            arena,
            program: Program {
                sources,
                types,
                packages,
                funcs,
                globals: IdVec::new(),
                sites: IdVec::new(),
                method_tables: Vec::new(),
                kept: Vec::new(),
                links: Default::default(),
                panic_nil_error: true,
                inits: Vec::new(),
                main: FuncId::from_index(0),
            },
            stmts: Vec::new(),
        }
    }
    pub(super) fn finish(mut self) -> Program<'ir> {
        let stmts = self.arena.alloc_slice_copy(&self.stmts);
        let main = &mut self.program.funcs[self.program.main];
        main.body = Some(Block { stmts });
        main.targets = 1;
        self.program
    }
    pub(super) fn types(&self) -> &Types<'ir> {
        &self.program.types
    }
    pub(super) fn main_cx(&self) -> text::TextCx<'_, 'ir> {
        text::TextCx::of_func(&self.program, self.program.main)
    }
    pub(super) fn stmt(&mut self, kind: StmtKind<'ir>) {
        self.stmts.push(Stmt { kind, pos: Pos::NONE });
    }
    pub(super) fn expr(&self, kind: ExprKind<'ir>, ty: TypeId) -> Expr<'ir> {
        Expr {
            kind,
            ty,
            pos: Pos::NONE,
            implicit: false,
        }
    }
    pub(super) fn implicit(&self, kind: ExprKind<'ir>, ty: TypeId) -> Expr<'ir> {
        Expr {
            implicit: true,
            ..self.expr(kind, ty)
        }
    }
    pub(super) fn keep(&self, e: Expr<'ir>) -> &'ir Expr<'ir> {
        self.arena.alloc(e)
    }
    pub(super) fn list(&self, list: &[Expr<'ir>]) -> &'ir [Expr<'ir>] {
        self.arena.alloc_slice_copy(list)
    }
    pub(super) fn site(&mut self, kind: AllocKind, ty: TypeId) -> AllocId {
        self.program.sites.push(AllocSite {
            kind,
            pos: Pos::NONE,
            ty,
            func: self.program.main,
            name: "",
            origin: None,
        })
    }
    /// A variable of main, with its declaration.
    pub(super) fn local(&mut self, name: &'ir str, ty: TypeId) -> LocalId {
        let site = self.site(AllocKind::Variable, ty);
        let main = self.program.main;
        let local = self.program.funcs[main].locals.push(Local {
            name,
            ty,
            pos: Pos::NONE,
            kind: LocalKind::Var,
            addr_taken: false,
            reassigned: false,
            captured: false,
            site: Some(site),
        });
        self.stmt(StmtKind::Declare(local));
        local
    }
    pub(super) fn use_local(&self, local: LocalId) -> Expr<'ir> {
        let ty = self.program.funcs[self.program.main].locals[local].ty;
        self.expr(ExprKind::Local(local), ty)
    }
    /// A new variable of main, used.
    pub(super) fn var(&mut self, name: &'ir str, ty: TypeId) -> Expr<'ir> {
        let local = self.local(name, ty);
        self.use_local(local)
    }
    pub(super) fn int(&self, value: i128, ty: TypeId) -> Expr<'ir> {
        let value = ConstValue::Int(value);
        self.expr(ExprKind::Const { value, text: None }, ty)
    }
    pub(super) fn new_object(&mut self, ty: TypeId) -> Expr<'ir> {
        let site = self.site(AllocKind::New, ty);
        let pointer = self.types().pointer(ty);
        self.expr(ExprKind::New { site, value: None }, pointer)
    }
    /// A defined type of package main.
    pub(super) fn named(&self, name: &'ir str, underlying: TypeId) -> TypeId {
        self.types().new_named(Named {
            name,
            pkg: Some(PkgId::from_index(0)),
            pos: Pos::NONE,
            underlying: Some(underlying),
            methods: &[],
            local: false,
        })
    }
    /// A function without body; package 0 is main, 1 fmt.
    pub(super) fn func(
        &mut self,
        name: &'ir str,
        pkg: usize,
        params: &[TypeId],
        results: &[TypeId],
        variadic: bool,
    ) -> FuncId {
        let sig = Signature {
            params: self.arena.alloc_slice_copy(params),
            results: self.arena.alloc_slice_copy(results),
            variadic,
        };
        let ty = self.types().func(sig);
        self.program
            .funcs
            .push(declared(name, name, PkgId::from_index(pkg), ty))
    }
    pub(super) fn call(&self, func: FuncId, args: &[Expr<'ir>], method_syntax: bool) -> Expr<'ir> {
        let sig = self
            .types()
            .signature(self.program.funcs[func].ty)
            .expect("a function type");
        let call = Call {
            callee: Callee::Static(func),
            args: self.list(args),
            spread_tuple: false,
            method_syntax,
            has_ddd: false,
        };
        self.expr(ExprKind::Call(self.arena.alloc(call)), self.types().results(sig))
    }
    /// The implicit slice of variadic arguments, each converted to `interface{}`.
    pub(super) fn any_args(&mut self, args: &[Expr<'ir>]) -> Expr<'ir> {
        let elems: Vec<_> = args
            .iter()
            .map(|&x| {
                let site = self.site(AllocKind::ToInterface, x.ty);
                self.implicit(ExprKind::ToInterface { site, x: self.keep(x) }, TypeId::ANY)
            })
            .collect();
        let slice = self.types().slice(TypeId::ANY);
        let site = self.site(AllocKind::VariadicSlice, slice);
        let elems = self.list(&elems);
        self.implicit(ExprKind::VariadicSlice { site, elems }, slice)
    }
}

/// ```go
/// func main() {
///     x := 42
///     p := new(int)
///     *p = x + 1
///     for x < 10 { x++; break }
///     fmt.Println(x)
/// }
/// ```
pub(super) fn sample(arena: &Bump) -> Program<'_> {
    let mut b = Builder::new(arena);
    let any = b.types().slice(TypeId::ANY);
    let println = b.func("Println", 1, &[any], &[TypeId::INT, TypeId::ERROR], true);
    let x = b.var("x", TypeId::INT);
    let (one, ten, answer) = (b.int(1, TypeId::INT), b.int(10, TypeId::INT), b.int(42, TypeId::INT));
    b.stmt(StmtKind::Assign {
        lhs: x,
        rhs: answer,
        define: true,
    });
    let pointer = b.types().pointer(TypeId::INT);
    let p = b.var("p", pointer);
    let new = b.new_object(TypeId::INT);
    b.stmt(StmtKind::Assign {
        lhs: p,
        rhs: new,
        define: true,
    });
    let sum = ExprKind::Binary {
        op: BinaryOp::Add,
        x: b.keep(x),
        y: b.keep(one),
    };
    b.stmt(StmtKind::Assign {
        lhs: b.expr(ExprKind::Deref(b.keep(p)), TypeId::INT),
        rhs: b.expr(sum, TypeId::INT),
        define: false,
    });
    let less = ExprKind::Binary {
        op: BinaryOp::Lt,
        x: b.keep(x),
        y: b.keep(ten),
    };
    let target = TargetId::from_index(0);
    let increment = StmtKind::AssignOp {
        op: BinaryOp::Add,
        lhs: x,
        rhs: one,
        inc_dec: true,
        site: None,
    };
    let body = [increment, StmtKind::Break(target)].map(|kind| Stmt { kind, pos: Pos::NONE });
    b.stmt(StmtKind::For {
        target,
        cond: Some(b.expr(less, TypeId::BOOL)),
        post: None,
        body: Block {
            stmts: arena.alloc_slice_copy(&body),
        },
        per_iteration: &[],
    });
    let args = b.any_args(&[x]);
    b.stmt(StmtKind::Expr(b.call(println, &[args], false)));
    b.finish()
}
