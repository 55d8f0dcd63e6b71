//! Whole programs of numerical analysis.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;
use derive_grad_tests::{dual, zoo};

/// The eccentric anomaly of Kepler's equation `e_anomaly - ecc * sin(e_anomaly) = mean`.
#[zoo(at(0.8, 0.3), at(2.9, 0.7), at(-1.0, 0.05))]
#[derive_grad]
fn eccentric_anomaly(mean: f64, ecc: f64) -> f64 {
    let mut anomaly = mean;
    let mut delta = f64::INFINITY;
    while delta.abs() > 1e-14 {
        delta = (anomaly - ecc * anomaly.sin() - mean) / (1.0 - ecc * anomaly.cos());
        anomaly -= delta;
    }
    anomaly
}

#[test]
fn the_implicit_function_theorem_holds_for_kepler() {
    let (anomaly, (by_mean, by_ecc)) = eccentric_anomaly_value_and_grad(2.0, 0.4);
    let denominator = 1.0 - 0.4 * anomaly.cos();
    assert!((by_mean - 1.0 / denominator).abs() < 1e-12);
    assert!((by_ecc - anomaly.sin() / denominator).abs() < 1e-12);
}

/// Heron's method, until nothing changes any more.
#[zoo(at(2.0), at(1e6), at(0.3))]
#[derive_grad]
fn heron(x: f64) -> f64 {
    let mut guess = x;
    loop {
        let next = 0.5 * (guess + x / guess);
        if (next - guess).abs() <= 1e-15 * next {
            break next;
        }
        guess = next;
    }
}

#[test]
fn herons_root_has_the_roots_derivative() {
    for x in [2.0_f64, 1e6, 0.3] {
        assert!((heron_grad(x) - 0.5 / x.sqrt()).abs() < 1e-12);
    }
}

/// A natural cubic spline through the points, at `x`.
#[zoo(
    at([0.0, 1.0, 2.5, 3.0, 4.2], [0.5, -0.3, 1.2, 0.8, 2.0], 1.7),
    at([0.0, 1.0, 2.5, 3.0, 4.2], [0.5, -0.3, 1.2, 0.8, 2.0], 0.2),
    at([0.0, 1.0, 2.5, 3.0, 4.2], [0.5, -0.3, 1.2, 0.8, 2.0], 4.0)
)]
#[derive_grad]
fn cubic_spline(xs: &[f64], ys: &[f64], x: f64) -> f64 {
    let n = xs.len();
    assert!(n >= 3 && ys.len() == n, "a spline needs at least three points");
    // Second derivatives, by the Thomas algorithm.
    let mut upper = vec![0.0; n];
    let mut second = vec![0.0; n];
    for i in 1..n - 1 {
        let left = xs[i] - xs[i - 1];
        let right = xs[i + 1] - xs[i];
        let slope = (ys[i + 1] - ys[i]) / right - (ys[i] - ys[i - 1]) / left;
        let pivot = 2.0 * (left + right) - left * upper[i - 1];
        upper[i] = right / pivot;
        second[i] = (6.0 * slope - left * second[i - 1]) / pivot;
    }
    for i in (1..n - 1).rev() {
        second[i] -= upper[i] * second[i + 1];
    }
    // The interval, by bisection.
    let (mut low, mut high) = (0, n - 1);
    while high - low > 1 {
        let middle = (low + high) / 2;
        if xs[middle] > x {
            high = middle;
        } else {
            low = middle;
        }
    }
    let h = xs[high] - xs[low];
    let a = (xs[high] - x) / h;
    let b = (x - xs[low]) / h;
    a * ys[low]
        + b * ys[high]
        + ((a.powi(3) - a) * second[low] + (b.powi(3) - b) * second[high]) * h * h / 6.0
}

#[dual]
#[derive_grad]
fn fft(re: &mut [f64], im: &mut [f64]) {
    let n = re.len();
    // Bit reversal.
    let mut j = 0;
    for i in 1..n {
        let mut bit = n >> 1;
        while j & bit != 0 {
            j ^= bit;
            bit >>= 1;
        }
        j ^= bit;
        if i < j {
            re.swap(i, j);
            im.swap(i, j);
        }
    }
    let mut len = 2;
    while len <= n {
        let angle = -2.0 * std::f64::consts::PI / len as f64;
        for start in (0..n).step_by(len) {
            for k in 0..len / 2 {
                let (s, c) = (angle * k as f64).sin_cos();
                let (p, q) = (start + k, start + k + len / 2);
                let tr = re[q] * c - im[q] * s;
                let ti = re[q] * s + im[q] * c;
                re[q] = re[p] - tr;
                im[q] = im[p] - ti;
                re[p] += tr;
                im[p] += ti;
            }
        }
        len *= 2;
    }
}

/// The power of a signal in a band of frequencies.
#[zoo(no_second, calls(fft), at([1.0, 0.5, -0.3, 2.0, 0.1, -1.2, 0.7, 0.4], 1, 3))]
#[derive_grad]
fn band_power(signal: &[f64], from: usize, to: usize) -> f64 {
    let mut re = signal.to_vec();
    let mut im = vec![0.0; signal.len()];
    fft(&mut re, &mut im);
    let mut power = 0.0;
    for k in from..to {
        power += re[k] * re[k] + im[k] * im[k];
    }
    power
}

#[test]
fn the_full_band_is_parsevals() {
    let signal = [1.0, 0.5, -0.3, 2.0, 0.1, -1.2, 0.7, 0.4];
    for (d, x) in band_power_grad(&signal, 0, 8).iter().zip(signal) {
        assert!((d - 2.0 * 8.0 * x).abs() < 1e-12);
    }
}

/// Ridge regression's residual norm after solving by conjugate gradients.
#[zoo(at([1.0, 2.0, -0.5, 0.3, 1.5, -1.0, 0.2, 0.9], [1.0, -0.5, 0.25, 2.0], 0.1, 2))]
#[derive_grad]
fn ridge_by_conjugate_gradients(x: &[f64], y: &[f64], lambda: f64, dim: usize) -> f64 {
    let rows = y.len();
    let mut w = vec![0.0; dim];
    let mut r = vec![0.0; dim];
    for i in 0..rows {
        for j in 0..dim {
            r[j] += x[i * dim + j] * y[i];
        }
    }
    let mut p = r.clone();
    let mut rr = 0.0;
    for v in &r {
        rr += v * v;
    }
    for _ in 0..dim {
        let mut ap = vec![0.0; dim];
        for i in 0..rows {
            let mut row = 0.0;
            for j in 0..dim {
                row += x[i * dim + j] * p[j];
            }
            for j in 0..dim {
                ap[j] += x[i * dim + j] * row;
            }
        }
        let mut pap = 0.0;
        for j in 0..dim {
            ap[j] += lambda * p[j];
            pap += p[j] * ap[j];
        }
        let alpha = rr / pap;
        let mut rr_new = 0.0;
        for j in 0..dim {
            w[j] += alpha * p[j];
            r[j] -= alpha * ap[j];
            rr_new += r[j] * r[j];
        }
        let beta = rr_new / rr;
        rr = rr_new;
        for j in 0..dim {
            p[j] = r[j] + beta * p[j];
        }
    }
    let mut loss = 0.0;
    for i in 0..rows {
        let mut e = -y[i];
        for j in 0..dim {
            e += x[i * dim + j] * w[j];
        }
        loss += e * e;
    }
    loss
}

#[zoo(at(3.7, 0.3, 12), at(2.5, 0.9, 30))]
#[derive_grad]
fn logistic_map(rate: f64, start: f64, steps: u32) -> f64 {
    let mut x = start;
    for _ in 0..steps {
        x = rate * x * (1.0 - x);
    }
    x
}

#[dual]
#[derive_grad]
fn lotka_volterra(state: &[f64; 2], rates: &[f64; 4]) -> [f64; 2] {
    let [prey, predator] = *state;
    let [birth, eaten, death, fed] = *rates;
    [birth * prey - eaten * prey * predator, fed * prey * predator - death * predator]
}

/// RK4 with a fixed step.
#[zoo(no_second, calls(lotka_volterra), at([10.0, 5.0], [1.1, 0.4, 0.4, 0.1], 0.05, 25))]
#[derive_grad]
fn runge_kutta(start: [f64; 2], rates: [f64; 4], dt: f64, steps: usize) -> f64 {
    let mut y = start;
    for _ in 0..steps {
        let k1 = lotka_volterra(&y, &rates);
        let k2 = lotka_volterra(&[y[0] + 0.5 * dt * k1[0], y[1] + 0.5 * dt * k1[1]], &rates);
        let k3 = lotka_volterra(&[y[0] + 0.5 * dt * k2[0], y[1] + 0.5 * dt * k2[1]], &rates);
        let k4 = lotka_volterra(&[y[0] + dt * k3[0], y[1] + dt * k3[1]], &rates);
        for i in 0..2 {
            y[i] += dt / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
    }
    y[0] - 2.0 * y[1]
}

/// The determinant by elimination with a search for the pivot.
#[zoo(at([[0.0, 2.0, 1.0], [1.0, -1.0, 0.5], [3.0, 0.2, -2.0]]), at([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 10.0]]))]
#[derive_grad]
fn determinant<const N: usize>(matrix: &[[f64; N]; N]) -> f64 {
    let mut a = *matrix;
    let mut det = 1.0;
    for k in 0..N {
        let mut pivot = k;
        for i in k + 1..N {
            if a[i][k].abs() > a[pivot][k].abs() {
                pivot = i;
            }
        }
        if pivot != k {
            a.swap(pivot, k);
            det = -det;
        }
        det *= a[k][k];
        for i in k + 1..N {
            let factor = a[i][k] / a[k][k];
            for j in k..N {
                a[i][j] -= factor * a[k][j];
            }
        }
    }
    det
}

/// Romberg's table for the integral of a damped wave.
#[zoo(at(0.7, 2.0))]
#[derive_grad]
fn romberg(decay: f64, end: f64) -> f64 {
    let mut table = [[0.0; 6]; 6];
    let mut intervals = 1;
    for level in 0..6 {
        let h = end / intervals as f64;
        let mut sum = 0.0;
        for i in 0..=intervals {
            let t = i as f64 * h;
            let weight = if i == 0 || i == intervals { 0.5 } else { 1.0 };
            sum += weight * (-decay * t).exp() * (3.0 * t).sin();
        }
        table[level][0] = sum * h;
        let mut factor = 1.0;
        for k in 1..=level {
            factor *= 4.0;
            table[level][k] = (factor * table[level][k - 1] - table[level - 1][k - 1]) / (factor - 1.0);
        }
        intervals *= 2;
    }
    table[5][5]
}

/// A continued fraction by Lentz's method: the regularised incomplete gamma function's tail.
#[zoo(at(1.5, 3.0), at(0.5, 2.0))]
#[derive_grad]
fn upper_gamma_fraction(a: f64, x: f64) -> f64 {
    let tiny = 1e-300;
    let mut b = x + 1.0 - a;
    let mut c = 1.0 / tiny;
    let mut d = 1.0 / b;
    let mut h = d;
    for i in 1..200 {
        let an = -(i as f64) * (i as f64 - a);
        b += 2.0;
        d = an * d + b;
        if d.abs() < tiny {
            d = tiny;
        }
        c = b + an / c;
        if c.abs() < tiny {
            c = tiny;
        }
        d = 1.0 / d;
        let del = d * c;
        h *= del;
        if (del - 1.0).abs() < 1e-15 {
            break;
        }
    }
    (-x + a * x.ln()).exp() * h
}
