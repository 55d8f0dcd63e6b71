//! Elements of parts as elements of the whole.
//!
//! ```text
//! d_u[i..j][2] += t;    =>    let at = i + 2;
//!                             d_u[at] += t;
//! ```
//!
//! The reverse sweep reaches the elements of `u.windows(3)` through parts, which the
//! forward sweep has found to be there. As elements of the whole they are neighbours, of
//! which other passes know.

use proc_macro2::{Ident, Span};

use crate::compiler::ir::{
    BinOp, Function, LoadMode, Operand, Place, Step, Stmt, Ty, Value, Var, VarId, VarKind, rewrite, visit,
};

/// Rewrites the loops in statements.
pub fn run(function: &mut Function, stmts: &mut Vec<Stmt>) {
    block(function, stmts, false);
}

fn block(function: &mut Function, stmts: &mut Vec<Stmt>, in_loop: bool) {
    let (mut known, mut indices) = (Vec::new(), Vec::new());
    for (at, stmt) in stmts.iter_mut().enumerate() {
        if visit::has_blocks(stmt) {
            let in_loop = in_loop || matches!(stmt, Stmt::Loop(_));
            rewrite::each_block(stmt, &mut |stmts| block(function, stmts, in_loop));
        } else if in_loop && let Some(place) = element(function, stmt) {
            indices.extend(whole(function, place, &mut known).map(|index| (at, index)));
        }
    }
    while let Some((at, index)) = indices.pop() {
        stmts.insert(at, index);
    }
}

/// The place of a statement of the reverse sweep that is about one number.
fn element<'s>(function: &Function, stmt: &'s mut Stmt) -> Option<&'s mut Place> {
    match stmt {
        Stmt::Let(var, Value::Load(place, LoadMode::Use))
            if matches!(function.vars[*var].kind, VarKind::Generated) =>
        {
            Some(place)
        }
        Stmt::Update(place, ..) | Stmt::Store(place, _) | Stmt::Zero(place)
            if matches!(function.vars[place.root].kind, VarKind::Generated) =>
        {
            Some(place)
        }
        _ => None,
    }
}

/// An index: the start of a part, and what is added to it.
type Known = (VarId, f64, Operand);

/// Takes the part out of a place; gives what computes the index, if it is new.
fn whole(function: &mut Function, place: &mut Place, known: &mut Vec<Known>) -> Option<Stmt> {
    let of_part = |pair: &[Step]| match pair {
        [Step::Range(Some(Operand::Var(start)), _), Step::Index(Operand::Const(c))] => {
            c.number.map(|number| (*start, number, Operand::Const(c.clone())))
        }
        _ => None,
    };
    if place.steps.len() < 2 {
        return None;
    }
    let found = place.steps.windows(2).enumerate().find_map(|(k, pair)| Some((k, of_part(pair)?)));
    let (k, (start, number, added)) = found?;
    if function.vars[start].mutable {
        return None;
    }
    let earlier = known.iter().find(|(s, n, _)| *s == start && *n == number);
    let (at, new) = match earlier {
        Some((_, _, at)) => (at.clone(), None),
        None if number == 0.0 => (Operand::Var(start), None),
        None => {
            let name = Ident::new("at", Span::mixed_site());
            let at =
                function.vars.add(Var { name, ty: Ty::usize(), mutable: false, kind: VarKind::Generated });
            known.push((start, number, Operand::Var(at)));
            let index = Value::Binary(BinOp::Add, Operand::Var(start), added);
            (Operand::Var(at), Some(Stmt::Let(at, index)))
        }
    };
    place.steps.splice(k..k + 2, [Step::Index(at)]);
    new
}
