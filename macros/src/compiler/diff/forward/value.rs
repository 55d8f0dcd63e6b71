//! The tangents of values.

use super::Pass;
use crate::compiler::ir::{BinOp, Const, FloatTy, Operand, Stmt, Ty, Value, VarId};
use crate::compiler::lower;
use crate::compiler::rules::{ArgKind, Rule};

impl Pass<'_> {
    /// The tangent of a value that a variable is defined as. Zeros that it is made of are
    /// defined before that, the rest after.
    pub(super) fn value(
        &mut self,
        before: &mut Vec<Stmt>,
        after: &mut Vec<Stmt>,
        var: VarId,
        value: &Value,
    ) -> Value {
        match value {
            Value::Use(a) => Value::Use(self.or_zero(before, a)),
            Value::Load(place, mode) if self.is_active(place) => self.load(place, *mode),
            Value::Pop(place) if self.is_active(place) => Value::Pop(self.tangent_place(place)),
            Value::Neg(a) => match self.of(a) {
                Some(tangent) => Value::Neg(tangent),
                None => self.none(after, var),
            },
            Value::Binary(op, a, b) => self.binary(after, var, *op, a, b),
            Value::Rule(rule, args) => self.rule(after, var, rule, args),
            Value::Cast(a, ty) => match self.of(a) {
                Some(tangent) => self.cast(after, var, a, Value::Cast(tangent, ty.clone())),
                // A number of another type is no tangent.
                None => self.none(after, var),
            },
            Value::Select(c, a, b) => {
                Value::Select(c.clone(), self.or_zero(before, a), self.or_zero(before, b))
            }
            Value::Array(all) => Value::Array(self.all(before, all)),
            Value::Tuple(all) => Value::Tuple(self.all(before, all)),
            Value::Vec(all) => Value::Vec(self.all(before, all)),
            Value::Struct(path, fields) => {
                let fields = fields.iter().map(|(step, a)| (step.clone(), self.or_zero(before, a))).collect();
                Value::Struct(path.clone(), fields)
            }
            Value::Repeat(a, n) => Value::Repeat(self.or_zero(before, a), n.clone()),
            Value::VecRepeat(a, n) => Value::VecRepeat(self.or_zero(before, a), n.clone()),
            // A list without elements has one without.
            Value::VecNew(_) => value.clone(),
            Value::Load(..)
            | Value::Pop(_)
            | Value::Compare(..)
            | Value::And(..)
            | Value::Or(..)
            | Value::Not(_)
            | Value::IsFloat(_)
            | Value::Len(_)
            | Value::Matches(..)
            | Value::Opaque(_)
            | Value::Lent(_)
            | Value::Overwrites(..)
            | Value::Stack(_)
            | Value::Restore(_)
            | Value::ZeroLike(_)
            | Value::WideLike(..)
            | Value::Zero(_) => self.none(after, var),
        }
    }

    /// Of a value that no derivative flows through: zeros in its shape.
    fn none(&mut self, after: &mut Vec<Stmt>, var: VarId) -> Value {
        Value::Use(self.zero(after, &Operand::Var(var)))
    }

    /// The tangent of a cast, given what is cast of the operand's own: that of an integer is
    /// none.
    //
    // For `let y = n as f64`, where nothing tells what `n` is, emits
    //
    //     let t_y = if is_float(&n) { t_n as f64 } else { 0.0 };
    fn cast(&mut self, after: &mut Vec<Stmt>, var: VarId, from: &Operand, cast: Value) -> Value {
        if self.function.operand_ty(from).is_float() {
            return cast;
        }
        let ty = self.function.vars[var].ty.clone();
        let tangent = self.bind(after, "t", ty, cast);
        let is_float = self.bind(after, "is_float", Ty::Bool, Value::IsFloat(from.clone()));
        let zero = self.zero(after, &Operand::Var(var));
        Value::Select(is_float, tangent, zero)
    }

    fn all(&mut self, before: &mut Vec<Stmt>, all: &[Operand]) -> Vec<Operand> {
        all.iter().map(|a| self.or_zero(before, a)).collect()
    }

    fn binary(&mut self, after: &mut Vec<Stmt>, var: VarId, op: BinOp, a: &Operand, b: &Operand) -> Value {
        let (ta, tb) = (self.of(a), self.of(b));
        match (op, ta, tb) {
            (BinOp::Add, Some(ta), Some(tb)) => Value::Binary(BinOp::Add, ta, tb),
            (BinOp::Sub, Some(ta), Some(tb)) => Value::Binary(BinOp::Sub, ta, tb),
            (BinOp::Add | BinOp::Sub, Some(ta), None) | (BinOp::Add, None, Some(ta)) => Value::Use(ta),
            (BinOp::Sub, None, Some(tb)) => Value::Neg(tb),
            (BinOp::Mul, ta, tb) => self.product(after, var, (a, ta), (b, tb)),
            (BinOp::Div, None, Some(tb)) if number(a) == Some(1.0) => self.reciprocal(after, var, &tb),
            (BinOp::Div, ta, tb) => self.quotient(after, var, b, ta, tb),
            (BinOp::Add | BinOp::Sub, None, None) => self.none(after, var),
            (BinOp::Rem | BinOp::BitAnd | BinOp::BitOr | BinOp::BitXor | BinOp::Shl | BinOp::Shr, ..) => {
                unreachable!("verified by ir::verify: only + - * / act on floats")
            }
        }
    }

    // For `y = a * b`: `t_a * b + a * t_b`.
    fn product(
        &mut self,
        after: &mut Vec<Stmt>,
        var: VarId,
        (a, ta): (&Operand, Option<Operand>),
        (b, tb): (&Operand, Option<Operand>),
    ) -> Value {
        match (ta, tb) {
            (Some(ta), Some(tb)) => {
                let left = self.times(after, var, &ta, b);
                let right = self.times(after, var, a, &tb);
                Value::Binary(BinOp::Add, left, right)
            }
            (Some(ta), None) => Value::Binary(BinOp::Mul, ta, b.clone()),
            (None, Some(tb)) => Value::Binary(BinOp::Mul, a.clone(), tb),
            (None, None) => self.none(after, var),
        }
    }

    // For `y = 1 / b`: `-(y * y * t_b)`, without a second division.
    fn reciprocal(&mut self, after: &mut Vec<Stmt>, var: VarId, tb: &Operand) -> Value {
        let once = self.times(after, var, &Operand::Var(var), &Operand::Var(var));
        let change = self.times(after, var, &once, tb);
        Value::Neg(change)
    }

    // For `y = a / b`: `(t_a - y * t_b) / b`.
    fn quotient(
        &mut self,
        after: &mut Vec<Stmt>,
        var: VarId,
        b: &Operand,
        ta: Option<Operand>,
        tb: Option<Operand>,
    ) -> Value {
        let ty = self.function.vars[var].ty.clone();
        let above = match (ta, tb) {
            (Some(ta), None) => ta,
            (Some(ta), Some(tb)) => {
                let change = self.times(after, var, &Operand::Var(var), &tb);
                self.bind(after, "t", ty, Value::Binary(BinOp::Sub, ta, change))
            }
            (None, Some(tb)) => {
                let change = self.times(after, var, &Operand::Var(var), &tb);
                self.bind(after, "t", ty, Value::Neg(change))
            }
            (None, None) => return self.none(after, var),
        };
        Value::Binary(BinOp::Div, above, b.clone())
    }

    // For `y = f(x, z)`: `f_x * t_x + f_z * t_z`.
    fn rule(&mut self, after: &mut Vec<Stmt>, var: VarId, rule: &'static Rule, args: &[Operand]) -> Value {
        let pairs = args.iter().zip(rule.args);
        let floats: Vec<Operand> =
            pairs.filter(|(_, formal)| formal.kind == ArgKind::Float).map(|(a, _)| a.clone()).collect();
        let alone = floats.iter().filter(|o| self.facts.varied_operand(o)).count() < 2;
        let mut sum: Option<Operand> = None;
        for (k, arg) in floats.iter().enumerate() {
            let Some(tangent) = self.of(arg) else { continue };
            let Some(part) = self.part(after, var, (rule, args), (k, alone), &tangent) else { continue };
            let ty = self.function.vars[var].ty.clone();
            sum = Some(match sum {
                Some(sum) => self.bind(after, "t", ty, Value::Binary(BinOp::Add, sum, part)),
                None => part,
            });
        }
        match sum {
            Some(sum) => Value::Use(sum),
            None => self.none(after, var),
        }
    }

    /// A partial derivative times a tangent; `None` where it is zero.
    fn part(
        &mut self,
        after: &mut Vec<Stmt>,
        var: VarId,
        (rule, args): (&'static Rule, &[Operand]),
        (k, alone): (usize, bool),
        tangent: &Operand,
    ) -> Option<Operand> {
        let float = match &self.function.vars[var].ty {
            Ty::Float(float) if *float != FloatTy::Any => float.clone(),
            _ => self.source.ambient_float(),
        };
        let code = self.partials.of(rule, k, alone);
        let result = Operand::Var(var);
        let partial = lower::partial(&mut self.function, after, &code, rule, args, &result, float);
        let ty = self.function.vars[var].ty.clone();
        match number(&partial) {
            Some(0.0) => None,
            Some(-1.0) => Some(self.bind(after, "t", ty, Value::Neg(tangent.clone()))),
            _ if is_choice(after, &partial) => Some(self.chosen(after, &partial, tangent)),
            _ => Some(self.times(after, var, &partial, tangent)),
        }
    }

    /// `if c { 1 } else { 0 } * t == if c { t } else { 0 }`, also where `t` is infinite.
    fn chosen(&mut self, after: &mut Vec<Stmt>, partial: &Operand, tangent: &Operand) -> Operand {
        let ty = self.function.operand_ty(tangent);
        match (number(partial), choice(after, partial)) {
            (Some(0.0), _) => Operand::Const(Const::float(0.0, ty)),
            (Some(1.0), _) => tangent.clone(),
            (_, Some((c, a, b))) => {
                let (a, b) = (self.chosen(after, &a, tangent), self.chosen(after, &b, tangent));
                self.bind(after, "t", ty, Value::Select(c, a, b))
            }
            _ => {
                let product = Value::Binary(BinOp::Mul, partial.clone(), tangent.clone());
                self.bind(after, "t", ty, product)
            }
        }
    }

    /// `a * b`, or less where one of them is one.
    fn times(&mut self, out: &mut Vec<Stmt>, var: VarId, a: &Operand, b: &Operand) -> Operand {
        if number(a) == Some(1.0) {
            return b.clone();
        }
        if number(b) == Some(1.0) {
            return a.clone();
        }
        let ty = self.function.vars[var].ty.clone();
        self.bind(out, "t", ty, Value::Binary(BinOp::Mul, a.clone(), b.clone()))
    }
}

/// What an operand was defined to choose between, and the condition.
fn choice(stmts: &[Stmt], operand: &Operand) -> Option<(Operand, Operand, Operand)> {
    let Operand::Var(var) = operand else { return None };
    stmts.iter().rev().find_map(|stmt| match stmt {
        Stmt::Let(v, Value::Select(c, a, b)) if v == var => Some((c.clone(), a.clone(), b.clone())),
        _ => None,
    })
}

/// Whether an operand is a choice between numbers.
fn is_choice(stmts: &[Stmt], operand: &Operand) -> bool {
    let is = |o: &Operand| number(o).is_some() || is_choice(stmts, o);
    choice(stmts, operand).is_some_and(|(_, a, b)| is(&a) && is(&b))
}

/// The number that an operand is, if it is a literal.
fn number(operand: &Operand) -> Option<f64> {
    match operand {
        Operand::Const(c) => c.number,
        Operand::Var(_) => None,
    }
}
