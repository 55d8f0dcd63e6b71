//! Two functions of one name, in different blocks.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    let a = {
        fn g(x: f64) -> f64 {
            x.sin()
        }
        g(x)
    };
    let b = {
        fn g(x: f64) -> f64 {
            x.cos()
        }
        g(x)
    };
    a * b
}

fn main() {}
