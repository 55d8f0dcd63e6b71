//! Types and methods of the user's whose names the standard library has too.
#![allow(missing_docs, clippy::pedantic, clippy::style)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::richardson;

/// Checks a gradient against central differences.
fn check(f: fn(&[f64]) -> f64, gradient: fn(&[f64]) -> Vec<f64>, at: &[f64]) {
    let exact = gradient(at);
    for (k, (exact, found)) in exact.iter().zip(richardson(f, at)).enumerate() {
        let off = (exact - found.value).abs();
        assert!(
            off <= 1e-8 * found.value.abs().max(1.0) + 10.0 * found.error,
            "x[{k}]: {exact} against {found:?}"
        );
    }
}

#[derive(Clone, Copy, Differentiable)]
struct Range {
    lo: f64,
    hi: f64,
}

#[derive_grad]
fn of_a_range(x: &[f64]) -> f64 {
    let r: Range = Range { lo: x[0], hi: x[1] };
    r.lo * r.hi * x[2]
}

#[derive(Clone, Differentiable)]
struct Series<K> {
    #[grad(skip)]
    key: K,
    values: Vec<f64>,
}

#[derive_grad]
fn of_a_generic_struct(x: &[f64]) -> f64 {
    let s: Series<u32> = Series { key: 3, values: x.to_vec() };
    s.values[0] * s.values[1] * s.key as f64
}

#[test]
fn types_with_known_names() {
    check(of_a_range, of_a_range_grad, &[0.7, 1.3, 0.55]);
    check(of_a_generic_struct, of_a_generic_struct_grad, &[0.7, 1.3]);
}
