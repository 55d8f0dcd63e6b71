//! A method's gradient that cannot be differentiated hides one of its name on an inner type.

use derive_grad::derive_grad;
use std::ops::Deref;

struct Inner;

impl Inner {
    #[derive_grad(order = 2, wrt(x))]
    fn energy(&self, x: f64) -> f64 {
        x * x
    }
}

struct Outer(Inner);

impl Deref for Outer {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Outer {
    #[derive_grad(wrt(x))]
    fn energy(&self, x: f64) -> f64 {
        x * x * x
    }
}

#[derive_grad(wrt(x))]
fn force(outer: &Outer, x: f64) -> f64 {
    outer.energy_grad(x)
}

fn main() {}
