//! What calls are lent beside what they compute with: generators of random numbers, logs,
//! counters, of types without derivative.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;
use derive_grad_tests::at_all_points;

/// Different branches are taken at each.
const POINTS: [[f64; 4]; 2] = [[0.7, 1.3, 0.55, 0.9], [0.31, 0.6, 1.4, 0.45]];

/// Neither `Clone` nor `Differentiable`.
struct Rng(u64);

impl Rng {
    fn new(seed: u64) -> Rng {
        Rng(seed)
    }

    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 11) as f64 / (1u64 << 53) as f64
    }
}

#[derive_grad(jvp, wrt(x))]
fn estimate(x: &[f64], rng: &mut Rng, n: usize) -> f64 {
    let mut sum = 0.0;
    for _ in 0..n {
        let u = rng.next();
        sum += x[0] * u + (x[1] * u).sin();
    }
    sum / n as f64
}

#[derive_grad(jvp)]
fn two_calls(x: &[f64]) -> f64 {
    let mut rng = Rng(42);
    estimate(x, &mut rng, 10) + estimate(&x[1..], &mut rng, 3) * x[2]
}
at_all_points!(lent_twice: two_calls, two_calls_value_and_grad);

#[derive_grad(jvp)]
fn typed(x: &[f64]) -> f64 {
    let mut rng: Rng = Rng::new(7);
    let a = estimate(x, &mut rng, 10);
    a * x[2]
}
at_all_points!(lent_once: typed, typed_value_and_grad);

#[derive_grad(jvp, wrt(x))]
fn handed_on(x: &[f64], rng: &mut Rng) -> f64 {
    let u = rng.next();
    let v = rng.next();
    u * x[0] + v * x[1] * estimate(x, rng, 4) * estimate(x, &mut *rng, 2)
}

#[derive_grad(jvp)]
fn through(x: &[f64]) -> f64 {
    let mut rng = Rng(7);
    handed_on(x, &mut rng) * rng.next() * handed_on(&x[1..], &mut rng)
}
at_all_points!(parameters: through, through_value_and_grad);

#[derive_grad(jvp)]
fn in_loops(x: &[f64]) -> f64 {
    let mut rng = Rng(42);
    let mut s = 0.1;
    for k in 0..5 {
        let e = estimate(x, &mut rng, k + 1);
        if rng.next() > 0.3 {
            s *= e * rng.next();
        } else {
            s += e;
        }
    }
    s
}
at_all_points!(loops_and_branches: in_loops, in_loops_value_and_grad);

#[derive_grad]
fn in_a_closure(x: &[f64]) -> f64 {
    let mut rng = Rng::new(3);
    let mut draw = |scale: f64| scale * estimate(x, &mut rng, 2);
    draw(x[2]) + draw(x[3]).sin()
}
at_all_points!(closures: in_a_closure, in_a_closure_value_and_grad);

trait Source {
    fn draw(&mut self) -> f64;
}

impl Source for Rng {
    fn draw(&mut self) -> f64 {
        self.next()
    }
}

#[derive_grad(wrt(x))]
fn generic<S: Source + ?Sized>(x: &[f64], source: &mut S) -> f64 {
    let mut noise = vec![0.0; 3];
    for v in noise.iter_mut() {
        *v = source.draw();
    }
    noise.iter().zip(x).map(|(a, b)| a * b * b).sum()
}

#[derive_grad]
fn calls_generic(x: &[f64]) -> f64 {
    let mut rng = Rng(11);
    generic(x, &mut rng) * generic(&x[1..], &mut rng)
}
at_all_points!(type_parameters: calls_generic, calls_generic_value_and_grad);

struct Model {
    scale: f64,
}

impl Model {
    #[derive_grad(wrt(x))]
    fn sample(&self, x: f64, rng: &mut Rng) -> f64 {
        let u = rng.next();
        self.scale * x * (x + u)
    }
}

#[derive_grad]
fn of_a_method(x: &[f64]) -> f64 {
    let model = Model { scale: 1.5 };
    let mut rng = Rng(5);
    x.iter().map(|v| model.sample(*v, &mut rng)).sum::<f64>() * rng.next()
}
at_all_points!(methods: of_a_method, of_a_method_value_and_grad);

/// The call has a purpose of its own: it changes what is active.
#[derive_grad(wrt(x))]
fn perturb(x: &mut [f64], scale: f64, rng: &mut Rng) {
    for v in x.iter_mut() {
        *v *= 1.0 + scale * rng.next();
    }
}

#[derive_grad]
fn perturbed(x: &[f64]) -> f64 {
    let mut rng = Rng(9);
    let mut y = x.to_vec();
    perturb(&mut y, 0.1, &mut rng);
    perturb(&mut y, 0.2, &mut rng);
    y.iter().product()
}
at_all_points!(statements: perturbed, perturbed_value_and_grad);

#[test]
fn tangents() {
    let t = [0.3, -0.2, 0.5, 0.1];
    for x in &POINTS {
        let check = |slope: f64, gradient: &[f64]| {
            let expected: f64 = gradient.iter().zip(&t).map(|(g, t)| g * t).sum();
            assert!((slope - expected).abs() < 1e-12 * (1.0 + expected.abs()), "{slope} {expected}");
        };
        check(two_calls_jvp(x, &t).1, &two_calls_grad(x));
        check(typed_jvp(x, &t).1, &typed_grad(x));
        check(through_jvp(x, &t).1, &through_grad(x));
        check(in_loops_jvp(x, &t).1, &in_loops_grad(x));
    }
}

/// What is drawn is drawn once.
#[test]
fn effects_happen_once() {
    let (mut a, mut b) = (Rng(1), Rng(1));
    let value = handed_on(&POINTS[0], &mut a);
    assert_eq!(handed_on_value_and_grad(&POINTS[0], &mut b).0, value);
    assert_eq!(a.0, b.0);
}
