//! Forward-mode dual numbers of second order ("hyper-dual"), by the conventions of the
//! contract ("Where a function has no derivative").
//!
//! A rule gives the value and its partials. The partials are evaluated over dual numbers of
//! first order ([`First`]), whose rules are the same lines over `f64`: their derivatives
//! are the second ones.

use crate::first::{First, along};

/// A value, its derivatives in two directions and the mixed second one, and whether it
/// depends on any differentiated parameter at all (which decides ties of `max` and `min`).
#[derive(Clone, Copy, Debug)]
pub struct Dual {
    /// The value, computed as `f64` would be.
    pub value: f64,
    /// The derivative in the first direction.
    pub tangent: f64,
    /// The derivative in the second direction.
    pub along: f64,
    /// The derivative of `tangent` in the second direction.
    pub mixed: f64,
    /// Depends on no differentiated parameter.
    pub constant: bool,
}

/// Lets no derivative through.
#[must_use]
pub fn stop_gradient(x: Dual) -> Dual {
    Dual::constant(x.value)
}

impl Default for Dual {
    fn default() -> Self {
        Self::constant(0.0)
    }
}

/// Functions whose result is a constant.
macro_rules! piecewise_constant {
    ($($name:ident)*) => {$(
        #[doc = concat!("As `f64::", stringify!($name), "`: a constant.")]
        #[must_use]
        pub fn $name(self) -> Self {
            Self::constant(self.value.$name())
        }
    )*};
}

/// Tests of the value.
macro_rules! predicates {
    ($($name:ident)*) => {$(
        #[doc = concat!("As `f64::", stringify!($name), "`.")]
        #[must_use]
        pub fn $name(self) -> bool {
            self.value.$name()
        }
    )*};
}

impl Dual {
    piecewise_constant!(floor ceil round round_ties_even trunc signum);
    predicates!(is_nan is_infinite is_finite is_normal is_sign_positive is_sign_negative);

    /// A value that depends on nothing.
    #[must_use]
    pub const fn constant(value: f64) -> Self {
        Self { value, tangent: 0.0, along: 0.0, mixed: 0.0, constant: true }
    }

    /// The value as an `f32` would hold it; the derivative goes through.
    #[must_use]
    #[allow(clippy::cast_possible_truncation)] // rounding is the point
    pub fn single(self) -> Self {
        Self { value: f64::from(self.value as f32), ..self }
    }

    /// The value, with its derivative in the second direction.
    pub(crate) const fn first(self) -> First {
        First { value: self.value, tangent: self.along }
    }

    pub(crate) fn chain(self, value: f64, partial: First) -> Self {
        Self {
            value,
            tangent: along(self.tangent, partial.value),
            along: along(self.along, partial.value),
            mixed: along(self.mixed, partial.value) + along(self.tangent, partial.tangent),
            constant: self.constant,
        }
    }

    pub(crate) fn chain2(self, other: Self, value: f64, partials: (First, First)) -> Self {
        let (a, b) = (self.chain(value, partials.0), other.chain(value, partials.1));
        Self {
            value,
            tangent: a.tangent + b.tangent,
            along: a.along + b.along,
            mixed: a.mixed + b.mixed,
            constant: a.constant && b.constant,
        }
    }

    /// `value` with the derivatives of this number.
    const fn valued(self, value: f64, constant: bool) -> Self {
        Self { value, constant, ..self }
    }

    /// As `f64::sin_cos`.
    #[must_use]
    pub fn sin_cos(self) -> (Self, Self) {
        (self.sin(), self.cos())
    }

    /// As `f64::powi`.
    #[must_use]
    pub fn powi(self, n: i32) -> Self {
        let x = self.first();
        let partial = if n == 0 { First::constant(0.0) } else { f64::from(n) * x.powi(n - 1) };
        self.chain(self.value.powi(n), partial)
    }

    /// As `f64::powf`.
    #[must_use]
    pub fn powf(self, p: Self) -> Self {
        self.chain2(p, self.value.powf(p.value), self.first().by_powf(p.first()))
    }

    /// As `f64::log`.
    #[must_use]
    pub fn log(self, base: Self) -> Self {
        let (x, b) = (self.first(), base.first());
        let partials = (1.0 / (x * b.ln()), -(x.ln() / b.ln()) / (b * b.ln()));
        self.chain2(base, self.value.log(base.value), partials)
    }

    /// As `f64::hypot`; 0 at the origin.
    #[must_use]
    pub fn hypot(self, other: Self) -> Self {
        let value = self.value.hypot(other.value);
        let (a, b) = (self.first(), other.first());
        let zero = First::constant(0.0);
        let partials = if value == 0.0 { (zero, zero) } else { (a / a.hypot(b), b / a.hypot(b)) };
        self.chain2(other, value, partials)
    }

    /// As `f64::atan2`.
    #[must_use]
    pub fn atan2(self, x: Self) -> Self {
        let (a, b) = (self.first(), x.first());
        let norm = a * a + b * b;
        self.chain2(x, self.value.atan2(x.value), (b / norm, -a / norm))
    }

    /// As `f64::mul_add`.
    #[must_use]
    pub fn mul_add(self, a: Self, b: Self) -> Self {
        let product = self.chain2(a, self.value * a.value, (a.first(), self.first()));
        let one = First::constant(1.0);
        product.chain2(b, self.value.mul_add(a.value, b.value), (one, one))
    }

    /// As `f64::copysign`; nothing flows to the sign.
    #[must_use]
    pub fn copysign(self, sign: Self) -> Self {
        let same = self.value.is_sign_negative() == sign.value.is_sign_negative();
        let partial = First::constant(if same { 1.0 } else { -1.0 });
        self.chain2(sign, self.value.copysign(sign.value), (partial, First::constant(0.0)))
    }

    /// As `f64::max`; half each at a tie, 0 opposite a constant.
    #[must_use]
    pub fn max(self, other: Self) -> Self {
        self.pick(other, self.value.max(other.value), self.value > other.value)
    }

    /// As `f64::min`; half each at a tie, 0 opposite a constant.
    #[must_use]
    pub fn min(self, other: Self) -> Self {
        self.pick(other, self.value.min(other.value), self.value < other.value)
    }

    /// The derivative is that of the one that is chosen, also where the other's is
    /// infinite.
    #[allow(clippy::float_cmp)] // a tie is exact
    fn pick(self, other: Self, value: f64, first: bool) -> Self {
        if self.value == other.value {
            let tie = First::constant(if self.constant || other.constant { 0.0 } else { 0.5 });
            return self.chain2(other, value, (tie, tie));
        }
        let chosen = if first || other.value.is_nan() { self } else { other };
        chosen.valued(value, self.constant && other.constant)
    }

    /// As `f64::clamp`; the interval is closed.
    #[must_use]
    pub fn clamp(self, low: Self, high: Self) -> Self {
        let value = self.value.clamp(low.value, high.value);
        let chosen = match self.value {
            x if x < low.value => low,
            x if x > high.value => high,
            _ => self,
        };
        chosen.valued(value, self.constant && low.constant && high.constant)
    }

    /// As `f64::rem_euclid`.
    #[must_use]
    pub fn rem_euclid(self, by: Self) -> Self {
        let quotient = self.value.div_euclid(by.value);
        let partials = (First::constant(1.0), First::constant(-quotient));
        self.chain2(by, self.value.rem_euclid(by.value), partials)
    }

    /// As `f64::div_euclid`: a constant.
    #[must_use]
    pub fn div_euclid(self, by: Self) -> Self {
        Self::constant(self.value.div_euclid(by.value))
    }

    /// As `f64::midpoint`.
    #[must_use]
    pub fn midpoint(self, other: Self) -> Self {
        let half = First::constant(0.5);
        self.chain2(other, f64::midpoint(self.value, other.value), (half, half))
    }

    /// As `f64::total_cmp`.
    #[must_use]
    pub fn total_cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.value.total_cmp(&other.value)
    }

    /// As `f64::to_bits`.
    #[must_use]
    pub fn to_bits(self) -> u64 {
        self.value.to_bits()
    }
}
