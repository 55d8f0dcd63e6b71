//! `derive_grad::check`: right derivatives pass, wrong ones fail with a message that says where.
#![allow(missing_docs, clippy::pedantic, clippy::style)]

use derive_grad::check::{self, assert_gradient, assert_hvp, assert_jvp};
use derive_grad::{Differentiable, derive_grad};

/// The message of the panic.
fn message(f: impl FnOnce() + std::panic::UnwindSafe) -> String {
    let payload = std::panic::catch_unwind(f).expect_err("this check must fail");
    payload.downcast_ref::<String>().cloned().unwrap_or_default()
}

mod model {
    use super::{Differentiable, derive_grad};

    #[derive_grad(jvp, hvp, wrt(w, b))]
    pub fn mse(w: f64, b: f64, x: &[f64], y: &[f64]) -> f64 {
        let errors = x.iter().zip(y).map(|(x, y)| (w * x + b - y).powi(2));
        errors.sum::<f64>() / x.len() as f64
    }

    /// No `Clone` is asked for.
    #[derive(Differentiable)]
    pub struct Line {
        pub slope: f64,
        pub offsets: Vec<f64>,
        pub degree: i32,
    }

    impl Line {
        #[derive_grad(jvp, hvp, wrt(self, x))]
        pub fn loss(&self, x: &[f64], scale: f64) -> f64 {
            let terms = x.iter().zip(&self.offsets);
            terms.map(|(x, o)| (self.slope * x).sin() * o).sum::<f64>().powi(self.degree) * scale
        }
    }
}

#[test]
fn functions_by_path() {
    let (w, b, x, y) = (0.5, 0.1, [1.0, 2.0, -0.5], vec![2.0, 4.0, 1.0]);
    assert_gradient!(model::mse(w, b, &x, &y), wrt(w, b));
    assert_jvp!(model::mse(w, b, &x, &y[..]), wrt(w, b));
    assert_hvp!(model::mse(w, b, &x, &y), wrt(w, b), tolerance = 1e-9);
}

#[test]
fn methods_and_structs() {
    let line = model::Line { slope: 0.7, offsets: vec![1.0, 2.0], degree: 3 };
    let (x, scale) = (vec![0.3, -0.9], 2.0);
    assert_gradient!(line.loss(&x, scale), wrt(line, x));
    assert_jvp!(line.loss(&x, scale), wrt(line, x));
    assert_hvp!(line.loss(&x, scale), wrt(line, x));
}

#[derive_grad(jvp, hvp)]
fn power(x: f64, n: i32) -> f64 {
    x.powi(n)
}

#[test]
fn without_names_all_arguments_take_part() {
    assert_gradient!(power(1.5, 3));
    assert_jvp!(power(1.5, 3));
    assert_hvp!(power(1.5, 3));
}

#[derive_grad(jvp)]
fn step(state: &mut [f64], rate: f64) -> (f64, [f64; 2]) {
    state[0] *= rate.sin();
    state.swap(0, 1);
    (state[0] * state[1], [rate, state[1] / rate])
}

#[derive_grad(jvp, wrt(to, from))]
fn add_squares(to: &mut [f64], from: &[f64], counter: &mut usize) {
    for (to, from) in to.iter_mut().zip(from) {
        *to += *from * *from;
    }
    *counter += 1;
}

#[test]
fn what_is_changed() {
    let (state, rate) = ([1.0, 2.0, 3.0], 0.4);
    assert_jvp!(step(&mut state, rate));
    let (to, from, counter) = (vec![1.0, 2.0], [3.0, -0.5], 0);
    assert_jvp!(add_squares(&mut to, &from, &mut counter), wrt(to, from), unit);
    assert_eq!((state, to, counter), ([1.0, 2.0, 3.0], vec![1.0, 2.0], 0), "arguments are left alone");
}

#[derive_grad(wrt(x))]
fn quadrature(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(2.0) * x * x
}

#[derive_grad]
fn single(x: f32, y: &[f32]) -> f32 {
    y.iter().map(|y| (x * y).exp()).sum()
}

#[test]
fn what_is_not_differentiated_may_be_anything() {
    let (x, third) = (3.0, 1.0 / 3.0);
    assert_gradient!(quadrature(|y: f64| y * third, x), wrt(x));
}

#[test]
fn single_precision() {
    assert_gradient!(single(0.5, &[1.0, -2.0]), tolerance = 1e-3);
}

/// The names in the check are not those of the caller.
#[test]
fn names() {
    #[derive_grad]
    fn at(p: f64, call: &[f64]) -> f64 {
        p * call[0] * call[1]
    }
    let (p, call) = (2.0, [3.0, 4.0]);
    assert_gradient!(at(p, &call));
}

/// Gradients written by hand, and wrong.
mod wrong {
    use super::derive_grad;

    #[derive_grad(partials(2.0 * x * y, 1.001 * x * x))]
    pub fn slope(x: f64, y: f64) -> f64 {
        x * x * y
    }

    pub fn list(x: &[f64]) -> f64 {
        x.iter().map(|x| x * x * x).sum()
    }

    pub fn list_grad(x: &[f64]) -> Vec<f64> {
        let mut gradient: Vec<f64> = x.iter().map(|x| 3.0 * x * x).collect();
        gradient[1] = -gradient[1];
        gradient
    }

    pub fn list_value_and_grad(x: &[f64]) -> (f64, Vec<f64>) {
        (list(x), x.iter().map(|x| 3.0 * x * x).collect())
    }

    pub fn list_jvp(x: &[f64], t: &[f64]) -> (f64, f64) {
        (list(x), x.iter().zip(t).map(|(x, t)| 3.0 * x * x * t).sum())
    }

    pub fn list_vjp(x: &[f64], seed: f64, d_x: &mut [f64]) -> f64 {
        d_x.iter_mut().zip(x).for_each(|(d, x)| *d += seed * 3.0 * x);
        list(x)
    }

    pub fn list_hvp(x: &[f64], t: &[f64]) -> Vec<f64> {
        x.iter().zip(t).map(|(x, t)| 5.0 * x * t).collect()
    }

    pub fn doubled(x: f64) -> f64 {
        2.0 * x
    }

    pub fn doubled_grad(_: f64) -> f64 {
        2.0
    }

    pub fn doubled_value_and_grad(x: f64) -> (f64, f64) {
        (x, 2.0)
    }
}

#[test]
fn a_wrong_gradient_is_named() {
    let (x, y) = (1.5, 2.0);
    let found = message(|| assert_gradient!(wrong::slope(x, y)));
    assert!(
        found.starts_with("slope_value_and_grad: scalar 0 of `y` is 2.25")
            && found.contains(", by differences 2.25")
            && found.contains("(step ")
            && found.contains(", good to "),
        "{found}"
    );
    let list = [1.0, 2.0, 3.0];
    let found = message(|| assert_gradient!(wrong::list(&list)));
    assert!(found.starts_with("list_grad: scalar 1 of `list` is -12, by differences 1"), "{found}");
}

#[test]
fn a_wrong_value_is_named() {
    let found = message(|| assert_gradient!(wrong::doubled(1.0)));
    assert_eq!(found, "doubled_value_and_grad has the value [1.0], doubled itself [2.0]");
}

#[test]
fn a_wrong_adjoint_is_named() {
    let found = message(|| assert_jvp!(wrong::list(&[1.0, 2.0])));
    assert!(found.starts_with("list_jvp and list_vjp: <v, J u> is "), "{found}");
    let found = message(|| assert_hvp!(wrong::list(&[1.0, 2.0])));
    assert!(found.starts_with("list_hvp: scalar 0 of `argument 1` is "), "{found}");
}

#[test]
fn too_many_arguments_are_named() {
    let (w, b, x, y) = (0.5, 0.1, [1.0, 2.0], [2.0, 4.0]);
    let found = message(move || assert_gradient!(model::mse(w, b, &x, &y)));
    assert!(found.contains("the gradient has 2 scalars, the arguments have 6"), "{found}");
}

#[test]
fn a_jump_is_named() {
    #[derive_grad]
    fn jump(x: f64) -> f64 {
        if x < 0.0 { 1.0 } else { x }
    }
    let found = message(|| assert_gradient!(jump(1e-7)));
    assert!(found.contains("has not settled: is this at a kink?"), "{found}");
}

#[test]
fn by_hand() {
    let f = |x: &[f64]| x[0].sin() * x[1];
    let report = check::gradient(f, &[0.3, 2.0], &[0.3_f64.cos() * 2.0, 0.3_f64.sin()]);
    report.assert(1e-9);
    assert!(report.worst().is_some_and(|worst| worst.error() < 1e-10), "{report:?}");
    let nan = check::gradient(f, &[0.3, 2.0], &[f64::NAN, 0.3_f64.sin()]).check(1e-9);
    assert!(nan.is_err_and(|message| message.contains("scalar 0 of `x` is NaN, by differences 1.91")));
}

#[derive_grad(reassociate)]
fn summed(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for x in x {
        sum += x * x;
    }
    sum
}

#[test]
fn values_may_be_rounded_otherwise() {
    let x: Vec<f64> = (0..100).map(|k| (f64::from(k) * 0.7).sin()).collect();
    let (value, expected) = (summed_value_and_grad(&x).0, summed(&x));
    assert_ne!(value.to_bits(), expected.to_bits(), "in eight parts it is another sum");
    assert_gradient!(summed(&x), reassociate);
    let found = message(|| assert_gradient!(summed(&[0.1; 100])));
    assert!(found.starts_with("summed_value_and_grad has the value"), "{found}");
}
