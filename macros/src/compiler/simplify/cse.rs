//! Common subexpressions: what has been computed in a scope that is still open
//! is not computed again. Only values without memory are considered.

use crate::compiler::ir::{
    BinOp, CmpOp, FloatTy, Function, LoadMode, Operand, Stmt, Ty, Value, VarId, VarKind, VarSet, VarTable,
    rewrite, visit,
};
use crate::compiler::texts::TextMap;

/// Shares values in statements and the blocks in them.
pub fn run(function: &Function, stmts: &mut Vec<Stmt>) {
    let mut named = function.view_operands();
    named.unite(&visit::roots(stmts));
    let Some(first) = function.vars.handles().next() else { return };
    let (seen, texts) = (VarTable::new(), TextMap::default());
    let mut cse = Cse { function, first, seen, texts, same: VarTable::new(), named };
    cse.block(stmts);
}

struct Cse<'f> {
    function: &'f Function,
    /// Stands for the newest operand of what is made of constants alone.
    first: VarId,
    /// The values in scope and how they are made, by the variable among their operands that
    /// was made last: few others are made of that.
    seen: VarTable<Vec<(Key, VarId)>>,
    /// Numbers for the texts that keys are made of.
    texts: TextMap<u32>,
    /// Values that views are made with, that are looked into, and that calls get by reference:
    /// they keep their names.
    named: VarSet,
    /// Variables that stand for another.
    same: VarTable<VarId>,
}

impl Cse<'_> {
    fn block(&mut self, stmts: &mut Vec<Stmt>) {
        let mut added = Vec::new();
        stmts.retain_mut(|stmt| {
            self.substitute(stmt);
            if let Stmt::Let(var, value) = stmt
                && let Some((key, newest)) = self.key(*var, value)
            {
                match self.seen(&key, newest) {
                    Some(earlier) if self.is_made(*var) => {
                        self.same.insert(*var, earlier);
                        return false;
                    }
                    Some(_) => {}
                    None => {
                        added.push(newest);
                        self.seen.or_default(newest).push((key, *var));
                    }
                }
            }
            if visit::has_blocks(stmt) {
                rewrite::each_block(stmt, &mut |stmts| self.block(stmts));
            }
            true
        });
        for newest in added {
            self.seen.or_default(newest).pop();
        }
    }

    /// The variable in scope that is made the same.
    fn seen(&self, key: &Key, newest: VarId) -> Option<VarId> {
        let others = self.seen.get(&newest)?;
        others.iter().find(|(other, _)| other == key).map(|(_, var)| *var)
    }

    /// Whether another variable may stand for one.
    fn is_made(&self, var: VarId) -> bool {
        !self.named.contains(&var) && !matches!(self.function.vars[var].kind, VarKind::Local | VarKind::Param)
    }

    fn substitute(&self, stmt: &mut Stmt) {
        rewrite::own_operands(stmt, &mut |operand| {
            if let Operand::Var(var) = operand
                && let Some(other) = self.same.get(var)
            {
                *var = *other;
            }
        });
        if let Stmt::Let(_, Value::Load(place, LoadMode::Use)) = stmt
            && place.steps.is_empty()
            && let Some(other) = self.same.get(&place.root)
        {
            place.root = *other;
        }
    }

    /// How a value is made, and of which variable that was made last; `None` for values that
    /// are not shared.
    fn key(&mut self, var: VarId, value: &Value) -> Option<(Key, VarId)> {
        if self.function.vars[var].mutable {
            return None;
        }
        let op = match value {
            Value::Neg(_) => Op::Neg,
            Value::Binary(op, ..) => Op::Binary(*op),
            Value::Rule(rule, _) => Op::Rule(rule.name),
            Value::Cast(..) => Op::Cast,
            Value::IsFloat(_) => Op::IsFloat,
            Value::Compare(op, ..) => Op::Compare(*op),
            Value::Len(_) => Op::Len,
            _ => return None,
        };
        let ty = match &self.function.vars[var].ty {
            Ty::Float(FloatTy::Param(name)) => TyKey::Named(self.number(&name.to_string())),
            Ty::Float(float) => TyKey::Float(float.clone()),
            Ty::Int(Some(name)) => TyKey::Named(self.number(&name.to_string())),
            Ty::Bool => TyKey::Bool,
            _ => return None,
        };
        if let Value::Len(list) = value {
            let list = self.function.lasting_list(list)?;
            return Some((Key { operands: [of_var(list), 0, 0], op, ty }, list));
        }
        let (mut operands, mut count, mut fixed, mut newest) = ([0; 3], 0, true, self.first);
        visit::each_operand(value, &mut |operand| {
            let number = match operand {
                Operand::Var(var) => {
                    newest = newest.max(*var);
                    fixed &= !self.function.vars[*var].mutable;
                    of_var(*var)
                }
                Operand::Const(c) => 2 * self.number(c.text()) + 2,
            };
            fixed &= count < operands.len();
            if fixed {
                operands[count] = number;
                count += 1;
            }
        });
        if fixed { Some((Key { operands, op, ty }, newest)) } else { None }
    }

    /// The number that a text goes by.
    fn number(&mut self, text: &str) -> u32 {
        if let Some(number) = self.texts.get(text) {
            return *number;
        }
        let next = u32::try_from(self.texts.len()).expect("fewer than 2^32 constants");
        self.texts.insert(text.to_owned(), next);
        next
    }
}

/// The number of a variable as an operand: an odd one.
fn of_var(var: VarId) -> u32 {
    2 * u32::try_from(var.index()).expect("fewer than 2^31 variables") + 1
}

/// The same for values that are made the same. Texts are numbered.
#[derive(PartialEq, Eq)]
struct Key {
    /// The number of each, zero where there are fewer.
    operands: [u32; 3],
    op: Op,
    ty: TyKey,
}

#[derive(PartialEq, Eq)]
enum TyKey {
    Float(FloatTy),
    Named(u32),
    Bool,
}

#[derive(PartialEq, Eq)]
enum Op {
    Neg,
    Binary(BinOp),
    Rule(&'static str),
    Cast,
    IsFloat,
    Compare(CmpOp),
    Len,
}
