//! Functions that are generic in a `num_traits::Float`: their gradients at `f64` and
//! `f32` are the slopes that the function itself has at a dual number; and they have
//! second derivatives, since a gradient can be taken at a dual number.
#![allow(missing_docs, clippy::all, clippy::pedantic, clippy::nursery)]

#[path = "generic_floats/number.rs"]
mod number;

use std::fmt::Debug;

use derive_grad::derive_grad;
use derive_grad_tests::{assert_slope, assert_slopes};
use num_traits::{Float, FloatConst};
use number::Number;

fn close(found: f64, expected: f64, name: &str) {
    let error = (found - expected).abs();
    assert!(error <= 1e-11 * expected.abs().max(1.0), "{name}: {found:e}, expected {expected:e}");
}

/// Functions of a slice of six floats.
macro_rules! check {
    ($($f:ident $grad:ident $both:ident $name:ident;)*) => {$(
        #[test]
        fn $name() {
            for x in [[0.7, 1.3, -0.4, 2.1, 0.9, 1.7], [1.9, -0.6, 0.8, 0.3, -1.2, 0.5], [-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]] {
                let (value, grad): (f64, _) = $both(&x);
                assert_eq!(value.to_bits(), f64::to_bits($f(&x)));
                assert_eq!(grad, $grad(&x));
                let single = $grad(&x.map(|v| v as f32));
                for k in 0..6 {
                    let dual: [Number; 6] = std::array::from_fn(|j| Number(x[j], if j == k { 1.0 } else { 0.0 }));
                    close(grad[k], $f(&dual).1, stringify!($f));
                    assert!((grad[k] - single[k] as f64).abs() < 2e-4 * grad[k].abs().max(1.0), "{k} {} {}", grad[k], single[k]);
                    // The Hessian, by columns, against differences of gradients.
                    let column = $grad(&dual);
                    let moved = |h: f64| $grad(&std::array::from_fn::<f64, 6, _>(|j| if j == k { x[j] + h } else { x[j] }));
                    let (up, down) = (moved(1e-5), moved(-1e-5));
                    for j in 0..6 {
                        let difference = (up[j] - down[j]) / 2e-5;
                        let error = (column[j].1 - difference).abs();
                        assert!(error < 1e-6 * difference.abs().max(1.0), "{j} {k}: {} {difference}", column[j].1);
                        close(column[j].0, grad[j], "value of the gradient");
                    }
                }
            }
        }
    )*};
}

#[derive_grad]
fn rules<T: Float + FloatConst>(x: &[T]) -> T {
    let two = T::from(2.0).unwrap();
    let a = x[0].sin() * x[1].cos() + (x[2] / two).tanh() - x[3].exp_m1();
    let b = (x[4] * x[4] + T::one()).ln() * x[5].abs().sqrt() + x[0].powi(3) / T::PI();
    let c = Float::max(x[1], x[2]) * T::min(x[3], x[4]) + x[0].hypot(x[1]) + <T as Float>::atan2(x[2], x[3]);
    let d = (x[5].abs() + T::from(0.5).unwrap()).powf(x[0]) + x[1].mul_add(x[2], -T::one()) + x[2].exp2();
    a * b - c.atan() * d + x[3].recip() * T::LN_2()
}

#[derive_grad]
fn loops<T>(x: &[T]) -> T
where
    T: Float,
{
    let mut sum = T::zero();
    let mut product = T::one();
    'outer: for (i, &v) in x.iter().enumerate() {
        for w in &x[i..] {
            if *w < T::from(-1.0).unwrap() {
                continue 'outer;
            }
            if sum > T::from(6).unwrap() {
                break 'outer;
            }
            sum = sum + v * *w;
        }
        product = product * (v + T::from(i).unwrap());
    }
    let n = T::from(x.len()).unwrap();
    sum / n + product.sin()
}

#[derive_grad]
fn buffers<T: num_traits::Float>(x: &[T]) -> T {
    let mut y = [[T::zero(); 3]; 2];
    for i in 0..2 {
        for j in 0..3 {
            y[i][j] = x[3 * i + j] * x[(i + j) % 6];
        }
    }
    y.swap(0, 1);
    let mut rows = vec![x[..3].to_vec(), x[3..].to_vec()];
    rows[0][1] = y[1][2] * rows[1][0];
    rows[1].push(y[0][0].sin());
    for row in &mut rows {
        for v in row.iter_mut() {
            *v = *v + y[0][1];
        }
    }
    let (mut a, mut b) = (rows[0][1], rows[1][3]);
    for _ in 0..3 {
        (a, b) = (b, a * x[5] + y[1][0]);
    }
    y[0][2] = y[0][2] - a;
    a * b * y[0][2]
}

#[derive_grad]
fn square<T: Float>(x: T) -> T {
    x * x
}

#[derive_grad(wrt(w, x))]
fn layer<T: Float, const IN: usize, const OUT: usize>(
    w: &[[T; IN]; OUT],
    x: &[T; IN],
    twice: bool,
) -> [T; OUT] {
    let mut out = [T::zero(); OUT];
    for (o, row) in out.iter_mut().zip(w) {
        for (w, x) in row.iter().zip(x) {
            *o = *o + square(*w) * *x;
        }
        if twice {
            *o = o.tanh();
        }
    }
    out
}

#[derive_grad]
fn scale<T: Float>(x: &mut [T], by: T) -> T {
    let first = x[0];
    for v in x.iter_mut() {
        *v = *v * by;
    }
    first * by
}

#[derive_grad]
fn polar<T: Float>(x: T, y: T) -> (T, T) {
    (square(x) + square(y), y.atan2(x))
}

#[derive_grad]
fn links<T: Float + Debug>(x: &[T]) -> T {
    let mut y = x.to_vec();
    let s = scale(&mut y, x[1]);
    let h = layer(&[[x[0], x[1], y[2]], [y[3], x[4], x[5]]], &[y[0], y[1], x[2]], true);
    let (r, phi) = polar(h[0], h[1]);
    let mut total = s;
    for i in 0..3 {
        let z = polar(total * phi, y[i]);
        total = total + z.1 * r;
        if i == 1 {
            total = total + square(z.0).sqrt();
        }
    }
    total
}

#[derive_grad]
fn power<T: Float>(x: T, n: usize) -> T {
    if n == 0 {
        T::one()
    } else if n % 2 == 0 {
        square(power(x, n / 2))
    } else {
        x * power(x, n - 1)
    }
}

#[derive_grad]
fn deeper<T: Float + Debug>(x: &[T]) -> T {
    let mut total = power(x[0], 5);
    for k in 1..3 {
        total = total + links(x) * x[k] + power(x[k], k + 1);
    }
    debug_assert!(total.is_finite(), "{total:?}");
    total
}

trait Number2: Float + Debug {}
impl<T: Float + Debug> Number2 for T {}

#[derive_grad]
fn implied<T: Number2>(x: &[T]) -> T
where
    T: Float,
{
    let mut best = T::neg_infinity();
    for &v in x {
        best = best.max(v);
    }
    let mut sum = T::zero();
    for &v in x {
        sum = sum + (v - best).exp();
    }
    best + sum.ln()
}

#[derive_grad]
fn mixed<T: Float>(x: &[T]) -> T {
    let weights = [0.5, 0.25];
    let k = x[0].to_f64().unwrap() * 2.0;
    let bias = T::from(k.sin() * weights[0]).unwrap();
    let early = match x.first() {
        Some(&v) => v,
        None => return bias,
    };
    if early > T::one() {
        return early * bias;
    }
    early * bias * x[1] + T::from(weights[1]).unwrap()
}

check! {
    rules rules_grad rules_value_and_grad rule_table;
    loops loops_grad loops_value_and_grad loops_and_exits;
    buffers buffers_grad buffers_value_and_grad aggregates;
    links links_grad links_value_and_grad linked_calls;
    deeper deeper_grad deeper_value_and_grad calls_of_calls_and_recursion;
    implied implied_grad implied_value_and_grad implied_bounds;
}

#[test]
fn conversions() {
    // Through `f64` a dual number loses its slope, so by differences.
    for x in [[0.7, 1.3], [1.9, -0.6]] {
        assert_slopes(&mixed_grad(&x), |x| mixed(x), &x);
    }
}

/// Only `T: Float` is asked of the caller.
fn newton<T: Float>(start: T) -> T {
    let mut x = start;
    for _ in 0..20 {
        let (value, slope) = power_value_and_grad(x, 3);
        x = x - (value - T::from(8).unwrap()) / slope;
    }
    x
}

fn seeded<T: Float>(x: &[T; 3], seed: &[T; 2]) -> [T; 3] {
    let w = [[T::one(), T::zero(), T::one()], [T::zero(), T::one(), T::one()]];
    let (mut d_w, mut d_x) = ([[T::zero(); 3]; 2], [T::zero(); 3]);
    layer_vjp(&w, x, false, seed, &mut d_w, &mut d_x);
    d_x
}

#[test]
fn generic_callers() {
    assert_eq!(newton(3.0_f64), 2.0);
    assert_eq!(newton(3.0_f32), 2.0);
    assert_eq!(newton(Number(3.0, 0.0)).0, 2.0);
    assert_eq!(seeded(&[1.0, 2.0, 3.0], &[1.0, 10.0]), [1.0, 10.0, 11.0]);
    assert_eq!(seeded(&[1.0_f32, 2.0, 3.0], &[1.0, 10.0]), [1.0, 10.0, 11.0]);
}

mod called_at_one_type {
    use super::*;

    #[derive_grad]
    fn at_f64(x: f64, y: &[f64]) -> f64 {
        let mut s = power(x, 3);
        for i in 0..y.len() - 5 {
            s += links(&y[i..i + 6]) * square(s);
        }
        s
    }

    #[derive_grad]
    fn outer(x: f64, y: &[f64]) -> f64 {
        at_f64(x * x, y) * x
    }

    #[test]
    fn residuals_are_kept() {
        let (x, y) = (0.3, [0.7, 1.3, -0.4, 2.1, 0.9, 1.7, 0.2]);
        let (dx, dy) = outer_grad(x, &y);
        assert_slope(dx, |x| outer(x, &y), x);
        assert_slopes(&dy, |y| outer(x, y), &y);
    }
}

/// Derivatives by hand are generic too.
mod by_hand {
    use super::*;

    #[derive_grad(partials(T::from(2.0).unwrap() * x * y, x * x))]
    fn given<T: Float>(x: T, y: T) -> T {
        x * x * y
    }

    #[test]
    fn partials() {
        assert_eq!(given_grad(3.0, 2.0), (12.0, 9.0));
    }
}

/// Rows of any length.
#[derive_grad]
fn rows<T: Float>(m: &[Vec<T>], p: &[T]) -> T {
    let mut sum = T::zero();
    for (row, &p) in m.iter().zip(p) {
        for &v in row {
            sum = sum + v * v * p;
        }
    }
    sum
}

#[test]
#[should_panic(expected = "`d_m[1]` has length 1, but `m[1]` has length 2: they must have one shape")]
fn an_adjoint_of_another_shape_says_where() {
    let m = [vec![1.0], vec![2.0, 3.0]];
    rows_vjp(&m, &[1.0, 2.0], 1.0, &mut [vec![0.0], vec![0.0]], &mut [0.0, 0.0]);
}

mod lengths {
    //! What is overwritten by something of another length.
    use super::*;

    #[derive_grad]
    fn overwritten<T: Float>(x: &[T]) -> T {
        let mut m = vec![vec![x[0], x[1]], vec![x[2] * x[2]]];
        let s = m[0][1] * m[1][0];
        m[0] = vec![s];
        m = vec![vec![m[0][0] * x[3], x[4], x[5]]];
        m[0][2] * m[0][0]
    }

    #[derive_grad]
    fn popped<T: Float>(x: &[T]) -> T {
        let mut m = vec![vec![x[0], x[1]], vec![x[2] * x[3]]];
        let r = m.pop().unwrap();
        m.push(vec![r[0] * m[0][0], x[4], x[5]]);
        m[1][0] * m[1][1] * m[1][2]
    }

    #[derive_grad]
    fn in_a_loop<T: Float>(x: &[T]) -> T {
        let mut v = x.to_vec();
        let mut s = T::one();
        for i in 0..3 {
            s = s + v[0] * v[v.len() - 1];
            let mut next = vec![s * x[i]];
            if i == 0 {
                next.push(v[1]);
            }
            v = next;
        }
        s
    }

    /// What computes and checks may run again.
    #[derive_grad]
    fn checked<T: Float>(x: &[T]) -> T {
        assert!(x.len() > 3, "too short: {}", x.len());
        assert_eq!(x.len(), 6);
        let order = vec![4usize, 0, 2];
        let even: Vec<usize> = order.iter().copied().filter(|k| k % 4 == 0).collect();
        let mut s = T::zero();
        for k in even {
            s = s + cut(vec![x[k], x[order[2]], x[1]])[0] * x[order[1]];
        }
        s
    }

    #[derive_grad]
    fn checks<T: Float>(x: &[T]) -> T {
        checked(x) * x[0]
    }

    #[derive_grad]
    fn cut<T: Float>(x: Vec<T>) -> Vec<T> {
        vec![x[0] * x[1], x[2]]
    }

    #[derive_grad]
    fn by_calls<T: Float>(x: &[T]) -> T {
        let mut v = x.to_vec();
        let s = v[5] * v[4];
        v = cut(v);
        v[0] * v[1] * s + x[3]
    }

    check! {
        overwritten overwritten_grad overwritten_value_and_grad overwriting;
        popped popped_grad popped_value_and_grad popping;
        in_a_loop in_a_loop_grad in_a_loop_value_and_grad looping;
        by_calls by_calls_grad by_calls_value_and_grad calling;
        checks checks_grad checks_value_and_grad checking;
    }
}
