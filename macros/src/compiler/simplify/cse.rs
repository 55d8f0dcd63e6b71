//! Common subexpressions: what has been computed in a scope that is still open
//! is not computed again. Only values without memory are considered.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::rc::Rc;

use crate::compiler::ir::{
    FloatTy, Function, Operand, Stmt, Ty, Value, VarId, VarKind, VarSet, VarTable, rewrite, visit,
};
use crate::compiler::texts::Quick;

/// Shares values in statements and the blocks in them.
pub fn run(function: &Function, stmts: Vec<Stmt>) -> Vec<Stmt> {
    let mut named = function.view_operands();
    named.unite(&visit::lent(&stmts));
    let mut cse = Cse { function, seen: HashMap::default(), same: VarTable::new(), named };
    cse.block(stmts)
}

struct Cse<'f> {
    function: &'f Function,
    /// The values in scope, by how they are made.
    seen: HashMap<Key, VarId, BuildHasherDefault<Quick>>,
    /// Values that views are made with, and that calls get by reference: they keep their names.
    named: VarSet,
    /// Variables that stand for another.
    same: VarTable<VarId>,
}

impl Cse<'_> {
    fn block(&mut self, stmts: Vec<Stmt>) -> Vec<Stmt> {
        let mut added = Vec::new();
        let mut out = Vec::new();
        for mut stmt in stmts {
            self.substitute(&mut stmt);
            if let Stmt::Let(var, value) = &stmt
                && let Some(key) = self.key(*var, value)
            {
                let made = !self.named.contains(var)
                    && !matches!(self.function.vars[*var].kind, VarKind::Local | VarKind::Param);
                match self.seen.get(&key) {
                    Some(earlier) if made => {
                        self.same.insert(*var, *earlier);
                        continue;
                    }
                    Some(_) => {}
                    None => {
                        added.push(key.clone());
                        self.seen.insert(key, *var);
                    }
                }
            }
            rewrite::map_blocks(&mut stmt, &mut |stmts| self.block(stmts));
            out.push(stmt);
        }
        for key in added {
            self.seen.remove(&key);
        }
        out
    }

    fn substitute(&self, stmt: &mut Stmt) {
        rewrite::own_operands(stmt, &mut |operand| {
            if let Operand::Var(var) = operand
                && let Some(other) = self.same.get(var)
            {
                *var = *other;
            }
        });
    }

    /// How a value is made; `None` for values that are not shared.
    fn key(&self, var: VarId, value: &Value) -> Option<Key> {
        if self.function.vars[var].mutable {
            return None;
        }
        let ty = match &self.function.vars[var].ty {
            Ty::Float(FloatTy::Param(name)) => TyKey::Named(name.to_string()),
            Ty::Float(FloatTy::F64) => TyKey::Float(Some(64)),
            Ty::Float(FloatTy::F32) => TyKey::Float(Some(32)),
            Ty::Float(FloatTy::Any) => TyKey::Float(None),
            Ty::Int(Some(name)) => TyKey::Named(name.to_string()),
            Ty::Bool => TyKey::Bool,
            _ => return None,
        };
        let op = match value {
            Value::Neg(_) => Op::Neg,
            Value::Binary(op, ..) => Op::Binary(*op as u8),
            Value::Rule(rule, _) => Op::Rule(rule.name),
            Value::Cast(..) => Op::Cast,
            Value::Compare(op, ..) => Op::Compare(*op as u8),
            _ => return None,
        };
        let operands = visit::operands(value).into_iter().map(|o| self.operand_key(o));
        Some(Key { ty, op, operands: operands.collect::<Option<_>>()? })
    }

    fn operand_key(&self, operand: &Operand) -> Option<OperandKey> {
        match operand {
            Operand::Var(v) if self.function.vars[*v].mutable => None,
            Operand::Var(v) => Some(OperandKey::Var(*v)),
            Operand::Const(c) => c.number.map(|_| OperandKey::Const(c.text().clone())),
        }
    }
}

/// The same for values that are made the same.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    ty: TyKey,
    op: Op,
    operands: Vec<OperandKey>,
}

#[derive(Clone, PartialEq, Eq, Hash)]
enum TyKey {
    Float(Option<u8>),
    Named(String),
    Bool,
}

#[derive(Clone, PartialEq, Eq, Hash)]
enum Op {
    Neg,
    Binary(u8),
    Rule(&'static str),
    Cast,
    Compare(u8),
}

#[derive(Clone, PartialEq, Eq, Hash)]
enum OperandKey {
    Var(VarId),
    Const(Rc<str>),
}
