//! Forward-mode dual numbers with one tangent, by the conventions of the
//! contract ("Where a function has no derivative").

/// A value, its derivative in one direction, and whether it depends on any
/// differentiated parameter at all (which decides ties of `max` and `min`).
#[derive(Clone, Copy, Debug)]
pub struct Dual {
    /// The value, computed as `f64` would be.
    pub value: f64,
    /// The derivative.
    pub tangent: f64,
    /// Depends on no differentiated parameter.
    pub constant: bool,
}

/// Lets no derivative through.
#[must_use]
pub fn stop_gradient(x: Dual) -> Dual {
    Dual::constant(x.value)
}

/// The partial times the tangent, where a direction that does not move
/// contributes nothing even if the partial is infinite.
fn along(tangent: f64, partial: f64) -> f64 {
    if tangent == 0.0 { 0.0 } else { tangent * partial }
}

impl Default for Dual {
    fn default() -> Self {
        Self::constant(0.0)
    }
}

/// Functions of one argument `x` with result `y`: name, derivative.
macro_rules! unary {
    ($($name:ident($x:ident) = $y:ident: $partial:expr;)*) => {$(
        #[doc = concat!("As `f64::", stringify!($name), "`.")]
        #[must_use]
        pub fn $name(self) -> Self {
            let $x = self.value;
            let $y = $x.$name();
            let _ = $y;
            self.chain($y, $partial)
        }
    )*};
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
    unary! {
        sin(x) = y: x.cos();
        cos(x) = y: -x.sin();
        tan(x) = y: 1.0 / (x.cos() * x.cos());
        asin(x) = y: 1.0 / ((1.0 - x) * (1.0 + x)).sqrt();
        acos(x) = y: -1.0 / ((1.0 - x) * (1.0 + x)).sqrt();
        atan(x) = y: 1.0 / (1.0 + x * x);
        sinh(x) = y: x.cosh();
        cosh(x) = y: x.sinh();
        tanh(x) = y: 1.0 / (x.cosh() * x.cosh());
        asinh(x) = y: 1.0 / x.hypot(1.0);
        acosh(x) = y: 1.0 / ((x - 1.0).sqrt() * (x + 1.0).sqrt());
        atanh(x) = y: 1.0 / ((1.0 - x) * (1.0 + x));
        exp(x) = y: y;
        exp2(x) = y: y * std::f64::consts::LN_2;
        exp_m1(x) = y: x.exp();
        ln(x) = y: 1.0 / x;
        ln_1p(x) = y: 1.0 / (1.0 + x);
        log2(x) = y: 1.0 / (x * std::f64::consts::LN_2);
        log10(x) = y: 1.0 / (x * std::f64::consts::LN_10);
        sqrt(x) = y: 0.5 / y;
        cbrt(x) = y: 1.0 / (3.0 * y * y);
        recip(x) = y: -1.0 / (x * x);
        to_degrees(x) = y: 180.0 / std::f64::consts::PI;
        to_radians(x) = y: std::f64::consts::PI / 180.0;
        abs(x) = y: if x == 0.0 { 0.0 } else { x.signum() };
        fract(x) = y: 1.0;
    }
    piecewise_constant!(floor ceil round round_ties_even trunc signum);
    predicates!(is_nan is_infinite is_finite is_normal is_sign_positive is_sign_negative);

    /// A value that depends on nothing.
    #[must_use]
    pub const fn constant(value: f64) -> Self {
        Self { value, tangent: 0.0, constant: true }
    }

    /// The value as an `f32` would hold it; the derivative goes through.
    #[must_use]
    #[allow(clippy::cast_possible_truncation)] // rounding is the point
    pub fn single(self) -> Self {
        Self { value: f64::from(self.value as f32), ..self }
    }

    fn chain(self, value: f64, partial: f64) -> Self {
        Self { value, tangent: along(self.tangent, partial), constant: self.constant }
    }

    pub(crate) fn chain2(self, other: Self, value: f64, partials: (f64, f64)) -> Self {
        Self {
            value,
            tangent: along(self.tangent, partials.0) + along(other.tangent, partials.1),
            constant: self.constant && other.constant,
        }
    }

    /// As `f64::sin_cos`.
    #[must_use]
    pub fn sin_cos(self) -> (Self, Self) {
        (self.sin(), self.cos())
    }

    /// As `f64::powi`.
    #[must_use]
    pub fn powi(self, n: i32) -> Self {
        let partial = if n == 0 { 0.0 } else { f64::from(n) * self.value.powi(n - 1) };
        self.chain(self.value.powi(n), partial)
    }

    /// As `f64::powf`.
    #[must_use]
    pub fn powf(self, p: Self) -> Self {
        let value = self.value.powf(p.value);
        let by_base = if p.value == 0.0 { 0.0 } else { p.value * self.value.powf(p.value - 1.0) };
        let by_exponent = if self.value == 0.0 && p.value > 0.0 { 0.0 } else { value * self.value.ln() };
        self.chain2(p, value, (by_base, by_exponent))
    }

    /// As `f64::log`.
    #[must_use]
    pub fn log(self, base: Self) -> Self {
        let value = self.value.log(base.value);
        let ln_base = base.value.ln();
        let partials = (1.0 / (self.value * ln_base), -value / (base.value * ln_base));
        self.chain2(base, value, partials)
    }

    /// As `f64::hypot`; 0 at the origin.
    #[must_use]
    pub fn hypot(self, other: Self) -> Self {
        let value = self.value.hypot(other.value);
        let partials = if value == 0.0 { (0.0, 0.0) } else { (self.value / value, other.value / value) };
        self.chain2(other, value, partials)
    }

    /// As `f64::atan2`.
    #[must_use]
    pub fn atan2(self, x: Self) -> Self {
        let norm = self.value * self.value + x.value * x.value;
        self.chain2(x, self.value.atan2(x.value), (x.value / norm, -self.value / norm))
    }

    /// As `f64::mul_add`.
    #[must_use]
    pub fn mul_add(self, a: Self, b: Self) -> Self {
        let product = self.chain2(a, self.value * a.value, (a.value, self.value));
        product.chain2(b, self.value.mul_add(a.value, b.value), (1.0, 1.0))
    }

    /// As `f64::copysign`; nothing flows to the sign.
    #[must_use]
    pub fn copysign(self, sign: Self) -> Self {
        let same = self.value.is_sign_negative() == sign.value.is_sign_negative();
        self.chain2(sign, self.value.copysign(sign.value), (if same { 1.0 } else { -1.0 }, 0.0))
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
        let constant = self.constant && other.constant;
        let tangent = if self.value == other.value {
            let tie = if self.constant || other.constant { 0.0 } else { 0.5 };
            along(self.tangent, tie) + along(other.tangent, tie)
        } else if first || other.value.is_nan() {
            self.tangent
        } else {
            other.tangent
        };
        Self { value, tangent, constant }
    }

    /// As `f64::clamp`; the interval is closed.
    #[must_use]
    pub fn clamp(self, low: Self, high: Self) -> Self {
        let value = self.value.clamp(low.value, high.value);
        let tangent = match self.value {
            x if x < low.value => low.tangent,
            x if x > high.value => high.tangent,
            _ => self.tangent,
        };
        Self { value, tangent, constant: self.constant && low.constant && high.constant }
    }

    /// As `f64::rem_euclid`.
    #[must_use]
    pub fn rem_euclid(self, by: Self) -> Self {
        let quotient = self.value.div_euclid(by.value);
        self.chain2(by, self.value.rem_euclid(by.value), (1.0, -quotient))
    }

    /// As `f64::div_euclid`: a constant.
    #[must_use]
    pub fn div_euclid(self, by: Self) -> Self {
        Self::constant(self.value.div_euclid(by.value))
    }

    /// As `f64::midpoint`.
    #[must_use]
    pub fn midpoint(self, other: Self) -> Self {
        self.chain2(other, f64::midpoint(self.value, other.value), (0.5, 0.5))
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
