//! The logarithm of a sum of exponentials (`GradBench`'s lse): a maximum, and a sum
//! whose adjoint is known only after it.

use derive_grad::derive_grad;
use fastrand::Rng;

use crate::case::Inputs;
use crate::peers::{Number, Objective};
use crate::{Bars, Case};

/// Of all elements, written out.
#[derive_grad(hessian)]
#[must_use]
pub fn log_sum_exp(x: &[f64]) -> f64 {
    let mut max = f64::NEG_INFINITY;
    for &x in x {
        if x > max {
            max = x;
        }
    }
    let mut sum = 0.0;
    for &x in x {
        sum += (x - max).exp();
    }
    max + sum.ln()
}

/// [`log_sum_exp`] with iterators.
#[derive_grad(hessian)]
#[must_use]
pub fn log_sum_exp_chains(x: &[f64]) -> f64 {
    let max = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let sum: f64 = x.iter().map(|x| (x - max).exp()).sum();
    max + sum.ln()
}

/// [`log_sum_exp`] and its gradient.
#[must_use]
pub fn log_sum_exp_hand(x: &[f64]) -> (f64, Vec<f64>) {
    let mut max = f64::NEG_INFINITY;
    for &x in x {
        if x > max {
            max = x;
        }
    }
    let mut sum = 0.0;
    let mut gradient: Vec<f64> = Vec::with_capacity(x.len());
    for x in x {
        let e = (x - max).exp();
        sum += e;
        gradient.push(e);
    }
    let inverse = 1.0 / sum;
    for d in &mut gradient {
        *d *= inverse;
    }
    (max + sum.ln(), gradient)
}

#[derive(Clone)]
struct Exponents(Vec<f64>);

impl Objective for Exponents {
    fn at<N: Number>(&self, x: &[N]) -> N {
        let larger = |max: N, x: N| if x.value() > max.value() { x } else { max };
        let max = x.iter().cloned().reduce(larger).expect("an exponent");
        let sum = x.iter().map(|x| (x.clone() - max.clone()).exp()).reduce(|sum, e| sum + e);
        max + sum.expect("an exponent").ln()
    }
}

impl Inputs for Exponents {
    fn active(&mut self) -> Vec<&mut f64> {
        self.0.iter_mut().collect()
    }
}

/// 20 elements, with the Hessian.
#[must_use]
pub fn small() -> Vec<Case> {
    let rng = &mut Rng::with_seed(11);
    let x = (0..20).map(|_| rng.f64()).collect();
    vec![case!(
        ("log-sum-exp", "n = 20".to_owned(), Bars::NONE),
        Exponents(x),
        |i| (&i.0),
        log_sum_exp,
        hand log_sum_exp_hand,
        generated log_sum_exp_value_and_grad,
        hvp log_sum_exp_hvp(&i.0, &i.0),
        hessian log_sum_exp_hessian,
    )]
}

/// `n` elements.
#[must_use]
pub fn cases(n: usize) -> Vec<Case> {
    let about = |name| (name, format!("n = {n}"), Bars::both(1.15, 1.2));
    let rng = &mut Rng::with_seed(11);
    let x: Vec<f64> = (0..n).map(|_| rng.f64()).collect();
    let plain = case!(
        about("log-sum-exp"),
        Exponents(x.clone()),
        |i| (&i.0),
        log_sum_exp,
        hand log_sum_exp_hand,
        generated log_sum_exp_value_and_grad,
        hvp log_sum_exp_hvp(&i.0, &i.0),
    );
    let cases = [
        if n <= 1_000 { plain.peers(Exponents(x.clone()), x.clone()) } else { plain },
        case!(
            about("log-sum-exp, chains"),
            Exponents(x),
            |i| (&i.0),
            log_sum_exp_chains,
            hand log_sum_exp_hand,
            generated log_sum_exp_chains_value_and_grad,
            hvp log_sum_exp_chains_hvp(&i.0, &i.0),
        ),
    ];
    // The maximum's own adjoint is one less a sum of all others.
    cases.map(|case| case.cancelling(0.01)).into()
}
