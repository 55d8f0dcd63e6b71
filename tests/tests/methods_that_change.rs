//! Methods with `&mut self`, with `&self` and by value beside each other, in annotated modules
//! and `impl`s, where it is seen which they are: nothing is kept to be lent to the first again.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::at_all_points;

const POINTS: [[f64; 4]; 2] = [[0.4, 0.8, 1.3, 0.2], [0.9, -0.7, 0.6, 1.1]];

#[derive_grad]
mod tape {
    use derive_grad::Differentiable;

    #[derive(Clone, Differentiable)]
    pub struct Tape {
        pub data: Vec<f64>,
        pub scale: f64,
        pub count: usize,
    }

    impl Tape {
        fn leaf(&mut self, v: f64) -> usize {
            self.data.push(v * self.scale);
            self.count += 1;
            self.data.len() - 1
        }
        fn mul(&mut self, a: usize, b: usize) -> usize {
            let v = self.data[a] * self.at(b);
            self.leaf(v)
        }
        fn at(&self, k: usize) -> f64 {
            self.data[k] * self.scale
        }
        fn decay(&mut self, rate: f64) {
            self.scale *= rate;
            for v in &mut self.data {
                *v = v.sin() * rate;
            }
        }
        fn absorb(&mut self, other: &Vec<f64>, by: &mut f64) {
            for v in other {
                self.data.push(v * self.scale * *by);
            }
            self.scale *= other[0].cos();
            *by += self.scale;
        }
        fn into_total(self) -> f64 {
            self.data.iter().sum::<f64>() * self.scale
        }
    }

    /// What is exclusive is handed on by its name alone, as a shared reference.
    fn handed_on(v: &mut Vec<f64>, by: &mut f64) -> f64 {
        let mut t = Tape { data: vec![], scale: v[1], count: 0 };
        t.absorb(v, by);
        v[0] *= t.at(0) * *by;
        t.absorb(v, by);
        v[1] = t.scale;
        t.at(1) * v[0] + t.at(3)
    }

    pub fn f(x: &[f64]) -> f64 {
        let mut t = Tape { data: Vec::new(), scale: x[0] + 1.0, count: 0 };
        for v in x {
            t.leaf(*v);
        }
        let mut sum = 0.0;
        for k in 0..3 {
            let m = t.mul(k, k + 1);
            sum += t.at(m) * t.data[k];
            t.decay(x[k] + 1.0);
            sum *= t.at(k);
        }
        let other = t.clone();
        t.decay(sum);
        let (mut lent, mut by) = (x.to_vec(), x[3]);
        sum += handed_on(&mut lent, &mut by) * lent[1] + by * lent[0];
        sum + t.clone().into_total() * other.at(1) + other.count as f64 * sum
    }
}

#[derive(Clone, Differentiable)]
struct Filter {
    z: [f64; 2],
    taps: Vec<f64>,
    at: usize,
}

#[derive_grad]
impl Filter {
    fn process(&mut self, x: f64) -> f64 {
        let k = self.at % self.taps.len();
        self.taps[k] += x;
        self.at += 1;
        let y = self.taps[k] * x + self.z[0];
        self.z[0] = self.z[1] - 0.3 * y / (1.0 + self.peak());
        self.z[1] = 0.2 * x * self.taps[0];
        y
    }
    fn peak(&self) -> f64 {
        self.taps.iter().map(|t| t * t).sum::<f64>()
    }
}

#[derive_grad]
fn chain(x: &[f64]) -> f64 {
    let mut filters = vec![Filter { z: [x[0], 0.1], taps: x.to_vec(), at: 0 }; 2];
    filters[1].taps[2] *= 2.0;
    let mut total = 0.0;
    for k in 0..6 {
        let mut v = x[k % 4];
        for filter in filters.iter_mut() {
            v = filter.process(v);
            total += v.sin() * (1.0 + filter.peak()).ln();
        }
        if v > 0.5 {
            filters[0].process(v * 0.1);
        }
    }
    let last = filters[1].clone();
    total * 0.01 + last.z[0] * filters[0].process(0.3)
}

#[derive_grad]
mod machine {
    use derive_grad::Differentiable;

    #[derive(Clone, Copy, PartialEq)]
    pub enum Phase {
        Idle,
        Busy(usize),
    }

    #[derive(Clone, Differentiable)]
    pub struct Machine {
        #[grad(skip)]
        pub phase: Phase,
        pub heat: f64,
        pub log: Vec<f64>,
        pub inner: Inner,
    }

    #[derive(Clone, Differentiable)]
    pub struct Inner {
        pub level: f64,
    }

    impl Inner {
        fn rise(&mut self, by: f64) -> f64 {
            self.level += by * self.level;
            self.level.cos()
        }
        fn look(&self) -> f64 {
            self.level * self.level
        }
    }

    impl Machine {
        fn step(&mut self, load: f64) -> f64 {
            let out = match self.phase {
                Phase::Idle => {
                    self.phase = if load > 0.3 { Phase::Busy(1) } else { Phase::Idle };
                    self.heat *= 0.9;
                    self.inner.rise(load)
                }
                Phase::Busy(n) => {
                    self.heat += load * self.inner.look();
                    self.phase = if n > 1 { Phase::Idle } else { Phase::Busy(n + 1) };
                    self.heat * load
                }
            };
            self.log.push(out);
            out
        }
        fn reset(&mut self) {
            let heat = self.heat;
            *self = Machine { phase: Phase::Idle, heat, log: vec![heat], inner: Inner { level: heat * 0.5 } };
        }
    }

    pub fn f(x: &[f64]) -> f64 {
        let mut m = Machine { phase: Phase::Idle, heat: x[0], log: Vec::new(), inner: Inner { level: x[1] } };
        let mut sum = 0.0;
        for round in 0..2 {
            for v in x {
                sum += m.step(*v) * m.inner.look();
            }
            if round == 0 {
                m.reset();
            }
        }
        sum + m.log.iter().sum::<f64>() * m.heat
    }
}

at_all_points!(of_a_tape: tape_f, tape_f_value_and_grad);
at_all_points!(of_filters: chain, chain_value_and_grad);
at_all_points!(of_a_machine: machine_f, machine_f_value_and_grad);

use machine::{f as machine_f, f_value_and_grad as machine_f_value_and_grad};
use tape::{f as tape_f, f_value_and_grad as tape_f_value_and_grad};
