//! Data sets, and what must hold of one before a program learns from it.

use std::f64::consts::{PI, TAU};

use anyhow::{Result, bail, ensure};
use fastrand::Rng;

/// Checks that there is one target for each row of `width` inputs, that there
/// is any data at all, and that every number is finite. Training would hide a
/// NaN: `NaN.max(0.0)` is 0.
///
/// # Errors
/// If not, naming the first number that is not finite.
pub fn check_samples(inputs: &[f64], width: usize, targets: &[f64]) -> Result<()> {
    ensure!(!targets.is_empty(), "there is no data to learn from");
    ensure!(
        inputs.len() == width * targets.len(),
        "{} inputs do not go with {} targets: there must be {width} for each",
        inputs.len(),
        targets.len()
    );
    for (what, values) in [("input", inputs), ("target", targets)] {
        if let Some(at) = values.iter().position(|value| !value.is_finite()) {
            bail!("{what} {at} is {}: every number must be finite", values[at]);
        }
    }
    Ok(())
}

/// Two interleaved half circles, labelled -1 and 1, with normal noise on every
/// coordinate: the recipe of scikit-learn's `make_moons`. The same `rng` seed
/// gives the same points.
///
/// # Panics
/// If `noise` is negative or not finite.
#[must_use]
pub fn make_moons(samples: u32, noise: f64, rng: &mut Rng) -> (Vec<[f64; 2]>, Vec<f64>) {
    assert!(
        noise.is_finite() && noise >= 0.0,
        "the noise of make_moons is {noise}; it must be finite and not negative"
    );
    let outer = samples / 2;
    (0..samples)
        .map(|i| {
            let (label, [x, y]) = if i < outer {
                let (sin, cos) = angle(i, outer).sin_cos();
                (-1.0, [cos, sin])
            } else {
                let (sin, cos) = angle(i - outer, samples - outer).sin_cos();
                (1.0, [1.0 - cos, 0.5 - sin])
            };
            ([x + noise * normal(rng), y + noise * normal(rng)], label)
        })
        .unzip()
}

/// The `i`-th of `count` angles evenly spaced from 0 to a half turn.
fn angle(i: u32, count: u32) -> f64 {
    PI * f64::from(i) / f64::from(count.saturating_sub(1).max(1))
}

/// A sample of the standard normal distribution (Box and Muller, 1958).
fn normal(rng: &mut Rng) -> f64 {
    let radius = (-2.0 * (1.0 - rng.f64()).ln()).sqrt();
    radius * (TAU * rng.f64()).cos()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_samples_pass() {
        check_samples(&[1.0, 2.0, 3.0, 4.0], 2, &[1.0, -1.0]).unwrap();
    }

    #[test]
    fn bad_samples_are_named() {
        let message =
            |inputs: &[f64], targets: &[f64]| check_samples(inputs, 1, targets).unwrap_err().to_string();
        assert_eq!(message(&[], &[]), "there is no data to learn from");
        assert_eq!(
            message(&[1.0], &[1.0, 2.0]),
            "1 inputs do not go with 2 targets: there must be 1 for each"
        );
        assert_eq!(message(&[1.0, f64::NAN], &[1.0, 2.0]), "input 1 is NaN: every number must be finite");
        assert_eq!(message(&[1.0], &[f64::INFINITY]), "target 0 is inf: every number must be finite");
    }

    #[test]
    fn moons_without_noise_lie_on_their_circles() {
        let (points, labels) = make_moons(101, 0.0, &mut Rng::with_seed(0));
        assert_eq!(labels.iter().filter(|&&label| label < 0.0).count(), 50);
        for (&[x, y], &label) in points.iter().zip(&labels) {
            let radius = if label < 0.0 { x.hypot(y) } else { (x - 1.0).hypot(y - 0.5) };
            assert!((radius - 1.0).abs() < 1e-12, "({x}, {y}) is {radius} from its centre");
        }
    }

    #[test]
    fn normal_samples_have_mean_0_and_variance_1() {
        let rng = &mut Rng::with_seed(1);
        let samples: Vec<f64> = (0..10_000).map(|_| normal(rng)).collect();
        let mean = samples.iter().sum::<f64>() / 1e4;
        let variance = samples.iter().map(|x| x * x).sum::<f64>() / 1e4;
        assert!(mean.abs() < 0.05 && (variance - 1.0).abs() < 0.05, "mean {mean}, variance {variance}");
    }
}
