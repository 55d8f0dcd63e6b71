//! Two things of one name: a variant called like its enum, a variant that looks like a
//! struct, a type of an annotated module and one from outside.
#![allow(missing_docs, clippy::pedantic, clippy::vec_box)] // boxes are what is tested

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::{assert_gradient, assert_slope};

#[derive(Clone, Copy, Differentiable)]
enum Shape {
    Shape { r: f64 },
    Line { l: f64 },
}

#[derive_grad]
fn of_a_variant_called_like_its_enum(x: f64) -> f64 {
    let s: Shape = if x > 1.0 { Shape::Line { l: x } } else { Shape::Shape { r: x } };
    let power = match s {
        Shape::Shape { .. } => x * x,
        Shape::Line { .. } => x * x * x,
    };
    match s {
        Shape::Shape { r } if r > 10.0 => 0.0,
        Shape::Shape { r } => power * r,
        Shape::Line { l } => power / l,
    }
}

mod figures {
    use derive_grad::{Differentiable, derive_grad};

    use Figure::{Circle, Square};

    #[derive(Clone, Copy, Differentiable)]
    pub enum Figure {
        Circle { _r: f64 },
        Square { _a: f64 },
    }

    #[derive_grad]
    pub fn of_imported_variants(x: f64) -> f64 {
        let mut s = Circle { _r: x };
        if x > 1.0 {
            s = Square { _a: x };
        }
        match s {
            Circle { .. } => x,
            Square { .. } => x * x,
        }
    }
}

#[test]
fn variants() {
    for x in [0.7, 1.3, 2.1] {
        assert_slope(of_a_variant_called_like_its_enum_grad(x), of_a_variant_called_like_its_enum, x);
        assert_slope(figures::of_imported_variants_grad(x), figures::of_imported_variants, x);
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Point {
    pub n: f64,
}

#[derive_grad]
mod model {
    use super::Point;

    /// Another `Point`, whose number has no derivative.
    pub mod counts {
        #[derive(Clone, Copy)]
        pub struct Point {
            pub n: usize,
        }
    }

    #[derive_grad(wrt(p, x))]
    pub fn of_a_point_from_outside(p: &Point, x: f64) -> f64 {
        p.n * p.n * x
    }

    pub mod parts {
        use derive_grad::Differentiable;

        #[derive(Clone, Copy, Differentiable)]
        pub struct Vector {
            pub x: f64,
            pub y: f64,
        }

        impl std::ops::Add for Vector {
            type Output = Vector;
            fn add(self, other: Vector) -> Vector {
                Vector { x: self.x + other.x, y: self.y + other.y }
            }
        }

        #[derive(Clone, Copy, Differentiable)]
        pub struct Body {
            pub p: Vector,
            pub v: Vector,
        }
    }

    use parts::{Body, Vector};

    pub fn of_imported_types(x: f64) -> f64 {
        let mut b = Body { p: Vector { x, y: 1.0 }, v: Vector { x: x * x, y: x } };
        b.p = b.p + b.v;
        b.p.x * b.p.y
    }

    pub mod user {
        use super::*;

        pub fn of_all_types(x: f64) -> f64 {
            let v = Vector { x, y: x * x };
            let b = Body { p: v, v };
            let s = b.p + b.v;
            s.x * s.y
        }
    }
}

#[test]
fn types_of_modules() {
    let (at, x) = (Point { n: 2.0 }, 3.0);
    let (d_p, d_x) = model::of_a_point_from_outside_grad(&at, x);
    assert_gradient(&at, &d_p, |p| model::of_a_point_from_outside(p, x));
    assert_slope(d_x, |x| model::of_a_point_from_outside(&at, x), x);
    assert_eq!(model::counts::Point { n: 1 }.n, 1);
    assert_slope(model::of_imported_types_grad(1.5), model::of_imported_types, 1.5);
    assert_slope(model::user::of_all_types_grad(1.5), model::user::of_all_types, 1.5);
}

// What the functions below use, some of which have variables of these names.
#[derive_grad]
fn double(x: f64) -> f64 {
    2.0 * x
}

#[derive_grad]
fn scale(x: f64) -> f64 {
    5.0 * x
}

#[derive_grad]
fn functions_and_variables(x: f64) -> f64 {
    fn inner(y: f64) -> f64 {
        double(y) * y
    }
    let double = |v: f64| v * 3.0;
    inner(x) + double(x)
}

#[derive_grad]
fn values_and_functions(x: f64) -> f64 {
    fn inner(y: f64) -> f64 {
        scale(y) * y
    }
    let scale = x * x;
    inner(x) * scale
}

#[derive_grad]
fn variables_after_closures(x: f64) -> f64 {
    let a = {
        let scale = x * 2.0;
        scale * x
    };
    let closure = |y: f64| double(y) * scale(y);
    let double = |v: f64| v * 3.0;
    let b = {
        let double = x * x;
        double + 1.0
    };
    a * scale(x) + closure(x) * x + double(x) + b
}

#[derive_grad]
fn parameters_of_inner_functions(x: f64) -> f64 {
    fn inner(double: f64, z: f64) -> f64 {
        let area = double + z;
        area * z
    }
    fn area(x: f64) -> f64 {
        let area = x * x;
        area + 1.0
    }
    inner(x, double(x * x)) * area(x)
}

#[test]
fn functions_called_like_variables() {
    for f in [
        (functions_and_variables as fn(f64) -> f64, functions_and_variables_value_and_grad as fn(f64) -> _),
        (values_and_functions, values_and_functions_value_and_grad),
        (variables_after_closures, variables_after_closures_value_and_grad),
        (parameters_of_inner_functions, parameters_of_inner_functions_value_and_grad),
    ] {
        let (value, slope) = f.1(1.3);
        assert_eq!(value, f.0(1.3));
        assert_slope(slope, f.0, 1.3);
    }
}

// An item of a block is meant in it, whatever is called so around it.
#[derive_grad]
fn items_in_blocks(x: f64) -> f64 {
    let step = |t: f64| t * 2.0;
    let hop = |t: f64| t * 3.0;
    let a = step(x) + hop(x);
    let b = {
        fn step(x: f64) -> f64 {
            x.sin()
        }
        a * step(x)
    };
    let c = {
        use self::double as hop;
        hop(x) * b
    };
    c + step(b) * hop(c)
}

// A pattern with a capital where a variable has that name.
#[derive_grad]
#[allow(non_snake_case)]
fn capitals_in_patterns(x: f64) -> f64 {
    let V = x * x;
    let r = match x.sin() {
        V if V > 2.0 => 1.0,
        V => V * V,
    };
    r * V
}

#[test]
fn names_in_blocks_and_patterns() {
    assert_slope(items_in_blocks_grad(0.4), items_in_blocks, 0.4);
    assert_eq!(items_in_blocks_value_and_grad(0.4).0, items_in_blocks(0.4));
    assert_slope(capitals_in_patterns_grad(0.8), capitals_in_patterns, 0.8);
    assert_eq!(capitals_in_patterns_value_and_grad(0.8).0, capitals_in_patterns(0.8));
}

// What is in a box in a struct of an annotated module.
#[derive_grad]
mod boxes {
    use derive_grad::Differentiable;

    #[derive(Clone, Differentiable)]
    pub enum Tree {
        Leaf(f64),
        Scaled(Box<Tree>, f64),
        All(Vec<Box<Tree>>),
    }

    #[derive(Clone, Differentiable)]
    pub struct Model {
        pub weight: Box<f64>,
        pub trees: Vec<Box<Tree>>,
    }

    pub fn tree(t: &Tree, x: f64) -> f64 {
        match t {
            Tree::Leaf(v) => v * x.sin(),
            Tree::Scaled(t, by) => by * tree(t, x * by),
            Tree::All(all) => {
                let mut sum = 0.0;
                for t in all {
                    sum += tree(t, x);
                }
                sum
            }
        }
    }

    fn square(x: &f64) -> f64 {
        x * x
    }

    pub fn model(m: &Model, x: f64) -> f64 {
        let mut sum = square(&m.weight);
        for t in &m.trees {
            sum *= tree(t, x);
        }
        sum
    }
}

#[test]
fn boxes_of_modules() {
    use boxes::{Model, Tree};
    let leaf = |v| Box::new(Tree::Leaf(v));
    let all = Tree::All(vec![leaf(0.4), Box::new(Tree::Scaled(leaf(1.2), 0.7))]);
    let m =
        Model { weight: Box::new(1.5), trees: vec![Box::new(all), Box::new(Tree::Scaled(leaf(0.9), -1.1))] };
    let (value, (d_m, d_x)) = boxes::model_value_and_grad(&m, 0.6);
    assert_eq!(value, boxes::model(&m, 0.6));
    assert_gradient(&m, &d_m, |m| boxes::model(m, 0.6));
    assert_slope(d_x, |x| boxes::model(&m, x), 0.6);
}

// The functions inside have parameters that are called as other things around them are.
#[derive_grad]
fn arguments_the_other_way_round(x: f64, y: f64) -> f64 {
    fn power(x: f64, y: f64) -> f64 {
        x * x * y
    }
    fn scaled(a: &[f64], b: &mut [f64], y: f64) -> f64 {
        b[0] *= a[0] * y;
        power(y, a[1]) + power(b[0], y)
    }
    let mut a = [x, y * y];
    let mut b = [y, x * y];
    let first = scaled(&a, &mut b, x);
    let second = scaled(&b, &mut a, y);
    power(y, x) + first * power(x, power(y, x)) + second * a[0] * b[1]
}

#[derive_grad]
mod arguments {
    fn power(x: f64, y: f64) -> f64 {
        x * x * y
    }

    fn turned(x: &mut [f64; 2], y: &mut [f64; 2]) -> f64 {
        x[0] = power(y[1], x[1]);
        y[1] *= power(x[0], y[0]);
        x[0] - y[1]
    }

    pub fn both_ways(x: f64, y: f64) -> f64 {
        let (mut p, mut q) = ([x, y * y], [y, x * y]);
        let mut sum = power(y, x);
        for _ in 0..2 {
            sum += turned(&mut p, &mut q);
            sum *= turned(&mut q, &mut p);
        }
        sum
    }
}

#[test]
fn arguments_mean_what_they_are() {
    let (value, (d_x, d_y)) = arguments_the_other_way_round_value_and_grad(0.8, 1.3);
    assert_eq!(value, arguments_the_other_way_round(0.8, 1.3));
    assert_slope(d_x, |x| arguments_the_other_way_round(x, 1.3), 0.8);
    assert_slope(d_y, |y| arguments_the_other_way_round(0.8, y), 1.3);
    let (value, (d_x, d_y)) = arguments::both_ways_value_and_grad(0.8, 1.1);
    assert_eq!(value, arguments::both_ways(0.8, 1.1));
    assert_slope(d_x, |x| arguments::both_ways(x, 1.1), 0.8);
    assert_slope(d_y, |y| arguments::both_ways(0.8, y), 1.1);
}
