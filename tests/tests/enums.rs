//! Enums whose variants hold active values: matched by reference and by value, in
//! methods, in loops, nested; the adjoint of a value is a value of the same variant. Each
//! gradient is compared with Richardson differences over all scalars of the value.

#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity)]

use derive_grad::{Differentiable, Parameters, derive_grad};
use derive_grad_tests::richardson;

/// Compares a gradient with differences in every scalar.
#[track_caller]
fn check<T: Differentiable>(at: &T, gradient: &T, f: impl Fn(&T) -> f64) {
    let scalars = at.flatten();
    let found = gradient.flatten();
    assert_eq!(scalars.len(), found.len());
    let expected = richardson(|scalars| f(&at.unflatten(scalars)), &scalars);
    for k in 0..scalars.len() {
        let expected = expected[k].value;
        assert!(
            (found[k] - expected).abs() <= 1e-8 * expected.abs() + 1e-9,
            "scalar {k}: found {}, expected {expected}",
            found[k]
        );
    }
}

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
enum Expr {
    Constant(f64),
    Variable,
    Sum(Box<Expr>, Box<Expr>),
    Product(Box<Expr>, Box<Expr>),
    Sine(Box<Expr>),
}

#[derive_grad]
fn evaluate(e: &Expr, x: f64) -> f64 {
    match e {
        Expr::Constant(c) => *c,
        Expr::Variable => x,
        Expr::Sum(a, b) => evaluate(a, x) + evaluate(b, x),
        Expr::Product(a, b) => evaluate(a, x) * evaluate(b, x),
        Expr::Sine(a) => evaluate(a, x).sin(),
    }
}

#[test]
fn trees() {
    use Expr::{Constant, Product, Sine, Sum, Variable};
    let boxed = Box::new;
    let tree = Sum(
        boxed(Product(
            boxed(Constant(2.0)),
            boxed(Sine(boxed(Product(boxed(Variable), boxed(Constant(0.5)))))),
        )),
        boxed(Constant(1.0)),
    );
    let (d_tree, d_x) = evaluate_grad(&tree, 0.7);
    check(&tree, &d_tree, |t| evaluate(t, 0.7));
    check(&0.7, &d_x, |x| evaluate(&tree, *x));
}

#[derive(Differentiable, Clone, Debug)]
enum Act {
    Relu(f64),
    Scale(f64, f64),
    Shift { by: f64, of: f64 },
    Fixed,
}

#[derive_grad]
fn apply(act: Act) -> f64 {
    match act {
        Act::Relu(x) => x.max(0.0),
        Act::Scale(x, k) => x * k,
        Act::Shift { by, of } => by.sin() + of,
        Act::Fixed => 1.0,
    }
}

#[derive_grad]
fn built(x: f64, which: usize) -> f64 {
    let act = match which {
        0 => Act::Relu(x * x),
        1 => Act::Scale(x, 2.0),
        2 => Act::Shift { by: x, of: x.exp() },
        _ => Act::Fixed,
    };
    match act {
        Act::Relu(x) => x.max(0.0),
        Act::Scale(x, k) => x * x * k,
        Act::Shift { by, of } => by * of,
        Act::Fixed => 1.0,
    }
}

#[derive_grad]
fn overwritten(x: f64, which: usize) -> f64 {
    let mut act = Act::Scale(x, x * x);
    let mut sum = 0.0;
    for k in 0..which {
        sum += match &act {
            Act::Relu(x) => x * x,
            Act::Scale(x, k) => x * k.sin(),
            Act::Shift { by, of } => by / of,
            Act::Fixed => 0.5,
        };
        act = if k % 3 == 0 {
            Act::Shift { by: sum, of: x + 2.0 }
        } else if k % 3 == 1 {
            Act::Relu(sum * x)
        } else {
            Act::Fixed
        };
        if let Act::Relu(y) = &mut act {
            *y *= x;
        }
    }
    sum * apply(act)
}

#[derive_grad]
fn made(x: f64, big: bool) -> Act {
    if big { Act::Scale(x, x * x) } else { Act::Relu(x) }
}

#[derive_grad]
fn of_results(x: f64, big: bool) -> f64 {
    let act = made(x * x, big);
    let twice = made(x, !big);
    apply(act) * apply(twice)
}

#[derive_grad]
fn in_a_list(x: f64) -> f64 {
    let acts = vec![Act::Relu(x), Act::Scale(x, x), Act::Fixed, Act::Shift { by: x * x, of: 2.0 }];
    let mut y = x;
    for act in &acts {
        y = match act {
            Act::Relu(b) => (y + b).max(0.0),
            Act::Scale(a, b) => a * y + b,
            Act::Shift { by, of } => y * by - of,
            Act::Fixed => y * y,
        };
    }
    y
}

#[test]
fn locals() {
    for which in 0..6 {
        check(&0.7, &built_grad(0.7, which), |x| built(*x, which));
        check(&0.7, &overwritten_grad(0.7, which), |x| overwritten(*x, which));
    }
    for big in [true, false] {
        check(&0.7, &of_results_grad(0.7, big), |x| of_results(*x, big));
        let mut d_x = 0.0;
        let seed = if big { Act::Scale(2.0, 1.0) } else { Act::Relu(2.0) };
        made_vjp(0.7, big, &seed, &mut d_x);
        assert!((d_x - if big { 2.0 + 1.4 } else { 2.0 }).abs() < 1e-12);
    }
    check(&0.7, &in_a_list_grad(0.7), |x| in_a_list(*x));
}

#[test]
#[should_panic = "are different variants of `Act`"]
fn a_seed_of_another_variant() {
    made_vjp(0.7, true, &Act::Fixed, &mut 0.0);
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
        if x != 2.0 {
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

mod imported {
    use super::check;
    use derive_grad::{Differentiable, derive_grad};

    #[derive(Differentiable, Clone, Copy, Debug)]
    pub enum Loss {
        Square,
        Huber(f64),
        Weighted { weight: f64, power: f64 },
    }
    use Loss::*;

    pub const LIMIT: f64 = 2.0;

    #[derive_grad]
    pub fn loss(l: Loss, e: f64) -> f64 {
        match l {
            Square => e * e,
            Huber(LIMIT) => 0.25,
            Huber(d) if e.abs() < d => 0.5 * e * e,
            Huber(d) => d * (e.abs() - 0.5 * d),
            Weighted { weight, power: 2.0 } => weight * e * e,
            Weighted { weight, power } => weight * e.abs().powf(power),
        }
    }

    impl Loss {
        #[derive_grad(wrt(self, e))]
        fn at(self, e: f64) -> f64 {
            match self {
                Square => e * e,
                other => loss(other, e),
            }
        }
    }

    #[derive_grad]
    pub fn losses(ls: &[Loss], es: &[f64]) -> f64 {
        let mut sum = 0.0;
        for (l, e) in ls.iter().zip(es) {
            sum += loss(*l, *e) * l.at(e * 0.5);
        }
        sum
    }

    #[test]
    fn variants() {
        let ls = vec![Square, Huber(0.3), Huber(1.9), Weighted { weight: 0.7, power: 1.5 }];
        let es = [0.4, -0.8, 1.1, 0.9];
        let (d_ls, d_es) = losses_grad(&ls, &es);
        check(&ls, &d_ls, |ls| losses(ls, &es));
        check(&es.to_vec(), &d_es, |es| losses(&ls, es));
    }
}

mod annotated {
    use super::check;
    use derive_grad::derive_grad;

    #[derive_grad]
    pub mod model {
        use derive_grad::Differentiable;

        #[derive(Differentiable, Clone, Debug)]
        pub enum Layer {
            Dense { weights: Vec<Vec<f64>>, bias: Vec<f64> },
            Scale(f64),
            Activate(Kind),
            Norm(Option<f64>),
        }

        #[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
        pub enum Kind {
            Tanh,
            Leaky(f64),
        }

        #[derive(Differentiable, Clone, Debug)]
        pub struct Net {
            pub layers: Vec<Layer>,
        }

        impl Layer {
            #[derive_grad(wrt(self, x))]
            pub fn forward(&self, x: &[f64]) -> Vec<f64> {
                match self {
                    Layer::Dense { weights, bias } => {
                        let mut out = bias.clone();
                        for (row, o) in weights.iter().zip(out.iter_mut()) {
                            for (w, x) in row.iter().zip(x) {
                                *o += w * x;
                            }
                        }
                        out
                    }
                    Layer::Scale(s) => x.iter().map(|x| s * x).collect(),
                    Layer::Activate(kind) => x.iter().map(|x| activate(*kind, *x)).collect(),
                    Layer::Norm(eps) => {
                        let norm = x.iter().map(|x| x * x).sum::<f64>() + eps.unwrap_or(1e-3);
                        x.iter().map(|x| x / norm.sqrt()).collect()
                    }
                }
            }
        }

        pub fn activate(kind: Kind, x: f64) -> f64 {
            match kind {
                Kind::Tanh => x.tanh(),
                Kind::Leaky(slope) if x < 0.0 => slope * x,
                Kind::Leaky(_) => x,
            }
        }

        pub fn run(net: &Net, x: &[f64]) -> f64 {
            let mut y = x.to_vec();
            for layer in &net.layers {
                y = layer.forward(&y);
            }
            y[0]
        }
    }
    use model::*;

    #[test]
    fn net() {
        let net = Net {
            layers: vec![
                Layer::Scale(1.3),
                Layer::Dense {
                    weights: vec![vec![0.3, -0.4], vec![0.5, 0.2], vec![1.0, 0.1]],
                    bias: vec![0.1, 0.2, -0.9],
                },
                Layer::Activate(Kind::Leaky(0.1)),
                Layer::Norm(Some(0.01)),
                Layer::Dense { weights: vec![vec![0.3, -0.4, 0.7]], bias: vec![0.1] },
                Layer::Activate(Kind::Tanh),
                Layer::Norm(None),
            ],
        };
        let x = vec![0.4, -0.8];
        let (d_net, d_x) = run_grad(&net, &x);
        check(&net, &d_net, |net| run(net, &x));
        check(&x, &d_x, |x| run(&net, x));
    }
}

#[derive(Differentiable, Clone, Debug)]
enum Either<A, B> {
    Left(A),
    Right(B),
}

#[derive_grad]
fn either(e: &Either<f64, [f64; 2]>, k: f64) -> f64 {
    match e {
        Either::Left(a) => a * k,
        Either::Right(b) => b[0] * b[1] * k,
    }
}

#[derive_grad]
fn generic_local(x: f64, left: bool) -> f64 {
    let e: Either<f64, [f64; 2]> = if left { Either::Left(x * x) } else { Either::Right([x, 2.0]) };
    either(&e, x)
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
fn generics_and_pairs() {
    for e in [Either::Left(0.4), Either::Right([0.3, 0.8])] {
        check(&e, &either_grad(&e, 0.7).0, |e| either(e, 0.7));
    }
    for left in [true, false] {
        check(&0.7, &generic_local_grad(0.7, left), |x| generic_local(*x, left));
    }
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

#[derive(Differentiable, Clone, Debug)]
enum State {
    Up { at: f64, speed: f64 },
    Down(f64),
    Done,
}

#[derive_grad]
fn machine(x: f64, steps: usize) -> f64 {
    let mut state = State::Up { at: x, speed: 1.0 };
    let mut work = 0.0;
    for k in 0..steps {
        state = match state {
            State::Up { at, speed } if at > 2.0 => State::Down(at * speed),
            State::Up { at, speed } => State::Up { at: at + speed * x, speed: speed * 0.9 + 0.01 * k as f64 },
            State::Down(at) if at < 0.5 => State::Done,
            State::Down(at) => {
                work += at * at;
                State::Down(at * 0.5)
            }
            State::Done => break,
        };
    }
    while let State::Down(at) = state {
        work += at;
        state = if at > 0.1 { State::Down(at - 0.1) } else { State::Done };
    }
    match state {
        State::Up { at, .. } => work + at,
        State::Down(at) => work - at,
        State::Done => work,
    }
}

#[test]
fn state_machines() {
    for steps in 0..15 {
        check(&0.7, &machine_grad(0.7, steps), |x| machine(*x, steps));
    }
}

#[derive_grad]
fn declared(x: f64, big: bool) -> f64 {
    let mut act;
    if big {
        act = Act::Scale(x, x * x);
    } else {
        act = Act::Relu(x);
    }
    let y = match &act {
        Act::Scale(a, b) => a * b,
        Act::Relu(a) => a * x,
        _ => 0.0,
    };
    act = Act::Shift { by: y, of: x };
    if let Act::Shift { by, of } = &mut act {
        *by *= x;
        *of += *by;
    }
    y * apply(act)
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
fn other_variants() {
    for big in [true, false] {
        check(&0.7, &declared_grad(0.7, big), |x| declared(*x, big));
    }
    let a = Scene { shapes: shapes(), main: Shape::Ring { inner: 0.8, outer: 1.0 }, weight: 0.3 };
    for main in shapes() {
        let b = Scene { main, ..a.clone() };
        let (d_a, d_b, d_k) = exchanging_grad(a.clone(), &b, 0.7);
        check(&a, &d_a, |a| exchanging(a.clone(), &b, 0.7));
        check(&b, &d_b, |b| exchanging(a.clone(), b, 0.7));
        check(&0.7, &d_k, |k| exchanging(a.clone(), &b, *k));
    }
}
