//! Methods of the user's with names of the standard library: what these give there, and
//! that they change nothing, is not true here.

use derive_grad::{Differentiable, derive_grad};

#[derive(Clone, Copy, Differentiable)]
struct Vector {
    x: f64,
    y: f64,
}

impl Vector {
    fn len(&self) -> f64 {
        self.x.hypot(self.y)
    }

    fn position(&self) -> f64 {
        self.x * self.y
    }

    fn contains(&mut self, v: f64) -> bool {
        self.x += v * v;
        self.x > self.y
    }
}

#[derive_grad]
fn length(x: f64, y: f64) -> f64 {
    let v = Vector { x, y };
    v.len() * x
}

#[derive_grad]
fn place(x: f64, y: f64) -> f64 {
    let v = Vector { x, y };
    let p = v.position();
    p * p
}

#[derive_grad]
fn change(x: f64, y: f64) -> f64 {
    let mut v = Vector { x: 0.0, y: 0.0 };
    if v.contains(x) { v.x * y } else { y }
}

trait Count {
    fn count(self) -> f64;
}

impl Count for f64 {
    fn count(self) -> f64 {
        self * 3.0
    }
}

#[derive_grad]
fn extended(x: f64) -> f64 {
    (x * x).count() * x
}

fn main() {}
