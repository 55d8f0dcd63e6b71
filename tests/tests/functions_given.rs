//! Functions that are given functions: with structs, in methods, generic ones, and their
//! public gradients, which take a derivative beside the function.
#![allow(clippy::needless_range_loop, clippy::trivially_copy_pass_by_ref)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::{assert_slope, assert_slopes};
use num_traits::Float;

const X: [f64; 3] = [0.7, 1.3, 0.55];

#[derive_grad]
fn integrate(f: impl Fn(f64) -> f64, a: f64, b: f64) -> f64 {
    let n = 4;
    let h = (b - a) / f64::from(n);
    let mut s = 0.5 * (f(a) + f(b));
    for i in 1..n {
        s += f(a + f64::from(i) * h);
    }
    s * h
}

fn cubic_vjp(x: f64, seed: f64, d_x: &mut f64) -> f64 {
    *d_x += seed * 3.0 * x * x;
    x * x * x
}

#[test]
fn public_gradients_take_the_derivative() {
    let cubic = |x: f64| x * x * x;
    let (value, (d_a, d_b)) = integrate_value_and_grad(cubic, cubic_vjp, 0.2, 1.4);
    assert!((value - integrate(cubic, 0.2, 1.4)).abs() < 1e-15);
    assert_slope(d_a, |a| integrate(cubic, a, 1.4), 0.2);
    assert_slope(d_b, |b| integrate(cubic, 0.2, b), 1.4);
    assert_eq!(integrate_grad(cubic, cubic_vjp, 0.2, 1.4), (d_a, d_b));
}

/// A derivative by hand that also adds to what the function captures.
#[test]
fn public_vjp_reaches_what_is_captured() {
    let (k, mut d_k) = (1.7, 0.0);
    let (mut d_a, mut d_b) = (0.0, 0.0);
    integrate_vjp(
        |x| k * x * x,
        |x, seed, d_x: &mut f64| {
            *d_x += seed * 2.0 * k * x;
            d_k += seed * x * x;
            k * x * x
        },
        0.2,
        1.4,
        1.0,
        &mut d_a,
        &mut d_b,
    );
    assert_slope(d_k, |k| integrate(|x| k * x * x, 0.2, 1.4), k);
    assert_slope(d_a, |a| integrate(|x| k * x * x, a, 1.4), 0.2);
    assert_slope(d_b, |b| integrate(|x| k * x * x, 0.2, b), 1.4);
}

/// Called with constants only: no derivative of it is needed.
#[derive_grad]
fn weighted(x: &[f64], weight: impl Fn(usize) -> f64) -> f64 {
    x.iter().enumerate().map(|(i, v)| v * v * weight(i)).sum()
}

#[derive_grad]
fn of_weighted(x: &[f64]) -> f64 {
    weighted(x, |i| x[i] * f64::from(i as u32 + 1)) * x[0] + weighted(x, |i| 1.0 / (i as f64 + 1.0))
}

#[test]
fn what_is_called_with_constants_needs_no_derivative() {
    let table = [0.5, 2.0, 0.25];
    assert_slopes(&weighted_grad(&X, |i| table[i]), |x| weighted(x, |i| table[i]), &X);
    assert_slopes(&of_weighted_grad(&X), of_weighted, &X);
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
fn over_grid(x: &[f64]) -> f64 {
    let grid: Grid = Grid { nodes: vec![0.1, 0.5, 0.9] };
    grid.quadrature(|t| (x[0] * t + x[1]).exp() * x[2])
}

#[derive(Clone, Differentiable)]
struct Model {
    k: f64,
    w: Vec<f64>,
    #[grad(skip)]
    n: usize,
}

#[derive_grad]
impl Model {
    #[derive_grad(wrt(self, t))]
    fn rate(&self, t: f64) -> f64 {
        self.k * t + self.w[0]
    }

    #[derive_grad(wrt(self, x))]
    fn total(&self, x: f64) -> f64 {
        integrate(|t| self.rate(t) * self.w[1] + self.n as f64 * t * self.k, 0.0, x) * self.k
    }

    #[derive_grad(wrt(self, f, x))]
    fn solve(&self, f: impl Fn(&Model, f64) -> f64, x: f64) -> f64 {
        let mut s = x;
        for _ in 0..self.n {
            s = f(self, s) * 0.5;
        }
        s
    }

    #[derive_grad(wrt(self, x))]
    fn both(&self, x: f64) -> f64 {
        self.solve(|m, t| m.k * t.sin() + m.w[1] * self.k, x)
    }
}

#[derive_grad]
fn of_model(x: &[f64]) -> f64 {
    let m = Model { k: x[0], w: vec![x[1], x[2]], n: 3 };
    m.total(x[1]) * m.both(x[2])
}

#[derive(Clone, Differentiable)]
struct Layer {
    w: [[f64; 2]; 2],
    b: Vec<f64>,
}

#[derive_grad]
fn twice(f: impl Fn(&[f64; 2], &Layer) -> [f64; 2], x: [f64; 2], layer: &Layer) -> [f64; 2] {
    let y = f(&x, layer);
    f(&y, layer)
}

#[derive_grad]
fn network(x: &[f64]) -> f64 {
    let layer = Layer { w: [[x[0], x[1]], [x[2], 1.0]], b: vec![x[0], 0.5] };
    let forward = |v: &[f64; 2], l: &Layer| {
        let mut out = [0.0; 2];
        for i in 0..2 {
            out[i] = l.b[i];
            for j in 0..2 {
                out[i] += l.w[i][j] * v[j];
            }
            out[i] = out[i].tanh();
        }
        out
    };
    let y = twice(forward, [x[1], x[2]], &layer);
    y[0] * y[1]
}

#[test]
fn structs_and_methods() {
    assert_slopes(&states_grad(&X), states, &X);
    assert_slopes(&over_grid_grad(&X), over_grid, &X);
    assert_slopes(&of_model_grad(&X), of_model, &X);
    assert_slopes(&network_grad(&X), network, &X);
}

#[derive_grad]
fn fixed_point<T: Float>(f: impl Fn(T) -> T, start: T) -> T {
    let mut x = start;
    for _ in 0..3 {
        x = x - f(x) * x;
    }
    x
}

#[derive_grad]
fn sums<T: Float, F>(n: usize, f: F, k: T) -> T
where
    F: Fn(usize) -> T,
{
    let mut s = T::zero();
    for i in 0..n {
        s = s + f(i) * k;
    }
    s
}

#[derive_grad]
fn generic<T: Float>(x: &[T]) -> T {
    let k = x[0] * x[1];
    fixed_point(|t| t * k - x[2], x[1]) * sums(3, |i| x[i] * k * T::from(i).unwrap(), x[0])
}

#[derive_grad]
fn of_generic(x: &[f64]) -> f64 {
    generic(x) * x[0] + fixed_point(|t: f64| t * x[1], x[2])
}

#[derive_grad]
fn power<T: Float, const N: usize>(x: T) -> T {
    let mut y = T::one();
    for _ in 0..N {
        y = y * x;
    }
    y
}

#[derive_grad]
fn sized<const N: usize>(f: impl Fn([f64; N]) -> f64, x: [f64; N]) -> f64 {
    let mut s = 0.0;
    for v in x {
        s += v * f(x);
    }
    s
}

#[derive_grad]
fn of_sized(x: &[f64]) -> f64 {
    sized(|[a, b, c]| a * b * x[2] + c, [x[0], x[1], x[2]])
        + sized(|v| v[0] * x[1], [x[0]; 2])
        + integrate(power::<f64, 3>, x[0], x[1])
}

#[derive_grad]
fn alias(x: &[f64]) -> f64 {
    let g = power::<f64, 2>;
    integrate(g, x[1], x[0]) * x[2]
}

#[derive_grad]
fn steps<T: Float>(f: impl Fn(T, usize) -> T, x: T) -> T {
    let mut y = x;
    for k in 0..3 {
        y = f(y, k);
    }
    y
}

#[derive_grad]
fn raised<T: Float>(x: T, n: usize) -> T {
    if n == 0 { T::one() } else { x * raised(x, n - 1) }
}

/// The type of `k` is not written: it is handed on as it is.
#[derive_grad]
fn of_untyped<T: Float>(x: &[T]) -> T {
    let w = x[1];
    steps(|y, k| y * raised(w, k) + x[2], x[0])
}

#[test]
fn untyped_integers_in_generic_functions() {
    assert_slopes(&of_untyped_grad(&X), of_untyped, &X);
}

#[test]
fn generics() {
    assert_slopes(&alias_grad(&X), alias, &X);
    assert_slopes(&generic_grad(&X), generic::<f64>, &X);
    assert_slopes(&of_generic_grad(&X), of_generic, &X);
    assert_slopes(&of_sized_grad(&X), of_sized, &X);
}

#[derive_grad]
fn apply(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

#[derive_grad]
fn scaled(k: &f64, x: f64) -> f64 {
    k * x
}

/// What a passed closure captures is a variable of a loop or of an arm; what is lent too.
#[derive_grad]
fn captured_in_blocks(x: &[f64]) -> f64 {
    let mut s = x[1];
    for i in 0..2 {
        let k = x[i];
        s = apply(|t| t * k, s);
        let l = x[i + 1];
        s = scaled(&l, s) + s;
    }
    let m = match (x[0] > 1.0, x[1]) {
        (true, v) => apply(|t| v * t, x[2]),
        _ => 1.0,
    };
    let n = match x[0] * x[1] {
        v if v > 0.1 => apply(|t| v * t, x[2]),
        v => apply(|t| v + t, x[2]),
    };
    s * m * n
}

/// A local closure in a passed one: its body begins with a block.
#[derive_grad]
fn local_in_passed(x: &[f64]) -> f64 {
    let f = |t: f64| t * x[0];
    let g = |t: f64| f(t) * x[1];
    let inner = |t: f64| f(t) + x[2] * t;
    apply(|t| f(t) * x[1], x[2]) * apply(g, x[1]) + apply(|t| f(t) * f(x[1]), x[0]) + apply(inner, x[2])
}

#[test]
fn captures() {
    assert_slopes(&captured_in_blocks_grad(&X), captured_in_blocks, &X);
    assert_slopes(&captured_in_blocks_grad(&[1.2, 0.4, -0.3]), captured_in_blocks, &[1.2, 0.4, -0.3]);
    assert_slopes(&local_in_passed_grad(&X), local_in_passed, &X);
}
