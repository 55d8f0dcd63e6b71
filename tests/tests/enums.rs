//! Enums whose variants hold active values: matched by reference and by value, in pairs, in
//! methods and in structs; the adjoint of a value is a value of the same variant. Each
//! gradient is compared with Richardson differences over all scalars of the value.

#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::assert_gradient as check;

#[derive(Differentiable, Clone, Debug, PartialEq)]
enum Shape {
    Point,
    Circle { r: f64 },
    Rect(f64, f64),
    Ring { inner: f64, outer: f64 },
    Polygon(Vec<f64>, #[grad(skip)] usize),
}

fn shapes() -> Vec<Shape> {
    vec![
        Shape::Circle { r: 1.5 },
        Shape::Point,
        Shape::Rect(2.0, 3.0),
        Shape::Ring { inner: 0.5, outer: 1.25 },
        Shape::Polygon(vec![1.0, 2.0, 0.5], 2),
        Shape::Circle { r: 11.0 },
    ]
}

#[derive_grad]
fn area(s: &Shape) -> f64 {
    match s {
        Shape::Circle { r } => std::f64::consts::PI * r * r,
        Shape::Rect(w, h) => w * h,
        Shape::Ring { inner, outer: big } => big.powi(2) - inner.powi(2),
        Shape::Polygon(sides, n) => {
            let mut sum = 0.0;
            for k in 0..*n {
                sum += sides[k] * sides[k + 1];
            }
            sum
        }
        Shape::Point => 0.0,
    }
}

#[test]
fn by_reference() {
    for s in shapes() {
        let gradient = area_grad(&s);
        assert_eq!(std::mem::discriminant(&gradient), std::mem::discriminant(&s));
        check(&s, &gradient, area);
    }
    assert_eq!(area_grad(&Shape::Rect(2.0, 3.0)), Shape::Rect(3.0, 2.0));
    assert_eq!(area_grad(&Shape::Polygon(vec![1.0, 2.0, 0.5], 2)), Shape::Polygon(vec![2.0, 1.5, 2.0], 2));
}

#[derive_grad]
fn by_value(s: Shape, k: f64) -> f64 {
    match s {
        Shape::Circle { r } => r * k,
        Shape::Rect(w, _) => w * w * k,
        Shape::Polygon(sides, n) => sides[0] * sides[n] * k,
        _ => k * k,
    }
}

#[test]
fn of_values() {
    for s in shapes() {
        let (d_s, d_k) = by_value_grad(s.clone(), 0.7);
        check(&s, &d_s, |s| by_value(s.clone(), 0.7));
        check(&0.7, &d_k, |k| by_value(s.clone(), *k));
    }
}

#[derive_grad]
fn guards(s: &Shape, limit: f64) -> f64 {
    match *s {
        Shape::Circle { r } if r > limit => limit * r,
        Shape::Circle { r } => r * r,
        Shape::Rect(a, b) | Shape::Ring { inner: a, outer: b } if a * b > 1.0 => a.sin() * b * limit,
        Shape::Rect(a, ..) | Shape::Ring { inner: _, outer: a } => a * a * limit,
        Shape::Polygon(ref sides, 2) => sides[2] * sides[1],
        Shape::Polygon(..) | Shape::Point => limit.exp(),
    }
}

#[test]
fn guards_and_alternatives() {
    for s in shapes() {
        for limit in [2.0, 0.3] {
            let (d_s, d_k) = guards_grad(&s, limit);
            check(&s, &d_s, |s| guards(s, limit));
            check(&limit, &d_k, |k| guards(&s, *k));
        }
    }
}

#[derive_grad]
fn chosen(s: &Shape, k: f64) -> f64 {
    let mut sum = if let Shape::Circle { r } = s { r * k } else { k };
    if let Shape::Rect(w, h) | Shape::Ring { inner: h, outer: w } = s {
        sum += w / h;
    } else if matches!(s, Shape::Circle { r } if *r > 2.0) {
        sum *= 2.0;
    }
    let Shape::Polygon(sides, _) = s else { return sum };
    sum * sides[1] + sides[0]
}

#[test]
fn if_let_and_let_else() {
    for s in shapes() {
        let (d_s, d_k) = chosen_grad(&s, 0.7);
        check(&s, &d_s, |s| chosen(s, 0.7));
        check(&0.7, &d_k, |k| chosen(&s, *k));
    }
}

#[derive(Differentiable, Clone, Debug)]
struct Scene {
    shapes: Vec<Shape>,
    main: Shape,
    weight: f64,
}

#[derive_grad]
fn total(scene: &Scene) -> f64 {
    let mut sum = 0.0;
    for s in &scene.shapes {
        sum += area(s) * scene.weight;
    }
    for k in 0..scene.shapes.len() {
        match &scene.shapes[k] {
            Shape::Circle { r } => sum += r.sin(),
            Shape::Rect(w, h) => sum *= w + h,
            _ => {}
        }
    }
    if let Shape::Ring { inner, .. } = scene.main {
        sum *= inner;
    }
    sum + scene.shapes.iter().map(|s| area(s)).sum::<f64>()
}

#[test]
fn in_structs_and_loops() {
    let scene = Scene { shapes: shapes(), main: Shape::Ring { inner: 0.8, outer: 1.0 }, weight: 0.3 };
    check(&scene, &total_grad(&scene), total);
}

impl Shape {
    #[derive_grad(wrt(self, k))]
    fn scaled_area(&self, k: f64) -> f64 {
        match self {
            Self::Circle { r } => 3.0 * (r * k).powi(2),
            Self::Rect(w, h) => w * h * k * k,
            other => k * area(other),
        }
    }

    #[derive_grad]
    fn grow(&mut self, k: f64) {
        match self {
            Shape::Circle { r } => *r *= k,
            Shape::Rect(w, h) => {
                *w *= k;
                *h += *w * k;
            }
            Shape::Polygon(sides, n) => {
                for side in sides.iter_mut() {
                    *side *= k;
                }
                sides[*n] += k;
            }
            _ => {}
        }
    }
}

#[derive_grad]
fn all(shapes: &[Shape], k: f64) -> f64 {
    shapes.iter().map(|s| s.scaled_area(k)).sum()
}

#[derive_grad]
fn grown(mut s: Shape, k: f64) -> f64 {
    s.grow(k);
    s.grow(k + 1.0);
    area(&s)
}

#[test]
fn methods() {
    let shapes = shapes();
    let (d_shapes, d_k) = all_grad(&shapes, 0.7);
    check(&shapes, &d_shapes, |s| all(s, 0.7));
    check(&0.7, &d_k, |k| all(&shapes, *k));
    for s in shapes {
        let (d_s, d_k) = grown_grad(s.clone(), 0.7);
        check(&s, &d_s, |s| grown(s.clone(), 0.7));
        check(&0.7, &d_k, |k| grown(s.clone(), *k));
    }
}

#[derive(Differentiable, Clone, Debug)]
struct Point {
    x: f64,
    y: f64,
}

#[derive(Differentiable, Clone, Copy, Debug)]
struct Metres(f64);

#[derive(Differentiable, Clone, Debug)]
enum Move {
    To(Point),
    By { from: Point, length: Metres },
    Both(Box<Point>, Metres),
}

#[derive_grad]
fn patterns_of_structs(p: Point, m: Metres, k: f64) -> f64 {
    let Metres(length) = m;
    let a = match p {
        Point { x, y: 0.0..=1.0 } => x * x * k,
        Point { x: 2.0, y } => y,
        Point { x, y } => x * y,
    };
    a * length
}

#[derive_grad]
fn nested(m: &Move, k: f64) -> f64 {
    match m {
        Move::To(Point { x, y }) if x > y => x * y * k,
        Move::To(p @ Point { x, .. }) => p.y * x * x,
        Move::By { from: Point { x, y: 0.0..1.0 }, length: Metres(l) } => x * l,
        Move::By { from, length } => from.x * from.y + length.0 * k,
        Move::Both(p, Metres(l)) => p.x * p.y * l,
    }
}

#[test]
fn structs_in_patterns() {
    for (x, y) in [(0.5, 0.4), (2.0, 3.0), (1.0, 2.0)] {
        let p = Point { x, y };
        let (d_p, d_m, d_k) = patterns_of_structs_grad(p.clone(), Metres(0.3), 0.9);
        if x == 2.0 {
            // Differences would leave the literal.
            assert_eq!((d_p.x, d_p.y), (0.0, 0.3));
        } else {
            check(&p, &d_p, |p| patterns_of_structs(p.clone(), Metres(0.3), 0.9));
        }
        check(&Metres(0.3), &d_m, |m| patterns_of_structs(p.clone(), *m, 0.9));
        check(&0.9, &d_k, |k| patterns_of_structs(p.clone(), Metres(0.3), *k));
        for m in [
            Move::To(p.clone()),
            Move::By { from: p.clone(), length: Metres(0.3) },
            Move::Both(Box::new(p.clone()), Metres(0.3)),
        ] {
            let (d_m, d_k) = nested_grad(&m, 0.9);
            check(&m, &d_m, |m| nested(m, 0.9));
            check(&0.9, &d_k, |k| nested(&m, *k));
        }
    }
}

#[derive_grad]
fn pairs(a: &Shape, b: &Shape, o: Option<Point>) -> f64 {
    let sum = match (a, b) {
        (Shape::Circle { r: x }, Shape::Circle { r: y }) => x * y,
        (Shape::Circle { r }, other) | (other, Shape::Circle { r }) => r * area(other),
        (Shape::Rect(w, _), Shape::Rect(_, h)) => w.sin() * h,
        _ => 1.0,
    };
    match o {
        Some(Point { x, y }) if x < y => sum * x * y,
        Some(p) => sum * p.x.exp(),
        None => sum,
    }
}

#[test]
fn pairs_of_values() {
    for a in shapes() {
        for b in shapes() {
            for o in [None, Some(Point { x: 0.3, y: 0.5 }), Some(Point { x: 0.7, y: 0.5 })] {
                let (d_a, d_b, d_o) = pairs_grad(&a, &b, o.clone());
                check(&a, &d_a, |a| pairs(a, &b, o.clone()));
                check(&b, &d_b, |b| pairs(&a, b, o.clone()));
                check(&o, &d_o, |o| pairs(&a, &b, o.clone()));
            }
        }
    }
}

#[derive_grad(no_link)]
fn exchanging(a: Scene, b: &Scene, k: f64) -> f64 {
    let mut a = a;
    let before = area(&a.main);
    let main: Shape = b.main.clone();
    a.main = main;
    let after = area(&a.main);
    a.shapes[0] = Shape::Rect(before, k);
    a.shapes.swap(0, 1);
    a.weight = k * after;
    (before * after + area(&a.shapes[1])) * total(&a)
}

#[test]
fn exchanged() {
    let a = Scene { shapes: shapes(), main: Shape::Ring { inner: 0.8, outer: 1.0 }, weight: 0.3 };
    for main in shapes() {
        let b = Scene { main, ..a.clone() };
        let (d_a, d_b, d_k) = exchanging_grad(a.clone(), &b, 0.7);
        check(&a, &d_a, |a| exchanging(a.clone(), &b, 0.7));
        check(&b, &d_b, |b| exchanging(a.clone(), b, 0.7));
        check(&0.7, &d_k, |k| exchanging(a.clone(), &b, *k));
    }
}
