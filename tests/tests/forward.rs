//! Forward mode and second derivatives through the macro: tangents against the reverse
//! sweep, Hessians against closed forms.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::close;

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[derive_grad(jvp, hessian)]
fn mixed(x: f64, y: f64) -> f64 {
    (x * y).sin() / (1.0 + x.exp())
}

#[test]
fn scalars() {
    let (x, y) = (0.3, -1.2);
    let (dx, dy) = mixed_grad(x, y);
    let (value, t) = mixed_jvp(x, y, 2.0, -3.0);
    assert_eq!(value.to_bits(), mixed(x, y).to_bits());
    close(t, 2.0 * dx - 3.0 * dy);
    // f = sin(xy) s(x) with s = 1 / (1 + exp x), s' = -s (1 - s), s'' = s (1 - s) (1 - 2 s)
    let s = 1.0 / (1.0 + x.exp());
    let (s1, s2) = (-s * (1.0 - s), s * (1.0 - s) * (1.0 - 2.0 * s));
    let (sin, cos) = (x * y).sin_cos();
    let h = mixed_hessian(x, y);
    close(h[0][0], -y * y * sin * s + 2.0 * y * cos * s1 + sin * s2);
    close(h[0][1], (cos - x * y * sin) * s + x * cos * s1);
    close(h[1][0], h[0][1]);
    close(h[1][1], -x * x * sin * s);
}

#[derive_grad(jvp, hessian)]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        let a = x[i + 1] - x[i] * x[i];
        let b = 1.0 - x[i];
        sum += 100.0 * a * a + b * b;
    }
    sum
}

#[test]
fn slices() {
    let x = [-1.2, 1.0, 0.7, 2.0];
    let t = [0.5, -1.0, 2.0, 0.25];
    let (value, tangent) = rosenbrock_jvp(&x, &t);
    assert_eq!(value.to_bits(), rosenbrock(&x).to_bits());
    close(tangent, dot(&rosenbrock_grad(&x), &t));
    let h = rosenbrock_hessian(&x);
    for i in 0..4 {
        for j in 0..4 {
            let mut expected = 0.0;
            if i == j {
                expected += if i < 3 { 1200.0 * x[i] * x[i] - 400.0 * x[i + 1] + 2.0 } else { 0.0 };
                expected += if i > 0 { 200.0 } else { 0.0 };
            }
            if i + 1 == j || j + 1 == i {
                expected -= 400.0 * x[i.min(j)];
            }
            close(h[i][j], expected);
        }
        close(rosenbrock_hvp(&x, &t)[i], dot(&h[i], &t));
    }
}

#[derive_grad(wrt(a), hessian)]
fn quadratic<const N: usize>(a: &[f64; N], scale: f64) -> f64 {
    let mut product = 1.0;
    for v in a {
        product *= v;
    }
    product * scale
}

#[test]
fn arrays_of_any_length() {
    let h: [[f64; 3]; 3] = quadratic_hessian(&[2.0, 3.0, 5.0], 10.0);
    assert_eq!(h, [[0.0, 50.0, 30.0], [50.0, 0.0, 20.0], [30.0, 20.0, 0.0]]);
}

/// A product with a zero: no division may have hidden in it.
#[test]
fn a_product_with_zeros() {
    let h = quadratic_hessian(&[0.0, 0.0, 5.0], 1.0);
    assert_eq!(h, [[0.0, 5.0, 0.0], [5.0, 0.0, 0.0], [0.0, 0.0, 0.0]]);
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Model {
    weights: Vec<f64>,
    bias: f64,
    depth: usize,
    #[grad(skip)]
    name: &'static str,
}

#[derive_grad(jvp, hvp)]
fn predict(model: &Model, x: &[f64]) -> f64 {
    let mut sum = model.bias;
    for (w, x) in model.weights.iter().zip(x) {
        sum += w * x;
    }
    for _ in 0..model.depth {
        sum = sum.tanh() * model.bias;
    }
    sum
}

#[test]
fn structs() {
    let model = |weights: [f64; 2], bias| Model { weights: weights.to_vec(), bias, depth: 2, name: "line" };
    let (at, x) = (model([0.5, -0.25], 0.75), [1.5, 2.0]);
    let (direction, dx) = (model([1.0, 2.0], -1.0), [0.5, 0.25]);
    let (g, gx) = predict_grad(&at, &x);
    let (value, tangent) = predict_jvp(&at, &x, &direction, &dx);
    assert_eq!(value.to_bits(), predict(&at, &x).to_bits());
    close(tangent, dot(&g.weights, &direction.weights) + g.bias * direction.bias + dot(&gx, &dx));
    // The product with the Hessian is the change of the gradient.
    let (h, hx) = predict_hvp(&at, &x, &direction, &dx);
    let along = |e: f64| {
        let mut moved = at.clone();
        moved.weights.iter_mut().zip(&direction.weights).for_each(|(w, d)| *w += e * d);
        moved.bias += e * direction.bias;
        predict_grad(&moved, &[x[0] + e * dx[0], x[1] + e * dx[1]])
    };
    let (above, below) = (along(1e-5), along(-1e-5));
    let near = |found: f64, above: f64, below: f64| {
        assert!((found - (above - below) / 2e-5).abs() < 1e-8, "{found}, not {}", (above - below) / 2e-5);
    };
    near(h.bias, above.0.bias, below.0.bias);
    near(h.weights[1], above.0.weights[1], below.0.weights[1]);
    near(hx[0], above.1[0], below.1[0]);
}

#[derive_grad(jvp)]
fn step(state: &mut [f64], rate: f64) -> (f64, [f64; 2]) {
    let before = state[0];
    for i in 1..state.len() {
        let moved = state[i] * rate + state[i - 1];
        state[i - 1] = moved.sin();
    }
    state.swap(0, 1);
    (before * state[1], [rate, state[0] / rate])
}

#[test]
fn changed_parameters_and_tuples() {
    let (start, t, rate, t_rate) = ([0.4, 1.1, -0.3], [1.0, 0.5, -2.0], 0.8, 0.25);
    let mut plain = start;
    let expected = step(&mut plain, rate);
    let (mut state, mut t_state) = (start, t);
    let (value, tangent) = step_jvp(&mut state, rate, &mut t_state, t_rate);
    assert_eq!((value, state), (expected, plain));
    // (v, J u) == (J^T v, u)
    let (seed, after) = ((0.5, [2.0, -1.0]), [0.25, 1.0, 3.0]);
    let mut adjoint = after;
    let mut d_rate = 0.0;
    step_vjp(&mut start.clone(), rate, &seed, &mut adjoint, &mut d_rate);
    let left = seed.0 * tangent.0 + dot(&seed.1, &tangent.1) + dot(&after, &t_state);
    close(left, dot(&adjoint, &t) + d_rate * t_rate);
}

#[derive_grad(jvp, hessian)]
fn root(x: f64) -> Result<f64, String> {
    if x < 0.0 {
        return Err(format!("{x} is negative"));
    }
    Ok(x.sqrt() * x)
}

#[test]
fn results() {
    assert_eq!(root_jvp(4.0, 2.0), Ok((8.0, 6.0)));
    assert_eq!(root_hvp(4.0, 2.0), Ok(0.75));
    assert_eq!(root_hessian(4.0), Ok([[0.375]]));
    assert_eq!(root_jvp(-1.0, 2.0), Err("-1 is negative".to_owned()));
    assert_eq!(root_hessian(-1.0), Err("-1 is negative".to_owned()));
}

#[derive_grad(jvp)]
fn chosen(x: Option<f64>, y: f64) -> Option<f64> {
    x.map(|x| x * y).filter(|product| *product > 0.0)
}

#[test]
fn options() {
    assert_eq!(chosen_jvp(Some(2.0), 3.0, Some(1.0), 10.0), Some((6.0, 23.0)));
    assert_eq!(chosen_jvp(None, 3.0, None, 10.0), None);
}

struct Spring {
    stiffness: f64,
    rest: f64,
}

impl Spring {
    #[derive_grad(jvp, hvp)]
    fn energy(&self, x: f64) -> f64 {
        let stretched = x - self.rest;
        0.5 * self.stiffness * stretched * stretched
    }
}

#[test]
fn methods() {
    let spring = Spring { stiffness: 3.0, rest: 1.0 };
    assert_eq!(spring.energy_jvp(2.0, 10.0), (1.5, 30.0));
    assert_eq!(spring.energy_hvp(2.0, 10.0), 30.0);
}

#[derive_grad(jvp, hessian)]
fn generic<T: num_traits::Float>(x: T, y: T) -> T {
    let half = T::from(0.5).unwrap();
    (x * x + y * y).sqrt() * half + x.powi(3)
}

#[test]
fn generic_floats() {
    let (value, tangent) = generic_jvp(3.0_f32, 4.0, 1.0, 0.0);
    assert_eq!((value, tangent), (29.5, 27.3));
    let h = generic_hessian(3.0_f64, 4.0);
    close(h[0][0], 0.5 * 16.0 / 125.0 + 18.0);
    close(h[0][1], -0.5 * 12.0 / 125.0);
}

#[derive_grad(jvp, hvp)]
fn chains(x: &[f64], w: Vec<f64>) -> f64 {
    let f = |a: f64, b: f64| (a * b).sin();
    let squares: Vec<f64> = x.iter().map(|v| v * v).collect();
    let best = squares.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let sum: f64 = squares.iter().zip(&w).filter(|(s, _)| **s > 0.1).map(|(s, w)| f(*s, *w)).sum();
    sum / best
}

#[test]
fn chains_and_closures() {
    let (x, w) = ([0.5, -1.5, 0.1, 0.9], vec![1.0, 2.0, 3.0, -0.5]);
    let (t, tw) = ([1.0, 0.5, -1.0, 0.25], vec![0.5, 1.0, 2.0, -1.0]);
    let (g, gw) = chains_grad(&x, w.clone());
    let (value, tangent) = chains_jvp(&x, w.clone(), &t, tw.clone());
    assert_eq!(value.to_bits(), chains(&x, w.clone()).to_bits());
    close(tangent, dot(&g, &t) + dot(&gw, &tw));
    // The Hessian is symmetric: (u, H v) == (v, H u).
    let (u, uw) = ([-1.0, 2.0, 0.5, 1.0], vec![1.0, 0.0, -2.0, 1.5]);
    let (hv, hvw) = chains_hvp(&x, w.clone(), &t, tw.clone());
    let (hu, huw) = chains_hvp(&x, w, &u, uw.clone());
    close(dot(&u, &hv) + dot(&uw, &hvw), dot(&t, &hu) + dot(&tw, &huw));
}

#[test]
#[should_panic(expected = "`t_x` has length 3")]
fn tangents_of_another_length() {
    rosenbrock_jvp(&[1.0, 2.0], &[1.0, 2.0, 3.0]);
}

mod layers {
    use derive_grad::derive_grad;

    /// Only `x` and `w` take part.
    #[derive_grad(wrt(w, x), jvp)]
    pub fn weighted(x: &[f64], w: &[f64], count: usize, offset: f64) -> f64 {
        let mut sum = offset;
        for (x, w) in x.iter().zip(w).take(count) {
            sum += x * w;
        }
        sum
    }

    #[derive_grad(jvp)]
    pub fn activate(x: &mut [f64], slope: f64) {
        for v in x.iter_mut() {
            *v = (*v * slope).tanh();
        }
    }

    #[derive_grad(jvp)]
    pub fn checked(x: f64) -> Result<f64, String> {
        if x < 0.0 { Err("negative".into()) } else { Ok(x.sqrt()) }
    }

    #[derive_grad(jvp)]
    pub fn power(x: f64, n: u32) -> f64 {
        if n == 0 { 1.0 } else { x * power(x, n - 1) }
    }

    #[derive_grad(jvp)]
    pub fn pair<const N: usize>(x: [f64; N]) -> (f64, [f64; N]) {
        let y = x.map(|v| v * v);
        (y.iter().sum(), y)
    }
}

use layers::{checked, weighted};

#[derive_grad(jvp)]
fn calling(x: [f64; 3], slope: f64, data: &[f64]) -> Result<f64, String> {
    let mut y = x;
    layers::activate(&mut y, slope);
    layers::activate(&mut y, 1.5);
    let sum = weighted(data, &y, 2, 0.5) + weighted(&x, data, 3, slope.floor());
    let root = checked(sum * sum)?;
    let (total, squares) = layers::pair(y);
    Ok(root + layers::power(slope, 3) * total - squares[1])
}

#[test]
fn calls_of_annotated_functions() {
    let (x, slope, data) = ([0.3, -0.8, 1.2], 0.7, [1.0, 2.0, -0.5]);
    let (t, t_slope, t_data) = ([1.0, 0.5, -2.0], 0.25, [0.5, -1.0, 3.0]);
    let (value, tangent) = calling_jvp(x, slope, &data, t, t_slope, &t_data).unwrap();
    assert_eq!(value.to_bits(), calling(x, slope, &data).unwrap().to_bits());
    let (dx, d_slope, d_data) = calling_grad(x, slope, &data).unwrap();
    close(tangent, dot(&dx, &t) + d_slope * t_slope + dot(&d_data, &t_data));
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Complex {
    re: f64,
    im: f64,
}

#[derive_grad]
impl std::ops::Mul for Complex {
    type Output = Complex;
    fn mul(self, other: Complex) -> Complex {
        Complex { re: self.re * other.re - self.im * other.im, im: self.re * other.im + self.im * other.re }
    }
}

#[derive_grad]
impl std::ops::Add for Complex {
    type Output = Complex;
    fn add(self, other: Complex) -> Complex {
        Complex { re: self.re + other.re, im: self.im + other.im }
    }
}

#[derive_grad]
impl std::ops::Neg for Complex {
    type Output = Complex;
    fn neg(self) -> Complex {
        Complex { re: -self.re, im: -self.im }
    }
}

#[derive_grad]
impl std::ops::AddAssign<f64> for Complex {
    fn add_assign(&mut self, other: f64) {
        self.re += other;
    }
}

impl Complex {
    #[derive_grad(wrt(self), jvp)]
    fn norm(&self) -> f64 {
        self.re.hypot(self.im)
    }

    #[derive_grad(wrt(self, angle), jvp)]
    fn turn(&mut self, angle: f64) {
        let (sin, cos) = angle.sin_cos();
        *self = Complex { re: self.re * cos - self.im * sin, im: self.re * sin + self.im * cos };
    }

    #[derive_grad(jvp)]
    fn unit(angle: f64) -> Self {
        Complex { re: angle.cos(), im: angle.sin() }
    }
}

#[derive_grad(jvp)]
fn escape(c: Complex, angle: f64) -> f64 {
    let mut z = Complex { re: 0.0, im: 0.1 };
    for _ in 0..3 {
        z = z * z + c;
        z += 0.25;
        z += angle;
    }
    z.turn(angle);
    let w = -z * Complex::unit(2.0 * angle);
    w.norm() + c.norm()
}

#[test]
fn operators_and_methods() {
    let (c, angle) = (Complex { re: -0.4, im: 0.6 }, 0.3);
    let (t, t_angle) = (Complex { re: 1.5, im: -0.5 }, 2.0);
    let (value, tangent) = escape_jvp(c, angle, t, t_angle);
    assert_eq!(value.to_bits(), escape(c, angle).to_bits());
    let (d, d_angle) = escape_grad(c, angle);
    close(tangent, d.re * t.re + d.im * t.im + d_angle * t_angle);
}

#[derive_grad(partials(2.0 * x * y, value / y), jvp)]
fn by_hand(x: f64, y: &f64) -> f64 {
    x * x * y
}

#[derive_grad(jvp)]
fn of_the_crate(x: &[f64], y: f64) -> f64 {
    let a = derive_grad::sigmoid(y) * derive_grad::erf(x[0]) + derive_grad::ln_gamma(2.0 + y * y);
    let b = derive_grad::log_sum_exp(x) + derive_grad::norm(x) + derive_grad::jn(2, x[1]);
    let probabilities = derive_grad::softmax(x);
    a * b + derive_grad::dot(&probabilities, x) + by_hand(a, &b) + derive_grad::stop_gradient(a)
}

#[test]
fn functions_of_the_crate() {
    let (x, y) = ([0.5, -0.25, 1.5], 0.75);
    let (t, t_y) = ([1.0, 2.0, -0.5], -1.5);
    let (value, tangent) = of_the_crate_jvp(&x, y, &t, t_y);
    assert_eq!(value.to_bits(), of_the_crate(&x, y).to_bits());
    let (d, d_y) = of_the_crate_grad(&x, y);
    close(tangent, dot(&d, &t) + d_y * t_y);
}

#[derive_grad(wrt(x), jvp)]
fn with_workspace(x: &[f64], squares: &mut [f64]) -> f64 {
    for (s, x) in squares.iter_mut().zip(x) {
        *s = x * x;
    }
    squares.iter().sum::<f64>().sqrt()
}

#[derive_grad(jvp)]
fn lends_a_workspace(x: &[f64]) -> f64 {
    let mut squares = vec![0.0; x.len()];
    with_workspace(x, &mut squares) * x[0]
}

#[test]
fn workspaces() {
    let (x, t) = ([3.0, 4.0], [1.0, 0.5]);
    assert_eq!(with_workspace_jvp(&x, &mut [0.0; 2], &t), (5.0, 1.0));
    assert_eq!(lends_a_workspace_jvp(&x, &t), (15.0, 8.0));
}

/// The tangent of what comes from the other side is zero.
#[derive_grad(jvp)]
fn swapped_with_constants(x: f64, on: bool) -> f64 {
    let mut kept = 2.0;
    let mut out = 3.0;
    std::mem::swap(&mut kept, &mut out);
    if on {
        out = x * x;
    }
    let (mut a, mut b) = (vec![x, 1.0], vec![4.0, 5.0, 6.0]);
    let first = a[0];
    std::mem::swap(&mut a, &mut b);
    out * first + a[2]
}

#[test]
fn swaps_with_constants() {
    assert_eq!(swapped_with_constants_jvp(3.0, false, 1.0), (12.0, 2.0));
    assert_eq!(swapped_with_constants_jvp(3.0, true, 1.0), (33.0, 27.0));
}

/// A buffer that is filled with constants anew has no tangent from the iteration before.
#[derive_grad(wrt(x), jvp, hvp)]
fn refilled(x: f64) -> f64 {
    let mut sum = 0.0;
    let mut buffer = vec![0.0; 2];
    for i in 0..3 {
        {
            let b = &mut buffer;
            b.clear();
            b.extend([1.0 + i as f64, 2.0]);
        }
        buffer[0] += x * x;
        sum += buffer[0] * buffer[1];
    }
    sum
}

#[test]
fn buffers_filled_anew() {
    assert_eq!(refilled_jvp(3.0, 1.0), (66.0, 36.0));
    assert_eq!(refilled_hvp(3.0, 1.0), 12.0);
}
