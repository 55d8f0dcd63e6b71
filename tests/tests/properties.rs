//! Laws that hold for every function: linearity in the seed, the chain rule
//! through calls, sums in the adjoints, and that `wrt` takes parts of the gradient.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;

#[track_caller]
fn close(found: f64, expected: f64) {
    assert!((found - expected).abs() <= 1e-12 * expected.abs().max(1e-3), "{found:e}, expected {expected:e}");
}

/// The same body under several attributes.
macro_rules! under {
    ($([$(#[$attr:meta])*] $name:ident;)* => $params:tt -> $result:ty $body:block) => {$(
        #[allow(unused_mut)]
        $(#[$attr])*
        fn $name $params -> $result $body
    )*};
}

under! {
    [#[derive_grad]] full;
    [#[derive_grad(no_link)]] unlinked;
    [#[derive_grad(wrt(a))]] by_a;
    [#[derive_grad(wrt(b))]] by_b;
    [#[derive_grad(wrt(x))]] by_x;
    [#[derive_grad(wrt(x, a))]] by_xa;
    [#[derive_grad(wrt(b, x, a))]] by_bxa;
    => (a: f64, x: &[f64], b: f64, n: usize) -> f64 {
        let mut state = a;
        let mut history = vec![0.0; n + 1];
        for i in 0..n {
            let y = x[i % x.len()];
            state = if y > 0.0 { (state * y).sin() + b } else { state * b - y };
            history[i + 1] = history[i] * 0.5 + state * a;
            if history[i + 1] > 50.0 {
                break;
            }
        }
        let mut sum = 0.0;
        for (h, y) in history.iter().zip(x.iter().rev()) {
            sum += h * h * y;
        }
        sum + state / (1.0 + b * b)
    }
}

fn points() -> Vec<(f64, Vec<f64>, f64, usize)> {
    let mut state = 7_u64;
    let mut random = move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1_u64 << 52) as f64 - 1.0
    };
    let mut points = Vec::new();
    for k in 0..40 {
        let x = (0..1 + k % 5).map(|_| random() * 2.0).collect();
        points.push((random() * 1.5, x, random(), k % 9));
    }
    points
}

#[test]
fn differences_agree() {
    for (a, x, b, n) in points() {
        let (da, dx, db) = full_grad(a, &x, b, n);
        let at: Vec<f64> = [a, b].into_iter().chain(x).collect();
        let expected = derive_grad_tests::richardson(|p| full(p[0], &p[2..], p[1], n), &at);
        for (found, expected) in [da, db].into_iter().chain(dx).zip(expected) {
            let tolerance = 1e-7 * expected.value.abs().max(1.0) + 10.0 * expected.error;
            assert!((found - expected.value).abs() < tolerance, "{found}, expected {expected:?}");
        }
    }
}

#[test]
fn wrt_takes_parts_of_the_gradient() {
    for (a, x, b, n) in points() {
        let value = full(a, &x, b, n);
        let (da, dx, db) = full_grad(a, &x, b, n);
        assert_eq!(unlinked_value_and_grad(a, &x, b, n), (value, (da, dx.clone(), db)));
        let close_all = |found: &[f64]| found.iter().zip(&dx).for_each(|(f, e)| close(*f, *e));
        close(by_a_grad(a, &x, b, n), da);
        close(by_b_grad(a, &x, b, n), db);
        close_all(&by_x_grad(a, &x, b, n));
        let (found_x, found_a) = by_xa_grad(a, &x, b, n);
        close(found_a, da);
        close_all(&found_x);
        let (v, (found_b, found_x, found_a)) = by_bxa_value_and_grad(a, &x, b, n);
        assert_eq!(v.to_bits(), value.to_bits());
        close(found_a, da);
        close(found_b, db);
        close_all(&found_x);
    }
}

#[test]
fn linear_in_the_seed() {
    for (a, x, b, n) in points() {
        let (da, dx, db) = full_grad(a, &x, b, n);
        for seed in [0.0, 1.0, -2.5, 1e-3] {
            let (mut sa, mut sx, mut sb) = (0.0, vec![0.0; x.len()], 0.0);
            let value = full_vjp(a, &x, b, n, seed, &mut sa, &mut sx, &mut sb);
            assert_eq!(value.to_bits(), full(a, &x, b, n).to_bits());
            close(sa, seed * da);
            close(sb, seed * db);
            sx.iter().zip(&dx).for_each(|(s, d)| close(*s, seed * d));
        }
    }
}

#[test]
fn vjp_adds_to_what_is_there() {
    for (a, x, b, n) in points() {
        let (da, dx, db) = full_grad(a, &x, b, n);
        let (mut sa, mut sx, mut sb) = (1.0, vec![2.0; x.len()], -3.0);
        full_vjp(a, &x, b, n, 1.0, &mut sa, &mut sx, &mut sb);
        full_vjp(a, &x, b, n, 0.5, &mut sa, &mut sx, &mut sb);
        close(sa - 1.0, 1.5 * da);
        close(sb + 3.0, 1.5 * db);
        sx.iter().zip(&dx).for_each(|(s, d)| close(s - 2.0, 1.5 * d));
    }
}

#[test]
fn calling_twice_gives_the_same() {
    for (a, x, b, n) in points() {
        assert_eq!(full_value_and_grad(a, &x, b, n), full_value_and_grad(a, &x, b, n));
    }
}

#[derive_grad]
fn outer(u: f64, v: f64) -> f64 {
    (u * v).sin() + u / (2.0 + v * v)
}

#[derive_grad]
fn inner(x: f64, n: usize) -> f64 {
    let mut product = 1.0;
    for k in 0..n {
        product = product * x + (x * k as f64).cos();
    }
    product
}

#[derive_grad]
fn composed(x: f64, y: f64) -> f64 {
    outer(inner(x, 3), inner(y, 2)) * inner(x, 1)
}

#[test]
fn chain_rule_through_calls() {
    for x in [-1.5, -0.2, 0.0, 0.7, 2.0] {
        for y in [-1.0, 0.3, 1.7] {
            let (u, du) = inner_value_and_grad(x, 3);
            let (v, dv) = inner_value_and_grad(y, 2);
            let (w, dw) = inner_value_and_grad(x, 1);
            let (value, (ou, ov)) = outer_value_and_grad(u, v);
            let (dx, dy) = composed_grad(x, y);
            close(dx, ou * du * w + value * dw);
            close(dy, ov * dv * w);
        }
    }
}

#[derive_grad]
fn sum_of_two(x: f64) -> f64 {
    inner(x, 3) + 2.0 * inner(x, 2)
}

#[derive_grad]
fn product_of_two(x: f64) -> f64 {
    inner(x, 3) * inner(x, 2)
}

#[derive_grad]
fn quotient_of_two(x: f64) -> f64 {
    inner(x, 3) / (2.0 + inner(x, 2))
}

#[test]
fn sum_product_and_quotient_rules() {
    for x in [-1.5, -0.2, 0.0, 0.7, 2.0] {
        let (u, du) = inner_value_and_grad(x, 3);
        let (v, dv) = inner_value_and_grad(x, 2);
        close(sum_of_two_grad(x), du + 2.0 * dv);
        close(product_of_two_grad(x), du * v + u * dv);
        close(quotient_of_two_grad(x), (du * (2.0 + v) - u * dv) / ((2.0 + v) * (2.0 + v)));
    }
}

/// `exp` and `ln` undo each other, `sin² + cos² = 1`, and so do their derivatives.
#[derive_grad]
fn there_and_back(x: f64) -> f64 {
    x.exp().ln() + x.sin() * x.sin() + x.cos() * x.cos() + (x * x).sqrt() - x.abs()
}

#[test]
fn identities() {
    for x in [-3.0, -0.5, 0.25, 1.0, 5.0] {
        let grad = there_and_back_grad(x);
        assert!((grad - 1.0).abs() < 1e-14, "{grad} at {x}");
    }
}

#[derive_grad]
fn affine(m: &[[f64; 2]; 3], x: &[f64; 2]) -> [f64; 3] {
    let mut y = [0.0; 3];
    for i in 0..3 {
        for j in 0..2 {
            y[i] += m[i][j] * x[j];
        }
    }
    y
}

#[test]
fn vjp_of_a_linear_map_is_its_transpose() {
    let (m, x, seed) = ([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], [7.0, 8.0], [1.0, -1.0, 0.5]);
    let (mut dm, mut dx) = ([[0.0; 2]; 3], [0.0; 2]);
    assert_eq!(affine_vjp(&m, &x, &seed, &mut dm, &mut dx), [23.0, 53.0, 83.0]);
    assert_eq!(dx, [1.0 - 3.0 + 2.5, 2.0 - 4.0 + 3.0]);
    assert_eq!(dm, [[7.0, 8.0], [-7.0, -8.0], [3.5, 4.0]]);
}

#[derive_grad]
fn update(state: &mut [f64], rate: f64) {
    for i in 1..state.len() {
        let change = rate * (state[i - 1] - state[i]).tanh();
        state[i] += change;
        state[i - 1] -= change;
    }
}

#[derive_grad]
fn after_updates(start: &[f64], rate: f64) -> f64 {
    let mut state = start.to_vec();
    update(&mut state, rate);
    update(&mut state, rate);
    state[0] * state[1]
}

#[test]
fn exclusive_references_chain() {
    let (start, rate) = ([1.0, 2.5, -0.5], 0.3);
    let mut once = start;
    update(&mut once, rate);
    let mut twice = once;
    update(&mut twice, rate);
    let (mut adjoint, mut d_rate) = ([twice[1], twice[0], 0.0], 0.0);
    update_vjp(&mut once, rate, &mut adjoint, &mut d_rate);
    assert_eq!(once, twice);
    update_vjp(&mut start.clone(), rate, &mut adjoint, &mut d_rate);
    let (d_start, found_rate) = after_updates_grad(&start, rate);
    close(found_rate, d_rate);
    d_start.iter().zip(adjoint).for_each(|(found, expected)| close(*found, expected));
}

/// Only operations that IEEE 754 defines to the last bit.
#[derive_grad]
fn exact(a: f64, x: &[f64], b: f64, n: usize) -> f64 {
    let mut state = a;
    let mut sum = 0.0;
    for i in 0..n {
        let y = x[i % x.len()];
        state = (state * y + b) / (1.0 + (state * state + y * y).sqrt());
        sum += state.abs() * y - state.max(b);
    }
    sum + state % 0.3
}

/// Values and gradients to the last bit, as debug and release mode must both give them.
#[test]
fn debug_and_release_agree() {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut absorb = |x: f64| hash = (hash ^ x.to_bits()).wrapping_mul(0x0100_0000_01b3);
    for (a, x, b, n) in points() {
        let (value, (da, dx, db)) = exact_value_and_grad(a, &x, b, n);
        [value, da, db].into_iter().chain(dx).for_each(&mut absorb);
    }
    assert_eq!(hash, EXPECTED_BITS, "{hash:#x}");
}

/// A hash of all of them. It changes only where generated code computes in another order.
const EXPECTED_BITS: u64 = 0xd760_4401_a97c_b779;
