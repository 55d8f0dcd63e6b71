//! Whole programs of networks: layers with const generics, gates, attention.
#![allow(missing_docs, unused, clippy::all, clippy::pedantic)]

use derive_grad_tests::{between, whole_programs};

whole_programs! {
    network(between(6, 0.3..1.4));
    layers(between(27, 0.3..1.4));
    gated(between(18, 0.3..1.4));
    attention(between(24, 0.3..1.4));
}

/// A network with a configuration that is no parameter.
mod network {
    use derive_grad::{Differentiable, derive_grad};

    #[derive(Clone, Debug, Differentiable)]
    struct Params {
        w: Vec<Vec<f64>>,
        b: Vec<f64>,
        scale: f64,
    }
    #[derive(Clone, Debug)]
    struct Config {
        layers: usize,
        act: Act,
        dropout: Option<f64>,
    }
    #[derive(Clone, Copy, Debug, PartialEq)]
    enum Act {
        Relu,
        Tanh,
        Leaky(f64),
    }
    #[derive_grad(wrt(v))]
    fn act(a: Act, v: f64) -> f64 {
        match a {
            Act::Relu => v.max(0.0),
            Act::Tanh => v.tanh(),
            Act::Leaky(k) => {
                if v > 0.0 {
                    v
                } else {
                    k * v
                }
            }
        }
    }
    #[derive_grad(wrt(p, x))]
    fn forward(p: &Params, cfg: &Config, x: &[f64]) -> Vec<f64> {
        let mut h = x.to_vec();
        for _ in 0..cfg.layers {
            let mut next = p.b.clone();
            for (n, row) in next.iter_mut().zip(&p.w) {
                for (a, b) in row.iter().zip(&h) {
                    *n += a * b;
                }
                *n = act(cfg.act, *n);
            }
            if let Some(d) = cfg.dropout {
                for n in next.iter_mut() {
                    *n *= 1.0 - d;
                }
            }
            h = next;
        }
        for v in &mut h {
            *v *= p.scale;
        }
        h
    }
    #[derive_grad(wrt(p))]
    fn loss(p: &Params, cfg: &Config, data: &[(Vec<f64>, f64)]) -> f64 {
        let mut total = 0.0;
        for (x, y) in data {
            let out: Vec<f64> = forward(p, cfg, x);
            let e = out[0] - y;
            total += e * e;
        }
        total / data.len() as f64
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let p: Params =
            Params { w: vec![vec![x[0], x[1]], vec![x[2], 0.3]], b: vec![x[3], x[4]], scale: x[5] };
        let c: Config = Config { layers: 2, act: Act::Leaky(0.1), dropout: Some(0.2) };
        let d: Vec<(Vec<f64>, f64)> = vec![(vec![0.4, -0.7], 1.0), (vec![-1.4, 0.2], 0.0)];
        loss(&p, &c, &d) + loss(&p, &Config { act: Act::Tanh, ..c.clone() }, &d[..1])
    }
}

/// Dense layers with const generics.
mod layers {
    use derive_grad::{Differentiable, derive_grad};

    #[derive(Clone, Differentiable)]
    pub struct Dense<const I: usize, const O: usize> {
        w: [[f64; I]; O],
        b: [f64; O],
    }
    #[derive_grad]
    impl<const I: usize, const O: usize> Dense<I, O> {
        #[derive_grad(wrt(self, x))]
        fn forward(&self, x: &[f64; I]) -> [f64; O] {
            let mut y = self.b;
            for (y, row) in y.iter_mut().zip(&self.w) {
                *y += row.iter().zip(x).map(|(a, b)| a * b).sum::<f64>();
            }
            y
        }
    }
    #[derive(Clone, Differentiable)]
    pub struct Net {
        l1: Dense<3, 4>,
        l2: Dense<4, 2>,
    }
    #[derive_grad]
    impl Net {
        #[derive_grad(wrt(self))]
        fn loss(&self, x: &[f64; 3], label: usize) -> f64 {
            let mut h = self.l1.forward(x);
            for v in &mut h {
                *v = v.tanh();
            }
            let o = self.l2.forward(&h);
            let m = o.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            let lse = o.iter().map(|v| (v - m).exp()).sum::<f64>().ln() + m;
            lse - o[label]
        }
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut n =
            Net { l1: Dense { w: [[0.0; 3]; 4], b: [0.0; 4] }, l2: Dense { w: [[0.1; 4]; 2], b: [0.0; 2] } };
        let mut it = 0;
        for r in 0..4 {
            for c in 0..3 {
                n.l1.w[r][c] = x[it];
                it += 1;
            }
            n.l1.b[r] = x[it];
            it += 1;
        }
        for r in 0..2 {
            for c in 0..4 {
                n.l2.w[r][c] += x[it];
                it += 1;
            }
            n.l2.b[r] = x[it];
            it += 1;
        }
        n.loss(&[0.5, -0.3, 0.8], 0) + n.loss(&[-0.5, 0.1, 0.2], 1)
    }
}

/// Gated recurrent units.
mod gated {
    use derive_grad::{Differentiable, derive_grad};

    #[derive(Clone, Differentiable)]
    pub struct Gru {
        wz: Vec<f64>,
        wr: Vec<f64>,
        wh: Vec<f64>,
        #[grad(skip)]
        name: String,
        hidden: usize,
    }
    fn check(g: &Gru) -> bool {
        g.name.len() == 3
    }
    #[derive_grad]
    impl Gru {
        #[derive_grad(wrt(self, h, x))]
        fn step(&self, h: &[f64], x: f64) -> Vec<f64> {
            debug_assert!(check(self));
            let sig = |v: f64| 1.0 / (1.0 + (-v).exp());
            let mut out = Vec::with_capacity(self.hidden);
            for i in 0..self.hidden {
                let o = i * 3;
                let z = sig(self.wz[o] * x + self.wz[o + 1] * h[i] + self.wz[o + 2]);
                let r = sig(self.wr[o] * x + self.wr[o + 1] * h[i] + self.wr[o + 2]);
                let c = (self.wh[o] * x + self.wh[o + 1] * (r * h[i]) + self.wh[o + 2]).tanh();
                out.push((1.0 - z) * h[i] + z * c);
            }
            out
        }
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let g = Gru {
            wz: x[..6].to_vec(),
            wr: x[6..12].to_vec(),
            wh: x[12..].to_vec(),
            name: "gru".to_string(),
            hidden: 2,
        };
        let mut h = vec![0.0; g.hidden];
        for t in [0.3, -0.5, 0.9] {
            h = g.step(&h, t);
        }
        h.iter().zip([1.0, -1.0]).map(|(a, t)| (a - t).powi(2)).sum()
    }
}

/// Causal attention and layer norm.
mod attention {
    use derive_grad::derive_grad;

    const T: usize = 3;
    const D: usize = 2;
    #[derive_grad]
    fn matmul<const A: usize, const B: usize, const C: usize>(
        a: &[[f64; B]; A],
        b: &[[f64; C]; B],
    ) -> [[f64; C]; A] {
        let mut out = [[0.0; C]; A];
        for i in 0..A {
            for j in 0..C {
                out[i][j] = (0..B).map(|k| a[i][k] * b[k][j]).sum();
            }
        }
        out
    }
    #[derive_grad]
    fn softmax_row<const N: usize>(row: [f64; N]) -> [f64; N] {
        let m = row.into_iter().fold(f64::NEG_INFINITY, f64::max);
        let e = row.map(|v| (v - m).exp());
        let s: f64 = e.iter().sum();
        e.map(|v| v / s)
    }
    #[derive_grad]
    fn layer_norm<const N: usize>(x: &[f64; N], g: f64, b: f64) -> [f64; N] {
        let mean = x.iter().sum::<f64>() / N as f64;
        let var = x.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / N as f64;
        let inv = (var + 1e-3).sqrt().recip();
        x.map(|v| (v - mean) * inv * g + b)
    }
    #[derive_grad]
    fn attention(
        x: &[[f64; D]; T],
        wq: &[[f64; D]; D],
        wk: &[[f64; D]; D],
        wv: &[[f64; D]; D],
    ) -> [[f64; D]; T] {
        let (q, k, v) = (matmul(x, wq), matmul(x, wk), matmul(x, wv));
        let mut out = [[0.0; D]; T];
        for i in 0..T {
            let mut scores = [f64::NEG_INFINITY; T];
            for j in 0..=i {
                scores[j] = q[i].iter().zip(&k[j]).map(|(a, b)| a * b).sum::<f64>() / (D as f64).sqrt();
            }
            let p = softmax_row(scores);
            for (j, pj) in p.iter().enumerate().take(i + 1) {
                for d in 0..D {
                    out[i][d] += pj * v[j][d];
                }
            }
        }
        out
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let m = |o: usize| [[x[o], x[o + 1]], [x[o + 2], x[o + 3]]];
        let seq = [[x[12], x[13]], [x[14], x[15]], [x[16], x[17]]];
        let att = attention(&seq, &m(0), &m(4), &m(8));
        let mut total = 0.0;
        for (row, res) in att.iter().zip(&seq) {
            let mut r = *row;
            for (a, b) in r.iter_mut().zip(res) {
                *a += b;
            }
            let n = layer_norm(&r, x[18], x[19]);
            total += n[0] * x[20] + n[1] * n[1] * x[21] + (n[0] * x[22]).tanh() * x[23];
        }
        total
    }
}
