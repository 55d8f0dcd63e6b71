//! How a sum of products is best computed, given the products that are there.

use std::collections::BTreeMap;

use super::form::{Atom, Term, collect};
use crate::compiler::ir::VarId;

/// Longer sums are written term by term.
const LONGEST: usize = 24;

/// How many of the products with one factor are looked at.
const TRIED: usize = 12;

/// What a division costs, in multiplications.
const DIVISION: usize = 4;

/// A way to compute a sum of products.
#[derive(Debug)]
pub enum Plan {
    /// `coef * pieces * inner / divisors`
    Product(Product),
    /// The sum of these.
    Sum(Vec<Plan>),
}

/// A product with its parts in the order in which they are multiplied.
#[derive(Debug)]
pub struct Product {
    /// The number before it.
    pub coef: f64,
    /// What is multiplied: a product that is there already, or an atom.
    pub pieces: Vec<Piece>,
    /// What is divided by.
    pub divisors: Vec<Atom>,
    /// A sum that is multiplied.
    pub inner: Option<Box<Plan>>,
}

/// A factor that need not be computed.
#[derive(Clone, Debug)]
pub enum Piece {
    /// An atom.
    Atom(Atom),
    /// A variable that holds a product.
    Known(VarId, Term),
}

/// The products that variables in scope hold.
#[derive(Default)]
pub struct Known {
    products: Vec<(Term, VarId)>,
    /// Where the products with an atom stand, by atom.
    by_atom: Vec<Vec<usize>>,
}

impl Known {
    /// How many there are, to go back to.
    pub fn mark(&self) -> usize {
        self.products.len()
    }

    /// Forgets what a scope that has ended held.
    pub fn back_to(&mut self, mark: usize) {
        if self.products.len() == mark {
            return;
        }
        for (term, _) in self.products.drain(mark..).rev() {
            for (atom, _) in term.factors {
                self.by_atom[atom].pop();
            }
        }
    }

    /// Notes that a variable holds a product.
    pub fn add(&mut self, term: Term, var: VarId) {
        let is_atom = term.coef.abs() == 1.0 && term.is_scaled_atom();
        if is_atom || term.factors.is_empty() {
            return;
        }
        for (atom, _) in &term.factors {
            while self.by_atom.len() <= *atom {
                self.by_atom.push(Vec::new());
            }
            self.by_atom[*atom].push(self.products.len());
        }
        self.products.push((term, var));
    }

    /// The largest product that divides a term, and the rest.
    fn largest_part(&self, term: &Term) -> Option<(&(Term, VarId), Term)> {
        let number = |term: &Term| term.coef.abs() != 1.0;
        let mut best: Option<(&(Term, VarId), Term)> = None;
        for (atom, _) in &term.factors {
            let Some(list) = self.by_atom.get(*atom) else { continue };
            for k in list.iter().rev().take(TRIED) {
                let known = &self.products[*k];
                let Some(rest) = term.without(&known.0) else { continue };
                // A number times an atom is nothing that another number would be worth.
                if known.0.is_scaled_atom() && number(&rest) {
                    continue;
                }
                let key = |part: &Term, rest: &Term| (rest.degree(), number(rest), number(part));
                let better =
                    |(part, before): &(&(Term, VarId), Term)| key(&known.0, &rest) < key(&part.0, before);
                if best.as_ref().is_none_or(better) {
                    best = Some((known, rest));
                }
            }
        }
        best
    }

    /// How to multiply a term.
    pub fn product(&self, term: &Term) -> Product {
        let mut product = Product { coef: term.coef, pieces: Vec::new(), divisors: Vec::new(), inner: None };
        let mut rest = term.clone();
        while let Some(((part, var), smaller)) = self.largest_part(&rest) {
            product.pieces.push(Piece::Known(*var, part.clone()));
            product.coef = smaller.coef;
            rest = smaller;
        }
        for (atom, n) in rest.factors {
            for _ in 0..n.abs() {
                if n > 0 {
                    product.pieces.push(Piece::Atom(atom));
                } else {
                    product.divisors.push(atom);
                }
            }
        }
        product
    }

    /// How to compute a sum of terms.
    pub fn sum(&self, terms: &[Term]) -> Plan {
        if let [term] = terms {
            return Plan::Product(self.product(term));
        }
        let terms = collect(terms);
        let plain = self.plain(&terms);
        if terms.len() == 1 || terms.len() > LONGEST {
            return plain;
        }
        let factored = self.factored(&terms).unwrap_or_else(|| self.grouped(&terms));
        if factored.cost() < plain.cost() { factored } else { plain }
    }

    fn plain(&self, terms: &[Term]) -> Plan {
        let mut plans: Vec<Plan> = terms.iter().map(|t| Plan::Product(self.product(t))).collect();
        if plans.len() == 1 { plans.remove(0) } else { Plan::Sum(plans) }
    }

    /// `c * x + c * y == c * (x + y)`, `x * y + x * z == x * (y + z)`, `x / z + y / z == (x + y) / z`,
    /// where all terms share something.
    fn factored(&self, terms: &[Term]) -> Option<Plan> {
        let (first, rest) = terms.split_first()?;
        let mut common = rest.iter().fold(first.clone(), |common, term| common.common(term));
        let size = first.coef.abs();
        let same = rest.iter().all(|term| term.coef.abs() == size);
        let all_negative = terms.iter().all(|term| term.coef < 0.0);
        let size = if same { size } else { 1.0 };
        common.coef = if all_negative { -size } else { size };
        if common.factors.is_empty() && size == 1.0 {
            return None;
        }
        let quotient = |term: &Term| {
            let factors = term.without(&Term { coef: 1.0, ..common.clone() })?.factors;
            Some(Term { coef: term.coef / common.coef, factors })
        };
        let quotients: Vec<Term> = terms.iter().map(quotient).collect::<Option<_>>()?;
        let mut product = self.product(&common);
        product.inner = Some(Box::new(self.sum(&quotients)));
        Some(Plan::Product(product))
    }

    /// The terms with the factor that most of them share are computed together.
    fn grouped(&self, terms: &[Term]) -> Plan {
        let mut counts: BTreeMap<(Atom, bool), usize> = BTreeMap::new();
        for (atom, n) in terms.iter().flat_map(|term| &term.factors) {
            *counts.entry((*atom, *n > 0)).or_default() += 1;
        }
        let most = counts.iter().max_by_key(|(_, n)| **n);
        let Some((&(atom, positive), &n)) = most.filter(|(_, n)| **n > 1) else { return self.plain(terms) };
        let shares = |term: &Term| {
            let exponent = term.exponent(atom);
            exponent != 0 && (exponent > 0) == positive
        };
        let (group, rest): (Vec<Term>, Vec<Term>) = terms.iter().cloned().partition(shares);
        debug_assert!(group.len() == n, "an atom is no two factors of a term");
        if rest.is_empty() {
            return self.plain(terms);
        }
        let mut plans = vec![self.sum(&group)];
        match self.sum(&rest) {
            Plan::Sum(more) => plans.extend(more),
            one @ Plan::Product(_) => plans.push(one),
        }
        Plan::Sum(plans)
    }
}

impl Plan {
    /// Whether the whole is subtracted rather than added.
    pub fn is_negative(&self) -> bool {
        match self {
            Plan::Product(product) => product.coef < 0.0,
            Plan::Sum(_) => false,
        }
    }

    /// In multiplications and additions.
    pub fn cost(&self) -> usize {
        match self {
            Plan::Sum(plans) => plans.iter().map(Plan::cost).sum::<usize>() + plans.len() - 1,
            Plan::Product(product) => product.cost(),
        }
    }
}

impl Product {
    fn cost(&self) -> usize {
        let factors = self.pieces.len() + usize::from(self.inner.is_some());
        let number = usize::from(self.coef.abs() != 1.0 && factors > 0);
        let inner = self.inner.as_ref().map_or(0, |inner| inner.cost());
        factors.saturating_sub(1) + number + DIVISION * self.divisors.len() + inner
    }
}
