//! A struct with methods and operators that programs of several tests compute with.

use derive_grad::{Differentiable, derive_grad};

/// A point of the plane.
#[derive(Differentiable, Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// The first coordinate.
    pub x: f64,
    /// The second coordinate.
    pub y: f64,
}

#[derive_grad]
#[allow(missing_docs)]
impl Point {
    pub fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    pub fn make(x: f64, y: f64) -> Point {
        Point { x, y }
    }

    #[derive_grad(wrt(self))]
    pub fn length(&self) -> f64 {
        (self.x * self.x + self.y * self.y).sqrt()
    }

    #[derive_grad(wrt(self, k))]
    pub fn scaled(self, k: f64) -> Point {
        Point { x: self.x * k, y: self.y * k }
    }

    #[derive_grad(wrt(self, k))]
    pub fn shifted(&self, k: f64) -> Self {
        Self { x: self.x + k, ..*self }
    }

    #[derive_grad(wrt(self, o))]
    pub fn dot(self, o: Point) -> f64 {
        self.x * o.x + self.y * o.y
    }
}

#[derive_grad]
impl std::ops::Add for Point {
    type Output = Point;
    fn add(self, o: Point) -> Point {
        Point { x: self.x + o.x, y: self.y + o.y }
    }
}

#[derive_grad]
impl std::ops::Sub for Point {
    type Output = Point;
    fn sub(self, o: Point) -> Point {
        Point { x: self.x - o.x, y: self.y - o.y }
    }
}

#[derive_grad]
impl std::ops::Mul<Point> for f64 {
    type Output = Point;
    fn mul(self, o: Point) -> Point {
        Point { x: self * o.x, y: self * o.y }
    }
}
