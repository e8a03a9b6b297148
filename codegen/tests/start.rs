//! A hand-made program through lowering, linking and the runtime, without the front end:
//! ```go
//! package main
//! func fib(n int) int { if n < 2 { return n }; return fib(n-1) + fib(n-2) }
//! func main() { x := new(int); *x = fib(20); println(*x) }
//! ```

use codegen::{Accounting, Options, compile};
use frontend::id::{Id, IdVec};
use frontend::ir::*;
use frontend::source::{Pos, SourceMap};
use frontend::types::{Package, PkgId, Signature, TypeId, Types};

fn e(kind: ExprKind<'static>, ty: TypeId) -> Expr<'static> {
    Expr {
        kind,
        ty,
        pos: Pos(20),
        implicit: false,
    }
}

fn r<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn list<T>(values: Vec<T>) -> &'static [T] {
    Box::leak(values.into_boxed_slice())
}

fn stmt(kind: StmtKind<'static>) -> Stmt<'static> {
    Stmt { kind, pos: Pos(30) }
}

fn block(stmts: Vec<Stmt<'static>>) -> Block<'static> {
    Block { stmts: list(stmts) }
}

fn int(value: i128) -> Expr<'static> {
    e(
        ExprKind::Const {
            value: ConstValue::Int(value),
            text: None,
        },
        TypeId::INT,
    )
}

fn binary(op: BinaryOp, x: Expr<'static>, y: Expr<'static>, ty: TypeId) -> Expr<'static> {
    e(ExprKind::Binary { op, x: r(x), y: r(y) }, ty)
}

fn func(name: &'static str, ty: TypeId, locals: Vec<(LocalKind, TypeId)>, body: Block<'static>) -> Func<'static> {
    let mut table = IdVec::new();
    let (mut params, mut results) = (Vec::new(), Vec::new());
    for (kind, ty) in locals {
        let id = table.push(Local {
            name: "x",
            ty,
            pos: Pos(10),
            kind,
            addr_taken: false,
            reassigned: true,
            captured: false,
            site: Some(AllocId::from_index(0)),
        });
        match kind {
            LocalKind::Param => params.push(id),
            LocalKind::Result => results.push(id),
            _ => {}
        }
    }
    Func {
        name,
        short_name: name,
        pkg: PkgId::from_index(0),
        kind: FuncKind::Declared,
        pos: Pos(10),
        name_pos: Pos(10),
        end: Pos(40),
        ty,
        params: list(params),
        has_receiver: false,
        results: list(results),
        locals: table,
        captures: &[],
        body: Some(body),
        pragmas: Pragmas::default(),
        summary: None,
        targets: 0,
        labels: 0,
        unseen: Default::default(),
    }
}

#[test]
fn hand_made_program_runs() {
    let mut sources = SourceMap::new();
    sources
        .add(
            "./fib.go",
            "/tmp/fib.go",
            "package main\nfunc fib(n int) int {\n}\nfunc main() {\n}\n\n\n\n",
        )
        .unwrap();
    let sources = r(sources);
    let types = Types::new();
    let fib_type = types.func(Signature {
        params: list(vec![TypeId::INT]),
        results: list(vec![TypeId::INT]),
        variadic: false,
    });
    let main_type = types.func(Signature {
        params: &[],
        results: &[],
        variadic: false,
    });
    let int_pointer = types.pointer(TypeId::INT);
    let fib = FuncId::from_index(0);
    let n = || e(ExprKind::Local(LocalId::from_index(0)), TypeId::INT);
    let call = |arg: Expr<'static>| {
        let call = Call {
            callee: Callee::Static(fib),
            args: list(vec![arg]),
            spread_tuple: false,
            method_syntax: false,
            has_ddd: false,
        };
        e(ExprKind::Call(r(call)), TypeId::INT)
    };
    let less = |k| call(binary(BinaryOp::Sub, n(), int(k), TypeId::INT));
    let ret = |value| {
        stmt(StmtKind::Return {
            results: list(vec![value]),
            spread: false,
        })
    };
    let fib_body = block(vec![
        stmt(StmtKind::If {
            cond: binary(BinaryOp::Lt, n(), int(2), TypeId::BOOL),
            then: block(vec![ret(n())]),
            els: block(vec![]),
        }),
        ret(binary(BinaryOp::Add, less(1), less(2), TypeId::INT)),
    ]);
    let x = || e(ExprKind::Local(LocalId::from_index(0)), int_pointer);
    let target = || e(ExprKind::Deref(r(x())), TypeId::INT);
    let new = e(
        ExprKind::New {
            site: AllocId::from_index(1),
            value: None,
        },
        int_pointer,
    );
    let main_body = block(vec![
        stmt(StmtKind::Declare(LocalId::from_index(0))),
        stmt(StmtKind::Assign {
            lhs: x(),
            rhs: new,
            define: true,
        }),
        stmt(StmtKind::Assign {
            lhs: target(),
            rhs: call(int(20)),
            define: false,
        }),
        stmt(StmtKind::Expr(e(
            ExprKind::Print {
                newline: true,
                args: list(vec![target()]),
            },
            TypeId::NO_RESULTS,
        ))),
    ]);
    let mut funcs = IdVec::new();
    funcs.push(func(
        "main.fib",
        fib_type,
        vec![(LocalKind::Param, TypeId::INT), (LocalKind::Result, TypeId::INT)],
        fib_body,
    ));
    let main = funcs.push(func(
        "main.main",
        main_type,
        vec![(LocalKind::Var, int_pointer)],
        main_body,
    ));
    let mut packages = IdVec::new();
    packages.push(Package {
        path: "main",
        title: "main",
        name: "main",
        user: true,
    });
    let mut sites = IdVec::new();
    sites.push(AllocSite {
        kind: AllocKind::Variable,
        pos: Pos(10),
        ty: int_pointer,
        func: main,
        name: "x",
        origin: None,
    });
    sites.push(AllocSite {
        kind: AllocKind::New,
        pos: Pos(20),
        ty: TypeId::INT,
        func: main,
        name: "",
        origin: None,
    });
    let program = Program {
        sources,
        types,
        packages,
        funcs,
        globals: IdVec::new(),
        sites,
        method_tables: vec![],
        kept: vec![],
        links: Default::default(),
        panic_nil_error: true,
        inits: vec![],
        main,
    };
    let analysis = escape::analyze(&program, escape::Mode::Heap, &escape::Options::default());
    let compiled = compile(
        &program,
        &analysis.placements,
        Options {
            verify: true,
            keep_clif: true,
            threads: None,
            accounting: Accounting::Off,
        },
    )
    .unwrap();
    assert!(compiled.clif(&program).contains("= runtime.newobject"));
    let assembly = compiled.assembly(&program);
    let allocations: Vec<&str> = assembly.lines().filter(|line| line.contains("newobject")).collect();
    assert!(
        matches!(allocations[..], [line] if line.contains("(fib.go:2)\tCALL\truntime.newobject(SB)")),
        "{allocations:?}"
    );
    assert_eq!(runtime::start(compiled.image, vec!["fib".into()], None), 0);
}
