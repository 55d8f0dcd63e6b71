//! Gradients by other packages, each behind a feature of its name, and by central differences, of
//! objectives that are written for any kind of number.

use std::ops::{Add, Div, Mul, Neg, Sub};

/// What the packages' numbers have in common.
pub trait Number:
    Clone
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
    + Add<f64, Output = Self>
    + Sub<f64, Output = Self>
    + Mul<f64, Output = Self>
    + Div<f64, Output = Self>
{
    /// Without its derivative.
    fn value(&self) -> f64;
    /// The exponential.
    #[must_use]
    fn exp(&self) -> Self;
    /// The natural logarithm.
    #[must_use]
    fn ln(&self) -> Self;

    /// The larger of this and zero.
    #[must_use]
    fn relu(self) -> Self {
        if self.value() > 0.0 { self } else { self * 0.0 }
    }
}

/// A function of scalars.
pub trait Objective {
    /// Its value.
    fn at<N: Number>(&self, x: &[N]) -> N;
}

/// Of a package: its name, how far off it may be, and its gradient.
type Gradient<O> = fn(&(O, Vec<f64>)) -> (f64, Vec<f64>);

/// Calls `f` with each package that is there.
pub(crate) fn for_each_peer<O: Objective>(mut f: impl FnMut(&'static str, f64, Gradient<O>)) {
    f("central differences", 1e-5, |(o, x)| differences(o, x));
    #[cfg(feature = "num-dual")]
    f("num-dual, one direction", 1e-9, |(o, x)| num_dual::one_by_one(o, x));
    #[cfg(feature = "num-dual")]
    f("num-dual, two or eight directions", 1e-9, |(o, x)| num_dual::several(o, x));
    #[cfg(feature = "reverse")]
    f("reverse", 1e-9, |(o, x)| reverse::gradient(o, x));
    #[cfg(feature = "aad")]
    f("aad", 1e-9, |(o, x)| aad::gradient(o, x));
}

/// Two values for each scalar.
fn differences(objective: &impl Objective, x: &[f64]) -> (f64, Vec<f64>) {
    let mut moved = x.to_vec();
    let mut slope = |k: usize| {
        let step = 1e-6 * x[k].abs().max(1.0);
        moved[k] = x[k] + step;
        let above = objective.at(&moved);
        moved[k] = x[k] - step;
        let below = objective.at(&moved);
        moved[k] = x[k];
        (above - below) / (2.0 * step)
    };
    let gradient = (0..x.len()).map(&mut slope).collect();
    (objective.at(x), gradient)
}

/// For a type with methods of these names.
macro_rules! number {
    ([$($generics:tt)*] $type:ty, |$x:ident| $value:expr, exp $exp:expr, ln $ln:expr) => {
        impl<$($generics)*> Number for $type {
            fn value(&self) -> f64 {
                let $x = self;
                $value
            }
            fn exp(&self) -> Self {
                let $x = self;
                $exp
            }
            fn ln(&self) -> Self {
                let $x = self;
                $ln
            }
        }
    };
}

number!([] f64, |x| *x, exp f64::exp(*x), ln f64::ln(*x));

#[cfg(feature = "num-dual")]
mod num_dual {
    use nalgebra::Const;
    use num_dual::{Derivative, Dual64, DualNum, DualSVec64};

    use super::{Number, Objective};

    number!([] Dual64, |x| x.re, exp DualNum::exp(x), ln DualNum::ln(x));
    number!([const N: usize] DualSVec64<N>, |x| x.re, exp DualNum::exp(x), ln DualNum::ln(x));

    const EIGHT: Const<8> = Const;
    const TWO: Const<2> = Const;
    const ONE: Const<1> = Const;

    pub fn one_by_one(objective: &impl Objective, x: &[f64]) -> (f64, Vec<f64>) {
        let mut at: Vec<Dual64> = x.iter().map(|x| Dual64::from_re(*x)).collect();
        let mut value = 0.0;
        let mut slope = |k: usize| {
            at[k].eps = 1.0;
            let result = objective.at(&at);
            at[k].eps = 0.0;
            value = result.re;
            result.eps
        };
        let gradient = (0..x.len()).map(&mut slope).collect();
        (value, gradient)
    }

    pub fn several(objective: &impl Objective, x: &[f64]) -> (f64, Vec<f64>) {
        if let Ok(&x) = <&[f64; 2]>::try_from(x) { two(objective, x) } else { eight(objective, x) }
    }

    /// Without a list.
    fn two(objective: &impl Objective, x: [f64; 2]) -> (f64, Vec<f64>) {
        let mut at: [DualSVec64<2>; 2] = x.map(DualSVec64::from_re);
        for (k, x) in at.iter_mut().enumerate() {
            x.eps = Derivative::derivative_generic(TWO, ONE, k);
        }
        let result = objective.at(&at);
        (result.re, result.eps.unwrap_generic(TWO, ONE).iter().copied().collect())
    }

    fn eight(objective: &impl Objective, x: &[f64]) -> (f64, Vec<f64>) {
        let mut value = 0.0;
        let mut gradient = Vec::with_capacity(x.len());
        for first in (0..x.len()).step_by(8) {
            let mut at: Vec<DualSVec64<8>> = x.iter().map(|x| DualSVec64::from_re(*x)).collect();
            let directions = x.len().min(first + 8) - first;
            for (k, x) in at[first..first + directions].iter_mut().enumerate() {
                x.eps = Derivative::derivative_generic(EIGHT, ONE, k);
            }
            let result = objective.at(&at);
            value = result.re;
            let slopes = result.eps.unwrap_generic(EIGHT, ONE);
            gradient.extend(slopes.iter().take(directions));
        }
        (value, gradient)
    }
}

#[cfg(feature = "reverse")]
mod reverse {
    use reverse::{Gradient as _, Tape, Var};

    use super::{Number, Objective};

    number!(['a] Var<'a>, |x| x.val(), exp Var::exp(x), ln Var::ln(x));

    pub fn gradient(objective: &impl Objective, x: &[f64]) -> (f64, Vec<f64>) {
        let tape = Tape::new();
        let x = tape.add_vars(x);
        let value = objective.at(&x);
        (value.val(), value.grad().wrt(&x))
    }
}

#[cfg(feature = "aad")]
mod aad {
    use aad::{Tape, Variable};

    use super::{Number, Objective};

    number!(['a] Variable<'a, f64>, |x| f64::from(*x), exp Variable::<f64>::exp(*x), ln Variable::<f64>::ln(*x));

    pub fn gradient(objective: &impl Objective, x: &[f64]) -> (f64, Vec<f64>) {
        let tape = Tape::default();
        let x: Vec<Variable<'_, f64>> = tape.create_variables_iter(x).collect();
        let value = objective.at(&x);
        let gradients = value.compute_gradients().expect("the value is on the tape");
        let gradient = gradients.get_gradients_iter(&x).map(|d| d.expect("on the tape")).collect();
        (f64::from(value), gradient)
    }
}
