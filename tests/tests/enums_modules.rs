//! Enums that are recursive, whose variants are imported, and that stand in an annotated
//! module with the functions that use them. Each gradient is compared with Richardson
//! differences over all scalars of the value.

#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::assert_gradient as check;

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

mod imported {
    use derive_grad::{Differentiable, derive_grad};
    use derive_grad_tests::assert_gradient as check;

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
    use derive_grad::derive_grad;
    use derive_grad_tests::assert_gradient as check;

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
