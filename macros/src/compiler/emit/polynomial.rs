//! Sums of products, for formulas that people read: numbers are multiplied out,
//! signs and equal terms are put together, quotients have one line. The laws are
//! those of real numbers; nothing that is computed goes through here.

use proc_macro2::Literal;
use quote::quote;

use super::code::{Code, Level, binary};
use super::text;
use crate::compiler::ir::BinOp;

/// A sum of terms; zero where there are none.
#[derive(Clone, Default)]
pub struct Sum(Vec<Term>);

/// `number * factors / divisors`
#[derive(Clone)]
struct Term {
    number: f64,
    factors: Vec<Code>,
    divisors: Vec<Code>,
}

impl Sum {
    /// An expression that is not looked into.
    pub fn atom(code: Code) -> Sum {
        Sum(vec![Term { number: 1.0, factors: vec![code], divisors: Vec::new() }])
    }

    /// A number.
    pub fn number(number: f64) -> Sum {
        let term = Term { number, factors: Vec::new(), divisors: Vec::new() };
        if number == 0.0 { Sum::default() } else { Sum(vec![term]) }
    }

    /// `-self`
    #[must_use]
    pub fn negated(mut self) -> Sum {
        self.0.iter_mut().for_each(|term| term.number = -term.number);
        self
    }

    /// `self + other`
    #[must_use]
    pub fn plus(mut self, other: Sum) -> Sum {
        for term in other.0 {
            let together = |t: &&mut Term| {
                t.key() == term.key() && (short(t.number + term.number) || t.number == -term.number)
            };
            match self.0.iter_mut().find(together) {
                Some(same) => same.number += term.number,
                None => self.0.push(term),
            }
        }
        self.0.retain(|term| term.number != 0.0);
        self
    }

    /// `self * other`
    #[must_use]
    pub fn times(self, other: Sum) -> Sum {
        let (Some(mut a), Some(b)) = (self.term(), other.term()) else { return Sum::default() };
        if short(a.number * b.number) {
            a.number *= b.number;
        } else {
            a.factors.push(literal(b.number));
        }
        a.factors.extend(b.factors);
        a.divisors.extend(b.divisors);
        Sum(vec![a])
    }

    /// `self / other`
    #[must_use]
    pub fn over(self, other: Sum) -> Sum {
        let Some(a) = self.term() else { return Sum::default() };
        let Some(b) = other.term() else { return Sum::atom(binary(BinOp::Div, a.code(), literal(0.0))) };
        let exact = short(1.0 / b.number);
        let mut divisors = if exact { Vec::new() } else { vec![literal(b.number)] };
        divisors.extend(b.factors);
        let number = if exact { 1.0 / b.number } else { 1.0 };
        Sum(vec![a]).times(Sum(vec![Term { number, factors: b.divisors, divisors }]))
    }

    /// As one term; `None` for zero.
    fn term(self) -> Option<Term> {
        if self.0.len() > 1 {
            return Some(Term { number: 1.0, factors: vec![self.code()], divisors: Vec::new() });
        }
        self.0.into_iter().next()
    }

    /// As an expression.
    pub fn code(&self) -> Code {
        let mut sum: Option<Code> = None;
        for term in &self.0 {
            sum = Some(match sum {
                None => term.code(),
                Some(sum) if term.number < 0.0 => binary(BinOp::Sub, sum, term.absolute()),
                Some(sum) => binary(BinOp::Add, sum, term.code()),
            });
        }
        sum.unwrap_or_else(|| literal(0.0))
    }
}

impl Term {
    /// What makes terms equal but for the number.
    fn key(&self) -> (Vec<String>, Vec<String>) {
        let sorted = |all: &[Code]| {
            let mut texts: Vec<String> = all.iter().map(|c| text::of(c.tokens.clone().into())).collect();
            texts.sort();
            texts
        };
        (sorted(&self.factors), sorted(&self.divisors))
    }

    fn code(&self) -> Code {
        let code = self.absolute();
        if self.number >= 0.0 {
            return code;
        }
        let (level, tokens) = (code.level.min(Level::Unary), code.at(Level::Product));
        Code::new(quote!(-#tokens), level)
    }

    /// Without its sign: the number first, then names, then larger expressions.
    fn absolute(&self) -> Code {
        let one = self.number.abs() == 1.0 && !self.factors.is_empty();
        let number = (!one).then(|| literal(self.number.abs()));
        let mut factors: Vec<&Code> = self.factors.iter().collect();
        factors.sort_by_key(|code| code.tokens.clone().into_iter().count() > 1);
        let product = |codes: Vec<&Code>| {
            let mut codes = codes.into_iter();
            let first = codes.next()?.clone();
            Some(codes.fold(first, |product, code| binary(BinOp::Mul, product, code.clone())))
        };
        let above = product(number.iter().chain(factors).collect()).unwrap_or_else(|| literal(1.0));
        match product(self.divisors.iter().collect()) {
            Some(below) => binary(BinOp::Div, above, below),
            None => above,
        }
    }
}

/// Whether a number is quick to read.
fn short(number: f64) -> bool {
    number.is_finite() && number != 0.0 && number.to_string().len() <= 6
}

fn literal(number: f64) -> Code {
    let digits = Literal::f64_unsuffixed(number.abs());
    if number < 0.0 { Code::new(quote!(-#digits), Level::Unary) } else { Code::atom(quote!(#digits)) }
}
