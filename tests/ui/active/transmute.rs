//! An active value goes through `transmute`: the error is at `unsafe`.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    let bits = unsafe { std::mem::transmute::<f64, u64>(x) };
    f64::from_bits(bits) * x
}

fn main() {}
