//! Integers that a loop's counter is a part of.

use std::collections::BTreeMap;

use super::{is_used, is_var, number, whole};
use crate::compiler::ir::{BinOp, Function, Operand, Stmt, Value, VarId};

/// What is added to a loop's counter; `None` for nothing.
#[derive(Clone)]
pub struct Plus(pub Option<Operand>);

/// Values that are a loop's counter plus something.
#[derive(Default)]
pub struct Affine(BTreeMap<VarId, Plus>);

impl Affine {
    /// The values of a body whose counter this is.
    pub fn values(body: &[Stmt], index: VarId) -> Affine {
        let mut affine = Affine::default();
        for stmt in body {
            if let Stmt::Let(var, Value::Binary(op, a, b)) = stmt {
                affine.note(*var, (*op, a, b), index, &|_| true);
            }
        }
        affine
    }

    /// Takes those out that nothing uses, and that overflow no more than the counter.
    pub fn without_unused(&self, function: &Function, body: &mut Vec<Stmt>) {
        let is_small = |var: &VarId| match self.0.get(var) {
            Some(Plus(offset)) => offset.as_ref().is_none_or(|o| number(o).is_some()),
            None => false,
        };
        while let Some(at) = body.iter().rposition(|stmt| match stmt {
            Stmt::Let(var, Value::Binary(..)) => is_small(var) && !is_used(function, body, *var),
            _ => false,
        }) {
            body.remove(at);
        }
    }

    /// What is added to the counter.
    pub fn of(&self, var: VarId, index: VarId) -> Option<Plus> {
        if var == index { Some(Plus(None)) } else { self.0.get(&var).cloned() }
    }

    /// Takes a value into account; whether it is such a one.
    pub fn note(
        &mut self,
        var: VarId,
        (op, a, b): (BinOp, &Operand, &Operand),
        index: VarId,
        invariant: &dyn Fn(&Operand) -> bool,
    ) -> bool {
        let offset = match op {
            BinOp::Add if is_var(a, index) && invariant(b) => Some(b.clone()),
            BinOp::Add if is_var(b, index) && invariant(a) => Some(a.clone()),
            BinOp::Add | BinOp::Sub => {
                let (Operand::Var(of), Some(n)) = (a, number(b)) else { return false };
                let before = match self.0.get(of) {
                    Some(Plus(Some(before))) => number(before),
                    Some(Plus(None)) => Some(0.0),
                    None => None,
                };
                let Some(before) = before else { return false };
                let offset = if op == BinOp::Add { before + n } else { before - n };
                if offset < 0.0 {
                    return false;
                }
                Some(whole(offset))
            }
            _ => return false,
        };
        self.0.insert(var, Plus(offset.filter(|o| number(o) != Some(0.0))));
        true
    }
}
