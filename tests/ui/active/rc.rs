//! An active value goes into an `Rc`: the error is at `Rc::new`.

use derive_grad::derive_grad;

use std::rc::Rc;

#[derive_grad]
fn f(x: f64) -> f64 {
    let shared = Rc::new(x);
    *shared * x
}

fn main() {}
