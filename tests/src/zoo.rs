//! The harness behind `#[zoo]`: drives the closures of one function at one
//! point and compares every way to its derivative.

use std::fmt::Debug;

use crate::{Dual, Seeder, What, assert_close, is_close, richardson};

/// One zoo function as closures over its owned arguments `P`.
#[allow(clippy::type_complexity)] // closures of one use each
pub struct Case<'a, P> {
    /// Where to test.
    pub points: &'a [P],
    /// Its name.
    pub name: &'a str,
    /// The differentiated parameters.
    pub params: &'a [&'a str],
    /// Which of them are `&mut`.
    pub mutable: &'a [bool],
    /// Whether it computes in `f32`.
    pub single: bool,
    /// The leaves of each differentiated parameter.
    pub inputs: &'a dyn Fn(&P) -> Vec<Vec<f64>>,
    /// The arguments with those leaves replaced.
    pub with: &'a dyn Fn(&P, &[f64]) -> P,
    /// The function itself; its outputs are the result's leaves, then what the
    /// differentiated `&mut` parameters hold at the end.
    pub primal: &'a dyn Fn(&P) -> Run,
    /// Its outputs over dual numbers.
    pub dual: &'a dyn Fn(&P, &mut Seeder) -> Vec<Dual>,
    /// What the attribute generated, unless skipped.
    pub generated: Option<Generated<'a, P>>,
}

/// The generated functions.
#[allow(clippy::type_complexity)] // closures of one use each
pub struct Generated<'a, P> {
    /// The gradient.
    pub grad: Option<&'a dyn Fn(&P) -> Run>,
    /// The value, then the gradient.
    pub value_and_grad: Option<&'a dyn Fn(&P) -> Run>,
    /// Outputs and final adjoints, from one seed for each output and the
    /// initial adjoints of the parameters that are not `&mut`.
    pub vjp: &'a dyn Fn(&P, &[f64], &[f64]) -> (Run, Vec<Vec<f64>>),
    /// Outputs and their tangents, from one tangent for each input.
    pub jvp: Option<&'a dyn Fn(&P, &[f64]) -> (Run, Vec<f64>)>,
    /// The Hessian times a direction.
    pub hvp: Option<&'a dyn Fn(&P, &[f64]) -> Run>,
    /// The gradients of all outputs.
    pub jacobian: Option<&'a dyn Fn(&P) -> Run>,
}

/// What one call did.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The numbers it returned or left behind.
    pub values: Vec<f64>,
    /// What its arguments hold afterwards, as text.
    pub effects: String,
}

/// Derivatives of all outputs: `by[input][output]`.
struct Jacobian {
    by: Vec<Vec<f64>>,
    /// A direction, the derivatives of the outputs along it, and those of `by`.
    direction: Vec<f64>,
    along: Vec<f64>,
    mixed: Vec<Vec<f64>>,
}

/// Compares generated gradients, dual numbers and, where the function is
/// smooth, differences.
///
/// # Panics
/// Where they differ.
pub fn check<P: Clone + Debug>(case: &Case<P>, smooth: &[bool]) {
    for (at, (point, &smooth)) in case.points.iter().zip(smooth).enumerate() {
        let checker = Checker { case, at, point, run: (case.primal)(point) };
        let jacobian = checker.jacobian();
        if smooth {
            checker.differences(&jacobian);
        }
        if let Some(generated) = &case.generated {
            checker.gradients(generated, &jacobian);
            checker.vjp(generated, &jacobian);
            checker.jvp(generated, &jacobian);
            checker.hvp(generated, &jacobian);
            checker.rows(generated, &jacobian);
        }
    }
}

/// Checks that the function panics at each point, and its gradients with the
/// same message.
///
/// # Panics
/// Where they do not.
pub fn check_panics<P: Clone + Debug>(case: &Case<P>, points: &[P]) {
    for point in points {
        let expected = panic_of(|| (case.primal)(point));
        assert!(expected.is_some(), "{} does not panic at {point:?}", case.name);
        let generated = case.generated.as_ref();
        for f in generated.iter().flat_map(|g| [g.grad, g.value_and_grad]).flatten() {
            assert_eq!(panic_of(|| f(point)), expected, "{} at {point:?}", case.name);
        }
        let direction: Vec<f64> = wave((case.inputs)(point).concat().len(), 0.5).collect();
        let (jvp, hvp) = (generated.and_then(|g| g.jvp), generated.and_then(|g| g.hvp));
        let jvp = jvp.map(|f| panic_of(|| f(point, &direction).0));
        let hvp = hvp.map(|f| panic_of(|| f(point, &direction)));
        for found in [jvp, hvp].into_iter().flatten() {
            assert_eq!(found, expected, "{} at {point:?}, forward", case.name);
        }
    }
}

/// The message of the panic of `f`, if it does.
fn panic_of(f: impl FnOnce() -> Run) -> Option<String> {
    let payload = std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)).err()?;
    let text = payload.downcast_ref::<&str>().map(ToString::to_string);
    Some(text.or_else(|| payload.downcast_ref::<String>().cloned()).unwrap_or_default())
}

struct Checker<'a, P> {
    case: &'a Case<'a, P>,
    at: usize,
    point: &'a P,
    run: Run,
}

impl<P: Clone + Debug> Checker<'_, P> {
    /// By dual numbers, whose values must be the function's own.
    fn jacobian(&self) -> Jacobian {
        let inputs = (self.case.inputs)(self.point).concat().len();
        let relative = if self.case.single { 1e-4 } else { 1e-13 };
        let direction: Vec<f64> = wave(inputs, 0.5).collect();
        let column = |input| {
            let outputs = (self.case.dual)(self.point, &mut Seeder::new(input, &direction));
            assert_eq!(outputs.len(), self.run.values.len(), "{}", self.place());
            for (output, &value) in outputs.iter().zip(&self.run.values) {
                let close = is_close(output.value, value, relative, relative);
                assert!(close, "{}: dual value {} of {value}", self.place(), output.value);
            }
            outputs
        };
        assert!(!self.case.params.is_empty(), "{}: nothing to differentiate", self.place());
        let columns: Vec<Vec<Dual>> = (0..inputs).map(column).collect();
        let of = |part: fn(&Dual) -> f64| {
            columns.iter().map(|column| column.iter().map(part).collect()).collect::<Vec<Vec<f64>>>()
        };
        let along = of(|dual| dual.along).pop().unwrap_or_default();
        Jacobian { by: of(|dual| dual.tangent), along, mixed: of(|dual| dual.mixed), direction }
    }

    /// The oracles against each other.
    fn differences(&self, jacobian: &Jacobian) {
        let x = (self.case.inputs)(self.point).concat();
        for output in 0..self.run.values.len() {
            let found = richardson(|x| self.value_at(x, output), &x);
            let scale = jacobian.by.iter().map(|row| row[output].abs()).fold(0.0, f64::max);
            for (i, found) in found.iter().enumerate() {
                let place = self.place();
                let (expected, error) = (jacobian.by[i][output], found.error);
                assert!(
                    error <= 1e-4 * scale.max(1e-3),
                    "{place}: differences are only good to {error:e} at input {i}, where the \
                     derivative of output {output} is {expected}; is this a `kink`?"
                );
                let tolerance = 10.0 * error + 1e-8 * scale + 1e-10;
                self.close("differences", i, found.value, expected, (1e-9, tolerance));
            }
        }
    }

    fn value_at(&self, x: &[f64], output: usize) -> f64 {
        if self.case.single {
            // Differences of `f32` are noise; the dual copy computes in `f64`.
            let mut seeder = Seeder::with(x);
            return (self.case.dual)(self.point, &mut seeder)[output].value;
        }
        (self.case.primal)(&(self.case.with)(self.point, x)).values[output]
    }

    fn gradients(&self, generated: &Generated<P>, jacobian: &Jacobian) {
        if let Some(grad) = generated.grad {
            let run = grad(self.point);
            self.same_effects("grad", &run);
            self.compare("grad", &run.values, &jacobian.times(&[1.0]));
            self.identical("a second grad", &grad(self.point).values, &run.values);
        }
        if let Some(value_and_grad) = generated.value_and_grad {
            let run = value_and_grad(self.point);
            self.same_effects("value_and_grad", &run);
            self.identical("value_and_grad", &run.values[..1], &self.run.values);
            self.compare("value_and_grad", &run.values[1..], &jacobian.times(&[1.0]));
        }
    }

    /// With seeds and initial adjoints that are neither 0 nor 1.
    fn vjp(&self, generated: &Generated<P>, jacobian: &Jacobian) {
        let seeds: Vec<f64> = wave(self.run.values.len(), -1.5).collect();
        let inputs = (self.case.inputs)(self.point);
        let fixed = inputs.iter().zip(self.case.mutable).filter(|(_, mutable)| !**mutable);
        let fill: Vec<f64> = wave(fixed.map(|(leaves, _)| leaves.len()).sum(), 0.75).collect();
        let (run, adjoints) = (generated.vjp)(self.point, &seeds, &fill);
        self.same_effects("vjp", &run);
        self.identical("vjp", &run.values, &self.run.values);
        let mut expected = jacobian.times(&seeds).into_iter();
        let mut fill = fill.into_iter();
        for (input, adjoint) in inputs.iter().zip(&adjoints) {
            assert_eq!(adjoint.len(), input.len(), "{}: an adjoint's length", self.place());
        }
        let expected: Vec<f64> = inputs
            .iter()
            .zip(self.case.mutable)
            .flat_map(|(input, &mutable)| std::iter::repeat_n(mutable, input.len()))
            .map(|mutable| {
                let before = if mutable { 0.0 } else { fill.next().unwrap_or(f64::NAN) };
                before + expected.next().unwrap_or(f64::NAN)
            })
            .collect();
        self.compare("vjp", &adjoints.concat(), &expected);
    }

    /// Along a direction that is neither 0 nor 1.
    fn jvp(&self, generated: &Generated<P>, jacobian: &Jacobian) {
        let Some(jvp) = generated.jvp else { return };
        let (run, tangents) = jvp(self.point, &jacobian.direction);
        self.same_effects("jvp", &run);
        self.identical("jvp", &run.values, &self.run.values);
        if !jacobian.by.is_empty() {
            self.compare("jvp, output", &tangents, &jacobian.along);
        }
    }

    fn hvp(&self, generated: &Generated<P>, jacobian: &Jacobian) {
        let Some(hvp) = generated.hvp else { return };
        let run = hvp(self.point, &jacobian.direction);
        self.same_effects("hvp", &run);
        let expected: Vec<f64> = jacobian.mixed.iter().map(|outputs| outputs[0]).collect();
        self.compare("hvp", &run.values, &expected);
    }

    fn rows(&self, generated: &Generated<P>, jacobian: &Jacobian) {
        let Some(rows) = generated.jacobian else { return };
        let run = rows(self.point);
        self.same_effects("jacobian", &run);
        let inputs = jacobian.by.len();
        assert_eq!(run.values.len(), inputs * self.run.values.len(), "{}: a Jacobian's size", self.place());
        for (output, row) in run.values.chunks(inputs.max(1)).enumerate() {
            let expected: Vec<f64> = jacobian.by.iter().map(|outputs| outputs[output]).collect();
            self.compare("jacobian", row, &expected);
        }
    }

    fn compare(&self, by: &str, found: &[f64], expected: &[f64]) {
        assert_eq!(found.len(), expected.len(), "{}: the number of derivatives", self.place());
        let finite = expected.iter().filter(|x| x.is_finite());
        let scale = finite.fold(0.0_f64, |scale, x| scale.max(x.abs()));
        let (relative, absolute) =
            if self.case.single { (2e-4, 1e-5 * scale + 1e-6) } else { (1e-11, 1e-12 * scale + 1e-13) };
        for (i, (&found, &expected)) in found.iter().zip(expected).enumerate() {
            self.close(by, i, found, expected, (relative, absolute));
        }
    }

    fn close(&self, by: &str, input: usize, found: f64, expected: f64, tolerance: (f64, f64)) {
        let mut index = input;
        let mut param = "?";
        for (leaves, name) in (self.case.inputs)(self.point).iter().zip(self.case.params) {
            param = name;
            if index < leaves.len() {
                break;
            }
            index -= leaves.len();
        }
        let by = format!("{by} at point {}", self.at);
        let what = What { function: self.case.name, by: &by, param, index };
        assert_close(what, found, expected, tolerance.0, tolerance.1);
    }

    fn identical(&self, by: &str, found: &[f64], expected: &[f64]) {
        let same = |(a, b): (&f64, &f64)| a.to_bits() == b.to_bits() || (a.is_nan() && b.is_nan());
        let all = found.len() == expected.len() && found.iter().zip(expected).all(same);
        assert!(all, "{}: {by} has the values {found:?}, expected {expected:?}", self.place());
    }

    fn same_effects(&self, by: &str, run: &Run) {
        assert_eq!(run.effects, self.run.effects, "{}: the effects of {by}", self.place());
    }

    fn place(&self) -> String {
        format!("{} at point {}, {:?}", self.case.name, self.at, self.point)
    }
}

impl Jacobian {
    /// The derivative of the outputs weighted by `seeds`, for each input.
    fn times(&self, seeds: &[f64]) -> Vec<f64> {
        let row = |row: &Vec<f64>| row.iter().zip(seeds).map(|(d, seed)| d * seed).sum();
        self.by.iter().map(row).collect()
    }
}

/// `n` numbers of mixed size and sign, exact in `f32`.
fn wave(n: usize, first: f64) -> impl Iterator<Item = f64> {
    (0..n).scan(first, |x, _| {
        let now = *x;
        *x = if now.abs() > 4.0 { now * -0.125 } else { now * -1.25 - 0.5 };
        Some((now * 64.0).round() / 64.0)
    })
}
