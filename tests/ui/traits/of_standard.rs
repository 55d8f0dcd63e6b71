//! Annotated `impl`s of traits of the standard library, and sums by such.
use std::iter::Sum;
use std::ops::AddAssign;

use derive_grad::{Differentiable, derive_grad};

#[derive(Clone, Copy, Differentiable)]
struct V {
    a: f64,
    b: f64,
}

#[derive_grad]
impl Sum for V {
    fn sum<I: Iterator<Item = V>>(iter: I) -> V {
        iter.fold(V { a: 1.0, b: 0.0 }, |s, v| V { a: s.a * v.a, b: s.b + v.b })
    }
}

#[derive_grad]
impl From<f64> for V {
    fn from(x: f64) -> V {
        V { a: x, b: x * x }
    }
}

#[derive_grad]
impl AddAssign for V {
    fn add_assign(&mut self, other: V) {
        self.a += other.a;
        self.b += other.b;
    }
}

#[derive_grad]
fn summed(x: &[V]) -> f64 {
    let s = x.iter().copied().sum::<V>();
    s.a * s.b
}

fn main() {}
