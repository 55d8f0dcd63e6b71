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
pub mod dataset;
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
pub mod peers;
pub mod recurrence;
pub mod rosenbrock;
mod scalars;
pub mod softmax;
pub mod straight_line;

pub use case::{Bars, Case, Peer, Timer, seed};

/// The sizes at which the objectives are taken.
pub struct Sizes {
    /// Points of the regression line.
    pub points: &'static [usize],
    /// Samples of the logistic regression.
    pub samples: &'static [usize],
    /// Its weights.
    pub weights: usize,
    /// Points and coefficients of the polynomial.
    pub polynomials: &'static [[usize; 2]],
    /// Dimensions of the Rosenbrock function.
    pub dimensions: &'static [usize],
    /// Exponents whose log-sum-exp is taken.
    pub exponents: &'static [usize],
    /// Particles of the Lennard-Jones energy: n (n - 1) / 2 pairs.
    pub particles: &'static [usize],
    /// Steps of the scalar recurrence.
    pub recurrence: &'static [usize],
    /// Cells and steps in time of the heat equation.
    pub heat: &'static [[usize; 2]],
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
    pub options: &'static [usize],
    /// Entries and steps of the ordinary differential equation.
    pub rates: &'static [[usize; 2]],
    /// Rows of the matrix whose determinant is taken.
    pub matrices: &'static [usize],
    /// Complex numbers to transform.
    pub signals: &'static [usize],
    /// Dimensions, Gaussians and points of gmm.
    pub mixtures: &'static [[usize; 3]],
    /// Layers and characters of lstm.
    pub networks: &'static [[usize; 2]],
    /// Cameras, points and observations of ba.
    pub scenes: &'static [[usize; 3]],
    /// Vertices of ht's hand.
    pub hands: &'static [usize],
    /// With `ADBench`'s own data, which is slow without optimisation.
    pub adbench: bool,
}

impl Sizes {
    /// For measuring in a minute or two.
    pub const FULL: Self = Self {
        points: &[1_000, 1_000_000],
        samples: &[1_000],
        weights: 100,
        polynomials: &[[1_024, 128]],
        dimensions: &[1_000, 1_000_000],
        exponents: &[1_000, 20_000],
        particles: &[46, 448],
        recurrence: &[1_000, 100_000],
        heat: &[[1_000, 100]],
        sequence: 200,
        clouds: &[[10_000, 100, 8]],
        classes: &[[500, 10, 64]],
        moons: 100,
        bodies: &[[5, 1_000], [50, 20]],
        options: &[1_000],
        rates: &[[1_000, 10], [10_000, 100]],
        matrices: &[7, 9],
        signals: &[1_024],
        mixtures: &[[10, 10, 1_000], [32, 25, 1_000]],
        networks: &[],
        scenes: &[],
        hands: &[],
        adbench: true,
    };

    /// Those of `ADBench` and `GradBench`. Left out are determinants of more than 9 rows, of which
    /// the reverse sweep keeps gigabytes.
    pub const ALL: Self = Self {
        points: &[1_000, 30_000, 1_000_000],
        samples: &[1_000, 10_000],
        polynomials: &[[16, 128], [128, 128], [1_024, 128], [16_392, 128], [65_536, 128]],
        exponents: &[2_500, 20_000, 320_000, 1_280_000],
        particles: &[46, 448, 1_415],
        recurrence: &[1_000, 100_000, 10_000_000],
        heat: &[[100, 1_000], [1_000, 100], [100_000, 10]],
        clouds: &[
            [1_000, 10, 8],
            [10_000, 10, 8],
            [10_000, 100, 8],
            [10_000, 1_000, 8],
            [1_000, 10, 16],
            [10_000, 100, 16],
        ],
        classes: &[[500, 10, 64], [5_000, 10, 64], [500, 100, 64]],
        options: &[1_000, 100_000],
        rates: &[[1_000, 1], [1_000, 10], [1_000, 100], [10_000, 10], [10_000, 100], [100_000, 10]],
        matrices: &[5, 6, 7, 8, 9],
        signals: &[1_024, 65_536],
        mixtures: &[
            [2, 5, 1_000],
            [10, 5, 1_000],
            [10, 10, 1_000],
            [10, 25, 1_000],
            [10, 50, 1_000],
            [10, 100, 1_000],
            [20, 25, 1_000],
            [32, 25, 1_000],
            [64, 25, 1_000],
            [64, 100, 1_000],
        ],
        networks: &[[2, 1_024], [2, 4_096], [4, 1_024], [4, 4_096], [6, 1_024], [6, 8_192]],
        scenes: &[
            [21, 11_315, 36_455],
            [161, 48_126, 182_072],
            [372, 47_423, 204_472],
            [257, 65_132, 225_911],
        ],
        hands: &[10_000],
        ..Self::FULL
    };

    /// For tests: small, and odd, so that nothing divides evenly.
    pub const SMALL: Self = Self {
        points: &[1, 7, 100],
        samples: &[1, 5],
        weights: 13,
        polynomials: &[[9, 5]],
        dimensions: &[1, 2, 9],
        exponents: &[1, 9],
        particles: &[2, 7],
        recurrence: &[0, 1, 9],
        heat: &[[11, 5]],
        sequence: 5,
        clouds: &[[9, 3, 2], [15, 4, 3]],
        classes: &[[1, 2, 1], [7, 3, 5]],
        moons: 11,
        bodies: &[[2, 3], [5, 7]],
        options: &[5],
        rates: &[[1, 3], [4, 10], [8, 10]],
        matrices: &[1, 2, 5],
        signals: &[1, 2, 16],
        mixtures: &[[2, 3, 5], [3, 2, 7]],
        networks: &[[1, 2], [3, 5]],
        scenes: &[],
        hands: &[],
        adbench: false,
    };
}

/// Objectives of few scalars, with Hessians.
#[must_use]
pub fn small() -> Vec<Case> {
    rosenbrock::small().into_iter().chain(log_sum_exp::small()).collect()
}

/// Makes cases of one objective.
pub type Group = Box<dyn Fn() -> Vec<Case>>;

/// All objectives at the given sizes; what is large is made when it is its turn.
#[must_use]
pub fn groups(sizes: &'static Sizes) -> Vec<Group> {
    fn each<S: Copy>(sizes: &'static [S], cases: impl Fn(S) -> Vec<Case> + 'static) -> Vec<Group> {
        let cases = std::rc::Rc::new(cases);
        let group = |&size: &S| -> Group {
            let cases = std::rc::Rc::clone(&cases);
            Box::new(move || cases(size))
        };
        sizes.iter().map(group).collect()
    }
    let mut groups: Vec<Group> = vec![Box::new(straight_line::cases)];
    groups.extend(each(sizes.points, mse::cases));
    groups.extend(each(sizes.samples, |n| logistic::cases(n, sizes.weights)));
    groups.extend(each(sizes.samples, |n| dataset::cases(n, sizes.weights)));
    groups.extend(each(sizes.polynomials, |[n, m]| least_squares::cases(n, m)));
    groups.extend(each(sizes.dimensions, rosenbrock::cases));
    groups.extend(each(sizes.exponents, log_sum_exp::cases));
    groups.extend(each(sizes.particles, lennard_jones::cases));
    groups.extend(each(sizes.recurrence, recurrence::cases));
    groups.extend(each(sizes.heat, |[n, steps]| heat::cases(n, steps)));
    groups.push(Box::new(|| elman::cases(sizes.sequence)));
    groups.extend(each(sizes.clouds, |[n, k, d]| kmeans::cases(n, k, d)));
    groups.extend(each(sizes.classes, |[n, k, d]| softmax::cases(n, k, d)));
    groups.push(Box::new(|| moons::cases(sizes.moons)));
    groups.extend(each(sizes.bodies, |[n, steps]| n_body::cases(n, steps)));
    groups.extend(each(sizes.options, black_scholes::cases));
    groups.extend(each(sizes.rates, |[n, steps]| ode::cases(n, steps)));
    groups.extend(each(sizes.matrices, det::cases));
    groups.extend(each(sizes.signals, fft::cases));
    groups.push(Box::new(brusselator::cases));
    groups.push(Box::new(nested::cases));
    if sizes.adbench {
        groups.push(Box::new(|| adbench::gmm::cases(&adbench::gmm::D10_K25)));
        groups.push(Box::new(|| adbench::lstm::cases(&adbench::lstm::L2_C1024)));
        groups.push(Box::new(adbench::ba::ba1));
        groups.push(Box::new(adbench::hand_model::small));
    }
    groups.extend(each(sizes.mixtures, adbench::gmm::random));
    groups.extend(each(sizes.networks, adbench::lstm::random));
    groups.extend(each(sizes.scenes, adbench::ba::repeated));
    groups.extend(each(sizes.hands, adbench::hand_model::repeated));
    groups
}
