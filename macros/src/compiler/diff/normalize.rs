//! One form for loops before they are reversed: a `while` whose condition does
//! more than compute a `bool` becomes a `loop` with an exit.

use proc_macro2::{Ident, Span};
use quote::quote;

use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Block, Const, Function, If, Loop, LoopKind, Operand, Place, Stmt, Ty, Value, Var, VarId, VarKind,
};

/// Normalizes all loops of a function.
pub fn function(mut function: Function) -> Function {
    let body = std::mem::take(&mut function.body);
    function.body = block(&mut function, body);
    function
}

fn block(function: &mut Function, block: Block) -> Block {
    Block { stmts: block.stmts.into_iter().flat_map(|s| stmt(function, s)).collect() }
}

fn stmt(function: &mut Function, stmt: Stmt) -> Vec<Stmt> {
    match stmt {
        Stmt::If(branch) => {
            let (then, other) = (block(function, branch.then), block(function, branch.other));
            vec![Stmt::If(If { cond: branch.cond, then, other })]
        }
        Stmt::Match(mut m) => {
            for arm in &mut m.arms {
                let body = std::mem::take(&mut arm.body);
                arm.body = block(function, body);
            }
            vec![Stmt::Match(m)]
        }
        Stmt::Loop(l) => iterate(function, l),
        other => vec![other],
    }
}

fn iterate(function: &mut Function, mut l: Loop) -> Vec<Stmt> {
    l.body = block(function, l.body);
    match l.kind {
        LoopKind::While(cond, on) if has_effect(&cond) => {
            let cond = block(function, cond);
            let (mut stmts, exit) = match l.exit {
                Some(exit) => (Vec::new(), exit),
                None => declare_exit(function),
            };
            let leave = Stmt::Store(Place::var(exit), boolean(true));
            let other = Block { stmts: vec![leave] };
            let mut body = cond.stmts;
            body.push(Stmt::If(If { cond: on, then: l.body, other }));
            stmts.push(Stmt::Loop(Loop {
                kind: LoopKind::Forever,
                body: Block { stmts: body },
                exit: Some(exit),
            }));
            stmts
        }
        kind => vec![Stmt::Loop(Loop { kind, ..l })],
    }
}

fn declare_exit(function: &mut Function) -> (Vec<Stmt>, VarId) {
    let name = Ident::new("exit", Span::mixed_site());
    let exit = function.vars.add(Var { name, ty: Ty::Bool, mutable: true, kind: VarKind::Temp });
    (vec![Stmt::Let(exit, Value::Use(boolean(false)))], exit)
}

fn boolean(value: bool) -> Operand {
    Operand::Const(Const { tokens: quote!(#value), ty: Ty::Bool, number: None })
}

/// Whether a condition changes anything.
fn has_effect(cond: &Block) -> bool {
    let mut effect = false;
    visit::each_access(cond, &mut |access| {
        effect |= match access {
            Access::Write(_) | Access::Change(_) => true,
            Access::Opaque(code) => !code.writes.is_empty(),
            _ => false,
        };
    });
    visit::each_stmt(cond, &mut |s| effect |= matches!(s, Stmt::Call(_)));
    effect
}
