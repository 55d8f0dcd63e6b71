//! Whole programs of finance.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use derive_grad::{derive_grad, erf};
use derive_grad_tests::{Dual, dual, zoo};

/// The integral by Simpson's rule.
fn erf_dual(x: Dual) -> Dual {
    let n = 1000;
    let term = |k: usize| {
        let t = x * (k as f64 / n as f64);
        let weight = if k == 0 || k == n { 1.0 } else { (2 + k % 2 * 2) as f64 };
        (-t * t).exp() * weight
    };
    let sum: Dual = (0..=n).map(term).sum();
    sum * x / (3.0 * n as f64) * std::f64::consts::FRAC_2_SQRT_PI
}

#[dual(calls(erf))]
#[derive_grad]
fn normal_cdf(x: f64) -> f64 {
    0.5 * (1.0 + erf(x / std::f64::consts::SQRT_2))
}

/// The price of a European call.
#[zoo(no_second, calls(normal_cdf), at(100.0, 95.0, 0.02, 0.25, 1.5), at(50.0, 60.0, 0.05, 0.4, 0.25))]
#[derive_grad]
fn black_scholes(spot: f64, strike: f64, rate: f64, vol: f64, expiry: f64) -> f64 {
    let root = expiry.sqrt();
    let d1 = ((spot / strike).ln() + (rate + vol * vol / 2.0) * expiry) / (vol * root);
    let d2 = d1 - vol * root;
    spot * normal_cdf(d1) - strike * (-rate * expiry).exp() * normal_cdf(d2)
}

#[test]
fn the_greeks_have_their_closed_forms() {
    for (s, k, r, v, t) in [(100.0_f64, 95.0, 0.02, 0.25, 1.5_f64), (50.0, 60.0, 0.05, 0.4, 0.25)] {
        let (_, (delta, by_strike, rho, vega, theta)) = black_scholes_value_and_grad(s, k, r, v, t);
        let d1 = ((s / k).ln() + (r + v * v / 2.0) * t) / (v * t.sqrt());
        let d2 = d1 - v * t.sqrt();
        let density = (-d1 * d1 / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt();
        let paid = k * (-r * t).exp() * normal_cdf(d2);
        let close = |a: f64, b: f64| assert!((a - b).abs() < 1e-11 * b.abs().max(1.0), "{a} {b}");
        close(delta, normal_cdf(d1));
        close(vega, s * density * t.sqrt());
        close(rho, t * paid);
        close(by_strike, -(-r * t).exp() * normal_cdf(d2));
        close(theta, s * density * v / (2.0 * t.sqrt()) + r * paid);
    }
}

/// The volatility at which the price is the given one, by Newton's iteration.
#[zoo(no_second, calls(black_scholes), at(12.0, 100.0, 95.0))]
#[derive_grad]
fn implied_volatility(price: f64, spot: f64, strike: f64) -> f64 {
    let mut vol = 0.3;
    let mut step = 1.0;
    while step > 1e-13 || step < -1e-13 {
        let here = black_scholes(spot, strike, 0.02, vol, 1.0);
        let there = black_scholes(spot, strike, 0.02, vol + 1e-4, 1.0);
        step = (here - price) * 1e-4 / (there - here);
        vol -= step;
    }
    vol
}

/// The mean payoff over paths of geometric Brownian motion, from fixed draws of a
/// small random generator.
#[zoo(at(100.0, 0.03, 0.2, 7), at(80.0, 0.01, 0.5, 12345))]
#[derive_grad]
fn monte_carlo_asian_call(spot: f64, drift: f64, vol: f64, seed: u64) -> f64 {
    const STEPS: usize = 12;
    const PATHS: usize = 40;
    let dt = 1.0 / STEPS as f64;
    let mut state = seed;
    let mut payoff = 0.0;
    for _ in 0..PATHS {
        let mut price = spot;
        let mut average = 0.0;
        for _ in 0..STEPS {
            // The sum of uniforms is close enough to a normal variable.
            let mut normal = -6.0;
            for _ in 0..12 {
                state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
                normal += (state >> 11) as f64 / (1u64 << 53) as f64;
            }
            price *= ((drift - 0.5 * vol * vol) * dt + vol * dt.sqrt() * normal).exp();
            average += price / STEPS as f64;
        }
        payoff += (average - 0.9 * spot).max(0.0);
    }
    (-drift).exp() * payoff / PATHS as f64
}

/// A bond's price from a yield curve, linear between its knots.
#[zoo(at([0.5, 1.0, 2.0, 5.0], [0.01, 0.015, 0.02, 0.03], 0.04))]
#[derive_grad(wrt(rates, coupon))]
fn bond(knots: &[f64], rates: &[f64], coupon: f64) -> f64 {
    let mut price = 0.0;
    let mut time = 0.75;
    while time < 5.0 {
        let mut k = 0;
        while k + 2 < knots.len() && knots[k + 1] < time {
            k += 1;
        }
        let share = (time - knots[k]) / (knots[k + 1] - knots[k]);
        let rate = rates[k] * (1.0 - share) + rates[k + 1] * share;
        let payment = if time + 0.5 >= 5.0 { 1.0 + coupon / 2.0 } else { coupon / 2.0 };
        price += payment * (-rate * time).exp();
        time += 0.5;
    }
    price
}

/// A binomial tree for an American put, rolled back in place.
#[zoo(at(100.0, 105.0, 0.25, 20), at(100.0, 90.0, 0.4, 7))]
#[derive_grad]
fn american_put(spot: f64, strike: f64, vol: f64, steps: usize) -> f64 {
    let dt = 1.0 / steps as f64;
    let up = (vol * dt.sqrt()).exp();
    let down = 1.0 / up;
    let growth = (0.03 * dt).exp();
    let p = (growth - down) / (up - down);
    let mut values: Vec<f64> = Vec::new();
    for i in 0..=steps {
        let price = spot * up.powi(i as i32) * down.powi((steps - i) as i32);
        values.push((strike - price).max(0.0));
    }
    for step in (0..steps).rev() {
        for i in 0..=step {
            let hold = (p * values[i + 1] + (1.0 - p) * values[i]) / growth;
            let exercise = strike - spot * up.powi(i as i32) * down.powi((step - i) as i32);
            values[i] = if exercise > hold { exercise } else { hold };
        }
    }
    values[0]
}
