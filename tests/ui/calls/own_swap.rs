//! A function of the user's with the name of one of the standard library.

use derive_grad::derive_grad;

fn swap(a: &mut f64, b: &mut f64) {
    std::mem::swap(a, b);
    *a *= 2.0;
}

mod mem {
    pub fn replace<T>(_old: &mut T, new: T) -> T {
        new
    }
}

#[derive_grad]
fn swapped(x: f64, y: f64) -> f64 {
    let (mut a, mut b) = (x, y);
    swap(&mut a, &mut b);
    a * a * b
}

#[derive_grad]
fn replaced(x: f64, y: f64) -> f64 {
    let mut a = x;
    let old = mem::replace(&mut a, y);
    a * a * old
}

fn main() {}
