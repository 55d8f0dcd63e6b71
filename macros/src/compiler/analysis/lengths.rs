//! Lengths that are certainly equal.
//!
//! Takes a function as it was lowered. A length is under-approximated: two that
//! differ may be equal, two that are the same are. Memory whose length may change
//! has none.

use std::collections::BTreeSet;

use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    CmpOp, Function, LoadMode, Operand, Place, Stmt, Ty, Value, VarId, VarKind, VarSet, VarTable,
};

/// A length, as far as it is told apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Length {
    /// That of a parameter.
    Of(VarId),
    /// The value of a variable.
    Value(VarId),
    /// A constant, as written.
    Const(String),
}

/// How long things are.
pub struct Lengths<'f> {
    function: &'f Function,
    /// What defines each variable.
    definitions: VarTable<Value>,
    /// Memory whose length may change.
    resized: VarSet,
}

impl<'f> Lengths<'f> {
    /// Looks at a function.
    pub fn of(function: &'f Function) -> Self {
        let mut lengths = Lengths { function, definitions: VarTable::new(), resized: VarSet::new() };
        visit::each_stmt(&function.body, &mut |stmt| lengths.note(stmt));
        lengths
    }

    fn note(&mut self, stmt: &Stmt) {
        let whole = |place: &Place| self.function.resolve(place).steps.is_empty();
        match stmt {
            Stmt::Let(var, value) => {
                if let Value::Pop(place) = value {
                    self.resized.insert(self.function.root(place));
                }
                self.definitions.insert(*var, value.clone());
            }
            Stmt::Store(place, _) if whole(place) => {
                self.resized.insert(self.function.root(place));
            }
            Stmt::Push(place, _) => {
                self.resized.insert(self.function.root(place));
            }
            Stmt::Swap(a, b) if whole(a) || whole(b) => {
                self.resized.extend([a, b].map(|place| self.function.root(place)));
            }
            _ => {}
        }
        visit::stmt(stmt, &mut |access| {
            if let Access::Opaque(code) = access {
                self.resized.extend(code.writes.iter().map(|v| self.function.root(&Place::var(*v))));
            }
        });
    }

    /// The length of all of a variable, if nothing in this function changes it.
    pub fn length(&self, root: VarId) -> Option<Length> {
        let var = &self.function.vars[root];
        if let Ty::Array(_, n) = var.ty.peel() {
            return Some(Length::Const(n.to_string()));
        }
        if self.resized.contains(&root) {
            return None;
        }
        if let VarKind::Param = var.kind {
            return Some(Length::Of(root));
        }
        match self.definitions.get(&root)? {
            Value::VecRepeat(_, n) => self.value(n),
            Value::Load(place, LoadMode::ToVec | LoadMode::Clone) => {
                let place = self.function.resolve(place);
                if place.steps.is_empty() { self.length(place.root) } else { None }
            }
            _ => None,
        }
    }

    /// An integer as a length.
    fn value(&self, operand: &Operand) -> Option<Length> {
        let var = match operand {
            Operand::Const(c) => return Some(Length::Const(c.text().to_string())),
            Operand::Var(var) => *var,
        };
        if self.function.vars[var].mutable {
            return None;
        }
        match self.definitions.get(&var) {
            Some(Value::Use(other)) => self.value(other),
            Some(Value::Len(place)) => {
                let place = self.function.resolve(place);
                let whole = place.steps.is_empty().then(|| self.length(place.root)).flatten();
                Some(whole.unwrap_or(Length::Value(var)))
            }
            _ => Some(Length::Value(var)),
        }
    }

    /// The lengths of which an integer is the least.
    pub fn least_of(&self, operand: &Operand) -> Option<BTreeSet<Length>> {
        if let Operand::Var(var) = operand
            && let Some(Value::Select(Operand::Var(cond), a, b)) = self.definitions.get(var)
            && let Some(Value::Compare(CmpOp::Lt, c, d)) = self.definitions.get(cond)
            && a.same(c)
            && b.same(d)
        {
            let mut all = self.least_of(a)?;
            all.append(&mut self.least_of(b)?);
            return Some(all);
        }
        Some(BTreeSet::from([self.value(operand)?]))
    }
}
