//! Black and Scholes' formula for a book of options: independent elements, each with roots,
//! logarithms and exponentials.

use derive_grad::derive_grad;
use fastrand::Rng;

use crate::case::Inputs;
use crate::{Bars, Case};

/// What a book of call options is worth, which differ in price of what is bought, strike,
/// volatility and time that is left.
#[derive_grad]
#[must_use]
pub fn book(spots: &[f64], strikes: &[f64], volatilities: &[f64], times: &[f64], rate: f64) -> f64 {
    let options = spots.iter().zip(strikes).zip(volatilities).zip(times);
    options.map(|(((&spot, &strike), &volatility), &time)| call(spot, strike, volatility, time, rate)).sum()
}

/// [`book`] with indices.
#[derive_grad]
#[must_use]
pub fn book_indexed(spots: &[f64], strikes: &[f64], volatilities: &[f64], times: &[f64], rate: f64) -> f64 {
    let mut worth = 0.0;
    for i in 0..spots.len() {
        let spread = volatilities[i] * times[i].sqrt();
        let drift = (rate + 0.5 * volatilities[i].powi(2)) * times[i];
        let d = ((spots[i] / strikes[i]).ln() + drift) / spread;
        let discounted = strikes[i] * (-rate * times[i]).exp();
        worth += spots[i] * normal(d) - discounted * normal(d - spread);
    }
    worth
}

#[derive_grad]
fn call(spot: f64, strike: f64, volatility: f64, time: f64, rate: f64) -> f64 {
    let spread = volatility * time.sqrt();
    let d1 = ((spot / strike).ln() + (rate + 0.5 * volatility * volatility) * time) / spread;
    let d2 = d1 - spread;
    spot * normal(d1) - strike * (-rate * time).exp() * normal(d2)
}

/// The normal distribution, after Abramowitz and Stegun 26.2.17.
#[derive_grad]
fn normal(x: f64) -> f64 {
    const C: [f64; 5] = [0.319_381_530, -0.356_563_782, 1.781_477_937, -1.821_255_978, 1.330_274_429];
    let k = 1.0 / (1.0 + 0.231_641_9 * x.abs());
    let polynomial = k * (C[0] + k * (C[1] + k * (C[2] + k * (C[3] + k * C[4]))));
    let tail = (-0.5 * x * x).exp() / (2.0 * std::f64::consts::PI).sqrt() * polynomial;
    if x < 0.0 { tail } else { 1.0 - tail }
}

#[derive(Clone)]
struct Book {
    spots: Vec<f64>,
    strikes: Vec<f64>,
    volatilities: Vec<f64>,
    times: Vec<f64>,
    rate: f64,
}

impl Book {
    fn random(n: usize) -> Self {
        let rng = &mut Rng::with_seed(27);
        let mut list = |low: f64, high: f64| (0..n).map(|_| low + (high - low) * rng.f64()).collect();
        Self {
            spots: list(80.0, 120.0),
            strikes: list(80.0, 120.0),
            volatilities: list(0.1, 0.5),
            times: list(0.2, 2.0),
            rate: 0.03,
        }
    }
}

impl Inputs for Book {
    fn active(&mut self) -> Vec<&mut f64> {
        let lists = [&mut self.spots, &mut self.strikes, &mut self.volatilities, &mut self.times];
        lists.into_iter().flatten().chain([&mut self.rate]).collect()
    }
}

/// `n` options.
#[must_use]
pub fn cases(n: usize) -> Vec<Case> {
    let about = |name| (name, format!("n = {n}"), Bars::NONE);
    vec![
        case!(
            about("Black-Scholes, chain"),
            Book::random(n),
            |i| (&i.spots, &i.strikes, &i.volatilities, &i.times, i.rate),
            book,
            generated book_value_and_grad,
        ),
        case!(
            about("Black-Scholes, indexed"),
            Book::random(n),
            |i| (&i.spots, &i.strikes, &i.volatilities, &i.times, i.rate),
            book_indexed,
            generated book_indexed_value_and_grad,
        ),
    ]
}
