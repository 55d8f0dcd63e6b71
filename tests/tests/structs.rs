//! Structs of the user's: fields, literals, patterns, updates, results; methods; the
//! gradient of a whole model. Each gradient is compared with Richardson differences
//! over all scalars of the struct.

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

#[derive(Differentiable, Clone, Debug)]
struct Neuron {
    w: Vec<f64>,
    b: f64,
    scale: f64,
    inputs: usize,
}

fn neuron() -> Neuron {
    Neuron { w: vec![0.3, -0.7, 1.1], b: 0.2, scale: 1.5, inputs: 3 }
}

#[derive_grad]
fn loss(model: &Neuron, x: &[f64], y: f64) -> f64 {
    let mut h = model.b;
    for j in 0..model.inputs {
        h += model.w[j] * x[j];
    }
    let e = h.tanh() * model.scale - y;
    e * e
}

#[test]
fn fields() {
    let (m, x) = (neuron(), [0.5, -1.0, 2.0]);
    let (d_m, d_x, d_y) = loss_grad(&m, &x, 0.7);
    assert_gradient(&m, &d_m, |m| loss(m, &x, 0.7));
    assert_gradient(&x, &[d_x[0], d_x[1], d_x[2]], |x| loss(&m, x, 0.7));
    assert_gradient(&0.7, &d_y, |y| loss(&m, &x, *y));
    assert_eq!(d_m.inputs, 3);
}

#[derive_grad]
fn total(models: &[Neuron], x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for m in models {
        sum += loss(m, x, 0.1);
    }
    for (k, m) in models.iter().enumerate() {
        sum += m.b * x[k] * m.w[1];
    }
    sum
}

#[derive(Differentiable, Clone, Copy, Debug)]
struct Point {
    x: f64,
    y: f64,
}

#[derive(Differentiable, Clone, Copy, Debug)]
struct Body {
    at: Point,
    speed: Point,
    mass: f64,
}

#[derive_grad]
fn literal(p: Point, t: f64) -> f64 {
    let mut q = Point { x: p.x * t, y: p.y + 1.0 };
    q.x += q.y * t;
    let Point { x, y } = q;
    let r = Point { x: x * y, ..q };
    r.x * r.y
}

#[derive_grad]
fn moved(p: &Point, by: f64) -> Point {
    Point { x: p.x + by, y: p.y * by }
}

#[derive_grad]
fn step(body: &mut Body, dt: f64) {
    body.at.x += body.speed.x * dt;
    body.at.y += body.speed.y * dt;
    let r2 = body.at.x * body.at.x + body.at.y * body.at.y;
    body.speed.x -= body.at.x * dt / r2;
    body.speed.y -= body.at.y * dt / r2;
}

#[derive_grad]
fn orbit(start: Body, dt: f64) -> f64 {
    let mut body = start;
    for _ in 0..5 {
        step(&mut body, dt);
    }
    let p = moved(&body.at, dt);
    body.mass * (p.x * p.y)
}

#[test]
fn literals_and_results() {
    let p = Point { x: 1.2, y: -0.4 };
    let (d_p, d_t) = literal_grad(p, 0.7);
    assert_gradient(&p, &d_p, |p| literal(*p, 0.7));
    assert_gradient(&0.7, &d_t, |t| literal(p, *t));
    let b = Body { at: Point { x: 1.0, y: 0.5 }, speed: Point { x: -0.2, y: 0.9 }, mass: 1.3 };
    let (d_b, d_dt) = orbit_grad(b, 0.1);
    assert_gradient(&b, &d_b, |b| orbit(*b, 0.1));
    assert_gradient(&0.1, &d_dt, |dt| orbit(b, *dt));
}

#[derive(Differentiable, Clone, Debug)]
struct Layer<const IN: usize, const OUT: usize> {
    w: [[f64; IN]; OUT],
    b: [f64; OUT],
}

#[derive(Differentiable, Clone, Debug)]
struct Model {
    first: Layer<2, 3>,
    second: Layer<3, 1>,
}

#[derive_grad]
fn dense<const IN: usize, const OUT: usize>(layer: &Layer<IN, OUT>, x: &[f64; IN]) -> [f64; OUT] {
    let mut y = layer.b;
    for i in 0..OUT {
        for j in 0..IN {
            y[i] += layer.w[i][j] * x[j];
        }
        y[i] = y[i].tanh();
    }
    y
}

#[derive_grad(wrt(model))]
fn predict(model: &Model, x: &[f64; 2]) -> f64 {
    let h = dense(&model.first, x);
    dense(&model.second, &h)[0]
}

#[test]
fn nested_models() {
    let model = Model {
        first: Layer { w: [[0.1, -0.2], [0.3, 0.4], [-0.5, 0.6]], b: [0.1, 0.2, 0.3] },
        second: Layer { w: [[0.7, -0.8, 0.9]], b: [0.05] },
    };
    let x = [0.5, -1.5];
    let gradient = predict_grad(&model, &x);
    assert_gradient(&model, &gradient, |m| predict(m, &x));
}

impl Neuron {
    const RATE: f64 = 0.5;

    #[derive_grad(wrt(self, x))]
    fn forward(&self, x: f64, n: usize) -> f64 {
        let mut h = x;
        for _ in 0..n {
            h = self.layer(h) * Self::RATE;
        }
        Self::act(h) + self.b
    }

    #[derive_grad(wrt(self, x))]
    fn layer(&self, x: f64) -> f64 {
        (self.w[0] * x + self.w[1]).sin() * self.scale
    }

    #[derive_grad]
    fn act(x: f64) -> f64
    where
        Self: Sized,
    {
        x * x
    }

    #[derive_grad]
    fn shift(&mut self, by: f64) {
        self.b += by * self.scale;
        self.w[1] *= self.b;
    }

    #[derive_grad(wrt(self, by))]
    fn shifted(mut self, by: f64) -> f64 {
        self.shift(by);
        self.forward(self.b, 2)
    }
}

#[derive_grad]
fn twice(m: &Neuron, x: f64) -> f64 {
    m.forward(m.layer(x), 3) * Neuron::act(x)
}

#[derive_grad]
fn changed(m: Neuron, by: f64) -> f64 {
    let mut m = m;
    m.shift(by);
    m.shift(m.b);
    m.forward(by, 2) + m.clone().shifted(by)
}

#[test]
fn methods() {
    let m = neuron();
    let (d_m, d_x) = m.forward_grad(0.4, 3);
    assert_gradient(&m, &d_m, |m| m.forward(0.4, 3));
    assert_gradient(&0.4, &d_x, |x| m.forward(*x, 3));
    let (d_m, d_x) = twice_grad(&m, 0.4);
    assert_gradient(&m, &d_m, |m| twice(m, 0.4));
    assert_gradient(&0.4, &d_x, |x| twice(&m, *x));
    let (d_m, d_by) = m.clone().shifted_grad(0.4);
    assert_gradient(&m, &d_m, |m| m.clone().shifted(0.4));
    assert_gradient(&0.4, &d_by, |by| m.clone().shifted(*by));
    let (d_m, d_by) = changed_grad(m.clone(), 0.4);
    assert_gradient(&m, &d_m, |m| changed(m.clone(), 0.4));
    assert_gradient(&0.4, &d_by, |by| changed(m.clone(), *by));
}

#[test]
fn slices_of_structs() {
    let models = vec![neuron(), Neuron { b: -0.3, ..neuron() }];
    let x = [0.5, -1.0, 2.0];
    let (d_models, d_x) = total_grad(&models, &x);
    assert_gradient(&models, &d_models, |m| total(m, &x));
    assert_gradient(&x, &[d_x[0], d_x[1], d_x[2]], |x| total(&models, x));
}
