//! `ADBench`'s gmm: log-posterior of a mixture of Gaussians with a Wishart
//! prior. Nested loops fill buffers through helper functions.
#![allow(clippy::cast_precision_loss)] // there are no 2^52 points

use std::f64::consts::{LN_2, PI};
use std::rc::Rc;

use derive_grad::derive_grad;
use fastrand::Rng;

use super::{File, Numbers, Reference};
use crate::case::Inputs;
use crate::{Bars, Case};

pub use mixture::*;

/// The mixture: its functions are differentiated together.
#[derive_grad]
mod mixture {
    use std::f64::consts::PI;

    use super::log_normalisation;

    /// Log-posterior of points `x` under a mixture of Gaussians. With k of these
    /// in d dimensions, `alphas` are the k logarithms of their weights, up to a
    /// constant, `means` k times d numbers, and `icf` k times d (d + 1) / 2: of
    /// each inverse covariance's factor the logarithms of the diagonal, then the
    /// columns of the strictly lower triangle. `gamma` and `m` belong to the prior.
    ///
    /// # Panics
    /// If the lengths do not fit together.
    #[derive_grad(wrt(alphas, means, icf))]
    #[must_use]
    pub fn gmm(alphas: &[f64], means: &[f64], icf: &[f64], x: &[f64], gamma: f64, m: usize) -> f64 {
        let k = alphas.len();
        let d = means.len() / k;
        let n = x.len() / d;
        let triangle = d * (d + 1) / 2;
        assert!(icf.len() == k * triangle, "gmm: icf has {} numbers", icf.len());

        let mut diagonals = vec![0.0; k * d];
        let mut log_determinants = vec![0.0; k];
        exponentiate_diagonals(d, icf, &mut diagonals, &mut log_determinants);

        let mut centered = vec![0.0; d];
        let mut scaled = vec![0.0; d];
        let mut terms = vec![0.0; k];
        let mut likelihood = 0.0;
        for point in x.chunks_exact(d) {
            for c in 0..k {
                let row = &icf[c * triangle..(c + 1) * triangle];
                subtract(point, &means[c * d..(c + 1) * d], &mut centered);
                triangular_product(&diagonals[c * d..(c + 1) * d], &row[d..], &centered, &mut scaled);
                terms[c] = alphas[c] + log_determinants[c] - 0.5 * squared_norm(&scaled);
            }
            likelihood += log_sum_exp(&terms);
        }
        let constant = -0.5 * (n * d) as f64 * (2.0 * PI).ln();
        constant + likelihood - n as f64 * log_sum_exp(alphas)
            + log_prior(d, icf, &diagonals, &log_determinants, gamma, m)
    }

    /// [`gmm`] with memory that the caller lends, as Enzyme's program has it.
    ///
    /// # Panics
    /// If the lengths do not fit together.
    #[derive_grad(wrt(alphas, means, icf))]
    #[must_use]
    #[allow(clippy::too_many_arguments)] // as there
    pub fn gmm_workspaces(
        alphas: &[f64],
        means: &[f64],
        icf: &[f64],
        x: &[f64],
        gamma: f64,
        m: usize,
        diagonals: &mut [f64],
        log_determinants: &mut [f64],
        centered: &mut [f64],
        scaled: &mut [f64],
        terms: &mut [f64],
    ) -> f64 {
        let k = alphas.len();
        let d: usize = means.len() / k;
        let n = x.len() / d;
        let triangle = d * (d + 1) / 2;
        assert!(icf.len() == k * triangle, "gmm: icf has {} numbers", icf.len());

        exponentiate_diagonals(d, icf, diagonals, log_determinants);

        let mut likelihood = 0.0;
        for point in x.chunks_exact(d) {
            for c in 0..k {
                let row = &icf[c * triangle..(c + 1) * triangle];
                subtract(point, &means[c * d..(c + 1) * d], centered);
                triangular_product(&diagonals[c * d..(c + 1) * d], &row[d..], centered, scaled);
                terms[c] = alphas[c] + log_determinants[c] - 0.5 * squared_norm(scaled);
            }
            likelihood += log_sum_exp(terms);
        }
        let constant = -0.5 * (n * d) as f64 * (2.0 * PI).ln();
        constant + likelihood - n as f64 * log_sum_exp(alphas)
            + log_prior(d, icf, diagonals, log_determinants, gamma, m)
    }

    #[derive_grad(wrt(icf, diagonals, log_determinants))]
    fn exponentiate_diagonals(d: usize, icf: &[f64], diagonals: &mut [f64], log_determinants: &mut [f64]) {
        let triangle = d * (d + 1) / 2;
        for c in 0..log_determinants.len() {
            log_determinants[c] = 0.0;
            for i in 0..d {
                let log = icf[c * triangle + i];
                log_determinants[c] += log;
                diagonals[c * d + i] = log.exp();
            }
        }
    }

    fn subtract(x: &[f64], y: &[f64], out: &mut [f64]) {
        for i in 0..out.len() {
            out[i] = x[i] - y[i];
        }
    }

    /// The product of a lower triangular matrix and of `x`; `lower` has the
    /// columns below the diagonal.
    #[allow(clippy::needless_range_loop)] // the indices say it best
    fn triangular_product(diagonal: &[f64], lower: &[f64], x: &[f64], out: &mut [f64]) {
        let d = x.len();
        for i in 0..d {
            out[i] = diagonal[i] * x[i];
        }
        let mut next = 0;
        for i in 0..d {
            for j in i + 1..d {
                out[j] += lower[next] * x[i];
                next += 1;
            }
        }
    }

    fn squared_norm(x: &[f64]) -> f64 {
        let mut sum = 0.0;
        for &x in x {
            sum += x * x;
        }
        sum
    }

    fn log_sum_exp(x: &[f64]) -> f64 {
        let mut max = x[0];
        for &x in &x[1..] {
            max = max.max(x);
        }
        let mut sum = 0.0;
        for &x in x {
            sum += (x - max).exp();
        }
        max + sum.ln()
    }

    #[derive_grad(wrt(icf, diagonals, log_determinants))]
    fn log_prior(
        d: usize,
        icf: &[f64],
        diagonals: &[f64],
        log_determinants: &[f64],
        gamma: f64,
        m: usize,
    ) -> f64 {
        let k = log_determinants.len();
        let triangle = d * (d + 1) / 2;
        let mut prior = 0.0;
        for c in 0..k {
            let diagonal = squared_norm(&diagonals[c * d..(c + 1) * d]);
            let lower = squared_norm(&icf[c * triangle + d..(c + 1) * triangle]);
            prior += 0.5 * gamma * gamma * (diagonal + lower) - m as f64 * log_determinants[c];
        }
        prior - k as f64 * log_normalisation(d, gamma, m)
    }
}

/// The part of the prior that no parameter moves.
fn log_normalisation(d: usize, gamma: f64, m: usize) -> f64 {
    let (n, d) = ((d + m + 1) as f64, d as f64);
    n * d * (gamma.ln() - 0.5 * LN_2) - log_gamma(0.5 * n, d)
}

/// Logarithm of the multivariate gamma function.
fn log_gamma(a: f64, d: f64) -> f64 {
    let mut log = 0.25 * d * (d - 1.0) * PI.ln();
    let mut j = 1.0;
    while j <= d {
        log += libm::lgamma(a + 0.5 * (1.0 - j));
        j += 1.0;
    }
    log
}

/// The gradient by `alphas`, `means` and `icf`.
type Parameters = (Vec<f64>, Vec<f64>, Vec<f64>);

/// [`gmm`] and its gradient.
///
/// As the factors are the same for all points, only weighted sums of `y` and of
/// `y z^T` are formed inside the loops, and one product after them.
///
/// # Panics
/// If the lengths do not fit together.
#[must_use]
pub fn gmm_hand(
    alphas: &[f64],
    means: &[f64],
    icf: &[f64],
    x: &[f64],
    gamma: f64,
    m: usize,
) -> (f64, Parameters) {
    let k = alphas.len();
    let d = means.len() / k;
    let n = (x.len() / d) as f64;
    let triangle = d * (d + 1) / 2;
    assert!(icf.len() == k * triangle, "gmm: icf has {} numbers", icf.len());

    let mut diagonals = Vec::with_capacity(k * d);
    let mut offsets = Vec::with_capacity(k);
    let mut prior = -(k as f64) * log_normalisation(d, gamma, m);
    for (row, alpha) in icf.chunks_exact(triangle).zip(alphas) {
        let (logs, lower) = row.split_at(d);
        let log_determinant = logs.iter().sum::<f64>();
        offsets.push(alpha + log_determinant);
        diagonals.extend(logs.iter().map(|log| log.exp()));
        let squares = squares(&diagonals[diagonals.len() - d..]) + squares(lower);
        prior += 0.5 * gamma * gamma * squares - m as f64 * log_determinant;
    }

    let mut d_alphas = vec![0.0; k];
    let mut d_means = vec![0.0; k * d]; // at first the sums of y
    let mut d_icf = vec![0.0; k * triangle]; // at first the sums of y z^T
    let mut zs = vec![0.0; k * d];
    let mut ys = vec![0.0; k * d];
    let mut terms = vec![0.0; k];
    let mut likelihood = 0.0;
    for point in x.chunks_exact(d) {
        let factors = diagonals.chunks_exact(d).zip(icf.chunks_exact(triangle));
        let inputs = factors.zip(means.chunks_exact(d)).zip(&offsets);
        let outputs = zs.chunks_exact_mut(d).zip(ys.chunks_exact_mut(d));
        for ((((diagonal, row), mean), offset), ((z, y), term)) in inputs.zip(outputs.zip(&mut terms)) {
            for ((z, x), mean) in z.iter_mut().zip(point).zip(mean) {
                *z = x - mean;
            }
            for ((y, z), q) in y.iter_mut().zip(&*z).zip(diagonal) {
                *y = q * z;
            }
            let mut lower = &row[d..];
            for (i, z) in z.iter().enumerate() {
                let (column, rest) = lower.split_at(d - i - 1);
                for (y, l) in y[i + 1..].iter_mut().zip(column) {
                    *y += l * z;
                }
                lower = rest;
            }
            *term = offset - 0.5 * squares(y);
        }

        likelihood += softmax(&mut terms);

        let inputs = zs.chunks_exact(d).zip(ys.chunks_exact(d)).zip(&terms);
        let sums = d_means.chunks_exact_mut(d).zip(d_icf.chunks_exact_mut(triangle));
        for (((z, y), &r), ((d_mean, d_row), d_alpha)) in inputs.zip(sums.zip(&mut d_alphas)) {
            *d_alpha += r;
            let (d_logs, mut d_lower) = d_row.split_at_mut(d);
            for (i, z) in z.iter().enumerate() {
                let scaled = r * z;
                d_mean[i] += r * y[i];
                d_logs[i] += scaled * y[i];
                let (d_column, rest) = d_lower.split_at_mut(d - i - 1);
                for (d_l, y) in d_column.iter_mut().zip(&y[i + 1..]) {
                    *d_l += scaled * y;
                }
                d_lower = rest;
            }
        }
    }

    for c in 0..k {
        let diagonal = &diagonals[c * d..][..d];
        let (d_mean, row) = (&mut d_means[c * d..][..d], &icf[c * triangle..][..triangle]);
        let (d_logs, d_lower) = d_icf[c * triangle..][..triangle].split_at_mut(d);
        let mut lower = &row[d..];
        for i in 0..d {
            let (column, rest) = lower.split_at(d - i - 1);
            let below = column.iter().zip(&d_mean[i + 1..]);
            d_mean[i] = below.fold(diagonal[i] * d_mean[i], |sum, (l, y)| sum + l * y);
            lower = rest;
            let q = diagonal[i];
            d_logs[i] = d_alphas[c] - q * d_logs[i] + gamma * gamma * q * q - m as f64;
        }
        for (d_l, l) in d_lower.iter_mut().zip(&row[d..]) {
            *d_l = gamma * gamma * l - *d_l;
        }
    }
    let mut shares = alphas.to_vec();
    let log_sum = softmax(&mut shares);
    for (d_alpha, share) in d_alphas.iter_mut().zip(&shares) {
        *d_alpha -= n * share;
    }
    let constant = -0.5 * n * d as f64 * (2.0 * PI).ln();
    let value = constant + likelihood - n * log_sum + prior;
    (value, (d_alphas, d_means, d_icf))
}

fn squares(x: &[f64]) -> f64 {
    x.iter().fold(0.0, |sum, x| sum + x * x)
}

/// Puts the softmax in the place of its argument; returns the log-sum-exp.
fn softmax(terms: &mut [f64]) -> f64 {
    let max = terms.iter().fold(f64::NEG_INFINITY, |max, t| max.max(*t));
    let mut sum = 0.0;
    for term in &mut *terms {
        *term = (*term - max).exp();
        sum += *term;
    }
    let inverse = 1.0 / sum;
    for term in terms {
        *term *= inverse;
    }
    max + sum.ln()
}

/// Three Gaussians in the plane, and one point.
pub const TEST: File = File {
    size: "test",
    bars: Bars::NONE,
    data: include_str!("../../data/adbench/gmm/test.txt"),
    reference: include_str!("../../data/adbench/reference/gmm_test.txt"),
};

/// 25 Gaussians in 10 dimensions, and 1,000 points.
pub const D10_K25: File = File {
    size: "d10_K25",
    bars: Bars::both(1.15, 3.0),
    data: include_str!("../../data/adbench/gmm/gmm_d10_K25.txt"),
    reference: include_str!("../../data/adbench/reference/gmm_1k_gmm_d10_K25.txt"),
};

#[derive(Clone)]
struct Mixture {
    alphas: Vec<f64>,
    means: Vec<f64>,
    icf: Vec<f64>,
    x: Vec<f64>,
    gamma: f64,
    m: usize,
}

impl Mixture {
    fn parse(text: &'static str) -> Self {
        let numbers = &mut Numbers::of(text);
        let [d, k, n] = [(); 3].map(|()| numbers.integer());
        Self {
            alphas: numbers.floats(k),
            means: numbers.floats(k * d),
            icf: numbers.floats(k * d * (d + 1) / 2),
            x: numbers.floats(n * d),
            gamma: numbers.float(),
            m: numbers.integer(),
        }
    }
}

impl Mixture {
    fn random(d: usize, k: usize, n: usize) -> Self {
        let rng = &mut Rng::with_seed(31);
        let mut numbers = |n: usize| -> Vec<f64> { (0..n).map(|_| rng.f64() - 0.5).collect() };
        let (alphas, means, icf) = (numbers(k), numbers(k * d), numbers(k * d * (d + 1) / 2));
        Self { alphas, means, icf, x: numbers(n * d), gamma: 1.0, m: 0 }
    }
}

impl Inputs for Mixture {
    fn active(&mut self) -> Vec<&mut f64> {
        let parameters = [&mut self.alphas, &mut self.means, &mut self.icf];
        parameters.into_iter().flatten().collect()
    }
}

/// Calls `$f` with memory of its own.
macro_rules! with_workspaces {
    ($f:ident, $i:ident) => {{
        let k = $i.alphas.len();
        let d = $i.means.len() / k;
        let [mut centered, mut scaled] = [(); 2].map(|()| vec![0.0; d]);
        let [mut logs, mut terms] = [(); 2].map(|()| vec![0.0; k]);
        let (x, gamma, m) = (&$i.x, $i.gamma, $i.m);
        let mut diagonals = vec![0.0; k * d];
        let workspaces = (&mut diagonals, &mut logs, &mut centered, &mut scaled, &mut terms);
        let (diagonals, logs, centered, scaled, terms) = workspaces;
        $f(&$i.alphas, &$i.means, &$i.icf, x, gamma, m, diagonals, logs, centered, scaled, terms)
    }};
}

/// The objective on one file's data, as it is and with workspaces.
#[must_use]
pub fn cases(file: &File) -> Vec<Case> {
    let reference = || Reference::parse(file.reference);
    let cases = both(file.size, file.bars, Mixture::parse(file.data));
    cases.map(|case| case.reference(reference())).into()
}

/// Random mixtures of `k` Gaussians in `d` dimensions, and `n` points.
#[must_use]
pub fn random([d, k, n]: [usize; 3]) -> Vec<Case> {
    // Enzyme's ratios, in rustc.
    let bars = Bars::both(1.15, if d < 32 { 3.0 } else { 2.5 });
    both(&format!("d{d}_K{k}, n = {n}"), bars, Mixture::random(d, k, n)).into()
}

fn both(size: &str, bars: Bars, mixture: Mixture) -> [Case; 2] {
    let plain = case!(
        ("gmm", size.to_owned(), bars),
        mixture.clone(),
        |i| (&i.alphas, &i.means, &i.icf, &i.x, i.gamma, i.m),
        gmm,
        hand gmm_hand,
        generated gmm_value_and_grad,
    );
    let inputs = &Rc::new(mixture);
    let lent = Case::new(("gmm, workspaces", size.to_owned(), bars), inputs, |i| {
        with_workspaces!(gmm_workspaces, i)
    })
    .hand(inputs, |i| gmm_hand(&i.alphas, &i.means, &i.icf, &i.x, i.gamma, i.m));
    #[cfg(feature = "generated")]
    let lent = lent.generated(inputs, |i| with_workspaces!(gmm_workspaces_value_and_grad, i));
    [plain, lent]
}
