//! An active value goes through a `static` mutex: the error is where it goes in.

use derive_grad::derive_grad;

use std::sync::Mutex;

static LAST: Mutex<f64> = Mutex::new(0.0);

#[derive_grad]
fn f(x: f64) -> f64 {
    *LAST.lock().unwrap() = x * x;
    *LAST.lock().unwrap()
}

fn main() {}
