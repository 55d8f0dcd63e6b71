//! An adjoint that every iteration of a loop adds to is summed in a local and
//! added once after the loop: a store to the same address in each iteration
//! would keep the loop from being vectorised.
//!
//! ```text
//! for j in 0..n { d_x[i] += e; }      let mut sum = 0.0;
//!                                     for j in 0..n { sum += e; }
//!                                     if sum != 0.0 { d_x[i] += sum; }
//! ```
//!
//! The condition keeps an index from being looked at that no iteration has used.

use proc_macro2::{Ident, Span};
use quote::quote;

use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Block, CmpOp, Const, Function, If, LoadMode, Loop, Operand, Place, Sign, Step, Stmt, Ty, Value, Var,
    VarId, VarKind, VarSet, rewrite,
};

/// Rewrites the loops in statements, inner ones first.
pub fn run(function: &mut Function, stmts: Vec<Stmt>) -> Vec<Stmt> {
    stmts.into_iter().flat_map(|s| stmt(function, s)).collect()
}

fn stmt(function: &mut Function, mut stmt: Stmt) -> Vec<Stmt> {
    rewrite::map_blocks(&mut stmt, &mut |stmts| run(function, stmts));
    match stmt {
        Stmt::Loop(l) => iterate(function, l),
        other => vec![other],
    }
}

fn iterate(function: &mut Function, mut l: Loop) -> Vec<Stmt> {
    let sums = invariant_sums(function, &l);
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for place in sums {
        let name = function.vars[place.root].name.to_string().replace("r#", "");
        let ty = function.place_ty(&place);
        let sum = fresh(function, &format!("{name}_sum"), ty.clone(), true);
        before.push(Stmt::Let(sum, Value::Zero(ty.clone())));
        redirect(&mut l.body.stmts, &place, sum);
        add_after(function, &mut after, place, sum, ty);
    }
    before.push(Stmt::Loop(l));
    before.extend(after);
    before
}

fn fresh(function: &mut Function, name: &str, ty: Ty, mutable: bool) -> VarId {
    let name = Ident::new(name, Span::mixed_site());
    function.vars.add(Var { name, ty, mutable, kind: VarKind::Generated })
}

/// Places of adjoints with an index that are the same in all iterations, and
/// whose owner the loop only adds to.
fn invariant_sums(function: &Function, l: &Loop) -> Vec<Place> {
    let mut inside = VarSet::new();
    visit::binds(&Stmt::Loop(l.clone())).into_iter().for_each(|v| {
        inside.insert(v);
    });
    let mut touched = VarSet::new();
    visit::each_access(&l.body, &mut |access| {
        if let Access::Define(v) = access {
            inside.insert(v);
        }
    });
    let mut places: Vec<Place> = Vec::new();
    visit::each_stmt(&l.body, &mut |s| {
        if let Stmt::Update(place, _, value) = s {
            if let Operand::Var(v) = value {
                touched.insert(*v);
            }
            let invariant = |o: &Operand| {
                matches!(o, Operand::Const(_))
                    || matches!(o, Operand::Var(v) if !inside.contains(v) && !function.vars[*v].mutable)
            };
            let adjoint =
                matches!(function.vars[place.root].kind, VarKind::Generated) && !inside.contains(&place.root);
            let scalar = function.place_ty(place).is_float() && function.operand_ty(value).is_float();
            let indexed = place.steps.iter().any(|s| matches!(s, Step::Index(_)));
            if adjoint
                && scalar
                && indexed
                && place.operands().all(invariant)
                && !places.iter().any(|p| p.same(place))
            {
                places.push(place.clone());
            }
            return;
        }
        visit::stmt(s, &mut |access| match access {
            Access::Operand(Operand::Var(v)) => {
                touched.insert(*v);
            }
            Access::Read(p) | Access::Write(p) | Access::Change(p) => {
                touched.insert(p.root);
            }
            _ => {}
        });
    });
    places.retain(|p| !touched.contains(&p.root));
    places
}

fn redirect(stmts: &mut [Stmt], place: &Place, sum: VarId) {
    rewrite::each_place(stmts, &mut |p| {
        if p.same(place) {
            *p = Place::var(sum);
        }
    });
}

fn add_after(function: &mut Function, after: &mut Vec<Stmt>, place: Place, sum: VarId, ty: Ty) {
    let total = fresh(function, "total", ty.clone(), false);
    after.push(Stmt::Let(total, Value::Load(Place::var(sum), LoadMode::Use)));
    let zero = Operand::Const(Const { tokens: quote!(0.0), ty, number: Some(0.0) });
    let some = fresh(function, "some", Ty::Bool, false);
    after.push(Stmt::Let(some, Value::Compare(CmpOp::Ne, Operand::Var(total), zero)));
    let update = Stmt::Update(place, Sign::Plus, Operand::Var(total));
    after.push(Stmt::If(If {
        cond: Operand::Var(some),
        then: Block { stmts: vec![update] },
        other: Block::default(),
    }));
}
