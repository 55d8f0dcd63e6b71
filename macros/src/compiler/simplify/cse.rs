//! Common subexpressions: what has been computed in a scope that is still open
//! is not computed again. Only values without memory are considered.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use crate::compiler::ir::{
    FloatTy, Function, LoadMode, Operand, Stmt, Ty, Value, VarId, VarKind, VarSet, VarTable, rewrite, visit,
};
use crate::compiler::texts::{Quick, TextMap};

/// Shares values in statements and the blocks in them.
pub fn run(function: &Function, stmts: &mut Vec<Stmt>) {
    let mut named = function.view_operands();
    named.unite(&visit::roots(stmts));
    let mut cse =
        Cse { function, seen: HashMap::default(), texts: TextMap::default(), same: VarTable::new(), named };
    cse.block(stmts);
}

struct Cse<'f> {
    function: &'f Function,
    /// The values in scope, by how they are made.
    seen: HashMap<Key, VarId, BuildHasherDefault<Quick>>,
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
                && let Some(key) = self.key(*var, value)
            {
                match self.seen.get(&key) {
                    Some(earlier) if self.is_made(*var) => {
                        self.same.insert(*var, *earlier);
                        return false;
                    }
                    Some(_) => {}
                    None => {
                        added.push(key);
                        self.seen.insert(key, *var);
                    }
                }
            }
            rewrite::each_block(stmt, &mut |stmts| self.block(stmts));
            true
        });
        for key in added {
            self.seen.remove(&key);
        }
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

    /// How a value is made; `None` for values that are not shared.
    fn key(&mut self, var: VarId, value: &Value) -> Option<Key> {
        if self.function.vars[var].mutable {
            return None;
        }
        let ty = match &self.function.vars[var].ty {
            Ty::Float(FloatTy::Param(name)) => TyKey::Named(self.number(&name.to_string())),
            Ty::Float(FloatTy::F64) => TyKey::Float(Some(64)),
            Ty::Float(FloatTy::F32) => TyKey::Float(Some(32)),
            Ty::Float(FloatTy::Any) => TyKey::Float(None),
            Ty::Int(Some(name)) => TyKey::Named(self.number(&name.to_string())),
            Ty::Bool => TyKey::Bool,
            _ => return None,
        };
        let op = match value {
            Value::Neg(_) => Op::Neg,
            Value::Binary(op, ..) => Op::Binary(*op as u8),
            Value::Rule(rule, _) => Op::Rule(self.number(rule.name)),
            Value::Cast(..) => Op::Cast,
            Value::IsFloat(_) => Op::IsFloat,
            Value::Compare(op, ..) => Op::Compare(*op as u8),
            Value::Len(list) => {
                let list = self.function.lasting_list(list)?;
                let operands = [Some(OperandKey::Var(list)), None, None];
                return Some(Key { ty, op: Op::Len, operands });
            }
            _ => return None,
        };
        let (mut operands, mut count, mut fixed) = ([None; 3], 0, true);
        visit::each_operand(value, &mut |operand| {
            let key = self.operand_key(operand);
            fixed &= key.is_some() && count < operands.len();
            if fixed {
                operands[count] = key;
                count += 1;
            }
        });
        fixed.then_some(Key { ty, op, operands })
    }

    fn operand_key(&mut self, operand: &Operand) -> Option<OperandKey> {
        match operand {
            Operand::Var(v) if self.function.vars[*v].mutable => None,
            Operand::Var(v) => Some(OperandKey::Var(*v)),
            Operand::Const(c) => Some(OperandKey::Const(self.number(c.text()))),
        }
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

/// The same for values that are made the same. Texts are numbered.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    ty: TyKey,
    op: Op,
    /// As many as there are.
    operands: [Option<OperandKey>; 3],
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum TyKey {
    Float(Option<u8>),
    Named(u32),
    Bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Op {
    Neg,
    Binary(u8),
    Rule(u32),
    Cast,
    IsFloat,
    Compare(u8),
    Len,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum OperandKey {
    Var(VarId),
    Const(u32),
}
