//! Whole programs over tables and lists: splines, products, rows, permutations.
#![allow(missing_docs, unused, clippy::all, clippy::pedantic)]

use derive_grad_tests::{between, whole_programs};

whole_programs! {
    spline(between(10, 0.3..1.4));
    polynomials(between(6, 0.3..1.4));
    rows(between(6, 0.3..1.4));
    cycles(between(6, 0.3..1.4));
    simplex(between(5, 0.3..1.4));
    growing(between(5, 0.3..1.4));
    prefix_rate(between(5, 0.3..1.4));
    laplace(between(9, 0.3..1.4));
}

/// A cubic spline with a search for the interval.
mod spline {
    use derive_grad::derive_grad;

    #[derive_grad]
    fn second_derivs(x: &[f64], y: &[f64]) -> Vec<f64> {
        let n = x.len();
        let (mut y2, mut u) = (vec![0.0; n], vec![0.0; n]);
        for i in 1..n - 1 {
            let sig = (x[i] - x[i - 1]) / (x[i + 1] - x[i - 1]);
            let p = sig * y2[i - 1] + 2.0;
            y2[i] = (sig - 1.0) / p;
            u[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]) - (y[i] - y[i - 1]) / (x[i] - x[i - 1]);
            u[i] = (6.0 * u[i] / (x[i + 1] - x[i - 1]) - sig * u[i - 1]) / p;
        }
        for k in (0..n - 1).rev() {
            y2[k] = y2[k] * y2[k + 1] + u[k];
        }
        y2
    }
    #[derive_grad]
    fn splint(x: &[f64], y: &[f64], y2: &[f64], at: f64) -> f64 {
        let (mut lo, mut hi) = (0, x.len() - 1);
        while hi - lo > 1 {
            let k = (hi + lo) >> 1;
            if x[k] > at {
                hi = k;
            } else {
                lo = k;
            }
        }
        let h = x[hi] - x[lo];
        assert!(h != 0.0, "bad x at {lo}");
        let a = (x[hi] - at) / h;
        let b = (at - x[lo]) / h;
        a * y[lo] + b * y[hi] + ((a * a * a - a) * y2[lo] + (b * b * b - b) * y2[hi]) * (h * h) / 6.0
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let knots: Vec<f64> = x[..5]
            .iter()
            .scan(0.0, |s, v| {
                *s += v;
                Some(*s)
            })
            .collect();
        let y2 = second_derivs(&knots, &x[5..]);
        [0.6, 1.3, 2.2].iter().map(|&t| splint(&knots, &x[5..], &y2, t)).sum()
    }
}

/// Products of polynomials.
mod polynomials {
    use derive_grad::derive_grad;

    #[derive_grad]
    fn mul(a: &[f64], b: &[f64]) -> Vec<f64> {
        let mut out = vec![0.0; a.len() + b.len() - 1];
        for (i, &p) in a.iter().enumerate() {
            for (o, &q) in out[i..].iter_mut().zip(b) {
                *o += p * q;
            }
        }
        out
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut p = vec![1.0];
        for c in x.chunks(2) {
            p = mul(&p, c);
        }
        let q = mul(&p, &p);
        q.iter().enumerate().map(|(i, c)| c * (i as f64 * 0.3).powi(2)).sum::<f64>() + p[1]
    }
}

/// Rows swapped, replaced and split.
mod rows {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut m = vec![vec![x[0], x[1]], vec![x[2], x[3]], vec![x[4], x[5]]];
        m.swap(0, 2);
        let row = std::mem::replace(&mut m[1], vec![1.0, x[0]]);
        let (a, b) = m.split_at_mut(1);
        for (p, q) in a[0].iter_mut().zip(&b[0]) {
            *p *= q;
        }
        b[1].copy_from_slice(&row);
        let [r0, r1, r2] = &m[..] else { panic!() };
        r0[0] * r1[1] + r2.iter().sum::<f64>() * r0[1] + row[0]
    }
}

/// A permutation in place, cycle by cycle.
mod cycles {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let perm = [3usize, 0, 5, 1, 4, 2];
        let mut y = x.to_vec();
        let mut seen = [false; 6];
        for s in 0..6 {
            if seen[s] {
                continue;
            }
            let mut i = s;
            let first = y[s];
            loop {
                seen[i] = true;
                let j = perm[i];
                if j == s {
                    y[i] = first * 2.0;
                    break;
                }
                y[i] = y[j] * x[i];
                i = j;
            }
        }
        y.iter().enumerate().map(|(i, v)| v * (i as f64 + 0.5).sqrt()).sum()
    }
}

/// The projection onto a simplex.
mod simplex {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut u = x.to_vec();
        u.sort_by(|a, b| b.partial_cmp(a).unwrap());
        let mut cum = 0.0;
        let mut theta = 0.0;
        for (j, &v) in u.iter().enumerate() {
            cum += v;
            let t = (cum - 1.0) / (j + 1) as f64;
            if v - t > 0.0 {
                theta = t;
            } else {
                break;
            }
        }
        x.iter().enumerate().map(|(i, v)| (v - theta).max(0.0) * (i * i) as f64).sum()
    }
}

/// Rows that are made from the rows before.
mod growing {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut rows: Vec<Vec<f64>> = Vec::new();
        for i in 0..3 {
            let mut r = vec![x[i]];
            for j in 0..i {
                let prev = rows[j][0];
                r.push(prev * x[j + 1]);
            }
            rows.push(r);
            if i == 1 {
                rows[0][0] *= x[4];
            }
        }
        let last = rows.pop().unwrap();
        let mut s = 0.0;
        for (i, r) in rows.iter().enumerate() {
            for v in r {
                s += v * (i + 1) as f64;
            }
        }
        s * last.iter().product::<f64>() + last[last.len() - 1]
    }
}

/// A rate of return by Newton.
mod prefix_rate {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        // cash flows: internal rate by Newton with a while and a fallback
        let npv =
            |r: f64| x.iter().enumerate().map(|(i, c)| c / (1.0 + r).powi(i as i32 + 1)).sum::<f64>() - 3.0;
        let d = |r: f64| {
            -x.iter()
                .enumerate()
                .map(|(i, c)| (i as f64 + 1.0) * c / (1.0 + r).powi(i as i32 + 2))
                .sum::<f64>()
        };
        let mut r = 0.1_f64;
        let mut it = 0;
        while npv(r).abs() > 1e-13 && it < 60 {
            r -= npv(r) / d(r);
            it += 1;
            if r < -0.9 {
                r = -0.5;
            }
        }
        r
    }
}

/// A stencil with const generics.
mod laplace {
    use derive_grad::derive_grad;

    #[derive_grad]
    fn laplace<const N: usize>(u: &[[f64; N]; N], out: &mut [[f64; N]; N]) {
        for (i, row) in out.iter_mut().enumerate() {
            for (j, o) in row.iter_mut().enumerate() {
                let (im, ip) = ((i + N - 1) % N, (i + 1) % N);
                let (jm, jp) = ((j + N - 1) % N, (j + 1) % N);
                *o = u[im][j] + u[ip][j] + u[i][jm] + u[i][jp] - 4.0 * u[i][j];
            }
        }
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut u = [[0.0; 3]; 3];
        for (row, c) in u.iter_mut().zip(x.chunks_exact(3)) {
            row.copy_from_slice(c);
        }
        let mut lap = [[0.0; 3]; 3];
        for _ in 0..3 {
            laplace(&u, &mut lap);
            for (r, l) in u.iter_mut().zip(&lap) {
                for (a, b) in r.iter_mut().zip(l) {
                    *a += 0.05 * b * *a + 0.01 * (*a - a.powi(3));
                }
            }
        }
        u.iter().flatten().enumerate().map(|(i, v)| v * v * (i as f64).cos()).sum()
    }
}
