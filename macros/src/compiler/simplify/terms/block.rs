//! The adjoint values of one block as sums of terms, and which of them are needed
//! by themselves.

use std::collections::{BTreeMap, BTreeSet};

use super::Terms;
use super::form::{Atom, Atoms, Term};
use super::former::Former;
use crate::compiler::ir::{BinOp, Operand, Value, VarId, visit};

/// The values that are rewritten, in order.
pub type Values = Vec<(VarId, Value)>;

/// Which values use a value in the same block, once for each use.
pub type Users = BTreeMap<VarId, Vec<VarId>>;

/// The forms of a block's values.
pub struct Block {
    /// What to compute each value from; those that nothing needs are missing.
    pub forms: BTreeMap<VarId, Vec<Term>>,
    /// The values in order.
    pub order: Vec<VarId>,
    /// How often a value is used by what has no form.
    pub outside: BTreeMap<VarId, usize>,
    /// Choices between a value and zero that a value is a multiple of.
    pub choices: BTreeMap<VarId, (VarId, Value)>,
}

impl Block {
    /// Finds the forms of a block's values.
    pub fn of(terms: &mut Terms<'_>, values: &Values) -> Block {
        let users = users(values);
        let mut block = Block {
            forms: BTreeMap::new(),
            order: values.iter().map(|(var, _)| *var).collect(),
            outside: BTreeMap::new(),
            choices: BTreeMap::new(),
        };
        for var in &block.order {
            let all = terms.facts.uses.get(var).copied().unwrap_or_default();
            block.outside.insert(*var, all.saturating_sub(users[var].len()));
        }
        let roots = block.roots(values, &users);
        let mut former = Former { terms, block: &mut block, users: &users, roots: &roots };
        for (var, value) in values {
            former.define(*var, value);
        }
        block.drop_unneeded(&terms.atoms);
        block
    }

    /// For each value the one that it ends up in, following sums and products, but
    /// not from a sum into a product; itself where there are several.
    fn roots(&self, values: &Values, users: &Users) -> BTreeMap<VarId, VarId> {
        let sums: BTreeSet<VarId> = values.iter().filter(|(_, v)| is_sum(v)).map(|(var, _)| *var).collect();
        let mut roots = BTreeMap::new();
        for (var, _) in values.iter().rev() {
            let mut root = (self.outside[var] > 0).then_some(*var);
            for user in &users[var] {
                let end = if sums.contains(var) && !sums.contains(user) { *var } else { roots[user] };
                let one = root.is_none_or(|root| root == end);
                root = Some(if one { end } else { *var });
                if !one {
                    break;
                }
            }
            roots.insert(*var, root.unwrap_or(*var));
        }
        roots
    }

    /// Drops the forms of values that nothing needs any more.
    fn drop_unneeded(&mut self, atoms: &Atoms) {
        let mut needed = BTreeSet::new();
        for var in self.order.iter().rev() {
            if self.outside[var] > 0 || needed.contains(var) {
                for (atom, _) in self.forms.get(var).into_iter().flatten().flat_map(|term| &term.factors) {
                    needed.extend(atoms.var(*atom).filter(|var| self.outside.contains_key(var)));
                }
            } else {
                self.forms.remove(var);
            }
        }
    }

    /// The atoms that several values are divided by.
    pub fn divisors(&self) -> BTreeSet<Atom> {
        let (mut first, mut several) = (BTreeMap::new(), BTreeSet::new());
        for (var, form) in &self.forms {
            for (atom, n) in form.iter().flat_map(|term| &term.factors) {
                if *n < 0 && first.entry(*atom).or_insert(*var) != var {
                    several.insert(*atom);
                }
            }
        }
        several
    }

    /// Whether any term has a number before it.
    pub fn has_numbers(&self) -> bool {
        self.forms.values().flatten().any(|term| term.coef.abs() != 1.0)
    }
}

/// Whether a value has several terms.
fn is_sum(value: &Value) -> bool {
    matches!(value, Value::Binary(BinOp::Add | BinOp::Sub, ..))
}

fn users(values: &Values) -> Users {
    let mut users: Users = values.iter().map(|(var, _)| (*var, Vec::new())).collect();
    for (var, value) in values.iter().filter(|(_, value)| !matches!(value, Value::Select(..))) {
        visit::each_operand(value, &mut |operand| {
            if let Operand::Var(used) = operand
                && let Some(users) = users.get_mut(used)
            {
                users.push(*var);
            }
        });
    }
    users
}
