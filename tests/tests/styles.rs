//! Forms of code that ports of well-known programs had: constant structs as receivers, arrays and
//! `Option`s in fields, supertraits, positions that are mapped, lists that a `?` fills.
#![allow(missing_docs, dead_code, clippy::all, clippy::pedantic)]

use derive_grad::check::assert_gradient;
use derive_grad::derive_grad;
use derive_grad_tests::{assert_slopes, at_all_points};

const POINTS: [[f64; 4]; 2] = [[0.4, 0.8, 1.3, 0.2], [0.9, 0.7, 0.6, 1.1]];

struct Prior {
    mean: f64,
    width: f64,
}

#[derive_grad]
impl Prior {
    fn log_density(&self, x: f64) -> f64 {
        -0.5 * ((x - self.mean) / self.width).powi(2)
    }
}

#[derive(Clone, Copy)]
enum Loss {
    Trivial,
    Cauchy(f64),
}

#[derive_grad]
impl Loss {
    fn rho(&self, s: f64) -> f64 {
        match self {
            Loss::Trivial => s,
            Loss::Cauchy(c) => (1.0 + s * s / c).ln(),
        }
    }
}

/// Constants that methods are called on where they are made.
#[derive_grad]
fn constant_receivers(x: &[f64]) -> f64 {
    let mut sum = Prior { mean: 0.5, width: 2.0 }.log_density(x[0]);
    for loss in &[Loss::Trivial, Loss::Cauchy(0.5)] {
        sum += loss.rho(x[1]) * sum;
    }
    sum * Loss::Cauchy(2.0).rho(x[2])
}

#[derive_grad]
fn positive(x: f64) -> Option<f64> {
    (x > 0.0).then(|| x.sqrt())
}

#[derive_grad]
fn repeated(x: &[f64]) -> Option<f64> {
    let twice = vec![positive(x[0])?; 2];
    let both = vec![positive(x[1])?, positive(x[2])? * twice[0]];
    Some(twice[1] * both[0] + both[1])
}

fn of_repeated(x: &[f64]) -> f64 {
    repeated(x).unwrap()
}

fn of_repeated_value_and_grad(x: &[f64]) -> (f64, Vec<f64>) {
    repeated_value_and_grad(x).unwrap()
}

#[derive_grad]
fn sources(x: &[f64]) -> f64 {
    let names = ["a", "b", "c"];
    let found = names.iter().position(|name| *name == "b").map(|at| x[at] * x[0]).unwrap_or_default();
    let rows = vec![x.to_vec(), x.iter().map(|v| v * found).collect()];
    let last: f64 = x.iter().zip(rows.last().unwrap()).map(|(a, b)| a * b).sum();
    let flat: f64 = rows.iter().flatten().zip(x).map(|(a, b)| a * b).sum();
    last * flat
}

#[derive_grad]
mod layers {
    use derive_grad::Differentiable;

    pub trait Layer: Differentiable {
        fn forward(&self, x: f64) -> f64;
        fn size(&self) -> usize;
    }

    #[derive(Clone, Copy, Debug, Differentiable)]
    pub struct Gate {
        pub w: f64,
        pub v: [f64; 2],
        pub bias: Option<f64>,
    }

    impl Gate {
        fn flipped(self) -> Self {
            Gate { w: self.w, v: self.v.map(|x| -x), bias: self.bias.map(|b| b * 2.0) }
        }
        fn both(&self) -> [f64; 2] {
            [self.w, self.v[0] * self.w]
        }
    }

    impl Layer for Gate {
        fn forward(&self, x: f64) -> f64 {
            (self.w * x + self.v[1]).tanh()
        }
        fn size(&self) -> usize {
            4
        }
    }

    fn pair(g: &Gate) -> [f64; 2] {
        [g.w * g.w, g.v[1]]
    }

    fn run<L: Layer>(layer: &L, x: f64) -> f64 {
        let y = layer.forward(x);
        y * y / layer.size() as f64
    }

    pub fn f(x: &[f64]) -> f64 {
        let gate = Gate { w: x[0], v: [x[1], x[2]], bias: Some(x[3]) };
        let other = gate.flipped();
        let scaled = pair(&other);
        let scaled = scaled.map(|v| v * 2.0);
        let both = other.both();
        run(&gate, x[1]) * scaled[0] + scaled[1] * both[1] * other.bias.unwrap_or(1.0)
    }
}

use layers::{f as of_layers, f_value_and_grad as of_layers_value_and_grad};

at_all_points!(constants: constant_receivers, constant_receivers_value_and_grad);
at_all_points!(with_question_marks: of_repeated, of_repeated_value_and_grad);
at_all_points!(sources_of_chains: sources, sources_value_and_grad);
at_all_points!(supertraits_and_fields: of_layers, of_layers_value_and_grad);

/// What does nothing but compute, for a Hessian.
#[derive_grad(jvp, hessian)]
fn quiet(x: &[f64]) -> f64 {
    let at = x.iter().rposition(|v| *v > 0.5).unwrap();
    let best = x.iter().copied().max_by(|a, b| a.total_cmp(b)).unwrap();
    let least = x.iter().min_by(|a, b| a.partial_cmp(b).unwrap()).unwrap();
    let mut order: Vec<usize> = (1..=3).chain(std::iter::once(0)).collect();
    order.truncate(3);
    order.swap(0, 1);
    let links = [None, Some(0), Some(1)];
    let mut path = vec![2];
    while let Some(p) = links[*path.last().unwrap()] {
        path.push(p);
    }
    let table = [0.1, 0.5, 0.9];
    let k = table.partition_point(|v| *v < 0.3) + 5u32.count_ones() as usize - 1;
    let mut sum = derive_grad::ln_gamma(x.len() as f64 + 1.0) * x[order[0]] * x[path[1]];
    let step = x.len() / 2;
    for i in (0..x.len()).step_by(step) {
        sum += x[i] * x[k] * sum.sin();
    }
    let mut items = x.iter();
    let products = (0..2).map(|_| items.next().unwrap() * x[at]).collect::<Vec<f64>>();
    sum * best + least * products[0] * products[1]
}

#[test]
fn hessians() {
    for x in POINTS {
        let x = x.to_vec();
        assert_gradient!(quiet(&x), tolerance = 1e-8);
        for (k, row) in quiet_hessian(&x).iter().enumerate() {
            assert_slopes(row, |x| quiet_grad(x)[k], &x);
        }
    }
}
