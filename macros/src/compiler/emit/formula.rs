//! The derivative as a formula for the documentation: takes a short derivative
//! without branches and loops, whose seed is 1, and gives for each parameter its
//! partial derivative, with intermediate results put back into the expressions
//! that use them.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::ToTokens;

use super::code::Code;
use super::code::Tokens;
use super::names::Names;
use super::polynomial::Sum;
use super::{Emitter, Folded, text};
use crate::compiler::ir::{
    BinOp, Const, Function, LoadMode, Operand, Place, Sign, Stmt, Ty, Value, VarId, VarSet, rewrite,
};
use crate::compiler::texts::{Plain as _, TextSet};

/// Longer formulas are no help.
const LIMIT: usize = 100;
/// Nor are those of longer functions short.
const STATEMENTS: usize = 24;

/// Whether a function is one of scalars, without branches, loops and calls, and
/// short.
pub fn is_straight(source: &Function) -> bool {
    let scalar = |ty: &Ty| matches!(ty, Ty::Float(_)) || matches!(ty, Ty::Ref(false, t) if t.is_float());
    let params = source.params.iter().filter(|p| p.wrt).all(|p| scalar(&source.vars[p.var].ty));
    let lines = source.body.stmts.len() <= STATEMENTS;
    params && lines && source.result_ty.is_float() && source.body.stmts.iter().all(is_plain)
}

fn is_plain(stmt: &Stmt) -> bool {
    match stmt {
        Stmt::Let(..) | Stmt::Declare(_) => true,
        Stmt::Store(place, _) | Stmt::Update(place, ..) => place.steps.is_empty(),
        _ => false,
    }
}

/// Puts 1 for the seed of a derivative.
pub fn seed_with_one(derivative: &mut Function, seed: VarId) {
    let one = Operand::Const(Const::float(1.0, derivative.vars[seed].ty.clone()));
    for stmt in &mut derivative.body.stmts {
        rewrite::own_operands(stmt, &mut |operand| {
            if matches!(operand, Operand::Var(v) if *v == seed) {
                *operand = one.clone();
            }
        });
    }
}

/// `d/dx = ..` for each of some parameters, whose adjoints are given; `None` where
/// one cannot be written or is too long.
pub fn of(derivative: &Function, params: &[VarId], adjoints: &[VarId]) -> Option<Vec<String>> {
    let user = TextSet::default();
    let names = Names::new(derivative, &user, &[], &VarSet::new());
    let emitter = Emitter::new(derivative, &names, Tokens::default(), VarSet::new());
    let mut reading =
        Reading { emitter, function: derivative, values: BTreeMap::new(), adjoints: adjoints.to_vec() };
    for param in derivative.params.iter().filter(|p| !adjoints.contains(&p.var)) {
        let name = &derivative.vars[param.var].name;
        reading.set(param.var, Sum::atom(Code::atom(name.to_token_stream())))?;
    }
    for stmt in &derivative.body.stmts {
        reading.stmt(stmt)?;
    }
    let line = |(param, adjoint): (&VarId, &VarId)| {
        let name = derivative.vars[*param].name.plain();
        let formula = reading.held(*adjoint).code();
        let line = format!("d/d{name} = {}", text::of(formula.tokens.into()));
        (line.chars().count() <= LIMIT).then_some(line)
    };
    params.iter().zip(adjoints).map(line).collect()
}

/// Runs a derivative on expressions instead of numbers.
struct Reading<'f> {
    emitter: Emitter<'f>,
    function: &'f Function,
    /// What variables hold; at first adjoints hold nothing.
    values: BTreeMap<VarId, Sum>,
    adjoints: Vec<VarId>,
}

impl Reading<'_> {
    fn stmt(&mut self, stmt: &Stmt) -> Option<()> {
        match stmt {
            Stmt::Let(var, value) => {
                let sum = self.value(value, &self.function.vars[*var].ty)?;
                self.set(*var, sum)
            }
            Stmt::Declare(_) => Some(()),
            Stmt::Store(place, operand) => self.set(scalar(place)?, self.operand(operand)),
            Stmt::Update(place, sign, operand) => {
                let (var, amount) = (scalar(place)?, self.operand(operand));
                let amount = if *sign == Sign::Minus { amount.negated() } else { amount };
                self.set(var, self.held(var).plus(amount))
            }
            _ => None,
        }
    }

    fn held(&self, var: VarId) -> Sum {
        self.values.get(&var).cloned().unwrap_or_default()
    }

    fn operand(&self, operand: &Operand) -> Sum {
        match operand {
            Operand::Const(c) => match c.number {
                Some(n) if !matches!(c.ty, Ty::Int(_)) => Sum::number(n),
                _ => Sum::atom(self.emitter.operand(operand)),
            },
            Operand::Var(var) => self.held(*var),
        }
    }

    fn value(&self, value: &Value, ty: &Ty) -> Option<Sum> {
        Some(match value {
            Value::Load(place, LoadMode::Use) => self.held(scalar(place)?),
            Value::Use(a) => self.operand(a),
            Value::Neg(a) if ty.is_float() => self.operand(a).negated(),
            Value::Binary(op, a, b) if ty.is_float() => {
                let (a, b) = (self.operand(a), self.operand(b));
                match op {
                    BinOp::Add => a.plus(b),
                    BinOp::Sub => a.plus(b.negated()),
                    BinOp::Mul => a.times(b),
                    BinOp::Div => a.over(b),
                    _ => return None,
                }
            }
            Value::Zero(Ty::Float(_)) => Sum::default(),
            Value::Opaque(code) if code.blame.is_none() => Sum::atom(Code::atom(code.tokens.clone())),
            value if value.is_arithmetic() => Sum::atom(self.emitter.value(value)),
            Value::Select(..) => Sum::atom(self.emitter.value(value)),
            _ => return None,
        })
    }

    /// Notes what a variable holds, unless it is too long for anything.
    fn set(&mut self, var: VarId, sum: Sum) -> Option<()> {
        if !self.adjoints.contains(&var) {
            let code = sum.code();
            if count(&code.tokens.to_token_stream()) > LIMIT {
                return None;
            }
            self.emitter.folded.insert(var, Folded::Code(code));
        }
        self.values.insert(var, sum);
        Some(())
    }
}

/// The variable of a place that is all of it.
fn scalar(place: &Place) -> Option<VarId> {
    place.steps.is_empty().then_some(place.root)
}

fn count(tokens: &TokenStream) -> usize {
    let inside = |token: proc_macro2::TokenTree| match token {
        proc_macro2::TokenTree::Group(group) => 1 + count(&group.stream()),
        _ => 1,
    };
    tokens.clone().into_iter().map(inside).sum()
}
