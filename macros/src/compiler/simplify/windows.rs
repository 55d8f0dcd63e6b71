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
pub fn run(function: &mut Function, stmts: Vec<Stmt>) -> Vec<Stmt> {
    block(function, stmts, false)
}

fn block(function: &mut Function, stmts: Vec<Stmt>, in_loop: bool) -> Vec<Stmt> {
    let mut out = Vec::with_capacity(stmts.len());
    let mut known = Vec::new();
    for mut stmt in stmts {
        if visit::has_blocks(&stmt) {
            let in_loop = in_loop || matches!(stmt, Stmt::Loop(_));
            rewrite::map_blocks(&mut stmt, &mut |stmts| block(function, stmts, in_loop));
        } else if in_loop && let Some(place) = element(function, &mut stmt) {
            whole(function, place, &mut known, &mut out);
        }
        out.push(stmt);
    }
    out
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

/// Takes the part out of a place.
fn whole(function: &mut Function, place: &mut Place, known: &mut Vec<Known>, out: &mut Vec<Stmt>) {
    let of_part = |pair: &[Step]| match pair {
        [Step::Range(Some(Operand::Var(start)), _), Step::Index(Operand::Const(c))] => {
            c.number.map(|number| (*start, number, Operand::Const(c.clone())))
        }
        _ => None,
    };
    let found = place.steps.windows(2).enumerate().find_map(|(k, pair)| Some((k, of_part(pair)?)));
    let Some((k, (start, number, added))) = found else { return };
    if function.vars[start].mutable {
        return;
    }
    let earlier = known.iter().find(|(s, n, _)| *s == start && *n == number);
    let at = match earlier {
        Some((_, _, at)) => at.clone(),
        None if number == 0.0 => Operand::Var(start),
        None => {
            let name = Ident::new("at", Span::mixed_site());
            let at =
                function.vars.add(Var { name, ty: Ty::usize(), mutable: false, kind: VarKind::Generated });
            out.push(Stmt::Let(at, Value::Binary(BinOp::Add, Operand::Var(start), added)));
            known.push((start, number, Operand::Var(at)));
            Operand::Var(at)
        }
    };
    place.steps.splice(k..k + 2, [Step::Index(at)]);
}
