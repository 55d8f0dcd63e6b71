//! An active value goes through a local `Cell`.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    let cell = std::cell::Cell::new(x);
    cell.set(cell.get() * x);
    cell.get()
}

fn main() {}
