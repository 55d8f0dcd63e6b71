//! After an error the user's function is still there: no second error where it is called.

use derive_grad::derive_grad;

#[derive_grad(wrt(z))]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {
    println!("{}", f(2.0));
}
