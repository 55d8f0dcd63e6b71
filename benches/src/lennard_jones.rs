//! The energy of particles that repel each other closely and attract each
//! other afar: a sum over pairs, each of which moves two adjoints.

use derive_grad::derive_grad;
use fastrand::Rng;

use crate::case::Inputs;
use crate::{Bars, Case};

/// Lennard-Jones energy of particles at `positions`, in reduced units.
#[derive_grad(hvp)]
#[must_use]
pub fn lennard_jones(positions: &[[f64; 3]]) -> f64 {
    let mut energy = 0.0;
    for (i, a) in positions.iter().enumerate() {
        for b in &positions[i + 1..] {
            let dx = a[0] - b[0];
            let dy = a[1] - b[1];
            let dz = a[2] - b[2];
            let inverse = 1.0 / (dx * dx + dy * dy + dz * dz);
            let sixth = inverse * inverse * inverse;
            energy += 4.0 * (sixth * sixth - sixth);
        }
    }
    energy
}

/// [`lennard_jones`] with indices, and with the coordinates in one slice.
#[derive_grad(hvp)]
#[must_use]
pub fn lennard_jones_flat(positions: &[f64]) -> f64 {
    let n = positions.len() / 3;
    let mut energy = 0.0;
    for i in 0..n {
        for j in i + 1..n {
            let mut square = 0.0;
            for k in 0..3 {
                let d = positions[3 * i + k] - positions[3 * j + k];
                square += d * d;
            }
            let inverse = 1.0 / square;
            let sixth = inverse.powi(3);
            energy += 4.0 * (sixth * sixth - sixth);
        }
    }
    energy
}

/// [`lennard_jones`] as a chain over pairs.
#[derive_grad]
#[must_use]
pub fn lennard_jones_pairs(positions: &[[f64; 3]]) -> f64 {
    let n = positions.len();
    let pairs = (0..n).flat_map(|i| (i + 1..n).map(move |j| (i, j)));
    let energies = pairs.map(|(i, j)| {
        let square: f64 = (0..3).map(|k| (positions[i][k] - positions[j][k]).powi(2)).sum();
        let sixth = square.powi(-3);
        4.0 * (sixth * sixth - sixth)
    });
    energies.sum()
}

/// [`lennard_jones`] and its gradient.
#[must_use]
pub fn lennard_jones_hand(positions: &[[f64; 3]]) -> (f64, Vec<[f64; 3]>) {
    let mut energy = 0.0;
    let mut gradient = vec![[0.0; 3]; positions.len()];
    let (mut others, mut d_others) = (positions, gradient.as_mut_slice());
    while let (Some((a, rest)), Some((d_a, d_rest))) = (others.split_first(), d_others.split_first_mut()) {
        let [mut d_x, mut d_y, mut d_z] = *d_a;
        for (b, d_b) in rest.iter().zip(&mut *d_rest) {
            let [x, y, z] = [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
            let inverse = 1.0 / (x * x + y * y + z * z);
            let sixth = inverse * inverse * inverse;
            energy += 4.0 * (sixth * sixth - sixth);
            let pull = (24.0 - 48.0 * sixth) * sixth * inverse;
            d_x += pull * x;
            d_y += pull * y;
            d_z += pull * z;
            d_b[0] -= pull * x;
            d_b[1] -= pull * y;
            d_b[2] -= pull * z;
        }
        *d_a = [d_x, d_y, d_z];
        (others, d_others) = (rest, d_rest);
    }
    (energy, gradient)
}

/// [`lennard_jones_flat`] and its gradient.
#[must_use]
pub fn lennard_jones_flat_hand(positions: &[f64]) -> (f64, Vec<f64>) {
    let positions = positions.chunks_exact(3).map(|p| [p[0], p[1], p[2]]);
    let (energy, gradient) = lennard_jones_hand(&positions.collect::<Vec<_>>());
    (energy, gradient.into_flattened())
}

/// The same in several passes for each particle, over one coordinate at a
/// time, so that all but the energy's sum is done in vectors.
#[must_use]
pub fn lennard_jones_vectors(positions: &[[f64; 3]]) -> (f64, Vec<[f64; 3]>) {
    let n = positions.len();
    let coordinates = [0, 1, 2].map(|k| positions.iter().map(|p| p[k]).collect::<Vec<_>>());
    let mut gradient = [0; 3].map(|_| vec![0.0; n]);
    let mut energies = vec![0.0; n];
    let mut forces = [0; 3].map(|_| vec![0.0; n]);
    let mut energy = 0.0;
    for (i, a) in positions.iter().enumerate() {
        let others = coordinates.each_ref().map(|c| &c[i + 1..]);
        let energies = &mut energies[i + 1..];
        pairs(a, others, energies, forces.each_mut().map(|f| &mut f[i + 1..]));
        for pair in energies {
            energy += *pair;
        }
        for (gradient, forces) in gradient.iter_mut().zip(&forces) {
            gradient[i] += push(&forces[i + 1..], &mut gradient[i + 1..]);
        }
    }
    let [x, y, z] = gradient;
    let gradient = x.into_iter().zip(y).zip(z).map(|((x, y), z)| [x, y, z]);
    (energy, gradient.collect())
}

/// Energies of pairs with `a`, and their derivatives by `a`'s coordinates.
fn pairs(a: &[f64; 3], [x, y, z]: [&[f64]; 3], energies: &mut [f64], forces: [&mut [f64]; 3]) {
    let [d_x, d_y, d_z] = forces;
    let inputs = x.iter().zip(y).zip(z);
    let outputs = energies.iter_mut().zip(d_x).zip(d_y).zip(d_z);
    for (((x, y), z), (((energy, d_x), d_y), d_z)) in inputs.zip(outputs) {
        let (x, y, z) = (a[0] - x, a[1] - y, a[2] - z);
        let inverse = 1.0 / (x * x + y * y + z * z);
        let sixth = inverse * inverse * inverse;
        *energy = 4.0 * (sixth * sixth - sixth);
        let pull = (24.0 - 48.0 * sixth) * sixth * inverse;
        (*d_x, *d_y, *d_z) = (pull * x, pull * y, pull * z);
    }
}

/// Takes the forces from the others' gradient; returns their sum.
fn push(forces: &[f64], d_others: &mut [f64]) -> f64 {
    for (d, force) in d_others.iter_mut().zip(forces) {
        *d -= force;
    }
    let mut lanes = [0.0; 8];
    let chunks = forces.chunks_exact(8);
    let rest: f64 = chunks.remainder().iter().sum();
    for chunk in chunks {
        for (lane, force) in lanes.iter_mut().zip(chunk) {
            *lane += force;
        }
    }
    rest + lanes.iter().sum::<f64>()
}

#[derive(Clone)]
struct Particles(Vec<[f64; 3]>);

impl Particles {
    /// On the points of a cubic grid, or near them.
    #[allow(clippy::cast_precision_loss)] // there are no 2^52 particles
    fn random(n: usize) -> Self {
        let rng = &mut Rng::with_seed(3);
        let side = (1..=n).find(|side| side.pow(3) >= n).unwrap_or(n);
        let cell = |i: usize| [i % side, i / side % side, i / side / side];
        let mut near = |cell: usize| 1.2 * (cell as f64 + 0.2 * rng.f64());
        Self((0..n).map(|i| cell(i).map(&mut near)).collect())
    }
}

impl Inputs for Particles {
    fn active(&mut self) -> Vec<&mut f64> {
        self.0.as_flattened_mut().iter_mut().collect()
    }
}

/// `n` particles.
#[must_use]
pub fn cases(n: usize) -> Vec<Case> {
    let size = format!("n = {n}, {} pairs", n * (n - 1) / 2);
    let about = |name, bound| (name, size.clone(), bound);
    vec![
        case!(
            about("Lennard-Jones, iterators", Bars::hand(1.15)),
            Particles::random(n),
            |i| (&i.0),
            lennard_jones,
            hand lennard_jones_hand,
            generated lennard_jones_value_and_grad,
            hvp lennard_jones_hvp(&i.0, &i.0),
        ),
        case!(
            about("Lennard-Jones, indexed", Bars::hand(1.15)),
            Particles::random(n),
            |i| (i.0.as_flattened()),
            lennard_jones_flat,
            hand lennard_jones_flat_hand,
            generated lennard_jones_flat_value_and_grad,
            hvp lennard_jones_flat_hvp(i.0.as_flattened(), i.0.as_flattened()),
        ),
        case!(
            about("Lennard-Jones, chain of pairs", Bars::hand(1.15)),
            Particles::random(n),
            |i| (&i.0),
            lennard_jones_pairs,
            hand lennard_jones_hand,
            generated lennard_jones_pairs_value_and_grad,
        ),
        case!(
            about("Lennard-Jones, in vectors", Bars::NONE),
            Particles::random(n),
            |i| (&i.0),
            lennard_jones,
            hand lennard_jones_vectors,
            generated lennard_jones_value_and_grad,
        ),
    ]
}
