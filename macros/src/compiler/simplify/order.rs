//! Loops of the reverse sweep whose iterations do not depend on each other, but
//! for sums, run forward: memory is read in the order in which it lies.

use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{Function, Loop, LoopKind, Operand, Stmt, Value, VarKind, VarSet, rewrite};

/// Turns loops around in statements and the blocks in them.
pub fn run(function: &Function, stmts: &mut [Stmt]) {
    stmts.iter_mut().for_each(|stmt| turn(function, stmt));
}

fn turn(function: &Function, stmt: &mut Stmt) {
    rewrite::each_block(stmt, &mut |stmts| run(function, stmts));
    if let Stmt::Loop(l) = stmt
        && matches!(l.kind, LoopKind::Counted { reversed: true, .. })
        && only_sums(function, l)
        && let LoopKind::Counted { reversed, .. } = &mut l.kind
    {
        *reversed = false;
    }
}

/// Whether iterations only add to generated memory of outside, and read none of
/// what they add to.
fn only_sums(function: &Function, l: &Loop) -> bool {
    let mut inside = VarSet::new();
    visit::each_access(&l.body, &mut |access| {
        if let Access::Define(v) = access {
            inside.insert(v);
        }
    });
    let (mut summed, mut read, mut simple) = (VarSet::new(), VarSet::new(), l.exit.is_none());
    visit::each_stmt(&l.body, &mut |stmt| match stmt {
        Stmt::Let(_, Value::Opaque(_) | Value::Restore(_) | Value::Pop(_)) => simple = false,
        Stmt::Let(..) | Stmt::Declare(_) | Stmt::If(_) | Stmt::Loop(_) => note_reads(stmt, &mut read),
        Stmt::Store(place, _) | Stmt::Zero(place) => {
            simple &= inside.contains(&place.root);
            note_reads(stmt, &mut read);
        }
        Stmt::Update(place, ..) => {
            let generated = matches!(function.vars[place.root].kind, VarKind::Generated);
            simple &= inside.contains(&place.root) || generated;
            if !inside.contains(&place.root) {
                summed.insert(place.root);
            }
            note_reads(stmt, &mut read);
        }
        _ => simple = false,
    });
    simple && summed.iter().all(|v| !read.contains(&v))
}

fn note_reads(stmt: &Stmt, read: &mut VarSet) {
    visit::stmt(stmt, &mut |access| match access {
        Access::Operand(Operand::Var(v)) => {
            read.insert(*v);
        }
        Access::Read(p) => {
            read.insert(p.root);
        }
        _ => {}
    });
}
