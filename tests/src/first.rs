//! Dual numbers of first order, over which the partials of [`Dual`](crate::Dual) are
//! evaluated.

use std::cmp::Ordering;
use std::ops::{Add, Div, Mul, Neg, Sub};

/// A value and its derivative.
#[derive(Clone, Copy, Debug)]
pub struct First {
    /// The value.
    pub value: f64,
    /// The derivative.
    pub tangent: f64,
}

/// The partial times the tangent, where a direction that does not move
/// contributes nothing even if the partial is infinite.
pub fn along(tangent: f64, partial: f64) -> f64 {
    if tangent == 0.0 { 0.0 } else { tangent * partial }
}

impl First {
    pub const fn constant(value: f64) -> Self {
        Self { value, tangent: 0.0 }
    }

    pub fn chain(self, value: f64, partial: f64) -> Self {
        Self { value, tangent: along(self.tangent, partial) }
    }

    pub fn chain2(self, other: Self, value: f64, partials: (f64, f64)) -> Self {
        Self { value, tangent: along(self.tangent, partials.0) + along(other.tangent, partials.1) }
    }

    /// A constant.
    pub fn signum(self) -> f64 {
        self.value.signum()
    }

    /// A constant.
    pub fn trunc(self) -> f64 {
        self.value.trunc()
    }

    pub fn powi(self, n: i32) -> Self {
        let partial = if n == 0 { 0.0 } else { f64::from(n) * self.value.powi(n - 1) };
        self.chain(self.value.powi(n), partial)
    }

    pub fn powf(self, p: Self) -> Self {
        let value = self.value.powf(p.value);
        let by_base = if p.value == 0.0 { 0.0 } else { p.value * self.value.powf(p.value - 1.0) };
        let by_exponent = if self.value == 0.0 && p.value > 0.0 { 0.0 } else { value * self.value.ln() };
        self.chain2(p, value, (by_base, by_exponent))
    }

    /// The partials of `powf`.
    pub fn by_powf(self, p: Self) -> (Self, Self) {
        let zero = Self::constant(0.0);
        let by_base = if p.value == 0.0 && p.tangent == 0.0 { zero } else { p * self.powf(p - 1.0) };
        let by_exponent = if self.value == 0.0 && p.value > 0.0 { zero } else { self.powf(p) * self.ln() };
        (by_base, by_exponent)
    }

    pub fn hypot(self, other: impl Into<Self>) -> Self {
        let other = other.into();
        let value = self.value.hypot(other.value);
        self.chain2(other, value, (self.value / value, other.value / value))
    }
}

impl From<f64> for First {
    fn from(x: f64) -> Self {
        Self::constant(x)
    }
}

macro_rules! operators {
    ($($op:ident $name:ident ($a:ident, $b:ident) = $value:expr, $by_a:expr, $by_b:expr;)*) => {$(
        impl $op for First {
            type Output = Self;
            fn $name(self, other: Self) -> Self {
                let ($a, $b) = (self.value, other.value);
                self.chain2(other, $value, ($by_a, $by_b))
            }
        }
        impl $op<f64> for First {
            type Output = Self;
            fn $name(self, other: f64) -> Self {
                $op::$name(self, Self::constant(other))
            }
        }
        impl $op<First> for f64 {
            type Output = First;
            fn $name(self, other: First) -> First {
                $op::$name(First::constant(self), other)
            }
        }
    )*};
}

operators! {
    Add add (a, b) = a + b, 1.0, 1.0;
    Sub sub (a, b) = a - b, 1.0, -1.0;
    Mul mul (a, b) = a * b, b, a;
    Div div (a, b) = a / b, 1.0 / b, -a / (b * b);
}

impl Neg for First {
    type Output = Self;
    fn neg(self) -> Self {
        Self { value: -self.value, tangent: -self.tangent }
    }
}

impl PartialEq<f64> for First {
    fn eq(&self, other: &f64) -> bool {
        self.value == *other
    }
}

impl PartialOrd<f64> for First {
    fn partial_cmp(&self, other: &f64) -> Option<Ordering> {
        self.value.partial_cmp(other)
    }
}
