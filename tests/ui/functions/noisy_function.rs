//! An annotated function that does more than compute.
use derive_grad::derive_grad;

#[derive_grad]
fn integrate(f: impl Fn(f64) -> f64, a: f64, b: f64) -> f64 {
    0.5 * (f(a) + f(b)) * (b - a)
}

#[derive_grad]
fn noisy(x: f64) -> f64 {
    println!("{x}");
    x * x
}

#[derive_grad]
fn by_path(x: f64) -> f64 {
    integrate(noisy, 0.0, x)
}

/// A generator of numbers.
struct Rng {
    state: std::cell::Cell<u64>,
}

impl Rng {
    #[derive_grad(wrt(x))]
    fn noise(&self, x: f64) -> f64 {
        self.state.set(self.state.get() * 48271 % 2147483647);
        x * (self.state.get() as f64)
    }
}

#[derive_grad]
fn in_closure(x: f64) -> f64 {
    integrate(|t| noisy(t) * x, 0.0, x)
}

#[derive_grad]
fn by_method(x: f64) -> f64 {
    let rng: Rng = Rng { state: std::cell::Cell::new(42) };
    integrate(|t| rng.noise(t) * t, 0.0, x)
}

fn main() {}
