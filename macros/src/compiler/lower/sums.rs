//! `a = a + e` as what adds to `a`: takes a lowered function whose types are complete,
//! gives it with each sum that is stored where its first term was read as an update,
//! unless it may be of a type of the user's, of which `+` need not do what `+=` does.

use crate::compiler::ir::rewrite;
use crate::compiler::ir::{BinOp, Function, Operand, Sign, Stmt, Ty, Value, VarId, VarKind};

/// Finds the sums.
pub fn function(function: &mut Function) {
    let mut body = std::mem::take(&mut function.body);
    block(function, &mut body.stmts);
    function.body = body;
}

fn block(function: &Function, stmts: &mut Vec<Stmt>) {
    let mut k = 2;
    while k < stmts.len() {
        if let Some(update) = update(function, &stmts[k - 2..=k]) {
            stmts.splice(k - 2..=k, [update]);
        } else {
            k += 1;
        }
    }
    stmts.iter_mut().for_each(|s| rewrite::each_block(s, &mut |inside| block(function, inside)));
}

fn update(function: &Function, three: &[Stmt]) -> Option<Stmt> {
    let [Stmt::Let(old, Value::Load(from, _)), Stmt::Let(sum, value), Stmt::Store(to, stored)] = three else {
        return None;
    };
    let Value::Binary(op, a, b) = value else { return None };
    let (sign, amount) = match op {
        BinOp::Add if is(a, *old) => (Sign::Plus, b),
        BinOp::Add if is(b, *old) => (Sign::Plus, a),
        BinOp::Sub if is(a, *old) => (Sign::Minus, b),
        _ => return None,
    };
    let temporary = |var: VarId| matches!(function.vars[var].kind, VarKind::Temp);
    let same = from.same(to) && is(stored, *sum) && !is(amount, *old);
    let types = [function.place_ty(to).peel().clone(), function.operand_ty(amount).peel().clone()];
    let user = types.iter().any(|ty| matches!(ty, Ty::User(_)));
    let numbers = !user && types.iter().any(|ty| ty.is_float() || matches!(ty, Ty::Int(_)));
    (same && numbers && temporary(*old) && temporary(*sum))
        .then(|| Stmt::Update(to.clone(), sign, amount.clone()))
}

fn is(operand: &Operand, var: VarId) -> bool {
    matches!(operand, Operand::Var(v) if *v == var)
}
