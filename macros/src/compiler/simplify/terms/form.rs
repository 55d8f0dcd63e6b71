//! Products of powers with a number before them, and the atoms they are made of.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::compiler::ir::{Operand, VarId, VarTable};

/// Names an operand that is not looked into.
pub type Atom = usize;

/// The operands that terms are made of.
#[derive(Default)]
pub struct Atoms {
    operands: Vec<Operand>,
    vars: VarTable<Atom>,
    consts: BTreeMap<Rc<str>, Atom>,
}

impl Atoms {
    /// The atom of an operand.
    pub fn of(&mut self, operand: &Operand) -> Atom {
        let next = self.operands.len();
        let atom = match operand {
            Operand::Var(v) => *self.vars.or_insert_with(*v, || next),
            Operand::Const(c) => *self.consts.entry(c.text().clone()).or_insert(next),
        };
        if atom == next {
            self.operands.push(operand.clone());
        }
        atom
    }

    /// The operand of an atom.
    pub fn operand(&self, atom: Atom) -> &Operand {
        &self.operands[atom]
    }

    /// The variable that an atom is.
    pub fn var(&self, atom: Atom) -> Option<VarId> {
        match &self.operands[atom] {
            Operand::Var(v) => Some(*v),
            Operand::Const(_) => None,
        }
    }
}

/// `coef * a^m * b^n * ..`
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// A literal, also the sign.
    pub coef: f64,
    /// In the order in which they were multiplied; no atom twice, no exponent 0.
    pub factors: Vec<(Atom, i32)>,
}

/// The most factors that a term is given.
const DEGREE: i32 = 12;

impl Term {
    /// The number one.
    pub const ONE: Term = Term { coef: 1.0, factors: Vec::new() };

    /// A power of an atom.
    pub fn power(atom: Atom, exponent: i32) -> Term {
        Term { coef: 1.0, factors: vec![(atom, exponent)] }
    }

    /// The number of factors.
    pub fn degree(&self) -> i32 {
        self.factors.iter().map(|(_, n)| n.abs()).sum()
    }

    /// The exponent of an atom.
    pub fn exponent(&self, atom: Atom) -> i32 {
        for (a, n) in &self.factors {
            if *a == atom {
                return *n;
            }
        }
        0
    }

    /// The product, unless it gets too long, its number would be rounded, or
    /// something would cancel.
    pub fn times(&self, other: &Term) -> Option<Term> {
        let mut product = Term { coef: exact_product(self.coef, other.coef)?, factors: self.factors.clone() };
        for (atom, n) in &other.factors {
            match product.factors.iter_mut().find(|(a, _)| a == atom) {
                Some((_, m)) if m.signum() != n.signum() => return None,
                Some((_, m)) => *m += n,
                None => product.factors.push((*atom, *n)),
            }
        }
        (product.degree() <= DEGREE).then_some(product)
    }

    /// The quotient by a term that divides this one.
    pub fn without(&self, part: &Term) -> Option<Term> {
        for (atom, n) in &part.factors {
            let m = self.exponent(*atom);
            if m.signum() != n.signum() || m.abs() < n.abs() {
                return None;
            }
        }
        let coef = exact_quotient(self.coef, part.coef)?;
        let rest = self.factors.iter().map(|(atom, m)| (*atom, m - part.exponent(*atom)));
        Some(Term { coef, factors: rest.filter(|(_, n)| *n != 0).collect() })
    }

    /// The factors that two terms share.
    pub fn common(&self, other: &Term) -> Term {
        let shared = self.factors.iter().filter_map(|(atom, n)| {
            let m = other.exponent(*atom);
            (m.signum() == n.signum()).then_some((*atom, if m.abs() < n.abs() { m } else { *n }))
        });
        Term { coef: 1.0, factors: shared.collect() }
    }

    /// Whether this is a number times one atom.
    pub fn is_scaled_atom(&self) -> bool {
        matches!(self.factors.as_slice(), [(_, 1)])
    }
}

/// `a * b`, if a float holds it.
pub fn exact_product(a: f64, b: f64) -> Option<f64> {
    let product = a * b;
    let exact = a.mul_add(b, -product) == 0.0 && (1e-30..1e30).contains(&product.abs());
    exact.then_some(product)
}

/// `a / b`, if a float holds it.
fn exact_quotient(a: f64, b: f64) -> Option<f64> {
    let quotient = a / b;
    (quotient.mul_add(b, -a) == 0.0 && (1e-30..1e30).contains(&quotient.abs())).then_some(quotient)
}

/// `a + b`, if a float holds it and it isn't zero.
fn exact_sum(a: f64, b: f64) -> Option<f64> {
    let sum = a + b;
    (sum - a == b && sum - b == a && sum != 0.0).then_some(sum)
}

/// `a * x + b * x == (a + b) * x`
pub fn collect(terms: &[Term]) -> Vec<Term> {
    if terms.len() < 2 {
        return terms.to_vec();
    }
    let mut seen: BTreeMap<Vec<(Atom, i32)>, usize> = BTreeMap::new();
    let mut out: Vec<Term> = Vec::new();
    for term in terms {
        let mut key = term.factors.clone();
        key.sort_unstable();
        let place = *seen.entry(key).or_insert(out.len());
        match out.get_mut(place) {
            None => out.push(term.clone()),
            Some(first) => match exact_sum(first.coef, term.coef) {
                Some(sum) => first.coef = sum,
                None => out.push(term.clone()),
            },
        }
    }
    out
}
