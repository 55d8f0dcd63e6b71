//! `wrt` names a const parameter, which is a constant: the error says that it is no parameter.

use derive_grad::derive_grad;

#[derive_grad(wrt(N))]
fn f<const N: usize>(x: [f64; N]) -> f64 {
    x[0] * N as f64
}

fn main() {}
