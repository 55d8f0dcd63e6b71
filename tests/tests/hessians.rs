//! Hessians of problems that optimisers are tested on (Moré, Garbow and Hillstrom's and others):
//! against closed forms, and all of them against dual numbers of second order.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::needless_range_loop)]

use std::f64::consts::PI;

use derive_grad::derive_grad;
use derive_grad_tests::{Dual, dual};

type Matrix = Vec<Vec<f64>>;

/// Second derivatives by dual numbers.
fn by_duals(f: impl Fn(&[Dual]) -> Dual, x: &[f64]) -> Matrix {
    let n = x.len();
    let second = |i: usize, j: usize| {
        let unit = |k: usize, at: usize| f64::from(u8::from(k == at));
        let number = |k: usize| {
            let (tangent, along) = (unit(k, i), unit(k, j));
            Dual { value: x[k], tangent, along, mixed: 0.0, constant: false }
        };
        f(&(0..n).map(number).collect::<Vec<_>>()).mixed
    };
    (0..n).map(|i| (0..n).map(|j| second(i, j)).collect()).collect()
}

#[track_caller]
fn equal(by: &str, found: &Matrix, expected: &Matrix) {
    let scale = expected.iter().flatten().fold(0.0_f64, |max, h| max.max(h.abs()));
    assert_eq!(found.len(), expected.len());
    for (i, row) in found.iter().enumerate() {
        assert_eq!(row.len(), found.len());
        for (j, h) in row.iter().enumerate() {
            let e = expected[i][j];
            let close = (h - e).abs() <= 1e-11 * e.abs() + 1e-13 * scale;
            assert!(close, "by {by}: entry ({i}, {j}) is {h:e}, expected {e:e}");
            let mirrored = (h - found[j][i]).abs() <= 1e-13 * scale;
            assert!(mirrored, "({i}, {j}) is {h:e}, ({j}, {i}) is {:e}", found[j][i]);
        }
    }
}

fn rows<const N: usize>(h: [[f64; N]; N]) -> Matrix {
    h.iter().map(|row| row.to_vec()).collect()
}

/// A symmetric matrix from its entries on and above the diagonal.
fn upper(n: usize, h: impl Fn(usize, usize) -> f64) -> Matrix {
    (0..n).map(|i| (0..n).map(|j| h(i.min(j), i.max(j))).collect()).collect()
}

/// The Hessian of a sum of squares: residual, its gradient and its Hessian, of each.
fn of_squares(n: usize, residuals: impl Iterator<Item = (f64, Vec<f64>, Matrix)>) -> Matrix {
    let mut h = vec![vec![0.0; n]; n];
    for (r, d, second) in residuals {
        for i in 0..n {
            for j in 0..n {
                h[i][j] += 2.0 * (d[i] * d[j] + r * second[i][j]);
            }
        }
    }
    h
}

fn diagonal(d: &[f64]) -> Matrix {
    upper(d.len(), |i, j| if i == j { d[i] } else { 0.0 })
}

/// A problem in two variables, and the Hessian as xx, xy and yy where it is known.
macro_rules! plane {
    ($name:ident($x:ident, $y:ident) at $($point:expr),+; $value:expr; $($closed:expr)?) => {
        mod $name {
            use super::*;

            #[dual]
            #[derive_grad(hessian)]
            fn f($x: f64, $y: f64) -> f64 {
                $value
            }

            #[test]
            fn hessian() {
                for point in [$($point),+] {
                    let [$x, $y]: [f64; 2] = point;
                    let found = rows(f_hessian($x, $y));
                    equal("dual numbers", &found, &by_duals(|x| f_dual(x[0], x[1]), &point));
                    $(
                        let [xx, xy, yy]: [f64; 3] = $closed;
                        equal("hand", &found, &vec![vec![xx, xy], vec![xy, yy]]);
                    )?
                }
            }
        }
    };
}

plane! { rosenbrock(x, y) at [-1.2, 1.0], [1.0, 1.0], [0.3, -2.0];
    100.0 * (y - x * x).powi(2) + (1.0 - x).powi(2);
    [1200.0 * x * x - 400.0 * y + 2.0, -400.0 * x, 200.0]
}
plane! { booth(x, y) at [1.0, 3.0], [-4.0, 2.5];
    (x + 2.0 * y - 7.0).powi(2) + (2.0 * x + y - 5.0).powi(2);
    [10.0, 8.0, 10.0]
}
plane! { matyas(x, y) at [0.0, 0.0], [3.0, -7.5];
    0.26 * (x * x + y * y) - 0.48 * x * y;
    [0.52, -0.48, 0.52]
}
plane! { himmelblau(x, y) at [3.0, 2.0], [-3.78, -3.28], [0.1, -0.9];
    (x * x + y - 11.0).powi(2) + (x + y * y - 7.0).powi(2);
    [12.0 * x * x + 4.0 * y - 42.0, 4.0 * (x + y), 12.0 * y * y + 4.0 * x - 26.0]
}
plane! { mccormick(x, y) at [-0.547, -1.547], [2.0, 3.0];
    (x + y).sin() + (x - y).powi(2) - 1.5 * x + 2.5 * y + 1.0;
    [2.0 - (x + y).sin(), -2.0 - (x + y).sin(), 2.0 - (x + y).sin()]
}
plane! { six_hump_camel(x, y) at [0.0898, -0.7126], [-1.7, 0.8];
    (4.0 - 2.1 * x.powi(2) + x.powi(4) / 3.0) * x.powi(2) + x * y + (4.0 * y * y - 4.0) * y * y;
    [8.0 - 25.2 * x * x + 10.0 * x.powi(4), 1.0, 48.0 * y * y - 8.0]
}
plane! { branin(x, y) at [PI, 2.275], [-2.0, 11.0];
    {
        let (b, c) = (5.1 / (4.0 * PI * PI), 5.0 / PI);
        let u = y - b * x * x + c * x - 6.0;
        u * u + 10.0 * (1.0 - 1.0 / (8.0 * PI)) * x.cos() + 10.0
    };
    {
        let (b, c) = (5.1 / (4.0 * PI * PI), 5.0 / PI);
        let (u, u_x) = (y - b * x * x + c * x - 6.0, c - 2.0 * b * x);
        let cos = 10.0 * (1.0 - 1.0 / (8.0 * PI)) * x.cos();
        [2.0 * u_x * u_x - 4.0 * b * u - cos, 2.0 * u_x, 2.0]
    }
}
plane! { goldstein_price(x, y) at [0.0, -1.0], [1.2, 0.8], [-0.5, 0.25];
    {
        let (s, d) = (x + y + 1.0, 2.0 * x - 3.0 * y);
        let p = 19.0 - 14.0 * x + 3.0 * x * x - 14.0 * y + 6.0 * x * y + 3.0 * y * y;
        let q = 18.0 - 32.0 * x + 12.0 * x * x + 48.0 * y - 36.0 * x * y + 27.0 * y * y;
        (1.0 + s * s * p) * (30.0 + d * d * q)
    };
}
plane! { beale(x, y) at [1.0, 1.0], [3.0, 0.5], [-2.0, 1.4];
    {
        let mut sum = 0.0;
        for (i, c) in [1.5, 2.25, 2.625].iter().enumerate() {
            sum += (c - x * (1.0 - y.powi(i as i32 + 1))).powi(2);
        }
        sum
    };
    {
        let residual = |i: i32, c: f64| {
            let (k, power) = (f64::from(i), 1.0 - y.powi(i));
            let by_y = k * y.powi(i - 1);
            let second = vec![vec![0.0, by_y], vec![by_y, x * k * (k - 1.0) * y.powi(i - 2)]];
            (c - x * power, vec![-power, x * by_y], second)
        };
        let h = of_squares(2, [residual(1, 1.5), residual(2, 2.25), residual(3, 2.625)].into_iter());
        [h[0][0], h[0][1], h[1][1]]
    }
}
plane! { freudenstein_roth(x, y) at [0.5, -2.0], [5.0, 4.0];
    {
        let r = -13.0 + x + ((5.0 - y) * y - 2.0) * y;
        let s = -29.0 + x + ((y + 1.0) * y - 14.0) * y;
        r * r + s * s
    };
    {
        let (r, s) = (x - 13.0 + (5.0 - y) * y * y - 2.0 * y, x - 29.0 + (y + 1.0) * y * y - 14.0 * y);
        let (r_y, s_y) = (10.0 * y - 3.0 * y * y - 2.0, 3.0 * y * y + 2.0 * y - 14.0);
        let yy = r_y * r_y + r * (10.0 - 6.0 * y) + s_y * s_y + s * (6.0 * y + 2.0);
        [4.0, 2.0 * (r_y + s_y), 2.0 * yy]
    }
}
plane! { jennrich_sampson(x, y) at [0.3, 0.4], [0.2578, 0.2578];
    {
        let mut sum = 0.0;
        for i in 1..=10 {
            let i = i as f64;
            sum += (2.0 + 2.0 * i - ((i * x).exp() + (i * y).exp())).powi(2);
        }
        sum
    };
    {
        let residual = |i: i32| {
            let i = f64::from(i);
            let (a, b) = ((i * x).exp(), (i * y).exp());
            (2.0 + 2.0 * i - (a + b), vec![-i * a, -i * b], diagonal(&[-i * i * a, -i * i * b]))
        };
        let h = of_squares(2, (1..=10).map(residual));
        [h[0][0], h[0][1], h[1][1]]
    }
}
plane! { powell_badly_scaled(x, y) at [0.0, 1.0], [1.098e-5, 9.106];
    (1e4 * x * y - 1.0).powi(2) + ((-x).exp() + (-y).exp() - 1.0001).powi(2);
    {
        let (a, b, r) = ((-x).exp(), (-y).exp(), 1e4 * x * y - 1.0);
        let s = a + b - 1.0001;
        [
            2e8 * y * y + 2.0 * (a * a + s * a),
            2e8 * x * y + 2e4 * r + 2.0 * a * b,
            2e8 * x * x + 2.0 * (b * b + s * b),
        ]
    }
}

/// A problem in several variables.
macro_rules! space {
    ($name:ident($x:ident: $ty:ty) at $($point:expr),+; $value:expr; $($closed:expr)?) => {
        mod $name {
            use super::*;

            #[dual]
            #[derive_grad(hessian)]
            fn f($x: $ty) -> f64 {
                $value
            }

            #[test]
            fn hessian() {
                for $x in [$($point),+] {
                    let found: Matrix = f_hessian(&$x).iter().map(|row| row.to_vec()).collect();
                    let duals = |x: &[Dual]| f_dual(x.try_into().expect("as many as there are"));
                    equal("dual numbers", &found, &by_duals(duals, &$x));
                    $(equal("hand", &found, &$closed);)?
                }
            }
        }
    };
}

space! { powell_singular(x: &[f64; 4]) at [3.0, -1.0, 0.0, 1.0], [0.5, 0.25, -1.0, 2.0];
    {
        let [a, b, c, d] = *x;
        (a + 10.0 * b).powi(2) + 5.0 * (c - d).powi(2) + (b - 2.0 * c).powi(4) + 10.0 * (a - d).powi(4)
    };
    {
        let [a, b, c, d] = x;
        let (u, v) = (12.0 * (b - 2.0 * c).powi(2), 120.0 * (a - d).powi(2));
        rows([
            [2.0 + v, 20.0, 0.0, -v],
            [20.0, 200.0 + u, -2.0 * u, 0.0],
            [0.0, -2.0 * u, 10.0 + 4.0 * u, -10.0],
            [-v, 0.0, -10.0, 10.0 + v],
        ])
    }
}
space! { wood(x: &[f64; 4]) at [-3.0, -1.0, -3.0, -1.0], [1.0, 1.0, 1.0, 1.0];
    {
        let (first, second) = (x[1] - x[0] * x[0], x[3] - x[2] * x[2]);
        let (b, d) = (x[1] - 1.0, x[3] - 1.0);
        100.0 * first * first + (1.0 - x[0]).powi(2) + 90.0 * second * second + (1.0 - x[2]).powi(2)
            + 10.1 * (b * b + d * d) + 19.8 * b * d
    };
    rows([
        [1200.0 * x[0] * x[0] - 400.0 * x[1] + 2.0, -400.0 * x[0], 0.0, 0.0],
        [-400.0 * x[0], 220.2, 0.0, 19.8],
        [0.0, 0.0, 1080.0 * x[2] * x[2] - 360.0 * x[3] + 2.0, -360.0 * x[2]],
        [0.0, 19.8, -360.0 * x[2], 200.2],
    ])
}
space! { brown_dennis(x: &[f64; 4]) at [25.0, 5.0, -5.0, -1.0], [-11.6, 13.2, -0.4, 0.2];
    {
        let mut sum = 0.0;
        for i in 1..=20 {
            let t = i as f64 / 5.0;
            let (p, q) = (x[0] + t * x[1] - t.exp(), x[2] + t.sin() * x[3] - t.cos());
            sum += (p * p + q * q).powi(2);
        }
        sum
    };
    {
        let residual = |i: i32| {
            let t = f64::from(i) / 5.0;
            let (p, q) = (x[0] + t * x[1] - t.exp(), x[2] + t.sin() * x[3] - t.cos());
            let parts = [1.0, t, 1.0, t.sin()];
            let d = (0..4).map(|k| 2.0 * parts[k] * if k < 2 { p } else { q }).collect();
            let second = upper(4, |i, j| if i / 2 == j / 2 { 2.0 * parts[i] * parts[j] } else { 0.0 });
            (p * p + q * q, d, second)
        };
        of_squares(4, (1..=20).map(residual))
    }
}
space! { helical_valley(x: &[f64; 3]) at [-1.0, 0.1, 0.0], [1.0, 0.5, 0.2], [0.4, -0.8, -2.0];
    {
        let turn = x[1].atan2(x[0]) / (2.0 * PI);
        let (r, s) = (x[2] - 10.0 * turn, x[0].hypot(x[1]) - 1.0);
        100.0 * (r * r + s * s) + x[2] * x[2]
    };
}
space! { box_three_dimensional(x: &[f64; 3]) at [0.0, 10.0, 20.0], [1.0, 10.0, 1.0];
    (1..=10).map(|i| {
        let t = 0.1 * i as f64;
        ((-t * x[0]).exp() - (-t * x[1]).exp() - x[2] * ((-t).exp() - (-10.0 * t).exp())).powi(2)
    }).sum();
    {
        let residual = |i: i32| {
            let t = 0.1 * f64::from(i);
            let (a, b, c) = ((-t * x[0]).exp(), (-t * x[1]).exp(), (-t).exp() - (-10.0 * t).exp());
            (a - b - x[2] * c, vec![-t * a, t * b, -c], diagonal(&[t * t * a, -t * t * b, 0.0]))
        };
        of_squares(3, (1..=10).map(residual))
    }
}
space! { variably_dimensioned(x: &[f64]) at vec![0.8, 0.6, 0.4, 0.2, 0.0], vec![1.0, -2.0];
    {
        let mut squares = 0.0;
        let mut s = 0.0;
        for (j, x) in x.iter().enumerate() {
            squares += (x - 1.0).powi(2);
            s += (j + 1) as f64 * (x - 1.0);
        }
        squares + s.powi(2) + s.powi(4)
    };
    {
        let s: f64 = x.iter().enumerate().map(|(j, x)| (j + 1) as f64 * (x - 1.0)).sum();
        let of = |i: usize, j: usize| (2.0 + 12.0 * s * s) * ((i + 1) * (j + 1)) as f64;
        upper(x.len(), |i, j| of(i, j) + if i == j { 2.0 } else { 0.0 })
    }
}
space! { extended_rosenbrock(x: &[f64]) at vec![-1.2, 1.0, -1.2, 1.0, 0.5, 2.0];
    x.chunks_exact(2).map(|p| 100.0 * (p[1] - p[0] * p[0]).powi(2) + (1.0 - p[0]).powi(2)).sum();
    upper(x.len(), |i, j| match (i % 2, j - i) {
        (0, 0) => 1200.0 * x[i] * x[i] - 400.0 * x[i + 1] + 2.0,
        (1, 0) => 200.0,
        (0, 1) => -400.0 * x[i],
        _ => 0.0,
    })
}
space! { zakharov(x: &[f64]) at vec![0.5, -1.5, 2.0], vec![0.0; 4];
    {
        let squares: f64 = x.iter().map(|x| x * x).sum();
        let s: f64 = x.iter().enumerate().map(|(i, x)| 0.5 * (i + 1) as f64 * x).sum();
        squares + s * s + s.powi(4)
    };
    {
        let s: f64 = x.iter().enumerate().map(|(i, x)| 0.5 * (i + 1) as f64 * x).sum();
        let of = |i: usize, j: usize| (2.0 + 12.0 * s * s) * 0.25 * ((i + 1) * (j + 1)) as f64;
        upper(x.len(), |i, j| of(i, j) + if i == j { 2.0 } else { 0.0 })
    }
}
space! { trigonometric(x: &[f64]) at vec![0.2; 5], vec![0.9, -0.4, 1.7];
    {
        let mut sum = 0.0;
        for x in x {
            sum += 1.0 - x.cos();
        }
        let mut squares = 0.0;
        for (i, x) in x.iter().enumerate() {
            squares += (sum + (i + 1) as f64 * (1.0 - x.cos()) - x.sin()).powi(2);
        }
        squares
    };
    {
        let n = x.len();
        let sum = n as f64 - x.iter().map(|x| x.cos()).sum::<f64>();
        let residual = |i: usize| {
            let k = (i + 1) as f64;
            let own = |j: usize, part: f64| if i == j { part } else { 0.0 };
            let d = (0..n).map(|j| x[j].sin() + own(j, k * x[i].sin() - x[i].cos())).collect();
            let second: Vec<f64> = (0..n).map(|j| x[j].cos() + own(j, k * x[i].cos() + x[i].sin())).collect();
            (sum + k * (1.0 - x[i].cos()) - x[i].sin(), d, diagonal(&second))
        };
        of_squares(n, (0..n).map(residual))
    }
}
space! { styblinski_tang(x: &[f64]) at vec![-2.9, 2.7, 0.0, 1.0];
    0.5 * x.iter().map(|x| x.powi(4) - 16.0 * x * x + 5.0 * x).sum::<f64>();
    upper(x.len(), |i, j| if i == j { 6.0 * x[i] * x[i] - 16.0 } else { 0.0 })
}
space! { brown_almost_linear(x: &[f64]) at vec![0.5; 4], vec![1.0, 0.0, 2.0, -3.0];
    {
        let mut sum = -((x.len() + 1) as f64);
        let mut product = 1.0;
        for x in x {
            sum += x;
            product *= x;
        }
        let mut squares = (product - 1.0).powi(2);
        for k in 0..x.len() - 1 {
            squares += (x[k] + sum).powi(2);
        }
        squares
    };
    {
        let n = x.len();
        let sum: f64 = x.iter().sum::<f64>() - (n + 1) as f64;
        let without = |skip: &[usize]| -> f64 { (0..n).filter(|k| !skip.contains(k)).map(|k| x[k]).product() };
        let last = {
            let d = (0..n).map(|k| without(&[k])).collect();
            (without(&[]) - 1.0, d, upper(n, |i, j| if i == j { 0.0 } else { without(&[i, j]) }))
        };
        let linear = |i: usize| {
            let d = (0..n).map(|k| if k == i { 2.0 } else { 1.0 }).collect();
            (x[i] + sum, d, vec![vec![0.0; n]; n])
        };
        of_squares(n, (0..n - 1).map(linear).chain([last]))
    }
}

/// Lists are rearranged by swaps, which may run for each direction.
#[derive_grad(hessian)]
fn rearranged(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    y.rotate_left(1);
    y.insert(1, x[0] * x[1]);
    y.copy_within(0..1, 2);
    let z = y.remove(2);
    let last = y.pop().unwrap();
    y[0] * y[1] * z * last * x.first().unwrap() * x.get(1).unwrap()
}

#[test]
fn of_rearranged_lists() {
    let x = vec![0.3, 0.7, 0.2];
    derive_grad::check::assert_hvp!(rearranged(&x), wrt(x), tolerance = 1e-8);
    let columns = rearranged_hessian(&x);
    for (k, column) in columns.iter().enumerate() {
        let mut along = vec![0.0; 3];
        along[k] = 1.0;
        assert_eq!(*column, rearranged_hvp(&x, &along));
    }
}
