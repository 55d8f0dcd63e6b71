//! Rewrites of generated values, each with its law.
//!
//! Refused, because floating point forbids them: `x * 0 == 0` (NaN, infinity, the
//! sign; structural zeros are `sums`' business), `x - x == 0`, `x / x == 1`,
//! reassociation of products.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::compiler::ir::{
    BinOp, CmpOp, Const, Function, LoadMode, Operand, Stmt, Ty, Value, VarId, VarKind, VarSet, VarTable,
    rewrite, visit,
};

/// Rewrites values in statements and the blocks in them.
pub fn run(function: &Function, stmts: &mut Vec<Stmt>) {
    let mut algebra = Algebra { function, roots: visit::roots(stmts), known: VarTable::new() };
    algebra.block(stmts);
}

struct Algebra<'f> {
    function: &'f Function,
    /// What is looked into, or lent to calls: these keep their names.
    roots: VarSet,
    /// What generated values have turned out to be.
    known: VarTable<Operand>,
}

impl Algebra<'_> {
    fn block(&mut self, stmts: &mut Vec<Stmt>) {
        stmts.retain_mut(|stmt| {
            self.substitute(stmt);
            if let Stmt::Let(var, value) = stmt {
                return self.is_kept(*var, value);
            }
            rewrite::each_block(stmt, &mut |stmts| self.block(stmts));
            true
        });
    }

    fn substitute(&self, stmt: &mut Stmt) {
        rewrite::own_operands(stmt, &mut |operand| {
            while let Operand::Var(var) = operand
                && let Some(known) = self.known.get(var)
            {
                *operand = known.clone();
            }
        });
        if let Stmt::Let(_, value) = stmt
            && let Value::Load(place, LoadMode::Use) = value
            && place.steps.is_empty()
            && let Some(known) = self.known.get(&place.root)
        {
            *value = Value::Use(known.clone());
        }
    }

    /// Simplifies a value; whether it is anything of its own.
    fn is_kept(&mut self, var: VarId, value: &mut Value) -> bool {
        let made =
            matches!(self.function.vars[var].kind, VarKind::Generated) && !self.function.vars[var].mutable;
        if !made {
            return true;
        }
        let before = std::mem::replace(value, Value::VecNew(None));
        *value = simplified(before, &self.function.vars[var].ty);
        if let Value::Use(operand) = value
            && self.is_value(operand)
            && !self.roots.contains(&var)
        {
            self.known.insert(var, operand.clone());
            return false;
        }
        true
    }

    fn is_value(&self, operand: &Operand) -> bool {
        match operand {
            Operand::Const(_) => true,
            Operand::Var(v) => !self.function.vars[*v].mutable && self.function.vars[*v].ty.is_scalar(),
        }
    }
}

fn number(operand: &Operand) -> Option<f64> {
    match operand {
        Operand::Const(c) => c.number,
        Operand::Var(_) => None,
    }
}

fn truth(operand: &Operand) -> Option<bool> {
    match operand {
        Operand::Const(c) => match &**c.text() {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        },
        Operand::Var(_) => None,
    }
}

fn simplified(value: Value, ty: &Ty) -> Value {
    match value {
        // (n as float) == n.0
        Value::Cast(a, to) if to.is_float() && whole(&a).is_some() => {
            let n = whole(&a).unwrap_or_default();
            Value::Use(constant(float_literal(n), to, Some(n)))
        }
        Value::Compare(op, a, b) => match (number(&a), number(&b)) {
            (Some(x), Some(y)) => Value::Use(boolean(compare(op, x, y))),
            _ => Value::Compare(op, a, b),
        },
        // true && x == x, false && x == false
        Value::And(a, b) => match (truth(&a), truth(&b)) {
            (Some(true), _) => Value::Use(b),
            (_, Some(true)) => Value::Use(a),
            (Some(false), _) | (_, Some(false)) => Value::Use(boolean(false)),
            _ => Value::And(a, b),
        },
        Value::Or(a, b) => match (truth(&a), truth(&b)) {
            (Some(false), _) => Value::Use(b),
            (_, Some(false)) => Value::Use(a),
            (Some(true), _) | (_, Some(true)) => Value::Use(boolean(true)),
            _ => Value::Or(a, b),
        },
        Value::Select(c, a, b) => match truth(&c) {
            Some(true) => Value::Use(a),
            Some(false) => Value::Use(b),
            None => Value::Select(c, a, b),
        },
        Value::Binary(op, a, b) => binary(op, a, b, ty),
        // x.powi(1) == x
        Value::Rule(rule, args) if rule.name == "powi" && number(&args[1]) == Some(1.0) => {
            Value::Use(args[0].clone())
        }
        other => other,
    }
}

fn binary(op: BinOp, a: Operand, b: Operand, ty: &Ty) -> Value {
    match (op, number(&a), number(&b)) {
        // Integer literals.
        (BinOp::Sub, Some(x), Some(y)) if matches!(ty, Ty::Int(_)) => integer(x - y, ty, op, a, b),
        (BinOp::Add, Some(x), Some(y)) if matches!(ty, Ty::Int(_)) => integer(x + y, ty, op, a, b),
        // 1 * x == x, x * 1 == x, x / 1 == x
        (BinOp::Mul, Some(1.0), _) => Value::Use(b),
        (BinOp::Mul | BinOp::Div, _, Some(1.0)) => Value::Use(a),
        // (-1) * x == -x
        (BinOp::Mul, Some(-1.0), _) => Value::Neg(b),
        (BinOp::Mul, _, Some(-1.0)) => Value::Neg(a),
        _ => Value::Binary(op, a, b),
    }
}

/// An integer result, if it is not negative (for any integer type).
fn integer(n: f64, ty: &Ty, op: BinOp, a: Operand, b: Operand) -> Value {
    if n < 0.0 || n > f64::from(i16::MAX) {
        return Value::Binary(op, a, b);
    }
    let literal = Literal::i64_unsuffixed(n as i64);
    Value::Use(constant(quote!(#literal), ty.clone(), Some(n)))
}

/// The value of an integer literal.
fn whole(operand: &Operand) -> Option<f64> {
    match operand {
        Operand::Const(c) if matches!(c.ty, Ty::Int(_)) => c.number.filter(|n| n.abs() < 1e15),
        _ => None,
    }
}

fn float_literal(n: f64) -> TokenStream {
    let literal = Literal::f64_unsuffixed(n.abs());
    if n < 0.0 { quote!(-#literal) } else { quote!(#literal) }
}

fn constant(tokens: TokenStream, ty: Ty, number: Option<f64>) -> Operand {
    Operand::Const(Const::new(tokens, ty, number))
}

fn boolean(value: bool) -> Operand {
    constant(quote!(#value), Ty::Bool, None)
}

fn compare(op: CmpOp, x: f64, y: f64) -> bool {
    match op {
        CmpOp::Lt => x < y,
        CmpOp::Le => x <= y,
        CmpOp::Gt => x > y,
        CmpOp::Ge => x >= y,
        CmpOp::Eq => x == y,
        CmpOp::Ne => x != y,
    }
}
