//! Where numbers are multiplied: once, and outside of loops where that can be.

use std::collections::BTreeMap;

use super::Terms;
use super::block::Block;
use super::form::{Atoms, Term, exact_product};
use crate::compiler::ir::{Operand, Stmt, VarId};

/// Where a value is a factor: the user's place, and which of its terms.
type Places = BTreeMap<VarId, Vec<(usize, usize)>>;

impl Block {
    /// A number by which a value is multiplied wherever it is used goes into the
    /// value itself, unless that is more work.
    pub fn move_numbers(&mut self, atoms: &Atoms) {
        let places = self.places(atoms);
        for at in (0..self.order.len()).rev() {
            if self.outside[at] > 0 {
                continue;
            }
            let (Some(form), Some(places)) = (&self.forms[at], places.get(&self.order[at])) else { continue };
            let Some(number) = self.common_number(places) else { continue };
            let Some(scaled) = scaled(form, number) else { continue };
            let mut users: Vec<usize> = places.iter().map(|(user, _)| *user).collect();
            users.dedup();
            if count_numbers(&scaled) <= count_numbers(form) + users.len() {
                self.forms[at] = Some(scaled);
                for (user, k) in places {
                    if let Some(form) = &mut self.forms[*user] {
                        form[*k].coef /= number;
                    }
                }
            }
        }
    }

    /// Where each value is a factor that is not divided by and no power.
    fn places(&self, atoms: &Atoms) -> Places {
        let mut places = Places::new();
        let mut powers = Vec::new();
        for (user, form) in self.forms.iter().enumerate() {
            for (k, term) in form.iter().flatten().enumerate() {
                for (atom, n) in &term.factors {
                    match atoms.var(*atom) {
                        Some(var) if *n == 1 => places.entry(var).or_default().push((user, k)),
                        Some(var) => powers.push(var),
                        None => {}
                    }
                }
            }
        }
        powers.iter().for_each(|var| drop(places.remove(var)));
        places
    }

    /// The number before a value in all its places, up to the sign.
    fn common_number(&self, places: &[(usize, usize)]) -> Option<f64> {
        let mut numbers = places.iter().map(|(user, k)| self.forms[*user].as_ref().map(|form| form[*k].coef));
        let first = numbers.next()??;
        let mut number = first;
        for next in numbers {
            let next = next?;
            if next.abs() != first.abs() {
                return None;
            }
            if next != first {
                number = first.abs();
            }
        }
        (number.abs() != 1.0).then_some(number)
    }

    /// A number before all that a loop adds to a sum is multiplied once, after the loop.
    pub fn scale_sums(&mut self, terms: &mut Terms<'_>, stmts: &[Stmt]) {
        let mut amounts: BTreeMap<VarId, Vec<VarId>> = BTreeMap::new();
        for stmt in stmts {
            if let Stmt::Update(place, _, Operand::Var(amount)) = stmt
                && place.steps.is_empty()
                && terms.facts.sums.contains_key(&place.root)
            {
                amounts.entry(place.root).or_default().push(*amount);
            }
        }
        let mut sums: BTreeMap<VarId, f64> = BTreeMap::new();
        for (sum, amounts) in &amounts {
            if amounts.len() == terms.facts.sums[sum]
                && let Some(number) = self.number_of_all(amounts)
            {
                sums.insert(*sum, number);
            }
        }
        if sums.is_empty() {
            return;
        }
        let scaled = self.only_added(&terms.atoms, &amounts, &mut sums);
        for (amount, number) in scaled {
            let form = self.place(amount).and_then(|at| self.forms[at].as_mut());
            form.into_iter().flatten().for_each(|term| term.coef /= number);
        }
        terms.scaled.extend(sums);
    }

    /// The number before all terms of the values, up to the sign.
    fn number_of_all(&self, amounts: &[VarId]) -> Option<f64> {
        let forms: Option<Vec<&Vec<Term>>> = amounts.iter().map(|amount| self.form(*amount)).collect();
        let mut numbers = forms?.into_iter().flatten().map(|term| term.coef.abs());
        let first = numbers.next()?;
        (first != 1.0 && numbers.all(|n| n == first)).then_some(first)
    }

    /// The values that are added to these sums, and to nothing else; sums with
    /// others are struck out.
    fn only_added(
        &self,
        atoms: &Atoms,
        amounts: &BTreeMap<VarId, Vec<VarId>>,
        sums: &mut BTreeMap<VarId, f64>,
    ) -> BTreeMap<VarId, f64> {
        let places = self.places(atoms);
        loop {
            let mut added: BTreeMap<VarId, (f64, usize)> = BTreeMap::new();
            for (sum, number) in &*sums {
                for amount in &amounts[sum] {
                    added.entry(*amount).or_insert((*number, 0)).1 += 1;
                }
            }
            let fits = |amount: &VarId, number: f64| {
                let (first, times) = added[amount];
                first == number
                    && self.place(*amount).is_some_and(|at| times == self.outside[at])
                    && !places.contains_key(amount)
            };
            let before = sums.len();
            sums.retain(|sum, number| amounts[sum].iter().all(|amount| fits(amount, *number)));
            if sums.len() == before {
                return added.into_iter().map(|(amount, (number, _))| (amount, number)).collect();
            }
        }
    }
}

fn scaled(form: &[Term], number: f64) -> Option<Vec<Term>> {
    let scaled = |term: &Term| Some(Term { coef: exact_product(term.coef, number)?, ..term.clone() });
    form.iter().map(scaled).collect()
}

/// How many multiplications by numbers a sum needs.
fn count_numbers(form: &[Term]) -> usize {
    let number = |term: &&Term| term.coef.abs() != 1.0 && !term.factors.is_empty();
    let n = form.iter().filter(number).count();
    let same = form.iter().all(|term| term.coef.abs() == form[0].coef.abs());
    if same { n.min(1) } else { n }
}
