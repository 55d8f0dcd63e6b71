//! Traits: annotated traits and their impls, generic code that calls them.

#![allow(
    missing_docs,
    clippy::pedantic,
    clippy::style,
    clippy::complexity,
    clippy::needless_range_loop,
    clippy::assign_op_pattern
)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::assert_gradient;

/// A model of one number.
#[derive_grad]
trait Model {
    const ORDER: usize;
    type Label;

    fn predict(&self, x: f64) -> f64;

    fn label(&self) -> Self::Label;

    fn name(&self) -> &str {
        "model"
    }

    #[derive_grad(wrt(self, x))]
    fn twice(&self, x: f64) -> f64 {
        self.predict(self.predict(x)) * 2.0
    }

    #[derive_grad(wrt(self, x))]
    fn scaled(&self, by: f64, x: f64, n: usize) -> f64 {
        let mut sum = 0.0;
        for _ in 0..n {
            sum += self.predict(x) * by + sum * x;
        }
        sum
    }

    fn dense(&self, x: &[f64], out: &mut [f64]);

    fn many(&self, x: &[f64]) -> Vec<f64>;
}

#[derive(Differentiable, Clone, Debug)]
struct Line {
    w: f64,
    b: f64,
}

#[derive_grad]
impl Model for Line {
    const ORDER: usize = 1;
    type Label = String;

    #[derive_grad(wrt(self, x))]
    fn predict(&self, x: f64) -> f64 {
        self.w * x + self.b
    }

    fn label(&self) -> String {
        "line".into()
    }

    #[derive_grad(wrt(self, x, out))]
    fn dense(&self, x: &[f64], out: &mut [f64]) {
        for (o, x) in out.iter_mut().zip(x) {
            *o = *o * self.predict(*x);
        }
    }

    #[derive_grad(wrt(self, x))]
    fn many(&self, x: &[f64]) -> Vec<f64> {
        let mut all = vec![0.0; x.len()];
        for i in 0..x.len() {
            all[i] = self.w * x[i] * x[i];
        }
        all
    }
}

#[derive(Differentiable, Clone, Debug)]
struct Wave {
    terms: Vec<f64>,
}

#[derive_grad]
impl Model for Wave {
    const ORDER: usize = 2;
    type Label = usize;

    #[derive_grad(wrt(self, x))]
    fn predict(&self, x: f64) -> f64 {
        let mut sum = 0.0;
        for (k, t) in self.terms.iter().enumerate() {
            sum += (t * x).sin() * (k as f64 + sum);
        }
        sum
    }

    fn label(&self) -> usize {
        self.terms.len()
    }

    #[derive_grad(wrt(self, x))]
    fn twice(&self, x: f64) -> f64 {
        self.predict(x) * x
    }

    #[derive_grad(wrt(self, x, out))]
    fn dense(&self, x: &[f64], out: &mut [f64]) {
        out[0] += x[0] * self.terms[0];
    }

    #[derive_grad(wrt(self, x))]
    fn many(&self, x: &[f64]) -> Vec<f64> {
        let mut all = x.to_vec();
        for i in 0..x.len() {
            all[i] *= self.terms[0];
        }
        all
    }
}

#[derive_grad(wrt(x))]
fn loss<M: Model>(m: &M, x: f64, y: f64) -> f64 {
    let e = m.predict(x) - y;
    e * e
}

#[derive_grad(wrt(m, x))]
fn loss_of<M: Model + Differentiable>(m: &M, x: f64, y: f64) -> f64 {
    let e = m.predict(x) - y;
    e * e + m.twice(x)
}

#[derive_grad(wrt(xs))]
fn opaque(m: &impl Model, xs: &[f64]) -> f64 {
    let mut sum = 0.0;
    for &x in xs {
        sum += loss(m, x, 0.5) + m.twice(x) * M_SCALE;
    }
    sum
}

const M_SCALE: f64 = 0.25;

#[derive_grad(wrt(m, x))]
fn buffers<M>(m: &M, x: &[f64]) -> f64
where
    M: Model + Differentiable,
{
    let mut out = vec![1.0, 2.0, 3.0];
    m.dense(x, &mut out);
    let all = m.many(x);
    let mut sum = 0.0;
    for i in 0..3 {
        sum += out[i] * all[i];
    }
    sum + M::predict(m, x[0]) + Model::twice(m, x[1]) + m.scaled(1.5, x[2], 3)
}

#[derive_grad]
fn concrete(line: &Line, wave: &Wave, x: f64) -> f64 {
    line.predict(wave.predict(x)) + line.twice(x) * wave.twice(x) + line.scaled(2.0, x, 2)
}

fn line() -> Line {
    Line { w: 0.7, b: -0.3 }
}

fn wave() -> Wave {
    Wave { terms: vec![0.4, 1.3, -0.6] }
}

fn generic<M: Model + Differentiable>(m: &M) {
    assert_gradient(&0.6, &loss_grad(m, 0.6, 0.2), |x| loss(m, *x, 0.2));
    let (d_m, d_x) = loss_of_grad(m, 0.6, 0.2);
    assert_gradient(m, &d_m, |m| loss_of(m, 0.6, 0.2));
    assert_gradient(&0.6, &d_x, |x| loss_of(m, *x, 0.2));
    let x = [0.3, -0.8, 1.2];
    let d_x = opaque_grad(m, &x);
    assert_gradient(&x, &[d_x[0], d_x[1], d_x[2]], |x| opaque(m, x));
    let (d_m, d_x) = buffers_grad(m, &x);
    assert_gradient(m, &d_m, |m| buffers(m, &x));
    assert_gradient(&x, &[d_x[0], d_x[1], d_x[2]], |x| buffers(m, x));
}

#[test]
fn generic_code() {
    generic(&line());
    generic(&wave());
    assert_eq!((line().label(), wave().label(), line().name()), ("line".into(), 3, "model"));
    assert_eq!((Line::ORDER, Wave::ORDER), (1, 2));
}

#[test]
fn known_types() {
    let (l, w) = (line(), wave());
    let (d_l, d_w, d_x) = concrete_grad(&l, &w, 0.6);
    assert_gradient(&l, &d_l, |l| concrete(l, &w, 0.6));
    assert_gradient(&w, &d_w, |w| concrete(&l, w, 0.6));
    assert_gradient(&0.6, &d_x, |x| concrete(&l, &w, *x));
}

/// Generic traits and supertraits.
#[derive_grad]
trait Layer<const N: usize>: Differentiable + Clone {
    fn apply(&self, x: [f64; N]) -> [f64; N];

    fn step(&mut self, rate: f64);

    fn new(seed: f64) -> Self;

    #[derive_grad(wrt(self, x))]
    fn norm(&self, x: &[f64; N]) -> f64 {
        let mut sum = 0.0;
        for v in x {
            sum += v * v;
        }
        sum.sqrt()
    }
}

#[derive(Differentiable, Clone, Debug)]
struct Scale<const N: usize> {
    by: [f64; N],
}

#[derive_grad]
impl<const N: usize> Layer<N> for Scale<N> {
    #[derive_grad(wrt(self, x))]
    fn apply(&self, mut x: [f64; N]) -> [f64; N] {
        for i in 0..N {
            x[i] = (x[i] * self.by[i]).tanh();
        }
        x
    }

    fn step(&mut self, rate: f64) {
        for i in 0..N {
            self.by[i] *= 1.0 - rate;
        }
    }

    fn new(seed: f64) -> Self {
        Scale { by: [seed; N] }
    }
}

#[derive_grad(wrt(layer, x, rate))]
fn chain<L: Layer<3> + Differentiable>(layer: &L, x: [f64; 3], rate: f64) -> f64 {
    let mut own = layer.clone();
    own.step(rate);
    let y = own.apply(layer.apply(x));
    let fresh = L::new(rate);
    let z = fresh.apply(y);
    let mut sum = 0.0;
    for v in z {
        sum += v * v;
    }
    sum + own.norm(&y)
}

#[test]
fn generic_traits() {
    let (layer, x) = (Scale { by: [0.3, -0.7, 1.1] }, [0.3, -0.8, 1.2]);
    let (d_layer, d_x, d_rate) = chain_grad(&layer, x, 0.1);
    assert_gradient(&layer, &d_layer, |l| chain(l, x, 0.1));
    assert_gradient(&x, &d_x, |x| chain(&layer, *x, 0.1));
    assert_gradient(&0.1, &d_rate, |r| chain(&layer, x, *r));
}

#[derive_grad]
mod module {
    use derive_grad::Differentiable;

    pub trait Shape {
        fn area(&self, scale: f64) -> f64;
        fn perimeter(&self, scale: f64) -> f64 {
            self.area(scale).sqrt() * 4.0
        }
    }

    #[derive(Differentiable, Clone, Debug)]
    pub struct Square(pub f64);

    impl Shape for Square {
        fn area(&self, scale: f64) -> f64 {
            self.0 * self.0 * scale * scale
        }
    }

    impl std::fmt::Display for Square {
        fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            write!(out, "{}", self.0)
        }
    }

    #[derive_grad(wrt(scale))]
    pub fn total<S: Shape>(shapes: &[S], scale: f64) -> f64 {
        let mut sum = 0.0;
        for s in shapes {
            sum += s.area(scale) + s.perimeter(scale);
        }
        sum
    }
}

#[test]
fn modules() {
    let shapes = [module::Square(1.5), module::Square(0.5)];
    assert_gradient(&0.7, &module::total_grad(&shapes, 0.7), |s| module::total(&shapes, *s));
}

/// Methods that name nothing of what they are called on.
mod of_self {
    use derive_grad::check::{assert_gradient, assert_jvp};
    use derive_grad::{Differentiable, derive_grad};

    #[derive_grad]
    trait Shape {
        fn area(&self) -> f64;
        fn scaled(&self, k: f64) -> f64;
    }

    #[derive_grad]
    trait Solid: Differentiable {
        fn base(&self) -> f64;
        fn volume(&self, h: f64) -> f64 {
            self.base() * h
        }
        fn twice(&self) -> f64 {
            self.base() + self.base()
        }
    }

    #[derive(Differentiable, Clone, Debug)]
    struct Square {
        a: f64,
    }

    #[derive(Differentiable, Clone, Debug)]
    struct Rectangle {
        a: f64,
        b: f64,
        name: String,
    }

    /// Not `Differentiable`.
    struct Unit;

    #[derive_grad]
    impl Shape for Square {
        fn area(&self) -> f64 {
            self.a * self.a
        }
        fn scaled(&self, k: f64) -> f64 {
            self.area() * k * k
        }
    }

    #[derive_grad]
    impl Shape for Rectangle {
        fn area(&self) -> f64 {
            self.a * self.b
        }
        fn scaled(&self, k: f64) -> f64 {
            self.a * k * self.b
        }
    }

    #[derive_grad]
    impl Shape for Unit {
        fn area(&self) -> f64 {
            1.0
        }
        fn scaled(&self, k: f64) -> f64 {
            k * k
        }
    }

    #[derive_grad]
    impl Solid for Square {
        fn base(&self) -> f64 {
            self.a * self.a
        }
    }

    #[derive_grad]
    impl Solid for Rectangle {
        fn base(&self) -> f64 {
            self.a * self.b
        }
        fn twice(&self) -> f64 {
            2.0 * self.base()
        }
    }

    #[derive_grad(jvp)]
    fn total<A: Shape + Differentiable>(a: &A, k: f64) -> f64 {
        a.scaled(k) * a.area()
    }

    #[derive_grad(wrt(k))]
    fn along<A: Shape>(a: &A, k: f64) -> f64 {
        a.scaled(k) * a.area()
    }

    #[derive_grad]
    fn volumes<A: Solid + Differentiable, B: Solid + Differentiable>(a: &A, b: &B, k: f64) -> f64 {
        a.volume(k) * b.volume(k * k) + a.twice() * b.twice()
    }

    #[derive_grad]
    fn all(squares: &[Square], r: &Rectangle, k: f64) -> f64 {
        let areas: f64 = squares.iter().map(|s| s.area()).sum();
        areas * total(r, k) + along(&Unit, k) + r.area().sin() * volumes(&squares[0], r, k)
    }

    #[test]
    fn what_a_method_is_called_on_takes_part() {
        let squares = [Square { a: 0.6 }, Square { a: 0.3 }];
        let r = Rectangle { a: 0.6, b: 0.3, name: "r".into() };
        assert_gradient!(total(&r, 0.7));
        assert_gradient!(total(&squares[0], 0.7));
        assert_jvp!(total(&r, 0.7));
        let k = 0.7;
        assert_gradient!(along(&squares[0], k), wrt(k));
        assert_gradient!(along(&Unit, k), wrt(k));
        assert_gradient!(volumes(&squares[1], &r, 0.7));
        assert_gradient!(all(&squares, &r, 0.7));
    }
}
