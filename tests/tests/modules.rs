//! The attribute on a whole module: every function with something to differentiate
//! takes part, with its own options where it has some; all else stays as it is.
#![deny(warnings, clippy::all, clippy::pedantic)]
#![allow(missing_docs, clippy::cast_precision_loss)]

use derive_grad::derive_grad;
use derive_grad_tests::close;

#[derive_grad]
mod regression {
    //! A documented module.

    use std::cell::RefCell;

    /// Without any float: left alone.
    pub fn count(data: &[bool]) -> usize {
        data.iter().filter(|d| **d).count()
    }

    /// Takes part, though it is private and has no attribute.
    fn residual(slope: f64, x: f64, y: f64) -> f64 {
        slope * x - y
    }

    #[derive_grad(wrt(slope))]
    pub fn loss(slope: f64, x: &[f64], y: &[f64]) -> f64 {
        let mut sum = 0.0;
        for (x, y) in x.iter().zip(y) {
            let r = residual(slope, *x, *y);
            sum += r * r;
        }
        record(sum);
        sum + LAMBDA * penalties::ridge(slope)
    }

    const LAMBDA: f64 = 0.5;

    thread_local! {
        static LOG: RefCell<Vec<f64>> = const { RefCell::new(Vec::new()) };
    }

    /// No result: left alone.
    fn record(sum: f64) {
        LOG.with(|log| log.borrow_mut().push(sum));
    }

    /// Could not be differentiated.
    #[derive_grad(skip)]
    pub fn logged(default: f64) -> f64 {
        LOG.with(|log| log.borrow().last().copied()).unwrap_or(default)
    }

    /// Changes its parameter.
    pub fn normalize(x: &mut [f64]) {
        let scale = 1.0 / x[0];
        for x in x {
            *x *= scale;
        }
    }

    pub mod penalties {
        #[must_use]
        pub fn ridge(slope: f64) -> f64 {
            super::square(slope)
        }

        pub mod deep {
            use super::super::square;

            pub fn twice(x: [f64; 2]) -> f64 {
                square(x[0]) * square(x[1])
            }
        }
    }

    const fn square(x: f64) -> f64 {
        x * x
    }
}

#[test]
fn functions_of_a_module() {
    let (x, y) = ([1.0, 2.0], [2.0, 3.0]);
    let (loss, slope) = regression::loss_value_and_grad(0.5, &x, &y);
    assert_eq!(loss.to_bits(), regression::loss(0.5, &x, &y).to_bits());
    close(regression::logged(0.0), loss - 0.125);
    close(slope, 2.0 * (0.5 - 2.0) + 2.0 * (1.0 - 3.0) * 2.0 + 0.5);
    close(regression::penalties::ridge_grad(1.5), 3.0);
    let [a, b] = regression::penalties::deep::twice_grad([1.5, 2.0]);
    close(a, 12.0);
    close(b, 9.0);
    let mut d_x = [0.0, 1.0];
    regression::normalize_vjp(&mut [2.0, 3.0], &mut d_x);
    close(d_x[0], -0.75);
    close(d_x[1], 0.5);
    assert_eq!(regression::count(&[true, false]), 1);
}

/// What has no derivative by its kind is left alone, and so is what is no function.
#[derive_grad]
#[allow(dead_code, clippy::unused_async)]
mod kinds {
    pub struct Line {
        pub slope: f64,
    }

    impl Line {
        pub fn at(&self, x: f64) -> f64 {
            self.slope * x
        }
    }

    impl std::fmt::Display for Line {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            write!(f, "{}", self.slope)
        }
    }

    /// Differentiated with respect to `x`: it is known here that `Line` does not derive.
    pub fn at(line: &Line, x: f64, other: Option<Line>) -> f64 {
        let other = other.map_or(1.0, |other| other.slope);
        line.slope * x * x + other
    }

    /// No float besides those in `Line`.
    pub fn slope(line: &Line) -> f64 {
        line.slope
    }

    pub trait Model {
        fn at(&self, x: f64) -> f64;
    }

    macro_rules! double {
        ($name:ident) => {
            pub fn $name(x: f64) -> f64 {
                2.0 * x
            }
        };
    }

    double!(twice);

    pub async fn later(x: f64) -> f64 {
        x
    }

    pub extern "C" fn foreign(x: f64) -> f64 {
        x
    }

    fn main() {}

    pub fn first(x: &[f64]) -> &f64 {
        &x[0]
    }

    pub fn all(x: f64) -> impl Iterator<Item = f64> {
        std::iter::repeat(x)
    }

    pub fn parse(text: &str) -> f64 {
        text.len() as f64
    }

    pub fn text(x: f64) -> String {
        x.to_string()
    }

    pub fn line(slope: f64) -> Line {
        Line { slope }
    }

    #[cfg(any())]
    pub fn absent(x: f64) -> f64 {
        undefined(x)
    }

    #[cfg(test)]
    mod tests {
        fn differences(f: impl Fn(f64) -> f64, x: f64) -> f64 {
            (f(x + 1e-6) - f(x - 1e-6)) / 2e-6
        }

        #[test]
        fn cube() {
            assert!((differences(super::cube, 2.0) - super::cube_grad(2.0)).abs() < 1e-6);
        }
    }

    /// `K` is part of the signature, and the attribute is written by its path.
    #[derive_grad::derive_grad(wrt(x))]
    pub fn power<const K: usize>(x: f64, y: f64) -> f64 {
        let mut power = y;
        for _ in 0..K {
            power *= x;
        }
        power
    }

    pub fn cube(x: f64) -> f64 {
        power::<3>(x, 1.0)
    }
}

#[test]
fn kinds_that_are_left_alone() {
    close(kinds::cube_grad(2.0), 12.0);
    close(kinds::at_grad(&kinds::line(2.0), 3.0, None), 12.0);
    close(kinds::slope(&kinds::line(2.0)), 2.0);
    close(kinds::power_grad::<2>(3.0, 0.5), 3.0);
    close(kinds::twice(1.0) + kinds::Line { slope: 2.0 }.at(1.0), 4.0);
}

/// Options of the module hold for all functions in it, also in nested modules.
#[derive_grad(no_link, crate = crate::calculus)]
mod unlinked {
    pub fn area(r: f64) -> f64 {
        area::PI * r * r
    }

    pub mod area {
        pub const PI: f64 = 3.0;

        #[derive_grad(wrt(b))]
        pub fn product(a: f64, b: f64) -> f64 {
            a * b
        }
    }

    pub fn first(x: &[f64]) -> f64 {
        x[0]
    }

    #[derive_grad(skip)]
    pub mod skipped {
        pub fn any(f: &dyn Fn(f64) -> f64, x: f64) -> f64 {
            f(x)
        }
    }

    #[derive_grad(explain)]
    pub mod explained {
        pub fn square(x: f64) -> f64 {
            x * x
        }
    }
}

mod calculus {
    pub use ::derive_grad::*;
}

#[test]
fn options_for_all() {
    close(unlinked::area_grad(2.0), 12.0);
    close(unlinked::area::product_grad(2.0, 3.0), 2.0);
    close(unlinked::first_grad(&[1.0, 2.0])[0], 1.0);
    close(unlinked::skipped::any(&|x| x, 1.0), 1.0);
    close(unlinked::explained::square_grad(1.5), 3.0);
}

/// An import for the nested attribute is not unused, as it is what users write.
#[derive_grad]
mod imported {
    use derive_grad::{derive_grad, stop_gradient};

    #[derive_grad(wrt(x))]
    pub fn f(x: f64, y: f64) -> f64 {
        x * y * stop_gradient(x)
    }

    pub mod inner {
        use derive_grad::derive_grad;

        #[derive_grad]
        pub fn f(x: f64) -> f64 {
            super::f(x, 1.0)
        }
    }
}

#[test]
fn imports_of_the_attribute() {
    close(imported::f_grad(2.0, 3.0), 6.0);
    close(imported::inner::f_grad(2.0), 2.0);
}

/// An attribute under a condition expands by itself.
#[derive_grad]
mod conditional {
    use derive_grad::derive_grad;

    #[cfg_attr(all(), derive_grad(wrt(x)))]
    pub fn f(x: f64, y: f64) -> f64 {
        x * y
    }

    #[cfg_attr(any(), derive_grad)]
    pub fn plain(x: f64) -> f64 {
        x
    }
}

#[test]
fn attributes_under_a_condition() {
    close(conditional::f_grad(2.0, 3.0), 3.0);
    close(conditional::plain(1.0), 1.0);
}

macro_rules! module {
    ($name:ident, $($function:item)*) => {
        #[derive_grad]
        mod $name {
            $($function)*
        }
    };
}

module! { made, pub fn square(x: f64) -> f64 { x * x } pub fn fourth(x: f64) -> f64 { square(square(x)) } }

#[test]
fn modules_made_by_a_macro() {
    close(made::fourth_grad(2.0), 32.0);
}

#[derive_grad]
mod with_names_for_types {
    pub type Real = f64;
    pub type Matrix = Vec<Row>;
    type Row = [Real; N];
    const N: usize = 2;

    pub fn matrix(x: &[Real]) -> Matrix {
        x.chunks(2).map(|c| [c[0], c[1] as Real]).collect()
    }

    pub fn size(m: &Matrix) -> Real {
        let mut size: Real = 1.0;
        for row in m {
            size *= Real::hypot(row[0], row[1]);
        }
        size
    }

    pub fn size_of(x: &[Real]) -> Real {
        size(&matrix(x))
    }

    /// A name of its own.
    pub fn scaled(x: f64) -> f64 {
        type Real = usize;
        let k: Real = 3;
        x * k as f64
    }

    pub mod single {
        pub type Real = f32;

        pub fn square(x: Real) -> Real {
            x * x
        }
    }
}

#[test]
fn names_for_types() {
    let gradient = with_names_for_types::size_of_grad(&[3.0, 4.0, 6.0, 8.0]);
    for (found, expected) in gradient.into_iter().zip([6.0, 8.0, 3.0, 4.0]) {
        close(found, expected);
    }
    close(with_names_for_types::scaled_grad(2.0), 3.0);
    close(with_names_for_types::single::square_grad(2.0).into(), 4.0);
}

/// In a module: what users call of a method has no derivative with respect to `self` unless it is named; the
/// `impl` of a trait, beside which nothing stands, has.
#[derive_grad]
mod receivers {
    use derive_grad::Differentiable;

    pub trait Curve {
        fn at(&self, x: f64) -> f64;
        fn size(&self) -> f64;
    }

    #[derive(Differentiable, Clone, Debug)]
    pub struct Line {
        pub slope: f64,
        pub shift: f64,
    }

    impl Line {
        pub fn value(&self, x: f64) -> f64 {
            self.slope * x * x + self.shift
        }

        #[derive_grad(wrt(self))]
        pub fn both(&self, x: f64) -> f64 {
            self.value(x) * self.slope
        }
    }

    impl Curve for Line {
        fn at(&self, x: f64) -> f64 {
            self.value(x)
        }
        fn size(&self) -> f64 {
            self.slope * self.shift
        }
    }

    pub fn through<C: Curve + Differentiable>(c: &C, x: f64) -> f64 {
        c.at(x) * c.size()
    }
}

#[test]
fn receivers_of_a_module() {
    let line = receivers::Line { slope: 1.5, shift: 0.5 };
    let along_x: f64 = line.value_grad(2.0);
    close(along_x, 6.0);
    let along_self: receivers::Line = line.both_grad(2.0);
    close(along_self.slope, 4.0 * 1.5 + (1.5 * 4.0 + 0.5));
    close(along_self.shift, 1.5);
    let (d_line, d_x) = receivers::through_grad(&line, 2.0);
    // (a x² + b) a b
    close(d_line.slope, 2.0 * 1.5 * 4.0 * 0.5 + 0.5 * 0.5);
    close(d_line.shift, 1.5 * 1.5 * 4.0 + 2.0 * 1.5 * 0.5);
    close(d_x, 2.0 * 1.5 * 2.0 * 1.5 * 0.5);
}
