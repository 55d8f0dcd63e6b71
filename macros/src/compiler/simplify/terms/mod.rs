//! Sums of products in adjoint code, computed with less work.
//!
//! What the reverse sweep multiplies and adds in one block is written as a sum of
//! terms `number * a^m * b^n * ..` ([`form`]), over what it does not look into, and
//! computed anew from there ([`plan`]):
//!
//! ```text
//! let d_t = d_y + d_y * 3.0;        d_a += d_y * (3.0 - 12.0 * b);
//! d_a += d_t - d_y;            =>
//! d_a -= 4.0 * d_t * b - d_t;
//! ```
//!
//! The laws, which hold within rounding as long as nothing leaves the range of the
//! float type:
//!
//! ```text
//! c * x + d * x == (c + d) * x      where c and d are literals and c + d is exact
//! x * y + x * z == x * (y + z)
//! x / z + y / z == (x + y) / z
//! (x * y) * z == x * (y * z)        where y * z has been computed before
//! x / z == x * (1 / z)              where 1 / z is there, or is needed twice
//! sum of c * x == c * sum of x      where c is a literal
//! ```
//!
//! Only values that depend on an adjoint are rewritten: the user's expressions, the
//! same when they are computed again, and the formulas of the rule table stay as
//! they are written. Products are never distributed over sums.

mod block;
mod form;
mod former;
mod numbers;
mod plan;
mod scan;
mod write;

use std::collections::BTreeMap;

use crate::compiler::ir::{
    BinOp, FloatTy, Function, LoadMode, Operand, Stmt, Ty, Value, VarId, VarTable, rewrite,
};
use block::{Block, Values};
use form::{Atoms, Term, exact_product};
use plan::Known;
use scan::Facts;

/// Rewrites adjoint code in statements and the blocks in them. `results` are used
/// by what comes after, `given` are the seed and the adjoints that come from before.
pub fn run(function: &mut Function, mut stmts: Vec<Stmt>, results: &[VarId], given: &[VarId]) -> Vec<Stmt> {
    let facts = Facts::of(function, &stmts, results, given);
    if facts.adjoint.is_empty() {
        return stmts;
    }
    let mut terms = Terms {
        function,
        facts,
        atoms: Atoms::default(),
        products: VarTable::new(),
        known: Known::default(),
        scaled: BTreeMap::new(),
        places: VarTable::new(),
        same: VarTable::new(),
    };
    terms.block(&mut stmts);
    if !terms.same.is_empty() {
        terms.substitute(&mut stmts);
    }
    stmts
}

struct Terms<'f> {
    function: &'f mut Function,
    facts: Facts,
    atoms: Atoms,
    /// What products that are not rewritten are made of.
    products: VarTable<Term>,
    /// The products in scope.
    known: Known,
    /// Sums over a loop that have lost a number: what they are to be multiplied by.
    scaled: BTreeMap<VarId, f64>,
    /// The places of a block's values, while it is rewritten.
    places: VarTable<usize>,
    /// Values that have turned out to be another operand.
    same: VarTable<Operand>,
}

impl Terms<'_> {
    fn block(&mut self, stmts: &mut Vec<Stmt>) {
        let mark = self.known.mark();
        let mut scaled = Vec::new();
        for (at, stmt) in stmts.iter_mut().enumerate() {
            if let Stmt::Let(var, value) = &*stmt {
                self.note_product(*var, value);
                scaled.extend(self.scaled_sum(value).map(|number| (at, number)));
            }
            rewrite::each_block(stmt, &mut |stmts| self.block(stmts));
        }
        self.rescale(stmts, scaled);
        self.known.back_to(mark);
        let values = self.values(stmts);
        if values.is_empty() {
            return;
        }
        let mut block = Block::of(self, &values);
        if block.has_numbers() {
            block.move_numbers(&self.atoms);
            block.scale_sums(self, stmts);
        }
        *stmts = self.write(&block, std::mem::take(stmts));
        self.places = block.close();
        self.known.back_to(mark);
    }

    /// The statements of a block that are rewritten.
    fn values(&self, stmts: &[Stmt]) -> Values {
        let arithmetic = |value: &Value| match value {
            Value::Neg(_) => true,
            Value::Select(_, a, b) => {
                let adjoint = |o: &Operand| matches!(o, Operand::Var(v) if self.facts.adjoint.contains(v));
                let zero = |o: &Operand| number(o) == Some(0.0);
                adjoint(a) && zero(b) || zero(a) && adjoint(b)
            }
            Value::Binary(op, ..) => matches!(op, BinOp::Add | BinOp::Sub | BinOp::Mul | BinOp::Div),
            _ => false,
        };
        let values = stmts.iter().filter_map(|stmt| match stmt {
            Stmt::Let(var, value) if self.facts.adjoint.contains(var) && arithmetic(value) => {
                let itself = matches!(value, Value::Binary(BinOp::Div, a, b) if a.same(b));
                let fixed = match value {
                    Value::Neg(a) => self.fixed(a),
                    Value::Binary(_, a, b) | Value::Select(_, a, b) => self.fixed(a) && self.fixed(b),
                    _ => false,
                };
                (!itself && fixed).then(|| (*var, value.clone()))
            }
            _ => None,
        });
        values.collect()
    }

    /// The number that a sum over a loop has lost, where a value is that sum.
    fn scaled_sum(&self, value: &Value) -> Option<f64> {
        match value {
            Value::Load(place, LoadMode::Use) if place.steps.is_empty() => {
                self.scaled.get(&place.root).copied()
            }
            _ => None,
        }
    }

    /// The sums of loops that have lost their numbers get them where they are read.
    fn rescale(&mut self, stmts: &mut Vec<Stmt>, scaled: Vec<(usize, f64)>) {
        if scaled.is_empty() {
            return;
        }
        let mut scaled = scaled.into_iter().peekable();
        let mut out = Vec::with_capacity(stmts.len());
        for (at, stmt) in std::mem::take(stmts).into_iter().enumerate() {
            match (stmt, scaled.next_if(|(k, _)| *k == at)) {
                (Stmt::Let(var, load), Some((_, number))) => {
                    let ty = self.function.vars[var].ty.clone();
                    let sum = self.fresh(var);
                    let scaled = Value::Binary(BinOp::Mul, Operand::Var(sum), write::literal(number, ty));
                    out.extend([Stmt::Let(sum, load), Stmt::Let(var, scaled)]);
                }
                (stmt, _) => out.push(stmt),
            }
        }
        *stmts = out;
    }

    /// Notes what a product of the user's is made of, so that it is used again.
    fn note_product(&mut self, var: VarId, value: &Value) {
        if self.facts.adjoint.contains(&var) || !self.is_float_value(var) {
            return;
        }
        if let Some(term) = self.product_of(value) {
            self.products.insert(var, term.clone());
            self.known.add(term, var);
        }
    }

    fn product_of(&mut self, value: &Value) -> Option<Term> {
        match value {
            Value::Neg(a) if self.fixed(a) => {
                let term = self.base(a);
                Some(Term { coef: -term.coef, ..term })
            }
            Value::Binary(BinOp::Mul, a, b) if self.fixed(a) && self.fixed(b) => {
                self.base(a).times(&self.base(b))
            }
            Value::Binary(BinOp::Div, a, b) if self.fixed(a) && self.fixed(b) => {
                self.base(a).times(&Term::power(self.atoms.of(b), -1))
            }
            Value::Rule(rule, args) if rule.name == "powi" && self.fixed(&args[0]) => {
                let (base, square) = (self.base(&args[0]), self.base(&args[0]).times(&self.base(&args[0]))?);
                match number(&args[1]) {
                    Some(2.0) => Some(square),
                    Some(3.0) => square.times(&base),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// What an operand that is not rewritten is made of.
    fn base(&mut self, operand: &Operand) -> Term {
        if let Some(n) = number(operand)
            && exact_product(n, 1.0).is_some()
        {
            return Term { coef: n, factors: Vec::new() };
        }
        if let Operand::Var(var) = operand
            && let Some(term) = self.products.get(var)
        {
            return term.clone();
        }
        Term::power(self.atoms.of(operand), 1)
    }

    fn fixed(&self, operand: &Operand) -> bool {
        match operand {
            Operand::Var(var) => self.is_float_value(*var),
            Operand::Const(c) => c.ty.is_float(),
        }
    }

    fn is_float_value(&self, var: VarId) -> bool {
        let var = &self.function.vars[var];
        // Literals are no values of a type parameter.
        matches!(&var.ty, Ty::Float(float) if !matches!(float, FloatTy::Param(_))) && !var.mutable
    }

    /// A new adjoint value like another.
    fn fresh(&mut self, like: VarId) -> VarId {
        let var = crate::compiler::ir::Var {
            mutable: false,
            kind: crate::compiler::ir::VarKind::Generated,
            ..self.function.vars[like].clone()
        };
        let var = self.function.vars.add(var);
        self.facts.adjoint.insert(var);
        var
    }
}

/// The number that an operand is, if it is a literal.
fn number(operand: &Operand) -> Option<f64> {
    match operand {
        Operand::Const(c) => c.number,
        Operand::Var(_) => None,
    }
}
