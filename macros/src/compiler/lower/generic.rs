//! Numbers of a type that is a parameter, `T: Float`: `T::one()`, `T::PI()` and
//! `T::from(2.0).unwrap()` are constants, `T::from(n).unwrap()` and
//! `x.to_f64().unwrap()` are casts.

use proc_macro2::Ident;
use quote::{ToTokens, quote};
use syn::{Expr, ExprCall, ExprLit, ExprUnary, UnOp};

use super::context::{Lower, peel};
use super::expr::{literal, negated};
use super::rename::starts_upper;
use crate::compiler::ir::{Const, FloatTy, Operand, Ty, Value};
use crate::compiler::texts::Plain as _;

impl Lower<'_> {
    /// A constant of, or a cast to or from a type parameter.
    pub fn generic_number(&mut self, e: &Expr) -> Option<Value> {
        if !self.facts.generics.has_floats() {
            return None;
        }
        if let Some(constant) = self.generic_constant(e) {
            return Some(Value::Use(Operand::Const(constant)));
        }
        match unwrapped(e)? {
            Expr::Call(c) => {
                let (ty, arg) = self.conversion(c)?;
                let scalar = self.static_ty(arg).is_scalar();
                scalar.then(|| Value::Cast(self.operand(arg), ty))
            }
            Expr::MethodCall(inner) if inner.args.is_empty() => {
                let to = match inner.method.to_string().as_str() {
                    "to_f64" => Ty::F64,
                    "to_f32" => Ty::Float(FloatTy::F32),
                    _ => return None,
                };
                let known = matches!(self.static_ty(&inner.receiver).peel(), Ty::Float(FloatTy::Param(_)));
                known.then(|| Value::Cast(self.operand(&inner.receiver), to))
            }
            _ => None,
        }
    }

    /// A constant of a type parameter.
    pub fn generic_constant(&self, e: &Expr) -> Option<Const> {
        match peel(e) {
            Expr::Call(c) => self.constant_function(c),
            Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => {
                let positive = self.generic_constant(expr).filter(|c| c.number.is_some())?;
                match negated(positive) {
                    Operand::Const(c) => Some(c),
                    Operand::Var(_) => None,
                }
            }
            e => match unwrapped(e)? {
                Expr::Call(c) => self.converted_constant(c, e),
                _ => None,
            },
        }
    }

    /// `T` and `f` of a call `T::f(..)` or `<T as Float>::f(..)`.
    fn of_parameter(&self, c: &ExprCall) -> Option<(Ident, String)> {
        let Expr::Path(p) = peel(&c.func) else { return None };
        let last = p.path.segments.last()?.ident.plain();
        let ty = match &p.qself {
            Some(q) => self.facts.generics.lower(&q.ty),
            None if p.path.segments.len() == 2 => {
                let qualifier = &p.path.segments[0].ident;
                self.facts.generics.lower(&syn::parse_quote!(#qualifier))
            }
            None => return None,
        };
        match ty {
            Ty::Float(FloatTy::Param(name)) => Some((name, last)),
            _ => None,
        }
    }

    /// `T::zero()`
    fn constant_function(&self, c: &ExprCall) -> Option<Const> {
        const NAMES: [&str; 8] = [
            "nan",
            "infinity",
            "neg_infinity",
            "neg_zero",
            "min_value",
            "min_positive_value",
            "epsilon",
            "max_value",
        ];
        let (name, function) = self.of_parameter(c).filter(|_| c.args.is_empty())?;
        let upper = function.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
        let (tokens, number) = match function.as_str() {
            "zero" => (quote!(0.0), Some(0.0)),
            "one" => (quote!(1.0), Some(1.0)),
            f if upper || NAMES.contains(&f) => (c.to_token_stream(), None),
            _ => return None,
        };
        Some(Const::new(tokens, Ty::Float(FloatTy::Param(name)), number))
    }

    /// `T` and `a` of `T::from(a)`.
    fn conversion<'e>(&self, c: &'e ExprCall) -> Option<(Ty, &'e Expr)> {
        let (name, function) = self.of_parameter(c)?;
        match (function.as_str(), c.args.len()) {
            ("from", 1) => Some((Ty::Float(FloatTy::Param(name)), peel(&c.args[0]))),
            _ => None,
        }
    }

    /// `T::from(2.0).unwrap()`
    fn converted_constant(&self, c: &ExprCall, e: &Expr) -> Option<Const> {
        let (ty, arg) = self.conversion(c)?;
        if let Some(number) = number(arg) {
            return Some(Const::new(arg.to_token_stream(), ty, Some(number)));
        }
        let Expr::Path(p) = arg else { return None };
        let upper = p.path.segments.last().is_some_and(|s| starts_upper(&s.ident));
        let local = p.path.get_ident().is_some_and(|i| self.facts.is_local(&i.plain()));
        (upper && !local).then(|| Const::new(e.to_token_stream(), ty, None))
    }
}

/// `a` of `a.unwrap()` and `a.expect(..)`.
fn unwrapped(e: &Expr) -> Option<&Expr> {
    match peel(e) {
        Expr::MethodCall(m) if m.method == "unwrap" || m.method == "expect" => Some(peel(&m.receiver)),
        _ => None,
    }
}

/// The value of a literal, also of a negative one.
fn number(e: &Expr) -> Option<f64> {
    match peel(e) {
        Expr::Lit(ExprLit { lit, .. }) => match literal(lit) {
            Operand::Const(c) => c.number,
            Operand::Var(_) => None,
        },
        Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => number(expr).map(|n| -n),
        _ => None,
    }
}
