//! What a Hessian, a Jacobian or the derivative of a gradient runs several times must do
//! nothing but compute, also in what it calls.
use std::sync::atomic::{AtomicUsize, Ordering};

use derive_grad::derive_grad;

static CALLS: AtomicUsize = AtomicUsize::new(0);

#[derive_grad(order = 2)]
fn counted(x: f64) -> f64 {
    CALLS.fetch_add(1, Ordering::Relaxed);
    x * x * x
}

#[derive_grad(hessian)]
fn of_hessian(x: f64, y: f64) -> f64 {
    counted(x) * y
}

#[derive_grad(jacobian)]
fn of_jacobian(x: f64) -> [f64; 2] {
    [counted(x), x]
}

#[derive_grad(order = 2)]
fn of_order(x: f64) -> f64 {
    counted(x) + x
}

struct Model(f64);

impl Model {
    #[derive_grad(wrt(x), hvp)]
    fn told(&self, x: f64) -> f64 {
        println!("{x}");
        self.0 * x * x
    }
}

#[derive_grad(hessian, wrt(x))]
fn of_method(model: &Model, x: f64) -> f64 {
    model.told(x)
}

// One run is enough for these.
#[derive_grad(hvp)]
fn once(x: f64) -> f64 {
    counted(x) * x
}

fn main() {}
