//! A dual number that is a `num_traits::Float` and nothing more: not even `+=`.

use std::ops::{Add, Div, Mul, Neg, Rem, Sub};

use num_traits::{Float, FloatConst, Num, NumCast, One, ToPrimitive, Zero};

/// A value and its slope.
#[derive(Clone, Copy, Debug)]
pub struct Number(pub f64, pub f64);

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        self.0.partial_cmp(&other.0)
    }
}

impl Add for Number {
    type Output = Self;
    fn add(self, o: Self) -> Self {
        Number(self.0 + o.0, self.1 + o.1)
    }
}

impl Sub for Number {
    type Output = Self;
    fn sub(self, o: Self) -> Self {
        Number(self.0 - o.0, self.1 - o.1)
    }
}

impl Mul for Number {
    type Output = Self;
    fn mul(self, o: Self) -> Self {
        Number(self.0 * o.0, self.1 * o.0 + self.0 * o.1)
    }
}

impl Div for Number {
    type Output = Self;
    fn div(self, o: Self) -> Self {
        Number(self.0 / o.0, (self.1 - self.0 / o.0 * o.1) / o.0)
    }
}

impl Rem for Number {
    type Output = Self;
    fn rem(self, o: Self) -> Self {
        Number(self.0 % o.0, self.1 - (self.0 / o.0).trunc() * o.1)
    }
}

impl Neg for Number {
    type Output = Self;
    fn neg(self) -> Self {
        Number(-self.0, -self.1)
    }
}

impl Zero for Number {
    fn zero() -> Self {
        Number(0.0, 0.0)
    }
    fn is_zero(&self) -> bool {
        self.0 == 0.0
    }
}

impl One for Number {
    fn one() -> Self {
        Number(1.0, 0.0)
    }
}

impl Num for Number {
    type FromStrRadixErr = ();
    fn from_str_radix(_: &str, _: u32) -> Result<Self, ()> {
        Err(())
    }
}

impl ToPrimitive for Number {
    fn to_i64(&self) -> Option<i64> {
        self.0.to_i64()
    }
    fn to_u64(&self) -> Option<u64> {
        self.0.to_u64()
    }
    fn to_f64(&self) -> Option<f64> {
        Some(self.0)
    }
}

impl NumCast for Number {
    fn from<T: ToPrimitive>(n: T) -> Option<Self> {
        n.to_f64().map(|v| Number(v, 0.0))
    }
}

macro_rules! constants {
    ($($name:ident)*) => {
        impl FloatConst for Number {
            $(fn $name() -> Self { Number(std::f64::consts::$name, 0.0) })*
        }
    };
}

constants! {
    E FRAC_1_PI FRAC_1_SQRT_2 FRAC_2_PI FRAC_2_SQRT_PI FRAC_PI_2 FRAC_PI_3 FRAC_PI_4 FRAC_PI_6 FRAC_PI_8
    LN_10 LN_2 LOG10_E LOG2_E PI SQRT_2
}

macro_rules! float {
    (
        constants { $($constant:ident)* }
        tests { $($test:ident)* }
        flat { $($flat:ident)* }
        smooth { $($smooth:ident($x:ident) = $slope:expr;)* }
    ) => {
        impl Float for Number {
            $(fn $constant() -> Self { Number(f64::$constant(), 0.0) })*
            $(fn $test(self) -> bool { self.0.$test() })*
            $(fn $flat(self) -> Self { Number(self.0.$flat(), 0.0) })*
            $(fn $smooth(self) -> Self { let $x = self.0; Number(self.0.$smooth(), self.1 * $slope) })*

            fn classify(self) -> std::num::FpCategory { self.0.classify() }
            fn integer_decode(self) -> (u64, i16, i8) { self.0.integer_decode() }
            fn fract(self) -> Self { Number(self.0.fract(), self.1) }
            fn mul_add(self, a: Self, b: Self) -> Self { self * a + b }
            fn powi(self, n: i32) -> Self {
                Number(self.0.powi(n), self.1 * n as f64 * self.0.powi(n - 1))
            }
            fn powf(self, p: Self) -> Self { (self.ln() * p).exp() }
            fn log(self, base: Self) -> Self { self.ln() / base.ln() }
            fn max(self, o: Self) -> Self { if self.0 > o.0 { self } else { o } }
            fn min(self, o: Self) -> Self { if self.0 < o.0 { self } else { o } }
            fn abs_sub(self, o: Self) -> Self { if self.0 > o.0 { self - o } else { Self::zero() } }
            fn hypot(self, o: Self) -> Self { (self * self + o * o).sqrt() }
            fn atan2(self, o: Self) -> Self {
                let r = self.0 * self.0 + o.0 * o.0;
                Number(self.0.atan2(o.0), (self.1 * o.0 - self.0 * o.1) / r)
            }
            fn sin_cos(self) -> (Self, Self) { (self.sin(), self.cos()) }
        }
    };
}

float! {
    constants { nan infinity neg_infinity neg_zero min_value min_positive_value max_value }
    tests { is_nan is_infinite is_finite is_normal is_sign_positive is_sign_negative }
    flat { floor ceil round trunc signum }
    smooth {
        abs(x) = x.signum();
        recip(x) = -1.0 / (x * x);
        sqrt(x) = 0.5 / x.sqrt();
        cbrt(x) = 1.0 / (3.0 * x.cbrt().powi(2));
        exp(x) = x.exp();
        exp2(x) = x.exp2() * std::f64::consts::LN_2;
        exp_m1(x) = x.exp();
        ln(x) = 1.0 / x;
        log2(x) = 1.0 / (x * std::f64::consts::LN_2);
        log10(x) = 1.0 / (x * std::f64::consts::LN_10);
        ln_1p(x) = 1.0 / (1.0 + x);
        sin(x) = x.cos();
        cos(x) = -x.sin();
        tan(x) = 1.0 + x.tan().powi(2);
        asin(x) = 1.0 / (1.0 - x * x).sqrt();
        acos(x) = -1.0 / (1.0 - x * x).sqrt();
        atan(x) = 1.0 / (1.0 + x * x);
        sinh(x) = x.cosh();
        cosh(x) = x.sinh();
        tanh(x) = 1.0 - x.tanh().powi(2);
        asinh(x) = 1.0 / (1.0 + x * x).sqrt();
        acosh(x) = 1.0 / (x * x - 1.0).sqrt();
        atanh(x) = 1.0 / (1.0 - x * x);
    }
}
