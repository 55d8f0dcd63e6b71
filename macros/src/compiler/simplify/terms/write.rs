//! Statements that compute sums of terms.

use std::collections::BTreeSet;

use super::Terms;
use super::block::Block;
use super::form::{Atom, Term};
use super::plan::{Piece, Plan, Product};
use crate::compiler::ir::{BinOp, Const, Operand, Stmt, Ty, Value, VarId, rewrite};

impl Terms<'_> {
    /// The statements of a block with its values computed from their forms.
    pub(super) fn write(&mut self, block: &Block, stmts: Vec<Stmt>) -> Vec<Stmt> {
        let divisors = block.divisors();
        let mut out = Vec::with_capacity(stmts.len());
        for stmt in stmts {
            if let Stmt::Let(var, value) = &stmt {
                if let Some(at) = block.place(*var) {
                    if let Some((choice, value)) = block.choices.get(&at) {
                        out.push(Stmt::Let(*choice, value.clone()));
                    }
                    if let Some(form) = &block.forms[at] {
                        self.definition(&mut out, *var, form, &divisors);
                    }
                    continue;
                }
                self.note_product(*var, value);
            }
            out.push(stmt);
        }
        out
    }

    /// Puts the operands that values have turned out to be.
    pub(super) fn substitute(&self, stmts: &mut [Stmt]) {
        for stmt in stmts {
            rewrite::own_operands(stmt, &mut |operand| {
                while let Operand::Var(var) = operand
                    && let Some(other) = self.same.get(var)
                {
                    *operand = other.clone();
                }
            });
            rewrite::blocks(stmt).into_iter().for_each(|b| self.substitute(&mut b.stmts));
        }
    }

    fn definition(&mut self, out: &mut Vec<Stmt>, var: VarId, form: &[Term], divisors: &BTreeSet<Atom>) {
        self.reciprocals(out, var, form, divisors);
        let plan = self.known.sum(form);
        let mut writer = Writer { terms: self, out, like: var };
        match writer.value(&plan) {
            Value::Use(operand) => {
                self.same.insert(var, operand);
            }
            value => {
                out.push(Stmt::Let(var, value));
                if let [term] = form {
                    self.known.add(term.clone(), var);
                }
            }
        }
    }

    /// `x / z == x * (1 / z)`, for what is divided by elsewhere too.
    fn reciprocals(&mut self, out: &mut Vec<Stmt>, like: VarId, form: &[Term], divisors: &BTreeSet<Atom>) {
        if divisors.is_empty() {
            return;
        }
        for (atom, _) in form.iter().flat_map(|term| &term.factors).filter(|(_, n)| *n < 0) {
            if !divisors.contains(atom) || self.atoms.var(*atom).is_none() {
                continue;
            }
            let there = self.known.product(&Term::power(*atom, -1)).divisors.is_empty();
            if there {
                continue;
            }
            let inverse = self.fresh(like);
            let ty = self.function.vars[like].ty.clone();
            let value = Value::Binary(BinOp::Div, literal(1.0, ty), self.atoms.operand(*atom).clone());
            out.push(Stmt::Let(inverse, value));
            self.known.add(Term::power(*atom, -1), inverse);
        }
    }
}

struct Writer<'w, 'f> {
    terms: &'w mut Terms<'f>,
    out: &'w mut Vec<Stmt>,
    /// The value that is computed: new ones get its name and type.
    like: VarId,
}

impl Writer<'_, '_> {
    fn value(&mut self, plan: &Plan) -> Value {
        match plan {
            Plan::Product(product) => self.product(product, product.coef),
            Plan::Sum(plans) => self.sum(plans),
        }
    }

    fn operand(&mut self, value: Value) -> Operand {
        if let Value::Use(operand) = value {
            return operand;
        }
        let var = self.terms.fresh(self.like);
        self.out.push(Stmt::Let(var, value));
        Operand::Var(var)
    }

    /// Starts with a summand that isn't subtracted, if there is one.
    fn sum(&mut self, plans: &[Plan]) -> Value {
        let first = plans.iter().position(|plan| !plan.is_negative()).unwrap_or_default();
        let value = self.value(&plans[first]);
        let mut sum = self.operand(value);
        let mut last = Value::Use(sum.clone());
        for (k, plan) in plans.iter().enumerate() {
            if k == first {
                continue;
            }
            sum = self.operand(last);
            let (op, value) = match plan {
                Plan::Product(product) if product.coef < 0.0 => {
                    (BinOp::Sub, self.product(product, -product.coef))
                }
                Plan::Product(_) | Plan::Sum(_) => (BinOp::Add, self.value(plan)),
            };
            last = Value::Binary(op, sum, self.operand(value));
        }
        last
    }

    /// A product with another number before it.
    fn product(&mut self, product: &Product, number: f64) -> Value {
        let size = number.abs();
        let mut term = Term { coef: size, factors: Vec::new() };
        let mut value = (size != 1.0).then(|| Value::Use(self.literal(size)));
        for (k, piece) in product.pieces.iter().enumerate() {
            let factor = self.piece(piece);
            value = Some(self.times(value, &term, factor));
            if k + 1 < product.pieces.len() || product.inner.is_some() {
                term = term.times(&term_of(piece)).unwrap_or(Term::ONE);
            }
        }
        if let Some(inner) = &product.inner {
            let inner = self.value(inner);
            let factor = self.operand(inner);
            value = Some(self.times(value, &term, factor));
        }
        let value = value.unwrap_or_else(|| Value::Use(self.literal(1.0)));
        let value = product.divisors.iter().fold(value, |value, divisor| {
            let whole = self.operand(value);
            Value::Binary(BinOp::Div, whole, self.terms.atoms.operand(*divisor).clone())
        });
        if number < 0.0 { Value::Neg(self.operand(value)) } else { value }
    }

    /// What has been multiplied so far, a `term`, times a factor.
    fn times(&mut self, left: Option<Value>, term: &Term, factor: Operand) -> Value {
        let Some(left) = left else { return Value::Use(factor) };
        let left = self.operand(left);
        if let Operand::Var(var) = &left
            && term.degree() > 1
        {
            self.terms.known.add(term.clone(), *var);
        }
        Value::Binary(BinOp::Mul, left, factor)
    }

    fn literal(&self, number: f64) -> Operand {
        literal(number, self.terms.function.vars[self.like].ty.clone())
    }

    fn piece(&self, piece: &Piece) -> Operand {
        match piece {
            Piece::Atom(atom) => self.terms.atoms.operand(*atom).clone(),
            Piece::Known(var, _) => Operand::Var(*var),
        }
    }
}

fn term_of(piece: &Piece) -> Term {
    match piece {
        Piece::Atom(atom) => Term::power(*atom, 1),
        Piece::Known(_, term) => term.clone(),
    }
}

/// A literal.
pub fn literal(number: f64, ty: Ty) -> Operand {
    Operand::Const(Const::float(number, ty))
}
