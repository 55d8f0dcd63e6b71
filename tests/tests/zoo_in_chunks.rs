//! Zoo: lists as lists of arrays, `as_chunks` and `as_chunks_mut`, and halves that are taken at once.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(at([1.0, 2.0, 3.0, 0.5, -1.0, 0.7, 0.3, 1.5]), at([1.0, 2.0]), at([1.0, 2.0, 0.5]))]
#[derive_grad]
fn chunks_and_the_rest(x: &[f64]) -> f64 {
    let (chunks, rest) = x.as_chunks::<3>();
    let mut s = 1.0;
    for [a, b, c] in chunks {
        s = s * a * b + c.sin();
    }
    for r in rest {
        s += r * r * s;
    }
    s
}

#[zoo(at([1.0, 2.0, 3.0, 0.5, -1.0, 0.7, 0.3]))]
#[derive_grad]
fn halves_taken_at_once(x: &[f64]) -> f64 {
    let pairs = x.as_chunks::<2>().0.iter().map(|p| p[0] * p[1].exp()).sum::<f64>();
    let last = x.as_chunks::<2>().1[0];
    let low = x.split_at(3).0.iter().product::<f64>();
    pairs * last + low * x.split_at(3).1[1]
}

#[zoo(at([1.0, 2.0, 3.0, 0.5, -1.0, 0.7, 0.3]))]
#[derive_grad]
fn changed_in_chunks(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    let (pairs, tail) = y.as_chunks_mut::<2>();
    for p in pairs.iter_mut() {
        let t = p[0];
        p[0] = p[1] * t;
        p[1] = t.sin();
    }
    for t in tail {
        *t *= 3.0 + *t;
    }
    for [a, b] in y.as_chunks_mut::<2>().0 {
        let t = *a;
        *a = *a * *b;
        *b += t;
    }
    let mut s = 0.0;
    for (i, v) in y.iter().enumerate() {
        s += v * v * (i as f64 + 1.0);
    }
    s
}

#[zoo(at([1.0, 2.0, 3.0, 0.5, -1.0]))]
#[derive_grad]
fn lent_in_chunks(x: &mut [f64]) {
    let (pairs, rest) = x.as_chunks_mut::<2>();
    pairs.swap(0, 1);
    pairs[1][0] *= rest[0];
    rest[0] += pairs[0][1] * pairs[1][1];
    x[1] *= x[4];
}

#[zoo(at([0.0, 0.1, 0.2, 1.3, 0.2, -0.1, 0.4, 1.5, 0.3, 1.1, -1.4, 0.6]))]
#[derive_grad]
fn points_of_a_list(x: &[f64]) -> f64 {
    let (p, _) = x.as_chunks::<3>();
    let mut e = 0.0;
    for i in 0..p.len() {
        for j in 0..i {
            let mut r2 = 0.0;
            for k in 0..3 {
                let d = p[i][k] - p[j][k];
                r2 += d * d;
            }
            let s = 1.0 / (r2 * r2 * r2);
            e += s * s - s;
        }
    }
    e
}

#[zoo(at([0.5, 0.1, 0.2, 1.3, 0.2, -0.1, 0.4], [0.3, 1.2]))]
#[derive_grad]
fn rows_of_a_list(x: &[f64], w: &[f64; 2]) -> f64 {
    let (rows, rest) = x.as_chunks::<2>();
    let mut e = 0.0;
    for (row, next) in rows.iter().zip(rows.iter().skip(1)) {
        e += row.iter().zip(w).map(|(a, b)| a * b).sum::<f64>().tanh() * next[1];
    }
    e + rest.iter().sum::<f64>() + rows.first().map_or(0.0, |row| row[0] * row[1])
}

#[zoo(at([1.0, 2.0, 3.0, 0.5, -1.0]))]
#[derive_grad]
fn patterns_of_chunks(x: &[f64; 5]) -> f64 {
    let ([a, b], [r]) = x.as_chunks::<2>() else { return 0.0 };
    let [c, d] = *b;
    a[0] * c * r + a[1] * d
}

#[zoo(at([1.0, 2.0, 3.0, 0.5, -1.0, 0.7, 0.3]))]
#[derive_grad]
fn chunks_beside_elements(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    y.as_chunks_mut::<2>().0[1][0] = y[0] * y[1];
    y[3] *= y[2];
    y.as_chunks_mut::<3>().0[1] = [y[2] * y[2], y[5], y[3]];
    let s: f64 = y.as_chunks::<3>().0.iter().map(|[a, b, c]| a * b * c).sum();
    s * y[6]
}
