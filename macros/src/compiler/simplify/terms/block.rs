//! The adjoint values of one block as sums of terms, and which of them are needed
//! by themselves.

use std::collections::{BTreeMap, BTreeSet};

use super::Terms;
use super::form::{Atom, Atoms, Term};
use super::former::Former;
use crate::compiler::ir::{BinOp, Operand, Value, VarId, VarTable, visit};

/// The values that are rewritten, in order.
pub type Values = Vec<(VarId, Value)>;

/// For each value the values of the same block that use it, once for each use.
pub type Users = Vec<Vec<usize>>;

/// The forms of a block's values. A value goes by its place among them.
pub struct Block {
    /// The values in order.
    pub order: Vec<VarId>,
    /// The place of each.
    places: VarTable<usize>,
    /// What to compute each value from; nothing for those that nothing needs.
    pub forms: Vec<Option<Vec<Term>>>,
    /// How often a value is used by what has no form.
    pub outside: Vec<usize>,
    /// Choices between a value and zero that a value is a multiple of.
    pub choices: BTreeMap<usize, (VarId, Value)>,
}

impl Block {
    /// Finds the forms of a block's values.
    pub fn of(terms: &mut Terms<'_>, values: &Values) -> Block {
        let mut places = std::mem::take(&mut terms.places);
        let mut order = Vec::with_capacity(values.len());
        for (at, (var, _)) in values.iter().enumerate() {
            places.insert(*var, at);
            order.push(*var);
        }
        let mut block = Block {
            order,
            places,
            forms: Vec::with_capacity(values.len()),
            outside: Vec::with_capacity(values.len()),
            choices: BTreeMap::new(),
        };
        let users = block.users(values);
        for (var, users) in block.order.iter().zip(&users) {
            let all = terms.facts.uses.get(var).copied().unwrap_or_default();
            block.outside.push(all.saturating_sub(users.len()));
        }
        let roots = block.roots(values, &users);
        let mut former = Former { terms, block: &mut block, users: &users, roots: &roots };
        for (at, (var, value)) in values.iter().enumerate() {
            let form = former.form(at, *var, value);
            former.block.forms.push(Some(form));
        }
        block.drop_unneeded(&terms.atoms);
        block
    }

    /// Gives back the table of places, for the next block.
    pub fn close(mut self) -> VarTable<usize> {
        for var in &self.order {
            self.places.remove(var);
        }
        self.places
    }

    /// The place of a value, if it is one that is rewritten.
    pub fn place(&self, var: VarId) -> Option<usize> {
        self.places.get(&var).copied()
    }

    /// The form of a value.
    pub fn form(&self, var: VarId) -> Option<&Vec<Term>> {
        self.forms.get(self.place(var)?)?.as_ref()
    }

    fn users(&self, values: &Values) -> Users {
        let mut users: Users = vec![Vec::new(); values.len()];
        for (at, (_, value)) in values.iter().enumerate() {
            if matches!(value, Value::Select(..)) {
                continue;
            }
            visit::each_operand(value, &mut |operand| {
                if let Operand::Var(used) = operand
                    && let Some(used) = self.place(*used)
                {
                    users[used].push(at);
                }
            });
        }
        users
    }

    /// For each value the one that it ends up in, following sums and products, but
    /// not from a sum into a product; itself where there are several.
    fn roots(&self, values: &Values, users: &Users) -> Vec<usize> {
        let is_sum = |at: usize| is_sum(&values[at].1);
        let mut roots = vec![0; values.len()];
        for at in (0..values.len()).rev() {
            let mut root = (self.outside[at] > 0).then_some(at);
            for user in &users[at] {
                let end = if is_sum(at) && !is_sum(*user) { at } else { roots[*user] };
                let one = root.is_none_or(|root| root == end);
                root = Some(if one { end } else { at });
                if !one {
                    break;
                }
            }
            roots[at] = root.unwrap_or(at);
        }
        roots
    }

    /// Drops the forms of values that nothing needs any more.
    fn drop_unneeded(&mut self, atoms: &Atoms) {
        let mut needed = vec![false; self.order.len()];
        for at in (0..self.order.len()).rev() {
            if self.outside[at] == 0 && !needed[at] {
                self.forms[at] = None;
                continue;
            }
            for term in self.forms[at].iter().flatten() {
                for (atom, _) in &term.factors {
                    if let Some(factor) = atoms.var(*atom).and_then(|var| self.place(var)) {
                        needed[factor] = true;
                    }
                }
            }
        }
    }

    /// The atoms that several values are divided by.
    pub fn divisors(&self) -> BTreeSet<Atom> {
        let (mut first, mut several) = (BTreeMap::new(), BTreeSet::new());
        for (at, form) in self.forms.iter().enumerate() {
            for term in form.iter().flatten() {
                for (atom, n) in &term.factors {
                    if *n < 0 && *first.entry(*atom).or_insert(at) != at {
                        several.insert(*atom);
                    }
                }
            }
        }
        several
    }

    /// Whether any term has a number before it.
    pub fn has_numbers(&self) -> bool {
        let number = |term: &Term| term.coef.abs() != 1.0;
        self.forms.iter().any(|form| form.iter().flatten().any(number))
    }
}

/// Whether a value has several terms.
fn is_sum(value: &Value) -> bool {
    matches!(value, Value::Binary(BinOp::Add | BinOp::Sub, ..))
}
