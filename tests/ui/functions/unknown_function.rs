//! Functions whose code is not seen.
use derive_grad::derive_grad;

#[derive_grad]
fn integrate(f: impl Fn(f64) -> f64, a: f64, b: f64) -> f64 {
    0.5 * (f(a) + f(b)) * (b - a)
}

struct Holder {
    f: Box<dyn Fn(f64) -> f64>,
}

fn make(k: f64) -> impl Fn(f64) -> f64 {
    move |t| t * k
}

#[derive_grad(wrt(x))]
fn of_field(h: &Holder, x: f64) -> f64 {
    integrate(&h.f, 0.0, x)
}

#[derive_grad]
fn of_call(x: f64) -> f64 {
    integrate(make(2.0), 0.0, x)
}

#[derive_grad]
fn of_array(x: f64) -> f64 {
    let all: [fn(f64) -> f64; 2] = [f64::sin, f64::cos];
    integrate(all[0], 0.0, x)
}

fn main() {}
