//! The value of a generated function is the original's, bit for bit.
#![allow(missing_docs, unused_variables, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;

const SPECIAL: [f64; 20] = [
    0.0,
    -0.0,
    1.0,
    -1.0,
    0.1,
    -0.3,
    1.5,
    2.0,
    -2.5,
    3.0,
    1e-308,
    5e-324,
    1e-16,
    1e17,
    1e300,
    -1e300,
    f64::INFINITY,
    f64::NEG_INFINITY,
    f64::NAN,
    0.7853981633974483,
];

/// Equal bits, where any NaN is as good as any other.
#[track_caller]
fn same(found: f64, expected: f64, at: &[f64]) {
    let equal = found.to_bits() == expected.to_bits() || (found.is_nan() && expected.is_nan());
    assert!(equal, "{found:e}, expected {expected:e}, at {at:?}");
}

macro_rules! bit_identical {
    ($($test:ident: $f:ident $vjp:ident $both:ident;)*) => {$(
        #[test]
        fn $test() {
            for x in SPECIAL {
                for y in SPECIAL {
                    let expected = $f(x, y);
                    same($both(x, y).0, expected, &[x, y]);
                    same($vjp(x, y, 1.0, &mut 0.0, &mut 0.0), expected, &[x, y]);
                    let mut nan = f64::NAN;
                    same($vjp(x, y, nan, &mut nan, &mut 1.0), expected, &[x, y]);
                }
            }
        }
    )*};
}

bit_identical! {
    sums: sum_order sum_order_vjp sum_order_value_and_grad;
    products: product_order product_order_vjp product_order_value_and_grad;
    functions: elementary elementary_vjp elementary_value_and_grad;
    divisions: quotients quotients_vjp quotients_value_and_grad;
    branches: branching branching_vjp branching_value_and_grad;
    loops: looping looping_vjp looping_value_and_grad;
    casts: casting casting_vjp casting_value_and_grad;
    negations: negating negating_vjp negating_value_and_grad;
    constants: folding folding_vjp folding_value_and_grad;
}

#[derive_grad]
fn sum_order(x: f64, y: f64) -> f64 {
    x + y + 1e16 - y - x + (0.1 + x) + (y + 0.2) + 0.3 - 1e16
}

#[derive_grad]
fn product_order(x: f64, y: f64) -> f64 {
    let mut a = x * y * 1e200;
    a *= x * (y * 1e-200);
    a -= x * 0.1 * y;
    a += 2.0 * x * 0.0;
    a * (x * 1.0) + 0.0
}

#[derive_grad]
fn elementary(x: f64, y: f64) -> f64 {
    let a = x.sin() + y.exp() * x.tanh() - (x * y).abs().ln_1p();
    let b = x.mul_add(y, a).max(y).min(1e100) + x.rem_euclid(2.5) % 0.7;
    let (s, c) = y.sin_cos();
    a.hypot(b)
        + s * c
        + x.powi(3) * x.abs().powf(y)
        + x.copysign(y)
        + f64::atan2(x, y)
        + y.fract()
        + x.round()
}

#[derive_grad]
fn quotients(x: f64, y: f64) -> f64 {
    let a = x / y / 3.0;
    let b = 1.0 / (x / y);
    a * b / x + (x - y) / (x + y) - x % y
}

#[derive_grad]
fn branching(x: f64, y: f64) -> f64 {
    if !(x < y) && x.is_finite() {
        x * y
    } else if x == y || y.is_nan() {
        x - y
    } else if x.is_sign_negative() {
        -y
    } else {
        match (x > 1.0, y as i32) {
            (true, i32::MAX) => x / 3.0,
            (true, n @ 0..=9) => x * n as f64,
            (_, n) if n % 2 == 0 => y + x,
            _ => y,
        }
    }
}

#[derive_grad]
fn looping(x: f64, y: f64) -> f64 {
    let mut values = [x, y, 0.1];
    let mut sum = -0.0;
    for i in 0..7 {
        let next = values[i % 3] * 0.7 + values[(i + 1) % 3] / 3.0;
        values[(i + 2) % 3] = next;
        sum += next;
        if sum > 1e3 {
            break;
        }
    }
    let mut rounds = 0;
    while sum < 10.0 && rounds < 20 {
        sum = sum * sum + 0.5 - y.min(0.4);
        rounds += 1;
    }
    sum
}

#[derive_grad]
fn casting(x: f64, y: f64) -> f64 {
    let single = x as f32;
    let product = single * (y as f32);
    let truncated = x as i64 as f64;
    f64::from(product) * truncated + (single as f64 - x) + (y as u8) as f64
}

#[derive_grad]
fn negating(x: f64, y: f64) -> f64 {
    let zero = 0.0 * x;
    -(x - y) + -x * -y - (-zero) - -0.0
}

#[derive_grad]
fn folding(x: f64, y: f64) -> f64 {
    let scale = 0.1 + 0.2;
    let third = 1.0 / 3.0;
    x * scale * 10.0 + y * third - x * std::f64::consts::PI / 180.0 + f64::EPSILON * y
}

#[derive_grad]
fn single_precision(x: f32, y: f32) -> f32 {
    let a = x * y + 0.1;
    (a.sin() * x - a / y).mul_add(x, y.exp())
}

#[test]
fn single_precision_values() {
    for x in SPECIAL {
        for y in SPECIAL {
            let (x, y) = (x as f32, y as f32);
            let (found, expected) = (single_precision_value_and_grad(x, y).0, single_precision(x, y));
            assert!(
                found.to_bits() == expected.to_bits() || (found.is_nan() && expected.is_nan()),
                "{x} {y}"
            );
        }
    }
}
