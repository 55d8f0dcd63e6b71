//! Objectives, one module for each, with a gradient written by hand with an
//! expert's care: what the generated gradients are measured against.
//!
//! `cargo bench -p derive_grad_benches` prints the table of ratios. With the
//! feature `generated` the functions that `#[derive_grad]` makes take part.

#[macro_use]
mod case;
pub mod adbench;
pub mod black_scholes;
pub mod brusselator;
pub mod det;
mod differences;
pub mod elman;
pub mod fft;
pub mod heat;
pub mod kmeans;
pub mod least_squares;
pub mod lennard_jones;
pub mod log_sum_exp;
pub mod logistic;
pub mod moons;
pub mod mse;
pub mod n_body;
pub mod nested;
pub mod ode;
pub mod recurrence;
pub mod rosenbrock;
mod scalars;
pub mod softmax;
pub mod straight_line;

pub use case::{Bars, Case, Timer, seed};

/// The sizes at which the objectives are taken.
pub struct Sizes {
    /// Points of the regression line.
    pub points: &'static [usize],
    /// Samples of the logistic regression.
    pub samples: &'static [usize],
    /// Its weights.
    pub weights: usize,
    /// Points and coefficients of the polynomial.
    pub polynomial: (usize, usize),
    /// Dimensions of the Rosenbrock function; the first also for the log-sum-exp.
    pub dimensions: &'static [usize],
    /// Particles of the Lennard-Jones energy: n (n - 1) / 2 pairs.
    pub particles: &'static [usize],
    /// Steps of the scalar recurrence.
    pub recurrence: &'static [usize],
    /// Cells and steps in time of the heat equation.
    pub heat: (usize, usize),
    /// Length of the recurrent network's sequence.
    pub sequence: usize,
    /// Points, centroids and dimensions of kmeans.
    pub clouds: &'static [[usize; 3]],
    /// Samples, classes and dimensions of the softmax classifier.
    pub classes: &'static [[usize; 3]],
    /// Samples of the two moons.
    pub moons: usize,
    /// Bodies and steps.
    pub bodies: &'static [[usize; 2]],
    /// Options in the book.
    pub options: usize,
    /// Entries and steps of the ordinary differential equation.
    pub rates: &'static [[usize; 2]],
    /// Rows of the matrix whose determinant is taken.
    pub matrices: &'static [usize],
    /// Complex numbers to transform.
    pub signals: &'static [usize],
    /// With `ADBench`'s data, which is slow without optimisation.
    pub adbench: bool,
}

impl Sizes {
    /// For measuring.
    pub const FULL: Self = Self {
        points: &[1_000, 30_000, 1_000_000],
        samples: &[1_000, 10_000],
        weights: 100,
        polynomial: (1_024, 128),
        dimensions: &[1_000, 1_000_000],
        particles: &[46, 448, 1_415],
        recurrence: &[1_000, 100_000],
        heat: (1_000, 100),
        sequence: 200,
        clouds: &[[1_000, 10, 8], [10_000, 100, 8]],
        classes: &[[500, 10, 64]],
        moons: 100,
        bodies: &[[5, 1_000], [50, 20]],
        options: 1_000,
        rates: &[[1_000, 10], [10_000, 100]],
        matrices: &[7, 9],
        signals: &[1_024],
        adbench: true,
    };

    /// For tests: small, and odd, so that nothing divides evenly.
    pub const SMALL: Self = Self {
        points: &[1, 7, 100],
        samples: &[1, 5],
        weights: 13,
        polynomial: (9, 5),
        dimensions: &[1, 2, 9],
        particles: &[2, 7],
        recurrence: &[0, 1, 9],
        heat: (11, 5),
        sequence: 5,
        clouds: &[[9, 3, 2], [15, 4, 3]],
        classes: &[[1, 2, 1], [7, 3, 5]],
        moons: 11,
        bodies: &[[2, 3], [5, 7]],
        options: 5,
        rates: &[[1, 3], [4, 10], [8, 10]],
        matrices: &[1, 2, 5],
        signals: &[1, 2, 16],
        adbench: false,
    };
}

/// Objectives of few scalars, with Hessians.
#[must_use]
pub fn small() -> Vec<Case> {
    rosenbrock::small().into_iter().chain(log_sum_exp::small()).collect()
}

/// All objectives.
#[must_use]
pub fn cases(sizes: &Sizes) -> Vec<Case> {
    let mut cases = straight_line::cases();
    cases.extend(sizes.points.iter().flat_map(|&n| mse::cases(n)));
    let logistic = |&n| logistic::cases(n, sizes.weights);
    cases.extend(sizes.samples.iter().flat_map(logistic));
    cases.extend(least_squares::cases(sizes.polynomial.0, sizes.polynomial.1));
    cases.extend(sizes.dimensions.iter().flat_map(|&n| rosenbrock::cases(n)));
    // The maximum's own adjoint is the rounding of a sum of n terms: long sums differ there.
    cases.extend(log_sum_exp::cases(sizes.dimensions[0]));
    cases.extend(sizes.particles.iter().flat_map(|&n| lennard_jones::cases(n)));
    cases.extend(sizes.recurrence.iter().flat_map(|&n| recurrence::cases(n)));
    cases.extend(heat::cases(sizes.heat.0, sizes.heat.1));
    cases.extend(elman::cases(sizes.sequence));
    cases.extend(sizes.clouds.iter().flat_map(|&[n, k, d]| kmeans::cases(n, k, d)));
    cases.extend(sizes.classes.iter().flat_map(|&[n, k, d]| softmax::cases(n, k, d)));
    cases.extend(moons::cases(sizes.moons));
    cases.extend(sizes.bodies.iter().flat_map(|&[n, steps]| n_body::cases(n, steps)));
    cases.extend(black_scholes::cases(sizes.options));
    cases.extend(sizes.rates.iter().flat_map(|&[n, steps]| ode::cases(n, steps)));
    cases.extend(sizes.matrices.iter().flat_map(|&n| det::cases(n)));
    cases.extend(sizes.signals.iter().flat_map(|&n| fft::cases(n)));
    cases.extend(brusselator::cases());
    cases.extend(nested::cases());
    cases.extend(adbench::gmm::cases(&adbench::gmm::TEST));
    cases.extend(adbench::ba::test());
    if sizes.adbench {
        cases.extend(adbench::gmm::cases(&adbench::gmm::D10_K25));
        cases.extend(adbench::lstm::cases(&adbench::lstm::L2_C1024));
        cases.extend(adbench::ba::ba1());
        cases.extend(adbench::hand_model::small());
    }
    cases
}
