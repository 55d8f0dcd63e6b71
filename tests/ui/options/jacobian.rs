//! Functions without an `f_jacobian`.

use derive_grad::derive_grad;

#[derive_grad(jacobian)]
fn prints(x: f64) -> [f64; 2] {
    println!("once");
    [x, x * x]
}

#[derive_grad(jacobian)]
fn changes_and_gives(x: &mut f64) -> [f64; 2] {
    *x *= 2.0;
    [*x, *x * *x]
}

#[derive_grad(jacobian)]
fn changes_two(x: &mut f64, y: &mut f64) {
    *x *= *y;
}

#[derive_grad(jacobian, wrt(x))]
fn only_writes(x: f64, out: &mut [f64]) {
    out[0] = x;
}

#[derive_grad(jacobian)]
fn given(f: impl Fn(f64) -> f64, x: f64) -> [f64; 2] {
    [f(x), x]
}

#[derive_grad(jacobian)]
fn counted(x: f64) -> (f64, usize) {
    (x * x, 1)
}

#[derive_grad(jacobian = 2)]
fn number(x: f64) -> f64 {
    x
}

fn main() {}
