//! A method without a tangent is not taken for one of its name on what its type dereferences
//! to, which has one.

use derive_grad::{Differentiable, derive_grad};

#[derive(Clone, Copy, Differentiable)]
struct Inner {
    x: f64,
}

impl Inner {
    #[derive_grad(wrt(self), jvp)]
    fn size(&self) -> f64 {
        100.0 * self.x
    }

    #[derive_grad(wrt(self), jvp)]
    fn area(&self) -> f64 {
        100.0 * self.x
    }
}

#[derive(Clone, Copy, Differentiable)]
struct Outer {
    inner: Inner,
}

impl std::ops::Deref for Outer {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.inner
    }
}

impl Outer {
    #[derive_grad(wrt(self))]
    fn size(&self) -> f64 {
        self.inner.x * self.inner.x
    }
}

#[derive_grad]
trait Area {
    fn area(&self) -> f64;
}

#[derive_grad]
impl Area for Outer {
    #[derive_grad(wrt(self))]
    fn area(&self) -> f64 {
        self.inner.x * self.inner.x
    }
}

#[derive_grad(jvp)]
fn of_type(o: Outer) -> f64 {
    o.size()
}

#[derive_grad(jvp)]
fn of_trait(o: Outer) -> f64 {
    o.area()
}

fn main() {}
