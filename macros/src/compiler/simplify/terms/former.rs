//! How the form of a value is made from those of its operands.

use super::block::{Block, Users};
use super::form::{Term, collect, exact_product};
use super::{Terms, number};
use crate::compiler::ir::{BinOp, Operand, Value, VarId};

/// Makes the forms of a block's values, in order.
pub struct Former<'a, 'f> {
    /// The pass.
    pub terms: &'a mut Terms<'f>,
    /// The forms so far. One that is put into its only user is moved there.
    pub block: &'a mut Block,
    /// Who uses each value.
    pub users: &'a Users,
    /// Where each value ends up.
    pub roots: &'a [usize],
}

impl Former<'_, '_> {
    /// The form of a value, the one at a place.
    pub fn form(&mut self, at: usize, var: VarId, value: &Value) -> Vec<Term> {
        match value {
            Value::Neg(a) => negated(self.summand(at, a)),
            Value::Binary(BinOp::Add, a, b) => {
                let mut sum = self.summand(at, a);
                sum.extend(self.summand(at, b));
                collected(sum)
            }
            Value::Binary(BinOp::Sub, a, b) => {
                let mut sum = self.summand(at, a);
                sum.extend(negated(self.summand(at, b)));
                collected(sum)
            }
            Value::Binary(BinOp::Mul, a, b) => {
                let product = self.factor(at, a).times(&self.factor(at, b));
                vec![product.unwrap_or_else(|| self.product_of_atoms(a, b, 1))]
            }
            Value::Binary(BinOp::Div, a, b) => {
                let divisor = self.divisor(b);
                let quotient = self.factor(at, a).times(&divisor);
                vec![quotient.unwrap_or_else(|| self.product_of_atoms(a, b, -1))]
            }
            Value::Select(c, a, b) => vec![self.choice((at, var), c, a, b)],
            _ => unreachable!("verified by Terms::values: only these have forms"),
        }
    }

    /// An operand of a sum.
    fn summand(&mut self, user: usize, operand: &Operand) -> Vec<Term> {
        if let Operand::Var(var) = operand
            && let Some(at) = self.block.place(*var)
            && self.several(at)
            && self.only_user(at, *var, user)
        {
            return self.block.forms[at].take().unwrap_or_default();
        }
        vec![self.factor(user, operand)]
    }

    /// Whether a value's form has several terms.
    fn several(&self, at: usize) -> bool {
        self.block.forms.get(at).and_then(Option::as_ref).is_some_and(|form| form.len() > 1)
    }

    /// An operand of a product.
    fn factor(&mut self, user: usize, operand: &Operand) -> Term {
        if let Operand::Var(var) = operand
            && let Some(at) = self.block.place(*var)
            && let Some(Some(form)) = self.block.forms.get(at)
            && let [term] = form.as_slice()
            && (term.is_scaled_atom() || self.only_user(at, *var, user) || self.same_root(at, user))
        {
            return term.clone();
        }
        self.terms.base(operand)
    }

    /// `if c { n * x } else { 0 } == n * (if c { x } else { 0 })`
    fn choice(&mut self, (at, var): (usize, VarId), c: &Operand, a: &Operand, b: &Operand) -> Term {
        let zero = number(b) == Some(0.0);
        let chosen = if zero { a } else { b };
        let mut number = 1.0;
        let mut inner = chosen.clone();
        if let Operand::Var(from) = chosen
            && let Some([term]) = self.block.form(*from).map(Vec::as_slice)
            && term.is_scaled_atom()
        {
            number = term.coef;
            inner = self.terms.atoms.operand(term.factors[0].0).clone();
            if let Some(from) = self.block.place(*from) {
                self.block.outside[from] -= 1;
            }
            if let Operand::Var(to) = &inner
                && let Some(to) = self.block.place(*to)
            {
                self.block.outside[to] += 1;
            }
        }
        let choice = self.terms.fresh(var);
        let (a, b) = if zero { (inner, b.clone()) } else { (a.clone(), inner) };
        self.block.choices.insert(at, (choice, Value::Select(c.clone(), a, b)));
        let atom = self.terms.atoms.of(&Operand::Var(choice));
        Term { coef: number, factors: vec![(atom, 1)] }
    }

    /// What to multiply by instead of dividing by an operand.
    fn divisor(&mut self, operand: &Operand) -> Term {
        match number(operand) {
            // x / 2^k == x * 2^-k
            Some(n) if n.abs().log2().fract() == 0.0 && exact_product(1.0 / n, 1.0).is_some() => {
                Term { coef: 1.0 / n, factors: Vec::new() }
            }
            _ => Term::power(self.terms.atoms.of(operand), -1),
        }
    }

    fn product_of_atoms(&mut self, a: &Operand, b: &Operand, exponent: i32) -> Term {
        let (a, b) = (self.terms.atoms.of(a), self.terms.atoms.of(b));
        if a == b {
            return Term::power(a, 1 + exponent);
        }
        Term { coef: 1.0, factors: vec![(a, 1), (b, exponent)] }
    }

    fn only_user(&self, at: usize, var: VarId, user: usize) -> bool {
        let uses = self.terms.facts.uses.get(&var).copied().unwrap_or_default();
        uses == 1 && self.users[at].contains(&user)
    }

    fn same_root(&self, at: usize, user: usize) -> bool {
        self.roots[at] != at && self.roots[at] == self.roots[user]
    }
}

/// Like terms of a short sum together; those of a long one wait for the end.
fn collected(sum: Vec<Term>) -> Vec<Term> {
    const SHORT: usize = 8;
    if sum.len() <= SHORT { collect(&sum) } else { sum }
}

fn negated(mut terms: Vec<Term>) -> Vec<Term> {
    terms.iter_mut().for_each(|term| term.coef = -term.coef);
    terms
}
