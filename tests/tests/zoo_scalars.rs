//! Zoo: scalars, literals, casts, constants, `let` in all its forms, blocks,
//! assignment.
#![allow(
    missing_docs,
    unused_assignments,
    unused_braces,
    unused_must_use,
    clippy::pedantic,
    clippy::style,
    clippy::complexity
)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

const GRAVITY: f64 = 9.81;
static SPRINGS: [f64; 3] = [0.5, 1.25, 2.0];
const STEPS: usize = 3;

#[zoo(at(2.0), at(-1.5))]
#[derive_grad]
fn identity(x: f64) -> f64 {
    x
}

#[zoo(at(2.0), at(0.0))]
#[derive_grad]
fn does_not_depend(_x: f64) -> f64 {
    4.25
}

#[zoo(at(2.0, -3.0), at(0.0, 1.0))]
#[derive_grad]
fn all_operators(x: f64, y: f64) -> f64 {
    (x + y) * (x - y) / (2.0 + x * x) - -y
}

#[zoo(at(1.25), at(-0.75))]
#[derive_grad]
fn horner(x: f64) -> f64 {
    ((2.0 * x - 1.0) * x + 0.5) * x - 7.0
}

#[zoo(at(7.5, 2.0), at(-7.5, 2.0), at(5.25, -1.5))]
#[derive_grad]
fn remainder(x: f64, y: f64) -> f64 {
    x * (x % y) + (x * y) % 1.75
}

#[zoo(at(1.5, 0.5))]
#[derive_grad]
fn precedence(x: f64, y: f64) -> f64 {
    -x.powi(2) - y * -x / -(y - 2.0) * (x)
}

#[zoo(at(1.5, 2.0), at(1e-3, 1e3))]
#[derive_grad]
fn literal_forms(x: f64, y: f64) -> f64 {
    1e-3 * x + 2.5e2_f64 * y + 1_000.0 * x * y + 3f64 * x + 0.5_f64.sin() * y
}

#[zoo(at(0.7, 2), at(-1.2, 0), at(1.0, -3))]
#[derive_grad]
fn integer_casts(x: f64, n: i32) -> f64 {
    let half = n as f64 / 2.0;
    x.sin() * half + (n * 2 + 1) as f64 * x + f64::from(n) / 4.0
}

#[zoo(at(1.5, 7, 200, -4))]
#[derive_grad]
fn casts_from_every_integer(x: f64, a: usize, b: u8, c: i64) -> f64 {
    x * a as f64 + x.powi(2) * b as f64 + x.powi(3) * c as f64 + x.sin() * (b as usize + a) as f64
}

#[derive_grad]
fn through_single_precision(x: f64, y: f64) -> f64 {
    let rounded = (x * y) as f32;
    let back = rounded as f64;
    back * back + (y as f32 as f64) * x
}

#[zoo(at(1.5, 2.5), at(-0.25, 0.5))]
#[derive_grad]
fn single(x: f32, y: f32) -> f32 {
    let z = x * y + 0.5;
    (z * z).sin() / (1.0 + y * y)
}

#[zoo(at(1.5, 3), at(0.5, 0))]
#[derive_grad]
fn single_with_counts(x: f32, n: usize) -> f32 {
    let n = n as f32;
    x.exp() * n - x / (n + 1.0_f32)
}

#[zoo(at(1.5, 0.25))]
#[derive_grad]
fn mixed_precision(x: f32, y: f64) -> f64 {
    let wide = x as f64;
    let other = f64::from(x);
    wide * y + other.sin() * y * y
}

#[zoo(at(1.5, 2.0))]
#[derive_grad]
fn consts_and_statics(height: f64, speed: f64) -> f64 {
    const DRAG: f64 = 0.125;
    let energy = GRAVITY * height + 0.5 * speed * speed;
    let slowed = energy - DRAG * speed.powi(STEPS as i32);
    slowed * SPRINGS[1] + SPRINGS[2] * height * std::f64::consts::TAU
}

#[zoo(at(0.7))]
#[derive_grad]
fn named_constants(x: f64) -> f64 {
    use std::f64::consts::{FRAC_1_SQRT_2, PI};
    let scaled = x * PI + FRAC_1_SQRT_2;
    scaled * core::f64::consts::E + f64::EPSILON * x
}

#[zoo(at(1.5, -2.0))]
#[derive_grad]
fn by_reference(x: &f64, y: &f64) -> f64 {
    *x * *y + x.sin() * (x - y) + (*y).powi(2)
}

#[zoo(at(1.5, -2.0, 0.5))]
#[derive_grad]
fn reference_operators(x: &f64, y: f64, z: &f64) -> f64 {
    let sum = x + z;
    let product = x * y;
    -x * sum / z + product - z
}

#[zoo(at(0.5, 1.5))]
#[derive_grad]
fn typed_lets(x: f64, y: f64) -> f64 {
    let a: f64 = x + 1.0;
    let b: f64 = a * y;
    let c: f64 = 3.0;
    b * c + a
}

#[zoo(at(0.5, 1.5), at(-2.0, 0.25))]
#[derive_grad]
fn shared_subexpressions(x: f64, y: f64) -> f64 {
    let s = x * y;
    let t = s * s;
    s + t + t * s + x * t
}

#[zoo(at(0.5), at(-0.5))]
#[derive_grad]
fn late_initialised(x: f64) -> f64 {
    let y;
    let z: f64;
    z = x * x;
    if x > 0.0 {
        y = z.sin();
    } else {
        y = z * 3.0;
    }
    y * z
}

#[zoo(at(0.5, 2.0))]
#[derive_grad]
fn mutable_locals(x: f64, y: f64) -> f64 {
    let mut acc = x;
    acc = acc * y;
    acc = acc + acc * x;
    let before = acc;
    acc = before.sin() - acc;
    acc * before
}

#[zoo(at(0.5, 2.0), at(-1.5, 3.0))]
#[derive_grad]
fn compound_assignment(x: f64, y: f64) -> f64 {
    let mut acc = x * y;
    acc += x;
    acc -= y * 2.0;
    acc *= acc;
    acc /= 1.0 + y * y;
    acc %= 10.0;
    acc
}

#[zoo(at(0.5), at(1.75))]
#[derive_grad]
fn shadowed(x: f64) -> f64 {
    let y = x * x;
    let x = y + 1.0;
    let y = x * y;
    let x = x.ln() + y;
    {
        let x = x * 2.0;
        let _ = x;
    }
    x * y
}

#[zoo(at(0.5, 1.25))]
#[derive_grad]
fn tuple_patterns(x: f64, y: f64) -> f64 {
    let (a, b) = (x * y, x + y);
    let (c, (d, _)) = (a.sin(), (b * b, 7));
    let (mut e, f): (f64, f64) = (c, d);
    e *= f;
    e + a - f
}

#[zoo(at([1.0, 2.0, 3.0], 0.5))]
#[derive_grad]
fn array_patterns(v: [f64; 3], k: f64) -> f64 {
    let [a, b, c] = v;
    let [_, p] = [a * b, c * k];
    let [first, .., last] = v;
    p * a + first * last
}

#[zoo(at([1.0, 2.0], (0.5, 3.0), 2.0))]
#[derive_grad]
fn pattern_parameters([a, b]: [f64; 2], (c, d): (f64, f64), e: f64) -> f64 {
    a * c + b * d * e - a * e.sin()
}

#[zoo(at(1.5, 2.0, 3.0))]
#[derive_grad]
fn tuple_assignment(x: f64, y: f64, z: f64) -> f64 {
    let (mut a, mut b, mut c) = (x, y, z);
    (a, b) = (b * a, a + c);
    (c, _) = (a - b, 1);
    [a, b] = [b, a * c];
    a * 2.0 + b * 3.0 + c * c
}

#[zoo(at(1.5, 2.0))]
#[derive_grad]
fn swap_by_assignment(x: f64, y: f64) -> f64 {
    let mut a = x;
    let mut b = y.sin();
    (a, b) = (b, a);
    (a, b) = (a * b, a);
    a - 3.0 * b
}

#[zoo(at(1.5, 2.0), at(0.5, -1.0))]
#[derive_grad]
fn mutable_parameters(mut x: f64, mut y: f64) -> f64 {
    x = x * y;
    y += x;
    x -= y.cos();
    x * y
}

#[zoo(at(1.5), at(-1.0))]
#[derive_grad]
fn blocks(x: f64) -> f64 {
    let y = {
        let t = x * x;
        let u = {
            let t = t + 1.0;
            t.sqrt()
        };
        t * u
    };
    let z = { y } + { x };
    { z * y }
}

#[zoo(at(1.5, 2.5))]
#[derive_grad]
fn blocks_assign_outer(x: f64, y: f64) -> f64 {
    let mut acc = 1.0;
    {
        let t = x * acc;
        acc += t;
        {
            acc *= y;
        }
    }
    acc * x
}

#[zoo(at(1.5, 2.5))]
#[derive_grad]
fn returns_explicitly(x: f64, y: f64) -> f64 {
    let r = x.exp() * y;
    return r / x;
}

#[zoo(at(1.5, 2.5))]
#[derive_grad]
fn discards(x: f64, y: f64) -> f64 {
    let _ = x * 3.0;
    let _unused = y.ln();
    _ = x - y;
    x.sin();
    x * y
}

#[zoo(at(1.5, 2.5, 3.5))]
#[derive_grad(wrt(x, z))]
fn chosen_order(x: f64, y: f64, z: f64) -> f64 {
    x * y * y + z.sin() * y * x
}

#[zoo(at(1.5, 2.5))]
#[derive_grad(wrt(y))]
fn only_one(x: f64, y: f64) -> f64 {
    let inert = x.sin() * 3.0;
    let scale = if x > 1.0 { inert } else { 1.0 };
    scale * y * y + inert
}

#[zoo(at(1.5, true, 'b', 3, "abc", 0.5))]
#[derive_grad]
fn inert_parameters(x: f64, on: bool, letter: char, n: u32, word: &str, y: f64) -> f64 {
    let scale = if on { n as f64 } else { 0.0 };
    let offset = (letter as u32 + n) as f64;
    x * scale + y * offset + x * y * word.len() as f64
}

#[zoo(at(1.5))]
#[derive_grad]
fn unary_chains(x: f64) -> f64 {
    let y = -(-x);
    let z = -y * -2.0;
    -(z - -y)
}

#[zoo(at(0.3, 2.0))]
#[derive_grad]
fn kinetic(r: f64, v: f64) -> f64 {
    let gamma = 1.0 / (1.0 - v * v / 9.0).sqrt();
    (gamma - 1.0) * 9.0 + gamma * r.powi(2)
}

#[zoo(at(100.0, 95.0, 0.05, 0.2, 0.75), at(80.0, 95.0, 0.01, 0.4, 2.0))]
#[derive_grad(wrt(spot, rate, sigma, years))]
fn black_scholes(spot: f64, strike: f64, rate: f64, sigma: f64, years: f64) -> f64 {
    let d1 = ((spot / strike).ln() + (rate + 0.5 * sigma * sigma) * years) / (sigma * years.sqrt());
    let d2 = d1 - sigma * years.sqrt();
    // Logistic approximations of the normal distribution.
    let n1 = 1.0 / (1.0 + (-1.702 * d1).exp());
    let n2 = 1.0 / (1.0 + (-1.702 * d2).exp());
    spot * n1 - strike * (-rate * years).exp() * n2
}

/// Adjoints of `f32` values are `f32` themselves.
#[test]
fn check_through_single_precision() {
    let (dx, dy) = through_single_precision_grad(1.1, 2.3);
    assert!((dx - (2.0 * 1.1 * 2.3 * 2.3 + 2.3)).abs() < 1e-5, "{dx}");
    assert!((dy - (2.0 * 1.1 * 2.3 * 1.1 + 1.1)).abs() < 1e-5, "{dy}");
}
