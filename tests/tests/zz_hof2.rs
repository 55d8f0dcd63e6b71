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
mod selfs {
    use super::*;
    #[derive(Clone, Differentiable)]
    pub struct Model {
        pub k: f64,
        pub w: Vec<f64>,
        #[grad(skip)]
        pub n: usize,
    }
    #[derive_grad]
    impl Model {
        #[derive_grad(wrt(self, t))]
        pub fn rate(&self, t: f64) -> f64 {
            self.k * t + self.w[0]
        }
        #[derive_grad(wrt(self, x))]
        pub fn total(&self, x: f64) -> f64 {
            integrate(|t| self.rate(t) * self.w[1] + self.n as f64 * t * self.k, 0.0, x) * self.k
        }
        #[derive_grad(wrt(self, f, x))]
        pub fn solve(&self, f: impl Fn(&Model, f64) -> f64, x: f64) -> f64 {
            let mut s = x;
            for _ in 0..self.n {
                s = f(self, s) * 0.5;
            }
            s
        }
        #[derive_grad(wrt(self, x))]
        pub fn both(&self, x: f64) -> f64 {
            self.solve(|m, t| m.k * t.sin() + m.w[1] * self.k, x)
        }
    }
    #[derive_grad]
    pub fn of_total(x: &[f64]) -> f64 {
        let m = Model { k: x[0], w: vec![x[1], x[2]], n: 3 };
        m.total(x[1]) * m.both(x[2])
    }
}
mod generic {
    use super::*;
    use num_traits::Float;
    #[derive_grad]
    pub fn newton<T: Float>(f: impl Fn(T) -> T, start: T) -> T {
        let mut x = start;
        for _ in 0..3 {
            x = x - f(x) * x;
        }
        x
    }
    #[derive_grad]
    pub fn sums<T: Float, F>(n: usize, f: F, k: T) -> T
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
    pub fn uses<T: Float>(x: &[T]) -> T {
        let k = x[0] * x[1];
        newton(|t| t * k - x[2], x[1]) * sums(3, |i| x[i] * k * T::from(i).unwrap(), x[0])
    }
    #[derive_grad]
    pub fn of_f64(x: &[f64]) -> f64 {
        uses(x) * x[0] + newton(|t: f64| t * x[1], x[2])
    }
    #[derive_grad]
    pub fn sized<const N: usize>(f: impl Fn([f64; N]) -> f64, x: [f64; N]) -> f64 {
        let mut s = 0.0;
        for i in 0..N {
            s += x[i] * f(x);
        }
        s
    }
    #[derive_grad]
    pub fn of_sized(x: &[f64]) -> f64 {
        sized(|[a, b, c]| a * b * x[2] + c, [x[0], x[1], x[2]]) + sized(|v| v[0] * x[1], [x[0]; 2])
    }
}
#[derive_grad]
fn tuples(f: impl Fn((f64, f64)) -> (f64, f64), x: f64) -> f64 {
    let (a, b) = f((x, x * x));
    let c = f((a, b)).0;
    a * b + c
}
#[derive_grad]
fn of_tuples(x: &[f64]) -> f64 {
    tuples(|(a, b)| (a * x[0], b + x[1] * a), x[2])
}
#[derive_grad]
fn changes(mut f: impl FnMut(f64) -> f64, x: f64) -> f64 {
    f(x) * f(x * x)
}
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
#[derive_grad]
fn early(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x) * f(-x)
}
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
#[derive_grad]
fn once_only(f: impl FnOnce(f64) -> f64, x: f64) -> f64 {
    f(x) * x
}
#[derive_grad]
fn of_once(x: &[f64]) -> f64 {
    let w = vec![x[0], x[1]];
    once_only(move |t| t * w[0] * w[1], x[2])
}
#[derive_grad]
fn moved(x: &[f64]) -> f64 {
    let mut k = x[0];
    let f = move |t: f64| t * k;
    k *= x[1];
    early(f, x[2]) * k
}
#[derive_grad]
fn chosen(x: &[f64]) -> f64 {
    let f = if x[0] > 0.5 { early(|t| t * x[0], x[1]) } else { early(|t| t + x[0], x[1]) };
    f * x[2]
}
#[derive_grad]
fn maps(f: impl Fn(f64) -> f64, x: &[f64]) -> f64 {
    x.iter().map(|v| f(*v)).sum::<f64>() + x.iter().copied().map(&f).fold(1.0, |a, b| a * b)
}
#[derive_grad]
fn of_maps(x: &[f64]) -> f64 {
    maps(|t| t * x[1] + x[0], x)
}
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
mod t2 {
    use super::assert_slopes;
    use super::*;
    tests!(of_tuples of_tuples_grad, of_changes of_changes_grad, of_early of_early_grad, of_once of_once_grad, moved moved_grad, chosen chosen_grad,
    of_maps of_maps_grad, shadow shadow_grad, with_view with_view_grad);
    #[test]
    fn more() {
        let x = [0.7, 1.3, 0.55];
        assert_slopes(&super::selfs::of_total_grad(&x), super::selfs::of_total, &x);
        assert_slopes(&super::generic::of_f64_grad(&x), super::generic::of_f64, &x);
        assert_slopes(&super::generic::of_sized_grad(&x), super::generic::of_sized, &x);
        assert_slopes(&super::generic::uses_grad(&x), super::generic::uses::<f64>, &x);
    }
}
