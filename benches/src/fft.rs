//! Enzyme's fft: a Fourier transform and its inverse, by recursion in place.

use std::f64::consts::PI;
use std::rc::Rc;

use derive_grad::derive_grad;
use fastrand::Rng;

use crate::case::Inputs;
use crate::{Bars, Case, seed};

/// Transforms complex numbers, real and imaginary parts in turn, and transforms them back.
///
/// # Panics
/// If their number is no power of two.
#[derive_grad]
pub fn there_and_back(data: &mut [f64]) {
    assert!((data.len() / 2).is_power_of_two(), "fft: {} numbers", data.len());
    scramble(data);
    transform(data, 1.0);
    scramble(data);
    transform(data, -1.0);
    let scale = 2.0 / data.len() as f64;
    for x in data.iter_mut() {
        *x *= scale;
    }
}

/// Puts each complex number where its index with reversed bits points.
#[derive_grad]
fn scramble(data: &mut [f64]) {
    let n = data.len();
    let mut j = 0;
    for i in (0..n).step_by(2) {
        if j > i {
            data.swap(i, j);
            data.swap(i + 1, j + 1);
        }
        let mut m = n / 2;
        while m >= 2 && j >= m {
            j -= m;
            m /= 2;
        }
        j += m;
    }
}

#[derive_grad(wrt(data))]
fn transform(data: &mut [f64], sign: f64) {
    let n = data.len() / 2;
    if n < 2 {
        return;
    }
    let (left, right) = data.split_at_mut(n);
    transform(left, sign);
    transform(right, sign);
    let angle = sign * PI / n as f64 * 2.0;
    let half = (0.5 * angle).sin();
    let (turn_re, turn_im) = (-2.0 * half * half, -angle.sin());
    let (mut re, mut im) = (1.0, 0.0);
    for (l, r) in left.chunks_exact_mut(2).zip(right.chunks_exact_mut(2)) {
        let (x, y) = (r[0] * re - r[1] * im, r[0] * im + r[1] * re);
        r[0] = l[0] - x;
        r[1] = l[1] - y;
        l[0] += x;
        l[1] += y;
        (re, im) = (re + re * turn_re - im * turn_im, im + im * turn_re + re * turn_im);
    }
}

/// [`there_and_back`] with indices, in loops instead of a recursion.
///
/// # Panics
/// If the number of complex numbers is no power of two.
#[allow(clippy::needless_range_loop)] // that is the point
#[derive_grad]
pub fn there_and_back_indexed(data: &mut [f64]) {
    assert!((data.len() / 2).is_power_of_two(), "fft: {} numbers", data.len());
    scramble(data);
    butterflies(data, 1.0);
    scramble(data);
    butterflies(data, -1.0);
    let scale = 2.0 / data.len() as f64;
    for i in 0..data.len() {
        data[i] *= scale;
    }
}

#[derive_grad(wrt(data))]
fn butterflies(data: &mut [f64], sign: f64) {
    let n = data.len();
    let mut half = 2;
    while half < n {
        let angle = sign * 2.0 * PI / half as f64;
        for start in (0..n).step_by(2 * half) {
            for k in (0..half).step_by(2) {
                let (sin, cos) = (-0.5 * angle * k as f64).sin_cos();
                let (i, j) = (start + k, start + half + k);
                let x = data[j] * cos - data[j + 1] * sin;
                let y = data[j] * sin + data[j + 1] * cos;
                data[j] = data[i] - x;
                data[j + 1] = data[i + 1] - y;
                data[i] += x;
                data[i + 1] += y;
            }
        }
        half *= 2;
    }
}

/// [`there_and_back`] and the adjoints that go back through it: it is linear, so nothing is kept.
fn there_and_back_hand(data: &mut [f64], d_data: &mut [f64]) {
    there_and_back(data);
    let scale = 2.0 / d_data.len() as f64;
    d_data.iter_mut().for_each(|d| *d *= scale);
    transform_back(d_data, -1.0);
    scramble(d_data);
    transform_back(d_data, 1.0);
    scramble(d_data);
}

/// The transpose of [`transform`]'s matrix.
fn transform_back(d_data: &mut [f64], sign: f64) {
    let n = d_data.len() / 2;
    if n < 2 {
        return;
    }
    let (left, right) = d_data.split_at_mut(n);
    let angle = sign * PI / n as f64 * 2.0;
    let half = (0.5 * angle).sin();
    let (turn_re, turn_im) = (-2.0 * half * half, -angle.sin());
    let (mut re, mut im) = (1.0, 0.0);
    for (l, r) in left.as_chunks_mut::<2>().0.iter_mut().zip(right.as_chunks_mut::<2>().0) {
        let (x, y) = (l[0] - r[0], l[1] - r[1]);
        l[0] += r[0];
        l[1] += r[1];
        *r = [x * re + y * im, y * re - x * im];
        (re, im) = (re + re * turn_re - im * turn_im, im + im * turn_re + re * turn_im);
    }
    transform_back(left, sign);
    transform_back(right, sign);
}

/// Numbers, and the adjoints of what becomes of them.
#[derive(Clone)]
struct Signal(Vec<f64>, Vec<f64>);

impl Inputs for Signal {
    fn active(&mut self) -> Vec<&mut f64> {
        self.0.iter_mut().collect()
    }
}

fn changed(data: &[f64], change: impl Fn(&mut [f64])) -> Vec<f64> {
    let mut data = data.to_vec();
    change(&mut data);
    data
}

/// `n` complex numbers.
#[must_use]
pub fn cases(n: usize) -> Vec<Case> {
    let rng = &mut Rng::with_seed(28);
    let signal = &Rc::new(Signal((0..2 * n).map(|_| rng.f64() - 0.5).collect(), seed(2 * n)));
    let about = |name| (name, format!("n = {n}"), Bars::primal(3.6));
    let hand = |i: &Signal| {
        let (mut data, mut d_data) = (i.0.clone(), i.1.clone());
        there_and_back_hand(&mut data, &mut d_data);
        (data, d_data)
    };
    let recursive = Case::new(about("fft, recursive, chunks"), signal, |i| changed(&i.0, there_and_back));
    let recursive = recursive.hand(signal, hand);
    let indexed = Case::new(about("fft, indexed"), signal, |i| changed(&i.0, there_and_back_indexed));
    let indexed = indexed.hand(signal, hand);
    #[cfg(feature = "generated")]
    let recursive = recursive.generated(signal, |i| {
        let (mut data, mut d_data) = (i.0.clone(), i.1.clone());
        there_and_back_vjp(&mut data, &mut d_data);
        (data, d_data)
    });
    #[cfg(feature = "generated")]
    let indexed = indexed.generated(signal, |i| {
        let (mut data, mut d_data) = (i.0.clone(), i.1.clone());
        there_and_back_indexed_vjp(&mut data, &mut d_data);
        (data, d_data)
    });
    vec![recursive, indexed]
}
