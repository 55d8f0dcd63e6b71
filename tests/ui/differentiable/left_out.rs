//! Fields that a struct leaves out: what has a derivative cannot be put into one, and one whose
//! struct stands further down, so that the macro does not see that it is left out, is no part of a
//! derivative; nor one that is reached by another name, of another type of its name, of one that is
//! inferred, or behind `Deref`.
use derive_grad::{Differentiable, derive_grad, stop_gradient};

#[derive_grad]
fn below(s: &Below, x: f64) -> f64 {
    s.x * s.rate * x
}

#[derive_grad]
fn stopped(s: &Below, x: f64) -> f64 {
    s.x * stop_gradient(s.rate) * x
}

#[derive(Differentiable)]
struct Below {
    x: f64,
    #[grad(skip)]
    rate: f64,
}

#[derive_grad]
mod renamed {
    use derive_grad::Differentiable;

    #[derive(Differentiable)]
    pub enum Shape {
        Circle {
            k: f64,
            #[grad(skip)]
            r: f64,
        },
        Point,
    }
    use Shape::Circle as Round;

    pub fn area(s: &Shape) -> f64 {
        match s {
            Round { k, r } => k * r,
            Shape::Point => 0.0,
        }
    }

    #[derive(Differentiable)]
    pub struct Below {
        pub rate: f64,
    }

    pub fn other(s: &super::Below, x: f64) -> f64 {
        s.rate * x
    }
}

#[derive(Differentiable)]
struct Wrap<T> {
    of: T,
}

#[derive(Differentiable)]
struct Kept {
    rate: f64,
}

#[derive_grad]
fn keep(x: f64) -> Wrap<Kept> {
    Wrap { of: Kept { rate: x } }
}

#[derive_grad]
fn leave(x: f64) -> Wrap<Below> {
    Wrap { of: Below { x, rate: 1.0 } }
}

#[derive_grad]
fn of_both(x: f64) -> f64 {
    let a: Wrap<_> = keep(x);
    let b: Wrap<_> = leave(x);
    a.of.rate * b.of.rate
}

#[derive(Differentiable)]
struct Owner {
    below: Below,
}

impl std::ops::Deref for Owner {
    type Target = Below;
    fn deref(&self) -> &Below {
        &self.below
    }
}

impl std::ops::DerefMut for Owner {
    fn deref_mut(&mut self) -> &mut Below {
        &mut self.below
    }
}

#[derive_grad]
fn behind(o: &Owner) -> f64 {
    o.rate * o.x
}

fn main() {}
