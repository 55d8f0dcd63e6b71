//! Straight-line functions of a few scalars.

use derive_grad::derive_grad;

use crate::case::Inputs;
use crate::peers::{Number, Objective};
use crate::{Bars, Case};

/// The expression of micrograd's README.
#[derive_grad]
#[allow(clippy::misrefactored_assign_op)] // `c += c + 1.0` is meant
#[must_use]
pub fn micrograd(a: f64, b: f64) -> f64 {
    let mut c = a + b;
    let mut d = a * b + b.powi(3);
    c += c + 1.0;
    c += 1.0 + c + (-a);
    d += d * 2.0 + (b + a).max(0.0);
    d += 3.0 * d + (b - a).max(0.0);
    let e = c - d;
    let f = e.powi(2);
    let mut g = f / 2.0;
    g += 10.0 / f;
    g
}

/// [`micrograd`] and its gradient.
#[must_use]
pub fn micrograd_hand(a: f64, b: f64) -> (f64, (f64, f64)) {
    let (above, below) = (b + a, b - a);
    let c = 2.0 * (2.0 * (a + b) + 1.0) + 1.0 - a;
    let d = 4.0 * (3.0 * (a * b + b * b * b) + above.max(0.0)) + below.max(0.0);
    let e = c - d;
    let f = e * e;
    let inverse = 10.0 / f;
    let d_e = e - 2.0 * inverse / e;
    let d_above = if above > 0.0 { 4.0 * d_e } else { 0.0 };
    let d_below = if below > 0.0 { d_e } else { 0.0 };
    let d_a = d_e * (3.0 - 12.0 * b) - d_above + d_below;
    let d_b = d_e * (4.0 - 12.0 * (a + 3.0 * b * b)) - d_above - d_below;
    (f / 2.0 + inverse, (d_a, d_b))
}

/// How far the hand of an arm with two joints is from a target, squared.
#[derive_grad(wrt(shoulder, elbow))]
#[must_use]
pub fn reach(shoulder: f64, elbow: f64, links: [f64; 2], target: [f64; 2]) -> f64 {
    let forearm = shoulder + elbow;
    let x = links[0] * shoulder.cos() + links[1] * forearm.cos();
    let y = links[0] * shoulder.sin() + links[1] * forearm.sin();
    (x - target[0]).powi(2) + (y - target[1]).powi(2)
}

/// [`reach`] and its gradient.
#[must_use]
pub fn reach_hand(shoulder: f64, elbow: f64, links: [f64; 2], target: [f64; 2]) -> (f64, (f64, f64)) {
    let (sin_upper, cos_upper) = shoulder.sin_cos();
    let (sin_fore, cos_fore) = (shoulder + elbow).sin_cos();
    let [x_upper, y_upper] = [links[0] * cos_upper, links[0] * sin_upper];
    let [x_fore, y_fore] = [links[1] * cos_fore, links[1] * sin_fore];
    let dx = x_upper + x_fore - target[0];
    let dy = y_upper + y_fore - target[1];
    let d_elbow = 2.0 * (dy * x_fore - dx * y_fore);
    let d_shoulder = d_elbow + 2.0 * (dy * x_upper - dx * y_upper);
    (dx * dx + dy * dy, (d_shoulder, d_elbow))
}

/// Energy of a double pendulum with unit masses and rods, from its angles and
/// their momenta; its gradient is the equation of motion.
#[derive_grad]
#[must_use]
pub fn pendulum(q1: f64, q2: f64, p1: f64, p2: f64) -> f64 {
    const GRAVITY: f64 = 9.81;
    let between = q1 - q2;
    let momenta = p1 * p1 + 2.0 * p2 * p2 - 2.0 * p1 * p2 * between.cos();
    let kinetic = momenta / (2.0 * (1.0 + between.sin().powi(2)));
    let potential = -GRAVITY * (2.0 * q1.cos() + q2.cos());
    kinetic + potential
}

/// [`pendulum`] and its gradient.
#[must_use]
pub fn pendulum_hand(q1: f64, q2: f64, p1: f64, p2: f64) -> (f64, (f64, f64, f64, f64)) {
    const GRAVITY: f64 = 9.81;
    let (sin, cos) = (q1 - q2).sin_cos();
    let (sin1, cos1) = q1.sin_cos();
    let (sin2, cos2) = q2.sin_cos();
    let inverse = 1.0 / (1.0 + sin * sin);
    let kinetic = 0.5 * inverse * (p1 * p1 + 2.0 * p2 * p2 - 2.0 * p1 * p2 * cos);
    let d_between = inverse * sin * (p1 * p2 - 2.0 * kinetic * cos);
    let d_q1 = d_between + 2.0 * GRAVITY * sin1;
    let d_q2 = GRAVITY * sin2 - d_between;
    let d_p1 = inverse * (p1 - p2 * cos);
    let d_p2 = inverse * (2.0 * p2 - p1 * cos);
    let value = kinetic - GRAVITY * (2.0 * cos1 + cos2);
    (value, (d_q1, d_q2, d_p1, d_p2))
}

/// A mix of what scalar code is made of: powers, roots, logarithms, angles.
#[derive_grad]
#[must_use]
pub fn mix(x: f64, y: f64, z: f64) -> f64 {
    let radius = (x * x + y * y + 0.5).sqrt();
    let angle = y.atan2(x);
    let wave = (3.0 * angle).sin() * (-radius).exp();
    let bump = (1.0 + z * z).ln() / radius;
    let polynomial = ((0.3 * z - 1.2) * z + x) * z + y * x * x;
    wave + bump * polynomial.tanh()
}

/// [`mix`] and its gradient.
#[must_use]
pub fn mix_hand(x: f64, y: f64, z: f64) -> (f64, (f64, f64, f64)) {
    let square = x * x + y * y;
    let radius = (square + 0.5).sqrt();
    let (sin, cos) = (3.0 * y.atan2(x)).sin_cos();
    let decay = (-radius).exp();
    let wave = sin * decay;
    let inverse = 1.0 / radius;
    let bump = (1.0 + z * z).ln() * inverse;
    let t = (((0.3 * z - 1.2) * z + x) * z + y * x * x).tanh();

    let d_radius = (wave + bump * t * inverse) * -inverse;
    let d_angle = 3.0 * cos * decay / square;
    let d_polynomial = bump * (1.0 - t * t);
    let d_x = d_radius * x - d_angle * y + d_polynomial * (z + 2.0 * x * y);
    let d_y = d_radius * y + d_angle * x + d_polynomial * x * x;
    let slope = (0.9 * z - 2.4) * z + x;
    let d_z = t * inverse * 2.0 * z / (1.0 + z * z) + d_polynomial * slope;
    (wave + bump * t, (d_x, d_y, d_z))
}

/// Any number of scalars.
#[derive(Clone)]
struct Scalars<const N: usize>([f64; N]);

impl<const N: usize> Inputs for Scalars<N> {
    fn active(&mut self) -> Vec<&mut f64> {
        self.0.iter_mut().collect()
    }
}

/// [`micrograd`], for any numbers.
struct Micrograd;

impl Objective for Micrograd {
    fn at<N: Number>(&self, x: &[N]) -> N {
        let (a, b) = (&x[0], &x[1]);
        let twice = |x: N| x.clone() + x;
        let mut c = a.clone() + b.clone();
        let mut d = a.clone() * b.clone() + b.clone() * b.clone() * b.clone();
        c = twice(c) + 1.0;
        c = twice(c) + 1.0 - a.clone();
        d = d.clone() + d * 2.0 + (b.clone() + a.clone()).relu();
        d = d.clone() + d * 3.0 + (b.clone() - a.clone()).relu();
        let e = c - d;
        let f = e.clone() * e;
        let ten = f.clone() * 0.0 + 10.0;
        f.clone() / 2.0 + ten / f
    }
}

/// The straight-line functions.
#[must_use]
pub fn cases() -> Vec<Case> {
    let about = |name| (name, "-".to_owned(), Bars::hand(1.1));
    vec![
        case!(
            about("micrograd"),
            Scalars([-4.0, 2.0]),
            |i| (i.0[0], i.0[1]),
            micrograd,
            hand micrograd_hand,
            generated micrograd_value_and_grad,
        )
        .peers(Micrograd, vec![-4.0, 2.0]),
        case!(
            about("two-link arm"),
            Scalars([0.4, 0.9]),
            |i| (i.0[0], i.0[1], [1.0, 0.7], [0.3, 1.4]),
            reach,
            hand reach_hand,
            generated reach_value_and_grad,
        ),
        case!(
            about("double pendulum"),
            Scalars([0.7, -1.1, 0.3, 1.9]),
            |i| (i.0[0], i.0[1], i.0[2], i.0[3]),
            pendulum,
            hand pendulum_hand,
            generated pendulum_value_and_grad,
        ),
        case!(
            about("scalar mix"),
            Scalars([0.8, -0.6, 1.3]),
            |i| (i.0[0], i.0[1], i.0[2]),
            mix,
            hand mix_hand,
            generated mix_value_and_grad,
        ),
    ]
}
