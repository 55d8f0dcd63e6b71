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

mod exchanged {
    use derive_grad::derive_grad;

    fn swap<T>(_: &mut T, _: &mut T) {}

    #[derive_grad]
    fn references(x: f64, y: f64) -> f64 {
        let (mut a, mut b) = ([x, y], [y * y, x]);
        let (mut now, mut next) = (&mut a, &mut b);
        swap(&mut now, &mut next);
        now[0] = x * 3.0;
        next[1] *= y;
        a[0] * b[1]
    }
}

fn main() {}
