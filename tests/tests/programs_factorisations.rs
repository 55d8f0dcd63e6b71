//! Whole programs that factorise matrices in place.
#![allow(missing_docs, unused, clippy::all, clippy::pedantic)]

use derive_grad_tests::{between, whole_programs};

whole_programs! {
    gaussian_process(between(6, 0.3..1.4));
    householder(between(9, 0.3..1.4));
    thomas(between(16, 0.3..1.4));
    pivots(between(12, 0.3..1.4));
    eigenvalues(between(6, 0.3..1.4));
    matrix(between(8, 0.3..1.4));
}

/// The likelihood of a Gaussian process by Cholesky.
mod gaussian_process {
    use derive_grad::derive_grad;

    #[derive_grad]
    fn cholesky(a: &[Vec<f64>]) -> Vec<Vec<f64>> {
        let n = a.len();
        let mut l = vec![vec![0.0; n]; n];
        for i in 0..n {
            for j in 0..=i {
                let mut sum = a[i][j];
                for k in 0..j {
                    sum -= l[i][k] * l[j][k];
                }
                if i == j {
                    l[i][i] = sum.sqrt();
                } else {
                    l[i][j] = sum / l[j][j];
                }
            }
        }
        l
    }
    #[derive_grad]
    fn forward_sub(l: &[Vec<f64>], b: &[f64]) -> Vec<f64> {
        let mut y: Vec<f64> = Vec::with_capacity(b.len());
        for (i, row) in l.iter().enumerate() {
            let s: f64 = row[..i].iter().zip(&y).map(|(a, b)| a * b).sum();
            y.push((b[i] - s) / row[i]);
        }
        y
    }
    #[derive_grad(wrt(theta, y))]
    fn nll(theta: &[f64; 3], xs: &[f64], y: &[f64]) -> f64 {
        let [sf, ell, sn] = *theta;
        let kernel = |a: f64, b: f64| sf * sf * (-(a - b).powi(2) / (2.0 * ell * ell)).exp();
        let n = xs.len();
        let mut k = vec![vec![0.0; n]; n];
        for i in 0..n {
            for j in 0..n {
                k[i][j] = kernel(xs[i], xs[j]);
                if i == j {
                    k[i][j] += sn * sn;
                }
            }
        }
        let l = cholesky(&k);
        let alpha = forward_sub(&l, y);
        let logdet: f64 = l.iter().enumerate().map(|(i, r)| r[i].ln()).sum();
        0.5 * alpha.iter().map(|a| a * a).sum::<f64>()
            + logdet
            + 0.5 * n as f64 * (2.0 * std::f64::consts::PI).ln()
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let theta = [x[0], x[1], x[2]];
        nll(&theta, &[0.0, 0.4, 1.1], &x[3..6])
    }
}

/// Reflections in place.
mod householder {
    use derive_grad::derive_grad;

    #[derive_grad]
    fn house(a: &mut [f64], m: usize, n: usize) {
        for k in 0..n {
            let mut norm = 0.0;
            for i in k..m {
                norm += a[i * n + k] * a[i * n + k];
            }
            norm = norm.sqrt();
            let alpha = if a[k * n + k] > 0.0 { -norm } else { norm };
            let mut v = vec![0.0; m];
            for i in k..m {
                v[i] = a[i * n + k];
            }
            v[k] -= alpha;
            let vtv: f64 = v[k..].iter().map(|x| x * x).sum();
            if vtv == 0.0 {
                continue;
            }
            for j in k..n {
                let mut dot = 0.0;
                for i in k..m {
                    dot += v[i] * a[i * n + j];
                }
                let beta = 2.0 * dot / vtv;
                for i in k..m {
                    a[i * n + j] -= beta * v[i];
                }
            }
        }
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut a = x.to_vec();
        house(&mut a, 3, 3);
        let mut s = 0.0;
        for i in 0..3 {
            for j in i..3 {
                s += a[i * 3 + j] * (1.0 + (i * 3 + j) as f64).sqrt();
            }
        }
        s
    }
}

/// A tridiagonal system.
mod thomas {
    use derive_grad::derive_grad;

    #[derive_grad]
    fn thomas(a: &[f64], b: &[f64], c: &[f64], d: &mut [f64]) {
        let n = d.len();
        let mut cp = vec![0.0; n];
        cp[0] = c[0] / b[0];
        d[0] /= b[0];
        for i in 1..n {
            let m = 1.0 / (b[i] - a[i] * cp[i - 1]);
            cp[i] = c[i] * m;
            d[i] = (d[i] - a[i] * d[i - 1]) * m;
        }
        for i in (0..n - 1).rev() {
            d[i] -= cp[i] * d[i + 1];
        }
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let n = x.len() / 4;
        let mut d = x[3 * n..].to_vec();
        let b: Vec<f64> = x[n..2 * n].iter().map(|b| b + 4.0).collect();
        thomas(&x[..n], &b, &x[2 * n..3 * n], &mut d);
        d.iter().map(|v| v * v * v).sum()
    }
}

/// Elimination that swaps the rows of a `Vec` of `Vec`s.
mod pivots {
    use derive_grad::derive_grad;

    #[derive_grad]
    fn solve(a: &mut Vec<Vec<f64>>, b: &mut Vec<f64>) {
        let n = b.len();
        for k in 0..n {
            let mut p = k;
            for i in k + 1..n {
                if a[i][k].abs() > a[p][k].abs() {
                    p = i;
                }
            }
            if p != k {
                a.swap(p, k);
                b.swap(p, k);
            }
            for i in k + 1..n {
                let m = a[i][k] / a[k][k];
                for j in k..n {
                    let t = a[k][j];
                    a[i][j] -= m * t;
                }
                b[i] -= m * b[k];
            }
        }
        for i in (0..n).rev() {
            for j in i + 1..n {
                b[i] -= a[i][j] * b[j];
            }
            b[i] /= a[i][i];
        }
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut a: Vec<Vec<f64>> = x[..9].chunks(3).map(|r| r.to_vec()).collect();
        a[0][0] += 0.01;
        a[1][2] += 2.0;
        a[2][0] += 3.0;
        let mut b = x[9..].to_vec();
        solve(&mut a, &mut b);
        b[0] * 2.0 + b[1] * b[2]
    }
}

/// Rotations until the matrix is diagonal, then sorted.
mod eigenvalues {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut a = [[x[0], x[1], x[2]], [x[1], x[3], x[4]], [x[2], x[4], x[5] + 2.0]];
        for sweep in 0..6 {
            for p in 0..2 {
                for q in p + 1..3 {
                    if a[p][q].abs() < 1e-14 {
                        continue;
                    }
                    let theta = (a[q][q] - a[p][p]) / (2.0 * a[p][q]);
                    let t = theta.signum() / (theta.abs() + (theta * theta + 1.0).sqrt());
                    let c = 1.0 / (t * t + 1.0).sqrt();
                    let s = t * c;
                    for k in 0..3 {
                        let (akp, akq) = (a[k][p], a[k][q]);
                        a[k][p] = c * akp - s * akq;
                        a[k][q] = s * akp + c * akq;
                    }
                    for k in 0..3 {
                        let (apk, aqk) = (a[p][k], a[q][k]);
                        a[p][k] = c * apk - s * aqk;
                        a[q][k] = s * apk + c * aqk;
                    }
                }
            }
            if sweep > 8 {
                break;
            }
        }
        let mut ev = [a[0][0], a[1][1], a[2][2]];
        ev.sort_by(|a, b| a.total_cmp(b));
        ev[0] * 3.0 + ev[1] * ev[2]
    }
}

/// A matrix type with `Index<(usize, usize)>`.
mod matrix {
    use derive_grad::{Differentiable, derive_grad};

    #[derive(Clone, Debug, Differentiable)]
    struct Mat<const R: usize, const C: usize> {
        d: [[f64; C]; R],
    }
    #[derive_grad]
    impl<const R: usize, const C: usize> std::ops::Index<(usize, usize)> for Mat<R, C> {
        type Output = f64;
        fn index(&self, (i, j): (usize, usize)) -> &f64 {
            &self.d[i][j]
        }
    }
    #[derive_grad]
    impl<const R: usize, const C: usize> std::ops::IndexMut<(usize, usize)> for Mat<R, C> {
        fn index_mut(&mut self, (i, j): (usize, usize)) -> &mut f64 {
            &mut self.d[i][j]
        }
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut m: Mat<2, 3> = Mat { d: [[0.0; 3]; 2] };
        for i in 0..2 {
            for j in 0..3 {
                m[(i, j)] = x[i * 3 + j] * x[6];
                if i > 0 {
                    m[(i, j)] += m[(i - 1, j)] * x[7];
                }
            }
        }
        m[(1, 2)] * m[(0, 1)] + m[(1, 0)]
    }
}
