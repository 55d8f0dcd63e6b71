//! What is replaced by something of another shape, which nothing in the loop reads: the adjoint is
//! given back the shape of what was there before.

#![allow(missing_docs, unused_assignments, clippy::pedantic, clippy::needless_range_loop)]

use derive_grad::check::assert_gradient;
use derive_grad::{Differentiable, derive_grad};

#[derive(Differentiable, Clone, Debug)]
pub enum Shape {
    Circle { r: f64 },
    Rectangle(f64, f64),
}

impl Shape {
    #[derive_grad(wrt(self))]
    fn area(&self) -> f64 {
        match self {
            Shape::Circle { r } => r * r,
            Shape::Rectangle(a, b) => a * b,
        }
    }
}

macro_rules! with {
    ($module:ident: $($option:tt)*) => {
        mod $module {
            use super::*;

            #[derive_grad($($option)*)]
            fn unread(x: &[f64]) -> f64 {
                let mut shape = Shape::Circle { r: x[0] };
                let area = shape.area();
                for i in 0..4 {
                    shape = Shape::Rectangle(x[i].sin(), x[1] * area);
                }
                area * x[2] + shape.area()
            }

            #[derive_grad($($option)*)]
            fn read(x: &[f64]) -> f64 {
                let mut shape = Shape::Circle { r: x[0] };
                let area = shape.area();
                for i in 0..4 {
                    if i % 2 == 0 {
                        shape = Shape::Rectangle(x[i].sin(), x[1] * area * shape.area());
                    } else {
                        shape = Shape::Circle { r: shape.area() * x[i] };
                    }
                }
                area * x[2] + shape.area()
            }

            #[derive_grad($($option)*)]
            fn list(x: &[f64]) -> f64 {
                let mut v = vec![x[0], x[1]];
                let (product, mut s) = (v[0] * v[1], x[2]);
                for i in 0..4 {
                    v = vec![x[i] * s; i + 1];
                    s = (s * product).sin();
                }
                product * x[2] + v[0] * v[3] * s
            }

            #[test]
            fn gradients() {
                let x = [0.31, -0.72, 0.53, 0.94];
                assert_gradient!(unread(&x));
                assert_gradient!(read(&x));
                assert_gradient!(list(&x));
            }
        }
    };
}
with!(root: checkpoint);
with!(one: checkpoint = 1);
with!(two: checkpoint = 2);
