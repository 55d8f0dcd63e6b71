//! Items of inner blocks whose names mean something else elsewhere in the function.

use derive_grad::derive_grad;

const K: f64 = 2.0;

#[derive_grad]
fn shadowed(x: f64) -> f64 {
    let a = {
        const K: f64 = 3.0;
        K * x
    };
    a * K
}

#[derive_grad]
fn twice(x: f64) -> f64 {
    let a = {
        const C: f64 = 3.0;
        C * x
    };
    let b = {
        const C: f64 = 2.0;
        C * x
    };
    a * b
}

#[derive_grad]
fn glob(x: f64) -> f64 {
    let a = {
        use core::f64::consts::*;
        PI * x
    };
    a * x
}

fn main() {}
