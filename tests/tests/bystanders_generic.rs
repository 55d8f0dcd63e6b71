//! Generators of random numbers of a type that is generic, handed on to other annotated functions.
#![allow(missing_docs, clippy::pedantic, clippy::style)]

use derive_grad::derive_grad;

pub trait Rand {
    fn next(&mut self) -> f64;
}

/// Not `Clone`: its numbers are drawn once.
#[derive(Debug, PartialEq)]
pub struct Lcg(u64);

impl Rand for Lcg {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }
}

#[derive_grad(wrt(m, s))]
fn gauss<R: Rand>(m: f64, s: f64, rng: &mut R) -> f64 {
    let u: f64 = rng.next();
    let v: f64 = rng.next();
    m + s * (-2.0 * (1.0 - u).ln()).sqrt() * (std::f64::consts::TAU * v).cos()
}

#[derive_grad(wrt(x))]
fn dropout<R>(x: &mut [f64], p: f64, rng: &mut R)
where
    R: Rand,
{
    for v in x.iter_mut() {
        if rng.next() < p {
            *v = 0.0;
        } else {
            *v /= 1.0 - p;
        }
    }
}

#[derive_grad(wrt(m, s))]
fn mean_square<R: Rand>(m: f64, s: f64, rng: &mut R) -> f64 {
    let mut t = 0.0;
    for _ in 0..10 {
        let g = gauss(m, s, rng);
        t += g * g;
    }
    t / 10.0
}

#[derive_grad(wrt(m, s))]
fn of_any(m: f64, s: f64, rng: &mut impl Rand) -> f64 {
    let a = gauss(m, s, rng);
    a * mean_square(m, s, &mut *rng) + rng.next()
}

#[derive_grad(wrt(x, s))]
fn network<R: Rand>(x: &[f64], s: f64, rng: &mut R) -> f64 {
    let mut h = x.to_vec();
    dropout(&mut h, 0.3, rng);
    let mut n = 0;
    for v in &mut h {
        *v += gauss(0.0, *v * s, rng);
        n += 1;
    }
    h[0] += gauss(h[1], s, rng);
    dropout(&mut h, 0.2, rng);
    h.iter().map(|v| v * v).sum::<f64>() / n as f64
}

#[derive_grad]
fn of_its_own(m: f64, s: f64) -> f64 {
    let mut rng = Lcg(3);
    let x = [m, s, m * s];
    network(&x, s, &mut rng) * mean_square(m, s, &mut rng) + of_any(m, s, &mut rng)
}

#[derive_grad(wrt(m, s))]
fn of_one(m: f64, s: f64, rng: &mut Lcg) -> f64 {
    let x = [m, s];
    network(&x, m, rng) * rng.next() + of_any(m, s, rng)
}

/// Against differences; the generator is left as the function leaves it.
fn check(f: impl Fn(f64, f64, &mut Lcg) -> f64, gradient: impl Fn(f64, f64, &mut Lcg) -> (f64, (f64, f64))) {
    let (m, s, h) = (0.5, 0.7, 1e-5);
    let (mut rng, mut again) = (Lcg(5), Lcg(5));
    let (value, (d_m, d_s)) = gradient(m, s, &mut rng);
    assert_eq!(value.to_bits(), f(m, s, &mut again).to_bits());
    assert_eq!(rng, again);
    let at = |m, s| f(m, s, &mut Lcg(5));
    for (found, expected) in
        [(d_m, (at(m + h, s) - at(m - h, s)) / (2.0 * h)), (d_s, (at(m, s + h) - at(m, s - h)) / (2.0 * h))]
    {
        assert!((found - expected).abs() < 1e-7 * (1.0 + expected.abs()), "{found} {expected}");
    }
}

#[test]
fn numbers_are_drawn_once() {
    check(mean_square, mean_square_value_and_grad);
    check(|m, s, rng| of_any(m, s, rng), |m, s, rng| of_any_value_and_grad(m, s, rng));
    check(of_one, of_one_value_and_grad);
    check(|m, s, _| of_its_own(m, s), |m, s, _| of_its_own_value_and_grad(m, s));
    let x = |m: f64, s: f64| [m, s, m * s, 0.3, m];
    check(
        |m, s, rng| network(&x(m, s), s, rng),
        |m, s, rng| {
            let (value, (d_x, d_s)) = network_value_and_grad(&x(m, s), s, rng);
            (value, (d_x[0] + d_x[2] * s + d_x[4], d_x[1] + d_x[2] * m + d_s))
        },
    );
}
