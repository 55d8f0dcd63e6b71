//! Whole programs in the manner of Enzyme's and GradBench's benchmarks: transforms in place,
//! determinants, differential equations.
#![allow(missing_docs, unused, clippy::all, clippy::pedantic)]

#[path = "support/point.rs"]
mod point;

use derive_grad_tests::{between, whole_programs};

whole_programs! {
    fft(between(16, 0.3..1.4));
    brusselator(between(16, 0.5..1.5));
    det_by_minors(between(9, 0.3..1.4));
    det_by_links(between(16, 0.3..1.4));
    ode(between(6, 0.3..1.4));
    particle(between(2, 0.3..1.2));
    least_squares(between(5, 0.3..1.4));
    saddle(between(4, 0.3..1.4));
}

/// A Fourier transform in place, by recursion over halves.
mod fft {
    use derive_grad::derive_grad;

    #[derive_grad]
    fn recursive(data: &mut [f64], iter: usize, sign: f64) {
        let n = data.len();
        let half = n / 2;
        if iter == 1 {
            return;
        }
        {
            let (lo, hi) = data.split_at_mut(half);
            recursive(lo, iter / 2, sign);
            recursive(hi, iter / 2, sign);
        }
        let wtemp = (std::f64::consts::PI / iter as f64).sin() * sign;
        let wpi = (2.0 * std::f64::consts::PI / iter as f64).sin() * -sign;
        let wpr = -2.0 * wtemp * wtemp;
        let mut wr = 1.0;
        let mut wi = 0.0;
        let mut i = 0;
        while i < iter {
            let tempr = data[i + iter] * wr - data[i + iter + 1] * wi;
            let tempi = data[i + iter] * wi + data[i + iter + 1] * wr;
            data[i + iter] = data[i] - tempr;
            data[i + iter + 1] = data[i + 1] - tempi;
            data[i] += tempr;
            data[i + 1] += tempi;
            let wt = wr;
            wr += wr * wpr - wi * wpi;
            wi += wi * wpr + wt * wpi;
            i += 2;
        }
    }
    #[derive_grad]
    fn scramble(data: &mut [f64]) {
        let n = data.len() / 2;
        let mut j = 1;
        let mut i = 1;
        while i < 2 * n {
            if j > i {
                data.swap(j - 1, i - 1);
                data.swap(j, i);
            }
            let mut m = n;
            while m >= 2 && j > m {
                j -= m;
                m >>= 1;
            }
            j += m;
            i += 2;
        }
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut data = x.to_vec();
        scramble(&mut data);
        recursive(&mut data, x.len() / 2, 1.0);
        let mut s = 0.0;
        for (i, d) in data.iter().enumerate() {
            s += d * d * (i + 1) as f64;
        }
        s
    }
}

/// Steps of a reaction and diffusion on a torus.
mod brusselator {
    use derive_grad::derive_grad;

    const N: usize = 2;
    fn brusselator_f(x: f64, y: f64, t: f64) -> f64 {
        let eq1 = (x - 0.3).powi(2) + (y - 0.6).powi(2) <= 0.01;
        if eq1 && t >= 1.1 { 5.0 } else { 0.0 }
    }
    fn limit(i: i32) -> usize {
        if i < 0 {
            N - 1
        } else if i as usize >= N {
            0
        } else {
            i as usize
        }
    }
    #[derive_grad(wrt(du, dv, u, v))]
    fn brusselator_2d_loop(du: &mut [f64], dv: &mut [f64], u: &[f64], v: &[f64], p: [f64; 3], t: f64) {
        let (a, b, alpha) = (p[0], p[1], p[2]);
        let dx = 1.0 / (N - 1) as f64;
        let alpha = alpha / (dx * dx);
        for i in 0..N {
            for j in 0..N {
                let (x, y) = (i as f64 * dx, j as f64 * dx);
                let (ip1, im1) = (limit(i as i32 + 1), limit(i as i32 - 1));
                let (jp1, jm1) = (limit(j as i32 + 1), limit(j as i32 - 1));
                let id = |i: usize, j: usize| i * N + j;
                let u2v = u[id(i, j)] * u[id(i, j)] * v[id(i, j)];
                du[id(i, j)] = alpha
                    * (u[id(im1, j)] + u[id(ip1, j)] + u[id(i, jp1)] + u[id(i, jm1)] - 4.0 * u[id(i, j)])
                    + b
                    + u2v
                    - (a + 1.0) * u[id(i, j)]
                    + brusselator_f(x, y, t);
                dv[id(i, j)] = alpha
                    * (v[id(im1, j)] + v[id(ip1, j)] + v[id(i, jp1)] + v[id(i, jm1)] - 4.0 * v[id(i, j)])
                    + a * u[id(i, j)]
                    - u2v;
            }
        }
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut y = x.to_vec();
        let mut dy = vec![0.0; 2 * N * N];
        let half = N * N;
        let h = 0.01;
        for step in 0..3 {
            let (u, v) = y[..2 * half].split_at(half);
            let (du, dv) = dy.split_at_mut(half);
            brusselator_2d_loop(du, dv, u, v, [3.4, 1.0, 0.1], step as f64 * h);
            for (y, dy) in y.iter_mut().zip(&dy) {
                *y += h * dy;
            }
        }
        y.iter().enumerate().map(|(i, y)| y * y * (1.0 + i as f64 * 0.1)).sum()
    }
}

/// A determinant by recursion over lists of columns.
mod det_by_minors {
    use derive_grad::derive_grad;

    #[derive_grad(wrt(a))]
    fn det(a: &[f64], ell: usize, rows: &[usize], cols: &[usize]) -> f64 {
        if rows.len() == 1 {
            return a[rows[0] * ell + cols[0]];
        }
        let rest = &rows[1..];
        let mut sum = 0.0;
        let mut sign = 1.0;
        for k in 0..cols.len() {
            let minor: Vec<usize> =
                cols.iter().enumerate().filter(|(i, _)| *i != k).map(|(_, c)| *c).collect();
            sum += sign * a[rows[0] * ell + cols[k]] * det(a, ell, rest, &minor);
            sign = -sign;
        }
        sum
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let idx: Vec<usize> = (0..3).collect();
        det(x, 3, &idx, &idx) + 0.5 * x[0]
    }
}

/// The same over linked lists that are changed and restored.
mod det_by_links {
    use derive_grad::derive_grad;

    #[derive_grad(wrt(a))]
    fn det_of_minor(a: &[f64], m: usize, n: usize, r: &mut [usize], c: &mut [usize]) -> f64 {
        let r0 = r[m];
        let mut cj = m;
        if n == 1 {
            return a[r0 * m + c[m]];
        }
        let mut detm = 0.0;
        let mut s = 1.0;
        r[m] = r[r0];
        let mut cj1 = c[m];
        for _ in 0..n {
            let m0j = a[r0 * m + cj1];
            c[cj] = c[cj1];
            let dets = det_of_minor(a, m, n - 1, r, c);
            c[cj] = cj1;
            if s > 0.0 {
                detm = detm + m0j * dets;
            } else {
                detm = detm - m0j * dets;
            }
            s = -s;
            cj = cj1;
            cj1 = c[cj];
        }
        r[m] = r0;
        detm
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let m = 4;
        let mut r: Vec<usize> = (0..m).map(|i| i + 1).collect();
        r.push(0);
        let mut c = r.clone();
        det_of_minor(x, m, m, &mut r, &mut c)
    }
}

/// Runge and Kutta with one work array for each stage.
mod ode {
    use derive_grad::derive_grad;

    #[derive_grad]
    fn rhs(x: &[f64], y: &[f64], dy: &mut [f64]) {
        dy[0] = x[0];
        for i in 1..x.len() {
            dy[i] = x[i] * y[i - 1];
        }
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let n = x.len();
        let steps = 5;
        let h = 2.0 / steps as f64;
        let mut y = vec![0.0; n];
        let mut y_tmp = vec![0.0; n];
        let mut k1 = vec![0.0; n];
        let mut k2 = vec![0.0; n];
        let mut k3 = vec![0.0; n];
        let mut k4 = vec![0.0; n];
        for _ in 0..steps {
            rhs(x, &y, &mut k1);
            for i in 0..n {
                y_tmp[i] = y[i] + h * k1[i] / 2.0;
            }
            rhs(x, &y_tmp, &mut k2);
            for i in 0..n {
                y_tmp[i] = y[i] + h * k2[i] / 2.0;
            }
            rhs(x, &y_tmp, &mut k3);
            for i in 0..n {
                y_tmp[i] = y[i] + h * k3[i];
            }
            rhs(x, &y_tmp, &mut k4);
            for i in 0..n {
                y[i] += h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
            }
        }
        y[n - 1] + y[1]
    }
}

/// A charged particle until it meets the ground.
mod particle {
    use super::point::Point;
    use derive_grad::derive_grad;

    #[derive_grad]
    fn accel(p: Point, w: f64) -> Point {
        let charges = [Point { x: 10.0, y: 10.0 - w }, Point { x: 10.0, y: 0.0 }];
        let mut a = Point { x: 0.0, y: 0.0 };
        for c in charges {
            let d = p - c;
            let r = d.length();
            a = a + (1.0 / (r * r * r)) * d;
        }
        a
    }
    #[derive_grad]
    fn run(w: f64) -> f64 {
        let dt = 0.1;
        let mut x = Point { x: 0.0, y: 8.0 };
        let mut v = Point { x: 0.75, y: 0.0 };
        let mut steps = 0;
        while x.y > 0.0 && steps < 50 {
            let a = accel(x, w);
            let a = Point { x: a.x, y: a.y - 1.0 };
            x = x + dt * v;
            v = v + dt * a;
            steps += 1;
        }
        let delta_t = (0.0 - x.y) / v.y;
        let end = x + delta_t * v;
        end.x * end.x
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        run(x[0]) * x[1]
    }
}

/// Residuals of a polynomial.
mod least_squares {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let n = 7;
        let m = x.len();
        let t = |i: usize| -1.0 + i as f64 * 2.0 / (n as f64 - 1.0);
        (0..n)
            .map(|i| {
                let ti = t(i);
                let mut mul = 1.0;
                let mut s = ti.signum();
                for j in 0..m {
                    s -= x[j] * mul;
                    mul *= ti;
                }
                s * s
            })
            .sum::<f64>()
            / 2.0
    }
}

/// An unrolled inner iteration.
mod saddle {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        fn inner(p: [f64; 2], q: [f64; 2]) -> f64 {
            p.iter().map(|a| a * a).sum::<f64>() - q.iter().map(|a| a * a).sum::<f64>() + (p[0] * q[1]).sin()
        }
        let start = [x[0], x[1]];
        let mut q = [x[2], x[3]];
        for _ in 0..5 {
            q = [q[0] - 0.2 * q[0], q[1] - 0.2 * q[1] + 0.1 * (start[0] * q[1]).cos() * start[0]];
        }
        inner(start, q)
    }
}
