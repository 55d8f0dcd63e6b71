//! Zoo: functions that are given functions: closures over active values, annotated
//! functions, functions of floats.
#![allow(
    missing_docs,
    clippy::pedantic,
    clippy::style,
    clippy::complexity,
    clippy::needless_range_loop,
    clippy::useless_vec
)]

use derive_grad::derive_grad;
use derive_grad_tests::{dual, zoo};

// ---- RK4 on arrays
#[dual]
#[derive_grad]
fn rk4(f: impl Fn(f64, [f64; 2]) -> [f64; 2], y0: [f64; 2], h: f64, n: usize) -> [f64; 2] {
    let mut y = y0;
    let mut t = 0.0;
    for _ in 0..n {
        let k1 = f(t, y);
        let k2 = f(t + 0.5 * h, [y[0] + 0.5 * h * k1[0], y[1] + 0.5 * h * k1[1]]);
        let k3 = f(t + 0.5 * h, [y[0] + 0.5 * h * k2[0], y[1] + 0.5 * h * k2[1]]);
        let k4 = f(t + h, [y[0] + h * k3[0], y[1] + h * k3[1]]);
        for i in 0..2 {
            y[i] += h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
        t += h;
    }
    y
}

#[zoo(no_second, calls(rk4), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn oscillator(x: &[f64]) -> f64 {
    let (k, c) = (x[0], x[1]);
    let y = rk4(|t, y| [y[1], -k * y[0] - c * y[1] + t.sin()], [x[2], 0.0], 0.1, 5);
    y[0] * y[0] + y[1]
}

#[dual]
#[derive_grad]
fn rhs(_t: f64, y: [f64; 2]) -> [f64; 2] {
    [y[1], -y[0].sin()]
}

#[zoo(no_second, calls(rhs, rk4), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn pendulum(x: &[f64]) -> f64 {
    let y = rk4(rhs, [x[0], x[1]], x[2], 4);
    y[0] * y[1]
}

#[zoo(no_second, calls(rk4), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn named_rhs(x: &[f64]) -> f64 {
    let field = |t: f64, y: [f64; 2]| -> [f64; 2] {
        let a = x[0] * y[0];
        [y[1] + t * x[1], -a]
    };
    let mut y = [x[2], 1.0];
    for i in 0..3 {
        y = rk4(&field, y, 0.05 * i as f64, 2);
    }
    y[0] * y[1]
}

// ---- slices and out-parameters
#[dual]
#[derive_grad]
fn euler<F>(f: F, y: &mut [f64], h: f64, n: usize)
where
    F: Fn(f64, &[f64], &mut [f64]),
{
    let mut dy = vec![0.0; y.len()];
    for i in 0..n {
        f(i as f64 * h, y, &mut dy);
        for j in 0..y.len() {
            y[j] += h * dy[j];
        }
    }
}

#[zoo(no_second, calls(euler), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn decay(x: &[f64]) -> f64 {
    let mut y = vec![x[0], x[1], 1.0];
    let k = x[2];
    euler(
        |t, y: &[f64], dy: &mut [f64]| {
            dy[0] = -k * y[0] * y[1];
            dy[1] = k * y[0] - t * y[1];
            dy[2] = y[0] * y[1] * x[0];
        },
        &mut y,
        0.1,
        4,
    );
    y[0] + y[1] * y[2]
}

#[dual]
#[derive_grad]
fn euler_vec(f: &dyn Fn(&[f64]) -> Vec<f64>, y0: Vec<f64>, h: f64) -> Vec<f64> {
    let mut y = y0;
    for _ in 0..3 {
        let d = f(&y);
        for (a, b) in y.iter_mut().zip(&d) {
            *a += h * b;
        }
    }
    y
}

#[zoo(no_second, calls(euler_vec), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn vecs(x: &[f64]) -> f64 {
    let w = vec![x[0] * x[1], x[2], x[0]];
    let y = euler_vec(&|y| vec![w[0] * y[1], w[1] * y[0] * w[2]], vec![x[0], x[1]], 0.1);
    y[0] * y[1]
}

// ---- recursion, passing on
#[dual(calls(adaptive))]
#[derive_grad]
fn adaptive<F: Fn(f64) -> f64>(f: &F, a: f64, b: f64, depth: usize) -> f64 {
    let m = 0.5 * (a + b);
    let whole = (b - a) / 6.0 * (f(a) + 4.0 * f(m) + f(b));
    if depth == 0 || (b - a).abs() < 0.2 {
        whole
    } else {
        adaptive(f, a, m, depth - 1) + adaptive(f, m, b, depth - 1)
    }
}

#[zoo(no_second, calls(adaptive), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn area(x: &[f64]) -> f64 {
    adaptive(&|t: f64| (x[0] * t).sin() * x[1], 0.1, x[2] + 1.0, 3)
}

#[dual(calls(once))]
#[derive_grad]
fn twice(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    once(&f, once(&f, x))
}

#[dual]
#[derive_grad]
fn once(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x) * 1.5
}

#[zoo(no_second, calls(twice), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn passes(x: &[f64]) -> f64 {
    twice(|t| t * t * x[0] + x[1], x[2])
}

// ---- root finder
#[dual]
#[derive_grad]
fn newton(f: impl Fn(f64) -> f64, df: fn(f64, f64) -> f64, a: f64, start: f64) -> f64 {
    let mut x = start;
    for _ in 0..6 {
        x -= f(x) / df(x, a);
    }
    x
}

#[dual]
#[derive_grad]
fn slope(x: f64, a: f64) -> f64 {
    3.0 * x * x + a
}

#[zoo(no_second, calls(newton, slope), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn root(x: &[f64]) -> f64 {
    let (a, b) = (x[0], x[1]);
    newton(|t| t * t * t + a * t - b, slope, a, 1.0) * x[2]
}

// ---- integers, strings, structs
#[dual]
#[derive_grad]
fn sum_of(n: usize, term: impl Fn(usize) -> f64) -> f64 {
    let mut s = 0.0;
    for i in 0..n {
        s += term(i) * (i as f64 + 1.0);
    }
    s
}

#[zoo(no_second, calls(sum_of), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn terms(x: &[f64]) -> f64 {
    let w = [0.5, 0.25, 2.0];
    sum_of(x.len(), |i| x[i] * x[(i + 1) % 3] * w[i]) * x[0]
}

#[dual]
#[derive_grad]
fn table_of(x: f64, n: usize, w: impl Fn(usize) -> f64) -> f64 {
    let mut s = 0.0;
    for i in 0..n {
        s += x.powi(i as i32) * w(i);
    }
    s
}

#[zoo(no_second, calls(table_of), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn polynomial(x: &[f64]) -> f64 {
    table_of(x[0], 4, |i| 1.0 / (i as f64 + 1.0)) + x[1] * x[2]
}

// ---- captured memory, loops
#[zoo(no_second, calls(twice), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn in_loop(x: &[f64]) -> f64 {
    let mut k = x[0];
    let mut s = 0.0;
    for i in 0..3 {
        s += twice(|t| t * k + s * x[1], x[i]);
        k *= x[2] + s * 0.01;
    }
    s * k
}

#[dual]
#[derive_grad]
fn two_closures(f: impl Fn(f64) -> f64, g: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(g(x)) * g(x)
}

#[zoo(no_second, calls(two_closures), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn shared_capture(x: &[f64]) -> f64 {
    let k = x[0] * x[1];
    two_closures(|t| t * k, |t| t + k * t * t, k) + two_closures(|t| k * t, |_| k, x[2])
}

// ---- nested
#[dual]
#[derive_grad]
fn integrate(f: impl Fn(f64) -> f64, a: f64, b: f64) -> f64 {
    let n = 4;
    let h = (b - a) / n as f64;
    let mut s = 0.5 * (f(a) + f(b));
    for i in 1..n {
        s += f(a + i as f64 * h);
    }
    s * h
}

#[dual(calls(integrate))]
#[derive_grad]
fn double(f: impl Fn(f64, f64) -> f64, a: f64, b: f64) -> f64 {
    integrate(|x| integrate(|y| f(x, y) * y, 0.0, x), a, b)
}

#[zoo(no_second, calls(double), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn doubled(x: &[f64]) -> f64 {
    double(|u, v| (x[0] * u + x[1] * v).sin(), 0.2, x[2])
}

#[zoo(no_second, calls(integrate), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn nested(x: &[f64]) -> f64 {
    integrate(|u| x[0] * integrate(|v| (u * v * x[1]).cos(), u, x[2]), 0.0, x[2])
}

#[dual(calls(integrate))]
#[derive_grad]
fn composed(f: impl Fn(f64) -> f64, k: f64) -> f64 {
    integrate(|x| f(x) * k, 0.0, k)
}

#[zoo(no_second, calls(composed), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn compose(x: &[f64]) -> f64 {
    composed(|t| t * t * x[0], x[1]) * x[2]
}

#[dual]
#[derive_grad]
fn tuples(f: impl Fn((f64, f64)) -> (f64, f64), x: f64) -> f64 {
    let (a, b) = f((x, x * x));
    let c = f((a, b)).0;
    a * b + c
}

#[zoo(no_second, calls(tuples), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn of_tuples(x: &[f64]) -> f64 {
    tuples(|(a, b)| (a * x[0], b + x[1] * a), x[2])
}

#[dual]
#[derive_grad]
fn changes(mut f: impl FnMut(f64) -> f64, x: f64) -> f64 {
    f(x) * f(x * x)
}

#[zoo(no_second, calls(changes), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn of_changes(x: &[f64]) -> f64 {
    changes(
        |t| {
            let mut s = 0.0;
            for i in 0..3 {
                s += t * x[i];
                if s > 1.0 {
                    break;
                }
            }
            s
        },
        x[1],
    )
}

#[dual]
#[derive_grad]
fn early(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x) * f(-x)
}

#[zoo(no_second, calls(early), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn of_early(x: &[f64]) -> f64 {
    early(
        |t| {
            if t < 0.0 {
                return t * x[0];
            }
            let y = t.sqrt();
            if y > 0.3 { y * x[1] } else { 2.0 * y }
        },
        x[1],
    )
}

#[dual]
#[derive_grad]
fn once_only(f: impl FnOnce(f64) -> f64, x: f64) -> f64 {
    f(x) * x
}

#[zoo(no_second, calls(once_only), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn of_once(x: &[f64]) -> f64 {
    let w = vec![x[0], x[1]];
    once_only(move |t| t * w[0] * w[1], x[2])
}

#[zoo(no_second, calls(early), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn moved(x: &[f64]) -> f64 {
    let mut k = x[0];
    let f = move |t: f64| t * k;
    k *= x[1];
    early(f, x[2]) * k
}

#[zoo(no_second, calls(early), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn chosen(x: &[f64]) -> f64 {
    let f = if x[0] > 0.5 { early(|t| t * x[0], x[1]) } else { early(|t| t + x[0], x[1]) };
    f * x[2]
}

#[dual]
#[derive_grad]
fn maps(f: impl Fn(f64) -> f64, x: &[f64]) -> f64 {
    x.iter().map(|v| f(*v)).sum::<f64>() + x.iter().copied().map(&f).fold(1.0, |a, b| a * b)
}

#[zoo(no_second, calls(maps), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn of_maps(x: &[f64]) -> f64 {
    maps(|t| t * x[1] + x[0], x)
}

#[zoo(no_second, calls(early), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn shadow(x: &[f64]) -> f64 {
    let t = x[0];
    let y = early(
        |t| {
            let x = t * 2.0;
            x * t
        },
        t,
    );
    y * t
}

#[zoo(no_second, calls(early), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn with_view(x: &[f64]) -> f64 {
    let m = [[x[0], x[1]], [x[1], x[2]]];
    let mut s = 0.0;
    for row in &m {
        s += early(|t| row[0] * t + row[1], x[2]);
    }
    for (i, row) in m.iter().enumerate() {
        s *= early(|t| row[i] * t, s);
    }
    s
}

#[dual]
#[derive_grad]
fn square(x: f64) -> f64 {
    x * x * x
}

#[zoo(no_second, calls(integrate), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn inert_by_name(x: &[f64]) -> f64 {
    let g = |t: f64| t * t;
    integrate(g, x[1], x[0]) * integrate(&g, 0.0, x[2])
}

#[zoo(no_second, calls(integrate), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn inner_function(x: &[f64]) -> f64 {
    fn sq(t: f64) -> f64 {
        t * t.sin()
    }
    integrate(sq, x[1], x[0]) * x[2]
}

#[zoo(no_second, calls(integrate), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn constant_closure(x: &[f64]) -> f64 {
    integrate(|_| 2.0, x[1], x[0]) * x[2]
}

#[zoo(no_second, calls(integrate), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn inert_captures(x: &[f64]) -> f64 {
    let c = 3.0;
    let n = 2;
    let g = move |t: f64| c * t.powi(n);
    integrate(g, x[1], x[0]) * x[2]
}

#[zoo(no_second, calls(integrate), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn captured_exponent(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for p in [1, 2, 3] {
        s += integrate(|t| t.powi(p), 0.0, x[0]) * x[1];
    }
    s
}

#[zoo(no_second, calls(integrate), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn in_one_branch(x: &[f64]) -> f64 {
    if x[0] > 0.5 { integrate(|t| t * x[0], 0.0, x[1]) } else { 1.0 }
}

#[zoo(no_second, calls(integrate), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn in_a_chain(x: &[f64]) -> f64 {
    (0..3).map(|i| integrate(|t| t * x[i], 0.0, x[1])).sum::<f64>()
}

#[dual]
#[derive_grad]
fn bisect(f: &dyn Fn(f64) -> f64, lo: f64, hi: f64) -> f64 {
    let mut lo = lo;
    let mut hi = hi;
    for _ in 0..3 {
        let m = 0.5 * (lo + hi);
        if f(m) > 0.0 { hi = m } else { lo = m }
    }
    let m = 0.5 * (lo + hi);
    m - f(m) / 2.0
}

#[zoo(no_second, calls(bisect), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn by_dyn_reference(x: &[f64]) -> f64 {
    bisect(&|t| t * t - x[0], 0.0, x[1]) * x[2]
}

#[dual]
#[derive_grad]
fn composed_of(f: impl Fn(f64) -> f64, g: impl Fn(f64) -> f64, a: f64) -> f64 {
    f(g(a))
}

#[dual(calls(composed_of))]
#[derive_grad]
fn both_passed(f: impl Fn(f64) -> f64, a: f64) -> f64 {
    composed_of(&f, |t| f(t) * a, a) + composed_of(|t| f(t) * t, |t| f(t) * a, a)
}

#[zoo(no_second, calls(both_passed), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn needed_twice(x: &[f64]) -> f64 {
    both_passed(|t| t * t * x[0] + x[1], x[2])
}

#[dual(calls(integrate))]
#[derive_grad]
fn loop_in_closure(f: impl Fn(f64) -> f64, a: f64) -> f64 {
    integrate(
        |t| {
            let mut s = 0.0;
            for i in 0..3 {
                s += f(t + i as f64) * a;
            }
            s
        },
        0.0,
        a,
    )
}

#[zoo(no_second, calls(loop_in_closure), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn through_a_loop(x: &[f64]) -> f64 {
    loop_in_closure(|t| t * t * x[0] + x[1], x[2])
}

#[dual]
#[derive_grad]
fn with_step(f: impl Fn(f64) -> f64, x: f64, h: f64) -> f64 {
    let d = (f(x + h) - f(x - h)) / (2.0 * h);
    x - f(x) / d
}

#[zoo(no_second, calls(with_step), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn in_a_while_loop(x: &[f64]) -> f64 {
    let mut r = x[0];
    while r * r > x[1] * 0.7 {
        r = with_step(|t| t * t - x[1] * 0.6, r, 0.1) - 0.01;
    }
    r * x[2]
}

#[dual]
#[derive_grad]
fn reduce(f: impl Fn(f64, f64) -> f64, xs: &[f64]) -> f64 {
    let mut acc = xs[0];
    for x in &xs[1..] {
        acc = f(acc, *x);
    }
    acc
}

#[zoo(no_second, calls(reduce), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn reductions(x: &[f64]) -> f64 {
    reduce(|a, b| a * b + a, x) * reduce(f64::max, x) * reduce(|a, b| a.hypot(b), x)
}

#[dual]
#[derive_grad]
fn sorted(key: impl Fn(&f64) -> i64, f: impl Fn(f64) -> f64, x: &[f64]) -> f64 {
    let mut s = 0.0;
    for v in x {
        if key(v) > 0 { s += f(*v) } else { s -= f(*v) * *v }
    }
    s
}

#[zoo(no_modes, calls(sorted), at([0.7, 1.3, 0.55]), at([1.1, 0.8, 0.9]))]
#[derive_grad]
fn inert_key(x: &[f64]) -> f64 {
    sorted(|v| if *v > 0.6 { 1 } else { -1 }, |v| v * x[0], x)
}

#[zoo(no_modes, calls(twice), at([0.7, 1.3, 0.55], 0.4))]
#[derive_grad]
fn parts_that_patterns_bind(x: &mut [f64], y: f64) -> f64 {
    let mut sum = 0.0;
    if let Some((first, rest)) = x.split_first_mut() {
        *first += twice(|u| u * rest[0], y);
        rest[1] *= *first;
        sum += *first;
    }
    if let [a, b, ..] = &mut x[..] {
        *a += twice(|u| u * *b, y);
        *b *= *a;
    }
    sum * x[2]
}
