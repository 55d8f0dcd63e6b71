//! Enzyme's Brusselator: the right-hand side of a reaction with diffusion on a torus, into
//! out-parameters.

use std::cell::RefCell;
use std::rc::Rc;

use derive_grad::derive_grad;
use fastrand::Rng;

use crate::case::Inputs;
use crate::{Bars, Case, seed};

/// Cells along each side.
pub const N: usize = 32;

/// One substance in all cells.
pub type Field = [f64; N * N];

/// The rates of change of `u` and `v` at the time `t`, with parameters of the reaction.
#[derive_grad(wrt(d_u, d_v, u, v, p))]
pub fn brusselator(
    d_u: &mut [f64; N * N],
    d_v: &mut [f64; N * N],
    u: &[f64; N * N],
    v: &[f64; N * N],
    p: &[f64; 3],
    t: f64,
) {
    let [a, b, alpha] = *p;
    let dx = 1.0 / (N - 1) as f64;
    let alpha = alpha / (dx * dx);
    for i in 0..N {
        for j in 0..N {
            let (up, down) = (if i == 0 { N - 1 } else { i - 1 }, if i == N - 1 { 0 } else { i + 1 });
            let (left, right) = (if j == 0 { N - 1 } else { j - 1 }, if j == N - 1 { 0 } else { j + 1 });
            let (u0, v0) = (u[N * i + j], v[N * i + j]);
            let around_u = u[N * up + j] + u[N * down + j] + u[N * i + left] + u[N * i + right];
            let around_v = v[N * up + j] + v[N * down + j] + v[N * i + left] + v[N * i + right];
            let source = source(i as f64 * dx, j as f64 * dx, t);
            d_u[N * i + j] = alpha * (around_u - 4.0 * u0) + b + u0 * u0 * v0 - (a + 1.0) * u0 + source;
            d_v[N * i + j] = alpha * (around_v - 4.0 * v0) + a * u0 - u0 * u0 * v0;
        }
    }
}

/// What is fed in after a while, within a circle.
fn source(x: f64, y: f64, t: f64) -> f64 {
    if (x - 0.3).powi(2) + (y - 0.6).powi(2) <= 0.01 && t >= 1.1 { 5.0 } else { 0.0 }
}

/// Adds what the rates' adjoints `s_u` and `s_v` make of the fields and parameters to `d_u`, `d_v` and
/// `d_p`. Each cell gathers from its neighbours, whose rows are whole but for the ends.
#[allow(clippy::too_many_arguments)]
fn brusselator_back(
    u: &Field,
    v: &Field,
    p: &[f64; 3],
    s_u: &Field,
    s_v: &Field,
    d_u: &mut Field,
    d_v: &mut Field,
    d_p: &mut [f64; 3],
) {
    let [a, _, alpha] = *p;
    let scale = ((N - 1) * (N - 1)) as f64;
    let alpha = alpha * scale;
    let [rows_u, rows_v, rows_su, rows_sv] = [u, v, s_u, s_v].map(|field| field.as_chunks::<N>().0);
    let d_rows = d_u.as_chunks_mut::<N>().0.iter_mut().zip(d_v.as_chunks_mut::<N>().0);
    for (i, (d_u, d_v)) in d_rows.enumerate() {
        let (up, down) = ((i + N - 1) % N, (i + 1) % N);
        let (lap_u, lap_v) = (laplacian(rows_su, up, i, down), laplacian(rows_sv, up, i, down));
        let (u, v, s_u, s_v) = (&rows_u[i], &rows_v[i], &rows_su[i], &rows_sv[i]);
        let mut sums = [0.0; 3];
        for j in 0..N {
            let both = s_u[j] - s_v[j];
            d_u[j] += alpha * lap_u[j] + 2.0 * u[j] * v[j] * both - a * both - s_u[j];
            d_v[j] += alpha * lap_v[j] + u[j] * u[j] * both;
            sums[0] -= both * u[j];
            sums[1] += s_u[j];
            sums[2] += lap_u[j] * u[j] + lap_v[j] * v[j];
        }
        d_p[0] += sums[0];
        d_p[1] += sums[1];
        d_p[2] += scale * sums[2];
    }
}

fn laplacian(rows: &[[f64; N]], up: usize, here: usize, down: usize) -> [f64; N] {
    let (up, row, down) = (&rows[up], &rows[here], &rows[down]);
    let mut out = [0.0; N];
    for j in 1..N - 1 {
        out[j] = up[j] + down[j] + row[j - 1] + row[j + 1] - 4.0 * row[j];
    }
    out[0] = up[0] + down[0] + row[N - 1] + row[1] - 4.0 * row[0];
    out[N - 1] = up[N - 1] + down[N - 1] + row[N - 2] + row[0] - 4.0 * row[N - 1];
    out
}

#[derive(Clone)]
struct State {
    u: Field,
    v: Field,
    p: [f64; 3],
    t: f64,
    /// The adjoints of both rates of change.
    seeds: [Field; 2],
    /// Where the rates of change go.
    rates: Rc<RefCell<[Field; 2]>>,
    /// Where the adjoints of the fields go, and those of the parameters.
    adjoints: Rc<RefCell<([Field; 2], [f64; 3])>>,
}

impl Inputs for State {
    fn active(&mut self) -> Vec<&mut f64> {
        self.u.iter_mut().chain(&mut self.v).chain(&mut self.p).collect()
    }
}

/// On the torus of 32 by 32 cells.
#[must_use]
pub fn cases() -> Vec<Case> {
    let rng = &mut Rng::with_seed(29);
    let mut field = || [(); N * N].map(|()| 2.0 * rng.f64());
    let mut seeds = [[0.0; N * N]; 2];
    seeds.as_flattened_mut().copy_from_slice(&seed(2 * N * N));
    let zeros = [[0.0; N * N]; 2];
    let rates = Rc::new(RefCell::new(zeros));
    let adjoints = Rc::new(RefCell::new((zeros, [0.0; 3])));
    let (u, v, p) = (field(), field(), [3.4, 1.0, 10.0]);
    let state = &Rc::new(State { u, v, p, t: 2.1, seeds, rates, adjoints });
    let about = ("Brusselator", format!("{N} x {N}"), Bars::primal(2.5));
    let case = Case::new(about, state, |i| {
        let [d_u, d_v] = &mut *i.rates.borrow_mut();
        brusselator(d_u, d_v, &i.u, &i.v, &i.p, i.t);
        Rc::clone(&i.rates)
    });
    let case = case.hand(state, |i| {
        let [d_u, d_v] = &mut *i.rates.borrow_mut();
        let ([u, v], p) = &mut *i.adjoints.borrow_mut();
        u.fill(0.0);
        v.fill(0.0);
        p.fill(0.0);
        brusselator(d_u, d_v, &i.u, &i.v, &i.p, i.t);
        brusselator_back(&i.u, &i.v, &i.p, &i.seeds[0], &i.seeds[1], u, v, p);
        (Rc::clone(&i.rates), Rc::clone(&i.adjoints))
    });
    #[cfg(feature = "generated")]
    let case = case.generated(state, |i| {
        let [d_u, d_v] = &mut *i.rates.borrow_mut();
        let ([u, v], p) = &mut *i.adjoints.borrow_mut();
        let [mut seed_u, mut seed_v] = i.seeds;
        u.fill(0.0);
        v.fill(0.0);
        p.fill(0.0);
        brusselator_vjp(d_u, d_v, &i.u, &i.v, &i.p, i.t, &mut seed_u, &mut seed_v, u, v, p);
        (Rc::clone(&i.rates), Rc::clone(&i.adjoints))
    });
    vec![case]
}
