//! A closure's parameter that is changed, whose type is not written.
use derive_grad::derive_grad;

#[derive_grad]
fn changed(f: impl Fn(&mut f64, f64), x: f64) -> f64 {
    let mut v = x * x;
    f(&mut v, x);
    v
}

#[derive_grad]
fn scalar(x: f64) -> f64 {
    changed(|o, t| { *o *= t * x; }, x)
}

#[derive_grad]
fn slices(f: impl Fn(&mut [f64], f64), x: f64) -> f64 {
    let mut v = [x, 1.0];
    f(&mut v, x);
    v[0] * v[1]
}

#[derive_grad]
fn slice(x: f64) -> f64 {
    slices(|o, t| o[1] = t * x + o[0], x)
}

type Number<'a> = &'a mut f64;

#[derive_grad]
fn alias(x: f64) -> f64 {
    changed(|o: Number, t| { *o *= t * x; }, x)
}

fn main() {}
