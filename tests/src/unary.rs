//! Functions of one argument: the derivative of each, over both orders of dual numbers.

use crate::Dual;
use crate::first::First;

/// Functions of one argument `x` with result `y`: name, derivative.
macro_rules! unary {
    ($($name:ident($x:ident) = $y:ident: $partial:expr;)*) => {
        impl Dual {$(
            #[doc = concat!("As `f64::", stringify!($name), "`.")]
            #[must_use]
            pub fn $name(self) -> Self {
                let $x = self.first();
                let $y = $x.$name();
                let _ = $y;
                self.chain($y.value, ($partial).into())
            }
        )*}

        impl First {$(
            #[allow(dead_code)]
            pub fn $name(self) -> Self {
                let $x = self.value;
                let $y = $x.$name();
                let _ = $y;
                self.chain($y, $partial)
            }
        )*}
    };
}

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
