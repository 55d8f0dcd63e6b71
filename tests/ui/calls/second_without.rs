//! Second and third derivatives through a call of a function that has none.

use derive_grad::derive_grad;

#[derive_grad(jvp)]
fn square(x: f64) -> f64 {
    x * x
}

#[derive_grad(hvp)]
fn f(x: f64) -> f64 {
    square(x) * x
}

struct Model {
    w: f64,
}

impl Model {
    #[derive_grad(jvp, wrt(x))]
    fn scaled(&self, x: f64) -> f64 {
        x * x * self.w
    }
}

#[derive_grad(hvp, wrt(x))]
fn of_method(model: &Model, x: f64) -> f64 {
    model.scaled(x) * x
}

#[derive_grad(order = 2)]
fn cube(x: f64) -> f64 {
    x * x * x
}

#[derive_grad(hvp)]
fn third(x: f64) -> f64 {
    cube_grad(x) * x
}

#[derive_grad(order = 3)]
fn of_second(x: f64) -> f64 {
    cube(x) * x
}

fn main() {}
