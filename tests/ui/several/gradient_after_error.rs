//! After an error the uses of the generated functions give no further errors.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    let square = Box::new(|y: f64| y * y);
    square(x) + x
}

fn main() {
    println!("{}", f_grad(2.0));
}
