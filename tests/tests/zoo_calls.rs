//! Zoo: calls of other annotated functions, with every kind of argument, by
//! every kind of path, recursion; hand-written derivatives and options.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity, clippy::needless_range_loop)]

use derive_grad::derive_grad;
use derive_grad_tests::{dual, zoo};

#[dual]
#[derive_grad]
fn square(x: f64) -> f64 {
    x * x
}

#[dual(calls(square))]
#[derive_grad]
fn area(x: f64, y: f64) -> f64 {
    square(x) * y
}

#[dual]
#[derive_grad(wrt(x))]
fn scaled_power(x: f64, scale: f64, n: i32) -> f64 {
    scale * x.powi(n)
}

#[dual]
#[derive_grad]
fn dot(x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (a, b) in x.iter().zip(y) {
        sum += a * b;
    }
    sum
}

#[dual]
#[derive_grad]
fn scale_by(x: &mut [f64], k: f64) {
    for v in x {
        *v *= k;
    }
}

#[dual]
#[derive_grad]
fn bump(x: &mut f64, by: f64) -> f64 {
    let old = *x;
    *x += by * by;
    old * by
}

#[dual]
#[derive_grad]
fn polar(x: f64, y: f64) -> (f64, f64) {
    (x.hypot(y), y.atan2(x))
}

#[dual]
#[derive_grad]
fn affine(x: &[f64], w: f64) -> Vec<f64> {
    let mut out = Vec::new();
    for v in x {
        out.push(v * w + 1.0);
    }
    out
}

#[dual]
#[derive_grad]
fn rotate(v: [f64; 2], angle: f64) -> [f64; 2] {
    let (s, c) = angle.sin_cos();
    [c * v[0] - s * v[1], s * v[0] + c * v[1]]
}

/// Functions elsewhere.
mod library {
    use derive_grad::derive_grad;
    use derive_grad_tests::dual;

    pub mod inner {
        use derive_grad::derive_grad;
        use derive_grad_tests::dual;

        #[dual(calls(cube))]
        #[derive_grad]
        pub fn quartic(x: f64) -> f64 {
            super::cube(x) * x
        }
    }

    #[dual]
    #[derive_grad]
    pub fn cube(x: f64) -> f64 {
        x * x * x
    }

    #[dual]
    #[derive_grad]
    pub(crate) fn halve(x: f64) -> f64 {
        x / 2.0
    }
}

use library::inner::{self, quartic, quartic_dual};
use library::{halve as half, halve_dual as half_dual};

#[zoo(calls(square, area), at(1.5, 2.0))]
#[derive_grad]
fn simple_calls(x: f64, y: f64) -> f64 {
    square(x) + area(x, y) * square(y + square(x))
}

#[zoo(calls(cube, quartic, half), at(1.5))]
#[derive_grad]
fn calls_by_path(x: f64) -> f64 {
    library::cube(x) + inner::quartic(x) * quartic(x) - self::library::inner::quartic(half(x))
        + crate::library::cube(2.0)
}

#[zoo(calls(scaled_power), at(1.5, 2.0, 3))]
#[derive_grad(wrt(x))]
fn inactive_arguments(x: f64, k: f64, n: i32) -> f64 {
    scaled_power(x * x, k, n) + scaled_power(2.0, k, n) * x + scaled_power(x, 3.0, 2)
}

#[zoo(calls(area), at(1.5, 2.0))]
#[derive_grad]
fn constant_in_one_place(x: f64, y: f64) -> f64 {
    area(x, 3.0) * area(0.5, y) + area(x, x) + area(y, x * y)
}

#[zoo(calls(dot), at([1.0, 2.0, 3.0, 4.0], [0.5, -1.0]))]
#[derive_grad]
fn slices_passed(x: &[f64], y: &[f64]) -> f64 {
    let local = [x[0] * x[1], y[0]];
    dot(&x[..2], y) * dot(&x[2..], &local) + dot(y, y)
}

#[zoo(calls(dot), at([1.0, 2.0, 3.0, 4.0]))]
#[derive_grad]
fn autocorrelation(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for lag in 0..3 {
        sum += dot(&x[lag..], &x[..x.len() - lag]) / (lag + 1) as f64;
    }
    sum
}

#[zoo(calls(dot), at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn vec_passed(x: &Vec<f64>) -> f64 {
    let mut y = x.clone();
    y[0] = dot(x, &y);
    y[1] *= dot(&y, &[1.0, 2.0, 3.0]);
    dot(&y, x)
}

#[zoo(calls(scale_by, dot), at([1.0, 2.0, 3.0], 0.5))]
#[derive_grad]
fn mutable_argument(x: &[f64], k: f64) -> f64 {
    let mut y = x.to_vec();
    scale_by(&mut y, k * x[0]);
    scale_by(&mut y[1..], 2.0);
    dot(&y, &y)
}

#[zoo(calls(scale_by), at([1.0, 2.0, 3.0], 0.5))]
#[derive_grad]
fn mutable_passed_on(x: &mut [f64], k: f64) {
    scale_by(x, k);
    x[0] += x[1];
    scale_by(&mut x[..2], k);
}

#[zoo(calls(bump), at(1.5, 2.0))]
#[derive_grad]
fn mutable_scalar_argument(x: f64, y: f64) -> f64 {
    let mut state = x;
    let a = bump(&mut state, y);
    let b = bump(&mut state, a);
    a * b + state
}

#[zoo(calls(bump), at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn mutable_element_argument(x: &[f64]) -> f64 {
    let mut y = [0.0; 3];
    let mut total = 0.0;
    for i in 0..3 {
        total += bump(&mut y[i], x[i]);
        total *= bump(&mut y[0], x[i] / 2.0) + 1.0;
    }
    total + y[0] * y[2]
}

#[zoo(calls(polar), at(1.5, 2.0))]
#[derive_grad]
fn tuple_returned(x: f64, y: f64) -> f64 {
    let (r, angle) = polar(x, y);
    let twice = polar(r, angle);
    r * angle + twice.0 * twice.1
}

#[zoo(calls(affine), at([1.0, 2.0, 3.0], 0.5))]
#[derive_grad]
fn vec_returned(x: &[f64], w: f64) -> f64 {
    let mut h = affine(x, w);
    for _ in 0..2 {
        h = affine(&h, w);
        h[0] *= h[1];
    }
    h[0] + h[2]
}

#[zoo(calls(rotate), at(1.5, 2.0, 0.3))]
#[derive_grad]
fn arrays_by_value(x: f64, y: f64, angle: f64) -> f64 {
    let v = rotate([x, y], angle);
    let w = rotate(v, v[0]);
    w[0] * w[1] - v[1]
}

#[zoo(at(0.9, 5), at(0.9, 0))]
#[derive_grad]
fn recursive_power(x: f64, n: u32) -> f64 {
    if n == 0 { 1.0 } else { x * recursive_power(x, n - 1) }
}

#[zoo(at(1.1, 13))]
#[derive_grad]
fn recursive_squaring(x: f64, n: u32) -> f64 {
    match n {
        0 => 1.0,
        n if n % 2 == 0 => {
            let half = recursive_squaring(x, n / 2);
            half * half
        }
        _ => x * recursive_squaring(x, n - 1),
    }
}

#[zoo(at([1.0, 2.0, 3.0, 4.0, 5.0]), at([2.0]))]
#[derive_grad]
fn pairwise_product(x: &[f64]) -> f64 {
    if x.len() == 1 {
        return x[0];
    }
    let (a, b) = x.split_at(x.len() / 2);
    pairwise_product(a) * pairwise_product(b).sin() + pairwise_product(a)
}

#[dual(calls(odd_part))]
#[derive_grad]
fn even_part(x: f64, n: u32) -> f64 {
    if n == 0 { x } else { odd_part(x * 1.1, n - 1) * x }
}

#[dual(calls(even_part))]
#[derive_grad]
fn odd_part(x: f64, n: u32) -> f64 {
    if n == 0 { x.sin() } else { even_part(x.cos(), n - 1) + x }
}

#[zoo(calls(even_part, odd_part), at(0.7, 5), at(0.7, 0))]
#[derive_grad]
fn mutual_recursion(x: f64, n: u32) -> f64 {
    even_part(x, n) * odd_part(x, n + 1)
}

#[zoo(calls(square, dot), at([1.0, 2.0, 3.0], 2.0), at([1.0, 2.0, 3.0], -1.0))]
#[derive_grad]
fn calls_under_conditions(x: &[f64], k: f64) -> f64 {
    let mut acc = k;
    for i in 0..x.len() {
        if k > 0.0 && square(x[i]) > 2.0 {
            acc += square(acc) / 10.0;
        } else {
            acc -= dot(x, &[k, x[i], 1.0]);
        }
    }
    acc
}

#[zoo(at(1.5, 2.0))]
#[derive_grad]
fn nested_functions(x: f64, y: f64) -> f64 {
    #[derive_grad(order = 2)]
    fn helper(a: f64, b: f64) -> f64 {
        a * b.sin()
    }
    helper(x, y) + helper(y, 2.0) * x
}

#[dual]
#[derive_grad(vjp = norm_backward)]
fn norm(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for v in x {
        sum += v * v;
    }
    sum.sqrt()
}

fn norm_backward(x: &[f64], seed: f64, d_x: &mut [f64]) -> f64 {
    let value = norm(x);
    for (d, v) in d_x.iter_mut().zip(x) {
        *d += seed * v / value;
    }
    value
}

#[zoo(at(1.5), at(-0.5))]
#[derive_grad(vjp = cubic_vjp)]
fn cubic(x: f64) -> f64 {
    x * x * x
}

fn cubic_vjp(x: f64, seed: f64, d_x: &mut f64) -> f64 {
    *d_x += seed * 3.0 * x * x;
    x * x * x
}

#[zoo(no_modes, calls(norm), at([3.0, 4.0, 1.0]))]
#[derive_grad]
fn hand_written_vjp(x: &[f64]) -> f64 {
    norm(x) * x[0] + norm(&x[1..]).ln()
}

#[zoo(at(1.5, -0.5), at(-2.0, 0.25))]
#[derive_grad(partials(value * (1.0 - value) * y, value * (1.0 - value) * x))]
fn sigmoid_of_product(x: f64, y: f64) -> f64 {
    1.0 / (1.0 + (-x * y).exp())
}

#[zoo(calls(sigmoid_of_product), at(1.5, -0.5))]
#[derive_grad]
fn hand_written_partials(x: f64, y: f64) -> f64 {
    sigmoid_of_product(x, y) * sigmoid_of_product(2.0, x * y)
}

fn cosine_of(k: i32, x: f64) -> f64 {
    (k as f64 * x).cos()
}

#[zoo(no_second, at(2, 1.5), at(-3, 0.5))]
#[derive_grad(partials(k as f64 * cosine_of(k + 1 - 1, x) + f64::cos(x)))]
fn partials_that_call(k: i32, x: f64) -> f64 {
    (k as f64 * x).sin() + x.sin()
}

#[zoo(no_second, calls(partials_that_call), at(1.5))]
#[derive_grad]
fn linked_partials_that_call(x: f64) -> f64 {
    partials_that_call(2, x * x) * x
}

#[zoo(at(1.5, 2.0))]
#[derive_grad(no_link)]
fn unlinked(x: f64, y: f64) -> f64 {
    x * y.sin()
}

#[zoo(at(1.5))]
#[derive_grad(crate = renamed)]
fn through_another_path(x: f64) -> f64 {
    let mut y = x;
    for _ in 0..3 {
        y = y.sin() * x;
    }
    y
}

use ::derive_grad as renamed;

#[zoo(calls(square), at(1.5, 2.0))]
#[derive_grad]
fn calls_in_arguments(x: f64, y: f64) -> f64 {
    square(square(x).max(square(y))).sqrt() + [square(x), y][0] * (square(y), 1.0).0
}

#[dual]
#[derive_grad]
fn single_square(x: f32) -> f32 {
    x * x
}

#[zoo(calls(single_square), at(1.5, 2.0))]
#[derive_grad]
fn single_calls(x: f32, y: f32) -> f32 {
    single_square(x * y) + single_square(y)
}

#[zoo(no_second, calls(signed_loss), at([0.3, -0.2, 0.8], 0.7), at([], 0.7), at([2.0, -3.0], -0.4))]
#[derive_grad]
fn map_reduce_in_a_call(x: &[f64], w: f64) -> f64 {
    2.0 * signed_loss(x, w) + signed_loss(x, w * w).cos()
}

#[zoo(at([0.3, -0.2, 0.8], 0.7), at([], 0.7), at([2.0, -3.0], -0.4))]
#[derive_grad]
fn signed_loss(x: &[f64], w: f64) -> f64 {
    let (mut loss, scale) = (0.0, w.exp());
    for i in 0..x.len() {
        let mut z = 0.0;
        for j in 0..2 {
            z += (w + j as f64) * x[i];
        }
        let p = (scale * z).sin();
        if p > 0.0 {
            loss += p.exp();
        } else {
            loss -= p * scale;
        }
    }
    0.5 * loss + w * w
}
