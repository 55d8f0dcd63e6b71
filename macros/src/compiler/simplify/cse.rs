//! Common subexpressions: what has been computed in a scope that is still open
//! is not computed again. Only values without memory are considered.

use std::collections::{BTreeMap, BTreeSet};

use crate::compiler::ir::{Function, Operand, Stmt, Ty, Value, VarId, VarKind, rewrite};

/// Shares values in statements and the blocks in them.
pub fn run(function: &Function, stmts: Vec<Stmt>) -> Vec<Stmt> {
    let mut cse =
        Cse { function, seen: BTreeMap::new(), same: BTreeMap::new(), in_views: function.view_operands() };
    cse.block(stmts)
}

struct Cse<'f> {
    function: &'f Function,
    /// The values in scope, by how they are made.
    seen: BTreeMap<String, VarId>,
    /// Values that views are made with: they keep their names.
    in_views: BTreeSet<VarId>,
    /// Variables that stand for another.
    same: BTreeMap<VarId, VarId>,
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
                let made = !self.in_views.contains(var)
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

    /// A text that is the same for values that are made the same; `None` for
    /// values that are not shared.
    fn key(&self, var: VarId, value: &Value) -> Option<String> {
        if self.function.vars[var].mutable {
            return None;
        }
        let ty = match &self.function.vars[var].ty {
            Ty::Float(f) => format!("{f:?}"),
            Ty::Int(Some(name)) => name.to_string(),
            Ty::Bool => "bool".to_owned(),
            _ => return None,
        };
        let all = |operands: &[&Operand]| -> Option<String> {
            operands.iter().map(|o| self.operand_key(o)).collect::<Option<Vec<_>>>().map(|v| v.join(","))
        };
        let text = match value {
            Value::Neg(a) => format!("neg {}", all(&[a])?),
            Value::Binary(op, a, b) => format!("{op:?} {}", all(&[a, b])?),
            Value::Rule(rule, args) => format!("{} {}", rule.name, all(&args.iter().collect::<Vec<_>>())?),
            Value::Cast(a, _) => format!("cast {}", all(&[a])?),
            Value::Compare(op, a, b) => format!("{op:?} {}", all(&[a, b])?),
            _ => return None,
        };
        Some(format!("{ty} {text}"))
    }

    fn operand_key(&self, operand: &Operand) -> Option<String> {
        match operand {
            Operand::Var(v) if self.function.vars[*v].mutable => None,
            Operand::Var(v) => Some(format!("{v:?}")),
            Operand::Const(c) => c.number.map(|n| format!("{}:{}", n, c.tokens)),
        }
    }
}
