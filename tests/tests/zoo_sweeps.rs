//! Zoo: what decides how the sweeps are made: branches that choose, loops that both sweeps
//! share and that calls take apart, sums that are not used, parts and windows, lengths.
#![allow(missing_docs, clippy::all, clippy::pedantic, clippy::needless_range_loop)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

const W: usize = 2;

#[zoo(at([0.3, -0.2, 0.8, 0.5, 0.7], 0.4, 5), at([0.3, 0.1, 0.2, 0.9, 0.1], 0.4, 1))]
#[derive_grad]
fn nested_choice(u: &[f64], a: f64, n: usize) -> f64 {
    let mut s = a;
    for i in 0..n {
        let k = if i == 0 {
            n - 1
        } else if i % 2 == 0 {
            i - 1
        } else {
            if i > 2 { 0 } else { W }
        };
        let sign = if k > 1 { -1.0 } else { 1.0 };
        let m = {
            let t = k + 1;
            if t >= n { 0 } else { t }
        };
        s = (s * u[k] + sign * u[m]).sin();
    }
    s
}

#[zoo(at([0.3, -0.2, 0.8, 0.5, 0.7], 0.4, 5))]
#[derive_grad]
fn chosen_by_state(u: &[f64], a: f64, n: usize) -> f64 {
    let (mut s, mut k) = (a, 0);
    for i in 0..n {
        let next = if s > 0.0 { i } else { n - 1 - i };
        let by = if s * u[next] > 0.1 { s * u[next] } else { u[k] * a };
        s = (s + by * u[next]).sin();
        k = next;
    }
    s * u[k]
}

#[zoo(at([0.3, -0.2, 0.8, 0.5, 0.7], 0.4, 3))]
#[derive_grad]
fn declared_then_chosen(u: &[f64], a: f64, n: usize) -> f64 {
    let mut s = a;
    for i in 0..n {
        let k;
        let t: f64;
        if i == 1 {
            k = 2;
            t = s * u[k];
        } else {
            k = i;
            t = s * s;
        }
        s = (s * u[k] + t).cos() * t;
    }
    s
}

#[zoo(at([0.3, -0.2, 0.8, 0.5, 0.7], 0.4, 3))]
#[derive_grad]
fn sign_choice_f(u: &[f64], a: f64, n: i32) -> f64 {
    let mut s = a;
    for i in 0..n {
        let p = if i % 2 == 0 { 1 } else { -1 };
        let q = if i > 1 { 2 } else { 3 };
        s = s * u[i as usize] + (a + 2.0).powi(p * q) * s.sin();
    }
    s
}

#[zoo(at([1.0, 2.0, -0.5, 0.3, 0.9], [0.2, 0.4, -0.6, 1.0, 3.0], 1, 4), at([1.0, 2.0, 3.0], [1.0, 2.0, 3.0], 1, 2))]
#[derive_grad]
fn between(x: &[f64], y: &[f64], a: usize, b: usize) -> f64 {
    let mut s = 0.0;
    for (p, q) in x[a..b].iter().zip(&y[a..b]) {
        s += p * q;
    }
    let w = &x[a..b];
    let mut c = w.to_vec();
    for i in 0..w.len() {
        c[i] = (c[i] * y[i + a - 1]).sin();
    }
    for (c, y) in c.iter().zip(y) {
        s += c * y * y;
    }
    s.sin() + s
}

#[zoo(no_second, calls(two_fused), at([1.0, 2.0, -0.5], [0.2, 0.4], 0.3))]
#[derive_grad]
fn calls_two(x: &[f64], y: &[f64], a: f64) -> f64 {
    two_fused(x, y, a).sin() * two_fused(y, x, a * a)
}

#[zoo(at([1.0, 2.0, -0.5], [0.2, 0.4], 0.3), at([], [0.5], 0.3))]
#[derive_grad]
fn two_fused(x: &[f64], y: &[f64], a: f64) -> f64 {
    let mut s = a * a;
    for x in x {
        let t = (x * a).sin();
        s += t * t;
    }
    let n = x.len() + y.len();
    let c = if n > 3 { 2.0 } else { 0.5 };
    for (i, y) in y.iter().enumerate() {
        let mut z = 0.0;
        for k in 0..W {
            z += y * a * (k as f64 + 1.0);
        }
        let w = if i % 2 == 0 { z.exp() } else { -z };
        if w > 1.0 {
            s -= w * c;
        } else {
            s += w * y;
        }
    }
    3.0 * s / (n as f64) + a.cos()
}

#[zoo(no_second, calls(fused_in_branch), at([1.0, 2.0, -0.5], 0.3), at([1.0, 2.0, -0.5], -0.3))]
#[derive_grad]
fn calls_branch(x: &[f64], a: f64) -> f64 {
    fused_in_branch(x, a) * a + fused_in_branch(x, -a)
}

#[zoo(at([1.0, 2.0, -0.5], 0.3), at([1.0, 2.0, -0.5], -0.3))]
#[derive_grad]
fn fused_in_branch(x: &[f64], a: f64) -> f64 {
    let mut s = 0.0;
    let mut count = 0;
    if a > 0.0 {
        for x in x {
            s += (x * a).sin();
            count += 1;
        }
    } else {
        for i in 0..x.len() {
            s += x[i] * x[i] * a;
        }
    }
    s + count as f64 * a
}

#[zoo(no_second, calls(running), at([1.0, 2.0, -0.5], 0.3))]
#[derive_grad]
fn calls_running(x: &[f64], a: f64) -> f64 {
    running(x, a) * a + running(x, 2.0 * a)
}

#[zoo(at([1.0, 2.0, -0.5], 0.3))]
#[derive_grad]
fn running(x: &[f64], a: f64) -> f64 {
    let mut s = 0.0;
    let mut low = f64::INFINITY;
    let mut seen = 0.0;
    for x in x {
        seen += 1.0;
        if *x < low {
            low = *x;
        }
        s += (x * a).sin() * seen;
    }
    let mut buffer = [0.0; 2];
    for (i, x) in x.iter().enumerate() {
        buffer[i % 2] = x * x;
        s += buffer[0] * a;
    }
    s + low * seen
}

#[zoo(at([[1.0, 2.0, 0.5, 0.1], [0.3, -0.4, 0.7, 2.0]], 0.3))]
#[derive_grad]
fn windows_of_rows(x: &[[f64; 4]], a: f64) -> f64 {
    let mut s = 0.0;
    for row in x {
        for w in row.windows(2) {
            s += (w[0] * w[1] * a).sin();
        }
        for w in row[1..].windows(3) {
            s += w[2] * w[0] - w[1];
        }
    }
    let mut y = x.to_vec();
    for k in 0..2 {
        for w in y[k].chunks_exact_mut(2) {
            w[0] = w[0] * w[1] * a;
            w[1] += w[0];
        }
    }
    s * y[0][1] + y[1][2] * y[1][3]
}

#[zoo(at([0.0, 1.0, 4.0, -1.0], 0.5))]
#[derive_grad]
fn unused_sum(x: &[f64], a: f64) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let mut inverse = 0.0;
        for j in 0..3 {
            inverse += (j as f64 + 1.0) * a / x[i];
        }
        if x[i] > 0.1 {
            total += inverse;
        }
        let mut k = 0;
        let mut t = 0.0;
        for j in 0..2 {
            k += 1;
            t += x[(i + k) % 4] * a * j as f64;
        }
        if t > 0.2 {
            total += t * k as f64;
        }
    }
    total
}

#[zoo(at([1.0, 2.0, -0.5, 0.25], 2))]
#[derive_grad]
fn grown(x: &[f64], n: usize) -> f64 {
    let mut v = x.to_vec();
    for i in 0..n {
        v.push(x[i] * 2.0);
    }
    let w = &mut v;
    w.push(1.0);
    let mut s = 0.0;
    for i in 0..x.len() + n + 1 {
        s += v[i] * v[i] * (i as f64);
    }
    v.truncate(2);
    for i in 0..v.len() {
        v[i] = v[i].sin();
        s += v[i];
    }
    let last = v.pop().unwrap_or(0.0);
    for i in 0..v.len() {
        s += v[i] * last;
    }
    s
}

#[zoo(at([1.0, 2.0, -0.5, 0.25], [1.0, 0.5]))]
#[derive_grad]
fn unequal(x: &[f64], y: &[f64]) -> f64 {
    let n = x.len().min(y.len());
    let mut s = 0.0;
    for i in 0..n {
        s += x[i] * y[i];
    }
    for i in (0..n).rev() {
        s += x[i + 1] * y[i] * y[i];
    }
    for i in 1..x.len() {
        s += x[i] * x[i - 1];
    }
    s * s
}
