#![allow(missing_docs, clippy::all)]
use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::assert_slopes;

// ---- RK4 on arrays
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

#[derive_grad]
fn oscillator(x: &[f64]) -> f64 {
    let (k, c) = (x[0], x[1]);
    let y = rk4(|t, y| [y[1], -k * y[0] - c * y[1] + t.sin()], [x[2], 0.0], 0.1, 5);
    y[0] * y[0] + y[1]
}

#[derive_grad]
fn rhs(_t: f64, y: [f64; 2]) -> [f64; 2] {
    [y[1], -y[0].sin()]
}

#[derive_grad]
fn pendulum(x: &[f64]) -> f64 {
    let y = rk4(rhs, [x[0], x[1]], x[2], 4);
    y[0] * y[1]
}

#[derive_grad]
fn named_rhs(x: &[f64]) -> f64 {
    let rhs = |t: f64, y: [f64; 2]| -> [f64; 2] {
        let a = x[0] * y[0];
        [y[1] + t * x[1], -a]
    };
    let mut y = [x[2], 1.0];
    for i in 0..3 {
        y = rk4(&rhs, y, 0.05 * i as f64, 2);
    }
    y[0] * y[1]
}

// ---- slices and out-parameters
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

#[derive_grad]
fn vecs(x: &[f64]) -> f64 {
    let w = vec![x[0] * x[1], x[2], x[0]];
    let y = euler_vec(&|y| vec![w[0] * y[1], w[1] * y[0] * w[2]], vec![x[0], x[1]], 0.1);
    y[0] * y[1]
}

// ---- recursion, passing on
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

#[derive_grad]
fn area(x: &[f64]) -> f64 {
    adaptive(&|t: f64| (x[0] * t).sin() * x[1], 0.1, x[2] + 1.0, 3)
}

#[derive_grad]
fn twice(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    once(&f, once(&f, x))
}
#[derive_grad]
fn once(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x) * 1.5
}
#[derive_grad]
fn passes(x: &[f64]) -> f64 {
    twice(|t| t * t * x[0] + x[1], x[2])
}

// ---- root finder
#[derive_grad]
fn newton(f: impl Fn(f64) -> f64, df: fn(f64, f64) -> f64, a: f64, start: f64) -> f64 {
    let mut x = start;
    for _ in 0..6 {
        x -= f(x) / df(x, a);
    }
    x
}
#[derive_grad]
fn slope(x: f64, a: f64) -> f64 {
    3.0 * x * x + a
}
#[derive_grad]
fn root(x: &[f64]) -> f64 {
    let (a, b) = (x[0], x[1]);
    newton(|t| t * t * t + a * t - b, slope, a, 1.0) * x[2]
}

// ---- integers, strings, structs
#[derive_grad]
fn sum_of(n: usize, term: impl Fn(usize) -> f64) -> f64 {
    let mut s = 0.0;
    for i in 0..n {
        s += term(i) * (i as f64 + 1.0);
    }
    s
}
#[derive_grad]
fn terms(x: &[f64]) -> f64 {
    let w = [0.5, 0.25, 2.0];
    sum_of(x.len(), |i| x[i] * x[(i + 1) % 3] * w[i]) * x[0]
}
#[derive_grad]
fn table_of(x: f64, n: usize, w: impl Fn(usize) -> f64) -> f64 {
    let mut s = 0.0;
    for i in 0..n {
        s += x.powi(i as i32) * w(i);
    }
    s
}
#[derive_grad]
fn polynomial(x: &[f64]) -> f64 {
    table_of(x[0], 4, |i| 1.0 / (i as f64 + 1.0)) + x[1] * x[2]
}

#[derive(Clone, Copy, Differentiable)]
struct State {
    p: f64,
    v: [f64; 2],
}
#[derive_grad]
fn advance(f: impl Fn(State, f64) -> State, s: State, n: usize) -> State {
    let mut s = s;
    for i in 0..n {
        s = f(s, i as f64);
    }
    s
}
#[derive_grad]
fn states(x: &[f64]) -> f64 {
    let start = State { p: x[0], v: [x[1], 1.0] };
    let end = advance(|s: State, t| State { p: s.p * x[2] + t, v: [s.v[1] * s.p, s.v[0]] }, start, 3);
    end.p * end.v[0] + end.v[1]
}

struct Grid {
    nodes: Vec<f64>,
}
impl Grid {
    #[derive_grad(wrt(f))]
    fn quadrature(&self, f: impl Fn(f64) -> f64) -> f64 {
        let mut s = 0.0;
        for x in &self.nodes {
            s += f(*x);
        }
        s
    }
}
#[derive_grad]
fn methods(x: &[f64]) -> f64 {
    let grid: Grid = Grid { nodes: vec![0.1, 0.5, 0.9] };
    grid.quadrature(|t| (x[0] * t + x[1]).exp() * x[2])
}

// ---- captured memory, loops
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
#[derive_grad]
fn two_closures(f: impl Fn(f64) -> f64, g: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(g(x)) * g(x)
}
#[derive_grad]
fn both(x: &[f64]) -> f64 {
    let k = x[0] * x[1];
    two_closures(|t| t * k, |t| t + k * t * t, k) + two_closures(|t| k * t, |_| k, x[2])
}

// ---- nested
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
#[derive_grad]
fn double(f: impl Fn(f64, f64) -> f64, a: f64, b: f64) -> f64 {
    integrate(|x| integrate(|y| f(x, y) * y, 0.0, x), a, b)
}
#[derive_grad]
fn doubled(x: &[f64]) -> f64 {
    double(|u, v| (x[0] * u + x[1] * v).sin(), 0.2, x[2])
}
#[derive_grad]
fn nested(x: &[f64]) -> f64 {
    integrate(|u| x[0] * integrate(|v| (u * v * x[1]).cos(), u, x[2]), 0.0, x[2])
}
#[derive_grad]
fn composed(f: impl Fn(f64) -> f64, k: f64) -> f64 {
    integrate(|x| f(x) * k, 0.0, k)
}
#[derive_grad]
fn compose(x: &[f64]) -> f64 {
    composed(|t| t * t * x[0], x[1]) * x[2]
}

macro_rules! tests { ($($f:ident $g:ident),* $(,)?) => { $(
    #[test] fn $g() { let x = [0.7, 1.3, 0.55]; assert_slopes(&super::$g(&x), super::$f, &x); }
)* } }
mod t {
    use super::assert_slopes;
    tests!(oscillator oscillator_grad, pendulum pendulum_grad, named_rhs named_rhs_grad, decay decay_grad, vecs vecs_grad,
    area area_grad, passes passes_grad, root root_grad, terms terms_grad, polynomial polynomial_grad, states states_grad, methods methods_grad,
    in_loop in_loop_grad, both both_grad, doubled doubled_grad, nested nested_grad, compose compose_grad);
}
