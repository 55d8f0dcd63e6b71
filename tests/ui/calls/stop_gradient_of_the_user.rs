//! No derivative flows through the runtime's `stop_gradient`; another of that name is refused.

use derive_grad::derive_grad;

#[derive_grad]
fn stop_gradient(x: f64) -> f64 {
    x * x
}

#[derive_grad]
fn f(x: f64) -> f64 {
    x * stop_gradient(x)
}

fn main() {
    println!("{}", f_grad(1.0));
}
