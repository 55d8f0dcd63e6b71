//! Reverses a definition: the adjoint of what it defines flows to its operands.

use super::{Sweep, integer};
use crate::compiler::ir::{
    BinOp, Block, Const, FloatTy, Loop, LoopKind, Operand, Operator, Place, Sign, Step, Stmt, Ty, Value,
    VarId, VarKind,
};
use crate::compiler::lower;
use crate::compiler::rules::Rule;

impl Sweep<'_> {
    /// Adds to `out` the reverse of `let var = value`.
    pub(super) fn value(&mut self, out: &mut Vec<Stmt>, var: VarId, value: &Value) {
        let start = out.len();
        self.reversed(out, var, value);
        self.place_at(var, value, &out[start..]);
    }

    /// A product in a derivative stands where the user's operator stands: if the
    /// types do not fit, rustc says the same of both.
    fn place_at(&mut self, var: VarId, value: &Value, stmts: &[Stmt]) {
        let (Some(Operator { left, symbol, right }), Value::Binary(_, a, b)) =
            (self.function.operators[var], value)
        else {
            return;
        };
        let place = |o: &Operand| match o {
            o if o.same(b) => right,
            o if o.same(a) => left,
            _ => symbol,
        };
        for stmt in stmts {
            if let Stmt::Let(made, Value::Binary(_, a, b)) = stmt {
                let here = Operator { left: place(a), symbol, right: place(b) };
                self.function.operators.set(*made, Some(here));
            }
        }
    }

    fn reversed(&mut self, out: &mut Vec<Stmt>, var: VarId, value: &Value) {
        match value {
            Value::Use(a) => self.pass(out, var, a, Sign::Plus),
            Value::Neg(a) => self.pass(out, var, a, Sign::Minus),
            Value::Load(place, _) => self.loaded(out, var, place),
            Value::Binary(op, a, b) => self.binary(out, var, *op, a, b),
            Value::Rule(rule, args) => self.rule(out, var, rule, args),
            Value::Cast(a, _) => self.cast(out, var, a),
            Value::Select(c, a, b) => self.select(out, var, c, a, b),
            Value::Array(all) | Value::Vec(all) => {
                self.elements(out, var, all, |k| Step::Index(integer(k, Ty::usize())))
            }
            Value::Tuple(all) => self.elements(out, var, all, Step::Field),
            Value::Struct(_, all) => self.fields(out, var, all),
            Value::Repeat(a, n) => {
                let to = Const::new(n.clone(), Ty::usize(), None);
                self.repeated(out, var, a, Operand::Const(to));
            }
            Value::VecRepeat(a, n) => self.repeated(out, var, a, n.clone()),
            Value::Compare(..)
            | Value::And(..)
            | Value::Or(..)
            | Value::Not(_)
            | Value::IsFloat(_)
            | Value::Len(_)
            | Value::Matches(..)
            | Value::VecNew(_)
            | Value::Opaque(_)
            | Value::Lent(_)
            | Value::Stack(_)
            | Value::Restore(_)
            | Value::Pop(_)
            | Value::ZeroLike(_)
            | Value::WideLike(..)
            | Value::Overwrites(..)
            | Value::Zero(_) => {}
        }
    }

    fn own_adjoint(&mut self, out: &mut Vec<Stmt>, var: VarId) -> Operand {
        self.read_adjoint(out, &Place::var(var))
    }

    fn pass(&mut self, out: &mut Vec<Stmt>, var: VarId, to: &Operand, sign: Sign) {
        if self.copied.get(&var).is_none() && self.facts.active_operand(to) {
            let adjoint = self.own_adjoint(out, var);
            self.add(out, to, sign, adjoint);
        }
    }

    fn loaded(&mut self, out: &mut Vec<Stmt>, var: VarId, place: &Place) {
        if self.copied.get(&var).is_none() && self.facts.active_place(&self.function, place) {
            let adjoint = self.own_adjoint(out, var);
            let place = self.adjoint_place(place);
            out.push(Stmt::Update(place, Sign::Plus, adjoint));
        }
    }

    fn binary(&mut self, out: &mut Vec<Stmt>, var: VarId, op: BinOp, a: &Operand, b: &Operand) {
        let (to_a, to_b) = (self.facts.active_operand(a), self.facts.active_operand(b));
        if !to_a && !to_b {
            return;
        }
        let d = self.own_adjoint(out, var);
        match op {
            BinOp::Add => {
                self.add(out, a, Sign::Plus, d.clone());
                self.add(out, b, Sign::Plus, d);
            }
            BinOp::Sub => {
                self.add(out, a, Sign::Plus, d.clone());
                self.add(out, b, Sign::Minus, d);
            }
            BinOp::Mul => {
                if to_a {
                    let amount = self.times(out, var, &d, b);
                    self.add(out, a, Sign::Plus, amount);
                }
                if to_b {
                    let amount = self.times(out, var, &d, a);
                    self.add(out, b, Sign::Plus, amount);
                }
            }
            BinOp::Div => self.quotient(out, var, &d, a, b),
            BinOp::Rem | BinOp::BitAnd | BinOp::BitOr | BinOp::BitXor | BinOp::Shl | BinOp::Shr => {
                unreachable!("verified by ir::verify: only + - * / act on floats")
            }
        }
    }

    // For `y = a / b`, emits `d_a += d_y / b` and `d_b -= d_y / b * y`.
    fn quotient(&mut self, out: &mut Vec<Stmt>, var: VarId, d: &Operand, a: &Operand, b: &Operand) {
        if number(a) == Some(1.0) {
            // d(1 / b) == -y * y, without a second division
            let once = self.times(out, var, d, &Operand::Var(var));
            let amount = self.times(out, var, &once, &Operand::Var(var));
            self.add(out, b, Sign::Minus, amount);
            return;
        }
        let ty = self.function.vars[var].ty.clone();
        let part = self.bind(out, "d_quotient", ty, Value::Binary(BinOp::Div, d.clone(), b.clone()));
        self.add(out, a, Sign::Plus, part.clone());
        if self.facts.active_operand(b) {
            let amount = self.times(out, var, &part, &Operand::Var(var));
            self.add(out, b, Sign::Minus, amount);
        }
    }

    /// `a * b`, or less where one of them is one.
    fn times(&mut self, out: &mut Vec<Stmt>, var: VarId, a: &Operand, b: &Operand) -> Operand {
        if number(b) == Some(1.0) {
            return a.clone();
        }
        if number(a) == Some(1.0) {
            return b.clone();
        }
        let ty = self.function.vars[var].ty.clone();
        if let Some(chosen) = choice(out, b) {
            // d * (if c { 1 } else { 0 }) == if c { d } else { 0 }
            let (c, yes, no) = chosen;
            out.pop();
            let pick = |one: bool| if one { a.clone() } else { zero(&ty) };
            return self.bind(out, "t", ty.clone(), Value::Select(c, pick(yes), pick(no)));
        }
        self.bind(out, "t", ty, Value::Binary(BinOp::Mul, a.clone(), b.clone()))
    }

    // For `y = f(x)`, emits `d_x += d_y * f'(x)`.
    fn rule(&mut self, out: &mut Vec<Stmt>, var: VarId, rule: &'static Rule, args: &[Operand]) {
        let floats: Vec<Operand> = args
            .iter()
            .zip(rule.args)
            .filter(|(_, formal)| formal.kind == crate::compiler::rules::ArgKind::Float)
            .map(|(a, _)| a.clone())
            .collect();
        let alone = floats.iter().filter(|o| self.facts.varied_operand(o)).count() < 2;
        if !floats.iter().any(|o| self.facts.active_operand(o)) {
            return;
        }
        let float = match &self.function.vars[var].ty {
            Ty::Float(float) if *float != FloatTy::Any => float.clone(),
            _ => self.source.ambient_float(),
        };
        let d = self.own_adjoint(out, var);
        for (k, arg) in floats.iter().enumerate() {
            if !self.facts.active_operand(arg) {
                continue;
            }
            let result = Operand::Var(var);
            let before = self.function.vars.len();
            let code = self.partials.of(rule, k, alone);
            let partial = lower::partial(&mut self.function, out, &code, rule, args, &result, float.clone());
            self.adopt(before);
            match number(&partial) {
                Some(0.0) => {}
                Some(-1.0) => self.add(out, arg, Sign::Minus, d.clone()),
                _ => {
                    let amount = self.times(out, var, &d, &partial);
                    self.add(out, arg, Sign::Plus, amount);
                }
            }
        }
    }

    /// Variables made since are generated ones.
    fn adopt(&mut self, before: usize) {
        for var in self.function.vars.since(before) {
            self.function.vars[var].kind = VarKind::Generated;
        }
    }

    fn cast(&mut self, out: &mut Vec<Stmt>, var: VarId, a: &Operand) {
        if !self.facts.active_operand(a) {
            return;
        }
        let d = self.own_adjoint(out, var);
        let ty = self.function.operand_ty(a);
        let back = self.bind(out, "d_cast", ty.clone(), Value::Cast(d, ty));
        self.add(out, a, Sign::Plus, back);
    }

    fn select(&mut self, out: &mut Vec<Stmt>, var: VarId, c: &Operand, a: &Operand, b: &Operand) {
        let d = self.own_adjoint(out, var);
        let ty = self.function.vars[var].ty.clone();
        let zero = self.bind(out, "zero", ty.clone(), Value::Zero(ty.clone()));
        for (to, yes, no) in [(a, &d, &zero), (b, &zero, &d)] {
            if self.facts.active_operand(to) {
                let value = Value::Select(c.clone(), yes.clone(), no.clone());
                let amount = self.bind(out, "d_selected", ty.clone(), value);
                self.add(out, to, Sign::Plus, amount);
            }
        }
    }

    fn elements(&mut self, out: &mut Vec<Stmt>, var: VarId, all: &[Operand], step: impl Fn(usize) -> Step) {
        for (k, element) in all.iter().enumerate() {
            if self.facts.active_operand(element) {
                let adjoint = Place::var(self.adjoint(var)).step(step(k));
                let d = self.load(out, "d_element", adjoint);
                self.add(out, element, Sign::Plus, d);
            }
        }
    }

    fn fields(&mut self, out: &mut Vec<Stmt>, var: VarId, all: &[(Step, Operand)]) {
        for (step, field) in all {
            if self.facts.active_operand(field) {
                let adjoint = Place::var(self.adjoint(var)).step(step.clone());
                let d = self.load(out, "d_field", adjoint);
                self.add(out, field, Sign::Plus, d);
            }
        }
    }

    fn repeated(&mut self, out: &mut Vec<Stmt>, var: VarId, a: &Operand, to: Operand) {
        if !self.facts.active_operand(a) {
            return;
        }
        let index = self.fresh("k", Ty::usize(), false);
        let mut stmts = Vec::new();
        let adjoint = Place::var(self.adjoint(var)).step(Step::Index(Operand::Var(index)));
        let d = self.load(&mut stmts, "d_element", adjoint);
        self.add(&mut stmts, a, Sign::Plus, d);
        let from = integer(0, Ty::usize());
        let kind = LoopKind::Counted { index, from, to, inclusive: false, reversed: false };
        out.push(Stmt::Loop(Box::new(Loop { kind, body: Block { stmts }, exit: None })));
    }
}

/// The condition and the two sides of a value that has just been defined as a
/// choice between zero and one.
fn choice(out: &[Stmt], operand: &Operand) -> Option<(Operand, bool, bool)> {
    let (Operand::Var(var), Some(Stmt::Let(last, Value::Select(c, a, b)))) = (operand, out.last()) else {
        return None;
    };
    let bit = |o: &Operand| match number(o) {
        Some(1.0) => Some(true),
        Some(0.0) => Some(false),
        _ => None,
    };
    if var == last { Some((c.clone(), bit(a)?, bit(b)?)) } else { None }
}

fn zero(ty: &Ty) -> Operand {
    Operand::Const(Const::float(0.0, ty.clone()))
}

/// The number that an operand is, if it is a literal.
fn number(operand: &Operand) -> Option<f64> {
    match operand {
        Operand::Const(c) => c.number,
        Operand::Var(_) => None,
    }
}
