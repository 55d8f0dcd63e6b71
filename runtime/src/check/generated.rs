//! What `assert_gradient!` and its like call: they hand over the functions as closures over one tuple of
//! owned arguments.

use alloc::format;
use alloc::vec::Vec;

use super::{Report, gradient as by_differences, noise, report, slope};
use crate::{Differentiable, Parameters};

/// An argument, behind a reference, as an owned value.
pub trait Argument {
    /// The owned value.
    type Owned;

    /// A copy.
    fn owned(&self) -> Self::Owned;
}

impl<T: Differentiable> Argument for T {
    type Owned = T;

    fn owned(&self) -> T {
        self.duplicate()
    }
}

impl<T: Differentiable> Argument for [T] {
    type Owned = Vec<T>;

    fn owned(&self) -> Vec<T> {
        self.iter().map(T::duplicate).collect()
    }
}

/// A copy of an argument.
pub fn owned<T: Argument + ?Sized>(argument: &T) -> T::Owned {
    argument.owned()
}

/// A seed in the form in which `f_vjp` takes it.
pub trait SeedFor<T> {
    /// The seed.
    fn seed(self) -> T;
}

impl SeedFor<f64> for &f64 {
    fn seed(self) -> f64 {
        *self
    }
}

impl SeedFor<f32> for &f32 {
    fn seed(self) -> f32 {
        *self
    }
}

impl<'a, T> SeedFor<&'a T> for &'a T {
    fn seed(self) -> &'a T {
        self
    }
}

impl<'a, T> SeedFor<&'a [T]> for &'a Vec<T> {
    fn seed(self) -> &'a [T] {
        self
    }
}

/// The function, what its parameters are called and how many scalars are in each, and what may differ.
#[derive(Clone, Copy, Debug)]
pub struct Call<'a> {
    /// The function.
    pub name: &'a str,
    /// Those that it is differentiated with respect to.
    pub parameters: &'a [(&'a str, usize)],
    /// The relative error that may be.
    pub tolerance: f64,
    /// Whether the value may be rounded otherwise.
    pub reassociates: bool,
}

impl Call<'_> {
    /// The parameter of each scalar, and the place in it.
    fn places(&self) -> impl Iterator<Item = (&str, usize)> {
        self.parameters.iter().flat_map(|(name, count)| (0..*count).map(|k| (*name, k)))
    }

    fn count(&self, what: &str, found: usize) {
        let expected: usize = self.parameters.iter().map(|(_, count)| count).sum();
        assert!(
            found == expected,
            "{}: {what} has {found} scalars, the arguments have {expected}; name those that the function is \
             differentiated with respect to: `wrt(..)`",
            self.name
        );
    }

    fn named(&self, kind: &str) -> alloc::string::String {
        format!("{}_{kind}", self.name)
    }

    /// `assert_gradient!`
    #[track_caller]
    pub fn gradient<P: Differentiable, R: Into<f64>, S: Into<f64>, G: Differentiable>(
        &self,
        at: &P,
        f: impl Fn(&P) -> R,
        value_and_grad: impl Fn(&P) -> (S, G),
        grad: impl Fn(&P) -> G,
    ) {
        let f = |p: &P| f(p).into();
        let (value, gradient) = value_and_grad(at);
        self.same("value_and_grad", &[value.into()], &[f(at)]);
        let found = gradient.flatten();
        self.count("the gradient", found.len());
        let mut report = by_differences(|x| f(&at.unflatten(x)), &at.flatten(), &found);
        for (comparison, (name, index)) in report.comparisons.iter_mut().zip(self.places()) {
            comparison.parameter = name.into();
            comparison.index = index;
        }
        report.what = self.named("value_and_grad");
        report.assert(self.tolerance);
        let mut comparisons = report.comparisons;
        for (comparison, found) in comparisons.iter_mut().zip(grad(at).flatten()) {
            comparison.found = found;
        }
        Report { what: self.named("grad"), comparisons, ..report }.assert(self.tolerance);
    }

    /// `assert_jvp!`: against differences, and `<v, J u>` against `<J^T v, u>`.
    #[track_caller]
    pub fn jvp<P: Differentiable, Q: Differentiable>(
        &self,
        at: &P,
        f: impl Fn(&P) -> Q,
        jvp: impl Fn(&P, &P) -> (Q, Q),
        vjp: impl Fn(&P, &Q) -> (Q, P),
    ) {
        let direction = wave(at, 0.5);
        let values = f(at).flatten();
        let (value, tangent) = jvp(at, &direction);
        self.same("jvp", &value.flatten(), &values);
        let found = tangent.flatten();
        let expected = (0..found.len()).map(|k| {
            let along = |h: f64| f(&moved(at, h, &direction)).flatten()[k];
            slope(along, 0.02)
        });
        let places = (0..found.len()).map(|k| ("the result", k));
        let largest = values.iter().fold(0.0, |a: f64, b| a.max(b.abs()));
        let of = places.zip(found.iter().copied().zip(expected));
        report(&self.named("jvp"), noise(largest), of).assert(self.tolerance);
        let seed = wave(&value, -1.5);
        let (value, adjoint) = vjp(at, &seed);
        self.same("vjp", &value.flatten(), &values);
        self.dot_product((&seed.flatten(), &found), (&adjoint.flatten(), &direction.flatten()));
    }

    #[track_caller]
    fn dot_product(&self, forward: (&[f64], &[f64]), reverse: (&[f64], &[f64])) {
        let products =
            |(a, b): (&[f64], &[f64])| -> Vec<f64> { a.iter().zip(b).map(|(a, b)| a * b).collect() };
        let (forward, reverse) = (products(forward), products(reverse));
        let (left, right): (f64, f64) = (forward.iter().sum(), reverse.iter().sum());
        let size: f64 = forward.iter().chain(&reverse).map(|x| x.abs()).sum();
        let close = left == right || (left - right).abs() <= 1e-3 * self.tolerance * size;
        assert!(
            close,
            "{0}_jvp and {0}_vjp: <v, J u> is {left}, but <J^T v, u> is {right}: one of them is wrong",
            self.name
        );
    }

    /// `assert_hvp!`
    #[track_caller]
    pub fn hvp<P: Differentiable, G: Differentiable>(
        &self,
        at: &P,
        grad: impl Fn(&P) -> G,
        hvp: impl Fn(&P, &P) -> G,
    ) {
        let direction = wave(at, 0.5);
        let found = hvp(at, &direction).flatten();
        self.count("the product", found.len());
        let expected =
            (0..found.len()).map(|k| slope(|h| grad(&moved(at, h, &direction)).flatten()[k], 0.02));
        let largest = grad(at).flatten().iter().fold(0.0, |a: f64, b| a.max(b.abs()));
        let of = self.places().zip(found.iter().copied().zip(expected));
        let report = report(&self.named("hvp"), noise(largest), of);
        Report { by: "differences of the gradient".into(), ..report }.assert(self.tolerance);
    }

    /// The value must be the function's own.
    #[track_caller]
    fn same(&self, kind: &str, found: &[f64], expected: &[f64]) {
        let rounded = |a: f64, b: f64| (a - b).abs() <= 1e-3 * self.tolerance * a.abs().max(b.abs());
        let same = |(a, b): (&f64, &f64)| {
            let identical = a.to_bits() == b.to_bits() || (a.is_nan() && b.is_nan());
            identical || self.reassociates && rounded(*a, *b)
        };
        let all = found.len() == expected.len() && found.iter().zip(expected).all(same);
        assert!(all, "{0}_{kind} has the value {found:?}, {0} itself {expected:?}", self.name);
    }
}

/// A value of this shape whose scalars are neither 0 nor 1, of mixed size and sign.
fn wave<T: Differentiable>(like: &T, first: f64) -> T {
    let mut value = like.duplicate();
    let mut next = first;
    value.for_each_mut(|scalar| {
        *scalar = next;
        next = if next.abs() > 4.0 { next * -0.125 } else { next * -1.25 - 0.5 };
    });
    value
}

fn moved<T: Differentiable>(at: &T, by: f64, direction: &T) -> T {
    let mut value = at.duplicate();
    value.axpy(by, direction);
    value
}
